"""What looks like personal data, and what only resembles it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.personal import Personal, passes_eleven_test, personal_data


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("bsn 111222333 graag", [Personal.BSN]),
        ("bsn 1112.22.333", [Personal.BSN]),
        ("zaak 111222334", []),
        ("bel 06-12345678", [Personal.PHONE]),
        ("bel +31 6 1234 5678", [Personal.PHONE]),
        ("030 286 1000", [Personal.PHONE]),
        ("mail jan.jansen@voorbeeld.nl", [Personal.EMAIL]),
        ("woont op 3511 AB 12", [Personal.ADDRESS]),
        ("woont op 3511ab, nr 12", [Personal.ADDRESS]),
        ("woont in 3511", []),
        ("woont in 3511 AB", []),
        ("2 kindjes, huur 950 euro, sinds 2024", []),
        ("schuld van 123456789 cent", []),
        ("in 1998 en 12 jaar later", []),
    ],
)
def test_what_is_seen(text: str, kinds: list[Personal]) -> None:
    assert [hit.kind for hit in personal_data(text)] == kinds


@pytest.mark.parametrize(("digits", "passes"), [("111222333", True), ("000000000", False), ("11122233", False), ("١١١٢٢٢٣٣٣", False)])  # fmt: skip
def test_the_eleven_test(digits: str, passes: bool) -> None:
    assert passes_eleven_test(digits) is passes


@given(st.text(max_size=200))
def test_any_text_gives_offsets_inside_it(text: str) -> None:
    for hit in personal_data(text):
        assert 0 <= hit.start < hit.end <= len(text)
