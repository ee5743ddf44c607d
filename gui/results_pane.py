"""Show the options beside all of the one that is chosen, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QListView, QPushButton, QSplitter, QVBoxLayout, QWidget

from gui.correction_card import CorrectionCard
from gui.detail_panel import DetailPanel
from gui.flow_layout import FlowLayout
from gui.note_card import NoteCard
from gui.result_delegate import ResultDelegate
from gui.result_model import ResultModel
from gui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from catalog.model import Option
    from gui.look import Look

_WIDE = 112
"""Letters in a line from which list and detail stand side by side; below it one at a time."""
_LOWEST = 13
_LOWEST_NARROW = 10
"""Lines that the pane is high at least; the page scrolls when there is less room."""


class ResultsList(QListView):
    """The list; `left_above` tells that Up was pressed on the first row."""

    left_above = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the list above when Up has no row to go to."""
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_above.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the heights again: rows are laid out in another way where it is narrow."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class ResultsPane(QWidget):
    """List, detail and actions. `picked` carries an option, `more_wanted` a need, `shown` the option shown now.

    `opened` tells that its detail was gone to, `closed` that it was left, `turned` that it became narrow or wide.
    """

    picked = Signal(object)
    more_wanted = Signal(str)
    shown = Signal(object)
    opened = Signal()
    closed = Signal()
    turned = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ResultModel(look, self)
        self.list = ResultsList(self)
        self.detail = DetailPanel(look, self)
        self.note = NoteCard(self)
        self.correction = CorrectionCard(self)
        self.pick_button = self._button(tr("Zet op blad"), self.pick_current, main=True)
        self.more_button = self._button(tr("Meer voor deze hulpvraag"), self._want_more)
        self.note_button = self._button(tr("Notitie"), lambda: None)
        self.wrong_button = self._button(tr("Klopt niet?"), lambda: None)
        self.back_button = self._button(tr("Terug naar de lijst"), self.show_list)
        self.narrow = False
        self._quiet = False  # while the page itself chooses the first row
        self._dress_list(look)
        self._lay_out()

    def _dress_list(self, look: Look) -> None:
        self.list.setObjectName("results")
        self.list.setAccessibleName(tr("Aanbod dat past"))
        self.list.setModel(self.model)
        delegate = ResultDelegate(look, self.list)
        delegate.picked.connect(lambda row: self.picked.emit(self.model.option(row)))
        delegate.more_wanted.connect(self.more_wanted)
        self.list.setItemDelegate(delegate)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self.show_detail(now))
        self.list.activated.connect(lambda _index: self.open_detail())
        space = QShortcut(QKeySequence(Qt.Key.Key_Space), self.list)
        space.setContext(Qt.ShortcutContext.WidgetShortcut)
        space.activated.connect(self.pick_current)

    def _lay_out(self) -> None:
        self.right = QWidget(self)
        self.buttons = QWidget(self.right)
        row = FlowLayout(self.buttons)
        for button in (self.pick_button, self.more_button, self.note_button, self.wrong_button, self.back_button):
            row.addWidget(button)
        column = QVBoxLayout(self.right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.detail, 1)
        for card in (self.note, self.correction):
            column.addWidget(card)
            card.hide()
            card.left.connect(self.close_cards)
        column.addWidget(self.buttons)
        self.back_button.hide()
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.split.setHandleWidth(10)
        self.split.addWidget(self.list)
        self.split.addWidget(self.right)
        self.split.setStretchFactor(0, 11)
        self.split.setStretchFactor(1, 9)
        self.split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * _LOWEST)

    def _button(self, text: str, then: Callable[[], object], *, main: bool = False) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("main", main)
        button.clicked.connect(lambda _on=False: then())
        return button

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for no more width than one of the two needs."""
        return QSize(240, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show both where there is room, else the one that is looked at."""
        super().resizeEvent(event)
        narrow = event.size().width() < _WIDE * self.fontMetrics().averageCharWidth()
        if narrow != self.narrow:
            self.narrow = narrow
            self.list.show()
            self.right.setVisible(not narrow)
            self.back_button.setVisible(False)
            self.setMinimumHeight(self.fontMetrics().lineSpacing() * (_LOWEST_NARROW if narrow else _LOWEST))
            self.turned.emit()

    def show_options(self, options: Sequence[Option], *, wanted: bool) -> None:
        """Choose the first of the options the model holds now; `wanted` tells whether there are needs."""
        self._quiet = True
        self.list.setCurrentIndex(self.model.index(0) if options else QModelIndex())
        self._quiet = False
        self.close_cards()
        self.more_button.setEnabled(wanted or bool(options))

    def current(self) -> Option | None:
        """Return the option that is chosen."""
        return self.model.option(self.list.currentIndex().row())

    def show_detail(self, index: QModelIndex) -> None:
        """Tell which option is looked at now."""
        if self._quiet:
            return
        self.close_cards()
        self.shown.emit(self.model.option(index.row()) if index.isValid() else None)

    def open_detail(self) -> None:
        """Go to the detail of the chosen option; where there is room for one, it takes the list's place."""
        if self.current() is None:
            return
        if self.narrow:
            self.right.show()
            self.list.hide()
            self.back_button.show()
        self.detail.setFocus()
        self.opened.emit()

    def show_list(self) -> None:
        """Go back to the list when the detail took its place."""
        if self.list.isHidden():
            self.list.show()
            self.right.hide()
            self.back_button.hide()
            self.closed.emit()
            if self.detail.hasFocus():
                self.list.setFocus()

    def close_cards(self) -> None:
        """Close the note and the slip without keeping anything."""
        for card in (self.note, self.correction):
            card.hide()
        self.detail.show()
        self.buttons.show()

    def forget(self) -> None:
        """Empty the note and the slip, so that nothing of them can be brought back."""
        self.note.forget()
        self.correction.forget()
        self.close_cards()

    def open_card(self, card: NoteCard | CorrectionCard, text: str) -> None:
        """Open the note or the slip in place of the actions; the long slip takes the detail's place too."""
        self.close_cards()
        self.buttons.hide()
        self.detail.setVisible(card is self.note)
        card.open(text)

    def pick_current(self) -> None:
        """Tell that the chosen option goes on the sheet, or off it."""
        option = self.current()
        if option is not None:
            self.picked.emit(option)

    def _want_more(self) -> None:
        option = self.current()
        if option is not None:
            group = self.model.group(self.list.currentIndex().row())
            self.more_wanted.emit(group or next(iter(option.programme.needs), ""))
