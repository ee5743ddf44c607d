"""Text at 200 % on a small laptop: nothing is cut off, on any page, and everything can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from catalog.settings import Settings
from gui.desk import Desk
from gui.dressing import dress
from gui.fonts import load_fonts
from gui.language import Speech
from gui.sheet_dialog import SheetDialog
from gui.window import Window
from tests.clipping import clipped, too_small
from tests.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from catalog.matching.finder import Finder
    from catalog.storage.catalogue import Catalogue

SITUATIONS = (
    "mevr 2 kindjes, stapels ongeopende brieven, deurwaarder geweest, praat slecht nederlands",
    "ze wil niet meer leven, schulden, geen slaapplek vannacht",
    "lamp op galerij kapot",
    "bsn 111222333, schulden",
)


@pytest.fixture(params=[100, 200])
def desk(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    qapp: QApplication,
    catalogue: Catalogue,
    finder: Finder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desk]:
    """Return a desk on a small screen, with the questions of a first start still open."""
    monkeypatch.setenv("DOORWIJZER_HOME", str(tmp_path))
    speech = Speech(qapp)
    settings = Settings(size=request.param)
    load_fonts(qapp)
    dress(qapp, settings, speech)
    window = Window()
    qtbot.addWidget(window)
    made = Desk(qapp, window, settings, speech)
    made.open(catalogue, finder, lambda *_: None, TODAY)
    window.resize(1366, 768)
    window.show()
    yield made
    dress(qapp, Settings(), speech)
    speech.silence()


def test_nothing_is_cut_off_on_any_page(desk: Desk, qtbot: QtBot) -> None:
    window = desk._window
    for show in (lambda: None, desk.show_settings, desk.show_keys, window.leave):
        show()
        qtbot.wait(1)
        assert clipped(window) == []
        assert too_small(window) == []
    assert window.width() == 1366
    assert window.height() == 768


@pytest.mark.parametrize("text", SITUATIONS)
def test_nothing_is_cut_off_in_any_answer(desk: Desk, qtbot: QtBot, text: str) -> None:
    window = desk._window
    page = window.page
    assert page is not None
    window.situation.replace_text(text)
    qtbot.waitUntil(lambda: bool(page.pane.current()) or page.nothing.isVisible())
    for row in range(3):
        page._pick(page.model.option(row))
    qtbot.wait(1)
    assert clipped(window) == []
    assert too_small(window) == []


def test_the_detail_and_its_cards_can_be_reached(desk: Desk, qtbot: QtBot) -> None:
    window = desk._window
    page = window.page
    assert page is not None
    window.situation.replace_text(SITUATIONS[0])
    qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    page.pane.open_detail()
    for open_card in (page.pane.note_button.click, page.pane.wrong_button.click):
        open_card()
        qtbot.wait(1)
        assert clipped(window) == []
        page.pane.close_cards()


def test_nothing_is_cut_off_beside_the_sheet(desk: Desk, qtbot: QtBot, catalogue: Catalogue) -> None:
    dialog = SheetDialog(desk._window, (catalogue.programme("geldfit"),), None, catalogue)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.wait(1)
    assert clipped(dialog) == []
    assert dialog.width() <= 1366
