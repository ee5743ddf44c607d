"""The box the officer types in: says that the text changed, and marks the words that were understood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_PASTE = 20_000
_LINES = 2
_EDGE = 34
# Characters that are not seen but turn text around or end it: none of them says anything of a resident.
_UNSEEN = frozenset(
    [
        *range(9), 11, 12, *range(14, 32), *range(127, 160), 0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F),
        *range(0x2066, 0x206A), 0xFEFF, 0xFFFC,
    ]
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mark:
    """Words to mark: offsets in the text, the colour behind them, and the colour of a line under them ("" for none)."""

    start: int
    end: int
    colour: str
    line: str = ""


def seen(text: str) -> str:
    r"""Return a text without control characters and marks that turn it around; line ends and tabs stay.

    >>> seen("a\u202eb\x00c")
    'abc'
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(letter for letter in plain if ord(letter) not in _UNSEEN)


class SituationEdit(QPlainTextEdit):
    """A plain text box; `situation_changed` carries its text once per burst of keys.

    `cut_off` tells that a paste was too long, `left_below` that Down was pressed on the last line.
    """

    situation_changed = Signal(str)
    cut_off = Signal()
    left_below = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("situation")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)  # a paste or a held key gives many changes and one search
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._timer.start)
        self.setTabChangesFocus(True)
        self.fit_height()

    def fit_height(self) -> None:
        """Take the height of a few lines of the type as it is now."""
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + _EDGE)

    def forget(self) -> None:
        """Empty the box so that no undo brings the text back."""
        self.clear()
        self.document().clearUndoRedoStacks()

    def replace_text(self, text: str) -> None:
        """Put another text in place of what stands there, and the cursor behind it."""
        self.setPlainText(text)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def mark_words(self, marks: Iterable[Mark]) -> None:
        """Mark words of the text; where marks overlap the later one is seen."""
        selections = []
        text = self.toPlainText()
        for mark in marks:
            if mark.end > len(text):
                continue
            selection = QTextEdit.ExtraSelection()
            format_ = QTextCharFormat()
            format_.setBackground(QColor(mark.colour))
            if mark.line:
                format_.setFontUnderline(True)
                format_.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                format_.setUnderlineColor(QColor(mark.line))
            selection.format = format_
            cursor = QTextCursor(self.document())
            cursor.setPosition(_qt_offset(text, mark.start))
            cursor.setPosition(_qt_offset(text, mark.end), QTextCursor.MoveMode.KeepAnchor)
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
        text = seen(source.text())
        room = LONGEST_PASTE - len(self.toPlainText())
        if len(text) > room:
            self.cut_off.emit()
        self.insertPlainText(text[: max(0, room)])

    def _tell(self) -> None:
        self.situation_changed.emit(self.toPlainText())


def _qt_offset(text: str, offset: int) -> int:
    """Return an offset in characters as Qt counts it, in UTF-16 units: an emoji is two."""
    return offset if text.isascii() else len(text[:offset].encode("utf-16-le")) // 2
