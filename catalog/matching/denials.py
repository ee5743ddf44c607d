"""See which needs a text takes back in a roundabout way: "briefadres loopt al bij de gemeente", "dochter doet dat".

negation.py sees "geen" and "niet" beside a word. This looks at every word of the text: it says something for or against
"taken back", the more so the nearer it stands to the words that speak for the need, and otherwise in front of them
("geen interesse in") than behind them ("is al rond"). What words say was learned from situations with a denied need
(catalog.building.denials); the places where a word can stand are labels of the weights. A verdict then weighs that with
how likely the need is all the same, and how likely it is that the text asks for nothing (gates.py).
"""

from __future__ import annotations

from itertools import pairwise
from operator import mul
from typing import TYPE_CHECKING, NamedTuple

from catalog.matching.features import CUES
from catalog.matching.gates import WORDS_ALONE
from catalog.matching.negation import clause_before
from catalog.matching.scoring import probability
from catalog.matching.weights import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from catalog.language.forms import Token
    from catalog.matching.scoring import Scores
    from catalog.matching.weights import Weights

DENIAL = "denied:"
"""What the labels begin with that say how a word denies a need, by where it stands."""
IN_FRONT, JUST_IN_FRONT, BEHIND, JUST_BEHIND, ANYWHERE = (
    DENIAL + place for place in ("in-front", "just-in-front", "behind", "just-behind", "anywhere")
)
DENIALS = (IN_FRONT, JUST_IN_FRONT, BEHIND, JUST_BEHIND, ANYWHERE)
FADES = (0.85, 0.5)
"""How much a word still says for each word further from the need: in front or behind, and just there."""
BORDER = 0.8
"""How much of that passes the border of a clause."""
AROUND = 0.3
"""How much a word counts wherever it stands, beside one next to the only word that speaks for the need."""
SUPPOSED = 2
"""Words that are supposed beside those of a text and say nothing, so that one word of "deurwaarder geweest" does not
take back what in a sentence the other words would hold up."""
_HELP = frozenset("hulp steun ondersteuning begeleiding bijstand help support".split())
_NEEDED = frozenset({"nodig", "needed"})
_THEN = frozenset("had hadden vroeger ooit destijds eerder".split())
"""The last of these and the next before it in its clause tells whether help was needed before ("had hulp nodig bij de
verhuizing") ..."""
_NOW = frozenset("heb heeft hebben is zijn nu weer graag eigenlijk even have has need needs".split())
"""... or is now: "had een beroerte en heeft hulp nodig", and the polite "had graag hulp nodig"."""
_ANSWERED = frozenset("gehad gekregen geweest nee neen".split())
"""Right behind it these take it back: "hulp nodig? nee dank u"."""
_NEVER = -30.0
"""Log-odds of what nothing was learned of: taking back, a need, or that the text asks for nothing."""
PLAINLY = 0.8
"""Probability from which a need that is guarded, because danger is asked about, is taken back."""
SPEAKS = 0.5
"""Share from which a clause is the one that speaks for a need."""


def asks_for_help(tokens: Sequence[Token], denied: frozenset[int]) -> bool:
    """Tell whether a text says outright that help is needed: "is verslaafd en heeft hulp nodig"."""
    asked = (
        at
        for at, (token, follower) in enumerate(pairwise(tokens))
        if token.word.folded in _HELP and follower.word.folded in _NEEDED
    )
    return any(at not in denied and not _was_needed(tokens, at) for at in asked)


