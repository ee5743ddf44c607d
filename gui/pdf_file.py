"""Finish the PDF that Qt paints, and read its words back: a sheet that prints blank is an error, not a success."""

from __future__ import annotations

import re
import sys
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)\sendobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\nendstream", re.DOTALL)
_FONT = re.compile(rb"/(F\d+) (\d+) 0 R")
_TO_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<[0-9A-Fa-f]+>\s*\[(.*?)\]", re.DOTALL)
_SHOWN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\[((?:[^\]])*)\]\s*TJ")
_CATALOG = re.compile(rb"(\d+) 0 obj\n<<\n(/Type /Catalog.*?)>>\nendobj", re.DOTALL)
_RUN = re.compile(rb"<([0-9A-Fa-f]+)>")


def finished(data: bytes, language: str) -> bytes:
    """Return the PDF with its language named and spaces that read as spaces; Qt writes neither.

    The catalog object is written again behind the old end, which is how a PDF is changed without being rebuilt.
    """
    data = _RANGE.sub(lambda found: found.group().replace(b"<0009>", b"<0020>"), data)
    catalog = _CATALOG.search(data)
    end = data.rfind(b"startxref")
    trailer = data.rfind(b"trailer\n<<")
    assert catalog is not None, "Qt writes a catalog"
    number, fields = catalog.groups()
    written = b"%s 0 obj\n<<\n%s/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n>>\nendobj\n"
    again = written % (number, fields, language.encode("ascii"))
    old_start = data[end:].split()[1]
    rest = data[trailer + len(b"trailer\n<<") : end].rstrip().removesuffix(b">>")
    table = b"xref\n%s 1\n%010d 00000 n \ntrailer\n<<%s/Prev %s\n>>\n" % (number, len(data), rest, old_start)
    return data + again + table + b"startxref\n%d\n%%%%EOF\n" % (len(data) + len(again))


def words_of(data: bytes) -> str:
    """Return the words a PDF of ours shows, without spaces: what a blank or garbled page would lack."""
    objects = {int(number): body for number, body in _OBJECT.findall(data)}
    signs = {
        name: _signs(objects[int(found.group(1))])
        for body in objects.values()
        for name, reference in _FONT.findall(body)
        if (found := _TO_UNICODE.search(objects[int(reference)]))
    }
    streams = (_plain(body) for body in objects.values())
    return "".join(_shown(stream, signs) for stream in streams if b" Tf" in stream)


def _plain(body: bytes) -> bytes:
    found = _STREAM.search(body)
    if not found or b"/Length1" in body:
        return b""
    if b"/FlateDecode" not in body:
        return found.group(1)
    # One by one, so that a line end that belongs to the file and not to the stream does no harm.
    return zlib.decompressobj().decompress(found.group(1))


def _signs(body: bytes) -> dict[int, str]:
    """Return the sign of each glyph of a font."""
    signs = {}
    for first, values in _RANGE.findall(_plain(body)):
        for offset, value in enumerate(re.findall(rb"<([0-9A-Fa-f]+)>", values)):
            signs[_as_read(int(first, 16) + offset)] = bytes.fromhex(value.decode()).decode("utf-16-be", "replace")
    return signs


def _as_read(glyph: int) -> int:
    """Return the number a glyph's two bytes, high byte first, make in the machine's own byte order."""
    return int.from_bytes(glyph.to_bytes(2, "big"), sys.byteorder)


def _shown(content: bytes, signs: dict[bytes, dict[int, str]]) -> str:
    shown: list[str] = []
    current: dict[int, str] = {}
    for name, text, row in _SHOWN.findall(content):
        current = signs.get(name, current) if name else current
        runs = _RUN.findall(row) if row else [text]
        glyphs = memoryview(bytes.fromhex(b"".join(runs).decode())).cast("H")  # read in the machine's own byte order
        shown += [current.get(glyph, "") for glyph in glyphs]
    return "".join("".join(shown).split())
