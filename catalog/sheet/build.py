"""Build the sheet for chosen programmes: what a resident needs, in the order a resident needs it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.errors import SheetRefused
from catalog.hours import hours_in_words
from catalog.model import Layer, PhoneStatus, Via
from catalog.sheet.blocks import Block, Section, Sheet, Style, Variant

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from catalog.model import Place, Programme
    from catalog.sheet.phrases import Phrases

MOST = 5
SAFETY_PROGRAMMES = ("112", "veilig-thuis", "113")
"""Records whose numbers stand at the foot of every page and window: emergency, home, suicide."""
_MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december",
)  # fmt: skip


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
    sections = [_programme(programme, request, phrases) for programme in request.programmes]
    if request.place is not None:
        sections.append(_gemeente(request.place, phrases))
    day = in_words(request.today)
    gemeente = request.place.gemeente.name if request.place else ""
    return Sheet(
        title=phrases.say("title"),
        dateline=phrases.say("made_for", date=day, gemeente=gemeente) if gemeente else phrases.say("made_on", date=day),
        intro=phrases.say("intro"),
        sections=tuple(sections),
        foot=phrases.say("safety", **safety),
        page_words=phrases.words["page"],
        document=phrases.say("document"),
        variant=request.variant,
        language=phrases.language,
    )


def in_words(day: date) -> str:
    """Return a date with its month written out: "24 november 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _programme(programme: Programme, request: SheetRequest, phrases: Phrases) -> Section:
    blocks = (
        Block(Style.NAME, programme.name),
        Block(Style.RUN_BY, programme.organisation),
        Block(Style.TEXT, programme.what, phrases.say("what")),
        Block(Style.TEXT, programme.for_whom, phrases.say("for_whom")),
        Block(Style.STEP, programme.first_step, phrases.say("first_step")),
        *_reach(programme, request.place, phrases),
        *_practical(programme, request.today, phrases),
        *_cautions(programme, phrases),
        Block(Style.PEN, "", phrases.say("together")),
        _checked(programme, phrases),
    )
    return Section(blocks, qr=programme.contact.website)


def _reach(programme: Programme, place: Place | None, phrases: Phrases) -> Iterator[Block]:
    """Yield whom to call: only numbers that the catalogue may show, else the door that is certain."""
    contact = programme.contact
    label = phrases.say("call")
    if contact.phone and contact.phone_status is PhoneStatus.VERIFIED:
        yield Block(Style.PHONE, contact.phone, label, tel_link(contact.phone))
    elif contact.phone:
        yield Block(Style.TEXT, phrases.say("check_number", phone=contact.phone), label, tel_link(contact.phone))
    else:
        yield from _door(programme, place, phrases)
    if contact.website:
        yield Block(Style.TEXT, plain_address(contact.website), phrases.say("website"), contact.website)


def _door(programme: Programme, place: Place | None, phrases: Phrases) -> Iterator[Block]:
    label, via = phrases.say("call"), programme.contact.via
    if via in {Via.GEMEENTE, Via.ASK_GEMEENTE}:
        if place is None or not place.gemeente.phone:
            yield Block(Style.STEP, phrases.say("your_gemeente"))
            return
        phone = place.gemeente.phone
        words = phrases.say("call_gemeente", gemeente=place.gemeente.name)
        yield Block(Style.TEXT, phrases.say("ask_gemeente") if via is Via.ASK_GEMEENTE else words, label)
        yield Block(Style.PHONE, phone, link=tel_link(phone))
        return
    door = {
        Via.GP: phrases.say("your_gp"),
        Via.SCHOOL: phrases.say("your_school"),
        Via.PROFESSIONAL: phrases.say("through_professional"),
    }.get(via)
    if door:
        yield Block(Style.TEXT, door, label if via is Via.GP else "")


def _practical(programme: Programme, today: date, phrases: Phrases) -> Iterator[Block]:
    hours = hours_in_words(programme.hours)
    if hours:
        yield Block(Style.TEXT, hours, phrases.say("when"))
    if programme.contact.address_secret:
        yield Block(Style.TEXT, phrases.say("secret_place"), phrases.say("where"))
    elif programme.contact.address:
        yield Block(Style.TEXT, programme.contact.address, phrases.say("where"))
    amounts = [
        phrases.say("amount", what=amount.what, value=_money(amount.value), unit=amount.unit)
        for amount in programme.amounts
        if amount.valid_from <= today <= amount.valid_to
    ]
    cost = [f"{programme.cost}." if programme.cost and programme.cost[-1] not in ".!?" else programme.cost, *amounts]
    if any(cost):
        yield Block(Style.TEXT, " ".join(part for part in cost if part), phrases.say("cost"))
    for number, item in enumerate(programme.bring):
        yield Block(Style.TICK, item, phrases.say("bring") if not number else "")


def _cautions(programme: Programme, phrases: Phrases) -> Iterator[Block]:
    cautions: list[str] = list(programme.conditions.texts)
    if programme.layer is Layer.MANY_GEMEENTEN:
        cautions.append(phrases.say("many"))
    if programme.layer is Layer.REGION and programme.region:
        cautions.append(phrases.say("region", region=programme.region))
    if cautions:
        yield Block(Style.TEXT, " ".join(cautions), phrases.say("conditions"))


def _checked(programme: Programme, phrases: Phrases) -> Block:
    if programme.evidence == "D":
        return Block(Style.NOTE, phrases.say("not_checked"))
    return Block(Style.NOTE, phrases.say("checked", date=in_words(programme.checked_on)))


def _gemeente(place: Place, phrases: Phrases) -> Section:
    gemeente = place.gemeente
    line = phrases.say("gemeente_line", phone=gemeente.phone, website=plain_address(gemeente.website))
    return Section(
        (
            Block(Style.NAME, phrases.say("gemeente_title", gemeente=gemeente.name)),
            Block(Style.RUN_BY, line, link=tel_link(gemeente.phone)),
        )
    )


def tel_link(phone: str) -> str:
    """Return the tel: address of a phone number: its digits, and a leading plus."""
    return "tel:" + "".join(sign for sign in phone if sign.isdigit() or sign == "+")


def plain_address(url: str) -> str:
    """Return a web address as people say it: without https and without a closing slash."""
    return url.removeprefix("https://").removeprefix("http://").rstrip("/")


def _money(value: float) -> str:
    return f"€ {value:.2f}".replace(".", ",").replace(",00", "")


def safety_numbers(programmes: Sequence[Programme]) -> dict[str, str]:
    """Return the numbers of `SAFETY_PROGRAMMES`, in that order, by what they are for."""
    emergency, home, suicide = (programme.contact.phone for programme in programmes)
    return {"emergency": emergency, "home": home, "suicide": suicide}
