"""Whom to call: only what the catalogue may show."""

from dataclasses import replace

import pytest

from catalog.model import Contact, PhoneStatus, Place, Programme, Via
from catalog.paths import PHRASES
from catalog.places import find_place
from catalog.sheet.blocks import Block
from catalog.sheet.contact import door, plain_address, region, tel_link, web_link
from catalog.sheet.phrases import read_phrases
from catalog.storage.catalogue import Catalogue

DUTCH = read_phrases(PHRASES, "nl")


def door_for(catalogue: Catalogue, contact: Contact, where: str = "") -> list[Block]:
    programme: Programme = replace(catalogue.programme("geldfit"), contact=contact)
    place: Place | None = find_place(where, catalogue).place
    return list(door(programme, place, DUTCH))


def test_a_verified_number_stands_as_it_is(catalogue: Catalogue) -> None:
    (block,) = door_for(catalogue, Contact(Via.OWN, "0800-1", PhoneStatus.VERIFIED))
    assert (block.text, block.link, block.caution) == ("0800-1", "tel:08001", "")


def test_a_number_of_a_second_source_says_to_check_it(catalogue: Catalogue) -> None:
    (block,) = door_for(catalogue, Contact(Via.OWN, "0800-1", PhoneStatus.SEEN_SECONDARY))
    assert block.caution


def test_a_number_without_a_status_is_never_shown(catalogue: Catalogue) -> None:
    assert all("0800-1" not in block.text for block in door_for(catalogue, Contact(Via.OWN, "0800-1")))


def test_the_gemeente_s_own_number_is_that_of_the_place(catalogue: Catalogue) -> None:
    for via in (Via.GEMEENTE, Via.ASK_GEMEENTE):
        (block,) = door_for(catalogue, Contact(via), "3811")
        assert block.text == "14 033"


def test_the_place_fills_in_its_region(catalogue: Catalogue) -> None:
    leiderdorp = find_place("Leiderdorp", catalogue).place
    ggd, shelter = catalogue.programme("ggd"), catalogue.programme("crisisopvang")
    assert [block.text for block in region(ggd, leiderdorp, DUTCH)] == ["GGD Hollands Midden."]
    (block,) = region(shelter, leiderdorp, DUTCH)
    assert (block.text, block.link) == ("Gemeente Leiden, 14 071.", "tel:14071")
    assert list(region(shelter, find_place("Leiden", catalogue).place, DUTCH)) == []
    assert list(region(ggd, None, DUTCH)) == []


@pytest.mark.parametrize("via", [Via.GEMEENTE, Via.ASK_GEMEENTE, Via.GP, Via.SCHOOL, Via.PROFESSIONAL])
def test_without_a_number_there_are_words_and_no_digits(catalogue: Catalogue, via: Via) -> None:
    (block,) = door_for(catalogue, Contact(via))
    assert block.text
    assert not any(sign.isdigit() for sign in block.text)


@pytest.mark.parametrize(("phone", "link"), [("0800-2000", "tel:08002000"), ("+31 6", "tel:+316"), ("14 033", "tel:14033")])  # fmt: skip
def test_tel_links(phone: str, link: str) -> None:
    assert tel_link(phone) == link


def test_web_addresses() -> None:
    assert plain_address("https://geldfit.nl/") == "geldfit.nl"
    assert web_link("javascript:alert(1)") == ""
