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
        (("geldfit", "--language", "xx"), "taal"),
        (("geldfit", "--language", "nl,../nl"), "taal"),
        (("geldfit", "--language", "nl,ar,uk"), "één taal"),
        (("fier", "--variant", "discreet"), "Vertel het de bewoner"),
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


@pytest.mark.parametrize("language", ["ar", "nl,ar"])
def test_a_second_language_stands_with_the_dutch(language: str) -> None:
    done = run("geldfit", "--language", language, "--html")
    assert (done.returncode, done.stderr) == (0, "")
    assert '<html lang="ar" dir="rtl">' in done.stdout
    assert '<div lang="nl" dir="ltr">' in done.stdout


def test_what_cannot_stand_on_a_discreet_sheet_is_told_to_the_officer() -> None:
    done = run("veilig-thuis", "fier", "--variant", "discreet", "--text")
    assert done.returncode == 0
    assert "Fier" in done.stderr
    assert "Fier" not in done.stdout
    assert "0800-2000" in done.stdout


def test_the_officer_gets_lines_for_a_pen() -> None:
    done = run("geldfit", "--variant", "officer", "--language", "nl,ar", "--text")
    assert done.returncode == 0
    assert "Hulpvragen: Schuldhulpverlening" in done.stdout
    assert "Aantekeningen" in done.stdout
