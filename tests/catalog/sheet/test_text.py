"""The sheet as plain text."""

from catalog.sheet.blocks import Sheet
from catalog.sheet.text import sheet_as_text
from tests.catalog.sheet.conftest import EVIL


def test_text_reads_from_top_to_bottom(sheet: Sheet) -> None:
    assert sheet_as_text(sheet).splitlines() == [
        "Hulp",
        "1 mei 2026",
        "",
        "Bewaar dit.",
        "",
        f"== {EVIL} ==",
        "Eerste stap: Bel nu.",
        "Bel: 112",
        "Controleer dit nummer eerst.",
        "Website: kwaad",
        "Neem mee:",
        "  [ ] Pas",
        "  [ ] Brief",
        "Ik bel samen met: ____________________",
        "",
        "Denkt u aan zelfdoding? 113",
    ]
