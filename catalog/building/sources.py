"""Read the plain files of resources/ into values, collecting every fault with its file and line."""

from __future__ import annotations

import csv
import json
import tomllib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from catalog.building.lemmatiser import read_abbreviations
from catalog.errors import SourcesRefused
from catalog.language.words import split_words
from catalog.model import Cue

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

LARGEST_FILE = 100_000
"""Bytes a source file of one programme may have."""


class Severity(StrEnum):
    """How bad a finding is: a failure stops the build, a warning is for the keeper."""

    FAIL = "fail"
    WARN = "warn"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about a source file that a keeper must know, with the line (from 1) it stands on."""

    severity: Severity
    path: Path
    line: int
    sentence: str


@dataclass(frozen=True, slots=True)
class ProgrammeSource:
    """One programme's file: where it is, its text, and the table in it."""

    path: Path
    text: str
    record: dict[str, Any]

    def line_of(self, key: str) -> int:
        """Return the first line (from 1) that sets a key, 1 when there is none."""
        for number, line in enumerate(self.text.splitlines(), 1):
            if line.strip().startswith((f"{key} ", f"{key}=", f"[{key}]", f"[[{key}]]")):
                return number
        return 1


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything a catalogue file is made from."""

    root: Path
    domains: tuple[dict[str, Any], ...]
    needs: tuple[dict[str, Any], ...]
    programmes: tuple[ProgrammeSource, ...]
    cues: tuple[Cue, ...]
    crises: tuple[dict[str, Any], ...]
    abbreviations: dict[str, str]
    situations: tuple[dict[str, Any], ...]
    findings: tuple[Finding, ...] = field(default=())


def read_sources(root: Path) -> Sources:
    """Read a resources folder; faults in single files are findings, the other files are still read."""
    findings: list[Finding] = []
    taxonomy_path, crisis_path = root / "needs.toml", root / "crisis.toml"
    taxonomy = _table(taxonomy_path)
    domains = _rows(taxonomy, "domain", ("slug", "nl", "en"), taxonomy_path)
    needs = _rows(taxonomy, "need", ("slug", "domain", "nl", "en", "definition"), taxonomy_path)
    parts = ("type", "label", "say", "question", "programmes", "red", "amber")
    crises = _rows(_table(crisis_path), "crisis", parts, crisis_path)
    slugs = {need["slug"] for need in needs}
    return Sources(
        root=root,
        domains=domains,
        needs=needs,
        programmes=tuple(_programmes(root / "catalogue", findings)),
        cues=(*_lexicon(root / "lexicon", slugs, findings), *_crisis_cues(crises)),
        crises=crises,
        abbreviations=_abbreviations(root / "abbreviations.toml"),
        situations=tuple(read_situations(root / "situations", findings)),
        findings=tuple(findings),
    )


def _table(path: Path) -> dict[str, Any]:
    """Return a table that all else rests on; raise SourcesRefused, naming file and line, when it cannot be read."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as fault:
        raise SourcesRefused(f"{path} kan niet worden gelezen: {fault.strerror}. Zet het bestand terug.") from fault
    except ValueError as fault:
        finding = _unreadable(path, fault)
        raise SourcesRefused(f"{path}:{finding.line}: {finding.sentence}") from fault


def _rows(table: dict[str, Any], name: str, fields: tuple[str, ...], path: Path) -> tuple[dict[str, Any], ...]:
    rows = table.get(name)
    if not isinstance(rows, list) or not rows:
        raise SourcesRefused(f"{path}:1: geen enkele [[{name}]]")
    for number, row in enumerate(rows, 1):
        missing = [field for field in fields if field not in row]
        if missing:
            raise SourcesRefused(f"{path}:1: [[{name}]] nummer {number} mist '{missing[0]}'")
    return tuple(rows)


def _abbreviations(path: Path) -> dict[str, str]:
    _table(path)
    try:
        return read_abbreviations(path)
    except AttributeError as fault:
        raise SourcesRefused(f"{path}:1: een afkorting hoort tekst te zijn") from fault


