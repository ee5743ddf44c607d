"""Mentions of needs, held or denied, as numbers to learn denial from."""

from collections import Counter
from typing import Any

import pytest

from catalog.building.denials import RAREST, Mention, columns_of_mention, mentions_of, words_of
from catalog.building.examples import Example, Space
from catalog.matching.denials import AROUND, BORDER, FADES, SUPPOSED, heard_of

SPACE = Space(
    {"wschuld": 0, "wtaal": 1, "wgeregeld": 2, "wde": 3, "gschu": 4, "pde geregeld": 5},
    [1.0, 2.0, 1.0, 1.0, 1.0, 1.0],
    {},
)
WEIGHTS = {"debts": [3.0, 0.0, 1.0, -2.0, 0.0, 2.0], "language": [0.0, 1.0, 0.0, 0.0, 0.0, 0.0]}


def example(**situation: Any) -> Example:
    """Return "schuld geregeld. taal" with the needs it holds and denies."""
    names = ("wschuld", "gschu", "wde", "wgeregeld", "pde geregeld", "wtaal", "wnooitgeleerd")
    ends = (0, 0, 1, 2, 2, 3, 3)
    return Example("schuld de geregeld. taal", names, ends, (0, 0, 0, 1), {}, {"needs": [], **situation})


def mentions(**situation: Any) -> list[Mention]:
    return list(mentions_of([example(**situation)], [0], SPACE, WEIGHTS))


def test_each_need_held_or_denied_is_a_mention() -> None:
    found = mentions(needs=["language"], denied=["debts"])
    assert [(mention.need, mention.denied) for mention in found] == [("language", False), ("debts", True)]


def test_the_words_that_speak_for_a_need_share_it_and_a_pair_is_halved() -> None:
    assert mentions(needs=["debts"])[0].shares == pytest.approx([3 / 5, 0.0, 2 / 5, 0.0])
    assert mentions(needs=["language"])[0].shares == [0.0, 0.0, 0.0, 1.0]


def test_letters_say_nothing_about_denying() -> None:
    assert mentions(needs=["debts"])[0].said == ((0, 0, 0), (1, 1, 3), (2, 2, 2), (1, 2, 5), (3, 3, 1))


@pytest.mark.parametrize("happened", ["wgeweest", "w!geweest", "pschuld geweest", "pgeweest en", "egeweest |"])
def test_what_happened_says_nothing_about_denying(happened: str) -> None:
    """Told of what is over, it was learned as a word that denies, and "deurwaarder geweest" lost its debts."""
    space = Space({"wschuld": 0, happened: 1}, [1.0, 1.0], {})
    visit = Example("schuld geweest", ("wschuld", happened), (0, 1), (0, 0), {}, {"needs": ["debts"]})
    (mention,) = mentions_of([visit], [0], space, {"debts": [1.0, 1.0]})
    assert mention.said == ((0, 0, 0),)


def test_a_need_nothing_speaks_for_is_no_mention() -> None:
    assert list(mentions_of([example(needs=["debts"])], [0], SPACE, {"debts": [0.0] * 6})) == []


def mention_of(need: str, *columns: int) -> Mention:
    return Mention(0, need, [1.0], denied=False, clauses=[0], said=tuple((0, 0, column) for column in columns))


def test_a_word_that_goes_with_one_need_is_about_that_need() -> None:
    every = [mention_of(f"need {number}", 7) for number in range(20)]
    one = [mention_of("debts", 8) for _ in range(20)]
    assert words_of([*every, *one]) == {7: 0}


def test_a_rare_word_is_not_learned() -> None:
    assert words_of([mention_of(f"need {number}", 7) for number in range(RAREST - 1)]) == {}


def values_of(mention: Mention) -> dict[int, float]:
    """Return the value of each column, five places of two words (7, then 9), but for the length of the text."""
    values: Counter[int] = Counter()
    for column, value in columns_of_mention(mention, {7: 0, 9: 1}):
        values[column] += value  # type: ignore[assignment]
    return {column: value / heard_of(len(mention.clauses)) for column, value in values.items()}


IN_FRONT, JUST_IN_FRONT, BEHIND, JUST_BEHIND, ANY = range(0, 10, 2)


def test_a_word_counts_by_where_it_stands() -> None:
    mention = Mention(0, "debts", [0.0, 1.0, 0.0], True, [0, 0, 0], ((0, 0, 7), (2, 2, 9), (2, 2, 8)))
    in_front = {IN_FRONT: 1.0, JUST_IN_FRONT: 1.0, ANY: AROUND}
    behind = {BEHIND + 1: 1.0, JUST_BEHIND + 1: 1.0, ANY + 1: AROUND}
    assert values_of(mention) == pytest.approx(in_front | behind)


def test_a_pair_stands_in_front_with_its_second_word_and_behind_with_its_first() -> None:
    mention = Mention(0, "debts", [0.0, 0.0, 1.0, 0.0, 0.0], True, [0] * 5, ((0, 1, 7), (3, 4, 9)))
    found = values_of(mention)
    assert (found[IN_FRONT], found[BEHIND + 1]) == (1.0, 1.0)


def test_a_word_says_less_further_away_and_over_a_border() -> None:
    far, just = FADES
    found = values_of(Mention(0, "debts", [1.0, 0.0, 0.0, 0.0], True, [0, 0, 0, 1], ((2, 2, 7), (3, 3, 9))))
    assert (found[BEHIND], found[JUST_BEHIND]) == pytest.approx((far, just))
    assert (found[BEHIND + 1], found[JUST_BEHIND + 1]) == pytest.approx((BORDER * far**2, BORDER * just**2))


def test_what_stands_too_far_away_says_nothing_there() -> None:
    mention = Mention(0, "debts", [1.0, *[0.0] * 20], True, [0] * 21, ((20, 20, 7),))
    assert [column for column, _ in columns_of_mention(mention, {7: 0})] == [2, 4]


def test_in_a_short_text_all_that_is_said_counts_for_less() -> None:
    for words in (2, 12):
        mention = Mention(0, "debts", [1.0, *[0.0] * (words - 1)], True, [0] * words, ((1, 1, 7),))
        assert dict(columns_of_mention(mention, {7: 0}))[2] == pytest.approx(words / (words + SUPPOSED))
