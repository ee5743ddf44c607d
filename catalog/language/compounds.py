"""Take Dutch compounds apart: "kinderopvangtoeslag" holds "kinderopvang" and "toeslag"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

SHORTEST_PART = 4
_LINKS = ("", "s", "en", "e", "n")


def split_compound(word: str, known: Callable[[str], bool]) -> tuple[str, ...]:
    """Return the two known parts a compound is made of, or nothing.

    Of several splits the one with the longest head (the right part, which carries the meaning in Dutch)
    wins. A linking s, e, n or en between the parts is dropped. `known` says whether a part is a word.

    >>> split_compound("huurschuld", {"huur", "schuld"}.__contains__)
    ('huur', 'schuld')
    """
    for border in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        head = word[border:]
        if not known(head):
            continue
        for link in _LINKS:
            left = word[: border - len(link)] if word[:border].endswith(link) else ""
            if len(left) >= SHORTEST_PART and known(left):
                return left, head
    return ()
