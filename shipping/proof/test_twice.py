"""Built twice, byte for byte the same: `make proof-twice`."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from catalog.paths import ROOT
from shipping.archive import source_date, tar_bytes

if TYPE_CHECKING:
    from pathlib import Path

TOOL = ROOT / "build/tools/bin/cyclonedx-py"


def built(folder: Path) -> tuple[str, str]:
    """Build the bundle anew in a folder and return the sums of its archive (before xz) and its Debian package."""
    moment = str(source_date(ROOT))
    environment = {**os.environ, "SOURCE_DATE_EPOCH": moment, "PYTHONHASHSEED": "0"}
    bundle, package = folder / "doorwijzer", folder / "doorwijzer.deb"
    places = ["--distpath", str(folder), "--workpath", str(folder / "work")]
    for command in (
        ["-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR", *places, "build.spec"],
        ["-m", "shipping.inside", str(bundle), str(TOOL)],
        ["-m", "shipping.debian", str(bundle), str(package)],
    ):
        subprocess.run([sys.executable, *command], cwd=ROOT, env=environment, capture_output=True, check=True)
    archive = tar_bytes(bundle, "doorwijzer", int(moment))
    return hashlib.sha256(archive).hexdigest(), hashlib.sha256(package.read_bytes()).hexdigest()


def test_archive_and_package_are_the_same_the_second_time(tmp_path: Path) -> None:
    assert built(tmp_path / "one") == built(tmp_path / "two, elsewhere")
