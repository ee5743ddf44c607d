"""Signs of acute danger."""

from datetime import date

import pytest

from catalog.building.examples import Space
from catalog.building.learned import Learned
from catalog.building.weights_file import pack_weights
from catalog.matching.crisis import CONTEXT, DANGER, DANGER_NOW, EMPTY, PREFIX, CrisisKnowledge
from catalog.matching.finder import Finder
from catalog.matching.reading import Knowledge, read_situation
from catalog.matching.scoring import log_odds
from catalog.matching.weights import NOTHING, Weights
from catalog.model import CrisisSign, Level
from catalog.storage.catalogue import Catalogue, Crisis
from tests.catalog.matching.test_lexicon import Cues, cue, tokens_of

RED = [
    ("ze wil niet meer leven", "suicide"),
    ("hij is bewusteloos op de galerij", "medical"),
    ("man slaat haar elke dag", "violence"),
    ("peuter alleen thuis, moeder weg", "child-danger"),
    ("gezin staat vannacht op straat", "homeless-tonight"),
    ("mw is psychotisch", "psychiatric"),
    ("jongen vermist sinds gisteren", "missing"),
    ("meisje bang voor gedwongen huwelijk", "forced-marriage"),
    ("ruikt gas in het portiek", "fire-gas"),
]


@pytest.mark.parametrize(("text", "crisis"), RED)
def test_what_is_said_outright_is_red(finder: Finder, text: str, crisis: str) -> None:
    signs = {sign.type: sign for sign in finder.find(text).reading.crisis}
    assert signs[crisis].level is Level.RED
    assert signs[crisis].because


@pytest.mark.parametrize("text", ["lamp kapot", "wil graag nederlands leren", "hij is er niet meer, mist haar man"])
def test_no_red_card_without_danger(finder: Finder, text: str) -> None:
    assert not [sign for sign in finder.find(text).reading.crisis if sign.level is Level.RED]


@pytest.mark.parametrize(
    "text",
    [
        "kinderen springen op het balkon",
        "zij wacht voor de trein",
        "pa slaat zijn medicijnen over",
        "vriendin slaat zich er doorheen",
        "internet valt steeds weg",
        "zoon laten besnijden, vergoeding",
        "de lamp brandt in huis",
    ],
)
def test_words_of_danger_in_everyday_use_bring_no_red_card(finder: Finder, text: str) -> None:
    assert not [sign for sign in finder.find(text).reading.crisis if sign.level is Level.RED]


def test_the_past_is_asked_about_and_not_shouted(finder: Finder) -> None:
    signs = finder.find("werd vroeger mishandeld").reading.crisis
    assert not [sign for sign in signs if sign.level is Level.RED]


@pytest.mark.parametrize("text", ["hij slaat zijn vrouw niet", "moeder slaat de kinderen niet"])
def test_what_is_said_not_to_happen_is_asked_about_and_not_shouted(finder: Finder, text: str) -> None:
    assert {sign.level for sign in finder.find(text).reading.crisis} == {Level.AMBER}


def test_every_kind_of_crisis_has_a_number_or_the_gemeente(finder: Finder) -> None:
    assert all(finder._knowledge.crisis.numbers[crisis.type] for crisis in finder._knowledge.crisis.crises)


@pytest.mark.parametrize(
    "text",
    [
        "deed vroeger een poging tot zelfmoord",
        "haar broer pleegde jaren geleden zelfmoord",
        "man heeft haar vroeger mishandeld",
    ],
)
def test_a_red_word_about_the_past_is_never_dropped(catalogue: Catalogue, text: str) -> None:
    signs = Finder(catalogue, None, date(2026, 11, 24)).find(text).reading.crisis
    assert [sign.level for sign in signs] == [Level.AMBER]


@pytest.mark.parametrize(("text", "crisis"), RED)
def test_red_words_are_red_without_learned_weights_too(catalogue: Catalogue, text: str, crisis: str) -> None:
    signs = {sign.type: sign for sign in Finder(catalogue, None, date(2026, 11, 24)).find(text).reading.crisis}
    assert signs[crisis].level is Level.RED
    assert all(reason.words in text for reason in signs[crisis].because)


def test_an_end_to_the_matter_takes_no_need_away_where_there_may_be_danger(finder: Finder) -> None:
    found = finder.find("zijn suicidale gedachten zijn opgelost")
    assert found.reading.crisis
    assert "suicide-prevention" in {need.need for need in found.reading.needs}


def test_reds_stand_before_ambers(finder: Finder) -> None:
    signs = finder.find("ruikt gas in huis. geeft al zijn spullen weg. man slaat haar.").reading.crisis
    levels = [sign.level for sign in signs]
    assert levels == sorted(levels, key=[Level.RED, Level.AMBER].index)
    assert len({sign.type for sign in signs}) == len(signs) > 1


