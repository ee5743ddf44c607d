"""Learn how far other labels open or close the two gates of danger, and what else tells that a need is taken back.

A gate is learned alone from the words of all kinds of danger. The needs and the kinds of danger know of words that it
does not, so a likely kind or a likely need next to danger opens it further, and any other likely need closes it: "mes"
beside what is plainly a cooking class. The words that take a need back are learned from needs that are held or denied,
and know nothing of how likely the need is all the same, or that the text asks for nothing: the verdict weighs that in.
docs/matching.md measures what both bring.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from sklearn.linear_model import LogisticRegression

from catalog.building.examples import YES
from catalog.matching.crisis import DANGER, DANGER_NOW, NEAR_DANGER, PREFIX
from catalog.matching.features import CUES
from catalog.matching.gates import DenialVerdict, Gate
from catalog.matching.reading import is_need, search_floor
from catalog.matching.weights import NOTHING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.building.denials import Mention
    from catalog.building.examples import Example
    from catalog.building.linear_models import Matrix

_NEED, _LIKELIEST = 0, 1
"""Columns of the evidence."""


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


def evidence_of(
    mentions: Sequence[Mention], examples: Sequence[Example], logits: Matrix, labels: Sequence[str]
) -> Matrix:
    """Return what is known of each mention (a row) beside the words that deny it, in the order of `DenialVerdict`.

    `logits` (a row an example, a column a label) are those of folds the model did not see.
    """
    likeliest = logits[:, [at for at, label in enumerate(labels) if is_need(label)]].max(axis=1)
    nothing = chance(logits[:, labels.index(NOTHING)])
    numbers = {label: at for at, label in enumerate(labels)}
    return np.array(
        [
            (
                logits[mention.row, numbers[mention.need]],
                likeliest[mention.row],
                examples[mention.row].cues.get(CUES + mention.need, 0.0),
                nothing[mention.row],
            )
            for mention in mentions
        ]
    )


def asked_for(evidence: Matrix) -> Matrix:
    """Tell of each mention whether its need is likely enough to be searched for, so that a verdict is asked."""
    chances = zip(chance(evidence[:, _NEED]), chance(evidence[:, _LIKELIEST]), strict=True)
    return np.array([need >= search_floor(likeliest) for need, likeliest in chances])


def learn_verdict(said: Matrix, evidence: Matrix, denied: Matrix) -> DenialVerdict:
    """Return the verdict on these mentions, given the log-odds by which their words take them back."""
    known = np.column_stack([said, evidence])
    model = LogisticRegression(C=1.0, max_iter=1_000).fit(known, denied)
    return DenialVerdict(*(round(float(share), 4) for share in (model.intercept_[0], *model.coef_[0])))


def judged(verdict: DenialVerdict, said: Matrix, evidence: Matrix) -> Matrix:
    """Return how likely (0..1) each mention is taken back."""
    return chance(verdict.logit(said, *evidence.T))


def chance(logits: Matrix) -> Matrix:
    """Return probabilities for log-odds."""
    return 1.0 / (1.0 + np.exp(-np.clip(logits, -30, 30)))
