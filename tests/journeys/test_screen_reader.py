"""A screen reader finds a programme and saves its sheet, through accessibility alone.

Needs Xvfb, D-Bus, at-spi2-core and the system's own pyatspi: `.ci/set_up.py` names their packages.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from catalog.paths import ROOT
from tests.screen import WHY_NOT, virtual_screen

SYSTEM_PYTHON = "/usr/bin/python3"
CLIENT = ROOT / "tests" / "journeys" / "screen_reader.py"
TOGETHER = '"$1" main.py & app=$!; "$2" "$3" "$4"; status=$?; kill $app; wait $app; exit $status'


def why_not() -> str:
    """Return why this cannot run here, "" when it can."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is a Linux matter"
    if WHY_NOT or not shutil.which("dbus-run-session"):
        return WHY_NOT or "there is no dbus-run-session on this machine (Debian package dbus)"
    if not any(Path(folder, "at-spi-bus-launcher").exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        return "there is no AT-SPI bus on this machine (Debian package at-spi2-core)"
    if subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode:
        return "the system's Python has no pyatspi (Debian package python3-pyatspi)"
    return ""


@pytest.mark.skipif(bool(why_not()), reason=why_not())
def test_a_programme_is_found_and_its_sheet_saved_by_accessibility_alone(tmp_path: Path) -> None:
    sheet = tmp_path / "blad.pdf"
    with virtual_screen() as environment:
        done = subprocess.run(
            [
                "dbus-run-session",
                "--",
                "sh",
                "-c",
                TOGETHER,
                "sh",
                sys.executable,
                SYSTEM_PYTHON,
                str(CLIENT),
                str(sheet),
            ],
            cwd=ROOT,
            env={
                **environment,
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                "DOORWIJZER_HOME": str(tmp_path / "home"),
                "LC_ALL": "C.UTF-8",
            },
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "found: the sheet on disk" in done.stdout
    programme = done.stdout.partition("first: ")[2].partition(". ")[0]
    assert programme
    assert programme in "".join(page.extract_text() for page in PdfReader(sheet).pages)
