"""Ask where the resident lives: a postcode or a place, with completion, asking back when there are several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QPushButton, QWidget

from catalog.places import find_place, place_key
from gui.flow_layout import FlowLayout
from gui.plain_label import PlainLabel
from gui.translate import tr

if TYPE_CHECKING:
    from catalog.model import Place
    from catalog.storage.catalogue import Catalogue

_COMPLETIONS = 8
_SHORTEST_PLACE = 2
_FIELD_LETTERS = 24


class PlaceEdit(QWidget):
    """A field, what it was understood as, and buttons when there is a choice; `place_changed` carries Place or None."""

    place_changed = Signal(object)

    def __init__(self, catalogue: Catalogue, home: Place | None = None, parent: QWidget | None = None) -> None:
        """Take the catalogue that knows the places, and the place that holds while none is given."""
        super().__init__(parent)
        self._catalogue = catalogue
        self._home = home
        self._place = home
        self.field = QLineEdit(self)
        self.field.setObjectName("place")
        self.field.setPlaceholderText(tr("Postcode of plaats"))
        self.field.setAccessibleName(tr("Postcode of plaats van de bewoner"))
        self.field.setFixedWidth(self.fontMetrics().averageCharWidth() * _FIELD_LETTERS)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.field.setCompleter(completer)
        self.field.textEdited.connect(self._complete)
        self.field.textChanged.connect(self._look_up_while_typing)
        self.field.editingFinished.connect(self._look_up)
        self._answer = PlainLabel()
        self._answer.setProperty("quiet", True)
        self._answer.setWordWrap(False)
        self._choices = QWidget(self)
        self._choices_layout = FlowLayout(self._choices)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field)
        row.addWidget(self._answer)
        row.addWidget(self._choices, 1)
        self._choices.hide()
        self._settle(None, "")

    def place(self) -> Place | None:
        """Return the place that is set, None when there is none."""
        return self._place

    def forget(self) -> None:
        """Empty the field so that no undo brings it back; the person's own gemeente holds again."""
        self.field.setText("")
        self._names.setStringList([])
        self._settle(None, "")

    def restore(self, text: str, place: Place | None) -> None:
        """Put back what stood there before the window was made anew."""
        self.field.setText(text)
        if text and place is not None and place != self._place:
            self._choose(place)

    def _complete(self, text: str) -> None:
        key = place_key(text)
        self._names.setStringList(list(self._catalogue.places_from(key, _COMPLETIONS)) if len(key) > 1 else [])

    def _look_up_while_typing(self, text: str) -> None:
        """Take a place as soon as it is whole; say nothing yet of what is still being typed."""
        found = find_place(text, self._catalogue)
        whole = len(text.strip()) >= _SHORTEST_PLACE
        if found.place is not None and whole:
            self._settle(found.place, f"{tr('gemeente')} {found.place.gemeente.name}")
        elif found.choices and whole:
            self._ask(found.choices)
        else:
            self._settle(None, "")

    def _look_up(self) -> None:
        found = find_place(self.field.text(), self._catalogue)
        if found.place is None and not found.choices:
            self._settle(
                None, f"{tr('Die plaats ken ik niet.')} {tr('Kent u een postcode?')}" if found.question else ""
            )

    def _ask(self, choices: tuple[Place, ...]) -> None:
        self._settle(None, tr("Welke bedoelt u?"))
        for place in choices:
            button = QPushButton(f"{place.label} ({place.gemeente.name})".replace("&", "&&"), self._choices)
            button.clicked.connect(lambda _on=False, chosen=place: self._choose(chosen))
            self._choices_layout.addWidget(button)
            button.show()
        self._choices.show()
        self._choices.updateGeometry()

    def _choose(self, place: Place) -> None:
        self._settle(place, f"{tr('gemeente')} {place.gemeente.name}")

    def _settle(self, place: Place | None, answer: str) -> None:
        while (item := self._choices_layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
                self._choices.hide()
        if place is None and not answer and not self.field.text() and self._home is not None:
            place, answer = self._home, f"{tr('gemeente')} {self._home.gemeente.name}"
        self._answer.setText(answer)
        if place != self._place:
            self._place = place
            self.place_changed.emit(place)
