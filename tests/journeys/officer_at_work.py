"""Be an officer at work for a test: type, pick, save a sheet, and then end in one of three ways.

python officer_at_work.py WORD close|crash|kill SHEET.pdf
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import gui.app
from gui.sheet_dialog import SheetDialog


def work(window: Any, word: str, ending: str, sheet: str) -> None:
    """Do what an officer does with a resident, and end."""
    page = window.page
    QTest.keyClicks(window.situation, f"{word} heeft schulden, deurwaarder geweest")
    QTest.qWait(50)
    page._pick(page.model.option(0))
    dialog = SheetDialog(window, page.tray.programmes(), None, page.world.catalogue)
    assert dialog.save(Path(sheet))
    dialog._copy()
    chooser = QFileDialog(window, "", str(Path(sheet).parent))
    chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
    chooser.selectFile(f"{word}.pdf")
    chooser.show()
    chooser.done(1)
    chooser.deleteLater()
    QTest.qWait(20)
    print("worked", page.model.rowCount(), flush=True)
    if ending == "close":
        window.close()
        QApplication.quit()
    elif ending == "crash":
        os.abort()


def main(word: str, ending: str, sheet: str) -> int:
    """Start the window as main.py does, and put an officer at it."""
    fill = gui.app.fill

    def fill_and_work(app: Any, window: Any, *rest: Any) -> None:
        fill(app, window, *rest)
        QTimer.singleShot(0, lambda: work(window, word, ending, sheet))

    gui.app.fill = fill_and_work  # type: ignore[assignment] # the same, and then the officer
    return gui.app.run_window()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
