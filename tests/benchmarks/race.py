"""Race the finder against text engines over the same catalogue and the same cases: `make race`.

    make race ARGS=CASES.jsonl      labelled cases instead of the held-out tenth of the written situations

A case has "text", "needs" and "also" or "optional_needs"; cases without a need are left out.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

from catalog.building.examples import is_held_out
from catalog.building.sources import read_situations
from catalog.matching.finder import open_finder
from catalog.paths import FACTORY_CATALOGUE, RESOURCES, WEIGHTS
from catalog.storage.catalogue import Catalogue
from tests.benchmarks.peers import ENGINES, FIRST, documents
from tests.benchmarks.understanding import option_figures

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HEADS = ("option_coverage@5", "option_precision@5", "first_option_right")


def main(words: list[str]) -> None:
    """Print one line an engine: coverage, precision, first right, and the time of a search."""
    catalogue = Catalogue(FACTORY_CATALOGUE)
    finder, _ = open_finder(catalogue, WEIGHTS, date(2026, 11, 24))
    programmes = list(catalogue.programmes())
    needs = [set(programme.needs) for programme in programmes]
    number = {programme.id: at for at, programme in enumerate(programmes)}
    texts = documents(programmes, catalogue.needs())
    cases = read_cases(Path(words[0]) if words else None)
    print(f"{len(cases)} cases, {len(programmes)} programmes, {os.cpu_count()} cores, {date.today()}")  # noqa: DTZ011
    print(f"{'':28} {'coverage@5':>10} {'precision@5':>11} {'first right':>11} {'p50 ms':>7} {'p95 ms':>7}")
    measure(
        "Doorwijzer", lambda text: [number[option.programme.id] for option in finder.find(text).options], cases, needs
    )
    for name, make in ENGINES.items():
        measure(name, make(texts), cases, needs)


def read_cases(path: Path | None) -> list[dict[str, Any]]:
    """Return the cases that hold a need, from a file or from what is held out."""
    if path is None:
        rows = [dict(row) for row in read_situations(RESOURCES / "situations", []) if is_held_out(row["text"])]
    else:
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [{**row, "also": row.get("also") or row.get("optional_needs") or []} for row in rows if row["needs"]]


def measure(
    name: str, find: Callable[[str], list[int]], cases: Sequence[dict[str, Any]], needs: Sequence[set[str]]
) -> None:
    """Run one engine over all cases and print its line."""
    figures: list[dict[str, float]] = []
    times = []
    for case in cases:
        began = perf_counter()
        found = find(case["text"])
        times.append((perf_counter() - began) * 1000)
        figures.append(dict(option_figures(case, [needs[at] for at in found[:FIRST]])))
    shares = "".join(
        f" {statistics.fmean(row[head] for row in figures):>{10 + (at > 0)}.3f}" for at, head in enumerate(HEADS)
    )
    times.sort()
    print(f"{name:28}{shares} {statistics.median(times):7.2f} {times[int(0.95 * (len(times) - 1))]:7.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
