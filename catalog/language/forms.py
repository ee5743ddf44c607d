"""Give each word the keys it can be found under, with how it got there and how far that can be trusted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, Protocol

from catalog.language.compounds import split_compound
from catalog.language.spelling import (
    COMMON,
    SHORTEST_MISTYPED,
    SHORTEST_WORD,
    allowed_slips,
    nearest_common_word,
    nearest_word,
)
from catalog.language.words import Word, split_words
from catalog.model import ReasonKind

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

# How far a key is trusted, by the way it was reached: exact surface beats lemma (MATCHING.md, trap 7).
TRUST = {
    ReasonKind.LEXICON: 1.0,
    ReasonKind.LEMMA: 0.9,
    ReasonKind.SPELLING: 0.75,
    ReasonKind.COMPOUND: 0.7,
}
_REMEMBERED = 8_000


class Vocabulary(Protocol):
    """The words the catalogue knows."""

    def meet(self, words: Collection[str]) -> None:
        """Take note that these words are about to be asked for."""

    def lemma(self, form: str) -> str | None:
        """Return the dictionary form or the word an abbreviation stands for, None when there is no other."""

    def knows(self, word: str) -> bool:
        """Tell whether a word is used by a cue, a name or a written situation."""

    def neighbours(self, first: str, shortest: int, longest: int, fewest: int = 0) -> Mapping[str, float]:
        """Return the words with this first letter and a length between the two that are used so often or more.

        Each comes with how often it is used.
        """


@dataclass(frozen=True, slots=True)
class Form:
    """A key a word can be found under."""

    key: str
    kind: ReasonKind


class Token(NamedTuple):
    """A word of the text with its keys, the best first, and the one lemma that the learned weights use."""

    word: Word
    forms: tuple[Form, ...]
    lemma: str

    @property
    def meant(self) -> str:
        """Return the folded word as it was meant: a misspelt one as the word it was taken for."""
        return next((form.key for form in self.forms if form.kind is ReasonKind.SPELLING), self.word.folded)


class WordReader:
    """Turn text into tokens, remembering each word's forms so that a keystroke costs one new word.

    What it remembers are words an officer typed: `forget` empties it when a conversation ends.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._remembered = lru_cache(_REMEMBERED)(self._forms)

    def forget(self) -> None:
        """Drop every remembered word."""
        self._remembered.cache_clear()

    def read(self, text: str) -> tuple[Token, ...]:
        """Return the tokens of a text, in order."""
        words = split_words(text)
        self._vocabulary.meet([word.folded for word in words])
        return tuple(Token(word, *self._remembered(word.folded, _stands_as_typed(word, text))) for word in words)

    def _forms(self, word: str, as_typed: bool) -> tuple[tuple[Form, ...], str]:  # noqa: FBT001 - a key of what is remembered
        return forms_of(word, self._vocabulary, as_typed=as_typed)


def _stands_as_typed(word: Word, text: str) -> bool:
    """Tell whether a short word is a name ("Omar" is no "oma") or still being typed, and so not a slip."""
    return len(word.folded) < SHORTEST_WORD and (word.end == len(text) or text[word.start].isupper())


def forms_of(word: str, vocabulary: Vocabulary, *, as_typed: bool = False) -> tuple[tuple[Form, ...], str]:
    """Return the keys of a folded word, best first, and its lemma; a word that stands as typed is not corrected.

    Exact look-ups come first; a misspelling or compound is sought only for a word that is not known. One slip away from
    a word in common use is a misspelling and no compound: "rollstoel" is not made of "roll" and "stoel".
    """
    forms = [Form(word, ReasonKind.LEXICON)]
    lemma = vocabulary.lemma(word)
    if lemma and lemma != word:
        forms.append(Form(lemma, ReasonKind.LEMMA))
    if lemma or as_typed or vocabulary.knows(word) or not word.isalpha():
        return tuple(forms), lemma or word
    meant = _common(word, vocabulary)
    if meant is None:
        parts = split_compound(word, vocabulary.knows)
        if parts:
            return (*forms, *_part_forms(parts, vocabulary)), word
        meant = _meant(word, vocabulary)
    if meant is None:
        return tuple(forms), word
    forms.append(Form(meant, ReasonKind.SPELLING))
    root = vocabulary.lemma(meant)
    if root and root != meant:
        forms.append(Form(root, ReasonKind.SPELLING))
    return tuple(forms), root or meant


def _part_forms(parts: tuple[str, ...], vocabulary: Vocabulary) -> tuple[Form, ...]:
    keys = [key for part in parts for key in (part, vocabulary.lemma(part)) if key]
    return tuple(Form(key, ReasonKind.COMPOUND) for key in dict.fromkeys(keys))


def _common(word: str, vocabulary: Vocabulary) -> str | None:
    if len(word) < SHORTEST_MISTYPED:
        return None
    return nearest_common_word(word, vocabulary.neighbours(word[0], len(word) - 1, len(word) + 1, COMMON))


def _meant(word: str, vocabulary: Vocabulary) -> str | None:
    slips = allowed_slips(word)
    if not slips:
        return None
    return nearest_word(word, vocabulary.neighbours(word[0], len(word) - slips, len(word) + slips))
