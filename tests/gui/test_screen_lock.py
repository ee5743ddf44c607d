"""When the screen is locked."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QObject

from catalog.paths import ROOT
from gui.screen_lock import ScreenLock, watch_screen_lock

HEARD = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from gui.screen_lock import watch_screen_lock
app = QCoreApplication([])
owner = QObject()
watch_screen_lock(owner, lambda: (print("locked"), app.quit()))
send = ["dbus-send", "--session", "/", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"]
QTimer.singleShot(0, lambda: subprocess.run(send, check=True))
QTimer.singleShot(5000, app.quit)
app.exec()
"""


def test_both_ways_it_is_told_are_passed_on() -> None:
    told: list[str] = []
    lock = ScreenLock(lambda: told.append("locked"))
    lock.active_changed(False)
    assert told == []
    lock.active_changed(True)
    lock.locked()
    assert told == ["locked", "locked"]


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="there is no dbus-run-session on this machine")
def test_a_locked_screen_is_heard_on_the_bus() -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", HEARD], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.stdout == "locked\n", done.stderr


def test_where_the_system_does_not_tell_nothing_is_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert watch_screen_lock(QObject(), lambda: None) is None
