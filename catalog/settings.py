"""Hold the person's settings: a whitelist of keys in one small file. What a resident said can never be one."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGES = ("nl", "en")
THEMES = ("system", "light", "dark", "contrast")
SIZES = (100, 125, 150, 175, 200)
"""Sizes of text, in per cent."""
DAMAGED = "De instellingen konden niet worden gelezen. Doorwijzer begint met de gewone instellingen."
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Settings:
    """All that is remembered of a person between two starts.

    `home` is the CBS code of the gemeente they work in ("" for none, None when it was never asked), `team_folder` a
    folder for the team's notes ("" for the person's own folder), `hint_seen` whether the first hint was put away.
    """

    home: str | None = None
    language: str = "nl"
    size: int = 100
    theme: str = "system"
    team_folder: str = ""
    hint_seen: bool = False


_ALLOWED: dict[str, tuple[object, ...]] = {"language": LANGUAGES, "theme": THEMES, "size": SIZES}


def read_settings(path: Path) -> tuple[Settings, str]:
    """Return the settings and a sentence when the file is damaged ("" otherwise); unknown keys are passed over."""
    try:
        if not path.exists():
            return Settings(), ""
        held = dict(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError, RecursionError):
        return Settings(), DAMAGED
    known = {field.name: held[field.name] for field in fields(Settings) if field.name in held}
    sound = {key: value for key, value in known.items() if _is_sound(key, value)}
    return Settings(**sound), "" if len(sound) == len(known) else DAMAGED


def settings_as_bytes(settings: Settings) -> bytes:
    """Return the settings as the file holds them (JSON); what was never set is left out."""
    values = {field.name: getattr(settings, field.name) for field in fields(Settings)}
    held = {key: value for key, value in values.items() if value is not None}
    return (json.dumps(held, ensure_ascii=False, indent=1) + "\n").encode()


def _is_sound(key: str, value: object) -> bool:
    if key in _ALLOWED:
        return type(value) in {int, str} and value in _ALLOWED[key]
    if key == "hint_seen":
        return isinstance(value, bool)
    return isinstance(value, str) and len(value) <= _LONGEST
