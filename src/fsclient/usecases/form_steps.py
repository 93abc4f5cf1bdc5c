"""A form that is a step of the case: whom it is about, and which filling of it counts."""

import dataclasses
from collections.abc import Iterable, Iterator
from datetime import timedelta
from uuid import UUID

from fsclient.domain.instruments import (
    ASSESSMENT_STEP,
    CHILD_STEP,
    FilledInstrument,
    FormStep,
    Instrument,
    StepForm,
)
from fsclient.usecases.case_view import CaseView, Party
from fsclient.usecases.desk import Desk


def form_steps(desk: Desk) -> tuple[StepForm, ...]:
    """The forms that are steps of a case: those of every case, then those whose files say so."""
    days = desk.setting("assessment_valid_days")
    place = dataclasses.replace(ASSESSMENT_STEP.place, valid_days=days)
    others = (_at(form, form.step) for form in desk.office.forms.steps if form.step is not None)
    return (dataclasses.replace(ASSESSMENT_STEP, place=place), CHILD_STEP, *others)


def no_steps_now(forms: Iterable[Instrument], now: Iterable[StepForm]) -> tuple[StepForm, ...]:
    """Of the forms that are filled in in a case, those whose newest version is no step any more:
    what is signed is read where it stood, and nothing waits for more of it.
    """
    known = {step.form for step in now}
    found = {
        form.key: _at(form, FormStep(after=form.step.after))
        for form in sorted(forms, key=lambda form: form.version)
        if form.step is not None and form.key not in known
    }
    return tuple(found.values())


def _at(form: Instrument, place: FormStep) -> StepForm:
    return StepForm(key=form.key, form=form.key, title=form.title, about=form.about, place=place)


def concerned(form: StepForm, view: CaseView) -> tuple[Party, ...]:
    """Whom a form is filled in about: each adult, each child, or the applicant for them all."""
    of_month = form.place.for_application
    match form.about:
        case "child":
            return view.month_children if of_month else view.children
        case "adult":
            return view.month_adults if of_month else view.adults
    return (view.applicant,)


def about_id(form: StepForm, person_id: UUID) -> UUID | None:
    """Whom a filling is of; None for the household."""
    return None if form.about == "household" else person_id


def filling_of(form: StepForm, view: CaseView, person_id: UUID) -> FilledInstrument | None:
    """The latest filling, drafted or signed; of the application at hand where it is for one."""
    return next(_fillings(form, view, person_id), None)


def signed_of(form: StepForm, view: CaseView, person_id: UUID) -> tuple[FilledInstrument, ...]:
    """Every signed filling, newest first."""
    return tuple(row for row in _fillings(form, view, person_id) if row.signed)


def counting(form: StepForm, view: CaseView, person_id: UUID) -> FilledInstrument | None:
    """The latest signed filling, while it counts."""
    row = next(iter(signed_of(form, view, person_id)), None)
    days = form.place.valid_days
    if row is None or row.signed_at is None or days is None:
        return row
    return row if row.signed_at.date() >= view.today - timedelta(days=days) else None


def lacking(form: StepForm, view: CaseView) -> tuple[Party, ...]:
    """Those whom it is about who have no signed filling that counts.

    Where the decision waits for it, one that is begun anew is waited for too: the letter tells
    what the newest says.
    """
    return tuple(
        party
        for party in concerned(form, view)
        if (row := counting(form, view, party.person.id)) is None
        or (form.place.before_decision and row != filling_of(form, view, party.person.id))
    )


def _fillings(form: StepForm, view: CaseView, person_id: UUID) -> Iterator[FilledInstrument]:
    at_hand = None if view.application is None else view.application.id
    for row in view.rows.filled:
        same = row.instrument == form.form and row.person_id == about_id(form, person_id)
        if same and (not form.place.for_application or row.application_id == at_hand):
            yield row
