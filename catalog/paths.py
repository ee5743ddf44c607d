"""Know where the program's own files and the person's own folder are; no other module does."""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent  # works unchanged in a PyInstaller bundle
RESOURCES = ROOT / "resources"
FACTORY_CATALOGUE = RESOURCES / "catalogue.sqlite"
WEIGHTS = RESOURCES / "weights" / "needs.weights"
PHRASES = RESOURCES / "phrases"
FONTS = RESOURCES / "fonts"
ICONS = RESOURCES / "icons"
TRANSLATIONS = RESOURCES / "i18n"


def own_folder() -> Path:
    """Return the person's own folder for settings and updated catalogues; it may not exist or be writable.

    `DOORWIJZER_HOME` moves it, so that a USB stick or a test keeps everything together.
    """
    chosen = os.environ.get("DOORWIJZER_HOME")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return _at_home(os.environ.get("APPDATA") or "~") / "Doorwijzer"
    if sys.platform == "darwin":
        return _at_home("~/Library/Application Support/Doorwijzer")
    return _at_home(os.environ.get("XDG_DATA_HOME") or "~/.local/share") / "doorwijzer"


def _at_home(path: str) -> Path:
    """Return a path with ~ filled in; someone without a home has their folder beside the program."""
    try:
        return Path(path).expanduser()
    except RuntimeError:
        return ROOT / "own"


def own_catalogue() -> Path:
    """Return where an updated catalogue stands when there is one; it goes before the factory copy."""
    return own_folder() / "catalogue.sqlite"


def settings_file() -> Path:
    """Return where the person's settings stand."""
    return own_folder() / "settings.json"


def notes_file(team_folder: str = "") -> Path:
    """Return where the team's notes stand: in a folder the team shares, or else in the person's own."""
    return (Path(team_folder) if team_folder else own_folder()) / "notes.json"
