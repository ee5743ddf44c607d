"""Make a Debian package of the bundle: `python -m shipping.debian BUNDLE OUT.deb`."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
from email.utils import formatdate
from pathlib import Path

from catalog import VERSION
from shipping.archive import source_date

ROOT = Path(__file__).resolve().parent.parent
_LINUX = Path(__file__).resolve().parent / "linux"
_CONTROL = """\
Package: doorwijzer
Version: {version}
Architecture: amd64
Maintainer: Doorwijzer <doorwijzer@example.org>
Installed-Size: {size}
Depends: libc6 (>= {glibc}), libegl1, libgl1
Section: misc
Priority: optional
Description: van een situatie naar passende hulp, zonder internet
 Een medewerker in de wijk typt een situatie zoals die is. Doorwijzer toont
 meteen welke hulpvragen erin zitten en welke programma's passen, en drukt een
 verwijsblad af voor de bewoner. Wat getypt wordt, wordt nergens bewaard.
"""


def stage(bundle: Path, folder: Path, moment: int) -> None:
    """Lay out the package's files in a folder, as they will stand on the system."""
    shutil.copytree(bundle, folder / "usr/lib/doorwijzer", symlinks=True)
    (folder / "usr/bin").mkdir(parents=True)
    (folder / "usr/bin/doorwijzer").symlink_to("../lib/doorwijzer/doorwijzer")
    documents = folder / "usr/share/doc/doorwijzer"
    man = (_LINUX / "doorwijzer.1").read_text(encoding="utf-8").replace("@VERSION@", VERSION)
    files = {
        folder / "usr/share/applications/doorwijzer.desktop": (_LINUX / "doorwijzer.desktop").read_bytes(),
        folder / "usr/share/icons/hicolor/scalable/apps/doorwijzer.svg": _icon(),
        folder / "usr/share/man/man1/doorwijzer.1.gz": gzip.compress(man.encode(), mtime=0),
        folder / "usr/share/lintian/overrides/doorwijzer": (_LINUX / "lintian-overrides").read_bytes(),
        documents / "copyright": (_LINUX / "copyright").read_bytes(),
        documents / "changelog.gz": gzip.compress(changelog(moment).encode(), mtime=0),
    }
    for path, content in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    _set_rights(folder)


def control(folder: Path) -> str:
    """Return the package's description, with the C library that the start script asks for."""
    script = (folder / "usr/lib/doorwijzer/doorwijzer").read_text(encoding="utf-8")
    found = re.search(r"nodig is (\d+\.\d+) of nieuwer", script)
    assert found, "the start script names the C library"
    size = sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file()) // 1024
    return _CONTROL.format(version=VERSION, size=size, glibc=found.group(1))


def changelog(moment: int) -> str:
    """Return the change log in Debian's form; what changed stands in CHANGELOG.md."""
    lines = [f"doorwijzer ({VERSION}) stable; urgency=medium", "", "  * Zie CHANGELOG.md in de broncode.", ""]
    return "\n".join([*lines, f" -- Doorwijzer <doorwijzer@example.org>  {formatdate(moment)}", ""])


def sums(folder: Path) -> str:
    """Return the checksum of every file, as dpkg keeps them."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(folder)}\n"
        for path in files
        if "DEBIAN" not in path.relative_to(folder).parts
    )


def _icon() -> bytes:
    return (ROOT / "resources/icons/doorwijzer.svg").read_bytes()


def _set_rights(folder: Path) -> None:
    """Give files the rights Debian wants: only what is started may be started."""
    for path in folder.rglob("*"):
        if path.is_symlink():
            continue
        started = path.name == "doorwijzer" and path.parent.name in {"doorwijzer", "program"}
        path.chmod(0o755 if path.is_dir() or started else 0o644)


def main(words: list[str]) -> int:
    """Make the package; return the exit status."""
    bundle, out = Path(words[0]), Path(words[1])
    folder = out.parent / "deb"
    shutil.rmtree(folder, ignore_errors=True)
    moment = source_date(ROOT)
    stage(bundle, folder, moment)
    (folder / "DEBIAN").mkdir()
    (folder / "DEBIAN" / "control").write_text(control(folder), encoding="utf-8")
    (folder / "DEBIAN" / "md5sums").write_text(sums(folder), encoding="utf-8")
    pack = ["dpkg-deb", "--root-owner-group", "--threads-max=1", "-Zxz", "-z6", "--build", str(folder), str(out)]
    subprocess.run(pack, env={**os.environ, "SOURCE_DATE_EPOCH": str(moment)}, stdout=subprocess.DEVNULL, check=True)
    shutil.rmtree(folder)
    print(f"{out.name}: {out.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
