"""The world's faults."""

import inspect

import pytest

from catalog import errors
from catalog.errors import WorldFault

FAULTS = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if kind is not WorldFault]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
def test_every_fault_is_the_world_s_and_carries_its_sentence(fault: type[WorldFault]) -> None:
    assert issubclass(fault, WorldFault)
    assert str(fault("Er is iets.")) == "Er is iets."
    assert fault.__doc__
