"""The command line: exit statuses, and never a traceback."""

import os
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from catalog import VERSION
from catalog.commands import line
from catalog.commands.line import run_command
from catalog.errors import NoPrinter
from catalog.paths import ROOT, WEIGHTS


def start(words: list[str], home: Path, **more: object) -> subprocess.CompletedProcess[bytes]:
    """Run main.py as a person does, with an own folder that may be anything."""
    command = [sys.executable, "-X", "utf8=0", "main.py", *words]
    environment = {**os.environ, "DOORWIJZER_HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    options: dict[str, object] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "input": b"", **more}
    done: subprocess.CompletedProcess[bytes] = subprocess.run(  # type: ignore[call-overload]
        command, cwd=ROOT, env=environment, check=False, timeout=60, **options
    )
    if not WEIGHTS.exists():  # a checkout that holds no learned weights yet says so, once
        done.stderr = b"".join(
            said for said in done.stderr.splitlines(keepends=True) if b"woordenlijst zoekt alleen verder" not in said
        )
    return done


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "required"),
        (["bogus"], "invalid choice"),
        (["find"], "geef een situatie of --batch"),
        (["find", "a", "--batch", "b", "--json"], "een van de twee"),
        (["find", "--batch", "b"], "alleen met --json"),
        (["find", "a", "--limit", "0"], "--limit"),
        (["find", "a", "--limit", "101"], "--limit"),
        (["find", "a", "--limit", "veel"], "--limit"),
        (["find", "a", "--bogus"], "unrecognized"),
        (["catalogue"], "required"),
        (["catalogue", "bogus"], "invalid choice"),
        (["sheet", "geldfit"], "required"),
        (["sheet", "geldfit", "--text", "--html"], "not allowed"),
    ],
)
def test_wrong_arguments_are_status_two(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run_command(words, lambda _arguments: 99)
    assert left.value.code == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("words", [["--help"], ["find", "--help"], ["--version"]])
def test_help_and_version_are_status_zero(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        run_command(words, lambda _arguments: 99)
    assert left.value.code == 0
    assert ("usage" in capsys.readouterr().out) is (words != ["--version"])


def test_the_version_is_the_program_s(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        run_command(["--version"], lambda _arguments: 99)
    assert capsys.readouterr().out == f"Doorwijzer {VERSION}\n"


@pytest.mark.parametrize("words", [["selftest"], ["selftest", "--json"], ["sheet", "geldfit", "--pdf", "x.pdf"]])
def test_what_paints_is_handed_to_the_window_s_side(words: list[str]) -> None:
    assert run_command(words, lambda _arguments: 42) == 42


@pytest.mark.parametrize(
    ("fault", "status", "said"),
    [
        (NoPrinter("Er is geen printer."), 1, "Er is geen printer.\n"),
        (BrokenPipeError(), 1, ""),
        (OSError(28, "No space left on device"), 1, "De uitvoer kan niet worden geschreven"),
        (KeyboardInterrupt(), line.STOPPED, ""),
    ],
)
def test_the_world_s_faults_are_at_most_one_sentence(
    fault: BaseException, status: int, said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    def paint(_arguments: Namespace) -> int:
        raise fault

    assert run_command(["selftest"], paint) == status
    err = capfd.readouterr().err
    assert err.startswith(said)
    assert err.count("\n") == bool(said)


def test_a_fault_of_our_own_is_not_hidden() -> None:
    def paint(_arguments: Namespace) -> int:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        run_command(["selftest"], paint)


UTF8_OR_NOT = b"\xff\xfe schulden"
STARTS = [
    pytest.param(["find", "schulden"], 0, id="a text"),
    pytest.param(["find", os.fsdecode(UTF8_OR_NOT)], 0, id="a text that is no UTF-8"),
    pytest.param(["find", "x", "--place", os.fsdecode(b"\xff")], 1, id="a place that is no UTF-8"),
    pytest.param(["find", "x" * 100_000], 0, id="a very long text"),
    pytest.param(["sheet", os.fsdecode(b"\xff"), "--text"], 1, id="a programme that is no UTF-8"),
    pytest.param(["sheet", "bestaat-niet", "--html"], 1, id="an unknown programme"),
    pytest.param(["catalogue", "build", "--out", "/nonexistent/folder/x.sqlite"], 1, id="nowhere to write"),
    pytest.param(["find", "--batch", "/nonexistent.jsonl", "--json"], 1, id="no such batch"),
    pytest.param(["catalogue", "list"], 0, id="the list"),
]


@pytest.mark.parametrize(("words", "status"), STARTS)
def test_no_traceback_reaches_a_person(words: list[str], status: int, tmp_path: Path) -> None:
    done = start(words, tmp_path / "home")
    assert done.returncode == status, done.stderr
    assert b"Traceback" not in done.stderr
    assert done.stderr.count(b"\n") == status


def test_standard_input_that_is_no_utf8_is_read(tmp_path: Path) -> None:
    done = start(["find", "-"], tmp_path, input=UTF8_OR_NOT)
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"Schuldhulp" in done.stdout


@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "POSIX"])
def test_any_locale_speaks_utf8(locale: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    done = start(["find", "--json", "ze is geïsoleerd en voelt zich één met niemand"], tmp_path)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode("utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full is Linux's")
@pytest.mark.parametrize("words", [["find", "schulden"], ["catalogue", "list"]])
def test_a_full_disk_is_one_sentence(words: list[str], tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = start(words, tmp_path, stdout=full)
    assert done.returncode == 1
    assert done.stderr.decode().startswith("De uitvoer kan niet worden geschreven")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close otherwise there")
def test_a_reader_who_leaves_early_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_text('{"text": "schulden"}\n' * 200)
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = start(["find", "--batch", str(path), "--json"], tmp_path, stdout=writing)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


def test_an_own_folder_that_cannot_be_one_is_no_obstacle(tmp_path: Path) -> None:
    home = tmp_path / "file"
    home.write_text("a file where the folder should be")
    done = start(["find", "schulden"], home)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout
