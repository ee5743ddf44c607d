"""All that stands below the box: who and where, needs, danger, options, one of them whole, and the tray.

Each change of text, place, need or fact goes through the finder at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from catalog.errors import WorldFault
from catalog.matching.browsing import options_of
from gui.browse_panel import BrowsePanel
from gui.conversation import Conversation
from gui.crisis_card import CrisisCard
from gui.fact_chips import FactChips
from gui.need_chips import NeedChips
from gui.nothing_page import NothingPage
from gui.notice import show_notice
from gui.page_stack import PageStack
from gui.place_edit import PlaceEdit
from gui.plain_label import PlainLabel
from gui.privacy_hint import PrivacyHint
from gui.results_pane import ResultsPane
from gui.safety_line import SafetyLine
from gui.situation_edit import Mark
from gui.start_page import StartPage
from gui.translate import tr
from gui.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.model import Option, Place, Programme, Results
    from gui.look import Look
    from gui.situation_edit import SituationEdit
    from gui.world import World

_PICKS = 9
_ALL = 60
"""Options shown when more is wanted for one need."""
_DETAIL_AFTER_MS = 30
"""The rows are painted first; the detail of the first one follows when the keys rest."""


class SearchPage(QWidget):
    """The page under the box. It holds no knowledge: text in, results out, and what the officer chose.

    `wrong` carries the programme, the parts and the remark of a correction slip; `browse_wanted` asks for the lists.
    """

    wrong = Signal(object, list, str)
    browse_wanted = Signal()

    def __init__(
        self, situation: SituationEdit, world: World, look: Look, *, ask_home: bool = False, hint: bool = False
    ) -> None:
        """Take the box, what to work with, how to paint, and what the start page asks and tells."""
        super().__init__()
        self.situation = situation
        self.world = world
        self._look = look
        self._conversation = Conversation()
        self._browsed: tuple[str, tuple[str, ...]] | None = None
        self._found: Results | None = None
        catalogue = world.catalogue
        self.place = PlaceEdit(catalogue, world.home, self)
        self.facts = FactChips(self.place, self)
        self.chips = NeedChips(catalogue.needs(), look, self)
        self.privacy = PrivacyHint(self)
        self.crisis = CrisisCard({crisis.type: crisis for crisis in catalogue.crises()}, self)
        self.message = PlainLabel()
        self.back_button = QPushButton(tr("Terug naar alle hulpvragen"), self)
        self.start = StartPage(catalogue, ask_home=ask_home, hint=hint)
        self.nothing = NothingPage()
        self.pane = ResultsPane(look, self)
        self.model, self.results, self.detail = self.pane.model, self.pane.list, self.pane.detail
        self.browse: BrowsePanel | None = None
        self.tray = Tray(self)
        self._detail_timer = QTimer(self)
        self._detail_timer.setSingleShot(True)
        self._detail_timer.setInterval(_DETAIL_AFTER_MS)
        self._lay_out(SafetyLine(catalogue, self))
        self._connect()
        self._add_shortcuts()
        self.search()

    def _lay_out(self, safety: SafetyLine) -> None:
        said = QHBoxLayout()
        said.addWidget(self.message, 1)
        said.addWidget(self.back_button)
        self.split = QSplitter(Qt.Orientation.Horizontal, self)
        self.split.setHandleWidth(10)
        self.split.addWidget(self.pane)
        self.split.setChildrenCollapsible(False)
        self.middle = PageStack(self)
        self.middle.addWidget(self.start)
        self.middle.addWidget(self.split)
        self.middle.addWidget(self.nothing)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(8)
        for part in (self.facts, self.chips, self.privacy, self.crisis):
            column.addWidget(part)
        column.addLayout(said)
        column.addWidget(self.middle, 1)
        self.paper = scroll = QScrollArea(self)
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self.tray)
        foot.addWidget(safety)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(scroll, 1)
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.situation.situation_changed.connect(lambda _text: self._typed())
        self.situation.left_below.connect(self._go_to_results)
        self.place.place_changed.connect(lambda _place: self.search())
        self.facts.corrected.connect(self._correct)
        self.chips.switched.connect(self._switch)
        self.chips.pointed.connect(self._mark)
        self.privacy.cleaned.connect(self.situation.replace_text)
        self.start.example_chosen.connect(self._try_example)
        self.nothing.browse_wanted.connect(self.browse_wanted)
        self.nothing.need_wanted.connect(self.chips.open_picker)
        self.back_button.clicked.connect(lambda _on=False: self._back_to_all())
        self.pane.opened.connect(lambda: self._make_room(reading=self.pane.narrow))
        self.pane.closed.connect(lambda: self._make_room(reading=False))
        self.pane.turned.connect(self.search, Qt.ConnectionType.QueuedConnection)
        self.pane.shown.connect(lambda _option: self._show_detail())
        self.pane.picked.connect(self._pick)
        self.pane.more_wanted.connect(self._want_more)
        self.results.left_above.connect(self.situation.setFocus)
        self.pane.note_button.clicked.connect(lambda _on=False: self._open_note())
        self.pane.note.kept.connect(self._keep_note)
        self.pane.wrong_button.clicked.connect(lambda _on=False: self._open_correction())
        self.pane.correction.ready.connect(self._send_correction)
        self._detail_timer.timeout.connect(self._show_detail)
        self.tray.changed.connect(self._tray_changed)
        self.tray.sheet_wanted.connect(self.make_sheet)

    def _add_shortcuts(self) -> None:
        for number in range(1, _PICKS + 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{number}"), self)
            shortcut.activated.connect(lambda row=number - 1: self._pick(self.model.option(row)))

    def state(self) -> tuple[Conversation, str, Place | None, tuple[Programme, ...]]:
        """Return all that was chosen, to be put back on a page that is made anew."""
        return self._conversation, self.place.field.text(), self.place.place(), self.tray.programmes()

    def restore(self, conversation: Conversation, where: str, place: Place | None, tray: Sequence[Programme]) -> None:
        """Put back what was chosen on another page."""
        self._conversation = conversation
        self.place.restore(where, place)
        for programme in tray:
            self.tray.toggle(programme)
        self.search()

    def start_anew(self) -> None:
        """Clear everything of this conversation, so that nothing of it can be brought back."""
        self._conversation, self._browsed, self._found = Conversation(), None, None
        self.pane.forget()
        self.tray.forget()
        self.place.forget()
        if self.browse is not None:
            self.browse.forget()
            self.browse.hide()
        self.situation.forget()
        self.world.finder.forget()
        self.search()
        self._show_detail()
        self.situation.setFocus()

    def leave(self) -> None:
        """Go one step back: close a card, the detail, the list for one need, and last to the box."""
        if not self.pane.note.isHidden() or not self.pane.correction.isHidden():
            self.pane.close_cards()
        elif self._conversation.more_for or self._browsed:
            self._back_to_all()
        else:
            self.pane.show_list()
        self.situation.setFocus()

    def show_browse(self, *, on: bool) -> None:
        """Open or close the list of needs and organisations beside the options."""
        if on and self.browse is None:
            self.browse = BrowsePanel(self.world.catalogue, self._look, self)
            self.browse.need_chosen.connect(self._browse_need)
            self.browse.programmes_chosen.connect(self._browse_programmes)
            self.split.insertWidget(0, self.browse)
            self.split.setSizes([self.width() // 4, self.width() * 3 // 4])
        if self.browse is not None:
            self.browse.setVisible(on)
            if on:
                self.browse.needs.field.setFocus()
        if not on:
            self._browsed = None
        self.search()

    def search(self) -> None:
        """Find for what stands in the box now, and show it."""
        text, chosen, place = self.situation.toPlainText(), self._conversation, self.place.place()
        found = self._found = self.world.finder.find(
            text, place, switched_off=chosen.switched_off, added=chosen.added, facts=chosen.facts
        )
        options = self._options(found)
        self.model.show_options(options, found.reading.needs, place)
        self.chips.show_reading(found.reading, chosen.switched_off, hints=not self.pane.narrow)
        self.facts.show_facts(found.reading.facts)
        self.crisis.show_signs(found.reading.crisis, place)
        self.privacy.look_at(text)
        self._mark("")
        self._say(text, found)
        self.middle.setCurrentWidget(self._middle(text, options))
        self.pane.show_list()
        self._make_room(reading=False)
        self.chips.setVisible(self.middle.currentWidget() is not self.start)
        self.pane.show_options(options, wanted=bool(found.reading.needs))
        self._name_pick_button(self.pane.current())
        self._detail_timer.start()

    def _middle(self, text: str, options: Sequence[Option]) -> QWidget:
        browsing = self.browse is not None and not self.browse.isHidden()
        if not self._is_busy(text):
            return self.start
        return self.split if options or browsing else self.nothing

    def _is_busy(self, text: str) -> bool:
        browsing = self.browse is not None and not self.browse.isHidden()
        return bool(text.strip() or self._conversation.added or browsing)

    def _options(self, found: Results) -> Sequence[Option]:
        chosen, place, finder = self._conversation, self.place.place(), self.world.finder
        if self._browsed is not None:
            need, ids = self._browsed
            if ids:
                return options_of(ids, self.world.catalogue, chosen.facts)
            return finder.find("", place, added={need}, facts=chosen.facts, limit=_ALL).options
        if not chosen.more_for:
            return found.options
        others = {need.need for need in found.reading.needs} - {chosen.more_for}
        text = self.situation.toPlainText()
        more = {"added": {chosen.more_for}, "switched_off": others | chosen.switched_off}
        return finder.find(text, place, **more, facts=chosen.facts, limit=_ALL).options

    def _mark(self, pointed: str) -> None:
        """Mark the words of each need in its colour; those of the need that is looked at get a line too."""
        if self._found is None:
            return
        theme, reading = self._look.theme, self._found.reading
        marks = [
            Mark(reason.start, reason.end, theme.tint(number), theme.sign(number) if need.need == pointed else "")
            for number, need in reversed(list(enumerate(reading.needs)))
            for reason in need.because
        ]
        marks.sort(key=lambda mark: bool(mark.line))
        marks += [
            Mark(reason.start, reason.end, theme.danger_soft, theme.danger)
            for sign in reading.crisis
            for reason in sign.because
        ]
        self.situation.mark_words(marks)

    def _say(self, text: str, found: Results) -> None:
        """Say what the list is, when it is not simply the answer."""
        sentence = ""
        if self._browsed is not None:
            title = self._look.needs.get(self._browsed[0], self._browsed[0])
            sentence = f"{tr('Alles bij')}: {title}"
        elif self._conversation.more_for:
            sentence = f"{tr('Alles voor')}: {self._look.needs.get(self._conversation.more_for, '')}"
        elif not self._is_busy(text):
            sentence = ""
        elif not text.strip() and not self._conversation.added:
            sentence = tr("Kies links een hulpvraag of een organisatie, of typ hierboven.")
        elif found.unsure and found.options:
            sentence = tr("Ik herken dit nog niet goed. Kies hierboven een hulpvraag, of vraag het wijkteam.")
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        self.back_button.setVisible(bool(self._browsed or self._conversation.more_for))

    def _typed(self) -> None:
        if self._browsed is not None or self._conversation.more_for:
            self._browsed, self._conversation = None, self._conversation.wanting_more("")
        self.search()

    def _try_example(self, text: str) -> None:
        self.situation.replace_text(text)
        self.situation.setFocus()

    def _switch(self, slug: str, on: bool) -> None:  # noqa: FBT001 - carried by a signal
        self._conversation = self._conversation.switched(slug, on=on)
        self.search()

    def _correct(self, kind: str, value: object) -> None:
        if value is None or isinstance(value, int | str | tuple):
            self._conversation = self._conversation.knowing(kind, value)
        self.search()

    def _want_more(self, need: str) -> None:
        self._browsed, self._conversation = None, self._conversation.wanting_more(need)
        self.search()
        self.results.setFocus()

    def _back_to_all(self) -> None:
        self._browsed, self._conversation = None, self._conversation.wanting_more("")
        self.search()

    def _browse_need(self, need: str) -> None:
        self._browsed = (need, ())
        self.search()

    def _browse_programmes(self, title: str, ids: Sequence[str]) -> None:
        self._browsed = (title, tuple(ids))
        self.search()

    def _show_detail(self) -> None:
        self._detail_timer.stop()
        option = self.pane.current()
        note = self.world.notes.notes().get(option.programme.id, "") if option is not None else ""
        self.detail.show_option(option, self.place.place(), note, self.model.presumed)
        self._name_pick_button(option)

    def _name_pick_button(self, option: Option | None) -> None:
        chosen = option is not None and option.programme.id in self.tray.ids()
        self.pane.pick_button.setText(tr("Haal van blad") if chosen else tr("Zet op blad"))
        for button in (self.pane.pick_button, self.pane.note_button, self.pane.wrong_button):
            button.setEnabled(option is not None)

    def _make_room(self, *, reading: bool) -> None:
        """Where it is narrow, who and what stand aside while one programme is read; danger stays."""
        self.facts.setVisible(not reading)
        self.chips.setVisible(not reading)

    def _go_to_results(self) -> None:
        if self.model.rowCount():
            self.results.setFocus()
            self.paper.ensureWidgetVisible(self.results)

    def _pick(self, option: Option | None) -> None:
        if option is not None and not self.tray.toggle(option.programme):
            show_notice(self.window(), tr("Op een blad passen er vijf. Haal er eerst een af."))

    def _tray_changed(self) -> None:
        self.model.show_chosen(self.tray.ids())
        self._name_pick_button(self.pane.current())

    def _needs_and_danger(self) -> tuple[str, ...]:
        """Return the slugs of the needs found and of the signs of danger: they say whether a sheet must be discreet."""
        if self._found is None:
            return ()
        reading = self._found.reading
        return (*(need.need for need in reading.needs), *(sign.type for sign in reading.crisis))

    def make_sheet(self) -> None:
        """Open the sheet for what is in the tray, or say how to put something there."""
        if self.tray.programmes():
            self.world.open_sheet(self.window(), self.tray.programmes(), self.place.place(), self._needs_and_danger())
        else:
            show_notice(self.window(), tr("Zet eerst een aanbod op het blad: kies er een en druk op spatie."))

    def _open_note(self) -> None:
        option = self.pane.current()
        if option is not None:
            self.pane.open_card(self.pane.note, self.world.notes.notes().get(option.programme.id, ""))

    def _keep_note(self, note: str) -> None:
        option = self.pane.current()
        if option is None:
            return
        try:
            self.world.notes.keep(option.programme.id, note)
        except WorldFault as fault:
            self.pane.note.say(str(fault))
            return
        self.pane.close_cards()
        self._show_detail()

    def _open_correction(self) -> None:
        option = self.pane.current()
        if option is not None:
            self.pane.open_card(self.pane.correction, option.programme.name)

    def _send_correction(self, wrong: list[str], remark: str) -> None:
        option = self.pane.current()
        if option is not None:
            self.wrong.emit(option.programme, wrong, remark)
