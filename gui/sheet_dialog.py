"""Check the sheet before it is printed: look at it, put the programmes in order, then print or save it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from catalog.errors import NoPrinter, WorldFault
from catalog.paths import PHRASES
from catalog.sheet.blocks import Variant
from catalog.sheet.build import SAFETY_PROGRAMMES, SheetRequest, build_sheet, safety_numbers
from catalog.sheet.phrases import read_phrases
from catalog.sheet.text import sheet_as_text
from gui.plain_label import PlainLabel
from gui.printing import page_images, print_sheet, write_pdf
from gui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.model import Place, Programme
    from catalog.sheet.blocks import Sheet
    from catalog.storage.catalogue import Catalogue

_PAGE_WIDTH = 560
_SIZE = (980, 700)
FILE_NAME = "verwijsblad.pdf"


class SheetDialog(QDialog):
    """The preview with what can be done: move, remove, large print, print, save as PDF, copy as text."""

    def __init__(
        self, parent: QWidget | None, programmes: tuple[Programme, ...], place: Place | None, catalogue: Catalogue
    ) -> None:
        """Take the chosen programmes in order, where the resident lives, and the catalogue for the safety numbers."""
        super().__init__(parent)
        self._request = SheetRequest(programmes, place, date.today())  # noqa: DTZ011 - the person's own day
        self._phrases = read_phrases(PHRASES, "nl")
        self._safety = safety_numbers([catalogue.programme(identity) for identity in SAFETY_PROGRAMMES])
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Programma's op het blad"))
        self.pages = QVBoxLayout()
        self.message = PlainLabel()
        self.message.setProperty("danger", True)
        self.print_button = self._button(tr("Druk af"), self._print, main=True)
        self.large_button = self._button(tr("Grote letters"), self._show_sheet)
        self.large_button.setCheckable(True)
        self.setWindowTitle(tr("Verwijsblad"))
        self.resize(*_SIZE)
        self._lay_out()
        self._fill_list(0)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.addWidget(PlainLabel(tr("Op het blad")).scaled(1.1, bold=True))
        left.addWidget(self.list)
        order = QHBoxLayout()
        order.addWidget(self._button(tr("Omhoog"), lambda: self._move(-1)))
        order.addWidget(self._button(tr("Omlaag"), lambda: self._move(1)))
        order.addWidget(self._button(tr("Haal weg"), self._remove))
        left.addLayout(order)
        left.addWidget(self.large_button)
        left.addStretch(1)
        left.addWidget(self.message)
        left.addWidget(self.print_button)
        left.addWidget(self._button(tr("Bewaar als PDF…"), self._ask_where_to_save))
        left.addWidget(self._button(tr("Kopieer als tekst"), self._copy))
        left.addWidget(self._button(tr("Terug (Esc)"), self.reject))
        paper = QWidget(self)
        paper.setLayout(self.pages)
        scroll = QScrollArea(self)
        scroll.setWidget(paper)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(tr("Zo komt het blad eruit te zien"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        row.addLayout(left, 0)
        row.addWidget(scroll, 1)

    def _button(self, text: str, then: Callable[[], None], *, main: bool = False) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("main", main)
        button.setAutoDefault(main)
        button.clicked.connect(lambda _on=False: then())
        return button

    def sheet(self) -> Sheet:
        """Return the sheet as it is now."""
        variant = Variant.LARGE if self.large_button.isChecked() else Variant.NORMAL
        return build_sheet(replace(self._request, variant=variant), self._phrases, self._safety)

    def save(self, path: Path) -> bool:
        """Write the PDF; show the sentence and return False when that fails. The sheet stays as it was."""
        return self._try(lambda: write_pdf(self.sheet(), path))

    def _fill_list(self, row: int) -> None:
        self.list.clear()
        self.list.addItems([programme.name for programme in self._request.programmes])
        self.list.setCurrentRow(row)
        self._show_sheet()

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        programmes = list(self._request.programmes)
        if 0 <= row + by < len(programmes):
            programmes[row], programmes[row + by] = programmes[row + by], programmes[row]
            self._request = replace(self._request, programmes=tuple(programmes))
            self._fill_list(row + by)

    def _remove(self) -> None:
        row, programmes = self.list.currentRow(), self._request.programmes
        if len(programmes) > 1 and row >= 0:
            self._request = replace(self._request, programmes=programmes[:row] + programmes[row + 1 :])
            self._fill_list(min(row, len(programmes) - 2))

    def _show_sheet(self) -> None:
        while (item := self.pages.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        ratio = self.devicePixelRatioF()
        pictures = page_images(self.sheet(), round(_PAGE_WIDTH * ratio))
        for number, picture in enumerate(pictures, 1):
            picture.setDevicePixelRatio(ratio)
            page = PlainLabel()
            page.setPixmap(QPixmap.fromImage(picture))
            page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            page.setAccessibleName(f"{tr('Blad')} {number}. {self.sheet().words()}")
            self.pages.addWidget(page)
        self.pages.addStretch(1)
        self.print_button.setText(tr("Druk 1 blad af") if len(pictures) == 1 else f"{tr('Druk af')}: {len(pictures)}")
        self.message.setText("")

    def _print(self) -> None:
        self._try(self._print_or_fail)

    def _print_or_fail(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # loaded when it is first asked for

        if not QPrinterInfo.availablePrinterNames():
            raise NoPrinter(tr("Er is geen printer gevonden. Zet de printer aan, of bewaar het blad als PDF."))
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(FILE_NAME.removesuffix(".pdf"))
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            print_sheet(self.sheet(), printer)
            self.accept()

    def _ask_where_to_save(self) -> None:
        # Qt's own dialog: the system's keeps a history of file names that we do not want to feed.
        start = str(Path.home() / FILE_NAME)
        options = QFileDialog.Option.DontUseNativeDialog
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Bewaar als PDF"), start, "PDF (*.pdf)", options=options)
        if chosen and self.save(Path(chosen).with_suffix(".pdf")):
            self.accept()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(sheet_as_text(self.sheet()))

    def _try(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except WorldFault as fault:
            self.message.setText(str(fault))
            return False
        return True
