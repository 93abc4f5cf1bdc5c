"""Pictures of the barnkonsekvensanalys in the states that a caseworker meets."""

from collections.abc import Iterator

from fsclient.domain.instruments import CHILD_ANALYSIS
from fsclient.domain.staff import Role
from fsclient.ui.assessment.form_page import FormPage
from fsclient.usecases.assessment import save_answers
from fsclient.usecases.cases import PersonForm, reread_case
from tests.screenshots.pictures import Picture, at_step
from tests.support.assessing import CHILD_ANSWERS, begun, signed_analysis
from tests.support.unit import Unit
from tests.support.walk import ELIAS, JONAS, NOOR, OTHERS, a_case, with_flag

SEVEN = tuple(
    PersonForm(identity_number=number, given_name=name, family_name="Demoson")
    for number, name in (
        ("20090202-2391", "Bo"),
        ("20110303-2387", "Alexandra-Maria"),
        ("20130404-2391", "Daniel"),
        ("20150505-2397", "Eva"),
        ("20180704-2385", "Filip"),
        ("20190808-2389", "Greta"),
        ("20260909-2396", "Hugo"),
    )
)


def pictures(unit: Unit) -> Iterator[Picture]:
    """Each state with its name."""
    desk = unit.desk(Role.SOCIAL_WORKER)
    none = a_case(desk, person=OTHERS[2])
    empty = a_case(desk, person=OTHERS[1], children=(with_flag(SEVEN[0]),))
    family = a_case(desk, partner=JONAS, children=(ELIAS, NOOR))
    seven = a_case(desk, person=OTHERS[0], children=SEVEN[1:])
    elias, noor = (child.person for child in reread_case(desk, family).children)
    answers = {key: value for key, value in CHILD_ANSWERS.items() if key != "refused_long"}
    draft = begun(desk, family, elias.id, CHILD_ANALYSIS)
    save_answers(desk, draft, answers)
    signed_analysis(desk, family, noor.id)
    yield at_step("none", desk, none, "children")
    yield at_step("empty", desk, empty, "children")
    yield at_step("seven", desk, seven, "children")
    yield at_step("seven-household", desk, seven, "application")
    yield at_step("draft", desk, family, "children")
    yield at_step("missing", desk, family, "children", lambda page: page.sign_bar.ask())
    yield at_step("signed", desk, family, "children", _go_to_second)


def _go_to_second(page: FormPage) -> None:
    page.people.go_to(page.people.keys()[1])
