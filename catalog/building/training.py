"""Learn the weights from the written situations: `python -m catalog.building.training` (development only).

Two linear models added up (catalog.building.linear_models) on words and their forms, pairs, edges of clauses,
four-letter pieces and cues; a need that only one of two readers would name is left out of that need's own model.
Probabilities are calibrated on folds the model did not see, and there the gates of danger learn what other labels say
(catalog.building.gates). One more model, for all needs together, learns which words deny a need
(catalog.building.denials), and a verdict what else tells that it is denied.
The same sources give the same file, to the byte, on one version of scikit-learn.
"""

from __future__ import annotations

import json
import os
import sys
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from catalog.building.denials import Mention, columns_of_mention, mentions_of, words_of
from catalog.building.examples import (
    BALLAST,
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
from catalog.building.gates import (
    asked_for,
    chance,
    evidence_of,
    judged,
    learn_gates,
    learn_verdict,
    through_gates,
)
from catalog.building.learned import Learned
from catalog.building.linear_models import SEED, fit_all, fit_one
from catalog.building.sources import read_sources
from catalog.building.thresholds import choose_thresholds, unseen_quantile
from catalog.building.weights_file import pack_weights
from catalog.matching.crisis import DANGER, DANGER_NOW
from catalog.matching.denials import DENIALS
from catalog.matching.reading import is_need, search_floor, seems_nothing
from catalog.matching.weights import NOTHING
from catalog.paths import FACTORY_CATALOGUE, RESOURCES, WEIGHTS
from catalog.storage.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from catalog.building.linear_models import Matrix
    from catalog.matching.gates import DenialVerdict

FOLDS = 4
DENIAL_STRENGTH = 1.0
DENIALS_KEPT = 80_000
"""Weights of denial that are kept, the largest."""
UNUSED = 0.5
"""Threshold of a label of denial that is only an addend: the last one holds the bias and the threshold of their sum."""
LOST = 0.03
"""Share of the needs that are there and asked for which may be taken for denied; sets the threshold of denial."""


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
    folds = np.random.default_rng(SEED).integers(0, FOLDS, len(learned))
    together = [at for at, label in enumerate(labels) if is_need(label) or label == NOTHING]
    folded = np.zeros(answers.shape)
    mentions: list[Mention] = []
    sets = [(rows[folds != fold], answers[folds != fold]) for fold in range(FOLDS)]
    *cross, (weights, bias) = fit_all([*sets, (rows, answers)], together)
    for fold, (fold_weights, fold_bias) in enumerate(cross):
        unseen_rows = np.flatnonzero(folds == fold).tolist()
        folded[unseen_rows] = rows[unseen_rows] @ fold_weights.T + fold_bias
        mentions += mentions_of(learned, unseen_rows, space, dict(zip(labels, fold_weights, strict=True)))
    slopes, shifts = calibrate(folded, answers)
    weights, bias = weights * slopes[:, None], bias * slopes + shifts
    folded = folded * slopes + shifts
    gates = learn_gates(folded, answers, labels)
    unseen_chances = chance(through_gates(folded, gates))
    thresholds = choose_thresholds(labels, unseen_chances.T.tolist(), answers.T.tolist())
    denial = learn_denial(mentions, evidence_of(mentions, learned, folded, labels), space, folds)
    digest = digest_of(sources.situations, (repr(cue) for cue in sources.cues))
    WEIGHTS.parent.mkdir(parents=True, exist_ok=True)
    aside = WEIGHTS.with_name(WEIGHTS.name + ".new")
    learned_weights = Learned(
        (*labels, *DENIALS),
        (*thresholds, *denial.thresholds),
        (*bias.tolist(), *denial.bias),
        np.hstack([weights.T, denial.weights]).tolist(),
        BALLAST,
        gates,
        denial.verdict,
    )
    aside.write_bytes(pack_weights(learned_weights, space, digest))
    os.replace(aside, WEIGHTS)  # noqa: PTH105 - names the atomic call
    print(f"{len(learned)} situations, {space.width} features, {WEIGHTS.stat().st_size // 1024} kB")  # noqa: T201
    report("cross-validated", unseen_chances, learned, labels, thresholds)
    held = matrix(unseen, space) @ weights.T + bias
    report("held-out tenth", chance(through_gates(held, gates)), unseen, labels, thresholds)
    return 0


def matrix(examples: Sequence[Example], space: Space) -> Matrix:
    """Return the examples as a sparse matrix, one row each."""
    return sparse_rows([columns_of(example, space, BALLAST) for example in examples], space.width)


def sparse_rows(rows: Sequence[Iterable[tuple[int, float]]], width: int) -> Matrix:
    """Return a sparse matrix of rows that are each (column, value) pairs."""
    numbers, columns, values = array("i"), array("i"), array("d")  # lists of so many would take gigabytes
    for number, row in enumerate(rows):
        for column, value in row:
            numbers.append(number)
            columns.append(column)
            values.append(value)
    return sparse.csr_matrix((values, (numbers, columns)), shape=(len(rows), width))


def answers_of(examples: Sequence[Example], labels: Sequence[str]) -> Matrix:
    """Return YES, NO or MAYBE for each example (row) and label (column)."""
    return np.array([[answer_for(label, example.situation) for label in labels] for example in examples])


def calibrate(logits: Matrix, answers: Matrix) -> tuple[Matrix, Matrix]:
    """Return a slope and a shift a label (Platt), so that a probability means what it says."""
    slopes, shifts = np.ones(answers.shape[1]), np.zeros(answers.shape[1])
    for at in range(answers.shape[1]):
        sure = answers[:, at] != MAYBE
        if (answers[sure, at] == YES).any():
            model = LogisticRegression(C=1.0).fit(logits[sure, at : at + 1], answers[sure, at])
            slopes[at], shifts[at] = max(0.2, float(model.coef_[0][0])), float(model.intercept_[0])
    return slopes, shifts


@dataclass(frozen=True, slots=True)
class LearnedDenial:
    """The labels of `DENIALS`: weights (a row a text feature, a number a place), biases and thresholds."""

    weights: Matrix
    bias: tuple[float, ...]
    thresholds: tuple[float, ...]
    verdict: DenialVerdict


def learn_denial(mentions: Sequence[Mention], evidence: Matrix, space: Space, folds: Matrix) -> LearnedDenial:
    """Learn from all mentions which words deny, and from those that are asked for how much that counts (`evidence`).

    `folds` (a number an example) gives verdict and threshold from mentions not learned from.
    """
    words = words_of(mentions)
    rows = sparse_rows([columns_of_mention(mention, words) for mention in mentions], len(DENIALS) * len(words))
    denied = np.array([mention.denied for mention in mentions])
    held = np.array([folds[mention.row] for mention in mentions])
    said = np.zeros(len(mentions))
    for fold in range(FOLDS):
        weights, bias = fit_denial(rows[held != fold], denied[held != fold])
        said[held == fold] = rows[held == fold] @ weights + bias
    asked = asked_for(evidence)
    chances = np.zeros(len(mentions))
    for fold in range(FOLDS):
        learned, here = asked & (held != fold), asked & (held == fold)
        verdict = learn_verdict(said[learned], evidence[learned], denied[learned])
        chances[here] = judged(verdict, said[here], evidence[here])
    threshold = unseen_quantile(chances[asked & ~denied].tolist(), 1 - LOST)
    print(f"denied seen {np.mean(chances[asked & denied] >= threshold):.3f}, threshold {threshold}")  # noqa: T201
    weights, bias = fit_denial(rows, denied)
    placed = np.zeros((space.width, len(DENIALS)))
    for column, at in words.items():
        # The weights file stores weight x idf; a word here counts as itself, however rare it is.
        placed[column] = weights[at :: len(words)] / space.idf[column]
    others = len(DENIALS) - 1
    verdict = learn_verdict(said[asked], evidence[asked], denied[asked])
    return LearnedDenial(placed, (*[0.0] * others, bias), (*[UNUSED] * others, threshold), verdict)


def fit_denial(rows: Matrix, denied: Matrix) -> tuple[Matrix, float]:
    """Return the largest weights, one a column, and the bias."""
    weights, bias = fit_one(rows, denied, DENIAL_STRENGTH)
    least = np.sort(np.abs(weights))[-min(DENIALS_KEPT, len(weights))]
    return np.where(np.abs(weights) >= least, weights, 0.0), bias


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
        # An example keeps the sum of a label's cues and not the strongest: near what the program does, not the same.
        words, cue = len(example.text.split()), max(example.cues.values(), default=0.0)
        quiet = seems_nothing(float(row[nothing]), thresholds[nothing], likeliest, words, cue)
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
