"""What is shown as the reason is the reason: without those words the need is gone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from catalog.building.examples import is_held_out
from catalog.building.sources import read_situations
from catalog.paths import RESOURCES, ROOT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.matching.finder import Finder
    from catalog.model import NeedFound

DEVELOPMENT_CASES = ROOT.parent / "shared" / "eval" / "cases_dev.jsonl"
SAMPLE = 400
LEAST = 0.98
"""Share of shown needs that must go with their words; taking words out makes new neighbours, so not quite all do."""


def without(text: str, need: NeedFound) -> str:
    """Return the text with the words of a need taken out."""
    for reason in sorted(need.because, key=lambda reason: -reason.start):
        text = text[: reason.start] + " " + text[reason.end :]
    return text


def share_gone(finder: Finder, texts: Sequence[str]) -> float:
    """Return the share of shown needs that are no longer shown when their words are taken out."""
    gone = [
        need.need not in {found.need for found in finder.find(without(text, need)).reading.needs}
        for text in texts
        for need in finder.find(text).reading.needs
    ]
    assert len(gone) > len(texts) / 2
    return sum(gone) / len(gone)


def test_taking_the_words_out_takes_the_need_away(finder: Finder) -> None:
    texts = [row["text"] for row in read_situations(RESOURCES / "situations", [])]
    assert share_gone(finder, [text for text in texts if is_held_out(text)][:SAMPLE]) >= LEAST


@pytest.mark.skipif(not DEVELOPMENT_CASES.is_file(), reason="the development cases are not beside the checkout")
def test_so_it_is_on_the_development_cases(finder: Finder) -> None:
    lines = DEVELOPMENT_CASES.read_text(encoding="utf-8").splitlines()
    assert share_gone(finder, [json.loads(line)["text"] for line in lines]) >= LEAST
