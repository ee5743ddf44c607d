"""The person's settings."""

import json
from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.settings import DAMAGED, Settings, read_settings, settings_as_bytes


def test_at_the_first_start_there_are_defaults_and_nothing_to_say(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.json") == (Settings(), "")


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    chosen = Settings("GM0344", "en", 150, "dark", r"C:\team \"map\"", hint_seen=True)
    path.write_bytes(settings_as_bytes(chosen))
    assert read_settings(path) == (chosen, "")


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
def test_any_folder_name_is_kept(name: str) -> None:
    assert json.loads(settings_as_bytes(Settings(team_folder=name)).decode())["team_folder"] == name


@pytest.mark.parametrize(
    "held",
    [
        b"\xff\xfe",
        b'{"size": ',
        b'{"size": 900}',
        b'{"theme": "roze"}',
        b'{"language": [1]}',
        b'{"size": true}',
        b"3",
        b"[" * 9_999,
    ],
)
def test_a_damaged_file_means_defaults_and_a_sentence(tmp_path: Path, held: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(held)
    assert read_settings(path) == (Settings(), DAMAGED)


def test_sound_keys_survive_a_broken_one(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "size": 3, "situation": "mevrouw"}', encoding="utf-8")
    settings, notice = read_settings(path)
    assert settings == Settings(theme="dark")
    assert notice == DAMAGED


def test_a_situation_can_never_be_a_setting() -> None:
    assert {field.name for field in fields(Settings)} == {
        "home",
        "language",
        "size",
        "theme",
        "team_folder",
        "hint_seen",
    }


def test_a_folder_in_the_way_means_defaults(tmp_path: Path) -> None:
    assert read_settings(tmp_path) == (Settings(), DAMAGED)
