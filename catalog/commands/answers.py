"""Put results into the JSON answer that docs/commands.md promises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from catalog.model import CrisisSign, Fact, NeedFound, Option, Reason, Results


def answer(results: Results) -> dict[str, Any]:
    """Return the answer to one text, ready for `json.dumps`.

    Needs that are searched for come before those that are only offered; each kind, and options, best first.
    """
    reading = results.reading
    return {
        "needs": [_need(found) for found in (*reading.needs, *reading.hints)],
        "crisis": [_crisis(sign) for sign in reading.crisis],
        "facts": [_fact(fact) for fact in reading.facts],
        "options": [_option(option) for option in results.options],
        "unsure": results.unsure,
        "took_ms": round(results.took_ms, 3),
    }


def _need(found: NeedFound) -> dict[str, Any]:
    return {"need": found.need, "score": round(found.probability, 4), "because": _reasons(found.because, kind=True)}


def _reasons(reasons: Iterable[Reason], *, kind: bool) -> list[dict[str, Any]]:
    return [
        {
            "words": reason.words,
            "start": reason.start,
            "end": reason.end,
            **({"kind": reason.kind.value} if kind else {}),
        }
        for reason in reasons
    ]


def _crisis(sign: CrisisSign) -> dict[str, Any]:
    return {
        "type": sign.type,
        "level": sign.level.value,
        "call": list(sign.call),
        "because": _reasons(sign.because, kind=False),
    }


def _fact(fact: Fact) -> dict[str, Any]:
    return {"fact": fact.kind, "value": fact.value, "words": fact.words}


def _option(option: Option) -> dict[str, Any]:
    return {
        "programme": option.programme.id,
        "name": option.programme.name,
        "layer": option.programme.layer.value,
        "needs": list(option.programme.needs),
        "score": option.score,
        "fits": option.verdict.fits.value,
        "because": [{"words": reason.words, "need": reason.need} for reason in option.because],
    }
