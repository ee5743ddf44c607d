"""Open the right catalogue file: the person's updated copy when it is sound, else the factory copy."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from catalog.errors import CatalogueDamaged, CatalogueMissing, CatalogueTooNew, WorldFault
from catalog.storage.catalogue import Catalogue
from catalog.storage.schema import APPLICATION_ID, SCHEMA_VERSION

if TYPE_CHECKING:
    from pathlib import Path

_HEADER_LENGTH = 100
_MAGIC = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Opened:
    """An open catalogue, and a sentence for the person when it is not the one they had ("" otherwise)."""

    catalogue: Catalogue
    notice: str = ""


def open_catalogue(own: Path, factory: Path) -> Opened:
    """Open the updated copy if there is a sound one, else the factory copy with a notice why.

    Raises CatalogueMissing, CatalogueDamaged or CatalogueTooNew when the factory copy cannot be used either.
    """
    notice = ""
    if _present(own):
        try:
            return Opened(_open(own))
        except WorldFault as fault:
            notice = f"{fault} Doorwijzer gebruikt nu de catalogus waarmee het is geleverd."
    return Opened(_open(factory), notice)


def _open(path: Path) -> Catalogue:
    """Open a file whose header and first tables are sound: a whole header may stand before a broken body."""
    check_file(path)
    catalogue = Catalogue(path)
    try:
        catalogue.meta()
        for crisis in catalogue.crises():
            for programme in crisis.programmes:
                catalogue.programme(programme)
    except WorldFault:
        catalogue.close()
        raise
    return catalogue


def _present(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def check_file(path: Path) -> None:
    """Look at a catalogue file's header and length, without reading it whole.

    Raises CatalogueMissing, CatalogueDamaged (not ours, empty or cut off) or CatalogueTooNew.
    """
    try:
        length = path.stat().st_size
        with path.open("rb") as file:
            header = file.read(_HEADER_LENGTH)
    except OSError as fault:
        raise CatalogueMissing(
            f"De catalogus staat niet op {path}. Installeer Doorwijzer opnieuw; "
            "werkt u met de broncode, maak hem dan met: python main.py catalogue build"
        ) from fault
    if len(header) < _HEADER_LENGTH or not header.startswith(_MAGIC):
        raise CatalogueDamaged(f"{path.name} is leeg of is geen catalogus.")
    page_size = struct.unpack(">H", header[16:18])[0]
    page_size = 65536 if page_size == 1 else page_size
    pages, version, application = (struct.unpack(">I", header[at : at + 4])[0] for at in (28, 60, 68))
    if application != APPLICATION_ID:
        raise CatalogueDamaged(f"{path.name} is geen catalogus van Doorwijzer.")
    if length < pages * page_size:
        raise CatalogueDamaged(f"{path.name} is afgebroken: het laatste stuk ontbreekt.")
    if version > SCHEMA_VERSION:
        raise CatalogueTooNew(
            f"{path.name} is gemaakt voor een nieuwere Doorwijzer. Installeer eerst de nieuwe versie."
        )
