"""The values everything speaks in."""

import dataclasses
import inspect

import pytest

from catalog import model
from catalog.model import NeedFound, Reason, ReasonKind

VALUES = [kind for _, kind in inspect.getmembers(model, dataclasses.is_dataclass)]


@pytest.mark.parametrize("kind", VALUES, ids=lambda kind: kind.__name__)
def test_values_are_frozen_and_slotted(kind: type) -> None:
    assert kind.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert hasattr(kind, "__slots__")


@pytest.mark.parametrize(
    ("kinds", "presumed"),
    [
        ([ReasonKind.LEARNED], True),
        ([ReasonKind.LEARNED, ReasonKind.LEXICON], False),
        ([ReasonKind.SPELLING], False),
    ],
)
def test_a_need_is_presumed_when_only_learned_words_carry_it(kinds: list[ReasonKind], presumed: bool) -> None:
    reasons = tuple(Reason("x", 0, 1, kind) for kind in kinds)
    assert NeedFound("debt-counselling", 0.5, reasons).presumed is presumed
