"""Reading the plain files, each fault with its file and line."""

from pathlib import Path

import pytest

from catalog.building.sources import LARGEST_FILE, Severity, Sources, read_sources, read_table
from catalog.errors import SourcesRefused
from catalog.paths import RESOURCES


def failures(sources: Sources) -> list[tuple[str, int, str]]:
    """Return what stops the build: file name, line, sentence."""
    return [(fault.path.name, fault.line, fault.sentence) for fault in sources.findings]


def test_sound_sources_give_no_findings(resources: Path) -> None:
    sources = read_sources(resources)
    assert not sources.findings
    assert [source.record["id"] for source in sources.programmes] == ["112", "geldproef", "veilig-thuis"]
    assert len(sources.needs) == 93
    assert {cue.label for cue in sources.cues} >= {"debt-counselling", "crisis:suicide:red", "crisis:suicide:amber"}


def test_the_sources_that_ship_are_sound() -> None:
    assert failures(read_sources(RESOURCES)) == []


BROKEN_RECORDS = [
    pytest.param(b'id = "x"\nname = [\n\n', 3, "niet te lezen", id="syntax"),
    pytest.param(b'id = "x"\nid = "y"\n', 2, "niet te lezen", id="a key twice"),
    pytest.param(b'id = "x"\nname = "caf\xe9"\n', 2, "geen UTF-8", id="Latin-1"),
    pytest.param("id = 'x'\n".encode("utf-16"), 1, "geen UTF-8", id="UTF-16"),
    pytest.param(b"# " + b"x" * LARGEST_FILE, 1, "hoogstens 100000", id="too large"),
    pytest.param(b"\0\0\0", 1, "niet te lezen", id="zeros"),
]


@pytest.mark.parametrize(("data", "line", "words"), BROKEN_RECORDS)
def test_a_broken_record_names_its_line_and_the_others_are_still_read(
    resources: Path, data: bytes, line: int, words: str
) -> None:
    (resources / "catalogue" / "money" / "broken.toml").write_bytes(data)
    sources = read_sources(resources)
    ((name, found, sentence),) = failures(sources)
    assert (name, found) == ("broken.toml", line)
    assert words in sentence
    assert len(sources.programmes) == 3


BROKEN_LEXICONS = [
    pytest.param('need = "debt-counselling"\n[[cues\n', 2, "niet te lezen", id="syntax"),
    pytest.param('# cues\nneed = "no-such-need"\ncues = []\n', 2, "onbekende hulpvraag", id="unknown need"),
    pytest.param("cues = []\n", 1, "onbekende hulpvraag", id="no need"),
    pytest.param('need = "debt-counselling"\n[[cues]]\nwords = ["a"]\n', 1, "gewicht", id="no weight"),
    pytest.param('need = "debt-counselling"\n[[cues]]\nweight = 7.0\nwords = ["a"]\n', 1, "gewicht", id="weight"),
    pytest.param('need = "debt-counselling"\n[[cues]]\nweight = 1.0\nwords = "a"\n', 1, "gewicht", id="no list"),
    pytest.param('need = "debt-counselling"\n[[cues]]\nweight = 1.0\nwords = ["= "]\n', 1, "geen woorden", id="empty"),
    pytest.param('need = "debt-counselling"\n[[cues]]\nweight = 1.0\nwords = [5]\n', 1, "geen woorden", id="number"),
]


@pytest.mark.parametrize(("text", "line", "words"), BROKEN_LEXICONS)
def test_a_broken_lexicon_names_its_line_and_the_others_are_still_read(
    resources: Path, text: str, line: int, words: str
) -> None:
    (resources / "lexicon" / "broken.toml").write_text(text, encoding="utf-8")
    sources = read_sources(resources)
    ((name, found, sentence),) = failures(sources)
    assert (name, found) == ("broken.toml", line)
    assert words in sentence
    assert any(cue.label == "debt-counselling" for cue in sources.cues)


@pytest.mark.parametrize("line", [b"{", b'{"text": 5}', b"[]", b'{"text": "\xff"}'])
def test_a_broken_situation_names_its_line(resources: Path, line: bytes) -> None:
    (resources / "situations" / "x.jsonl").write_bytes(b'{"text": "goed"}\n\n' + line + b"\n")
    sources = read_sources(resources)
    assert [(name, found) for name, found, _ in failures(sources)] == [("x.jsonl", 3)]
    assert [situation["text"] for situation in sources.situations] == ["goed"]


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("needs.toml", "[[need]\n", r"needs\.toml:1: niet te lezen"),
        ("needs.toml", "", r"needs\.toml:1: geen enkele \[\[domain\]\]"),
        ("needs.toml", '[[domain]]\nslug = "money"\nnl = "Geld"\n', r"nummer 1 mist 'en'"),
        ("crisis.toml", '[[crisis]]\ntype = "medical"\n', r"crisis\.toml:1: .* mist 'label'"),
        ("abbreviations.toml", "mw = \n", r"abbreviations\.toml:1: niet te lezen"),
        ("abbreviations.toml", "mw = 5\n", r"abbreviations\.toml:1: een afkorting"),
    ],
)
def test_what_all_else_rests_on_stops_at_once_with_one_sentence(
    resources: Path, name: str, text: str, words: str
) -> None:
    (resources / name).write_text(text, encoding="utf-8")
    with pytest.raises(SourcesRefused, match=words):
        read_sources(resources)


@pytest.mark.parametrize("name", ["needs.toml", "crisis.toml", "abbreviations.toml"])
def test_a_missing_file_is_one_sentence(resources: Path, name: str) -> None:
    (resources / name).unlink()
    with pytest.raises(SourcesRefused, match="Zet het bestand terug"):
        read_sources(resources)


def test_a_leading_equals_sign_wants_the_words_as_they_stand(resources: Path) -> None:
    cues = {(cue.label, cue.surfaces): cue for cue in read_sources(resources).cues}
    assert cues["crisis:suicide:red", ("wil", "dood")].exact
    assert not cues["debt-counselling", ("post", "ongeopend")].exact


def test_a_key_is_found_on_its_line(resources: Path) -> None:
    source = read_sources(resources).programmes[0]
    lines = source.text.splitlines()
    assert lines[source.line_of("phone") - 1].startswith("phone =")
    assert lines[source.line_of("contact") - 1] == "[contact]"
    assert lines[source.line_of("sources") - 1] == "[[sources]]"
    assert source.line_of("nowhere") == 1


def test_a_table_is_read_by_column(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text('a,b\n1,"x, y"\n', encoding="utf-8")
    assert list(read_table(path)) == [{"a": "1", "b": "x, y"}]


def test_severities_are_what_the_check_prints() -> None:
    assert [severity.value for severity in Severity] == ["fail", "warn"]
