"""Read the fixed words of the sheet in one language."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.errors import SheetRefused

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words of one language and the way it is written ("ltr" or "rtl")."""

    language: str
    direction: str
    words: Mapping[str, str]

    def say(self, key: str, **values: object) -> str:
        """Return a phrase with its places filled in; a missing key or place is our fault and raises KeyError."""
        return self.words[key].format_map(values)


def read_phrases(folder: Path, language: str) -> Phrases:
    """Return the phrases of a language; raise SheetRefused when the program does not have it."""
    path = folder / f"{language}.toml"
    if not language.isalpha() or not path.is_file():
        raise SheetRefused(f"De taal '{language}' heeft Doorwijzer niet. Kies een andere taal.")
    words = tomllib.loads(path.read_text(encoding="utf-8"))
    return Phrases(words.pop("language"), words.pop("direction"), words)
