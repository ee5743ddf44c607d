"""Find the words that set a programme apart: those of its names, its texts and its own list, that few others use."""

from __future__ import annotations

from collections import Counter
from math import log
from typing import TYPE_CHECKING, Any

from catalog.language.words import split_words
from catalog.matching.features import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from catalog.building.lemmatiser import Lemmatiser
    from catalog.building.sources import Sources

MOST_SHARED = 25
"""Programmes that may share a keyword; a word that more use ("gemeente") sets none apart."""
SHORTEST = 3
_SAID = {"keywords": 1.0, "name": 0.8, "texts": 0.6}
"""How much a word counts by where it stands."""


def keyword_rows(sources: Sources, lemmatiser: Lemmatiser) -> Iterator[dict[str, Any]]:
    """Yield (key, gemeente, programme, weight 0..1): the rarer a word and the plainer its place, the heavier."""
    words = [_words(source.record, lemmatiser) for source in sources.programmes]
    shared = Counter(key for found in words for key in found)
    rarest = log(1 + len(words))
    for number, (source, found) in enumerate(zip(sources.programmes, words, strict=True), 1):
        for key, said in sorted(found.items()):
            if shared[key] <= MOST_SHARED:
                weight = said * log((1 + len(words)) / shared[key]) / rarest
                gemeente = source.record.get("gemeente", "")
                yield {"key": key, "gemeente": gemeente, "programme": number, "weight": round(weight, 4)}


def _words(record: Mapping[str, Any], lemmatiser: Lemmatiser) -> dict[str, float]:
    """Return the dictionary forms of a record's words, each with the most it counts."""
    places = {
        "texts": (record["what"], record["for_whom"], *record.get("conditions", {}).get("texts", ())),
        "name": (record["name"], *record.get("alternate_names", ())),
        "keywords": tuple(record.get("keywords", ())),
    }
    found: dict[str, float] = {}
    for place, texts in places.items():
        for word in split_words(" ".join(texts)):
            if len(word.folded) >= SHORTEST and word.folded not in FUNCTION_WORDS:
                found[lemmatiser.lemma(word.folded)] = _SAID[place]
    return found
