"""Time from process start to first paint: a bare PySide6 window, the source and the bundle side by side (`make bench`).

Warm: all files are in memory, as at the second start of a day. Cold: before every start the files of that program are
dropped from memory, as after switching the laptop on. Only Linux lets a program ask for that, and files that another
process uses stay: on a machine where others run Qt from the same folder only the bundle is truly cold.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import sysconfig
import time
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Program:
    """One way to start, and the folders its files are in."""

    name: str
    command: tuple[str, ...]
    folders: tuple[Path, ...]


def programs() -> list[Program]:
    """Return what is compared; the bundle only when it has been made."""
    packages = Path(sysconfig.get_paths()["platlib"])
    python = (packages / "PySide6", packages / "shiboken6")
    source = (*python, ROOT / "catalog", ROOT / "gui", ROOT / "resources")
    quick = "--quit-after-first-paint"
    found = [
        Program("bare window with a list", (sys.executable, "-c", BARE), python),
        Program("Doorwijzer from source", (sys.executable, str(ROOT / "main.py"), quick), source),
    ]
    bundle = ROOT / "dist" / "doorwijzer"
    if (bundle / "doorwijzer").exists():
        found.append(Program("Doorwijzer bundle", (str(bundle / "doorwijzer"), quick), (bundle,)))
    return found


def drop_from_memory(folders: tuple[Path, ...]) -> None:
    """Ask the system to forget what it holds of these folders' files."""
    for folder in folders:
        for path in folder.rglob("*"):
            if path.is_file() and not path.is_symlink():
                handle = os.open(path, os.O_RDONLY)
                os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
                os.close(handle)


def time_all(
    started: list[Program], environment: dict[str, str], *, cold: bool
) -> dict[str, list[tuple[float, float]]]:
    """Start each program once a turn, so that a slow moment hits all.

    Returns by name (milliseconds on the clock, milliseconds of a processor): the second is hardly touched by what else
    the machine is doing.
    """
    taken: dict[str, list[tuple[float, float]]] = {program.name: [] for program in started}
    for turn in range(ROUNDS + 1):
        for program in started:
            if cold:
                drop_from_memory(program.folders)
            began, worked = time.perf_counter(), children_time()
            subprocess.run(program.command, env=environment, check=True, stderr=subprocess.DEVNULL)
            if turn or cold:  # the first warm turn warms the disk
                passed = (time.perf_counter() - began, children_time() - worked)
                taken[program.name].append((passed[0] * 1000, passed[1] * 1000))
    return taken


def children_time() -> float:
    """Return the processor seconds of all programs started so far; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def report(taken: dict[str, list[tuple[float, float]]], heading: str) -> None:
    """Print medians of both clocks, and their ratio to the bare window and to the source."""
    print(f"{heading:27} clock    to bare  to source   processor  to bare  to source")
    clock = {name: statistics.median(passed for passed, _ in times) for name, times in taken.items()}
    processor = {name: statistics.median(worked for _, worked in times) for name, times in taken.items()}
    for name in taken:
        columns = []
        for middle in (clock, processor):
            bare, source = [value or 1.0 for value in middle.values()][:2]
            columns.append(f"{middle[name]:5.0f} ms  {middle[name] / bare:6.2f}   {middle[name] / source:6.2f}")
        print(f"{name:25} {'      '.join(columns)}")


def main() -> None:
    """Measure warm, and cold where the system allows it."""
    environment = {**os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # it would make every import twice as slow
    if not environment.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    started = programs()
    report(time_all(started, environment, cold=False), "warm")
    if hasattr(os, "posix_fadvise"):
        os.sync()  # what is not yet on disk cannot be dropped
        report(time_all(started, environment, cold=True), "cold")


if __name__ == "__main__":
    main()
