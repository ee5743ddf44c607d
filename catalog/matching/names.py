"""Find programmes and organisations that are asked for by name: "voedselbank", "humanitas", "113"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from catalog.language.spelling import allowed_slips, nearest_word
from catalog.matching.features import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.language.forms import Token

LONGEST_NAME = 5
SHORT_QUERY = 4
"""Words up to which a text is read as a name that is being looked up, not as a situation."""
_SHORTEST_BEGINNING = 3
_BEGINNING_WEIGHT = 0.6
_NEAR_WEIGHT = 0.7


class NameSource(Protocol):
    """Where the names of programmes are kept, folded."""

    def named(self, keys: Sequence[str]) -> list[tuple[str, int, float]]:
        """Return (name, programme number, weight) for each of these names that exists."""

    def named_from(self, beginning: str, limit: int) -> list[tuple[str, int, float]]:
        """Return the names that start with these letters."""

    def names_near(self, first: str, shortest: int, longest: int) -> list[str]:
        """Return the names with this first letter and a length between the two."""


def named_programmes(tokens: Sequence[Token], source: NameSource) -> dict[int, float]:
    """Return the numbers of programmes that a short text asks for by name, with a weight in 0..1.

    A text of more than `SHORT_QUERY` words is a situation: names in it are what already happened ("zit bij de
    voedselbank"), and the needs decide. A whole name counts most, then a misspelt one, then a beginning.
    """
    words = [token.word.folded for token in tokens]
    if not words or len(words) > SHORT_QUERY:
        return {}
    found = _whole_names(words, source)
    if found:
        return found
    whole = " ".join(words)
    near = nearest_word(whole, source.names_near(whole[0], *_lengths(whole)))
    if near:
        return {number: weight * _NEAR_WEIGHT for _, number, weight in source.named([near])}
    if len(whole) >= _SHORTEST_BEGINNING:
        return {
            number: weight * _BEGINNING_WEIGHT * len(whole) / len(key)
            for key, number, weight in reversed(source.named_from(whole, 20))
        }
    return {}


def _whole_names(words: Sequence[str], source: NameSource) -> dict[int, float]:
    spans = [
        " ".join(words[first:behind])
        for first in range(len(words))
        for behind in range(first + 1, min(len(words), first + LONGEST_NAME) + 1)
    ]
    content = [word for word in words if word not in FUNCTION_WORDS] or list(words)
    found: dict[int, float] = {}
    for key, number, weight in source.named(spans):
        share = len([word for word in key.split() if word in content]) / len(content)
        if share > 0:
            found[number] = max(found.get(number, 0.0), weight * min(1.0, share))
    return found


def _lengths(name: str) -> tuple[int, int]:
    slips = allowed_slips(name)
    return len(name) - slips, len(name) + slips
