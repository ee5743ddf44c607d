"""See signs of acute danger: red when it is said outright, amber when it may be meant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.matching.reasons import spans
from catalog.matching.scoring import probability
from catalog.matching.weights import NOTHING
from catalog.model import CrisisSign, Level, ReasonKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from catalog.language.forms import Token
    from catalog.matching.lexicon import Hit
    from catalog.matching.scoring import Scores
    from catalog.model import Reason
    from catalog.storage.catalogue import Crisis

PREFIX = "crisis:"
DANGER = "danger"
"""The label of any danger; its threshold is where an amber question begins."""
DANGER_NOW = "danger:red"
"""The label of danger that is happening; its threshold is where a red card begins."""
SAID_FLOOR = 0.05
"""Probability of danger now below which outright words ("bewusteloos geslapen") are asked about and not shouted ..."""
CONTEXT = 8
"""... in a note of more words than this, where enough stands beside them to tell; a shorter one ..."""
SHORT_FLOOR = 0.03
"""... must be less probably about any danger at all than this."""
EMPTY = 0.8
"""Probability of nothing from which no danger that is less probable is shouted, said or learned, but asked about."""
HINT_SHARE = 0.5
"""Share of the amber threshold from which a softer word is enough to ask."""
MOST_KINDS = 3
"""Kinds of danger that one alarm names at most when it was only learned ..."""
NEXT_SHARE = 0.2
"""... and the share of the likeliest kind's probability from which another one is named too ..."""
NEXT_FLOOR = 0.05
"""... if it is at least this."""
RELATED = {
    "medical": {"urgent-medical"},
    "suicide": {"suicide-prevention"},
    "violence": {"domestic-violence", "elder-abuse", "sexual-violence", "stalking-harassment"},
    "child-danger": {"child-safety"},
    "homeless-tonight": {"emergency-shelter", "homeless-shelter"},
    "psychiatric": {"acute-confusion"},
    "missing": {"missing-person"},
    "forced-marriage": {"honour-forced-marriage"},
}
"""Needs that lie next to a kind of danger; whoever reads or writes a situation does not always tell the two apart."""
NEAR_DANGER = frozenset(need for near in RELATED.values() for need in near)
GUARDED = NEAR_DANGER | {"human-trafficking"}
"""Needs that are hardly ever taken back beside a question about danger: "het gaat nu wel" can be a farewell."""
_UNKNOWN = -30.0
"""Log-odds of a kind of danger that the weights know nothing of."""

# Words in the same clause that put a sign in the past, in another's story or in play. A red sign beside one of them
# becomes an amber question: it is never dropped, because the past can be the present's warning.
_FAR = frozenset(
    "vroeger vorig ooit destijds geleden jeugd film serie boek training cursus toneelstuk voorlichting thema oefening "
    "folder poster krant nieuws ago movie course book".split()
)


