"""The Windows installer on a dummy payload: `make proof-wine`. No proof that Doorwijzer itself runs on Windows."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from typing import TYPE_CHECKING

import pytest

from shipping.installer import make_installer

if TYPE_CHECKING:
    from pathlib import Path

KEY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Doorwijzer"
FILES = ("doorwijzer.exe", "_internal/base_library.zip", "_internal/map é/diep/ß.txt", "LICENSES/NOTICE.md")


@pytest.fixture(scope="module")
def wine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a Windows of our own and return the person's folder in it."""
    assert shutil.which("wine"), "apt-get install wine"
    assert shutil.which("makensis"), "apt-get install nsis"
    prefix = tmp_path_factory.mktemp("wine")
    os.environ.update(WINEPREFIX=str(prefix), WINEDEBUG="-all", DISPLAY="")
    run("wineboot", "-i")
    (person,) = [path for path in (prefix / "drive_c/users").iterdir() if path.name != "Public"]
    return person


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    command = ["wine", *map(str, words)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", timeout=180, check=False)


def gone(path: Path) -> bool:
    """Wait for the uninstaller, which goes on as a copy of itself, and tell whether it took the file away."""
    end = time.monotonic() + 30
    while path.exists() and time.monotonic() < end:
        time.sleep(0.2)
    return not path.exists()


@pytest.fixture
def installed(wine: Path, tmp_path: Path) -> Path:
    """Install a dummy payload silently and return its folder."""
    payload = tmp_path / "payload"
    for name in FILES:
        (payload / name).parent.mkdir(parents=True, exist_ok=True)
        (payload / name).write_text(name, encoding="utf-8")
    make_installer(payload, tmp_path / "doorwijzer-windows.exe")
    assert run(tmp_path / "doorwijzer-windows.exe", "/S").returncode == 0
    return wine / "AppData/Local/Programs/Doorwijzer"


def test_it_installs_for_one_person_without_a_question(wine: Path, installed: Path) -> None:
    for name in FILES:
        assert (installed / name).read_text(encoding="utf-8") == name
    assert (wine / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Doorwijzer.lnk").exists()
    told = run("reg", "query", KEY).stdout
    assert "QuietUninstallString" in told
    assert "DisplayVersion" in told


def test_a_new_version_takes_the_old_files_away(installed: Path, tmp_path: Path) -> None:
    payload = tmp_path / "newer"
    payload.mkdir()
    (payload / "doorwijzer.exe").write_text("newer", encoding="utf-8")
    make_installer(payload, tmp_path / "newer-windows.exe")
    assert run(tmp_path / "newer-windows.exe", "/S").returncode == 0
    names = {path.name for path in installed.rglob("*")}
    assert names == {"doorwijzer.exe", "installed.txt", "uninstall.exe"}
    assert (installed / "doorwijzer.exe").read_text(encoding="utf-8") == "newer"


def test_it_leaves_nothing_but_what_is_the_persons_own(wine: Path, installed: Path) -> None:
    own = wine / "AppData/Roaming/Doorwijzer/settings.toml"
    own.parent.mkdir(exist_ok=True)
    own.write_text("own", encoding="utf-8")
    (installed / "mine.txt").write_text("mine", encoding="utf-8")
    assert run(installed / "uninstall.exe", "/S").returncode == 0
    assert gone(installed / "uninstall.exe")
    assert [path.name for path in installed.rglob("*")] == ["mine.txt"]
    assert own.read_text(encoding="utf-8") == "own"
    assert not (wine / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Doorwijzer.lnk").exists()
    assert "DisplayName" not in run("reg", "query", KEY).stdout
    (installed / "mine.txt").unlink()


def test_the_persons_own_layer_goes_when_they_want(wine: Path, installed: Path) -> None:
    own = wine / "AppData/Roaming/Doorwijzer"
    own.mkdir(exist_ok=True)
    (own / "settings.toml").write_text("own", encoding="utf-8")
    assert run(installed / "uninstall.exe", "/S", "/OWN=remove").returncode == 0
    assert gone(installed)
    assert not own.exists()
