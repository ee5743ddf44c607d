"""Clauses that say their matter is arranged, solved or not wanted."""

from __future__ import annotations

import pytest

from catalog.matching.settled import happens_often, settled_clauses
from tests.catalog.matching.test_lexicon import tokens_of


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("huurtoeslag is geregeld, zoon spijbelt", {0}),
        ("thuiszorg loopt prima. man drinkt", {0}),
        ("leerplicht hoeft niet, hij is 19", {0}),
        ("uitkering is niet geregeld", set()),
        ("heeft geen kraamhulp geregeld", set()),
        ("donderdag wordt het gas afgesloten", set()),
        ("kan de huur niet meer betalen", set()),
        ("meals sorted, rent is not", {0}),
    ],
)
def test_a_clause_that_says_its_matter_is_settled(text: str, settled: set[int]) -> None:
    assert settled_clauses(tokens_of(text)) == settled


@pytest.mark.parametrize(
    "text",
    [
        "alles is geregeld door de dochter",
        "de ontruiming is van de baan",
        "zijn uitkering is toegekend",
        "zij hoeft niet naar school",
        "lekkage is gisteren gerepareerd",
        "van schulden is geen sprake",
        "met de huur zit het goed",
        "mevrouw redt zich",
        "zij redt zich prima",
        "een week of twee geleden is de huurtoeslag toegekend",
        "hij kan weer werken en zijn schulden zijn afbetaald",
        "all of the debts are settled",
    ],
)
def test_an_end_to_the_matter(text: str) -> None:
    assert settled_clauses(tokens_of(text)) == {0}


@pytest.mark.parametrize(
    "text",
    [
        "wordt geregeld geslagen",
        "heeft geregeld ruzie met de buren",
        "slaat haar geregeld",
        "de schuldhulp moet nog geregeld worden",
        "loopt al maanden achter met de huur",
        "de schulden lopen goed op",
        "is de baan kwijt",
        "ontruiming loopt al",
        "administratie op orde krijgen",
        "wil zijn papieren in orde maken",
        "is de huurtoeslag geregeld",
        "wie heeft dit geregeld",
        "het probleem is bijna opgelost",
        "de deurwaarder hoeft niet te weten waar zij woont",
        "het gaat goed fout",
        "mevrouw redt zich niet",
        "zij redt zich zelf niet meer in huishouden",
        "redt zich met de voedselbank",
        "geen sprake van verbetering in zijn schulden",
        "diploma behaald en nu geen werk",
        "hersteld van burn-out zoekt dagbesteding",
        "lening terugbetaald met een nieuwe lening",
        "lekkage wordt steeds gerepareerd",
        "lekkage nog niet gerepareerd",
        "zit goed vast met schulden",
        "aanvraag is niet goedgekeurd",
        "hulp verleend aan de buurvrouw die valt",
        "het water staat al binnen",
        "loopt met een mes op zak",
        "zijn ww is over",
        "her family arranged a marriage",
        "hij is geregeld met politie in aanraking",
        "de ww is beeindigd",
        "alles is op orde behalve de schulden",
        "de administratie is niet op orde",
        "kijken of de huurtoeslag is toegekend",
        "ze hoopt dat de bijstand wordt toegekend",
        "misschien wordt de huurtoeslag toegekend",
        "zodra de bijstand is toegekend",
        "asks whether the debts are settled",
        "the debts could be settled with a plan",
    ],
)
def test_words_of_an_end_that_say_no_such_thing(text: str) -> None:
    assert settled_clauses(tokens_of(text)) == frozenset()


@pytest.mark.parametrize(
    ("text", "often"),
    [
        ("heeft geregeld ruzie", True),
        ("is geregeld door haar zoon", False),
        ("thuiszorg geregeld, dochter komt", False),
    ],
)
def test_geregeld_is_often_before_a_word_of_its_own(text: str, often: bool) -> None:
    assert happens_often(tokens_of(text)) is often
