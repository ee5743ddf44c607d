"""Choose and order the programmes for a reading: the best for each need before the second-best for one."""

from __future__ import annotations

from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, NamedTuple, Protocol

from catalog.conditions import judge
from catalog.matching.facts import fact_values
from catalog.model import Fits, Option, OptionReason, ReasonKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from catalog.matching.names import Named
    from catalog.model import NeedFound, Place, Programme, Reading, Verdict

CANDIDATES_PER_NEED = 14
CLOSEST = 12
"""Programmes that are added to the best for each need because they share telling words with the text."""
SECOND_NEED = 0.5
"""How much each further need that one programme serves counts beside the one it serves best."""
TOLD_BY_WORDS = 1.3
"""Strength that a programme which shares enough telling words comes up to: just over a need's usual first door."""
SPREAD = 0.75
"""How much covering a need that is not yet covered counts against serving the strongest need again (xQuAD)."""
NAMED = 2.0
"""What a programme gains that is asked for by name, times how surely ..."""
URGENT = 10.0
"""... and what the one gains that is there for danger now: more than names and needs together."""
_FIT = {Fits.FITS: 1.0, Fits.ASK: 0.93, Fits.DOES_NOT_FIT: 0.25}
_ALSO = 0.7
"""Strength for a need that a programme serves too, when it is not among the best for that need."""
_OVERDUE = 0.85
_TAKEN_BACK = 0.6
"""What is left of a programme that also serves a need the text takes back (docs/matching.md has the tries)."""
_LEAST_GAIN = 0.02
_VIOLENCE = frozenset({"domestic-violence", "honour-forced-marriage", "stalking-harassment", "elder-abuse"})
_DRUGS = frozenset({"addiction"})
_CRIME = frozenset({"human-trafficking", "youth-crime"})


class ProgrammeSource(Protocol):
    """Where programmes are kept."""

    def serving(self, need: str, gemeente: str, limit: int) -> Sequence[tuple[int, float]]:
        """Return (number, strength) of the programmes for a need, best first."""

    def by_number(self, number: int) -> Programme:
        """Return a programme by its number."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked for: needs with their probability, those taken back, what is known, dangers, and the day."""

    chances: Mapping[str, float]
    denied: frozenset[str]
    known: Mapping[str, object]
    dangers: frozenset[str]
    today: date


@dataclass(frozen=True, slots=True)
class AskedFor:
    """What the words of a text ask of single programmes.

    `named` outright, `close` by telling words (0..1), `urgent` for danger that is happening, with the words of it.
    """

    named: Mapping[int, Named] = field(default_factory=dict)
    close: Mapping[int, float] = field(default_factory=dict)
    urgent: Mapping[int, str] = field(default_factory=dict)


class _Candidate(NamedTuple):
    programme: Programme
    covers: Mapping[str, float]
    named: Named | None
    urgent: str | None


def rank_options(
    reading: Reading, asked_for: AskedFor, source: ProgrammeSource, place: Place | None, today: date, limit: int
) -> tuple[Option, ...]:
    """Return at most `limit` options, best first; ties by programme id, so the order is always the same.

    Those for danger now come before all others, then those asked for by name; among those for a need, the ones that
    share telling words with the text come first.
    """
    chances = {found.need: found.probability for found in reading.needs}
    strengths: dict[int, dict[str, float]] = {number: {} for number in (*asked_for.named, *asked_for.urgent)}
    for need in chances:
        for number, strength in source.serving(need, place.gemeente.code if place else "", CANDIDATES_PER_NEED):
            strengths.setdefault(number, {})[need] = strength
    for number in sorted(asked_for.close, key=lambda number: (-asked_for.close[number], number))[:CLOSEST]:
        strengths.setdefault(number, {})
    # Where danger is asked about, who denies it may be the one who does it.
    denied = frozenset(() if reading.crisis else (found.need for found in reading.denied))
    asked = _Asked(chances, denied, _known(reading), _dangers(reading), today)
    candidates = [
        _candidate(source.by_number(number), number, strong, asked_for, chances) for number, strong in strengths.items()
    ]
    words = {found.need: _words(found) for found in reading.needs}
    return tuple(
        Option(candidate.programme, round(score, 4), verdict, _because(candidate, words))
        for candidate, verdict, score in _spread(candidates, asked, limit)
    )


def _candidate(
    programme: Programme, number: int, strong: Mapping[str, float], asked_for: AskedFor, chances: Mapping[str, float]
) -> _Candidate:
    close = asked_for.close.get(number, 0.0)
    covers = {need: _lifted(strong.get(need, _ALSO), close) for need in programme.needs if need in chances}
    return _Candidate(programme, covers, asked_for.named.get(number), asked_for.urgent.get(number))


