"""Needs that are refused by a word."""

import pytest

from catalog.matching.lexicon import find_cues
from catalog.matching.negation import denied_words, standing
from catalog.matching.refusals import REFUSED, REFUSED_OUTRIGHT, denied_needs, refused_needs, refusing_clauses
from catalog.matching.scoring import log_odds
from tests.catalog.matching.test_lexicon import Cues, cue, tokens_of

CUES = Cues(
    cue("debts", "deurwaarder"),
    cue("debts", "schulden"),
    cue("debts", "man gokt"),
    cue("debts", "huur dwingt"),
    cue("crisis:violence:amber", "ruzie"),
)


def refused(text: str, chance: float | None = None) -> dict[str, list[str]]:
    """Return the refused needs of a text, with the words; the weights find debts as probable as `chance`."""
    tokens = tokens_of(text)
    hits = find_cues(tokens, CUES)
    logits = {} if chance is None else {"debts": log_odds(chance)}
    denied = denied_words(tokens)
    needs = refused_needs(hits, standing(hits, denied), denied, tokens, logits)
    return {need: [tokens[at].word.folded for hit in its for at in hit.positions] for need, its in needs.items()}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("geen deurwaarder", ["deurwaarder"]),
        ("geen deurwaarder en geen schulden", ["deurwaarder", "schulden"]),
        ("geen deurwaarder, wel schulden", None),
        ("deurwaarder", None),
        ("geen ruzie", None),
    ],
)
def test_a_need_is_refused_when_each_of_its_cues_is_denied_and_danger_never(text: str, words: list[str] | None) -> None:
    assert refused(text) == ({} if words is None else {"debts": words})


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("man zonder deurwaarder", REFUSED),
        ("geen deurwaarder", REFUSED),
        ("niet deurwaarder", REFUSED_OUTRIGHT),
        ("hoeft geen deurwaarder", REFUSED_OUTRIGHT),
        ("zonder deurwaarder en wil geen schulden", REFUSED_OUTRIGHT),
        ("man gokt niet", REFUSED_OUTRIGHT),
        ("wil geen huur betalen hij dwingt haar", REFUSED),
    ],
)
def test_what_is_denied_outright_must_be_likelier_to_stand(text: str, least: float) -> None:
    assert refused(text, least + 0.01) == {}
    assert "debts" in refused(text, least - 0.01)


def test_a_state_that_is_denied_never_stands() -> None:
    tokens = tokens_of("is niet dakloos")
    hits = find_cues(tokens, Cues(cue("homeless", "dakloos")))
    assert set(refused_needs(hits, (), denied_words(tokens), tokens, {"homeless": log_odds(0.99)})) == {"homeless"}
    lacking = tokens_of("zonder werk of dakloos")
    lacking_hits = find_cues(lacking, Cues(cue("homeless", "dakloos")))
    assert refused_needs(lacking_hits, (), denied_words(lacking), lacking, {"homeless": 2.0}) == {}


def test_a_state_that_is_only_wished_away_stands_as_any_need_does() -> None:
    tokens = tokens_of("wil niet dakloos worden")
    hits = find_cues(tokens, Cues(cue("homeless", "dakloos")))
    for chance, needs in ((REFUSED + 0.01, set()), (REFUSED - 0.01, {"homeless"})):
        assert set(refused_needs(hits, (), denied_words(tokens), tokens, {"homeless": log_odds(chance)})) == needs


def test_a_refused_need_is_told_with_its_words_and_its_clauses() -> None:
    text = "geen deurwaarder, geen schulden. moe"
    tokens = tokens_of(text)
    hits = find_cues(tokens, CUES)
    needs = refused_needs(hits, (), denied_words(tokens), tokens, {})
    assert refusing_clauses(needs, tokens) == {tokens[1].word.clause, tokens[3].word.clause}
    (found,) = denied_needs(needs, tokens, text)
    assert (found.need, found.probability) == ("debts", 0.0)
    assert [reason.words for reason in found.because] == ["deurwaarder", "schulden"]
