"""Finishing and reading back the PDF that Qt paints."""

from __future__ import annotations

import zlib
from itertools import product
from string import ascii_letters

import pytest

from gui.pdf_file import words_of

MAP = b"1 begincodespacerange\n<0001> <0002> [<0041> <0042>]\n"
CONTENT = b"BT /F7 12 Tf <00010002> Tj ET"


def pdf_of(content: bytes) -> bytes:
    """Return as much of a PDF as words are read from: a font, its signs, and a page."""
    objects = (
        b"<< /Font << /F7 2 0 R >> >>",
        b"<< /Type /Font /ToUnicode 3 0 R >>",
        b"<< /Length 1 >>\nstream\n" + MAP + b"\nendstream",
        b"<< /Filter /FlateDecode >>\nstream\n" + content + b"\nendstream",
    )
    return b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, body) for number, body in enumerate(objects, 1))


def compressed_to(last: int) -> bytes:
    """Return the content compressed so that its last byte is this one; a remark in a page changes nothing."""
    for one, other in product(ascii_letters, repeat=2):
        data = zlib.compress(CONTENT + f" %{one}{other}{other}".encode())
        if data[-1] == last:
            return data
    raise AssertionError(last)


@pytest.mark.parametrize("last", [0x0D, 0x0A, 0x20])
def test_a_page_is_read_whatever_byte_it_ends_with(last: int) -> None:
    """A carriage return at the end of packed words once looked like the end of the line and was cut off."""
    assert words_of(pdf_of(compressed_to(last))) == "AB"


def test_a_page_without_words_reads_as_nothing() -> None:
    assert words_of(pdf_of(zlib.compress(b"0 0 1 1 re f"))) == ""
