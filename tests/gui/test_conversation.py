"""What was chosen, as values that are replaced."""

from gui.conversation import Conversation


def test_a_need_is_either_on_or_off() -> None:
    on = Conversation().switched("debt-counselling", on=True)
    assert on.added == {"debt-counselling"}
    off = on.switched("debt-counselling", on=False)
    assert off.added == frozenset()
    assert off.switched_off == {"debt-counselling"}
    assert on.added == {"debt-counselling"}  # the first one is as it was


def test_facts_are_kept_beside_each_other() -> None:
    known = Conversation().knowing("children", 2).knowing("pet", None)
    assert dict(known.facts) == {"children": 2, "pet": None}


def test_switching_a_need_ends_looking_at_one_alone() -> None:
    assert Conversation().wanting_more("tax-help").switched("tax-help", on=False).more_for == ""
