"""Accounts: who is let in, who keeps them, and that it all stands in the log."""

import dataclasses

import pytest

from fsclient.domain.account_changes import AccountChange, ChangeStep, is_leading
from fsclient.domain.errors import AccessDenied, EnvironmentProblem, RuleViolation
from fsclient.domain.staff import Role, StaffMember
from fsclient.usecases.account_changes import (
    confirm_change,
    decline_change,
    waiting_changes,
)
from fsclient.usecases.administration import (
    StaffForm,
    add_first_administrator,
    add_staff,
    all_staff,
    change_own_password,
    change_staff,
    keep_account,
    set_password,
    sign_in,
)
from fsclient.usecases.cases import reread_case
from fsclient.usecases.desk import Desk
from fsclient.usecases.journal import NoteForm, save_note, sign_note
from tests.support.unit import PASSWORD, Unit
from tests.support.walk import a_case

ANOTHER = "en annan mening att minnas"


@pytest.fixture
def admin(unit: Unit) -> Desk:
    return unit.desk(Role.ADMINISTRATOR)


def form(**changes: object) -> StaffForm:
    """A new social worker, as typed."""
    typed = StaffForm(
        login=" Eva.Ny ",
        name=" Eva Ny ",
        title="socialsekreterare",
        role=Role.SOCIAL_WORKER,
        district="north",
        password=PASSWORD,
    )
    return dataclasses.replace(typed, **changes)  # type: ignore[arg-type]  # a test's own fields


def form_of(member: StaffMember, **changes: object) -> StaffForm:
    """An account's own values, as typed."""
    same = ("login", "name", "title", "role", "district")
    return form(**{name: getattr(member, name) for name in same} | changes)


def account(desk: Desk, login: str) -> StaffMember:
    return next(member for member in all_staff(desk) if member.login == login)


def codes(violation: RuleViolation) -> set[tuple[str | None, str]]:
    return {(problem.field, problem.code) for problem in violation.problems}


def logged(unit: Unit, member: StaffMember) -> list[tuple[str, str]]:
    with unit.office.database.begin() as work:
        return [(entry.action, entry.reason) for entry in work.access.find(staff_id=member.id)]


def refusal(unit: Unit, login: str, password: str) -> set[tuple[str | None, str]]:
    with pytest.raises(RuleViolation) as refused:
        sign_in(unit.office, login, password)
    return codes(refused.value)


def confirm_waiting(desk: Desk) -> None:
    (waiting,) = waiting_changes(desk)
    confirm_change(desk, waiting.asked)


def test_a_new_account_signs_in_and_both_are_logged(unit: Unit, admin: Desk) -> None:
    add_staff(admin, form())
    desk = sign_in(unit.office, "EVA.ny ", PASSWORD)
    assert (desk.me.login, desk.me.name) == ("eva.ny", "Eva Ny")
    assert (desk.me.role, desk.me.district) == (Role.SOCIAL_WORKER, "north")
    assert logged(unit, desk.me) == [("sign_in", "")]
    assert logged(unit, admin.me) == [("add_staff", "eva.ny")]


def test_a_wrong_name_and_a_wrong_password_are_refused_in_the_same_words(
    unit: Unit, admin: Desk
) -> None:
    add_staff(admin, form())
    wrong = {("password", "wrong_login")}
    assert refusal(unit, "eva.ny", "fel lösenord helt") == wrong
    assert refusal(unit, "eva.gammal", PASSWORD) == wrong
    assert refusal(unit, "eva.ny", "") == wrong
    assert logged(unit, account(admin, "eva.ny")) == []


def test_an_account_that_is_closed_lets_nobody_in_until_it_is_opened(
    unit: Unit, admin: Desk
) -> None:
    add_staff(admin, form())
    member = account(admin, "eva.ny")
    change_staff(admin, member, form_of(member), active=False)
    assert refusal(unit, "eva.ny", PASSWORD) == {("password", "wrong_login")}
    assert all_staff(admin)[-1].login == "eva.ny"
    member = account(admin, "eva.ny")
    change_staff(admin, member, form_of(member), active=True)
    assert sign_in(unit.office, "eva.ny", PASSWORD).me.id == member.id


