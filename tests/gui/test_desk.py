"""The window and the person's settings together."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog

from catalog.errors import CannotWrite
from catalog.paths import settings_file
from catalog.settings import Settings, read_settings
from gui.desk import Desk, home_place, save_slip
from gui.dressing import dress
from gui.fonts import load_fonts
from gui.keys_page import KeysPage
from gui.settings_page import SettingsPage
from gui.window import Window
from tests.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from catalog.matching.finder import Finder
    from catalog.storage.catalogue import Catalogue
    from gui.language import Speech
    from gui.search_page import SearchPage

TEXT = "deurwaarder geweest, koelkast leeg"


@pytest.fixture
def desk(
    qtbot: QtBot,
    qapp: QApplication,
    speech: Speech,
    catalogue: Catalogue,
    finder: Finder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desk]:
    """Return a desk with a situation on it, as at a first start."""
    monkeypatch.setenv("DOORWIJZER_HOME", str(tmp_path / "own"))
    load_fonts(qapp)
    dress(qapp, Settings(), speech)
    window = Window()
    qtbot.addWidget(window)
    made = Desk(qapp, window, Settings(), speech)
    made.open(catalogue, finder, lambda *_: None, TODAY)
    window.show()
    yield made
    dress(qapp, Settings(), speech)


def page_of(desk: Desk) -> SearchPage:
    page = desk._window.page
    assert page is not None
    return page


def test_what_was_typed_and_chosen_outlives_another_size_language_and_theme(desk: Desk, qtbot: QtBot) -> None:
    desk._window.situation.replace_text(TEXT)
    qtbot.waitUntil(lambda: page_of(desk).model.rowCount() > 0)
    before = page_of(desk)
    before.place.field.setText("3811")
    before.facts.corrected.emit("children", 3)
    before._pick(before.model.option(1))
    before.chips.switched.emit("loneliness", True)
    chosen, options = before.tray.ids(), before.model.rowCount()
    desk.change(Settings(language="en", size=150, theme="dark"))
    after = page_of(desk)
    assert after is not before
    assert desk._window.situation.toPlainText() == TEXT
    assert (after.tray.ids(), after.model.rowCount()) == (chosen, options)
    assert after.place.field.text() == "3811"
    assert "loneliness" in after.state()[0].added
    assert after.state()[0].facts["children"] == 3


def test_a_change_is_kept(desk: Desk) -> None:
    desk.change(Settings(theme="dark", home="GM0307"))
    assert read_settings(settings_file()) == (Settings(theme="dark", home="GM0307"), "")
    place = page_of(desk).place.place()
    assert place is not None
    assert place.gemeente.name == "Amersfoort"


def test_a_change_that_cannot_be_kept_holds_and_is_told(desk: Desk) -> None:
    settings_file().parent.write_text("a file in the way", encoding="utf-8")
    desk.change(Settings(theme="dark"))
    assert desk.settings.theme == "dark"
    assert "bewaard" in desk._window.statusBar().currentMessage()


def test_the_gemeente_is_asked_at_the_first_start_only(desk: Desk, qtbot: QtBot) -> None:
    assert not page_of(desk).start.home.isHidden()
    page_of(desk).start.skip.click()
    qtbot.waitUntil(lambda: page_of(desk).start.home.isHidden() is True)
    assert read_settings(settings_file())[0].home == ""


def test_the_first_hint_goes_away_for_good(desk: Desk, qtbot: QtBot) -> None:
    page_of(desk).start.hint_left.emit()
    qtbot.waitUntil(lambda: page_of(desk).start.hint.isHidden() is True)
    assert read_settings(settings_file())[0].hint_seen


def test_text_grows_in_steps_and_no_further(desk: Desk) -> None:
    sizes = []
    for step in (1, 1, 1, 1, 1, -1, 0):
        desk.step_size(step)
        sizes.append(desk.settings.size)
    assert sizes == [125, 150, 175, 200, 200, 175, 100]


def test_keys_and_settings_take_the_page_s_place_and_give_it_back(desk: Desk) -> None:
    below = desk._window.below
    desk.show_keys()
    assert isinstance(below.currentWidget(), KeysPage)
    desk.show_settings()
    assert isinstance(below.currentWidget(), SettingsPage)
    desk._window.leave()
    assert below.currentWidget() is page_of(desk)


def test_a_setting_changed_on_the_page_holds_at_once(desk: Desk, qtbot: QtBot) -> None:
    desk.show_settings()
    shown = desk._window.below.currentWidget()
    assert isinstance(shown, SettingsPage)
    box = shown.boxes["size"]
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    qtbot.waitUntil(lambda: desk.settings.size == 125)
    assert isinstance(desk._window.below.currentWidget(), SettingsPage)


def test_a_gemeente_that_is_gone_is_no_home(catalogue: Catalogue) -> None:
    assert home_place("GM9999", catalogue) is None
    assert home_place("", catalogue) is None


def test_a_slip_is_saved_where_the_person_says(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def chosen(*_: object, options: QFileDialog.Option) -> tuple[str, str]:
        assert options & QFileDialog.Option.DontUseNativeDialog
        return str(tmp_path / "briefje"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    desk._window.situation.replace_text(TEXT)
    qtbot.waitUntil(lambda: page_of(desk).model.rowCount() > 0)
    page = page_of(desk)
    page.pane.wrong_button.click()
    page.pane.correction.boxes["phone"].setChecked(True)
    page.pane.correction.save_button.click()
    option = page.pane.current()
    assert option is not None
    slip = (tmp_path / "briefje.txt").read_text(encoding="utf-8")
    assert f"programma: {option.programme.id}\n" in slip
    assert "koelkast" not in slip
    assert page.pane.correction.isHidden()


def test_a_slip_that_cannot_be_saved_is_told(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="briefje"):
        save_slip(tmp_path / "gone" / "x.txt", "doorwijzer: correctie 1\n")
