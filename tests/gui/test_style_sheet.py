"""A theme on the application."""

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from gui.style_sheet import apply_theme, palette_of, style_sheet
from gui.theme import CONTRAST, DARK, LIGHT, Theme


@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST])
def test_the_style_sheet_is_filled_in(theme: Theme) -> None:
    sheet = style_sheet(theme)
    assert theme.accent in sheet
    assert "{theme" not in sheet
    assert sheet.count("{") == sheet.count("}")


def test_whatever_takes_the_keyboard_shows_it() -> None:
    sheet = style_sheet(LIGHT)
    for kind in ("QPlainTextEdit", "QLineEdit", "QPushButton", "QListView", "QTreeView", "QTextBrowser", "QComboBox"):
        assert f"{kind}:focus" in sheet


def test_the_application_takes_the_colours(qapp: QApplication) -> None:
    apply_theme(qapp, DARK)
    assert qapp.palette().color(QPalette.ColorRole.WindowText).name() == DARK.ink
    apply_theme(qapp, LIGHT)
    assert palette_of(LIGHT).color(QPalette.ColorRole.Window).name() == LIGHT.paper
