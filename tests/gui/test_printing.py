"""The sheet on paper: read back, looked at by size, and never half written."""

from __future__ import annotations

import errno
import io
import math
import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter

from catalog.errors import CannotWrite, NoPrinter
from catalog.paths import PHRASES
from catalog.places import find_place
from catalog.sheet.blocks import Variant
from catalog.sheet.make import Wish, make_sheet
from catalog.sheet.phrases import languages
from gui.pdf_file import words_of
from gui.printing import page_images, pdf_bytes, print_sheet, write_pdf
from gui.sheet_layout import PAGE, lay_out
from gui.sheet_marks import Code
from tests.conftest import TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from catalog.sheet.blocks import Sheet
    from catalog.storage.catalogue import Catalogue


def sheet_of(catalogue: Catalogue, *ids: str, variant: Variant = Variant.NORMAL, language: str = "nl") -> Sheet:
    """Return a sheet for Amersfoort."""
    programmes = tuple(catalogue.programme(identity) for identity in ids)
    wish = Wish(programmes, find_place("3811", catalogue).place, TODAY, variant, language)
    return make_sheet(wish, catalogue, PHRASES)


def text_of(data: bytes) -> str:
    """Return the words of a PDF, spaces made equal and ligatures undone."""
    words = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    return " ".join(words.replace("ﬁ", "fi").replace("ﬂ", "fl").split())


def test_two_programmes_fit_one_page_and_read_back(qapp: QApplication, catalogue: Catalogue) -> None:
    data = pdf_bytes(sheet_of(catalogue, "geldfit", "taalhuis"))
    assert len(PdfReader(io.BytesIO(data)).pages) == 1
    words = text_of(data)
    for expected in ("Geldfit", "0800-8115", "Taalhuis", "Gemeente Amersfoort", "14 033", "112", "0800-2000", "113"):
        assert expected in words


def test_links_are_live_and_the_name_is_neutral(qapp: QApplication, catalogue: Catalogue) -> None:
    data = pdf_bytes(sheet_of(catalogue, "geldfit"))
    reader = PdfReader(io.BytesIO(data))
    notes = [note.get_object() for page in reader.pages for note in page.get("/Annots", ())]
    links = {note["/A"]["/URI"] for note in notes if "/A" in note}
    assert "tel:08008115" in links
    assert any(link.startswith("https://geldfit.nl") for link in links)
    assert reader.metadata is not None
    assert reader.metadata.title == "Verwijsblad"


def test_the_fonts_are_inside(qapp: QApplication, catalogue: Catalogue) -> None:
    assert b"/FontFile2" in pdf_bytes(sheet_of(catalogue, "geldfit"))


def test_the_code_holds_the_website(qapp: QApplication, catalogue: Catalogue) -> None:
    codes = [mark for page in lay_out(sheet_of(catalogue, "geldfit")) for mark in page if isinstance(mark, Code)]
    assert [code.address for code in codes] == ["https://geldfit.nl"]


@pytest.mark.parametrize("width", [1000, 1241, 1861, 2333])
def test_a_code_has_no_seams_at_any_size(qapp: QApplication, catalogue: Catalogue, width: int) -> None:
    """Pale lines between its rows kept telephones from reading it wherever a cell was no whole number of dots."""
    sheet = sheet_of(catalogue, "geldfit", language="en")
    (code,) = [mark for page in lay_out(sheet) for mark in page if isinstance(mark, Code)]
    picture = page_images(sheet, width)[0]
    scale = width / PAGE.width()
    cell = code.width / code.side * scale
    column = round(code.x * scale + cell / 2)  # through the middle of the bar at the edge: seven dark cells
    shades = [
        picture.pixelColor(column, row).lightness()
        for row in range(math.ceil(code.y * scale) + 1, math.floor(code.y * scale + 7 * cell) - 1)
    ]
    assert max(shades) < 10


def test_the_preview_shows_ink(qapp: QApplication, catalogue: Catalogue) -> None:
    (picture,) = page_images(sheet_of(catalogue, "geldfit"), 400)
    dark = sum(picture.pixelColor(x, y).lightness() < 128 for x in range(0, 400, 2) for y in range(0, 560, 2))
    assert dark > 500


def test_a_folder_that_is_not_there_gets_a_sentence(qapp: QApplication, catalogue: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="die map bestaat niet"):
        write_pdf(sheet_of(catalogue, "geldfit"), tmp_path / "weg" / "blad.pdf")


def test_a_folder_as_target_gets_a_sentence_and_no_half_file(
    qapp: QApplication, catalogue: Catalogue, tmp_path: Path
) -> None:
    target = tmp_path / "blad.pdf"
    target.mkdir()
    with pytest.raises(CannotWrite, match="map"):
        write_pdf(sheet_of(catalogue, "geldfit"), target)
    assert [path.name for path in tmp_path.iterdir()] == ["blad.pdf"]


def test_a_full_disk_leaves_the_old_file_and_no_half_one(
    qapp: QApplication, catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "blad.pdf"
    target.write_bytes(b"oud")

    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CannotWrite, match="de schijf is vol"):
        write_pdf(sheet_of(catalogue, "geldfit"), target)
    assert target.read_bytes() == b"oud"
    assert [path.name for path in tmp_path.iterdir()] == ["blad.pdf"]


