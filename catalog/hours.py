"""Put weekly opening hours into words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from catalog.model import Hours

_WEEK = 7


@dataclass(frozen=True, slots=True)
class HourWords:
    """The words of one language for days and hours; days from Monday on, `in_a_row` and `span` with {places}."""

    days: tuple[str, ...]
    all_days: str
    always: str
    in_a_row: str
    both: str
    span: str


DUTCH = HourWords(
    days=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    all_days="alle dagen",
    always="Dag en nacht, alle dagen.",
    in_a_row="{first} tot en met {last}",
    both=" en ",
    span="{days} van {opens} tot {closes} uur.",
)


def hours_in_words(hours: Hours, words: HourWords = DUTCH) -> str:
    """Return the hours as sentences with days and times written out; "" when they are unknown."""
    sentences = []
    if hours.always:
        sentences.append(words.always)
    for span in hours.weekly:
        opens, closes = _time(span.opens), _time(span.closes)
        sentences.append(words.span.format(days=_days(span.days, words), opens=opens, closes=closes))
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


def _days(days: tuple[int, ...], words: HourWords) -> str:
    if len(days) == _WEEK:
        return words.all_days
    in_a_row = list(days) == list(range(days[0], days[0] + len(days)))
    if in_a_row and len(days) > 2:  # noqa: PLR2004 - two days read better as "a en b"
        return words.in_a_row.format(first=words.days[days[0]], last=words.days[days[-1]])
    return words.both.join(words.days[day] for day in days)


def _time(clock: str) -> str:
    hours, _, minutes = clock.partition(":")
    return f"{int(hours)}" if minutes == "00" else f"{int(hours)}.{minutes}"
