"""Tell one clear sentence, in the window, without a dialog that must be clicked away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_SHOWN_MS = 12_000


def show_notice(window: QWidget, sentence: str) -> None:
    """Show a sentence in the window's status line."""
    if isinstance(window, QMainWindow):
        window.statusBar().showMessage(sentence, _SHOWN_MS)
