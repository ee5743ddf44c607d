"""The box the officer types in: says that the text changed, and marks the words that were understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_PASTE = 20_000
_LINES = 3


class SituationEdit(QPlainTextEdit):
    """A plain text box; `situation_changed` carries its text once per burst of keys.

    `cut_off` tells that a paste was too long, `left_below` that Down was pressed on the last line.
    """

    situation_changed = Signal(str)
    cut_off = Signal()
    left_below = Signal()

    def __init__(self, mark: str, parent: QWidget | None = None) -> None:
        """Take the colour ("#rrggbb") that understood words are marked with."""
        super().__init__(parent)
        self.setObjectName("situation")
        self._mark = QColor(mark)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)  # a paste or a held key gives many changes and one search
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._timer.start)
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + 34)

    def forget(self) -> None:
        """Empty the box so that no undo brings the text back."""
        self.clear()
        self.document().clearUndoRedoStacks()

    def mark_words(self, spans: Iterable[tuple[int, int]]) -> None:
        """Mark the words at these offsets (start, end) of the text."""
        selections = []
        text = self.toPlainText()
        for start, end in spans:
            if end > len(text):
                continue
            selection = QTextEdit.ExtraSelection()
            format_ = QTextCharFormat()
            format_.setBackground(self._mark)
            selection.format = format_
            cursor = QTextCursor(self.document())
            cursor.setPosition(_qt_offset(text, start))
            cursor.setPosition(_qt_offset(text, end), QTextCursor.MoveMode.KeepAnchor)
            selection.cursor = cursor
            selections.append(selection)
        self.setExtraSelections(selections)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the box below when Down has no line to go to."""
        cursor = self.textCursor()
        if event.key() == Qt.Key.Key_Down and not cursor.movePosition(QTextCursor.MoveOperation.Down):
            self.left_below.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste plain text only, and no more than is ever read."""
        text = source.text().replace("\0", "")
        room = LONGEST_PASTE - len(self.toPlainText())
        if len(text) > room:
            self.cut_off.emit()
        self.insertPlainText(text[: max(0, room)])

    def _tell(self) -> None:
        self.situation_changed.emit(self.toPlainText())


def _qt_offset(text: str, offset: int) -> int:
    """Return an offset in characters as Qt counts it, in UTF-16 units: an emoji is two."""
    return offset if text.isascii() else len(text[:offset].encode("utf-16-le")) // 2
