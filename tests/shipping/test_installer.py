"""The list by which the Windows uninstaller works, and the script that is compiled with it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from shipping.installer import listing, main

if TYPE_CHECKING:
    from pathlib import Path


def made(folder: Path) -> Path:
    (folder / "map é" / "diep").mkdir(parents=True)
    (folder / "map é" / "diep" / "b.txt").write_bytes(b"")
    (folder / "doorwijzer.exe").write_bytes(b"")
    return folder


def test_a_folder_is_named_after_all_that_is_in_it(tmp_path: Path) -> None:
    lines = listing(made(tmp_path)).split("\r\n")
    assert lines == ["map é\\diep\\b.txt", "map é\\diep", "doorwijzer.exe", "map é", ""]


@pytest.mark.skipif(not shutil.which("makensis"), reason="makensis is not installed: apt-get install nsis")
def test_the_script_compiles_without_a_warning(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "doorwijzer-windows.exe"
    assert main([str(made(tmp_path / "payload")), str(out)]) == 0
    assert out.read_bytes().startswith(b"MZ")
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [out.name]
    assert "warning" not in capfd.readouterr().err
