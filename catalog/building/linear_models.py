"""Fit the linear models that the weights are made of (development only).

Two models are added up, label by label. One is learned for each label alone, and knows what tells it from all else. The
other is learned for many labels together, through a few shared columns (a matrix of low rank): a rare need then
borrows from needs it resembles. Both are sums over words, so their sum is one too, and every reason stays a word.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any
from warnings import catch_warnings, simplefilter

import numpy as np
from joblib import Parallel, delayed, parallel_config
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

from catalog.building.examples import MAYBE, YES

if TYPE_CHECKING:
    from collections.abc import Sequence

    Matrix = Any  # a scipy or numpy array; neither ships types this code needs

SEED = 7
STRENGTH = 10.0
SHARED = 0.7
"""How much the model of all labels together counts beside a label's own; docs/matching.md has the tries."""
RANK, ROUNDS, SPEED, PENALTY, BATCH = 128, 4, 0.007, 1e-4, 1024
DUAL_TOLERANCE = 0.1
"""How near to the best the dual solver stops; it is that solver's own default."""
_NEVER = -9.0
"""Bias of a label that no example holds."""


def fit_all(sets: Sequence[tuple[Matrix, Matrix]], together: Sequence[int]) -> list[tuple[Matrix, Matrix]]:
    """Return the weights (labels x features) and biases (labels) learned from each of these (rows, answers).

    `together` are the columns of the answers that are learned together too. That takes longest and is begun first, so
    that no core waits at the end.
    """
    tasks = [delayed(fit_together)(rows, answers[:, together] == YES) for rows, answers in sets]
    tasks += [delayed(fit_one)(rows, answers[:, at]) for rows, answers in sets for at in range(answers.shape[1])]
    with parallel_config(backend="loky", inner_max_num_threads=1):  # more threads add up in another order: other bytes
        fitted = Parallel(n_jobs=2)(tasks)
    own = iter(fitted[len(sets) :])
    return [
        _added(shared, list(islice(own, answers.shape[1])), together)
        for shared, (_, answers) in zip(fitted[: len(sets)], sets, strict=True)
    ]


def _added(
    together_learned: tuple[Matrix, Matrix], own: Sequence[tuple[Matrix, float]], together: Sequence[int]
) -> tuple[Matrix, Matrix]:
    """Return the weights and biases of each label alone with those learned together added."""
    shared, lean = together_learned
    weights, bias = np.vstack([weights for weights, _ in own]), np.array([bias for _, bias in own])
    # Only differences between labels mean something in the shared model, so it must not lift all of them at once.
    weights[together] += SHARED * (shared - shared.mean(axis=0))
    bias[together] += SHARED * (lean - lean.mean())
    return weights, bias


def fit_one(rows: Matrix, answers: Matrix, strength: float = STRENGTH) -> tuple[Matrix, float]:
    """Return the weights (one a feature) and bias of one label; examples that MAYBE hold it teach nothing.

    The larger the strength, the larger the weights may grow.
    """
    sure = answers != MAYBE
    if not (answers[sure] == YES).any():
        return np.zeros(rows.shape[1]), _NEVER
    # Solved from the dual side it comes to the same weights (within some .1 to .6 %) in a third to a half of the time.
    model = LogisticRegression(C=strength, solver="liblinear", dual=True, tol=DUAL_TOLERANCE, random_state=SEED)
    with catch_warnings():
        simplefilter("error", ConvergenceWarning)  # stopped too early it would quietly be another model
        model.fit(rows[sure], answers[sure])
    return model.coef_[0], float(model.intercept_[0])


def fit_together(rows: Matrix, held: Matrix) -> tuple[Matrix, Matrix]:
    """Return weights (labels x features) and biases (labels) of one model that chooses between all labels.

    `held` (examples x labels) tells what each example holds; an example with two labels is two examples. Words reach
    the labels through `RANK` shared columns without any bend between, so the two steps multiply out to one matrix.
    """
    example, label = np.nonzero(held)
    model = MLPClassifier(
        (RANK,),
        activation="identity",
        alpha=PENALTY,
        batch_size=BATCH,
        learning_rate_init=SPEED,
        max_iter=ROUNDS,
        random_state=SEED,
    )
    with catch_warnings():
        simplefilter("ignore", ConvergenceWarning)  # a few rounds are the point: more of them learn by heart
        model.fit(rows[example], label)
    first, last = model.coefs_
    weights, bias = np.zeros((held.shape[1], rows.shape[1])), np.zeros(held.shape[1])
    weights[model.classes_] = (first @ last).T
    bias[model.classes_] = model.intercepts_[0] @ last + model.intercepts_[1]
    return weights, bias
