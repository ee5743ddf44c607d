"""A page of its own: one scrolling card under a title, with the way back at its foot."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.plain_label import PlainLabel
from gui.translate import tr


class CardPage(QScrollArea):
    """The page; its kind fills `column` and then calls `finish`. `left` tells that it is closed."""

    left = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Take the title, which is the page's accessible name too."""
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(title)
        self.card = QFrame()
        self.card.setProperty("card", True)
        self.column = QVBoxLayout(self.card)
        self.column.setContentsMargins(24, 18, 24, 18)
        self.column.addWidget(PlainLabel(title).scaled(1.45, bold=True))

    def finish(self) -> None:
        """Put the way back under what the column holds, so that Tab comes to it last, and the card into the page."""
        self.back_button = QPushButton(tr("Terug (Esc)"), self.card)
        self.back_button.clicked.connect(lambda _on=False: self.left.emit())
        self.column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        outer = QWidget()
        around = QVBoxLayout(outer)
        around.setContentsMargins(16, 0, 16, 12)
        around.addWidget(self.card)
        self.setWidget(outer)
