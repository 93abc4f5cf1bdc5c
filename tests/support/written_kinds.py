"""Everything that is written about someone, kept meanwhile and signed: one of each kind.

A kind that is added has a line in ``KINDS``, and is held to all that
``tests/ui/steps/test_every_kind.py`` asks.
"""

import dataclasses
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from fsclient.domain.instruments import Answer
from fsclient.ui.assessment.form_page import FormPage
from fsclient.ui.assessment.written_page import WrittenPage
from fsclient.ui.plan.page import PlanPage
from fsclient.ui.work.tasks import Tasks
from fsclient.usecases import assessment, plan
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.form_steps import filling_of, form_steps
from tests.support.assessing import CHILD_ANSWERS, IB_ANSWERS
from tests.support.planning import whole
from tests.support.sip_form import SIP, SIP_ANSWERS
from tests.support.trial_form import at_workstation


class Kind(ABC):
    """One kind. ``field`` is an editor of words in it, ``table`` where its rows lie, and
    ``altered`` what someone could do to one there.
    """

    key: str
    table: str
    altered: str
    field: str
    about_child = False

    def desk(self, desk: Desk) -> Desk:
        """The same person where the kind is known."""
        return desk

    @abstractmethod
    def page(self, desk: Desk, tasks: Tasks, parent: QWidget) -> WrittenPage[Any]:
        """Its page."""

    @abstractmethod
    def latest(self, desk: Desk, case_id: UUID, person_id: UUID) -> Any:
        """The row about someone, as it is stored; None where there is none."""

    @abstractmethod
    def begin(self, desk: Desk, case_id: UUID, person_id: UUID) -> None:
        """Begin one."""

    @abstractmethod
    def said(self, row: Any) -> str:
        """What stands in ``field``."""

    @abstractmethod
    def write(self, desk: Desk, row: Any, text: str) -> Any:
        """Keep another text in ``field``."""

    @abstractmethod
    def complete(self, desk: Desk, row: Any) -> Any:
        """Keep all that is needed to sign it."""

    @abstractmethod
    def sign(self, desk: Desk, row: Any) -> None:
        """Sign what is kept."""

    @abstractmethod
    def throw_away(self, desk: Desk, row: Any) -> None:
        """Take the draft away."""

    def begun(self, desk: Desk, case_id: UUID, person_id: UUID) -> Any:
        """One that is begun, and empty."""
        self.begin(desk, case_id, person_id)
        return self.latest(desk, case_id, person_id)

    def __str__(self) -> str:
        return self.key


class _Form(Kind):
    table = "filled_instrument"
    altered = "answers = '{}'"

    def __init__(self, key: str, field: str, answers: Mapping[str, Answer], text: str = "") -> None:
        self.key = key
        self.field = field
        self.about_child = key == "children"
        self._answers = answers
        self._text = text

    def desk(self, desk: Desk) -> Desk:
        return at_workstation(desk, self._text) if self._text else desk

    def page(self, desk: Desk, tasks: Tasks, parent: QWidget) -> FormPage:
        return FormPage(self._step(desk), desk, tasks, parent)

    def latest(self, desk: Desk, case_id: UUID, person_id: UUID) -> Any:
        return filling_of(self._step(desk), reread_case(desk, case_id), person_id)

    def begin(self, desk: Desk, case_id: UUID, person_id: UUID) -> None:
        application = reread_case(desk, case_id).application
        assert application is not None
        form = self._step(desk).form
        assessment.begin_instrument(desk, case_id, application.id, person_id, form)

    def said(self, row: Any) -> str:
        return str(row.answers.get(self.field, ""))

    def write(self, desk: Desk, row: Any, text: str) -> Any:
        return assessment.save_answers(desk, row, {**row.answers, self.field: text})

    def complete(self, desk: Desk, row: Any) -> Any:
        return assessment.save_answers(desk, row, self._answers)

    def sign(self, desk: Desk, row: Any) -> None:
        assessment.sign_instrument(desk, row, row.answers)

    def throw_away(self, desk: Desk, row: Any) -> None:
        assessment.discard_instrument(desk, row)

    def _step(self, desk: Desk) -> Any:
        return next(one for one in form_steps(desk) if one.key == self.key)


class _Plan(Kind):
    key = "plan"
    table = "plan"
    altered = "goal = 'Annat'"
    field = "goal"

    def page(self, desk: Desk, tasks: Tasks, parent: QWidget) -> PlanPage:
        return PlanPage(desk, tasks, parent)

    def latest(self, desk: Desk, case_id: UUID, person_id: UUID) -> Any:
        return reread_case(desk, case_id).plan_of(person_id)

    def begin(self, desk: Desk, case_id: UUID, person_id: UUID) -> None:
        plan.begin_plan(desk, case_id, person_id)

    def said(self, row: Any) -> str:
        return str(row.goal)

    def write(self, desk: Desk, row: Any, text: str) -> Any:
        return plan.save_plan(desk, dataclasses.replace(row, goal=text))

    def complete(self, desk: Desk, row: Any) -> Any:
        return plan.save_plan(desk, whole(desk, row))

    def sign(self, desk: Desk, row: Any) -> None:
        plan.sign_plan(desk, row)

    def throw_away(self, desk: Desk, row: Any) -> None:
        plan.discard_plan(desk, row)


KINDS: Final[tuple[Kind, ...]] = (
    _Form("assessment", "how_supported", IB_ANSWERS),
    _Form("children", "situation", CHILD_ANSWERS),
    _Form("sip", "goal", SIP_ANSWERS, SIP),
    _Plan(),
)
