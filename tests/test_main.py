"""The first lines of the program: what it says when the system lacks a library, and what it loads before it paints."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import main
from catalog.paths import ROOT
from tests.test_architecture import HEAVY


def test_a_library_that_is_missing_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_arguments: object) -> int:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr("catalog.commands.line.run_command", lambda _words, paint: paint(None))
    monkeypatch.setattr(main, "_paint", refuse)
    assert main.main(["selftest"]) == 1
    assert capsys.readouterr().err == "Dit systeem mist libEGL.so.1. Installeer de pakketten libgl1 en libegl1.\n"


def test_a_module_of_ours_that_is_missing_is_not_blamed_on_the_system(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_arguments: object) -> int:
        raise ModuleNotFoundError("No module named 'segno'")

    monkeypatch.setattr("catalog.commands.line.run_command", lambda _words, paint: paint(None))
    monkeypatch.setattr(main, "_paint", refuse)
    with pytest.raises(ModuleNotFoundError):
        main.main(["selftest"])


def test_nothing_heavy_is_loaded_before_the_first_paint() -> None:
    """Python itself tells what it imports, from the start of the program to its first paint."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-X", "importtime", "main.py", "--quit-after-first-paint"]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, encoding="utf-8", check=True
    )
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if line.startswith("import time:")}
    assert {"PySide6.QtWidgets", "gui.window"} <= loaded
    assert sorted(name for name in loaded if name.startswith(HEAVY)) == []
    assert sorted(name for name in loaded if name.startswith(("catalog.matching", "catalog.building", "sqlite3"))) == []


def test_without_its_packages_it_says_how_to_set_up() -> None:
    """-S leaves site-packages out, as a system's own Python does."""
    done = subprocess.run(
        [sys.executable, "-S", str(ROOT / "main.py"), "find", "schulden"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr == (
        "Het pakket rapidfuzz ontbreekt. Typ eerst: make setup. Start daarna met: .venv/bin/python main.py\n"
    )
