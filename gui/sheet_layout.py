"""Lay a sheet out on A4 pages, once, for preview, printer and PDF alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from gui.sheet_marks import (
    UNIT,
    Frame,
    Mark,
    Row,
    letters_of,
    line_height,
    mirrored,
    moved,
    set_line_at_end,
    set_lines,
    to_same_baseline,
)
from gui.sheet_section import section_rows
from gui.sheet_setting import SCALES, Setting, setting_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from catalog.sheet.blocks import Sheet

PAGE = QRectF(0, 0, 5953, 8419)  # A4 in tenths of a point
MARGIN_X = 46 * UNIT
_TOP = 36 * UNIT
_BOTTOM = 30 * UNIT
_WIDTH = PAGE.width() - 2 * MARGIN_X
_RULE = 1.6 * UNIT
_BETWEEN = 11 * UNIT
_AIR = (1.0, 0.6)
"""How much of the air between rows is kept; the first that needs the fewest pages is taken."""


@dataclass(frozen=True, slots=True)
class _Draft:
    """Rows filled into pages; `broken` counts the sections that did not stay whole."""

    setting: Setting
    pages: tuple[tuple[Row, ...], ...]
    broken: int

    @property
    def cost(self) -> tuple[int, int]:
        """Return what is kept low: pages first, then broken sections."""
        return len(self.pages), self.broken


def lay_out(sheet: Sheet) -> list[list[Mark]]:
    """Return the marks of each page; sections stay whole unless one is longer than a page."""
    best = min(_drafts(sheet), key=lambda draft: draft.cost)  # min keeps the first, most generous, of equals
    setting = best.setting
    head, foot = _head(sheet, setting), _foot(sheet, setting)
    pages = []
    for number, rows in enumerate(best.pages, 1):
        marks = [*_at(head, _TOP), *_placed(rows, _TOP + head.height), *_at(foot, _floor(foot))]
        if len(best.pages) > 1:
            marks.append(_page_number(sheet, number, len(best.pages), setting))
        pages.append([_turned(moved(mark, MARGIN_X, 0), setting) for mark in marks])
        head = _later_head(sheet, setting)
    return pages


def _drafts(sheet: Sheet) -> Iterator[_Draft]:
    """Yield the sheet in smaller letters and with less air each time, until it stands whole on one page."""
    for scale in SCALES[sheet.variant]:
        setting = setting_of(scale, _WIDTH, rtl=sheet.direction == "rtl")
        sections = [section_rows(section, setting) for section in sheet.sections]
        later = _later_head(sheet, setting).height
        room = _floor(_foot(sheet, setting)) - _TOP - later - _BETWEEN
        for air in _AIR:
            draft = _fill(sections, air, room, room - _head(sheet, setting).height + later, setting)
            yield draft
            if draft.cost == (1, 0):
                return


def _floor(foot: Row) -> float:
    return PAGE.height() - _BOTTOM - foot.height


def _fill(sections: Sequence[Sequence[Row]], air: float, room: float, first_room: float, setting: Setting) -> _Draft:
    """Return a draft: a section whole on one page, or row by row when it is longer than one."""
    pages: list[list[Row]] = [[]]
    left, broken = first_room, 0
    for section in sections:
        rows = [Row(row.height, row.marks, row.gap * air) for row in _ruled(section, air)]
        whole = _height(rows) <= room
        broken += not whole
        for part in [rows] if whole else [[row] for row in rows]:
            if _height(part) > left and pages[-1]:
                pages.append([])
                left = room
            pages[-1] += part
            left -= _height(part)
    return _Draft(setting, tuple(map(tuple, pages)), broken)


def _height(rows: Iterable[Row]) -> float:
    return sum(row.height + row.gap for row in rows)


def _ruled(section: Sequence[Row], air: float) -> list[Row]:
    """Return a section with the rule that opens it; its air is squeezed half as much as that between rows."""
    rule = Frame(0, 0, _WIDTH, _RULE, filled=True)
    gap = _BETWEEN * (1 + air) / 2 / air
    first = section[0]
    return [Row(_RULE, (rule,), gap), Row(first.height, first.marks, gap * 0.75), *section[1:]]


def _placed(rows: Iterable[Row], top: float) -> list[Mark]:
    marks: list[Mark] = []
    for row in rows:
        top += row.gap
        marks += _at(row, top)
        top += row.height
    return marks


def _at(row: Row, top: float) -> list[Mark]:
    return [moved(mark, 0, top) for mark in row.marks]


def _turned(mark: Mark, setting: Setting) -> Mark:
    return mirrored(mark, PAGE.width()) if setting.rtl else mark


def _head(sheet: Sheet, setting: Setting) -> Row:
    """Return the title with day and gemeente at its end, and under it what to do with the sheet."""
    title, small = letters_of(setting.scale.title, bold=True), setting.small()
    words = set_lines(sheet.title, title, _WIDTH, rtl=setting.rtl)
    height = line_height(title) * len(words)
    day = moved(set_line_at_end(sheet.dateline, small, _WIDTH, rtl=setting.rtl), 0, to_same_baseline(title, small))
    intro = [moved(line, 0, height) for line in set_lines(sheet.intro, small, _WIDTH, rtl=setting.rtl)]
    return Row(height + line_height(small) * len(intro), (*words, day, *intro))


def _later_head(sheet: Sheet, setting: Setting) -> Row:
    """Return the head of the pages after the first: the title, small."""
    small = setting.small(bold=True)
    return Row(line_height(small), set_lines(sheet.title, small, _WIDTH * 0.7, rtl=setting.rtl)[:1])


def _page_number(sheet: Sheet, number: int, pages: int, setting: Setting) -> Mark:
    """Return the number of a page: over the day on the first, at the end of the small title on the others."""
    small = setting.small()
    words = set_line_at_end(sheet.page_words.format(page=number, pages=pages), small, _WIDTH, rtl=setting.rtl)
    title = letters_of(setting.scale.title, bold=True)
    return moved(words, 0, _TOP + (to_same_baseline(title, small) - line_height(small) if number == 1 else 0.0))


def _foot(sheet: Sheet, setting: Setting) -> Row:
    """Return the numbers to call in danger, side by side under a rule."""
    small, large = setting.small(), letters_of(setting.scale.name, bold=True)
    cell = _WIDTH / max(1, len(sheet.foot))
    marks: list[Mark] = [Frame(0, 0, _WIDTH, 2 * _RULE, filled=True)]
    top = 2 * _RULE + 0.5 * _BETWEEN
    labels = [set_lines(block.label, small, cell - _BETWEEN, rtl=setting.rtl) for block in sheet.foot]
    under = top + line_height(small) * max((len(lines) for lines in labels), default=0)
    for column, (block, lines) in enumerate(zip(sheet.foot, labels, strict=True)):
        marks += [moved(line, column * cell, under - line_height(small) * len(lines)) for line in lines]
        marks += [moved(line, column * cell, under) for line in setting.lines(block, large, cell)]
    return Row(under + line_height(large), tuple(marks))
