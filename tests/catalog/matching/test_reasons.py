"""The words a conclusion stands on."""

from catalog.matching.reasons import spans
from catalog.model import ReasonKind
from tests.catalog.matching.test_lexicon import tokens_of

TEXT = "praat slecht nederlands, geen geld"


def words(kinds: dict[int, ReasonKind]) -> list[str]:
    return [reason.words for reason in spans(sorted(kinds), kinds, tokens_of(TEXT), TEXT)]


def test_neighbours_of_one_kind_are_one_span() -> None:
    assert words(dict.fromkeys((0, 1, 2), ReasonKind.LEXICON)) == ["praat slecht nederlands"]


def test_a_gap_another_kind_or_another_clause_makes_two() -> None:
    assert words(dict.fromkeys((0, 2), ReasonKind.LEXICON)) == ["praat", "nederlands"]
    assert words({0: ReasonKind.LEXICON, 1: ReasonKind.LEARNED}) == ["praat", "slecht"]
    assert words(dict.fromkeys((2, 3), ReasonKind.LEXICON)) == ["nederlands", "geen"]


def test_nothing_gives_nothing() -> None:
    assert words({}) == []
