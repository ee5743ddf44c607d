"""Adding up what speaks for a label, and taking it out again."""

import pytest

from catalog.building.examples import Space
from catalog.building.learned import Learned
from catalog.building.weights_file import pack_weights
from catalog.matching.gates import Gate
from catalog.matching.lexicon import Hit
from catalog.matching.scoring import Scores, probability, shares_of
from catalog.matching.weights import Weights
from catalog.model import Cue, ReasonKind
from tests.catalog.matching.test_lexicon import tokens_of
from tests.catalog.matching.test_weights import ROWS, weights_bytes

HIT = Hit(Cue("debts", ("deurwaarder",), ("deurwaarder",), 1.0), (0,), 1.0, ReasonKind.LEXICON)


@pytest.mark.parametrize(("logit", "chance"), [(0.0, 0.5), (-1000.0, 0.0), (1000.0, 1.0)])
def test_probability(logit: float, chance: float) -> None:
    assert probability(logit) == pytest.approx(chance, abs=1e-6)


def test_learned_words_raise_their_label() -> None:
    scores = Scores(tokens_of("deurwaarder"), (), frozenset(), Weights(weights_bytes(ROWS)))
    assert scores.logits["debts"] == pytest.approx(1.5)  # a pull of 30 x 0.1, divided by the length 2.0


def test_without_weights_cues_count_alone() -> None:
    scores = Scores(tokens_of("deurwaarder"), (HIT,), frozenset(), None)
    assert probability(scores.logits["debts"]) > 0.5
    assert "language" not in scores.logits


def test_the_explanation_is_the_word_that_carries_the_label() -> None:
    tokens = tokens_of("de deurwaarder stond buite")
    scores = Scores(tokens, (), frozenset(), Weights(weights_bytes(ROWS)))
    assert scores.explain("debts", 0.6) == [1]


# "schuld" speaks for debts by 4, "post" by 2, a cue of another label by 3 x 0.2, and "lift" against it; the bias is -2.
CARRIED = Weights(
    pack_weights(
        Learned(
            ("debts", "other"), (0.3, 0.3), (-2.0, 0.0), ((4.0, 1.0), (2.0, 1.0), (-0.1, 1.0), (0.0, 0.0), (3.0, 1.0))
        ),
        # a word that says nothing fills up the share of the weights that is left out
        Space({"wschuld": 0, "wpost": 1, "wlift": 2, "wleeg": 3}, [1.0, 1.0, 1.0, 1.0], {"cother": 4}),
        b"\0" * 32,
    )
)
OTHER = Hit(Cue("other", ("lift",), ("lift",), 1.0), (2,), 1.0, ReasonKind.LEXICON)


@pytest.mark.parametrize(
    ("threshold", "hits", "positions"),
    [
        (0.36, (), [0]),  # without "schuld" -2 + 1.9 / root 2 is below log-odds -0.58
        (0.30, (), [0, 1]),  # and above -0.85, so "post" is needed too
        (0.40, (OTHER,), [0, 1]),  # the other cue holds the label up
        (0.01, (), [0, 1]),  # what speaks against a label explains nothing, however low the threshold
    ],
)
def test_as_many_words_explain_a_label_as_carry_it(
    threshold: float, hits: tuple[Hit, ...], positions: list[int]
) -> None:
    scores = Scores(tokens_of("schuld post lift"), hits, frozenset(), CARRIED)
    assert scores.explain("debts", threshold) == positions


# "debts" is opened by what speaks for "other" and closed by nothing else.
GATED = Weights(
    pack_weights(
        Learned(
            ("debts", "other"), (0.3, 0.3), (-2.0, 0.5), ((4.0, 0.0), (0.0, 4.0), (0.0, 0.0), (0.0, 0.0)),
            gates=(Gate(0, 0.25, ((1.0, (0,)), (0.5, (0, 1)))),),
        ),
        Space({"wschuld": 0, "wpost": 1, "wleeg": 2}, [1.0, 1.0, 1.0], {"cother": 3}),
        b"\0" * 32,
    )
)  # fmt: skip


@pytest.mark.parametrize(("text", "alone", "other"), [("schuld", 2.0, 0.5), ("post", -2.0, 4.5), ("", -2.0, 0.5)])
def test_a_gate_is_opened_by_the_likeliest_of_a_group(text: str, alone: float, other: float) -> None:
    logits = Scores(tokens_of(text), (), frozenset(), GATED).logits
    assert logits["other"] == pytest.approx(other, rel=1e-3)
    assert logits["debts"] == pytest.approx(0.25 + alone + 0.5 * max(alone, other), rel=1e-3)


def test_words_that_carry_an_opened_gate_are_fewer_than_all() -> None:
    scores = Scores(tokens_of("schuld lift"), (), frozenset(), GATED)
    assert scores.explain("debts", 0.6) == [0]


def test_a_cue_explains_itself() -> None:
    scores = Scores(tokens_of("deurwaarder"), (HIT,), frozenset(), None)
    assert scores.explain("debts", 0.5) == [0]


def test_a_cue_of_another_label_explains_nothing() -> None:
    other = Hit(Cue("language", ("taal",), ("taal",), 1.0), (1,), 1.0, ReasonKind.LEXICON)
    scores = Scores(tokens_of("deurwaarder taal"), (HIT, other), frozenset(), None)
    assert (scores.explain("debts", 0.5), scores.explain("language", 0.5)) == ([0], [1])


def test_what_speaks_for_a_label_shares_what_its_clause_says_for_it_and_against_it() -> None:
    pulls, clauses = [3.0, 1.0, -2.0, 2.0, -5.0, 1.0], [0, 0, 0, 1, 2, 2]
    assert shares_of(pulls, clauses) == pytest.approx([3 / 8, 1 / 8, 0.0, 1 / 2, 0.0, 0.0])
    assert shares_of([-1.0, 0.0], [0, 1]) == [0.0, 0.0]
