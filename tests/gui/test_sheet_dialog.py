"""Checking the sheet before it is printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinterInfo

from gui.sheet_dialog import SheetDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from catalog.storage.catalogue import Catalogue


@pytest.fixture
def dialog(qtbot: QtBot, catalogue: Catalogue) -> SheetDialog:
    """Return a dialog with two programmes."""
    made = SheetDialog(None, (catalogue.programme("geldfit"), catalogue.programme("taalhuis")), None, catalogue)
    qtbot.addWidget(made)
    return made


def names(dialog: SheetDialog) -> list[str]:
    return [section.blocks[0].text for section in dialog.sheet().sections]


def test_programmes_move_and_go(dialog: SheetDialog) -> None:
    dialog._move(1)
    assert names(dialog) == ["Taalhuis", "Geldfit"]
    dialog._remove()
    assert names(dialog) == ["Taalhuis"]
    dialog._remove()
    assert names(dialog) == ["Taalhuis"]


def test_the_button_says_what_it_does(dialog: SheetDialog) -> None:
    assert dialog.print_button.text() == "Druk 1 blad af"


def test_no_printer_is_a_sentence_and_the_sheet_stays(dialog: SheetDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    dialog._print()
    assert "printer" in dialog.message.text()
    assert names(dialog) == ["Geldfit", "Taalhuis"]


def test_saving_writes_the_pdf_and_nothing_else(dialog: SheetDialog, tmp_path: Path) -> None:
    assert dialog.save(tmp_path / "blad.pdf")
    assert [path.name for path in tmp_path.iterdir()] == ["blad.pdf"]


def test_saving_where_it_cannot_be_is_a_sentence(dialog: SheetDialog, tmp_path: Path) -> None:
    assert not dialog.save(tmp_path / "weg" / "blad.pdf")
    assert "map" in dialog.message.text()


def test_the_text_can_be_copied(dialog: SheetDialog) -> None:
    dialog._copy()
    assert "0800-8115" in QGuiApplication.clipboard().text()
