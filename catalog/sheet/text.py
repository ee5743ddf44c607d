"""Write the sheet as plain text, for the clipboard and a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.sheet.blocks import Block, Style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.sheet.blocks import Sheet

_PEN_LINE = "_" * 20


def sheet_as_text(sheet: Sheet) -> str:
    """Return the sheet as lines of plain text."""
    lines = [sheet.title, sheet.dateline, "", sheet.intro]
    for section in sheet.sections:
        lines += ["", *(line for block in section.blocks for line in _lines(block))]
    return "\n".join([*lines, "", *(f"{block.label} {block.text}" for block in sheet.foot), ""])


def _lines(block: Block) -> Iterator[str]:
    if block.style is Style.NAME:
        yield f"== {block.text} =="
    elif block.style is Style.TICK:
        yield from [f"{block.label}:"] * bool(block.label)
        yield f"  [ ] {block.text}"
    elif block.style is Style.PEN:
        yield f"{block.label} {_PEN_LINE}"
    else:
        between = "" if not block.label else " " if block.label[-1] in "?:" else ": "
        yield block.label + between + block.text
    if block.caution:
        yield block.caution
