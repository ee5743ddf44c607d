"""Finding the word that was meant."""

import pytest

from catalog.language.spelling import allowed_slips, nearest_word


@pytest.mark.parametrize(("word", "slips"), [("huis", 0), ("zorgt", 1), ("deurwaar", 2), ("", 0)])
def test_short_words_may_hold_no_slip(word: str, slips: int) -> None:
    assert allowed_slips(word) == slips


@pytest.mark.parametrize(
    ("typed", "candidates", "meant"),
    [
        ("deurwaader", ["deurwaarder", "deurbel"], "deurwaarder"),
        ("voedselbnak", ["voedselbank"], "voedselbank"),
        ("brief", ["brieven"], None),
        ("alleen", [], None),
        ("manten", ["mantel", "mantes"], None),
    ],
)
def test_nearest(typed: str, candidates: list[str], meant: str | None) -> None:
    assert nearest_word(typed, candidates) == meant
