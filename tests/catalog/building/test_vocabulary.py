"""Which words are known, and which only look like words."""

from catalog.building.lemmatiser import Lemmatiser
from catalog.building.vocabulary import LITTLE, OUTDONE, SELDOM, known_words

LEMMATISER = Lemmatiser({"mw": "mevrouw"})


def known(texts: dict[str, int], *named: str) -> dict[str, int]:
    """Return the known words of texts that each stand so many times."""
    return dict(known_words((text for text, times in texts.items() for _ in range(times)), named, LEMMATISER).uses)


def test_a_word_of_one_text_and_no_dictionary_is_a_slip() -> None:
    words = known({"heel 2 zonderlinge brieven, brieevn": 1, "pgbtje": 2}, "geldproef")
    assert words.keys() >= {"geldproef", "zonderlinge", "brieven", "brief", "pgbtje"}
    assert words["pgbtje"] == 2
    assert not words.keys() & {"brieevn", "2"}


def test_a_form_hardly_used_beside_a_far_commoner_word_is_a_slip_of_it() -> None:
    assert "handt" not in known({"hand": OUTDONE, "handt": 1})
    assert "handt" not in known({"hand": SELDOM * OUTDONE, "handt": SELDOM})


def test_a_form_that_is_used_stays() -> None:
    assert "handt" in known({"hand": (SELDOM + 1) * OUTDONE, "handt": SELDOM + 1})
    assert "handt" in known({"hand": SELDOM * OUTDONE - 1, "handt": SELDOM})
    assert "handt" in known({"hand": OUTDONE - 1, "handt": 1})


def test_a_word_whose_other_forms_are_used_stays() -> None:
    assert LEMMATISER.lemma("lokt") == LEMMATISER.lemma("lokken") == "lokken"
    assert "lokt" not in known({"loket": OUTDONE, "lokt": 1, "lokken": LITTLE - 1})
    assert "lokt" in known({"loket": OUTDONE, "lokt": 1, "lokken": LITTLE})


def test_a_word_of_its_own_a_named_one_and_a_short_one_stay() -> None:
    assert "brus" in known({"bus": OUTDONE, "brus": 2}, "brus")
    assert "lenig" in known({"lening": OUTDONE, "lenig": 1})
    assert "abn" in known({"an": OUTDONE * SELDOM, "abn": SELDOM})


def test_a_slip_of_a_word_that_no_dictionary_knows_may_stand_twice() -> None:
    assert "toeslage" not in known({"toeslag": SELDOM * OUTDONE, "toeslage": 2})


def test_no_form_leads_away_from_the_word_that_was_meant() -> None:
    lemmas = known_words(["hand"] * OUTDONE, (), LEMMATISER).lemmas
    assert "handt" not in lemmas
    assert lemmas["handen"] == "hand"
    assert known_words(["mevrouw"], (), LEMMATISER).lemmas["mw"] == "mevrouw"
