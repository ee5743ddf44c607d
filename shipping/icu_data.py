"""Cut the language data of Qt's ICU library to the languages the program is used in.

The wheel's own libicudata holds 3,900 items for 190 languages: 32 MB that every laptop would carry. The same library
with the same items for Dutch, English and the root comes out at a tenth; nothing is compiled and nothing fetched.
"""

from __future__ import annotations

import re
import struct
from typing import TYPE_CHECKING

from shipping.elf import Elf, read_elf

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = ("nl", "en")

_FORMAT = b"CmnD"  # ICU's "common data": a table of contents and the items
_ALIGNMENT = 16
_PAGE = 0x1000
_OF_A_LANGUAGE = re.compile(r"[a-z]{2,3}(_\w+)?\.res")
_ROOMS = {"", "coll", "curr", "zone"}  # Qt has its own names of languages, countries and units, and its own word breaks
_NEVER = (".cnv", ".spp", ".cfu", ".dict", "unames.icu", "langInfo.res", "uts46.nrm", "nfkc_cf.nrm")
"""Converters, preparation of strings for protocols, dictionaries, names of signs, matching of languages."""
_FOR_ALL = {"root.res", "pool.res", "res_index.res"}


def cut_library(source: Path, target: Path) -> None:
    """Write a copy of libicudata with only what `is_kept` keeps; raise ValueError when it has another shape."""
    elf = read_elf(source)
    if elf is None:
        raise ValueError(f"{source} is no library")
    entry, address = elf.symbol(f"icudt{source.name.rpartition('.')[2]}_dat")
    start = elf.offset_of(address)
    items = {name: item for name, item in read_items(elf.data[start:]).items() if is_kept(name)}
    target.write_bytes(_with_shorter_data(elf, entry, start, pack_items(elf.data[start:], items)))


def is_kept(name: str) -> bool:
    """Tell whether an item such as "icudt73l/coll/nl.res" is needed for Dutch, English or every language."""
    _, _, rest = name.partition("/")
    room, _, file = rest.rpartition("/")
    if room not in _ROOMS or file.endswith(_NEVER):
        return False
    if file in _FOR_ALL or not _OF_A_LANGUAGE.fullmatch(file):
        return True
    return re.split(r"[_.]", file)[0] in LANGUAGES


def read_items(data: bytes) -> dict[str, bytes]:
    """Return the items of a data block by name, in its order; the last runs to the end of the block."""
    start = _contents(data)
    count = struct.unpack_from("<I", data, start)[0]
    table = [struct.unpack_from("<II", data, start + 4 + 8 * row) for row in range(count)]
    ends = [offset for _, offset in table[1:]] + [len(data) - start]
    return {
        data[start + name : data.index(b"\0", start + name)].decode("ascii"): data[start + offset : start + end]
        for (name, offset), end in zip(table, ends, strict=True)
    }


def pack_items(data: bytes, items: dict[str, bytes]) -> bytes:
    """Return a data block with the header of another one and these items; names stay sorted, as ICU seeks them."""
    names, places = b"", []
    first_name = 4 + 8 * len(items)
    for name in sorted(items):
        places.append(first_name + len(names))
        names += name.encode("ascii") + b"\0"
    at = _padded(first_name + len(names))
    table, body = struct.pack("<I", len(items)), b""
    for name, place in zip(sorted(items), places, strict=True):
        table += struct.pack("<II", place, at + len(body))
        body += items[name].ljust(_padded(len(items[name])), b"\0")
    return data[: _contents(data)] + (table + names).ljust(at, b"\0") + body


def _contents(data: bytes) -> int:
    """Return where the table of contents starts: right after the block's own header."""
    if data[12:16] != _FORMAT:
        raise ValueError("this is not ICU's common data")
    return int(struct.unpack_from("<H", data)[0])


def _padded(length: int) -> int:
    return -(-length // _ALIGNMENT) * _ALIGNMENT


def _with_shorter_data(elf: Elf, entry: int, start: int, data: bytes) -> bytes:
    """Return the library with the data block at the end of its first segment replaced.

    What follows keeps its address in memory and moves up in the file, so that nothing in it must be changed; the
    section table, which only debuggers read, is left out.
    """
    head, *others = elf.segments()
    behind = [segment for segment in others if segment.offset >= head.length]
    if head.offset or not 0 < start < head.length or not behind:
        raise ValueError("the data is not at the end of the first segment, with the table of names behind it")
    new = bytearray(elf.data[:start] + data)
    struct.pack_into("<QQ", new, head.header + 32, len(new), len(new))
    struct.pack_into("<Q", new, entry + 16, len(data))
    struct.pack_into("<Q", new, 40, 0)
    struct.pack_into("<HH", new, 60, 0, 0)
    moved = min(segment.offset for segment in behind)
    place = -(-len(new) // _PAGE) * _PAGE + moved % _PAGE
    for segment in behind:
        struct.pack_into("<Q", new, segment.header + 8, segment.offset - moved + place)
    tail = max(segment.offset + segment.length for segment in behind)
    return bytes(new.ljust(place, b"\0") + elf.data[moved:tail])
