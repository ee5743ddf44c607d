"""Paint the program's icon in the form Windows and macOS want, from the one drawing in resources/icons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

_SIDE = 256  # the largest an .ico holds; Windows and macOS make the smaller ones from it


def paint_icon(drawing: Path, target: Path) -> Path:
    """Write the drawing as .ico, .icns or .png, by the target's ending, and return the target; OSError if it fails."""
    picture = QImage(_SIDE, _SIDE, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    if not picture.save(str(target)):
        raise OSError(f"{target} cannot be written")
    return target
