"""Show all keys on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout

from gui.card_page import CardPage
from gui.plain_label import PlainLabel
from gui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget


class KeysPage(CardPage):
    """The page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Alle toetsen"), parent)
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        rows = key_table()
        half = (len(rows) + 1) // 2
        for at, (keys, does) in enumerate(rows):
            name = PlainLabel(keys).scaled(1.0, bold=True)
            name.setProperty("brand", True)
            name.setWordWrap(False)
            grid.addWidget(name, at % half, 0 if at < half else 2)
            grid.addWidget(PlainLabel(does), at % half, 1 if at < half else 3)
        self.column.addLayout(grid)
        self.column.addSpacing(10)
        self.finish()


def key_table() -> Sequence[tuple[str, str]]:
    """Return each key and what it does, in the order an officer meets them."""
    return (
        (tr("typen"), tr("hulpvragen en aanbod komen met elke letter mee")),
        ("↓ ↑", tr("van het vak naar het aanbod, en terug")),
        ("Enter", tr("lees alles over het gekozen aanbod")),
        (tr("spatie"), tr("zet het gekozen aanbod op het blad, of haal het eraf")),
        ("Ctrl+1 … 9", tr("zet aanbod 1 tot en met 9 op het blad")),
        ("Ctrl+P", tr("controleer het blad en druk het af")),
        ("Ctrl+N", tr("nieuw gesprek: alles wordt gewist")),
        ("Esc", tr("een stap terug, en naar het vak")),
        (tr("3 × Shift"), tr("verberg en wis alles, binnen een seconde")),
        ("Tab", tr("naar het volgende onderdeel")),
        ("Ctrl+L", tr("naar de postcode of plaats")),
        ("Ctrl+H", tr("zet zelf een hulpvraag erbij")),
        ("Ctrl+B", tr("blader per leefgebied of van A tot Z")),
        ("Ctrl + / - / 0", tr("letters groter, kleiner, gewoon")),
        ("Ctrl+,", tr("instellingen")),
        ("F1", tr("deze bladzijde")),
    )
