"""Keeping what was typed out of dumps and traces."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from gui.crash import show_faults

CANARY = "kanariewoord"


@pytest.mark.skipif(sys.platform != "linux", reason="dump settings are the system's own elsewhere")
def test_no_dump_of_this_process_is_allowed() -> None:
    script = (
        "from gui.crash import forbid_dumps; import resource, ctypes; forbid_dumps();"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0], ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout.split() == ["0", "0"]


def test_a_fault_of_ours_is_one_sentence_without_what_was_typed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    window = QMainWindow()
    qtbot.addWidget(window)
    show_faults(window)
    sys.excepthook(KeyError, KeyError(CANARY), None)
    said = window.statusBar().currentMessage()
    assert "KeyError" in said
    assert CANARY not in said + "".join(capsys.readouterr())


def test_qt_s_dialogs_keep_no_history(tmp_path: Path) -> None:
    script = (
        "from PySide6.QtCore import QSettings, QCoreApplication; from gui.crash import forbid_traces; forbid_traces();"
        "app = QCoreApplication([]); held = QSettings(QSettings.Scope.UserScope, 'QtProject');"
        "held.setValue('FileDialog/history', 'kanariewoord'); held.sync(); print(held.fileName())"
    )
    env = {**os.environ, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=env)
    assert done.stdout.startswith(os.devnull)
    assert list(tmp_path.rglob("*")) == []
