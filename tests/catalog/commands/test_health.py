"""What the selftest finds in a sound installation and in a broken one."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest

from catalog.commands.health import (
    SEARCHES,
    Check,
    State,
    as_json,
    as_words,
    catalogue_checks,
    folder_check,
    is_good,
    phrases_check,
    search_checks,
    versions,
    wrong,
)
from catalog.paths import FACTORY_CATALOGUE, PHRASES, WEIGHTS

if TYPE_CHECKING:
    from pathlib import Path

    from catalog.matching.finder import Finder

TODAY = date(2026, 11, 26)


def test_a_sound_installation_is_good_in_every_part(tmp_path: Path) -> None:
    catalogue, checks = catalogue_checks(tmp_path / "none", FACTORY_CATALOGUE, WEIGHTS, TODAY)
    assert catalogue is not None
    assert {check.words for check in checks} == {""}
    assert sum(check.name.startswith("find: ") for check in checks) == len(SEARCHES) == 20


def test_a_missing_catalogue_is_the_only_thing_said(tmp_path: Path) -> None:
    catalogue, checks = catalogue_checks(tmp_path / "none", tmp_path / "none", WEIGHTS, TODAY)
    assert catalogue is None
    assert [check.state for check in checks] == [State.WRONG]
    assert "opnieuw" in checks[0].words


def test_a_damaged_updated_copy_is_a_note_because_the_factory_copy_serves(tmp_path: Path) -> None:
    (tmp_path / "own").write_bytes(b"no catalogue")
    _, checks = catalogue_checks(tmp_path / "own", FACTORY_CATALOGUE, WEIGHTS, TODAY)
    assert checks[0].state is State.NOTE
    assert is_good(checks)


def test_weights_that_are_gone_are_wrong(tmp_path: Path) -> None:
    _, checks = catalogue_checks(tmp_path / "none", FACTORY_CATALOGUE, tmp_path / "none", TODAY)
    assert [check.name for check in checks if check.state is State.WRONG][:1] == ["weights"]


def test_a_search_that_brings_something_else_is_wrong(finder: Finder) -> None:
    found = list(search_checks(finder, {"113": ("113", 1), "geldfit": ("113", 3)}))
    assert [check.state for check in found] == [State.GOOD, State.WRONG]
    assert found[1].words == "113 staat niet bij de eerste 3"


def test_a_folder_that_cannot_be_written_is_a_note(tmp_path: Path) -> None:
    assert folder_check(tmp_path / "a" / "b").state is State.GOOD
    (tmp_path / "file").write_bytes(b"")
    assert folder_check(tmp_path / "file" / "b").state is State.NOTE
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_phrases_are_there_and_can_be_read(tmp_path: Path) -> None:
    assert phrases_check(PHRASES).state is State.GOOD
    assert phrases_check(tmp_path).state is State.WRONG
    (tmp_path / "nl.toml").write_bytes((PHRASES / "nl.toml").read_bytes())
    (tmp_path / "en.toml").write_text("half = ")
    assert "en.toml" in phrases_check(tmp_path).words


@pytest.mark.parametrize(("state", "good"), [(State.GOOD, True), (State.NOTE, True), (State.WRONG, False)])
def test_only_what_is_broken_spoils_the_verdict(state: State, good: bool) -> None:
    checks = [Check("weights"), Check("find: 113", state, "woorden" if state is not State.GOOD else "")]
    told = json.loads(as_json({"version": "1"}, checks))
    assert (told["good"], told["weights"], told["find: 113"]) == (good, True, checks[1].words or True)
    assert told["notes"] == (["find: 113"] if state is State.NOTE else [])
    words = as_words({"version": "1"}, checks).splitlines()
    assert words[:2] == ["versie: 1", "geleerde gewichten: goed"]
    assert words[2].startswith(f"zoeken: 113: {state.value}")
    assert ("gezond" in words[-1]) is good


def test_versions_are_told_without_a_catalogue_too() -> None:
    told = versions(None, "6.11.3")
    assert told["qt"] == "6.11.3"
    assert told["catalogue_built_on"] == "?"
    assert all(told.values())
    assert wrong("x", "").state is State.GOOD
