"""Nothing that was typed is ever written: a canary word is typed, printed and then sought in every file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.settings import Settings
from gui.app import fill
from gui.language import Speech
from gui.sheet_dialog import SheetDialog
from gui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from catalog.storage.catalogue import Catalogue

CANARY = "zonnebloemkanarie"


def test_a_typed_word_stands_in_no_file(
    qtbot: QtBot, qapp: QApplication, catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "DOORWIJZER_HOME", "TMPDIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        (tmp_path / name).mkdir()
        monkeypatch.setenv(name, str(tmp_path / name))
    window = Window()
    qtbot.addWidget(window)
    fill(qapp, window, Settings(), Speech(qapp))
    page = window.page
    assert page is not None
    qtbot.keyClicks(window.situation, f"{CANARY} heeft schulden, deurwaarder geweest")
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    page._pick(page.model.option(0))
    dialog = SheetDialog(None, page.tray.programmes(), None, catalogue)
    qtbot.addWidget(dialog)
    assert dialog.save(tmp_path / "blad.pdf")
    page.start_anew()
    window.close()
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path.name for path in written] == ["blad.pdf"]
    assert not [path for path in written if CANARY.encode() in path.read_bytes()]
