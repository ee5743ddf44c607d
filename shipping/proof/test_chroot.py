"""The Debian package in a system that has nothing: `make proof-chroot` (root, debootstrap and Debian's mirror)."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from shipping.proof.conftest import BARE, DIST

QUIET = {**BARE, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}


def inside(system: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["chroot", str(system), *command], env=QUIET, capture_output=True, encoding="utf-8", timeout=300, check=False
    )


def bare_system(suite: str) -> Path:
    """Make or find a minimal Debian in dist/."""
    system = DIST / f"chroot-{suite}"
    if not (system / "usr/bin/dpkg").exists():
        sources = [*Path("/etc/apt").glob("sources.list*"), *Path("/etc/apt/sources.list.d").glob("*.sources")]
        text = "\n".join(path.read_text(encoding="utf-8") for path in sources if path.is_file())
        mirror = re.search(r"https?://\S+", re.sub(r"^\s*#.*$", "", text, flags=re.MULTILINE))
        assert mirror, "this system names no mirror"
        command = ["debootstrap", "--variant=minbase", suite, str(system), mirror.group()]
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    for settings in Path("/etc/apt/apt.conf.d").iterdir():
        shutil.copy(settings, system / "etc/apt/apt.conf.d")
    return system


@pytest.fixture(scope="module", autouse=True)
def able() -> None:
    """Say what is missing instead of failing half-way."""
    assert os.geteuid() == 0, "a chroot needs root"
    assert shutil.which("debootstrap"), "apt-get install debootstrap"


def test_it_installs_in_a_bare_system_and_is_healthy(package: Path) -> None:
    system = bare_system("bookworm")
    shutil.copy(package, system / "root/doorwijzer.deb")
    inside(system, "apt-get", "update", "-qq")
    done = inside(system, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "--reinstall",
                  "/root/doorwijzer.deb")  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert not (system / "etc/fonts").exists(), "a system without fonts"
    for user in ("root", "nobody"):
        done = inside(
            system, "runuser", "-u", user, "--", "env", "-i", "PATH=/usr/bin", "doorwijzer", "selftest", "--json"
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert json.loads(done.stdout)["good"] is True
    done = inside(system, "doorwijzer")
    assert (done.returncode, done.stderr) == (
        1,
        "Er is geen scherm voor het venster. Start Doorwijzer in een grafische omgeving.\n",
    )


def test_without_graphics_it_names_the_packages(package: Path) -> None:
    system = bare_system("bookworm")
    (library,) = (system / "usr/lib/x86_64-linux-gnu").glob("libEGL.so.1")
    library.rename(library.with_suffix(".away"))
    try:
        done = inside(system, "doorwijzer", "selftest")
    finally:
        library.with_suffix(".away").rename(library)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "Dit systeem mist libEGL.so.1. Installeer de pakketten libgl1 en libegl1.\n"


def test_it_goes_without_a_trace(package: Path) -> None:
    system = bare_system("bookworm")
    assert inside(system, "dpkg", "--purge", "doorwijzer").returncode == 0
    assert list((system / "usr").rglob("*doorwijzer*")) == []


def test_on_an_older_system_it_says_so(bundle: Path) -> None:
    system = bare_system("bullseye")
    shutil.rmtree(system / "opt/doorwijzer", ignore_errors=True)
    shutil.copytree(bundle, system / "opt/doorwijzer", symlinks=True)
    done = inside(system, "/opt/doorwijzer/doorwijzer", "selftest")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "glibc 2.31" in done.stderr
