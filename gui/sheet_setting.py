"""Choose the sizes a sheet is set in."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from catalog.sheet.blocks import Block, Variant
from gui.sheet_marks import UNIT, Flow, Mark, Row, Words, letters_of, line_height, moved, set_lines

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QFont

    from catalog.sheet.blocks import Sheet
    from gui.qr import Cells

PAD = 9 * UNIT
RULE = 1.6 * UNIT
_LABEL_EMS = 6.2  # the column of labels, in sizes of the text


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes of letters in points, largest first; `big` are those tried for whom to call."""

    title: float
    name: float
    big: tuple[float, ...]
    text: float
    small: float


PAIRED_SCALES = {
    Variant.NORMAL: (
        Scale(26, 18, (24, 20, 16), 14, 12),
        Scale(24, 17, (22, 18, 15), 13, 12),
        Scale(22, 16, (20, 16, 14), 12, 12),
    ),
    Variant.LARGE: (Scale(26, 20, (28, 23, 18), 18, 13),),
}
"""For two languages beside each other, where the column is half as wide."""

SCALES = {
    Variant.NORMAL: (Scale(26, 18, (26, 20, 16), 14, 12), Scale(24, 17, (24, 18, 15), 13, 12)),
    Variant.LARGE: (Scale(32, 24, (34, 26, 20), 18, 15),),
    Variant.DISCREET: (Scale(24, 18, (24, 20, 16), 15, 13),),
    Variant.OFFICER: (Scale(22, 16, (20, 16, 14), 13, 12), Scale(20, 15, (18, 15, 14), 12, 12)),
}


@dataclass(frozen=True, slots=True)
class Setting:
    """What every row needs to know: sizes, width, that of the labels, and whether it is read from the right.

    `codes` are the cells of each QR code by its address, reckoned once for all sizes tried. In an `aside` a text
    is set as one paragraph. Where two languages stand `under` each other each has the whole width, for large print.
    """

    scale: Scale
    width: float
    label: float
    rtl: bool = False
    codes: Mapping[str, Cells] = field(default_factory=dict)
    aside: bool = False
    under: bool = False

    @property
    def flow(self) -> Flow:
        """Return how text runs on a sheet in one language."""
        return Flow(self.rtl, self.rtl)

    def letters(self, *, bold: bool = False) -> QFont:
        """Return the letters of running text."""
        return letters_of(self.scale.text, bold=bold)

    def small(self, *, bold: bool = False) -> QFont:
        """Return the smallest letters."""
        return letters_of(self.scale.small, bold=bold)

    def within(self, padding: float) -> Setting:
        """Return the setting inside a frame, where texts stand in the same column as outside it."""
        return replace(self, width=self.width - 2 * padding, label=self.label - padding)

    def smallest(self) -> Setting:
        """Return the setting of an aside: its name as large as running text, the rest in the smallest letters."""
        scale = replace(self.scale, name=self.scale.text, text=self.scale.small)
        return replace(self, scale=scale, aside=True)

    def lines(self, block: Block, letters: QFont, width: float) -> tuple[Words, ...]:
        """Return a block's text broken into lines."""
        return set_lines(block.text, letters, width, link=block.link, flow=self.flow)


def setting_of(scale: Scale, width: float, codes: Mapping[str, Cells], *, rtl: bool) -> Setting:
    """Return the setting for a width of paper."""
    return Setting(scale, width, scale.text * UNIT * _LABEL_EMS, rtl, codes)


def stacked(lines: Sequence[Words], letters: QFont, gap: float = 0.0) -> list[Row]:
    """Return one row a line, so that a text longer than a page can be broken."""
    return [
        Row(line_height(letters), (moved(line, 0, -line.y),), 0.0 if number else gap)
        for number, line in enumerate(lines)
    ]


def joined_rows(rows: Sequence[Row]) -> Row:
    """Return rows as one, which is then never broken."""
    marks: list[Mark] = []
    down = 0.0
    for number, row in enumerate(rows):
        down += row.gap if number else 0.0
        marks += [moved(mark, 0, down) for mark in row.marks]
        down += row.height
    return Row(down, tuple(marks))


def column_of(setting: Setting) -> float:
    """Return how wide each of two languages is; under each other the Dutch begins a little further on."""
    return setting.width - 2 * PAD if setting.under else (setting.width - 2 * PAD) / 2


def flow_of(direction: str, setting: Setting) -> Flow:
    """Return how words of a direction run when they are set against the side where the page begins."""
    return Flow(direction == "rtl", setting.rtl)


def scales_of(sheet: Sheet) -> tuple[Scale, ...]:
    """Return the sizes that are tried, largest first."""
    return (PAIRED_SCALES if sheet.beside else SCALES).get(sheet.variant, SCALES[sheet.variant])
