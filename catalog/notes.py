"""Read and write the team's own notes about programmes: one small file, a note by programme id."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING

from catalog.errors import CannotRead

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LONGEST_NOTE = 2_000
"""Characters of one note; a longer one is cut."""
_DAMAGED = "De notities van het team kunnen niet worden gelezen. Ze blijven staan zoals ze zijn, in {}."


def read_notes(path: Path) -> Mapping[str, str]:
    """Return the notes by programme id, none without a file; raise CannotRead when it is damaged."""
    if not path.is_file():
        return MappingProxyType({})
    try:
        held = json.loads(path.read_text(encoding="utf-8"))
        notes = {str(programme): str(note) for programme, note in held["notes"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
        raise CannotRead(_DAMAGED.format(path.name)) from fault
    return MappingProxyType(notes)


def with_note(notes: Mapping[str, str], programme: str, note: str) -> Mapping[str, str]:
    """Return the notes with one replaced; an empty note is taken out."""
    kept = {known: text for known, text in notes.items() if known != programme}
    text = note.strip()[:LONGEST_NOTE]
    return MappingProxyType({**kept, programme: text} if text else kept)


def notes_as_bytes(notes: Mapping[str, str]) -> bytes:
    """Return the notes as the file holds them, by id, so that two files can be compared line by line."""
    text = json.dumps({"notes": dict(sorted(notes.items()))}, ensure_ascii=False, indent=1)
    return (text + "\n").encode()
