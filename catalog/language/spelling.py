"""Find the word that was meant by a mistyped one, among words we know ourselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from collections.abc import Mapping

SHORTEST_MISTYPED = 3
SHORTEST_WORD = 5
LONG_WORD = 8
COMMON = 20
"""Uses in the written situations from which a word is in common use."""


def allowed_slips(word: str) -> int:
    """Return how many slips of the finger a word of this length may hold: 0, 1 or 2."""
    if len(word) < SHORTEST_WORD:
        return 0
    return 2 if len(word) >= LONG_WORD else 1


def nearest_word(word: str, candidates: Mapping[str, float]) -> str | None:
    """Return the candidate within the allowed slips, None when there is none; of equally near ones the most used.

    Distance is optimal string alignment: insert, delete, replace, swap neighbours. `candidates` are the
    known words with the same first letter and about the same length, each with how much it is used, so that
    documents are never searched.
    """
    slips = allowed_slips(word)
    if not slips:
        return None
    near = process.extract(word, list(candidates), scorer=OSA.distance, score_cutoff=slips, limit=None)
    found = ((distance, -candidates[known], known) for known, distance, _ in near)
    return min(found, default=(0, 0.0, None))[2]


def nearest_common_word(word: str, candidates: Mapping[str, float]) -> str | None:
    """Return the most used candidate in common use that is one slip away, None when there is none.

    Nearly every short word is one letter away from another, so below `SHORTEST_WORD` letters only a letter too
    many, too few or swapped counts as a slip.
    """
    common = {known: uses for known, uses in candidates.items() if uses >= COMMON and _may_be(word, known)}
    near = process.extract(word, list(common), scorer=OSA.distance, score_cutoff=1, limit=None)
    return min(((-common[known], known) for known, _, _ in near), default=(0.0, None))[1]


def _may_be(word: str, known: str) -> bool:
    return len(word) >= SHORTEST_WORD or len(word) != len(known) or sorted(word) == sorted(known)