KINDS = ("medical", "missing", "suicide", "violence")
KNOWN = tuple(Crisis(kind, kind, "", "", ()) for kind in KINDS)


def raised(text: str, gates: tuple[str, ...] = (DANGER, DANGER_NOW), /, **logits: float) -> tuple[CrisisSign, ...]:
    """Return the signs in a text where each label is as likely whatever the text says, and "steekt" is outright."""
    names = {"danger": DANGER, "now": DANGER_NOW, "nothing": NOTHING} | {kind: PREFIX + kind for kind in KINDS}
    labels = tuple(names.values())
    bias = tuple(logits.get(name, -9.0) for name in names)
    learned = Learned(labels, (0.3,) * len(labels), bias, ((0.0,) * len(labels),))
    weights = Weights(pack_weights(learned, Space({"wmes": 0}, [1.0], {}), b"\0" * 32))
    knowledge = CrisisKnowledge(KNOWN, dict.fromkeys(gates, 0.3), dict.fromkeys(KINDS, ()))
    cues = Cues(cue("crisis:violence:red", "steekt"))
    return read_situation(text, tokens_of(text), Knowledge(cues, weights, knowledge)).crisis


@pytest.mark.parametrize(
    ("words", "danger", "now", "level"),
    [
        (CONTEXT, log_odds(0.032), -9.0, Level.RED),  # a short note: there need only be some danger
        (CONTEXT, log_odds(0.028), -2.0, Level.AMBER),
        (CONTEXT + 1, -2.0, log_odds(0.048), Level.AMBER),
        (CONTEXT + 1, -2.0, log_odds(0.052), Level.RED),
    ],
)
def test_outright_words_are_shouted_unless_what_stands_beside_them_says_otherwise(
    words: int, danger: float, now: float, level: Level
) -> None:
    signs = raised("steekt" + " en" * (words - 1), danger=danger, now=now)
    assert [(sign.type, sign.level) for sign in signs] == [("violence", level)]


@pytest.mark.parametrize(
    ("chances", "kinds"),
    [
        ({"violence": 2.0}, ["violence"]),
        ({"violence": 2.0, "suicide": 0.0, "missing": -1.0}, ["violence", "suicide", "missing"]),
        ({"violence": 2.0, "suicide": 0.0, "missing": -1.0, "medical": 1.0}, ["violence", "medical", "suicide"]),
        ({"violence": 2.0, "suicide": -1.6}, ["violence"]),  # .17 beside .88
        ({"violence": -2.5, "suicide": -3.1}, ["violence"]),  # near it, but not likely: .043
    ],
)
def test_an_alarm_names_up_to_three_kinds_of_danger_that_are_nearly_as_likely_likeliest_first(
    chances: dict[str, float], kinds: list[str]
) -> None:
    assert [sign.type for sign in raised("lift", danger=3.0, now=3.0, **chances)] == kinds


def test_danger_that_is_said_stands_before_danger_that_is_likelier_but_only_learned() -> None:
    signs = raised("steekt", danger=3.0, now=3.0, medical=2.0, violence=-9.0)
    assert [sign.type for sign in signs] == ["violence", "medical"]


@pytest.mark.parametrize(
    ("nothing", "level"), [(log_odds(EMPTY) - 0.1, Level.RED), (log_odds(EMPTY) + 0.1, Level.AMBER), (9.0, Level.AMBER)]
)
def test_in_a_text_that_is_plainly_about_nothing_danger_is_asked_about_and_not_shouted(
    nothing: float, level: Level
) -> None:
    for text in ("lift", "steekt", "steekt" + " en" * CONTEXT):
        signs = raised(text, danger=1.0, now=1.0, violence=2.0, nothing=nothing)
        assert [(sign.type, sign.level) for sign in signs] == [("violence", level)]


@pytest.mark.parametrize(("gates", "level"), [((DANGER_NOW,), Level.RED), ((DANGER,), Level.AMBER)])
def test_where_a_gate_was_lost_the_other_goes_on(gates: tuple[str, ...], level: Level) -> None:
    signs = raised("lift", gates, danger=1.0, now=1.0, violence=2.0, nothing=9.0)
    assert [(sign.type, sign.level) for sign in signs] == [("violence", level)]


def test_danger_that_is_likelier_than_nothing_is_shouted() -> None:
    assert {sign.level for sign in raised("lift", danger=3.0, now=3.0, nothing=log_odds(EMPTY) + 0.1)} == {Level.RED}
