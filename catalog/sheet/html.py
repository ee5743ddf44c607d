"""Write the sheet as clean HTML for a screen reader, because the painted PDF carries no tags."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from catalog.sheet.blocks import Block, Style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.sheet.blocks import Section, Sheet

_LINKS = ("tel:", "mailto:", "https://", "http://")


def sheet_as_html(sheet: Sheet) -> str:
    """Return the sheet as one HTML page; all text is escaped, links are web, mail and tel: addresses only."""
    lines = [
        "<!doctype html>",
        f'<html lang="{sheet.language}" dir="{sheet.direction}">',
        f'<head><meta charset="utf-8"><title>{escape(sheet.document)}</title></head>',
        "<body>",
        f"<h1>{escape(sheet.title)}</h1>",
        f"<p>{escape(sheet.dateline)}</p>",
        f"<p>{escape(sheet.intro)}</p>",
        *(line for section in sheet.sections for line in _section(section)),
        "<footer>",
        *(line for block in sheet.foot for line in _block(block)),
        "</footer>",
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(lines)


def _section(section: Section) -> Iterator[str]:
    yield "<section>"
    for ticks, blocks in groupby(section.blocks, key=lambda block: block.style is Style.TICK):
        if ticks:
            items = list(blocks)
            yield f"<p><strong>{escape(items[0].label)}</strong></p>"
            yield "<ul>" + "".join(f"<li>{escape(block.text)}</li>" for block in items) + "</ul>"
        else:
            yield from (line for block in blocks for line in _block(block))
    yield "</section>"


def _block(block: Block) -> Iterator[str]:
    text = escape(block.text)
    if block.link.startswith(_LINKS):
        text = f'<a href="{escape(block.link)}">{text}</a>'
    if block.style is Style.NAME:
        yield f"<h2>{text}</h2>"
    elif block.style is Style.PEN:
        yield f"<p>{escape(block.label)} ____________________</p>"
    else:
        label = f"<strong>{escape(block.label)}</strong> " if block.label else ""
        yield f"<p>{label}{text}</p>"
    if block.caution:
        yield f"<p>{escape(block.caution)}</p>"
