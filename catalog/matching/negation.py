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
# What says that a thing is over, arranged or not wanted: the clause it stands in is about no need any more. Never about
# danger: "heeft alles geregeld" can be a farewell, so signs of danger do not look at this.
_SETTLED = frozenset(
    "geregeld opgelost verholpen afgerond afgehandeld beeindigd opgeheven afgelost afbetaald gelukt onnodig "
    "overbodig afgeschaald beschikt toegekend ingetrokken cleared sorted settled approved solved unnecessary".split()
)
_SETTLED_PAIRS = frozenset({
    ("hoeft", "niet"), ("hoeven", "niet"), ("hoeft", "nooit"), ("niet", "nodig"), ("niets", "nodig"), ("loopt", "al"),
    ("loopt", "prima"), ("loopt", "goed"), ("lopen", "goed"), ("gaat", "goed"), ("gaat", "prima"),
    ("op", "orde"), ("in", "orde"), ("al", "rond"), ("de", "baan"), ("geen", "probleem"), ("al", "actief"),
    ("goed", "hoor"), ("prima", "hoor"), ("not", "needed"), ("no", "need"), ("all", "sorted"),
    ("no", "problem"), ("going", "well"),
})  # fmt: skip
_AND = "en"
_OVER = frozenset({"meer", "anymore"})  # "drinkt niet meer": what came before is over


def denied_positions(tokens: Sequence[Token]) -> frozenset[int]:
    """Return the positions of the tokens that a negation takes away, within one clause."""
    denied: set[int] = set()
    for position, token in enumerate(tokens):
        reach = REACH.get(token.word.folded, 0)
        for behind in range(position + 1, min(position + 1 + reach, len(tokens))):
            follower = tokens[behind].word
            if follower.clause != token.word.clause or follower.folded in _STOPS or _begins_anew(tokens, behind):
                break
            denied.add(behind)
        if token.word.folded == "niet" and position and _is_over(tokens, position):
            denied.add(position - 1)
    return frozenset(denied)


def _begins_anew(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether "en" and a verb begin something new here: "zonder werk en drinkt", not "geen schulden en honger"."""
    if tokens[position].word.folded != _AND or position + 1 == len(tokens):
        return False
    follower = tokens[position + 1]
    return follower.word.folded.endswith("t") and follower.lemma.endswith("en")


def _is_over(tokens: Sequence[Token], position: int) -> bool:
    behind = tokens[position + 1] if position + 1 < len(tokens) else None
    return (
        behind is not None
        and behind.word.folded in _OVER
        and tokens[position - 1].word.clause == tokens[position].word.clause == behind.word.clause
    )


def settled_clauses(tokens: Sequence[Token]) -> frozenset[int]:
    """Return the numbers of the clauses that say their matter is settled or not wanted."""
    settled: set[int] = set()
    for position, token in enumerate(tokens):
        word = token.word
        before = tokens[position - 1].word if position and tokens[position - 1].word.clause == word.clause else None
        alone = word.folded in _SETTLED and not _is_negated(tokens, position)
        if alone or (before is not None and (before.folded, word.folded) in _SETTLED_PAIRS):
            settled.add(word.clause)
    return frozenset(settled)


def _is_negated(tokens: Sequence[Token], position: int) -> bool:
    """Tell whether a negation stands before a word in its clause: "heeft geen kraamhulp geregeld"."""
    clause = tokens[position].word.clause
    return any(token.word.folded in REACH for token in tokens[:position] if token.word.clause == clause)


def is_denied(hit: Hit, denied: frozenset[int]) -> bool:
    """Tell whether a cue stands denied; one that holds its own negation ("geen eten") never does."""
    if any(word in REACH for word in hit.cue.surfaces):
        return False
    return any(position in denied for position in hit.positions)
