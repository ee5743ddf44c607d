"""Check every record against the rules of the catalogue; each finding names file and line."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from catalog.building.readability import flesch_douma, official_words, sentences_of
from catalog.building.regions import check_regions
from catalog.building.shapes import wrong_values
from catalog.building.sources import Finding, ProgrammeSource, Severity
from catalog.model import Layer, Via
from catalog.record import programme_from_record

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from catalog.building.sources import Sources

REQUIRED = (
    "id", "name", "organisation", "layer", "needs", "what", "for_whom", "first_step", "evidence",
    "checked_on", "review_due", "contact", "referral",
)  # fmt: skip
TEXTS = ("what", "for_whom", "first_step")
EASE_FLOOR = 70.0
LONGEST_SENTENCE = 15
LONGEST_TEXT = 4_000
MOST_NEEDS = 6
FEWEST_SITUATIONS = 3
FEWEST_PROGRAMMES = 3
FEWEST_EVERYWHERE = 2
REVIEW_DAYS = 366
REVIEW_DAYS_NUMBERS = 190
_STREET = re.compile(r"\b\d{4}\s?[A-Z]{2}\b|\b\w+(?:straat|laan|weg|plein|gracht|kade|singel)\s+\d+", re.IGNORECASE)
_WHOM = re.compile(r"(?:Bel|Vraag)(?: \w+)? (?:uw|het|een) ")
"""A first step that says whom to call: the number stands on the resident's own card, bill or contract."""
_EVIDENCE = frozenset("ABCD")
_SURE = frozenset("AB")
_VIOLENCE = frozenset({
    "domestic-violence", "child-safety", "elder-abuse", "sexual-violence", "stalking-harassment", "human-trafficking",
    "honour-forced-marriage",
})  # fmt: skip
_WHO = frozenset({"self", "professional", "gp"})


def check_sources(sources: Sources, today: date) -> tuple[Finding, ...]:
    """Return all findings: those of reading, of each record, and of the catalogue as a whole."""
    slugs = {need["slug"] for need in sources.needs}
    findings = list(sources.findings)
    for source in sources.programmes:
        findings += _of_record(source, slugs, today)
    findings += _duplicates(sources.programmes)
    sound = [source for source in sources.programmes if not any(wrong_values(source.record))]
    findings += _related(sound)
    findings += _coverage(sources, sound)
    findings += _crises(sources, sound)
    findings += check_regions(sources.root / "places")
    return tuple(sorted(findings, key=lambda finding: (str(finding.path), finding.line, finding.sentence)))


def _of_record(source: ProgrammeSource, slugs: set[str], today: date) -> Iterator[Finding]:
    missing = [name for name in REQUIRED if name not in source.record]
    if missing:
        for name in missing:
            yield Finding(Severity.FAIL, source.path, 1, f"het veld '{name}' ontbreekt")
        return
    wrong = list(wrong_values(source.record))
    for key, sentence in wrong:
        yield Finding(Severity.FAIL, source.path, source.line_of(key), sentence)
    if wrong:
        return
    try:
        programme_from_record(source.record)
    except (KeyError, ValueError, TypeError, AttributeError) as fault:
        yield Finding(Severity.FAIL, source.path, _line_of_fault(source, fault), f"onbruikbare waarde: {fault}")
        return
    for check in (_needs, _frame, _words, _phone, _secrecy, _dates, _tests):
        for severity, key, sentence in check(source.record, slugs, today):
            yield Finding(severity, source.path, source.line_of(key), sentence)


def _line_of_fault(source: ProgrammeSource, fault: Exception) -> int:
    value = str(fault).split("'")[1] if "'" in str(fault) else ""
    for number, line in enumerate(source.text.splitlines(), 1):
        if value and value in line:
            return number
    return 1


def _needs(record: dict[str, Any], slugs: set[str], _today: date) -> Iterator[tuple[Severity, str, str]]:
    for need in record["needs"]:
        if need not in slugs:
            yield Severity.FAIL, "needs", f"onbekende hulpvraag '{need}': kies uit needs.toml"
    if len(record["needs"]) > MOST_NEEDS:
        yield Severity.FAIL, "needs", f"{len(record['needs'])} hulpvragen; hoogstens {MOST_NEEDS}"


