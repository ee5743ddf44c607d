"""Shift three times, in a window as it runs: everything is gone at once, the preview of the sheet too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from catalog.settings import Settings
from gui.app import fill
from gui.language import Speech
from gui.watch import Watch
from gui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def running(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Window:
    """Return a window as `run_window` fills it, with a situation in it."""
    monkeypatch.setenv("DOORWIJZER_HOME", str(tmp_path))
    window = Window()
    qtbot.addWidget(window)
    window.show()
    fill(qapp, window, Settings(hint_seen=True, home=""), Speech(qapp))
    window.situation.replace_text("deurwaarder geweest")
    qtbot.waitUntil(lambda: window.page is not None and window.page.model.rowCount() > 0)
    return window


def press_shift(where: object) -> None:
    for _ in range(3):
        QTest.keyClick(where, Qt.Key.Key_Shift)  # type: ignore[call-overload]


def test_from_the_box(running: Window, qtbot: QtBot) -> None:
    watch = running.findChild(Watch)
    assert watch is not None
    watch.look_at(running.windowHandle())
    press_shift(running.windowHandle())
    assert running.screens.currentWidget() is running.hidden
    assert running.situation.toPlainText() == ""


def test_from_the_preview_of_the_sheet(running: Window, qtbot: QtBot) -> None:
    page = running.page
    assert page is not None
    page._pick(page.model.option(0))
    watch = running.findChild(Watch)
    assert watch is not None
    seen: list[str] = []

    def hide() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        seen.append(dialog.metaObject().className())
        watch.look_at(dialog.windowHandle())
        press_shift(dialog.windowHandle())

    QTimer.singleShot(0, hide)
    page.make_sheet()  # stays in the preview until it is closed
    assert seen == ["SheetDialog"]
    assert QApplication.activeModalWidget() is None
    assert running.screens.currentWidget() is running.hidden
    assert page.tray.programmes() == ()


def test_an_open_menu_goes_too(running: Window, qtbot: QtBot) -> None:
    page = running.page
    assert page is not None
    page.facts.add_button.click()
    running.hide_all()
    assert not [menu for menu in page.findChildren(QMenu) if menu.isVisible()]
