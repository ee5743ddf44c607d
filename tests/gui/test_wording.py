"""What the domain knows, in words."""

from dataclasses import replace

import pytest

from catalog.matching.finder import Finder
from catalog.model import Contact, Fits, PhoneStatus, Point, Verdict, Via
from catalog.places import find_place
from catalog.storage.catalogue import Catalogue
from gui.wording import checked_line, fits, phone_line, point_sentence, verdict_sentences, why


@pytest.mark.parametrize(
    ("contact", "where", "words"),
    [
        (Contact(Via.OWN, "0800-1", PhoneStatus.VERIFIED), "", "0800-1"),
        (Contact(Via.OWN, "0800-1", PhoneStatus.SEEN_SECONDARY), "", "0800-1 (controleer)"),
        (Contact(Via.GEMEENTE), "3811", "gemeente 14 033"),
        (Contact(Via.ASK_GEMEENTE), "", "bel uw gemeente"),
        (Contact(Via.GP), "", "bel de huisarts"),
        (Contact(Via.OWN), "", "zie de website"),
    ],
)
def test_whom_to_call(catalogue: Catalogue, contact: Contact, where: str, words: str) -> None:
    programme = replace(catalogue.programme("geldfit"), contact=contact)
    assert phone_line(programme, find_place(where, catalogue).place) == words


@pytest.mark.parametrize(
    ("point", "sentence"),
    [
        (Point("age", Fits.ASK, (18, 27)), "Leeftijd 18-27?"),
        (Point("age", Fits.DOES_NOT_FIT, (65, 200)), "Leeftijd 65+"),
        (Point("child_age", Fits.ASK, (2, 4)), "Kind van 2-4?"),
        (Point("needs_dutch", Fits.DOES_NOT_FIT), "Werkt alleen voor wie Nederlands spreekt."),
        (Point("income", Fits.ASK), "Is het inkomen laag?"),
    ],
)
def test_conditions_are_sentences(point: Point, sentence: str) -> None:
    assert point_sentence(point) == sentence


def test_what_simply_fits_is_not_said() -> None:
    assert verdict_sentences(Verdict(Fits.FITS, (Point("income", Fits.FITS),))) == []
    assert fits(Verdict(Fits.DOES_NOT_FIT)) == "past niet"


def test_why_holds_the_officer_s_own_words(finder: Finder, catalogue: Catalogue) -> None:
    labels = {need.slug: need.label_nl for need in catalogue.needs()}
    option = finder.find("deurwaarder geweest").options[0]
    assert "“deurwaarder" in why(option, labels)
    assert "Schuld" in why(option, labels) or "→" in why(option, labels)


def test_an_unchecked_record_says_so(catalogue: Catalogue) -> None:
    assert "Niet gecontroleerd" in checked_line(replace(catalogue.programme("geldfit"), evidence="D"))
