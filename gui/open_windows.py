"""Close what stands over the window: menus, lists and dialogs."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QWidget


def close_others(window: QWidget) -> None:
    """Close every popup and dialog but this window, whatever they still hold; nothing is asked."""
    for other in QApplication.topLevelWidgets():
        if other is window or not other.isVisible():
            continue
        if isinstance(other, QDialog):
            other.reject()
        other.hide()
