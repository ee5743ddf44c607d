"""The composition root: show the window, then open the catalogue and hand each part what it needs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from catalog.paths import settings_file
from catalog.settings import read_settings
from gui.crash import forbid_dumps, forbid_traces, show_faults
from gui.display import prepare_environment
from gui.dressing import dress, missing_font
from gui.fonts import load_fonts
from gui.language import Speech
from gui.notice import show_notice
from gui.window import Window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from catalog.model import Place, Programme
    from catalog.settings import Settings


def run_window(*, quit_after_first_paint: bool = False) -> int:
    """Open the window and return the exit status when it closes; 1 with a sentence when there is no screen."""
    forbid_dumps()
    if not prepare_environment(needs_screen=True):
        print("Er is geen scherm voor het venster. Start Doorwijzer in een grafische omgeving.", file=sys.stderr)
        return 1
    forbid_traces()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Doorwijzer")
    load_fonts(app)
    settings, notice = read_settings(settings_file())
    speech = Speech(app)
    dress(app, settings, speech)
    window = Window()
    show_faults(window)
    window.call_after_first_paint(app.quit if quit_after_first_paint else lambda: fill(app, window, settings, speech))
    window.show()
    for sentence in (missing_font(), notice):
        if sentence:
            show_notice(window, sentence)
    return app.exec()


def fill(app: QApplication, window: Window, settings: Settings, speech: Speech) -> None:
    """Open the catalogue and put the search page in the window, or the sentence that says why not.

    The domain is imported only now: the box is on the screen, and a person needs longer to type a word.
    """
    from datetime import date

    from catalog.errors import WorldFault
    from catalog.matching.finder import open_finder
    from catalog.paths import FACTORY_CATALOGUE, WEIGHTS, own_catalogue
    from catalog.storage.opening import open_catalogue
    from gui.desk import Desk
    from gui.screen_lock import watch_screen_lock
    from gui.watch import Watch

    try:
        opened = open_catalogue(own_catalogue(), FACTORY_CATALOGUE)
        today = date.today()  # noqa: DTZ011 - the person's own day
        finder, notice = open_finder(opened.catalogue, WEIGHTS, today)
    except WorldFault as fault:
        window.show_fault(str(fault))
        return

    def open_sheet(
        parent: QWidget, programmes: tuple[Programme, ...], place: Place | None, needs: tuple[str, ...]
    ) -> None:
        from gui.sheet_dialog import SheetDialog  # printing is loaded when it is first asked for

        SheetDialog(parent, programmes, place, opened.catalogue, needs=needs).exec()

    Desk(app, window, settings, speech).open(opened.catalogue, finder, open_sheet, today)
    watch = Watch(window)
    watch.hide_wanted.connect(window.hide_all)
    watch.begin(app)
    watch_screen_lock(window, window.hide_all)
    app.screenRemoved.connect(lambda _screen: window.stay_on_screen())
    for sentence in (notice, opened.notice):
        if sentence:
            show_notice(window, sentence)
