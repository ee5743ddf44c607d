"""Make the sheet that is asked for, in one language or two: the one door to this room."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from catalog.errors import ProgrammeUnknown, SheetRefused
from catalog.sheet.blocks import Sheet, Variant
from catalog.sheet.build import SAFETY_PROGRAMMES, SheetRequest, build_sheet, safety_numbers, side_by_side
from catalog.sheet.discreet import EVERYDAY_PROGRAMMES, build_discreet
from catalog.sheet.officer import build_officer
from catalog.sheet.phrases import DUTCH, Phrases, read_phrases
from catalog.sheet.translated import Texts, notices_of, shared_texts, translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date
    from pathlib import Path

    from catalog.model import Place, Programme
    from catalog.storage.catalogue import Catalogue


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person chose: programmes in order, place, day, form, a language beside the Dutch ("nl" for none).

    `needs` are the slugs of the needs that were found; they decide what stands on the officer's copy.
    """

    programmes: tuple[Programme, ...]
    place: Place | None
    today: date
    variant: Variant = Variant.NORMAL
    language: str = DUTCH
    needs: tuple[str, ...] = ()


def language_of(words: str) -> str:
    """Return the language beside the Dutch that "nl", "nl,ar" or "ar" asks for; raise SheetRefused for three."""
    others = [code for code in dict.fromkeys(part.strip() for part in words.split(",")) if code != DUTCH]
    if len(others) > 1 or "" in others:
        raise SheetRefused("Naast het Nederlands past één taal op het blad. Kies bijvoorbeeld nl,ar.")
    return others[0] if others else DUTCH


def make_sheet(wish: Wish, catalogue: Catalogue, folder: Path) -> Sheet:
    """Return the sheet; `folder` holds the phrases. The officer's own copy is always in Dutch alone.

    Raises SheetRefused with a sentence when it cannot be made.
    """
    request = SheetRequest(wish.programmes, wish.place, wish.today, wish.variant, needs=_needs(wish, catalogue))
    dutch_phrases = read_phrases(folder, DUTCH)
    if wish.language == DUTCH or wish.variant is Variant.OFFICER:
        return _built(request, dutch_phrases, catalogue)
    phrases = read_phrases(folder, wish.language)
    texts = _texts(wish.programmes, wish.language, catalogue)
    notices = {programme.id: notices_of(programme, texts) for programme in wish.programmes}
    noticed = replace(request, notices=notices, brief=True)
    own_words = noticed
    if wish.variant is not Variant.DISCREET:  # which says nothing of the programmes but their numbers
        own_words = replace(noticed, programmes=tuple(translated(programme, texts) for programme in wish.programmes))
    own, dutch = _built(own_words, phrases, catalogue), _built(noticed, dutch_phrases, catalogue)
    if not (phrases.reviewed and texts.reviewed()):
        own = replace(own, notices=(phrases.say("unreviewed"),))
        dutch = replace(dutch, notices=(dutch_phrases.say("unreviewed"),))
    return side_by_side(own, dutch)


def _built(request: SheetRequest, phrases: Phrases, catalogue: Catalogue) -> Sheet:
    if request.variant is Variant.DISCREET:
        return build_discreet(request, phrases, _everyday(catalogue))
    safety = safety_numbers([catalogue.programme(identity) for identity in SAFETY_PROGRAMMES])
    if request.variant is Variant.OFFICER:
        return build_officer(request, phrases, safety)
    return build_sheet(request, phrases, safety)


def _everyday(catalogue: Catalogue) -> dict[str, str]:
    """Return the everyday numbers this catalogue knows; it may be one of a few records."""
    numbers = {}
    for use, identity in EVERYDAY_PROGRAMMES.items():
        try:
            numbers[use] = catalogue.programme(identity).contact.phone
        except ProgrammeUnknown:
            continue
    return numbers


def _texts(programmes: Sequence[Programme], language: str, catalogue: Catalogue) -> Texts:
    found = {programme.id: catalogue.translation(language, programme.id) for programme in programmes}
    shared = catalogue.shared_texts(language, {text for programme in programmes for text in shared_texts(programme)})
    return Texts(
        by_programme={identity: translation for identity, translation in found.items() if translation},
        shared={dutch: text for dutch, (text, _) in shared.items()},
        shared_reviewed=all(reviewed for _, reviewed in shared.values()),
    )


def _needs(wish: Wish, catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """Return by programme the labels of the needs found that it serves, or of all it serves when none was found."""
    if wish.variant is not Variant.OFFICER:
        return {}
    labels = {need.slug: need.label_nl for need in catalogue.needs()}
    return {programme.id: tuple(_labels(programme, wish.needs, labels)) for programme in wish.programmes}


def _labels(programme: Programme, found: Sequence[str], labels: dict[str, str]) -> Iterable[str]:
    served = [need for need in programme.needs if need in found] or programme.needs
    return (labels[need] for need in served if need in labels)
