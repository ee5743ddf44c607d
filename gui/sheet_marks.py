"""Hold what is painted on a sheet: lines of text, frames, rules and QR codes, each knowing where it stands.

All lengths are in layout units: `UNIT` of them are one point (1/72 inch), so that nothing depends on a device.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainterPath, QPen, QTextCharFormat, QTextLayout, QTextOption

from catalog.sheet.isolate import unbroken
from gui.fonts import font

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QPainter, QTextLine

UNIT = 10
_LINE_SPACING = 1.3  # of the size of the letters
_ASCENT = 1.069  # of Noto Sans: from the top of its line to the baseline
_STILL = ("liga", "clig")  # ligatures come out of a PDF as signs no search finds


@dataclass(frozen=True, slots=True)
class Flow:
    """How text runs: `rtl` is its own direction, `right` the side of its width it is set against."""

    rtl: bool = False
    right: bool = False


FORWARD = Flow()


@dataclass(frozen=True, slots=True)
class Words:
    """One laid-out line of text; `layout` is kept because Qt's line only points into it."""

    x: float
    y: float
    width: float
    layout: QTextLayout
    line: QTextLine
    white: bool = False

    def paint(self, painter: QPainter) -> None:
        """Draw the line in black, or in white on a filled frame."""
        painter.setPen(QColor("white" if self.white else "black"))
        # Every script stands on the line of our Latin letters: those of Arabic and Ethiopic are taller.
        baseline = self.layout.font().pixelSize() * _ASCENT
        self.line.draw(painter, QPointF(self.x, self.y - self.line.y() + baseline - self.line.ascent()))


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle: a border `thick` units wide, or all black; `round` is the radius of its corners."""

    x: float
    y: float
    width: float
    height: float
    thick: float = 0.0
    round: float = 0.0
    filled: bool = False

    def paint(self, painter: QPainter) -> None:
        """Draw the border within the rectangle, or fill it."""
        half = self.thick / 2
        painter.setPen(QPen(QColor("black"), self.thick) if self.thick else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(QColor("black") if self.filled else QColor("white"))
        rect = QRectF(self.x, self.y, self.width, self.height).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, self.round, self.round)


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code of an address: `cells` are dark runs as (column, row, length), `side` the cells along an edge."""

    x: float
    y: float
    width: float
    address: str
    side: int
    cells: tuple[tuple[int, int, int], ...]

    def paint(self, painter: QPainter) -> None:
        """Fill all cells as one shape: drawn one by one, pale seams between them keep telephones from reading it."""
        cell = self.width / self.side
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        for column, row, length in self.cells:
            shape.addRect(self.x + column * cell, self.y + row * cell, length * cell, cell)
        painter.fillPath(shape, QColor("black"))


Span = tuple[int, int]  # the first character and how many
Mark = Words | Frame | Code
MarkT = TypeVar("MarkT", bound=Mark)


@dataclass(frozen=True, slots=True)
class Row:
    """Marks that stay together, laid out from their own top; `gap` is the air above, which may be squeezed."""

    height: float
    marks: tuple[Mark, ...] = ()
    gap: float = 0.0


def moved(mark: MarkT, right: float, down: float) -> MarkT:
    """Return the mark at another place."""
    if isinstance(mark, Words):  # most marks by far: dataclasses.replace takes three times as long
        return type(mark)(mark.x + right, mark.y + down, mark.width, mark.layout, mark.line, mark.white)
    return replace(mark, x=mark.x + right, y=mark.y + down)


def mirrored(mark: MarkT, width: float) -> MarkT:
    """Return the mark where it stands on a page of this width that is read from right to left."""
    return moved(mark, width - 2 * mark.x - mark.width, 0)


def set_lines(
    text: str, letters: QFont, width: float, *, link: str = "", bold: Span = (0, 0), flow: Flow = FORWARD
) -> tuple[Words, ...]:
    """Return text broken into lines of a width, from (0, 0) down.

    `link` is an address for all of it or ""; `bold` are the first bold character and how many there are.
    """
    text = unbroken(text)
    layout = _layout(text, letters, flow)
    layout.setFormats([*_link(link, len(text)), *_bold((bold[0], min(bold[1], len(text))))])
    height = line_height(letters)
    return tuple(Words(0, number * height, width, layout, line) for number, line in enumerate(_break(layout, width)))


def set_line_at_end(text: str, letters: QFont, width: float, flow: Flow = FORWARD) -> Words:
    """Return one line of text that ends where the width ends, on the other side from where it would begin."""
    layout = _layout(text, letters, replace(flow, right=not flow.right))
    return Words(0, 0, width, layout, next(_break(layout, width)))


def text_width(text: str, letters: QFont) -> float:
    """Return how wide text is on one line."""
    layout = _layout(text, letters, FORWARD)
    return next(_break(layout, float(2**24))).naturalTextWidth()


def letters_of(points: float, *, bold: bool = False) -> QFont:
    """Return our font at a size in points, sized in layout units and without hinting: the same on every device."""
    chosen = font(points, bold=bold)
    chosen.setPixelSize(round(points * UNIT))
    chosen.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in _STILL:
        chosen.setFeature(QFont.Tag(feature), 0)
    return chosen


def line_height(letters: QFont) -> float:
    """Return the height of a line of these letters."""
    return letters.pixelSize() * _LINE_SPACING


def to_same_baseline(larger: QFont, smaller: QFont) -> float:
    """Return how far smaller letters sink to stand on the line of larger ones."""
    return (larger.pixelSize() - smaller.pixelSize()) * _ASCENT


def _layout(text: str, letters: QFont, flow: Flow) -> QTextLayout:
    side = Qt.AlignmentFlag.AlignRight if flow.right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if flow.rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setUseDesignMetrics(True)
    layout = QTextLayout(text, letters)
    layout.setTextOption(option)
    return layout


def _link(address: str, length: int) -> list[QTextLayout.FormatRange]:
    """Return the format that Qt turns into a live link in a PDF."""
    letters = QTextCharFormat()
    letters.setAnchor(True)
    letters.setAnchorHref(address)
    return [_span(letters, (0, length))] if address else []


def _bold(bold: Span) -> list[QTextLayout.FormatRange]:
    letters = QTextCharFormat()
    letters.setFontWeight(QFont.Weight.Bold)
    return [_span(letters, bold)] if bold[1] else []


def _span(letters: QTextCharFormat, where: Span) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    (span.start, span.length), span.format = where, letters
    return span


def _break(layout: QTextLayout, width: float) -> Iterator[QTextLine]:
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        lines.append(line)
    layout.endLayout()
    return iter(lines)
