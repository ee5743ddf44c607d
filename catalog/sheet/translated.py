"""Put a programme into another language, text by text; what nobody has translated stays Dutch and says so."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from catalog.model import Programme, Translation


@dataclass(frozen=True, slots=True)
class Texts:
    """What there is in one language: translations by programme id, and shared texts by their Dutch."""

    by_programme: Mapping[str, Translation] = field(default_factory=dict)
    shared: Mapping[str, str] = field(default_factory=dict)
    shared_reviewed: bool = False

    def reviewed(self) -> bool:
        """Tell whether a person has looked over all of it."""
        return self.shared_reviewed and all(text.reviewed for text in self.by_programme.values())


def translated(programme: Programme, texts: Texts) -> Programme:
    """Return the programme with every text that is there in the other language."""
    own = texts.by_programme.get(programme.id)
    what, for_whom, first_step = programme.what, programme.for_whom, programme.first_step
    if own is not None:
        what, for_whom, first_step = own.what, own.for_whom, own.first_step

    shared = _with_shared(programme, lambda text: texts.shared.get(text, text))
    return replace(shared, what=what, for_whom=for_whom, first_step=first_step)


def notices_of(programme: Programme, texts: Texts) -> tuple[str, ...]:
    """Return the phrases that say what is wrong with a translation: "only_dutch" where one is missing, "stale"."""
    translation = texts.by_programme.get(programme.id)
    missing = translation is None or any(text not in texts.shared for text in shared_texts(programme))
    stale = translation is not None and translation.stale
    return (*(["only_dutch"] if missing else []), *(["stale"] if stale else []))


def shared_texts(programme: Programme) -> Iterator[str]:
    """Yield the short texts that many programmes share and that are translated once for all."""
    found: list[str] = []

    def note(text: str) -> str:
        found.append(text)
        return text

    _with_shared(programme, note)
    yield from (text for text in found if text)


def _with_shared(programme: Programme, say: Callable[[str], str]) -> Programme:
    """Return the programme with `say` of each text that many share: the one list of which texts those are."""
    waiting = programme.waiting
    return replace(
        programme,
        cost=say(programme.cost),
        region=say(programme.region),
        bring=tuple(map(say, programme.bring)),
        hours=replace(programme.hours, note=say(programme.hours.note)),
        conditions=replace(programme.conditions, texts=tuple(map(say, programme.conditions.texts))),
        waiting=replace(waiting, text=say(waiting.text)) if waiting else None,
        amounts=tuple(replace(amount, what=say(amount.what), unit=say(amount.unit)) for amount in programme.amounts),
    )
