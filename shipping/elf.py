"""Read what a Linux library or program needs of others, from its own bytes."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_MAGIC = b"\x7fELF\x02\x01"  # 64 bits, little-endian: what we build for
_LOAD, _DYNAMIC = 1, 2
_NEEDED, _STRINGS, _SYMBOLS, _NAME, _VERSIONS_NEEDED, _VERSIONS_COUNT = 1, 5, 6, 14, 0x6FFFFFFE, 0x6FFFFFFF


@dataclass(frozen=True, slots=True)
class Segment:
    """A program header: its kind, and where it stands in the file and in memory, in bytes."""

    kind: int
    header: int
    offset: int
    address: int
    length: int


@dataclass(frozen=True, slots=True)
class Elf:
    """A library or program, read whole."""

    data: bytes

    def segments(self) -> list[Segment]:
        """Return the program headers, in order."""
        start = struct.unpack_from("<Q", self.data, 32)[0]
        size, count = struct.unpack_from("<HH", self.data, 54)
        found = []
        for header in range(start, start + size * count, size):
            kind, _flags, offset, address, _physical, length = struct.unpack_from("<IIQQQQ", self.data, header)
            found.append(Segment(kind, header, offset, address, length))
        return found

    def offset_of(self, address: int) -> int:
        """Return where in the file the byte at an address in memory stands."""
        for segment in self.segments():
            if segment.kind == _LOAD and segment.address <= address < segment.address + segment.length:
                return address - segment.address + segment.offset
        raise ValueError(f"no byte of the file stands at {address:#x}")

    def needed(self) -> list[str]:
        """Return the names of the libraries that must be there for this one to load."""
        return [self._string(value) for tag, value in self._dynamic() if tag == _NEEDED]

    def name(self) -> str:
        """Return the name other libraries ask for it by, "" for a program."""
        return next((self._string(value) for tag, value in self._dynamic() if tag == _NAME), "")

    def versions(self) -> Iterator[str]:
        """Yield the version names that must be there, such as GLIBC_2.35."""
        tags = dict(self._dynamic())
        if _VERSIONS_NEEDED not in tags:
            return
        entry = self.offset_of(tags[_VERSIONS_NEEDED])
        for _ in range(tags[_VERSIONS_COUNT]):
            _version, count, _file, first, following = struct.unpack_from("<HHIII", self.data, entry)
            part = entry + first
            for _ in range(count):
                _hash, _flags, _other, name, step = struct.unpack_from("<IHHII", self.data, part)
                yield self._string(name)
                part += step
            entry += following

    def symbol(self, name: str) -> tuple[int, int]:
        """Return where the table entry of an exported name stands in the file, and the name's address in memory."""
        entry = self.offset_of(dict(self._dynamic())[_SYMBOLS])
        end = self.offset_of(dict(self._dynamic())[_STRINGS])  # linkers put the names right behind the table
        for at in range(entry, end - 23, 24):
            word, _info, _other, _section, address, _size = struct.unpack_from("<IBBHQQ", self.data, at)
            if self._string(word) == name:
                return at, address
        raise ValueError(f"{name} is not exported")

    def _dynamic(self) -> list[tuple[int, int]]:
        for segment in self.segments():
            if segment.kind == _DYNAMIC:
                table = self.data[segment.offset : segment.offset + segment.length]
                return [(tag, value) for tag, value in struct.iter_unpack("<QQ", table) if tag]
        return []

    def _string(self, at: int) -> str:
        start = self.offset_of(dict(self._dynamic())[_STRINGS]) + at
        return self.data[start : self.data.index(b"\0", start)].decode("ascii")


def read_elf(path: Path) -> Elf | None:
    """Return the library or program, None when the file is something else."""
    with path.open("rb") as file:
        if file.read(len(_MAGIC)) != _MAGIC:
            return None
        file.seek(0)
        return Elf(file.read())


def oldest_glibc(paths: list[Path]) -> tuple[int, int]:
    """Return the lowest version of the C library that all these files run on, (0, 0) when none asks for one."""
    found = [(0, 0)]
    for path in paths:
        elf = read_elf(path)
        for version in elf.versions() if elf else ():
            family, _, number = version.partition("_")
            parts = number.split(".")
            if family == "GLIBC" and parts[0].isdigit():  # GLIBC_PRIVATE has no number
                found.append((int(parts[0]), int(parts[1])))
    return max(found)
