"""Prepare what Qt reads from the environment, before the application exists."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path


def prepare_environment(*, needs_screen: bool) -> bool:
    """Set a UTF-8 locale where there is none and, for commands, paint without a screen.

    Returns False when a window is wanted and there is no screen to show it on: Qt itself would abort.
    """
    if sys.platform != "linux":
        return True
    if "UTF8" not in _locale_name().upper().replace("-", ""):
        os.environ["LC_ALL"] = "C.UTF-8"  # else Qt says so on stderr at every start
    if needs_screen:
        return _screen_answers()
    if not os.environ.get("QT_QPA_PLATFORM") and not _screen_answers():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return True


def _screen_answers() -> bool:
    """Tell whether the screen that is named can be reached: a name is often left over, and Qt aborts on it."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform and not platform.startswith(("xcb", "wayland")):
        return True
    wayland = os.environ.get("WAYLAND_DISPLAY", "")
    if wayland and Path(os.environ.get("XDG_RUNTIME_DIR", ""), wayland).exists():
        return True
    return bool(os.environ.get("DISPLAY")) and _x_server_answers()


def _x_server_answers() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt will say which library is missing
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _locale_name() -> str:
    return next((os.environ[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if os.environ.get(name)), "C")