def test_what_is_wrong_with_an_account_is_told_at_its_fields(admin: Desk) -> None:
    with pytest.raises(RuleViolation) as refused:
        add_staff(admin, form(login="Åsa!", name=" ", title="", role=None, password="kort"))
    assert codes(refused.value) == {
        ("login", "login_unfit"),
        ("name", "name_needed"),
        ("title", "title_needed"),
        ("role", "role_needed"),
        ("password", "password_short"),
    }
    with pytest.raises(RuleViolation) as taken:
        add_staff(admin, form(login=admin.me.login))
    assert codes(taken.value) == {("login", "login_taken")}
    member = all_staff(admin)[0]
    with pytest.raises(RuleViolation) as unnamed:
        change_staff(admin, member, form_of(member, name="", role=None), active=True)
    assert codes(unnamed.value) == {("name", "name_needed"), ("role", "role_needed")}


def test_a_change_is_kept_and_a_stale_one_is_not(unit: Unit, admin: Desk) -> None:
    member = unit.staff[Role.SOCIAL_WORKER][0]
    moved = form_of(member, role=Role.COORDINATOR, district="south")
    changes = change_staff(admin, member, moved, active=True)
    assert changes.touches("staff")
    kept = account(admin, member.login)
    assert (kept.role, kept.district, kept.name) == (Role.COORDINATOR, "south", member.name)
    assert logged(unit, admin.me) == [("change_staff", member.login)]
    with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
        change_staff(admin, member, form_of(member), active=True)
    assert not change_staff(admin, kept, moved, active=True).ids, "nothing was another"
    assert account(admin, member.login) == kept


def test_the_last_administrator_stays_one(unit: Unit, admin: Desk) -> None:
    other = unit.staff[Role.ADMINISTRATOR][1]
    change_staff(admin, other, form_of(other), active=False)
    me = account(admin, admin.me.login)
    with pytest.raises(RuleViolation) as closing:
        change_staff(admin, me, form_of(me), active=False)
    assert codes(closing.value) == {("active", "last_administrator")}
    demoted = form_of(me, role=Role.HEAD)
    with pytest.raises(RuleViolation) as demoting:
        change_staff(admin, me, demoted, active=True)
    assert codes(demoting.value) == {("role", "last_administrator")}
    renamed = form_of(me, title="systemförvaltare")
    change_staff(admin, me, renamed, active=True)
    assert account(admin, me.login).title == "systemförvaltare"


def test_an_administrator_gives_a_new_password(unit: Unit, admin: Desk) -> None:
    add_staff(admin, form())
    member = account(admin, "eva.ny")
    with pytest.raises(RuleViolation) as short:
        set_password(admin, member, "kort")
    assert codes(short.value) == {("password", "password_short")}
    assert set_password(admin, member, ANOTHER).touches("account_change")
    assert ("set_password", "eva.ny") in logged(unit, admin.me)
    for password in (PASSWORD, ANOTHER):
        assert refusal(unit, "eva.ny", password) == {("password", "wrong_login")}
    confirm_waiting(unit.desk(Role.HEAD))
    assert refusal(unit, "eva.ny", PASSWORD) == {("password", "wrong_login")}
    assert sign_in(unit.office, "eva.ny", ANOTHER).me.id == member.id


def test_an_administrator_does_not_become_a_worker(unit: Unit, admin: Desk) -> None:
    """Nor by closing the account first, nor by opening it without another's word."""
    alva, head = unit.staff[Role.SOCIAL_WORKER][0], unit.desk(Role.HEAD)
    case_id = a_case(unit.desk(Role.SOCIAL_WORKER))
    set_password(admin, alva, ANOTHER)
    (waiting,) = waiting_changes(head)
    decline_change(head, waiting.asked)
    closed = account(admin, alva.login)
    assert not closed.active
    assert change_staff(admin, closed, form_of(closed), active=True).touches("account_change")
    assert refusal(unit, alva.login, ANOTHER) == {("password", "wrong_login")}
    confirm_waiting(head)
    me = sign_in(unit.office, alva.login, ANOTHER)
    assert reread_case(me, case_id).rows.case.caseworker_id == alva.id
    bo = unit.staff[Role.SOCIAL_WORKER][1]
    change_staff(admin, bo, form_of(bo), active=False)
    set_password(admin, account(admin, bo.login), ANOTHER)
    closed = account(admin, bo.login)
    assert change_staff(admin, closed, form_of(closed), active=True).touches("account_change")
    assert refusal(unit, bo.login, ANOTHER) == {("password", "wrong_login")}


