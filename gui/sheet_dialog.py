"""Check the sheet before it is printed: look at it, choose language and form, put it in order, then hand it out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
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

from catalog.errors import NoPrinter, ProgrammeUnknown, SheetRefused, WorldFault
from catalog.paths import PHRASES
from catalog.sheet.discreet import wants_discreet
from catalog.sheet.html import sheet_as_html
from catalog.sheet.make import Wish, make_sheet
from catalog.sheet.text import sheet_as_text
from gui.plain_label import PlainLabel
from gui.printing import print_sheet, write_pdf
from gui.sheet_choices import SheetChoices
from gui.sheet_preview import SheetPreview
from gui.translate import tr
from gui.write_aside import write_aside

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from catalog.model import Place, Programme
    from catalog.sheet.blocks import Sheet
    from catalog.storage.catalogue import Catalogue

_SIZE = (1060, 740)
_LEFT = 300
_LEFT_LETTERS = 34
_LIST_LINES = 6
_TYPES = {"PDF (*.pdf)": ".pdf", "Webpagina, ook om voor te laten lezen (*.html)": ".html", "Tekst (*.txt)": ".txt"}


class SheetDialog(QDialog):
    """The preview with what can be done: move, remove, language, form, print, save, copy as text."""

    def __init__(
        self,
        parent: QWidget | None,
        programmes: tuple[Programme, ...],
        place: Place | None,
        catalogue: Catalogue,
        *,
        needs: Sequence[str] = (),
    ) -> None:
        """Take the chosen programmes in order, where the resident lives, the catalogue, and the needs that were found.

        Programmes that have left the catalogue since they were chosen are named and not printed; the tray keeps them.
        """
        super().__init__(parent)
        kept, gone = _still_there(programmes, catalogue)
        today = date.today()  # noqa: DTZ011 - the person's own day
        self._wish = Wish(kept, place, today, needs=tuple(needs))
        self._catalogue = catalogue
        self._gone = gone
        self.choices = SheetChoices(PHRASES, danger=wants_discreet(needs, kept), parent=self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Programma's op het blad"))
        self.preview = SheetPreview(self)
        self.message = PlainLabel()
        self.message.setProperty("danger", True)
        self.print_button = self._button(tr("Druk af"), self._print, main=True)
        self.save_button = self._button(tr("Bewaar als PDF…"), self._ask_where_to_save)
        self.copy_button = self._button(tr("Kopieer als tekst"), self._copy)
        self.setWindowTitle(tr("Verwijsblad"))
        self._lay_out()
        self.choices.changed.connect(self._show_sheet)
        self._fill_list(0)

    def _lay_out(self) -> None:
        panel = QWidget(self)
        width = max(_LEFT, self.fontMetrics().averageCharWidth() * _LEFT_LETTERS)
        panel.setFixedWidth(width)
        left = QVBoxLayout(panel)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(PlainLabel(tr("Op het blad")).scaled(1.0, bold=True))
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * _LIST_LINES)
        left.addWidget(self.list, 1)
        order = QHBoxLayout()
        self.up_button = self._button(tr("Omhoog"), lambda: self._move(-1))
        self.down_button = self._button(tr("Omlaag"), lambda: self._move(1))
        self.remove_button = self._button(tr("Haal weg"), self._remove)
        for button in (self.up_button, self.down_button, self.remove_button):
            order.addWidget(button)
        left.addLayout(order)
        left.addSpacing(10)
        left.addWidget(self.choices)
        left.addSpacing(10)
        for widget in (self.message, self.print_button, self.save_button, self.copy_button):
            left.addWidget(widget)
        left.addWidget(self._button(tr("Terug (Esc)"), self.reject))
        self.list.currentRowChanged.connect(lambda _row: self._say_what_can_move())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(16)
        scroll = QScrollArea(self)  # with large letters there is more than fits under each other
        scroll.setWidget(panel)
        scroll.setWidgetResizable(True)
        scroll.setFixedWidth(width + scroll.verticalScrollBar().sizeHint().width())
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row.addWidget(scroll)
        row.addWidget(self.preview, 1)
        self.resize(_SIZE[0] + width - _LEFT, _SIZE[1])

    def _button(self, text: str, then: Callable[[], None], *, main: bool = False) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("main", main)
        button.setAutoDefault(main)
        button.clicked.connect(lambda _on=False: then())
        return button

    def sheet(self) -> Sheet:
        """Return the sheet as it is now; raise SheetRefused with a sentence when it cannot be made."""
        if not self._wish.programmes:
            raise SheetRefused(tr("Er staat niets meer op het blad. Ga terug en kies opnieuw."))
        wish = replace(self._wish, variant=self.choices.variant(), language=self.choices.language())
        return make_sheet(wish, self._catalogue, PHRASES)

    def save(self, path: Path) -> bool:
        """Write the sheet as its suffix says (.pdf, .html, .txt); show the sentence and return False if that fails."""
        return self._try(lambda: _write(self.sheet(), path))

    def _fill_list(self, row: int) -> None:
        self.list.clear()
        self.list.addItems([programme.name for programme in self._wish.programmes])
        self.list.setCurrentRow(row)
        self._say_what_can_move()
        self._show_sheet()

    def _say_what_can_move(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < count - 1)
        self.remove_button.setEnabled(count > 1)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        programmes = list(self._wish.programmes)
        if 0 <= row < len(programmes) and 0 <= row + by < len(programmes):
            programmes[row], programmes[row + by] = programmes[row + by], programmes[row]
            self._wish = replace(self._wish, programmes=tuple(programmes))
            self._fill_list(row + by)

    def _remove(self) -> None:
        row, programmes = self.list.currentRow(), self._wish.programmes
        if len(programmes) > 1 and row >= 0:
            self._wish = replace(self._wish, programmes=programmes[:row] + programmes[row + 1 :])
            self._fill_list(min(row, len(programmes) - 2))

    def _show_sheet(self) -> None:
        made: list[Sheet] = []
        if self._try(lambda: made.append(self.sheet())) and self._try(lambda: self.preview.show_sheet(made[0])):
            self.message.setText(" ".join((*self._told_of_gone(), *_told_of_left_out(made[0]))))
        else:
            self.preview.show_sheet(None)
        pages = self.preview.count()
        self.print_button.setText(
            tr("Druk 1 blad af") if pages == 1 else tr("Druk %1 bladen af").replace("%1", str(pages))
        )
        for button in (self.print_button, self.save_button, self.copy_button):
            button.setEnabled(pages > 0)

    def _told_of_gone(self) -> list[str]:
        told = tr("%1 staat niet meer in de catalogus en is van het blad gehaald.")
        return [told.replace("%1", ", ".join(self._gone))] if self._gone else []

    def _print(self) -> None:
        self._try(self._print_or_fail)

    def _print_or_fail(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo  # loaded when it is first asked for

        sheet = self.sheet()
        if not QPrinterInfo.availablePrinterNames():
            raise NoPrinter(tr("Er is geen printer gevonden. Zet de printer aan, of bewaar het blad als PDF."))
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(sheet.document)
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            print_sheet(sheet, printer)
            self.accept()

    def _ask_where_to_save(self) -> None:
        # Qt's own dialog: the system's keeps a history of file names that we do not want to feed.
        start = str(Path.home() / f"{self.sheet().document}.pdf")
        options = QFileDialog.Option.DontUseNativeDialog
        chosen, kind = QFileDialog.getSaveFileName(
            self, tr("Bewaar het blad"), start, ";;".join(_TYPES), options=options
        )
        if chosen and self.save(Path(chosen).with_suffix(_TYPES.get(kind, ".pdf"))):
            self.accept()

    def _copy(self) -> None:
        self._try(lambda: QGuiApplication.clipboard().setText(sheet_as_text(self.sheet())))

    def _try(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except WorldFault as fault:
            self.message.setText(str(fault))
            return False
        return True


def _still_there(
    programmes: Sequence[Programme], catalogue: Catalogue
) -> tuple[tuple[Programme, ...], tuple[str, ...]]:
    """Return the programmes the catalogue still knows, and the names of those it does not."""
    kept, gone = [], []
    for programme in programmes:
        try:
            kept.append(catalogue.programme(programme.id))
        except ProgrammeUnknown:
            gone.append(programme.name)
    return tuple(kept), tuple(gone)


def _told_of_left_out(sheet: Sheet) -> list[str]:
    told = tr("%1 staat niet op het blad: er is geen nummer. Vertel het de bewoner.")
    return [told.replace("%1", ", ".join(sheet.left_out))] if sheet.left_out else []


def _write(sheet: Sheet, path: Path) -> None:
    if path.suffix == ".html":
        write_aside(path, sheet_as_html(sheet).encode())
    elif path.suffix == ".txt":
        write_aside(path, sheet_as_text(sheet).encode())
    else:
        write_pdf(sheet, path)
