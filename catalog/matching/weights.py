"""Read the learned weights: a sparse linear model in one small binary file, mapped and never loaded whole.

Layout, little-endian: magic "DWW1", format version u16, labels u16, features u32, entries u32, scale f32,
length of the JSON head u32, digest of the training sources 32 bytes; the JSON head (labels, thresholds);
padding to 4 bytes; biases f32 a label; feature hashes u32, sorted; idf f32 a feature; offsets u32, features + 1;
pulls i16 an entry (weight x idf: what a feature adds before the text's length); label numbers u8 an entry. A
feature's hash is the CRC-32 of its name. Written by `catalog.building.training`.
"""

from __future__ import annotations

import json
import mmap
import struct
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

from catalog.errors import WeightsUnreadable

if TYPE_CHECKING:
    from pathlib import Path

MAGIC = b"DWW1"
FORMAT_VERSION = 2
HEAD = struct.Struct("<4sHHIIfI32s")


@dataclass(frozen=True, slots=True)
class Row:
    """What one feature says: its idf, the labels it speaks for or against, and the raw pull on each."""

    idf: float
    labels: bytes
    values: memoryview


class Weights:
    """The learned weights of one file: `labels` in order, a bias and a threshold (probability) for each."""

    def __init__(self, data: bytes | mmap.mmap) -> None:
        """Take a whole file's bytes; raise WeightsUnreadable when they are not one of ours."""
        view = memoryview(data)
        try:
            magic, version, labels, features, entries, scale, head_length, digest = HEAD.unpack_from(view)
            if magic != MAGIC or version != FORMAT_VERSION:
                raise WeightsUnreadable(_UNREADABLE)
            head = json.loads(bytes(view[HEAD.size : HEAD.size + head_length]))
            at = (HEAD.size + head_length + 3) & ~3
            if len(view) != at + 4 * (labels + features * 3 + 1) + 3 * entries:
                raise WeightsUnreadable(_UNREADABLE)
            self.labels: tuple[str, ...] = tuple(head["labels"])
            self.thresholds: tuple[float, ...] = tuple(head["thresholds"])
        except (struct.error, ValueError, KeyError, TypeError) as fault:
            raise WeightsUnreadable(_UNREADABLE) from fault
        self.digest = digest.hex()
        self.scale = scale
        self.bias = view[at : at + 4 * labels].cast("f").tolist()
        at += 4 * labels
        self._hashes = view[at : at + 4 * features].cast("I")
        self._idf = view[at + 4 * features : at + 8 * features].cast("f")
        self._offsets = view[at + 8 * features : at + 12 * features + 4].cast("I")
        at += 12 * features + 4
        self._values = view[at : at + 2 * entries].cast("h")
        self._labels = view[at + 2 * entries :]
        if not self._agrees(labels):
            raise WeightsUnreadable(_UNREADABLE)

    def _agrees(self, labels: int) -> bool:
        """Tell whether labels, thresholds and label numbers agree, so that no text trips over them later."""
        return (
            len(self.labels) == len(self.thresholds) == labels
            and all(isinstance(threshold, float) and 0.0 < threshold < 1.0 for threshold in self.thresholds)
            and not bytes(self._labels).translate(None, bytes(range(min(labels, 256))))
        )

    def row(self, feature: str) -> Row | None:
        """Return what a feature says, None for one that was never learned."""
        wanted = crc32(feature.encode())
        at = bisect_left(self._hashes, wanted)
        if at == len(self._hashes) or self._hashes[at] != wanted:
            return None
        first, behind = self._offsets[at], self._offsets[at + 1]
        return Row(self._idf[at], bytes(self._labels[first:behind]), self._values[first:behind])


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
