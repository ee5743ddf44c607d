"""The programmes for the sheet."""

import pytest
from pytestqt.qtbot import QtBot

from catalog.model import Programme
from catalog.storage.catalogue import Catalogue
from gui.tray import MOST, Tray


@pytest.fixture
def tray(qtbot: QtBot) -> Tray:
    """Return an empty tray."""
    made = Tray()
    qtbot.addWidget(made)
    return made


@pytest.fixture(scope="module")
def programmes(catalogue: Catalogue) -> list[Programme]:
    """Return six programmes."""
    return [catalogue.by_number(number) for number in range(1, MOST + 2)]


def test_a_programme_goes_in_and_out(tray: Tray, programmes: list[Programme], qtbot: QtBot) -> None:
    with qtbot.waitSignal(tray.changed):
        tray.toggle(programmes[0])
    assert tray.ids() == {programmes[0].id}
    tray.toggle(programmes[0])
    assert not tray.ids()


def test_a_sixth_does_not_go_in(tray: Tray, programmes: list[Programme]) -> None:
    assert all(tray.toggle(programme) for programme in programmes[:MOST])
    assert not tray.toggle(programmes[MOST])
    assert len(tray.programmes()) == MOST


def test_the_button_waits_for_a_programme(tray: Tray, programmes: list[Programme], qtbot: QtBot) -> None:
    assert not tray.make_button.isEnabled()
    tray.toggle(programmes[0])
    with qtbot.waitSignal(tray.sheet_wanted):
        tray.make_button.click()


def test_forgetting_empties_it(tray: Tray, programmes: list[Programme]) -> None:
    tray.toggle(programmes[0])
    tray.forget()
    assert tray.programmes() == ()
