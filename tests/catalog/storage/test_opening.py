"""Opening the right catalogue file."""

import os
import shutil
import sqlite3
import struct
from pathlib import Path

import pytest

from catalog.errors import CatalogueDamaged, CatalogueMissing, CatalogueTooNew, WorldFault
from catalog.paths import FACTORY_CATALOGUE
from catalog.storage.opening import check_file, open_catalogue
from catalog.storage.schema import SCHEMA_VERSION

WHOLE = FACTORY_CATALOGUE.read_bytes()


def with_word(at: int, value: int) -> bytes:
    """Return the factory file with one big-endian number of its header changed."""
    return WHOLE[:at] + struct.pack(">I", value) + WHOLE[at + 4 :]


def other_program() -> bytes:
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE song(title)")
    return database.serialize()


BROKEN = [
    pytest.param(b"", CatalogueDamaged, "leeg", id="zero bytes"),
    pytest.param(b"kort", CatalogueDamaged, "geen catalogus", id="four bytes"),
    pytest.param(b"%PDF-1.7\n" + b"x" * 5_000, CatalogueDamaged, "geen catalogus", id="a PDF"),
    pytest.param(other_program(), CatalogueDamaged, "geen catalogus van Doorwijzer", id="another program's"),
    pytest.param(WHOLE[:99], CatalogueDamaged, "leeg of is geen catalogus", id="half a header"),
    pytest.param(WHOLE[:-1], CatalogueDamaged, "afgebroken", id="the last byte gone"),
    pytest.param(WHOLE[: len(WHOLE) // 2], CatalogueDamaged, "afgebroken", id="half a file"),
    pytest.param(with_word(60, SCHEMA_VERSION + 1), CatalogueTooNew, "nieuwe versie", id="newer"),
    pytest.param(with_word(60, 2**32 - 1), CatalogueTooNew, "nieuwe versie", id="much newer"),
]
BROKEN_INSIDE = pytest.param(WHOLE[:100] + bytes(len(WHOLE) - 100), CatalogueDamaged, "beschadigd", id="only a header")


@pytest.mark.parametrize(("data", "kind", "words"), BROKEN)
def test_a_look_at_the_header_says_what_is_wrong(
    tmp_path: Path, data: bytes, kind: type[WorldFault], words: str
) -> None:
    path = tmp_path / "catalogue.sqlite"
    path.write_bytes(data)
    with pytest.raises(kind, match=words):
        check_file(path)


@pytest.mark.parametrize(("data", "kind", "words"), [*BROKEN, BROKEN_INSIDE])
def test_the_factory_copy_stands_in_and_the_notice_says_why(
    tmp_path: Path, data: bytes, kind: type[WorldFault], words: str
) -> None:
    own = tmp_path / "catalogue.sqlite"
    own.write_bytes(data)
    opened = open_catalogue(own, FACTORY_CATALOGUE)
    assert opened.catalogue.path == FACTORY_CATALOGUE
    assert words in opened.notice
    assert opened.notice.endswith("waarmee het is geleverd.")
    assert list(opened.catalogue.programmes())
    opened.catalogue.close()


@pytest.mark.parametrize(("data", "kind", "words"), [*BROKEN, BROKEN_INSIDE])
def test_a_broken_factory_copy_is_one_sentence(tmp_path: Path, data: bytes, kind: type[WorldFault], words: str) -> None:
    factory = tmp_path / "factory.sqlite"
    factory.write_bytes(data)
    with pytest.raises(kind, match=words) as raised:
        open_catalogue(tmp_path / "none", factory)
    assert "\n" not in str(raised.value)


def test_no_file_at_all_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(CatalogueMissing, match="catalogue build"):
        open_catalogue(tmp_path / "none", tmp_path / "none either")


def test_the_updated_copy_goes_before_the_factory_copy(tmp_path: Path) -> None:
    own = tmp_path / "catalogue.sqlite"
    shutil.copy(FACTORY_CATALOGUE, own)
    opened = open_catalogue(own, FACTORY_CATALOGUE)
    assert opened.catalogue.path == own
    assert not opened.notice
    opened.catalogue.close()


def test_without_an_updated_copy_there_is_nothing_to_say(tmp_path: Path) -> None:
    opened = open_catalogue(tmp_path / "none", FACTORY_CATALOGUE)
    assert not opened.notice
    opened.catalogue.close()


@pytest.mark.parametrize("own", ["file/catalogue.sqlite", "folder", "x" * 300, "a\0b"])
def test_an_own_folder_that_is_no_folder_is_no_obstacle(tmp_path: Path, own: str) -> None:
    (tmp_path / "file").write_text("a file where a folder should be")
    (tmp_path / "folder").mkdir()
    opened = open_catalogue(tmp_path / own, FACTORY_CATALOGUE)
    assert opened.catalogue.path == FACTORY_CATALOGUE
    opened.catalogue.close()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read anything")
def test_an_own_folder_nobody_may_read_is_no_obstacle(tmp_path: Path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    shutil.copy(FACTORY_CATALOGUE, folder / "catalogue.sqlite")
    folder.chmod(0)
    try:
        opened = open_catalogue(folder / "catalogue.sqlite", FACTORY_CATALOGUE)
        assert opened.catalogue.path == FACTORY_CATALOGUE
        opened.catalogue.close()
    finally:
        folder.chmod(0o700)


def test_opening_writes_nothing_beside_the_file(tmp_path: Path) -> None:
    own = tmp_path / "catalogue.sqlite"
    shutil.copy(FACTORY_CATALOGUE, own)
    opened = open_catalogue(own, FACTORY_CATALOGUE)
    list(opened.catalogue.programmes())
    assert [path.name for path in tmp_path.iterdir()] == ["catalogue.sqlite"]
    opened.catalogue.close()
