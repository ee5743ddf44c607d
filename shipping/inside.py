"""Say what is inside a bundle: the bill of materials (CycloneDX) and every licence text.

`python -m shipping.inside BUNDLE CYCLONEDX-PY` writes both into the bundle's folder.
"""

from __future__ import annotations

import json
import platform
import re
import shutil
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import TYPE_CHECKING, Any

from catalog import VERSION

if TYPE_CHECKING:
    from importlib.metadata import PackageMetadata

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements" / "run.lock"
BILL = "doorwijzer.cdx.json"
SHIPPED = ("pyside6-essentials", "shiboken6", "rapidfuzz", "segno")
"""Packages of the lock file that are in the bundle; the others serve building, and are listed as excluded."""

Component = dict[str, Any]


def bill_of(lock: Component, system: dict[str, str]) -> Component:
    """Return the bill of materials: what cyclonedx-py read from the lock file, and what no lock file names.

    `system` holds the Debian packages that libraries were taken from, with their versions.
    """
    python = [_described(component) for component in lock["components"]]
    others = [*_beside_the_lock(), *(_system_component(name, version) for name, version in sorted(system.items()))]
    reference = f"pkg:generic/doorwijzer@{VERSION}"
    program = {"type": "application", "name": "doorwijzer", "version": VERSION, "bom-ref": reference}
    return {
        "$schema": lock["$schema"],
        "bomFormat": lock["bomFormat"],
        "specVersion": lock["specVersion"],
        "version": 1,
        "metadata": {"component": program, "tools": lock["metadata"]["tools"]},
        "components": [*python, *others],
        "dependencies": [
            {
                "ref": reference,
                "dependsOn": [part["bom-ref"] for part in [*python, *others] if part["scope"] == "required"],
            }
        ],
    }


def _described(component: Component) -> Component:
    """Return a component of the lock file with its licence, and whether it is in the bundle."""
    name = component["name"]
    kept = {key: value for key, value in component.items() if key not in {"description", "bom-ref"}}
    scope = "required" if name in SHIPPED else "excluded"
    try:
        metadata = distribution(name).metadata
    except PackageNotFoundError:  # a package for another system than this one
        return {**kept, "bom-ref": component["purl"], "scope": "excluded"}
    licence = _licence(metadata)
    return {**kept, "bom-ref": component["purl"], "scope": scope, "licenses": [{"license": {"name": licence}}]}


def _licence(metadata: PackageMetadata) -> str:
    """Return the licence a package names: in the new field, the old one, or its classifiers."""
    for field in ("License-Expression", "License"):
        if metadata.get_all(field):
            return str((metadata.get_all(field) or [""])[0]).splitlines()[0]
    found = [line for line in metadata.get_all("Classifier") or () if line.startswith("License")]
    return found[0].rpartition("::")[2].strip() if found else "see the licence text"


def _beside_the_lock() -> list[Component]:
    """Return the parts that come with the packages or with us."""
    qt = distribution("pyside6-essentials").version
    parts = [
        ("application", "cpython", platform.python_version(), "PSF-2.0"),
        ("library", "qt", qt, "LGPL-3.0-only"),
        ("library", "icu", _icu_version(), "ICU"),
        ("application", "pyinstaller-bootloader", distribution("pyinstaller").version, "GPL-2.0-or-later"),
        ("data", "noto-fonts", "2", "OFL-1.1"),
        ("data", "register-van-overheidsorganisaties", "2025-06", "CC0-1.0"),
        ("data", "cbs-postcodes", "2025", "CC-BY-4.0"),
    ]
    return [
        {
            "type": kind,
            "name": name,
            "version": version,
            "bom-ref": f"pkg:generic/{name}@{version}",
            "scope": "required",
            "licenses": [{"license": {"id": licence}}],
        }
        for kind, name, version, licence in parts
    ]


def _icu_version() -> str:
    import PySide6

    libraries = Path(PySide6.__file__).parent.rglob("libicudata.so.*")
    return next((path.name.rpartition(".")[2] for path in libraries), "system")


def _system_component(name: str, version: str) -> Component:
    reference = f"pkg:deb/debian/{name}@{version}"
    return {
        "type": "library",
        "name": name,
        "version": version,
        "bom-ref": reference,
        "purl": reference,
        "scope": "required",
        "licenses": [{"license": {"name": f"see LICENSES/system/{name}.txt"}}],
    }


def system_packages(bundle: Path) -> dict[str, str]:
    """Return the Debian packages whose libraries are in the bundle, by name, with the version; empty elsewhere."""
    libraries = [path.name for path in bundle.rglob("lib*.so.*") if path.parent.name == "_internal"]
    if not libraries or not shutil.which("dpkg-query"):
        return {}
    asked = ["dpkg-query", "-S", *(f"*/{name}" for name in sorted(libraries))]
    found = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    names = sorted(set(re.findall(r"^([^\s:]+)(?::\w+)?: /(?:usr/)?lib/", found, re.MULTILINE)))
    told = ["dpkg-query", "-W", "-f=${Package} ${Version}\n", *names]
    lines = subprocess.run(told, capture_output=True, text=True, check=True).stdout.splitlines()
    return dict(line.split(" ", 1) for line in lines if not line.startswith("libpython"))  # ours is no package


def put_licences(bundle: Path, system: dict[str, str]) -> None:
    """Put every licence text into the bundle: ours, of each Python package in it, of each library of the system."""
    folder = bundle / "LICENSES"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "LICENSES", folder)
    for name in (*SHIPPED, "pyinstaller"):
        for file in distribution(name).files or ():
            if ".dist-info" in file.as_posix() and re.search(r"licen[cs]e|copying|notice", file.name, re.IGNORECASE):
                target = folder / "packages" / name / file.name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file.locate(), target)
    for name in system:
        (folder / "system").mkdir(exist_ok=True)
        shutil.copyfile(f"/usr/share/doc/{name}/copyright", folder / "system" / f"{name}.txt")


def main(words: list[str]) -> int:
    """Write the bill of materials and the licence texts into a bundle."""
    bundle, tool = Path(words[0]), words[1]
    read = [tool, "requirements", str(LOCK), "--output-reproducible", "--of", "JSON", "--sv", "1.6", "-o", "-"]
    lock = json.loads(subprocess.run(read, capture_output=True, check=True).stdout)
    system = system_packages(bundle)
    put_licences(bundle, system)
    bill = json.dumps(bill_of(lock, system), ensure_ascii=False, indent=1, sort_keys=True)
    (bundle / BILL).write_text(bill + "\n", encoding="utf-8")
    print(
        f"{BILL}: {bill.count(chr(34) + 'bom-ref' + chr(34)) - 1} parts, {len(system)} of them packages of the system"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
