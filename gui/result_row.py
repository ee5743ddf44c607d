"""Say what stands on one row of the list, line by line, before anything is painted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from catalog.freshness import freshness
from gui.translate import tr
from gui.wording import asked, fits, freshness_word, phone_line, place_line, verdict_sentences, who_may_refer, why

if TYPE_CHECKING:
    from collections.abc import Iterator

    from catalog.model import Option, Place
    from gui.look import Look


class Tone(StrEnum):
    """How a text is drawn; the delegate gives each its font and colour."""

    NAME = "name"
    PHONE = "phone"
    FITS = "fits"
    QUIET = "quiet"
    NEED = "need"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Cause:
    """Why an option is shown: a need (slug, "" for a name), what it is called, and the officer's words."""

    need: str
    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a row: a word in front, the text that fills it, and what stands at its end.

    The line of causes draws those instead of its text, as far as they fit.
    """

    text: str
    tone: Tone
    front: str = ""
    end: str = ""
    end_tone: Tone = Tone.QUIET
    causes: tuple[Cause, ...] = ()


@dataclass(frozen=True, slots=True)
class Setting:
    """What a row depends on beside its option: the place, and the needs (slugs) that are only presumed."""

    place: Place | None = None
    presumed: frozenset[str] = frozenset()


def row_lines(option: Option, setting: Setting, look: Look, *, leads: bool, narrow: bool) -> tuple[Line, ...]:
    """Return the lines of an option; where it is narrow, what stood at a line's end has a line of its own.

    `leads` tells that it is the first for its need, so that "more" of that need is offered there.
    """
    programme, place = option.programme, setting.place
    doubts = verdict_sentences(option.verdict)
    about = "  ·  ".join([*doubts, programme.organisation, place_line(programme, place)])
    fresh = freshness_word(programme, freshness(programme, look.today))
    more = tr("meer  ›") if leads else ""
    lines = (
        Line("", Tone.NEED, end=more, end_tone=Tone.MORE, causes=tuple(_causes(option, look, setting.presumed))),
        Line(programme.name, Tone.NAME, end=phone_line(programme, place), end_tone=Tone.PHONE),
        Line(about, Tone.QUIET, front=fits(option.verdict), end=f"{who_may_refer(programme)}  ·  {fresh}"),
    )
    return lines if not narrow else (lines[0], *(part for line in lines[1:] for part in _apart(line)))


def _causes(option: Option, look: Look, presumed: frozenset[str]) -> Iterator[Cause]:
    for reason in option.because:
        words = f"“{reason.words}”" if reason.words else ""
        label = look.needs.get(reason.need, tr("gezocht op"))
        yield Cause(reason.need, asked(label, presumed=reason.need in presumed), words)
    if not option.because:
        yield Cause("", "", why(option, look.needs))


def _apart(line: Line) -> tuple[Line, ...]:
    return Line(line.text, line.tone, front=line.front), Line(line.end, line.end_tone)
