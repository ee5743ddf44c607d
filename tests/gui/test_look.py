"""How things look and are called."""

from datetime import date

from catalog.storage.catalogue import Catalogue
from gui.look import look_for
from gui.theme import DARK


def test_needs_are_named_in_the_person_s_language(catalogue: Catalogue) -> None:
    dutch = look_for(catalogue, date(2026, 11, 26))
    english = look_for(catalogue, date(2026, 11, 26), DARK, "en")
    assert dutch.needs["debt-counselling"] == "Schuldhulpverlening"
    assert english.needs["debt-counselling"] != dutch.needs["debt-counselling"]
    assert english.domains["housing"] == "Housing and shelter"
    assert len(dutch.needs) == 93
    assert english.theme is DARK
