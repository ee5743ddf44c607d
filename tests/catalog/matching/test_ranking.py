"""The order of options: on a few made-up programmes, and against tests/ranking/*.toml."""

import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.matching.finder import Finder
from catalog.matching.names import Named
from catalog.matching.ranking import AskedFor, rank_options
from catalog.model import (
    Conditions,
    Contact,
    CrisisSign,
    Fact,
    Fits,
    Gemeente,
    Layer,
    Level,
    NeedFound,
    Option,
    Place,
    Programme,
    Reading,
    Reason,
    ReasonKind,
    Via,
)

FOLDER = Path(__file__).parents[2] / "ranking"
CASES = [case for path in sorted(FOLDER.glob("*.toml")) for case in tomllib.loads(path.read_text("utf-8"))["case"]]
TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_what_belongs_there_comes_first(finder: Finder, case: dict[str, Any]) -> None:
    if finder._knowledge.weights is None and case.get("learned"):
        pytest.skip("indirect words need learned weights")
    options = finder.find(case["text"]).options[: case["among"]]
    served = {need for option in options for need in option.programme.needs}
    assert set(case.get("programmes", ())) <= {option.programme.id for option in options}, case["reason"]
    assert set(case.get("needs", ())) <= served, case["reason"]


def test_every_ranking_case_expects_something() -> None:
    assert [case["text"] for case in CASES if not case.get("programmes") and not case.get("needs")] == []
    assert all(case["reason"] for case in CASES)


def test_the_best_for_each_need_comes_before_the_second_best_for_one(finder: Finder) -> None:
    options = finder.find("deurwaarder geweest en spreekt slecht nederlands").options
    first_two = [set(option.programme.needs) for option in options[:2]]
    assert any("debt-counselling" in needs for needs in first_two)
    assert any("dutch-language-learning" in needs for needs in first_two)


def programme(identity: str, *needs: str, **changes: Any) -> Programme:
    plain = Programme(
        id=identity, name=identity.title(), organisation="O", layer=Layer.NATIONAL, needs=needs, what="", for_whom="",
        first_step="", evidence="A", checked_on=TODAY, review_due=date(2027, 5, 1), contact=Contact(Via.OWN),
    )  # fmt: skip
    return replace(plain, **changes)


class Shelf:
    """A few programmes, numbered in order; each serves its needs with the same strength, a first door with more."""

    def __init__(self, *programmes: Programme, door: str = "") -> None:
        self._programmes = programmes
        self._strengths = {door: 1.25}

    def serving(self, need: str, gemeente: str, limit: int) -> list[tuple[int, float]]:
        found = [
            (number, self._strengths.get(one.id, 1.0))
            for number, one in enumerate(self._programmes)
            if need in one.needs
        ]
        local = [pair for pair in found if self._programmes[pair[0]].region in {"", gemeente}]
        return local[:limit]

    def by_number(self, number: int) -> Programme:
        return self._programmes[number]


def reading(*facts: Fact, **chances: float) -> Reading:
    because = (Reason("woord", 0, 5, ReasonKind.LEXICON),)
    needs = tuple(NeedFound(need, chance, because) for need, chance in chances.items())
    return Reading(needs=needs, facts=facts)


def ranked(found: Reading, *programmes: Programme, limit: int = 8, **named: float) -> tuple[Option, ...]:
    numbers = {number: Named(named[one.id], one.name) for number, one in enumerate(programmes) if one.id in named}
    return rank_options(found, AskedFor(numbers), Shelf(*programmes), None, TODAY, limit)


def ids(options: tuple[Option, ...]) -> list[str]:
    return [option.programme.id for option in options]


def test_ties_go_by_id() -> None:
    assert ids(ranked(reading(debts=0.9), programme("b", "debts"), programme("a", "debts"))) == ["a", "b"]


def test_a_second_need_is_served_before_the_first_one_again() -> None:
    options = ranked(
        reading(debts=0.9, food=0.6), programme("a", "debts"), programme("b", "debts"), programme("c", "food")
    )
    assert ids(options) == ["a", "c", "b"]


def test_one_that_does_not_fit_stands_lower_says_so_and_leaves_the_need_open() -> None:
    shut = programme("a", "debts", conditions=Conditions(needs_dutch=True))
    options = ranked(reading(Fact("little_dutch", True, "x", 0, 1), debts=0.9), shut, programme("b", "debts"))
    assert ids(options) == ["b", "a"]
    assert [option.verdict.fits for option in options] == [Fits.FITS, Fits.DOES_NOT_FIT]


def test_one_that_does_not_fit_leaves_its_need_to_the_next() -> None:
    shut = programme("a", "debts", conditions=Conditions(needs_dutch=True))
    little_dutch = Fact("little_dutch", True, "x", 0, 1)
    found = reading(little_dutch, debts=0.9, food=0.8)
    assert ids(ranked(found, shut, programme("b", "debts"), programme("c", "food"), a=0.5)) == ["a", "b", "c"]


