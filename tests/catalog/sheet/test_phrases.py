"""The fixed words of the sheet."""

from __future__ import annotations

from datetime import date

import pytest

from catalog.errors import SheetRefused
from catalog.hours import DUTCH
from catalog.paths import PHRASES
from catalog.sheet.phrases import Phrases, languages, read_phrases, sentences_of


def test_a_date_has_its_month_in_words() -> None:
    assert read_phrases(PHRASES, "nl").date(date(2026, 3, 1)) == "1 maart 2026"


@pytest.mark.parametrize("language", ["xx", "nl,ar", "", "../nl", "NL/"])
def test_a_language_that_is_not_there_is_refused(language: str) -> None:
    with pytest.raises(SheetRefused, match="taal"):
        read_phrases(PHRASES, language)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", ()),
        ("Bel nu.", ("Bel nu.",)),
        ("Bel nu. Of kom langs!", ("Bel nu.", "Of kom langs!")),
        ("Kijk op geldfit.nl om 9.30 uur. Klaar?", ("Kijk op geldfit.nl om 9.30 uur.", "Klaar?")),
        ("هل يشرب؟ نعم.", ("هل يشرب؟", "نعم.")),
        ("ደውሉ። ንዑ።", ("ደውሉ።", "ንዑ።")),
    ],
)
def test_sentences_of_any_script(text: str, sentences: tuple[str, ...]) -> None:
    assert sentences_of(text) == sentences


@pytest.mark.parametrize(
    ("language", "stop", "text", "sentence"),
    [
        ("nl", ".", "gratis", "Gratis."),
        ("nl", ".", "", ""),
        ("nl", ".", "Waarom?", "Waarom?"),
        ("tr", ".", "isim", "İsim."),
        ("ti", "።", "ብነጻ", "ብነጻ።"),
    ],
)
def test_a_sentence_has_the_capital_and_stop_of_its_language(
    language: str, stop: str, text: str, sentence: str
) -> None:
    assert Phrases(language, "ltr", {"stop": stop}, ()).sentence(text) == sentence


def test_dutch_is_the_first_language_and_needs_no_review() -> None:
    assert languages(PHRASES)[0] == "nl"
    assert read_phrases(PHRASES, "nl").reviewed
    assert not read_phrases(PHRASES, "ar").reviewed


def test_hours_are_said_in_the_words_of_the_language() -> None:
    assert read_phrases(PHRASES, "nl").hours() == DUTCH
    assert len(read_phrases(PHRASES, "ar").hours().days) == 7
