"""Choose the words the program knows, and the forms it knows them by: what only looks like a word is left to be mended.

A word that is not known is read as the nearest one that is (catalog.language.spelling), so to leave a word out is to
have it corrected.
"""

from __future__ import annotations

from collections import Counter
from string import ascii_lowercase
from typing import TYPE_CHECKING, NamedTuple

from catalog.language.words import split_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from catalog.building.lemmatiser import Lemmatiser

_TWICE = 2
SELDOM = 2
"""Uses in the written situations up to which nothing was learned of a word."""
LITTLE = 10
"""Uses of all forms of a word together up to which one of them, hardly used itself, may be a slip ..."""
OUTDONE = 200
"""... of a word that is used so many times as often: "handt" of "hand"."""
SHORTEST_SLIP = 4
"""Letters below which a word may be short for something: "abn"."""


class Known(NamedTuple):
    """The words that are known, each with how often the written situations use it, and what its forms stand for."""

    uses: Mapping[str, int]
    lemmas: Mapping[str, str]
    """The dictionary form of each word form that has another one, and what each abbreviation is short for."""


def known_words(texts: Iterable[str], named: Collection[str], lemmatiser: Lemmatiser) -> Known:
    """Return what is known of the words of written situations, and of those `named` in cues, names and records.

    All that is named is known; of the rest what a dictionary or a second situation knows too: a word that stands once
    and nowhere else is a slip of the finger, and must be corrected and not learned. Dictionaries hold forms that nobody
    writes ("handt"): one that hardly stands anywhere beside a far commoner word is a slip of that one.
    """
    uses = Counter(word.folded for text in texts for word in split_words(text))
    listed = set(lemmatiser.forms())
    words = {word for word, count in uses.items() if count >= _TWICE or word in listed}.union(named)
    words |= {lemmatiser.lemma(word) for word in words}
    lemmas = {form: lemmatiser.lemma(form) for form in sorted(listed | words)}
    slips = set(_slips(uses, lemmas, {lemmas[form] for form in listed}.union(named)))
    known = {word: uses[word] for word in sorted(words - slips) if word.isalpha()}
    # The dictionary does not list every diminutive, so the words themselves are gone through too.
    others = {form: lemma for form, lemma in lemmas.items() if lemma != form and lemma in known and form not in slips}
    return Known(known, others)


def _slips(uses: Counter[str], lemmas: Mapping[str, str], heads: Collection[str]) -> Iterator[str]:
    """Yield the words that look like slips of a far commoner one: no head of a dictionary, hardly used in any form."""
    together: Counter[str] = Counter()
    for word, count in uses.items():
        together[lemmas.get(word, word)] += count
    for meant, count in uses.items():
        if count < OUTDONE:
            continue
        for word in _one_letter_off(meant):
            seldom = uses[word] <= min(SELDOM, count // OUTDONE)
            if seldom and word in lemmas and word not in heads and together[lemmas[word]] <= LITTLE:
                yield word


def _one_letter_off(word: str) -> Iterator[str]:
    """Yield a word with a letter too few, too many or swapped, but for its first; none shorter than a slip can be."""
    if len(word) > SHORTEST_SLIP:
        yield from (word[:at] + word[at + 1 :] for at in range(1, len(word)))
    if len(word) >= SHORTEST_SLIP:
        yield from (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(1, len(word) - 1))
    if len(word) >= SHORTEST_SLIP - 1:
        yield from (word[:at] + letter + word[at:] for at in range(1, len(word) + 1) for letter in ascii_lowercase)
