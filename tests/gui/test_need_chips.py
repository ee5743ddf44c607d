"""The chips of needs."""

import pytest
from pytestqt.qtbot import QtBot

from catalog.model import NeedFound, Reading, Reason, ReasonKind
from gui.need_chips import NeedChips

LABELS = {"food-aid": "Voedselhulp", "loneliness": "Eenzaamheid"}
SAID = NeedFound("food-aid", 0.9, (Reason("honger", 0, 6, ReasonKind.LEXICON),))
PRESUMED = NeedFound("loneliness", 0.2, (Reason("stil", 7, 11, ReasonKind.LEARNED),))


@pytest.fixture
def chips(qtbot: QtBot) -> NeedChips:
    """Return chips for one need and one hint."""
    made = NeedChips(LABELS)
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
