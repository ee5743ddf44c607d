"""Find the place a resident lives: PC4, place name, gemeente or nickname; ask back when there are several."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from catalog.language.normalise import fold
from catalog.model import Through

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.model import Place

_LONGEST_ECHO = 30
_POSTCODE = re.compile(r"\s*(\d{4})\s*(?:[A-Za-z]{2})?\s*")


class PlaceSource(Protocol):
    """Where places are kept."""

    def places(self, key: str) -> Sequence[Place]:
        """Return the places a folded name, nickname or PC4 stands for."""


@dataclass(frozen=True, slots=True)
class PlaceAnswer:
    """What was found: one place, several to choose from, or a sentence that asks for something better."""

    place: Place | None = None
    choices: tuple[Place, ...] = ()
    question: str = ""


def place_key(name: str) -> str:
    """Return the key a place name is kept under: folded, without apostrophes, hyphens and "gemeente".

    >>> place_key("'s-Hertogenbosch")
    's hertogenbosch'
    """
    words = re.sub(r"[^\w]+", " ", fold(name).replace("'s", " s ").replace("'t", " t ")).split()
    return " ".join(word for word in words if word != "gemeente")


def find_place(query: str, source: PlaceSource) -> PlaceAnswer:
    """Return the place for what was typed; of a full postcode only the four digits are used."""
    if not query.strip():
        return PlaceAnswer()
    postcode = _POSTCODE.fullmatch(query)
    key = postcode.group(1) if postcode else place_key(query)
    found = tuple(source.places(key)) if key else ()
    if not found:
        return PlaceAnswer(question=f"'{_short(query)}' ken ik niet als plaats. Kent u een postcode?")
    gemeenten = {place.gemeente.code for place in found}
    if len(gemeenten) > 1:
        names = " of ".join(f"{place.label} (gemeente {place.gemeente.name})" for place in found)
        return PlaceAnswer(choices=found, question=f"Welke plaats is het: {names}?")
    return PlaceAnswer(place=found[0])


def body_of(through: Through, place: Place | None) -> tuple[str, str]:
    """Return the name and the phone of the regional body a programme runs through here; "" is unknown.

    The gemeente of the place itself is not named again: its own number stands there already.
    """
    if place is None:
        return "", ""
    gemeente = place.gemeente
    if through is Through.GGD:
        return gemeente.ggd, ""
    if through is Through.VEILIG_THUIS:
        return gemeente.veilig_thuis, ""
    if through is Through.SHELTER and gemeente.shelter != gemeente.name:
        return gemeente.shelter, gemeente.shelter_phone
    return "", ""


def _short(query: str) -> str:
    plain = " ".join(query.split())
    return plain if len(plain) <= _LONGEST_ECHO else plain[: _LONGEST_ECHO - 1] + "…"
