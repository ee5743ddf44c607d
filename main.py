"""Doorwijzer: arguments to the window, or to a command."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import Namespace


def main(words: list[str]) -> int:
    """Run a command when the first word names one, open the window otherwise; return the exit status."""
    if words and words[0] != "--quit-after-first-paint":
        from catalog.commands.line import run_command

        return run_command(words, _paint)
    from gui.app import run_window

    return run_window(quit_after_first_paint=bool(words))


def _paint(arguments: Namespace) -> int:
    """Run a command that paints, loading Qt only now."""
    from gui.commands import run_painted

    return run_painted(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
