"""One sentence in the window."""

from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from gui.notice import show_notice


def test_it_stands_in_the_status_line(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    show_notice(window, "Er is iets.")
    assert window.statusBar().currentMessage() == "Er is iets."


def test_a_widget_without_a_status_line_is_left_alone(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    show_notice(widget, "Er is iets.")
    assert not widget.children()
