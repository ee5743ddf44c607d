"""Measure how well situations nobody trained on are understood: `make understanding`.

The held-out tenth of the written situations, or one of the sets in tests/benchmarks/unseen (`--cases`), goes through
`Finder.find`; the figures carry the names, and follow the rules, of the table in docs/matching.md. A sign of danger that a text leaves open (amber) may be raised or not.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import subprocess
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from catalog.building.examples import is_held_out
from catalog.building.sources import read_situations
from catalog.matching.crisis import NEAR_DANGER
from catalog.matching.finder import open_finder
from catalog.model import Level
from catalog.paths import FACTORY_CATALOGUE, RESOURCES, ROOT, WEIGHTS
from catalog.storage.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.model import Results

FIRST = 5
CHIPS = 8
SHORTEST_DAMAGED = 4
ROUNDS = 500


def main() -> None:
    """Print each figure with its 95 % interval."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lang", default="", help="only situations in this language")
    parser.add_argument("--damage", type=float, default=0.0, help="share of words to mistype, 0..1")
    parser.add_argument("--misses", type=int, default=0, help="also print so many situations with a missed need")
    parser.add_argument(
        "--as-of", default="", help="only situations that stood there at this commit, to compare with it"
    )
    parser.add_argument("--cases", type=Path, help="a set of tests/benchmarks/unseen instead of the held-out tenth")
    arguments = parser.parse_args()
    catalogue = Catalogue(FACTORY_CATALOGUE)
    finder, notice = open_finder(catalogue, WEIGHTS, date(2026, 11, 24))
    if notice:
        print(notice)
    stood = texts_at(arguments.as_of) if arguments.as_of else None
    situations = [
        row
        for row in (cases_of(arguments.cases) if arguments.cases else held_out())
        if arguments.lang in {"", row["lang"]} and (stood is None or row["text"] in stood)
    ]
    rng = random.Random(7)
    answers = [finder.find(damaged(row["text"], arguments.damage, rng)) for row in situations]
    print_table([dict(figures(row, found)) for row, found in zip(situations, answers, strict=True)])
    for row, found in list(zip(situations, answers, strict=True))[: -1 if arguments.misses else 0]:
        shown = shown_needs(found)[:FIRST]
        if arguments.misses and not set(row["needs"]) <= set(shown):
            arguments.misses -= 1
            print(f"\n{row['text']}\n  gold {row['needs']}\n  got  {shown}")


def held_out() -> list[dict[str, Any]]:
    """Return the written situations that nobody trains on."""
    return [row for row in read_situations(RESOURCES / "situations", []) if is_held_out(row["text"])]


def cases_of(path: Path) -> list[dict[str, Any]]:
    """Return the situations of a file of tests/benchmarks/unseen, one a line."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def texts_at(commit: str) -> frozenset[str]:
    """Return the texts of all written situations at a commit of this checkout."""
    folder = "resources/situations"
    names = _git("ls-tree", "--name-only", commit, f"{folder}/").split()
    lines = (line for name in names for line in _git("show", f"{commit}:{name}").splitlines())
    return frozenset(json.loads(line)["text"] for line in lines)


def _git(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True, text=True).stdout


def damaged(text: str, share: float, rng: random.Random) -> str:
    """Return the text with one slip of the finger in this share of its words: a letter swapped, lost or doubled."""
    words = text.split(" ")
    for at, word in enumerate(words):
        if len(word) < SHORTEST_DAMAGED or rng.random() >= share:
            continue
        spot = rng.randrange(1, len(word) - 1)
        slips = (
            word[:spot] + word[spot + 1] + word[spot] + word[spot + 2 :],
            word[:spot] + word[spot + 1 :],
            word[:spot] + word[spot] + word[spot:],
        )
        words[at] = rng.choice(slips)
    return " ".join(words)


def shown_needs(found: Results) -> list[str]:
    """Return the needs of an answer in order, searched-for ones before switched-off chips."""
    return [need.need for need in (*found.reading.needs, *found.reading.hints)]


def figures(row: Mapping[str, Any], found: Results) -> Iterator[tuple[str, float]]:
    """Yield each figure that applies to a situation."""
    gold, fine = set(row["needs"]), {*row["needs"], *row["also"]}
    if gold:
        needs = shown_needs(found)
        yield "need_recall@5", len(gold & set(needs[:FIRST])) / len(gold)
        yield "chip_recall@8", len(gold & set(needs[:CHIPS])) / len(gold)
        yield "first_need_fits", float(bool(needs) and needs[0] in fine)
        yield from option_figures(row, [set(option.programme.needs) for option in found.options[:FIRST]])
    if row.get("denied"):
        offered = [set(option.programme.needs) for option in found.options[:FIRST]]
        yield "denied_offered@5", float(any(option & set(row["denied"]) and not option & fine for option in offered))
    if not fine and not {"crisis", "doubtful"} & row.keys():
        yield "quiet_on_negatives", float(not found.options)
    yield from crisis_figures(row, found)


def option_figures(row: Mapping[str, Any], options: Sequence[set[str]]) -> Iterator[tuple[str, float]]:
    """Yield what the first options, each the needs it serves, give a situation that holds a need."""
    gold, fine = set(row["needs"]), {*row["needs"], *row["also"]}
    served: set[str] = set().union(*options)
    yield "option_coverage@5", len(gold & served) / len(gold)
    yield "option_precision@5", statistics.fmean([float(bool(fine & option)) for option in options] or [0.0])
    yield "first_option_right", float(bool(options) and bool(gold & options[0]))


def crisis_figures(row: Mapping[str, Any], found: Results) -> Iterator[tuple[str, float]]:
    """Yield what was raised against what was there; needs that lie next to danger count neither way."""
    raised = {sign.type for sign in found.reading.crisis}
    red = {sign.type for sign in found.reading.crisis if sign.level is Level.RED}
    if row.get("level") == "red":
        yield "crisis_red_recall", float(row["crisis"] in red)
        yield "crisis_seen", float(bool(raised))
    elif "crisis" in row:
        yield "amber_seen", float(bool(raised))
    elif "doubtful" not in row and NEAR_DANGER.isdisjoint((*row["needs"], *row["also"])):
        yield "crisis_red_false", float(bool(red))
        yield "crisis_amber_false", float(bool(raised - red))


def print_table(rows: Sequence[Mapping[str, float]]) -> None:
    """Print mean, bootstrap interval and count of every figure."""
    rng = random.Random(7)
    for name in dict.fromkeys(name for row in rows for name in row):
        values = [row[name] for row in rows if name in row]
        means = sorted(statistics.fmean(rng.choices(values, k=len(values))) for _ in range(ROUNDS))
        low, high = means[int(0.025 * ROUNDS)], means[int(0.975 * ROUNDS)]
        print(f"{name:20} {statistics.fmean(values):6.3f}   {low:.3f} - {high:.3f}   n={len(values)}")


if __name__ == "__main__":
    main()
