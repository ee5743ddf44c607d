"""Build the sheet for chosen programmes: what a resident needs, in the order a resident needs it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from catalog.errors import SheetRefused
from catalog.sheet.blocks import Block, Section, Sheet, Style, Variant
from catalog.sheet.contact import door, plain_address, region, tel_link, web_link
from catalog.sheet.isolate import isolated, without_marks
from catalog.sheet.practical import cautions, practical, things_to_bring

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
    """What is asked for: the programmes in order, where the resident lives, the day, and the form.

    `notices` are phrases about a programme's translation by its id, `needs` the labels of the needs a programme was
    chosen for by its id (they stand on the officer's own copy alone). A `brief` sheet leaves out what the gemeente's
    own block says twice, so that two languages need no extra page.
    """

    programmes: tuple[Programme, ...]
    place: Place | None
    today: date
    variant: Variant = Variant.NORMAL
    notices: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    needs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    brief: bool = False


def check_count(programmes: Sequence[Programme]) -> None:
    """Raise SheetRefused for no programme or more than five."""
    if not 0 < len(programmes) <= MOST:
        raise SheetRefused(f"Op een blad passen 1 tot {MOST} programma's; dit zijn er {len(programmes)}.")


def build_sheet(request: SheetRequest, phrases: Phrases, safety: Mapping[str, str]) -> Sheet:
    """Return the sheet. `safety` gives the phone numbers for "emergency", "home" and "suicide".

    Raises SheetRefused for no programme or more than five.
    """
    check_count(request.programmes)
    several = len(request.programmes) > 1
    sections = [
        _programme(programme, number if several else 0, request, phrases)
        for number, programme in enumerate(request.programmes, 1)
    ]
    if request.place is not None:
        sections.append(_gemeente(request.place, phrases, brief=request.brief))
    sheet = Sheet(
        title=phrases.say("title"),
        dateline=dateline(request, phrases),
        intro=phrases.say("intro"),
        sections=tuple(sections),
        foot=tuple(Block(Style.PHONE, phone, phrases.say(use), tel_link(phone)) for use, phone in safety.items()),
        page_words=phrases.words["page"],
        document=phrases.say("document"),
        variant=request.variant,
    )
    return spoken(sheet, phrases)


def dateline(request: SheetRequest, phrases: Phrases) -> str:
    """Return the day, and the gemeente when it is known."""
    day = phrases.date(request.today)
    if request.place is None or request.brief:
        return phrases.say("made_on", date=day)
    return phrases.say("made_for", date=day, gemeente=request.place.gemeente.name)


def spoken(sheet: Sheet, phrases: Phrases) -> Sheet:
    """Return the sheet with its language on every block, and numbers and addresses kept in order."""

    def own(text: str) -> str:
        return isolated(text, phrases.direction)

    def said(block: Block) -> Block:
        return replace(
            block,
            text=own(block.text),
            label=own(block.label),
            caution=own(block.caution),
            language=phrases.language,
            direction=phrases.direction,
        )

    return replace(
        sheet,
        dateline=own(sheet.dateline),
        intro=own(sheet.intro),
        sections=tuple(
            replace(section, blocks=tuple(map(said, section.blocks)), qr_words=own(section.qr_words))
            for section in sheet.sections
        ),
        foot=tuple(map(said, sheet.foot)),
        language=phrases.language,
        direction=phrases.direction,
    )


def side_by_side(own: Sheet, dutch: Sheet) -> Sheet:
    """Return a sheet in the resident's language with the Dutch beside it, block for block.

    A text that is the same in both (a name, a number, or Dutch that nobody has translated) is marked as Dutch.
    """
    sections = tuple(
        replace(section, blocks=tuple(map(_or_dutch, section.blocks, other.blocks)))
        for section, other in zip(own.sections, dutch.sections, strict=True)
    )
    foot = tuple(map(_or_dutch, own.foot, dutch.foot))
    return replace(own, sections=sections, foot=foot, document=dutch.document, beside=dutch)


def _or_dutch(block: Block, dutch: Block) -> Block:
    assert block.style is dutch.style, "both sheets are built by the same steps"
    if not dutch.text or without_marks(block.text) != dutch.text:
        return block
    return replace(block, text=dutch.text, language=dutch.language, direction=dutch.direction)


def safety_numbers(programmes: Sequence[Programme]) -> dict[str, str]:
    """Return the numbers of `SAFETY_PROGRAMMES`, in that order, by what they are for."""
    emergency, home, suicide = (programme.contact.phone for programme in programmes)
    return {"emergency": emergency, "home": home, "suicide": suicide}


def _programme(programme: Programme, number: int, request: SheetRequest, phrases: Phrases) -> Section:
    blocks = (
        Block(Style.NAME, programme.name),
        *([Block(Style.RUN_BY, programme.organisation)] if programme.organisation != programme.name else []),
        *_doubts(programme, request, phrases),
        Block(Style.TEXT, programme.what),
        Block(Style.TEXT, programme.for_whom, phrases.say("for_whom")),
        *door(programme, request.place, phrases),
        *region(programme, request.place, phrases),
        *practical(programme, request.today, phrases),
        Block(Style.STEP, programme.first_step, phrases.say("first_step")),
        *things_to_bring(programme, phrases),
        *cautions(programme, phrases),
        Block(Style.PEN, "", phrases.say("together")),
        *_checked(programme, phrases),
    )
    return Section(blocks, number, qr=programme.contact.website, qr_words=phrases.say("scan"))


def _doubts(programme: Programme, request: SheetRequest, phrases: Phrases) -> Iterator[Block]:
    """Yield what must be asked before anyone sets out for it, and what is wrong with the translation."""
    if programme.evidence == "D":
        yield Block(Style.CAUTION, phrases.say("check_first"))
    elif request.today > programme.review_due:
        yield Block(Style.CAUTION, phrases.say("old"))
    yield from (Block(Style.CAUTION, phrases.say(notice)) for notice in request.notices.get(programme.id, ()))


def _checked(programme: Programme, phrases: Phrases) -> Iterator[Block]:
    """Yield the day a source was last held against it; a record without a source has no such day."""
    if programme.evidence != "D":
        yield Block(Style.NOTE, phrases.say("checked", date=phrases.date(programme.checked_on)))


def _gemeente(place: Place, phrases: Phrases, *, brief: bool) -> Section:
    """Return the block of the gemeente: who thinks along, its number, its address, its website."""
    gemeente = place.gemeente
    blocks = [
        Block(Style.NAME, phrases.say("gemeente_title", gemeente=gemeente.name)),
        Block(Style.TEXT, phrases.say("wijkteam")),
    ]
    if gemeente.phone:
        blocks.append(Block(Style.FACT, gemeente.phone, phrases.say("call"), tel_link(gemeente.phone)))
    if gemeente.website and not (brief and gemeente.phone):
        website = plain_address(gemeente.website)
        blocks.append(Block(Style.FACT, website, phrases.say("website"), web_link(gemeente.website)))
    if gemeente.street and gemeente.town:
        address = f"{gemeente.street}, {gemeente.postcode} {gemeente.town}".replace(",  ", ", ")
        blocks.append(Block(Style.FACT, address, phrases.say("where")))
    return Section(tuple(blocks), aside=brief)
