"""The window's words in other languages: all are translated, what is compiled is what is written, and longer ones fit."""

from __future__ import annotations

import ast
import importlib.util
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from catalog.paths import ROOT, TRANSLATIONS
from catalog.settings import Settings
from tests.conftest import TODAY

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from catalog.matching.finder import Finder
    from catalog.storage.catalogue import Catalogue


LONGER = 1.4


def gathering() -> Any:
    """Return the module that gathers the words."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(language: str) -> list[tuple[str, str, list[str]]]:
    """Return (context, source, translations) of every finished message of a language."""
    found = []
    for context in ET.parse(TRANSLATIONS / f"doorwijzer_{language}.ts").getroot().iter("context"):  # noqa: S314 - ours
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation] or [translation.text or ""]
            if translation.get("type") is None:
                found.append((context.findtext("name") or "", message.findtext("source") or "", forms))
    return found


def words_of(path: Path) -> set[str]:
    return {str(ast.literal_eval(call.args[0])) for call in gathering().calls_in(path)}


@pytest.mark.parametrize("path", sorted((ROOT / "gui").glob("*.py")), ids=lambda path: path.name)
def test_every_word_of_the_window_is_translated(path: Path) -> None:
    known = {source for _, source, _ in messages("en")}
    assert words_of(path) - known == set(), "run: make translations, and translate what is new"


def test_every_sentence_about_danger_is_translated() -> None:
    known = {source: forms for context, source, forms in messages("en") if context == "catalogue"}
    sentences = gathering().danger_sentences()
    assert [sentence for sentence in sentences if not known.get(sentence, [""])[0]] == []
    for sentence in sentences:  # no number is lost or made up on the way
        digits = [part for part in sentence.replace(".", " ").replace(",", " ").split() if part[0].isdigit()]
        assert all(part in known[sentence][0] for part in digits)


@pytest.mark.parametrize("language", ["en", "nl"])
def test_what_is_compiled_is_what_is_written(qtbot: QtBot, language: str) -> None:
    from PySide6.QtCore import QTranslator

    translator = QTranslator()
    assert translator.load(str(TRANSLATIONS / f"doorwijzer_{language}.qm"))
    for context, source, forms in messages(language):
        count = 1 if len(forms) > 1 else -1
        assert translator.translate(context, source, "", count) == forms[0], "run: make translations"


def test_places_for_numbers_are_kept() -> None:
    for _, source, forms in messages("en"):
        for mark in ("%n", "%1"):
            assert all((mark in form) == (mark in source) for form in forms), source


def pseudo(folder: Path) -> None:
    """Compile a language that is 40 % longer than Dutch, and not Dutch, so that a word left untranslated is seen."""
    tree = ET.parse(TRANSLATIONS / "doorwijzer_en.ts")  # noqa: S314 - ours
    for message in tree.getroot().iter("message"):
        source = message.findtext("source") or ""
        longer = "[" + source + "ü" * max(0, round(len(source) * (LONGER - 1)) - 2) + "]"
        translation = message.find("translation")
        assert translation is not None
        for place in list(translation) or [translation]:
            place.text = longer
    written = folder / "doorwijzer_en.ts"
    tree.write(written, encoding="utf-8", xml_declaration=True)
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, "-silent", written, "-qm", written.with_suffix(".qm")], check=True)


def test_words_that_are_longer_by_two_fifths_still_fit(
    qtbot: QtBot, catalogue: Catalogue, finder: Finder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QApplication

    from gui.desk import Desk
    from gui.dressing import dress
    from gui.fonts import load_fonts
    from gui.language import Speech
    from gui.window import Window
    from tests.clipping import clipped

    monkeypatch.setenv("DOORWIJZER_HOME", str(tmp_path))
    pseudo(tmp_path)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    speech = Speech(app, tmp_path)
    settings = Settings(language="en")
    load_fonts(app)
    dress(app, settings, speech)
    window = Window()
    qtbot.addWidget(window)
    desk = Desk(app, window, settings, speech)
    desk.open(catalogue, finder, lambda *_: None, TODAY)
    window.resize(1366, 768)
    window.show()
    shown: list[str] = []
    for show in (lambda: None, desk.show_settings, desk.show_keys, window.leave):
        show()
        qtbot.wait(1)
        shown += clipped(window)
    window.situation.replace_text("ze wil niet meer leven, deurwaarder, 2 kindjes")
    qtbot.waitUntil(lambda: window.page is not None and window.page.model.rowCount() > 0)
    shown += clipped(window)
    speech.silence()
    dress(app, Settings(), speech)
    speech.silence()
    assert window.header.new_button.text().startswith("[Nieuw gesprek")
    assert shown == []
