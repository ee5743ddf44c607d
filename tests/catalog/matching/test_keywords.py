"""Telling words between a text and a programme."""

from collections.abc import Collection, Mapping, Sequence

import pytest

from catalog.matching.keywords import ENOUGH, keyword_matches
from tests.catalog.matching.test_lexicon import tokens_of


class Words:
    """Two programmes: one for dyslexia, one local one for a choir."""

    rows = (("dyslexie", 1, 0.9), ("lezen", 1, 0.4), ("koor", 2, 0.9))

    def keyworded(self, keys: Collection[str], gemeente: str) -> Mapping[str, Sequence[tuple[int, float]]]:
        here = [row for row in self.rows if row[1] != 2 or gemeente == "GM1"]
        return {key: [(number, weight) for word, number, weight in here if word == key] for key in keys}


def test_words_of_one_programme_add_up() -> None:
    found = keyword_matches(tokens_of("dyslexie lezen"), frozenset(), Words(), "")
    assert found == {1: 1.0}
    assert keyword_matches(tokens_of("lezen"), frozenset(), Words(), "") == {1: pytest.approx(0.4 / ENOUGH)}


def test_a_denied_word_counts_for_nothing() -> None:
    assert keyword_matches(tokens_of("dyslexie"), frozenset({0}), Words(), "") == {}


def test_a_local_programme_counts_only_there() -> None:
    assert keyword_matches(tokens_of("koor"), frozenset(), Words(), "") == {}
    assert set(keyword_matches(tokens_of("koor"), frozenset(), Words(), "GM1")) == {2}
