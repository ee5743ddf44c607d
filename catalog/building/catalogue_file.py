"""Write a catalogue file from checked sources: aside first, then moved in place, so a half file never stands."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import sqlite_utils

from catalog.building.keywords import keyword_rows
from catalog.building.lemmatiser import Lemmatiser
from catalog.building.place_table import gemeente_rows, place_rows
from catalog.building.relations import related_both_ways
from catalog.building.rules import check_sources
from catalog.building.sources import Severity
from catalog.building.translations import check_translations, shared_rows, translation_rows
from catalog.building.vocabulary import known_words
from catalog.errors import CannotWrite, SourcesRefused
from catalog.language.normalise import fold
from catalog.language.words import split_words
from catalog.storage.schema import APPLICATION_ID, SCHEMA_VERSION, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from pathlib import Path

    from catalog.building.sources import Sources
    from catalog.model import Cue

# How well a programme serves a need before anything is known of the resident: its place among the usual first doors for
# that need, or the place of the need among its own; times where it works, times how sure the record is.
_PLACE_AMONG_NEEDS = (1.0, 0.8, 0.6, 0.5, 0.4, 0.4)
_LAYER = {"landelijk": 1.0, "elke-gemeente": 1.0, "lokaal": 1.0, "veel-gemeenten": 0.9, "regio": 0.7}
_EVIDENCE = {"A": 1.0, "B": 0.99, "C": 0.93, "D": 0.85}
_FIRST_DOORS = (1.25, 1.15, 1.1)


def build_catalogue(sources: Sources, out: Path, today: date) -> int:
    """Write the catalogue file and return the number of programmes in it.

    Raises SourcesRefused, naming the findings, when any rule fails; CannotWrite when the file cannot be written.
    """
    findings = check_sources(sources, today) + check_translations(sources)
    failures = [finding for finding in findings if finding.severity is Severity.FAIL]
    if failures:
        lines = "\n".join(f"{finding.path}:{finding.line}: {finding.sentence}" for finding in failures)
        raise SourcesRefused(f"De catalogus is niet gemaakt: {len(failures)} fouten in de bronnen.\n{lines}")
    aside = out.with_name(out.name + ".new")
    try:
        aside.unlink(missing_ok=True)
        _write(sources, aside, today)
        os.replace(aside, out)  # noqa: PTH105 - Path.replace does the same; os names the atomic call
    except (OSError, sqlite3.OperationalError) as fault:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        raise CannotWrite(
            f"{out} kan niet worden geschreven. Kies een map met ruimte die u mag beschrijven."
        ) from fault
    return len(sources.programmes)


def _write(sources: Sources, path: Path, today: date) -> None:
    database = sqlite_utils.Database(str(path))
    database.conn.execute("PRAGMA page_size = 4096")
    database.conn.executescript(TABLES)
    lemmatiser = Lemmatiser(sources.abbreviations)
    cues = [_compiled(cue, lemmatiser) for cue in sources.cues]
    keywords = list(keyword_rows(sources, lemmatiser))
    named = _named_words(cues, name_rows(sources), keywords)
    known = known_words((situation["text"] for situation in sources.situations), named, lemmatiser)
    database.table("meta").insert_all(_meta(sources, today))
    database.table("domain").insert_all(
        {"position": at, "slug": row["slug"], "label_nl": row["nl"], "label_en": row["en"]}
        for at, row in enumerate(sources.domains)
    )
    database.table("need").insert_all(_need_rows(sources))
    database.table("crisis").insert_all(_crisis_rows(sources))
    database.table("gemeente").insert_all(gemeente_rows(sources.root / "places"))
    database.table("place").insert_all(place_rows(sources.root / "places"))
    database.table("programme").insert_all(_programme_rows(sources))
    database.table("serves").insert_all(_serves_rows(sources))
    database.table("name").insert_all(name_rows(sources))
    database.table("keyword").insert_all(keywords)
    database.table("cue").insert_all(_cue_rows(cues))
    database.table("word").insert_all(
        {"first": word[:1], "length": len(word), "word": word, "uses": uses} for word, uses in known.uses.items()
    )
    database.table("form").insert_all({"form": form, "lemma": lemma} for form, lemma in known.lemmas.items())
    database.table("translation").insert_all(translation_rows(sources))
    database.table("shared_text").insert_all(shared_rows(sources))
    database.table("programme_text").insert_all(_text_rows(sources))
    database.conn.commit()
    database.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.conn.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    database.conn.execute("INSERT INTO programme_text(programme_text) VALUES('optimize')")
    database.conn.commit()
    database.conn.execute("VACUUM")
    database.close()


def _meta(sources: Sources, today: date) -> Iterator[dict[str, str]]:
    digest = sha256()
    for source in sources.programmes:
        digest.update(source.text.encode())
    yield {"key": "built_on", "value": today.isoformat()}
    yield {"key": "programmes", "value": str(len(sources.programmes))}
    yield {"key": "sources_digest", "value": digest.hexdigest()}


def _need_rows(sources: Sources) -> Iterator[dict[str, Any]]:
    for at, row in enumerate(sources.needs):
        yield {
            "position": at,
            "slug": row["slug"],
            "domain": row["domain"],
            "label_nl": row["nl"],
            "label_en": row["en"],
            "definition_nl": row["definition"],
        }


def _crisis_rows(sources: Sources) -> Iterator[dict[str, Any]]:
    for at, row in enumerate(sources.crises):
        yield {
            "type": row["type"],
            "position": at,
            "label_nl": row["label"],
            "say_nl": row["say"],
            "question_nl": row["question"],
            "programmes": json.dumps(row["programmes"]),
        }


def _programme_rows(sources: Sources) -> Iterator[dict[str, Any]]:
    related = related_both_ways(source.record for source in sources.programmes)
    for number, source in enumerate(sources.programmes, 1):
        record = {key: value for key, value in source.record.items() if key not in {"tests", "keywords"}}
        record["related"] = related[record["id"]]
        yield {
            "number": number,
            "id": record["id"],
            "name": record["name"],
            "layer": record["layer"],
            "gemeente": record.get("gemeente", ""),
            "record": json.dumps(record, ensure_ascii=False, default=str, separators=(",", ":")),
        }


def _serves_rows(sources: Sources) -> Iterator[dict[str, Any]]:
    doors = {need["slug"]: dict(zip(need.get("first", ()), _FIRST_DOORS, strict=False)) for need in sources.needs}
    for number, source in enumerate(sources.programmes, 1):
        record = source.record
        sure = _LAYER[record["layer"]] * _EVIDENCE[record["evidence"]]
        for need, share in zip(record["needs"], _PLACE_AMONG_NEEDS, strict=False):
            door = doors[need].get(record["id"])
            yield {
                "need": need,
                "gemeente": record.get("gemeente", ""),
                "strength": round(sure * (door or share), 4),
                "programme": number,
            }


def name_rows(sources: Sources) -> Iterator[dict[str, Any]]:
    """Yield the folded names each programme answers to: its own first, others a little lighter."""
    for number, source in enumerate(sources.programmes, 1):
        record = source.record
        names = [(record["name"], 1.0), (record["id"].replace("-", " "), 0.9), (record["organisation"], 0.8)]
        names += [(name, 0.95) for name in record.get("alternate_names", ())]
        best: dict[str, float] = {}
        for name, weight in names:
            key = " ".join(word.folded for word in split_words(name.partition("(")[0]))
            if key:
                best[key] = max(weight, best.get(key, 0.0))
        for key, weight in best.items():
            yield {"key": key, "programme": number, "weight": weight}


def _text_rows(sources: Sources) -> Iterator[dict[str, Any]]:
    for number, source in enumerate(sources.programmes, 1):
        record = source.record
        names = " ".join([record["name"], *record.get("alternate_names", ())])
        yield {
            "rowid": number,
            "name": names,
            "organisation": record["organisation"],
            "what": record["what"],
            "for_whom": record["for_whom"],
        }


def _compiled(cue: Cue, lemmatiser: Lemmatiser) -> Cue:
    """Return a cue with folded surfaces and the dictionary forms it is looked up by."""
    surfaces = tuple(fold(word) for word in cue.surfaces)
    keys = surfaces if cue.exact else tuple(lemmatiser.lemma(word) for word in surfaces)
    return replace(cue, surfaces=surfaces, keys=keys)


def _cue_rows(cues: Iterable[Cue]) -> Iterator[dict[str, Any]]:
    """Yield each cue under its rarest key (the longest of equals), so that a look-up brings few cues."""
    counted: dict[str, int] = {}
    listed = list(cues)
    for cue in listed:
        for key in cue.keys:
            counted[key] = counted.get(key, 0) + 1
    for cue in listed:
        yield {
            "anchor": min(cue.keys, key=lambda key: (counted[key], -len(key), key)),
            "label": cue.label,
            "keys": " ".join(cue.keys),
            "surfaces": " ".join(cue.surfaces),
            "weight": cue.weight,
            "exact": int(cue.exact),
        }


def _named_words(cues: Iterable[Cue], *named: Iterable[Mapping[str, Any]]) -> set[str]:
    """Return the words of cues, and of the keys of names and keywords."""
    words = {word for cue in cues for word in (*cue.keys, *cue.surfaces)}
    return words | {word for rows in named for row in rows for word in row["key"].split()}