def test_the_language_is_named_and_spaces_are_spaces(qapp: QApplication, catalogue: Catalogue) -> None:
    data = pdf_bytes(sheet_of(catalogue, "geldfit"))
    reader = PdfReader(io.BytesIO(data), strict=True)
    assert str(reader.root_object["/Lang"]) == "nl"
    assert "\t" not in reader.pages[0].extract_text()
    assert "ﬁ" not in reader.pages[0].extract_text()


@pytest.mark.parametrize("language", languages(PHRASES))
def test_a_pdf_stays_small_in_every_language(qapp: QApplication, catalogue: Catalogue, language: str) -> None:
    five = ("bijstand", "schuldhulpverlening", "vve", "huurtoeslag", "slachtofferhulp")
    assert len(pdf_bytes(sheet_of(catalogue, *five, language=language))) < 150_000


@pytest.mark.parametrize("variant", list(Variant))
@pytest.mark.parametrize("language", languages(PHRASES))
def test_every_form_in_every_language_is_read_back_whole(
    qapp: QApplication, catalogue: Catalogue, language: str, variant: Variant
) -> None:
    sheet = sheet_of(catalogue, "geldfit", "kindertelefoon", variant=variant, language=language)
    data = pdf_bytes(sheet)
    reader = PdfReader(io.BytesIO(data), strict=True)
    assert str(reader.root_object["/Lang"]) == sheet.language
    assert "0800-8115" in words_of(data)
    assert reader.metadata is not None
    assert reader.metadata.title == sheet.document


def test_a_sheet_in_another_language_that_lost_its_words_is_an_error(
    qapp: QApplication, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = sheet_of(catalogue, "geldfit", language="ar")
    without = replace(sheet, beside=None)
    monkeypatch.setattr("gui.printing.lay_out", lambda _sheet: lay_out(without))
    with pytest.raises(CannotWrite, match="onleesbaar"):
        pdf_bytes(sheet)


def test_a_discreet_sheet_tells_nothing_by_its_file_either(qapp: QApplication, catalogue: Catalogue) -> None:
    data = pdf_bytes(sheet_of(catalogue, "veilig-thuis", variant=Variant.DISCREET, language="ar"))
    reader = PdfReader(io.BytesIO(data))
    notes = [note.get_object() for page in reader.pages for note in page.get("/Annots", ())]
    assert {note["/A"]["/URI"] for note in notes if "/A" in note} <= {
        "tel:08002000",
        "tel:14033",
        "tel:1400",
        "tel:112",
    }
    assert reader.metadata is not None
    assert reader.metadata.title == "Handige nummers"
    for word in (b"eilig", b"erwijs", b"eweld", b"oorwijzer"):
        assert word not in data
    assert "eilig" not in text_of(data)


@pytest.mark.parametrize(
    ("code", "sentence"),
    [(errno.EACCES, "u mag daar niet schrijven"), (errno.EBUSY, "staat nog open"), (errno.EIO, "lukte niet")],
)
def test_a_file_that_cannot_be_replaced_is_a_sentence_and_stays(
    qapp: QApplication,
    catalogue: Catalogue,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: int,
    sentence: str,
) -> None:
    target = tmp_path / "blad.pdf"
    target.write_bytes(b"oud")

    def refuse(_aside: object, _target: object) -> None:
        raise OSError(code, "no")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(CannotWrite, match=sentence):
        write_pdf(sheet_of(catalogue, "geldfit"), target)
    assert target.read_bytes() == b"oud"
    assert [path.name for path in tmp_path.iterdir()] == ["blad.pdf"]


def test_a_printer_that_stops_halfway_is_a_sentence(
    qapp: QApplication, catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "druk.pdf"))
    monkeypatch.setattr(QPrinter, "newPage", lambda _self: False)
    with pytest.raises(NoPrinter, match="druk opnieuw af"):
        print_sheet(sheet_of(catalogue, "geldfit", "bijstand", language="ar"), printer)


def test_a_sheet_without_words_on_it_is_an_error(
    qapp: QApplication, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.printing.paint_marks", lambda _painter, _marks: None)
    with pytest.raises(CannotWrite, match="leeg"):
        pdf_bytes(sheet_of(catalogue, "geldfit"))


def test_a_printer_that_is_not_there_is_a_sentence(
    qapp: QApplication, catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = QPrinter()
    monkeypatch.setattr(QPrinter, "isValid", lambda _self: False)
    with pytest.raises(NoPrinter, match="Kies een andere printer"):
        print_sheet(sheet_of(catalogue, "geldfit"), printer)


def test_a_printer_gets_the_same_page(qapp: QApplication, catalogue: Catalogue, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "druk.pdf"))
    print_sheet(sheet_of(catalogue, "geldfit"), printer)
    (page,) = PdfReader(tmp_path / "druk.pdf").pages
    assert "0800-8115" in page.extract_text()
    assert round(page.mediabox.height) == 842
