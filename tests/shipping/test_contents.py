"""What goes into the bundle and what stays out."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import PySide6
import pytest

from catalog.paths import ROOT
from shipping import contents

QT = Path(PySide6.__file__).parent / "Qt"


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qminimal.dll", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", True),
        ("PySide6/Qt6Network.dll", False),
        ("PySide6/Qt6Core.dll", True),
        ("PySide6/opengl32sw.dll", False),
        ("rapidfuzz/fuzz_cpp.cpython-311-x86_64-linux-gnu.so", False),
        ("rapidfuzz/distance/metrics_cpp.cpython-311-x86_64-linux-gnu.so", True),
    ],
)
def test_plugins_and_libraries_are_chosen_by_name(place: str, kept: bool, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"no ELF, as on Windows")
    entry = (place, str(tmp_path / "file"), "BINARY")
    assert (contents.wanted_binaries([entry]) == [entry]) is kept


@pytest.mark.skipif(sys.platform != "linux", reason="follows Linux' libraries")
def test_a_library_that_nothing_needs_stays_out() -> None:
    library = {path.name: ("x/" + path.name, str(path), "BINARY") for path in (QT / "lib").glob("*.so.*")}
    plugin = (
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        str(QT / "plugins" / "imageformats" / "libqsvg.so"),
        "BINARY",
    )
    kept = {Path(entry[0]).name for entry in contents.wanted_binaries([plugin, *library.values()])}
    assert {"libqsvg.so", "libQt6Svg.so.6", "libQt6Gui.so.6", "libQt6DBus.so.6", "libQt6Core.so.6"} <= kept
    assert not kept & {"libQt6Widgets.so.6", "libQt6Designer.so.6", "libQt6Qml.so.6"}


def test_a_link_goes_with_its_library() -> None:
    data = [("libA.so", "PySide6/Qt/lib/libA.so", "SYMLINK"), ("libB.so", "PySide6/Qt/lib/libB.so", "SYMLINK"),
            ("notes.txt", "/notes.txt", "DATA")]  # fmt: skip
    kept = contents.without_dangling(data, [("PySide6/Qt/lib/libA.so", "/libA.so", "BINARY")])
    assert [entry[0] for entry in kept] == ["libA.so", "notes.txt"]


def test_qt_speaks_only_the_languages_of_the_interface() -> None:
    names = ["qtbase_nl", "qtbase_en", "qtbase_de", "qt_help_nl", "qtbase_nl_extra"]
    data = [(f"PySide6/Qt/translations/{name}.qm", "/x", "DATA") for name in names]
    assert [Path(entry[0]).stem for entry in contents.wanted_data(data)] == ["qtbase_nl", "qtbase_en"]


def test_hooks_that_cost_time_are_left_out() -> None:
    scripts = [(name, "/x", "PYSOURCE") for name in ("pyi_rth_setuptools", "pyi_rth_pyside6", "main")]
    assert [entry[0] for entry in contents.without_hooks(scripts)] == ["pyi_rth_pyside6", "main"]


def test_every_plain_file_the_program_reads_is_among_ours(tmp_path: Path) -> None:
    for folder in ("weights", "phrases", "fonts"):
        shutil.copytree(ROOT / "resources" / folder, tmp_path / "resources" / folder)
    (tmp_path / "resources" / "catalogue.sqlite").write_bytes(b"")
    (tmp_path / "resources" / "needs.toml").write_bytes(b"")
    files = {f"{folder}/{Path(path).name}" for path, folder in contents.our_files(tmp_path)}
    assert {"resources/catalogue.sqlite", "resources/phrases/nl.toml", "resources/fonts/OFL.txt"} <= files
    assert "resources/weights/needs.weights" in files
    assert "resources/needs.toml" not in files
