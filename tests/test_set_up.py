"""Making a fresh checkout ready."""

from __future__ import annotations

import importlib.util
import sys
from typing import TYPE_CHECKING, Any

import pytest

from catalog.paths import ROOT

if TYPE_CHECKING:
    from types import ModuleType


@pytest.fixture
def set_up() -> ModuleType:
    """Return the set-up script as a module."""
    spec = importlib.util.spec_from_file_location("set_up", ROOT / ".ci" / "set_up.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system libraries are a Linux matter")
def test_a_missing_library_is_named_by_its_package(set_up: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_up.ctypes.util, "find_library", lambda name: None if name == "xcb-cursor" else "there")
    assert set_up.missing_packages() == ["libxcb-cursor0"]


def test_without_rights_the_one_line_is_printed(
    set_up: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(set_up.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(set_up.shutil, "which", lambda _name: None)
    assert not set_up.install_packages(["libgl1", "libegl1"])
    line = capsys.readouterr().out.splitlines()[-1]
    assert line == "sudo apt-get install -y --no-install-recommends libgl1 libegl1"


def test_an_old_python_is_told_so(
    set_up: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(set_up, "OLDEST", (99, 0))
    assert set_up.main(["setup"]) == 1
    assert "Python 99.0" in capsys.readouterr().out


def test_what_is_installed_is_not_installed_again(set_up: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    calls: list[list[str]] = []
    monkeypatch.setattr(set_up, "ENVIRONMENT", tmp_path)
    monkeypatch.setattr(set_up.subprocess, "check_call", calls.append)
    lock = ROOT / "requirements" / "run.lock"
    set_up.install_locked(lock)
    set_up.install_locked(lock)
    assert len(calls) == 1
    assert "--require-hashes" in calls[0]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="system packages are a Linux matter")
def test_what_only_some_tests_need_is_named_by_its_package(set_up: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(set_up, "FOR_TESTS", {"no-such-tool": "one", "/no/such/file": "two", "sh": "three"})
    assert set_up.missing_for_tests() == ["one", "two"]
