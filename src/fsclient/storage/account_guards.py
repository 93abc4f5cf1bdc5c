"""Whose an account is and what it may, as the database holds it: no role changes untold, nobody
gives himself one, and two give a leading one, or a password to an account that has been used.
"""

from collections.abc import Iterator

from fsclient.domain.staff import Action
from fsclient.storage.refusals import refusing
from fsclient.storage.roles import ME, OF_THE_UNIT, may, policy, refused_but, those_who

CHANGE = "account_change"

UNTOLD = "untold_account"
FALSE = "false_account"
OWN = "own_role"
ALONE = "leading_role_alone"
LAST = "last_of_administrators"
UNFIT = "sees_to_no_accounts"

# What an account may stands in the row that was written of its change just before.
_UNTOLD = """
(NEW.role <> OLD.role OR NEW.active <> OLD.active) AND NOT EXISTS (
    SELECT 1 FROM account_change AS told
    WHERE told.staff_id = NEW.id AND told.staff_version = NEW.version AND told.step = 'done'
    AND told.role_from = OLD.role AND told.role_to = NEW.role
    AND told.active_from = OLD.active AND told.active_to = NEW.active
)
"""

# By name and title a signature is read: whoever gives someone another has told of both in the same
# work, in the access log.
_RENAMED = """
(NEW.name <> OLD.name OR NEW.title <> OLD.title) AND is_person() AND NOT EXISTS (
    SELECT 1 FROM access_entry AS told
    WHERE told.staff_id = my_staff_id() AND told.action = 'change_staff'
    AND told.reason = NEW.login || ': ' || OLD.name || ', ' || OLD.title
        || ' → ' || NEW.name || ', ' || NEW.title
    AND told.xmin = pg_current_xact_id()::xid
)
"""

# It tells of the account as it is now; nothing else becomes of it while something waits; an answer
# is to what was asked, as it was asked, once.
_FALSE = """
(NEW.step <> 'declined' AND NOT EXISTS (
    SELECT 1 FROM staff
    WHERE staff.id = NEW.staff_id AND staff.role = NEW.role_from AND staff.active = NEW.active_from
    AND (NEW.step = 'asked' OR staff.version + 1 = NEW.staff_version)
))
OR (NEW.step = 'asked' AND (NEW.answers_id IS NOT NULL OR (NEW.password AND NOT EXISTS (
    SELECT 1 FROM staff WHERE staff.id = NEW.staff_id AND staff.version = 1 AND NOT staff.active
))))
OR (NEW.answers_id IS NULL AND NEW.by_id IS NOT NULL AND EXISTS (
    SELECT 1 FROM account_change AS waiting
    WHERE waiting.staff_id = NEW.staff_id AND waiting.step = 'asked' AND NOT EXISTS (
        SELECT 1 FROM account_change AS answer WHERE answer.answers_id = waiting.id
    )
))
OR (NEW.step = 'declined' AND NEW.answers_id IS NULL)
OR (NEW.step <> 'done' AND NEW.staff_version IS NOT NULL)
OR (NEW.answers_id IS NOT NULL AND NEW.password)
OR (NEW.answers_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM account_change AS asked
    WHERE asked.id = NEW.answers_id AND asked.step = 'asked' AND asked.staff_id = NEW.staff_id
    AND asked.role_from = NEW.role_from AND asked.role_to = NEW.role_to
    AND asked.active_from = NEW.active_from AND asked.active_to = NEW.active_to
))
"""

# Whoever holds the database is nobody's account.
_UNFIT = """
NEW.by_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM staff WHERE staff.id = NEW.by_id AND staff.active AND (
        staff.role IN {managers} OR (NEW.answers_id IS NOT NULL AND staff.role IN {confirmers})
    )
)
"""

_LAST = """
NEW.step = 'done' AND NEW.by_id IS NOT NULL AND NEW.active_from AND NEW.role_from IN {managers}
AND NOT (NEW.active_to AND NEW.role_to IN {managers}) AND NOT EXISTS (
    SELECT 1 FROM staff
    WHERE staff.id <> NEW.staff_id AND staff.active AND staff.role IN {managers}
)
"""

