"""Write the counted part of docs/catalogue.md: `python -m catalog.building.tables` renews it, a test holds it true."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from catalog.building.regions import TABLES, bodies_of
from catalog.building.sources import read_sources
from catalog.model import Layer, Via
from catalog.paths import RESOURCES, ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from catalog.building.sources import Sources

PAGE = ROOT / "docs" / "catalogue.md"
BEGIN, END = "<!-- counted: python -m catalog.building.tables -->", "<!-- end of what is counted -->"
_GRADES = {
    "A": "the organisation's own or an official page",
    "B": "a dated secondary page",
    "C": "a third-party list",
    "D": "general knowledge, not checked: ranks lower, the sheet says to check first",
}
_DEPTH = ("cost", "bring", "hours", "conditions", "languages", "waiting", "upl", "amounts")
_ALWAYS_ASKED = "unknown"


def counted(sources: Sources) -> str:
    """Return the tables in Markdown: grades, layers, phones, depth, regions, needs, and the ids to look at."""
    records = [source.record for source in sources.programmes]
    parts = (
        _grades(records),
        _layers(records),
        _depth(records),
        _regions(sources.root / "places"),
        _to_check(records),
        _needs(sources, records),
    )
    return "\n\n".join("\n".join(part) for part in parts)


def renewed(page: str, tables: str) -> str:
    """Return the page with the counted part replaced; raise ValueError when its marks are not there."""
    head, begin, rest = page.partition(BEGIN)
    _, end, tail = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{PAGE.name} has lost its marks: put back {BEGIN} and {END}")
    return f"{head}{BEGIN}\n{tables}\n{END}{tail}"


def _grades(records: Sequence[dict[str, Any]]) -> Iterator[str]:
    counts = Counter(record["evidence"] for record in records)
    yield f"{len(records)} programmes."
    yield ""
    yield "| evidence | programmes | meaning |"
    yield "|---|---|---|"
    yield from (f"| {grade} | {counts[grade]} | {meaning} |" for grade, meaning in _GRADES.items())


def _layers(records: Sequence[dict[str, Any]]) -> Iterator[str]:
    layers = Counter(record["layer"] for record in records)
    phones = Counter(record["contact"].get("phone_status", "none of its own") for record in records)
    left = [(layer.value, layers[layer.value]) for layer in Layer if layers[layer.value]]
    yield from _side_by_side(("layer", "programmes"), left, ("phone", "programmes"), sorted(phones.items()))


def _depth(records: Sequence[dict[str, Any]]) -> Iterator[str]:
    yield "| known of a programme | programmes |"
    yield "|---|---|"
    yield from (f"| {name} | {sum(bool(record.get(name)) for record in records)} |" for name in _DEPTH)
    asked = sum(record.get("interpreter", _ALWAYS_ASKED) != _ALWAYS_ASKED for record in records)
    yield f"| whether there is an interpreter | {asked} |"


def _regions(folder: Path) -> Iterator[str]:
    known = bodies_of(folder)
    yield "| of the 342 gemeenten | known |"
    yield "|---|---|"
    yield from (f"| {table} | {sum(table in bodies for bodies in known.values())} |" for table in TABLES)


def _to_check(records: Sequence[dict[str, Any]]) -> Iterator[str]:
    unchecked = [record["id"] for record in records if record["evidence"] in {"C", "D"}]
    secondary = [record["id"] for record in records if record["contact"].get("phone_status") == "seen-secondary"]
    silent = [
        record["id"]
        for record in records
        if record["contact"]["via"] == Via.OWN.value and not record["contact"].get("phone")
    ]
    yield f"- Grade C or D ({len(unchecked)}): {_listed(unchecked)}."
    yield f'- A number shown with "controleer" ({len(secondary)}): {_listed(secondary)}.'
    yield f"- Called or visited directly, and no number that a page showed ({len(silent)}): {_listed(silent)}."


def _needs(sources: Sources, records: Sequence[dict[str, Any]]) -> Iterator[str]:
    everywhere = {Layer.NATIONAL.value, Layer.EVERY_GEMEENTE.value}
    rows = []
    for need in sources.needs:
        layers = [record["layer"] for record in records if need["slug"] in record["needs"]]
        rows.append((need["nl"], len(layers), sum(layer in everywhere for layer in layers)))
    half = (len(rows) + 1) // 2
    title = ("need", "all", "everywhere")
    yield from _side_by_side(title, rows[:half], title, rows[half:])


def _side_by_side(
    left_title: tuple[str, ...],
    left: Iterable[Sequence[object]],
    right_title: tuple[str, ...],
    right: Iterable[Sequence[object]],
) -> Iterator[str]:
    """Yield two tables as one, an empty column between them."""
    lefts, rights = list(left), list(right)
    yield _row(*left_title, "", *right_title)
    yield "|" + "---|" * (len(left_title) + 1 + len(right_title))
    for at in range(max(len(lefts), len(rights))):
        here = lefts[at] if at < len(lefts) else [""] * len(left_title)
        there = rights[at] if at < len(rights) else [""] * len(right_title)
        yield _row(*here, "", *there)


def _row(*cells: object) -> str:
    return "| " + " | ".join(map(str, cells)) + " |"


def _listed(identities: Iterable[str]) -> str:
    return ", ".join(sorted(identities)) or "none"


def main() -> int:
    """Renew the page from the sources in resources/."""
    page = renewed(PAGE.read_text(encoding="utf-8"), counted(read_sources(RESOURCES)))
    PAGE.write_text(page, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
