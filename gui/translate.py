"""Give the window's own words in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str, note: str = "", count: int = -1) -> str:
    """Return a text of the window in the person's language; the text itself is a plain literal in Dutch.

    `note` tells the translator two meanings apart. `count` takes the place of %n and chooses the plural.
    """
    return QCoreApplication.translate("", text, note, count)


def tr_catalogue(sentence: str) -> str:
    """Return a sentence of the catalogue that the window itself shows (danger), in the person's language."""
    return QCoreApplication.translate("catalogue", sentence)
