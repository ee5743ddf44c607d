"""Records of plain tables into programmes."""

import json
import tomllib

import pytest

from catalog.model import Layer, PhoneStatus
from catalog.record import clock_of, days_of, programme_from_record
from tests.conftest import RECORD


def test_toml_and_json_give_the_same_programme() -> None:
    table = tomllib.loads(RECORD.format(id="a", name="A", need="debt-counselling", phone="0800-1"))
    programme = programme_from_record(table)
    again = programme_from_record(json.loads(json.dumps(table, default=str)))
    assert programme == again
    assert programme.layer is Layer.NATIONAL
    assert programme.contact.phone_status is PhoneStatus.VERIFIED


@pytest.mark.parametrize(
    ("words", "days"), [("mon-fri", (0, 1, 2, 3, 4)), ("sat", (5,)), ("mon,wed", (0, 2)), ("mon-sun", tuple(range(7)))]
)
def test_days(words: str, days: tuple[int, ...]) -> None:
    assert days_of(words) == days


def test_an_unknown_day_is_refused() -> None:
    with pytest.raises(ValueError, match="maandag"):
        days_of("maandag")


@pytest.mark.parametrize("words", ["", "mon-", "-fri", "fri-mon", "mon;tue", "Mon", "mon-fri-sun"])
def test_days_that_are_no_days_are_refused(words: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        days_of(words)


@pytest.mark.parametrize("time", ["00:00", "09:30", "23:59", "24:00"])
def test_a_time_stays_as_it_is(time: str) -> None:
    assert clock_of(time) == time


@pytest.mark.parametrize("time", ["", "9:00", "09.00", "25:00", "24:30", "09:60", "09:00:00", "noon"])
def test_a_time_that_would_compare_wrongly_is_refused(time: str) -> None:
    with pytest.raises(ValueError, match="09:00"):
        clock_of(time)


@pytest.mark.parametrize("missing", ["id", "name", "layer", "needs", "contact", "checked_on"])
def test_a_record_without_a_field_it_needs_is_refused(missing: str) -> None:
    table = tomllib.loads(RECORD.format(id="a", name="A", need="debt-counselling", phone="0800-1"))
    del table[missing]
    with pytest.raises(KeyError, match=missing):
        programme_from_record(table)
