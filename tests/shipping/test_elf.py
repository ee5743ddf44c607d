"""What a library says it needs, read from its bytes."""

from __future__ import annotations

import sys
from pathlib import Path

import PySide6
import pytest

from shipping.elf import oldest_glibc, read_elf

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="ELF is Linux' own")
QT = Path(PySide6.__file__).parent / "Qt" / "lib"


def test_needed_libraries_and_the_name_are_read() -> None:
    core = read_elf(QT / "libQt6Widgets.so.6")
    assert core is not None
    assert core.name() == "libQt6Widgets.so.6"
    assert {"libQt6Gui.so.6", "libQt6Core.so.6", "libc.so.6"} <= set(core.needed())


def test_a_file_of_another_kind_is_none(tmp_path: Path) -> None:
    for content in (b"", b"#!/bin/sh\n", b"MZ\x90\x00"):
        (tmp_path / "file").write_bytes(content)
        assert read_elf(tmp_path / "file") is None


def test_the_lowest_c_library_is_the_highest_that_any_file_asks_for(tmp_path: Path) -> None:
    (tmp_path / "script").write_bytes(b"#!/bin/sh\n")
    widgets, core = QT / "libQt6Widgets.so.6", QT / "libQt6Core.so.6"
    assert oldest_glibc([tmp_path / "script"]) == (0, 0)
    assert (2, 17) <= oldest_glibc([widgets, core]) == max(oldest_glibc([widgets]), oldest_glibc([core]))
    assert oldest_glibc([core]) >= (2, 28)


def test_an_exported_name_is_found_and_another_is_not() -> None:
    data = read_elf(next(QT.glob("libicudata.so.*")))
    assert data is not None
    _entry, address = data.symbol(f"icudt{data.name().rpartition('.')[2]}_dat")
    assert data.data[data.offset_of(address) + 12 :][:4] == b"CmnD"
    with pytest.raises(ValueError, match="not exported"):
        data.symbol("geen_naam")
    with pytest.raises(ValueError, match="no byte"):
        data.offset_of(1 << 60)
