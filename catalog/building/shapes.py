"""Say of every value in a record what kind it must be, so that the rules and the app can trust it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

# Each kind: what it is called in a finding, and how it is told.
_KINDS: Mapping[str, tuple[str, Callable[[Any], bool]]] = {
    "text": ("tekst", lambda value: isinstance(value, str)),
    "texts": ("een lijst van teksten", lambda value: _all_are(value, str)),
    "day": ("een datum zonder aanhalingstekens, zoals 2026-11-24", lambda value: type(value) is date),
    "whole": ("een geheel getal", lambda value: type(value) is int),
    "number": ("een getal", lambda value: type(value) in {int, float}),
    "flag": ("true of false", lambda value: isinstance(value, bool)),
    "table": ("een tabel", lambda value: isinstance(value, dict)),
    "tables": ("een lijst van tabellen", lambda value: _all_are(value, dict)),
}

# The fields of each kind, as dotted paths; a list of tables is entered like a table.
_FIELDS: Mapping[str, str] = {
    "text": "id name organisation layer what for_whom first_step evidence cost region through interpreter "
    "upl note gemeente contact.via contact.phone contact.phone_status contact.website contact.email "
    "contact.chat contact.address referral.officer hours.note conditions.income conditions.residence sources.url "
    "sources.page_date amounts.what amounts.unit hours.weekly.days hours.weekly.open hours.weekly.close "
    "alert.text waiting.text",
    "texts": "needs alternate_names keywords bring delivery languages related referral.who conditions.texts "
    "conditions.not_with sources.supports tests.situations",
    "day": "checked_on review_due sources.seen waiting.seen alert.until amounts.valid_from amounts.valid_to",
    "whole": "conditions.min_age conditions.max_age conditions.child_min_age conditions.child_max_age",
    "number": "amounts.value",
    "flag": "contact.address_secret hours.always conditions.needs_children conditions.insured conditions.needs_dutch "
    "conditions.consent_of_other conditions.pregnant",
    "table": "contact referral hours conditions tests alert waiting",
    "tables": "sources amounts hours.weekly",
}
_KIND_OF: Mapping[str, str] = {path: kind for kind, paths in _FIELDS.items() for path in paths.split()}

_ALLOWED: Mapping[str, frozenset[str]] = {
    "through": frozenset({"", "ggd", "veilig-thuis", "shelter"}),
    "conditions.income": frozenset({"", "low"}),
    "conditions.residence": frozenset({"", "legal", "any", "refugee", "eu"}),
    "conditions.not_with": frozenset({"violence", "drugs", "crime"}),
}


_PARTS: Mapping[str, tuple[str, ...]] = {
    "contact": ("via",),
    "sources": ("url", "seen"),
    "amounts": ("what", "value", "unit", "valid_from", "valid_to"),
    "waiting": ("text", "seen"),
    "alert": ("text", "until"),
    "hours.weekly": ("days", "open", "close"),
}
"""What a table cannot do without, by its dotted path."""


def wrong_values(record: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    """Yield (key, sentence) for every value of the wrong kind and every part that is missing.

    Keys nobody knows are left alone.
    """
    for key, value in record.items():
        path = f"{above}{key}"
        kind = _KIND_OF.get(path)
        if kind is None:
            continue
        called, holds = _KINDS[kind]
        if not holds(value):
            yield key, f"'{path}' hoort {called} te zijn"
        elif kind in {"table", "tables"}:
            for table in [value] if kind == "table" else value:
                yield from ((key, f"'{path}' mist '{part}'") for part in _PARTS.get(path, ()) if part not in table)
                yield from wrong_values(table, f"{path}.")
        elif path in _ALLOWED:
            for word in set([value] if kind == "text" else value) - _ALLOWED[path]:
                yield key, f"'{path}' kent '{word}' niet: {', '.join(sorted(_ALLOWED[path] - {''}))}"


def _all_are(value: object, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(part, kind) for part in value)
