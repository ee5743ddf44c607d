"""Put weekly opening hours into words."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from catalog.model import Hours

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_WEEK = 7


def hours_in_words(hours: Hours) -> str:
    """Return the hours as Dutch sentences with days and times written out; "" when they are unknown."""
    sentences = []
    if hours.always:
        sentences.append("Dag en nacht, alle dagen.")
    sentences += [f"{_days(span.days)} van {_time(span.opens)} tot {_time(span.closes)} uur." for span in hours.weekly]
    if hours.note:
        sentences.append(hours.note)
    return " ".join(sentence[0].upper() + sentence[1:] for sentence in sentences)


def is_open(hours: Hours, weekday: int, time: str) -> bool | None:
    """Tell whether it is open on a weekday (0 is Monday) at "HH:MM"; None when the hours are unknown."""
    if hours.always:
        return True
    if not hours.weekly:
        return None
    return any(weekday in span.days and span.opens <= time < span.closes for span in hours.weekly)


def _days(days: tuple[int, ...]) -> str:
    if len(days) == _WEEK:
        return "alle dagen"
    in_a_row = list(days) == list(range(days[0], days[0] + len(days)))
    if in_a_row and len(days) > 2:  # noqa: PLR2004 - two days read better as "a en b"
        return f"{_DAYS[days[0]]} tot en met {_DAYS[days[-1]]}"
    return " en ".join(_DAYS[day] for day in days)


def _time(clock: str) -> str:
    hours, _, minutes = clock.partition(":")
    return f"{int(hours)}" if minutes == "00" else f"{int(hours)}.{minutes}"
