"""The sheet that may be found: no name, no website, no word about the help, in any language."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from catalog.errors import SheetRefused
from catalog.model import Contact, PhoneStatus, Source, Via
from catalog.paths import PHRASES
from catalog.places import find_place
from catalog.sheet.blocks import Sheet, Variant
from catalog.sheet.build import SheetRequest
from catalog.sheet.discreet import NOT_ON_BILL, VIOLENCE, build_discreet, wants_discreet
from catalog.sheet.html import sheet_as_html
from catalog.sheet.make import Wish, make_sheet
from catalog.sheet.phrases import languages, read_phrases
from catalog.sheet.text import sheet_as_text
from tests.conftest import TODAY
from tests.forbidden import forbidden_in

if TYPE_CHECKING:
    from catalog.model import Programme
    from catalog.storage.catalogue import Catalogue

NL = read_phrases(PHRASES, "nl")
EVERYDAY = {"everyday_government": "1400", "everyday_emergency": "112"}


def discreet(catalogue: Catalogue, *programmes: Programme) -> Sheet:
    request = SheetRequest(programmes, find_place("3811", catalogue).place, TODAY, Variant.DISCREET)
    return build_discreet(request, NL, EVERYDAY)


def numbers(sheet: Sheet) -> list[str]:
    return [block.text for block in sheet.blocks()]


def test_own_numbers_stand_among_everyday_ones(catalogue: Catalogue) -> None:
    sheet = discreet(catalogue, catalogue.programme("veilig-thuis"), catalogue.programme("geldfit"))
    assert numbers(sheet) == ["14 033", "0800-2000", "0800-8115", "1400", "112"]
    assert [block.label for block in sheet.blocks()][:3] == [
        "Gemeente: paspoort, afval en straat",
        "Nummer 1",
        "Nummer 2",
    ]
    assert (sheet.title, sheet.document) == ("Handige nummers", "Handige nummers")
    assert all(section.qr == "" for section in sheet.sections)
    assert sheet.foot == ()


def test_a_number_stands_once(catalogue: Catalogue) -> None:
    names = ("veilig-thuis", "vrouwenopvang", "112")
    assert numbers(discreet(catalogue, *map(catalogue.programme, names))).count("0800-2000") == 1
    assert numbers(discreet(catalogue, *map(catalogue.programme, names))).count("112") == 1


def test_what_has_only_a_website_is_left_out_and_named_to_the_officer(catalogue: Catalogue) -> None:
    sheet = discreet(catalogue, catalogue.programme("veilig-thuis"), catalogue.programme("fier"))
    assert sheet.left_out == (catalogue.programme("fier").name,)
    with pytest.raises(SheetRefused, match="Vertel het de bewoner"):
        discreet(catalogue, catalogue.programme("fier"))


@pytest.mark.parametrize(("supports", "said"), [((), False), (("phone",), False), ((NOT_ON_BILL,), True)])
def test_the_bill_is_spoken_of_only_where_a_source_bears_it_out(
    catalogue: Catalogue, supports: tuple[str, ...], said: bool
) -> None:
    source = Source("https://bron.example", TODAY, supports=supports)
    programme = replace(catalogue.programme("veilig-thuis"), sources=(source,))
    assert ("telefoonrekening" in discreet(catalogue, programme).words()) is said


def test_a_number_that_is_not_sure_says_so_without_telling_more(catalogue: Catalogue) -> None:
    contact = Contact(Via.OWN, "020-123 45 67", PhoneStatus.SEEN_SECONDARY)
    words = discreet(catalogue, replace(catalogue.programme("veilig-thuis"), contact=contact)).words()
    assert "Controleer dit nummer eerst." in words


@pytest.mark.parametrize(
    ("needs", "programme", "wanted"),
    [
        (("domestic-violence",), "geldfit", True),
        ((), "veilig-thuis", True),
        ((), "geldfit", False),
        (("debt-counselling",), "kindertelefoon", True),
        (("violence",), "geldfit", True),
        (("medical",), "geldfit", False),
        ((), "levenstestament", False),
        ((), "wijkteam", False),
    ],
)
def test_it_is_the_default_when_violence_is_among_the_needs(
    catalogue: Catalogue, needs: tuple[str, ...], programme: str, wanted: bool
) -> None:
    assert wants_discreet(needs, [catalogue.programme(programme)]) is wanted


@pytest.mark.parametrize("language", languages(PHRASES))
def test_no_word_on_it_gives_the_help_away(catalogue: Catalogue, language: str) -> None:
    place = find_place("3811", catalogue).place
    seen = 0
    for programme in catalogue.programmes():
        if not VIOLENCE & set(programme.needs):
            continue
        try:
            sheet = make_sheet(Wish((programme,), place, TODAY, Variant.DISCREET, language), catalogue, PHRASES)
        except SheetRefused:  # nothing may stand on it, so nothing is printed
            continue
        seen += 1
        for form in (sheet.words(), sheet_as_text(sheet), sheet_as_html(sheet)):
            assert forbidden_in(form, programme) == [], programme.id
    assert seen >= 15


def test_the_word_list_catches_what_an_ordinary_sheet_says(catalogue: Catalogue) -> None:
    programme = catalogue.programme("veilig-thuis")
    ordinary = make_sheet(Wish((programme,), None, TODAY), catalogue, PHRASES)
    assert {"geweld", "veilig thuis"} <= set(forbidden_in(ordinary.words(), programme))