def test_who_was_closed_or_has_another_role_does_no_more_in_an_open_window(
    unit: Unit, admin: Desk
) -> None:
    """What he types is kept all the same, for when he signs in again."""
    bo, head = unit.desk(Role.SOCIAL_WORKER, 1), unit.desk(Role.HEAD, 1)
    case_id = a_case(unit.desk(Role.SOCIAL_WORKER))
    typed = NoteForm(note_id=bo.new_id(), case_id=case_id, text="Ringde upp")
    alva = unit.staff[Role.COORDINATOR][0]
    change_staff(admin, alva, form_of(alva, role=Role.DEPUTY_HEAD), active=True)
    (waiting,) = waiting_changes(head)
    change_staff(admin, bo.me, form_of(bo.me, role=Role.COORDINATOR), active=True)
    change_staff(admin, head.me, form_of(head.me), active=False)
    assert save_note(bo, typed).note is not None
    for act in (
        lambda: sign_note(bo, dataclasses.replace(typed, version=1)),
        lambda: reread_case(bo, case_id),
        lambda: confirm_change(head, waiting.asked),
        lambda: waiting_changes(head),
    ):
        with pytest.raises(EnvironmentProblem, match="account_changed"):
            act()
    again = Desk(office=unit.office, me=account(admin, bo.me.login))
    sign_note(again, dataclasses.replace(typed, version=1))


def test_everyone_changes_his_own_password_by_knowing_the_old_one(unit: Unit, admin: Desk) -> None:
    add_staff(admin, form())
    desk = sign_in(unit.office, "eva.ny", PASSWORD)
    for current, new, problem in (
        ("fel lösenord helt", ANOTHER, ("current", "current_password_wrong")),
        (PASSWORD, "kort", ("password", "password_short")),
        (PASSWORD, PASSWORD, ("password", "password_same")),
    ):
        with pytest.raises(RuleViolation) as refused:
            change_own_password(desk, current, new)
        assert codes(refused.value) == {problem}
    change_own_password(desk, PASSWORD, ANOTHER)
    # A second time, at the same desk: nothing of the first is remembered wrongly.
    change_own_password(desk, ANOTHER, PASSWORD)
    assert sign_in(unit.office, "eva.ny", PASSWORD).me.id == desk.me.id


def test_only_administrators_keep_accounts(unit: Unit) -> None:
    member = unit.staff[Role.SOCIAL_WORKER][0]
    for role in set(Role) - {Role.ADMINISTRATOR}:
        desk = unit.desk(role)
        if not is_leading(role):
            with pytest.raises(AccessDenied):
                all_staff(desk)
            with pytest.raises(AccessDenied):
                waiting_changes(desk)
        with pytest.raises(AccessDenied):
            add_staff(desk, form())
        with pytest.raises(AccessDenied):
            change_staff(desk, member, form_of(member), active=False)
        with pytest.raises(AccessDenied):
            set_password(desk, member, ANOTHER)


def told(unit: Unit, member: StaffMember) -> list[AccountChange]:
    """What became of an account, in the order in which it was told."""
    with unit.office.database.begin() as work:
        return sorted(work.account_changes.find(staff_id=member.id), key=lambda one: one.at)


def test_a_leading_role_is_given_by_two(unit: Unit, admin: Desk) -> None:
    member = unit.staff[Role.SOCIAL_WORKER][0]
    leading = form_of(member, role=Role.DEPUTY_HEAD, title="biträdande chef")
    assert change_staff(admin, member, leading, active=True).touches("account_change")
    now = account(admin, member.login)
    assert (now.role, now.title) == (Role.SOCIAL_WORKER, "biträdande chef")
    (mine,) = waiting_changes(admin)
    assert (mine.member, mine.asker, mine.mine) == (now, admin.me.name, True)
    with pytest.raises(RuleViolation) as alone:
        confirm_change(admin, mine.asked)
    assert codes(alone.value) == {(None, "confirm_own")}
    with pytest.raises(RuleViolation) as twice:
        change_staff(admin, now, form_of(now), active=False)
    assert codes(twice.value) == {(None, "change_waits")}
    unit.clock.move(minutes=5)
    head = unit.desk(Role.HEAD)
    confirm_change(head, waiting_changes(head)[0].asked)
    assert account(admin, member.login).role is Role.DEPUTY_HEAD
    assert waiting_changes(head) == ()
    steps = [(one.step, one.by_id, one.role_from, one.role_to) for one in told(unit, member)]
    assert steps == [
        (ChangeStep.ASKED, admin.me.id, Role.SOCIAL_WORKER, Role.DEPUTY_HEAD),
        (ChangeStep.DONE, head.me.id, Role.SOCIAL_WORKER, Role.DEPUTY_HEAD),
    ]
    assert logged(unit, head.me) == [("confirm_account", member.login)]
    with pytest.raises(EnvironmentProblem, match="someone_saved_first"):
        confirm_change(unit.desk(Role.ADMINISTRATOR, 1), mine.asked)


