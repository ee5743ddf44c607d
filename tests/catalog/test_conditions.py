"""Judging whether a resident qualifies."""

import pytest

from catalog.conditions import judge
from catalog.model import Conditions, Fits

CASES = [
    (Conditions(), {}, (), Fits.FITS),
    (Conditions(min_age=18), {}, (), Fits.FITS),
    (Conditions(min_age=18, max_age=27), {}, (), Fits.ASK),
    (Conditions(min_age=18, max_age=27), {"age": 20}, (), Fits.FITS),
    (Conditions(min_age=18, max_age=27), {"age": 40}, (), Fits.DOES_NOT_FIT),
    (Conditions(min_age=65), {"age": 30}, (), Fits.DOES_NOT_FIT),
    (Conditions(child_min_age=2, child_max_age=4), {"child_ages": (3, 9)}, (), Fits.FITS),
    (Conditions(child_min_age=2, child_max_age=4), {"child_ages": (9,)}, (), Fits.DOES_NOT_FIT),
    (Conditions(child_min_age=2, child_max_age=4), {}, (), Fits.ASK),
    (Conditions(needs_children=True), {"children": 2}, (), Fits.FITS),
    (Conditions(needs_children=True), {}, (), Fits.ASK),
    (Conditions(pregnant=True), {}, (), Fits.ASK),
    (Conditions(pregnant=True), {"pregnant": True}, (), Fits.FITS),
    (Conditions(income="low"), {"low_income": True}, (), Fits.FITS),
    (Conditions(income="low"), {}, (), Fits.ASK),
    (Conditions(insured=True), {"insured": False}, (), Fits.DOES_NOT_FIT),
    (Conditions(insured=True), {}, (), Fits.FITS),
    (Conditions(residence="legal"), {"residence": "none"}, (), Fits.DOES_NOT_FIT),
    (Conditions(residence="legal"), {}, (), Fits.FITS),
    (Conditions(residence="refugee"), {}, (), Fits.ASK),
    (Conditions(residence="refugee"), {"residence": "refugee"}, (), Fits.FITS),
    (Conditions(residence="eu"), {"residence": "refugee"}, (), Fits.DOES_NOT_FIT),
    (Conditions(needs_dutch=True), {"little_dutch": True}, (), Fits.DOES_NOT_FIT),
    (Conditions(needs_dutch=True), {}, (), Fits.FITS),
    (Conditions(consent_of_other=True), {}, (), Fits.ASK),
    (Conditions(not_with=("violence", "drugs")), {}, ("violence",), Fits.DOES_NOT_FIT),
    (Conditions(not_with=("violence",)), {}, ("crime",), Fits.FITS),
]


@pytest.mark.parametrize(("conditions", "known", "dangers", "expected"), CASES)
def test_verdict(conditions: Conditions, known: dict[str, object], dangers: tuple[str, ...], expected: Fits) -> None:
    assert judge(conditions, known, dangers).fits is expected


def test_what_decided_is_named() -> None:
    verdict = judge(Conditions(needs_dutch=True, income="low"), {"little_dutch": True})
    assert {point.condition for point in verdict.points if point.fits is not Fits.FITS} == {"needs_dutch", "income"}


@pytest.mark.parametrize(
    ("conditions", "known"),
    [
        (Conditions(needs_children=True), {"children": 0}),
        (Conditions(pregnant=True), {"pregnant": False}),
        (Conditions(income="low"), {"low_income": False}),
    ],
)
def test_what_the_officer_denied_does_not_fit(conditions: Conditions, known: dict[str, object]) -> None:
    assert judge(conditions, known).fits is Fits.DOES_NOT_FIT
    assert judge(conditions, {}).fits is Fits.ASK
