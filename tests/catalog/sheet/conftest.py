"""A small sheet with hostile text in it."""

from __future__ import annotations

import pytest

from catalog.sheet.blocks import Block, Section, Sheet, Style

EVIL = '<script>alert("x")</script>'


@pytest.fixture
def sheet() -> Sheet:
    """Return a small sheet with hostile text in it."""
    section = Section(
        (
            Block(Style.NAME, EVIL),
            Block(Style.STEP, "Bel nu.", "Eerste stap"),
            Block(Style.PHONE, "112", "Bel", "tel:112", "Controleer dit nummer eerst."),
            Block(Style.FACT, "kwaad", "Website", "javascript:alert(1)"),
            Block(Style.TICK, "Pas", "Neem mee"),
            Block(Style.TICK, "Brief"),
            Block(Style.PEN, "", "Ik bel samen met:"),
        )
    )
    foot = (Block(Style.PHONE, "113", "Denkt u aan zelfdoding?", "tel:113"),)
    return Sheet("Hulp", "1 mei 2026", "Bewaar dit.", (section,), foot, "Blad {page}", "Verwijsblad")
