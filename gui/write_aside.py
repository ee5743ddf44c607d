"""Write a file aside and move it in place, so that a half file never stands and the old one is never lost."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from catalog.errors import CannotWrite

if TYPE_CHECKING:
    from pathlib import Path

_REASONS = {
    errno.ENOSPC: "de schijf is vol.",
    errno.EDQUOT: "de schijf is vol.",
    errno.EFBIG: "de schijf is vol.",
    errno.EACCES: "u mag daar niet schrijven.",
    errno.EPERM: "u mag daar niet schrijven.",
    errno.EROFS: "u mag daar niet schrijven.",
    errno.ENOENT: "die map bestaat niet.",
    errno.ENOTDIR: "die map bestaat niet.",
    errno.EISDIR: "dat is een map.",
    errno.ENAMETOOLONG: "de naam is te lang.",
    errno.EBUSY: "het bestand staat nog open.",
    errno.ETXTBSY: "het bestand staat nog open.",
}


def write_aside(path: Path, data: bytes) -> None:
    """Write the bytes to a path; raise CannotWrite with a sentence that says why, leaving what stood there."""
    try:
        target = path.resolve()
        if target.exists() and not target.is_file():  # a folder, or a device that must not be replaced by a file
            raise IsADirectoryError(errno.EISDIR if target.is_dir() else errno.EPERM, "not a file")
    except OSError as fault:
        raise _refusal(path, fault) from fault
    aside = target.with_name(target.name + ".new")
    try:
        with aside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, target)  # noqa: PTH105 - names the atomic call
    except OSError as fault:
        with suppress(OSError):  # when the folder itself is gone or closed, nothing was left behind
            aside.unlink(missing_ok=True)
        raise _refusal(path, fault) from fault


def _refusal(path: Path, fault: OSError) -> CannotWrite:
    reason = _REASONS.get(fault.errno or 0, "het schrijven lukte niet.")
    return CannotWrite(f"Het blad kan niet worden bewaard als {path.name or path}: {reason} Kies een andere plek.")
