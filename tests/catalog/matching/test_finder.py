"""The one door: text to needs, options and reasons."""

import gc
import re
from datetime import date
from pathlib import Path
from types import FunctionType, ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.commands.answers import answer
from catalog.matching.finder import Finder, open_finder
from catalog.matching.weights import Weights
from catalog.model import Fits, Level
from catalog.paths import FACTORY_CATALOGUE, WEIGHTS
from catalog.places import find_place
from catalog.storage.catalogue import Catalogue
from tests.catalog.matching.test_weights import ROWS, weights_bytes

STAIRWELL = "mevr 2 kindjes, stapels ongeopende brieven, deurwaarder geweest, praat slecht nederlands"


def test_the_sentence_from_the_stairwell(finder: Finder, catalogue: Catalogue) -> None:
    place = find_place("3811", catalogue).place
    found = finder.find(STAIRWELL, place)
    served = [need for option in found.options[:5] for need in option.programme.needs]
    assert {"debt-counselling", "admin-help", "dutch-language-learning"} <= set(served)
    words = {reason.need: reason.words for option in found.options[:5] for reason in option.because}
    assert "deurwaarder" in words["debt-counselling"]
    assert "nederlands" in words["dutch-language-learning"]


@pytest.mark.parametrize(
    "text",
    [
        "", "   ", "\n\n", "...!!!???", "\x00\x01\x1b[31m", "😀😀😀", "\u202eabc\u202c", "a" * 20_000, "deurwaarder " * 3_000,
        '"OR NEAR( * ^', "'; DROP TABLE programme; --", "<img src='file:///etc/passwd'>",
    ],
)  # fmt: skip
def test_strange_text_gets_an_answer(finder: Finder, text: str) -> None:
    found = finder.find(text)
    assert found.unsure or found.options


@pytest.mark.parametrize("text", ["", "   ", "...!!!???", "lamp op galerij kapot"])
def test_nothing_is_offered_for_nothing(finder: Finder, text: str) -> None:
    found = finder.find(text)
    assert not found.reading.needs
    assert found.unsure


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=400))
def test_any_text_is_answered_the_same_twice_with_words_from_the_text(finder: Finder, text: str) -> None:
    first, second = answer(finder.find(text)), answer(finder.find(text))
    assert {**first, "took_ms": 0} == {**second, "took_ms": 0}
    for need in first["needs"]:
        for reason in need["because"]:
            assert text[reason["start"] : reason["end"]] == reason["words"]


@pytest.mark.parametrize(
    ("query", "programme"),
    [
        ("voedselbank", "voedselbank"),
        ("humanitas", "humanitas-thuisadministratie"),
        ("113", "113"),
        ("voedselbnak", "voedselbank"),
        ("Geldfit", "geldfit"),
        ("juridisch loket", "juridisch-loket"),
        ("nsr", "geldfit"),
    ],
)
def test_a_name_is_found_at_once(finder: Finder, query: str, programme: str) -> None:
    assert finder.find(query).options[0].programme.id == programme


def test_a_denied_need_is_not_searched_for(finder: Finder) -> None:
    needs = {found.need for found in finder.find("geen schulden, wel erg eenzaam").reading.needs}
    assert "debt-counselling" not in needs
    assert "loneliness" in needs


@pytest.mark.parametrize(
    ("text", "need"),
    [("gezin zonder verblijf, kind ziek", "undocumented"), ("komt nergens meer zonder vervoer", "mobility-transport")],
)
def test_who_goes_without_is_in_need(finder: Finder, text: str, need: str) -> None:
    assert finder.find(text).reading.needs[0].need == need


def test_a_text_that_says_help_is_needed_is_never_about_nothing(finder: Finder) -> None:
    found = finder.find("gezin heeft steun nodig, moeder put zichzelf uit met de kinderen")
    assert not found.reading.nothing
    assert found.options


def test_a_need_switched_off_brings_no_programmes(finder: Finder) -> None:
    found = finder.find(STAIRWELL, switched_off={"debt-counselling"})
    assert "debt-counselling" not in {need.need for need in found.reading.needs}
    assert "geldfit" not in {option.programme.id for option in found.options[:3]}


def test_a_need_added_by_hand_is_certain(finder: Finder) -> None:
    found = finder.find("xqz", added={"food-aid"})
    assert found.reading.needs[0].probability == 1.0
    assert found.options[0].programme.id == "voedselbank"


def test_danger_said_outright_is_red_with_the_number_and_results_stay(finder: Finder) -> None:
    found = finder.find("hij zegt dat hij dood wil, zelfmoord, en heeft schulden bij de deurwaarder")
    sign = found.reading.crisis[0]
    assert (sign.type, sign.level, sign.call[0]) == ("suicide", Level.RED, "113")
    assert found.options


