"""The sheet as a picture: every form in four scripts, with one, three and five programmes.

`pytest --update-golden` writes the pictures anew; look at them before they are kept.
"""

from __future__ import annotations

import json
import sqlite3
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from catalog.model import Gemeente, Place
from catalog.paths import PHRASES, ROOT
from catalog.sheet.blocks import Variant
from catalog.sheet.make import Wish, make_sheet
from catalog.storage.catalogue import Catalogue
from catalog.storage.schema import TABLES
from gui.printing import page_images
from tests.pictures import beside_each_other, difference, read_picture

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

GOLDEN = ROOT / "tests" / "golden" / "sheets"
WIDTH = 240
FIVE = ("geldfit", "voedselbank", "taalhuis", "huurtoeslag", "veilig-thuis")
TOWN = Gemeente(
    "GM0000", "Voorbeeldstad", "Utrecht", "14 033", "https://www.voorbeeldstad.example", "", "Stadsplein 1", "1234 AB",
    "Voorbeeldstad", 50_000,
)  # fmt: skip


@pytest.fixture(scope="module")
def frozen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """Return a catalogue that never changes, so that only the layout and the phrases can change the pictures."""
    path = tmp_path_factory.mktemp("golden") / "catalogue.sqlite"
    tables = json.loads((GOLDEN / "catalogue.json").read_text(encoding="utf-8"))
    database = sqlite3.connect(path)
    database.executescript(TABLES)
    for number, record in enumerate(tables.pop("programme"), 1):
        row = (number, record["id"], record["name"], record["layer"], "", json.dumps(record))
        database.execute("INSERT INTO programme VALUES (?, ?, ?, ?, ?, ?)", row)
    for name, rows in tables.items():
        database.executemany(f"INSERT INTO {name} VALUES ({','.join('?' * len(rows[0]))})", rows)  # noqa: S608 - our own names
    database.commit()
    database.close()
    catalogue = Catalogue(path)
    yield catalogue
    catalogue.close()


def drawn(catalogue: Catalogue, language: str, variant: Variant, programmes: int) -> QImage:
    chosen = FIVE[:programmes] if variant is not Variant.DISCREET else tuple(reversed(FIVE))[:programmes]
    place = Place("1234 Voorbeeldstad", TOWN, "1234")
    wish = Wish(tuple(map(catalogue.programme, chosen)), place, date(2026, 11, 26), variant, language)
    return beside_each_other(page_images(make_sheet(wish, catalogue, PHRASES), WIDTH))


CASES = [
    *[("nl", variant, programmes) for variant in Variant for programmes in (1, 3, 5)],
    *[
        (language, variant, programmes)
        for language in ("ar", "ti", "uk")
        for variant in (Variant.NORMAL, Variant.LARGE, Variant.DISCREET)
        for programmes in (1, 3, 5)
    ],
]


@pytest.mark.parametrize(("language", "variant", "programmes"), CASES)
def test_a_sheet_looks_as_it_did(
    qapp: QApplication,
    frozen: Catalogue,
    tmp_path: Path,
    update_golden: bool,
    language: str,
    variant: Variant,
    programmes: int,
) -> None:
    picture = drawn(frozen, language, variant, programmes)
    path = GOLDEN / f"{language}-{variant.value}-{programmes}.png"
    if update_golden:
        picture.save(str(path))
    picture.save(str(tmp_path / path.name))  # for who wants to see what changed
    assert difference(picture, read_picture(path)) == ""


def test_a_sheet_that_lost_or_moved_words_is_seen(qapp: QApplication, frozen: Catalogue) -> None:
    sheet = drawn(frozen, "nl", Variant.NORMAL, 1)
    moved = beside_each_other(
        [sheet.copy(0, 3, sheet.width(), sheet.height() - 3), sheet.copy(0, 0, 0, sheet.height())]
    )
    lost = QImage(sheet)
    top, height = sheet.height() // 4, 16
    for row in range(top, top + height):
        for column in range(sheet.width() // 2):
            lost.setPixel(column, row, 255)
    assert difference(sheet, sheet) == ""
    assert difference(sheet, moved) != ""
    assert difference(sheet, lost) != ""
    assert "is not" in difference(sheet, sheet.copy(0, 0, 100, 100))
