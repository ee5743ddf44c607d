"""Lay out the plain list of numbers of the discreet sheet, and the empty lines of the officer's own copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.sheet_marks import UNIT, Flow, Frame, Mark, Row, letters_of, line_height, moved, set_lines, text_width
from gui.sheet_setting import PAD, Setting, flow_of, joined_rows, stacked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.sheet.blocks import Block

_NUMBER_AT = 0.6  # of the width: where the numbers begin
_PEN = 0.8 * UNIT
_LINE_TO_WRITE_ON = 26 * UNIT
_EMPTY_LINES = 4


def entry_row(blocks: Sequence[Block], setting: Setting) -> Row:
    """Return what a number is for, in one language or two under each other, and the number large at its end."""
    number = blocks[0]
    room = setting.width * (1 - _NUMBER_AT)
    sizes = [letters_of(points, bold=True) for points in setting.scale.big]
    large = next((size for size in sizes if text_width(number.text, size) <= room), sizes[-1])
    own = Flow(setting.rtl, setting.rtl)
    flows = (own, Flow(right=setting.rtl))
    rows = [row for block, flow in zip(blocks, flows, strict=False) for row in _label_rows(block, flow, setting)]
    label = joined_rows(rows)
    same = all(block.text == number.text for block in blocks)
    shown = [number] if same else list(blocks)
    called = joined_rows(
        [
            row
            for block in shown
            for row in stacked(
                set_lines(block.text, large, room, link=block.link, flow=flow_of(block.direction, setting)), large
            )
        ]
    )
    height = max(label.height, called.height)
    at = setting.width * _NUMBER_AT
    marks = [moved(mark, 0, (height - label.height) / 2) for mark in label.marks]
    marks += [moved(mark, at, (height - called.height) / 2) for mark in called.marks]
    return Row(height, tuple(marks))


def _label_rows(block: Block, flow: Flow, setting: Setting) -> list[Row]:
    width = setting.width * _NUMBER_AT - 2 * PAD
    letters, small = setting.letters(bold=True), setting.small()
    rows = stacked(set_lines(block.label, letters, width, flow=flow), letters, 3 * UNIT)
    return [*rows, *(stacked(set_lines(block.caution, small, width, flow=flow), small) if block.caution else [])]


def pen_rows(blocks: Sequence[Block], setting: Setting) -> list[Row]:
    """Return a label and a line behind it for each thing to fill in."""
    bold = setting.small(bold=True)
    rows = []
    for block in blocks:
        height = 1.75 * line_height(bold)
        down = height - line_height(bold)
        left = text_width(block.label, bold) + 0.6 * PAD
        words = set_lines(block.label, bold, setting.width, flow=Flow(setting.rtl, setting.rtl))[0]
        line = Frame(left, down + 1.16 * bold.pixelSize(), setting.width - left, _PEN, filled=True)
        rows.append(Row(height, (moved(words, 0, down), line)))
    return rows


def line_rows(blocks: Sequence[Block], setting: Setting) -> list[Row]:
    """Return a label and under it empty lines to write on."""
    bold = setting.small(bold=True)
    rows: list[Row] = []
    for block in blocks:
        rows += stacked(set_lines(block.label, bold, setting.width, flow=setting.flow), bold)
        line: Mark = Frame(0, _LINE_TO_WRITE_ON - _PEN, setting.width, _PEN, filled=True)
        rows += [Row(_LINE_TO_WRITE_ON, (line,))] * _EMPTY_LINES
    return rows
