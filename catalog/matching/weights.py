"""Read the learned weights: a linear model in one small binary file, mapped and never loaded whole.

A feature that speaks for or against many labels has a wide row, a pull for every label; any other has a narrow row
with only the labels it says something about. Read, both are a `Row` with a pull for every label, and rows are added
up as two big integers (`Pulls`) instead of label by label.

Layout, little-endian: magic "DWW1", format version u16, labels u16, wide rows u32, narrow rows u32, entries of narrow
rows u32, scale f32, length of the JSON head u32, digest of the training sources 32 bytes; the JSON head (labels,
thresholds, ballast, gates, verdict); padding to 4 bytes; biases f32 a label; hashes u32, sorted, and idf f32 of the
wide rows; the same of the narrow rows; offsets u32, narrow rows + 1; pulls of the wide rows u16 (the pull plus
`MIDDLE`), one a label; pulls of the narrow rows i16 an entry; label numbers u8 an entry. A pull is weight x idf: what
a feature adds before the text's length. A feature's hash is the CRC-32 of its name. Written by
`catalog.building.training`.
"""

from __future__ import annotations

import json
import mmap
import struct
from array import array
from bisect import bisect_left
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

from catalog.errors import WeightsUnreadable
from catalog.matching.gates import WORDS_ALONE, DenialVerdict, Gate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

NOTHING = "nothing"
"""The label of a text that no programme is for."""
MAGIC = b"DWW1"
FORMAT_VERSION = 6
HEAD = struct.Struct("<4sHHIIIfI32s")
_MOST_BALLAST = 1e6
MIDDLE = 1 << 15
"""What is added to the pulls of a row, so that none is below zero and they add up inside one integer."""
_LANE = 32
"""Bits a label gets in the sum of rows: room for 65,536 of them; a text has fewer."""
_ONE_LANE = (1 << _LANE) - 1
_REMEMBERED = 8_000
"""Features that are remembered: those of the text being typed, and of common words."""


class Row(NamedTuple):
    """What one feature says about every label: its idf, and a pull plus `MIDDLE` as u16 for each.

    `even` and `odd` hold the pulls once more, those of the labels with an even and an odd number, `_LANE` bits each.
    """

    idf: float
    pulls: Sequence[int]
    even: int
    odd: int

    def pull(self, number: int) -> int:
        """Return what this adds to the label of a number, before scale and length."""
        return self.pulls[number] - MIDDLE


_EVEN, _ODD = attrgetter("even"), attrgetter("odd")


