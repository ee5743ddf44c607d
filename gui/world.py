"""Hold what the page works with, handed to it by the composition root."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from catalog.matching.finder import Finder
    from catalog.model import Place, Programme
    from catalog.storage.catalogue import Catalogue

    SheetDoor = Callable[[QWidget, tuple[Programme, ...], Place | None, tuple[str, ...]], None]


class Notes(Protocol):
    """Where the team's own notes are kept."""

    def notes(self) -> Mapping[str, str]:
        """Return the notes by programme id."""

    def keep(self, programme: str, note: str) -> None:
        """Keep a note; raise a WorldFault with a sentence when that cannot be."""


@dataclass(frozen=True, slots=True)
class World:
    """The open catalogue, the finder on it, the team's notes, what opens a sheet, and the gemeente worked in.

    A sheet is opened over a window, for programmes in order, a place, and the needs (slugs) that are on.
    """

    catalogue: Catalogue
    finder: Finder
    notes: Notes
    open_sheet: SheetDoor
    home: Place | None = None
