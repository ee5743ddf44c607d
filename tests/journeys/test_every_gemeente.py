"""Every statutory door, in each of the 342 gemeenten: the gemeente's own name, phone and website, and its region."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from catalog.model import Gemeente, Layer, Place, Through, Via
from catalog.paths import PHRASES
from catalog.places import find_place
from catalog.sheet.blocks import Style
from catalog.sheet.contact import door, region
from catalog.sheet.phrases import read_phrases

if TYPE_CHECKING:
    from catalog.storage.catalogue import Catalogue

DUTCH = read_phrases(PHRASES, "nl")
GEMEENTEN = 342

# What a gemeente must arrange by law, and the record that says so. Bodies of a region stand apart below.
STATUTORY = (
    "schuldhulpverlening", "bijstand", "bijzondere-bijstand", "wmo", "huishoudelijke-hulp-wmo", "woningaanpassing-wmo",
    "jeugdhulp", "leerplicht", "doorstroompunt", "inburgering", "vve", "peuteropvang-gemeente", "briefadres", "urgentie",
    "crisisopvang", "kwijtschelding", "leerlingenvervoer", "clientondersteuning", "wijkteam",
)  # fmt: skip
PHONE = re.compile(r"14 0\d{2,3}|\(0\d{2,3}\) [\d ]{5,9}")


@pytest.fixture(scope="module")
def gemeenten(catalogue: Catalogue) -> tuple[Gemeente, ...]:
    return catalogue.gemeenten()


def test_there_are_342_and_each_has_its_own_name_phone_and_website(gemeenten: tuple[Gemeente, ...]) -> None:
    assert len(gemeenten) == GEMEENTEN
    assert len({gemeente.name for gemeente in gemeenten}) == GEMEENTEN
    for gemeente in gemeenten:
        assert PHONE.fullmatch(gemeente.phone), (gemeente.name, gemeente.phone)
        assert gemeente.website.startswith("https://"), gemeente.name


def test_each_is_found_by_its_name(catalogue: Catalogue, gemeenten: tuple[Gemeente, ...]) -> None:
    for gemeente in gemeenten:
        answer = find_place(gemeente.name, catalogue)
        places = (answer.place,) if answer.place else answer.choices
        assert gemeente.code in {place.gemeente.code for place in places if place}, gemeente.name


@pytest.mark.parametrize("identity", STATUTORY)
def test_a_statutory_door_is_the_gemeente_s_own(
    catalogue: Catalogue, gemeenten: tuple[Gemeente, ...], identity: str
) -> None:
    programme = catalogue.programme(identity)
    assert programme.layer is Layer.EVERY_GEMEENTE
    assert programme.contact.via in {Via.GEMEENTE, Via.ASK_GEMEENTE}
    assert not programme.contact.phone, "a door of every gemeente has no number of its own"
    for gemeente in gemeenten:
        (block,) = door(programme, Place(gemeente.name, gemeente), DUTCH)
        assert (block.style, block.text) == (Style.PHONE, gemeente.phone)
        if programme.contact.via is Via.GEMEENTE:
            assert gemeente.name in block.label


def test_every_door_of_every_gemeente_says_whom_to_call(catalogue: Catalogue, gemeenten: tuple[Gemeente, ...]) -> None:
    """Not only those that the law names; the one exception has its number on each resident's own contract."""
    doors = [programme for programme in catalogue.programmes() if programme.layer is Layer.EVERY_GEMEENTE]
    assert len(doors) > 80
    for programme in doors:
        shown = {bool(list(door(programme, Place(gemeente.name, gemeente), DUTCH))) for gemeente in gemeenten}
        assert shown == {programme.id != "woningcorporatie"}, programme.id


def test_discrimination_has_one_number_for_the_whole_country(catalogue: Catalogue) -> None:
    """Each gemeente has an antidiscriminatievoorziening; since 2024 they answer under one name and one number."""
    programme = catalogue.programme("discriminatie")
    assert programme.layer is Layer.NATIONAL
    assert programme.contact.phone


def test_every_gemeente_has_its_ggd(catalogue: Catalogue, gemeenten: tuple[Gemeente, ...]) -> None:
    programme = catalogue.programme("ggd")
    names = set()
    for gemeente in gemeenten:
        (block,) = region(programme, Place(gemeente.name, gemeente), DUTCH)
        assert block.text == f"{gemeente.ggd}."
        names.add(gemeente.ggd)
    assert len(names) == 25
    assert all(name.startswith("GGD ") for name in names)


def test_every_gemeente_has_its_veilig_thuis(gemeenten: tuple[Gemeente, ...]) -> None:
    names = {gemeente.veilig_thuis for gemeente in gemeenten}
    assert len(names) == 25
    assert all(name.startswith("Veilig Thuis ") for name in names)


@pytest.mark.parametrize(
    ("gemeente", "ggd", "veilig_thuis", "shelter"),
    [
        ("Leiderdorp", "GGD Hollands Midden", "Veilig Thuis Hollands Midden", "Leiden"),
        ("Pekela", "GGD Groningen", "Veilig Thuis Groningen", "Groningen"),
        ("Waalwijk", "GGD Hart voor Brabant", "Veilig Thuis Midden-Brabant", ""),
        ("Roosendaal", "GGD West-Brabant", "Veilig Thuis West-Brabant", "Bergen op Zoom"),
        ("Mook en Middelaar", "GGD Gelderland-Zuid", "Veilig Thuis Gelderland-Zuid", "Nijmegen"),
        ("Amersfoort", "GGD regio Utrecht", "Veilig Thuis Utrecht", "Amersfoort"),
        ("Goes", "GGD Zeeland", "Veilig Thuis Zeeland", "Vlissingen"),
        ("Rotterdam", "GGD Rotterdam-Rijnmond", "Veilig Thuis Rotterdam Rijnmond", "Rotterdam"),
        ("Vught", "GGD Hart voor Brabant", "Veilig Thuis Oost-Brabant", "Den Bosch"),
        ("Eindhoven", "GGD Brabant-Zuidoost", "Veilig Thuis Oost-Brabant", "Eindhoven"),
    ],
)
def test_known_regions(catalogue: Catalogue, gemeente: str, ggd: str, veilig_thuis: str, shelter: str) -> None:
    place = find_place(f"gemeente {gemeente}", catalogue).place
    assert place is not None
    found = place.gemeente
    assert (found.ggd, found.veilig_thuis, found.shelter) == (ggd, veilig_thuis, shelter)


def test_shelter_names_the_centre_and_its_own_number(catalogue: Catalogue, gemeenten: tuple[Gemeente, ...]) -> None:
    programme = catalogue.programme("crisisopvang")
    assert programme.through is Through.SHELTER
    phones = {gemeente.name: gemeente.phone for gemeente in gemeenten}
    known = 0
    for gemeente in gemeenten:
        blocks = list(region(programme, Place(gemeente.name, gemeente), DUTCH))
        elsewhere = bool(gemeente.shelter) and gemeente.shelter != gemeente.name
        assert len(blocks) == elsewhere
        if elsewhere:
            assert blocks[0].text == f"Gemeente {gemeente.shelter}, {phones[gemeente.shelter]}."
            known += 1
    assert known > 50


def test_veilig_thuis_is_one_number_on_paper_and_its_region_is_not_printed(catalogue: Catalogue) -> None:
    place = find_place("Utrecht", catalogue).place
    programme = catalogue.programme("veilig-thuis")
    assert list(region(programme, place, DUTCH)) == []
    assert [block.text for block in door(programme, place, DUTCH)] == ["0800-2000"]
