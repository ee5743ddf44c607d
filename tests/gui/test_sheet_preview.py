"""The pages on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from catalog.paths import PHRASES
from catalog.sheet.make import Wish, make_sheet
from gui.sheet_preview import SheetPreview
from tests.conftest import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from catalog.storage.catalogue import Catalogue


@pytest.fixture
def preview(qtbot: QtBot, catalogue: Catalogue) -> SheetPreview:
    """Return a shown preview of several pages."""
    shown = SheetPreview()
    qtbot.addWidget(shown)
    shown.resize(700, 500)
    programmes = tuple(map(catalogue.programme, ("geldfit", "voedselbank", "bijstand", "huurtoeslag")))
    shown.show_sheet(make_sheet(Wish(programmes, None, TODAY), catalogue, PHRASES))
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def test_it_goes_from_page_to_page(preview: SheetPreview) -> None:
    pages = preview.count()
    assert pages >= 2
    assert preview.position.text() == f"Blad 1 / {pages}"
    assert not preview.previous_button.isEnabled()
    preview.next_button.click()
    assert preview.position.text() == f"Blad 2 / {pages}"
    preview.previous_button.click()
    assert preview.page() == 1
    preview.go(-1)
    assert preview.page() == 1


def test_it_grows_and_shrinks_within_bounds(preview: SheetPreview) -> None:
    width = preview._pages[0].pixmap().width()
    preview.larger_button.click()
    assert preview._pages[0].pixmap().width() > width
    for _ in range(9):
        preview.zoom(-1)
    assert preview._pages[0].pixmap().width() < width
    assert not preview.smaller_button.isEnabled()
    assert preview.larger_button.isEnabled()


def test_a_page_reads_its_words_to_a_screen_reader(preview: SheetPreview) -> None:
    assert "0800-8115" in preview._pages[0].accessibleName()


def test_nothing_is_shown_of_no_sheet(preview: SheetPreview) -> None:
    preview.show_sheet(None)
    assert (preview.count(), preview.page(), preview.position.text()) == (0, 0, "")
