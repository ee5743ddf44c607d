"""Choose the colours of the window; every text stands at least 4.5 to 1 on what is behind it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours by what they are for, as "#rrggbb".

    `tints` are soft backgrounds for the words and chips of one need after another, `strong` the same hues for signs.
    """

    paper: str = "#f6f5f1"
    card: str = "#ffffff"
    ink: str = "#1d2733"
    quiet: str = "#55606c"
    line: str = "#d9d6cd"
    edge: str = "#868d94"
    accent: str = "#0b5563"
    accent_soft: str = "#e3f0f2"
    on_accent: str = "#ffffff"
    good: str = "#1f6b3a"
    ask: str = "#7a4f00"
    bad: str = "#8c2f1d"
    danger: str = "#a3180f"
    danger_soft: str = "#fdecea"
    on_danger: str = "#ffffff"
    warn: str = "#7a4f00"
    warn_soft: str = "#fff3d9"
    tints: tuple[str, ...] = ("#ffe9a8", "#cdebe7", "#e6dcf8", "#ffdccb", "#d3e5fb", "#dff0c8", "#fbd9ea", "#e4e1d6")
    strong: tuple[str, ...] = ("#8a6200", "#0b6b63", "#5b3fa8", "#a3431a", "#1d56a8", "#46670f", "#a0216b", "#5d594c")

    def tint(self, number: int) -> str:
        """Return the soft colour of the need with this number, counted from 0; they come round again."""
        return self.tints[number % len(self.tints)]

    def sign(self, number: int) -> str:
        """Return the strong colour that goes with `tint`."""
        return self.strong[number % len(self.strong)]


POINT_SIZE = 11
"""The size of text at 100 %."""

LIGHT = Theme()
DARK = Theme(
    paper="#14191f",
    card="#1c232b",
    ink="#e9edf1",
    quiet="#a9b4bf",
    line="#36414c",
    edge="#75818c",
    accent="#79ccda",
    accent_soft="#1b3a42",
    on_accent="#0b1a1e",
    good="#7fd19b",
    ask="#f0c26a",
    bad="#f5a08c",
    danger="#ff9c90",
    danger_soft="#3d1a17",
    on_danger="#2a0906",
    warn="#f0c26a",
    warn_soft="#3a2d0d",
    tints=("#4d3f0e", "#12433f", "#3d3260", "#553222", "#1f3b62", "#34461c", "#582443", "#45443f"),
    strong=("#f0c95a", "#62d0c3", "#b9a3f5", "#f5a582", "#8fbcf7", "#b3d46f", "#f4a3cf", "#d3cec1"),
)
CONTRAST = Theme(
    paper="#000000",
    card="#000000",
    ink="#ffffff",
    quiet="#ffffff",
    line="#ffffff",
    edge="#ffffff",
    accent="#ffff00",
    accent_soft="#333300",
    on_accent="#000000",
    good="#7dff9b",
    ask="#ffd75e",
    bad="#ff9d8a",
    danger="#ff9d8a",
    danger_soft="#000000",
    on_danger="#000000",
    warn="#ffd75e",
    warn_soft="#000000",
    tints=("#4d3f00", "#004640", "#3d2a70", "#602c12", "#123c78", "#2f4800", "#5c1440", "#45443f"),
    strong=("#ffd75e", "#5ffff0", "#d0bcff", "#ffb08f", "#9fd0ff", "#c6ff5e", "#ffb3de", "#e6e2d8"),
)
