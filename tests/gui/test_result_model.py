"""The rows of the list."""

from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt

from catalog.matching.browsing import options_of
from catalog.matching.finder import Finder
from catalog.model import NeedFound, OptionReason, Reason, ReasonKind
from catalog.storage.catalogue import Catalogue
from gui.look import look_for
from gui.result_model import CHOSEN_ROLE, HEAD_ROLE, OPTION_ROLE, ResultModel
from tests.conftest import TODAY


def model_of(catalogue: Catalogue, finder: Finder, text: str) -> ResultModel:
    model = ResultModel(look_for(catalogue, TODAY))
    found = finder.find(text)
    model.show_options(found.options, found.reading.needs, None)
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


def test_a_need_has_the_colour_of_its_chip_and_a_head(catalogue: Catalogue, finder: Finder) -> None:
    model = model_of(catalogue, finder, "deurwaarder geweest, koelkast leeg")
    assert model.index(0).data(HEAD_ROLE) == model.group(0)
    assert model.colour_of(finder.find("deurwaarder geweest, koelkast leeg").reading.needs[0].need) == 0
    assert model.colour_of("unheard-of") > 0


def test_a_presumed_need_is_spoken_as_a_question(catalogue: Catalogue) -> None:
    look = look_for(catalogue, TODAY)
    model = ResultModel(look)
    learned = NeedFound("admin-help", 0.6, (Reason("brieven", 0, 7, ReasonKind.LEARNED),))
    (option,) = options_of(["formulierenbrigade"], catalogue, {})
    model.show_options([replace(option, because=(OptionReason("brieven", "admin-help"),))], [learned], None)
    assert model.presumed == {"admin-help"}
    assert f"{look.needs['admin-help']}?" in model.index(0).data()
