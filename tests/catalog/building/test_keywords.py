"""The words that set a programme apart."""

from pathlib import Path

from catalog.building.keywords import MOST_SHARED, keyword_rows
from catalog.building.lemmatiser import Lemmatiser
from catalog.building.sources import read_sources


def rows_of(resources: Path, identity: str) -> dict[str, float]:
    sources = read_sources(resources)
    number = [source.record["id"] for source in sources.programmes].index(identity) + 1
    return {row["key"]: row["weight"] for row in keyword_rows(sources, Lemmatiser({})) if row["programme"] == number}


def test_its_own_list_counts_more_than_its_name_and_texts(resources: Path) -> None:
    path = resources / "catalogue" / "money" / "geldproef.toml"
    path.write_text('keywords = ["roodstand", "pinautomaten"]\n' + path.read_text(encoding="utf-8"), encoding="utf-8")
    weights = rows_of(resources, "geldproef")
    assert weights["roodstand"] == weights["pinautomaat"] > weights["geldproef"]


def test_a_word_that_many_share_sets_none_apart(resources: Path) -> None:
    folder = resources / "catalogue" / "money"
    record = (folder / "geldproef.toml").read_text(encoding="utf-8")
    for number in range(MOST_SHARED):
        (folder / f"p{number}.toml").write_text(record.replace("geldproef", f"p{number}"), encoding="utf-8")
    assert "praten" not in rows_of(resources, "geldproef")
    assert "luisteren" not in rows_of(resources, "geldproef")
