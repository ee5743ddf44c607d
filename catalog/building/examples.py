"""Turn written situations into numbers for training: features seen, and for each label yes, no or "may be"."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from math import log, sqrt
from typing import TYPE_CHECKING, Any
from zlib import crc32

from catalog.language.forms import WordReader
from catalog.matching.crisis import DANGER, DANGER_NOW, NEAR_DANGER, PREFIX, RELATED
from catalog.matching.features import cue_features, text_features
from catalog.matching.lexicon import find_cues
from catalog.matching.negation import denied_words, standing
from catalog.matching.weights import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from catalog.storage.catalogue import Catalogue

RAREST = 4
"""Situations a feature must occur in to be learned."""
HOLD_OUT = 10
"""One situation in so many is held out for good: it is never trained on, only measured."""
BALLAST = 1200.0
"""Squared length that every text has beside that of its own features (some five words of it).

Features are divided by the length of the text, so without this a note of one word would say all that its word can say:
"zoon" would be abuse of the old, and "auto" a night on the street.
"""
CUE_SIZE = 0.2
"""How large a cue's weight stands beside the unit length of a text's other features."""

YES, NO, MAYBE = 1, 0, -1


def is_held_out(text: str) -> bool:
    """Tell whether a situation is for measuring only; it depends on nothing but the text."""
    return crc32(text.encode()) % HOLD_OUT == 0


@dataclass(frozen=True, slots=True)
class Example:
    """A written situation as features: names of text features and where each ends, and a size for each cue feature.

    `clauses` is the clause of each position.
    """

    text: str
    features: tuple[str, ...]
    ends: tuple[int, ...]
    clauses: tuple[int, ...]
    cues: Mapping[str, float]
    situation: Mapping[str, Any]

    @property
    def held_out(self) -> bool:
        """Tell whether this one is for measuring only."""
        return is_held_out(self.text)


@dataclass(frozen=True, slots=True)
class Space:
    """The columns of the model: text features with their idf, then cue features."""

    text: Mapping[str, int]
    idf: Sequence[float]
    cues: Mapping[str, int]

    @property
    def width(self) -> int:
        """Return the number of columns."""
        return len(self.text) + len(self.cues)


def read_examples(catalogue: Catalogue, situations: Iterable[Mapping[str, Any]]) -> list[Example]:
    """Return the situations as features, through the same code that reads them in the app."""
    reader = WordReader(catalogue)
    examples = []
    for situation in situations:
        tokens = reader.read(situation["text"])
        denied = denied_words(tokens)
        hits = standing(find_cues(tokens, catalogue), denied)
        features = text_features(tokens, denied.words)
        ends = tuple(positions[-1] for positions in features.values())
        clauses = tuple(token.word.clause for token in tokens)
        examples.append(Example(situation["text"], tuple(features), ends, clauses, cue_features(hits), situation))
    return examples


def space_of(examples: Sequence[Example]) -> Space:
    """Return the columns that these examples give, in a fixed order."""
    counted = Counter(name for example in examples for name in example.features)
    names = sorted(name for name, count in counted.items() if count >= RAREST)
    idf = [1.0 + log((1 + len(examples)) / (1 + counted[name])) for name in names]
    cues = sorted({name for example in examples for name in example.cues})
    text = {name: column for column, name in enumerate(names)}
    return Space(text, idf, {name: len(text) + column for column, name in enumerate(cues)})


def columns_of(example: Example, space: Space, ballast: float = 0.0) -> list[tuple[int, float]]:
    """Return the (column, value) pairs of an example: text features by the length of the text, cues beside them.

    Without ballast text features have unit length together.
    """
    known = [space.text[name] for name in example.features if name in space.text]
    length = sqrt(ballast + sum(space.idf[column] ** 2 for column in known)) or 1.0
    pairs = [(column, space.idf[column] / length) for column in known]
    pairs += [(space.cues[name], size * CUE_SIZE) for name, size in example.cues.items() if name in space.cues]
    return pairs


def labels_of(needs: Sequence[str], crises: Sequence[str]) -> tuple[str, ...]:
    """Return every label the model learns: needs, each kind of danger, any danger, danger now, and nothing at all."""
    return (*needs, *(f"{PREFIX}{crisis}" for crisis in crises), DANGER, DANGER_NOW, NOTHING)


def answer_for(label: str, situation: Mapping[str, Any]) -> int:
    """Return whether a situation holds a label: YES, NO, or MAYBE for a need one of two readers would add."""
    if label == NOTHING:
        return NO if situation["needs"] or "crisis" in situation else MAYBE if situation["also"] else YES
    named = {*situation["needs"], *situation["also"]}
    if label in {DANGER, DANGER_NOW}:
        if "crisis" not in situation:  # writers did not always mark danger beside these needs: neither yes nor no
            return MAYBE if named & NEAR_DANGER else NO
        return YES if label == DANGER or situation["level"] == "red" else MAYBE
    if label.startswith(PREFIX):
        crisis = label.removeprefix(PREFIX)
        if situation.get("crisis") == crisis:
            return YES
        return MAYBE if named & RELATED.get(crisis, set()) else NO
    return YES if label in situation["needs"] else MAYBE if label in situation["also"] else NO


def digest_of(situations: Iterable[Mapping[str, Any]], cue_lines: Iterable[str]) -> bytes:
    """Return the fingerprint of what the weights are learned from: situations with labels, and cues."""
    digest = sha256()
    for situation in situations:
        digest.update(repr(sorted((k, v) for k, v in situation.items() if k not in {"file", "line"})).encode())
    for line in sorted(cue_lines):
        digest.update(line.encode())
    return digest.digest()
