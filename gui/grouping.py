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


def group_options(options: Sequence[Option]) -> tuple[Grouped, ...]:
    """Return the options so that each need has its best first: those that lead, then all others, both as ranked."""
    leading: list[Grouped] = []
    others: list[Grouped] = []
    led: set[str] = set()
    for option in options:
        group = group_of(option)
        (others if group in led else leading).append(Grouped(option, group, leads=group not in led))
        led.add(group)
    return (*leading, *others)


def group_of(option: Option) -> str:
    """Return the need an option stands under: of those it was found for, the one its own record puts first."""
    led_to = [reason.need for reason in option.because]
    return NAMED if not led_to or "" in led_to else led_to[0]
