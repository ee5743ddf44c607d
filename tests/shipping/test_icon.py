"""The icon in every form that a system wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from catalog.paths import RESOURCES
from shipping.icon import paint_icon

if TYPE_CHECKING:
    from pathlib import Path

DRAWING = RESOURCES / "icons" / "doorwijzer.svg"


def test_for_macos_it_is_one_picture_in_their_container(tmp_path: Path) -> None:
    """Qt warns about reading back its own container, so its fields are looked at here."""
    data = paint_icon(DRAWING, tmp_path / "icon.icns").read_bytes()
    assert (data[:4], int.from_bytes(data[4:8], "big")) == (b"icns", len(data))
    assert data[24:28] == b"ic08"
    assert data[32:36] == b"\x89PNG"


@pytest.mark.parametrize(("ending", "start"), [("ico", b"\x00\x00\x01\x00"), ("png", b"\x89PNG")])
def test_it_is_painted(tmp_path: Path, ending: str, start: bytes) -> None:
    written = paint_icon(DRAWING, tmp_path / f"icon.{ending}")
    assert written.read_bytes().startswith(start)
    picture = QImage(str(written))
    assert picture.pixelColor(128, 20).name() == "#0b5561"
    assert picture.pixelColor(0, 0).alpha() == 0


def test_a_place_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="cannot be written"):
        paint_icon(DRAWING, tmp_path / "none" / "icon.ico")
