"""What is ours is taken off the clipboard, what is another's is left."""

import pytest

from tests.screen import WHY_NOT, run_there, virtual_screen

OURS = """
from PySide6.QtGui import QClipboard, QGuiApplication
from gui.own_clipboard import forget_clipboard
app = QGuiApplication([])
board = app.clipboard()
board.setText("van ons")
board.setText("gekozen", QClipboard.Mode.Selection)
before = board.text(), board.text(QClipboard.Mode.Selection)
forget_clipboard()
print(before, (board.text(), board.text(QClipboard.Mode.Selection)))
"""


@pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT)
def test_what_we_put_there_is_gone() -> None:
    with virtual_screen() as environment:
        assert run_there(OURS, environment) == "('van ons', 'gekozen') ('', '')\n"


def test_what_another_put_there_is_left(qapp: object) -> None:
    """The screenless platform says that nothing on the clipboard is ours."""
    from PySide6.QtWidgets import QApplication

    from gui.own_clipboard import forget_clipboard

    QApplication.clipboard().setText("van een ander")
    forget_clipboard()
    assert QApplication.clipboard().text() == "van een ander"
    QApplication.clipboard().clear()
