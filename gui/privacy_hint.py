"""Tell that something typed looks like personal data and is not needed, and take it away when asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from catalog.personal import Personal, personal_data
from gui.plain_label import PlainLabel
from gui.translate import tr

if TYPE_CHECKING:
    from catalog.personal import PersonalFound


class PrivacyHint(QFrame):
    """One line, hidden while there is nothing; `cleaned` carries the text without what was seen."""

    cleaned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("privacy")
        self._text = ""
        self._found: tuple[PersonalFound, ...] = ()
        self.words = PlainLabel()
        self.words.setProperty("warn", True)
        self.button = QPushButton(tr("Haal weg"), self)
        self.button.clicked.connect(lambda _on=False: self.cleaned.emit(self._without()))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 6, 4)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        self.hide()

    def look_at(self, text: str) -> None:
        """Look at a text, and show the line when something in it is not needed."""
        self._text, self._found = text, personal_data(text)
        kinds = dict.fromkeys(_names()[hit.kind] for hit in self._found)
        self.words.setText(tr("Dit lijkt op %1. Niet nodig: laat het weg.").replace("%1", ", ".join(kinds)))
        self.setVisible(bool(self._found))

    def _without(self) -> str:
        text = self._text
        for hit in reversed(self._found):
            text = text[: hit.start] + text[hit.end :]
        return text


def _names() -> dict[Personal, str]:
    return {
        Personal.BSN: tr("een burgerservicenummer"),
        Personal.PHONE: tr("een telefoonnummer"),
        Personal.EMAIL: tr("een e-mailadres"),
        Personal.ADDRESS: tr("een adres"),
    }
