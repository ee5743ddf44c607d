"""What is typed and not needed."""

import pytest
from pytestqt.qtbot import QtBot

from gui.privacy_hint import PrivacyHint


@pytest.fixture
def hint(qtbot: QtBot) -> PrivacyHint:
    """Return a hint that has seen nothing yet."""
    made = PrivacyHint()
    qtbot.addWidget(made)
    return made


def test_it_is_hidden_until_there_is_something(hint: PrivacyHint) -> None:
    hint.look_at("mevr 2 kindjes")
    assert hint.isHidden()
    hint.look_at("bsn 111222333, mail a@b.nl")
    assert not hint.isHidden()
    assert "burgerservicenummer" in hint.words.text()
    assert "e-mailadres" in hint.words.text()


def test_what_was_seen_is_taken_away_and_the_rest_stays(hint: PrivacyHint, qtbot: QtBot) -> None:
    hint.look_at("schulden 😀 111222333 en eenzaam")
    with qtbot.waitSignal(hint.cleaned) as told:
        hint.button.click()
    assert told.args == ["schulden 😀  en eenzaam"]
