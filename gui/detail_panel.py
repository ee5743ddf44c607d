"""Show all of one programme in reading order, as plain text in an ordered document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from catalog.places import body_of
from gui.translate import tr
from gui.wording import (
    checked_line,
    delivery_line,
    fits,
    hours_line,
    layer_line,
    phone_line,
    verdict_sentences,
    who_may_refer,
)

if TYPE_CHECKING:
    from catalog.model import Option, Place
    from gui.theme import Theme


class DetailPanel(QTextBrowser):
    """A read-only page; text goes in through a cursor, never as HTML, so no record can load a file."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Over dit aanbod"))
        self.setPlaceholderText(tr("Kies een aanbod om alles te lezen."))
        self.document().setDocumentMargin(16)
        self._theme = theme

    def show_option(self, option: Option | None, place: Place | None) -> None:
        """Show an option, or the empty page."""
        self.clear()
        if option is None:
            return
        cursor = QTextCursor(self.document())
        programme = option.programme
        self._line(cursor, programme.name, size=1.4, bold=True)
        self._line(cursor, f"{programme.organisation}  ·  {layer_line(programme)}", colour=self._theme.quiet)
        self._line(cursor, phone_line(programme, place), size=1.5, bold=True, colour=self._theme.accent)
        for title, text in self._sections(option, place):
            if text:
                self._line(cursor, title, bold=True, colour=self._theme.quiet, above=10)
                self._line(cursor, text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @staticmethod
    def _sections(option: Option, place: Place | None) -> list[tuple[str, str]]:
        programme = option.programme
        contact = programme.contact
        where = f"{place.gemeente.name}: {place.gemeente.phone}, {place.gemeente.website}" if place else ""
        where = "\n".join(filter(None, [where, ", ".join(filter(None, body_of(programme.through, place)))]))
        return [
            (tr("Past het?"), "  ".join([fits(option.verdict).capitalize() + ".", *verdict_sentences(option.verdict)])),
            (tr("Wat is het"), programme.what),
            (tr("Voor wie"), programme.for_whom),
            (tr("Eerste stap"), programme.first_step),
            (tr("Wat u doet"), programme.referral.officer),
            (tr("Wie mag aanmelden"), who_may_refer(programme)),
            (tr("Voorwaarden"), "  ".join(programme.conditions.texts)),
            (tr("Wanneer"), hours_line(programme)),
            (tr("Kosten"), programme.cost),
            (tr("Meenemen"), "\n".join(f"•  {item}" for item in programme.bring)),
            (tr("Hoe"), delivery_line(programme)),
            (tr("Website"), contact.website),
            (tr("E-mail"), contact.email),
            (tr("Uw gemeente"), where),
            (tr("Controle"), checked_line(programme)),
            (tr("Bronnen"), "\n".join(f"{source.url}  ({source.seen})" for source in programme.sources)),
        ]

    def _line(
        self,
        cursor: QTextCursor,
        text: str,
        *,
        size: float = 1.0,
        bold: bool = False,
        colour: str = "",
        above: int = 2,
    ) -> None:
        letters = QTextCharFormat()
        letters.setFontPointSize(self.font().pointSizeF() * size)
        letters.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        letters.setForeground(QColor(colour or self._theme.ink))
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if not self.document().isEmpty():
            cursor.insertBlock()
        cursor.setBlockFormat(block)
        cursor.insertText(text, letters)
