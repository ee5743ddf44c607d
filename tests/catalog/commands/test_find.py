"""`find`: one text, or a batch of them."""

import io
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

from catalog.commands import find as find_command
from catalog.commands.find import LONGEST_LINE
from catalog.commands.line import run_command
from catalog.paths import FACTORY_CATALOGUE, WEIGHTS

STAIRWELL = "mevr 2 kindjes, stapels ongeopende brieven, deurwaarder geweest, praat slecht nederlands"


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOORWIJZER_HOME", str(tmp_path / "home"))


NO_WEIGHTS = "woordenlijst zoekt alleen verder"


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Return exit status, standard output and what is said beside it; a checkout may hold no learned weights yet."""
    status = run_command(words, lambda _arguments: 99)
    captured = capsys.readouterr()
    said = [
        sentence
        for sentence in captured.err.splitlines(keepends=True)
        if WEIGHTS.exists() or NO_WEIGHTS not in sentence
    ]
    return status, captured.out, "".join(said)


def answers(capsys: pytest.CaptureFixture[str], path: Path, *words: str) -> tuple[int, list[dict[str, Any]]]:
    status, out, _ = run(capsys, "find", "--batch", str(path), "--json", *words)
    return status, [json.loads(line) for line in out.splitlines()]


def test_the_answer_has_the_promised_fields(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys, "find", STAIRWELL, "--place", "3811", "--json")
    assert (status, err) == (0, "")
    found = json.loads(out)
    assert list(found) == ["needs", "crisis", "facts", "options", "unsure", "took_ms"]
    assert list(found["needs"][0]) == ["need", "score", "because"]
    assert list(found["needs"][0]["because"][0]) == ["words", "start", "end", "kind"]
    assert list(found["options"][0]) == ["programme", "name", "layer", "needs", "score", "fits", "because"]
    assert {fact["fact"] for fact in found["facts"]} >= {"children", "little_dutch"}
    assert len(found["needs"]) <= 8
    for need in found["needs"]:
        for reason in need["because"]:
            assert STAIRWELL[reason["start"] : reason["end"]] == reason["words"]


def test_in_words_each_option_says_why(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "find", STAIRWELL, "--limit", "3")
    assert status == 0
    options = [line for line in out.splitlines() if line[:2] in {"1.", "2.", "3.", "4."}]
    assert len(options) == 3
    assert all(" -> " in line for line in options)


def test_red_comes_first_with_the_numbers_to_call(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "find", "ze wil niet meer leven")
    assert out.startswith("! GEVAAR, Gedachten aan zelfdoding: bel 113 of 112  <- ")


def test_words_for_a_person_hold_no_code_words(capsys: pytest.CaptureFixture[str]) -> None:
    _, asked, _ = run(capsys, "find", "mevrouw is bang voor haar man", "--limit", "1")
    assert asked.startswith("? Is het thuis veilig?")
    assert "(bel 112 of 0800-2000)" in asked.splitlines()[0]
    _, shouted, _ = run(capsys, "find", "hij slaat haar, ze slaapt vannacht op straat")
    _, poor, _ = run(capsys, "find", "kind van 9 heeft geen fiets", "--place", "3811")
    verdicts = set(re.findall(r"^\d+\. .*\] ([a-z -]+):", asked + shouted + poor, re.MULTILINE))
    assert {"past", "vraag na"} <= verdicts <= {"past", "vraag na", "past niet"}
    for word in ("RED", "AMBER", "violence", "homeless-tonight", "child-danger"):
        assert not re.search(rf"\b{word}\b", asked + shouted + poor)


STRANGE = [
    pytest.param("", id="empty"),
    pytest.param("   \n\t ", id="blank"),
    pytest.param("?!.,;:-()…'\"", id="punctuation"),
    pytest.param("\0\x07\x1b[31m\x7f", id="control characters"),
    pytest.param("😀👩‍👩‍👧🇳🇱", id="emoji"),
    pytest.param("\u202e\u200f\u2066\u2069", id="right-to-left marks"),
    pytest.param("ﷺ ½ ㎅", id="letters that fold into several"),
    pytest.param("\ud800", id="half a character"),
]


@pytest.mark.parametrize("text", STRANGE)
def test_a_text_that_says_nothing_is_answered_with_nothing(capsys: pytest.CaptureFixture[str], text: str) -> None:
    status, out, err = run(capsys, "find", text, "--json")
    found = json.loads(out)
    assert (status, err) == (0, "")
    assert (found["needs"], found["options"], found["crisis"], found["unsure"]) == ([], [], [], True)


@pytest.mark.parametrize("text", ["a" * 20_000, "deurwaarder " * 1_667, "x" * 1_000_000], ids=["a", "cue", "million"])
def test_a_very_long_text_is_answered(capsys: pytest.CaptureFixture[str], text: str) -> None:
    status, out, _ = run(capsys, "find", text, "--json")
    assert status == 0
    assert json.loads(out)["took_ms"] < 10_000


def test_marks_and_emoji_between_words_do_not_hide_them(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "find", "😱\u202edeurwaarder\u202c\x07 geweest", "--json")
    words = {need["need"]: need["because"][0]["words"] for need in json.loads(out)["needs"]}
    assert words["debt-counselling"].startswith("deurwaarder")


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("Verzonnendam", "Kent u een postcode?"),
        ("0999 ZZ", "Kent u een postcode?"),
        ("!!!", "Kent u een postcode?"),
        ("\udcff", "Kent u een postcode?"),
        ("Hoenderloo", "Welke plaats is het"),
        ("1112", "Welke plaats is het"),
    ],
)
def test_a_place_that_is_not_one_place_asks_back(capsys: pytest.CaptureFixture[str], place: str, words: str) -> None:
    status, out, err = run(capsys, "find", "schulden", "--place", place)
    assert (status, out) == (1, "")
    assert words in err
    assert err.count("\n") == 1


def test_a_dash_reads_standard_input(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    typed = io.TextIOWrapper(io.BytesIO(b"deurwaarder \xff\xfe geweest"), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", typed)
    status, out, _ = run(capsys, "find", "-", "--json")
    assert status == 0
    assert "debt-counselling" in {need["need"] for need in json.loads(out)["needs"]}


BATCH = [
    (b'{"id": "een", "text": "deurwaarder geweest"}', "een"),
    (b"", None),
    (b"{", "geen JSON"),
    (b'{"text": "caf\xe9"}', "geen UTF-8"),
    (b"\xff\xfe\x00", "geen UTF-8"),
    (b"[1, 2]", "geen veld 'text'"),
    (b'{"id": "x"}', "geen veld 'text'"),
    (b'{"text": 5}', "geen veld 'text'"),
    (b"[" * 100_000, "geen JSON"),
    (b'{"text": "' + b"a" * LONGEST_LINE + b'"}', "te lang"),
    (b" " * LONGEST_LINE + b"x" * LONGEST_LINE, "te lang"),
    (b'{"id": "\\ud800", "text": "\\ud800 schulden"}', "\ud800"),
    (b'{"id": "twee", "text": ""}\r', "twee"),
    (b'{"id": {"a": [1]}, "text": "schulden"}', {"a": [1]}),
    (b'{"id": "laatste", "text": "voedselbank"}', "laatste"),
]


def test_every_line_of_a_batch_is_answered_in_order(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_bytes(b"\n".join(line for line, _ in BATCH))
    status, given = answers(capsys, path)
    wanted = [(number, expected) for number, (_, expected) in enumerate(BATCH, 1) if expected is not None]
    assert status == 1
    assert len(given) == len(wanted)
    for found, (number, expected) in zip(given, wanted, strict=True):
        if "error" in found:
            assert found["error"].startswith(f"regel {number} ")
            assert str(expected) in found["error"]
        else:
            assert found["id"] == expected


def test_a_sound_batch_ends_well_and_without_ids_has_none(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"text": "schulden"}\n\n{"text": "eenzaam"}\n')
    status, given = answers(capsys, path, "--place", "3811", "--limit", "2")
    assert status == 0
    assert [len(found["options"]) for found in given] == [2, 2]
    assert not any("id" in found for found in given)


def test_an_empty_batch_is_no_fault(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_bytes(b"")
    assert answers(capsys, path) == (0, [])


@pytest.mark.parametrize("name", ["", "gone.jsonl", "x" * 300])
def test_a_batch_that_cannot_be_read_is_one_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    status, out, err = run(capsys, "find", "--batch", str(tmp_path / name), "--json")
    assert (status, out) == (1, "")
    assert "kan niet worden gelezen" in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("data", "words"), [(None, ""), (b"", "leeg"), (b"not ours" * 50, "geen catalogus")], ids=["none", "empty", "other"]
)
def test_with_a_broken_own_catalogue_the_factory_copy_answers(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, data: bytes | None, words: str
) -> None:
    (tmp_path / "home").mkdir()
    if data is not None:
        (tmp_path / "home" / "catalogue.sqlite").write_bytes(data)
    status, out, err = run(capsys, "find", "deurwaarder", "--json")
    assert status == 0
    assert json.loads(out)["options"]
    assert words in err
    assert ("waarmee het is geleverd" in err) is (data is not None)


@pytest.mark.parametrize("data", [None, b"", b"DWW1 and no more"], ids=["missing", "empty", "damaged"])
def test_without_weights_the_lexicon_goes_on_and_says_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes | None
) -> None:
    path = tmp_path / "needs.weights"
    if data is not None:
        path.write_bytes(data)
    monkeypatch.setattr(find_command, "WEIGHTS", path)
    status = run_command(["find", "deurwaarder geweest", "--json"], lambda _arguments: 99)
    captured = capsys.readouterr()
    assert status == 0
    assert json.loads(captured.out)["needs"][0]["need"] == "debt-counselling"
    assert NO_WEIGHTS in captured.err


def test_without_any_catalogue_there_is_one_sentence(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(find_command, "FACTORY_CATALOGUE", tmp_path / "gone.sqlite")
    status, out, err = run(capsys, "find", "deurwaarder")
    assert (status, out) == (1, "")
    assert "catalogue build" in err
    assert err.count("\n") == 1


def test_finding_leaves_nothing_behind(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    before = FACTORY_CATALOGUE.stat().st_mtime_ns
    run(capsys, "find", "kanariewoord deurwaarder")
    assert list(tmp_path.iterdir()) == []
    assert FACTORY_CATALOGUE.stat().st_mtime_ns == before
