"""Every programme is found by what a colleague types: three situations, its own name, and the names people still say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from catalog.building.rules import FEWEST_SITUATIONS
from catalog.building.sources import read_sources
from catalog.language.words import split_words
from catalog.paths import RESOURCES

if TYPE_CHECKING:
    from catalog.matching.finder import Finder

SHOWN = 8


@pytest.fixture(scope="module")
def records() -> list[dict[str, Any]]:
    return [source.record for source in read_sources(RESOURCES).programmes]


def shown(finder: Finder, text: str) -> list[str]:
    return [option.programme.id for option in finder.find(text, limit=SHOWN).options]


def test_three_situations_show_it_among_the_first_eight(finder: Finder, records: list[dict[str, Any]]) -> None:
    """An entry point serves no need and comes in when nothing fits; it is found by name."""
    missed = [
        (record["id"], situation)
        for record in records
        if record["needs"]
        for situation in record["tests"]["situations"]
        if record["id"] not in shown(finder, situation)
    ]
    assert missed == []


def test_each_has_three_and_no_two_are_the_same(records: list[dict[str, Any]]) -> None:
    served = [record for record in records if record["needs"]]
    assert [it["id"] for it in served if len(set(it["tests"]["situations"])) < FEWEST_SITUATIONS] == []


def test_a_situation_does_not_give_the_name_away(records: list[dict[str, Any]]) -> None:
    """Found by its name is another test; a situation is what someone sees. A name of one plain word is let be."""
    given = [
        (record["id"], situation)
        for record in records
        for situation in record["tests"]["situations"]
        if len(record["name"].split()) > 1 and record["name"].lower() in situation.lower()
    ]
    assert given == []


def test_its_own_name_shows_it_first(finder: Finder, records: list[dict[str, Any]]) -> None:
    missed = [record["id"] for record in records if record["id"] not in shown(finder, plain(record["name"]))[:3]]
    assert missed == []


def test_every_other_name_shows_it(finder: Finder, records: list[dict[str, Any]]) -> None:
    missed = [
        (record["id"], name)
        for record in records
        for name in record.get("alternate_names", ())
        if record["id"] not in shown(finder, plain(name))
    ]
    assert missed == []


def plain(name: str) -> str:
    """Return a name as it is typed: small letters, without what stands between brackets."""
    return " ".join(word.folded for word in split_words(name.partition("(")[0]))
