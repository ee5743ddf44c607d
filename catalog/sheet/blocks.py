"""Hold the sheet as ordered blocks, each with what it is, its words, and its language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Style(StrEnum):
    """What a block is; how large and where it stands follows from this."""

    NAME = "name"
    RUN_BY = "run-by"
    CAUTION = "caution"
    TEXT = "text"
    STEP = "step"
    PHONE = "phone"
    FACT = "fact"
    TICK = "tick"
    PEN = "pen"
    NOTE = "note"


class Variant(StrEnum):
    """The forms a sheet comes in."""

    NORMAL = "normal"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Block:
    """Words of one kind: `label` stands before them, `caution` behind; each is "" for none.

    `link` is a web or tel: address or "". `direction` is how the words run: "ltr" or "rtl".
    """

    style: Style
    text: str
    label: str = ""
    link: str = ""
    caution: str = ""
    language: str = "nl"
    direction: str = "ltr"

    def words(self) -> Iterator[str]:
        """Yield what is read, in order."""
        yield from (part for part in (self.label, self.text, self.caution) if part)


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks that belong together and stay on one page: a programme, or the gemeente.

    `number` counts the programmes from 1, 0 when there is nothing to count; `qr` is a web address or "".
    """

    blocks: tuple[Block, ...]
    number: int = 0
    qr: str = ""
    qr_words: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole sheet: title, dateline and intro, one section a programme, the gemeente, and the foot of each page.

    `document` is the neutral name a file carries; `direction` mirrors the pages when it is "rtl".
    """

    title: str
    dateline: str
    intro: str
    sections: tuple[Section, ...]
    foot: tuple[Block, ...]
    page_words: str
    document: str
    variant: Variant = Variant.NORMAL
    language: str = "nl"
    direction: str = "ltr"

    def words(self) -> str:
        """Return every word that must be readable on paper, in order."""
        blocks = [block for section in self.sections for block in section.blocks] + list(self.foot)
        return "\n".join((self.title, self.dateline, self.intro, *(word for block in blocks for word in block.words())))