def test_what_is_declined_or_taken_back_is_not_made(unit: Unit, admin: Desk) -> None:
    member = unit.staff[Role.SOCIAL_WORKER][0]
    for desk in (admin, unit.desk(Role.DEPUTY_HEAD)):
        member = account(admin, member.login)
        change_staff(admin, member, form_of(member, role=Role.HEAD), active=True)
        (waiting,) = waiting_changes(desk)
        decline_change(desk, waiting.asked)
        assert waiting_changes(desk) == ()
    assert account(admin, member.login).role is Role.SOCIAL_WORKER


def test_a_new_leader_signs_in_when_another_has_confirmed(unit: Unit, admin: Desk) -> None:
    add_staff(admin, form(role=Role.ADMINISTRATOR))
    assert refusal(unit, "eva.ny", PASSWORD) == {("password", "wrong_login")}
    other = unit.desk(Role.ADMINISTRATOR, 1)
    confirm_change(other, waiting_changes(other)[0].asked)
    assert sign_in(unit.office, "eva.ny", PASSWORD).me.role is Role.ADMINISTRATOR


def test_with_a_leaders_new_password_nobody_gets_in_alone(unit: Unit, admin: Desk) -> None:
    head = unit.staff[Role.HEAD][0]
    assert set_password(admin, head, ANOTHER).touches("account_change")
    assert refusal(unit, head.login, ANOTHER) == {("password", "wrong_login")}
    deputy = unit.desk(Role.DEPUTY_HEAD)
    confirm_change(deputy, waiting_changes(deputy)[0].asked)
    assert sign_in(unit.office, head.login, ANOTHER).me.id == head.id


def test_nobody_changes_his_own_role_or_gives_himself_a_password(unit: Unit, admin: Desk) -> None:
    me = account(admin, admin.me.login)
    with pytest.raises(RuleViolation) as own:
        change_staff(admin, me, form_of(me, role=Role.HEAD), active=True)
    assert codes(own.value) == {("role", "account_own")}
    with pytest.raises(RuleViolation) as password:
        set_password(admin, me, ANOTHER)
    assert codes(password.value) == {("password", "password_own")}


def test_whoever_holds_the_database_opens_an_account_and_says_why(unit: Unit, admin: Desk) -> None:
    head = unit.staff[Role.HEAD][0]
    with pytest.raises(RuleViolation) as unsaid:
        keep_account(unit.office, form_of(head), " ")
    assert codes(unsaid.value) == {("reason", "reason_missing")}
    kept = keep_account(unit.office, form_of(head, password=ANOTHER), "Glömt lösenord")
    assert sign_in(unit.office, head.login, ANOTHER).me.role is Role.HEAD
    new = keep_account(unit.office, form(role=None), "Administratören har slutat")
    assert sign_in(unit.office, new.login, PASSWORD).me.role is Role.ADMINISTRATOR
    (change,) = told(unit, head)
    assert (change.by_id, change.reason, change.password) == (None, "Glömt lösenord", True)
    assert kept.id == head.id


def test_a_database_with_accounts_takes_no_first_administrator(unit: Unit) -> None:
    with pytest.raises(RuleViolation) as refused:
        add_first_administrator(unit.office, form())
    assert codes(refused.value) == {(None, "not_empty")}


def test_a_password_is_never_written_out() -> None:
    assert PASSWORD not in repr(form())


@pytest.mark.parametrize(
    ("login", "code"),
    [
        ("pg_anna", "login_reserved"),
        ("public", "login_reserved"),
        ("NONE", "login_reserved"),
        ("a" * 64, "login_long"),
    ],
)
def test_a_login_that_a_server_cannot_have_is_refused_on_either_engine(
    admin: Desk, login: str, code: str
) -> None:
    with pytest.raises(RuleViolation) as refused:
        add_staff(admin, form(login=login))
    assert codes(refused.value) == {("login", code)}