@dataclass(frozen=True, slots=True)
class CrisisKnowledge:
    """What seeing danger needs beside the text.

    `thresholds` holds the learned threshold of each label, `numbers` the phone numbers of each type, in order.
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
    not_happening: frozenset[Hit],
) -> tuple[CrisisSign, ...]:
    """Return one sign a type, reds first; those that are said before those only learned, which go likeliest first.

    What is said goes in the order the kinds of crisis are known in.

    Of the cues, those in `not_happening` ("slaat haar niet") and those of long ago are asked about and not shouted.

    Two gates that were learned from all kinds of danger together say whether to ask (amber) or to warn (red); which
    kind it is follows from the words that say it and from what was learned of each. Without weights words go alone.
    """
    learned = _learned_level(scores, knowledge.thresholds)
    far = frozenset(token.word.clause for token in tokens if token.word.folded in _FAR)
    plain = frozenset(hit for hit in hits if tokens[hit.positions[0]].word.clause not in far) - not_happening
    likely = _likely_types(scores, knowledge) if learned is not None else ()
    gate = DANGER_NOW if learned is Level.RED else DANGER
    stands_on = scores.explain(gate, knowledge.thresholds[gate]) if learned is not None else []
    believed = _believed(scores, knowledge.thresholds, len(tokens))
    signs: dict[tuple[bool, int], CrisisSign] = {}
    for place, crisis in enumerate(knowledge.crises):
        said, positions = _said_level(crisis.type, hits, plain, believed)
        level = _graver(said, learned if crisis.type in likely else None)
        if level is None:
            continue
        because = tuple(_reasons(positions if said else stands_on, tokens, text, learned=said is None))
        order = level is not Level.RED, place if said else len(knowledge.crises) + likely.index(crisis.type)
        signs[order] = CrisisSign(crisis.type, level, knowledge.numbers[crisis.type], because)
    return tuple(signs[order] for order in sorted(signs))


def _learned_level(scores: Scores, thresholds: Mapping[str, float]) -> Level | None:
    for gate, level in ((DANGER_NOW, Level.RED), (DANGER, Level.AMBER)):
        if gate in thresholds and probability(scores.logits[gate]) >= thresholds[gate]:
            return Level.AMBER if DANGER in thresholds and _is_empty(scores) else level
    return None


def _is_empty(scores: Scores) -> bool:
    """Tell whether a text is so plainly about nothing that no danger in it is shouted."""
    nothing, danger = (scores.logits.get(label, _UNKNOWN) for label in (NOTHING, DANGER))
    return probability(nothing) >= EMPTY and nothing >= danger


def _likely_types(scores: Scores, knowledge: CrisisKnowledge) -> tuple[str, ...]:
    """Return the likeliest type of danger, and those that are nearly as likely."""
    logits = [(scores.logits.get(PREFIX + crisis.type, _UNKNOWN), crisis.type) for crisis in knowledge.crises]
    ranked = sorted((-probability(logit), kind) for logit, kind in logits)[:MOST_KINDS]
    least = max(NEXT_FLOOR, NEXT_SHARE * -ranked[0][0])
    return (ranked[0][1], *(kind for chance, kind in ranked[1:] if -chance >= least))


def _believed(scores: Scores, thresholds: Mapping[str, float], words: int) -> tuple[bool, bool]:
    """Tell whether a text of so many words lets outright words be shouted, and softer ones be asked about."""
    now, any_danger = (probability(scores.logits[gate]) if gate in thresholds else 1.0 for gate in (DANGER_NOW, DANGER))
    loud = any_danger >= SHORT_FLOOR if words <= CONTEXT else now >= SAID_FLOOR
    return loud and not _is_empty(scores), any_danger >= HINT_SHARE * thresholds.get(DANGER, 0.0)


def _said_level(
    crisis_type: str, hits: Sequence[Hit], plain: frozenset[Hit], believed: tuple[bool, bool]
) -> tuple[Level | None, list[int]]:
    """Return how plainly a text says this kind of danger, and where; of `hits` only the `plain` ones can be red."""
    loud, hinted = believed
    red = [hit for hit in hits if hit.cue.label == f"{PREFIX}{crisis_type}:red"]
    outright = [hit for hit in red if hit in plain]
    if outright and loud:
        return Level.RED, _positions(outright)
    soft = [hit for hit in hits if hinted and hit.cue.label == f"{PREFIX}{crisis_type}:amber"]
    return (Level.AMBER, _positions([*red, *soft])) if red or soft else (None, [])


def _graver(one: Level | None, other: Level | None) -> Level | None:
    return Level.RED if Level.RED in (one, other) else one or other


def _positions(hits: Iterable[Hit]) -> list[int]:
    return sorted({position for hit in hits for position in hit.positions})


def _reasons(positions: Sequence[int], tokens: Sequence[Token], text: str, *, learned: bool) -> Iterator[Reason]:
    ordered = sorted(positions)
    kind = ReasonKind.LEARNED if learned else ReasonKind.LEXICON
    return spans(ordered, dict.fromkeys(ordered, kind), tokens, text)
