"""Time from process start to first paint, side by side with a bare PySide6 window: `make bench`."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 15
BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QListWidget, QMainWindow
class Bare(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, QApplication.quit)
app = QApplication(sys.argv)
window = Bare()
window.setCentralWidget(QListWidget())
window.show()
app.exec()
"""


def main() -> None:
    """Print the medians of both and their ratio, taken in turns so that a slow moment hits both."""
    environment = {**os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # it would make every import twice as slow
    if not environment.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    commands = {
        "bare window with a list": [sys.executable, "-c", BARE],
        "Doorwijzer from source": [sys.executable, str(ROOT / "main.py"), "--quit-after-first-paint"],
    }
    bundle = ROOT / "dist" / "doorwijzer" / "doorwijzer"
    if bundle.exists():
        commands["Doorwijzer bundle"] = [str(bundle), "--quit-after-first-paint"]
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for round_ in range(ROUNDS + 1):
        for name, command in commands.items():
            began = time.perf_counter()
            subprocess.run(command, env=environment, check=True, stderr=subprocess.DEVNULL)
            if round_:  # the first round warms the disk
                taken[name].append((time.perf_counter() - began) * 1000)
    bare = statistics.median(taken["bare window with a list"])
    for name, times in taken.items():
        middle = statistics.median(times)
        print(f"{name:28} median {middle:6.0f} ms   lowest {min(times):6.0f} ms   ratio {middle / bare:.2f}")


if __name__ == "__main__":
    main()
