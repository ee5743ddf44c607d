"""Read a situation: which needs, facts and dangers are in it, each with the officer's own words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from catalog.language.words import LONGEST_TEXT
from catalog.matching.crisis import DANGER, DANGER_NOW, GUARDED, PREFIX, CrisisKnowledge, crisis_signs
from catalog.matching.denials import DENIAL, UNDOUBTED, Denials, asks_for_help
from catalog.matching.facts import read_facts
from catalog.matching.lexicon import find_cues
from catalog.matching.negation import denied_words, not_happening, standing
from catalog.matching.reasons import spans
from catalog.matching.refusals import denied_needs, refused_needs, refusing_clauses
from catalog.matching.scoring import Scores, log_odds, probability
from catalog.matching.settled import happens_often, settled_clauses
from catalog.matching.weights import NOTHING
from catalog.model import CrisisSign, Level, NeedFound, Reading, Reason, ReasonKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from catalog.language.forms import Token
    from catalog.matching.denials import Doubt
    from catalog.matching.lexicon import CueSource, Hit
    from catalog.matching.weights import Weights

SEARCHED = 0.02
"""Probability from which a need is searched for ..."""
SEARCHED_BESIDE_DENIAL = 0.05
"""... where the text takes something back, because little may be left of what it asks for ..."""
SHARE_OF_LIKELIEST = 0.15
"""... if it is at least this share of the likeliest need's; both chosen on held-out situations (docs/matching.md)."""
PRESUMED = 0.015
"""Probability that a shown need no cue speaks for falls below without its words: taking words out joins others."""
HINT = 0.008
"""Probability from which a need is offered as a chip that is switched off."""
_FAINTEST = log_odds(HINT)
MOST_NEEDS = 8
WORDS_OF_A_HINT = 2
"""Words that a switched-off chip is explained by; only a shown need is explained in full."""
SHORT_NOTE = 8
"""Words up to which a note that names a need must be plainly about nothing to be so; a longer one has its context."""
OUTRIGHT = 0.9
"""Weight from which one cue names its need."""
SAID = 0.35
"""Probability that a named need is lifted to, because the weights alone can drown one word in a long story ..."""
LIFT = 2.0
"""... though no further than so many times its own, where it is no search: the rest may speak against it."""
WORDS_OF_A_SEARCH = 2
"""Words up to which what names a need is a search, and never about nothing."""
OUTWEIGHS = 2.0
"""How often as probable as any need nothing must be to be believed below its threshold ..."""
LEAST_NOTHING = 0.15
"""... and how probable at least."""
PLAINLY_NOTHING = 0.7
"""Probability of nothing from which a short note that names a need is about nothing, and a single word: "lift"."""
DOUBT = 2
"""How often a shown need's probability is taken times that of its not being taken back: doubtful ones come later."""
NOTHING_LEFT = 0.2
"""Probability of nothing from which a text that takes something back is about nothing if no need is likelier ..."""
FAINT_NEED = 0.25
"""... and what it still asks for is less probable than this."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What reading needs beside the text: cues, learned weights (None when unreadable) and kinds of crisis."""

    cues: CueSource
    weights: Weights | None
    crisis: CrisisKnowledge


def is_need(label: str) -> bool:
    """Tell whether a label of the weights is a need, and not danger or nothing at all."""
    return not label.startswith((PREFIX, DENIAL)) and label not in {DANGER, DANGER_NOW, NOTHING}


def search_floor(likeliest: float, *, denies: bool = False) -> float:
    """Return the probability from which a need is searched for, in a text that takes something back or not."""
    return max(SEARCHED_BESIDE_DENIAL if denies else SEARCHED, SHARE_OF_LIKELIEST * likeliest)


