"""Show text that is never taken for markup: the only label in the program."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class PlainLabel(QLabel):
    """A label that shows catalogue text as it stands; Qt's automatic rich text would load files a record names."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)

    def scaled(self, factor: float, *, bold: bool = False) -> PlainLabel:
        """Return this label with its type made larger by a factor."""
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * factor)
        font.setBold(bold)
        self.setFont(font)
        return self
