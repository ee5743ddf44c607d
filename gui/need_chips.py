"""Show the needs that were understood as chips that switch: on is searched for, off is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from gui.flow_layout import FlowLayout
from gui.translate import tr
from gui.wording import need_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.model import NeedFound, Reading


class NeedChips(QWidget):
    """A row of chips; `switched` carries the slug of a need and whether it is on now."""

    switched = Signal(str, bool)

    def __init__(self, labels: Mapping[str, str], parent: QWidget | None = None) -> None:
        """Take the label of each need by its slug."""
        super().__init__(parent)
        self._labels = labels
        self._layout = FlowLayout(self)
        self._chips: dict[str, QPushButton] = {}

    def show_reading(self, reading: Reading, switched_off: frozenset[str]) -> None:
        """Show a chip for each need and hint; those the officer switched off stay, switched off."""
        found = {need.need: need for need in (*reading.needs, *reading.hints)}
        on = {need.need for need in reading.needs}
        wanted = [*found, *(slug for slug in sorted(switched_off) if slug not in found)]
        if list(self._chips) != wanted:
            self._rebuild(wanted)
        for slug, chip in self._chips.items():
            chip.blockSignals(True)  # setting the state here is not the officer's choice
            chip.setChecked(slug in on)
            chip.blockSignals(False)
            self._word(chip, slug, found.get(slug), on=slug in on)
        self.setVisible(bool(wanted))

    def _rebuild(self, slugs: list[str]) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._chips = {slug: self._chip(slug) for slug in slugs}
        self.updateGeometry()

    def _chip(self, slug: str) -> QPushButton:
        chip = QPushButton(self)
        chip.setProperty("chip", True)
        chip.setCheckable(True)
        chip.toggled.connect(lambda on: self.switched.emit(slug, on))
        self._layout.addWidget(chip)
        chip.show()
        return chip

    def _word(self, chip: QPushButton, slug: str, found: NeedFound | None, *, on: bool) -> None:
        label = self._labels[slug]
        mark = "✓ " if on else "+ "
        question = "?" if found is not None and found.presumed else ""
        chip.setText(f"{mark}{label}{question}".replace("&", "&&"))
        sentence = need_sentence(found, label) if found else label
        state = tr("aan") if on else tr("uit")
        chip.setAccessibleName(f"{label}, {state}")
        chip.setAccessibleDescription(sentence)
        chip.setStatusTip(sentence)
