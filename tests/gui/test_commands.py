"""`sheet --pdf` and `selftest`, as a person starts them."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from pypdf import PdfReader

from catalog.paths import ROOT

if TYPE_CHECKING:
    from pathlib import Path


def run(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "main.py", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)


def test_a_pdf_is_written_and_nothing_is_said(tmp_path: Path) -> None:
    target = tmp_path / "blad.pdf"
    done = run("sheet", "geldfit", "taalhuis", "--place", "3811", "--pdf", str(target))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert "0800-8115" in PdfReader(target).pages[0].extract_text()


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    done = run("sheet", "geldfit", "--pdf", str(tmp_path / "weg" / "blad.pdf"))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "map bestaat niet" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_selftest_is_good_and_silent() -> None:
    done = run("selftest", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    answer = json.loads(done.stdout)
    assert answer["good"] is True
    assert answer["sheet: Arabic"] is True
    assert sum(name.startswith("find: ") for name in answer) >= 20
