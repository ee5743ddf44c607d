"""Write the weights file that `catalog.matching.weights` reads; the layout stands there."""

from __future__ import annotations

import json
from array import array
from math import exp
from types import MappingProxyType
from typing import TYPE_CHECKING
from zlib import crc32

from catalog.building.examples import CUE_SIZE
from catalog.matching.crisis import DANGER, DANGER_NOW
from catalog.matching.denials import DENIAL
from catalog.matching.weights import FORMAT_VERSION, HEAD, MAGIC, MIDDLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.building.examples import Space
    from catalog.building.learned import Learned

KEPT = 0.15
"""Share of the weights that is kept, those that move scores most; docs/matching.md measures what that costs."""
FINER = MappingProxyType({DANGER: 0.25, DANGER_NOW: 0.25})
"""For these labels this share of the usual least is enough to be kept: danger is told by many faint words."""
WIDE = 0.4
"""Share of the labels from which a feature gets a wide row: larger until two thirds, but nearly every word has one."""
_LARGEST = 32_000


def pack_weights(learned: Learned, space: Space, digest: bytes) -> bytes:
    """Return the bytes of a weights file: sparse, 16-bit values, features sorted by hash."""
    sizes_of = [(name, column, space.idf[column], space.idf[column]) for name, column in space.text.items()]
    sizes_of += [(name, column, 1.0, CUE_SIZE) for name, column in space.cues.items()]
    largest = max(abs(value) * size for _, column, _, size in sizes_of for value in learned.weights[column]) or 1.0
    scale = largest / _LARGEST
    rows = dict(_rows(learned.weights, space, sizes_of, scale, learned.labels))
    labels = range(len(learned.labels))
    wide_hashes, wide_idfs, wide_pulls = array("I"), array("f"), array("H")
    hashes, idfs, offsets, pulls, numbers = array("I"), array("f"), array("I", [0]), array("h"), bytearray()
    for hashed in sorted(rows):
        idf, entries, whole = rows[hashed]
        if len(entries) >= WIDE * len(labels):
            wide_hashes.append(hashed)
            wide_idfs.append(idf)
            wide_pulls.extend(pull + MIDDLE for pull in whole)
            continue
        hashes.append(hashed)
        idfs.append(idf)
        pulls.extend(entries.values())
        numbers.extend(entries)
        offsets.append(len(pulls))
    words = {
        "labels": list(learned.labels),
        "thresholds": list(learned.thresholds),
        "ballast": learned.ballast,
        "gates": [gate._asdict() for gate in learned.gates],
        "verdict": learned.verdict,
    }
    head = json.dumps(words).encode()
    sizes = (len(labels), len(wide_hashes), len(hashes), len(pulls))
    start = HEAD.pack(MAGIC, FORMAT_VERSION, *sizes, scale, len(head), digest)
    padding = b"\0" * (-(len(start) + len(head)) % 4)
    parts = (array("f", learned.bias), wide_hashes, wide_idfs, hashes, idfs, offsets, wide_pulls, pulls)
    return start + head + padding + b"".join(part.tobytes() for part in parts) + bytes(numbers)


def _rows(
    weights: Sequence[Sequence[float]],
    space: Space,
    columns: Sequence[tuple[str, int, float, float]],
    scale: float,
    labels: Sequence[str],
) -> Iterator[tuple[int, tuple[float, Mapping[int, int], Sequence[int]]]]:
    """Yield (hash, (idf, kept pulls by label number, every pull)) for each of `columns`: (name, column, idf, size).

    The labels of denial were thinned where they were learned, and keep all that is left.
    """
    least = _least_moving(weights, space)
    leasts = [0.0 if label.startswith(DENIAL) else least * FINER.get(label, 1.0) for label in labels]
    for name, column, idf, size in columns:
        whole = [round(value * size / scale) for value in weights[column]]
        kept = {
            label: pull
            for label, pull in enumerate(whole)
            if pull and (name in space.cues or _moving(weights[column][label], idf) >= leasts[label])
        }
        yield crc32(name.encode()), (idf, kept, whole)


def _moving(weight: float, idf: float) -> float:
    """Return how much a weight moves scores over all texts, in a unit of its own.

    In one text it adds weight x idf (before the text's length), and it does so in as many texts as the feature is in,
    which grows as exp(-idf); the root is that of a mean of squares. By weight x idf alone rare words crowd out those
    that most texts are read with.
    """
    return abs(weight) * idf * exp(-idf / 2)


def _least_moving(weights: Sequence[Sequence[float]], space: Space) -> float:
    """Return the least `_moving` from which a weight of most labels is kept (`FINER` and cues keep more)."""
    moved = sorted(_moving(value, space.idf[column]) for column in space.text.values() for value in weights[column])
    return moved[int((1.0 - KEPT) * len(moved))] if moved else 0.0
