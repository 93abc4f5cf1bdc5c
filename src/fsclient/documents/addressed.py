"""A letter to someone: who writes, to whom, when and about which case, around what it says."""

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Protocol

from reportlab.platypus import Paragraph

from fsclient.documents.fonts import LetterFonts
from fsclient.documents.letter import LetterBase
from fsclient.domain.letters import Receiver, Sender


class HeadWords(Protocol):
    """The words that a head needs of a wording."""

    @property
    def date(self) -> str: ...
    @property
    def case_number(self) -> str: ...
    @property
    def page(self) -> str: ...
    @property
    def phone(self) -> str: ...
    @property
    def address_hidden(self) -> str: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What stands around a letter; ``continued`` heads every page but the first."""

    sender: Sender
    receiver: Receiver
    case_number: str
    day: date
    continued: str


class AddressedLetter(LetterBase):
    """A letter with a sender, a receiver in the window, and a case."""

    def __init__(
        self, fonts: LetterFonts, head: Head, words: HeadWords, *, language: str, title: str
    ) -> None:
        super().__init__(fonts, language=language, title=title, author=head.sender.unit)
        self._head = head
        self._head_words = words

    def sender(self) -> list[Paragraph]:
        """The board, the unit and its office."""
        sender, styles = self._head.sender, self.styles
        board = sender.board[:1].upper() + sender.board[1:]
        lines = (styles.text(line, styles.cell) for line in (sender.unit, sender.office) if line)
        return [styles.text(board, styles.cell_strong), *lines]

    def facts(self, page: int, pages: int) -> list[Paragraph]:
        """Date, case and page."""
        words, line = self._head_words, partial(self.styles.text, style=self.styles.cell)
        return [
            line(f"{words.date} {self._head.day}"),
            line(f"{words.case_number} {self._head.case_number}"),
            line(words.page.format(page=page, pages=pages)),
        ]

    def receiver(self) -> list[Paragraph]:
        """Name and address; that the address is left out, where it must be."""
        receiver, styles = self._head.receiver, self.styles
        lines = [styles.text(line, styles.address) for line in receiver.address_lines]
        if receiver.protected:
            lines = [styles.text(self._head_words.address_hidden, styles.italic)]
        return [styles.text(receiver.name, styles.address), *lines]

    def beside_window(self) -> list[Paragraph]:
        """Where an answer is sent."""
        sender, line = self._head.sender, partial(self.styles.text, style=self.styles.soft)
        phone = self._head_words.phone.format(phone=sender.phone)
        lines = (*sender.address_lines, phone, sender.email)
        return [line(text) for text in lines if text]

    def later_head(self, page: int, pages: int) -> tuple[Paragraph, Paragraph]:
        """What letter it is, and the page."""
        styles = self.styles
        number = self._head_words.page.format(page=page, pages=pages)
        return (
            styles.text(self._head.continued, styles.column),
            styles.text(number, styles.amount_column),
        )
