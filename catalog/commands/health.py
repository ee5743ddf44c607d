"""`selftest`, the part without Qt: catalogue, weights, searches, phrases and the person's own folder."""

from __future__ import annotations

import json
import os
import platform
import sqlite3
import tomllib
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from catalog import VERSION
from catalog.errors import WorldFault
from catalog.matching.finder import open_finder
from catalog.storage.opening import open_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from catalog.matching.finder import Finder
    from catalog.storage.catalogue import Catalogue

# What each search must bring, and among how many first programmes: a name comes first, a situation among three.
SEARCHES = {
    "deurwaarder aan de deur, kan de rekeningen niet betalen": ("geldfit", 3),
    "stapels ongeopende post, snapt de brieven niet": ("formulierenbrigade", 3),
    "man slaat haar": ("veilig-thuis", 3),
    "wil niet meer leven": ("113", 3),
    "spreekt geen nederlands en wil het leren": ("taalhuis", 3),
    "geen geld voor eten": ("voedselbank", 3),
    "peuter van 3 praat nog niet, naar de voorschool": ("vve", 3),
    "voedselbank": ("voedselbank", 1),
    "geldfit": ("geldfit", 1),
    "113": ("113", 1),
    "112": ("112", 1),
    "veilig thuis": ("veilig-thuis", 1),
    "taalhuis": ("taalhuis", 1),
    "juridisch loket": ("juridisch-loket", 1),
    "buurtbemiddeling": ("buurtbemiddeling", 1),
    "huurcommissie": ("huurcommissie", 1),
    "slachtofferhulp": ("slachtofferhulp", 1),
    "kindertelefoon": ("kindertelefoon", 1),
    "leergeld": ("leergeld", 1),
    "dementielijn": ("dementielijn", 1),
}

_NAMES = {
    "version": "versie", "catalogue_built_on": "catalogus gemaakt op", "system": "systeem", "catalogue": "catalogus",
    "weights": "geleerde gewichten", "find": "zoeken", "own folder": "eigen map", "phrases": "zinnen op het blad",
    "fonts": "lettertekens", "sheet": "verwijsblad", "python": "Python", "qt": "Qt", "sqlite": "SQLite",
}  # fmt: skip


class State(Enum):
    """How a part is: as it should be, worth knowing, or broken."""

    GOOD = "goed"
    NOTE = "let op"
    WRONG = "fout"


@dataclass(frozen=True, slots=True)
class Check:
    """One part that was looked at; `words` say what is wrong or worth knowing, "" when it is good."""

    name: str
    state: State = State.GOOD
    words: str = ""


def wrong(name: str, words: str) -> Check:
    """Return a check of a part that is broken when there are words for it, else of a good one."""
    return Check(name, State.WRONG if words else State.GOOD, words)


def catalogue_checks(own: Path, factory: Path, weights: Path, today: date) -> tuple[Catalogue | None, list[Check]]:
    """Open what is searched and search it; return the catalogue, None when none can be opened, and what was found."""
    try:
        opened = open_catalogue(own, factory)
    except WorldFault as fault:
        return None, [wrong("catalogue", str(fault))]
    finder, notice = open_finder(opened.catalogue, weights, today)
    state = State.NOTE if opened.notice else State.GOOD  # the updated copy is unsound, and the factory copy serves
    return opened.catalogue, [
        Check("catalogue", state, opened.notice),
        wrong("weights", notice),
        *search_checks(finder, SEARCHES),
    ]


def search_checks(finder: Finder, searches: Mapping[str, tuple[str, int]]) -> Iterator[Check]:
    """Yield for each search whether the programme it must bring is among the first."""
    for text, (programme, first) in searches.items():
        found = [option.programme.id for option in finder.find(text).options[:first]]
        place = f"de eerste {first}" if first > 1 else "de eerste"
        yield wrong(f"find: {text}", "" if programme in found else f"{programme} staat niet bij {place}")


def folder_check(folder: Path) -> Check:
    """Tell whether the person's own folder can be written; without it the program works and keeps no settings.

    Nothing is written to find out.
    """
    nearest = next((place for place in (folder, *folder.parents) if place.exists()), folder)
    if nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK):
        return Check("own folder")
    return Check("own folder", State.NOTE, f"In {folder} kan niets worden bewaard; instellingen gelden tot u afsluit.")


def phrases_check(folder: Path) -> Check:
    """Tell whether the printed phrases of every language can be read, Dutch among them."""
    files = sorted(folder.glob("*.toml"))
    if folder / "nl.toml" not in files:
        return wrong("phrases", "De Nederlandse zinnen voor het blad ontbreken.")
    unread = [path.name for path in files if not _is_toml(path)]
    return wrong("phrases", f"{', '.join(unread)} kan niet worden gelezen." if unread else "")


def _is_toml(path: Path) -> bool:
    try:
        return bool(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return False


def versions(catalogue: Catalogue | None, qt: str) -> dict[str, str]:
    """Return the versions that matter when someone asks for help."""
    return {
        "version": VERSION,
        "catalogue_built_on": catalogue.meta().get("built_on", "?") if catalogue else "?",
        "python": platform.python_version(),
        "qt": qt,
        "sqlite": sqlite3.sqlite_version,
        "system": f"{platform.system()} {platform.machine()} {' '.join(platform.libc_ver())}".rstrip(),
    }


def as_json(facts: Mapping[str, str], checks: Sequence[Check]) -> str:
    """Return one JSON object: the versions, true or a sentence for every part, the names of mere notes, the verdict."""
    values = {check.name: check.words or True for check in checks}
    notes = [check.name for check in checks if check.state is State.NOTE]
    return json.dumps({**facts, **values, "notes": notes, "good": is_good(checks)}, ensure_ascii=False)


def as_words(facts: Mapping[str, str], checks: Sequence[Check]) -> str:
    """Return the same for a person, a line a part, the verdict last."""
    lines = [f"{_in_dutch(name)}: {value}" for name, value in facts.items()]
    lines += [
        f"{_in_dutch(check.name)}: {check.state.value}{'. ' if check.words else ''}{check.words}" for check in checks
    ]
    verdict = "Doorwijzer is gezond." if is_good(checks) else "Er is iets mis: installeer Doorwijzer opnieuw."
    return "\n".join([*lines, verdict])


def _in_dutch(name: str) -> str:
    """Return a part's name as a person reads it: "find: 113" becomes "zoeken: 113"."""
    kind, colon, rest = name.partition(":")
    return _NAMES.get(kind, kind) + colon + rest


def is_good(checks: Sequence[Check]) -> bool:
    """Tell whether no part is broken."""
    return all(check.state is not State.WRONG for check in checks)
