"""Turn a programme's plain record (a TOML table, or the same as JSON) into a Programme."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

from catalog.model import (
    Amount,
    Conditions,
    Contact,
    Hours,
    Layer,
    OpeningHours,
    PhoneStatus,
    Programme,
    Referral,
    Source,
    Through,
    Via,
    Waiting,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d|24:00")


def programme_from_record(record: Mapping[str, Any]) -> Programme:
    """Return the programme a checked record holds; a missing or wrong field raises KeyError or ValueError."""
    return Programme(
        id=record["id"],
        name=record["name"],
        organisation=record["organisation"],
        layer=Layer(record["layer"]),
        needs=tuple(record["needs"]),
        what=record["what"],
        for_whom=record["for_whom"],
        first_step=record["first_step"],
        evidence=record["evidence"],
        checked_on=as_date(record["checked_on"]),
        review_due=as_date(record["review_due"]),
        contact=_contact(record["contact"]),
        referral=_referral(record.get("referral", {})),
        hours=_hours(record.get("hours", {})),
        conditions=_conditions(record.get("conditions", {})),
        amounts=tuple(_amount(amount) for amount in record.get("amounts", ())),
        sources=tuple(_source(source) for source in record.get("sources", ())),
        **{name: tuple(record.get(name, ())) for name in ("alternate_names", "bring", "delivery", "languages")},
        related=tuple(record.get("related", ())),
        region=record.get("region", ""),
        through=Through(record.get("through", "")),
        cost=record.get("cost", ""),
        interpreter=record.get("interpreter", "unknown"),
        upl=record.get("upl", ""),
        note=record.get("note", ""),
        waiting=_waiting(record.get("waiting")),
    )


def as_date(value: date | str) -> date:
    """Return a date that TOML gives as a date and JSON as text."""
    return value if isinstance(value, date) else date.fromisoformat(value)


def days_of(words: str) -> tuple[int, ...]:
    """Return the days that "mon-fri", "sat" or "mon,wed" name, 0 is Monday; raise ValueError for others."""
    days: list[int] = []
    for part in words.split(","):
        first, dash, last = part.strip().partition("-")
        if first not in DAYS or (dash and last not in DAYS):
            raise ValueError(f"'{words}' is not a span of days such as mon-fri")
        span = range(DAYS.index(first), DAYS.index(last or first) + 1)
        if not span:
            raise ValueError(f"'{words}' runs backwards: write fri-sun,mon")
        days += span
    return tuple(days)


def clock_of(words: str) -> str:
    """Return a time as "HH:MM"; raise ValueError for anything else, because times are compared as text."""
    if not _CLOCK.fullmatch(words):
        raise ValueError(f"'{words}' is not a time such as 09:00")
    return words


def _contact(record: Mapping[str, Any]) -> Contact:
    status = record.get("phone_status")
    return Contact(
        via=Via(record["via"]),
        phone=record.get("phone", ""),
        phone_status=PhoneStatus(status) if status else None,
        website=record.get("website", ""),
        email=record.get("email", ""),
        chat=record.get("chat", ""),
        address=record.get("address", ""),
        address_secret=record.get("address_secret", False),
    )


def _referral(record: Mapping[str, Any]) -> Referral:
    return Referral(tuple(record.get("who", ())), record.get("officer", ""))


def _hours(record: Mapping[str, Any]) -> Hours:
    weekly = tuple(
        OpeningHours(days_of(span["days"]), clock_of(span["open"]), clock_of(span["close"]))
        for span in record.get("weekly", ())
    )
    return Hours(record.get("always", False), weekly, record.get("note", ""))


def _conditions(record: Mapping[str, Any]) -> Conditions:
    fields: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in record.items()
    }
    return Conditions(**fields)


def _amount(record: Mapping[str, Any]) -> Amount:
    return Amount(
        record["what"],
        float(record["value"]),
        record["unit"],
        as_date(record["valid_from"]),
        as_date(record["valid_to"]),
    )


def _waiting(record: Mapping[str, Any] | None) -> Waiting | None:
    return None if record is None else Waiting(record["text"], as_date(record["seen"]))


def _source(record: Mapping[str, Any]) -> Source:
    return Source(
        record["url"], as_date(record["seen"]), record.get("page_date", ""), tuple(record.get("supports", ()))
    )
