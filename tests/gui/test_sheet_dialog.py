"""Checking the sheet before it is printed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog

from catalog.sheet.blocks import Variant
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
    assert not dialog.up_button.isEnabled()
    dialog.down_button.click()
    assert names(dialog) == ["Taalhuis", "Geldfit"]
    assert not dialog.down_button.isEnabled()
    dialog.remove_button.click()
    assert names(dialog) == ["Taalhuis"]
    assert not dialog.remove_button.isEnabled()
    dialog._remove()
    assert names(dialog) == ["Taalhuis"]


def test_the_button_says_what_it_does(dialog: SheetDialog) -> None:
    assert dialog.print_button.text() == "Druk 1 blad af"
    dialog.choices.choose(Variant.LARGE, "ar")
    assert dialog.print_button.text() == f"Druk {dialog.preview.count()} bladen af"
    assert dialog.preview.count() > 1


def test_language_and_form_change_the_sheet(dialog: SheetDialog) -> None:
    dialog.choices.choose(Variant.NORMAL, "ar")
    assert (dialog.sheet().language, dialog.sheet().variant) == ("ar", Variant.NORMAL)
    dialog.choices.choose(Variant.OFFICER)
    assert (dialog.sheet().language, dialog.sheet().variant) == ("nl", Variant.OFFICER)


def test_violence_among_the_needs_makes_it_discreet(qtbot: QtBot, catalogue: Catalogue) -> None:
    programmes = (catalogue.programme("geldfit"), catalogue.programme("fier"))
    made = SheetDialog(None, programmes, None, catalogue, needs=("domestic-violence",))
    qtbot.addWidget(made)
    assert made.sheet().variant is Variant.DISCREET
    assert "Vertel het de bewoner" in made.message.text()
    assert "Fier" in made.message.text()


def test_a_sheet_that_cannot_be_made_says_why_and_cannot_be_printed(qtbot: QtBot, catalogue: Catalogue) -> None:
    made = SheetDialog(None, (catalogue.programme("fier"),), None, catalogue)
    qtbot.addWidget(made)
    assert "er is geen nummer" in made.message.text()
    assert not made.print_button.isEnabled()
    assert not made.save_button.isEnabled()
    made.choices.choose(Variant.NORMAL)
    assert made.print_button.isEnabled()
    assert made.message.text() == ""


def test_a_programme_that_has_left_the_catalogue_is_named(qtbot: QtBot, catalogue: Catalogue) -> None:
    gone = replace(catalogue.programme("taalhuis"), id="weg", name="Oud Loket")
    made = SheetDialog(None, (catalogue.programme("geldfit"), gone), None, catalogue)
    qtbot.addWidget(made)
    assert names(made) == ["Geldfit"]
    assert "Oud Loket staat niet meer in de catalogus" in made.message.text()


def test_nothing_left_is_a_sentence(qtbot: QtBot, catalogue: Catalogue) -> None:
    gone = replace(catalogue.programme("taalhuis"), id="weg", name="Oud Loket")
    made = SheetDialog(None, (gone,), None, catalogue)
    qtbot.addWidget(made)
    assert "kies opnieuw" in made.message.text()
    assert not made.print_button.isEnabled()


def test_no_printer_is_a_sentence_and_the_sheet_stays(dialog: SheetDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    dialog._print()
    assert "printer" in dialog.message.text()
    assert names(dialog) == ["Geldfit", "Taalhuis"]


def test_a_printer_that_vanishes_is_a_sentence_and_the_sheet_stays(
    dialog: SheetDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Balie"])
    monkeypatch.setattr(QPrintDialog, "exec", lambda _self: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(QPrinter, "isValid", lambda _self: False)
    dialog._print()
    assert "Kies een andere printer" in dialog.message.text()
    assert names(dialog) == ["Geldfit", "Taalhuis"]
    assert dialog.result() != QDialog.DialogCode.Accepted


def test_changing_ones_mind_prints_nothing(dialog: SheetDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Balie"])
    monkeypatch.setattr(QPrintDialog, "exec", lambda _self: QDialog.DialogCode.Rejected)
    dialog._print()
    assert dialog.message.text() == ""


@pytest.mark.parametrize(
    ("name", "begins"), [("blad.pdf", b"%PDF-"), ("blad.html", b"<!doctype html>"), ("blad.txt", b"Hulp")]
)
def test_saving_writes_one_file_and_nothing_else(dialog: SheetDialog, tmp_path: Path, name: str, begins: bytes) -> None:
    assert dialog.save(tmp_path / name)
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_the_name_offered_for_a_discreet_sheet_tells_nothing(
    dialog: SheetDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered: list[str] = []

    def ask(_parent: object, _title: str, start: str, _kinds: str, **_options: object) -> tuple[str, str]:
        offered.append(start.rpartition("/")[2])
        return str(tmp_path / "lijst"), "PDF (*.pdf)"

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    dialog.choices.choose(Variant.DISCREET)
    dialog._ask_where_to_save()
    assert offered == ["Handige nummers.pdf"]
    assert [path.name for path in tmp_path.iterdir()] == ["lijst.pdf"]


def test_saving_where_it_cannot_be_is_a_sentence(dialog: SheetDialog, tmp_path: Path) -> None:
    assert not dialog.save(tmp_path / "weg" / "blad.pdf")
    assert "map" in dialog.message.text()


def test_the_text_can_be_copied(dialog: SheetDialog) -> None:
    dialog.choices.choose(Variant.NORMAL)
    dialog._copy()
    assert "0800-8115" in QGuiApplication.clipboard().text()
