"""The team's own note."""

import pytest
from pytestqt.qtbot import QtBot

from gui.note_card import NoteCard


@pytest.fixture
def card(qtbot: QtBot) -> NoteCard:
    """Return an open note."""
    made = NoteCard()
    qtbot.addWidget(made)
    made.open("balie beneden")
    return made


def test_it_opens_with_what_was_written_and_tells_what_is(card: NoteCard, qtbot: QtBot) -> None:
    assert card.field.toPlainText() == "balie beneden"
    card.field.setPlainText("balie boven\u202e")
    with qtbot.waitSignal(card.kept) as told:
        card.keep_button.click()
    assert told.args == ["balie boven"]


def test_personal_data_is_refused_with_a_sentence_and_nothing_is_lost(card: NoteCard, qtbot: QtBot) -> None:
    card.field.setPlainText("mevrouw 111222333 komt dinsdag")
    with qtbot.assertNotEmitted(card.kept):
        card.keep_button.click()
    assert "persoonsgegeven" in card.message.text()
    assert "komt dinsdag" in card.field.toPlainText()


def test_what_was_forgotten_cannot_be_undone(card: NoteCard) -> None:
    card.forget()
    card.field.undo()
    assert card.field.toPlainText() == ""
