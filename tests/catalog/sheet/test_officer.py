"""The officer's own copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from catalog.errors import SheetRefused
from catalog.paths import PHRASES
from catalog.places import find_place
from catalog.sheet.blocks import Style
from catalog.sheet.build import SheetRequest
from catalog.sheet.officer import build_officer
from catalog.sheet.phrases import read_phrases
from tests.conftest import TODAY

if TYPE_CHECKING:
    from catalog.storage.catalogue import Catalogue

PHRASES_NL = read_phrases(PHRASES, "nl")
SAFETY = {"emergency": "112"}


def test_it_says_why_what_to_do_and_leaves_lines(catalogue: Catalogue) -> None:
    geldfit = catalogue.programme("geldfit")
    request = SheetRequest((geldfit,), None, TODAY, needs={"geldfit": ("Schuldhulpverlening",)})
    sheet = build_officer(request, PHRASES_NL, SAFETY)
    facts = {block.label: block.text for block in sheet.sections[0].blocks}
    assert facts["Hulpvragen"] == "Schuldhulpverlening."
    assert facts["Wat u doet"] == geldfit.referral.officer
    assert facts["Bel"] == "0800-8115"
    pens = [block.label for block in sheet.blocks() if block.style in {Style.PEN, Style.LINES}]
    assert pens == ["Afgesproken", "Wie belt, en wanneer", PHRASES_NL.say("officer_notes")]


def test_a_long_way_of_asking_stands_in_the_text(catalogue: Catalogue) -> None:
    request = SheetRequest((catalogue.programme("taalhuis"),), find_place("3811", catalogue).place, TODAY)
    labels = {block.label: block.text for block in build_officer(request, PHRASES_NL, SAFETY).blocks()}
    assert labels["Bel"] == "Vraag de gemeente waar dit bij u is: 14 033"


def test_none_is_refused() -> None:
    with pytest.raises(SheetRefused, match="1 tot 5"):
        build_officer(SheetRequest((), None, TODAY), PHRASES_NL, SAFETY)
