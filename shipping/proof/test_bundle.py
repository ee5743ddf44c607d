"""The bundle under everything a locked-down laptop can do to it."""

from __future__ import annotations

import json
import shutil
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PyInstaller.archive.readers import CArchiveReader

from shipping.elf import read_elf
from shipping.proof.conftest import BARE, NOBODY

if TYPE_CHECKING:
    from shipping.proof.conftest import Start

SIZES = tomllib.loads((Path(__file__).parent / "sizes.toml").read_text(encoding="utf-8"))
MORE = 5.0
# From the host: the C library, the loader, and what libgl1 and libegl1 bring (libX11's own libxcb among it).
FROM_THE_HOST = {"libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libutil.so.1",
                 "libresolv.so.2", "ld-linux-x86-64.so.2", "libGL.so.1", "libEGL.so.1", "libxcb.so.1"}  # fmt: skip


@pytest.fixture
def own_copy(bundle: Path, tmp_path: Path) -> Path:
    """Return a copy to damage, in a folder with a space and diacritics in its name."""
    tmp_path.chmod(0o755)
    return Path(shutil.copytree(bundle, tmp_path / "Mijn map één ñ" / "doorwijzer", symlinks=True))


def test_it_is_healthy_and_silent(bundle: Path, start: Start) -> None:
    done = start(bundle / "doorwijzer", "selftest", "--json", environment={**BARE, "HOME": "/tmp"})
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told["good"] is True
    assert sum(name.startswith("find: ") for name in told) == 20


@pytest.mark.parametrize("environment", [{}, {"LC_ALL": "C"}, {"LANG": "nl_NL"}, {"DISPLAY": ":4711"}], ids=str)
def test_it_is_healthy_without_home_language_or_screen(bundle: Path, start: Start, environment: dict[str, str]) -> None:
    done = start(bundle / "doorwijzer", "selftest", environment={**BARE, **environment})
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("Doorwijzer is gezond.\n")


def test_it_runs_from_a_read_only_folder_for_someone_who_may_write_nowhere(own_copy: Path, start: Start) -> None:
    for path in sorted(own_copy.parent.rglob("*"), reverse=True):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & 0o555)
    for folder in own_copy.parents[:4]:  # the test's own, which pytest makes for one user alone
        folder.chmod(0o755)
    before = {path: path.lstat().st_mtime_ns for path in own_copy.rglob("*")}
    done = start(own_copy / "doorwijzer", "selftest", "--json", environment={**BARE, "HOME": "/proc"}, user=NOBODY)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["notes"] == ["own folder"]
    assert {path: path.lstat().st_mtime_ns for path in own_copy.rglob("*")} == before


def test_it_paints_its_window(bundle: Path, start: Start) -> None:
    environment = {**BARE, "QT_QPA_PLATFORM": "offscreen"}
    done = start(bundle / "doorwijzer", "--quit-after-first-paint", environment=environment)
    assert done.returncode == 0
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ":4711"}, {"WAYLAND_DISPLAY": "wayland-9"}], ids=str)
def test_without_a_screen_there_is_one_sentence(bundle: Path, start: Start, environment: dict[str, str]) -> None:
    done = start(bundle / "doorwijzer", environment={**BARE, **environment})
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "geen scherm" in done.stderr


@pytest.mark.parametrize(
    "content", [None, b"", b"SQLite format 3\x00", "half"], ids=["gone", "empty", "header", "half"]
)
def test_a_missing_or_damaged_catalogue_is_said(own_copy: Path, start: Start, content: bytes | str | None) -> None:
    file = own_copy / "program/_internal/resources/catalogue.sqlite"
    whole = file.read_bytes()
    file.unlink()
    if content is not None:
        file.write_bytes(content if isinstance(content, bytes) else whole[: len(whole) // 2])
    done = start(own_copy / "doorwijzer", "selftest")
    assert (done.returncode, done.stderr) == (1, "")
    assert "catalogus: fout." in done.stdout
    assert done.stdout.endswith("Er is iets mis: installeer Doorwijzer opnieuw.\n")
    done = start(own_copy / "doorwijzer", "find", "geen geld voor eten")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)


def test_without_its_fonts_it_says_so_and_prints_nothing(own_copy: Path, start: Start, tmp_path: Path) -> None:
    shutil.rmtree(own_copy / "program/_internal/resources/fonts")
    done = start(own_copy / "doorwijzer", "selftest", "--json")
    assert done.returncode == 1
    told = json.loads(done.stdout)
    assert "lettertypen" in told["sheet: Latin"]
    assert told["fonts: Ethiopic"] is not True
    done = start(own_copy / "doorwijzer", "sheet", "geldfit", "--pdf", str(tmp_path / "blad.pdf"))
    assert done.returncode == 1
    assert not (tmp_path / "blad.pdf").exists()


def test_a_sheet_is_written(bundle: Path, start: Start, tmp_path: Path) -> None:
    done = start(bundle / "doorwijzer", "sheet", "geldfit", "--pdf", str(tmp_path / "blad.pdf"))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (tmp_path / "blad.pdf").read_bytes().startswith(b"%PDF")


def test_nothing_in_it_can_open_a_connection(bundle: Path) -> None:
    names = {path.name.partition(".")[0] for path in bundle.rglob("*")}
    assert not names & {"libQt6Network", "QtNetwork", "_socket", "_ssl", "libssl", "libQt6WebSockets"}
    modules = set(CArchiveReader(str(bundle / "program/doorwijzer")).open_embedded_archive("PYZ.pyz").toc)
    assert {"catalog.matching.finder", "gui.app", "segno"} <= modules
    forbidden = {"socket", "ssl", "http.client", "urllib.request", "asyncio", "smtplib", "sqlite_utils", "numpy"}
    assert sorted(modules & forbidden) == []
    assert sorted(name for name in modules if name.startswith("catalog.building")) == []


def test_it_asks_only_the_c_library_and_graphics_of_the_host(bundle: Path) -> None:
    inside = {path.name for path in bundle.rglob("*")}
    asking: dict[str, set[str]] = {}
    for path in bundle.rglob("*"):
        elf = read_elf(path) if path.is_file() and not path.is_symlink() else None
        for name in set(elf.needed()) - inside if elf else ():
            asking.setdefault(name, set()).add(path.as_posix())
    wayland = {
        name for name in asking if name.startswith("libwayland-")
    }  # a Wayland session has them; X11 does not ask
    assert set(asking) - wayland <= FROM_THE_HOST
    assert [path for name in wayland for path in asking[name] if "wayland" not in path.lower()] == []


def test_it_has_not_grown_past_its_ceiling(bundle: Path, archive: Path, package: Path) -> None:
    files = sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())
    sizes = {"bundle": files, "archive": archive.stat().st_size, "package": package.stat().st_size}
    grown = {name: round(size / 1e6, 1) for name, size in sizes.items() if size / 1e6 > SIZES[name] + MORE}
    print({name: round(size / 1e6, 1) for name, size in sizes.items()})
    assert grown == {}


def test_who_may_start_it_is_everyone(bundle: Path) -> None:
    for name in ("doorwijzer", "program/doorwijzer"):
        assert (bundle / name).stat().st_mode & 0o111 == 0o111
