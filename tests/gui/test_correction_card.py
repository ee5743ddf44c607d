"""The slip that says that a record is wrong."""

import pytest
from pytestqt.qtbot import QtBot

from catalog.correction import PARTS
from gui.correction_card import CorrectionCard, wrong_parts


@pytest.fixture
def card(qtbot: QtBot) -> CorrectionCard:
    """Return an open slip."""
    made = CorrectionCard()
    qtbot.addWidget(made)
    made.open("Geldfit")
    return made


def test_everything_that_can_be_wrong_has_a_box(card: CorrectionCard) -> None:
    assert tuple(wrong_parts()) == PARTS
    assert "Geldfit" in card.title.text()


def test_what_is_ticked_and_written_is_told(card: CorrectionCard, qtbot: QtBot) -> None:
    card.boxes["phone"].setChecked(True)
    card.remark.setText("Het nummer is nu 0800-8115.")
    with qtbot.waitSignal(card.ready) as told:
        card.save_button.click()
    assert told.args == [["phone"], "Het nummer is nu 0800-8115."]


@pytest.mark.parametrize("remark", ["", "mail jan@voorbeeld.nl", "bsn 111222333"])
def test_an_empty_or_personal_slip_is_not_sent(card: CorrectionCard, qtbot: QtBot, remark: str) -> None:
    card.remark.setText(remark)
    with qtbot.assertNotEmitted(card.ready):
        card.save_button.click()
    assert card.message.text()


def test_a_new_slip_holds_nothing_of_the_one_before(card: CorrectionCard) -> None:
    card.boxes["hours"].setChecked(True)
    card.remark.setText("oud")
    card.open("Taalhuis")
    assert not card.boxes["hours"].isChecked()
    card.remark.undo()
    assert card.remark.text() == ""
