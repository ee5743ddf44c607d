"""Write the sheet as clean HTML for a screen reader, because the painted PDF carries no tags."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from catalog.sheet.blocks import Block, Style, paired, paired_blocks
from catalog.sheet.phrases import DUTCH
from catalog.sheet.text import with_colon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.sheet.blocks import Section, Sheet

_LINKS = ("tel:", "mailto:", "https://", "http://")


def sheet_as_html(sheet: Sheet) -> str:
    """Return the sheet as one HTML page; all text is escaped, links are web, mail and tel: addresses only."""
    dutch = sheet.beside
    lines = [
        "<!doctype html>",
        f'<html lang="{sheet.language}" dir="{sheet.direction}">',
        f'<head><meta charset="utf-8"><title>{escape(sheet.document)}</title></head>',
        "<body>",
        f"<h1>{escape(sheet.title)}</h1>",
        *_head(sheet, ""),
        *([f"<h1{_marked(dutch)}>{escape(dutch.title)}</h1>", *_head(dutch, _marked(dutch))] if dutch else []),
        *(line for section, other in paired(sheet) for line in _section(section, other, sheet.language)),
        "<footer>",
        *(line for block in sheet.foot for line in _block(block, sheet.language)),
        *(f"<p{_marked(block)}>{escape(block.label)}</p>" for block in (dutch.foot if dutch else ())),
        "</footer>",
        "</body>",
        "</html>",
        "",
    ]
    return "\n".join(lines)


def _head(sheet: Sheet, marked: str) -> Iterator[str]:
    yield from (f"<p{marked}>{escape(line)}</p>" for line in sheet.head()[1:])


def _marked(words: Block | Sheet) -> str:
    """Return the attributes that tell a screen reader which language to speak."""
    return f' lang="{words.language}" dir="{words.direction}"'


def _section(section: Section, other: Section | None, language: str) -> Iterator[str]:
    yield "<section>"
    for ticks, group in groupby(paired_blocks(section, other), key=lambda pair: pair[0].style is Style.TICK):
        pairs = list(group)
        parts = [pairs] if ticks else [[pair] for pair in pairs]
        for part in parts:
            yield from _part([block for block, _ in part], language)
            dutch = [block for _, block in part if block]
            yield from (f"<div{_marked(dutch[0])}>", *_part(dutch, DUTCH), "</div>") if dutch else ()
    yield "</section>"


def _part(blocks: list[Block], language: str) -> Iterator[str]:
    """Yield one block, or the things to bring as one list."""
    if blocks[0].style is not Style.TICK:
        yield from _block(blocks[0], language)
        return
    yield from [f"<p><strong>{escape(blocks[0].label)}</strong></p>"] * bool(blocks[0].label)
    items = (f"<li{_unlike(block, language)}>{escape(block.text)}</li>" for block in blocks)
    yield "<ul>" + "".join(items) + "</ul>"


def _unlike(block: Block, language: str) -> str:
    """Return the language of a block's text where it is not that of the words around it."""
    return "" if block.language == language else _marked(block)


def _block(block: Block, language: str) -> Iterator[str]:
    text = escape(block.text)
    if block.link.startswith(_LINKS):
        text = f'<a href="{escape(block.link)}">{text}</a>'
    unlike = _unlike(block, language)
    if unlike and text:
        text = f"<span{unlike}>{text}</span>"
    if block.style is Style.NAME:
        yield f"<h2>{text}</h2>"
    elif block.style in {Style.PEN, Style.LINES}:
        yield f"<p>{escape(block.label)} ____________________</p>"
    else:
        yield f"<p>{_label(block)}{text}</p>"
    if block.caution:
        yield f"<p>{escape(block.caution)}</p>"


def _label(block: Block) -> str:
    return f"<strong>{escape(with_colon(block.label).rstrip())}</strong> " if block.label else ""
