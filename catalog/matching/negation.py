"""See which words a "geen" or "zonder" takes away: "geen schulden" is not debts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.language.forms import Token
    from catalog.matching.lexicon import Hit

# These deny what follows them; "niet" and "not" only what stands right behind them, because Dutch also puts
# "niet" behind the thing that fails ("kan de huur niet betalen"), which is a need and no denial.
REACH = {"geen": 3, "zonder": 3, "nooit": 3, "no": 3, "without": 3, "never": 3, "niet": 1, "not": 1, "nt": 1}
_STOPS = frozenset({"maar", "wel", "alleen", "but", "only", "tenzij", "behalve", "genoeg"})
_OVER = frozenset({"meer", "anymore"})  # "drinkt niet meer": what came before is over


def denied_positions(tokens: Sequence[Token]) -> frozenset[int]:
    """Return the positions of the tokens that a negation takes away, within one clause."""
    denied: set[int] = set()
    for position, token in enumerate(tokens):
        reach = REACH.get(token.word.folded, 0)
        for behind in range(position + 1, min(position + 1 + reach, len(tokens))):
            follower = tokens[behind].word
            if follower.clause != token.word.clause or follower.folded in _STOPS:
                break
            denied.add(behind)
        if token.word.folded == "niet" and position and _is_over(tokens, position):
            denied.add(position - 1)
    return frozenset(denied)


def _is_over(tokens: Sequence[Token], position: int) -> bool:
    behind = tokens[position + 1] if position + 1 < len(tokens) else None
    return (
        behind is not None
        and behind.word.folded in _OVER
        and tokens[position - 1].word.clause == tokens[position].word.clause == behind.word.clause
    )


def is_denied(hit: Hit, denied: frozenset[int]) -> bool:
    """Tell whether a cue stands denied; one that holds its own negation ("geen eten") never does."""
    if any(word in REACH for word in hit.cue.surfaces):
        return False
    return any(position in denied for position in hit.positions)
