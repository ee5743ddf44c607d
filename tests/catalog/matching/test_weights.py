"""Reading the weights file."""

import json
from array import array
from pathlib import Path
from zlib import crc32

import pytest

from catalog.errors import WeightsUnreadable
from catalog.matching.weights import FORMAT_VERSION, HEAD, MAGIC, Weights, load_weights


def weights_bytes(rows: dict[str, tuple[float, dict[int, int]]], *, version: int = FORMAT_VERSION) -> bytes:
    """Return a weights file with two labels, a scale of 0.1 and no bias."""
    head = json.dumps({"labels": ["debts", "language"], "thresholds": [0.3, 0.3]}).encode()
    hashes, idfs, offsets, values, numbers = array("I"), array("f"), array("I", [0]), array("h"), bytearray()
    for name, (idf, entries) in sorted(rows.items(), key=lambda item: crc32(item[0].encode())):
        hashes.append(crc32(name.encode()))
        idfs.append(idf)
        values.extend(entries.values())
        numbers.extend(entries.keys())
        offsets.append(len(values))
    start = HEAD.pack(MAGIC, version, 2, len(hashes), len(values), 0.1, len(head), b"\x07" * 32)
    padding = b"\0" * (-(len(start) + len(head)) % 4)
    tail = b"".join(part.tobytes() for part in (array("f", [0.0, 0.0]), hashes, idfs, offsets, values))
    return start + head + padding + tail + bytes(numbers)


ROWS = {"wdeurwaarder": (2.0, {0: 30}), "wtaal": (1.5, {0: -5, 1: 40})}


def test_a_row_is_found_by_its_name() -> None:
    row = Weights(weights_bytes(ROWS)).row("wtaal")
    assert row is not None
    assert (row.idf, list(row.labels), list(row.values)) == (1.5, [0, 1], [-5, 40])


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
