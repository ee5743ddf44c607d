"""How far other labels open or close the gates of danger: only where what training needs is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

np = pytest.importorskip("numpy", reason="requirements/train.lock is not installed")
pytest.importorskip("sklearn", reason="requirements/train.lock is not installed")

from catalog.building.examples import MAYBE, NO, YES  # noqa: E402 - what it needs must be there first
from catalog.building.gates import groups_of, learn_gates, through_gates  # noqa: E402
from catalog.matching.crisis import DANGER, DANGER_NOW, PREFIX  # noqa: E402
from catalog.matching.weights import NOTHING  # noqa: E402

if TYPE_CHECKING:
    from catalog.building.linear_models import Matrix

LABELS = ("food-aid", "urgent-medical", f"{PREFIX}medical", f"{PREFIX}violence", DANGER, DANGER_NOW, NOTHING)


def situations(seed: int = 1) -> tuple[Matrix, Matrix]:
    """Return log-odds and answers of 600 situations in which danger follows its own log-odds and the near need's."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(0.0, 2.0, (600, len(LABELS)))
    danger = logits[:, 4] + 2.0 * logits[:, 1] - 2.0 * logits[:, 6] > 1.0
    answers = np.full(logits.shape, NO)
    answers[danger, 4] = YES
    answers[danger & (logits[:, 5] > 0), 5] = YES
    answers[~danger & (logits[:, 1] > 1), 4] = MAYBE
    return logits, answers


def test_the_groups_are_the_gates_the_kinds_nothing_all_needs_and_those_next_to_danger() -> None:
    assert groups_of(LABELS) == ((5,), (4,), (2, 3), (6,), (0, 1), (1,))


def test_what_other_labels_say_opens_and_closes_a_gate() -> None:
    logits, answers = situations()
    danger, now = learn_gates(logits, answers, LABELS)
    assert (danger.number, now.number) == (4, 5)
    shares = dict(zip(("now", "any", "kinds", "nothing", "needs", "near"), (s for s, _ in danger.terms), strict=True))
    assert shares["any"] > 0
    assert shares["near"] > 0 > shares["nothing"]


def test_through_the_gates_more_danger_is_told_from_none() -> None:
    logits, answers = situations()
    gates = learn_gates(logits, answers, LABELS)
    others, meant = situations(2)
    opened = through_gates(others, gates)
    alone, together = (((column > 0) == (meant[:, 4] == YES)).mean() for column in (others[:, 4], opened[:, 4]))
    assert together > alone + 0.1
    assert opened[:, :4] == pytest.approx(others[:, :4])


def test_the_program_opens_a_gate_as_training_does() -> None:
    logits, answers = situations()
    gates = learn_gates(logits, answers, LABELS)
    opened = through_gates(logits, gates)
    for row, expected in zip(logits[:20], opened[:20], strict=True):
        assert [gate.logit(row.tolist()) for gate in gates] == pytest.approx([expected[4], expected[5]])
