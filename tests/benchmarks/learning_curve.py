"""Draw what more written situations bring: `make curve` (needs what `make train` installs).

Trains on growing shares of the situations, measures the held-out tenth each time, prints the table and writes the
picture that docs/matching.md shows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from catalog.building.examples import labels_of, read_examples, space_of
from catalog.building.linear_models import fit_all
from catalog.building.sources import read_sources
from catalog.building.training import answers_of, matrix
from catalog.matching.reading import is_need
from catalog.paths import FACTORY_CATALOGUE, RESOURCES, ROOT
from catalog.storage.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.building.examples import Example

SHARES = (0.0625, 0.125, 0.25, 0.5, 0.75, 1.0)
DEPTHS = (5, 8)
PICTURE = ROOT / "docs" / "pictures" / "learning-curve.svg"
WIDTH, HEIGHT, LEFT, BOTTOM = 640, 360, 56, 44
NUMBER_WIDTH = 70
LOWEST, HIGHEST = 0.6, 1.0
COLOURS = ("#0b5563", "#b3541e")


def main() -> None:
    """Print one line a share and write the picture."""
    sources = read_sources(RESOURCES)
    labels = labels_of([need["slug"] for need in sources.needs], ())
    needs = [at for at, label in enumerate(labels) if is_need(label)]
    examples = read_examples(Catalogue(FACTORY_CATALOGUE), sources.situations)
    learned = [example for example in examples if not example.held_out]
    held = [example for example in examples if example.held_out and example.situation["needs"]]
    order = np.random.default_rng(7).permutation(len(learned))
    points = []
    for share in SHARES:
        chosen = [learned[at] for at in order[: round(share * len(learned))]]
        space = space_of(chosen)
        learned_from = matrix(chosen, space), answers_of(chosen, labels)[:, needs]
        ((weights, bias),) = fit_all([learned_from], range(len(needs)))
        logits = matrix(held, space) @ weights.T + bias
        found = tuple(recall(logits, held, [labels[at] for at in needs], depth) for depth in DEPTHS)
        points.append((len(chosen), found))
        print(
            f"{len(chosen):7} situations   " + "   ".join(f"@{d} {r:.3f}" for d, r in zip(DEPTHS, found, strict=True))
        )
    PICTURE.write_text(drawn(points), encoding="utf-8")


def recall(logits: np.ndarray, held: Sequence[Example], labels: Sequence[str], depth: int) -> float:
    """Return the mean share of a situation's needs that stand among the first ones."""
    first = np.argsort(-logits, axis=1)[:, :depth]
    shares = [
        len({labels[at] for at in row} & set(example.situation["needs"])) / len(example.situation["needs"])
        for row, example in zip(first, held, strict=True)
    ]
    return float(np.mean(shares))


def drawn(points: Sequence[tuple[int, tuple[float, ...]]]) -> str:
    """Return the curve as SVG: situations on a doubling scale to the right, recall upwards."""
    steps = np.log2([count for count, _ in points])
    right = LEFT + (steps - steps[0]) / (steps[-1] - steps[0]) * (WIDTH - LEFT - 90)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="13">'
    ]
    lines.append(f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>')
    for level in np.arange(LOWEST, HIGHEST + 0.01, 0.1):
        y = _height(float(level))
        lines.append(f'<path d="M{LEFT} {y:.1f}H{WIDTH - 80}" stroke="#dddddd"/>')
        lines.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end" fill="#444444">{level:.1f}</text>')
    for x, (count, _) in zip(right, points, strict=True):
        if 0 < right[-1] - x < NUMBER_WIDTH:
            continue  # its number would run into that of the last point
        lines.append(f'<text x="{x:.1f}" y="{HEIGHT - 22}" text-anchor="middle" fill="#444444">{count:,}</text>')
    for at, (depth, colour) in enumerate(zip(DEPTHS, COLOURS, strict=True)):
        path = " ".join(f"{x:.1f},{_height(found[at]):.1f}" for x, (_, found) in zip(right, points, strict=True))
        lines.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2.5"/>')
        lines.append(
            f'<text x="{right[-1] + 8:.1f}" y="{_height(points[-1][1][at]) + 4:.1f}" fill="{colour}">first {depth}</text>'
        )
    lines.append(
        f'<text x="{LEFT}" y="{HEIGHT - 5}" fill="#444444">written situations learned from; needs found in the held-out tenth</text>'
    )
    return "\n".join([*lines, "</svg>\n"])


def _height(level: float) -> float:
    return (HEIGHT - BOTTOM) - (level - LOWEST) / (HIGHEST - LOWEST) * (HEIGHT - BOTTOM - 16)


if __name__ == "__main__":
    main()
