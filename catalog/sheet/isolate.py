"""Keep numbers, times, sums and addresses in order inside text that is read from right to left.

Without marks "14 030" is shown as "030 14". They are U+2066 (left to right from here) and U+2069 (until here).
"""

from __future__ import annotations

import re

_OPEN, _CLOSE = "\u2066", "\u2069"
_LONG, _SHORT = 30, 6  # signs: of a text that may take several lines, and of a word that looks lost on one
_JOINER = "\u2060"
_MARKS = str.maketrans("", "", _OPEN + _CLOSE + _JOINER)
_ADDRESS = re.compile(r"[A-Za-z0-9.-]+\.(?:nl|nu|org|com|eu|net)\b")

_LATIN = r"A-Za-z\u00c0-\u024f"
# A sum, number or time with its signs; or Latin words and addresses, with the postcode that follows a street.
_LEFT_TO_RIGHT = re.compile(
    r"(?:€\u00a0)?[+\d](?:[\d.,:/+-]|[ \u00a0](?=\d))*(?<![.,:/ -])(?:\u00a0?%)?"
    rf"|[{_LATIN}](?:(?:[{_LATIN}\w.@:/'’&+-]|,?[ ](?=\d{{4}} ?[A-Z]{{2}}\b)|[ ](?=[{_LATIN}\d]))*[{_LATIN}\w/])?",
    re.ASCII,
)


def isolated(text: str, direction: str) -> str:
    """Return text whose left-to-right runs keep their order; text that is read from the left stays as it is."""
    if direction != "rtl":
        return text
    return _LEFT_TO_RIGHT.sub(lambda run: f"{_OPEN}{run.group()}{_CLOSE}", without_marks(text))


def unbroken(text: str) -> str:
    """Return text in which no line ends after a hyphen of a web address, and no short last word stands alone."""
    text = _ADDRESS.sub(lambda found: found.group().replace("-", f"-{_JOINER}"), text)
    before, _, last = text.rpartition(" ")
    return f"{before}\u00a0{last}" if len(before) > _LONG and len(last) <= _SHORT else text


def without_marks(text: str) -> str:
    """Return text without the marks, as it is compared and as a link wants it."""
    return text.translate(_MARKS)
