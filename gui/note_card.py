"""Write the team's own note on a programme: kept with the team, never on the sheet, and never about a resident."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from catalog.personal import personal_data
from gui.plain_label import PlainLabel
from gui.situation_edit import seen
from gui.translate import tr

_LINES = 3


class NoteCard(QFrame):
    """The note, open while it is written; `kept` carries its text, `left` tells that nothing was to be kept."""

    kept = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        warning = PlainLabel(tr("Notitie van het team. Geen namen, niets over een bewoner."))
        warning.setProperty("warn", True)
        self.field = QPlainTextEdit(self)
        self.field.setAccessibleName(tr("Notitie van het team, geen namen"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(self.field.fontMetrics().lineSpacing() * _LINES + 20)
        self.message = PlainLabel()
        self.message.setProperty("danger", True)
        self.message.hide()
        self.keep_button = QPushButton(tr("Bewaar notitie"), self)
        self.keep_button.setProperty("main", True)
        self.keep_button.clicked.connect(self._keep)
        leave = QPushButton(tr("Terug"), self)
        leave.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self.keep_button)
        column = QVBoxLayout(self)
        for part in (warning, self.field, self.message):
            column.addWidget(part)
        column.addLayout(buttons)

    def open(self, note: str) -> None:
        """Show the note as it is now and put the cursor in it."""
        self.field.setPlainText(note)
        self.say("")
        self.show()
        self.field.setFocus()

    def forget(self) -> None:
        """Empty the field so that no undo brings it back."""
        self.field.clear()
        self.say("")

    def say(self, sentence: str) -> None:
        """Show a sentence under the note, "" for none."""
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    def _keep(self) -> None:
        note = seen(self.field.toPlainText())
        if personal_data(note):
            self.say(tr("Dit lijkt op een persoonsgegeven. Haal het weg: de notitie is van het hele team."))
            return
        self.kept.emit(note)
