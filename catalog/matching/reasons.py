"""Give the words of the officer that a conclusion stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.model import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.language.forms import Token
    from catalog.model import ReasonKind


def spans(
    positions: Sequence[int], kinds: Mapping[int, ReasonKind], tokens: Sequence[Token], text: str
) -> Iterator[Reason]:
    """Yield the words at these positions, neighbours of one kind joined into one span."""
    at = 0
    while at < len(positions):
        last = at
        while (
            last + 1 < len(positions)
            and positions[last + 1] == positions[last] + 1
            and kinds[positions[last + 1]] is kinds[positions[at]]
            and tokens[positions[last + 1]].word.clause == tokens[positions[at]].word.clause
        ):
            last += 1
        start, end = tokens[positions[at]].word.start, tokens[positions[last]].word.end
        yield Reason(text[start:end], start, end, kinds[positions[at]])
        at = last + 1
