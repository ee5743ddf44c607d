"""Build the sheet for chosen programmes: what a resident needs, in the order a resident needs it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.errors import SheetRefused
from catalog.sheet.blocks import Block, Section, Sheet, Style, Variant
from catalog.sheet.contact import door, plain_address, region, tel_link, web_link
from catalog.sheet.practical import practical

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from catalog.model import Place, Programme
    from catalog.sheet.phrases import Phrases

MOST = 5
SAFETY_PROGRAMMES = ("112", "veilig-thuis", "113")
"""Records whose numbers stand at the foot of every page and window: emergency, home, suicide."""


@dataclass(frozen=True, slots=True)
class SheetRequest:
    """What is asked for: the programmes in order, where the resident lives, the day, and the form."""

    programmes: tuple[Programme, ...]
    place: Place | None
    today: date
    variant: Variant = Variant.NORMAL


def build_sheet(request: SheetRequest, phrases: Phrases, safety: Mapping[str, str]) -> Sheet:
    """Return the sheet. `safety` gives the phone numbers for "emergency", "home" and "suicide".

    Raises SheetRefused for no programme or more than five.
    """
    if not 0 < len(request.programmes) <= MOST:
        raise SheetRefused(f"Op een blad passen 1 tot {MOST} programma's; dit zijn er {len(request.programmes)}.")
    several = len(request.programmes) > 1
    sections = [
        _programme(programme, number if several else 0, request, phrases)
        for number, programme in enumerate(request.programmes, 1)
    ]
    if request.place is not None:
        sections.append(_gemeente(request.place, phrases))
    day = phrases.date(request.today)
    gemeente = request.place.gemeente.name if request.place else ""
    return Sheet(
        title=phrases.say("title"),
        dateline=phrases.say("made_for", date=day, gemeente=gemeente) if gemeente else phrases.say("made_on", date=day),
        intro=phrases.say("intro"),
        sections=tuple(sections),
        foot=tuple(Block(Style.PHONE, phone, phrases.say(use), tel_link(phone)) for use, phone in safety.items()),
        page_words=phrases.words["page"],
        document=phrases.say("document"),
        variant=request.variant,
        language=phrases.language,
        direction=phrases.direction,
    )


def safety_numbers(programmes: Sequence[Programme]) -> dict[str, str]:
    """Return the numbers of `SAFETY_PROGRAMMES`, in that order, by what they are for."""
    emergency, home, suicide = (programme.contact.phone for programme in programmes)
    return {"emergency": emergency, "home": home, "suicide": suicide}


def _programme(programme: Programme, number: int, request: SheetRequest, phrases: Phrases) -> Section:
    blocks = (
        Block(Style.NAME, programme.name),
        *([Block(Style.RUN_BY, programme.organisation)] if programme.organisation != programme.name else []),
        *_doubts(programme, request.today, phrases),
        Block(Style.TEXT, programme.what),
        Block(Style.TEXT, programme.for_whom, phrases.say("for_whom")),
        Block(Style.STEP, programme.first_step, phrases.say("first_step")),
        *door(programme, request.place, phrases),
        *region(programme, request.place, phrases),
        *practical(programme, request.today, phrases),
        Block(Style.PEN, "", phrases.say("together")),
        *_checked(programme, phrases),
    )
    return Section(blocks, number, qr=programme.contact.website, qr_words=phrases.say("scan"))


def _doubts(programme: Programme, today: date, phrases: Phrases) -> Iterator[Block]:
    """Yield what must be asked before anyone sets out for it."""
    if programme.evidence == "D":
        yield Block(Style.CAUTION, phrases.say("check_first"))
    elif today > programme.review_due:
        yield Block(Style.CAUTION, phrases.say("old"))


def _checked(programme: Programme, phrases: Phrases) -> Iterator[Block]:
    """Yield the day a source was last held against it; a record without a source has no such day."""
    if programme.evidence != "D":
        yield Block(Style.NOTE, phrases.say("checked", date=phrases.date(programme.checked_on)))


def _gemeente(place: Place, phrases: Phrases) -> Section:
    gemeente = place.gemeente
    blocks = [Block(Style.NAME, phrases.say("gemeente_title", gemeente=gemeente.name))]
    if gemeente.phone:
        blocks.append(Block(Style.FACT, gemeente.phone, phrases.say("call"), tel_link(gemeente.phone)))
    if gemeente.website:
        blocks.append(
            Block(Style.FACT, plain_address(gemeente.website), phrases.say("website"), web_link(gemeente.website))
        )
    return Section(tuple(blocks))
