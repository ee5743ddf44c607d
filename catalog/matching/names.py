"""Find programmes and organisations that are asked for by name: "voedselbank", "humanitas", "113"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from catalog.language.spelling import allowed_slips, nearest_word
from catalog.matching.features import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.language.forms import Token

LONGEST_NAME = 5
_LONGEST_WHOLE = 16
"""Words up to which all of a text may be one name; the longest in the catalogue has nine."""
SHORT_QUERY = 4
"""Words up to which a text is read as a name that is being looked up, not as a situation."""
_SHORTEST_BEGINNING = 3
_BEGINNING_WEIGHT = 0.6
_NEAR_WEIGHT = 0.7
_TEXT_WEIGHT = 0.2
_TEXT_LIMIT = 5


@dataclass(frozen=True, slots=True)
class Named:
    """That a programme was asked for: how surely (0..1), and the words that asked for it."""

    weight: float
    words: str


class NameSource(Protocol):
    """Where the names of programmes are kept, folded."""

    def named(self, keys: Sequence[str]) -> list[tuple[str, int, float]]:
        """Return (name, programme number, weight) for each of these names that exists."""

    def named_from(self, beginning: str, limit: int) -> list[tuple[str, int, float]]:
        """Return the names that start with these letters."""

    def matching_text(self, words: Sequence[str], limit: int) -> list[int]:
        """Return the numbers of the programmes whose own texts hold any of these words, best first."""

    def names_near(self, first: str, shortest: int, longest: int) -> Mapping[str, float]:
        """Return the names with this first letter and a length between the two, each with its weight."""


def named_programmes(
    tokens: Sequence[Token],
    source: NameSource,
    *,
    taken: frozenset[int] = frozenset(),
    begun: bool = True,
    least_share: float = 0.0,
) -> dict[int, Named]:
    """Return the numbers of programmes that a short text asks for by name, with a weight in 0..1.

    A text of more than `SHORT_QUERY` words is a situation: names in it are what already happened ("zit bij de
    voedselbank"), and the needs decide, unless all of it is one long name. A whole name counts most, then a misspelt
    one, then a beginning, if the text may be one that is still being typed (`begun`). A name with a word at a `taken`
    position, one that is denied or settled ("wil geen thuiszorg"), is not asked for, unless it is all of the text; nor
    are misspelt or begun names then. Nor is a name that is less than `least_share` of what the text says.
    """
    words = [token.word.folded for token in tokens]
    whole = " ".join(words)
    if not 0 < len(words) <= SHORT_QUERY:
        found_whole = source.named([whole]) if 0 < len(words) <= _LONGEST_WHOLE else ()
        return {number: Named(weight, whole) for _, number, weight in found_whole}
    found = _whole_names(words, taken, source, least_share)
    if found:
        return {number: Named(weight, whole) for number, weight in found.items()}
    if taken:
        return {}
    near = nearest_word(whole, source.names_near(whole[0], *_lengths(whole)))
    if near:
        return {number: Named(weight * _NEAR_WEIGHT, whole) for _, number, weight in source.named([near])}
    if begun and len(whole) >= _SHORTEST_BEGINNING:
        return {
            number: Named(weight * _BEGINNING_WEIGHT * len(whole) / len(key), whole)
            for key, number, weight in reversed(source.named_from(whole, 20))
        }
    return {}


def programmes_about(tokens: Sequence[Token], source: NameSource) -> dict[int, Named]:
    """Return the programmes whose own texts hold the one word that was typed, with a small weight.

    The last resort for a word that is neither a name nor speaks for a need ("zwemles"); a situation shares no words
    with the programmes that fit it, so for a longer text this would only be noise.
    """
    words = [token.word.folded for token in tokens]
    if len(words) != 1 or not words[0].isalpha() or len(words[0]) <= _SHORTEST_BEGINNING or words[0] in FUNCTION_WORDS:
        return {}
    return {
        number: Named(_TEXT_WEIGHT / (place + 1), words[0])
        for place, number in enumerate(source.matching_text(words, _TEXT_LIMIT))
    }


def _whole_names(
    words: Sequence[str], taken: frozenset[int], source: NameSource, least_share: float
) -> dict[int, float]:
    spans = [
        " ".join(words[first:behind])
        for first in range(len(words))
        for behind in range(first + 1, min(len(words), first + LONGEST_NAME) + 1)
        if taken.isdisjoint(range(first, behind)) or behind - first == len(words)
    ]
    content = [word for word in words if word not in FUNCTION_WORDS] or list(words)
    found: dict[int, float] = {}
    for key, number, weight in source.named(spans):
        share = len([word for word in key.split() if word in content]) / len(content)
        if share > 0 and share >= least_share:
            found[number] = max(found.get(number, 0.0), weight * min(1.0, share))
    return found


def _lengths(name: str) -> tuple[int, int]:
    slips = allowed_slips(name)
    return len(name) - slips, len(name) + slips
