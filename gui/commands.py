"""The commands that paint: `sheet --pdf` and `selftest`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from catalog.commands.sheet import sheet_for
from gui.display import prepare_environment
from gui.printing import write_pdf
from gui.selftest import run_selftest

if TYPE_CHECKING:
    from argparse import Namespace


def run_painted(arguments: Namespace) -> int:
    """Run `sheet --pdf` or `selftest`; return the exit status."""
    prepare_environment(needs_screen=False)
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    try:
        return run_selftest(json=arguments.json) if arguments.command == "selftest" else _write_sheet(arguments)
    finally:
        del app


def _write_sheet(arguments: Namespace) -> int:
    write_pdf(sheet_for(arguments), Path(arguments.pdf))
    return 0
