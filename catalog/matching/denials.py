"""See which needs a text takes back in a roundabout way: "briefadres loopt al bij de gemeente", "dochter doet dat".

negation.py sees "geen" and "niet" beside a word. This looks at the clauses that speak for a need: the words in them, in
the clause in front, in the clause behind and anywhere in the text each say something for or against "taken back". What
they say was learned from situations with a denied need (catalog.building.denials); the four are labels of the weights.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from catalog.matching.scoring import probability

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.language.forms import Token
    from catalog.matching.scoring import Scores
    from catalog.matching.weights import Weights

DENIAL = "denied:"
"""What the labels begin with that say how a word denies a need, by where it stands."""
INSIDE, BEHIND, BEFORE, ANYWHERE = (DENIAL + place for place in ("inside", "behind", "before", "anywhere"))
DENIALS = (INSIDE, BEHIND, BEFORE, ANYWHERE)
_HELP = frozenset("hulp steun ondersteuning begeleiding bijstand help support".split())
_NEEDED = frozenset({"nodig", "needed"})
NEARBY, AROUND = 0.5, 0.3
"""How much a word counts in the next clause and anywhere, beside one in the clause that speaks for the need."""


def asks_for_help(tokens: Sequence[Token], denied: frozenset[int]) -> bool:
    """Tell whether a text says outright that help is needed: "is verslaafd en heeft hulp nodig"."""
    return any(
        token.word.folded in _HELP and follower.word.folded in _NEEDED and at not in denied
        for at, (token, follower) in enumerate(pairwise(tokens))
    )


class Denials:
    """How likely each need of one text is taken back."""

    def __init__(self, scores: Scores, weights: Weights | None) -> None:
        """Add up, a clause at a time, what the words of a scored text say about taking back."""
        self._scores = scores
        self._threshold = 1.0
        self._around = 0.0
        self._by_clause: dict[int, float] = {}
        if weights is not None and all(label in weights.labels for label in DENIALS):
            self._add_up(weights)

    def _add_up(self, weights: Weights) -> None:
        inside, behind, before, anywhere = (weights.labels.index(label) for label in DENIALS)
        self._threshold = weights.thresholds[anywhere]
        around = 0
        pulls: dict[int, float] = {}
        for clause, row in self._scores.said():
            around += row.pull(anywhere)
            pulls[clause] = pulls.get(clause, 0.0) + row.pull(inside)
            # A word is behind the clause in front of its own, and before the one behind it.
            pulls[clause - 1] = pulls.get(clause - 1, 0.0) + NEARBY * row.pull(behind)
            pulls[clause + 1] = pulls.get(clause + 1, 0.0) + NEARBY * row.pull(before)
        self._around = weights.bias[anywhere] + AROUND * around * weights.scale
        self._by_clause = {clause: pull * weights.scale for clause, pull in pulls.items()}

    def takes_back(self, need: str) -> bool:
        """Tell whether the text takes a need back, as far as was learned."""
        return self.chance(self._scores.clause_shares(need)) >= self._threshold

    def chance(self, shares: Mapping[int, float]) -> float:
        """Return the probability (0..1) that what speaks in these clauses, by share (sum 1), is taken back."""
        own = sum(share * self._by_clause.get(clause, 0.0) for clause, share in shares.items())
        return probability(self._around + own) if shares else 0.0
