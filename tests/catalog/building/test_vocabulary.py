"""Which words are known, and by what forms."""

from catalog.building.lemmatiser import Lemmatiser
from catalog.building.vocabulary import known_words

LEMMATISER = Lemmatiser({"mw": "mevrouw"})


def test_a_word_of_one_text_and_no_dictionary_is_a_slip() -> None:
    words = known_words(
        ["heel 2 zonderlinge brieven, brieevn", "pgbtje", "geen pgbtje"], {"geldproef"}, LEMMATISER
    ).uses
    assert words.keys() >= {"geldproef", "zonderlinge", "brieven", "brief", "pgbtje"}
    assert words["pgbtje"] == 2
    assert words["geldproef"] == 0
    assert not words.keys() & {"brieevn", "2"}


def test_a_form_leads_to_a_word_that_is_known() -> None:
    lemmas = known_words(["brieven", "mevrouw"], (), LEMMATISER).lemmas
    assert lemmas["brieven"] == lemmas["briefje"] == "brief"
    assert lemmas["mw"] == "mevrouw"
    assert "brief" not in lemmas
    assert "deurwaarders" not in lemmas
