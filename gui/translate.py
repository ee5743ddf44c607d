"""Give the window's own words in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Return a text of the window in the person's language; the text itself is a plain literal in Dutch."""
    return QCoreApplication.translate("wording", text)
