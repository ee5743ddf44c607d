"""Options under the need they are for."""

from catalog.matching.finder import Finder
from gui.grouping import NAMED, group_of, group_options

TEXT = "mevr 2 kindjes, stapels ongeopende brieven, deurwaarder geweest, praat slecht nederlands"


def test_each_need_has_its_best_before_any_second_best(finder: Finder) -> None:
    found = finder.find(TEXT)
    rows = group_options(found.options)
    rank = {option.programme.id: place for place, option in enumerate(found.options)}
    assert sorted(rank) == sorted(row.option.programme.id for row in rows)
    led = [row for row in rows if row.leads]
    assert list(rows[: len(led)]) == led
    assert len({row.group for row in led}) == len(led) > 2
    for row in led:
        ranks = [rank[other.option.programme.id] for other in rows if other.group == row.group]
        assert rank[row.option.programme.id] == min(ranks)


def test_the_others_follow_as_ranked(finder: Finder) -> None:
    found = finder.find(TEXT)
    rows = group_options(found.options)
    rank = {option.programme.id: place for place, option in enumerate(found.options)}
    others = [rank[row.option.programme.id] for row in rows if not row.leads]
    assert others == sorted(others)


def test_what_was_asked_for_by_name_stands_alone(finder: Finder) -> None:
    option = finder.find("voedselbank").options[0]
    assert group_of(option) == NAMED
