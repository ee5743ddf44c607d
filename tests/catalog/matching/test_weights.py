"""Reading the weights file."""

import json
from array import array
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.errors import WeightsUnreadable
from catalog.matching.gates import WORDS_ALONE, DenialVerdict
from catalog.matching.scoring import Scores
from catalog.matching.weights import (
    FORMAT_VERSION,
    HEAD,
    MAGIC,
    MIDDLE,
    NOTHING_SAID,
    Weights,
    add_up,
    join,
    load_weights,
)
from tests.catalog.matching.test_lexicon import tokens_of


def weights_bytes(
    rows: dict[str, tuple[float, dict[int, int]]],
    wide: dict[str, tuple[float, tuple[int, int]]] | None = None,
    *,
    version: int = FORMAT_VERSION,
    gates: object = (),
    verdict: object = WORDS_ALONE,
) -> bytes:
    """Return a weights file with two labels, a scale of 0.1, no bias, these narrow rows and these wide ones."""
    words = {"labels": ["debts", "language"], "thresholds": [0.3, 0.3], "gates": gates, "verdict": verdict}
    head = json.dumps(words).encode()
    wide_hashes, wide_idfs, wide_pulls = array("I"), array("f"), array("H")
    for name, (idf, whole) in sorted((wide or {}).items(), key=lambda item: crc32(item[0].encode())):
        wide_hashes.append(crc32(name.encode()))
        wide_idfs.append(idf)
        wide_pulls.extend(pull + MIDDLE for pull in whole)
    hashes, idfs, offsets, values, numbers = array("I"), array("f"), array("I", [0]), array("h"), bytearray()
    for name, (idf, entries) in sorted(rows.items(), key=lambda item: crc32(item[0].encode())):
        hashes.append(crc32(name.encode()))
        idfs.append(idf)
        values.extend(entries.values())
        numbers.extend(entries.keys())
        offsets.append(len(values))
    start = HEAD.pack(MAGIC, version, 2, len(wide_hashes), len(hashes), len(values), 0.1, len(head), b"\x07" * 32)
    padding = b"\0" * (-(len(start) + len(head)) % 4)
    parts = (array("f", [0.0, 0.0]), wide_hashes, wide_idfs, hashes, idfs, offsets, wide_pulls, values)
    return start + head + padding + b"".join(part.tobytes() for part in parts) + bytes(numbers)


ROWS = {"wdeurwaarder": (2.0, {0: 30}), "wtaal": (1.5, {0: -5, 1: 40})}
WIDE = {"wpost": (1.2, (7, -9)), "wbrief": (0.5, (-32_000, 32_000))}


def test_a_row_is_found_by_its_name() -> None:
    row = Weights(weights_bytes(ROWS)).row("wtaal")
    assert row is not None
    assert (row.idf, row.pull(0), row.pull(1)) == (1.5, -5, 40)


def test_a_wide_row_is_found_by_its_name() -> None:
    row = Weights(weights_bytes(ROWS, WIDE)).row("wpost")
    assert row is not None
    assert row.idf == pytest.approx(1.2)
    assert (row.pull(0), row.pull(1)) == (7, -9)


def test_a_row_says_nothing_about_a_label_it_does_not_hold() -> None:
    row = Weights(weights_bytes(ROWS)).row("wdeurwaarder")
    assert row is not None
    assert row.pull(1) == 0


@given(st.lists(st.sampled_from(["wdeurwaarder", "wtaal", "wpost", "wbrief"]), max_size=400))
def test_rows_add_up_whether_wide_or_narrow(names: list[str]) -> None:
    weights = Weights(weights_bytes(ROWS, WIDE))
    rows = [row for name in names if (row := weights.row(name)) is not None]
    pulls = add_up(rows)
    assert pulls.sums(2) == [sum(row.pull(0) for row in rows), sum(row.pull(1) for row in rows)]
    assert [pulls.of(0), pulls.of(1)] == pulls.sums(2)


@given(*[st.lists(st.sampled_from(["wdeurwaarder", "wtaal", "wpost", "wbrief"]), max_size=40)] * 2)
def test_sums_join(some: list[str], others: list[str]) -> None:
    weights = Weights(weights_bytes(ROWS, WIDE))
    one, other = ([row for name in names if (row := weights.row(name)) is not None] for names in (some, others))
    assert join([add_up(one), add_up(other), NOTHING_SAID]) == add_up([*one, *other])


def test_the_verdict_is_read_as_it_was_written() -> None:
    assert Weights(weights_bytes(ROWS, verdict=[0.5, 1, 0, 0, 0, 2])).verdict == DenialVerdict(
        0.5, 1.0, 0.0, 0.0, 0.0, 2.0
    )


def test_a_gate_is_read_as_it_was_written() -> None:
    gate = {"number": 1, "bias": 0.5, "terms": [[2.0, [0]], [-1.0, [0, 1]]]}
    (read,) = Weights(weights_bytes(ROWS, gates=[gate])).gates
    assert read._asdict() == {"number": 1, "bias": 0.5, "terms": ((2.0, (0,)), (-1.0, (0, 1)))}
    assert read.logit([0.25, 3.0]) == 0.5 + 2.0 * 0.25 - 3.0


