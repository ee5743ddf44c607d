"""The one door to matching: `Finder.find` turns a described situation into needs and options with reasons."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter
from types import MappingProxyType
from typing import TYPE_CHECKING

from catalog.errors import WeightsUnreadable
from catalog.language.forms import WordReader
from catalog.language.words import TURNS
from catalog.matching.corrections import with_facts, with_needs
from catalog.matching.crisis import CrisisKnowledge
from catalog.matching.keywords import keyword_matches
from catalog.matching.names import SHORT_QUERY, Named, named_programmes, programmes_about
from catalog.matching.negation import denied_words
from catalog.matching.ranking import AskedFor, rank_options
from catalog.matching.reading import Knowledge, read_situation
from catalog.matching.settled import settled_clauses
from catalog.matching.urgent import UrgentDoors
from catalog.matching.weights import load_weights
from catalog.model import Results

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from catalog.language.forms import Token
    from catalog.matching.weights import Weights
    from catalog.model import FactValue, Option, Place, Reading
    from catalog.storage.catalogue import Catalogue

DEFAULT_LIMIT = 8
ENTRY_POINT = "wijkteam"
"""The programme that is always a way in when nothing fits well."""
ASKED_FOR = 0.5
"""Share of a text about nothing that a name must be to be asked for: "bel humanitas", not "folder humanitas op"."""
_FEWEST_WORDS = 4
"""Words from which a text that nothing fits is sent on to the wijkteam."""
_OTHERWISE = TURNS | {"wel"}
"""Words behind which a text that denies says something else: "geen schulden, wel zorgen"."""
NO_FACTS: Mapping[str, FactValue | None] = MappingProxyType({})


class Finder:
    """Find what fits, in one open catalogue. Same text, place and day: same answer, always."""

    def __init__(self, catalogue: Catalogue, weights: Weights | None, today: date) -> None:
        """Take an open catalogue, the learned weights (None: cues go on alone) and today's date for freshness."""
        self._catalogue = catalogue
        self._today = today
        self._words = WordReader(catalogue)
        crises = catalogue.crises()
        numbers = {
            crisis.type: tuple(
                phone for programme in crisis.programmes if (phone := catalogue.programme(programme).contact.phone)
            )
            for crisis in crises
        }
        self._urgent = UrgentDoors(catalogue, crises)
        thresholds = dict(zip(weights.labels, weights.thresholds, strict=True)) if weights else {}
        self._knowledge = Knowledge(catalogue, weights, CrisisKnowledge(crises, thresholds, numbers))

    def forget(self) -> None:
        """Drop every word that was remembered from texts, and what was looked up for it."""
        self._words.forget()
        self._catalogue.forget()
        if self._knowledge.weights is not None:
            self._knowledge.weights.forget()

    def find(
        self,
        text: str,
        place: Place | None = None,
        *,
        switched_off: Collection[str] = (),
        added: Collection[str] = (),
        facts: Mapping[str, FactValue | None] = NO_FACTS,
        limit: int = DEFAULT_LIMIT,
    ) -> Results:
        """Return what was understood and what fits.

        `switched_off` are needs the officer denied, `added` needs set by hand; both are slugs. `facts` are
        those set by hand, by kind (None: nothing is known after all). `limit` bounds the options.
        Never raises for any text; raises CatalogueDamaged when the file breaks while it is read.
        """
        began = perf_counter()
        tokens = self._words.read(text)
        reading = with_facts(with_needs(read_situation(text, tokens, self._knowledge), switched_off, added), facts)
        asked_for = self._asked_for(tokens, reading, place)
        options = rank_options(reading, asked_for, self._catalogue, place, self._today, limit)
        unsure = not options
        # Whoever only says what is not wanted is not sent on.
        only_denies = bool(reading.denied) and _OTHERWISE.isdisjoint(token.word.folded for token in tokens)
        lost = unsure and not (reading.nothing or only_denies)
        if lost and reading.hints and len(tokens) >= _FEWEST_WORDS:
            options = self._entry_point(place)
        return Results(reading, options, unsure, (perf_counter() - began) * 1000)

    def _asked_for(self, tokens: Sequence[Token], reading: Reading, place: Place | None) -> AskedFor:
        denied = denied_words(tokens).words
        # A need that was read goes before a name that merely begins so: "schulden", "Schulden eigen bedrijf".
        named = named_programmes(
            tokens,
            self._catalogue,
            taken=denied | _taken_back(tokens, reading),
            begun=not reading.needs,
            least_share=ASKED_FOR if reading.nothing else 0.0,
        )
        if not named and not reading.needs and not reading.denied:
            named = programmes_about(tokens, self._catalogue)
        gemeente = place.gemeente.code if place else ""
        close = keyword_matches(tokens, denied, self._catalogue, gemeente) if reading.needs else {}
        return AskedFor(named, close, self._urgent.leading(reading))

    def _entry_point(self, place: Place | None) -> tuple[Option, ...]:
        number = {number: Named(0.1, ENTRY_POINT) for _, number, _ in self._catalogue.named([ENTRY_POINT])}
        empty = read_situation("", (), self._knowledge)
        options = rank_options(empty, AskedFor(number), self._catalogue, place, self._today, 1)
        return tuple(replace(option, because=()) for option in options)


def _taken_back(tokens: Sequence[Token], reading: Reading) -> frozenset[int]:
    """Return the positions of the words in settled clauses and of those that a denied need stands on."""
    if len(tokens) > SHORT_QUERY:  # where names are not looked for
        return frozenset()
    settled = settled_clauses(tokens)
    spans = [(reason.start, reason.end) for found in reading.denied for reason in found.because]
    return frozenset(
        at
        for at, token in enumerate(tokens)
        if token.word.clause in settled or any(start <= token.word.start < end for start, end in spans)
    )


def open_finder(catalogue: Catalogue, weights_path: Path, today: date) -> tuple[Finder, str]:
    """Return a finder and a sentence for the status line when the learned weights cannot be used ("" otherwise)."""
    try:
        return Finder(catalogue, load_weights(weights_path), today), ""
    except WeightsUnreadable as fault:
        return Finder(catalogue, None, today), str(fault)
