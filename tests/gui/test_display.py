"""What Qt reads from the environment."""

import os
from pathlib import Path

import pytest

from gui.display import prepare_environment


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take away every screen and locale."""
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LC_CTYPE", "LANG"):
        monkeypatch.delenv(name, raising=False)


def test_a_command_paints_without_a_screen(bare: None) -> None:
    assert prepare_environment(needs_screen=False)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_window_without_a_screen_is_refused(bare: None) -> None:
    assert not prepare_environment(needs_screen=True)
    assert "QT_QPA_PLATFORM" not in os.environ


@pytest.mark.parametrize(("name", "kept"), [("nl_NL.UTF-8", True), ("nl_NL.utf8", True), ("C", False), ("", False)])
def test_a_locale_without_utf_8_is_replaced(
    bare: None, monkeypatch: pytest.MonkeyPatch, name: str, *, kept: bool
) -> None:
    monkeypatch.setenv("LANG", name)
    prepare_environment(needs_screen=False)
    assert ("LC_ALL" not in os.environ) is kept


def test_a_screen_that_does_not_answer_is_none(bare: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt would abort; a name is left over after a remote session, for one."""
    monkeypatch.setenv("DISPLAY", ":4711")
    assert not prepare_environment(needs_screen=True)
    assert prepare_environment(needs_screen=False)
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_wayland_screen_is_there_when_its_door_is(
    bare: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert not prepare_environment(needs_screen=True)
    (tmp_path / "wayland-9").touch()
    assert prepare_environment(needs_screen=True)
