"""Hold the options of one answer for the list: each row speaks its whole sentence to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.wording import spoken_option

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from catalog.model import Option, Place

OPTION_ROLE = Qt.ItemDataRole.UserRole + 1
CHOSEN_ROLE = Qt.ItemDataRole.UserRole + 2


class ResultModel(QAbstractListModel):
    """The options, best first; replaced whole with every answer."""

    def __init__(self, labels: Mapping[str, str], parent: QObject | None = None) -> None:
        """Take the label of each need by its slug."""
        super().__init__(parent)
        self._labels = labels
        self._options: tuple[Option, ...] = ()
        self._place: Place | None = None
        self._chosen: frozenset[str] = frozenset()

    def show_options(self, options: Sequence[Option], place: Place | None) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._options, self._place = tuple(options), place
        self.endResetModel()

    def show_chosen(self, chosen: frozenset[str]) -> None:
        """Mark the programmes (ids) that are in the tray."""
        self._chosen = chosen
        if self._options:
            self.dataChanged.emit(self.index(0), self.index(len(self._options) - 1), [CHOSEN_ROLE])

    def option(self, row: int) -> Option | None:
        """Return the option in a row, None when there is no such row."""
        return self._options[row] if 0 <= row < len(self._options) else None

    def place(self) -> Place | None:
        """Return the place the options were found for."""
        return self._place

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's
        """Return the number of options."""
        return 0 if parent.isValid() else len(self._options)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return what a role asks for: the sentence, the option itself, or whether it is in the tray."""
        option = self.option(index.row()) if index.isValid() else None
        if option is None:
            return None
        chosen = option.programme.id in self._chosen
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken_option(option, self._labels, self._place, chosen=chosen)
        if role == OPTION_ROLE:
            return option
        return chosen if role == CHOSEN_ROLE else None
