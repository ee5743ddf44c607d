"""Say which programme leads the list when a text says danger outright.

The alarm number stands on the card above the list, so the programme to call comes next: that of the kind of danger, or,
where it is not for the kind of violence that the text tells of (a neighbour's threat, rape), the first door of that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.model import Level, ReasonKind

if TYPE_CHECKING:
    from catalog.model import Reading
    from catalog.storage.catalogue import Catalogue, Crisis

ALARM = "112"
"""The record of the alarm number; it leads only where a kind of danger has nothing else."""
SAFETY = "safety"
"""The domain of the needs that are each a kind of violence."""


class UrgentDoors:
    """The programmes to call for each kind of danger, in one open catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        """Look up the programme of each kind of danger."""
        self._catalogue = catalogue
        self._safety = frozenset(need.slug for need in catalogue.needs() if need.domain == SAFETY)
        self._doors = {crisis.type: _first_door(crisis) for crisis in catalogue.crises()}
        self._serves = {door: frozenset(catalogue.programme(door).needs) for door in self._doors.values()}

    def leading(self, reading: Reading) -> dict[int, str]:
        """Return the number of each programme that leads the list, with the words of the signs it is for."""
        words: dict[int, list[str]] = {}
        for sign in reading.crisis:
            if sign.level is Level.RED and any(reason.kind is not ReasonKind.LEARNED for reason in sign.because):
                number = self._door(self._doors[sign.type], reading)
                words.setdefault(number, []).extend(reason.words for reason in sign.because)
        return {number: ", ".join(dict.fromkeys(said)) for number, said in words.items()}

    def _door(self, door: str, reading: Reading) -> int:
        violence = [found.need for found in reading.needs if found.need in self._safety]
        serves = self._serves[door]
        if violence and serves.isdisjoint(violence) and not serves.isdisjoint(self._safety):
            for number, _ in self._catalogue.serving(violence[0], "", 1):
                return number
        return self._catalogue.number_of(door)


def _first_door(crisis: Crisis) -> str:
    """Return the id of the first programme of a kind of danger that is not the alarm number, if it has one."""
    return next((programme for programme in crisis.programmes if programme != ALARM), ALARM)
