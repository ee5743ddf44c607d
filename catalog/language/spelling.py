"""Find the word that was meant by a mistyped one, among words we know ourselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import process
from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from collections.abc import Sequence

SHORTEST_WORD = 5
LONG_WORD = 8


def allowed_slips(word: str) -> int:
    """Return how many slips of the finger a word of this length may hold: 0, 1 or 2."""
    if len(word) < SHORTEST_WORD:
        return 0
    return 2 if len(word) >= LONG_WORD else 1


def nearest_word(word: str, candidates: Sequence[str]) -> str | None:
    """Return the candidate within the allowed slips, or None when none or two are equally near.

    Distance is optimal string alignment: insert, delete, replace, swap neighbours. `candidates` are the
    known words with the same first letter and about the same length, so that documents are never searched.
    """
    slips = allowed_slips(word)
    if not slips:
        return None
    near = process.extract(word, candidates, scorer=OSA.distance, score_cutoff=slips, limit=2)
    if not near or (len(near) > 1 and near[0][1] == near[1][1]):
        return None
    return str(near[0][0])
