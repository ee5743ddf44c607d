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
    LINES = "lines"
    ENTRY = "entry"


class Variant(StrEnum):
    """The forms a sheet comes in."""

    NORMAL = "normal"
    LARGE = "large"
    DISCREET = "discreet"
    OFFICER = "officer"


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

    `number` counts the programmes from 1, 0 when there is nothing to count; `qr` is a web address or "". An `aside` may
    stand in the smallest letters.
    """

    blocks: tuple[Block, ...]
    number: int = 0
    qr: str = ""
    qr_words: str = ""
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole sheet: title, dateline and intro, one section a programme, the gemeente, and the foot of each page.

    `document` is the neutral name a file carries; `direction` mirrors the pages when it is "rtl". `notices` stand
    under the intro. `beside` is the same sheet in Dutch, block for block, when this one is in the resident's language.
    `left_out` names the programmes that could not safely stand on it, for the officer and not for the paper.
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
    notices: tuple[str, ...] = ()
    beside: Sheet | None = None
    left_out: tuple[str, ...] = ()

    def blocks(self) -> Iterator[Block]:
        """Yield all blocks in the order they are read."""
        for section in self.sections:
            yield from section.blocks
        yield from self.foot

    def head(self) -> tuple[str, ...]:
        """Return the lines of the head: title, dateline, intro, notices."""
        return tuple(line for line in (self.title, self.dateline, self.intro, *self.notices) if line)

    def words(self) -> str:
        """Return every word that must be readable on paper, in order; those of the Dutch beside it come last."""
        own = (*self.head(), *(word for block in self.blocks() for word in block.words()))
        return "\n".join((*own, *([self.beside.words()] if self.beside else [])))


def paired(sheet: Sheet) -> Iterator[tuple[Section, Section | None]]:
    """Yield each section with the same one in Dutch, or None when the sheet is in one language."""
    others = sheet.beside.sections if sheet.beside else (None,) * len(sheet.sections)
    yield from zip(sheet.sections, others, strict=True)


def paired_blocks(section: Section, other: Section | None) -> Iterator[tuple[Block, Block | None]]:
    """Yield each block with the same one in Dutch, or None when there is none or it says nothing else."""
    for block, dutch in zip(section.blocks, other.blocks if other else (None,) * len(section.blocks), strict=True):
        yield block, None if dutch is None or tuple(dutch.words()) == tuple(block.words()) else dutch
