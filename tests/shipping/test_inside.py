"""The bill of materials and the licence texts."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from shipping.inside import SHIPPED, bill_of, put_licences, system_packages

if TYPE_CHECKING:
    from pathlib import Path

LOCK: dict[str, Any] = {
    "$schema": "s",
    "bomFormat": "CycloneDX",
    "specVersion": "1.6",
    "metadata": {"tools": {}},
    "components": [
        {"name": name, "version": version(name), "purl": f"pkg:pypi/{name}@1", "bom-ref": "line 3", "description": "x",
         "type": "library"}
        for name in (*SHIPPED, "simplemma")
    ] + [{"name": "only-elsewhere", "version": "1", "purl": "pkg:pypi/only-elsewhere@1", "bom-ref": "line 9"}],
}  # fmt: skip


def test_what_ships_is_required_and_the_workshop_is_excluded() -> None:
    bill = bill_of(LOCK, {"libx11-6": "2:1.8"})
    scopes = {part["name"]: part["scope"] for part in bill["components"]}
    assert {scopes[name] for name in (*SHIPPED, "qt", "cpython", "libx11-6")} == {"required"}
    assert (scopes["simplemma"], scopes["only-elsewhere"]) == ("excluded", "excluded")
    assert set(bill["dependencies"][0]["dependsOn"]) == {
        part["bom-ref"] for part in bill["components"] if part["scope"] == "required"
    }


def test_every_part_that_ships_names_its_licence_and_itself() -> None:
    bill = bill_of(LOCK, {})
    licences = {part["name"]: part["licenses"][0]["license"] for part in bill["components"] if "licenses" in part}
    assert "LGPL-3.0" in licences["pyside6-essentials"]["name"]
    assert licences["rapidfuzz"]["name"] == "MIT"
    assert "BSD" in licences["segno"]["name"]
    assert len({part["bom-ref"] for part in bill["components"]}) == len(bill["components"])


def test_licence_texts_are_put_beside_the_program(tmp_path: Path) -> None:
    (tmp_path / "LICENSES").mkdir()
    (tmp_path / "LICENSES" / "old.txt").write_text("of an earlier build")
    put_licences(tmp_path, {})
    names = {path.relative_to(tmp_path / "LICENSES").as_posix() for path in (tmp_path / "LICENSES").rglob("*.*")}
    assert {"NOTICE.md", "LGPL-3.0-only.txt", "GPL-3.0-only.txt", "OFL-1.1.txt", "ICU.txt"} <= names
    assert "old.txt" not in names
    assert (tmp_path / "LICENSES/packages/rapidfuzz/LICENSE").stat().st_size > 500


def test_the_notice_makes_the_offer_and_names_the_data() -> None:
    from shipping.inside import ROOT

    notice = (ROOT / "LICENSES" / "NOTICE.md").read_text(encoding="utf-8")
    for words in ("LGPL", "Aanbod", "vervangen", "Register van Overheidsorganisaties", "CC BY 4.0", "OFL"):
        assert words in notice


def test_a_bundle_without_libraries_of_the_system_has_no_packages(tmp_path: Path) -> None:
    assert system_packages(tmp_path) == {}
