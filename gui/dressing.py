"""Dress the application as the person wants it: language, size of text and colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase

from gui.fonts import FAMILIES, font
from gui.style_sheet import apply_theme
from gui.theme import CONTRAST, DARK, LIGHT, POINT_SIZE, Theme
from gui.translate import tr

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


def missing_font() -> str:
    """Return a sentence when our own font is not there ("" otherwise); the window then uses the computer's."""
    if FAMILIES[0] in QFontDatabase.families():
        return ""
    return tr("Het lettertype van Doorwijzer ontbreekt. Het venster werkt; installeer opnieuw voor u een blad afdrukt.")


def dress(app: QApplication, settings: Settings, speech: Speech) -> None:
    """Give the application its language, size of text and colours."""
    speech.speak(settings.language)
    app.setFont(font(POINT_SIZE * settings.size / 100))
    apply_theme(app, theme_for(app, settings.theme))
