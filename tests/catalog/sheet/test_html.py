"""The sheet as HTML."""

from html.parser import HTMLParser

from catalog.sheet.blocks import Sheet
from catalog.sheet.html import sheet_as_html


def test_html_is_escaped_closed_and_neutral(sheet: Sheet) -> None:
    opened: list[str] = []
    links: list[str | None] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            links.extend(value for name, value in attrs if name == "href")
            opened.extend([tag] if tag != "meta" else [])

        def handle_endtag(self, tag: str) -> None:
            assert opened.pop() == tag

    page = sheet_as_html(sheet)
    Reader().feed(page)
    assert opened == []
    assert links == ["tel:112", "tel:113"]
    assert "<script>" not in page
    assert "<title>Verwijsblad</title>" in page
    assert '<html lang="nl" dir="ltr">' in page
    assert "<ul><li>Pas</li><li>Brief</li></ul>" in page
