"""Hold the programmes chosen for the sheet, at most five, in the order they will be printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from gui.flow_layout import FlowLayout
from gui.plain_label import PlainLabel
from gui.translate import tr

if TYPE_CHECKING:
    from catalog.model import Programme

MOST = 5
_NAME_LETTERS = 34


class Tray(QFrame):
    """The chosen programmes; `changed` tells that they are others now, `sheet_wanted` that a sheet is asked for."""

    changed = Signal()
    sheet_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tray")
        self._programmes: tuple[Programme, ...] = ()
        self._title = PlainLabel().scaled(1.0, bold=True)
        self._title.setWordWrap(False)
        self._hint = PlainLabel(tr("Kies een aanbod en druk op spatie, of klik op het vakje ervoor."))
        self._hint.setProperty("quiet", True)
        self._items = QWidget(self)
        self._items_layout = FlowLayout(self._items)
        self.make_button = QPushButton(tr("Maak het blad (Ctrl+P)"), self)
        self.make_button.setProperty("main", True)
        self.make_button.clicked.connect(self.sheet_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.addWidget(self._title)
        row.addWidget(self._hint, 1)
        row.addWidget(self._items, 1)
        row.addWidget(self.make_button)
        self._show()

    def programmes(self) -> tuple[Programme, ...]:
        """Return the chosen programmes in order."""
        return self._programmes

    def ids(self) -> frozenset[str]:
        """Return the ids of the chosen programmes."""
        return frozenset(programme.id for programme in self._programmes)

    def toggle(self, programme: Programme) -> bool:
        """Put a programme in or take it out; return False when the tray is full and it did not go in."""
        if programme.id in self.ids():
            self._replace(tuple(chosen for chosen in self._programmes if chosen.id != programme.id))
            return True
        if len(self._programmes) >= MOST:
            return False
        self._replace((*self._programmes, programme))
        return True

    def forget(self) -> None:
        """Empty the tray."""
        self._replace(())

    def _replace(self, programmes: tuple[Programme, ...]) -> None:
        self._programmes = programmes
        self._show()
        self.changed.emit()

    def _longest_name(self) -> int:
        return self.fontMetrics().averageCharWidth() * _NAME_LETTERS

    def _show(self) -> None:
        while (item := self._items_layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for programme in self._programmes:
            name = self.fontMetrics().elidedText(programme.name, Qt.TextElideMode.ElideRight, self._longest_name())
            button = QPushButton(f"{name}  ✕".replace("&", "&&"), self._items)
            button.setAccessibleName(f"{tr('Haal van het blad')}: {programme.name}")
            button.clicked.connect(lambda _on=False, chosen=programme: self.toggle(chosen))
            self._items_layout.addWidget(button)
            button.show()
        count = len(self._programmes)
        self._title.setText(f"{tr('Op het blad')}: {count}" if count else tr("Nog niets op het blad"))
        self._hint.setVisible(not count)
        self._items.setVisible(bool(count))
        self.make_button.setEnabled(bool(count))
        self._items.updateGeometry()
