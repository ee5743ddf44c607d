"""The program's front door, as a newcomer knocks on it."""

import subprocess
import sys

from catalog.paths import ROOT


def test_without_its_packages_it_says_how_to_set_up() -> None:
    """-S leaves site-packages out, as a system's own Python does."""
    done = subprocess.run(
        [sys.executable, "-S", str(ROOT / "main.py"), "find", "schulden"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr == (
        "Het pakket rapidfuzz ontbreekt. Typ eerst: make setup. Start daarna met: .venv/bin/python main.py\n"
    )
