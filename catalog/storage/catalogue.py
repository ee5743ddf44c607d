"""Read the catalogue file: programmes, needs, places, names, cues and word forms, each by its key."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from catalog.errors import CatalogueDamaged, ProgrammeUnknown
from catalog.model import Cue, Domain, Gemeente, Need, Place, Programme, Translation
from catalog.record import programme_from_record
from catalog.storage.memory import Memory

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from pathlib import Path

_MOST_REMEMBERED = 1_000
_WORDS_REMEMBERED = 8_000
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
        self._programmes = lru_cache(_MOST_REMEMBERED)(self._look_up_programme)
        self._keyworded: dict[str, Memory[str, list[tuple[int, float]]]] = {}
        self._cues = Memory(self._look_up_cues, _WORDS_REMEMBERED)
        self._words = Memory(self._look_up_words, _WORDS_REMEMBERED)
        self._serving = lru_cache(_MOST_REMEMBERED)(self._look_up_serving)

    def forget(self) -> None:
        """Drop what was remembered of the words and needs that were looked up.

        SQLite keeps what a statement was last asked until it is asked again, so each is asked about no words at all.
        """
        self._look_up_words(())
        self._look_up_cues(())
        self._look_up_keyworded(EVERYWHERE, ())
        self.named(())
        self.named_from("", 0)
        self.matching_text(("",), 0)
        self._serving.cache_clear()
        self._keyworded.clear()
        self._cues.forget()
        self._words.forget()

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
        return self._programmes(number)

    def _look_up_programme(self, number: int) -> Programme:
        return _programme(self._rows("SELECT record FROM programme WHERE number = ?", number))

    def programmes(self) -> Iterator[Programme]:
        """Yield every programme, by id."""
        for row in self._rows("SELECT record FROM programme ORDER BY id"):
            yield _programme([row])

    def serving(self, need: str, gemeente: str, limit: int) -> Sequence[tuple[int, float]]:
        """Return (number, strength) of the programmes for a need that work in a gemeente or everywhere, best first.

        Strength (0..1.2) is how well a programme serves this need before anything is known of the resident.
        """
        return self._serving(need, gemeente, limit)

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

    def keyworded(self, keys: Collection[str], gemeente: str) -> Mapping[str, Sequence[tuple[int, float]]]:
        """Return a mapping that holds, for each of these keys, the programmes that it tells of.

        Each as (number, weight); those that work everywhere or in the gemeente.
        """
        if gemeente not in self._keyworded:
            self._keyworded.clear()  # another place: what was remembered of the one before is of no more use
            self._keyworded[gemeente] = Memory(partial(self._look_up_keyworded, gemeente), _WORDS_REMEMBERED)
        return self._keyworded[gemeente].of(keys)

    def _look_up_keyworded(self, gemeente: str, keys: Sequence[str]) -> dict[str, list[tuple[int, float]]]:
        found: dict[str, list[tuple[int, float]]] = {key: [] for key in keys}
        query = (
            "SELECT keyword.key, keyword.programme, keyword.weight FROM json_each(?) AS asked "
            "CROSS JOIN keyword ON keyword.key = asked.value AND keyword.gemeente IN (?, ?)"
        )
        for key, number, weight in self._rows(query, json.dumps(keys), EVERYWHERE, gemeente):
            found[key].append((number, weight))
        return found

    def named(self, keys: Sequence[str]) -> list[tuple[str, int, float]]:
        """Return (key, programme number, weight) for every name among the keys."""
        query = (
            "SELECT name.key, name.programme, name.weight FROM json_each(?) AS asked "
            "CROSS JOIN name ON name.key = asked.value"
        )
        return self._rows(query, json.dumps(list(dict.fromkeys(keys))))

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

    def cues(self, keys: Collection[str]) -> Mapping[str, Sequence[Cue]]:
        """Return a mapping that holds, for each of these keys, the cues that stand under it."""
        return self._cues.of(keys)

    def _look_up_cues(self, keys: Sequence[str]) -> dict[str, list[Cue]]:
        found: dict[str, list[Cue]] = {key: [] for key in keys}
        query = (
            "SELECT cue.anchor, cue.label, cue.keys, cue.surfaces, cue.weight, cue.exact FROM json_each(?) AS asked "
            "CROSS JOIN cue ON cue.anchor = asked.value"
        )
        for key, label, words, surfaces, weight, exact in self._rows(query, json.dumps(keys)):
            found[key].append(Cue(label, tuple(words.split(" ")), tuple(surfaces.split(" ")), weight, bool(exact)))
        return found

    def meet(self, words: Collection[str]) -> None:
        """Look these words up at once, so that asking `lemma` and `knows` of each costs nothing."""
        self._words.of(words)

    def lemma(self, form: str) -> str | None:
        """Return the dictionary form of a word, or None when there is no other."""
        return self._words.of((form,))[form][0]

    def knows(self, word: str) -> bool:
        """Tell whether a word is used by a cue, a name or a written situation."""
        return self._words.of((word,))[word][1]

    def _look_up_words(self, words: Sequence[str]) -> dict[str, tuple[str | None, bool]]:
        """Return the dictionary form of each word, None when there is no other, and whether it is known."""
        query = (
            "SELECT asked.key, (SELECT lemma FROM form WHERE form = asked.value), EXISTS (SELECT 1 FROM word "
            "WHERE first = substr(asked.value, 1, 1) AND length = length(asked.value) AND word = asked.value) "
            "FROM json_each(?) AS asked"
        )
        rows = self._rows(query, json.dumps(words))
        return {words[at]: (lemma, bool(known)) for at, lemma, known in rows}

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


def _programme(records: Sequence[tuple[Any, ...]]) -> Programme:
    try:
        ((record,),) = records
        return programme_from_record(json.loads(record))
    except (ValueError, KeyError, TypeError, AttributeError) as fault:
        raise CatalogueDamaged(_DAMAGED) from fault
