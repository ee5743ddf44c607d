"""Show all of one programme in reading order, as plain text in an ordered document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from catalog.freshness import freshness
from catalog.places import body_of
from gui.translate import tr
from gui.wording import (
    NONE,
    amounts_line,
    checked_line,
    delivery_line,
    fits,
    freshness_word,
    hours_line,
    language_line,
    layer_line,
    phone_line,
    source_line,
    verdict_sentences,
    who_may_refer,
    why,
)

if TYPE_CHECKING:
    from catalog.model import Option, Place
    from gui.look import Look


class DetailPanel(QTextBrowser):
    """A read-only page; text goes in through a cursor, never as HTML, so no record can load a file."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail")
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Over dit aanbod"))
        self.setPlaceholderText(tr("Kies een aanbod om alles te lezen."))
        self.document().setDocumentMargin(18)
        self._look = look

    def show_option(
        self, option: Option | None, place: Place | None, note: str = "", presumed: frozenset[str] = NONE
    ) -> None:
        """Show an option with the team's own note on it, or the empty page."""
        self.clear()
        if option is None:
            return
        theme = self._look.theme
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        programme = option.programme
        self._line(cursor, programme.name, size=1.45, bold=True)
        self._line(cursor, f"{programme.organisation}  ·  {layer_line(programme)}", colour=theme.quiet)
        self._line(cursor, phone_line(programme, place), size=1.6, bold=True, colour=theme.accent, above=6)
        if note:
            self._line(cursor, f"{tr('Notitie van het team')}: {note}", colour=theme.warn, above=8)
        for title, text in self._sections(option, place, presumed):
            if text:
                self._line(cursor, title, size=0.92, bold=True, colour=theme.quiet, above=11)
                self._line(cursor, text, above=1)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _sections(self, option: Option, place: Place | None, presumed: frozenset[str]) -> list[tuple[str, str]]:
        programme = option.programme
        contact = programme.contact
        gemeente = place.gemeente if place else None
        own = f"{gemeente.name}: {gemeente.phone}, {gemeente.website}" if gemeente else ""
        body = ", ".join(filter(None, body_of(programme.through, place)))
        where = "\n".join(filter(None, (own, body)))
        verdict = "  ".join([fits(option.verdict).capitalize() + ".", *verdict_sentences(option.verdict)])
        fresh = freshness_word(programme, freshness(programme, self._look.today))
        return [
            (tr("Waarom dit aanbod"), why(option, self._look.needs, presumed)),
            (tr("Past het?"), verdict),
            (tr("Wat is het"), programme.what),
            (tr("Voor wie"), programme.for_whom),
            (tr("Eerste stap"), programme.first_step),
            (tr("Wat u doet"), programme.referral.officer),
            (tr("Wie mag aanmelden"), who_may_refer(programme)),
            (tr("Voorwaarden"), "  ".join(programme.conditions.texts)),
            (tr("Wanneer"), hours_line(programme)),
            (tr("Kosten"), programme.cost),
            (tr("Bedragen"), amounts_line(programme, self._look.today)),
            (tr("Meenemen"), "\n".join(f"•  {item}" for item in programme.bring)),
            (tr("Hoe"), delivery_line(programme)),
            (tr("Talen"), language_line(programme)),
            (tr("Website"), contact.website),
            (tr("E-mail"), contact.email),
            (tr("Chat"), contact.chat),
            (tr("Adres"), "" if contact.address_secret else contact.address),
            (tr("Uw gemeente"), where),
            (tr("Andere namen"), ", ".join(programme.alternate_names)),
            (tr("Goed om te weten"), programme.note),
            (tr("Hulpvragen"), ", ".join(self._look.needs.get(need, need) for need in programme.needs)),
            (tr("Controle"), f"{checked_line(programme)}  ·  {fresh}"),
            (tr("Bronnen"), "\n".join(source_line(source) for source in programme.sources)),
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
        letters.setForeground(QColor(colour or self._look.theme.ink))
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setLineHeight(116, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if not self.document().isEmpty():
            cursor.insertBlock()
        cursor.setBlockFormat(block)
        cursor.insertText(text, letters)
