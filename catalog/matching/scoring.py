"""Add up what cues and learned weights say for each label, and tell which words carried it."""

from __future__ import annotations

from math import exp, log, sqrt
from typing import TYPE_CHECKING, NamedTuple

from catalog.matching.features import WHOLE_WORDS, cue_features, text_features
from catalog.matching.weights import Pulls

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from catalog.language.forms import Token
    from catalog.matching.lexicon import Hit
    from catalog.matching.weights import Row, Weights

NO_WEIGHTS_BIAS = -2.2
NO_WEIGHTS_SLOPE = 3.0
_NOTHING_LEFT = 1e-9
_HALVES = 2
"""Parts that a pull is counted in, because no feature is made of more than two words."""


class _Addend(NamedTuple):
    kind: str
    positions: tuple[int, ...]
    row: Row


def probability(logit: float) -> float:
    """Return the probability (0..1) of a log-odds."""
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, logit))))


def shares_of(pulls: Iterable[tuple[int, float]]) -> dict[int, float]:
    """Return each clause's share of the (clause, pull) pairs that speak for something, adding up to 1, or nothing."""
    sums: dict[int, float] = {}
    for clause, pull in pulls:
        sums[clause] = sums.get(clause, 0.0) + pull
    total = sum(pull for pull in sums.values() if pull > 0)
    return {clause: pull / total for clause, pull in sums.items() if pull > 0}


class Scores:
    """The log-odds of every label for one text, as a sum of addends that can be taken out again."""

    def __init__(
        self, tokens: Sequence[Token], hits: Sequence[Hit], denied: frozenset[int], weights: Weights | None
    ) -> None:
        """Score a text. `hits` are the cues that stand (not denied ones); without weights they count alone."""
        self._hits = hits
        self._weights = weights
        self._addends: list[_Addend] = []
        self._clauses = [token.word.clause for token in tokens]
        self._touching: dict[int, list[int]] = {}
        self._squares = weights.ballast if weights else 0.0
        # What each token says, in halves: the pull of a pair is split between its two.
        self._halves: list[Pulls] = []
        self._said_of_label: dict[int, list[int]] = {}
        self.logits: dict[str, float] = {}
        if weights is None:
            self._score_cues()
        else:
            self._score_learned(weights, tokens, denied)

    def _score_cues(self) -> None:
        for hit in self._hits:
            label = hit.cue.label
            self.logits[label] = self.logits.get(label, NO_WEIGHTS_BIAS) + NO_WEIGHTS_SLOPE * hit.weight

    def _score_learned(self, weights: Weights, tokens: Sequence[Token], denied: frozenset[int]) -> None:
        labels = len(weights.labels)
        self._halves = [Pulls(labels) for _ in tokens]
        for feature in text_features(tokens, denied):
            row = weights.row(feature.name)
            if row is None:
                continue
            self._squares += row.idf * row.idf
            for position in feature.positions:
                self._touching.setdefault(position, []).append(len(self._addends))
                self._halves[position].add(row, _HALVES // len(feature.positions))
            self._addends.append(_Addend(feature.name[0], feature.positions, row))
        both = Pulls(labels)
        for halves in self._halves:
            both.join(halves)
        norm = _HALVES * (sqrt(self._squares) or 1.0)
        totals = [pull / norm for pull in both.sums()]
        for name, size in cue_features(self._hits).items():
            row = weights.row(name)
            if row is not None:
                totals = [total + size * row.pull(number) for number, total in enumerate(totals)]
        self.logits = {
            label: weights.bias[number] + totals[number] * weights.scale for number, label in enumerate(weights.labels)
        }

    def explain(self, label: str, threshold: float, most: int = 8) -> list[int]:
        """Return the fewest positions, strongest first, without which the label falls below the threshold.

        Tokens of the label's own cues come first. At most `most` positions, even if the label still stands.
        """
        own = [hit for hit in self._hits if hit.cue.label == label]
        chosen = list(dict.fromkeys(position for hit in own for position in hit.positions))
        if self._weights is None:
            return chosen
        number = self._weights.labels.index(label)
        halves = self._said_of(number)
        total = sum(halves) // _HALVES
        floor = log(threshold / (1.0 - threshold))
        taken = _TakenOut(self._addends, self._touching, number, total, self._squares)
        for position in chosen:
            taken.add(position)
        gains = {position: gain for position, gain in enumerate(halves) if gain > 0}
        for position in sorted(gains, key=lambda position: (-gains[position], position)):
            if len(taken.positions) >= most or (taken.positions and self._logit_without(number, taken) < floor):
                break
            if position not in taken.positions:
                taken.add(position)
        return taken.positions

    def clause_shares(self, label: str) -> dict[int, float]:
        """Return how much of what speaks for a label stands in each clause; the shares add up to 1 or are none."""
        if self._weights is None:
            return {}
        number = self._weights.labels.index(label)
        return shares_of(zip(self._clauses, self._said_of(number), strict=True))

    def said(self) -> Iterator[tuple[int, Row]]:
        """Yield the clause and the row of each word, pair of words and edge of a clause that was learned."""
        for addend in self._addends:
            if addend.kind in WHOLE_WORDS:
                yield self._clauses[addend.positions[0]], addend.row

    def _said_of(self, number: int) -> list[int]:
        """Return what each token says for the label of a number, in halves; asked again, the same list."""
        if number not in self._said_of_label:
            self._said_of_label[number] = [pulls.of(number) for pulls in self._halves]
        return self._said_of_label[number]

    def _logit_without(self, number: int, taken: _TakenOut) -> float:
        """Return the label's log-odds as it would be with the words that are taken out gone."""
        assert self._weights is not None
        logit = taken.left()
        gone = set(taken.positions)
        staying = [hit for hit in self._hits if gone.isdisjoint(hit.positions)]
        for name, size in cue_features(staying).items():
            row = self._weights.row(name)
            if row is not None:
                logit += size * row.pull(number)
        return float(self._weights.bias[number] + logit * self._weights.scale)


class _TakenOut:
    """What is left of one label's sum when the words at some positions are taken out, one after the other."""

    def __init__(
        self,
        addends: Sequence[_Addend],
        touching: Mapping[int, Sequence[int]],
        number: int,
        total: int,
        squares: float,
    ) -> None:
        self._addends = addends
        self._touching = touching
        self._number = number
        self._total = total
        self._squares = squares
        self._gone: set[int] = set()
        self.positions: list[int] = []

    def add(self, position: int) -> None:
        """Take out the word here, with the pairs that it is part of."""
        self.positions.append(position)
        for at in self._touching.get(position, ()):
            if at not in self._gone:
                self._gone.add(at)
                row = self._addends[at].row
                self._total -= row.pull(self._number)
                self._squares -= row.idf * row.idf

    def left(self) -> float:
        """Return the sum of what is left, by the length of the text that is left."""
        return self._total / sqrt(self._squares) if self._squares > _NOTHING_LEFT else 0.0
