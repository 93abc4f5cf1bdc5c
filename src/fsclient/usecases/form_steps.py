"""A form that is a step of the case: whom it is about, and which filling of it counts."""

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

from fsclient.domain.instruments import FilledInstrument, FormStep, Instrument
from fsclient.usecases.case_view import CaseView, Party


def place_of(form: Instrument) -> FormStep:
    """Where in the walk a form stands that is a step of it."""
    assert form.step is not None
    return form.step


def concerned(form: Instrument, view: CaseView) -> tuple[Party, ...]:
    """Whom a form is filled in about: each adult, each child, or the applicant for them all."""
    of_month = place_of(form).for_application
    match form.about:
        case "child":
            return view.month_children if of_month else view.children
        case "adult":
            return view.month_adults if of_month else view.adults
    return (view.applicant,)


def about_id(form: Instrument, person_id: UUID) -> UUID | None:
    """Whom a filling is of; None for the household."""
    return None if form.about == "household" else person_id


def filling_of(form: Instrument, view: CaseView, person_id: UUID) -> FilledInstrument | None:
    """The latest filling, drafted or signed; of the application at hand where it is for one."""
    return next(_fillings(form, view, person_id), None)


def signed_of(form: Instrument, view: CaseView, person_id: UUID) -> tuple[FilledInstrument, ...]:
    """Every signed filling, newest first."""
    return tuple(row for row in _fillings(form, view, person_id) if row.signed)


def counting(form: Instrument, view: CaseView, person_id: UUID) -> FilledInstrument | None:
    """The latest signed filling, while it counts."""
    row = next(iter(signed_of(form, view, person_id)), None)
    days = place_of(form).valid_days
    if row is None or row.signed_at is None or days is None:
        return row
    return row if row.signed_at.date() >= view.today - timedelta(days=days) else None


def lacking(form: Instrument, view: CaseView) -> tuple[Party, ...]:
    """Those whom it is about who have no signed filling that counts."""
    return tuple(
        party for party in concerned(form, view) if counting(form, view, party.person.id) is None
    )


def _fillings(form: Instrument, view: CaseView, person_id: UUID) -> Iterator[FilledInstrument]:
    at_hand = None if view.application is None else view.application.id
    for row in view.rows.filled:
        same = row.instrument == form.key and row.person_id == about_id(form, person_id)
        if same and (not place_of(form).for_application or row.application_id == at_hand):
            yield row
