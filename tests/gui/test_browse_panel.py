"""Looking instead of typing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.browse_panel import BrowsePanel, organisations_of
from gui.look import look_for
from tests.conftest import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from catalog.storage.catalogue import Catalogue


@pytest.fixture
def panel(qtbot: QtBot, catalogue: Catalogue) -> BrowsePanel:
    """Return the panel of the catalogue that ships."""
    made = BrowsePanel(catalogue, look_for(catalogue, TODAY))
    qtbot.addWidget(made)
    return made


def test_every_programme_stands_under_its_organisation(catalogue: Catalogue) -> None:
    found = organisations_of(catalogue)
    assert sorted(identity for _, ids in found for identity in ids) == [p.id for p in catalogue.programmes()]
    names = [name for name, _ in found]
    assert names.index("113 en Slachtofferhulp") < names.index("Alzheimer Nederland") < names.index("Stichting 113")


def test_an_organisation_is_found_by_letters_and_told(panel: BrowsePanel, qtbot: QtBot) -> None:
    panel.letters.setText("alzheimer")
    shown = [panel.organisations.item(at) for at in range(panel.organisations.count())]
    shown = [item for item in shown if not item.isHidden()]
    assert 0 < len(shown) < 5
    with qtbot.waitSignal(panel.programmes_chosen) as told:
        panel.organisations.setCurrentItem(shown[0])
    assert told.args is not None
    assert "Alzheimer" in told.args[0]
    assert told.args[1]


def test_a_need_is_told(panel: BrowsePanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.need_chosen) as told:
        panel.needs.chosen.emit("loneliness")
    assert told.args == ["loneliness"]


def test_forgetting_empties_both_fields(panel: BrowsePanel) -> None:
    panel.letters.setText("alz")
    panel.needs.field.setText("rouw")
    panel.forget()
    assert (panel.letters.text(), panel.needs.field.text()) == ("", "")
    assert panel.organisations.currentRow() == -1
