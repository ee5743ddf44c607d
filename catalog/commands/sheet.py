"""`sheet`: the referral sheet for programmes named on the command line, as text or HTML; PDF is painted by the GUI."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from catalog.commands.find import resolve_place
from catalog.errors import SheetRefused
from catalog.paths import FACTORY_CATALOGUE, PHRASES, own_catalogue
from catalog.sheet.blocks import Variant
from catalog.sheet.build import SAFETY_PROGRAMMES, SheetRequest, build_sheet, safety_numbers
from catalog.sheet.html import sheet_as_html
from catalog.sheet.phrases import read_phrases
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
    """Return the sheet that the arguments ask for; raise a WorldFault with a sentence when it cannot be made."""
    if arguments.variant not in set(Variant):
        raise SheetRefused(f"De vorm '{arguments.variant}' kan Doorwijzer nog niet maken. Kies normal of large.")
    catalogue = open_catalogue(own_catalogue(), FACTORY_CATALOGUE).catalogue
    request = SheetRequest(
        programmes=tuple(catalogue.programme(identity) for identity in dict.fromkeys(arguments.programmes)),
        place=resolve_place(arguments.place, catalogue),
        today=date.today(),  # noqa: DTZ011 - the person's own day
        variant=Variant(arguments.variant),
    )
    safety = safety_numbers([catalogue.programme(identity) for identity in SAFETY_PROGRAMMES])
    return build_sheet(request, read_phrases(PHRASES, arguments.language), safety)
