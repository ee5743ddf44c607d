"""Show what is known of the resident as small chips; each opens a menu in which it is corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from gui.fact_wording import FactKind, fact_kinds, facts_in_words
from gui.flow_layout import FlowLayout
from gui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.model import Fact, FactValue


class FactChips(QWidget):
    """The chips; `corrected` carries the kind of a fact and its value now, None when nothing is known of it."""

    corrected = Signal(str, object)

    def __init__(self, before: QWidget | None = None, parent: QWidget | None = None) -> None:
        """Take a widget that stands on the same line, before the chips."""
        super().__init__(parent)
        self._kinds = fact_kinds()
        self._facts: tuple[Fact, ...] = ()
        row = FlowLayout(self)
        if before is not None:
            row.addWidget(before)
        self._chips = {kind.kind: self._chip(kind) for kind in self._kinds}
        self.add_button = QPushButton(tr("+ gegeven"), self)
        self.add_button.setProperty("fact", True)
        self.add_button.setAccessibleName(tr("Zet een gegeven van de bewoner erbij"))
        self.add_button.clicked.connect(self._offer_all)
        for chip in (*self._chips.values(), self.add_button):
            row.addWidget(chip)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show a chip for each kind that something is known of."""
        if self._facts == tuple(facts):
            return
        self._facts = tuple(facts)
        for kind in self._kinds:
            words = facts_in_words(kind, facts)
            chip = self._chips[kind.kind]
            if words:
                chip.setText(words.replace("&", "&&"))
                chip.setAccessibleName(f"{kind.name}: {words}. {tr('Klopt het niet? Kies iets anders.')}")
            chip.setVisible(bool(words))
        self.updateGeometry()

    def menu_for(self, kind: FactKind, parent: QWidget) -> QMenu:
        """Return the menu in which a fact is corrected: its values, what holds now ticked, and "not known"."""
        menu = QMenu(kind.name.capitalize(), parent)
        known = [fact.value for fact in self._facts if fact.kind == kind.kind]
        groups: dict[str, QMenu] = {"": menu}
        for choice in kind.choices:
            if choice.group not in groups:
                groups[choice.group] = menu.addMenu(choice.group)
            action = groups[choice.group].addAction(choice.words.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(any(value == choice.value and type(value) is type(choice.value) for value in known))
            action.triggered.connect(lambda _on=False, value=choice.value: self._choose(kind, value))
        menu.addSeparator()
        menu.addAction(tr("niet bekend")).triggered.connect(lambda _on=False: self.corrected.emit(kind.kind, None))
        return menu

    def _chip(self, kind: FactKind) -> QPushButton:
        chip = QPushButton(self)
        chip.setProperty("fact", True)
        chip.clicked.connect(lambda _on=False: self._offer(kind))
        chip.hide()
        return chip

    def _choose(self, kind: FactKind, value: FactValue) -> None:
        if not kind.several or not isinstance(value, int):
            self.corrected.emit(kind.kind, value)
            return
        known = {fact.value for fact in self._facts if fact.kind == kind.kind}
        ages = tuple(sorted(int(age) for age in known ^ {value} if isinstance(age, int)))
        self.corrected.emit(kind.kind, ages or None)

    def _offer(self, kind: FactKind) -> None:
        chip = self._chips[kind.kind]
        self._open(self.menu_for(kind, chip), chip)

    def _offer_all(self) -> None:
        menu = QMenu(self)
        for kind in self._kinds:
            menu.addMenu(self.menu_for(kind, menu))
        self._open(menu, self.add_button)

    @staticmethod
    def _open(menu: QMenu, under: QPushButton) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))
