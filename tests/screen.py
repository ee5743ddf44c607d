"""Give a test a real screen: Xvfb, started for it and ended with it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from catalog.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

WHY_NOT = "" if shutil.which("Xvfb") else "there is no Xvfb on this machine (Debian package xvfb)"


@contextmanager
def virtual_screen(size: str = "1366x768") -> Iterator[dict[str, str]]:
    """Start Xvfb and yield the environment of a program that is to show its window there."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        yield {**environment, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


def run_there(code: str, environment: Mapping[str, str], *, seconds: float = 60) -> str:
    """Run Python code in a fresh interpreter on that screen and return what it prints; its stderr must be silent."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=dict(environment),
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
