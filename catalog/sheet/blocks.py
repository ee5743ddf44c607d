"""Hold the sheet as ordered blocks, each with what it is, its words, and its language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """What a block is; how large and where it stands follows from this."""

    NAME = "name"
    RUN_BY = "run-by"
    TEXT = "text"
    STEP = "step"
    PHONE = "phone"
    TICK = "tick"
    PEN = "pen"
    NOTE = "note"


class Variant(StrEnum):
    """The forms a sheet comes in."""

    NORMAL = "normal"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Block:
    """Words of one kind: `label` stands before them ("" for none), `link` is a web or tel: address ("" for none)."""

    style: Style
    text: str
    label: str = ""
    link: str = ""
    language: str = "nl"


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks that belong together and stay on one page: a programme, or the gemeente. `qr` is a web address or ""."""

    blocks: tuple[Block, ...]
    qr: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole sheet: title, dateline and intro, one section a programme, the gemeente, and the foot of each page.

    `document` is the neutral name a file carries.
    """

    title: str
    dateline: str
    intro: str
    sections: tuple[Section, ...]
    foot: str
    page_words: str
    document: str
    variant: Variant = Variant.NORMAL
    language: str = "nl"

    def words(self) -> str:
        """Return every word that must be readable on paper, in order."""
        parts = [self.title, self.dateline, self.intro]
        for section in self.sections:
            for block in section.blocks:
                parts += [block.label, block.text]
        return "\n".join(part for part in (*parts, self.foot) if part)
