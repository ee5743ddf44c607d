"""Lay a sheet out on A4 pages, once, for preview, printer and PDF alike."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from catalog.sheet.blocks import Variant, paired
from gui.fonts import load_all_fonts
from gui.sheet_head import closing_rows, foot_row, head_row
from gui.sheet_marks import UNIT, Frame, Mark, Row, mirrored, moved
from gui.sheet_section import section_rows
from gui.sheet_setting import RULE, Setting, scales_of, setting_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from catalog.sheet.blocks import Sheet
    from gui.qr import Cells
    from gui.sheet_setting import Scale

PAGE = QRectF(0, 0, 5953, 8419)  # A4 in tenths of a point
MARGIN_X = 46 * UNIT
_TOP = 36 * UNIT
_BOTTOM = 30 * UNIT
_WIDTH = PAGE.width() - 2 * MARGIN_X
_BETWEEN = 11 * UNIT
_TOGETHER = 6  # rows: the rule, the name and the first lines under it are never parted
_LEAST = 0.92  # of that square, because a line is never less than whole
_MANY = 2  # pages: a head is measured with its page number on it
_AIR = (1.0, 0.6, 0.4)
"""How much of the air between rows is kept; the first that needs the fewest pages is taken."""


@dataclass(frozen=True, slots=True)
class _Stock:
    """What pages are filled from: the rows of each section and whether it is an aside, and the room on a page.

    An aside may stand on any page that has room for it.
    """

    parts: tuple[tuple[Sequence[Row], bool], ...]
    first_room: float
    room: float


@dataclass(frozen=True, slots=True)
class _Draft:
    """Rows filled into pages; `broken` counts the sections that did not stay whole.

    `air` is how much of it was kept, `free` how much of each page is still empty, `stock` what it was filled from.
    """

    setting: Setting
    stock: _Stock
    pages: tuple[tuple[Row, ...], ...]
    broken: int
    air: float
    free: tuple[float, ...]

    def growth(self, page: int) -> float:
        """Return by how much the air of a page may grow again, because other pages were the full ones."""
        gaps = sum(row.gap for row in self.pages[page])
        return min(1 / self.air, 1 + self.free[page] / gaps) if gaps else 1.0

    @property
    def cost(self) -> tuple[int, int]:
        """Return what is kept low: broken sections first, then pages."""
        return self.broken, len(self.pages)


def lay_out(sheet: Sheet) -> list[list[Mark]]:
    """Return the marks of each page; sections stay whole unless one is longer than a page.

    Our letters are loaded first, because in others everything stands elsewhere; raise FontsMissing without them.
    """
    load_all_fonts()
    best = _best_draft(sheet)
    setting = best.setting
    foot = foot_row(sheet, setting)
    pages = []
    for number, rows in enumerate(best.pages, 1):
        head = head_row(sheet, setting, number, len(best.pages))
        body = _placed(rows, _TOP + head.height, best.growth(number - 1))
        marks = [*_at(head, _TOP), *body, *_at(foot, _floor(foot))]
        pages.append([_turned(moved(mark, MARGIN_X, 0), setting) for mark in marks])
    return pages


def _best_draft(sheet: Sheet) -> _Draft:
    """Return the largest letters, and the most air, with which the sheet is as whole and as short as it can be.

    The smallest letters are tried second: when they save nothing, no size between is worth trying.
    """
    from gui.qr import dark_runs  # only now: nothing before the first sheet needs it

    codes = {section.qr: dark_runs(section.qr) for section in sheet.sections if section.qr}
    largest, *between = scales_of(sheet)
    best = _draft(sheet, largest, codes)
    if best.cost == (0, 1) or not between:
        return best
    if _least_cost(best, between[-1]) >= best.cost:
        return best
    smallest = _draft(sheet, between[-1], codes)
    if smallest.cost >= best.cost:
        return best
    hopeful = (scale for scale in between[:-1] if _least_cost(smallest, scale) <= smallest.cost)
    drafts = (_draft(sheet, scale, codes) for scale in hopeful)
    return next((draft for draft in drafts if draft.cost <= smallest.cost), smallest)


def _least_cost(draft: _Draft, scale: Scale) -> tuple[int, int]:
    """Return what letters of another size would cost if texts took up as little as they can: a square of that size."""
    share = _LEAST * (scale.text / draft.setting.scale.text) ** 2
    parts = tuple(
        ([Row(row.height * share, (), row.gap * share) for row in rows], aside) for rows, aside in draft.stock.parts
    )
    stock = replace(draft.stock, parts=parts)
    return _fill(stock, _AIR[-1], draft.setting).cost


def _draft(sheet: Sheet, scale: Scale, codes: Mapping[str, Cells]) -> _Draft:
    """Return the sheet in letters of a size, with as much air as costs no page."""
    columns = setting_of(scale, _WIDTH, codes, rtl=sheet.direction == "rtl")
    setting = replace(columns, under=sheet.variant is Variant.LARGE)
    parts = [(section_rows(section, other, setting), section.aside) for section, other in paired(sheet)]
    closing = closing_rows(sheet, columns)
    parts += [(closing, True)] if closing else []
    heads = [head_row(sheet, columns, number, _MANY).height for number in (1, 2)]
    room = _floor(foot_row(sheet, columns)) - _TOP - _BETWEEN
    stock = _Stock(tuple(parts), room - heads[0], room - heads[1])
    drafts = [_fill(stock, air, columns) for air in _AIR]
    return min(drafts, key=lambda draft: draft.cost)  # min keeps the first, most generous, of equals


def _floor(foot: Row) -> float:
    return PAGE.height() - _BOTTOM - foot.height


def _fill(stock: _Stock, air: float, setting: Setting) -> _Draft:
    """Return a draft: a section whole on one page, or row by row when it is longer than one."""
    pages: list[list[Row]] = [[]]
    left, broken = [stock.first_room], 0
    for section, aside in stock.parts:
        rows = [Row(row.height, row.marks, row.gap * air) for row in _ruled(section, air)]
        height = _height(rows)
        whole = height <= (stock.room if pages[-1] else left[-1])
        broken += not whole
        for part in [rows] if whole else [rows[:_TOGETHER], *([row] for row in rows[_TOGETHER:])]:
            earlier = (at for at, free in enumerate(left) if aside and height <= free)
            page = next(earlier, len(pages) - 1)
            if _height(part) > left[page] and pages[page]:
                if part[0] is not rows[0]:  # nothing may stand between the halves of a section
                    left[page] = 0.0
                pages.append([])
                left.append(stock.room)
                page = len(pages) - 1
            pages[page] += part
            left[page] -= _height(part)
    return _Draft(setting, stock, tuple(map(tuple, pages)), broken, air, tuple(max(0.0, free) for free in left))


def _height(rows: Iterable[Row]) -> float:
    return sum(row.height + row.gap for row in rows)


def _ruled(section: Sequence[Row], air: float) -> list[Row]:
    """Return a section with the rule that opens it; its air is squeezed half as much as that between rows."""
    rule = Frame(0, 0, _WIDTH, RULE, filled=True)
    gap = _BETWEEN * (1 + air) / 2 / air
    first = section[0]
    return [Row(RULE, (rule,), gap), Row(first.height, first.marks, gap * 0.75), *section[1:]]


def _placed(rows: Iterable[Row], top: float, growth: float) -> list[Mark]:
    marks: list[Mark] = []
    for row in rows:
        top += row.gap * growth
        marks += _at(row, top)
        top += row.height
    return marks


def _at(row: Row, top: float) -> list[Mark]:
    return [moved(mark, 0, top) for mark in row.marks]


def _turned(mark: Mark, setting: Setting) -> Mark:
    return mirrored(mark, PAGE.width()) if setting.rtl else mark
