"""Costs, times, papers and cautions."""

from dataclasses import replace
from datetime import date

from catalog.model import Amount, Contact, Layer, Via
from catalog.paths import PHRASES
from catalog.sheet.blocks import Style
from catalog.sheet.phrases import read_phrases
from catalog.sheet.practical import cautions, practical, things_to_bring
from catalog.storage.catalogue import Catalogue

DUTCH = read_phrases(PHRASES, "nl")
TODAY = date(2026, 11, 24)


def test_an_amount_is_shown_only_on_the_days_it_holds(catalogue: Catalogue) -> None:
    amount = Amount("eigen bijdrage", 21.8, "euro per maand", date(2026, 1, 1), date(2026, 12, 31))
    programme = replace(catalogue.programme("geldfit"), amounts=(amount,))
    shown = " ".join(block.text for block in practical(programme, TODAY, DUTCH))
    later = " ".join(block.text for block in practical(programme, date(2027, 1, 1), DUTCH))
    assert "21,80" in shown
    assert "21,80" not in later


def test_what_to_bring_has_a_box_each(catalogue: Catalogue) -> None:
    programme = replace(catalogue.programme("geldfit"), bring=("Pas", "Brief"))
    ticks = [block for block in things_to_bring(programme, DUTCH) if block.style is Style.TICK]
    assert [(tick.text, bool(tick.label)) for tick in ticks] == [("Pas", True), ("Brief", False)]


def test_a_secret_address_is_never_printed(catalogue: Catalogue) -> None:
    contact = Contact(Via.OWN, address="Dorpsstraat 1", address_secret=True)
    programme = replace(catalogue.programme("veilig-thuis"), contact=contact)
    assert "Dorpsstraat" not in " ".join(block.text for block in practical(programme, TODAY, DUTCH))


def test_many_gemeenten_says_to_ask_whether_it_is_here(catalogue: Catalogue) -> None:
    programme = replace(catalogue.programme("geldfit"), layer=Layer.MANY_GEMEENTEN)
    assert DUTCH.say("many") in " ".join(block.text for block in cautions(programme, DUTCH))


def test_an_address_comes_with_how_to_get_there(catalogue: Catalogue) -> None:
    contact = Contact(Via.OWN, address="Dorpsstraat 1, 1234 AB Ergens")
    programme = replace(catalogue.programme("geldfit"), contact=contact)
    shown = " ".join(block.text for block in practical(programme, TODAY, DUTCH))
    assert "Dorpsstraat 1, 1234 AB Ergens. Weet u de weg niet?" in shown


def test_a_foreign_unit_keeps_its_own_word_for_the_euro(catalogue: Catalogue) -> None:
    amount = Amount("the most", 12.0, "euros per month", date(2026, 1, 1), date(2026, 12, 31))
    programme = replace(catalogue.programme("geldfit"), amounts=(amount,))
    assert "The most: 12 euros per month." in [block.text for block in practical(programme, TODAY, DUTCH)]
