"""See which clauses say that their matter is arranged, solved or not wanted: "huurtoeslag is geregeld"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from catalog.matching.negation import REACH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.language.forms import Token

# Never about danger: "heeft alles geregeld" can be a farewell, so signs of danger do not look at this. Help or income
# that has ended does not stand here: "ww beeindigd" is a need.
_SETTLED = frozenset(
    "opgelost verholpen afgerond afgehandeld afgelost afbetaald gelukt onnodig overbodig toegekend "
    "cleared sorted settled approved solved unnecessary".split()
)
_SETTLED_PAIRS = frozenset({
    ("hoeft", "niet"), ("hoeven", "niet"), ("hoeft", "nooit"), ("niet", "nodig"), ("niets", "nodig"),
    ("loopt", "prima"), ("loopt", "goed"), ("lopen", "goed"), ("gaat", "goed"), ("gaat", "prima"),
    ("op", "orde"), ("in", "orde"), ("geen", "probleem"), ("al", "actief"),
    ("goed", "hoor"), ("prima", "hoor"), ("not", "needed"), ("no", "need"), ("all", "sorted"),
    ("no", "problem"), ("going", "well"), ("van", "baan"),
})  # fmt: skip
# These settle only where they end their clause, but for a word of the last set: "diploma behaald", "redt zich prima";
# not "diploma behaald en nu geen werk", "redt zich zelf niet meer", "zit goed in de schulden".
_LAST = frozenset("gerepareerd hersteld ingelost terugbetaald geslaagd behaald".split())
_LAST_PAIRS = frozenset({("zit", "goed"), ("geen", "sprake"), ("redt", "zich"), ("all", "good")})
_ENDS = _SETTLED | _LAST | {last for _, last in _SETTLED_PAIRS | _LAST_PAIRS} | {"geregeld"}
"""The words with which what settles ends; most texts hold none."""
_BEHIND_LAST = frozenset("gisteren vandaag inmiddels prima goed wel best uitstekend hoor zegt".split())
# "Geregeld" is arranged, and also "often". It is arranged beside a word of the first kind, unless a word follows it
# that is not of the second: "is door haar zoon geregeld", but "is geregeld eenzaam" and "wordt geregeld geslagen".
_ARRANGED = "geregeld"
_BESIDE_ARRANGED = frozenset("is zijn was heeft hebben al alles allemaal net inmiddels zelf".split())
_BEHIND_ARRANGED = frozenset("door via voor per sinds vanaf hoor zegt".split())
# Behind a pair these make it mean something else: "schulden lopen goed op", "administratie op orde krijgen".
_GOES_ON = frozenset("op uit vast mis fout slecht te dat niet krijgen brengen maken houden gestuurd".split())
# Before it these say that the matter is open: "moet nog geregeld worden", "is niet op orde", "bijna opgelost",
# "hoopt dat het wordt toegekend".
_OPEN = frozenset({
    *"moet moeten wil wilt willen zou zouden om lukt hoopt hopen hopelijk misschien zodra".split(),
    *"hulp bijna deels half te weinig steeds telkens".split(),
    *"hopes hope hopefully maybe perhaps might could would if whether".split(),
    *REACH,
})  # fmt: skip
_ASKING = frozenset("kijkt kijken vraagt vragen weet weten nagaan navragen checken uitzoeken benieuwd hoort".split())
_WHETHER = "of"
"""Right behind a word that asks, the matter is open: "kijken of het is toegekend", but not "een week of twee"."""
# A clause that begins with one of these asks: "wie heeft dit geregeld", "is de huurtoeslag geregeld".
_ASKS = frozenset("wie wat hoe wanneer waarom waar".split())
_SHORTEST_QUESTION = 2
"""Words beyond which a clause that begins with "is" asks: "is geregeld" answers."""
# Behind it these name what is not settled: "alles in orde behalve de huur".
_EXCEPT = frozenset({"behalve", "except"})
_ARTICLES = frozenset({"de", "het", "een"})


def settled_clauses(tokens: Sequence[Token]) -> frozenset[int]:
    """Return the numbers of the clauses that say their matter is settled or not wanted."""
    clauses: dict[int, list[str]] = {}
    for token in tokens:
        clauses.setdefault(token.word.clause, []).append(token.word.folded)
    return frozenset(clause for clause, words in clauses.items() if _is_settled(words))


def happens_often(tokens: Sequence[Token]) -> bool:
    """Tell whether "geregeld" stands for often in a text: "heeft geregeld ruzie"."""
    return any(
        token.word.folded == _ARRANGED
        and follower.word.clause == token.word.clause
        and follower.word.folded not in _BEHIND_ARRANGED
        for token, follower in pairwise(tokens)
    )


def _is_settled(words: Sequence[str]) -> bool:
    if not _EXCEPT.isdisjoint(words) or words[0] in _ASKS:
        return False
    if words[0] == "is" and len(words) > _SHORTEST_QUESTION:
        return False
    if _ENDS.isdisjoint(words):
        return False
    still_open = next((at for at in range(len(words)) if _is_open(words, at)), len(words))
    beside = not _BESIDE_ARRANGED.isdisjoint(words)
    return any(_begin(words, at) <= still_open for at in range(len(words)) if _settles(words, at, beside=beside))


def _is_open(words: Sequence[str], at: int) -> bool:
    """Tell whether the word here says that what follows in its clause is not settled yet."""
    return words[at] in _OPEN or (words[at] == _WHETHER and at > 0 and words[at - 1] in _ASKING)


def _settles(words: Sequence[str], at: int, *, beside: bool) -> bool:
    """Tell whether the word here, alone or as the last of a pair, says that something is settled.

    `beside` tells whether the clause holds a word that "geregeld" needs.
    """
    word, behind = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word == _ARRANGED:
        return beside and (not behind or behind in _BEHIND_ARRANGED)
    if word in _LAST or _is_pair(words, at, _LAST_PAIRS):
        return not behind or (behind in _BEHIND_LAST and len(words) == at + 2)
    return word in _SETTLED or (_is_pair(words, at) and behind not in _GOES_ON)


def _begin(words: Sequence[str], at: int) -> int:
    """Return where what settles begins: a pair may hold its own "niet"."""
    return at - 1 if _is_pair(words, at) or _is_pair(words, at, _LAST_PAIRS) else at


def _is_pair(words: Sequence[str], at: int, pairs: frozenset[tuple[str, str]] = _SETTLED_PAIRS) -> bool:
    """Tell whether one of the pairs ends here; an article between the two does not count: "van de baan"."""
    first = at - 2 if at > 1 and words[at - 1] in _ARTICLES else at - 1
    return first >= 0 and (words[first], words[at]) in pairs
