"""How fast a real window follows the keys: `python -m tests.benchmarks.window`, under a screen or Xvfb.

Each key is sent to the box of a shown window; the time ends when the list has painted its rows for it. Also: the time
to hide everything, the time from process start to a box that takes keys, and memory, each beside a bare window with a
list in the same turn.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from catalog.matching.finder import open_finder
from catalog.paths import FACTORY_CATALOGUE, ROOT, WEIGHTS
from catalog.settings import Settings
from catalog.storage.catalogue import Catalogue
from gui.desk import Desk
from gui.dressing import dress
from gui.fonts import load_fonts
from gui.language import Speech
from gui.window import Window

TEXTS = (
    "mevr 2 kindjes, stapels ongeopende brieven, deurwaarder geweest, praat slecht nederlands",
    "ligt al weken in bed, gordijnen dicht, afwas tot plafond, man is weg",
    "opa is in de war, dochter van 12 zorgt voor hem en gaat niet meer naar school",
    "huur al drie maanden niet betaald, gezin met baby, koelkast leeg, hij drinkt",
    "ze wil niet meer leven, huilt veel, bang voor ex",
)
TURNS = 7
FRAME_MS = 16.0
MEMORY = """
import sys, time
from pathlib import Path
{body}
pages = [line for line in Path('/proc/self/status').read_text().splitlines() if line.startswith(('VmRSS',))]
print(pages[0].split()[1])
"""
BARE = """
from PySide6.QtWidgets import QApplication, QListView, QMainWindow
from PySide6.QtCore import QStringListModel
app = QApplication([]); window = QMainWindow(); view = QListView(window)
view.setModel(QStringListModel([str(n) for n in range(20)])); window.setCentralWidget(view)
window.resize(1180, 720); window.show()
for _ in range(50): app.processEvents()
"""
OURS = """
import gui.app as start
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
fill = start.fill
start.fill = lambda *a: (fill(*a), {then})
start.run_window()
"""


class Painted(QObject):
    """Counts the paints of the list's rows."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count a paint."""
        self.count += event.type() is QEvent.Type.Paint
        return False


def key_times(app: QApplication, window: Window) -> list[tuple[float, float]]:
    """Return for each key the milliseconds until the rows for it are painted: by the clock, and of the processor.

    The two differ by what other programs took of the machine meanwhile.
    """
    page = window.page
    assert page is not None
    painted = Painted()
    page.results.viewport().installEventFilter(painted)
    times: list[tuple[float, float]] = []
    for text in TEXTS:
        window.start_anew()
        for letter in text:
            app.processEvents()
            QTest.qWait(1)
            before, began, worked = painted.count, time.perf_counter(), time.process_time()
            QTest.keyClicks(window.situation, letter)
            while painted.count == before and time.perf_counter() - began < 1:
                app.processEvents()
            if page.model.rowCount():
                times.append(((time.perf_counter() - began) * 1000, (time.process_time() - worked) * 1000))
    return times


def hide_times(app: QApplication, window: Window) -> list[float]:
    """Return the milliseconds from asking to hide until the neutral screen is painted."""
    times = []
    for text in TEXTS:
        window.situation.replace_text(text)
        QTest.qWait(80)
        began = time.perf_counter()
        window.hide_all()
        app.processEvents()
        times.append((time.perf_counter() - began) * 1000)
        window.come_back()
    return times


def processor_time() -> float:
    """Return the milliseconds of processor that ended children took so far."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (spent.ru_utime + spent.ru_stime) * 1000


def compare() -> None:
    """Print start-up to a usable box and memory, beside a bare window, each once a turn."""
    held = {"bare": BARE, "ours": OURS.format(then="QTimer.singleShot(0, QApplication.quit)")}
    first = {"bare": [sys.executable, "-c", BARE], "ours": [sys.executable, "main.py", "--quit-after-first-paint"]}
    environment = {**os.environ, "DOORWIJZER_HOME": str(ROOT / "build" / "nobody")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    taken: dict[str, dict[str, list[float]]] = {
        what: {"bare": [], "ours": []} for what in ("start, clock", "start, processor", "memory")
    }
    for turn in range(TURNS + 1):
        for name, command in first.items():
            began, before = time.perf_counter(), processor_time()
            subprocess.run(command, cwd=ROOT, env=environment, check=True, stderr=subprocess.DEVNULL)
            clock, processor = (time.perf_counter() - began) * 1000, processor_time() - before
            asking = [sys.executable, "-c", MEMORY.format(body=held[name])]
            said = subprocess.run(asking, cwd=ROOT, env=environment, check=True, capture_output=True, text=True).stdout
            if turn:  # the first turn warms the disk
                for what, value in zip(taken, (clock, processor, int(said) / 1024), strict=True):
                    taken[what][name].append(value)
    for what, of in taken.items():
        bare, ours = statistics.median(of["bare"]), statistics.median(of["ours"])
        unit = "MB" if what == "memory" else "ms"
        compared = f"{ours - bare:.1f} MB more" if what == "memory" else f"ratio {ours / bare:.2f}"
        print(f"{what:17} bare {bare:6.1f} {unit}   ours {ours:6.1f} {unit}   {compared}")


def main() -> None:
    """Measure and print."""
    app = QApplication([])
    load_fonts(app)
    speech, settings = Speech(app), Settings(home="", hint_seen=True)
    dress(app, settings, speech)
    catalogue = Catalogue(FACTORY_CATALOGUE)
    today = date.today()  # noqa: DTZ011 - the person's own day
    finder, _ = open_finder(catalogue, WEIGHTS, today)
    window = Window()
    window.resize(1366, 768)
    Desk(app, window, settings, speech).open(catalogue, finder, lambda *_: None, today)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.situation.setFocus(Qt.FocusReason.OtherFocusReason)
    both = key_times(app, window)
    print(f"platform        {app.platformName()}")
    for name, times in (("clock", sorted(one for one, _ in both)), ("processor", sorted(one for _, one in both))):
        middle, p99 = statistics.median(times), times[int(len(times) * 0.99)]
        print(
            f"key to rows     {len(times)} keys   median {middle:.1f}   p99 {p99:.1f}   worst {times[-1]:.1f} ms   {name}"
        )
    hidden = hide_times(app, window)
    print(f"hide            median {statistics.median(hidden):.1f}   worst {max(hidden):.1f} ms")
    window.close()
    if "--keys" not in sys.argv:
        compare()


if __name__ == "__main__":
    os.chdir(ROOT)
    Path("build").mkdir(exist_ok=True)
    main()
