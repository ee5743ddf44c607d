"""Turn tokens into the features that the learned weights know; training and reading share this one place.

Kinds, by first letter: w word lemma, s the word as it was meant where that is not its lemma, x the lemma again behind
the first clause, p pair of neighbouring lemmas, e word at the edge of a clause, g four letters, c cues of the lexicon.
What stands behind the first clause often turns it ("gaslucht in de hal, was de nieuwe verf"), so a word there says
something of its own; and so does a form: "moet nog regelen" is open, "had schulden" mostly over. A denied word is
marked (`DENIED`) and gives no letters, so that "geen schulden" does not look like "schulden".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from catalog.language.forms import Token
    from catalog.matching.lexicon import Hit

GRAM = 4
CUE_CEILING = 2.0
WHOLE_WORDS = "wspe"
"""The kinds of features that denial is told by, by their first letter; the others are letters, cues and x."""
CUES = "c"
"""Stands in front of a label: the feature of its cues."""
PAIR = "p"
"""The first letter of a pair of words, the only feature of more than one."""
DENIED = "!"
"""Stands in front of a word that is denied in so many words."""
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


def text_features(tokens: Sequence[Token], denied: frozenset[int]) -> dict[str, tuple[int, ...]]:
    """Return the features of a text by name, each with the positions it first came from."""
    clauses = [token.word.clause for token in tokens]
    features: dict[str, tuple[int, ...]] = {}
    for at, (token, clause) in enumerate(zip(tokens, clauses, strict=True)):
        here = (at,)
        mark = DENIED if at in denied else ""
        word, meant = mark + token.lemma, token.meant
        features.setdefault("w" + word, here)
        if meant != token.lemma:
            features.setdefault(f"s{mark}{meant}", here)
        if clause:
            features.setdefault("x" + word, here)
        if at and clauses[at - 1] == clause:
            features.setdefault(f"{PAIR}{tokens[at - 1].lemma} {token.lemma}", (at - 1, at))
        else:
            features.setdefault(f"e{EDGE} {word}", here)
        if at + 1 == len(tokens) or clauses[at + 1] != clause:
            features.setdefault(f"e{word} {EDGE}", here)
        if not mark and token.word.folded not in FUNCTION_WORDS:
            padded = f"<{meant}>"
            for start in range(len(padded) - GRAM + 1):
                features.setdefault("g" + padded[start : start + GRAM], here)
    return features


def begins(name: str, end: int) -> int:
    """Return the position where a feature that ends at this one begins: a pair is the only one of two words."""
    return end - 1 if name[0] == PAIR else end


def cue_features(hits: Iterable[Hit]) -> dict[str, float]:
    """Return one feature a label: the sum of its cues' weights, at most `CUE_CEILING`."""
    values: dict[str, float] = {}
    for hit in hits:
        name = CUES + hit.cue.label
        values[name] = min(CUE_CEILING, values.get(name, 0.0) + hit.weight)
    return values
