"""Judge whether a resident qualifies for a programme: fits, does not fit, or ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.model import Fits, Point, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from catalog.model import Conditions


def judge(conditions: Conditions, known: Mapping[str, object], dangers: Iterable[str] = ()) -> Verdict:
    """Return the verdict for what is known of a resident.

    `known` holds facts by kind (age, child_ages, children, pregnant, low_income, insured, little_dutch,
    residence); what is absent is unknown and gives "ask" where a condition needs it. `dangers` holds what the
    situation itself shows ("violence", "drugs", "crime").
    """
    points = (
        *_ages(conditions, known),
        *_children(conditions, known),
        *_standing(conditions, known),
        *_others(conditions, known, set(dangers)),
    )
    judged = {point.fits for point in points}
    worst = next((fits for fits in (Fits.DOES_NOT_FIT, Fits.ASK) if fits in judged), Fits.FITS)
    return Verdict(worst, points)


def _ages(conditions: Conditions, known: Mapping[str, object]) -> Iterator[Point]:
    if conditions.min_age is None and conditions.max_age is None:
        return
    low, high = conditions.min_age or 0, conditions.max_age if conditions.max_age is not None else 200
    age = known.get("age")
    if isinstance(age, int):
        yield Point("age", Fits.FITS if low <= age <= high else Fits.DOES_NOT_FIT, (low, high))
    elif (low, high) != (18, 200):  # being an adult is taken for granted, not asked
        yield Point("age", Fits.ASK, (low, high))


def _children(conditions: Conditions, known: Mapping[str, object]) -> Iterator[Point]:
    low, high = conditions.child_min_age, conditions.child_max_age
    ages = known.get("child_ages")
    if (low is not None or high is not None) and isinstance(ages, tuple) and ages:
        span = (low or 0, high if high is not None else 17)
        yield Point("child_age", Fits.FITS if any(span[0] <= a <= span[1] for a in ages) else Fits.DOES_NOT_FIT, span)
    elif low is not None or high is not None:
        yield Point("child_age", Fits.ASK, (low or 0, high if high is not None else 17))
    elif conditions.needs_children and not known.get("children"):
        yield Point("children", _unless_denied(known, "children", no=0))
    if conditions.pregnant and not known.get("pregnant"):
        yield Point("pregnant", _unless_denied(known, "pregnant", no=False))


def _unless_denied(known: Mapping[str, object], kind: str, *, no: object) -> Fits:
    """Return "ask", or "does not fit" when the officer has said that it is not so."""
    return Fits.DOES_NOT_FIT if kind in known and known[kind] == no else Fits.ASK


def _standing(conditions: Conditions, known: Mapping[str, object]) -> Iterator[Point]:
    if conditions.income == "low":
        yield Point("income", Fits.FITS if known.get("low_income") else _unless_denied(known, "low_income", no=False))
    if conditions.insured:
        yield Point("insured", Fits.DOES_NOT_FIT if known.get("insured") is False else Fits.FITS)
    residence = known.get("residence")
    if conditions.residence == "legal" and residence == "none":
        yield Point("residence", Fits.DOES_NOT_FIT)
    elif conditions.residence in {"refugee", "eu"} and residence != conditions.residence:
        yield Point("residence", Fits.ASK if residence is None else Fits.DOES_NOT_FIT, (conditions.residence,))


def _others(conditions: Conditions, known: Mapping[str, object], dangers: set[str]) -> Iterator[Point]:
    if conditions.needs_dutch and known.get("little_dutch"):
        yield Point("needs_dutch", Fits.DOES_NOT_FIT)
    if conditions.consent_of_other:
        yield Point("consent_of_other", Fits.ASK)
    shown = tuple(danger for danger in conditions.not_with if danger in dangers)
    if shown:
        yield Point("not_with", Fits.DOES_NOT_FIT, shown)
