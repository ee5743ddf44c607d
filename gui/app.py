"""The composition root: open the catalogue, make finder, theme and window, and hand each what it needs."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from catalog.errors import WorldFault
from catalog.matching.finder import open_finder
from catalog.paths import FACTORY_CATALOGUE, WEIGHTS, own_catalogue
from catalog.storage.opening import open_catalogue
from gui.crash import forbid_dumps, show_faults
from gui.display import prepare_environment
from gui.fonts import load_fonts
from gui.notice import show_notice
from gui.theme import LIGHT, apply_theme
from gui.window import Window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from catalog.model import Place, Programme


def run_window(*, quit_after_first_paint: bool = False) -> int:
    """Open the window and return the exit status when it closes; 1 with a sentence when it cannot open."""
    forbid_dumps()
    if not prepare_environment(needs_screen=True):
        print(
            "Er is geen scherm om het venster op te tonen. Start Doorwijzer in een grafische omgeving.", file=sys.stderr
        )
        return 1
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Doorwijzer")
    load_fonts(app)
    apply_theme(app, LIGHT)
    try:
        window = make_window()
    except WorldFault as fault:
        print(fault, file=sys.stderr)  # noqa: T201 - there is no window yet to say it in
        return 1
    show_faults(window)
    if quit_after_first_paint:
        window.call_after_first_paint(app.quit)
    window.show()
    return app.exec()


def make_window() -> Window:
    """Return the window on the catalogue that opens; raise a WorldFault when none does."""
    opened = open_catalogue(own_catalogue(), FACTORY_CATALOGUE)
    finder, notice = open_finder(opened.catalogue, WEIGHTS, date.today())  # noqa: DTZ011 - the person's own day

    def open_sheet(parent: QWidget, programmes: tuple[Programme, ...], place: Place | None) -> None:
        from gui.sheet_dialog import SheetDialog  # printing is loaded when it is first asked for

        SheetDialog(parent, programmes, place, opened.catalogue).exec()

    window = Window(opened.catalogue, finder, LIGHT, open_sheet)
    for sentence in (notice, opened.notice):
        if sentence:
            show_notice(window, sentence)
    return window
