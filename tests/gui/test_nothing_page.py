"""Nothing recognised."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gui.nothing_page import NothingPage


def test_it_says_why_and_shows_two_ways_on(qtbot: QtBot) -> None:
    page = NothingPage()
    qtbot.addWidget(page)
    assert page.title.text()
    browse, need = page.findChildren(QPushButton)
    with qtbot.waitSignal(page.browse_wanted):
        browse.click()
    with qtbot.waitSignal(page.need_wanted):
        need.click()
