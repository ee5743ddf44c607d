"""Put facts about the resident into words, and say which others an officer may choose instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from catalog.model import Fact, FactValue

_MOST_CHILDREN = 8
_GROWN = 18
_DECADES = ((12, 17), (18, 19), (20, 29), (30, 39), (40, 49), (50, 59), (60, 69), (70, 79), (80, 99))


@dataclass(frozen=True, slots=True)
class Choice:
    """One value a fact can have, in words; `group` is the submenu it stands in, "" for none."""

    value: FactValue
    words: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class FactKind:
    """A kind of fact: its name, and the values to choose from. `several` lets more than one hold at once."""

    kind: str
    name: str
    choices: tuple[Choice, ...]
    several: bool = False


def fact_kinds() -> tuple[FactKind, ...]:
    """Return the kinds of fact in the order they are shown, in the person's language."""
    return (
        FactKind("children", tr("kinderen"), tuple(_count(number) for number in range(_MOST_CHILDREN + 1))),
        FactKind(
            "child_age",
            tr("leeftijd kinderen"),
            tuple(Choice(age, tr("%n jaar", "", age)) for age in range(_GROWN)),
            several=True,
        ),
        FactKind("age", tr("leeftijd bewoner"), _ages()),
        FactKind("speaks", tr("spreekt"), tuple(Choice(code, words) for code, words in _languages().items())),
        FactKind("little_dutch", tr("Nederlands"), _yes_no(tr("weinig Nederlands"), tr("spreekt Nederlands"))),
        FactKind("low_income", tr("inkomen"), _yes_no(tr("laag inkomen"), tr("geen laag inkomen"))),
        FactKind("insured", tr("zorgverzekering"), _yes_no(tr("verzekerd"), tr("onverzekerd"))),
        FactKind("pregnant", tr("zwanger"), _yes_no(tr("zwanger"), tr("niet zwanger"))),
        FactKind("alone", tr("alleen"), _yes_no(tr("alleenstaand"), tr("niet alleenstaand"))),
        FactKind("residence", tr("verblijf"), _papers()),
        FactKind("pet", tr("huisdier"), _yes_no(tr("huisdier"), tr("geen huisdier"))),
    )


def facts_in_words(kind: FactKind, facts: Sequence[Fact]) -> str:
    """Return what is known of one kind, as short as a chip; "" when nothing is."""
    values = sorted({fact.value for fact in facts if fact.kind == kind.kind}, key=str)
    if not values:
        return ""
    if kind.several:
        numbers = sorted(int(value) for value in values if isinstance(value, int))
        return tr("kind van %1 jaar").replace("%1", f" {tr('en')} ".join(map(str, numbers)))
    value = values[0]
    known = next((choice.words for choice in kind.choices if _same(choice.value, value)), str(value))
    return f"{kind.name} {known}" if kind.kind == "speaks" else known


def _same(one: FactValue, other: FactValue) -> bool:
    """Tell whether two values are the same; yes is not 1."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _count(number: int) -> Choice:
    return Choice(number, tr("%n kind(eren)", "", number) if number else tr("geen kinderen"))


def _ages() -> tuple[Choice, ...]:
    return tuple(
        Choice(age, tr("%n jaar", "", age), f"{low}-{high}") for low, high in _DECADES for age in range(low, high + 1)
    )


def _yes_no(yes: str, no: str) -> tuple[Choice, ...]:
    return Choice(value=True, words=yes), Choice(value=False, words=no)


def _languages() -> dict[str, str]:
    return {
        "ar": tr("Arabisch"), "en": tr("Engels"), "fa": tr("Farsi of Dari"), "fr": tr("Frans"), "pl": tr("Pools"),
        "so": tr("Somalisch"), "es": tr("Spaans"), "ti": tr("Tigrinya"), "tr": tr("Turks"), "uk": tr("Oekraïens"),
    }  # fmt: skip


def _papers() -> tuple[Choice, ...]:
    return (
        Choice("legal", tr("verblijfsrecht")),
        Choice("refugee", tr("statushouder of vluchteling")),
        Choice("eu", tr("EU-burger")),
        Choice("none", tr("zonder verblijfspapieren")),
    )
