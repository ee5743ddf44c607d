"""Learn the weights from the written situations: `python -m catalog.building.training` (development only).

One-vs-rest logistic regression on words, pairs, four-letter pieces and cues; a need that only one of two readers
would name is left out of that need's training. Probabilities are calibrated on folds the model did not see. The same
sources give the same file, to the byte, on one version of scikit-learn.
"""

from __future__ import annotations

import json
import os
import sys
from typing import TYPE_CHECKING, Any

import numpy as np
from joblib import Parallel, delayed
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from catalog.building.examples import (
    MAYBE,
    NO,
    YES,
    Example,
    Space,
    answer_for,
    columns_of,
    digest_of,
    labels_of,
    read_examples,
    space_of,
)
from catalog.building.learned import Learned
from catalog.building.sources import read_sources
from catalog.building.weights_file import pack_weights
from catalog.matching.crisis import DANGER, DANGER_NOW
from catalog.matching.reading import NOTHING, is_need, search_floor, seems_nothing
from catalog.paths import FACTORY_CATALOGUE, RESOURCES, WEIGHTS
from catalog.storage.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence

    Matrix = Any  # a scipy or numpy array; neither ships types this code needs

FOLDS = 5
SEED = 7
STRENGTH = 10.0
NEED_THRESHOLD = 0.33
NOTHING_THRESHOLD = 0.5
FALSE_ALARMS = {DANGER: 0.25, DANGER_NOW: 0.03}
"""Share of the harmless situations in unseen folds that may be asked about (amber), or warned of (red)."""


def main() -> int:
    """Train on nine tenths, measure on the held-out tenth, write the weights file."""
    sources = read_sources(RESOURCES)
    catalogue = Catalogue(FACTORY_CATALOGUE)
    examples = read_examples(catalogue, sources.situations)
    labels = labels_of([need["slug"] for need in sources.needs], [crisis["type"] for crisis in sources.crises])
    learned = [example for example in examples if not example.held_out]
    unseen = [example for example in examples if example.held_out]
    space = space_of(learned)
    rows, answers = matrix(learned, space), answers_of(learned, labels)
    folded = cross_predict(rows, answers)
    slopes, shifts = calibrate(folded, answers)
    weights, bias = fit_all(rows, answers)
    weights, bias = weights * slopes[:, None], bias * slopes + shifts
    thresholds = choose_thresholds(labels, probability(folded * slopes + shifts), answers)
    digest = digest_of(sources.situations, (repr(cue) for cue in sources.cues))
    WEIGHTS.parent.mkdir(parents=True, exist_ok=True)
    aside = WEIGHTS.with_name(WEIGHTS.name + ".new")
    learned_weights = Learned(labels, thresholds, bias.tolist(), weights.T.tolist())
    aside.write_bytes(pack_weights(learned_weights, space, digest))
    os.replace(aside, WEIGHTS)  # noqa: PTH105 - names the atomic call
    print(f"{len(learned)} situations, {space.width} features, {WEIGHTS.stat().st_size // 1024} kB")  # noqa: T201
    report("cross-validated", probability(folded * slopes + shifts), learned, labels, thresholds)
    held = matrix(unseen, space) @ weights.T + bias
    report("held-out tenth", probability(held), unseen, labels, thresholds)
    return 0


def matrix(examples: Sequence[Example], space: Space) -> Matrix:
    """Return the examples as a sparse matrix, one row each."""
    rows, columns, values = [], [], []
    for row, example in enumerate(examples):
        for column, value in columns_of(example, space):
            rows.append(row)
            columns.append(column)
            values.append(value)
    return sparse.csr_matrix((values, (rows, columns)), shape=(len(examples), space.width))


def answers_of(examples: Sequence[Example], labels: Sequence[str]) -> Matrix:
    """Return YES, NO or MAYBE for each example (row) and label (column)."""
    return np.array([[answer_for(label, example.situation) for label in labels] for example in examples])


def fit_all(rows: Matrix, answers: Matrix) -> tuple[Matrix, Matrix]:
    """Return the weights (labels x features) and biases (labels) of one model a label."""
    fitted = Parallel(n_jobs=2)(delayed(_fit_one)(rows, answers[:, at]) for at in range(answers.shape[1]))
    return np.vstack([weights for weights, _ in fitted]), np.array([bias for _, bias in fitted])


