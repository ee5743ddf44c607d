"""Needs that a text takes back in a roundabout way."""

import pytest

from catalog.building.examples import Space
from catalog.building.learned import Learned
from catalog.building.weights_file import pack_weights
from catalog.matching.denials import AROUND, BORDER, DENIALS, FADES, Denials, Doubt, asks_for_help, heard_of, reaches
from catalog.matching.finder import Finder
from catalog.matching.gates import WORDS_ALONE, DenialVerdict
from catalog.matching.lexicon import Hit
from catalog.matching.negation import denied_words
from catalog.matching.scoring import Scores, log_odds, probability
from catalog.matching.weights import NOTHING, Weights
from catalog.model import Cue, ReasonKind
from tests.catalog.matching.test_lexicon import tokens_of

LABELS = ("debts", "language", *DENIALS)
SPACE = Space({"wschuld": 0, "wtaal": 1, "wgeregeld": 2}, [1.0, 1.0, 2.0], {})
# "geregeld" denies what is behind it by 1, right behind it by 2 more, what is in front by 3, right in front by 1 more,
# and anything by 0.5.
ROWS = (
    (4.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
    (0.0, 4.0, 0.0, 0.0, 0.0, 0.0, 0.0),
    (0.0, 0.0, 0.5, 1.0, 1.5, 0.5, 0.25),
)
BIAS = (*[0.0] * 6, -2.0)
THRESHOLDS = (0.3, 0.3, *[0.5] * 4, 0.37)
WEIGHTS = Weights(pack_weights(Learned(LABELS, THRESHOLDS, BIAS, ROWS), SPACE, b"\0" * 32))
FAR, JUST = FADES


def chances(text: str, need: str) -> float:
    scores = Scores(tokens_of(text), (), frozenset(), WEIGHTS)
    return probability(Denials(scores, WEIGHTS).said(scores.shares(need)))


@pytest.mark.parametrize(
    ("text", "logit"),
    [
        ("schuld geregeld", 3.0 + 1.0),
        ("geregeld schuld", 1.0 + 2.0),
        ("schuld, geregeld", BORDER * (3.0 + 1.0)),
        ("schuld hij geregeld", 3.0 * FAR + 1.0 * JUST),
        ("schuld, hij, geregeld", BORDER**2 * (3.0 * FAR + 1.0 * JUST)),
    ],
)
def test_a_word_counts_by_where_it_stands_and_how_near(text: str, logit: float) -> None:
    heard = heard_of(len(tokens_of(text)))
    assert chances(text, "debts") == pytest.approx(probability(-2.0 + heard * (AROUND * 0.5 + logit)), abs=1e-3)


def test_in_a_short_text_all_that_is_said_counts_for_less() -> None:
    assert chances("schuld geregeld", "debts") < chances("schuld geregeld" + " de" * 20, "debts")


def test_where_nothing_denies_a_need_is_as_doubtful_as_any() -> None:
    assert chances("schuld", "debts") == pytest.approx(probability(-2.0), abs=1e-3)


def test_each_need_is_weighed_by_its_own_words() -> None:
    assert chances("schuld geregeld. hij leest. taal", "debts") > chances(
        "schuld geregeld. hij leest. taal", "language"
    )


@pytest.mark.parametrize("text", ["schuld, hij geregeld de schuld", "taal geregeld. schuld en taal", "geregeld"])
def test_the_words_say_of_a_need_what_training_learned_that_they_say(text: str) -> None:
    scores = Scores(tokens_of(text), (), frozenset(), WEIGHTS)
    shares = [1 / len(scores.clauses)] * len(scores.clauses)
    at = text.replace(",", "").replace(".", "").split().index("geregeld")
    front, just_front, behind, just_behind = (reach[at] for reach in reaches(shares, scores.clauses))
    said = front * 1.0 + just_front * 2.0 + behind * 3.0 + just_behind * 1.0 + AROUND * 0.5
    expected = -2.0 + heard_of(len(shares)) * said
    assert Denials(scores, WEIGHTS).said(shares) == pytest.approx(expected, abs=1e-3)


def test_a_pair_is_heard_behind_its_second_word_and_in_front_of_its_first() -> None:
    rows = (ROWS[0], (0.0, 0.0, 1.0, 0.0, 2.0, 0.0, 0.0))
    learned = Learned(LABELS, THRESHOLDS, BIAS, rows)
    weights = Weights(pack_weights(learned, Space({"wschuld": 0, "pal rond": 1}, [1.0, 1.0], {}), b"\0" * 32))
    for text, logit in (("al rond schuld", 1.0), ("schuld al rond", 2.0)):
        scores = Scores(tokens_of(text), (), frozenset(), weights)
        said = Denials(scores, weights).said(scores.shares("debts"))
        assert said == pytest.approx(-2.0 + heard_of(3) * logit, abs=1e-3)


@pytest.mark.parametrize(("least", "counts"), [(0.79, False), (0.85, True)])
def test_a_guarded_need_is_doubted_only_when_it_is_plainly_taken_back(least: float, counts: bool) -> None:
    bias = log_odds(least) - heard_of(2) * (3.0 + 1.0 + AROUND * 0.5)
    weights = Weights(pack_weights(Learned(LABELS, THRESHOLDS, (*BIAS[:-1], bias), ROWS), SPACE, b"\0" * 32))
    denials = Denials(Scores(tokens_of("schuld geregeld"), (), frozenset(), weights), weights)
    assert denials.doubts(["debts"])["debts"].chance == pytest.approx(least, abs=1e-3)
    assert (denials.doubts(["debts"], guarded=frozenset({"debts"}))["debts"].chance > 0.0) is counts


def test_how_near_a_word_stands_is_told_for_both_sides() -> None:
    in_front, just_in_front, behind, just_behind = reaches([0.0, 0.0, 1.0, 0.0], [0, 0, 0, 0])
    assert in_front == pytest.approx([FAR, 1.0, 0.0, 0.0])
    assert just_in_front == pytest.approx([JUST, 1.0, 0.0, 0.0])
    assert behind == just_behind == pytest.approx([0.0, 0.0, 0.0, 1.0])


def doubts(text: str, weights: Weights | None = WEIGHTS) -> dict[str, float]:
    found = Denials(Scores(tokens_of(text), (), frozenset(), weights), weights).doubts(["debts", "language"])
    return {need: doubt.chance for need, doubt in found.items()}


def taken_back(text: str, weights: Weights | None = WEIGHTS) -> set[str]:
    threshold = Denials(Scores(tokens_of(text), (), frozenset(), weights), weights).threshold
    return {need for need, doubt in doubts(text, weights).items() if doubt >= threshold}


def test_a_need_nothing_speaks_for_is_not_taken_back() -> None:
    assert taken_back("geregeld") == set()


@pytest.mark.parametrize(
    ("text", "taken"), [("schuld geregeld", {"debts"}), ("schuld hij de een met op aan geregeld", set())]
)
def test_from_the_threshold_a_need_is_taken_back(text: str, taken: set[str]) -> None:
    assert taken_back(text) == taken


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("schuld geregeld, nooit. taal", {"debts"}),
        ("schuld geregeld, taal", {"debts"}),  # alone, "geregeld" in front would take language back too
        ("hij geregeld, taal", {"language"}),
        ("schuld taal geregeld", {"debts", "language"}),
    ],
)
def test_a_clause_that_is_taken_back_takes_nothing_else_back(text: str, taken: set[str]) -> None:
    assert taken_back(text) == taken


