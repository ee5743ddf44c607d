"""Colours a tired eye can read."""

import pytest
from PySide6.QtGui import QColor

from gui.theme import LIGHT, style_sheet

PAIRS = [
    (LIGHT.ink, LIGHT.paper), (LIGHT.ink, LIGHT.card), (LIGHT.quiet, LIGHT.paper), (LIGHT.quiet, LIGHT.card),
    (LIGHT.accent, LIGHT.card), (LIGHT.accent, LIGHT.accent_soft), (LIGHT.ink, LIGHT.accent_soft),
    (LIGHT.good, LIGHT.card), (LIGHT.good, LIGHT.accent_soft), (LIGHT.ask, LIGHT.accent_soft),
    (LIGHT.bad, LIGHT.accent_soft), (LIGHT.danger, LIGHT.danger_soft), (LIGHT.warn, LIGHT.warn_soft),
    (LIGHT.ink, LIGHT.mark), ("#ffffff", LIGHT.accent), (LIGHT.danger, LIGHT.paper),
]  # fmt: skip


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2."""
    paint = QColor(colour)
    parts = (paint.redF(), paint.greenF(), paint.blueF())
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_contrast_is_at_least_four_and_a_half(ink: str, ground: str) -> None:
    light, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_the_style_sheet_is_filled_in() -> None:
    sheet = style_sheet(LIGHT)
    assert LIGHT.accent in sheet
    assert "{theme" not in sheet
