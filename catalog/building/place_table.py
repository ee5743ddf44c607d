"""Make the table of places: every PC4, town, gemeente and nickname under the key it is looked up by."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from catalog.building.regions import bodies_of
from catalog.building.sources import read_table
from catalog.places import place_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PROVINCE_MARK = re.compile(r" (?:UT|ZH|GLD|NB|NH|OV|LB|FR|GN|ZE|DR|L|NB)$")


def gemeente_rows(folder: Path) -> Iterator[dict[str, Any]]:
    """Yield a row for each gemeente, stand 2025, with the regional bodies that are known of it."""
    bodies = bodies_of(folder)
    gemeenten = list(read_table(folder / "gemeenten.csv"))
    phones = {row["name"]: row["phone"] for row in gemeenten}
    for row in gemeenten:
        known = bodies.get(row["code"], {})
        shelter = known.get("shelter", "")
        yield {
            **{key: row[key] for key in ("code", "name", "province", "phone", "website", "email", "street")},
            "postcode": row["postcode"],
            "town": row["town"],
            "inhabitants": int(row["inhabitants"] or 0),
            "ggd": known.get("ggd", ""),
            "veilig_thuis": known.get("veilig_thuis", ""),
            "shelter": shelter,
            "shelter_phone": phones.get(shelter, ""),
        }


def place_rows(folder: Path) -> Iterator[dict[str, str]]:
    """Yield a row for each name a place can be asked for by.

    A town under two gemeenten gives two rows, as does a PC4 on a border: the question who it is follows from that.
    A gemeente's own name outranks a village of that name elsewhere only if that village lies in it.
    """
    seen: set[tuple[str, str, str]] = set()
    for row in (*_gemeenten(folder), *_towns(folder), *_postcodes(folder)):
        mark = (row["key"], row["gemeente"], row["pc4"])
        if row["key"] and mark not in seen:
            seen.add(mark)
            yield row


def _gemeenten(folder: Path) -> Iterator[dict[str, str]]:
    for row in read_table(folder / "gemeenten.csv"):
        names = [row["name"], *(name for name in row["nicknames"].split("|") if name)]
        for name in names:
            yield _row(place_key(name), row["name"], row["code"], "gemeente")


def _towns(folder: Path) -> Iterator[dict[str, str]]:
    pairs = {(row["town"], row["gemeente"]) for row in read_table(folder / "towns.csv")}
    pairs |= {(row["town"], row["gemeente"]) for row in read_table(folder / "postcodes.csv")}
    for town, gemeente in sorted(pairs):
        plain = _PROVINCE_MARK.sub("", town)
        for name in {town, plain}:
            yield _row(place_key(name), plain, gemeente, "town")


def _postcodes(folder: Path) -> Iterator[dict[str, str]]:
    for row in read_table(folder / "postcodes.csv"):
        for gemeente in (row["gemeente"], row["also"]):
            if gemeente:
                town = _PROVINCE_MARK.sub("", row["town"])
                yield {**_row(row["pc4"], f"{row['pc4']} {town}".strip(), gemeente, "pc4"), "pc4": row["pc4"]}


def _row(key: str, label: str, gemeente: str, kind: str) -> dict[str, str]:
    return {"key": key, "label": label, "gemeente": gemeente, "pc4": "", "kind": kind}
