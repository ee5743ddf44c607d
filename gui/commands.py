"""The commands that paint: `sheet --pdf` and `selftest`."""

from __future__ import annotations

import json
import platform
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from catalog import VERSION
from catalog.commands.sheet import sheet_for
from catalog.errors import WorldFault
from catalog.matching.finder import open_finder
from catalog.paths import FACTORY_CATALOGUE, PHRASES, WEIGHTS, own_catalogue
from catalog.sheet.build import SAFETY_PROGRAMMES, SheetRequest, build_sheet, safety_numbers
from catalog.sheet.phrases import read_phrases
from catalog.storage.opening import open_catalogue
from gui.display import prepare_environment
from gui.printing import pdf_bytes, write_pdf

if TYPE_CHECKING:
    from argparse import Namespace

    from catalog.sheet.blocks import Sheet
    from catalog.storage.catalogue import Catalogue

# What each search must bring among its first three programmes; a healthy installation answers all of them.
SEARCHES = {
    "deurwaarder aan de deur, kan de rekeningen niet betalen": "geldfit",
    "stapels ongeopende post, snapt de brieven niet": "formulierenbrigade",
    "man slaat haar": "veilig-thuis",
    "wil niet meer leven": "113",
    "spreekt geen nederlands en wil het leren": "taalhuis",
    "geen geld voor eten": "voedselbank",
    "peuter van 3 praat nog niet, naar de voorschool": "vve",
    "voedselbank": "voedselbank",
    "geldfit": "geldfit",
    "113": "113",
    "112": "112",
    "veilig thuis": "veilig-thuis",
    "taalhuis": "taalhuis",
    "juridisch loket": "juridisch-loket",
    "buurtbemiddeling": "buurtbemiddeling",
    "huurcommissie": "huurcommissie",
    "slachtofferhulp": "slachtofferhulp",
    "kindertelefoon": "kindertelefoon",
    "leergeld": "leergeld",
    "dementielijn": "dementielijn",
}
_FIRST = 3


def run_painted(arguments: Namespace) -> int:
    """Run `sheet --pdf` or `selftest`; return the exit status."""
    prepare_environment(needs_screen=False)
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    try:
        return _selftest(as_json=arguments.json) if arguments.command == "selftest" else _write_sheet(arguments)
    finally:
        del app


def _write_sheet(arguments: Namespace) -> int:
    write_pdf(sheet_for(arguments), Path(arguments.pdf))
    return 0


def _selftest(*, as_json: bool) -> int:
    checks = _checks()
    good = all(value is True for value in checks.values())
    checks = {"version": VERSION, "python": platform.python_version(), "qt": qVersion(), **checks}
    if as_json:
        print(json.dumps({**checks, "good": good}, ensure_ascii=False))
    else:
        for name, value in checks.items():
            print(f"{name}: {'goed' if value is True else value}")
        print("Doorwijzer is gezond." if good else "Er is iets mis: installeer Doorwijzer opnieuw.")
    return 0 if good else 1


def _checks() -> dict[str, bool | str]:
    """Return for each part of the installation True, or a sentence that says what is wrong."""
    checks: dict[str, bool | str] = {}
    try:
        opened = open_catalogue(own_catalogue(), FACTORY_CATALOGUE)
    except WorldFault as fault:
        return {"catalogue": str(fault)}
    checks["catalogue"] = opened.notice or True
    finder, notice = open_finder(opened.catalogue, WEIGHTS, date.today())  # noqa: DTZ011 - the person's own day
    checks["weights"] = notice or True
    for text, wanted in SEARCHES.items():
        first = [option.programme.id for option in finder.find(text).options[:_FIRST]]
        checks[f"find: {text}"] = wanted in first or f"{wanted} staat niet bij de eerste {_FIRST}"
    try:
        checks["sheet"] = len(pdf_bytes(_trial_sheet(opened.catalogue))) > 0
    except WorldFault as fault:
        checks["sheet"] = str(fault)
    return checks


def _trial_sheet(catalogue: Catalogue) -> Sheet:
    safety = [catalogue.programme(identity) for identity in SAFETY_PROGRAMMES]
    request = SheetRequest((safety[1],), None, date.today())  # noqa: DTZ011 - the person's own day
    return build_sheet(request, read_phrases(PHRASES, "nl"), safety_numbers(safety))
