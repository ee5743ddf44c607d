"""What is shown as the reason is the reason: without those words the need is gone."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from catalog.building.sources import read_situations
from catalog.paths import RESOURCES

if TYPE_CHECKING:
    from catalog.matching.finder import Finder
    from catalog.model import NeedFound

ONE_IN = 20
LEAST = 0.97
"""Share of shown needs that must go with their words; taking words out makes new neighbours, so not quite all do."""


def without(text: str, need: NeedFound) -> str:
    """Return the text with the words of a need taken out."""
    for reason in sorted(need.because, key=lambda reason: -reason.start):
        text = text[: reason.start] + " " + text[reason.end :]
    return text


def test_taking_the_words_out_takes_the_need_away(finder: Finder) -> None:
    texts = [row["text"] for row in read_situations(RESOURCES / "situations", [])]
    sample = [text for text in texts if crc32(text.encode()) % ONE_IN == 0]  # all of them held out from training
    gone = [
        need.need not in {found.need for found in finder.find(without(text, need)).reading.needs}
        for text in sample
        for need in finder.find(text).reading.needs
    ]
    assert len(gone) > 100
    assert sum(gone) / len(gone) >= LEAST
