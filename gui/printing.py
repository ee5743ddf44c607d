"""Paint a laid-out sheet: on the screen, on a printer, or into a PDF that is read back before it is handed out."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from catalog.errors import CannotWrite, NoPrinter
from catalog.sheet.isolate import without_marks
from gui.pdf_file import finished, words_of
from gui.sheet_layout import PAGE, lay_out
from gui.write_aside import write_aside

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QPagedPaintDevice

    from catalog.sheet.blocks import Sheet
    from gui.sheet_marks import Mark

_RESOLUTION = 720  # one layout unit is a tenth of a point, so one unit is one dot
_MOST_MISSING = 0.1
"""Of the words on a sheet: a sign no font has may be missing, a page of them may not."""

_NO_PRINTER = "Er is geen printer die werkt. Kies een andere printer, of bewaar het blad als PDF."


def write_pdf(sheet: Sheet, path: Path) -> None:
    """Write the sheet as an A4 PDF with its fonts; raise CannotWrite with a sentence, leaving no half file."""
    write_aside(path, pdf_bytes(sheet))


def pdf_bytes(sheet: Sheet) -> bytes:
    """Return the PDF; raise CannotWrite when its words cannot be read back, FontsMissing without our letters."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setTitle(sheet.document)
    _dress(writer)
    _paint_pages(lay_out(sheet), writer)
    buffer.close()
    data = finished(bytes(store.data()), sheet.language)
    if not _reads_as(sheet, words_of(data)):
        raise CannotWrite("Het blad werd leeg of onleesbaar en is niet bewaard. Start Doorwijzer opnieuw.")
    return data


def print_sheet(sheet: Sheet, printer: QPagedPaintDevice) -> None:
    """Print the sheet; raise NoPrinter when there is none or it takes no page, FontsMissing without our letters."""
    from PySide6.QtPrintSupport import QPrinter  # loaded when it is first asked for

    if isinstance(printer, QPrinter):
        if not printer.isValid():
            raise NoPrinter(_NO_PRINTER)
        printer.setFullPage(True)
        printer.setDocName(sheet.document)
    _dress(printer)
    _paint_pages(lay_out(sheet), printer)


def page_images(sheet: Sheet, width: int) -> list[QImage]:
    """Return each page as a picture of a width in pixels, for the preview; raise FontsMissing without our letters."""
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


def paint_marks(painter: QPainter, marks: Sequence[Mark]) -> None:
    """Paint the marks of one page, in their order: a frame stands before the words in it."""
    for mark in marks:
        mark.paint(painter)


def _dress(device: QPagedPaintDevice) -> None:
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    device.setPageOrientation(QPageLayout.Orientation.Portrait)
    device.setPageMargins(QMarginsF(0, 0, 0, 0))


def _paint_pages(pages: Sequence[Sequence[Mark]], device: QPagedPaintDevice) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise NoPrinter(_NO_PRINTER)
    scale = device.width() / PAGE.width()
    for number, marks in enumerate(pages):
        if number and not device.newPage():
            painter.end()
            raise NoPrinter("De printer is gestopt na een deel van het blad. Kijk naar de printer en druk opnieuw af.")
        painter.save()
        painter.scale(scale, scale)
        paint_marks(painter, marks)
        painter.restore()
    painter.end()


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", without_marks(text))


def _reads_as(sheet: Sheet, read: str) -> bool:
    """Tell whether nearly all words of a sheet, and every number to call, stand in what was read back."""
    shown = _plain(read)
    words = _plain(sheet.words()).split()
    calls = [block for block in sheet.blocks() if block.link.startswith("tel:")]
    numbers = ["".join(_plain(block.text).split()) for block in calls]
    missing = sum(word not in shown for word in words)
    return missing <= _MOST_MISSING * len(words) and all(number in shown for number in numbers)
