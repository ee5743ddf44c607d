"""A file is whole or it is not there."""

from __future__ import annotations

import resource
import signal
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from catalog.errors import CannotWrite
from gui.write_aside import write_aside

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextmanager
def small_disk() -> Iterator[None]:
    """Let no file of this process grow past a thousand bytes, as on a disk that is full.

    Only around the call itself: what pytest prints may go to a file of its own that is longer than that.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


def test_the_new_file_takes_the_place_of_the_old(tmp_path: Path) -> None:
    target = tmp_path / "blad.pdf"
    target.write_bytes(b"oud")
    write_aside(target, b"nieuw")
    assert target.read_bytes() == b"nieuw"
    assert list(tmp_path.iterdir()) == [target]


def test_a_full_disk_keeps_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "blad.pdf"
    target.write_bytes(b"oud")
    with small_disk(), pytest.raises(CannotWrite, match="schijf is vol"):
        write_aside(target, b"x" * 5000)
    assert target.read_bytes() == b"oud"
    assert list(tmp_path.iterdir()) == [target]


def test_a_device_is_never_replaced_by_a_file(tmp_path: Path) -> None:
    import os

    pipe = tmp_path / "pijp"
    os.mkfifo(pipe)
    with pytest.raises(CannotWrite, match="niet schrijven"):
        write_aside(pipe, b"x")
    assert pipe.is_fifo()


def test_a_link_keeps_pointing_to_its_file(tmp_path: Path) -> None:
    (tmp_path / "echt.pdf").write_bytes(b"oud")
    link = tmp_path / "blad.pdf"
    link.symlink_to("echt.pdf")
    write_aside(link, b"nieuw")
    assert link.is_symlink()
    assert (tmp_path / "echt.pdf").read_bytes() == b"nieuw"


@pytest.mark.parametrize(("name", "sentence"), [("weg/blad.pdf", "map bestaat niet"), ("x" * 300, "naam is te lang")])
def test_a_place_that_cannot_be_gets_its_own_sentence(tmp_path: Path, name: str, sentence: str) -> None:
    with pytest.raises(CannotWrite, match=sentence):
        write_aside(tmp_path / name, b"x")
    assert list(tmp_path.iterdir()) == []
