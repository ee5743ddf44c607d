"""Painting a row: what is drawn, as text."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from catalog.matching.browsing import options_of
from catalog.model import NeedFound, OptionReason, Reason, ReasonKind
from catalog.storage.catalogue import Catalogue
from gui.look import Look, look_for
from gui.result_delegate import ResultDelegate
from gui.result_model import ResultModel
from gui.theme import LIGHT
from tests.conftest import TODAY


class Recorder(ResultDelegate):
    """A delegate that remembers the words it draws."""

    drawn: list[str]

    def _text(self, *parts: object) -> None:  # type: ignore[override]
        self.drawn.append(str(parts[4]))


@pytest.fixture
def look(qapp: QApplication, catalogue: Catalogue) -> Look:
    """Return how things are called."""
    return look_for(catalogue, TODAY)


@pytest.fixture
def model(look: Look, catalogue: Catalogue) -> ResultModel:
    """Return the rows of an answer with one programme, for one need."""
    made = ResultModel(look)
    said = Reason("deurwaarder", 0, 11, ReasonKind.LEXICON)
    (option,) = options_of(["geldfit"], catalogue, {})
    shown = replace(option, because=(OptionReason("deurwaarder", "debt-counselling"),))
    made.show_options([shown], [NeedFound("debt-counselling", 0.9, (said,))], None)
    return made


def painted(delegate: ResultDelegate, model: ResultModel, *, width: int = 600, selected: bool = False) -> QImage:
    picture = QImage(width, 300, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, 300)
    if selected:
        option.state = QStyle.StateFlag.State_Selected
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return picture


def test_reason_name_number_and_verdict_are_drawn_in_order(look: Look, model: ResultModel) -> None:
    delegate = Recorder(look)
    delegate.drawn = []
    painted(delegate, model)
    shown = model.option(0)
    assert shown is not None
    drawn = delegate.drawn
    order = [drawn.index("“deurwaarder”"), drawn.index(shown.programme.name), drawn.index("past")]
    assert order == sorted(order)
    assert shown.programme.contact.phone in drawn


def test_where_it_is_narrow_the_same_is_drawn_and_the_row_is_higher(look: Look, model: ResultModel) -> None:
    delegate = ResultDelegate(look)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 700, 100)
    wide = delegate.sizeHint(option, model.index(0)).height()
    option.rect = QRect(0, 0, 250, 100)
    assert delegate.sizeHint(option, model.index(0)).height() > wide * 1.4
    recorder = Recorder(look)
    recorder.drawn = []
    painted(recorder, model, width=250)
    shown = model.option(0)
    assert shown is not None
    assert shown.programme.contact.phone in recorder.drawn


def test_a_chosen_row_has_another_ground(look: Look, model: ResultModel) -> None:
    picture = painted(ResultDelegate(look), model, selected=True)
    assert picture.pixelColor(300, 3) == QColor(LIGHT.accent_soft)


def test_the_box_and_more_can_be_clicked(look: Look, model: ResultModel, qtbot: QtBot) -> None:
    delegate = ResultDelegate(look)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 600, 90)

    def click(x: int, y: int) -> None:
        at = QPointF(x, y)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(QEvent.Type.MouseButtonRelease, at, at, left, left, none)
        delegate.editorEvent(event, model, option, model.index(0))

    with qtbot.waitSignal(delegate.picked) as told:
        click(20, 20)
    assert told.args == [0]
    with qtbot.waitSignal(delegate.more_wanted) as told:
        click(580, 14)
    assert told.args == ["debt-counselling"]


def test_a_name_of_three_hundred_letters_stays_in_its_row(look: Look, model: ResultModel) -> None:
    first = model.option(0)
    assert first is not None
    long = replace(first, programme=replace(first.programme, name="<b>naam</b>" * 30))
    model.show_options([long], [], None)
    before = ResultDelegate(look).sizeHint(QStyleOptionViewItem(), model.index(0))
    assert before.width() == 240
    painted(ResultDelegate(look), model)
