"""Give the dictionary form of Dutch and English words, with the patches that simplemma needs for our texts."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING

from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

from catalog.language.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_DIMINUTIVE = re.compile(r"(?P<stem>[a-z]{3,}?)(?P<ending>etje|tje|pje|kje|je)s?$")
_SHORTEST = 3

# Where simplemma's answer misleads here: a case of its own meaning, or a word of everyday welfare talk.
_OWN = {
    "schulden": "schulden",  # debts; its dictionary form "schuld" is also guilt
    "ongeopende": "ongeopend",
    "ongeopend": "ongeopend",
    "kids": "kind",
    "kleinkind": "kleinkind",
    "opvang": "opvang",
    "afval": "afval",
    "was": "was",
    "alleen": "alleen",
    "weg": "weg",
    "geweest": "geweest",  # what has been is not what is
}


class Lemmatiser:
    """Dutch first, then English, then our own patches; abbreviations stand before all of them."""

    def __init__(self, abbreviations: Mapping[str, str]) -> None:
        factory = DefaultDictionaryFactory()
        self._dutch = factory.get_dictionary("nl")
        self._english = factory.get_dictionary("en")
        self._abbreviations = dict(abbreviations)
        self.lemma = lru_cache(maxsize=200_000)(self._lemma)

    def _lemma(self, form: str) -> str:
        """Return the dictionary form of a folded word; the word itself when there is none."""
        if form in self._abbreviations:
            return self._abbreviations[form]
        if form in _OWN:
            return _OWN[form]
        if len(form) < _SHORTEST or not form.isalpha():
            return form
        found = self._dutch.get(form) or self._undiminished(form) or self._english.get(form) or form
        if _DIMINUTIVE.fullmatch(found):  # "kindjes" leads to "kindje", and that to "kind"
            found = self._dutch.get(found, found)
        root = fold(found).replace("_", "")  # simplemma writes separable verbs as af_sluiten
        return root if root.isalpha() else form  # and "email" as a form of "e-mailen", which no text is split into

    def _undiminished(self, form: str) -> str | None:
        """Return what a diminutive is a small one of ("briefje"), if that is a word."""
        match = _DIMINUTIVE.fullmatch(form)
        if not match:
            return None
        stem = match.group("stem")
        candidates = (stem, stem[:-1] if stem[-1:] == stem[-2:-1] else stem)
        return next((self._dutch[word] for word in candidates if word in self._dutch), None)

    def forms(self) -> Iterator[str]:
        """Yield every folded word form the dictionaries and patches know."""
        yield from self._abbreviations
        yield from _OWN
        for dictionary in (self._dutch, self._english):
            for form in dictionary:
                if form.isalpha():
                    yield fold(form)


def read_abbreviations(path: Path) -> dict[str, str]:
    """Return the shortenings of abbreviations.toml, folded."""
    with path.open("rb") as file:
        return {fold(short): fold(full) for short, full in tomllib.load(file).items()}
