"""Which page shows each step; each is imported and made when it is first gone to."""

import functools
import importlib
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Final, cast

from fsclient.domain.instruments import StepForm
from fsclient.ui.steps.step_page import StepPage

STEP_PAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "application": "fsclient.ui.case.application_step:ApplicationStepPage",
        "plan": "fsclient.ui.plan.page:PlanPage",
        "calculation": "fsclient.ui.calculation.page:CalculationPage",
        "decision": "fsclient.ui.decision.page:DecisionPage",
        "payment": "fsclient.ui.payments.step:PaymentStepPage",
        "emergency": "fsclient.ui.emergency.page:EmergencyPage",
        "reminders": "fsclient.ui.reminders.step:RemindersStepPage",
        "documents": "fsclient.ui.case.documents_step:DocumentsStepPage",
    }
)
"""A step's key, and ``module:Class`` of its page."""


def step_page_class(key: str) -> type[StepPage]:
    """The page of a step; imported now."""
    return _named(STEP_PAGES[key])


def _named(path: str) -> type[StepPage]:
    module, name = path.split(":")
    return cast("type[StepPage]", getattr(importlib.import_module(module), name))


_FORM_PAGE: Final = "fsclient.ui.assessment.form_page:FormPage"


def page_maker(key: str, forms: Iterable[StepForm]) -> Callable[..., StepPage]:
    """What makes the page of a step, one of ``forms`` where it is a form's, given desk, tasks and
    parent.
    """
    if key in STEP_PAGES:
        return step_page_class(key)
    form = next(one for one in forms if one.key == key)
    made: Callable[..., StepPage] = _named(_FORM_PAGE)
    return functools.partial(made, form)


def load_step_pages() -> None:
    """Import every step's module, away from the GUI thread, before one is gone to."""
    for key in STEP_PAGES:
        step_page_class(key)
