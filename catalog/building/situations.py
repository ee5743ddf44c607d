"""Check the written situations: sound labels, no two alike, and enough of every kind."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from statistics import quantiles
from typing import TYPE_CHECKING, Any

from rapidfuzz import fuzz, process

from catalog.building.sources import Finding, Severity
from catalog.language.words import split_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from catalog.building.sources import Sources

ALIKE = 85.0
"""Percent of likeness (rapidfuzz ratio) above which two situations for one need count as one."""
SHORTEST_SHARE = ALIKE / (200.0 - ALIKE)
"""Length of the shorter of two texts, as a share of the longer, below which they are never so much alike."""
FEWEST = 40
"""Situations every need must have."""
ROLES = frozenset({
    "huismeester", "wijkagent", "leerkracht", "wijkverpleegkundige",
    "peuterleidster", "sociaal werker", "vrijwilliger", "ambtenaar",
    "boa", "conducteur", "huisarts-assistente", "trainer", "winkelier",
    "bewoner", "baliemedewerker", "bibliotheekmedewerker", "jongerenwerker",
})  # fmt: skip
LANGUAGES = frozenset({"nl", "en"})
LEVELS = frozenset({"red", "amber"})


def check_situations(sources: Sources) -> tuple[Finding, ...]:
    """Return a finding for every label nobody knows, every near-duplicate, and every need with too few situations."""
    needs = frozenset(need["slug"] for need in sources.needs)
    crises = frozenset(crisis["type"] for crisis in sources.crises)
    folder = sources.root / "situations"
    findings = [
        Finding(Severity.FAIL, folder / situation["file"], situation["line"], sentence)
        for situation in sources.situations
        for sentence in _wrong_labels(situation, needs, crises)
    ]
    by_need = _by_need(sources.situations)
    for group in by_need.values():
        for situation, other in near_duplicates(group):
            sentence = f"lijkt te veel op {other['file']}:{other['line']}: schrijf een andere situatie"
            findings.append(Finding(Severity.FAIL, folder / situation["file"], situation["line"], sentence))
    for need in sorted(needs):
        if len(by_need[need]) < FEWEST:
            sentence = f"'{need}' heeft {len(by_need[need])} geschreven situaties; ten minste {FEWEST}"
            findings.append(Finding(Severity.WARN, sources.root / "needs.toml", 1, sentence))
    return tuple(dict.fromkeys(findings))


def _wrong_labels(situation: Mapping[str, Any], needs: frozenset[str], crises: frozenset[str]) -> Iterator[str]:
    named = Counter(slug for field in ("needs", "also", "denied") for slug in situation.get(field, ()))
    for slug, times in named.items():
        if slug not in needs:
            yield f"onbekende hulpvraag '{slug}': kies uit needs.toml"
        if times > 1:
            yield f"'{slug}' staat er {times} keer: een hulpvraag is er, is er misschien of wordt ontkend"
    for field, known in (("role", ROLES), ("lang", LANGUAGES), ("manner", frozenset({"direct", "indirect"}))):
        if situation.get(field) not in known:
            yield f"'{field}' is een van {', '.join(sorted(known))}"
    if "crisis" in situation and (situation["crisis"] not in crises or situation.get("level") not in LEVELS):
        yield "een crisis heeft een soort uit crisis.toml en 'level' red of amber"


def near_duplicates(
    situations: Sequence[Mapping[str, Any]],
) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Yield (situation, an earlier one it is too much like) for situations of one need, in their order.

    Each is laid beside those that are shorter or as long: a text of less than `SHORTEST_SHARE` of its length is never
    so much like it.
    """
    texts = [situation["text"].lower() for situation in situations]
    by_length = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    ordered = [texts[at] for at in by_length]
    pairs = []
    for place, text in enumerate(ordered):
        first = bisect_left(ordered, SHORTEST_SHARE * len(text), key=len)
        alike = process.extract(text, ordered[first:place], scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None)
        pairs += [sorted((by_length[place], by_length[first + other]), reverse=True) for _, _, other in alike]
    for later, earlier in sorted(pairs):
        yield situations[later], situations[earlier]


def _by_need(situations: Sequence[Mapping[str, Any]]) -> dict[str, list[Mapping[str, Any]]]:
    """Group situations by need; those without one stand together under ""."""
    grouped: dict[str, list[Mapping[str, Any]]] = defaultdict(list)
    for situation in situations:
        for need in situation.get("needs") or [""]:
            grouped[need].append(situation)
    return grouped


def spread_of(situations: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """Yield lines that tell how diverse the situations are: length, words, languages, roles, manner."""
    lengths = quantiles([len(situation["text"]) for situation in situations], n=10)
    words = Counter(word.folded for situation in situations for word in split_words(situation["text"]))
    once = sum(count == 1 for count in words.values())
    yield f"{len(situations)} situaties, in tekens p10 {lengths[0]:.0f}, p50 {lengths[4]:.0f}, p90 {lengths[8]:.0f}"
    yield f"{len(words)} verschillende woorden op {words.total()}, waarvan {once} een keer"
    for field in ("lang", "manner", "role"):
        counted = Counter(situation[field] for situation in situations)
        yield f"{field}: " + ", ".join(f"{name} {count}" for name, count in sorted(counted.items()))
    groups = {need: group for need, group in _by_need(situations).items() if need}
    smallest = sorted(groups, key=lambda need: (len(groups[need]), need))[:3]
    yield "minste situaties: " + ", ".join(f"{need} {len(groups[need])}" for need in smallest)
    shares = {need: _distinct_share(groups[need]) for need in groups}
    plainest = sorted(groups, key=lambda need: (shares[need], need))[:3]
    yield "minste woordenschat: " + ", ".join(f"{need} {shares[need]:.2f}" for need in plainest)


def _distinct_share(situations: Sequence[Mapping[str, Any]]) -> float:
    """Return how many of the words in these texts are different ones, 0..1."""
    words = [word.folded for situation in situations for word in split_words(situation["text"])]
    return len(set(words)) / (len(words) or 1)
