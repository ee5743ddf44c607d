"""What the catalogue file looks like."""

import sqlite3

from catalog.storage.catalogue import Catalogue
from catalog.storage.schema import APPLICATION_ID, SCHEMA_VERSION, TABLES


def test_the_tables_can_be_made() -> None:
    database = sqlite3.connect(":memory:")
    database.executescript(TABLES)
    database.close()


def test_the_built_file_has_these_tables_and_says_whose_it_is(catalogue: Catalogue) -> None:
    database = sqlite3.connect(":memory:")
    database.executescript(TABLES)
    wanted = {row[0] for row in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    database.close()
    present = {row[0] for row in catalogue._rows("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert wanted == present - {"sqlite_sequence"}
    assert catalogue._rows("PRAGMA application_id") == [(APPLICATION_ID,)]
    assert catalogue._rows("PRAGMA user_version") == [(SCHEMA_VERSION,)]


def test_what_is_looked_up_at_every_keystroke_uses_an_index(catalogue: Catalogue) -> None:
    queries = (
        "SELECT label FROM cue WHERE anchor = 'x'",
        "SELECT lemma FROM form WHERE form = 'x'",
        "SELECT 1 FROM word WHERE first = 'x' AND length = 3 AND word = 'xyz'",
        "SELECT programme FROM serves WHERE need = 'x' AND gemeente = '' ORDER BY strength DESC, programme LIMIT 9",
        "SELECT programme FROM name WHERE key IN ('a', 'b')",
        "SELECT label FROM place WHERE key = 'x'",
    )
    for query in queries:
        plan = " ".join(str(row[3]) for row in catalogue._rows(f"EXPLAIN QUERY PLAN {query}"))
        assert "SEARCH" in plan, query
        assert "TEMP B-TREE" not in plan, query
