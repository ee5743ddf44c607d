"""Find the word that was meant by a mistyped one, among words we know ourselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from collections.abc import Mapping

SHORTEST_WORD = 5
LONG_WORD = 8


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
