"""The page that answers, in an officer's hands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel, QMimeData, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from gui.result_model import OPTION_ROLE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from gui.search_page import SearchPage
    from gui.window import Window
    from tests.gui.conftest import Book, Opened

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


def test_needs_and_dangers_go_along_to_the_sheet(
    page: SearchPage, window: Window, qtbot: QtBot, opened: Opened
) -> None:
    write(qtbot, window, "haar man slaat haar en ze heeft schulden, deurwaarder geweest")
    qtbot.keyClick(window.situation, Qt.Key.Key_Down)
    qtbot.keyClick(page.results, Qt.Key.Key_Space)
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert {"domestic-violence", "violence"} <= set(opened.needs[0])


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
    assert not page.world.finder._words._remembered.cache_info().currsize


def test_nothing_found_is_said(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, "lamp op galerij kapot")
    assert page.nothing.isVisible()
    assert page.model.rowCount() == 0


def test_the_safety_numbers_are_always_there(page: SearchPage, window: Window) -> None:
    from gui.safety_line import SafetyLine

    line = window.findChild(SafetyLine)
    assert line is not None
    assert all(number in line.text() for number in ("112", "0800-2000", "113"))


def test_an_example_is_typed_for_the_officer(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    assert page.middle.currentWidget() is page.start
    page.start.examples[0].click()
    qtbot.waitUntil(lambda: page.model.rowCount() >= 3)
    assert page.middle.currentWidget() is page.split


def test_more_for_one_need_and_back_to_all(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, STAIRWELL)
    all_of_them = page.model.rowCount()
    need = page.model.group(0)
    page.pane.more_button.click()
    shown = [page.model.option(row) for row in range(page.model.rowCount())]
    assert len(shown) > 3
    assert all(option is not None and need in option.programme.needs for option in shown)
    assert "Alles voor" in page.message.text()
    assert need in page.chips._chips
    page.back_button.click()
    assert page.model.rowCount() == all_of_them
    assert page.message.isHidden()


def test_another_letter_ends_looking_at_one_need(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, STAIRWELL)
    page.pane.more_button.click()
    window.situation.setFocus()
    write(qtbot, window, " x")
    assert page.back_button.isHidden()


def test_a_corrected_fact_changes_the_answer_and_its_chip(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, STAIRWELL)
    assert page.facts._chips["children"].text() == "2 kind(eren)"
    page.facts.corrected.emit("children", 3)
    assert page.facts._chips["children"].text() == "3 kind(eren)"
    page.facts.corrected.emit("children", None)
    assert page.facts._chips["children"].isHidden()


def test_browsing_by_need_and_by_organisation(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert page.browse is not None
    page.browse.needs.chosen.emit("loneliness")
    assert page.model.rowCount() > 5
    assert "Eenzaamheid" in page.message.text()
    page.browse.programmes_chosen.emit("Stichting 113", ["113"])
    shown = page.model.option(0)
    assert shown is not None
    assert shown.programme.id == "113"
    window.start_anew()
    assert page.browse.isHidden()
    assert not window.header.browse_button.isChecked()
    assert page.model.rowCount() == 0


def test_a_need_is_added_by_hand_without_a_word_typed(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    page.chips.switched.emit("food-aid", True)
    assert page.model.group(0) == "food-aid"
    assert page.middle.currentWidget() is page.split


def test_a_note_is_kept_and_shown_with_the_programme(
    page: SearchPage, window: Window, qtbot: QtBot, book: Book
) -> None:
    write(qtbot, window, STAIRWELL)
    page.pane.note_button.click()
    page.pane.note.field.setPlainText("balie beneden")
    page.pane.note.keep_button.click()
    option = page.pane.current()
    assert option is not None
    assert book.held == {option.programme.id: "balie beneden"}
    assert "balie beneden" in page.detail.toPlainText()
    assert page.pane.note.isHidden()


def test_a_note_that_cannot_be_kept_stays_with_the_sentence(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, STAIRWELL)
    page.pane.note_button.click()
    page.pane.note.field.setPlainText("vol")
    page.pane.note.keep_button.click()
    assert page.pane.note.isVisible()
    assert "schijf is vol" in page.pane.note.message.text()


def test_what_is_not_needed_is_said_and_taken_away(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, "schulden 111222333")
    assert page.privacy.isVisible()
    page.privacy.button.click()
    assert window.situation.toPlainText() == "schulden "
    qtbot.waitUntil(page.privacy.isHidden)


def test_words_are_marked_in_the_colour_of_their_need(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, "deurwaarder geweest, koelkast leeg")
    colours = {
        selection.cursor.selectedText(): selection.format.background().color().name()
        for selection in window.situation.extraSelections()
    }
    assert colours["deurwaarder"] != colours["koelkast leeg"]
    page.chips.pointed.emit("food-aid")
    lined = [s.cursor.selectedText() for s in window.situation.extraSelections() if s.format.fontUnderline()]
    assert lined == ["koelkast leeg"]


def test_escape_goes_back_step_by_step(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, STAIRWELL)
    page.pane.more_button.click()
    page.pane.note_button.click()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert page.pane.note.isHidden()
    assert page.back_button.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert page.back_button.isHidden()
    assert window.situation.hasFocus()
    assert window.situation.toPlainText() == STAIRWELL


def test_up_leaves_the_list_for_the_box(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, STAIRWELL)
    qtbot.keyClick(window.situation, Qt.Key.Key_Down)
    assert page.results.hasFocus()
    qtbot.keyClick(page.results, Qt.Key.Key_Up)
    assert window.situation.hasFocus()


def test_control_and_a_number_picks_from_the_box(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, STAIRWELL)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    second = page.model.option(1)
    assert second is not None
    assert page.tray.ids() == {second.programme.id}


def test_whatever_takes_the_keyboard_has_a_name(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, STAIRWELL)
    window.header_browse()
    nameless = [
        widget.objectName() or widget.metaObject().className()
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_names_of_organisations_are_found_at_once(page: SearchPage, window: Window, qtbot: QtBot) -> None:
    write(qtbot, window, "humanitas")
    shown = page.model.option(0)
    assert shown is not None
    assert "humanitas" in f"{shown.programme.name} {shown.programme.organisation}".lower()


@pytest.mark.parametrize(
    "text",
    ["\x00\x07\x1b[31m", "\u202e\u2067 deurwaarder", "😀" * 2_000, "<img src='file:///etc/passwd'>", "%n %1 {0} &amp;"],
)
def test_odd_text_is_only_text(page: SearchPage, window: Window, qtbot: QtBot, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    window.situation.insertFromMimeData(data)
    qtbot.waitUntil(lambda: not window.situation._timer.isActive())
    assert page.middle.currentWidget() in {page.start, page.split, page.nothing}


def test_the_sheet_is_told_which_needs_it_is_for(
    page: SearchPage, window: Window, qtbot: QtBot, opened: Opened
) -> None:
    write(qtbot, window, "man slaat haar")
    page._pick(page.model.option(0))
    page.make_sheet()
    assert "domestic-violence" in opened.needs[0]
