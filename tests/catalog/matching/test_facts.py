"""Plain facts in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.matching.facts import fact_values, read_facts


@pytest.mark.parametrize(
    ("text", "kind", "values"),
    [
        ("mevr 2 kindjes", "children", [2]),
        ("drie kleine kinderen", "children", [3]),
        ("2 kindjes", "child_age", []),
        ("dochter van 3 en zoon (14)", "child_age", [3, 14]),
        ("kinderen van 3 en 6", "child_age", [3, 6]),
        ("kids 2, 5 en 9 alleen thuis", "child_age", [2, 5, 9]),
        ("dochter van 3 en 200 euro per maand", "child_age", [3]),
        ("zoon 12 en dochter 4", "children", []),
        ("zoon 8 jr", "age", []),
        ("man van 45 jaar", "age", [45]),
        ("mevr 82 jr", "age", [82]),
        ("al 20 jaar getrouwd", "age", []),
        ("is hoogzwanger", "pregnant", [True]),
        ("alleenstaande moeder", "alone", [True]),
        ("zit in de bijstand", "low_income", [True]),
        ("onverzekerd", "insured", [False]),
        ("praat slecht nederlands", "little_dutch", [True]),
        ("spreekt alleen arabisch", "speaks", ["ar"]),
        ("praat goed nederlands", "little_dutch", []),
        ("statushouder uit het azc", "residence", ["refugee"]),
        ("zonder papieren", "residence", ["none"]),
        ("heeft een hondje", "pet", [True]),
        ("man uit Turkije", "residence", []),
    ],
)
def test_fact(text: str, kind: str, values: list[object]) -> None:
    assert fact_values(read_facts(text), kind) == values


@given(st.text())
def test_the_words_of_a_fact_stand_where_it_says(text: str) -> None:
    for fact in read_facts(text):
        assert text[fact.start : fact.end] == fact.words


@pytest.mark.parametrize("text", ["s\u0131x kinderen", "\u017fix children", "v\u0131er kinderen", "\u0663 kinderen"])
def test_letters_that_only_look_like_a_number_word_are_no_error(text: str) -> None:
    """Ignoring case, a pattern takes a dotless i for an i and a long s for an s."""
    assert all(isinstance(count, int) for count in fact_values(read_facts(text), "children"))


def test_origin_sex_and_religion_are_never_inferred() -> None:
    text = "mevrouw Yildiz, een moslima uit Marokko, draagt een hoofddoek en gaat naar de moskee"
    assert read_facts(text) == ()


@given(st.lists(st.sampled_from("2 drie 14 82 kinderen zoon van jaar jr spreekt geen slecht nederlands hond".split())))
def test_any_order_of_telling_words_is_read(words: list[str]) -> None:
    text = " ".join(words)
    for fact in read_facts(text):
        assert text[fact.start : fact.end] == fact.words
        assert fact.kind != "child_age" or 0 <= int(str(fact.value)) < 18
        assert fact.kind != "age" or 18 <= int(str(fact.value)) <= 110
