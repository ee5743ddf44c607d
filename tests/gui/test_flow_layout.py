"""Widgets in lines."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.flow_layout import FlowLayout


def filled(qtbot: QtBot, count: int) -> tuple[QWidget, FlowLayout, list[QWidget]]:
    parent = QWidget()
    qtbot.addWidget(parent)
    layout = FlowLayout(parent, gap=10)
    children = []
    for _ in range(count):
        child = QWidget(parent)
        child.setFixedSize(100, 20)
        layout.addWidget(child)
        children.append(child)
    return parent, layout, children


def test_what_does_not_fit_goes_to_the_next_line(qtbot: QtBot) -> None:
    _, layout, children = filled(qtbot, 3)
    layout.setGeometry(QRect(0, 0, 220, 100))
    assert [(child.x(), child.y()) for child in children] == [(0, 0), (110, 0), (0, 30)]
    assert layout.heightForWidth(220) == 50


def test_right_to_left_is_mirrored(qtbot: QtBot) -> None:
    parent, layout, children = filled(qtbot, 2)
    parent.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout.setGeometry(QRect(0, 0, 220, 100))
    assert children[0].x() > children[1].x()


def test_items_can_be_taken_out(qtbot: QtBot) -> None:
    _, layout, _ = filled(qtbot, 2)
    assert layout.takeAt(5) is None
    assert layout.takeAt(0) is not None
    assert layout.count() == 1
    assert layout.itemAt(1) is None
