"""Features of a text."""

from catalog.language.forms import Form
from catalog.matching.features import CUE_CEILING, cue_features, text_features
from catalog.matching.lexicon import Hit
from catalog.model import Cue, ReasonKind
from tests.catalog.matching.test_lexicon import tokens_of


def names(text: str, denied: frozenset[int] = frozenset()) -> set[str]:
    return set(text_features(tokens_of(text), denied))


def test_words_pairs_and_letters() -> None:
    assert {"wdeurwaarder", "pdeurwaarder geweest", "g<deu", "gder>"} <= names("deurwaarder geweest")


def test_a_form_that_is_not_its_lemma_says_something_of_its_own() -> None:
    forms = {name for name in names("brieven werk gezien", frozenset({2})) if name.startswith("s")}
    assert forms == {"sbrieven", "s!gezien"}


def test_the_form_of_a_mistyped_word_is_that_of_the_word_it_was_taken_for() -> None:
    (typed,) = tokens_of("brievn")
    mistyped = typed._replace(forms=(*typed.forms, Form("brieven", ReasonKind.SPELLING)))
    assert {name for name in text_features([mistyped], frozenset()) if name.startswith("s")} == {"sbrieven"}


def test_a_pair_does_not_cross_a_clause() -> None:
    assert not any(name.startswith("p") for name in names("geld, weg"))


def test_the_words_at_the_edges_of_a_clause_are_marked() -> None:
    edges = {name for name in names("geld? nee hoor") if name.startswith("e")}
    assert edges == {"e| geld", "egeld |", "e| nee", "ehoor |"}
    assert names("") == set()


def test_a_word_behind_the_first_clause_counts_there_once_more() -> None:
    behind = {name for name in names("gas ruikt, bleek prei", frozenset({3})) if name.startswith("x")}
    assert behind == {"xbleek", "x!prei"}


def test_a_denied_word_at_an_edge_is_marked_too() -> None:
    assert {"e!werk |", "egeen |"} & names("geen werk", frozenset({1})) == {"e!werk |"}
    assert "ewerk |" not in names("geen werk", frozenset({1}))


def test_a_denied_word_is_marked_and_gives_no_letters() -> None:
    found = names("schulde", frozenset({0}))
    assert "w!schulde" in found
    assert not any(name.startswith("g") for name in found)


def test_each_feature_knows_where_it_came_from() -> None:
    tokens = tokens_of("deur open deur")
    features = text_features(tokens, frozenset())
    assert all(0 <= at < len(tokens) for positions in features.values() for at in positions)
    door, opened = tokens[0].lemma, tokens[1].lemma
    places = [features[name] for name in (f"w{door}", f"p{door} {opened}", f"p{opened} {door}")]
    assert places == [(0,), (0, 1), (1, 2)]


def test_cues_of_a_label_add_up_to_a_ceiling() -> None:
    hit = Hit(Cue("x", ("a",), ("a",), 1.0), (0,), 1.0, ReasonKind.LEXICON)
    assert cue_features([hit, hit]) == {"cx": CUE_CEILING}
    assert cue_features([hit] * 9) == {"cx": CUE_CEILING}
