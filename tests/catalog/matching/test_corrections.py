"""The officer knows better than the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from catalog.matching.corrections import with_facts, with_needs
from catalog.model import Fact, Fits, NeedFound, Reading, Reason, ReasonKind

if TYPE_CHECKING:
    from catalog.matching.finder import Finder
    from catalog.model import FactValue

SAID = Reason("deurwaarder", 0, 11, ReasonKind.LEXICON)
READING = Reading(
    needs=(NeedFound("debt-counselling", 0.9, (SAID,)), NeedFound("legal-aid", 0.3, (SAID,))),
    hints=(NeedFound("tax-help", 0.1, (SAID,)),),
    facts=(Fact("children", 2, "2 kindjes", 0, 9), Fact("child_age", 3, "kind van 3", 0, 9)),
)


def test_without_corrections_the_reading_is_the_same() -> None:
    assert with_facts(with_needs(READING, (), ()), {}) is READING


def test_an_added_need_is_certain_and_keeps_its_words() -> None:
    corrected = with_needs(READING, {"legal-aid"}, {"tax-help"})
    assert [(found.need, found.probability) for found in corrected.needs] == [
        ("tax-help", 1.0),
        ("debt-counselling", 0.9),
    ]
    assert corrected.needs[0].because == (SAID,)
    assert corrected.hints == ()


def test_a_denied_need_that_is_added_is_denied_no_more() -> None:
    denied = Reading(denied=(NeedFound("tax-help", 0.0, (SAID,)),))
    corrected = with_needs(denied, (), {"tax-help"})
    assert corrected.needs == (NeedFound("tax-help", 1.0, (SAID,)),)
    assert corrected.denied == ()


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ({"children": 3}, [("child_age", 3), ("children", 3)]),
        ({"children": None}, [("child_age", 3)]),
        ({"child_age": (2, 5)}, [("children", 2), ("child_age", 2), ("child_age", 5)]),
        ({"pet": False}, [("children", 2), ("child_age", 3), ("pet", False)]),
    ],
)
def test_a_fact_set_by_hand_takes_the_place_of_what_was_read(
    own: dict[str, FactValue | None], expected: list[tuple[str, FactValue]]
) -> None:
    assert [(fact.kind, fact.value) for fact in with_facts(READING, own).facts] == expected


def test_a_corrected_age_changes_what_fits(finder: Finder) -> None:
    def fits(age: int) -> Fits:
        found = finder.find(
            "opa is in de war, zij zorgt voor hem", facts={"age": age}, added={"young-carers"}, limit=30
        )
        return next(option.verdict.fits for option in found.options if option.programme.id == "jonge-mantelzorgers")

    assert fits(15) is Fits.FITS
    assert fits(70) is Fits.DOES_NOT_FIT
