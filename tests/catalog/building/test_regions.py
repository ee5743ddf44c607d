"""The tables of regional bodies."""

from pathlib import Path

import pytest

from catalog.building.regions import bodies_of, check_regions
from catalog.paths import RESOURCES

HEAD = "name,gemeenten,source,seen\n"
SOUND = {
    "gemeenten": "code,name,phone\nGM1,Dorp,14 1\nGM2,Stad,14 2\n",
    "ggd": f"{HEAD}GGD Noord,GM1 GM2,wet,2026-11-26\n",
    "veilig_thuis": f"{HEAD}Veilig Thuis Noord,GM1 GM2,bladzijde,2026-11-26\n",
    "shelter": f"{HEAD}Stad,GM1,regeling,2026-11-26\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in SOUND.items():
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    return tmp_path


def test_what_is_known_of_a_gemeente(folder: Path) -> None:
    known = bodies_of(folder)
    assert known["GM1"] == {"ggd": "GGD Noord", "veilig_thuis": "Veilig Thuis Noord", "shelter": "Stad"}
    assert known["GM2"] == {"ggd": "GGD Noord", "veilig_thuis": "Veilig Thuis Noord"}


def test_sound_tables_pass(folder: Path) -> None:
    assert list(check_regions(folder)) == []


def test_the_tables_that_ship_pass() -> None:
    assert list(check_regions(RESOURCES / "places")) == []


@pytest.mark.parametrize(
    ("table", "row", "line", "words"),
    [
        ("ggd", "GGD Noord,GM1 GM2 GM3,wet,2026-11-26", 2, "onbekende gemeente 'GM3'"),
        ("ggd", "GGD Noord,GM1 GM2,,2026-11-26", 2, "geen bron"),
        ("ggd", "GGD Noord,GM1 GM2,wet,", 2, "geen datum"),
        ("ggd", "GGD Noord,GM1,wet,2026-11-26", 1, "1 gemeenten zonder regio, zoals GM2"),
        ("veilig_thuis", "Veilig Thuis Noord,GM2,kaart,2026-11-26", 1, "1 gemeenten zonder regio, zoals GM1"),
        ("ggd", "GGD Noord,GM1 GM2,wet,2026-11-26\nGGD Zuid,GM2,wet,2026-11-26", 3, "GM2 staat er al in"),
        ("shelter", "Elders,GM1,wet,2026-11-26", 2, "'Elders' is geen gemeente"),
    ],
)
def test_a_fault_names_its_line(folder: Path, table: str, row: str, line: int, words: str) -> None:
    path = folder / f"{table}.csv"
    path.write_text(f"{HEAD}{row}\n", encoding="utf-8")
    found = list(check_regions(folder))
    assert [(finding.path, finding.line) for finding in found] == [(path, line)]
    assert words in found[0].sentence


def test_a_table_that_is_gone_is_named(folder: Path) -> None:
    (folder / "ggd.csv").unlink()
    assert [finding.path.name for finding in check_regions(folder)] == ["ggd.csv"]
    assert "ggd" not in bodies_of(folder)["GM1"]
