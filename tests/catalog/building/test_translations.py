"""What translators wrote, held against the Dutch."""

from __future__ import annotations

import shutil
import tomllib
from typing import TYPE_CHECKING

import pytest

from catalog.building.catalogue_file import build_catalogue
from catalog.building.sources import Finding, Severity, read_sources
from catalog.building.translations import (
    TEXTS,
    check_translations,
    hash_of,
    shared_rows,
    summary_of,
    translation_rows,
)
from catalog.errors import SourcesRefused
from catalog.paths import PHRASES, RESOURCES
from catalog.storage.catalogue import Catalogue
from tests.conftest import TODAY

if TYPE_CHECKING:
    from pathlib import Path

MONEY = """[geldproef]
what = "You talk with someone who listens."
for_whom = "Everyone."
first_step = "Call and say what is wrong."
translated_from = "{hash}"
reviewed_by = ""
reviewed_on = ""
"""
SHARED = """[review]
reviewed_by = "A. Lezer"
reviewed_on = "2026-11-26"

[texts]
"Gratis" = "Free"
"Tot 18 jaar" = "Up to 18 years"
"""


@pytest.fixture
def translated(resources: Path) -> Path:
    """Return the small resources with English beside the Dutch."""
    record = tomllib.loads((resources / "catalogue" / "money" / "geldproef.toml").read_text(encoding="utf-8"))
    folder = resources / "translations" / "en"
    folder.mkdir(parents=True)
    (folder / "money.toml").write_text(MONEY.format(hash=hash_of(record)), encoding="utf-8")
    (folder / "shared.toml").write_text(SHARED, encoding="utf-8")
    shutil.copytree(PHRASES, resources / "phrases")
    return resources


def found(resources: Path) -> list[Finding]:
    return list(check_translations(read_sources(resources)))


def change(path: Path, before: str, after: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def test_sound_translations_pass(translated: Path) -> None:
    assert found(translated) == []


def test_those_that_ship_pass() -> None:
    findings = check_translations(read_sources(RESOURCES))
    assert [finding for finding in findings if finding.severity is Severity.FAIL] == []


@pytest.mark.parametrize(
    ("before", "after", "line", "sentence"),
    [
        ('what = "You talk with someone who listens."\n', "", 1, "'geldproef' mist 'what'"),
        ('"Everyone."', '""', 1, "'geldproef' mist 'for_whom'"),
        ("[geldproef]", "geldproef]", 1, "niet te lezen"),
    ],
)
def test_a_broken_table_is_named_by_file_and_line(
    translated: Path, before: str, after: str, line: int, sentence: str
) -> None:
    path = translated / "translations" / "en" / "money.toml"
    change(path, before, after)
    (finding,) = found(translated)
    assert (finding.severity, finding.path, finding.line) == (Severity.FAIL, path, line)
    assert sentence in finding.sentence


@pytest.mark.parametrize(
    ("dutch", "english", "sentence"),
    [
        ("Bel 0800-1234 en vraag het na.", "Call 0800-1243 and ask.", "het getal 1234 ontbreekt"),
        ("Kijk op hulp.nl en vraag het na.", "Look at help.nl and ask.", "het adres hulp.nl ontbreekt"),
    ],
)
def test_numbers_and_addresses_may_not_be_lost(translated: Path, dutch: str, english: str, sentence: str) -> None:
    change(translated / "catalogue" / "money" / "geldproef.toml", "Bel en vertel wat er is.", dutch)
    path = translated / "translations" / "en" / "money.toml"
    change(path, "Call and say what is wrong.", english)
    lost, stale = found(translated)
    assert (lost.line, stale.line) == (4, 1)
    assert sentence in lost.sentence
    assert (stale.severity, "het Nederlands is veranderd" in stale.sentence) == (Severity.WARN, True)
    with pytest.raises(SourcesRefused, match="ontbreekt in de vertaling"):
        build_catalogue(read_sources(translated), translated / "out.sqlite", TODAY)


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ('"Up to 18 years"', '"Up to 16 years"', "het getal 18 ontbreekt"),
        ('"Up to 18 years"', '""', "heeft geen vertaling"),
    ],
)
def test_shared_texts_are_held_against_their_dutch(translated: Path, before: str, after: str, sentence: str) -> None:
    path = translated / "translations" / "en" / "shared.toml"
    change(path, before, after)
    (finding,) = found(translated)
    assert (finding.path, finding.line) == (path, 7)
    assert sentence in finding.sentence


def test_a_translation_of_nothing_is_a_warning(translated: Path) -> None:
    change(translated / "translations" / "en" / "money.toml", "[geldproef]", "[weg]")
    (finding,) = found(translated)
    assert (finding.severity, finding.line) == (Severity.WARN, 1)


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        ("call = ", "calls = ", "'calls' staat wel hier maar niet in nl.toml"),
        ("{page}", "{pages}", "'page' heeft andere {plaatsen}"),
        ('days = ["', 'days = ["x", "', "'days' telt 8 woorden"),
    ],
)
def test_phrases_have_the_same_keys_and_places(translated: Path, before: str, after: str, sentence: str) -> None:
    path = translated / "phrases" / "ar.toml"
    change(path, before, after)
    findings = found(translated)
    assert {finding.path for finding in findings} == {path}
    assert any(sentence in finding.sentence and finding.line > 1 for finding in findings)


def test_rows_say_what_is_reviewed_and_what_is_stale(translated: Path, tmp_path: Path) -> None:
    change(translated / "catalogue" / "money" / "geldproef.toml", 'for_whom = "Iedereen."', 'for_whom = "U."')
    (row,) = translation_rows(read_sources(translated))
    assert (row["language"], row["programme"], row["reviewed"], row["stale"]) == ("en", "geldproef", 0, 1)
    assert [row[key] for key in TEXTS][1] == "Everyone."
    assert [(row["dutch"], row["text"], row["reviewed"]) for row in shared_rows(read_sources(translated))] == [
        ("Gratis", "Free", 1),
        ("Tot 18 jaar", "Up to 18 years", 1),
    ]
    assert list(summary_of(read_sources(translated))) == ["vertaling en: 1 van 3 programma's, 0 nagekeken, 1 verouderd"]
    out = tmp_path / "translated.sqlite"
    build_catalogue(read_sources(translated), out, TODAY)
    catalogue = Catalogue(out)
    kept = catalogue.translation("en", "geldproef")
    assert kept is not None
    assert (kept.what, kept.reviewed, kept.stale) == ("You talk with someone who listens.", False, True)
    assert catalogue.translation("en", "112") is None
    assert catalogue.shared_texts("en", {"Gratis", "Duur"}) == {"Gratis": ("Free", True)}
    catalogue.close()
