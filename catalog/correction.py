"""Write a correction slip: "this record is wrong", for the keeper of the catalogue, without personal data."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from catalog.model import Programme

LONGEST_REMARK = 1_000
PARTS = ("phone", "website", "address", "hours", "for_whom", "cost", "referral", "closed", "other")
"""What can be wrong: the names of the record's own fields, that it is closed, or something else."""


def correction_slip(programme: Programme, wrong: Sequence[str], remark: str, today: date, built_on: str) -> str:
    """Return the slip as plain text that a keeper and a program can both read.

    `wrong` are names of `PARTS`; `built_on` is the day the catalogue was built. Nothing of the officer, the machine
    or the conversation is in it.
    """
    shown = {
        "phone": programme.contact.phone,
        "website": programme.contact.website,
        "address": programme.contact.address,
        "hours": programme.hours.note,
        "for_whom": programme.for_whom,
        "cost": programme.cost,
        "referral": ", ".join(programme.referral.who),
    }
    lines = [
        "doorwijzer: correctie 1",
        f"programma: {programme.id}",
        f"naam: {programme.name}",
        f"datum: {today.isoformat()}",
        f"catalogus: {built_on}",
        f"gecontroleerd: {programme.checked_on.isoformat()}",
    ]
    lines += [f"klopt niet: {part} | nu: {_one_line(shown.get(part, ''))}" for part in PARTS if part in wrong]
    if remark.strip():
        lines.append(f"opmerking: {_one_line(remark)[:LONGEST_REMARK]}")
    return "\n".join(lines) + "\n"


def _one_line(text: str) -> str:
    return " ".join(text.split())
