"""Find what does not fit: words of buttons and labels that are cut off, and targets too small to hit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

SMALLEST_TARGET = 24
"""Width and height in pixels that whatever can be clicked has at least (WCAG 2.2)."""


def clipped(window: QWidget) -> list[str]:
    """Return the words that are cut off in a shown window, and why."""
    return [*_buttons(window), *_labels(window), *_reach(window)]


def too_small(window: QWidget) -> list[str]:
    """Return what can be clicked and is smaller than a target may be."""
    return [
        f"{widget.metaObject().className()} {widget.accessibleName()}: {widget.width()}x{widget.height()}"
        for kind in (QAbstractButton, QLineEdit, QComboBox)
        for widget in window.findChildren(kind)
        if widget.isVisible() and min(widget.width(), widget.height()) < SMALLEST_TARGET
    ]


def _buttons(window: QWidget) -> Iterator[str]:
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            wanted = button.fontMetrics().boundingRect(button.text().replace("&&", "&"))
            if button.width() < wanted.width() or button.height() < wanted.height():
                yield f"button “{button.text()}” is {button.width()} wide, its words {wanted.width()}"


def _labels(window: QWidget) -> Iterator[str]:
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        if label.wordWrap():
            if label.heightForWidth(label.width()) > label.height() + 1:
                yield f"label “{label.text()}” is {label.height()} high, needs {label.heightForWidth(label.width())}"
        elif label.sizeHint().width() > label.width() + 1:
            yield f"label “{label.text()}” is {label.width()} wide, needs {label.sizeHint().width()}"


def _reach(window: QWidget) -> Iterator[str]:
    """Yield what stands beyond the right edge of the window, where no scrolling leads."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QAbstractButton | QLabel):
            right = widget.mapTo(window, widget.rect().topRight()).x()
            if right > window.width():
                yield f"“{widget.text()}” ends at {right} in a window {window.width()} wide"
