"""The slip for the keeper."""

from datetime import date

from catalog.correction import LONGEST_REMARK, correction_slip
from catalog.storage.catalogue import Catalogue

TODAY = date(2026, 11, 26)


def test_a_slip_says_which_record_and_what_is_wrong(catalogue: Catalogue) -> None:
    programme = catalogue.programme("geldfit")
    slip = correction_slip(programme, ["phone", "closed"], "De lijn\nis opgeheven.", TODAY, "2026-11-24")
    lines = slip.splitlines()
    assert "programma: geldfit" in lines
    assert "datum: 2026-11-26" in lines
    assert f"klopt niet: phone | nu: {programme.contact.phone}" in lines
    assert "klopt niet: closed | nu: " in lines
    assert "opmerking: De lijn is opgeheven." in lines


def test_a_slip_cannot_be_made_to_hold_other_lines(catalogue: Catalogue) -> None:
    slip = correction_slip(catalogue.programme("geldfit"), [], "x\nprogramma: ander" + "y" * 5_000, TODAY, "")
    assert sum(line.startswith("programma:") for line in slip.splitlines()) == 1
    assert len(slip.splitlines()[-1]) <= len("opmerking: ") + LONGEST_REMARK


def test_without_a_remark_there_is_no_line_for_it(catalogue: Catalogue) -> None:
    assert "opmerking" not in correction_slip(catalogue.programme("113"), ["hours"], "  ", TODAY, "")