def _was_needed(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the help that is asked for here was needed before, or is at once taken back."""
    before = (token.word.folded for token in reversed(clause_before(tokens, at)))
    tense = next((word for word in before if word in _THEN or word in _NOW), "")
    return tense in _THEN or not _ANSWERED.isdisjoint(token.word.folded for token in tokens[at + 2 : at + 3])


def heard_of(words: int) -> float:
    """Return how much (0..1) counts of what is said in a text of so many words."""
    return words / (words + SUPPOSED)


def reaches(shares: Sequence[float], clauses: Sequence[int]) -> tuple[list[float], ...]:
    """Return, for each place of `DENIALS` but the last, how much a word at each position says about a need.

    `shares` is how much of what speaks for the need stands at each position (sum 1), `clauses` the clause of each. How
    long the text is weighs in behind this (`heard_of`).
    """
    in_front = [_ahead(shares, clauses, fade) for fade in FADES]
    behind = [_back(shares, clauses, fade) for fade in FADES]
    return (*in_front, *behind)


def _ahead(shares: Sequence[float], clauses: Sequence[int], fade: float) -> list[float]:
    """Return how much of the shares stands behind each position, less by `fade` for every word between."""
    felt = [0.0] * len(shares)
    for at in range(len(shares) - 2, -1, -1):
        passes = 1.0 if clauses[at] == clauses[at + 1] else BORDER
        felt[at] = passes * (shares[at + 1] + fade * felt[at + 1])
    return felt


def _back(shares: Sequence[float], clauses: Sequence[int], fade: float) -> list[float]:
    """Return how much of the shares stands in front of each position, less by `fade` for every word between."""
    return _ahead(shares[::-1], clauses[::-1], fade)[::-1]


class Doubt(NamedTuple):
    """How likely a need is taken back, and how likely it would be if no word said anything of that (0..1 both)."""

    chance: float
    unsaid: float

    @property
    def stands(self) -> float:
        """How much (0..1) of the need stands: all of it where it is doubted no more than if no word said anything."""
        return min(1.0, (1.0 - self.chance) / (1.0 - self.unsaid))


UNDOUBTED = Doubt(0.0, 0.0)


class Denials:
    """How likely each need of one text is taken back; from `threshold` (a probability) on it is."""

    def __init__(self, scores: Scores, weights: Weights | None) -> None:
        """Add up, position by position, what the words of a scored text say about taking back."""
        self._scores = scores
        self._clauses = scores.clauses
        self.threshold = 1.0
        self._bias = _NEVER
        self._verdict = WORDS_ALONE
        self._nothing = probability(scores.logits.get(NOTHING, _NEVER))
        self._heard: dict[frozenset[int], list[float]] = {}
        self._said = [[0.0] * len(self._clauses) for _ in DENIALS]
        if weights is not None and all(label in weights.labels for label in DENIALS):
            self._add_up(weights)

    def _add_up(self, weights: Weights) -> None:
        numbers = [weights.labels.index(label) for label in DENIALS]
        self.threshold = weights.thresholds[numbers[-1]]
        self._bias = weights.bias[numbers[-1]]
        self._verdict = weights.verdict
        for first, last, row in self._scores.said():
            # A pair of words stands in front of what comes behind its second, and behind what comes before its first.
            for said, number, at in zip(self._said, numbers, (last, last, first, first, first), strict=True):
                said[at] += row.pull(number) * weights.scale

    def doubts(
        self, needs: Iterable[str], refusing: frozenset[int] = frozenset(), guarded: frozenset[str] = frozenset()
    ) -> dict[str, Doubt]:
        """Return for each of these needs how likely the text takes it back, as far as was learned.

        The clause that speaks for one that is taken back is spent: "bewindvoerder regelt alles al. zoon drinkt" takes
        back no drinking. So are the clauses `refusing` another need. A `guarded` need that is not `PLAINLY` taken back
        is not doubted at all.
        """
        shares = {need: self._scores.shares(need) for need in needs}
        likeliest = max((self._scores.logits.get(need, _NEVER) for need in shares), default=_NEVER)
        doubts = {need: self._doubt(need, share, likeliest) for need, share in shares.items()}
        spent = refusing
        for need in sorted(doubts, key=lambda need: (-doubts[need].chance, need)):
            its_own = self._speaking(shares[need])
            if spent - its_own:
                doubts[need] = min(doubts[need], self._doubt(need, shares[need], likeliest, spent - its_own))
            if need in guarded and doubts[need].chance < PLAINLY:
                doubts[need] = UNDOUBTED
            if doubts[need].chance >= self.threshold:
                spent |= its_own
        return doubts

    def _doubt(
        self, need: str, shares: Sequence[float], likeliest: float, spent: frozenset[int] = frozenset()
    ) -> Doubt:
        """Return how likely a need with these shares is taken back, beside the log-odds of the likeliest need."""
        if not any(shares):
            return UNDOUBTED
        own, cues = self._scores.logits[need], self._scores.cues.get(CUES + need, 0.0)
        said, unsaid = (
            probability(self._verdict.logit(words, own, likeliest, cues, self._nothing))
            for words in (self.said(shares, spent), self._bias)
        )
        return Doubt(said, unsaid)

    def said(self, shares: Sequence[float], spent: frozenset[int] = frozenset()) -> float:
        """Return the log-odds by which the words take a need back, given its share at each position (sum 1).

        What the words of `spent` clauses say is left out.
        """
        if spent not in self._heard:
            self._heard[spent] = self._heard_without(spent)
        return self._bias + float(sum(map(mul, shares, self._heard[spent])))

    def _heard_without(self, spent: frozenset[int]) -> list[float]:
        """Return how much a need at each position would be taken back by the words of all but the `spent` clauses."""
        said = [
            [0.0 if clause in spent else what for clause, what in zip(self._clauses, place, strict=True)]
            for place in self._said
        ]
        # What `reaches` asks from the need, how much of it lies ahead of a word, is asked here from the word.
        in_front = [_back(what, self._clauses, fade) for what, fade in zip(said[:2], FADES, strict=True)]
        behind = [_ahead(what, self._clauses, fade) for what, fade in zip(said[2:4], FADES, strict=True)]
        around = AROUND * sum(said[-1])
        heard = heard_of(len(self._clauses))
        return [heard * (around + sum(here)) for here in zip(*in_front, *behind, strict=True)]

    def _speaking(self, shares: Sequence[float]) -> frozenset[int]:
        """Return the clauses that speak for a need."""
        sums: dict[int, float] = {}
        for clause, share in zip(self._clauses, shares, strict=True):
            sums[clause] = sums.get(clause, 0.0) + share
        return frozenset(clause for clause, share in sums.items() if share >= SPEAKS)
