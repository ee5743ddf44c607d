"""A programme in another language, and what is missing of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from catalog.model import Amount, Translation, Waiting
from catalog.sheet.translated import Texts, notices_of, shared_texts, translated
from tests.conftest import TODAY

if TYPE_CHECKING:
    from catalog.model import Programme
    from catalog.storage.catalogue import Catalogue

ENGLISH = Translation("Geldfit listens.", "Everyone.", "Call 0800-8115.")
COST = "Gratis"


@pytest.fixture
def programme(catalogue: Catalogue) -> Programme:
    """Return a programme whose only shared texts are what it costs and what to bring."""
    geldfit = catalogue.programme("geldfit")
    return replace(geldfit, hours=replace(geldfit.hours, note=""), bring=("Pas",), cost=COST)


def test_every_text_that_is_there_is_put_over(programme: Programme) -> None:
    made = translated(programme, Texts({"geldfit": ENGLISH}, {COST: "Free", "Pas": "Card"}))
    assert (made.what, made.for_whom, made.first_step) == ("Geldfit listens.", "Everyone.", "Call 0800-8115.")
    assert (made.cost, made.bring) == ("Free", ("Card",))
    assert (made.name, made.organisation, made.contact) == (programme.name, programme.organisation, programme.contact)


def test_what_is_missing_stays_dutch(programme: Programme) -> None:
    made = translated(programme, Texts({}, {COST: "Free"}))
    assert (made.what, made.cost, made.bring) == (programme.what, "Free", ("Pas",))


def test_an_amount_keeps_its_number_and_its_days(programme: Programme) -> None:
    amount = Amount("korting", 257.0, "euro", TODAY, TODAY)
    (made,) = translated(replace(programme, amounts=(amount,)), Texts({}, {"korting": "discount"})).amounts
    assert made == replace(amount, what="discount")


def test_the_wait_is_put_over_and_keeps_its_day(programme: Programme) -> None:
    waits = replace(programme, waiting=Waiting("Vaak acht weken.", TODAY))
    assert translated(waits, Texts({}, {"Vaak acht weken.": "Often eight weeks."})).waiting == Waiting(
        "Often eight weeks.", TODAY
    )
    assert "Vaak acht weken." in shared_texts(waits)


@pytest.mark.parametrize(
    ("texts", "notices"),
    [
        (Texts({"geldfit": ENGLISH}, {COST: "Free", "Pas": "Card"}), ()),
        (Texts({}, {COST: "Free", "Pas": "Card"}), ("only_dutch",)),
        (Texts({"geldfit": ENGLISH}, {COST: "Free"}), ("only_dutch",)),
        (Texts({"geldfit": replace(ENGLISH, stale=True)}, {COST: "Free", "Pas": "Card"}), ("stale",)),
        (Texts({"geldfit": replace(ENGLISH, stale=True)}), ("only_dutch", "stale")),
    ],
)
def test_what_is_wrong_with_a_translation_is_said(programme: Programme, texts: Texts, notices: tuple[str, ...]) -> None:
    assert notices_of(programme, texts) == notices


def test_shared_texts_are_those_that_are_there(programme: Programme) -> None:
    assert set(shared_texts(programme)) == {COST, "Pas", *programme.conditions.texts}


@pytest.mark.parametrize(
    ("record", "shared", "reviewed"), [(True, True, True), (False, True, False), (True, False, False)]
)
def test_reviewed_means_all_of_it(record: bool, shared: bool, reviewed: bool) -> None:
    assert Texts({"geldfit": replace(ENGLISH, reviewed=record)}, {}, shared).reviewed() is reviewed
