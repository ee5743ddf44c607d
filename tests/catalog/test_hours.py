"""Opening hours in words."""

import pytest

from catalog.hours import hours_in_words, is_open
from catalog.model import Hours, OpeningHours

WEEKDAYS = Hours(weekly=(OpeningHours((0, 1, 2, 3, 4), "09:00", "21:30"),), note="Niet op feestdagen.")


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (Hours(), ""),
        (Hours(always=True), "Dag en nacht, alle dagen."),
        (WEEKDAYS, "Maandag tot en met vrijdag van 9 tot 21.30 uur. Niet op feestdagen."),
        (Hours(weekly=(OpeningHours((5, 6), "10:00", "16:00"),)), "Zaterdag en zondag van 10 tot 16 uur."),
        (Hours(weekly=(OpeningHours(tuple(range(7)), "09:00", "21:00"),)), "Alle dagen van 9 tot 21 uur."),
        (Hours(weekly=(OpeningHours((0, 3), "09:00", "12:00"),)), "Maandag en donderdag van 9 tot 12 uur."),
    ],
)
def test_words(hours: Hours, words: str) -> None:
    assert hours_in_words(hours) == words


@pytest.mark.parametrize(
    ("hours", "weekday", "time", "answer"),
    [
        (Hours(), 0, "10:00", None),
        (Hours(always=True), 6, "03:00", True),
        (WEEKDAYS, 0, "09:00", True),
        (WEEKDAYS, 0, "21:30", False),
        (WEEKDAYS, 5, "10:00", False),
    ],
)
def test_open(hours: Hours, weekday: int, time: str, answer: bool | None) -> None:
    assert is_open(hours, weekday, time) is answer
