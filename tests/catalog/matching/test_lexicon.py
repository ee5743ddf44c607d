"""Finding cues."""

from collections.abc import Collection, Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.language.forms import Form, Token, WordReader
from catalog.language.words import split_words
from catalog.matching.lexicon import SLACK, Hit, find_cues
from catalog.model import Cue, ReasonKind
from catalog.storage.catalogue import Catalogue


def tokens_of(text: str) -> tuple[Token, ...]:
    """Return tokens whose dictionary form is the word without a final n or s."""
    tokens = []
    for word in split_words(text):
        root = word.folded.rstrip("ns")
        forms = [Form(word.folded, ReasonKind.LEXICON)]
        if root != word.folded:
            forms.append(Form(root, ReasonKind.LEMMA))
        tokens.append(Token(word, tuple(forms), root))
    return tuple(tokens)


class Cues:
    """A few cues by their first key."""

    def __init__(self, *cues: Cue) -> None:
        self._cues = cues

    def cues(self, keys: Collection[str]) -> Mapping[str, Sequence[Cue]]:
        return {key: [cue for cue in self._cues if cue.keys[0] == key] for key in keys}


def cue(label: str, words: str, *, exact: bool = False) -> Cue:
    surfaces = tuple(words.split())
    return Cue(label, surfaces if exact else tuple(word.rstrip("ns") for word in surfaces), surfaces, 1.0, exact)


def found(text: str, *cues: Cue) -> list[Hit]:
    return list(find_cues(tokens_of(text), Cues(*cues)))


def test_words_near_each_other_in_one_clause_make_a_cue() -> None:
    hit = found("gordijnen al weken dicht", cue("x", "gordijnen dicht"))[0]
    assert hit.positions == (0, 3)


def test_another_clause_breaks_a_cue() -> None:
    assert not found("gordijnen open, deur dicht", cue("x", "gordijnen dicht"))


def test_too_far_apart_is_no_cue() -> None:
    assert not found("gordijnen een twee drie vier vijf zes dicht", cue("x", "gordijnen dicht"))


def test_one_word_cannot_be_both_words_of_a_cue() -> None:
    assert not found("post", cue("x", "post post"))


def test_a_longer_cue_swallows_a_shorter_one() -> None:
    hits = found("vrijwilliger bij voedselbank", cue("food", "voedselbank"), cue("give", "vrijwilliger voedselbank"))
    assert [hit.cue.label for hit in hits] == ["give"]


def test_the_word_itself_outweighs_its_dictionary_form() -> None:
    exact, lemma = found("boeken", cue("x", "boeken"))[0], found("boekens", cue("x", "boeken"))[0]
    assert exact.kind is ReasonKind.LEXICON
    assert lemma.kind is ReasonKind.LEMMA
    assert exact.weight > lemma.weight


def test_an_exact_cue_wants_its_words_as_they_stand() -> None:
    wanted = cue("x", "er niet meer zijn", exact=True)
    assert found("wil er niet meer zijn", wanted)
    assert not found("hij is er niet meer", wanted)


def test_a_sign_of_danger_is_not_swallowed_by_a_need() -> None:
    hits = found("hij slaat de moeder", cue("crisis:violence:red", "slaat"), cue("parenting", "slaat moeder"))
    assert {hit.cue.label for hit in hits} == {"crisis:violence:red", "parenting"}


def test_two_words_of_a_cue_may_have_one_dictionary_form() -> None:
    wanted = cue("x", "zus zusn")
    assert found("zus zorgt voor zusn", wanted)[0].positions == (0, 3)
    assert not found("zus zorgt", wanted)


def test_a_cue_may_hold_the_word_that_ends_a_clause() -> None:
    assert found("lacht maar begrijpt niet", cue("x", "lacht maar begrijpt niet"))
    assert not found("lacht, iemand, maar begrijpt niet", cue("x", "lacht maar begrijpt niet"))


def test_every_cue_that_ships_is_found_by_its_own_words(catalogue: Catalogue) -> None:
    """A cue that its own words do not find can never count."""
    reader = WordReader(catalogue)
    dead = []
    for label, surfaces in catalogue._rows("SELECT label, surfaces FROM cue"):
        hits = find_cues(reader.read(surfaces), catalogue)
        if label not in {hit.cue.label for hit in hits}:
            dead.append((label, surfaces))
    assert dead == []


WORDS = st.lists(st.sampled_from("gordijnen dicht deur post maar niet , . zus zusn".split()), max_size=12)


@given(WORDS)
def test_a_hit_stands_in_the_text_and_holds_each_word_once(words: list[str]) -> None:
    cues = (cue("x", "gordijnen dicht"), cue("y", "zus zusn"), cue("z", "post"), cue("w", "deur dicht", exact=True))
    tokens = tokens_of(" ".join(words))
    for hit in find_cues(tokens, Cues(*cues)):
        assert len(hit.positions) == len(set(hit.positions)) == len(hit.cue.keys)
        assert all(0 <= position < len(tokens) for position in hit.positions)
        assert hit.cue.exact or len({tokens[position].word.clause for position in hit.positions}) == 1
        assert 0 < hit.weight <= hit.cue.weight


def test_a_comma_in_the_middle_does_not_hide_words_that_stand_one_after_another() -> None:
    """Sloppy commas must not hide "wil niet meer, leven"."""
    assert found("wil niet meer, leven", cue("x", "wil niet meer leven", exact=True))


@pytest.mark.parametrize("at", [0, 20, 40])
def test_a_word_said_over_and_over_is_matched_beside_its_fellow(at: int) -> None:
    words = ["pijn"] * 40
    words.insert(at, "borst")
    found = find_cues(tokens_of(" ".join(words)), Cues(cue("crisis:medical:red", "pijn borst")))
    near = {tuple(sorted((at, other))) for other in range(41) if 0 < abs(other - at) < 2 + SLACK}
    assert {hit.positions for hit in found} == near
