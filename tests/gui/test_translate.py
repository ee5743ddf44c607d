"""The window's own words."""

from gui.translate import tr


def test_without_a_translation_the_dutch_stands() -> None:
    assert tr("Op het blad") == "Op het blad"