def seems_nothing(nothing: float, threshold: float, likeliest: float, words: int, strongest_cue: float) -> bool:
    """Tell whether a text of so many words is about nothing a programme is for: over a threshold, need and danger.

    `nothing` and `likeliest` are the probabilities of that and of the likeliest need or danger. Below the threshold
    it is enough to outweigh what is only faint. A short note that names a need must be so plainly, and a search for it
    never is; nor is one word a note: "babykleertjes".
    """
    named = strongest_cue >= OUTRIGHT
    if named and words <= WORDS_OF_A_SEARCH:
        return False
    plainly = words == 1 or (named and words <= SHORT_NOTE)
    if plainly:
        return nothing >= max(threshold, PLAINLY_NOTHING, likeliest)
    return nothing >= min(max(threshold, likeliest), max(LEAST_NOTHING, OUTWEIGHS * likeliest))


def read_situation(text: str, tokens: Sequence[Token], knowledge: Knowledge) -> Reading:
    """Return the reading of a text; its needs most probable first, ties by name."""
    denied = denied_words(tokens)
    all_hits = find_cues(tokens, knowledge.cues)
    hits = standing(all_hits, denied)
    scores = Scores(tokens, hits, denied.words, knowledge.weights)
    refused = refused_needs(all_hits, hits, denied, tokens, scores.logits)
    named = frozenset(hit.cue.label for hit in hits if hit.weight >= OUTRIGHT)
    found = _possible(scores, named, refused, len(tokens))
    likeliest = found[0][0] if found else 0.0
    empty = _Emptiness.of(scores, hits, len(tokens), knowledge.weights)
    calls = asks_for_help(tokens, denied.words)
    silent = empty.beside(likeliest) and not calls
    crisis = crisis_signs(hits, scores, tokens, text, knowledge.crisis, not_happening(hits, denied))
    settled = settled_clauses(tokens)
    floor = search_floor(likeliest, denies=bool(len(all_hits) > len(hits) or settled))
    said = {hit.cue.label for hit in hits}
    asked, guarded = _asked(found, floor, crisis, named if silent else None)
    denials = Denials(scores, knowledge.weights) if asked and not (calls or _stands_anyway(crisis, tokens)) else None
    doubts = denials.doubts(asked, refusing_clauses(refused, tokens), guarded) if denials else {}
    taken = frozenset(label for label, doubt in doubts.items() if denials and doubt.chance >= denials.threshold)
    needs: list[NeedFound] = []
    hints: list[NeedFound] = []
    over: list[NeedFound] = []
    for chance, label in found:
        if len(needs) + len(hints) == MOST_NEEDS:
            break
        likely = chance >= floor
        shown = likely and not silent
        depth = SEARCHED if label in said else PRESUMED
        positions = scores.explain(label, depth) if shown else scores.explain(label, HINT, most=WORDS_OF_A_HINT)
        because = tuple(_reasons(label, positions, hits, tokens, text))
        if because:
            past = settled and not crisis and all(tokens[position].word.clause in settled for position in positions)
            if not (past or label in taken):
                (needs if shown else hints).append(NeedFound(label, chance, because))
            elif likely or label in named:
                over.append(NeedFound(label, 0.0, because))
    if denials:
        needs = _doubted(needs, doubts)
    if (refused or over) and not crisis and _little_is_left(needs, empty):
        needs, hints, silent = [], _best_first([*needs, *hints]), True
    return Reading(
        needs=tuple(needs),
        hints=tuple(hints),
        denied=(*denied_needs(refused, tokens, text), *over),
        facts=read_facts(text[:LONGEST_TEXT]),
        crisis=crisis,
        nothing=silent,
    )


def _asked(
    found: Iterable[tuple[float, str]], floor: float, crisis: Sequence[CrisisSign], named: frozenset[str] | None
) -> tuple[list[str], frozenset[str]]:
    """Return the needs that a text may take back, and those that it takes back only plainly.

    They are what it asks for, from a probability on; beside a question about danger what lies next to it is guarded. Of
    a text about nothing they are what it has `named`, by which it would else be found: "thuiszorg komt al".
    """
    if named is None:
        return [label for chance, label in found if chance >= floor], GUARDED if crisis else frozenset()
    names = [] if crisis else [label for _, label in found if label in named and label not in GUARDED]
    return names, frozenset(names)


