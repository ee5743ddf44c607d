"""Splitting text into words with their places."""

from hypothesis import given
from hypothesis import strategies as st

from catalog.language.words import LONGEST_TEXT, split_words


def test_words_keep_their_offsets_in_the_text_as_typed() -> None:
    text = "Mevr. heeft  2 kindjes"
    assert [text[word.start : word.end] for word in split_words(text)] == ["Mevr", "heeft", "2", "kindjes"]


def test_punctuation_and_but_end_a_clause() -> None:
    clauses = [word.clause for word in split_words("geen schulden, wel alleen maar blij")]
    assert clauses == [0, 0, 1, 1, 2, 2]


def test_what_stands_behind_the_longest_text_is_not_read() -> None:
    text = "a " * (LONGEST_TEXT // 2) + "deurwaarder"
    assert "deurwaarder" not in {word.folded for word in split_words(text)}


def test_accents_typed_apart_stay_in_their_word() -> None:
    assert [word.folded for word in split_words("cafe\u0301 nu")] == ["cafe", "nu"]


@given(st.text())
def test_offsets_lie_inside_any_text_and_in_order(text: str) -> None:
    behind = 0
    for word in split_words(text):
        assert behind <= word.start < word.end <= len(text)
        behind = word.end
