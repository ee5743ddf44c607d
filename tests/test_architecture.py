"""The house rules of ARCHITECTURE.md, as sentences a machine checks."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import pytest

from catalog.paths import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_FILE = 400
LONGEST_MEDIAN_FILE = 120
LONGEST_FUNCTION = 50
LONGEST_MEDIAN_FUNCTION = 10

# Modules without a test of their own name, each with the reason.
UNMIRRORED = {
    "catalog/building/linear_models.py": "needs scikit-learn, which only `make train` installs; `make curve` measures it",
    "catalog/building/training.py": "needs scikit-learn, which only `make train` installs; its parts are tested",
    "gui/app.py": "the composition root: tests/gui/test_window.py goes through it",
    "gui/sheet_marks.py": "measured through tests/gui/test_sheet_layout.py, which holds every mark of a page to its place",
    "gui/sheet_parts.py": "the same",
    "gui/sheet_head.py": "the same",
    "gui/sheet_pairs.py": "the same",
    "gui/sheet_entries.py": "the same",
    "gui/sheet_setting.py": "the same",
}
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "manager", "managers", "common", "misc", "tools"}
HEAVY = (
    "sqlite_utils",
    "click",
    "numpy",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "segno",
    "simplemma",
    "pyphen",
)


def modules_of(*rooms: str) -> list[Path]:
    """Return the Python files of these top-level rooms, relative to the root."""
    found = [path.relative_to(ROOT) for room in rooms for path in (ROOT / room).rglob("*.py")]
    return sorted(path for path in found if path.name != "__init__.py")


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"))


def functions_of(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def length_of(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def run_python(code: str) -> str:
    """Run code in a fresh interpreter at the root and return what it prints."""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


CODE = modules_of("catalog", "gui")
EVERYTHING = [*CODE, *modules_of("shipping", "tests"), Path("main.py"), Path(".ci/set_up.py")]


@pytest.mark.parametrize("path", [path for path in CODE if path.as_posix() not in UNMIRRORED], ids=str)
def test_every_module_has_a_mirrored_test(path: Path) -> None:
    assert (ROOT / "tests" / path.parent / f"test_{path.name}").is_file()


@pytest.mark.parametrize("path", modules_of("tests/catalog", "tests/gui", "tests/shipping"), ids=str)
def test_every_mirrored_test_has_its_module(path: Path) -> None:
    mirrored = ROOT / path.relative_to("tests").with_name(path.name.removeprefix("test_"))
    assert path.name == "conftest.py" or mirrored.is_file()


def test_exceptions_to_mirroring_still_exist() -> None:
    assert [path for path in UNMIRRORED if not (ROOT / path).is_file()] == []


@pytest.mark.parametrize("path", EVERYTHING, ids=str)
def test_a_file_is_at_most_400_lines(path: Path) -> None:
    assert len((ROOT / path).read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


def test_a_median_file_is_about_100_lines() -> None:
    assert median(len((ROOT / path).read_text(encoding="utf-8").splitlines()) for path in CODE) <= LONGEST_MEDIAN_FILE


@pytest.mark.parametrize("path", EVERYTHING, ids=str)
def test_a_function_is_at_most_50_lines(path: Path) -> None:
    assert [node.name for node in functions_of(path) if length_of(node) > LONGEST_FUNCTION] == []


def test_a_median_function_is_at_most_10_lines() -> None:
    assert median(length_of(node) for path in CODE for node in functions_of(path)) <= LONGEST_MEDIAN_FUNCTION


@pytest.mark.parametrize("path", EVERYTHING, ids=str)
def test_no_module_has_a_name_that_says_nothing(path: Path) -> None:
    assert not VAGUE_NAMES & set(path.with_suffix("").parts)
    assert not VAGUE_NAMES & set(path.stem.split("_"))


@pytest.mark.parametrize("path", CODE, ids=str)
def test_no_class_is_a_manager(path: Path) -> None:
    classes = [node.name for node in ast.walk(tree_of(path)) if isinstance(node, ast.ClassDef)]
    assert [name for name in classes if re.search(r"(Manager|Helper|Utils?)$", name)] == []


@pytest.mark.parametrize("path", modules_of("gui"), ids=str)
def test_tr_gets_plain_literals_only(path: Path) -> None:
    """A computed text is extracted for translation but never matched."""
    wrong = [
        node.lineno
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call)
        and (getattr(node.func, "id", "") == "tr" or getattr(node.func, "attr", "") in {"tr", "translate"})
        and not all(isinstance(part, ast.Constant) and isinstance(part.value, str) for part in node.args[:1])
    ]
    assert wrong == []


def imported(path: Path) -> set[str]:
    """Return the modules a file imports, late and typing-only imports too."""
    names: set[str] = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
    return names


@pytest.mark.parametrize("path", modules_of("catalog"), ids=str)
def test_the_domain_imports_neither_qt_nor_the_window(path: Path) -> None:
    rooms = {name.partition(".")[0] for name in imported(path)}
    assert not rooms & {"PySide6", "shiboken6", "gui"}


MUTABLE = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
READ_ONLY = re.compile(r"(Final|Mapping|Sequence|Collection|tuple)\b")


def module_state(path: Path) -> Iterator[str]:
    """Yield the module-level names that are changed, or could be by being a bare list, dict or set in lower case."""
    for node in tree_of(path).body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, MUTABLE):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            note = ast.unparse(node.annotation) if isinstance(node, ast.AnnAssign) else ""
            yield from (
                ast.unparse(target)
                for target in targets
                if not ast.unparse(target).lstrip("_").isupper() and not READ_ONLY.match(note)
            )
    for function in functions_of(path):
        yield from (name for part in ast.walk(function) if isinstance(part, ast.Global) for name in part.names)


CHANGERS = {"append", "add", "update", "pop", "clear", "extend", "setdefault", "remove", "insert", "discard", "popitem"}


def changed_constants(path: Path) -> Iterator[str]:
    """Yield the module-level names in capitals that some code changes in place."""
    tables = {
        target.id
        for node in tree_of(path).body
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, MUTABLE)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Attribute) and node.attr in CHANGERS and getattr(node.value, "id", "") in tables:
            yield ast.unparse(node)
        if (
            isinstance(node, ast.Subscript)
            and not isinstance(node.ctx, ast.Load)
            and getattr(node.value, "id", "") in tables
        ):
            yield ast.unparse(node)


@pytest.mark.parametrize("path", modules_of("catalog"), ids=str)
def test_the_domain_has_no_state_at_module_level(path: Path) -> None:
    assert [*module_state(path), *changed_constants(path)] == []


@pytest.mark.parametrize("path", modules_of("catalog/language", "catalog/matching", "catalog/storage"), ids=str)
def test_what_finds_reads_no_clock_no_locale_and_no_environment(path: Path) -> None:
    named = {ast.unparse(node) for node in ast.walk(tree_of(path)) if isinstance(node, ast.Attribute)}
    assert not named & {"date.today", "datetime.now", "os.environ", "locale.getlocale", "time.time"}
    assert not imported(path) & {"os", "locale", "random"}


LEARNING = {"numpy", "scipy", "sklearn", "joblib"}
"""What only `make train` installs."""
DOMAIN = [
    ".".join(path.with_suffix("").parts)
    for path in modules_of("catalog")
    if not LEARNING & {name.partition(".")[0] for name in imported(path)}
]


def test_the_whole_domain_imports_where_qt_is_not() -> None:
    run_python(
        "import sys\n"
        "class Blocked:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.partition('.')[0] in {'PySide6', 'shiboken6', 'gui'}:\n"
        "            raise ModuleNotFoundError(name)\n"
        "sys.meta_path.insert(0, Blocked())\n"
        f"import importlib\nfor name in {DOMAIN!r}:\n    importlib.import_module(name)\n"
    )


def test_the_tests_of_the_domain_name_no_qt() -> None:
    """So that they also run where PySide6 is not installed."""
    paths = [*modules_of("tests/catalog"), Path("tests/conftest.py")]
    assert [str(path) for path in paths if any(name.startswith("PySide6") for name in imported(path))] == []


STARTS = {
    "finding": "import catalog.matching.finder, catalog.storage.opening, catalog.places",
    "the command line": "import catalog.commands.find",
    "the window": "import gui.app, gui.window, gui.search_page",
}


@pytest.mark.parametrize("start", STARTS.values(), ids=STARTS)
def test_nothing_heavy_is_imported_at_the_start(start: str) -> None:
    loaded = run_python(f"{start}\nimport sys\nprint(*sorted(sys.modules), sep='\\n')").split()
    assert [name for name in loaded if name.startswith(HEAVY) and not name.startswith("PySide6.QtNetworkAuth")] == []
    assert [name for name in loaded if name.startswith("catalog.building")] == []


def test_the_command_line_starts_without_qt() -> None:
    code = "import catalog.commands.line as line, sys; line._parser(); print('PySide6' in sys.modules)"
    assert run_python(code) == "False\n"


@pytest.mark.parametrize("lock", ["run.lock", "dev.lock"])
def test_the_lock_pins_the_qt_that_works_and_hashes_all(lock: str) -> None:
    text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")
    assert re.search(r"^pyside6-essentials==6\.11\.3 \\$", text, re.MULTILINE)
    pins = re.findall(r"^\S+==[^\n]*", text, re.MULTILINE)
    assert pins
    assert [pin for pin in pins if not pin.endswith("\\")] == []  # a hash follows


def test_the_installed_qt_is_the_pinned_one() -> None:
    import PySide6

    assert PySide6.__version__ == "6.11.3"


def test_the_contracts_between_rooms_hold() -> None:
    command = "from importlinter.cli import lint_imports; import sys; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run(
        [sys.executable, "-c", command], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout


def test_qt_loses_no_reference_to_none() -> None:
    """PySide6 6.12.0 on Python 3.11 dropped one at every void call and aborted after some 5,200."""
    left = run_python(
        "import sys\n"
        "from PySide6.QtCore import QObject, Signal\n"
        "class Bell(QObject):\n"
        "    rung = Signal()\n"
        "bell = Bell()\n"
        "bell.rung.connect(lambda: None)\n"
        "before = sys.getrefcount(None)\n"
        "for _ in range(10_000):\n"
        "    bell.setObjectName('x')\n"
        "for _ in range(1_000):\n"
        "    bell.rung.emit()\n"
        "print(sys.getrefcount(None) - before)\n"
    )
    assert int(left) > -50


def test_the_rules_of_ruff_and_mypy_are_not_loosened() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert 'select = ["ALL"]' in text
    assert "strict = true" in text
    assert "exhaustive = true" in text
    assert "max-complexity = 8" in text
    assert 'filterwarnings = ["error"]' in text


def test_every_wave_past_the_rules_has_its_reason() -> None:
    """A `noqa` without codes, or `type: ignore` without one, waves everything past."""
    bare = re.compile(r"#\s*(noqa(?!:)|type:\s*ignore(?!\[))")
    lines = [
        f"{path}:{number}"
        for path in EVERYTHING
        if path.name != "test_architecture.py"
        for number, line in enumerate((ROOT / path).read_text(encoding="utf-8").splitlines(), 1)
        if bare.search(line)
    ]
    assert lines == []
