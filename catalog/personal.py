"""See what looks like personal data in a text, so that an officer can be told that it is not needed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_BSN = re.compile(r"(?<![\d.,-])(?:\d[ .]?){8}\d(?![\d.,-]?\d)")
_BSN_LENGTH = 9
_PHONE = re.compile(r"(?<![\d-])(?:(?:\+|00)31[ -]?(?:\(0\))?[ -]?|0)[1-9](?:[ -]?\d){8}(?!\d)")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
# Small letters only close to the digits: "in 1998 en 12 jaar later" is no address.
_ADDRESS = re.compile(r"\b[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2})\b[\s,]*(?:nr\.?|nummer|huisnummer)?\s*\d{1,5}\b")


class Personal(StrEnum):
    """A kind of personal data that no search needs."""

    BSN = "bsn"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class PersonalFound:
    """What looks like personal data, and its offsets in the text as typed."""

    kind: Personal
    start: int
    end: int


def personal_data(text: str) -> tuple[PersonalFound, ...]:
    """Return what looks like a citizen service number, phone number, e-mail or home address, in text order."""
    found = [
        PersonalFound(kind, match.start(), match.end())
        for kind, pattern in ((Personal.EMAIL, _EMAIL), (Personal.PHONE, _PHONE), (Personal.ADDRESS, _ADDRESS))
        for match in pattern.finditer(text)
    ]
    taken = [(hit.start, hit.end) for hit in found]
    for match in _BSN.finditer(text):
        inside = any(start < match.end() and match.start() < end for start, end in taken)
        if not inside and passes_eleven_test(re.sub(r"\D", "", match.group())):
            found.append(PersonalFound(Personal.BSN, match.start(), match.end()))
    return tuple(sorted(found, key=lambda hit: (hit.start, hit.kind)))


def passes_eleven_test(digits: str) -> bool:
    """Tell whether nine digits pass the test of a citizen service number (elfproef): weights 9 to 2, the last -1."""
    if len(digits) != _BSN_LENGTH or not digits.isascii() or not digits.isdecimal() or not int(digits):
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True)) % 11 == 0
