"""Tell when the screen is locked, as far as the system says so."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

# Who tells it on Linux, on which bus: (system bus?, interface, signal). The session manager tells it of every desktop.
_TOLD_BY = (
    (False, "org.freedesktop.ScreenSaver", "ActiveChanged"),
    (False, "org.gnome.ScreenSaver", "ActiveChanged"),
    (True, "org.freedesktop.login1.Session", "Lock"),
)


class ScreenLock(QObject):
    """Receives what the system tells and passes it on."""

    def __init__(self, then: Callable[[], None], parent: QObject | None = None) -> None:
        """Take what is called when the screen is locked."""
        super().__init__(parent)
        self._then = then

    @Slot(bool)
    def active_changed(self, active: bool) -> None:  # noqa: FBT001 - the signal's own form
        """Take the screen saver's word."""
        if active:
            self._then()

    @Slot()
    def locked(self) -> None:
        """Take the session manager's word."""
        self._then()

    def listen(self) -> bool:
        """Ask the system to tell; return whether there is anyone who will."""
        from PySide6.QtDBus import QDBusConnection

        heard = False
        for system, interface, signal in _TOLD_BY:
            bus = QDBusConnection.systemBus() if system else QDBusConnection.sessionBus()
            slot = SLOT("locked()") if signal == "Lock" else SLOT("active_changed(bool)")
            if bus.isConnected():
                # The stub wants bytes, the function itself what SLOT gives.
                heard = bus.connect("", "", interface, signal, self, slot) or heard  # type: ignore[call-overload]
        return heard


def watch_screen_lock(parent: QObject, then: Callable[[], None]) -> ScreenLock | None:
    """Call something when the screen is locked; None where the system does not tell (the idle time still holds)."""
    if not sys.platform.startswith("linux"):
        return None
    lock = ScreenLock(then, parent)
    lock.listen()
    return lock
