"""Compare pictures of pages by what an eye would see: shades of small blocks, not single pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

BLOCK = 4
"""Pixels along the edge of a block that is compared as one shade."""
MEAN = 1.5
WORST = 70
"""Shades (0..255) that all blocks may differ on average, and one block at most: smoothing differs, words may not."""


def beside_each_other(pages: Sequence[QImage]) -> QImage:
    """Return pages as one grey picture, as they would lie on a table."""
    width, height = sum(page.width() for page in pages), max(page.height() for page in pages)
    sheet = QImage(width, height, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    left = 0
    for page in pages:
        painter.drawImage(left, 0, page)
        left += page.width()
    painter.end()
    return sheet.convertToFormat(QImage.Format.Format_Grayscale8)


def difference(one: QImage, other: QImage, block: int = BLOCK) -> str:
    """Return in words how two pictures differ, "" when they look the same; blocks have `block` pixels along an edge."""
    if abs(one.width() - other.width()) > 1 or abs(one.height() - other.height()) > 1:
        return f"{one.width()} x {one.height()} is not {other.width()} x {other.height()}"
    first, second = _shades(one, block), _shades(other, block)
    apart = [abs(a - b) for a, b in zip(first, second, strict=False)]
    mean, worst = sum(apart) / len(apart), max(apart)
    return "" if mean <= MEAN and worst <= WORST else f"mean {mean:.2f}, worst {worst} of 255"


def _shades(picture: QImage, block: int) -> bytes:
    width, height = picture.width() // block, picture.height() // block
    small = picture.convertToFormat(QImage.Format.Format_Grayscale8).scaled(
        width, height, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    return b"".join(bytes(small.constScanLine(row))[:width] for row in range(height))  # type: ignore[call-overload] # Qt's stub says object


def read_picture(path: Path) -> QImage:
    """Return a picture; it must be there."""
    picture = QImage(str(path))
    assert not picture.isNull(), f"{path} is missing: run pytest --update-golden, look at it, and keep it"
    return picture
