"""Show an empty, neutral screen while everything is hidden; a key or a click ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.plain_label import PlainLabel
from gui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent


class HiddenPage(QWidget):
    """The neutral screen; `left` tells that the person is back."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = PlainLabel(tr("Druk op een toets om verder te gaan."))
        words.setProperty("quiet", True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(words.text())
        column = QVBoxLayout(self)
        column.addWidget(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Come back, but not on the Shift that hid everything."""
        if event.key() not in {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta}:
            self.left.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Come back."""
        event.accept()
        self.left.emit()
