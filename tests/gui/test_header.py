"""The line at the top."""

from pytestqt.qtbot import QtBot

from gui.header import Header


def test_every_button_tells_and_says_its_key(qtbot: QtBot) -> None:
    header = Header()
    qtbot.addWidget(header)
    for button, signal in (
        (header.browse_button, header.browse_wanted),
        (header.new_button, header.new_wanted),
        (header.hide_button, header.hide_wanted),
        (header.settings_button, header.settings_wanted),
        (header.keys_button, header.keys_wanted),
    ):
        assert button.accessibleDescription()
        with qtbot.waitSignal(signal):
            button.click()
