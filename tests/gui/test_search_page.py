"""The page that answers, in an officer's hands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from gui.result_model import OPTION_ROLE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.search_page import SearchPage
    from gui.window import Window
    from tests.gui.conftest import Opened

STAIRWELL = "mevr 2 kindjes, deurwaarder geweest, praat slecht nederlands"


def write(qtbot: QtBot, window: Window, text: str) -> None:
    """Type into the focused box and let the search run."""
    qtbot.keyClicks(window.situation, text)
    qtbot.waitUntil(lambda: not window.situation._timer.isActive())


def test_the_cursor_is_in_the_box_at_the_start(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is window.situation)


def test_typing_brings_programmes_and_marks_the_words(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, STAIRWELL)
    assert page.model.rowCount() >= 3
    marked = {selection.cursor.selectedText() for selection in window.situation.extraSelections()}
    assert any("deurwaarder" in words for words in marked)


def test_every_row_speaks_its_whole_sentence(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, STAIRWELL)
    for row in range(page.model.rowCount()):
        spoken = page.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
        assert page.model.index(row).data(OPTION_ROLE).programme.name in spoken
        assert "→" in spoken or "ingang" in spoken


def test_the_model_keeps_qt_s_rules(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    model: QAbstractItemModel = page.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    write(qtbot, window, "schulden")
    page.start_anew()
    assert tester.model() is model


def test_by_keyboard_alone_from_text_to_sheet(page: SearchPage, window: Window, qtbot: QtBot, opened: Opened) -> None:
    write(qtbot, window, STAIRWELL)
    qtbot.keyClick(window.situation, Qt.Key.Key_Down)
    qtbot.keyClick(page.results, Qt.Key.Key_Space)
    first = page.model.index(0).data(OPTION_ROLE).programme.id
    qtbot.keyClick(page.results, Qt.Key.Key_Down)
    qtbot.keyClick(page.results, Qt.Key.Key_Space)
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert opened.sheets[0][0] == first
    assert len(opened.sheets[0]) == 2


def test_a_sheet_without_programmes_is_not_opened(
    page: SearchPage, window: Window, qtbot: QtBot, opened: Opened
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert not opened.sheets
    assert "blad" in window.statusBar().currentMessage()


def test_a_sixth_programme_is_refused_with_a_sentence(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, STAIRWELL)
    for row in range(6):
        page._pick(page.model.option(row))
    assert len(page.tray.programmes()) == 5
    assert "vijf" in window.statusBar().currentMessage()


def test_a_chip_switched_off_takes_its_programmes_away(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, STAIRWELL)
    page.chips._chips["debt-counselling"].click()
    shown = [page.model.index(row).data(OPTION_ROLE) for row in range(page.model.rowCount())]
    assert all(reason.need != "debt-counselling" for option in shown for reason in option.because)
    page.chips._chips["debt-counselling"].click()
    assert page.chips._chips["debt-counselling"].isChecked()


def test_danger_shows_the_card_above_the_results(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, "ze wil niet meer leven, schulden")
    assert page.crisis.isVisible()
    assert "113" in page.crisis._numbers.text()
    assert page.model.rowCount() > 0
    assert page.crisis.y() < page.results.mapTo(page, page.results.rect().topLeft()).y()


def test_a_new_conversation_leaves_nothing_to_bring_back(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, STAIRWELL)
    page._pick(page.model.option(0))
    page.place.field.setText("3811")
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    window.situation.undo()
    page.place.field.undo()
    assert window.situation.toPlainText() == ""
    assert page.place.field.text() == ""
    assert page.place.place() is None
    assert not page.tray.programmes()
    assert page.model.rowCount() == 0
    assert not page.world.finder._words._remembered


def test_nothing_found_is_said(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, "lamp op galerij kapot")
    assert page.nothing.isVisible()
    assert page.model.rowCount() == 0


def test_the_safety_numbers_are_always_there(page: SearchPage, window: Window) -> None:
    from gui.safety_line import SafetyLine

    line = window.findChild(SafetyLine)
    assert line is not None
    assert all(number in line.text() for number in ("112", "0800-2000", "113"))
