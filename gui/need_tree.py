"""Show all needs under their life domains, and narrow them down by a few letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from catalog.language.normalise import fold
from gui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from catalog.model import Need
    from gui.look import Look

_SLUG = Qt.ItemDataRole.UserRole


class NeedTree(QWidget):
    """A field and a tree; `chosen` carries the slug of a need that is clicked or entered."""

    chosen = Signal(str)

    def __init__(self, needs: Sequence[Need], look: Look, parent: QWidget | None = None) -> None:
        """Take the needs in order, and what they and their domains are called."""
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Zoek een hulpvraag"))
        self.field.setAccessibleName(tr("Zoek een hulpvraag"))
        self.field.textChanged.connect(self._narrow)
        self.field.returnPressed.connect(self._choose_first)
        self.tree = QTreeWidget(self)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(tr("Hulpvragen per leefgebied"))
        self.tree.setIndentation(14)
        self.tree.itemActivated.connect(self._tell)
        self.tree.itemClicked.connect(self._open_or_tell)
        self._words: dict[str, str] = {}
        self._fill(needs, look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self.tree, 1)

    def shown(self) -> list[str]:
        """Return the slugs of the needs that are not filtered away, in order."""
        return [
            str(need.data(0, _SLUG)) for domain in self._domains() for need in _needs(domain) if not need.isHidden()
        ]

    def forget(self) -> None:
        """Empty the field and close the tree."""
        self.field.setText("")
        self.tree.collapseAll()
        self.tree.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go from the field down into the tree."""
        if event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.tree.setFocus()
            first = self._domains()[0] if not self.field.text() else self._first()
            if first is not None:
                self.tree.setCurrentItem(first)
            return
        super().keyPressEvent(event)

    def _fill(self, needs: Sequence[Need], look: Look) -> None:
        for slug, name in look.domains.items():
            domain = QTreeWidgetItem(self.tree, [name])
            font = domain.font(0)
            font.setBold(True)
            domain.setFont(0, font)
            for need in needs:
                if need.domain == slug:
                    item = QTreeWidgetItem(domain, [look.needs[need.slug]])
                    item.setData(0, _SLUG, need.slug)
                    self._words[need.slug] = fold(f"{look.needs[need.slug]} {need.definition_nl} {name}")

    def _domains(self) -> list[QTreeWidgetItem]:
        found = (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount()))
        return [domain for domain in found if domain is not None]

    def _narrow(self, text: str) -> None:
        wanted = fold(text).split()
        for domain in self._domains():
            for need in _needs(domain):
                need.setHidden(not all(word in self._words[need.data(0, _SLUG)] for word in wanted))
            left = any(not need.isHidden() for need in _needs(domain))
            domain.setHidden(not left)
            domain.setExpanded(bool(wanted) and left)

    def _first(self) -> QTreeWidgetItem | None:
        found = (need for domain in self._domains() for need in _needs(domain) if not need.isHidden())
        return next(found, None)

    def _choose_first(self) -> None:
        first = self._first()
        if first is not None and self.field.text().strip():
            self._tell(first)

    def _open_or_tell(self, item: QTreeWidgetItem) -> None:
        if item.data(0, _SLUG):
            self._tell(item)
        else:
            item.setExpanded(not item.isExpanded())

    def _tell(self, item: QTreeWidgetItem) -> None:
        slug = item.data(0, _SLUG)
        if slug:
            self.chosen.emit(slug)


def _needs(domain: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (domain.child(at) for at in range(domain.childCount()))
    return [need for need in found if need is not None]
