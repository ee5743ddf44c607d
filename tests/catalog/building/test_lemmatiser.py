"""Dictionary forms, with our own patches."""

from pathlib import Path

import pytest

from catalog.building.lemmatiser import Lemmatiser, read_abbreviations
from catalog.paths import RESOURCES


@pytest.fixture(scope="module")
def lemmatiser() -> Lemmatiser:
    return Lemmatiser(read_abbreviations(RESOURCES / "abbreviations.toml"))


@pytest.mark.parametrize(
    ("form", "lemma", "reason"),
    [
        ("brieven", "brief", "an ordinary plural"),
        ("kindjes", "kind", "a diminutive, which simplemma leaves alone"),
        ("briefje", "brief", "a diminutive"),
        ("mannetje", "man", "a diminutive with a doubled letter"),
        ("schulden", "schulden", "debts are not guilt"),
        ("afval", "afval", "rubbish is not losing weight"),
        ("opvang", "opvang", "shelter is not catching"),
        ("mw", "mevrouw", "an abbreviation goes before the dictionary"),
        ("children", "child", "English stands behind Dutch"),
        ("geweest", "geweest", "a visit that happened is not a state that is"),
        ("meisje", "meisje", "a diminutive that is a word of its own"),
        ("xqzzt", "xqzzt", "no word at all"),
        ("2", "2", "a number"),
        ("", "", "nothing"),
    ],
)
def test_lemma(lemmatiser: Lemmatiser, form: str, lemma: str, reason: str) -> None:
    assert lemmatiser.lemma(form) == lemma, reason


def test_a_dictionary_form_has_no_marks_of_the_dictionary(lemmatiser: Lemmatiser) -> None:
    forms = list(lemmatiser.forms())
    assert len(forms) > 100_000
    assert not [form for form in forms[::50] if "_" in lemmatiser.lemma(form)]


def test_abbreviations_are_folded(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text('Zzp = "ZELFSTANDIGE"\n', encoding="utf-8")
    assert read_abbreviations(path) == {"zzp": "zelfstandige"}
