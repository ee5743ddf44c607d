"""What the page works with."""

from dataclasses import FrozenInstanceError

import pytest

from catalog.matching.finder import Finder
from catalog.storage.catalogue import Catalogue
from gui.world import World
from tests.gui.conftest import Book, Opened


def test_it_is_handed_over_whole_and_not_changed(catalogue: Catalogue, finder: Finder) -> None:
    world = World(catalogue, finder, Book(), Opened())
    assert world.home is None
    with pytest.raises(FrozenInstanceError):
        world.home = None  # type: ignore[misc]