def test_one_past_its_review_stands_lower() -> None:
    old = programme("a", "debts", review_due=date(2026, 1, 1))
    assert ids(ranked(reading(debts=0.9), old, programme("b", "debts"))) == ["b", "a"]


def test_one_that_also_serves_what_is_taken_back_stands_lower() -> None:
    found = replace(reading(debts=0.9), denied=(NeedFound("drinking", 0.0, ()),))
    both, one = programme("a", "debts", "drinking"), programme("b", "debts")
    assert ids(ranked(found, both, one)) == ["b", "a"]
    assert ids(ranked(reading(debts=0.9), both, one)) == ["a", "b"]
    asked = CrisisSign("violence", Level.AMBER, (), ())
    assert ids(ranked(replace(found, crisis=(asked,)), both, one)) == ["a", "b"]


def test_one_asked_for_by_name_stands_first() -> None:
    options = ranked(reading(debts=0.9), programme("a", "debts"), programme("z"), z=0.5)
    assert ids(options)[0] == "z"
    assert options[0].because[0].need == ""


def test_violence_in_the_text_shuts_out_what_may_not_meet_it() -> None:
    talk = programme("a", "domestic-violence", conditions=Conditions(not_with=("violence",)))
    options = ranked(reading(**{"domestic-violence": 0.9}), talk, programme("b", "domestic-violence"))
    assert ids(options) == ["b", "a"]
    assert options[1].verdict.points[0].values == ("violence",)


def test_the_place_decides_what_is_offered() -> None:
    gemeente = Gemeente("GM1", "Dorp", "", "", "", "", "", "", "", 0)
    here, there = programme("here", "debts", region="GM1"), programme("there", "debts", region="GM2")
    shelf = Shelf(here, there)
    assert ids(rank_options(reading(debts=0.9), AskedFor(), shelf, Place("Dorp", gemeente), TODAY, 8)) == ["here"]
    assert ids(rank_options(reading(debts=0.9), AskedFor(), shelf, None, TODAY, 8)) == []


def test_without_needs_or_names_nothing_is_offered() -> None:
    assert ranked(Reading(), programme("a", "debts")) == ()


CHANCES = st.dictionaries(st.sampled_from(["debts", "food", "work"]), st.floats(0.05, 1.0), max_size=3)
NEEDS = st.lists(st.sampled_from(["debts", "food", "work"]), unique=True, max_size=3)


@given(CHANCES, st.lists(NEEDS, max_size=8), st.integers(1, 6), st.randoms(use_true_random=False))
def test_the_order_depends_on_nothing_but_what_is_known(
    chances: dict[str, float], shelves: list[list[str]], limit: int, random: Random
) -> None:
    programmes = [programme(f"p{at}", *needs) for at, needs in enumerate(shelves)]
    options = ranked(reading(**chances), *programmes, limit=limit)
    shuffled = random.sample(programmes, len(programmes))
    assert ids(options) == ids(ranked(reading(**chances), *shuffled, limit=limit))
    assert len(options) <= limit
    assert len(set(ids(options))) == len(options)
    for option in options:
        assert {reason.need for reason in option.because} == set(option.programme.needs) & set(chances)
        assert option.because


def test_among_those_for_a_need_telling_words_decide() -> None:
    shelf = Shelf(programme("a", "debts"), programme("b", "debts"))
    options = rank_options(reading(debts=0.9), AskedFor(close={1: 0.8}), shelf, None, TODAY, 8)
    assert ids(options) == ["b", "a"]


@pytest.mark.parametrize(("close", "first"), [(1.0, "b"), (0.5, "a")])
def test_only_who_is_told_of_by_enough_words_goes_before_a_first_door(close: float, first: str) -> None:
    shelf = Shelf(programme("a", "debts"), programme("b", "debts"), door="a")
    options = rank_options(reading(debts=0.9), AskedFor(close={1: close}), shelf, None, TODAY, 8)
    assert ids(options)[0] == first


def test_telling_words_never_bring_in_a_need_that_is_not_there() -> None:
    shelf = Shelf(programme("a", "debts"), programme("b", "food"))
    assert ids(rank_options(reading(debts=0.9), AskedFor(close={1: 1.0}), shelf, None, TODAY, 8)) == ["a"]


def test_what_is_there_for_danger_now_goes_before_a_name() -> None:
    shelf = Shelf(programme("asked", "food-aid"), programme("urgent", "domestic-violence"))
    reading = Reading((NeedFound("food-aid", 0.9, ()),))
    asked_for = AskedFor(named={0: Named(1.0, "asked")}, urgent={1: "slaat haar"})
    first, *_ = rank_options(reading, asked_for, shelf, None, TODAY, 8)
    assert first.programme.id == "urgent"
    assert [(reason.words, reason.need) for reason in first.because] == [("slaat haar", "domestic-violence")]
