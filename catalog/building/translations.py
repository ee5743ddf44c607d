"""Read what translators wrote, hold it against the Dutch it was made from, and give the rows of the catalogue file.

A translation stands in `translations/<language>/<domain>.toml`, a table for each programme; the short texts that many
programmes share stand in `translations/<language>/shared.toml`; the fixed words of the sheet in `phrases/`.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from catalog.building.sources import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from catalog.building.sources import Sources

TEXTS = ("what", "for_whom", "first_step")
SHARED = "shared"
_HASH_LENGTH = 12
_DIGITS = re.compile(r"\d+")
_ADDRESS = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:nl|nu|org|com|eu|net)\b")
_PLACE = re.compile(r"\{(\w+)\}")
_LISTS = {"months": 12, "days": 7}
_OWN_KEYS = frozenset({"language", "name", "in_dutch", "direction", "stop", "reviewed_by", "reviewed_on", *_LISTS})


@dataclass(frozen=True, slots=True)
class TranslationFile:
    """One file of one language: where it is, its text, and the tables in it."""

    path: Path
    language: str
    text: str
    tables: Mapping[str, Any]

    def line_of(self, table: str, key: str = "") -> int:
        """Return the line (from 1) of a table, or of a key in it; 1 when there is none."""
        within = 0
        for number, line in enumerate(self.text.splitlines(), 1):
            if line.strip() in {f"[{table}]", f'["{table}"]'}:
                within = number
                if not key:
                    return number
            elif within and line.startswith((f"{key} =", f'"{key}" =')):
                return number
        return within or 1


def hash_of(record: Mapping[str, Any]) -> str:
    """Return a short hash of the three Dutch texts, which a translation carries as `translated_from`."""
    return sha256("\n".join(record[key] for key in TEXTS).encode()).hexdigest()[:_HASH_LENGTH]


def check_translations(sources: Sources) -> tuple[Finding, ...]:
    """Return the findings about phrases and translations, each with file and line."""
    findings: list[Finding] = []
    dutch = {source.record["id"]: source.record for source in sources.programmes if _has_texts(source.record)}
    for file in read_translations(sources.root / "translations", findings):
        if file.path.stem == SHARED:
            findings += _shared_findings(file)
        else:
            findings += (finding for name in file.tables for finding in _findings(file, name, dutch))
    return (*findings, *_phrase_findings(sources.root / "phrases"))


def translation_rows(sources: Sources) -> Iterator[dict[str, Any]]:
    """Yield a row for each programme and language, for the table `translation`."""
    dutch = {source.record["id"]: source.record for source in sources.programmes}
    for file in read_translations(sources.root / "translations", []):
        for name, table in file.tables.items() if file.path.stem != SHARED else ():
            if name in dutch:
                yield {
                    "language": file.language,
                    "programme": name,
                    **{key: table[key] for key in TEXTS},
                    "reviewed": int(_reviewed(table)),
                    "stale": int(table["translated_from"] != hash_of(dutch[name])),
                }


def shared_rows(sources: Sources) -> Iterator[dict[str, Any]]:
    """Yield a row for each shared text and language, for the table `shared_text`."""
    for file in read_translations(sources.root / "translations", []):
        if file.path.stem == SHARED:
            reviewed = int(_reviewed(file.tables.get("review", {})))
            for dutch, text in file.tables.get("texts", {}).items():
                yield {"language": file.language, "dutch": dutch, "text": text, "reviewed": reviewed}


def summary_of(sources: Sources) -> Iterator[str]:
    """Yield a line for each language: how many programmes, how many reviewed, how many stale."""
    rows = list(translation_rows(sources))
    for language in dict.fromkeys(row["language"] for row in rows):
        own = [row for row in rows if row["language"] == language]
        reviewed, stale = sum(row["reviewed"] for row in own), sum(row["stale"] for row in own)
        count = len(sources.programmes)
        yield f"vertaling {language}: {len(own)} van {count} programma's, {reviewed} nagekeken, {stale} verouderd"


def read_translations(folder: Path, findings: list[Finding]) -> Iterator[TranslationFile]:
    """Yield each file of each language; one that cannot be read is a finding."""
    for path in sorted(folder.glob("*/*.toml")):
        try:
            text = path.read_text(encoding="utf-8")
            yield TranslationFile(path, path.parent.name, text, tomllib.loads(text))
        except ValueError as fault:
            findings.append(Finding(Severity.FAIL, path, 1, f"niet te lezen: {fault}"))


def _has_texts(record: Mapping[str, Any]) -> bool:
    return "id" in record and all(isinstance(record.get(key), str) for key in TEXTS)


def _reviewed(table: Mapping[str, Any]) -> bool:
    return bool(table.get("reviewed_by")) and bool(table.get("reviewed_on"))


def _findings(file: TranslationFile, name: str, dutch: Mapping[str, Mapping[str, Any]]) -> Iterator[Finding]:
    table, record = file.tables[name], dutch.get(name)
    if record is None:
        sentence = f"'{name}' staat niet in de catalogus: haal de vertaling weg"
        yield Finding(Severity.WARN, file.path, file.line_of(name), sentence)
        return
    missing = [key for key in (*TEXTS, "translated_from") if not isinstance(table.get(key), str) or not table[key]]
    for key in missing:
        yield Finding(Severity.FAIL, file.path, file.line_of(name), f"'{name}' mist '{key}'")
    for key in TEXTS:
        for sentence in _lost(record[key], table[key]) if key not in missing else ():
            yield Finding(Severity.FAIL, file.path, file.line_of(name, key), f"'{name}': {sentence}")
    if not missing and table["translated_from"] != hash_of(record):
        sentence = f"'{name}': het Nederlands is veranderd; kijk de vertaling na en zet translated_from op "
        yield Finding(Severity.WARN, file.path, file.line_of(name), sentence + f'"{hash_of(record)}"')


def _shared_findings(file: TranslationFile) -> Iterator[Finding]:
    for dutch, text in file.tables.get("texts", {}).items():
        line = file.line_of("texts", dutch)
        if not isinstance(text, str) or not text:
            yield Finding(Severity.FAIL, file.path, line, f"'{dutch}' heeft geen vertaling")
            continue
        for sentence in _lost(dutch, text):
            yield Finding(Severity.FAIL, file.path, line, f"'{dutch}': {sentence}")


def _lost(dutch: str, text: str) -> Iterator[str]:
    """Yield what must stand in a translation as it is and does not: numbers and web addresses."""
    numbers = set(_DIGITS.findall(text))
    for number in dict.fromkeys(_DIGITS.findall(dutch)):
        if number not in numbers:
            yield f"het getal {number} ontbreekt in de vertaling"
    for address in dict.fromkeys(_ADDRESS.findall(dutch)):
        if address not in text:
            yield f"het adres {address} ontbreekt in de vertaling"


def _phrase_findings(folder: Path) -> Iterator[Finding]:
    """Yield where the phrases of a language have other keys or {places} than the Dutch."""
    base = folder / "nl.toml"
    if not base.is_file():
        return
    dutch = tomllib.loads(base.read_text(encoding="utf-8"))
    for path in sorted(folder.glob("*.toml")):
        text = path.read_text(encoding="utf-8")
        words = tomllib.loads(text)
        lines = text.splitlines()
        for key, sentence in _phrase_faults(words, dutch):
            line = next((at for at, row in enumerate(lines, 1) if row.startswith(f"{key} ")), 1)
            yield Finding(Severity.FAIL, path, line, sentence)


def _phrase_faults(words: Mapping[str, Any], dutch: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key in sorted((dutch.keys() ^ words.keys()) - {"reviewed_by", "reviewed_on"}):
        yield key, f"'{key}' staat {'niet hier maar wel' if key in dutch else 'wel hier maar niet'} in nl.toml"
    for key, length in _LISTS.items():
        if len(words.get(key, ())) != length:
            yield key, f"'{key}' telt {len(words.get(key, ()))} woorden; {length} is goed"
    for key in (dutch.keys() & words.keys()) - _OWN_KEYS:
        if sorted(_PLACE.findall(words[key])) != sorted(_PLACE.findall(dutch[key])):
            yield key, f"'{key}' heeft andere {{plaatsen}} dan nl.toml: {words[key]}"
