"""Make "kan hier niet? dan" hold in both directions, so that a keeper names a pair once."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

MOST_RELATED = 8
"""So many a person still reads; a hub that many records point to keeps its own choice and its nearest."""


def related_both_ways(records: Iterable[Mapping[str, Any]]) -> dict[str, list[str]]:
    """Return the related programmes of each by id: its own in order, then those that name it, most shared needs first.

    One that names it and serves none of its needs is left out when the record has needs of its own.
    """
    by_id = {record["id"]: record for record in records}
    named_by: dict[str, list[str]] = defaultdict(list)
    for identity, record in by_id.items():
        for other in record.get("related", ()):
            named_by[other].append(identity)
    found: dict[str, list[str]] = {}
    for identity, record in by_id.items():
        own = list(record.get("related", ()))
        needs = set(record["needs"])
        shared = {other: len(needs & set(by_id[other]["needs"])) for other in named_by[identity] if other not in own}
        back = sorted((other for other in shared if shared[other] or not needs), key=lambda it: (-shared[it], it))
        found[identity] = [*own, *back][: max(MOST_RELATED, len(own))]
    return found
