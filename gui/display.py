"""Prepare what Qt reads from the environment, before the application exists."""

from __future__ import annotations

import os
import sys


def prepare_environment(*, needs_screen: bool) -> bool:
    """Set a UTF-8 locale where there is none and, for commands, paint without a screen.

    Returns False when a window is wanted and there is no screen to show it on: Qt itself would abort.
    """
    if sys.platform != "linux":
        return True
    if "UTF8" not in _locale_name().upper().replace("-", ""):
        os.environ["LC_ALL"] = "C.UTF-8"  # else Qt says so on stderr at every start
    screen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if not screen and not needs_screen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return screen or not needs_screen


def _locale_name() -> str:
    return next((os.environ[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if os.environ.get(name)), "C")
