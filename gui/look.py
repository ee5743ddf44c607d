"""Hold how things look and are called, together: colours, and the names of needs in the person's language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.theme import LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from catalog.storage.catalogue import Catalogue

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Look:
    """What every part of the page paints with; `needs` and `domains` are names by slug, `today` tells old from new."""

    theme: Theme
    needs: Mapping[str, str]
    domains: Mapping[str, str]
    today: date


def look_for(catalogue: Catalogue, today: date, theme: Theme = LIGHT, language: str = "nl") -> Look:
    """Return the look for a catalogue, a theme and a language."""
    english = language == ENGLISH
    needs = {need.slug: need.label_en if english else need.label_nl for need in catalogue.needs()}
    domains = {domain.slug: domain.label_en if english else domain.label_nl for domain in catalogue.domains()}
    return Look(theme, needs, domains, today)
