"""Choose the language beside the Dutch and the form of the sheet, with the question that makes the form a safe one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QRadioButton, QVBoxLayout, QWidget

from catalog.sheet.blocks import Variant
from catalog.sheet.phrases import DUTCH, languages, read_phrases
from gui.plain_label import PlainLabel
from gui.translate import tr

if TYPE_CHECKING:
    from pathlib import Path


class SheetChoices(QWidget):
    """Language and form; `changed` tells that one of them is another now."""

    changed = Signal()

    def __init__(self, folder: Path, *, danger: bool, parent: QWidget | None = None) -> None:
        """Take the folder of the phrases, and whether someone at home may be a danger: then discreet is chosen."""
        super().__init__(parent)
        self.language_box = QComboBox(self)
        self.language_box.setAccessibleName(tr("Taal naast het Nederlands"))
        for code in languages(folder):
            words = read_phrases(folder, code).words
            name = tr("Alleen Nederlands") if code == DUTCH else f"{words['in_dutch']} · {words['name']}"
            self.language_box.addItem(name, code)
        self.forms = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(PlainLabel(tr("Taal naast het Nederlands")).scaled(1.0, bold=True))
        column.addWidget(self.language_box)
        column.addSpacing(10)
        self.question = PlainLabel(tr("Kan iemand thuis dit blad zien? Kies dan het onopvallende blad."))
        self.question.setProperty("danger", True)
        self.question.setVisible(danger)
        column.addWidget(PlainLabel(tr("Soort blad")).scaled(1.0, bold=True))
        column.addWidget(self.question)
        chosen = Variant.DISCREET if danger else Variant.NORMAL
        for variant, name, meaning in _forms():
            button = QRadioButton(name, self)
            button.setToolTip(meaning)
            button.setAccessibleDescription(meaning)
            button.setChecked(variant is chosen)
            self.forms.addButton(button, list(Variant).index(variant))
            column.addWidget(button)
        self.language_box.currentIndexChanged.connect(lambda _row: self.changed.emit())
        self.forms.idToggled.connect(lambda _form, on: self.changed.emit() if on else None)

    def language(self) -> str:
        """Return the code of the language beside the Dutch, "nl" for none."""
        return str(self.language_box.currentData())

    def variant(self) -> Variant:
        """Return the form."""
        return list(Variant)[self.forms.checkedId()]

    def choose(self, variant: Variant, language: str = "") -> None:
        """Choose a form, and a language when one is given."""
        if language:
            self.language_box.setCurrentIndex(self.language_box.findData(language))
        self.forms.button(list(Variant).index(variant)).setChecked(True)


def _forms() -> tuple[tuple[Variant, str, str], ...]:
    return (
        (Variant.NORMAL, tr("Gewoon blad"), tr("Alles wat de bewoner nodig heeft")),
        (Variant.LARGE, tr("Grote letters"), tr("Hetzelfde blad in letters van 18 punten")),
        (Variant.DISCREET, tr("Onopvallend blad"), tr("Alleen nummers, zonder namen en zonder uitleg")),
        (Variant.OFFICER, tr("Kopie voor uzelf"), tr("Met de hulpvragen en lijnen voor de pen, zonder wat u typte")),
    )
