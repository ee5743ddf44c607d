"""Denied words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from catalog.language.forms import WordReader
from catalog.matching.lexicon import find_cues
from catalog.matching.negation import denied_words, not_happening, standing
from tests.catalog.matching.test_lexicon import Cues, cue, tokens_of

if TYPE_CHECKING:
    from catalog.storage.catalogue import Catalogue


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("geen schulden", {"schulden"}),
        ("geen schulden, wel erg alleen", {"schulden"}),
        ("zonder hulp of geld", {"hulp", "of", "geld"}),
        ("man zonder werk heeft schulden", {"werk"}),
        ("vrouw zonder verblijfspapieren is zwanger", {"verblijfspapieren"}),
        ("geen schulden en honger", {"schulden", "en", "honger"}),
        ("niet eenzaam", {"eenzaam"}),
        ("is niet meer dakloos", {"meer", "dakloos"}),
        ("komt niet meer buiten", {"meer"}),
        ("kan niet meer. dakloos", {"meer"}),
        ("wil niet meer dakloos zijn", {"meer"}),
        ("hoopt niet meer eenzaam te zijn", {"meer"}),
        ("zonder inkomen bijstand nodig", {"inkomen"}),
        ("kan de huur niet betalen", {"betalen"}),
        ("drinkt niet meer", {"drinkt", "meer"}),
        ("geen idee maar schulden", {"idee"}),
        ("geen idee wel schulden", {"idee"}),
        ("zonder hulp alleen schulden", {"hulp"}),
        ("no debts but lonely", {"debts"}),
        ("schulden", set()),
        ("geen", set()),
    ],
)
def test_scope(text: str, denied: set[str]) -> None:
    tokens = tokens_of(text)
    assert {tokens[position].word.folded for position in denied_words(tokens).words} == denied


@pytest.mark.parametrize(("text", "denied"), [("zonder werk en drinkt", "werk"), ("geen geld en huilt veel", "geld")])
def test_a_verb_behind_en_begins_something_new(catalogue: Catalogue, text: str, denied: str) -> None:
    tokens = WordReader(catalogue).read(text)
    assert [tokens[position].word.folded for position in denied_words(tokens).words] == [denied]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("drinkt niet", "drinkt"),
        ("drinkt al meer dan vier jaar niet meer", "drinkt meer"),
        ("gokt sinds 6 maanden niet meer", "gokt meer"),
        ("drinkt al twee hele dagen niet", ""),
        ("drinkt zoveel dat hij niet meer werkt", "meer"),
        ("slaat haar belt al maanden niet meer", "meer"),
        ("slaat me al jaren niet meer te tellen", "meer"),
        ("drinkt nu al 2 jaar niet meer met mate", "meer"),
        ("baby drinkt al een dag niet meer", "meer"),
        ("drinkt omdat het gaat niet meer", "meer"),
        ("hij gokt nooit", "gokt"),
        ("drinkt geen alcohol", "drinkt alcohol"),
        ("hij slaat haar niet", "slaat"),
        ("hij slaat zijn kinderen nooit hoor", "slaat hoor"),
        ("slaat haar niet alleen thuis", ""),
        ("hij slaat zijn vrouw zonder aanleiding", "aanleiding"),
        ("man slaat haar en geen politie gebeld", "politie gebeld"),
        ("hij drinkt zonder ophouden", "ophouden"),
        ("drinkt niet meer of minder dan vroeger", "meer"),
        ("rookt niet en drinkt veel", "rookt en"),
        ("betaalt de huur niet", ""),
        ("komt niet meer buiten", "meer"),
        ("doet administratie niet meer", "meer"),
    ],
)
def test_what_harms_is_denied_by_what_stands_behind_it(text: str, denied: str) -> None:
    tokens = tokens_of(text)
    assert [tokens[position].word.folded for position in sorted(denied_words(tokens).words)] == denied.split()


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("heeft geen thuiszorg", False),
        ("ook geen schoolspullen", False),
        ("krijgt geen rolstoel", False),
        ("krijgt nog geen huurtoeslag", False),
        ("ex betaalt geen alimentatie", False),
        ("ex betaalt nog geen alimentatie", False),
        ("betaalt alles en heeft geen alimentatie meer nodig", True),
        ("betaalt alles geen schulden", True),
        ("kan geen formulier invullen", False),
        ("kan zelf geen brief lezen", False),
        ("snapt geen rekening", False),
        ("kan geen schulden aflossen", False),
        ("wil verhuizen kan geen woning vinden", False),
        ("durft ze geen brief te openen", False),
        ("kan lopen geen dementie", True),
        ("kan geen mishandeling zijn", True),
        ("zoekt geen woning", True),
        ("dat kan geen kwaad", True),
        ("kan best zonder hulp", True),
        ("kan alles betalen geen schulden", True),
        ("betaalt zonder hulp zijn rekeningen", True),
        ("heeft geen problemen met eten", True),
        ("heeft geen inkomen en hulp nodig", False),
        ("heeft geen alimentatie van haar ex nodig", True),
        ("ontvangt geen toeslag", False),
        ("wil geen alimentatie", True),
        ("heeft geen thuiszorg nodig", True),
        ("wil geen thuiszorg", True),
        ("wil ook geen thuiszorg", True),
        ("wil nog geen thuiszorg", True),
        ("geen thuiszorg", True),
        ("heeft geen schulden", True),
    ],
)
def test_having_no_help_is_a_need_and_having_no_trouble_is_none(text: str, denied: bool) -> None:
    assert bool(denied_words(tokens_of(text)).words) is denied


@pytest.mark.parametrize(
    ("text", "outright"),
    [
        ("niet dakloos", {"dakloos"}),
        ("man drinkt niet", {"drinkt"}),
        ("hoeft geen thuiszorg", {"thuiszorg"}),
        ("geen scootmobiel nodig", {"scootmobiel", "nodig"}),
        ("geen diploma", set()),
        ("nooit een contract", set()),
        ("zonder verblijf", set()),
        ("wil werken zonder diploma", set()),
        ("wil bijstand heeft geen schulden", set()),
        ("kan geen formulier invullen", set()),
    ],
)
def test_niet_and_what_is_not_wanted_deny_outright_and_geen_can_be_a_lack(text: str, outright: set[str]) -> None:
    tokens = tokens_of(text)
    positions = denied_words(tokens).outright
    assert {tokens[position].word.folded for position in positions} == outright
    assert positions <= denied_words(tokens).words


def test_what_somebody_is_not_able_to_do_stands() -> None:
    tokens = tokens_of("kan formulier niet invullen")
    hits = find_cues(tokens, Cues(cue("admin-help", "formulier invullen")))
    assert standing(hits, denied_words(tokens)) == hits


def test_a_denied_cue_does_not_stand_unless_it_holds_its_own_negation() -> None:
    tokens = tokens_of("geen eten en geen schulden")
    hits = find_cues(tokens, Cues(cue("food-aid", "geen eten"), cue("debt-counselling", "schulden")))
    assert {hit.cue.label for hit in standing(hits, denied_words(tokens))} == {"food-aid"}


def test_danger_stands_though_somebody_says_it_is_not_so() -> None:
    tokens = tokens_of("hij slaat haar niet")
    hits = find_cues(tokens, Cues(cue("crisis:violence:red", "slaat haar"), cue("domestic-violence", "slaat")))
    standing_labels = {hit.cue.label for hit in standing(hits, denied_words(tokens))}
    assert standing_labels == {"crisis:violence:red"}


def test_what_is_said_not_to_happen_stands_apart_from_what_holds_its_own_negation() -> None:
    tokens = tokens_of("hij slaat haar niet, wil niet meer leven")
    denied = denied_words(tokens)
    hits = not_happening(find_cues(tokens, Cues(cue("crisis:violence:red", "slaat haar"))), denied)
    assert {position for hit in hits for position in hit.positions} == {1, 2}
    own = find_cues(tokens, Cues(cue("crisis:suicide:red", "niet meer leven", exact=True)))
    assert own
    assert not_happening(own, denied) == frozenset()


def test_what_somebody_is_not_able_to_do_is_happening() -> None:
    tokens = tokens_of("zij kan niet stoppen met bloeden")
    hits = find_cues(tokens, Cues(cue("crisis:medical:red", "stoppen bloeden")))
    assert hits
    assert not_happening(hits, denied_words(tokens)) == frozenset()
