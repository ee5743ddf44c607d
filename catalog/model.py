"""Hold the values the program speaks in: frozen, slotted, replaced and never edited.

Offsets (`start`, `end`) are counted in characters of the text as typed. Dates are `datetime.date`.
The names are those of GLOSSARY.md, which gives the Dutch term beside each.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class Layer(StrEnum):
    """Where a programme works: from the whole country down to the team's own list."""

    NATIONAL = "landelijk"
    EVERY_GEMEENTE = "elke-gemeente"
    MANY_GEMEENTEN = "veel-gemeenten"
    REGION = "regio"
    LOCAL = "lokaal"


class PhoneStatus(StrEnum):
    """How sure a phone number is; a number without one of these is never shown."""

    VERIFIED = "verified"
    SEEN_SECONDARY = "seen-secondary"


class Via(StrEnum):
    """Who is called first for a programme."""

    OWN = "own"
    GEMEENTE = "gemeente"
    ASK_GEMEENTE = "ask-gemeente"
    GP = "gp"
    SCHOOL = "school"
    PROFESSIONAL = "professional"


class Through(StrEnum):
    """Which regional body a programme runs through, so that the place fills in its name."""

    NONE = ""
    GGD = "ggd"
    VEILIG_THUIS = "veilig-thuis"
    SHELTER = "shelter"


class Fits(StrEnum):
    """Whether this resident qualifies, as far as the text tells."""

    FITS = "fits"
    ASK = "ask"
    DOES_NOT_FIT = "does-not-fit"


class ReasonKind(StrEnum):
    """How words led to a need; a learned one is worded as a presumption."""

    LEXICON = "lexicon"
    SPELLING = "spelling"
    COMPOUND = "compound"
    LEMMA = "lemma"
    NAME = "name"
    LEARNED = "learned"


class Level(StrEnum):
    """How sure a crisis sign is: red is said outright, amber is asked about."""

    RED = "red"
    AMBER = "amber"


@dataclass(frozen=True, slots=True)
class Domain:
    """A part of life that needs are grouped under."""

    slug: str
    label_nl: str
    label_en: str


@dataclass(frozen=True, slots=True)
class Need:
    """A kind of help a resident can need (hulpvraag)."""

    slug: str
    domain: str
    label_nl: str
    label_en: str
    definition_nl: str


@dataclass(frozen=True, slots=True)
class Gemeente:
    """A municipality and its own front door; `phone` is its own number, never a constructed one.

    `ggd` and `veilig_thuis` name its regional bodies, `shelter` and `shelter_phone` the gemeente that arranges shelter
    for its homeless people. "" is unknown.
    """

    code: str
    name: str
    province: str
    phone: str
    website: str
    email: str
    street: str
    postcode: str
    town: str
    inhabitants: int
    ggd: str = ""
    veilig_thuis: str = ""
    shelter: str = ""
    shelter_phone: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the resident lives: a PC4, a town or a whole gemeente."""

    label: str
    gemeente: Gemeente
    pc4: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact was seen and when; `supports` names the fields it bears out."""

    url: str
    seen: date
    page_date: str = ""
    supports: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """How a programme is reached. An empty string means unknown, and unknown is not printed."""

    via: Via
    phone: str = ""
    phone_status: PhoneStatus | None = None
    website: str = ""
    email: str = ""
    chat: str = ""
    address: str = ""
    address_secret: bool = False


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """One span a week: `days` are 0 (Monday) to 6, times are "HH:MM"."""

    days: tuple[int, ...]
    opens: str
    closes: str


