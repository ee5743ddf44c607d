"""Lay out what stands on every page: title, day and gemeente, page number, the numbers to call in danger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.sheet.blocks import Variant
from gui.sheet_marks import (
    UNIT,
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
from gui.sheet_pairs import pair_rows
from gui.sheet_setting import PAD, RULE, Setting, flow_of, joined_rows, stacked

if TYPE_CHECKING:
    from catalog.sheet.blocks import Sheet

_BETWEEN = 11 * UNIT


def head_row(sheet: Sheet, setting: Setting, number: int, pages: int) -> Row:
    """Return the head of a page, counted from 1; those after the first carry the title small."""
    if sheet.beside is not None:
        return _paired_head(sheet, sheet.beside, setting, number, pages)
    return _first_head(sheet, setting, pages) if number == 1 else _later_head(sheet, setting, number, pages)


def _first_head(sheet: Sheet, setting: Setting, pages: int) -> Row:
    """Return the title with day and gemeente at its end, or under it when it is long, and what to do with the sheet."""
    title, small = letters_of(setting.scale.title, bold=True), setting.small()
    words = set_lines(sheet.title, title, setting.width, flow=setting.flow)
    height = line_height(title) * len(words)
    marks: list[Mark] = [*words]
    if text_width(sheet.title, title) + text_width(sheet.dateline, small) + PAD <= setting.width:
        day = set_line_at_end(sheet.dateline, small, setting.width, setting.flow)
        marks.append(moved(day, 0, to_same_baseline(title, small)))
    else:
        marks += [moved(line, 0, height) for line in set_lines(sheet.dateline, small, setting.width, flow=setting.flow)]
        height += line_height(small)
    intro = set_lines(sheet.intro, small, setting.width, flow=setting.flow) if sheet.intro else ()
    marks += [moved(line, 0, height) for line in intro]
    if pages > 1:
        over = to_same_baseline(title, small) - line_height(small)
        marks.append(moved(_page_number(sheet, setting, 1, pages), 0, over))
    return Row(height + line_height(small) * len(intro), tuple(marks))


def _later_head(sheet: Sheet, setting: Setting, number: int, pages: int) -> Row:
    small = setting.small(bold=True)
    title = set_lines(sheet.title, small, setting.width * 0.7, flow=setting.flow)[:1]
    return Row(line_height(small), (*title, _page_number(sheet, setting, number, pages)))


def _page_number(sheet: Sheet, setting: Setting, number: int, pages: int) -> Mark:
    words = sheet.page_words.format(page=number, pages=pages)
    return set_line_at_end(words, setting.small(), setting.width, setting.flow)


def _paired_head(sheet: Sheet, dutch: Sheet, setting: Setting, number: int, pages: int) -> Row:
    """Return the head in both languages beside each other; in large print what to do stands at the end instead."""
    counted = [made.page_words.format(page=number, pages=pages) if pages > 1 else "" for made in (sheet, dutch)]
    if number > 1:
        lines = [f"{made.title} · {words}" for made, words in zip((sheet, dutch), counted, strict=True)]
        return joined_rows(pair_rows(lines[0], lines[1], setting, setting.small(bold=True)))
    title, small = letters_of(setting.scale.title * 0.85, bold=True), setting.small()
    rows = pair_rows(sheet.title, dutch.title, setting, title)
    dates = [
        " · ".join(part for part in (made.dateline, words) if part)
        for made, words in zip((sheet, dutch), counted, strict=True)
    ]
    rows += pair_rows(dates[0], dates[1], setting, small)
    if sheet.variant is not Variant.LARGE:
        rows += _what_to_do(sheet, dutch, setting)
    return joined_rows(rows)


def closing_rows(sheet: Sheet, setting: Setting) -> list[Row]:
    """Return what stands after the last section: in large print with two languages, what to do with the sheet."""
    if sheet.beside is None or sheet.variant is not Variant.LARGE:
        return []
    return _what_to_do(sheet, sheet.beside, setting)


def _what_to_do(sheet: Sheet, dutch: Sheet, setting: Setting) -> list[Row]:
    small = setting.small()
    rows = pair_rows(sheet.intro, dutch.intro, setting, small)
    for own, other in zip(sheet.notices, dutch.notices, strict=True):
        rows += pair_rows(own, other, setting, small, 2 * UNIT)
    return rows


def foot_row(sheet: Sheet, setting: Setting) -> Row:
    """Return the numbers to call in danger, side by side under a rule; nothing when the sheet has none."""
    if not sheet.foot:
        return Row(0)
    small, large = setting.small(), letters_of(setting.scale.name, bold=True)
    cell = setting.width / len(sheet.foot)
    languages = [made for made in (sheet, sheet.beside) if made]
    marks: list[Mark] = [Frame(0, 0, setting.width, 2 * RULE, filled=True)]
    top = 2 * RULE + 0.5 * _BETWEEN
    cells = [
        [
            row
            for made, block in zip(languages, both, strict=True)
            for row in stacked(
                set_lines(block.label, small, cell - _BETWEEN, flow=flow_of(made.direction, setting)), small
            )
        ]
        for both in zip(*(made.foot for made in languages), strict=True)
    ]
    under = top + max(joined_rows(rows).height for rows in cells)
    for column, (block, rows) in enumerate(zip(sheet.foot, cells, strict=True)):
        label = joined_rows(rows)
        marks += [moved(mark, column * cell, under - label.height) for mark in label.marks]
        number = set_lines(block.text, large, cell - _BETWEEN, link=block.link, flow=flow_of("ltr", setting))
        marks += [moved(line, column * cell, under) for line in number]
    return Row(under + line_height(large), tuple(marks))
