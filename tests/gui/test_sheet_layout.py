"""Where things stand on the page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from catalog.errors import FontsMissing
from catalog.model import Contact, Via
from catalog.paths import PHRASES
from catalog.places import find_place
from catalog.sheet.blocks import Style, Variant
from catalog.sheet.isolate import unbroken
from catalog.sheet.make import Wish, make_sheet
from catalog.sheet.phrases import languages, sentences_of
from gui.sheet_layout import MARGIN_X, PAGE, lay_out
from gui.sheet_marks import UNIT, Code, Frame, Words
from tests.conftest import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from catalog.model import Programme
    from catalog.sheet.blocks import Sheet
    from catalog.storage.catalogue import Catalogue
    from gui.sheet_marks import Mark


pytestmark = pytest.mark.usefixtures("qapp")


def sheet_of(
    catalogue: Catalogue, *programmes: Programme, variant: Variant = Variant.NORMAL, language: str = "nl"
) -> Sheet:
    """Return a sheet for Amersfoort."""
    wish = Wish(programmes, find_place("3811", catalogue).place, TODAY, variant, language)
    return make_sheet(wish, catalogue, PHRASES)


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


def test_nothing_is_laid_out_in_letters_of_others(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("gui.fonts.FONTS", tmp_path)
    monkeypatch.setattr("gui.fonts.FAMILIES", ("Geen Bestaand Lettertype",))
    with pytest.raises(FontsMissing, match="opnieuw"):
        lay_out(sheet_of(catalogue, catalogue.programme("geldfit")))


OVERHANG = 2 * UNIT  # a last letter may lean out of its own width, as Arabic ones do


def inside(page: list[Mark]) -> list[str]:
    """Return what is wrong with where the marks of a page stand: outside its margins, or in its foot."""
    foot = max((mark.y for mark in page if isinstance(mark, Frame) and mark.filled and mark.width > 4000), default=0)
    wrong = []
    for mark in page:
        if not isinstance(mark, Words):
            continue
        text = mark.layout.text()[mark.line.textStart() : mark.line.textStart() + mark.line.textLength()]
        # Where a line is set against the right, its words end where its width ends.
        left = mark.x + mark.line.naturalTextRect().left()
        right = left + mark.line.naturalTextWidth()
        if left < MARGIN_X - OVERHANG or right > PAGE.width() - MARGIN_X + OVERHANG:
            wrong.append(f"outside: {text}")
        if mark.y < foot < mark.y + mark.layout.font().pixelSize():
            wrong.append(f"over the rule: {text}")
        if mark.y + mark.layout.font().pixelSize() > PAGE.height():
            wrong.append(f"under the page: {text}")
    return wrong


@pytest.mark.parametrize("variant", [Variant.NORMAL, Variant.LARGE, Variant.OFFICER])
def test_every_programme_that_ships_stands_whole_inside_the_page(catalogue: Catalogue, variant: Variant) -> None:
    for programme in catalogue.programmes():
        for page in lay_out(sheet_of(catalogue, programme, variant=variant)):
            assert inside(page) == [], programme.id


@pytest.mark.parametrize("language", [code for code in languages(PHRASES) if code != "nl"])
def test_in_every_language_programmes_stand_whole_inside_the_page(catalogue: Catalogue, language: str) -> None:
    """Each language takes another tenth of the catalogue."""
    first = languages(PHRASES).index(language)
    for programme in list(catalogue.programmes())[first::10]:
        for variant in (Variant.NORMAL, Variant.LARGE):
            for page in lay_out(sheet_of(catalogue, programme, variant=variant, language=language)):
                assert inside(page) == [], programme.id


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


def placed(page: list[Mark], start: str) -> Words:
    return next(
        mark
        for mark in page
        if isinstance(mark, Words) and mark.layout.text().startswith(unbroken(start)) and mark.line.textStart() == 0
    )


@pytest.mark.parametrize(("language", "dutch_first"), [("uk", False), ("ar", True)])
def test_the_residents_language_leads_and_the_dutch_stands_on_the_same_line(
    catalogue: Catalogue, language: str, dutch_first: bool
) -> None:
    sheet = sheet_of(catalogue, catalogue.programme("geldfit"), language=language)
    page = [mark for marks in lay_out(sheet) for mark in marks]
    assert sheet.beside is not None
    own, dutch = (
        next(block for block in made.sections[0].blocks if block.style is Style.TEXT) for made in (sheet, sheet.beside)
    )
    for one, other in zip(sentences_of(own.text), sentences_of(dutch.text), strict=True):
        first, second = placed(page, one), placed(page, other)
        assert first.y == second.y
        assert (second.x < first.x) is dutch_first


def test_numbers_keep_their_order_on_a_page_read_from_the_right(catalogue: Catalogue) -> None:
    sheet = sheet_of(catalogue, catalogue.programme("taalhuis"), language="ar")
    page = [mark for marks in lay_out(sheet) for mark in marks]
    line = next(mark for mark in page if isinstance(mark, Words) and "\u206614 033" in mark.layout.text())
    at = line.layout.text().index("14 033")
    edges = [line.line.cursorToX(at + step)[0] for step in (1, 3, 5)]  # type: ignore[index]
    assert edges == sorted(edges)


def test_dutch_that_nobody_translated_stands_once(catalogue: Catalogue) -> None:
    unknown = replace(catalogue.programme("geldfit"), id="nieuw", what="Dit staat er nog niet in. Echt niet.")
    shown = " ".join(word for page in lay_out(sheet_of(catalogue, unknown, language="ar")) for word in words_of(page))
    assert shown.count("Dit staat er nog niet in.") == 1
    assert "Deze tekst is er alleen in het Nederlands." in shown


@pytest.mark.parametrize("language", ["nl", "ar", "uk"])
@pytest.mark.parametrize("variant", [Variant.NORMAL, Variant.LARGE, Variant.OFFICER])
def test_endless_texts_are_printed_whole_inside_the_page(catalogue: Catalogue, variant: Variant, language: str) -> None:
    long = replace(
        catalogue.programme("geldfit"),
        id="lang",
        name="Een lange naam van een loket " * 7,
        what="Dit is een zin van vijftig letters, met een einde. " * 80,
        organisation="Een naam van veertig woorden die niemand onthoudt " * 5,
        first_step="Bel eerst. " * 60,
        bring=("Een bewijs dat niemand heeft en dat toch mee moet " * 3,) * 9,
        contact=Contact(Via.OWN),
    )
    pages = lay_out(sheet_of(catalogue, long, variant=variant, language=language))
    assert [wrong for page in pages for wrong in inside(page)] == []
    if variant is not Variant.OFFICER:
        assert " ".join(word for page in pages for word in words_of(page)).count("einde.") == 80


def test_a_discreet_sheet_has_no_code_and_no_foot(catalogue: Catalogue) -> None:
    sheet = sheet_of(catalogue, catalogue.programme("veilig-thuis"), variant=Variant.DISCREET, language="ar")
    (page,) = lay_out(sheet)
    assert not [mark for mark in page if isinstance(mark, Code)]
    assert words_of(page).count("0800-2000") == 1
    assert inside(page) == []


def test_things_to_bring_have_a_box_to_tick(catalogue: Catalogue) -> None:
    (page,) = lay_out(sheet_of(catalogue, catalogue.programme("voedselbank")))
    boxes = [mark for mark in page if isinstance(mark, Frame) and mark.width == mark.height and not mark.filled]
    assert len(boxes) == len(catalogue.programme("voedselbank").bring)
