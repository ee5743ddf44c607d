"""Read the fixed words of the sheet in one language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.errors import SheetRefused
from catalog.hours import HourWords

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path

DUTCH = "nl"
OTHERS = ("en", "ar", "tr", "pl", "uk", "fa", "ti", "so", "fr", "es")
"""The languages that may stand beside the Dutch, in the order they are offered."""

_STOPS = ".!?؟።"


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words of one language, the way it is written ("ltr" or "rtl"), its months and its days from Monday on.

    `reviewed` tells whether a person has looked the phrases over; the Dutch were written by hand.
    """

    language: str
    direction: str
    words: Mapping[str, str]
    months: tuple[str, ...]
    days: tuple[str, ...] = ()
    reviewed: bool = True

    def say(self, key: str, **values: object) -> str:
        """Return a phrase with its places filled in; a missing key or place is our fault and raises KeyError."""
        return self.words[key].format_map(values)

    def date(self, day: date) -> str:
        """Return a date with its month written out: "24 november 2026"."""
        return self.say("date", day=day.day, month=self.months[day.month - 1], year=day.year)

    def sentence(self, text: str) -> str:
        """Return the text with a capital and the stop of its language; "" stays ""."""
        if not text:
            return ""
        first = "İ" if self.language == "tr" and text[0] == "i" else text[0].upper()
        return first + text[1:] + ("" if text[-1] in _STOPS else self.words["stop"])

    def hours(self) -> HourWords:
        """Return the words for days and hours."""
        return HourWords(
            days=self.days,
            all_days=self.words["all_days"],
            always=self.words["always"],
            in_a_row=self.words["days_in_a_row"],
            both=self.words["days_and"],
            span=self.words["open_from_to"],
        )


def read_phrases(folder: Path, language: str) -> Phrases:
    """Return the phrases of a language; raise SheetRefused when the program does not have it."""
    if language not in (DUTCH, *OTHERS) or not (folder / f"{language}.toml").is_file():
        known = ", ".join(languages(folder))
        raise SheetRefused(f"Het blad is er niet in de taal '{language}'. Kies een van: {known}.")
    words = tomllib.loads((folder / f"{language}.toml").read_text(encoding="utf-8"))
    months, days = tuple(words.pop("months")), tuple(words.pop("days"))
    reviewed = bool(words.pop("reviewed_by", "") and words.pop("reviewed_on", "")) or language == DUTCH
    return Phrases(words.pop("language"), words.pop("direction"), words, months, days, reviewed)


def languages(folder: Path) -> tuple[str, ...]:
    """Return the codes of the languages a sheet can be made in, Dutch first."""
    return tuple(code for code in (DUTCH, *OTHERS) if (folder / f"{code}.toml").is_file())


def sentences_of(text: str) -> tuple[str, ...]:
    """Return the sentences of a text in any of the languages, each with its own stop."""
    parts: list[str] = []
    start = 0
    for at, sign in enumerate(text[:-1]):
        if sign in _STOPS and text[at + 1] == " ":
            parts.append(text[start : at + 1].strip())
            start = at + 1
    return (*parts, text[start:].strip()) if text else ()
