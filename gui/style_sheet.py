"""Dress the application in a theme: palette and style sheet. Widgets are named by what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from catalog.paths import ICONS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from gui.theme import Theme


def apply_theme(app: QApplication, theme: Theme) -> None:
    """Give the application its palette and style sheet."""
    app.setStyle("Fusion")
    app.setPalette(palette_of(theme))
    app.setStyleSheet(style_sheet(theme))


def palette_of(theme: Theme) -> QPalette:
    """Return the palette of a theme."""
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
        (QPalette.ColorRole.HighlightedText, theme.on_accent),
        (QPalette.ColorRole.PlaceholderText, theme.quiet),
        (QPalette.ColorRole.Link, theme.accent),
        (QPalette.ColorRole.ToolTipBase, theme.card),
        (QPalette.ColorRole.ToolTipText, theme.ink),
        (QPalette.ColorRole.Light, theme.card),
        (QPalette.ColorRole.Midlight, theme.paper),
        (QPalette.ColorRole.Mid, theme.line),
        (QPalette.ColorRole.Dark, theme.line),
        (QPalette.ColorRole.Shadow, theme.line),
    ):
        palette.setColor(role, QColor(colour))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, QColor(theme.quiet))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor(theme.quiet))
    return palette


def style_sheet(theme: Theme) -> str:
    """Return the whole style sheet."""
    return _fields(theme) + _buttons(theme) + _chips(theme) + _frames(theme) + _lists(theme)


def _fields(theme: Theme) -> str:
    return f"""
    QPlainTextEdit, QLineEdit, QComboBox {{
        background: {theme.card}; color: {theme.ink}; border: 1px solid {theme.edge}; border-radius: 8px;
        placeholder-text-color: {theme.quiet};
        padding: 6px 9px; selection-background-color: {theme.accent}; selection-color: {theme.on_accent};
    }}
    QPlainTextEdit:focus, QLineEdit:focus, QComboBox:focus {{ border: 2px solid {theme.accent}; padding: 5px 8px; }}
    QPlainTextEdit#situation {{ border-radius: 10px; padding: 7px 10px; }}
    QPlainTextEdit#situation:focus {{ padding: 6px 9px; }}
    QComboBox::drop-down {{ border: 0; width: 28px; }}
    QComboBox::down-arrow {{ image: url("{(ICONS / "down.png").as_posix()}"); width: 14px; height: 14px; }}
    QComboBox QAbstractItemView, QAbstractItemView#completions {{
        background: {theme.card}; color: {theme.ink}; border: 1px solid {theme.edge}; outline: 0;
        selection-background-color: {theme.accent}; selection-color: {theme.on_accent};
    }}
    """


def _buttons(theme: Theme) -> str:
    return f"""
    QPushButton {{
        background: {theme.card}; color: {theme.ink}; border: 1px solid {theme.edge}; border-radius: 7px;
        padding: 5px 12px; min-height: 20px;
    }}
    QPushButton:hover {{ border-color: {theme.accent}; color: {theme.accent}; }}
    QPushButton:focus {{ border: 2px solid {theme.accent}; padding: 4px 11px; }}
    QPushButton:disabled {{ color: {theme.quiet}; background: {theme.paper}; border-color: {theme.line}; }}
    QPushButton[main="true"] {{
        background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent};
    }}
    QPushButton[main="true"]:focus {{ border: 2px solid {theme.ink}; }}
    QPushButton[main="true"]:hover {{ border-color: {theme.ink}; color: {theme.on_accent}; }}
    QPushButton[main="true"]:disabled {{
        background: {theme.paper}; color: {theme.quiet}; border-color: {theme.line};
    }}
    QPushButton[bare="true"] {{ background: transparent; border: 1px solid transparent; padding: 5px 9px; }}
    QPushButton[bare="true"]:hover {{ background: {theme.accent_soft}; }}
    QPushButton[bare="true"]:checked {{ background: {theme.accent_soft}; color: {theme.accent}; }}
    QPushButton[bare="true"]:focus {{ border: 2px solid {theme.accent}; padding: 4px 8px; }}
    QPushButton[example="true"] {{ text-align: left; padding: 10px 14px; border-color: {theme.line}; }}
    QPushButton[example="true"]:hover {{ border-color: {theme.accent}; background: {theme.accent_soft}; }}
    QPushButton[example="true"]:focus {{ border: 2px solid {theme.accent}; padding: 9px 13px; }}
    QRadioButton {{ color: {theme.ink}; spacing: 8px; min-height: 26px; }}
    QRadioButton::indicator {{
        width: 16px; height: 16px; border: 1px solid {theme.edge}; border-radius: 9px; background: {theme.card};
    }}
    QRadioButton::indicator:checked {{ width: 8px; height: 8px; border: 5px solid {theme.accent}; }}
    QRadioButton:focus {{ color: {theme.accent}; }}
    QCheckBox {{ color: {theme.ink}; spacing: 8px; min-height: 26px; }}
    QCheckBox::indicator {{ width: 18px; height: 18px; border: 1px solid {theme.edge}; border-radius: 4px; }}
    QCheckBox::indicator {{ background: {theme.card}; }}
    QCheckBox::indicator:checked {{ background: {theme.accent}; border: 4px solid {theme.accent_soft}; }}
    QCheckBox:focus {{ color: {theme.accent}; }}
    QCheckBox::indicator:focus {{ border: 2px solid {theme.accent}; }}
    QMenu {{ background: {theme.card}; color: {theme.ink}; border: 1px solid {theme.edge}; padding: 4px; }}
    QMenu::item {{ padding: 6px 26px 6px 26px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {theme.accent}; color: {theme.on_accent}; }}
    QMenu::separator {{ height: 1px; background: {theme.line}; margin: 4px 8px; }}
    """


def _chips(theme: Theme) -> str:
    tints = "".join(
        f'QPushButton[chip="true"][tint="{number}"]:checked {{ background: {tint}; }}\n'
        for number, tint in enumerate(theme.tints)
    )
    return f"""{tints}
    QPushButton[chip="true"] {{
        border-radius: 14px; padding: 3px 12px; background: transparent; color: {theme.quiet};
        border: 1px dashed {theme.edge};
    }}
    QPushButton[chip="true"]:checked {{ color: {theme.ink}; border: 1px solid {theme.edge}; }}
    QPushButton[chip="true"]:hover {{ color: {theme.ink}; border-color: {theme.accent}; }}
    QPushButton[chip="true"]:focus {{ border: 2px solid {theme.accent}; padding: 2px 11px; }}
    QPushButton[fact="true"] {{
        border-radius: 7px; padding: 6px 10px; background: {theme.card}; border: 1px solid {theme.line};
    }}
    QPushButton[fact="true"]:hover {{ border-color: {theme.accent}; }}
    QPushButton[fact="true"]:focus {{ border: 2px solid {theme.accent}; padding: 5px 9px; }}
    QPushButton[fact="true"]::menu-indicator {{ width: 0; }}
    """


def _frames(theme: Theme) -> str:
    return f"""
    QFrame#crisis[level="red"] {{
        background: {theme.danger_soft}; border: 2px solid {theme.danger}; border-radius: 10px;
    }}
    QFrame#crisis[level="amber"] {{
        background: {theme.warn_soft}; border: 1px solid {theme.warn}; border-radius: 10px;
    }}
    QFrame#tray, QFrame[card="true"] {{
        background: {theme.card}; border: 1px solid {theme.line}; border-radius: 10px;
    }}
    QFrame#privacy {{ background: {theme.warn_soft}; border: 0; border-radius: 8px; }}
    QLabel {{ color: {theme.ink}; background: transparent; }}
    QLabel[quiet="true"] {{ color: {theme.quiet}; }}
    QLabel[danger="true"] {{ color: {theme.danger}; }}
    QLabel[warn="true"] {{ color: {theme.warn}; }}
    QLabel[brand="true"] {{ color: {theme.accent}; }}
    QStatusBar {{ background: {theme.accent_soft}; color: {theme.ink}; }}
    QScrollArea {{ background: transparent; border: 0; }}
    QScrollArea > QWidget > QWidget {{ background: transparent; }}
    QSplitter::handle {{ background: transparent; }}
    QToolTip {{ background: {theme.card}; color: {theme.ink}; border: 1px solid {theme.edge}; padding: 4px; }}
    """


def _lists(theme: Theme) -> str:
    return f"""
    QListView, QTreeView, QTextBrowser {{
        padding: 3px; background: {theme.card}; color: {theme.ink}; border: 1px solid {theme.line};
        border-radius: 10px; outline: 0;
    }}
    QListView:focus, QTreeView:focus, QTextBrowser:focus {{ border: 2px solid {theme.accent}; }}
    QTreeView::item, QListWidget::item {{ padding: 5px 6px; min-height: 20px; }}
    QTreeView::item:selected, QListWidget::item:selected {{ background: {theme.accent}; color: {theme.on_accent}; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 3px; }}
    QScrollBar::handle:vertical {{ background: {theme.edge}; border-radius: 3px; min-height: 28px; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 3px; }}
    QScrollBar::handle:horizontal {{ background: {theme.edge}; border-radius: 3px; min-width: 28px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QTabBar::tab {{
        background: transparent; color: {theme.quiet}; padding: 6px 12px; border-bottom: 2px solid transparent;
    }}
    QTabBar::tab:selected {{ color: {theme.ink}; border-bottom: 2px solid {theme.accent}; }}
    QTabBar::tab:focus {{ color: {theme.accent}; }}
    QTabWidget::pane {{ border: 0; }}
    """
