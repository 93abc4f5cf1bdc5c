"""Pictures of the barnkonsekvensanalys in the states that a caseworker meets."""

from PySide6.QtWidgets import QWidget

from fsclient.domain.staff import Role
from fsclient.ui.children.page import ChildrenPage
from fsclient.usecases.assessment import save_answers
from fsclient.usecases.case_view import CHILD_ANALYSIS
from fsclient.usecases.cases import reread_case
from tests.screenshots.assessment import shown
from tests.support.assessing import CHILD_ANSWERS, begun, signed_analysis
from tests.support.unit import Unit
from tests.support.walk import ELIAS, JONAS, NOOR, OTHERS, a_case, with_flag


def draw_children(unit: Unit) -> list[tuple[str, QWidget]]:
    """Each state with its name."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    none = a_case(desk, person=OTHERS[0])
    empty = a_case(desk, person=OTHERS[1], children=(with_flag(NOOR),))
    family = a_case(desk, partner=JONAS, children=(ELIAS, NOOR))
    elias, noor = (child.person for child in reread_case(desk, family).children)
    answers = {key: value for key, value in CHILD_ANSWERS.items() if key != "refused_long"}
    draft = begun(desk, family, elias.id, CHILD_ANALYSIS)
    save_answers(desk, draft, answers)
    signed_analysis(desk, family, noor.id)
    return [
        ("children-none", shown(ChildrenPage, desk, none)),
        ("children-empty", shown(ChildrenPage, desk, empty)),
        ("children-draft", shown(ChildrenPage, desk, family)),
        ("children-missing", shown(ChildrenPage, desk, family, lambda page: page.sign_bar.ask())),
        ("children-signed", shown(ChildrenPage, desk, family, _go_to_second)),
    ]


def _go_to_second(page: ChildrenPage) -> None:
    page.people.go_to(page.people.keys()[1])
