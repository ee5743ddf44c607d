"""Denied words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from catalog.language.forms import WordReader
from catalog.matching.negation import denied_positions, settled_clauses
from tests.catalog.matching.test_lexicon import tokens_of

if TYPE_CHECKING:
    from catalog.storage.catalogue import Catalogue


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("geen schulden", {"schulden"}),
        ("geen schulden, wel erg alleen", {"schulden"}),
        ("zonder hulp of geld", {"hulp", "of", "geld"}),
        ("geen schulden en honger", {"schulden", "en", "honger"}),
        ("niet eenzaam", {"eenzaam"}),
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
    assert {tokens[position].word.folded for position in denied_positions(tokens)} == denied


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


@pytest.mark.parametrize(("text", "denied"), [("zonder werk en drinkt", "werk"), ("geen geld en huilt veel", "geld")])
def test_a_verb_behind_en_begins_something_new(catalogue: Catalogue, text: str, denied: str) -> None:
    tokens = WordReader(catalogue).read(text)
    assert [tokens[position].word.folded for position in denied_positions(tokens)] == [denied]
