"""The second look at danger and at a denied need."""

import pytest

from catalog.matching.gates import WORDS_ALONE, DenialVerdict, Gate


def test_a_gate_adds_the_likeliest_of_each_group() -> None:
    assert Gate(0, 0.5, ((2.0, (0,)), (-1.0, (1, 2)))).logit([0.25, 1.0, 3.0]) == 0.5 + 2.0 * 0.25 - 3.0


def test_a_verdict_adds_each_thing_that_is_known() -> None:
    verdict = DenialVerdict(0.5, 1.0, -2.0, 0.25, 4.0, 3.0)
    assert verdict.logit(words=2.0, need=1.0, likeliest=2.0, cues=0.5, nothing=0.1) == pytest.approx(
        0.5 + 2.0 - 2.0 + 0.5 + 2.0 + 0.3
    )


def test_without_a_verdict_the_words_alone_tell() -> None:
    assert WORDS_ALONE.logit(words=-1.25, need=9.0, likeliest=9.0, cues=2.0, nothing=1.0) == -1.25


def test_a_verdict_is_read_as_it_was_written() -> None:
    assert DenialVerdict.read([1, 2.5, 0, 0, 0, 0]) == DenialVerdict(1.0, 2.5, 0.0, 0.0, 0.0, 0.0)


@pytest.mark.parametrize("written", [[], [1.0] * 5, [1.0] * 7, 7, [float("inf")] * 6, ["veel"] * 6, [None] * 6])
def test_what_cannot_be_a_verdict_is_refused(written: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        DenialVerdict.read(written)  # type: ignore[arg-type]
