"""The table of places."""

from pathlib import Path

import pytest

from catalog.building.place_table import gemeente_rows, place_rows

GEMEENTEN = (
    "code,name,province,phone,website,email,street,postcode,town,inhabitants,nicknames\n"
    "GM1,'s-Dorp,Utrecht,14 1,https://a,a@a,Plein 1,1000 AA,Dorp,900,Dorpje|Het Dorp\n"
    "GM2,Stad,Limburg,14 2,https://b,,,,Stad,,\n"
)
TOWNS = "town,gemeente\nBuurt UT,GM1\nBuurt LB,GM2\nWoud,GM1\nWoud,GM2\n"
GGD = "name,gemeenten,source,seen\nGGD Zuid,GM1 GM2,wet,2026-11-26\n"
SHELTER = "name,gemeenten,source,seen\nStad,GM1,wet,2026-11-26\n"
POSTCODES = "pc4,town,gemeente,also\n1000,Dorp,GM1,\n1001,Buurt UT,GM1,GM2\n1002,,GM2,\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (
        ("gemeenten", GEMEENTEN),
        ("towns", TOWNS),
        ("postcodes", POSTCODES),
        ("ggd", GGD),
        ("shelter", SHELTER),
    ):
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    return tmp_path


def test_gemeenten(folder: Path) -> None:
    rows = {row["code"]: row for row in gemeente_rows(folder)}
    assert rows["GM1"]["inhabitants"] == 900
    assert rows["GM2"]["inhabitants"] == 0
    assert "nicknames" not in rows["GM1"]


def test_a_gemeente_carries_its_regional_bodies(folder: Path) -> None:
    first, second = gemeente_rows(folder)
    assert (first["ggd"], first["shelter"], first["shelter_phone"]) == ("GGD Zuid", "Stad", "14 2")
    assert (second["ggd"], second["shelter"], second["shelter_phone"]) == ("GGD Zuid", "", "")


@pytest.mark.parametrize(
    ("key", "gemeenten"),
    [
        ("s dorp", {"GM1"}),
        ("dorpje", {"GM1"}),
        ("het dorp", {"GM1"}),
        ("stad", {"GM2"}),
        ("1000", {"GM1"}),
        ("1001", {"GM1", "GM2"}),  # on a border
        ("buurt ut", {"GM1"}),  # with its province it is one place
        ("buurt", {"GM1", "GM2"}),  # without, a namesake
        ("woud", {"GM1", "GM2"}),  # one town under two gemeenten
    ],
)
def test_what_a_key_stands_for(folder: Path, key: str, gemeenten: set[str]) -> None:
    assert {row["gemeente"] for row in place_rows(folder) if row["key"] == key} == gemeenten


def test_no_row_twice_and_none_without_a_key(folder: Path) -> None:
    rows = [(row["key"], row["gemeente"], row["pc4"]) for row in place_rows(folder)]
    assert len(rows) == len(set(rows))
    assert all(key for key, _, _ in rows)


def test_a_postcode_without_a_town_has_a_clean_label(folder: Path) -> None:
    assert {row["label"] for row in place_rows(folder) if row["pc4"] == "1002"} == {"1002"}
