"""Write the weights file that `catalog.matching.weights` reads; the layout stands there."""

from __future__ import annotations

import json
from array import array
from typing import TYPE_CHECKING
from zlib import crc32

from catalog.building.examples import CUE_SIZE
from catalog.matching.weights import FORMAT_VERSION, HEAD, MAGIC

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.building.examples import Space
    from catalog.building.learned import Learned

KEPT = 0.15
"""Share of the weights that is kept, those that can move a score most; docs/matching.md measures what that costs."""
_LARGEST = 32_000


def pack_weights(learned: Learned, space: Space, digest: bytes) -> bytes:
    """Return the bytes of a weights file: sparse, 16-bit values, features sorted by hash."""
    sizes_of = [(name, column, space.idf[column], space.idf[column]) for name, column in space.text.items()]
    sizes_of += [(name, column, 1.0, CUE_SIZE) for name, column in space.cues.items()]
    largest = max(abs(value) * size for _, column, _, size in sizes_of for value in learned.weights[column]) or 1.0
    scale = largest / _LARGEST
    rows = dict(_rows(learned.weights, space, sizes_of, scale))
    hashes, idfs, offsets, values, numbers = array("I"), array("f"), array("I", [0]), array("h"), bytearray()
    for hashed in sorted(rows):
        idf, entries = rows[hashed]
        hashes.append(hashed)
        idfs.append(idf)
        for at in sorted(entries):
            values.append(entries[at])
            numbers.append(at)
        offsets.append(len(values))
    head = json.dumps({"labels": list(learned.labels), "thresholds": list(learned.thresholds)}).encode()
    sizes = (len(learned.labels), len(hashes), len(values))
    start = HEAD.pack(MAGIC, FORMAT_VERSION, *sizes, scale, len(head), digest)
    padding = b"\0" * (-(len(start) + len(head)) % 4)
    parts = (array("f", learned.bias), hashes, idfs, offsets, values)
    return start + head + padding + b"".join(part.tobytes() for part in parts) + bytes(numbers)


def _rows(
    weights: Sequence[Sequence[float]], space: Space, columns: Sequence[tuple[str, int, float, float]], scale: float
) -> Iterator[tuple[int, tuple[float, Mapping[int, int]]]]:
    """Yield (hash, (idf, pull by label number)) for every feature; `columns` holds (name, column, idf, size)."""
    least = _least_pull(weights, space)
    for name, column, idf, size in columns:
        kept = {
            label: round(value * size / scale)
            for label, value in enumerate(weights[column])
            if abs(value) * idf >= least or name in space.cues
        }
        yield crc32(name.encode()), (idf, {label: value for label, value in kept.items() if value})


def _least_pull(weights: Sequence[Sequence[float]], space: Space) -> float:
    """Return the pull (weight x idf: what a feature adds to a score before the text's length) from which one is kept.

    The few weights of cues are always kept.
    """
    pulls = sorted(abs(value) * space.idf[column] for column in space.text.values() for value in weights[column])
    return pulls[int((1.0 - KEPT) * len(pulls))] if pulls else 0.0
