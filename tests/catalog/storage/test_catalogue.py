"""Reading the catalogue file."""

import shutil
import sqlite3
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from catalog.errors import CatalogueDamaged, ProgrammeUnknown, WorldFault
from catalog.matching.finder import Finder
from catalog.model import Layer, PhoneStatus
from catalog.paths import FACTORY_CATALOGUE
from catalog.storage.catalogue import Catalogue

TEXTS = ("deurwaarder geweest, praat slecht nederlands", "voedselbank", "ze wil niet meer leven")
DAMAGES = 40


def test_the_file_says_what_it_holds(catalogue: Catalogue) -> None:
    meta = catalogue.meta()
    assert int(meta["programmes"]) == len(list(catalogue.programmes())) >= 80
    assert date.fromisoformat(meta["built_on"])


def test_all_needs_stand_in_a_domain(catalogue: Catalogue) -> None:
    needs = catalogue.needs()
    assert len(needs) == 93
    assert {need.domain for need in needs} == {domain.slug for domain in catalogue.domains()}
    assert all(need.label_nl and need.label_en and need.definition_nl for need in needs)


def test_programmes_come_by_id_and_by_number(catalogue: Catalogue) -> None:
    identities = [programme.id for programme in catalogue.programmes()]
    assert identities == sorted(identities)
    for number, _ in catalogue.serving("debt-counselling", "", 3):
        programme = catalogue.by_number(number)
        assert programme is catalogue.by_number(number)
        assert programme == catalogue.programme(programme.id)


@pytest.mark.parametrize("identity", ["", "bestaat-niet", "'; DROP TABLE programme", "\udcff", "x" * 10_000])
def test_an_unknown_programme_gets_a_sentence(catalogue: Catalogue, identity: str) -> None:
    with pytest.raises(ProgrammeUnknown, match="catalogue list"):
        catalogue.programme(identity)


def test_those_that_serve_a_need_come_best_first_and_do_serve_it(catalogue: Catalogue) -> None:
    for need in catalogue.needs():
        served = catalogue.serving(need.slug, "GM0307", 10)
        assert [strength for _, strength in served] == sorted((strength for _, strength in served), reverse=True)
        assert all(need.slug in catalogue.by_number(number).needs for number, _ in served)


def test_what_was_looked_up_is_remembered_until_it_is_forgotten(catalogue: Catalogue) -> None:
    def asked() -> tuple[Any, ...]:
        telling = catalogue.keyworded(["dyslexie"], "GM0307")["dyslexie"]
        return (
            catalogue.serving("debt-counselling", "GM0307", 5),
            catalogue.cues(["deurwaarder"])["deurwaarder"],
            telling,
        )

    first, second = asked(), asked()
    assert all(one and one is other for one, other in zip(first, second, strict=True))
    catalogue.forget()
    again = asked()
    assert again == first
    assert not any(one is other for one, other in zip(first, again, strict=True))


def test_words_met_together_are_what_each_is_alone(catalogue: Catalogue) -> None:
    words = ["kinderen", "deurwaarder", "xyzzy", "", "zo'n", '"', "["]
    alone = []
    for word in words:
        catalogue.forget()
        alone.append((catalogue.lemma(word), catalogue.knows(word)))
    catalogue.forget()
    catalogue.meet(words)
    assert [(catalogue.lemma(word), catalogue.knows(word)) for word in words] == alone
    assert alone[:3] == [("kind", True), (None, True), (None, False)]


def test_a_number_without_a_known_status_is_never_there_to_show(catalogue: Catalogue) -> None:
    for programme in catalogue.programmes():
        assert not programme.contact.phone or programme.contact.phone_status in set(PhoneStatus), programme.id


def test_a_secret_address_is_nowhere_in_the_file(catalogue: Catalogue) -> None:
    secret = [programme for programme in catalogue.programmes() if programme.contact.address_secret]
    assert all(not programme.contact.address for programme in secret)


def test_entry_points_serve_no_need(catalogue: Catalogue) -> None:
    entry = catalogue.programme("wijkteam")
    assert entry.needs == ()
    assert entry.layer is Layer.EVERY_GEMEENTE


def test_names_are_found_whole_from_their_beginning_and_near(catalogue: Catalogue) -> None:
    assert catalogue.named(["voedselbank"])
    assert catalogue.named([]) == []
    assert all(key.startswith("voed") for key, _, _ in catalogue.named_from("voed", 5))
    assert "voedselbank" in catalogue.names_near("v", 10, 12)


