"""The window: the box to type in, there at once, and under it the page that answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from gui.notice import show_notice
from gui.plain_label import PlainLabel
from gui.situation_edit import SituationEdit
from gui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from gui.search_page import SearchPage
    from gui.theme import Theme

_SIZE = (1180, 720)


class Window(QMainWindow):
    """The one window. It is painted with the box alone; the page follows, so that typing can begin at once."""

    def __init__(self, theme: Theme) -> None:
        """Take the colours."""
        super().__init__()
        self._after_first_paint: Callable[[], None] | None = None
        self.page: SearchPage | None = None
        self.situation = SituationEdit(theme.mark, self)
        self.situation.setPlaceholderText(tr("Wat ziet of hoort u? Typ het zoals het komt, zonder namen."))
        self.situation.setAccessibleName(tr("Situatie van de bewoner"))
        self.situation.cut_off.connect(
            lambda: show_notice(self, tr("De tekst was te lang; alleen het begin is overgenomen."))
        )
        centre = QWidget(self)
        self._column = QVBoxLayout(centre)
        self._column.setContentsMargins(16, 14, 16, 6)
        self._column.setSpacing(8)
        self._column.addWidget(self.situation)
        self._column.addStretch(1)
        self.setCentralWidget(centre)
        self.statusBar().setSizeGripEnabled(False)
        self.setWindowTitle("Doorwijzer")
        self.resize(*_SIZE)
        self.situation.setFocus()

    def show_page(self, page: SearchPage) -> None:
        """Put the page under the box; what was typed before it came is searched for."""
        self.page = page
        self._fill(page)

    def show_fault(self, sentence: str) -> None:
        """Put a sentence where the page would be, when it cannot be made."""
        self._fill(PlainLabel(sentence).scaled(1.2))

    def call_after_first_paint(self, then: Callable[[], None]) -> None:
        """Call something once, when the window has been painted for the first time."""
        self._after_first_paint = then

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint, and tell that it was done the first time."""
        super().paintEvent(event)
        then, self._after_first_paint = self._after_first_paint, None
        if then is not None:
            QTimer.singleShot(0, then)

    def _fill(self, widget: QWidget) -> None:
        self._column.takeAt(1)
        self._column.addWidget(widget, 1)
