"""What a text was understood to say."""

import pytest

from catalog.building.examples import Space
from catalog.building.learned import Learned
from catalog.building.weights_file import pack_weights
from catalog.matching.crisis import DANGER, CrisisKnowledge
from catalog.matching.denials import DENIALS
from catalog.matching.finder import Finder
from catalog.matching.reading import (
    DOUBT,
    FAINT_NEED,
    HINT,
    LIFT,
    NOTHING_LEFT,
    OUTRIGHT,
    SAID,
    SEARCHED,
    SHORT_NOTE,
    WORDS_OF_A_SEARCH,
    Knowledge,
    read_situation,
    seems_nothing,
)
from catalog.matching.scoring import log_odds, probability
from catalog.matching.weights import NOTHING, Weights
from catalog.model import Reading
from catalog.storage.catalogue import Crisis
from tests.catalog.matching.test_lexicon import Cues, cue, tokens_of

# "lift" speaks for nothing, "schuld" for debts; alone, each lifts its label from .12 to .88.
LEARNED = Learned(("debts", NOTHING), (0.3, 0.6), (-2.0, -2.0), ((4.0, 0.0), (0.0, 4.0)))
SPACE = Space({"wschuld": 0, "wlift": 1}, [1.0, 1.0], {})
WEIGHTS = Weights(pack_weights(LEARNED, SPACE, b"\0" * 32))
# Here debts are at .006 where nothing speaks for them, and "school" lifts another need to .99.
FAINT_LEARNED = Learned(("debts", "other"), (0.3, 0.6), (-5.1, -5.0), ((0.0, 0.0), (0.0, 10.0)))
FAINT = Weights(pack_weights(FAINT_LEARNED, Space({"wschuld": 0, "wschool": 1}, [1.0, 1.0], {}), b"\0" * 32))
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


@pytest.mark.parametrize(
    ("words", "nothing", "quiet"),
    [(WORDS_OF_A_SEARCH, 0.99, False), (SHORT_NOTE, 0.69, False), (SHORT_NOTE, 0.7, True), (SHORT_NOTE + 1, 0.5, True)],
)
def test_a_short_note_that_names_a_need_must_be_plainly_about_nothing_and_a_search_never_is(
    words: int, nothing: float, quiet: bool
) -> None:
    assert seems_nothing(nothing, 0.5, 0.1, words=words, strongest_cue=OUTRIGHT) is quiet


@pytest.mark.parametrize(("words", "nothing", "quiet"), [(1, 0.69, False), (1, 0.7, True), (2, 0.5, True)])
def test_a_single_word_must_be_plainly_about_nothing(words: int, nothing: float, quiet: bool) -> None:
    assert seems_nothing(nothing, 0.5, 0.1, words=words, strongest_cue=0.0) is quiet


@pytest.mark.parametrize(("threshold", "likeliest"), [(0.81, 0.1), (0.5, 0.81)])
def test_a_short_note_that_names_a_need_is_never_quieter_than_another(threshold: float, likeliest: float) -> None:
    assert not seems_nothing(0.8, threshold, likeliest, words=SHORT_NOTE, strongest_cue=OUTRIGHT)


def test_a_settled_need_is_said_to_be_denied_where_the_text_is_about_nothing_too() -> None:
    found = read("deurwaarder lift is opgelost")
    assert found.nothing
    assert [need.need for need in found.denied] == ["debts"]


def test_a_named_need_that_is_settled_is_said_to_be_denied_however_faint_it_is() -> None:
    found = read("deurwaarder is opgelost" + FILLER + ". school school school", weights=FAINT)
    assert [need.need for need in found.denied] == ["debts"]
    assert [need.need for need in found.needs] == ["other"]


def test_a_named_need_that_would_be_fainter_than_a_hint_is_still_a_hint() -> None:
    chances = {need.need: need.probability for need in read("deurwaarder" + FILLER, weights=FAINT).hints}
    assert HINT / 2 < chances["debts"] / LIFT < HINT


def test_a_search_that_names_a_need_is_not_about_nothing() -> None:
    assert not read("deurwaarder lift").nothing
    assert read("deurwaarder in de lift").nothing


@pytest.mark.parametrize(
    ("text", "chance"),
    [("deurwaarder" + FILLER, LIFT * 0.1192), ("deurwaarder schuld" + FILLER, 0.881), ("deurwaarder", SAID)],
)
def test_a_named_need_is_lifted_no_further_than_twice_its_own_probability_but_in_a_search(
    text: str, chance: float
) -> None:
    assert read(text).needs[0].probability == pytest.approx(chance, abs=0.001)


