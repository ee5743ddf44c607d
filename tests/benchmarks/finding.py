"""Time `Finder.find` on whole situations and letter by letter, at three sizes of catalogue: `make bench`."""

from __future__ import annotations

import os
import statistics
import tempfile
from datetime import date
from pathlib import Path
from zlib import crc32

from catalog.building.sources import read_situations
from catalog.matching.finder import open_finder
from catalog.paths import FACTORY_CATALOGUE, RESOURCES, WEIGHTS
from catalog.places import find_place
from catalog.storage.catalogue import Catalogue
from tests.benchmarks.scaled_catalogue import scaled_catalogue

SIZES = (10_000, 100_000)
TYPED = 25


def share(times: list[float], part: float) -> float:
    """Return the time that this part of all stays under."""
    return sorted(times)[int(part * (len(times) - 1))]


def measure(path: Path, texts: list[str]) -> str:
    """Return one line of figures for a catalogue."""
    catalogue = Catalogue(path)
    finder, _ = open_finder(catalogue, WEIGHTS, date(2026, 11, 24))
    place = find_place("3811", catalogue).place
    whole = [finder.find(text, place).took_ms for text in texts]
    letters = [
        finder.find(text[:length], place).took_ms for text in texts[:TYPED] for length in range(1, len(text) + 1)
    ]
    catalogue.close()
    return (
        f"whole p50 {statistics.median(whole):5.2f}  p95 {share(whole, 0.95):5.2f}   "
        f"letter by letter p50 {statistics.median(letters):5.2f}  p99 {share(letters, 0.99):5.2f}   ms"
    )


def main() -> None:
    """Print the figures for the catalogue that ships and for larger ones."""
    situations = read_situations(RESOURCES / "situations", [])
    texts = [row["text"] for row in situations if crc32(row["text"].encode()) % 20 == 0]
    print(f"{len(texts)} held-out situations, place set, {os.cpu_count()} cores")
    print(f"{'shipped':>8}  {measure(FACTORY_CATALOGUE, texts)}")
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            print(f"{size:8}  {measure(scaled_catalogue(Path(folder) / f'{size}.sqlite', size), texts)}")


if __name__ == "__main__":
    main()
