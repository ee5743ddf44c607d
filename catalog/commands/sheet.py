"""`sheet`: the referral sheet for programmes named on the command line, as text or HTML; PDF is painted by the GUI."""

from __future__ import annotations

import sys
from datetime import date
from typing import TYPE_CHECKING

from catalog.commands.find import resolve_place
from catalog.paths import FACTORY_CATALOGUE, PHRASES, own_catalogue
from catalog.sheet.blocks import Variant
from catalog.sheet.html import sheet_as_html
from catalog.sheet.make import Wish, language_of, make_sheet
from catalog.sheet.text import sheet_as_text
from catalog.storage.opening import open_catalogue

if TYPE_CHECKING:
    from argparse import Namespace

    from catalog.sheet.blocks import Sheet


def run_sheet(arguments: Namespace) -> int:
    """Print the sheet as text or HTML; return 0."""
    sheet = sheet_for(arguments)
    print(sheet_as_html(sheet) if arguments.html else sheet_as_text(sheet))
    return 0


def sheet_for(arguments: Namespace) -> Sheet:
    """Return the sheet that the arguments ask for; raise a WorldFault with a sentence when it cannot be made.

    Programmes that could not safely stand on a discreet sheet are named on stderr.
    """
    catalogue = open_catalogue(own_catalogue(), FACTORY_CATALOGUE).catalogue
    wish = Wish(
        programmes=tuple(catalogue.programme(identity) for identity in dict.fromkeys(arguments.programmes)),
        place=resolve_place(arguments.place, catalogue),
        today=date.today(),  # noqa: DTZ011 - the person's own day
        variant=Variant(arguments.variant),
        language=language_of(arguments.language),
    )
    sheet = make_sheet(wish, catalogue, PHRASES)
    for name in sheet.left_out:
        print(f"{name} staat niet op het blad: er is geen nummer. Vertel het de bewoner.", file=sys.stderr)
    return sheet