@dataclass(frozen=True, slots=True)
class Hours:
    """When a programme can be reached; empty means unknown."""

    always: bool = False
    weekly: tuple[OpeningHours, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Conditions:
    """Who a programme is for. None and "" mean that no such condition is known.

    Ages are in whole years. `residence` is "legal", "any", "refugee" or "eu"; `income` is "low";
    `not_with` holds "violence", "drugs", "crime". `texts` says the same in plain Dutch for the sheet.
    """

    min_age: int | None = None
    max_age: int | None = None
    child_min_age: int | None = None
    child_max_age: int | None = None
    needs_children: bool = False
    income: str = ""
    residence: str = ""
    insured: bool = False
    needs_dutch: bool = False
    consent_of_other: bool = False
    pregnant: bool = False
    not_with: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Referral:
    """Who may send a resident there ("self", "professional", "gp") and what the officer does."""

    who: tuple[str, ...] = ()
    officer: str = ""


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money that holds between two dates; outside them it is never shown."""

    what: str
    value: float
    unit: str
    valid_from: date
    valid_to: date


@dataclass(frozen=True, slots=True)
class Waiting:
    """How long people wait, in plain Dutch, and the day that was seen."""

    text: str
    seen: date


@dataclass(frozen=True, slots=True)
class Programme:
    """One form of help a resident can be sent to (aanbod), as the catalogue knows it."""

    id: str
    name: str
    organisation: str
    layer: Layer
    needs: tuple[str, ...]
    what: str
    for_whom: str
    first_step: str
    evidence: str
    checked_on: date
    review_due: date
    contact: Contact
    referral: Referral = Referral()
    alternate_names: tuple[str, ...] = ()
    region: str = ""
    through: Through = Through.NONE
    cost: str = ""
    bring: tuple[str, ...] = ()
    delivery: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    interpreter: str = "unknown"
    hours: Hours = Hours()
    conditions: Conditions = Conditions()
    amounts: tuple[Amount, ...] = ()
    related: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    upl: str = ""
    note: str = ""
    waiting: Waiting | None = None


@dataclass(frozen=True, slots=True)
class Translation:
    """A programme's three texts in another language.

    `reviewed` tells whether a person has looked it over, `stale` that the Dutch has changed since it was made.
    """

    what: str
    for_whom: str
    first_step: str
    reviewed: bool = False
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that speak for a label (a need, or "crisis:<type>:<level>") with a weight in 0..1.

    `keys` are the dictionary forms that are looked for, `surfaces` the words as the lexicon writes them.
    An `exact` cue wants the surfaces themselves, one after another.
    """

    label: str
    keys: tuple[str, ...]
    surfaces: tuple[str, ...]
    weight: float
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """Words of the officer that count for something, and how much they count (log-odds)."""

    words: str
    start: int
    end: int
    kind: ReasonKind
    weight: float = 0.0


@dataclass(frozen=True, slots=True)
class NeedFound:
    """A need seen in the text: `probability` in 0..1, and the words it stands on."""

    need: str
    probability: float
    because: tuple[Reason, ...]

    @property
    def presumed(self) -> bool:
        """Tell whether only learned weights carry it, so that it is worded as a presumption."""
        return all(reason.kind is ReasonKind.LEARNED for reason in self.because)


FactValue = int | str | bool | tuple[int, ...]
"""What a fact can say: a number, a code, yes or no, or the ages of children."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something the text says about the resident: kind, value and the words that say it."""

    kind: str
    value: FactValue
    words: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class CrisisSign:
    """A sign of acute danger and the numbers to call now, in order."""

    type: str
    level: Level
    call: tuple[str, ...]
    because: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text was understood to say; needs most probable first.

    `needs` are those strong enough to search for, `hints` weaker ones offered as switched-off chips. `nothing` tells
    that the text seems to be about nothing a programme is for.
    """

    needs: tuple[NeedFound, ...] = ()
    hints: tuple[NeedFound, ...] = ()
    denied: tuple[NeedFound, ...] = ()
    facts: tuple[Fact, ...] = ()
    crisis: tuple[CrisisSign, ...] = ()
    nothing: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """One condition weighed: its name, how it came out, and the values it asks for (ages in years)."""

    condition: str
    fits: Fits
    values: tuple[int | str, ...] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a programme fits this resident, with the conditions that decided it."""

    fits: Fits
    points: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class OptionReason:
    """Words of the officer and the need they led to; `need` is "" for a name match."""

    words: str
    need: str


@dataclass(frozen=True, slots=True)
class Option:
    """A programme offered for this situation, with why."""

    programme: Programme
    score: float
    verdict: Verdict
    because: tuple[OptionReason, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """The answer to one text: what was understood and what fits, best first."""

    reading: Reading = field(default_factory=Reading)
    options: tuple[Option, ...] = ()
    unsure: bool = False
    took_ms: float = 0.0
