"""Paint a laid-out sheet: on the screen, on a printer, or into a PDF that is written aside and moved in place."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from catalog.errors import CannotWrite, NoPrinter
from gui.fonts import load_all_fonts
from gui.sheet_layout import PAGE, Box, Code, Line, Mark, Words, lay_out

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice

    from catalog.sheet.blocks import Sheet

_RESOLUTION = 720  # one layout unit is a tenth of a point, so one unit is one dot
_STRONG, _THIN = 14.0, 7.0
_LEAST_BYTES = 3_000
"""A PDF with words and their fonts is larger than this; a blank one is smaller."""


def write_pdf(sheet: Sheet, path: Path) -> None:
    """Write the sheet as an A4 PDF with its fonts; raise CannotWrite with a sentence, leaving no half file."""
    data = pdf_bytes(sheet)
    aside = path.with_name(path.name + ".new")
    try:
        with aside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, path)  # noqa: PTH105 - names the atomic call
    except OSError as fault:
        with suppress(OSError):  # when the folder itself is gone or closed, nothing was left behind
            aside.unlink(missing_ok=True)
        raise CannotWrite(
            f"Het blad kan niet worden bewaard als {path.name}: {_reason(fault)} Kies een andere plek."
        ) from fault


def _reason(fault: OSError) -> str:
    import errno

    return {
        errno.ENOSPC: "de schijf is vol.",
        errno.EACCES: "u mag daar niet schrijven.",
        errno.EPERM: "u mag daar niet schrijven.",
        errno.EROFS: "u mag daar niet schrijven.",
        errno.ENOENT: "die map bestaat niet.",
        errno.EISDIR: "dat is een map.",
    }.get(fault.errno or 0, "het schrijven lukte niet.")


def pdf_bytes(sheet: Sheet) -> bytes:
    """Return the PDF; raise CannotWrite when it came out blank."""
    load_all_fonts()
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(sheet.document)
    writer.setCreator("Doorwijzer")
    _dress(writer)
    _paint_pages(lay_out(sheet), writer)
    buffer.close()
    data = bytes(store.data())
    if len(data) < _LEAST_BYTES or b"/FontFile2" not in data:
        raise CannotWrite("Het blad kwam leeg uit de printer van het systeem. Start Doorwijzer opnieuw.")
    return data


def print_sheet(sheet: Sheet, printer: QPagedPaintDevice) -> None:
    """Print the sheet; raise NoPrinter when the printer takes no page."""
    load_all_fonts()
    _dress(printer)
    _paint_pages(lay_out(sheet), printer)


def page_images(sheet: Sheet, width: int) -> list[QImage]:
    """Return each page as a picture of a width in pixels, for the preview."""
    load_all_fonts()
    pictures = []
    for marks in lay_out(sheet):
        picture = QImage(width, round(width * PAGE.height() / PAGE.width()), QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.scale(width / PAGE.width(), width / PAGE.width())
        paint_marks(painter, marks)
        painter.end()
        pictures.append(picture)
    return pictures


def _dress(device: QPagedPaintDevice) -> None:
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setPageMargins(QMarginsF(0, 0, 0, 0))


def _paint_pages(pages: Sequence[Sequence[Mark]], device: QPagedPaintDevice) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise NoPrinter("Er is geen printer die werkt. Kies een andere printer, of bewaar het blad als PDF.")
    scale = device.width() / PAGE.width()
    for number, marks in enumerate(pages):
        if number:
            device.newPage()
        painter.save()
        painter.scale(scale, scale)
        paint_marks(painter, marks)
        painter.restore()
    painter.end()


def paint_marks(painter: QPainter, marks: Sequence[Mark]) -> None:
    """Paint the marks of one page in black."""
    black = QColor("black")
    for mark in marks:
        painter.setPen(QPen(black, _THIN))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if isinstance(mark, Words):
            mark.layout.draw(painter, mark.at)
        elif isinstance(mark, Line):
            painter.setPen(QPen(black, _STRONG if mark.strong else _THIN))
            painter.drawLine(mark.start, mark.end)
        elif isinstance(mark, Box):
            painter.setPen(QPen(black, _STRONG))
            painter.drawRect(mark.rect)
        elif isinstance(mark, Code):
            _paint_code(painter, mark)


def _paint_code(painter: QPainter, code: Code) -> None:
    """Paint a QR code as black squares, joined along each row so that no hairlines show."""
    import segno  # only now: nothing before the first sheet needs it

    matrix = list(segno.make(code.address, error="m", micro=False).matrix)
    side = code.rect.width() / len(matrix)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("black"))
    for row, cells in enumerate(matrix):
        column = 0
        while column < len(cells):
            first = column
            while column < len(cells) and cells[column]:
                column += 1
            if column > first:
                painter.drawRect(
                    QRectF(code.rect.x() + first * side, code.rect.y() + row * side, (column - first) * side, side)
                )
            column += 1
