"""`catalogue build`, `check` and `list`."""

import json
from datetime import date
from pathlib import Path

import pytest

from catalog.commands import catalogue as catalogue_command
from catalog.commands.line import run_command
from catalog.storage.catalogue import Catalogue
from catalog.storage.opening import check_file


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOORWIJZER_HOME", str(tmp_path / "home"))


@pytest.fixture
def small(resources: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the commands work on the small resources folder."""
    monkeypatch.setattr(catalogue_command, "RESOURCES", resources)
    monkeypatch.setattr(catalogue_command, "date", Today)
    return resources


class Today(date):
    """A clock that stands still on the day the small catalogue was checked."""

    @classmethod
    def today(cls) -> "Today":
        return cls(2026, 11, 24)


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = run_command(("catalogue", *words), lambda _arguments: 99)
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_build_says_how_many_and_where(small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.sqlite"
    assert run(capsys, "build", "--out", str(out)) == (0, "3 programma's in out.sqlite\n", "")
    check_file(out)


def test_a_fault_builds_nothing_and_names_file_and_line(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = small / "catalogue" / "money" / "broken.toml"
    broken.write_text("id = \n", encoding="utf-8")
    status, out, err = run(capsys, "build", "--out", str(tmp_path / "out.sqlite"))
    assert (status, out) == (1, "")
    assert f"{broken}:1: niet te lezen" in err
    assert not (tmp_path / "out.sqlite").exists()


def test_check_counts_what_passes_warns_and_fails(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, before, after in (
        ("geldproef", 'name = "Geldproef"', "name = 5"),
        ("112", 'cost = "Gratis"', "related = ['?']"),
    ):
        path = small / "catalogue" / "money" / f"{name}.toml"
        path.write_text(path.read_text(encoding="utf-8").replace(before, after), encoding="utf-8")
    status, out, err = run(capsys, "check")
    assert (status, err) == (1, "")
    assert "fail  catalogue/money/geldproef.toml:3: 'name' hoort tekst te zijn" in out.splitlines()
    assert "fail  catalogue/money/112.toml:13: related kent '?' niet" in out.splitlines()
    assert out.splitlines()[-1] == "1 goed, 1 met een waarschuwing, 2 fout"  # needs.toml warns: few situations


def test_a_sound_catalogue_is_status_zero(small: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "check")
    assert status == 0
    assert out.splitlines()[-1] == "3 goed, 1 met een waarschuwing, 0 fout"


@pytest.mark.parametrize("command", ["build", "check"])
def test_an_installation_without_sources_says_so(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(catalogue_command, "RESOURCES", tmp_path)
    status, out, err = run(capsys, command)
    assert (status, out) == (1, "")
    assert "geen bronnen" in err


def test_list_has_a_line_a_programme(catalogue: Catalogue, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "list")
    assert status == 0
    assert len(out.splitlines()) == int(catalogue.meta()["programmes"])
    assert all(line.count("\t") == 6 for line in out.splitlines())


def test_list_as_json_has_the_promised_fields(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "list", "--json")
    rows = json.loads(out)
    assert list(rows[0]) == ["id", "name", "layer", "needs", "evidence", "checked_on", "review_due"]
    assert [row["id"] for row in rows] == sorted(row["id"] for row in rows)
    assert all(date.fromisoformat(row["review_due"]) > date.fromisoformat(row["checked_on"]) for row in rows)


def test_list_uses_the_factory_copy_when_the_own_one_is_broken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "catalogue.sqlite").write_bytes(b"")
    status, out, err = run(capsys, "list")
    assert status == 0
    assert out
    assert "waarmee het is geleverd" in err
