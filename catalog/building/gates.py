"""Learn how far other labels open or close the two gates of danger.

A gate is learned alone from the words of all kinds of danger. The needs and the kinds of danger know of words that it
does not, so a likely kind or a likely need next to danger opens it further, and any other likely need closes it: "mes"
beside what is plainly a cooking class. docs/matching.md measures what that brings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from sklearn.linear_model import LogisticRegression

from catalog.building.examples import YES
from catalog.matching.crisis import DANGER, DANGER_NOW, NEAR_DANGER, PREFIX
from catalog.matching.reading import is_need
from catalog.matching.weights import NOTHING, Gate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.building.linear_models import Matrix


def learn_gates(logits: Matrix, answers: Matrix, labels: Sequence[str]) -> tuple[Gate, ...]:
    """Return the gates of any danger and of danger now.

    `logits` (a row a situation, a column a label) are those of folds the model did not see, `answers` what each
    situation holds. A situation that may hold danger counts as one that does not.
    """
    groups = groups_of(labels)
    likeliest = np.array([logits[:, group].max(axis=1) for group in groups]).T
    gates = []
    for label in (DANGER, DANGER_NOW):
        number = labels.index(label)
        model = LogisticRegression(C=1.0, max_iter=1_000).fit(likeliest, answers[:, number] == YES)
        shares = [round(float(share), 4) for share in model.coef_[0]]
        gates.append(Gate(number, round(float(model.intercept_[0]), 4), tuple(zip(shares, groups, strict=True))))
    return tuple(gates)


def groups_of(labels: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """Return the groups of label numbers of which the likeliest says something about danger."""
    kinds = (
        lambda label: label == DANGER_NOW,
        lambda label: label == DANGER,
        lambda label: label.startswith(PREFIX),
        lambda label: label == NOTHING,
        is_need,
        NEAR_DANGER.__contains__,
    )
    return tuple(tuple(number for number, label in enumerate(labels) if belongs(label)) for belongs in kinds)


def through_gates(logits: Matrix, gates: Sequence[Gate]) -> Matrix:
    """Return the log-odds (a row a situation) with those of the gates as the others open or close them."""
    opened = logits.copy()
    for gate in gates:
        terms = (share * logits[:, group].max(axis=1) for share, group in gate.terms)
        opened[:, gate.number] = gate.bias + sum(terms)
    return opened
