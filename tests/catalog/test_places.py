"""Finding where a resident lives."""

from dataclasses import replace

import pytest

from catalog.model import Through
from catalog.places import body_of, find_place, place_key
from catalog.storage.catalogue import Catalogue


@pytest.mark.parametrize(
    ("query", "gemeente"),
    [
        ("3811", "Amersfoort"),
        ("3811 AB", "Amersfoort"),
        (" 3811ab ", "Amersfoort"),
        ("Amersfoort", "Amersfoort"),
        ("gemeente utrecht", "Utrecht"),
        ("Den Bosch", "Den Bosch"),
        ("'s-hertogenbosch", "Den Bosch"),
        ("den haag", "Den Haag"),
        ("Mokum", "Amsterdam"),
    ],
)
def test_a_place_is_found(catalogue: Catalogue, query: str, gemeente: str) -> None:
    found = find_place(query, catalogue)
    assert found.place is not None
    assert place_key(found.place.gemeente.name) == place_key(gemeente)


def test_an_unknown_place_asks_for_a_postcode(catalogue: Catalogue) -> None:
    found = find_place("Verzonnendam", catalogue)
    assert found.place is None
    assert found.question.endswith("Kent u een postcode?")


def test_a_namesake_place_asks_back(catalogue: Catalogue) -> None:
    found = find_place("Bergen", catalogue)
    assert {place.gemeente.province for place in found.choices} >= {"Limburg", "Noord-Holland"}
    assert found.place is None


def test_a_postcode_on_a_border_asks_back(catalogue: Catalogue) -> None:
    border = next(
        key
        for (key,) in catalogue._rows(
            "SELECT key FROM place WHERE kind = 'pc4' GROUP BY key HAVING COUNT(DISTINCT gemeente) > 1 ORDER BY key"
        )
    )
    assert len(find_place(border, catalogue).choices) == 2


@pytest.mark.parametrize("query", ["", "   "])
def test_no_place_is_no_question(catalogue: Catalogue, query: str) -> None:
    found = find_place(query, catalogue)
    assert found.place is None
    assert not found.question


@pytest.mark.parametrize("query", ["x" * 5_000, "\u202e1234", "'; DROP TABLE place", "%", "99999"])
def test_strange_input_gets_one_short_sentence(catalogue: Catalogue, query: str) -> None:
    found = find_place(query, catalogue)
    assert found.place is None
    assert len(found.question) < 100


def test_every_gemeente_has_a_phone_and_a_website(catalogue: Catalogue) -> None:
    gemeenten = catalogue.gemeenten()
    assert len(gemeenten) == 342
    assert not [gemeente.name for gemeente in gemeenten if not gemeente.phone or not gemeente.website]


def test_the_regional_body_of_a_place(catalogue: Catalogue) -> None:
    place = find_place("Leiderdorp", catalogue).place
    assert body_of(Through.GGD, place) == ("GGD Hollands Midden", "")
    assert body_of(Through.SHELTER, place) == ("Leiden", "14 071")
    assert body_of(Through.VEILIG_THUIS, place) == ("Veilig Thuis Hollands Midden", "")
    assert body_of(Through.NONE, place) == ("", "")
    assert body_of(Through.GGD, None) == ("", "")


def test_a_body_that_no_page_names_stays_unknown(catalogue: Catalogue) -> None:
    place = find_place("Leiderdorp", catalogue).place
    assert place is not None
    nameless = replace(place, gemeente=replace(place.gemeente, shelter="", shelter_phone=""))
    assert body_of(Through.SHELTER, nameless) == ("", "")