_OWN = """
NEW.by_id = NEW.staff_id AND NEW.step <> 'declined'
AND (NEW.role_from <> NEW.role_to OR (NEW.active_to AND NOT NEW.active_from))
"""

# A leading role, or a way in with a password that another gave: to an account that has been used,
# or that was closed when it got one. Alone only while the unit is empty: no case, and nobody else
# who leads, so nobody to ask.
_ALONE = """
NEW.step = 'done' AND NEW.by_id IS NOT NULL
AND NEW.active_to AND (
    (NEW.role_to IN {leading} AND NOT (NEW.active_from AND NEW.role_from = NEW.role_to))
    OR (NEW.password AND (NEW.active_from OR NEW.staff_version <> 2))
    OR (NOT NEW.active_from AND EXISTS (
        SELECT 1 FROM account_change AS given
        WHERE given.staff_id = NEW.staff_id AND given.step = 'done'
        AND given.password AND NOT given.active_to AND given.by_id IS NOT NULL
        AND NOT EXISTS (
            SELECT 1 FROM account_change AS opened
            WHERE opened.staff_id = NEW.staff_id AND opened.step = 'done' AND opened.active_to
            AND (opened.answers_id IS NOT NULL OR opened.by_id IS NULL)
            AND opened.staff_version > given.staff_version
        )
    ))
)
AND NOT EXISTS (
    SELECT 1 FROM account_change AS asked
    WHERE asked.id = NEW.answers_id AND asked.by_id <> NEW.by_id
)
AND (NEW.answers_id IS NOT NULL OR EXISTS (SELECT 1 FROM case_file) OR EXISTS (
    SELECT 1 FROM staff AS other
    WHERE other.id <> NEW.by_id AND other.id <> NEW.staff_id AND other.role IN {leading}
))
"""

_APPLY_SQLITE = """
CREATE TRIGGER account_change_applied AFTER INSERT ON account_change FOR EACH ROW
WHEN (NEW.step = 'done')
BEGIN
    UPDATE staff SET role = NEW.role_to, active = NEW.active_to, version = version + 1
    WHERE id = NEW.staff_id;
END
"""

# The account's row is what counts: who is not active sees nothing, whether or not he gets in. So a
# login that the owner may not change, or that is none of ours, is left as it is.
_APPLY_POSTGRES = """
CREATE FUNCTION account_change_applied() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
DECLARE account text;
BEGIN
    IF NEW.step = 'done' THEN
        UPDATE staff SET role = NEW.role_to, active = NEW.active_to, version = version + 1
        WHERE id = NEW.staff_id RETURNING login INTO account;
        IF NEW.active_from <> NEW.active_to AND is_login_of_ours(account) THEN
            BEGIN
                EXECUTE 'ALTER ROLE ' || quote_ident(account)
                    || CASE WHEN NEW.active_to THEN ' LOGIN' ELSE ' NOLOGIN' END;
            EXCEPTION WHEN insufficient_privilege THEN NULL;
            END;
        END IF;
    END IF;
    RETURN NULL;
END $$
"""

_APPLY_CALL = """
CREATE TRIGGER account_change_applied AFTER INSERT ON account_change FOR EACH ROW
EXECUTE FUNCTION account_change_applied()
"""

# A login of the group with no rights beside it; neither the owner nor any other system's.
_OURS = """
CREATE FUNCTION is_login_of_ours(named text) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
SELECT EXISTS (
    SELECT 1 FROM pg_roles AS one
    JOIN pg_auth_members AS link ON link.member = one.oid
    JOIN pg_roles AS staff ON staff.oid = link.roleid AND staff.rolname = 'fsclient_staff'
    WHERE one.rolname = named AND one.rolname <> current_user AND NOT one.rolsuper
    AND NOT one.rolcreaterole AND NOT one.rolreplication AND NOT one.rolbypassrls
) $$
"""

_MAKES_LOGINS = """
CREATE FUNCTION owner_makes_logins() RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user $$
"""

