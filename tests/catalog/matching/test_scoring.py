"""Adding up what speaks for a label, and taking it out again."""

import pytest

from catalog.matching.lexicon import Hit
from catalog.matching.scoring import Scores, probability
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


def test_a_cue_explains_itself() -> None:
    scores = Scores(tokens_of("deurwaarder"), (HIT,), frozenset(), None)
    assert scores.explain("debts", 0.5) == [0]


def test_a_cue_of_another_label_explains_nothing() -> None:
    other = Hit(Cue("language", ("taal",), ("taal",), 1.0), (1,), 1.0, ReasonKind.LEXICON)
    scores = Scores(tokens_of("deurwaarder taal"), (HIT, other), frozenset(), None)
    assert (scores.explain("debts", 0.5), scores.explain("language", 0.5)) == ([0], [1])
