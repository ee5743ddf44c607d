"""The chips of needs."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from catalog.model import Need, NeedFound, Reading, Reason, ReasonKind
from gui.look import Look
from gui.need_chips import NeedChips, NeedPicker
from gui.theme import LIGHT

LOOK = Look(LIGHT, {"food-aid": "Voedselhulp", "loneliness": "Eenzaamheid"}, {"money": "Geld"}, date(2026, 11, 26))
NEEDS = [
    Need("food-aid", "money", "Voedselhulp", "Food", "Honger."),
    Need("loneliness", "money", "Eenzaamheid", "Lonely", "Stil."),
]
SAID = NeedFound("food-aid", 0.9, (Reason("honger", 0, 6, ReasonKind.LEXICON),))
PRESUMED = NeedFound("loneliness", 0.2, (Reason("stil", 7, 11, ReasonKind.LEARNED),))


@pytest.fixture
def chips(qtbot: QtBot) -> NeedChips:
    """Return chips for one need and one hint."""
    made = NeedChips(NEEDS, LOOK)
    qtbot.addWidget(made)
    made.show_reading(Reading(needs=(SAID,), hints=(PRESUMED,)), frozenset())
    return made


def test_needs_are_on_and_hints_are_off(chips: NeedChips) -> None:
    assert chips._chips["food-aid"].isChecked()
    assert not chips._chips["loneliness"].isChecked()


def test_a_learned_need_is_worded_as_a_presumption(chips: NeedChips) -> None:
    assert chips._chips["loneliness"].text().endswith("?")
    assert chips._chips["loneliness"].accessibleDescription().startswith("Misschien")


def test_a_click_tells_which_and_how(chips: NeedChips, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.switched) as told:
        chips._chips["food-aid"].click()
    assert told.args == ["food-aid", False]


def test_showing_a_reading_is_not_the_officer_s_choice(chips: NeedChips, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(chips.switched):
        chips.show_reading(Reading(hints=(SAID, PRESUMED)), frozenset())


def test_a_need_switched_off_stays_to_be_switched_on(chips: NeedChips) -> None:
    chips.show_reading(Reading(), frozenset({"food-aid"}))
    assert not chips._chips["food-aid"].isChecked()
    assert "uit" in chips._chips["food-aid"].accessibleName()


def test_a_denied_need_says_so_and_can_be_switched_on_after_all(chips: NeedChips, qtbot: QtBot) -> None:
    chips.show_reading(Reading(needs=(SAID,), denied=(PRESUMED,)), frozenset())
    chip = chips._chips["loneliness"]
    assert (chip.text(), chip.isChecked()) == ("niet: Eenzaamheid", False)
    assert chip.accessibleName() == "Eenzaamheid, niet"
    assert chip.accessibleDescription() == "niet: Eenzaamheid (“stil”)"
    with qtbot.waitSignal(chips.switched) as told:
        chip.click()
    assert told.args == ["loneliness", True]


def test_a_need_that_is_also_found_is_not_said_to_be_denied(chips: NeedChips) -> None:
    chips.show_reading(Reading(needs=(SAID,), denied=(SAID,)), frozenset())
    assert chips._chips["food-aid"].isChecked()


def test_another_need_is_added_from_the_list_of_all(chips: NeedChips, qtbot: QtBot) -> None:
    chips.show()
    chips.add_button.click()
    picker = chips.findChild(NeedPicker)
    assert picker is not None
    picker.tree.field.setText("eenzaam")
    with qtbot.waitSignal(chips.switched) as told:
        qtbot.keyClick(picker.tree.field, Qt.Key.Key_Return)
    assert told.args == ["loneliness", True]
    assert not picker.isVisible()


def test_a_chip_tells_when_it_is_looked_at(chips: NeedChips, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.pointed) as told:
        QApplication.sendEvent(chips._chips["food-aid"], QEvent(QEvent.Type.Enter))
    assert told.args == ["food-aid"]


def test_where_it_is_narrow_hints_are_left_out(chips: NeedChips) -> None:
    chips.show_reading(Reading(needs=(SAID,), hints=(PRESUMED,)), frozenset(), hints=False)
    assert list(chips._chips) == ["food-aid"]
    assert [chip.isHidden() for chip in chips._pool] == [False, True]
