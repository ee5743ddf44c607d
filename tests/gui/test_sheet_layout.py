"""Where things stand on the page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from catalog.paths import PHRASES
from catalog.places import find_place
from catalog.sheet.blocks import Variant
from catalog.sheet.build import SAFETY_PROGRAMMES, SheetRequest, build_sheet, safety_numbers
from catalog.sheet.phrases import read_phrases
from gui.fonts import load_all_fonts
from gui.sheet_layout import PAGE, lay_out
from gui.sheet_marks import UNIT, Frame, Words
from tests.conftest import TODAY

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from catalog.model import Programme
    from catalog.sheet.blocks import Sheet
    from catalog.storage.catalogue import Catalogue
    from gui.sheet_marks import Mark


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    load_all_fonts()


def sheet_of(catalogue: Catalogue, *programmes: Programme, variant: Variant = Variant.NORMAL) -> Sheet:
    """Return a sheet for Amersfoort."""
    request = SheetRequest(programmes, find_place("3811", catalogue).place, TODAY, variant)
    safety = safety_numbers([catalogue.programme(identity) for identity in SAFETY_PROGRAMMES])
    return build_sheet(request, read_phrases(PHRASES, "nl"), safety)


def words_of(page: list[Mark]) -> list[str]:
    return [
        mark.layout.text()[mark.line.textStart() : mark.line.textStart() + mark.line.textLength()].strip()
        for mark in page
        if isinstance(mark, Words)
    ]


@pytest.mark.parametrize(
    ("ids", "pages"),
    [(("geldfit",), 1), (("geldfit", "taalhuis"), 1), (("geldfit", "voedselbank", "buurtbemiddeling"), 2)],
)
def test_a_typical_sheet_stays_on_few_pages(catalogue: Catalogue, ids: tuple[str, ...], pages: int) -> None:
    assert len(lay_out(sheet_of(catalogue, *map(catalogue.programme, ids)))) == pages


@pytest.mark.parametrize(("variant", "body"), [(Variant.NORMAL, 13), (Variant.LARGE, 18)])
def test_no_letter_is_smaller_than_the_floor(catalogue: Catalogue, variant: Variant, body: int) -> None:
    for programme in catalogue.programmes():
        for page in lay_out(sheet_of(catalogue, programme, variant=variant)):
            sizes = {mark.layout.font().pixelSize() / UNIT for mark in page if isinstance(mark, Words)}
            assert min(sizes) >= 12, programme.id
            assert sizes & {float(body), 14.0}, programme.id


def test_a_programme_is_never_split_over_pages(catalogue: Catalogue) -> None:
    ids = ("bijstand", "schuldhulpverlening", "vve", "huurtoeslag", "slachtofferhulp")
    pages = [words_of(page) for page in lay_out(sheet_of(catalogue, *map(catalogue.programme, ids)))]
    for page in pages:
        assert page.count("Eerste stap") == page.count("Ik bel samen met:")
    assert sum(page.count("Eerste stap") for page in pages) == 5


def test_every_page_ends_with_the_safety_numbers(catalogue: Catalogue) -> None:
    ids = ("bijstand", "schuldhulpverlening", "vve")
    for page in lay_out(sheet_of(catalogue, *map(catalogue.programme, ids))):
        assert [word for word in words_of(page) if word in {"112", "0800-2000", "113"}] == ["112", "0800-2000", "113"]


def test_a_text_of_four_thousand_characters_is_printed_whole(catalogue: Catalogue) -> None:
    long = replace(
        catalogue.programme("geldfit"),
        what="Dit is een zin van vijftig letters, met een einde. " * 80,
        organisation="Een naam van veertig woorden die niemand onthoudt " * 5,
        first_step="Bel eerst. " * 60,
    )
    pages = lay_out(sheet_of(catalogue, long))
    shown = " ".join(word for page in pages for word in words_of(page))
    assert shown.count("met een einde.") == 80
    assert shown.count("Bel eerst.") == 60
    assert all(mark.y <= PAGE.height() for page in pages for mark in page)


def test_a_page_read_from_the_right_is_mirrored(catalogue: Catalogue) -> None:
    sheet = sheet_of(catalogue, catalogue.programme("geldfit"))
    (page,), (turned,) = lay_out(sheet), lay_out(replace(sheet, direction="rtl"))
    assert [PAGE.width() - mark.x - mark.width for mark in page] == pytest.approx([mark.x for mark in turned])


def test_things_to_bring_have_a_box_to_tick(catalogue: Catalogue) -> None:
    (page,) = lay_out(sheet_of(catalogue, catalogue.programme("voedselbank")))
    boxes = [mark for mark in page if isinstance(mark, Frame) and mark.width == mark.height and not mark.filled]
    assert len(boxes) == len(catalogue.programme("voedselbank").bring)
