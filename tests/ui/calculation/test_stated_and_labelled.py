"""What the applicant gave beside what counts, and what things are called in own words."""

from decimal import Decimal

from PySide6.QtCore import Qt

from fsclient.domain.calculation import Asset, Income
from fsclient.ui.calculation.cell_editors import CellEdit
from fsclient.ui.calculation.picker import Picker
from fsclient.ui.calculation.sheet_cells import Col
from fsclient.ui.speech import formats
from fsclient.usecases.desk import Desk
from tests.support.calculating import (
    AMIRA,
    ELIAS,
    NOVEMBER,
    OCTOBER,
    apply_again,
    cost,
    decide_on,
    fill,
    finish,
    open_household,
    person_id,
    wage,
)
from tests.ui.calculation.screen import Open, Screen

DEPOSIT = "Insättning på konto eller Swish"


def plain(text: str) -> str:
    return text.replace(formats.NARROW_SPACE, " ")


def minus(amount: str) -> str:
    return f"{formats.MINUS}{amount}"


def test_an_income_above_what_was_stated_asks_why_and_is_marked(
    desk: Desk, open_page: Open
) -> None:
    # JO 3548-2012 and the like: what goes against the person has a reason of its own.
    case_id = open_household(desk, AMIRA)
    amira = person_id(desk, case_id, "Amira")
    fill(desk, case_id, incomes=(Income(person=amira, type="deposit", amount=Decimal(300)),))
    screen = open_page(case_id)
    screen.type_in(DEPOSIT, Col.DECIDED, "1500")
    assert screen.said() == ["Skriv ett skäl."]
    screen.type_in(DEPOSIT, Col.REASON, "kontoutdrag visar mer")
    said = "Mindre än sökt: 1 200 kr räknas utöver det uppgivna."
    assert [plain(one) for one in screen.said()] == [said]
    assert screen.page.sum.reduced.text().startswith("1 post är mindre än sökt.")
    screen.keep()
    (income,) = screen.facts().incomes
    assert (income.stated, income.amount, income.counted) == (Decimal(300), Decimal(1500), True)
    again = open_page(case_id)
    shown = [again.text(DEPOSIT, col) for col in (Col.APPLIED, Col.RULE, Col.DECIDED)]
    assert shown == ["300", minus("300"), minus("1 500")]


def test_what_was_never_stated_is_counted_beside_an_empty_field(
    desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id)
    screen = open_page(case_id)
    screen.stand_in("Inkomster", Col.LABEL)
    screen.add("swish")
    screen.press(Qt.Key.Key_Escape)
    screen.type_in(DEPOSIT, Col.REASON, "syns på kontot")
    screen.type_in(DEPOSIT, Col.DECIDED, "800")
    screen.keep()
    (income,) = screen.facts().incomes
    assert (income.stated, income.amount) == (Decimal(0), Decimal(800))


