"""The written situations are labelled soundly and are not each other's copies."""

import json
from pathlib import Path
from typing import Any

import pytest

from catalog.building.situations import check_situations, near_duplicates, spread_of
from catalog.building.sources import read_sources
from catalog.paths import RESOURCES, ROOT

SOUND: dict[str, Any] = {
    "text": "deurwaarder aan de deur",
    "needs": ["debt-counselling"],
    "also": [],
    "role": "wijkagent",
    "manner": "direct",
    "lang": "nl",
}


def sentences(resources: Path, *rows: dict[str, Any]) -> list[str]:
    lines = "".join(json.dumps(row) + "\n" for row in rows)
    (resources / "situations" / "x.jsonl").write_text(lines, encoding="utf-8")
    found = check_situations(read_sources(resources))
    return [f"{finding.line}: {finding.sentence}" for finding in found if finding.path.name == "x.jsonl"]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"needs": ["geldnood"]}, "onbekende hulpvraag 'geldnood': kies uit needs.toml"),
        ({"also": ["geldnood"]}, "onbekende hulpvraag 'geldnood': kies uit needs.toml"),
        ({"denied": ["geldnood"]}, "onbekende hulpvraag 'geldnood': kies uit needs.toml"),
        ({"also": ["debt-counselling"]}, "'debt-counselling' staat er 2 keer: "),
        ({"denied": ["debt-counselling"]}, "'debt-counselling' staat er 2 keer: "),
        ({"lang": "fr"}, "'lang' is een van en, nl"),
        ({"role": "tovenaar"}, "'role' is een van "),
        ({"crisis": "suicide"}, "een crisis heeft een soort uit crisis.toml en 'level' red of amber"),
    ],
)
def test_a_wrong_label_is_named_with_its_line(resources: Path, change: dict[str, Any], sentence: str) -> None:
    found = sentences(resources, SOUND, {**SOUND, "text": "heel iets anders", **change})
    assert len(found) == 1
    assert found[0].startswith(f"2: {sentence}")


def test_two_alike_for_one_need_are_refused(resources: Path) -> None:
    assert sentences(resources, SOUND, {**SOUND, "text": "Deurwaarder aan de deur!"}) == [
        "2: lijkt te veel op x.jsonl:1: schrijf een andere situatie"
    ]


def test_alike_texts_for_different_needs_may_stand() -> None:
    other = {**SOUND, "needs": ["energy-poverty"], "text": "deurwaarder aan de deuren"}
    assert list(near_duplicates([SOUND])) == []
    assert len(list(near_duplicates([SOUND, other]))) == 1  # within one group they do not


def test_each_later_one_that_is_too_much_like_an_earlier_one_is_named() -> None:
    whole = "deurwaarder aan de deur en zij heeft geen geld meer voor eten of huur vandaag"
    group = [{**SOUND, "text": text} for text in (whole, "heel iets anders", whole[16:], whole[:-20])]
    assert [(later["text"], earlier["text"]) for later, earlier in near_duplicates(group)] == [
        (whole[16:], whole),
        (whole[:-20], whole),
    ]


@pytest.mark.parametrize(("cut", "alike"), [(26, True), (27, False)])
def test_a_text_is_laid_beside_the_shortest_that_can_be_so_much_like_it(cut: int, alike: bool) -> None:
    text = "".join(chr(ord("a") + at % 26) for at in range(100))
    assert bool(list(near_duplicates([{**SOUND, "text": text}, {**SOUND, "text": text[:-cut]}]))) is alike


def test_a_need_with_few_situations_is_warned_of(resources: Path) -> None:
    found = check_situations(read_sources(resources))
    assert any("'loneliness' heeft 0 geschreven situaties" in finding.sentence for finding in found)


def test_the_spread_names_lengths_words_and_the_thinnest_needs() -> None:
    lines = list(spread_of([SOUND, {**SOUND, "text": "brieven", "lang": "en"}]))
    assert lines[0].startswith("2 situaties")
    assert "lang: en 1, nl 1" in lines
    assert lines[-2] == "minste situaties: debt-counselling 2"


@pytest.mark.parametrize("name", ["stories", "signals", "notes", "week", "settled", "events", "lives"])
def test_the_sets_that_only_measure_are_sound_and_never_learned_from(name: str) -> None:
    lines = (ROOT / "tests/benchmarks/unseen" / f"{name}.jsonl").read_text("utf-8").splitlines()
    cases = [json.loads(line) for line in lines]
    sources = read_sources(RESOURCES)
    slugs = {need["slug"] for need in sources.needs}
    learned = {situation["text"].casefold() for situation in sources.situations}
    assert len(cases) >= 150
    assert [case["text"] for case in cases if case["text"].casefold() in learned] == []
    assert [
        case["text"] for case in cases if not {*case["needs"], *case["also"], *case.get("denied", ())} <= slugs
    ] == []
