"""Which programme leads the list when danger is said outright."""

import pytest

from catalog.matching.reading import SAID
from catalog.matching.urgent import UrgentDoors
from catalog.model import CrisisSign, Level, NeedFound, Reading, Reason, ReasonKind
from catalog.storage.catalogue import Catalogue


def reading(danger: str, *needs: str, level: Level = Level.RED, kind: ReasonKind = ReasonKind.LEXICON) -> Reading:
    because = (Reason("woorden", 0, 7, kind),)
    found = tuple(NeedFound(need, 0.9 - at / 10, because) for at, need in enumerate(needs))
    return Reading(needs=found, hints=(), denied=(), facts=(), crisis=(CrisisSign(danger, level, ("112",), because),))


def leading(catalogue: Catalogue, found: Reading) -> list[str]:
    return [catalogue.by_number(number).id for number in UrgentDoors(catalogue, catalogue.crises()).leading(found)]


@pytest.mark.parametrize(
    ("danger", "needs", "programmes"),
    [
        ("violence", (), ["veilig-thuis"]),
        ("violence", ("domestic-violence",), ["veilig-thuis"]),
        ("violence", ("debt-counselling", "victim-support"), ["veilig-thuis"]),
        ("violence", ("debt-counselling", "sexual-violence"), ["veilig-thuis", "centrum-seksueel-geweld"]),
        ("violence", ("human-trafficking", "sexual-violence"), ["veilig-thuis", "comensha"]),
        ("child-danger", ("sexual-violence",), ["veilig-thuis"]),
        ("forced-marriage", ("human-trafficking",), ["veilig-thuis"]),
        ("missing", ("domestic-violence",), ["politie"]),
        ("suicide", ("stalking-harassment",), ["113"]),
        ("homeless-tonight", ("victim-support",), ["crisisopvang"]),
        ("medical", ("sexual-violence",), ["112"]),
    ],
)
def test_the_door_of_the_danger_and_of_the_kind_of_violence(
    catalogue: Catalogue, danger: str, needs: tuple[str, ...], programmes: list[str]
) -> None:
    assert leading(catalogue, reading(danger, *needs)) == programmes


def test_a_kind_of_violence_that_is_hardly_read_has_no_door(catalogue: Catalogue) -> None:
    faint = reading("violence", *("debt-counselling",) * 6, "sexual-violence")
    assert faint.needs[-1].probability < SAID
    assert leading(catalogue, faint) == ["veilig-thuis"]


def test_a_presumed_danger_or_a_question_leads_nothing(catalogue: Catalogue) -> None:
    assert leading(catalogue, reading("violence", kind=ReasonKind.LEARNED)) == []
    assert leading(catalogue, reading("violence", level=Level.AMBER)) == []
