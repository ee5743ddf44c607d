"""The one door to the sheet: languages beside each other, and what is said when something is missing."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from catalog.errors import SheetRefused
from catalog.paths import FACTORY_CATALOGUE, PHRASES
from catalog.places import find_place
from catalog.sheet.blocks import Style, Variant, paired, paired_blocks
from catalog.sheet.make import Wish, language_of, make_sheet
from catalog.sheet.phrases import languages, read_phrases
from catalog.storage.catalogue import Catalogue
from tests.conftest import TODAY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

AR = read_phrases(PHRASES, "ar")


def wish_for(catalogue: Catalogue, *ids: str, language: str = "ar", variant: Variant = Variant.NORMAL) -> Wish:
    programmes = tuple(map(catalogue.programme, ids))
    return Wish(programmes, find_place("3811", catalogue).place, TODAY, variant, language)


@pytest.fixture
def changed(tmp_path: Path) -> Iterator[Catalogue]:
    """Return a copy of the catalogue in which one Arabic text is stale and one is gone."""
    path = tmp_path / "changed.sqlite"
    shutil.copy(FACTORY_CATALOGUE, path)
    database = sqlite3.connect(path)
    database.execute("UPDATE translation SET stale = 1 WHERE language = 'ar' AND programme = 'geldfit'")
    database.execute("DELETE FROM translation WHERE language = 'ar' AND programme = 'taalhuis'")
    database.commit()
    database.close()
    opened = Catalogue(path)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("words", "language"),
    [("nl", "nl"), ("ar", "ar"), ("nl,ar", "ar"), ("ar, nl", "ar"), ("nl,nl", "nl"), ("xx", "xx")],
)
def test_one_language_beside_the_dutch(words: str, language: str) -> None:
    assert language_of(words) == language


@pytest.mark.parametrize("words", ["ar,uk", "nl,", ",", "nl,ar,uk"])
def test_more_than_one_or_none_is_refused(words: str) -> None:
    with pytest.raises(SheetRefused, match="één taal"):
        language_of(words)


@pytest.mark.parametrize("language", [code for code in languages(PHRASES) if code != "nl"])
@pytest.mark.parametrize("variant", [Variant.NORMAL, Variant.DISCREET])
def test_every_block_stands_beside_its_dutch(catalogue: Catalogue, language: str, variant: Variant) -> None:
    sheet = make_sheet(
        wish_for(catalogue, "geldfit", "taalhuis", language=language, variant=variant), catalogue, PHRASES
    )
    assert (sheet.language, sheet.direction) == (language, "rtl" if language in {"ar", "fa"} else "ltr")
    assert sheet.beside is not None
    for section, other in paired(sheet):
        assert other is not None
        assert [block.style for block in section.blocks] == [block.style for block in other.blocks]
    assert sheet.title != sheet.beside.title


def test_texts_are_in_the_residents_language_and_names_are_not(catalogue: Catalogue) -> None:
    sheet = make_sheet(wish_for(catalogue, "geldfit"), catalogue, PHRASES)
    blocks = {block.style: block for block in sheet.sections[0].blocks}
    assert (blocks[Style.NAME].text, blocks[Style.NAME].language) == ("Geldfit", "nl")
    assert (blocks[Style.PHONE].text, blocks[Style.PHONE].label) == ("0800-8115", AR.say("call"))
    assert blocks[Style.STEP].language == "ar"
    assert "\u20660800-8115\u2069" in blocks[Style.STEP].text


def test_nobody_has_looked_it_over_and_the_paper_says_so_in_both_languages(catalogue: Catalogue) -> None:
    sheet = make_sheet(wish_for(catalogue, "geldfit"), catalogue, PHRASES)
    assert sheet.beside is not None
    assert sheet.notices == (AR.say("unreviewed"),)
    assert sheet.beside.notices == (read_phrases(PHRASES, "nl").say("unreviewed"),)
    assert make_sheet(wish_for(catalogue, "geldfit", language="nl"), catalogue, PHRASES).notices == ()


def test_once_all_of_it_was_looked_over_the_notice_goes(tmp_path: Path) -> None:
    path, folder = tmp_path / "reviewed.sqlite", tmp_path / "phrases"
    shutil.copy(FACTORY_CATALOGUE, path)
    shutil.copytree(PHRASES, folder)
    words = (folder / "ar.toml").read_text(encoding="utf-8")
    words = words.replace('reviewed_by = ""', 'reviewed_by = "A"').replace(
        'reviewed_on = ""', 'reviewed_on = "2026-11-26"'
    )
    (folder / "ar.toml").write_text(words, encoding="utf-8")
    database = sqlite3.connect(path)
    database.execute("UPDATE translation SET reviewed = 1")
    database.execute("UPDATE shared_text SET reviewed = 1")
    database.commit()
    database.close()
    catalogue = Catalogue(path)
    assert make_sheet(wish_for(catalogue, "geldfit"), catalogue, folder).notices == ()
    catalogue.close()


def test_dutch_stands_where_a_text_is_missing_and_says_so(changed: Catalogue) -> None:
    stale, missing = make_sheet(wish_for(changed, "geldfit", "taalhuis"), changed, PHRASES).sections[:2]
    cautions = [[block.text for block in made.blocks if block.style is Style.CAUTION] for made in (stale, missing)]
    assert cautions == [[AR.say("stale")], [AR.say("only_dutch")]]
    text = next(block for block in missing.blocks if block.style is Style.TEXT)
    assert (text.text, text.language, text.direction) == (changed.programme("taalhuis").what, "nl", "ltr")


def test_what_is_the_same_in_both_stands_once(catalogue: Catalogue) -> None:
    sheet = make_sheet(wish_for(catalogue, "geldfit"), catalogue, PHRASES)
    section, other = next(paired(sheet))
    beside = {block.style: dutch for block, dutch in paired_blocks(section, other)}
    assert beside[Style.NAME] is None
    assert beside[Style.PHONE] is not None
    assert beside[Style.STEP] is not None


def test_the_officers_copy_is_in_dutch_alone_and_says_which_needs(catalogue: Catalogue) -> None:
    wish = wish_for(catalogue, "geldfit", variant=Variant.OFFICER)
    asked = make_sheet(replace(wish, needs=("admin-help", "grief")), catalogue, PHRASES)
    assert asked.beside is None
    (needs,) = [block.text for block in asked.blocks() if block.label == "Hulpvragen"]
    labels = {need.slug: need.label_nl for need in catalogue.needs()}
    assert needs == f"{labels['admin-help']}."


def test_an_unknown_language_names_the_known_ones(catalogue: Catalogue) -> None:
    with pytest.raises(SheetRefused, match="Kies een van: nl"):
        make_sheet(wish_for(catalogue, "geldfit", language="xx"), catalogue, PHRASES)


def test_a_catalogue_without_everyday_numbers_still_makes_a_discreet_sheet(small_catalogue: Path) -> None:
    catalogue = Catalogue(small_catalogue)
    wish = Wish((catalogue.programme("veilig-thuis"),), None, TODAY, Variant.DISCREET)
    assert [block.text for block in make_sheet(wish, catalogue, PHRASES).blocks()] == ["112", "0800-2000"]
    catalogue.close()
