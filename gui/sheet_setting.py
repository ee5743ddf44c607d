"""Choose the sizes a sheet is set in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from catalog.sheet.blocks import Block, Variant
from gui.sheet_marks import UNIT, Row, Words, letters_of, line_height, moved, set_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

PAD = 9 * UNIT
_LABEL_EMS = 6.2  # the column of labels, in sizes of the text


@dataclass(frozen=True, slots=True)
class Scale:
    """Sizes of letters in points, largest first; `big` are those tried for whom to call."""

    title: float
    name: float
    big: tuple[float, ...]
    text: float
    small: float


SCALES = {
    Variant.NORMAL: (Scale(26, 18, (26, 20, 16), 14, 12), Scale(24, 17, (24, 18, 15), 13, 12)),
    Variant.LARGE: (Scale(32, 24, (34, 26, 20), 18, 15),),
}


@dataclass(frozen=True, slots=True)
class Setting:
    """What every row needs to know: sizes, width, that of the labels, and whether it is read from the right."""

    scale: Scale
    width: float
    label: float
    rtl: bool = False

    def letters(self, *, bold: bool = False) -> QFont:
        """Return the letters of running text."""
        return letters_of(self.scale.text, bold=bold)

    def small(self, *, bold: bool = False) -> QFont:
        """Return the smallest letters."""
        return letters_of(self.scale.small, bold=bold)

    def within(self, padding: float) -> Setting:
        """Return the setting inside a frame, where texts stand in the same column as outside it."""
        return replace(self, width=self.width - 2 * padding, label=self.label - padding)

    def lines(self, block: Block, letters: QFont, width: float) -> tuple[Words, ...]:
        """Return a block's text broken into lines."""
        return set_lines(block.text, letters, width, link=block.link, rtl=self.rtl)


def setting_of(scale: Scale, width: float, *, rtl: bool) -> Setting:
    """Return the setting for a width of paper."""
    return Setting(scale, width, scale.text * UNIT * _LABEL_EMS, rtl)


def stacked(lines: Sequence[Words], letters: QFont, gap: float = 0.0) -> list[Row]:
    """Return one row a line, so that a text longer than a page can be broken."""
    return [
        Row(line_height(letters), (moved(line, 0, -line.y),), 0.0 if number else gap)
        for number, line in enumerate(lines)
    ]
