"""The box the officer types in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData

from gui.situation_edit import LONGEST_PASTE, Mark, SituationEdit, _qt_offset, seen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_many_changes_in_a_burst_are_told_once(qtbot: QtBot) -> None:
    edit = SituationEdit()
    qtbot.addWidget(edit)
    told: list[str] = []
    edit.situation_changed.connect(told.append)
    for letter in "schuld":
        edit.insertPlainText(letter)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["schuld"]


def test_a_paste_of_a_megabyte_is_cut_and_said(qtbot: QtBot) -> None:
    edit = SituationEdit()
    qtbot.addWidget(edit)
    data = QMimeData()
    data.setText("a" * 1_000_000)
    with qtbot.waitSignal(edit.cut_off):
        edit.insertFromMimeData(data)
    assert len(edit.toPlainText()) == LONGEST_PASTE


def test_what_was_forgotten_cannot_be_undone(qtbot: QtBot) -> None:
    edit = SituationEdit()
    qtbot.addWidget(edit)
    edit.insertPlainText("geheim")
    edit.forget()
    edit.undo()
    assert edit.toPlainText() == ""


@pytest.mark.parametrize(("text", "offset", "qt"), [("abc", 2, 2), ("😀abc", 1, 2), ("é😀x", 2, 3)])
def test_offsets_count_an_emoji_as_qt_does(text: str, offset: int, qt: int) -> None:
    assert _qt_offset(text, offset) == qt


def test_marks_stand_on_the_words(qtbot: QtBot) -> None:
    edit = SituationEdit()
    qtbot.addWidget(edit)
    edit.setPlainText("😀 deurwaarder geweest")
    edit.mark_words([Mark(2, 13, "#ffff00"), Mark(100, 200, "#ffff00", "#000000")])
    assert [selection.cursor.selectedText() for selection in edit.extraSelections()] == ["deurwaarder"]


@pytest.mark.parametrize(
    ("pasted", "left"),
    [
        ("a\u202eb", "ab"),
        ("a\x00\x07b\x9bc", "abc"),
        ("een\r\ntwee\tdrie", "een\ntwee\tdrie"),
        ("\ufeffé😀", "é😀"),
        ("\u2067x\u2069", "x"),
    ],
)
def test_what_is_not_seen_is_not_pasted(pasted: str, left: str) -> None:
    assert seen(pasted) == left


def test_a_line_under_words_tells_the_one_that_is_looked_at(qtbot: QtBot) -> None:
    edit = SituationEdit()
    qtbot.addWidget(edit)
    edit.setPlainText("deurwaarder")
    edit.mark_words([Mark(0, 11, "#ffff00", "#112233")])
    assert edit.extraSelections()[0].format.underlineColor().name() == "#112233"
