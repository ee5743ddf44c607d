"""The typefaces of a row."""

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from gui.faces import Faces
from gui.result_row import Tone


def test_every_tone_has_a_face_and_names_are_bold(qapp: QApplication) -> None:
    faces = Faces(qapp.font())
    assert all(faces.of(tone).height > 0 for tone in Tone)
    assert faces.of(Tone.NAME).font.bold()
    assert not faces.of(Tone.QUIET).font.bold()
    assert faces.of(Tone.NEED).font.pointSizeF() < faces.of(Tone.NAME).font.pointSizeF()


@pytest.mark.parametrize("points", [11, 22])
def test_the_number_fits_its_box(qapp: QApplication, points: int) -> None:
    font = QFont(qapp.font())
    font.setPointSizeF(points)
    assert Faces(font).number.width_of("8") < 26
    assert Faces(font).number.font.pointSizeF() <= 14


def test_a_font_sized_in_pixels_stays_as_it_is(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(20)
    assert Faces(font).of(Tone.NEED).font.pixelSize() == 20