def test_what_was_asked_for_is_remembered_until_it_is_forgotten() -> None:
    weights = Weights(weights_bytes(ROWS, WIDE))
    asked = [weights.row(name) for name in ("wtaal", "wpost", "wonbekend")]
    assert weights.row("wtaal") is asked[0]
    weights.forget()
    again = weights.row("wtaal")
    assert again is not asked[0]
    assert again == asked[0]


def test_a_feature_never_learned_has_no_row() -> None:
    assert Weights(weights_bytes(ROWS)).row("wonbekend") is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"DWW1",
        b"XXXX" + weights_bytes(ROWS)[4:],
        weights_bytes(ROWS)[:-1],
        weights_bytes(ROWS) + b"\0",
        weights_bytes(ROWS, version=99),
        weights_bytes(ROWS, verdict=7),
        weights_bytes(ROWS, verdict=[1.0]),
        weights_bytes(ROWS, gates=7),
        weights_bytes(ROWS, gates=[7]),
        weights_bytes(ROWS, gates=[{"number": 0, "bias": 0.0}]),
        weights_bytes(ROWS, gates=[{"number": 2, "bias": 0.0, "terms": []}]),
        weights_bytes(ROWS, gates=[{"number": 0.0, "bias": 0.0, "terms": []}]),
        weights_bytes(ROWS, gates=[{"number": 0, "bias": 0.0, "terms": [[1.0, []]]}]),
        weights_bytes(ROWS, gates=[{"number": 0, "bias": 0.0, "terms": [[1.0, [-1]]]}]),
        weights_bytes(ROWS, gates=[{"number": 0, "bias": 0.0, "terms": [[float("nan"), [1]]]}]),
        weights_bytes(ROWS, gates=[{"number": 0, "bias": "veel", "terms": [[1.0, [1]]]}]),
        b"\xff" * 200,
    ],
)
def test_a_damaged_file_is_refused_with_a_sentence(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "needs.weights"
    path.write_bytes(data)
    with pytest.raises(WeightsUnreadable, match="woordenlijst"):
        load_weights(path)


def test_a_missing_file_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(WeightsUnreadable, match="woordenlijst"):
        load_weights(tmp_path / "gone")


def headed(head: bytes) -> bytes:
    """Return a file of two labels, no features and this JSON head."""
    start = HEAD.pack(MAGIC, FORMAT_VERSION, 2, 0, 0, 0, 0.1, len(head), b"\x07" * 32)
    return start + head + b"\0" * (-(len(start) + len(head)) % 4) + array("f", [0.0, 0.0]).tobytes() + b"\0" * 4


HEADS = [
    b"[]",
    b"{}",
    b"{",
    b"\xff",
    b'{"labels": ["a", "b"]}',
    b'{"labels": ["a"], "thresholds": [0.3, 0.3]}',
    b'{"labels": ["a", "b"], "thresholds": [0.3]}',
    b'{"labels": ["a", "b"], "thresholds": [0.3, 1.0]}',
    b'{"labels": ["a", "b"], "thresholds": [0.3, 0.0]}',
    b'{"labels": ["a", "b"], "thresholds": [0.3, NaN]}',
    b'{"labels": ["a", "b"], "thresholds": [0.3, "0.3"]}',
    b'{"labels": 5, "thresholds": 5}',
    b'{"labels": ["a", "a"], "thresholds": [0.3, 0.4]}',
    b'{"labels": [["a"], ["b"]], "thresholds": [0.3, 0.4]}',
    b'{"labels": ["a", "b"], "thresholds": [0.3, 0.4], "ballast": 1' + b"0" * 400 + b"}",
    b"[" * 100_000,
]


@pytest.mark.parametrize("head", HEADS)
def test_a_head_that_does_not_agree_is_refused(head: bytes) -> None:
    with pytest.raises(WeightsUnreadable, match="woordenlijst"):
        Weights(headed(head))


def test_a_sound_head_is_taken() -> None:
    assert Weights(headed(b'{"labels": ["a", "b"], "thresholds": [0.3, 0.4]}')).thresholds == (0.3, 0.4)


def test_a_label_number_past_the_labels_is_refused() -> None:
    """It would trip the first text that holds the word, long after the file was opened."""
    with pytest.raises(WeightsUnreadable, match="woordenlijst"):
        Weights(weights_bytes({"wtaal": (1.5, {2: 40})}))


GATED = weights_bytes(ROWS, WIDE, gates=[{"number": 1, "bias": 0.5, "terms": [[2.0, [0]]]}])


@given(st.integers(0, len(GATED) - 1), st.integers(0, 255))
def test_one_byte_changed_anywhere_is_refused_or_reads_on(at: int, value: int) -> None:
    data = bytearray(GATED)
    data[at] = value
    try:
        weights = Weights(bytes(data))
    except WeightsUnreadable:
        return
    scores = Scores(tokens_of("deurwaarder taal post brief"), (), frozenset(), weights)
    for label in weights.labels:
        assert len(scores.explain(label, 0.5)) <= 8
