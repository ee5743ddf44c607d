"""Put the start script beside the bundled program: it says in words when a system is too old."""

from __future__ import annotations

import shutil
from pathlib import Path

from shipping.elf import oldest_glibc

_TEMPLATE = Path(__file__).parent / "linux" / "doorwijzer.sh"
_FONTS = Path(__file__).parent / "linux" / "fonts.conf"


def put_launcher(program: Path, folder: Path) -> None:
    """Make the folder that is handed out: the collected program, moved into it, and the script that starts it.

    The script asks for the C library that the files really need.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    program = program.rename(folder / "program")
    files = [path for path in program.rglob("*") if path.is_file() and not path.is_symlink()]
    launcher = folder / "doorwijzer"
    launcher.write_text(launcher_text(*oldest_glibc(files)), encoding="utf-8")
    launcher.chmod(0o755)
    (program / "fonts.conf").write_bytes(_FONTS.read_bytes())


def launcher_text(major: int, minor: int) -> str:
    """Return the start script for a lowest version of the C library."""
    return _TEMPLATE.read_text(encoding="utf-8").replace("@MAJOR@", str(major)).replace("@MINOR@", str(minor))
