"""All of one programme, as plain text."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from catalog.matching.finder import Finder
from catalog.model import Option
from gui.detail_panel import DetailPanel
from gui.theme import LIGHT

EVIL = "<img src='file:///etc/passwd'><b>vet</b>"


@pytest.fixture
def option(finder: Finder) -> Option:
    """Return an option as a search gives it."""
    return finder.find("geldfit").options[0]


@pytest.fixture
def panel(qtbot: QtBot) -> DetailPanel:
    """Return an empty panel."""
    made = DetailPanel(LIGHT)
    qtbot.addWidget(made)
    return made


def test_everything_a_person_needs_is_there(panel: DetailPanel, option: Option) -> None:
    panel.show_option(option, None)
    text = panel.toPlainText()
    programme = option.programme
    for part in (programme.name, programme.what, programme.first_step, programme.contact.phone, "24-11-2026"):
        assert part in text


def test_markup_in_a_record_is_shown_as_text(panel: DetailPanel, option: Option) -> None:
    hostile = replace(option, programme=replace(option.programme, what=EVIL, name=EVIL))
    panel.show_option(hostile, None)
    assert panel.toPlainText().count(EVIL) == 2
    assert "<img" not in panel.toHtml().replace("&lt;img", "")


def test_nothing_chosen_is_an_empty_page(panel: DetailPanel, option: Option) -> None:
    panel.show_option(option, None)
    panel.show_option(None, None)
    assert panel.toPlainText() == ""