def _fit_one(rows: Matrix, answers: Matrix) -> tuple[Matrix, float]:
    sure = answers != MAYBE
    if not (answers[sure] == YES).any():
        return np.zeros(rows.shape[1]), -9.0
    model = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=SEED)
    model.fit(rows[sure], answers[sure])
    return model.coef_[0], float(model.intercept_[0])


def cross_predict(rows: Matrix, answers: Matrix) -> Matrix:
    """Return the log-odds of every example from a model that was trained without its fold."""
    folds = np.random.default_rng(SEED).integers(0, FOLDS, rows.shape[0])
    logits = np.zeros(answers.shape)
    for fold in range(FOLDS):
        weights, bias = fit_all(rows[folds != fold], answers[folds != fold])
        logits[folds == fold] = rows[folds == fold] @ weights.T + bias
    return logits


def calibrate(logits: Matrix, answers: Matrix) -> tuple[Matrix, Matrix]:
    """Return a slope and a shift a label (Platt), so that a probability means what it says."""
    slopes, shifts = np.ones(answers.shape[1]), np.zeros(answers.shape[1])
    for at in range(answers.shape[1]):
        sure = answers[:, at] != MAYBE
        if (answers[sure, at] == YES).any():
            model = LogisticRegression(C=1.0).fit(logits[sure, at : at + 1], answers[sure, at])
            slopes[at], shifts[at] = max(0.2, float(model.coef_[0][0])), float(model.intercept_[0])
    return slopes, shifts


def probability(logits: Matrix) -> Matrix:
    """Return probabilities for log-odds."""
    return 1.0 / (1.0 + np.exp(-np.clip(logits, -30, 30)))


def choose_thresholds(labels: Sequence[str], chances: Matrix, answers: Matrix) -> list[float]:
    """Return a threshold a label, as the file wants it; the app reads those of the two gates of danger.

    A gate's is as low as its false alarms allow; which needs are shown depends on each other (`search_floor`).
    """
    thresholds = []
    for at, label in enumerate(labels):
        threshold = NOTHING_THRESHOLD if label == NOTHING else NEED_THRESHOLD
        if label in FALSE_ALARMS:
            harmless = chances[answers[:, at] == NO, at]
            threshold = round(float(np.quantile(harmless, 1 - FALSE_ALARMS[label])), 3)
        thresholds.append(threshold)
    return thresholds


def report(
    title: str, chances: Matrix, examples: Sequence[Example], labels: Sequence[str], thresholds: Sequence[float]
) -> None:
    """Print recall and precision of needs and crises for one set."""
    needs = [at for at, label in enumerate(labels) if is_need(label)]
    nothing = labels.index(NOTHING)
    figures: dict[str, list[float]] = {"recall@5": [], "recall@8": [], "precision shown": [], "quiet": []}
    for row, example in zip(chances, examples, strict=True):
        gold = set(example.situation["needs"])
        ranked = sorted(needs, key=lambda at: -row[at])
        likeliest = float(row[ranked[0]])
        quiet = seems_nothing(float(row[nothing]), likeliest)
        shown = [] if quiet else [labels[at] for at in ranked[:5] if row[at] >= search_floor(likeliest)]
        if gold:
            figures["recall@5"].append(len(gold & {labels[at] for at in ranked[:5]}) / len(gold))
            figures["recall@8"].append(len(gold & {labels[at] for at in ranked[:8]}) / len(gold))
            fine = gold | set(example.situation["also"])
            figures["precision shown"] += [float(name in fine) for name in shown]
        else:
            figures["quiet"].append(float(not shown))
    line = {name: round(float(np.mean(values)), 3) for name, values in figures.items() if values}
    line |= _crisis_figures(chances, examples, labels, thresholds)
    print(f"{title}: {json.dumps(line)}")  # noqa: T201


def _crisis_figures(
    chances: Matrix, examples: Sequence[Example], labels: Sequence[str], thresholds: Sequence[float]
) -> dict[str, float]:
    """Return how much danger the two gates see and how often they raise it falsely."""
    figures = {}
    for name, label in (("danger", DANGER), ("danger now", DANGER_NOW)):
        at = labels.index(label)
        raised = chances[:, at] >= thresholds[at]
        meant = np.array([answer_for(label, example.situation) for example in examples])
        figures[f"{name} seen"] = round(float(raised[meant == YES].mean()), 3)
        figures[f"{name} false"] = round(float(raised[meant == NO].mean()), 3)
    return figures


if __name__ == "__main__":
    sys.exit(main())
