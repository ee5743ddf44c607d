"""What a text was understood to say."""

from catalog.matching.finder import Finder


def test_neighbouring_words_are_one_reason(finder: Finder) -> None:
    found = finder.find("praat slecht nederlands").reading.needs[0]
    assert [reason.words for reason in found.because] == ["praat slecht nederlands"]


def test_a_denied_need_is_shown_as_denied(finder: Finder) -> None:
    denied = {found.need: found for found in finder.find("heeft geen schulden").reading.denied}
    assert [reason.words for reason in denied["debt-counselling"].because] == ["schulden"]


def test_weaker_needs_are_hints_and_never_more_than_eight_in_all(finder: Finder) -> None:
    reading = finder.find(
        "moeder ziek, geen geld, kind van school, huis vol schimmel, man drinkt, post ligt hoog"
    ).reading
    assert 0 < len(reading.needs) + len(reading.hints) <= 8
    if reading.hints:
        assert min(need.probability for need in reading.needs) >= max(hint.probability for hint in reading.hints)


def test_without_weights_the_cues_read_on(catalogue, finder: Finder) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001
    alone = Finder(catalogue, None, finder._today)
    assert alone.find("deurwaarder geweest").reading.needs[0].need == "debt-counselling"
