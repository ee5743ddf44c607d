"""Keep the person's own layer: settings and the team's notes, each written aside and moved in place."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from catalog.errors import CannotRead, CannotWrite
from catalog.notes import notes_as_bytes, read_notes, with_note
from catalog.paths import notes_file, settings_file
from catalog.settings import Settings, settings_as_bytes
from gui.translate import tr
from gui.write_aside import write_aside

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def save_settings(settings: Settings) -> None:
    """Write the settings; raise CannotWrite with a sentence when that cannot be."""
    _write(
        settings_file(), settings_as_bytes(settings), tr("De instellingen gelden nu, maar kunnen niet worden bewaard.")
    )


class NoteBook:
    """The team's notes by programme id; another's note that was written meanwhile is kept."""

    def __init__(self, team_folder: str = "") -> None:
        """Take the folder the team shares, "" for the person's own."""
        self._path = notes_file(team_folder)

    def notes(self) -> Mapping[str, str]:
        """Return all notes; none when the file is damaged."""
        try:
            return read_notes(self._path)
        except CannotRead:
            return MappingProxyType({})

    def keep(self, programme: str, note: str) -> None:
        """Keep a note; raise CannotRead or CannotWrite with a sentence when the file must be left as it is."""
        held = read_notes(self._path)
        changed = with_note(held, programme, note)
        if changed != held:
            _write(self._path, notes_as_bytes(changed), tr("De notitie kan niet worden bewaard."))


def _write(path: Path, data: bytes, sentence: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_aside(path, data)
    except (OSError, CannotWrite) as fault:
        raise CannotWrite(f"{sentence} {tr('Is de map te beschrijven?')} ({path.parent})") from fault
