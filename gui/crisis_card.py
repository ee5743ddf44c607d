"""Show signs of acute danger above everything else: a red card with the number to call, or an amber question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from catalog.model import Level
from gui.plain_label import PlainLabel
from gui.translate import tr, tr_catalogue

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
        self._title = PlainLabel().scaled(1.12, bold=True)
        self._say = PlainLabel()
        self._words = PlainLabel().scaled(0.92)
        self._words.setProperty("quiet", True)
        self._call = PlainLabel(tr("Bel nu")).scaled(0.92, bold=True)
        self._numbers = PlainLabel().scaled(1.7, bold=True)
        for label in (self._call, self._numbers):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._numbers.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        texts, call = QVBoxLayout(), QVBoxLayout()
        for column, parts in ((texts, (self._title, self._say, self._words)), (call, (self._call, self._numbers))):
            column.setSpacing(1)
            column.addStretch(1)
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addLayout(texts, 3)
        row.addLayout(call, 2)
        self.hide()

    def show_signs(self, signs: Sequence[CrisisSign], place: Place | None) -> None:
        """Show the first red sign in full with the others' names, or up to two amber questions."""
        red = [sign for sign in signs if sign.level is Level.RED]
        if red:
            self._show_red(red, place)
        elif signs:
            self._show_amber(signs[:_MOST_AMBER])
        else:
            self.setAccessibleName("")
        self.setVisible(bool(signs))

    def _show_red(self, signs: Sequence[CrisisSign], place: Place | None) -> None:
        self._title.setText(" + ".join(tr_catalogue(self._crises[sign.type].label_nl) for sign in signs))
        self._say.setText(tr_catalogue(self._crises[signs[0].type].say_nl))
        numbers = [number for sign in signs for number in sign.call]
        if place and any(sign.type == "homeless-tonight" for sign in signs):
            numbers.insert(0, f"{tr('gemeente')} {place.gemeente.phone}")
        self._show_rest(signs, numbers, "red")

    def _show_amber(self, signs: Sequence[CrisisSign]) -> None:
        self._title.setText(" ".join(tr_catalogue(self._crises[sign.type].question_nl) for sign in signs))
        self._say.setText("")
        self._show_rest(signs, [number for sign in signs for number in sign.call], "amber")

    def _show_rest(self, signs: Sequence[CrisisSign], numbers: Sequence[str], level: str) -> None:
        words = ", ".join(dict.fromkeys(f"“{reason.words}”" for sign in signs for reason in sign.because))
        self._words.setText(f"{tr('Door deze woorden')}: {words}")
        self._words.setVisible(bool(words))
        self._numbers.setText("   ".join(dict.fromkeys(numbers)))
        self._call.setVisible(level == "red")
        self._say.setVisible(bool(self._say.text()))
        self._tell(f"{self._title.text()} {self._say.text()} {self._numbers.text()}", now=level == "red")
        if self.property("level") != level:
            self._dress(level)

    def _tell(self, sentence: str, *, now: bool) -> None:
        """Say what is new to a screen reader; danger that is happening breaks in on what it is reading."""
        if sentence == self.accessibleName():
            return
        self.setAccessibleName(sentence)
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self, sentence)
            politeness = QAccessible.AnnouncementPoliteness
            event.setPoliteness(politeness.Assertive if now else politeness.Polite)
            QAccessible.updateAccessibility(event)

    def _dress(self, level: str) -> None:
        self.setProperty("level", level)
        for label in (self._title, self._numbers, self._call):
            label.setProperty("danger", level == "red")
            label.setProperty("warn", level == "amber")
            label.style().polish(label)
        self.style().polish(self)
