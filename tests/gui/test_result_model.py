"""The rows of the list."""

from PySide6.QtCore import QModelIndex, Qt

from catalog.matching.finder import Finder
from catalog.storage.catalogue import Catalogue
from gui.result_model import CHOSEN_ROLE, OPTION_ROLE, ResultModel


def model_of(catalogue: Catalogue, finder: Finder, text: str) -> ResultModel:
    model = ResultModel({need.slug: need.label_nl for need in catalogue.needs()})
    model.show_options(finder.find(text).options, None)
    return model


def test_a_row_is_an_option_and_a_sentence(catalogue: Catalogue, finder: Finder) -> None:
    model = model_of(catalogue, finder, "geldfit")
    index = model.index(0)
    assert index.data(OPTION_ROLE).programme.id == "geldfit"
    assert "Geldfit" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_what_is_on_the_sheet_is_said(catalogue: Catalogue, finder: Finder) -> None:
    model = model_of(catalogue, finder, "geldfit")
    model.show_chosen(frozenset({"geldfit"}))
    assert model.index(0).data(CHOSEN_ROLE) is True
    assert model.index(0).data().endswith("staat op het blad")


def test_outside_the_rows_there_is_nothing(catalogue: Catalogue, finder: Finder) -> None:
    model = model_of(catalogue, finder, "")
    assert model.rowCount() == 0
    assert model.option(0) is None
    assert model.data(QModelIndex()) is None
