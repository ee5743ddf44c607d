"""Make the Windows installer with makensis: `python -m shipping.installer BUNDLE OUT.exe`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from catalog import VERSION

_SCRIPT = Path(__file__).resolve().parent / "windows" / "doorwijzer.nsi"


def listing(bundle: Path) -> str:
    """Return every file and folder of the bundle as Windows writes it, deepest first: a folder is empty by its turn.

    The uninstaller takes away what is on this list and nothing else: a person may have put files of their own there.
    """
    paths = sorted(bundle.rglob("*"), key=lambda path: (-len(path.parts), path.as_posix()))
    return "".join(str(path.relative_to(bundle)).replace("/", "\\") + "\r\n" for path in paths)


def make_installer(bundle: Path, out: Path) -> None:
    """Write the installer; makensis must be there (Debian: nsis)."""
    names = out.with_suffix(".list.txt")
    names.write_bytes(b"\xff\xfe" + listing(bundle).encode("utf-16-le"))
    values = {"VERSION": VERSION, "SOURCE": bundle.resolve(), "LIST": names.resolve(), "OUT": out.resolve()}
    defined = [f"-D{name}={value}" for name, value in values.items()]
    subprocess.run(["makensis", "-V2", "-WX", *defined, str(_SCRIPT)], check=True)
    names.unlink()


def main(words: list[str]) -> int:
    """Make the installer; return the exit status."""
    out = Path(words[1])
    make_installer(Path(words[0]), out)
    print(f"{out.name}: {out.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
