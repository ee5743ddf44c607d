"""Programmes without a situation."""

from catalog.matching.browsing import options_of
from catalog.model import Fits
from catalog.storage.catalogue import Catalogue


def test_programmes_come_in_the_order_asked_for(catalogue: Catalogue) -> None:
    options = options_of(["taalhuis", "geldfit"], catalogue, {})
    assert [option.programme.id for option in options] == ["taalhuis", "geldfit"]
    assert options[0].because == ()


def test_they_are_judged_by_what_the_officer_set(catalogue: Catalogue) -> None:
    def fits(facts: dict[str, int | None]) -> Fits:
        return options_of(["jonge-mantelzorgers"], catalogue, facts)[0].verdict.fits

    assert fits({"age": 80}) is Fits.DOES_NOT_FIT
    assert fits({"age": None}) is fits({}) is Fits.ASK
