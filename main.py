"""Doorwijzer: arguments to the window, or to a command."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace


def main(words: list[str]) -> int:
    """Run a command when the first word names one, open the window otherwise; return the exit status."""
    try:
        if words and words[0] != "--quit-after-first-paint":
            from catalog.commands.line import run_command

            return run_command(words, _paint)
        from gui.app import run_window

        return run_window(quit_after_first_paint=bool(words))
    except ImportError as fault:
        library = str(fault).partition(":")[0]
        if not library.startswith("lib"):  # a module of ours is missing: that is our own fault
            raise
        print(f"Dit systeem mist {library}. Installeer de pakketten libgl1 en libegl1.", file=sys.stderr)
        return 1


def _paint(arguments: Namespace) -> int:
    """Run a command that paints, loading Qt only now."""
    from gui.commands import run_painted

    return run_painted(arguments)


def _start() -> int:
    """Run, or say how to set up when a package is missing: the first mistake a newcomer makes."""
    try:
        return main(sys.argv[1:])
    except ModuleNotFoundError as fault:
        if fault.name is None or fault.name.partition(".")[0] in {"catalog", "gui"}:
            raise  # our own fault, not a missing package
        sentence = "Het pakket {} ontbreekt. Typ eerst: make setup. Start daarna met: .venv/bin/python main.py"
        print(sentence.format(fault.name), file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(_start())
