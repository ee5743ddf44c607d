"""Colours a tired eye can read, in every theme."""

import pytest
from PySide6.QtGui import QColor

from gui.theme import CONTRAST, DARK, LIGHT, Theme

THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
PAIRS = [
    ("ink", "paper"), ("ink", "card"), ("quiet", "paper"), ("quiet", "card"), ("quiet", "accent_soft"),
    ("accent", "card"), ("accent", "paper"), ("accent", "accent_soft"), ("ink", "accent_soft"), ("good", "card"),
    ("good", "accent_soft"), ("ask", "card"), ("ask", "accent_soft"), ("bad", "card"), ("bad", "accent_soft"),
    ("danger", "danger_soft"), ("danger", "paper"), ("danger", "card"), ("ink", "danger_soft"), ("warn", "warn_soft"),
    ("ink", "warn_soft"), ("on_accent", "accent"), ("on_danger", "danger"),
]  # fmt: skip


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2."""
    paint = QColor(colour)
    parts = (paint.redF(), paint.greenF(), paint.blueF())
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_contrast_is_at_least_four_and_a_half(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_marked_words_and_signs_can_be_read(theme: Theme) -> None:
    assert [tint for tint in theme.tints if contrast(theme.ink, tint) < 4.5] == []
    assert [sign for sign in theme.strong if contrast(sign, theme.card) < 4.5] == []
    assert len(theme.tints) == len(theme.strong)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_edges_of_what_can_be_used_are_seen(theme: Theme) -> None:
    assert contrast(theme.edge, theme.card) >= 3
    assert contrast(theme.edge, theme.paper) >= 3


def test_colours_of_needs_come_round_again() -> None:
    assert LIGHT.tint(0) == LIGHT.tint(len(LIGHT.tints))
    assert LIGHT.sign(1) == LIGHT.strong[1]