@pytest.mark.parametrize(
    "words", [["schulden"], ['"'], ["a*"], ["AND", "NOT"], ["(", ")"], ["naam:", "^x"], ["\u202e"], []]
)
def test_any_word_may_be_sought_in_the_texts(catalogue: Catalogue, words: list[str]) -> None:
    assert len(catalogue.matching_text(words, 5)) <= 5


def test_texts_are_found_by_their_words(catalogue: Catalogue) -> None:
    (first, *_) = catalogue.matching_text(["voedselbank"], 3)
    assert "voedselbank" in catalogue.by_number(first).id


def test_places_complete_as_they_are_typed(catalogue: Catalogue) -> None:
    assert "Amersfoort" in catalogue.places_from("amersf", 5)


def test_every_cue_stands_under_one_of_its_own_keys(catalogue: Catalogue) -> None:
    labels = {need.slug for need in catalogue.needs()}
    labels |= {f"crisis:{crisis.type}:{level}" for crisis in catalogue.crises() for level in ("red", "amber")}
    rows = catalogue._rows("SELECT anchor, label, keys, surfaces, weight FROM cue")
    assert len(rows) > 1_000
    for anchor, label, keys, surfaces, weight in rows:
        assert anchor in keys.split(" "), (label, keys)
        assert len(keys.split(" ")) == len(surfaces.split(" ")), (label, surfaces)
        assert label in labels, label
        assert 0 < weight <= 1, (label, surfaces)


def damaged(path: Path, *statements: str) -> Catalogue:
    """Return the shipped catalogue with these changes made to a copy of it."""
    shutil.copy(FACTORY_CATALOGUE, path)
    database = sqlite3.connect(path)
    for statement in statements:
        database.execute(statement)
    database.commit()
    database.close()
    return Catalogue(path)


def test_a_damaged_record_is_a_sentence_and_no_traceback(tmp_path: Path) -> None:
    broken = damaged(tmp_path / "catalogue.sqlite", "UPDATE programme SET record = '{\"id\": 7' WHERE number = 1")
    with pytest.raises(CatalogueDamaged, match="Installeer"):
        broken.by_number(1)
    with pytest.raises(CatalogueDamaged, match="Installeer"):
        list(broken.programmes())
    broken.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE crisis",
        "UPDATE crisis SET programmes = '['",
        "UPDATE crisis SET programmes = 5",
        "UPDATE crisis SET say_nl = CAST(x'ff' AS TEXT)",
    ],
)
def test_damaged_kinds_of_crisis_are_a_sentence(tmp_path: Path, statement: str) -> None:
    broken = damaged(tmp_path / "catalogue.sqlite", statement)
    with pytest.raises(CatalogueDamaged, match="Installeer"):
        broken.crises()
    broken.close()


def test_a_place_in_a_gemeente_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    broken = damaged(tmp_path / "catalogue.sqlite", "DELETE FROM gemeente")
    with pytest.raises(CatalogueDamaged, match="Installeer"):
        broken.places("amersfoort")
    broken.close()


def test_a_number_that_is_gone_is_a_damaged_file(catalogue: Catalogue) -> None:
    with pytest.raises(CatalogueDamaged):
        catalogue.by_number(10**9)


@pytest.mark.parametrize("seed", range(DAMAGES))
def test_bytes_overwritten_anywhere_give_an_answer_or_a_sentence(tmp_path: Path, seed: int) -> None:
    """Never another error: each damage overwrites one stretch of a sound file, its header apart."""
    random = Random(seed)  # noqa: S311 - a fixed sequence, so that a failure comes back
    data = bytearray(FACTORY_CATALOGUE.read_bytes())
    length = random.choice((1, 100, 8_192, 200_000))
    start = random.randrange(100, len(data) - length)
    data[start : start + length] = random.randbytes(length)
    path = tmp_path / "catalogue.sqlite"
    path.write_bytes(data)
    broken = Catalogue(path)
    try:
        finder = Finder(broken, None, date(2026, 11, 24))
        for text in TEXTS:
            assert finder.find(text).took_ms >= 0
    except WorldFault as fault:
        assert str(fault).endswith(".")  # noqa: PT017 - whether it is raised depends on where the damage falls
    finally:
        broken.close()
