"""The sheet as ordered blocks."""

from catalog.sheet.blocks import Sheet


def test_all_words_are_there_in_order(sheet: Sheet) -> None:
    words = sheet.words()
    places = [words.index(part) for part in ("Hulp", "Bel nu.", "112", "Brief", "113")]
    assert places == sorted(places)
