"""What the window's tests share: a window on the catalogue that ships, with a sheet door that only records."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from catalog.errors import CannotWrite
from gui.fonts import load_fonts
from gui.language import Speech
from gui.look import look_for
from gui.search_page import SearchPage
from gui.style_sheet import apply_theme
from gui.theme import LIGHT
from gui.window import Window
from gui.world import World
from tests.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication, QWidget
    from pytestqt.qtbot import QtBot

    from catalog.matching.finder import Finder
    from catalog.model import Place, Programme
    from catalog.storage.catalogue import Catalogue


@dataclass
class Opened:
    """The sheets that were asked for: the ids on each, in order."""

    sheets: list[list[str]] = field(default_factory=list)

    needs: list[tuple[str, ...]] = field(default_factory=list)

    def __call__(
        self, _parent: QWidget, programmes: tuple[Programme, ...], _place: Place | None, needs: tuple[str, ...]
    ) -> None:
        """Record what the sheet would hold, and the needs it is for."""
        self.needs.append(needs)
        self.sheets.append([programme.id for programme in programmes])


@pytest.fixture
def opened() -> Opened:
    """Return the record of sheets that were asked for."""
    return Opened()


@dataclass
class Book:
    """Notes kept in memory."""

    held: dict[str, str] = field(default_factory=dict)

    def notes(self) -> dict[str, str]:
        """Return all notes."""
        return self.held

    def keep(self, programme: str, note: str) -> None:
        """Keep a note; one that says so cannot be kept."""
        if note == "vol":
            raise CannotWrite("De schijf is vol.")
        self.held[programme] = note


@pytest.fixture
def book() -> Book:
    """Return a notebook without notes."""
    return Book()


@pytest.fixture
def speech(qapp: QApplication) -> Iterator[Speech]:
    """Return what speaks, Dutch again afterwards."""
    made = Speech(qapp)
    yield made
    made.silence()


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, catalogue: Catalogue, finder: Finder, opened: Opened, book: Book
) -> Window:
    """Return a shown window."""
    load_fonts(qapp)
    apply_theme(qapp, LIGHT)
    shown = Window()
    qtbot.addWidget(shown)
    shown.show_page(SearchPage(shown.situation, World(catalogue, finder, book, opened), look_for(catalogue, TODAY)))
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
