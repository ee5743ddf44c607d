"""Say which programmes lead the list when a text says danger outright.

The alarm number stands on the card above the list, so the programme to call comes next: that of the kind of danger.
Where it is not for the violence that the text tells of (a neighbour's threat, rape), the first door of that leads too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.matching.reading import SAID
from catalog.model import Level, ReasonKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from catalog.model import Reading
    from catalog.storage.catalogue import Catalogue, Crisis

ALARM = "112"
"""The record of the alarm number; it leads only where a kind of danger has nothing else."""
VIOLENCE = "violence"
KINDS_OF_VIOLENCE = frozenset({"sexual-violence", "stalking-harassment", "human-trafficking"})
"""Needs that are a kind of violence with a door of its own, beside that of the danger."""


class UrgentDoors:
    """The programmes to call for each kind of danger, in one open catalogue."""

    def __init__(self, catalogue: Catalogue, crises: Iterable[Crisis]) -> None:
        """Look up the programme of each kind of danger."""
        self._catalogue = catalogue
        self._doors = {crisis.type: catalogue.number_of(_first_door(crisis)) for crisis in crises}

    def leading(self, reading: Reading) -> dict[int, str]:
        """Return the number of each programme that leads the list, with the words of the signs it is for."""
        words: dict[int, list[str]] = {}
        for sign in reading.crisis:
            if sign.level is Level.RED and any(reason.kind is not ReasonKind.LEARNED for reason in sign.because):
                for number in self._numbers(sign.type, reading):
                    words.setdefault(number, []).extend(reason.words for reason in sign.because)
        return {number: ", ".join(dict.fromkeys(said)) for number, said in words.items()}

    def _numbers(self, danger: str, reading: Reading) -> Iterator[int]:
        """Yield the door of the danger, and that of the kind of violence that is read as surely as if it were said."""
        yield self._doors[danger]
        sure = [found.need for found in reading.needs if found.probability >= SAID]
        kind = next((need for need in sure if need in KINDS_OF_VIOLENCE), "")
        if danger == VIOLENCE and kind:
            yield from (number for number, _ in self._catalogue.serving(kind, "", 1))


def _first_door(crisis: Crisis) -> str:
    """Return the id of the first programme of a kind of danger that is not the alarm number, if it has one."""
    return next((programme for programme in crisis.programmes if programme != ALARM), ALARM)
