"""Make a fresh checkout ready: virtual environment, locked packages, system libraries, catalogue file.

    python3 .ci/set_up.py setup|run|test [arguments for main.py or pytest]

Standard library only. Each step is skipped when what it makes is up to date, so the second run starts at once.
"""

from __future__ import annotations

import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
OLDEST = (3, 11)

# What Qt needs of a Debian or Ubuntu system to show a window: the file the linker looks for, and its package.
LIBRARIES = {
    "glib-2.0": "libglib2.0-0", "GL": "libgl1", "EGL": "libegl1", "fontconfig": "libfontconfig1",
    "dbus-1": "libdbus-1-3", "xkbcommon": "libxkbcommon0", "cups": "libcups2", "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4", "xcb-keysyms": "libxcb-keysyms1", "xcb-image": "libxcb-image0",
    "xcb-render-util": "libxcb-render-util0", "xcb-shape": "libxcb-shape0", "xcb-xkb": "libxcb-xkb1",
    "xkbcommon-x11": "libxkbcommon-x11-0", "X11-xcb": "libx11-xcb1",
}  # fmt: skip


# What a few tests need beside that: a screen, and a screen reader's bus. Without them those tests are skipped.
FOR_TESTS = {
    "Xvfb": "xvfb", "dbus-run-session": "dbus", "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/pyatspi": "python3-pyatspi",
}  # fmt: skip


def main(words: list[str]) -> int:
    """Set up, then run or test when asked; return the exit status."""
    wanted = words[0] if words else "setup"
    if sys.version_info < OLDEST:
        print(f"Doorwijzer heeft Python {OLDEST[0]}.{OLDEST[1]} of nieuwer nodig; dit is {sys.version.split()[0]}.")
        return 1
    lock = ROOT / "requirements" / ("dev.lock" if wanted == "test" else "run.lock")
    missing = missing_packages()
    if missing and not install_packages(missing):
        return 1
    if wanted == "test" and (also := missing_for_tests()) and not install_packages(also):
        print("Zonder die pakketten worden enkele proeven overgeslagen; de andere lopen gewoon.")
    make_environment()
    install_locked(lock)
    build_catalogue()
    if wanted == "run":
        return subprocess.call([PYTHON, ROOT / "main.py", *words[1:]])
    if wanted == "test":
        return subprocess.call([PYTHON, "-m", "pytest", *words[1:]], cwd=ROOT)
    return 0


def missing_packages() -> list[str]:
    """Return the Debian packages that are still needed; empty on other systems."""
    if not sys.platform.startswith("linux"):
        return []
    missing = [package for library, package in LIBRARIES.items() if not ctypes.util.find_library(library)]
    if not ENVIRONMENT.exists() and subprocess.call(
        [sys.executable, "-c", "import ensurepip, venv"], stderr=subprocess.DEVNULL
    ):
        missing.append("python3-venv")
    return missing


def missing_for_tests() -> list[str]:
    """Return the Debian packages that only some tests need and that are not there; empty on other systems."""
    if not sys.platform.startswith("linux"):
        return []
    return [
        package
        for thing, package in FOR_TESTS.items()
        if not (Path(thing).exists() if "/" in thing else shutil.which(thing))
    ]


def install_packages(packages: list[str]) -> bool:
    """Install system packages when that needs no password; else print the one line that does it, and say no."""
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    may = os.geteuid() == 0
    prefix: list[str] = []
    if not may and shutil.which("sudo"):
        may = subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0
        prefix = ["sudo", "-n"]
    if not may or not shutil.which("apt-get"):
        print("Deze systeembibliotheken ontbreken. Installeer ze met deze regel en begin opnieuw:")
        print(f"sudo apt-get install -y --no-install-recommends {' '.join(packages)}")
        return False
    print(f"Installeer systeembibliotheken: {' '.join(packages)}")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    if subprocess.call([*prefix, *install], env=quiet, stdout=subprocess.DEVNULL):
        subprocess.call([*prefix, "apt-get", "update"], env=quiet, stdout=subprocess.DEVNULL)
        return subprocess.call([*prefix, *install], env=quiet, stdout=subprocess.DEVNULL) == 0
    return True


def make_environment() -> None:
    """Create the virtual environment when there is none."""
    if not PYTHON.exists():
        print("Maak .venv")
        subprocess.check_call([sys.executable, "-m", "venv", ENVIRONMENT])


def install_locked(lock: Path) -> None:
    """Install the packages of a lock file, hashes checked, unless exactly this file was installed before."""
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    stamp = ENVIRONMENT / f"{lock.stem}.installed"
    if stamp.exists() and stamp.read_text() == digest:
        return
    print(f"Installeer de pakketten van {lock.name}")
    pip = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes", "-r", lock]
    subprocess.check_call([str(part) for part in pip])
    stamp.write_text(digest)


def build_catalogue() -> None:
    """Build the catalogue file when a source is newer or gone."""
    resources = ROOT / "resources"
    out, stamp = resources / "catalogue.sqlite", resources / "catalogue.stamp"
    watched = [*resources.rglob("*.toml"), *resources.rglob("*.csv"), *resources.rglob("*.jsonl")]
    watched += [*(ROOT / "catalog" / "building").glob("*.py"), ROOT / "catalog" / "storage" / "schema.py"]
    listing = "\n".join(f"{path} {path.stat().st_mtime_ns}" for path in sorted(watched))
    digest = hashlib.sha256(listing.encode()).hexdigest()
    if out.exists() and stamp.exists() and stamp.read_text() == digest:
        return
    subprocess.check_call([PYTHON, ROOT / "main.py", "catalogue", "build"])
    stamp.write_text(digest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
