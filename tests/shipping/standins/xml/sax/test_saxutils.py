"""The stand-in answers as the standard module does."""

from xml.sax import saxutils as standard

from hypothesis import given
from hypothesis import strategies as st

from shipping.standins.xml.sax.saxutils import escape, quoteattr

MARKS = st.text(alphabet="a<>&\"'\n\r\t é")


@given(MARKS)
def test_it_escapes_and_quotes_as_the_standard_module_does(text: str) -> None:
    assert escape(text) == standard.escape(text)
    assert escape(text, {'"': "&quot;"}) == standard.escape(text, {'"': "&quot;"})
    assert quoteattr(text) == standard.quoteattr(text)
