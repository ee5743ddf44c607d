"""Language and form of the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from catalog.paths import PHRASES
from catalog.sheet.blocks import Variant
from catalog.sheet.phrases import languages
from gui.sheet_choices import SheetChoices

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(("danger", "variant"), [(False, Variant.NORMAL), (True, Variant.DISCREET)])
def test_discreet_is_chosen_where_home_may_be_dangerous(qtbot: QtBot, danger: bool, variant: Variant) -> None:
    choices = SheetChoices(PHRASES, danger=danger)
    qtbot.addWidget(choices)
    assert choices.variant() is variant
    assert choices.question.isHidden() is not danger
    assert "Kan iemand thuis dit blad zien?" in choices.question.text()


def test_every_language_can_be_chosen_and_dutch_alone_is_first(qtbot: QtBot) -> None:
    choices = SheetChoices(PHRASES, danger=False)
    qtbot.addWidget(choices)
    assert choices.language() == "nl"
    codes = [choices.language_box.itemData(row) for row in range(choices.language_box.count())]
    assert codes == list(languages(PHRASES))
    assert "Arabisch · العربية" in [choices.language_box.itemText(row) for row in range(choices.language_box.count())]


def test_a_change_is_told_once(qtbot: QtBot) -> None:
    choices = SheetChoices(PHRASES, danger=False)
    qtbot.addWidget(choices)
    told: list[tuple[str, Variant]] = []
    choices.changed.connect(lambda: told.append((choices.language(), choices.variant())))
    choices.choose(Variant.LARGE)
    choices.choose(Variant.LARGE, "ar")
    assert told == [("nl", Variant.LARGE), ("ar", Variant.LARGE)]
