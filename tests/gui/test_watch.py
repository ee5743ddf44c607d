"""When everything must be hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from gui.watch import IDLE_MS, Watch

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

NONE = Qt.KeyboardModifier.NoModifier


def press(watch: Watch, *keys: Qt.Key, repeat: bool = False) -> None:
    for key in keys:
        watch.eventFilter(watch, QKeyEvent(QEvent.Type.KeyPress, key, NONE, "", repeat))


@pytest.fixture
def watch(qtbot: QtBot) -> Watch:
    """Return a watch that looks at nothing yet."""
    return Watch()


def test_shift_three_times_hides(watch: Watch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.hide_wanted):
        press(watch, Qt.Key.Key_Shift, Qt.Key.Key_Shift, Qt.Key.Key_Shift)


def test_capitals_in_a_sentence_do_not(watch: Watch, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(watch.hide_wanted):
        for _ in range(4):
            press(watch, Qt.Key.Key_Shift, Qt.Key.Key_A)


def test_a_shift_held_down_counts_once(watch: Watch, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(watch.hide_wanted):
        press(watch, Qt.Key.Key_Shift)
        press(watch, *[Qt.Key.Key_Shift] * 5, repeat=True)


def test_slow_presses_do_not(watch: Watch, qtbot: QtBot) -> None:
    press(watch, Qt.Key.Key_Shift, Qt.Key.Key_Shift)
    watch._presses = [at - 1_001 for at in watch._presses]  # as if they were a second ago
    with qtbot.assertNotEmitted(watch.hide_wanted):
        press(watch, Qt.Key.Key_Shift)


def test_nobody_there_for_five_minutes_hides(watch: Watch, qtbot: QtBot) -> None:
    assert watch.idle.interval() == IDLE_MS == 300_000
    watch.idle.setInterval(0)
    with qtbot.waitSignal(watch.hide_wanted):
        watch.idle.start()


def test_a_key_starts_the_time_again_and_a_window_is_looked_at_once(watch: Watch, qtbot: QtBot) -> None:
    window = QWindow()
    watch.look_at(window)
    watch.look_at(window)
    watch.look_at(None)
    watch.idle.stop()
    press(watch, Qt.Key.Key_A)
    assert watch.idle.isActive()
