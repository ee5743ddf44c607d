"""Write the sheet as clean HTML for a screen reader, because the painted PDF carries no tags."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from catalog.sheet.blocks import Block, Style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.sheet.blocks import Section, Sheet


def sheet_as_html(sheet: Sheet) -> str:
    """Return the sheet as one HTML page; all text is escaped, links are web and tel: addresses only."""
    body = [
        f"<h1>{escape(sheet.title)}</h1>",
        f"<p>{escape(sheet.dateline)}</p>",
        f"<p>{escape(sheet.intro)}</p>",
        *(line for section in sheet.sections for line in _section(section)),
        f"<footer><p>{escape(sheet.foot)}</p></footer>",
    ]
    head = f'<meta charset="utf-8"><title>{escape(sheet.title)}</title>'
    return (
        f'<!doctype html>\n<html lang="{sheet.language}">\n<head>{head}</head>\n<body>\n'
        + "\n".join(body)
        + ("\n</body>\n</html>\n")
    )


def _section(section: Section) -> Iterator[str]:
    yield "<section>"
    for ticks, blocks in groupby(section.blocks, key=lambda block: block.style is Style.TICK):
        if ticks:
            items = list(blocks)
            yield f"<p>{escape(items[0].label)}</p>"
            yield "<ul>" + "".join(f"<li>{escape(block.text)}</li>" for block in items) + "</ul>"
        else:
            yield from (_block(block) for block in blocks)
    yield "</section>"


def _block(block: Block) -> str:
    text = escape(block.text)
    if block.link.startswith(("tel:", "https://", "http://")):
        text = f'<a href="{escape(block.link)}">{text}</a>'
    if block.style is Style.NAME:
        return f"<h2>{text}</h2>"
    if block.style is Style.PEN:
        return f"<p>{escape(block.label)} ____________________</p>"
    label = f"<strong>{escape(block.label)}</strong> " if block.label else ""
    return f"<p>{label}{text}</p>"
