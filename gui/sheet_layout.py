"""Lay a sheet out on A4 pages, once, for preview, printer and PDF alike.

All lengths are in layout units: `UNIT` of them are one point (1/72 inch), so that nothing depends on a device.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption

from catalog.sheet.blocks import Block, Section, Sheet, Style, Variant
from gui.fonts import font

UNIT = 10
PAGE = QRectF(0, 0, 5953, 8419)  # A4 in tenths of a point
MARGIN_X = 480
MARGIN_TOP = 400
MARGIN_BOTTOM = 330
_LABEL_WIDTH = 1020
_GAP = 120
_QR = 760
_TICK = 105
_LINE_SPACING = 1.22

# Body sizes in points that are tried, largest first: the first that needs the fewest pages is taken. 12 is the floor.
SIZES = {Variant.NORMAL: (14.0, 13.0, 12.0), Variant.LARGE: (18.0,)}
_FOOT_SIZE = 12.0
_SCALE = {Style.NAME: 1.45, Style.STEP: 1.12, Style.PHONE: 1.6, Style.RUN_BY: 0.93, Style.NOTE: 0.86}
_BOLD = frozenset({Style.NAME, Style.STEP, Style.PHONE})
_SMALLEST = 12.0
_ASCENT = 1.07  # of Noto Sans, in ems
_BELOW = {Style.NAME: 10, Style.RUN_BY: 45, Style.PEN: 20, Style.TICK: 10}


@dataclass(frozen=True, slots=True)
class Words:
    """Laid-out text and where it stands; `link` is a web or tel: address or ""."""

    layout: QTextLayout
    at: QPointF
    link: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A ruled line: `strong` between sections, thin for a pen."""

    start: QPointF
    end: QPointF
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """An empty box to tick."""

    rect: QRectF


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code of a web address in a rectangle."""

    rect: QRectF
    address: str


Mark = Words | Line | Box | Code


@dataclass(slots=True)
class Strip:
    """Marks laid out from 0 down, and their height: a part of a page that is not broken."""

    marks: list[Mark] = field(default_factory=list)
    height: float = 0.0


def lay_out(sheet: Sheet) -> list[list[Mark]]:
    """Return the marks of each page; sections stay whole unless one is longer than a page."""
    tries = (_pages(sheet, size) for size in SIZES[sheet.variant])
    return min(tries, key=len)  # min keeps the first, largest, of equals


def _pages(sheet: Sheet, size: float) -> list[list[Mark]]:
    width = PAGE.width() - 2 * MARGIN_X
    foot = _paragraph(sheet.foot, font(_FOOT_SIZE, bold=True), width)
    floor = PAGE.height() - MARGIN_BOTTOM - foot.height - _GAP
    pages: list[list[Mark]] = [[]]
    at = float(MARGIN_TOP)
    for strip in [_header(sheet, size, width), *_strips(sheet, size, width, floor - MARGIN_TOP)]:
        if at + strip.height > floor and at > MARGIN_TOP:
            pages.append([])
            at = float(MARGIN_TOP)
        pages[-1] += [_moved(mark, QPointF(MARGIN_X, at)) for mark in strip.marks]
        at += strip.height
    for number, page in enumerate(pages, 1):
        page.extend(_foot(sheet, foot, floor + _GAP, number, len(pages)))
    return pages


def _header(sheet: Sheet, size: float, width: float) -> Strip:
    strip = Strip()
    date = _layout(sheet.dateline, font(_SMALLEST), width, Qt.AlignmentFlag.AlignRight)
    title = _layout(sheet.title, font(size * 1.9, bold=True), width)
    strip.marks.append(Words(title, QPointF(0, 0)))
    strip.marks.append(Words(date, QPointF(0, title.boundingRect().height() - date.boundingRect().height() - 20)))
    strip.height = title.boundingRect().height() + 30
    _append(strip, sheet.intro, font(max(_SMALLEST, size * 0.9)), width)
    strip.height += _GAP
    return strip


def _strips(sheet: Sheet, size: float, width: float, room: float) -> list[Strip]:
    """Return one strip a section, or one a block where a section is longer than a page."""
    strips = []
    for section in sheet.sections:
        whole = _section(section, size, width)
        strips += [whole] if whole.height <= room else _loose(section, size, width)
    return strips


def _section(section: Section, size: float, width: float) -> Strip:
    strip = Strip([Line(QPointF(0, 0), QPointF(width, 0), strong=True)], _GAP * 0.9)
    top = strip.height
    for block in section.blocks:
        beside_code = bool(section.qr) and strip.height < top + _QR
        _append_block(strip, block, size, width - (_QR + _GAP if beside_code else 0))
    if section.qr:
        strip.marks.append(Code(QRectF(width - _QR, top, _QR, _QR), section.qr))
        strip.height = max(strip.height, top + _QR)
    strip.height += _GAP
    return strip


def _loose(section: Section, size: float, width: float) -> list[Strip]:
    strips = []
    for block in section.blocks:
        strip = Strip()
        _append_block(strip, block, size, width)
        strips += [strip] if strip.height < PAGE.height() / 2 else _broken(block, size, width)
    return strips


def _broken(block: Block, size: float, width: float) -> list[Strip]:
    """Return a very long text as one strip a sentence group, so that nothing falls off a page."""
    words = block.text.split()
    strips = []
    for first in range(0, len(words), 60):
        part = Block(block.style, " ".join(words[first : first + 60]), block.label if not first else "", block.link)
        strip = Strip()
        _append_block(strip, part, size, width)
        strips.append(strip)
    return strips


def _append_block(strip: Strip, block: Block, size: float, width: float) -> None:
    points = max(_SMALLEST, size * _SCALE.get(block.style, 1.0))
    letters = font(points, bold=block.style in _BOLD)
    labelled = block.style not in {Style.NAME, Style.RUN_BY, Style.NOTE}
    left = _LABEL_WIDTH * max(1.0, _label_size(size) / _SMALLEST) if labelled else 0.0
    top = strip.height
    if block.style is Style.TICK:
        _append_tick(strip, block, letters, left, width)
    elif block.style is Style.PEN:
        _append_pen(strip, block, size, width)
        return
    else:
        _append(strip, block.text, letters, width - left, left, block.link)
    if block.label:
        label = _layout(block.label, font(_label_size(size), bold=True), left - 60)
        strip.marks.append(Words(label, QPointF(0, top + _same_baseline(points, _label_size(size)))))
        strip.height = max(strip.height, top + label.boundingRect().height())
    strip.height += _BELOW.get(block.style, 30)


def _label_size(size: float) -> float:
    """Return the points of a label beside a body of a size: smaller, never below the floor."""
    return max(_SMALLEST, size * 0.8)


def _same_baseline(points: float, label: float) -> float:
    """Return how far a label sinks to stand on the line of larger words beside it."""
    return (points - label) * UNIT * _ASCENT


def _append_pen(strip: Strip, block: Block, size: float, width: float) -> None:
    """Append a label and a line to write on behind it."""
    label = _layout(block.label, font(_label_size(size), bold=True), width)
    strip.height += 70  # room for a hand above the line
    strip.marks.append(Words(label, QPointF(0, strip.height)))
    base = strip.height + _label_size(size) * UNIT * 1.15
    strip.marks.append(Line(QPointF(label.maximumWidth() + 80, base), QPointF(width, base)))
    strip.height += label.boundingRect().height() + _BELOW[Style.PEN]


def _append_tick(strip: Strip, block: Block, letters: QFont, left: float, width: float) -> None:
    top = strip.height
    box = letters.pointSizeF() * UNIT * 0.8
    strip.marks.append(Box(QRectF(left, top + box * 0.3, box, box)))
    _append(strip, block.text, letters, width - left - box - _TICK, left + box + _TICK)


def _append(strip: Strip, text: str, letters: QFont, width: float, left: float = 0.0, link: str = "") -> None:
    layout = _layout(text, letters, width, link=link)
    strip.marks.append(Words(layout, QPointF(left, strip.height), link))
    strip.height += layout.boundingRect().height()


def _paragraph(text: str, letters: QFont, width: float) -> Strip:
    strip = Strip()
    _append(strip, text, letters, width)
    return strip


def _layout(
    text: str,
    letters: QFont,
    width: float,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    link: str = "",
) -> QTextLayout:
    """Return text broken into lines of a width; its font is in layout units, so it is the same on every device."""
    sized = QFont(letters)
    sized.setPixelSize(round(letters.pointSizeF() * UNIT))
    sized.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    layout = QTextLayout(text, sized)
    option = QTextOption(align)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if link:
        anchor = QTextCharFormat()
        anchor.setAnchor(True)
        anchor.setAnchorHref(link)
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = 0, len(text), anchor
        layout.setFormats([span])
    layout.setCacheEnabled(True)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += sized.pixelSize() * _LINE_SPACING
    layout.endLayout()
    return layout


def _foot(sheet: Sheet, foot: Strip, top: float, number: int, pages: int) -> list[Mark]:
    marks: list[Mark] = [Line(QPointF(MARGIN_X, top - 50), QPointF(PAGE.width() - MARGIN_X, top - 50), strong=True)]
    marks += [_moved(mark, QPointF(MARGIN_X, top)) for mark in foot.marks]
    if pages > 1:
        words = sheet.page_words.format(page=number, pages=pages)
        width = PAGE.width() - 2 * MARGIN_X
        layout = _layout(words, font(_SMALLEST), width, Qt.AlignmentFlag.AlignRight)
        marks.append(Words(layout, QPointF(MARGIN_X, top + foot.height - 10)))
    return marks


def _moved(mark: Mark, by: QPointF) -> Mark:
    if isinstance(mark, Words):
        return Words(mark.layout, mark.at + by, mark.link)
    if isinstance(mark, Line):
        return Line(mark.start + by, mark.end + by, mark.strong)
    if isinstance(mark, Box):
        return Box(mark.rect.translated(by))
    return Code(mark.rect.translated(by), mark.address)
