"""Prepare how a text takes a need back for learning, from the situations with a denied need (development only).

Each need that a situation holds or denies is one mention: how much of it each word says, and where the words stand that
may deny it. From held and denied mentions `catalog.building.training` learns which words deny, one model for all needs.
Its columns are the labels of `catalog.matching.denials`, whose sums this follows, but for what is less than `LEAST`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.matching.denials import AROUND, heard_of, reaches
from catalog.matching.features import DENIED, WHOLE_WORDS, begins
from catalog.matching.scoring import shares_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.building.examples import Example, Space

LEAST = 0.001
"""What a word says is left out when it is less than this: it stands too far from the need."""
RAREST = 3
"""Mentions that a word must occur in to be learned."""
TOPICAL, DOUBT = 0.2, 5
"""Share of a word's mentions, with so many more supposed, that one need may have; from there it is about that need.

"Eenzaam" is said of loneliness, and more often where it is denied than where it is seen: it must not deny it by itself.
"""
_HAPPENED = "geweest"
"""Only tells that a thing took place, so it takes nothing back: a visit counts ("deurwaarder geweest")."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A need that an example (a row of the training matrix) holds or denies, and how much of it each position says."""

    row: int
    need: str
    shares: Sequence[float]
    denied: bool
    clauses: Sequence[int]
    said: tuple[tuple[int, int, int], ...]
    """The (first position, last position, column) of each word, pair and edge of a clause of the example."""


def mentions_of(
    examples: Sequence[Example], rows: Sequence[int], space: Space, weights: Mapping[str, Sequence[float]]
) -> Iterator[Mention]:
    """Yield the mentions of the examples in these rows; `weights`, by label, are of a model that did not see them."""
    for row in rows:
        example = examples[row]
        denied = example.situation.get("denied", ())
        placed = zip(example.features, example.ends, strict=True)
        known = [(begins(name, end), end, space.text[name], name) for name, end in placed if name in space.text]
        said = tuple((first, last, column) for first, last, column, name in known if _may_deny(name))
        for need in (*example.situation["needs"], *denied):
            pulls = [0.0] * len(example.clauses)
            for first, last, column, _ in known:
                half = float(weights[need][column]) * space.idf[column] / 2
                pulls[first] += half
                pulls[last] += half
            shares = shares_of(pulls, example.clauses)
            if any(shares):
                yield Mention(int(row), need, shares, need in denied, example.clauses, said)


def _may_deny(feature: str) -> bool:
    """Tell whether a feature may say that a need is not there: words, but none that only tell what happened."""
    return feature[0] in WHOLE_WORDS and _HAPPENED not in feature[1:].replace(DENIED, "").split()


def words_of(mentions: Sequence[Mention]) -> dict[int, int]:
    """Return the place of each column of a word that occurs often enough and goes with no need, in a fixed order."""
    counted: dict[int, Counter[str]] = defaultdict(Counter)
    for mention in mentions:
        for column in {column for _, _, column in mention.said}:
            counted[column][mention.need] += 1
    return {column: at for at, column in enumerate(sorted(c for c, needs in counted.items() if _denies(needs)))}


def _denies(needs: Counter[str]) -> bool:
    """Tell whether a word that is said with these needs may say something about denying, and not about one of them."""
    said = needs.total()
    return said >= RAREST and max(needs.values()) <= TOPICAL * (said + DOUBT)


def columns_of_mention(mention: Mention, words: Mapping[int, int]) -> Iterator[tuple[int, float]]:
    """Yield (column, value): for each of the places of `DENIALS` there is one column a word."""
    *in_front, behind, just_behind = reaches(mention.shares, mention.clauses)
    heard = heard_of(len(mention.clauses))
    for first, last, column in mention.said:
        if column not in words:
            continue
        values = (*(reach[last] for reach in in_front), behind[first], just_behind[first], AROUND)
        for place, value in enumerate(values):
            if value >= LEAST:
                yield place * len(words) + words[column], heard * value
