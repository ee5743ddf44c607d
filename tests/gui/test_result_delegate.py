"""Painting a row: what is drawn, as text."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from catalog.matching.finder import Finder
from catalog.storage.catalogue import Catalogue
from gui.result_delegate import ResultDelegate
from gui.result_model import ResultModel
from gui.theme import LIGHT


class Recorder(ResultDelegate):
    """A delegate that remembers the words it draws."""

    drawn: list[str]

    def _text(self, *parts: object) -> None:  # type: ignore[override]
        self.drawn.append(str(parts[4]))


def row_of(catalogue: Catalogue, finder: Finder, text: str) -> tuple[ResultModel, dict[str, str]]:
    labels = {need.slug: need.label_nl for need in catalogue.needs()}
    model = ResultModel(labels)
    model.show_options(finder.find(text).options, None)
    return model, labels


def test_name_number_and_reason_are_drawn(qtbot: QtBot, catalogue: Catalogue, finder: Finder) -> None:
    model, labels = row_of(catalogue, finder, "deurwaarder geweest")
    delegate = Recorder(LIGHT, labels)
    delegate.drawn = []
    picture = QImage(600, 120, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 600, 120)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    shown = model.option(0)
    assert shown is not None
    assert shown.programme.name in delegate.drawn[0]
    assert any("deurwaarder" in words for words in delegate.drawn)


def test_a_chosen_row_has_another_ground(qtbot: QtBot, catalogue: Catalogue, finder: Finder) -> None:
    model, labels = row_of(catalogue, finder, "geldfit")
    picture = QImage(600, 120, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 600, 120)
    option.state = QStyle.StateFlag.State_Selected
    ResultDelegate(LIGHT, labels).paint(painter, option, model.index(0))
    painter.end()
    assert picture.pixelColor(300, 6) == QColor(LIGHT.accent_soft)


def test_all_rows_have_one_height(catalogue: Catalogue, finder: Finder) -> None:
    model, labels = row_of(catalogue, finder, "deurwaarder geweest")
    delegate = ResultDelegate(LIGHT, labels)
    heights = {delegate.sizeHint(QStyleOptionViewItem(), model.index(row)).height() for row in range(model.rowCount())}
    assert len(heights) == 1
