"""Keep and read the catalogue file: SQLite, read with the standard library, written when it is built."""
