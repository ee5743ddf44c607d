"""Read the catalogue file: programmes, needs, places, names, cues and word forms, each by its key."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from catalog.errors import CatalogueDamaged, ProgrammeUnknown
from catalog.model import Cue, Domain, Gemeente, Need, Place, Programme, Translation
from catalog.record import programme_from_record

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence
    from pathlib import Path

_MOST_REMEMBERED = 1_000
EVERYWHERE = ""
"""The gemeente of a programme that is not bound to one."""

_DAMAGED = "De catalogus is beschadigd en kan niet worden gelezen. Installeer Doorwijzer of de catalogus opnieuw."


@dataclass(frozen=True, slots=True)
class Crisis:
    """A kind of acute danger: how it is called, what to say, what to ask, and whom to call (programme ids)."""

    type: str
    label_nl: str
    say_nl: str
    question_nl: str
    programmes: tuple[str, ...]


class Catalogue:
    """One open catalogue file, read-only. Every method that meets a damaged page raises CatalogueDamaged."""

    def __init__(self, path: Path) -> None:
        """Open the file; `opening.open_catalogue` has looked at its header before."""
        self.path = path
        self._database = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        self._programmes: dict[int, Programme] = {}
        self._cues: dict[str, tuple[Cue, ...]] = {}
        self._serving: dict[tuple[str, str, int], Sequence[tuple[int, float]]] = {}

    def forget(self) -> None:
        """Drop what was remembered of the words and needs that were looked up."""
        self._cues.clear()
        self._serving.clear()

    def close(self) -> None:
        """Close the file."""
        self._database.close()

    def meta(self) -> dict[str, str]:
        """Return what the file says of itself: `built_on`, `programmes`, `sources_digest`."""
        return dict(self._rows("SELECT key, value FROM meta"))

    def needs(self) -> tuple[Need, ...]:
        """Return all needs in the order of needs.toml."""
        rows = self._rows("SELECT slug, domain, label_nl, label_en, definition_nl FROM need ORDER BY position")
        return tuple(Need(*row) for row in rows)

    def domains(self) -> tuple[Domain, ...]:
        """Return the life domains in the order of needs.toml."""
        rows = self._rows("SELECT slug, label_nl, label_en FROM domain ORDER BY position")
        return tuple(Domain(*row) for row in rows)

    def crises(self) -> tuple[Crisis, ...]:
        """Return the kinds of acute danger, most urgent first."""
        rows = self._rows("SELECT type, label_nl, say_nl, question_nl, programmes FROM crisis ORDER BY position")
        try:
            return tuple(
                Crisis(crisis, label, say, question, tuple(json.loads(programmes)))
                for crisis, label, say, question, programmes in rows
            )
        except (ValueError, TypeError) as fault:
            raise CatalogueDamaged(_DAMAGED) from fault

    def programme(self, programme_id: str) -> Programme:
        """Return a programme by its id; raise ProgrammeUnknown with a sentence when there is none."""
        return self.by_number(self.number_of(programme_id))

    def number_of(self, programme_id: str) -> int:
        """Return the number in this file of a programme; raise ProgrammeUnknown with a sentence when there is none."""
        for (number,) in self._rows("SELECT number FROM programme WHERE id = ?", programme_id):
            return int(number)
        raise ProgrammeUnknown(
            f"De catalogus kent geen programma met de naam '{programme_id}'. Zoek het op met: catalogue list"
        )

    def by_number(self, number: int) -> Programme:
        """Return a programme by its number in this file."""
        known = self._programmes.get(number)
        if known is None:
            records = self._rows("SELECT record FROM programme WHERE number = ?", number)
            if len(self._programmes) >= _MOST_REMEMBERED:
                self._programmes.clear()
            known = self._programmes[number] = _programme(records)
        return known

    def programmes(self) -> Iterator[Programme]:
        """Yield every programme, by id."""
        for row in self._rows("SELECT record FROM programme ORDER BY id"):
            yield _programme([row])

    def serving(self, need: str, gemeente: str, limit: int) -> Sequence[tuple[int, float]]:
        """Return (number, strength) of the programmes for a need that work in a gemeente or everywhere, best first.

        Strength (0..1.2) is how well a programme serves this need before anything is known of the resident.
        """
        asked = (need, gemeente, limit)
        if asked not in self._serving:
            if len(self._serving) >= _MOST_REMEMBERED:
                self._serving.clear()
            self._serving[asked] = self._look_up_serving(*asked)
        return self._serving[asked]

    def _look_up_serving(self, need: str, gemeente: str, limit: int) -> Sequence[tuple[int, float]]:
        query = (
            "SELECT programme, strength FROM serves WHERE need = ? AND gemeente = ? "
            "ORDER BY strength DESC, programme LIMIT ?"
        )
        rows = self._rows(query, need, EVERYWHERE, limit)
        if gemeente:
            local = self._rows(query, need, gemeente, limit)
            rows = sorted(rows + local, key=lambda row: (-row[1], row[0]))[:limit]
        return [(number, strength) for number, strength in rows]

    def keyworded(self, keys: Collection[str], gemeente: str) -> list[tuple[str, int, float]]:
        """Return (key, programme number, weight) of the telling words among the keys, everywhere or in a gemeente."""
        places = {EVERYWHERE, gemeente}
        query = (
            "SELECT key, programme, weight FROM keyword "  # noqa: S608 - marks are question marks
            f"WHERE key IN ({_marks(keys)}) AND gemeente IN ({_marks(places)})"
        )
        return self._rows(query, *keys, *places)

    def named(self, keys: Sequence[str]) -> list[tuple[str, int, float]]:
        """Return (key, programme number, weight) for every name among the keys."""
        return self._rows(f"SELECT key, programme, weight FROM name WHERE key IN ({_marks(keys)})", *keys)  # noqa: S608 - marks are question marks

    def named_from(self, beginning: str, limit: int) -> list[tuple[str, int, float]]:
        """Return the names that start with these letters, as `named` does."""
        return self._rows(
            "SELECT key, programme, weight FROM name WHERE key >= ? AND key < ? ORDER BY length(key), key LIMIT ?",
            beginning,
            beginning + "\U0010ffff",
            limit,
        )

    def names_near(self, first: str, shortest: int, longest: int) -> dict[str, float]:
        """Return the names with this first letter and a length between the two, each with its weight."""
        rows = self._rows(
            "SELECT key, max(weight) FROM name WHERE key >= ? AND key < ? AND length(key) BETWEEN ? AND ? GROUP BY key",
            first,
            first + "\U0010ffff",
            shortest,
            longest,
        )
        return dict(rows)

    def matching_text(self, words: Sequence[str], limit: int) -> list[int]:
        """Return the numbers of the programmes whose own texts hold any of these words, best first."""
        if not words:
            return []
        query = " OR ".join('"' + word.replace('"', '""') + '"' for word in words)
        rows = self._rows(
            "SELECT rowid FROM programme_text WHERE programme_text MATCH ? ORDER BY rank LIMIT ?", query, limit
        )
        return [number for (number,) in rows]

    def cues(self, key: str) -> tuple[Cue, ...]:
        """Return the cues that stand under a key; those of the catalogue's own words are remembered."""
        known = self._cues.get(key)
        if known is not None:
            return known
        rows = self._rows("SELECT label, keys, surfaces, weight, exact FROM cue WHERE anchor = ?", key)
        found = tuple(
            Cue(label, tuple(keys.split(" ")), tuple(surfaces.split(" ")), weight, bool(exact))
            for label, keys, surfaces, weight, exact in rows
        )
        if found:
            self._cues[key] = found
        return found

    def lemma(self, form: str) -> str | None:
        """Return the dictionary form of a word, or None when there is no other."""
        for (lemma,) in self._rows("SELECT lemma FROM form WHERE form = ?", form):
            return str(lemma)
        return None

    def knows(self, word: str) -> bool:
        """Tell whether a word is used by a cue, a name or a written situation."""
        return bool(
            self._rows("SELECT 1 FROM word WHERE first = ? AND length = ? AND word = ?", word[:1], len(word), word)
        )

    def neighbours(self, first: str, shortest: int, longest: int, fewest: int = 0) -> dict[str, float]:
        """Return the words with this first letter and a length between the two that are used so often or more.

        Each comes with how often it is used.
        """
        query = "SELECT word, uses FROM word WHERE first = ? AND length BETWEEN ? AND ? AND uses >= ?"
        return dict(self._rows(query, first, shortest, longest, fewest))

    def translation(self, language: str, programme_id: str) -> Translation | None:
        """Return a programme's texts in another language, or None; read only when a sheet is made."""
        rows = self._rows(
            "SELECT what, for_whom, first_step, reviewed, stale FROM translation WHERE language = ? AND programme = ?",
            language,
            programme_id,
        )
        for what, for_whom, first_step, reviewed, stale in rows:
            return Translation(what, for_whom, first_step, bool(reviewed), bool(stale))
        return None

    def shared_texts(self, language: str, dutch: Collection[str]) -> dict[str, tuple[str, bool]]:
        """Return each of these Dutch texts that is there in the language, and whether a person has looked it over."""
        query = "SELECT text, reviewed FROM shared_text WHERE language = ? AND dutch = ?"
        found = {words: self._rows(query, language, words) for words in dutch}
        return {words: (rows[0][0], bool(rows[0][1])) for words, rows in found.items() if rows}

    def gemeente(self, code: str) -> Gemeente:
        """Return a gemeente by its CBS code ("GM0307")."""
        rows = self._rows(
            "SELECT code, name, province, phone, website, email, street, postcode, town, inhabitants, "
            "ggd, veilig_thuis, shelter, shelter_phone FROM gemeente WHERE code = ?",
            code,
        )
        if not rows:
            raise CatalogueDamaged(_DAMAGED)
        return Gemeente(*rows[0])

    def gemeenten(self) -> tuple[Gemeente, ...]:
        """Return all gemeenten by name."""
        return tuple(self.gemeente(code) for (code,) in self._rows("SELECT code FROM gemeente ORDER BY name"))

    def places(self, key: str) -> tuple[Place, ...]:
        """Return the places a folded name, nickname or PC4 stands for."""
        rows = self._rows("SELECT DISTINCT label, gemeente, pc4 FROM place WHERE key = ? ORDER BY label, gemeente", key)
        return tuple(Place(label, self.gemeente(code), pc4) for label, code, pc4 in rows)

    def places_from(self, beginning: str, limit: int) -> tuple[str, ...]:
        """Return the labels of places that start with these letters, for completion."""
        rows = self._rows(
            "SELECT DISTINCT label FROM place WHERE key >= ? AND key < ? AND kind <> 'pc4' ORDER BY key LIMIT ?",
            beginning,
            beginning + "\U0010ffff",
            limit,
        )
        return tuple(label for (label,) in rows)

    def _rows(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            return self._database.execute(query, values).fetchall()
        except (sqlite3.DatabaseError, UnicodeDecodeError) as fault:
            raise CatalogueDamaged(_DAMAGED) from fault
        except UnicodeEncodeError:  # half a character, as a broken file name gives: no catalogue holds one
            return []


def _marks(values: Collection[object]) -> str:
    """Return as many question marks as there are values, for an IN clause."""
    return ",".join("?" * len(values))


def _programme(records: Sequence[tuple[Any, ...]]) -> Programme:
    try:
        ((record,),) = records
        return programme_from_record(json.loads(record))
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        raise CatalogueDamaged(_DAMAGED) from fault
