"""Look instead of type: needs by life domain, or organisations from A to Z."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QTabWidget, QVBoxLayout, QWidget

from catalog.language.normalise import fold
from gui.need_tree import NeedTree
from gui.translate import tr

if TYPE_CHECKING:
    from catalog.storage.catalogue import Catalogue
    from gui.look import Look

_IDS = Qt.ItemDataRole.UserRole


class BrowsePanel(QTabWidget):
    """Two ways to look; `need_chosen` carries a need's slug, `programmes_chosen` a title and programme ids."""

    need_chosen = Signal(str)
    programmes_chosen = Signal(str, list)

    def __init__(self, catalogue: Catalogue, look: Look, parent: QWidget | None = None) -> None:
        """Take the catalogue whose needs and organisations are listed."""
        super().__init__(parent)
        self.setAccessibleName(tr("Bladeren"))
        self.setDocumentMode(True)
        self.tabBar().setAccessibleName(tr("Bladeren"))
        self.needs = NeedTree(catalogue.needs(), look, self)
        self.needs.chosen.connect(self.need_chosen)
        self.letters = QLineEdit(self)
        self.letters.setPlaceholderText(tr("Zoek een organisatie"))
        self.letters.setAccessibleName(tr("Zoek een organisatie"))
        self.letters.textChanged.connect(self._narrow)
        self.organisations = QListWidget(self)
        self.organisations.setAccessibleName(tr("Organisaties van A tot Z"))
        self.organisations.setWordWrap(True)
        self.organisations.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.organisations.currentItemChanged.connect(lambda now, _before: self._tell(now))
        self.organisations.itemClicked.connect(self._tell)
        for name, ids in organisations_of(catalogue):
            item = QListWidgetItem(name, self.organisations)
            item.setData(_IDS, ids)
        self.addTab(self.needs, tr("Hulpvragen"))
        self.addTab(self._a_to_z(), tr("A-Z"))

    def forget(self) -> None:
        """Empty both fields and choose nothing."""
        self.needs.forget()
        self.letters.setText("")
        self.organisations.blockSignals(True)
        self.organisations.setCurrentIndex(QModelIndex())
        self.organisations.blockSignals(False)

    def _a_to_z(self) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.letters)
        column.addWidget(self.organisations, 1)
        return page

    def _narrow(self, text: str) -> None:
        wanted = fold(text)
        for at in range(self.organisations.count()):
            item = self.organisations.item(at)
            item.setHidden(wanted not in fold(item.text()))

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.programmes_chosen.emit(item.text(), item.data(_IDS))


def organisations_of(catalogue: Catalogue) -> list[tuple[str, list[str]]]:
    """Return each organisation with the ids of its programmes, from A to Z."""
    found: dict[str, list[str]] = {}
    for programme in catalogue.programmes():
        found.setdefault(programme.organisation, []).append(programme.id)
    return sorted(found.items(), key=lambda pair: fold(pair[0]))
