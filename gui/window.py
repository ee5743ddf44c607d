"""The window: the box to type in, there at once, and under it the page that answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gui.header import Header
from gui.hidden_page import HiddenPage
from gui.notice import show_notice
from gui.open_windows import close_others
from gui.own_clipboard import forget_clipboard
from gui.plain_label import PlainLabel
from gui.situation_edit import SituationEdit
from gui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from gui.search_page import SearchPage

_SIZE = (1240, 768)
TITLE = "Doorwijzer"


class Window(QMainWindow):
    """The one window. It is painted with the box alone; the page follows, so that typing can begin at once.

    The signals tell what was asked for from anywhere: keys, settings, larger or smaller text (1, -1, or 0 for 100 %).
    """

    keys_wanted = Signal()
    settings_wanted = Signal()
    size_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._after_first_paint: Callable[[], None] | None = None
        self.page: SearchPage | None = None
        self.situation = SituationEdit(self)
        self.situation.cut_off.connect(
            lambda: show_notice(self, tr("De tekst was te lang; alleen het begin is overgenomen."))
        )
        self.below = QStackedWidget(self)
        self.work = QWidget(self)
        self._column = QVBoxLayout(self.work)
        self._column.setContentsMargins(0, 8, 0, 4)
        self._column.setSpacing(8)
        self._top = QVBoxLayout()
        self._top.setContentsMargins(16, 0, 16, 0)
        self._top.setSpacing(6)
        self.header = Header(self.work)
        self._top.addWidget(self.header)
        self._top.addWidget(self.situation)
        self._column.addLayout(self._top)
        self._column.addWidget(self.below, 1)
        self.hidden = HiddenPage(self)
        self.hidden.left.connect(self.come_back)
        self.screens = QStackedWidget(self)
        self.screens.addWidget(self.work)
        self.screens.addWidget(self.hidden)
        self.setCentralWidget(self.screens)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().messageChanged.connect(lambda text: self.statusBar().setVisible(bool(text)))
        self.statusBar().hide()
        self.setWindowTitle(TITLE)
        self.resize(*_SIZE)
        self._listen()
        self._word()
        self._add_shortcuts()
        self.situation.setFocus()

    def _listen(self) -> None:
        self.header.browse_wanted.connect(self._browse)
        self.header.new_wanted.connect(self.start_anew)
        self.header.hide_wanted.connect(self.hide_all)
        self.header.keys_wanted.connect(self.keys_wanted)
        self.header.settings_wanted.connect(self.settings_wanted)

    def _word(self) -> None:
        self.situation.setPlaceholderText(tr("Wat ziet of hoort u? Typ het zoals het komt, zonder namen."))
        self.situation.setAccessibleName(tr("Situatie van de bewoner"))

    def _add_shortcuts(self) -> None:
        for keys, then in (
            ("Ctrl+N", self.start_anew),
            ("Ctrl+P", self.make_sheet),
            ("Esc", self.leave),
            ("F1", self.keys_wanted.emit),
            ("Ctrl+,", self.settings_wanted.emit),
            ("Ctrl+B", self.header_browse),
            ("Ctrl+L", self.ask_place),
            ("Ctrl+H", self.add_need),
            ("Ctrl++", lambda: self.size_wanted.emit(1)),
            ("Ctrl+=", lambda: self.size_wanted.emit(1)),
            ("Ctrl+-", lambda: self.size_wanted.emit(-1)),
            ("Ctrl+0", lambda: self.size_wanted.emit(0)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(then)

    def make_sheet(self) -> None:
        """Open the sheet for what is in the tray."""
        if self.page is not None:
            self.page.make_sheet()

    def ask_place(self) -> None:
        """Go to where the place is typed."""
        if self.page is not None:
            self.page.place.field.setFocus()

    def add_need(self) -> None:
        """Open the list of all needs."""
        if self.page is not None:
            self.page.chips.open_picker()

    def header_browse(self) -> None:
        """Open or close the list of needs and organisations."""
        self.header.browse_button.toggle()

    def remake_header(self) -> None:
        """Make the header and the words of the box anew, in another language or size."""
        made = Header(self.work)
        self._top.replaceWidget(self.header, made)
        self.header.deleteLater()
        self.header = made
        self.situation.fit_height()
        self._listen()
        self._word()

    def show_page(self, page: SearchPage) -> None:
        """Put the page under the box, in place of the one before; what was typed is searched for."""
        before, self.page = self.page, page
        page.browse_wanted.connect(self.header_browse)
        self.show_below(page)
        if before is not None:
            self.below.removeWidget(before)
            before.deleteLater()

    def show_below(self, widget: QWidget) -> None:
        """Show a page under the box: the one that answers, the keys, or the settings."""
        if self.below.indexOf(widget) < 0:
            self.below.addWidget(widget)
        self.below.setCurrentWidget(widget)

    def show_fault(self, sentence: str) -> None:
        """Put a sentence where the page would be, when it cannot be made."""
        words = PlainLabel(sentence).scaled(1.2)
        words.setContentsMargins(16, 16, 16, 16)
        self.show_below(words)

    def start_anew(self) -> None:
        """Begin a new conversation with nothing left of the one before."""
        if self.page is None:
            self.situation.forget()
            return
        self._close_browse()
        self.show_below(self.page)
        self.page.start_anew()

    def leave(self) -> None:
        """Go one step back, and at last to the box."""
        if self.page is None:
            return
        if self.below.currentWidget() is not self.page:
            self.show_below(self.page)
            self.situation.setFocus()
        else:
            self.page.leave()

    def hide_all(self) -> None:
        """Clear everything and show the neutral screen; dialogs and menus close, our clipboard is emptied."""
        self.screens.setCurrentWidget(self.hidden)
        self.setWindowTitle(tr("Scherm"))
        self.statusBar().clearMessage()
        close_others(self)
        self.start_anew()
        forget_clipboard()
        self.hidden.setFocus()
        self.repaint()

    def come_back(self) -> None:
        """Show the empty box again."""
        self.screens.setCurrentWidget(self.work)
        self.setWindowTitle(TITLE)
        self.situation.setFocus()

    def stay_on_screen(self) -> None:
        """Come to a screen that is still there when the one we stood on was unplugged."""
        screen = QGuiApplication.primaryScreen()
        if screen is None or any(one.geometry().intersects(self.frameGeometry()) for one in QGuiApplication.screens()):
            return
        room = screen.availableGeometry()
        self.resize(self.size().boundedTo(room.size()))
        self.move(room.topLeft())

    def call_after_first_paint(self, then: Callable[[], None]) -> None:
        """Call something once, when the window has been painted for the first time."""
        self._after_first_paint = then

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint, and tell that it was done the first time."""
        super().paintEvent(event)
        then, self._after_first_paint = self._after_first_paint, None
        if then is not None:
            QTimer.singleShot(0, then)

    def _browse(self, on: bool) -> None:  # noqa: FBT001 - carried by a signal
        if self.page is not None:
            self.show_below(self.page)
            self.page.show_browse(on=on)

    def _close_browse(self) -> None:
        self.header.browse_button.blockSignals(True)  # the page closes the panel itself
        self.header.browse_button.setChecked(False)
        self.header.browse_button.blockSignals(False)
