"""The bundled fonts."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from catalog.errors import FontsMissing
from catalog.paths import FONTS, PHRASES, RESOURCES
from catalog.sheet.phrases import languages, read_phrases
from gui.fonts import FAMILIES, font, load_all_fonts
from gui.sheet_marks import letters_of, set_lines


def test_every_family_is_there_after_loading(qapp: QApplication) -> None:
    load_all_fonts()
    assert set(FAMILIES) <= set(QFontDatabase.families())


@pytest.mark.parametrize("sign", ["a", "ë", "€", "ض", "ሰ", "ї", "ł", "ş"])
def test_every_script_has_its_glyphs(qapp: QApplication, sign: str) -> None:
    load_all_fonts()
    fonts = [QRawFont(str(path), 12) for path in FONTS.glob("*-Regular.ttf")]
    assert any(raw.supportsCharacter(ord(sign)) for raw in fonts)
    assert QFontMetricsF(font(14)).horizontalAdvance(sign) > 0


def everything_said() -> dict[str, str]:
    """Return every sign of every phrase, record and translation, with a file it stands in."""
    files = [*PHRASES.glob("*.toml"), *(RESOURCES / "catalogue").glob("*/*.toml")]
    files += [*(RESOURCES / "translations").glob("*/*.toml")]
    signs: dict[str, str] = {}
    for path in files:
        for sign in set(path.read_text(encoding="utf-8")):
            signs.setdefault(sign, str(path))
    return {sign: path for sign, path in signs.items() if sign.isprintable() and not sign.isspace()}


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_no_glyph_is_missing_for_any_text_in_any_language(qapp: QApplication, weight: str) -> None:
    fonts = [QRawFont(str(path), 12) for path in FONTS.glob(f"*-{weight}.ttf")]
    assert len(fonts) == len(FAMILIES)
    missing = {
        sign: path
        for sign, path in everything_said().items()
        if not any(raw.supportsCharacter(ord(sign)) for raw in fonts)
    }
    assert missing == {}


def test_every_phrase_is_shaped_without_an_empty_box(qapp: QApplication) -> None:
    """A font may hold a sign and still lack the form it takes beside another; glyph 0 is the box for none."""
    load_all_fonts()
    for language in languages(PHRASES):
        phrases = read_phrases(PHRASES, language)
        for bold in (False, True):
            for text in phrases.words.values():
                (line, *_) = set_lines(text, letters_of(14, bold=bold), 100_000)
                for run in line.layout.glyphRuns():
                    assert 0 not in run.glyphIndexes(), (language, text)
                    assert run.rawFont().familyName() in FAMILIES, (language, text)


def test_without_fonts_nothing_is_painted(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("gui.fonts.FONTS", tmp_path)
    monkeypatch.setattr("gui.fonts.FAMILIES", ("Geen Bestaand Lettertype",))
    with pytest.raises(FontsMissing, match="opnieuw"):
        load_all_fonts()


def test_the_licence_is_beside_them() -> None:
    licence = (FONTS / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL" in licence
    assert "Copyright" in licence
