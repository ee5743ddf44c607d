"""Split a text into words, each with its place in the text as typed and the clause it stands in."""

from __future__ import annotations

import re
from typing import NamedTuple

from catalog.language.normalise import fold

# A letter or digit, then letters, digits, combining accents, and apostrophes that a letter follows ("zo'n").
# Each alternative starts with a character no other can start with, so the match is linear in the text.
_WORD = re.compile(r"[^\W_](?:[^\W_]|[̀-ͯ]|['’](?=[^\W_]))*")
_BORDER = re.compile(r"[.,;:!?()\n…]|\s[-–—]\s|[-–—]{2}")
TURNS = frozenset({"maar", "echter", "but", "however", "terwijl", "hoewel", "although"})

LONGEST_TEXT = 20_000
"""Characters that are read; what stands behind them is left out of the reading, never out of the box."""


class Word(NamedTuple):
    """One word: folded for comparing, its offsets in the typed text, and the number of its clause."""

    folded: str
    start: int
    end: int
    clause: int


def split_words(text: str) -> tuple[Word, ...]:
    """Return the words of the first `LONGEST_TEXT` characters, in order.

    A clause ends at punctuation and before words that turn a sentence ("maar").
    """
    words: list[Word] = []
    clause = 0
    behind = 0
    for match in _WORD.finditer(text, 0, min(len(text), LONGEST_TEXT)):
        folded = fold(match.group())
        start, end = match.span()
        if words and (folded in TURNS or (text[behind:start] != " " and _BORDER.search(text, behind, start))):
            clause += 1
        behind = end
        if folded:
            words.append(Word(folded, start, end, clause))
    return tuple(words)
