"""Results as the JSON that docs/commands.md promises."""

import json
from datetime import date

from catalog.commands.answers import answer
from catalog.model import (
    Contact,
    CrisisSign,
    Fact,
    Fits,
    Layer,
    Level,
    NeedFound,
    Option,
    OptionReason,
    Programme,
    Reading,
    Reason,
    ReasonKind,
    Results,
    Verdict,
    Via,
)

REASON = Reason("deurwaarder", 3, 14, ReasonKind.SPELLING, 1.0)
PROGRAMME = Programme(
    id="p", name="Proef", organisation="O", layer=Layer.NATIONAL, needs=("a", "b"), what="", for_whom="",
    first_step="", evidence="A", checked_on=date(2026, 1, 1), review_due=date(2026, 2, 1), contact=Contact(Via.OWN),
)  # fmt: skip
RESULTS = Results(
    Reading(
        needs=(NeedFound("a", 0.87654321, (REASON,)),),
        hints=(NeedFound("b", 0.1, (REASON,)),),
        denied=(NeedFound("c", 0.0, (REASON,)),),
        facts=(Fact("children", 2, "2 kindjes", 0, 9),),
        crisis=(CrisisSign("suicide", Level.RED, ("113", "112"), (REASON,)),),
    ),
    (Option(PROGRAMME, 6.2, Verdict(Fits.ASK), (OptionReason("deurwaarder", "a"), OptionReason("Proef", ""))),),
    unsure=False,
    took_ms=1.98765,
)


def test_the_whole_answer() -> None:
    assert answer(RESULTS) == {
        "needs": [
            {
                "need": "a",
                "score": 0.8765,
                "because": [{"words": "deurwaarder", "start": 3, "end": 14, "kind": "spelling"}],
            },
            {
                "need": "b",
                "score": 0.1,
                "because": [{"words": "deurwaarder", "start": 3, "end": 14, "kind": "spelling"}],
            },
        ],
        "crisis": [
            {
                "type": "suicide",
                "level": "red",
                "call": ["113", "112"],
                "because": [{"words": "deurwaarder", "start": 3, "end": 14}],
            }
        ],
        "facts": [{"fact": "children", "value": 2, "words": "2 kindjes"}],
        "options": [
            {
                "programme": "p",
                "name": "Proef",
                "layer": "landelijk",
                "needs": ["a", "b"],
                "score": 6.2,
                "fits": "ask",
                "because": [{"words": "deurwaarder", "need": "a"}, {"words": "Proef", "need": ""}],
            }
        ],
        "unsure": False,
        "took_ms": 1.988,
    }


def test_it_is_plain_json() -> None:
    assert json.loads(json.dumps(answer(RESULTS))) == answer(RESULTS)


def test_nothing_found_is_an_answer_too() -> None:
    assert answer(Results(unsure=True))["options"] == []
