"""Finding the word that was meant."""

import pytest

from catalog.language.spelling import allowed_slips, nearest_common_word, nearest_word


@pytest.mark.parametrize(("word", "slips"), [("huis", 0), ("zorgt", 1), ("deurwaar", 2), ("", 0)])
def test_short_words_may_hold_no_slip(word: str, slips: int) -> None:
    assert allowed_slips(word) == slips


@pytest.mark.parametrize(
    ("typed", "candidates", "meant"),
    [
        ("deurwaader", {"deurwaarder": 1, "deurbel": 9}, "deurwaarder"),
        ("voedselbnak", {"voedselbank": 1}, "voedselbank"),
        ("brief", {"brieven": 1}, None),
        ("alleen", {}, None),
        ("manten", {"mantel": 3, "mantes": 2}, "mantel"),
        ("manten", {"mantel": 2, "mantes": 2}, "mantel"),
    ],
)
def test_nearest(typed: str, candidates: dict[str, float], meant: str | None) -> None:
    assert nearest_word(typed, candidates) == meant


@pytest.mark.parametrize(
    ("typed", "candidates", "meant"),
    [
        ("hur", {"huur": 90, "hurk": 30, "hor": 400}, "huur"),
        ("hrut", {"hurt": 90, "huur": 900}, "hurt"),
        ("padn", {"pand": 50, "padi": 80}, "pand"),
        ("bpd", {"bed": 900}, None),
        ("ger", {"gr": 900}, None),
        ("rollstoel", {"rolstoel": 300, "rolstoelen": 800}, "rolstoel"),
        ("vleesbon", {"vleesbos": 40}, "vleesbos"),
        ("alleen", {}, None),
    ],
)
def test_nearest_in_common_use(typed: str, candidates: dict[str, float], meant: str | None) -> None:
    assert nearest_common_word(typed, candidates) == meant