@pytest.mark.parametrize(("refusing", "taken"), [(frozenset(), True), (frozenset({0}), False), (frozenset({1}), True)])
def test_a_clause_that_denies_another_need_takes_this_one_not_back(refusing: frozenset[int], taken: bool) -> None:
    denials = Denials(Scores(tokens_of("hij geregeld, taal"), (), frozenset(), WEIGHTS), WEIGHTS)
    assert (denials.doubts(["language"], refusing)["language"].chance >= denials.threshold) is taken


def test_a_need_that_is_not_taken_back_is_doubted_as_far_as_the_text_sounds_so() -> None:
    text = "schuld hij de een met op aan geregeld. hij de een met de leest. taal"
    found = doubts(text)
    assert found["debts"] == pytest.approx(chances(text, "debts"))
    assert taken_back(text) == set()
    assert 0.0 < found["language"] < found["debts"]


@pytest.mark.parametrize(("unsaid", "stands"), [(0.1, 0.8 / 0.9), (0.2, 1.0), (0.3, 1.0)])
def test_a_need_stands_whole_where_it_is_doubted_no_more_than_without_a_word(unsaid: float, stands: float) -> None:
    assert Doubt(0.2, unsaid).stands == pytest.approx(stands)


CUE = Hit(Cue("debts", ("deurwaarder",), ("deurwaarder",), 0.5), (1,), 0.5, ReasonKind.LEXICON)