def test_what_does_not_fit_stands_lower_and_says_so(finder: Finder) -> None:
    fits = [option.verdict.fits for option in finder.find("ruzie met de buren, hij slaat haar ook thuis").options]
    named = {option.programme.id: option for option in finder.find("buurtbemiddeling").options}
    assert named["buurtbemiddeling"].verdict.fits is not Fits.DOES_NOT_FIT
    assert Fits.DOES_NOT_FIT not in fits[:1]


def test_the_limit_is_kept(finder: Finder) -> None:
    assert len(finder.find(STAIRWELL, limit=3).options) == 3


def held_strings(root: object) -> set[str]:
    """Return every string that can be reached from an object, but for those of code."""
    held, seen, waiting = set(), {id(root)}, [root]
    while waiting:
        for other in gc.get_referents(waiting.pop()):
            if isinstance(other, str):
                held.add(other)
            elif id(other) not in seen and not isinstance(other, type | ModuleType | FunctionType):
                seen.add(id(other))
                waiting.append(other)
    return held


def test_forgetting_drops_every_word_that_was_typed() -> None:
    catalogue = Catalogue(FACTORY_CATALOGUE)
    finder = Finder(catalogue, Weights(weights_bytes(ROWS)), date(2026, 11, 24))
    finder.find("onvergetelijkewoorden deurwaarder", find_place("3811", catalogue).place)
    assert any("onvergetelijkewoorden" in text for text in held_strings(finder))
    finder.forget()
    assert not any("onvergetelijkewoorden" in text for text in held_strings(finder))


@pytest.mark.parametrize("text", ["onvergetelijk", "onvergetelijke woorden, deurwaarder geweest en geen eten in huis"])
def test_forgetting_asks_every_statement_that_held_a_word_about_none(text: str) -> None:
    """SQLite keeps what a statement was last asked."""
    catalogue = Catalogue(FACTORY_CATALOGUE)
    finder = Finder(catalogue, Weights(weights_bytes(ROWS)), date(2026, 11, 24))
    asked: list[str] = []
    catalogue._database.set_trace_callback(asked.append)
    finder.find(text)
    held = {_without_values(statement) for statement in asked if "onvergetelijk" in statement}
    asked.clear()
    finder.forget()
    assert held
    assert held <= {_without_values(statement) for statement in asked}
    assert not any("onvergetelijk" in statement for statement in asked)


def _without_values(statement: str) -> str:
    return re.sub(r"'(?:[^']|'')*'|\b\d+\b", "?", statement)


TELLING = st.lists(
    st.sampled_from(
        "geen niet maar wel deurwaarder schulden dood wil vroeger slaat kind kinderen 2 van 3 voedselbank huur post "
        "ongeopend mevr , . alleen eenzaam drinkt no debts spreekt nederlands zwanger hond xqz".split()
    ),
    max_size=25,
)


@settings(max_examples=60, deadline=None)
@given(words=TELLING)
def test_what_telling_words_give_stands_in_the_text(finder: Finder, words: list[str]) -> None:
    text = " ".join(words)
    found = finder.find(text)
    spans = [reason for need in (*found.reading.needs, *found.reading.hints) for reason in need.because]
    spans += [reason for sign in found.reading.crisis for reason in sign.because]
    spans += [reason for need in found.reading.denied for reason in need.because]
    for reason in spans:
        assert 0 <= reason.start < reason.end <= len(text)
        assert text[reason.start : reason.end] == reason.words
    needs = {need.need for need in found.reading.needs}
    assert not needs & {need.need for need in (*found.reading.hints, *found.reading.denied)}
    assert all(option.because for option in found.options if not found.unsure)
    assert all(sign.call for sign in found.reading.crisis)


@settings(max_examples=30, deadline=None)
@given(words=TELLING)
def test_what_was_typed_before_changes_nothing(finder: Finder, catalogue: Catalogue, words: list[str]) -> None:
    fresh = Finder(catalogue, finder._knowledge.weights, finder._today)
    text = " ".join(words)
    assert {**answer(fresh.find(text)), "took_ms": 0} == {**answer(finder.find(text)), "took_ms": 0}


@settings(max_examples=30, deadline=None)
@given(text=st.text(max_size=200) | TELLING.map(" ".join))
def test_without_weights_any_text_is_answered_from_the_lexicon(catalogue: Catalogue, text: str) -> None:
    found = Finder(catalogue, None, date(2026, 11, 24)).find(text)
    assert not [need for need in found.reading.needs if need.presumed]


