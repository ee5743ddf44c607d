"""Say whom to call first: only numbers the catalogue may show, else the door that is certain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.model import PhoneStatus, Through, Via
from catalog.places import body_of
from catalog.sheet.blocks import Block, Style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.model import Place, Programme
    from catalog.sheet.phrases import Phrases

_WEB = ("https://", "http://")


def door(programme: Programme, place: Place | None, phrases: Phrases) -> Iterator[Block]:
    """Yield the block in large type that says whom to call, or where to look; none when nothing is known."""
    contact, call = programme.contact, phrases.say("call")
    if contact.phone and contact.phone_status is not None:
        sure = contact.phone_status is PhoneStatus.VERIFIED
        caution = "" if sure else phrases.say("check_number")
        yield Block(Style.PHONE, contact.phone, call, tel_link(contact.phone), caution)
    elif contact.via in {Via.GEMEENTE, Via.ASK_GEMEENTE}:
        yield _gemeente_door(contact.via, place, phrases)
    elif contact.via is not Via.OWN:
        words = {Via.GP: "your_gp", Via.SCHOOL: "your_school", Via.PROFESSIONAL: "through_professional"}
        yield Block(Style.PHONE, phrases.say(words[contact.via]))
    elif contact.website:
        yield Block(Style.PHONE, plain_address(contact.website), phrases.say("open"), web_link(contact.website))


def _gemeente_door(via: Via, place: Place | None, phrases: Phrases) -> Block:
    asks = via is Via.ASK_GEMEENTE
    if place is None or not place.gemeente.phone:
        return Block(Style.PHONE, phrases.say("ask_your_gemeente" if asks else "your_gemeente"))
    phone = place.gemeente.phone
    if asks:
        return Block(Style.PHONE, phone, phrases.say("ask_gemeente"), tel_link(phone))
    whose = phrases.say("gemeente", gemeente=place.gemeente.name)
    return Block(Style.PHONE, phone, f"{phrases.say('call')} {whose}", tel_link(phone))


def region(programme: Programme, place: Place | None, phrases: Phrases) -> Iterator[Block]:
    """Yield the fact that says which GGD or which gemeente's shelter it is here; none when that is not known.

    Veilig Thuis is left out: one number serves the whole country, and its name on paper can be a danger.
    """
    name, phone = body_of(programme.through, place)
    if not name or programme.through is Through.VEILIG_THUIS:
        return
    if programme.through is Through.SHELTER:
        name = f"{phrases.say('gemeente', gemeente=name)}, {phone}"
    yield Block(Style.FACT, f"{name[0].upper()}{name[1:]}.", phrases.say("region"), tel_link(phone) if phone else "")


def tel_link(phone: str) -> str:
    """Return the tel: address of a phone number: its digits, and a leading plus."""
    return "tel:" + "".join(sign for sign in phone if sign.isdigit() or sign == "+")


def web_link(address: str) -> str:
    """Return a web address that may be clicked, or "" when it is of another kind."""
    return address if address.startswith(_WEB) else ""


def plain_address(url: str) -> str:
    """Return a web address as people say it: without https and without a closing slash."""
    return url.removeprefix("https://").removeprefix("http://").rstrip("/")
