"""Watch for what must hide everything: Shift three times within a second, or nobody there for five minutes."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

PRESSES = 3
WITHIN_MS = 1_000
IDLE_MS = 5 * 60 * 1_000
_LIVELY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class Watch(QObject):
    """Looks at the keys of the window that has the keyboard, dialogs too; `hide_wanted` tells that it is time."""

    hide_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = QElapsedTimer()
        self._clock.start()
        self._presses: list[int] = []
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(IDLE_MS)
        self.idle.timeout.connect(self.hide_wanted)
        self.idle.start()

    def begin(self, app: QGuiApplication) -> None:
        """Follow the keyboard from window to window."""
        app.focusWindowChanged.connect(self.look_at)
        self.look_at(app.focusWindow())

    def look_at(self, window: QWindow | None) -> None:
        """Look at the keys of a window as well."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count, and keep nothing of what is pressed."""
        kind = event.type()
        if kind in _LIVELY:
            self.idle.start()
        if kind is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            self._count(shift=event.key() == Qt.Key.Key_Shift)
        return False

    def _count(self, *, shift: bool) -> None:
        now = self._clock.elapsed()
        self._presses = [at for at in self._presses if shift and now - at <= WITHIN_MS]
        if shift:
            self._presses.append(now)
        if len(self._presses) >= PRESSES:
            self._presses = []
            self.hide_wanted.emit()
