"""Show the numbers for emergencies, always, at the foot of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.errors import ProgrammeUnknown
from catalog.sheet.build import SAFETY_PROGRAMMES
from gui.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from catalog.storage.catalogue import Catalogue


class SafetyLine(PlainLabel):
    """The permanent line; its numbers are those of the catalogue's own records."""

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        """Take the catalogue that holds the numbers."""
        super().__init__("   ·   ".join(safety_numbers(catalogue)), parent)
        self.setProperty("danger", True)
        self.scaled(1.0, bold=True)


def safety_numbers(catalogue: Catalogue) -> list[str]:
    """Return "name number" for each safety programme the catalogue has."""
    lines = []
    for identity in SAFETY_PROGRAMMES:
        try:
            programme = catalogue.programme(identity)
        except ProgrammeUnknown:
            continue
        name = programme.name.replace(programme.contact.phone, "").strip()
        lines.append(f"{name} {programme.contact.phone}")
    return lines
