"""All keys on one page."""

from pytestqt.qtbot import QtBot

from gui.keys_page import KeysPage, key_table
from gui.plain_label import PlainLabel


def test_every_key_stands_there_with_what_it_does(qtbot: QtBot) -> None:
    page = KeysPage()
    qtbot.addWidget(page)
    shown = {label.text() for label in page.findChildren(PlainLabel)}
    for keys, does in key_table():
        assert {keys, does} <= shown


def test_it_is_left_by_its_button(qtbot: QtBot) -> None:
    page = KeysPage()
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.left):
        page.back_button.click()
