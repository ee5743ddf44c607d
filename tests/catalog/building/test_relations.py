"""What to try when this does not work, in both directions."""

from catalog.building.relations import MOST_RELATED, related_both_ways


def record(identity: str, needs: tuple[str, ...], *related: str) -> dict[str, object]:
    return {"id": identity, "needs": list(needs), "related": list(related)}


def test_a_pair_is_named_once_and_holds_both_ways() -> None:
    found = related_both_ways([record("a", ("money",), "b"), record("b", ("money",))])
    assert found == {"a": ["b"], "b": ["a"]}


def test_its_own_come_first_then_those_that_share_most_needs() -> None:
    records = [
        record("hub", ("money", "work"), "own"),
        record("own", ("housing",)),
        record("one", ("money",), "hub"),
        record("two", ("money", "work"), "hub"),
        record("none", ("housing",), "hub"),
    ]
    assert related_both_ways(records)["hub"] == ["own", "two", "one"]


def test_an_entry_point_serves_no_need_and_takes_all_that_name_it() -> None:
    assert related_both_ways([record("entry", ()), record("a", ("money",), "entry")])["entry"] == ["a"]


def test_a_hub_stays_readable() -> None:
    many = [record(f"p{number:02}", ("money",), "hub") for number in range(20)]
    assert len(related_both_ways([record("hub", ("money",)), *many])["hub"]) == MOST_RELATED
