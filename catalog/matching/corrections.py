"""Put what the officer knows in the place of what was read: needs switched on and off, facts set by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from catalog.model import Fact, NeedFound

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from catalog.model import FactValue, Reading


def with_needs(reading: Reading, switched_off: Collection[str], added: Collection[str]) -> Reading:
    """Return the reading with the officer's own choice of needs (slugs): theirs are certain."""
    if not switched_off and not added:
        return reading
    kept = tuple(found for found in reading.needs if found.need not in switched_off and found.need not in added)
    known = {found.need: found for found in (*reading.denied, *reading.hints, *reading.needs)}
    own = tuple(
        replace(known[need], probability=1.0) if need in known else NeedFound(need, 1.0, ()) for need in sorted(added)
    )
    hints = tuple(found for found in reading.hints if found.need not in added and found.need not in switched_off)
    denied = tuple(found for found in reading.denied if found.need not in added)
    return replace(reading, needs=(*own, *kept), hints=hints, denied=denied)


def with_facts(reading: Reading, own: Mapping[str, FactValue | None]) -> Reading:
    """Return the reading with facts set by hand, by kind; None says that nothing is known of a kind after all."""
    if not own:
        return reading
    kept = tuple(fact for fact in reading.facts if fact.kind not in own)
    return replace(reading, facts=(*kept, *_facts(own)))


def _facts(own: Mapping[str, FactValue | None]) -> Iterator[Fact]:
    """Yield a fact for each value that is set; each age of a child is a fact of its own."""
    for kind, value in own.items():
        values = value if isinstance(value, tuple) else () if value is None else (value,)
        yield from (Fact(kind, one, "", 0, 0) for one in values)
