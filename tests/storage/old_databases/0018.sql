--
-- PostgreSQL database dump
--


-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: public; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA public;


--
-- Name: SCHEMA public; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON SCHEMA public IS 'standard public schema';


--
-- Name: a_while_ago(interval); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.a_while_ago(how_long interval) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$ SELECT now() - how_long $$;


--
-- Name: access_is_told(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.access_is_told() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF my_role() IS NOT NULL THEN
        RAISE LOG 'fsclient: % % %', session_user, NEW.action, coalesce(NEW.case_id::text, '');
    END IF;
    RETURN NEW;
END $$;


--
-- Name: account_change_alone(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_change_alone() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
NEW.step = 'done' AND NEW.by_id IS NOT NULL
AND NEW.active_to AND NEW.role_to IN ('deputy_head', 'head', 'administrator')
AND (NEW.password OR NOT (NEW.active_from AND NEW.role_from = NEW.role_to))
AND NOT EXISTS (
    SELECT 1 FROM account_change AS asked
    WHERE asked.id = NEW.answers_id AND asked.by_id <> NEW.by_id
)
AND (NEW.answers_id IS NOT NULL OR EXISTS (SELECT 1 FROM case_file) OR EXISTS (
    SELECT 1 FROM staff AS other
    WHERE other.id <> NEW.by_id AND other.id <> NEW.staff_id AND other.role IN ('deputy_head', 'head', 'administrator')
))
 THEN
        RAISE EXCEPTION 'leading_role_alone' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: account_change_applied(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_change_applied() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
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
END $$;


--
-- Name: account_change_false(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_change_false() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
(NEW.step <> 'declined' AND NOT EXISTS (
    SELECT 1 FROM staff
    WHERE staff.id = NEW.staff_id AND staff.role = NEW.role_from AND staff.active = NEW.active_from
    AND (NEW.step = 'asked' OR staff.version + 1 = NEW.staff_version)
))
OR (NEW.step = 'asked' AND (NEW.answers_id IS NOT NULL OR (NEW.password AND NEW.active_from)))
OR (NEW.step = 'declined' AND NEW.answers_id IS NULL)
OR (NEW.step <> 'done' AND NEW.staff_version IS NOT NULL)
OR (NEW.answers_id IS NOT NULL AND NEW.password)
OR (NEW.answers_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM account_change AS asked
    WHERE asked.id = NEW.answers_id AND asked.step = 'asked' AND asked.staff_id = NEW.staff_id
    AND asked.role_from = NEW.role_from AND asked.role_to = NEW.role_to
    AND asked.active_from = NEW.active_from AND asked.active_to = NEW.active_to
))
 THEN
        RAISE EXCEPTION 'false_account' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: account_change_own(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_change_own() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
NEW.by_id = NEW.staff_id AND NEW.step <> 'declined'
AND (NEW.role_from <> NEW.role_to OR (NEW.active_to AND NOT NEW.active_from))
 THEN
        RAISE EXCEPTION 'own_role' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: aid_application_kept(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.aid_application_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.case_id IS DISTINCT FROM OLD.case_id THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: appeal_kept(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.appeal_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.case_id IS DISTINCT FROM OLD.case_id OR NEW.decision_id IS DISTINCT FROM OLD.decision_id OR NEW.registered_by IS DISTINCT FROM OLD.registered_by THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: append_seal(text, uuid, uuid, text, boolean); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.append_seal(kind text, row_id uuid, chain uuid, content text, late boolean) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    before seal%ROWTYPE;
    made seal%ROWTYPE;
BEGIN
    SELECT * INTO before FROM seal ORDER BY number DESC LIMIT 1;
    made.number := coalesce(before.number, 0) + 1;
    made.chain := chain;
    made.kind := kind;
    made.row_id := row_id;
    made.content := content;
    made.late := late;
    made.at := clock_timestamp();
    made.previous := coalesce(before.hash, '');
    made.hash := encode(sha256(convert_to(concat_ws(
        '|', made.number, replace(chain::text, '-', ''), kind, replace(row_id::text, '-', ''),
        content, late::int, to_char(made.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
        made.previous
    ), 'UTF8')), 'hex');
    INSERT INTO seal SELECT made.*;
    INSERT INTO seal_head AS head (id, number, hash) VALUES (chain, 1, made.hash)
    ON CONFLICT (id) DO UPDATE SET number = head.number + 1, hash = excluded.hash;
END $$;


--
-- Name: ask_for_seal(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.ask_for_seal() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    INSERT INTO seal_request (kind, row_id) VALUES (TG_TABLE_NAME, NEW.id) ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;


--
-- Name: begin_sealed_day(date, integer, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.begin_sealed_day(today date, until integer, seal text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    before seal_anchor%ROWTYPE;
    made seal_anchor%ROWTYPE;
    seen record;
BEGIN
    IF EXISTS (SELECT 1 FROM seal_anchor WHERE day = today) THEN
        RETURN;
    END IF;
    -- The last that was made, whatever day the clock then told.
    SELECT * INTO before FROM seal_anchor ORDER BY number DESC LIMIT 1;
    made.id := gen_random_uuid();
    made.day := today;
    made.number := until;
    made.seal := seal;
    made.previous := coalesce(before.hash, '');
    made.hash := encode(sha256(convert_to(concat_ws(
        '|', to_char(today, 'YYYY-MM-DD'), until, seal, made.previous
    ), 'UTF8')), 'hex');
    INSERT INTO seal_anchor SELECT made.*;
    SELECT * INTO seen FROM sealed_row('seal_anchor', made.id);
    PERFORM append_seal('seal_anchor', made.id, seen.chain, seen.content, false);
END $$;


--
-- Name: calculation_sheet_kept(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.calculation_sheet_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.case_id IS DISTINCT FROM OLD.case_id OR NEW.application_id IS DISTINCT FROM OLD.application_id THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: case_file_kept(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_file_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.number IS DISTINCT FROM OLD.number OR NEW.opened_on IS DISTINCT FROM OLD.opened_on THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: case_handover_false(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_handover_false() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
NOT EXISTS (
    SELECT 1 FROM case_file
    WHERE case_file.id = NEW.case_id AND case_file.version + 1 = NEW.case_version
    AND case_file.caseworker_id = NEW.caseworker_from
    AND case_file.payment_officer_id IS NOT DISTINCT FROM NEW.payment_officer_from
    AND case_file.district = NEW.district_from
)
 THEN
        RAISE EXCEPTION 'untold_move' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: case_left_ownerless(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_left_ownerless() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    PERFORM 1 FROM staff WHERE id IN (NEW.caseworker_id, NEW.payment_officer_id) FOR SHARE;

    IF 
((NEW.caseworker_id IS DISTINCT FROM OLD.caseworker_id OR NEW.payment_officer_id IS DISTINCT FROM OLD.payment_officer_id OR NEW.district IS DISTINCT FROM OLD.district) OR OLD.closed_on IS NOT NULL) AND 
NEW.closed_on IS NULL AND (
    NOT EXISTS (
        SELECT 1 FROM staff
        WHERE staff.id = NEW.caseworker_id AND staff.active AND staff.role IN ('social_worker', 'coordinator', 'deputy_head')
    )
    OR (NEW.payment_officer_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM staff
        WHERE staff.id = NEW.payment_officer_id AND staff.active
        AND staff.role = 'payment_officer'
    ))
)

 THEN
        RAISE EXCEPTION 'ownerless_case' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: case_made_ownerless(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_made_ownerless() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    PERFORM 1 FROM staff WHERE id IN (NEW.caseworker_id, NEW.payment_officer_id) FOR SHARE;

    IF 
NEW.closed_on IS NULL AND (
    NOT EXISTS (
        SELECT 1 FROM staff
        WHERE staff.id = NEW.caseworker_id AND staff.active AND staff.role IN ('social_worker', 'coordinator', 'deputy_head')
    )
    OR (NEW.payment_officer_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM staff
        WHERE staff.id = NEW.payment_officer_id AND staff.active
        AND staff.role = 'payment_officer'
    ))
)
 THEN
        RAISE EXCEPTION 'ownerless_case' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: case_moved_untold(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_moved_untold() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
(NEW.caseworker_id IS DISTINCT FROM OLD.caseworker_id OR NEW.payment_officer_id IS DISTINCT FROM OLD.payment_officer_id OR NEW.district IS DISTINCT FROM OLD.district) AND NOT EXISTS (
    SELECT 1 FROM case_handover AS told
    WHERE told.case_id = NEW.id AND told.case_version = NEW.version
    AND told.caseworker_to = NEW.caseworker_id
    AND told.payment_officer_to IS NOT DISTINCT FROM NEW.payment_officer_id
    AND told.district_to = NEW.district
)
 THEN
        RAISE EXCEPTION 'untold_move' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: chain_head_false(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.chain_head_false() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
my_role() IS NOT NULL AND NOT (NEW.number = OLD.number + 1 AND EXISTS (
    SELECT 1 FROM journal_note
    WHERE case_id = NEW.id AND chain_number = NEW.number AND hash = NEW.hash
    AND author_id = my_staff_id() AND signed_at IS NOT NULL
))
 THEN
        RAISE EXCEPTION 'off_the_chain' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: chain_head_left(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.chain_head_left() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF my_role() IS NOT NULL AND EXISTS (
        SELECT 1 FROM chain_head WHERE id = NEW.case_id AND number < NEW.chain_number
    ) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;


--
-- Name: contact_ended_untold(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.contact_ended_untold() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
(NEW.ended_as IS DISTINCT FROM OLD.ended_as OR NEW.appointment_at IS DISTINCT FROM OLD.appointment_at) AND NOT EXISTS (
    SELECT 1 FROM visit_event AS told
    WHERE told.contact_id = NEW.id AND told.contact_version = NEW.version
    AND told.ended_as IS NOT DISTINCT FROM NEW.ended_as
    AND told.was_at IS NOT DISTINCT FROM OLD.appointment_at
    AND told.now_at IS NOT DISTINCT FROM NEW.appointment_at
)
 THEN
        RAISE EXCEPTION 'untold_visit' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: decision_kept(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decision_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.case_id IS DISTINCT FROM OLD.case_id OR NEW.application_id IS DISTINCT FROM OLD.application_id THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: draft_kept(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.draft_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.staff_id IS DISTINCT FROM OLD.staff_id OR NEW.key IS DISTINCT FROM OLD.key THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: emergency_astray(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.emergency_astray() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
NOT EXISTS (
    SELECT 1 FROM decision JOIN aid_application ON aid_application.id = decision.application_id
    WHERE decision.id = NEW.id AND decision.case_id = NEW.case_id
    AND decision.signed_at IS NOT NULL AND aid_application.kind = 'emergency'
    AND decision.amount <= NEW.asked
)
 THEN
        RAISE EXCEPTION 'astray_emergency' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: filled_instrument_kept(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.filled_instrument_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.case_id IS DISTINCT FROM OLD.case_id OR NEW.instrument IS DISTINCT FROM OLD.instrument OR NEW.started_at IS DISTINCT FROM OLD.started_at THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: filled_named(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.filled_named() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
(NEW.form_sha256 IS NOT NULL OR NEW.signed_at IS NOT NULL) AND NOT EXISTS (
    SELECT 1 FROM form_version AS form WHERE form.sha256 = NEW.form_sha256
    AND form.instrument = NEW.instrument AND form.instrument_version = NEW.instrument_version
)
 THEN
        RAISE EXCEPTION 'unnamed_form' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: filled_renamed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.filled_renamed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
(NEW.form_sha256 IS NOT NULL OR NEW.signed_at IS NOT NULL) AND NOT EXISTS (
    SELECT 1 FROM form_version AS form WHERE form.sha256 = NEW.form_sha256
    AND form.instrument = NEW.instrument AND form.instrument_version = NEW.instrument_version
)
 THEN
        RAISE EXCEPTION 'unnamed_form' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: form_mixed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.form_mixed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtext('form_version'));
    IF 
EXISTS (
    SELECT 1 FROM form_version AS other WHERE other.instrument = NEW.instrument
    AND other.instrument_version = NEW.instrument_version AND other.text <> NEW.text
)
 THEN
        RAISE EXCEPTION 'mixed_form' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: give_login(uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.give_login(account_id uuid, sealed text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
    account record;
    is_new boolean;
BEGIN
    SELECT * INTO account FROM staff WHERE id = account_id;
    IF account.id IS NULL OR (session_user <> current_user AND NOT EXISTS (
        SELECT 1 FROM account_change AS told
        WHERE told.staff_id = account_id AND told.password AND told.by_id = my_staff_id()
        AND told.xmin = pg_current_xact_id()::xid AND my_role() IN ('administrator')
    )) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF sealed !~ '^SCRAM-SHA-256\$[0-9]+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF NOT owner_makes_logins() THEN
        -- The server's keeper made the login of a new account, with its password.
        SELECT count(*) = 1 AND NOT bool_or(active_from) INTO is_new
        FROM account_change WHERE staff_id = account_id;
        IF NOT (is_new AND is_login_of_ours(account.login)) THEN
            RAISE EXCEPTION 'owner_makes_no_logins' USING ERRCODE = 'insufficient_privilege';
        END IF;
    ELSIF is_login_of_ours(account.login) THEN
        EXECUTE 'ALTER ROLE ' || quote_ident(account.login)
            || ' PASSWORD ' || quote_literal(sealed);
    ELSIF EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = account.login) THEN
        RAISE EXCEPTION 'login_of_another' USING ERRCODE = 'insufficient_privilege';
    ELSE
        EXECUTE 'CREATE ROLE ' || quote_ident(account.login)
            || CASE WHEN account.active THEN ' LOGIN' ELSE ' NOLOGIN' END
            || ' PASSWORD ' || quote_literal(sealed);
        EXECUTE 'GRANT fsclient_staff TO ' || quote_ident(account.login);
    END IF;
END $_$;


--
-- Name: hold_to_seal(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.hold_to_seal() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF NOT is_as_sealed(TG_TABLE_NAME, OLD.id) THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: household_member_kept(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.household_member_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.case_id IS DISTINCT FROM OLD.case_id THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: identity_left(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.identity_left() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF my_role() IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM former_identity AS former
        WHERE former.identity_number IS NOT DISTINCT FROM OLD.identity_number
        AND former.birth_date = OLD.birth_date AND former.changed_by = my_staff_id()
        AND is_about_now(former.changed_at)
    ) AND NOT EXISTS (
        SELECT 1 FROM person_match AS joined
        WHERE joined.other_id = OLD.id AND joined.verdict = 'same'
        AND joined.judged_by = my_staff_id() AND is_about_now(joined.judged_at)
    ) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;


--
-- Name: is_about_now(timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_about_now(told timestamp with time zone) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$ SELECT told BETWEEN now() - interval '1 hour' AND now() + interval '10 minutes' $$;


--
-- Name: is_as_sealed(text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_as_sealed(wanted_kind text, wanted uuid) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
SELECT NOT EXISTS (SELECT 1 FROM sealed_row(wanted_kind, wanted)) OR EXISTS (
    SELECT 1 FROM seal_request WHERE kind = wanted_kind AND row_id = wanted
) $$;


--
-- Name: is_login_of_ours(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_login_of_ours(named text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
SELECT EXISTS (
    SELECT 1 FROM pg_roles AS one
    JOIN pg_auth_members AS link ON link.member = one.oid
    JOIN pg_roles AS staff ON staff.oid = link.roleid AND staff.rolname = 'fsclient_staff'
    WHERE one.rolname = named AND one.rolname <> current_user AND NOT one.rolsuper
    AND NOT one.rolcreaterole AND NOT one.rolreplication AND NOT one.rolbypassrls
) $$;


--
-- Name: is_to_be_told(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_to_be_told(what text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE me uuid := my_staff_id();
BEGIN
    IF me IS NULL THEN
        RETURN false;
    END IF;
    IF EXISTS (
        SELECT 1 FROM access_entry
        WHERE staff_id = me AND at >= a_while_ago('12 hours') AND action = 'verify'
        AND coalesce(my_role() IN ('social_worker', 'coordinator', 'deputy_head', 'head'), false)
        AND age(xmin) > age(pg_current_xact_id()::xid)
    ) OR EXISTS (SELECT 1 FROM reading WHERE reading.what = is_to_be_told.what) THEN
        RETURN true;
    END IF;
    RAISE LOG 'fsclient: % reads %', session_user, what;
    INSERT INTO reading (id, staff_id, what) VALUES (gen_random_uuid(), me, what);
    RETURN true;
END $$;


--
-- Name: is_told_lately(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_told_lately(what text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    RETURN EXISTS (
        SELECT 1 FROM access_entry
        WHERE staff_id = my_staff_id() AND at >= a_while_ago('1 hour') AND action <> 'sign_in'
    ) OR is_to_be_told(what);
END $$;


--
-- Name: journal_note_insert_off_chain(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.journal_note_insert_off_chain() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
my_role() IS NOT NULL AND NEW.signed_at IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM chain_head
    WHERE id = NEW.case_id AND number + 1 = NEW.chain_number
    AND hash = coalesce(NEW.previous_hash, '') AND NEW.hash IS NOT NULL
)
 THEN
        RAISE EXCEPTION 'off_the_chain' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: journal_note_kept(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.journal_note_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.case_id IS DISTINCT FROM OLD.case_id OR NEW.author_id IS DISTINCT FROM OLD.author_id THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: journal_note_update_off_chain(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.journal_note_update_off_chain() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
my_role() IS NOT NULL AND NEW.signed_at IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM chain_head
    WHERE id = NEW.case_id AND number + 1 = NEW.chain_number
    AND hash = coalesce(NEW.previous_hash, '') AND NEW.hash IS NOT NULL
)
 THEN
        RAISE EXCEPTION 'off_the_chain' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: login_is_free(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.login_is_free(named text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
SELECT CASE WHEN owner_makes_logins()
    THEN NOT EXISTS (SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = named)
    ELSE is_login_of_ours(named) END $$;


--
-- Name: make_seals(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.make_seals() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    newest timestamptz;
    before seal%ROWTYPE;
    asked seal_request[];
    one seal_request;
    seen record;
    claimed timestamptz;
    signs boolean := false;
BEGIN
    -- The first that is asked for takes the others with it.
    WITH gone AS (DELETE FROM seal_request RETURNING *)
    SELECT array_agg(gone ORDER BY number) INTO asked FROM gone;
    IF asked IS NULL THEN
        RETURN NULL;
    END IF;
    SELECT head.newest INTO newest FROM seal_head AS head WHERE id = '00000000-0000-0000-0000-000000000000' FOR UPDATE;
    SELECT * INTO before FROM seal ORDER BY number DESC LIMIT 1;
    FOREACH one IN ARRAY asked LOOP
        FOR seen IN SELECT * FROM sealed_row(one.kind, one.row_id) LOOP
            PERFORM append_seal(one.kind, one.row_id, seen.chain, seen.content, false);
            signs := signs OR one.kind <> 'access_entry';
            claimed := greatest(claimed, seen.claimed);
        END LOOP;
    END LOOP;
    IF claimed + interval '60 minutes' < newest
        AND claimed + interval '60 minutes' < clock_timestamp()
    THEN
        RAISE EXCEPTION 'clock_behind' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF before.number IS NOT NULL AND (newest IS NULL OR claimed > newest) THEN
        UPDATE seal_head AS head SET newest = claimed WHERE id = '00000000-0000-0000-0000-000000000000';
    END IF;
    IF signs AND before.number IS NOT NULL THEN
        PERFORM begin_sealed_day(
            (coalesce(claimed, clock_timestamp()) AT TIME ZONE 'UTC')::date,
            before.number, before.hash
        );
    END IF;
    RETURN NULL;
END $$;


--
-- Name: may_move_case(uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.may_move_case(moved uuid, undone uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
SELECT my_role() IN ('coordinator', 'deputy_head', 'head') OR my_role() = 'administrator' OR (
    my_role() IN ('social_worker', 'coordinator', 'deputy_head') AND (
        EXISTS (SELECT 1 FROM case_file WHERE id = moved AND caseworker_id = my_staff_id())
        OR EXISTS (
            SELECT 1 FROM case_handover
            WHERE id = undone AND case_id = moved AND by_id = my_staff_id()
        )
    )
) $$;


--
-- Name: mover_keeps_case(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.mover_keeps_case() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF my_role() = 'administrator' AND (NEW.id IS DISTINCT FROM OLD.id OR NEW.number IS DISTINCT FROM OLD.number OR NEW.opened_on IS DISTINCT FROM OLD.opened_on OR NEW.closed_on IS DISTINCT FROM OLD.closed_on OR NEW.closing_reason IS DISTINCT FROM OLD.closing_reason) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: my_open_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.my_open_cases() RETURNS uuid[]
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
SELECT coalesce(array_agg(DISTINCT case_id), '{}') FROM access_entry
WHERE staff_id = my_staff_id() AND at >= a_while_ago('12 hours') AND case_id IS NOT NULL
$$;


--
-- Name: my_role(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.my_role() RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT role FROM staff WHERE login = session_user AND active $$;


--
-- Name: my_staff_id(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.my_staff_id() RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ SELECT id FROM staff WHERE login = session_user AND active $$;


--
-- Name: owner_makes_logins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.owner_makes_logins() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user $$;


--
-- Name: payment_receipt_false(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_receipt_false() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    PERFORM 1 FROM payment WHERE id = NEW.payment_id FOR UPDATE;
    IF 
NOT EXISTS (
    SELECT 1 FROM payment JOIN payee_account ON payee_account.id = payment.account_id
    WHERE payment.id = NEW.payment_id AND payment.case_id = NEW.case_id
    AND payment.status = 'released' AND payment.file_id IS NULL
    AND payee_account.kind IN ('card', 'notice', 'requisition')
)
 THEN
        RAISE EXCEPTION 'misdirected_payment' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_receipt_rests_on_sealed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_receipt_rests_on_sealed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NOT is_as_sealed('payment', NEW.payment_id)) THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_rests_on_sealed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_rests_on_sealed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.stopped_at IS NULL AND (NOT is_as_sealed('decision', NEW.decision_id) OR NOT is_as_sealed('payee_account', NEW.account_id)) THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_return_false(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_return_false() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    PERFORM 1 FROM payment WHERE id = NEW.payment_id FOR UPDATE;
    IF 
NEW.outcome IS NOT NULL OR NEW.hash IS NOT NULL OR NOT EXISTS (
    SELECT 1 FROM payment
    WHERE payment.id = NEW.payment_id AND payment.case_id = NEW.case_id
    AND payment.status = 'released'
    AND ((payment.file_id IS NOT NULL AND payment.file_id = NEW.file_id)
        OR (payment.file_id IS NULL AND NEW.file_id IS NULL AND EXISTS (
            SELECT 1 FROM payment_receipt WHERE payment_receipt.payment_id = payment.id
        )))
)
 THEN
        RAISE EXCEPTION 'misdirected_payment' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_return_rests_on_sealed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_return_rests_on_sealed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NOT is_as_sealed('payment', NEW.payment_id)) THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_return_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_return_update() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
NOT (NEW.id IS NOT DISTINCT FROM OLD.id AND NEW.payment_id IS NOT DISTINCT FROM OLD.payment_id AND NEW.case_id IS NOT DISTINCT FROM OLD.case_id AND NEW.file_id IS NOT DISTINCT FROM OLD.file_id AND NEW.kind IS NOT DISTINCT FROM OLD.kind AND NEW.cause IS NOT DISTINCT FROM OLD.cause AND NEW.account_fault IS NOT DISTINCT FROM OLD.account_fault AND NEW.reason IS NOT DISTINCT FROM OLD.reason AND NEW.happened_on IS NOT DISTINCT FROM OLD.happened_on AND NEW.registered_by IS NOT DISTINCT FROM OLD.registered_by AND NEW.registered_at IS NOT DISTINCT FROM OLD.registered_at AND OLD.outcome IS NULL AND NEW.outcome IS NOT NULL
    AND NEW.settled_by IS NOT NULL AND NEW.settled_at IS NOT NULL AND NEW.hash IS NOT NULL)
 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_way(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_way() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM payment_receipt WHERE payment_receipt.payment_id = NEW.id)
OR (NEW.file_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM payee_account, payment_file
    WHERE payee_account.id = NEW.account_id AND payment_file.id = NEW.file_id
    AND payee_account.kind NOT IN ('card', 'notice', 'requisition')
    AND (payee_account.kind = 'register')
        = (coalesce(payment_file.form, 'payment_file') = 'register_list')
))
 THEN
        RAISE EXCEPTION 'misdirected_payment' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: plan_kept(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plan_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.case_id IS DISTINCT FROM OLD.case_id OR NEW.person_id IS DISTINCT FROM OLD.person_id OR NEW.number IS DISTINCT FROM OLD.number OR NEW.started_at IS DISTINCT FROM OLD.started_at THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: reading_is_told(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.reading_is_told() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    read text;
BEGIN
    WITH gone AS (DELETE FROM reading RETURNING what)
    SELECT string_agg(DISTINCT what, ', ' ORDER BY what) INTO read FROM gone;
    IF read IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM access_entry
        WHERE staff_id = NEW.staff_id AND at >= a_while_ago('1 hour') AND action <> 'sign_in'
        AND age(xmin) <= age(pg_current_xact_id()::xid)
    ) THEN
        INSERT INTO access_entry (id, at, staff_id, action, case_id, reason)
        VALUES (gen_random_uuid(), clock_timestamp(), NEW.staff_id, 'read_rows', NULL, read);
    END IF;
    RETURN NULL;
END $$;


--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation'; END $$;


--
-- Name: refuse_other_name(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_other_name() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege'; END $$;


--
-- Name: refuse_other_time(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_other_time() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN RAISE EXCEPTION 'told_at_other_time' USING ERRCODE = 'integrity_constraint_violation'; END $$;


--
-- Name: refuse_unbacked_payment(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_unbacked_payment() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    PERFORM 1 FROM decision WHERE id = NEW.decision_id FOR UPDATE;
    IF 
NOT EXISTS (
    SELECT 1 FROM decision JOIN payee_account ON payee_account.case_id = decision.case_id
    WHERE decision.id = NEW.decision_id
    AND payee_account.id = NEW.account_id
    AND decision.case_id = NEW.case_id
    AND decision.month = NEW.month
    AND decision.signed_by = NEW.decided_by
    AND decision.amount >= NEW.amount + (
        SELECT coalesce(sum(other.amount), 0) FROM payment AS other
        WHERE other.decision_id = NEW.decision_id AND other.status <> 'stopped'
        AND NOT EXISTS (
            SELECT 1 FROM payment_return
            WHERE payment_return.payment_id = other.id
            AND payment_return.outcome = 'confirmed'
        )
    )
)
 THEN
        RAISE EXCEPTION 'unbacked_payment' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: sealed_row(text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.sealed_row(wanted_kind text, wanted uuid) RETURNS TABLE(chain uuid, content text, claimed timestamp with time zone)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
BEGIN
    -- The rows that are not sealed as they are.
    CASE wanted_kind
    WHEN 'journal_note' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('journal_note' || coalesce(';author_id=' || length(replace(signed_row.author_id::text, '-', '')) || ':' || replace(signed_row.author_id::text, '-', ''), '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';chain_number=' || length(signed_row.chain_number::text) || ':' || signed_row.chain_number::text, '') || coalesce(';corrects_id=' || length(replace(signed_row.corrects_id::text, '-', '')) || ':' || replace(signed_row.corrects_id::text, '-', ''), '') || coalesce(';happened_at=' || length(to_char(signed_row.happened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.happened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';previous_hash=' || length(signed_row.previous_hash::text) || ':' || signed_row.previous_hash::text, '') || coalesce(';restricted=' || length(signed_row.restricted::int::text) || ':' || signed_row.restricted::int::text, '') || coalesce(';signed_at=' || length(to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, ''), 'UTF8')), 'hex') END AS content, greatest(signed_row.signed_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'journal_note' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM journal_note AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'decision' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('decision' || coalesce(';already_granted=' || length(signed_row.already_granted::text) || ':' || signed_row.already_granted::text, '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';application_id=' || length(replace(signed_row.application_id::text, '-', '')) || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';burdens_later=' || length(signed_row.burdens_later::int::text) || ':' || signed_row.burdens_later::int::text, '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';conditions=' || length(signed_row.conditions::text) || ':' || signed_row.conditions::text, '') || coalesce(';decided_on=' || length(to_char(signed_row.decided_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.decided_on, 'YYYY-MM-DD'), '') || coalesce(';drafted_by=' || length(replace(signed_row.drafted_by::text, '-', '')) || ':' || replace(signed_row.drafted_by::text, '-', ''), '') || coalesce(';ground=' || length(signed_row.ground::text) || ':' || signed_row.ground::text, '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';laws=' || length(signed_row.laws::text) || ':' || signed_row.laws::text, '') || CASE WHEN signed_row.line_reasons::text = '{}' THEN '' ELSE coalesce(';line_reasons=' || length(signed_row.line_reasons::text) || ':' || signed_row.line_reasons::text, '') END || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || CASE WHEN signed_row.named::text = '{}' THEN '' ELSE coalesce(';named=' || length(signed_row.named::text) || ':' || signed_row.named::text, '') END || coalesce(';reasons=' || length(signed_row.reasons::text) || ':' || signed_row.reasons::text, '') || coalesce(';signed_at=' || length(to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';signed_by=' || length(replace(signed_row.signed_by::text, '-', '')) || ':' || replace(signed_row.signed_by::text, '-', ''), ''), 'UTF8')), 'hex') END AS content, greatest(signed_row.signed_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'decision' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM decision AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'decision_basis' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('decision_basis' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';facts=' || length(signed_row.facts::text) || ':' || signed_row.facts::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';result=' || length(signed_row.result::text) || ':' || signed_row.result::text, '') || CASE WHEN signed_row.rules::text = '1' THEN '' ELSE coalesce(';rules=' || length(signed_row.rules::text) || ':' || signed_row.rules::text, '') END, 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'decision_basis' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM decision_basis AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'emergency_assessment' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('emergency_assessment' || coalesce(';asked=' || length(signed_row.asked::text) || ':' || signed_row.asked::text, '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';children=' || length(signed_row.children::text) || ':' || signed_row.children::text, '') || coalesce(';danger=' || length(signed_row.danger::text) || ':' || signed_row.danger::text, '') || coalesce(';days=' || length(signed_row.days::text) || ':' || signed_row.days::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';network=' || length(signed_row.network::text) || ':' || signed_row.network::text, '') || coalesce(';own_means=' || length(signed_row.own_means::text) || ':' || signed_row.own_means::text, '') || coalesce(';purpose=' || length(signed_row.purpose::text) || ':' || signed_row.purpose::text, '') || coalesce(';raised_on=' || length(to_char(signed_row.raised_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.raised_on, 'YYYY-MM-DD'), '') || coalesce(';violence_asked=' || length(signed_row.violence_asked::int::text) || ':' || signed_row.violence_asked::int::text, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'emergency_assessment' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM emergency_assessment AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'letter' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('letter' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';created_at=' || length(to_char(signed_row.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';created_by=' || length(replace(signed_row.created_by::text, '-', '')) || ':' || replace(signed_row.created_by::text, '-', ''), '') || coalesce(';decision_id=' || length(replace(signed_row.decision_id::text, '-', '')) || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';pdf=' || length(encode(sha256(signed_row.pdf), 'hex')) || ':' || encode(sha256(signed_row.pdf), 'hex'), '') || coalesce(';person_id=' || length(replace(signed_row.person_id::text, '-', '')) || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';title=' || length(signed_row.title::text) || ':' || signed_row.title::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.created_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'letter' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM letter AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'appeal' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('appeal' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decision_id=' || length(replace(signed_row.decision_id::text, '-', '')) || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';last_day=' || length(to_char(signed_row.last_day, 'YYYY-MM-DD')) || ':' || to_char(signed_row.last_day, 'YYYY-MM-DD'), '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';received_decision_on=' || length(to_char(signed_row.received_decision_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.received_decision_on, 'YYYY-MM-DD'), '') || coalesce(';received_on=' || length(to_char(signed_row.received_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.received_on, 'YYYY-MM-DD'), '') || coalesce(';registered_by=' || length(replace(signed_row.registered_by::text, '-', '')) || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_on=' || length(to_char(signed_row.settled_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.settled_on, 'YYYY-MM-DD'), ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'appeal' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM appeal AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'aid_application' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('aid_application' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';complete_on=' || length(to_char(signed_row.complete_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.complete_on, 'YYYY-MM-DD'), '') || coalesce(';due_on=' || length(to_char(signed_row.due_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.due_on, 'YYYY-MM-DD'), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';matter=' || length(signed_row.matter::text) || ':' || signed_row.matter::text, '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';received_on=' || length(to_char(signed_row.received_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.received_on, 'YYYY-MM-DD'), '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';urgent=' || length(signed_row.urgent::int::text) || ':' || signed_row.urgent::int::text, '') || coalesce(';withdrawn_on=' || length(to_char(signed_row.withdrawn_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.withdrawn_on, 'YYYY-MM-DD'), '') || coalesce(';withdrawn_reason=' || length(signed_row.withdrawn_reason::text) || ':' || signed_row.withdrawn_reason::text, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'aid_application' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM aid_application AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'form_version' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('form_version' || coalesce(';added_at=' || length(to_char(signed_row.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';added_by=' || length(replace(signed_row.added_by::text, '-', '')) || ':' || replace(signed_row.added_by::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';instrument=' || length(signed_row.instrument::text) || ':' || signed_row.instrument::text, '') || coalesce(';instrument_version=' || length(signed_row.instrument_version::text) || ':' || signed_row.instrument_version::text, '') || coalesce(';options=' || length(signed_row.options::text) || ':' || signed_row.options::text, '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.added_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'form_version' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM form_version AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'filled_instrument' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('filled_instrument' || coalesce(';answers=' || length(signed_row.answers::text) || ':' || signed_row.answers::text, '') || coalesce(';application_id=' || length(replace(signed_row.application_id::text, '-', '')) || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';form_sha256=' || length(signed_row.form_sha256::text) || ':' || signed_row.form_sha256::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';instrument=' || length(signed_row.instrument::text) || ':' || signed_row.instrument::text, '') || coalesce(';instrument_version=' || length(signed_row.instrument_version::text) || ':' || signed_row.instrument_version::text, '') || coalesce(';person_id=' || length(replace(signed_row.person_id::text, '-', '')) || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';signed_at=' || length(to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';signed_by=' || length(replace(signed_row.signed_by::text, '-', '')) || ':' || replace(signed_row.signed_by::text, '-', ''), '') || coalesce(';started_at=' || length(to_char(signed_row.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';started_by=' || length(replace(signed_row.started_by::text, '-', '')) || ':' || replace(signed_row.started_by::text, '-', ''), ''), 'UTF8')), 'hex') END AS content, greatest(signed_row.signed_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'filled_instrument' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM filled_instrument AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'plan' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('plan' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';follow_up_on=' || length(to_char(signed_row.follow_up_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.follow_up_on, 'YYYY-MM-DD'), '') || coalesce(';goal=' || length(signed_row.goal::text) || ':' || signed_row.goal::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';own_words=' || length(signed_row.own_words::text) || ':' || signed_row.own_words::text, '') || coalesce(';person_id=' || length(replace(signed_row.person_id::text, '-', '')) || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';signed_at=' || length(to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';signed_by=' || length(replace(signed_row.signed_by::text, '-', '')) || ':' || replace(signed_row.signed_by::text, '-', ''), '') || coalesce(';started_at=' || length(to_char(signed_row.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';started_by=' || length(replace(signed_row.started_by::text, '-', '')) || ':' || replace(signed_row.started_by::text, '-', ''), '') || coalesce(';steps=' || length(signed_row.steps::text) || ':' || signed_row.steps::text, ''), 'UTF8')), 'hex') END AS content, greatest(signed_row.signed_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'plan' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM plan AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'calculation_sheet' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.finished_at IS NULL THEN '' ELSE encode(sha256(convert_to('calculation_sheet' || coalesce(';application_id=' || length(replace(signed_row.application_id::text, '-', '')) || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';copied_from=' || length(signed_row.copied_from::text) || ':' || signed_row.copied_from::text, '') || coalesce(';facts=' || length(signed_row.facts::text) || ':' || signed_row.facts::text, '') || coalesce(';finished_at=' || length(to_char(signed_row.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';finished_by=' || length(replace(signed_row.finished_by::text, '-', '')) || ':' || replace(signed_row.finished_by::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';result=' || length(signed_row.result::text) || ':' || signed_row.result::text, ''), 'UTF8')), 'hex') END AS content, greatest(signed_row.finished_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'calculation_sheet' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM calculation_sheet AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payee_account' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payee_account' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';check_digit_doubtful=' || length(signed_row.check_digit_doubtful::int::text) || ':' || signed_row.check_digit_doubtful::int::text, '') || coalesce(';clearing=' || length(signed_row.clearing::text) || ':' || signed_row.clearing::text, '') || coalesce(';evidence=' || length(signed_row.evidence::text) || ':' || signed_row.evidence::text, '') || coalesce(';holder=' || length(signed_row.holder::text) || ':' || signed_row.holder::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';payee_kind=' || length(signed_row.payee_kind::text) || ':' || signed_row.payee_kind::text, '') || coalesce(';registered_at=' || length(to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';registered_by=' || length(replace(signed_row.registered_by::text, '-', '')) || ':' || replace(signed_row.registered_by::text, '-', ''), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.registered_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payee_account' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payee_account AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payment' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment' || coalesce(';account_id=' || length(replace(signed_row.account_id::text, '-', '')) || ':' || replace(signed_row.account_id::text, '-', ''), '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decided_by=' || length(replace(signed_row.decided_by::text, '-', '')) || ':' || replace(signed_row.decided_by::text, '-', ''), '') || coalesce(';decision_id=' || length(replace(signed_row.decision_id::text, '-', '')) || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';file_id=' || length(replace(signed_row.file_id::text, '-', '')) || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';pay_on=' || length(to_char(signed_row.pay_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.pay_on, 'YYYY-MM-DD'), '') || coalesce(';payee=' || length(signed_row.payee::text) || ':' || signed_row.payee::text, '') || coalesce(';prepared_at=' || length(to_char(signed_row.prepared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.prepared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';prepared_by=' || length(replace(signed_row.prepared_by::text, '-', '')) || ':' || replace(signed_row.prepared_by::text, '-', ''), '') || coalesce(';reference=' || length(signed_row.reference::text) || ':' || signed_row.reference::text, '') || coalesce(';reference_kind=' || length(signed_row.reference_kind::text) || ':' || signed_row.reference_kind::text, '') || coalesce(';released_at=' || length(to_char(signed_row.released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';released_by=' || length(replace(signed_row.released_by::text, '-', '')) || ':' || replace(signed_row.released_by::text, '-', ''), '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';stopped_at=' || length(to_char(signed_row.stopped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.stopped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';stopped_by=' || length(replace(signed_row.stopped_by::text, '-', '')) || ':' || replace(signed_row.stopped_by::text, '-', ''), '') || coalesce(';stopped_reason=' || length(signed_row.stopped_reason::text) || ':' || signed_row.stopped_reason::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.prepared_at, signed_row.released_at, signed_row.stopped_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payment AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payment_file' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('payment_file' || coalesce(';created_at=' || length(to_char(signed_row.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';created_by=' || length(replace(signed_row.created_by::text, '-', '')) || ':' || replace(signed_row.created_by::text, '-', ''), '') || coalesce(';form=' || length(signed_row.form::text) || ':' || signed_row.form::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';message_id=' || length(signed_row.message_id::text) || ':' || signed_row.message_id::text, '') || coalesce(';payments=' || length(signed_row.payments::text) || ':' || signed_row.payments::text, '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';total=' || length(signed_row.total::text) || ':' || signed_row.total::text, '') || coalesce(';xml=' || length(encode(sha256(signed_row.xml), 'hex')) || ':' || encode(sha256(signed_row.xml), 'hex'), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.created_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment_file' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payment_file AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payment_return' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment_return' || coalesce(';account_fault=' || length(signed_row.account_fault::int::text) || ':' || signed_row.account_fault::int::text, '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';file_id=' || length(replace(signed_row.file_id::text, '-', '')) || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';happened_on=' || length(to_char(signed_row.happened_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.happened_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';payment_id=' || length(replace(signed_row.payment_id::text, '-', '')) || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';registered_at=' || length(to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';registered_by=' || length(replace(signed_row.registered_by::text, '-', '')) || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_at=' || length(to_char(signed_row.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';settled_by=' || length(replace(signed_row.settled_by::text, '-', '')) || ':' || replace(signed_row.settled_by::text, '-', ''), '') || coalesce(';settled_reason=' || length(signed_row.settled_reason::text) || ':' || signed_row.settled_reason::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.registered_at, signed_row.settled_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment_return' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payment_return AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payment_receipt' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment_receipt' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';handed_by=' || length(replace(signed_row.handed_by::text, '-', '')) || ':' || replace(signed_row.handed_by::text, '-', ''), '') || coalesce(';handed_on=' || length(to_char(signed_row.handed_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.handed_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || length(replace(signed_row.payment_id::text, '-', '')) || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';receipt=' || length(signed_row.receipt::text) || ':' || signed_row.receipt::text, '') || coalesce(';recorded_at=' || length(to_char(signed_row.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';taken_by=' || length(signed_row.taken_by::text) || ':' || signed_row.taken_by::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.recorded_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment_receipt' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payment_receipt AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payment_set_aside' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment_set_aside' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';code=' || length(signed_row.code::text) || ':' || signed_row.code::text, '') || coalesce(';detail=' || length(signed_row.detail::text) || ':' || signed_row.detail::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || length(replace(signed_row.payment_id::text, '-', '')) || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';set_aside_at=' || length(to_char(signed_row.set_aside_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.set_aside_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';set_aside_by=' || length(replace(signed_row.set_aside_by::text, '-', '')) || ':' || replace(signed_row.set_aside_by::text, '-', ''), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.set_aside_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment_set_aside' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payment_set_aside AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'spot_check_round' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('spot_check_round' || coalesce(';control=' || length(signed_row.control::text) || ':' || signed_row.control::text, '') || coalesce(';drawn_at=' || length(to_char(signed_row.drawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.drawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';drawn_by=' || length(replace(signed_row.drawn_by::text, '-', '')) || ':' || replace(signed_row.drawn_by::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';per_officer=' || length(signed_row.per_officer::text) || ':' || signed_row.per_officer::text, '') || coalesce(';population=' || length(signed_row.population::text) || ':' || signed_row.population::text, '') || coalesce(';seed=' || length(signed_row.seed::text) || ':' || signed_row.seed::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.drawn_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'spot_check_round' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM spot_check_round AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'spot_check' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('spot_check' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';control=' || length(signed_row.control::text) || ':' || signed_row.control::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';judged_at=' || length(to_char(signed_row.judged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.judged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';judged_by=' || length(replace(signed_row.judged_by::text, '-', '')) || ':' || replace(signed_row.judged_by::text, '-', ''), '') || coalesce(';noting=' || length(signed_row.noting::text) || ':' || signed_row.noting::text, '') || coalesce(';observation=' || length(signed_row.observation::text) || ':' || signed_row.observation::text, '') || coalesce(';officer_id=' || length(replace(signed_row.officer_id::text, '-', '')) || ':' || replace(signed_row.officer_id::text, '-', ''), '') || coalesce(';position=' || length(signed_row.position::text) || ':' || signed_row.position::text, '') || coalesce(';round_id=' || length(replace(signed_row.round_id::text, '-', '')) || ':' || replace(signed_row.round_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.judged_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'spot_check' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM spot_check AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'case_handover' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('case_handover' || coalesce(';at=' || length(to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';by_id=' || length(replace(signed_row.by_id::text, '-', '')) || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';case_version=' || length(signed_row.case_version::text) || ':' || signed_row.case_version::text, '') || coalesce(';caseworker_from=' || length(replace(signed_row.caseworker_from::text, '-', '')) || ':' || replace(signed_row.caseworker_from::text, '-', ''), '') || coalesce(';caseworker_to=' || length(replace(signed_row.caseworker_to::text, '-', '')) || ':' || replace(signed_row.caseworker_to::text, '-', ''), '') || coalesce(';district_from=' || length(signed_row.district_from::text) || ':' || signed_row.district_from::text, '') || coalesce(';district_to=' || length(signed_row.district_to::text) || ':' || signed_row.district_to::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_officer_from=' || length(replace(signed_row.payment_officer_from::text, '-', '')) || ':' || replace(signed_row.payment_officer_from::text, '-', ''), '') || coalesce(';payment_officer_to=' || length(replace(signed_row.payment_officer_to::text, '-', '')) || ':' || replace(signed_row.payment_officer_to::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';undoes_id=' || length(replace(signed_row.undoes_id::text, '-', '')) || ':' || replace(signed_row.undoes_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'case_handover' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM case_handover AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'visit_event' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('visit_event' || coalesce(';at=' || length(to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';by_id=' || length(replace(signed_row.by_id::text, '-', '')) || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';contact_id=' || length(replace(signed_row.contact_id::text, '-', '')) || ':' || replace(signed_row.contact_id::text, '-', ''), '') || coalesce(';contact_version=' || length(signed_row.contact_version::text) || ':' || signed_row.contact_version::text, '') || coalesce(';ended_as=' || length(signed_row.ended_as::text) || ':' || signed_row.ended_as::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';now_at=' || length(to_char(signed_row.now_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.now_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, '') || coalesce(';was_at=' || length(to_char(signed_row.was_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.was_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';words=' || length(signed_row.words::text) || ':' || signed_row.words::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'visit_event' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM visit_event AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'former_identity' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('former_identity' || coalesce(';birth_date=' || length(to_char(signed_row.birth_date, 'YYYY-MM-DD')) || ':' || to_char(signed_row.birth_date, 'YYYY-MM-DD'), '') || coalesce(';changed_at=' || length(to_char(signed_row.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';changed_by=' || length(replace(signed_row.changed_by::text, '-', '')) || ':' || replace(signed_row.changed_by::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';identity_number=' || length(signed_row.identity_number::text) || ':' || signed_row.identity_number::text, '') || coalesce(';person_id=' || length(replace(signed_row.person_id::text, '-', '')) || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';reserve_number=' || length(signed_row.reserve_number::text) || ':' || signed_row.reserve_number::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.changed_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'former_identity' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM former_identity AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'person_match' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('person_match' || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';judged_at=' || length(to_char(signed_row.judged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.judged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';judged_by=' || length(replace(signed_row.judged_by::text, '-', '')) || ':' || replace(signed_row.judged_by::text, '-', ''), '') || coalesce(';other_id=' || length(replace(signed_row.other_id::text, '-', '')) || ':' || replace(signed_row.other_id::text, '-', ''), '') || coalesce(';person_id=' || length(replace(signed_row.person_id::text, '-', '')) || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';verdict=' || length(signed_row.verdict::text) || ':' || signed_row.verdict::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.judged_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'person_match' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM person_match AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'staff' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('staff' || coalesce(';active=' || length(signed_row.active::int::text) || ':' || signed_row.active::int::text, '') || coalesce(';district=' || length(signed_row.district::text) || ':' || signed_row.district::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';login=' || length(signed_row.login::text) || ':' || signed_row.login::text, '') || coalesce(';name=' || length(signed_row.name::text) || ':' || signed_row.name::text, '') || coalesce(';password_hash=' || length(signed_row.password_hash::text) || ':' || signed_row.password_hash::text, '') || coalesce(';role=' || length(signed_row.role::text) || ':' || signed_row.role::text, '') || coalesce(';title=' || length(signed_row.title::text) || ':' || signed_row.title::text, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'staff' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM staff AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'account_change' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('account_change' || coalesce(';active_from=' || length(signed_row.active_from::int::text) || ':' || signed_row.active_from::int::text, '') || coalesce(';active_to=' || length(signed_row.active_to::int::text) || ':' || signed_row.active_to::int::text, '') || coalesce(';answers_id=' || length(replace(signed_row.answers_id::text, '-', '')) || ':' || replace(signed_row.answers_id::text, '-', ''), '') || coalesce(';at=' || length(to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';by_id=' || length(replace(signed_row.by_id::text, '-', '')) || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';password=' || length(signed_row.password::int::text) || ':' || signed_row.password::int::text, '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';role_from=' || length(signed_row.role_from::text) || ':' || signed_row.role_from::text, '') || coalesce(';role_to=' || length(signed_row.role_to::text) || ':' || signed_row.role_to::text, '') || coalesce(';staff_id=' || length(replace(signed_row.staff_id::text, '-', '')) || ':' || replace(signed_row.staff_id::text, '-', ''), '') || coalesce(';staff_version=' || length(signed_row.staff_version::text) || ':' || signed_row.staff_version::text, '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'account_change' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM account_change AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'added_norm' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('added_norm' || coalesce(';added_at=' || length(to_char(signed_row.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';added_by=' || length(replace(signed_row.added_by::text, '-', '')) || ':' || replace(signed_row.added_by::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, '') || coalesce(';valid_from=' || length(signed_row.valid_from::text) || ':' || signed_row.valid_from::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.added_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'added_norm' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM added_norm AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'access_entry' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('access_entry' || coalesce(';action=' || length(signed_row.action::text) || ':' || signed_row.action::text, '') || coalesce(';at=' || length(to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';staff_id=' || length(replace(signed_row.staff_id::text, '-', '')) || ':' || replace(signed_row.staff_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'access_entry' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM access_entry AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'seal_anchor' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('seal_anchor' || coalesce(';day=' || length(to_char(signed_row.day, 'YYYY-MM-DD')) || ':' || to_char(signed_row.day, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';previous=' || length(signed_row.previous::text) || ':' || signed_row.previous::text, '') || coalesce(';seal=' || length(signed_row.seal::text) || ':' || signed_row.seal::text, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'seal_anchor' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM seal_anchor AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    END CASE;
END $$;


--
-- Name: spot_check_kept(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.spot_check_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.round_id IS DISTINCT FROM OLD.round_id OR NEW.case_id IS DISTINCT FROM OLD.case_id OR NEW.officer_id IS DISTINCT FROM OLD.officer_id THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: staff_changed_untold(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.staff_changed_untold() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
(NEW.role <> OLD.role OR NEW.active <> OLD.active) AND NOT EXISTS (
    SELECT 1 FROM account_change AS told
    WHERE told.staff_id = NEW.id AND told.staff_version = NEW.version AND told.step = 'done'
    AND told.role_from = OLD.role AND told.role_to = NEW.role
    AND told.active_from = OLD.active AND told.active_to = NEW.active
)
 THEN
        RAISE EXCEPTION 'untold_account' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: staff_keeps_login(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.staff_keeps_login() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF my_role() IS NOT NULL AND (NEW.id <> OLD.id OR NEW.login <> OLD.login) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: staff_leaves_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.staff_leaves_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
(OLD.active <> NEW.active OR OLD.role <> NEW.role) AND (
    (NOT (NEW.active AND NEW.role IN ('social_worker', 'coordinator', 'deputy_head')) AND EXISTS (
        SELECT 1 FROM case_file
        WHERE case_file.caseworker_id = OLD.id AND case_file.closed_on IS NULL
    ))
    OR (NOT (NEW.active AND NEW.role = 'payment_officer') AND EXISTS (
        SELECT 1 FROM case_file
        WHERE case_file.payment_officer_id = OLD.id AND case_file.closed_on IS NULL
    ))
)
 THEN
        RAISE EXCEPTION 'holder_of_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: take_away(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.take_away() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
BEGIN
    EXECUTE 'DELETE FROM ' || quote_ident(TG_TABLE_NAME) || ' WHERE id = $1' USING NEW.id;
    RETURN NULL;
END $_$;


--
-- Name: unlike_seals(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.unlike_seals(wanted text) RETURNS TABLE(code text, row_id uuid, chain uuid)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
BEGIN
    IF coalesce(my_role() NOT IN ('social_worker', 'coordinator', 'deputy_head', 'head'), NOT (
        SELECT rolsuper OR rolbypassrls OR rolname = current_user
        FROM pg_catalog.pg_roles WHERE rolname = session_user
    )) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    CASE wanted
    WHEN 'journal_note' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM journal_note AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'journal_note'
)
WHERE coalesce(last.content, '') <> CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('journal_note' || coalesce(';author_id=' || length(replace(signed_row.author_id::text, '-', '')) || ':' || replace(signed_row.author_id::text, '-', ''), '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';chain_number=' || length(signed_row.chain_number::text) || ':' || signed_row.chain_number::text, '') || coalesce(';corrects_id=' || length(replace(signed_row.corrects_id::text, '-', '')) || ':' || replace(signed_row.corrects_id::text, '-', ''), '') || coalesce(';happened_at=' || length(to_char(signed_row.happened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.happened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';previous_hash=' || length(signed_row.previous_hash::text) || ':' || signed_row.previous_hash::text, '') || coalesce(';restricted=' || length(signed_row.restricted::int::text) || ':' || signed_row.restricted::int::text, '') || coalesce(';signed_at=' || length(to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, ''), 'UTF8')), 'hex') END
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'journal_note' AND NOT EXISTS (SELECT 1 FROM journal_note AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'journal_note' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'journal_note'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'decision' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM decision AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'decision'
)
WHERE coalesce(last.content, '') <> CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('decision' || coalesce(';already_granted=' || length(signed_row.already_granted::text) || ':' || signed_row.already_granted::text, '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';application_id=' || length(replace(signed_row.application_id::text, '-', '')) || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';burdens_later=' || length(signed_row.burdens_later::int::text) || ':' || signed_row.burdens_later::int::text, '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';conditions=' || length(signed_row.conditions::text) || ':' || signed_row.conditions::text, '') || coalesce(';decided_on=' || length(to_char(signed_row.decided_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.decided_on, 'YYYY-MM-DD'), '') || coalesce(';drafted_by=' || length(replace(signed_row.drafted_by::text, '-', '')) || ':' || replace(signed_row.drafted_by::text, '-', ''), '') || coalesce(';ground=' || length(signed_row.ground::text) || ':' || signed_row.ground::text, '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';laws=' || length(signed_row.laws::text) || ':' || signed_row.laws::text, '') || CASE WHEN signed_row.line_reasons::text = '{}' THEN '' ELSE coalesce(';line_reasons=' || length(signed_row.line_reasons::text) || ':' || signed_row.line_reasons::text, '') END || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || CASE WHEN signed_row.named::text = '{}' THEN '' ELSE coalesce(';named=' || length(signed_row.named::text) || ':' || signed_row.named::text, '') END || coalesce(';reasons=' || length(signed_row.reasons::text) || ':' || signed_row.reasons::text, '') || coalesce(';signed_at=' || length(to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';signed_by=' || length(replace(signed_row.signed_by::text, '-', '')) || ':' || replace(signed_row.signed_by::text, '-', ''), ''), 'UTF8')), 'hex') END
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'decision' AND NOT EXISTS (SELECT 1 FROM decision AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'decision' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'decision'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'decision_basis' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM decision_basis AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'decision_basis'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('decision_basis' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';facts=' || length(signed_row.facts::text) || ':' || signed_row.facts::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';result=' || length(signed_row.result::text) || ':' || signed_row.result::text, '') || CASE WHEN signed_row.rules::text = '1' THEN '' ELSE coalesce(';rules=' || length(signed_row.rules::text) || ':' || signed_row.rules::text, '') END, 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'decision_basis' AND NOT EXISTS (SELECT 1 FROM decision_basis AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'decision_basis' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'decision_basis'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'emergency_assessment' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM emergency_assessment AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'emergency_assessment'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('emergency_assessment' || coalesce(';asked=' || length(signed_row.asked::text) || ':' || signed_row.asked::text, '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';children=' || length(signed_row.children::text) || ':' || signed_row.children::text, '') || coalesce(';danger=' || length(signed_row.danger::text) || ':' || signed_row.danger::text, '') || coalesce(';days=' || length(signed_row.days::text) || ':' || signed_row.days::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';network=' || length(signed_row.network::text) || ':' || signed_row.network::text, '') || coalesce(';own_means=' || length(signed_row.own_means::text) || ':' || signed_row.own_means::text, '') || coalesce(';purpose=' || length(signed_row.purpose::text) || ':' || signed_row.purpose::text, '') || coalesce(';raised_on=' || length(to_char(signed_row.raised_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.raised_on, 'YYYY-MM-DD'), '') || coalesce(';violence_asked=' || length(signed_row.violence_asked::int::text) || ':' || signed_row.violence_asked::int::text, ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'emergency_assessment' AND NOT EXISTS (SELECT 1 FROM emergency_assessment AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'emergency_assessment' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'emergency_assessment'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'letter' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM letter AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'letter'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('letter' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';created_at=' || length(to_char(signed_row.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';created_by=' || length(replace(signed_row.created_by::text, '-', '')) || ':' || replace(signed_row.created_by::text, '-', ''), '') || coalesce(';decision_id=' || length(replace(signed_row.decision_id::text, '-', '')) || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';pdf=' || length(encode(sha256(signed_row.pdf), 'hex')) || ':' || encode(sha256(signed_row.pdf), 'hex'), '') || coalesce(';person_id=' || length(replace(signed_row.person_id::text, '-', '')) || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';title=' || length(signed_row.title::text) || ':' || signed_row.title::text, ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'letter' AND NOT EXISTS (SELECT 1 FROM letter AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'letter' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'letter'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'appeal' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM appeal AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'appeal'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('appeal' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decision_id=' || length(replace(signed_row.decision_id::text, '-', '')) || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';last_day=' || length(to_char(signed_row.last_day, 'YYYY-MM-DD')) || ':' || to_char(signed_row.last_day, 'YYYY-MM-DD'), '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';received_decision_on=' || length(to_char(signed_row.received_decision_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.received_decision_on, 'YYYY-MM-DD'), '') || coalesce(';received_on=' || length(to_char(signed_row.received_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.received_on, 'YYYY-MM-DD'), '') || coalesce(';registered_by=' || length(replace(signed_row.registered_by::text, '-', '')) || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_on=' || length(to_char(signed_row.settled_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.settled_on, 'YYYY-MM-DD'), ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'appeal' AND NOT EXISTS (SELECT 1 FROM appeal AS held WHERE held.id = seal.row_id)
;
    WHEN 'aid_application' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM aid_application AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'aid_application'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('aid_application' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';complete_on=' || length(to_char(signed_row.complete_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.complete_on, 'YYYY-MM-DD'), '') || coalesce(';due_on=' || length(to_char(signed_row.due_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.due_on, 'YYYY-MM-DD'), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';matter=' || length(signed_row.matter::text) || ':' || signed_row.matter::text, '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';received_on=' || length(to_char(signed_row.received_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.received_on, 'YYYY-MM-DD'), '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';urgent=' || length(signed_row.urgent::int::text) || ':' || signed_row.urgent::int::text, '') || coalesce(';withdrawn_on=' || length(to_char(signed_row.withdrawn_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.withdrawn_on, 'YYYY-MM-DD'), '') || coalesce(';withdrawn_reason=' || length(signed_row.withdrawn_reason::text) || ':' || signed_row.withdrawn_reason::text, ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'aid_application' AND NOT EXISTS (SELECT 1 FROM aid_application AS held WHERE held.id = seal.row_id)
;
    WHEN 'form_version' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, '00000000-0000-0000-0000-000000000000'::uuid AS chain
FROM form_version AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'form_version'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('form_version' || coalesce(';added_at=' || length(to_char(signed_row.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';added_by=' || length(replace(signed_row.added_by::text, '-', '')) || ':' || replace(signed_row.added_by::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';instrument=' || length(signed_row.instrument::text) || ':' || signed_row.instrument::text, '') || coalesce(';instrument_version=' || length(signed_row.instrument_version::text) || ':' || signed_row.instrument_version::text, '') || coalesce(';options=' || length(signed_row.options::text) || ':' || signed_row.options::text, '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'form_version' AND NOT EXISTS (SELECT 1 FROM form_version AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'form_version' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'form_version'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'filled_instrument' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM filled_instrument AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'filled_instrument'
)
WHERE coalesce(last.content, '') <> CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('filled_instrument' || coalesce(';answers=' || length(signed_row.answers::text) || ':' || signed_row.answers::text, '') || coalesce(';application_id=' || length(replace(signed_row.application_id::text, '-', '')) || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';form_sha256=' || length(signed_row.form_sha256::text) || ':' || signed_row.form_sha256::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';instrument=' || length(signed_row.instrument::text) || ':' || signed_row.instrument::text, '') || coalesce(';instrument_version=' || length(signed_row.instrument_version::text) || ':' || signed_row.instrument_version::text, '') || coalesce(';person_id=' || length(replace(signed_row.person_id::text, '-', '')) || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';signed_at=' || length(to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';signed_by=' || length(replace(signed_row.signed_by::text, '-', '')) || ':' || replace(signed_row.signed_by::text, '-', ''), '') || coalesce(';started_at=' || length(to_char(signed_row.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';started_by=' || length(replace(signed_row.started_by::text, '-', '')) || ':' || replace(signed_row.started_by::text, '-', ''), ''), 'UTF8')), 'hex') END
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'filled_instrument' AND NOT EXISTS (SELECT 1 FROM filled_instrument AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'filled_instrument' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'filled_instrument'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'plan' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM plan AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'plan'
)
WHERE coalesce(last.content, '') <> CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('plan' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';follow_up_on=' || length(to_char(signed_row.follow_up_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.follow_up_on, 'YYYY-MM-DD'), '') || coalesce(';goal=' || length(signed_row.goal::text) || ':' || signed_row.goal::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';own_words=' || length(signed_row.own_words::text) || ':' || signed_row.own_words::text, '') || coalesce(';person_id=' || length(replace(signed_row.person_id::text, '-', '')) || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';signed_at=' || length(to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';signed_by=' || length(replace(signed_row.signed_by::text, '-', '')) || ':' || replace(signed_row.signed_by::text, '-', ''), '') || coalesce(';started_at=' || length(to_char(signed_row.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';started_by=' || length(replace(signed_row.started_by::text, '-', '')) || ':' || replace(signed_row.started_by::text, '-', ''), '') || coalesce(';steps=' || length(signed_row.steps::text) || ':' || signed_row.steps::text, ''), 'UTF8')), 'hex') END
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'plan' AND NOT EXISTS (SELECT 1 FROM plan AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'plan' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'plan'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'calculation_sheet' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM calculation_sheet AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'calculation_sheet'
)
WHERE coalesce(last.content, '') <> CASE WHEN signed_row.finished_at IS NULL THEN '' ELSE encode(sha256(convert_to('calculation_sheet' || coalesce(';application_id=' || length(replace(signed_row.application_id::text, '-', '')) || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';copied_from=' || length(signed_row.copied_from::text) || ':' || signed_row.copied_from::text, '') || coalesce(';facts=' || length(signed_row.facts::text) || ':' || signed_row.facts::text, '') || coalesce(';finished_at=' || length(to_char(signed_row.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';finished_by=' || length(replace(signed_row.finished_by::text, '-', '')) || ':' || replace(signed_row.finished_by::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';result=' || length(signed_row.result::text) || ':' || signed_row.result::text, ''), 'UTF8')), 'hex') END
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'calculation_sheet' AND NOT EXISTS (SELECT 1 FROM calculation_sheet AS held WHERE held.id = seal.row_id)
;
    WHEN 'payee_account' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM payee_account AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'payee_account'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('payee_account' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';check_digit_doubtful=' || length(signed_row.check_digit_doubtful::int::text) || ':' || signed_row.check_digit_doubtful::int::text, '') || coalesce(';clearing=' || length(signed_row.clearing::text) || ':' || signed_row.clearing::text, '') || coalesce(';evidence=' || length(signed_row.evidence::text) || ':' || signed_row.evidence::text, '') || coalesce(';holder=' || length(signed_row.holder::text) || ':' || signed_row.holder::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';payee_kind=' || length(signed_row.payee_kind::text) || ':' || signed_row.payee_kind::text, '') || coalesce(';registered_at=' || length(to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';registered_by=' || length(replace(signed_row.registered_by::text, '-', '')) || ':' || replace(signed_row.registered_by::text, '-', ''), ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'payee_account' AND NOT EXISTS (SELECT 1 FROM payee_account AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'payee_account' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'payee_account'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'payment' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM payment AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'payment'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('payment' || coalesce(';account_id=' || length(replace(signed_row.account_id::text, '-', '')) || ':' || replace(signed_row.account_id::text, '-', ''), '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decided_by=' || length(replace(signed_row.decided_by::text, '-', '')) || ':' || replace(signed_row.decided_by::text, '-', ''), '') || coalesce(';decision_id=' || length(replace(signed_row.decision_id::text, '-', '')) || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';file_id=' || length(replace(signed_row.file_id::text, '-', '')) || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';pay_on=' || length(to_char(signed_row.pay_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.pay_on, 'YYYY-MM-DD'), '') || coalesce(';payee=' || length(signed_row.payee::text) || ':' || signed_row.payee::text, '') || coalesce(';prepared_at=' || length(to_char(signed_row.prepared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.prepared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';prepared_by=' || length(replace(signed_row.prepared_by::text, '-', '')) || ':' || replace(signed_row.prepared_by::text, '-', ''), '') || coalesce(';reference=' || length(signed_row.reference::text) || ':' || signed_row.reference::text, '') || coalesce(';reference_kind=' || length(signed_row.reference_kind::text) || ':' || signed_row.reference_kind::text, '') || coalesce(';released_at=' || length(to_char(signed_row.released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';released_by=' || length(replace(signed_row.released_by::text, '-', '')) || ':' || replace(signed_row.released_by::text, '-', ''), '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';stopped_at=' || length(to_char(signed_row.stopped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.stopped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';stopped_by=' || length(replace(signed_row.stopped_by::text, '-', '')) || ':' || replace(signed_row.stopped_by::text, '-', ''), '') || coalesce(';stopped_reason=' || length(signed_row.stopped_reason::text) || ':' || signed_row.stopped_reason::text, ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'payment' AND NOT EXISTS (SELECT 1 FROM payment AS held WHERE held.id = seal.row_id)
;
    WHEN 'payment_file' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, '00000000-0000-0000-0000-000000000000'::uuid AS chain
FROM payment_file AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'payment_file'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('payment_file' || coalesce(';created_at=' || length(to_char(signed_row.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';created_by=' || length(replace(signed_row.created_by::text, '-', '')) || ':' || replace(signed_row.created_by::text, '-', ''), '') || coalesce(';form=' || length(signed_row.form::text) || ':' || signed_row.form::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';message_id=' || length(signed_row.message_id::text) || ':' || signed_row.message_id::text, '') || coalesce(';payments=' || length(signed_row.payments::text) || ':' || signed_row.payments::text, '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';total=' || length(signed_row.total::text) || ':' || signed_row.total::text, '') || coalesce(';xml=' || length(encode(sha256(signed_row.xml), 'hex')) || ':' || encode(sha256(signed_row.xml), 'hex'), ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'payment_file' AND NOT EXISTS (SELECT 1 FROM payment_file AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'payment_file' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'payment_file'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'payment_return' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM payment_return AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'payment_return'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('payment_return' || coalesce(';account_fault=' || length(signed_row.account_fault::int::text) || ':' || signed_row.account_fault::int::text, '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';file_id=' || length(replace(signed_row.file_id::text, '-', '')) || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';happened_on=' || length(to_char(signed_row.happened_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.happened_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';payment_id=' || length(replace(signed_row.payment_id::text, '-', '')) || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';registered_at=' || length(to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';registered_by=' || length(replace(signed_row.registered_by::text, '-', '')) || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_at=' || length(to_char(signed_row.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';settled_by=' || length(replace(signed_row.settled_by::text, '-', '')) || ':' || replace(signed_row.settled_by::text, '-', ''), '') || coalesce(';settled_reason=' || length(signed_row.settled_reason::text) || ':' || signed_row.settled_reason::text, ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'payment_return' AND NOT EXISTS (SELECT 1 FROM payment_return AS held WHERE held.id = seal.row_id)
;
    WHEN 'payment_receipt' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM payment_receipt AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'payment_receipt'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('payment_receipt' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';handed_by=' || length(replace(signed_row.handed_by::text, '-', '')) || ':' || replace(signed_row.handed_by::text, '-', ''), '') || coalesce(';handed_on=' || length(to_char(signed_row.handed_on, 'YYYY-MM-DD')) || ':' || to_char(signed_row.handed_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || length(replace(signed_row.payment_id::text, '-', '')) || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';receipt=' || length(signed_row.receipt::text) || ':' || signed_row.receipt::text, '') || coalesce(';recorded_at=' || length(to_char(signed_row.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';taken_by=' || length(signed_row.taken_by::text) || ':' || signed_row.taken_by::text, ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'payment_receipt' AND NOT EXISTS (SELECT 1 FROM payment_receipt AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'payment_receipt' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'payment_receipt'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'payment_set_aside' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM payment_set_aside AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'payment_set_aside'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('payment_set_aside' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';code=' || length(signed_row.code::text) || ':' || signed_row.code::text, '') || coalesce(';detail=' || length(signed_row.detail::text) || ':' || signed_row.detail::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || length(replace(signed_row.payment_id::text, '-', '')) || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';set_aside_at=' || length(to_char(signed_row.set_aside_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.set_aside_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';set_aside_by=' || length(replace(signed_row.set_aside_by::text, '-', '')) || ':' || replace(signed_row.set_aside_by::text, '-', ''), ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'payment_set_aside' AND NOT EXISTS (SELECT 1 FROM payment_set_aside AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'payment_set_aside' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'payment_set_aside'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'spot_check_round' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, '00000000-0000-0000-0000-000000000000'::uuid AS chain
FROM spot_check_round AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'spot_check_round'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('spot_check_round' || coalesce(';control=' || length(signed_row.control::text) || ':' || signed_row.control::text, '') || coalesce(';drawn_at=' || length(to_char(signed_row.drawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.drawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';drawn_by=' || length(replace(signed_row.drawn_by::text, '-', '')) || ':' || replace(signed_row.drawn_by::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';per_officer=' || length(signed_row.per_officer::text) || ':' || signed_row.per_officer::text, '') || coalesce(';population=' || length(signed_row.population::text) || ':' || signed_row.population::text, '') || coalesce(';seed=' || length(signed_row.seed::text) || ':' || signed_row.seed::text, ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'spot_check_round' AND NOT EXISTS (SELECT 1 FROM spot_check_round AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'spot_check_round' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'spot_check_round'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'spot_check' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM spot_check AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'spot_check'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('spot_check' || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';control=' || length(signed_row.control::text) || ':' || signed_row.control::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';judged_at=' || length(to_char(signed_row.judged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.judged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';judged_by=' || length(replace(signed_row.judged_by::text, '-', '')) || ':' || replace(signed_row.judged_by::text, '-', ''), '') || coalesce(';noting=' || length(signed_row.noting::text) || ':' || signed_row.noting::text, '') || coalesce(';observation=' || length(signed_row.observation::text) || ':' || signed_row.observation::text, '') || coalesce(';officer_id=' || length(replace(signed_row.officer_id::text, '-', '')) || ':' || replace(signed_row.officer_id::text, '-', ''), '') || coalesce(';position=' || length(signed_row.position::text) || ':' || signed_row.position::text, '') || coalesce(';round_id=' || length(replace(signed_row.round_id::text, '-', '')) || ':' || replace(signed_row.round_id::text, '-', ''), ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'spot_check' AND NOT EXISTS (SELECT 1 FROM spot_check AS held WHERE held.id = seal.row_id)
;
    WHEN 'case_handover' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM case_handover AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'case_handover'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('case_handover' || coalesce(';at=' || length(to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';by_id=' || length(replace(signed_row.by_id::text, '-', '')) || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';case_version=' || length(signed_row.case_version::text) || ':' || signed_row.case_version::text, '') || coalesce(';caseworker_from=' || length(replace(signed_row.caseworker_from::text, '-', '')) || ':' || replace(signed_row.caseworker_from::text, '-', ''), '') || coalesce(';caseworker_to=' || length(replace(signed_row.caseworker_to::text, '-', '')) || ':' || replace(signed_row.caseworker_to::text, '-', ''), '') || coalesce(';district_from=' || length(signed_row.district_from::text) || ':' || signed_row.district_from::text, '') || coalesce(';district_to=' || length(signed_row.district_to::text) || ':' || signed_row.district_to::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_officer_from=' || length(replace(signed_row.payment_officer_from::text, '-', '')) || ':' || replace(signed_row.payment_officer_from::text, '-', ''), '') || coalesce(';payment_officer_to=' || length(replace(signed_row.payment_officer_to::text, '-', '')) || ':' || replace(signed_row.payment_officer_to::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';undoes_id=' || length(replace(signed_row.undoes_id::text, '-', '')) || ':' || replace(signed_row.undoes_id::text, '-', ''), ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'case_handover' AND NOT EXISTS (SELECT 1 FROM case_handover AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'case_handover' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'case_handover'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'visit_event' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, '00000000-0000-0000-0000-000000000000'::uuid AS chain
FROM visit_event AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'visit_event'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('visit_event' || coalesce(';at=' || length(to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';by_id=' || length(replace(signed_row.by_id::text, '-', '')) || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';contact_id=' || length(replace(signed_row.contact_id::text, '-', '')) || ':' || replace(signed_row.contact_id::text, '-', ''), '') || coalesce(';contact_version=' || length(signed_row.contact_version::text) || ':' || signed_row.contact_version::text, '') || coalesce(';ended_as=' || length(signed_row.ended_as::text) || ':' || signed_row.ended_as::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';now_at=' || length(to_char(signed_row.now_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.now_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, '') || coalesce(';was_at=' || length(to_char(signed_row.was_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.was_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';words=' || length(signed_row.words::text) || ':' || signed_row.words::text, ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'visit_event' AND NOT EXISTS (SELECT 1 FROM visit_event AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'visit_event' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'visit_event'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'former_identity' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, '00000000-0000-0000-0000-000000000000'::uuid AS chain
FROM former_identity AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'former_identity'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('former_identity' || coalesce(';birth_date=' || length(to_char(signed_row.birth_date, 'YYYY-MM-DD')) || ':' || to_char(signed_row.birth_date, 'YYYY-MM-DD'), '') || coalesce(';changed_at=' || length(to_char(signed_row.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';changed_by=' || length(replace(signed_row.changed_by::text, '-', '')) || ':' || replace(signed_row.changed_by::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';identity_number=' || length(signed_row.identity_number::text) || ':' || signed_row.identity_number::text, '') || coalesce(';person_id=' || length(replace(signed_row.person_id::text, '-', '')) || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';reserve_number=' || length(signed_row.reserve_number::text) || ':' || signed_row.reserve_number::text, ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'former_identity' AND NOT EXISTS (SELECT 1 FROM former_identity AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'former_identity' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'former_identity'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'person_match' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, '00000000-0000-0000-0000-000000000000'::uuid AS chain
FROM person_match AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'person_match'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('person_match' || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';judged_at=' || length(to_char(signed_row.judged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.judged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';judged_by=' || length(replace(signed_row.judged_by::text, '-', '')) || ':' || replace(signed_row.judged_by::text, '-', ''), '') || coalesce(';other_id=' || length(replace(signed_row.other_id::text, '-', '')) || ':' || replace(signed_row.other_id::text, '-', ''), '') || coalesce(';person_id=' || length(replace(signed_row.person_id::text, '-', '')) || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';verdict=' || length(signed_row.verdict::text) || ':' || signed_row.verdict::text, ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'person_match' AND NOT EXISTS (SELECT 1 FROM person_match AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'person_match' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'person_match'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'staff' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, '00000000-0000-0000-0000-000000000000'::uuid AS chain
FROM staff AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'staff'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('staff' || coalesce(';active=' || length(signed_row.active::int::text) || ':' || signed_row.active::int::text, '') || coalesce(';district=' || length(signed_row.district::text) || ':' || signed_row.district::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';login=' || length(signed_row.login::text) || ':' || signed_row.login::text, '') || coalesce(';name=' || length(signed_row.name::text) || ':' || signed_row.name::text, '') || coalesce(';password_hash=' || length(signed_row.password_hash::text) || ':' || signed_row.password_hash::text, '') || coalesce(';role=' || length(signed_row.role::text) || ':' || signed_row.role::text, '') || coalesce(';title=' || length(signed_row.title::text) || ':' || signed_row.title::text, ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'staff' AND NOT EXISTS (SELECT 1 FROM staff AS held WHERE held.id = seal.row_id)
;
    WHEN 'account_change' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, '00000000-0000-0000-0000-000000000000'::uuid AS chain
FROM account_change AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'account_change'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('account_change' || coalesce(';active_from=' || length(signed_row.active_from::int::text) || ':' || signed_row.active_from::int::text, '') || coalesce(';active_to=' || length(signed_row.active_to::int::text) || ':' || signed_row.active_to::int::text, '') || coalesce(';answers_id=' || length(replace(signed_row.answers_id::text, '-', '')) || ':' || replace(signed_row.answers_id::text, '-', ''), '') || coalesce(';at=' || length(to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';by_id=' || length(replace(signed_row.by_id::text, '-', '')) || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';password=' || length(signed_row.password::int::text) || ':' || signed_row.password::int::text, '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';role_from=' || length(signed_row.role_from::text) || ':' || signed_row.role_from::text, '') || coalesce(';role_to=' || length(signed_row.role_to::text) || ':' || signed_row.role_to::text, '') || coalesce(';staff_id=' || length(replace(signed_row.staff_id::text, '-', '')) || ':' || replace(signed_row.staff_id::text, '-', ''), '') || coalesce(';staff_version=' || length(signed_row.staff_version::text) || ':' || signed_row.staff_version::text, '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'account_change' AND NOT EXISTS (SELECT 1 FROM account_change AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'account_change' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'account_change'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'added_norm' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, '00000000-0000-0000-0000-000000000000'::uuid AS chain
FROM added_norm AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'added_norm'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('added_norm' || coalesce(';added_at=' || length(to_char(signed_row.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';added_by=' || length(replace(signed_row.added_by::text, '-', '')) || ':' || replace(signed_row.added_by::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, '') || coalesce(';valid_from=' || length(signed_row.valid_from::text) || ':' || signed_row.valid_from::text, ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'added_norm' AND NOT EXISTS (SELECT 1 FROM added_norm AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'added_norm' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'added_norm'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'access_entry' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain
FROM access_entry AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'access_entry'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('access_entry' || coalesce(';action=' || length(signed_row.action::text) || ':' || signed_row.action::text, '') || coalesce(';at=' || length(to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')) || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';case_id=' || length(replace(signed_row.case_id::text, '-', '')) || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';staff_id=' || length(replace(signed_row.staff_id::text, '-', '')) || ':' || replace(signed_row.staff_id::text, '-', ''), ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'access_entry' AND NOT EXISTS (SELECT 1 FROM access_entry AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'access_entry' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'access_entry'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    WHEN 'seal_anchor' THEN RETURN QUERY 
SELECT
    CASE WHEN last.number IS NULL THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    signed_row.id AS row_id, '00000000-0000-0000-0000-000000000000'::uuid AS chain
FROM seal_anchor AS signed_row
LEFT JOIN seal AS last ON last.number = (
    SELECT max(number) FROM seal WHERE seal.row_id = signed_row.id AND seal.kind = 'seal_anchor'
)
WHERE coalesce(last.content, '') <> encode(sha256(convert_to('seal_anchor' || coalesce(';day=' || length(to_char(signed_row.day, 'YYYY-MM-DD')) || ':' || to_char(signed_row.day, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || length(replace(signed_row.id::text, '-', '')) || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';previous=' || length(signed_row.previous::text) || ':' || signed_row.previous::text, '') || coalesce(';seal=' || length(signed_row.seal::text) || ':' || signed_row.seal::text, ''), 'UTF8')), 'hex')
UNION ALL
SELECT DISTINCT 'sealed_row_gone', row_id, chain FROM seal
WHERE kind = 'seal_anchor' AND NOT EXISTS (SELECT 1 FROM seal_anchor AS held WHERE held.id = seal.row_id)

UNION ALL
SELECT DISTINCT 'sealed_row_rewritten', row_id, chain FROM seal
WHERE kind = 'seal_anchor' AND row_id IN (
    SELECT row_id FROM seal WHERE kind = 'seal_anchor'
    GROUP BY row_id HAVING count(DISTINCT content) > 1
)
;
    END CASE;
END $$;


--
-- Name: unnamed_forms(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.unnamed_forms() RETURNS TABLE(instrument character varying, instrument_version integer)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$ 
SELECT DISTINCT filled.instrument, filled.instrument_version FROM filled_instrument AS filled
WHERE filled.form_sha256 IS NULL AND NOT EXISTS (
    SELECT 1 FROM form_version AS form WHERE form.instrument = filled.instrument
    AND form.instrument_version = filled.instrument_version
)
 $$;


--
-- Name: who_holds(integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.who_holds(waiting integer, OUT name text, OUT seconds integer) RETURNS SETOF record
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
SELECT staff.name, extract(epoch FROM clock_timestamp() - holder.xact_start)::integer
FROM pg_catalog.pg_stat_activity AS mine
CROSS JOIN LATERAL unnest(pg_catalog.pg_blocking_pids(mine.pid)) AS blocking (pid)
JOIN pg_catalog.pg_stat_activity AS holder ON holder.pid = blocking.pid
JOIN staff ON staff.login = holder.usename
WHERE mine.pid = waiting AND mine.usename = session_user
ORDER BY 2 DESC NULLS LAST LIMIT 1 $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: access_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.access_entry (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    staff_id uuid NOT NULL,
    action character varying(40) NOT NULL,
    case_id uuid,
    reason text NOT NULL
);


--
-- Name: account_change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account_change (
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid,
    step character varying(40) NOT NULL,
    role_from character varying(40) NOT NULL,
    role_to character varying(40) NOT NULL,
    active_from boolean NOT NULL,
    active_to boolean NOT NULL,
    password boolean NOT NULL,
    staff_version integer,
    reason text NOT NULL,
    answers_id uuid
);


--
-- Name: added_norm; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.added_norm (
    id uuid NOT NULL,
    valid_from character varying(7) NOT NULL,
    text text NOT NULL,
    added_by uuid NOT NULL,
    added_at timestamp with time zone NOT NULL
);


--
-- Name: aid_application; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.aid_application (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    month character varying(7) NOT NULL,
    received_on date NOT NULL,
    due_on date NOT NULL,
    matter text NOT NULL,
    complete_on date,
    urgent boolean NOT NULL,
    status character varying(40) NOT NULL,
    version integer NOT NULL,
    withdrawn_on date,
    withdrawn_reason text
);


--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: appeal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.appeal (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    decision_id uuid NOT NULL,
    received_on date NOT NULL,
    received_decision_on date,
    last_day date,
    outcome character varying(40) NOT NULL,
    settled_on date,
    registered_by uuid NOT NULL,
    version integer NOT NULL
);


--
-- Name: calculation_sheet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.calculation_sheet (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    application_id uuid NOT NULL,
    month character varying(7) NOT NULL,
    facts text NOT NULL,
    result bigint NOT NULL,
    copied_from character varying(7),
    finished_by uuid,
    finished_at timestamp with time zone,
    version integer NOT NULL
);


--
-- Name: case_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_file (
    id uuid NOT NULL,
    number character varying(20) NOT NULL,
    district character varying(40) NOT NULL,
    caseworker_id uuid NOT NULL,
    payment_officer_id uuid,
    opened_on date NOT NULL,
    closed_on date,
    closing_reason character varying(60),
    version integer NOT NULL
);


--
-- Name: case_handover; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.case_handover (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    case_version integer NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid NOT NULL,
    reason text NOT NULL,
    caseworker_from uuid NOT NULL,
    caseworker_to uuid NOT NULL,
    payment_officer_from uuid,
    payment_officer_to uuid,
    district_from character varying(40) NOT NULL,
    district_to character varying(40) NOT NULL,
    undoes_id uuid
);


--
-- Name: chain_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chain_head (
    id uuid NOT NULL,
    number integer NOT NULL,
    hash character varying(64) NOT NULL,
    version integer NOT NULL
);


--
-- Name: contact; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.contact (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    channel character varying(40) NOT NULL,
    outcome character varying(40) NOT NULL,
    matter text NOT NULL,
    taken_by uuid NOT NULL,
    name text NOT NULL,
    identity_number character varying(12) NOT NULL,
    phone character varying(40) NOT NULL,
    district character varying(40) NOT NULL,
    handed_to text NOT NULL,
    appointment_at timestamp with time zone,
    case_id uuid,
    version integer NOT NULL,
    ended_as character varying(40)
);


--
-- Name: decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    application_id uuid NOT NULL,
    month character varying(7) NOT NULL,
    kind character varying(40),
    amount bigint NOT NULL,
    already_granted bigint NOT NULL,
    reasons text NOT NULL,
    conditions text NOT NULL,
    laws text NOT NULL,
    drafted_by uuid NOT NULL,
    decided_on date,
    signed_by uuid,
    signed_at timestamp with time zone,
    hash character varying(64),
    version integer NOT NULL,
    ground character varying(40),
    burdens_later boolean,
    line_reasons text DEFAULT '{}'::text NOT NULL,
    named text DEFAULT '{}'::text NOT NULL
);


--
-- Name: decision_basis; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.decision_basis (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    facts text NOT NULL,
    result text NOT NULL,
    rules integer DEFAULT 1 NOT NULL
);


--
-- Name: done_write; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.done_write (
    id uuid NOT NULL,
    attempt_id uuid NOT NULL,
    command character varying(60) NOT NULL,
    staff_id uuid,
    at timestamp with time zone NOT NULL
);


--
-- Name: draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.draft (
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    key character varying(80) NOT NULL,
    content text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    version integer NOT NULL
);


--
-- Name: emergency_assessment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.emergency_assessment (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    purpose character varying(40) NOT NULL,
    days integer NOT NULL,
    raised_on date NOT NULL,
    cause text NOT NULL,
    own_means text NOT NULL,
    network text NOT NULL,
    danger character varying(40) NOT NULL,
    children text NOT NULL,
    asked bigint NOT NULL,
    violence_asked boolean NOT NULL,
    CONSTRAINT ck_emergency_assessment_some_days CHECK ((days > 0)),
    CONSTRAINT ck_emergency_assessment_something_asked CHECK ((asked > 0))
);


--
-- Name: filled_instrument; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.filled_instrument (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    application_id uuid,
    person_id uuid,
    instrument character varying(40) NOT NULL,
    instrument_version integer NOT NULL,
    answers text NOT NULL,
    started_by uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    signed_by uuid,
    signed_at timestamp with time zone,
    version integer NOT NULL,
    form_sha256 character varying(64)
);


--
-- Name: form_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_version (
    id uuid NOT NULL,
    instrument character varying(40) NOT NULL,
    instrument_version integer NOT NULL,
    text text NOT NULL,
    options text NOT NULL,
    sha256 character varying(64) NOT NULL,
    added_by uuid,
    added_at timestamp with time zone NOT NULL
);


--
-- Name: former_identity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.former_identity (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    identity_number character varying(12),
    birth_date date NOT NULL,
    reserve_number text NOT NULL,
    reason text NOT NULL,
    changed_by uuid NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    search_text text NOT NULL
);


--
-- Name: household_member; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.household_member (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    person_id uuid NOT NULL,
    role character varying(40) NOT NULL,
    since date NOT NULL,
    until date,
    residence character varying(40) NOT NULL,
    days integer,
    free_lunch boolean NOT NULL,
    in_school boolean NOT NULL,
    hindrance character varying(60),
    version integer NOT NULL,
    representative text DEFAULT ''::text NOT NULL,
    representative_kind character varying(40),
    without_representative text DEFAULT ''::text NOT NULL
);


--
-- Name: journal_note; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_note (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    author_id uuid NOT NULL,
    happened_at timestamp with time zone NOT NULL,
    kind character varying(40) NOT NULL,
    text text NOT NULL,
    step character varying(40),
    restricted boolean NOT NULL,
    corrects_id uuid,
    signed_at timestamp with time zone,
    chain_number integer,
    previous_hash character varying(64),
    hash character varying(64),
    version integer NOT NULL
);


--
-- Name: letter; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.letter (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    decision_id uuid NOT NULL,
    person_id uuid NOT NULL,
    title text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by uuid NOT NULL,
    sha256 character varying(64) NOT NULL,
    pdf bytea NOT NULL
);


--
-- Name: next_step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.next_step (
    id uuid NOT NULL,
    step character varying(40) NOT NULL,
    due_on date,
    application_id uuid,
    amount bigint
);


--
-- Name: payee_account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payee_account (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    holder text NOT NULL,
    kind character varying(40) NOT NULL,
    clearing character varying(5) NOT NULL,
    number character varying(20) NOT NULL,
    evidence text NOT NULL,
    check_digit_doubtful boolean NOT NULL,
    registered_by uuid NOT NULL,
    registered_at timestamp with time zone NOT NULL,
    payee_kind character varying(40)
);


--
-- Name: payment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    decision_id uuid NOT NULL,
    account_id uuid NOT NULL,
    payee text NOT NULL,
    amount bigint NOT NULL,
    month character varying(7) NOT NULL,
    pay_on date NOT NULL,
    status character varying(40) NOT NULL,
    decided_by uuid NOT NULL,
    prepared_by uuid NOT NULL,
    prepared_at timestamp with time zone NOT NULL,
    released_by uuid,
    released_at timestamp with time zone,
    stopped_reason text NOT NULL,
    file_id uuid,
    version integer NOT NULL,
    stopped_by uuid,
    stopped_at timestamp with time zone,
    reference_kind character varying(40),
    reference text,
    CONSTRAINT ck_payment_only_released_in_file CHECK (((file_id IS NULL) OR ((status)::text = 'released'::text))),
    CONSTRAINT ck_payment_positive CHECK ((amount > 0)),
    CONSTRAINT ck_payment_released_by_someone CHECK (((((status)::text <> 'released'::text) OR (released_by IS NOT NULL)) AND (((status)::text <> 'prepared'::text) OR (released_by IS NULL)))),
    CONSTRAINT ck_payment_second_person CHECK (((released_by IS NULL) OR ((released_by <> prepared_by) AND (released_by <> decided_by)))),
    CONSTRAINT ck_payment_stopped_by_someone CHECK (((stopped_by IS NULL) OR ((status)::text = 'stopped'::text)))
);


--
-- Name: payment_file; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment_file (
    id uuid NOT NULL,
    message_id character varying(35) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by uuid NOT NULL,
    payments integer NOT NULL,
    total bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    xml bytea NOT NULL,
    form character varying(40)
);


--
-- Name: payment_receipt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment_receipt (
    id uuid NOT NULL,
    payment_id uuid NOT NULL,
    case_id uuid NOT NULL,
    handed_on date NOT NULL,
    handed_by uuid NOT NULL,
    taken_by text NOT NULL,
    receipt text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    hash character varying(64) NOT NULL
);


--
-- Name: payment_return; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment_return (
    id uuid NOT NULL,
    payment_id uuid NOT NULL,
    case_id uuid NOT NULL,
    file_id uuid,
    kind character varying(40) NOT NULL,
    cause character varying(40) NOT NULL,
    account_fault boolean NOT NULL,
    reason text NOT NULL,
    happened_on date NOT NULL,
    registered_by uuid NOT NULL,
    registered_at timestamp with time zone NOT NULL,
    outcome character varying(40),
    settled_by uuid,
    settled_at timestamp with time zone,
    settled_reason text NOT NULL,
    hash character varying(64),
    version integer NOT NULL,
    CONSTRAINT ck_payment_return_second_person CHECK (((settled_by IS NULL) OR (settled_by <> registered_by))),
    CONSTRAINT ck_payment_return_settled_by_someone CHECK (((outcome IS NULL) = (settled_by IS NULL)))
);


--
-- Name: payment_set_aside; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment_set_aside (
    id uuid NOT NULL,
    payment_id uuid NOT NULL,
    case_id uuid NOT NULL,
    code character varying(60) NOT NULL,
    detail text NOT NULL,
    set_aside_by uuid NOT NULL,
    set_aside_at timestamp with time zone NOT NULL
);


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    id uuid NOT NULL,
    identity_number character varying(12),
    birth_date date NOT NULL,
    given_name text NOT NULL,
    family_name text NOT NULL,
    protection character varying(40) NOT NULL,
    street text NOT NULL,
    postcode character varying(10) NOT NULL,
    city text NOT NULL,
    phone character varying(40) NOT NULL,
    version integer NOT NULL,
    search_text text NOT NULL,
    reserve_number text DEFAULT ''::text NOT NULL
);


--
-- Name: person_match; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person_match (
    id uuid NOT NULL,
    person_id uuid NOT NULL,
    other_id uuid NOT NULL,
    verdict character varying(40) NOT NULL,
    reason text NOT NULL,
    judged_by uuid NOT NULL,
    judged_at timestamp with time zone NOT NULL
);


--
-- Name: plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plan (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    person_id uuid NOT NULL,
    number integer NOT NULL,
    goal text NOT NULL,
    own_words text NOT NULL,
    follow_up_on date,
    steps text NOT NULL,
    started_by uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    signed_by uuid,
    signed_at timestamp with time zone,
    version integer NOT NULL
);


--
-- Name: reading; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reading (
    id uuid NOT NULL,
    staff_id uuid NOT NULL,
    what text NOT NULL
);


--
-- Name: seal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seal (
    number integer NOT NULL,
    chain uuid NOT NULL,
    kind character varying(40) NOT NULL,
    row_id uuid NOT NULL,
    content character varying(64) NOT NULL,
    late boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    previous character varying(64) NOT NULL,
    hash character varying(64) NOT NULL
);


--
-- Name: seal_anchor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seal_anchor (
    id uuid NOT NULL,
    day date NOT NULL,
    number integer NOT NULL,
    seal character varying(64) NOT NULL,
    previous character varying(64) NOT NULL,
    hash character varying(64) NOT NULL
);


--
-- Name: seal_head; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seal_head (
    id uuid NOT NULL,
    number integer NOT NULL,
    hash character varying(64) NOT NULL,
    newest timestamp with time zone
);


--
-- Name: seal_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seal_request (
    number integer NOT NULL,
    kind character varying(40) NOT NULL,
    row_id uuid NOT NULL
);


--
-- Name: seal_request_number_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.seal_request_number_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: seal_request_number_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.seal_request_number_seq OWNED BY public.seal_request.number;


--
-- Name: spot_check; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.spot_check (
    id uuid NOT NULL,
    round_id uuid NOT NULL,
    case_id uuid NOT NULL,
    officer_id uuid NOT NULL,
    "position" integer NOT NULL,
    control character varying(40),
    noting character varying(40),
    observation text NOT NULL,
    judged_by uuid,
    judged_at timestamp with time zone,
    version integer NOT NULL
);


--
-- Name: spot_check_round; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.spot_check_round (
    id uuid NOT NULL,
    month character varying(7) NOT NULL,
    control text NOT NULL,
    seed bigint NOT NULL,
    per_officer integer NOT NULL,
    population integer NOT NULL,
    drawn_by uuid NOT NULL,
    drawn_at timestamp with time zone NOT NULL
);


--
-- Name: staff; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.staff (
    id uuid NOT NULL,
    login character varying(63) NOT NULL,
    name text NOT NULL,
    title text NOT NULL,
    role character varying(40) NOT NULL,
    district character varying(40) NOT NULL,
    password_hash text,
    active boolean NOT NULL,
    version integer NOT NULL
);


--
-- Name: visit_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.visit_event (
    id uuid NOT NULL,
    contact_id uuid NOT NULL,
    contact_version integer NOT NULL,
    at timestamp with time zone NOT NULL,
    by_id uuid NOT NULL,
    step character varying(40) NOT NULL,
    ended_as character varying(40),
    was_at timestamp with time zone,
    now_at timestamp with time zone,
    words text NOT NULL
);


--
-- Name: seal_request number; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal_request ALTER COLUMN number SET DEFAULT nextval('public.seal_request_number_seq'::regclass);


--
-- Data for Name: access_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_entry VALUES
	('01a1b13f-a260-7afb-ba83-35f8d8930882', '2026-11-06 14:25:00+00', '01a1c4af-8680-7415-a5dc-9f503f63af83', 'change_staff', NULL, 'social10'),
	('01a1c052-9500-7e77-adfa-09b03a85eed0', '2026-11-09 12:40:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', 'open_case', '01a1aacb-1b80-729f-b4d9-82fb47e2cc36', ''),
	('01a22161-e8da-7ff3-b485-85b7d01eac95', '2026-11-10 09:00:00+00', '01a22161-e8b3-75df-b1cb-06fbcd755478', 'open_case', '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'Jour');


--
-- Data for Name: account_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_change VALUES
	('01a1b13f-a260-7bd0-a5ae-f8a6bfc5056e', '01a1c4af-8680-76d2-b2fd-f2022a96fb1a', '2026-11-06 14:25:00+00', '01a1c4af-8680-7415-a5dc-9f503f63af83', 'done', 'social_worker', 'social_worker', true, false, false, 2, '', NULL),
	('01a22161-e8d9-730e-a8be-42bd34a7bf79', '01a22161-e8b3-75df-b1cb-06fbcd755478', '2026-11-10 09:00:00+00', '01a22161-e8bf-7c60-aa2c-8fcdfb8a47c3', 'asked', 'social_worker', 'deputy_head', true, true, false, NULL, 'Vikarie från december', NULL);


--
-- Data for Name: added_norm; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.added_norm VALUES
	('01a22161-e8dc-7c65-bb53-2e74e57de009', '2027-01', '# Riksnormen för 2027, beslutad i november', '01a22161-e8bf-7c60-aa2c-8fcdfb8a47c3', '2026-11-10 09:00:00+00');


--
-- Data for Name: aid_application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.aid_application VALUES
	('01a11f51-8a80-7e31-87dd-aeb784b28054', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'new', '2026-10', '2026-10-09', '2026-10-23', '', '2026-10-09', false, 'decided', 1, NULL, NULL),
	('01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '01a1afff-3320-7492-aa59-679aed3a32a8', 'new', '2026-11', '2026-11-09', '2026-11-24', '', '2026-11-10', false, 'decided', 1, NULL, NULL),
	('01a1aacb-1b80-7699-8bd4-a21ca1e381f9', '01a1aacb-1b80-729f-b4d9-82fb47e2cc36', 'new', '2026-11', '2026-11-05', '2026-11-19', '', NULL, false, 'open', 1, NULL, NULL),
	('01a22161-e8c3-7aa0-bed8-7669a7dcb401', '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, true, 'open', 1, NULL, NULL),
	('01a22161-e8c8-787a-8048-0d7d28ffd03a', '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'emergency', '2026-11', '2026-11-05', '2026-11-05', '', NULL, false, 'decided', 1, NULL, NULL),
	('01a22161-e8de-79ed-b185-0232045e2404', '01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, false, 'open', 1, NULL, NULL);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES
	('0018');


--
-- Data for Name: appeal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.appeal VALUES
	('01a22161-e8d4-7f09-aab2-a6225bb4f807', '01a22161-e8c1-7db2-9986-04d1340c7cc0', '01a22161-e8c4-7604-8c35-ffb90eb0563b', '2026-11-05', '2026-11-05', '2026-11-26', 'pending', NULL, '01a22161-e8b3-75df-b1cb-06fbcd755478', 1);


--
-- Data for Name: calculation_sheet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.calculation_sheet VALUES
	('01a143c1-d960-7dbe-a906-922fa4b9a9c4', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a11f51-8a80-7e31-87dd-aeb784b28054', '2026-10', '{"adjustments":[],"adults":[{"birth_date":"1988-04-05","first_day":null,"id":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","last_day":null,"status":"cohabiting"},{"birth_date":"2002-08-06","first_day":null,"id":"01a1c4af-8680-754b-810c-4759482c9cbc","last_day":null,"status":"cohabiting"}],"assets":[],"children":[{"birth_date":"2019-04-23","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7e1a-b341-e07a83f73f16","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2010-07-28","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7a81-a4e5-0cad66237a04","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2021-02-07","counts_in_household":null,"days":null,"first_day":null,"free_lunch":true,"id":"01a1c4af-8680-70cc-b571-810afc132d0d","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8309","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"190","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"167","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"370","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"3750","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","reason":null,"stated":null,"type":"child_allowance"}],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 2621600, NULL, '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-16 09:09:00+00', 1),
	('01a1c4ad-b1c0-7585-afbc-9ca9d38f8c45', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1984-02-25","first_day":null,"id":"01a1c4af-8680-712a-817a-9262453bf491","last_day":null,"status":"single"}],"assets":[],"children":[{"birth_date":"2017-07-05","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2019-02-09","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7eef-b02e-3d8dccb1c51d","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2011-06-01","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7bb1-9570-266b42b38755","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8349","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"422","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"96","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"596","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"7981","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"wage"},{"amount":"3750","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"child_allowance"},{"amount":"1823","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","reason":null,"stated":null,"type":"maintenance_support"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1447900, NULL, '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-10 08:14:00+00', 1),
	('01a22161-e8d2-7e05-bec2-a6e90639d8bd', '01a22161-e8c1-7db2-9986-04d1340c7cc0', '01a22161-e8c3-7aa0-bed8-7669a7dcb401', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1984-07-15","first_day":null,"id":"01a22161-e8c2-7da4-97a3-cbbb21b06f46","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"9800","approved":"7900","label":null,"person":null,"reason":"för hög","type":"rent"}],"incomes":[{"amount":"1234.50","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a22161-e8c2-7da4-97a3-cbbb21b06f46","reason":null,"stated":null,"type":"wage"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1188500, '2026-10', NULL, NULL, 1);


--
-- Data for Name: case_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_file VALUES
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '2026-00001', 'east', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-05', NULL, NULL, 1),
	('01a1afff-3320-7492-aa59-679aed3a32a8', '2026-00002', 'north', '01a1c4af-8680-753f-a09f-76b5a170b338', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-06', NULL, NULL, 1),
	('01a1aacb-1b80-729f-b4d9-82fb47e2cc36', '2026-00003', 'east', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-7646-8a09-7c976bf46c69', '2026-11-05', NULL, NULL, 1),
	('01a22161-e8c1-7db2-9986-04d1340c7cc0', '2026-00417', 'east', '01a22161-e8b3-75df-b1cb-06fbcd755478', '01a22161-e8b5-7c91-8fcd-64b33c18757d', '2026-11-05', NULL, NULL, 1),
	('01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', '2026-00418', 'east', '01a22161-e8b3-75df-b1cb-06fbcd755478', '01a22161-e8b5-7c91-8fcd-64b33c18757d', '2026-11-05', NULL, NULL, 1);


--
-- Data for Name: case_handover; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_handover VALUES
	('01a22161-e8cc-7f97-a491-da21e29520d3', '01a22161-e8c1-7db2-9986-04d1340c7cc0', 2, '2026-11-10 09:00:00+00', '01a22161-e8b3-75df-b1cb-06fbcd755478', 'Byter tjänst', '01a22161-e8b3-75df-b1cb-06fbcd755478', '01a22161-e8b4-77b8-a4d5-bf78bc7a474b', '01a22161-e8b5-7c91-8fcd-64b33c18757d', '01a22161-e8b5-7c91-8fcd-64b33c18757d', 'east', 'east', NULL);


--
-- Data for Name: chain_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chain_head VALUES
	('01a1afff-3320-7492-aa59-679aed3a32a8', 1, '7e5bb5ba3eccf5c1b61adee71f9cfeb2340b9b7cece3cbdbcd968c46ee2e08f1', 1),
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 4, '9979a934323f359451d986ed235d73536c40ff7279e3cf67a9456259c939dc09', 2),
	('01a1aacb-1b80-729f-b4d9-82fb47e2cc36', 1, '91ccc6db49e29b2a1315d58864f04ee0cff1760644569f74505f584fdf4f73c7', 2),
	('01a22161-e8c1-7db2-9986-04d1340c7cc0', 0, '', 1);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES
	('01a08fce-5820-71f2-8c35-e83474fa9412', '2026-09-11 09:31:00+00', 'visit', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a08f6a-8d40-794e-bc9e-28eabee80626', '2026-09-11 07:42:00+00', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a08fdc-13c0-7661-bd65-680c3b1185d9', '2026-09-11 09:46:00+00', 'phone', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a09ed2-a4c0-7bf7-8458-272f498dbfa8', '2026-09-14 07:30:00+00', 'visit', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a09ed9-f7c0-7e43-a6ca-f4a341023aed', '2026-09-14 07:38:00+00', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a09e9b-b640-7c08-b8f6-59ac44ce4ab3', '2026-09-14 06:30:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0a537-9b40-7745-b6f4-251e491961a1', '2026-09-15 13:18:00+00', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0a45c-cba0-747b-b912-ef4aefae5d4e', '2026-09-15 09:19:00+00', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0a536-b0e0-7e37-b212-01e4eaa3556c', '2026-09-15 13:17:00+00', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0a965-dba0-71f2-9c0b-b40ff3e6ca73', '2026-09-16 08:47:00+00', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0a9db-f600-7f75-bb3b-f4bf5d7cfed1', '2026-09-16 10:56:00+00', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0a93a-d400-77c9-b365-06ecae7c8f09', '2026-09-16 08:00:00+00', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0af51-0e40-74d1-9719-61891ef3ea44', '2026-09-17 12:22:00+00', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0af43-52a0-7300-b688-b661321c1744', '2026-09-17 12:07:00+00', 'visit', 'wrong_district', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0af09-a500-76d4-9eb6-7ae7ffb0dd9e', '2026-09-17 11:04:00+00', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0b426-d940-75ad-8d36-ce2c1a09a840', '2026-09-18 10:54:00+00', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0b3ce-0ae0-75ef-b099-f27150cb407a', '2026-09-18 09:17:00+00', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0b498-5fc0-7414-8c9a-37518ddcf83c', '2026-09-18 12:58:00+00', 'visit', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0c3ef-fc80-7e96-a4fd-57c523797d45', '2026-09-21 12:28:00+00', 'phone', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0c303-c7c0-7c3a-8820-823157fa49e5', '2026-09-21 08:10:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0c3fb-e360-7b3b-8eac-a2887bb1d124', '2026-09-21 12:41:00+00', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0c824-a580-7f40-8fd3-dd72e7ecfd0c', '2026-09-22 08:04:00+00', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0c8f1-b980-7141-8c3b-a85923bc9152', '2026-09-22 11:48:00+00', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0c8e5-d2a0-7223-9e49-422a3d376642', '2026-09-22 11:35:00+00', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0ce39-0b00-707a-b5c2-e229862fe231', '2026-09-23 12:24:00+00', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0ce69-90e0-7fcf-a039-43f65c327a6d', '2026-09-23 13:17:00+00', 'visit', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0cd1f-f9e0-7552-a656-7bc4627292f8', '2026-09-23 07:17:00+00', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0d207-2a00-754c-8381-3ce6b5a29061', '2026-09-24 06:08:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0d203-8080-7359-ad9b-f0b6ed448d4e', '2026-09-24 06:04:00+00', 'visit', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0d2d2-6940-75b9-a6ed-f1bd27855798', '2026-09-24 09:50:00+00', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0d77d-2ca0-702a-8844-b8fd0059865a', '2026-09-25 07:35:00+00', 'phone', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0d809-4000-7ffb-a2e3-f93a873b9903', '2026-09-25 10:08:00+00', 'visit', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0d76e-86a0-7359-b113-5de9953857d7', '2026-09-25 07:19:00+00', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0e6b8-67c0-757d-8752-919475efd233', '2026-09-28 06:34:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0e838-02e0-75ea-877e-f32a3f3f37ea', '2026-09-28 13:33:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0e69a-3160-75ac-aca9-9fd0e2856ec6', '2026-09-28 06:01:00+00', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0ec8a-e240-7e31-ba0e-a6e15ec69be3', '2026-09-29 09:42:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0ed1e-48a0-7c0c-81ba-985a32b558fd', '2026-09-29 12:23:00+00', 'phone', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0ec02-7860-740f-8fcc-9a5c334e51af', '2026-09-29 07:13:00+00', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0f199-7080-73b1-9be7-f3cf4b80b828', '2026-09-30 09:16:00+00', 'visit', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0f1a7-2c20-72e2-8e71-597aaa50b96f', '2026-09-30 09:31:00+00', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0f0f1-e5e0-7a56-a454-48c8989bc9dc', '2026-09-30 06:13:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0f691-1b60-706f-a232-8994b647e8a8', '2026-10-01 08:25:00+00', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0f68d-71e0-7659-af95-eee8a70828a7', '2026-10-01 08:21:00+00', 'visit', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0f70e-88c0-7c27-9fb6-d625d6d106fb', '2026-10-01 10:42:00+00', 'phone', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0fb69-a580-7b91-99f9-bb7914ace1cb', '2026-10-02 07:00:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0fc90-7240-7dce-926f-1d764f06e95a', '2026-10-02 12:22:00+00', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0fcbe-3900-716a-b243-d47ceb64c5c4', '2026-10-02 13:12:00+00', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a10aca-6a00-7444-a01a-c23acfd3bb74', '2026-10-05 06:40:00+00', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a10ac0-57e0-71cb-8fdf-7cc6eb8a25fc', '2026-10-05 06:29:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a10bcd-8220-7df2-b429-c622f52b2549', '2026-10-05 11:23:00+00', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a110b9-4620-7a9d-9877-2790c1726f06', '2026-10-06 10:19:00+00', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a11076-70c0-7433-b73a-fe02f4ef6142', '2026-10-06 09:06:00+00', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a11153-ff80-7d75-823a-80a22ed51b12', '2026-10-06 13:08:00+00', 'visit', 'wrong_district', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a115a9-9e00-78a9-9ca2-c13275f5c1a0', '2026-10-07 09:20:00+00', 'visit', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a115ae-31e0-7092-a862-bf793f4f8b9d', '2026-10-07 09:25:00+00', 'visit', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1160e-5340-7ce2-9aef-ca62e22b64a6', '2026-10-07 11:10:00+00', 'phone', 'wrong_district', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a11ac3-28c0-78dc-b5b3-9023fd09e37c', '2026-10-08 09:06:00+00', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a11a9e-89c0-7c24-ac92-61f1e429c87c', '2026-10-08 08:26:00+00', 'visit', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a11b05-13c0-7109-9f7b-07b84485c04f', '2026-10-08 10:18:00+00', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a120cd-7c20-7806-a740-1fa03c49fdbd', '2026-10-09 13:15:00+00', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a11f8d-0ce0-76bc-81e0-04fb3ef68756', '2026-10-09 07:25:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a120c1-9540-71b0-a200-d218798a0d59', '2026-10-09 13:02:00+00', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a12ee5-9400-7087-8ce6-6f731e84fb36', '2026-10-12 06:56:00+00', 'visit', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a12efe-4c20-7a60-b2f9-20262d819d38', '2026-10-12 07:23:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a12f0d-dc80-77b7-9985-ea3f9eb4e92e', '2026-10-12 07:40:00+00', 'phone', 'referred', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a13448-5cc0-7973-89c9-d592414205c6', '2026-10-13 08:02:00+00', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13408-4680-7f65-9f2e-e40dada65cc4', '2026-10-13 06:52:00+00', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1347f-4b40-7032-bbc7-1df38c4caa83', '2026-10-13 09:02:00+00', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a13991-8300-75d4-a9e7-8b06a72ed508', '2026-10-14 08:40:00+00', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13a01-34c0-7ff6-8d25-f954f4042f1e', '2026-10-14 10:42:00+00', 'visit', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13a60-6bc0-7d5e-bf22-82e6c4440054', '2026-10-14 12:26:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13f99-1740-7f25-8181-20f8f1261642', '2026-10-15 12:46:00+00', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13e73-34e0-75e6-b5fd-f37c5d5ec1ad', '2026-10-15 07:25:00+00', 'phone', 'referred', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a13e45-6e20-758f-a8e8-4b0dce74b3c4', '2026-10-15 06:35:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a143c1-d960-7bfa-856a-ab1d296cb08c', '2026-10-16 08:09:00+00', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a144f8-3680-7284-8e01-7551f78530bf', '2026-10-16 13:48:00+00', 'phone', 'referred', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a144de-9400-734d-a2e8-fec0ed19557a', '2026-10-16 13:20:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a15387-5320-7445-b234-752bd8aa7be3', '2026-10-19 09:39:00+00', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a152d5-b660-7bf5-a232-0fa3280f005d', '2026-10-19 06:25:00+00', 'phone', 'wrong_district', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a15365-7340-7c18-81e8-fb16d7ad18a7', '2026-10-19 09:02:00+00', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a15832-1680-7085-9958-b1e68cd03260', '2026-10-20 07:24:00+00', 'phone', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a158e2-c8e0-7e11-a8a9-ea6263a366aa', '2026-10-20 10:37:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a15853-f660-771c-bd4f-fa0ffc7383bf', '2026-10-20 08:01:00+00', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a15da8-1920-70e2-912e-d1df1b69567e', '2026-10-21 08:51:00+00', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a15d71-2aa0-7a6f-a837-6dcd8299ed6e', '2026-10-21 07:51:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a15d78-7da0-72f0-b86b-b4d6c7132891', '2026-10-21 07:59:00+00', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a163a1-0760-7b68-869e-87dc22dd113c', '2026-10-22 12:41:00+00', 'phone', 'wrong_district', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a162de-0580-74e6-89b2-9bbe7deb30ad', '2026-10-22 09:08:00+00', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a16299-5b60-78a4-8091-8a58c194ff53', '2026-10-22 07:53:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a168e1-05e0-7ae8-ab7f-1414f6de2fbe', '2026-10-23 13:09:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1680f-5e00-7749-ae9d-de7332eddf6f', '2026-10-23 09:20:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1689f-1ae0-73ab-88ed-3213cac8a61c', '2026-10-23 11:57:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a17847-48a0-7050-947d-be2d857de96d', '2026-10-26 12:55:00+00', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a17876-e420-7d91-a030-7b7543c6ed1e', '2026-10-26 13:47:00+00', 'phone', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a17828-27e0-7d3f-bae4-615571395e71', '2026-10-26 12:21:00+00', 'visit', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a17d33-f700-7748-a3a5-17594f60e846', '2026-10-27 11:52:00+00', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a17c53-a920-7db5-8a7d-1dbc263cc4dc', '2026-10-27 07:47:00+00', 'visit', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a17d6f-7960-7cce-ba2d-b00a7d076c0b', '2026-10-27 12:57:00+00', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1814e-fd80-75e9-9b3a-953c4dc1d327', '2026-10-28 07:00:00+00', 'phone', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a182ba-7460-7dc1-b445-6d5b223be9e7', '2026-10-28 13:37:00+00', 'visit', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a181bc-da80-7639-b51c-ecef3e5bcce6', '2026-10-28 09:00:00+00', 'phone', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a18715-9120-7fc3-a6e6-626d450f002a', '2026-10-29 09:55:00+00', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a187aa-cc40-7fe9-9a14-e75a7199e0b3', '2026-10-29 12:38:00+00', 'visit', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a18723-4cc0-7812-8fc0-55310b43b6dd', '2026-10-29 10:10:00+00', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a18c49-a8c0-7329-9adb-e533c7642bde', '2026-10-30 10:10:00+00', 'visit', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a18c21-6040-71c7-a487-92c59bab5340', '2026-10-30 09:26:00+00', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a18c26-de80-7c69-a03f-2a2b4cde3e5a', '2026-10-30 09:32:00+00', 'visit', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a19b24-c280-771b-a989-da51bec49ab4', '2026-11-02 07:24:00+00', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a19b89-77c0-74de-bb77-cbb442ecdcf9', '2026-11-02 09:14:00+00', 'phone', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a19c13-b660-7de2-8dc5-08c6a2c81c32', '2026-11-02 11:45:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1a121-5a40-778d-a4e8-d8d2f71377dc', '2026-11-03 11:18:00+00', 'phone', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1a0b1-a880-73e9-be6e-d515d77b26d3', '2026-11-03 09:16:00+00', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1a10d-3600-7123-bd3a-190299ea4514', '2026-11-03 10:56:00+00', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1a6f7-7e40-7b86-81a2-3b4eb2971b77', '2026-11-04 14:30:00+00', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1a665-0240-73ea-95d8-56759f6428ef', '2026-11-04 11:50:00+00', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1a55c-6be0-796c-adcf-975c9f395ef1', '2026-11-04 07:01:00+00', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1aa83-b240-7aea-a245-d658a4bf58e7', '2026-11-05 07:02:00+00', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1aaea-3c40-714b-b306-1fbc5d082eea', '2026-11-05 08:54:00+00', 'visit', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1abd0-f2c0-78ab-9caa-0c48340252a6', '2026-11-05 13:06:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1b09f-6ac0-71e2-8abe-5e52190d78d3', '2026-11-06 11:30:00+00', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1b0ce-1be0-71b7-99d4-a28c055ae98e', '2026-11-06 12:21:00+00', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1b0e7-be60-79f3-b9e0-8f8680f4edd8', '2026-11-06 12:49:00+00', 'phone', 'wrong_district', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1c065-cee0-78c6-992a-2829c5e50641', '2026-11-09 13:01:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1bfe9-4be0-71df-9315-1cf917448971', '2026-11-09 10:45:00+00', 'phone', 'wrong_district', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1bf39-83e0-7a55-8021-fa1bc31e4b97', '2026-11-09 07:33:00+00', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1c4af-8680-7f3c-9349-79b3cbf93e3f', '2026-11-10 09:00:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1c4af-8680-76f7-90b3-a17548a28354', '2026-11-10 09:00:00+00', 'visit', 'wrong_district', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1c4af-8680-7d83-94b4-b8d8c44da161', '2026-11-10 09:00:00+00', 'visit', 'wrong_district', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1afe8-4fc0-7db2-a6b9-aaf9185ba663', '2026-11-06 08:10:00+00', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', 'Tove Diktkvist', '', '', '', '', '2026-11-13 08:00:00+00', NULL, 1, NULL),
	('01a1a5d2-8640-7671-a557-41cbe371613e', '2026-11-04 09:10:00+00', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-764c-8c38-fb2918f135d2', 'Ylva Testdal', '', '', '', '', '2026-11-13 09:00:00+00', NULL, 1, NULL),
	('01a18c49-a8c0-7b80-a6b6-122f6d956563', '2026-10-30 10:10:00+00', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7e05-8b5c-74273f98e277', 'Elin Skenström', '', '', '', '', '2026-11-13 10:00:00+00', NULL, 1, NULL),
	('01a13faf-1040-7444-81d8-b452c5ffd933', '2026-10-15 13:10:00+00', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', 'Maja Utkastsås', '', '', '', '', '2026-11-09 14:00:00+00', NULL, 1, NULL),
	('01a16874-1340-7590-93a0-00dc94e27f77', '2026-10-23 11:10:00+00', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', 'Petra Provkvist', '', '', '', '', '2026-11-06 12:00:00+00', NULL, 2, 'did_not_come'),
	('01a15411-91c0-72c6-bdf2-e0778dc1a43e', '2026-10-19 12:10:00+00', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', 'Östra Utkastsfors', '', '', '', '', '2026-11-06 13:00:00+00', NULL, 2, 'other_unit'),
	('01a17d0d-8340-75fe-b1a4-bf3b3bcb9bce', '2026-10-27 11:10:00+00', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', 'Noor Tänkefors', '', '', '', '', '2026-11-16 12:00:00+00', NULL, 2, NULL),
	('01a22161-e8c7-7ebe-a101-0813ebbdcd0a', '2026-11-10 09:00:00+00', 'phone', 'booked', 'Hyran för december', '01a22161-e8b3-75df-b1cb-06fbcd755478', 'Åsa Östlund-Exempel', '198407152381', '', '', '', '2026-11-10 09:00:00+00', '01a22161-e8c1-7db2-9986-04d1340c7cc0', 1, NULL);


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision VALUES
	('01a14478-f460-7818-b3d7-4f82bf268ea0', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a11f51-8a80-7e31-87dd-aeb784b28054', '2026-10', 'grant', 2621600, 0, '', '', '["12 kap. 1 § SoL","12 kap. 7 § SoL, 12 kap. 2 § SoF"]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 11:29:00+00', '924478b95ec791a96b589f8c8275b0d4237e9b02ea5480b63d07f1ffd8973495', 1, NULL, NULL, '{}', '{}'),
	('01a1c489-12c0-77fa-95c8-91ff3add6527', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '2026-11', 'grant', 1447900, 0, '', '', '["12 kap. 1 § SoL","12 kap. 7 § SoL, 12 kap. 2 § SoF"]', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 08:18:00+00', 'acf3ab6a71fc12fa47c783d871a98dabd4271e9cc0cfec6ca6f91e4608f2e799', 1, NULL, NULL, '{}', '{}'),
	('01a22161-e8c4-7604-8c35-ffb90eb0563b', '01a22161-e8c1-7db2-9986-04d1340c7cc0', '01a22161-e8c3-7aa0-bed8-7669a7dcb401', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a22161-e8b3-75df-b1cb-06fbcd755478', '2026-11-05', '01a22161-e8b3-75df-b1cb-06fbcd755478', NULL, NULL, 1, NULL, NULL, '{}', '{}'),
	('01a22161-e8c9-7c86-81ab-6d8d943d7e19', '01a22161-e8c1-7db2-9986-04d1340c7cc0', '01a22161-e8c8-787a-8048-0d7d28ffd03a', '2026-11', 'grant', 60000, 0, '', '', '[]', '01a22161-e8b3-75df-b1cb-06fbcd755478', '2026-11-05', '01a22161-e8b3-75df-b1cb-06fbcd755478', '2026-11-10 09:00:00+00', NULL, 1, NULL, NULL, '{}', '{}'),
	('01a22161-e8df-7715-8ff7-30ca5df8a491', '01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', '01a22161-e8de-79ed-b185-0232045e2404', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a22161-e8b3-75df-b1cb-06fbcd755478', '2026-11-05', '01a22161-e8b3-75df-b1cb-06fbcd755478', NULL, NULL, 1, NULL, NULL, '{}', '{}');


--
-- Data for Name: decision_basis; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_basis VALUES
	('01a14478-f460-7818-b3d7-4f82bf268ea0', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '{"adjustments":[],"adults":[{"birth_date":"1988-04-05","first_day":null,"id":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","last_day":null,"status":"cohabiting"},{"birth_date":"2002-08-06","first_day":null,"id":"01a1c4af-8680-754b-810c-4759482c9cbc","last_day":null,"status":"cohabiting"}],"assets":[],"children":[{"birth_date":"2019-04-23","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7e1a-b341-e07a83f73f16","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2010-07-28","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7a81-a4e5-0cad66237a04","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2021-02-07","counts_in_household":null,"days":null,"first_day":null,"free_lunch":true,"id":"01a1c4af-8680-70cc-b571-810afc132d0d","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8309","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"190","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"167","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"370","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"3750","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","reason":null,"stated":null,"type":"child_allowance"}],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"9036","full_grant":true,"income_total":"3750","lines":[["couple","personal","Personliga kostnader, sammanboende par",null,"7100",["7100","{}",["7100"],["adult.cohabiting","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7a81-a4e5-0cad66237a04","personal","Barn 16 år","01a1c4af-8680-7a81-a4e5-0cad66237a04","4960",["4960","{}",["4960"],["child.15-18","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7e1a-b341-e07a83f73f16","personal","Barn 7 år","01a1c4af-8680-7e1a-b341-e07a83f73f16","3820",["3820","{}",["3820"],["child.7-10","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-70cc-b571-810afc132d0d","personal","Barn 5 år, utan lunch","01a1c4af-8680-70cc-b571-810afc132d0d","2720",["2720","{}",["2720"],["child_free_lunch.4-6","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 5 personer",null,"2330",["2330","{}",["2330"],["shared.5","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"8309",["8309","{}",["8309"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:electricity:1","cost","Hushållsel",null,"190",["190","{}",["190"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:home_insurance:1","cost","Hemförsäkring",null,"167",["167","{}",["167"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:medicine:1","cost","Medicin",null,"370",["370","{}",["370"],null,"12 kap. 1 § SoL"]],["income:child_allowance:01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0:1","income","Barnbidrag","01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","-3750",["-3750","{}",["3750"],null,"12 kap. 1 § SoL"]]],"norm_total":"20930","outcome":"deficit","period":{"month":10,"year":2026},"reductions":[],"result":"26216"}', 2),
	('01a1c489-12c0-77fa-95c8-91ff3add6527', '01a1afff-3320-7492-aa59-679aed3a32a8', '{"adjustments":[],"adults":[{"birth_date":"1984-02-25","first_day":null,"id":"01a1c4af-8680-712a-817a-9262453bf491","last_day":null,"status":"single"}],"assets":[],"children":[{"birth_date":"2017-07-05","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2019-02-09","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7eef-b02e-3d8dccb1c51d","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2011-06-01","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7bb1-9570-266b42b38755","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8349","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"422","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"96","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"596","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"7981","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"wage"},{"amount":"3750","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"child_allowance"},{"amount":"1823","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","reason":null,"stated":null,"type":"maintenance_support"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"9463","full_grant":true,"income_total":"13554","lines":[["personal:01a1c4af-8680-712a-817a-9262453bf491","personal","Personliga kostnader, ensamstående","01a1c4af-8680-712a-817a-9262453bf491","3940",["3940","{}",["3940"],["adult.single","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7bb1-9570-266b42b38755","personal","Barn 15 år","01a1c4af-8680-7bb1-9570-266b42b38755","4960",["4960","{}",["4960"],["child.15-18","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7212-83c8-cb28eb4ed2e3","personal","Barn 9 år","01a1c4af-8680-7212-83c8-cb28eb4ed2e3","3820",["3820","{}",["3820"],["child.7-10","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7eef-b02e-3d8dccb1c51d","personal","Barn 7 år","01a1c4af-8680-7eef-b02e-3d8dccb1c51d","3820",["3820","{}",["3820"],["child.7-10","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 4 personer",null,"2030",["2030","{}",["2030"],["shared.4","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"8349",["8349","{}",["8349"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:electricity:1","cost","Hushållsel",null,"422",["422","{}",["422"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:home_insurance:1","cost","Hemförsäkring",null,"96",["96","{}",["96"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:medicine:1","cost","Medicin",null,"596",["596","{}",["596"],null,"12 kap. 1 § SoL"]],["income:wage:01a1c4af-8680-712a-817a-9262453bf491:1","income","Lön efter skatt","01a1c4af-8680-712a-817a-9262453bf491","-7981",["-7981","{}",["7981"],null,"12 kap. 1 § SoL"]],["income:child_allowance:01a1c4af-8680-712a-817a-9262453bf491:1","income","Barnbidrag","01a1c4af-8680-712a-817a-9262453bf491","-3750",["-3750","{}",["3750"],null,"12 kap. 1 § SoL"]],["income:maintenance_support:01a1c4af-8680-7212-83c8-cb28eb4ed2e3:1","income","Underhållsstöd","01a1c4af-8680-7212-83c8-cb28eb4ed2e3","-1823",["-1823","min({}; {}) = {}",["1823","3820","1823"],null,"12 kap. 1 § SoL"]]],"norm_total":"18570","outcome":"deficit","period":{"month":11,"year":2026},"reductions":[],"result":"14479"}', 2),
	('01a22161-e8c4-7604-8c35-ffb90eb0563b', '01a22161-e8c1-7db2-9986-04d1340c7cc0', '{"adjustments":[],"adults":[{"birth_date":"1984-07-15","first_day":null,"id":"01a22161-e8c2-7da4-97a3-cbbb21b06f46","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"9800","approved":"7900","label":null,"person":null,"reason":"för hög","type":"rent"}],"incomes":[{"amount":"1234.50","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a22161-e8c2-7da4-97a3-cbbb21b06f46","reason":null,"stated":null,"type":"wage"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"7900","full_grant":false,"income_total":"1235","lines":[["personal:01a22161-e8c2-7da4-97a3-cbbb21b06f46","personal","Personliga kostnader, ensamstående","01a22161-e8c2-7da4-97a3-cbbb21b06f46","3940",["3940","{}",["3940"],["adult.single","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 1 person",null,"1280",["1280","{}",["1280"],["shared.1","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"7900",["7900","{} godkänt av {} sökta",["7900","9800"],null,"12 kap. 7 § första stycket 2 SoL"]],["income:wage:01a22161-e8c2-7da4-97a3-cbbb21b06f46:1","income","Lön efter skatt","01a22161-e8c2-7da4-97a3-cbbb21b06f46","-1235",["-1234.50","{}",["1234.50"],null,"12 kap. 1 § SoL"]]],"norm_total":"5220","outcome":"deficit","period":{"month":11,"year":2026},"reductions":["cost:rent:1"],"result":"11885"}', 2);


--
-- Data for Name: done_write; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.done_write VALUES
	('01a17c84-2f00-7a57-9399-9ac8b92101a2', '01a1c052-9500-7432-9fcc-9634a43be368', 'change_identity', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-09 12:40:00+00');


--
-- Data for Name: draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.draft VALUES
	('01a22161-e8db-7934-a16a-1084fbe7085c', '01a22161-e8b3-75df-b1cb-06fbcd755478', 'intake', '{}', '2026-11-10 09:00:00+00', 1);


--
-- Data for Name: emergency_assessment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.emergency_assessment VALUES
	('01a22161-e8c9-7c86-81ab-6d8d943d7e19', '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'food', 7, '2026-11-05', 'Lönen är stulen', '12 kr', 'Ingen', 'soon', '[{"name":"Åsa","person_id":"01a22161-e8c2-7da4-97a3-cbbb21b06f46","text":"Saknar mat"}]', 60050, true);


--
-- Data for Name: filled_instrument; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.filled_instrument VALUES
	('01a10b1c-cfc0-7373-b488-f87605e999f3', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', NULL, '01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0', 'ib', 1, '{"children":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","economy":"clear","economy.wish":true,"family":"clear","family.wish":false,"fia":true,"fia_reason":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","health":"clear","health.wish":false,"hindrance":"disability_awaiting","housing":"none","housing_form":"owned","housing_risk":false,"how_supported":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","language":"clear","language.wish":false,"social":"some","summary":"Om läget består kan det bli svårt att delta i det som kostar pengar.","track":"rehabilitation","violence_asked":"asked","work":"none","work_ability":75}', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-05 08:10:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-05 08:10:30+00', 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81'),
	('01a10b14-9260-7192-8259-405278e4b98d', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', NULL, '01a1c4af-8680-754b-810c-4759482c9cbc', 'ib', 1, '{"children":"Om läget består kan det bli svårt att delta i det som kostar pengar.","economy":"some","family":"some","fia":false,"health":"large","health.wish":false,"hindrance":"full_time_awaiting","housing":"none","housing_form":"owned","housing_risk":false,"how_supported":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","language":"clear","language.wish":true,"social":"large","social.wish":true,"summary":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","track":"jobbtorg","violence_asked":"asked","work":"clear","work.wish":false,"work_ability":50}', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-05 08:01:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-05 08:01:30+00', 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81'),
	('01a143e7-62c0-7f6f-a21b-37ca1b29fc99', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a11f51-8a80-7e31-87dd-aeb784b28054', '01a1c4af-8680-7e1a-b341-e07a83f73f16', 'barnkonsekvensanalys', 1, '{"digital":"yes","granted_long":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","granted_short":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","heard":"child","heard_how":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","letter_text":"Vi har tänkt på hur beslutet påverkar barnets boende, skola och fritid. Boendet är tryggat under månaden.","refused_long":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","refused_short":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","situation":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","view":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","weighing":"Om läget består kan det bli svårt att delta i det som kostar pengar."}', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 08:50:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 08:50:30+00', 1, '71dc0876068d17dc066f5b883c4aa69cc373917b2ddc0738cdbfbf0fdc98d68d'),
	('01a143e5-8e00-7cce-935b-6a437178ba0a', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a11f51-8a80-7e31-87dd-aeb784b28054', '01a1c4af-8680-7a81-a4e5-0cad66237a04', 'barnkonsekvensanalys', 1, '{"digital":"unknown","granted_long":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","granted_short":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","heard":"not_heard","letter_text":"Vi har tänkt på hur beslutet påverkar barnets boende, skola och fritid. Boendet är tryggat under månaden.","not_heard_reason":"Om läget består kan det bli svårt att delta i det som kostar pengar.","refused_long":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","refused_short":"Om läget består kan det bli svårt att delta i det som kostar pengar.","situation":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","weighing":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras."}', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 08:48:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 08:48:30+00', 1, '71dc0876068d17dc066f5b883c4aa69cc373917b2ddc0738cdbfbf0fdc98d68d'),
	('01a143d6-e800-7064-85f1-115bb2fff17b', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a11f51-8a80-7e31-87dd-aeb784b28054', '01a1c4af-8680-70cc-b571-810afc132d0d', 'barnkonsekvensanalys', 1, '{"granted_long":"Om läget består kan det bli svårt att delta i det som kostar pengar.","granted_short":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","heard":"not_heard","letter_text":"Vi har tänkt på hur beslutet påverkar barnets boende, skola och fritid. Boendet är tryggat under månaden.","not_heard_reason":"Om läget består kan det bli svårt att delta i det som kostar pengar.","refused_long":"Om läget består kan det bli svårt att delta i det som kostar pengar.","refused_short":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","situation":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","weighing":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften."}', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 08:32:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 08:32:30+00', 1, '71dc0876068d17dc066f5b883c4aa69cc373917b2ddc0738cdbfbf0fdc98d68d'),
	('01a1b024-bc80-7bab-84b8-157d03edb920', '01a1afff-3320-7492-aa59-679aed3a32a8', NULL, '01a1c4af-8680-712a-817a-9262453bf491', 'ib', 1, '{"children":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","economy":"large","economy.wish":false,"family":"some","fia":false,"health":"clear","health.wish":true,"hindrance":"part_time_insufficient","housing":"large","housing.wish":false,"housing_form":"none","how_supported":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","language":"large","language.wish":true,"social":"clear","social.wish":false,"summary":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","track":"jobbtorg","violence_asked":"asked","work":"large","work.wish":true,"work_ability":50}', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-06 09:16:00+00', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-06 09:16:30+00', 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81'),
	('01a1c49b-6240-7982-9579-da0a61b2480c', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '01a1c4af-8680-7212-83c8-cb28eb4ed2e3', 'barnkonsekvensanalys', 1, '{"digital":"unknown","granted_long":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","granted_short":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","heard":"not_heard","letter_text":"Vi har tänkt på hur beslutet påverkar barnets boende, skola och fritid. Boendet är tryggat under månaden.","not_heard_reason":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","refused_long":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","refused_short":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","situation":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","weighing":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften."}', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 08:38:00+00', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 08:38:30+00', 1, '71dc0876068d17dc066f5b883c4aa69cc373917b2ddc0738cdbfbf0fdc98d68d'),
	('01a1c4aa-0840-7638-a646-5d2824d4589c', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '01a1c4af-8680-7eef-b02e-3d8dccb1c51d', 'barnkonsekvensanalys', 1, '{"digital":"no","granted_long":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","granted_short":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","heard":"child","heard_how":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","letter_text":"Vi har tänkt på hur beslutet påverkar barnets boende, skola och fritid. Boendet är tryggat under månaden.","refused_long":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","refused_short":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","situation":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","view":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","weighing":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras."}', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 08:54:00+00', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 08:54:30+00', 1, '71dc0876068d17dc066f5b883c4aa69cc373917b2ddc0738cdbfbf0fdc98d68d'),
	('01a1c485-6940-78b8-a10c-167dc8b6eaff', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '01a1c4af-8680-7bb1-9570-266b42b38755', 'barnkonsekvensanalys', 1, '{"digital":"no","granted_long":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","granted_short":"Om läget består kan det bli svårt att delta i det som kostar pengar.","heard":"not_heard","letter_text":"Vi har tänkt på hur beslutet påverkar barnets boende, skola och fritid. Boendet är tryggat under månaden.","not_heard_reason":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","refused_long":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","refused_short":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","situation":"Om läget består kan det bli svårt att delta i det som kostar pengar.","weighing":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden."}', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 08:14:00+00', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 08:14:30+00', 1, '71dc0876068d17dc066f5b883c4aa69cc373917b2ddc0738cdbfbf0fdc98d68d'),
	('01a22161-e8d0-750d-abb9-2213e420fa62', '01a22161-e8c1-7db2-9986-04d1340c7cc0', '01a22161-e8c3-7aa0-bed8-7669a7dcb401', '01a22161-e8c2-7da4-97a3-cbbb21b06f46', 'ib', 1, '{"many":["a","b"],"share":50,"work":"3","works":true}', '01a22161-e8b3-75df-b1cb-06fbcd755478', '2026-11-10 09:00:00+00', NULL, NULL, 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81');


--
-- Data for Name: form_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.form_version VALUES
	('01a1c4af-8680-7646-9584-8bff20454643', 'barnkonsekvensanalys', 1, '# Barnkonsekvensanalys: en per barn och ansökan. Ändra orden fritt; höj version när en fråga
# läggs till, tas bort eller får andra svar. Nyckeln letter_text läses av beslutsbrevet.
#
# least         så många tecken som säger något måste texten ha för att kunna signeras. Upprepningar,
#               skiljetecken, tangenter i rad och fraser som "se ovan" räknas inte, och samma text
#               får inte stå i två svar.
# names_person  barnet ska nämnas vid namn i minst ett av de svar som har det.

key = "barnkonsekvensanalys"
version = 1
title = "Barnkonsekvensanalys"
about = "child"
source = """
Enhetens egna ord. Stockholms egen checklista är inte publicerad. Delarna följer enheternas \
planer 2007-2020 (varje barn, kort och lång sikt, barnets åsikt, dator och bredband), \
Barnombudsmannens ordning för att pröva barnets bästa, Socialstyrelsens råd att alltid skriva \
hur barnets bästa vägts, och barnkonventionen (lag 2018:1197)."""

[[sections]]
key = "now"
title = "Barnet"

[[sections.questions]]
key = "situation"
label = "Situationen nu"
help = """Boende, skola eller förskola, fritid, umgänge, trygghet. \
Det om hälsa som inte behövs för beslutet hör hemma i en anteckning med begränsad läsning."""
kind = "text"
least = 20
names_person = true

[[sections.questions]]
key = "digital"
label = "Har barnet dator och bredband hemma?"
kind = "choice"
ages = [6, 19]
options = [
  { key = "yes", label = "Ja" },
  { key = "no", label = "Nej" },
  { key = "unknown", label = "Vet inte" },
]

[[sections.questions]]
key = "heard"
label = "Vem har berättat vad barnet tycker?"
kind = "choice"
options = [
  { key = "child", label = "Barnet" },
  { key = "parent", label = "Förälder" },
  { key = "not_heard", label = "Ej hörd" },
]

[[sections.questions]]
key = "heard_how"
label = "När och hur"
kind = "text"
least = 10
shown_if = { question = "heard", answers = ["child", "parent"] }

[[sections.questions]]
key = "view"
label = "Barnets åsikt, helst med egna ord"
kind = "text"
least = 5
shown_if = { question = "heard", answers = ["child", "parent"] }

[[sections.questions]]
key = "not_heard_reason"
label = "Varför barnet inte är hört"
kind = "text"
least = 10
shown_if = { question = "heard", answers = ["not_heard"] }

[[sections]]
key = "consequences"
title = "Vad beslutet betyder"
intro = "Skriv också varför, om något inte går att bedöma."

[[sections.questions]]
key = "granted_short"
label = "Om ansökan beviljas: kort sikt"
kind = "text"
least = 12

[[sections.questions]]
key = "granted_long"
label = "Om ansökan beviljas: lång sikt"
kind = "text"
least = 12

[[sections.questions]]
key = "refused_short"
label = "Om den avslås helt eller delvis: kort sikt"
kind = "text"
least = 12

[[sections.questions]]
key = "refused_long"
label = "Om den avslås helt eller delvis: lång sikt"
kind = "text"
least = 12

[[sections.questions]]
key = "mitigations"
label = "Det som kan mildra"
kind = "text"
required = false

[[sections]]
key = "conclusion"
title = "Slutsats"

[[sections.questions]]
key = "weighing"
label = "Vägning och slutsats"
help = "Hur barnets bästa har vägts, också när annat väger tyngre."
kind = "text"
least = 25
names_person = true

[[sections.questions]]
key = "letter_text"
label = "Det vi skriver till familjen i beslutet"
help = "Står i brevet som det är skrivet. Ta inte med det barnet sagt i förtroende."
kind = "text"
least = 25
names_person = true

[[sections.questions]]
key = "follow_up_on"
label = "Följs upp"
kind = "date"
required = false
fresh = true
', '{}', '71dc0876068d17dc066f5b883c4aa69cc373917b2ddc0738cdbfbf0fdc98d68d', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-10 09:00:00+00'),
	('01a1c4af-8680-7252-a297-9619a4880c45', 'ib', 1, '# IB, initial bedömning: ett svar per vuxen. Ändra orden fritt; höj version när en fråga
# läggs till, tas bort eller får andra svar, så att det som är signerat står kvar som det var.
# Samma nyckel betyder samma fråga: den får en ny nyckel när den betyder något annat.

key = "ib"
version = 1
title = "IB-bedömning"
about = "adult"
source = """
Enhetens egna ord, inte ett fastställt formulär. Vad IB1, IB2 och IB3 innehåller i Stockholm är \
inte publicerat; delarna är satta efter enheternas planer 2017-2020, som bara säger att IB finns, \
att IB4 är förändringsplanen och att FIA görs vid behov. Frågan om våld ställs till alla \
(enhetens plan 2018). Försörjningshindren står i katalogen för sig."""

[[scales.need]]
key = "none"
label = "Inget"

[[scales.need]]
key = "some"
label = "Visst"

[[scales.need]]
key = "clear"
label = "Tydligt"
need = true

[[scales.need]]
key = "large"
label = "Stort"
need = true

# --- IB1 ------------------------------------------------------------------------------------

[[sections]]
key = "household"
title = "IB1 Hushåll och ekonomi"
intro = "Gäller hushållet. Belopp hör hemma i normberäkningen."
shared = true

[[sections.questions]]
key = "how_supported"
label = "Hur hushållet har klarat sig hittills"
help = "Inkomster, sparade pengar, lån, hjälp av andra."
kind = "text"

[[sections.questions]]
key = "other_support"
label = "Ersättningar som är sökta eller kan sökas"
kind = "many"
required = false
options = [
  { key = "unemployment", label = "A-kassa" },
  { key = "activity", label = "Aktivitetsstöd" },
  { key = "sickness", label = "Sjukpenning" },
  { key = "disability", label = "Sjuk- eller aktivitetsersättning" },
  { key = "parental", label = "Föräldrapenning" },
  { key = "housing", label = "Bostadsbidrag eller bostadstillägg" },
  { key = "maintenance", label = "Underhållsstöd" },
  { key = "studies", label = "Studiemedel" },
  { key = "pension", label = "Pension eller äldreförsörjningsstöd" },
]

[[sections.questions]]
key = "housing_form"
label = "Boende"
kind = "choice"
options = [
  { key = "first_hand", label = "Hyr i första hand" },
  { key = "second_hand", label = "Andra hand eller inneboende" },
  { key = "owned", label = "Äger" },
  { key = "temporary", label = "Tillfälligt" },
  { key = "none", label = "Saknar bostad" },
]

[[sections.questions]]
key = "housing_risk"
label = "Finns risk att förlora bostaden?"
kind = "yes_no"
shown_if = { question = "housing_form", answers = ["first_hand", "second_hand", "owned", "temporary"] }

[[sections.questions]]
key = "housing_risk_note"
label = "Vad risken är, och vad som görs åt den"
kind = "text"
shown_if = { question = "housing_risk", answers = ["yes"] }

[[sections.questions]]
key = "children"
label = "Barn"
help = "De som bor här, växelvis eller på umgänge. Skriv ”inga barn” om det inte finns några."
kind = "text"

# --- IB2 ------------------------------------------------------------------------------------

[[sections]]
key = "situation"
title = "IB2 Situation"
intro = "Hur stort behov av förändring eller stöd som finns nu."

[[sections.questions]]
key = "work"
label = "Arbete och utbildning"
kind = "scale"
scale = "need"
note = true
wish = true

[[sections.questions]]
key = "language"
label = "Språk"
kind = "scale"
scale = "need"
note = true
wish = true

[[sections.questions]]
key = "housing"
label = "Boende"
kind = "scale"
scale = "need"
note = true
wish = true

[[sections.questions]]
key = "economy"
label = "Ekonomi och skulder"
kind = "scale"
scale = "need"
note = true
wish = true

[[sections.questions]]
key = "social"
label = "Nätverk och fritid"
kind = "scale"
scale = "need"
note = true
wish = true

[[sections.questions]]
key = "family"
label = "Barn och familj"
kind = "scale"
scale = "need"
note = true
wish = true

[[sections.questions]]
key = "strengths"
label = "Styrkor och det som fungerar"
kind = "text"
required = false

[[sections.questions]]
key = "health"
label = "Hälsa"
kind = "scale"
scale = "need"
note = true
wish = true
restricted = true

[[sections.questions]]
key = "violence_asked"
label = "Har frågan om våld ställts?"
help = "Ställs till alla, enskilt och varje gång."
kind = "choice"
restricted = true
fresh = true
options = [
  { key = "asked", label = "Ja, enskilt" },
  { key = "not_asked", label = "Nej, därför att …" },
]

[[sections.questions]]
key = "violence_reason"
label = "Nej, därför att"
kind = "text"
restricted = true
fresh = true
shown_if = { question = "violence_asked", answers = ["not_asked"] }

[[sections.questions]]
key = "violence_note"
label = "Det som kom fram, och vad som görs"
help = "Skriv om FREDA är gjord, vilken del och när. Svaren på frågorna hör inte hemma här."
kind = "text"
required = false
restricted = true
fresh = true
shown_if = { question = "violence_asked", answers = ["asked"] }

# --- IB3 ------------------------------------------------------------------------------------

[[sections]]
key = "assessment"
title = "IB3 Bedömning"

[[sections.questions]]
key = "hindrance"
label = "Försörjningshinder"
kind = "choice"
catalogue = "hindrances"

[[sections.questions]]
key = "second_hindrance"
label = "Ytterligare hinder"
kind = "choice"
catalogue = "hindrances"
required = false

[[sections.questions]]
key = "work_ability"
label = "Arbetsförmåga"
help = "Av heltid, som den bedöms i dag."
kind = "percent"

[[sections.questions]]
key = "track"
label = "Spår"
kind = "choice"
options = [
  { key = "jobbtorg", label = "Jobbtorg" },
  { key = "rehabilitation", label = "Rehabilitering" },
  { key = "other_benefit", label = "Annan ersättning" },
  { key = "investigation", label = "Utredning behövs" },
  { key = "none", label = "Ingen insats nu" },
]

[[sections.questions]]
key = "fia"
label = "Behövs FIA?"
kind = "yes_no"

[[sections.questions]]
key = "fia_reason"
label = "Varför FIA behövs"
kind = "text"
shown_if = { question = "fia", answers = ["yes"] }

[[sections.questions]]
key = "summary"
label = "Sammanvägd bedömning"
help = "Vad som hindrar egen försörjning, vad som talar för, och vad som behöver hända först."
kind = "text"
', '{"hindrances":[{"key":"unemployed_no_support","label":"Arbetslös, ingen ersättning eller stöd","group":"Arbetslös","need":false,"until":null},{"key":"unemployed_insufficient_support","label":"Arbetslös, otillräcklig ersättning eller stöd","group":"Arbetslös","need":false,"until":null},{"key":"unemployed_awaiting_support","label":"Arbetslös, väntar på ersättning eller stöd","group":"Arbetslös","need":false,"until":null},{"key":"sick_no_benefit","label":"Sjukskriven med läkarintyg, ingen sjukpenning","group":"Sjukskriven med läkarintyg","need":false,"until":null},{"key":"sick_insufficient_benefit","label":"Sjukskriven med läkarintyg, otillräcklig sjukpenning","group":"Sjukskriven med läkarintyg","need":false,"until":null},{"key":"sick_awaiting_benefit","label":"Sjukskriven med läkarintyg, väntar på sjukpenning","group":"Sjukskriven med läkarintyg","need":false,"until":null},{"key":"disability_insufficient","label":"Sjuk- eller aktivitetsersättning, otillräcklig ersättning","group":"Sjuk- eller aktivitetsersättning","need":false,"until":null},{"key":"disability_awaiting","label":"Sjuk- eller aktivitetsersättning, väntar på ersättning","group":"Sjuk- eller aktivitetsersättning","need":false,"until":null},{"key":"social_reasons","label":"Arbetshinder, sociala skäl","group":"Arbetshinder, sociala skäl","need":false,"until":null},{"key":"parental_insufficient","label":"Föräldraledig, föräldrapenning otillräcklig","group":"Föräldraledig","need":false,"until":null},{"key":"parental_awaiting","label":"Föräldraledig, väntar på föräldrapenning","group":"Föräldraledig","need":false,"until":null},{"key":"parental_no_childcare","label":"Föräldraledig, saknar barnomsorg","group":"Föräldraledig","need":false,"until":null},{"key":"part_time_insufficient","label":"Arbetar deltid ofrivilligt, otillräcklig inkomst","group":"Arbetar deltid ofrivilligt","need":false,"until":null},{"key":"part_time_awaiting","label":"Arbetar deltid ofrivilligt, väntar på inkomst","group":"Arbetar deltid ofrivilligt","need":false,"until":null},{"key":"full_time_insufficient","label":"Arbetar heltid, otillräcklig inkomst","group":"Arbetar heltid","need":false,"until":null},{"key":"full_time_awaiting","label":"Arbetar heltid, väntar på inkomst","group":"Arbetar heltid","need":false,"until":null},{"key":"establishment_insufficient","label":"Etableringsersättning, otillräcklig","group":"Etableringsersättning","need":false,"until":null},{"key":"establishment_awaiting","label":"Etableringsersättning, väntar på ersättning","group":"Etableringsersättning","need":false,"until":null},{"key":"establishment_none","label":"Etableringsersättning saknas, prestationsförmåga under 25 %","group":"Etableringsersättning","need":false,"until":null},{"key":"pension_insufficient","label":"Pension eller äldreförsörjningsstöd, otillräcklig","group":"Pension eller äldreförsörjningsstöd","need":false,"until":null},{"key":"pension_awaiting","label":"Pension eller äldreförsörjningsstöd, väntar på ersättning","group":"Pension eller äldreförsörjningsstöd","need":false,"until":null},{"key":"unaccompanied_youth_in_school","label":"Ensamkommande ungdom 18-20 år, gymnasiestuderande","group":"Ensamkommande ungdom","need":false,"until":null},{"key":"none","label":"Utan försörjningshinder","group":"Utan försörjningshinder","need":false,"until":null}]}', '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-10 09:00:00+00');


--
-- Data for Name: former_identity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.former_identity VALUES
	('01a1c052-9500-7282-9021-b4206eba35e0', '01a1aacb-1b80-7185-afc0-4d79ca7f41e3', NULL, '1988-08-07', '50-00017', 'Personbevis från Skatteverket', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-09 12:40:00+00', '5000017'),
	('01a22161-e8ca-79b7-a09c-653494607b23', '01a22161-e8c2-7da4-97a3-cbbb21b06f46', '197611672382', '1976-11-07', 'T 19761107-0001', 'Personnummer tilldelat', '01a22161-e8b3-75df-b1cb-06fbcd755478', '2026-11-10 09:00:00+00', '197611672382 t197611070001');


--
-- Data for Name: household_member; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.household_member VALUES
	('01a0f644-33e0-7d33-b53c-631cdfd43f37', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0', 'applicant', '2026-10-01', NULL, 'full', NULL, false, false, 'unemployed_no_support', 1, '', NULL, ''),
	('01a0f659-4280-7499-8093-f6dea268aa87', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-754b-810c-4759482c9cbc', 'co_applicant', '2026-10-01', NULL, 'full', NULL, false, false, 'unemployed_awaiting_support', 1, '', NULL, ''),
	('01a0f657-6dc0-7f72-b961-fd925d39d0a8', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-7e1a-b341-e07a83f73f16', 'child', '2026-10-01', NULL, 'full', NULL, false, false, NULL, 1, '', NULL, ''),
	('01a0f649-b220-774b-ba52-9ba3fe3bfada', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-7a81-a4e5-0cad66237a04', 'child', '2026-10-01', NULL, 'full', NULL, false, false, NULL, 1, '', NULL, ''),
	('01a0f65e-c0c0-74e4-95fc-899e4fd58dbe', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-70cc-b571-810afc132d0d', 'child', '2026-10-01', NULL, 'full', NULL, true, false, NULL, 1, '', NULL, ''),
	('01a19643-10a0-75a4-86e3-e7260b0f873b', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c4af-8680-712a-817a-9262453bf491', 'applicant', '2026-11-01', NULL, 'full', NULL, false, false, 'part_time_insufficient', 1, '', NULL, ''),
	('01a1962d-17a0-730b-a954-ba5cf81e54dd', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c4af-8680-7212-83c8-cb28eb4ed2e3', 'child', '2026-11-01', NULL, 'full', NULL, false, false, NULL, 1, '', NULL, ''),
	('01a19622-1b20-7fde-aea7-bb6433a71568', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c4af-8680-7eef-b02e-3d8dccb1c51d', 'child', '2026-11-01', NULL, 'full', NULL, false, false, NULL, 1, '', NULL, ''),
	('01a19643-fb00-74b3-826e-7a4287f53ddd', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c4af-8680-7bb1-9570-266b42b38755', 'child', '2026-11-01', NULL, 'full', NULL, false, false, NULL, 1, '', NULL, ''),
	('01a1aacb-1b80-7b1b-801f-e30b38f2a031', '01a1aacb-1b80-729f-b4d9-82fb47e2cc36', '01a1aacb-1b80-7185-afc0-4d79ca7f41e3', 'applicant', '2026-11-01', NULL, 'full', NULL, false, false, NULL, 1, '', NULL, ''),
	('01a22161-e8cd-7f10-bbb7-7041e005a166', '01a22161-e8c1-7db2-9986-04d1340c7cc0', '01a22161-e8c2-7da4-97a3-cbbb21b06f46', 'applicant', '2026-11-05', NULL, 'full', NULL, false, false, 'unemployed_waiting', 1, '', NULL, '');


--
-- Data for Name: journal_note; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_note VALUES
	('01a14e09-1320-754a-a5cf-edfa5a9196f0', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-18 08:03:00+00', 'check', 'Månadens utredning: ansökan, kontoutdrag och inkomster är genomgångna. Kvitton på hyra och el är visade.', NULL, false, NULL, '2026-10-18 08:03:40+00', 1, NULL, '62da5b6ff6169a8513fb6ac8acefd017240a375851845efbb7f86d5f081ff2fa', 1),
	('01a1534f-7a40-7936-a43d-35702c1eea1f', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-19 08:38:00+00', 'other', 'Telefonsamtal. Berättar att anställningsintervjun gick bra och att besked väntas inom två veckor.', NULL, false, NULL, '2026-10-19 08:38:40+00', 2, '62da5b6ff6169a8513fb6ac8acefd017240a375851845efbb7f86d5f081ff2fa', '4b5df46a8bf39a43be37cdbff838ff50eaa6708a29c04d537e5c6475fb2eee4c', 1),
	('01a178d1-8740-7604-a6de-bfdb8825ae56', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-26 15:26:00+00', 'payment', 'Telefonsamtal. Berättar att anställningsintervjun gick bra och att besked väntas inom två veckor.', NULL, true, NULL, '2026-10-26 15:26:40+00', 3, '4b5df46a8bf39a43be37cdbff838ff50eaa6708a29c04d537e5c6475fb2eee4c', '5e41072ac5ade99544ffcde5397a254daed4a4f7bbbc2a9688a646a552a98a6f', 1),
	('01a1bb75-7700-7434-b637-a4685d385e06', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-08 14:00:00+00', 'check', 'Månadens utredning: ansökan, kontoutdrag och inkomster är genomgångna. Kvitton på hyra och el är visade.', NULL, false, NULL, '2026-11-08 14:00:40+00', 1, NULL, '7e5bb5ba3eccf5c1b61adee71f9cfeb2340b9b7cece3cbdbcd968c46ee2e08f1', 1),
	('01a17c84-2f00-7932-993f-f3df85ad81d7', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-10-27 12:15:00+00', 'payment_return', 'Utbetalningen på 26 216 kr till Ulla Mallås för oktober 2026 kom tillbaka från banken 2026-10-27: kontot avslutat. Bankens returlista: kontot är avslutat. Beloppet är kvar att betala. Daniel Fiktivberg registrerade det och Eva Diktås bekräftade.', 'payment', false, NULL, '2026-10-27 12:15:00+00', 4, '5e41072ac5ade99544ffcde5397a254daed4a4f7bbbc2a9688a646a552a98a6f', '9979a934323f359451d986ed235d73536c40ff7279e3cf67a9456259c939dc09', 1),
	('01a1c052-9500-790d-b35d-cf68a0d6c1fe', '01a1aacb-1b80-729f-b4d9-82fb47e2cc36', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-09 12:40:00+00', 'other', 'Christer Modellås: personnummer 19880807-2394, förut inget; reservnummer inget. Personbevis från Skatteverket', 'application', false, NULL, '2026-11-09 12:40:00+00', 1, NULL, '91ccc6db49e29b2a1315d58864f04ee0cff1760644569f74505f584fdf4f73c7', 1),
	('01a22161-e8d5-71c6-a214-4fffb1345f92', '01a22161-e8c1-7db2-9986-04d1340c7cc0', '01a22161-e8b3-75df-b1cb-06fbcd755478', '2026-11-10 09:00:00+00', 'phone_call', 'Åsa ringer: "hyran" är
betald.', 'calculation', true, NULL, NULL, NULL, NULL, NULL, 1);


--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.letter VALUES
	('01a22161-e8d3-724e-804a-1d318d0caa36', '01a22161-e8c1-7db2-9986-04d1340c7cc0', '01a22161-e8c4-7604-8c35-ffb90eb0563b', '01a22161-e8c2-7da4-97a3-cbbb21b06f46', 'Beslut', '2026-11-10 09:00:00+00', '01a22161-e8b3-75df-b1cb-06fbcd755478', '0000000000000000000000000000000000000000000000000000000000000000', '\x255044462d312e372000ff');


--
-- Data for Name: next_step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.next_step VALUES
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'follow_up', '2026-12-23', NULL, NULL),
	('01a1aacb-1b80-729f-b4d9-82fb47e2cc36', 'application', '2026-11-19', '01a1aacb-1b80-7699-8bd4-a21ca1e381f9', NULL),
	('01a1afff-3320-7492-aa59-679aed3a32a8', 'payment_release', '2026-11-25', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', 1447900),
	('01a22161-e8c1-7db2-9986-04d1340c7cc0', 'calculation', '2026-11-19', '01a22161-e8c3-7aa0-bed8-7669a7dcb401', 1188550);


--
-- Data for Name: payee_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payee_account VALUES
	('01a10b19-2640-73c7-bd87-a86557b6fb7e', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'Ulla Mallås', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-05 08:30:00+00', NULL),
	('01a1b026-9140-7d8a-ac12-7e938005ce74', '01a1afff-3320-7492-aa59-679aed3a32a8', 'Änna Testberg', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-06 09:17:00+00', NULL),
	('01a181cf-2a00-7eb3-ba8e-3338f478d090', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'Ulla Mallås', 'bank_account', '6112', '123456789', 'Kontoutdrag från den nya banken, visat vid besök.', false, '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', '2026-10-28 09:20:00+00', 'self'),
	('01a22161-e8c5-7d5e-a8c5-46655b82f5db', '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'Åsa Östlund-Exempel', 'bankgiro', '', '50501055', 'Kontoutdrag', false, '01a22161-e8b5-7c91-8fcd-64b33c18757d', '2026-11-10 09:00:00+00', NULL),
	('01a22161-e8e0-7444-aafb-b4bcbfad3a7c', '01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', 'Åsa Östlund-Exempel', 'bankgiro', '', '50501055', 'Kontoutdrag', false, '01a22161-e8b5-7c91-8fcd-64b33c18757d', '2026-11-10 09:00:00+00', NULL),
	('01a22161-e8e1-7906-bfd8-1ff722e422e5', '01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', 'Åsa Östlund-Exempel', 'card', '', '', 'Kontoutdrag', false, '01a22161-e8b5-7c91-8fcd-64b33c18757d', '2026-11-10 09:00:00+00', NULL);


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('01a144ac-3960-7af7-bd68-373b29acf1a5', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a14478-f460-7818-b3d7-4f82bf268ea0', '01a10b19-2640-73c7-bd87-a86557b6fb7e', 'Ulla Mallås', 2621600, '2026-10', '2026-10-23', 'released', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-16 12:25:00+00', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-10-22 13:53:00+00', '', '01a163e9-5b00-75f8-a06a-0deb1adbce5d', 1, NULL, NULL, NULL, NULL),
	('01a1c4a7-4920-75a2-9c57-532ba31a49dd', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c489-12c0-77fa-95c8-91ff3add6527', '01a1b026-9140-7d8a-ac12-7e938005ce74', 'Änna Testberg', 1447900, '2026-11', '2026-11-25', 'prepared', '01a1c4af-8680-753f-a09f-76b5a170b338', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-10 08:51:00+00', NULL, NULL, '', NULL, 1, NULL, NULL, NULL, NULL),
	('01a181cf-2a00-7207-9a04-f280a86c1fcf', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a14478-f460-7818-b3d7-4f82bf268ea0', '01a181cf-2a00-7eb3-ba8e-3338f478d090', 'Ulla Mallås', 2621600, '2026-10', '2026-10-29', 'released', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', '2026-10-28 09:20:00+00', '01a1c4af-8680-7646-8a09-7c976bf46c69', '2026-10-28 13:05:00+00', '', '01a182f4-2200-7f57-8c22-b1f4bbb91047', 3, NULL, NULL, NULL, NULL),
	('01a22161-e8d6-7191-83b8-17b7860ef6a3', '01a22161-e8c1-7db2-9986-04d1340c7cc0', '01a22161-e8c4-7604-8c35-ffb90eb0563b', '01a22161-e8c5-7d5e-a8c5-46655b82f5db', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'prepared', '01a22161-e8b3-75df-b1cb-06fbcd755478', '01a22161-e8b5-7c91-8fcd-64b33c18757d', '2026-11-10 09:00:00+00', NULL, NULL, '', NULL, 1, NULL, NULL, NULL, NULL),
	('01a22161-e8e2-7aeb-a104-1a4aafed8671', '01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', '01a22161-e8df-7715-8ff7-30ca5df8a491', '01a22161-e8e0-7444-aafb-b4bcbfad3a7c', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'released', '01a22161-e8b3-75df-b1cb-06fbcd755478', '01a22161-e8b5-7c91-8fcd-64b33c18757d', '2026-11-10 09:00:00+00', '01a22161-e8b6-7d08-8325-f8a6efb50da7', '2026-11-10 09:00:00+00', '', '01a22161-e8d7-7d94-baac-9e950e0d2d2e', 1, NULL, NULL, NULL, NULL),
	('01a22161-e8e3-7398-b135-21c69ef69199', '01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', '01a22161-e8df-7715-8ff7-30ca5df8a491', '01a22161-e8e1-7906-bfd8-1ff722e422e5', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'released', '01a22161-e8b3-75df-b1cb-06fbcd755478', '01a22161-e8b5-7c91-8fcd-64b33c18757d', '2026-11-10 09:00:00+00', '01a22161-e8b6-7d08-8325-f8a6efb50da7', '2026-11-10 09:00:00+00', '', NULL, 1, NULL, NULL, NULL, NULL);


--
-- Data for Name: payment_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_file VALUES
	('01a163e9-5b00-75f8-a06a-0deb1adbce5d', 'FS202610221600000DEB1ADBCE5D', '2026-10-22 14:00:00+00', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 1, 2621600, '3bff49b9892c57f3187a541ea76436a50febfa4ec7867fdbc28b6e1d30433b05', '\x3c3f786d6c2076657273696f6e3d27312e302720656e636f64696e673d275554462d38273f3e0a3c446f63756d656e7420786d6c6e733d2275726e3a69736f3a7374643a69736f3a32303032323a746563683a7873643a7061696e2e3030312e3030312e3039223e0a20203c4373746d72436474547266496e69746e3e0a202020203c4772704864723e0a2020202020203c4d736749643e465332303236313032323136303030303044454231414442434535443c2f4d736749643e0a2020202020203c4372654474546d3e323032362d31302d32325431343a30303a30305a3c2f4372654474546d3e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c496e6974675074793e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e4558454d50454c3c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e435553543c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f496e6974675074793e0a202020203c2f4772704864723e0a202020203c506d74496e663e0a2020202020203c506d74496e6649643e30316131343461633339363037616637626436383337336232396163663161353c2f506d74496e6649643e0a2020202020203c506d744d74643e5452463c2f506d744d74643e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c506d745470496e663e0a20202020202020203c5376634c766c3e0a202020202020202020203c43643e4e5552473c2f43643e0a20202020202020203c2f5376634c766c3e0a2020202020203c2f506d745470496e663e0a2020202020203c52657164457863746e44743e0a20202020202020203c44743e323032362d31302d32333c2f44743e0a2020202020203c2f52657164457863746e44743e0a2020202020203c446274723e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e323132303030303030303c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e434f49443c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f446274723e0a2020202020203c44627472416363743e0a20202020202020203c49643e0a202020202020202020203c4f7468723e0a2020202020202020202020203c49643e35303530313035353c2f49643e0a2020202020202020202020203c5363686d654e6d3e0a20202020202020202020202020203c50727472793e42474e523c2f50727472793e0a2020202020202020202020203c2f5363686d654e6d3e0a202020202020202020203c2f4f7468723e0a20202020202020203c2f49643e0a20202020202020203c4363793e53454b3c2f4363793e0a2020202020203c2f44627472416363743e0a2020202020203c446274724167743e0a20202020202020203c46696e496e73746e49643e0a202020202020202020203c42494346493e45535345534553533c2f42494346493e0a20202020202020203c2f46696e496e73746e49643e0a2020202020203c2f446274724167743e0a2020202020203c4364745472665478496e663e0a20202020202020203c506d7449643e0a202020202020202020203c456e64546f456e6449643e30316131343461633339363037616637626436383337336232396163663161353c2f456e64546f456e6449643e0a20202020202020203c2f506d7449643e0a20202020202020203c416d743e0a202020202020202020203c496e737464416d74204363793d2253454b223e32363231362e30303c2f496e737464416d743e0a20202020202020203c2f416d743e0a20202020202020203c436474724167743e0a202020202020202020203c46696e496e73746e49643e0a2020202020202020202020203c436c725379734d6d6249643e0a20202020202020202020202020203c436c7253797349643e0a202020202020202020202020202020203c43643e53455342413c2f43643e0a20202020202020202020202020203c2f436c7253797349643e0a20202020202020202020202020203c4d6d6249643e353833393c2f4d6d6249643e0a2020202020202020202020203c2f436c725379734d6d6249643e0a202020202020202020203c2f46696e496e73746e49643e0a20202020202020203c2f436474724167743e0a20202020202020203c436474723e0a202020202020202020203c4e6d3e556c6c61204d616c6cc3a5733c2f4e6d3e0a20202020202020203c2f436474723e0a20202020202020203c43647472416363743e0a202020202020202020203c49643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e35383339383235373436363c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e4242414e3c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f49643e0a20202020202020203c2f43647472416363743e0a2020202020203c2f4364745472665478496e663e0a202020203c2f506d74496e663e0a20203c2f4373746d72436474547266496e69746e3e0a3c2f446f63756d656e743e0a', NULL),
	('01a182f4-2200-7f57-8c22-b1f4bbb91047', 'FS20261028154000B1F4BBB91047', '2026-10-28 14:40:00+00', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 1, 2621600, 'e32067f06f02899a2fd271ade4234b2694cb4923a6638a188f6e7f93f1b22dad', '\x3c3f786d6c2076657273696f6e3d27312e302720656e636f64696e673d275554462d38273f3e0a3c446f63756d656e7420786d6c6e733d2275726e3a69736f3a7374643a69736f3a32303032323a746563683a7873643a7061696e2e3030312e3030312e3039223e0a20203c4373746d72436474547266496e69746e3e0a202020203c4772704864723e0a2020202020203c4d736749643e465332303236313032383135343030304231463442424239313034373c2f4d736749643e0a2020202020203c4372654474546d3e323032362d31302d32385431343a34303a30305a3c2f4372654474546d3e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c496e6974675074793e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e4558454d50454c3c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e435553543c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f496e6974675074793e0a202020203c2f4772704864723e0a202020203c506d74496e663e0a2020202020203c506d74496e6649643e30316131383163663261303037323037396130346632383061383663316663663c2f506d74496e6649643e0a2020202020203c506d744d74643e5452463c2f506d744d74643e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c506d745470496e663e0a20202020202020203c5376634c766c3e0a202020202020202020203c43643e4e5552473c2f43643e0a20202020202020203c2f5376634c766c3e0a2020202020203c2f506d745470496e663e0a2020202020203c52657164457863746e44743e0a20202020202020203c44743e323032362d31302d32393c2f44743e0a2020202020203c2f52657164457863746e44743e0a2020202020203c446274723e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e323132303030303030303c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e434f49443c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f446274723e0a2020202020203c44627472416363743e0a20202020202020203c49643e0a202020202020202020203c4f7468723e0a2020202020202020202020203c49643e35303530313035353c2f49643e0a2020202020202020202020203c5363686d654e6d3e0a20202020202020202020202020203c50727472793e42474e523c2f50727472793e0a2020202020202020202020203c2f5363686d654e6d3e0a202020202020202020203c2f4f7468723e0a20202020202020203c2f49643e0a20202020202020203c4363793e53454b3c2f4363793e0a2020202020203c2f44627472416363743e0a2020202020203c446274724167743e0a20202020202020203c46696e496e73746e49643e0a202020202020202020203c42494346493e45535345534553533c2f42494346493e0a20202020202020203c2f46696e496e73746e49643e0a2020202020203c2f446274724167743e0a2020202020203c4364745472665478496e663e0a20202020202020203c506d7449643e0a202020202020202020203c456e64546f456e6449643e30316131383163663261303037323037396130346632383061383663316663663c2f456e64546f456e6449643e0a20202020202020203c2f506d7449643e0a20202020202020203c416d743e0a202020202020202020203c496e737464416d74204363793d2253454b223e32363231362e30303c2f496e737464416d743e0a20202020202020203c2f416d743e0a20202020202020203c436474724167743e0a202020202020202020203c46696e496e73746e49643e0a2020202020202020202020203c436c725379734d6d6249643e0a20202020202020202020202020203c436c7253797349643e0a202020202020202020202020202020203c43643e53455342413c2f43643e0a20202020202020202020202020203c2f436c7253797349643e0a20202020202020202020202020203c4d6d6249643e363131323c2f4d6d6249643e0a2020202020202020202020203c2f436c725379734d6d6249643e0a202020202020202020203c2f46696e496e73746e49643e0a20202020202020203c2f436474724167743e0a20202020202020203c436474723e0a202020202020202020203c4e6d3e556c6c61204d616c6cc3a5733c2f4e6d3e0a20202020202020203c2f436474723e0a20202020202020203c43647472416363743e0a202020202020202020203c49643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e363131323132333435363738393c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e4242414e3c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f49643e0a20202020202020203c2f43647472416363743e0a2020202020203c2f4364745472665478496e663e0a202020203c2f506d74496e663e0a20203c2f4373746d72436474547266496e69746e3e0a3c2f446f63756d656e743e0a', 'payment_file'),
	('01a22161-e8d7-7d94-baac-9e950e0d2d2e', 'FS1', '2026-11-10 09:00:00+00', '01a22161-e8b5-7c91-8fcd-64b33c18757d', 1, 10005, '0000000000000000000000000000000000000000000000000000000000000000', '\x3c446f63756d656e742f3e', NULL);


--
-- Data for Name: payment_receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_receipt VALUES
	('01a22161-e8e4-7321-997a-488719f6d107', '01a22161-e8e3-7398-b135-21c69ef69199', '01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', '2026-11-05', '01a22161-e8b3-75df-b1cb-06fbcd755478', 'Åsa Östlund-Exempel', 'Kvitto 17', '2026-11-10 09:00:00+00', '0000000000000000000000000000000000000000000000000000000000000000');


--
-- Data for Name: payment_return; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_return VALUES
	('01a17c84-2f00-7932-993f-f3df85ad81d7', '01a144ac-3960-7af7-bd68-373b29acf1a5', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a163e9-5b00-75f8-a06a-0deb1adbce5d', 'returned', 'account_closed', true, 'Bankens returlista: kontot är avslutat.', '2026-10-27', '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-27 08:40:00+00', 'confirmed', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-10-27 12:15:00+00', '', '396512969c8c1d11d78c1e39400e000020beab21e0aeff9d235dcc6590d895fe', 2),
	('01a22161-e8e5-7119-93c3-5d1ab34637d5', '01a22161-e8e2-7aeb-a104-1a4aafed8671', '01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', '01a22161-e8d7-7d94-baac-9e950e0d2d2e', 'returned', 'account_closed', true, 'Banken: kontot avslutat', '2026-11-05', '01a22161-e8b5-7c91-8fcd-64b33c18757d', '2026-11-10 09:00:00+00', NULL, NULL, NULL, '', NULL, 1);


--
-- Data for Name: payment_set_aside; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_set_aside VALUES
	('01a22161-e8e6-713a-8935-ba6f806bbdaf', '01a22161-e8d6-7191-83b8-17b7860ef6a3', '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'payee_name_characters', '{"characters":"“","payee":"Åsa “Öst” Exempel"}', '01a22161-e8b5-7c91-8fcd-64b33c18757d', '2026-11-10 09:00:00+00');


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES
	('01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0', '198804052382', '1988-04-05', 'Ulla', 'Mallås', 'none', 'Modellstigen 46', '100 00', 'Exempelstaden', '070-174 06 34', 1, 'mallas ulla 198804052382 mallaas', ''),
	('01a1c4af-8680-754b-810c-4759482c9cbc', '200208062398', '2002-08-06', 'Göran', 'Mallås', 'none', 'Modellstigen 46', '100 00', 'Exempelstaden', '070-174 06 73', 1, 'mallas goran 200208062398 mallaas goeran', ''),
	('01a1c4af-8680-7e1a-b341-e07a83f73f16', '201904232392', '2019-04-23', 'Nils', 'Mallås', 'none', 'Modellstigen 46', '100 00', 'Exempelstaden', '', 1, 'mallas nils 201904232392 mallaas', ''),
	('01a1c4af-8680-7a81-a4e5-0cad66237a04', '201007282393', '2010-07-28', 'Ivar', 'Mallås', 'none', 'Modellstigen 46', '100 00', 'Exempelstaden', '', 1, 'mallas ivar 201007282393 mallaas', ''),
	('01a1c4af-8680-70cc-b571-810afc132d0d', '202102072390', '2021-02-07', 'Kurt', 'Mallås', 'none', 'Modellstigen 46', '100 00', 'Exempelstaden', '', 1, 'mallas kurt 202102072390 mallaas', ''),
	('01a1c4af-8680-712a-817a-9262453bf491', '198402252384', '1984-02-25', 'Änna', 'Testberg', 'none', 'Provvägen 14', '100 00', 'Exempelstaden', '070-174 06 59', 1, 'testberg anna 198402252384 aenna', ''),
	('01a1c4af-8680-7212-83c8-cb28eb4ed2e3', '201707052393', '2017-07-05', 'Ivar', 'Testberg', 'none', 'Provvägen 14', '100 00', 'Exempelstaden', '', 1, 'testberg ivar 201707052393', ''),
	('01a1c4af-8680-7eef-b02e-3d8dccb1c51d', '201902092392', '2019-02-09', 'Göran', 'Testberg', 'none', 'Provvägen 14', '100 00', 'Exempelstaden', '', 1, 'testberg goran 201902092392 goeran', ''),
	('01a1c4af-8680-7bb1-9570-266b42b38755', '201106012386', '2011-06-01', 'Östra', 'Testberg', 'none', 'Provvägen 14', '100 00', 'Exempelstaden', '', 1, 'testberg ostra 201106012386 oestra', ''),
	('01a1aacb-1b80-7185-afc0-4d79ca7f41e3', '198808072394', '1988-08-07', 'Christer', 'Modellås', 'none', 'Provvägen 32', '100 00', 'Exempelstaden', '', 2, 'modellas christer 198808072394 modellaas', ''),
	('01a22161-e8c2-7da4-97a3-cbbb21b06f46', '198407152381', '1984-07-15', 'Åsa', 'Östlund-Exempel', 'confidentiality_flag', 'Exempelgatan 2', '100 00', 'Exempelstaden', '000-00 00 00', 1, 'ostlundexempel asa 198407152381 oestlundexempel aasa', '');


--
-- Data for Name: person_match; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_match VALUES
	('01a22161-e8cb-7d3d-85d6-f51d22b64645', '01a22161-e8c2-7da4-97a3-cbbb21b06f46', '01a22161-e8c2-7da4-97a3-cbbb21b06f46', 'apart', 'Två kusiner med samma namn', '01a22161-e8b3-75df-b1cb-06fbcd755478', '2026-11-10 09:00:00+00');


--
-- Data for Name: plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plan VALUES
	('01a134ab-3d40-7a60-b306-98a1c0093492', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0', 1, 'Klara sfi kurs C och därefter yrkesutbildning till kock.', '”Jag orkar inte heltid men jag vill göra något.”', '2027-01-04', '[{"due_on":"2026-12-05","hours_per_week":null,"measure":"work_practice","need":null,"owner":"client","state":"dropped","title":"Boka budgetrådgivning"},{"due_on":"2026-10-25","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"ongoing","title":"Gå sfi varje vardag"},{"due_on":"2026-11-26","hours_per_week":null,"measure":"sfi","need":null,"owner":"client","state":"dropped","title":"CV och referenser klara"},{"due_on":"2026-11-19","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"done","title":"Lämna läkarintyg"}]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 09:50:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 09:50:30+00', 1),
	('01a1349d-81a0-73a5-857a-40b22188287e', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-754b-810c-4759482c9cbc', 1, 'Egen försörjning genom arbete inom äldreomsorg senast i vår.', '”Det viktigaste är att barnen kan gå kvar i sin skola.”', '2026-12-23', '[{"due_on":"2026-10-21","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"done","title":"Kontakta Arbetsförmedlingen"},{"due_on":"2026-12-07","hours_per_week":null,"measure":"ar_team","need":null,"owner":"client","state":"done","title":"Boka budgetrådgivning"}]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 09:35:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 09:35:30+00', 1),
	('01a1c489-fd20-716e-a13e-213ebdaaea00', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c4af-8680-712a-817a-9262453bf491', 1, 'Deltidsarbete på halvtid som trappas upp under året.', '”Det viktigaste är att barnen kan gå kvar i sin skola.”', '2027-01-08', '[{"due_on":"2026-12-19","hours_per_week":null,"measure":null,"need":null,"owner":"unit","state":"done","title":"Söka bostad, lista varje månad"},{"due_on":"2026-11-19","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"dropped","title":"CV och referenser klara"}]', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 08:19:00+00', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 08:19:30+00', 1),
	('01a22161-e8d1-72c2-ad0a-275dda3582c5', '01a22161-e8c1-7db2-9986-04d1340c7cc0', '01a22161-e8c2-7da4-97a3-cbbb21b06f46', 1, 'Egen försörjning', '”Jag vill tillbaka.”', '2026-12-10', '[{"due_on":"2026-12-01","hours_per_week":"7.5","measure":null,"need":null,"owner":"client","state":"ongoing","title":"Söka arbete"}]', '01a22161-e8b3-75df-b1cb-06fbcd755478', '2026-11-10 09:00:00+00', NULL, NULL, 1);


--
-- Data for Name: reading; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal VALUES
	(1, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', 'f3c9e625de0b383d6bf1db39a77b7d1303556f4f5120713fe49779cf4d18e61e', false, '2026-11-28 08:59:53.920576+00', '', 'eb835a421ff3275ea87a06d90bcfd99ba756cb116a5b27dab5845431ad603cf2'),
	(2, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-753f-a09f-76b5a170b338', '8131cf9ae48270881beb6a69f9b79001cca9deb068acb290900765deb27b1883', false, '2026-11-28 08:59:53.921889+00', 'eb835a421ff3275ea87a06d90bcfd99ba756cb116a5b27dab5845431ad603cf2', '2e10b157a214d6d8336a95649d4955e05ca2f2276ee76e519db7de21acacecd0'),
	(3, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7bec-b898-d190f9ebdacc', 'bc060157789af32b6b6dba902f5d5b3541f1c9b680345048247db6caf4fc05f0', false, '2026-11-28 08:59:53.922488+00', '2e10b157a214d6d8336a95649d4955e05ca2f2276ee76e519db7de21acacecd0', 'fe892367cc1f70dfc4a2638020ba51f2c13236ed15dd6a9b2a347332f8e40aae'),
	(4, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '92d46f04c4b551c1e7ea1a5b1ebef4d399d95ad89a90fc4790db6e1338c463c3', false, '2026-11-28 08:59:53.923106+00', 'fe892367cc1f70dfc4a2638020ba51f2c13236ed15dd6a9b2a347332f8e40aae', '39e026edb807ee7c6626ff4f098650ec6a67b71d2b133a64bb2dda964d5304c0'),
	(5, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '0bf29647408253445b092aa39fd345ef3056b311f953b3fcd09e73a56d0200ca', false, '2026-11-28 08:59:53.923653+00', '39e026edb807ee7c6626ff4f098650ec6a67b71d2b133a64bb2dda964d5304c0', '0c7a8034f57ebbd9c7cb0068c3aed1867dfb0d98cd4007b788b97af665766ddd'),
	(6, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-764c-8c38-fb2918f135d2', '1237e8cfd66be87cc8460700887dab74494afc595da9bb93d780ead688b12986', false, '2026-11-28 08:59:53.924174+00', '0c7a8034f57ebbd9c7cb0068c3aed1867dfb0d98cd4007b788b97af665766ddd', 'a8427704db1eb56e89b507b89255002fd46eccbf5f2fddb3ca9a922f7009e9ca'),
	(7, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7e2e-bf15-052434b9b5df', 'fc88e716dabcb8b303d2b757831c2470058ef1b9e71c602f28382557e0343fca', false, '2026-11-28 08:59:53.924353+00', 'a8427704db1eb56e89b507b89255002fd46eccbf5f2fddb3ca9a922f7009e9ca', '4ad65efed7eb64b848f9323af24ca4925652121520061fcb261b8fdac423ddcb'),
	(8, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7c66-95e7-61d17731af10', '006adffa83ffebd13045408691e40b25c8e42276340830a3ea3c2ce6b08467af', false, '2026-11-28 08:59:53.924473+00', '4ad65efed7eb64b848f9323af24ca4925652121520061fcb261b8fdac423ddcb', '9d901fd5e0c4ee1b3e1ef82e9f8ee718fce4fe14de8e8cb9a8ab6b35aa4345d2'),
	(9, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7e05-8b5c-74273f98e277', 'ae6fa844e8d623f5495230085b5d2ce7ffd3491e83efe1a71193952f87f9d080', false, '2026-11-28 08:59:53.924583+00', '9d901fd5e0c4ee1b3e1ef82e9f8ee718fce4fe14de8e8cb9a8ab6b35aa4345d2', 'b50373f59f02904bbc3fc64bd9b6c25a9fbaa5ae395e68ac9bec1e959acc44e8'),
	(10, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'd8a9acd2d8ac113e727e5da4b5d9cd5c619984dfb122401edd2b65aaf231ad46', false, '2026-11-28 08:59:53.92478+00', 'b50373f59f02904bbc3fc64bd9b6c25a9fbaa5ae395e68ac9bec1e959acc44e8', '5ff1dddfeac279f239426d136a59cca16c31a3efd582eebb34a5b58c4b53883c'),
	(11, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '1a7b71af1e11041969e2931f375b9cc44a4c1c07d9223f5ddaf454faf3ee934d', false, '2026-11-28 08:59:53.924898+00', '5ff1dddfeac279f239426d136a59cca16c31a3efd582eebb34a5b58c4b53883c', '5778f1037bb9b052b100591dcd616e974bf376936f62137fa8d319bdad69c3af'),
	(12, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', 'e12bceaba7840790ba444c404d68c84e470672d77d2da64e90e86ced04ea6902', false, '2026-11-28 08:59:53.925014+00', '5778f1037bb9b052b100591dcd616e974bf376936f62137fa8d319bdad69c3af', '9ff645b1cfd083f4b0a9b94ade4c9ec1f2c0e502177bb86b625406829788d05d'),
	(13, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7646-8a09-7c976bf46c69', '0faf57f9a68a6aa985438d5413797264b22cd1b7e1eca2d00791a1ca51157c74', false, '2026-11-28 08:59:53.925131+00', '9ff645b1cfd083f4b0a9b94ade4c9ec1f2c0e502177bb86b625406829788d05d', 'e699958e450c26b593761c35705bb0860cf15f1898629f03da1be44306e940b5'),
	(14, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-701f-8a02-135e92b1d3f2', 'b98ffc7b3336ba17abf1bb3a58d52f7f75001b10d809c078a746e59b2b4be18b', false, '2026-11-28 08:59:53.925256+00', 'e699958e450c26b593761c35705bb0860cf15f1898629f03da1be44306e940b5', '56ad51ea1efbdf73f6a6aa296bc35a26595843ec5331cb2d59c7d6a9c54c2213'),
	(15, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7828-99a5-4a7bb1fee08f', '4590a27c77c28e5e7519eeb3750ab0a14f48147dd4a721e9a44ad887c0147261', false, '2026-11-28 08:59:53.925377+00', '56ad51ea1efbdf73f6a6aa296bc35a26595843ec5331cb2d59c7d6a9c54c2213', '112055485c0ef5e017846d9436cdbf8eae8c427996ee19ad8fe462f7f057af70'),
	(16, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-71d6-97f5-e837d70820fe', '2f6b9e97c89ad6a31876cf710f29775846ac218c5dc5040fab736a94a35f6ec0', false, '2026-11-28 08:59:53.925493+00', '112055485c0ef5e017846d9436cdbf8eae8c427996ee19ad8fe462f7f057af70', '8c8e3fe5475665de9c13a03c671ad21db750d3c9d5373a0660b74559b1ae2622'),
	(17, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7f88-90a3-d6b2aa05e11a', 'c240545c22af724aff4d6f955d2fb24cf5770bd035f5568813f73d31d7a70b55', false, '2026-11-28 08:59:53.925597+00', '8c8e3fe5475665de9c13a03c671ad21db750d3c9d5373a0660b74559b1ae2622', 'd17affa9b8857d6e8f03681981cc060db1fe209b66e75608df6f95b3a9617701'),
	(18, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7e65-be3b-890b93f448b3', '9ddfb3c9c02e5c276d0cf46a209dbf8f36f1c5bdc1e26186a81bca22c915b40e', false, '2026-11-28 08:59:53.925699+00', 'd17affa9b8857d6e8f03681981cc060db1fe209b66e75608df6f95b3a9617701', '091dc521c5a04d6e471e30dd61544a1b5f4a54c6370849c401c98b7db75af399'),
	(19, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7315-a2c3-3a4fb774eb52', '7b5cefd7d1c467a9c8648a66a57d180856ed73cc85af5c729af9dac15614b620', false, '2026-11-28 08:59:53.925799+00', '091dc521c5a04d6e471e30dd61544a1b5f4a54c6370849c401c98b7db75af399', 'c33886482ee24718bbcc1dbe4d613c806740aeead66ae6f212701fd1d0b3273c'),
	(20, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7aff-b631-a992f0ce5835', '2f4171dfd4be76228cec181a580ac00b5606d4d0778a19287539a8b5a1ff23da', false, '2026-11-28 08:59:53.925901+00', 'c33886482ee24718bbcc1dbe4d613c806740aeead66ae6f212701fd1d0b3273c', '32759e61b602a2e7ebae5f02d6a73215eb20d157322943417e9c71a81ad66a3c'),
	(21, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-74aa-b7dc-76fb0f17a300', 'c43def3c2a685c82d22504c23940666c80a2a78a0ccdd4bdfa2bac273e1f4cef', false, '2026-11-28 08:59:53.926004+00', '32759e61b602a2e7ebae5f02d6a73215eb20d157322943417e9c71a81ad66a3c', '542a190d30322a2be5ac4f28531a724eb62e84f1c00a1c0892f7ccf0c1b94ebf'),
	(22, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7415-a5dc-9f503f63af83', 'c76da51a4df672120c09598f740ed59bd84ca1ac9611fb61ee8583e5fe306712', false, '2026-11-28 08:59:53.926122+00', '542a190d30322a2be5ac4f28531a724eb62e84f1c00a1c0892f7ccf0c1b94ebf', '20177f98ebeb0f3c0431c3a7ec051e0b2a7e5c749202e91e39e150c0adbe7dda'),
	(23, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-76d2-b2fd-f2022a96fb1a', '7915be0b084f78ccf90fb85fe638117e9e23d30770130fa1ce970814c07a77d9', false, '2026-11-28 08:59:53.926236+00', '20177f98ebeb0f3c0431c3a7ec051e0b2a7e5c749202e91e39e150c0adbe7dda', '4d69855127798a4f3c01f371796dbd455d9cd56762ce0464c424ee71b9932744'),
	(24, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'aid_application', '01a11f51-8a80-7e31-87dd-aeb784b28054', '425cd98f7b6bf0979aa7869ad62ce86fa75bce4186a7519372dfcddff6df6447', false, '2026-11-28 08:59:53.927549+00', '4d69855127798a4f3c01f371796dbd455d9cd56762ce0464c424ee71b9932744', 'a818454bcd5d4d4133d021a8b8038f02f17c1c37697543cbc1b657ea3ae71631'),
	(25, '01a1afff-3320-7492-aa59-679aed3a32a8', 'aid_application', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '39787221c800b10141be4abf17205d6c71278b3236bce9f7a7bd62f081419781', false, '2026-11-28 08:59:53.92827+00', 'a818454bcd5d4d4133d021a8b8038f02f17c1c37697543cbc1b657ea3ae71631', '2fc96330b6e596c797977f4e6fd63e6d92626760543881224af91293c86e063a'),
	(26, '00000000-0000-0000-0000-000000000000', 'form_version', '01a1c4af-8680-7646-9584-8bff20454643', 'ecf29e317d791a90a73d7cb69923b402563409ed4749658191dae90de249b693', false, '2026-11-28 08:59:53.929363+00', '2fc96330b6e596c797977f4e6fd63e6d92626760543881224af91293c86e063a', '30038fa494a7592f0f25c93557f17866f97f968560de1e06e155033e25a05562'),
	(27, '00000000-0000-0000-0000-000000000000', 'form_version', '01a1c4af-8680-7252-a297-9619a4880c45', '68c74a2bb6587cdf059bd6f038c3ba5dbeaf9cac0717f289b3bd5b26f4e6df58', false, '2026-11-28 08:59:53.930151+00', '30038fa494a7592f0f25c93557f17866f97f968560de1e06e155033e25a05562', '589e16bb8625424bc9cf5b5d83481fc540c7187a3942e31ee20b26ce3dea4823'),
	(28, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a10b1c-cfc0-7373-b488-f87605e999f3', 'e27d1cd5f7fbf4d42fd86fda7591ff231f93b531eb4d283615827ea4fe02e412', false, '2026-11-28 08:59:53.931857+00', '589e16bb8625424bc9cf5b5d83481fc540c7187a3942e31ee20b26ce3dea4823', '037bae9261b5e4c46fc25c382cab8eee98a1106c7c5825fc8cc189248cd9e326'),
	(29, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a10b14-9260-7192-8259-405278e4b98d', '119a3c6f4c1a1285a9efedbd8d6405d674a3561e1b643324ec3a4b5005c4223e', false, '2026-11-28 08:59:53.934189+00', '037bae9261b5e4c46fc25c382cab8eee98a1106c7c5825fc8cc189248cd9e326', 'ec07bcdd4ad7371505c011e9ca9527f7b7cd4c0462e12c461223f3b036b903ae'),
	(30, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a143e7-62c0-7f6f-a21b-37ca1b29fc99', 'f18375f89d58368366bb6e1004728b2fc19d6f4d197bc2211f7054063189a818', false, '2026-11-28 08:59:53.939218+00', 'ec07bcdd4ad7371505c011e9ca9527f7b7cd4c0462e12c461223f3b036b903ae', '8b84625c2201e2618bba0408091ac9b00ac33b8fed9e534d152f272f293f9e14'),
	(31, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a143e5-8e00-7cce-935b-6a437178ba0a', '8bf80c90b3f687d3426aba9a40666516941e2afafdd6dbba804abf9624e05ce0', false, '2026-11-28 08:59:53.940138+00', '8b84625c2201e2618bba0408091ac9b00ac33b8fed9e534d152f272f293f9e14', 'a6e89b30db618b33282fcc6d38c3a4b56a3b5bc9a25eb5ff96596c3ebc066e7a'),
	(32, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a143d6-e800-7064-85f1-115bb2fff17b', '60826548c519ac7f1a89a57db8a0ce7fa1df2caa13422b39bb1247c3ac011180', false, '2026-11-28 08:59:53.9411+00', 'a6e89b30db618b33282fcc6d38c3a4b56a3b5bc9a25eb5ff96596c3ebc066e7a', '30863a7feb4fade74a83b4bdc7e9f4bf081d972731da088c564f2db0ebf7237d'),
	(33, '01a1afff-3320-7492-aa59-679aed3a32a8', 'filled_instrument', '01a1b024-bc80-7bab-84b8-157d03edb920', 'b1f12283cb4408a9c24c94e0d3c0e53be45b46da73ae421d0fbd5e59ecf4a5a3', false, '2026-11-28 08:59:53.941991+00', '30863a7feb4fade74a83b4bdc7e9f4bf081d972731da088c564f2db0ebf7237d', 'eae017b321e98b03eab320eed09ccf55877089faafa647f0754cce4ba042af73'),
	(34, '01a1afff-3320-7492-aa59-679aed3a32a8', 'filled_instrument', '01a1c49b-6240-7982-9579-da0a61b2480c', 'fd32086a9389d388420803dcb72bb1affdbf0f6a23403cb1edc28359d24b8bc2', false, '2026-11-28 08:59:53.942216+00', 'eae017b321e98b03eab320eed09ccf55877089faafa647f0754cce4ba042af73', '3e2cb8adcd0c967e38e63b04a33941040d2d17067e31407322d81a6a10d5d9ba'),
	(35, '01a1afff-3320-7492-aa59-679aed3a32a8', 'filled_instrument', '01a1c4aa-0840-7638-a646-5d2824d4589c', '20b4918fd86565507e0c64827199e82af0c1ab3713b2d10709ebc3150b015903', false, '2026-11-28 08:59:53.942395+00', '3e2cb8adcd0c967e38e63b04a33941040d2d17067e31407322d81a6a10d5d9ba', 'd8bf80d35b2c9e9bf4af2424854f6de4ec5f2ef40d8c7f9a28dfcc59930cdd39'),
	(36, '01a1afff-3320-7492-aa59-679aed3a32a8', 'filled_instrument', '01a1c485-6940-78b8-a10c-167dc8b6eaff', '9fc9131f06b9304cb47f91e1c92e42abddd15a975b43f29f1d4616b9c64b608f', false, '2026-11-28 08:59:53.942572+00', 'd8bf80d35b2c9e9bf4af2424854f6de4ec5f2ef40d8c7f9a28dfcc59930cdd39', '676051ad0d777819d531e0ab4bb6e25cd3f1cbbf488a274f28a083875afa2394'),
	(37, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'plan', '01a134ab-3d40-7a60-b306-98a1c0093492', '4e0edc3219683a0d8f0512e9c0760d6888b8446bdd998306c524947752d288f3', false, '2026-11-28 08:59:53.94395+00', '676051ad0d777819d531e0ab4bb6e25cd3f1cbbf488a274f28a083875afa2394', '4fd90012b7cd57ea6500132977ec60f6127cc49fd7d49bd5337cda3490469f37'),
	(38, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'plan', '01a1349d-81a0-73a5-857a-40b22188287e', 'b62b603d54de100d11d9a7a29ca9c3cf7a63dec2609236e43d0e00f2ccb9ab66', false, '2026-11-28 08:59:53.944787+00', '4fd90012b7cd57ea6500132977ec60f6127cc49fd7d49bd5337cda3490469f37', 'd40ce0f27ca6f794fec7eaea2675230e29e658b86ca130a0835cb05fdf4e29d1'),
	(39, '01a1afff-3320-7492-aa59-679aed3a32a8', 'plan', '01a1c489-fd20-716e-a13e-213ebdaaea00', '29bb68a4f58ed3398631a07ca054bb3c31999ef1f7bc34a8ec029c4d23fe9cc6', false, '2026-11-28 08:59:53.945534+00', 'd40ce0f27ca6f794fec7eaea2675230e29e658b86ca130a0835cb05fdf4e29d1', '3c20c9a9481e5b0b18bb569b5649be5085e2f7b1fb140ca44dbdfbb943e1f916'),
	(40, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'calculation_sheet', '01a143c1-d960-7dbe-a906-922fa4b9a9c4', 'c7e18f07aae4ad6f4c06fad2da7f3d1dacff97046cba76c4f883ac399a51f451', false, '2026-11-28 08:59:53.946562+00', '3c20c9a9481e5b0b18bb569b5649be5085e2f7b1fb140ca44dbdfbb943e1f916', '2cee1071e272ba6ba9effc41e71952ffde705229278c20ac13f0b6dda384f825'),
	(41, '01a1afff-3320-7492-aa59-679aed3a32a8', 'calculation_sheet', '01a1c4ad-b1c0-7585-afbc-9ca9d38f8c45', 'cb89bc94f27c57710e7b74de652017e4146da2d39413b37dfaee6eecf58f485f', false, '2026-11-28 08:59:53.947248+00', '2cee1071e272ba6ba9effc41e71952ffde705229278c20ac13f0b6dda384f825', 'a7068045975fec5ca3e059525f6b1620c92dd24eff9a42244406a325f0887544'),
	(42, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'decision', '01a14478-f460-7818-b3d7-4f82bf268ea0', '556d6dfd2cae4344f68d710e0ea097970268e26739f0f27ee7b13a1fb600f358', false, '2026-11-28 08:59:53.948473+00', 'a7068045975fec5ca3e059525f6b1620c92dd24eff9a42244406a325f0887544', 'e9300fcefc3d20c8398203a32b20e7bb2775cc90fa1a1c0b1396e1734edc2336'),
	(43, '01a1afff-3320-7492-aa59-679aed3a32a8', 'decision', '01a1c489-12c0-77fa-95c8-91ff3add6527', '191d1bc1030a11f701e476f9df63276d249f88f75cb870de96bd5b0d142ac424', false, '2026-11-28 08:59:53.950121+00', 'e9300fcefc3d20c8398203a32b20e7bb2775cc90fa1a1c0b1396e1734edc2336', '8b44c693d446065e896afb35fcec844a43030c7e9eb805b494f9f8c2eef235cb'),
	(44, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'decision_basis', '01a14478-f460-7818-b3d7-4f82bf268ea0', 'e4b1cedb68dcee393b871608801ae170ed62dc95a2683a0b32ed6ea7cd34c960', false, '2026-11-28 08:59:53.951039+00', '8b44c693d446065e896afb35fcec844a43030c7e9eb805b494f9f8c2eef235cb', '7640cb074e4f2b151555a4d8535869fb110bb52b30e38076fb49f8f6e933128d'),
	(45, '01a1afff-3320-7492-aa59-679aed3a32a8', 'decision_basis', '01a1c489-12c0-77fa-95c8-91ff3add6527', 'e42f44cb53bdf39fe564dd865632b97a499fc14e0426c230602d1dabc88a60be', false, '2026-11-28 08:59:53.951492+00', '7640cb074e4f2b151555a4d8535869fb110bb52b30e38076fb49f8f6e933128d', '8c052f18c8107618a54ccd71cc2841560970f628bb2e07689257a4360165b98c'),
	(46, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'journal_note', '01a14e09-1320-754a-a5cf-edfa5a9196f0', '05783c5f87f342fd244c2922241e375b4abced297e8808879347a56d0125f9a8', false, '2026-11-28 08:59:53.952767+00', '8c052f18c8107618a54ccd71cc2841560970f628bb2e07689257a4360165b98c', '3ee31091d4e199926aa4c9f781f1cf6a6fe1f1115ac5b9530eef131ce3cc067b'),
	(47, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'journal_note', '01a1534f-7a40-7936-a43d-35702c1eea1f', 'ffc74f886b352b8a99d471cb2d6a5376c69586278fe41c13c9123e493833b4a5', false, '2026-11-28 08:59:53.953554+00', '3ee31091d4e199926aa4c9f781f1cf6a6fe1f1115ac5b9530eef131ce3cc067b', '7906fdda587250cbc3a413a03a3a128b9d455122bb5ded8ebe951b904827e1ad'),
	(48, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'journal_note', '01a178d1-8740-7604-a6de-bfdb8825ae56', '9279919b112ff4d79d66edfc67c4e212d2019ee00b6a4a1b09c49416dcbf53e0', false, '2026-11-28 08:59:53.954263+00', '7906fdda587250cbc3a413a03a3a128b9d455122bb5ded8ebe951b904827e1ad', '8dd0a69b0457f1922f003c0389f0658e9fe32cb20464f76308a21e6274eaf51e'),
	(49, '01a1afff-3320-7492-aa59-679aed3a32a8', 'journal_note', '01a1bb75-7700-7434-b637-a4685d385e06', '8f257a5b216cfc4d19edad571cea6fa2a449f7bce142b4cf181487a24c8ea0c7', false, '2026-11-28 08:59:53.954984+00', '8dd0a69b0457f1922f003c0389f0658e9fe32cb20464f76308a21e6274eaf51e', '2e854e762bb598a2057104f69baa2e39b9a3e8d788c385f629aead3c8ff76447'),
	(50, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payee_account', '01a10b19-2640-73c7-bd87-a86557b6fb7e', '5d19dee80ce647333dfe4c89e568f38294bc3efd57265a533d1cd9a0971d5f51', false, '2026-11-28 08:59:53.955639+00', '2e854e762bb598a2057104f69baa2e39b9a3e8d788c385f629aead3c8ff76447', 'dcc59f491cdc8c00f1fff432ed549c1b0b4fc77536c4ae3234a58b1ee6b28ace'),
	(51, '01a1afff-3320-7492-aa59-679aed3a32a8', 'payee_account', '01a1b026-9140-7d8a-ac12-7e938005ce74', 'ed5ca49d4517cad843fb0886ee09eb025193127a45b81e3ffe31971cb0a61425', false, '2026-11-28 08:59:53.956227+00', 'dcc59f491cdc8c00f1fff432ed549c1b0b4fc77536c4ae3234a58b1ee6b28ace', 'ab314a0a8386bb7ff7f66502d8e649346f34c5fe01fd7bb186786926ce5fbd99'),
	(52, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a163e9-5b00-75f8-a06a-0deb1adbce5d', '981742a86b0589e0711592918cedefc9b41439d5070556b17bea38a6910a5b23', false, '2026-11-28 08:59:53.957275+00', 'ab314a0a8386bb7ff7f66502d8e649346f34c5fe01fd7bb186786926ce5fbd99', 'd59f66f1a5c6b5ea9492c736e557d98f8778459cf56fafe238058d88863aca9a'),
	(53, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment', '01a144ac-3960-7af7-bd68-373b29acf1a5', 'd8ed6acf44011a0dbe8b6bf409037a1ca8a814b13ed42db7137df83e8be2bb1c', false, '2026-11-28 08:59:53.959022+00', 'd59f66f1a5c6b5ea9492c736e557d98f8778459cf56fafe238058d88863aca9a', '1838802e1fb5512c6e7a15d952d7c1961aa05c47bb4ea8ac6116d2d392c0928a'),
	(54, '01a1afff-3320-7492-aa59-679aed3a32a8', 'payment', '01a1c4a7-4920-75a2-9c57-532ba31a49dd', '27aa348b774d9f97861eebe73c010d2a0c7cb9fabde1745ad525b684d5ebc1f9', false, '2026-11-28 08:59:53.960713+00', '1838802e1fb5512c6e7a15d952d7c1961aa05c47bb4ea8ac6116d2d392c0928a', '4317c96d7e32aa1655f97670bb957d8ea24922d09f68171c0e6d07bc228f668f'),
	(55, '00000000-0000-0000-0000-000000000000', 'spot_check_round', '01a1962d-17a0-7cff-8efb-a442738e0b77', 'a22bbf6e3dd3c17aad038168b7097fc541ede0d1cc1b9275255854e7842e39b3', false, '2026-11-28 08:59:53.962794+00', '4317c96d7e32aa1655f97670bb957d8ea24922d09f68171c0e6d07bc228f668f', '15fb4df9184d51cb8665444c4bc4b9496d005471186dbb3582e6ec174fa72de7'),
	(56, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'spot_check', '01a1962d-17a0-7050-84d2-be09a0b55864', 'f5e4db715f2802625500c0902fac3ccc0c09d0a6a7cc2db9eee11b88c6125372', false, '2026-11-28 08:59:53.965486+00', '15fb4df9184d51cb8665444c4bc4b9496d005471186dbb3582e6ec174fa72de7', '8a03023f64e45be665a71964b826727863b83576f4b1e45610450bbd3dbae2ce'),
	(57, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment_return', '01a17c84-2f00-7932-993f-f3df85ad81d7', 'e34228bdbf40399e9fb4ec17e33817103fe4742e3678d28db06bb46c424b1b7a', false, '2026-11-28 08:59:54.038609+00', '8a03023f64e45be665a71964b826727863b83576f4b1e45610450bbd3dbae2ce', '340d97a918753c3a4294f646b97d891e6536046d9fbbfd1b0993bf4ae88e84c0'),
	(58, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '928f6c46-ba85-43ea-aa5c-4da222b8096e', '24e68a3182cb2511a7befe3da2b58324008bc552f4807b166acac4c9c55fbe50', false, '2026-11-28 08:59:54.040459+00', '340d97a918753c3a4294f646b97d891e6536046d9fbbfd1b0993bf4ae88e84c0', '2b74adf953deeea994d9ddc88e8d90d362e3d477cdb7842e0fc88dbbfe01c898'),
	(59, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment_return', '01a17c84-2f00-7932-993f-f3df85ad81d7', 'ad957707a8178710bcdb9ae09677a45413886082872b8dd6a721f54d111ef640', false, '2026-11-28 08:59:54.07805+00', '2b74adf953deeea994d9ddc88e8d90d362e3d477cdb7842e0fc88dbbfe01c898', 'a46120134b2328566e379b414956e0217b2fe94b9360b01408ecbb6741fa0923'),
	(60, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'journal_note', '01a17c84-2f00-7932-993f-f3df85ad81d7', '9780819360409a08be3cd313b4b2c29cd957a860204353aa720a244efe83a53c', false, '2026-11-28 08:59:54.078918+00', 'a46120134b2328566e379b414956e0217b2fe94b9360b01408ecbb6741fa0923', 'b98789f3cd9efd41f8cc538e0fc7695e53e68745c8072d9cd633c27585b5d6ff'),
	(61, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payee_account', '01a181cf-2a00-7eb3-ba8e-3338f478d090', 'daeb41edf4e0c9dcd43e2bf4a87b6f8c3f57c75de979afcc55fb4c54c345637b', false, '2026-11-28 08:59:54.089689+00', 'b98789f3cd9efd41f8cc538e0fc7695e53e68745c8072d9cd633c27585b5d6ff', '6e678501f86cef311e2500e747ef04f63c82a2ba543d5b8c171172152bd79a87'),
	(62, '00000000-0000-0000-0000-000000000000', 'seal_anchor', 'da95d9c0-c80c-4d37-b2d6-d53c8757a139', '5e9aecd784d26171af31d98d3ac9c73372978066fc32160de36520fe6d39bc72', false, '2026-11-28 08:59:54.090557+00', '6e678501f86cef311e2500e747ef04f63c82a2ba543d5b8c171172152bd79a87', 'b38f49efa98f4ad28e392c95abb061a6a09c583b613b0aecf6c4102bbb4aefd6'),
	(63, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment', '01a181cf-2a00-7207-9a04-f280a86c1fcf', 'bb81f236b40612c0dae5630eb9e9b64a28f25d9089dc3fb7e8b1680cbaaffd41', false, '2026-11-28 08:59:54.129444+00', 'b38f49efa98f4ad28e392c95abb061a6a09c583b613b0aecf6c4102bbb4aefd6', '4aa0a4ecd4e02e85a94d06a79f73999d9d0229c2c1b57ef8bf623730592f4c6d'),
	(64, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment', '01a181cf-2a00-7207-9a04-f280a86c1fcf', '960a2a8cc90273ded970c1f4aae5ea9282b6c8fe5be2df2fe6f8690f27972ff3', false, '2026-11-28 08:59:54.159311+00', '4aa0a4ecd4e02e85a94d06a79f73999d9d0229c2c1b57ef8bf623730592f4c6d', 'f3e71cff7038844ada4ea41dffefa9173a37f07601f5c34272fbca200fe58c3c'),
	(65, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a182f4-2200-7f57-8c22-b1f4bbb91047', '6668dd4bbb858acd113d5a2c16ef0f2dcee0131a67d316389d4fd4dabe82bf4d', false, '2026-11-28 08:59:54.1979+00', 'f3e71cff7038844ada4ea41dffefa9173a37f07601f5c34272fbca200fe58c3c', '1f9572b5b6db1c8c37a85053d52de89d2a955c8d2676472e4ad2c38827f97a8d'),
	(66, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment', '01a181cf-2a00-7207-9a04-f280a86c1fcf', 'c0f55d08cdf68d7304b5ede52b01eb7810c474f30ecf36d553b46e816f30b37b', false, '2026-11-28 08:59:54.198085+00', '1f9572b5b6db1c8c37a85053d52de89d2a955c8d2676472e4ad2c38827f97a8d', 'ba7f16dd78ff0f0f5863768d4fd0c718b1e713ca67cd9c81141299668aefa371'),
	(67, '01a1aacb-1b80-729f-b4d9-82fb47e2cc36', 'aid_application', '01a1aacb-1b80-7699-8bd4-a21ca1e381f9', '9619d8faf8a8c3cf6c8ad0db865ff42b7e2c508eb3cbaa3c1e1e0368153cb228', false, '2026-11-28 08:59:54.239035+00', 'ba7f16dd78ff0f0f5863768d4fd0c718b1e713ca67cd9c81141299668aefa371', '567f5f6cc76e35c53789f9b786229e270ec41b884fa39508945514bdf149e58e'),
	(68, '00000000-0000-0000-0000-000000000000', 'seal_anchor', 'f7a778f0-fa58-4dd8-925a-1c9cb0f40013', 'cb11734c216f9a86a32ba19089714a868aa3cf64d5f6f931862278011b0ae57a', false, '2026-11-28 08:59:54.239768+00', '567f5f6cc76e35c53789f9b786229e270ec41b884fa39508945514bdf149e58e', '2de2e796dc5096735d7518cf28d23e5e7589895d2bb45b7299de46e980c95252'),
	(69, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1b0df-8100-779b-bcfd-527b9a8ca891', '3960bac70bebf845cc8dcf771124f4f1307a5a8745667a3ec4bd16135a103797', false, '2026-11-28 08:59:54.252341+00', '2de2e796dc5096735d7518cf28d23e5e7589895d2bb45b7299de46e980c95252', 'e2dee59eeef458644441c30d7ec5b041268345922de68b861a1d5c34209f36fb'),
	(70, '00000000-0000-0000-0000-000000000000', 'seal_anchor', 'bc0a61a0-a65a-4c4e-84fd-3916b0c9472c', 'd6a6272d2230ac001a6640c09da099453da69698322452d03853ed41b39a566e', false, '2026-11-28 08:59:54.253292+00', 'e2dee59eeef458644441c30d7ec5b041268345922de68b861a1d5c34209f36fb', 'dc037d4864ca48f8d990f14f6efb789569dcc4176d7dcd4543a36a10927ca0ea'),
	(71, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1b116-6f80-7e16-9a57-15e4e872f15c', 'a2dae606b5f0b4991b5c2973b32de26352756e82f5ad7c18721e4a64340ae4dc', false, '2026-11-28 08:59:54.26055+00', 'dc037d4864ca48f8d990f14f6efb789569dcc4176d7dcd4543a36a10927ca0ea', 'c3d33d8dc874cd5fc61862d56f158a1e7e66eee1329b0d17fce5a500eb13d74b'),
	(72, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-76d2-b2fd-f2022a96fb1a', '6b2872a5f6b44270351603c4203ee292672800401efb69da59757eb396a6b75d', false, '2026-11-28 08:59:54.279835+00', 'c3d33d8dc874cd5fc61862d56f158a1e7e66eee1329b0d17fce5a500eb13d74b', 'd908ae674261c3a367807ad281b95283f19fd9bcc854892520bcca8e1982cd16'),
	(73, '00000000-0000-0000-0000-000000000000', 'account_change', '01a1b13f-a260-7bd0-a5ae-f8a6bfc5056e', '5c9729dd01c9b94826fcf99e040cf502f77a168f85f0a18e8af298bbae300612', false, '2026-11-28 08:59:54.281081+00', 'd908ae674261c3a367807ad281b95283f19fd9bcc854892520bcca8e1982cd16', 'b2a79bb2216463b97e53c0e557840ace5704325d7fa381b404b3454ec6dca58d'),
	(74, '00000000-0000-0000-0000-000000000000', 'access_entry', '01a1b13f-a260-7afb-ba83-35f8d8930882', 'f92286de46626415fd26f796dbdb47daee149e99f206400d0d7f27af2f521907', false, '2026-11-28 08:59:54.281815+00', 'b2a79bb2216463b97e53c0e557840ace5704325d7fa381b404b3454ec6dca58d', '8ffa0d994a58fd16f1c781510065b6db34053bf6ba8359813f3eeae16e8be0be'),
	(75, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1bf8d-be60-7445-8628-087de0aadaba', '1218d026db3f27b21774efaddac80b2102034dc6b012bb8538c02a3cda1cc98a', false, '2026-11-28 08:59:54.291251+00', '8ffa0d994a58fd16f1c781510065b6db34053bf6ba8359813f3eeae16e8be0be', '726075d028a509e40d42a9ad3d5cbf59585462e978a36365c3c397f9b298dfdb'),
	(76, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '8255dcad-b544-4d28-93cf-6861bb84887a', '44c0b8960985588767e2205bfd433e6f28aa42030f8c57df0b3f8113dee6fa4b', false, '2026-11-28 08:59:54.291964+00', '726075d028a509e40d42a9ad3d5cbf59585462e978a36365c3c397f9b298dfdb', 'a255f8d90f02334d47ff0d2258d10b312aeb02db86bb0cf3384a1bb36d9f96da'),
	(77, '01a1aacb-1b80-729f-b4d9-82fb47e2cc36', 'access_entry', '01a1c052-9500-7e77-adfa-09b03a85eed0', '9897d6cf7f1adcb765564c9c826998c6a536e5035a7c6913947ce3e5eab60ecf', false, '2026-11-28 08:59:54.339024+00', 'a255f8d90f02334d47ff0d2258d10b312aeb02db86bb0cf3384a1bb36d9f96da', 'c6106dd77fb24964f8ae75699cafc94ca2f0341029fe716bbad93ac3e29c2a7f'),
	(78, '00000000-0000-0000-0000-000000000000', 'former_identity', '01a1c052-9500-7282-9021-b4206eba35e0', 'da7e36d89899bd4341ce5018942aa7fe0cd912a0a00ae5c49b91bd996204f50f', false, '2026-11-28 08:59:54.382053+00', 'c6106dd77fb24964f8ae75699cafc94ca2f0341029fe716bbad93ac3e29c2a7f', '31a1433f2c49e2eae3d5cc08e2727bf69d4d0bd02506ae85ced97e82197c6ffb'),
	(79, '01a1aacb-1b80-729f-b4d9-82fb47e2cc36', 'journal_note', '01a1c052-9500-790d-b35d-cf68a0d6c1fe', 'a2f17a52e41a2af0da258daae7dedb6c9dd54625f6806aa8aa100a519e3b06da', false, '2026-11-28 08:59:54.382851+00', '31a1433f2c49e2eae3d5cc08e2727bf69d4d0bd02506ae85ced97e82197c6ffb', 'd9107d6df06a178ba26cae7d0bc52717822e93187108c73a8e714675d4cfe666'),
	(80, '00000000-0000-0000-0000-000000000000', 'staff', '01a22161-e8b3-75df-b1cb-06fbcd755478', 'bbd55e5f66ba6797ea8738834458f1d12f7f8cb56b4e862f4c7c73331f8c3ac3', false, '2026-11-28 08:59:54.422295+00', 'd9107d6df06a178ba26cae7d0bc52717822e93187108c73a8e714675d4cfe666', 'f660bc9501e35dae4268ab559acf8ad159b6aee694483b2f36fd0b2898d10165'),
	(81, '00000000-0000-0000-0000-000000000000', 'staff', '01a22161-e8b4-77b8-a4d5-bf78bc7a474b', 'adcb1785503ec0c9a8b763f67d7823f1a1b2bf6e1bb87229dbc4fecf24b8fa71', false, '2026-11-28 08:59:54.422466+00', 'f660bc9501e35dae4268ab559acf8ad159b6aee694483b2f36fd0b2898d10165', '929482b061c2950b527c96bef0fc223ac801fed82ac3a9526efa73847431c90b'),
	(82, '00000000-0000-0000-0000-000000000000', 'staff', '01a22161-e8b5-7c91-8fcd-64b33c18757d', '739195b7203d9f5f83b45e0217ead945bb70637934e045f7109eac1215fe4e0d', false, '2026-11-28 08:59:54.422583+00', '929482b061c2950b527c96bef0fc223ac801fed82ac3a9526efa73847431c90b', '05b9e1ec37d993415dbce40f4b06375077cac097f8bc8792c9e1de76384a16d6'),
	(83, '00000000-0000-0000-0000-000000000000', 'staff', '01a22161-e8b6-7d08-8325-f8a6efb50da7', '36c78df8ceb8a29bbbe72f1b3f35f723d02315c996b55547bbf5c7d03bb0c253', false, '2026-11-28 08:59:54.422705+00', '05b9e1ec37d993415dbce40f4b06375077cac097f8bc8792c9e1de76384a16d6', '13e98832835493847258dab20ee5d8ca55850e2b61164f1ba5c61ae126b4aa2f'),
	(84, '00000000-0000-0000-0000-000000000000', 'staff', '01a22161-e8b7-7637-8af5-360f40286a2d', 'd621ed7b81f36454d052a52b53f59ff28497157d8363cf27d0a8783f54d294c4', false, '2026-11-28 08:59:54.422833+00', '13e98832835493847258dab20ee5d8ca55850e2b61164f1ba5c61ae126b4aa2f', '2bd76047354cb15115f4badd0412b226a30ea2a544c84f8e60e0eb84a40316e7'),
	(85, '00000000-0000-0000-0000-000000000000', 'staff', '01a22161-e8b8-7058-8ee6-06adfde5d0a7', 'ed9e46f8cd424e6b2c7fd2d82230c8639dc421b876af71b014498b3dc42f9d4f', false, '2026-11-28 08:59:54.422994+00', '2bd76047354cb15115f4badd0412b226a30ea2a544c84f8e60e0eb84a40316e7', '7303d346673aea464af09c3806cd1923dbd433f593d9140ab6c0445c42a8c5b1'),
	(86, '00000000-0000-0000-0000-000000000000', 'staff', '01a22161-e8b9-736e-a24a-13c05f36db08', 'a65e5700685f778337ea5e537d98ccb300c9d329cb71527920cc582bede5300b', false, '2026-11-28 08:59:54.42322+00', '7303d346673aea464af09c3806cd1923dbd433f593d9140ab6c0445c42a8c5b1', 'ecfb1d85d639df3f89d0fac1a02315bc70e8239464edbd94f5c73fd3b52f6df8'),
	(87, '00000000-0000-0000-0000-000000000000', 'staff', '01a22161-e8ba-79f1-9e4a-3ceadccb663d', '12f49c243ef0f33cc8545aeeb3aac4b43a7dfef7727da6e63325e8b0b8e586ed', false, '2026-11-28 08:59:54.423345+00', 'ecfb1d85d639df3f89d0fac1a02315bc70e8239464edbd94f5c73fd3b52f6df8', '724f22e65795aeb298c50df83d7c4844b7a9eaa97a095dace61d3e49938048cd'),
	(88, '00000000-0000-0000-0000-000000000000', 'staff', '01a22161-e8bb-7f1f-a343-d34e060a2e7e', '2074c1836fa7ae287123bcf93a867ba819fef3c1cd2f55e8d0403487e67931dc', false, '2026-11-28 08:59:54.423455+00', '724f22e65795aeb298c50df83d7c4844b7a9eaa97a095dace61d3e49938048cd', 'f9ad689913829ce88a7cd668d43b7b53c4cc118e8dd779d97387a1f8ad68ae17'),
	(89, '00000000-0000-0000-0000-000000000000', 'staff', '01a22161-e8bc-7a43-a27d-34f37eec5d61', 'f2d820b813e126c55574944bd2f914ed10207588220763c1559f1546b6d60e00', false, '2026-11-28 08:59:54.423561+00', 'f9ad689913829ce88a7cd668d43b7b53c4cc118e8dd779d97387a1f8ad68ae17', '8d30e21cfd4cffd32023c3a87e0c84e7430c2f22e1d8e86a9ca68c864ff44ba0'),
	(90, '00000000-0000-0000-0000-000000000000', 'staff', '01a22161-e8bd-74f4-81d7-4b6af14fd1d9', '4ed8a828f25263d9323de2b15768ce9aecf6c64bbea9bdde576562087f224920', false, '2026-11-28 08:59:54.423654+00', '8d30e21cfd4cffd32023c3a87e0c84e7430c2f22e1d8e86a9ca68c864ff44ba0', '6b7e70351c3814176269bc750b0bc6154ba1378c44371b17e9f1177987d3334c'),
	(91, '00000000-0000-0000-0000-000000000000', 'staff', '01a22161-e8be-7c5f-b51c-0cb8d3da5b4d', 'c23dd066de73488f230fd00448cb037b7a1035bed11c63d13b389a2161c7ac5e', false, '2026-11-28 08:59:54.423759+00', '6b7e70351c3814176269bc750b0bc6154ba1378c44371b17e9f1177987d3334c', '8fd20c9221083c5b0fcfefdec6c9cca42e2a9c0f9c1e2e00546f7362add0dc4f'),
	(92, '00000000-0000-0000-0000-000000000000', 'staff', '01a22161-e8bf-7c60-aa2c-8fcdfb8a47c3', 'ac3a530a471f32e89127e415804dd705c742ae64ef3d463ddbd8096a32c21003', false, '2026-11-28 08:59:54.42386+00', '8fd20c9221083c5b0fcfefdec6c9cca42e2a9c0f9c1e2e00546f7362add0dc4f', '1d06c40afc1461ca29eaae3f418ecb215ed2c52a0e3d6344f698dd8c5bcab1b1'),
	(93, '00000000-0000-0000-0000-000000000000', 'staff', '01a22161-e8c0-7e8d-8adb-2b93f778ac78', '15f3a239f2f6b8f09fe87485dbb8aba510e125cbef1899c843af217e8d829521', false, '2026-11-28 08:59:54.423963+00', '1d06c40afc1461ca29eaae3f418ecb215ed2c52a0e3d6344f698dd8c5bcab1b1', 'e5c1ff0795bdc372bf210413cc9b3991d66c5c7cd664356e0e57395ac5ecefa6'),
	(94, '00000000-0000-0000-0000-000000000000', 'former_identity', '01a22161-e8ca-79b7-a09c-653494607b23', 'a1ed30007ae2ee8a2923051c6d9030aa1d25ee005f74f1aa02d5eda54c960126', false, '2026-11-28 08:59:54.487661+00', 'e5c1ff0795bdc372bf210413cc9b3991d66c5c7cd664356e0e57395ac5ecefa6', '50dcdcd3543a39617338c24598415b51f8e7b1ca8446ff77528f64788e1c3767'),
	(95, '00000000-0000-0000-0000-000000000000', 'person_match', '01a22161-e8cb-7d3d-85d6-f51d22b64645', 'ebf9890f5bd389e8db7a0a9d1a4d69bd1d90a49d9b9c2b56d5f2ceeb00502301', false, '2026-11-28 08:59:54.488702+00', '50dcdcd3543a39617338c24598415b51f8e7b1ca8446ff77528f64788e1c3767', 'c1f8ceeab50193a1937b8d539691656a95f7bf130d36a74f11973beeccdb10a0'),
	(96, '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'case_handover', '01a22161-e8cc-7f97-a491-da21e29520d3', '65e5e7e04d83ab4dc6ad1d7eae8ebb9802e522385f4632b69360493cbca80440', false, '2026-11-28 08:59:54.489775+00', 'c1f8ceeab50193a1937b8d539691656a95f7bf130d36a74f11973beeccdb10a0', '09cf14d770b7e09da0cddabcb1929d9763ab0608466542f2838befec438936d6'),
	(97, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a22161-e8ce-72e1-a76d-80a7cf456bad', '1509df1d2b5024af958618b4ee0e29f9dad1f678cff0d3bc5feeb8a8ba86dbbb', false, '2026-11-28 08:59:54.490444+00', '09cf14d770b7e09da0cddabcb1929d9763ab0608466542f2838befec438936d6', 'f03cd6d434b70892293f813e667036b9c2bfddc2dbcc98f355e330c3ec2bb445'),
	(98, '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'aid_application', '01a22161-e8c3-7aa0-bed8-7669a7dcb401', '1992231e0517e23c4f79d2e075914dd2a021e8192f912e006fff12322ec0a051', false, '2026-11-28 08:59:54.491115+00', 'f03cd6d434b70892293f813e667036b9c2bfddc2dbcc98f355e330c3ec2bb445', 'd1e4f346e98f75a815718453adc5c4c92ebb21af86ef07b77d2b9abf832773ee'),
	(99, '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'decision_basis', '01a22161-e8c4-7604-8c35-ffb90eb0563b', 'd8749b21b15e9eb2f913a118c3117944f6820b7e11ce35710283ea284f0ed4bc', false, '2026-11-28 08:59:54.491567+00', 'd1e4f346e98f75a815718453adc5c4c92ebb21af86ef07b77d2b9abf832773ee', 'a93b460ca2dfe4ad5fceb960c2653e411605596a37291b729c98e41305fdb5ac'),
	(100, '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'letter', '01a22161-e8d3-724e-804a-1d318d0caa36', '02d7193fb181cdccfdb17bda38685e49ea67ab064ad87c54e222903185fe4601', false, '2026-11-28 08:59:54.492455+00', 'a93b460ca2dfe4ad5fceb960c2653e411605596a37291b729c98e41305fdb5ac', '82a7e9f30dd448c4a74b3b9daf26c335035e7ec39eefc88d2a8ce9f1556cccda'),
	(101, '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'aid_application', '01a22161-e8c8-787a-8048-0d7d28ffd03a', 'c32ed13a4f057ac37e492c71a46d98de57384c6fe3b529e388226e91ced53aa0', false, '2026-11-28 08:59:54.493245+00', '82a7e9f30dd448c4a74b3b9daf26c335035e7ec39eefc88d2a8ce9f1556cccda', '789554b7019e40a4aa47ce55a819574ba0f7be636dce48d9f6de2e7298f74c86'),
	(102, '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'decision', '01a22161-e8c9-7c86-81ab-6d8d943d7e19', 'dd58696b205be3cf513295e8f5c1181671ac17f82ac2a5eda2a57d18cd0c9322', false, '2026-11-28 08:59:54.493478+00', '789554b7019e40a4aa47ce55a819574ba0f7be636dce48d9f6de2e7298f74c86', '7f8c0a6d6a72981678f9981b20b522659cfa5c6ba1ce060277498ddbaee63000'),
	(103, '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'emergency_assessment', '01a22161-e8c9-7c86-81ab-6d8d943d7e19', '12d5b80988a77c4f02e43d8a2e20ead8e8054e9a00934b5a62ea89123452d3a1', false, '2026-11-28 08:59:54.494311+00', '7f8c0a6d6a72981678f9981b20b522659cfa5c6ba1ce060277498ddbaee63000', '273ce85ddccb40bbfccfb23e065655aac8ea937a8125aff4d2ad27014d9dadca'),
	(104, '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'appeal', '01a22161-e8d4-7f09-aab2-a6225bb4f807', 'cfd35888292c1fb45f89a5ef89e7a62ec6f5fde5fe06691483bea9835120eefe', false, '2026-11-28 08:59:54.495147+00', '273ce85ddccb40bbfccfb23e065655aac8ea937a8125aff4d2ad27014d9dadca', '607eaeee047bb0df87c57f06b411e81221c407d29434dedc92bc770e6f6ec702'),
	(105, '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'payee_account', '01a22161-e8c5-7d5e-a8c5-46655b82f5db', 'fc1da85c609868856aa0ffd9593b01540fad1b313c2314cdef92770a92a382b4', false, '2026-11-28 08:59:54.495348+00', '607eaeee047bb0df87c57f06b411e81221c407d29434dedc92bc770e6f6ec702', '48832689bace3a2812e04d84acce842b3890e917de0a40b5ba0c6a6334534c96'),
	(106, '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'payment', '01a22161-e8d6-7191-83b8-17b7860ef6a3', '598d084024fb9562291264779780af8a6468514577bb2ac2cef099c5de891bdd', false, '2026-11-28 08:59:54.495565+00', '48832689bace3a2812e04d84acce842b3890e917de0a40b5ba0c6a6334534c96', '61bd1a344ec20820ae428cdb8d610cf4950ddba63f2f9ba4a692a679814818ff'),
	(107, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a22161-e8d7-7d94-baac-9e950e0d2d2e', '34a196dbb71350bfdbc53928517d19ce790c536e5b9c02fa87683764753df308', false, '2026-11-28 08:59:54.496128+00', '61bd1a344ec20820ae428cdb8d610cf4950ddba63f2f9ba4a692a679814818ff', '131be6190c676b949999a1cbdaf23a739f3bcb1f1d57dd5f9d944a546cbf6707'),
	(108, '00000000-0000-0000-0000-000000000000', 'spot_check_round', '01a22161-e8c6-71c8-a497-5750ea275fcf', 'd710e7867633b18784994c306b264785500f1c1414da24aaf71e103a3a873a04', false, '2026-11-28 08:59:54.496715+00', '131be6190c676b949999a1cbdaf23a739f3bcb1f1d57dd5f9d944a546cbf6707', '14e9cae3029fd347dc3cb61dee43e62c64df285bf50dc40b085672d197f6f909'),
	(109, '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'spot_check', '01a22161-e8d8-7dd5-8b43-9462ddc59d6d', 'ed23c4ce303a6a9dabacbd251a58ee230c8c81a17501350989f89e7eeb433af7', false, '2026-11-28 08:59:54.497291+00', '14e9cae3029fd347dc3cb61dee43e62c64df285bf50dc40b085672d197f6f909', '779329b85c257494da731f81e7ec866957c7eb37c886af63de17e03114c5204d'),
	(110, '00000000-0000-0000-0000-000000000000', 'account_change', '01a22161-e8d9-730e-a8be-42bd34a7bf79', '2310150568773910b73ef1aeb89fca90490ef8697ddb791a92c19554e64843bd', false, '2026-11-28 08:59:54.497933+00', '779329b85c257494da731f81e7ec866957c7eb37c886af63de17e03114c5204d', '583115c4b750fe56cd701a17e5ac119e8dfc3a460de0b3757a8d29fd9e45727e'),
	(111, '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'access_entry', '01a22161-e8da-7ff3-b485-85b7d01eac95', '8bbe296a9b48387bcfdb7ef5902161be57c94a6a53db02dc9cf6df46927c15d4', false, '2026-11-28 08:59:54.498372+00', '583115c4b750fe56cd701a17e5ac119e8dfc3a460de0b3757a8d29fd9e45727e', 'ce6b4c47771782a4e57bca7772d6eece063de227293743d1033b8466e303c8bc'),
	(112, '00000000-0000-0000-0000-000000000000', 'added_norm', '01a22161-e8dc-7c65-bb53-2e74e57de009', 'f87a7d97cd54c5ffad74b90aa88cef85f92b92e571736a72b288300324f678a4', false, '2026-11-28 08:59:54.498996+00', 'ce6b4c47771782a4e57bca7772d6eece063de227293743d1033b8466e303c8bc', '30c9da9471c01a44f74fe778bfd5c95b8873123a6e7febcea7466ad79d070feb'),
	(113, '01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', 'aid_application', '01a22161-e8de-79ed-b185-0232045e2404', '839e30c5654555afc524aff8a5e6116593f7ac3b2f58bd3961f7b92cdc70e2af', false, '2026-11-28 08:59:54.499655+00', '30c9da9471c01a44f74fe778bfd5c95b8873123a6e7febcea7466ad79d070feb', 'bb0a38eb1837a1c954bdbad971e77b3ec082c203a302ca3836a8850966efaa17'),
	(114, '01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', 'payee_account', '01a22161-e8e0-7444-aafb-b4bcbfad3a7c', 'd48ac1cceaed159e3a5b5404589446988807b190aa11127906d12711d10910db', false, '2026-11-28 08:59:54.49991+00', 'bb0a38eb1837a1c954bdbad971e77b3ec082c203a302ca3836a8850966efaa17', '6cb011423df268b1f97026b4edd7a2ccdefeeacdd32f88684e57140ee5249709'),
	(115, '01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', 'payee_account', '01a22161-e8e1-7906-bfd8-1ff722e422e5', '95bd7af9666f11b6ed8a28264ea68f9e31fd9af3a96a7d0b5f26c04bdb42a38d', false, '2026-11-28 08:59:54.500052+00', '6cb011423df268b1f97026b4edd7a2ccdefeeacdd32f88684e57140ee5249709', '3f10973353cd2af02c258c268f825d0cee6dd33c0a61be441ff5750b8b864459'),
	(116, '01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', 'payment', '01a22161-e8e2-7aeb-a104-1a4aafed8671', 'bd3bcae03774bef9e0cefcf6ac409ad3ea57eefa8b4c2b678e14492a7392e717', false, '2026-11-28 08:59:54.500287+00', '3f10973353cd2af02c258c268f825d0cee6dd33c0a61be441ff5750b8b864459', 'b394cbe230829b15229377f542d73518fd3961bb36ae17d59cccb6cb84b14a4b'),
	(117, '01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', 'payment', '01a22161-e8e3-7398-b135-21c69ef69199', '2cd81df220af1b61d0326a3bdb74bd1eb2ae2a2c39e59a50302097903324ddcc', false, '2026-11-28 08:59:54.500465+00', 'b394cbe230829b15229377f542d73518fd3961bb36ae17d59cccb6cb84b14a4b', '51ce2f5c2f029fb05446b27f128b8bd2f3144dd3f1dbdf648e6d8021bc05a9a1'),
	(118, '01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', 'payment_receipt', '01a22161-e8e4-7321-997a-488719f6d107', '202027f3e1ec390691c263ba070120cae1173d99c9e9b2818fed0913ce0c7265', false, '2026-11-28 08:59:54.501338+00', '51ce2f5c2f029fb05446b27f128b8bd2f3144dd3f1dbdf648e6d8021bc05a9a1', '149c25d4243028d904c5d9ccaeed4c724858b704e462c19adb53c1d2dbdeb8dc'),
	(119, '01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', 'payment_return', '01a22161-e8e5-7119-93c3-5d1ab34637d5', '44c2d5cd9e3b2b7d99ffa6e79a1caa1c6fea8bbb9233d4a73b3de068f36d643d', false, '2026-11-28 08:59:54.502187+00', '149c25d4243028d904c5d9ccaeed4c724858b704e462c19adb53c1d2dbdeb8dc', '3d41734f619762f400e8c6333680cc1df4efee82ce052fd4bb4be5105bc6c373'),
	(120, '01a22161-e8c1-7db2-9986-04d1340c7cc0', 'payment_set_aside', '01a22161-e8e6-713a-8935-ba6f806bbdaf', 'a02b7353231531dd267377201f001f9c4ca50ffc9c662af5d6e7ac914facf0b6', false, '2026-11-28 08:59:54.502903+00', '3d41734f619762f400e8c6333680cc1df4efee82ce052fd4bb4be5105bc6c373', 'a93df248136d613d4038a57a53a6f1f952e51de734ac1fad1dc7a8b945234b3d'),
	(121, '00000000-0000-0000-0000-000000000000', 'seal_anchor', 'f63cc19f-e54c-4234-89ce-4454751d14ee', '226f86570cd82047a97bd3e6b07eec90a577c607f7cb57b521eb756b091027ca', false, '2026-11-28 08:59:54.503615+00', 'a93df248136d613d4038a57a53a6f1f952e51de734ac1fad1dc7a8b945234b3d', 'c3c2f4e5fef63ac9d178636751642901f903ca3ec856e028b5849e58adbbe167');


--
-- Data for Name: seal_anchor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_anchor VALUES
	('928f6c46-ba85-43ea-aa5c-4da222b8096e', '2026-10-27', 56, '8a03023f64e45be665a71964b826727863b83576f4b1e45610450bbd3dbae2ce', '', 'f0cdcc309e92101f71db824161a065bf009aacaf41cd1f23bfba8d4fcc504d92'),
	('da95d9c0-c80c-4d37-b2d6-d53c8757a139', '2026-10-28', 60, 'b98789f3cd9efd41f8cc538e0fc7695e53e68745c8072d9cd633c27585b5d6ff', 'f0cdcc309e92101f71db824161a065bf009aacaf41cd1f23bfba8d4fcc504d92', '42deae840ac6d68d4dd1db1beee1f2e14dad3ee21234e471940b77e5dc1f1583'),
	('f7a778f0-fa58-4dd8-925a-1c9cb0f40013', '2026-11-28', 66, 'ba7f16dd78ff0f0f5863768d4fd0c718b1e713ca67cd9c81141299668aefa371', '42deae840ac6d68d4dd1db1beee1f2e14dad3ee21234e471940b77e5dc1f1583', '408e511b543539b12c07c657c9673ce659fa0c82479a85a92678300aee66090b'),
	('bc0a61a0-a65a-4c4e-84fd-3916b0c9472c', '2026-11-06', 68, '2de2e796dc5096735d7518cf28d23e5e7589895d2bb45b7299de46e980c95252', '408e511b543539b12c07c657c9673ce659fa0c82479a85a92678300aee66090b', 'bb7c061f125687b77e76d05d215e9d2b21959b36a4ebfc69188380954f8b9713'),
	('8255dcad-b544-4d28-93cf-6861bb84887a', '2026-11-09', 74, '8ffa0d994a58fd16f1c781510065b6db34053bf6ba8359813f3eeae16e8be0be', 'bb7c061f125687b77e76d05d215e9d2b21959b36a4ebfc69188380954f8b9713', 'd79d60c3d8e5c6da87abd6b424a9f140d1dae86e428db4a9c7f33772c25f0535'),
	('f63cc19f-e54c-4234-89ce-4454751d14ee', '2026-11-10', 93, 'e5c1ff0795bdc372bf210413cc9b3991d66c5c7cd664356e0e57395ac5ecefa6', 'd79d60c3d8e5c6da87abd6b424a9f140d1dae86e428db4a9c7f33772c25f0535', '0f17fd55c9d094fcdfc043ef1b8445f895959394cc728a02425255081924d87e');


--
-- Data for Name: seal_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_head VALUES
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 24, 'ba7f16dd78ff0f0f5863768d4fd0c718b1e713ca67cd9c81141299668aefa371', NULL),
	('01a22161-e8dd-7f53-bbe5-7ac9f87eddcf', 7, '3d41734f619762f400e8c6333680cc1df4efee82ce052fd4bb4be5105bc6c373', NULL),
	('01a22161-e8c1-7db2-9986-04d1340c7cc0', 13, 'a93df248136d613d4038a57a53a6f1f952e51de734ac1fad1dc7a8b945234b3d', NULL),
	('00000000-0000-0000-0000-000000000000', 62, 'c3c2f4e5fef63ac9d178636751642901f903ca3ec856e028b5849e58adbbe167', '2026-11-10 09:00:00+00'),
	('01a1aacb-1b80-729f-b4d9-82fb47e2cc36', 3, 'd9107d6df06a178ba26cae7d0bc52717822e93187108c73a8e714675d4cfe666', NULL),
	('01a1afff-3320-7492-aa59-679aed3a32a8', 12, '4317c96d7e32aa1655f97670bb957d8ea24922d09f68171c0e6d07bc228f668f', NULL);


--
-- Data for Name: seal_request; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: spot_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spot_check VALUES
	('01a1962d-17a0-7050-84d2-be09a0b55864', '01a1962d-17a0-7cff-8efb-a442738e0b77', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 1, NULL, NULL, '', NULL, NULL, 1),
	('01a22161-e8d8-7dd5-8b43-9462ddc59d6d', '01a22161-e8c6-71c8-a497-5750ea275fcf', '01a22161-e8c1-7db2-9986-04d1340c7cc0', '01a22161-e8b5-7c91-8fcd-64b33c18757d', 1, NULL, NULL, '', NULL, NULL, 1);


--
-- Data for Name: spot_check_round; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spot_check_round VALUES
	('01a1962d-17a0-7cff-8efb-a442738e0b77', '2026-10', 'Kontoutdrag alla konton', 20261101, 6, 1, '01a1c4af-8680-7828-99a5-4a7bb1fee08f', '2026-11-01 08:15:00+00'),
	('01a22161-e8c6-71c8-a497-5750ea275fcf', '2026-11', 'Folkbokföring', 20261101, 6, 387, '01a22161-e8b7-7637-8af5-360f40286a2d', '2026-11-10 09:00:00+00');


--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff VALUES
	('01a1c4af-8680-73ac-8f21-ddb66cad4a26', 'social1', 'Bo Testmark', 'socialsekreterare', 'social_worker', 'east', NULL, true, 1),
	('01a1c4af-8680-753f-a09f-76b5a170b338', 'social2', 'Mona Demolund', 'socialsekreterare', 'social_worker', 'north', NULL, true, 1),
	('01a1c4af-8680-7bec-b898-d190f9ebdacc', 'social3', 'Elias Tänkeson', 'socialsekreterare', 'social_worker', 'south', NULL, true, 1),
	('01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', 'social4', 'Fatima Modellström', 'socialsekreterare', 'social_worker', 'east', NULL, true, 1),
	('01a1c4af-8680-7e44-ae97-ba94d0eda82f', 'social5', 'Elin Skenmark', 'socialsekreterare', 'social_worker', 'north', NULL, true, 1),
	('01a1c4af-8680-764c-8c38-fb2918f135d2', 'social6', 'Eva Påhittskvist', 'socialsekreterare', 'social_worker', 'south', NULL, true, 1),
	('01a1c4af-8680-7e2e-bf15-052434b9b5df', 'social7', 'Ali Provstedt', 'socialsekreterare', 'social_worker', 'east', NULL, true, 1),
	('01a1c4af-8680-7c66-95e7-61d17731af10', 'social8', 'Yusuf Skisskvist', 'socialsekreterare', 'social_worker', 'north', NULL, true, 1),
	('01a1c4af-8680-7e05-8b5c-74273f98e277', 'social9', 'Johan Sagaström', 'socialsekreterare', 'social_worker', 'south', NULL, true, 1),
	('01a1c4af-8680-7673-8cdd-2055930d6eaf', 'bidrag1', 'Daniel Fiktivberg', 'bidragshandläggare', 'payment_officer', 'east', NULL, true, 1),
	('01a1c4af-8680-7be4-89b6-4a0872e6cc3a', 'bidrag2', 'Eva Diktås', 'bidragshandläggare', 'payment_officer', 'north', NULL, true, 1),
	('01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', 'bidrag3', 'Ulla Demomark', 'bidragshandläggare', 'payment_officer', 'south', NULL, true, 1),
	('01a1c4af-8680-7646-8a09-7c976bf46c69', 'bidrag4', 'Hassan Modellholm', 'bidragshandläggare', 'payment_officer', 'east', NULL, true, 1),
	('01a1c4af-8680-701f-8a02-135e92b1d3f2', 'bidrag5', 'Sten Testmark', 'bidragshandläggare', 'payment_officer', 'north', NULL, true, 1),
	('01a1c4af-8680-7828-99a5-4a7bb1fee08f', 'fut1', 'Daniel Diktkvist', 'FUT-utredare', 'fut_investigator', 'east', NULL, true, 1),
	('01a1c4af-8680-71d6-97f5-e837d70820fe', 'fut2', 'Petra Utkastsberg', 'FUT-utredare', 'fut_investigator', 'north', NULL, true, 1),
	('01a1c4af-8680-7f88-90a3-d6b2aa05e11a', 'samordnare1', 'Lars Låtsasås', 'samordnare', 'coordinator', 'east', NULL, true, 1),
	('01a1c4af-8680-7e65-be3b-890b93f448b3', 'samordnare2', 'Sten Skenfors', 'samordnare', 'coordinator', 'north', NULL, true, 1),
	('01a1c4af-8680-7315-a2c3-3a4fb774eb52', 'bitradande1', 'Hassan Utkastsström', 'biträdande enhetschef', 'deputy_head', 'east', NULL, true, 1),
	('01a1c4af-8680-7aff-b631-a992f0ce5835', 'bitradande2', 'Iman Sagason', 'biträdande enhetschef', 'deputy_head', 'north', NULL, true, 1),
	('01a1c4af-8680-74aa-b7dc-76fb0f17a300', 'chef1', 'Rana Demoholm', 'enhetschef', 'head', 'east', NULL, true, 1),
	('01a1c4af-8680-7415-a5dc-9f503f63af83', 'admin1', 'Viktor Modellås', 'systemadministratör', 'administrator', 'east', NULL, true, 1),
	('01a1c4af-8680-76d2-b2fd-f2022a96fb1a', 'social10', 'Elias Låtsasberg', 'socialsekreterare', 'social_worker', 'east', NULL, false, 2),
	('01a22161-e8b3-75df-b1cb-06fbcd755478', 'social_worker_1', 'Alva Social Worker', 'social worker', 'social_worker', 'east', NULL, true, 1),
	('01a22161-e8b4-77b8-a4d5-bf78bc7a474b', 'social_worker_2', 'Bo Social Worker', 'social worker', 'social_worker', 'east', NULL, true, 1),
	('01a22161-e8b5-7c91-8fcd-64b33c18757d', 'payment_officer_1', 'Alva Payment Officer', 'payment officer', 'payment_officer', 'east', NULL, true, 1),
	('01a22161-e8b6-7d08-8325-f8a6efb50da7', 'payment_officer_2', 'Bo Payment Officer', 'payment officer', 'payment_officer', 'east', NULL, true, 1),
	('01a22161-e8b7-7637-8af5-360f40286a2d', 'fut_investigator_1', 'Alva Fut Investigator', 'fut investigator', 'fut_investigator', 'east', NULL, true, 1),
	('01a22161-e8b8-7058-8ee6-06adfde5d0a7', 'fut_investigator_2', 'Bo Fut Investigator', 'fut investigator', 'fut_investigator', 'east', NULL, true, 1),
	('01a22161-e8b9-736e-a24a-13c05f36db08', 'coordinator_1', 'Alva Coordinator', 'coordinator', 'coordinator', 'east', NULL, true, 1),
	('01a22161-e8ba-79f1-9e4a-3ceadccb663d', 'coordinator_2', 'Bo Coordinator', 'coordinator', 'coordinator', 'east', NULL, true, 1),
	('01a22161-e8bb-7f1f-a343-d34e060a2e7e', 'deputy_head_1', 'Alva Deputy Head', 'deputy head', 'deputy_head', 'east', NULL, true, 1),
	('01a22161-e8bc-7a43-a27d-34f37eec5d61', 'deputy_head_2', 'Bo Deputy Head', 'deputy head', 'deputy_head', 'east', NULL, true, 1),
	('01a22161-e8bd-74f4-81d7-4b6af14fd1d9', 'head_1', 'Alva Head', 'head', 'head', 'east', NULL, true, 1),
	('01a22161-e8be-7c5f-b51c-0cb8d3da5b4d', 'head_2', 'Bo Head', 'head', 'head', 'east', NULL, true, 1),
	('01a22161-e8bf-7c60-aa2c-8fcdfb8a47c3', 'administrator_1', 'Alva Administrator', 'administrator', 'administrator', 'east', NULL, true, 1),
	('01a22161-e8c0-7e8d-8adb-2b93f778ac78', 'administrator_2', 'Bo Administrator', 'administrator', 'administrator', 'east', NULL, true, 1);


--
-- Data for Name: visit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.visit_event VALUES
	('01a1b0df-8100-779b-bcfd-527b9a8ca891', '01a16874-1340-7590-93a0-00dc94e27f77', 2, '2026-11-06 12:40:00+00', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'ended', 'did_not_come', '2026-11-06 12:00:00+00', '2026-11-06 12:00:00+00', ''),
	('01a1b116-6f80-7e16-9a57-15e4e872f15c', '01a15411-91c0-72c6-bdf2-e0778dc1a43e', 2, '2026-11-06 13:40:00+00', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'ended', 'other_unit', '2026-11-06 13:00:00+00', '2026-11-06 13:00:00+00', 'Familjerådgivningen'),
	('01a1bf8d-be60-7445-8628-087de0aadaba', '01a17d0d-8340-75fe-b1a4-bf3b3bcb9bce', 2, '2026-11-09 09:05:00+00', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'moved', NULL, '2026-11-16 11:00:00+00', '2026-11-16 12:00:00+00', 'Barnet är sjukt, ringde och bad om en ny tid.'),
	('01a22161-e8ce-72e1-a76d-80a7cf456bad', '01a22161-e8c7-7ebe-a101-0813ebbdcd0a', 2, '2026-11-10 09:00:00+00', '01a22161-e8b3-75df-b1cb-06fbcd755478', 'ended', 'came', '2026-11-10 09:00:00+00', '2026-11-10 09:00:00+00', 'Ville bara fråga om hyran');


--
-- Name: seal_request_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.seal_request_number_seq', 115, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: access_entry pk_access_entry; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_entry
    ADD CONSTRAINT pk_access_entry PRIMARY KEY (id);


--
-- Name: account_change pk_account_change; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_change
    ADD CONSTRAINT pk_account_change PRIMARY KEY (id);


--
-- Name: added_norm pk_added_norm; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.added_norm
    ADD CONSTRAINT pk_added_norm PRIMARY KEY (id);


--
-- Name: aid_application pk_aid_application; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.aid_application
    ADD CONSTRAINT pk_aid_application PRIMARY KEY (id);


--
-- Name: appeal pk_appeal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT pk_appeal PRIMARY KEY (id);


--
-- Name: calculation_sheet pk_calculation_sheet; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calculation_sheet
    ADD CONSTRAINT pk_calculation_sheet PRIMARY KEY (id);


--
-- Name: case_file pk_case_file; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT pk_case_file PRIMARY KEY (id);


--
-- Name: case_handover pk_case_handover; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_handover
    ADD CONSTRAINT pk_case_handover PRIMARY KEY (id);


--
-- Name: chain_head pk_chain_head; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chain_head
    ADD CONSTRAINT pk_chain_head PRIMARY KEY (id);


--
-- Name: contact pk_contact; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT pk_contact PRIMARY KEY (id);


--
-- Name: decision pk_decision; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT pk_decision PRIMARY KEY (id);


--
-- Name: decision_basis pk_decision_basis; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_basis
    ADD CONSTRAINT pk_decision_basis PRIMARY KEY (id);


--
-- Name: done_write pk_done_write; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.done_write
    ADD CONSTRAINT pk_done_write PRIMARY KEY (id);


--
-- Name: draft pk_draft; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT pk_draft PRIMARY KEY (id);


--
-- Name: emergency_assessment pk_emergency_assessment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.emergency_assessment
    ADD CONSTRAINT pk_emergency_assessment PRIMARY KEY (id);


--
-- Name: filled_instrument pk_filled_instrument; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filled_instrument
    ADD CONSTRAINT pk_filled_instrument PRIMARY KEY (id);


--
-- Name: form_version pk_form_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_version
    ADD CONSTRAINT pk_form_version PRIMARY KEY (id);


--
-- Name: former_identity pk_former_identity; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.former_identity
    ADD CONSTRAINT pk_former_identity PRIMARY KEY (id);


--
-- Name: household_member pk_household_member; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household_member
    ADD CONSTRAINT pk_household_member PRIMARY KEY (id);


--
-- Name: journal_note pk_journal_note; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_note
    ADD CONSTRAINT pk_journal_note PRIMARY KEY (id);


--
-- Name: letter pk_letter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT pk_letter PRIMARY KEY (id);


--
-- Name: next_step pk_next_step; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.next_step
    ADD CONSTRAINT pk_next_step PRIMARY KEY (id);


--
-- Name: payee_account pk_payee_account; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payee_account
    ADD CONSTRAINT pk_payee_account PRIMARY KEY (id);


--
-- Name: payment pk_payment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT pk_payment PRIMARY KEY (id);


--
-- Name: payment_file pk_payment_file; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_file
    ADD CONSTRAINT pk_payment_file PRIMARY KEY (id);


--
-- Name: payment_receipt pk_payment_receipt; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_receipt
    ADD CONSTRAINT pk_payment_receipt PRIMARY KEY (id);


--
-- Name: payment_return pk_payment_return; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_return
    ADD CONSTRAINT pk_payment_return PRIMARY KEY (id);


--
-- Name: payment_set_aside pk_payment_set_aside; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_set_aside
    ADD CONSTRAINT pk_payment_set_aside PRIMARY KEY (id);


--
-- Name: person pk_person; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);


--
-- Name: person_match pk_person_match; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_match
    ADD CONSTRAINT pk_person_match PRIMARY KEY (id);


--
-- Name: plan pk_plan; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan
    ADD CONSTRAINT pk_plan PRIMARY KEY (id);


--
-- Name: reading pk_reading; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reading
    ADD CONSTRAINT pk_reading PRIMARY KEY (id);


--
-- Name: seal pk_seal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal
    ADD CONSTRAINT pk_seal PRIMARY KEY (number);


--
-- Name: seal_anchor pk_seal_anchor; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal_anchor
    ADD CONSTRAINT pk_seal_anchor PRIMARY KEY (id);


--
-- Name: seal_head pk_seal_head; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal_head
    ADD CONSTRAINT pk_seal_head PRIMARY KEY (id);


--
-- Name: seal_request pk_seal_request; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal_request
    ADD CONSTRAINT pk_seal_request PRIMARY KEY (number);


--
-- Name: spot_check pk_spot_check; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spot_check
    ADD CONSTRAINT pk_spot_check PRIMARY KEY (id);


--
-- Name: spot_check_round pk_spot_check_round; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spot_check_round
    ADD CONSTRAINT pk_spot_check_round PRIMARY KEY (id);


--
-- Name: staff pk_staff; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT pk_staff PRIMARY KEY (id);


--
-- Name: visit_event pk_visit_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit_event
    ADD CONSTRAINT pk_visit_event PRIMARY KEY (id);


--
-- Name: account_change uq_account_change_answers_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_change
    ADD CONSTRAINT uq_account_change_answers_id UNIQUE (answers_id);


--
-- Name: account_change uq_account_change_staff_id_staff_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_change
    ADD CONSTRAINT uq_account_change_staff_id_staff_version UNIQUE (staff_id, staff_version);


--
-- Name: added_norm uq_added_norm_valid_from; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.added_norm
    ADD CONSTRAINT uq_added_norm_valid_from UNIQUE (valid_from);


--
-- Name: calculation_sheet uq_calculation_sheet_application_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calculation_sheet
    ADD CONSTRAINT uq_calculation_sheet_application_id UNIQUE (application_id);


--
-- Name: case_file uq_case_file_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT uq_case_file_number UNIQUE (number);


--
-- Name: case_handover uq_case_handover_case_id_case_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_handover
    ADD CONSTRAINT uq_case_handover_case_id_case_version UNIQUE (case_id, case_version);


--
-- Name: done_write uq_done_write_attempt_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.done_write
    ADD CONSTRAINT uq_done_write_attempt_id UNIQUE (attempt_id);


--
-- Name: draft uq_draft_staff_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT uq_draft_staff_id_key UNIQUE (staff_id, key);


--
-- Name: form_version uq_form_version_sha256; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_version
    ADD CONSTRAINT uq_form_version_sha256 UNIQUE (sha256);


--
-- Name: journal_note uq_journal_note_case_id_chain_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_note
    ADD CONSTRAINT uq_journal_note_case_id_chain_number UNIQUE (case_id, chain_number);


--
-- Name: payment_file uq_payment_file_message_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_file
    ADD CONSTRAINT uq_payment_file_message_id UNIQUE (message_id);


--
-- Name: payment_receipt uq_payment_receipt_payment_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_receipt
    ADD CONSTRAINT uq_payment_receipt_payment_id UNIQUE (payment_id);


--
-- Name: person uq_person_identity_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT uq_person_identity_number UNIQUE (identity_number);


--
-- Name: plan uq_plan_case_id_person_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan
    ADD CONSTRAINT uq_plan_case_id_person_id_number UNIQUE (case_id, person_id, number);


--
-- Name: seal_anchor uq_seal_anchor_day; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal_anchor
    ADD CONSTRAINT uq_seal_anchor_day UNIQUE (day);


--
-- Name: seal_request uq_seal_request_row_id_kind; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal_request
    ADD CONSTRAINT uq_seal_request_row_id_kind UNIQUE (row_id, kind);


--
-- Name: spot_check uq_spot_check_round_id_case_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spot_check
    ADD CONSTRAINT uq_spot_check_round_id_case_id UNIQUE (round_id, case_id);


--
-- Name: staff uq_staff_login; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT uq_staff_login UNIQUE (login);


--
-- Name: visit_event uq_visit_event_contact_id_contact_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit_event
    ADD CONSTRAINT uq_visit_event_contact_id_contact_version UNIQUE (contact_id, contact_version);


--
-- Name: ix_access_entry_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_access_entry_at ON public.access_entry USING btree (at);


--
-- Name: ix_access_entry_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_access_entry_case_id ON public.access_entry USING btree (case_id);


--
-- Name: ix_access_entry_staff_id_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_access_entry_staff_id_at ON public.access_entry USING btree (staff_id, at);


--
-- Name: ix_account_change_staff_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_account_change_staff_id ON public.account_change USING btree (staff_id);


--
-- Name: ix_aid_application_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_aid_application_case_id ON public.aid_application USING btree (case_id);


--
-- Name: ix_appeal_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_appeal_case_id ON public.appeal USING btree (case_id);


--
-- Name: ix_appeal_decision_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_appeal_decision_id ON public.appeal USING btree (decision_id);


--
-- Name: ix_calculation_sheet_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_calculation_sheet_case_id ON public.calculation_sheet USING btree (case_id);


--
-- Name: ix_case_file_caseworker_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_file_caseworker_id ON public.case_file USING btree (caseworker_id);


--
-- Name: ix_case_file_payment_officer_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_case_file_payment_officer_id ON public.case_file USING btree (payment_officer_id);


--
-- Name: ix_contact_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_contact_at ON public.contact USING btree (at);


--
-- Name: ix_contact_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_contact_case_id ON public.contact USING btree (case_id);


--
-- Name: ix_contact_identity_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_contact_identity_number ON public.contact USING btree (identity_number);


--
-- Name: ix_decision_application_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_decision_application_id ON public.decision USING btree (application_id);


--
-- Name: ix_decision_basis_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_decision_basis_case_id ON public.decision_basis USING btree (case_id);


--
-- Name: ix_decision_case_id_month_signed_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_decision_case_id_month_signed_at_id ON public.decision USING btree (case_id, month, signed_at, id);


--
-- Name: ix_decision_decided_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_decision_decided_on ON public.decision USING btree (decided_on);


--
-- Name: ix_emergency_assessment_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_emergency_assessment_case_id ON public.emergency_assessment USING btree (case_id);


--
-- Name: ix_filled_instrument_application_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_filled_instrument_application_id ON public.filled_instrument USING btree (application_id);


--
-- Name: ix_filled_instrument_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_filled_instrument_case_id ON public.filled_instrument USING btree (case_id);


--
-- Name: ix_filled_instrument_form_sha256_instrument_instrument_version; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_filled_instrument_form_sha256_instrument_instrument_version ON public.filled_instrument USING btree (form_sha256, instrument, instrument_version);


--
-- Name: ix_filled_instrument_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_filled_instrument_person_id ON public.filled_instrument USING btree (person_id);


--
-- Name: ix_former_identity_identity_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_former_identity_identity_number ON public.former_identity USING btree (identity_number);


--
-- Name: ix_former_identity_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_former_identity_person_id ON public.former_identity USING btree (person_id);


--
-- Name: ix_household_member_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_household_member_case_id ON public.household_member USING btree (case_id);


--
-- Name: ix_household_member_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_household_member_person_id ON public.household_member USING btree (person_id);


--
-- Name: ix_journal_note_case_id_happened_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_journal_note_case_id_happened_at ON public.journal_note USING btree (case_id, happened_at);


--
-- Name: ix_letter_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_letter_case_id ON public.letter USING btree (case_id);


--
-- Name: ix_letter_decision_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_letter_decision_id ON public.letter USING btree (decision_id);


--
-- Name: ix_next_step_application_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_next_step_application_id ON public.next_step USING btree (application_id);


--
-- Name: ix_next_step_due_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_next_step_due_on ON public.next_step USING btree (due_on);


--
-- Name: ix_payee_account_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payee_account_case_id ON public.payee_account USING btree (case_id);


--
-- Name: ix_payment_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_account_id ON public.payment USING btree (account_id);


--
-- Name: ix_payment_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_case_id ON public.payment USING btree (case_id);


--
-- Name: ix_payment_decision_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_decision_id ON public.payment USING btree (decision_id);


--
-- Name: ix_payment_file_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_file_id ON public.payment USING btree (file_id);


--
-- Name: ix_payment_receipt_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_receipt_case_id ON public.payment_receipt USING btree (case_id);


--
-- Name: ix_payment_return_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_return_case_id ON public.payment_return USING btree (case_id);


--
-- Name: ix_payment_return_file_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_return_file_id ON public.payment_return USING btree (file_id);


--
-- Name: ix_payment_return_payment_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX ix_payment_return_payment_id ON public.payment_return USING btree (payment_id) WHERE ((COALESCE(outcome, ''::character varying))::text <> 'declined'::text);


--
-- Name: ix_payment_set_aside_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_set_aside_case_id ON public.payment_set_aside USING btree (case_id);


--
-- Name: ix_payment_set_aside_payment_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_set_aside_payment_id ON public.payment_set_aside USING btree (payment_id);


--
-- Name: ix_payment_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_status ON public.payment USING btree (status);


--
-- Name: ix_person_match_other_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_match_other_id ON public.person_match USING btree (other_id);


--
-- Name: ix_person_match_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_match_person_id ON public.person_match USING btree (person_id);


--
-- Name: ix_plan_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_plan_case_id ON public.plan USING btree (case_id);


--
-- Name: ix_plan_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_plan_person_id ON public.plan USING btree (person_id);


--
-- Name: ix_seal_chain; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_seal_chain ON public.seal USING btree (chain);


--
-- Name: ix_seal_row_id_kind_number; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_seal_row_id_kind_number ON public.seal USING btree (row_id, kind, number);


--
-- Name: ix_spot_check_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_spot_check_case_id ON public.spot_check USING btree (case_id);


--
-- Name: ix_spot_check_round_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_spot_check_round_id ON public.spot_check USING btree (round_id);


--
-- Name: access_entry access_entry_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_as_sealed BEFORE UPDATE ON public.access_entry FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: access_entry access_entry_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_delete BEFORE DELETE ON public.access_entry FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: access_entry access_entry_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_insert_of_now BEFORE INSERT ON public.access_entry FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: access_entry access_entry_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_insert_sealed AFTER INSERT ON public.access_entry FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: access_entry access_entry_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_update BEFORE UPDATE ON public.access_entry FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: access_entry access_entry_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_update_of_now BEFORE UPDATE ON public.access_entry FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.at IS DISTINCT FROM old.at) AND (NOT public.is_about_now(new.at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: access_entry access_entry_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_update_sealed AFTER UPDATE ON public.access_entry FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: access_entry access_is_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_is_told BEFORE INSERT ON public.access_entry FOR EACH ROW EXECUTE FUNCTION public.access_is_told();


--
-- Name: account_change account_change_alone; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_alone BEFORE INSERT ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.account_change_alone();


--
-- Name: account_change account_change_applied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_applied AFTER INSERT ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.account_change_applied();


--
-- Name: account_change account_change_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_as_sealed BEFORE UPDATE ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: account_change account_change_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_delete BEFORE DELETE ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: account_change account_change_false; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_false BEFORE INSERT ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.account_change_false();


--
-- Name: account_change account_change_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_insert_of_now BEFORE INSERT ON public.account_change FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: account_change account_change_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_insert_sealed AFTER INSERT ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: account_change account_change_own; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_own BEFORE INSERT ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.account_change_own();


--
-- Name: account_change account_change_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_update BEFORE UPDATE ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: account_change account_change_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_update_of_now BEFORE UPDATE ON public.account_change FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.at IS DISTINCT FROM old.at) AND (NOT public.is_about_now(new.at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: account_change account_change_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_update_sealed AFTER UPDATE ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: added_norm added_norm_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_as_sealed BEFORE UPDATE ON public.added_norm FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: added_norm added_norm_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_delete BEFORE DELETE ON public.added_norm FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: added_norm added_norm_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_insert_of_now BEFORE INSERT ON public.added_norm FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.added_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: added_norm added_norm_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_insert_sealed AFTER INSERT ON public.added_norm FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: added_norm added_norm_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_update BEFORE UPDATE ON public.added_norm FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: added_norm added_norm_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_update_of_now BEFORE UPDATE ON public.added_norm FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.added_at IS DISTINCT FROM old.added_at) AND (NOT public.is_about_now(new.added_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: added_norm added_norm_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_update_sealed AFTER UPDATE ON public.added_norm FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: aid_application aid_application_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_as_sealed BEFORE UPDATE ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: aid_application aid_application_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_delete BEFORE DELETE ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: aid_application aid_application_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_insert_sealed AFTER INSERT ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: aid_application aid_application_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_kept BEFORE UPDATE ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.aid_application_kept();


--
-- Name: aid_application aid_application_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_update BEFORE UPDATE ON public.aid_application FOR EACH ROW WHEN ((((old.status)::text = 'withdrawn'::text) OR (((new.status)::text = 'withdrawn'::text) AND (((old.status)::text <> 'open'::text) OR (new.withdrawn_on IS NULL) OR (COALESCE(new.withdrawn_reason, ''::text) = ''::text))))) EXECUTE FUNCTION public.refuse_change();


--
-- Name: aid_application aid_application_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_update_sealed AFTER UPDATE ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: appeal appeal_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_as_sealed BEFORE UPDATE ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: appeal appeal_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_delete BEFORE DELETE ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: appeal appeal_insert_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_insert_own_name BEFORE INSERT ON public.appeal FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.registered_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_other_name();


--
-- Name: appeal appeal_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_insert_sealed AFTER INSERT ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: appeal appeal_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_kept BEFORE UPDATE ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.appeal_kept();


--
-- Name: appeal appeal_update_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_update_own_name BEFORE UPDATE ON public.appeal FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.registered_by <> old.registered_by) AND (new.registered_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_other_name();


--
-- Name: appeal appeal_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_update_sealed AFTER UPDATE ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: calculation_sheet calculation_sheet_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_as_sealed BEFORE UPDATE ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: calculation_sheet calculation_sheet_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_delete BEFORE DELETE ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: calculation_sheet calculation_sheet_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_insert_of_now BEFORE INSERT ON public.calculation_sheet FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.finished_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: calculation_sheet calculation_sheet_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_insert_sealed AFTER INSERT ON public.calculation_sheet FOR EACH ROW WHEN ((new.finished_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: calculation_sheet calculation_sheet_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_kept BEFORE UPDATE ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.calculation_sheet_kept();


--
-- Name: calculation_sheet calculation_sheet_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_update_of_now BEFORE UPDATE ON public.calculation_sheet FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.finished_at IS DISTINCT FROM old.finished_at) AND (NOT public.is_about_now(new.finished_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: calculation_sheet calculation_sheet_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_update_sealed AFTER UPDATE ON public.calculation_sheet FOR EACH ROW WHEN (((new.finished_at IS NOT NULL) OR (old.finished_at IS NOT NULL))) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: case_file case_file_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_delete BEFORE DELETE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: case_file case_file_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_kept BEFORE UPDATE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.case_file_kept();


--
-- Name: case_handover case_handover_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_as_sealed BEFORE UPDATE ON public.case_handover FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: case_handover case_handover_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_delete BEFORE DELETE ON public.case_handover FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: case_handover case_handover_false; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_false BEFORE INSERT ON public.case_handover FOR EACH ROW EXECUTE FUNCTION public.case_handover_false();


--
-- Name: case_handover case_handover_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_insert_of_now BEFORE INSERT ON public.case_handover FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: case_handover case_handover_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_insert_sealed AFTER INSERT ON public.case_handover FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: case_handover case_handover_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_update BEFORE UPDATE ON public.case_handover FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: case_handover case_handover_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_update_of_now BEFORE UPDATE ON public.case_handover FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.at IS DISTINCT FROM old.at) AND (NOT public.is_about_now(new.at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: case_handover case_handover_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_update_sealed AFTER UPDATE ON public.case_handover FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: case_file case_left_ownerless; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_left_ownerless BEFORE UPDATE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.case_left_ownerless();


--
-- Name: case_file case_made_ownerless; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_made_ownerless BEFORE INSERT ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.case_made_ownerless();


--
-- Name: case_file case_moved_untold; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_moved_untold BEFORE UPDATE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.case_moved_untold();


--
-- Name: chain_head chain_head_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER chain_head_delete BEFORE DELETE ON public.chain_head FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: chain_head chain_head_false; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER chain_head_false BEFORE UPDATE ON public.chain_head FOR EACH ROW EXECUTE FUNCTION public.chain_head_false();


--
-- Name: journal_note chain_head_left; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER chain_head_left AFTER INSERT OR UPDATE ON public.journal_note DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.chain_head_left();


--
-- Name: contact contact_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_delete BEFORE DELETE ON public.contact FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: contact contact_ended_untold; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_ended_untold BEFORE UPDATE ON public.contact FOR EACH ROW EXECUTE FUNCTION public.contact_ended_untold();


--
-- Name: contact contact_insert_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_insert_own_name BEFORE INSERT ON public.contact FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.taken_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_other_name();


--
-- Name: contact contact_update_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_update_own_name BEFORE UPDATE ON public.contact FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.taken_by <> old.taken_by) AND (new.taken_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_other_name();


--
-- Name: decision decision_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_as_sealed BEFORE UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: decision_basis decision_basis_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_as_sealed BEFORE UPDATE ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: decision_basis decision_basis_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_delete BEFORE DELETE ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision_basis decision_basis_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_insert_sealed AFTER INSERT ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: decision_basis decision_basis_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_update BEFORE UPDATE ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision_basis decision_basis_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_update_sealed AFTER UPDATE ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: decision decision_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_delete BEFORE DELETE ON public.decision FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_insert_of_now BEFORE INSERT ON public.decision FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.signed_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: decision decision_insert_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_insert_own_name BEFORE INSERT ON public.decision FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.drafted_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_other_name();


--
-- Name: decision decision_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_insert_sealed AFTER INSERT ON public.decision FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: decision decision_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_kept BEFORE UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.decision_kept();


--
-- Name: decision decision_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update BEFORE UPDATE ON public.decision FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update_of_now BEFORE UPDATE ON public.decision FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.signed_at IS DISTINCT FROM old.signed_at) AND (NOT public.is_about_now(new.signed_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: decision decision_update_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update_own_name BEFORE UPDATE ON public.decision FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.drafted_by <> old.drafted_by) AND (new.drafted_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_other_name();


--
-- Name: decision decision_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update_sealed AFTER UPDATE ON public.decision FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: draft draft_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER draft_kept BEFORE UPDATE ON public.draft FOR EACH ROW EXECUTE FUNCTION public.draft_kept();


--
-- Name: draft draft_taken_away; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER draft_taken_away AFTER UPDATE ON public.draft FOR EACH ROW WHEN ((new.version = '-1'::integer)) EXECUTE FUNCTION public.take_away();


--
-- Name: emergency_assessment emergency_assessment_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_as_sealed BEFORE UPDATE ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: emergency_assessment emergency_assessment_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_delete BEFORE DELETE ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: emergency_assessment emergency_assessment_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_insert_sealed AFTER INSERT ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: emergency_assessment emergency_assessment_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_update BEFORE UPDATE ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: emergency_assessment emergency_assessment_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_update_sealed AFTER UPDATE ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: emergency_assessment emergency_astray; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_astray BEFORE INSERT ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.emergency_astray();


--
-- Name: filled_instrument filled_instrument_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_as_sealed BEFORE UPDATE ON public.filled_instrument FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: filled_instrument filled_instrument_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_delete BEFORE DELETE ON public.filled_instrument FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: filled_instrument filled_instrument_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_insert_of_now BEFORE INSERT ON public.filled_instrument FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((NOT public.is_about_now(new.started_at)) OR (NOT public.is_about_now(new.signed_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: filled_instrument filled_instrument_insert_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_insert_own_name BEFORE INSERT ON public.filled_instrument FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.started_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_other_name();


--
-- Name: filled_instrument filled_instrument_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_insert_sealed AFTER INSERT ON public.filled_instrument FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: filled_instrument filled_instrument_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_kept BEFORE UPDATE ON public.filled_instrument FOR EACH ROW EXECUTE FUNCTION public.filled_instrument_kept();


--
-- Name: filled_instrument filled_instrument_taken_away; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_taken_away AFTER UPDATE ON public.filled_instrument FOR EACH ROW WHEN ((new.version = '-1'::integer)) EXECUTE FUNCTION public.take_away();


--
-- Name: filled_instrument filled_instrument_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_update BEFORE UPDATE ON public.filled_instrument FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: filled_instrument filled_instrument_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_update_of_now BEFORE UPDATE ON public.filled_instrument FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (((new.started_at IS DISTINCT FROM old.started_at) AND (NOT public.is_about_now(new.started_at))) OR ((new.signed_at IS DISTINCT FROM old.signed_at) AND (NOT public.is_about_now(new.signed_at)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: filled_instrument filled_instrument_update_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_update_own_name BEFORE UPDATE ON public.filled_instrument FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.started_by <> old.started_by) AND (new.started_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_other_name();


--
-- Name: filled_instrument filled_instrument_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_update_sealed AFTER UPDATE ON public.filled_instrument FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: filled_instrument filled_named; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_named BEFORE INSERT ON public.filled_instrument FOR EACH ROW EXECUTE FUNCTION public.filled_named();


--
-- Name: filled_instrument filled_renamed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_renamed BEFORE UPDATE ON public.filled_instrument FOR EACH ROW EXECUTE FUNCTION public.filled_renamed();


--
-- Name: form_version form_mixed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_mixed BEFORE INSERT ON public.form_version FOR EACH ROW EXECUTE FUNCTION public.form_mixed();


--
-- Name: form_version form_version_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_as_sealed BEFORE UPDATE ON public.form_version FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: form_version form_version_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_delete BEFORE DELETE ON public.form_version FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: form_version form_version_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_insert_of_now BEFORE INSERT ON public.form_version FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.added_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: form_version form_version_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_insert_sealed AFTER INSERT ON public.form_version FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: form_version form_version_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_update BEFORE UPDATE ON public.form_version FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: form_version form_version_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_update_of_now BEFORE UPDATE ON public.form_version FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.added_at IS DISTINCT FROM old.added_at) AND (NOT public.is_about_now(new.added_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: form_version form_version_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_update_sealed AFTER UPDATE ON public.form_version FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: former_identity former_identity_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_as_sealed BEFORE UPDATE ON public.former_identity FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: former_identity former_identity_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_delete BEFORE DELETE ON public.former_identity FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: former_identity former_identity_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_insert_of_now BEFORE INSERT ON public.former_identity FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.changed_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: former_identity former_identity_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_insert_sealed AFTER INSERT ON public.former_identity FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: former_identity former_identity_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_update BEFORE UPDATE ON public.former_identity FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: former_identity former_identity_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_update_of_now BEFORE UPDATE ON public.former_identity FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.changed_at IS DISTINCT FROM old.changed_at) AND (NOT public.is_about_now(new.changed_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: former_identity former_identity_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_update_sealed AFTER UPDATE ON public.former_identity FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: household_member household_member_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_delete BEFORE DELETE ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: household_member household_member_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_kept BEFORE UPDATE ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.household_member_kept();


--
-- Name: person identity_left; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER identity_left AFTER UPDATE ON public.person DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((((new.identity_number)::text IS DISTINCT FROM (old.identity_number)::text) OR (new.birth_date <> old.birth_date) OR (new.reserve_number <> old.reserve_number))) EXECUTE FUNCTION public.identity_left();


--
-- Name: journal_note journal_note_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_as_sealed BEFORE UPDATE ON public.journal_note FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: journal_note journal_note_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_delete BEFORE DELETE ON public.journal_note FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: journal_note journal_note_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_insert_of_now BEFORE INSERT ON public.journal_note FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.signed_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: journal_note journal_note_insert_off_chain; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_insert_off_chain BEFORE INSERT ON public.journal_note FOR EACH ROW EXECUTE FUNCTION public.journal_note_insert_off_chain();


--
-- Name: journal_note journal_note_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_insert_sealed AFTER INSERT ON public.journal_note FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: journal_note journal_note_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_kept BEFORE UPDATE ON public.journal_note FOR EACH ROW EXECUTE FUNCTION public.journal_note_kept();


--
-- Name: journal_note journal_note_taken_away; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_taken_away AFTER UPDATE ON public.journal_note FOR EACH ROW WHEN ((new.version = '-1'::integer)) EXECUTE FUNCTION public.take_away();


--
-- Name: journal_note journal_note_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_update BEFORE UPDATE ON public.journal_note FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: journal_note journal_note_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_update_of_now BEFORE UPDATE ON public.journal_note FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.signed_at IS DISTINCT FROM old.signed_at) AND (NOT public.is_about_now(new.signed_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: journal_note journal_note_update_off_chain; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_update_off_chain BEFORE UPDATE ON public.journal_note FOR EACH ROW EXECUTE FUNCTION public.journal_note_update_off_chain();


--
-- Name: journal_note journal_note_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_update_sealed AFTER UPDATE ON public.journal_note FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: letter letter_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_as_sealed BEFORE UPDATE ON public.letter FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: letter letter_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_delete BEFORE DELETE ON public.letter FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: letter letter_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_insert_of_now BEFORE INSERT ON public.letter FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.created_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: letter letter_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_insert_sealed AFTER INSERT ON public.letter FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: letter letter_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_update BEFORE UPDATE ON public.letter FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: letter letter_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_update_of_now BEFORE UPDATE ON public.letter FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.created_at IS DISTINCT FROM old.created_at) AND (NOT public.is_about_now(new.created_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: letter letter_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_update_sealed AFTER UPDATE ON public.letter FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: case_file mover_keeps_case; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER mover_keeps_case BEFORE UPDATE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.mover_keeps_case();


--
-- Name: payee_account payee_account_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_as_sealed BEFORE UPDATE ON public.payee_account FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: payee_account payee_account_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_delete BEFORE DELETE ON public.payee_account FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payee_account payee_account_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_insert_of_now BEFORE INSERT ON public.payee_account FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.registered_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payee_account payee_account_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_insert_sealed AFTER INSERT ON public.payee_account FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payee_account payee_account_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_update BEFORE UPDATE ON public.payee_account FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payee_account payee_account_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_update_of_now BEFORE UPDATE ON public.payee_account FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.registered_at IS DISTINCT FROM old.registered_at) AND (NOT public.is_about_now(new.registered_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payee_account payee_account_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_update_sealed AFTER UPDATE ON public.payee_account FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment payment_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_as_sealed BEFORE UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: payment payment_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_delete BEFORE DELETE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_file payment_file_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_as_sealed BEFORE UPDATE ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: payment_file payment_file_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_delete BEFORE DELETE ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_file payment_file_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_insert_of_now BEFORE INSERT ON public.payment_file FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.created_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_file payment_file_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_insert_sealed AFTER INSERT ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment_file payment_file_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_update BEFORE UPDATE ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_file payment_file_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_update_of_now BEFORE UPDATE ON public.payment_file FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.created_at IS DISTINCT FROM old.created_at) AND (NOT public.is_about_now(new.created_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_file payment_file_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_update_sealed AFTER UPDATE ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment payment_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_insert BEFORE INSERT ON public.payment FOR EACH ROW EXECUTE FUNCTION public.refuse_unbacked_payment();


--
-- Name: payment payment_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_insert_of_now BEFORE INSERT ON public.payment FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((NOT public.is_about_now(new.prepared_at)) OR (NOT public.is_about_now(new.released_at)) OR (NOT public.is_about_now(new.stopped_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment payment_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_insert_sealed AFTER INSERT ON public.payment FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment_receipt payment_receipt_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_as_sealed BEFORE UPDATE ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: payment_receipt payment_receipt_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_delete BEFORE DELETE ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_receipt payment_receipt_false; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_false BEFORE INSERT ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.payment_receipt_false();


--
-- Name: payment_receipt payment_receipt_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_insert_of_now BEFORE INSERT ON public.payment_receipt FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.recorded_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_receipt payment_receipt_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_insert_sealed AFTER INSERT ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment_receipt payment_receipt_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_rests_on_sealed BEFORE INSERT OR UPDATE ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.payment_receipt_rests_on_sealed();


--
-- Name: payment_receipt payment_receipt_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_update BEFORE UPDATE ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_receipt payment_receipt_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_update_of_now BEFORE UPDATE ON public.payment_receipt FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.recorded_at IS DISTINCT FROM old.recorded_at) AND (NOT public.is_about_now(new.recorded_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_receipt payment_receipt_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_update_sealed AFTER UPDATE ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment payment_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_rests_on_sealed BEFORE INSERT OR UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_rests_on_sealed();


--
-- Name: payment_return payment_return_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_as_sealed BEFORE UPDATE ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: payment_return payment_return_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_delete BEFORE DELETE ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_return payment_return_false; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_false BEFORE INSERT ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.payment_return_false();


--
-- Name: payment_return payment_return_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_insert_of_now BEFORE INSERT ON public.payment_return FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((NOT public.is_about_now(new.registered_at)) OR (NOT public.is_about_now(new.settled_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_return payment_return_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_insert_sealed AFTER INSERT ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment_return payment_return_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_rests_on_sealed BEFORE INSERT OR UPDATE ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.payment_return_rests_on_sealed();


--
-- Name: payment_return payment_return_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_update BEFORE UPDATE ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.payment_return_update();


--
-- Name: payment_return payment_return_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_update_of_now BEFORE UPDATE ON public.payment_return FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (((new.registered_at IS DISTINCT FROM old.registered_at) AND (NOT public.is_about_now(new.registered_at))) OR ((new.settled_at IS DISTINCT FROM old.settled_at) AND (NOT public.is_about_now(new.settled_at)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_return payment_return_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_update_sealed AFTER UPDATE ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment_set_aside payment_set_aside_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_as_sealed BEFORE UPDATE ON public.payment_set_aside FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: payment_set_aside payment_set_aside_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_delete BEFORE DELETE ON public.payment_set_aside FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_set_aside payment_set_aside_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_insert_of_now BEFORE INSERT ON public.payment_set_aside FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.set_aside_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_set_aside payment_set_aside_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_insert_sealed AFTER INSERT ON public.payment_set_aside FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment_set_aside payment_set_aside_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_update BEFORE UPDATE ON public.payment_set_aside FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_set_aside payment_set_aside_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_update_of_now BEFORE UPDATE ON public.payment_set_aside FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.set_aside_at IS DISTINCT FROM old.set_aside_at) AND (NOT public.is_about_now(new.set_aside_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_set_aside payment_set_aside_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_update_sealed AFTER UPDATE ON public.payment_set_aside FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment payment_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_update BEFORE UPDATE ON public.payment FOR EACH ROW WHEN ((NOT ((NOT (new.case_id IS DISTINCT FROM old.case_id)) AND (NOT (new.decision_id IS DISTINCT FROM old.decision_id)) AND (NOT (new.account_id IS DISTINCT FROM old.account_id)) AND (NOT (new.payee IS DISTINCT FROM old.payee)) AND (NOT (new.amount IS DISTINCT FROM old.amount)) AND (NOT ((new.month)::text IS DISTINCT FROM (old.month)::text)) AND (NOT (new.pay_on IS DISTINCT FROM old.pay_on)) AND (NOT (new.decided_by IS DISTINCT FROM old.decided_by)) AND (NOT (new.prepared_by IS DISTINCT FROM old.prepared_by)) AND (NOT (new.prepared_at IS DISTINCT FROM old.prepared_at)) AND (NOT ((new.reference_kind)::text IS DISTINCT FROM (old.reference_kind)::text)) AND (NOT (new.reference IS DISTINCT FROM old.reference)) AND ((((old.status)::text = 'prepared'::text) AND (new.file_id IS NULL)) OR (((old.status)::text = 'released'::text) AND (old.file_id IS NULL) AND (NOT (new.released_by IS DISTINCT FROM old.released_by)) AND (NOT (new.released_at IS DISTINCT FROM old.released_at)) AND ((((new.status)::text = 'released'::text) AND (NOT (new.stopped_by IS DISTINCT FROM old.stopped_by)) AND (NOT (new.stopped_at IS DISTINCT FROM old.stopped_at)) AND (NOT (new.stopped_reason IS DISTINCT FROM old.stopped_reason))) OR (((new.status)::text = 'stopped'::text) AND (new.file_id IS NULL) AND (new.stopped_by IS NOT NULL) AND (new.stopped_reason <> ''::text)))))))) EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment payment_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_update_of_now BEFORE UPDATE ON public.payment FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (((new.prepared_at IS DISTINCT FROM old.prepared_at) AND (NOT public.is_about_now(new.prepared_at))) OR ((new.released_at IS DISTINCT FROM old.released_at) AND (NOT public.is_about_now(new.released_at))) OR ((new.stopped_at IS DISTINCT FROM old.stopped_at) AND (NOT public.is_about_now(new.stopped_at)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment payment_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_update_sealed AFTER UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment payment_way; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_way BEFORE UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_way();


--
-- Name: person person_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_delete BEFORE DELETE ON public.person FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: person_match person_match_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_as_sealed BEFORE UPDATE ON public.person_match FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: person_match person_match_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_delete BEFORE DELETE ON public.person_match FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: person_match person_match_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_insert_of_now BEFORE INSERT ON public.person_match FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.judged_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: person_match person_match_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_insert_sealed AFTER INSERT ON public.person_match FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: person_match person_match_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_update BEFORE UPDATE ON public.person_match FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: person_match person_match_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_update_of_now BEFORE UPDATE ON public.person_match FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.judged_at IS DISTINCT FROM old.judged_at) AND (NOT public.is_about_now(new.judged_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: person_match person_match_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_update_sealed AFTER UPDATE ON public.person_match FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: plan plan_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_as_sealed BEFORE UPDATE ON public.plan FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: plan plan_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_delete BEFORE DELETE ON public.plan FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: plan plan_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_insert_of_now BEFORE INSERT ON public.plan FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((NOT public.is_about_now(new.started_at)) OR (NOT public.is_about_now(new.signed_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: plan plan_insert_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_insert_own_name BEFORE INSERT ON public.plan FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.started_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_other_name();


--
-- Name: plan plan_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_insert_sealed AFTER INSERT ON public.plan FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: plan plan_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_kept BEFORE UPDATE ON public.plan FOR EACH ROW EXECUTE FUNCTION public.plan_kept();


--
-- Name: plan plan_taken_away; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_taken_away AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((new.version = '-1'::integer)) EXECUTE FUNCTION public.take_away();


--
-- Name: plan plan_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_update BEFORE UPDATE ON public.plan FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: plan plan_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_update_of_now BEFORE UPDATE ON public.plan FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (((new.started_at IS DISTINCT FROM old.started_at) AND (NOT public.is_about_now(new.started_at))) OR ((new.signed_at IS DISTINCT FROM old.signed_at) AND (NOT public.is_about_now(new.signed_at)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: plan plan_update_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_update_own_name BEFORE UPDATE ON public.plan FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.started_by <> old.started_by) AND (new.started_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_other_name();


--
-- Name: plan plan_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_update_sealed AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: reading reading_is_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER reading_is_told AFTER INSERT ON public.reading DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.reading_is_told();


--
-- Name: seal_anchor seal_anchor_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_anchor_delete BEFORE DELETE ON public.seal_anchor FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: seal_anchor seal_anchor_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_anchor_update BEFORE UPDATE ON public.seal_anchor FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: seal seal_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_delete BEFORE DELETE ON public.seal FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: seal_head seal_head_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_head_delete BEFORE DELETE ON public.seal_head FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: seal_request seal_request_made; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER seal_request_made AFTER INSERT ON public.seal_request DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.make_seals();


--
-- Name: seal seal_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_update BEFORE UPDATE ON public.seal FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check spot_check_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_as_sealed BEFORE UPDATE ON public.spot_check FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: spot_check spot_check_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_delete BEFORE DELETE ON public.spot_check FOR EACH ROW WHEN ((old.judged_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check spot_check_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_insert_of_now BEFORE INSERT ON public.spot_check FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.judged_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: spot_check spot_check_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_insert_sealed AFTER INSERT ON public.spot_check FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: spot_check spot_check_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_kept BEFORE UPDATE ON public.spot_check FOR EACH ROW EXECUTE FUNCTION public.spot_check_kept();


--
-- Name: spot_check_round spot_check_round_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_as_sealed BEFORE UPDATE ON public.spot_check_round FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: spot_check_round spot_check_round_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_delete BEFORE DELETE ON public.spot_check_round FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check_round spot_check_round_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_insert_of_now BEFORE INSERT ON public.spot_check_round FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.drawn_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: spot_check_round spot_check_round_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_insert_sealed AFTER INSERT ON public.spot_check_round FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: spot_check_round spot_check_round_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_update BEFORE UPDATE ON public.spot_check_round FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check_round spot_check_round_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_update_of_now BEFORE UPDATE ON public.spot_check_round FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.drawn_at IS DISTINCT FROM old.drawn_at) AND (NOT public.is_about_now(new.drawn_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: spot_check_round spot_check_round_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_update_sealed AFTER UPDATE ON public.spot_check_round FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: spot_check spot_check_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_update BEFORE UPDATE ON public.spot_check FOR EACH ROW WHEN ((old.judged_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check spot_check_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_update_of_now BEFORE UPDATE ON public.spot_check FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.judged_at IS DISTINCT FROM old.judged_at) AND (NOT public.is_about_now(new.judged_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: spot_check spot_check_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_update_sealed AFTER UPDATE ON public.spot_check FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: staff staff_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_as_sealed BEFORE UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: staff staff_changed_untold; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_changed_untold BEFORE UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.staff_changed_untold();


--
-- Name: staff staff_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_delete BEFORE DELETE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: staff staff_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_insert_sealed AFTER INSERT ON public.staff FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: staff staff_keeps_login; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_keeps_login BEFORE UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.staff_keeps_login();


--
-- Name: staff staff_leaves_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_leaves_cases BEFORE UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.staff_leaves_cases();


--
-- Name: staff staff_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_update_sealed AFTER UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: visit_event visit_event_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_as_sealed BEFORE UPDATE ON public.visit_event FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: visit_event visit_event_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_delete BEFORE DELETE ON public.visit_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: visit_event visit_event_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_insert_of_now BEFORE INSERT ON public.visit_event FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: visit_event visit_event_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_insert_sealed AFTER INSERT ON public.visit_event FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: visit_event visit_event_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_update BEFORE UPDATE ON public.visit_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: visit_event visit_event_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_update_of_now BEFORE UPDATE ON public.visit_event FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.at IS DISTINCT FROM old.at) AND (NOT public.is_about_now(new.at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: visit_event visit_event_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_update_sealed AFTER UPDATE ON public.visit_event FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: access_entry fk_access_entry_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_entry
    ADD CONSTRAINT fk_access_entry_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: access_entry fk_access_entry_staff_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.access_entry
    ADD CONSTRAINT fk_access_entry_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: account_change fk_account_change_answers_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_change
    ADD CONSTRAINT fk_account_change_answers_id FOREIGN KEY (answers_id) REFERENCES public.account_change(id);


--
-- Name: account_change fk_account_change_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_change
    ADD CONSTRAINT fk_account_change_by_id FOREIGN KEY (by_id) REFERENCES public.staff(id);


--
-- Name: account_change fk_account_change_staff_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account_change
    ADD CONSTRAINT fk_account_change_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: added_norm fk_added_norm_added_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.added_norm
    ADD CONSTRAINT fk_added_norm_added_by FOREIGN KEY (added_by) REFERENCES public.staff(id);


--
-- Name: aid_application fk_aid_application_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.aid_application
    ADD CONSTRAINT fk_aid_application_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: appeal fk_appeal_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT fk_appeal_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: appeal fk_appeal_decision_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT fk_appeal_decision_id FOREIGN KEY (decision_id) REFERENCES public.decision(id);


--
-- Name: appeal fk_appeal_registered_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.appeal
    ADD CONSTRAINT fk_appeal_registered_by FOREIGN KEY (registered_by) REFERENCES public.staff(id);


--
-- Name: calculation_sheet fk_calculation_sheet_application_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calculation_sheet
    ADD CONSTRAINT fk_calculation_sheet_application_id FOREIGN KEY (application_id) REFERENCES public.aid_application(id);


--
-- Name: calculation_sheet fk_calculation_sheet_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calculation_sheet
    ADD CONSTRAINT fk_calculation_sheet_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: calculation_sheet fk_calculation_sheet_finished_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.calculation_sheet
    ADD CONSTRAINT fk_calculation_sheet_finished_by FOREIGN KEY (finished_by) REFERENCES public.staff(id);


--
-- Name: case_file fk_case_file_caseworker_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT fk_case_file_caseworker_id FOREIGN KEY (caseworker_id) REFERENCES public.staff(id);


--
-- Name: case_file fk_case_file_payment_officer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_file
    ADD CONSTRAINT fk_case_file_payment_officer_id FOREIGN KEY (payment_officer_id) REFERENCES public.staff(id);


--
-- Name: case_handover fk_case_handover_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_handover
    ADD CONSTRAINT fk_case_handover_by_id FOREIGN KEY (by_id) REFERENCES public.staff(id);


--
-- Name: case_handover fk_case_handover_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_handover
    ADD CONSTRAINT fk_case_handover_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: case_handover fk_case_handover_caseworker_from; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_handover
    ADD CONSTRAINT fk_case_handover_caseworker_from FOREIGN KEY (caseworker_from) REFERENCES public.staff(id);


--
-- Name: case_handover fk_case_handover_caseworker_to; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_handover
    ADD CONSTRAINT fk_case_handover_caseworker_to FOREIGN KEY (caseworker_to) REFERENCES public.staff(id);


--
-- Name: case_handover fk_case_handover_payment_officer_from; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_handover
    ADD CONSTRAINT fk_case_handover_payment_officer_from FOREIGN KEY (payment_officer_from) REFERENCES public.staff(id);


--
-- Name: case_handover fk_case_handover_payment_officer_to; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_handover
    ADD CONSTRAINT fk_case_handover_payment_officer_to FOREIGN KEY (payment_officer_to) REFERENCES public.staff(id);


--
-- Name: case_handover fk_case_handover_undoes_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.case_handover
    ADD CONSTRAINT fk_case_handover_undoes_id FOREIGN KEY (undoes_id) REFERENCES public.case_handover(id);


--
-- Name: chain_head fk_chain_head_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chain_head
    ADD CONSTRAINT fk_chain_head_id FOREIGN KEY (id) REFERENCES public.case_file(id);


--
-- Name: contact fk_contact_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT fk_contact_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: contact fk_contact_taken_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.contact
    ADD CONSTRAINT fk_contact_taken_by FOREIGN KEY (taken_by) REFERENCES public.staff(id);


--
-- Name: decision fk_decision_application_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT fk_decision_application_id FOREIGN KEY (application_id) REFERENCES public.aid_application(id);


--
-- Name: decision_basis fk_decision_basis_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_basis
    ADD CONSTRAINT fk_decision_basis_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: decision_basis fk_decision_basis_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision_basis
    ADD CONSTRAINT fk_decision_basis_id FOREIGN KEY (id) REFERENCES public.decision(id);


--
-- Name: decision fk_decision_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT fk_decision_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: decision fk_decision_drafted_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT fk_decision_drafted_by FOREIGN KEY (drafted_by) REFERENCES public.staff(id);


--
-- Name: decision fk_decision_signed_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.decision
    ADD CONSTRAINT fk_decision_signed_by FOREIGN KEY (signed_by) REFERENCES public.staff(id);


--
-- Name: draft fk_draft_staff_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT fk_draft_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: emergency_assessment fk_emergency_assessment_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.emergency_assessment
    ADD CONSTRAINT fk_emergency_assessment_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: emergency_assessment fk_emergency_assessment_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.emergency_assessment
    ADD CONSTRAINT fk_emergency_assessment_id FOREIGN KEY (id) REFERENCES public.decision(id);


--
-- Name: filled_instrument fk_filled_instrument_application_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filled_instrument
    ADD CONSTRAINT fk_filled_instrument_application_id FOREIGN KEY (application_id) REFERENCES public.aid_application(id);


--
-- Name: filled_instrument fk_filled_instrument_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filled_instrument
    ADD CONSTRAINT fk_filled_instrument_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: filled_instrument fk_filled_instrument_form_sha256; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filled_instrument
    ADD CONSTRAINT fk_filled_instrument_form_sha256 FOREIGN KEY (form_sha256) REFERENCES public.form_version(sha256);


--
-- Name: filled_instrument fk_filled_instrument_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filled_instrument
    ADD CONSTRAINT fk_filled_instrument_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: filled_instrument fk_filled_instrument_signed_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filled_instrument
    ADD CONSTRAINT fk_filled_instrument_signed_by FOREIGN KEY (signed_by) REFERENCES public.staff(id);


--
-- Name: filled_instrument fk_filled_instrument_started_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filled_instrument
    ADD CONSTRAINT fk_filled_instrument_started_by FOREIGN KEY (started_by) REFERENCES public.staff(id);


--
-- Name: form_version fk_form_version_added_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_version
    ADD CONSTRAINT fk_form_version_added_by FOREIGN KEY (added_by) REFERENCES public.staff(id);


--
-- Name: former_identity fk_former_identity_changed_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.former_identity
    ADD CONSTRAINT fk_former_identity_changed_by FOREIGN KEY (changed_by) REFERENCES public.staff(id);


--
-- Name: former_identity fk_former_identity_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.former_identity
    ADD CONSTRAINT fk_former_identity_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: household_member fk_household_member_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household_member
    ADD CONSTRAINT fk_household_member_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: household_member fk_household_member_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.household_member
    ADD CONSTRAINT fk_household_member_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: journal_note fk_journal_note_author_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_note
    ADD CONSTRAINT fk_journal_note_author_id FOREIGN KEY (author_id) REFERENCES public.staff(id);


--
-- Name: journal_note fk_journal_note_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_note
    ADD CONSTRAINT fk_journal_note_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: journal_note fk_journal_note_corrects_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_note
    ADD CONSTRAINT fk_journal_note_corrects_id FOREIGN KEY (corrects_id) REFERENCES public.journal_note(id);


--
-- Name: letter fk_letter_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT fk_letter_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: letter fk_letter_created_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT fk_letter_created_by FOREIGN KEY (created_by) REFERENCES public.staff(id);


--
-- Name: letter fk_letter_decision_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT fk_letter_decision_id FOREIGN KEY (decision_id) REFERENCES public.decision(id);


--
-- Name: letter fk_letter_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letter
    ADD CONSTRAINT fk_letter_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: next_step fk_next_step_application_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.next_step
    ADD CONSTRAINT fk_next_step_application_id FOREIGN KEY (application_id) REFERENCES public.aid_application(id);


--
-- Name: next_step fk_next_step_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.next_step
    ADD CONSTRAINT fk_next_step_id FOREIGN KEY (id) REFERENCES public.case_file(id);


--
-- Name: payee_account fk_payee_account_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payee_account
    ADD CONSTRAINT fk_payee_account_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: payee_account fk_payee_account_registered_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payee_account
    ADD CONSTRAINT fk_payee_account_registered_by FOREIGN KEY (registered_by) REFERENCES public.staff(id);


--
-- Name: payment fk_payment_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT fk_payment_account_id FOREIGN KEY (account_id) REFERENCES public.payee_account(id);


--
-- Name: payment fk_payment_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT fk_payment_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: payment fk_payment_decided_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT fk_payment_decided_by FOREIGN KEY (decided_by) REFERENCES public.staff(id);


--
-- Name: payment fk_payment_decision_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT fk_payment_decision_id FOREIGN KEY (decision_id) REFERENCES public.decision(id);


--
-- Name: payment_file fk_payment_file_created_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_file
    ADD CONSTRAINT fk_payment_file_created_by FOREIGN KEY (created_by) REFERENCES public.staff(id);


--
-- Name: payment fk_payment_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT fk_payment_file_id FOREIGN KEY (file_id) REFERENCES public.payment_file(id);


--
-- Name: payment fk_payment_prepared_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT fk_payment_prepared_by FOREIGN KEY (prepared_by) REFERENCES public.staff(id);


--
-- Name: payment_receipt fk_payment_receipt_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_receipt
    ADD CONSTRAINT fk_payment_receipt_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: payment_receipt fk_payment_receipt_handed_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_receipt
    ADD CONSTRAINT fk_payment_receipt_handed_by FOREIGN KEY (handed_by) REFERENCES public.staff(id);


--
-- Name: payment_receipt fk_payment_receipt_payment_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_receipt
    ADD CONSTRAINT fk_payment_receipt_payment_id FOREIGN KEY (payment_id) REFERENCES public.payment(id);


--
-- Name: payment fk_payment_released_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT fk_payment_released_by FOREIGN KEY (released_by) REFERENCES public.staff(id);


--
-- Name: payment_return fk_payment_return_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_return
    ADD CONSTRAINT fk_payment_return_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: payment_return fk_payment_return_file_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_return
    ADD CONSTRAINT fk_payment_return_file_id FOREIGN KEY (file_id) REFERENCES public.payment_file(id);


--
-- Name: payment_return fk_payment_return_payment_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_return
    ADD CONSTRAINT fk_payment_return_payment_id FOREIGN KEY (payment_id) REFERENCES public.payment(id);


--
-- Name: payment_return fk_payment_return_registered_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_return
    ADD CONSTRAINT fk_payment_return_registered_by FOREIGN KEY (registered_by) REFERENCES public.staff(id);


--
-- Name: payment_return fk_payment_return_settled_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_return
    ADD CONSTRAINT fk_payment_return_settled_by FOREIGN KEY (settled_by) REFERENCES public.staff(id);


--
-- Name: payment_set_aside fk_payment_set_aside_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_set_aside
    ADD CONSTRAINT fk_payment_set_aside_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: payment_set_aside fk_payment_set_aside_payment_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_set_aside
    ADD CONSTRAINT fk_payment_set_aside_payment_id FOREIGN KEY (payment_id) REFERENCES public.payment(id);


--
-- Name: payment_set_aside fk_payment_set_aside_set_aside_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_set_aside
    ADD CONSTRAINT fk_payment_set_aside_set_aside_by FOREIGN KEY (set_aside_by) REFERENCES public.staff(id);


--
-- Name: payment fk_payment_stopped_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT fk_payment_stopped_by FOREIGN KEY (stopped_by) REFERENCES public.staff(id);


--
-- Name: person_match fk_person_match_judged_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_match
    ADD CONSTRAINT fk_person_match_judged_by FOREIGN KEY (judged_by) REFERENCES public.staff(id);


--
-- Name: person_match fk_person_match_other_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_match
    ADD CONSTRAINT fk_person_match_other_id FOREIGN KEY (other_id) REFERENCES public.person(id);


--
-- Name: person_match fk_person_match_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person_match
    ADD CONSTRAINT fk_person_match_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: plan fk_plan_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan
    ADD CONSTRAINT fk_plan_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: plan fk_plan_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan
    ADD CONSTRAINT fk_plan_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: plan fk_plan_signed_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan
    ADD CONSTRAINT fk_plan_signed_by FOREIGN KEY (signed_by) REFERENCES public.staff(id);


--
-- Name: plan fk_plan_started_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan
    ADD CONSTRAINT fk_plan_started_by FOREIGN KEY (started_by) REFERENCES public.staff(id);


--
-- Name: reading fk_reading_staff_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reading
    ADD CONSTRAINT fk_reading_staff_id FOREIGN KEY (staff_id) REFERENCES public.staff(id);


--
-- Name: spot_check fk_spot_check_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spot_check
    ADD CONSTRAINT fk_spot_check_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: spot_check fk_spot_check_judged_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spot_check
    ADD CONSTRAINT fk_spot_check_judged_by FOREIGN KEY (judged_by) REFERENCES public.staff(id);


--
-- Name: spot_check fk_spot_check_officer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spot_check
    ADD CONSTRAINT fk_spot_check_officer_id FOREIGN KEY (officer_id) REFERENCES public.staff(id);


--
-- Name: spot_check_round fk_spot_check_round_drawn_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spot_check_round
    ADD CONSTRAINT fk_spot_check_round_drawn_by FOREIGN KEY (drawn_by) REFERENCES public.staff(id);


--
-- Name: spot_check fk_spot_check_round_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spot_check
    ADD CONSTRAINT fk_spot_check_round_id FOREIGN KEY (round_id) REFERENCES public.spot_check_round(id);


--
-- Name: visit_event fk_visit_event_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit_event
    ADD CONSTRAINT fk_visit_event_by_id FOREIGN KEY (by_id) REFERENCES public.staff(id);


--
-- Name: visit_event fk_visit_event_contact_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.visit_event
    ADD CONSTRAINT fk_visit_event_contact_id FOREIGN KEY (contact_id) REFERENCES public.contact(id);


--
-- Name: access_entry; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.access_entry ENABLE ROW LEVEL SECURITY;

--
-- Name: access_entry access_entry_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY access_entry_insert ON public.access_entry FOR INSERT TO fsclient_staff WITH CHECK (((staff_id = ( SELECT public.my_staff_id() AS my_staff_id)) AND public.is_about_now(at)));


--
-- Name: access_entry access_entry_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY access_entry_select ON public.access_entry FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['deputy_head'::text, 'head'::text])));


--
-- Name: account_change; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.account_change ENABLE ROW LEVEL SECURITY;

--
-- Name: account_change account_change_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY account_change_insert ON public.account_change FOR INSERT TO fsclient_staff WITH CHECK (((by_id = ( SELECT public.my_staff_id() AS my_staff_id)) AND public.is_about_now(at) AND ((( SELECT public.my_role() AS my_role) = 'administrator'::text) OR ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['deputy_head'::text, 'head'::text, 'administrator'::text])) AND (answers_id IS NOT NULL)))));


--
-- Name: account_change account_change_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY account_change_select ON public.account_change FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['deputy_head'::text, 'head'::text, 'administrator'::text])));


--
-- Name: added_norm; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.added_norm ENABLE ROW LEVEL SECURITY;

--
-- Name: added_norm added_norm_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY added_norm_insert ON public.added_norm FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = 'administrator'::text) AND (added_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: added_norm added_norm_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY added_norm_select ON public.added_norm FOR SELECT TO fsclient_staff USING (true);


--
-- Name: aid_application; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.aid_application ENABLE ROW LEVEL SECURITY;

--
-- Name: aid_application aid_application_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY aid_application_all ON public.aid_application TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text])));


--
-- Name: aid_application aid_application_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY aid_application_select ON public.aid_application FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: appeal; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.appeal ENABLE ROW LEVEL SECURITY;

--
-- Name: appeal appeal_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY appeal_all ON public.appeal TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: appeal appeal_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY appeal_select ON public.appeal FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: appeal appeal_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY appeal_told_select ON public.appeal AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('överklaganden'::text) AS is_told_lately));


--
-- Name: calculation_sheet; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.calculation_sheet ENABLE ROW LEVEL SECURITY;

--
-- Name: calculation_sheet calculation_sheet_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY calculation_sheet_all ON public.calculation_sheet TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text])) AND ((finished_by IS NULL) OR (finished_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: calculation_sheet calculation_sheet_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY calculation_sheet_select ON public.calculation_sheet FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: calculation_sheet calculation_sheet_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY calculation_sheet_told_select ON public.calculation_sheet AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('beräkningar'::text) AS is_told_lately));


--
-- Name: case_file; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.case_file ENABLE ROW LEVEL SECURITY;

--
-- Name: case_file case_file_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_file_all ON public.case_file TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text])));


--
-- Name: case_file case_file_manager_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_file_manager_select ON public.case_file FOR SELECT TO fsclient_staff USING (((( SELECT public.my_role() AS my_role) = 'administrator'::text) AND (closed_on IS NULL)));


--
-- Name: case_file case_file_manager_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_file_manager_update ON public.case_file FOR UPDATE TO fsclient_staff USING (((( SELECT public.my_role() AS my_role) = 'administrator'::text) AND (closed_on IS NULL))) WITH CHECK (((( SELECT public.my_role() AS my_role) = 'administrator'::text) AND (closed_on IS NULL)));


--
-- Name: case_file case_file_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_file_select ON public.case_file FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: case_handover; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.case_handover ENABLE ROW LEVEL SECURITY;

--
-- Name: case_handover case_handover_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_handover_insert ON public.case_handover FOR INSERT TO fsclient_staff WITH CHECK (((by_id = ( SELECT public.my_staff_id() AS my_staff_id)) AND public.may_move_case(case_id, undoes_id)));


--
-- Name: case_handover case_handover_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_handover_select ON public.case_handover FOR SELECT TO fsclient_staff USING (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])) OR (by_id = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: chain_head; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.chain_head ENABLE ROW LEVEL SECURITY;

--
-- Name: chain_head chain_head_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY chain_head_all ON public.chain_head TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: chain_head chain_head_manager_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY chain_head_manager_all ON public.chain_head TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = 'administrator'::text)) WITH CHECK ((( SELECT public.my_role() AS my_role) = 'administrator'::text));


--
-- Name: chain_head chain_head_new_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY chain_head_new_insert ON public.chain_head AS RESTRICTIVE FOR INSERT TO fsclient_staff WITH CHECK (((number = 0) AND ((hash)::text = ''::text)));


--
-- Name: chain_head chain_head_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY chain_head_select ON public.chain_head FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: contact; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.contact ENABLE ROW LEVEL SECURITY;

--
-- Name: contact contact_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY contact_all ON public.contact TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text])));


--
-- Name: contact contact_head_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY contact_head_select ON public.contact FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = 'head'::text));


--
-- Name: contact contact_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY contact_select ON public.contact FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text])));


--
-- Name: contact contact_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY contact_told_select ON public.contact AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('kontakter'::text) AS is_told_lately));


--
-- Name: decision; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.decision ENABLE ROW LEVEL SECURITY;

--
-- Name: decision decision_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_all ON public.decision TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text])) AND ((signed_by IS NULL) OR (signed_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: decision_basis; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.decision_basis ENABLE ROW LEVEL SECURITY;

--
-- Name: decision_basis decision_basis_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_basis_all ON public.decision_basis TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text])));


--
-- Name: decision_basis decision_basis_of_own_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_basis_of_own_insert ON public.decision_basis AS RESTRICTIVE FOR INSERT TO fsclient_staff WITH CHECK ((EXISTS ( SELECT 1
   FROM public.decision
  WHERE ((decision.id = decision_basis.id) AND (decision.case_id = decision_basis.case_id) AND (decision.signed_by = ( SELECT public.my_staff_id() AS my_staff_id)) AND public.is_about_now(decision.signed_at)))));


--
-- Name: decision_basis decision_basis_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_basis_select ON public.decision_basis FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: decision_basis decision_basis_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_basis_told_select ON public.decision_basis AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('beslutens underlag'::text) AS is_told_lately));


--
-- Name: decision decision_decided_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_decided_insert ON public.decision AS RESTRICTIVE FOR INSERT TO fsclient_staff WITH CHECK (((signed_at IS NULL) OR (decided_on = ((signed_at AT TIME ZONE 'Europe/Stockholm'::text))::date)));


--
-- Name: decision decision_decided_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_decided_update ON public.decision AS RESTRICTIVE FOR UPDATE TO fsclient_staff USING (true) WITH CHECK (((signed_at IS NULL) OR (decided_on = ((signed_at AT TIME ZONE 'Europe/Stockholm'::text))::date)));


--
-- Name: decision decision_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_select ON public.decision FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: decision decision_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_told_select ON public.decision AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('beslut'::text) AS is_told_lately));


--
-- Name: done_write; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.done_write ENABLE ROW LEVEL SECURITY;

--
-- Name: done_write done_write_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY done_write_all ON public.done_write TO fsclient_staff USING ((staff_id = ( SELECT public.my_staff_id() AS my_staff_id))) WITH CHECK ((staff_id = ( SELECT public.my_staff_id() AS my_staff_id)));


--
-- Name: draft; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.draft ENABLE ROW LEVEL SECURITY;

--
-- Name: draft draft_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY draft_all ON public.draft TO fsclient_staff USING ((staff_id = ( SELECT public.my_staff_id() AS my_staff_id))) WITH CHECK ((staff_id = ( SELECT public.my_staff_id() AS my_staff_id)));


--
-- Name: emergency_assessment; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.emergency_assessment ENABLE ROW LEVEL SECURITY;

--
-- Name: emergency_assessment emergency_assessment_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY emergency_assessment_insert ON public.emergency_assessment FOR INSERT TO fsclient_staff WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: emergency_assessment emergency_assessment_of_own_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY emergency_assessment_of_own_insert ON public.emergency_assessment AS RESTRICTIVE FOR INSERT TO fsclient_staff WITH CHECK ((EXISTS ( SELECT 1
   FROM public.decision
  WHERE ((decision.id = emergency_assessment.id) AND (decision.case_id = emergency_assessment.case_id) AND (decision.signed_by = ( SELECT public.my_staff_id() AS my_staff_id)) AND public.is_about_now(decision.signed_at)))));


--
-- Name: emergency_assessment emergency_assessment_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY emergency_assessment_select ON public.emergency_assessment FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: emergency_assessment emergency_assessment_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY emergency_assessment_told_select ON public.emergency_assessment AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (((case_id = ANY (( SELECT public.my_open_cases() AS my_open_cases)::uuid[])) OR ( SELECT public.is_to_be_told('akuta bedömningar'::text) AS is_to_be_told)));


--
-- Name: filled_instrument; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.filled_instrument ENABLE ROW LEVEL SECURITY;

--
-- Name: filled_instrument filled_instrument_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY filled_instrument_all ON public.filled_instrument TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((signed_by IS NULL) OR (signed_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: filled_instrument filled_instrument_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY filled_instrument_select ON public.filled_instrument FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: filled_instrument filled_instrument_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY filled_instrument_told_select ON public.filled_instrument AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (((case_id = ANY (( SELECT public.my_open_cases() AS my_open_cases)::uuid[])) OR ( SELECT public.is_to_be_told('formulär'::text) AS is_to_be_told)));


--
-- Name: form_version; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.form_version ENABLE ROW LEVEL SECURITY;

--
-- Name: form_version form_version_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY form_version_insert ON public.form_version FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])) AND (added_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: form_version form_version_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY form_version_select ON public.form_version FOR SELECT TO fsclient_staff USING (true);


--
-- Name: former_identity; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.former_identity ENABLE ROW LEVEL SECURITY;

--
-- Name: former_identity former_identity_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY former_identity_insert ON public.former_identity FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text])) AND (changed_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: former_identity former_identity_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY former_identity_select ON public.former_identity FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: former_identity former_identity_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY former_identity_told_select ON public.former_identity AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('tidigare personnummer'::text) AS is_told_lately));


--
-- Name: household_member; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.household_member ENABLE ROW LEVEL SECURITY;

--
-- Name: household_member household_member_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY household_member_all ON public.household_member TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text])));


--
-- Name: household_member household_member_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY household_member_select ON public.household_member FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: household_member household_member_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY household_member_told_select ON public.household_member AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('hushåll'::text) AS is_told_lately));


--
-- Name: journal_note; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.journal_note ENABLE ROW LEVEL SECURITY;

--
-- Name: journal_note journal_note_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY journal_note_all ON public.journal_note TO fsclient_staff USING (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])) AND (author_id = ( SELECT public.my_staff_id() AS my_staff_id)))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])) AND (author_id = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: journal_note journal_note_manager_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY journal_note_manager_insert ON public.journal_note FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = 'administrator'::text) AND (author_id = ( SELECT public.my_staff_id() AS my_staff_id)) AND ((kind)::text = 'other'::text) AND ((step)::text = 'application'::text) AND (signed_at IS NOT NULL)));


--
-- Name: journal_note journal_note_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY journal_note_select ON public.journal_note FOR SELECT TO fsclient_staff USING (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])) AND ((author_id = ( SELECT public.my_staff_id() AS my_staff_id)) OR ((signed_at IS NOT NULL) AND ((NOT restricted) OR (( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])))))));


--
-- Name: journal_note journal_note_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY journal_note_told_select ON public.journal_note AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (((case_id = ANY (( SELECT public.my_open_cases() AS my_open_cases)::uuid[])) OR (author_id = ( SELECT public.my_staff_id() AS my_staff_id)) OR ( SELECT public.is_to_be_told('journal'::text) AS is_to_be_told)));


--
-- Name: letter; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.letter ENABLE ROW LEVEL SECURITY;

--
-- Name: letter letter_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY letter_all ON public.letter TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text])) AND ((created_by IS NULL) OR (created_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: letter letter_of_own_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY letter_of_own_insert ON public.letter AS RESTRICTIVE FOR INSERT TO fsclient_staff WITH CHECK ((EXISTS ( SELECT 1
   FROM public.decision
  WHERE ((decision.id = letter.decision_id) AND (decision.case_id = letter.case_id) AND (decision.signed_by = ( SELECT public.my_staff_id() AS my_staff_id)) AND public.is_about_now(decision.signed_at)))));


--
-- Name: letter letter_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY letter_select ON public.letter FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: letter letter_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY letter_told_select ON public.letter AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (((case_id = ANY (( SELECT public.my_open_cases() AS my_open_cases)::uuid[])) OR ( SELECT public.is_to_be_told('brev'::text) AS is_to_be_told)));


--
-- Name: next_step; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.next_step ENABLE ROW LEVEL SECURITY;

--
-- Name: next_step next_step_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY next_step_all ON public.next_step TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text])));


--
-- Name: next_step next_step_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY next_step_select ON public.next_step FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: payee_account; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.payee_account ENABLE ROW LEVEL SECURITY;

--
-- Name: payee_account payee_account_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payee_account_all ON public.payee_account TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text])) AND ((registered_by IS NULL) OR (registered_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: payee_account payee_account_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payee_account_select ON public.payee_account FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: payee_account payee_account_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payee_account_told_select ON public.payee_account AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('konton för utbetalning'::text) AS is_told_lately));


--
-- Name: payment; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.payment ENABLE ROW LEVEL SECURITY;

--
-- Name: payment_file; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.payment_file ENABLE ROW LEVEL SECURITY;

--
-- Name: payment_file payment_file_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_file_all ON public.payment_file TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = 'payment_officer'::text)) WITH CHECK (((( SELECT public.my_role() AS my_role) = 'payment_officer'::text) AND ((created_by IS NULL) OR (created_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: payment_file payment_file_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_file_select ON public.payment_file FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: payment_file payment_file_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_file_told_select ON public.payment_file AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('betalningsfiler'::text) AS is_told_lately));


--
-- Name: payment payment_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_insert ON public.payment FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text])) AND (prepared_by = ( SELECT public.my_staff_id() AS my_staff_id)) AND ((status)::text = 'prepared'::text)));


--
-- Name: payment_receipt; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.payment_receipt ENABLE ROW LEVEL SECURITY;

--
-- Name: payment_receipt payment_receipt_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_receipt_insert ON public.payment_receipt FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text])) AND (handed_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: payment_receipt payment_receipt_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_receipt_select ON public.payment_receipt FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: payment_receipt payment_receipt_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_receipt_told_select ON public.payment_receipt AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('kvittenser'::text) AS is_told_lately));


--
-- Name: payment_return; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.payment_return ENABLE ROW LEVEL SECURITY;

--
-- Name: payment_return payment_return_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_return_insert ON public.payment_return FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND (registered_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: payment_return payment_return_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_return_select ON public.payment_return FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: payment_return payment_return_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_return_told_select ON public.payment_return AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('återkomna betalningar'::text) AS is_told_lately));


--
-- Name: payment_return payment_return_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_return_update ON public.payment_return FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['payment_officer'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND (settled_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: payment payment_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_select ON public.payment FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: payment_set_aside; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.payment_set_aside ENABLE ROW LEVEL SECURITY;

--
-- Name: payment_set_aside payment_set_aside_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_set_aside_insert ON public.payment_set_aside FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = 'payment_officer'::text) AND (set_aside_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: payment_set_aside payment_set_aside_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_set_aside_select ON public.payment_set_aside FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: payment payment_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_told_select ON public.payment AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('betalningar'::text) AS is_told_lately));


--
-- Name: payment payment_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_update ON public.payment FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['payment_officer'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK ((((((status)::text <> 'released'::text) OR (released_by = ( SELECT public.my_staff_id() AS my_staff_id))) AND (((status)::text <> 'stopped'::text) OR (stopped_by = ( SELECT public.my_staff_id() AS my_staff_id)))) OR ((file_id IS NOT NULL) AND (( SELECT public.my_role() AS my_role) = 'payment_officer'::text))));


--
-- Name: person; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;

--
-- Name: person person_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_all ON public.person TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text])));


--
-- Name: person_match; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.person_match ENABLE ROW LEVEL SECURITY;

--
-- Name: person_match person_match_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_match_insert ON public.person_match FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text])) AND (judged_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: person_match person_match_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_match_select ON public.person_match FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: person_match person_match_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_match_told_select ON public.person_match AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('jämförelser av personer'::text) AS is_told_lately));


--
-- Name: person person_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_select ON public.person FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: person person_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_told_select ON public.person AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('personer'::text) AS is_told_lately));


--
-- Name: plan; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.plan ENABLE ROW LEVEL SECURITY;

--
-- Name: plan plan_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY plan_all ON public.plan TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((signed_by IS NULL) OR (signed_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: plan plan_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY plan_select ON public.plan FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: plan plan_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY plan_told_select ON public.plan AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('planer'::text) AS is_told_lately));


--
-- Name: reading; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.reading ENABLE ROW LEVEL SECURITY;

--
-- Name: seal; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.seal ENABLE ROW LEVEL SECURITY;

--
-- Name: seal_anchor; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.seal_anchor ENABLE ROW LEVEL SECURITY;

--
-- Name: seal_anchor seal_anchor_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY seal_anchor_select ON public.seal_anchor FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: seal_head; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.seal_head ENABLE ROW LEVEL SECURITY;

--
-- Name: seal_head seal_head_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY seal_head_select ON public.seal_head FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: seal_request; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.seal_request ENABLE ROW LEVEL SECURITY;

--
-- Name: seal seal_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY seal_select ON public.seal FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: spot_check; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.spot_check ENABLE ROW LEVEL SECURITY;

--
-- Name: spot_check spot_check_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY spot_check_all ON public.spot_check TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = 'fut_investigator'::text)) WITH CHECK (((( SELECT public.my_role() AS my_role) = 'fut_investigator'::text) AND ((judged_by IS NULL) OR (judged_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: spot_check_round; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.spot_check_round ENABLE ROW LEVEL SECURITY;

--
-- Name: spot_check_round spot_check_round_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY spot_check_round_all ON public.spot_check_round TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = 'fut_investigator'::text)) WITH CHECK (((( SELECT public.my_role() AS my_role) = 'fut_investigator'::text) AND ((drawn_by IS NULL) OR (drawn_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: spot_check_round spot_check_round_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY spot_check_round_select ON public.spot_check_round FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: spot_check spot_check_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY spot_check_select ON public.spot_check FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: spot_check spot_check_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY spot_check_told_select ON public.spot_check AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('stickprov'::text) AS is_told_lately));


--
-- Name: staff; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.staff ENABLE ROW LEVEL SECURITY;

--
-- Name: staff staff_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY staff_insert ON public.staff FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = 'administrator'::text) AND (NOT active) AND (version = 1) AND public.login_is_free((login)::text)));


--
-- Name: staff staff_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY staff_select ON public.staff FOR SELECT TO fsclient_staff USING (true);


--
-- Name: staff staff_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY staff_update ON public.staff FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = 'administrator'::text)) WITH CHECK ((( SELECT public.my_role() AS my_role) = 'administrator'::text));


--
-- Name: visit_event; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.visit_event ENABLE ROW LEVEL SECURITY;

--
-- Name: visit_event visit_event_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY visit_event_insert ON public.visit_event FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text])) AND (by_id = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: visit_event visit_event_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY visit_event_select ON public.visit_event FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text])));


--
-- Name: visit_event visit_event_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY visit_event_told_select ON public.visit_event AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('besök'::text) AS is_told_lately));


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA public TO fsclient_staff;


--
-- Name: FUNCTION append_seal(kind text, row_id uuid, chain uuid, content text, late boolean); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.append_seal(kind text, row_id uuid, chain uuid, content text, late boolean) FROM PUBLIC;


--
-- Name: FUNCTION ask_for_seal(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.ask_for_seal() FROM PUBLIC;


--
-- Name: FUNCTION begin_sealed_day(today date, until integer, seal text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.begin_sealed_day(today date, until integer, seal text) FROM PUBLIC;


--
-- Name: FUNCTION hold_to_seal(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.hold_to_seal() FROM PUBLIC;


--
-- Name: FUNCTION is_as_sealed(wanted_kind text, wanted uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.is_as_sealed(wanted_kind text, wanted uuid) FROM PUBLIC;


--
-- Name: FUNCTION make_seals(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.make_seals() FROM PUBLIC;


--
-- Name: FUNCTION sealed_row(wanted_kind text, wanted uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sealed_row(wanted_kind text, wanted uuid) FROM PUBLIC;


--
-- Name: TABLE access_entry; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.access_entry TO fsclient_staff;


--
-- Name: TABLE account_change; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.account_change TO fsclient_staff;


--
-- Name: TABLE added_norm; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.added_norm TO fsclient_staff;


--
-- Name: TABLE aid_application; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.aid_application TO fsclient_staff;


--
-- Name: COLUMN aid_application.case_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(case_id) ON TABLE public.aid_application TO fsclient_staff;


--
-- Name: COLUMN aid_application.kind; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(kind) ON TABLE public.aid_application TO fsclient_staff;


--
-- Name: COLUMN aid_application.month; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(month) ON TABLE public.aid_application TO fsclient_staff;


--
-- Name: COLUMN aid_application.received_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(received_on) ON TABLE public.aid_application TO fsclient_staff;


--
-- Name: COLUMN aid_application.due_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(due_on) ON TABLE public.aid_application TO fsclient_staff;


--
-- Name: COLUMN aid_application.matter; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(matter) ON TABLE public.aid_application TO fsclient_staff;


--
-- Name: COLUMN aid_application.complete_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(complete_on) ON TABLE public.aid_application TO fsclient_staff;


--
-- Name: COLUMN aid_application.urgent; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(urgent) ON TABLE public.aid_application TO fsclient_staff;


--
-- Name: COLUMN aid_application.status; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(status) ON TABLE public.aid_application TO fsclient_staff;


--
-- Name: COLUMN aid_application.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.aid_application TO fsclient_staff;


--
-- Name: COLUMN aid_application.withdrawn_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(withdrawn_on) ON TABLE public.aid_application TO fsclient_staff;


--
-- Name: COLUMN aid_application.withdrawn_reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(withdrawn_reason) ON TABLE public.aid_application TO fsclient_staff;


--
-- Name: TABLE alembic_version; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.alembic_version TO fsclient_staff;


--
-- Name: TABLE appeal; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.appeal TO fsclient_staff;


--
-- Name: COLUMN appeal.case_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(case_id) ON TABLE public.appeal TO fsclient_staff;


--
-- Name: COLUMN appeal.decision_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(decision_id) ON TABLE public.appeal TO fsclient_staff;


--
-- Name: COLUMN appeal.received_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(received_on) ON TABLE public.appeal TO fsclient_staff;


--
-- Name: COLUMN appeal.received_decision_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(received_decision_on) ON TABLE public.appeal TO fsclient_staff;


--
-- Name: COLUMN appeal.last_day; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(last_day) ON TABLE public.appeal TO fsclient_staff;


--
-- Name: COLUMN appeal.outcome; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(outcome) ON TABLE public.appeal TO fsclient_staff;


--
-- Name: COLUMN appeal.settled_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(settled_on) ON TABLE public.appeal TO fsclient_staff;


--
-- Name: COLUMN appeal.registered_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(registered_by) ON TABLE public.appeal TO fsclient_staff;


--
-- Name: COLUMN appeal.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.appeal TO fsclient_staff;


--
-- Name: TABLE calculation_sheet; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.calculation_sheet TO fsclient_staff;


--
-- Name: COLUMN calculation_sheet.case_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(case_id) ON TABLE public.calculation_sheet TO fsclient_staff;


--
-- Name: COLUMN calculation_sheet.application_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(application_id) ON TABLE public.calculation_sheet TO fsclient_staff;


--
-- Name: COLUMN calculation_sheet.month; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(month) ON TABLE public.calculation_sheet TO fsclient_staff;


--
-- Name: COLUMN calculation_sheet.facts; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(facts) ON TABLE public.calculation_sheet TO fsclient_staff;


--
-- Name: COLUMN calculation_sheet.result; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(result) ON TABLE public.calculation_sheet TO fsclient_staff;


--
-- Name: COLUMN calculation_sheet.copied_from; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(copied_from) ON TABLE public.calculation_sheet TO fsclient_staff;


--
-- Name: COLUMN calculation_sheet.finished_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(finished_by) ON TABLE public.calculation_sheet TO fsclient_staff;


--
-- Name: COLUMN calculation_sheet.finished_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(finished_at) ON TABLE public.calculation_sheet TO fsclient_staff;


--
-- Name: COLUMN calculation_sheet.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.calculation_sheet TO fsclient_staff;


--
-- Name: TABLE case_file; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.case_file TO fsclient_staff;


--
-- Name: COLUMN case_file.number; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(number) ON TABLE public.case_file TO fsclient_staff;


--
-- Name: COLUMN case_file.district; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(district) ON TABLE public.case_file TO fsclient_staff;


--
-- Name: COLUMN case_file.caseworker_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(caseworker_id) ON TABLE public.case_file TO fsclient_staff;


--
-- Name: COLUMN case_file.payment_officer_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(payment_officer_id) ON TABLE public.case_file TO fsclient_staff;


--
-- Name: COLUMN case_file.opened_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(opened_on) ON TABLE public.case_file TO fsclient_staff;


--
-- Name: COLUMN case_file.closed_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(closed_on) ON TABLE public.case_file TO fsclient_staff;


--
-- Name: COLUMN case_file.closing_reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(closing_reason) ON TABLE public.case_file TO fsclient_staff;


--
-- Name: COLUMN case_file.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.case_file TO fsclient_staff;


--
-- Name: TABLE case_handover; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.case_handover TO fsclient_staff;


--
-- Name: TABLE chain_head; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.chain_head TO fsclient_staff;


--
-- Name: COLUMN chain_head.number; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(number) ON TABLE public.chain_head TO fsclient_staff;


--
-- Name: COLUMN chain_head.hash; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(hash) ON TABLE public.chain_head TO fsclient_staff;


--
-- Name: COLUMN chain_head.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.chain_head TO fsclient_staff;


--
-- Name: TABLE contact; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.contact TO fsclient_staff;


--
-- Name: COLUMN contact.at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(at) ON TABLE public.contact TO fsclient_staff;


--
-- Name: COLUMN contact.channel; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(channel) ON TABLE public.contact TO fsclient_staff;


--
-- Name: COLUMN contact.outcome; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(outcome) ON TABLE public.contact TO fsclient_staff;


--
-- Name: COLUMN contact.matter; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(matter) ON TABLE public.contact TO fsclient_staff;


--
-- Name: COLUMN contact.taken_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(taken_by) ON TABLE public.contact TO fsclient_staff;


--
-- Name: COLUMN contact.name; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(name) ON TABLE public.contact TO fsclient_staff;


--
-- Name: COLUMN contact.identity_number; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(identity_number) ON TABLE public.contact TO fsclient_staff;


--
-- Name: COLUMN contact.phone; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(phone) ON TABLE public.contact TO fsclient_staff;


--
-- Name: COLUMN contact.district; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(district) ON TABLE public.contact TO fsclient_staff;


--
-- Name: COLUMN contact.handed_to; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(handed_to) ON TABLE public.contact TO fsclient_staff;


--
-- Name: COLUMN contact.appointment_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(appointment_at) ON TABLE public.contact TO fsclient_staff;


--
-- Name: COLUMN contact.case_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(case_id) ON TABLE public.contact TO fsclient_staff;


--
-- Name: COLUMN contact.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.contact TO fsclient_staff;


--
-- Name: COLUMN contact.ended_as; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(ended_as) ON TABLE public.contact TO fsclient_staff;


--
-- Name: TABLE decision; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.case_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(case_id) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.application_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(application_id) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.month; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(month) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.kind; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(kind) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.amount; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(amount) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.already_granted; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(already_granted) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.reasons; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(reasons) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.conditions; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(conditions) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.laws; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(laws) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.drafted_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(drafted_by) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.decided_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(decided_on) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.signed_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(signed_by) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.signed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(signed_at) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.hash; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(hash) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.ground; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(ground) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.burdens_later; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(burdens_later) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.line_reasons; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(line_reasons) ON TABLE public.decision TO fsclient_staff;


--
-- Name: COLUMN decision.named; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(named) ON TABLE public.decision TO fsclient_staff;


--
-- Name: TABLE decision_basis; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.decision_basis TO fsclient_staff;


--
-- Name: TABLE done_write; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.done_write TO fsclient_staff;


--
-- Name: COLUMN done_write.attempt_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(attempt_id) ON TABLE public.done_write TO fsclient_staff;


--
-- Name: COLUMN done_write.command; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(command) ON TABLE public.done_write TO fsclient_staff;


--
-- Name: COLUMN done_write.staff_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(staff_id) ON TABLE public.done_write TO fsclient_staff;


--
-- Name: COLUMN done_write.at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(at) ON TABLE public.done_write TO fsclient_staff;


--
-- Name: TABLE draft; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.draft TO fsclient_staff;


--
-- Name: COLUMN draft.staff_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(staff_id) ON TABLE public.draft TO fsclient_staff;


--
-- Name: COLUMN draft.key; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(key) ON TABLE public.draft TO fsclient_staff;


--
-- Name: COLUMN draft.content; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(content) ON TABLE public.draft TO fsclient_staff;


--
-- Name: COLUMN draft.saved_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(saved_at) ON TABLE public.draft TO fsclient_staff;


--
-- Name: COLUMN draft.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.draft TO fsclient_staff;


--
-- Name: TABLE emergency_assessment; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.emergency_assessment TO fsclient_staff;


--
-- Name: TABLE filled_instrument; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.filled_instrument TO fsclient_staff;


--
-- Name: COLUMN filled_instrument.case_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(case_id) ON TABLE public.filled_instrument TO fsclient_staff;


--
-- Name: COLUMN filled_instrument.application_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(application_id) ON TABLE public.filled_instrument TO fsclient_staff;


--
-- Name: COLUMN filled_instrument.person_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(person_id) ON TABLE public.filled_instrument TO fsclient_staff;


--
-- Name: COLUMN filled_instrument.instrument; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(instrument) ON TABLE public.filled_instrument TO fsclient_staff;


--
-- Name: COLUMN filled_instrument.instrument_version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(instrument_version) ON TABLE public.filled_instrument TO fsclient_staff;


--
-- Name: COLUMN filled_instrument.answers; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(answers) ON TABLE public.filled_instrument TO fsclient_staff;


--
-- Name: COLUMN filled_instrument.started_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(started_by) ON TABLE public.filled_instrument TO fsclient_staff;


--
-- Name: COLUMN filled_instrument.started_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(started_at) ON TABLE public.filled_instrument TO fsclient_staff;


--
-- Name: COLUMN filled_instrument.signed_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(signed_by) ON TABLE public.filled_instrument TO fsclient_staff;


--
-- Name: COLUMN filled_instrument.signed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(signed_at) ON TABLE public.filled_instrument TO fsclient_staff;


--
-- Name: COLUMN filled_instrument.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.filled_instrument TO fsclient_staff;


--
-- Name: COLUMN filled_instrument.form_sha256; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(form_sha256) ON TABLE public.filled_instrument TO fsclient_staff;


--
-- Name: TABLE form_version; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.form_version TO fsclient_staff;


--
-- Name: TABLE former_identity; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.former_identity TO fsclient_staff;


--
-- Name: TABLE household_member; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.household_member TO fsclient_staff;


--
-- Name: COLUMN household_member.case_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(case_id) ON TABLE public.household_member TO fsclient_staff;


--
-- Name: COLUMN household_member.person_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(person_id) ON TABLE public.household_member TO fsclient_staff;


--
-- Name: COLUMN household_member.role; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(role) ON TABLE public.household_member TO fsclient_staff;


--
-- Name: COLUMN household_member.since; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(since) ON TABLE public.household_member TO fsclient_staff;


--
-- Name: COLUMN household_member.until; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(until) ON TABLE public.household_member TO fsclient_staff;


--
-- Name: COLUMN household_member.residence; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(residence) ON TABLE public.household_member TO fsclient_staff;


--
-- Name: COLUMN household_member.days; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(days) ON TABLE public.household_member TO fsclient_staff;


--
-- Name: COLUMN household_member.free_lunch; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(free_lunch) ON TABLE public.household_member TO fsclient_staff;


--
-- Name: COLUMN household_member.in_school; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(in_school) ON TABLE public.household_member TO fsclient_staff;


--
-- Name: COLUMN household_member.hindrance; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(hindrance) ON TABLE public.household_member TO fsclient_staff;


--
-- Name: COLUMN household_member.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.household_member TO fsclient_staff;


--
-- Name: COLUMN household_member.representative; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(representative) ON TABLE public.household_member TO fsclient_staff;


--
-- Name: COLUMN household_member.representative_kind; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(representative_kind) ON TABLE public.household_member TO fsclient_staff;


--
-- Name: COLUMN household_member.without_representative; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(without_representative) ON TABLE public.household_member TO fsclient_staff;


--
-- Name: TABLE journal_note; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.journal_note TO fsclient_staff;


--
-- Name: COLUMN journal_note.case_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(case_id) ON TABLE public.journal_note TO fsclient_staff;


--
-- Name: COLUMN journal_note.author_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(author_id) ON TABLE public.journal_note TO fsclient_staff;


--
-- Name: COLUMN journal_note.happened_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(happened_at) ON TABLE public.journal_note TO fsclient_staff;


--
-- Name: COLUMN journal_note.kind; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(kind) ON TABLE public.journal_note TO fsclient_staff;


--
-- Name: COLUMN journal_note.text; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(text) ON TABLE public.journal_note TO fsclient_staff;


--
-- Name: COLUMN journal_note.step; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(step) ON TABLE public.journal_note TO fsclient_staff;


--
-- Name: COLUMN journal_note.restricted; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(restricted) ON TABLE public.journal_note TO fsclient_staff;


--
-- Name: COLUMN journal_note.corrects_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(corrects_id) ON TABLE public.journal_note TO fsclient_staff;


--
-- Name: COLUMN journal_note.signed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(signed_at) ON TABLE public.journal_note TO fsclient_staff;


--
-- Name: COLUMN journal_note.chain_number; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(chain_number) ON TABLE public.journal_note TO fsclient_staff;


--
-- Name: COLUMN journal_note.previous_hash; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(previous_hash) ON TABLE public.journal_note TO fsclient_staff;


--
-- Name: COLUMN journal_note.hash; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(hash) ON TABLE public.journal_note TO fsclient_staff;


--
-- Name: COLUMN journal_note.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.journal_note TO fsclient_staff;


--
-- Name: TABLE letter; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.letter TO fsclient_staff;


--
-- Name: TABLE next_step; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.next_step TO fsclient_staff;


--
-- Name: COLUMN next_step.step; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(step) ON TABLE public.next_step TO fsclient_staff;


--
-- Name: COLUMN next_step.due_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(due_on) ON TABLE public.next_step TO fsclient_staff;


--
-- Name: COLUMN next_step.application_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(application_id) ON TABLE public.next_step TO fsclient_staff;


--
-- Name: COLUMN next_step.amount; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(amount) ON TABLE public.next_step TO fsclient_staff;


--
-- Name: TABLE payee_account; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.payee_account TO fsclient_staff;


--
-- Name: TABLE payment; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.case_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(case_id) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.decision_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(decision_id) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.account_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(account_id) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.payee; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(payee) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.amount; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(amount) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.month; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(month) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.pay_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(pay_on) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.status; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(status) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.decided_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(decided_by) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.prepared_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(prepared_by) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.prepared_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(prepared_at) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.released_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(released_by) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.released_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(released_at) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.stopped_reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(stopped_reason) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.file_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(file_id) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.stopped_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(stopped_by) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.stopped_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(stopped_at) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.reference_kind; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(reference_kind) ON TABLE public.payment TO fsclient_staff;


--
-- Name: COLUMN payment.reference; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(reference) ON TABLE public.payment TO fsclient_staff;


--
-- Name: TABLE payment_file; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.payment_file TO fsclient_staff;


--
-- Name: TABLE payment_receipt; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.payment_receipt TO fsclient_staff;


--
-- Name: TABLE payment_return; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: COLUMN payment_return.payment_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(payment_id) ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: COLUMN payment_return.case_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(case_id) ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: COLUMN payment_return.file_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(file_id) ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: COLUMN payment_return.kind; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(kind) ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: COLUMN payment_return.cause; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(cause) ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: COLUMN payment_return.account_fault; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(account_fault) ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: COLUMN payment_return.reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(reason) ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: COLUMN payment_return.happened_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(happened_on) ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: COLUMN payment_return.registered_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(registered_by) ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: COLUMN payment_return.registered_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(registered_at) ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: COLUMN payment_return.outcome; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(outcome) ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: COLUMN payment_return.settled_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(settled_by) ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: COLUMN payment_return.settled_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(settled_at) ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: COLUMN payment_return.settled_reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(settled_reason) ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: COLUMN payment_return.hash; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(hash) ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: COLUMN payment_return.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.payment_return TO fsclient_staff;


--
-- Name: TABLE payment_set_aside; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.payment_set_aside TO fsclient_staff;


--
-- Name: TABLE person; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.person TO fsclient_staff;


--
-- Name: COLUMN person.identity_number; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(identity_number) ON TABLE public.person TO fsclient_staff;


--
-- Name: COLUMN person.birth_date; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(birth_date) ON TABLE public.person TO fsclient_staff;


--
-- Name: COLUMN person.given_name; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(given_name) ON TABLE public.person TO fsclient_staff;


--
-- Name: COLUMN person.family_name; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(family_name) ON TABLE public.person TO fsclient_staff;


--
-- Name: COLUMN person.protection; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(protection) ON TABLE public.person TO fsclient_staff;


--
-- Name: COLUMN person.street; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(street) ON TABLE public.person TO fsclient_staff;


--
-- Name: COLUMN person.postcode; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(postcode) ON TABLE public.person TO fsclient_staff;


--
-- Name: COLUMN person.city; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(city) ON TABLE public.person TO fsclient_staff;


--
-- Name: COLUMN person.phone; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(phone) ON TABLE public.person TO fsclient_staff;


--
-- Name: COLUMN person.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.person TO fsclient_staff;


--
-- Name: COLUMN person.search_text; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(search_text) ON TABLE public.person TO fsclient_staff;


--
-- Name: COLUMN person.reserve_number; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(reserve_number) ON TABLE public.person TO fsclient_staff;


--
-- Name: TABLE person_match; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.person_match TO fsclient_staff;


--
-- Name: TABLE plan; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.plan TO fsclient_staff;


--
-- Name: COLUMN plan.case_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(case_id) ON TABLE public.plan TO fsclient_staff;


--
-- Name: COLUMN plan.person_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(person_id) ON TABLE public.plan TO fsclient_staff;


--
-- Name: COLUMN plan.number; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(number) ON TABLE public.plan TO fsclient_staff;


--
-- Name: COLUMN plan.goal; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(goal) ON TABLE public.plan TO fsclient_staff;


--
-- Name: COLUMN plan.own_words; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(own_words) ON TABLE public.plan TO fsclient_staff;


--
-- Name: COLUMN plan.follow_up_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(follow_up_on) ON TABLE public.plan TO fsclient_staff;


--
-- Name: COLUMN plan.steps; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(steps) ON TABLE public.plan TO fsclient_staff;


--
-- Name: COLUMN plan.started_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(started_by) ON TABLE public.plan TO fsclient_staff;


--
-- Name: COLUMN plan.started_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(started_at) ON TABLE public.plan TO fsclient_staff;


--
-- Name: COLUMN plan.signed_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(signed_by) ON TABLE public.plan TO fsclient_staff;


--
-- Name: COLUMN plan.signed_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(signed_at) ON TABLE public.plan TO fsclient_staff;


--
-- Name: COLUMN plan.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.plan TO fsclient_staff;


--
-- Name: TABLE reading; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.reading TO fsclient_staff;


--
-- Name: TABLE seal; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.seal TO fsclient_staff;


--
-- Name: TABLE seal_anchor; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.seal_anchor TO fsclient_staff;


--
-- Name: TABLE seal_head; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.seal_head TO fsclient_staff;


--
-- Name: TABLE spot_check; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.spot_check TO fsclient_staff;


--
-- Name: COLUMN spot_check.round_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(round_id) ON TABLE public.spot_check TO fsclient_staff;


--
-- Name: COLUMN spot_check.case_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(case_id) ON TABLE public.spot_check TO fsclient_staff;


--
-- Name: COLUMN spot_check.officer_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(officer_id) ON TABLE public.spot_check TO fsclient_staff;


--
-- Name: COLUMN spot_check."position"; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE("position") ON TABLE public.spot_check TO fsclient_staff;


--
-- Name: COLUMN spot_check.control; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(control) ON TABLE public.spot_check TO fsclient_staff;


--
-- Name: COLUMN spot_check.noting; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(noting) ON TABLE public.spot_check TO fsclient_staff;


--
-- Name: COLUMN spot_check.observation; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(observation) ON TABLE public.spot_check TO fsclient_staff;


--
-- Name: COLUMN spot_check.judged_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(judged_by) ON TABLE public.spot_check TO fsclient_staff;


--
-- Name: COLUMN spot_check.judged_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(judged_at) ON TABLE public.spot_check TO fsclient_staff;


--
-- Name: COLUMN spot_check.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.spot_check TO fsclient_staff;


--
-- Name: TABLE spot_check_round; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.spot_check_round TO fsclient_staff;


--
-- Name: TABLE staff; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.staff TO fsclient_staff;


--
-- Name: COLUMN staff.login; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(login) ON TABLE public.staff TO fsclient_staff;


--
-- Name: COLUMN staff.name; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(name) ON TABLE public.staff TO fsclient_staff;


--
-- Name: COLUMN staff.title; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(title) ON TABLE public.staff TO fsclient_staff;


--
-- Name: COLUMN staff.role; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(role) ON TABLE public.staff TO fsclient_staff;


--
-- Name: COLUMN staff.district; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(district) ON TABLE public.staff TO fsclient_staff;


--
-- Name: COLUMN staff.password_hash; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(password_hash) ON TABLE public.staff TO fsclient_staff;


--
-- Name: COLUMN staff.active; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(active) ON TABLE public.staff TO fsclient_staff;


--
-- Name: COLUMN staff.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.staff TO fsclient_staff;


--
-- Name: TABLE visit_event; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.visit_event TO fsclient_staff;


--
-- PostgreSQL database dump complete
--