@pytest.mark.parametrize(
    ("verdict", "added"),
    [
        (DenialVerdict(0.25, 1.0, 0.0, 0.0, 0.0, 0.0), 0.25),
        (DenialVerdict(0.0, 1.0, -0.5, 0.0, 0.0, 0.0), -0.5 * 1.5),  # the need is as likely as e to the power 1.5 to 1
        (DenialVerdict(0.0, 1.0, 0.0, 0.5, 0.0, 0.0), 0.5 * 2.5),  # and another is likelier
        (DenialVerdict(0.0, 1.0, 0.0, 0.0, 2.0, 0.0), 2.0 * 0.5),
        (DenialVerdict(0.0, 1.0, 0.0, 0.0, 0.0, 3.0), 3.0 * 0.2),
    ],
)
def test_the_verdict_weighs_what_else_is_known(verdict: DenialVerdict, added: float) -> None:
    labels = ("debts", "language", NOTHING, *DENIALS)
    rows = [(*row[:2], 0.0, *row[2:]) for row in ROWS]
    doubts = []
    for judge in (WORDS_ALONE, verdict):
        learned = Learned(labels, (0.3, *THRESHOLDS), (0.0, 0.0, log_odds(0.2), *BIAS[2:]), rows, verdict=judge)
        weights = Weights(pack_weights(learned, SPACE, b"\0" * 32))
        scores = Scores(tokens_of("schuld geregeld"), (CUE,), frozenset(), weights)
        scores.logits |= {"debts": 1.5, "language": 2.5}
        doubts.append(Denials(scores, weights).doubts(["debts", "language"])["debts"])
    alone, judged = doubts
    assert log_odds(judged.chance) == pytest.approx(log_odds(alone.chance) + added, abs=1e-3)
    assert log_odds(judged.unsaid) == pytest.approx(log_odds(alone.unsaid) + added, abs=1e-3)


def test_without_learned_denial_nothing_is_doubted() -> None:
    assert doubts("schuld geregeld", None) == {"debts": 0.0, "language": 0.0}


@pytest.mark.parametrize("lost", range(2, len(LABELS)))
def test_weights_that_lost_a_label_of_denial_take_nothing_back(lost: int) -> None:
    labels = tuple("damaged" if at == lost else label for at, label in enumerate(LABELS))
    weights = Weights(pack_weights(Learned(labels, THRESHOLDS, BIAS, ROWS), SPACE, b"\0" * 32))
    assert max(doubts("schuld geregeld", weights).values()) == pytest.approx(0.0, abs=1e-9)


def test_what_a_situation_takes_back_is_denied_and_what_it_holds_stays(finder: Finder) -> None:
    reading = finder.find("bewindvoerder regelt alles al en dat loopt. zoon drinkt te veel").reading
    assert "protective-administration" in {need.need for need in reading.denied}
    assert "addiction" in {need.need for need in reading.needs}


@pytest.mark.parametrize(
    "text", ["deurwaarder geweest. mevrouw spreekt slecht nederlands", "deurwaarder geweest, huilt"]
)
def test_who_has_been_there_is_not_taken_back(finder: Finder, text: str) -> None:
    assert "debt-counselling" in {need.need for need in finder.find(text).reading.needs}


def test_a_need_that_would_not_have_been_shown_is_not_said_to_be_denied(finder: Finder) -> None:
    denied = {need.need for need in finder.find("alle schulden bij de deurwaarder zijn nu afgelost").reading.denied}
    assert "debt-counselling" in denied
    assert len(denied) <= 3


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("is verslaafd en heeft hulp nodig", True),
        ("needs money, support needed", True),
        ("heeft geen hulp nodig", False),
        ("hulp loopt al", False),
        ("had hulp nodig bij de verhuizing", False),
        ("vorig jaar was zij gescheiden, heeft nu hulp nodig", True),
        ("heeft hulp nodig gehad", False),
        ("hulp nodig? nee dank u", False),
        ("had vorig jaar een beroerte en heeft hulp nodig", True),
        ("had graag hulp nodig bij de belasting", True),
        ("de was hulp nodig", True),
    ],
)
def test_who_says_outright_that_help_is_needed_takes_nothing_back(text: str, asks: bool) -> None:
    tokens = tokens_of(text)
    assert asks_for_help(tokens, denied_words(tokens).words) is asks
