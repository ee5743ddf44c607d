"""The start script, as a shell runs it."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from shipping.launcher import launcher_text, put_launcher

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a shell script")


def folder_with(tmp_path: Path, major: int, minor: int) -> Path:
    """Make a bundle whose program only says with what words it was started."""
    folder = tmp_path / "map met spaties é"
    (folder / "program").mkdir(parents=True)
    (folder / "program" / "doorwijzer").write_text('#!/bin/sh\necho "started: $*"\n')
    (folder / "program" / "doorwijzer").chmod(0o755)
    (folder / "doorwijzer").write_text(launcher_text(major, minor), encoding="utf-8")
    (folder / "doorwijzer").chmod(0o755)
    return folder


def start(program: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": "/usr/bin:/bin"}
    return subprocess.run(
        [str(program), *words], env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )


def test_it_starts_the_program_with_the_same_words(tmp_path: Path) -> None:
    done = start(folder_with(tmp_path, 2, 17) / "doorwijzer", "find", "twee woorden")
    assert (done.returncode, done.stdout, done.stderr) == (0, "started: find twee woorden\n", "")


def test_it_starts_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(folder_with(tmp_path, 2, 17) / "doorwijzer")
    assert start(tmp_path / "link").stdout == "started: \n"


@pytest.mark.parametrize(("major", "minor"), [(2, 999), (3, 0)])
def test_a_system_that_is_too_old_is_one_sentence(tmp_path: Path, major: int, minor: int) -> None:
    done = start(folder_with(tmp_path, major, minor) / "doorwijzer", "selftest")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "te oud" in done.stderr
    assert f"{major}.{minor}" in done.stderr


def test_the_folder_is_made_anew_around_the_program(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "old").write_text("left over")
    (tmp_path / "program").mkdir()
    (tmp_path / "program" / "doorwijzer").write_bytes(b"")
    put_launcher(tmp_path / "program", tmp_path / "out")
    names = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert names == {"out/doorwijzer", "out/program/doorwijzer", "out/program/fonts.conf"}
    assert "-lt 0" in (tmp_path / "out" / "doorwijzer").read_text(encoding="utf-8")
