"""Dress the application as the person wants it: language, size of text and colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gui.fonts import font
from gui.style_sheet import apply_theme
from gui.theme import CONTRAST, DARK, LIGHT, POINT_SIZE, Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from catalog.settings import Settings
    from gui.language import Speech


def theme_for(app: QApplication, chosen: str) -> Theme:
    """Return the colours for a setting; "system" follows the computer, its wish for contrast first."""
    if chosen != "system":
        return {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}[chosen]
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


def dress(app: QApplication, settings: Settings, speech: Speech) -> None:
    """Give the application its language, size of text and colours."""
    speech.speak(settings.language)
    app.setFont(font(POINT_SIZE * settings.size / 100))
    apply_theme(app, theme_for(app, settings.theme))
