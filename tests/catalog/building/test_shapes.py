"""What kind every value of a record must be."""

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.building.shapes import wrong_values
from tests.conftest import RECORD


def sound() -> dict[str, Any]:
    return tomllib.loads(RECORD.format(id="a", name="A", need="debt-counselling", phone="0800-1"))


def test_a_sound_record_has_nothing_wrong() -> None:
    assert list(wrong_values(sound())) == []


@pytest.mark.parametrize(
    ("record", "key", "words"),
    [
        ({"name": None}, "name", "tekst"),
        ({"needs": ["a", 5]}, "needs", "lijst van teksten"),
        ({"checked_on": "2026-11-24"}, "checked_on", "datum"),
        ({"contact": []}, "contact", "tabel"),
        ({"contact": {"phone": 112}}, "phone", "'contact.phone' hoort tekst"),
        ({"conditions": {"min_age": True}}, "min_age", "geheel getal"),
        ({"conditions": {"insured": 1}}, "insured", "true of false"),
        ({"conditions": {"not_with": ["rain"]}}, "not_with", "kent 'rain' niet"),
        ({"sources": {"url": "x"}}, "sources", "lijst van tabellen"),
        ({"sources": [{"url": 1}]}, "url", "'sources.url' hoort tekst"),
        ({"hours": {"weekly": [{"days": 1}]}}, "days", "'hours.weekly.days' hoort tekst"),
        ({"amounts": [{"value": "10"}]}, "value", "een getal"),
    ],
)
def test_a_wrong_value_is_named_with_what_it_should_be(record: dict[str, Any], key: str, words: str) -> None:
    ((found, sentence),) = [it for it in wrong_values(record) if " mist " not in it[1]]
    assert found == key
    assert words in sentence


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["via", "url", "days"]), inner),
    max_leaves=6,
)


@given(st.sampled_from(sorted(sound())), ANY)
def test_any_value_at_all_gives_sentences_and_no_error(key: str, value: object) -> None:
    for found, sentence in wrong_values({**sound(), key: value}):
        assert found
        assert sentence.startswith("'")


@pytest.mark.parametrize(
    ("record", "key", "sentence"),
    [
        ({"contact": {}}, "contact", "'contact' mist 'via'"),
        ({"waiting": {"text": "Lang."}}, "waiting", "'waiting' mist 'seen'"),
        ({"alert": {"text": "Dicht."}}, "alert", "'alert' mist 'until'"),
        ({"sources": [{"url": "https://a"}]}, "sources", "'sources' mist 'seen'"),
        ({"hours": {"weekly": [{"days": "mon", "open": "09:00"}]}}, "weekly", "'hours.weekly' mist 'close'"),
    ],
)
def test_a_part_that_is_missing_is_named(record: dict[str, Any], key: str, sentence: str) -> None:
    assert list(wrong_values(record)) == [(key, sentence)]
