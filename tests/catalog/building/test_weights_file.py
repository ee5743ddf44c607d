"""Writing the weights file: what is packed is what is read."""

import pytest

from catalog.building import weights_file
from catalog.building.examples import CUE_SIZE, Space
from catalog.building.learned import Learned
from catalog.matching.weights import Weights

SPACE = Space({"wschuld": 0, "wtaal": 1}, [1.5, 2.0], {"cdebts": 2})
LEARNED = Learned(("debts", "language"), (0.3, 0.4), (-1.0, -2.0), ((4.0, -2.0), (-0.001, 3.0), (2.0, 0.0)))


@pytest.fixture(autouse=True)
def _keep_three_quarters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights_file, "KEPT", 0.75)
    monkeypatch.setattr(weights_file, "WIDE", 1.0)


def packed() -> bytes:
    return weights_file.pack_weights(LEARNED, SPACE, b"\x05" * 32)


def test_what_is_packed_is_what_is_read() -> None:
    weights = Weights(packed())
    assert weights.labels == ("debts", "language")
    assert weights.thresholds == (0.3, 0.4)
    assert weights.bias == [-1.0, -2.0]
    assert weights.digest == "05" * 32
    row = weights.row("wschuld")
    assert row is not None
    assert row.idf == 1.5
    assert [row.pull(number) * weights.scale for number in (0, 1)] == pytest.approx([1.5 * 4.0, 1.5 * -2.0], rel=1e-3)


def test_a_weight_of_a_common_word_is_kept_before_one_of_a_rare_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights_file, "KEPT", 0.25)
    rare_pulls_more = Learned(("debts", "language"), (0.3, 0.4), (0.0, 0.0), ((3.0, 0.0), (2.5, 0.0), (0.0, 0.0)))
    space = Space({"wschuld": 0, "wzelden": 1}, [1.5, 4.0], {"cdebts": 2})
    weights = Weights(weights_file.pack_weights(rare_pulls_more, space, b"\0" * 32))
    common, rare = weights.row("wschuld"), weights.row("wzelden")
    assert common is not None
    assert (common.pull(0) > 0, common.pull(1)) == (True, 0)
    assert rare is None or rare.pull(0) == rare.pull(1) == 0


def test_the_weights_that_move_least_are_left_out() -> None:
    row = Weights(packed()).row("wtaal")
    assert row is not None
    assert (row.pull(0), row.pull(1) != 0) == (0, True)


def test_danger_keeps_faint_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weights_file, "KEPT", 0.5)
    learned = Learned(("debts", "danger"), (0.3, 0.4), (0.0, 0.0), ((4.0, 4.0), (1.5, 1.5), (0.0, 0.0)))
    space = Space({"wluid": 0, "wzacht": 1}, [1.5, 1.5], {"cdebts": 2})
    faint = Weights(weights_file.pack_weights(learned, space, b"\0" * 32)).row("wzacht")
    assert faint is not None
    assert (faint.pull(0), faint.pull(1) > 0) == (0, True)


def test_cues_carry_their_size() -> None:
    weights = Weights(packed())
    row = weights.row("cdebts")
    assert row is not None
    assert [row.pull(number) * weights.scale for number in (0, 1)] == pytest.approx([2.0 * CUE_SIZE, 0.0], rel=1e-3)


def test_a_model_that_learned_nothing_is_still_a_file() -> None:
    nothing = Learned(("debts",), (0.3,), (-9.0,), ((0.0,), (0.0,), (0.0,)))
    assert Weights(weights_file.pack_weights(nothing, SPACE, b"\0" * 32)).bias == [-9.0]


def test_the_same_weights_give_the_same_bytes() -> None:
    assert packed() == packed()
