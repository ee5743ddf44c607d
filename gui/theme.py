"""Choose the colours, sizes and type of the window; every contrast here is at least 4.5 to 1."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by what they are for, as "#rrggbb"."""

    paper: str = "#f7f6f2"
    card: str = "#ffffff"
    ink: str = "#1d2733"
    quiet: str = "#55606c"
    line: str = "#d9d6cd"
    accent: str = "#0b5563"
    accent_soft: str = "#dceef0"
    good: str = "#1f6b3a"
    ask: str = "#7a4f00"
    bad: str = "#8c2f1d"
    danger: str = "#a3180f"
    danger_soft: str = "#fdeceA"
    warn: str = "#7a4f00"
    warn_soft: str = "#fff3d9"
    mark: str = "#ffe9a8"


LIGHT = Theme()
POINT_SIZE = 11


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the application its palette and style sheet."""
    app.setStyle("Fusion")
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, theme.paper),
        (QPalette.ColorRole.Base, theme.card),
        (QPalette.ColorRole.AlternateBase, theme.paper),
        (QPalette.ColorRole.Text, theme.ink),
        (QPalette.ColorRole.WindowText, theme.ink),
        (QPalette.ColorRole.ButtonText, theme.ink),
        (QPalette.ColorRole.Button, theme.card),
        (QPalette.ColorRole.Highlight, theme.accent),
        (QPalette.ColorRole.HighlightedText, "#ffffff"),
        (QPalette.ColorRole.PlaceholderText, theme.quiet),
        (QPalette.ColorRole.Link, theme.accent),
    ):
        palette.setColor(role, QColor(colour))
    app.setPalette(palette)
    app.setStyleSheet(style_sheet(theme))


def style_sheet(theme: Theme) -> str:
    """Return the style sheet for a theme; widgets are named by what they are, not by where they stand."""
    return f"""
    QPlainTextEdit#situation, QLineEdit#place {{
        background: {theme.card}; border: 1px solid {theme.line}; border-radius: 8px; padding: 6px 8px;
    }}
    QPlainTextEdit#situation:focus, QLineEdit#place:focus {{ border: 2px solid {theme.accent}; padding: 5px 7px; }}
    QListView#results, QTextBrowser#detail {{
        background: {theme.card}; border: 1px solid {theme.line}; border-radius: 8px; outline: 0;
    }}
    QListView#results:focus, QTextBrowser#detail:focus {{ border: 2px solid {theme.accent}; }}
    QPushButton {{
        background: {theme.card}; border: 1px solid {theme.line}; border-radius: 6px; padding: 6px 12px;
        min-height: 18px;
    }}
    QPushButton:hover {{ border-color: {theme.accent}; }}
    QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 5px 11px; }}
    QPushButton:disabled {{ color: {theme.quiet}; background: {theme.paper}; }}
    QPushButton[main="true"] {{ background: {theme.accent}; color: #ffffff; border-color: {theme.accent}; }}
    QPushButton[main="true"]:focus {{ border: 2px solid {theme.ink}; }}
    QPushButton[main="true"]:disabled {{
        background: {theme.line}; color: {theme.quiet}; border-color: {theme.line};
    }}
    QPushButton[chip="true"] {{
        border-radius: 14px; padding: 4px 12px; background: {theme.card}; color: {theme.quiet};
    }}
    QPushButton[chip="true"]:checked {{
        background: {theme.accent_soft}; color: {theme.accent}; border-color: {theme.accent};
    }}
    QPushButton[chip="true"]:focus {{ border: 2px solid {theme.accent}; padding: 3px 11px; }}
    QFrame#crisis[level="red"] {{
        background: {theme.danger_soft}; border: 2px solid {theme.danger}; border-radius: 8px;
    }}
    QFrame#crisis[level="amber"] {{
        background: {theme.warn_soft}; border: 1px solid {theme.warn}; border-radius: 8px;
    }}
    QFrame#tray {{ background: {theme.card}; border: 1px solid {theme.line}; border-radius: 8px; }}
    QLabel[quiet="true"] {{ color: {theme.quiet}; }}
    QLabel[danger="true"] {{ color: {theme.danger}; }}
    QLabel[warn="true"] {{ color: {theme.warn}; }}
    QSplitter::handle {{ background: transparent; }}
    """
