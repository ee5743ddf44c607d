"""A sheet through a real print system: CUPS with the cups-pdf printer, where the queue was made (docs/sheet.md)."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from catalog.paths import PHRASES
from catalog.places import find_place
from catalog.sheet.blocks import Variant
from catalog.sheet.make import Wish, make_sheet
from gui.printing import pdf_bytes, print_sheet
from tests.pictures import difference

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from catalog.storage.catalogue import Catalogue

QUEUE = "Doorwijzer-proef"
OUT = Path.home() / "PDF"
DOTS, BLOCK = 200, 14  # an inch, and of those along a block: fine enough that a driver's own smoothing does not count
WAIT = 20_000  # milliseconds: the longest a print job may take


def pages_of(path: Path, folder: Path) -> list[QImage]:
    """Return the pages of a PDF as pictures."""
    folder.mkdir()
    command = ["pdftoppm", "-r", str(DOTS), "-gray", "-png", str(path), str(folder / "page")]
    subprocess.run(command, check=True, capture_output=True)
    return [QImage(str(page)) for page in sorted(folder.glob("*.png"))]


@pytest.mark.parametrize(
    ("language", "variant"), [("nl", Variant.NORMAL), ("ar", Variant.NORMAL), ("uk", Variant.DISCREET)]
)
def test_what_comes_out_of_the_printer_is_the_sheet(
    qtbot: QtBot, catalogue: Catalogue, tmp_path: Path, language: str, variant: Variant
) -> None:
    if QUEUE not in QPrinterInfo.availablePrinterNames() or shutil.which("pdftoppm") is None:
        pytest.skip(f"no print queue {QUEUE}: docs/sheet.md says how to make it")
    programmes = tuple(map(catalogue.programme, ("geldfit", "voedselbank")))
    place = find_place("3811", catalogue).place
    sheet = make_sheet(Wish(programmes, place, date(2026, 11, 26), variant, language), catalogue, PHRASES)
    before = set(OUT.glob("*.pdf"))
    print_sheet(sheet, QPrinter(QPrinterInfo.printerInfo(QUEUE), QPrinter.PrinterMode.HighResolution))
    qtbot.waitUntil(lambda: any(whole(path) for path in set(OUT.glob("*.pdf")) - before), timeout=WAIT)
    (printed,) = set(OUT.glob("*.pdf")) - before
    (tmp_path / "own.pdf").write_bytes(pdf_bytes(sheet))
    came_out = pages_of(printed, tmp_path / "printed")
    printed.unlink()
    for page, wanted in zip(came_out, pages_of(tmp_path / "own.pdf", tmp_path / "own"), strict=True):
        assert difference(page, wanted, BLOCK) == ""


def whole(path: Path) -> bool:
    """Tell whether a PDF is written to its end."""
    return path.read_bytes().rstrip().endswith(b"%%EOF")
