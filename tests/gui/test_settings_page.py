"""One short page of settings."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

import pytest

from catalog.settings import LANGUAGES, SIZES, THEMES, Settings
from gui.settings_page import SettingsPage, choices

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from catalog.storage.catalogue import Catalogue


@pytest.fixture
def page(qtbot: QtBot, catalogue: Catalogue) -> SettingsPage:
    """Return the page as a new person sees it."""
    made = SettingsPage(Settings(), catalogue, None)
    qtbot.addWidget(made)
    return made


def test_every_value_that_is_allowed_can_be_chosen() -> None:
    offered = {choice.key: tuple(value for value, _ in choice.values) for choice in choices()}
    assert offered == {"language": LANGUAGES, "size": SIZES, "theme": THEMES}
    assert set(offered) < {field.name for field in fields(Settings)}


@pytest.mark.parametrize(("key", "value"), [("language", "en"), ("size", 150), ("theme", "dark")])
def test_a_choice_is_told(page: SettingsPage, qtbot: QtBot, key: str, value: str | int) -> None:
    box = page.boxes[key]
    with qtbot.waitSignal(page.changed) as told:
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    assert told.args is not None
    assert getattr(told.args[0], key) == value


def test_a_place_gives_the_code_of_its_gemeente(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.changed) as told:
        page.place.field.setText("3811")
    assert told.args is not None
    assert told.args[0].home == "GM0307"


def test_the_same_value_changes_nothing(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.changed):
        page.boxes["theme"].activated.emit(0)


def test_where_facts_come_from_is_told(page: SettingsPage) -> None:
    from gui.plain_label import PlainLabel

    assert any("CC BY 4.0" in label.text() for label in page.findChildren(PlainLabel))
