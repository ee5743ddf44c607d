"""Read which regional body serves each gemeente: its GGD, its Veilig Thuis, and where its shelter is arranged."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from catalog.building.sources import Finding, Severity, read_table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TABLES = ("ggd", "veilig_thuis", "shelter")
"""Each a table of regions: name, the codes of its gemeenten, source, and the day that was seen."""

COMPLETE = frozenset({"ggd", "veilig_thuis"})
"""The tables that must hold every gemeente; in the other what is not there is unknown."""


def bodies_of(folder: Path) -> dict[str, dict[str, str]]:
    """Return, by code, what is known of each gemeente: {"ggd": "GGD Zeeland", "shelter": "Leiden"}.

    A table that is not there gives nothing; `check_regions` names it.
    """
    found: dict[str, dict[str, str]] = {}
    for table in TABLES:
        for row in _rows(folder, table):
            for code in row["gemeenten"].split():
                found.setdefault(code, {})[table] = row["name"]
    return found


def check_regions(folder: Path) -> Iterator[Finding]:
    """Yield what is wrong with the tables: an unknown code, a gemeente in two rows or in none, a row without source."""
    gemeenten = {row["code"]: row["name"] for row in read_table(folder / "gemeenten.csv")}
    for table in TABLES:
        path = folder / f"{table}.csv"
        if not path.is_file():
            yield Finding(Severity.FAIL, path, 1, "deze tabel ontbreekt: zet het bestand terug")
            continue
        times: Counter[str] = Counter()
        for line, row in enumerate(_rows(folder, table), 2):
            codes = row["gemeenten"].split()
            times.update(codes)
            yield from _of_row(path, line, row, gemeenten)
            for code in codes:
                if times[code] > 1:
                    yield Finding(Severity.FAIL, path, line, f"{code} staat er al in: een gemeente hoort in één regio")
        missing = sorted(set(gemeenten) - set(times))
        if table in COMPLETE and missing:
            yield Finding(Severity.FAIL, path, 1, f"{len(missing)} gemeenten zonder regio, zoals {missing[0]}")


def _of_row(path: Path, line: int, row: dict[str, str], gemeenten: dict[str, str]) -> Iterator[Finding]:
    for code in row["gemeenten"].split():
        if code not in gemeenten:
            yield Finding(Severity.FAIL, path, line, f"onbekende gemeente '{code}': kies uit gemeenten.csv")
    if not row["source"] or not row["seen"]:
        yield Finding(Severity.FAIL, path, line, f"'{row['name']}' heeft geen bron of geen datum")
    if path.stem == "shelter" and row["name"] not in gemeenten.values():
        yield Finding(Severity.FAIL, path, line, f"'{row['name']}' is geen gemeente: schrijf de naam van gemeenten.csv")


def _rows(folder: Path, table: str) -> list[dict[str, str]]:
    path = folder / f"{table}.csv"
    return list(read_table(path)) if path.is_file() else []
