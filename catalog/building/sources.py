"""Read the plain files of resources/ into values, collecting every fault with its file and line."""

from __future__ import annotations

import csv
import json
import tomllib
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from catalog.building.lemmatiser import read_abbreviations
from catalog.model import Cue

if TYPE_CHECKING:
    from collections.abc import Iterator
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
    taxonomy = tomllib.loads((root / "needs.toml").read_text(encoding="utf-8"))
    crises = tomllib.loads((root / "crisis.toml").read_text(encoding="utf-8"))["crisis"]
    return Sources(
        root=root,
        domains=tuple(taxonomy["domain"]),
        needs=tuple(taxonomy["need"]),
        programmes=tuple(_programmes(root / "catalogue", findings)),
        cues=(*_lexicon(root / "lexicon"), *_crisis_cues(crises)),
        crises=tuple(crises),
        abbreviations=read_abbreviations(root / "abbreviations.toml"),
        situations=tuple(read_situations(root / "situations")),
        findings=tuple(findings),
    )


def _programmes(folder: Path, findings: list[Finding]) -> Iterator[ProgrammeSource]:
    for path in sorted(folder.glob("*/*.toml")):
        try:
            raw = path.read_bytes()
            if len(raw) > LARGEST_FILE:
                raise ValueError(f"het bestand is {len(raw)} bytes groot; hoogstens {LARGEST_FILE}")  # noqa: TRY301
            text = raw.decode("utf-8")
            yield ProgrammeSource(path, text, tomllib.loads(text))
        except UnicodeDecodeError as fault:
            line = raw[: fault.start].count(b"\n") + 1
            findings.append(Finding(Severity.FAIL, path, line, "geen UTF-8: sla het bestand op als UTF-8"))
        except ValueError as fault:
            findings.append(Finding(Severity.FAIL, path, _line_in(str(fault)), f"niet te lezen: {fault}"))


def _line_in(message: str) -> int:
    """Return the line a TOML error names, 1 when it names none."""
    _, _, behind = message.partition("at line ")
    digits = behind.partition(",")[0]
    return int(digits) if digits.isdigit() else 1


def _lexicon(folder: Path) -> Iterator[Cue]:
    for path in sorted(folder.glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        for group in table["cues"]:
            for words in group["words"]:
                yield _cue(table["need"], words, group["weight"])


def _crisis_cues(crises: list[dict[str, Any]]) -> Iterator[Cue]:
    for crisis in crises:
        for level in ("red", "amber"):
            for words in crisis[level]:
                yield _cue(f"crisis:{crisis['type']}:{level}", words, 1.0)


def _cue(label: str, words: str, weight: float) -> Cue:
    """Return a cue as written: a leading = wants the words as they stand; keys are filled in when it is compiled."""
    exact = words.startswith("=")
    surfaces = tuple(words.removeprefix("=").split())
    return Cue(label, surfaces, surfaces, weight, exact)


def read_situations(folder: Path) -> Iterator[dict[str, Any]]:
    """Yield the written situations of a folder of JSON-lines files, each with its `file` and `line`."""
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    yield {**json.loads(line), "file": path.name, "line": number}


def read_table(path: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a CSV table by column name."""
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)
