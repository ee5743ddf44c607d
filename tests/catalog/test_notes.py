"""The team's own notes."""

from pathlib import Path

import pytest

from catalog.errors import CannotRead
from catalog.notes import LONGEST_NOTE, notes_as_bytes, read_notes, with_note


def test_without_a_file_there_are_no_notes(tmp_path: Path) -> None:
    assert dict(read_notes(tmp_path / "notes.json")) == {}


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    path.write_bytes(notes_as_bytes(with_note({}, "geldfit", "  Vraag naar de balie beneden. é  ")))
    assert dict(read_notes(path)) == {"geldfit": "Vraag naar de balie beneden. é"}


def test_an_empty_note_is_taken_out_and_a_long_one_is_cut() -> None:
    notes = with_note({"geldfit": "oud", "taalhuis": "blijft"}, "geldfit", " ")
    assert dict(notes) == {"taalhuis": "blijft"}
    assert len(with_note(notes, "113", "x" * 9_999)["113"]) == LONGEST_NOTE


@pytest.mark.parametrize("held", [b"", b"{", b"[]", b'{"notes": 3}', b"\xff\xfe", b'{"other": {}}'])
def test_a_damaged_file_is_told_and_left_alone(tmp_path: Path, held: bytes) -> None:
    path = tmp_path / "notes.json"
    path.write_bytes(held)
    with pytest.raises(CannotRead, match="notities"):
        read_notes(path)
    assert path.read_bytes() == held
