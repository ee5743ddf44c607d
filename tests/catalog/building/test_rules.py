"""The rules every record is held against; each case changes one sound record in one place."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from catalog.building.rules import check_sources
from catalog.building.sources import Finding, Severity, read_sources
from catalog.paths import RESOURCES
from tests.conftest import TODAY


def change(resources: Path, before: str, after: str, name: str = "geldproef") -> Path:
    """Replace one piece of a record, which must be there."""
    path = resources / "catalogue" / "money" / f"{name}.toml"
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    return path


def found(resources: Path, severity: Severity = Severity.FAIL, today: date = TODAY) -> list[Finding]:
    """Return the findings of one severity about records and crises; holes in the small catalogue are left out."""
    findings = check_sources(read_sources(resources), today)
    return [finding for finding in findings if finding.severity is severity and finding.path.name != "needs.toml"]


def test_a_sound_catalogue_passes(resources: Path) -> None:
    assert found(resources) == []
    assert found(resources, Severity.WARN) == []


def test_the_catalogue_that_ships_passes() -> None:
    assert found(RESOURCES) == []


PHONE = 'phone = "0800-0001"\n'
SOURCES = '[[sources]]\nurl = "https://voorbeeld.example/"\nseen = 2026-11-24\nsupports = ["phone"]\n'
AMOUNT = '[[amounts]]\nwhat = "toeslag"\nvalue = 10\nunit = "euro"\nvalid_from = 2026-01-01\nvalid_to = {}\n\n[tests]'
LONG = " ".join(["huis"] * 16)
FAULTS = [
    pytest.param('needs = ["debt-counselling"]', 'needs = ["debts"]', 6, "onbekende hulpvraag 'debts'", id="need"),
    pytest.param(
        'needs = ["debt-counselling"]', f"needs = {['debt-counselling'] * 7}", 6, "7 hulpvragen", id="seven needs"
    ),
    pytest.param('what = "U praat met iemand die luistert."\n', "", 1, "het veld 'what' ontbreekt", id="no text"),
    pytest.param('"U praat met iemand die luistert."', '"  "', 7, "de tekst 'what' is leeg", id="empty text"),
    pytest.param("U praat met iemand die luistert.", "Ga nu. " * 600, 7, "hoogstens 4000", id="endless text"),
    pytest.param("U praat met iemand die luistert.", f"{LONG}.", 7, "zin van 16 woorden", id="long sentence"),
    pytest.param("U praat met", "U praat derhalve met", 7, "ambtelijk woord 'derhalve'", id="official word"),
    pytest.param(
        "U praat met iemand die luistert.",
        "Verantwoordelijkheidsverdeling belangenbehartigingsorganisaties.",
        7,
        "te moeilijk",
        id="hard text",
    ),
    pytest.param('phone_status = "verified"\n', "", 17, "zonder phone_status", id="phone without status"),
    pytest.param('phone_status = "verified"', 'phone_status = "sure"', 18, "onbruikbare waarde", id="unknown status"),
    pytest.param('supports = ["phone"]', 'supports = ["what"]', 17, "geen bron noemt het", id="nobody bears it out"),
    pytest.param(SOURCES, "", 1, "geen bron: dan is evidence D", id="no source"),
    pytest.param('evidence = "A"', 'evidence = "E"', 10, "evidence is A, B, C of D", id="evidence"),
    pytest.param('url = "https:', 'url = "ftp:', 23, "geen webadres", id="no web address"),
    pytest.param('who = ["self"]', 'who = ["anyone"]', 21, "kent 'anyone' niet", id="who"),
    pytest.param('layer = "landelijk"', 'layer = "wereld"', 5, "onbruikbare waarde", id="layer"),
    pytest.param('via = "own"', 'via = "fax"', 16, "onbruikbare waarde", id="via"),
    pytest.param(PHONE, "", 16, "geen deur", id="nobody to call"),
    pytest.param('layer = "landelijk"', 'layer = "landelijk"\nthrough = "uwv"', 6, "kent 'uwv' niet", id="through"),
    pytest.param('via = "own"\n', "", 15, "'contact' mist 'via'", id="no via"),
    pytest.param("review_due = 2027-05-24", "review_due = 2027-11-24", 12, "1 tot 190 dagen", id="numbers: half a year"),
    pytest.param("review_due = 2027-05-24", "review_due = 2026-11-24", 12, "1 tot 190 dagen", id="due at once"),
    pytest.param("[tests]", AMOUNT.format("2026-11-23"), 28, "verlopen", id="expired amount"),
    pytest.param("[tests]", '[alert]\ntext = "Dicht"\n\n[tests]', 28, "'alert' mist 'until'", id="alert without an end"),
    pytest.param("[tests]", "[alert]\nuntil = 2026-12-01\n\n[tests]", 28, "'alert' mist 'text'", id="alert without a text"),
    pytest.param("[tests]", AMOUNT.format("2025-12-31"), 28, "eindigt voor het begint", id="amount backwards"),
    pytest.param(
        "[tests]", AMOUNT.format("2027-01-01").replace("valid_from = 2026-01-01\n", ""), 28, "'amounts' mist 'valid_from'", id="one date"
    ),
    pytest.param("[tests]", '[waiting]\ntext = "Lang."\n\n[tests]', 28, "'waiting' mist 'seen'", id="waiting without a day"),
    pytest.param('cost = "Gratis"', 'waiting = "Lang."', 13, "hoort een tabel te zijn", id="waiting as text"),
    pytest.param('evidence = "A"', 'evidence = "C"', 17, "A of B is nodig", id="verified by a list"),
    pytest.param('"een", "twee", "drie"', '"een", "twee"', 28, "2 testsituaties", id="two situations"),
    pytest.param('id = "geldproef"', 'id = "geld"', 2, "hoort geld.toml te heten", id="file name"),
    pytest.param('id = "geldproef"', 'id = "112"', 2, "staat ook in 112.toml", id="duplicate id"),
    pytest.param('name = "Geldproef"', "name = 5", 3, "'name' hoort tekst te zijn", id="a number for a name"),
    pytest.param('needs = ["debt-counselling"]', 'needs = "debt"', 6, "een lijst van teksten", id="text for a list"),
    pytest.param("checked_on = 2026-11-24", 'checked_on = "2026-11-24"', 11, "een datum zonder", id="text for a date"),
    pytest.param("[tests]", '[conditions]\nmin_age = "18"\n\n[tests]', 29, "een geheel getal", id="text for an age"),
    pytest.param("[tests]", '[conditions]\nresidence = "dutch"\n\n[tests]', 29, "kent 'dutch' niet", id="residence"),
    pytest.param("[tests]", "[conditions]\nmin_aeg = 18\n\n[tests]", 29, "onbruikbare waarde", id="unknown condition"),
    pytest.param(
        "[tests]", '[[hours.weekly]]\ndays = "fri-mon"\nopen = "09:00"\nclose = "17:00"\n\n[tests]', 29, "fri-mon", id="days"
    ),
    pytest.param(
        "[tests]", '[[hours.weekly]]\ndays = "mon"\nopen = "9:00"\nclose = "17:00"\n\n[tests]', 30, "9:00", id="a time"
    ),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "line", "words"), FAULTS)
def test_a_fault_names_its_file_and_line(resources: Path, before: str, after: str, line: int, words: str) -> None:
    path = change(resources, before, after)
    findings = [finding for finding in found(resources) if words in finding.sentence]
    assert [(finding.path, finding.line) for finding in findings] == [(path, line)]


def test_every_record_is_checked_although_one_fails(resources: Path) -> None:
    change(resources, 'name = "Geldproef"', "name = 5")
    change(resources, 'evidence = "A"', 'evidence = "E"', "veilig-thuis")
    assert {finding.path.stem for finding in found(resources)} == {"geldproef", "veilig-thuis"}


def test_an_alert_or_a_wait_that_is_over_is_a_warning(resources: Path) -> None:
    change(resources, "[tests]", '[alert]\ntext = "Dicht."\nuntil = 2026-11-23\n\n[tests]')
    change(resources, "[tests]", '[waiting]\ntext = "Lang."\nseen = 2025-11-01\n\n[tests]', "veilig-thuis")
    sentences = [finding.sentence for finding in found(resources, Severity.WARN)]
    assert sentences == [
        "de melding gold tot 2026-11-23: haal haar weg",
        "de wachttijd is van 2025-11-01: vraag of die nog klopt",
    ]
    assert found(resources) == []


SECRETS = [
    pytest.param('[contact]\naddress = "Dorp"\n', "geheim adres: in dit bestand mag geen adres", id="address"),
    pytest.param('note = "Kerkstraat 12"\n\n[contact]\n', "straat of postcode in 'note'", id="street"),
    pytest.param('note = "Ga naar 3811 AB."\n\n[contact]\n', "straat of postcode in 'note'", id="postcode"),
]


@pytest.mark.parametrize(("block", "words"), SECRETS)
def test_a_shelter_shows_no_street(resources: Path, block: str, words: str) -> None:
    change(resources, "[contact]\n", f"{block}address_secret = true\n", "veilig-thuis")
    assert [words in finding.sentence for finding in found(resources)] == [True]


def test_a_shelter_from_violence_must_say_that_its_address_is_secret(resources: Path) -> None:
    change(resources, 'name = "Veilig Thuis"', 'name = "Vrouwenopvang"', "veilig-thuis")
    (finding,) = found(resources)
    assert (finding.sentence, finding.line) == ("opvang na geweld: zet address_secret = true", 15)
    change(resources, "[contact]\n", "[contact]\naddress_secret = true\n", "veilig-thuis")
    assert found(resources) == []


@pytest.mark.parametrize("key", ["officer", "note", "cost"])
def test_a_street_of_a_shelter_is_seen_wherever_it_stands(resources: Path, key: str) -> None:
    change(resources, "[contact]\n", "[contact]\naddress_secret = true\n", "veilig-thuis")
    if key == "officer":
        change(
            resources, 'who = ["self"]', 'who = ["self"]\nofficer = "Breng haar naar de Kerkweg 12."', "veilig-thuis"
        )
    elif key == "note":
        change(resources, "[contact]\n", 'note = "Kerkweg 12"\n\n[contact]\n', "veilig-thuis")
    else:
        change(resources, 'cost = "Gratis"', 'cost = "Betaal op de Kerkweg 12"', "veilig-thuis")
    assert [finding.sentence for finding in found(resources)] == [f"geheim adres: straat of postcode in '{key}'"]


def test_a_street_in_the_text_of_a_shelter_is_seen_too(resources: Path) -> None:
    change(resources, "[contact]\n", "[contact]\naddress_secret = true\n", "veilig-thuis")
    change(resources, "Bel en vertel wat er is.", "Ga naar de Dorpsweg 3.", "veilig-thuis")
    assert [finding.sentence for finding in found(resources)] == ["geheim adres: straat of postcode in 'first_step'"]


def test_a_record_past_its_review_is_a_warning(resources: Path) -> None:
    late = found(resources, Severity.WARN, TODAY + timedelta(days=200))
    assert {finding.path.stem for finding in late} == {"112", "geldproef", "veilig-thuis"}
    assert found(resources, Severity.FAIL, TODAY + timedelta(days=200)) == []


def test_a_record_without_a_source_is_grade_d_and_a_warning(resources: Path) -> None:
    change(resources, SOURCES, "")
    change(resources, 'evidence = "A"', 'evidence = "D"')
    change(resources, 'phone_status = "verified"', 'phone_status = "seen-secondary"')
    assert found(resources) == []
    assert [finding.sentence for finding in found(resources, Severity.WARN)] == ["niet gecontroleerd: zoek een bron"]


def test_a_related_programme_nobody_knows_fails(resources: Path) -> None:
    change(resources, 'cost = "Gratis"', 'related = ["nergens"]')
    assert [finding.sentence for finding in found(resources)] == ["related kent 'nergens' niet"]


def test_a_need_with_too_few_programmes_fails_on_its_line_unless_it_says_why(resources: Path) -> None:
    path = resources / "needs.toml"
    assert not holes(resources)  # each says why
    path.write_text(path.read_text(encoding="utf-8").replace('hole = "a catalogue of three programmes"\n', ""), "utf-8")
    found_holes = holes(resources)
    assert len(found_holes) == 93
    assert all(finding.severity is Severity.FAIL for finding in found_holes)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert all(f"'{lines[it.line - 1].split(chr(34))[1]}'" in it.sentence for it in found_holes)


@pytest.mark.parametrize(("layers", "whole"), [
    (("landelijk", "elke-gemeente", "regio"), True),
    (("landelijk", "elke-gemeente"), False),  # two is one too few
    (("landelijk", "regio", "veel-gemeenten"), False),  # only one works everywhere
])  # fmt: skip
def test_a_need_wants_three_programmes_of_which_two_work_everywhere(
    resources: Path, layers: tuple[str, ...], *, whole: bool
) -> None:
    path = resources / "needs.toml"
    before = 'hole = "a catalogue of three programmes"\nslug = "legal-aid"'
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, 'slug = "legal-aid"'), encoding="utf-8")
    model = (resources / "catalogue" / "money" / "geldproef.toml").read_text(encoding="utf-8")
    for number, layer in enumerate(layers):
        record = model.replace('"geldproef"', f'"proef-{number}"').replace('"landelijk"', f'"{layer}"')
        record = record.replace('"debt-counselling"', '"legal-aid"')
        (resources / "catalogue" / "money" / f"proef-{number}.toml").write_text(record, encoding="utf-8")
    assert bool(holes(resources)) is not whole


def holes(resources: Path) -> list[Finding]:
    """Return the findings about needs that too few programmes serve."""
    return [finding for finding in check_sources(read_sources(resources), TODAY) if finding.path.name == "needs.toml"]


def test_a_crisis_that_names_no_known_programme_fails(resources: Path) -> None:
    path = resources / "crisis.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('programmes = ["112"]', 'programmes = ["bestaat-niet"]', 1), encoding="utf-8")
    sentences = [finding.sentence for finding in found(resources)]
    assert sentences == [
        "'medical' heeft geen enkel telefoonnummer om te bellen",
        "'medical' noemt onbekend programma 'bestaat-niet'",
    ]
