"""`sheet --text` and `--html`."""

from __future__ import annotations

import subprocess
import sys

import pytest

from catalog.paths import ROOT


def run(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "main.py", "sheet", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)


def test_text_goes_to_the_output() -> None:
    done = run("geldfit", "taalhuis", "--place", "3811", "--text")
    assert (done.returncode, done.stderr) == (0, "")
    assert "0800-8115" in done.stdout
    assert "Gemeente Amersfoort" in done.stdout


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("geldfit", "--language", "ar"), "taal"),
        (("geldfit", "--language", "nl,ar"), "taal"),
        (("geldfit", "--variant", "discreet"), "vorm"),
        (("geldfit", "--variant", "officer"), "vorm"),
        (("bestaat-niet",), "bestaat-niet"),
        (("geldfit", "--place", "Nergenshuizen"), "Nergenshuizen"),
        (("geldfit", "taalhuis", "vve", "ww", "wmo", "wlz"), "1 tot 5"),
    ],
)
def test_what_cannot_be_made_is_one_sentence(words: tuple[str, ...], sentence: str) -> None:
    done = run(*words, "--html")
    assert done.returncode == 1
    assert done.stdout == ""
    assert sentence in done.stderr
    assert len(done.stderr.splitlines()) == 1
