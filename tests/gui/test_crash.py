"""Keeping what was typed out of dumps and traces."""

import subprocess
import sys

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
