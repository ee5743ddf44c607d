"""The bundled fonts."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from catalog.errors import FontsMissing
from catalog.paths import FONTS
from gui.fonts import FAMILIES, font, load_all_fonts


def test_every_family_is_there_after_loading(qapp: QApplication) -> None:
    load_all_fonts()
    assert set(FAMILIES) <= set(QFontDatabase.families())


@pytest.mark.parametrize("sign", ["a", "ë", "€", "ض", "ሰ", "ї", "ł", "ş"])
def test_every_script_has_its_glyphs(qapp: QApplication, sign: str) -> None:
    load_all_fonts()
    fonts = [QRawFont(str(path), 12) for path in FONTS.glob("*-Regular.ttf")]
    assert any(raw.supportsCharacter(ord(sign)) for raw in fonts)
    assert QFontMetricsF(font(14)).horizontalAdvance(sign) > 0


def test_without_fonts_nothing_is_painted(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("gui.fonts.FONTS", tmp_path)
    monkeypatch.setattr("gui.fonts.FAMILIES", ("Geen Bestaand Lettertype",))
    with pytest.raises(FontsMissing, match="opnieuw"):
        load_all_fonts()


def test_the_licence_is_beside_them() -> None:
    licence = (FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL" in licence
    assert "Copyright" in licence
