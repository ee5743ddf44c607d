"""Add up what cues and learned weights say for each label, and tell which words carried it."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log, sqrt
from typing import TYPE_CHECKING

from catalog.matching.features import WHOLE_WORDS, cue_features, text_features
from catalog.matching.weights import MIDDLE, NOTHING_SAID, add_up, join

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.language.forms import Token
    from catalog.matching.lexicon import Hit
    from catalog.matching.weights import Pulls, Row, Weights

NO_WEIGHTS_BIAS = -2.2
NO_WEIGHTS_SLOPE = 3.0
_NOTHING_LEFT = 1e-9


def probability(logit: float) -> float:
    """Return the probability (0..1) of a log-odds."""
    return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, logit))))


def log_odds(chance: float) -> float:
    """Return the log-odds of a probability between 0 and 1, both left out."""
    return log(chance / (1.0 - chance))


def shares_of(pulls: Sequence[float], clauses: Sequence[int]) -> list[float]:
    """Return each position's share of the pulls that speak for something, adding up to 1; all 0 when none does.

    A clause counts by the sum of what its words say for it and against it; what speaks for it there shares that.
    """
    sums: dict[int, float] = {}
    speaking: dict[int, float] = {}
    for clause, pull in zip(clauses, pulls, strict=True):
        sums[clause] = sums.get(clause, 0.0) + pull
        speaking[clause] = speaking.get(clause, 0.0) + max(0.0, pull)
    total = sum(pull for pull in sums.values() if pull > 0)
    weight = {clause: pull / total / speaking[clause] for clause, pull in sums.items() if pull > 0}
    return [max(0.0, pull) * weight.get(clause, 0.0) for clause, pull in zip(clauses, pulls, strict=True)]


@dataclass(slots=True)
class _Word:
    """What one word of a text says: its own features, their squared length, and its pair with the word before."""

    own: Pulls = NOTHING_SAID
    square: float = 0.0
    pair: Row | None = None


class Scores:
    """The log-odds of every label for one text, as a sum of addends that can be taken out again."""

    def __init__(
        self, tokens: Sequence[Token], hits: Sequence[Hit], denied: frozenset[int], weights: Weights | None
    ) -> None:
        """Score a text. `hits` are the cues that stand (not denied ones); without weights they count alone."""
        self._hits = hits
        self._weights = weights
        self.clauses = [token.word.clause for token in tokens]
        self._squares = weights.ballast if weights else 0.0
        self._words = [_Word() for _ in tokens]
        # What each word says of a label by itself, and together with the word in front of it.
        self._said_of_label: dict[int, tuple[list[int], list[int]]] = {}
        self._whole: list[tuple[int, int, Row]] = []
        # How much a gate is opened, or closed, by what other labels say; taking words out leaves that as it is.
        self._opened: dict[int, float] = {}
        self.logits: dict[str, float] = {}
        self.cues = cue_features(hits)
        if weights is None:
            self._score_cues()
        else:
            self._score_learned(weights, tokens, denied)

    def _score_cues(self) -> None:
        for hit in self._hits:
            label = hit.cue.label
            self.logits[label] = self.logits.get(label, NO_WEIGHTS_BIAS) + NO_WEIGHTS_SLOPE * hit.weight

    def _score_learned(self, weights: Weights, tokens: Sequence[Token], denied: frozenset[int]) -> None:
        self._collect(weights, tokens, denied)
        pairs = add_up([word.pair for word in self._words if word.pair is not None])
        length = sqrt(self._squares) or 1.0
        sums = join([pairs, *[word.own for word in self._words]]).sums(len(weights.labels))
        totals = [pull / length for pull in sums]
        for name, size in self.cues.items():
            row = weights.row(name)
            if row is not None:
                totals = [total + size * (pull - MIDDLE) for total, pull in zip(totals, row.pulls, strict=True)]
        self._open([bias + total * weights.scale for bias, total in zip(weights.bias, totals, strict=True)], weights)

    def _collect(self, weights: Weights, tokens: Sequence[Token], denied: frozenset[int]) -> None:
        """Keep what each word says, by itself and with the word in front of it."""
        rows: list[list[Row]] = [[] for _ in tokens]
        for name, positions in text_features(tokens, denied).items():
            row = weights.row(name)
            if row is None:
                continue
            square = row.idf * row.idf
            self._squares += square
            position = positions[-1]
            if len(positions) == 1:
                rows[position].append(row)
                self._words[position].square += square
            else:
                self._words[position].pair = row
            if name[0] in WHOLE_WORDS:
                self._whole.append((positions[0], position, row))
        for word, own in zip(self._words, rows, strict=True):
            word.own = add_up(own)

    def _open(self, alone: Sequence[float], weights: Weights) -> None:
        """Take the log-odds of each label alone, and open or close the gates by what the others say."""
        self.logits = dict(zip(weights.labels, alone, strict=True))
        for gate in weights.gates:
            logit = gate.logit(alone)
            self._opened[gate.number] = logit - alone[gate.number]
            self.logits[weights.labels[gate.number]] = logit

    def explain(self, label: str, threshold: float, most: int = 8) -> list[int]:
        """Return the fewest positions, strongest first, without which the label falls below the threshold.

        Tokens of the label's own cues come first. At most `most` positions, even if the label still stands.
        """
        said = [hit for hit in self._hits if hit.cue.label == label]
        chosen = list(dict.fromkeys(position for hit in said for position in hit.positions))
        if self._weights is None:
            return chosen
        number = self._weights.labels.index(label)
        own, pairs = self._said_of(number)
        floor = log_odds(threshold)
        taken = _TakenOut(self._words, own, pairs, self._squares)
        for position in chosen:
            taken.add(position)
        gains = self._gains(number)
        for position in sorted(range(len(gains)), key=lambda position: -gains[position]):
            if gains[position] <= 0 or len(taken.positions) >= most:
                break
            if taken.positions and self._logit_without(number, taken) < floor:
                break
            if position not in taken.positions:
                taken.add(position)
        return taken.positions

    def shares(self, label: str) -> list[float]:
        """Return how much of what speaks for a label stands at each position; the shares add up to 1 or are all 0."""
        if self._weights is None:
            return [0.0] * len(self._words)
        return shares_of(self._gains(self._weights.labels.index(label)), self.clauses)

    def said(self) -> Sequence[tuple[int, int, Row]]:
        """Return the first position, the last and the row of each word, pair and edge of a clause that may deny."""
        return self._whole

    def _said_of(self, number: int) -> tuple[list[int], list[int]]:
        """Return what each word says for the label of a number, by itself and with the word in front of it."""
        if number not in self._said_of_label:
            self._said_of_label[number] = (
                [word.own.of(number) for word in self._words],
                [word.pair.pull(number) if word.pair is not None else 0 for word in self._words],
            )
        return self._said_of_label[number]

    def _gains(self, number: int) -> list[int]:
        """Return, for each word, twice what it says for the label of a number: a pair is halved between its words."""
        own, pairs = self._said_of(number)
        return [2 * said + sum(pairs[at : at + 2]) for at, said in enumerate(own)]

    def _logit_without(self, number: int, taken: _TakenOut) -> float:
        """Return the label's log-odds as it would be with the words that are taken out gone."""
        assert self._weights is not None
        logit = taken.left()
        staying = [hit for hit in self._hits if not any(position in taken.positions for position in hit.positions)]
        for name, size in cue_features(staying).items():
            row = self._weights.row(name)
            if row is not None:
                logit += size * row.pull(number)
        return float(self._weights.bias[number] + logit * self._weights.scale + self._opened.get(number, 0.0))


class _TakenOut:
    """What is left of one label's sum when the words at some positions are taken out, one after the other."""

    def __init__(self, words: Sequence[_Word], own: Sequence[int], pairs: Sequence[int], squares: float) -> None:
        self._words = words
        self._own = own
        self._pairs = pairs
        self._total = sum(own) + sum(pairs)
        self._squares = squares
        self._parted: set[int] = set()
        self.positions: list[int] = []

    def add(self, position: int) -> None:
        """Take out the word here, with the pairs that it is part of."""
        self.positions.append(position)
        self._total -= self._own[position]
        self._squares -= self._words[position].square
        for second in (position, position + 1):
            pair = self._words[second].pair if second < len(self._words) else None
            if pair is not None and second not in self._parted:
                self._parted.add(second)
                self._total -= self._pairs[second]
                self._squares -= pair.idf * pair.idf

    def left(self) -> float:
        """Return the sum of what is left, by the length of the text that is left."""
        return self._total / sqrt(self._squares) if self._squares > _NOTHING_LEFT else 0.0
