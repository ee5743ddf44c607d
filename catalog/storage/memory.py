"""Remember what was looked up by key until it is wiped; many keys are looked up at once.

A query costs some ten times what a row of it costs, so a text asks once for all of its new words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

Key = TypeVar("Key")
Value = TypeVar("Value")


class Memory(Generic[Key, Value]):
    """What a look-up gave for each key that was asked for."""

    def __init__(self, look_up: Callable[[Sequence[Key]], Mapping[Key, Value]], most: int) -> None:
        """Take a look-up that answers for each key it is asked, and how many are kept before all are dropped."""
        self._look_up = look_up
        self._most = most
        self._known: dict[Key, Value] = {}

    def of(self, keys: Collection[Key]) -> Mapping[Key, Value]:
        """Return a mapping that holds these keys, and maybe others; it is good until the next call."""
        missing = [key for key in keys if key not in self._known]
        if missing and len(self._known) + len(missing) > self._most:
            self._known.clear()
            missing = list(keys)
        if missing:
            self._known.update(self._look_up(missing))
        return self._known

    def forget(self) -> None:
        """Drop all that is remembered: keys are made of words an officer typed."""
        self._known.clear()
