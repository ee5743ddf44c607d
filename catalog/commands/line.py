"""The command line: arguments to a command, and the world's faults to one sentence."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from typing import TYPE_CHECKING

from catalog import VERSION
from catalog.errors import WorldFault

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST_OPTIONS = 100
"""More than so many options is a slip of the finger."""
STOPPED = 130
"""Exit status after Ctrl+C, as shells expect it."""


def run_command(words: Sequence[str], painting: Callable[[argparse.Namespace], int]) -> int:
    """Run a command and return its exit status: 0 done, 1 the world's fault, 2 wrong arguments.

    `painting` runs the commands that need Qt (`sheet --pdf`, `selftest`); it is handed in because the domain does
    not know the window.
    """
    _use_utf8()
    arguments = _parser().parse_args(words)
    try:
        run = painting if arguments.painted or getattr(arguments, "pdf", None) else arguments.run
        status = int(run(arguments))
        sys.stdout.flush()
    except WorldFault as fault:
        print(fault, file=sys.stderr)
        return 1
    except BrokenPipeError:
        _stop_writing()
        return 1
    except OSError as fault:
        _stop_writing()
        print(
            f"De uitvoer kan niet worden geschreven: {fault.strerror}. Maak ruimte en probeer opnieuw.", file=sys.stderr
        )
        return 1
    except KeyboardInterrupt:
        _stop_writing()
        return STOPPED
    return status


def _use_utf8() -> None:
    """Speak UTF-8 on any system; a byte that is none is shown as such and never stops a command."""
    for stream, errors in ((sys.stdin, "replace"), (sys.stdout, "backslashreplace"), (sys.stderr, "backslashreplace")):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors=errors)


def _stop_writing() -> None:
    """Let what is still to be written go nowhere, so that leaving does not fail over it again."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="main.py", description="Doorwijzer: van een situatie naar passende hulp")
    parser.add_argument("--version", action="version", version=f"Doorwijzer {VERSION}")
    commands = parser.add_subparsers(dest="command", required=True)
    _add_find(commands.add_parser("find", help="zoek hulp bij een beschreven situatie"))
    _add_sheet(commands.add_parser("sheet", help="maak een verwijsblad"))
    _add_catalogue(commands.add_parser("catalogue", help="de catalogus bouwen, controleren, tonen"))
    selftest = commands.add_parser("selftest", help="kijk of deze installatie gezond is")
    selftest.add_argument("--json", action="store_true")
    selftest.set_defaults(painted=True)
    return parser


def _add_find(parser: argparse.ArgumentParser) -> None:
    from catalog.commands.find import run_find

    parser.add_argument("text", nargs="?", metavar="TEXT", help="de situatie; - leest van de invoer")
    parser.add_argument("--batch", metavar="CASES.jsonl", help="een bestand met een situatie per regel")
    parser.add_argument("--place", help="postcode, plaats of gemeente")
    parser.add_argument("--limit", type=_count, default=8)
    parser.add_argument("--json", action="store_true")

    def run(arguments: argparse.Namespace) -> int:
        if (arguments.text is None) == (arguments.batch is None):
            parser.error("geef een situatie of --batch, een van de twee")
        if arguments.batch and not arguments.json:
            parser.error("--batch antwoordt alleen met --json")
        return run_find(arguments)

    parser.set_defaults(run=run, painted=False)


def _count(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= MOST_OPTIONS:
        raise argparse.ArgumentTypeError(f"'{text}' is geen aantal van 1 tot en met {MOST_OPTIONS}")
    return int(text)


def _add_sheet(parser: argparse.ArgumentParser) -> None:
    from catalog.commands.sheet import run_sheet

    parser.add_argument("programmes", nargs="+", metavar="PROGRAMME")
    parser.add_argument("--language", default="nl", help="nl, of nl en een tweede taal: nl,ar")
    parser.add_argument("--variant", choices=("normal", "large", "discreet", "officer"), default="normal")
    parser.add_argument("--place", help="postcode, plaats of gemeente")
    form = parser.add_mutually_exclusive_group(required=True)
    form.add_argument("--pdf", metavar="FILE")
    form.add_argument("--text", action="store_true")
    form.add_argument("--html", action="store_true")
    parser.set_defaults(run=run_sheet, painted=False)


def _add_catalogue(parser: argparse.ArgumentParser) -> None:
    from catalog.commands.catalogue import run_build, run_check, run_list

    actions = parser.add_subparsers(dest="action", required=True)
    build = actions.add_parser("build", help="maak het catalogusbestand")
    build.add_argument("--out", metavar="FILE")
    build.set_defaults(run=run_build, painted=False)
    check = actions.add_parser("check", help="houd elk record tegen de regels")
    check.set_defaults(run=run_check, painted=False)
    listing = actions.add_parser("list", help="toon de programma's")
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(run=run_list, painted=False)
