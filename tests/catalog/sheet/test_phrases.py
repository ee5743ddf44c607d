"""The fixed words of the sheet."""

from __future__ import annotations

from datetime import date

import pytest

from catalog.errors import SheetRefused
from catalog.paths import PHRASES
from catalog.sheet.phrases import read_phrases


def test_a_date_has_its_month_in_words() -> None:
    assert read_phrases(PHRASES, "nl").date(date(2026, 3, 1)) == "1 maart 2026"


@pytest.mark.parametrize("language", ["xx", "nl,ar", "", "../nl", "NL/"])
def test_a_language_that_is_not_there_is_refused(language: str) -> None:
    with pytest.raises(SheetRefused, match="taal"):
        read_phrases(PHRASES, language)
