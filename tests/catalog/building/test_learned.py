"""What training learned, as plain numbers."""

import pytest

from catalog.building.learned import Learned


def test_what_was_learned_cannot_be_edited() -> None:
    learned = Learned(("a",), (0.5,), (0.0,), ((1.0,),))
    with pytest.raises(AttributeError):
        learned.bias = (1.0,)  # type: ignore[misc]
