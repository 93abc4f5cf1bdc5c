"""Which page shows each step; each is imported and made when it is first gone to."""

import importlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, cast

from fsclient.ui.case.step_page import StepPage

STEP_PAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "application": "fsclient.ui.case.application_step:ApplicationStepPage",
        "assessment": "fsclient.ui.assessment.page:AssessmentPage",
        "plan": "fsclient.ui.plan.page:PlanPage",
        "children": "fsclient.ui.children.page:ChildrenPage",
        "calculation": "fsclient.ui.calculation.page:CalculationPage",
        "decision": "fsclient.ui.decision.page:DecisionPage",
        "payment": "fsclient.ui.payments.step:PaymentStepPage",
        "emergency": "fsclient.ui.emergency.page:EmergencyPage",
    }
)
"""A step's key, and ``module:Class`` of its page."""


def step_page_class(key: str) -> type[StepPage]:
    """The page of a step; imported now."""
    module, name = STEP_PAGES[key].split(":")
    return cast("type[StepPage]", getattr(importlib.import_module(module), name))


def load_step_pages() -> None:
    """Import every step's module, away from the GUI thread, before one is gone to."""
    for key in STEP_PAGES:
        step_page_class(key)