def _frame(record: dict[str, Any], _slugs: set[str], _today: date) -> Iterator[tuple[Severity, str, str]]:
    if record["evidence"] not in _EVIDENCE:
        yield Severity.FAIL, "evidence", "evidence is A, B, C of D"
    elif not record.get("sources"):
        if record["evidence"] != "D":
            yield Severity.FAIL, "sources", "geen bron: dan is evidence D"
        yield Severity.WARN, "evidence", "niet gecontroleerd: zoek een bron"
    unknown = set(record["referral"].get("who", ())) - _WHO
    if unknown:
        yield Severity.FAIL, "who", f"referral.who kent '{min(unknown)}' niet: self, professional of gp"
    for source in record.get("sources", ()):
        if not source["url"].startswith("https://") and not source["url"].startswith("http://"):
            yield Severity.FAIL, "sources", f"geen webadres: {source['url']}"


def _words(record: dict[str, Any], _slugs: set[str], _today: date) -> Iterator[tuple[Severity, str, str]]:
    for key in TEXTS:
        if not record[key].strip():
            yield Severity.FAIL, key, f"de tekst '{key}' is leeg"
        if len(record[key]) > LONGEST_TEXT:
            yield Severity.FAIL, key, f"de tekst '{key}' telt {len(record[key])} tekens; hoogstens {LONGEST_TEXT}"
    texts = [*(record[key] for key in TEXTS), *record.get("conditions", {}).get("texts", ())]
    whole = " ".join(texts)
    ease = flesch_douma(whole.replace(record["name"], "Naam").replace(record["organisation"], "Naam"))
    if ease < EASE_FLOOR:
        yield Severity.FAIL, "what", f"te moeilijk: Flesch-Douma {ease:.0f}, ten minste {EASE_FLOOR:.0f}"
    for sentence in (part for text in texts for part in sentences_of(text)):
        length = len(sentence.split())
        if length > LONGEST_SENTENCE:
            yield Severity.FAIL, "what", f"zin van {length} woorden, hoogstens {LONGEST_SENTENCE}: {sentence}"
    for word in official_words(whole):
        yield Severity.FAIL, "what", f"ambtelijk woord '{word}'"


def _phone(record: dict[str, Any], _slugs: set[str], _today: date) -> Iterator[tuple[Severity, str, str]]:
    contact = record["contact"]
    if not contact.get("phone"):
        if contact["via"] == Via.OWN.value and not contact.get("website") and not _WHOM.match(record["first_step"]):
            yield Severity.FAIL, "via", "geen deur: geef een nummer of website, of begin de eerste stap met wie u belt"
        return
    if not contact.get("phone_status"):
        yield Severity.FAIL, "phone", "telefoonnummer zonder phone_status: verified of seen-secondary"
    supported = any("phone" in source.get("supports", ()) for source in record.get("sources", ()))
    if contact.get("phone_status") == "verified" and not supported:
        yield Severity.FAIL, "phone", "nummer is 'verified' maar geen bron noemt het (supports = [\"phone\"])"
    if contact.get("phone_status") == "verified" and record["evidence"] not in _SURE:
        yield Severity.FAIL, "phone", f"nummer is 'verified' maar de bron is {record['evidence']}: A of B is nodig"


def _secrecy(record: dict[str, Any], _slugs: set[str], _today: date) -> Iterator[tuple[Severity, str, str]]:
    """Yield every street or postcode of a shelter from violence, wherever in the record it stands."""
    called = " ".join([record["name"], *record.get("alternate_names", ()), record["what"]])
    if not record["contact"].get("address_secret"):
        if _VIOLENCE & set(record["needs"]) and "opvang" in called.lower():
            yield Severity.FAIL, "contact", "opvang na geweld: zet address_secret = true"
        return
    if record["contact"].get("address"):
        yield Severity.FAIL, "address", "geheim adres: in dit bestand mag geen adres staan"
    for key, text in _texts_in(record):
        if key != "address" and _STREET.search(text):
            yield Severity.FAIL, key, f"geheim adres: straat of postcode in '{key}'"


