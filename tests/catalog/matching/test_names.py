"""Programmes asked for by name."""

import pytest

from catalog.language.forms import WordReader
from catalog.matching.names import named_programmes
from catalog.storage.catalogue import Catalogue


@pytest.mark.parametrize(
    ("query", "programme"),
    [("voedselbank", "voedselbank"), ("voedselb", "voedselbank"), ("voedselbnak", "voedselbank"), ("112", "112")],
)
def test_whole_misspelt_and_begun(catalogue: Catalogue, query: str, programme: str) -> None:
    named = named_programmes(WordReader(catalogue).read(query), catalogue)
    best = max(named, key=lambda number: named[number].weight)
    assert catalogue.by_number(best).id == programme


def test_a_long_name_typed_whole_is_a_name(catalogue: Catalogue) -> None:
    query = "college voor de rechten van de mens"
    (number,) = named_programmes(WordReader(catalogue).read(query), catalogue)
    assert catalogue.by_number(number).id == "college-mensenrechten"


@pytest.mark.parametrize("query", ["", "mevrouw zit al jaren bij de voedselbank en redt het niet", "xq"])
def test_a_situation_is_no_name(catalogue: Catalogue, query: str) -> None:
    assert named_programmes(WordReader(catalogue).read(query), catalogue) == {}


@pytest.mark.parametrize(
    ("query", "asked"),
    [("bel humanitas", True), ("is humanitas open", True), ("folder humanitas bijgevuld", False), ("humanitas", True)],
)
def test_a_name_that_is_less_than_half_of_what_is_said_is_not_asked_for(
    catalogue: Catalogue, query: str, asked: bool
) -> None:
    tokens = WordReader(catalogue).read(query)
    assert bool(named_programmes(tokens, catalogue, least_share=0.5)) is asked
    assert named_programmes(tokens, catalogue)
