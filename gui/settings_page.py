"""Show the few settings on one short page, made from a table; each change holds at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from catalog import VERSION
from catalog.paths import own_folder
from catalog.settings import SIZES
from gui.card_page import CardPage
from gui.place_edit import PlaceEdit
from gui.plain_label import PlainLabel
from gui.translate import tr

if TYPE_CHECKING:
    from catalog.model import Place
    from catalog.settings import Settings
    from catalog.storage.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Choice:
    """A setting that is one of a few values: its key, what it is called, and each value in words."""

    key: str
    name: str
    values: tuple[tuple[str | int, str], ...]


class SettingsPage(CardPage):
    """The page; `changed` carries the settings as they are to be."""

    changed = Signal(object)

    def __init__(
        self, settings: Settings, catalogue: Catalogue, home: Place | None, parent: QWidget | None = None
    ) -> None:
        """Take the settings as they are, the catalogue that knows the places, and the gemeente worked in."""
        super().__init__(tr("Instellingen"), parent)
        self._settings = settings
        self.boxes: dict[str, QComboBox] = {}
        self.place = PlaceEdit(catalogue, home)
        self.place.place_changed.connect(self._choose_home)
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(12)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(PlainLabel(tr("Gemeente waar u werkt")), self.place)
        for choice in choices():
            form.addRow(PlainLabel(choice.name), self._box(choice))
        form.addRow(PlainLabel(tr("Map voor notities van het team")), self._folder())
        self.column.setSpacing(14)
        self.column.addLayout(form)
        self.column.addWidget(self._about(catalogue))
        self.finish()

    def _box(self, choice: Choice) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(choice.name)
        for value, words in choice.values:
            box.addItem(words, value)
        box.setCurrentIndex(box.findData(getattr(self._settings, choice.key)))
        box.activated.connect(lambda _at, key=choice.key, box=box: self._change(key, box.currentData()))
        box.setMaximumWidth(self.fontMetrics().averageCharWidth() * 40)
        self.boxes[choice.key] = box
        return box

    def _folder(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        self.folder = PlainLabel(self._settings.team_folder or str(own_folder()))
        choose = QPushButton(tr("Kies een map…"))
        choose.clicked.connect(lambda _on=False: self._ask_folder())
        own = QPushButton(tr("Eigen map"))
        own.clicked.connect(lambda _on=False: self._change("team_folder", ""))
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        row.addWidget(own)
        return line

    @staticmethod
    def _about(catalogue: Catalogue) -> PlainLabel:
        built = catalogue.meta().get("built_on", "")
        about = PlainLabel(
            "\n".join(
                (
                    f"Doorwijzer {VERSION}  ·  {tr('catalogus van')} {built}",
                    tr("Gemeenten: Register van Overheidsorganisaties (CC0). Postcodes: CBS (CC BY 4.0). Stand 2025."),
                    tr("Venster: Qt en PySide6 (LGPL 3). Letters: Noto (OFL). Alle licenties: map LICENSES."),
                )
            )
        )
        about.setProperty("quiet", True)
        return about

    def _ask_folder(self) -> None:
        options = QFileDialog.Option.DontUseNativeDialog | QFileDialog.Option.ShowDirsOnly
        chosen = QFileDialog.getExistingDirectory(self, tr("Map voor notities van het team"), "", options)
        if chosen:
            self._change("team_folder", chosen)

    def _choose_home(self, place: Place | None) -> None:
        if place is not None:
            self._change("home", place.gemeente.code)

    def _change(self, key: str, value: str | int) -> None:
        if getattr(self._settings, key) != value:
            self._settings = replace(self._settings, **{key: value})  # type: ignore[arg-type] # the table's own keys
            self.changed.emit(self._settings)


def choices() -> tuple[Choice, ...]:
    """Return the settings that are one of a few values."""
    return (
        Choice("language", tr("Taal"), (("nl", "Nederlands"), ("en", "English"))),
        Choice("size", tr("Grootte van de letters"), tuple((size, f"{size} %") for size in SIZES)),
        Choice(
            "theme",
            tr("Kleuren"),
            (
                ("system", tr("zoals de computer")),
                ("light", tr("licht")),
                ("dark", tr("donker")),
                ("contrast", tr("veel contrast")),
            ),
        ),
    )