@pytest.mark.parametrize("data", [None, b"", b"DWW1", b"\xff" * 4_000], ids=["missing", "empty", "short", "noise"])
def test_weights_that_cannot_be_read_are_one_sentence_and_the_cues_go_on(
    catalogue: Catalogue, tmp_path: Path, data: bytes | None
) -> None:
    path = tmp_path / "needs.weights"
    if data is not None:
        path.write_bytes(data)
    alone, notice = open_finder(catalogue, path, date(2026, 11, 24))
    assert "woordenlijst zoekt alleen verder" in notice
    assert alone.find(STAIRWELL).options
    assert alone.find("ze wil niet meer leven").reading.crisis[0].level is Level.RED


def test_weights_that_can_be_read_need_no_notice(catalogue: Catalogue, tmp_path: Path) -> None:
    path = tmp_path / "needs.weights"
    path.write_bytes(weights_bytes(ROWS))
    assert open_finder(catalogue, path, date(2026, 11, 24))[1] == ""


def test_capitals_and_accents_change_nothing(finder: Finder) -> None:
    plain, loud = finder.find("schulden en eenzaam"), finder.find("SCHULDEN en é\u0301enzaam".replace("é\u0301", "E"))
    assert [need.need for need in plain.reading.needs] == [need.need for need in loud.reading.needs]


def test_a_programme_past_its_review_still_answers(catalogue: Catalogue) -> None:
    late = open_finder(catalogue, WEIGHTS, date(2099, 1, 1))[0]
    assert late.find("deurwaarder geweest").options


def test_what_is_settled_is_said_to_be_denied_and_brings_nothing(finder: Finder) -> None:
    found = finder.find("schuldregeling is afgerond, zoon van 15 spijbelt al weken")
    assert "debt-counselling" in {need.need for need in found.reading.denied}
    assert "school-dropout" in {need.need for need in found.reading.needs}


def test_what_sounds_settled_never_hides_danger(finder: Finder) -> None:
    found = finder.find("hij heeft alles geregeld en wil niet meer leven, zegt dat het geregeld is")
    assert "suicide" in {sign.type for sign in found.reading.crisis}


@pytest.mark.parametrize(
    "text",
    ["wil geen thuiszorg", "heeft geen voedselbank nodig", "thuiszorg is al geregeld", "thuiszorg komt al"],
)
def test_what_is_refused_or_arranged_is_not_offered_by_its_name(finder: Finder, text: str) -> None:
    named = [option.programme.id for option in finder.find(text).options if any(not r.need for r in option.because)]
    assert named == []


@pytest.mark.parametrize(
    ("text", "programme"),
    [("vrouwenopvang is al gebeld", "vrouwenopvang"), ("crisisdienst komt al", "ggz-crisis")],
)
def test_a_door_for_danger_is_found_by_name_whatever_is_said_of_it(finder: Finder, text: str, programme: str) -> None:
    assert programme in {option.programme.id for option in finder.find(text).options}


@pytest.mark.parametrize(
    "text", ["geen klachten", "geen vragen", "geen problemen", "gaat goed met mevrouw", "folder humanitas bijgevuld"]
)
def test_a_note_that_all_is_well_is_not_searched_for_in_texts(finder: Finder, text: str) -> None:
    assert not any(not reason.need for option in finder.find(text).options for reason in option.because)


def test_a_mistyped_word_for_a_need_is_no_note_about_nothing(finder: Finder) -> None:
    assert [found.need for found in finder.find("schuldne").reading.needs][:1] == ["debt-counselling"]


def test_what_happens_often_is_not_arranged(finder: Finder) -> None:
    needs = {found.need for found in finder.find("heeft geregeld ruzie met de bovenburen").reading.needs}
    assert "neighbour-dispute" in needs


def test_danger_that_is_said_outright_leads_the_list(finder: Finder) -> None:
    found = finder.find("man slaat zijn vrouw, schulden en huurachterstand")
    assert found.options[0].programme.id == "veilig-thuis"
    assert [reason.words for reason in found.options[0].because]


@pytest.mark.parametrize(
    ("text", "programme"),
    [("meisje van 9 verkracht", "centrum-seksueel-geweld"), ("is mishandeld en wil aangifte doen", "slachtofferhulp")],
)
def test_veilig_thuis_stays_beside_the_door_of_another_kind_of_violence(
    finder: Finder, text: str, programme: str
) -> None:
    assert {"veilig-thuis", programme} <= {option.programme.id for option in finder.find(text).options[:4]}


def test_who_only_says_what_is_not_wanted_is_not_sent_on(finder: Finder) -> None:
    found = finder.find("wil geen taalles en geen maatje")
    assert {need.need for need in found.reading.denied} >= {"dutch-language-learning", "loneliness"}
    assert not found.options
