"""Taking compounds apart."""

import pytest

from catalog.language.compounds import split_compound

KNOWN = {"huur", "schuld", "kinderopvang", "toeslag", "opvang", "energie", "rekening", "gezin", "hulp", "vallen"}


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("huurschuld", ("huur", "schuld")),
        ("kinderopvangtoeslag", ("kinderopvang", "toeslag")),
        ("gezinshulp", ("gezin", "hulp")),
        ("afval", ()),
        ("huur", ()),
        ("", ()),
        ("xxxschuld", ()),
    ],
)
def test_parts(word: str, parts: tuple[str, ...]) -> None:
    assert split_compound(word, KNOWN.__contains__) == parts