@pytest.mark.parametrize(
    ("nothing", "likeliest", "quiet"),
    [
        (0.6, 0.6, True),
        (0.59, 0.6, False),
        (0.5, 0.3, True),
        (0.49, 0.3, False),
        (0.41, 0.2, True),  # below the threshold, but twice as probable as any need
        (0.39, 0.2, False),
        (0.16, 0.03, True),
        (0.14, 0.03, False),
    ],
)
def test_being_about_nothing_needs_its_threshold_or_must_far_outweigh_any_need(
    nothing: float, likeliest: float, quiet: bool
) -> None:
    assert seems_nothing(nothing, 0.5, likeliest, words=20, strongest_cue=1.0) is quiet


def test_a_text_in_which_danger_is_likelier_than_nothing_is_not_about_nothing() -> None:
    learned = Learned((DANGER, NOTHING), (0.3, 0.6), (-1.5, -2.0), ((4.0, 0.0), (0.0, 4.0)))
    dangerous = Weights(pack_weights(learned, SPACE, b"\0" * 32))
    assert not read("lift schuld", weights=dangerous).nothing
    assert read("lift", weights=dangerous).nothing


def test_without_weights_no_text_is_about_nothing() -> None:
    assert not read("lift", weights=None).nothing


@pytest.mark.parametrize(("nothing", "quiet"), [(NOTHING_LEFT + 0.02, True), (NOTHING_LEFT - 0.02, False)])
def test_a_text_that_takes_something_back_is_sooner_about_nothing(nothing: float, quiet: bool) -> None:
    learned = Learned(("other", NOTHING), (0.3, 0.6), (-2.5, log_odds(nothing)), ((0.0, 0.0), (0.5, 0.0)))
    weights = Weights(pack_weights(learned, Space({"wlift": 0, "wschool": 1}, [1.0, 1.0], {}), b"\0" * 32))
    assert not read("school" + FILLER, weights=weights).nothing
    found = read("geen deurwaarder" + FILLER + ". school", weights=weights)
    assert found.nothing is quiet
    assert [need.need for need in (found.hints if quiet else found.needs)] == ["other"]


@pytest.mark.parametrize(("likeliest", "quiet"), [(FAINT_NEED - 0.02, True), (FAINT_NEED + 0.02, False)])
def test_a_need_that_is_more_than_faint_is_left_where_something_else_is_taken_back(
    likeliest: float, quiet: bool
) -> None:
    learned = Learned(("other", NOTHING), (0.3, 0.6), (log_odds(likeliest) - 3.0, log_odds(0.4)), ((3.0, 0.0),))
    weights = Weights(pack_weights(learned, Space({"wlift": 0}, [1.0], {}), b"\0" * 32))
    assert read("geen deurwaarder" + FILLER + ". lift", weights=weights).nothing is quiet


def test_a_need_that_the_text_may_take_back_comes_later() -> None:
    labels = ("debts", "other", *DENIALS)
    # "loopt" denies what stands right in front of it.
    rows = ((4.0, *[0.0] * 6), (0.0, 3.5, *[0.0] * 5), (*[0.0] * 5, 2.0, 0.0))
    learned = Learned(labels, (0.3, 0.3, *[0.5] * 4, 0.9), (-2.0, -2.0, *[0.0] * 4, -1.0), rows)
    space = Space({"wschuld": 0, "wschool": 1, "wloopt": 2}, [1.0, 1.0, 1.0], {})
    weights = Weights(pack_weights(learned, space, b"\0" * 32))
    assert [need.need for need in read("schuld. school", weights=weights).needs] == ["debts", "other"]
    found = read("schuld loopt. school", weights=weights)
    assert [need.need for need in found.needs] == ["other", "debts"]
    assert not found.denied
    alone = {need.need: need.probability for need in read("schuld. school", weights=weights).needs}
    assert found.needs[1].probability < alone["debts"] * (1 - probability(-1.0)) ** DOUBT


LABELS_BY_DANGER = ("debts", "domestic-violence", *DENIALS)
# "school" speaks for debts, "vrouw" for violence; "loopt" denies what stands right in front of it: among three words by
# itself .69, where "nu" stands behind it .96.
DENYING = ((4.0, *[0.0] * 6), (0.0, 4.0, *[0.0] * 5), (*[0.0] * 5, 3.0, 0.0), (*[0.0] * 4, 4.0, 0.0, 0.0))
ASKED = CrisisKnowledge((Crisis("violence", "violence", "", "", ()),), {}, {"violence": ()})


