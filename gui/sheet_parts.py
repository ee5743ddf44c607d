"""Lay the parts of a section out as rows: the framed first step, facts behind their labels, things to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.sheet_marks import (
    UNIT,
    Frame,
    Mark,
    Row,
    letters_of,
    line_height,
    moved,
    set_lines,
    text_width,
    to_same_baseline,
)
from gui.sheet_setting import PAD, Setting, joined_rows, stacked

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QFont

    from catalog.sheet.blocks import Block

_BORDER = 1.6 * UNIT
_SECOND_COLUMN = 0.36  # of the width: where the second of two short facts begins


def frame_rows(blocks: Sequence[Block], setting: Setting) -> list[Row]:
    """Return whom to call in a frame."""
    inner = setting.within(PAD)
    inside = joined_rows([row for block in blocks for row in _phone(block, inner)])
    height = inside.height + PAD
    marks = [moved(mark, PAD, 0.5 * PAD) for mark in inside.marks]
    return [Row(height, (Frame(0, 0, setting.width, height, _BORDER, 5 * UNIT), *marks), 7 * UNIT)]


def step_rows(blocks: Sequence[Block], setting: Setting) -> list[Row]:
    """Return the first step, bold behind its label."""
    letters = setting.letters(bold=True)
    return [row for block in blocks for row in _labelled(block, setting, letters, setting.width, 7 * UNIT)]


def _phone(block: Block, setting: Setting) -> list[Row]:
    """Return whom to call in the largest letters that stand on one line."""
    small, text = setting.small(bold=True), setting.letters()
    left, room = setting.label, setting.width - setting.label
    sizes = [letters_of(points, bold=True) for points in setting.scale.big]
    letters = next((size for size in sizes if text_width(block.text, size) <= room), sizes[-1])
    before: list[Row] = []
    short = text_width(block.label, small) < left
    if block.label and not short:
        before = stacked([moved(line, left, 0) for line in set_lines(block.label, text, room, flow=setting.flow)], text)
    rows = stacked([moved(line, left, 0) for line in setting.lines(block, letters, room)], letters)
    if short and block.label:
        label = moved(set_lines(block.label, small, left, flow=setting.flow)[0], 0, to_same_baseline(letters, small))
        rows[0] = Row(rows[0].height, (label, *rows[0].marks), rows[0].gap)
    bold = setting.letters(bold=True)
    after = set_lines(block.caution, bold, room, flow=setting.flow) if block.caution else ()
    return [*before, *rows, *stacked([moved(line, left, 0) for line in after], bold)]


def _labelled(block: Block, setting: Setting, letters: QFont, width: float, gap: float = 0.0) -> list[Row]:
    """Return a text in the column behind its label."""
    small = setting.small(bold=True)
    lines = [moved(line, setting.label, 0) for line in setting.lines(block, letters, width - setting.label)]
    rows = stacked(lines, letters, gap)
    label = moved(
        set_lines(block.label, small, setting.label, flow=setting.flow)[0], 0, to_same_baseline(letters, small)
    )
    return [Row(rows[0].height, (label, *rows[0].marks), gap), *rows[1:]]


def fact_rows(blocks: Sequence[Block], setting: Setting) -> list[Row]:
    """Return facts behind their labels, two short ones beside each other."""
    letters, second = setting.letters(), setting.width * _SECOND_COLUMN
    rows: list[Row] = []
    for first, other in _pairs(blocks, lambda a, b: _fits_beside(a, b, setting)):
        gap = (7 if not rows else 3) * UNIT
        row, *more = _labelled(first, setting, letters, setting.width, gap)
        if other:
            beside = _labelled(other, setting, letters, setting.width - second)[0]
            row = Row(row.height, (*row.marks, *(moved(mark, second, 0) for mark in beside.marks)), gap)
        rows += [row, *more]
    return rows


def _fits_beside(first: Block, other: Block, setting: Setting) -> bool:
    letters, second = setting.letters(), setting.width * _SECOND_COLUMN
    return (
        text_width(first.text, letters) <= second - setting.label - PAD
        and text_width(other.text, letters) <= setting.width - second - setting.label
    )


def tick_rows(blocks: Sequence[Block], setting: Setting) -> list[Row]:
    """Return things to bring, each with a box to tick, two short ones beside each other."""
    letters, small = setting.letters(), setting.small(bold=True)
    half = (setting.width - setting.label) / 2
    box = setting.scale.text * UNIT * 0.82
    indent = box + 0.8 * PAD
    rows: list[Row] = []
    for pair in _pairs(blocks, lambda a, b: all(text_width(c.text, letters) <= half - indent - PAD for c in (a, b))):
        top = Frame(0, (line_height(letters) - box) / 2 + 0.1 * box, box, box, 1.1 * UNIT)
        marks: list[Mark] = []
        lines: list[Row] = []
        for column, block in enumerate(block for block in pair if block):
            left = setting.label + column * half
            width = setting.width - left - indent
            marks.append(moved(top, left, 0))
            item = [moved(line, left + indent, 0) for line in setting.lines(block, letters, width)]
            lines = [*stacked(item, letters)] if not column else [_joined(lines[0], item[0]), *lines[1:]]
        rows += [Row(lines[0].height, (*marks, *lines[0].marks), (2 if rows else 7) * UNIT), *lines[1:]]
    label = set_lines(blocks[0].label, small, setting.label, flow=setting.flow)[0]
    rows[0] = _joined(rows[0], moved(label, 0, to_same_baseline(letters, small)))
    return rows


def _joined(row: Row, mark: Mark) -> Row:
    return Row(row.height, (*row.marks, mark), row.gap)


def _pairs(blocks: Sequence[Block], together: Callable[[Block, Block], bool]) -> Iterator[tuple[Block, Block | None]]:
    """Yield blocks one by one, or two at once where they may stand beside each other."""
    at = 0
    while at < len(blocks):
        other = blocks[at + 1] if at + 1 < len(blocks) and together(blocks[at], blocks[at + 1]) else None
        yield blocks[at], other
        at += 2 if other else 1
