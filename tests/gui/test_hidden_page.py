"""The neutral screen."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.hidden_page import HiddenPage


def test_any_key_or_click_ends_it(qtbot: QtBot) -> None:
    page = HiddenPage()
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.left):
        qtbot.mouseClick(page, Qt.MouseButton.LeftButton)


def test_a_fourth_shift_does_not(qtbot: QtBot) -> None:
    page = HiddenPage()
    qtbot.addWidget(page)
    with qtbot.assertNotEmitted(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Shift)
