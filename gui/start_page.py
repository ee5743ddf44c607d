"""Show what to do while the box is empty: examples to click, and at the first start a hint and one question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gui.place_edit import PlaceEdit
from gui.plain_label import PlainLabel
from gui.translate import tr

if TYPE_CHECKING:
    from catalog.model import Place
    from catalog.storage.catalogue import Catalogue

_WIDEST = 84
"""Letters in a line of the page at most: a longer one is hard to read."""


class StartPage(QWidget):
    """The empty page. `example_chosen` carries a situation, `home_chosen` a gemeente's code, `hint_left` nothing."""

    example_chosen = Signal(str)
    home_chosen = Signal(str)
    hint_left = Signal()

    def __init__(self, catalogue: Catalogue, *, ask_home: bool, hint: bool, parent: QWidget | None = None) -> None:
        """Take the catalogue that knows the places, and whether to ask and to hint."""
        super().__init__(parent)
        self.examples = [self._example(text) for text in example_situations()]
        self.hint = self._hint_card()
        self.hint.setVisible(hint)
        self.place = PlaceEdit(catalogue)
        self.home = self._home_card()
        self.home.setVisible(ask_home)
        inner = QWidget(self)
        widest = max(example.sizeHint().width() for example in self.examples)
        inner.setMaximumWidth(max(widest, self.fontMetrics().averageCharWidth() * _WIDEST))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(9)
        column.addWidget(PlainLabel(tr("Typ wat u ziet of hoort, zoals het komt.")).scaled(1.55, bold=True))
        calm = PlainLabel(
            tr("Doorwijzer zoekt met elke letter mee, zonder internet. Wat u typt wordt nergens bewaard.")
        )
        calm.setProperty("quiet", True)
        column.addWidget(calm)
        column.addSpacing(6)
        column.addWidget(PlainLabel(tr("Probeer een voorbeeld")).scaled(1.0, bold=True))
        for part in (*self.examples, self.home, self.hint):
            column.addWidget(part)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 8)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(2)
        whole.addLayout(row)
        whole.addStretch(3)

    def _example(self, text: str) -> QPushButton:
        button = QPushButton(f"“{text}”".replace("&", "&&"), self)
        button.setProperty("example", True)
        button.setAccessibleName(f"{tr('Voorbeeld')}: {text}")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda _on=False: self.example_chosen.emit(text))
        return button

    def _home_card(self) -> QFrame:
        card = QFrame(self)
        card.setProperty("card", True)
        question = PlainLabel(tr("In welke gemeente werkt u?")).scaled(1.0, bold=True)
        why = PlainLabel(tr("Dan staat bij elk aanbod de goede gemeente. U kunt het later veranderen."))
        why.setProperty("quiet", True)
        self.place.place_changed.connect(self._choose_home)
        self.skip = QPushButton(tr("Sla over"), card)
        self.skip.clicked.connect(lambda _on=False: self.home_chosen.emit(""))
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self.skip)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(question)
        column.addWidget(why)
        column.addLayout(row)
        return card

    def _choose_home(self, place: Place | None) -> None:
        if place is not None:
            self.home_chosen.emit(place.gemeente.code)

    def _hint_card(self) -> QFrame:
        card = QFrame(self)
        card.setProperty("card", True)
        words = PlainLabel(
            "\n".join(
                (
                    tr("↓ gaat naar het aanbod, spatie zet het op het blad, Ctrl+P controleert en drukt af."),
                    tr("Drie keer Shift verbergt en wist alles. F1 toont alle toetsen."),
                )
            )
        )
        done = QPushButton(tr("Begrepen"), card)
        done.clicked.connect(lambda _on=False: self.hint_left.emit())
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 10, 16, 10)
        row.addWidget(words, 1)
        row.addWidget(done)
        return card


def example_situations() -> tuple[str, ...]:
    """Return three situations to try; each brings programmes (a test holds them to it)."""
    return (
        tr("mevr 2 kindjes, stapels ongeopende brieven, deurwaarder geweest, praat slecht nederlands"),
        tr("oude man alleen, komt de deur niet meer uit, eet slecht sinds zijn vrouw dood is"),
        tr("jongen van 16 gaat niet meer naar school, hangt op straat, moeder weet het niet meer"),
    )
