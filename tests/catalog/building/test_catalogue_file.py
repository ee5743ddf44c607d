"""Writing the catalogue file: whole or not at all."""

from pathlib import Path

import pytest

from catalog.building.catalogue_file import build_catalogue, name_rows
from catalog.building.sources import read_sources
from catalog.errors import CannotWrite, SourcesRefused
from catalog.storage.catalogue import Catalogue
from catalog.storage.opening import check_file
from tests.conftest import TODAY


def test_what_was_written_is_what_is_read(small_catalogue: Path) -> None:
    check_file(small_catalogue)
    catalogue = Catalogue(small_catalogue)
    assert [programme.id for programme in catalogue.programmes()] == ["112", "geldproef", "veilig-thuis"]
    assert catalogue.programme("geldproef").contact.phone == "0800-0001"
    assert [number for number, _ in catalogue.serving("debt-counselling", "", 9)] == [2]
    assert catalogue.named(["geldproef"]) == [("geldproef", 2, 1.0)]
    found = catalogue.cues(["post", "ongeopend"])
    (cue,) = [cue for key in ("post", "ongeopend") for cue in found[key] if cue.label == "debt-counselling"]
    assert cue.surfaces == ("post", "ongeopend")
    assert catalogue.lemma("deurwaarders") == "deurwaarder"
    assert catalogue.knows("deurwaarder")
    assert sorted(catalogue.matching_text(["luistert"], 9)) == [1, 2, 3]
    assert catalogue.meta()["built_on"] == TODAY.isoformat()
    assert not [row for row in catalogue._rows("SELECT record FROM programme") if '"tests"' in row[0]]
    catalogue.close()


def test_the_same_sources_give_the_same_file(resources: Path, small_catalogue: Path, tmp_path: Path) -> None:
    again = tmp_path / "again.sqlite"
    build_catalogue(read_sources(resources), again, TODAY)
    assert again.read_bytes() == small_catalogue.read_bytes()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("catalogue/money/broken.toml", b"id = ["),
        ("catalogue/money/broken.toml", b'id = "\xe9"'),
        ("lexicon/broken.toml", b'need = "nothing"'),
        ("situations/broken.jsonl", b"{"),
    ],
)
def test_one_fault_and_nothing_is_built(resources: Path, tmp_path: Path, name: str, data: bytes) -> None:
    out = tmp_path / "out" / "catalogue.sqlite"
    out.parent.mkdir()
    out.write_bytes(b"what stood there")
    (resources / name).write_bytes(data)
    with pytest.raises(SourcesRefused, match=rf"1 fouten in de bronnen\.\n.*{Path(name).name}:1: "):
        build_catalogue(read_sources(resources), out, TODAY)
    assert out.read_bytes() == b"what stood there"
    assert list(out.parent.iterdir()) == [out]


@pytest.mark.parametrize("target", ["nowhere/catalogue.sqlite", "file/catalogue.sqlite", "folder"])
def test_a_place_that_cannot_be_written_is_a_sentence(resources: Path, tmp_path: Path, target: str) -> None:
    (tmp_path / "file").write_text("no folder")
    (tmp_path / "folder").mkdir()
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(CannotWrite, match="kan niet worden geschreven"):
        build_catalogue(read_sources(resources), tmp_path / target, TODAY)
    assert sorted(tmp_path.rglob("*")) == before


def test_an_old_half_file_is_no_obstacle(resources: Path, tmp_path: Path) -> None:
    out = tmp_path / "catalogue.sqlite"
    (tmp_path / "catalogue.sqlite.new").write_bytes(b"half a file of last time")
    assert build_catalogue(read_sources(resources), out, TODAY) == 3
    assert not (tmp_path / "catalogue.sqlite.new").exists()


def test_a_programme_answers_to_its_names(resources: Path) -> None:
    path = resources / "catalogue" / "money" / "geldproef.toml"
    names = 'alternate_names = ["Oude Náam (AKJ)", "!!"]\n[contact]'
    path.write_text(path.read_text(encoding="utf-8").replace("[contact]", names), encoding="utf-8")
    rows = {(row["key"], row["programme"]): row["weight"] for row in name_rows(read_sources(resources))}
    assert rows["geldproef", 2] == 1.0
    assert rows["oude naam", 2] == 0.95
    assert ("", 2) not in rows
    assert rows["stichting proef", 2] == 0.8


def test_words_of_cues_names_keywords_and_situations_are_known(resources: Path, tmp_path: Path) -> None:
    lines = '{"text": "heel 2 zonderlinge brieven, brieevn"}\n{"text": "pgbtje"}\n{"text": "geen pgbtje"}\n'
    (resources / "situations" / "x.jsonl").write_text(lines, encoding="utf-8")
    sources = read_sources(resources)
    sources.programmes[0].record["keywords"] = ["sleuteldrager"]
    build_catalogue(sources, tmp_path / "words.sqlite", TODAY)
    catalogue = Catalogue(tmp_path / "words.sqlite")
    words = ["geldproef", "deurwaarder", "sleuteldrager", "zonderlinge", "brief", "brieevn", "2"]
    assert [catalogue.knows(word) for word in words] == [True] * 5 + [False] * 2
    assert catalogue.neighbours("p", 6, 6, fewest=1) == {"pgbtje": 2}
    catalogue.close()
