"""Say that a record is wrong: tick what, and save a slip without personal data for the keeper of the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from catalog.personal import personal_data
from gui.flow_layout import FlowLayout
from gui.plain_label import PlainLabel
from gui.situation_edit import seen
from gui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping


class CorrectionCard(QFrame):
    """The slip, open while it is filled in; `ready` carries what is wrong and the remark, `left` that it is dropped."""

    ready = Signal(list, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.title = PlainLabel().scaled(1.0, bold=True)
        ticks = QWidget(self)
        row = FlowLayout(ticks, gap=12)
        self.boxes = {part: QCheckBox(words, ticks) for part, words in wrong_parts().items()}
        for box in self.boxes.values():
            row.addWidget(box)
        self.remark = QLineEdit(self)
        self.remark.setPlaceholderText(tr("Wat moet het zijn? Geen namen, niets over een bewoner."))
        self.remark.setAccessibleName(tr("Wat moet het zijn? Geen namen."))
        self.message = PlainLabel()
        self.message.setProperty("danger", True)
        self.message.hide()
        self.save_button = QPushButton(tr("Bewaar het briefje…"), self)
        self.save_button.setProperty("main", True)
        self.save_button.clicked.connect(self._check)
        leave = QPushButton(tr("Terug"), self)
        leave.clicked.connect(self.left)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        for part in (self.title, ticks, self.remark, self.message):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch(1)

    def open(self, name: str) -> None:
        """Begin a new slip for the programme with this name."""
        self.title.setText(f"{tr('Wat klopt er niet?')}  {name}")
        self.forget()
        self.show()
        next(iter(self.boxes.values())).setFocus()

    def forget(self) -> None:
        """Empty the slip so that no undo brings it back."""
        for box in self.boxes.values():
            box.setChecked(False)
        self.remark.setText("")
        self.say("")

    def say(self, sentence: str) -> None:
        """Show a sentence under the remark, "" for none."""
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    def _check(self) -> None:
        wrong = [part for part, box in self.boxes.items() if box.isChecked()]
        remark = seen(self.remark.text())
        if not wrong and not remark.strip():
            self.say(tr("Kruis aan wat er niet klopt, of schrijf het op."))
        elif any(hit.kind != "phone" for hit in personal_data(remark)):  # a right phone number is what a slip is for
            self.say(tr("Dit lijkt op een persoonsgegeven. Haal het weg."))
        else:
            self.ready.emit(wrong, remark)


def wrong_parts() -> Mapping[str, str]:
    """Return what can be wrong (`catalog.correction.PARTS`), in words."""
    return {
        "phone": tr("telefoon"),
        "website": tr("website"),
        "address": tr("adres"),
        "hours": tr("tijden"),
        "for_whom": tr("voor wie"),
        "cost": tr("kosten"),
        "referral": tr("wie mag aanmelden"),
        "closed": tr("bestaat niet meer"),
        "other": tr("iets anders"),
    }
