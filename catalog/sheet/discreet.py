"""Build the discreet sheet: a plain list of numbers that tells someone who finds it nothing about the help.

No name of a programme, no website, no QR code, no word about the need. The numbers stand among those every household
could have written down.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from catalog.errors import SheetRefused
from catalog.hours import hours_in_words
from catalog.model import Via
from catalog.sheet.blocks import Block, Section, Sheet, Style, Variant
from catalog.sheet.build import check_count, dateline, spoken
from catalog.sheet.contact import door, tel_link

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from catalog.model import Programme
    from catalog.sheet.build import SheetRequest
    from catalog.sheet.phrases import Phrases

VIOLENCE = frozenset({
    "domestic-violence", "child-safety", "elder-abuse", "sexual-violence", "stalking-harassment", "human-trafficking",
    "honour-forced-marriage",
})  # fmt: skip
"""Needs for which a sheet that is found at home can be a danger."""

DANGERS = frozenset({"violence", "child-danger", "forced-marriage"})
"""Kinds of crisis sign for which it can."""

EVERYDAY_PROGRAMMES = {"everyday_government": "rijksoverheid-1400", "everyday_emergency": "112"}
"""Records whose numbers anyone may have on the fridge, by the phrase that says what they are for."""

NOT_ON_BILL = "not_on_bill"
"""What a source must bear out (`supports`) before the sheet may say it."""


_WITHOUT_NUMBER = frozenset({Via.GEMEENTE, Via.ASK_GEMEENTE, Via.GP, Via.SCHOOL})
"""Doors that anyone may be sent to, so that words instead of a number tell nothing."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A number, or whom to ask, and what is known of calling it."""

    text: str
    link: str
    notes: tuple[str, ...]
    caution: str = ""


def wants_discreet(needs: Iterable[str], programmes: Iterable[Programme]) -> bool:
    """Tell whether violence is among the needs and crisis signs found, or what one of the programmes is best for."""
    best_for = {programme.needs[0] for programme in programmes if programme.needs}
    return bool((VIOLENCE | DANGERS) & ({*needs} | best_for))


def build_discreet(request: SheetRequest, phrases: Phrases, everyday: Mapping[str, str]) -> Sheet:
    """Return the discreet sheet. `everyday` gives phone numbers by the phrase that says what they are for.

    A programme without a number that may stand there is named in `left_out`. Raises SheetRefused when that is all of
    them, for no programme, and for more than five.
    """
    check_count(request.programmes)
    found = [(programme, _entry(programme, request, phrases)) for programme in request.programmes]
    entries = list({entry.text: entry for _, entry in found if entry}.values())
    left_out = tuple(programme.name for programme, entry in found if entry is None)
    if not entries:
        names = ", ".join(left_out)
        raise SheetRefused(
            f"Van {names} kan niets op een onopvallend blad: er is geen nummer. "
            "Vertel het de bewoner, of kies er iets bij."
        )
    sections = [
        _section(entry, phrases.say("discreet_entry", number=number)) for number, entry in enumerate(entries, 1)
    ]
    sheet = Sheet(
        title=phrases.say("discreet_title"),
        dateline=dateline(request, phrases),
        intro=phrases.say("discreet_intro"),
        sections=_mixed(sections, _everyday(request, phrases, everyday, {entry.text for entry in entries})),
        foot=(),
        page_words=phrases.words["page"],
        document=phrases.say("discreet_title"),
        variant=Variant.DISCREET,
        left_out=left_out,
    )
    return spoken(sheet, phrases)


def _entry(programme: Programme, request: SheetRequest, phrases: Phrases) -> _Entry | None:
    """Return whom to call; None when there is only a website or a helper, whose names say what it is for."""
    block = next(door(programme, request.place, phrases), None)
    if block is None or not (block.link.startswith("tel:") or programme.contact.via in _WITHOUT_NUMBER):
        return None
    own_number = block.link == tel_link(programme.contact.phone) and bool(block.link)
    return _Entry(block.text, block.link, _notes(programme, phrases) if own_number else (), block.caution)


def _notes(programme: Programme, phrases: Phrases) -> tuple[str, ...]:
    """Return what may be said of calling: free, when (days and times alone), not on the bill if a source says so."""
    hours = hours_in_words(replace(programme.hours, note=""), phrases.hours())
    when = f"{phrases.say('discreet_always')}{phrases.say('stop')}" if programme.hours.always else hours
    free = phrases.sentence(phrases.say("discreet_free")) if programme.cost.startswith("Gratis") else ""
    hidden = any(NOT_ON_BILL in source.supports for source in programme.sources)
    return tuple(note for note in (free, when, phrases.say("not_on_bill") if hidden else "") if note)


def _everyday(request: SheetRequest, phrases: Phrases, everyday: Mapping[str, str], taken: set[str]) -> list[Section]:
    gemeente = {"everyday_gemeente": request.place.gemeente.phone} if request.place else {}
    numbers = {use: phone for use, phone in {**gemeente, **everyday}.items() if phone and phone not in taken}
    return [_section(_Entry(phone, tel_link(phone), ()), phrases.say(use)) for use, phone in numbers.items()]


def _section(entry: _Entry, label: str) -> Section:
    notes = " ".join(note for note in (*entry.notes, entry.caution) if note)
    return Section((Block(Style.ENTRY, entry.text, label, entry.link, notes),))


def _mixed(own: Sequence[Section], everyday: Sequence[Section]) -> tuple[Section, ...]:
    """Return an everyday number first and the others last, so that the list looks like any other."""
    return (*everyday[:1], *own, *everyday[1:])
