"""Take pictures of the window in every state, size, theme and language: `python -m tests.benchmarks.pictures FOLDER`.

A name after the folder takes that one alone. Run it under a screen (or Xvfb); without one it paints offscreen.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from catalog.matching.finder import open_finder
from catalog.paths import FACTORY_CATALOGUE, WEIGHTS
from catalog.settings import Settings
from catalog.storage.catalogue import Catalogue
from gui.desk import Desk
from gui.dressing import dress
from gui.fonts import load_fonts
from gui.language import Speech
from gui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

STAIRWELL = "mevr 2 kindjes, stapels ongeopende brieven, deurwaarder geweest, praat slecht nederlands"
MANY = (
    "gezin met baby en kind van 9, huur drie maanden niet betaald, koelkast leeg, vader zonder werk en drinkt, "
    "moeder zorgt ook voor oma, oudste blijft thuis van school"
)
DANGER = "ze wil niet meer leven, huilt veel, schulden, man is weg"
ASKING = "buurvrouw heeft blauwe plekken en durft niet naar huis, twee kinderen van 3 en 6"


USED = Settings(home="", hint_seen=True)


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: its name, what is typed, what is done next, and how it looks."""

    name: str
    text: str = ""
    then: str = ""
    settings: Settings = USED
    size: tuple[int, int] = (1366, 768)


def plain(**changed: str | int | None) -> Settings:
    """Return settings of a person who has used it before, with these changed."""
    return Settings(**{"home": "GM0307", "hint_seen": True, **changed})  # type: ignore[arg-type]


PICTURES = (
    Picture("window-first", settings=Settings()),
    Picture("window-empty", settings=plain()),
    Picture("window", STAIRWELL, "tray", plain()),
    Picture("window-crisis", DANGER, "", plain()),
    Picture("window-amber", ASKING, "", plain()),
    Picture("window-many", MANY, "", plain()),
    Picture("window-nothing", "lamp op galerij kapot", "", plain()),
    Picture("window-detail", STAIRWELL, "note", plain()),
    Picture("window-wrong", STAIRWELL, "wrong", plain()),
    Picture("window-browse", "", "browse", plain()),
    Picture("window-organisations", "", "organisations", plain()),
    Picture("window-picker", STAIRWELL, "picker", plain()),
    Picture("window-more", STAIRWELL, "more", plain()),
    Picture("window-personal", "bsn 111222333, schulden", "", plain()),
    Picture("window-hidden", STAIRWELL, "hide", plain()),
    Picture("window-keys", "", "keys", plain()),
    Picture("window-settings", "", "settings", plain()),
    Picture("window-dark", STAIRWELL, "tray", plain(theme="dark")),
    Picture("window-dark-crisis", DANGER, "", plain(theme="dark")),
    Picture("window-dark-empty", "", "", plain(theme="dark")),
    Picture("window-contrast", STAIRWELL, "tray", plain(theme="contrast")),
    Picture("window-english", STAIRWELL, "tray", plain(language="en")),
    Picture("window-english-first", settings=Settings(language="en")),
    Picture("window-english-settings", "", "settings", plain(language="en")),
    Picture("window-large", STAIRWELL, "tray", plain(size=200)),
    Picture("window-large-detail", STAIRWELL, "detail", plain(size=200)),
    Picture("window-large-crisis", DANGER, "", plain(size=200)),
    Picture("window-large-first", settings=Settings(size=200)),
    Picture("window-large-settings", "", "settings", plain(size=200)),
    Picture("window-wide", MANY, "tray", plain(), (1920, 1080)),
    Picture("window-wide-dark", MANY, "tray", plain(theme="dark"), (1920, 1080)),
    Picture("window-wide-large", MANY, "tray", plain(size=200), (1920, 1080)),
)


def wait(milliseconds: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def browse(window: Window, tab: int) -> None:
    """Open the lists at a tab; the first with a need chosen."""
    window.header_browse()
    page = window.page
    if page is not None and page.browse is not None:
        page.browse.setCurrentIndex(tab)
        if tab == 0:
            page.browse.needs.chosen.emit("loneliness")


def act(window: Window, desk: Desk, what: str) -> None:
    """Do to the window what a picture is of."""
    page = window.page
    assert page is not None
    acts: dict[str, Callable[[], object]] = {
        "": lambda: None,
        "tray": lambda: [page.tray.toggle(option.programme) for row in (0, 2) if (option := page.model.option(row))],
        "note": page.pane.note_button.click,
        "wrong": page.pane.wrong_button.click,
        "browse": lambda: browse(window, 0),
        "organisations": lambda: browse(window, 1),
        "picker": page.chips.open_picker,
        "more": page.pane.more_button.click,
        "hide": window.hide_all,
        "keys": desk.show_keys,
        "settings": desk.show_settings,
        "detail": page.pane.open_detail,
    }
    acts[what]()


def main(folder: Path, wanted: list[str]) -> None:
    """Take the pictures."""
    app = QApplication([])
    QCursor.setPos(1, 1)  # a chip under the mouse would be pointed at
    load_fonts(app)
    catalogue = Catalogue(FACTORY_CATALOGUE)
    today = date.today()  # noqa: DTZ011 - the person's own day
    finder, _ = open_finder(catalogue, WEIGHTS, today)
    speech = Speech(app)
    for picture in PICTURES:
        if wanted and picture.name not in wanted:
            continue
        dress(app, picture.settings, speech)
        window = Window()
        window.resize(*picture.size)
        window.show()
        desk = Desk(app, window, picture.settings, speech)
        desk.open(catalogue, finder, lambda *_: None, today)
        window.situation.replace_text(picture.text)
        wait(150)
        act(window, desk, picture.then)
        wait(150)
        (app.activePopupWidget() or window).grab().save(str(folder / f"{picture.name}.png"))
        window.close()
        window.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
