"""Gather the window's words for the translator, and compile what was translated: `make translations`.

Qt's own lupdate does not look inside f-strings, so the words are gathered here and handed to it as a plain list.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
GATHERED = ROOT / "build" / "words.py"
TOOLS = Path(sys.executable).parent


def main() -> int:
    """Update the .ts files from the code, then make the .qm files from them."""
    calls = [ast.unparse(call) for path in sorted((ROOT / "gui").glob("*.py")) for call in calls_in(path)]
    calls += [f"QCoreApplication.translate('catalogue', {sentence!r})" for sentence in danger_sentences()]
    GATHERED.parent.mkdir(exist_ok=True)
    GATHERED.write_text("\n".join(dict.fromkeys(calls)) + "\n", encoding="utf-8")
    for language, plurals in (("en", []), ("nl", ["-pluralonly"])):
        target = FOLDER / f"doorwijzer_{language}.ts"
        update = [
            "-no-obsolete",
            "-locations",
            "none",
            *plurals,
            "-source-language",
            "nl",
            "-target-language",
            language,
        ]
        subprocess.check_call([TOOLS / "pyside6-lupdate", GATHERED, *update, "-ts", target])
        subprocess.check_call([TOOLS / "pyside6-lrelease", "-silent", target, "-qm", target.with_suffix(".qm")])
    return 0


def calls_in(path: Path) -> list[ast.Call]:
    """Return the calls of tr() with a literal text, in the order they stand."""
    return [
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") == "tr"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    ]


def danger_sentences() -> list[str]:
    """Return what the catalogue says of each kind of danger: its name, what to say, what to ask."""
    held = tomllib.loads((ROOT / "resources" / "crisis.toml").read_text(encoding="utf-8"))
    return [crisis[key] for crisis in held["crisis"] for key in ("label", "say", "question")]


if __name__ == "__main__":
    sys.exit(main())