def _texts_in(value: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield (key, text) of every text in a table; what only tests or bears out a record is never shown."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, list):
        for part in value:
            yield from _texts_in(part, key)
    elif isinstance(value, dict):
        for name, part in value.items():
            if name not in {"tests", "sources"}:
                yield from _texts_in(part, name)


def _dates(record: dict[str, Any], _slugs: set[str], today: date) -> Iterator[tuple[Severity, str, str]]:
    checked, due = record["checked_on"], record["review_due"]
    numbers = bool(record["contact"].get("phone") or record.get("amounts"))
    most = REVIEW_DAYS_NUMBERS if numbers else REVIEW_DAYS
    if not 0 < (due - checked).days <= most:
        yield Severity.FAIL, "review_due", f"review_due hoort 1 tot {most} dagen na checked_on te liggen"
    if due < today:
        yield Severity.WARN, "review_due", f"had op {due} opnieuw gecontroleerd moeten zijn"
    for amount in record.get("amounts", ()):
        if amount["valid_from"] > amount["valid_to"]:
            yield Severity.FAIL, "amounts", f"bedrag '{amount['what']}' eindigt voor het begint"
        elif amount["valid_to"] < today:
            yield Severity.FAIL, "amounts", f"bedrag '{amount['what']}' gold tot {amount['valid_to']}: verlopen"
    yield from _passing(record, today)


def _passing(record: dict[str, Any], today: date) -> Iterator[tuple[Severity, str, str]]:
    """Yield what is wrong with what holds for a while only: an alert, and how long people wait."""
    alert, waiting = record.get("alert"), record.get("waiting")
    if alert is not None and alert["until"] < today:
        yield Severity.WARN, "alert", f"de melding gold tot {alert['until']}: haal haar weg"
    if waiting is not None and (today - waiting["seen"]).days > REVIEW_DAYS:
        yield Severity.WARN, "waiting", f"de wachttijd is van {waiting['seen']}: vraag of die nog klopt"


def _tests(record: dict[str, Any], _slugs: set[str], _today: date) -> Iterator[tuple[Severity, str, str]]:
    situations = record.get("tests", {}).get("situations", ())
    if record["needs"] and len(situations) < FEWEST_SITUATIONS:
        yield Severity.FAIL, "tests", f"{len(situations)} testsituaties; ten minste {FEWEST_SITUATIONS}"


def _duplicates(programmes: Sequence[ProgrammeSource]) -> Iterator[Finding]:
    first: dict[str, ProgrammeSource] = {}
    for source in programmes:
        identity = source.record.get("id")
        if not isinstance(identity, str):
            continue
        if identity in first:
            other = first[identity].path
            yield Finding(
                Severity.FAIL, source.path, source.line_of("id"), f"id '{identity}' staat ook in {other.name}"
            )
        first.setdefault(identity, source)
        if identity != source.path.stem:
            yield Finding(
                Severity.FAIL, source.path, source.line_of("id"), f"het bestand hoort {identity}.toml te heten"
            )


def _related(programmes: Sequence[ProgrammeSource]) -> Iterator[Finding]:
    known = {source.record.get("id") for source in programmes}
    for source in programmes:
        for other in source.record.get("related", ()):
            if other not in known:
                yield Finding(Severity.FAIL, source.path, source.line_of("related"), f"related kent '{other}' niet")


def _crises(sources: Sources, sound: Sequence[ProgrammeSource]) -> Iterator[Finding]:
    """Fail a kind of crisis that names a programme nobody knows, or that would show no number to call."""
    phones = {source.record.get("id"): source.record.get("contact", {}).get("phone") for source in sound}
    path = sources.root / "crisis.toml"
    lines = path.read_text(encoding="utf-8").splitlines()
    for crisis in sources.crises:
        line = next((at for at, text in enumerate(lines, 1) if f'"{crisis["type"]}"' in text), 1)
        for identity in crisis["programmes"]:
            if identity not in phones:
                yield Finding(Severity.FAIL, path, line, f"'{crisis['type']}' noemt onbekend programma '{identity}'")
        if not any(phones.get(identity) for identity in crisis["programmes"]):
            yield Finding(Severity.FAIL, path, line, f"'{crisis['type']}' heeft geen enkel telefoonnummer om te bellen")


def _coverage(sources: Sources, sound: Sequence[ProgrammeSource]) -> Iterator[Finding]:
    """Fail each need with fewer than three programmes, or fewer than two that work everywhere, unless it says why."""
    everywhere = {Layer.NATIONAL.value, Layer.EVERY_GEMEENTE.value}
    served: dict[str, Counter[bool]] = defaultdict(Counter)
    for source in sound:
        for need in source.record.get("needs", ()):
            served[need][source.record.get("layer") in everywhere] += 1
    path = sources.root / "needs.toml"
    lines = path.read_text(encoding="utf-8").splitlines()
    for need in sources.needs:
        counted, slug = served[need["slug"]], need["slug"]
        if need.get("hole") or (counted.total() >= FEWEST_PROGRAMMES and counted[True] >= FEWEST_EVERYWHERE):
            continue
        line = next((at for at, text in enumerate(lines, 1) if text == f'slug = "{slug}"'), 1)
        yield Finding(
            Severity.FAIL,
            path,
            line,
            f"'{slug}' heeft {counted.total()} programma's, {counted[True]} die overal werken; ten minste "
            f"{FEWEST_PROGRAMMES} en {FEWEST_EVERYWHERE}, of zeg met hole = waarom niet",
        )
