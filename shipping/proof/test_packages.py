"""The archive, the Debian package, and the list of what is inside."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tarfile
from typing import TYPE_CHECKING

import pytest

from catalog.paths import ROOT
from shipping.inside import BILL, LOCK, SHIPPED

if TYPE_CHECKING:
    from pathlib import Path

    from shipping.proof.conftest import Start


def test_the_archive_is_healthy_where_it_is_unpacked(archive: Path, start: Start, tmp_path: Path) -> None:
    with tarfile.open(archive) as tar:
        owners = {(entry.uid, entry.gid, entry.mtime) for entry in tar}
        tar.extractall(tmp_path, filter="tar")
    assert len(owners) == 1
    (program,) = tmp_path.glob("*/doorwijzer")
    done = start(program, "selftest")
    assert (done.returncode, done.stderr) == (0, "")


def test_the_package_is_laid_out_as_debian_wants(package: Path) -> None:
    listed = subprocess.run(["dpkg-deb", "-c", package], capture_output=True, text=True, check=True).stdout
    assert len(set(re.findall(r"^\S+ (\S+)", listed, re.MULTILINE))) == 1, "all is root's"
    for path in ("usr/bin/doorwijzer -> ../lib/doorwijzer/doorwijzer", "usr/share/man/man1/doorwijzer.1.gz",
                 "usr/share/applications/doorwijzer.desktop", "usr/share/icons/hicolor/scalable/apps/doorwijzer.svg",
                 "usr/share/doc/doorwijzer/copyright", "usr/lib/doorwijzer/LICENSES/NOTICE.md"):  # fmt: skip
        assert f"./{path}" in listed
    asked = subprocess.run(["dpkg-deb", "-f", package, "Depends"], capture_output=True, text=True, check=True).stdout
    assert re.fullmatch(r"libc6 \(>= 2\.\d+\), libegl1, libgl1\n", asked)


@pytest.mark.skipif(not shutil.which("lintian"), reason="lintian is not installed: apt-get install lintian")
def test_lintian_has_no_errors(package: Path) -> None:
    done = subprocess.run(["lintian", "--fail-on", "error", package], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_bill_of_materials_is_the_lock_file_and_what_stands_beside_it(bundle: Path) -> None:
    bill = json.loads((bundle / BILL).read_text(encoding="utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    python = {part["name"]: part for part in bill["components"] if part.get("purl", "").startswith("pkg:pypi/")}
    pins = dict(re.findall(r"^([\w.-]+)==([^\s;]+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE))
    assert {name: part["version"] for name, part in python.items()} == pins
    hashed = LOCK.read_text(encoding="utf-8")
    for part in python.values():
        assert all(known["content"] in hashed for link in part["externalReferences"] for known in link["hashes"])
    assert {name for name, part in python.items() if part["scope"] == "required"} == set(SHIPPED)
    assert {"cpython", "qt", "icu", "noto-fonts", "cbs-postcodes"} <= {part["name"] for part in bill["components"]}
    references = [part["bom-ref"] for part in bill["components"]]
    assert len(references) == len(set(references))
    assert set(bill["dependencies"][0]["dependsOn"]) <= set(references)


def test_every_part_has_its_licence_text(bundle: Path) -> None:
    folder = bundle / "LICENSES"
    bill = json.loads((bundle / BILL).read_text(encoding="utf-8"))
    system = [part["name"] for part in bill["components"] if part.get("purl", "").startswith("pkg:deb/")]
    wanted = [*(f"system/{name}.txt" for name in system), *(path.name for path in (ROOT / "LICENSES").iterdir())]
    wanted += ["packages/rapidfuzz/LICENSE", "packages/segno/LICENSE", "packages/pyinstaller/COPYING.txt"]
    assert [name for name in wanted if not (folder / name).is_file() or not (folder / name).stat().st_size] == []
    libraries = {path.name for path in (bundle / "program/_internal").glob("lib*.so.*") if not path.is_symlink()}
    assert len(libraries) - 1 <= len(system) + 8, "nearly every library is a package of its own"
