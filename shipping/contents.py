"""Choose what goes into the bundle: modules, plugins, translations, libraries, and our own plain files."""

from __future__ import annotations

import encodings
import pkgutil
import re
from pathlib import Path
from typing import TYPE_CHECKING

from shipping.elf import read_elf

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Entry = tuple[str, str, str]
"""What PyInstaller calls a TOC entry: the place in the bundle, the file it comes from, its kind."""

# All that the program reads and writes is UTF-8; the others are what systems call their own names and consoles.
_ENCODING = re.compile(r"aliases|ascii|latin_1|utf_|cp1252|cp437|cp850|idna|punycode|mbcs|oem|.*unicode_escape")

EXCLUDED_MODULES = (
    # The workshop and its libraries never ship.
    "catalog.building", "simplemma", "pyphen", "sqlite_utils", "click", "numpy", "scipy", "sklearn", "joblib",
    # Nothing that could open a connection.
    "PySide6.QtNetwork", "socket", "ssl", "_ssl", "http", "email", "urllib.request", "urllib.response", "ftplib",
    "asyncio", "multiprocessing", "select", "selectors", "subprocess", "_posixsubprocess",
    # What tools and tests bring along. Setuptools alone took 0.08 s of every start, through a hook of PyInstaller's.
    "setuptools", "pkg_resources", "distutils", "_distutils_hack", "pytest", "unittest", "doctest", "pdb", "pydoc",
    "tkinter", "readline", "curses", "pyexpat", "lzma", "_lzma", "bz2", "_bz2", "tarfile", "decimal", "_decimal",
    "_pydecimal", "fractions", "statistics", "_statistics", "_hashlib",
    "_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw", "_multibytecodec",
    *(f"encodings.{name}" for _, name, _ in pkgutil.iter_modules(encodings.__path__) if not _ENCODING.match(name)),
    # Qt for other programs than ours.
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtSvg",
)  # fmt: skip
"""Modules that are left out, with what only they need."""

LATE_MODULES = ("segno", "PySide6.QtPrintSupport", "PySide6.QtDBus")
"""Modules that are imported inside functions, after the first paint."""

_HOOKS = {"pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_multiprocessing", "pyi_rth_setuptools"}
"""Start-up hooks of PyInstaller that import modules the program never uses."""

_RESOURCES = (
    "catalogue.sqlite",
    "weights/*.weights",
    "phrases/*.toml",
    "fonts/*",
    "i18n/*.qm",
    "icons/*.svg",
    "icons/*.png",
)

_PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platformthemes": ("qxdgdesktopportal",),
    "xcbglintegrations": ("qxcb-egl-integration", "qxcb-glx-integration"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-graphics-integration-client": ("qt-plugin-wayland-egl",),
    "wayland-decoration-client": ("bradient",),
    "printsupport": ("cupsprintersupport", "windowsprintersupport", "cocoaprintersupport"),
    "imageformats": ("qsvg",),  # PNG is in Qt itself
    "iconengines": ("qsvgicon",),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
}
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([\w-]+)/(?:lib)?(.+?)\.(?:so|dll|dylib)")
_TRANSLATION = re.compile(r"PySide6/(?:Qt/)?translations/(?!qtbase_(?:nl|en)\.qm$)")
_UNUSED = re.compile(
    r"rapidfuzz/(fuzz_cpp|distance/metrics_cpp_avx2)"  # one word against a handful: as fast without these
    r"|PySide6/(Qt6|opengl32sw|.*[/\\]?lib[/\\]?libQt6)(Qml|Quick|Pdf|Sql|Test|Concurrent|Xml|Network|VirtualKeyboard)"
    r"|PySide6/opengl32sw"
)


def our_files(root: Path) -> list[tuple[str, str]]:
    """Return our own plain files as (file, folder in the bundle)."""
    found = [path for pattern in _RESOURCES for path in sorted((root / "resources").glob(pattern))]
    return [(str(path), path.relative_to(root).parent.as_posix()) for path in found]


def without_hooks(scripts: Iterable[Entry]) -> list[Entry]:
    """Return the scripts without the start-up hooks that cost time and bring nothing."""
    return [entry for entry in scripts if entry[0] not in _HOOKS]


def wanted_data(entries: Iterable[Entry]) -> list[Entry]:
    """Return the data files without Qt's texts in other languages and without what describes packages."""
    return [entry for entry in entries if not _TRANSLATION.match(_place(entry)) and ".dist-info/" not in _place(entry)]


def wanted_binaries(entries: Iterable[Entry]) -> list[Entry]:
    """Return the libraries and plugins the program uses; on Linux, only what one of them needs by name."""
    kept = [entry for entry in entries if _is_wanted(_place(entry))]
    return list(_reached(kept)) if any(read_elf(Path(entry[1])) for entry in kept if _is_file(entry)) else kept


def without_dangling(data: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Return the data files without links to libraries that were left out."""
    places = {_place(entry) for entry in binaries}
    return [
        entry for entry in data if entry[2] != "SYMLINK" or (Path(_place(entry)).parent / entry[1]).as_posix() in places
    ]


def _is_wanted(place: str) -> bool:
    plugin = _PLUGIN.match(place)
    if plugin:
        return plugin.group(2) in _PLUGINS.get(plugin.group(1), ())
    return not _UNUSED.match(place)


def _reached(entries: list[Entry]) -> Iterator[Entry]:
    """Yield extension modules, plugins and Python itself, and all libraries these need, directly or in turn."""
    libraries = {Path(entry[0]).name: entry for entry in entries if _is_file(entry)}
    waiting = [entry for entry in entries if _is_file(entry) and _starts_the_search(entry)]
    seen = {entry[0] for entry in waiting}
    while waiting:
        entry = waiting.pop()
        yield entry
        elf = read_elf(Path(entry[1]))
        for name in elf.needed() if elf else ():
            needed = libraries.get(name)
            if needed and needed[0] not in seen:
                seen.add(needed[0])
                waiting.append(needed)


def _starts_the_search(entry: Entry) -> bool:
    return entry[2] == "EXTENSION" or bool(_PLUGIN.match(_place(entry))) or Path(entry[0]).name.startswith("libpython")


def _is_file(entry: Entry) -> bool:
    return entry[2] != "SYMLINK"


def _place(entry: Entry) -> str:
    return entry[0].replace("\\", "/")
