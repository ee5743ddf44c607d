"""Put the best option for each need before the second-best for any."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.model import Option

NAMED = ""
"""The group of what was asked for by name, and of the general way in."""


@dataclass(frozen=True, slots=True)
class Grouped:
    """One row of the list: an option, its group (a need's slug or `NAMED`), and whether it is the group's first."""

    option: Option
    group: str
    leads: bool


def group_options(options: Sequence[Option], needs: Sequence[str]) -> tuple[Grouped, ...]:
    """Return the options so that each need has its best first: those that lead, then all others, both as ranked.

    `needs` are the slugs that are on, most probable first: an option for several of them stands with the first.
    """
    leading: list[Grouped] = []
    others: list[Grouped] = []
    led: set[str] = set()
    for option in options:
        group = group_of(option, needs)
        (others if group in led else leading).append(Grouped(option, group, leads=group not in led))
        led.add(group)
    return (*leading, *others)


def group_of(option: Option, needs: Sequence[str]) -> str:
    """Return the need an option stands under."""
    led_to = [reason.need for reason in option.because]
    if not led_to or "" in led_to:
        return NAMED
    return next((need for need in needs if need in led_to), led_to[0])
