"""The decision letter: the decision first, then why, then what to do."""

from collections.abc import Sequence
from functools import partial

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, PageBreak, Spacer

from fsclient.documents import formats
from fsclient.documents.addressed import AddressedLetter, Head
from fsclient.documents.calculation_appendix import appendix
from fsclient.documents.fonts import LetterFonts
from fsclient.documents.letter import ACCENT, GROUND, INK, LINE, WIDTH
from fsclient.documents.wording import Address, LetterWording
from fsclient.domain.decision import DecisionKind
from fsclient.domain.errors import EnvironmentProblem
from fsclient.domain.letters import (
    AppealRoute,
    ChildParagraph,
    DecisionLetter,
    LetterPayment,
    LetterPost,
    PostKind,
)

_POST_COLUMNS = (WIDTH - 34 * mm, 34 * mm)


def render_decision_letter(
    letter: DecisionLetter, wording: LetterWording, fonts: LetterFonts
) -> bytes:
    """The PDF of a letter; the same letter, wording and fonts give the same bytes.

    Raises EnvironmentProblem ``letter_wording_missing`` where ``wording`` is another edition than
    the letter was issued with, ``letter_wording_date`` where it has no appeal text for the day,
    and RuleViolation ``letter_character_missing``.
    """
    if letter.wording_version != wording.version:
        raise EnvironmentProblem("letter_wording_missing", version=letter.wording_version)
    return _DecisionLetter(letter, wording, fonts).render()


