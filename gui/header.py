"""Show the name of the program and what can be done from anywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.plain_label import PlainLabel
from gui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


class Header(QWidget):
    """The line at the top; each button tells what it is for."""

    browse_wanted = Signal(bool)
    new_wanted = Signal()
    hide_wanted = Signal()
    keys_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = PlainLabel("Doorwijzer").scaled(1.15, bold=True)
        name.setWordWrap(False)
        name.setProperty("brand", True)
        self.browse_button = self._button(tr("Bladeren"), "Ctrl+B", None)
        self.browse_button.setCheckable(True)
        self.browse_button.toggled.connect(self.browse_wanted)
        self.new_button = self._button(tr("Nieuw gesprek"), "Ctrl+N", self.new_wanted)
        self.hide_button = self._button(tr("Verberg alles"), "Shift Shift Shift", self.hide_wanted)
        self.settings_button = self._button(tr("Instellingen"), "Ctrl+,", self.settings_wanted)
        self.keys_button = self._button(tr("Toetsen"), "F1", self.keys_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(name)
        row.addStretch(1)
        for button in (
            self.browse_button,
            self.new_button,
            self.hide_button,
            self.settings_button,
            self.keys_button,
        ):
            row.addWidget(button)

    def _button(self, text: str, keys: str, told: SignalInstance | None) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("bare", True)
        button.setToolTip(f"{text}  ({keys})")
        button.setAccessibleDescription(keys)
        if told is not None:
            button.clicked.connect(lambda _on=False: told.emit())
        return button
