"""Show the pages of a sheet as they will be printed, larger or smaller, one after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.plain_label import PlainLabel
from gui.printing import page_images
from gui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.sheet.blocks import Sheet

_WIDTH = 560  # pixels of a page at 100 percent
_ZOOMS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_AIR = 12


class SheetPreview(QWidget):
    """The pages under each other, with buttons for size and page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: Sheet | None = None
        self._zoom = 1.0
        self._pages: list[PlainLabel] = []
        self.position = PlainLabel()
        self.position.setWordWrap(False)
        self._paper = QWidget(self)
        self._column = QVBoxLayout(self._paper)
        self._column.setSpacing(_AIR)
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(self._paper)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(tr("Zo komt het blad eruit te zien"))
        self._scroll.verticalScrollBar().valueChanged.connect(lambda _value: self._say_where())
        self.previous_button = self._button("‹", tr("Vorige bladzijde"), lambda: self.go(-1))
        self.next_button = self._button("›", tr("Volgende bladzijde"), lambda: self.go(1))
        self.smaller_button = self._button("−", tr("Kleiner"), lambda: self.zoom(-1))
        self.larger_button = self._button("+", tr("Groter"), lambda: self.zoom(1))
        self._lay_out()
        for keys, step in ((QKeySequence.StandardKey.ZoomIn, 1), (QKeySequence.StandardKey.ZoomOut, -1)):
            QShortcut(QKeySequence(keys), self, lambda by=step: self.zoom(by))

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        for widget in (self.previous_button, self.position, self.next_button):
            bar.addWidget(widget)
        bar.addStretch(1)
        for widget in (self.smaller_button, self.larger_button):
            bar.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(bar)
        column.addWidget(self._scroll, 1)

    def _button(self, sign: str, name: str, then: Callable[[], None]) -> QPushButton:
        button = QPushButton(sign, self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _on=False: then())
        return button

    def show_sheet(self, sheet: Sheet | None) -> None:
        """Show a sheet, or nothing; raise FontsMissing when it cannot be painted."""
        self._sheet = sheet
        self._paint()

    def count(self) -> int:
        """Return the number of pages."""
        return len(self._pages)

    def page(self) -> int:
        """Return the page that stands in view, from 1; 0 when there is none."""
        middle = self._scroll.verticalScrollBar().value() + self._scroll.viewport().height() // 2
        return sum(self._top(number) <= middle for number in range(len(self._pages)))

    def _top(self, number: int) -> int:
        """Return where a page begins, before Qt has laid it out too."""
        picture = self._pages[0].pixmap()
        return number * (round(picture.height() / picture.devicePixelRatio()) + _AIR)

    def go(self, by: int) -> None:
        """Go some pages on or back."""
        target = self.page() - 1 + by
        if 0 <= target < len(self._pages):
            self._scroll.verticalScrollBar().setValue(self._top(target))
            self._say_where()

    def zoom(self, by: int) -> None:
        """Show the pages some steps larger or smaller."""
        at = min(max(_ZOOMS.index(self._zoom) + by, 0), len(_ZOOMS) - 1)
        if _ZOOMS[at] != self._zoom:
            self._zoom = _ZOOMS[at]
            self._paint()

    def _paint(self) -> None:
        for page in self._pages:
            self._column.removeWidget(page)
            page.deleteLater()
        self._pages = []
        ratio = self.devicePixelRatioF()
        pictures = page_images(self._sheet, round(_WIDTH * self._zoom * ratio)) if self._sheet else []
        for number, picture in enumerate(pictures, 1):
            picture.setDevicePixelRatio(ratio)
            page = PlainLabel()
            page.setPixmap(QPixmap.fromImage(picture))
            page.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            page.setAccessibleName(f"{tr('Blad')} {number}. {self._sheet.words() if self._sheet else ''}")
            self._column.addWidget(page, 0, Qt.AlignmentFlag.AlignTop)
            self._pages.append(page)
        self.smaller_button.setEnabled(self._zoom != _ZOOMS[0])
        self.larger_button.setEnabled(self._zoom != _ZOOMS[-1])
        self._say_where()

    def _say_where(self) -> None:
        page, pages = self.page(), len(self._pages)
        self.position.setText(f"{tr('Blad')} {page} / {pages}" if pages else "")
        self.previous_button.setEnabled(page > 1)
        self.next_button.setEnabled(0 < page < pages)
