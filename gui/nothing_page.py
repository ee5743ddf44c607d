"""Say calmly that nothing was recognised, and what to do instead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.plain_label import PlainLabel
from gui.translate import tr


class NothingPage(QWidget):
    """The sentence and two ways on; `browse_wanted` and `need_wanted` tell which was taken."""

    browse_wanted = Signal()
    need_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PlainLabel(tr("Hier herken ik geen hulpvraag in.")).scaled(1.3, bold=True)
        self.words = PlainLabel(
            tr("Vertel wat meer over de bewoner, of typ de naam van een organisatie. Voor wat kapot is: de verhuurder.")
        )
        self.words.setProperty("quiet", True)
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        browse = QPushButton(tr("Blader per leefgebied"), self)
        browse.clicked.connect(lambda _on=False: self.browse_wanted.emit())
        need = QPushButton(tr("Kies een hulpvraag"), self)
        need.clicked.connect(lambda _on=False: self.need_wanted.emit())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(browse)
        row.addWidget(need)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addLayout(row)
        column.addStretch(3)
