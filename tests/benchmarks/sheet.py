"""Print how long a three-programme sheet takes: laid out, as a PDF, and as a preview; milliseconds, after the first."""

from __future__ import annotations

import os
import statistics
import sys
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication

from catalog.paths import FACTORY_CATALOGUE, PHRASES
from catalog.places import find_place
from catalog.sheet.build import SAFETY_PROGRAMMES, SheetRequest, build_sheet, safety_numbers
from catalog.sheet.phrases import read_phrases
from catalog.storage.catalogue import Catalogue
from gui.printing import page_images, pdf_bytes
from gui.sheet_layout import lay_out

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.sheet.blocks import Sheet

PROGRAMMES = ("geldfit", "voedselbank", "buurtbemiddeling")
TIMES = 30
PREVIEW = 560


def timed(act: Callable[[Sheet], object], sheet: Sheet) -> tuple[float, float, float]:
    """Return the first, the median and the slowest later time."""
    taken = []
    for _ in range(TIMES + 1):
        start = time.perf_counter()
        act(sheet)
        taken.append((time.perf_counter() - start) * 1000)
    return taken[0], statistics.median(taken[1:]), max(taken[1:])


def main() -> None:
    """Measure and print."""
    app = QGuiApplication([])
    catalogue = Catalogue(FACTORY_CATALOGUE)
    programmes = tuple(catalogue.programme(identity) for identity in PROGRAMMES)
    safety = safety_numbers([catalogue.programme(identity) for identity in SAFETY_PROGRAMMES])
    request = SheetRequest(programmes, find_place("3811", catalogue).place, date(2026, 11, 24))
    sheet = build_sheet(request, read_phrases(PHRASES, "nl"), safety)
    pdf = timed(pdf_bytes, sheet)
    for name, (first, median, worst) in {
        "pdf": pdf,
        "layout": timed(lay_out, sheet),
        "preview": timed(lambda made: page_images(made, PREVIEW), sheet),
    }.items():
        print(f"{name:8} first {first:6.1f}  median {median:6.1f}  worst {worst:6.1f} ms")
    print(f"pdf size {len(pdf_bytes(sheet)) / 1000:.0f} kB")
    del app


if __name__ == "__main__":
    main()
