"""Show the needs that were understood as chips that switch: on is searched for, off is not; others can be added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from gui.flow_layout import FlowLayout
from gui.need_tree import NeedTree
from gui.translate import tr
from gui.wording import asked, need_sentence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent

    from catalog.model import Need, NeedFound, Reading
    from gui.look import Look

_MOST_HINTS = 3
_MOST_DENIED = 3
_PICKER = (26, 22)
"""Width and height of the list of needs, in widths and heights of a letter."""


class NeedChips(QWidget):
    """A row of chips; `switched` carries the slug of a need and whether it is on now, `pointed` the need looked at."""

    switched = Signal(str, bool)
    pointed = Signal(str)

    def __init__(self, needs: Sequence[Need], look: Look, parent: QWidget | None = None) -> None:
        """Take all needs in order and their names."""
        super().__init__(parent)
        self._needs = needs
        self._look = look
        self._layout = FlowLayout(self)
        self._pool: list[NeedChip] = []
        self._chips: dict[str, NeedChip] = {}
        self.add_button = QPushButton(tr("+ hulpvraag"), self)
        self.add_button.setProperty("chip", True)
        self.add_button.setAccessibleName(tr("Zet een hulpvraag erbij"))
        self.add_button.clicked.connect(self.open_picker)
        self._layout.addWidget(self.add_button)

    def show_reading(self, reading: Reading, switched_off: frozenset[str], *, hints: bool = True) -> None:
        """Show a chip for each need, the likeliest hints and what is denied; what was switched off stays, off."""
        also = reading.hints[:_MOST_HINTS] if hints else ()
        denied = reading.denied[:_MOST_DENIED] if hints else ()
        found = {need.need: need for need in (*reading.needs, *also)}
        on = {need.need for need in reading.needs}
        no = {need.need: need for need in denied if need.need not in found}
        found |= no
        wanted = [*found, *(slug for slug in sorted(switched_off) if slug not in found)]
        while len(self._pool) < len(wanted):
            self._grow()
        before = self._words()
        self._chips = dict(zip(wanted, self._pool, strict=False))
        for slug, chip in self._chips.items():
            chip.show_need(slug, self._look.needs.get(slug, slug), found.get(slug), on=slug in on, denied=slug in no)
        for at, chip in enumerate(self._pool):
            chip.setVisible(at < len(wanted))
        if self._words() != before:  # else the whole page would be laid out again at every key
            self.updateGeometry()

    def open_picker(self) -> None:
        """Open the list of all needs under the chips."""
        picker = NeedPicker(self._needs, self._look, self)
        picker.tree.chosen.connect(lambda slug: self.switched.emit(slug, True))
        unit = self.fontMetrics()
        picker.resize(unit.averageCharWidth() * _PICKER[0] * 2, unit.height() * _PICKER[1])
        picker.move(self.add_button.mapToGlobal(self.add_button.rect().bottomLeft()))
        picker.show()
        picker.tree.field.setFocus()

    def _words(self) -> list[str]:
        return [chip.text() for chip in self._chips.values()]

    def _grow(self) -> None:
        chip = NeedChip(len(self._pool) % len(self._look.theme.tints), self)
        chip.toggled.connect(lambda on, chip=chip: self.switched.emit(chip.slug, on))
        chip.pointed.connect(self.pointed)
        self._layout.insertWidget(len(self._pool), chip)
        self._pool.append(chip)


class NeedChip(QPushButton):
    """One chip; `pointed` carries its need while the mouse or the keyboard is on it, "" when it leaves."""

    pointed = Signal(str)

    def __init__(self, tint: int, parent: QWidget) -> None:
        """Take the number of its colour."""
        super().__init__(parent)
        self.slug = ""
        self.setProperty("chip", True)
        self.setProperty("tint", tint)
        self.setCheckable(True)

    def show_need(self, slug: str, label: str, found: NeedFound | None, *, on: bool, denied: bool = False) -> None:
        """Show a need; setting it here is not the officer's choice, so nothing is told. A denied one says "niet"."""
        self.slug = slug
        self.blockSignals(True)
        self.setChecked(on)
        self.blockSignals(False)
        presumed = not denied and found is not None and found.presumed and bool(found.because)
        off = tr("niet") if denied else tr("uit")
        mark = "✓ " if on else f"{off}: " if denied else "+ "
        self.setText(f"{mark}{asked(label, presumed=presumed)}".replace("&", "&&"))
        self.setAccessibleName(f"{label}, {tr('aan') if on else off}")
        self.setAccessibleDescription(need_sentence(found, label, denied=denied) if found else label)

    def event(self, event: QEvent) -> bool:
        """Tell when the need is looked at."""
        if event.type() in {event.Type.Enter, event.Type.FocusIn}:
            self.pointed.emit(self.slug)
        elif event.type() in {event.Type.Leave, event.Type.FocusOut}:
            self.pointed.emit("")
        return super().event(event)


class NeedPicker(QFrame):
    """The list of all needs, open until one is chosen or something else is clicked."""

    def __init__(self, needs: Sequence[Need], look: Look, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(tr("Zet een hulpvraag erbij"))
        self.tree = NeedTree(needs, look, self)
        self.tree.chosen.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.addWidget(self.tree)
