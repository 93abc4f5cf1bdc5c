"""What someone without the right to read restricted answers is shown of a case."""

import dataclasses
from collections.abc import Mapping
from uuid import UUID

from fsclient.domain.instruments import ASSESSMENT, FilledInstrument, Instrument
from fsclient.domain.plan import Plan
from fsclient.rules.instruments import without_restricted
from fsclient.usecases.kept_forms import Forms
from fsclient.usecases.ports import CaseRows


def unrestricted(rows: CaseRows, known: Mapping[UUID, Instrument], forms: Forms) -> CaseRows:
    """A case's rows without the answers that few may read; ``known`` is what each answers."""
    filled = tuple(_public(known.get(row.id), row) for row in rows.filled)
    needs = _open_needs(forms)
    plans = tuple(_with_needs(plan, needs) for plan in rows.plans)
    return dataclasses.replace(rows, filled=filled, plans=plans)


def _public(form: Instrument | None, row: FilledInstrument) -> FilledInstrument:
    """Nothing where nobody knows what was asked."""
    answers = {} if form is None else without_restricted(form, row.answers)
    return dataclasses.replace(row, answers=answers)


def _open_needs(forms: Forms) -> frozenset[str]:
    """The questions that no version of the IB known here restricts; the case's own are known."""
    questions = [one for form in forms.versions(ASSESSMENT) for one in form.questions]
    restricted = {question.key for question in questions if question.restricted}
    return frozenset({question.key for question in questions} - restricted)


def _with_needs(plan: Plan, needs: frozenset[str]) -> Plan:
    """What a step answers to may tell what was answered to a restricted question."""
    steps = tuple(
        step if step.need in needs else dataclasses.replace(step, need=None) for step in plan.steps
    )
    return dataclasses.replace(plan, steps=steps)
