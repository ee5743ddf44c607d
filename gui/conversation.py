"""Hold what an officer chose in one conversation beside the text. It is never written anywhere."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from catalog.model import FactValue


@dataclass(frozen=True, slots=True)
class Conversation:
    """Needs switched off and added (slugs), facts set by hand (by kind), and the one need that more is wanted for."""

    switched_off: frozenset[str] = frozenset()
    added: frozenset[str] = frozenset()
    facts: Mapping[str, FactValue | None] = field(default_factory=lambda: MappingProxyType({}))
    more_for: str = ""

    def switched(self, need: str, *, on: bool) -> Conversation:
        """Return the conversation with a need switched on or off."""
        if on:
            return replace(self, added=self.added | {need}, switched_off=self.switched_off - {need}, more_for="")
        return replace(self, added=self.added - {need}, switched_off=self.switched_off | {need}, more_for="")

    def knowing(self, kind: str, value: FactValue | None) -> Conversation:
        """Return the conversation with a fact set by hand; None says that nothing is known of it after all."""
        return replace(self, facts=MappingProxyType({**self.facts, kind: value}))

    def wanting_more(self, need: str) -> Conversation:
        """Return the conversation in which only this need is searched for; "" goes back to all."""
        return replace(self, more_for=need)
