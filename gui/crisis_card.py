"""Show signs of acute danger above everything else: a red card with the number to call, or an amber question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from catalog.model import Level
from gui.plain_label import PlainLabel
from gui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.model import CrisisSign, Place
    from catalog.storage.catalogue import Crisis

_MOST_AMBER = 2


class CrisisCard(QFrame):
    """One card for all signs of a text; hidden when there is none. The results below stay."""

    def __init__(self, crises: Mapping[str, Crisis], parent: QWidget | None = None) -> None:
        """Take the kinds of crisis by type."""
        super().__init__(parent)
        self.setObjectName("crisis")
        self._crises = crises
        self._title = PlainLabel().scaled(1.15, bold=True)
        self._numbers = PlainLabel().scaled(1.5, bold=True)
        self._numbers.setWordWrap(False)
        self._say = PlainLabel()
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._say)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.addLayout(texts, 1)
        row.addWidget(self._numbers)
        self.hide()

    def show_signs(self, signs: Sequence[CrisisSign], place: Place | None) -> None:
        """Show the first red sign in full with the others' names, or up to two amber questions."""
        red = [sign for sign in signs if sign.level is Level.RED]
        if red:
            self._show_red(red, place)
        elif signs:
            self._show_amber(signs[:_MOST_AMBER])
        self.setVisible(bool(signs))

    def _show_red(self, signs: Sequence[CrisisSign], place: Place | None) -> None:
        first = self._crises[signs[0].type]
        words = ", ".join(f"“{reason.words}”" for reason in signs[0].because)
        self._title.setText(f"{' + '.join(self._crises[sign.type].label_nl for sign in signs)}   {words}")
        self._say.setText(first.say_nl)
        numbers = [number for sign in signs for number in sign.call]
        if place and any(sign.type == "homeless-tonight" for sign in signs):
            numbers.insert(0, f"{tr('gemeente')} {place.gemeente.phone}")
        self._numbers.setText("   ".join(dict.fromkeys(numbers)))
        self._dress("red")

    def _show_amber(self, signs: Sequence[CrisisSign]) -> None:
        self._title.setText(" ".join(self._crises[sign.type].question_nl for sign in signs))
        words = ", ".join(f"“{reason.words}”" for sign in signs for reason in sign.because)
        self._say.setText(f"{tr('Door deze woorden')}: {words}")
        self._numbers.setText("   ".join(dict.fromkeys(number for sign in signs for number in sign.call)))
        self._dress("amber")

    def _dress(self, level: str) -> None:
        self.setProperty("level", level)
        for label in (self._title, self._numbers):
            label.setProperty("danger", level == "red")
            label.setProperty("warn", level == "amber")
            label.style().polish(label)
        self.style().polish(self)
