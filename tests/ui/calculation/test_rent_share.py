"""Others in the home, and the rent: proposed with its case, decided by the caseworker."""

from datetime import date
from decimal import Decimal

from PySide6.QtCore import Qt

from fsclient.domain.people import MemberRole
from fsclient.ui.calculation.sheet_cells import Col, RowKind
from fsclient.ui.speech import formats
from fsclient.usecases.cases import MemberForm, PersonForm
from fsclient.usecases.desk import Desk
from tests.support.calculating import AMIRA, cost, fill, open_household
from tests.ui.calculation.screen import Open, Screen

GROWN_SON = MemberForm(
    person=PersonForm(birth_date=date(2001, 4, 2), given_name="Elias", family_name="Prov"),
    role=MemberRole.OTHER,
)


def offers(screen: Screen) -> list[str]:
    rows = screen.page.table.rows_model.rows
    labels = [row.label for row in rows if row.key.kind is RowKind.RENT_SHARE]
    return [label.replace(formats.NARROW_SPACE, " ") for label in labels]


def take(screen: Screen) -> None:
    rows = screen.page.table.rows_model.rows
    label = next(row.label for row in rows if row.key.kind is RowKind.RENT_SHARE)
    screen.stand_in(label, Col.LABEL)
    screen.press(Qt.Key.Key_Space)


def test_the_rents_share_is_proposed_and_taken_by_one_key(desk: Desk, open_page: Open) -> None:
    # HFD 2020 ref. 40: an adult child who lives in; one member and one other, a rent of 9 000.
    case_id = open_household(desk, AMIRA, GROWN_SON)
    fill(desk, case_id, costs=(cost("rent", 9000), cost("electricity", 300)))
    screen = open_page(case_id)
    assert offers(screen) == ["Föreslår 4 500 kr: 1 av 2 delar på hyran"]
    assert "HFD 2020 ref. 40" in " ".join(screen.said())
    assert screen.text("Hyra", Col.DECIDED) == "9 000", "never by itself"
    take(screen)
    assert screen.text("Hyra", Col.DECIDED) == "4 500"
    screen.keep()
    rent = screen.facts().costs[0]
    assert rent.approved == Decimal(4500)
    assert "HFD 2020 ref. 40" in (rent.reason or "")
    assert any(said.startswith("Mindre än sökt") for said in screen.said())
    take(screen)
    screen.keep()
    assert (screen.facts().costs[0].approved, screen.facts().costs[0].reason) == (None, None)


def test_a_reason_of_ones_own_stays(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA, GROWN_SON)
    fill(desk, case_id, costs=(cost("rent", 9000, reason="sonen har lön"),))
    screen = open_page(case_id)
    take(screen)
    take(screen)
    screen.keep()
    assert screen.facts().costs[0].reason == "sonen har lön"


def test_nothing_is_proposed_where_nobody_else_lives_in(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id, costs=(cost("rent", 9000),))
    assert offers(open_page(case_id)) == []
