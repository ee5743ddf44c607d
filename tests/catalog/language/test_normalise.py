"""Folding words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.language.normalise import fold


@pytest.mark.parametrize(
    ("typed", "folded"),
    [("Financiële", "financiele"), ("ZZP’er", "zzp'er"), ("Oekraïne", "oekraine"), ("ĳs", "ijs"), ("", "")],
)
def test_case_and_accents_do_not_matter(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
