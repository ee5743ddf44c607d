"""The frame: there at once, filled a moment later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from catalog.settings import Settings
from gui.app import fill
from gui.plain_label import PlainLabel
from gui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from gui.language import Speech


def test_the_box_is_there_before_the_page_and_its_text_is_searched_for(
    qtbot: QtBot, qapp: QApplication, speech: Speech
) -> None:
    window = Window()
    qtbot.addWidget(window)
    window.situation.setPlainText("deurwaarder geweest")
    fill(qapp, window, Settings(), speech)
    assert window.page is not None
    assert window.page.model.rowCount() > 0


def test_after_the_first_paint_something_is_called_once(qtbot: QtBot) -> None:
    window = Window()
    qtbot.addWidget(window)
    called: list[bool] = []
    window.call_after_first_paint(lambda: called.append(True))
    window.show()
    qtbot.waitUntil(lambda: bool(called))
    window.repaint()
    assert called == [True]


def test_without_any_catalogue_a_sentence_stands_in_the_window(
    qtbot: QtBot, qapp: QApplication, speech: Speech, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("catalog.paths.FACTORY_CATALOGUE", tmp_path / "gone.sqlite")
    monkeypatch.setenv("DOORWIJZER_HOME", str(tmp_path))
    window = Window()
    qtbot.addWidget(window)
    fill(qapp, window, Settings(), speech)
    assert window.page is None
    sentence = window.below.currentWidget()
    assert isinstance(sentence, PlainLabel)
    assert "catalogus" in sentence.text()


def test_a_damaged_own_catalogue_gives_the_factory_copy_and_a_notice(
    qtbot: QtBot, qapp: QApplication, speech: Speech, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "catalogue.sqlite").write_bytes(b"")
    monkeypatch.setenv("DOORWIJZER_HOME", str(tmp_path))
    window = Window()
    qtbot.addWidget(window)
    fill(qapp, window, Settings(), speech)
    assert window.page is not None
    assert "leeg" in window.statusBar().currentMessage()


def test_what_is_pressed_anywhere_is_told(window: Window, qtbot: QtBot) -> None:
    for key, modifier, signal in (
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, window.keys_wanted),
        (Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier, window.settings_wanted),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier, window.size_wanted),
    ):
        with qtbot.waitSignal(signal):
            qtbot.keyClick(window, key, modifier)


def test_control_l_goes_to_the_place_and_escape_back_to_the_box(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.page is not None
    assert window.page.place.field.hasFocus()
    qtbot.keyClick(window.page.place.field, Qt.Key.Key_Escape)
    assert window.situation.hasFocus()


def test_hiding_leaves_a_neutral_screen_and_nothing_to_bring_back(window: Window, qtbot: QtBot) -> None:
    page = window.page
    assert page is not None
    window.situation.replace_text("deurwaarder geweest")
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    page._pick(page.model.option(0))
    page.pane.open_card(page.pane.note, "half geschreven")
    window.hide_all()
    assert window.screens.currentWidget() is window.hidden
    assert "Doorwijzer" not in window.windowTitle()
    window.situation.undo()
    page.pane.note.field.undo()
    assert (window.situation.toPlainText(), page.pane.note.field.toPlainText()) == ("", "")
    assert (page.model.rowCount(), page.tray.programmes(), page.detail.toPlainText()) == (0, (), "")
    qtbot.keyClick(window.hidden, Qt.Key.Key_A)
    assert window.screens.currentWidget() is window.work
    assert window.situation.toPlainText() == ""


def test_a_screen_that_was_unplugged_does_not_keep_the_window(window: Window) -> None:
    window.move(90_000, 90_000)
    window.stay_on_screen()
    assert QGuiApplication.primaryScreen().geometry().intersects(window.frameGeometry())


def test_two_windows_stand_beside_each_other(
    qtbot: QtBot, qapp: QApplication, speech: Speech, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DOORWIJZER_HOME", str(tmp_path))
    both = [Window(), Window()]
    for one, text in zip(both, ("deurwaarder", "eenzaam"), strict=True):
        qtbot.addWidget(one)
        one.situation.setPlainText(text)
        fill(qapp, one, Settings(), speech)
    first = [one.page.model.group(0) for one in both if one.page is not None]
    assert first == ["debt-counselling", "loneliness"]
