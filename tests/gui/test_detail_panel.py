"""All of one programme, as plain text."""

from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from catalog.matching.finder import Finder
from catalog.model import Amount, Option
from catalog.storage.catalogue import Catalogue
from gui.detail_panel import DetailPanel
from gui.look import look_for
from tests.conftest import TODAY

EVIL = "<img src='file:///etc/passwd'><b>vet</b>"


@pytest.fixture
def option(finder: Finder) -> Option:
    """Return an option as a search gives it."""
    return finder.find("geldfit").options[0]


@pytest.fixture
def panel(qtbot: QtBot, catalogue: Catalogue) -> DetailPanel:
    """Return an empty panel."""
    made = DetailPanel(look_for(catalogue, TODAY))
    qtbot.addWidget(made)
    return made


def test_everything_a_person_needs_is_there(panel: DetailPanel, option: Option) -> None:
    panel.show_option(option, None)
    text = panel.toPlainText()
    programme = option.programme
    for part in (programme.name, programme.what, programme.first_step, programme.contact.phone, "26-11-2026"):
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


def test_sources_stand_there_with_the_day_they_were_seen(panel: DetailPanel, option: Option) -> None:
    panel.show_option(option, None)
    for source in option.programme.sources:
        assert f"{source.url}  (gezien {source.seen:%d-%m-%Y}" in panel.toPlainText()


def test_the_note_of_the_team_stands_near_the_top(panel: DetailPanel, option: Option) -> None:
    panel.show_option(option, None, "Vraag naar de balie beneden.")
    text = panel.toPlainText()
    assert text.index("balie beneden") < text.index(option.programme.what)


def test_a_secret_address_is_never_shown(panel: DetailPanel, option: Option) -> None:
    contact = replace(option.programme.contact, address="Geheimstraat 1", address_secret=True)
    panel.show_option(replace(option, programme=replace(option.programme, contact=contact)), None)
    assert "Geheimstraat" not in panel.toPlainText()


def test_an_amount_that_has_run_out_is_never_shown(panel: DetailPanel, option: Option) -> None:
    old = Amount("Bijdrage", 50, "euro", date(2025, 1, 1), date(2025, 12, 31))
    now = Amount("Toeslag", 75, "euro", date(2026, 1, 1), date(2026, 12, 31))
    panel.show_option(replace(option, programme=replace(option.programme, amounts=(old, now))), None)
    assert "Toeslag: 75 euro" in panel.toPlainText()
    assert "Bijdrage" not in panel.toPlainText()
