"""All needs, by life domain, and looked for by letters."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from gui.look import look_for
from gui.need_tree import NeedTree

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from catalog.storage.catalogue import Catalogue


@pytest.fixture
def tree(qtbot: QtBot, catalogue: Catalogue) -> NeedTree:
    """Return the tree of the catalogue that ships."""
    made = NeedTree(catalogue.needs(), look_for(catalogue, date(2026, 11, 26)))
    qtbot.addWidget(made)
    return made


def test_every_need_stands_under_its_domain(tree: NeedTree, catalogue: Catalogue) -> None:
    assert sorted(tree.shown()) == sorted(need.slug for need in catalogue.needs())
    assert tree.tree.topLevelItemCount() == len(catalogue.domains())


@pytest.mark.parametrize(("letters", "need"), [("schuld", "debt-counselling"), ("EENZAAM", "loneliness")])
def test_letters_narrow_it_down(tree: NeedTree, letters: str, need: str) -> None:
    tree.field.setText(letters)
    assert need in tree.shown()
    assert len(tree.shown()) < 20


def test_enter_takes_the_first(tree: NeedTree, qtbot: QtBot) -> None:
    tree.field.setText("rouw")
    with qtbot.waitSignal(tree.chosen) as told:
        qtbot.keyClick(tree.field, Qt.Key.Key_Return)
    assert told.args == [tree.shown()[0]]


def test_enter_in_an_empty_field_takes_nothing(tree: NeedTree, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tree.chosen):
        qtbot.keyClick(tree.field, Qt.Key.Key_Return)


def test_forgetting_shows_all_again(tree: NeedTree, catalogue: Catalogue) -> None:
    tree.field.setText("xyzzy")
    assert tree.shown() == []
    tree.forget()
    assert len(tree.shown()) == len(catalogue.needs())
