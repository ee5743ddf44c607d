"""Lay two languages out beside each other, sentence by sentence, so that two people can point at the same line.

In large print, where a column would hold three words, they stand under each other.

The resident's language stands first, the Dutch second; on a page that is read from the right all of it is mirrored.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from catalog.sheet.blocks import Block, Style
from catalog.sheet.isolate import isolated
from catalog.sheet.phrases import sentences_of
from catalog.sheet.text import with_colon
from gui.sheet_marks import (
    UNIT,
    Flow,
    Frame,
    Mark,
    Row,
    letters_of,
    line_height,
    moved,
    set_line_at_end,
    set_lines,
    text_width,
    to_same_baseline,
)
from gui.sheet_setting import PAD, Setting, column_of, flow_of, joined_rows, stacked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from gui.sheet_marks import Span, Words

Pair = tuple[Block, Block]

_BORDER = 1.6 * UNIT
_BETWEEN_SENTENCES = 2 * UNIT
_PEN = 0.8 * UNIT
_TOGETHER = 6  # lines: a sentence that short is never parted from its translation by the end of a page
_ALL = 100_000  # characters: more than any text has


def pair_rows(own: str, dutch: str, setting: Setting, letters: QFont, gap: float = 0.0) -> list[Row]:
    """Return two texts beside each other, as whole texts."""
    flow = Flow(setting.rtl, setting.rtl)
    return _beside(
        set_lines(own, letters, column_of(setting), flow=flow),
        set_lines(dutch, letters, column_of(setting)),
        setting,
        letters,
        gap,
    )


def text_rows(pair: Pair, setting: Setting, letters: QFont, gap: float, *, bold_label: bool = True) -> list[Row]:
    """Return a text in both languages, sentence beside sentence; Dutch that nobody translated at full width."""
    own, dutch = pair
    if own.text == dutch.text:
        if not _stands_in_column(own, dutch, setting, letters):
            return _once(pair, setting, letters, gap)
        direction = own_direction(
            setting
        )  # the label is in the resident's language, and what follows it keeps its order
        own = replace(own, text=isolated(own.text, direction), direction=direction)
    rows: list[Row] = []
    own_parts, dutch_parts = _parts(own), _parts(dutch)
    if setting.aside or len(own_parts) != len(dutch_parts):
        own_parts, dutch_parts = (own.text,), (dutch.text,)
    for number, (one, other) in enumerate(zip(own_parts, dutch_parts, strict=True)):
        lines, dutch_lines = (
            _sentence(block, text, setting, letters, bold_label=bold_label, first=not number)
            for block, text in ((own, one), (dutch, other))
        )
        rows += _beside(lines, dutch_lines, setting, letters, _BETWEEN_SENTENCES if number else gap)
    return rows


def _parts(block: Block) -> tuple[str, ...]:
    return (block.text,) if block.link else sentences_of(block.text)


def _sentence(
    block: Block, text: str, setting: Setting, letters: QFont, *, bold_label: bool, first: bool
) -> tuple[Words, ...]:
    """Return one sentence in its column, the label before the first; label or text is bold, never both."""
    label = with_colon(block.label) if first else ""
    bold: Span = (0, len(label)) if bold_label else (len(label), _ALL)
    return set_lines(label + text, letters, column_of(setting), link=block.link, bold=bold, flow=_flow(block))


def _flow(block: Block) -> Flow:
    return Flow(block.direction == "rtl", block.direction == "rtl")


def _stands_in_column(own: Block, dutch: Block, setting: Setting, letters: QFont) -> bool:
    """Tell whether words that are the same in both languages are short, or a name or address that may be broken."""
    if own.style is Style.TEXT:
        return False
    widths = (text_width(with_colon(block.label) + block.text, letters) for block in (own, dutch))
    is_name = not own.link and not own.text.endswith(".")
    alone = text_width(own.text, letters) if own.link else max(widths) * 1.06
    return is_name or alone <= column_of(setting)


def _once(pair: Pair, setting: Setting, letters: QFont, gap: float) -> list[Row]:
    """Return words that are the same in both languages at full width under both labels: a long address, or Dutch."""
    own, dutch = pair
    rows: list[Row] = []
    if own.label:
        rows = pair_rows(with_colon(own.label), with_colon(dutch.label), setting, setting.letters(bold=True), gap)
        gap = 0.0
    flow = Flow(right=setting.rtl and bool(own.link))
    return [*rows, *stacked(set_lines(dutch.text, letters, setting.width, link=own.link, flow=flow), letters, gap)]


def _beside(own: Sequence[Words], dutch: Sequence[Words], setting: Setting, letters: QFont, gap: float) -> list[Row]:
    """Return the lines of both languages as one row, or row by row when they are many and may be broken."""
    left = setting.width - column_of(setting)
    if setting.under:
        rows = stacked(own, letters) + stacked([moved(line, left, 0) for line in dutch], letters)
    else:
        rows = _columns(own, dutch, left, line_height(letters))
    whole = [joined_rows(rows)] if len(rows) <= _TOGETHER else rows
    return [Row(whole[0].height, whole[0].marks, gap), *whole[1:]]


def _columns(own: Sequence[Words], dutch: Sequence[Words], left: float, height: float) -> list[Row]:
    rows = []
    for number in range(max(len(own), len(dutch))):
        marks: list[Mark] = [moved(line, 0, -line.y) for line in own[number : number + 1]]
        marks += [moved(line, left, -line.y) for line in dutch[number : number + 1]]
        rows.append(Row(height, tuple(marks)))
    return rows


def paired_frame(pairs: Sequence[Pair], setting: Setting) -> list[Row]:
    """Return whom to call in a frame: the number between its two labels, or words in both languages."""
    inner = setting.within(PAD)
    rows = [row for pair in pairs for row in _call(pair, inner)]
    inside = joined_rows(rows)
    height = inside.height + 1.0 * PAD
    marks = [moved(mark, PAD, 0.5 * PAD) for mark in inside.marks]
    return [Row(height, (Frame(0, 0, setting.width, height, _BORDER, 5 * UNIT), *marks), 7 * UNIT)]


def _call(pair: Pair, setting: Setting) -> list[Row]:
    own, dutch = pair
    small, bold = setting.small(bold=True), setting.letters(bold=True)
    if own.text != dutch.text:
        rows = pair_rows(own.label, dutch.label, setting, small) if own.label else []
        return [*rows, *pair_rows(own.text, dutch.text, setting, letters_of(setting.scale.big[-1], bold=True))]
    sizes = [letters_of(points, bold=True) for points in setting.scale.big]
    letters = next((size for size in sizes if text_width(own.text, size) <= setting.width), sizes[-1])
    width = text_width(own.text, letters) + 1
    side = (setting.width - width) / 2 - PAD
    if max(text_width(own.label, small), text_width(dutch.label, small)) <= side:
        row = _between_labels(pair, setting, letters, width)
        rows = [row]
    else:
        rows = pair_rows(own.label, dutch.label, setting, small) + stacked(
            set_lines(own.text, letters, setting.width, link=own.link, flow=flow_of("ltr", setting)), letters
        )
    return [*rows, *(pair_rows(own.caution, dutch.caution, setting, bold) if own.caution else [])]


def _between_labels(pair: Pair, setting: Setting, letters: QFont, width: float) -> Row:
    own, dutch = pair
    small = setting.small(bold=True)
    down = to_same_baseline(letters, small)
    first = set_lines(own.label, small, setting.width / 2, flow=flow_of(own_direction(setting), setting))[0]
    last = set_line_at_end(dutch.label, small, setting.width, flow_of("ltr", setting))
    number = set_lines(own.text, letters, width, link=own.link)[0]
    marks = (moved(first, 0, down), moved(last, 0, down), moved(number, (setting.width - width) / 2, 0))
    return Row(line_height(letters), marks)


def own_direction(setting: Setting) -> str:
    """Return the direction of the resident's language: that of the page."""
    return "rtl" if setting.rtl else "ltr"


