"""What a text was understood to say."""

import pytest

from catalog.building.examples import Space
from catalog.building.learned import Learned
from catalog.building.weights_file import pack_weights
from catalog.matching.crisis import CrisisKnowledge
from catalog.matching.finder import Finder
from catalog.matching.reading import NOTHING, SHORT_NOTE, Knowledge, read_situation, seems_nothing
from catalog.matching.weights import Weights
from catalog.model import Reading
from tests.catalog.matching.test_lexicon import Cues, cue, tokens_of

# "lift" speaks for nothing, "schuld" for debts; alone, each lifts its label from .12 to .88.
LEARNED = Learned(("debts", NOTHING), (0.3, 0.6), (-2.0, -2.0), ((4.0, 0.0), (0.0, 4.0)))
SPACE = Space({"wschuld": 0, "wlift": 1}, [1.0, 1.0], {})
WEIGHTS = Weights(pack_weights(LEARNED, SPACE, b"\0" * 32))
NO_CRISES = CrisisKnowledge((), {}, {})


def read(text: str, *, weights: Weights | None = WEIGHTS) -> Reading:
    return read_situation(text, tokens_of(text), Knowledge(Cues(cue("debts", "deurwaarder")), weights, NO_CRISES))


FILLER = " en" * SHORT_NOTE


def test_neighbouring_words_are_one_reason(finder: Finder) -> None:
    found = finder.find("praat slecht nederlands").reading.needs[0]
    assert [reason.words for reason in found.because] == ["praat slecht nederlands"]


def test_a_denied_need_is_shown_as_denied(finder: Finder) -> None:
    denied = {found.need: found for found in finder.find("heeft geen schulden").reading.denied}
    assert [reason.words for reason in denied["debt-counselling"].because] == ["schulden"]


def test_weaker_needs_are_hints_and_never_more_than_eight_in_all(finder: Finder) -> None:
    reading = finder.find(
        "moeder ziek, geen geld, kind van school, huis vol schimmel, man drinkt, post ligt hoog"
    ).reading
    assert 0 < len(reading.needs) + len(reading.hints) <= 8
    if reading.hints:
        assert min(need.probability for need in reading.needs) >= max(hint.probability for hint in reading.hints)


def test_without_weights_the_cues_read_on(catalogue, finder: Finder) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001
    alone = Finder(catalogue, None, finder._today)
    assert alone.find("deurwaarder geweest").reading.needs[0].need == "debt-counselling"


@pytest.mark.parametrize(
    ("text", "quiet"), [("lift", True), ("schuld", False), ("lift schuld" + FILLER, True), ("", False)]
)
def test_from_its_threshold_a_text_is_about_nothing(text: str, quiet: bool) -> None:
    reading = read(text)
    assert reading.nothing is quiet
    assert not (quiet and reading.needs)


def test_a_short_note_that_names_a_need_is_never_about_nothing() -> None:
    shortest_quiet = "deurwaarder in de lift" + " en" * (SHORT_NOTE - 3)
    assert read(shortest_quiet).nothing
    assert not read(shortest_quiet.removesuffix(" en")).nothing


@pytest.mark.parametrize(
    ("nothing", "likeliest", "quiet"), [(0.6, 0.6, True), (0.59, 0.6, False), (0.5, 0.1, True), (0.49, 0.1, False)]
)
def test_being_about_nothing_needs_its_threshold_and_must_outweigh_any_need(
    nothing: float, likeliest: float, quiet: bool
) -> None:
    assert seems_nothing(nothing, 0.5, likeliest, words=20, strongest_cue=1.0) is quiet


def test_without_weights_no_text_is_about_nothing() -> None:
    assert not read("lift", weights=None).nothing
