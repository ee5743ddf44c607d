"""The person's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.language import Speech
from gui.translate import tr, tr_catalogue

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


def test_english_and_dutch_take_turns(speech: Speech) -> None:
    speech.speak("en")
    assert tr("Nieuw gesprek") == "New conversation"
    assert tr("%n kind(eren)", "", 1) == "1 child"
    assert tr("%n kind(eren)", "", 2) == "2 children"
    assert tr_catalogue("Geweld") == "Violence"
    speech.speak("nl")
    assert tr("Nieuw gesprek") == "Nieuw gesprek"
    assert tr("%n kind(eren)", "", 1) == "1 kind"
    assert tr("%n kind(eren)", "", 2) == "2 kinderen"


def test_qt_s_own_words_are_dutch_too(speech: Speech, qapp: QApplication) -> None:
    speech.speak("nl")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Annuleren"


def test_a_translation_that_is_missing_leaves_the_dutch(qapp: QApplication, tmp_path: Path) -> None:
    speech = Speech(qapp, tmp_path)
    speech.speak("en")
    assert tr("Nieuw gesprek") == "Nieuw gesprek"
    speech.silence()
