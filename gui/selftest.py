"""`selftest`: tell whether this installation is healthy, down to a sheet in every script."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QRawFont

from catalog.commands.health import (
    as_json,
    as_words,
    catalogue_checks,
    folder_check,
    is_good,
    phrases_check,
    versions,
    wrong,
)
from catalog.errors import WorldFault
from catalog.paths import FACTORY_CATALOGUE, FONTS, PHRASES, WEIGHTS, own_catalogue, own_folder
from catalog.sheet.build import SAFETY_PROGRAMMES, SheetRequest, build_sheet, safety_numbers
from catalog.sheet.phrases import read_phrases
from gui.printing import pdf_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.commands.health import Check
    from catalog.sheet.blocks import Sheet
    from catalog.storage.catalogue import Catalogue

# Words in each script that a sheet is printed in, with the signs that only one of its languages has.
SCRIPTS = {
    "Latin": "Één afspraak helpt u verder. Zadzwoń jeszcze dziś. Görüşmek için arayın. Ça suffit, señor.",
    "Arabic": "اتصل بنا اليوم. ما به شما کمک می‌کنیم. پیش از آمدن تلفن بزنید.",
    "Ethiopic": "ሎሚ ደውሉ። ክንሕግዘኩም ኢና።",
    "Cyrillic": "Зателефонуйте сьогодні. Ми допоможемо вам, їжте й не журіться ґречно.",
}
_JOINERS = "\u200c\u200d"
"""Signs that shape their neighbours and have no picture of their own."""


def run_selftest(*, json: bool) -> int:
    """Look at every part, print what was found, and return 0 when none is broken, 1 otherwise."""
    today = date.today()  # noqa: DTZ011 - the person's own day
    catalogue, checks = catalogue_checks(own_catalogue(), FACTORY_CATALOGUE, WEIGHTS, today)
    checks += [folder_check(own_folder()), phrases_check(PHRASES), *font_checks()]
    if catalogue is not None:
        checks += sheet_checks(catalogue, today)
    facts = versions(catalogue, qVersion())
    print((as_json if json else as_words)(facts, checks))
    return 0 if is_good(checks) else 1


def font_checks() -> Iterator[Check]:
    """Yield for each script whether the bundled fonts have a picture for all its signs."""
    fonts = [QRawFont(str(path), 12) for path in sorted(FONTS.glob("*-Regular.ttf"))]
    for script, text in SCRIPTS.items():
        signs = {sign for sign in text if not sign.isspace() and sign not in _JOINERS}
        bare = sorted(sign for sign in signs if not any(font.supportsCharacter(ord(sign)) for font in fonts))
        yield wrong(f"fonts: {script}", f"Voor {' '.join(bare)} is geen lettertype." if bare else "")


def sheet_checks(catalogue: Catalogue, today: date) -> list[Check]:
    """Make a PDF in every script; each is read back, so a blank one is found."""
    return [wrong(f"sheet: {script}", _sheet_fault(catalogue, text, today)) for script, text in SCRIPTS.items()]


def _sheet_fault(catalogue: Catalogue, text: str, today: date) -> str:
    try:
        written = pdf_bytes(_trial_sheet(catalogue, text, today))
    except WorldFault as fault:
        return str(fault)
    return "" if written else "Het blad is leeg."


def _trial_sheet(catalogue: Catalogue, text: str, today: date) -> Sheet:
    safety = [catalogue.programme(identity) for identity in SAFETY_PROGRAMMES]
    programme = dataclasses.replace(safety[1], what=text)
    request = SheetRequest((programme,), None, today)
    return build_sheet(request, read_phrases(PHRASES, "nl"), safety_numbers(safety))
