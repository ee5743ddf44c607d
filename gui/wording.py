"""Put what the domain knows into words for the window. Catalogue text itself is never touched here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.freshness import Freshness
from catalog.hours import hours_in_words
from catalog.model import Fits, Layer, PhoneStatus, Via
from gui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from catalog.model import NeedFound, Option, OptionReason, Place, Point, Programme, Source, Verdict

_OLDEST = 120


NONE: frozenset[str] = frozenset()


def why(option: Option, labels: Mapping[str, str], presumed: frozenset[str] = NONE) -> str:
    """Return one line that says why an option is shown: the officer's own words and the need they led to.

    A need that is only presumed (slug) gets a question mark.
    """
    parts = [_reason(reason, labels, presumed) for reason in option.because]
    return "   ·   ".join(dict.fromkeys(parts)) or tr("Dit is altijd een goede ingang.")


def _reason(reason: OptionReason, labels: Mapping[str, str], presumed: frozenset[str]) -> str:
    if not reason.need:
        return f"{tr('gezocht op')} “{reason.words}”"
    label = asked(labels.get(reason.need, reason.need), presumed=reason.need in presumed)
    return f"“{reason.words}” → {label}" if reason.words else f"{tr('voor')}: {label}"


def asked(label: str, *, presumed: bool) -> str:
    """Return the name of a need, as a question when it is only presumed."""
    return f"{label}?" if presumed else label


def need_sentence(found: NeedFound, label: str, *, denied: bool = False) -> str:
    """Return a need with its words: a denied one says "niet", one that only learned weights carry "misschien"."""
    words = ", ".join(f"“{reason.words}”" for reason in found.because)
    if not words:
        return label
    if denied:
        return f"{tr('niet')}: {label} ({words})"
    return f"{tr('Misschien')}: {label} ({words})" if found.presumed else f"{label}: {words}"


def fits(verdict: Verdict) -> str:
    """Return the verdict in a word or two."""
    return {
        Fits.FITS: tr("past"),
        Fits.ASK: tr("vraag na"),
        Fits.DOES_NOT_FIT: tr("past niet"),
    }[verdict.fits]


def point_sentence(point: Point) -> str:
    """Return one condition that was weighed as a sentence for the officer."""
    if point.condition in {"age", "child_age"}:
        return _age_sentence(point)
    asks = {
        "children": tr("Zijn er kinderen in huis?"),
        "pregnant": tr("Is iemand zwanger?"),
        "income": tr("Is het inkomen laag?"),
        "residence": tr("Heeft de bewoner de juiste verblijfspapieren?"),
        "consent_of_other": tr("De ander moet ook meedoen."),
    }
    refusals = {
        "insured": tr("Alleen met zorgverzekering."),
        "needs_dutch": tr("Werkt alleen voor wie Nederlands spreekt."),
        "not_with": tr("Niet bij geweld, drugs of misdrijven."),
        "residence": tr("Niet voor deze verblijfsstatus."),
    }
    table = refusals if point.fits is Fits.DOES_NOT_FIT else asks
    return table.get(point.condition, "")


def _age_sentence(point: Point) -> str:
    low, high = point.values
    who = tr("Kind van") if point.condition == "child_age" else tr("Leeftijd")
    span = f"{low}+" if int(high) > _OLDEST else f"{low}-{high}"
    return f"{who} {span}?" if point.fits is Fits.ASK else f"{who} {span}"


def verdict_sentences(verdict: Verdict) -> list[str]:
    """Return what decided the verdict, without what simply fits."""
    open_points = [point for point in verdict.points if point.fits is not Fits.FITS]
    return [sentence for point in open_points if (sentence := point_sentence(point))]


def phone_line(programme: Programme, place: Place | None) -> str:
    """Return whom to call, with a number only when the catalogue may show one."""
    contact = programme.contact
    if contact.phone and contact.phone_status is PhoneStatus.VERIFIED:
        return contact.phone
    if contact.phone:
        return f"{contact.phone} ({tr('controleer')})"
    if contact.via in {Via.GEMEENTE, Via.ASK_GEMEENTE}:
        return f"{tr('gemeente')} {place.gemeente.phone}" if place else tr("bel uw gemeente")
    return {
        Via.GP: tr("bel de huisarts"),
        Via.SCHOOL: tr("vraag de school"),
        Via.PROFESSIONAL: tr("via een hulpverlener"),
    }.get(contact.via, tr("zie de website"))


def layer_line(programme: Programme) -> str:
    """Return where a programme works."""
    return {
        Layer.NATIONAL: tr("hele land"),
        Layer.EVERY_GEMEENTE: tr("elke gemeente"),
        Layer.MANY_GEMEENTEN: tr("veel gemeenten: bestaat dit hier? vraag het na"),
        Layer.REGION: f"{tr('regio')} {programme.region}".strip(),
        Layer.LOCAL: tr("eigen lijst"),
    }[programme.layer]


def place_line(programme: Programme, place: Place | None) -> str:
    """Return where a programme works, as short as a row needs it; the gemeente by name where one is set."""
    if programme.layer is Layer.EVERY_GEMEENTE and place:
        return place.gemeente.name
    return tr("vraag na of dit hier bestaat") if programme.layer is Layer.MANY_GEMEENTEN else layer_line(programme)


def freshness_word(programme: Programme, fresh: Freshness) -> str:
    """Return how fresh a record is, with the day it was checked."""
    day = programme.checked_on.strftime("%d-%m-%Y")
    return {
        Freshness.FRESH: f"{tr('vers')} {day}",
        Freshness.AGEING: f"{tr('wordt ouder')} {day}",
        Freshness.OLD: f"{tr('oud, controleer')} {day}",
        Freshness.UNCHECKED: tr("niet gecontroleerd"),
    }[fresh]


def who_may_refer(programme: Programme) -> str:
    """Return who may send a resident there."""
    words = {"self": tr("bewoner zelf"), "professional": tr("hulpverlener"), "gp": tr("huisarts")}
    return ", ".join(words[who] for who in programme.referral.who if who in words) or tr("vraag na")


def delivery_line(programme: Programme) -> str:
    """Return the ways a programme works."""
    words = {
        "phone": tr("telefoon"), "online": tr("online"), "chat": tr("chat"), "counter": tr("op een plek"),
        "home": tr("thuis"), "group": tr("in een groep"),
    }  # fmt: skip
    return ", ".join(words[way] for way in programme.delivery if way in words)


def checked_line(programme: Programme) -> str:
    """Return when the record was checked and how sure it is."""
    day = programme.checked_on.strftime("%d-%m-%Y")
    if programme.evidence == "D":
        return tr("Niet gecontroleerd: kijk eerst of het klopt.")
    return f"{tr('Gecontroleerd op')} {day} ({tr('bewijs')} {programme.evidence})"


def spoken_option(
    option: Option, labels: Mapping[str, str], place: Place | None, presumed: frozenset[str], *, chosen: bool
) -> str:
    """Return an option as one sentence for a screen reader."""
    parts = [option.programme.name, option.programme.organisation, fits(option.verdict)]
    parts += [*verdict_sentences(option.verdict), why(option, labels, presumed)]
    parts.append(phone_line(option.programme, place))
    parts.append(f"{tr('aanmelden')}: {who_may_refer(option.programme)}")
    if chosen:
        parts.append(tr("staat op het blad"))
    return ". ".join(part for part in parts if part)


def hours_line(programme: Programme) -> str:
    """Return when a programme can be reached, "" when that is unknown."""
    return hours_in_words(programme.hours)


def amounts_line(programme: Programme, today: date) -> str:
    """Return the sums of money that hold on a day, one a line; one that has run out is never shown."""
    return "\n".join(
        f"{amount.what}: {amount.value:g} {amount.unit} ({tr('tot en met')} {amount.valid_to:%d-%m-%Y})"
        for amount in programme.amounts
        if amount.valid_from <= today <= amount.valid_to
    )


def language_line(programme: Programme) -> str:
    """Return the languages spoken and whether there is an interpreter; "" when neither is known."""
    interpreters = {"yes": tr("tolk mogelijk"), "no": tr("geen tolk")}
    return ", ".join(part for part in (*programme.languages, interpreters.get(programme.interpreter, "")) if part)


def source_line(source: Source) -> str:
    """Return where a fact was seen and when, and the date the page itself carried."""
    page = f", {tr('pagina van')} {source.page_date}" if source.page_date else ""
    return f"{source.url}  ({tr('gezien')} {source.seen:%d-%m-%Y}{page})"
