"""Who with protected identity is named in somebody else's letter, and as what.

A visiting child, or one who has moved out, stands as initials unless another choice is made; of
one who lives in the home it is asked, and the last decision's choice is proposed. JO 5932-2012.
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from fsclient.domain.decision import Decision
from fsclient.domain.letters import DecisionLetter
from fsclient.domain.people import Person, Residence
from fsclient.rules.initials import hidden_names, names_any, with_initials
from fsclient.usecases.case_view import CaseView


@dataclass(frozen=True, slots=True)
class NamedPerson:
    """Someone to ask about. ``proposed``: by name, by initials, or None where it must be said."""

    person: Person
    proposed: bool | None

    @property
    def key(self) -> str:
        """What the choice is kept by."""
        return str(self.person.id)


def asked_about(view: CaseView) -> tuple[NamedPerson, ...]:
    """The protected people of a case whom someone else's letter could name."""
    receivers = [adult.person.id for adult in view.month_adults]
    return tuple(
        NamedPerson(person, _proposed(view, person))
        for person in view.people
        if person.protected and any(receiver != person.id for receiver in receivers)
    )


def _proposed(view: CaseView, person: Person) -> bool | None:
    key = str(person.id)
    for decision in sorted(view.rows.decisions, key=_signed_last, reverse=True):
        if decision.signed and key in decision.named:
            return decision.named[key]
    homes = [
        party.member.residence for party in view.month_household if party.person.id == person.id
    ]
    return None if homes and homes[0] is not Residence.VISITING else False


def _signed_last(decision: Decision) -> str:
    return "" if decision.signed_at is None else decision.signed_at.isoformat()


def chosen(view: CaseView, named: Mapping[str, bool]) -> dict[str, bool]:
    """The choice made or proposed of each person; one who is not decided on is left out."""
    settled = {}
    for one in asked_about(view):
        choice = named.get(one.key, one.proposed)
        if choice is not None:
            settled[one.key] = choice
    return settled


def named_in(view: CaseView, person: Person, texts: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of the texts that name a person."""
    others = [one for one in view.people if one.id != person.id]
    hidden = hidden_names([person], others)
    return tuple(key for key, text in texts.items() if names_any(text, hidden))


def as_receiver_reads(
    view: CaseView, letter: DecisionLetter, receiver: Person, named: Mapping[str, bool]
) -> DecisionLetter:
    """The letter with initials for the protected people who are not to be named in it.

    Until it is decided they stand as initials. Typed text is written so too: what was signed
    stays as it was typed.
    """
    settled = chosen(view, named)
    people = view.people
    others = (one for one in people if one.protected and one.id != receiver.id)
    hidden = [one for one in others if not settled.get(str(one.id))]
    if not hidden:
        return letter
    names = hidden_names(hidden, [one for one in people if one not in hidden])

    def told(text: str) -> str:
        return with_initials(text, names)

    return dataclasses.replace(
        letter,
        applicant=told(letter.applicant),
        co_applicant=told(letter.co_applicant),
        posts=tuple(
            dataclasses.replace(post, label=told(post.label), reason=told(post.reason))
            for post in letter.posts
        ),
        reasons=tuple(map(told, letter.reasons)),
        children=tuple(
            dataclasses.replace(child, name=told(child.name), text=told(child.text))
            for child in letter.children
        ),
        conditions=tuple(map(told, letter.conditions)),
        payments=tuple(dataclasses.replace(one, payee=told(one.payee)) for one in letter.payments),
        lines=tuple(
            dataclasses.replace(
                line,
                label=told(line.label),
                person=told(line.person),
                formula=told(line.formula),
                reason=told(line.reason),
            )
            for line in letter.lines
        ),
    )
