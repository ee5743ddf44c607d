"""Add up what cues and learned weights say for each label, and tell which words carried it."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log, sqrt
from typing import TYPE_CHECKING

from catalog.matching.features import WHOLE_WORDS, cue_features, text_features
from catalog.matching.weights import Pulls

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from catalog.language.forms import Token
    from catalog.matching.lexicon import Hit
    from catalog.matching.weights import Row, Weights

NO_WEIGHTS_BIAS = -2.2
NO_WEIGHTS_SLOPE = 3.0
_NOTHING_LEFT = 1e-9


@dataclass(frozen=True, slots=True)
class _Addend:
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
        self._pulls_on: dict[int, list[int]] = {}
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
        pulls = Pulls(len(weights.labels))
        for feature in text_features(tokens, denied):
            row = weights.row(feature.name)
            if row is None:
                continue
            self._squares += row.idf * row.idf
            for position in feature.positions:
                self._touching.setdefault(position, []).append(len(self._addends))
            self._addends.append(_Addend(feature.name[0], feature.positions, row))
            pulls.add(row)
        norm = sqrt(self._squares) or 1.0
        totals = [pull / norm for pull in pulls.sums()]
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
        pulls = self._pulls(number)
        total = sum(pulls)
        floor = log(threshold / (1.0 - threshold))
        gains = self._by_position(pulls)
        for position in sorted(gains, key=lambda position: (-gains[position], position)):
            if len(chosen) >= most or (chosen and self._logit_without(number, pulls, total, chosen) < floor):
                break
            if position not in chosen:
                chosen.append(position)
        return chosen

    def clause_shares(self, label: str) -> dict[int, float]:
        """Return how much of what speaks for a label stands in each clause; the shares add up to 1 or are none."""
        if self._weights is None:
            return {}
        pulls = self._pulls(self._weights.labels.index(label))
        clauses = [self._clauses[addend.positions[0]] for addend in self._addends]
        return shares_of(zip(clauses, pulls, strict=True))

    def said(self) -> Iterator[tuple[int, Row]]:
        """Yield the clause and the row of each word, pair of words and edge of a clause that was learned."""
        for addend in self._addends:
            if addend.kind in WHOLE_WORDS:
                yield self._clauses[addend.positions[0]], addend.row

    def _pulls(self, number: int) -> list[int]:
        """Return what each addend adds to the label of a number; asked again for the same label, the same list."""
        if number not in self._pulls_on:
            self._pulls_on[number] = [addend.row.pull(number) for addend in self._addends]
        return self._pulls_on[number]

    def _by_position(self, pulls: Sequence[int]) -> dict[int, float]:
        """Return what each token gives, where that is more than nothing; a pair's pull is split between its two."""
        gains = [0.0] * len(self._clauses)
        for addend, pull in zip(self._addends, pulls, strict=True):
            if len(addend.positions) == 1:  # nearly all of them: dividing these too takes a tenth of a search
                gains[addend.positions[0]] += pull
                continue
            share = pull / len(addend.positions)
            for position in addend.positions:
                gains[position] += share
        return {position: gain for position, gain in enumerate(gains) if gain > 0}

    def _logit_without(self, number: int, pulls: Sequence[int], total: int, removed: Sequence[int]) -> float:
        """Return the label's log-odds as it would be with the words at these positions gone; `total` sums `pulls`."""
        assert self._weights is not None
        touched = {at for position in removed for at in self._touching.get(position, ())}
        squares = self._squares
        for at in touched:
            total -= pulls[at]
            squares -= self._addends[at].row.idf ** 2
        logit = float(total / sqrt(squares) if squares > _NOTHING_LEFT else 0.0)
        gone = set(removed)
        staying = [hit for hit in self._hits if gone.isdisjoint(hit.positions)]
        for name, size in cue_features(staying).items():
            row = self._weights.row(name)
            if row is not None:
                logit += size * row.pull(number)
        return float(self._weights.bias[number] + logit * self._weights.scale)
