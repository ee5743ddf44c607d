"""Look a second time, with a few learned numbers, at what the words of a text said of danger and of a denied need."""

from __future__ import annotations

from math import isfinite
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SHARE = itemgetter(0)


class Gate(NamedTuple):
    """A label that stands open as far as others say: the likeliest of each group of labels, each with a share."""

    number: int
    bias: float
    terms: tuple[tuple[float, tuple[int, ...]], ...]

    @classmethod
    def read(cls, written: Mapping[str, Any], labels: int) -> Gate:
        """Take a gate from the file's head; raise ValueError, KeyError or TypeError when it cannot be one."""
        terms = tuple((float(share), tuple(group)) for share, group in written["terms"])
        gate = cls(written["number"], float(written["bias"]), terms)
        numbers = [gate.number, *(number for _, group in terms for number in group)]
        known = all(type(number) is int and 0 <= number < labels for number in numbers)
        if not (known and all(group for _, group in terms) and all(map(isfinite, (gate.bias, *map(_SHARE, terms))))):
            raise ValueError(written)
        return gate

    def logit(self, logits: Sequence[float]) -> float:
        """Return the log-odds of the label, given those of every label alone."""
        return self.bias + sum(share * max([logits[number] for number in group]) for share, group in self.terms)


class DenialVerdict(NamedTuple):
    """How likely it is that a text takes a need back, by what its words say of that and by what else is known.

    The log-odds are the bias and so much of each: the log-odds that the `words` say it is taken back, the `need`'s own
    log-odds, those of the `likeliest` need, the sum of the need's cues, and the probability of `nothing`. A need that
    the whole text makes likely stands more easily; one that a cue names in a text about nothing less so.
    """

    bias: float
    words: float
    need: float
    likeliest: float
    cues: float
    nothing: float

    @classmethod
    def read(cls, written: Sequence[Any]) -> DenialVerdict:
        """Take it from the file's head; raise ValueError or TypeError when it cannot be one."""
        verdict = cls(*map(float, written))
        if not all(map(isfinite, verdict)):
            raise ValueError(written)
        return verdict

    def logit(self, words: float, need: float, likeliest: float, cues: float, nothing: float) -> float:
        """Return the log-odds that the need is taken back."""
        known = self.need * need + self.likeliest * likeliest + self.cues * cues
        return self.bias + self.words * words + known + self.nothing * nothing


WORDS_ALONE = DenialVerdict(0.0, 1.0, 0.0, 0.0, 0.0, 0.0)
"""The verdict that only repeats what the words say."""
