"""Give programmes as options without a situation: what an organisation runs, or what was picked from a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from catalog.conditions import judge
from catalog.model import Option

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from catalog.model import FactValue
    from catalog.storage.catalogue import Catalogue


def options_of(
    identities: Sequence[str], catalogue: Catalogue, facts: Mapping[str, FactValue | None]
) -> tuple[Option, ...]:
    """Return the programmes with these ids, in order, each judged by the facts set by hand (by kind)."""
    known = {
        ("child_ages" if kind == "child_age" else kind): value for kind, value in facts.items() if value is not None
    }
    return tuple(
        Option(programme, 0.0, judge(programme.conditions, known), ())
        for programme in (catalogue.programme(identity) for identity in identities)
    )
