"""Read the fixed words of the sheet in one language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.errors import SheetRefused

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words of one language and the way it is written ("ltr" or "rtl")."""

    language: str
    direction: str
    words: Mapping[str, str]
    months: tuple[str, ...]

    def say(self, key: str, **values: object) -> str:
        """Return a phrase with its places filled in; a missing key or place is our fault and raises KeyError."""
        return self.words[key].format_map(values)

    def date(self, day: date) -> str:
        """Return a date with its month written out: "24 november 2026"."""
        return self.say("date", day=day.day, month=self.months[day.month - 1], year=day.year)


def read_phrases(folder: Path, language: str) -> Phrases:
    """Return the phrases of a language; raise SheetRefused when the program does not have it."""
    path = folder / f"{language}.toml"
    if not (language.isascii() and language.isalpha() and path.is_file()):
        raise SheetRefused(f"Het blad is er nog niet in de taal '{language}'. Kies nl, dat is Nederlands.")
    words = tomllib.loads(path.read_text(encoding="utf-8"))
    return Phrases(words.pop("language"), words.pop("direction"), words, tuple(words.pop("months")))
