"""Read plain facts about the resident: children and ages, pregnancy, income, papers, language, a pet.

Sex, origin and religion are never inferred; papers and language only when the text says them outright. The patterns
are for lower case: one that ignores case is twice as slow.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from catalog.model import Fact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_COUNTS = {
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
}  # fmt: skip
_CHILD = (
    r"(?:kind(?:eren|jes?|ertjes)?|kids?|koters|peuters?|kleuters?|baby'?s?|zoons?|zoontjes?|dochters?|dochtertjes?"
    r"|children|toddlers?|babies|sons?|daughters?|pubers?|tieners?)"
)
_COUNT = r"(?P<count>\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|one|two|three|four|five|six)"
_YEARS = r"(?:jaar|jr|jarige?|years?|yrs?|yo|j)\b"
_CHILDREN = re.compile(rf"\b{_COUNT}\s+(?:(?!en\b|and\b|of\b)\w+\s+)?(?P<what>{_CHILD})\b")
_CHILD_AGE = re.compile(rf"\b{_CHILD}\s*(?:van|is|,|\(|aged?|of)?\s*(?:ruim|bijna|net)?\s*(?P<age>\d{{1,2}})\b(?!\s*(?:mnd|maand|weken|uur))")  # fmt: skip # noqa: E501
_NEXT_AGE = re.compile(r"\s*(?:,|en|and|&|\+)\s*(?P<age>\d{1,2})\b(?!\s*(?:mnd|maand|weken|uur|euro|x|keer))")
_ADULT_AGE = re.compile(rf"(?<![\w.,])(?P<age>\d{{2,3}})\s?-?\s?{_YEARS}(?!\s+(?:geleden|lang|ago|getrouwd|samen))")  # fmt: skip # noqa: E501
_SPOKEN = {
    "arabisch": "ar", "arabic": "ar", "turks": "tr", "turkish": "tr", "pools": "pl", "polish": "pl",
    "oekraiens": "uk", "oekraïens": "uk", "ukrainian": "uk", "farsi": "fa", "dari": "fa", "perzisch": "fa",
    "tigrinya": "ti", "tigrinja": "ti", "somalisch": "so", "somali": "so", "frans": "fr", "french": "fr",
    "spaans": "es", "spanish": "es", "engels": "en", "english": "en",
}  # fmt: skip

_SPEAKS = r"(?:spreekt|praat|sprkt|spreken|begrijpt|verstaat|snapt)"
_BADLY = r"(?:slecht|nauwelijks|geen|amper|weinig|gebrekkig|gebroken|bijna geen|nog geen|niet goed|alleen)"
_TONGUE = r"(?:nederlands|ned|nl|dutch|engels|arabisch|turks|pools|farsi|dari|tigrinya|somalisch|frans|spaans)"

# Each kind with its value and the ways it is said; the words that match are shown as the reason.
_STATED: tuple[tuple[str, str | bool, tuple[str, ...]], ...] = (
    ("pregnant", True, ("hoogzwanger", "zwanger", "in verwachting", "pregnant")),
    (
        "alone",
        True,
        ("alleenstaande?n?", "alleenst", "woont alleen", "lives alone", "single (?:mother|father|parent|mom|dad)"),
    ),
    (
        "low_income",
        True,
        (
            r"bijstand\w*",
            "minima",
            "minimuminkomen",
            "laag inkomen",
            "schuldsanering",
            "wsnp",
            "leefgeld",
            "low income",
            "on benefits",
        ),
    ),
    (
        "insured",
        False,
        ("onverzekerd", "geen (?:zorg)?verzekering", "niet verzekerd", "uninsured", "no (?:health )?insurance"),
    ),
    (
        "little_dutch",
        True,
        (
            rf"{_SPEAKS}\s+(?:\w+\s+)?{_BADLY}\s+(?:goed\s+)?{_TONGUE}",
            r"(?:geen|slecht|nauwelijks|amper|weinig)\s+(?:nederlands|ned)",
            r"(?:no|little|hardly any|poor|broken)\s+dutch",
            r"(?:spreekt|praat|verstaat)\s+(?:de taal niet|geen woord)",
        ),
    ),
    (
        "residence",
        "none",
        (
            r"ongedocumenteerd\w*",
            r"illega\w+",
            r"(?:zonder|geen)\s(?:geldige )?(?:verblijfs)?papieren",
            r"geen verblijfs\w+",
            "undocumented",
            "no papers",
        ),
    ),
    (
        "residence",
        "refugee",
        ("statushouders?", "asielzoekers?", "vluchtelingen?", "asielstatus", "refugees?", "asylum"),
    ),
    ("residence", "eu", (r"arbeidsmigrant\w*", "eu-?burgers?", "migrant workers?")),
    ("pet", True, (r"huisdier\w*", "hond(?:je|en)?", "kat(?:ten|je)?", "poes", "puppy", "dog", "cat", "pets?")),
)
# All ways at once, each kind a group of its own by its number: one walk along the text instead of one a kind.
_GROUPS = (f"(?P<s{at}>{'|'.join(ways)})" for at, (_, _, ways) in enumerate(_STATED))
_SAID = re.compile(rf"\b(?:{'|'.join(_GROUPS)})\b")
_LETTERS = re.compile(r"[^\W\d_]+")
_OLDEST = 110
_ADULT = 18

_Found: TypeAlias = tuple[str, str | int | bool, int, int]
"""The kind and value of a fact, and where in the text it begins and ends."""


def read_facts(text: str) -> tuple[Fact, ...]:
    """Return the facts a text states, in the order they stand in it."""
    lowered = _lowered(text)
    found = [*_children(lowered), *_ages(lowered), *_languages(lowered), *_stated(lowered)]
    found.sort(key=lambda fact: (fact[2], fact[0]))
    return tuple(Fact(kind, value, text[start:end], start, end) for kind, value, start, end in found)


def _lowered(text: str) -> str:
    """Return the text in lower case, every letter in its place: "İ" would become two."""
    lowered = text.lower()
    return lowered if len(lowered) == len(text) else "".join(letter.lower()[0] for letter in text)


def _stated(text: str) -> Iterator[_Found]:
    """Yield each kind that is said outright, where it is said first."""
    first: dict[str, re.Match[str]] = {}
    for match in _SAID.finditer(text):
        first.setdefault(str(match.lastgroup), match)
    for at, (kind, value, _) in enumerate(_STATED):
        said = first.get(f"s{at}")
        if said is not None:
            yield kind, value, *said.span()


def _children(text: str) -> Iterator[_Found]:
    match = _CHILDREN.search(text)
    if match:
        word = match.group("count")
        yield "children", int(word) if word.isdecimal() else _COUNTS[word], *match.span()


def _ages(text: str) -> Iterator[_Found]:
    child_spans = []
    for match in _CHILD_AGE.finditer(text):
        if int(match.group("age")) < _ADULT:
            yield "child_age", int(match.group("age")), *match.span()
        end = match.end()
        while (more := _NEXT_AGE.match(text, end)) and int(more.group("age")) < _ADULT:
            yield "child_age", int(more.group("age")), *more.span("age")
            end = more.end()
        child_spans.append((match.start(), end))
    for match in _ADULT_AGE.finditer(text):
        inside = any(start <= match.start() < end for start, end in child_spans)
        if not inside and _ADULT <= int(match.group("age")) <= _OLDEST:
            yield "age", int(match.group("age")), *match.span()
            return


def _languages(text: str) -> Iterator[_Found]:
    for match in _LETTERS.finditer(text):
        code = _SPOKEN.get(match.group())
        if code:
            yield "speaks", code, *match.span()
            return


def fact_values(facts: Sequence[Fact], kind: str) -> list[int | str | bool | tuple[int, ...]]:
    """Return the values of one kind of fact, in order."""
    return [fact.value for fact in facts if fact.kind == kind]
