"""The frame that the settings and the keys stand in."""

from pytestqt.qtbot import QtBot

from gui.card_page import CardPage
from gui.plain_label import PlainLabel


def test_its_title_names_it_and_the_way_back_closes_it(qtbot: QtBot) -> None:
    page = CardPage("Titel")
    qtbot.addWidget(page)
    page.column.addWidget(PlainLabel("inhoud"))
    page.finish()
    assert page.accessibleName() == "Titel"
    with qtbot.waitSignal(page.left):
        page.back_button.click()
