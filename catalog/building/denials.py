"""Prepare how a text takes a need back for learning, from the situations with a denied need (development only).

Each need that a situation holds or denies is one mention: the clauses that speak for it, by share, with the words
in them, in front of them and behind them. From held and denied mentions `catalog.building.training` learns which words
deny, one model for all needs. Its columns are the four labels of `catalog.matching.denials`, whose sums this follows
to the letter.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.matching.denials import AROUND, NEARBY
from catalog.matching.features import WHOLE_WORDS
from catalog.matching.scoring import shares_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.building.examples import Example, Space

RAREST = 3
"""Mentions that a word must occur in to be learned."""
TOPICAL, DOUBT = 0.2, 5
"""Share of a word's mentions, with so many more supposed, that one need may have; from there it is about that need.

"Eenzaam" is said of loneliness, and more often where it is denied than where it is seen: it must not deny it by itself.
"""


@dataclass(frozen=True, slots=True)
class Mention:
    """A need that an example (a row of the training matrix) holds or denies, and how much of it each clause says."""

    row: int
    need: str
    shares: Mapping[int, float]
    denied: bool
    said: tuple[tuple[int, int], ...]
    """The (clause, column) of each word, pair and edge of a clause of the example."""


def mentions_of(
    examples: Sequence[Example], rows: Sequence[int], space: Space, weights: Mapping[str, Sequence[float]]
) -> Iterator[Mention]:
    """Yield the mentions of the examples in these rows; `weights`, by label, are of a model that did not see them."""
    for row in rows:
        example = examples[row]
        denied = example.situation.get("denied", ())
        placed = zip(example.clauses, example.features, strict=True)
        known = [(clause, space.text[name], name) for clause, name in placed if name in space.text]
        said = tuple((clause, column) for clause, column, name in known if name[0] in WHOLE_WORDS)
        for need in (*example.situation["needs"], *denied):
            pulls = ((clause, float(weights[need][column]) * space.idf[column]) for clause, column, _ in known)
            shares = shares_of(pulls)
            if shares:
                yield Mention(int(row), need, shares, need in denied, said)


def words_of(mentions: Sequence[Mention]) -> dict[int, int]:
    """Return the place of each column of a word that occurs often enough and goes with no need, in a fixed order."""
    counted: dict[int, Counter[str]] = defaultdict(Counter)
    for mention in mentions:
        for column in {column for _, column in mention.said}:
            counted[column][mention.need] += 1
    return {column: at for at, column in enumerate(sorted(c for c, needs in counted.items() if _denies(needs)))}


def _denies(needs: Counter[str]) -> bool:
    """Tell whether a word that is said with these needs may say something about denying, and not about one of them."""
    said = needs.total()
    return said >= RAREST and max(needs.values()) <= TOPICAL * (said + DOUBT)


def columns_of_mention(mention: Mention, words: Mapping[int, int]) -> Iterator[tuple[int, float]]:
    """Yield (column, value): for each of the four places of `DENIALS` there is one column a word."""
    for clause, column in mention.said:
        if column not in words:
            continue
        # A word is behind the clause in front of its own, and before the one behind it.
        own, in_front, behind = (mention.shares.get(at, 0.0) for at in (clause, clause - 1, clause + 1))
        for place, value in enumerate((own, NEARBY * in_front, NEARBY * behind, AROUND)):
            if value:
                yield place * len(words) + words[column], value
