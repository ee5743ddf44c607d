"""Use Doorwijzer as a screen reader does: only through what AT-SPI tells and offers. Run by the system's Python.

    /usr/bin/python3 screen_reader.py SHEET.pdf

Prints one line a step; ends with 1 and a sentence when something cannot be found or done.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyatspi

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE_S = 20
SITUATION = "deurwaarder aan de deur, schulden"


def everything(root: Any) -> Iterator[Any]:
    """Yield an accessible and all below it."""
    yield root
    for at in range(root.childCount):
        child = root.getChildAtIndex(at)
        if child is not None:
            yield from everything(child)


def wait_for(what: str, find: Callable[[], Any]) -> Any:
    """Return what is found, or end with a sentence when it does not come."""
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        try:
            found = find()
        except Exception:  # noqa: BLE001 - a window may close while it is looked at
            found = None
        if found:
            print("found:", what, flush=True)
            return found
        time.sleep(0.1)
    sys.exit(f"not found: {what}")


def application() -> Any:
    """Return Doorwijzer among the running programs."""
    desktop = pyatspi.Registry.getDesktop(0)
    names = [(app, (app.name or "").lower()) for app in desktop]
    return next((app for app, name in names if "doorwijzer" in name or "main" in name), None)


def named(root: Any, name: str, *roles: Any) -> Any:
    """Return what is shown, has one of these roles and a name that begins so."""
    for one in everything(root):
        if one.name.startswith(name) and (not roles or one.getRole() in roles):
            states = one.getState()
            if states.contains(pyatspi.STATE_SHOWING):
                return one
    return None


def press(one: Any) -> None:
    """Do what a press on it does."""
    actions = one.queryAction()
    names = [actions.getName(at) for at in range(actions.nActions)]
    wanted = next(name for name in ("Press", "press", "click", "Toggle") if name in names)
    actions.doAction(names.index(wanted))


def main(sheet: str) -> None:
    """Find a programme, put it on the sheet, and save the sheet."""
    app = wait_for("Doorwijzer", application)
    button = pyatspi.ROLE_PUSH_BUTTON
    box = wait_for("the box", lambda: named(app, "Situatie van de bewoner"))
    wait_for("the page", lambda: named(app, "Maak het blad", button))
    box.queryEditableText().setTextContents(SITUATION)
    options = wait_for("the list", lambda: named(app, "Aanbod dat past", pyatspi.ROLE_LIST))
    first = wait_for("a programme", lambda: options.childCount and options.getChildAtIndex(0))
    assert "schuld" in first.name.lower(), first.name
    programme = first.name.partition(". ")[0]
    print("first:", first.name, flush=True)
    chip = wait_for(
        "a need",
        lambda: named(app, "Schuldhulpverlening, aan", pyatspi.ROLE_CHECK_BOX, button, pyatspi.ROLE_TOGGLE_BUTTON),
    )
    assert chip.getState().contains(pyatspi.STATE_CHECKED)
    press(wait_for("Zet op blad", lambda: named(app, "Zet op blad", button)))
    wait_for("that it is on the sheet", lambda: options.getChildAtIndex(0).name.endswith("staat op het blad"))
    press(wait_for("Maak het blad", lambda: named(app, "Maak het blad", button)))
    preview = wait_for("the preview", lambda: named(app, "Blad 1."))
    assert programme in preview.name, preview.name
    press(wait_for("Bewaar als PDF", lambda: named(app, "Bewaar als PDF", button)))
    dialog = wait_for("where to save", lambda: named(app, "Bewaar het blad", pyatspi.ROLE_DIALOG))
    field = wait_for(
        "the file's name", lambda: next((o for o in everything(dialog) if o.getRole() == pyatspi.ROLE_TEXT), None)
    )
    field.queryEditableText().setTextContents(sheet)
    press(wait_for("the button that saves", lambda: named(dialog, "Opslaan", button)))
    wait_for("the sheet on disk", lambda: Path(sheet).exists())


if __name__ == "__main__":
    main(sys.argv[1])
