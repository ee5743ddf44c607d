"""Write the sheet as plain text, for the clipboard and a screen reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.sheet.blocks import Block, Style

if TYPE_CHECKING:
    from catalog.sheet.blocks import Sheet


def sheet_as_text(sheet: Sheet) -> str:
    """Return the sheet as lines of plain text."""
    lines = [sheet.title, sheet.dateline, "", sheet.intro]
    for section in sheet.sections:
        lines += ["", *(_line(block) for block in section.blocks)]
    return "\n".join([*lines, "", sheet.foot, ""])


def _line(block: Block) -> str:
    if block.style is Style.NAME:
        return f"== {block.text} =="
    if block.style is Style.TICK:
        return f"{block.label + ':' if block.label else ''}\n  [ ] {block.text}".lstrip("\n")
    if block.style is Style.PEN:
        return f"{block.label} ____________________"
    label = f"{block.label} " if block.label[-1:] in {"?", ":"} else f"{block.label}: " if block.label else ""
    return label + block.text
