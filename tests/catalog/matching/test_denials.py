"""Needs that a text takes back in a roundabout way."""

import pytest

from catalog.building.examples import Space
from catalog.building.learned import Learned
from catalog.building.weights_file import pack_weights
from catalog.matching.denials import AROUND, DENIALS, NEARBY, Denials, asks_for_help
from catalog.matching.finder import Finder
from catalog.matching.negation import denied_positions
from catalog.matching.scoring import Scores, probability
from catalog.matching.weights import Weights
from tests.catalog.matching.test_lexicon import tokens_of

LABELS = ("debts", "language", *DENIALS)
SPACE = Space({"wschuld": 0, "wtaal": 1, "wgeregeld": 2}, [1.0, 1.0, 2.0], {})
# "geregeld" denies what its own clause speaks for by 3, the clause in front by 2, the next one by 1, anything by 0.5.
ROWS = ((4.0, 0.0, 0.0, 0.0, 0.0, 0.0), (0.0, 4.0, 0.0, 0.0, 0.0, 0.0), (0.0, 0.0, 1.5, 1.0, 0.5, 0.25))
BIAS = (0.0, 0.0, 0.0, 0.0, 0.0, -2.0)
THRESHOLDS = (0.3, 0.3, 0.5, 0.5, 0.5, 0.4)
WEIGHTS = Weights(pack_weights(Learned(LABELS, THRESHOLDS, BIAS, ROWS), SPACE, b"\0" * 32))
# Here "geregeld" denies the next clause by 4.
LOUD_ROWS = (*ROWS[:2], (0.0, 0.0, 2.0, 1.0, 2.0, 0.25))
LOUD = Weights(pack_weights(Learned(LABELS, THRESHOLDS, BIAS, LOUD_ROWS), SPACE, b"\0" * 32))


def chances(text: str, need: str) -> float:
    scores = Scores(tokens_of(text), (), frozenset(), WEIGHTS)
    return Denials(scores, WEIGHTS).chance(scores.clause_shares(need))


@pytest.mark.parametrize(
    ("text", "logit"),
    [
        ("schuld geregeld", -2.0 + AROUND * 0.5 + 3.0),
        ("schuld, geregeld", -2.0 + AROUND * 0.5 + NEARBY * 2.0),
        ("geregeld, schuld", -2.0 + AROUND * 0.5 + NEARBY * 1.0),
        ("schuld, taal, geregeld", -2.0 + AROUND * 0.5),
        ("schuld", -2.0),
    ],
)
def test_a_word_counts_by_where_it_stands(text: str, logit: float) -> None:
    assert chances(text, "debts") == pytest.approx(probability(logit), abs=1e-3)


def test_each_need_is_weighed_by_its_own_clauses() -> None:
    assert chances("schuld geregeld. hij leest. taal", "debts") > chances(
        "schuld geregeld. hij leest. taal", "language"
    )


def doubts(text: str, weights: Weights | None = WEIGHTS) -> dict[str, float]:
    return Denials(Scores(tokens_of(text), (), frozenset(), weights), weights).doubts(["debts", "language"])


def taken_back(text: str, weights: Weights | None = WEIGHTS) -> set[str]:
    threshold = Denials(Scores(tokens_of(text), (), frozenset(), weights), weights).threshold
    return {need for need, doubt in doubts(text, weights).items() if doubt >= threshold}


def test_a_need_nothing_speaks_for_is_not_taken_back() -> None:
    assert taken_back("geregeld") == set()


@pytest.mark.parametrize(("text", "taken"), [("schuld geregeld", {"debts"}), ("schuld, geregeld", set())])
def test_from_the_threshold_a_need_is_taken_back(text: str, taken: set[str]) -> None:
    assert taken_back(text) == taken


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("schuld geregeld, nooit. taal", {"debts"}),
        ("schuld geregeld, taal", {"debts"}),  # alone, "geregeld" in front would take language back too
        ("hij geregeld, taal", {"language"}),
        ("schuld taal geregeld", {"debts", "language"}),
    ],
)
def test_a_clause_that_is_taken_back_takes_nothing_else_back(text: str, taken: set[str]) -> None:
    assert taken_back(text, LOUD) == taken


def test_a_need_that_is_not_taken_back_is_doubted_as_far_as_the_text_sounds_so() -> None:
    found = doubts("schuld, geregeld. hij leest. taal")
    assert found["debts"] == pytest.approx(chances("schuld, geregeld. hij leest. taal", "debts"))
    assert taken_back("schuld, geregeld. hij leest. taal") == set()
    assert 0.0 < found["language"] < found["debts"]


def test_without_learned_denial_nothing_is_doubted() -> None:
    assert doubts("schuld geregeld", None) == {"debts": 0.0, "language": 0.0}


@pytest.mark.parametrize("lost", range(2, 6))
def test_weights_that_lost_a_label_of_denial_take_nothing_back(lost: int) -> None:
    labels = tuple("damaged" if at == lost else label for at, label in enumerate(LABELS))
    weights = Weights(pack_weights(Learned(labels, THRESHOLDS, BIAS, ROWS), SPACE, b"\0" * 32))
    assert max(doubts("schuld geregeld", weights).values()) == pytest.approx(0.0, abs=1e-9)


def test_what_a_situation_takes_back_is_denied_and_what_it_holds_stays(finder: Finder) -> None:
    reading = finder.find("bewindvoerder regelt alles al en dat loopt. zoon drinkt te veel").reading
    assert "protective-administration" in {need.need for need in reading.denied}
    assert "addiction" in {need.need for need in reading.needs}


def test_a_need_that_would_not_have_been_shown_is_not_said_to_be_denied(finder: Finder) -> None:
    denied = {need.need for need in finder.find("alle schulden bij de deurwaarder zijn nu afgelost").reading.denied}
    assert "debt-counselling" in denied
    assert len(denied) <= 3


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("is verslaafd en heeft hulp nodig", True),
        ("needs money, support needed", True),
        ("heeft geen hulp nodig", False),
        ("hulp loopt al", False),
    ],
)
def test_who_says_outright_that_help_is_needed_takes_nothing_back(text: str, asks: bool) -> None:
    tokens = tokens_of(text)
    assert asks_for_help(tokens, denied_positions(tokens)) is asks