def _lifted(strength: float, closeness: float) -> float:
    """Return a strength lifted by telling words (0..1): half of what is enough lifts it a quarter of the way."""
    return max(strength, strength + closeness * closeness * (TOLD_BY_WORDS - strength))


def _spread(candidates: Sequence[_Candidate], asked: _Asked, limit: int) -> list[tuple[_Candidate, Verdict, float]]:
    """Choose one at a time the candidate that gives most for what is not yet covered (xQuAD over needs).

    What a candidate gives only falls as needs get covered, so an old gain is an upper bound: only the candidate on top
    is weighed again, and it is chosen when it still stands on top. Whether it fits the resident is judged then too,
    because that only makes it less; most are never judged.
    """
    chances = asked.chances
    open_share = dict.fromkeys(chances, 1.0)
    waiting = [
        (-_gain(candidate, 1.0, chances, open_share), candidate.programme.id, candidate) for candidate in candidates
    ]
    heapify(waiting)
    judged: dict[str, tuple[Verdict, float]] = {}
    chosen: list[tuple[_Candidate, Verdict, float]] = []
    while waiting and len(chosen) < limit:
        _, identity, candidate = heappop(waiting)
        if identity not in judged:
            judged[identity] = _judged(candidate.programme, asked)
        verdict, quality = judged[identity]
        now = (-_gain(candidate, quality, chances, open_share), identity)
        if waiting and now > waiting[0][:2]:
            heappush(waiting, (*now, candidate))
            continue
        if -now[0] < _LEAST_GAIN:
            break
        chosen.append((candidate, verdict, -now[0]))
        for need, share in candidate.covers.items():
            if verdict.fits is not Fits.DOES_NOT_FIT:
                open_share[need] *= 1.0 - min(0.9, 0.9 * share)
    return chosen


def _judged(programme: Programme, asked: _Asked) -> tuple[Verdict, float]:
    """Return whether a programme fits the resident, and how much is left of it (0..1).

    It is the less worth the less it fits, when its facts are old, and when it serves what the text takes back too.
    """
    verdict = judge(programme.conditions, asked.known, asked.dangers)
    aged = _OVERDUE if programme.review_due < asked.today else 1.0
    unasked = 1.0 if asked.denied.isdisjoint(programme.needs) else _TAKEN_BACK
    return verdict, _FIT[verdict.fits] * aged * unasked


def _gain(
    candidate: _Candidate, quality: float, chances: Mapping[str, float], open_share: Mapping[str, float]
) -> float:
    relevance = 0.0
    gains = []
    for need, share in candidate.covers.items():
        worth = chances[need] * share
        relevance = max(relevance, worth)
        gains.append(worth * open_share[need])
    gains.sort(reverse=True)
    fresh = sum([gain * SECOND_NEED**place for place, gain in enumerate(gains)])
    asked = NAMED * candidate.named.weight if candidate.named else 0.0
    asked += 0.0 if candidate.urgent is None else URGENT
    return quality * ((1.0 - SPREAD) * relevance + SPREAD * fresh) + asked


def _known(reading: Reading) -> dict[str, object]:
    known: dict[str, object] = {}
    for fact in reading.facts:
        known.setdefault(fact.kind, fact.value)
    ages = fact_values(reading.facts, "child_age")
    if ages:
        known["child_ages"] = tuple(ages)
        known.setdefault("children", len(ages))
    return known


def _dangers(reading: Reading) -> frozenset[str]:
    shown = {found.need for found in reading.needs} | {f"crisis:{sign.type}" for sign in reading.crisis}
    dangers = set()
    if shown & _VIOLENCE or "crisis:violence" in shown:
        dangers.add("violence")
    if shown & _DRUGS:
        dangers.add("drugs")
    if shown & _CRIME:
        dangers.add("crime")
    return frozenset(dangers)


def _words(found: NeedFound) -> str:
    """Return the words a need stands on: said ones before learned ones."""
    said = [reason.words for reason in found.because if reason.kind is not ReasonKind.LEARNED]
    return ", ".join(dict.fromkeys(said or [reason.words for reason in found.because]))


def _because(candidate: _Candidate, words: Mapping[str, str]) -> tuple[OptionReason, ...]:
    reasons = [OptionReason(words[need], need) for need in candidate.programme.needs if need in candidate.covers]
    if not reasons and candidate.urgent is not None:
        reasons.append(OptionReason(candidate.urgent, candidate.programme.needs[0]))
    if candidate.named:
        reasons.insert(0, OptionReason(candidate.named.words, ""))
    return tuple(reasons)
