"""The person's own language, size and colours on the application."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from catalog.settings import Settings
from gui.dressing import dress, theme_for
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
