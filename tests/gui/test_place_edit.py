"""The place field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton

from catalog.places import find_place
from gui.place_edit import PlaceEdit

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from catalog.storage.catalogue import Catalogue


def test_a_postcode_is_taken_when_it_is_whole(qtbot: QtBot, catalogue: Catalogue) -> None:
    edit = PlaceEdit(catalogue)
    qtbot.addWidget(edit)
    with qtbot.waitSignal(edit.place_changed):
        qtbot.keyClicks(edit.field, "3811")
    place = edit.place()
    assert place is not None
    assert place.gemeente.name == "Amersfoort"


def test_a_namesake_asks_and_a_button_answers(qtbot: QtBot, catalogue: Catalogue) -> None:
    edit = PlaceEdit(catalogue)
    qtbot.addWidget(edit)
    edit.field.setText("Bergen")
    assert edit.place() is None
    item = edit._choices_layout.itemAt(0)
    assert item is not None
    button = item.widget()
    assert isinstance(button, QPushButton)
    button.click()
    assert edit.place() is not None


def test_an_unknown_place_asks_for_a_postcode_when_the_field_is_left(qtbot: QtBot, catalogue: Catalogue) -> None:
    edit = PlaceEdit(catalogue)
    qtbot.addWidget(edit)
    edit.field.setText("Verzonnendam")
    assert edit._answer.text() == ""
    edit.field.editingFinished.emit()
    assert "postcode" in edit._answer.text()


def test_another_text_forgets_the_place(qtbot: QtBot, catalogue: Catalogue) -> None:
    edit = PlaceEdit(catalogue)
    qtbot.addWidget(edit)
    edit.field.setText("Amersfoort")
    assert edit.place() is not None
    edit.field.setText("Amersfoor")
    assert edit.place() is None


def test_the_person_s_own_gemeente_holds_until_another_is_given(qtbot: QtBot, catalogue: Catalogue) -> None:
    home = find_place("Utrecht", catalogue).place
    edit = PlaceEdit(catalogue, home)
    qtbot.addWidget(edit)
    assert edit.place() == home
    assert "Utrecht" in edit._answer.text()
    edit.field.setText("3811")
    place = edit.place()
    assert place is not None
    assert place.gemeente.name == "Amersfoort"
    edit.forget()
    assert edit.place() == home


def test_a_choice_outlives_a_window_that_is_made_anew(qtbot: QtBot, catalogue: Catalogue) -> None:
    chosen = find_place("Bergen", catalogue).choices[-1]
    edit = PlaceEdit(catalogue)
    qtbot.addWidget(edit)
    edit.restore("Bergen", chosen)
    assert edit.place() == chosen
    assert edit.field.text() == "Bergen"
