"""The selftest's part that paints."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

from catalog.commands.health import State
from gui.selftest import SCRIPTS, font_checks, run_selftest, sheet_checks

if TYPE_CHECKING:
    from pathlib import Path

    import pytest
    from PySide6.QtWidgets import QApplication

    from catalog.storage.catalogue import Catalogue


def test_it_ends_well_where_all_is_well(qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_selftest(json=True) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["good"] is True
    assert {f"sheet: {script}" for script in SCRIPTS} <= set(told)


def test_a_script_without_letters_is_named(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert {check.state for check in font_checks()} == {State.GOOD}
    monkeypatch.setattr("gui.selftest.FONTS", tmp_path)
    found = list(font_checks())
    assert {check.state for check in found} == {State.WRONG}
    assert "ሎ" in next(check.words for check in found if check.name == "fonts: Ethiopic")


def test_a_sheet_that_cannot_be_made_is_a_sentence(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, catalogue: Catalogue
) -> None:
    monkeypatch.setattr("gui.selftest.PHRASES", tmp_path)
    found = sheet_checks(catalogue, date(2026, 11, 26))
    assert [check.state for check in found] == [State.WRONG] * len(SCRIPTS)
    assert all("taal" in check.words for check in found)


def test_a_broken_part_ends_with_one(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("gui.selftest.FACTORY_CATALOGUE", tmp_path / "none")
    monkeypatch.setenv("DOORWIJZER_HOME", str(tmp_path))
    assert run_selftest(json=False) == 1
    assert capsys.readouterr().out.endswith("installeer Doorwijzer opnieuw.\n")
