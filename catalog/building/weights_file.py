"""Write the weights file that `catalog.matching.weights` reads; the layout stands there."""

from __future__ import annotations

import json
from array import array
from typing import TYPE_CHECKING, Any
from zlib import crc32

from catalog.matching.weights import FORMAT_VERSION, HEAD, MAGIC

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.building.examples import Space

KEPT = 0.035
"""Weights smaller than this share of the largest are dropped; docs/matching.md measures what that costs."""
_LARGEST = 32_000


def pack_weights(
    labels: Sequence[str],
    thresholds: Sequence[float],
    bias: Sequence[float],
    space: Space,
    weights: Any,  # noqa: ANN401 - a numpy array, labels x features
    digest: bytes,
) -> bytes:
    """Return the bytes of a weights file: sparse, 16-bit values, features sorted by hash."""
    from catalog.building.examples import CUE_SIZE

    largest = float(abs(weights).max())
    scale = largest / _LARGEST
    rows: dict[int, tuple[float, dict[int, int]]] = {}
    columns = [(name, column, space.idf[column], 1.0) for name, column in space.text.items()]
    columns += [(name, column, 1.0, CUE_SIZE) for name, column in space.cues.items()]
    for name, column, idf, size in columns:
        values = weights[:, column] * size
        floor = KEPT * largest * size
        kept = {int(at): round(float(values[at]) / scale) for at in (abs(values) > floor).nonzero()[0]}
        rows[crc32(name.encode())] = (idf, {at: value for at, value in kept.items() if value})
    return _pack(labels, thresholds, bias, rows, scale, digest)


def _pack(
    labels: Sequence[str],
    thresholds: Sequence[float],
    bias: Sequence[float],
    rows: dict[int, tuple[float, dict[int, int]]],
    scale: float,
    digest: bytes,
) -> bytes:
    hashes, idfs, offsets, values, numbers = array("I"), array("f"), array("I", [0]), array("h"), bytearray()
    for hashed in sorted(rows):
        idf, entries = rows[hashed]
        hashes.append(hashed)
        idfs.append(idf)
        for at in sorted(entries):
            values.append(entries[at])
            numbers.append(at)
        offsets.append(len(values))
    head = json.dumps({"labels": list(labels), "thresholds": list(thresholds)}).encode()
    start = HEAD.pack(MAGIC, FORMAT_VERSION, len(labels), len(hashes), len(values), scale, len(head), digest)
    padding = b"\0" * (-(len(start) + len(head)) % 4)
    parts = (array("f", bias), hashes, idfs, offsets, values)
    return start + head + padding + b"".join(part.tobytes() for part in parts) + bytes(numbers)
