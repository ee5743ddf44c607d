"""Where things are."""

from pathlib import Path

import pytest

from catalog.paths import FONTS, PHRASES, RESOURCES, notes_file, own_catalogue, own_folder, settings_file


def test_resources_stand_beside_the_code() -> None:
    assert (PHRASES / "nl.toml").is_file()
    assert FONTS.is_dir()
    assert RESOURCES in FONTS.parents


def test_the_own_folder_can_be_moved(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DOORWIJZER_HOME", str(tmp_path))
    assert own_folder() == tmp_path
    assert own_catalogue().parent == tmp_path


def test_without_home_there_is_still_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DOORWIJZER_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", "/data")
    assert own_folder().name.lower() == "doorwijzer"


def test_notes_stand_with_the_team_or_with_the_person(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DOORWIJZER_HOME", str(tmp_path))
    assert notes_file().parent == tmp_path
    assert notes_file("/team/map").parent == Path("/team/map")
    assert settings_file().parent == tmp_path


def test_someone_without_a_home_has_a_folder_beside_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> Path:
        raise RuntimeError

    for name in ("DOORWIJZER_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "expanduser", refuse)
    assert RESOURCES.parent in own_folder().parents
