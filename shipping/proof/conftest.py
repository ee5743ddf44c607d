"""What the proofs share: where the artefacts are, and starting them as on a bare system."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING, Protocol

import pytest

from catalog import VERSION
from catalog.paths import ROOT

if TYPE_CHECKING:
    from pathlib import Path

DIST = ROOT / "dist"
BARE = {"PATH": "/usr/bin:/bin"}
NOBODY = 65534


class Start(Protocol):
    """Start a program and return what it said; `environment` is all it is given."""

    def __call__(
        self, program: Path, *words: str, environment: dict[str, str] = BARE, user: int | None = None
    ) -> subprocess.CompletedProcess[str]: ...


@pytest.fixture
def start() -> Start:
    """Return what starts a program with nothing but what it is given."""

    def run(
        program: Path, *words: str, environment: dict[str, str] = BARE, user: int | None = None
    ) -> subprocess.CompletedProcess[str]:
        command = [str(program), *words]
        as_user = user if os.geteuid() == 0 else None  # who is not root is powerless already
        return subprocess.run(
            command, env=environment, cwd="/", user=as_user, capture_output=True, encoding="utf-8", timeout=120,
            check=False,
        )  # fmt: skip

    return run


def _artefact(name: str, target: str) -> Path:
    path = DIST / name
    assert path.exists(), f"{path} is not there: make {target}"
    return path


@pytest.fixture(scope="session")
def bundle() -> Path:
    """Return the bundle's folder."""
    return _artefact("doorwijzer", "bundle")


@pytest.fixture(scope="session")
def archive() -> Path:
    """Return the portable archive."""
    return _artefact(f"doorwijzer-{VERSION}-linux-x86_64.tar.xz", "packages")


@pytest.fixture(scope="session")
def package() -> Path:
    """Return the Debian package."""
    return _artefact(f"doorwijzer_{VERSION}_amd64.deb", "packages")
