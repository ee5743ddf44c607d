"""A record ages from the day it was checked."""

from dataclasses import replace
from datetime import date

import pytest

from catalog.freshness import Freshness, freshness
from catalog.storage.catalogue import Catalogue


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 11, 24), Freshness.FRESH),
        (date(2027, 1, 31), Freshness.FRESH),
        (date(2027, 3, 1), Freshness.AGEING),
        (date(2027, 5, 24), Freshness.AGEING),
        (date(2027, 5, 25), Freshness.OLD),
    ],
)
def test_a_record_is_fresh_then_ageing_then_old(catalogue: Catalogue, today: date, expected: Freshness) -> None:
    programme = replace(
        catalogue.programme("geldfit"), evidence="A", checked_on=date(2026, 11, 24), review_due=date(2027, 5, 24)
    )
    assert freshness(programme, today) is expected


def test_what_nobody_checked_is_never_fresh(catalogue: Catalogue) -> None:
    programme = replace(catalogue.programme("geldfit"), evidence="D")
    assert freshness(programme, programme.checked_on) is Freshness.UNCHECKED
