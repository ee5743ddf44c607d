"""Load the fonts the program brings along; a sheet painted without them would come out blank."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

from catalog.errors import FontsMissing
from catalog.paths import FONTS
from gui.theme import POINT_SIZE

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Named outright and in this order: left to itself Qt takes any Arabic it finds on the machine.
FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic")
_WINDOW_FILES = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")


def load_fonts(app: QApplication) -> None:
    """Load what the window itself needs and make it the application's font."""
    _load(_WINDOW_FILES)
    app.setFont(font(POINT_SIZE))


def load_all_fonts() -> None:
    """Load every bundled font; raise FontsMissing when one cannot be used."""
    present = set(QFontDatabase.families())
    if not set(FAMILIES) <= present:
        _load(tuple(path.name for path in sorted(FONTS.glob("*.ttf"))))
    if not set(FAMILIES) <= set(QFontDatabase.families()):
        raise FontsMissing("De lettertypen van Doorwijzer ontbreken. Installeer Doorwijzer opnieuw.")


def font(points: float, *, bold: bool = False) -> QFont:
    """Return a font of ours at a size in points."""
    chosen = QFont()
    chosen.setFamilies(list(FAMILIES))
    chosen.setPointSizeF(points)
    chosen.setBold(bold)
    return chosen


def _load(names: tuple[str, ...]) -> None:
    for name in names:
        QFontDatabase.addApplicationFont(str(FONTS / name))
