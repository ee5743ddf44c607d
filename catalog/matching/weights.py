"""Read the learned weights: a linear model in one small binary file, mapped and never loaded whole.

A feature that speaks for or against many labels has a wide row, a pull for every label; any other has a narrow row
with only the labels it says something about. Wide rows are few, but nearly every word of a text has one, and they
are added up as two big integers (`Pulls`) instead of label by label.

Layout, little-endian: magic "DWW1", format version u16, labels u16, wide rows u32, narrow rows u32, entries of narrow
rows u32, scale f32, length of the JSON head u32, digest of the training sources 32 bytes; the JSON head (labels,
thresholds, ballast); padding to 4 bytes; biases f32 a label; hashes u32, sorted, and idf f32 of the wide rows; the
same of the narrow rows; offsets u32, narrow rows + 1; pulls of the wide rows u16 (the pull plus `MIDDLE`), one a label;
pulls of the narrow rows i16 an entry; label numbers u8 an entry. A pull is weight x idf: what a feature adds before
the text's length. A feature's hash is the CRC-32 of its name. Written by `catalog.building.training`.
"""

from __future__ import annotations

import json
import mmap
import struct
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from zlib import crc32

from catalog.errors import WeightsUnreadable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

MAGIC = b"DWW1"
FORMAT_VERSION = 4
HEAD = struct.Struct("<4sHHIIIfI32s")
_MOST_BALLAST = 1e6
MIDDLE = 1 << 15
"""What is added to the pulls of a wide row, so that none is below zero and they add up inside one integer."""
_LANE = 32
"""Bits a label gets in the sum of wide rows: room for 65,536 of them; a text has fewer, though each is added twice."""
_ONE_LANE = (1 << _LANE) - 1
_REMEMBERED = 8_000
"""Features that are remembered: those of the text being typed, and of common words."""


@dataclass(frozen=True, slots=True)
class WideRow:
    """What one feature says about every label: its idf, and a pull plus `MIDDLE` as u16 for each.

    `even` and `odd` hold the same once more, those of the labels with an even and an odd number, `_LANE` bits each.
    """

    idf: float
    pulls: memoryview
    even: int
    odd: int

    def pull(self, number: int) -> int:
        """Return what this adds to the label of a number, before scale and length."""
        return self.pulls[number] - MIDDLE


@dataclass(frozen=True, slots=True)
class NarrowRow:
    """What one feature says: its idf, the numbers of the labels it speaks for or against, and the pull on each."""

    idf: float
    labels: bytes
    pulls: memoryview

    def pull(self, number: int) -> int:
        """Return what this adds to the label of a number, before scale and length."""
        at = self.labels.find(number)
        return int(self.pulls[at]) if at >= 0 else 0


Row = WideRow | NarrowRow


class Pulls:
    """The sum of rows, for every label at once."""

    __slots__ = ("_even", "_labels", "_narrow", "_odd", "_wide_rows")

    def __init__(self, labels: int) -> None:
        """Begin at zero for so many labels."""
        self._labels = labels
        self._narrow: dict[int, int] = {}
        self._wide_rows = 0
        # Labels with an even number are added up in one integer, the others in a second: each keeps room to grow.
        self._even = self._odd = 0

    def add(self, row: Row, times: int = 1) -> None:
        """Add what a row says, so many times."""
        if isinstance(row, WideRow):
            self._even += row.even * times
            self._odd += row.odd * times
            self._wide_rows += times
            return
        for number, pull in zip(row.labels, row.pulls, strict=True):
            self._narrow[number] = self._narrow.get(number, 0) + pull * times

    def join(self, other: Pulls) -> None:
        """Add what another sum holds."""
        self._even += other._even
        self._odd += other._odd
        self._wide_rows += other._wide_rows
        for number, pull in other._narrow.items():
            self._narrow[number] = self._narrow.get(number, 0) + pull

    def of(self, number: int) -> int:
        """Return the sum for the label of a number."""
        wide = (self._odd if number & 1 else self._even) >> (number >> 1) * _LANE & _ONE_LANE
        return self._narrow.get(number, 0) + wide - self._wide_rows * MIDDLE

    def sums(self) -> list[int]:
        """Return the sum for each label."""
        size = (self._labels + 1) // 2 * _LANE // 8
        wide = [0] * (size // 2)
        wide[::2] = memoryview(self._even.to_bytes(size, "little")).cast("I").tolist()
        wide[1::2] = memoryview(self._odd.to_bytes(size, "little")).cast("I").tolist()
        raised = self._wide_rows * MIDDLE
        sums = [pull - raised for pull in wide[: self._labels]]
        for number, pull in self._narrow.items():
            sums[number] += pull
        return sums


class Weights:
    """The learned weights of one file: `labels` in order, a bias and a threshold (probability) for each.

    `ballast` is the squared length that every text has beside that of its own features.
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
        except (struct.error, ValueError, KeyError, TypeError) as fault:
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
        self._remembered: dict[str, Row | None] = {}
        if not self._agrees(labels):
            raise WeightsUnreadable(_UNREADABLE)

    def _agrees(self, labels: int) -> bool:
        """Tell whether labels, thresholds and label numbers agree, so that no text trips over them later."""
        return (
            len(self.labels) == len(self.thresholds) == labels
            and 0.0 <= self.ballast < _MOST_BALLAST
            and all(isinstance(threshold, float) and 0.0 < threshold < 1.0 for threshold in self.thresholds)
            and not bytes(self._numbers).translate(None, bytes(range(min(labels, 256))))
        )

    def row(self, feature: str) -> Row | None:
        """Return what a feature says, None for one that was never learned; it is remembered until `forget`."""
        if feature not in self._remembered:
            if len(self._remembered) >= _REMEMBERED:
                self._remembered.clear()
            self._remembered[feature] = self._look_up(crc32(feature.encode()))
        return self._remembered[feature]

    def forget(self) -> None:
        """Drop every remembered feature: they are made of words an officer typed."""
        self._remembered.clear()

    def _look_up(self, wanted: int) -> Row | None:
        at = bisect_left(self._wide_hashes, wanted)
        if at < len(self._wide_hashes) and self._wide_hashes[at] == wanted:
            labels = len(self.labels)
            pulls = self._wide_pulls[at * labels : (at + 1) * labels]
            number = int.from_bytes(pulls.cast("B"), "little")
            even, odd = number & self._every_second, number >> _LANE // 2 & self._every_second
            return WideRow(self._wide_idf[at], pulls, even, odd)
        at = bisect_left(self._hashes, wanted)
        if at == len(self._hashes) or self._hashes[at] != wanted:
            return None
        first, behind = self._offsets[at], self._offsets[at + 1]
        return NarrowRow(self._idf[at], bytes(self._numbers[first:behind]), self._pulls[first:behind])


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
