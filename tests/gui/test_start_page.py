"""The empty page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.start_page import StartPage, example_situations

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from catalog.matching.finder import Finder
    from catalog.storage.catalogue import Catalogue


def test_an_example_is_told(qtbot: QtBot, catalogue: Catalogue) -> None:
    page = StartPage(catalogue, ask_home=False, hint=False)
    qtbot.addWidget(page)
    assert page.home.isHidden()
    assert page.hint.isHidden()
    with qtbot.waitSignal(page.example_chosen) as told:
        page.examples[1].click()
    assert told.args == [example_situations()[1]]


@pytest.mark.parametrize("text", example_situations())
def test_every_example_brings_at_least_three_programmes(finder: Finder, text: str) -> None:
    assert len(finder.find(text).options) >= 3


def test_the_gemeente_is_asked_once_and_can_be_passed_over(qtbot: QtBot, catalogue: Catalogue) -> None:
    page = StartPage(catalogue, ask_home=True, hint=True)
    qtbot.addWidget(page)
    assert not page.home.isHidden()
    with qtbot.waitSignal(page.home_chosen) as told:
        page.place.field.setText("Amersfoort")
    assert told.args == ["GM0307"]
    with qtbot.waitSignal(page.home_chosen) as told:
        page.skip.click()
    assert told.args == [""]
