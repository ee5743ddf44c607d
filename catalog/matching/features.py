"""Turn tokens into the features that the learned weights know; training and reading share this one place.

Kinds, by first letter: w word lemma, x the same again behind the first clause, p pair of neighbouring lemmas, e word at
the edge of a clause, g four letters, c cues of the lexicon. What stands behind the first clause often turns it
("gaslucht in de hal, was de nieuwe verf"), so a word there says something of its own. A denied word is marked with "!"
and gives no letters, so that "geen schulden" does not look like "schulden".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from catalog.language.forms import Token
    from catalog.matching.lexicon import Hit

GRAM = 4
CUE_CEILING = 2.0
WHOLE_WORDS = "wpe"
"""The kinds of features that denial is told by, by their first letter; the others are letters, cues and words again."""
EDGE = "|"
"""Stands beside the word that begins or ends a clause, as its neighbour would in a pair."""

# Words that carry no meaning of their own; they count in pairs ("niet meer") but give no letters.
FUNCTION_WORDS = frozenset(
    "de het een en van in op te dat die is zijn er ze zij hij haar hem hun ik je u we wij mij me mijn zijn met voor "
    "aan om als ook maar of bij naar uit door over tot dan nu al nog wel niet geen meer veel heel erg zo zegt "
    "heeft hebben had was waren wordt worden kan kunnen wil willen moet moeten gaat gaan doet doen komt komen "
    "the a an and of in on to is are was were he she it they his her their i you we my me with for at as so but or "
    "has have had be been do does did not no from by this that mevrouw meneer bewoner".split()
)


class Feature(NamedTuple):
    """A feature and the positions of the tokens it was made from."""

    name: str
    positions: tuple[int, ...]


def text_features(tokens: Sequence[Token], denied: frozenset[int]) -> list[Feature]:
    """Return the features of a text, each name once, with the positions it first came from."""
    seen: dict[str, Feature] = {}
    for name, positions in _all(tokens, denied):
        if name not in seen:
            seen[name] = Feature(name, positions)
    return list(seen.values())


def _all(tokens: Sequence[Token], denied: frozenset[int]) -> Iterator[tuple[str, tuple[int, ...]]]:
    marked = ["!" + token.lemma if at in denied else token.lemma for at, token in enumerate(tokens)]
    for at, token in enumerate(tokens):
        yield "w" + marked[at], (at,)
        if token.word.clause:
            yield "x" + marked[at], (at,)
        if at and tokens[at - 1].word.clause == token.word.clause:
            yield f"p{tokens[at - 1].lemma} {token.lemma}", (at - 1, at)
        else:
            yield f"e{EDGE} {marked[at]}", (at,)
        if at + 1 == len(tokens) or tokens[at + 1].word.clause != token.word.clause:
            yield f"e{marked[at]} {EDGE}", (at,)
        if at not in denied and token.word.folded not in FUNCTION_WORDS:
            padded = f"<{token.meant}>"
            for start in range(len(padded) - GRAM + 1):
                yield "g" + padded[start : start + GRAM], (at,)


def cue_features(hits: Iterable[Hit]) -> dict[str, float]:
    """Return one feature a label: the sum of its cues' weights, at most `CUE_CEILING`."""
    values: dict[str, float] = {}
    for hit in hits:
        name = "c" + hit.cue.label
        values[name] = min(CUE_CEILING, values.get(name, 0.0) + hit.weight)
    return values
