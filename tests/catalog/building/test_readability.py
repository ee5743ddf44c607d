"""How easy a Dutch text reads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.building.readability import flesch_douma, official_words, sentences_of

EASY = "U kunt hier eten. Het kost niets. Kom maar langs."
HARD = "Belanghebbenden dienen voorafgaande aanvraagprocedures onverwijld administratief af te handelen."


def test_an_easy_text_is_above_the_floor_and_a_hard_one_below() -> None:
    assert flesch_douma(EASY) > 90
    assert flesch_douma(HARD) < 40


def test_the_formula_of_douma() -> None:
    assert flesch_douma("Hier is een kat.") == pytest.approx(206.84 - 0.93 * 4 - 77)


def test_addresses_and_numbers_do_not_count() -> None:
    easy = flesch_douma("Bel ons.")
    assert flesch_douma("Bel ons. https://www.voorbeeldorganisatie.nl/inschrijfformulieren") == easy
    assert flesch_douma("Bel ons 0800 1234.") == easy


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", []),
        ("  ", []),
        ("Een.", ["Een."]),
        ("Een. Twee! Drie?", ["Een.", "Twee!", "Drie?"]),
        ("a.nl is", ["a.nl is"]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert sentences_of(text) == sentences


def test_words_only_officials_use() -> None:
    assert official_words("Middels dit formulier, indien nodig") == ["middels", "indien"]
    assert official_words(EASY) == []


@given(st.text())
def test_any_text_has_a_figure(text: str) -> None:
    assert flesch_douma(text) <= 206.84
