"""Pack a folder so that the same files always give the same bytes."""

from __future__ import annotations

import io
import lzma
import os
import subprocess
import sys
import tarfile
from pathlib import Path

_DICTIONARY = 1 << 27  # 128 MiB: the whole folder, so that likeness between far files counts

_FIRST_DAY = 315_532_800  # 1 January 1980


def source_date(root: Path) -> int:
    """Return the moment that stands in every package, in seconds since 1970.

    It is SOURCE_DATE_EPOCH, else the moment of the last commit, else (no git) the first day a zip file can name.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not given:
        command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
        try:
            given = subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
        except OSError:
            given = ""
    return int(given or _FIRST_DAY)


def tar_bytes(folder: Path, name: str, moment: int) -> bytes:
    """Return a tar of a folder under a name: sorted, owned by nobody in particular, all of one moment."""
    store = io.BytesIO()
    with tarfile.open(fileobj=store, mode="w", format=tarfile.PAX_FORMAT) as tar:
        for path in [folder, *sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix())]:
            entry = tar.gettarinfo(path, f"{name}/{path.relative_to(folder).as_posix()}".removesuffix("/."))
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = moment
            entry.mode = 0o755 if entry.isdir() or entry.issym() or entry.mode & 0o100 else 0o644
            if entry.isreg():
                with path.open("rb") as file:
                    tar.addfile(entry, file)
            else:
                tar.addfile(entry)
    return store.getvalue()


def xz_bytes(data: bytes) -> bytes:
    """Return the data packed as xz, with the filter that makes machine code of PCs pack better."""
    filters = [{"id": lzma.FILTER_X86}, {"id": lzma.FILTER_LZMA2, "preset": 9, "dict_size": _DICTIONARY}]
    return lzma.compress(data, format=lzma.FORMAT_XZ, filters=filters)


def main(words: list[str]) -> int:
    """Write `doorwijzer-VERSION-linux-x86_64.tar.xz` from the bundle: FOLDER OUT."""
    folder, out = Path(words[0]), Path(words[1])
    root = Path(__file__).resolve().parent.parent
    out.write_bytes(xz_bytes(tar_bytes(folder, out.name.removesuffix(".tar.xz"), source_date(root))))
    print(f"{out.name}: {out.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
