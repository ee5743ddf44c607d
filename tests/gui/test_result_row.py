"""What stands on a row."""

from dataclasses import replace
from datetime import date

import pytest

from catalog.matching.browsing import options_of
from catalog.model import OptionReason
from catalog.places import find_place
from catalog.storage.catalogue import Catalogue
from gui.look import Look, look_for
from gui.result_row import Setting, Tone, row_lines


@pytest.fixture(scope="module")
def look(catalogue: Catalogue) -> Look:
    """Return how things are called, on a fixed day."""
    return look_for(catalogue, date(2026, 11, 26))


def test_a_row_says_all_that_is_needed_to_choose(catalogue: Catalogue, look: Look) -> None:
    place = find_place("3811", catalogue).place
    (found,) = options_of(["schuldhulpverlening"], catalogue, {})
    option = replace(found, because=(OptionReason("deurwaarder", "debt-counselling"),))
    causes, name, about = row_lines(option, Setting(place), look, leads=True, narrow=False)
    assert causes.causes[0].need == "debt-counselling"
    assert causes.causes[0].words == "“deurwaarder”"
    assert causes.end_tone is Tone.MORE
    assert name.end == "gemeente 14 033"
    assert about.front == "past"
    assert "Amersfoort" in about.text
    assert "hulpverlener" in about.end
    assert "vers 26-11-2026" in about.end


def test_where_it_is_narrow_nothing_is_left_out(catalogue: Catalogue, look: Look) -> None:
    (option,) = options_of(["geldfit"], catalogue, {})
    wide = row_lines(option, Setting(), look, leads=False, narrow=False)
    narrow = row_lines(option, Setting(), look, leads=False, narrow=True)
    words = {part for line in wide for part in (line.text, line.end, line.front) if part}
    assert len(words) > 4
    assert words == {part for line in narrow for part in (line.text, line.end, line.front) if part}


def test_a_doubt_comes_before_all_else(catalogue: Catalogue, look: Look) -> None:
    (option,) = options_of(["jonge-mantelzorgers"], catalogue, {})
    about = row_lines(option, Setting(), look, leads=False, narrow=False)[2]
    assert about.front == "vraag na"
    assert about.text.startswith("Leeftijd 0-24?")


def test_without_a_situation_a_row_has_no_words_to_show(catalogue: Catalogue, look: Look) -> None:
    (option,) = options_of(["wijkteam"], catalogue, {})
    (cause,) = row_lines(option, Setting(), look, leads=False, narrow=False)[0].causes
    assert cause.need == ""
    assert cause.words


def test_a_presumed_need_is_a_question(catalogue: Catalogue, look: Look) -> None:
    (option,) = options_of(["formulierenbrigade"], catalogue, {})
    reasoned = replace(option, because=(OptionReason("brieven", "admin-help"),))
    setting = Setting(presumed=frozenset({"admin-help"}))
    (cause,) = row_lines(reasoned, setting, look, leads=False, narrow=False)[0].causes
    assert cause.label.endswith("?")