class _DecisionLetter(AddressedLetter):
    def __init__(self, letter: DecisionLetter, wording: LetterWording, fonts: LetterFonts) -> None:
        self._letter = letter
        self._wording = wording
        self._labels = wording.labels
        self._address: Address = wording.two if letter.co_applicant else wording.one
        self._period = formats.period(
            letter.period_from, letter.period_to, wording.months, wording.labels.days
        )
        self._heading = self._labels.title.format(period=self._period)
        labels = wording.labels
        super().__init__(
            fonts,
            Head(
                sender=letter.sender,
                receiver=letter.receiver,
                case_number=letter.case_number,
                day=letter.decided_on,
                continued=labels.continued.format(
                    decided_on=letter.decided_on, case_number=letter.case_number
                ),
            ),
            labels,
            language=wording.language,
            title=f"{self._heading}, {letter.case_number}",
        )

    def story(self) -> list[Flowable]:
        labels, address, letter = self._labels, self._address, self._letter
        sections = [
            [self.styles.title_line(self._heading)],
            self._outcome(),
            self._posts(),
            self._payments(),
            self._paragraphs(labels.reasons, letter.reasons),
            self._children(letter.children),
            self._paragraphs(address.conditions, letter.conditions),
            self._short(labels.changes, [address.changes]),
            self._short(labels.laws, letter.laws),
            self._signature(),
            self._questions(),
            *(self._appeal(route) for route in letter.appeal_routes),
            self._appendix(),
        ]
        return [flowable for section in sections for flowable in section]

    def _appendix(self) -> list[Flowable]:
        """How it was calculated, where it rests on a calculation."""
        if not self._letter.lines:
            return []
        parts = appendix(self._letter, self._wording, self._address, self._period, self.styles)
        return [PageBreak(), *parts]

    def _outcome(self) -> list[Flowable]:
        """The decision itself, in a panel that is seen first."""
        letter, styles, address = self._letter, self.styles, self._address
        sentence, meaning = {
            DecisionKind.GRANT: (address.grant, address.grant_meaning),
            DecisionKind.PARTIAL_REFUSAL: (
                address.partial_refusal,
                address.partial_refusal_meaning,
            ),
            DecisionKind.REFUSAL: (address.refusal, address.refusal_meaning),
        }[letter.kind]
        if letter.burdened and not letter.posts:
            meaning = address.burdened_meaning
        granted, before = (formats.kronor(one) for one in (letter.granted, letter.already_granted))
        if letter.already_granted and letter.kind is DecisionKind.REFUSAL:
            sentence = address.refusal_more
        earlier = address.already_granted.format(granted=before, period=self._period)
        parties = address.parties.format(
            applicant=letter.applicant, co_applicant=letter.co_applicant
        )
        content = [
            styles.text(self._labels.decision, styles.column),
            styles.text(sentence.format(granted=granted, period=self._period), styles.lead),
            styles.text(meaning.format(period=self._period), styles.body),
            *([styles.text(earlier, styles.body)] if letter.already_granted else []),
            *([styles.text(address.burdened, styles.body)] if letter.burdened else []),
            *([styles.text(parties, styles.body)] if parties else []),
        ]
        style = [
            ("BACKGROUND", (0, 0), (-1, -1), GROUND),
            ("LINEBEFORE", (0, 0), (0, -1), 3, ACCENT, "butt"),
            ("LEFTPADDING", (0, 0), (-1, -1), 12),
            ("TOPPADDING", (0, 0), (-1, -1), 9),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 6),
        ]
        return [styles.table([[content]], [WIDTH], style), Spacer(0, 2 * mm)]

    def _posts(self) -> list[Flowable]:
        """A sum to follow: what was applied for, what takes it down and why, what is left."""
        letter, labels, address = self._letter, self._labels, self._address
        text, styles = self.styles.text, self.styles
        own = any(post.kind is PostKind.MEANS for post in letter.posts)
        told = (address.needed if own else address.applied).format(period=self._period)
        rows = [
            [text(labels.post, styles.column), text(labels.amount, styles.amount_column)],
            [text(told, styles.cell), text(formats.kronor(letter.applied), styles.amount)],
            *(self._post(post) for post in letter.posts),
            [
                text(address.granted, styles.cell_strong),
                text(formats.kronor(letter.granted), styles.amount_strong),
            ],
        ]
        ruled = [*_ROWS, ("LINEABOVE", (0, len(rows) - 1), (-1, len(rows) - 1), 1, INK)]
        table = styles.table(rows, _POST_COLUMNS, ruled, repeated_rows=1)
        return styles.section(address.posts, [table])

    def _post(self, post: LetterPost) -> list[Flowable]:
        text, styles, labels = self.styles.text, self.styles, self._labels
        own = {
            PostKind.MEANS: labels.means,
            PostKind.GRANTED: labels.already_granted,
            PostKind.GROUND: labels.not_met,
        }
        explained = [text(post.label or own.get(post.kind, ""), styles.cell)]
        parts = [self._differing(post)]
        if post.reason:
            parts.append(labels.line_reason.format(reason=post.reason))
        if told := " ".join(filter(None, parts)):
            explained.append(text(told, styles.soft))
        return [explained, text(formats.kronor(-post.amount), styles.amount)]

    def _differing(self, post: LetterPost) -> str:
        """What was applied for or stated, beside what it became."""
        if post.told is None or post.taken is None:
            return ""
        labels = self._labels
        pattern = labels.post_approved if post.kind is PostKind.COST else labels.post_counted
        return pattern.format(told=formats.kronor(post.told), taken=formats.kronor(post.taken))

    def _payments(self) -> list[Flowable]:
        if not self._letter.granted:
            return []
        sentences = [self._payment(payment) for payment in self._letter.payments]
        return self._paragraphs(self._labels.payment, sentences or [self._labels.payment_unknown])

    def _payment(self, payment: LetterPayment) -> str:
        facts = {"pay_on": payment.pay_on, "payee": payment.payee, "account": payment.account}
        if payment.amount is None:
            return self._labels.payment_share.format(**facts)
        return self._labels.payment_text.format(amount=formats.kronor(payment.amount), **facts)

    def _children(self, children: Sequence[ChildParagraph]) -> list[Flowable]:
        if not children:
            return []
        styles, labels = self.styles, self._labels
        heading = labels.child if len(children) == 1 else labels.children
        texts = (
            styles.subsection(child.name, [styles.text(child.text, styles.body)])
            for child in children
        )
        return styles.section(heading, [flowable for text in texts for flowable in text])

    def _short(self, heading: str, paragraphs: Sequence[str]) -> list[Flowable]:
        body = [self.styles.text(paragraph, self.styles.body) for paragraph in paragraphs]
        return self.styles.kept_section(heading, body)

    def _paragraphs(self, heading: str, paragraphs: Sequence[str]) -> list[Flowable]:
        if not paragraphs:
            return []
        body = [self.styles.text(paragraph, self.styles.body) for paragraph in paragraphs]
        return self.styles.section(heading, body)

    def _questions(self) -> list[Flowable]:
        sender, address = self._letter.sender, self._address
        hours = f" ({sender.phone_hours})" if sender.phone_hours else ""
        asking = address.questions.format(
            phone=sender.phone, phone_hours=hours, case_number=self._letter.case_number
        )
        mailing = f" {address.questions_email.format(email=sender.email)}" if sender.email else ""
        return self._short(self._labels.questions, [asking + mailing])

    def _signature(self) -> list[Flowable]:
        letter, styles = self._letter, self.styles
        lines = [
            styles.text(letter.decided_by.name, styles.strong),
            styles.text(letter.decided_by.title, styles.cell),
            styles.text(letter.delegation, styles.cell),
        ]
        if letter.presented_by is not None:
            presented = self._labels.presented_by.format(
                name=letter.presented_by.name, title=letter.presented_by.title
            )
            lines.append(styles.text(presented, styles.cell))
        return [*styles.kept_section(self._labels.decided_by, lines), Spacer(0, 2 * mm)]

    def _appeal(self, route: AppealRoute) -> list[Flowable]:
        """How to appeal: form, content, where and by when (33 § FL)."""
        letter, wording = self._letter, self._wording.appeals[route]
        edition = wording.edition_on(letter.decided_on)
        fill = partial(_fill, letter, edition.basis, edition.laws)
        text, styles = self.styles.text, self.styles
        granted = letter.kind is DecisionKind.GRANT
        intro = wording.intro_grant if granted and wording.intro_grant else wording.intro
        after = " ".join(part for part in (fill(wording.after), edition.immediate) if part)
        steps = (styles.step(index, fill(step)) for index, step in enumerate(wording.steps, 1))
        warning = [text(wording.protected, styles.strong)] if letter.receiver.protected else []
        body = [
            text(fill(intro), styles.body),
            *warning,
            *steps,
            Spacer(0, 1.5 * mm),
            text(fill(wording.deadline), styles.strong),
            text(after, styles.body),
            text(fill(wording.laws), styles.soft),
        ]
        return styles.section(wording.heading, body)


_ROWS = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 4),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
]


def _fill(letter: DecisionLetter, basis: str, laws: str, template: str) -> str:
    sender = letter.sender
    return template.format(
        court=sender.court,
        address=", ".join((sender.unit, *sender.address_lines)),
        board=sender.board,
        decided_on=letter.decided_on,
        case_number=letter.case_number,
        basis=basis,
        laws=laws,
    )
