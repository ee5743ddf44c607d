"""What all tests share: a screenless Qt, the built catalogue, and a small one made for the purpose."""

from __future__ import annotations

import os
import shutil
from datetime import date
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from catalog.building.catalogue_file import build_catalogue
from catalog.building.sources import read_sources
from catalog.matching.finder import Finder, open_finder
from catalog.paths import FACTORY_CATALOGUE, RESOURCES, WEIGHTS
from catalog.storage.catalogue import Catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TODAY = date(2026, 11, 24)

RECORD = """
id = "{id}"
name = "{name}"
organisation = "Stichting Proef"
layer = "landelijk"
needs = ["{need}"]
what = "U praat met iemand die luistert."
for_whom = "Iedereen."
first_step = "Bel en vertel wat er is."
evidence = "A"
checked_on = 2026-11-24
review_due = 2027-05-24
cost = "Gratis"

[contact]
via = "own"
phone = "{phone}"
phone_status = "verified"

[referral]
who = ["self"]

[[sources]]
url = "https://voorbeeld.example/"
seen = 2026-11-24
supports = ["phone"]

[tests]
situations = ["een", "twee", "drie"]
"""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the pictures of sheets anew")


@pytest.fixture
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Tell whether golden pictures are to be written anew."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="session")
def catalogue() -> Iterator[Catalogue]:
    """Return the catalogue that ships."""
    opened = Catalogue(FACTORY_CATALOGUE)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def finder(catalogue: Catalogue) -> Finder:
    """Return a finder on the catalogue that ships, on a fixed day."""
    return open_finder(catalogue, WEIGHTS, TODAY)[0]


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """Return a small resources folder with three programmes, to build and to break."""
    folder = tmp_path / "resources"
    folder.mkdir()
    for name in ("crisis.toml", "abbreviations.toml"):
        shutil.copy(RESOURCES / name, folder / name)
    needs = (RESOURCES / "needs.toml").read_text(encoding="utf-8")
    needs = needs.replace("\n[[need]]\n", '\n[[need]]\nhole = "a catalogue of three programmes"\n')
    (folder / "needs.toml").write_text(needs, encoding="utf-8")
    shutil.copytree(RESOURCES / "places", folder / "places")
    (folder / "lexicon").mkdir()
    (folder / "lexicon" / "debt-counselling.toml").write_text(
        'need = "debt-counselling"\n[[cues]]\nweight = 1.0\nlanguage = "nl"\nwords = ["deurwaarder", "post ongeopend"]\n',
        encoding="utf-8",
    )
    (folder / "situations").mkdir()
    records = (
        ("geldproef", "Geldproef", "debt-counselling", "0800-0001"),
        ("veilig-thuis", "Veilig Thuis", "domestic-violence", "0800-2000"),
        ("112", "Alarmnummer 112", "urgent-medical", "112"),
    )
    for identity, name, need, phone in records:
        path = folder / "catalogue" / "money" / f"{identity}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(RECORD.format(id=identity, name=name, need=need, phone=phone), encoding="utf-8")
    crisis = (folder / "crisis.toml").read_text(encoding="utf-8")
    for identity in ("113", "crisisopvang", "politie", "meldpunt-zorgwekkend-gedrag"):
        crisis = crisis.replace(f'"{identity}"', '"112"')
    (folder / "crisis.toml").write_text(crisis, encoding="utf-8")
    return folder


@pytest.fixture
def small_catalogue(resources: Path, tmp_path: Path) -> Path:
    """Return a catalogue file built from the small resources folder."""
    out = tmp_path / "small.sqlite"
    build_catalogue(read_sources(resources), out, TODAY)
    return out
