"""Say when and where, what it costs, what to bring and what to look out for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.hours import hours_in_words
from catalog.model import Layer, Via
from catalog.sheet.blocks import Block, Style
from catalog.sheet.contact import plain_address, web_link

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from catalog.model import Amount, Programme
    from catalog.sheet.phrases import Phrases

_PLACES = {"counter": "at_counter", "home": "at_home", "group": "in_group"}


def practical(programme: Programme, today: date, phrases: Phrases) -> Iterator[Block]:
    """Yield the facts that are known, in the order they are needed; an amount only on the days it holds."""
    facts = (
        ("when", hours_in_words(programme.hours)),
        ("where", _where(programme, phrases)),
        ("region", _sentence(programme.region) if programme.layer is Layer.REGION else ""),
        ("cost", _sentence(programme.cost)),
    )
    yield from (Block(Style.FACT, text, phrases.say(label)) for label, text in facts if text)
    yield from _links(programme, phrases)
    amounts = " ".join(_amount(amount, phrases) for amount in programme.amounts if _holds(amount, today))
    if amounts:
        yield Block(Style.FACT, amounts, phrases.say("amounts"))
    for number, item in enumerate(programme.bring):
        yield Block(Style.TICK, item, "" if number else phrases.say("bring"))
    cautions = " ".join((*programme.conditions.texts, *_wait(programme, phrases), *_existence(programme, phrases)))
    if cautions:
        yield Block(Style.FACT, cautions, phrases.say("conditions"))


def _wait(programme: Programme, phrases: Phrases) -> Iterator[str]:
    """Yield how long people wait, with the day it was seen: it is the first thing that changes."""
    if programme.waiting is not None:
        yield f"{programme.waiting.text.removesuffix('.')} ({phrases.date(programme.waiting.seen)})."


def _existence(programme: Programme, phrases: Phrases) -> Iterator[str]:
    if programme.layer is Layer.MANY_GEMEENTEN:
        yield phrases.say("many")


def _links(programme: Programme, phrases: Phrases) -> Iterator[Block]:
    contact = programme.contact
    in_large_type = contact.via is Via.OWN and not (contact.phone and contact.phone_status)
    if contact.website and not in_large_type:
        address = contact.website
        yield Block(Style.FACT, plain_address(address), phrases.say("website"), web_link(address))
    if contact.email and not (contact.phone and contact.phone_status):
        yield Block(Style.FACT, contact.email, phrases.say("mail"), f"mailto:{contact.email}")


def _where(programme: Programme, phrases: Phrases) -> str:
    if programme.contact.address_secret:
        return phrases.say("secret_place")
    if programme.contact.address:
        return _sentence(programme.contact.address)
    places = [phrases.say(_PLACES[way]) for way in programme.delivery if way in _PLACES]
    return _sentence(phrases.words["or"].join(places))


def _sentence(text: str) -> str:
    """Return the text with a capital and a full stop; "" stays ""."""
    return text and text[0].upper() + text[1:] + ("" if text[-1] in ".!?" else ".")


def _holds(amount: Amount, today: date) -> bool:
    return amount.valid_from <= today <= amount.valid_to


def _amount(amount: Amount, phrases: Phrases) -> str:
    unit = amount.unit.removeprefix("euro").strip()
    value = f"€\u00a0{_dutch_number(amount.value)}" if amount.unit.startswith("euro") else _dutch_number(amount.value)
    words = phrases.say("amount", what=amount.what, value=value, unit=unit).replace(" .", ".")
    return words[:1].upper() + words[1:]


def _dutch_number(value: float) -> str:
    return f"{value:,.2f}".translate(str.maketrans(",.", ".,")).removesuffix(",00")
