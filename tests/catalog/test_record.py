"""Records of plain tables into programmes."""

import json
import tomllib

import pytest

from catalog.model import Layer, PhoneStatus
from catalog.record import days_of, programme_from_record
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
