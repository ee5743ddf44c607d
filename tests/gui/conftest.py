"""What the window's tests share: a window on the catalogue that ships, with a sheet door that only records."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from gui.fonts import load_fonts
from gui.search_page import SearchPage
from gui.theme import LIGHT, apply_theme
from gui.window import Window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from catalog.matching.finder import Finder
    from catalog.model import Place, Programme
    from catalog.storage.catalogue import Catalogue


@dataclass
class Opened:
    """The sheets that were asked for: the ids on each, in order."""

    sheets: list[list[str]] = field(default_factory=list)

    def __call__(self, _parent: QWidget, programmes: tuple[Programme, ...], _place: Place | None) -> None:
        """Record what the sheet would hold."""
        self.sheets.append([programme.id for programme in programmes])


@pytest.fixture
def opened() -> Opened:
    """Return the record of sheets that were asked for."""
    return Opened()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, catalogue: Catalogue, finder: Finder, opened: Opened) -> Window:
    """Return a shown window."""
    load_fonts(qapp)
    apply_theme(qapp, LIGHT)
    shown = Window(LIGHT)
    qtbot.addWidget(shown)
    shown.show_page(SearchPage(shown.situation, catalogue, finder, LIGHT, opened))
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


@pytest.fixture
def page(window: Window) -> SearchPage:
    """Return the page of the shown window."""
    assert window.page is not None
    return window.page
