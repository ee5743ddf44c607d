"""The order of options, against tests/ranking/*.toml."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from catalog.matching.finder import Finder

FOLDER = Path(__file__).parents[2] / "ranking"
CASES = [case for path in sorted(FOLDER.glob("*.toml")) for case in tomllib.loads(path.read_text("utf-8"))["case"]]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:40])
def test_the_right_programmes_come_first(finder: Finder, case: dict[str, Any]) -> None:
    shown = [option.programme.id for option in finder.find(case["text"]).options[: case["among"]]]
    assert set(case["programmes"]) <= set(shown), case["reason"]


def test_the_best_for_each_need_comes_before_the_second_best_for_one(finder: Finder) -> None:
    options = finder.find("deurwaarder geweest en spreekt slecht nederlands").options
    first_two = [set(option.programme.needs) for option in options[:2]]
    assert any("debt-counselling" in needs for needs in first_two)
    assert any("dutch-language-learning" in needs for needs in first_two)
