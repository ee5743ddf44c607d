"""The QR code is the one segno makes."""

from __future__ import annotations

import segno

from gui.qr import dark_runs


def test_the_runs_are_the_dark_cells() -> None:
    side, runs = dark_runs("https://geldfit.nl")
    dark = {(column + step, row) for column, row, length in runs for step in range(length)}
    matrix = segno.make("https://geldfit.nl", error="m", micro=False, mask=3).matrix
    assert side == len(matrix)
    assert dark == {(column, row) for row, cells in enumerate(matrix) for column, cell in enumerate(cells) if cell}
