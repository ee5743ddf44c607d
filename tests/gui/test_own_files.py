"""Settings and notes on disk."""

from pathlib import Path

import pytest

from catalog.errors import CannotRead, CannotWrite
from catalog.paths import notes_file, settings_file
from catalog.settings import Settings, read_settings
from gui.own_files import NoteBook, save_settings


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the person a folder of their own, which does not exist yet."""
    folder = tmp_path / "own"
    monkeypatch.setenv("DOORWIJZER_HOME", str(folder))
    return folder


def test_settings_are_kept(home: Path) -> None:
    save_settings(Settings("GM0344", theme="dark"))
    assert read_settings(settings_file()) == (Settings("GM0344", theme="dark"), "")
    assert [path.name for path in home.iterdir()] == ["settings.json"]


def test_a_folder_that_cannot_be_made_gives_a_sentence(home: Path) -> None:
    home.write_text("a file stands in the way", encoding="utf-8")
    with pytest.raises(CannotWrite, match="instellingen"):
        save_settings(Settings())
    with pytest.raises(CannotWrite, match="notitie"):
        NoteBook().keep("geldfit", "x")


def test_two_windows_do_not_lose_each_other_s_notes(home: Path) -> None:
    one, other = NoteBook(), NoteBook()
    one.keep("geldfit", "balie beneden")
    other.keep("taalhuis", "dinsdag")
    assert dict(one.notes()) == {"geldfit": "balie beneden", "taalhuis": "dinsdag"}
    one.keep("geldfit", "")
    assert dict(other.notes()) == {"taalhuis": "dinsdag"}


def test_a_damaged_file_is_not_written_over(home: Path) -> None:
    home.mkdir()
    notes_file().write_bytes(b"{half")
    assert dict(NoteBook().notes()) == {}
    with pytest.raises(CannotRead):
        NoteBook().keep("geldfit", "nieuw")
    assert notes_file().read_bytes() == b"{half"


def test_a_team_shares_a_folder(tmp_path: Path) -> None:
    shared = tmp_path / "team"
    NoteBook(str(shared)).keep("geldfit", "samen")
    assert (shared / "notes.json").is_file()