def _stands_anyway(crisis: Sequence[CrisisSign], tokens: Sequence[Token]) -> bool:
    """Tell whether nothing learned may take a need away: a search, sure danger, or it happens often."""
    sure = any(sign.level is Level.RED for sign in crisis)
    return len(tokens) <= WORDS_OF_A_SEARCH or sure or happens_often(tokens)


def _little_is_left(needs: Sequence[NeedFound], empty: _Emptiness) -> bool:
    """Tell whether a text that takes something back asks for so little beside it that it is about nothing."""
    return bool(needs) and needs[0].probability < FAINT_NEED and empty.beside(needs[0].probability, NOTHING_LEFT)


def _doubted(needs: Sequence[NeedFound], doubts: Mapping[str, Doubt]) -> list[NeedFound]:
    """Return the needs, each the less probable the more a word says that it is taken back, most probable first."""
    stands = {need.need: doubts.get(need.need, UNDOUBTED).stands ** DOUBT for need in needs}
    weighed = [replace(need, probability=need.probability * stands[need.need]) for need in needs]
    return _best_first(weighed)


def _best_first(needs: Iterable[NeedFound]) -> list[NeedFound]:
    """Return needs most probable first, ties by name."""
    return sorted(needs, key=lambda need: (-need.probability, need.need))


def _possible(
    scores: Scores, named: frozenset[str], refused: Mapping[str, Sequence[Hit]], words: int
) -> list[tuple[float, str]]:
    """Return the probability and the name of each need that is not refused, most probable first, ties by name."""
    chances = _chances(scores, named, words).items()
    found = [(chance, label) for label, chance in chances if is_need(label) and label not in refused]
    return sorted(found, key=lambda pair: (-pair[0], pair[1]))


def _chances(scores: Scores, named: frozenset[str], words: int) -> dict[str, float]:
    """Return the probability of each label that reaches `HINT`; a need that is named is lifted towards `SAID`."""
    chances = {label: probability(logit) for label, logit in scores.logits.items() if logit >= _FAINTEST}
    for label in named & scores.logits.keys():
        own = probability(scores.logits[label])
        lifted = SAID if words <= WORDS_OF_A_SEARCH else min(SAID, LIFT * own)
        if lifted >= max(own, HINT):
            chances[label] = lifted
    return chances


@dataclass(frozen=True, slots=True)
class _Emptiness:
    """How much a text of so many words is about nothing a programme is for."""

    nothing: float
    threshold: float
    danger: float
    words: int
    strongest_cue: float

    @classmethod
    def of(cls, scores: Scores, hits: Sequence[Hit], words: int, weights: Weights | None) -> _Emptiness:
        """Take it from a scored text; without weights none is about nothing."""
        if weights is None or NOTHING not in scores.logits:
            return cls(0.0, 1.0, 1.0, words, 0.0)
        # A slip of the finger makes a word no less outright; a part of a compound does.
        said = (hit.weight if hit.kind is ReasonKind.COMPOUND else hit.cue.weight for hit in hits)
        threshold = weights.thresholds[weights.labels.index(NOTHING)]
        danger = probability(scores.logits[DANGER]) if DANGER in scores.logits else 0.0
        return cls(probability(scores.logits[NOTHING]), threshold, danger, words, max(said, default=0.0))

    def beside(self, likeliest: float, most: float = 1.0) -> bool:
        """Tell whether it is, where the likeliest need is as probable as this and at `most` so much is asked for."""
        threshold = min(self.threshold, most)
        return seems_nothing(self.nothing, threshold, max(likeliest, self.danger), self.words, self.strongest_cue)


def _reasons(
    label: str, positions: Sequence[int], hits: Sequence[Hit], tokens: Sequence[Token], text: str
) -> tuple[Reason, ...]:
    kinds: dict[int, ReasonKind] = dict.fromkeys(positions, ReasonKind.LEARNED)
    for hit in hits:
        if hit.cue.label == label:
            kinds.update(dict.fromkeys(hit.positions, hit.kind))
    return tuple(spans(sorted(kinds), kinds, tokens, text))
