"""Speak the person's language: our own words and Qt's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from catalog.paths import TRANSLATIONS

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QCoreApplication


class Speech:
    """The translations that are installed now; another language takes them out first."""

    def __init__(self, app: QCoreApplication, folder: Path = TRANSLATIONS) -> None:
        """Take the application, and the folder that holds our own translations."""
        self._app = app
        self._folder = folder
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Install the translations of a language ("nl", "en"); one that is missing leaves the Dutch of the code."""
        self.silence()
        QLocale.setDefault(QLocale(language))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for path in (f"{qt}/qtbase_{language}.qm", str(self._folder / f"doorwijzer_{language}.qm")):
            translator = QTranslator(self._app)
            if translator.load(path):
                self._app.installTranslator(translator)
                self._installed.append(translator)

    def silence(self) -> None:
        """Take out all translations; what is left is the Dutch of the code."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
