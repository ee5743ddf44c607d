"""See which programmes a text shares telling words with: "dyslexie", "tinnitus", "geadopteerd".

A need says what kind of help; among the programmes for it, the words that set one apart decide. They never bring in a
programme for a need that is not there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from catalog.language.forms import TRUST

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from catalog.language.forms import Token

ENOUGH = 1.2
"""Weight of shared words from which a programme is as close to the text as it can be."""


class KeywordSource(Protocol):
    """Where the telling words of programmes are kept."""

    def keyworded(self, keys: Collection[str], gemeente: str) -> Mapping[str, Sequence[tuple[int, float]]]:
        """Return, for each of these keys, (number, weight) of the programmes it tells of, here or everywhere."""


def keyword_matches(
    tokens: Sequence[Token], denied: frozenset[int], source: KeywordSource, gemeente: str
) -> dict[int, float]:
    """Return how close each programme is to the text by its telling words, 0..1; those that share none are left out."""
    trust: dict[str, float] = {}
    for at, token in enumerate(tokens):
        if at not in denied:
            for form in token.forms:
                trust[form.key] = max(trust.get(form.key, 0.0), TRUST[form.kind])
    totals: dict[int, float] = {}
    telling = source.keyworded(trust, gemeente)
    for key, trusted in trust.items():
        for number, weight in telling[key]:
            totals[number] = totals.get(number, 0.0) + weight * trusted
    return {number: min(1.0, total / ENOUGH) for number, total in totals.items()}