def paired_facts(pairs: Sequence[Pair], setting: Setting) -> list[Row]:
    """Return facts, each with its label before it, in both columns."""
    letters = setting.letters()
    columns = replace(setting, under=False)
    rows: list[Row] = []
    for number, pair in enumerate(pairs):
        short = all(text_width(with_colon(block.label) + block.text, letters) <= column_of(columns) for block in pair)
        gap = (3 if number or setting.aside else 7) * UNIT
        rows += text_rows(pair, columns if short else setting, letters, gap)
    return rows


def paired_step(pairs: Sequence[Pair], setting: Setting) -> list[Row]:
    """Return the first step, its words bold and its label not."""
    letters = setting.letters()
    return [row for pair in pairs for row in text_rows(pair, setting, letters, 7 * UNIT, bold_label=False)]


def paired_ticks(pairs: Sequence[Pair], setting: Setting) -> list[Row]:
    """Return things to bring: one box for each, its words in both languages on the same line."""
    letters, bold = setting.letters(), setting.letters(bold=True)
    size = setting.scale.text * UNIT * 0.82
    indent = size + 0.8 * PAD
    box = Frame(0, (line_height(letters) - size) / 2 + 0.1 * size, size, size, 1.1 * UNIT)
    own_label, dutch_label = (with_colon(block.label) for block in pairs[0])
    rows = pair_rows(own_label, dutch_label, replace(setting, under=False), bold, 7 * UNIT)
    for own, dutch in pairs:
        flow = Flow(own.direction == "rtl", setting.rtl)
        lines = set_lines(own.text, letters, column_of(setting) - indent, flow=flow)
        item = _beside(
            [moved(line, indent, 0) for line in lines],
            set_lines(dutch.text, letters, column_of(setting)),
            setting,
            letters,
            2 * UNIT,
        )
        rows += [Row(item[0].height, (box, *item[0].marks), item[0].gap), *item[1:]]
    return rows


def paired_close(pairs: Sequence[Pair], setting: Setting) -> list[Row]:
    """Return the line to write on between its two labels, and under it the day it was checked."""
    small, bold = setting.small(), setting.small(bold=True)
    rows: list[Row] = []
    for own, dutch in pairs:
        if own.style is Style.PEN:
            rows.append(_pen(own, dutch, setting, bold))
        else:
            rows += pair_rows(own.text, dutch.text, replace(setting, under=False), small, 2 * UNIT)
    return rows


def _pen(own: Block, dutch: Block, setting: Setting, letters: QFont) -> Row:
    height = 1.45 * line_height(letters)
    down = height - line_height(letters)
    first = set_lines(own.label, letters, setting.width, flow=Flow(setting.rtl, setting.rtl))[0]
    last = set_line_at_end(dutch.label, letters, setting.width, Flow(right=setting.rtl))
    left = text_width(own.label, letters) + 0.6 * PAD
    right = setting.width - text_width(dutch.label, letters) - 0.6 * PAD
    line = Frame(left, down + 1.16 * letters.pixelSize(), right - left, _PEN, filled=True)
    return Row(height, (moved(first, 0, down), moved(last, 0, down), line), 5 * UNIT)
