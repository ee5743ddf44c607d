"""The frame: there at once, filled a moment later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.app import fill
from gui.plain_label import PlainLabel
from gui.theme import LIGHT
from gui.window import Window

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot


def test_the_box_is_there_before_the_page_and_its_text_is_searched_for(qtbot: QtBot) -> None:
    window = Window(LIGHT)
    qtbot.addWidget(window)
    window.situation.setPlainText("deurwaarder geweest")
    fill(window)
    assert window.page is not None
    assert window.page.model.rowCount() > 0


def test_after_the_first_paint_something_is_called_once(qtbot: QtBot) -> None:
    window = Window(LIGHT)
    qtbot.addWidget(window)
    called: list[bool] = []
    window.call_after_first_paint(lambda: called.append(True))
    window.show()
    qtbot.waitUntil(lambda: bool(called))
    window.repaint()
    assert called == [True]


def test_without_any_catalogue_a_sentence_stands_in_the_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("catalog.paths.FACTORY_CATALOGUE", tmp_path / "gone.sqlite")
    monkeypatch.setenv("DOORWIJZER_HOME", str(tmp_path))
    window = Window(LIGHT)
    qtbot.addWidget(window)
    fill(window)
    assert window.page is None
    item = window._column.itemAt(1)
    assert item is not None
    sentence = item.widget()
    assert isinstance(sentence, PlainLabel)
    assert "catalogus" in sentence.text()


def test_a_damaged_own_catalogue_gives_the_factory_copy_and_a_notice(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "catalogue.sqlite").write_bytes(b"")
    monkeypatch.setenv("DOORWIJZER_HOME", str(tmp_path))
    window = Window(LIGHT)
    qtbot.addWidget(window)
    fill(window)
    assert window.page is not None
    assert "leeg" in window.statusBar().currentMessage()
