"""Find the word that was meant by a mistyped one, among words we know ourselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from collections.abc import Mapping

SHORTEST_WORD, LONG_WORD = 5, 8
"""Letters from which a word may hold one slip, and two, towards any known word."""
SHORTEST_MISTYPED = 3
"""Letters from which a word may hold one slip towards a word in common use."""
COMMON = 20
"""Uses in the written situations from which a word is in common use."""


def allowed_slips(word: str) -> int:
    """Return how many slips of the finger a word of this length may hold towards any known word: 0, 1 or 2."""
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
    """Return the most used candidate that is one slip away, None when there is none.

    `candidates` are as in `nearest_word`, and all in common use. Nearly every short word is one letter away from
    another, so below `SHORTEST_WORD` letters only a letter too many, too few or swapped counts as a slip.
    """
    near = process.extract(word, list(candidates), scorer=OSA.distance, score_cutoff=1, limit=None)
    found = ((-candidates[known], known) for known, _, _ in near if not _is_too_short(word, known))
    return min(found, default=(0.0, None))[1]


def _is_too_short(word: str, known: str) -> bool:
    """Tell whether two words are so short that the slip between them says nothing: "bpd" is no "bed", "ger" no "gr"."""
    if len(word) >= SHORTEST_WORD:
        return False
    replaced = len(word) == len(known) and sorted(word) != sorted(known)
    return replaced or len(known) < SHORTEST_MISTYPED
