"""Accounts: who is let in, who keeps them, and that it all stands in the log."""

import dataclasses

import pytest

from fsclient.domain.errors import AccessDenied, EnvironmentProblem, RuleViolation
from fsclient.domain.staff import Role, StaffMember
from fsclient.usecases.administration import (
    StaffForm,
    add_first_administrator,
    add_staff,
    all_staff,
    change_own_password,
    change_staff,
    set_password,
    sign_in,
)
from fsclient.usecases.desk import Desk
from tests.support.unit import PASSWORD, Unit

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
    set_password(admin, member, ANOTHER)
    assert refusal(unit, "eva.ny", PASSWORD) == {("password", "wrong_login")}
    assert sign_in(unit.office, "eva.ny", ANOTHER).me.id == member.id
    assert ("set_password", "eva.ny") in logged(unit, admin.me)


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
        with pytest.raises(AccessDenied):
            all_staff(desk)
        with pytest.raises(AccessDenied):
            add_staff(desk, form())
        with pytest.raises(AccessDenied):
            change_staff(desk, member, form_of(member), active=False)
        with pytest.raises(AccessDenied):
            set_password(desk, member, ANOTHER)


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
