"""The numbers that are always there."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from catalog.storage.catalogue import Catalogue
from gui.safety_line import SafetyLine, safety_numbers


def test_the_three_numbers_come_from_the_catalogue(qtbot: QtBot, catalogue: Catalogue) -> None:
    line = SafetyLine(catalogue)
    qtbot.addWidget(line)
    assert all(number in line.text() for number in ("112", "0800-2000", "113"))


def test_a_catalogue_without_one_shows_the_others(small_catalogue: Path) -> None:
    catalogue = Catalogue(small_catalogue)
    assert [line.rsplit(" ", 1)[1] for line in safety_numbers(catalogue)] == ["112", "0800-2000"]
    catalogue.close()
