"""Tell which needs a text refuses by a word of denial: "geen schulden", "drinkt niet", "hoeft geen thuiszorg".

negation.py sees which words are denied. The weights were learned with those words marked, so they know "zonder diploma"
from "geen schulden": what they find likely all the same stands, unless hardly anything but a denial can be meant.
"""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from catalog.matching.crisis import PREFIX
from catalog.matching.negation import is_harmful, is_state, wished_away
from catalog.matching.reasons import spans
from catalog.matching.scoring import log_odds
from catalog.model import NeedFound, ReasonKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.language.forms import Token
    from catalog.matching.lexicon import Hit
    from catalog.matching.negation import Denied

REFUSED = 0.08
"""Probability below which a need of which every cue is denied is refused (docs/matching.md has the tries) ..."""
REFUSED_OUTRIGHT = 0.5
"""... and where one is denied outright: "drinkt niet", "hoeft geen thuiszorg"."""
_STANDS, _STANDS_AFTER_ALL = log_odds(REFUSED), log_odds(REFUSED_OUTRIGHT)


def refused_needs(
    all_hits: Sequence[Hit],
    standing: Sequence[Hit],
    denied: Denied,
    tokens: Sequence[Token],
    logits: Mapping[str, float],
) -> dict[str, list[Hit]]:
    """Return the needs that are refused, with their cues; `standing` are the cues that no word denies.

    `logits` holds the log-odds of each label. A need for which a cue still stands is not refused, nor is danger.
    """
    speaking = {hit.cue.label for hit in standing}
    silenced: dict[str, list[Hit]] = {}
    for hit in all_hits:
        if hit.cue.label not in speaking and not hit.cue.label.startswith(PREFIX):
            silenced.setdefault(hit.cue.label, []).append(hit)
    return {
        label: hits
        for label, hits in silenced.items()
        if logits.get(label, -inf) < _least(hits, tokens, denied.outright)
    }


def _least(hits: Sequence[Hit], tokens: Sequence[Token], outright: frozenset[int]) -> float:
    """Return the log-odds from which a need with these denied cues stands all the same.

    A state never does ("is niet eenzaam"), unless it is only wished away ("wil niet dakloos worden").
    """
    states = {at for hit in hits for at in outright.intersection(hit.positions) if is_state(tokens[at])}
    if any(wished_away(tokens, at) for at in states):
        return _STANDS
    if states:
        return inf
    return _STANDS_AFTER_ALL if any(_is_outright(hit, tokens, outright) for hit in hits) else _STANDS


def _is_outright(hit: Hit, tokens: Sequence[Token], outright: frozenset[int]) -> bool:
    """Tell whether all of a cue is denied outright, or what harms in it: "man drinkt niet".

    "Wil geen seks met hem, hij dwingt haar" takes back one word of it and not the trouble.
    """
    denied = outright.intersection(hit.positions)
    return len(denied) == len(hit.positions) or any(is_harmful(tokens[position]) for position in denied)


def refusing_clauses(refused: Mapping[str, Sequence[Hit]], tokens: Sequence[Token]) -> frozenset[int]:
    """Return the clauses in which a need is refused."""
    hits = (hit for its_hits in refused.values() for hit in its_hits)
    return frozenset(tokens[position].word.clause for hit in hits for position in hit.positions)


def denied_needs(refused: Mapping[str, Sequence[Hit]], tokens: Sequence[Token], text: str) -> Iterator[NeedFound]:
    """Yield the refused needs by name, each with the words that are denied; their probability is 0."""
    for label, hits in sorted(refused.items()):
        positions = sorted({position for hit in hits for position in hit.positions})
        because = tuple(spans(positions, dict.fromkeys(positions, ReasonKind.LEXICON), tokens, text))
        yield NeedFound(label, 0.0, because)
