"""The person's own language, size and colours on the application."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from catalog.paths import ROOT
from catalog.settings import Settings
from gui.dressing import dress, missing_font, theme_for
from gui.fonts import load_fonts
from gui.theme import CONTRAST, DARK, LIGHT, POINT_SIZE, Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from gui.language import Speech


@pytest.mark.parametrize(
    ("chosen", "theme"), [("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST), ("system", LIGHT)]
)
def test_the_setting_chooses_the_colours(qapp: QApplication, chosen: str, theme: Theme) -> None:
    assert theme_for(qapp, chosen) is theme


def test_the_size_is_that_of_every_text(qapp: QApplication, speech: Speech) -> None:
    dress(qapp, Settings(size=200), speech)
    assert qapp.font().pointSizeF() == POINT_SIZE * 2
    dress(qapp, Settings(), speech)
    assert qapp.font().pointSizeF() == POINT_SIZE


def test_without_our_own_font_there_is_a_sentence(qapp: QApplication) -> None:
    load_fonts(qapp)
    assert missing_font() == ""
    code = (
        "from PySide6.QtGui import QFontDatabase, QGuiApplication; from gui.dressing import missing_font;"
        "app = QGuiApplication([]); print('Noto Sans' in QFontDatabase.families(), missing_font())"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    there, _, sentence = done.stdout.strip().partition(" ")
    assert (there == "True") != ("lettertype" in sentence)  # the computer may have the same font of its own
