"""Judge how fresh a record is: what was seen long ago may no longer be true."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from catalog.model import Programme

_UNCHECKED = "D"


class Freshness(StrEnum):
    """How far a record is from the day it was checked to the day it must be checked again."""

    FRESH = "fresh"
    AGEING = "ageing"
    OLD = "old"
    UNCHECKED = "unchecked"


def freshness(programme: Programme, today: date) -> Freshness:
    """Return how fresh a programme's record is on a day: ageing from half-way, old once its review is due."""
    if programme.evidence == _UNCHECKED:
        return Freshness.UNCHECKED
    if programme.review_due < today:
        return Freshness.OLD
    span = programme.review_due - programme.checked_on
    return Freshness.AGEING if (today - programme.checked_on) * 2 > span else Freshness.FRESH