def test_an_income_decided_as_nothing_is_known_and_not_counted(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    amira = person_id(desk, case_id, "Amira")
    refund = Income(person=amira, type="tax_refund", amount=Decimal(2000))
    fill(desk, case_id, incomes=(refund,))
    screen = open_page(case_id)
    screen.type_in("Skatteåterbäring", Col.REASON, "utmätt, nådde aldrig Amira")
    screen.type_in("Skatteåterbäring", Col.DECIDED, "0")
    assert screen.text("Skatteåterbäring", Col.DECIDED) == "0"
    assert screen.outcome == "Underskott 5 220 kr"
    assert screen.said() == []
    screen.keep()
    (income,) = screen.facts().incomes
    assert (income.counted, income.amount) == (False, Decimal(2000))
    assert income.reason == "utmätt, nådde aldrig Amira"


def test_what_the_catalogue_leaves_out_says_why_and_asks_for_nothing(
    desk: Desk, open_page: Open
) -> None:
    # lawline.se "studiestöd"; Högsby's list: CSN's extra tillägg is known and not counted.
    case_id = open_household(desk, AMIRA, ELIAS)
    fill(desk, case_id)
    screen = open_page(case_id)
    screen.stand_in("Inkomster", Col.LABEL)
    screen.add("extra tillägg")
    screen.write("855")
    screen.press(Qt.Key.Key_Return)
    label = next(row.label for row in screen.page.table.rows_model.rows if "illägg" in row.label)
    assert screen.text(label, Col.DECIDED) == "0"
    assert screen.row(label).cell(Col.REASON).hint
    assert not screen.row(label).cell(Col.DECIDED).edits
    screen.page.sum.finish.click()
    screen.settle()
    assert screen.said() == []


def test_a_wage_by_its_papers_stands_under_the_rule_that_lessens_it(
    desk: Desk, open_page: Open
) -> None:
    # 12 kap. 8 § SoL: 25 % of what the pay slip shows is left out, not of what was stated.
    case_id = open_household(desk, AMIRA)
    amira = person_id(desk, case_id, "Amira")
    paid = wage(amira, 4000, note="lönespecifikation")
    fill(desk, case_id, incomes=(paid,), job_stimulus=(amira,))
    screen = open_page(case_id)
    screen.type_in("Enligt underlag, om annat", Col.APPLIED, "5000")
    assert screen.text("Lön efter skatt", Col.DECIDED) == minus("3 750")
    screen.keep()
    (income,) = screen.facts().incomes
    assert (income.stated, income.amount) == (Decimal(4000), Decimal(5000))
    assert screen.facts().adjustments == ()


def test_ticking_the_stimulus_keeps_what_the_pay_slip_says(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    amira = person_id(desk, case_id, "Amira")
    slip = Income(
        person=amira,
        type="wage",
        amount=Decimal(5000),
        stated=Decimal(4000),
        reason="lönespecifikation",
    )
    fill(desk, case_id, incomes=(slip,))
    screen = open_page(case_id)
    labels = [row.label for row in screen.page.table.rows_model.rows]
    stimulus = next(label for label in labels if label.startswith("Jobbstimulans"))
    assert screen.text("Lön efter skatt", Col.DECIDED) == minus("5 000")
    for counts in (minus("3 750"), minus("5 000")):
        screen.stand_in(stimulus, Col.LABEL)
        screen.press(Qt.Key.Key_Space)
        assert screen.text("Lön efter skatt", Col.DECIDED) == counts
        screen.keep()
        assert screen.facts().incomes[0].amount == Decimal(5000)


def test_another_cost_is_named_first_and_then_given_its_amount(desk: Desk, open_page: Open) -> None:
    # JO 1988/89 s. 186: "Annan kostnad" twice on one letter tells nobody anything.
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id)
    screen = open_page(case_id)
    screen.page.table.setFocus()
    screen.add("annan")
    screen.write("Magasinering")
    screen.press(Qt.Key.Key_Return)
    assert isinstance(screen.focused(), CellEdit)
    screen.write("900")
    screen.press(Qt.Key.Key_Return)
    assert screen.text("Magasinering", Col.DECIDED) == "900"
    screen.keep()
    (row,) = screen.facts().costs
    assert (row.type, row.label, row.applied) == ("other", "Magasinering", Decimal(900))


def test_what_has_no_name_of_its_own_is_asked_for_one_before_it_is_done(
    desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id, costs=(cost("other", 900),))
    screen = open_page(case_id)
    assert screen.text("Annan kostnad", Col.LABEL) == "Annan kostnad: skriv vad det är"
    screen.page.sum.finish.click()
    (said,) = screen.said()
    assert said.startswith("Skriv vad det är")
    assert screen.page.table.currentIndex() == screen.index("Annan kostnad", Col.LABEL)
    screen.press(Qt.Key.Key_Return)
    screen.write("Barnvagn")
    screen.press(Qt.Key.Key_Return)
    assert screen.said() == []


def test_any_cost_can_be_called_something_else_and_keeps_it_next_month(
    desk: Desk, open_page: Open
) -> None:
    case_id = open_household(desk, AMIRA, month=OCTOBER)
    costs = (
        cost("other", 900, label="Magasinering"),
        cost("other", 500, label="Bussbiljett"),
        cost("dental_care", 700, label="Akut tandvård"),
    )
    decide_on(desk, finish(desk, case_id, costs=costs))
    apply_again(desk, case_id, NOVEMBER)
    fill(desk, case_id)
    screen = open_page(case_id)
    for label, amount in (("Magasinering", "900"), ("Bussbiljett", "500")):
        assert (screen.text(label, Col.LAST), screen.mark(label)) == (amount, "kopierad")
    screen.type_in("Akut tandvård", Col.LABEL, "")
    assert screen.text("Tandvård", Col.LAST) == "700"
    screen.type_in("Magasinering", Col.LABEL, "Flyttkartonger")
    assert screen.mark("Flyttkartonger") == "ny"


def test_a_name_has_room_on_one_line(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    fill(desk, case_id, costs=(cost("other", 900),))
    screen = open_page(case_id)
    screen.type_in("Annan kostnad", Col.LABEL, "x" * 80)
    screen.keep()
    assert screen.facts().costs[0].label == "x" * 60


def test_a_childs_savings_are_the_childs(desk: Desk, open_page: Open) -> None:
    # Finspång's riktlinjer, "Barns tillgångar": at most up to the child's own norm.
    case_id = open_household(desk, AMIRA, ELIAS)
    fill(desk, case_id)
    screen = open_page(case_id)
    screen.stand_in("Tillgångar", Col.LABEL)
    screen.add("bank eli")
    screen.write("20000")
    screen.press(Qt.Key.Key_Return)
    assert screen.text("Pengar på bank, Elias", Col.DECIDED) == minus("4 390")
    screen.keep()
    assert screen.facts().assets == (
        Asset(
            type="bank",
            amount=Decimal(20000),
            available=True,
            person=person_id(desk, case_id, "Elias"),
        ),
    )


def test_an_asset_above_what_was_stated_has_its_reason(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA)
    savings = Asset(type="bank", amount=Decimal(100), available=True)
    fill(desk, case_id, assets=(savings,))
    screen = open_page(case_id)
    screen.type_in("Pengar på bank", Col.DECIDED, "900")
    assert screen.said() == ["Skriv ett skäl."]
    screen.type_in("Pengar på bank", Col.REASON, "saldo den 1 november")
    screen.keep()
    (asset,) = screen.facts().assets
    assert (asset.stated, asset.amount) == (Decimal(100), Decimal(900))
    assert asset.reason == "saldo den 1 november"


def found_in(screen: Screen, group: str, words: str) -> list[str]:
    screen.stand_in(group, Col.LABEL)
    screen.press(Qt.Key.Key_Return)
    screen.write(words)
    (picker,) = [one for one in screen.window.findChildren(Picker) if one.isVisible()]
    labels = [picker.list.item(row).text() for row in range(picker.list.count())]
    screen.press(Qt.Key.Key_Escape)
    return labels


def test_a_child_is_not_offered_an_income_that_no_child_has(desk: Desk, open_page: Open) -> None:
    case_id = open_household(desk, AMIRA, ELIAS)
    fill(desk, case_id)
    screen = open_page(case_id)
    assert found_in(screen, "Inkomster", "bostadsbidrag") == ["Bostadsbidrag, Amira"]
    assert "Barnpension, Elias" in found_in(screen, "Inkomster", "barnpension")
