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
        ("when", hours_in_words(programme.hours, phrases.hours())),
        ("where", _where(programme, phrases)),
        ("region", phrases.sentence(programme.region) if programme.layer is Layer.REGION else ""),
        ("cost", phrases.sentence(programme.cost)),
    )
    yield from (Block(Style.FACT, text, phrases.say(label)) for label, text in facts if text)
    yield from _links(programme, phrases)
    amounts = " ".join(_amount(amount, phrases) for amount in programme.amounts if _holds(amount, today))
    if amounts:
        yield Block(Style.FACT, amounts, phrases.say("amounts"))


def things_to_bring(programme: Programme, phrases: Phrases) -> Iterator[Block]:
    """Yield a box to tick for each thing, the label before the first."""
    for number, item in enumerate(programme.bring):
        yield Block(Style.TICK, item, "" if number else phrases.say("bring"))


def cautions(programme: Programme, phrases: Phrases) -> Iterator[Block]:
    """Yield what to look out for: the conditions in words, the wait, and whether it exists everywhere."""
    texts = " ".join((*programme.conditions.texts, *_wait(programme, phrases), *_existence(programme, phrases)))
    if texts:
        yield Block(Style.FACT, texts, phrases.say("conditions"))


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
        return f"{phrases.sentence(programme.contact.address)} {phrases.say('find_way')}"
    places = [phrases.say(_PLACES[way]) for way in programme.delivery if way in _PLACES]
    return phrases.sentence(phrases.words["or"].join(places))


def _holds(amount: Amount, today: date) -> bool:
    return amount.valid_from <= today <= amount.valid_to


def _amount(amount: Amount, phrases: Phrases) -> str:
    """Return an amount in a sentence; of a Dutch or like unit the euro stands before the number, as on paper here."""
    value, unit = _dutch_number(amount.value), amount.unit
    if unit.partition(" ")[0] == "euro":
        value, unit = f"€\u00a0{value}", unit.removeprefix("euro").strip()
    words = phrases.say("amount", what=amount.what, value=value, unit=unit).replace(" .", ".")
    return phrases.sentence(words)


def _dutch_number(value: float) -> str:
    return f"{value:,.2f}".translate(str.maketrans(",.", ".,")).removesuffix(",00")
