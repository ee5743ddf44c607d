"""Nothing that was typed is ever written: a word is typed, printed, and then sought in every file, however it ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from catalog.paths import ROOT
from tests.screen import WHY_NOT, virtual_screen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CANARY = "zonnebloemkanarie"
HOMES = ("HOME", "DOORWIJZER_HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
PATIENCE_S = 60
OFFICER = ROOT / "tests" / "journeys" / "officer_at_work.py"


@pytest.fixture(scope="module")
def screen() -> Iterator[dict[str, str]]:
    """Return the environment of a real window."""
    if WHY_NOT:
        pytest.skip(WHY_NOT)
    with virtual_screen() as environment:
        yield environment


def holding(folder: Path, word: str) -> list[str]:
    """Return the files under a folder that hold a word, in any of the ways a program may write it."""
    ways = [word.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")]
    return [
        str(path)
        for path in folder.rglob("*")
        if word in path.name or (path.is_file() and any(way in path.read_bytes() for way in ways))
    ]


@pytest.mark.parametrize("ending", ["close", "crash", "kill"])
def test_a_typed_word_stands_in_no_file(screen: dict[str, str], tmp_path: Path, ending: str) -> None:
    for name in HOMES:
        (tmp_path / name).mkdir(mode=0o700)
    sheet = tmp_path / "blad.pdf"
    command = [sys.executable, str(OFFICER), CANARY, ending, str(sheet)]
    homes = {name: str(tmp_path / name) for name in HOMES}
    with subprocess.Popen(
        command,
        cwd=tmp_path,
        env={**screen, **homes, "LC_ALL": "C.UTF-8"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as officer:
        assert officer.stdout is not None
        worked = officer.stdout.readline()
        if ending == "kill":
            officer.kill()
        said = officer.stdout.read()
        status = officer.wait(PATIENCE_S)
    assert worked.startswith("worked"), said
    assert int(worked.split()[1]) > 0
    assert status == {"close": 0, "crash": -signal.SIGABRT, "kill": -signal.SIGKILL}[ending], said
    assert CANARY not in said
    assert sheet.is_file()
    assert holding(tmp_path, CANARY) == []
    left = {path.name for path in tmp_path.rglob("*") if path.is_file()}
    assert left - {"blad.pdf"} == {name for name in left if name.startswith(("qtshadercache", "dconf"))}
    assert not list(ROOT.glob("core*"))


def test_the_search_itself_finds_a_word(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" + CANARY.encode("utf-16-le") + b"y")
    (tmp_path / f"{CANARY}.txt").touch()
    assert len(holding(tmp_path, CANARY)) == 2
    assert os.sep in holding(tmp_path, CANARY)[0]
