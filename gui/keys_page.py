"""Show all keys on one page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from gui.plain_label import PlainLabel
from gui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence


class KeysPage(QScrollArea):
    """The page; `left` tells that it is closed."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(tr("Alle toetsen"))
        card = QFrame()
        card.setProperty("card", True)
        self.back_button = QPushButton(tr("Terug (Esc)"), card)
        self.back_button.clicked.connect(lambda _on=False: self.left.emit())
        column = QVBoxLayout(card)
        column.setContentsMargins(24, 18, 24, 18)
        column.addWidget(PlainLabel(tr("Alle toetsen")).scaled(1.45, bold=True))
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
        column.addLayout(grid)
        column.addSpacing(10)
        column.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outer = QWidget()
        around = QVBoxLayout(outer)
        around.setContentsMargins(16, 0, 16, 12)
        around.addWidget(card)
        self.setWidget(outer)


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
