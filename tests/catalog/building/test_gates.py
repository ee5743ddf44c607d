"""How far other labels open the gates of danger, and what tells that a need is taken back: only where what training needs is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

np = pytest.importorskip("numpy", reason="requirements/train.lock is not installed")
pytest.importorskip("sklearn", reason="requirements/train.lock is not installed")

from catalog.building.denials import Mention  # noqa: E402
from catalog.building.examples import MAYBE, NO, YES, Example  # noqa: E402 - what it needs must be there first
from catalog.building.gates import (  # noqa: E402
    asked_for,
    chance,
    evidence_of,
    groups_of,
    judged,
    learn_gates,
    learn_verdict,
    through_gates,
)
from catalog.matching.crisis import DANGER, DANGER_NOW, PREFIX  # noqa: E402
from catalog.matching.reading import SHARE_OF_LIKELIEST  # noqa: E402
from catalog.matching.scoring import log_odds, probability  # noqa: E402
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


def test_the_evidence_is_the_need_the_likeliest_its_cues_and_nothing() -> None:
    logits = np.array([[1.0, -2.0, 9.0, 9.0, 9.0, 9.0, 0.0], [-3.0, 2.5, 9.0, 9.0, 9.0, 9.0, log_odds(0.25)]])
    examples = [Example("", (), (), (), cues, {}) for cues in ({"cfood-aid": 0.7}, {})]
    mentions = [Mention(row, need, (1.0,), False, (0,), ()) for row, need in ((0, "food-aid"), (1, "food-aid"))]
    evidence = evidence_of(mentions, examples, logits, LABELS)
    assert evidence == pytest.approx(np.array([[1.0, 1.0, 0.7, 0.5], [-3.0, 2.5, 0.0, 0.25]]))


def test_a_need_is_asked_for_beside_the_likeliest() -> None:
    likeliest = log_odds(0.8)
    needs = (SHARE_OF_LIKELIEST * 0.8 + 0.01, SHARE_OF_LIKELIEST * 0.8 - 0.01)
    evidence = np.array([(log_odds(need), likeliest, 0.0, 0.0) for need in needs])
    assert asked_for(evidence).tolist() == [True, False]


def test_the_verdict_learns_that_a_likely_need_stands_and_one_in_a_text_about_nothing_does_not() -> None:
    rng = np.random.default_rng(1)
    said, evidence = rng.normal(0.0, 2.0, 800), rng.normal(0.0, 2.0, (800, 4))
    evidence[:, 3] = chance(evidence[:, 3])
    denied = said - evidence[:, 0] + 4.0 * evidence[:, 3] > 2.0
    verdict = learn_verdict(said, evidence, denied)
    assert verdict.words > 0 > verdict.need
    assert verdict.nothing > 0
    assert ((judged(verdict, said, evidence) > 0.5) == denied).mean() > 0.9
    for words, row in zip(said[:20], evidence[:20], strict=True):
        alone = verdict.logit(float(words), *row.tolist())
        assert judged(verdict, np.array([words]), row[None])[0] == pytest.approx(probability(alone))
