"""The keys a word is found under."""

from collections.abc import Collection, Mapping

from catalog.language.forms import WordReader, forms_of
from catalog.language.spelling import COMMON
from catalog.model import ReasonKind


class Words:
    """A vocabulary of a few words that counts how often it is asked."""

    lemmas = {"kindjes": "kind", "schulden": "schulden", "brieven": "brief"}
    uses = COMMON - 1
    known = {"kind", "schulden", "brief", "brieven", "deurwaarder", "huur", "achterstand"}

    def __init__(self) -> None:
        self.asked = 0
        self.met: list[str] = []

    def meet(self, words: Collection[str]) -> None:
        self.met = list(words)

    def lemma(self, form: str) -> str | None:
        self.asked += 1
        return self.lemmas.get(form)

    def knows(self, word: str) -> bool:
        return word in self.known

    def neighbours(self, first: str, shortest: int, longest: int, fewest: int = 0) -> Mapping[str, float]:
        near = [word for word in sorted(self.known) if word[0] == first and shortest <= len(word) <= longest]
        return {word: self.uses for word in near if self.uses >= fewest}


def test_exact_comes_before_lemma() -> None:
    forms, lemma = forms_of("brieven", Words())
    assert [(form.key, form.kind) for form in forms] == [("brieven", ReasonKind.LEXICON), ("brief", ReasonKind.LEMMA)]
    assert lemma == "brief"


def test_a_misspelling_finds_the_word_that_was_meant() -> None:
    forms, lemma = forms_of("deurwaader", Words())
    assert forms[1].key == "deurwaarder"
    assert forms[1].kind is ReasonKind.SPELLING
    assert lemma == "deurwaarder"


def test_a_compound_finds_its_parts() -> None:
    forms, _ = forms_of("huurachterstand", Words())
    assert {form.key for form in forms if form.kind is ReasonKind.COMPOUND} == {"huur", "achterstand"}


class CommonWords(Words):
    """The same words in common use, and parts that a mistyped word seems to be made of."""

    uses = COMMON
    known = Words.known | {"roll", "stoel", "rolstoel", "oma"}


def test_one_slip_from_a_common_word_is_no_compound() -> None:
    forms, lemma = forms_of("rollstoel", CommonWords())
    assert [form.kind for form in forms[1:]] == [ReasonKind.SPELLING]
    assert lemma == "rolstoel"


def test_a_short_word_is_mistyped_when_a_common_one_is_near() -> None:
    assert forms_of("hur", CommonWords())[1] == "huur"
    assert forms_of("hur", Words())[1] == "hur"
    assert forms_of("hu", CommonWords())[1] == "hu"


def test_a_name_and_a_word_still_being_typed_stand_as_typed() -> None:
    def lemmas(text: str) -> list[str]:
        return [token.lemma for token in WordReader(CommonWords()).read(text)]

    assert lemmas("omar") == ["omar"]
    assert lemmas("omar belt") == ["oma", "belt"]
    assert lemmas("Omar belt") == ["omar", "belt"]
    assert lemmas("belt hur") == ["belt", "hur"]
    assert lemmas("belt hur.") == ["belt", "huur"]


def test_numbers_are_never_corrected() -> None:
    assert len(forms_of("1234567890", Words())[0]) == 1


def test_a_word_is_looked_up_once_until_it_is_forgotten() -> None:
    words = Words()
    reader = WordReader(words)
    reader.read("kindjes kindjes kindjes")
    assert words.asked == 1
    assert set(words.met) == {"kindjes"}
    reader.forget()
    reader.read("kindjes")
    assert words.asked == 2
