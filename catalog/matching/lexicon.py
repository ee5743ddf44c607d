"""Find cues in a text: sets of words that, near each other in one clause, speak for a need."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple, Protocol

from catalog.language.forms import TRUST
from catalog.language.words import TURNS
from catalog.model import ReasonKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from catalog.language.forms import Token
    from catalog.model import Cue

SLACK = 3
"""Words that may stand between the words of a cue."""
_OFTEN = 8
"""Occurrences of a word above which those far away are not looked at, so that time grows with the length of a text."""


class CueSource(Protocol):
    """Where cues are kept; each stands under one of its keys, the rarest."""

    def cues(self, keys: Collection[str]) -> Mapping[str, Sequence[Cue]]:
        """Return a mapping that holds, for each of these keys, the cues that stand under it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue found in a text: the positions of its tokens, and its weight times how far each word is trusted."""

    cue: Cue
    positions: tuple[int, ...]
    weight: float
    kind: ReasonKind


class _Occurrence(NamedTuple):
    position: int
    kind: ReasonKind


def find_cues(tokens: Sequence[Token], source: CueSource) -> tuple[Hit, ...]:
    """Return the cues in a text; a longer cue swallows a shorter one inside it."""
    where: dict[str, list[_Occurrence]] = {}
    for position, token in enumerate(tokens):
        for form in token.forms:
            where.setdefault(form.key, []).append(_Occurrence(position, form.kind))
    cues = source.cues(where)
    hits = [
        hit
        for key, occurrences in where.items()
        for cue in cues[key]
        if cue.exact or all(map(where.__contains__, cue.keys))  # most lack a word: told before anything is built
        for occurrence in occurrences
        if (hit := _match(cue, key, occurrence, where, tokens)) is not None
    ]
    return tuple(_unswallowed(_strongest(hits)))


def _match(
    cue: Cue, key: str, anchor: _Occurrence, where: dict[str, list[_Occurrence]], tokens: Sequence[Token]
) -> Hit | None:
    if cue.exact:
        return _match_exact(cue, key, anchor.position, tokens)
    clause = tokens[anchor.position].word.clause
    window = len(cue.keys) + SLACK
    reach = int(not TURNS.isdisjoint(cue.surfaces))  # "lacht maar begrijpt niet" holds the border of two clauses
    found: list[tuple[str, _Occurrence]] = []
    used = {anchor.position}
    for wanted, surface in zip(cue.keys, cue.surfaces, strict=True):
        if wanted == key and not any(occurrence is anchor for _, occurrence in found):
            found.append((surface, anchor))
            continue
        near = [
            occurrence
            for occurrence in _around(where[wanted], anchor.position, window)
            if abs(occurrence.position - anchor.position) < window
            and abs(tokens[occurrence.position].word.clause - clause) <= reach
            and occurrence.position not in used
        ]
        if not near:
            return None
        nearest = min(near, key=lambda occurrence: abs(occurrence.position - anchor.position))
        found.append((surface, nearest))
        used.add(nearest.position)
    kinds = [_kind(surface, occurrence, tokens) for surface, occurrence in found]
    weakest = min(kinds, key=lambda kind: TRUST[kind])
    return Hit(cue, tuple(sorted(used)), cue.weight * TRUST[weakest], weakest)


def _around(occurrences: Sequence[_Occurrence], position: int, window: int) -> Sequence[_Occurrence]:
    """Return the occurrences that may stand within a window: of a word said over and over only the near ones."""
    if len(occurrences) <= _OFTEN:
        return occurrences
    place = attrgetter("position")
    first = bisect_left(occurrences, position - window, key=place)
    return occurrences[first : bisect_right(occurrences, position + window, key=place)]


def _kind(surface: str, occurrence: _Occurrence, tokens: Sequence[Token]) -> ReasonKind:
    """Tell how a word matched: the surface itself counts as exact, its dictionary form as lemma."""
    if tokens[occurrence.position].word.folded == surface:
        return ReasonKind.LEXICON
    return ReasonKind.LEMMA if occurrence.kind is ReasonKind.LEXICON else occurrence.kind


def _match_exact(cue: Cue, key: str, position: int, tokens: Sequence[Token]) -> Hit | None:
    start = position - cue.keys.index(key)
    span = tokens[start : start + len(cue.surfaces)] if start >= 0 else ()
    if tuple(token.word.folded for token in span) != cue.surfaces:
        return None
    return Hit(cue, tuple(range(start, start + len(span))), cue.weight, ReasonKind.LEXICON)


def _strongest(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Keep one hit for each label and set of tokens: the heaviest."""
    best: dict[tuple[str, tuple[int, ...]], Hit] = {}
    for hit in hits:
        slot = (hit.cue.label, hit.positions)
        if slot not in best or best[slot].weight < hit.weight:
            best[slot] = hit
    return iter(best.values())


def _unswallowed(hits: Iterable[Hit]) -> Iterator[Hit]:
    """Drop each cue whose words all belong to a longer one; a sign of danger is swallowed only by another."""
    ordered = sorted(hits, key=lambda hit: (-len(hit.positions), hit.positions, hit.cue.label))
    taken: dict[bool, list[set[int]]] = {True: [], False: []}
    for hit in ordered:
        own, danger = set(hit.positions), hit.cue.label.startswith("crisis:")
        if not any(own < longer for longer in taken[danger]):
            yield hit
            taken[danger].append(own)
