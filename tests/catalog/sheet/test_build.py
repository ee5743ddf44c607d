"""What stands on the sheet, in which order, and what never does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from catalog.errors import SheetRefused
from catalog.model import Amount, Contact, Hours, Layer, OpeningHours, PhoneStatus, Via
from catalog.paths import PHRASES
from catalog.places import find_place
from catalog.sheet.blocks import Block, Section, Style
from catalog.sheet.build import SheetRequest, build_sheet
from catalog.sheet.phrases import read_phrases
from tests.conftest import TODAY

if TYPE_CHECKING:
    from catalog.model import Place, Programme
    from catalog.storage.catalogue import Catalogue

SAFETY = {"emergency": "112", "home": "0800-2000", "suicide": "113"}
NUMBER = "020-123 45 67"


@pytest.fixture
def place(catalogue: Catalogue) -> Place:
    """Return Amersfoort."""
    found = find_place("3811", catalogue).place
    assert found is not None
    return found


@pytest.fixture
def programme(catalogue: Catalogue) -> Programme:
    """Return a programme to change."""
    return catalogue.programme("geldfit")


def section_of(programme: Programme, place: Place | None = None, today: date = TODAY) -> Section:
    return build_sheet(SheetRequest((programme,), place, today), read_phrases(PHRASES, "nl"), SAFETY).sections[0]


def block_of(section: Section, style: Style) -> Block | None:
    return next((block for block in section.blocks if block.style is style), None)


def words_of(section: Section) -> str:
    return " ".join(word for block in section.blocks for word in block.words())


def reached(programme: Programme, contact: Contact) -> Programme:
    return replace(programme, contact=contact)


def test_the_order_is_that_of_someone_who_needs_help(programme: Programme) -> None:
    styles = list(dict.fromkeys(block.style for block in section_of(programme).blocks))
    assert styles == [
        Style.NAME, Style.RUN_BY, Style.TEXT, Style.PHONE, Style.FACT, Style.STEP, Style.PEN, Style.NOTE,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("contact", "with_place", "words", "link"),
    [
        (Contact(Via.OWN, NUMBER, PhoneStatus.VERIFIED), True, "Bel 020-123 45 67", "tel:0201234567"),
        (
            Contact(Via.OWN, NUMBER, PhoneStatus.SEEN_SECONDARY),
            True,
            "Bel 020-123 45 67 Controleer dit nummer eerst.",
            "tel:0201234567",
        ),
        (Contact(Via.OWN, website="https://hulp.example/"), True, "Kijk op hulp.example", "https://hulp.example/"),
        (Contact(Via.OWN, NUMBER, None, "https://hulp.example"), True, "Kijk op hulp.example", "https://hulp.example"),
        (Contact(Via.OWN, website="javascript:alert(1)"), True, "Kijk op javascript:alert(1)", ""),
        (Contact(Via.GEMEENTE), True, "Bel gemeente Amersfoort 14 033", "tel:14033"),
        (Contact(Via.GEMEENTE), False, "Bel uw gemeente", ""),
        (Contact(Via.ASK_GEMEENTE), True, "Vraag de gemeente waar dit bij u is: 14 033", "tel:14033"),
        (Contact(Via.ASK_GEMEENTE), False, "Bel uw gemeente en vraag waar dit bij u is", ""),
        (Contact(Via.GP), True, "Bel uw huisarts", ""),
        (Contact(Via.SCHOOL), True, "Vraag het op school", ""),
        (Contact(Via.PROFESSIONAL), True, "Vraag het uw hulpverlener", ""),
    ],
)
def test_whom_to_call_follows_what_is_certain(
    programme: Programme,
    place: Place,
    contact: Contact,
    with_place: bool,
    words: str,
    link: str,
) -> None:
    block = block_of(section_of(reached(programme, contact), place if with_place else None), Style.PHONE)
    assert block is not None
    assert " ".join(block.words()) == words
    assert block.link == link


def test_nothing_is_invented_when_nothing_is_known(programme: Programme) -> None:
    assert block_of(section_of(reached(programme, Contact(Via.OWN))), Style.PHONE) is None


def test_a_number_without_a_status_is_never_printed(programme: Programme) -> None:
    assert NUMBER not in words_of(section_of(reached(programme, Contact(Via.OWN, NUMBER))))


def test_a_secret_address_is_never_printed(programme: Programme, place: Place) -> None:
    secret = Contact(Via.OWN, address="Dorpsstraat 1, 1234 AB Ergens", address_secret=True)
    words = words_of(section_of(reached(programme, secret), place))
    assert "Dorpsstraat" not in words
    assert "Het adres is geheim" in words


@pytest.mark.parametrize(("day", "shown"), [(-1, False), (0, True), (10, True), (11, False)])
def test_an_amount_is_shown_only_on_the_days_it_holds(programme: Programme, day: int, shown: bool) -> None:
    amount = Amount("eigen bijdrage", 1234.5, "euro per jaar", TODAY, TODAY + timedelta(days=10))
    words = words_of(section_of(replace(programme, amounts=(amount,)), today=TODAY + timedelta(days=day)))
    assert ("Eigen bijdrage: €\u00a01.234,50 per jaar." in words) is shown


def test_what_is_not_sure_says_so(programme: Programme) -> None:
    doubtful = section_of(replace(programme, evidence="D"))
    assert "Controleer dit eerst" in words_of(doubtful)
    assert block_of(doubtful, Style.NOTE) is None
    assert "Dit is al lang niet nagekeken" in words_of(section_of(programme, today=date(2028, 1, 1)))
    assert "Controleer" not in words_of(section_of(programme))


def test_a_programme_that_is_not_everywhere_says_so(programme: Programme) -> None:
    many = words_of(section_of(replace(programme, layer=Layer.MANY_GEMEENTEN)))
    assert "Bestaat dit bij u? Vraag het na bij de gemeente." in many
    assert "Regio Alleen Utrecht." in words_of(
        section_of(replace(programme, layer=Layer.REGION, region="alleen Utrecht"))
    )


def test_hours_are_in_words(programme: Programme) -> None:
    hours = Hours(weekly=(OpeningHours((0, 1, 2, 3, 4), "09:00", "17:30"),))
    assert "Maandag tot en met vrijdag van 9 tot 17.30 uur." in words_of(section_of(replace(programme, hours=hours)))


def test_things_to_bring_are_ticks_under_one_label(programme: Programme) -> None:
    ticks = [block for block in section_of(replace(programme, bring=("A", "B"))).blocks if block.style is Style.TICK]
    assert [(block.label, block.text) for block in ticks] == [("Neem mee", "A"), ("", "B")]


def test_the_gemeente_stands_last_with_its_own_number(programme: Programme, place: Place) -> None:
    sheet = build_sheet(SheetRequest((programme,), place, TODAY), read_phrases(PHRASES, "nl"), SAFETY)
    assert sheet.dateline == "24 november 2026, gemeente Amersfoort"
    assert [block.text for block in sheet.sections[-1].blocks] == [
        "Gemeente Amersfoort",
        "Weet u niet verder? Vraag de gemeente naar het wijkteam. Zij denken met u mee.",
        place.gemeente.phone,
        "www.amersfoort.nl",
        "Stadhuisplein 1, 3811 LM Amersfoort",
    ]  # fmt: skip
    assert [block.text for block in sheet.foot] == ["112", "0800-2000", "113"]


@pytest.mark.parametrize("count", [0, 6])
def test_none_or_more_than_five_are_refused(programme: Programme, count: int) -> None:
    with pytest.raises(SheetRefused, match="1 tot 5"):
        build_sheet(SheetRequest((programme,) * count, None, TODAY), read_phrases(PHRASES, "nl"), SAFETY)


def test_programmes_are_counted_when_there_are_several(programme: Programme, place: Place) -> None:
    two = SheetRequest((programme, programme), place, TODAY)
    sheet = build_sheet(two, read_phrases(PHRASES, "nl"), SAFETY)
    assert [section.number for section in sheet.sections] == [1, 2, 0]
    assert section_of(programme).number == 0


def test_every_programme_that_ships_makes_a_sheet(catalogue: Catalogue, place: Place) -> None:
    for programme in catalogue.programmes():
        for where in (place, None):
            section = section_of(programme, where)
            assert all(block.text or block.style is Style.PEN for block in section.blocks), programme.id
