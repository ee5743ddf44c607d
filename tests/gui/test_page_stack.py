"""Pages of which one is seen."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.page_stack import PageStack


def test_the_room_asked_for_is_that_of_the_page_seen(qtbot: QtBot) -> None:
    stack = PageStack()
    qtbot.addWidget(stack)
    assert stack.minimumSizeHint().isEmpty()
    tall, small = QWidget(), QWidget()
    tall.setMinimumSize(200, 900)
    small.setMinimumSize(100, 50)
    stack.addWidget(tall)
    stack.addWidget(small)
    assert stack.minimumSizeHint().height() == 900
    stack.setCurrentWidget(small)
    assert stack.minimumSizeHint().height() == 50
