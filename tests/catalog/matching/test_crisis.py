"""Signs of acute danger."""

from datetime import date

import pytest

from catalog.matching.finder import Finder
from catalog.model import Level
from catalog.storage.catalogue import Catalogue

RED = [
    ("ze wil niet meer leven", "suicide"),
    ("hij is bewusteloos op de galerij", "medical"),
    ("man slaat haar elke dag", "violence"),
    ("peuter alleen thuis, moeder weg", "child-danger"),
    ("gezin staat vannacht op straat", "homeless-tonight"),
    ("mw is psychotisch", "psychiatric"),
    ("jongen vermist sinds gisteren", "missing"),
    ("meisje bang voor gedwongen huwelijk", "forced-marriage"),
    ("ruikt gas in het portiek", "fire-gas"),
]


@pytest.mark.parametrize(("text", "crisis"), RED)
def test_what_is_said_outright_is_red(finder: Finder, text: str, crisis: str) -> None:
    signs = {sign.type: sign for sign in finder.find(text).reading.crisis}
    assert signs[crisis].level is Level.RED
    assert signs[crisis].because


@pytest.mark.parametrize("text", ["lamp kapot", "wil graag nederlands leren", "hij is er niet meer, mist haar man"])
def test_no_red_card_without_danger(finder: Finder, text: str) -> None:
    assert not [sign for sign in finder.find(text).reading.crisis if sign.level is Level.RED]


@pytest.mark.parametrize(
    "text",
    [
        "kinderen springen op het balkon",
        "zij wacht voor de trein",
        "pa slaat zijn medicijnen over",
        "vriendin slaat zich er doorheen",
        "internet valt steeds weg",
        "zoon laten besnijden, vergoeding",
        "de lamp brandt in huis",
    ],
)
def test_words_of_danger_in_everyday_use_bring_no_red_card(finder: Finder, text: str) -> None:
    assert not [sign for sign in finder.find(text).reading.crisis if sign.level is Level.RED]


def test_the_past_is_asked_about_and_not_shouted(finder: Finder) -> None:
    signs = finder.find("werd vroeger mishandeld").reading.crisis
    assert not [sign for sign in signs if sign.level is Level.RED]


@pytest.mark.parametrize("text", ["hij slaat zijn vrouw niet", "moeder slaat de kinderen niet"])
def test_what_is_said_not_to_happen_is_asked_about_and_not_shouted(finder: Finder, text: str) -> None:
    assert {sign.level for sign in finder.find(text).reading.crisis} == {Level.AMBER}


def test_every_kind_of_crisis_has_a_number_or_the_gemeente(finder: Finder) -> None:
    assert all(finder._knowledge.crisis.numbers[crisis.type] for crisis in finder._knowledge.crisis.crises)


@pytest.mark.parametrize(
    "text",
    [
        "deed vroeger een poging tot zelfmoord",
        "haar broer pleegde jaren geleden zelfmoord",
        "man heeft haar vroeger mishandeld",
    ],
)
def test_a_red_word_about_the_past_is_never_dropped(catalogue: Catalogue, text: str) -> None:
    signs = Finder(catalogue, None, date(2026, 11, 24)).find(text).reading.crisis
    assert [sign.level for sign in signs] == [Level.AMBER]


@pytest.mark.parametrize(("text", "crisis"), RED)
def test_red_words_are_red_without_learned_weights_too(catalogue: Catalogue, text: str, crisis: str) -> None:
    signs = {sign.type: sign for sign in Finder(catalogue, None, date(2026, 11, 24)).find(text).reading.crisis}
    assert signs[crisis].level is Level.RED
    assert all(reason.words in text for reason in signs[crisis].because)


def test_reds_stand_before_ambers(finder: Finder) -> None:
    signs = finder.find("ruikt gas in huis. geeft al zijn spullen weg. man slaat haar.").reading.crisis
    levels = [sign.level for sign in signs]
    assert levels == sorted(levels, key=[Level.RED, Level.AMBER].index)
    assert len({sign.type for sign in signs}) == len(signs) > 1