class Pulls(NamedTuple):
    """The sum of so many rows, for every label at once, in two integers: labels with an even number, and the others."""

    even: int
    odd: int
    rows: int

    def of(self, number: int) -> int:
        """Return the sum for the label of a number."""
        return ((self.odd if number & 1 else self.even) >> (number >> 1) * _LANE & _ONE_LANE) - self.rows * MIDDLE

    def sums(self, labels: int) -> list[int]:
        """Return the sum for each of so many labels."""
        size = (labels + 1) // 2 * _LANE // 8
        raised = [0] * (size // 2)
        raised[::2] = memoryview(self.even.to_bytes(size, "little")).cast("I").tolist()
        raised[1::2] = memoryview(self.odd.to_bytes(size, "little")).cast("I").tolist()
        middle = self.rows * MIDDLE
        return [pull - middle for pull in raised[:labels]]


NOTHING_SAID = Pulls(0, 0, 0)


def add_up(rows: Sequence[Row]) -> Pulls:
    """Return the sum of rows."""
    return Pulls(sum(map(_EVEN, rows)), sum(map(_ODD, rows)), len(rows))


def join(parts: Sequence[Pulls]) -> Pulls:
    """Return the sum of sums."""
    return Pulls(sum(map(_EVEN, parts)), sum(map(_ODD, parts)), sum(part.rows for part in parts))


class Weights:
    """The learned weights of one file: `labels` in order, a bias and a threshold (probability) for each.

    `ballast` is the squared length that every text has beside that of its own features; `gates` are the labels whose
    log-odds also depend on those of others, and `verdict` tells with the rest of a text whether it takes a need back.
    """

    def __init__(self, data: bytes | mmap.mmap) -> None:
        """Take a whole file's bytes; raise WeightsUnreadable when they are not one of ours."""
        view = memoryview(data)
        try:
            magic, version, labels, wide, narrow, entries, scale, head_length, digest = HEAD.unpack_from(view)
            if magic != MAGIC or version != FORMAT_VERSION:
                raise WeightsUnreadable(_UNREADABLE)
            head = json.loads(bytes(view[HEAD.size : HEAD.size + head_length]))
            at = (HEAD.size + head_length + 3) & ~3
            if len(view) != at + 4 * labels + (8 + 2 * labels) * wide + 4 * (3 * narrow + 1) + 3 * entries:
                raise WeightsUnreadable(_UNREADABLE)
            self.labels: tuple[str, ...] = tuple(head["labels"])
            self.thresholds: tuple[float, ...] = tuple(head["thresholds"])
            self.ballast = float(head.get("ballast", 0.0))
            self.gates = tuple(Gate.read(gate, labels) for gate in head.get("gates", ()))
            self.verdict = DenialVerdict.read(head.get("verdict", WORDS_ALONE))
        except (struct.error, ValueError, KeyError, TypeError, OverflowError, RecursionError) as fault:
            raise WeightsUnreadable(_UNREADABLE) from fault
        self.digest = digest.hex()
        self.scale = scale

        shapes = (
            *(("f", labels), ("I", wide), ("f", wide), ("I", narrow), ("f", narrow), ("I", narrow + 1)),
            *(("H", wide * labels), ("h", entries), ("B", entries)),
        )
        bias, self._wide_hashes, self._wide_idf, *others = _parts(view, at, shapes)
        self._hashes, self._idf, self._offsets, self._wide_pulls, self._pulls, self._numbers = others
        self.bias: list[float] = bias.tolist()
        self._every_second = int.from_bytes(b"\xff\xff\0\0" * ((labels + 1) // 2), "little")
        self._silent = array("H", [MIDDLE]) * labels
        self._remembered = lru_cache(_REMEMBERED)(self._look_up)
        if not self._agrees(labels):
            raise WeightsUnreadable(_UNREADABLE)

    def _agrees(self, labels: int) -> bool:
        """Tell whether labels, thresholds and label numbers agree, so that no text trips over them later."""
        return (
            all(isinstance(label, str) for label in self.labels)
            and len(self.labels) == len(self.thresholds) == len(set(self.labels)) == labels
            and 0.0 <= self.ballast < _MOST_BALLAST
            and all(isinstance(threshold, float) and 0.0 < threshold < 1.0 for threshold in self.thresholds)
            and not bytes(self._numbers).translate(None, bytes(range(min(labels, 256))))
        )

    def row(self, feature: str) -> Row | None:
        """Return what a feature says, None for one that was never learned; it is remembered until `forget`."""
        return self._remembered(feature)

    def forget(self) -> None:
        """Drop every remembered feature: they are made of words an officer typed."""
        self._remembered.cache_clear()

    def _look_up(self, feature: str) -> Row | None:
        wanted = crc32(feature.encode())
        at = bisect_left(self._wide_hashes, wanted)
        if at < len(self._wide_hashes) and self._wide_hashes[at] == wanted:
            labels = len(self.labels)
            wide = self._wide_pulls[at * labels : (at + 1) * labels]
            return self._row(self._wide_idf[at], wide, wide.tobytes())
        at = bisect_left(self._hashes, wanted)
        if at == len(self._hashes) or self._hashes[at] != wanted:
            return None
        first, behind = self._offsets[at], self._offsets[at + 1]
        pulls = self._silent[:]
        for number, pull in zip(self._numbers[first:behind], self._pulls[first:behind], strict=True):
            pulls[number] = pull + MIDDLE
        return self._row(self._idf[at], pulls, pulls.tobytes())

    def _row(self, idf: float, pulls: Sequence[int], raw: bytes) -> Row:
        together = int.from_bytes(raw, "little")
        return Row(idf, pulls, together & self._every_second, together >> _LANE // 2 & self._every_second)


def _parts(view: memoryview, at: int, shapes: Sequence[tuple[str, int]]) -> Iterator[Any]:
    """Yield one array after the other from an offset on, each of a struct format and a length."""
    for kind, count in shapes:
        began, at = at, at + count * struct.calcsize(kind)
        yield view[began:at].cast(kind)  # type: ignore[call-overload]


_UNREADABLE = (
    "De geleerde gewichten zijn niet leesbaar; de woordenlijst zoekt alleen verder. "
    "Installeer Doorwijzer opnieuw om ze te herstellen."
)


def load_weights(path: Path) -> Weights:
    """Map a weights file; raise WeightsUnreadable when it is missing, damaged or of another version."""
    try:
        with path.open("rb") as file:
            return Weights(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except (OSError, ValueError) as fault:
        raise WeightsUnreadable(_UNREADABLE) from fault
