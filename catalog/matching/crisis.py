"""See signs of acute danger: red when it is said outright, amber when it may be meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.matching.reasons import spans
from catalog.matching.scoring import probability
from catalog.model import CrisisSign, Level, ReasonKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from catalog.language.forms import Token
    from catalog.matching.lexicon import Hit
    from catalog.matching.scoring import Scores
    from catalog.model import Reason
    from catalog.storage.catalogue import Crisis

PREFIX = "crisis:"
CALM_AMBER = 0.3
"""Probability from which learned weights ask about danger in a text that seems to be about nothing."""
RED_LEARNED = 0.85
"""Probability from which learned weights alone raise a red card; measured in docs/matching.md."""

# Words in the same clause that put a sign in the past, in another's story or in play. A red sign beside one of them
# becomes an amber question: it is never dropped, because the past can be the present's warning.
_FAR = frozenset(
    "vroeger vorig ooit destijds geleden jeugd film serie boek training cursus toneelstuk voorlichting thema oefening "
    "folder poster krant nieuws ago movie course book".split()
)


@dataclass(frozen=True, slots=True)
class CrisisKnowledge:
    """What seeing danger needs beside the text.

    `thresholds` holds the learned amber threshold of each label, `numbers` the phone numbers of each type, in order.
    """

    crises: tuple[Crisis, ...]
    thresholds: Mapping[str, float]
    numbers: Mapping[str, tuple[str, ...]]


def crisis_signs(
    hits: Sequence[Hit],
    scores: Scores,
    tokens: Sequence[Token],
    text: str,
    knowledge: CrisisKnowledge,
    *,
    calm: bool = False,
) -> tuple[CrisisSign, ...]:
    """Return one sign a type, reds first, then in the order the kinds of crisis are known in.

    In a `calm` text, one that seems to be about nothing, learned weights must be surer before they ask.
    """
    thresholds = knowledge.thresholds
    if calm:
        thresholds = {label: max(threshold, CALM_AMBER) for label, threshold in thresholds.items()}
    signs = []
    for crisis in knowledge.crises:
        level, positions = _level(crisis.type, hits, scores, tokens, thresholds)
        if level is not None:
            because = tuple(_reasons(positions, tokens, text, learned=not _said(crisis.type, hits)))
            signs.append(CrisisSign(crisis.type, level, knowledge.numbers[crisis.type], because))
    return tuple(sorted(signs, key=lambda sign: sign.level is not Level.RED))


def _said(crisis_type: str, hits: Iterable[Hit]) -> bool:
    return any(hit.cue.label.startswith(f"{PREFIX}{crisis_type}:") for hit in hits)


def _level(
    crisis_type: str, hits: Sequence[Hit], scores: Scores, tokens: Sequence[Token], thresholds: Mapping[str, float]
) -> tuple[Level | None, list[int]]:
    red = [hit for hit in hits if hit.cue.label == f"{PREFIX}{crisis_type}:red"]
    outright = [hit for hit in red if not _is_far(hit, tokens)]
    if outright:
        return Level.RED, _positions(outright)
    soft = red + [hit for hit in hits if hit.cue.label == f"{PREFIX}{crisis_type}:amber"]
    red_label, label = f"{PREFIX}{crisis_type}:red", f"{PREFIX}{crisis_type}"
    if red_label in thresholds and probability(scores.logits.get(red_label, -9.0)) >= RED_LEARNED:
        return Level.RED, scores.explain(red_label, RED_LEARNED)
    if soft:
        return Level.AMBER, _positions(soft)
    if label in thresholds and probability(scores.logits.get(label, -9.0)) >= thresholds[label]:
        return Level.AMBER, scores.explain(label, thresholds[label])
    return None, []


def _is_far(hit: Hit, tokens: Sequence[Token]) -> bool:
    clause = tokens[hit.positions[0]].word.clause
    return any(token.word.clause == clause and token.word.folded in _FAR for token in tokens)


def _positions(hits: Iterable[Hit]) -> list[int]:
    return sorted({position for hit in hits for position in hit.positions})


def _reasons(positions: Sequence[int], tokens: Sequence[Token], text: str, *, learned: bool) -> Iterator[Reason]:
    ordered = sorted(positions)
    kind = ReasonKind.LEARNED if learned else ReasonKind.LEXICON
    return spans(ordered, dict.fromkeys(ordered, kind), tokens, text)
