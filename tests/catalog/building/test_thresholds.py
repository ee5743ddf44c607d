"""From which probability a label counts."""

from __future__ import annotations

import pytest

from catalog.building.examples import MAYBE, NO, YES
from catalog.building.thresholds import FALSE_ALARMS, NEED_THRESHOLD, SILENCED, choose_thresholds, unseen_quantile
from catalog.matching.crisis import DANGER, DANGER_NOW
from catalog.matching.weights import NOTHING

LABELS = ("food-aid", DANGER, DANGER_NOW, NOTHING)
EVENLY = [number / 1000 for number in range(1000)]


def test_a_share_of_the_chances_stays_under_the_threshold() -> None:
    threshold = unseen_quantile(EVENLY, 0.9)
    assert sum(chance < threshold for chance in EVENLY) == pytest.approx(900, abs=1)


@pytest.mark.parametrize("chances", [[0.0, 0.0, 0.0], [1.0, 1.0, 1.0]])
def test_a_threshold_is_one_that_the_weights_file_can_hold(chances: list[float]) -> None:
    assert 0.0 < unseen_quantile(chances, 0.975) < 1.0


def test_each_gate_lets_through_the_false_alarms_it_may() -> None:
    harmless = [NO] * 1000
    thresholds = dict(
        zip(LABELS, choose_thresholds(LABELS, [EVENLY] * 4, [[YES] * 1000, *[harmless] * 3]), strict=True)
    )
    for gate, share in FALSE_ALARMS.items():
        assert sum(chance >= thresholds[gate] for chance in EVENLY) == pytest.approx(1000 * share, abs=1)


def test_who_is_in_danger_is_no_false_alarm() -> None:
    half = [NO, YES] * 500
    sure = [0.1 if answer == NO else 0.9 for answer in half]
    thresholds = choose_thresholds(LABELS, [sure] * 4, [[YES] * 1000, half, half, half])
    assert thresholds[1] == thresholds[2] == 0.1


def test_who_may_be_in_danger_counts_on_neither_side() -> None:
    unsure = [NO, MAYBE] * 500
    chances = [0.1 if answer == NO else 0.9 for answer in unsure]
    assert choose_thresholds(LABELS, [chances] * 4, [[YES] * 1000, unsure, unsure, unsure])[1] == 0.1


def test_nothing_silences_its_share_of_the_situations_with_a_need() -> None:
    needy = [YES] * 500 + [NO] * 500
    chances = [number / 500 for number in range(500)] + [0.999] * 500
    threshold = choose_thresholds(LABELS, [chances] * 4, [needy, *[[NO] * 1000] * 3])[3]
    assert sum(chance >= threshold for chance in chances[:500]) == pytest.approx(500 * SILENCED, abs=1)


def test_a_need_has_the_one_threshold() -> None:
    assert choose_thresholds(LABELS, [EVENLY] * 4, [[YES] * 1000, *[[NO] * 1000] * 3])[0] == NEED_THRESHOLD
