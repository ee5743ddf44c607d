"""Remembering what was looked up."""

from collections.abc import Sequence

from catalog.storage.memory import Memory


class LookUp:
    """Answer with each key's length, and keep what was asked."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def __call__(self, keys: Sequence[str]) -> dict[str, int]:
        self.asked.append(list(keys))
        return {key: len(key) for key in keys}


def test_only_new_keys_are_looked_up_and_all_at_once() -> None:
    look_up = LookUp()
    memory = Memory(look_up, 9)
    assert memory.of(["huur", "post"])["post"] == 4
    assert memory.of(["post", "school", "bed"])["bed"] == 3
    assert memory.of(["bed"])["bed"] == 3
    assert look_up.asked == [["huur", "post"], ["school", "bed"]]


def test_what_is_forgotten_is_looked_up_again() -> None:
    look_up = LookUp()
    memory = Memory(look_up, 9)
    memory.of(["huur"])
    memory.forget()
    memory.of(["huur"])
    assert look_up.asked == [["huur"], ["huur"]]


def test_a_full_memory_begins_anew_and_still_holds_what_is_asked() -> None:
    look_up = LookUp()
    memory = Memory(look_up, 3)
    memory.of(["huur", "post", "bed"])
    assert dict(memory.of(["post", "school"])) == {"post": 4, "school": 6}
    assert set(memory.of(["a", "b", "c", "d", "e"])) >= {"a", "b", "c", "d", "e"}