@pytest.mark.parametrize(
    ("text", "level", "taken"),
    [
        ("school loopt hier", "", {"debts"}),
        ("vrouw loopt hier", "", {"domestic-violence"}),
        ("school loopt", "", set()),  # a search takes nothing back
        ("ruzie. school loopt", "amber", {"debts"}),
        ("ruzie. vrouw loopt", "amber", set()),
        ("ruzie. vrouw loopt nu", "amber", {"domestic-violence"}),
        ("ruzie. school loopt", "red", set()),
    ],
)
def test_danger_keeps_needs_and_a_question_about_it_those_beside_it(text: str, level: str, taken: set[str]) -> None:
    learned = Learned(LABELS_BY_DANGER, (0.3, 0.3, *[0.5] * 4, 0.6), (-2.0, -2.0, *[0.0] * 4, -1.0), DENYING)
    space = Space({"wschool": 0, "wvrouw": 1, "wloopt": 2, "wnu": 3}, [1.0] * 4, {})
    weights = Weights(pack_weights(learned, space, b"\0" * 32))
    knowledge = Knowledge(Cues(cue(f"crisis:violence:{level}", "ruzie")), weights, ASKED)
    reading = read_situation(text, tokens_of(text), knowledge)
    assert {sign.level.value for sign in reading.crisis} == ({level} if level else set())
    assert {need.need for need in reading.denied} == taken


def test_what_denies_one_need_by_a_word_takes_no_other_back() -> None:
    # "zonder" denies what is behind it; "taal" speaks for the other need.
    labels = ("debts", "other", *DENIALS)
    rows = ((0.0, 4.0, *[0.0] * 5), (0.0, 0.0, 6.0, *[0.0] * 4))
    learned = Learned(labels, (0.3, 0.3, *[0.5] * 4, 0.6), (-4.0, -2.0, *[0.0] * 4, -1.0), rows)
    weights = Weights(pack_weights(learned, Space({"wtaal": 0, "wzonder": 1}, [1.0, 1.0], {}), b"\0" * 32))
    refusing = read("zonder deurwaarder, taal", weights=weights)
    assert [need.need for need in refusing.needs] == ["other"]
    assert [need.need for need in refusing.denied] == ["debts"]
    assert [need.need for need in read("zonder lift meer, taal", weights=weights).denied] == ["other"]


def test_a_need_the_weights_find_likely_stands_though_its_cue_is_denied() -> None:
    # What the weights say of the denied word: "zonder diploma" is a need, "zonder deurwaarder" is none.
    learned = Learned(("debts", "other"), (0.3, 0.3), (-4.0, -4.0), ((8.0, 0.0),))
    for known, needs, denied in (("w!deurwaarder", ["debts"], []), ("w!lift", [], ["debts"])):
        weights = Weights(pack_weights(learned, Space({known: 0}, [1.0], {}), b"\0" * 32))
        found = read("man zonder deurwaarder", weights=weights)
        assert [need.need for need in found.needs] == needs
        assert [need.need for need in found.denied] == denied


def test_beside_a_denied_word_a_faint_need_is_a_hint_though_the_denied_one_stands() -> None:
    # In a text of two known words the weights read the denied "deurwaarder" at .15 and "taal" at .03.
    rows = ((6.4, 0.0), (0.0, 6.4))
    learned = Learned(("debts", "other"), (0.3, 0.3), tuple(log_odds(p) - 6.4 / 2**0.5 for p in (0.15, 0.03)), rows)
    weights = Weights(pack_weights(learned, Space({"w!deurwaarder": 0, "wtaal": 1}, [1.0, 1.0], {}), b"\0" * 32))
    beside = read("zonder deurwaarder. taal", weights=weights)
    assert [need.need for need in beside.needs] == ["debts"]
    assert [need.need for need in beside.hints] == ["other"]
    assert beside.hints[0].probability > SEARCHED
    assert [need.need for need in read("taal", weights=weights).needs] == ["other"]


def test_where_danger_is_asked_about_no_text_is_about_nothing_for_what_is_left() -> None:
    learned = Learned(("other", NOTHING), (0.3, 0.6), (log_odds(FAINT_NEED - 0.02) - 3.0, log_odds(0.4)), ((3.0, 0.0),))
    weights = Weights(pack_weights(learned, Space({"wlift": 0}, [1.0], {}), b"\0" * 32))
    cues = Cues(cue("debts", "deurwaarder"), cue("crisis:violence:amber", "ruzie"))
    text = "geen deurwaarder" + FILLER + ". ruzie lift"
    for crisis, nothing in ((NO_CRISES, True), (ASKED, False)):
        reading = read_situation(text, tokens_of(text), Knowledge(cues, weights, crisis))
        assert reading.nothing is nothing