# Where the owner makes the logins a new account gets a new one, so that nobody's is taken over;
# where he may not, the server's keeper has made it.
_FREE = """
CREATE FUNCTION login_is_free(named text) RETURNS boolean LANGUAGE sql STABLE
SECURITY DEFINER SET search_path = public, pg_temp AS $$
SELECT CASE WHEN owner_makes_logins()
    THEN NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = named)
    ELSE is_login_of_ours(named) END $$
"""

# What the server's keeper, or the owner, let the login connect to. The former is taken away unless
# someone is signed in by it still, or it has made something.
_CONNECTS = """
CREATE FUNCTION connects_as_before(former text, now text) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE base text;
BEGIN
    FOR base IN SELECT quote_ident(datname) FROM pg_database CROSS JOIN aclexplode(datacl)
        WHERE grantee = to_regrole(quote_ident(former)) AND privilege_type = 'CONNECT'
    LOOP
        BEGIN
            EXECUTE 'GRANT CONNECT ON DATABASE ' || base || ' TO ' || quote_ident(now);
            EXECUTE 'REVOKE ALL ON DATABASE ' || base || ' FROM ' || quote_ident(former);
        EXCEPTION WHEN insufficient_privilege THEN NULL;
        END;
    END LOOP;
    IF NOT EXISTS (SELECT 1 FROM pg_stat_activity WHERE usename = former) THEN
        BEGIN
            EXECUTE 'DROP ROLE ' || quote_ident(former);
        EXCEPTION WHEN insufficient_privilege OR dependent_objects_still_exist THEN NULL;
        END;
    END IF;
END $$
"""

# It gets the password as the server keeps it, never in clear. A person must have told of it in the
# same transaction; the owner, whose function it is, need not. One that there is makes room for a
# new one of its name: a session of it that is open could give it a password of its own, by the
# server's own rule, before another confirms that it is opened.
_GIVE = """
CREATE FUNCTION give_login(account_id uuid, sealed text) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    account record;
    is_new boolean;
    former text;
BEGIN
    SELECT * INTO account FROM staff WHERE id = account_id;
    IF account.id IS NULL OR (session_user <> current_user AND NOT EXISTS (
        SELECT 1 FROM account_change AS told
        WHERE told.staff_id = account_id AND told.password AND told.by_id = my_staff_id()
        AND told.xmin = pg_current_xact_id()::xid AND my_role() IN {managers}
    )) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF sealed !~ '^SCRAM-SHA-256\\$[0-9]+:[A-Za-z0-9+/=]+\\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT owner_makes_logins() THEN
        -- The server's keeper made the login of a new account, with its password.
        SELECT count(*) = 1 AND NOT bool_or(active_from) INTO is_new
        FROM account_change WHERE staff_id = account_id;
        IF NOT (is_new AND is_login_of_ours(account.login)) THEN
            RAISE EXCEPTION 'owner_makes_no_logins' USING ERRCODE = 'insufficient_privilege';
        END IF;
    ELSE
        IF is_login_of_ours(account.login) THEN
            former := left(account.login, 54) || '_' || left(md5(random()::text), 8);
            EXECUTE 'ALTER ROLE ' || quote_ident(account.login)
                || ' RENAME TO ' || quote_ident(former);
            EXECUTE 'ALTER ROLE ' || quote_ident(former) || ' NOLOGIN';
            EXECUTE 'REVOKE fsclient_staff FROM ' || quote_ident(former);
        ELSIF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = account.login) THEN
            RAISE EXCEPTION 'login_of_another' USING ERRCODE = 'insufficient_privilege';
        END IF;
        EXECUTE 'CREATE ROLE ' || quote_ident(account.login)
            || CASE WHEN account.active THEN ' LOGIN' ELSE ' NOLOGIN' END
            || ' PASSWORD ' || quote_literal(sealed);
        EXECUTE 'GRANT fsclient_staff TO ' || quote_ident(account.login);
        IF former IS NOT NULL THEN
            PERFORM connects_as_before(former, account.login);
        END IF;
    END IF;
END $$
"""

