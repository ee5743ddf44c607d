"""The card for acute danger."""

import pytest
from pytestqt.qtbot import QtBot

from catalog.model import CrisisSign, Level, Reason, ReasonKind
from catalog.places import find_place
from catalog.storage.catalogue import Catalogue
from gui.crisis_card import CrisisCard

BECAUSE = (Reason("dood wil", 0, 8, ReasonKind.LEXICON),)


@pytest.fixture
def card(qtbot: QtBot, catalogue: Catalogue) -> CrisisCard:
    """Return a card that knows the kinds of crisis."""
    made = CrisisCard({crisis.type: crisis for crisis in catalogue.crises()})
    qtbot.addWidget(made)
    return made


def test_it_is_hidden_until_there_is_danger(card: CrisisCard) -> None:
    card.show_signs((), None)
    assert card.isHidden()


def test_red_shows_the_number_and_what_to_do(card: CrisisCard) -> None:
    card.show_signs((CrisisSign("suicide", Level.RED, ("113", "112"), BECAUSE),), None)
    assert not card.isHidden()
    assert card.property("level") == "red"
    assert card._numbers.text().split() == ["113", "112"]
    assert "dood wil" in card._words.text()
    assert card._say.text()


def test_amber_asks(card: CrisisCard) -> None:
    card.show_signs((CrisisSign("violence", Level.AMBER, ("112",), BECAUSE),), None)
    assert card.property("level") == "amber"
    assert "?" in card._title.text()


def test_no_bed_tonight_calls_the_gemeente_of_the_place(card: CrisisCard, catalogue: Catalogue) -> None:
    place = find_place("3811", catalogue).place
    card.show_signs((CrisisSign("homeless-tonight", Level.RED, ("0900-8844",), BECAUSE),), place)
    assert "14 033" in card._numbers.text()
