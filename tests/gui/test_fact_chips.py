"""The chips of facts, and correcting them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from catalog.model import Fact
from gui.fact_chips import FactChips

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot


@pytest.fixture
def chips(qtbot: QtBot) -> FactChips:
    """Return chips for two children, of which one is 3."""
    made = FactChips()
    qtbot.addWidget(made)
    made.show_facts((Fact("children", 2, "2 kindjes", 0, 9), Fact("child_age", 3, "kind van 3", 0, 9)))
    return made


def action(chips: FactChips, kind: str, words: str) -> QAction:
    """Return an entry of the menu of a kind, by its words."""
    of_kind = next(known for known in chips._kinds if known.kind == kind)
    menu = chips.menu_for(of_kind, chips)
    found: QAction = next(entry for entry in menu.actions() if entry.text() == words)
    return found


def test_only_what_is_known_is_shown(chips: FactChips) -> None:
    assert not chips._chips["children"].isHidden()
    assert chips._chips["age"].isHidden()
    chips.show_facts(())
    assert chips._chips["children"].isHidden()


def test_what_holds_now_is_ticked(chips: FactChips) -> None:
    assert action(chips, "children", "2 kind(eren)").isChecked()
    assert not action(chips, "children", "3 kind(eren)").isChecked()


def test_another_value_is_told(chips: FactChips, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.corrected) as told:
        action(chips, "children", "3 kind(eren)").trigger()
    assert told.args == ["children", 3]


def test_not_known_is_told(chips: FactChips, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.corrected) as told:
        action(chips, "children", "niet bekend").trigger()
    assert told.args == ["children", None]


def test_ages_of_children_add_up(chips: FactChips, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.corrected) as told:
        action(chips, "child_age", "5 jaar").trigger()
    assert told.args == ["child_age", (3, 5)]


def test_every_chip_says_what_it_is_to_a_screen_reader(chips: FactChips) -> None:
    assert chips._chips["children"].accessibleName().startswith("kinderen: 2")
    assert chips.add_button.accessibleName()
