"""Closing what stands over the window."""

from PySide6.QtWidgets import QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.open_windows import close_others


def test_dialogs_and_menus_close_and_the_window_stays(qtbot: QtBot) -> None:
    window = QWidget()
    dialog, menu = QDialog(window), QMenu(window)
    for widget in (window, dialog, menu):
        qtbot.addWidget(widget)
        widget.show()
    with qtbot.waitSignal(dialog.rejected):
        close_others(window)
    assert (window.isVisible(), dialog.isVisible(), menu.isVisible()) == (True, False, False)
