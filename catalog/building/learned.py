"""Hold what training learned, as plain numbers that any part can write or test."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.matching.gates import WORDS_ALONE, DenialVerdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.matching.gates import Gate


@dataclass(frozen=True, slots=True)
class Learned:
    """A linear model: `weights` has a row a feature and a number a label; bias and threshold stand a label."""

    labels: Sequence[str]
    thresholds: Sequence[float]
    bias: Sequence[float]
    weights: Sequence[Sequence[float]]
    ballast: float = 0.0
    """Squared length that every text has beside that of its features."""
    gates: Sequence[Gate] = ()
    """Labels whose log-odds also depend on those of others."""
    verdict: DenialVerdict = WORDS_ALONE
    """Whether a text takes a need back, told by more than the words that say so."""
