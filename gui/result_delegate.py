"""Paint one option: why it is shown, name and number, whether it fits, who may refer and how fresh it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from catalog.model import Fits
from gui.faces import Face, Faces
from gui.result_model import CHOSEN_ROLE, HEAD_ROLE, OPTION_ROLE, ResultModel
from gui.result_row import Line, Setting, Tone, row_lines

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel

    from gui.look import Look

_PADDING = 10
_DOT = 4
_GAP = 3
_BOX = 26
_TONES = (Tone.NEED, Tone.NAME, Tone.QUIET)
_NARROW = 58
"""Letters in a line below which a row's right-hand parts get lines of their own."""


class ResultDelegate(QStyledItemDelegate):
    """Draws with drawText alone, so that a key press repaints within a frame.

    `picked` tells the row whose box was clicked, `more_wanted` the need whose "more" was clicked.
    """

    picked = Signal(int)
    more_wanted = Signal(str)

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        """Take the colours and the names of needs."""
        super().__init__(parent)
        self._look = look
        self._faces: Faces | None = None
        theme = look.theme
        self._fits = {Fits.FITS: theme.good, Fits.ASK: theme.ask, Fits.DOES_NOT_FIT: theme.bad}
        self._colours = {
            Tone.NAME: theme.ink, Tone.PHONE: theme.accent, Tone.QUIET: theme.quiet, Tone.NEED: theme.ink,
            Tone.MORE: theme.accent,
        }  # fmt: skip

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of a row: that of its lines."""
        width = _width(option)
        if not self._narrow(option, width):  # the same three lines for every row: nothing needs to be looked at
            faces = self._faces_of(option.font)
            heights = [faces.of(tone).height for tone in _TONES]
        else:
            room = width - 2 * _PADDING - _BOX - _GAP * 3
            lines = self._lines(option, index, width)
            heights = [self._height(line, self._faces_of(option.font), room, narrow=True) for line in lines]
        return QSize(240, sum(heights) + _GAP * (len(heights) - 1) + 2 * _PADDING)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        found = index.data(OPTION_ROLE)
        if found is None:
            return
        painter.save()
        rect, theme = QRect(option.rect), self._look.theme
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(theme.accent_soft))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), QColor(theme.accent))
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        faces = self._faces_of(option.font)
        self._paint_box(painter, faces, _box(rect), index)
        inner = rect.adjusted(_PADDING + _BOX + 3 * _GAP, _PADDING, -_PADDING, -_PADDING)
        narrow = self._narrow(option, rect.width())
        for line in self._lines(option, index, rect.width()):
            height = self._height(line, faces, inner.width(), narrow=narrow)
            at = QRect(inner.topLeft(), QSize(inner.width(), height))
            self._paint_line(painter, faces, at, line, index)
            inner.setTop(inner.top() + height + _GAP)
        painter.restore()

    def editorEvent(  # noqa: N802 - Qt's name
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Tell when the box of a row, or its "more", is clicked."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            rect = QRect(option.rect)
            at = event.position().toPoint()
            if _box(rect).adjusted(-4, -4, 4, 4).contains(at):
                self.picked.emit(index.row())
                return True
            if index.data(HEAD_ROLE) and _more(rect, option.font).contains(at):
                self.more_wanted.emit(index.data(HEAD_ROLE))
                return True
        return super().editorEvent(event, model, option, index)

    def _lines(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, width: int
    ) -> tuple[Line, ...]:
        model = index.model()
        setting = Setting(model.place(), model.presumed) if isinstance(model, ResultModel) else Setting()
        narrow, leads = self._narrow(option, width), bool(index.data(HEAD_ROLE))
        return row_lines(index.data(OPTION_ROLE), setting, self._look, leads=leads, narrow=narrow)

    def _narrow(self, option: QStyleOptionViewItem, width: int) -> bool:
        return width < _NARROW * self._faces_of(option.font).letter

    def _faces_of(self, font: QFont) -> Faces:
        """Return the faces that go with a font; they are made again only when it changes."""
        if self._faces is None or self._faces.base != font:
            self._faces = Faces(font)
        return self._faces

    @staticmethod
    def _height(line: Line, faces: Faces, width: int, *, narrow: bool) -> int:
        metrics = faces.of(line.tone).metrics
        if not narrow or line.causes:
            return metrics.height()
        text = f"{line.front}  {line.text}" if line.front else line.text
        wrapped = metrics.boundingRect(QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap, text)
        return max(metrics.height(), wrapped.height())

    def _paint_box(
        self, painter: QPainter, faces: Faces, box: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._look.theme
        chosen = bool(index.data(CHOSEN_ROLE))
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.edge), 1))
        painter.setBrush(QColor(theme.accent if chosen else theme.card))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        mark = "✓" if chosen else str(index.row() + 1)
        colour = theme.on_accent if chosen else theme.quiet
        self._text(painter, faces.number, colour, box, mark, Qt.AlignmentFlag.AlignHCenter)

    def _paint_line(
        self, painter: QPainter, faces: Faces, rect: QRect, line: Line, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        left = rect
        if line.end:
            face = faces.of(line.end_tone)
            room = min(face.width_of(line.end), rect.width() * 3 // 5)
            at = QRect(rect.right() - room, rect.top(), room + 1, rect.height())
            self._text(painter, face, self._colours[line.end_tone], at, line.end, Qt.AlignmentFlag.AlignRight)
            left = rect.adjusted(0, 0, -room - _PADDING, 0)
        if line.causes:
            self._paint_causes(painter, faces, left, line, index)
            return
        if line.front:
            bold = faces.of(Tone.FITS)
            verdict = index.data(OPTION_ROLE).verdict.fits
            self._text(painter, bold, self._fits[verdict], left, line.front)
            left = left.adjusted(bold.width_of(line.front) + _PADDING, 0, 0, 0)
        self._text(painter, faces.of(line.tone), self._colours[line.tone], left, line.text)

    def _paint_causes(
        self, painter: QPainter, faces: Faces, rect: QRect, line: Line, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint each need with its colour and the words that led to it, as far as there is room."""
        model = index.model()
        bold, plain = faces.of(Tone.NEED), faces.of(Tone.QUIET)
        for cause in line.causes:
            if cause.need and isinstance(model, ResultModel):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._look.theme.sign(model.colour_of(cause.need))))
                painter.drawEllipse(QPointF(rect.left() + _DOT, rect.center().y() + 1), _DOT, _DOT)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                rect = rect.adjusted(_DOT * 2 + _GAP * 2, 0, 0, 0)
            for face, tone, text in ((bold, Tone.NEED, cause.label), (plain, Tone.QUIET, cause.words)):
                if text and rect.width() > _BOX:
                    self._text(painter, face, self._colours[tone], rect, text)
                    rect = rect.adjusted(face.width_of(text) + _GAP * 2, 0, 0, 0)
            rect = rect.adjusted(_PADDING, 0, 0, 0)
            if rect.width() <= 2 * _BOX:
                return

    @staticmethod
    def _text(
        painter: QPainter,
        face: Face,
        colour: str,
        rect: QRect,
        text: str,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        painter.setFont(face.font)
        painter.setPen(QColor(colour))
        if rect.height() >= 2 * face.height:
            painter.drawText(rect, int(align) | int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap), text)
            return
        shown = (
            text
            if face.width_of(text) <= rect.width()
            else face.metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        )
        painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignVCenter), shown)


def _width(option: QStyleOptionViewItem) -> int:
    view = option.widget
    return view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()


def _box(rect: QRect) -> QRect:
    return QRect(rect.left() + _PADDING, rect.top() + _PADDING, _BOX, _BOX)


def _more(rect: QRect, font: QFont) -> QRect:
    """Return where "more" can be clicked: the end of the first line, and a little around it."""
    metrics = QFontMetrics(font)
    width = metrics.averageCharWidth() * 10
    return QRect(rect.right() - width, rect.top(), width, metrics.height() + 2 * _PADDING)
