"""Choose from which probability a label counts, out of probabilities that a model gave to unseen folds."""

from __future__ import annotations

from itertools import compress
from statistics import quantiles
from typing import TYPE_CHECKING

from catalog.building.examples import NO, YES
from catalog.matching.crisis import DANGER, DANGER_NOW
from catalog.matching.reading import is_need
from catalog.matching.weights import NOTHING

if TYPE_CHECKING:
    from collections.abc import Sequence

NEED_THRESHOLD = 0.33
"""What the file holds for a need; which needs are shown depends on each other (`search_floor`)."""
SILENCED = 0.08
"""Share of the situations with a need in unseen folds that may be taken to be about nothing."""
FALSE_ALARMS = {DANGER: 0.19, DANGER_NOW: 0.028}
"""Share of the harmless situations in unseen folds that may be asked about (amber), or warned of (red).

A part of those was written to be taken for danger; among the others fewer are.
"""
_PARTS = 1000
_LEAST, _MOST = 0.001, 0.999


def unseen_quantile(chances: Sequence[float], share: float) -> float:
    """Return the probability that this share (0..1, in thousandths) of the chances stays under.

    As a threshold that the weights file can hold: three decimals, above 0 and below 1.
    """
    cuts = quantiles(chances, n=_PARTS, method="inclusive")
    return min(max(round(cuts[round(share * _PARTS) - 1], 3), _LEAST), _MOST)


def choose_thresholds(
    labels: Sequence[str], chances: Sequence[Sequence[float]], answers: Sequence[Sequence[int]]
) -> list[float]:
    """Return a threshold a label; the app reads those of the two gates of danger and of nothing.

    `chances` and `answers` hold one column a label. A gate's threshold is as low as its false alarms allow, and that
    of nothing as low as the needs it may silence.
    """
    needs = [column for label, column in zip(labels, answers, strict=True) if is_need(label)]
    held = [YES in row for row in zip(*needs, strict=True)]
    thresholds = []
    for label, column, meant in zip(labels, chances, answers, strict=True):
        threshold = NEED_THRESHOLD
        if label == NOTHING:
            threshold = unseen_quantile(list(compress(column, held)), 1 - SILENCED)
        elif label in FALSE_ALARMS:
            harmless = [chance for chance, answer in zip(column, meant, strict=True) if answer == NO]
            threshold = unseen_quantile(harmless, 1 - FALSE_ALARMS[label])
        thresholds.append(threshold)
    return thresholds
