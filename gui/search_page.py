"""All that stands below the box: place, needs, danger, options, one of them whole, and the tray.

Each change of text, place or need goes through the finder at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from catalog.model import Option
from gui.crisis_card import CrisisCard
from gui.detail_panel import DetailPanel
from gui.need_chips import NeedChips
from gui.notice import show_notice
from gui.place_edit import PlaceEdit
from gui.plain_label import PlainLabel
from gui.result_delegate import ResultDelegate
from gui.result_model import OPTION_ROLE, ResultModel
from gui.safety_line import SafetyLine
from gui.translate import tr
from gui.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Callable

    from catalog.matching.finder import Finder
    from catalog.model import Place, Programme, Results
    from catalog.storage.catalogue import Catalogue
    from gui.situation_edit import SituationEdit
    from gui.theme import Theme

    SheetDoor = Callable[[QWidget, tuple[Programme, ...], Place | None], None]

_PICKS = 9


class SearchPage(QWidget):
    """The page under the box. It holds no knowledge: text in, results out, and what the officer chose."""

    def __init__(
        self, situation: SituationEdit, catalogue: Catalogue, finder: Finder, theme: Theme, open_sheet: SheetDoor
    ) -> None:
        """Take the box, the open catalogue, the finder, the colours, and what opens the sheet."""
        super().__init__()
        self.situation = situation
        self._finder = finder
        self._open_sheet = open_sheet
        self._switched_off: frozenset[str] = frozenset()
        self._added: frozenset[str] = frozenset()
        labels = {need.slug: need.label_nl for need in catalogue.needs()}
        self.place = PlaceEdit(catalogue, self)
        self.crisis = CrisisCard({crisis.type: crisis for crisis in catalogue.crises()}, self)
        self.chips = NeedChips(labels, self)
        self.model = ResultModel(labels, self)
        self.results = QListView(self)
        self.message = PlainLabel()
        self.detail = DetailPanel(theme, self)
        self.pick_button = QPushButton(self)
        self.tray = Tray(self)
        self._dress_results(theme, labels)
        self._lay_out(SafetyLine(catalogue, self))
        self._connect()
        self._add_shortcuts()
        self.search()

    def _dress_results(self, theme: Theme, labels: dict[str, str]) -> None:
        self.results.setObjectName("results")
        self.results.setAccessibleName(tr("Aanbod dat past"))
        self.results.setModel(self.model)
        self.results.setItemDelegate(ResultDelegate(theme, labels, self.results))
        self.results.setUniformItemSizes(True)
        self.results.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.results.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.results.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.message.setProperty("quiet", True)
        self.pick_button.setEnabled(False)

    def _lay_out(self, safety: SafetyLine) -> None:
        new_button = QPushButton(tr("Nieuw gesprek (Ctrl+N)"), self)
        new_button.clicked.connect(self.start_anew)
        top = QHBoxLayout()
        top.addWidget(self.place, 1)
        top.addWidget(new_button)
        right = QWidget(self)
        right_layout = QVBoxLayout(right)
        right_layout.setContentsMargins(0, 0, 0, 0)
        right_layout.addWidget(self.detail, 1)
        right_layout.addWidget(self.pick_button)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(10)
        split.addWidget(self.results)
        split.addWidget(right)
        split.setSizes([640, 500])
        split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (top, self.chips, self.crisis, self.message, split, self.tray, safety):
            if isinstance(part, QHBoxLayout):
                column.addLayout(part)
            else:
                column.addWidget(part, 1 if part is split else 0)

    def _connect(self) -> None:
        self.situation.situation_changed.connect(lambda _text: self.search())
        self.situation.left_below.connect(self._go_to_results)
        self.place.place_changed.connect(lambda _place: self.search())
        self.chips.switched.connect(self._switch)
        self.results.selectionModel().currentChanged.connect(lambda now, _before: self._show_detail(now))
        self.results.activated.connect(lambda _index: self.detail.setFocus())
        self.pick_button.clicked.connect(self._pick_current)
        self.tray.changed.connect(self._tray_changed)
        self.tray.sheet_wanted.connect(self._make_sheet)

    def _add_shortcuts(self) -> None:
        for keys, then in (
            ("Ctrl+N", self.start_anew),
            ("Ctrl+P", self._make_sheet),
            ("Esc", self.situation.setFocus),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(then)
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.results)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self._pick_current)
        for number in range(1, _PICKS + 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda row=number - 1: self._pick(self.model.option(row)))

    def start_anew(self) -> None:
        """Clear everything of this conversation, so that nothing of it can be brought back."""
        self._switched_off = self._added = frozenset()
        self.tray.forget()
        self.place.forget()
        self.situation.forget()
        self._finder.forget()
        self.search()
        self.situation.setFocus()

    def search(self) -> None:
        """Find for what stands in the box now, and show it."""
        text = self.situation.toPlainText()
        found = self._finder.find(text, self.place.place(), switched_off=self._switched_off, added=self._added)
        self.model.show_options(found.options, self.place.place())
        self.chips.show_reading(found.reading, self._switched_off)
        self.crisis.show_signs(found.reading.crisis, self.place.place())
        self.situation.mark_words((reason.start, reason.end) for need in found.reading.needs for reason in need.because)
        self._say_how_sure(text, found)
        if found.options:
            self.results.setCurrentIndex(self.model.index(0))
        self._show_detail(self.results.currentIndex())

    def _say_how_sure(self, text: str, found: Results) -> None:
        sentence = ""
        if not text.strip():
            sentence = tr("Bijvoorbeeld: “mevr 2 kindjes, stapels ongeopende brieven, deurwaarder geweest”.")
        elif found.unsure and found.options:
            sentence = tr("Ik herken dit nog niet goed. Kies hierboven een hulpvraag, of vraag het wijkteam.")
        elif found.unsure:
            sentence = tr("Ik herken hier geen hulpvraag in. Vertel wat meer, of zoek op naam.")
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))

    def _switch(self, slug: str, on: bool) -> None:  # noqa: FBT001 - carried by a signal
        if on:
            self._added, self._switched_off = self._added | {slug}, self._switched_off - {slug}
        else:
            self._added, self._switched_off = self._added - {slug}, self._switched_off | {slug}
        self.search()

    def _current(self) -> Option | None:
        index = self.results.currentIndex()
        option = index.data(OPTION_ROLE) if index.isValid() else None
        return option if isinstance(option, Option) else None

    def _show_detail(self, index: QModelIndex) -> None:
        option = self.model.option(index.row()) if index.isValid() else None
        self.detail.show_option(option, self.place.place())
        self._name_pick_button(option)

    def _name_pick_button(self, option: Option | None) -> None:
        chosen = option is not None and option.programme.id in self.tray.ids()
        self.pick_button.setText(tr("Haal van het blad (spatie)") if chosen else tr("Zet op blad (spatie)"))
        self.pick_button.setEnabled(option is not None)

    def _go_to_results(self) -> None:
        if self.model.rowCount():
            self.results.setFocus()

    def _pick_current(self) -> None:
        self._pick(self._current())

    def _pick(self, option: Option | None) -> None:
        if option is not None and not self.tray.toggle(option.programme):
            show_notice(self.window(), tr("Op een blad passen er vijf. Haal er eerst een af."))

    def _tray_changed(self) -> None:
        self.model.show_chosen(self.tray.ids())
        self._name_pick_button(self._current())

    def _make_sheet(self) -> None:
        if self.tray.programmes():
            self._open_sheet(self.window(), self.tray.programmes(), self.place.place())
        else:
            show_notice(self.window(), tr("Zet eerst een aanbod op het blad: kies er een en druk op spatie."))
