"""Facts in words."""

import pytest

from catalog.matching.facts import read_facts
from catalog.model import Fact, FactValue
from gui.fact_wording import fact_kinds, facts_in_words

KINDS = {kind.kind: kind for kind in fact_kinds()}


@pytest.mark.parametrize(
    ("kind", "values", "words"),
    [
        ("children", [2], "2 kind(eren)"),
        ("children", [0], "geen kinderen"),
        ("child_age", [4, 2], "kind van 2 en 4 jaar"),
        ("little_dutch", [True], "weinig Nederlands"),
        ("insured", [False], "onverzekerd"),
        ("speaks", ["pl"], "spreekt Pools"),
        ("age", [72], "72 jaar"),
        ("pet", [], ""),
    ],
)
def test_a_chip_says_what_is_known(kind: str, values: list[FactValue], words: str) -> None:
    assert facts_in_words(KINDS[kind], [Fact(kind, value, "", 0, 0) for value in values]) == words


def test_every_fact_that_is_read_can_be_shown_and_corrected() -> None:
    text = (
        "alleenstaande moeder van 34 jaar met 2 kinderen, kind van 3, zwanger, bijstand, onverzekerd, "
        "spreekt slecht nederlands, alleen pools, statushouder, hond"
    )
    facts = read_facts(text)
    kinds = {fact.kind for fact in facts}
    assert kinds >= {"children", "child_age", "pregnant", "insured", "pet", "residence"}
    assert kinds <= set(KINDS)
    assert all(facts_in_words(KINDS[kind], facts) for kind in kinds)


def test_yes_is_not_the_number_one() -> None:
    assert facts_in_words(KINDS["children"], [Fact("children", 1, "", 0, 0)]) == "1 kind(eren)"
