"""The counted part of docs/catalogue.md."""

from pathlib import Path

import pytest

from catalog.building.sources import read_sources
from catalog.building.tables import BEGIN, END, PAGE, counted, renewed
from catalog.paths import RESOURCES


def test_the_page_says_what_the_catalogue_holds_today() -> None:
    """Renew it with `python -m catalog.building.tables`."""
    page = PAGE.read_text(encoding="utf-8")
    assert renewed(page, counted(read_sources(RESOURCES))) == page


def test_the_tables_count_what_is_there(resources: Path) -> None:
    tables = counted(read_sources(resources))
    assert "3 programmes." in tables
    assert "| A | 3 | the organisation's own or an official page |" in tables
    assert "| landelijk | 3 |  | verified | 3 |" in tables
    assert "| ggd | 342 |" in tables
    assert "- Grade C or D (0): none." in tables
    assert "| Schuldhulpverlening | 1 | 1 |" in tables


def test_only_the_counted_part_is_replaced() -> None:
    assert renewed(f"before\n{BEGIN}\nold\n{END}\nafter\n", "new") == f"before\n{BEGIN}\nnew\n{END}\nafter\n"


@pytest.mark.parametrize("page", ["no marks", f"{BEGIN} only", f"only {END}"])
def test_a_page_without_its_marks_is_left_alone(page: str) -> None:
    with pytest.raises(ValueError, match="has lost its marks"):
        renewed(page, "new")
