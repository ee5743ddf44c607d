"""Choose the words the program knows, and the dictionary forms it knows them by.

A word that is not known is read as the nearest one that is (catalog.language.spelling), so to leave a word out is to
have it corrected.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from catalog.language.words import split_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from catalog.building.lemmatiser import Lemmatiser

_TWICE = 2


class Known(NamedTuple):
    """The words that are known, each with how often the written situations use it, and what its forms stand for."""

    uses: Mapping[str, int]
    lemmas: Mapping[str, str]
    """The dictionary form of each word form that has another one, and what each abbreviation is short for."""


def known_words(texts: Iterable[str], named: Collection[str], lemmatiser: Lemmatiser) -> Known:
    """Return what is known of the words of written situations, and of those `named` in cues, names and records.

    All that is named is known; of the rest what a dictionary or a second situation knows too: a word that stands once
    and nowhere else is a slip of the finger, and must be corrected and not learned.
    """
    uses = Counter(word.folded for text in texts for word in split_words(text))
    listed = set(lemmatiser.forms())
    words = {word for word, count in uses.items() if count >= _TWICE or word in listed}.union(named)
    words |= {lemmatiser.lemma(word) for word in words}
    known = {word: uses[word] for word in sorted(words) if word.isalpha()}
    # The dictionary does not list every diminutive, so the words themselves are gone through too.
    lemmas = {form: lemmatiser.lemma(form) for form in sorted(listed.union(known))}
    return Known(known, {form: lemma for form, lemma in lemmas.items() if lemma != form and lemma in known})
