"""Print how long a three-programme sheet takes: made, as a PDF, laid out, and as a preview; milliseconds.

Beside the time on the clock stands that of the processor, which does not count what else the machine is doing.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from catalog.paths import FACTORY_CATALOGUE, PHRASES
from catalog.places import find_place
from catalog.sheet.blocks import Variant
from catalog.sheet.make import Wish, make_sheet
from catalog.storage.catalogue import Catalogue
from gui.printing import page_images, pdf_bytes
from gui.sheet_layout import lay_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.sheet.blocks import Sheet

PROGRAMMES = ("geldfit", "voedselbank", "buurtbemiddeling")
TIMES = 30
FORMS = (
    ("nl", Variant.NORMAL),
    ("ar", Variant.NORMAL),
    ("uk", Variant.NORMAL),
    ("ti", Variant.NORMAL),
    ("ar", Variant.LARGE),
)
PREVIEW = 560


def timed(act: Callable[[Sheet], object], sheet: Sheet) -> tuple[float, float, float]:
    """Return the first time on the clock, and the medians after it: on the clock and of the processor."""
    clock, processor = [], []
    for _ in range(TIMES + 1):
        start, busy = time.perf_counter(), time.process_time()
        act(sheet)
        clock.append((time.perf_counter() - start) * 1000)
        processor.append((time.process_time() - busy) * 1000)
    return clock[0], statistics.median(clock[1:]), statistics.median(processor[1:])


def _make(wish: Wish, catalogue: Catalogue, _sheet: Sheet) -> Sheet:
    return make_sheet(wish, catalogue, PHRASES)


def main() -> None:
    """Measure and print."""
    app = QGuiApplication([])
    catalogue = Catalogue(FACTORY_CATALOGUE)
    programmes = tuple(catalogue.programme(identity) for identity in PROGRAMMES)
    place = find_place("3811", catalogue).place
    for language, variant in FORMS:
        wish = Wish(programmes, place, date(2026, 11, 26), variant, language)
        print(f"{language} {variant.value}")
        sheet = make_sheet(wish, catalogue, PHRASES)
        for name, (first, median, busy) in {
            "made": timed(partial(_make, wish, catalogue), sheet),
            "pdf": timed(pdf_bytes, sheet),
            "layout": timed(lay_out, sheet),
            "preview": timed(lambda made: page_images(made, PREVIEW), sheet),
        }.items():
            print(f"  {name:8} first {first:6.1f}  median {median:6.1f}  processor {busy:6.1f} ms")
        print(f"  pdf size {len(pdf_bytes(sheet)) / 1000:.0f} kB, {len(lay_out(sheet))} pages")
    del app


if __name__ == "__main__":
    main()
