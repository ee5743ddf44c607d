"""The Debian package's files, before they are packed."""

from __future__ import annotations

import gzip
import hashlib
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from catalog import VERSION
from shipping.debian import changelog, control, main, stage, sums
from shipping.launcher import launcher_text

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Make a bundle with a program of a few bytes."""
    folder = tmp_path / "bundle"
    (folder / "program" / "_internal").mkdir(parents=True)
    (folder / "doorwijzer").write_text(launcher_text(2, 36), encoding="utf-8")
    (folder / "program" / "doorwijzer").write_bytes(b"\x7fELF")
    (folder / "program" / "_internal" / "lib.so").write_bytes(b"x" * 4096)
    (folder / "program" / "_internal" / "link.so").symlink_to("lib.so")
    return folder


def test_files_stand_where_debian_wants_them_with_the_rights_they_need(bundle: Path, tmp_path: Path) -> None:
    staged = tmp_path / "staged"
    stage(bundle, staged, 0)
    assert (staged / "usr/bin/doorwijzer").resolve() == staged / "usr/lib/doorwijzer/doorwijzer"
    started = {path.relative_to(staged).as_posix() for path in staged.rglob("*") if path.stat().st_mode & 0o100
               and path.is_file() and not path.is_symlink()}  # fmt: skip
    assert started == {"usr/lib/doorwijzer/doorwijzer", "usr/lib/doorwijzer/program/doorwijzer"}
    man = gzip.decompress((staged / "usr/share/man/man1/doorwijzer.1.gz").read_bytes()).decode()
    assert VERSION in man
    assert "@" not in man


def test_the_description_asks_for_the_c_library_of_the_start_script(bundle: Path, tmp_path: Path) -> None:
    stage(bundle, tmp_path / "staged", 0)
    told = control(tmp_path / "staged")
    assert "Depends: libc6 (>= 2.36), libegl1, libgl1\n" in told
    assert f"Version: {VERSION}\n" in told


def test_every_file_has_its_sum_and_links_have_none(bundle: Path) -> None:
    lines = {line[34:]: line[:32] for line in sums(bundle).splitlines()}
    assert set(lines) == {"doorwijzer", "program/doorwijzer", "program/_internal/lib.so"}
    assert lines["program/_internal/lib.so"] == hashlib.md5(b"x" * 4096, usedforsecurity=False).hexdigest()


def test_the_change_log_names_version_and_moment() -> None:
    assert changelog(0).startswith(f"doorwijzer ({VERSION}) ")
    assert "Thu, 01 Jan 1970 00:00:00" in changelog(0)


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="only Debian packs Debian packages")
def test_packed_twice_it_is_the_same(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        assert main([str(bundle), str(tmp_path / folder / "x.deb")]) == 0
    assert (tmp_path / "one/x.deb").read_bytes() == (tmp_path / "two/x.deb").read_bytes()
    asked = ["dpkg-deb", "-c", str(tmp_path / "one/x.deb")]
    assert "root/root" in subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    assert "x.deb" in capsys.readouterr().out
