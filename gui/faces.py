"""Make the typefaces a row is painted with once, not at every paint."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetrics

from gui.result_row import Tone

_SCALE = {Tone.NEED: 0.86, Tone.MORE: 0.86, Tone.QUIET: 0.92, Tone.FITS: 0.92}
_BOLD = frozenset({Tone.NAME, Tone.PHONE, Tone.FITS, Tone.NEED})
_LARGEST_NUMBER = 14


@dataclass(frozen=True, slots=True)
class Face:
    """A font and its measures."""

    font: QFont
    metrics: QFontMetrics

    @property
    def height(self) -> int:
        """Return the height of a line in pixels."""
        return self.metrics.height()

    def width_of(self, text: str) -> int:
        """Return the width of a text in pixels."""
        return self.metrics.horizontalAdvance(text)


class Faces:
    """The faces that go with one font: a face for each tone, and one for the number of a row."""

    def __init__(self, base: QFont) -> None:
        """Take the font of the list."""
        self.base = QFont(base)
        self.letter = QFontMetrics(base).averageCharWidth()
        self._tones = {tone: _face(base, _SCALE.get(tone, 1.0), bold=tone in _BOLD) for tone in Tone}
        share = min(1.0, _LARGEST_NUMBER / base.pointSizeF()) if base.pointSizeF() > 0 else 1.0
        self.number = _face(base, min(0.92, share), bold=False)

    def of(self, tone: Tone) -> Face:
        """Return the face of a tone."""
        return self._tones[tone]


def _face(base: QFont, scale: float, *, bold: bool) -> Face:
    font = QFont(base)
    font.setBold(bold)
    if base.pointSizeF() > 0:  # a font that is sized in pixels stays as it is
        font.setPointSizeF(base.pointSizeF() * scale)
    return Face(font, QFontMetrics(font))