def _programmes(folder: Path, findings: list[Finding]) -> Iterator[ProgrammeSource]:
    for path in sorted(folder.glob("*/*.toml")):
        try:
            raw = path.read_bytes()
            if len(raw) > LARGEST_FILE:
                raise ValueError(f"het bestand is {len(raw)} bytes groot; hoogstens {LARGEST_FILE}")  # noqa: TRY301
            text = raw.decode("utf-8")
            yield ProgrammeSource(path, text, tomllib.loads(text))
        except ValueError as fault:
            findings.append(_unreadable(path, fault))


def _unreadable(path: Path, fault: ValueError) -> Finding:
    """Return what is wrong with a file that is no UTF-8 or no TOML, on the line the fault is about."""
    if isinstance(fault, UnicodeDecodeError):
        line = fault.object[: fault.start].count(b"\n") + 1
        return Finding(Severity.FAIL, path, line, "geen UTF-8: sla het bestand op als UTF-8")
    message = str(fault)
    digits = message.partition("at line ")[2].partition(",")[0]
    last = len(path.read_bytes().splitlines()) if "end of document" in message else 1
    return Finding(Severity.FAIL, path, int(digits) if digits.isdigit() else last, f"niet te lezen: {message}")


def _lexicon(folder: Path, slugs: set[str], findings: list[Finding]) -> Iterator[Cue]:
    for path in sorted(folder.glob("*.toml")):
        try:
            text = path.read_text(encoding="utf-8")
            table = tomllib.loads(text)
        except ValueError as fault:
            findings.append(_unreadable(path, fault))
            continue
        if table.get("need") not in slugs:
            line = ProgrammeSource(path, text, table).line_of("need")
            sentence = f"onbekende hulpvraag '{table.get('need')}': kies uit needs.toml"
            findings.append(Finding(Severity.FAIL, path, line, sentence))
            continue
        for group in table.get("cues", ()):
            yield from _group(table["need"], group, path, findings)


def _group(need: str, group: dict[str, Any], path: Path, findings: list[Finding]) -> Iterator[Cue]:
    weight, phrases = group.get("weight"), group.get("words")
    if not isinstance(weight, float) or not 0 < weight <= 1 or not isinstance(phrases, list):
        findings.append(Finding(Severity.FAIL, path, 1, "een groep cues heeft een gewicht van 0 tot 1 en een lijst"))
        return
    for words in phrases:
        if isinstance(words, str) and split_words(words):
            yield _cue(need, words, weight)
        else:
            findings.append(Finding(Severity.FAIL, path, 1, f"geen woorden in een cue: {words!r}"))


def _crisis_cues(crises: Iterable[dict[str, Any]]) -> Iterator[Cue]:
    for crisis in crises:
        for level in ("red", "amber"):
            for words in crisis[level]:
                yield _cue(f"crisis:{crisis['type']}:{level}", words, 1.0)


def _cue(label: str, words: str, weight: float) -> Cue:
    """Return a cue as written: a leading = wants the words as they stand; keys are filled in when it is compiled."""
    exact = words.startswith("=")
    surfaces = tuple(word.folded for word in split_words(words))  # as a text is split, or it would never match
    return Cue(label, surfaces, surfaces, weight, exact)


def read_situations(folder: Path, findings: list[Finding]) -> Iterator[dict[str, Any]]:
    """Yield the written situations of a folder of JSON-lines files, each with its `file` and `line`."""
    for path in sorted(folder.glob("*.jsonl")):
        with path.open("rb") as lines:
            for number, line in enumerate(lines, 1):
                if not line.strip():
                    continue
                try:
                    situation = json.loads(line)
                except ValueError:
                    situation = None
                if isinstance(situation, dict) and isinstance(situation.get("text"), str):
                    yield {**situation, "file": path.name, "line": number}
                else:
                    findings.append(Finding(Severity.FAIL, path, number, "geen UTF-8 of geen JSON met een veld 'text'"))


def read_table(path: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a CSV table by column name."""
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
