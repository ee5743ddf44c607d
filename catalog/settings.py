"""Hold the person's settings: a whitelist of keys in one small file. What a resident said can never be one."""

from __future__ import annotations

import tomllib
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
        held = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings(), DAMAGED
    known = {field.name: held[field.name] for field in fields(Settings) if field.name in held}
    sound = {key: value for key, value in known.items() if _is_sound(key, value)}
    return Settings(**sound), "" if len(sound) == len(known) else DAMAGED


def settings_as_bytes(settings: Settings) -> bytes:
    """Return the settings as the file holds them (TOML); what was never set is left out."""
    lines = ["# Instellingen van Doorwijzer. Hier staat nooit iets over een bewoner."]
    for field in fields(Settings):
        value = getattr(settings, field.name)
        if value is not None:
            lines.append(f"{field.name} = {_as_toml(value)}")
    return ("\n".join(lines) + "\n").encode()


def _is_sound(key: str, value: object) -> bool:
    if key in _ALLOWED:
        return type(value) in {int, str} and value in _ALLOWED[key]
    if key == "hint_seen":
        return isinstance(value, bool)
    return isinstance(value, str) and len(value) <= _LONGEST


def _as_toml(value: str | int) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    escaped = "".join(
        f"\\U{ord(letter):08x}" if letter in '"\\' or not letter.isprintable() else letter for letter in value
    )
    return f'"{escaped}"'
