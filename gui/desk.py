"""Keep the window, what it shows and the person's settings together: a change of one makes the others follow."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from catalog.correction import correction_slip
from catalog.errors import WorldFault
from catalog.settings import SIZES, Settings
from gui.dressing import dress, theme_for
from gui.keys_page import KeysPage
from gui.look import look_for
from gui.notice import show_notice
from gui.own_files import NoteBook, save_settings
from gui.search_page import SearchPage
from gui.settings_page import SettingsPage
from gui.translate import tr
from gui.world import World
from gui.write_aside import write_aside

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from catalog.matching.finder import Finder
    from catalog.model import Place, Programme
    from catalog.storage.catalogue import Catalogue
    from gui.language import Speech
    from gui.window import Window
    from gui.world import SheetDoor


class Desk(QObject):
    """Makes the page anew when language, colours or size change; what was typed and chosen stays."""

    def __init__(self, app: QApplication, window: Window, settings: Settings, speech: Speech) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._speech = speech
        self.settings = settings
        self._world: World | None = None
        self._today: date | None = None
        window.keys_wanted.connect(self.show_keys)
        window.settings_wanted.connect(self.show_settings)
        window.size_wanted.connect(self.step_size)
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: self._colours_changed())

    def open(self, catalogue: Catalogue, finder: Finder, open_sheet: SheetDoor, today: date) -> None:
        """Put the page in the window, with the catalogue that was opened for it."""
        self._today = today
        self._world = World(
            catalogue, finder, NoteBook(self.settings.team_folder), open_sheet, self._home_place(catalogue)
        )
        self._window.show_page(self._page())

    def change(self, settings: Settings) -> None:
        """Take other settings: they hold at once, and are kept if that can be."""
        before, self.settings = self.settings, settings
        try:
            save_settings(settings)
        except WorldFault as fault:
            show_notice(self._window, str(fault))
        if (before.language, before.size, before.theme) != (settings.language, settings.size, settings.theme):
            dress(self._app, settings, self._speech)
            self._window.remake_header()
        if self._world is not None:
            notes = NoteBook(settings.team_folder)
            self._world = replace(self._world, notes=notes, home=self._home_place(self._world.catalogue))
        self._remake()

    def step_size(self, step: int) -> None:
        """Make the text a step larger or smaller; 0 makes it 100 %."""
        at = SIZES.index(self.settings.size) + step
        size = SIZES[min(max(at, 0), len(SIZES) - 1)] if step else SIZES[0]
        if size != self.settings.size:
            self.change(replace(self.settings, size=size))

    def show_keys(self) -> None:
        """Show the page of keys."""
        page = KeysPage(self._window)
        page.left.connect(self._window.leave)
        self._show(page)
        page.back_button.setFocus()

    def show_settings(self) -> None:
        """Show the page of settings."""
        if self._world is not None:
            page = SettingsPage(self.settings, self._world.catalogue, self._world.home, self._window)
            page.changed.connect(self._change_and_stay, Qt.ConnectionType.QueuedConnection)
            page.left.connect(self._window.leave)
            self._show(page)
            page.place.field.setFocus()

    def _change_and_stay(self, settings: Settings) -> None:
        self.change(settings)
        self.show_settings()

    def _show(self, page: QWidget) -> None:
        below = self._window.below
        for at in reversed(range(below.count())):
            other = below.widget(at)
            if other is not None and other is not self._window.page:
                below.removeWidget(other)
                other.deleteLater()
        self._window.show_below(page)

    def _page(self) -> SearchPage:
        assert self._world is not None
        assert self._today is not None
        theme = theme_for(self._app, self.settings.theme)
        look = look_for(self._world.catalogue, self._today, theme, self.settings.language)
        page = SearchPage(
            self._window.situation,
            self._world,
            look,
            ask_home=self.settings.home is None,
            hint=not self.settings.hint_seen,
        )
        page.start.home_chosen.connect(self._take_home, Qt.ConnectionType.QueuedConnection)
        page.start.hint_left.connect(self._put_hint_away, Qt.ConnectionType.QueuedConnection)
        page.wrong.connect(self._save_slip)
        return page

    def _remake(self) -> None:
        before = self._window.page
        if before is None or self._world is None:
            return
        state = before.state()
        self._window.situation.blockSignals(True)
        page = self._page()
        self._window.situation.blockSignals(False)
        page.restore(*state)
        self._window.show_page(page)

    def _take_home(self, code: str) -> None:
        self.change(replace(self.settings, home=code))
        self._window.situation.setFocus()

    def _put_hint_away(self) -> None:
        self.change(replace(self.settings, hint_seen=True))
        self._window.situation.setFocus()

    def _home_place(self, catalogue: Catalogue) -> Place | None:
        return home_place(self.settings.home or "", catalogue)

    def _colours_changed(self) -> None:
        if self.settings.theme == "system":
            dress(self._app, self.settings, self._speech)
            self._remake()

    def _save_slip(self, programme: Programme, wrong: list[str], remark: str) -> None:
        """Ask where the slip goes, in Qt's own dialog: the system's would keep a list of files."""
        from pathlib import Path

        assert self._world is not None
        assert self._today is not None
        page = self._window.page
        start = str(Path.home() / f"correctie-{programme.id}.txt")
        options = QFileDialog.Option.DontUseNativeDialog
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("Bewaar het briefje"), start, "Tekst (*.txt)", options=options
        )
        if not chosen or page is None:
            return
        built = self._world.catalogue.meta().get("built_on", "")
        try:
            save_slip(Path(chosen), correction_slip(programme, wrong, remark, self._today, built))
        except WorldFault as fault:
            page.pane.correction.say(str(fault))
            return
        page.pane.close_cards()
        show_notice(self._window, tr("Het briefje is bewaard. Geef het aan wie de catalogus beheert."))


def save_slip(path: Path, slip: str) -> None:
    """Write a correction slip as a text file; raise CannotWrite with a sentence when that cannot be."""
    from catalog.errors import CannotWrite

    try:
        write_aside(path.with_suffix(".txt"), slip.encode())
    except CannotWrite as fault:
        raise CannotWrite(tr("Het briefje kan daar niet worden bewaard. Kies een andere plek.")) from fault


def home_place(code: str, catalogue: Catalogue) -> Place | None:
    """Return the gemeente with a CBS code as a place, None when there is none (any more)."""
    from catalog.model import Place

    if not code:
        return None
    found = next((gemeente for gemeente in catalogue.gemeenten() if gemeente.code == code), None)
    return Place(found.name, found) if found is not None else None
