"""Numbers and addresses inside text that is read from the right."""

import pytest

from catalog.sheet.isolate import isolated, unbroken, without_marks

FIRST, LAST = "\u2066", "\u2069"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("اتصلوا 0800-8115.", ["0800-8115"]),
        ("اتصلوا 14 030 الآن", ["14 030"]),
        ("من 9 إلى 17.30.", ["9", "17.30"]),
        ("€\u00a01.234,50 كل شهر", ["€\u00a01.234,50"]),
        ("على geldfit.nl.", ["geldfit.nl"]),
        ("البلدية (gemeente) و DigiD", ["gemeente", "DigiD"]),
        ("Veilig Thuis 0800-2000", ["Veilig Thuis 0800-2000"]),
        ("في Stadhuisplein 1, 3811 LM Amersfoort", ["Stadhuisplein 1, 3811 LM Amersfoort"]),
        ("+31 20 123 45 67", ["+31 20 123 45 67"]),
        ("18، 20", ["18", "20"]),
        ("A", ["A"]),
        ("", []),
    ],
)
def test_each_run_keeps_its_order(text: str, kept: list[str]) -> None:
    marked = isolated(text, "rtl")
    assert [part.partition(LAST)[0] for part in marked.split(FIRST)[1:]] == kept
    assert without_marks(marked) == text
    assert isolated(marked, "rtl") == marked


def test_text_that_is_read_from_the_left_stays_as_it_is() -> None:
    assert isolated("Bel 14 030 of kijk op geldfit.nl", "ltr") == "Bel 14 030 of kijk op geldfit.nl"


def test_a_web_address_is_not_broken_at_its_hyphen() -> None:
    assert unbroken("Kijk op aa-nederland.nl of bel 0800-8115.") == "Kijk op aa-\u2060nederland.nl of bel 0800-8115."
    assert without_marks(unbroken("aa-nederland.nl")) == "aa-nederland.nl"


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Vraag de gemeente naar het wijkteam. Zij denken met u mee.", "met u\u00a0mee."),
        ("Vraag de gemeente naar het wijkteam bij u om advies.", "om advies."),
        ("Ga mee.", "Ga mee."),
        ("", ""),
    ],
)
def test_a_short_last_word_is_not_left_alone_on_a_line(text: str, kept: str) -> None:
    assert unbroken(text).endswith(kept)
