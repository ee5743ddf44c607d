"""Make a catalogue of any size from the one that ships: programmes with other names, words, places and needs."""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
from typing import TYPE_CHECKING

from catalog.paths import FACTORY_CATALOGUE

if TYPE_CHECKING:
    from pathlib import Path

SEED = 7


def scaled_catalogue(out: Path, programmes: int) -> Path:
    """Write a catalogue file with this many programmes and return its path.

    Every added programme is local to one gemeente, takes its frame from a real one, mixes the words of two others
    and serves one to four needs drawn at random.
    """
    shutil.copy(FACTORY_CATALOGUE, out)
    rng = random.Random(SEED)
    database = sqlite3.connect(out)
    real = [json.loads(row) for (row,) in database.execute("SELECT record FROM programme ORDER BY number")]
    needs = [slug for (slug,) in database.execute("SELECT slug FROM need")]
    gemeenten = database.execute("SELECT code, name FROM gemeente").fetchall()
    for number in range(len(real) + 1, programmes + 1):
        frame, other, third = rng.sample(real, 3)
        code, gemeente = rng.choice(gemeenten)
        served = rng.sample(needs, rng.randint(1, 4))
        name = f"{frame['name'].split()[0]} {other['name'].split()[-1]} {gemeente} {number}"
        record = {**frame, "id": f"p{number}", "name": name, "layer": "lokaal", "needs": served}
        record["what"] = " ".join(rng.sample((frame["what"] + " " + other["what"]).split(), 20))
        record["for_whom"] = third["for_whom"]
        row = (number, record["id"], name, "lokaal", code, json.dumps(record))
        database.execute("INSERT INTO programme VALUES(?, ?, ?, ?, ?, ?)", row)
        for place, need in enumerate(served):
            database.execute("INSERT INTO serves VALUES(?, ?, ?, ?)", (need, code, 1.0 - place * 0.2, number))
        database.execute("INSERT INTO name VALUES(?, ?, ?)", (name.lower(), number, 1.0))
        database.execute(
            "INSERT INTO programme_text(rowid, name, organisation, what, for_whom) VALUES(?, ?, ?, ?, ?)",
            (number, name, frame["organisation"], record["what"], record["for_whom"]),
        )
    database.commit()
    database.close()
    return out
