"""Say which programmes lead the list when a text says danger outright.

The alarm number stands on the card above the list, so the programme to call comes next: that of the kind of danger.
Where it is not for the violence that the text tells of (a neighbour's threat, rape), the first door of that leads too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.model import Level, ReasonKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.model import Reading
    from catalog.storage.catalogue import Catalogue, Crisis

ALARM = "112"
"""The record of the alarm number; it leads only where a kind of danger has nothing else."""
VIOLENCE = "violence"
KINDS_OF_VIOLENCE = frozenset({"sexual-violence", "stalking-harassment", "human-trafficking"})
"""Needs that are a kind of violence with a door of its own, beside that of the danger."""
PLAIN = 0.35
"""Probability from which the text tells of such a kind plainly enough to lead with its door."""


class UrgentDoors:
    """The programmes to call for each kind of danger, in one open catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Look up the programme of each kind of danger."""
        self._catalogue = catalogue
        self._doors = {crisis.type: catalogue.number_of(_first_door(crisis)) for crisis in catalogue.crises()}
        self._own = {need: number for need in KINDS_OF_VIOLENCE for number, _ in catalogue.serving(need, "", 1)}

    def leading(self, reading: Reading) -> dict[int, str]:
        """Return the number of each programme that leads the list, with the words of the signs it is for."""
        words: dict[int, list[str]] = {}
        for sign in reading.crisis:
            if sign.level is Level.RED and any(reason.kind is not ReasonKind.LEARNED for reason in sign.because):
                for number in self._numbers(sign.type, reading):
                    words.setdefault(number, []).extend(reason.words for reason in sign.because)
        return {number: ", ".join(dict.fromkeys(said)) for number, said in words.items()}

    def _numbers(self, danger: str, reading: Reading) -> Iterator[int]:
        yield self._doors[danger]
        if danger == VIOLENCE:
            for found in reading.needs:
                if found.need in self._own and found.probability >= PLAIN:
                    yield self._own[found.need]
                    return


def _first_door(crisis: Crisis) -> str:
    """Return the id of the first programme of a kind of danger that is not the alarm number, if it has one."""
    return next((programme for programme in crisis.programmes if programme != ALARM), ALARM)
