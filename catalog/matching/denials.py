"""See which needs a text takes back in a roundabout way: "briefadres loopt al bij de gemeente", "dochter doet dat".

negation.py sees "geen" and "niet" beside a word. This looks at the clauses that speak for a need: the words in them, in
the clause in front, in the clause behind and anywhere in the text each say something for or against "taken back". What
they say was learned from situations with a denied need (catalog.building.denials); the four are labels of the weights.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from catalog.matching.scoring import probability

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

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
_NEVER = -30.0
"""Log-odds of taking back where nothing was learned of it."""
SPEAKS = 0.5
"""Share from which a clause is the one that speaks for a need."""


def asks_for_help(tokens: Sequence[Token], denied: frozenset[int]) -> bool:
    """Tell whether a text says outright that help is needed: "is verslaafd en heeft hulp nodig"."""
    return any(
        token.word.folded in _HELP and follower.word.folded in _NEEDED and at not in denied
        for at, (token, follower) in enumerate(pairwise(tokens))
    )


@dataclass(slots=True)
class _Said:
    """What the words of one clause say about taking back: in it, to the clause in front and behind, and anywhere."""

    inside: float = 0.0
    behind: float = 0.0
    before: float = 0.0
    anywhere: float = 0.0


_SILENT = _Said()
"""A clause that says nothing, or none at all."""


class Denials:
    """How likely each need of one text is taken back; from `threshold` (a probability) on it is.

    `unsaid` is how likely that is where no word says anything about it.
    """

    def __init__(self, scores: Scores, weights: Weights | None) -> None:
        """Add up, a clause at a time, what the words of a scored text say about taking back."""
        self._scores = scores
        self.threshold = 1.0
        self.unsaid = 0.0
        self._bias = _NEVER
        self._said: dict[int, _Said] = {}
        if weights is not None and all(label in weights.labels for label in DENIALS):
            self._add_up(weights)

    def _add_up(self, weights: Weights) -> None:
        inside, behind, before, anywhere = (weights.labels.index(label) for label in DENIALS)
        self.threshold = weights.thresholds[anywhere]
        self._bias = weights.bias[anywhere]
        self.unsaid = probability(self._bias)
        for clause, row in self._scores.said():
            said = self._said.setdefault(clause, _Said())
            said.inside += row.pull(inside) * weights.scale
            said.behind += row.pull(behind) * weights.scale
            said.before += row.pull(before) * weights.scale
            said.anywhere += row.pull(anywhere) * weights.scale

    def doubts(self, needs: Iterable[str]) -> dict[str, float]:
        """Return for each of these needs the probability (0..1) that the text takes it back, as far as was learned.

        The clause that speaks for one that is taken back is spent: "bewindvoerder regelt alles al. zoon drinkt" takes
        back no drinking.
        """
        shares = {need: self._scores.clause_shares(need) for need in needs}
        doubts = {need: self.chance(share) for need, share in shares.items()}
        spent: set[int] = set()
        for need in sorted(doubts, key=lambda need: (-doubts[need], need)):
            its_own = {clause for clause, share in shares[need].items() if share >= SPEAKS}
            if spent - its_own:
                doubts[need] = min(doubts[need], self.chance(shares[need], frozenset(spent - its_own)))
            if doubts[need] >= self.threshold:
                spent |= its_own
        return doubts

    def chance(self, shares: Mapping[int, float], spent: frozenset[int] = frozenset()) -> float:
        """Return the probability (0..1) that what speaks in these clauses, by share (sum 1), is taken back.

        What the words of `spent` clauses say is left out.
        """
        if not shares:
            return 0.0
        said = {clause: what for clause, what in self._said.items() if clause not in spent}
        around = AROUND * sum(what.anywhere for what in said.values())
        own = sum(share * _beside(clause, said) for clause, share in shares.items())
        return probability(self._bias + around + own)


def _beside(clause: int, said: Mapping[int, _Said]) -> float:
    """Return what is said in a clause and, for less, beside it: a word is behind the clause in front of its own."""
    own, behind, before = said.get(clause, _SILENT), said.get(clause + 1, _SILENT), said.get(clause - 1, _SILENT)
    return own.inside + NEARBY * (behind.behind + before.before)
