"""Paint one option: name and number on the first line, who runs it, and why it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from catalog.model import Fits
from gui.result_model import CHOSEN_ROLE, OPTION_ROLE, ResultModel
from gui.wording import fits, layer_line, phone_line, verdict_sentences, why

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.model import Option
    from gui.theme import Theme

_PADDING = 12
_LINE_GAP = 4
_PILL = 8


class ResultDelegate(QStyledItemDelegate):
    """Draws rows of one height with drawText alone, so that a key press repaints within a frame."""

    def __init__(self, theme: Theme, labels: Mapping[str, str], parent: QObject | None = None) -> None:
        """Take the colours and the label of each need by its slug."""
        super().__init__(parent)
        self._theme = theme
        self._labels = labels
        self._fits = {Fits.FITS: theme.good, Fits.ASK: theme.ask, Fits.DOES_NOT_FIT: theme.bad}

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return one height for all rows: three lines."""
        line = QFontMetrics(option.font).height()
        return QSize(320, line * 3 + _LINE_GAP * 2 + _PADDING * 2)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        found = index.data(OPTION_ROLE)
        if found is None:
            return
        painter.save()
        rect = option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self._theme.accent_soft))
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), QColor(self._theme.accent))
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(_PADDING + 2, _PADDING, -_PADDING, -_PADDING)
        self._paint_lines(painter, option.font, inner, found, index)
        painter.restore()

    def _paint_lines(
        self,
        painter: QPainter,
        font: QFont,
        inner: QRect,
        found: Option,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        model = index.model()
        place = model.place() if isinstance(model, ResultModel) else None
        line = QFontMetrics(font).height()
        bold = QFont(font)
        bold.setBold(True)
        number = phone_line(found.programme, place)
        numbers = QFontMetrics(bold).horizontalAdvance(number) + _PADDING
        top = QRect(inner.left(), inner.top(), inner.width() - numbers, line)
        tick = "✓ " if index.data(CHOSEN_ROLE) else ""
        self._text(painter, bold, self._theme.ink, top, f"{index.row() + 1}. {tick}{found.programme.name}")
        right = QRect(inner.right() - numbers, inner.top(), numbers, line)
        self._text(painter, bold, self._theme.accent, right, number, Qt.AlignmentFlag.AlignRight)
        verdict = fits(found.verdict)
        pill = QFontMetrics(font).horizontalAdvance(verdict) + _PILL
        middle = QRect(inner.left(), inner.top() + line + _LINE_GAP, inner.width(), line)
        self._text(painter, bold, self._fits[found.verdict.fits], middle, verdict)
        details = [*verdict_sentences(found.verdict), found.programme.organisation, layer_line(found.programme)]
        self._text(painter, font, self._theme.quiet, middle.adjusted(pill + _PILL, 0, 0, 0), "   ·   ".join(details))
        bottom = QRect(inner.left(), middle.bottom() + 1 + _LINE_GAP, inner.width(), line)
        self._text(painter, font, self._theme.ink, bottom, why(found, self._labels))

    @staticmethod
    def _text(
        painter: QPainter,
        font: QFont,
        colour: str,
        rect: QRect,
        text: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignVCenter), shown)
