"""Other search engines over the same catalogue, each as a function from a text to programme numbers, best first.

Each gets what a text engine needs to do well: every programme as one document of its names, texts and the labels and
definitions of its needs, and the words of the situation as a query of which any may match.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import snowballstemmer
import tantivy
from rapidfuzz import fuzz, process

from catalog.language.words import split_words
from catalog.matching.features import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from catalog.model import Need, Programme

    Engine = Callable[[str], list[int]]

FIRST = 5


def documents(programmes: Sequence[Programme], needs: Sequence[Need]) -> list[str]:
    """Return one text a programme."""
    known = {need.slug: f"{need.label_nl} {need.label_en} {need.definition_nl}" for need in needs}
    return [
        " ".join(
            (
                *(programme.name, *programme.alternate_names, programme.organisation),
                *(programme.what, programme.for_whom, programme.first_step),
                *(known[need] for need in programme.needs),
            )
        )
        for programme in programmes
    ]


def content_words(text: str) -> list[str]:
    """Return the words of a situation that carry meaning, folded."""
    words = [word.folded for word in split_words(text)]
    return [word for word in words if word not in FUNCTION_WORDS] or words


def fts5_stemmed(texts: Sequence[str]) -> Engine:
    """Return SQLite FTS5 with unicode61, both sides through the Dutch Snowball stemmer, ranked by bm25."""
    stemmer = snowballstemmer.stemmer("dutch")

    def stemmed(text: str) -> list[str]:
        return list(stemmer.stemWords(content_words(text)))

    return _fts5("unicode61 remove_diacritics 2", [" ".join(stemmed(text)) for text in texts], stemmed)


def fts5_trigram(texts: Sequence[str]) -> Engine:
    """Return SQLite FTS5 with trigrams: a word matches inside longer words."""
    return _fts5("trigram", list(texts), lambda text: [word for word in content_words(text) if len(word) >= len("abc")])


def _fts5(tokenizer: str, texts: Sequence[str], words_of: Callable[[str], list[str]]) -> Engine:
    database = sqlite3.connect(":memory:")
    database.execute(f"CREATE VIRTUAL TABLE document USING fts5(body, tokenize='{tokenizer}')")
    database.executemany("INSERT INTO document(rowid, body) VALUES(?, ?)", enumerate(texts))

    def find(text: str) -> list[int]:
        query = " OR ".join('"' + word.replace('"', '""') + '"' for word in dict.fromkeys(words_of(text)))
        if not query:
            return []
        rows = database.execute(
            "SELECT rowid FROM document WHERE document MATCH ? ORDER BY bm25(document), rowid LIMIT ?", (query, FIRST)
        )
        return [number for (number,) in rows]

    return find


def whole_text_likeness(texts: Sequence[str]) -> Engine:
    """Return rapidfuzz WRatio between the situation and every document."""
    folded = [text.lower() for text in texts]

    def find(text: str) -> list[int]:
        return [number for _, _, number in process.extract(text.lower(), folded, scorer=fuzz.WRatio, limit=FIRST)]

    return find


def tantivy_dutch(texts: Sequence[str]) -> Engine:
    """Return tantivy (a Lucene-like engine) with lower case, folded accents and the Dutch stemmer."""
    analyser = (
        tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        .filter(tantivy.Filter.lowercase())
        .filter(tantivy.Filter.ascii_fold())
        .filter(tantivy.Filter.stemmer("dutch"))
        .build()
    )
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("body", tokenizer_name="dutch", stored=False)
    builder.add_unsigned_field("number", stored=True)
    index = tantivy.Index(builder.build())
    index.register_tokenizer("dutch", analyser)
    writer = index.writer()
    for number, text in enumerate(texts):
        writer.add_document(tantivy.Document(body=text, number=number))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def find(text: str) -> list[int]:
        words = " ".join(content_words(text)).replace("'", " ")  # its query language takes quotes for a phrase
        query = index.parse_query(words or "nothing", ["body"])
        return [searcher.doc(address)["number"][0] for _, address in searcher.search(query, FIRST).hits]

    return find


ENGINES = {
    "SQLite FTS5, Dutch stemmer": fts5_stemmed,
    "SQLite FTS5, trigrams": fts5_trigram,
    "rapidfuzz WRatio": whole_text_likeness,
    "tantivy, Dutch stemmer": tantivy_dutch,
}
