"""Hold the options of one answer for the list: each row speaks its whole sentence to a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gui.grouping import Grouped, group_options
from gui.wording import spoken_option

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from catalog.model import NeedFound, Option, Place
    from gui.look import Look

OPTION_ROLE = Qt.ItemDataRole.UserRole + 1
CHOSEN_ROLE = Qt.ItemDataRole.UserRole + 2
HEAD_ROLE = Qt.ItemDataRole.UserRole + 3
"""The need (slug) that stands above a row, "" where none does."""


class ResultModel(QAbstractListModel):
    """The options, grouped by need and best first; replaced whole with every answer."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        """Take the names of needs."""
        super().__init__(parent)
        self._look = look
        self._rows: tuple[Grouped, ...] = ()
        self._needs: tuple[str, ...] = ()
        self.presumed: frozenset[str] = frozenset()
        self._place: Place | None = None
        self._chosen: frozenset[str] = frozenset()

    def show_options(self, options: Sequence[Option], needs: Sequence[NeedFound], place: Place | None) -> None:
        """Replace all rows; `needs` are those that are on, in the order of their chips."""
        self.beginResetModel()
        self._needs = tuple(need.need for need in needs)
        self.presumed = frozenset(need.need for need in needs if need.because and need.presumed)
        self._rows, self._place = group_options(options), place
        self.endResetModel()

    def show_chosen(self, chosen: frozenset[str]) -> None:
        """Mark the programmes (ids) that are in the tray."""
        self._chosen = chosen
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [CHOSEN_ROLE])

    def option(self, row: int) -> Option | None:
        """Return the option in a row, None when there is no such row."""
        return self._rows[row].option if 0 <= row < len(self._rows) else None

    def group(self, row: int) -> str:
        """Return the need a row stands under, "" when it stands under none."""
        return self._rows[row].group if 0 <= row < len(self._rows) else ""

    def place(self) -> Place | None:
        """Return the place the options were found for."""
        return self._place

    def colour_of(self, need: str) -> int:
        """Return the number of the colour of a need: that of its chip."""
        return self._needs.index(need) if need in self._needs else len(self._needs)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's
        """Return the number of options."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return what a role asks for: the sentence, the option itself, its head, or whether it is in the tray."""
        option = self.option(index.row()) if index.isValid() else None
        if option is None:
            return None
        chosen = option.programme.id in self._chosen
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return spoken_option(option, self._look.needs, self._place, self.presumed, chosen=chosen)
        row = self._rows[index.row()]
        return {
            OPTION_ROLE: option,
            HEAD_ROLE: row.group if row.leads else "",
            CHOSEN_ROLE: chosen,
        }.get(role)
