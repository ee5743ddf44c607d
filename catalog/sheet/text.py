"""Write the sheet as plain text, for the clipboard and a screen reader; the Dutch stands under the other language."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from catalog.sheet.blocks import Block, Style, paired, paired_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.sheet.blocks import Sheet

_PEN_LINE = "_" * 20
_EMPTY_LINES = 3


def sheet_as_text(sheet: Sheet) -> str:
    """Return the sheet as lines of plain text."""
    lines = [*_head(sheet), *(["", *_head(sheet.beside)] if sheet.beside else [])]
    for section, other in paired(sheet):
        pairs = paired_blocks(section, other)
        lines += ["", *chain.from_iterable(_paired(block, dutch) for block, dutch in pairs)]
    lines.append("")
    for block, dutch in zip(sheet.foot, sheet.beside.foot if sheet.beside else sheet.foot, strict=True):
        label = block.label if block.label == dutch.label else f"{block.label} / {dutch.label}"
        lines.append(f"{label} {block.text}")
    return "\n".join([*lines, ""])


def _head(sheet: Sheet) -> list[str]:
    """Return the title and the day, and under them what to do with the sheet."""
    return [sheet.title, sheet.dateline, *(["", sheet.intro] if sheet.intro else []), *sheet.notices]


def _paired(block: Block, dutch: Block | None) -> Iterator[str]:
    yield from _lines(block)
    if dutch is not None:
        yield from _lines(dutch)


def _lines(block: Block) -> Iterator[str]:
    if block.style is Style.NAME:
        yield f"== {block.text} =="
    elif block.style is Style.TICK:
        yield from [f"{block.label}:"] * bool(block.label)
        yield f"  [ ] {block.text}"
    elif block.style is Style.PEN:
        yield f"{with_colon(block.label)}{_PEN_LINE}"
    elif block.style is Style.LINES:
        yield from (block.label, *[_PEN_LINE * 3] * _EMPTY_LINES)
    else:
        yield with_colon(block.label) + block.text
    if block.caution:
        yield block.caution


def with_colon(label: str) -> str:
    """Return a label as it stands before its text on one line; "" stays ""."""
    between = "" if not label else " " if label[-1] in "?:؟፡፦" else ": "
    return label + between