# Two changes come one after the other, and each sees what the one before it left: what is asked of
# the same account, and who is left to see to accounts.
_HOLD = """
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM 1 FROM staff WHERE id = NEW.staff_id OR role IN {managers}
    ORDER BY id FOR NO KEY UPDATE;
"""

# An account gets its login at once: one without would be that of whoever gets one of its name in
# another unit. Where the server's keeper makes the logins it is there.
_LOGIN_MADE = """
CREATE FUNCTION login_made() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, pg_temp AS $$
BEGIN
    IF session_user <> current_user AND owner_makes_logins() THEN
        EXECUTE 'CREATE ROLE ' || quote_ident(NEW.login) || ' NOLOGIN';
        EXECUTE 'GRANT fsclient_staff TO ' || quote_ident(NEW.login);
    END IF;
    RETURN NULL;
EXCEPTION WHEN duplicate_object THEN
    RAISE EXCEPTION 'login_of_another' USING ERRCODE = 'insufficient_privilege';
END $$
"""

_LOGIN_MADE_CALL = """
CREATE TRIGGER login_made AFTER INSERT ON staff FOR EACH ROW EXECUTE FUNCTION login_made()
"""

# By name and title someone is called; whom the account is of never changes, and a server keeps the
# passwords itself.
_KEPT = "NEW.login <> OLD.login OR NEW.password_hash IS DISTINCT FROM OLD.password_hash"


def never_changed_untold(dialect: str) -> Iterator[str]:
    """The triggers that hold accounts, and the one by which a change that is told is made."""
    managers, confirmers = those_who(Action.MANAGE_STAFF), those_who(Action.CONFIRM_ACCOUNT)
    hold = _HOLD.format(managers=managers)
    alone = _ALONE.format(leading=confirmers)
    last = _LAST.format(managers=managers)
    unfit = _UNFIT.format(managers=managers, confirmers=confirmers)
    refusals = (
        ("staff", "UPDATE", "staff_changed_untold", _UNTOLD, UNTOLD),
        (CHANGE, "INSERT", "account_change_false", _FALSE, FALSE),
        (CHANGE, "INSERT", "account_change_last", last, LAST),
        (CHANGE, "INSERT", "account_change_own", _OWN, OWN),
        (CHANGE, "INSERT", "account_change_unfit", unfit, UNFIT),
        (CHANGE, "INSERT", "account_change_alone", alone, ALONE),
    )
    for table, event, name, condition, word in refusals:
        first = hold if table == CHANGE else ""
        yield from refusing(dialect, table, event, name, condition, word, first=first)
    if dialect == "sqlite":
        yield _APPLY_SQLITE
    else:
        yield from refusing(dialect, "staff", "UPDATE", "staff_renamed_untold", _RENAMED, UNTOLD)


def account_security() -> Iterator[str]:
    """PostgreSQL: who sees to accounts, in his own name, and the logins that belong to them.

    A person has no right over any login but his own: they are made and changed by functions of
    the database's owner, who must be one that may make logins.
    """
    yield _OURS
    yield _MAKES_LOGINS
    yield _FREE
    yield _CONNECTS
    yield _LOGIN_MADE
    yield _LOGIN_MADE_CALL
    yield _GIVE.format(managers=those_who(Action.MANAGE_STAFF))
    yield refused_but("staff", "UPDATE", "staff_keeps_login", _KEPT)
    yield _APPLY_POSTGRES
    yield _APPLY_CALL
    manages, confirms = may(Action.MANAGE_STAFF), may(Action.CONFIRM_ACCOUNT)
    told = f"by_id = {ME} AND is_about_now(at)"
    answers = f"{confirms} AND answers_id IS NOT NULL"
    yield policy("staff", "select", using=f"{OF_THE_UNIT} OR login = session_user")
    yield policy(
        "staff",
        "insert",
        check=f"{manages} AND NOT active AND version = 1 AND password_hash IS NULL "
        "AND login_is_free(login)",
    )
    yield policy("staff", "update", using=manages, check=manages)
    yield policy(CHANGE, "select", using=confirms)
    yield policy(CHANGE, "insert", check=f"{told} AND ({manages} OR ({answers}))")
