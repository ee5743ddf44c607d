"""Written situations as numbers."""

import pytest

from catalog.building.examples import (
    MAYBE,
    NO,
    RAREST,
    YES,
    Example,
    answer_for,
    columns_of,
    digest_of,
    labels_of,
    read_examples,
    space_of,
)
from catalog.building.sources import read_sources
from catalog.matching.weights import load_weights
from catalog.paths import RESOURCES, WEIGHTS
from catalog.storage.catalogue import Catalogue

SITUATION = {
    "text": "geen geld",
    "needs": ["food-aid"],
    "also": ["debt-counselling"],
    "crisis": "suicide",
    "level": "red",
}


@pytest.mark.parametrize(
    ("label", "answer"),
    [
        ("food-aid", YES),
        ("debt-counselling", MAYBE),
        ("loneliness", NO),
        ("crisis:suicide", YES),
        ("crisis:violence", NO),
        ("danger", YES),
        ("danger:red", YES),
        ("nothing", NO),
    ],
)
def test_what_a_label_is_for_a_situation(label: str, answer: int) -> None:
    assert answer_for(label, SITUATION) == answer


def test_an_amber_situation_teaches_nothing_of_danger_now() -> None:
    assert answer_for("danger:red", {**SITUATION, "level": "amber"}) == MAYBE


@pytest.mark.parametrize(("need", "answer"), [("stalking-harassment", MAYBE), ("tax-help", NO)])
def test_a_need_next_to_danger_teaches_nothing_of_it(need: str, answer: int) -> None:
    assert answer_for("danger", {"needs": [need], "also": []}) == answer


def test_labels_are_needs_then_signs_then_gates() -> None:
    assert labels_of(["a"], ["x"]) == ("a", "crisis:x", "danger", "danger:red", "nothing")


def test_text_features_have_unit_length_and_rare_ones_no_column(catalogue: Catalogue) -> None:
    examples = read_examples(catalogue, [SITUATION] * RAREST + [{**SITUATION, "text": "eenmalig woord"}])
    space = space_of(examples)
    assert "weenmalig" not in space.text
    values = [value for column, value in columns_of(examples[0], space) if column < len(space.text)]
    assert sum(value * value for value in values) == pytest.approx(1.0)


def test_holding_out_depends_on_the_text_alone() -> None:
    held = [Example(f"tekst {number}", (), (), (), {}, {}).held_out for number in range(2_000)]
    assert 0.07 < sum(held) / len(held) < 0.13


def test_the_fingerprint_follows_labels_and_cues_but_not_files() -> None:
    base = digest_of([SITUATION], ["cue"])
    assert digest_of([{**SITUATION, "file": "x", "line": 3}], ["cue"]) == base
    assert digest_of([{**SITUATION, "needs": []}], ["cue"]) != base
    assert digest_of([SITUATION], ["another"]) != base


@pytest.mark.skipif(not WEIGHTS.exists(), reason="this checkout holds no learned weights yet")
def test_the_weights_that_ship_were_learned_from_these_sources() -> None:
    sources = read_sources(RESOURCES)
    digest = digest_of(sources.situations, (repr(cue) for cue in sources.cues))
    assert load_weights(WEIGHTS).digest == digest.hex(), "sources and weights have drifted apart: run make train"


def test_every_written_situation_names_known_needs_and_crises(catalogue: Catalogue) -> None:
    needs = {need.slug for need in catalogue.needs()}
    crises = {crisis.type for crisis in catalogue.crises()}
    for situation in read_sources(RESOURCES).situations:
        where = f"{situation['file']}:{situation['line']}"
        assert situation["text"].strip(), where
        assert {*situation["needs"], *situation["also"]} <= needs, where
        assert situation.get("crisis") in {None, *crises}, where
        assert situation.get("level") in {None, "red", "amber"}, where
        assert ("crisis" in situation) == ("level" in situation), where


def test_every_need_has_at_least_forty_situations(catalogue: Catalogue) -> None:
    counted = dict.fromkeys((need.slug for need in catalogue.needs()), 0)
    for situation in read_sources(RESOURCES).situations:
        for need in situation["needs"]:
            counted[need] += 1
    assert {need: count for need, count in counted.items() if count < 40} == {}
