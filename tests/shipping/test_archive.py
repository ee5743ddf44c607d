"""The same files give the same bytes."""

from __future__ import annotations

import io
import lzma
import os
import tarfile
from typing import TYPE_CHECKING

from shipping.archive import main, source_date, tar_bytes, xz_bytes

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def made(folder: Path) -> Path:
    (folder / "a" / "b").mkdir(parents=True)
    (folder / "a" / "b" / "é.txt").write_text("tekst", encoding="utf-8")
    (folder / "start").write_text("#!/bin/sh\n")
    (folder / "start").chmod(0o700)
    (folder / "link").symlink_to("a/b")
    return folder


def test_when_and_by_whom_files_were_made_does_not_matter(tmp_path: Path) -> None:
    one, two = made(tmp_path / "one"), made(tmp_path / "two")
    os.utime(two / "start", (1, 1))
    (two / "a" / "b" / "é.txt").chmod(0o600)
    assert tar_bytes(one, "x", 1000) == tar_bytes(two, "x", 1000)
    (two / "start").chmod(0o600)
    assert tar_bytes(one, "x", 1000) != tar_bytes(two, "x", 1000)


def test_what_went_in_comes_out(tmp_path: Path) -> None:
    packed = xz_bytes(tar_bytes(made(tmp_path / "one"), "naam", 1000))
    with tarfile.open(fileobj=io.BytesIO(lzma.decompress(packed))) as tar:
        entries = {entry.name: entry for entry in tar}
        assert list(entries) == ["naam", "naam/a", "naam/a/b", "naam/a/b/é.txt", "naam/link", "naam/start"]
        assert (entries["naam/start"].mode, entries["naam/a/b/é.txt"].mode) == (0o755, 0o644)
        assert entries["naam/link"].linkname == "a/b"
        assert {(entry.uid, entry.uname, entry.mtime) for entry in entries.values()} == {(0, "root", 1000)}


def test_the_moment_can_be_given(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "12345")
    assert source_date(tmp_path) == 12345
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "none"))
    assert source_date(tmp_path) == 315532800


def test_the_archive_carries_its_own_name_inside(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "doorwijzer-1.tar.xz"
    assert main([str(made(tmp_path / "one")), str(out)]) == 0
    with tarfile.open(out) as tar:
        assert tar.getnames()[0] == "doorwijzer-1"
    assert "MB" in capsys.readouterr().out
