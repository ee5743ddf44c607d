"""Build the officer's own copy: why each programme was chosen, what the officer does, and lines for a pen.

It holds labels of the catalogue alone; nothing that was typed can get here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.sheet.blocks import Block, Section, Sheet, Style, Variant
from catalog.sheet.build import check_count, dateline, spoken
from catalog.sheet.contact import door, tel_link
from catalog.sheet.practical import cautions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from catalog.model import Programme
    from catalog.sheet.build import SheetRequest
    from catalog.sheet.phrases import Phrases


def build_officer(request: SheetRequest, phrases: Phrases, safety: Mapping[str, str]) -> Sheet:
    """Return the officer's copy; raise SheetRefused for no programme or more than five."""
    check_count(request.programmes)
    several = len(request.programmes) > 1
    sections = [
        Section(tuple(_blocks(programme, request, phrases)), number if several else 0)
        for number, programme in enumerate(request.programmes, 1)
    ]
    notes = Section((Block(Style.LINES, "", phrases.say("officer_notes")),))
    sheet = Sheet(
        title=phrases.say("officer_title"),
        dateline=dateline(request, phrases),
        intro="",
        sections=(*sections, notes),
        foot=tuple(Block(Style.PHONE, phone, phrases.say(use), tel_link(phone)) for use, phone in safety.items()),
        page_words=phrases.words["page"],
        document=phrases.say("document"),
        variant=Variant.OFFICER,
    )
    return spoken(sheet, phrases)


def _blocks(programme: Programme, request: SheetRequest, phrases: Phrases) -> Iterator[Block]:
    yield Block(Style.NAME, programme.name)
    if programme.organisation != programme.name:
        yield Block(Style.RUN_BY, programme.organisation)
    for block in door(programme, request.place, phrases):
        short = block.label in {phrases.say("call"), phrases.say("open")}
        words = (block.text, block.caution) if short else (block.label, block.text, block.caution)
        label = block.label if short else phrases.say("call")
        yield Block(Style.FACT, " ".join(word for word in words if word), label, block.link)
    needs = ", ".join(request.needs.get(programme.id, ()))
    if needs:
        yield Block(Style.FACT, phrases.sentence(needs), phrases.say("officer_needs"))
    if programme.referral.officer:
        yield Block(Style.FACT, programme.referral.officer, phrases.say("officer_does"))
    yield from cautions(programme, phrases)
    yield Block(Style.PEN, "", phrases.say("officer_agreed"))
    yield Block(Style.PEN, "", phrases.say("officer_calls"))
