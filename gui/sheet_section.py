"""Lay one section of a sheet out as rows: name and QR code, what and for whom, its parts, and the line for a pen."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from catalog.sheet.blocks import Block, Style
from gui.sheet_entries import entry_row, line_rows, pen_rows
from gui.sheet_marks import (
    UNIT,
    Code,
    Frame,
    Mark,
    Row,
    Words,
    letters_of,
    line_height,
    moved,
    set_line_at_end,
    set_lines,
    text_width,
)
from gui.sheet_pairs import pair_rows, paired_close, paired_facts, paired_frame, paired_step, paired_ticks, text_rows
from gui.sheet_parts import fact_rows, frame_rows, step_rows, tick_rows
from gui.sheet_setting import PAD, Setting, stacked

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from catalog.sheet.blocks import Section

_QR = 78 * UNIT
_SMALL_QR = 56 * UNIT  # 20 mm: read from a hand's breadth
_PEN = 0.8 * UNIT


def section_rows(section: Section, other: Section | None, setting: Setting) -> list[Row]:
    """Return the rows of a section; `other` is the same section in Dutch when this one is in another language."""
    if section.blocks[0].style is Style.ENTRY:
        both = (section, other) if other else (section,)
        return [entry_row([made.blocks[0] for made in both], setting)]
    return _section_rows(section, setting) if other is None else _paired_rows(section, other, setting)


def _section_rows(section: Section, setting: Setting) -> list[Row]:
    rows: list[Row] = []
    for role, blocks in groupby(section.blocks, key=lambda block: _ROLE[block.style]):
        part = list(blocks)
        if role == "close" and section.blocks[-1].style is Style.PEN:
            rows += pen_rows(part, setting)
        else:
            rows += _BUILDERS[role](part, setting) if role in _BUILDERS else _head(part, section, setting)
    return rows


def _paired_rows(section: Section, other: Section, setting: Setting) -> list[Row]:
    rows: list[Row] = []
    setting = setting.smallest() if section.aside else setting
    pairs = zip(section.blocks, other.blocks, strict=True)
    for role, group in groupby(pairs, key=lambda pair: _ROLE[pair[0].style]):
        part = list(group)
        if role in _PAIRED:
            rows += _PAIRED[role](part, setting)
        else:
            rows += _paired_head(part, section, setting)
    return rows


def _paired_head(pairs: Sequence[tuple[Block, Block]], section: Section, setting: Setting) -> list[Row]:
    """Return the name beside a QR code, and under both what it is and for whom, in two columns."""
    names = [pair for pair in pairs if pair[0].style in {Style.NAME, Style.RUN_BY}]
    code = _code(section, setting, _SMALL_QR) if section.qr else ()
    width = setting.width - (_SMALL_QR + 2 * PAD if code else 0.0)
    rows: list[Row] = []
    for own, dutch in names:
        if own.text == dutch.text:
            rows += _head_rows(own, width, section.number, setting)
        else:
            columns = replace(setting, under=False)
            rows += pair_rows(own.text, dutch.text, columns, letters_of(setting.scale.name, bold=True))
    rows[0] = Row(rows[0].height, (*rows[0].marks, *code), rows[0].gap)
    missing = _SMALL_QR + 0.6 * PAD - sum(row.height + row.gap for row in rows) if code else 0.0
    rows += [Row(missing)] if missing > 0 else []
    for pair in pairs[len(names) :]:
        letters = setting.letters(bold=pair[0].style is Style.CAUTION)
        rows += text_rows(pair, setting, letters, 5 * UNIT)
    return rows


def _head(blocks: Sequence[Block], section: Section, setting: Setting) -> list[Row]:
    """Return name, who runs it, what it is and for whom, beside the QR code as far as that reaches."""
    code = _code(section, setting, _QR) if section.qr else ()
    code_height = max((mark.y + _height(mark) for mark in code), default=0.0)
    beside = _QR + 2 * PAD if code else 0.0
    rows: list[Row] = []
    for block in blocks:
        height = sum(row.height + row.gap for row in rows)
        width = setting.width - (beside if height < code_height else 0.0)
        rows += _head_rows(block, width, section.number, setting)
    first = rows[0]
    rows[0] = Row(first.height, (*first.marks, *code), first.gap)
    missing = code_height - sum(row.height + row.gap for row in rows)
    return [*rows, Row(missing)] if missing > 0 else rows


def _head_rows(block: Block, width: float, number: int, setting: Setting) -> list[Row]:
    if block.style is Style.NAME:
        return _name(block, width, number, setting)
    if block.style is Style.RUN_BY:
        return stacked(setting.lines(block, setting.small(), width), setting.small())
    letters = setting.letters(bold=block.style is Style.CAUTION)
    text = f"{block.label} {block.text}" if block.label else block.text
    bold = (0, len(block.label))
    return stacked(set_lines(text, letters, width, bold=bold, flow=setting.flow), letters, 4 * UNIT)


def _name(block: Block, width: float, number: int, setting: Setting) -> list[Row]:
    letters = letters_of(setting.scale.name, bold=True)
    height = line_height(letters)
    indent = height + 0.7 * PAD if number else 0.0
    rows = stacked(
        [moved(line, indent, 0) for line in setting.lines(block, letters, width - indent)],
        letters,
    )
    if number:
        numeral = letters_of(setting.scale.text, bold=True)
        inset = (height - text_width(str(number), numeral)) / 2
        digit = set_lines(str(number), numeral, height)[0]
        badge = Frame(0, 0, height, height, round=3 * UNIT, filled=True)
        down = (height - line_height(numeral)) / 2
        white = Words(inset, down, height - 2 * inset, digit.layout, digit.line, white=True)
        rows[0] = Row(rows[0].height, (badge, white, *rows[0].marks))
    return rows


def _close(blocks: Sequence[Block], setting: Setting) -> list[Row]:
    """Return the line to write on, with the day it was checked at its end."""
    small = setting.small()
    height = 1.55 * line_height(small)
    down = height - line_height(small)
    marks: list[Mark] = []
    end = setting.width
    for block in blocks:
        if block.style is Style.NOTE:
            marks.append(moved(set_line_at_end(block.text, small, setting.width, flow=setting.flow), 0, down))
            end -= text_width(block.text, small) + 2 * PAD
    for block in blocks:
        if block.style is Style.PEN:
            bold = setting.small(bold=True)
            marks.append(moved(set_lines(block.label, bold, setting.width, flow=setting.flow)[0], 0, down))
            left = text_width(block.label, bold) + 0.6 * PAD
            marks.append(Frame(left, down + 1.16 * small.pixelSize(), end - left, _PEN, filled=True))
    return [Row(height, tuple(marks), 5 * UNIT)]


def _code(section: Section, setting: Setting, size: float) -> tuple[Mark, ...]:
    """Return the QR code at the end of the width, with words under it when there is room for them."""
    side, cells = setting.codes[section.qr]
    left = setting.width - size
    code = Code(left, 0.3 * PAD, size, section.qr, side, cells)
    if size < _QR:
        return (code,)
    small = letters_of(setting.scale.small)
    inset = (size - text_width(section.qr_words, small)) / 2
    caption = set_lines(section.qr_words, small, size - 2 * inset + 1)[0]
    return code, moved(caption, left + inset, size + 0.5 * PAD)


def _height(mark: Mark) -> float:
    return mark.width if isinstance(mark, Code) else line_height(mark.layout.font()) if isinstance(mark, Words) else 0


_ROLE = {
    Style.NAME: "head",
    Style.RUN_BY: "head",
    Style.CAUTION: "head",
    Style.TEXT: "head",
    Style.PHONE: "frame",
    Style.FACT: "facts",
    Style.STEP: "step",
    Style.TICK: "ticks",
    Style.PEN: "close",
    Style.NOTE: "close",
    Style.LINES: "lines",
}
_BUILDERS: dict[str, Callable[[Sequence[Block], Setting], list[Row]]] = {
    "frame": frame_rows,
    "facts": fact_rows,
    "step": step_rows,
    "ticks": tick_rows,
    "close": _close,
    "lines": line_rows,
}
_PAIRED: dict[str, Callable[[Sequence[tuple[Block, Block]], Setting], list[Row]]] = {
    "frame": paired_frame,
    "facts": paired_facts,
    "step": paired_step,
    "ticks": paired_ticks,
    "close": paired_close,
}
