"""`find`: answer one text, or a batch of them line by line."""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import TYPE_CHECKING, Any, BinaryIO

from catalog.commands.answers import answer
from catalog.errors import BatchLineUnreadable, CannotRead, PlaceUnknown
from catalog.matching.finder import open_finder
from catalog.model import Fits, Level
from catalog.paths import FACTORY_CATALOGUE, WEIGHTS, own_catalogue
from catalog.places import find_place
from catalog.storage.opening import open_catalogue

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from catalog.matching.finder import Finder
    from catalog.model import Place, Results
    from catalog.storage.catalogue import Catalogue

LONGEST_LINE = 1_000_000
"""Bytes of one batch line that are read; a longer one is refused and the rest of it skipped."""
_FITS = {Fits.FITS: "past", Fits.ASK: "vraag na", Fits.DOES_NOT_FIT: "past niet"}


def run_find(arguments: Namespace) -> int:
    """Answer the text or the batch; return 0, or 1 when a line of the batch could not be read."""
    opened = open_catalogue(own_catalogue(), FACTORY_CATALOGUE)
    finder, notice = open_finder(opened.catalogue, WEIGHTS, date.today())  # noqa: DTZ011 - the person's own day
    for sentence in (opened.notice, notice):
        if sentence:
            print(sentence, file=sys.stderr)
    place = resolve_place(arguments.place, opened.catalogue)
    if arguments.batch:
        return _batch(arguments.batch, finder, place, arguments.limit)
    text = sys.stdin.read() if arguments.text == "-" else arguments.text
    results = finder.find(text, place, limit=arguments.limit)
    if arguments.json:
        print(json.dumps(answer(results), ensure_ascii=False))
    else:
        print("\n".join(_in_words(results, opened.catalogue)))
    return 0


def resolve_place(query: str | None, catalogue: Catalogue) -> Place | None:
    """Return the place asked for, None when none was; raise PlaceUnknown with the question to ask back."""
    if not query:
        return None
    found = find_place(query, catalogue)
    if found.place is None:
        raise PlaceUnknown(found.question or "Kent u een postcode?")
    return found.place


def _batch(path: str, finder: Finder, place: Place | None, limit: int) -> int:
    try:
        lines = open(path, "rb")  # noqa: PTH123, SIM115 - a bytes stream, read line by line and closed below
    except OSError as fault:
        raise CannotRead(f"{path} kan niet worden gelezen: {fault.strerror}. Kijk of het bestand bestaat.") from fault
    failed = False
    with lines:
        for number, line in enumerate(_lines(lines), 1):
            if len(line) < LONGEST_LINE and not line.strip():
                continue
            try:
                case = _case(line, number)
                found = answer(finder.find(case["text"], place, limit=limit))
                print(json.dumps({**({"id": case["id"]} if "id" in case else {}), **found}, ensure_ascii=False))
            except BatchLineUnreadable as fault:
                failed = True
                print(json.dumps({"error": str(fault)}, ensure_ascii=False))
    return int(failed)


def _lines(file: BinaryIO) -> Iterator[bytes]:
    """Yield the lines of a file in constant memory; one that is too long comes as it was cut, and fails."""
    while line := file.readline(LONGEST_LINE):
        yield line
        while line and not line.endswith(b"\n"):
            line = file.readline(LONGEST_LINE)


def _case(line: bytes, number: int) -> dict[str, Any]:
    if len(line) >= LONGEST_LINE:
        raise BatchLineUnreadable(f"regel {number} is te lang; hoogstens {LONGEST_LINE} bytes")
    try:
        case = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as fault:
        raise BatchLineUnreadable(f"regel {number} is geen UTF-8; sla het bestand op als UTF-8") from fault
    except (ValueError, RecursionError) as fault:
        raise BatchLineUnreadable(f"regel {number} is geen JSON") from fault
    if not isinstance(case, dict) or not isinstance(case.get("text"), str):
        raise BatchLineUnreadable(f"regel {number} heeft geen veld 'text' met tekst")
    return case


def _in_words(results: Results, catalogue: Catalogue) -> Iterator[str]:
    labels = {need.slug: need.label_nl for need in catalogue.needs()}
    dangers = {crisis.type: crisis for crisis in catalogue.crises()}
    for sign in results.reading.crisis:
        words = ", ".join(reason.words for reason in sign.because)
        danger, numbers = dangers[sign.type], " of ".join(sign.call)
        if sign.level is Level.RED:
            yield f"! GEVAAR, {danger.label_nl}: bel {numbers}  <- {words}"
        else:
            yield f"? {danger.question_nl} (bel {numbers})  <- {words}"
    for found in results.reading.needs:
        words = ", ".join(reason.words for reason in found.because)
        yield f"  {'vermoeden: ' if found.presumed else ''}{labels[found.need]}  <- {words}"
    if results.unsure:
        yield "Ik herken hier geen hulpvraag in." if not results.options else "Ik herken dit nog niet goed."
    for number, option in enumerate(results.options, 1):
        reasons = "; ".join(f"{reason.words} -> {labels.get(reason.need, 'naam')}" for reason in option.because)
        yield f"{number}. {option.programme.name} [{option.programme.id}] {_FITS[option.verdict.fits]}: {reasons}"
