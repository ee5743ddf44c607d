"""The only label."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.plain_label import PlainLabel


def test_markup_is_text(qtbot: QtBot) -> None:
    label = PlainLabel("<b>vet</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>vet</b>"


def test_it_can_be_larger_and_bold(qtbot: QtBot) -> None:
    label = PlainLabel("x")
    qtbot.addWidget(label)
    before = label.font().pointSizeF()
    label.scaled(2.0, bold=True)
    assert label.font().pointSizeF() == before * 2
    assert label.font().bold()
