"""The cut language data answers for Dutch and English exactly as the whole does."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from shipping.icu_data import cut_library, is_kept, pack_items, read_items

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems bring their own language data")
QT = Path(PySide6.__file__).parent / "Qt" / "lib"
WHOLE = next(QT.glob("libicudata.so.*"))
VERSION = WHOLE.name.rpartition(".")[2]
# Asks ICU itself, in a process of its own: sort keys, then dates in four lengths, then numbers in four styles.
PROBE = """
import ctypes, itertools, sys
folder, version = sys.argv[1:]
icu = ctypes.CDLL(f"{folder}/libicui18n.so.{version}")
def call(name, *words, answer=ctypes.c_void_p):
    function = getattr(icu, f"{name}_{version}")
    function.restype = answer
    return function(*words)
def wide(text):
    return (ctypes.c_uint16 * (len(text) + 1))(*(ord(sign) for sign in text), 0)
def shown(write):
    out, fault = (ctypes.c_uint16 * 200)(), ctypes.c_int(0)
    length = write(out, fault)
    assert 0 < length < 200 and fault.value <= 0, fault.value
    return "".join(map(chr, out[:length]))
LOCALES = "", "nl", "nl_NL", "nl_BE", "nl_AW", "en", "en_US", "en_GB", "en_NL"
WORDS = "Zeist zeist IJssel ijsbaan \\u0133sland co-op coop caf\\xe9 cafe Caf\\xe9 \\xe6gir 10 9 's-Hertogenbosch".split()
for locale, strength in itertools.product(LOCALES, (0, 2, 15)):
    fault = ctypes.c_int(0)
    sorter = ctypes.c_void_p(call("ucol_open", locale.encode(), ctypes.byref(fault)))
    assert fault.value <= 0, (locale, fault.value)
    call("ucol_setStrength", sorter, strength, answer=None)
    for word in WORDS:
        key = (ctypes.c_uint8 * 400)()
        length = call("ucol_getSortKey", sorter, wide(word), -1, key, 400, answer=ctypes.c_int32)
        assert 1 < length <= 400
        print("sort", locale, strength, word, bytes(key[:length]).hex())
ZONES = "Europe/Amsterdam", "America/Curacao", "UTC"
for locale, zone, day, time in itertools.product(LOCALES, ZONES, (0, 1, 2, 3), (0, 1, 2, 3)):
    fault = ctypes.c_int(0)
    dates = ctypes.c_void_p(call("udat_open", time, day, locale.encode(), wide(zone), -1, None, 0, ctypes.byref(fault)))
    assert fault.value <= 0, (locale, fault.value)
    for moment in (0.0, 1.7e12, 1.795e12):
        write = lambda out, fault: call("udat_format", dates, ctypes.c_double(moment), out, 200, None,
                                        ctypes.byref(fault), answer=ctypes.c_int32)
        print("date", locale, zone, day, time, moment, shown(write))
for locale, style in itertools.product(LOCALES, (1, 2, 3, 4, 10, 12, 13)):
    fault = ctypes.c_int(0)
    numbers = ctypes.c_void_p(call("unum_open", style, None, 0, locale.encode(), None, ctypes.byref(fault)))
    assert fault.value <= 0, (locale, style, fault.value)
    for number in (0.0, -1234567.891, 0.5, 1e15):
        write = lambda out, fault: call("unum_formatDouble", numbers, ctypes.c_double(number), out, 200, None,
                                        ctypes.byref(fault), answer=ctypes.c_int32)
        print("number", locale, style, number, shown(write))
"""


@pytest.fixture(scope="module")
def cut(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a folder with the cut data and the wheel's own ICU code."""
    folder = tmp_path_factory.mktemp("icu")
    cut_library(WHOLE, folder / WHOLE.name)
    for name in ("libicuuc", "libicui18n"):
        shutil.copy(QT / f"{name}.so.{VERSION}", folder)
    return folder


def answers(folder: Path) -> list[str]:
    command = [sys.executable, "-c", PROBE, str(folder), VERSION]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_order_dates_and_numbers_are_the_same_for_dutch_and_english(cut: Path) -> None:
    whole, ours = answers(QT), answers(cut)
    assert len(whole) > 1000
    assert any("nl_NL" in line and "augustus" not in line and "november" in line for line in whole)
    assert ours == whole


def test_it_is_a_fraction_of_the_size(cut: Path) -> None:
    assert (cut / WHOLE.name).stat().st_size < 0.12 * WHOLE.stat().st_size


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("icudt73l/coll/root.res", True),
        ("icudt73l/coll/ucadata.icu", True),
        ("icudt73l/coll/zh.res", False),
        ("icudt73l/nl.res", True),
        ("icudt73l/nl_BE.res", True),
        ("icudt73l/zone/en_001.res", True),
        ("icudt73l/nn.res", False),
        ("icudt73l/supplementalData.res", True),
        ("icudt73l/zoneinfo64.res", True),
        ("icudt73l/ibm-949_P11A-1999.cnv", False),
        ("icudt73l/translit/root.res", False),
        ("icudt73l/brkitr/cjdict.dict", False),
        ("icudt73l/unames.icu", False),
    ],
)
def test_what_is_kept(name: str, kept: bool) -> None:
    assert is_kept(name) is kept


def test_packing_and_reading_are_each_others_reverse() -> None:
    header = b"\x18\x00\xda\x27" + bytes(8) + b"CmnD" + bytes(8)
    items = {"a/b.res": b"one", "a/c.res": b"", "a/a.res": b"x" * 40}
    read = read_items(pack_items(header, items))
    assert list(read) == sorted(items)
    assert {name: item.rstrip(b"\0") for name, item in read.items()} == items
    assert all(len(item) % 16 == 0 for item in read.values())


def test_other_data_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="common data"):
        read_items(bytes(64))
    (tmp_path / "libicudata.so.73").write_bytes(b"none")
    with pytest.raises(ValueError, match="no library"):
        cut_library(tmp_path / "libicudata.so.73", tmp_path / "out")
