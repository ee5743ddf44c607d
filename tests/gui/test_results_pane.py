"""List and detail together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gui.look import look_for
from gui.results_pane import ResultsPane
from tests.conftest import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from catalog.matching.finder import Finder
    from catalog.storage.catalogue import Catalogue


@pytest.fixture
def pane(qtbot: QtBot, catalogue: Catalogue, finder: Finder) -> ResultsPane:
    """Return a wide pane with an answer in it."""
    made = ResultsPane(look_for(catalogue, TODAY))
    qtbot.addWidget(made)
    found = finder.find("deurwaarder geweest, koelkast leeg")
    made.model.show_options(found.options, found.reading.needs, None)
    made.show_options(found.options, wanted=True)
    made.resize(1300, 500)
    made.show()
    return made


def test_the_first_is_chosen_and_both_are_shown_where_there_is_room(pane: ResultsPane) -> None:
    assert pane.current() is pane.model.option(0)
    assert pane.list.isVisible()
    assert pane.detail.isVisible()


def test_where_it_is_narrow_one_takes_the_place_of_the_other(pane: ResultsPane) -> None:
    pane.resize(500, 500)
    assert pane.list.isVisible()
    assert not pane.detail.isVisible()
    pane.open_detail()
    assert not pane.list.isVisible()
    assert pane.detail.isVisible()
    pane.back_button.click()
    assert pane.list.isVisible()
    pane.resize(1300, 500)
    assert pane.detail.isVisible()


def test_up_on_the_first_row_leaves_the_list(pane: ResultsPane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.list.left_above):
        qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    qtbot.keyClick(pane.list, Qt.Key.Key_Up)
    with qtbot.waitSignal(pane.list.left_above):
        qtbot.keyClick(pane.list, Qt.Key.Key_Up)


def test_more_is_asked_for_the_need_the_row_stands_under(pane: ResultsPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.more_wanted) as told:
        pane.more_button.click()
    assert told.args == [pane.model.group(0)]


def test_a_card_takes_the_place_of_the_buttons_and_gives_it_back(pane: ResultsPane) -> None:
    pane.open_card(pane.correction, "Geldfit")
    assert not pane.buttons.isVisible()
    assert not pane.detail.isVisible()
    pane.close_cards()
    assert pane.buttons.isVisible()
    assert pane.detail.isVisible()
