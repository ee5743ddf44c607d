"""Mentions of needs, held or denied, as numbers to learn denial from."""

from collections import Counter
from typing import Any

import pytest

from catalog.building.denials import RAREST, Mention, columns_of_mention, mentions_of, words_of
from catalog.building.examples import Example, Space
from catalog.matching.denials import AROUND, NEARBY

SPACE = Space({"wschuld": 0, "wtaal": 1, "wgeregeld": 2, "wde": 3, "gschu": 4}, [1.0, 2.0, 1.0, 1.0, 1.0], {})
WEIGHTS = {"debts": [3.0, 0.0, 1.0, -1.0, 0.0], "language": [0.0, 1.0, 0.0, 0.0, 0.0]}


def example(**situation: Any) -> Example:
    """Return "schuld geregeld. taal" with the needs it holds and denies."""
    names = ("wschuld", "gschu", "wde", "wgeregeld", "wtaal", "wnooitgeleerd")
    return Example("schuld de geregeld. taal", names, (0, 0, 0, 1, 2, 2), {}, {"needs": [], **situation})


def mentions(**situation: Any) -> list[Mention]:
    return list(mentions_of([example(**situation)], [0], SPACE, WEIGHTS))


def test_each_need_held_or_denied_is_a_mention() -> None:
    found = mentions(needs=["language"], denied=["debts"])
    assert [(mention.need, mention.denied) for mention in found] == [("language", False), ("debts", True)]


def test_the_clauses_that_speak_for_a_need_share_it() -> None:
    assert mentions(needs=["debts"])[0].shares == pytest.approx({0: 2 / 3, 1: 1 / 3})
    assert mentions(needs=["language"])[0].shares == {2: 1.0}


def test_letters_say_nothing_about_denying() -> None:
    assert mentions(needs=["debts"])[0].said == ((0, 0), (0, 3), (1, 2), (2, 1))


def test_a_need_nothing_speaks_for_is_no_mention() -> None:
    assert list(mentions_of([example(needs=["debts"])], [0], SPACE, {"debts": [0.0] * 5})) == []


def mention_of(need: str, *columns: int) -> Mention:
    return Mention(0, need, {0: 1.0}, denied=False, said=tuple((0, column) for column in columns))


def test_a_word_that_goes_with_one_need_is_about_that_need() -> None:
    every = [mention_of(f"need {number}", 7) for number in range(20)]
    one = [mention_of("debts", 8) for _ in range(20)]
    assert words_of([*every, *one]) == {7: 0}


def test_a_rare_word_is_not_learned() -> None:
    assert words_of([mention_of(f"need {number}", 7) for number in range(RAREST - 1)]) == {}


def test_a_word_counts_in_its_clause_and_in_the_ones_beside_it() -> None:
    mention = Mention(0, "debts", {1: 0.8, 2: 0.2}, denied=True, said=((1, 7), (2, 9)))
    values: Counter[int] = Counter()
    for column, value in columns_of_mention(mention, {7: 0, 9: 1}):
        values[column] += value  # type: ignore[assignment]
    inside, behind, before, anywhere = 0, 2, 4, 6
    assert dict(values) == pytest.approx(
        {
            inside: 0.8,
            before: NEARBY * 0.2,
            anywhere: AROUND,
            inside + 1: 0.2,
            behind + 1: NEARBY * 0.8,
            anywhere + 1: AROUND,
        }
    )
