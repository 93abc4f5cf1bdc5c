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
    AS $$ SELECT statement_timestamp() - how_long $$;


--
-- Name: access_entry_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.access_entry_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'access_entry')
AND NOT EXISTS (SELECT 1 FROM access_entry AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: access_is_told(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.access_is_told() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF is_person() THEN
        RAISE LOG 'fsclient: % % %', session_user, NEW.action, coalesce(NEW.case_id::text, '');
    END IF;
    RETURN NEW;
END $$;


--
-- Name: account_change_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_change_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'account_change')
AND NOT EXISTS (SELECT 1 FROM account_change AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
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
    
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM 1 FROM staff WHERE id = NEW.staff_id OR role IN ('administrator')
    ORDER BY id FOR NO KEY UPDATE;

    IF 
NEW.step = 'done' AND NEW.by_id IS NOT NULL
AND NEW.active_to AND (
    (NEW.role_to IN ('deputy_head', 'head', 'administrator') AND NOT (NEW.active_from AND NEW.role_from = NEW.role_to))
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
    
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM 1 FROM staff WHERE id = NEW.staff_id OR role IN ('administrator')
    ORDER BY id FOR NO KEY UPDATE;

    IF 
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
 THEN
        RAISE EXCEPTION 'false_account' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: account_change_last(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_change_last() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM 1 FROM staff WHERE id = NEW.staff_id OR role IN ('administrator')
    ORDER BY id FOR NO KEY UPDATE;

    IF 
NEW.step = 'done' AND NEW.by_id IS NOT NULL AND NEW.active_from AND NEW.role_from IN ('administrator')
AND NOT (NEW.active_to AND NEW.role_to IN ('administrator')) AND NOT EXISTS (
    SELECT 1 FROM staff
    WHERE staff.id <> NEW.staff_id AND staff.active AND staff.role IN ('administrator')
)
 THEN
        RAISE EXCEPTION 'last_of_administrators' USING ERRCODE = 'integrity_constraint_violation';
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
    
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM 1 FROM staff WHERE id = NEW.staff_id OR role IN ('administrator')
    ORDER BY id FOR NO KEY UPDATE;

    IF 
NEW.by_id = NEW.staff_id AND NEW.step <> 'declined'
AND (NEW.role_from <> NEW.role_to OR (NEW.active_to AND NOT NEW.active_from))
 THEN
        RAISE EXCEPTION 'own_role' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: account_change_rests_on_sealed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_change_rests_on_sealed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NOT (NEW.active_to IS FALSE OR NEW.step = 'declined') AND (NOT is_as_sealed('staff', NEW.staff_id) OR NOT is_as_sealed('account_change', NEW.answers_id)) THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: account_change_unfit(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.account_change_unfit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM 1 FROM staff WHERE id = NEW.staff_id OR role IN ('administrator')
    ORDER BY id FOR NO KEY UPDATE;

    IF 
NEW.by_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM staff WHERE staff.id = NEW.by_id AND staff.active AND (
        staff.role IN ('administrator') OR (NEW.answers_id IS NOT NULL AND staff.role IN ('deputy_head', 'head', 'administrator'))
    )
)
 THEN
        RAISE EXCEPTION 'sees_to_no_accounts' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: added_norm_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.added_norm_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'added_norm')
AND NOT EXISTS (SELECT 1 FROM added_norm AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: aid_application_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.aid_application_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'aid_application')
AND NOT EXISTS (SELECT 1 FROM aid_application AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: aid_application_astray(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.aid_application_astray() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NOT (((OLD.status = 'open' AND NEW.status = 'open' AND (true) AND true) OR (OLD.status = 'open' AND NEW.status = 'decided' AND (
EXISTS (
    SELECT 1 FROM decision WHERE decision.application_id = NEW.id
    AND decision.case_id = NEW.case_id AND decision.signed_at IS NOT NULL
)
) AND true) OR (OLD.status = 'open' AND NEW.status = 'withdrawn' AND (true) AND true)) AND true) OR (NEW.status = 'withdrawn' AND NOT (NEW.withdrawn_on IS NOT NULL AND coalesce(NEW.withdrawn_reason, '') <> '')) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: aid_application_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.aid_application_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: aid_application_begun(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.aid_application_begun() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF is_person() AND NEW.status <> 'open' THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: aid_application_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.aid_application_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
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
-- Name: aid_application_unfit(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.aid_application_unfit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.status = 'withdrawn' AND NOT (NEW.withdrawn_on IS NOT NULL AND coalesce(NEW.withdrawn_reason, '') <> '')) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: appeal_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.appeal_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'appeal')
AND NOT EXISTS (SELECT 1 FROM appeal AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: appeal_astray(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.appeal_astray() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NOT (((OLD.outcome = 'pending' AND NEW.outcome = 'pending' AND (true) AND true) OR (OLD.outcome = 'pending' AND NEW.outcome = 'changed_by_unit' AND (true) AND true) OR (OLD.outcome = 'pending' AND NEW.outcome = 'handed_over' AND (true) AND true) OR (OLD.outcome = 'pending' AND NEW.outcome = 'too_late' AND (true) AND true)) AND true AND NEW.received_on IS NOT DISTINCT FROM OLD.received_on AND NEW.received_decision_on IS NOT DISTINCT FROM OLD.received_decision_on AND NEW.last_day IS NOT DISTINCT FROM OLD.last_day) OR (NEW.outcome = 'pending' AND NOT (NEW.settled_on IS NULL)) OR (NEW.outcome = 'changed_by_unit' AND NOT (NEW.settled_on IS NOT NULL)) OR (NEW.outcome = 'handed_over' AND NOT (NEW.settled_on IS NOT NULL)) OR (NEW.outcome = 'too_late' AND NOT (NEW.settled_on IS NOT NULL AND coalesce(NEW.received_on > NEW.last_day, false))) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: appeal_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.appeal_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: appeal_begun(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.appeal_begun() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF is_person() AND NEW.outcome <> 'pending' THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: appeal_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.appeal_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: appeal_insert_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.appeal_insert_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (
    SELECT 1 FROM decision AS pointed
    WHERE pointed.id = NEW.decision_id AND pointed.case_id <> NEW.case_id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
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
-- Name: appeal_rests_on_sealed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.appeal_rests_on_sealed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NOT is_as_sealed('decision', NEW.decision_id)) THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: appeal_unfit(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.appeal_unfit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.outcome = 'pending' AND NOT (NEW.settled_on IS NULL)) OR (NEW.outcome = 'changed_by_unit' AND NOT (NEW.settled_on IS NOT NULL)) OR (NEW.outcome = 'handed_over' AND NOT (NEW.settled_on IS NOT NULL)) OR (NEW.outcome = 'too_late' AND NOT (NEW.settled_on IS NOT NULL AND coalesce(NEW.received_on > NEW.last_day, false))) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: appeal_update_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.appeal_update_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.decision_id IS DISTINCT FROM OLD.decision_id AND 
EXISTS (
    SELECT 1 FROM decision AS pointed
    WHERE pointed.id = NEW.decision_id AND pointed.case_id <> NEW.case_id
)
) THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: append_seal(text, uuid, uuid, text, boolean, timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.append_seal(kind text, row_id uuid, chain uuid, content text, late boolean, claimed timestamp with time zone) RETURNS void
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
    made.newest := CASE kind WHEN 'clock' THEN claimed ELSE greatest(before.newest, claimed) END;
    made.hash := encode(sha256(convert_to(concat_ws(
        '|', made.number, replace(chain::text, '-', ''), kind, replace(row_id::text, '-', ''),
        content, late::int, to_char(made.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'),
        made.previous, to_char(made.newest AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')
    ), 'UTF8')), 'hex');
    INSERT INTO seal SELECT made.*;
    INSERT INTO seal_head AS head (id, number, hash) VALUES (chain, 1, made.hash)
    ON CONFLICT (id) DO UPDATE SET number = head.number + 1, hash = excluded.hash;
END $$;


--
-- Name: are_sums_altered(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.are_sums_altered(wanted uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM seal_request WHERE kind = 'sums' AND row_id = wanted) THEN
        RETURN false;
    END IF;
    IF EXISTS (SELECT 1 FROM (
SELECT 'payment' AS kind, signed_row.id AS row_id FROM payment AS signed_row
WHERE signed_row.case_id = wanted AND ((signed_row.id IS NULL OR signed_row.case_id IS NULL OR signed_row.decision_id IS NULL OR signed_row.account_id IS NULL OR signed_row.payee IS NULL OR signed_row.amount IS NULL OR signed_row.month IS NULL OR signed_row.pay_on IS NULL OR signed_row.status IS NULL OR signed_row.decided_by IS NULL OR signed_row.prepared_by IS NULL OR signed_row.prepared_at IS NULL OR signed_row.stopped_reason IS NULL OR signed_row.version IS NULL) OR encode(sha256(convert_to('payment' || coalesce(';account_id=' || '32' || ':' || replace(signed_row.account_id::text, '-', ''), '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decided_by=' || '32' || ':' || replace(signed_row.decided_by::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';pay_on=' || '10' || ':' || CASE WHEN signed_row.pay_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.pay_on, 'YYYY-MM-DD') ELSE signed_row.pay_on::text END, '') || coalesce(';payee=' || length(signed_row.payee::text) || ':' || signed_row.payee::text, '') || coalesce(';prepared_at=' || '26' || ':' || CASE WHEN signed_row.prepared_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.prepared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.prepared_at::text END, '') || coalesce(';prepared_by=' || '32' || ':' || replace(signed_row.prepared_by::text, '-', ''), '') || coalesce(';reference=' || length(signed_row.reference::text) || ':' || signed_row.reference::text, '') || coalesce(';reference_kind=' || length(signed_row.reference_kind::text) || ':' || signed_row.reference_kind::text, '') || coalesce(';released_at=' || '26' || ':' || CASE WHEN signed_row.released_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.released_at::text END, '') || coalesce(';released_by=' || '32' || ':' || replace(signed_row.released_by::text, '-', ''), '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';stopped_at=' || '26' || ':' || CASE WHEN signed_row.stopped_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.stopped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.stopped_at::text END, '') || coalesce(';stopped_by=' || '32' || ':' || replace(signed_row.stopped_by::text, '-', ''), '') || coalesce(';stopped_reason=' || length(signed_row.stopped_reason::text) || ':' || signed_row.stopped_reason::text, ''), 'UTF8')), 'hex') <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = signed_row.id AND last.kind = 'payment' ORDER BY last.number DESC LIMIT 1
), ''))
UNION ALL
SELECT gone.kind, gone.row_id FROM seal AS gone
WHERE gone.chain = wanted AND gone.kind = 'payment' AND gone.content <> '' AND NOT EXISTS (
    SELECT 1 FROM payment AS held WHERE held.id = gone.row_id AND held.case_id = gone.chain
) AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = gone.row_id AND later.kind = gone.kind
    AND later.number > gone.number
)
UNION ALL
SELECT 'payment_return' AS kind, signed_row.id AS row_id FROM payment_return AS signed_row
WHERE signed_row.case_id = wanted AND ((signed_row.id IS NULL OR signed_row.payment_id IS NULL OR signed_row.case_id IS NULL OR signed_row.kind IS NULL OR signed_row.cause IS NULL OR signed_row.account_fault IS NULL OR signed_row.reason IS NULL OR signed_row.happened_on IS NULL OR signed_row.registered_by IS NULL OR signed_row.registered_at IS NULL OR signed_row.settled_reason IS NULL OR signed_row.version IS NULL) OR encode(sha256(convert_to('payment_return' || coalesce(';account_fault=' || '1' || ':' || signed_row.account_fault::int::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';happened_on=' || '10' || ':' || CASE WHEN signed_row.happened_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.happened_on, 'YYYY-MM-DD') ELSE signed_row.happened_on::text END, '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';registered_at=' || '26' || ':' || CASE WHEN signed_row.registered_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.registered_at::text END, '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_at=' || '26' || ':' || CASE WHEN signed_row.settled_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.settled_at::text END, '') || coalesce(';settled_by=' || '32' || ':' || replace(signed_row.settled_by::text, '-', ''), '') || coalesce(';settled_reason=' || length(signed_row.settled_reason::text) || ':' || signed_row.settled_reason::text, ''), 'UTF8')), 'hex') <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = signed_row.id AND last.kind = 'payment_return' ORDER BY last.number DESC LIMIT 1
), ''))
UNION ALL
SELECT gone.kind, gone.row_id FROM seal AS gone
WHERE gone.chain = wanted AND gone.kind = 'payment_return' AND gone.content <> '' AND NOT EXISTS (
    SELECT 1 FROM payment_return AS held WHERE held.id = gone.row_id AND held.case_id = gone.chain
) AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = gone.row_id AND later.kind = gone.kind
    AND later.number > gone.number
)
UNION ALL
SELECT 'payment_receipt' AS kind, signed_row.id AS row_id FROM payment_receipt AS signed_row
WHERE signed_row.case_id = wanted AND ((signed_row.id IS NULL OR signed_row.payment_id IS NULL OR signed_row.case_id IS NULL OR signed_row.handed_on IS NULL OR signed_row.handed_by IS NULL OR signed_row.taken_by IS NULL OR signed_row.receipt IS NULL OR signed_row.recorded_at IS NULL OR signed_row.hash IS NULL) OR encode(sha256(convert_to('payment_receipt' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';handed_by=' || '32' || ':' || replace(signed_row.handed_by::text, '-', ''), '') || coalesce(';handed_on=' || '10' || ':' || CASE WHEN signed_row.handed_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.handed_on, 'YYYY-MM-DD') ELSE signed_row.handed_on::text END, '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';receipt=' || length(signed_row.receipt::text) || ':' || signed_row.receipt::text, '') || coalesce(';recorded_at=' || '26' || ':' || CASE WHEN signed_row.recorded_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.recorded_at::text END, '') || coalesce(';taken_by=' || length(signed_row.taken_by::text) || ':' || signed_row.taken_by::text, ''), 'UTF8')), 'hex') <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = signed_row.id AND last.kind = 'payment_receipt' ORDER BY last.number DESC LIMIT 1
), ''))
UNION ALL
SELECT gone.kind, gone.row_id FROM seal AS gone
WHERE gone.chain = wanted AND gone.kind = 'payment_receipt' AND gone.content <> '' AND NOT EXISTS (
    SELECT 1 FROM payment_receipt AS held WHERE held.id = gone.row_id AND held.case_id = gone.chain
) AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = gone.row_id AND later.kind = gone.kind
    AND later.number > gone.number
)
) AS altered WHERE NOT EXISTS (
        SELECT 1 FROM seal_request AS asked
        WHERE asked.kind = altered.kind AND asked.row_id = altered.row_id
        AND NOT asked.stays_altered
    )) THEN
        RETURN true;
    END IF;
    INSERT INTO seal_request (kind, row_id) VALUES ('sums', wanted) ON CONFLICT DO NOTHING;
    RETURN false;
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
    PERFORM append_seal('seal_anchor', made.id, seen.chain, seen.content, false, NULL);
END $$;


--
-- Name: calculation_sheet_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.calculation_sheet_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'calculation_sheet')
AND NOT EXISTS (SELECT 1 FROM calculation_sheet AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: calculation_sheet_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.calculation_sheet_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: calculation_sheet_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.calculation_sheet_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: calculation_sheet_insert_half_signed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.calculation_sheet_insert_half_signed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.finished_by IS NULL) <> (NEW.finished_at IS NULL) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: calculation_sheet_insert_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.calculation_sheet_insert_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (
    SELECT 1 FROM aid_application AS pointed
    WHERE pointed.id = NEW.application_id AND pointed.case_id <> NEW.case_id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
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
-- Name: calculation_sheet_update_half_signed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.calculation_sheet_update_half_signed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF ((NEW.finished_by IS NULL) <> (NEW.finished_at IS NULL)) AND (NEW.finished_by IS DISTINCT FROM OLD.finished_by OR NEW.finished_at IS DISTINCT FROM OLD.finished_at) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: calculation_sheet_update_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.calculation_sheet_update_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.application_id IS DISTINCT FROM OLD.application_id AND 
EXISTS (
    SELECT 1 FROM aid_application AS pointed
    WHERE pointed.id = NEW.application_id AND pointed.case_id <> NEW.case_id
)
) THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: case_file_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_file_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'case_file')
AND NOT EXISTS (SELECT 1 FROM case_file AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: case_file_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_file_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: case_file_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_file_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 THEN
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
-- Name: case_file_not_done(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_file_not_done() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF is_person() AND NOT EXISTS (SELECT 1 FROM household_member WHERE case_id = NEW.id AND role = 'applicant') THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;


--
-- Name: case_handover_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_handover_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'case_handover')
AND NOT EXISTS (SELECT 1 FROM case_handover AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
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
    PERFORM 1 FROM case_file WHERE id = NEW.case_id FOR NO KEY UPDATE;
    IF 
(NEW.caseworker_to = NEW.caseworker_from AND NEW.district_to = NEW.district_from
    AND NEW.payment_officer_to IS NOT DISTINCT FROM NEW.payment_officer_from)
OR NOT EXISTS (
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
-- Name: case_handover_insert_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_handover_insert_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (
    SELECT 1 FROM case_handover AS pointed
    WHERE pointed.id = NEW.undoes_id AND pointed.case_id <> NEW.case_id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: case_handover_not_done(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_handover_not_done() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF is_person() AND NOT EXISTS (SELECT 1 FROM case_file WHERE id = NEW.case_id AND version >= NEW.case_version AND closed_on IS NULL) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;


--
-- Name: case_handover_rests_on_sealed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_handover_rests_on_sealed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NOT is_as_sealed('case_handover', NEW.undoes_id)) THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: case_handover_update_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_handover_update_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.undoes_id IS DISTINCT FROM OLD.undoes_id AND 
EXISTS (
    SELECT 1 FROM case_handover AS pointed
    WHERE pointed.id = NEW.undoes_id AND pointed.case_id <> NEW.case_id
)
) THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
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
(NEW.caseworker_id IS DISTINCT FROM OLD.caseworker_id OR NEW.payment_officer_id IS DISTINCT FROM OLD.payment_officer_id OR NEW.district IS DISTINCT FROM OLD.district OR EXISTS (
    SELECT 1 FROM case_handover AS told
    WHERE told.case_id = NEW.id AND told.case_version = NEW.version
)) AND NOT EXISTS (
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
-- Name: case_numbered(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.case_numbered() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $_$
BEGIN
    
    IF 
NEW.number !~ '^[0-9]{4}-[0-9]{5}$' OR (is_person() AND NEW.number <> to_char(
    NEW.opened_on, 'YYYY-'
) || to_char(1 + coalesce((
    SELECT max(right(number, 5)::integer) FROM case_file
    WHERE number ~ ('^' || to_char(NEW.opened_on, 'YYYY') || '-[0-9]{5}$')
), 0), 'FM00000'))
 THEN
        RAISE EXCEPTION 'misnumbered_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $_$;


--
-- Name: chain_head_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.chain_head_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: chain_head_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.chain_head_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
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
is_person() AND NOT (NEW.number = OLD.number + 1 AND EXISTS (
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
    IF is_person() AND EXISTS (
        SELECT 1 FROM chain_head WHERE id = NEW.case_id AND number < NEW.chain_number
    ) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;


--
-- Name: connects_as_before(text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.connects_as_before(former text, now text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
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
END $$;


--
-- Name: contact_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.contact_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'contact')
AND NOT EXISTS (SELECT 1 FROM contact AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: contact_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.contact_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: contact_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.contact_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
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
(NEW.ended_as IS DISTINCT FROM OLD.ended_as OR NEW.appointment_at IS DISTINCT FROM OLD.appointment_at OR EXISTS (
    SELECT 1 FROM visit_event AS told
    WHERE told.contact_id = NEW.id AND told.contact_version = NEW.version
)) AND NOT EXISTS (
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
-- Name: decision_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decision_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'decision')
AND NOT EXISTS (SELECT 1 FROM decision AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: decision_basis_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decision_basis_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'decision_basis')
AND NOT EXISTS (SELECT 1 FROM decision_basis AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: decision_basis_insert_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decision_basis_insert_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (
    SELECT 1 FROM decision AS pointed
    WHERE pointed.id = NEW.id AND pointed.case_id <> NEW.case_id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: decision_basis_rests_on_sealed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decision_basis_rests_on_sealed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NOT is_as_sealed('decision', NEW.id)) THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: decision_basis_update_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decision_basis_update_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.id IS DISTINCT FROM OLD.id AND 
EXISTS (
    SELECT 1 FROM decision AS pointed
    WHERE pointed.id = NEW.id AND pointed.case_id <> NEW.case_id
)
) THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: decision_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decision_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: decision_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decision_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: decision_insert_half_signed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decision_insert_half_signed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.signed_by IS NULL) <> (NEW.signed_at IS NULL) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: decision_insert_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decision_insert_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (
    SELECT 1 FROM aid_application AS pointed
    WHERE pointed.id = NEW.application_id AND pointed.case_id <> NEW.case_id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: decision_is_whole(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decision_is_whole() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF is_person() AND NOT (
        coalesce(
NEW.kind IS NOT NULL AND NEW.amount >= 0 AND NEW.already_granted >= 0
AND (NEW.kind <> 'refusal' OR NEW.amount = 0)
AND NEW.amount <= coalesce(
    (SELECT asked FROM emergency_assessment WHERE id = NEW.id),
    (
        SELECT greatest(round((result::json ->> 'result')::numeric * 100) - NEW.already_granted, 0)
        FROM decision_basis WHERE id = NEW.id
    )
)
, false) AND EXISTS (
            SELECT 1 FROM aid_application AS application
            WHERE application.id = NEW.application_id AND application.status = 'decided'
            AND CASE WHEN application.kind = 'emergency'
                THEN EXISTS (SELECT 1 FROM emergency_assessment WHERE id = NEW.id)
                ELSE EXISTS (SELECT 1 FROM decision_basis WHERE id = NEW.id) END
        )
        AND EXISTS (SELECT 1 FROM letter WHERE decision_id = NEW.id)
        AND NOT EXISTS (
            SELECT 1 FROM decision AS other WHERE other.application_id = NEW.application_id
            AND other.id <> NEW.id AND other.signed_at IS NOT NULL
        )
    ) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
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
-- Name: decision_rests_on_sealed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decision_rests_on_sealed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.signed_at IS NOT NULL AND (NOT is_as_sealed('aid_application', NEW.application_id)) THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: decision_update_half_signed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decision_update_half_signed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF ((NEW.signed_by IS NULL) <> (NEW.signed_at IS NULL)) AND (NEW.signed_by IS DISTINCT FROM OLD.signed_by OR NEW.signed_at IS DISTINCT FROM OLD.signed_at) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: decision_update_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.decision_update_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.application_id IS DISTINCT FROM OLD.application_id AND 
EXISTS (
    SELECT 1 FROM aid_application AS pointed
    WHERE pointed.id = NEW.application_id AND pointed.case_id <> NEW.case_id
)
) THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: draft_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.draft_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version NOT BETWEEN 1 AND 1000000 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: draft_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.draft_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 AND NEW.version <> -1 THEN
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
-- Name: emergency_assessment_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.emergency_assessment_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'emergency_assessment')
AND NOT EXISTS (SELECT 1 FROM emergency_assessment AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: emergency_assessment_insert_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.emergency_assessment_insert_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (
    SELECT 1 FROM decision AS pointed
    WHERE pointed.id = NEW.id AND pointed.case_id <> NEW.case_id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: emergency_assessment_rests_on_sealed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.emergency_assessment_rests_on_sealed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NOT is_as_sealed('decision', NEW.id)) THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: emergency_assessment_update_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.emergency_assessment_update_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.id IS DISTINCT FROM OLD.id AND 
EXISTS (
    SELECT 1 FROM decision AS pointed
    WHERE pointed.id = NEW.id AND pointed.case_id <> NEW.case_id
)
) THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
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
-- Name: filled_instrument_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.filled_instrument_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'filled_instrument')
AND NOT EXISTS (SELECT 1 FROM filled_instrument AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: filled_instrument_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.filled_instrument_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version NOT BETWEEN 1 AND 1000000 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: filled_instrument_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.filled_instrument_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 AND NEW.version <> -1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: filled_instrument_insert_half_signed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.filled_instrument_insert_half_signed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.signed_by IS NULL) <> (NEW.signed_at IS NULL) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: filled_instrument_insert_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.filled_instrument_insert_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (
    SELECT 1 FROM aid_application AS pointed
    WHERE pointed.id = NEW.application_id AND pointed.case_id <> NEW.case_id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: filled_instrument_insert_stranger(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.filled_instrument_insert_stranger() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
NEW.person_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM household_member AS party
    WHERE party.case_id = NEW.case_id AND party.person_id = NEW.person_id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
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
    
    IF NEW.case_id IS DISTINCT FROM OLD.case_id OR NEW.person_id IS DISTINCT FROM OLD.person_id OR NEW.application_id IS DISTINCT FROM OLD.application_id OR NEW.instrument IS DISTINCT FROM OLD.instrument OR NEW.started_at IS DISTINCT FROM OLD.started_at THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: filled_instrument_update_half_signed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.filled_instrument_update_half_signed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF ((NEW.signed_by IS NULL) <> (NEW.signed_at IS NULL)) AND (NEW.signed_by IS DISTINCT FROM OLD.signed_by OR NEW.signed_at IS DISTINCT FROM OLD.signed_at) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: filled_instrument_update_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.filled_instrument_update_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.application_id IS DISTINCT FROM OLD.application_id AND 
EXISTS (
    SELECT 1 FROM aid_application AS pointed
    WHERE pointed.id = NEW.application_id AND pointed.case_id <> NEW.case_id
)
) THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
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
-- Name: fits_shape(json, jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.fits_shape(told json, shape jsonb, kinds jsonb) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'public', 'pg_temp'
    AS $_$
DECLARE
    kind text;
    words text;
    place integer := 0;
    part record;
    keys text[];
BEGIN
    IF shape ? '$ref' THEN
        shape := kinds -> split_part(shape ->> '$ref', '/', 3);
    END IF;
    IF shape ? 'anyOf' THEN
        FOR part IN SELECT value FROM jsonb_array_elements(shape -> 'anyOf') LOOP
            IF fits_shape(told, part.value, kinds) THEN
                RETURN true;
            END IF;
        END LOOP;
        RETURN false;
    END IF;
    IF shape ? 'enum' THEN
        RETURN json_typeof(told) NOT IN ('array', 'object') AND shape -> 'enum' @> told::jsonb;
    END IF;
    kind := json_typeof(told);
    words := told #>> '{}';
    CASE shape ->> 'type'
    WHEN 'string' THEN
        RETURN kind = 'string' AND CASE shape ->> 'format'
            WHEN 'date' THEN words ~ '^\d{4}-\d\d-\d\d$'
                AND words::date BETWEEN '1850-01-01' AND '2199-12-31'
            WHEN 'decimal' THEN words ~ '^-?\d{1,20}(\.\d{1,30})?(E(\+?\d|-\d{1,2}))?$'
            WHEN 'uuid' THEN
                words ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
            ELSE true
        END;
    WHEN 'integer' THEN
        RETURN kind = 'number' AND words ~ '^-?\d{1,18}$'
            AND words::bigint >= coalesce((shape ->> 'minimum')::bigint, words::bigint)
            AND words::bigint <= coalesce((shape ->> 'maximum')::bigint, words::bigint);
    WHEN 'array' THEN
        IF kind <> 'array'
            OR json_array_length(told) < coalesce((shape ->> 'minItems')::integer, 0)
            OR json_array_length(told) > (shape ->> 'maxItems')::integer
        THEN
            RETURN false;
        END IF;
        FOR part IN SELECT value FROM json_array_elements(told) LOOP
            IF NOT fits_shape(
                part.value, coalesce(shape -> 'prefixItems' -> place, shape -> 'items'), kinds
            ) THEN
                RETURN false;
            END IF;
            place := place + 1;
        END LOOP;
        RETURN true;
    WHEN 'object' THEN
        IF kind <> 'object' THEN
            RETURN false;
        END IF;
        FOR part IN SELECT key, value FROM json_each(told) LOOP
            IF part.key = ANY (keys) OR NOT coalesce(fits_shape(
                part.value,
                coalesce(shape -> 'properties' -> part.key, shape -> 'additionalProperties'),
                kinds
            ), false) THEN
                RETURN false;
            END IF;
            keys := keys || part.key;
        END LOOP;
        RETURN coalesce(keys, '{}') @> ARRAY(
            SELECT jsonb_array_elements_text(coalesce(shape -> 'required', '[]'))
        );
    ELSE
        RETURN kind = shape ->> 'type';
    END CASE;
END $_$;


--
-- Name: form_is_answered(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.form_is_answered() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF is_person() AND NOT EXISTS (
        SELECT 1 FROM filled_instrument AS filled
        WHERE (filled.form_sha256 = NEW.sha256 OR filled.form_sha256 IS NULL)
        AND filled.instrument = NEW.instrument
        AND filled.instrument_version = NEW.instrument_version
    ) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;


--
-- Name: form_misnamed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.form_misnamed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
NEW.instrument_version NOT BETWEEN 1 AND 1000000000 OR NEW.instrument_version > (
    SELECT coalesce(max(instrument_version) + 100, 100000000) FROM form_version
    WHERE instrument = NEW.instrument
)
OR length(NEW.text) > 200000 OR length(NEW.options) > 200000 OR NEW.sha256 <> encode(sha256(convert_to('{"instrument":' || to_json(NEW.instrument) || ',"options":' || to_json(NEW.options) || ',"text":' || to_json(NEW.text) || ',"version":' || NEW.instrument_version || '}', 'UTF8')), 'hex')
 THEN
        RAISE EXCEPTION 'misnamed_form' USING ERRCODE = 'integrity_constraint_violation';
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
    PERFORM take_turn('form_version');
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
-- Name: form_questions(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.form_questions(form text) RETURNS TABLE(question text, is_open boolean)
    LANGUAGE plpgsql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    lines text := chr(10) || regexp_replace(form, '(?:"{3}(?:[^"\\]|\\.|""?(?:[^"\\]|\\.))*"{3,5}|''{3}(?:[^'']|''{1,2}[^''])*''{3,5})|#[^\n]*|((?:"(?:[^"\\\n]|\\[^\n])*"|''[^''\n]*''))', '\1', 'g');
BEGIN
    lines := regexp_replace(lines, '(\n[ \t]*)(["''])([\w-]+)\2(?=[ \t]*=)', '\1\3', 'g');
    IF lines ~ '\n[ \t]*(?:"(?:[^"\\\n]|\\[^\n])*"|''[^''\n]*'')[ \t]*[.=]'
        OR lines ~ '\n[ \t]*\[[^\]\n]*["'']'
        OR lines ~ '\n[ \t]*(sections|questions)[ \t]*[.=]'
        OR EXISTS (
            SELECT 1 FROM regexp_split_to_table(regexp_replace(lines, '(?:"(?:[^"\\\n]|\\[^\n])*"|''[^''\n]*'')', '', 'g'), '\n')
            AS bare (line) WHERE length(replace(line, '{', '')) <> length(replace(line, '}', ''))
        )
    THEN
        RETURN QUERY VALUES (NULL, false);
        RETURN;
    END IF;
    RETURN QUERY SELECT
        substring(substring(part, '\n[ \t]*key[ \t]*=([^\n]*)'), '^[ \t]*["'']([^"''\\]+)["'']'),
        part !~ '\n[ \t]*restricted[ \t]*=(?![ \t]*false)'
    FROM regexp_split_to_table(
        lines, '\n[ \t]*\[\[[ \t]*sections[ \t]*\.[ \t]*questions[ \t]*\]\]'
    ) WITH ORDINALITY AS parts (part, place)
    WHERE place > 1;
END $$;


--
-- Name: form_version_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.form_version_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'form_version')
AND NOT EXISTS (SELECT 1 FROM form_version AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: former_identity_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.former_identity_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'former_identity')
AND NOT EXISTS (SELECT 1 FROM former_identity AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: former_identity_false(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.former_identity_false() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
is_person() AND NOT EXISTS (
    SELECT 1 FROM person AS one
    WHERE (one.id = NEW.person_id OR EXISTS (
        SELECT 1 FROM person_match AS joined
        WHERE joined.person_id = NEW.person_id AND joined.other_id = one.id
        AND joined.verdict = 'same'
    )) AND ((
        one.identity_number IS NOT DISTINCT FROM NEW.identity_number
        AND one.birth_date = NEW.birth_date AND one.reserve_number = NEW.reserve_number
    ) OR EXISTS (
        SELECT 1 FROM former_identity AS former
        WHERE former.person_id = one.id
        AND former.identity_number IS NOT DISTINCT FROM NEW.identity_number
        AND former.birth_date = NEW.birth_date AND former.reserve_number = NEW.reserve_number
    ))
)
 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
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
    former text;
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
END $_$;


--
-- Name: has_decided(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.has_decided(application uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
SELECT EXISTS (
    SELECT 1 FROM decision WHERE application_id = application
    AND signed_by = my_staff_id() AND signed_at IS NOT NULL AND is_about_now(signed_at)
) $$;


--
-- Name: has_just_done(uuid, text, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.has_just_done(told uuid, kind text, step text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
SELECT CASE
    WHEN kind = 'other' AND step = 'application' THEN EXISTS (
        SELECT 1 FROM case_handover WHERE case_id = told AND by_id = my_staff_id()
        AND xmin = pg_current_xact_id()::xid
    )
    WHEN kind = 'decision' AND step IN ('decision', 'emergency')
        OR kind = 'assessment' AND step = 'emergency'
    THEN EXISTS (
        SELECT 1 FROM decision WHERE case_id = told AND signed_by = my_staff_id()
        AND signed_at IS NOT NULL AND xmin = pg_current_xact_id()::xid
    )
    ELSE false
END $$;


--
-- Name: hindered_rows(text, uuid[]); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.hindered_rows(wanted_kind text, wanted uuid[]) RETURNS TABLE(row_id uuid, code text)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
BEGIN
    IF coalesce(my_role() NOT IN ('social_worker', 'payment_officer', 'fut_investigator', 'coordinator', 'deputy_head', 'head'), NOT (
        SELECT rolsuper OR rolbypassrls OR rolname = current_user
        FROM pg_catalog.pg_roles WHERE rolname = session_user
    )) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    CASE wanted_kind
    WHEN 'journal_note' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('journal_note', held.id) THEN 'sealed_row_altered' WHEN NOT is_as_sealed('journal_note', held.corrects_id) THEN 'sealed_row_altered' END AS told FROM journal_note AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'decision' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('decision', held.id) THEN 'sealed_row_altered' WHEN NOT is_as_sealed('aid_application', held.application_id) THEN 'sealed_row_altered' END AS told FROM decision AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'decision_basis' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('decision_basis', held.id) THEN 'sealed_row_altered' WHEN NOT is_as_sealed('decision', held.id) THEN 'sealed_row_altered' END AS told FROM decision_basis AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'emergency_assessment' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('emergency_assessment', held.id) THEN 'sealed_row_altered' WHEN NOT is_as_sealed('decision', held.id) THEN 'sealed_row_altered' END AS told FROM emergency_assessment AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'letter' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('letter', held.id) THEN 'sealed_row_altered' WHEN NOT is_as_sealed('decision', held.decision_id) THEN 'sealed_row_altered' END AS told FROM letter AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'appeal' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('appeal', held.id) THEN 'sealed_row_altered' WHEN NOT is_as_sealed('decision', held.decision_id) THEN 'sealed_row_altered' END AS told FROM appeal AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'aid_application' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('aid_application', held.id) THEN 'sealed_row_altered' END AS told FROM aid_application AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'form_version' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('form_version', held.id) THEN 'sealed_row_altered' END AS told FROM form_version AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'filled_instrument' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('filled_instrument', held.id) THEN 'sealed_row_altered' END AS told FROM filled_instrument AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'plan' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('plan', held.id) THEN 'sealed_row_altered' END AS told FROM plan AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'calculation_sheet' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('calculation_sheet', held.id) THEN 'sealed_row_altered' END AS told FROM calculation_sheet AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'payee_account' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('payee_account', held.id) THEN 'sealed_row_altered' END AS told FROM payee_account AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'payment' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('payment', held.id) THEN 'sealed_row_altered' WHEN NOT is_as_sealed('decision', held.decision_id) OR NOT is_as_sealed('payee_account', held.account_id) THEN 'sealed_row_altered' WHEN are_sums_altered(held.case_id) THEN 'sealed_sums_altered' END AS told FROM payment AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'payment_file' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('payment_file', held.id) THEN 'sealed_row_altered' END AS told FROM payment_file AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'payment_return' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('payment_return', held.id) THEN 'sealed_row_altered' WHEN NOT is_as_sealed('payment', held.payment_id) THEN 'sealed_row_altered' END AS told FROM payment_return AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'payment_receipt' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('payment_receipt', held.id) THEN 'sealed_row_altered' WHEN NOT is_as_sealed('payment', held.payment_id) THEN 'sealed_row_altered' WHEN are_sums_altered(held.case_id) THEN 'sealed_sums_altered' END AS told FROM payment_receipt AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'payment_set_aside' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('payment_set_aside', held.id) THEN 'sealed_row_altered' END AS told FROM payment_set_aside AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'spot_check_round' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('spot_check_round', held.id) THEN 'sealed_row_altered' END AS told FROM spot_check_round AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'spot_check' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('spot_check', held.id) THEN 'sealed_row_altered' WHEN NOT is_as_sealed('spot_check_round', held.round_id) THEN 'sealed_row_altered' END AS told FROM spot_check AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'case_handover' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('case_handover', held.id) THEN 'sealed_row_altered' WHEN NOT is_as_sealed('case_handover', held.undoes_id) THEN 'sealed_row_altered' END AS told FROM case_handover AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'contact' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('contact', held.id) THEN 'sealed_row_altered' END AS told FROM contact AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'visit_event' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('visit_event', held.id) THEN 'sealed_row_altered' END AS told FROM visit_event AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'former_identity' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('former_identity', held.id) THEN 'sealed_row_altered' END AS told FROM former_identity AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'person_match' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('person_match', held.id) THEN 'sealed_row_altered' END AS told FROM person_match AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'person' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('person', held.id) THEN 'sealed_row_altered' END AS told FROM person AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'case_file' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('case_file', held.id) THEN 'sealed_row_altered' END AS told FROM case_file AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'next_step' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('next_step', held.id) THEN 'sealed_row_altered' END AS told FROM next_step AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'household_member' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('household_member', held.id) THEN 'sealed_row_altered' END AS told FROM household_member AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'staff' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('staff', held.id) THEN 'sealed_row_altered' END AS told FROM staff AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'account_change' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('account_change', held.id) THEN 'sealed_row_altered' WHEN NOT is_as_sealed('staff', held.staff_id) OR NOT is_as_sealed('account_change', held.answers_id) THEN 'sealed_row_altered' END AS told FROM account_change AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'added_norm' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('added_norm', held.id) THEN 'sealed_row_altered' END AS told FROM added_norm AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'access_entry' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('access_entry', held.id) THEN 'sealed_row_altered' END AS told FROM access_entry AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'seal_anchor' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('seal_anchor', held.id) THEN 'sealed_row_altered' END AS told FROM seal_anchor AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'seal_acceptance' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('seal_acceptance', held.id) THEN 'sealed_row_altered' END AS told FROM seal_acceptance AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    END CASE;
END $$;


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
-- Name: household_member_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.household_member_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'household_member')
AND NOT EXISTS (SELECT 1 FROM household_member AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: household_member_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.household_member_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: household_member_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.household_member_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
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
    
    IF NEW.case_id IS DISTINCT FROM OLD.case_id OR NEW.role IS DISTINCT FROM OLD.role THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: household_member_not_done(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.household_member_not_done() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF is_person() AND NOT EXISTS (SELECT 1 FROM 
person_match WHERE person_id = NEW.person_id AND other_id = OLD.person_id
AND verdict = 'same' AND judged_by = my_staff_id() AND is_about_now(judged_at)
) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;


--
-- Name: identity_left(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.identity_left() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF is_person() AND NOT EXISTS (
        SELECT 1 FROM former_identity AS former
        WHERE former.person_id = OLD.id
        AND former.identity_number IS NOT DISTINCT FROM OLD.identity_number
        AND former.birth_date = OLD.birth_date
        AND former.reserve_number = OLD.reserve_number AND former.changed_by = my_staff_id()
        AND is_about_now(former.changed_at)
    ) AND NOT EXISTS (
        SELECT 1 FROM person_match AS joined
        WHERE joined.other_id = OLD.id AND joined.verdict = 'same'
        AND joined.judged_by = my_staff_id() AND is_about_now(joined.judged_at)
        AND NEW.identity_number IS NULL AND NEW.birth_date = OLD.birth_date
        AND NEW.reserve_number = OLD.reserve_number
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
    AS $$
SELECT told BETWEEN clock_timestamp() - interval '1 hour'
    AND clock_timestamp() + interval '10 minutes'
$$;


--
-- Name: is_about_today(date); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_about_today(told date) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
SELECT told BETWEEN ((clock_timestamp() - interval '1 hour') AT TIME ZONE 'Europe/Stockholm')::date
    AND ((clock_timestamp() + interval '10 minutes') AT TIME ZONE 'Europe/Stockholm')::date
$$;


--
-- Name: is_acute(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_acute(application uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
SELECT EXISTS (SELECT 1 FROM aid_application WHERE id = application AND kind = 'emergency') $$;


--
-- Name: is_as_sealed(text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_as_sealed(wanted_kind text, wanted uuid) RETURNS boolean
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
SELECT NOT EXISTS (SELECT 1 FROM sealed_row(wanted_kind, wanted)) AND NOT EXISTS (
SELECT 1 FROM seal AS one WHERE one.row_id = wanted AND one.kind = wanted_kind
AND one.content <> '' AND CASE one.kind WHEN 'account_change' THEN (SELECT held.id FROM account_change AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'aid_application' THEN (SELECT held.id FROM aid_application AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'case_handover' THEN (SELECT held.id FROM case_handover AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'decision' THEN (SELECT held.id FROM decision AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'journal_note' THEN (SELECT held.id FROM journal_note AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'payee_account' THEN (SELECT held.id FROM payee_account AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'payment' THEN (SELECT held.id FROM payment AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'spot_check_round' THEN (SELECT held.id FROM spot_check_round AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'staff' THEN (SELECT held.id FROM staff AS held WHERE held.id = one.row_id LIMIT 1) IS NULL END AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = one.row_id AND later.kind = one.kind
    AND later.number > one.number
)
)
OR EXISTS (
    SELECT 1 FROM seal_request WHERE kind = wanted_kind AND row_id = wanted AND NOT stays_altered
) $$;


--
-- Name: is_left_over(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_left_over(wanted text) RETURNS boolean
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF coalesce(my_role() NOT IN ('social_worker', 'coordinator', 'deputy_head', 'head'), NOT (
        SELECT rolsuper OR rolbypassrls OR rolname = current_user
        FROM pg_catalog.pg_roles WHERE rolname = session_user
    )) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN CASE wanted WHEN 'reading' THEN EXISTS (SELECT 1 FROM reading) WHEN 'seal_request' THEN EXISTS (SELECT 1 FROM seal_request) END;
END $$;


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
-- Name: is_person(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_person() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
SELECT my_role() IS NOT NULL OR NOT (
    SELECT rolbypassrls OR pg_has_role(oid, current_user, 'MEMBER')
    FROM pg_catalog.pg_roles WHERE rolname = session_user
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
    IF EXISTS (SELECT 1 FROM reading WHERE reading.what = is_to_be_told.what) THEN
        RETURN true;
    END IF;
    RAISE LOG 'fsclient: % reads %', session_user, what;
    INSERT INTO reading (id, staff_id, what) VALUES (gen_random_uuid(), me, what);
    RETURN true;
END $$;


--
-- Name: is_to_be_told_of(text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_to_be_told_of(what text, of_case uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    one text := what || ' ' || of_case;
    several text := what || ' *';
BEGIN
    IF EXISTS (SELECT 1 FROM reading WHERE reading.what IN (one, several)) THEN
        RETURN true;
    END IF;
    IF EXISTS (SELECT 1 FROM reading WHERE starts_with(reading.what, is_to_be_told_of.what || ' '))
    THEN
        one := several;
    END IF;
    RETURN is_to_be_told(one);
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
        WHERE staff_id = my_staff_id() AND at >= a_while_ago('1 hour') AND action IN ('open_case', 'reopen_case', 'hand_over', 'prepare_again', 'print_form', 'print_letter', 'known_person', 'shared_child', 'search', 'list_cases', 'list_own', 'list_visits', 'list_shared', 'list_contacts', 'list_payments', 'list_spot_checks', 'list_standstill', 'prognosis', 'verify', 'read_log', 'export_list', 'print_list', 'export_log', 'read_rows')
    ) OR is_to_be_told(what);
END $$;


--
-- Name: journal_note_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.journal_note_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'journal_note')
AND NOT EXISTS (SELECT 1 FROM journal_note AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: journal_note_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.journal_note_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version NOT BETWEEN 1 AND 1000000 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: journal_note_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.journal_note_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 AND NEW.version <> -1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: journal_note_insert_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.journal_note_insert_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (
    SELECT 1 FROM journal_note AS pointed
    WHERE pointed.id = NEW.corrects_id AND pointed.case_id <> NEW.case_id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
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
is_person() AND NEW.signed_at IS NOT NULL AND NOT EXISTS (
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
-- Name: journal_note_rests_on_sealed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.journal_note_rests_on_sealed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.signed_at IS NOT NULL AND (NOT is_as_sealed('journal_note', NEW.corrects_id)) THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: journal_note_update_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.journal_note_update_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.corrects_id IS DISTINCT FROM OLD.corrects_id AND 
EXISTS (
    SELECT 1 FROM journal_note AS pointed
    WHERE pointed.id = NEW.corrects_id AND pointed.case_id <> NEW.case_id
)
) THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
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
is_person() AND NEW.signed_at IS NOT NULL AND NOT EXISTS (
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
-- Name: latest_plans(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.latest_plans() RETURNS TABLE(case_id uuid, person_id uuid, follow_up_on date)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
#variable_conflict use_column
BEGIN
    IF NOT coalesce(my_role() IN ('social_worker', 'payment_officer', 'fut_investigator', 'coordinator', 'deputy_head', 'head'), session_user = current_user) THEN
        RETURN;
    END IF;
    PERFORM is_told_lately('planer');
    RETURN QUERY SELECT DISTINCT ON (case_id, person_id) case_id, person_id, follow_up_on
    FROM plan WHERE signed_at IS NOT NULL ORDER BY case_id, person_id, number DESC;
END $$;


--
-- Name: leave_altered(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.leave_altered() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF NOT is_as_sealed(TG_TABLE_NAME, OLD.id) THEN
        INSERT INTO seal_request (kind, row_id, stays_altered)
        VALUES (TG_TABLE_NAME, OLD.id, true) ON CONFLICT DO NOTHING;
    END IF;
    RETURN NEW;
END $$;


--
-- Name: letter_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.letter_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'letter')
AND NOT EXISTS (SELECT 1 FROM letter AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: letter_insert_mishashed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.letter_insert_mishashed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.sha256 <> encode(sha256(NEW.pdf), 'hex') THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: letter_insert_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.letter_insert_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (
    SELECT 1 FROM decision AS pointed
    WHERE pointed.id = NEW.decision_id AND pointed.case_id <> NEW.case_id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: letter_insert_stranger(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.letter_insert_stranger() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
NEW.person_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM household_member AS party
    WHERE party.case_id = NEW.case_id AND party.person_id = NEW.person_id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: letter_rests_on_sealed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.letter_rests_on_sealed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NOT is_as_sealed('decision', NEW.decision_id)) THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: letter_update_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.letter_update_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.decision_id IS DISTINCT FROM OLD.decision_id AND 
EXISTS (
    SELECT 1 FROM decision AS pointed
    WHERE pointed.id = NEW.decision_id AND pointed.case_id <> NEW.case_id
)
) THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
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
-- Name: login_made(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.login_made() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF session_user <> current_user AND owner_makes_logins() THEN
        EXECUTE 'CREATE ROLE ' || quote_ident(NEW.login) || ' NOLOGIN';
        EXECUTE 'GRANT fsclient_staff TO ' || quote_ident(NEW.login);
    END IF;
    RETURN NULL;
EXCEPTION WHEN duplicate_object THEN
    RAISE EXCEPTION 'login_of_another' USING ERRCODE = 'insufficient_privilege';
END $$;


--
-- Name: make_seals(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.make_seals() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    before seal%ROWTYPE;
    asked seal_request[];
    one seal_request;
    seen record;
    claimed timestamptz;
    signs boolean := false;
BEGIN
    -- The first that is asked for takes the others with it.
    WITH gone AS (DELETE FROM seal_request RETURNING *)
    SELECT array_agg(gone ORDER BY number)
        FILTER (WHERE kind NOT IN ('turn', 'trial', 'sums') AND NOT stays_altered)
    INTO asked FROM gone;
    IF asked IS NULL THEN
        RETURN NULL;
    END IF;
    IF is_person() THEN
        INSERT INTO seal_request (kind, row_id) VALUES ('trial', NEW.row_id);
        DELETE FROM seal_request WHERE kind = 'trial';
        IF NOT FOUND OR cardinality(asked) > 25000 OR (
            EXISTS (SELECT 1 FROM pg_cursors WHERE is_holdable AND creation_time >= now())
            OR (pg_my_temp_schema() <> 0 AND EXISTS (
                SELECT 1 FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
                WHERE relnamespace = pg_my_temp_schema() AND tgdeferrable
            ))
            OR (current_setting('max_prepared_transactions') <> '0'
                AND current_query() ~* 'prepare')
        )
            OR now() < clock_timestamp() - interval '15 minutes'
        THEN
            RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
        END IF;
        -- Whose account was closed meanwhile, by another, signs no more; and what else is written
        -- while it commits waits for nobody after this.
        PERFORM 1 FROM staff WHERE login = session_user
            AND (active OR xmin = pg_current_xact_id()::xid) FOR SHARE;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
        END IF;
    END IF;
    PERFORM 1 FROM seal_head WHERE id = '00000000-0000-0000-0000-000000000000' FOR UPDATE;
    SELECT * INTO before FROM seal ORDER BY number DESC LIMIT 1;
    FOREACH one IN ARRAY asked LOOP
        FOR seen IN SELECT * FROM sealed_row(one.kind, one.row_id) LOOP
            PERFORM append_seal(
                one.kind, one.row_id, seen.chain, seen.content, false,
                CASE WHEN before.number IS NOT NULL THEN seen.claimed END
            );
            signs := signs OR one.kind <> 'access_entry';
            claimed := greatest(claimed, seen.claimed);
        END LOOP;
    END LOOP;
    IF claimed + interval '60 minutes' < before.newest
        AND claimed + interval '60 minutes' < clock_timestamp()
    THEN
        RAISE EXCEPTION 'clock_behind' USING ERRCODE = 'integrity_constraint_violation';
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
-- Name: may_move_case(uuid, uuid, uuid, uuid, text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.may_move_case(moved uuid, undone uuid, taker uuid, payer uuid, place text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
SELECT my_role() IN ('coordinator', 'deputy_head', 'head', 'administrator') OR (my_role() IN ('social_worker', 'coordinator', 'deputy_head', 'head') AND (
    EXISTS (SELECT 1 FROM case_file WHERE id = moved AND caseworker_id = my_staff_id())
    OR EXISTS (
        SELECT 1 FROM case_handover AS mine
        WHERE mine.id = undone AND mine.case_id = moved AND mine.by_id = my_staff_id()
        AND mine.caseworker_from = taker AND mine.district_from = place
        AND mine.payment_officer_from IS NOT DISTINCT FROM payer
        AND NOT EXISTS (
            SELECT 1 FROM case_handover AS later
            WHERE later.case_id = moved AND later.case_version > mine.case_version
        )
    )
)) OR (my_role() IN ('social_worker', 'coordinator', 'deputy_head') AND EXISTS (
    SELECT 1 FROM case_file WHERE id = moved AND closed_on IS NOT NULL AND district = place
    AND payer IS NOT DISTINCT FROM (
        SELECT id FROM staff
        WHERE id = payment_officer_id AND active AND role = 'payment_officer'
    )
    AND taker = CASE WHEN EXISTS (
        SELECT 1 FROM staff WHERE id = caseworker_id AND active AND role IN ('social_worker', 'coordinator', 'deputy_head')
    ) THEN caseworker_id ELSE my_staff_id() END
)) $$;


--
-- Name: my_open_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.my_open_cases() RETURNS uuid[]
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
SELECT coalesce(array_agg(DISTINCT case_id), '{}') FROM access_entry
WHERE staff_id = my_staff_id() AND at >= a_while_ago('12 hours') AND case_id IS NOT NULL
AND action IN ('open_case', 'reopen_case', 'hand_over', 'prepare_again', 'print_form', 'print_letter')
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
-- Name: next_step_insert_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.next_step_insert_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (
    SELECT 1 FROM aid_application AS pointed
    WHERE pointed.id = NEW.application_id AND pointed.case_id <> NEW.id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: next_step_update_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.next_step_update_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.application_id IS DISTINCT FROM OLD.application_id AND 
EXISTS (
    SELECT 1 FROM aid_application AS pointed
    WHERE pointed.id = NEW.application_id AND pointed.case_id <> NEW.id
)
) THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

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
-- Name: open_fillings(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.open_fillings(wanted uuid) RETURNS SETOF public.filled_instrument
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    filling filled_instrument;
BEGIN
    IF NOT coalesce(my_role() IN ('social_worker', 'payment_officer', 'fut_investigator', 'coordinator', 'deputy_head', 'head'), session_user = current_user) THEN
        RETURN;
    END IF;
    IF wanted <> ALL (my_open_cases()) THEN
        PERFORM is_to_be_told_of('formulär', wanted);
    END IF;
    FOR filling IN SELECT * FROM filled_instrument WHERE case_id = wanted LOOP
        SELECT coalesce(json_object_agg(key, value), '{}') INTO filling.answers
        FROM json_each(filling.answers::json) WHERE split_part(key, '.', 1) IN (
            SELECT question FROM form_version AS form CROSS JOIN form_questions(form.text)
            WHERE CASE WHEN filling.form_sha256 IS NULL
                THEN form.instrument = filling.instrument
                    AND form.instrument_version = filling.instrument_version
                ELSE form.sha256 = filling.form_sha256
            END
            GROUP BY question HAVING bool_and(is_open)
        );
        RETURN NEXT filling;
    END LOOP;
END $$;


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
-- Name: open_plans(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.open_plans(wanted uuid) RETURNS SETOF public.plan
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE
    needs text[];
    told plan;
BEGIN
    IF NOT coalesce(my_role() IN ('social_worker', 'payment_officer', 'fut_investigator', 'coordinator', 'deputy_head', 'head'), session_user = current_user) THEN
        RETURN;
    END IF;
    PERFORM is_told_lately('planer');
    WITH asked AS (
        SELECT question, is_open FROM form_version AS form CROSS JOIN form_questions(form.text)
        WHERE form.instrument = 'ib'
    )
    SELECT array_agg(question) INTO needs FROM (
        SELECT question FROM asked GROUP BY question HAVING bool_and(is_open)
    ) AS known
    WHERE NOT EXISTS (SELECT 1 FROM asked WHERE question IS NULL);
    FOR told IN SELECT * FROM plan WHERE case_id = wanted LOOP
        SELECT coalesce(jsonb_agg(
            CASE WHEN step ->> 'need' = ANY (needs) THEN step ELSE step || '{"need": null}' END
            ORDER BY place
        ), '[]') INTO told.steps
        FROM jsonb_array_elements(told.steps::jsonb) WITH ORDINALITY AS steps (step, place);
        RETURN NEXT told;
    END LOOP;
END $$;


--
-- Name: owner_makes_logins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.owner_makes_logins() RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user $$;


--
-- Name: payee_account_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payee_account_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'payee_account')
AND NOT EXISTS (SELECT 1 FROM payee_account AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'payment')
AND NOT EXISTS (SELECT 1 FROM payment AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_astray(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_astray() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NOT (((OLD.status = 'prepared' AND NEW.status = 'prepared' AND (NEW.file_id IS NULL) AND true AND NEW.released_by IS NOT DISTINCT FROM OLD.released_by AND NEW.released_at IS NOT DISTINCT FROM OLD.released_at AND NEW.stopped_by IS NOT DISTINCT FROM OLD.stopped_by AND NEW.stopped_at IS NOT DISTINCT FROM OLD.stopped_at AND NEW.stopped_reason IS NOT DISTINCT FROM OLD.stopped_reason) OR (OLD.status = 'prepared' AND NEW.status = 'released' AND (NEW.file_id IS NULL) AND true AND NEW.stopped_by IS NOT DISTINCT FROM OLD.stopped_by AND NEW.stopped_at IS NOT DISTINCT FROM OLD.stopped_at AND NEW.stopped_reason IS NOT DISTINCT FROM OLD.stopped_reason) OR (OLD.status = 'prepared' AND NEW.status = 'stopped' AND (NEW.file_id IS NULL) AND true AND NEW.released_by IS NOT DISTINCT FROM OLD.released_by AND NEW.released_at IS NOT DISTINCT FROM OLD.released_at) OR (OLD.status = 'released' AND NEW.status = 'released' AND (OLD.file_id IS NULL) AND true AND NEW.released_by IS NOT DISTINCT FROM OLD.released_by AND NEW.released_at IS NOT DISTINCT FROM OLD.released_at AND NEW.stopped_by IS NOT DISTINCT FROM OLD.stopped_by AND NEW.stopped_at IS NOT DISTINCT FROM OLD.stopped_at AND NEW.stopped_reason IS NOT DISTINCT FROM OLD.stopped_reason) OR (OLD.status = 'released' AND NEW.status = 'stopped' AND (OLD.file_id IS NULL) AND true AND NEW.released_by IS NOT DISTINCT FROM OLD.released_by AND NEW.released_at IS NOT DISTINCT FROM OLD.released_at)) AND true AND NEW.case_id IS NOT DISTINCT FROM OLD.case_id AND NEW.decision_id IS NOT DISTINCT FROM OLD.decision_id AND NEW.account_id IS NOT DISTINCT FROM OLD.account_id AND NEW.payee IS NOT DISTINCT FROM OLD.payee AND NEW.amount IS NOT DISTINCT FROM OLD.amount AND NEW.month IS NOT DISTINCT FROM OLD.month AND NEW.pay_on IS NOT DISTINCT FROM OLD.pay_on AND NEW.decided_by IS NOT DISTINCT FROM OLD.decided_by AND NEW.prepared_by IS NOT DISTINCT FROM OLD.prepared_by AND NEW.prepared_at IS NOT DISTINCT FROM OLD.prepared_at AND NEW.reference_kind IS NOT DISTINCT FROM OLD.reference_kind AND NEW.reference IS NOT DISTINCT FROM OLD.reference) OR (NEW.status = 'stopped' AND NOT (NEW.file_id IS NULL AND NEW.stopped_by IS NOT NULL AND NEW.stopped_reason <> '')) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_begun(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_begun() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF is_person() AND NEW.status <> 'prepared' THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_file_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_file_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'payment_file')
AND NOT EXISTS (SELECT 1 FROM payment_file AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_file_insert_mishashed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_file_insert_mishashed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.sha256 <> encode(sha256(NEW.xml), 'hex') THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_file_not_done(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_file_not_done() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF is_person() AND NOT EXISTS (SELECT 1 FROM 
payment_file AS carrier WHERE carrier.id = NEW.id
AND (carrier.payments, carrier.total) = (
    SELECT count(*), coalesce(sum(carried.amount), 0) FROM payment AS carried
    WHERE carried.file_id = carrier.id
)
) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;


--
-- Name: payment_insert_half_signed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_insert_half_signed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.released_by IS NULL) <> (NEW.released_at IS NULL) OR (NEW.stopped_by IS NULL) <> (NEW.stopped_at IS NULL) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_insert_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_insert_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (
    SELECT 1 FROM payee_account AS pointed
    WHERE pointed.id = NEW.account_id AND pointed.case_id <> NEW.case_id
)
 OR 
EXISTS (
    SELECT 1 FROM decision AS pointed
    WHERE pointed.id = NEW.decision_id AND pointed.case_id <> NEW.case_id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_receipt_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_receipt_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'payment_receipt')
AND NOT EXISTS (SELECT 1 FROM payment_receipt AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


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
-- Name: payment_receipt_insert_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_receipt_insert_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (
    SELECT 1 FROM payment AS pointed
    WHERE pointed.id = NEW.payment_id AND pointed.case_id <> NEW.case_id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
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
-- Name: payment_receipt_sums_sealed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_receipt_sums_sealed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (are_sums_altered(NEW.case_id)) THEN
        RAISE EXCEPTION 'sealed_sums_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_receipt_update_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_receipt_update_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.payment_id IS DISTINCT FROM OLD.payment_id AND 
EXISTS (
    SELECT 1 FROM payment AS pointed
    WHERE pointed.id = NEW.payment_id AND pointed.case_id <> NEW.case_id
)
) THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
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
    
    IF NOT (NEW.status = 'stopped') AND (NOT is_as_sealed('decision', NEW.decision_id) OR NOT is_as_sealed('payee_account', NEW.account_id)) THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_return_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_return_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'payment_return')
AND NOT EXISTS (SELECT 1 FROM payment_return AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_return_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_return_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_return_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_return_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
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
-- Name: payment_return_insert_half_signed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_return_insert_half_signed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.settled_by IS NULL) <> (NEW.settled_at IS NULL) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_return_insert_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_return_insert_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (
    SELECT 1 FROM payment AS pointed
    WHERE pointed.id = NEW.payment_id AND pointed.case_id <> NEW.case_id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
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
-- Name: payment_return_update_half_signed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_return_update_half_signed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF ((NEW.settled_by IS NULL) <> (NEW.settled_at IS NULL)) AND (NEW.settled_by IS DISTINCT FROM OLD.settled_by OR NEW.settled_at IS DISTINCT FROM OLD.settled_at) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_return_update_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_return_update_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.payment_id IS DISTINCT FROM OLD.payment_id AND 
EXISTS (
    SELECT 1 FROM payment AS pointed
    WHERE pointed.id = NEW.payment_id AND pointed.case_id <> NEW.case_id
)
) THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_set_aside_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_set_aside_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'payment_set_aside')
AND NOT EXISTS (SELECT 1 FROM payment_set_aside AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_set_aside_insert_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_set_aside_insert_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (
    SELECT 1 FROM payment AS pointed
    WHERE pointed.id = NEW.payment_id AND pointed.case_id <> NEW.case_id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_set_aside_update_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_set_aside_update_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.payment_id IS DISTINCT FROM OLD.payment_id AND 
EXISTS (
    SELECT 1 FROM payment AS pointed
    WHERE pointed.id = NEW.payment_id AND pointed.case_id <> NEW.case_id
)
) THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_sums_sealed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_sums_sealed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NOT (NEW.status = 'stopped') AND (are_sums_altered(NEW.case_id)) THEN
        RAISE EXCEPTION 'sealed_sums_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_unfit(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_unfit() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.status = 'stopped' AND NOT (NEW.file_id IS NULL AND NEW.stopped_by IS NOT NULL AND NEW.stopped_reason <> '')) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_update_half_signed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_update_half_signed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF ((NEW.released_by IS NULL) <> (NEW.released_at IS NULL)) AND (NEW.released_by IS DISTINCT FROM OLD.released_by OR NEW.released_at IS DISTINCT FROM OLD.released_at) OR ((NEW.stopped_by IS NULL) <> (NEW.stopped_at IS NULL)) AND (NEW.stopped_by IS DISTINCT FROM OLD.stopped_by OR NEW.stopped_at IS DISTINCT FROM OLD.stopped_at) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: payment_update_mixed_cases(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_update_mixed_cases() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.account_id IS DISTINCT FROM OLD.account_id AND 
EXISTS (
    SELECT 1 FROM payee_account AS pointed
    WHERE pointed.id = NEW.account_id AND pointed.case_id <> NEW.case_id
)
) OR (NEW.decision_id IS DISTINCT FROM OLD.decision_id AND 
EXISTS (
    SELECT 1 FROM decision AS pointed
    WHERE pointed.id = NEW.decision_id AND pointed.case_id <> NEW.case_id
)
) THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
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
    PERFORM 1 FROM payment_file WHERE id = NEW.file_id FOR NO KEY UPDATE;
    IF 
EXISTS (SELECT 1 FROM payment_receipt WHERE payment_receipt.payment_id = NEW.id)
OR (NEW.file_id IS NOT NULL AND OLD.file_id IS NULL AND NOT EXISTS (
    SELECT 1 FROM payee_account, payment_file
    WHERE payee_account.id = NEW.account_id AND payment_file.id = NEW.file_id
    AND payee_account.kind NOT IN ('card', 'notice', 'requisition')
    AND (payee_account.kind = 'register')
        = (coalesce(payment_file.form, 'payment_file') = 'register_list')
    AND payment_file.payments > (
        SELECT count(*) FROM payment AS carried WHERE carried.file_id = NEW.file_id
    )
    AND payment_file.total >= NEW.amount + (
        SELECT coalesce(sum(carried.amount), 0) FROM payment AS carried
        WHERE carried.file_id = NEW.file_id
    )
))
 THEN
        RAISE EXCEPTION 'misdirected_payment' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: person_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.person_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'person')
AND NOT EXISTS (SELECT 1 FROM person AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: person_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.person_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: person_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.person_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: person_match_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.person_match_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'person_match')
AND NOT EXISTS (SELECT 1 FROM person_match AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: person_match_not_done(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.person_match_not_done() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF is_person() AND NOT EXISTS (SELECT 1 FROM 
person WHERE id = NEW.other_id AND (NEW.verdict <> 'same' OR (
    identity_number IS NULL
    AND NOT EXISTS (SELECT 1 FROM household_member WHERE person_id = NEW.other_id)
))
) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;


--
-- Name: plan_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plan_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'plan')
AND NOT EXISTS (SELECT 1 FROM plan AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: plan_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plan_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version NOT BETWEEN 1 AND 1000000 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: plan_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plan_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 AND NEW.version <> -1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: plan_insert_half_signed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plan_insert_half_signed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.signed_by IS NULL) <> (NEW.signed_at IS NULL) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: plan_insert_stranger(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plan_insert_stranger() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
NEW.person_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM household_member AS party
    WHERE party.case_id = NEW.case_id AND party.person_id = NEW.person_id
)
 THEN
        RAISE EXCEPTION 'mixed_cases' USING ERRCODE = 'integrity_constraint_violation';
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
-- Name: plan_numbered(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plan_numbered() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
NEW.number <> 1 + coalesce(
    (SELECT max(number) FROM plan WHERE case_id = NEW.case_id AND person_id = NEW.person_id), 0
)
 THEN
        RAISE EXCEPTION 'misnumbered_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: plan_update_half_signed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.plan_update_half_signed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF ((NEW.signed_by IS NULL) <> (NEW.signed_at IS NULL)) AND (NEW.signed_by IS DISTINCT FROM OLD.signed_by OR NEW.signed_at IS DISTINCT FROM OLD.signed_at) THEN
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
    AS $_$
DECLARE
    read text;
BEGIN
    WITH gone AS (DELETE FROM reading RETURNING what)
    SELECT string_agg(DISTINCT told, ', ' ORDER BY told) INTO read
    FROM gone CROSS JOIN LATERAL regexp_replace(what, ' (\*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$', '') AS told
    WHERE NOT EXISTS (
        SELECT 1 FROM access_entry
        WHERE staff_id = NEW.staff_id AND at >= a_while_ago('1 hour') AND action IN ('open_case', 'reopen_case', 'hand_over', 'prepare_again', 'print_form', 'print_letter', 'known_person', 'shared_child', 'search', 'list_cases', 'list_own', 'list_visits', 'list_shared', 'list_contacts', 'list_payments', 'list_spot_checks', 'list_standstill', 'prognosis', 'verify', 'read_log', 'export_list', 'print_list', 'export_log', 'read_rows')
        AND age(xmin) <= age(pg_current_xact_id()::xid)
        AND (told = what OR what = told || ' ' || case_id AND action IN ('open_case', 'reopen_case', 'hand_over', 'prepare_again', 'print_form', 'print_letter'))
    );
    IF read IS NOT NULL THEN
        INSERT INTO access_entry (id, at, staff_id, action, case_id, reason)
        VALUES (gen_random_uuid(), clock_timestamp(), NEW.staff_id, 'read_rows', NULL, read);
    END IF;
    RETURN NULL;
END $_$;


--
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation'; END $$;


--
-- Name: refuse_other_time(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_other_time() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN RAISE EXCEPTION 'told_at_other_time' USING ERRCODE = 'integrity_constraint_violation'; END $$;


--
-- Name: refuse_permission(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_permission() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege'; END $$;


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
    AND payee_account.holder = NEW.payee
    AND decision.case_id = NEW.case_id
    AND decision.month = NEW.month
    AND decision.signed_by = NEW.decided_by AND decision.signed_at IS NOT NULL
    AND decision.amount >= NEW.amount + (
        SELECT coalesce(sum(other.amount), 0) FROM payment AS other
        WHERE other.decision_id = NEW.decision_id AND other.status <> 'stopped'
        AND NOT EXISTS (
            SELECT 1 FROM payment_return
            WHERE payment_return.payment_id = other.id
            AND payment_return.case_id = other.case_id
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
-- Name: refuse_value(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_value() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation'; END $$;


--
-- Name: seal_acceptance_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.seal_acceptance_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'seal_acceptance')
AND NOT EXISTS (SELECT 1 FROM seal_acceptance AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: seal_anchor_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.seal_anchor_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'seal_anchor')
AND NOT EXISTS (SELECT 1 FROM seal_anchor AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('journal_note' || coalesce(';author_id=' || '32' || ':' || replace(signed_row.author_id::text, '-', ''), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';chain_number=' || length(signed_row.chain_number::text) || ':' || signed_row.chain_number::text, '') || coalesce(';corrects_id=' || '32' || ':' || replace(signed_row.corrects_id::text, '-', ''), '') || coalesce(';happened_at=' || '26' || ':' || CASE WHEN signed_row.happened_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.happened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.happened_at::text END, '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';previous_hash=' || length(signed_row.previous_hash::text) || ':' || signed_row.previous_hash::text, '') || coalesce(';restricted=' || '1' || ':' || signed_row.restricted::int::text, '') || coalesce(';signed_at=' || '26' || ':' || CASE WHEN signed_row.signed_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.signed_at::text END, '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, ''), 'UTF8')), 'hex') END AS content, greatest(signed_row.signed_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'journal_note' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM journal_note AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'decision' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('decision' || coalesce(';already_granted=' || length(signed_row.already_granted::text) || ':' || signed_row.already_granted::text, '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';burdens_later=' || '1' || ':' || signed_row.burdens_later::int::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';conditions=' || length(signed_row.conditions::text) || ':' || signed_row.conditions::text, '') || coalesce(';decided_on=' || '10' || ':' || CASE WHEN signed_row.decided_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.decided_on, 'YYYY-MM-DD') ELSE signed_row.decided_on::text END, '') || coalesce(';drafted_by=' || '32' || ':' || replace(signed_row.drafted_by::text, '-', ''), '') || coalesce(';ground=' || length(signed_row.ground::text) || ':' || signed_row.ground::text, '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';laws=' || length(signed_row.laws::text) || ':' || signed_row.laws::text, '') || CASE WHEN signed_row.line_reasons::text = '{}' THEN '' ELSE coalesce(';line_reasons=' || length(signed_row.line_reasons::text) || ':' || signed_row.line_reasons::text, '') END || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || CASE WHEN signed_row.named::text = '{}' THEN '' ELSE coalesce(';named=' || length(signed_row.named::text) || ':' || signed_row.named::text, '') END || coalesce(';reasons=' || length(signed_row.reasons::text) || ':' || signed_row.reasons::text, '') || coalesce(';signed_at=' || '26' || ':' || CASE WHEN signed_row.signed_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.signed_at::text END, '') || coalesce(';signed_by=' || '32' || ':' || replace(signed_row.signed_by::text, '-', ''), ''), 'UTF8')), 'hex') END AS content, greatest(signed_row.signed_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'decision' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM decision AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'decision_basis' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('decision_basis' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';facts=' || length(signed_row.facts::text) || ':' || signed_row.facts::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';result=' || length(signed_row.result::text) || ':' || signed_row.result::text, '') || CASE WHEN signed_row.rules::text = '1' THEN '' ELSE coalesce(';rules=' || length(signed_row.rules::text) || ':' || signed_row.rules::text, '') END, 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'decision_basis' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM decision_basis AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'emergency_assessment' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('emergency_assessment' || coalesce(';asked=' || length(signed_row.asked::text) || ':' || signed_row.asked::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';children=' || length(signed_row.children::text) || ':' || signed_row.children::text, '') || coalesce(';danger=' || length(signed_row.danger::text) || ':' || signed_row.danger::text, '') || coalesce(';days=' || length(signed_row.days::text) || ':' || signed_row.days::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';network=' || length(signed_row.network::text) || ':' || signed_row.network::text, '') || coalesce(';own_means=' || length(signed_row.own_means::text) || ':' || signed_row.own_means::text, '') || coalesce(';purpose=' || length(signed_row.purpose::text) || ':' || signed_row.purpose::text, '') || coalesce(';raised_on=' || '10' || ':' || CASE WHEN signed_row.raised_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.raised_on, 'YYYY-MM-DD') ELSE signed_row.raised_on::text END, '') || coalesce(';violence_asked=' || '1' || ':' || signed_row.violence_asked::int::text, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'emergency_assessment' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM emergency_assessment AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'letter' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('letter' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';created_at=' || '26' || ':' || CASE WHEN signed_row.created_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.created_at::text END, '') || coalesce(';created_by=' || '32' || ':' || replace(signed_row.created_by::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';pdf=' || length(encode(sha256(signed_row.pdf), 'hex')) || ':' || encode(sha256(signed_row.pdf), 'hex'), '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';title=' || length(signed_row.title::text) || ':' || signed_row.title::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.created_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'letter' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM letter AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'appeal' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('appeal' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';last_day=' || '10' || ':' || CASE WHEN signed_row.last_day BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.last_day, 'YYYY-MM-DD') ELSE signed_row.last_day::text END, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';received_decision_on=' || '10' || ':' || CASE WHEN signed_row.received_decision_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.received_decision_on, 'YYYY-MM-DD') ELSE signed_row.received_decision_on::text END, '') || coalesce(';received_on=' || '10' || ':' || CASE WHEN signed_row.received_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.received_on, 'YYYY-MM-DD') ELSE signed_row.received_on::text END, '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_on=' || '10' || ':' || CASE WHEN signed_row.settled_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.settled_on, 'YYYY-MM-DD') ELSE signed_row.settled_on::text END, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'appeal' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM appeal AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'aid_application' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('aid_application' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';complete_on=' || '10' || ':' || CASE WHEN signed_row.complete_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.complete_on, 'YYYY-MM-DD') ELSE signed_row.complete_on::text END, '') || coalesce(';due_on=' || '10' || ':' || CASE WHEN signed_row.due_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.due_on, 'YYYY-MM-DD') ELSE signed_row.due_on::text END, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';matter=' || length(signed_row.matter::text) || ':' || signed_row.matter::text, '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';received_on=' || '10' || ':' || CASE WHEN signed_row.received_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.received_on, 'YYYY-MM-DD') ELSE signed_row.received_on::text END, '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';urgent=' || '1' || ':' || signed_row.urgent::int::text, '') || coalesce(';withdrawn_on=' || '10' || ':' || CASE WHEN signed_row.withdrawn_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.withdrawn_on, 'YYYY-MM-DD') ELSE signed_row.withdrawn_on::text END, '') || coalesce(';withdrawn_reason=' || length(signed_row.withdrawn_reason::text) || ':' || signed_row.withdrawn_reason::text, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'aid_application' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM aid_application AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'form_version' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('form_version' || coalesce(';added_at=' || '26' || ':' || CASE WHEN signed_row.added_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.added_at::text END, '') || coalesce(';added_by=' || '32' || ':' || replace(signed_row.added_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';instrument=' || length(signed_row.instrument::text) || ':' || signed_row.instrument::text, '') || coalesce(';instrument_version=' || length(signed_row.instrument_version::text) || ':' || signed_row.instrument_version::text, '') || coalesce(';options=' || length(signed_row.options::text) || ':' || signed_row.options::text, '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.added_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'form_version' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM form_version AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'filled_instrument' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('filled_instrument' || coalesce(';answers=' || length(signed_row.answers::text) || ':' || signed_row.answers::text, '') || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';form_sha256=' || length(signed_row.form_sha256::text) || ':' || signed_row.form_sha256::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';instrument=' || length(signed_row.instrument::text) || ':' || signed_row.instrument::text, '') || coalesce(';instrument_version=' || length(signed_row.instrument_version::text) || ':' || signed_row.instrument_version::text, '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';signed_at=' || '26' || ':' || CASE WHEN signed_row.signed_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.signed_at::text END, '') || coalesce(';signed_by=' || '32' || ':' || replace(signed_row.signed_by::text, '-', ''), '') || coalesce(';started_at=' || '26' || ':' || CASE WHEN signed_row.started_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.started_at::text END, '') || coalesce(';started_by=' || '32' || ':' || replace(signed_row.started_by::text, '-', ''), ''), 'UTF8')), 'hex') END AS content, greatest(signed_row.signed_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'filled_instrument' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM filled_instrument AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'plan' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('plan' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';follow_up_on=' || '10' || ':' || CASE WHEN signed_row.follow_up_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.follow_up_on, 'YYYY-MM-DD') ELSE signed_row.follow_up_on::text END, '') || coalesce(';goal=' || length(signed_row.goal::text) || ':' || signed_row.goal::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';own_words=' || length(signed_row.own_words::text) || ':' || signed_row.own_words::text, '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';signed_at=' || '26' || ':' || CASE WHEN signed_row.signed_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.signed_at::text END, '') || coalesce(';signed_by=' || '32' || ':' || replace(signed_row.signed_by::text, '-', ''), '') || coalesce(';started_at=' || '26' || ':' || CASE WHEN signed_row.started_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.started_at::text END, '') || coalesce(';started_by=' || '32' || ':' || replace(signed_row.started_by::text, '-', ''), '') || coalesce(';steps=' || length(signed_row.steps::text) || ':' || signed_row.steps::text, ''), 'UTF8')), 'hex') END AS content, greatest(signed_row.signed_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'plan' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM plan AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'calculation_sheet' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.finished_at IS NULL THEN '' ELSE encode(sha256(convert_to('calculation_sheet' || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';copied_from=' || length(signed_row.copied_from::text) || ':' || signed_row.copied_from::text, '') || coalesce(';facts=' || length(signed_row.facts::text) || ':' || signed_row.facts::text, '') || coalesce(';finished_at=' || '26' || ':' || CASE WHEN signed_row.finished_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.finished_at::text END, '') || coalesce(';finished_by=' || '32' || ':' || replace(signed_row.finished_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';result=' || length(signed_row.result::text) || ':' || signed_row.result::text, ''), 'UTF8')), 'hex') END AS content, greatest(signed_row.finished_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'calculation_sheet' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM calculation_sheet AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payee_account' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payee_account' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';check_digit_doubtful=' || '1' || ':' || signed_row.check_digit_doubtful::int::text, '') || coalesce(';clearing=' || length(signed_row.clearing::text) || ':' || signed_row.clearing::text, '') || coalesce(';evidence=' || length(signed_row.evidence::text) || ':' || signed_row.evidence::text, '') || coalesce(';holder=' || length(signed_row.holder::text) || ':' || signed_row.holder::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';payee_kind=' || length(signed_row.payee_kind::text) || ':' || signed_row.payee_kind::text, '') || coalesce(';registered_at=' || '26' || ':' || CASE WHEN signed_row.registered_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.registered_at::text END, '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.registered_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payee_account' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payee_account AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payment' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment' || coalesce(';account_id=' || '32' || ':' || replace(signed_row.account_id::text, '-', ''), '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decided_by=' || '32' || ':' || replace(signed_row.decided_by::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';pay_on=' || '10' || ':' || CASE WHEN signed_row.pay_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.pay_on, 'YYYY-MM-DD') ELSE signed_row.pay_on::text END, '') || coalesce(';payee=' || length(signed_row.payee::text) || ':' || signed_row.payee::text, '') || coalesce(';prepared_at=' || '26' || ':' || CASE WHEN signed_row.prepared_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.prepared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.prepared_at::text END, '') || coalesce(';prepared_by=' || '32' || ':' || replace(signed_row.prepared_by::text, '-', ''), '') || coalesce(';reference=' || length(signed_row.reference::text) || ':' || signed_row.reference::text, '') || coalesce(';reference_kind=' || length(signed_row.reference_kind::text) || ':' || signed_row.reference_kind::text, '') || coalesce(';released_at=' || '26' || ':' || CASE WHEN signed_row.released_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.released_at::text END, '') || coalesce(';released_by=' || '32' || ':' || replace(signed_row.released_by::text, '-', ''), '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';stopped_at=' || '26' || ':' || CASE WHEN signed_row.stopped_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.stopped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.stopped_at::text END, '') || coalesce(';stopped_by=' || '32' || ':' || replace(signed_row.stopped_by::text, '-', ''), '') || coalesce(';stopped_reason=' || length(signed_row.stopped_reason::text) || ':' || signed_row.stopped_reason::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.prepared_at, signed_row.released_at, signed_row.stopped_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payment AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payment_file' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('payment_file' || coalesce(';created_at=' || '26' || ':' || CASE WHEN signed_row.created_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.created_at::text END, '') || coalesce(';created_by=' || '32' || ':' || replace(signed_row.created_by::text, '-', ''), '') || coalesce(';form=' || length(signed_row.form::text) || ':' || signed_row.form::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';message_id=' || length(signed_row.message_id::text) || ':' || signed_row.message_id::text, '') || coalesce(';payments=' || length(signed_row.payments::text) || ':' || signed_row.payments::text, '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';total=' || length(signed_row.total::text) || ':' || signed_row.total::text, '') || coalesce(';xml=' || length(encode(sha256(signed_row.xml), 'hex')) || ':' || encode(sha256(signed_row.xml), 'hex'), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.created_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment_file' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payment_file AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payment_return' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment_return' || coalesce(';account_fault=' || '1' || ':' || signed_row.account_fault::int::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';happened_on=' || '10' || ':' || CASE WHEN signed_row.happened_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.happened_on, 'YYYY-MM-DD') ELSE signed_row.happened_on::text END, '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';registered_at=' || '26' || ':' || CASE WHEN signed_row.registered_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.registered_at::text END, '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_at=' || '26' || ':' || CASE WHEN signed_row.settled_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.settled_at::text END, '') || coalesce(';settled_by=' || '32' || ':' || replace(signed_row.settled_by::text, '-', ''), '') || coalesce(';settled_reason=' || length(signed_row.settled_reason::text) || ':' || signed_row.settled_reason::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.registered_at, signed_row.settled_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment_return' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payment_return AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payment_receipt' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment_receipt' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';handed_by=' || '32' || ':' || replace(signed_row.handed_by::text, '-', ''), '') || coalesce(';handed_on=' || '10' || ':' || CASE WHEN signed_row.handed_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.handed_on, 'YYYY-MM-DD') ELSE signed_row.handed_on::text END, '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';receipt=' || length(signed_row.receipt::text) || ':' || signed_row.receipt::text, '') || coalesce(';recorded_at=' || '26' || ':' || CASE WHEN signed_row.recorded_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.recorded_at::text END, '') || coalesce(';taken_by=' || length(signed_row.taken_by::text) || ':' || signed_row.taken_by::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.recorded_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment_receipt' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payment_receipt AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payment_set_aside' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment_set_aside' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';code=' || length(signed_row.code::text) || ':' || signed_row.code::text, '') || coalesce(';detail=' || length(signed_row.detail::text) || ':' || signed_row.detail::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';set_aside_at=' || '26' || ':' || CASE WHEN signed_row.set_aside_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.set_aside_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.set_aside_at::text END, '') || coalesce(';set_aside_by=' || '32' || ':' || replace(signed_row.set_aside_by::text, '-', ''), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.set_aside_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment_set_aside' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payment_set_aside AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'spot_check_round' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('spot_check_round' || coalesce(';control=' || length(signed_row.control::text) || ':' || signed_row.control::text, '') || coalesce(';drawn_at=' || '26' || ':' || CASE WHEN signed_row.drawn_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.drawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.drawn_at::text END, '') || coalesce(';drawn_by=' || '32' || ':' || replace(signed_row.drawn_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';per_officer=' || length(signed_row.per_officer::text) || ':' || signed_row.per_officer::text, '') || coalesce(';population=' || length(signed_row.population::text) || ':' || signed_row.population::text, '') || coalesce(';seed=' || length(signed_row.seed::text) || ':' || signed_row.seed::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.drawn_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'spot_check_round' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM spot_check_round AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'spot_check' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('spot_check' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';control=' || length(signed_row.control::text) || ':' || signed_row.control::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';judged_at=' || '26' || ':' || CASE WHEN signed_row.judged_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.judged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.judged_at::text END, '') || coalesce(';judged_by=' || '32' || ':' || replace(signed_row.judged_by::text, '-', ''), '') || coalesce(';noting=' || length(signed_row.noting::text) || ':' || signed_row.noting::text, '') || coalesce(';observation=' || length(signed_row.observation::text) || ':' || signed_row.observation::text, '') || coalesce(';officer_id=' || '32' || ':' || replace(signed_row.officer_id::text, '-', ''), '') || coalesce(';position=' || length(signed_row.position::text) || ':' || signed_row.position::text, '') || coalesce(';round_id=' || '32' || ':' || replace(signed_row.round_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.judged_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'spot_check' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM spot_check AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'case_handover' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('case_handover' || coalesce(';at=' || '26' || ':' || CASE WHEN signed_row.at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.at::text END, '') || coalesce(';by_id=' || '32' || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';case_version=' || length(signed_row.case_version::text) || ':' || signed_row.case_version::text, '') || coalesce(';caseworker_from=' || '32' || ':' || replace(signed_row.caseworker_from::text, '-', ''), '') || coalesce(';caseworker_to=' || '32' || ':' || replace(signed_row.caseworker_to::text, '-', ''), '') || coalesce(';district_from=' || length(signed_row.district_from::text) || ':' || signed_row.district_from::text, '') || coalesce(';district_to=' || length(signed_row.district_to::text) || ':' || signed_row.district_to::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_officer_from=' || '32' || ':' || replace(signed_row.payment_officer_from::text, '-', ''), '') || coalesce(';payment_officer_to=' || '32' || ':' || replace(signed_row.payment_officer_to::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';undoes_id=' || '32' || ':' || replace(signed_row.undoes_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'case_handover' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM case_handover AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'contact' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('contact' || coalesce(';appointment_at=' || '26' || ':' || CASE WHEN signed_row.appointment_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.appointment_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.appointment_at::text END, '') || coalesce(';at=' || '26' || ':' || CASE WHEN signed_row.at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.at::text END, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';channel=' || length(signed_row.channel::text) || ':' || signed_row.channel::text, '') || coalesce(';district=' || length(signed_row.district::text) || ':' || signed_row.district::text, '') || coalesce(';ended_as=' || length(signed_row.ended_as::text) || ':' || signed_row.ended_as::text, '') || coalesce(';handed_to=' || length(signed_row.handed_to::text) || ':' || signed_row.handed_to::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';identity_number=' || length(signed_row.identity_number::text) || ':' || signed_row.identity_number::text, '') || coalesce(';matter=' || length(signed_row.matter::text) || ':' || signed_row.matter::text, '') || coalesce(';name=' || length(signed_row.name::text) || ':' || signed_row.name::text, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';phone=' || length(signed_row.phone::text) || ':' || signed_row.phone::text, '') || coalesce(';taken_by=' || '32' || ':' || replace(signed_row.taken_by::text, '-', ''), ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'contact' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM contact AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'visit_event' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('visit_event' || coalesce(';at=' || '26' || ':' || CASE WHEN signed_row.at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.at::text END, '') || coalesce(';by_id=' || '32' || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';contact_id=' || '32' || ':' || replace(signed_row.contact_id::text, '-', ''), '') || coalesce(';contact_version=' || length(signed_row.contact_version::text) || ':' || signed_row.contact_version::text, '') || coalesce(';ended_as=' || length(signed_row.ended_as::text) || ':' || signed_row.ended_as::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';now_at=' || '26' || ':' || CASE WHEN signed_row.now_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.now_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.now_at::text END, '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, '') || coalesce(';was_at=' || '26' || ':' || CASE WHEN signed_row.was_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.was_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.was_at::text END, '') || coalesce(';words=' || length(signed_row.words::text) || ':' || signed_row.words::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'visit_event' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM visit_event AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'former_identity' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('former_identity' || coalesce(';birth_date=' || '10' || ':' || CASE WHEN signed_row.birth_date BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.birth_date, 'YYYY-MM-DD') ELSE signed_row.birth_date::text END, '') || coalesce(';changed_at=' || '26' || ':' || CASE WHEN signed_row.changed_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.changed_at::text END, '') || coalesce(';changed_by=' || '32' || ':' || replace(signed_row.changed_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';identity_number=' || length(signed_row.identity_number::text) || ':' || signed_row.identity_number::text, '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';reserve_number=' || length(signed_row.reserve_number::text) || ':' || signed_row.reserve_number::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.changed_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'former_identity' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM former_identity AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'person_match' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('person_match' || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';judged_at=' || '26' || ':' || CASE WHEN signed_row.judged_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.judged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.judged_at::text END, '') || coalesce(';judged_by=' || '32' || ':' || replace(signed_row.judged_by::text, '-', ''), '') || coalesce(';other_id=' || '32' || ':' || replace(signed_row.other_id::text, '-', ''), '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';verdict=' || length(signed_row.verdict::text) || ':' || signed_row.verdict::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.judged_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'person_match' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM person_match AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'person' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('person' || coalesce(';birth_date=' || '10' || ':' || CASE WHEN signed_row.birth_date BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.birth_date, 'YYYY-MM-DD') ELSE signed_row.birth_date::text END, '') || coalesce(';city=' || length(signed_row.city::text) || ':' || signed_row.city::text, '') || coalesce(';family_name=' || length(signed_row.family_name::text) || ':' || signed_row.family_name::text, '') || coalesce(';given_name=' || length(signed_row.given_name::text) || ':' || signed_row.given_name::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';identity_number=' || length(signed_row.identity_number::text) || ':' || signed_row.identity_number::text, '') || coalesce(';phone=' || length(signed_row.phone::text) || ':' || signed_row.phone::text, '') || coalesce(';postcode=' || length(signed_row.postcode::text) || ':' || signed_row.postcode::text, '') || coalesce(';protection=' || length(signed_row.protection::text) || ':' || signed_row.protection::text, '') || CASE WHEN signed_row.reserve_number::text = '' THEN '' ELSE coalesce(';reserve_number=' || length(signed_row.reserve_number::text) || ':' || signed_row.reserve_number::text, '') END || coalesce(';street=' || length(signed_row.street::text) || ':' || signed_row.street::text, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'person' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM person AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'case_file' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('case_file' || coalesce(';caseworker_id=' || '32' || ':' || replace(signed_row.caseworker_id::text, '-', ''), '') || coalesce(';closed_on=' || '10' || ':' || CASE WHEN signed_row.closed_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.closed_on, 'YYYY-MM-DD') ELSE signed_row.closed_on::text END, '') || coalesce(';closing_reason=' || length(signed_row.closing_reason::text) || ':' || signed_row.closing_reason::text, '') || coalesce(';district=' || length(signed_row.district::text) || ':' || signed_row.district::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';opened_on=' || '10' || ':' || CASE WHEN signed_row.opened_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.opened_on, 'YYYY-MM-DD') ELSE signed_row.opened_on::text END, '') || coalesce(';payment_officer_id=' || '32' || ':' || replace(signed_row.payment_officer_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'case_file' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM case_file AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'next_step' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('next_step' || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';due_on=' || '10' || ':' || CASE WHEN signed_row.due_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.due_on, 'YYYY-MM-DD') ELSE signed_row.due_on::text END, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'next_step' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM next_step AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'household_member' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('household_member' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';days=' || length(signed_row.days::text) || ':' || signed_row.days::text, '') || coalesce(';free_lunch=' || '1' || ':' || signed_row.free_lunch::int::text, '') || coalesce(';hindrance=' || length(signed_row.hindrance::text) || ':' || signed_row.hindrance::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';in_school=' || '1' || ':' || signed_row.in_school::int::text, '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || CASE WHEN signed_row.representative::text = '' THEN '' ELSE coalesce(';representative=' || length(signed_row.representative::text) || ':' || signed_row.representative::text, '') END || coalesce(';representative_kind=' || length(signed_row.representative_kind::text) || ':' || signed_row.representative_kind::text, '') || coalesce(';residence=' || length(signed_row.residence::text) || ':' || signed_row.residence::text, '') || coalesce(';role=' || length(signed_row.role::text) || ':' || signed_row.role::text, '') || coalesce(';since=' || '10' || ':' || CASE WHEN signed_row.since BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.since, 'YYYY-MM-DD') ELSE signed_row.since::text END, '') || coalesce(';until=' || '10' || ':' || CASE WHEN signed_row.until BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.until, 'YYYY-MM-DD') ELSE signed_row.until::text END, '') || CASE WHEN signed_row.without_representative::text = '' THEN '' ELSE coalesce(';without_representative=' || length(signed_row.without_representative::text) || ':' || signed_row.without_representative::text, '') END, 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'household_member' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM household_member AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'staff' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('staff' || coalesce(';active=' || '1' || ':' || signed_row.active::int::text, '') || coalesce(';district=' || length(signed_row.district::text) || ':' || signed_row.district::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';login=' || length(signed_row.login::text) || ':' || signed_row.login::text, '') || coalesce(';name=' || length(signed_row.name::text) || ':' || signed_row.name::text, '') || coalesce(';password_hash=' || length(signed_row.password_hash::text) || ':' || signed_row.password_hash::text, '') || coalesce(';role=' || length(signed_row.role::text) || ':' || signed_row.role::text, '') || coalesce(';title=' || length(signed_row.title::text) || ':' || signed_row.title::text, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'staff' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM staff AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'account_change' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('account_change' || coalesce(';active_from=' || '1' || ':' || signed_row.active_from::int::text, '') || coalesce(';active_to=' || '1' || ':' || signed_row.active_to::int::text, '') || coalesce(';answers_id=' || '32' || ':' || replace(signed_row.answers_id::text, '-', ''), '') || coalesce(';at=' || '26' || ':' || CASE WHEN signed_row.at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.at::text END, '') || coalesce(';by_id=' || '32' || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';password=' || '1' || ':' || signed_row.password::int::text, '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';role_from=' || length(signed_row.role_from::text) || ':' || signed_row.role_from::text, '') || coalesce(';role_to=' || length(signed_row.role_to::text) || ':' || signed_row.role_to::text, '') || coalesce(';staff_id=' || '32' || ':' || replace(signed_row.staff_id::text, '-', ''), '') || coalesce(';staff_version=' || length(signed_row.staff_version::text) || ':' || signed_row.staff_version::text, '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'account_change' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM account_change AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'added_norm' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('added_norm' || coalesce(';added_at=' || '26' || ':' || CASE WHEN signed_row.added_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.added_at::text END, '') || coalesce(';added_by=' || '32' || ':' || replace(signed_row.added_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, '') || coalesce(';valid_from=' || length(signed_row.valid_from::text) || ':' || signed_row.valid_from::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.added_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'added_norm' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM added_norm AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'access_entry' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('access_entry' || coalesce(';action=' || length(signed_row.action::text) || ':' || signed_row.action::text, '') || coalesce(';at=' || '26' || ':' || CASE WHEN signed_row.at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.at::text END, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';staff_id=' || '32' || ':' || replace(signed_row.staff_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'access_entry' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM access_entry AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'seal_anchor' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('seal_anchor' || coalesce(';day=' || '10' || ':' || CASE WHEN signed_row.day BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.day, 'YYYY-MM-DD') ELSE signed_row.day::text END, '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';previous=' || length(signed_row.previous::text) || ':' || signed_row.previous::text, '') || coalesce(';seal=' || length(signed_row.seal::text) || ':' || signed_row.seal::text, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'seal_anchor' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM seal_anchor AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'seal_acceptance' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.chain, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('seal_acceptance' || coalesce(';accepted_by=' || length(signed_row.accepted_by::text) || ':' || signed_row.accepted_by::text, '') || coalesce(';at=' || '26' || ':' || CASE WHEN signed_row.at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.at::text END, '') || coalesce(';chain=' || '32' || ':' || replace(signed_row.chain::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';row_id=' || '32' || ':' || replace(signed_row.row_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'seal_acceptance' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM seal_acceptance AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    END CASE;
END $$;


--
-- Name: seals_without_row(integer, integer); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.seals_without_row(after integer, until integer) RETURNS TABLE(code text, kind character varying, row_id uuid, chain uuid)
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
    RETURN QUERY 
SELECT code, kind, row_id, chain FROM (
    SELECT one.kind AS kind, one.row_id AS row_id, one.chain AS chain, CASE
        WHEN EXISTS (
            SELECT 1 FROM seal AS later WHERE later.row_id = one.row_id
            AND later.kind = one.kind AND later.number > one.number
        ) THEN NULL
        WHEN CASE one.kind WHEN 'journal_note' THEN (SELECT held.id FROM journal_note AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'decision' THEN (SELECT held.id FROM decision AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'decision_basis' THEN (SELECT held.id FROM decision_basis AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'emergency_assessment' THEN (SELECT held.id FROM emergency_assessment AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'letter' THEN (SELECT held.id FROM letter AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'appeal' THEN (SELECT held.id FROM appeal AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'aid_application' THEN (SELECT held.id FROM aid_application AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'form_version' THEN (SELECT held.id FROM form_version AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'filled_instrument' THEN (SELECT held.id FROM filled_instrument AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'plan' THEN (SELECT held.id FROM plan AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'calculation_sheet' THEN (SELECT held.id FROM calculation_sheet AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'payee_account' THEN (SELECT held.id FROM payee_account AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'payment' THEN (SELECT held.id FROM payment AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'payment_file' THEN (SELECT held.id FROM payment_file AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'payment_return' THEN (SELECT held.id FROM payment_return AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'payment_receipt' THEN (SELECT held.id FROM payment_receipt AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'payment_set_aside' THEN (SELECT held.id FROM payment_set_aside AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'spot_check_round' THEN (SELECT held.id FROM spot_check_round AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'spot_check' THEN (SELECT held.id FROM spot_check AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'case_handover' THEN (SELECT held.id FROM case_handover AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'contact' THEN (SELECT held.id FROM contact AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'visit_event' THEN (SELECT held.id FROM visit_event AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'former_identity' THEN (SELECT held.id FROM former_identity AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'person_match' THEN (SELECT held.id FROM person_match AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'person' THEN (SELECT held.id FROM person AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'case_file' THEN (SELECT held.id FROM case_file AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'next_step' THEN (SELECT held.id FROM next_step AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'household_member' THEN (SELECT held.id FROM household_member AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'staff' THEN (SELECT held.id FROM staff AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'account_change' THEN (SELECT held.id FROM account_change AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'added_norm' THEN (SELECT held.id FROM added_norm AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'access_entry' THEN (SELECT held.id FROM access_entry AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'seal_anchor' THEN (SELECT held.id FROM seal_anchor AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'seal_acceptance' THEN (SELECT held.id FROM seal_acceptance AS held WHERE held.id = one.row_id LIMIT 1) IS NULL END
            THEN CASE WHEN one.content <> '' OR NOT EXISTS (SELECT 1 FROM seal_acceptance AS said WHERE said.number = one.number) THEN 'sealed_row_gone' END
        WHEN EXISTS (SELECT 1 FROM seal_acceptance AS said WHERE said.number = one.number) THEN NULL
        WHEN one.kind IN ('journal_note', 'decision', 'decision_basis', 'emergency_assessment', 'letter', 'form_version', 'filled_instrument', 'plan', 'payee_account', 'payment_file', 'payment_receipt', 'payment_set_aside', 'spot_check_round', 'case_handover', 'visit_event', 'former_identity', 'person_match', 'account_change', 'added_norm', 'access_entry', 'seal_anchor', 'seal_acceptance') AND EXISTS (
            SELECT 1 FROM seal AS other WHERE other.row_id = one.row_id
            AND other.kind = one.kind AND other.content <> one.content
        ) THEN 'sealed_row_rewritten'
    END AS code
    FROM seal AS one WHERE one.number > after AND one.number <= until
) AS found
WHERE code IS NOT NULL
;
END $$;


--
-- Name: spot_check_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.spot_check_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'spot_check')
AND NOT EXISTS (SELECT 1 FROM spot_check AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: spot_check_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.spot_check_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: spot_check_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.spot_check_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: spot_check_insert_half_signed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.spot_check_insert_half_signed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.judged_by IS NULL) <> (NEW.judged_at IS NULL) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
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
-- Name: spot_check_rests_on_sealed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.spot_check_rests_on_sealed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NOT is_as_sealed('spot_check_round', NEW.round_id)) THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: spot_check_round_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.spot_check_round_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'spot_check_round')
AND NOT EXISTS (SELECT 1 FROM spot_check_round AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: spot_check_update_half_signed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.spot_check_update_half_signed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF ((NEW.judged_by IS NULL) <> (NEW.judged_at IS NULL)) AND (NEW.judged_by IS DISTINCT FROM OLD.judged_by OR NEW.judged_at IS DISTINCT FROM OLD.judged_at) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: staff_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.staff_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'staff')
AND NOT EXISTS (SELECT 1 FROM staff AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: staff_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.staff_begins() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> 1 THEN
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
-- Name: staff_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.staff_counts() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.version <> OLD.version AND NEW.version <> OLD.version + 1 THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
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
(OLD.active <> NEW.active OR OLD.role <> NEW.role) AND NOT EXISTS (
    SELECT 1 FROM account_change AS told
    WHERE told.staff_id = NEW.id AND told.staff_version = NEW.version AND told.step = 'done'
    AND told.password AND NEW.role = OLD.role
) AND (
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
-- Name: staff_renamed_untold(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.staff_renamed_untold() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
(NEW.name <> OLD.name OR NEW.title <> OLD.title) AND is_person() AND NOT EXISTS (
    SELECT 1 FROM access_entry AS told
    WHERE told.staff_id = my_staff_id() AND told.action = 'change_staff'
    AND told.reason = NEW.login || ': ' || OLD.name || ', ' || OLD.title
        || ' → ' || NEW.name || ', ' || NEW.title
    AND told.xmin = pg_current_xact_id()::xid
)
 THEN
        RAISE EXCEPTION 'untold_account' USING ERRCODE = 'integrity_constraint_violation';
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
-- Name: take_turn(text); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.take_turn(what text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF coalesce(my_role() NOT IN ('social_worker', 'payment_officer', 'fut_investigator', 'coordinator', 'deputy_head', 'head'), NOT (
        SELECT rolsuper OR rolbypassrls OR rolname = current_user
        FROM pg_catalog.pg_roles WHERE rolname = session_user
    )) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    INSERT INTO seal_request (kind, row_id)
    VALUES ('turn', left(encode(sha256(convert_to(what, 'UTF8')), 'hex'), 32)::uuid)
    ON CONFLICT DO NOTHING;
END $$;


--
-- Name: tell_of_case(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.tell_of_case() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    PERFORM pg_notify('fsclient_written', concat_ws(' ', TG_ARGV[0], CASE TG_OP WHEN 'DELETE' THEN OLD.case_id ELSE NEW.case_id END, TG_ARGV[1]));
    RETURN NULL;
END $$;


--
-- Name: tell_of_none(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.tell_of_none() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    PERFORM pg_notify('fsclient_written', concat_ws(' ', TG_ARGV[0], '-', TG_ARGV[1]));
    RETURN NULL;
END $$;


--
-- Name: tell_of_opened(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.tell_of_opened() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    PERFORM pg_notify('fsclient_written', concat_ws(' ', TG_ARGV[0], NEW.id, TG_ARGV[1]));
    RETURN NULL;
END $$;


--
-- Name: unlike_seals(text, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.unlike_seals(wanted text, start uuid) RETURNS TABLE(code text, row_id uuid, chain uuid)
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
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('journal_note' || coalesce(';author_id=' || '32' || ':' || replace(signed_row.author_id::text, '-', ''), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';chain_number=' || length(signed_row.chain_number::text) || ':' || signed_row.chain_number::text, '') || coalesce(';corrects_id=' || '32' || ':' || replace(signed_row.corrects_id::text, '-', ''), '') || coalesce(';happened_at=' || '26' || ':' || CASE WHEN signed_row.happened_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.happened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.happened_at::text END, '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';previous_hash=' || length(signed_row.previous_hash::text) || ':' || signed_row.previous_hash::text, '') || coalesce(';restricted=' || '1' || ':' || signed_row.restricted::int::text, '') || coalesce(';signed_at=' || '26' || ':' || CASE WHEN signed_row.signed_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.signed_at::text END, '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, ''), 'UTF8')), 'hex') END AS content, (signed_row.id IS NULL OR signed_row.case_id IS NULL OR signed_row.author_id IS NULL OR signed_row.happened_at IS NULL OR signed_row.kind IS NULL OR signed_row.text IS NULL OR signed_row.restricted IS NULL OR signed_row.version IS NULL) AS of_other_type,
        (SELECT count(*) FROM journal_note AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'journal_note' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM journal_note AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM journal_note AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'decision' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('decision' || coalesce(';already_granted=' || length(signed_row.already_granted::text) || ':' || signed_row.already_granted::text, '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';burdens_later=' || '1' || ':' || signed_row.burdens_later::int::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';conditions=' || length(signed_row.conditions::text) || ':' || signed_row.conditions::text, '') || coalesce(';decided_on=' || '10' || ':' || CASE WHEN signed_row.decided_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.decided_on, 'YYYY-MM-DD') ELSE signed_row.decided_on::text END, '') || coalesce(';drafted_by=' || '32' || ':' || replace(signed_row.drafted_by::text, '-', ''), '') || coalesce(';ground=' || length(signed_row.ground::text) || ':' || signed_row.ground::text, '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';laws=' || length(signed_row.laws::text) || ':' || signed_row.laws::text, '') || CASE WHEN signed_row.line_reasons::text = '{}' THEN '' ELSE coalesce(';line_reasons=' || length(signed_row.line_reasons::text) || ':' || signed_row.line_reasons::text, '') END || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || CASE WHEN signed_row.named::text = '{}' THEN '' ELSE coalesce(';named=' || length(signed_row.named::text) || ':' || signed_row.named::text, '') END || coalesce(';reasons=' || length(signed_row.reasons::text) || ':' || signed_row.reasons::text, '') || coalesce(';signed_at=' || '26' || ':' || CASE WHEN signed_row.signed_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.signed_at::text END, '') || coalesce(';signed_by=' || '32' || ':' || replace(signed_row.signed_by::text, '-', ''), ''), 'UTF8')), 'hex') END AS content, (signed_row.id IS NULL OR signed_row.case_id IS NULL OR signed_row.application_id IS NULL OR signed_row.month IS NULL OR signed_row.amount IS NULL OR signed_row.already_granted IS NULL OR signed_row.reasons IS NULL OR signed_row.conditions IS NULL OR signed_row.laws IS NULL OR signed_row.line_reasons IS NULL OR signed_row.named IS NULL OR signed_row.drafted_by IS NULL OR signed_row.version IS NULL) AS of_other_type,
        (SELECT count(*) FROM decision AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'decision' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM decision AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM decision AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'decision_basis' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('decision_basis' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';facts=' || length(signed_row.facts::text) || ':' || signed_row.facts::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';result=' || length(signed_row.result::text) || ':' || signed_row.result::text, '') || CASE WHEN signed_row.rules::text = '1' THEN '' ELSE coalesce(';rules=' || length(signed_row.rules::text) || ':' || signed_row.rules::text, '') END, 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.case_id IS NULL OR signed_row.facts IS NULL OR signed_row.result IS NULL OR signed_row.rules IS NULL) AS of_other_type,
        (SELECT count(*) FROM decision_basis AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'decision_basis' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM decision_basis AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM decision_basis AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'emergency_assessment' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('emergency_assessment' || coalesce(';asked=' || length(signed_row.asked::text) || ':' || signed_row.asked::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';children=' || length(signed_row.children::text) || ':' || signed_row.children::text, '') || coalesce(';danger=' || length(signed_row.danger::text) || ':' || signed_row.danger::text, '') || coalesce(';days=' || length(signed_row.days::text) || ':' || signed_row.days::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';network=' || length(signed_row.network::text) || ':' || signed_row.network::text, '') || coalesce(';own_means=' || length(signed_row.own_means::text) || ':' || signed_row.own_means::text, '') || coalesce(';purpose=' || length(signed_row.purpose::text) || ':' || signed_row.purpose::text, '') || coalesce(';raised_on=' || '10' || ':' || CASE WHEN signed_row.raised_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.raised_on, 'YYYY-MM-DD') ELSE signed_row.raised_on::text END, '') || coalesce(';violence_asked=' || '1' || ':' || signed_row.violence_asked::int::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.case_id IS NULL OR signed_row.purpose IS NULL OR signed_row.days IS NULL OR signed_row.raised_on IS NULL OR signed_row.cause IS NULL OR signed_row.own_means IS NULL OR signed_row.network IS NULL OR signed_row.danger IS NULL OR signed_row.children IS NULL OR signed_row.asked IS NULL OR signed_row.violence_asked IS NULL) AS of_other_type,
        (SELECT count(*) FROM emergency_assessment AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'emergency_assessment' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM emergency_assessment AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM emergency_assessment AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'letter' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('letter' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';created_at=' || '26' || ':' || CASE WHEN signed_row.created_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.created_at::text END, '') || coalesce(';created_by=' || '32' || ':' || replace(signed_row.created_by::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';pdf=' || length(encode(sha256(signed_row.pdf), 'hex')) || ':' || encode(sha256(signed_row.pdf), 'hex'), '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';title=' || length(signed_row.title::text) || ':' || signed_row.title::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.case_id IS NULL OR signed_row.decision_id IS NULL OR signed_row.person_id IS NULL OR signed_row.title IS NULL OR signed_row.created_at IS NULL OR signed_row.created_by IS NULL OR signed_row.sha256 IS NULL OR signed_row.pdf IS NULL) AS of_other_type,
        (SELECT count(*) FROM letter AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'letter' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM letter AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM letter AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'appeal' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('appeal' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';last_day=' || '10' || ':' || CASE WHEN signed_row.last_day BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.last_day, 'YYYY-MM-DD') ELSE signed_row.last_day::text END, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';received_decision_on=' || '10' || ':' || CASE WHEN signed_row.received_decision_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.received_decision_on, 'YYYY-MM-DD') ELSE signed_row.received_decision_on::text END, '') || coalesce(';received_on=' || '10' || ':' || CASE WHEN signed_row.received_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.received_on, 'YYYY-MM-DD') ELSE signed_row.received_on::text END, '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_on=' || '10' || ':' || CASE WHEN signed_row.settled_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.settled_on, 'YYYY-MM-DD') ELSE signed_row.settled_on::text END, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.case_id IS NULL OR signed_row.decision_id IS NULL OR signed_row.received_on IS NULL OR signed_row.outcome IS NULL OR signed_row.registered_by IS NULL OR signed_row.version IS NULL) AS of_other_type,
        (SELECT count(*) FROM appeal AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'appeal' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM appeal AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM appeal AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'aid_application' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('aid_application' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';complete_on=' || '10' || ':' || CASE WHEN signed_row.complete_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.complete_on, 'YYYY-MM-DD') ELSE signed_row.complete_on::text END, '') || coalesce(';due_on=' || '10' || ':' || CASE WHEN signed_row.due_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.due_on, 'YYYY-MM-DD') ELSE signed_row.due_on::text END, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';matter=' || length(signed_row.matter::text) || ':' || signed_row.matter::text, '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';received_on=' || '10' || ':' || CASE WHEN signed_row.received_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.received_on, 'YYYY-MM-DD') ELSE signed_row.received_on::text END, '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';urgent=' || '1' || ':' || signed_row.urgent::int::text, '') || coalesce(';withdrawn_on=' || '10' || ':' || CASE WHEN signed_row.withdrawn_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.withdrawn_on, 'YYYY-MM-DD') ELSE signed_row.withdrawn_on::text END, '') || coalesce(';withdrawn_reason=' || length(signed_row.withdrawn_reason::text) || ':' || signed_row.withdrawn_reason::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.case_id IS NULL OR signed_row.kind IS NULL OR signed_row.month IS NULL OR signed_row.received_on IS NULL OR signed_row.due_on IS NULL OR signed_row.matter IS NULL OR signed_row.urgent IS NULL OR signed_row.status IS NULL OR signed_row.version IS NULL) AS of_other_type,
        (SELECT count(*) FROM aid_application AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'aid_application' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM aid_application AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM aid_application AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'form_version' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('form_version' || coalesce(';added_at=' || '26' || ':' || CASE WHEN signed_row.added_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.added_at::text END, '') || coalesce(';added_by=' || '32' || ':' || replace(signed_row.added_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';instrument=' || length(signed_row.instrument::text) || ':' || signed_row.instrument::text, '') || coalesce(';instrument_version=' || length(signed_row.instrument_version::text) || ':' || signed_row.instrument_version::text, '') || coalesce(';options=' || length(signed_row.options::text) || ':' || signed_row.options::text, '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.instrument IS NULL OR signed_row.instrument_version IS NULL OR signed_row.text IS NULL OR signed_row.options IS NULL OR signed_row.sha256 IS NULL OR signed_row.added_at IS NULL) AS of_other_type,
        (SELECT count(*) FROM form_version AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'form_version' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM form_version AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM form_version AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'filled_instrument' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('filled_instrument' || coalesce(';answers=' || length(signed_row.answers::text) || ':' || signed_row.answers::text, '') || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';form_sha256=' || length(signed_row.form_sha256::text) || ':' || signed_row.form_sha256::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';instrument=' || length(signed_row.instrument::text) || ':' || signed_row.instrument::text, '') || coalesce(';instrument_version=' || length(signed_row.instrument_version::text) || ':' || signed_row.instrument_version::text, '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';signed_at=' || '26' || ':' || CASE WHEN signed_row.signed_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.signed_at::text END, '') || coalesce(';signed_by=' || '32' || ':' || replace(signed_row.signed_by::text, '-', ''), '') || coalesce(';started_at=' || '26' || ':' || CASE WHEN signed_row.started_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.started_at::text END, '') || coalesce(';started_by=' || '32' || ':' || replace(signed_row.started_by::text, '-', ''), ''), 'UTF8')), 'hex') END AS content, (signed_row.id IS NULL OR signed_row.case_id IS NULL OR signed_row.instrument IS NULL OR signed_row.instrument_version IS NULL OR signed_row.answers IS NULL OR signed_row.started_by IS NULL OR signed_row.started_at IS NULL OR signed_row.version IS NULL) AS of_other_type,
        (SELECT count(*) FROM filled_instrument AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'filled_instrument' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM filled_instrument AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM filled_instrument AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'plan' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('plan' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';follow_up_on=' || '10' || ':' || CASE WHEN signed_row.follow_up_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.follow_up_on, 'YYYY-MM-DD') ELSE signed_row.follow_up_on::text END, '') || coalesce(';goal=' || length(signed_row.goal::text) || ':' || signed_row.goal::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';own_words=' || length(signed_row.own_words::text) || ':' || signed_row.own_words::text, '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';signed_at=' || '26' || ':' || CASE WHEN signed_row.signed_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.signed_at::text END, '') || coalesce(';signed_by=' || '32' || ':' || replace(signed_row.signed_by::text, '-', ''), '') || coalesce(';started_at=' || '26' || ':' || CASE WHEN signed_row.started_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.started_at::text END, '') || coalesce(';started_by=' || '32' || ':' || replace(signed_row.started_by::text, '-', ''), '') || coalesce(';steps=' || length(signed_row.steps::text) || ':' || signed_row.steps::text, ''), 'UTF8')), 'hex') END AS content, (signed_row.id IS NULL OR signed_row.case_id IS NULL OR signed_row.person_id IS NULL OR signed_row.number IS NULL OR signed_row.goal IS NULL OR signed_row.own_words IS NULL OR signed_row.steps IS NULL OR signed_row.started_by IS NULL OR signed_row.started_at IS NULL OR signed_row.version IS NULL) AS of_other_type,
        (SELECT count(*) FROM plan AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'plan' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM plan AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM plan AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'calculation_sheet' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.finished_at IS NULL THEN '' ELSE encode(sha256(convert_to('calculation_sheet' || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';copied_from=' || length(signed_row.copied_from::text) || ':' || signed_row.copied_from::text, '') || coalesce(';facts=' || length(signed_row.facts::text) || ':' || signed_row.facts::text, '') || coalesce(';finished_at=' || '26' || ':' || CASE WHEN signed_row.finished_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.finished_at::text END, '') || coalesce(';finished_by=' || '32' || ':' || replace(signed_row.finished_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';result=' || length(signed_row.result::text) || ':' || signed_row.result::text, ''), 'UTF8')), 'hex') END AS content, (signed_row.id IS NULL OR signed_row.case_id IS NULL OR signed_row.application_id IS NULL OR signed_row.month IS NULL OR signed_row.facts IS NULL OR signed_row.result IS NULL OR signed_row.version IS NULL) AS of_other_type,
        (SELECT count(*) FROM calculation_sheet AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'calculation_sheet' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM calculation_sheet AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM calculation_sheet AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'payee_account' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payee_account' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';check_digit_doubtful=' || '1' || ':' || signed_row.check_digit_doubtful::int::text, '') || coalesce(';clearing=' || length(signed_row.clearing::text) || ':' || signed_row.clearing::text, '') || coalesce(';evidence=' || length(signed_row.evidence::text) || ':' || signed_row.evidence::text, '') || coalesce(';holder=' || length(signed_row.holder::text) || ':' || signed_row.holder::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';payee_kind=' || length(signed_row.payee_kind::text) || ':' || signed_row.payee_kind::text, '') || coalesce(';registered_at=' || '26' || ':' || CASE WHEN signed_row.registered_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.registered_at::text END, '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.case_id IS NULL OR signed_row.holder IS NULL OR signed_row.kind IS NULL OR signed_row.clearing IS NULL OR signed_row.number IS NULL OR signed_row.evidence IS NULL OR signed_row.check_digit_doubtful IS NULL OR signed_row.registered_by IS NULL OR signed_row.registered_at IS NULL) AS of_other_type,
        (SELECT count(*) FROM payee_account AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payee_account' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM payee_account AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM payee_account AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'payment' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment' || coalesce(';account_id=' || '32' || ':' || replace(signed_row.account_id::text, '-', ''), '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decided_by=' || '32' || ':' || replace(signed_row.decided_by::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';pay_on=' || '10' || ':' || CASE WHEN signed_row.pay_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.pay_on, 'YYYY-MM-DD') ELSE signed_row.pay_on::text END, '') || coalesce(';payee=' || length(signed_row.payee::text) || ':' || signed_row.payee::text, '') || coalesce(';prepared_at=' || '26' || ':' || CASE WHEN signed_row.prepared_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.prepared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.prepared_at::text END, '') || coalesce(';prepared_by=' || '32' || ':' || replace(signed_row.prepared_by::text, '-', ''), '') || coalesce(';reference=' || length(signed_row.reference::text) || ':' || signed_row.reference::text, '') || coalesce(';reference_kind=' || length(signed_row.reference_kind::text) || ':' || signed_row.reference_kind::text, '') || coalesce(';released_at=' || '26' || ':' || CASE WHEN signed_row.released_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.released_at::text END, '') || coalesce(';released_by=' || '32' || ':' || replace(signed_row.released_by::text, '-', ''), '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';stopped_at=' || '26' || ':' || CASE WHEN signed_row.stopped_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.stopped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.stopped_at::text END, '') || coalesce(';stopped_by=' || '32' || ':' || replace(signed_row.stopped_by::text, '-', ''), '') || coalesce(';stopped_reason=' || length(signed_row.stopped_reason::text) || ':' || signed_row.stopped_reason::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.case_id IS NULL OR signed_row.decision_id IS NULL OR signed_row.account_id IS NULL OR signed_row.payee IS NULL OR signed_row.amount IS NULL OR signed_row.month IS NULL OR signed_row.pay_on IS NULL OR signed_row.status IS NULL OR signed_row.decided_by IS NULL OR signed_row.prepared_by IS NULL OR signed_row.prepared_at IS NULL OR signed_row.stopped_reason IS NULL OR signed_row.version IS NULL) AS of_other_type,
        (SELECT count(*) FROM payment AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM payment AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM payment AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'payment_file' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('payment_file' || coalesce(';created_at=' || '26' || ':' || CASE WHEN signed_row.created_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.created_at::text END, '') || coalesce(';created_by=' || '32' || ':' || replace(signed_row.created_by::text, '-', ''), '') || coalesce(';form=' || length(signed_row.form::text) || ':' || signed_row.form::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';message_id=' || length(signed_row.message_id::text) || ':' || signed_row.message_id::text, '') || coalesce(';payments=' || length(signed_row.payments::text) || ':' || signed_row.payments::text, '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';total=' || length(signed_row.total::text) || ':' || signed_row.total::text, '') || coalesce(';xml=' || length(encode(sha256(signed_row.xml), 'hex')) || ':' || encode(sha256(signed_row.xml), 'hex'), ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.message_id IS NULL OR signed_row.created_at IS NULL OR signed_row.created_by IS NULL OR signed_row.payments IS NULL OR signed_row.total IS NULL OR signed_row.sha256 IS NULL OR signed_row.xml IS NULL) AS of_other_type,
        (SELECT count(*) FROM payment_file AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment_file' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM payment_file AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM payment_file AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'payment_return' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment_return' || coalesce(';account_fault=' || '1' || ':' || signed_row.account_fault::int::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';happened_on=' || '10' || ':' || CASE WHEN signed_row.happened_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.happened_on, 'YYYY-MM-DD') ELSE signed_row.happened_on::text END, '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';registered_at=' || '26' || ':' || CASE WHEN signed_row.registered_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.registered_at::text END, '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_at=' || '26' || ':' || CASE WHEN signed_row.settled_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.settled_at::text END, '') || coalesce(';settled_by=' || '32' || ':' || replace(signed_row.settled_by::text, '-', ''), '') || coalesce(';settled_reason=' || length(signed_row.settled_reason::text) || ':' || signed_row.settled_reason::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.payment_id IS NULL OR signed_row.case_id IS NULL OR signed_row.kind IS NULL OR signed_row.cause IS NULL OR signed_row.account_fault IS NULL OR signed_row.reason IS NULL OR signed_row.happened_on IS NULL OR signed_row.registered_by IS NULL OR signed_row.registered_at IS NULL OR signed_row.settled_reason IS NULL OR signed_row.version IS NULL) AS of_other_type,
        (SELECT count(*) FROM payment_return AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment_return' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM payment_return AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM payment_return AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'payment_receipt' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment_receipt' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';handed_by=' || '32' || ':' || replace(signed_row.handed_by::text, '-', ''), '') || coalesce(';handed_on=' || '10' || ':' || CASE WHEN signed_row.handed_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.handed_on, 'YYYY-MM-DD') ELSE signed_row.handed_on::text END, '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';receipt=' || length(signed_row.receipt::text) || ':' || signed_row.receipt::text, '') || coalesce(';recorded_at=' || '26' || ':' || CASE WHEN signed_row.recorded_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.recorded_at::text END, '') || coalesce(';taken_by=' || length(signed_row.taken_by::text) || ':' || signed_row.taken_by::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.payment_id IS NULL OR signed_row.case_id IS NULL OR signed_row.handed_on IS NULL OR signed_row.handed_by IS NULL OR signed_row.taken_by IS NULL OR signed_row.receipt IS NULL OR signed_row.recorded_at IS NULL OR signed_row.hash IS NULL) AS of_other_type,
        (SELECT count(*) FROM payment_receipt AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment_receipt' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM payment_receipt AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM payment_receipt AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'payment_set_aside' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment_set_aside' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';code=' || length(signed_row.code::text) || ':' || signed_row.code::text, '') || coalesce(';detail=' || length(signed_row.detail::text) || ':' || signed_row.detail::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';set_aside_at=' || '26' || ':' || CASE WHEN signed_row.set_aside_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.set_aside_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.set_aside_at::text END, '') || coalesce(';set_aside_by=' || '32' || ':' || replace(signed_row.set_aside_by::text, '-', ''), ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.payment_id IS NULL OR signed_row.case_id IS NULL OR signed_row.code IS NULL OR signed_row.detail IS NULL OR signed_row.set_aside_by IS NULL OR signed_row.set_aside_at IS NULL) AS of_other_type,
        (SELECT count(*) FROM payment_set_aside AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment_set_aside' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM payment_set_aside AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM payment_set_aside AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'spot_check_round' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('spot_check_round' || coalesce(';control=' || length(signed_row.control::text) || ':' || signed_row.control::text, '') || coalesce(';drawn_at=' || '26' || ':' || CASE WHEN signed_row.drawn_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.drawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.drawn_at::text END, '') || coalesce(';drawn_by=' || '32' || ':' || replace(signed_row.drawn_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';per_officer=' || length(signed_row.per_officer::text) || ':' || signed_row.per_officer::text, '') || coalesce(';population=' || length(signed_row.population::text) || ':' || signed_row.population::text, '') || coalesce(';seed=' || length(signed_row.seed::text) || ':' || signed_row.seed::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.month IS NULL OR signed_row.control IS NULL OR signed_row.seed IS NULL OR signed_row.per_officer IS NULL OR signed_row.population IS NULL OR signed_row.drawn_by IS NULL OR signed_row.drawn_at IS NULL) AS of_other_type,
        (SELECT count(*) FROM spot_check_round AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'spot_check_round' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM spot_check_round AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM spot_check_round AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'spot_check' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('spot_check' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';control=' || length(signed_row.control::text) || ':' || signed_row.control::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';judged_at=' || '26' || ':' || CASE WHEN signed_row.judged_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.judged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.judged_at::text END, '') || coalesce(';judged_by=' || '32' || ':' || replace(signed_row.judged_by::text, '-', ''), '') || coalesce(';noting=' || length(signed_row.noting::text) || ':' || signed_row.noting::text, '') || coalesce(';observation=' || length(signed_row.observation::text) || ':' || signed_row.observation::text, '') || coalesce(';officer_id=' || '32' || ':' || replace(signed_row.officer_id::text, '-', ''), '') || coalesce(';position=' || length(signed_row.position::text) || ':' || signed_row.position::text, '') || coalesce(';round_id=' || '32' || ':' || replace(signed_row.round_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.round_id IS NULL OR signed_row.case_id IS NULL OR signed_row.officer_id IS NULL OR signed_row.position IS NULL OR signed_row.observation IS NULL OR signed_row.version IS NULL) AS of_other_type,
        (SELECT count(*) FROM spot_check AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'spot_check' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM spot_check AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM spot_check AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'case_handover' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('case_handover' || coalesce(';at=' || '26' || ':' || CASE WHEN signed_row.at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.at::text END, '') || coalesce(';by_id=' || '32' || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';case_version=' || length(signed_row.case_version::text) || ':' || signed_row.case_version::text, '') || coalesce(';caseworker_from=' || '32' || ':' || replace(signed_row.caseworker_from::text, '-', ''), '') || coalesce(';caseworker_to=' || '32' || ':' || replace(signed_row.caseworker_to::text, '-', ''), '') || coalesce(';district_from=' || length(signed_row.district_from::text) || ':' || signed_row.district_from::text, '') || coalesce(';district_to=' || length(signed_row.district_to::text) || ':' || signed_row.district_to::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_officer_from=' || '32' || ':' || replace(signed_row.payment_officer_from::text, '-', ''), '') || coalesce(';payment_officer_to=' || '32' || ':' || replace(signed_row.payment_officer_to::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';undoes_id=' || '32' || ':' || replace(signed_row.undoes_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.case_id IS NULL OR signed_row.case_version IS NULL OR signed_row.at IS NULL OR signed_row.by_id IS NULL OR signed_row.reason IS NULL OR signed_row.caseworker_from IS NULL OR signed_row.caseworker_to IS NULL OR signed_row.district_from IS NULL OR signed_row.district_to IS NULL) AS of_other_type,
        (SELECT count(*) FROM case_handover AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'case_handover' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM case_handover AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM case_handover AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'contact' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('contact' || coalesce(';appointment_at=' || '26' || ':' || CASE WHEN signed_row.appointment_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.appointment_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.appointment_at::text END, '') || coalesce(';at=' || '26' || ':' || CASE WHEN signed_row.at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.at::text END, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';channel=' || length(signed_row.channel::text) || ':' || signed_row.channel::text, '') || coalesce(';district=' || length(signed_row.district::text) || ':' || signed_row.district::text, '') || coalesce(';ended_as=' || length(signed_row.ended_as::text) || ':' || signed_row.ended_as::text, '') || coalesce(';handed_to=' || length(signed_row.handed_to::text) || ':' || signed_row.handed_to::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';identity_number=' || length(signed_row.identity_number::text) || ':' || signed_row.identity_number::text, '') || coalesce(';matter=' || length(signed_row.matter::text) || ':' || signed_row.matter::text, '') || coalesce(';name=' || length(signed_row.name::text) || ':' || signed_row.name::text, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';phone=' || length(signed_row.phone::text) || ':' || signed_row.phone::text, '') || coalesce(';taken_by=' || '32' || ':' || replace(signed_row.taken_by::text, '-', ''), ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.at IS NULL OR signed_row.channel IS NULL OR signed_row.outcome IS NULL OR signed_row.matter IS NULL OR signed_row.taken_by IS NULL OR signed_row.name IS NULL OR signed_row.identity_number IS NULL OR signed_row.phone IS NULL OR signed_row.district IS NULL OR signed_row.handed_to IS NULL OR signed_row.version IS NULL) AS of_other_type,
        (SELECT count(*) FROM contact AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'contact' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM contact AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM contact AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'visit_event' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('visit_event' || coalesce(';at=' || '26' || ':' || CASE WHEN signed_row.at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.at::text END, '') || coalesce(';by_id=' || '32' || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';contact_id=' || '32' || ':' || replace(signed_row.contact_id::text, '-', ''), '') || coalesce(';contact_version=' || length(signed_row.contact_version::text) || ':' || signed_row.contact_version::text, '') || coalesce(';ended_as=' || length(signed_row.ended_as::text) || ':' || signed_row.ended_as::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';now_at=' || '26' || ':' || CASE WHEN signed_row.now_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.now_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.now_at::text END, '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, '') || coalesce(';was_at=' || '26' || ':' || CASE WHEN signed_row.was_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.was_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.was_at::text END, '') || coalesce(';words=' || length(signed_row.words::text) || ':' || signed_row.words::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.contact_id IS NULL OR signed_row.contact_version IS NULL OR signed_row.at IS NULL OR signed_row.by_id IS NULL OR signed_row.step IS NULL OR signed_row.words IS NULL) AS of_other_type,
        (SELECT count(*) FROM visit_event AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'visit_event' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM visit_event AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM visit_event AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'former_identity' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('former_identity' || coalesce(';birth_date=' || '10' || ':' || CASE WHEN signed_row.birth_date BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.birth_date, 'YYYY-MM-DD') ELSE signed_row.birth_date::text END, '') || coalesce(';changed_at=' || '26' || ':' || CASE WHEN signed_row.changed_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.changed_at::text END, '') || coalesce(';changed_by=' || '32' || ':' || replace(signed_row.changed_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';identity_number=' || length(signed_row.identity_number::text) || ':' || signed_row.identity_number::text, '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';reserve_number=' || length(signed_row.reserve_number::text) || ':' || signed_row.reserve_number::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.person_id IS NULL OR signed_row.birth_date IS NULL OR signed_row.reserve_number IS NULL OR signed_row.reason IS NULL OR signed_row.changed_by IS NULL OR signed_row.changed_at IS NULL OR signed_row.search_text IS NULL) AS of_other_type,
        (SELECT count(*) FROM former_identity AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'former_identity' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM former_identity AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM former_identity AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'person_match' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('person_match' || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';judged_at=' || '26' || ':' || CASE WHEN signed_row.judged_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.judged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.judged_at::text END, '') || coalesce(';judged_by=' || '32' || ':' || replace(signed_row.judged_by::text, '-', ''), '') || coalesce(';other_id=' || '32' || ':' || replace(signed_row.other_id::text, '-', ''), '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';verdict=' || length(signed_row.verdict::text) || ':' || signed_row.verdict::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.person_id IS NULL OR signed_row.other_id IS NULL OR signed_row.verdict IS NULL OR signed_row.reason IS NULL OR signed_row.judged_by IS NULL OR signed_row.judged_at IS NULL) AS of_other_type,
        (SELECT count(*) FROM person_match AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'person_match' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM person_match AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM person_match AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'person' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('person' || coalesce(';birth_date=' || '10' || ':' || CASE WHEN signed_row.birth_date BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.birth_date, 'YYYY-MM-DD') ELSE signed_row.birth_date::text END, '') || coalesce(';city=' || length(signed_row.city::text) || ':' || signed_row.city::text, '') || coalesce(';family_name=' || length(signed_row.family_name::text) || ':' || signed_row.family_name::text, '') || coalesce(';given_name=' || length(signed_row.given_name::text) || ':' || signed_row.given_name::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';identity_number=' || length(signed_row.identity_number::text) || ':' || signed_row.identity_number::text, '') || coalesce(';phone=' || length(signed_row.phone::text) || ':' || signed_row.phone::text, '') || coalesce(';postcode=' || length(signed_row.postcode::text) || ':' || signed_row.postcode::text, '') || coalesce(';protection=' || length(signed_row.protection::text) || ':' || signed_row.protection::text, '') || CASE WHEN signed_row.reserve_number::text = '' THEN '' ELSE coalesce(';reserve_number=' || length(signed_row.reserve_number::text) || ':' || signed_row.reserve_number::text, '') END || coalesce(';street=' || length(signed_row.street::text) || ':' || signed_row.street::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.birth_date IS NULL OR signed_row.given_name IS NULL OR signed_row.family_name IS NULL OR signed_row.protection IS NULL OR signed_row.street IS NULL OR signed_row.postcode IS NULL OR signed_row.city IS NULL OR signed_row.phone IS NULL OR signed_row.reserve_number IS NULL OR signed_row.version IS NULL OR signed_row.search_text IS NULL) AS of_other_type,
        (SELECT count(*) FROM person AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'person' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM person AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM person AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'case_file' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('case_file' || coalesce(';caseworker_id=' || '32' || ':' || replace(signed_row.caseworker_id::text, '-', ''), '') || coalesce(';closed_on=' || '10' || ':' || CASE WHEN signed_row.closed_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.closed_on, 'YYYY-MM-DD') ELSE signed_row.closed_on::text END, '') || coalesce(';closing_reason=' || length(signed_row.closing_reason::text) || ':' || signed_row.closing_reason::text, '') || coalesce(';district=' || length(signed_row.district::text) || ':' || signed_row.district::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';opened_on=' || '10' || ':' || CASE WHEN signed_row.opened_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.opened_on, 'YYYY-MM-DD') ELSE signed_row.opened_on::text END, '') || coalesce(';payment_officer_id=' || '32' || ':' || replace(signed_row.payment_officer_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.number IS NULL OR signed_row.district IS NULL OR signed_row.caseworker_id IS NULL OR signed_row.opened_on IS NULL OR signed_row.version IS NULL) AS of_other_type,
        (SELECT count(*) FROM case_file AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'case_file' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM case_file AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM case_file AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'next_step' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('next_step' || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';due_on=' || '10' || ':' || CASE WHEN signed_row.due_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.due_on, 'YYYY-MM-DD') ELSE signed_row.due_on::text END, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.step IS NULL) AS of_other_type,
        (SELECT count(*) FROM next_step AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'next_step' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM next_step AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM next_step AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'household_member' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('household_member' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';days=' || length(signed_row.days::text) || ':' || signed_row.days::text, '') || coalesce(';free_lunch=' || '1' || ':' || signed_row.free_lunch::int::text, '') || coalesce(';hindrance=' || length(signed_row.hindrance::text) || ':' || signed_row.hindrance::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';in_school=' || '1' || ':' || signed_row.in_school::int::text, '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || CASE WHEN signed_row.representative::text = '' THEN '' ELSE coalesce(';representative=' || length(signed_row.representative::text) || ':' || signed_row.representative::text, '') END || coalesce(';representative_kind=' || length(signed_row.representative_kind::text) || ':' || signed_row.representative_kind::text, '') || coalesce(';residence=' || length(signed_row.residence::text) || ':' || signed_row.residence::text, '') || coalesce(';role=' || length(signed_row.role::text) || ':' || signed_row.role::text, '') || coalesce(';since=' || '10' || ':' || CASE WHEN signed_row.since BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.since, 'YYYY-MM-DD') ELSE signed_row.since::text END, '') || coalesce(';until=' || '10' || ':' || CASE WHEN signed_row.until BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.until, 'YYYY-MM-DD') ELSE signed_row.until::text END, '') || CASE WHEN signed_row.without_representative::text = '' THEN '' ELSE coalesce(';without_representative=' || length(signed_row.without_representative::text) || ':' || signed_row.without_representative::text, '') END, 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.case_id IS NULL OR signed_row.person_id IS NULL OR signed_row.role IS NULL OR signed_row.since IS NULL OR signed_row.residence IS NULL OR signed_row.free_lunch IS NULL OR signed_row.in_school IS NULL OR signed_row.representative IS NULL OR signed_row.without_representative IS NULL OR signed_row.version IS NULL) AS of_other_type,
        (SELECT count(*) FROM household_member AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'household_member' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM household_member AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM household_member AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'staff' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('staff' || coalesce(';active=' || '1' || ':' || signed_row.active::int::text, '') || coalesce(';district=' || length(signed_row.district::text) || ':' || signed_row.district::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';login=' || length(signed_row.login::text) || ':' || signed_row.login::text, '') || coalesce(';name=' || length(signed_row.name::text) || ':' || signed_row.name::text, '') || coalesce(';password_hash=' || length(signed_row.password_hash::text) || ':' || signed_row.password_hash::text, '') || coalesce(';role=' || length(signed_row.role::text) || ':' || signed_row.role::text, '') || coalesce(';title=' || length(signed_row.title::text) || ':' || signed_row.title::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.login IS NULL OR signed_row.name IS NULL OR signed_row.title IS NULL OR signed_row.role IS NULL OR signed_row.district IS NULL OR signed_row.active IS NULL OR signed_row.version IS NULL) AS of_other_type,
        (SELECT count(*) FROM staff AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'staff' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM staff AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM staff AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'account_change' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('account_change' || coalesce(';active_from=' || '1' || ':' || signed_row.active_from::int::text, '') || coalesce(';active_to=' || '1' || ':' || signed_row.active_to::int::text, '') || coalesce(';answers_id=' || '32' || ':' || replace(signed_row.answers_id::text, '-', ''), '') || coalesce(';at=' || '26' || ':' || CASE WHEN signed_row.at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.at::text END, '') || coalesce(';by_id=' || '32' || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';password=' || '1' || ':' || signed_row.password::int::text, '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';role_from=' || length(signed_row.role_from::text) || ':' || signed_row.role_from::text, '') || coalesce(';role_to=' || length(signed_row.role_to::text) || ':' || signed_row.role_to::text, '') || coalesce(';staff_id=' || '32' || ':' || replace(signed_row.staff_id::text, '-', ''), '') || coalesce(';staff_version=' || length(signed_row.staff_version::text) || ':' || signed_row.staff_version::text, '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.staff_id IS NULL OR signed_row.at IS NULL OR signed_row.step IS NULL OR signed_row.role_from IS NULL OR signed_row.role_to IS NULL OR signed_row.active_from IS NULL OR signed_row.active_to IS NULL OR signed_row.password IS NULL OR signed_row.reason IS NULL) AS of_other_type,
        (SELECT count(*) FROM account_change AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'account_change' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM account_change AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM account_change AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'added_norm' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('added_norm' || coalesce(';added_at=' || '26' || ':' || CASE WHEN signed_row.added_at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.added_at::text END, '') || coalesce(';added_by=' || '32' || ':' || replace(signed_row.added_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, '') || coalesce(';valid_from=' || length(signed_row.valid_from::text) || ':' || signed_row.valid_from::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.valid_from IS NULL OR signed_row.text IS NULL OR signed_row.added_by IS NULL OR signed_row.added_at IS NULL) AS of_other_type,
        (SELECT count(*) FROM added_norm AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'added_norm' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM added_norm AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM added_norm AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'access_entry' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('access_entry' || coalesce(';action=' || length(signed_row.action::text) || ':' || signed_row.action::text, '') || coalesce(';at=' || '26' || ':' || CASE WHEN signed_row.at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.at::text END, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';staff_id=' || '32' || ':' || replace(signed_row.staff_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.at IS NULL OR signed_row.staff_id IS NULL OR signed_row.action IS NULL OR signed_row.reason IS NULL) AS of_other_type,
        (SELECT count(*) FROM access_entry AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'access_entry' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM access_entry AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM access_entry AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'seal_anchor' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('seal_anchor' || coalesce(';day=' || '10' || ':' || CASE WHEN signed_row.day BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.day, 'YYYY-MM-DD') ELSE signed_row.day::text END, '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';previous=' || length(signed_row.previous::text) || ':' || signed_row.previous::text, '') || coalesce(';seal=' || length(signed_row.seal::text) || ':' || signed_row.seal::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.day IS NULL OR signed_row.number IS NULL OR signed_row.seal IS NULL OR signed_row.previous IS NULL OR signed_row.hash IS NULL) AS of_other_type,
        (SELECT count(*) FROM seal_anchor AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'seal_anchor' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM seal_anchor AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM seal_anchor AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
;
    WHEN 'seal_acceptance' THEN RETURN QUERY 
SELECT CASE WHEN sealed IS NULL OR again THEN 'row_unsealed' ELSE 'sealed_row_changed' END AS code,
    id, chain
FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.chain, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('seal_acceptance' || coalesce(';accepted_by=' || length(signed_row.accepted_by::text) || ':' || signed_row.accepted_by::text, '') || coalesce(';at=' || '26' || ':' || CASE WHEN signed_row.at BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') ELSE signed_row.at::text END, '') || coalesce(';chain=' || '32' || ':' || replace(signed_row.chain::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';row_id=' || '32' || ':' || replace(signed_row.row_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.number IS NULL OR signed_row.chain IS NULL OR signed_row.kind IS NULL OR signed_row.row_id IS NULL OR signed_row.accepted_by IS NULL OR signed_row.reason IS NULL OR signed_row.at IS NULL) AS of_other_type,
        (SELECT count(*) FROM seal_acceptance AS twin WHERE twin.id = signed_row.id) > 1 AS again, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'seal_acceptance' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM (
        SELECT * FROM seal_acceptance AS part WHERE part.id >= unlike_seals.start ORDER BY part.id LIMIT 2000
    ) AS signed_row
) AS found
WHERE of_other_type OR again OR content <> coalesce(sealed, '')
UNION ALL
SELECT * FROM (
    SELECT 'following', part.id, part.id FROM seal_acceptance AS part WHERE part.id >= unlike_seals.start
    ORDER BY part.id LIMIT 1 OFFSET 2000
) AS rest
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
-- Name: visit_event_again(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.visit_event_again() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (SELECT 1 FROM seal WHERE seal.row_id = NEW.id AND seal.kind = 'visit_event')
AND NOT EXISTS (SELECT 1 FROM visit_event AS held WHERE held.id = NEW.id)
 THEN
        RAISE EXCEPTION 'sealed_row_altered' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: visit_event_false(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.visit_event_false() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    PERFORM 1 FROM contact WHERE id = NEW.contact_id FOR NO KEY UPDATE;
    IF 
NOT EXISTS (
    SELECT 1 FROM contact
    WHERE contact.id = NEW.contact_id AND contact.version + 1 = NEW.contact_version
    AND contact.appointment_at IS NOT DISTINCT FROM NEW.was_at
)
 THEN
        RAISE EXCEPTION 'untold_visit' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: visit_event_not_done(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.visit_event_not_done() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    IF is_person() AND NOT EXISTS (SELECT 1 FROM contact WHERE id = NEW.contact_id AND version >= NEW.contact_version) THEN
        RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NULL;
END $$;


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
    hash character varying(64) NOT NULL,
    newest timestamp with time zone
);


--
-- Name: seal_acceptance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seal_acceptance (
    id uuid NOT NULL,
    number integer NOT NULL,
    chain uuid NOT NULL,
    kind character varying(40) NOT NULL,
    row_id uuid NOT NULL,
    accepted_by text NOT NULL,
    reason text NOT NULL,
    at timestamp with time zone NOT NULL
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
    hash character varying(64) NOT NULL
);


--
-- Name: seal_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.seal_request (
    number integer NOT NULL,
    kind character varying(40) NOT NULL,
    row_id uuid NOT NULL,
    stays_altered boolean DEFAULT false NOT NULL
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
    CACHE 1
    CYCLE;


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
	('01a1b13f-a260-714c-a709-4548b8e3621b', '2026-11-06 15:25:00+01', '01a1c4af-8680-7415-a5dc-9f503f63af83', 'change_staff', NULL, 'social10'),
	('01a1c052-9500-7282-9021-b4206eba35e0', '2026-11-09 13:40:00+01', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', 'open_case', '01a1aacb-1b80-7ab5-a626-3f9f033ae330', ''),
	('01a225b6-6656-7c11-b7dc-dfd03c06df9e', '2026-11-10 10:00:00+01', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', 'open_case', '01a225b6-663f-75bb-971e-87c364202a2a', 'Jour');


--
-- Data for Name: account_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_change VALUES
	('01a1b13f-a260-7445-8628-087de0aadaba', '01a1c4af-8680-76d2-b2fd-f2022a96fb1a', '2026-11-06 15:25:00+01', '01a1c4af-8680-7415-a5dc-9f503f63af83', 'done', 'social_worker', 'social_worker', true, false, false, 2, '', NULL),
	('01a225b6-6655-720f-be59-7a0e1b5da514', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '2026-11-10 10:00:00+01', '01a225b6-663d-7b4e-ab6e-16f0e75173b0', 'asked', 'social_worker', 'deputy_head', true, true, false, NULL, 'Vikarie från december', NULL);


--
-- Data for Name: added_norm; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.added_norm VALUES
	('01a225b6-6658-762f-a94d-bbac017cd958', '2027-01', '# Riksnormen för 2027, beslutad i november', '01a225b6-663d-7b4e-ab6e-16f0e75173b0', '2026-11-10 10:00:00+01');


--
-- Data for Name: aid_application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.aid_application VALUES
	('01a11f51-8a80-7e31-87dd-aeb784b28054', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'new', '2026-10', '2026-10-09', '2026-10-23', '', '2026-10-09', false, 'decided', 1, NULL, NULL),
	('01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '01a1afff-3320-7492-aa59-679aed3a32a8', 'new', '2026-11', '2026-11-09', '2026-11-24', '', '2026-11-10', false, 'decided', 1, NULL, NULL),
	('01a1aacb-1b80-779b-bcfd-527b9a8ca891', '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'new', '2026-11', '2026-11-05', '2026-11-19', '', NULL, false, 'open', 1, NULL, NULL),
	('01a225b6-6641-7e49-9468-f7a74e558c12', '01a225b6-663f-75bb-971e-87c364202a2a', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, true, 'open', 1, NULL, NULL),
	('01a225b6-6646-7381-89b8-0f0579fea65e', '01a225b6-663f-75bb-971e-87c364202a2a', 'emergency', '2026-11', '2026-11-05', '2026-11-05', '', NULL, false, 'open', 1, NULL, NULL),
	('01a225b6-665b-7ad2-82f9-4c821a65894c', '01a225b6-663f-75bb-971e-87c364202a2a', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, false, 'open', 1, NULL, NULL),
	('01a225b6-665e-7ec8-9e01-583fbaee75a2', '01a225b6-665d-7d97-910d-43a6318d6dbe', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, false, 'open', 1, NULL, NULL);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES
	('0023');


--
-- Data for Name: appeal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.appeal VALUES
	('01a225b6-6650-7223-8ba8-ee550f2ad03f', '01a225b6-663f-75bb-971e-87c364202a2a', '01a225b6-6642-7d12-b422-28d8cc255a27', '2026-11-05', '2026-11-05', '2026-11-26', 'pending', NULL, '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', 1);


--
-- Data for Name: calculation_sheet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.calculation_sheet VALUES
	('01a143c1-d960-7dbe-a906-922fa4b9a9c4', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a11f51-8a80-7e31-87dd-aeb784b28054', '2026-10', '{"adjustments":[],"adults":[{"birth_date":"1988-04-05","first_day":null,"id":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","last_day":null,"status":"cohabiting"},{"birth_date":"2002-08-06","first_day":null,"id":"01a1c4af-8680-754b-810c-4759482c9cbc","last_day":null,"status":"cohabiting"}],"assets":[],"children":[{"birth_date":"2019-04-23","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7e1a-b341-e07a83f73f16","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2010-07-28","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7a81-a4e5-0cad66237a04","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2021-02-07","counts_in_household":null,"days":null,"first_day":null,"free_lunch":true,"id":"01a1c4af-8680-70cc-b571-810afc132d0d","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8309","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"190","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"167","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"370","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"3750","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","reason":null,"stated":null,"type":"child_allowance"}],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 2621600, NULL, '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-16 11:09:00+02', 1),
	('01a1c4ad-b1c0-7585-afbc-9ca9d38f8c45', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1984-02-25","first_day":null,"id":"01a1c4af-8680-712a-817a-9262453bf491","last_day":null,"status":"single"}],"assets":[],"children":[{"birth_date":"2017-07-05","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2019-02-09","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7eef-b02e-3d8dccb1c51d","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2011-06-01","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7bb1-9570-266b42b38755","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8349","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"422","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"96","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"596","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"7981","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"wage"},{"amount":"3750","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"child_allowance"},{"amount":"1823","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","reason":null,"stated":null,"type":"maintenance_support"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1447900, NULL, '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-10 09:14:00+01', 1),
	('01a225b6-664e-7816-930f-1be699f80257', '01a225b6-663f-75bb-971e-87c364202a2a', '01a225b6-6641-7e49-9468-f7a74e558c12', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1984-07-15","first_day":null,"id":"01a225b6-6640-7a5b-9fa3-ef835e561d44","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"9800","approved":"7900","copied":null,"label":null,"person":null,"reason":"för hög","type":"rent"}],"incomes":[{"amount":"1234.50","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a225b6-6640-7a5b-9fa3-ef835e561d44","reason":null,"stated":null,"type":"wage"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1188500, '2026-10', NULL, NULL, 1);


--
-- Data for Name: case_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_file VALUES
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '2026-00001', 'east', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-05', NULL, NULL, 1),
	('01a1afff-3320-7492-aa59-679aed3a32a8', '2026-00002', 'north', '01a1c4af-8680-753f-a09f-76b5a170b338', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-06', NULL, NULL, 1),
	('01a1aacb-1b80-7ab5-a626-3f9f033ae330', '2026-00003', 'east', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-7646-8a09-7c976bf46c69', '2026-11-05', NULL, NULL, 1),
	('01a225b6-663f-75bb-971e-87c364202a2a', '2026-00417', 'east', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '01a225b6-6633-70ac-9221-c7c1b1afc2f7', '2026-11-05', NULL, NULL, 1),
	('01a225b6-665d-7d97-910d-43a6318d6dbe', '2026-00418', 'east', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '01a225b6-6633-70ac-9221-c7c1b1afc2f7', '2026-11-05', NULL, NULL, 1);


--
-- Data for Name: case_handover; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_handover VALUES
	('01a225b6-6665-7089-b174-1cd0298ff9dc', '01a225b6-665d-7d97-910d-43a6318d6dbe', 2, '2026-11-10 10:00:00+01', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', 'Byter tjänst', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '01a225b6-6632-7f56-a84e-b6f4ddf658bb', '01a225b6-6633-70ac-9221-c7c1b1afc2f7', '01a225b6-6633-70ac-9221-c7c1b1afc2f7', 'east', 'east', NULL);


--
-- Data for Name: chain_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chain_head VALUES
	('01a1afff-3320-7492-aa59-679aed3a32a8', 1, '7e5bb5ba3eccf5c1b61adee71f9cfeb2340b9b7cece3cbdbcd968c46ee2e08f1', 1),
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 4, '9979a934323f359451d986ed235d73536c40ff7279e3cf67a9456259c939dc09', 2),
	('01a1aacb-1b80-7ab5-a626-3f9f033ae330', 1, 'c5c1b0c316b4fe2df53b03fa239784560a7735c59f9fecddf5dc6e34a7fde338', 2),
	('01a225b6-663f-75bb-971e-87c364202a2a', 0, '', 1);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES
	('01a08fce-5820-71f2-8c35-e83474fa9412', '2026-09-11 11:31:00+02', 'visit', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a08f6a-8d40-794e-bc9e-28eabee80626', '2026-09-11 09:42:00+02', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a08fdc-13c0-7661-bd65-680c3b1185d9', '2026-09-11 11:46:00+02', 'phone', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a09ed2-a4c0-7bf7-8458-272f498dbfa8', '2026-09-14 09:30:00+02', 'visit', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a09ed9-f7c0-7e43-a6ca-f4a341023aed', '2026-09-14 09:38:00+02', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a09e9b-b640-7c08-b8f6-59ac44ce4ab3', '2026-09-14 08:30:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0a537-9b40-7745-b6f4-251e491961a1', '2026-09-15 15:18:00+02', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0a45c-cba0-747b-b912-ef4aefae5d4e', '2026-09-15 11:19:00+02', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0a536-b0e0-7e37-b212-01e4eaa3556c', '2026-09-15 15:17:00+02', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0a965-dba0-71f2-9c0b-b40ff3e6ca73', '2026-09-16 10:47:00+02', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0a9db-f600-7f75-bb3b-f4bf5d7cfed1', '2026-09-16 12:56:00+02', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0a93a-d400-77c9-b365-06ecae7c8f09', '2026-09-16 10:00:00+02', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0af51-0e40-74d1-9719-61891ef3ea44', '2026-09-17 14:22:00+02', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0af43-52a0-7300-b688-b661321c1744', '2026-09-17 14:07:00+02', 'visit', 'wrong_district', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0af09-a500-76d4-9eb6-7ae7ffb0dd9e', '2026-09-17 13:04:00+02', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0b426-d940-75ad-8d36-ce2c1a09a840', '2026-09-18 12:54:00+02', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0b3ce-0ae0-75ef-b099-f27150cb407a', '2026-09-18 11:17:00+02', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0b498-5fc0-7414-8c9a-37518ddcf83c', '2026-09-18 14:58:00+02', 'visit', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0c3ef-fc80-7e96-a4fd-57c523797d45', '2026-09-21 14:28:00+02', 'phone', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0c303-c7c0-7c3a-8820-823157fa49e5', '2026-09-21 10:10:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0c3fb-e360-7b3b-8eac-a2887bb1d124', '2026-09-21 14:41:00+02', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0c824-a580-7f40-8fd3-dd72e7ecfd0c', '2026-09-22 10:04:00+02', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0c8f1-b980-7141-8c3b-a85923bc9152', '2026-09-22 13:48:00+02', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0c8e5-d2a0-7223-9e49-422a3d376642', '2026-09-22 13:35:00+02', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0ce39-0b00-707a-b5c2-e229862fe231', '2026-09-23 14:24:00+02', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0ce69-90e0-7fcf-a039-43f65c327a6d', '2026-09-23 15:17:00+02', 'visit', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0cd1f-f9e0-7552-a656-7bc4627292f8', '2026-09-23 09:17:00+02', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0d207-2a00-754c-8381-3ce6b5a29061', '2026-09-24 08:08:00+02', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0d203-8080-7359-ad9b-f0b6ed448d4e', '2026-09-24 08:04:00+02', 'visit', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0d2d2-6940-75b9-a6ed-f1bd27855798', '2026-09-24 11:50:00+02', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0d77d-2ca0-702a-8844-b8fd0059865a', '2026-09-25 09:35:00+02', 'phone', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0d809-4000-7ffb-a2e3-f93a873b9903', '2026-09-25 12:08:00+02', 'visit', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0d76e-86a0-7359-b113-5de9953857d7', '2026-09-25 09:19:00+02', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0e6b8-67c0-757d-8752-919475efd233', '2026-09-28 08:34:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0e838-02e0-75ea-877e-f32a3f3f37ea', '2026-09-28 15:33:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0e69a-3160-75ac-aca9-9fd0e2856ec6', '2026-09-28 08:01:00+02', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0ec8a-e240-7e31-ba0e-a6e15ec69be3', '2026-09-29 11:42:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0ed1e-48a0-7c0c-81ba-985a32b558fd', '2026-09-29 14:23:00+02', 'phone', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0ec02-7860-740f-8fcc-9a5c334e51af', '2026-09-29 09:13:00+02', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0f199-7080-73b1-9be7-f3cf4b80b828', '2026-09-30 11:16:00+02', 'visit', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0f1a7-2c20-72e2-8e71-597aaa50b96f', '2026-09-30 11:31:00+02', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0f0f1-e5e0-7a56-a454-48c8989bc9dc', '2026-09-30 08:13:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0f691-1b60-706f-a232-8994b647e8a8', '2026-10-01 10:25:00+02', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0f68d-71e0-7659-af95-eee8a70828a7', '2026-10-01 10:21:00+02', 'visit', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0f70e-88c0-7c27-9fb6-d625d6d106fb', '2026-10-01 12:42:00+02', 'phone', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0fb69-a580-7b91-99f9-bb7914ace1cb', '2026-10-02 09:00:00+02', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0fc90-7240-7dce-926f-1d764f06e95a', '2026-10-02 14:22:00+02', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0fcbe-3900-716a-b243-d47ceb64c5c4', '2026-10-02 15:12:00+02', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a10aca-6a00-7444-a01a-c23acfd3bb74', '2026-10-05 08:40:00+02', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a10ac0-57e0-71cb-8fdf-7cc6eb8a25fc', '2026-10-05 08:29:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a10bcd-8220-7df2-b429-c622f52b2549', '2026-10-05 13:23:00+02', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a110b9-4620-7a9d-9877-2790c1726f06', '2026-10-06 12:19:00+02', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a11076-70c0-7433-b73a-fe02f4ef6142', '2026-10-06 11:06:00+02', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a11153-ff80-7d75-823a-80a22ed51b12', '2026-10-06 15:08:00+02', 'visit', 'wrong_district', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a115a9-9e00-78a9-9ca2-c13275f5c1a0', '2026-10-07 11:20:00+02', 'visit', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a115ae-31e0-7092-a862-bf793f4f8b9d', '2026-10-07 11:25:00+02', 'visit', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1160e-5340-7ce2-9aef-ca62e22b64a6', '2026-10-07 13:10:00+02', 'phone', 'wrong_district', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a11ac3-28c0-78dc-b5b3-9023fd09e37c', '2026-10-08 11:06:00+02', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a11a9e-89c0-7c24-ac92-61f1e429c87c', '2026-10-08 10:26:00+02', 'visit', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a11b05-13c0-7109-9f7b-07b84485c04f', '2026-10-08 12:18:00+02', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a120cd-7c20-7806-a740-1fa03c49fdbd', '2026-10-09 15:15:00+02', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a11f8d-0ce0-76bc-81e0-04fb3ef68756', '2026-10-09 09:25:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a120c1-9540-71b0-a200-d218798a0d59', '2026-10-09 15:02:00+02', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a12ee5-9400-7087-8ce6-6f731e84fb36', '2026-10-12 08:56:00+02', 'visit', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a12efe-4c20-7a60-b2f9-20262d819d38', '2026-10-12 09:23:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a12f0d-dc80-77b7-9985-ea3f9eb4e92e', '2026-10-12 09:40:00+02', 'phone', 'referred', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a13448-5cc0-7973-89c9-d592414205c6', '2026-10-13 10:02:00+02', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13408-4680-7f65-9f2e-e40dada65cc4', '2026-10-13 08:52:00+02', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1347f-4b40-7032-bbc7-1df38c4caa83', '2026-10-13 11:02:00+02', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a13991-8300-75d4-a9e7-8b06a72ed508', '2026-10-14 10:40:00+02', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13a01-34c0-7ff6-8d25-f954f4042f1e', '2026-10-14 12:42:00+02', 'visit', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13a60-6bc0-7d5e-bf22-82e6c4440054', '2026-10-14 14:26:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13f99-1740-7f25-8181-20f8f1261642', '2026-10-15 14:46:00+02', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13e73-34e0-75e6-b5fd-f37c5d5ec1ad', '2026-10-15 09:25:00+02', 'phone', 'referred', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a13e45-6e20-758f-a8e8-4b0dce74b3c4', '2026-10-15 08:35:00+02', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a143c1-d960-7bfa-856a-ab1d296cb08c', '2026-10-16 10:09:00+02', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a144f8-3680-7284-8e01-7551f78530bf', '2026-10-16 15:48:00+02', 'phone', 'referred', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a144de-9400-734d-a2e8-fec0ed19557a', '2026-10-16 15:20:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a15387-5320-7445-b234-752bd8aa7be3', '2026-10-19 11:39:00+02', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a152d5-b660-7bf5-a232-0fa3280f005d', '2026-10-19 08:25:00+02', 'phone', 'wrong_district', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a15365-7340-7c18-81e8-fb16d7ad18a7', '2026-10-19 11:02:00+02', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a15832-1680-7085-9958-b1e68cd03260', '2026-10-20 09:24:00+02', 'phone', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a158e2-c8e0-7e11-a8a9-ea6263a366aa', '2026-10-20 12:37:00+02', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a15853-f660-771c-bd4f-fa0ffc7383bf', '2026-10-20 10:01:00+02', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a15da8-1920-70e2-912e-d1df1b69567e', '2026-10-21 10:51:00+02', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a15d71-2aa0-7a6f-a837-6dcd8299ed6e', '2026-10-21 09:51:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a15d78-7da0-72f0-b86b-b4d6c7132891', '2026-10-21 09:59:00+02', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a163a1-0760-7b68-869e-87dc22dd113c', '2026-10-22 14:41:00+02', 'phone', 'wrong_district', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a162de-0580-74e6-89b2-9bbe7deb30ad', '2026-10-22 11:08:00+02', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a16299-5b60-78a4-8091-8a58c194ff53', '2026-10-22 09:53:00+02', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a168e1-05e0-7ae8-ab7f-1414f6de2fbe', '2026-10-23 15:09:00+02', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1680f-5e00-7749-ae9d-de7332eddf6f', '2026-10-23 11:20:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1689f-1ae0-73ab-88ed-3213cac8a61c', '2026-10-23 13:57:00+02', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a17847-48a0-7050-947d-be2d857de96d', '2026-10-26 13:55:00+01', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a17876-e420-7d91-a030-7b7543c6ed1e', '2026-10-26 14:47:00+01', 'phone', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a17828-27e0-7d3f-bae4-615571395e71', '2026-10-26 13:21:00+01', 'visit', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a17d33-f700-7748-a3a5-17594f60e846', '2026-10-27 12:52:00+01', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a17c53-a920-7db5-8a7d-1dbc263cc4dc', '2026-10-27 08:47:00+01', 'visit', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a17d6f-7960-7cce-ba2d-b00a7d076c0b', '2026-10-27 13:57:00+01', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1814e-fd80-75e9-9b3a-953c4dc1d327', '2026-10-28 08:00:00+01', 'phone', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a182ba-7460-7dc1-b445-6d5b223be9e7', '2026-10-28 14:37:00+01', 'visit', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a181bc-da80-7639-b51c-ecef3e5bcce6', '2026-10-28 10:00:00+01', 'phone', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a18715-9120-7fc3-a6e6-626d450f002a', '2026-10-29 10:55:00+01', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a187aa-cc40-7fe9-9a14-e75a7199e0b3', '2026-10-29 13:38:00+01', 'visit', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a18723-4cc0-7812-8fc0-55310b43b6dd', '2026-10-29 11:10:00+01', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a18c49-a8c0-7329-9adb-e533c7642bde', '2026-10-30 11:10:00+01', 'visit', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a18c21-6040-71c7-a487-92c59bab5340', '2026-10-30 10:26:00+01', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a18c26-de80-7c69-a03f-2a2b4cde3e5a', '2026-10-30 10:32:00+01', 'visit', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a19b24-c280-771b-a989-da51bec49ab4', '2026-11-02 08:24:00+01', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a19b89-77c0-74de-bb77-cbb442ecdcf9', '2026-11-02 10:14:00+01', 'phone', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a19c13-b660-7de2-8dc5-08c6a2c81c32', '2026-11-02 12:45:00+01', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1a121-5a40-778d-a4e8-d8d2f71377dc', '2026-11-03 12:18:00+01', 'phone', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1a0b1-a880-73e9-be6e-d515d77b26d3', '2026-11-03 10:16:00+01', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1a10d-3600-7123-bd3a-190299ea4514', '2026-11-03 11:56:00+01', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1a6f7-7e40-7b86-81a2-3b4eb2971b77', '2026-11-04 15:30:00+01', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1a665-0240-73ea-95d8-56759f6428ef', '2026-11-04 12:50:00+01', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1a55c-6be0-796c-adcf-975c9f395ef1', '2026-11-04 08:01:00+01', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1aa83-b240-7aea-a245-d658a4bf58e7', '2026-11-05 08:02:00+01', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1aaea-3c40-714b-b306-1fbc5d082eea', '2026-11-05 09:54:00+01', 'visit', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1abd0-f2c0-78ab-9caa-0c48340252a6', '2026-11-05 14:06:00+01', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1b09f-6ac0-71e2-8abe-5e52190d78d3', '2026-11-06 12:30:00+01', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1b0ce-1be0-71b7-99d4-a28c055ae98e', '2026-11-06 13:21:00+01', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1b0e7-be60-79f3-b9e0-8f8680f4edd8', '2026-11-06 13:49:00+01', 'phone', 'wrong_district', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1c065-cee0-78c6-992a-2829c5e50641', '2026-11-09 14:01:00+01', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1bfe9-4be0-71df-9315-1cf917448971', '2026-11-09 11:45:00+01', 'phone', 'wrong_district', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1bf39-83e0-7a55-8021-fa1bc31e4b97', '2026-11-09 08:33:00+01', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1c4af-8680-7f3c-9349-79b3cbf93e3f', '2026-11-10 10:00:00+01', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1c4af-8680-76f7-90b3-a17548a28354', '2026-11-10 10:00:00+01', 'visit', 'wrong_district', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1c4af-8680-7d83-94b4-b8d8c44da161', '2026-11-10 10:00:00+01', 'visit', 'wrong_district', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1afe8-4fc0-7db2-a6b9-aaf9185ba663', '2026-11-06 09:10:00+01', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', 'Tove Diktkvist', '', '', '', '', '2026-11-13 09:00:00+01', NULL, 1, NULL),
	('01a1a5d2-8640-7671-a557-41cbe371613e', '2026-11-04 10:10:00+01', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-764c-8c38-fb2918f135d2', 'Ylva Testdal', '', '', '', '', '2026-11-13 10:00:00+01', NULL, 1, NULL),
	('01a18c49-a8c0-7b80-a6b6-122f6d956563', '2026-10-30 11:10:00+01', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7e05-8b5c-74273f98e277', 'Elin Skenström', '', '', '', '', '2026-11-13 11:00:00+01', NULL, 1, NULL),
	('01a13faf-1040-7444-81d8-b452c5ffd933', '2026-10-15 15:10:00+02', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', 'Maja Utkastsås', '', '', '', '', '2026-11-09 15:00:00+01', NULL, 1, NULL),
	('01a16874-1340-7590-93a0-00dc94e27f77', '2026-10-23 13:10:00+02', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', 'Petra Provkvist', '', '', '', '', '2026-11-06 13:00:00+01', NULL, 2, 'did_not_come'),
	('01a15411-91c0-72c6-bdf2-e0778dc1a43e', '2026-10-19 14:10:00+02', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', 'Östra Utkastsfors', '', '', '', '', '2026-11-06 14:00:00+01', NULL, 2, 'other_unit'),
	('01a17d0d-8340-75fe-b1a4-bf3b3bcb9bce', '2026-10-27 12:10:00+01', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', 'Noor Tänkefors', '', '', '', '', '2026-11-16 13:00:00+01', NULL, 2, NULL),
	('01a225b6-6645-7b33-8c7b-bdddfafcbe6f', '2026-11-10 10:00:00+01', 'phone', 'booked', 'Hyran för december', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', 'Åsa Östlund-Exempel', '198407152381', '', '', '', '2026-11-10 10:00:00+01', '01a225b6-663f-75bb-971e-87c364202a2a', 1, NULL),
	('01a225b6-6662-7528-88e9-2c39fa74c5bf', '2026-11-10 10:00:00+01', 'phone', 'booked', 'Hyran för december', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', 'Åsa Östlund-Exempel', '198407152381', '', '', '', '2026-11-10 10:00:00+01', '01a225b6-665d-7d97-910d-43a6318d6dbe', 1, NULL);


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision VALUES
	('01a14478-f460-7818-b3d7-4f82bf268ea0', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a11f51-8a80-7e31-87dd-aeb784b28054', '2026-10', 'grant', 2621600, 0, '', '', '["12 kap. 1 § SoL","12 kap. 7 § SoL, 12 kap. 2 § SoF"]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 13:29:00+02', '924478b95ec791a96b589f8c8275b0d4237e9b02ea5480b63d07f1ffd8973495', 1, NULL, NULL, '{}', '{}'),
	('01a1c489-12c0-77fa-95c8-91ff3add6527', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '2026-11', 'grant', 1447900, 0, '', '', '["12 kap. 1 § SoL","12 kap. 7 § SoL, 12 kap. 2 § SoF"]', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 09:18:00+01', 'acf3ab6a71fc12fa47c783d871a98dabd4271e9cc0cfec6ca6f91e4608f2e799', 1, NULL, NULL, '{}', '{}'),
	('01a225b6-6642-7d12-b422-28d8cc255a27', '01a225b6-663f-75bb-971e-87c364202a2a', '01a225b6-6641-7e49-9468-f7a74e558c12', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '2026-11-05', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '2026-11-10 10:00:00+01', NULL, 1, NULL, NULL, '{}', '{}'),
	('01a225b6-6647-775b-9f58-9bae6c54177f', '01a225b6-663f-75bb-971e-87c364202a2a', '01a225b6-6646-7381-89b8-0f0579fea65e', '2026-11', 'grant', 60000, 0, '', '', '[]', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '2026-11-05', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '2026-11-10 10:00:00+01', NULL, 1, NULL, NULL, '{}', '{}'),
	('01a225b6-665c-7d57-8b36-3f2a7612aa74', '01a225b6-663f-75bb-971e-87c364202a2a', '01a225b6-665b-7ad2-82f9-4c821a65894c', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', NULL, NULL, NULL, NULL, 1, NULL, NULL, '{}', '{}'),
	('01a225b6-665f-79a5-ae99-350ce32232b4', '01a225b6-665d-7d97-910d-43a6318d6dbe', '01a225b6-665e-7ec8-9e01-583fbaee75a2', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '2026-11-05', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '2026-11-10 10:00:00+01', NULL, 1, NULL, NULL, '{}', '{}');


--
-- Data for Name: decision_basis; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_basis VALUES
	('01a14478-f460-7818-b3d7-4f82bf268ea0', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '{"adjustments":[],"adults":[{"birth_date":"1988-04-05","first_day":null,"id":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","last_day":null,"status":"cohabiting"},{"birth_date":"2002-08-06","first_day":null,"id":"01a1c4af-8680-754b-810c-4759482c9cbc","last_day":null,"status":"cohabiting"}],"assets":[],"children":[{"birth_date":"2019-04-23","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7e1a-b341-e07a83f73f16","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2010-07-28","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7a81-a4e5-0cad66237a04","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2021-02-07","counts_in_household":null,"days":null,"first_day":null,"free_lunch":true,"id":"01a1c4af-8680-70cc-b571-810afc132d0d","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8309","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"190","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"167","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"370","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"3750","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","reason":null,"stated":null,"type":"child_allowance"}],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"9036","full_grant":true,"income_total":"3750","lines":[["couple","personal","Personliga kostnader, sammanboende par",null,"7100",["7100","{}",["7100"],["adult.cohabiting","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7a81-a4e5-0cad66237a04","personal","Barn 16 år","01a1c4af-8680-7a81-a4e5-0cad66237a04","4960",["4960","{}",["4960"],["child.15-18","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7e1a-b341-e07a83f73f16","personal","Barn 7 år","01a1c4af-8680-7e1a-b341-e07a83f73f16","3820",["3820","{}",["3820"],["child.7-10","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-70cc-b571-810afc132d0d","personal","Barn 5 år, utan lunch","01a1c4af-8680-70cc-b571-810afc132d0d","2720",["2720","{}",["2720"],["child_free_lunch.4-6","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 5 personer",null,"2330",["2330","{}",["2330"],["shared.5","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"8309",["8309","{}",["8309"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:electricity:1","cost","Hushållsel",null,"190",["190","{}",["190"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:home_insurance:1","cost","Hemförsäkring",null,"167",["167","{}",["167"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:medicine:1","cost","Medicin",null,"370",["370","{}",["370"],null,"12 kap. 1 § SoL"]],["income:child_allowance:01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0:1","income","Barnbidrag","01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","-3750",["-3750","{}",["3750"],null,"12 kap. 1 § SoL"]]],"norm_total":"20930","outcome":"deficit","period":{"month":10,"year":2026},"reductions":[],"result":"26216"}', 2),
	('01a1c489-12c0-77fa-95c8-91ff3add6527', '01a1afff-3320-7492-aa59-679aed3a32a8', '{"adjustments":[],"adults":[{"birth_date":"1984-02-25","first_day":null,"id":"01a1c4af-8680-712a-817a-9262453bf491","last_day":null,"status":"single"}],"assets":[],"children":[{"birth_date":"2017-07-05","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2019-02-09","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7eef-b02e-3d8dccb1c51d","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2011-06-01","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7bb1-9570-266b42b38755","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8349","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"422","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"96","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"596","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"7981","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"wage"},{"amount":"3750","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"child_allowance"},{"amount":"1823","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","reason":null,"stated":null,"type":"maintenance_support"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"9463","full_grant":true,"income_total":"13554","lines":[["personal:01a1c4af-8680-712a-817a-9262453bf491","personal","Personliga kostnader, ensamstående","01a1c4af-8680-712a-817a-9262453bf491","3940",["3940","{}",["3940"],["adult.single","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7bb1-9570-266b42b38755","personal","Barn 15 år","01a1c4af-8680-7bb1-9570-266b42b38755","4960",["4960","{}",["4960"],["child.15-18","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7212-83c8-cb28eb4ed2e3","personal","Barn 9 år","01a1c4af-8680-7212-83c8-cb28eb4ed2e3","3820",["3820","{}",["3820"],["child.7-10","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7eef-b02e-3d8dccb1c51d","personal","Barn 7 år","01a1c4af-8680-7eef-b02e-3d8dccb1c51d","3820",["3820","{}",["3820"],["child.7-10","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 4 personer",null,"2030",["2030","{}",["2030"],["shared.4","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"8349",["8349","{}",["8349"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:electricity:1","cost","Hushållsel",null,"422",["422","{}",["422"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:home_insurance:1","cost","Hemförsäkring",null,"96",["96","{}",["96"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:medicine:1","cost","Medicin",null,"596",["596","{}",["596"],null,"12 kap. 1 § SoL"]],["income:wage:01a1c4af-8680-712a-817a-9262453bf491:1","income","Lön efter skatt","01a1c4af-8680-712a-817a-9262453bf491","-7981",["-7981","{}",["7981"],null,"12 kap. 1 § SoL"]],["income:child_allowance:01a1c4af-8680-712a-817a-9262453bf491:1","income","Barnbidrag","01a1c4af-8680-712a-817a-9262453bf491","-3750",["-3750","{}",["3750"],null,"12 kap. 1 § SoL"]],["income:maintenance_support:01a1c4af-8680-7212-83c8-cb28eb4ed2e3:1","income","Underhållsstöd","01a1c4af-8680-7212-83c8-cb28eb4ed2e3","-1823",["-1823","min({}; {}) = {}",["1823","3820","1823"],null,"12 kap. 1 § SoL"]]],"norm_total":"18570","outcome":"deficit","period":{"month":11,"year":2026},"reductions":[],"result":"14479"}', 2),
	('01a225b6-6642-7d12-b422-28d8cc255a27', '01a225b6-663f-75bb-971e-87c364202a2a', '{"adjustments":[],"adults":[{"birth_date":"1984-07-15","first_day":null,"id":"01a225b6-6640-7a5b-9fa3-ef835e561d44","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"9800","approved":"7900","copied":null,"label":null,"person":null,"reason":"för hög","type":"rent"}],"incomes":[{"amount":"1234.50","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a225b6-6640-7a5b-9fa3-ef835e561d44","reason":null,"stated":null,"type":"wage"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"7900","full_grant":false,"income_total":"1235","lines":[["personal:01a225b6-6640-7a5b-9fa3-ef835e561d44","personal","Personliga kostnader, ensamstående","01a225b6-6640-7a5b-9fa3-ef835e561d44","3940",["3940","{}",["3940"],["adult.single","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 1 person",null,"1280",["1280","{}",["1280"],["shared.1","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"7900",["7900","{} godkänt av {} sökta",["7900","9800"],null,"12 kap. 7 § första stycket 2 SoL"]],["income:wage:01a225b6-6640-7a5b-9fa3-ef835e561d44:1","income","Lön efter skatt","01a225b6-6640-7a5b-9fa3-ef835e561d44","-1235",["-1234.50","{}",["1234.50"],null,"12 kap. 1 § SoL"]]],"norm_total":"5220","outcome":"deficit","period":{"month":11,"year":2026},"reductions":["cost:rent:1"],"result":"11885"}', 2);


--
-- Data for Name: done_write; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.done_write VALUES
	('01a17c84-2f00-7a57-9399-9ac8b92101a2', '01a1c052-9500-790d-b35d-cf68a0d6c1fe', 'change_identity', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-09 13:40:00+01');


--
-- Data for Name: draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.draft VALUES
	('01a225b6-6657-7822-9570-8be06ea2a0b6', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', 'intake', '{}', '2026-11-10 10:00:00+01', 1);


--
-- Data for Name: emergency_assessment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.emergency_assessment VALUES
	('01a225b6-6647-775b-9f58-9bae6c54177f', '01a225b6-663f-75bb-971e-87c364202a2a', 'food', 7, '2026-11-05', 'Lönen är stulen', '12 kr', 'Ingen', 'soon', '[{"name":"Åsa","person_id":"01a225b6-6640-7a5b-9fa3-ef835e561d44","text":"Saknar mat"}]', 60050, true);


--
-- Data for Name: filled_instrument; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.filled_instrument VALUES
	('01a10b1c-cfc0-7373-b488-f87605e999f3', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', NULL, '01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0', 'ib', 1, '{"children":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","economy":"clear","economy.wish":true,"family":"clear","family.wish":false,"fia":true,"fia_reason":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","health":"clear","health.wish":false,"hindrance":"disability_awaiting","housing":"none","housing_form":"owned","housing_risk":false,"how_supported":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","language":"clear","language.wish":false,"social":"some","summary":"Om läget består kan det bli svårt att delta i det som kostar pengar.","track":"rehabilitation","violence_asked":"asked","work":"none","work_ability":75}', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-05 10:10:00+02', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-05 10:10:30+02', 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81'),
	('01a10b14-9260-7192-8259-405278e4b98d', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', NULL, '01a1c4af-8680-754b-810c-4759482c9cbc', 'ib', 1, '{"children":"Om läget består kan det bli svårt att delta i det som kostar pengar.","economy":"some","family":"some","fia":false,"health":"large","health.wish":false,"hindrance":"full_time_awaiting","housing":"none","housing_form":"owned","housing_risk":false,"how_supported":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","language":"clear","language.wish":true,"social":"large","social.wish":true,"summary":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","track":"jobbtorg","violence_asked":"asked","work":"clear","work.wish":false,"work_ability":50}', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-05 10:01:00+02', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-05 10:01:30+02', 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81'),
	('01a143e7-62c0-7f6f-a21b-37ca1b29fc99', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a11f51-8a80-7e31-87dd-aeb784b28054', '01a1c4af-8680-7e1a-b341-e07a83f73f16', 'barnkonsekvensanalys', 1, '{"digital":"yes","granted_long":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","granted_short":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","heard":"child","heard_how":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","letter_text":"Vi har tänkt på hur beslutet påverkar barnets boende, skola och fritid. Boendet är tryggat under månaden.","refused_long":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","refused_short":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","situation":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","view":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","weighing":"Om läget består kan det bli svårt att delta i det som kostar pengar."}', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 10:50:00+02', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 10:50:30+02', 1, '71dc0876068d17dc066f5b883c4aa69cc373917b2ddc0738cdbfbf0fdc98d68d'),
	('01a143e5-8e00-7cce-935b-6a437178ba0a', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a11f51-8a80-7e31-87dd-aeb784b28054', '01a1c4af-8680-7a81-a4e5-0cad66237a04', 'barnkonsekvensanalys', 1, '{"digital":"unknown","granted_long":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","granted_short":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","heard":"not_heard","letter_text":"Vi har tänkt på hur beslutet påverkar barnets boende, skola och fritid. Boendet är tryggat under månaden.","not_heard_reason":"Om läget består kan det bli svårt att delta i det som kostar pengar.","refused_long":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","refused_short":"Om läget består kan det bli svårt att delta i det som kostar pengar.","situation":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","weighing":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras."}', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 10:48:00+02', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 10:48:30+02', 1, '71dc0876068d17dc066f5b883c4aa69cc373917b2ddc0738cdbfbf0fdc98d68d'),
	('01a143d6-e800-7064-85f1-115bb2fff17b', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a11f51-8a80-7e31-87dd-aeb784b28054', '01a1c4af-8680-70cc-b571-810afc132d0d', 'barnkonsekvensanalys', 1, '{"granted_long":"Om läget består kan det bli svårt att delta i det som kostar pengar.","granted_short":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","heard":"not_heard","letter_text":"Vi har tänkt på hur beslutet påverkar barnets boende, skola och fritid. Boendet är tryggat under månaden.","not_heard_reason":"Om läget består kan det bli svårt att delta i det som kostar pengar.","refused_long":"Om läget består kan det bli svårt att delta i det som kostar pengar.","refused_short":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","situation":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","weighing":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften."}', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 10:32:00+02', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 10:32:30+02', 1, '71dc0876068d17dc066f5b883c4aa69cc373917b2ddc0738cdbfbf0fdc98d68d'),
	('01a1b024-bc80-7bab-84b8-157d03edb920', '01a1afff-3320-7492-aa59-679aed3a32a8', NULL, '01a1c4af-8680-712a-817a-9262453bf491', 'ib', 1, '{"children":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","economy":"large","economy.wish":false,"family":"some","fia":false,"health":"clear","health.wish":true,"hindrance":"part_time_insufficient","housing":"large","housing.wish":false,"housing_form":"none","how_supported":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","language":"large","language.wish":true,"social":"clear","social.wish":false,"summary":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","track":"jobbtorg","violence_asked":"asked","work":"large","work.wish":true,"work_ability":50}', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-06 10:16:00+01', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-06 10:16:30+01', 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81'),
	('01a1c49b-6240-7982-9579-da0a61b2480c', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '01a1c4af-8680-7212-83c8-cb28eb4ed2e3', 'barnkonsekvensanalys', 1, '{"digital":"unknown","granted_long":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","granted_short":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","heard":"not_heard","letter_text":"Vi har tänkt på hur beslutet påverkar barnets boende, skola och fritid. Boendet är tryggat under månaden.","not_heard_reason":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","refused_long":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","refused_short":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","situation":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","weighing":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften."}', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 09:38:00+01', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 09:38:30+01', 1, '71dc0876068d17dc066f5b883c4aa69cc373917b2ddc0738cdbfbf0fdc98d68d'),
	('01a1c4aa-0840-7638-a646-5d2824d4589c', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '01a1c4af-8680-7eef-b02e-3d8dccb1c51d', 'barnkonsekvensanalys', 1, '{"digital":"no","granted_long":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","granted_short":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","heard":"child","heard_how":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","letter_text":"Vi har tänkt på hur beslutet påverkar barnets boende, skola och fritid. Boendet är tryggat under månaden.","refused_long":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","refused_short":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","situation":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","view":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","weighing":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras."}', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 09:54:00+01', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 09:54:30+01', 1, '71dc0876068d17dc066f5b883c4aa69cc373917b2ddc0738cdbfbf0fdc98d68d'),
	('01a1c485-6940-78b8-a10c-167dc8b6eaff', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '01a1c4af-8680-7bb1-9570-266b42b38755', 'barnkonsekvensanalys', 1, '{"digital":"no","granted_long":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","granted_short":"Om läget består kan det bli svårt att delta i det som kostar pengar.","heard":"not_heard","letter_text":"Vi har tänkt på hur beslutet påverkar barnets boende, skola och fritid. Boendet är tryggat under månaden.","not_heard_reason":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","refused_long":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","refused_short":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","situation":"Om läget består kan det bli svårt att delta i det som kostar pengar.","weighing":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden."}', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 09:14:00+01', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 09:14:30+01', 1, '71dc0876068d17dc066f5b883c4aa69cc373917b2ddc0738cdbfbf0fdc98d68d'),
	('01a225b6-664c-7812-aea9-fe2477369d71', '01a225b6-663f-75bb-971e-87c364202a2a', '01a225b6-6641-7e49-9468-f7a74e558c12', '01a225b6-6640-7a5b-9fa3-ef835e561d44', 'ib', 1, '{"many":["a","b"],"share":50,"work":"3","works":true}', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '2026-11-10 10:00:00+01', NULL, NULL, 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81');


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
', '{}', '71dc0876068d17dc066f5b883c4aa69cc373917b2ddc0738cdbfbf0fdc98d68d', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-10 10:00:00+01'),
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
', '{"hindrances":[{"key":"unemployed_no_support","label":"Arbetslös, ingen ersättning eller stöd","group":"Arbetslös","need":false,"until":null},{"key":"unemployed_insufficient_support","label":"Arbetslös, otillräcklig ersättning eller stöd","group":"Arbetslös","need":false,"until":null},{"key":"unemployed_awaiting_support","label":"Arbetslös, väntar på ersättning eller stöd","group":"Arbetslös","need":false,"until":null},{"key":"sick_no_benefit","label":"Sjukskriven med läkarintyg, ingen sjukpenning","group":"Sjukskriven med läkarintyg","need":false,"until":null},{"key":"sick_insufficient_benefit","label":"Sjukskriven med läkarintyg, otillräcklig sjukpenning","group":"Sjukskriven med läkarintyg","need":false,"until":null},{"key":"sick_awaiting_benefit","label":"Sjukskriven med läkarintyg, väntar på sjukpenning","group":"Sjukskriven med läkarintyg","need":false,"until":null},{"key":"disability_insufficient","label":"Sjuk- eller aktivitetsersättning, otillräcklig ersättning","group":"Sjuk- eller aktivitetsersättning","need":false,"until":null},{"key":"disability_awaiting","label":"Sjuk- eller aktivitetsersättning, väntar på ersättning","group":"Sjuk- eller aktivitetsersättning","need":false,"until":null},{"key":"social_reasons","label":"Arbetshinder, sociala skäl","group":"Arbetshinder, sociala skäl","need":false,"until":null},{"key":"parental_insufficient","label":"Föräldraledig, föräldrapenning otillräcklig","group":"Föräldraledig","need":false,"until":null},{"key":"parental_awaiting","label":"Föräldraledig, väntar på föräldrapenning","group":"Föräldraledig","need":false,"until":null},{"key":"parental_no_childcare","label":"Föräldraledig, saknar barnomsorg","group":"Föräldraledig","need":false,"until":null},{"key":"part_time_insufficient","label":"Arbetar deltid ofrivilligt, otillräcklig inkomst","group":"Arbetar deltid ofrivilligt","need":false,"until":null},{"key":"part_time_awaiting","label":"Arbetar deltid ofrivilligt, väntar på inkomst","group":"Arbetar deltid ofrivilligt","need":false,"until":null},{"key":"full_time_insufficient","label":"Arbetar heltid, otillräcklig inkomst","group":"Arbetar heltid","need":false,"until":null},{"key":"full_time_awaiting","label":"Arbetar heltid, väntar på inkomst","group":"Arbetar heltid","need":false,"until":null},{"key":"establishment_insufficient","label":"Etableringsersättning, otillräcklig","group":"Etableringsersättning","need":false,"until":null},{"key":"establishment_awaiting","label":"Etableringsersättning, väntar på ersättning","group":"Etableringsersättning","need":false,"until":null},{"key":"establishment_none","label":"Etableringsersättning saknas, prestationsförmåga under 25 %","group":"Etableringsersättning","need":false,"until":null},{"key":"pension_insufficient","label":"Pension eller äldreförsörjningsstöd, otillräcklig","group":"Pension eller äldreförsörjningsstöd","need":false,"until":null},{"key":"pension_awaiting","label":"Pension eller äldreförsörjningsstöd, väntar på ersättning","group":"Pension eller äldreförsörjningsstöd","need":false,"until":null},{"key":"unaccompanied_youth_in_school","label":"Ensamkommande ungdom 18-20 år, gymnasiestuderande","group":"Ensamkommande ungdom","need":false,"until":null},{"key":"none","label":"Utan försörjningshinder","group":"Utan försörjningshinder","need":false,"until":null}]}', '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-10 10:00:00+01');


--
-- Data for Name: former_identity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.former_identity VALUES
	('01a1c052-9500-7e0d-ab69-9f07e50df523', '01a1aacb-1b80-7699-8bd4-a21ca1e381f9', NULL, '1988-08-07', '50-00017', 'Personbevis från Skatteverket', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-09 13:40:00+01', '5000017'),
	('01a225b6-6648-7894-99fe-b5ba846a937d', '01a225b6-6640-7a5b-9fa3-ef835e561d44', '197611672382', '1976-11-07', 'T 19761107-0001', 'Personnummer tilldelat', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '2026-11-10 10:00:00+01', '197611672382 t197611070001');


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
	('01a1aacb-1b80-71d8-a44d-d37f05a97aab', '01a1aacb-1b80-7ab5-a626-3f9f033ae330', '01a1aacb-1b80-7699-8bd4-a21ca1e381f9', 'applicant', '2026-11-01', NULL, 'full', NULL, false, false, NULL, 1, '', NULL, ''),
	('01a225b6-664a-72ae-b8b1-3b05fcfbcf9c', '01a225b6-663f-75bb-971e-87c364202a2a', '01a225b6-6640-7a5b-9fa3-ef835e561d44', 'applicant', '2026-11-05', NULL, 'full', NULL, false, false, 'unemployed_waiting', 1, '', NULL, '');


--
-- Data for Name: journal_note; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_note VALUES
	('01a14e09-1320-754a-a5cf-edfa5a9196f0', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-18 10:03:00+02', 'check', 'Månadens utredning: ansökan, kontoutdrag och inkomster är genomgångna. Kvitton på hyra och el är visade.', NULL, false, NULL, '2026-10-18 10:03:40+02', 1, NULL, '62da5b6ff6169a8513fb6ac8acefd017240a375851845efbb7f86d5f081ff2fa', 1),
	('01a1534f-7a40-7936-a43d-35702c1eea1f', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-19 10:38:00+02', 'other', 'Telefonsamtal. Berättar att anställningsintervjun gick bra och att besked väntas inom två veckor.', NULL, false, NULL, '2026-10-19 10:38:40+02', 2, '62da5b6ff6169a8513fb6ac8acefd017240a375851845efbb7f86d5f081ff2fa', '4b5df46a8bf39a43be37cdbff838ff50eaa6708a29c04d537e5c6475fb2eee4c', 1),
	('01a178d1-8740-7604-a6de-bfdb8825ae56', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-26 16:26:00+01', 'payment', 'Telefonsamtal. Berättar att anställningsintervjun gick bra och att besked väntas inom två veckor.', NULL, true, NULL, '2026-10-26 16:26:40+01', 3, '4b5df46a8bf39a43be37cdbff838ff50eaa6708a29c04d537e5c6475fb2eee4c', '5e41072ac5ade99544ffcde5397a254daed4a4f7bbbc2a9688a646a552a98a6f', 1),
	('01a1bb75-7700-7434-b637-a4685d385e06', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-08 15:00:00+01', 'check', 'Månadens utredning: ansökan, kontoutdrag och inkomster är genomgångna. Kvitton på hyra och el är visade.', NULL, false, NULL, '2026-11-08 15:00:40+01', 1, NULL, '7e5bb5ba3eccf5c1b61adee71f9cfeb2340b9b7cece3cbdbcd968c46ee2e08f1', 1),
	('01a17c84-2f00-7932-993f-f3df85ad81d7', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-10-27 13:15:00+01', 'payment_return', 'Utbetalningen på 26 216 kr till Ulla Mallås för oktober 2026 kom tillbaka från banken 2026-10-27: kontot avslutat. Bankens returlista: kontot är avslutat. Beloppet är kvar att betala. Daniel Fiktivberg registrerade det och Eva Diktås bekräftade.', 'payment', false, NULL, '2026-10-27 13:15:00+01', 4, '5e41072ac5ade99544ffcde5397a254daed4a4f7bbbc2a9688a646a552a98a6f', '9979a934323f359451d986ed235d73536c40ff7279e3cf67a9456259c939dc09', 1),
	('01a1c052-9500-7691-a66f-0c32c849ed81', '01a1aacb-1b80-7ab5-a626-3f9f033ae330', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-09 13:40:00+01', 'other', 'Christer Modellås: personnummer 19880807-2394, förut inget; reservnummer inget. Personbevis från Skatteverket', 'application', false, NULL, '2026-11-09 13:40:00+01', 1, NULL, 'c5c1b0c316b4fe2df53b03fa239784560a7735c59f9fecddf5dc6e34a7fde338', 1),
	('01a225b6-6651-7be5-a985-d7c0c7bf7dce', '01a225b6-663f-75bb-971e-87c364202a2a', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '2026-11-10 10:00:00+01', 'phone_call', 'Åsa ringer: "hyran" är
betald.', 'calculation', true, NULL, NULL, NULL, NULL, NULL, 1);


--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.letter VALUES
	('01a225b6-664f-7500-a884-91af4fd1c758', '01a225b6-663f-75bb-971e-87c364202a2a', '01a225b6-6642-7d12-b422-28d8cc255a27', '01a225b6-6640-7a5b-9fa3-ef835e561d44', 'Beslut', '2026-11-10 10:00:00+01', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '416db49ca18f9ab83e462b54055483eb2a84ca80e3941df455e4746abb54864a', '\x255044462d312e372000ff');


--
-- Data for Name: next_step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.next_step VALUES
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'follow_up', '2026-12-23', NULL, NULL),
	('01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'application', '2026-11-19', '01a1aacb-1b80-779b-bcfd-527b9a8ca891', NULL),
	('01a1afff-3320-7492-aa59-679aed3a32a8', 'payment_release', '2026-11-25', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', 1447900),
	('01a225b6-663f-75bb-971e-87c364202a2a', 'calculation', '2026-11-19', '01a225b6-6641-7e49-9468-f7a74e558c12', 1188550);


--
-- Data for Name: payee_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payee_account VALUES
	('01a10b19-2640-73c7-bd87-a86557b6fb7e', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'Ulla Mallås', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-05 10:30:00+02', NULL),
	('01a1b026-9140-7d8a-ac12-7e938005ce74', '01a1afff-3320-7492-aa59-679aed3a32a8', 'Änna Testberg', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-06 10:17:00+01', NULL),
	('01a181cf-2a00-765e-aa23-534a1a0ffed5', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'Ulla Mallås', 'bank_account', '6112', '123456789', 'Kontoutdrag från den nya banken, visat vid besök.', false, '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', '2026-10-28 10:20:00+01', 'self'),
	('01a225b6-6643-7583-a693-0973ccffdaf4', '01a225b6-663f-75bb-971e-87c364202a2a', 'Åsa Östlund-Exempel', 'bankgiro', '', '50501055', 'Kontoutdrag', false, '01a225b6-6633-70ac-9221-c7c1b1afc2f7', '2026-11-10 10:00:00+01', NULL),
	('01a225b6-6660-72dc-a432-3008b0a7b525', '01a225b6-665d-7d97-910d-43a6318d6dbe', 'Åsa Östlund-Exempel', 'bankgiro', '', '50501055', 'Kontoutdrag', false, '01a225b6-6633-70ac-9221-c7c1b1afc2f7', '2026-11-10 10:00:00+01', NULL),
	('01a225b6-6661-7edf-8ce2-70ba79b8da6f', '01a225b6-665d-7d97-910d-43a6318d6dbe', 'Åsa Östlund-Exempel', 'card', '', '', 'Kontoutdrag', false, '01a225b6-6633-70ac-9221-c7c1b1afc2f7', '2026-11-10 10:00:00+01', NULL);


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('01a144ac-3960-7af7-bd68-373b29acf1a5', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a14478-f460-7818-b3d7-4f82bf268ea0', '01a10b19-2640-73c7-bd87-a86557b6fb7e', 'Ulla Mallås', 2621600, '2026-10', '2026-10-23', 'released', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-16 14:25:00+02', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-10-22 15:53:00+02', '', '01a163e9-5b00-75f8-a06a-0deb1adbce5d', 1, NULL, NULL, NULL, NULL),
	('01a1c4a7-4920-75a2-9c57-532ba31a49dd', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c489-12c0-77fa-95c8-91ff3add6527', '01a1b026-9140-7d8a-ac12-7e938005ce74', 'Änna Testberg', 1447900, '2026-11', '2026-11-25', 'prepared', '01a1c4af-8680-753f-a09f-76b5a170b338', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-10 09:51:00+01', NULL, NULL, '', NULL, 1, NULL, NULL, NULL, NULL),
	('01a181cf-2a00-7bdc-a6a5-5215625d165b', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a14478-f460-7818-b3d7-4f82bf268ea0', '01a181cf-2a00-765e-aa23-534a1a0ffed5', 'Ulla Mallås', 2621600, '2026-10', '2026-10-29', 'released', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', '2026-10-28 10:20:00+01', '01a1c4af-8680-7646-8a09-7c976bf46c69', '2026-10-28 14:05:00+01', '', '01a182f4-2200-7b5b-a951-acbaa352b6b5', 3, NULL, NULL, NULL, NULL),
	('01a225b6-6652-7670-90e0-a66ca8a25cc3', '01a225b6-663f-75bb-971e-87c364202a2a', '01a225b6-6642-7d12-b422-28d8cc255a27', '01a225b6-6643-7583-a693-0973ccffdaf4', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'prepared', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '01a225b6-6633-70ac-9221-c7c1b1afc2f7', '2026-11-10 10:00:00+01', NULL, NULL, '', NULL, 1, NULL, NULL, NULL, NULL),
	('01a225b6-6663-77d4-86ec-3a5460485f9b', '01a225b6-665d-7d97-910d-43a6318d6dbe', '01a225b6-665f-79a5-ae99-350ce32232b4', '01a225b6-6660-72dc-a432-3008b0a7b525', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'released', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '01a225b6-6633-70ac-9221-c7c1b1afc2f7', '2026-11-10 10:00:00+01', '01a225b6-6634-74c3-b9a9-8237410b83b7', '2026-11-10 10:00:00+01', '', '01a225b6-6653-7682-aa2c-78923fc5a577', 1, NULL, NULL, NULL, NULL),
	('01a225b6-6664-75b2-844d-8371dffc7e3f', '01a225b6-665d-7d97-910d-43a6318d6dbe', '01a225b6-665f-79a5-ae99-350ce32232b4', '01a225b6-6661-7edf-8ce2-70ba79b8da6f', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'released', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '01a225b6-6633-70ac-9221-c7c1b1afc2f7', '2026-11-10 10:00:00+01', '01a225b6-6634-74c3-b9a9-8237410b83b7', '2026-11-10 10:00:00+01', '', NULL, 1, NULL, NULL, NULL, NULL);


--
-- Data for Name: payment_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_file VALUES
	('01a163e9-5b00-75f8-a06a-0deb1adbce5d', 'FS202610221600000DEB1ADBCE5D', '2026-10-22 16:00:00+02', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 1, 2621600, '3bff49b9892c57f3187a541ea76436a50febfa4ec7867fdbc28b6e1d30433b05', '\x3c3f786d6c2076657273696f6e3d27312e302720656e636f64696e673d275554462d38273f3e0a3c446f63756d656e7420786d6c6e733d2275726e3a69736f3a7374643a69736f3a32303032323a746563683a7873643a7061696e2e3030312e3030312e3039223e0a20203c4373746d72436474547266496e69746e3e0a202020203c4772704864723e0a2020202020203c4d736749643e465332303236313032323136303030303044454231414442434535443c2f4d736749643e0a2020202020203c4372654474546d3e323032362d31302d32325431343a30303a30305a3c2f4372654474546d3e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c496e6974675074793e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e4558454d50454c3c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e435553543c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f496e6974675074793e0a202020203c2f4772704864723e0a202020203c506d74496e663e0a2020202020203c506d74496e6649643e30316131343461633339363037616637626436383337336232396163663161353c2f506d74496e6649643e0a2020202020203c506d744d74643e5452463c2f506d744d74643e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c506d745470496e663e0a20202020202020203c5376634c766c3e0a202020202020202020203c43643e4e5552473c2f43643e0a20202020202020203c2f5376634c766c3e0a2020202020203c2f506d745470496e663e0a2020202020203c52657164457863746e44743e0a20202020202020203c44743e323032362d31302d32333c2f44743e0a2020202020203c2f52657164457863746e44743e0a2020202020203c446274723e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e323132303030303030303c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e434f49443c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f446274723e0a2020202020203c44627472416363743e0a20202020202020203c49643e0a202020202020202020203c4f7468723e0a2020202020202020202020203c49643e35303530313035353c2f49643e0a2020202020202020202020203c5363686d654e6d3e0a20202020202020202020202020203c50727472793e42474e523c2f50727472793e0a2020202020202020202020203c2f5363686d654e6d3e0a202020202020202020203c2f4f7468723e0a20202020202020203c2f49643e0a20202020202020203c4363793e53454b3c2f4363793e0a2020202020203c2f44627472416363743e0a2020202020203c446274724167743e0a20202020202020203c46696e496e73746e49643e0a202020202020202020203c42494346493e45535345534553533c2f42494346493e0a20202020202020203c2f46696e496e73746e49643e0a2020202020203c2f446274724167743e0a2020202020203c4364745472665478496e663e0a20202020202020203c506d7449643e0a202020202020202020203c456e64546f456e6449643e30316131343461633339363037616637626436383337336232396163663161353c2f456e64546f456e6449643e0a20202020202020203c2f506d7449643e0a20202020202020203c416d743e0a202020202020202020203c496e737464416d74204363793d2253454b223e32363231362e30303c2f496e737464416d743e0a20202020202020203c2f416d743e0a20202020202020203c436474724167743e0a202020202020202020203c46696e496e73746e49643e0a2020202020202020202020203c436c725379734d6d6249643e0a20202020202020202020202020203c436c7253797349643e0a202020202020202020202020202020203c43643e53455342413c2f43643e0a20202020202020202020202020203c2f436c7253797349643e0a20202020202020202020202020203c4d6d6249643e353833393c2f4d6d6249643e0a2020202020202020202020203c2f436c725379734d6d6249643e0a202020202020202020203c2f46696e496e73746e49643e0a20202020202020203c2f436474724167743e0a20202020202020203c436474723e0a202020202020202020203c4e6d3e556c6c61204d616c6cc3a5733c2f4e6d3e0a20202020202020203c2f436474723e0a20202020202020203c43647472416363743e0a202020202020202020203c49643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e35383339383235373436363c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e4242414e3c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f49643e0a20202020202020203c2f43647472416363743e0a2020202020203c2f4364745472665478496e663e0a202020203c2f506d74496e663e0a20203c2f4373746d72436474547266496e69746e3e0a3c2f446f63756d656e743e0a', NULL),
	('01a182f4-2200-7b5b-a951-acbaa352b6b5', 'FS20261028154000ACBAA352B6B5', '2026-10-28 15:40:00+01', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 1, 2621600, '1fed8be365701347a249f012320db5d74b55f208a42093947462db7842521d9b', '\x3c3f786d6c2076657273696f6e3d27312e302720656e636f64696e673d275554462d38273f3e0a3c446f63756d656e7420786d6c6e733d2275726e3a69736f3a7374643a69736f3a32303032323a746563683a7873643a7061696e2e3030312e3030312e3039223e0a20203c4373746d72436474547266496e69746e3e0a202020203c4772704864723e0a2020202020203c4d736749643e465332303236313032383135343030304143424141333532423642353c2f4d736749643e0a2020202020203c4372654474546d3e323032362d31302d32385431343a34303a30305a3c2f4372654474546d3e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c496e6974675074793e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e4558454d50454c3c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e435553543c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f496e6974675074793e0a202020203c2f4772704864723e0a202020203c506d74496e663e0a2020202020203c506d74496e6649643e30316131383163663261303037626463613661353532313536323564313635623c2f506d74496e6649643e0a2020202020203c506d744d74643e5452463c2f506d744d74643e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c506d745470496e663e0a20202020202020203c5376634c766c3e0a202020202020202020203c43643e4e5552473c2f43643e0a20202020202020203c2f5376634c766c3e0a2020202020203c2f506d745470496e663e0a2020202020203c52657164457863746e44743e0a20202020202020203c44743e323032362d31302d32393c2f44743e0a2020202020203c2f52657164457863746e44743e0a2020202020203c446274723e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e323132303030303030303c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e434f49443c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f446274723e0a2020202020203c44627472416363743e0a20202020202020203c49643e0a202020202020202020203c4f7468723e0a2020202020202020202020203c49643e35303530313035353c2f49643e0a2020202020202020202020203c5363686d654e6d3e0a20202020202020202020202020203c50727472793e42474e523c2f50727472793e0a2020202020202020202020203c2f5363686d654e6d3e0a202020202020202020203c2f4f7468723e0a20202020202020203c2f49643e0a20202020202020203c4363793e53454b3c2f4363793e0a2020202020203c2f44627472416363743e0a2020202020203c446274724167743e0a20202020202020203c46696e496e73746e49643e0a202020202020202020203c42494346493e45535345534553533c2f42494346493e0a20202020202020203c2f46696e496e73746e49643e0a2020202020203c2f446274724167743e0a2020202020203c4364745472665478496e663e0a20202020202020203c506d7449643e0a202020202020202020203c456e64546f456e6449643e30316131383163663261303037626463613661353532313536323564313635623c2f456e64546f456e6449643e0a20202020202020203c2f506d7449643e0a20202020202020203c416d743e0a202020202020202020203c496e737464416d74204363793d2253454b223e32363231362e30303c2f496e737464416d743e0a20202020202020203c2f416d743e0a20202020202020203c436474724167743e0a202020202020202020203c46696e496e73746e49643e0a2020202020202020202020203c436c725379734d6d6249643e0a20202020202020202020202020203c436c7253797349643e0a202020202020202020202020202020203c43643e53455342413c2f43643e0a20202020202020202020202020203c2f436c7253797349643e0a20202020202020202020202020203c4d6d6249643e363131323c2f4d6d6249643e0a2020202020202020202020203c2f436c725379734d6d6249643e0a202020202020202020203c2f46696e496e73746e49643e0a20202020202020203c2f436474724167743e0a20202020202020203c436474723e0a202020202020202020203c4e6d3e556c6c61204d616c6cc3a5733c2f4e6d3e0a20202020202020203c2f436474723e0a20202020202020203c43647472416363743e0a202020202020202020203c49643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e363131323132333435363738393c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e4242414e3c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f49643e0a20202020202020203c2f43647472416363743e0a2020202020203c2f4364745472665478496e663e0a202020203c2f506d74496e663e0a20203c2f4373746d72436474547266496e69746e3e0a3c2f446f63756d656e743e0a', 'payment_file'),
	('01a225b6-6653-7682-aa2c-78923fc5a577', 'FS1', '2026-11-10 10:00:00+01', '01a225b6-6633-70ac-9221-c7c1b1afc2f7', 2, 20010, 'aef08da16b2f66638a4c39560733b0def8b2db4955c64f8e567f8b6a7bca6685', '\x3c446f63756d656e742f3e', NULL);


--
-- Data for Name: payment_receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_receipt VALUES
	('01a225b6-6667-72ae-9b98-a269854e0810', '01a225b6-6664-75b2-844d-8371dffc7e3f', '01a225b6-665d-7d97-910d-43a6318d6dbe', '2026-11-05', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', 'Åsa Östlund-Exempel', 'Kvitto 17', '2026-11-10 10:00:00+01', '0000000000000000000000000000000000000000000000000000000000000000');


--
-- Data for Name: payment_return; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_return VALUES
	('01a17c84-2f00-7932-993f-f3df85ad81d7', '01a144ac-3960-7af7-bd68-373b29acf1a5', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a163e9-5b00-75f8-a06a-0deb1adbce5d', 'returned', 'account_closed', true, 'Bankens returlista: kontot är avslutat.', '2026-10-27', '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-27 09:40:00+01', 'confirmed', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-10-27 13:15:00+01', '', '396512969c8c1d11d78c1e39400e000020beab21e0aeff9d235dcc6590d895fe', 2),
	('01a225b6-6668-7867-bbce-4385c2fc1649', '01a225b6-6663-77d4-86ec-3a5460485f9b', '01a225b6-665d-7d97-910d-43a6318d6dbe', '01a225b6-6653-7682-aa2c-78923fc5a577', 'returned', 'account_closed', true, 'Banken: kontot avslutat', '2026-11-05', '01a225b6-6633-70ac-9221-c7c1b1afc2f7', '2026-11-10 10:00:00+01', NULL, NULL, NULL, '', NULL, 1);


--
-- Data for Name: payment_set_aside; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_set_aside VALUES
	('01a225b6-6669-741f-9a36-353560ac4ca4', '01a225b6-6652-7670-90e0-a66ca8a25cc3', '01a225b6-663f-75bb-971e-87c364202a2a', 'payee_name_characters', '{"characters":"“","payee":"Åsa “Öst” Exempel"}', '01a225b6-6633-70ac-9221-c7c1b1afc2f7', '2026-11-10 10:00:00+01');


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
	('01a1aacb-1b80-7699-8bd4-a21ca1e381f9', '198808072394', '1988-08-07', 'Christer', 'Modellås', 'none', 'Provvägen 32', '100 00', 'Exempelstaden', '', 2, 'modellas christer 198808072394 modellaas', ''),
	('01a225b6-6640-7a5b-9fa3-ef835e561d44', '198407152381', '1984-07-15', 'Åsa', 'Östlund-Exempel', 'confidentiality_flag', 'Exempelgatan 2', '100 00', 'Exempelstaden', '000-00 00 00', 1, 'ostlundexempel asa 198407152381 oestlundexempel aasa', '');


--
-- Data for Name: person_match; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_match VALUES
	('01a225b6-6649-77b7-b2c8-d5a8bcb08e7c', '01a225b6-6640-7a5b-9fa3-ef835e561d44', '01a225b6-6640-7a5b-9fa3-ef835e561d44', 'apart', 'Två kusiner med samma namn', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '2026-11-10 10:00:00+01');


--
-- Data for Name: plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plan VALUES
	('01a134ab-3d40-7a60-b306-98a1c0093492', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0', 1, 'Klara sfi kurs C och därefter yrkesutbildning till kock.', '”Jag orkar inte heltid men jag vill göra något.”', '2027-01-04', '[{"due_on":"2026-12-05","hours_per_week":null,"measure":"work_practice","need":null,"owner":"client","state":"dropped","title":"Boka budgetrådgivning"},{"due_on":"2026-10-25","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"ongoing","title":"Gå sfi varje vardag"},{"due_on":"2026-11-26","hours_per_week":null,"measure":"sfi","need":null,"owner":"client","state":"dropped","title":"CV och referenser klara"},{"due_on":"2026-11-19","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"done","title":"Lämna läkarintyg"}]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 11:50:00+02', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 11:50:30+02', 1),
	('01a1349d-81a0-73a5-857a-40b22188287e', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-754b-810c-4759482c9cbc', 1, 'Egen försörjning genom arbete inom äldreomsorg senast i vår.', '”Det viktigaste är att barnen kan gå kvar i sin skola.”', '2026-12-23', '[{"due_on":"2026-10-21","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"done","title":"Kontakta Arbetsförmedlingen"},{"due_on":"2026-12-07","hours_per_week":null,"measure":"ar_team","need":null,"owner":"client","state":"done","title":"Boka budgetrådgivning"}]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 11:35:00+02', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 11:35:30+02', 1),
	('01a1c489-fd20-716e-a13e-213ebdaaea00', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c4af-8680-712a-817a-9262453bf491', 1, 'Deltidsarbete på halvtid som trappas upp under året.', '”Det viktigaste är att barnen kan gå kvar i sin skola.”', '2027-01-08', '[{"due_on":"2026-12-19","hours_per_week":null,"measure":null,"need":null,"owner":"unit","state":"done","title":"Söka bostad, lista varje månad"},{"due_on":"2026-11-19","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"dropped","title":"CV och referenser klara"}]', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 09:19:00+01', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 09:19:30+01', 1),
	('01a225b6-664d-7d5e-973c-1c319a91e61d', '01a225b6-663f-75bb-971e-87c364202a2a', '01a225b6-6640-7a5b-9fa3-ef835e561d44', 1, 'Egen försörjning', '”Jag vill tillbaka.”', '2026-12-10', '[{"due_on":"2026-12-01","hours_per_week":"7.5","measure":null,"need":null,"owner":"client","state":"ongoing","title":"Söka arbete"}]', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', '2026-11-10 10:00:00+01', NULL, NULL, 1);


--
-- Data for Name: reading; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal VALUES
	(1, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', 'f3c9e625de0b383d6bf1db39a77b7d1303556f4f5120713fe49779cf4d18e61e', false, '2026-11-29 06:10:39.836458+01', '', '04213b59f916a3ad9de7feb9e087e51f889c1c4434ba07c31d4e48730626705e', NULL),
	(2, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-753f-a09f-76b5a170b338', '8131cf9ae48270881beb6a69f9b79001cca9deb068acb290900765deb27b1883', false, '2026-11-29 06:10:39.837336+01', '04213b59f916a3ad9de7feb9e087e51f889c1c4434ba07c31d4e48730626705e', '32a8de4fde0892becc13ba617d98e8d95a6a3b93d6d873d78e63c459bde95ccd', NULL),
	(3, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7bec-b898-d190f9ebdacc', 'bc060157789af32b6b6dba902f5d5b3541f1c9b680345048247db6caf4fc05f0', false, '2026-11-29 06:10:39.838043+01', '32a8de4fde0892becc13ba617d98e8d95a6a3b93d6d873d78e63c459bde95ccd', 'a784a1dda105252e5ce076c0c3bd2f4e5620e5fc5a87a78a8fb39d794977c9cd', NULL),
	(4, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '92d46f04c4b551c1e7ea1a5b1ebef4d399d95ad89a90fc4790db6e1338c463c3', false, '2026-11-29 06:10:39.838708+01', 'a784a1dda105252e5ce076c0c3bd2f4e5620e5fc5a87a78a8fb39d794977c9cd', 'd67318e4b14564c29bf55e1e3f47fc8070d9b6fabb6caef913dce1615cfbd8e7', NULL),
	(5, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '0bf29647408253445b092aa39fd345ef3056b311f953b3fcd09e73a56d0200ca', false, '2026-11-29 06:10:39.839168+01', 'd67318e4b14564c29bf55e1e3f47fc8070d9b6fabb6caef913dce1615cfbd8e7', 'd6cc07319671a9213ac889d774034d5444021a24103271661e0c28817c93cf41', NULL),
	(6, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-764c-8c38-fb2918f135d2', '1237e8cfd66be87cc8460700887dab74494afc595da9bb93d780ead688b12986', false, '2026-11-29 06:10:39.839704+01', 'd6cc07319671a9213ac889d774034d5444021a24103271661e0c28817c93cf41', '0823eb211e14ea430e6ddcb20a5095f1e4c5c9165a932eb55da47aac145b0010', NULL),
	(7, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7e2e-bf15-052434b9b5df', 'fc88e716dabcb8b303d2b757831c2470058ef1b9e71c602f28382557e0343fca', false, '2026-11-29 06:10:39.83988+01', '0823eb211e14ea430e6ddcb20a5095f1e4c5c9165a932eb55da47aac145b0010', '2ed97252c8ab4061cca73b111391945704f64e01c6230e9502d32e60a20364ba', NULL),
	(8, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7c66-95e7-61d17731af10', '006adffa83ffebd13045408691e40b25c8e42276340830a3ea3c2ce6b08467af', false, '2026-11-29 06:10:39.840021+01', '2ed97252c8ab4061cca73b111391945704f64e01c6230e9502d32e60a20364ba', 'ea7013e8936e2edeae4bdc1ce9c07852ee86fbc4568840a92fd51899980119e7', NULL),
	(9, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7e05-8b5c-74273f98e277', 'ae6fa844e8d623f5495230085b5d2ce7ffd3491e83efe1a71193952f87f9d080', false, '2026-11-29 06:10:39.840199+01', 'ea7013e8936e2edeae4bdc1ce9c07852ee86fbc4568840a92fd51899980119e7', 'd54845d191c8a4ced4b385af956271c86d2423fbf8a46b2571b34445e4c93cd0', NULL),
	(10, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'd8a9acd2d8ac113e727e5da4b5d9cd5c619984dfb122401edd2b65aaf231ad46', false, '2026-11-29 06:10:39.840361+01', 'd54845d191c8a4ced4b385af956271c86d2423fbf8a46b2571b34445e4c93cd0', '10b345f727a3405fed08ddaba410cd1c33ffe4f3478dfbc6efc98ed7f02ee924', NULL),
	(11, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '1a7b71af1e11041969e2931f375b9cc44a4c1c07d9223f5ddaf454faf3ee934d', false, '2026-11-29 06:10:39.840557+01', '10b345f727a3405fed08ddaba410cd1c33ffe4f3478dfbc6efc98ed7f02ee924', 'c1663ed2eff9f48b62194806b70252d83c4be9ea1ddaf897316df1624d78e425', NULL),
	(12, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', 'e12bceaba7840790ba444c404d68c84e470672d77d2da64e90e86ced04ea6902', false, '2026-11-29 06:10:39.840716+01', 'c1663ed2eff9f48b62194806b70252d83c4be9ea1ddaf897316df1624d78e425', '7ed0f90daa48e4d87facfef8b57417d847e209cbaefef0d9b438000aa890f8c7', NULL),
	(13, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7646-8a09-7c976bf46c69', '0faf57f9a68a6aa985438d5413797264b22cd1b7e1eca2d00791a1ca51157c74', false, '2026-11-29 06:10:39.840877+01', '7ed0f90daa48e4d87facfef8b57417d847e209cbaefef0d9b438000aa890f8c7', '83afc57470f3d39b6559fe6b888b642d4b96deb4dba066018e935e624ce301d8', NULL),
	(14, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-701f-8a02-135e92b1d3f2', 'b98ffc7b3336ba17abf1bb3a58d52f7f75001b10d809c078a746e59b2b4be18b', false, '2026-11-29 06:10:39.841031+01', '83afc57470f3d39b6559fe6b888b642d4b96deb4dba066018e935e624ce301d8', 'fce4ec09cd0a7505e6fb558b7cad86be5c732c689eb79babce3855fe27c674b6', NULL),
	(15, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7828-99a5-4a7bb1fee08f', '4590a27c77c28e5e7519eeb3750ab0a14f48147dd4a721e9a44ad887c0147261', false, '2026-11-29 06:10:39.841185+01', 'fce4ec09cd0a7505e6fb558b7cad86be5c732c689eb79babce3855fe27c674b6', '4b8959468076d51bb041bcff907cf28d57c159486d56cd73cf43337024bffae3', NULL),
	(16, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-71d6-97f5-e837d70820fe', '2f6b9e97c89ad6a31876cf710f29775846ac218c5dc5040fab736a94a35f6ec0', false, '2026-11-29 06:10:39.841338+01', '4b8959468076d51bb041bcff907cf28d57c159486d56cd73cf43337024bffae3', 'b11c3c37b1f3c6a279427e55d984c5d66afb9e97ef48d7306f210571c01fad96', NULL),
	(17, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7f88-90a3-d6b2aa05e11a', 'c240545c22af724aff4d6f955d2fb24cf5770bd035f5568813f73d31d7a70b55', false, '2026-11-29 06:10:39.841505+01', 'b11c3c37b1f3c6a279427e55d984c5d66afb9e97ef48d7306f210571c01fad96', '46205ea4a586ae6c0acfc33b48c8e6a734f2f96ccf5ff7aff27139c3b717658c', NULL),
	(18, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7e65-be3b-890b93f448b3', '9ddfb3c9c02e5c276d0cf46a209dbf8f36f1c5bdc1e26186a81bca22c915b40e', false, '2026-11-29 06:10:39.841622+01', '46205ea4a586ae6c0acfc33b48c8e6a734f2f96ccf5ff7aff27139c3b717658c', 'bed9e2e54f8311e67110a695c6595d07737b9b24d50a94858b38e0ada409c134', NULL),
	(19, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7315-a2c3-3a4fb774eb52', '7b5cefd7d1c467a9c8648a66a57d180856ed73cc85af5c729af9dac15614b620', false, '2026-11-29 06:10:39.841745+01', 'bed9e2e54f8311e67110a695c6595d07737b9b24d50a94858b38e0ada409c134', '51ff7ea620dddecce0db95ba8372933de677ff637e4696e63f47a6fba31bc188', NULL),
	(20, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7aff-b631-a992f0ce5835', '2f4171dfd4be76228cec181a580ac00b5606d4d0778a19287539a8b5a1ff23da', false, '2026-11-29 06:10:39.841858+01', '51ff7ea620dddecce0db95ba8372933de677ff637e4696e63f47a6fba31bc188', '6b6643411224e0334ab4bd1867dbe5b24913ac1ccba511249b8dc628f78de86f', NULL),
	(21, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-74aa-b7dc-76fb0f17a300', 'c43def3c2a685c82d22504c23940666c80a2a78a0ccdd4bdfa2bac273e1f4cef', false, '2026-11-29 06:10:39.841971+01', '6b6643411224e0334ab4bd1867dbe5b24913ac1ccba511249b8dc628f78de86f', '441908757642a50a56c0c97463d9e1cebbb6d98954fadcaf924900c91d45b54e', NULL),
	(22, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7415-a5dc-9f503f63af83', 'c76da51a4df672120c09598f740ed59bd84ca1ac9611fb61ee8583e5fe306712', false, '2026-11-29 06:10:39.842083+01', '441908757642a50a56c0c97463d9e1cebbb6d98954fadcaf924900c91d45b54e', 'ef4d7a024f931f1a4d1e5a2fb01f837442caef337a0ba7c910cb4d5b850e8fa4', NULL),
	(23, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-76d2-b2fd-f2022a96fb1a', '7915be0b084f78ccf90fb85fe638117e9e23d30770130fa1ce970814c07a77d9', false, '2026-11-29 06:10:39.842194+01', 'ef4d7a024f931f1a4d1e5a2fb01f837442caef337a0ba7c910cb4d5b850e8fa4', 'b738cd8a450c74c824b0db07bb6d7652b37855c7ef2c23a8efe53ce30c99229a', NULL),
	(24, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0', '536c4862b8554a2e80ad193c085bc996bd0d473810dcff7fa64beefa36cb3275', false, '2026-11-29 06:10:39.843259+01', 'b738cd8a450c74c824b0db07bb6d7652b37855c7ef2c23a8efe53ce30c99229a', 'cf11b9b07fd5cd7c1fead5703f78daf523dc59c259ef58bdba7fe587e3595afc', NULL),
	(25, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-754b-810c-4759482c9cbc', 'f7862531bfb1065cd61a822e9e208fbf89b9b2132e7a4ba2baab3316310c6bb4', false, '2026-11-29 06:10:39.843874+01', 'cf11b9b07fd5cd7c1fead5703f78daf523dc59c259ef58bdba7fe587e3595afc', 'f1c1727b3393495db87043b4f951959ed4cf3e0d5e3e6ced5095aa7d32486ad7', NULL),
	(26, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7e1a-b341-e07a83f73f16', '61d705ba2d95e60e494e7cdc6a720f4653d8e6ad491e96043053009c31301226', false, '2026-11-29 06:10:39.844614+01', 'f1c1727b3393495db87043b4f951959ed4cf3e0d5e3e6ced5095aa7d32486ad7', 'bfd3e537fe44db4f1670064b01c9052c87a3da87e67f65a48006aeddf4ca2082', NULL),
	(27, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7a81-a4e5-0cad66237a04', '7a87c38297d6b8352d8b169856b36e6f9d649f1be96e4f27a06bc70b443812a8', false, '2026-11-29 06:10:39.845265+01', 'bfd3e537fe44db4f1670064b01c9052c87a3da87e67f65a48006aeddf4ca2082', 'f6376f787f93b9b27090b31bba4cb4e1a9e8f46f2b5fe986934ed7911b9e69eb', NULL),
	(28, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-70cc-b571-810afc132d0d', '6028df8b8c6496be6349adf942d20a1a46c399ee2a2e4dcbdce4b2b158db594a', false, '2026-11-29 06:10:39.845783+01', 'f6376f787f93b9b27090b31bba4cb4e1a9e8f46f2b5fe986934ed7911b9e69eb', '64df60f7812aa2c9a00faba7ad3054a133dc8db9f4a1bcfd7360d04b5c17a8ff', NULL),
	(29, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-712a-817a-9262453bf491', 'd47774261bfeb1b57f12557206b31ac1142d3a2e20dd05dc821a57c091ef07fe', false, '2026-11-29 06:10:39.846307+01', '64df60f7812aa2c9a00faba7ad3054a133dc8db9f4a1bcfd7360d04b5c17a8ff', 'c1e96dde240d3b8d2b237cbbdc7d9fdf987e1c476b003dd74ff17f34b198774f', NULL),
	(30, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7212-83c8-cb28eb4ed2e3', '6218e81cead0c59d622eded6d82578bcd8e52b981d94b38c6d5ec12b9bd55c26', false, '2026-11-29 06:10:39.846694+01', 'c1e96dde240d3b8d2b237cbbdc7d9fdf987e1c476b003dd74ff17f34b198774f', 'b7865500aef2eea99e12a4fafb5be501b8da25d9828ca9fd854f6fa8b3cfea82', NULL),
	(31, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7eef-b02e-3d8dccb1c51d', '24395ad26075258fe7fecc555d4e8370a5039b11f5626e5fcaf563d9dbd96ab9', false, '2026-11-29 06:10:39.846881+01', 'b7865500aef2eea99e12a4fafb5be501b8da25d9828ca9fd854f6fa8b3cfea82', 'bb39596c2ac1de1daa530a40e97b3972d71299e16ac0752aa48bd0c18df292d8', NULL),
	(32, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7bb1-9570-266b42b38755', '1bf081cc267271b2c03b5c3c0f759073e627fc15f28908df91d62d4098b9484e', false, '2026-11-29 06:10:39.84706+01', 'bb39596c2ac1de1daa530a40e97b3972d71299e16ac0752aa48bd0c18df292d8', 'eec163f776c9a71042dfd27cbd343ebbd76b2e28ef7efc5a320bc65cc4f569f2', NULL),
	(33, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'case_file', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '5f78838e15b835aa6cd516732fc4b52e6fdf6e80283d40dcf04f52efc3f19b66', false, '2026-11-29 06:10:39.848046+01', 'eec163f776c9a71042dfd27cbd343ebbd76b2e28ef7efc5a320bc65cc4f569f2', '2d8f4baee55efd2e9f67ce0502c7b49f335d019ca16fe5550e04b1bf278051ed', NULL),
	(34, '01a1afff-3320-7492-aa59-679aed3a32a8', 'case_file', '01a1afff-3320-7492-aa59-679aed3a32a8', '63a2eefad1b11ec5645e02fe8e69e85a6c03a238cad8347bd9a1a4c47fc9ccd7', false, '2026-11-29 06:10:39.848558+01', '2d8f4baee55efd2e9f67ce0502c7b49f335d019ca16fe5550e04b1bf278051ed', '173caf1b8cf70b604e030828a9039d8c34812ece4ad2cf235e3740f51d340a0c', NULL),
	(35, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'household_member', '01a0f644-33e0-7d33-b53c-631cdfd43f37', 'ee60170e725f7fc47e5bded9acdf78b1f76e38868e92e67e091e1733571c8a5c', false, '2026-11-29 06:10:39.84953+01', '173caf1b8cf70b604e030828a9039d8c34812ece4ad2cf235e3740f51d340a0c', '22b7b5f67e6d8033556d5964ff5f5d9d01d9ace938e001c5ddfbe905e9a83d20', NULL),
	(36, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'household_member', '01a0f659-4280-7499-8093-f6dea268aa87', 'effb0fca13345aac1552774e503977b7c1436fdb9df46c15363007cfe598bf3d', false, '2026-11-29 06:10:39.850192+01', '22b7b5f67e6d8033556d5964ff5f5d9d01d9ace938e001c5ddfbe905e9a83d20', 'aac62ca062a04e58ec664a5a2a9470dbfbc90bdafa03fb0e79fb1de5024f2ece', NULL),
	(37, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'household_member', '01a0f657-6dc0-7f72-b961-fd925d39d0a8', '99c09b058123bf0f0a92ad12f29acd71e004a28d3b60f8218e95ea826155ab96', false, '2026-11-29 06:10:39.851024+01', 'aac62ca062a04e58ec664a5a2a9470dbfbc90bdafa03fb0e79fb1de5024f2ece', '29843557c754db76978e23550954a799751ff638ac4fe691548078b3df9a3893', NULL),
	(38, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'household_member', '01a0f649-b220-774b-ba52-9ba3fe3bfada', 'f74a21610568b0788d312073d02a62a57abf3676922304ad9c56e458807e8c8f', false, '2026-11-29 06:10:39.851716+01', '29843557c754db76978e23550954a799751ff638ac4fe691548078b3df9a3893', 'a614b2dcc50e6ce4bea9d3aec580c77c4e4d5833a5003af46cf953a108034af4', NULL),
	(39, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'household_member', '01a0f65e-c0c0-74e4-95fc-899e4fd58dbe', '16d06f91be32f7ff1b3265b76e765dc877864a6ae8bd71175fea135c5240204d', false, '2026-11-29 06:10:39.852262+01', 'a614b2dcc50e6ce4bea9d3aec580c77c4e4d5833a5003af46cf953a108034af4', '13d8a19109f520e137c32ebea189289c773d2b18fc65bf1ad773be8282aebe27', NULL),
	(40, '01a1afff-3320-7492-aa59-679aed3a32a8', 'household_member', '01a19643-10a0-75a4-86e3-e7260b0f873b', 'd51be1fb33179d5702c9f6964f72e9078c23dd0b9f7bc44b75fdd551ecc7a29b', false, '2026-11-29 06:10:39.852885+01', '13d8a19109f520e137c32ebea189289c773d2b18fc65bf1ad773be8282aebe27', '5c5e50f35af524535738942e002d064a4b716b38d3606b21004b23fb476bdedd', NULL),
	(41, '01a1afff-3320-7492-aa59-679aed3a32a8', 'household_member', '01a1962d-17a0-730b-a954-ba5cf81e54dd', 'c514301a0c8820164ee1ad04c05b4e27917963a44aaf9fc0bf19e169ecdcdc4a', false, '2026-11-29 06:10:39.853043+01', '5c5e50f35af524535738942e002d064a4b716b38d3606b21004b23fb476bdedd', 'fa1ad8b37524bbf121eeac9c5d3c14176010f7baa95e1bd0e0acd4ee8706c3d1', NULL),
	(42, '01a1afff-3320-7492-aa59-679aed3a32a8', 'household_member', '01a19622-1b20-7fde-aea7-bb6433a71568', 'ca2b194b296e0ed0c8740370bfef971693aec6b2bc61f2d2484cdf91069c5c53', false, '2026-11-29 06:10:39.853192+01', 'fa1ad8b37524bbf121eeac9c5d3c14176010f7baa95e1bd0e0acd4ee8706c3d1', '59b007151bad90ed4635221f0cba3709bf451f17610ddcadf86692eafd572157', NULL),
	(43, '01a1afff-3320-7492-aa59-679aed3a32a8', 'household_member', '01a19643-fb00-74b3-826e-7a4287f53ddd', 'f3014f90c0e4609ae07cf52b256b9f3ca71c17accec2552efbd555f4be8e81c9', false, '2026-11-29 06:10:39.853363+01', '59b007151bad90ed4635221f0cba3709bf451f17610ddcadf86692eafd572157', '4e51bb00d87ec977e1863bd4865ad87d1c74144032888dec8aadf7d5f23375db', NULL),
	(44, '00000000-0000-0000-0000-000000000000', 'contact', '01a08fce-5820-71f2-8c35-e83474fa9412', 'b64a8e5b06280237f06d1ddd07059092ce46d90b5a8fbc54070455c3e55db8db', false, '2026-11-29 06:10:39.85485+01', '4e51bb00d87ec977e1863bd4865ad87d1c74144032888dec8aadf7d5f23375db', '5677451c220deee58f00e91274fee36b9591300947e50b80dd4ca11ac8e88ee9', NULL),
	(45, '00000000-0000-0000-0000-000000000000', 'contact', '01a08f6a-8d40-794e-bc9e-28eabee80626', 'b932aa50ef125830bbef02e6c8db219a8e1210aa3db8e2f5f64087e5c3933a2e', false, '2026-11-29 06:10:39.855505+01', '5677451c220deee58f00e91274fee36b9591300947e50b80dd4ca11ac8e88ee9', 'd9efc08c130d80a69f8be68de024e255a4297f54f8e1779cfd9ad3e9fb761cf1', NULL),
	(46, '00000000-0000-0000-0000-000000000000', 'contact', '01a08fdc-13c0-7661-bd65-680c3b1185d9', '0b6757fa9566e4fc82a488d53246c08c1087786cfec3cf16afa88a7f3096f054', false, '2026-11-29 06:10:39.856238+01', 'd9efc08c130d80a69f8be68de024e255a4297f54f8e1779cfd9ad3e9fb761cf1', 'd1db81b51f5f177d9cfe6d1ab4e4174cf8eee355b04e1aacd2ff52517738b89c', NULL),
	(47, '00000000-0000-0000-0000-000000000000', 'contact', '01a09ed2-a4c0-7bf7-8458-272f498dbfa8', '803cd79e00d9da3ff40eb51e5aa77c4821e3d76dedc9233be9c8f5266302bbbb', false, '2026-11-29 06:10:39.856862+01', 'd1db81b51f5f177d9cfe6d1ab4e4174cf8eee355b04e1aacd2ff52517738b89c', 'c26acf6995f23265fe2c0060604f25f26249b9ccf2a8371cd58d71e163020489', NULL),
	(48, '00000000-0000-0000-0000-000000000000', 'contact', '01a09ed9-f7c0-7e43-a6ca-f4a341023aed', '1ebbba7d2eda83cb98460a7b41aea35f7cd37e2ace7ff1aab95a691c0e22c127', false, '2026-11-29 06:10:39.857557+01', 'c26acf6995f23265fe2c0060604f25f26249b9ccf2a8371cd58d71e163020489', '03c9f964b0a7de5a061e55d32c69f035d721ac597c320428f9bd439456122372', NULL),
	(49, '00000000-0000-0000-0000-000000000000', 'contact', '01a09e9b-b640-7c08-b8f6-59ac44ce4ab3', '4b97f8f8860f2fbc6aa57986a106950da87e6a81ed4dcb5444edb103766658a1', false, '2026-11-29 06:10:39.858359+01', '03c9f964b0a7de5a061e55d32c69f035d721ac597c320428f9bd439456122372', '087f26d0163fb9295ed86fdc115677d8e4dc340fd2eb7f9ab117267c3a7615cc', NULL),
	(50, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a537-9b40-7745-b6f4-251e491961a1', '723b51de338a0173244b8c0803786b09d22618a5b29033305adece31602293ce', false, '2026-11-29 06:10:39.858585+01', '087f26d0163fb9295ed86fdc115677d8e4dc340fd2eb7f9ab117267c3a7615cc', '84f926c73cc64e1dc1ac4ec5cea5f23362f605f325186c7f9543023b6329db9f', NULL),
	(51, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a45c-cba0-747b-b912-ef4aefae5d4e', '2d574f1e2d4f57c8ddcb26a8a0efdb7f0df8e815758431a7d0189f7b2a306327', false, '2026-11-29 06:10:39.858732+01', '84f926c73cc64e1dc1ac4ec5cea5f23362f605f325186c7f9543023b6329db9f', 'cb4961aa596a966c61b4486ca6972345db281bfcc2787f4f63e8c0ef17b37396', NULL),
	(52, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a536-b0e0-7e37-b212-01e4eaa3556c', 'bd701d397c4e9b4aa4df16ea2b7ae5995e0771156819c44a7274ff880ffed8fb', false, '2026-11-29 06:10:39.858875+01', 'cb4961aa596a966c61b4486ca6972345db281bfcc2787f4f63e8c0ef17b37396', '72d71624dd1fac0a1b0224cda7c08ebde550a68909ae9cfcf01dcdb61ad44291', NULL),
	(53, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a965-dba0-71f2-9c0b-b40ff3e6ca73', '69a6b5177b8bf53a9c6115affe1902c35c0e648d9cf07951172b4dba583a1fde', false, '2026-11-29 06:10:39.85901+01', '72d71624dd1fac0a1b0224cda7c08ebde550a68909ae9cfcf01dcdb61ad44291', 'e71f6af41285e27ee0e024b3d8be26e531dfaa06b135a71f85f28344e702dd2c', NULL),
	(54, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a9db-f600-7f75-bb3b-f4bf5d7cfed1', '48d249af847a67924bc59d38b3663cc37363f90da5964bb915e7e29d36e88b1a', false, '2026-11-29 06:10:39.859146+01', 'e71f6af41285e27ee0e024b3d8be26e531dfaa06b135a71f85f28344e702dd2c', '600cc0d2dcc61a365b3b7121af40982ab41cc74514b9007c5c6ba08a86704662', NULL),
	(55, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a93a-d400-77c9-b365-06ecae7c8f09', '1043c23a3dbd98c2f66aa349062aecb9cbd899e6cbb9da75377b4fc802cf856b', false, '2026-11-29 06:10:39.859294+01', '600cc0d2dcc61a365b3b7121af40982ab41cc74514b9007c5c6ba08a86704662', '97847224efd51ab07d924a93d2053e3fb3466f924835de4483b85f7bd7245176', NULL),
	(56, '00000000-0000-0000-0000-000000000000', 'contact', '01a0af51-0e40-74d1-9719-61891ef3ea44', '294daa31db0cc67abf59480970626f7e45e091e64ee96507df7c29ad6842740d', false, '2026-11-29 06:10:39.859473+01', '97847224efd51ab07d924a93d2053e3fb3466f924835de4483b85f7bd7245176', '15e76087a376ef1ac8c7efdc31e4c56ecef9b06d8f2e64bb5f8688ba7cf1b262', NULL),
	(57, '00000000-0000-0000-0000-000000000000', 'contact', '01a0af43-52a0-7300-b688-b661321c1744', '4e7049e72bcfdb414ba52bee1666edc49fabe8b11c3a1351a0cd2985abe12204', false, '2026-11-29 06:10:39.859692+01', '15e76087a376ef1ac8c7efdc31e4c56ecef9b06d8f2e64bb5f8688ba7cf1b262', 'fa21e62eb394b53bb9661368be81014c078dd1e9df45c087e184a596219c5029', NULL),
	(58, '00000000-0000-0000-0000-000000000000', 'contact', '01a0af09-a500-76d4-9eb6-7ae7ffb0dd9e', '94f79e7efc17e2ae3bdde802fcc6cec4bf315f243f2f430ad34f3d8c25ec6598', false, '2026-11-29 06:10:39.859828+01', 'fa21e62eb394b53bb9661368be81014c078dd1e9df45c087e184a596219c5029', '8a0291e950068a72c6c19af233677660d47844ef54ef02c8832677bad9b5a29c', NULL),
	(59, '00000000-0000-0000-0000-000000000000', 'contact', '01a0b426-d940-75ad-8d36-ce2c1a09a840', '5024065f5cb86b6016d367f07c62eb9eba8ccc6e5344d2458d95dd23e772e1e6', false, '2026-11-29 06:10:39.860014+01', '8a0291e950068a72c6c19af233677660d47844ef54ef02c8832677bad9b5a29c', '469a1092be1c11f826f08873feda49bba13e3b073f1bf6f02717ca8ec2f59280', NULL),
	(60, '00000000-0000-0000-0000-000000000000', 'contact', '01a0b3ce-0ae0-75ef-b099-f27150cb407a', '37d95ba9566f1e4e54e11b1329881360ee0d47f5761b509979c125156c61d536', false, '2026-11-29 06:10:39.860201+01', '469a1092be1c11f826f08873feda49bba13e3b073f1bf6f02717ca8ec2f59280', '63069ce249ad30212266ad9ed8aaf05560bb045173042183dfe9c62818c7ccee', NULL),
	(61, '00000000-0000-0000-0000-000000000000', 'contact', '01a0b498-5fc0-7414-8c9a-37518ddcf83c', 'f28fa3228833e3436a2a51cacc8957c150143143a7b07d3ebb9931890105e0c5', false, '2026-11-29 06:10:39.860425+01', '63069ce249ad30212266ad9ed8aaf05560bb045173042183dfe9c62818c7ccee', '2d29014f53dd49e528d16af989b7acde8d15c95942f7dcb69d8a4529b35a195c', NULL),
	(62, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c3ef-fc80-7e96-a4fd-57c523797d45', '3051c1e350571359bedd078cce40d176e02505f7423071a003041d41c92582db', false, '2026-11-29 06:10:39.860617+01', '2d29014f53dd49e528d16af989b7acde8d15c95942f7dcb69d8a4529b35a195c', 'e2c3b19676a5eae55d78a069fe5200e3ba4bbfa58336ec4e457863d9e1eec09f', NULL),
	(63, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c303-c7c0-7c3a-8820-823157fa49e5', 'e9b0aee547c3cdf13b0e463eb003378a69b4ea42a255f8286848f89a3fa9bbdb', false, '2026-11-29 06:10:39.8608+01', 'e2c3b19676a5eae55d78a069fe5200e3ba4bbfa58336ec4e457863d9e1eec09f', '0fe43c741a05ef353f9a95c6b91fdc9decf5d4aecbdcac1ae4d3aba611ff55f5', NULL),
	(64, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c3fb-e360-7b3b-8eac-a2887bb1d124', '1dbae22c6db8a851ef9522d154e9af8a0a47a0870ad0e3ea3f624537a45b0fc9', false, '2026-11-29 06:10:39.860981+01', '0fe43c741a05ef353f9a95c6b91fdc9decf5d4aecbdcac1ae4d3aba611ff55f5', '8575d69ab1f3c2f936b2826029da9f3086a7c5998a7ed233946b1f88c900e3cb', NULL),
	(65, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c824-a580-7f40-8fd3-dd72e7ecfd0c', '19a4bf27141e623a7c093f6708d73a7644b7920cf9d12fc0da610b94ae5bc90a', false, '2026-11-29 06:10:39.86116+01', '8575d69ab1f3c2f936b2826029da9f3086a7c5998a7ed233946b1f88c900e3cb', 'ee54e7da9f008dc2e87e4dcf9e45523e8235be314e36251730ca1c0dd8fe1f81', NULL),
	(66, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c8f1-b980-7141-8c3b-a85923bc9152', '0a61b2e08caa50a7c8c14f9c6ca409f32595d87adb06097a28d334ae7db800fb', false, '2026-11-29 06:10:39.861347+01', 'ee54e7da9f008dc2e87e4dcf9e45523e8235be314e36251730ca1c0dd8fe1f81', '65f5cd8da0cb816a8e71a31afd12f3b399ff198a87b372a2bdffca835d13dda8', NULL),
	(67, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c8e5-d2a0-7223-9e49-422a3d376642', '401f85c1a304379bce52462bc1cc0bc74f97883da14bfda3865dfa77c7b82957', false, '2026-11-29 06:10:39.861566+01', '65f5cd8da0cb816a8e71a31afd12f3b399ff198a87b372a2bdffca835d13dda8', '4593bb8121ed6368edfa3caf2a3f9c7f4f5d85300c9592e8ed15f6567e79d03c', NULL),
	(68, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ce39-0b00-707a-b5c2-e229862fe231', 'c114641db8e5fb71b0a9ff80f1570296000fe6e411ac81e8449ff5d294eb59ea', false, '2026-11-29 06:10:39.861723+01', '4593bb8121ed6368edfa3caf2a3f9c7f4f5d85300c9592e8ed15f6567e79d03c', 'ce89f528e83c7a7056f556c35d1d119b50cfd326ba8a30f452a4527b12996c2f', NULL),
	(69, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ce69-90e0-7fcf-a039-43f65c327a6d', 'f3781fd2cf6d2eeaa02373e48031747adc7b059e86656fecae8b01a79f173b3c', false, '2026-11-29 06:10:39.861856+01', 'ce89f528e83c7a7056f556c35d1d119b50cfd326ba8a30f452a4527b12996c2f', 'c86d094bdd95c0716b0799005087cd0ddce2d17f573ab22929c80237ac33cb11', NULL),
	(70, '00000000-0000-0000-0000-000000000000', 'contact', '01a0cd1f-f9e0-7552-a656-7bc4627292f8', 'eb8e19d83bc2f3ae8efe3fcb04d4af55c70cb7febe4275e12eaefb6d66ef4c8b', false, '2026-11-29 06:10:39.861987+01', 'c86d094bdd95c0716b0799005087cd0ddce2d17f573ab22929c80237ac33cb11', '1f905abfdefaa0a14c62a7044d92e958da819f6c31c33df31e165ceedf36d7a2', NULL),
	(71, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d207-2a00-754c-8381-3ce6b5a29061', '4eda14a7d5a4da51aa008f15bb75f193ccc0f34da3930a28eaaeed6a544c68b3', false, '2026-11-29 06:10:39.862309+01', '1f905abfdefaa0a14c62a7044d92e958da819f6c31c33df31e165ceedf36d7a2', '5b3a8d619f4eb56d89e082753fa80ef94081dca1bd315f4ae28794c51e5f68fc', NULL),
	(72, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d203-8080-7359-ad9b-f0b6ed448d4e', 'ae28f288b80afea8d20b059103300d223bb68d4831c388e9f397ba0c8b4734d8', false, '2026-11-29 06:10:39.862483+01', '5b3a8d619f4eb56d89e082753fa80ef94081dca1bd315f4ae28794c51e5f68fc', '2fd2bc4af9bd27e4b06ef53c8f2c1093a700cd90a0c3f29d5ea33f560d5323cd', NULL),
	(73, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d2d2-6940-75b9-a6ed-f1bd27855798', '837749496f12c23b72f77bce6f2c827d843bf570ca2d4c6d42c92619243b18de', false, '2026-11-29 06:10:39.86262+01', '2fd2bc4af9bd27e4b06ef53c8f2c1093a700cd90a0c3f29d5ea33f560d5323cd', '91da1b6b0f320534e72cd8d3c05aa3d64768c82226fd2dcefcf6128a9ab575af', NULL),
	(74, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d77d-2ca0-702a-8844-b8fd0059865a', 'd96f60f29dbac7f520aa60aad79e838d8013182a4f49082a6def49db63e60270', false, '2026-11-29 06:10:39.862754+01', '91da1b6b0f320534e72cd8d3c05aa3d64768c82226fd2dcefcf6128a9ab575af', '4e7d9c82beb9bf4374d68428fcc437dedefda16af6318c2256e7364cf5ff6797', NULL),
	(75, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d809-4000-7ffb-a2e3-f93a873b9903', '86b18bf5a888f3362391120212eef2016ebaef20d5f18106301e227ace414c74', false, '2026-11-29 06:10:39.862889+01', '4e7d9c82beb9bf4374d68428fcc437dedefda16af6318c2256e7364cf5ff6797', '3df03f2ef413cebcad859d261b72ee58f92a543204edcee376a21cccc06f63ea', NULL),
	(76, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d76e-86a0-7359-b113-5de9953857d7', 'ccfebc6dddd95a423fe814f45c5cf7156af9e5b5a16a849eef44578d67482714', false, '2026-11-29 06:10:39.863039+01', '3df03f2ef413cebcad859d261b72ee58f92a543204edcee376a21cccc06f63ea', '38f86eeebb1413a5368dc1e692e5a0fb89acef1eda8eacc5133ff61ca7c8e786', NULL),
	(77, '00000000-0000-0000-0000-000000000000', 'contact', '01a0e6b8-67c0-757d-8752-919475efd233', '8e36255eed3733143093261456379784f9637f741ed1e28c46e015f8eb33cd1f', false, '2026-11-29 06:10:39.86319+01', '38f86eeebb1413a5368dc1e692e5a0fb89acef1eda8eacc5133ff61ca7c8e786', '80d7089a5c5139a0a549b7236ae1d6838fe4fe90011b91471f995f078072bf7a', NULL),
	(78, '00000000-0000-0000-0000-000000000000', 'contact', '01a0e838-02e0-75ea-877e-f32a3f3f37ea', '5d37e41532815c8bf8b8d801efe200e0d870340c04241544c46fd34383a893d9', false, '2026-11-29 06:10:39.863324+01', '80d7089a5c5139a0a549b7236ae1d6838fe4fe90011b91471f995f078072bf7a', '311504eb3796930153b54c9a91c9d11cac294cba7556a45249049e29c8866def', NULL),
	(79, '00000000-0000-0000-0000-000000000000', 'contact', '01a0e69a-3160-75ac-aca9-9fd0e2856ec6', 'd5383ab416ee8ca24cb42beccd4828536830e6324e84b4a1cbf44b0aa9379bde', false, '2026-11-29 06:10:39.863473+01', '311504eb3796930153b54c9a91c9d11cac294cba7556a45249049e29c8866def', '7e8136c458af8e38d5f47f013c7f804272853ac5d92276a44695f739a7e643f4', NULL),
	(80, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ec8a-e240-7e31-ba0e-a6e15ec69be3', 'bc9ed238ad3d570c78da50a35fdc7705d267fe8c698df0bdebc6759c071e0868', false, '2026-11-29 06:10:39.863727+01', '7e8136c458af8e38d5f47f013c7f804272853ac5d92276a44695f739a7e643f4', '9f980c8a46b32c2a6bb97cd5d58b88b994b9e9ae1f7863a053ae5173f42fa2bb', NULL),
	(81, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ed1e-48a0-7c0c-81ba-985a32b558fd', 'd3f27b876078c68ef049b660d6164af9023b567e4a0411034f5115586fbc9814', false, '2026-11-29 06:10:39.863915+01', '9f980c8a46b32c2a6bb97cd5d58b88b994b9e9ae1f7863a053ae5173f42fa2bb', 'bca06eae4fd3156aa7371e59f9f666a5b6dc4ba998c497b768132d05f866e99e', NULL),
	(82, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ec02-7860-740f-8fcc-9a5c334e51af', 'a9899501ff2213d811dd097a0e6eaa872c96133624bd57e36b4e44aafbff98bf', false, '2026-11-29 06:10:39.864107+01', 'bca06eae4fd3156aa7371e59f9f666a5b6dc4ba998c497b768132d05f866e99e', '586d9b81e1d018cde42f66497b097ecf00697ab0a278a4969f5855ff1907dbc0', NULL),
	(83, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f199-7080-73b1-9be7-f3cf4b80b828', '73c5fec24f4fbbf54d53412e07cb73c17bb548468bc4f63a74a9ce2b9c5e4c19', false, '2026-11-29 06:10:39.86429+01', '586d9b81e1d018cde42f66497b097ecf00697ab0a278a4969f5855ff1907dbc0', '1a876470af1fd512cc11a8c2e85e19bba0ed6d9d48866db991045e83e0fe2a10', NULL),
	(84, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f1a7-2c20-72e2-8e71-597aaa50b96f', 'f3a11010c3afbe68c0db738bc4f28bd3a68d09e336dfe4d30c962c668e7676f4', false, '2026-11-29 06:10:39.864571+01', '1a876470af1fd512cc11a8c2e85e19bba0ed6d9d48866db991045e83e0fe2a10', '10877654928c273d13e5eeec9f19770400cb94412efdc07a2da2f7ed9d5a427d', NULL),
	(85, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f0f1-e5e0-7a56-a454-48c8989bc9dc', '36e95b700467fef1fa6c8e6cc9ce1b7d587c70eb2a3592f3f3ea8bddf4481d62', false, '2026-11-29 06:10:39.864756+01', '10877654928c273d13e5eeec9f19770400cb94412efdc07a2da2f7ed9d5a427d', 'f9fb4f14e7ebcfb67f1a33788151811f6725ffaf91b06ecf1d6b7273554d8fde', NULL),
	(86, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f691-1b60-706f-a232-8994b647e8a8', '7ee7d06a32c604bd34ef72627520360a02c34f2a280f773c0bb0f1e3e571499c', false, '2026-11-29 06:10:39.864939+01', 'f9fb4f14e7ebcfb67f1a33788151811f6725ffaf91b06ecf1d6b7273554d8fde', '4e8404cd60ec491966a0b90e2174f3939affee48d853177d7c94b8e6c1638738', NULL),
	(87, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f68d-71e0-7659-af95-eee8a70828a7', '84f076c243dabac3a184df88ce6c1b7fb5a4351cdf4b59fe443aaa0cd49fdde4', false, '2026-11-29 06:10:39.865128+01', '4e8404cd60ec491966a0b90e2174f3939affee48d853177d7c94b8e6c1638738', 'cef27d5680a74b92e704bfef727170b704f0f6a4a6b3e236e0bd82c3a0069739', NULL),
	(88, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f70e-88c0-7c27-9fb6-d625d6d106fb', '95e71e1defc6c06770e05b79bf5585d40a20541d4601e8ba906674c01ff97b38', false, '2026-11-29 06:10:39.865279+01', 'cef27d5680a74b92e704bfef727170b704f0f6a4a6b3e236e0bd82c3a0069739', '7585160d275de2a65e508e5cbe1cafbfca8db6d5008fb35c63cb5ea18a3736f9', NULL),
	(89, '00000000-0000-0000-0000-000000000000', 'contact', '01a0fb69-a580-7b91-99f9-bb7914ace1cb', 'd116eff30cbfb4da94ca05735a6eef63a6a1949e29e7010cac987ca1a9891050', false, '2026-11-29 06:10:39.865432+01', '7585160d275de2a65e508e5cbe1cafbfca8db6d5008fb35c63cb5ea18a3736f9', '15295051845b02f2800f47cccd1703190cfacd96c3bdc9356e63cf96be5cb0d5', NULL),
	(90, '00000000-0000-0000-0000-000000000000', 'contact', '01a0fc90-7240-7dce-926f-1d764f06e95a', '21fc32d0edffce049eda37797eb0e31a02716be4ac383e72dc5fa83f51ca93c3', false, '2026-11-29 06:10:39.865563+01', '15295051845b02f2800f47cccd1703190cfacd96c3bdc9356e63cf96be5cb0d5', '40509c0aff7a24dbe59cb90e49bf9ecf0da2e640ba81e1c9cbcc121b677d532c', NULL),
	(91, '00000000-0000-0000-0000-000000000000', 'contact', '01a0fcbe-3900-716a-b243-d47ceb64c5c4', 'ff0c5413ce8baa5ebc5a6255f61a15405c733b5203b6f0405894dab9db9cb91c', false, '2026-11-29 06:10:39.865692+01', '40509c0aff7a24dbe59cb90e49bf9ecf0da2e640ba81e1c9cbcc121b677d532c', 'cb7b89edec8b7de347fbd0b645c048ff06486f06674011cd9bf3d8b68364463a', NULL),
	(92, '00000000-0000-0000-0000-000000000000', 'contact', '01a10aca-6a00-7444-a01a-c23acfd3bb74', '006335cb48a57e3b27e01df80fadbe0a62542b020fa39efa074b6282935db069', false, '2026-11-29 06:10:39.865829+01', 'cb7b89edec8b7de347fbd0b645c048ff06486f06674011cd9bf3d8b68364463a', '0d9835645b1e049ae9c66447e1ec58bd1da4e9f3e339fac1ce3b3ba32a61db3a', NULL),
	(93, '00000000-0000-0000-0000-000000000000', 'contact', '01a10ac0-57e0-71cb-8fdf-7cc6eb8a25fc', 'd4bb3230c6560827d433ecc2fbbfff64b5caed2f59601e98699e229cf5cdc554', false, '2026-11-29 06:10:39.865958+01', '0d9835645b1e049ae9c66447e1ec58bd1da4e9f3e339fac1ce3b3ba32a61db3a', '06ddf73617951548db011bfc40608f4ca47ddf66dcfa0f1d1df5395725496961', NULL),
	(94, '00000000-0000-0000-0000-000000000000', 'contact', '01a10bcd-8220-7df2-b429-c622f52b2549', '1af192f650192c16107cfe2eb956a84b4caf5208624011664a8747b2700c6167', false, '2026-11-29 06:10:39.866087+01', '06ddf73617951548db011bfc40608f4ca47ddf66dcfa0f1d1df5395725496961', '2e95da7d4aa6e967a99ce62eac51fbfc26cd749f8e0e213b189063db8c15f0db', NULL),
	(95, '00000000-0000-0000-0000-000000000000', 'contact', '01a110b9-4620-7a9d-9877-2790c1726f06', '9616b25b6a09ce342685ad9e2fc3d29f0108264f852130f79ad610a6913c7104', false, '2026-11-29 06:10:39.866217+01', '2e95da7d4aa6e967a99ce62eac51fbfc26cd749f8e0e213b189063db8c15f0db', 'f3ada2c6f5177e00af326c721d8b5b7554b356137e2e62db215df4f9b0da7eec', NULL),
	(96, '00000000-0000-0000-0000-000000000000', 'contact', '01a11076-70c0-7433-b73a-fe02f4ef6142', '8932e34ba768d960c6569eaf7df03129ca288ed26a6c0f42d076677b7e1ab08c', false, '2026-11-29 06:10:39.866348+01', 'f3ada2c6f5177e00af326c721d8b5b7554b356137e2e62db215df4f9b0da7eec', '3302dedd226f6702267954aa19989d2541ff37167a253c94b1155a3248d16134', NULL),
	(97, '00000000-0000-0000-0000-000000000000', 'contact', '01a11153-ff80-7d75-823a-80a22ed51b12', '3d9e8ce102795516423ad37d6d0f410001b6505091202196d061d7ef7b963cb6', false, '2026-11-29 06:10:39.866528+01', '3302dedd226f6702267954aa19989d2541ff37167a253c94b1155a3248d16134', '1ca63915f8aa3da2e53476d5abcaca3b77f4db8ee4ff3f25b59dd655a5a89ffa', NULL),
	(98, '00000000-0000-0000-0000-000000000000', 'contact', '01a115a9-9e00-78a9-9ca2-c13275f5c1a0', '0f45914a53be16d5774c39e294019f77c5360d2c4fd0f99eee91ca18ac38b47b', false, '2026-11-29 06:10:39.866678+01', '1ca63915f8aa3da2e53476d5abcaca3b77f4db8ee4ff3f25b59dd655a5a89ffa', '078881140b8172949e50612284bd4b2ae7322cd32de2147c56aab36e3135ecae', NULL),
	(99, '00000000-0000-0000-0000-000000000000', 'contact', '01a115ae-31e0-7092-a862-bf793f4f8b9d', '80c51094be0699e41eb4dd56937ebfdeda8b722be67eea672d7bd9b19215f14d', false, '2026-11-29 06:10:39.866841+01', '078881140b8172949e50612284bd4b2ae7322cd32de2147c56aab36e3135ecae', '874a9773e7d741323c35cfd3657409c6aa205735ca02451fa6632dedea33f8e6', NULL),
	(100, '00000000-0000-0000-0000-000000000000', 'contact', '01a1160e-5340-7ce2-9aef-ca62e22b64a6', 'e1350830425cbbefd654247bb7c149fab09e409c51975db528c22dc906020ba1', false, '2026-11-29 06:10:39.866973+01', '874a9773e7d741323c35cfd3657409c6aa205735ca02451fa6632dedea33f8e6', '8909588067a393c28f2139c6a5e122387c60ccbfe37b09ca30ee5f167ddf44d8', NULL),
	(101, '00000000-0000-0000-0000-000000000000', 'contact', '01a11ac3-28c0-78dc-b5b3-9023fd09e37c', 'b2eb4d4cad41133135d6d9df4b5dbc8087e67ad4f69e0f8702d0ebdbebc2f734', false, '2026-11-29 06:10:39.867103+01', '8909588067a393c28f2139c6a5e122387c60ccbfe37b09ca30ee5f167ddf44d8', '44848417eda38e5a16711588fffc8d2499c599cda38301a5929da029b099721e', NULL),
	(102, '00000000-0000-0000-0000-000000000000', 'contact', '01a11a9e-89c0-7c24-ac92-61f1e429c87c', '4c0cf6ed414fa25df6272181a0bd119043042b911b394a0c3229e19ac51f7aa1', false, '2026-11-29 06:10:39.867288+01', '44848417eda38e5a16711588fffc8d2499c599cda38301a5929da029b099721e', '8eaf6902f60fc99186f8046db17e2ae2b48f2ac6eef87f9923918be98566221a', NULL),
	(103, '00000000-0000-0000-0000-000000000000', 'contact', '01a11b05-13c0-7109-9f7b-07b84485c04f', 'a50d0fff35aa02cae01520f3b3c9b7a2cc001ade255a341b673cb54bef40f04b', false, '2026-11-29 06:10:39.867523+01', '8eaf6902f60fc99186f8046db17e2ae2b48f2ac6eef87f9923918be98566221a', 'a8b3251b0bffbe418e2ec0b8ef8bc2ba407fceb658cfcaa75672724db1472e8e', NULL),
	(104, '00000000-0000-0000-0000-000000000000', 'contact', '01a120cd-7c20-7806-a740-1fa03c49fdbd', 'f985b368fa001a1bcd4603577d1005107644300aa8b498d09ffd6238a56809bf', false, '2026-11-29 06:10:39.867745+01', 'a8b3251b0bffbe418e2ec0b8ef8bc2ba407fceb658cfcaa75672724db1472e8e', '150a4e35a198534f588dbd461b93b9ddad7334f06560f301f88bf2045b0e6a12', NULL),
	(105, '00000000-0000-0000-0000-000000000000', 'contact', '01a11f8d-0ce0-76bc-81e0-04fb3ef68756', '732ea2ae92cf62829c05a5ce1769a610590fd423b56fa628addf5c4d4f066d9e', false, '2026-11-29 06:10:39.86793+01', '150a4e35a198534f588dbd461b93b9ddad7334f06560f301f88bf2045b0e6a12', '11bd5dc74af170c4438d24f93970554836a309b113595b6b2d14dbf50978e384', NULL),
	(106, '00000000-0000-0000-0000-000000000000', 'contact', '01a120c1-9540-71b0-a200-d218798a0d59', '235e0b663d110eff4b5119b59b88bd5ac77f1927714e45680044f7f4a66aca66', false, '2026-11-29 06:10:39.868113+01', '11bd5dc74af170c4438d24f93970554836a309b113595b6b2d14dbf50978e384', '1baa9658d01c8b9d4aa78c1a6a09a96c7fd5ba9dbdeb432e8866ab46caabff0d', NULL),
	(107, '00000000-0000-0000-0000-000000000000', 'contact', '01a12ee5-9400-7087-8ce6-6f731e84fb36', 'b476eb9300acca481443c0457732c2e3003e179a0743915367e1c52bb4576ae6', false, '2026-11-29 06:10:39.868293+01', '1baa9658d01c8b9d4aa78c1a6a09a96c7fd5ba9dbdeb432e8866ab46caabff0d', '8fe05e54d923e924a93d912bac6b3ddb1d28b8bc11927f0e7d35d378d1ac39d5', NULL),
	(108, '00000000-0000-0000-0000-000000000000', 'contact', '01a12efe-4c20-7a60-b2f9-20262d819d38', 'e1b9137f06e3ed97c1536158826e047413784b45787d5c9bd29d48cbb425c6fb', false, '2026-11-29 06:10:39.868515+01', '8fe05e54d923e924a93d912bac6b3ddb1d28b8bc11927f0e7d35d378d1ac39d5', 'ae55202b711de39fffa5e09b39769ec118750ff7015cdf4bd51f76cf13e5fc72', NULL),
	(109, '00000000-0000-0000-0000-000000000000', 'contact', '01a12f0d-dc80-77b7-9985-ea3f9eb4e92e', '1b0b63a3990f00c8dfd84c940f7d4297babbf614cf3f2bcd7cccf9cebb01800c', false, '2026-11-29 06:10:39.868702+01', 'ae55202b711de39fffa5e09b39769ec118750ff7015cdf4bd51f76cf13e5fc72', 'b0025f8ae160eeaeb032333f086452856401b23e45a6b79fb3afdd59ed5d40fb', NULL),
	(110, '00000000-0000-0000-0000-000000000000', 'contact', '01a13448-5cc0-7973-89c9-d592414205c6', '1930598d93cff7da7f2fa290044f6dead866feea9e717193c1415f83845f211e', false, '2026-11-29 06:10:39.868883+01', 'b0025f8ae160eeaeb032333f086452856401b23e45a6b79fb3afdd59ed5d40fb', 'c17a4ef61fccde1677bb6c58a9cb13e573f61518dd972098b7c5dd416d8f81a8', NULL),
	(111, '00000000-0000-0000-0000-000000000000', 'contact', '01a13408-4680-7f65-9f2e-e40dada65cc4', '48906224ba2e372027868202628d0bc9049f0599685fb014b39cadc510849124', false, '2026-11-29 06:10:39.869086+01', 'c17a4ef61fccde1677bb6c58a9cb13e573f61518dd972098b7c5dd416d8f81a8', '8c6f6a5ec7eeb16237f546f031732df087b8bff9d47261f981c193a840355f00', NULL),
	(112, '00000000-0000-0000-0000-000000000000', 'contact', '01a1347f-4b40-7032-bbc7-1df38c4caa83', 'e04f553d47079f8d59d0ff2987d3874a6ab7b8e07ac0a6002e897b1c3c6090ba', false, '2026-11-29 06:10:39.869221+01', '8c6f6a5ec7eeb16237f546f031732df087b8bff9d47261f981c193a840355f00', '419a0ba794a7e637106b7ebb896267eed11e0bcf8c67ba768d8f593eb1e8da33', NULL),
	(113, '00000000-0000-0000-0000-000000000000', 'contact', '01a13991-8300-75d4-a9e7-8b06a72ed508', 'bf6caaf07911cbcc3ea72af28fdab2e52cd83c43ac63993afa49ec0e06b7ccae', false, '2026-11-29 06:10:39.869355+01', '419a0ba794a7e637106b7ebb896267eed11e0bcf8c67ba768d8f593eb1e8da33', '323810191e8affdd139827a966806f1158f0e399da391fdf5fa0d8b783cca407', NULL),
	(114, '00000000-0000-0000-0000-000000000000', 'contact', '01a13a01-34c0-7ff6-8d25-f954f4042f1e', 'c73cf789c061db86a0b1076046a6ba324829433388d72d7cd5a7ffe812fb30aa', false, '2026-11-29 06:10:39.869537+01', '323810191e8affdd139827a966806f1158f0e399da391fdf5fa0d8b783cca407', '775197e2e3728db55c3c48f170579b212c24f2fccf702e8d90a6be09334707c9', NULL),
	(115, '00000000-0000-0000-0000-000000000000', 'contact', '01a13a60-6bc0-7d5e-bf22-82e6c4440054', 'ac0a2425ef35a17979c18a27750e2bf54f9f4c622cd0d1e84c20c1755ae25f22', false, '2026-11-29 06:10:39.869676+01', '775197e2e3728db55c3c48f170579b212c24f2fccf702e8d90a6be09334707c9', '94d2e65cdf126b5d2a78366da9e5e7bb502fe4d64ff1f1b528ea62c6173c7c41', NULL),
	(116, '00000000-0000-0000-0000-000000000000', 'contact', '01a13f99-1740-7f25-8181-20f8f1261642', '64ecd129e3a6e9b2b6c16ce84cceca7c57958ec132f480cc8969410578505110', false, '2026-11-29 06:10:39.869836+01', '94d2e65cdf126b5d2a78366da9e5e7bb502fe4d64ff1f1b528ea62c6173c7c41', '0b1072e1c86b9b88f4a8de0d007093a7b1cd5b555b1580bacac1cb120efe0e0e', NULL),
	(117, '00000000-0000-0000-0000-000000000000', 'contact', '01a13e73-34e0-75e6-b5fd-f37c5d5ec1ad', '1ee4fb523e53b3af3b703cb88f9098cdf3b1cc1eb22b5cbdbb3f48da7d9c05e8', false, '2026-11-29 06:10:39.869973+01', '0b1072e1c86b9b88f4a8de0d007093a7b1cd5b555b1580bacac1cb120efe0e0e', 'c34e9658b3d26945c03a933014d52e66d73a45127498866b837ca1e9d73a5f1b', NULL),
	(118, '00000000-0000-0000-0000-000000000000', 'contact', '01a13e45-6e20-758f-a8e8-4b0dce74b3c4', '7c4bd1ff49a43da603850d6d9bc7f20a459fa9f5b97f0a711bf2d86f1084526a', false, '2026-11-29 06:10:39.870105+01', 'c34e9658b3d26945c03a933014d52e66d73a45127498866b837ca1e9d73a5f1b', 'a0bb7881852889c829fb3df64df7a905f24e2be1af346cec2b4a0a7552eb9b46', NULL),
	(119, '00000000-0000-0000-0000-000000000000', 'contact', '01a143c1-d960-7bfa-856a-ab1d296cb08c', 'd16ec771ebbd85300bce345800f5c070fb7c2dbbbe4c6fc676d870cbceb12bba', false, '2026-11-29 06:10:39.870289+01', 'a0bb7881852889c829fb3df64df7a905f24e2be1af346cec2b4a0a7552eb9b46', '14bdff771423d89804068899a9b409b8884b2e67161cfeb3a6ecd797f13c1228', NULL),
	(120, '00000000-0000-0000-0000-000000000000', 'contact', '01a144f8-3680-7284-8e01-7551f78530bf', 'ce98b1ff7f9ce5414fc8fc36277f4762e1aa1d0738e5a8619dc0c96dff60bdae', false, '2026-11-29 06:10:39.870509+01', '14bdff771423d89804068899a9b409b8884b2e67161cfeb3a6ecd797f13c1228', '61b6801cee561cace9cd1475de2c3498d54ef073d082b8334d9f38fc649f10ce', NULL),
	(121, '00000000-0000-0000-0000-000000000000', 'contact', '01a144de-9400-734d-a2e8-fec0ed19557a', '85671bf475eee42914861bd32c70ecff36492f18928748e7eab7c43c708c3e54', false, '2026-11-29 06:10:39.870698+01', '61b6801cee561cace9cd1475de2c3498d54ef073d082b8334d9f38fc649f10ce', '41351d83aa91a38f5826cfd86aa4775e24292ef86e345013b8e5f08b88e6f506', NULL),
	(122, '00000000-0000-0000-0000-000000000000', 'contact', '01a15387-5320-7445-b234-752bd8aa7be3', 'd965877566365c146d5f74eb8436e727e2c318a77e75804a05b130c34a87823b', false, '2026-11-29 06:10:39.870883+01', '41351d83aa91a38f5826cfd86aa4775e24292ef86e345013b8e5f08b88e6f506', '96bc9f55d7951d2e1f77d561cd4b04d21f3edca087818616275895590b2974c5', NULL),
	(123, '00000000-0000-0000-0000-000000000000', 'contact', '01a152d5-b660-7bf5-a232-0fa3280f005d', 'bf8808b029c70929ba5d4d1cb9e649db77708df9752f368a36d8f9ea10dc0837', false, '2026-11-29 06:10:39.871068+01', '96bc9f55d7951d2e1f77d561cd4b04d21f3edca087818616275895590b2974c5', 'b0907cf9980d42d11a78ffa137e7802eeeb6f0fbb94359c8d22201b7c5495c79', NULL),
	(124, '00000000-0000-0000-0000-000000000000', 'contact', '01a15365-7340-7c18-81e8-fb16d7ad18a7', '79ebf79c6558e14b5552d8defb9b54e4f79573bc18f8251f1b3cfab143ffc3ab', false, '2026-11-29 06:10:39.871262+01', 'b0907cf9980d42d11a78ffa137e7802eeeb6f0fbb94359c8d22201b7c5495c79', '301f502b61239b22c84de5c5c0ca53a0cb3d9d28c65583b965a01ffd4176c46d', NULL),
	(125, '00000000-0000-0000-0000-000000000000', 'contact', '01a15832-1680-7085-9958-b1e68cd03260', '070bd8f8d776465ee3205470dc764784bf390befcb5c1ab82fce5b391dfcf366', false, '2026-11-29 06:10:39.87148+01', '301f502b61239b22c84de5c5c0ca53a0cb3d9d28c65583b965a01ffd4176c46d', '6a7bc5de20d8d6215f23b1b39f860582631a0cac2130c517ad830d746e69f5fb', NULL),
	(126, '00000000-0000-0000-0000-000000000000', 'contact', '01a158e2-c8e0-7e11-a8a9-ea6263a366aa', '6da5437f5ec07b9a7664529bd5d53972f82000c6d06bf89c310ec02b70e716ab', false, '2026-11-29 06:10:39.871713+01', '6a7bc5de20d8d6215f23b1b39f860582631a0cac2130c517ad830d746e69f5fb', 'cfaa90da629da6538095fb593fadd4219617471ba043c6b8f350e56e464b4c69', NULL),
	(127, '00000000-0000-0000-0000-000000000000', 'contact', '01a15853-f660-771c-bd4f-fa0ffc7383bf', 'a76a35ce7ac2e7a1eb33fc68cb1398e54fe75ad2bd5d18b84956a2a12f840abd', false, '2026-11-29 06:10:39.871904+01', 'cfaa90da629da6538095fb593fadd4219617471ba043c6b8f350e56e464b4c69', '470ed56687f4dcbad0d1dc9d8511f22a01fa6aef20e5920b8e6f97101ee90a40', NULL),
	(128, '00000000-0000-0000-0000-000000000000', 'contact', '01a15da8-1920-70e2-912e-d1df1b69567e', '444c4a95da4854554b2acd14615252ebc86cd3766d5a66f986509bf2f6748c8a', false, '2026-11-29 06:10:39.872046+01', '470ed56687f4dcbad0d1dc9d8511f22a01fa6aef20e5920b8e6f97101ee90a40', '2d36a2ee6a13eace0cb8dc8f64d1473152b0202ce62ee377e3456e247bcb2d2d', NULL),
	(129, '00000000-0000-0000-0000-000000000000', 'contact', '01a15d71-2aa0-7a6f-a837-6dcd8299ed6e', 'bcb4b8976991762c365da3fa40ee3ece4b499edc278ac253fe902c67924ce18e', false, '2026-11-29 06:10:39.87218+01', '2d36a2ee6a13eace0cb8dc8f64d1473152b0202ce62ee377e3456e247bcb2d2d', '45a289d8ccbb996590487546ea0a6958060314273f4daec4fa6dfde168ef3d91', NULL),
	(130, '00000000-0000-0000-0000-000000000000', 'contact', '01a15d78-7da0-72f0-b86b-b4d6c7132891', '7b8468dc06b6de11398441d206f5b9d96e00357244ccb97d5fed9b88215ea9e3', false, '2026-11-29 06:10:39.872323+01', '45a289d8ccbb996590487546ea0a6958060314273f4daec4fa6dfde168ef3d91', 'abc54b240a023281bd95cd57a935cbe909b89257bb385cdfae4df99d3172d34b', NULL),
	(131, '00000000-0000-0000-0000-000000000000', 'contact', '01a163a1-0760-7b68-869e-87dc22dd113c', '11eac4aebce8528670b995ececdd5ed9e22bbd41f6237e90386225b6484da3a1', false, '2026-11-29 06:10:39.872513+01', 'abc54b240a023281bd95cd57a935cbe909b89257bb385cdfae4df99d3172d34b', 'dae1873f79cbc41792c229d7223489d00b18ff821da6287f5c12ef91f38dcf90', NULL),
	(132, '00000000-0000-0000-0000-000000000000', 'contact', '01a162de-0580-74e6-89b2-9bbe7deb30ad', 'eb321d0935ee6f877166ae329c2fc62d5b68c900ccae0cd87fbf9adef317b008', false, '2026-11-29 06:10:39.872655+01', 'dae1873f79cbc41792c229d7223489d00b18ff821da6287f5c12ef91f38dcf90', '168dc09504274efb19e90fd9c325062f2c5eb1073a3f434a2c1aef6a3394ea1e', NULL),
	(133, '00000000-0000-0000-0000-000000000000', 'contact', '01a16299-5b60-78a4-8091-8a58c194ff53', 'bfab644b2c454572ce91d2092ea5b99751862493978fbae4cbfc309fee3e0f9a', false, '2026-11-29 06:10:39.872792+01', '168dc09504274efb19e90fd9c325062f2c5eb1073a3f434a2c1aef6a3394ea1e', 'a2c78413c922d9cda505fafa11442e2804a2aa3bdafe694457e506b87524dee4', NULL),
	(134, '00000000-0000-0000-0000-000000000000', 'contact', '01a168e1-05e0-7ae8-ab7f-1414f6de2fbe', '2e5a9350133b2d3561b56f04867d04b4d64a312a4b7d27595d0561878400ca41', false, '2026-11-29 06:10:39.87295+01', 'a2c78413c922d9cda505fafa11442e2804a2aa3bdafe694457e506b87524dee4', '637d53fb33098dd83b6f60765d4e303185e067cff4667f1fe2ec9c8a9b3156a5', NULL),
	(135, '00000000-0000-0000-0000-000000000000', 'contact', '01a1680f-5e00-7749-ae9d-de7332eddf6f', 'ac11a9137bffbc530362c68b5152fbd185949042bbf4d3a60e13df9a7bfebdb9', false, '2026-11-29 06:10:39.873116+01', '637d53fb33098dd83b6f60765d4e303185e067cff4667f1fe2ec9c8a9b3156a5', 'ee5778707a041a4f484de86b0e18a45b5902fda7a661e3b9c52aab04dbd34ab9', NULL),
	(136, '00000000-0000-0000-0000-000000000000', 'contact', '01a1689f-1ae0-73ab-88ed-3213cac8a61c', 'c957b432080b7dcffe1161774d0d5c2a349d1e521468d761465c850a173a7828', false, '2026-11-29 06:10:39.873253+01', 'ee5778707a041a4f484de86b0e18a45b5902fda7a661e3b9c52aab04dbd34ab9', 'a5b1f2c484945442213d78b774baf7d66445ae96b0118267f3c6e207e51a79ac', NULL),
	(137, '00000000-0000-0000-0000-000000000000', 'contact', '01a17847-48a0-7050-947d-be2d857de96d', '4b20c6a4203e50ec160ad74785ea396f50eec6c16f7b56ad8fd24b862d24461c', false, '2026-11-29 06:10:39.873416+01', 'a5b1f2c484945442213d78b774baf7d66445ae96b0118267f3c6e207e51a79ac', '49797caf439d0b93424347cf64f2ec1c747976b754b97f611adb686b1f9e268b', NULL),
	(138, '00000000-0000-0000-0000-000000000000', 'contact', '01a17876-e420-7d91-a030-7b7543c6ed1e', 'bc18bdec0f7deaa2b22358c971f69872a16e6eac3ab674fb381ffcfbae227000', false, '2026-11-29 06:10:39.8736+01', '49797caf439d0b93424347cf64f2ec1c747976b754b97f611adb686b1f9e268b', 'ec1b57c35a2b04a60ce30bfea19ed72ecf39c063ad4e0ad067a90a6c9aca05e3', NULL),
	(139, '00000000-0000-0000-0000-000000000000', 'contact', '01a17828-27e0-7d3f-bae4-615571395e71', '3ec1f3605ec4013dbd4df279db0fb41ee30c8f4ad0d414ab503f2adf9100e810', false, '2026-11-29 06:10:39.873736+01', 'ec1b57c35a2b04a60ce30bfea19ed72ecf39c063ad4e0ad067a90a6c9aca05e3', 'e61536d7bd20b1f09d6d07badc29c1fb342da0b586a975a10b61a597042e9122', NULL),
	(140, '00000000-0000-0000-0000-000000000000', 'contact', '01a17d33-f700-7748-a3a5-17594f60e846', 'f2280036d0af4f3e2f1f0e421e1416e819a07fa86b08b1ed9dacea8142ff3e35', false, '2026-11-29 06:10:39.873877+01', 'e61536d7bd20b1f09d6d07badc29c1fb342da0b586a975a10b61a597042e9122', '28de3ab2241fb69c8c580905dba7aee20e9dd74caed4da8d7ec5746f3ed945fc', NULL),
	(141, '00000000-0000-0000-0000-000000000000', 'contact', '01a17c53-a920-7db5-8a7d-1dbc263cc4dc', 'bb32ed860fb030c69d2ec42de16ace122fca9d987d5d1135e36375354a8bec00', false, '2026-11-29 06:10:39.874072+01', '28de3ab2241fb69c8c580905dba7aee20e9dd74caed4da8d7ec5746f3ed945fc', '67c92efb1bfc7c8cda1647776dc057ef2f89db54188f3423a181d40e3a085029', NULL),
	(142, '00000000-0000-0000-0000-000000000000', 'contact', '01a17d6f-7960-7cce-ba2d-b00a7d076c0b', 'ca2b4f836c06d8782266c8538870d13b592ca53923c6d62e4eccbab16cf07cf7', false, '2026-11-29 06:10:39.874268+01', '67c92efb1bfc7c8cda1647776dc057ef2f89db54188f3423a181d40e3a085029', 'bc7b9ede5cb08e2f80e8243728d7e86457f69a78c443212e8f8df5b04fc8acb3', NULL),
	(143, '00000000-0000-0000-0000-000000000000', 'contact', '01a1814e-fd80-75e9-9b3a-953c4dc1d327', 'ff2dec359eacf26bc895531a99bade96e643971407247e38d95a491f6b13e963', false, '2026-11-29 06:10:39.874478+01', 'bc7b9ede5cb08e2f80e8243728d7e86457f69a78c443212e8f8df5b04fc8acb3', 'd3a0d97802f874201050e7d5bd82f6928feaf263b693b250247343ed520251fa', NULL),
	(144, '00000000-0000-0000-0000-000000000000', 'contact', '01a182ba-7460-7dc1-b445-6d5b223be9e7', 'f89e05ca5a525fa71d44dcddab4c4ee5ef58d4b58e8513992c64cb63470f0bd9', false, '2026-11-29 06:10:39.874668+01', 'd3a0d97802f874201050e7d5bd82f6928feaf263b693b250247343ed520251fa', '824a0ab832dea2d67662b89c9bfe85fe8c55829c70df98b2f33f244cf843c7df', NULL),
	(145, '00000000-0000-0000-0000-000000000000', 'contact', '01a181bc-da80-7639-b51c-ecef3e5bcce6', '32eb766cc93a1f40744ac643998a43710b4cccfebd7999f66584875524380f9f', false, '2026-11-29 06:10:39.87486+01', '824a0ab832dea2d67662b89c9bfe85fe8c55829c70df98b2f33f244cf843c7df', '1f150956dd67c448db8c32d00d4369158c669a66e3f54ac08f826ceda27a5ba7', NULL),
	(146, '00000000-0000-0000-0000-000000000000', 'contact', '01a18715-9120-7fc3-a6e6-626d450f002a', '3d3633e2e47c70364f5458731966f013ee723c8baa4f6d881f2414e61a8060b6', false, '2026-11-29 06:10:39.875045+01', '1f150956dd67c448db8c32d00d4369158c669a66e3f54ac08f826ceda27a5ba7', '04dc222ca3bacf456f39f9981eafed921fa6a04eecc6fe450f6fc2328a60dc65', NULL),
	(147, '00000000-0000-0000-0000-000000000000', 'contact', '01a187aa-cc40-7fe9-9a14-e75a7199e0b3', '2a56c4c304131acbdb02816b7fd61e2ec4b5b83ba645325e6c77a2015967ee88', false, '2026-11-29 06:10:39.875227+01', '04dc222ca3bacf456f39f9981eafed921fa6a04eecc6fe450f6fc2328a60dc65', 'a2d92fbf01d7ca91a3ab10f3a7ba4672505c1936e658bc14d9bc4f8314972729', NULL),
	(148, '00000000-0000-0000-0000-000000000000', 'contact', '01a18723-4cc0-7812-8fc0-55310b43b6dd', '330c0fc9781a35e44a8a75b61a66de7d22a50f2226c679c54d1d988f94fae36a', false, '2026-11-29 06:10:39.875435+01', 'a2d92fbf01d7ca91a3ab10f3a7ba4672505c1936e658bc14d9bc4f8314972729', '18118dc44682591e862d1643aa2fa7b0176c336ac535c80786d34ccbb87cffdd', NULL),
	(149, '00000000-0000-0000-0000-000000000000', 'contact', '01a18c49-a8c0-7329-9adb-e533c7642bde', '6eed32a05aaa6bdee0617b9740e3066ad35452b1a1fd91eb5d91a6cf7aba3d29', false, '2026-11-29 06:10:39.87565+01', '18118dc44682591e862d1643aa2fa7b0176c336ac535c80786d34ccbb87cffdd', '55482a5cd16045b87e12d0ad15f834f1974d8b6c3191c52c6722c3633ebdff20', NULL),
	(150, '00000000-0000-0000-0000-000000000000', 'contact', '01a18c21-6040-71c7-a487-92c59bab5340', '7a3ea30fc3c317b286f6e2bb70dfe6f26429ac31149a9bad7c0c088d26b5a287', false, '2026-11-29 06:10:39.87581+01', '55482a5cd16045b87e12d0ad15f834f1974d8b6c3191c52c6722c3633ebdff20', '53d874ce843435759377ac3491eb241adf882900b7ab61dcdda32fa7bda5944d', NULL),
	(151, '00000000-0000-0000-0000-000000000000', 'contact', '01a18c26-de80-7c69-a03f-2a2b4cde3e5a', '4516053584c3a43b04d76e864901dc25a4883560d39cedc01448f2b959f743c3', false, '2026-11-29 06:10:39.875958+01', '53d874ce843435759377ac3491eb241adf882900b7ab61dcdda32fa7bda5944d', 'b3355497cc3dd8377fb245953354b90697bc39962e16b068b73c09036804aac2', NULL),
	(152, '00000000-0000-0000-0000-000000000000', 'contact', '01a19b24-c280-771b-a989-da51bec49ab4', 'e36e6a07a37cb0d6e8489aa985ed958580d5bd1342beb05992b9b87cfc9d614a', false, '2026-11-29 06:10:39.876091+01', 'b3355497cc3dd8377fb245953354b90697bc39962e16b068b73c09036804aac2', '5ed0e638a9fdb0ccaf363db2727c352e68b8c2aaab0034b184de4bdee9100a99', NULL),
	(153, '00000000-0000-0000-0000-000000000000', 'contact', '01a19b89-77c0-74de-bb77-cbb442ecdcf9', 'bfe45d8ffdaea9d1fe3b476a23597bd181173e73c48b665d28721cf6f629a772', false, '2026-11-29 06:10:39.87623+01', '5ed0e638a9fdb0ccaf363db2727c352e68b8c2aaab0034b184de4bdee9100a99', '88c176974b5a0f73b676a55898fff641b4670f3796d3229ea614a00402893224', NULL),
	(154, '00000000-0000-0000-0000-000000000000', 'contact', '01a19c13-b660-7de2-8dc5-08c6a2c81c32', '5af9983251716cc226f5c39cf11f71bc7eaebf78710e062d9e9f91c21ca3c7fe', false, '2026-11-29 06:10:39.876364+01', '88c176974b5a0f73b676a55898fff641b4670f3796d3229ea614a00402893224', 'c5cda144db847da44588e478d710e0e633575f4693466977590498baf5d282d3', NULL),
	(155, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a121-5a40-778d-a4e8-d8d2f71377dc', '314f0528ab3b07c6e7fe1836afa8a099511a0e4484b57c060c43b76b42355f0a', false, '2026-11-29 06:10:39.876691+01', 'c5cda144db847da44588e478d710e0e633575f4693466977590498baf5d282d3', '0dddb58c5914910ee7138f43f844bce2c24f2ebbf1d137b4cdfd51b7c5540d5a', NULL),
	(156, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a0b1-a880-73e9-be6e-d515d77b26d3', 'd4f7482f4a854ece8473148ea218d7c21e9ed1c0a04327c1de15c15cb40c13fb', false, '2026-11-29 06:10:39.876836+01', '0dddb58c5914910ee7138f43f844bce2c24f2ebbf1d137b4cdfd51b7c5540d5a', '898894d28be4f2b52128d770a7e4113aebcada8515cc052abe0d73fee22ca4e5', NULL),
	(157, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a10d-3600-7123-bd3a-190299ea4514', 'dc288992ffaddcecdd084b4f498e8e11f78ceec953789df3a93123c26b58d64e', false, '2026-11-29 06:10:39.87698+01', '898894d28be4f2b52128d770a7e4113aebcada8515cc052abe0d73fee22ca4e5', 'cbc259a685b1581f104d19226ce81d27cbe8ea83523b89f1ccc288522cbddf49', NULL),
	(158, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a6f7-7e40-7b86-81a2-3b4eb2971b77', '83e38efdfb2dc745b744dfdb65badfd1489c30032b2cb22616edfbd81474a801', false, '2026-11-29 06:10:39.877126+01', 'cbc259a685b1581f104d19226ce81d27cbe8ea83523b89f1ccc288522cbddf49', '3ce51d1330098a61bdb5e2e0739e674588a0d0c6868d39f1984f036d0e48e93a', NULL),
	(159, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a665-0240-73ea-95d8-56759f6428ef', '77e6b09d1991b27b9026ef9734bc7d01b465f01793801dd647d1963eb42a20ed', false, '2026-11-29 06:10:39.877266+01', '3ce51d1330098a61bdb5e2e0739e674588a0d0c6868d39f1984f036d0e48e93a', 'fb38c09867886ca6e7306cb40dfc03649de32f7418f6560693f5abd19add47be', NULL),
	(160, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a55c-6be0-796c-adcf-975c9f395ef1', 'bdecd8c5ce27a72a613658fadfb20dff9a4553387a706cfe44041f4a0d1345e8', false, '2026-11-29 06:10:39.877432+01', 'fb38c09867886ca6e7306cb40dfc03649de32f7418f6560693f5abd19add47be', '67a041503a4ee809625b0c596a0856143b23b9b19cc2b786b9d76c81b7415c00', NULL),
	(161, '00000000-0000-0000-0000-000000000000', 'contact', '01a1aa83-b240-7aea-a245-d658a4bf58e7', 'fa91a916880288541d9435527898506fd47004fb33438d66acbbca5fe57179cf', false, '2026-11-29 06:10:39.877568+01', '67a041503a4ee809625b0c596a0856143b23b9b19cc2b786b9d76c81b7415c00', 'cfa40e7f29de07f6a16329eef720db9daba669c3ca1f8cdb9272bba5f76e3fdf', NULL),
	(162, '00000000-0000-0000-0000-000000000000', 'contact', '01a1aaea-3c40-714b-b306-1fbc5d082eea', 'f0b4e0a4c3f576d69a95236a1e9916555608e91f4cd4dbbccf9c49713898e298', false, '2026-11-29 06:10:39.877703+01', 'cfa40e7f29de07f6a16329eef720db9daba669c3ca1f8cdb9272bba5f76e3fdf', 'ca15fb923d63cbfb4a798d5685f800396a34888ec86cd49afa3c7833af90177e', NULL),
	(163, '00000000-0000-0000-0000-000000000000', 'contact', '01a1abd0-f2c0-78ab-9caa-0c48340252a6', '7a51852dc2e98d0237fce3b946769966678c2d8aea4ff95d40aaf6b7e881fe18', false, '2026-11-29 06:10:39.877845+01', 'ca15fb923d63cbfb4a798d5685f800396a34888ec86cd49afa3c7833af90177e', '9309856729562072a31b671f66b3934ebfc7cab8b239ae1a35857dfe46422eb1', NULL),
	(164, '00000000-0000-0000-0000-000000000000', 'contact', '01a1b09f-6ac0-71e2-8abe-5e52190d78d3', '477a42bfe333930fc51a85365c98a55e7fada760dc4019e20933aacd4304a814', false, '2026-11-29 06:10:39.877997+01', '9309856729562072a31b671f66b3934ebfc7cab8b239ae1a35857dfe46422eb1', 'fe2e1e934d8ce8da2563d3738eff95e648dd0e3c4fe23e6959f8aa15d06fe8a1', NULL),
	(165, '00000000-0000-0000-0000-000000000000', 'contact', '01a1b0ce-1be0-71b7-99d4-a28c055ae98e', 'fec3bab946122059447c7eefbf723fe2c93b7360fe4d159585db67602db9ceb6', false, '2026-11-29 06:10:39.878168+01', 'fe2e1e934d8ce8da2563d3738eff95e648dd0e3c4fe23e6959f8aa15d06fe8a1', 'dcb1b9e459d7fd3700bffc1a48935fe63f068d6628300d95853722caceefed94', NULL),
	(166, '00000000-0000-0000-0000-000000000000', 'contact', '01a1b0e7-be60-79f3-b9e0-8f8680f4edd8', 'f1e4180cc31174bfe7e615030d940cf602109e04483ab23086e8a6cb531ae1c4', false, '2026-11-29 06:10:39.878304+01', 'dcb1b9e459d7fd3700bffc1a48935fe63f068d6628300d95853722caceefed94', '882860af8afec7ed5f0491b44c3b718ab00e189e4a23c6c6064448c3a65d4f5e', NULL),
	(167, '00000000-0000-0000-0000-000000000000', 'contact', '01a1c065-cee0-78c6-992a-2829c5e50641', 'e0d06dfa9b73e27fe77fad68de49c1adb1faf5e1303689d1b6ae46aece2717ac', false, '2026-11-29 06:10:39.878509+01', '882860af8afec7ed5f0491b44c3b718ab00e189e4a23c6c6064448c3a65d4f5e', '7b725f5030e6d0dd4a58ff04647742326557108ae8bfe057f5da7b25321c0250', NULL),
	(168, '00000000-0000-0000-0000-000000000000', 'contact', '01a1bfe9-4be0-71df-9315-1cf917448971', 'e1b26d87cd64093e0d11bacf1cb9ce6e29cad6e0dea89f6470b59e74bfe3dd61', false, '2026-11-29 06:10:39.878707+01', '7b725f5030e6d0dd4a58ff04647742326557108ae8bfe057f5da7b25321c0250', '30f35e58319208c0babf3f5e0218daa835dd8ff8b72c5e069b45404ee71f17e9', NULL),
	(169, '00000000-0000-0000-0000-000000000000', 'contact', '01a1bf39-83e0-7a55-8021-fa1bc31e4b97', '22e04a59d2bf474a447217700aea3f01ec77ef801a7bbe6ccf47a15dcc0cf4e5', false, '2026-11-29 06:10:39.878998+01', '30f35e58319208c0babf3f5e0218daa835dd8ff8b72c5e069b45404ee71f17e9', '7b78bd37e79079c75bc24a1f371a9e09fa772b36f8b6cca0dcf76d93a1bed69b', NULL),
	(170, '00000000-0000-0000-0000-000000000000', 'contact', '01a1c4af-8680-7f3c-9349-79b3cbf93e3f', '50ca2e4dbf76ebcb80ecd960c23cfd52abf46ed4045b68c1374e7f103d26297a', false, '2026-11-29 06:10:39.879185+01', '7b78bd37e79079c75bc24a1f371a9e09fa772b36f8b6cca0dcf76d93a1bed69b', 'd7a5eab5f4181d49c5bc702a52c976a7b3ad4779e50d35455f6d2d48179cb00a', NULL),
	(171, '00000000-0000-0000-0000-000000000000', 'contact', '01a1c4af-8680-76f7-90b3-a17548a28354', '158751fb3a77fae4a55935bc922fc741b98b54e13b56eedbfe298841848e40b8', false, '2026-11-29 06:10:39.879403+01', 'd7a5eab5f4181d49c5bc702a52c976a7b3ad4779e50d35455f6d2d48179cb00a', 'eb4d4e699b91d2c3362be01d7e1643a6efd85cea38d34ebe875c7ee6db7bf6ca', NULL),
	(172, '00000000-0000-0000-0000-000000000000', 'contact', '01a1c4af-8680-7d83-94b4-b8d8c44da161', '14a67cedf32aa56c9a055f7dd4f2936e1d2909aeeca02e78bd78a38e6de28003', false, '2026-11-29 06:10:39.879625+01', 'eb4d4e699b91d2c3362be01d7e1643a6efd85cea38d34ebe875c7ee6db7bf6ca', '9a0d95b7be48fdb62874ede77f7b61eb6f21f463dde7a1ddd68bce73bb275330', NULL),
	(173, '00000000-0000-0000-0000-000000000000', 'contact', '01a1afe8-4fc0-7db2-a6b9-aaf9185ba663', '6668d8c89c9cbfcb1137174e41474b0e7b1dc5490869361b2d5d3ea2073a4bb5', false, '2026-11-29 06:10:39.879791+01', '9a0d95b7be48fdb62874ede77f7b61eb6f21f463dde7a1ddd68bce73bb275330', '4216e95e489f9778db0141a957bfa66332e6c612fa77a85665bca657f0a1c05d', NULL),
	(174, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a5d2-8640-7671-a557-41cbe371613e', '6871a60ae50f1a05475a83cb97a1be8610ae22c90520d38bbe2fe93835757ac3', false, '2026-11-29 06:10:39.879935+01', '4216e95e489f9778db0141a957bfa66332e6c612fa77a85665bca657f0a1c05d', '6a7a3cbce2ace68136d211d6dfdbb0e0e7650ce62d362d2e4e2e2ac6f55bc4ed', NULL),
	(175, '00000000-0000-0000-0000-000000000000', 'contact', '01a18c49-a8c0-7b80-a6b6-122f6d956563', '01bf167b667d60b905ffb6e632c6eb24146dd715d1c344686a6aab86582f1c7f', false, '2026-11-29 06:10:39.880073+01', '6a7a3cbce2ace68136d211d6dfdbb0e0e7650ce62d362d2e4e2e2ac6f55bc4ed', 'af54159cc290dcad36eeb817fe690b4c81440a18e25d5f179891102c5677c455', NULL),
	(176, '00000000-0000-0000-0000-000000000000', 'contact', '01a17d0d-8340-75fe-b1a4-bf3b3bcb9bce', '8401310105157ff3b390b0bafe4c7599ea2325990dfb1011b6c3235bbd038784', false, '2026-11-29 06:10:39.880219+01', 'af54159cc290dcad36eeb817fe690b4c81440a18e25d5f179891102c5677c455', '42b26bd5d8225ef88839368d926ddbdb28c9445e483f49f843f5a5a6e38a6123', NULL),
	(177, '00000000-0000-0000-0000-000000000000', 'contact', '01a16874-1340-7590-93a0-00dc94e27f77', '49466dc3279a78e7407e26a5f13fcadb3cce6d94bb5b2216ca80add9fab2567a', false, '2026-11-29 06:10:39.880358+01', '42b26bd5d8225ef88839368d926ddbdb28c9445e483f49f843f5a5a6e38a6123', 'a8b20c27b59226cdda0b6f7a9a33f42f4d35bcef50804163c5d178731ca68ad0', NULL),
	(178, '00000000-0000-0000-0000-000000000000', 'contact', '01a15411-91c0-72c6-bdf2-e0778dc1a43e', '40830877c0f213e1e8e5fb1faa7aed4c744283fc4e4a191366b7662e5a8c32a2', false, '2026-11-29 06:10:39.880574+01', 'a8b20c27b59226cdda0b6f7a9a33f42f4d35bcef50804163c5d178731ca68ad0', '9b05b9cb47c18b4816d4fee5f64722163b8516dc6e3baec94beafd4422f1a33a', NULL),
	(179, '00000000-0000-0000-0000-000000000000', 'contact', '01a13faf-1040-7444-81d8-b452c5ffd933', 'baba43c7033e0f8f6e9d718e3141f3b89b7a730028fb52a9e49d88ff823d90d4', false, '2026-11-29 06:10:39.880717+01', '9b05b9cb47c18b4816d4fee5f64722163b8516dc6e3baec94beafd4422f1a33a', '2a204adb0cf684e3805159e242be398eb694d581b25bf89180f918cb0529c91a', NULL),
	(180, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'aid_application', '01a11f51-8a80-7e31-87dd-aeb784b28054', '425cd98f7b6bf0979aa7869ad62ce86fa75bce4186a7519372dfcddff6df6447', false, '2026-11-29 06:10:39.881577+01', '2a204adb0cf684e3805159e242be398eb694d581b25bf89180f918cb0529c91a', '5f1c16ef1e772ca30176af564b27ae16db993b330d2969a7f83dd384b17752f2', NULL),
	(181, '01a1afff-3320-7492-aa59-679aed3a32a8', 'aid_application', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '39787221c800b10141be4abf17205d6c71278b3236bce9f7a7bd62f081419781', false, '2026-11-29 06:10:39.882327+01', '5f1c16ef1e772ca30176af564b27ae16db993b330d2969a7f83dd384b17752f2', 'ea60101dac17ae34497849584d1d2bcaeefdb847f9540c8d9e370c3789e8a5b5', NULL),
	(182, '00000000-0000-0000-0000-000000000000', 'form_version', '01a1c4af-8680-7646-9584-8bff20454643', 'ecf29e317d791a90a73d7cb69923b402563409ed4749658191dae90de249b693', false, '2026-11-29 06:10:39.883121+01', 'ea60101dac17ae34497849584d1d2bcaeefdb847f9540c8d9e370c3789e8a5b5', '907702db462f7a6799040cbeb5d783e85e2a46b7e86cd63119f330e66cac2a0c', NULL),
	(183, '00000000-0000-0000-0000-000000000000', 'form_version', '01a1c4af-8680-7252-a297-9619a4880c45', '68c74a2bb6587cdf059bd6f038c3ba5dbeaf9cac0717f289b3bd5b26f4e6df58', false, '2026-11-29 06:10:39.883778+01', '907702db462f7a6799040cbeb5d783e85e2a46b7e86cd63119f330e66cac2a0c', 'bfec31deb27f732687e90976c6ca1b327b21b56a37919934ae51850c1b0255ff', NULL),
	(184, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a10b1c-cfc0-7373-b488-f87605e999f3', 'e27d1cd5f7fbf4d42fd86fda7591ff231f93b531eb4d283615827ea4fe02e412', false, '2026-11-29 06:10:39.884968+01', 'bfec31deb27f732687e90976c6ca1b327b21b56a37919934ae51850c1b0255ff', 'b77c2fed9616a22196f5756421a0e4cd9b42586445a239ccc267300be83e59f4', NULL),
	(185, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a10b14-9260-7192-8259-405278e4b98d', '119a3c6f4c1a1285a9efedbd8d6405d674a3561e1b643324ec3a4b5005c4223e', false, '2026-11-29 06:10:39.88576+01', 'b77c2fed9616a22196f5756421a0e4cd9b42586445a239ccc267300be83e59f4', 'e7f17d273736a45ce8d5c00305c97cae72543bf0ffbeac01c0e767b4e17560bb', NULL),
	(186, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a143e7-62c0-7f6f-a21b-37ca1b29fc99', 'f18375f89d58368366bb6e1004728b2fc19d6f4d197bc2211f7054063189a818', false, '2026-11-29 06:10:39.886317+01', 'e7f17d273736a45ce8d5c00305c97cae72543bf0ffbeac01c0e767b4e17560bb', 'a4d6478c6806fe5a3e59e6ed6b7c7fa71d3db82b8593f1c1e653ea4de30dc370', NULL),
	(187, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a143e5-8e00-7cce-935b-6a437178ba0a', '8bf80c90b3f687d3426aba9a40666516941e2afafdd6dbba804abf9624e05ce0', false, '2026-11-29 06:10:39.886856+01', 'a4d6478c6806fe5a3e59e6ed6b7c7fa71d3db82b8593f1c1e653ea4de30dc370', 'e0083930c2c9f23b2e0d8ac77b74c4ef1072a2ad92cffc66709be09d15e521e3', NULL),
	(188, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a143d6-e800-7064-85f1-115bb2fff17b', '60826548c519ac7f1a89a57db8a0ce7fa1df2caa13422b39bb1247c3ac011180', false, '2026-11-29 06:10:39.887551+01', 'e0083930c2c9f23b2e0d8ac77b74c4ef1072a2ad92cffc66709be09d15e521e3', '5bdc68fcbf76ace394350288e1ae2d029d0d328a0b6c50d4654ad50f9a221fe8', NULL),
	(189, '01a1afff-3320-7492-aa59-679aed3a32a8', 'filled_instrument', '01a1b024-bc80-7bab-84b8-157d03edb920', 'b1f12283cb4408a9c24c94e0d3c0e53be45b46da73ae421d0fbd5e59ecf4a5a3', false, '2026-11-29 06:10:39.88829+01', '5bdc68fcbf76ace394350288e1ae2d029d0d328a0b6c50d4654ad50f9a221fe8', '08d411a26cb8b3e4cac1c173303242ba3924626796912736ba33e446ccb8de8d', NULL),
	(190, '01a1afff-3320-7492-aa59-679aed3a32a8', 'filled_instrument', '01a1c49b-6240-7982-9579-da0a61b2480c', 'fd32086a9389d388420803dcb72bb1affdbf0f6a23403cb1edc28359d24b8bc2', false, '2026-11-29 06:10:39.888548+01', '08d411a26cb8b3e4cac1c173303242ba3924626796912736ba33e446ccb8de8d', 'd20c611f1a2d528d74f2c0f6b2087557641bff8e2c442ea4c4fdfd9b9bb03dd4', NULL),
	(191, '01a1afff-3320-7492-aa59-679aed3a32a8', 'filled_instrument', '01a1c4aa-0840-7638-a646-5d2824d4589c', '20b4918fd86565507e0c64827199e82af0c1ab3713b2d10709ebc3150b015903', false, '2026-11-29 06:10:39.88871+01', 'd20c611f1a2d528d74f2c0f6b2087557641bff8e2c442ea4c4fdfd9b9bb03dd4', '5db90abe437eb7b89de97436461355fff8a5a1c4060454f4be1efa521537ae9a', NULL),
	(192, '01a1afff-3320-7492-aa59-679aed3a32a8', 'filled_instrument', '01a1c485-6940-78b8-a10c-167dc8b6eaff', '9fc9131f06b9304cb47f91e1c92e42abddd15a975b43f29f1d4616b9c64b608f', false, '2026-11-29 06:10:39.8889+01', '5db90abe437eb7b89de97436461355fff8a5a1c4060454f4be1efa521537ae9a', 'fcba78721ef24eccecedef32f0c4c5834be0727eddf4c921445794d0c9523e68', NULL),
	(193, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'plan', '01a134ab-3d40-7a60-b306-98a1c0093492', '4e0edc3219683a0d8f0512e9c0760d6888b8446bdd998306c524947752d288f3', false, '2026-11-29 06:10:39.889791+01', 'fcba78721ef24eccecedef32f0c4c5834be0727eddf4c921445794d0c9523e68', '1b6ae31502d5b7eb7ad0e35f7811863be14f0a89fff2c54b1cb81213f3860426', NULL),
	(194, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'plan', '01a1349d-81a0-73a5-857a-40b22188287e', 'b62b603d54de100d11d9a7a29ca9c3cf7a63dec2609236e43d0e00f2ccb9ab66', false, '2026-11-29 06:10:39.890362+01', '1b6ae31502d5b7eb7ad0e35f7811863be14f0a89fff2c54b1cb81213f3860426', '5497c0b4ba0af24bebe307e7b13134dda6c19f389895f1e031c48cc2e318a0c7', NULL),
	(195, '01a1afff-3320-7492-aa59-679aed3a32a8', 'plan', '01a1c489-fd20-716e-a13e-213ebdaaea00', '29bb68a4f58ed3398631a07ca054bb3c31999ef1f7bc34a8ec029c4d23fe9cc6', false, '2026-11-29 06:10:39.891133+01', '5497c0b4ba0af24bebe307e7b13134dda6c19f389895f1e031c48cc2e318a0c7', '74ce8e9276e83160fde5d76287c2a7aeee06da7e7ba3c6bc1e7fd1bfb86d8c38', NULL),
	(196, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'calculation_sheet', '01a143c1-d960-7dbe-a906-922fa4b9a9c4', 'ba99a83a9f978d9f708d227a4d4021e19dfcf736932fe9bbd7034e5cd0ee87fc', false, '2026-11-29 06:10:39.892021+01', '74ce8e9276e83160fde5d76287c2a7aeee06da7e7ba3c6bc1e7fd1bfb86d8c38', '7e6578289125320ca8e9939b315870f7481dbabc51b4f24c4814d5d98828561d', NULL),
	(197, '01a1afff-3320-7492-aa59-679aed3a32a8', 'calculation_sheet', '01a1c4ad-b1c0-7585-afbc-9ca9d38f8c45', 'b956cd2957e0799721d7b1f5e63eceb4719722324abed5fb8cac34e498936b2d', false, '2026-11-29 06:10:39.892567+01', '7e6578289125320ca8e9939b315870f7481dbabc51b4f24c4814d5d98828561d', 'dd54e4d0f964db2749336df151e925c8b9516323d98d72e4d11889939ff28fa3', NULL),
	(198, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'decision', '01a14478-f460-7818-b3d7-4f82bf268ea0', '556d6dfd2cae4344f68d710e0ea097970268e26739f0f27ee7b13a1fb600f358', false, '2026-11-29 06:10:39.893361+01', 'dd54e4d0f964db2749336df151e925c8b9516323d98d72e4d11889939ff28fa3', 'b1cd73e0c7ba7a14b9132672a5fdec177eadcf1171cdfaf51f4817cef578e78a', NULL),
	(199, '01a1afff-3320-7492-aa59-679aed3a32a8', 'decision', '01a1c489-12c0-77fa-95c8-91ff3add6527', '191d1bc1030a11f701e476f9df63276d249f88f75cb870de96bd5b0d142ac424', false, '2026-11-29 06:10:39.89439+01', 'b1cd73e0c7ba7a14b9132672a5fdec177eadcf1171cdfaf51f4817cef578e78a', 'b52f1555299833abbaa87f132839733e15373f99fb1bbd107afc318a6304a36d', NULL),
	(200, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'decision_basis', '01a14478-f460-7818-b3d7-4f82bf268ea0', '6e4da58d084d3e6b3ec5b69fe9216a025b76ad99a5112c9f83539ea28e13df0c', false, '2026-11-29 06:10:39.894987+01', 'b52f1555299833abbaa87f132839733e15373f99fb1bbd107afc318a6304a36d', '7139ab079da52eeef5a6919f663fdef13cda1f270c162713cca8bbabbfd7211c', NULL);
INSERT INTO public.seal VALUES
	(201, '01a1afff-3320-7492-aa59-679aed3a32a8', 'decision_basis', '01a1c489-12c0-77fa-95c8-91ff3add6527', '643e2297c4104332d59a487b59aa72f57c269814b4417417594f0cc457a9d418', false, '2026-11-29 06:10:39.895443+01', '7139ab079da52eeef5a6919f663fdef13cda1f270c162713cca8bbabbfd7211c', 'ff082290c3bc4c545fffeb8eeb022ca5eb15b0c719a9f51e8879dbef1159b495', NULL),
	(202, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'journal_note', '01a14e09-1320-754a-a5cf-edfa5a9196f0', '05783c5f87f342fd244c2922241e375b4abced297e8808879347a56d0125f9a8', false, '2026-11-29 06:10:39.896449+01', 'ff082290c3bc4c545fffeb8eeb022ca5eb15b0c719a9f51e8879dbef1159b495', 'd36eb5f490a6d8bc8a74c3d6a50a5f6423d11a59b350b22d4db25bcd0d2dcc2f', NULL),
	(203, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'journal_note', '01a1534f-7a40-7936-a43d-35702c1eea1f', 'ffc74f886b352b8a99d471cb2d6a5376c69586278fe41c13c9123e493833b4a5', false, '2026-11-29 06:10:39.897019+01', 'd36eb5f490a6d8bc8a74c3d6a50a5f6423d11a59b350b22d4db25bcd0d2dcc2f', '999d43996a6a88787be4072c80201d2bed8611873101bd9f68c870b026b094ee', NULL),
	(204, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'journal_note', '01a178d1-8740-7604-a6de-bfdb8825ae56', '9279919b112ff4d79d66edfc67c4e212d2019ee00b6a4a1b09c49416dcbf53e0', false, '2026-11-29 06:10:39.897176+01', '999d43996a6a88787be4072c80201d2bed8611873101bd9f68c870b026b094ee', 'efca995261cd9490b254b60d5aa13016168fb1b110e32139351209e315d442bd', NULL),
	(205, '01a1afff-3320-7492-aa59-679aed3a32a8', 'journal_note', '01a1bb75-7700-7434-b637-a4685d385e06', '8f257a5b216cfc4d19edad571cea6fa2a449f7bce142b4cf181487a24c8ea0c7', false, '2026-11-29 06:10:39.897322+01', 'efca995261cd9490b254b60d5aa13016168fb1b110e32139351209e315d442bd', 'bfc1034ab8e640398f0f1009ecf130f7f0ffaf8d74e295bac2a9d609d91233cf', NULL),
	(206, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payee_account', '01a10b19-2640-73c7-bd87-a86557b6fb7e', '5d19dee80ce647333dfe4c89e568f38294bc3efd57265a533d1cd9a0971d5f51', false, '2026-11-29 06:10:39.897889+01', 'bfc1034ab8e640398f0f1009ecf130f7f0ffaf8d74e295bac2a9d609d91233cf', '3153bf16a751243bf268474d385d0e2641a233296282e1824a98e790924487e9', NULL),
	(207, '01a1afff-3320-7492-aa59-679aed3a32a8', 'payee_account', '01a1b026-9140-7d8a-ac12-7e938005ce74', 'ed5ca49d4517cad843fb0886ee09eb025193127a45b81e3ffe31971cb0a61425', false, '2026-11-29 06:10:39.898433+01', '3153bf16a751243bf268474d385d0e2641a233296282e1824a98e790924487e9', '3df0643d20eb2a211a20882ae35760e03898c6a2886f3aedb812af9289096737', NULL),
	(208, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a163e9-5b00-75f8-a06a-0deb1adbce5d', '981742a86b0589e0711592918cedefc9b41439d5070556b17bea38a6910a5b23', false, '2026-11-29 06:10:39.899465+01', '3df0643d20eb2a211a20882ae35760e03898c6a2886f3aedb812af9289096737', '4f22059664f20c8b1ed595edc8c84dd1e580c02327279f7ae428d7048cbdf3fc', NULL),
	(209, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment', '01a144ac-3960-7af7-bd68-373b29acf1a5', 'd8ed6acf44011a0dbe8b6bf409037a1ca8a814b13ed42db7137df83e8be2bb1c', false, '2026-11-29 06:10:39.900777+01', '4f22059664f20c8b1ed595edc8c84dd1e580c02327279f7ae428d7048cbdf3fc', 'f3b9d2a13209bcf0a79dea48c49815063a0b54ea9996782420b2469527541b3a', NULL),
	(210, '01a1afff-3320-7492-aa59-679aed3a32a8', 'payment', '01a1c4a7-4920-75a2-9c57-532ba31a49dd', '27aa348b774d9f97861eebe73c010d2a0c7cb9fabde1745ad525b684d5ebc1f9', false, '2026-11-29 06:10:39.901499+01', 'f3b9d2a13209bcf0a79dea48c49815063a0b54ea9996782420b2469527541b3a', 'ef5c776ed177959ff63b59bfaa7bb6d2f7d5870b0f9b06ca2ee82832296c9146', NULL),
	(211, '00000000-0000-0000-0000-000000000000', 'spot_check_round', '01a1962d-17a0-7cff-8efb-a442738e0b77', 'a22bbf6e3dd3c17aad038168b7097fc541ede0d1cc1b9275255854e7842e39b3', false, '2026-11-29 06:10:39.902059+01', 'ef5c776ed177959ff63b59bfaa7bb6d2f7d5870b0f9b06ca2ee82832296c9146', '275b32dec10d9199767bd2ec8885d419d159ac8f0c2a9a1dd2588a2c59c1e87d', NULL),
	(212, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'spot_check', '01a1962d-17a0-7050-84d2-be09a0b55864', 'f5e4db715f2802625500c0902fac3ccc0c09d0a6a7cc2db9eee11b88c6125372', false, '2026-11-29 06:10:39.903059+01', '275b32dec10d9199767bd2ec8885d419d159ac8f0c2a9a1dd2588a2c59c1e87d', 'fd07ad9c30ac47ee655d0dc82c039bac80eb72c5e4c0881c8b64f62bd2dd70a0', NULL),
	(213, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment_return', '01a17c84-2f00-7932-993f-f3df85ad81d7', 'e34228bdbf40399e9fb4ec17e33817103fe4742e3678d28db06bb46c424b1b7a', false, '2026-11-29 06:10:39.976573+01', 'fd07ad9c30ac47ee655d0dc82c039bac80eb72c5e4c0881c8b64f62bd2dd70a0', 'afb0c6f6d33ae167ebdb7ef48504eb04e2f8495675a83ecb0d74d8bd07a41545', '2026-10-27 09:40:00+01'),
	(214, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'next_step', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '240a2b18f2075aef0315b2fd155ca7b8ab8ee50b1b126c6a1d6a08ec5da8db7e', false, '2026-11-29 06:10:39.977234+01', 'afb0c6f6d33ae167ebdb7ef48504eb04e2f8495675a83ecb0d74d8bd07a41545', 'dadeb08ca006a31a2ade5fd98853f2f1045101b46c3d337c8f99dbdef3e13be9', '2026-10-27 09:40:00+01'),
	(215, '00000000-0000-0000-0000-000000000000', 'seal_anchor', 'bfbcf065-8077-4939-b14e-3e1112aa9cd3', 'cd50950b12015246f29d3da8117d983d3aaae6fb7a53818a24715ecf181d86e4', false, '2026-11-29 06:10:39.979141+01', 'dadeb08ca006a31a2ade5fd98853f2f1045101b46c3d337c8f99dbdef3e13be9', '877d77b4f2f167ee33e331d98f602d211d359c1a118fb447c14d172226325197', '2026-10-27 09:40:00+01'),
	(216, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment_return', '01a17c84-2f00-7932-993f-f3df85ad81d7', 'ad957707a8178710bcdb9ae09677a45413886082872b8dd6a721f54d111ef640', false, '2026-11-29 06:10:40.026077+01', '877d77b4f2f167ee33e331d98f602d211d359c1a118fb447c14d172226325197', '3c9feb50d39bae27c35905b3d2290ddf656f32183f5ebae76ea52c88f41e2c05', '2026-10-27 13:15:00+01'),
	(217, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'journal_note', '01a17c84-2f00-7932-993f-f3df85ad81d7', '9780819360409a08be3cd313b4b2c29cd957a860204353aa720a244efe83a53c', false, '2026-11-29 06:10:40.026399+01', '3c9feb50d39bae27c35905b3d2290ddf656f32183f5ebae76ea52c88f41e2c05', 'c8e707470773377832bc111c842b0c507d5666dbdca1dd22a655cb37a2ff3c1c', '2026-10-27 13:15:00+01'),
	(218, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'next_step', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '84d0bd34e3c564fe3dd3998f2d8504e34c3d9e0c96066b1cc7a76587bd2a4717', false, '2026-11-29 06:10:40.026915+01', 'c8e707470773377832bc111c842b0c507d5666dbdca1dd22a655cb37a2ff3c1c', '56c64819fa35d50fe96fb601e32ce0ccfc7dafd8a95b87665232d718a0d2dd7e', '2026-10-27 13:15:00+01'),
	(219, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payee_account', '01a181cf-2a00-765e-aa23-534a1a0ffed5', 'f8ce26f5f7e3211d72589cbad242d9066abb7cd002a7582c265ca8613b6e54db', false, '2026-11-29 06:10:40.039195+01', '56c64819fa35d50fe96fb601e32ce0ccfc7dafd8a95b87665232d718a0d2dd7e', '8b894ea6e9170928b5f55f4e127994e940953ed0340af63d5b5394022a29422b', '2026-10-28 10:20:00+01'),
	(220, '00000000-0000-0000-0000-000000000000', 'seal_anchor', 'a43d90a6-0d29-4409-820d-923482cb6aa0', '93c7b5fb4990e271520e4601b11eb92b0a3ffe0ff34975ffa6acc3380daf1561', false, '2026-11-29 06:10:40.040414+01', '8b894ea6e9170928b5f55f4e127994e940953ed0340af63d5b5394022a29422b', '1259982b6d20618596cada2991e4125dba3d9952b76587aab225f78df4f2d6a3', '2026-10-28 10:20:00+01'),
	(221, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment', '01a181cf-2a00-7bdc-a6a5-5215625d165b', 'd60344425c234aa4d70c9f33fddf9874221f781642c208221e4d1ae0e07bd643', false, '2026-11-29 06:10:40.07304+01', '1259982b6d20618596cada2991e4125dba3d9952b76587aab225f78df4f2d6a3', '718fe2de89388451a0bc3031c72978a382d12fa1961f81853828bf316b110cf1', '2026-10-28 10:20:00+01'),
	(222, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'next_step', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '9178831f2ea3c8a19f262bee4b2fd8078b27a249c0d6cecb5402544442d7304b', false, '2026-11-29 06:10:40.073569+01', '718fe2de89388451a0bc3031c72978a382d12fa1961f81853828bf316b110cf1', 'e52df4a2bff41c0e89e39635340d97a5c97919f6dea8f83c22fe13100b55ef97', '2026-10-28 10:20:00+01'),
	(223, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment', '01a181cf-2a00-7bdc-a6a5-5215625d165b', 'b24a83df863910cb90a3badb66126a9237a7ec208a07f080171b32cc8a482b9e', false, '2026-11-29 06:10:40.106555+01', 'e52df4a2bff41c0e89e39635340d97a5c97919f6dea8f83c22fe13100b55ef97', '3e4a1b268e632cc0db01de77a84edac217b8f08b765432a7da7f70829ce97b0c', '2026-10-28 14:05:00+01'),
	(224, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'next_step', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'c22bc71aeb68749dc2179d8109f0dea7c04b8b6c38185707e41c80a59766c918', false, '2026-11-29 06:10:40.107125+01', '3e4a1b268e632cc0db01de77a84edac217b8f08b765432a7da7f70829ce97b0c', 'b121ba4c67939a0c2a8f3601e8fcdfe31488082fa69de3c8756894504925d587', '2026-10-28 14:05:00+01'),
	(225, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a182f4-2200-7b5b-a951-acbaa352b6b5', 'dea5cfeaf4f4402516986a6e41ef1e9cc816cbcde0232fcedd460d25e5c99fda', false, '2026-11-29 06:10:40.153268+01', 'b121ba4c67939a0c2a8f3601e8fcdfe31488082fa69de3c8756894504925d587', '1d9bd130e285bded6321f90b872aea70f12fc69546e80e7b4f92d5bda5f6cb28', '2026-10-28 15:40:00+01'),
	(226, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment', '01a181cf-2a00-7bdc-a6a5-5215625d165b', 'be9e7f6fe8223d3c7ea1f0e8caec34aed824ccfeb2b8772dbfa4c1bb69acc8fa', false, '2026-11-29 06:10:40.153559+01', '1d9bd130e285bded6321f90b872aea70f12fc69546e80e7b4f92d5bda5f6cb28', '733d193bc727511109e89cdeb321773554d648c6850cd66d2774a93f2a5f5733', '2026-10-28 15:40:00+01'),
	(227, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'case_file', '01a1aacb-1b80-7ab5-a626-3f9f033ae330', '8ff2a40e1cc3ae3cbac36489a09e36be5506288342452a86397ef68d3d6aab53', false, '2026-11-29 06:10:40.22031+01', '733d193bc727511109e89cdeb321773554d648c6850cd66d2774a93f2a5f5733', 'd138ae2fd79be49ffa3eae441aa5456ee841e470ac1ab29433304cdfafe336b9', '2026-10-28 15:40:00+01'),
	(228, '00000000-0000-0000-0000-000000000000', 'person', '01a1aacb-1b80-7699-8bd4-a21ca1e381f9', '0cae067d697c38e747c7f1a1cba354abf476094f04352a83c5f9504118497d41', false, '2026-11-29 06:10:40.220594+01', 'd138ae2fd79be49ffa3eae441aa5456ee841e470ac1ab29433304cdfafe336b9', '7e4bf184e5ba445c73a37d3f0feb0bc8aef8b054910ce67fbc3d2a6d7063ec48', '2026-10-28 15:40:00+01'),
	(229, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'household_member', '01a1aacb-1b80-71d8-a44d-d37f05a97aab', '920fe938fed665e0f4d2f0e91feab22a3320b93f90be0f6613bac5e449f0ae82', false, '2026-11-29 06:10:40.220817+01', '7e4bf184e5ba445c73a37d3f0feb0bc8aef8b054910ce67fbc3d2a6d7063ec48', 'c2deae5d9b8281c0144950143bcfbefaa0728c7d55ebdeab10de89dd61cef3de', '2026-10-28 15:40:00+01'),
	(230, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'aid_application', '01a1aacb-1b80-779b-bcfd-527b9a8ca891', 'c671904dc1bd7fb5e37d94dd5666c3f6db8128dd0df602915790016390b62844', false, '2026-11-29 06:10:40.221449+01', 'c2deae5d9b8281c0144950143bcfbefaa0728c7d55ebdeab10de89dd61cef3de', '557d1fafdbbfc1a27fcf48ec9e4fbc23afe458daf378b5eb0e8a386b1593039b', '2026-10-28 15:40:00+01'),
	(231, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'next_step', '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'e3801d39f9d172c6d49b63654be501c1bf157aa75211be9b8d65d16054ef80f7', false, '2026-11-29 06:10:40.221873+01', '557d1fafdbbfc1a27fcf48ec9e4fbc23afe458daf378b5eb0e8a386b1593039b', 'cc7ae330fa07fc3f9f7aa2505db96ebcacad380bce4ceae63016cfb185c01068', '2026-10-28 15:40:00+01'),
	(232, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '59b2cca5-adef-407c-91e2-dd9f3edcdebc', 'dbaacee55b238da0063554cfc03768f11b897b739cc736cfbaee1e6e4f3a405e', false, '2026-11-29 06:10:40.2226+01', 'cc7ae330fa07fc3f9f7aa2505db96ebcacad380bce4ceae63016cfb185c01068', 'fd42a37ab8fee249dff484d57f2058505ceb9f6dadb2e9096635d405c05d4f49', '2026-10-28 15:40:00+01'),
	(233, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1b0df-8100-7e16-9a57-15e4e872f15c', '28ec6b717a41b1855d19628d555b99d393bf0b6be3c8f5418e59df0e0ece1e43', false, '2026-11-29 06:10:40.240645+01', 'fd42a37ab8fee249dff484d57f2058505ceb9f6dadb2e9096635d405c05d4f49', 'b58c119d308128e2f991f88586477cb41caeae5fab4e347029b485a978a22840', '2026-11-06 13:40:00+01'),
	(234, '00000000-0000-0000-0000-000000000000', 'contact', '01a16874-1340-7590-93a0-00dc94e27f77', '85adfae1d2db1d73d0bd0bb5b716eb2d0c33a84d7a0bc1ff81dd38a98baf0a5b', false, '2026-11-29 06:10:40.240939+01', 'b58c119d308128e2f991f88586477cb41caeae5fab4e347029b485a978a22840', 'c8114d698c68c3db2fc965c9d9dc65917f66e4dace73910e6c84d05edf5bd650', '2026-11-06 13:40:00+01'),
	(235, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '04d02e70-d25b-49cc-a158-c02681a9748e', 'ac575b45a34344d9ae5ec5fb52c173add0704f7ec7e65b3c8be1d0bbcdc352f4', false, '2026-11-29 06:10:40.24174+01', 'c8114d698c68c3db2fc965c9d9dc65917f66e4dace73910e6c84d05edf5bd650', 'e54d10977b54532cff172242f7986c6604363c7f67c6c9c237d42fce26231ae5', '2026-11-06 13:40:00+01'),
	(236, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1b116-6f80-7bd0-a5ae-f8a6bfc5056e', '58f55588db41a96ff4bd46e8f6219caf989d328047b3d1865cecc625d80a5024', false, '2026-11-29 06:10:40.251218+01', 'e54d10977b54532cff172242f7986c6604363c7f67c6c9c237d42fce26231ae5', 'd7d78452f9620dde14316bedc5806f6b91dd5825acab90139c2a9fbf7e01c8a1', '2026-11-06 14:40:00+01'),
	(237, '00000000-0000-0000-0000-000000000000', 'contact', '01a15411-91c0-72c6-bdf2-e0778dc1a43e', '134c018a623ed34f09be68377770e6b34ac1086185d1ad132fc3283843446e32', false, '2026-11-29 06:10:40.251532+01', 'd7d78452f9620dde14316bedc5806f6b91dd5825acab90139c2a9fbf7e01c8a1', 'c589d01346f4b83f66e47a03ce4b6e5f998b52fb2a752d409de366db922c9c92', '2026-11-06 14:40:00+01'),
	(238, '00000000-0000-0000-0000-000000000000', 'access_entry', '01a1b13f-a260-714c-a709-4548b8e3621b', '6b659f799747bf7609aa555887f621723283e391fca2aa5c056ae9f871ba651f', false, '2026-11-29 06:10:40.275714+01', 'c589d01346f4b83f66e47a03ce4b6e5f998b52fb2a752d409de366db922c9c92', '1f380a4a9a3ae912f6ccb8c6a76eef507c4d5d61a94f0bedab6aa8c8a5b3f895', '2026-11-06 14:40:00+01'),
	(239, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-76d2-b2fd-f2022a96fb1a', '6b2872a5f6b44270351603c4203ee292672800401efb69da59757eb396a6b75d', false, '2026-11-29 06:10:40.275945+01', '1f380a4a9a3ae912f6ccb8c6a76eef507c4d5d61a94f0bedab6aa8c8a5b3f895', '2a73c4541eef46ba6c0e75a2d12ae47e41e1cecfcead7cfad3a653ed7e9385c2', '2026-11-06 14:40:00+01'),
	(240, '00000000-0000-0000-0000-000000000000', 'account_change', '01a1b13f-a260-7445-8628-087de0aadaba', '66bd155edae74e2554d4761c155d90af615620dfdc31283a4d1307d565093a92', false, '2026-11-29 06:10:40.276805+01', '2a73c4541eef46ba6c0e75a2d12ae47e41e1cecfcead7cfad3a653ed7e9385c2', '0704a326f43bf187b9636a130f932247b7447037dd494eabe7b4334f241b240e', '2026-11-06 15:25:00+01'),
	(241, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1bf8d-be60-7e77-adfa-09b03a85eed0', '04f488db0b16a40e32c65aef849bc87fef9d20e2a3c200289b71ca2d778d72aa', false, '2026-11-29 06:10:40.286006+01', '0704a326f43bf187b9636a130f932247b7447037dd494eabe7b4334f241b240e', '704dfaf22347d7e602544e5af6f8e6789db312d40b8c4b75e1c54e7a4ada9eaf', '2026-11-09 10:05:00+01'),
	(242, '00000000-0000-0000-0000-000000000000', 'contact', '01a17d0d-8340-75fe-b1a4-bf3b3bcb9bce', 'fb15219549a99b5609445daa07dbcb58179fe8b42e13757f9e10670ff2db3d94', false, '2026-11-29 06:10:40.286243+01', '704dfaf22347d7e602544e5af6f8e6789db312d40b8c4b75e1c54e7a4ada9eaf', '1e16bb0f2f3d9c7e7795f57b8d4ac6e59ff6c081020b23d3978a4bf765b2b3fa', '2026-11-09 10:05:00+01'),
	(243, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '3b440598-0411-464a-a2db-0d78bdcd666b', 'f34fdfecd5c6eef006e2156edf677d463cc9f61ab4c4e535ddd0954e499482e6', false, '2026-11-29 06:10:40.286947+01', '1e16bb0f2f3d9c7e7795f57b8d4ac6e59ff6c081020b23d3978a4bf765b2b3fa', '11d5427389608f1c5049709d24af8bac2a40601c36019d5577c7d906c60b61ac', '2026-11-09 10:05:00+01'),
	(244, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'access_entry', '01a1c052-9500-7282-9021-b4206eba35e0', '016b257cd4d94e6c937d1d91d1e5788cd4632a7dd2d8fc3b5fe94fe94bbe5008', false, '2026-11-29 06:10:40.330456+01', '11d5427389608f1c5049709d24af8bac2a40601c36019d5577c7d906c60b61ac', 'a44aee3aa9227d488ad88074249cc55dfb40ecd645435c6a1af120f02f3ddcd2', '2026-11-09 10:05:00+01'),
	(245, '00000000-0000-0000-0000-000000000000', 'former_identity', '01a1c052-9500-7e0d-ab69-9f07e50df523', '60017dceadf89db24254d1d3444c31cb0e6a22a5c4696544b8821677d4b0c1bf', false, '2026-11-29 06:10:40.37569+01', 'a44aee3aa9227d488ad88074249cc55dfb40ecd645435c6a1af120f02f3ddcd2', 'cd33350f1917c3f83116bd8efefd0c773acb4cc41ac998ea96778a946ba2f0bc', '2026-11-09 13:40:00+01'),
	(246, '00000000-0000-0000-0000-000000000000', 'person', '01a1aacb-1b80-7699-8bd4-a21ca1e381f9', 'bce52ee867b3699151b52d3658a77b471732bb258cf98a678a253406115e1fb5', false, '2026-11-29 06:10:40.376+01', 'cd33350f1917c3f83116bd8efefd0c773acb4cc41ac998ea96778a946ba2f0bc', 'de4d56c6eb6ebadb59fb1394f41df2a8e22aa6ab6465c1802f8cdb508052ae5d', '2026-11-09 13:40:00+01'),
	(247, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'journal_note', '01a1c052-9500-7691-a66f-0c32c849ed81', 'bd12011b4399070be24e65013c6cdfbb01340c2db7a4abd45656703e72159b39', false, '2026-11-29 06:10:40.376233+01', 'de4d56c6eb6ebadb59fb1394f41df2a8e22aa6ab6465c1802f8cdb508052ae5d', '7bae442648eaeecd241ef5cc0d684b781b418af221b6ced1545ed313529fb584', '2026-11-09 13:40:00+01'),
	(248, '01a1afff-3320-7492-aa59-679aed3a32a8', 'next_step', '01a1afff-3320-7492-aa59-679aed3a32a8', '3d8d523e1b41eff1cc33d4bdd5bdb003769e209aece2573f087168441aeff98c', false, '2026-11-29 06:10:40.428017+01', '7bae442648eaeecd241ef5cc0d684b781b418af221b6ced1545ed313529fb584', '20800246831a95bbe5fb1ded1cb49162ea98be8c0e7b29e43929af1f773deeb5', '2026-11-09 13:40:00+01'),
	(249, '00000000-0000-0000-0000-000000000000', 'staff', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', 'cd7677d598b0095e31eeb7f56a2bc3162f5c52a12ca2e9a94e5fb1bbac8b9abc', false, '2026-11-29 06:10:40.43778+01', '20800246831a95bbe5fb1ded1cb49162ea98be8c0e7b29e43929af1f773deeb5', '70839c36c0976d205f28475459ec8c55d6d25f174ecf0fd12ac2939f02dfbf5f', '2026-11-09 13:40:00+01'),
	(250, '00000000-0000-0000-0000-000000000000', 'staff', '01a225b6-6632-7f56-a84e-b6f4ddf658bb', 'b1e8c3c0991ff3d1286aa52f7a35ece350d901e32fb88be8df67afc2469411cf', false, '2026-11-29 06:10:40.437981+01', '70839c36c0976d205f28475459ec8c55d6d25f174ecf0fd12ac2939f02dfbf5f', 'a291872fbbab882aaf52ebff0ecf39bf17205ceac2071b5b2b2230f89734d177', '2026-11-09 13:40:00+01'),
	(251, '00000000-0000-0000-0000-000000000000', 'staff', '01a225b6-6633-70ac-9221-c7c1b1afc2f7', 'f599717b7f1867491078d2703df9d736b2e401626398b3c7b458c78f8d8f54e0', false, '2026-11-29 06:10:40.438127+01', 'a291872fbbab882aaf52ebff0ecf39bf17205ceac2071b5b2b2230f89734d177', 'e29613ad20678f8ca54bc0a4be30a02b7500681d71d8f0052feba34266031e6b', '2026-11-09 13:40:00+01'),
	(252, '00000000-0000-0000-0000-000000000000', 'staff', '01a225b6-6634-74c3-b9a9-8237410b83b7', '91ecfb136d391768dee4bf2f67776ba31d8f6144db87b9ce51ec50dba6e65432', false, '2026-11-29 06:10:40.438257+01', 'e29613ad20678f8ca54bc0a4be30a02b7500681d71d8f0052feba34266031e6b', '21cc58f2c24510cbe59266d8a7f9c70819d3e0c007093911199265d4936d946d', '2026-11-09 13:40:00+01'),
	(253, '00000000-0000-0000-0000-000000000000', 'staff', '01a225b6-6635-7b4c-a39c-c9401ca9a87c', 'dcbeb7b31580e74138621fd436fcc7f5b3488e53e7b8d6a3968219b771ca05b2', false, '2026-11-29 06:10:40.438404+01', '21cc58f2c24510cbe59266d8a7f9c70819d3e0c007093911199265d4936d946d', 'bc21d1eddf7da9612ee8411b312214cff545fe0fb3c0705d4712b4934db169ef', '2026-11-09 13:40:00+01'),
	(254, '00000000-0000-0000-0000-000000000000', 'staff', '01a225b6-6636-79e2-82bd-c3c9c792ec75', '69a6895a212eda57d83884ac6961264b025d3c781ec79cfbcaa02b8d942ab96d', false, '2026-11-29 06:10:40.438542+01', 'bc21d1eddf7da9612ee8411b312214cff545fe0fb3c0705d4712b4934db169ef', 'de5619a6fdc23ffb1c2daa2dbde3270f89353d6279a2764a2429c4a2dd049ad8', '2026-11-09 13:40:00+01'),
	(255, '00000000-0000-0000-0000-000000000000', 'staff', '01a225b6-6637-7f13-8955-7741f8bae1a5', '55cb5ecd3415c82fe8ebbe8f4444c0670f60181ee9e069c5976161f4dcada97b', false, '2026-11-29 06:10:40.438664+01', 'de5619a6fdc23ffb1c2daa2dbde3270f89353d6279a2764a2429c4a2dd049ad8', '3e6399373b2cf06997bf04721461ed2faee27ab2766da4f50144e826ea74ae19', '2026-11-09 13:40:00+01'),
	(256, '00000000-0000-0000-0000-000000000000', 'staff', '01a225b6-6638-776d-a65d-1113b3d2f511', '5657cb6f87c2c1bc769db2fda92fb8560173f0a24d2d02b3e10bac935fa9c500', false, '2026-11-29 06:10:40.438785+01', '3e6399373b2cf06997bf04721461ed2faee27ab2766da4f50144e826ea74ae19', '7806ebece351425f306221fb3ec5780dc532384a60b821aa897dd36711007d54', '2026-11-09 13:40:00+01'),
	(257, '00000000-0000-0000-0000-000000000000', 'staff', '01a225b6-6639-7d2a-9564-d941e786fc75', '9c8fa089f9f035f8c6e301862d6d540d86872948f3f1d2cac44d2616b223850c', false, '2026-11-29 06:10:40.438909+01', '7806ebece351425f306221fb3ec5780dc532384a60b821aa897dd36711007d54', 'd993ecf479e29608fc97106f92b6ab7d239b7485dbc2983ace901b43427685d5', '2026-11-09 13:40:00+01'),
	(258, '00000000-0000-0000-0000-000000000000', 'staff', '01a225b6-663a-75d1-8f1b-f94d34114836', '737bda4f7d4840443ba67101072f6757d4cd2c2a38570b683c3dd5fa2d792c4c', false, '2026-11-29 06:10:40.439028+01', 'd993ecf479e29608fc97106f92b6ab7d239b7485dbc2983ace901b43427685d5', '1ea45a6a61bfadd917446ead3467f98470b5258f359a1cde3aaa76c412ef9d47', '2026-11-09 13:40:00+01'),
	(259, '00000000-0000-0000-0000-000000000000', 'staff', '01a225b6-663b-750c-bf28-12359cd01676', '6f19b69c8ceddcef2f8d8593b4ac1cdbab400fe67468526e3d826c3e5e87b805', false, '2026-11-29 06:10:40.439148+01', '1ea45a6a61bfadd917446ead3467f98470b5258f359a1cde3aaa76c412ef9d47', '9bf732860a92f74cb19f22203dd6f7eb215c54d266e92ff0d8cbdf0e5ffe965d', '2026-11-09 13:40:00+01'),
	(260, '00000000-0000-0000-0000-000000000000', 'staff', '01a225b6-663c-7e5e-bc10-6ff1298acbf5', '09912281f64393bd56cca33d122a5be153c4dd49ae0b194d43cd6a827c68e114', false, '2026-11-29 06:10:40.439283+01', '9bf732860a92f74cb19f22203dd6f7eb215c54d266e92ff0d8cbdf0e5ffe965d', '602f29c61cd0555f223c58f1bad2603507c11626f16e29ea44862ec8844c24d9', '2026-11-09 13:40:00+01'),
	(261, '00000000-0000-0000-0000-000000000000', 'staff', '01a225b6-663d-7b4e-ab6e-16f0e75173b0', '5f26601f3c179959cb12e49f98f461a1cf03af33a3e5f1211029afa83f3ea48d', false, '2026-11-29 06:10:40.439445+01', '602f29c61cd0555f223c58f1bad2603507c11626f16e29ea44862ec8844c24d9', 'c32d6ce7c78f3bbc10caadaf049c3ef98f0102301f28a11d9a1b44d3c0ea4c76', '2026-11-09 13:40:00+01'),
	(262, '00000000-0000-0000-0000-000000000000', 'staff', '01a225b6-663e-7d95-8f9d-d30a4c1653ef', '01722671ab3f49e447ce0e59a6660b6af6a3140d6fc4ff1510e5b77eaa2f7b13', false, '2026-11-29 06:10:40.439636+01', 'c32d6ce7c78f3bbc10caadaf049c3ef98f0102301f28a11d9a1b44d3c0ea4c76', 'a91bec87f73f3f18718077cceb5f342b272805db9c47ff9694c3a89cf5840747', '2026-11-09 13:40:00+01'),
	(263, '00000000-0000-0000-0000-000000000000', 'person', '01a225b6-6640-7a5b-9fa3-ef835e561d44', 'd4b83b86861308bba792fc69363e7ca5e8dab50b005268c2549db0ab57e720fb', false, '2026-11-29 06:10:40.555802+01', 'a91bec87f73f3f18718077cceb5f342b272805db9c47ff9694c3a89cf5840747', '25d6d99a1cd21e64e6a06fe632ae442f699ef70c404b07af138f2cab0a21efe4', '2026-11-09 13:40:00+01'),
	(264, '00000000-0000-0000-0000-000000000000', 'former_identity', '01a225b6-6648-7894-99fe-b5ba846a937d', 'ca1d722dfcfa0cbf9ab7542e6f7e2b38edbf5bd10446ea2c5b2efd67a2236dad', false, '2026-11-29 06:10:40.556628+01', '25d6d99a1cd21e64e6a06fe632ae442f699ef70c404b07af138f2cab0a21efe4', '4d6b0302b670c2fa9d7a17b343faa411a4a99893c001d517fb0326737eb0f061', '2026-11-10 10:00:00+01'),
	(265, '00000000-0000-0000-0000-000000000000', 'person_match', '01a225b6-6649-77b7-b2c8-d5a8bcb08e7c', 'f28bc4dced6eabd90b7e1d4f5765dcdca8faafe6290617bbe49ba0781a40fb89', false, '2026-11-29 06:10:40.557363+01', '4d6b0302b670c2fa9d7a17b343faa411a4a99893c001d517fb0326737eb0f061', 'a2c0c44b6a325d7b1abd03ecc06c4ab740c3e94d8d19f8eb720d96e61e2313d2', '2026-11-10 10:00:00+01'),
	(266, '01a225b6-663f-75bb-971e-87c364202a2a', 'case_file', '01a225b6-663f-75bb-971e-87c364202a2a', '051ac6b0e2376a9f113b7e43b6e95b61476181db1d13a4ae04282215677d3983', false, '2026-11-29 06:10:40.557963+01', 'a2c0c44b6a325d7b1abd03ecc06c4ab740c3e94d8d19f8eb720d96e61e2313d2', '7845edd04adfed80a0ff2d2d1d20f8bcd8e30c3541bb6545c0dc26be77078410', '2026-11-10 10:00:00+01'),
	(267, '01a225b6-663f-75bb-971e-87c364202a2a', 'household_member', '01a225b6-664a-72ae-b8b1-3b05fcfbcf9c', '42adfeaaf68d26351e1189b8f6615dee6b6526bd740db04b2f1d8ebb3d02f359', false, '2026-11-29 06:10:40.558165+01', '7845edd04adfed80a0ff2d2d1d20f8bcd8e30c3541bb6545c0dc26be77078410', '64ceac29f2cb1354354a06083ae10de95dc4bca679cef11e2e142bd28a51442e', '2026-11-10 10:00:00+01'),
	(268, '00000000-0000-0000-0000-000000000000', 'contact', '01a225b6-6645-7b33-8c7b-bdddfafcbe6f', 'ee74e97a7330173487c871fbfe191cd997e6134adbfa2fda5918e13caaafa33e', false, '2026-11-29 06:10:40.558343+01', '64ceac29f2cb1354354a06083ae10de95dc4bca679cef11e2e142bd28a51442e', '2c1d95cf2a6b70826de584fcbaf22fda584787ce44f28f44dcc43fe5564a80ea', '2026-11-10 10:00:00+01'),
	(269, '01a225b6-663f-75bb-971e-87c364202a2a', 'aid_application', '01a225b6-6641-7e49-9468-f7a74e558c12', 'd8cdc3d68252f50e28505c04044b2b207ef39c500e7a4ffe0da567be2d6720e8', false, '2026-11-29 06:10:40.558549+01', '2c1d95cf2a6b70826de584fcbaf22fda584787ce44f28f44dcc43fe5564a80ea', 'c8eb8fcdeb298c02b8570314b6e2c57058b7b65d1e332398af69abb26679b0c3', '2026-11-10 10:00:00+01'),
	(270, '01a225b6-663f-75bb-971e-87c364202a2a', 'next_step', '01a225b6-663f-75bb-971e-87c364202a2a', '363cce57eea440d6c6f71161349284e390873a43803de922efdb48a0ffcea5fb', false, '2026-11-29 06:10:40.558697+01', 'c8eb8fcdeb298c02b8570314b6e2c57058b7b65d1e332398af69abb26679b0c3', 'a9cff3bd61d956f817a3a1ff5b6eb5a03edf1afb1f761c8e951b25300c4b2d07', '2026-11-10 10:00:00+01'),
	(271, '01a225b6-663f-75bb-971e-87c364202a2a', 'decision', '01a225b6-6642-7d12-b422-28d8cc255a27', '76ab22b627a16a709258e779fa1b8f37e73684e26895ec7c2d9eacf1ac2e514c', false, '2026-11-29 06:10:40.558895+01', 'a9cff3bd61d956f817a3a1ff5b6eb5a03edf1afb1f761c8e951b25300c4b2d07', '236a5f2d1624c7991dd8266dac99b18aaf29e8a212afc914d8b4912e9b4c0b3b', '2026-11-10 10:00:00+01'),
	(272, '01a225b6-663f-75bb-971e-87c364202a2a', 'decision_basis', '01a225b6-6642-7d12-b422-28d8cc255a27', '4c7433742c6fb428b141b9f2d8c5e96a733dea4ceb6f86cc30b55c6b80b9e8ca', false, '2026-11-29 06:10:40.559304+01', '236a5f2d1624c7991dd8266dac99b18aaf29e8a212afc914d8b4912e9b4c0b3b', '72c701ac066701c02c59a1c5e82138a206114e714c9dc3a66aaa47035542d374', '2026-11-10 10:00:00+01'),
	(273, '01a225b6-663f-75bb-971e-87c364202a2a', 'letter', '01a225b6-664f-7500-a884-91af4fd1c758', 'f684f6ffee88595a1657a99698d6ca378500c028128828e8ba2d6488ea73eb7f', false, '2026-11-29 06:10:40.560271+01', '72c701ac066701c02c59a1c5e82138a206114e714c9dc3a66aaa47035542d374', '138615974b815bc4f0081b5fe5222a98682a4333a9107c1b23fda874768ec4af', '2026-11-10 10:00:00+01'),
	(274, '01a225b6-663f-75bb-971e-87c364202a2a', 'aid_application', '01a225b6-6646-7381-89b8-0f0579fea65e', 'fdaaa161726745d462ffde96b922f247588bb26fd1a48db407c785be2fda5a20', false, '2026-11-29 06:10:40.560486+01', '138615974b815bc4f0081b5fe5222a98682a4333a9107c1b23fda874768ec4af', 'd9f3e5f42cbb4c85bcf5f1e0763e35872fdebf44abb4c606198902eb60dd57d4', '2026-11-10 10:00:00+01'),
	(275, '01a225b6-663f-75bb-971e-87c364202a2a', 'decision', '01a225b6-6647-775b-9f58-9bae6c54177f', 'f8a556b0a6a44bf75fdc06face458940bf235f7350e601809d9f2d8d5ad60144', false, '2026-11-29 06:10:40.560676+01', 'd9f3e5f42cbb4c85bcf5f1e0763e35872fdebf44abb4c606198902eb60dd57d4', 'e525fca3472024e700ec99fe900d0a2c8cff0cb56cb0e1544ae9042321353b14', '2026-11-10 10:00:00+01'),
	(276, '01a225b6-663f-75bb-971e-87c364202a2a', 'emergency_assessment', '01a225b6-6647-775b-9f58-9bae6c54177f', 'e14301c4b6b79a0c59d383699edbc434846cc54d77abeb14894e1735a5a7d5aa', false, '2026-11-29 06:10:40.561837+01', 'e525fca3472024e700ec99fe900d0a2c8cff0cb56cb0e1544ae9042321353b14', 'd860a29dcbb84a65a8dd4d1ba7c95ec9c483e6e9e6f8e65111efcd5b61b01b7c', '2026-11-10 10:00:00+01'),
	(277, '01a225b6-663f-75bb-971e-87c364202a2a', 'appeal', '01a225b6-6650-7223-8ba8-ee550f2ad03f', '3defa03834b9429c5e8081add3c8de01dc8f6c191dc9dcb1d276c19201ce849c', false, '2026-11-29 06:10:40.562674+01', 'd860a29dcbb84a65a8dd4d1ba7c95ec9c483e6e9e6f8e65111efcd5b61b01b7c', '6fc08758bc26a3a3557b966324645ab9547025c016bcd1b9d1cc56c9bfcbb2fa', '2026-11-10 10:00:00+01'),
	(278, '01a225b6-663f-75bb-971e-87c364202a2a', 'payee_account', '01a225b6-6643-7583-a693-0973ccffdaf4', '12de7215427250cde3669c4330deb4ba2644766264d5f5448a2fd576f4babd64', false, '2026-11-29 06:10:40.562861+01', '6fc08758bc26a3a3557b966324645ab9547025c016bcd1b9d1cc56c9bfcbb2fa', '8450b955d9eace9906e6dc6671d4ed0cf87051f4407a7fbd1be0d3df5324d584', '2026-11-10 10:00:00+01'),
	(279, '01a225b6-663f-75bb-971e-87c364202a2a', 'payment', '01a225b6-6652-7670-90e0-a66ca8a25cc3', '4997c95039316cb845f27e879579314b6c83297e14596e7dfc1c1815c44628a4', false, '2026-11-29 06:10:40.563073+01', '8450b955d9eace9906e6dc6671d4ed0cf87051f4407a7fbd1be0d3df5324d584', 'dbb1bf517c71e7e2f79e35a5ed673e4b7a99305abd4f330e0f0c58339690b465', '2026-11-10 10:00:00+01'),
	(280, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a225b6-6653-7682-aa2c-78923fc5a577', '0769235caeedb4cd325939eea5030983279cc387ac60c941dce4c4487718c7ef', false, '2026-11-29 06:10:40.563679+01', 'dbb1bf517c71e7e2f79e35a5ed673e4b7a99305abd4f330e0f0c58339690b465', '8d1e70654373a248149fe29dc18a1f49d7d6fc27fefdc6f2cfd5fde6bbd7cc1a', '2026-11-10 10:00:00+01'),
	(281, '00000000-0000-0000-0000-000000000000', 'spot_check_round', '01a225b6-6644-7927-9901-2d8b0aea4fbe', '9a9f49f876beeaa2f6fc79102784f5264abbecb42d438b6fee431c31026c4167', false, '2026-11-29 06:10:40.564172+01', '8d1e70654373a248149fe29dc18a1f49d7d6fc27fefdc6f2cfd5fde6bbd7cc1a', '4e2ff95a578dedcd29452c023db338c48d2ccc29b2e0608b693444715da64d3c', '2026-11-10 10:00:00+01'),
	(282, '01a225b6-663f-75bb-971e-87c364202a2a', 'spot_check', '01a225b6-6654-7ef5-923b-5bf848f331dd', '2238cf34982c63cfd0c7b536c03944ce44a85f94fba0f78db1f771c74ce74850', false, '2026-11-29 06:10:40.564693+01', '4e2ff95a578dedcd29452c023db338c48d2ccc29b2e0608b693444715da64d3c', 'e6b1d0cb8f4f8e5fe2f8ecacc2c9a11808db98663460c6ffe755d635b241799d', '2026-11-10 10:00:00+01'),
	(283, '00000000-0000-0000-0000-000000000000', 'account_change', '01a225b6-6655-720f-be59-7a0e1b5da514', '0355f271338407816e66861fcb37e08627e7ec1c63e2f295cbc992c74102dc81', false, '2026-11-29 06:10:40.565314+01', 'e6b1d0cb8f4f8e5fe2f8ecacc2c9a11808db98663460c6ffe755d635b241799d', 'a5014798a498d6cb10585494c448816ade050fa8f4539c9a079046bc1611f139', '2026-11-10 10:00:00+01'),
	(284, '01a225b6-663f-75bb-971e-87c364202a2a', 'access_entry', '01a225b6-6656-7c11-b7dc-dfd03c06df9e', '80f38de45c737e993219a75ec174e7a9526a7d3ff51553e21302d150f94ae9bb', false, '2026-11-29 06:10:40.565782+01', 'a5014798a498d6cb10585494c448816ade050fa8f4539c9a079046bc1611f139', 'b4e9280cecccd6d8f8bcb30770712f7b293bc8fdd000122ad7c6db2df50c13bb', '2026-11-10 10:00:00+01'),
	(285, '00000000-0000-0000-0000-000000000000', 'added_norm', '01a225b6-6658-762f-a94d-bbac017cd958', '66dc9a66da1bdaed4cc3969a70be0980076dcd6da8caec40424c5a01e8304918', false, '2026-11-29 06:10:40.566402+01', 'b4e9280cecccd6d8f8bcb30770712f7b293bc8fdd000122ad7c6db2df50c13bb', '9a70273037d49d4e16befc5a2e7dc451bea2df4282032254b38f002c69ffc623', '2026-11-10 10:00:00+01'),
	(286, '01a225b6-663f-75bb-971e-87c364202a2a', 'seal_acceptance', '01a225b6-6659-7b57-a157-aabfafe43f08', '6a534a609d22455a31d7304d3cf9d443b0640e0e874ce0f40b94df70e2cebda5', false, '2026-11-29 06:10:40.567074+01', '9a70273037d49d4e16befc5a2e7dc451bea2df4282032254b38f002c69ffc623', '69f1de562373861780965fdd379f58717b71d35f749abb8020e7a57347e6c48c', '2026-11-10 10:00:00+01'),
	(287, '01a225b6-663f-75bb-971e-87c364202a2a', 'aid_application', '01a225b6-665b-7ad2-82f9-4c821a65894c', 'eb2351a00d091d0931a91aed863b4df314a8d5c7d2b9c7430e7252b0eea5c5cc', false, '2026-11-29 06:10:40.567262+01', '69f1de562373861780965fdd379f58717b71d35f749abb8020e7a57347e6c48c', '0846fd5c5c9c8184b12fac839523cd5f2f1e1fc145e2a8763e1a23e518d8e6bc', '2026-11-10 10:00:00+01'),
	(288, '01a225b6-665d-7d97-910d-43a6318d6dbe', 'case_file', '01a225b6-665d-7d97-910d-43a6318d6dbe', 'bfbde80379cf804e1fe1faa4e647042e3fbc7cc8ba9b04655082033c633737cb', false, '2026-11-29 06:10:40.567854+01', '0846fd5c5c9c8184b12fac839523cd5f2f1e1fc145e2a8763e1a23e518d8e6bc', '033a35c4cf60e07a0ef9eaaa533af53c319506d09ea9e5915a8aeef6c9d830f1', '2026-11-10 10:00:00+01'),
	(289, '01a225b6-665d-7d97-910d-43a6318d6dbe', 'case_handover', '01a225b6-6665-7089-b174-1cd0298ff9dc', '91fd1d03a37740186b7066d6df1a309194c8b008a0658cce106826696728c399', false, '2026-11-29 06:10:40.568503+01', '033a35c4cf60e07a0ef9eaaa533af53c319506d09ea9e5915a8aeef6c9d830f1', 'c002cac900d90456ae5e5088bd0e085a783d600930b1e9e435397ddbc5fc24f6', '2026-11-10 10:00:00+01'),
	(290, '00000000-0000-0000-0000-000000000000', 'contact', '01a225b6-6662-7528-88e9-2c39fa74c5bf', '4ec785ad65c9777cc903d88257869cea87180e50870e637ab39a43292d687b6b', false, '2026-11-29 06:10:40.568685+01', 'c002cac900d90456ae5e5088bd0e085a783d600930b1e9e435397ddbc5fc24f6', '155af7c456190d8ac5568126c8c4d130f60d59515ebe734a3e5ec4d3bbc68dc7', '2026-11-10 10:00:00+01'),
	(291, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a225b6-6666-7508-8343-bf4786a7474f', 'b65dcad5bca4b014fd97b76bdd7ab784751fc9dfa5606f738bd19ad09a7e0e1b', false, '2026-11-29 06:10:40.569197+01', '155af7c456190d8ac5568126c8c4d130f60d59515ebe734a3e5ec4d3bbc68dc7', 'f95c7d0aa3807a7621c5853ce3771c57f0321c3470adfdee1287d521de55d537', '2026-11-10 10:00:00+01'),
	(292, '01a225b6-665d-7d97-910d-43a6318d6dbe', 'aid_application', '01a225b6-665e-7ec8-9e01-583fbaee75a2', '5088d9d1faa1d1eaf4fe50d06c24602f2d317fe82a351c3e5cf0e5cae0152432', false, '2026-11-29 06:10:40.569403+01', 'f95c7d0aa3807a7621c5853ce3771c57f0321c3470adfdee1287d521de55d537', 'a2075e85533023fb09740751faa2e1be506809410ff5e533607c5a9b4a818b7a', '2026-11-10 10:00:00+01'),
	(293, '01a225b6-665d-7d97-910d-43a6318d6dbe', 'decision', '01a225b6-665f-79a5-ae99-350ce32232b4', 'd67fc7dc43997ce80f7ba35686a23c3420903d44fd5f316f10918642bc4315dd', false, '2026-11-29 06:10:40.56959+01', 'a2075e85533023fb09740751faa2e1be506809410ff5e533607c5a9b4a818b7a', '0c7fd812cedf62c80517886c893f220beec4386db8c38fde4bf291394959f5e0', '2026-11-10 10:00:00+01'),
	(294, '01a225b6-665d-7d97-910d-43a6318d6dbe', 'payee_account', '01a225b6-6660-72dc-a432-3008b0a7b525', '62cb62bf5b94359655a47e41cd94c84bfe4ee7aa29c6567b0a99e8227e85505c', false, '2026-11-29 06:10:40.569756+01', '0c7fd812cedf62c80517886c893f220beec4386db8c38fde4bf291394959f5e0', '59cbdc196012ac933c7ff1d76fab107c8011a1fd92de403ec8d5a64193be0e3c', '2026-11-10 10:00:00+01'),
	(295, '01a225b6-665d-7d97-910d-43a6318d6dbe', 'payee_account', '01a225b6-6661-7edf-8ce2-70ba79b8da6f', '972bacefa5db236afa229e5d080ae79ac4814d7a109e995b364201a73f565410', false, '2026-11-29 06:10:40.569896+01', '59cbdc196012ac933c7ff1d76fab107c8011a1fd92de403ec8d5a64193be0e3c', 'f048655f063438f103bc05a42fc6a51cecf2d2b4fb609fe0094198f48b117bce', '2026-11-10 10:00:00+01'),
	(296, '01a225b6-665d-7d97-910d-43a6318d6dbe', 'payment', '01a225b6-6663-77d4-86ec-3a5460485f9b', '98d24f0ab82235c2dd2b4b918fafe9fb221ceba36fd0b186ca22dde427836102', false, '2026-11-29 06:10:40.570075+01', 'f048655f063438f103bc05a42fc6a51cecf2d2b4fb609fe0094198f48b117bce', '38d2da2638c787fae46bde69ef6d943cc47c81d3e70521aa454d59db381add3d', '2026-11-10 10:00:00+01'),
	(297, '01a225b6-665d-7d97-910d-43a6318d6dbe', 'payment', '01a225b6-6664-75b2-844d-8371dffc7e3f', 'cc1dfa1448b5d548dd7f8fb53369a4fcc9aff2bd2e060d6cfc92430b6471b416', false, '2026-11-29 06:10:40.570249+01', '38d2da2638c787fae46bde69ef6d943cc47c81d3e70521aa454d59db381add3d', '08341db4cd44df5d177540127eb5fcd685d3dd9e3614f20fa7d58ff9c00b98e1', '2026-11-10 10:00:00+01'),
	(298, '01a225b6-665d-7d97-910d-43a6318d6dbe', 'payment_receipt', '01a225b6-6667-72ae-9b98-a269854e0810', 'a1e0de0a9a578116f9d005dd6c758082fc416580e44655db0760613eb9e921ef', false, '2026-11-29 06:10:40.571097+01', '08341db4cd44df5d177540127eb5fcd685d3dd9e3614f20fa7d58ff9c00b98e1', '177f88d66fc13edc78d3e88cc8788d4ea3303ba3b8d01fe3fa129656c779d73d', '2026-11-10 10:00:00+01'),
	(299, '01a225b6-665d-7d97-910d-43a6318d6dbe', 'payment_return', '01a225b6-6668-7867-bbce-4385c2fc1649', 'f9f85b8d2bb50d16c6fcd8654b4d5a523e0ce0c31804a15b47a5fea4cb56e3a6', false, '2026-11-29 06:10:40.571964+01', '177f88d66fc13edc78d3e88cc8788d4ea3303ba3b8d01fe3fa129656c779d73d', '726de4aaa458dc7db32abb7ddab889059c05cc89559cec163a36910a24568ad6', '2026-11-10 10:00:00+01'),
	(300, '01a225b6-663f-75bb-971e-87c364202a2a', 'payment_set_aside', '01a225b6-6669-741f-9a36-353560ac4ca4', '471730fae715fbfa5bb07a95b4576b4bc1606292403983d4d354eba3ef316894', false, '2026-11-29 06:10:40.572667+01', '726de4aaa458dc7db32abb7ddab889059c05cc89559cec163a36910a24568ad6', '9db3ef594e0004202e5ada3dedff9f88b6b7db702144005e6376daf590f94b99', '2026-11-10 10:00:00+01'),
	(301, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '80f2cefa-0706-4337-9617-975a77f2b736', '6e23ec55c6fdb566c9a60b883d6c1832fc6f5a505e92df70f2051391a84541b0', false, '2026-11-29 06:10:40.573463+01', '9db3ef594e0004202e5ada3dedff9f88b6b7db702144005e6376daf590f94b99', 'ddf3acb00b1df9c490873414aa547981081320fce3b1db94295ee14b9fc3f11d', '2026-11-10 10:00:00+01');


--
-- Data for Name: seal_acceptance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_acceptance VALUES
	('01a225b6-6659-7b57-a157-aabfafe43f08', 1, '01a225b6-663f-75bb-971e-87c364202a2a', 'payment', '01a225b6-665a-7069-aab2-7026df438a8d', 'Kim på IT', 'Stämmer med säkerhetskopian', '2026-11-10 10:00:00+01');


--
-- Data for Name: seal_anchor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_anchor VALUES
	('bfbcf065-8077-4939-b14e-3e1112aa9cd3', '2026-10-27', 212, 'fd07ad9c30ac47ee655d0dc82c039bac80eb72c5e4c0881c8b64f62bd2dd70a0', '', '801b472312b707915b14bc2fb37c01b2206f6b5df37e00f67db7c5d85c9d1419'),
	('a43d90a6-0d29-4409-820d-923482cb6aa0', '2026-10-28', 218, '56c64819fa35d50fe96fb601e32ce0ccfc7dafd8a95b87665232d718a0d2dd7e', '801b472312b707915b14bc2fb37c01b2206f6b5df37e00f67db7c5d85c9d1419', '961fcea008b5b1be062b0e3235082e85b528115e65a44b19df718fb7a04988f7'),
	('59b2cca5-adef-407c-91e2-dd9f3edcdebc', '2026-11-29', 226, '733d193bc727511109e89cdeb321773554d648c6850cd66d2774a93f2a5f5733', '961fcea008b5b1be062b0e3235082e85b528115e65a44b19df718fb7a04988f7', '3e822919f8bc00e264db654e2c544da71aa5bd66699108c9a08f96e92707ec07'),
	('04d02e70-d25b-49cc-a158-c02681a9748e', '2026-11-06', 232, 'fd42a37ab8fee249dff484d57f2058505ceb9f6dadb2e9096635d405c05d4f49', '3e822919f8bc00e264db654e2c544da71aa5bd66699108c9a08f96e92707ec07', '7d18daafcc1e12ae757a4bbe18cffc4104b57a916145753a577a69b73de99885'),
	('3b440598-0411-464a-a2db-0d78bdcd666b', '2026-11-09', 240, '0704a326f43bf187b9636a130f932247b7447037dd494eabe7b4334f241b240e', '7d18daafcc1e12ae757a4bbe18cffc4104b57a916145753a577a69b73de99885', 'a6f839f4225596cf1c5784cfabe1a62a6570e0f348a0deb4198aa666d37a5d84'),
	('80f2cefa-0706-4337-9617-975a77f2b736', '2026-11-10', 262, 'a91bec87f73f3f18718077cceb5f342b272805db9c47ff9694c3a89cf5840747', 'a6f839f4225596cf1c5784cfabe1a62a6570e0f348a0deb4198aa666d37a5d84', 'da3ebbdedf1fcc013111d6f8863588ce61ca7eb4a71567cb790828f7cc8398e5');


--
-- Data for Name: seal_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_head VALUES
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 34, '733d193bc727511109e89cdeb321773554d648c6850cd66d2774a93f2a5f5733'),
	('01a225b6-665d-7d97-910d-43a6318d6dbe', 10, '726de4aaa458dc7db32abb7ddab889059c05cc89559cec163a36910a24568ad6'),
	('01a225b6-663f-75bb-971e-87c364202a2a', 18, '9db3ef594e0004202e5ada3dedff9f88b6b7db702144005e6376daf590f94b99'),
	('00000000-0000-0000-0000-000000000000', 215, 'ddf3acb00b1df9c490873414aa547981081320fce3b1db94295ee14b9fc3f11d'),
	('01a1aacb-1b80-7ab5-a626-3f9f033ae330', 6, '7bae442648eaeecd241ef5cc0d684b781b418af221b6ced1545ed313529fb584'),
	('01a1afff-3320-7492-aa59-679aed3a32a8', 18, '20800246831a95bbe5fb1ded1cb49162ea98be8c0e7b29e43929af1f773deeb5');


--
-- Data for Name: seal_request; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: spot_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spot_check VALUES
	('01a1962d-17a0-7050-84d2-be09a0b55864', '01a1962d-17a0-7cff-8efb-a442738e0b77', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 1, NULL, NULL, '', NULL, NULL, 1),
	('01a225b6-6654-7ef5-923b-5bf848f331dd', '01a225b6-6644-7927-9901-2d8b0aea4fbe', '01a225b6-663f-75bb-971e-87c364202a2a', '01a225b6-6633-70ac-9221-c7c1b1afc2f7', 1, NULL, NULL, '', NULL, NULL, 1);


--
-- Data for Name: spot_check_round; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spot_check_round VALUES
	('01a1962d-17a0-7cff-8efb-a442738e0b77', '2026-10', 'Kontoutdrag alla konton', 20261101, 6, 1, '01a1c4af-8680-7828-99a5-4a7bb1fee08f', '2026-11-01 09:15:00+01'),
	('01a225b6-6644-7927-9901-2d8b0aea4fbe', '2026-11', 'Folkbokföring', 20261101, 6, 387, '01a225b6-6635-7b4c-a39c-c9401ca9a87c', '2026-11-10 10:00:00+01');


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
	('01a225b6-6631-73c6-8ef8-1be1d9b6f22b', 'social_worker_1', 'Alva Social Worker', 'social worker', 'social_worker', 'east', NULL, true, 1),
	('01a225b6-6632-7f56-a84e-b6f4ddf658bb', 'social_worker_2', 'Bo Social Worker', 'social worker', 'social_worker', 'east', NULL, true, 1),
	('01a225b6-6633-70ac-9221-c7c1b1afc2f7', 'payment_officer_1', 'Alva Payment Officer', 'payment officer', 'payment_officer', 'east', NULL, true, 1),
	('01a225b6-6634-74c3-b9a9-8237410b83b7', 'payment_officer_2', 'Bo Payment Officer', 'payment officer', 'payment_officer', 'east', NULL, true, 1),
	('01a225b6-6635-7b4c-a39c-c9401ca9a87c', 'fut_investigator_1', 'Alva Fut Investigator', 'fut investigator', 'fut_investigator', 'east', NULL, true, 1),
	('01a225b6-6636-79e2-82bd-c3c9c792ec75', 'fut_investigator_2', 'Bo Fut Investigator', 'fut investigator', 'fut_investigator', 'east', NULL, true, 1),
	('01a225b6-6637-7f13-8955-7741f8bae1a5', 'coordinator_1', 'Alva Coordinator', 'coordinator', 'coordinator', 'east', NULL, true, 1),
	('01a225b6-6638-776d-a65d-1113b3d2f511', 'coordinator_2', 'Bo Coordinator', 'coordinator', 'coordinator', 'east', NULL, true, 1),
	('01a225b6-6639-7d2a-9564-d941e786fc75', 'deputy_head_1', 'Alva Deputy Head', 'deputy head', 'deputy_head', 'east', NULL, true, 1),
	('01a225b6-663a-75d1-8f1b-f94d34114836', 'deputy_head_2', 'Bo Deputy Head', 'deputy head', 'deputy_head', 'east', NULL, true, 1),
	('01a225b6-663b-750c-bf28-12359cd01676', 'head_1', 'Alva Head', 'head', 'head', 'east', NULL, true, 1),
	('01a225b6-663c-7e5e-bc10-6ff1298acbf5', 'head_2', 'Bo Head', 'head', 'head', 'east', NULL, true, 1),
	('01a225b6-663d-7b4e-ab6e-16f0e75173b0', 'administrator_1', 'Alva Administrator', 'administrator', 'administrator', 'east', NULL, true, 1),
	('01a225b6-663e-7d95-8f9d-d30a4c1653ef', 'administrator_2', 'Bo Administrator', 'administrator', 'administrator', 'east', NULL, true, 1);


--
-- Data for Name: visit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.visit_event VALUES
	('01a1b0df-8100-7e16-9a57-15e4e872f15c', '01a16874-1340-7590-93a0-00dc94e27f77', 2, '2026-11-06 13:40:00+01', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'ended', 'did_not_come', '2026-11-06 13:00:00+01', '2026-11-06 13:00:00+01', ''),
	('01a1b116-6f80-7bd0-a5ae-f8a6bfc5056e', '01a15411-91c0-72c6-bdf2-e0778dc1a43e', 2, '2026-11-06 14:40:00+01', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'ended', 'other_unit', '2026-11-06 14:00:00+01', '2026-11-06 14:00:00+01', 'Familjerådgivningen'),
	('01a1bf8d-be60-7e77-adfa-09b03a85eed0', '01a17d0d-8340-75fe-b1a4-bf3b3bcb9bce', 2, '2026-11-09 10:05:00+01', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'moved', NULL, '2026-11-16 12:00:00+01', '2026-11-16 13:00:00+01', 'Barnet är sjukt, ringde och bad om en ny tid.'),
	('01a225b6-6666-7508-8343-bf4786a7474f', '01a225b6-6662-7528-88e9-2c39fa74c5bf', 2, '2026-11-10 10:00:00+01', '01a225b6-6631-73c6-8ef8-1be1d9b6f22b', 'ended', 'came', '2026-11-10 10:00:00+01', '2026-11-10 10:00:00+01', 'Ville bara fråga om hyran');


--
-- Name: seal_request_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.seal_request_number_seq', 312, true);


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
-- Name: seal_acceptance pk_seal_acceptance; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal_acceptance
    ADD CONSTRAINT pk_seal_acceptance PRIMARY KEY (id);


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
-- Name: seal_acceptance uq_seal_acceptance_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.seal_acceptance
    ADD CONSTRAINT uq_seal_acceptance_number UNIQUE (number);


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
-- Name: ix_payment_month_status_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_month_status_case_id ON public.payment USING btree (month, status, case_id);


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
-- Name: ix_seal_chain_kind_row_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_seal_chain_kind_row_id ON public.seal USING btree (chain, kind, row_id);


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
-- Name: access_entry access_entry_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_again BEFORE INSERT ON public.access_entry FOR EACH ROW EXECUTE FUNCTION public.access_entry_again();


--
-- Name: access_entry access_entry_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_as_sealed BEFORE UPDATE ON public.access_entry FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: access_entry access_entry_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_delete BEFORE DELETE ON public.access_entry FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: access_entry access_entry_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_insert_fits BEFORE INSERT ON public.access_entry FOR EACH ROW WHEN (((new.at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.at > '2199-12-31 00:00:00+01'::timestamp with time zone))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: access_entry access_entry_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_insert_is_short BEFORE INSERT ON public.access_entry FOR EACH ROW WHEN ((length(new.reason) > 200000)) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: access_entry access_entry_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_insert_of_now BEFORE INSERT ON public.access_entry FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: access_entry access_entry_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_insert_sealed AFTER INSERT ON public.access_entry FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: access_entry access_entry_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_update BEFORE UPDATE ON public.access_entry FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: access_entry access_entry_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_update_fits BEFORE UPDATE ON public.access_entry FOR EACH ROW WHEN (((new.at IS DISTINCT FROM old.at) AND ((new.at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: access_entry access_entry_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_update_is_short BEFORE UPDATE ON public.access_entry FOR EACH ROW WHEN (((new.reason IS DISTINCT FROM old.reason) AND (length(new.reason) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: access_entry access_entry_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_update_of_now BEFORE UPDATE ON public.access_entry FOR EACH ROW WHEN ((public.is_person() AND ((new.at IS DISTINCT FROM old.at) AND (NOT public.is_about_now(new.at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: access_entry access_entry_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_update_sealed AFTER UPDATE ON public.access_entry FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: access_entry access_is_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_is_told BEFORE INSERT ON public.access_entry FOR EACH ROW EXECUTE FUNCTION public.access_is_told();


--
-- Name: account_change account_change_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_again BEFORE INSERT ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.account_change_again();


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

CREATE TRIGGER account_change_as_sealed BEFORE UPDATE ON public.account_change FOR EACH ROW WHEN ((NOT ((new.active_to IS FALSE) OR ((new.step)::text = 'declined'::text)))) EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: account_change account_change_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_delete BEFORE DELETE ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: account_change account_change_ended_altered; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_ended_altered BEFORE UPDATE ON public.account_change FOR EACH ROW WHEN (((new.active_to IS FALSE) OR ((new.step)::text = 'declined'::text))) EXECUTE FUNCTION public.leave_altered();


--
-- Name: account_change account_change_false; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_false BEFORE INSERT ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.account_change_false();


--
-- Name: account_change account_change_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_insert_fits BEFORE INSERT ON public.account_change FOR EACH ROW WHEN ((((new.at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.at > '2199-12-31 00:00:00+01'::timestamp with time zone)) OR ((new.step)::text <> ALL ((ARRAY['asked'::character varying, 'done'::character varying, 'declined'::character varying])::text[])) OR ((new.role_from)::text <> ALL ((ARRAY['social_worker'::character varying, 'payment_officer'::character varying, 'fut_investigator'::character varying, 'coordinator'::character varying, 'deputy_head'::character varying, 'head'::character varying, 'administrator'::character varying])::text[])) OR ((new.role_to)::text <> ALL ((ARRAY['social_worker'::character varying, 'payment_officer'::character varying, 'fut_investigator'::character varying, 'coordinator'::character varying, 'deputy_head'::character varying, 'head'::character varying, 'administrator'::character varying])::text[])))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: account_change account_change_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_insert_is_short BEFORE INSERT ON public.account_change FOR EACH ROW WHEN ((length(new.reason) > 200000)) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: account_change account_change_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_insert_of_now BEFORE INSERT ON public.account_change FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: account_change account_change_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_insert_sealed AFTER INSERT ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: account_change account_change_last; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_last BEFORE INSERT ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.account_change_last();


--
-- Name: account_change account_change_own; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_own BEFORE INSERT ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.account_change_own();


--
-- Name: account_change account_change_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_rests_on_sealed BEFORE INSERT OR UPDATE ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.account_change_rests_on_sealed();


--
-- Name: account_change account_change_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_told AFTER INSERT OR UPDATE ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.tell_of_none('account_change');


--
-- Name: account_change account_change_unfit; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_unfit BEFORE INSERT ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.account_change_unfit();


--
-- Name: account_change account_change_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_update BEFORE UPDATE ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: account_change account_change_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_update_fits BEFORE UPDATE ON public.account_change FOR EACH ROW WHEN ((((new.at IS DISTINCT FROM old.at) AND ((new.at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.at > '2199-12-31 00:00:00+01'::timestamp with time zone))) OR (((new.step)::text IS DISTINCT FROM (old.step)::text) AND ((new.step)::text <> ALL ((ARRAY['asked'::character varying, 'done'::character varying, 'declined'::character varying])::text[]))) OR (((new.role_from)::text IS DISTINCT FROM (old.role_from)::text) AND ((new.role_from)::text <> ALL ((ARRAY['social_worker'::character varying, 'payment_officer'::character varying, 'fut_investigator'::character varying, 'coordinator'::character varying, 'deputy_head'::character varying, 'head'::character varying, 'administrator'::character varying])::text[]))) OR (((new.role_to)::text IS DISTINCT FROM (old.role_to)::text) AND ((new.role_to)::text <> ALL ((ARRAY['social_worker'::character varying, 'payment_officer'::character varying, 'fut_investigator'::character varying, 'coordinator'::character varying, 'deputy_head'::character varying, 'head'::character varying, 'administrator'::character varying])::text[]))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: account_change account_change_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_update_is_short BEFORE UPDATE ON public.account_change FOR EACH ROW WHEN (((new.reason IS DISTINCT FROM old.reason) AND (length(new.reason) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: account_change account_change_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_update_of_now BEFORE UPDATE ON public.account_change FOR EACH ROW WHEN ((public.is_person() AND ((new.at IS DISTINCT FROM old.at) AND (NOT public.is_about_now(new.at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: account_change account_change_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_update_sealed AFTER UPDATE ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: added_norm added_norm_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_again BEFORE INSERT ON public.added_norm FOR EACH ROW EXECUTE FUNCTION public.added_norm_again();


--
-- Name: added_norm added_norm_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_as_sealed BEFORE UPDATE ON public.added_norm FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: added_norm added_norm_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_delete BEFORE DELETE ON public.added_norm FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: added_norm added_norm_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_insert_fits BEFORE INSERT ON public.added_norm FOR EACH ROW WHEN (((((new.valid_from)::text < '1850-01'::text) OR ((new.valid_from)::text > '2199-12'::text)) OR ((new.valid_from)::text !~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text) OR ((new.added_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.added_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: added_norm added_norm_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_insert_is_short BEFORE INSERT ON public.added_norm FOR EACH ROW WHEN ((length(new.text) > 200000)) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: added_norm added_norm_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_insert_of_now BEFORE INSERT ON public.added_norm FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.added_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: added_norm added_norm_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_insert_sealed AFTER INSERT ON public.added_norm FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: added_norm added_norm_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_update BEFORE UPDATE ON public.added_norm FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: added_norm added_norm_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_update_fits BEFORE UPDATE ON public.added_norm FOR EACH ROW WHEN (((((new.valid_from)::text IS DISTINCT FROM (old.valid_from)::text) AND ((((new.valid_from)::text < '1850-01'::text) OR ((new.valid_from)::text > '2199-12'::text)) OR ((new.valid_from)::text !~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text))) OR ((new.added_at IS DISTINCT FROM old.added_at) AND ((new.added_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.added_at > '2199-12-31 00:00:00+01'::timestamp with time zone))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: added_norm added_norm_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_update_is_short BEFORE UPDATE ON public.added_norm FOR EACH ROW WHEN (((new.text IS DISTINCT FROM old.text) AND (length(new.text) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: added_norm added_norm_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_update_of_now BEFORE UPDATE ON public.added_norm FOR EACH ROW WHEN ((public.is_person() AND ((new.added_at IS DISTINCT FROM old.added_at) AND (NOT public.is_about_now(new.added_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: added_norm added_norm_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_update_sealed AFTER UPDATE ON public.added_norm FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: aid_application aid_application_acute; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_acute BEFORE INSERT ON public.aid_application FOR EACH ROW WHEN ((public.is_person() AND ((new.kind)::text = 'emergency'::text) AND COALESCE((public.my_role() <> ALL (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])), true))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: aid_application aid_application_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_again BEFORE INSERT ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.aid_application_again();


--
-- Name: aid_application aid_application_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_as_sealed BEFORE UPDATE ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: aid_application aid_application_astray; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_astray BEFORE UPDATE ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.aid_application_astray();


--
-- Name: aid_application aid_application_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_begins BEFORE INSERT ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.aid_application_begins();


--
-- Name: aid_application aid_application_begun; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_begun BEFORE INSERT ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.aid_application_begun();


--
-- Name: aid_application aid_application_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_counts BEFORE UPDATE ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.aid_application_counts();


--
-- Name: aid_application aid_application_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_delete BEFORE DELETE ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: aid_application aid_application_handled; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_handled BEFORE UPDATE ON public.aid_application FOR EACH ROW WHEN ((public.is_person() AND ((new.case_id IS DISTINCT FROM old.case_id) OR ((new.kind)::text IS DISTINCT FROM (old.kind)::text) OR ((new.month)::text IS DISTINCT FROM (old.month)::text) OR (new.received_on IS DISTINCT FROM old.received_on) OR (new.due_on IS DISTINCT FROM old.due_on) OR (new.matter IS DISTINCT FROM old.matter) OR (new.complete_on IS DISTINCT FROM old.complete_on) OR (new.urgent IS DISTINCT FROM old.urgent) OR (new.withdrawn_on IS DISTINCT FROM old.withdrawn_on) OR (new.withdrawn_reason IS DISTINCT FROM old.withdrawn_reason) OR (((new.status)::text IS DISTINCT FROM (old.status)::text) AND (NOT public.has_decided(new.id)))) AND COALESCE((public.my_role() <> ALL (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])), true))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: aid_application aid_application_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_insert_fits BEFORE INSERT ON public.aid_application FOR EACH ROW WHEN ((((new.kind)::text <> ALL ((ARRAY['new'::character varying, 'renewal'::character varying, 'supplement'::character varying, 'emergency'::character varying])::text[])) OR ((((new.month)::text < '1850-01'::text) OR ((new.month)::text > '2199-12'::text)) OR ((new.month)::text !~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text)) OR ((new.received_on < '1850-01-01'::date) OR (new.received_on > '2199-12-31'::date)) OR ((new.due_on < '1850-01-01'::date) OR (new.due_on > '2199-12-31'::date)) OR ((new.complete_on < '1850-01-01'::date) OR (new.complete_on > '2199-12-31'::date)) OR ((new.status)::text <> ALL ((ARRAY['open'::character varying, 'decided'::character varying, 'withdrawn'::character varying])::text[])) OR ((new.withdrawn_on < '1850-01-01'::date) OR (new.withdrawn_on > '2199-12-31'::date)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: aid_application aid_application_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_insert_is_short BEFORE INSERT ON public.aid_application FOR EACH ROW WHEN (((length(new.matter) > 200000) OR (length(new.withdrawn_reason) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: aid_application aid_application_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_insert_of_now BEFORE INSERT ON public.aid_application FOR EACH ROW WHEN ((public.is_person() AND ((NOT ((new.received_on < clock_timestamp()) OR public.is_about_today(new.received_on))) OR (NOT ((new.complete_on < clock_timestamp()) OR public.is_about_today(new.complete_on))) OR (NOT ((new.withdrawn_on < clock_timestamp()) OR public.is_about_today(new.withdrawn_on)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: aid_application aid_application_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_insert_sealed AFTER INSERT ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: aid_application aid_application_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_kept BEFORE UPDATE ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.aid_application_kept();


--
-- Name: aid_application aid_application_registered; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_registered BEFORE INSERT ON public.aid_application FOR EACH ROW WHEN ((public.is_person() AND ((new.kind)::text <> 'emergency'::text) AND COALESCE((public.my_role() <> ALL (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])), true))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: aid_application aid_application_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_told AFTER INSERT OR UPDATE ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('application');


--
-- Name: aid_application aid_application_unfit; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_unfit BEFORE INSERT ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.aid_application_unfit();


--
-- Name: aid_application aid_application_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_update_fits BEFORE UPDATE ON public.aid_application FOR EACH ROW WHEN (((((new.kind)::text IS DISTINCT FROM (old.kind)::text) AND ((new.kind)::text <> ALL ((ARRAY['new'::character varying, 'renewal'::character varying, 'supplement'::character varying, 'emergency'::character varying])::text[]))) OR (((new.month)::text IS DISTINCT FROM (old.month)::text) AND ((((new.month)::text < '1850-01'::text) OR ((new.month)::text > '2199-12'::text)) OR ((new.month)::text !~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text))) OR ((new.received_on IS DISTINCT FROM old.received_on) AND ((new.received_on < '1850-01-01'::date) OR (new.received_on > '2199-12-31'::date))) OR ((new.due_on IS DISTINCT FROM old.due_on) AND ((new.due_on < '1850-01-01'::date) OR (new.due_on > '2199-12-31'::date))) OR ((new.complete_on IS DISTINCT FROM old.complete_on) AND ((new.complete_on < '1850-01-01'::date) OR (new.complete_on > '2199-12-31'::date))) OR (((new.status)::text IS DISTINCT FROM (old.status)::text) AND ((new.status)::text <> ALL ((ARRAY['open'::character varying, 'decided'::character varying, 'withdrawn'::character varying])::text[]))) OR ((new.withdrawn_on IS DISTINCT FROM old.withdrawn_on) AND ((new.withdrawn_on < '1850-01-01'::date) OR (new.withdrawn_on > '2199-12-31'::date))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: aid_application aid_application_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_update_is_short BEFORE UPDATE ON public.aid_application FOR EACH ROW WHEN ((((new.matter IS DISTINCT FROM old.matter) AND (length(new.matter) > 200000)) OR ((new.withdrawn_reason IS DISTINCT FROM old.withdrawn_reason) AND (length(new.withdrawn_reason) > 200000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: aid_application aid_application_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_update_of_now BEFORE UPDATE ON public.aid_application FOR EACH ROW WHEN ((public.is_person() AND (((new.received_on IS DISTINCT FROM old.received_on) AND (NOT ((new.received_on < clock_timestamp()) OR public.is_about_today(new.received_on)))) OR ((new.complete_on IS DISTINCT FROM old.complete_on) AND (NOT ((new.complete_on < clock_timestamp()) OR public.is_about_today(new.complete_on)))) OR ((new.withdrawn_on IS DISTINCT FROM old.withdrawn_on) AND (NOT ((new.withdrawn_on < clock_timestamp()) OR public.is_about_today(new.withdrawn_on))))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: aid_application aid_application_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_update_sealed AFTER UPDATE ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: appeal appeal_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_again BEFORE INSERT ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.appeal_again();


--
-- Name: appeal appeal_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_as_sealed BEFORE UPDATE ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: appeal appeal_astray; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_astray BEFORE UPDATE ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.appeal_astray();


--
-- Name: appeal appeal_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_begins BEFORE INSERT ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.appeal_begins();


--
-- Name: appeal appeal_begun; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_begun BEFORE INSERT ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.appeal_begun();


--
-- Name: appeal appeal_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_counts BEFORE UPDATE ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.appeal_counts();


--
-- Name: appeal appeal_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_delete BEFORE DELETE ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: appeal appeal_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_insert_fits BEFORE INSERT ON public.appeal FOR EACH ROW WHEN ((((new.received_on < '1850-01-01'::date) OR (new.received_on > '2199-12-31'::date)) OR ((new.received_decision_on < '1850-01-01'::date) OR (new.received_decision_on > '2199-12-31'::date)) OR ((new.last_day < '1850-01-01'::date) OR (new.last_day > '2199-12-31'::date)) OR ((new.outcome)::text <> ALL ((ARRAY['pending'::character varying, 'changed_by_unit'::character varying, 'handed_over'::character varying, 'too_late'::character varying])::text[])) OR ((new.settled_on < '1850-01-01'::date) OR (new.settled_on > '2199-12-31'::date)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: appeal appeal_insert_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_insert_mixed_cases BEFORE INSERT ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.appeal_insert_mixed_cases();


--
-- Name: appeal appeal_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_insert_of_now BEFORE INSERT ON public.appeal FOR EACH ROW WHEN ((public.is_person() AND ((NOT public.is_about_today(new.settled_on)) OR (NOT ((new.received_on < clock_timestamp()) OR public.is_about_today(new.received_on))) OR (NOT ((new.received_decision_on < clock_timestamp()) OR public.is_about_today(new.received_decision_on)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: appeal appeal_insert_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_insert_own_name BEFORE INSERT ON public.appeal FOR EACH ROW WHEN ((public.is_person() AND (new.registered_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: appeal appeal_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_insert_sealed AFTER INSERT ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: appeal appeal_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_kept BEFORE UPDATE ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.appeal_kept();


--
-- Name: appeal appeal_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_rests_on_sealed BEFORE INSERT OR UPDATE ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.appeal_rests_on_sealed();


--
-- Name: appeal appeal_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_told AFTER INSERT OR UPDATE ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('appeal');


--
-- Name: appeal appeal_unfit; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_unfit BEFORE INSERT ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.appeal_unfit();


--
-- Name: appeal appeal_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_update_fits BEFORE UPDATE ON public.appeal FOR EACH ROW WHEN ((((new.received_on IS DISTINCT FROM old.received_on) AND ((new.received_on < '1850-01-01'::date) OR (new.received_on > '2199-12-31'::date))) OR ((new.received_decision_on IS DISTINCT FROM old.received_decision_on) AND ((new.received_decision_on < '1850-01-01'::date) OR (new.received_decision_on > '2199-12-31'::date))) OR ((new.last_day IS DISTINCT FROM old.last_day) AND ((new.last_day < '1850-01-01'::date) OR (new.last_day > '2199-12-31'::date))) OR (((new.outcome)::text IS DISTINCT FROM (old.outcome)::text) AND ((new.outcome)::text <> ALL ((ARRAY['pending'::character varying, 'changed_by_unit'::character varying, 'handed_over'::character varying, 'too_late'::character varying])::text[]))) OR ((new.settled_on IS DISTINCT FROM old.settled_on) AND ((new.settled_on < '1850-01-01'::date) OR (new.settled_on > '2199-12-31'::date))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: appeal appeal_update_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_update_mixed_cases BEFORE UPDATE ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.appeal_update_mixed_cases();


--
-- Name: appeal appeal_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_update_of_now BEFORE UPDATE ON public.appeal FOR EACH ROW WHEN ((public.is_person() AND (((new.settled_on IS DISTINCT FROM old.settled_on) AND (NOT public.is_about_today(new.settled_on))) OR ((new.received_on IS DISTINCT FROM old.received_on) AND (NOT ((new.received_on < clock_timestamp()) OR public.is_about_today(new.received_on)))) OR ((new.received_decision_on IS DISTINCT FROM old.received_decision_on) AND (NOT ((new.received_decision_on < clock_timestamp()) OR public.is_about_today(new.received_decision_on))))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: appeal appeal_update_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_update_own_name BEFORE UPDATE ON public.appeal FOR EACH ROW WHEN ((public.is_person() AND ((new.registered_by <> old.registered_by) AND (new.registered_by <> public.my_staff_id())))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: appeal appeal_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_update_sealed AFTER UPDATE ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: calculation_sheet calculation_sheet_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_again BEFORE INSERT ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.calculation_sheet_again();


--
-- Name: calculation_sheet calculation_sheet_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_as_sealed BEFORE UPDATE ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: calculation_sheet calculation_sheet_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_begins BEFORE INSERT ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.calculation_sheet_begins();


--
-- Name: calculation_sheet calculation_sheet_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_counts BEFORE UPDATE ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.calculation_sheet_counts();


--
-- Name: calculation_sheet calculation_sheet_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_delete BEFORE DELETE ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: calculation_sheet calculation_sheet_draft_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_draft_told AFTER UPDATE ON public.calculation_sheet FOR EACH ROW WHEN ((new.finished_at IS NULL)) EXECUTE FUNCTION public.tell_of_case('sheet', 'draft');


--
-- Name: calculation_sheet calculation_sheet_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_insert_fits BEFORE INSERT ON public.calculation_sheet FOR EACH ROW WHEN (((((new.month)::text < '1850-01'::text) OR ((new.month)::text > '2199-12'::text)) OR ((new.month)::text !~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text) OR (NOT public.fits_shape((new.facts)::json, '{"$ref": "#/$defs/CalculationFacts"}'::jsonb, '{"Cost": {"type": "object", "required": ["type", "applied"], "properties": {"type": {"type": "string"}, "label": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "copied": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}, "person": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "reason": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "applied": {"type": "string", "format": "decimal"}, "approved": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}}}, "Adult": {"type": "object", "required": ["id", "birth_date", "status"], "properties": {"id": {"type": "string"}, "status": {"$ref": "#/$defs/AdultStatus"}, "last_day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "first_day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "birth_date": {"type": "string", "format": "date"}}}, "Asset": {"type": "object", "required": ["type", "amount", "available"], "properties": {"type": {"type": "string"}, "amount": {"type": "string", "format": "decimal"}, "person": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "reason": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "stated": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}, "available": {"type": "boolean"}}}, "Child": {"type": "object", "required": ["id", "birth_date"], "properties": {"id": {"type": "string"}, "days": {"anyOf": [{"type": "integer"}, {"type": "null"}]}, "last_day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "first_day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "in_school": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}, "residence": {"$ref": "#/$defs/Residence"}, "birth_date": {"type": "string", "format": "date"}, "free_lunch": {"type": "boolean"}, "counts_in_household": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}}}, "Month": {"type": "object", "required": ["year", "month"], "properties": {"year": {"type": "integer", "maximum": 2199, "minimum": 1850}, "month": {"type": "integer", "maximum": 12, "minimum": 1}}}, "Income": {"type": "object", "required": ["person", "type", "amount"], "properties": {"note": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "type": {"type": "string"}, "label": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "month": {"anyOf": [{"$ref": "#/$defs/Month"}, {"type": "null"}]}, "amount": {"type": "string", "format": "decimal"}, "copied": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}, "person": {"type": "string"}, "reason": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "stated": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}, "counted": {"type": "boolean"}, "earlier_this_year": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}}}, "DayRule": {"enum": ["calendar_days", "thirty", "year_365"]}, "Rounding": {"enum": ["exact", "whole_krona_half_up"]}, "Residence": {"enum": ["alternating", "full", "visiting"]}, "Adjustment": {"type": "object", "required": ["line", "amount", "reason"], "properties": {"line": {"type": "string"}, "amount": {"type": "string", "format": "decimal"}, "reason": {"type": "string"}}}, "AdultStatus": {"enum": ["cohabiting", "single"]}, "BracketChange": {"enum": ["birthday_month", "month_after"]}, "ChildIncomeCap": {"enum": ["all", "other_than_wage"]}, "CalculationFacts": {"type": "object", "required": ["period", "adults"], "properties": {"costs": {"type": "array", "items": {"$ref": "#/$defs/Cost"}}, "adults": {"type": "array", "items": {"$ref": "#/$defs/Adult"}}, "assets": {"type": "array", "items": {"$ref": "#/$defs/Asset"}}, "others": {"type": "integer"}, "period": {"$ref": "#/$defs/Month"}, "incomes": {"type": "array", "items": {"$ref": "#/$defs/Income"}}, "children": {"type": "array", "items": {"$ref": "#/$defs/Child"}}, "settings": {"$ref": "#/$defs/CalculationSettings"}, "adjustments": {"type": "array", "items": {"$ref": "#/$defs/Adjustment"}}, "job_stimulus": {"type": "array", "items": {"type": "string"}}}}, "CalculationSettings": {"type": "object", "required": [], "properties": {"day_rule": {"anyOf": [{"$ref": "#/$defs/DayRule"}, {"type": "null"}]}, "rounding": {"anyOf": [{"$ref": "#/$defs/Rounding"}, {"type": "null"}]}, "bracket_change": {"anyOf": [{"$ref": "#/$defs/BracketChange"}, {"type": "null"}]}, "child_income_cap": {"anyOf": [{"$ref": "#/$defs/ChildIncomeCap"}, {"type": "null"}]}, "visiting_child_counts": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}}}}'::jsonb)) OR ((new.result < '-10000000000000'::bigint) OR (new.result > '10000000000000'::bigint)) OR ((((new.copied_from)::text < '1850-01'::text) OR ((new.copied_from)::text > '2199-12'::text)) OR ((new.copied_from)::text !~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text)) OR ((new.finished_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.finished_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: calculation_sheet calculation_sheet_insert_half_signed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_insert_half_signed BEFORE INSERT ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.calculation_sheet_insert_half_signed();


--
-- Name: calculation_sheet calculation_sheet_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_insert_is_short BEFORE INSERT ON public.calculation_sheet FOR EACH ROW WHEN ((length(new.facts) > 2000000)) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: calculation_sheet calculation_sheet_insert_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_insert_mixed_cases BEFORE INSERT ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.calculation_sheet_insert_mixed_cases();


--
-- Name: calculation_sheet calculation_sheet_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_insert_of_now BEFORE INSERT ON public.calculation_sheet FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.finished_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: calculation_sheet calculation_sheet_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_insert_sealed AFTER INSERT ON public.calculation_sheet FOR EACH ROW WHEN ((new.finished_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: calculation_sheet calculation_sheet_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_kept BEFORE UPDATE ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.calculation_sheet_kept();


--
-- Name: calculation_sheet calculation_sheet_signed_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_signed_told AFTER UPDATE ON public.calculation_sheet FOR EACH ROW WHEN ((new.finished_at IS NOT NULL)) EXECUTE FUNCTION public.tell_of_case('sheet');


--
-- Name: calculation_sheet calculation_sheet_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_told AFTER INSERT OR DELETE ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('sheet');


--
-- Name: calculation_sheet calculation_sheet_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_update_fits BEFORE UPDATE ON public.calculation_sheet FOR EACH ROW WHEN (((((new.month)::text IS DISTINCT FROM (old.month)::text) AND ((((new.month)::text < '1850-01'::text) OR ((new.month)::text > '2199-12'::text)) OR ((new.month)::text !~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text))) OR ((new.facts IS DISTINCT FROM old.facts) AND (NOT public.fits_shape((new.facts)::json, '{"$ref": "#/$defs/CalculationFacts"}'::jsonb, '{"Cost": {"type": "object", "required": ["type", "applied"], "properties": {"type": {"type": "string"}, "label": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "copied": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}, "person": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "reason": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "applied": {"type": "string", "format": "decimal"}, "approved": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}}}, "Adult": {"type": "object", "required": ["id", "birth_date", "status"], "properties": {"id": {"type": "string"}, "status": {"$ref": "#/$defs/AdultStatus"}, "last_day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "first_day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "birth_date": {"type": "string", "format": "date"}}}, "Asset": {"type": "object", "required": ["type", "amount", "available"], "properties": {"type": {"type": "string"}, "amount": {"type": "string", "format": "decimal"}, "person": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "reason": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "stated": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}, "available": {"type": "boolean"}}}, "Child": {"type": "object", "required": ["id", "birth_date"], "properties": {"id": {"type": "string"}, "days": {"anyOf": [{"type": "integer"}, {"type": "null"}]}, "last_day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "first_day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "in_school": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}, "residence": {"$ref": "#/$defs/Residence"}, "birth_date": {"type": "string", "format": "date"}, "free_lunch": {"type": "boolean"}, "counts_in_household": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}}}, "Month": {"type": "object", "required": ["year", "month"], "properties": {"year": {"type": "integer", "maximum": 2199, "minimum": 1850}, "month": {"type": "integer", "maximum": 12, "minimum": 1}}}, "Income": {"type": "object", "required": ["person", "type", "amount"], "properties": {"note": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "type": {"type": "string"}, "label": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "month": {"anyOf": [{"$ref": "#/$defs/Month"}, {"type": "null"}]}, "amount": {"type": "string", "format": "decimal"}, "copied": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}, "person": {"type": "string"}, "reason": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "stated": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}, "counted": {"type": "boolean"}, "earlier_this_year": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}}}, "DayRule": {"enum": ["calendar_days", "thirty", "year_365"]}, "Rounding": {"enum": ["exact", "whole_krona_half_up"]}, "Residence": {"enum": ["alternating", "full", "visiting"]}, "Adjustment": {"type": "object", "required": ["line", "amount", "reason"], "properties": {"line": {"type": "string"}, "amount": {"type": "string", "format": "decimal"}, "reason": {"type": "string"}}}, "AdultStatus": {"enum": ["cohabiting", "single"]}, "BracketChange": {"enum": ["birthday_month", "month_after"]}, "ChildIncomeCap": {"enum": ["all", "other_than_wage"]}, "CalculationFacts": {"type": "object", "required": ["period", "adults"], "properties": {"costs": {"type": "array", "items": {"$ref": "#/$defs/Cost"}}, "adults": {"type": "array", "items": {"$ref": "#/$defs/Adult"}}, "assets": {"type": "array", "items": {"$ref": "#/$defs/Asset"}}, "others": {"type": "integer"}, "period": {"$ref": "#/$defs/Month"}, "incomes": {"type": "array", "items": {"$ref": "#/$defs/Income"}}, "children": {"type": "array", "items": {"$ref": "#/$defs/Child"}}, "settings": {"$ref": "#/$defs/CalculationSettings"}, "adjustments": {"type": "array", "items": {"$ref": "#/$defs/Adjustment"}}, "job_stimulus": {"type": "array", "items": {"type": "string"}}}}, "CalculationSettings": {"type": "object", "required": [], "properties": {"day_rule": {"anyOf": [{"$ref": "#/$defs/DayRule"}, {"type": "null"}]}, "rounding": {"anyOf": [{"$ref": "#/$defs/Rounding"}, {"type": "null"}]}, "bracket_change": {"anyOf": [{"$ref": "#/$defs/BracketChange"}, {"type": "null"}]}, "child_income_cap": {"anyOf": [{"$ref": "#/$defs/ChildIncomeCap"}, {"type": "null"}]}, "visiting_child_counts": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}}}}'::jsonb))) OR ((new.result IS DISTINCT FROM old.result) AND ((new.result < '-10000000000000'::bigint) OR (new.result > '10000000000000'::bigint))) OR (((new.copied_from)::text IS DISTINCT FROM (old.copied_from)::text) AND ((((new.copied_from)::text < '1850-01'::text) OR ((new.copied_from)::text > '2199-12'::text)) OR ((new.copied_from)::text !~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text))) OR ((new.finished_at IS DISTINCT FROM old.finished_at) AND ((new.finished_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.finished_at > '2199-12-31 00:00:00+01'::timestamp with time zone))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: calculation_sheet calculation_sheet_update_half_signed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_update_half_signed BEFORE UPDATE ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.calculation_sheet_update_half_signed();


--
-- Name: calculation_sheet calculation_sheet_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_update_is_short BEFORE UPDATE ON public.calculation_sheet FOR EACH ROW WHEN (((new.facts IS DISTINCT FROM old.facts) AND (length(new.facts) > 2000000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: calculation_sheet calculation_sheet_update_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_update_mixed_cases BEFORE UPDATE ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.calculation_sheet_update_mixed_cases();


--
-- Name: calculation_sheet calculation_sheet_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_update_of_now BEFORE UPDATE ON public.calculation_sheet FOR EACH ROW WHEN ((public.is_person() AND ((new.finished_at IS DISTINCT FROM old.finished_at) AND (NOT public.is_about_now(new.finished_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: calculation_sheet calculation_sheet_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_update_sealed AFTER UPDATE ON public.calculation_sheet FOR EACH ROW WHEN (((new.finished_at IS NOT NULL) OR (old.finished_at IS NOT NULL))) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: case_file case_file_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_again BEFORE INSERT ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.case_file_again();


--
-- Name: case_file case_file_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_as_sealed BEFORE UPDATE ON public.case_file FOR EACH ROW WHEN ((NOT (new.closed_on IS NOT NULL))) EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: case_file case_file_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_begins BEFORE INSERT ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.case_file_begins();


--
-- Name: case_file case_file_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_counts BEFORE UPDATE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.case_file_counts();


--
-- Name: case_file case_file_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_delete BEFORE DELETE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: case_file case_file_ended; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_ended BEFORE UPDATE ON public.case_file FOR EACH ROW WHEN ((public.is_person() AND ((new.closed_on IS DISTINCT FROM old.closed_on) OR ((new.closing_reason)::text IS DISTINCT FROM (old.closing_reason)::text)) AND COALESCE((public.my_role() <> ALL (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])), true))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: case_file case_file_ended_altered; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_ended_altered BEFORE UPDATE ON public.case_file FOR EACH ROW WHEN ((new.closed_on IS NOT NULL)) EXECUTE FUNCTION public.leave_altered();


--
-- Name: case_file case_file_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_insert_fits BEFORE INSERT ON public.case_file FOR EACH ROW WHEN ((((new.opened_on < '1850-01-01'::date) OR (new.opened_on > '2199-12-31'::date)) OR ((new.closed_on < '1850-01-01'::date) OR (new.closed_on > '2199-12-31'::date)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: case_file case_file_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_insert_of_now BEFORE INSERT ON public.case_file FOR EACH ROW WHEN ((public.is_person() AND ((NOT public.is_about_today(new.opened_on)) OR (NOT public.is_about_today(new.closed_on))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: case_file case_file_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_insert_sealed AFTER INSERT ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: case_file case_file_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_kept BEFORE UPDATE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.case_file_kept();


--
-- Name: case_file case_file_not_done; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER case_file_not_done AFTER INSERT ON public.case_file DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.case_file_not_done();


--
-- Name: case_file case_file_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_told AFTER INSERT OR UPDATE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.tell_of_opened('case');


--
-- Name: case_file case_file_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_update_fits BEFORE UPDATE ON public.case_file FOR EACH ROW WHEN ((((new.opened_on IS DISTINCT FROM old.opened_on) AND ((new.opened_on < '1850-01-01'::date) OR (new.opened_on > '2199-12-31'::date))) OR ((new.closed_on IS DISTINCT FROM old.closed_on) AND ((new.closed_on < '1850-01-01'::date) OR (new.closed_on > '2199-12-31'::date))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: case_file case_file_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_update_of_now BEFORE UPDATE ON public.case_file FOR EACH ROW WHEN ((public.is_person() AND (((new.opened_on IS DISTINCT FROM old.opened_on) AND (NOT public.is_about_today(new.opened_on))) OR ((new.closed_on IS DISTINCT FROM old.closed_on) AND (NOT public.is_about_today(new.closed_on)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: case_file case_file_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_update_sealed AFTER UPDATE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: case_handover case_handover_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_again BEFORE INSERT ON public.case_handover FOR EACH ROW EXECUTE FUNCTION public.case_handover_again();


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
-- Name: case_handover case_handover_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_insert_fits BEFORE INSERT ON public.case_handover FOR EACH ROW WHEN (((new.at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.at > '2199-12-31 00:00:00+01'::timestamp with time zone))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: case_handover case_handover_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_insert_is_short BEFORE INSERT ON public.case_handover FOR EACH ROW WHEN ((length(new.reason) > 200000)) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: case_handover case_handover_insert_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_insert_mixed_cases BEFORE INSERT ON public.case_handover FOR EACH ROW EXECUTE FUNCTION public.case_handover_insert_mixed_cases();


--
-- Name: case_handover case_handover_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_insert_of_now BEFORE INSERT ON public.case_handover FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: case_handover case_handover_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_insert_sealed AFTER INSERT ON public.case_handover FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: case_handover case_handover_not_done; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER case_handover_not_done AFTER INSERT ON public.case_handover DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.case_handover_not_done();


--
-- Name: case_handover case_handover_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_rests_on_sealed BEFORE INSERT OR UPDATE ON public.case_handover FOR EACH ROW EXECUTE FUNCTION public.case_handover_rests_on_sealed();


--
-- Name: case_handover case_handover_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_told AFTER INSERT OR UPDATE ON public.case_handover FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('handover');


--
-- Name: case_handover case_handover_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_update BEFORE UPDATE ON public.case_handover FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: case_handover case_handover_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_update_fits BEFORE UPDATE ON public.case_handover FOR EACH ROW WHEN (((new.at IS DISTINCT FROM old.at) AND ((new.at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: case_handover case_handover_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_update_is_short BEFORE UPDATE ON public.case_handover FOR EACH ROW WHEN (((new.reason IS DISTINCT FROM old.reason) AND (length(new.reason) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: case_handover case_handover_update_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_update_mixed_cases BEFORE UPDATE ON public.case_handover FOR EACH ROW EXECUTE FUNCTION public.case_handover_update_mixed_cases();


--
-- Name: case_handover case_handover_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_update_of_now BEFORE UPDATE ON public.case_handover FOR EACH ROW WHEN ((public.is_person() AND ((new.at IS DISTINCT FROM old.at) AND (NOT public.is_about_now(new.at))))) EXECUTE FUNCTION public.refuse_other_time();


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
-- Name: case_file case_numbered; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_numbered BEFORE INSERT ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.case_numbered();


--
-- Name: chain_head chain_head_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER chain_head_begins BEFORE INSERT ON public.chain_head FOR EACH ROW EXECUTE FUNCTION public.chain_head_begins();


--
-- Name: chain_head chain_head_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER chain_head_counts BEFORE UPDATE ON public.chain_head FOR EACH ROW EXECUTE FUNCTION public.chain_head_counts();


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
-- Name: contact contact_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_again BEFORE INSERT ON public.contact FOR EACH ROW EXECUTE FUNCTION public.contact_again();


--
-- Name: contact contact_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_as_sealed BEFORE UPDATE ON public.contact FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: contact contact_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_begins BEFORE INSERT ON public.contact FOR EACH ROW EXECUTE FUNCTION public.contact_begins();


--
-- Name: contact contact_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_counts BEFORE UPDATE ON public.contact FOR EACH ROW EXECUTE FUNCTION public.contact_counts();


--
-- Name: contact contact_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_delete BEFORE DELETE ON public.contact FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: contact contact_ended_untold; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_ended_untold BEFORE UPDATE ON public.contact FOR EACH ROW EXECUTE FUNCTION public.contact_ended_untold();


--
-- Name: contact contact_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_insert_fits BEFORE INSERT ON public.contact FOR EACH ROW WHEN ((((new.at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.at > '2199-12-31 00:00:00+01'::timestamp with time zone)) OR ((new.channel)::text <> ALL ((ARRAY['phone'::character varying, 'visit'::character varying, 'e_service'::character varying, 'letter'::character varying])::text[])) OR ((new.outcome)::text <> ALL ((ARRAY['information'::character varying, 'referred'::character varying, 'booked'::character varying, 'acute_need'::character varying, 'wrong_district'::character varying])::text[])) OR ((new.appointment_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.appointment_at > '2199-12-31 00:00:00+01'::timestamp with time zone)) OR ((new.ended_as)::text <> ALL ((ARRAY['came'::character varying, 'did_not_come'::character varying, 'solved_alone'::character varying, 'other_unit'::character varying])::text[])))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: contact contact_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_insert_is_short BEFORE INSERT ON public.contact FOR EACH ROW WHEN (((length(new.matter) > 200000) OR (length(new.name) > 200000) OR (length(new.handed_to) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: contact contact_insert_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_insert_own_name BEFORE INSERT ON public.contact FOR EACH ROW WHEN ((public.is_person() AND (new.taken_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: contact contact_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_insert_sealed AFTER INSERT ON public.contact FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: contact contact_tied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_tied BEFORE UPDATE ON public.contact FOR EACH ROW WHEN ((public.is_person() AND (new.case_id IS DISTINCT FROM old.case_id) AND COALESCE((public.my_role() <> ALL (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])), true))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: contact contact_tied_at_once; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_tied_at_once BEFORE INSERT ON public.contact FOR EACH ROW WHEN ((public.is_person() AND (new.case_id IS NOT NULL) AND COALESCE((public.my_role() <> ALL (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])), true))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: contact contact_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_told AFTER INSERT OR UPDATE ON public.contact FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('contact');


--
-- Name: contact contact_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_update_fits BEFORE UPDATE ON public.contact FOR EACH ROW WHEN ((((new.at IS DISTINCT FROM old.at) AND ((new.at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.at > '2199-12-31 00:00:00+01'::timestamp with time zone))) OR (((new.channel)::text IS DISTINCT FROM (old.channel)::text) AND ((new.channel)::text <> ALL ((ARRAY['phone'::character varying, 'visit'::character varying, 'e_service'::character varying, 'letter'::character varying])::text[]))) OR (((new.outcome)::text IS DISTINCT FROM (old.outcome)::text) AND ((new.outcome)::text <> ALL ((ARRAY['information'::character varying, 'referred'::character varying, 'booked'::character varying, 'acute_need'::character varying, 'wrong_district'::character varying])::text[]))) OR ((new.appointment_at IS DISTINCT FROM old.appointment_at) AND ((new.appointment_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.appointment_at > '2199-12-31 00:00:00+01'::timestamp with time zone))) OR (((new.ended_as)::text IS DISTINCT FROM (old.ended_as)::text) AND ((new.ended_as)::text <> ALL ((ARRAY['came'::character varying, 'did_not_come'::character varying, 'solved_alone'::character varying, 'other_unit'::character varying])::text[]))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: contact contact_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_update_is_short BEFORE UPDATE ON public.contact FOR EACH ROW WHEN ((((new.matter IS DISTINCT FROM old.matter) AND (length(new.matter) > 200000)) OR ((new.name IS DISTINCT FROM old.name) AND (length(new.name) > 200000)) OR ((new.handed_to IS DISTINCT FROM old.handed_to) AND (length(new.handed_to) > 200000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: contact contact_update_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_update_own_name BEFORE UPDATE ON public.contact FOR EACH ROW WHEN ((public.is_person() AND ((new.taken_by <> old.taken_by) AND (new.taken_by <> public.my_staff_id())))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: contact contact_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_update_sealed AFTER UPDATE ON public.contact FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: decision decision_acute; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_acute BEFORE INSERT OR UPDATE ON public.decision FOR EACH ROW WHEN ((public.is_person() AND public.is_acute(new.application_id) AND COALESCE((public.my_role() <> ALL (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])), true))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: decision decision_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_again BEFORE INSERT ON public.decision FOR EACH ROW EXECUTE FUNCTION public.decision_again();


--
-- Name: decision decision_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_as_sealed BEFORE UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: decision_basis decision_basis_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_again BEFORE INSERT ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.decision_basis_again();


--
-- Name: decision_basis decision_basis_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_as_sealed BEFORE UPDATE ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: decision_basis decision_basis_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_delete BEFORE DELETE ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision_basis decision_basis_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_insert_fits BEFORE INSERT ON public.decision_basis FOR EACH ROW WHEN (((NOT public.fits_shape((new.facts)::json, '{"$ref": "#/$defs/CalculationFacts"}'::jsonb, '{"Cost": {"type": "object", "required": ["type", "applied"], "properties": {"type": {"type": "string"}, "label": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "copied": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}, "person": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "reason": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "applied": {"type": "string", "format": "decimal"}, "approved": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}}}, "Adult": {"type": "object", "required": ["id", "birth_date", "status"], "properties": {"id": {"type": "string"}, "status": {"$ref": "#/$defs/AdultStatus"}, "last_day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "first_day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "birth_date": {"type": "string", "format": "date"}}}, "Asset": {"type": "object", "required": ["type", "amount", "available"], "properties": {"type": {"type": "string"}, "amount": {"type": "string", "format": "decimal"}, "person": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "reason": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "stated": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}, "available": {"type": "boolean"}}}, "Child": {"type": "object", "required": ["id", "birth_date"], "properties": {"id": {"type": "string"}, "days": {"anyOf": [{"type": "integer"}, {"type": "null"}]}, "last_day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "first_day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "in_school": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}, "residence": {"$ref": "#/$defs/Residence"}, "birth_date": {"type": "string", "format": "date"}, "free_lunch": {"type": "boolean"}, "counts_in_household": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}}}, "Month": {"type": "object", "required": ["year", "month"], "properties": {"year": {"type": "integer", "maximum": 2199, "minimum": 1850}, "month": {"type": "integer", "maximum": 12, "minimum": 1}}}, "Income": {"type": "object", "required": ["person", "type", "amount"], "properties": {"note": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "type": {"type": "string"}, "label": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "month": {"anyOf": [{"$ref": "#/$defs/Month"}, {"type": "null"}]}, "amount": {"type": "string", "format": "decimal"}, "copied": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}, "person": {"type": "string"}, "reason": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "stated": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}, "counted": {"type": "boolean"}, "earlier_this_year": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}}}, "DayRule": {"enum": ["calendar_days", "thirty", "year_365"]}, "Rounding": {"enum": ["exact", "whole_krona_half_up"]}, "Residence": {"enum": ["alternating", "full", "visiting"]}, "Adjustment": {"type": "object", "required": ["line", "amount", "reason"], "properties": {"line": {"type": "string"}, "amount": {"type": "string", "format": "decimal"}, "reason": {"type": "string"}}}, "AdultStatus": {"enum": ["cohabiting", "single"]}, "BracketChange": {"enum": ["birthday_month", "month_after"]}, "ChildIncomeCap": {"enum": ["all", "other_than_wage"]}, "CalculationFacts": {"type": "object", "required": ["period", "adults"], "properties": {"costs": {"type": "array", "items": {"$ref": "#/$defs/Cost"}}, "adults": {"type": "array", "items": {"$ref": "#/$defs/Adult"}}, "assets": {"type": "array", "items": {"$ref": "#/$defs/Asset"}}, "others": {"type": "integer"}, "period": {"$ref": "#/$defs/Month"}, "incomes": {"type": "array", "items": {"$ref": "#/$defs/Income"}}, "children": {"type": "array", "items": {"$ref": "#/$defs/Child"}}, "settings": {"$ref": "#/$defs/CalculationSettings"}, "adjustments": {"type": "array", "items": {"$ref": "#/$defs/Adjustment"}}, "job_stimulus": {"type": "array", "items": {"type": "string"}}}}, "CalculationSettings": {"type": "object", "required": [], "properties": {"day_rule": {"anyOf": [{"$ref": "#/$defs/DayRule"}, {"type": "null"}]}, "rounding": {"anyOf": [{"$ref": "#/$defs/Rounding"}, {"type": "null"}]}, "bracket_change": {"anyOf": [{"$ref": "#/$defs/BracketChange"}, {"type": "null"}]}, "child_income_cap": {"anyOf": [{"$ref": "#/$defs/ChildIncomeCap"}, {"type": "null"}]}, "visiting_child_counts": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}}}}'::jsonb)) OR (NOT public.fits_shape((new.result)::json, '{"$ref": "#/$defs/CalculationResult"}'::jsonb, '{"Line": {"type": "array", "maxItems": 6, "minItems": 6, "prefixItems": [{"type": "string"}, {"$ref": "#/$defs/LineGroup"}, {"type": "string"}, {"anyOf": [{"type": "string"}, {"type": "null"}]}, {"type": "string", "format": "decimal"}, {"$ref": "#/$defs/Basis"}]}, "Basis": {"type": "array", "maxItems": 5, "minItems": 5, "prefixItems": [{"type": "string", "format": "decimal"}, {"type": "string"}, {"type": "array", "items": {"type": "string", "format": "decimal"}}, {"anyOf": [{"$ref": "#/$defs/NormReference"}, {"type": "null"}]}, {"type": "string"}]}, "Month": {"type": "object", "required": ["year", "month"], "properties": {"year": {"type": "integer", "maximum": 2199, "minimum": 1850}, "month": {"type": "integer", "maximum": 12, "minimum": 1}}}, "Outcome": {"enum": ["deficit", "surplus", "zero"]}, "LineGroup": {"enum": ["adjustment", "asset", "cost", "income", "personal", "shared"]}, "NormReference": {"type": "array", "maxItems": 4, "minItems": 4, "prefixItems": [{"type": "string"}, {"type": "string", "format": "date"}, {"type": "string"}, {"type": "string"}]}, "CalculationResult": {"type": "object", "required": ["period", "norm_total", "costs_total", "income_total", "assets_total", "adjustments_total", "result", "outcome", "full_grant", "lines"], "properties": {"lines": {"type": "array", "items": {"$ref": "#/$defs/Line"}}, "period": {"$ref": "#/$defs/Month"}, "result": {"type": "string", "format": "decimal"}, "outcome": {"$ref": "#/$defs/Outcome"}, "full_grant": {"type": "boolean"}, "norm_total": {"type": "string", "format": "decimal"}, "reductions": {"type": "array", "items": {"type": "string"}}, "costs_total": {"type": "string", "format": "decimal"}, "assets_total": {"type": "string", "format": "decimal"}, "income_total": {"type": "string", "format": "decimal"}, "adjustments_total": {"type": "string", "format": "decimal"}}}}'::jsonb)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: decision_basis decision_basis_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_insert_is_short BEFORE INSERT ON public.decision_basis FOR EACH ROW WHEN (((length(new.facts) > 2000000) OR (length(new.result) > 2000000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: decision_basis decision_basis_insert_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_insert_mixed_cases BEFORE INSERT ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.decision_basis_insert_mixed_cases();


--
-- Name: decision_basis decision_basis_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_insert_sealed AFTER INSERT ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: decision_basis decision_basis_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_rests_on_sealed BEFORE INSERT OR UPDATE ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.decision_basis_rests_on_sealed();


--
-- Name: decision_basis decision_basis_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_update BEFORE UPDATE ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision_basis decision_basis_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_update_fits BEFORE UPDATE ON public.decision_basis FOR EACH ROW WHEN ((((new.facts IS DISTINCT FROM old.facts) AND (NOT public.fits_shape((new.facts)::json, '{"$ref": "#/$defs/CalculationFacts"}'::jsonb, '{"Cost": {"type": "object", "required": ["type", "applied"], "properties": {"type": {"type": "string"}, "label": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "copied": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}, "person": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "reason": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "applied": {"type": "string", "format": "decimal"}, "approved": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}}}, "Adult": {"type": "object", "required": ["id", "birth_date", "status"], "properties": {"id": {"type": "string"}, "status": {"$ref": "#/$defs/AdultStatus"}, "last_day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "first_day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "birth_date": {"type": "string", "format": "date"}}}, "Asset": {"type": "object", "required": ["type", "amount", "available"], "properties": {"type": {"type": "string"}, "amount": {"type": "string", "format": "decimal"}, "person": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "reason": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "stated": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}, "available": {"type": "boolean"}}}, "Child": {"type": "object", "required": ["id", "birth_date"], "properties": {"id": {"type": "string"}, "days": {"anyOf": [{"type": "integer"}, {"type": "null"}]}, "last_day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "first_day": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "in_school": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}, "residence": {"$ref": "#/$defs/Residence"}, "birth_date": {"type": "string", "format": "date"}, "free_lunch": {"type": "boolean"}, "counts_in_household": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}}}, "Month": {"type": "object", "required": ["year", "month"], "properties": {"year": {"type": "integer", "maximum": 2199, "minimum": 1850}, "month": {"type": "integer", "maximum": 12, "minimum": 1}}}, "Income": {"type": "object", "required": ["person", "type", "amount"], "properties": {"note": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "type": {"type": "string"}, "label": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "month": {"anyOf": [{"$ref": "#/$defs/Month"}, {"type": "null"}]}, "amount": {"type": "string", "format": "decimal"}, "copied": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}, "person": {"type": "string"}, "reason": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "stated": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}, "counted": {"type": "boolean"}, "earlier_this_year": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}}}, "DayRule": {"enum": ["calendar_days", "thirty", "year_365"]}, "Rounding": {"enum": ["exact", "whole_krona_half_up"]}, "Residence": {"enum": ["alternating", "full", "visiting"]}, "Adjustment": {"type": "object", "required": ["line", "amount", "reason"], "properties": {"line": {"type": "string"}, "amount": {"type": "string", "format": "decimal"}, "reason": {"type": "string"}}}, "AdultStatus": {"enum": ["cohabiting", "single"]}, "BracketChange": {"enum": ["birthday_month", "month_after"]}, "ChildIncomeCap": {"enum": ["all", "other_than_wage"]}, "CalculationFacts": {"type": "object", "required": ["period", "adults"], "properties": {"costs": {"type": "array", "items": {"$ref": "#/$defs/Cost"}}, "adults": {"type": "array", "items": {"$ref": "#/$defs/Adult"}}, "assets": {"type": "array", "items": {"$ref": "#/$defs/Asset"}}, "others": {"type": "integer"}, "period": {"$ref": "#/$defs/Month"}, "incomes": {"type": "array", "items": {"$ref": "#/$defs/Income"}}, "children": {"type": "array", "items": {"$ref": "#/$defs/Child"}}, "settings": {"$ref": "#/$defs/CalculationSettings"}, "adjustments": {"type": "array", "items": {"$ref": "#/$defs/Adjustment"}}, "job_stimulus": {"type": "array", "items": {"type": "string"}}}}, "CalculationSettings": {"type": "object", "required": [], "properties": {"day_rule": {"anyOf": [{"$ref": "#/$defs/DayRule"}, {"type": "null"}]}, "rounding": {"anyOf": [{"$ref": "#/$defs/Rounding"}, {"type": "null"}]}, "bracket_change": {"anyOf": [{"$ref": "#/$defs/BracketChange"}, {"type": "null"}]}, "child_income_cap": {"anyOf": [{"$ref": "#/$defs/ChildIncomeCap"}, {"type": "null"}]}, "visiting_child_counts": {"anyOf": [{"type": "boolean"}, {"type": "null"}]}}}}'::jsonb))) OR ((new.result IS DISTINCT FROM old.result) AND (NOT public.fits_shape((new.result)::json, '{"$ref": "#/$defs/CalculationResult"}'::jsonb, '{"Line": {"type": "array", "maxItems": 6, "minItems": 6, "prefixItems": [{"type": "string"}, {"$ref": "#/$defs/LineGroup"}, {"type": "string"}, {"anyOf": [{"type": "string"}, {"type": "null"}]}, {"type": "string", "format": "decimal"}, {"$ref": "#/$defs/Basis"}]}, "Basis": {"type": "array", "maxItems": 5, "minItems": 5, "prefixItems": [{"type": "string", "format": "decimal"}, {"type": "string"}, {"type": "array", "items": {"type": "string", "format": "decimal"}}, {"anyOf": [{"$ref": "#/$defs/NormReference"}, {"type": "null"}]}, {"type": "string"}]}, "Month": {"type": "object", "required": ["year", "month"], "properties": {"year": {"type": "integer", "maximum": 2199, "minimum": 1850}, "month": {"type": "integer", "maximum": 12, "minimum": 1}}}, "Outcome": {"enum": ["deficit", "surplus", "zero"]}, "LineGroup": {"enum": ["adjustment", "asset", "cost", "income", "personal", "shared"]}, "NormReference": {"type": "array", "maxItems": 4, "minItems": 4, "prefixItems": [{"type": "string"}, {"type": "string", "format": "date"}, {"type": "string"}, {"type": "string"}]}, "CalculationResult": {"type": "object", "required": ["period", "norm_total", "costs_total", "income_total", "assets_total", "adjustments_total", "result", "outcome", "full_grant", "lines"], "properties": {"lines": {"type": "array", "items": {"$ref": "#/$defs/Line"}}, "period": {"$ref": "#/$defs/Month"}, "result": {"type": "string", "format": "decimal"}, "outcome": {"$ref": "#/$defs/Outcome"}, "full_grant": {"type": "boolean"}, "norm_total": {"type": "string", "format": "decimal"}, "reductions": {"type": "array", "items": {"type": "string"}}, "costs_total": {"type": "string", "format": "decimal"}, "assets_total": {"type": "string", "format": "decimal"}, "income_total": {"type": "string", "format": "decimal"}, "adjustments_total": {"type": "string", "format": "decimal"}}}}'::jsonb))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: decision_basis decision_basis_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_update_is_short BEFORE UPDATE ON public.decision_basis FOR EACH ROW WHEN ((((new.facts IS DISTINCT FROM old.facts) AND (length(new.facts) > 2000000)) OR ((new.result IS DISTINCT FROM old.result) AND (length(new.result) > 2000000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: decision_basis decision_basis_update_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_update_mixed_cases BEFORE UPDATE ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.decision_basis_update_mixed_cases();


--
-- Name: decision_basis decision_basis_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_update_sealed AFTER UPDATE ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: decision decision_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_begins BEFORE INSERT ON public.decision FOR EACH ROW EXECUTE FUNCTION public.decision_begins();


--
-- Name: decision decision_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_counts BEFORE UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.decision_counts();


--
-- Name: decision decision_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_delete BEFORE DELETE ON public.decision FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_draft_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_draft_told AFTER UPDATE ON public.decision FOR EACH ROW WHEN ((new.signed_at IS NULL)) EXECUTE FUNCTION public.tell_of_case('decision', 'draft');


--
-- Name: decision decision_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_insert_fits BEFORE INSERT ON public.decision FOR EACH ROW WHEN (((((new.month)::text < '1850-01'::text) OR ((new.month)::text > '2199-12'::text)) OR ((new.month)::text !~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text) OR ((new.kind)::text <> ALL ((ARRAY['grant'::character varying, 'partial_refusal'::character varying, 'refusal'::character varying])::text[])) OR ((new.amount < '-10000000000000'::bigint) OR (new.amount > '10000000000000'::bigint)) OR ((new.already_granted < '-10000000000000'::bigint) OR (new.already_granted > '10000000000000'::bigint)) OR (NOT public.fits_shape((new.laws)::json, '{"type": "array", "items": {"type": "string"}}'::jsonb, '{}'::jsonb)) OR (NOT public.fits_shape((new.line_reasons)::json, '{"type": "object", "additionalProperties": {"type": "string"}}'::jsonb, '{}'::jsonb)) OR (NOT public.fits_shape((new.named)::json, '{"type": "object", "additionalProperties": {"type": "boolean"}}'::jsonb, '{}'::jsonb)) OR ((new.decided_on < '1850-01-01'::date) OR (new.decided_on > '2199-12-31'::date)) OR ((new.signed_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.signed_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: decision decision_insert_half_signed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_insert_half_signed BEFORE INSERT ON public.decision FOR EACH ROW EXECUTE FUNCTION public.decision_insert_half_signed();


--
-- Name: decision decision_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_insert_is_short BEFORE INSERT ON public.decision FOR EACH ROW WHEN (((length(new.reasons) > 200000) OR (length(new.conditions) > 200000) OR (length(new.laws) > 2000000) OR (length(new.line_reasons) > 2000000) OR (length(new.named) > 2000000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: decision decision_insert_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_insert_mixed_cases BEFORE INSERT ON public.decision FOR EACH ROW EXECUTE FUNCTION public.decision_insert_mixed_cases();


--
-- Name: decision decision_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_insert_of_now BEFORE INSERT ON public.decision FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.signed_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: decision decision_insert_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_insert_own_name BEFORE INSERT ON public.decision FOR EACH ROW WHEN ((public.is_person() AND (new.drafted_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: decision decision_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_insert_sealed AFTER INSERT ON public.decision FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: decision decision_is_whole; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER decision_is_whole AFTER INSERT OR UPDATE ON public.decision DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.decision_is_whole();


--
-- Name: decision decision_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_kept BEFORE UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.decision_kept();


--
-- Name: decision decision_of_month; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_of_month BEFORE INSERT OR UPDATE ON public.decision FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_acute(new.application_id)) AND COALESCE((public.my_role() <> ALL (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])), true))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: decision decision_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_rests_on_sealed BEFORE INSERT OR UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.decision_rests_on_sealed();


--
-- Name: decision decision_signed_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_signed_told AFTER UPDATE ON public.decision FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.tell_of_case('decision');


--
-- Name: decision decision_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_told AFTER INSERT OR DELETE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('decision');


--
-- Name: decision decision_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update BEFORE UPDATE ON public.decision FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update_fits BEFORE UPDATE ON public.decision FOR EACH ROW WHEN (((((new.month)::text IS DISTINCT FROM (old.month)::text) AND ((((new.month)::text < '1850-01'::text) OR ((new.month)::text > '2199-12'::text)) OR ((new.month)::text !~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text))) OR (((new.kind)::text IS DISTINCT FROM (old.kind)::text) AND ((new.kind)::text <> ALL ((ARRAY['grant'::character varying, 'partial_refusal'::character varying, 'refusal'::character varying])::text[]))) OR ((new.amount IS DISTINCT FROM old.amount) AND ((new.amount < '-10000000000000'::bigint) OR (new.amount > '10000000000000'::bigint))) OR ((new.already_granted IS DISTINCT FROM old.already_granted) AND ((new.already_granted < '-10000000000000'::bigint) OR (new.already_granted > '10000000000000'::bigint))) OR ((new.laws IS DISTINCT FROM old.laws) AND (NOT public.fits_shape((new.laws)::json, '{"type": "array", "items": {"type": "string"}}'::jsonb, '{}'::jsonb))) OR ((new.line_reasons IS DISTINCT FROM old.line_reasons) AND (NOT public.fits_shape((new.line_reasons)::json, '{"type": "object", "additionalProperties": {"type": "string"}}'::jsonb, '{}'::jsonb))) OR ((new.named IS DISTINCT FROM old.named) AND (NOT public.fits_shape((new.named)::json, '{"type": "object", "additionalProperties": {"type": "boolean"}}'::jsonb, '{}'::jsonb))) OR ((new.decided_on IS DISTINCT FROM old.decided_on) AND ((new.decided_on < '1850-01-01'::date) OR (new.decided_on > '2199-12-31'::date))) OR ((new.signed_at IS DISTINCT FROM old.signed_at) AND ((new.signed_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.signed_at > '2199-12-31 00:00:00+01'::timestamp with time zone))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: decision decision_update_half_signed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update_half_signed BEFORE UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.decision_update_half_signed();


--
-- Name: decision decision_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update_is_short BEFORE UPDATE ON public.decision FOR EACH ROW WHEN ((((new.reasons IS DISTINCT FROM old.reasons) AND (length(new.reasons) > 200000)) OR ((new.conditions IS DISTINCT FROM old.conditions) AND (length(new.conditions) > 200000)) OR ((new.laws IS DISTINCT FROM old.laws) AND (length(new.laws) > 2000000)) OR ((new.line_reasons IS DISTINCT FROM old.line_reasons) AND (length(new.line_reasons) > 2000000)) OR ((new.named IS DISTINCT FROM old.named) AND (length(new.named) > 2000000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: decision decision_update_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update_mixed_cases BEFORE UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.decision_update_mixed_cases();


--
-- Name: decision decision_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update_of_now BEFORE UPDATE ON public.decision FOR EACH ROW WHEN ((public.is_person() AND ((new.signed_at IS DISTINCT FROM old.signed_at) AND (NOT public.is_about_now(new.signed_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: decision decision_update_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update_own_name BEFORE UPDATE ON public.decision FOR EACH ROW WHEN ((public.is_person() AND ((new.drafted_by <> old.drafted_by) AND (new.drafted_by <> public.my_staff_id())))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: decision decision_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update_sealed AFTER UPDATE ON public.decision FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: done_write done_write_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER done_write_insert_fits BEFORE INSERT ON public.done_write FOR EACH ROW WHEN (((new.at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.at > '2199-12-31 00:00:00+01'::timestamp with time zone))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: done_write done_write_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER done_write_update_fits BEFORE UPDATE ON public.done_write FOR EACH ROW WHEN (((new.at IS DISTINCT FROM old.at) AND ((new.at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: draft draft_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER draft_begins BEFORE INSERT ON public.draft FOR EACH ROW EXECUTE FUNCTION public.draft_begins();


--
-- Name: draft draft_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER draft_counts BEFORE UPDATE ON public.draft FOR EACH ROW EXECUTE FUNCTION public.draft_counts();


--
-- Name: draft draft_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER draft_insert_fits BEFORE INSERT ON public.draft FOR EACH ROW WHEN (((new.saved_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.saved_at > '2199-12-31 00:00:00+01'::timestamp with time zone))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: draft draft_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER draft_insert_is_short BEFORE INSERT ON public.draft FOR EACH ROW WHEN ((length(new.content) > 2000000)) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: draft draft_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER draft_kept BEFORE UPDATE ON public.draft FOR EACH ROW EXECUTE FUNCTION public.draft_kept();


--
-- Name: draft draft_taken_away; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER draft_taken_away AFTER UPDATE ON public.draft FOR EACH ROW WHEN ((new.version = '-1'::integer)) EXECUTE FUNCTION public.take_away();


--
-- Name: draft draft_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER draft_update_fits BEFORE UPDATE ON public.draft FOR EACH ROW WHEN (((new.saved_at IS DISTINCT FROM old.saved_at) AND ((new.saved_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.saved_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: draft draft_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER draft_update_is_short BEFORE UPDATE ON public.draft FOR EACH ROW WHEN (((new.content IS DISTINCT FROM old.content) AND (length(new.content) > 2000000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: emergency_assessment emergency_assessment_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_again BEFORE INSERT ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.emergency_assessment_again();


--
-- Name: emergency_assessment emergency_assessment_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_as_sealed BEFORE UPDATE ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: emergency_assessment emergency_assessment_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_delete BEFORE DELETE ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: emergency_assessment emergency_assessment_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_insert_fits BEFORE INSERT ON public.emergency_assessment FOR EACH ROW WHEN ((((new.purpose)::text <> ALL ((ARRAY['food'::character varying, 'shelter'::character varying, 'medicine'::character varying, 'other'::character varying])::text[])) OR ((new.raised_on < '1850-01-01'::date) OR (new.raised_on > '2199-12-31'::date)) OR ((new.danger)::text <> ALL ((ARRAY['now'::character varying, 'soon'::character varying, 'none'::character varying])::text[])) OR (NOT public.fits_shape((new.children)::json, '{"type": "array", "items": {"$ref": "#/$defs/AffectedChild"}}'::jsonb, '{"AffectedChild": {"type": "object", "required": ["person_id", "name", "text"], "properties": {"name": {"type": "string"}, "text": {"type": "string"}, "person_id": {"type": "string", "format": "uuid"}}}}'::jsonb)) OR ((new.asked < '-10000000000000'::bigint) OR (new.asked > '10000000000000'::bigint)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: emergency_assessment emergency_assessment_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_insert_is_short BEFORE INSERT ON public.emergency_assessment FOR EACH ROW WHEN (((length(new.cause) > 200000) OR (length(new.own_means) > 200000) OR (length(new.network) > 200000) OR (length(new.children) > 2000000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: emergency_assessment emergency_assessment_insert_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_insert_mixed_cases BEFORE INSERT ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.emergency_assessment_insert_mixed_cases();


--
-- Name: emergency_assessment emergency_assessment_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_insert_of_now BEFORE INSERT ON public.emergency_assessment FOR EACH ROW WHEN ((public.is_person() AND (NOT ((new.raised_on < clock_timestamp()) OR public.is_about_today(new.raised_on))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: emergency_assessment emergency_assessment_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_insert_sealed AFTER INSERT ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: emergency_assessment emergency_assessment_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_rests_on_sealed BEFORE INSERT OR UPDATE ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.emergency_assessment_rests_on_sealed();


--
-- Name: emergency_assessment emergency_assessment_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_update BEFORE UPDATE ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: emergency_assessment emergency_assessment_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_update_fits BEFORE UPDATE ON public.emergency_assessment FOR EACH ROW WHEN (((((new.purpose)::text IS DISTINCT FROM (old.purpose)::text) AND ((new.purpose)::text <> ALL ((ARRAY['food'::character varying, 'shelter'::character varying, 'medicine'::character varying, 'other'::character varying])::text[]))) OR ((new.raised_on IS DISTINCT FROM old.raised_on) AND ((new.raised_on < '1850-01-01'::date) OR (new.raised_on > '2199-12-31'::date))) OR (((new.danger)::text IS DISTINCT FROM (old.danger)::text) AND ((new.danger)::text <> ALL ((ARRAY['now'::character varying, 'soon'::character varying, 'none'::character varying])::text[]))) OR ((new.children IS DISTINCT FROM old.children) AND (NOT public.fits_shape((new.children)::json, '{"type": "array", "items": {"$ref": "#/$defs/AffectedChild"}}'::jsonb, '{"AffectedChild": {"type": "object", "required": ["person_id", "name", "text"], "properties": {"name": {"type": "string"}, "text": {"type": "string"}, "person_id": {"type": "string", "format": "uuid"}}}}'::jsonb))) OR ((new.asked IS DISTINCT FROM old.asked) AND ((new.asked < '-10000000000000'::bigint) OR (new.asked > '10000000000000'::bigint))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: emergency_assessment emergency_assessment_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_update_is_short BEFORE UPDATE ON public.emergency_assessment FOR EACH ROW WHEN ((((new.cause IS DISTINCT FROM old.cause) AND (length(new.cause) > 200000)) OR ((new.own_means IS DISTINCT FROM old.own_means) AND (length(new.own_means) > 200000)) OR ((new.network IS DISTINCT FROM old.network) AND (length(new.network) > 200000)) OR ((new.children IS DISTINCT FROM old.children) AND (length(new.children) > 2000000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: emergency_assessment emergency_assessment_update_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_update_mixed_cases BEFORE UPDATE ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.emergency_assessment_update_mixed_cases();


--
-- Name: emergency_assessment emergency_assessment_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_update_of_now BEFORE UPDATE ON public.emergency_assessment FOR EACH ROW WHEN ((public.is_person() AND ((new.raised_on IS DISTINCT FROM old.raised_on) AND (NOT ((new.raised_on < clock_timestamp()) OR public.is_about_today(new.raised_on)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: emergency_assessment emergency_assessment_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_update_sealed AFTER UPDATE ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: emergency_assessment emergency_astray; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_astray BEFORE INSERT ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.emergency_astray();


--
-- Name: filled_instrument filled_instrument_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_again BEFORE INSERT ON public.filled_instrument FOR EACH ROW EXECUTE FUNCTION public.filled_instrument_again();


--
-- Name: filled_instrument filled_instrument_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_as_sealed BEFORE UPDATE ON public.filled_instrument FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: filled_instrument filled_instrument_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_begins BEFORE INSERT ON public.filled_instrument FOR EACH ROW EXECUTE FUNCTION public.filled_instrument_begins();


--
-- Name: filled_instrument filled_instrument_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_counts BEFORE UPDATE ON public.filled_instrument FOR EACH ROW EXECUTE FUNCTION public.filled_instrument_counts();


--
-- Name: filled_instrument filled_instrument_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_delete BEFORE DELETE ON public.filled_instrument FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: filled_instrument filled_instrument_draft_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_draft_told AFTER UPDATE ON public.filled_instrument FOR EACH ROW WHEN ((new.signed_at IS NULL)) EXECUTE FUNCTION public.tell_of_case('instrument', 'draft');


--
-- Name: filled_instrument filled_instrument_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_insert_fits BEFORE INSERT ON public.filled_instrument FOR EACH ROW WHEN (((NOT public.fits_shape((new.answers)::json, '{"type": "object", "additionalProperties": {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "boolean"}, {"type": "array", "items": {"type": "string"}}, {"type": "object", "additionalProperties": {"type": "object", "additionalProperties": {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "boolean"}, {"type": "array", "items": {"type": "string"}}]}}}]}}'::jsonb, '{}'::jsonb)) OR ((new.started_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.started_at > '2199-12-31 00:00:00+01'::timestamp with time zone)) OR ((new.signed_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.signed_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: filled_instrument filled_instrument_insert_half_signed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_insert_half_signed BEFORE INSERT ON public.filled_instrument FOR EACH ROW EXECUTE FUNCTION public.filled_instrument_insert_half_signed();


--
-- Name: filled_instrument filled_instrument_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_insert_is_short BEFORE INSERT ON public.filled_instrument FOR EACH ROW WHEN ((length(new.answers) > 2000000)) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: filled_instrument filled_instrument_insert_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_insert_mixed_cases BEFORE INSERT ON public.filled_instrument FOR EACH ROW EXECUTE FUNCTION public.filled_instrument_insert_mixed_cases();


--
-- Name: filled_instrument filled_instrument_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_insert_of_now BEFORE INSERT ON public.filled_instrument FOR EACH ROW WHEN ((public.is_person() AND ((NOT public.is_about_now(new.started_at)) OR (NOT public.is_about_now(new.signed_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: filled_instrument filled_instrument_insert_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_insert_own_name BEFORE INSERT ON public.filled_instrument FOR EACH ROW WHEN ((public.is_person() AND (new.started_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: filled_instrument filled_instrument_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_insert_sealed AFTER INSERT ON public.filled_instrument FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: filled_instrument filled_instrument_insert_stranger; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_insert_stranger BEFORE INSERT ON public.filled_instrument FOR EACH ROW EXECUTE FUNCTION public.filled_instrument_insert_stranger();


--
-- Name: filled_instrument filled_instrument_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_kept BEFORE UPDATE ON public.filled_instrument FOR EACH ROW EXECUTE FUNCTION public.filled_instrument_kept();


--
-- Name: filled_instrument filled_instrument_signed_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_signed_told AFTER UPDATE ON public.filled_instrument FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.tell_of_case('instrument');


--
-- Name: filled_instrument filled_instrument_taken_away; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_taken_away AFTER UPDATE ON public.filled_instrument FOR EACH ROW WHEN ((new.version = '-1'::integer)) EXECUTE FUNCTION public.take_away();


--
-- Name: filled_instrument filled_instrument_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_told AFTER INSERT OR DELETE ON public.filled_instrument FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('instrument');


--
-- Name: filled_instrument filled_instrument_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_update BEFORE UPDATE ON public.filled_instrument FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: filled_instrument filled_instrument_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_update_fits BEFORE UPDATE ON public.filled_instrument FOR EACH ROW WHEN ((((new.answers IS DISTINCT FROM old.answers) AND (NOT public.fits_shape((new.answers)::json, '{"type": "object", "additionalProperties": {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "boolean"}, {"type": "array", "items": {"type": "string"}}, {"type": "object", "additionalProperties": {"type": "object", "additionalProperties": {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "boolean"}, {"type": "array", "items": {"type": "string"}}]}}}]}}'::jsonb, '{}'::jsonb))) OR ((new.started_at IS DISTINCT FROM old.started_at) AND ((new.started_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.started_at > '2199-12-31 00:00:00+01'::timestamp with time zone))) OR ((new.signed_at IS DISTINCT FROM old.signed_at) AND ((new.signed_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.signed_at > '2199-12-31 00:00:00+01'::timestamp with time zone))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: filled_instrument filled_instrument_update_half_signed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_update_half_signed BEFORE UPDATE ON public.filled_instrument FOR EACH ROW EXECUTE FUNCTION public.filled_instrument_update_half_signed();


--
-- Name: filled_instrument filled_instrument_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_update_is_short BEFORE UPDATE ON public.filled_instrument FOR EACH ROW WHEN (((new.answers IS DISTINCT FROM old.answers) AND (length(new.answers) > 2000000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: filled_instrument filled_instrument_update_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_update_mixed_cases BEFORE UPDATE ON public.filled_instrument FOR EACH ROW EXECUTE FUNCTION public.filled_instrument_update_mixed_cases();


--
-- Name: filled_instrument filled_instrument_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_update_of_now BEFORE UPDATE ON public.filled_instrument FOR EACH ROW WHEN ((public.is_person() AND (((new.started_at IS DISTINCT FROM old.started_at) AND (NOT public.is_about_now(new.started_at))) OR ((new.signed_at IS DISTINCT FROM old.signed_at) AND (NOT public.is_about_now(new.signed_at)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: filled_instrument filled_instrument_update_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_update_own_name BEFORE UPDATE ON public.filled_instrument FOR EACH ROW WHEN ((public.is_person() AND ((new.started_by <> old.started_by) AND (new.started_by <> public.my_staff_id())))) EXECUTE FUNCTION public.refuse_permission();


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
-- Name: form_version form_is_answered; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER form_is_answered AFTER INSERT ON public.form_version DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.form_is_answered();


--
-- Name: form_version form_misnamed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_misnamed BEFORE INSERT ON public.form_version FOR EACH ROW EXECUTE FUNCTION public.form_misnamed();


--
-- Name: form_version form_mixed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_mixed BEFORE INSERT ON public.form_version FOR EACH ROW EXECUTE FUNCTION public.form_mixed();


--
-- Name: form_version form_version_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_again BEFORE INSERT ON public.form_version FOR EACH ROW EXECUTE FUNCTION public.form_version_again();


--
-- Name: form_version form_version_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_as_sealed BEFORE UPDATE ON public.form_version FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: form_version form_version_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_delete BEFORE DELETE ON public.form_version FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: form_version form_version_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_insert_fits BEFORE INSERT ON public.form_version FOR EACH ROW WHEN (((new.added_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.added_at > '2199-12-31 00:00:00+01'::timestamp with time zone))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: form_version form_version_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_insert_is_short BEFORE INSERT ON public.form_version FOR EACH ROW WHEN (((length(new.text) > 200000) OR (length(new.options) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: form_version form_version_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_insert_of_now BEFORE INSERT ON public.form_version FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.added_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: form_version form_version_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_insert_sealed AFTER INSERT ON public.form_version FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: form_version form_version_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_update BEFORE UPDATE ON public.form_version FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: form_version form_version_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_update_fits BEFORE UPDATE ON public.form_version FOR EACH ROW WHEN (((new.added_at IS DISTINCT FROM old.added_at) AND ((new.added_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.added_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: form_version form_version_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_update_is_short BEFORE UPDATE ON public.form_version FOR EACH ROW WHEN ((((new.text IS DISTINCT FROM old.text) AND (length(new.text) > 200000)) OR ((new.options IS DISTINCT FROM old.options) AND (length(new.options) > 200000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: form_version form_version_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_update_of_now BEFORE UPDATE ON public.form_version FOR EACH ROW WHEN ((public.is_person() AND ((new.added_at IS DISTINCT FROM old.added_at) AND (NOT public.is_about_now(new.added_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: form_version form_version_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_update_sealed AFTER UPDATE ON public.form_version FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: former_identity former_identity_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_again BEFORE INSERT ON public.former_identity FOR EACH ROW EXECUTE FUNCTION public.former_identity_again();


--
-- Name: former_identity former_identity_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_as_sealed BEFORE UPDATE ON public.former_identity FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: former_identity former_identity_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_delete BEFORE DELETE ON public.former_identity FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: former_identity former_identity_false; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_false BEFORE INSERT ON public.former_identity FOR EACH ROW EXECUTE FUNCTION public.former_identity_false();


--
-- Name: former_identity former_identity_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_insert_fits BEFORE INSERT ON public.former_identity FOR EACH ROW WHEN ((((new.identity_number)::text !~ '^[0-9]{12}$'::text) OR ((new.birth_date < '1850-01-01'::date) OR (new.birth_date > '2199-12-31'::date)) OR ((new.changed_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.changed_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: former_identity former_identity_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_insert_is_short BEFORE INSERT ON public.former_identity FOR EACH ROW WHEN (((length(new.reserve_number) > 200000) OR (length(new.reason) > 200000) OR (length(new.search_text) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: former_identity former_identity_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_insert_of_now BEFORE INSERT ON public.former_identity FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.changed_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: former_identity former_identity_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_insert_sealed AFTER INSERT ON public.former_identity FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: former_identity former_identity_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_update BEFORE UPDATE OF id, person_id, identity_number, birth_date, reserve_number, reason, changed_by, changed_at ON public.former_identity FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: former_identity former_identity_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_update_fits BEFORE UPDATE ON public.former_identity FOR EACH ROW WHEN (((((new.identity_number)::text IS DISTINCT FROM (old.identity_number)::text) AND ((new.identity_number)::text !~ '^[0-9]{12}$'::text)) OR ((new.birth_date IS DISTINCT FROM old.birth_date) AND ((new.birth_date < '1850-01-01'::date) OR (new.birth_date > '2199-12-31'::date))) OR ((new.changed_at IS DISTINCT FROM old.changed_at) AND ((new.changed_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.changed_at > '2199-12-31 00:00:00+01'::timestamp with time zone))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: former_identity former_identity_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_update_is_short BEFORE UPDATE ON public.former_identity FOR EACH ROW WHEN ((((new.reserve_number IS DISTINCT FROM old.reserve_number) AND (length(new.reserve_number) > 200000)) OR ((new.reason IS DISTINCT FROM old.reason) AND (length(new.reason) > 200000)) OR ((new.search_text IS DISTINCT FROM old.search_text) AND (length(new.search_text) > 200000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: former_identity former_identity_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_update_of_now BEFORE UPDATE ON public.former_identity FOR EACH ROW WHEN ((public.is_person() AND ((new.changed_at IS DISTINCT FROM old.changed_at) AND (NOT public.is_about_now(new.changed_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: former_identity former_identity_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_update_sealed AFTER UPDATE ON public.former_identity FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: household_member household_member_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_again BEFORE INSERT ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.household_member_again();


--
-- Name: household_member household_member_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_as_sealed BEFORE UPDATE ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: household_member household_member_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_begins BEFORE INSERT ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.household_member_begins();


--
-- Name: household_member household_member_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_counts BEFORE UPDATE ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.household_member_counts();


--
-- Name: household_member household_member_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_delete BEFORE DELETE ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: household_member household_member_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_insert_fits BEFORE INSERT ON public.household_member FOR EACH ROW WHEN ((((new.role)::text <> ALL ((ARRAY['applicant'::character varying, 'co_applicant'::character varying, 'child'::character varying, 'other'::character varying])::text[])) OR ((new.since < '1850-01-01'::date) OR (new.since > '2199-12-31'::date)) OR ((new.until < '1850-01-01'::date) OR (new.until > '2199-12-31'::date)) OR ((new.residence)::text <> ALL ((ARRAY['full'::character varying, 'alternating'::character varying, 'visiting'::character varying])::text[])) OR ((new.representative_kind)::text <> ALL ((ARRAY['custodian'::character varying, 'appointed_custodian'::character varying, 'guardian_ad_litem'::character varying])::text[])))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: household_member household_member_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_insert_is_short BEFORE INSERT ON public.household_member FOR EACH ROW WHEN (((length(new.representative) > 200000) OR (length(new.without_representative) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: household_member household_member_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_insert_sealed AFTER INSERT ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: household_member household_member_joined; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_joined BEFORE UPDATE ON public.household_member FOR EACH ROW WHEN ((public.is_person() AND (new.person_id IS DISTINCT FROM old.person_id) AND COALESCE((public.my_role() <> ALL (ARRAY['coordinator'::text, 'deputy_head'::text])), true))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: household_member household_member_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_kept BEFORE UPDATE ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.household_member_kept();


--
-- Name: household_member household_member_not_done; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER household_member_not_done AFTER UPDATE ON public.household_member DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.person_id <> old.person_id)) EXECUTE FUNCTION public.household_member_not_done();


--
-- Name: household_member household_member_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_told AFTER INSERT OR UPDATE ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('household');


--
-- Name: household_member household_member_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_update_fits BEFORE UPDATE ON public.household_member FOR EACH ROW WHEN (((((new.role)::text IS DISTINCT FROM (old.role)::text) AND ((new.role)::text <> ALL ((ARRAY['applicant'::character varying, 'co_applicant'::character varying, 'child'::character varying, 'other'::character varying])::text[]))) OR ((new.since IS DISTINCT FROM old.since) AND ((new.since < '1850-01-01'::date) OR (new.since > '2199-12-31'::date))) OR ((new.until IS DISTINCT FROM old.until) AND ((new.until < '1850-01-01'::date) OR (new.until > '2199-12-31'::date))) OR (((new.residence)::text IS DISTINCT FROM (old.residence)::text) AND ((new.residence)::text <> ALL ((ARRAY['full'::character varying, 'alternating'::character varying, 'visiting'::character varying])::text[]))) OR (((new.representative_kind)::text IS DISTINCT FROM (old.representative_kind)::text) AND ((new.representative_kind)::text <> ALL ((ARRAY['custodian'::character varying, 'appointed_custodian'::character varying, 'guardian_ad_litem'::character varying])::text[]))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: household_member household_member_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_update_is_short BEFORE UPDATE ON public.household_member FOR EACH ROW WHEN ((((new.representative IS DISTINCT FROM old.representative) AND (length(new.representative) > 200000)) OR ((new.without_representative IS DISTINCT FROM old.without_representative) AND (length(new.without_representative) > 200000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: household_member household_member_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_update_sealed AFTER UPDATE ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: person identity_left; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER identity_left AFTER UPDATE ON public.person DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((((new.identity_number)::text IS DISTINCT FROM (old.identity_number)::text) OR (new.birth_date <> old.birth_date) OR (new.reserve_number <> old.reserve_number))) EXECUTE FUNCTION public.identity_left();


--
-- Name: journal_note journal_note_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_again BEFORE INSERT ON public.journal_note FOR EACH ROW EXECUTE FUNCTION public.journal_note_again();


--
-- Name: journal_note journal_note_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_as_sealed BEFORE UPDATE ON public.journal_note FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: journal_note journal_note_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_begins BEFORE INSERT ON public.journal_note FOR EACH ROW EXECUTE FUNCTION public.journal_note_begins();


--
-- Name: journal_note journal_note_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_counts BEFORE UPDATE ON public.journal_note FOR EACH ROW EXECUTE FUNCTION public.journal_note_counts();


--
-- Name: journal_note journal_note_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_delete BEFORE DELETE ON public.journal_note FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: journal_note journal_note_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_insert_fits BEFORE INSERT ON public.journal_note FOR EACH ROW WHEN ((((new.happened_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.happened_at > '2199-12-31 00:00:00+01'::timestamp with time zone)) OR ((new.kind)::text <> ALL ((ARRAY['phone_call'::character varying, 'visit'::character varying, 'home_visit'::character varying, 'meeting'::character varying, 'document_received'::character varying, 'check'::character varying, 'assessment'::character varying, 'decision'::character varying, 'payment'::character varying, 'payment_return'::character varying, 'payment_receipt'::character varying, 'other'::character varying])::text[])) OR ((new.signed_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.signed_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: journal_note journal_note_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_insert_is_short BEFORE INSERT ON public.journal_note FOR EACH ROW WHEN ((length(new.text) > 200000)) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: journal_note journal_note_insert_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_insert_mixed_cases BEFORE INSERT ON public.journal_note FOR EACH ROW EXECUTE FUNCTION public.journal_note_insert_mixed_cases();


--
-- Name: journal_note journal_note_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_insert_of_now BEFORE INSERT ON public.journal_note FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.signed_at)))) EXECUTE FUNCTION public.refuse_other_time();


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
-- Name: journal_note journal_note_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_rests_on_sealed BEFORE INSERT OR UPDATE ON public.journal_note FOR EACH ROW EXECUTE FUNCTION public.journal_note_rests_on_sealed();


--
-- Name: journal_note journal_note_taken_away; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_taken_away AFTER UPDATE ON public.journal_note FOR EACH ROW WHEN ((new.version = '-1'::integer)) EXECUTE FUNCTION public.take_away();


--
-- Name: journal_note journal_note_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_told AFTER INSERT OR UPDATE ON public.journal_note FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.tell_of_case('note');


--
-- Name: journal_note journal_note_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_update BEFORE UPDATE ON public.journal_note FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: journal_note journal_note_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_update_fits BEFORE UPDATE ON public.journal_note FOR EACH ROW WHEN ((((new.happened_at IS DISTINCT FROM old.happened_at) AND ((new.happened_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.happened_at > '2199-12-31 00:00:00+01'::timestamp with time zone))) OR (((new.kind)::text IS DISTINCT FROM (old.kind)::text) AND ((new.kind)::text <> ALL ((ARRAY['phone_call'::character varying, 'visit'::character varying, 'home_visit'::character varying, 'meeting'::character varying, 'document_received'::character varying, 'check'::character varying, 'assessment'::character varying, 'decision'::character varying, 'payment'::character varying, 'payment_return'::character varying, 'payment_receipt'::character varying, 'other'::character varying])::text[]))) OR ((new.signed_at IS DISTINCT FROM old.signed_at) AND ((new.signed_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.signed_at > '2199-12-31 00:00:00+01'::timestamp with time zone))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: journal_note journal_note_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_update_is_short BEFORE UPDATE ON public.journal_note FOR EACH ROW WHEN (((new.text IS DISTINCT FROM old.text) AND (length(new.text) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: journal_note journal_note_update_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_update_mixed_cases BEFORE UPDATE ON public.journal_note FOR EACH ROW EXECUTE FUNCTION public.journal_note_update_mixed_cases();


--
-- Name: journal_note journal_note_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_update_of_now BEFORE UPDATE ON public.journal_note FOR EACH ROW WHEN ((public.is_person() AND ((new.signed_at IS DISTINCT FROM old.signed_at) AND (NOT public.is_about_now(new.signed_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: journal_note journal_note_update_off_chain; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_update_off_chain BEFORE UPDATE ON public.journal_note FOR EACH ROW EXECUTE FUNCTION public.journal_note_update_off_chain();


--
-- Name: journal_note journal_note_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_update_sealed AFTER UPDATE ON public.journal_note FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: letter letter_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_again BEFORE INSERT ON public.letter FOR EACH ROW EXECUTE FUNCTION public.letter_again();


--
-- Name: letter letter_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_as_sealed BEFORE UPDATE ON public.letter FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: letter letter_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_delete BEFORE DELETE ON public.letter FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: letter letter_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_insert_fits BEFORE INSERT ON public.letter FOR EACH ROW WHEN (((new.created_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.created_at > '2199-12-31 00:00:00+01'::timestamp with time zone))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: letter letter_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_insert_is_short BEFORE INSERT ON public.letter FOR EACH ROW WHEN (((length(new.title) > 200000) OR (octet_length(new.pdf) > 67108864))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: letter letter_insert_mishashed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_insert_mishashed BEFORE INSERT ON public.letter FOR EACH ROW EXECUTE FUNCTION public.letter_insert_mishashed();


--
-- Name: letter letter_insert_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_insert_mixed_cases BEFORE INSERT ON public.letter FOR EACH ROW EXECUTE FUNCTION public.letter_insert_mixed_cases();


--
-- Name: letter letter_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_insert_of_now BEFORE INSERT ON public.letter FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.created_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: letter letter_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_insert_sealed AFTER INSERT ON public.letter FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: letter letter_insert_stranger; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_insert_stranger BEFORE INSERT ON public.letter FOR EACH ROW EXECUTE FUNCTION public.letter_insert_stranger();


--
-- Name: letter letter_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_rests_on_sealed BEFORE INSERT OR UPDATE ON public.letter FOR EACH ROW EXECUTE FUNCTION public.letter_rests_on_sealed();


--
-- Name: letter letter_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_update BEFORE UPDATE ON public.letter FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: letter letter_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_update_fits BEFORE UPDATE ON public.letter FOR EACH ROW WHEN (((new.created_at IS DISTINCT FROM old.created_at) AND ((new.created_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.created_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: letter letter_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_update_is_short BEFORE UPDATE ON public.letter FOR EACH ROW WHEN ((((new.title IS DISTINCT FROM old.title) AND (length(new.title) > 200000)) OR ((new.pdf IS DISTINCT FROM old.pdf) AND (octet_length(new.pdf) > 67108864)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: letter letter_update_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_update_mixed_cases BEFORE UPDATE ON public.letter FOR EACH ROW EXECUTE FUNCTION public.letter_update_mixed_cases();


--
-- Name: letter letter_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_update_of_now BEFORE UPDATE ON public.letter FOR EACH ROW WHEN ((public.is_person() AND ((new.created_at IS DISTINCT FROM old.created_at) AND (NOT public.is_about_now(new.created_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: letter letter_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_update_sealed AFTER UPDATE ON public.letter FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: staff login_made; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER login_made AFTER INSERT ON public.staff FOR EACH ROW EXECUTE FUNCTION public.login_made();


--
-- Name: next_step next_step_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER next_step_insert_fits BEFORE INSERT ON public.next_step FOR EACH ROW WHEN ((((new.due_on < '1850-01-01'::date) OR (new.due_on > '2199-12-31'::date)) OR ((new.amount < '-10000000000000'::bigint) OR (new.amount > '10000000000000'::bigint)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: next_step next_step_insert_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER next_step_insert_mixed_cases BEFORE INSERT ON public.next_step FOR EACH ROW EXECUTE FUNCTION public.next_step_insert_mixed_cases();


--
-- Name: next_step next_step_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER next_step_insert_sealed AFTER INSERT ON public.next_step FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: next_step next_step_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER next_step_update_fits BEFORE UPDATE ON public.next_step FOR EACH ROW WHEN ((((new.due_on IS DISTINCT FROM old.due_on) AND ((new.due_on < '1850-01-01'::date) OR (new.due_on > '2199-12-31'::date))) OR ((new.amount IS DISTINCT FROM old.amount) AND ((new.amount < '-10000000000000'::bigint) OR (new.amount > '10000000000000'::bigint))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: next_step next_step_update_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER next_step_update_mixed_cases BEFORE UPDATE ON public.next_step FOR EACH ROW EXECUTE FUNCTION public.next_step_update_mixed_cases();


--
-- Name: next_step next_step_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER next_step_update_sealed AFTER UPDATE ON public.next_step FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payee_account payee_account_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_again BEFORE INSERT ON public.payee_account FOR EACH ROW EXECUTE FUNCTION public.payee_account_again();


--
-- Name: payee_account payee_account_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_as_sealed BEFORE UPDATE ON public.payee_account FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: payee_account payee_account_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_delete BEFORE DELETE ON public.payee_account FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payee_account payee_account_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_insert_fits BEFORE INSERT ON public.payee_account FOR EACH ROW WHEN ((((new.kind)::text <> ALL ((ARRAY['bank_account'::character varying, 'bankgiro'::character varying, 'plusgiro'::character varying, 'register'::character varying, 'card'::character varying, 'notice'::character varying, 'requisition'::character varying])::text[])) OR ((new.registered_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.registered_at > '2199-12-31 00:00:00+01'::timestamp with time zone)) OR ((new.payee_kind)::text <> ALL ((ARRAY['self'::character varying, 'landlord'::character varying, 'power_company'::character varying, 'other'::character varying])::text[])))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: payee_account payee_account_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_insert_is_short BEFORE INSERT ON public.payee_account FOR EACH ROW WHEN (((length(new.holder) > 200000) OR (length(new.evidence) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: payee_account payee_account_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_insert_of_now BEFORE INSERT ON public.payee_account FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.registered_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payee_account payee_account_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_insert_sealed AFTER INSERT ON public.payee_account FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payee_account payee_account_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_told AFTER INSERT OR UPDATE ON public.payee_account FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('account');


--
-- Name: payee_account payee_account_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_update BEFORE UPDATE ON public.payee_account FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payee_account payee_account_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_update_fits BEFORE UPDATE ON public.payee_account FOR EACH ROW WHEN (((((new.kind)::text IS DISTINCT FROM (old.kind)::text) AND ((new.kind)::text <> ALL ((ARRAY['bank_account'::character varying, 'bankgiro'::character varying, 'plusgiro'::character varying, 'register'::character varying, 'card'::character varying, 'notice'::character varying, 'requisition'::character varying])::text[]))) OR ((new.registered_at IS DISTINCT FROM old.registered_at) AND ((new.registered_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.registered_at > '2199-12-31 00:00:00+01'::timestamp with time zone))) OR (((new.payee_kind)::text IS DISTINCT FROM (old.payee_kind)::text) AND ((new.payee_kind)::text <> ALL ((ARRAY['self'::character varying, 'landlord'::character varying, 'power_company'::character varying, 'other'::character varying])::text[]))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: payee_account payee_account_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_update_is_short BEFORE UPDATE ON public.payee_account FOR EACH ROW WHEN ((((new.holder IS DISTINCT FROM old.holder) AND (length(new.holder) > 200000)) OR ((new.evidence IS DISTINCT FROM old.evidence) AND (length(new.evidence) > 200000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: payee_account payee_account_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_update_of_now BEFORE UPDATE ON public.payee_account FOR EACH ROW WHEN ((public.is_person() AND ((new.registered_at IS DISTINCT FROM old.registered_at) AND (NOT public.is_about_now(new.registered_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payee_account payee_account_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_update_sealed AFTER UPDATE ON public.payee_account FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment payment_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_again BEFORE INSERT ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_again();


--
-- Name: payment payment_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_as_sealed BEFORE UPDATE ON public.payment FOR EACH ROW WHEN ((NOT ((new.status)::text = 'stopped'::text))) EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: payment payment_astray; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_astray BEFORE UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_astray();


--
-- Name: payment payment_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_begins BEFORE INSERT ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_begins();


--
-- Name: payment payment_begun; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_begun BEFORE INSERT ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_begun();


--
-- Name: payment payment_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_counts BEFORE UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_counts();


--
-- Name: payment payment_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_delete BEFORE DELETE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment payment_ended_altered; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_ended_altered BEFORE UPDATE ON public.payment FOR EACH ROW WHEN (((new.status)::text = 'stopped'::text)) EXECUTE FUNCTION public.leave_altered();


--
-- Name: payment_file payment_file_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_again BEFORE INSERT ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.payment_file_again();


--
-- Name: payment_file payment_file_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_as_sealed BEFORE UPDATE ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: payment_file payment_file_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_delete BEFORE DELETE ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_file payment_file_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_insert_fits BEFORE INSERT ON public.payment_file FOR EACH ROW WHEN ((((new.created_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.created_at > '2199-12-31 00:00:00+01'::timestamp with time zone)) OR ((new.total < '-10000000000000'::bigint) OR (new.total > '10000000000000'::bigint)) OR ((new.form)::text <> ALL ((ARRAY['payment_file'::character varying, 'register_list'::character varying])::text[])))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: payment_file payment_file_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_insert_is_short BEFORE INSERT ON public.payment_file FOR EACH ROW WHEN ((octet_length(new.xml) > 67108864)) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: payment_file payment_file_insert_mishashed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_insert_mishashed BEFORE INSERT ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.payment_file_insert_mishashed();


--
-- Name: payment_file payment_file_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_insert_of_now BEFORE INSERT ON public.payment_file FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.created_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_file payment_file_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_insert_sealed AFTER INSERT ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment_file payment_file_not_done; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER payment_file_not_done AFTER INSERT ON public.payment_file DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.payment_file_not_done();


--
-- Name: payment_file payment_file_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_told AFTER INSERT OR UPDATE ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.tell_of_none('payment_file');


--
-- Name: payment_file payment_file_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_update BEFORE UPDATE ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_file payment_file_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_update_fits BEFORE UPDATE ON public.payment_file FOR EACH ROW WHEN ((((new.created_at IS DISTINCT FROM old.created_at) AND ((new.created_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.created_at > '2199-12-31 00:00:00+01'::timestamp with time zone))) OR ((new.total IS DISTINCT FROM old.total) AND ((new.total < '-10000000000000'::bigint) OR (new.total > '10000000000000'::bigint))) OR (((new.form)::text IS DISTINCT FROM (old.form)::text) AND ((new.form)::text <> ALL ((ARRAY['payment_file'::character varying, 'register_list'::character varying])::text[]))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: payment_file payment_file_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_update_is_short BEFORE UPDATE ON public.payment_file FOR EACH ROW WHEN (((new.xml IS DISTINCT FROM old.xml) AND (octet_length(new.xml) > 67108864))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: payment_file payment_file_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_update_of_now BEFORE UPDATE ON public.payment_file FOR EACH ROW WHEN ((public.is_person() AND ((new.created_at IS DISTINCT FROM old.created_at) AND (NOT public.is_about_now(new.created_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_file payment_file_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_update_sealed AFTER UPDATE ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment payment_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_insert BEFORE INSERT ON public.payment FOR EACH ROW EXECUTE FUNCTION public.refuse_unbacked_payment();


--
-- Name: payment payment_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_insert_fits BEFORE INSERT ON public.payment FOR EACH ROW WHEN ((((new.amount < '-10000000000000'::bigint) OR (new.amount > '10000000000000'::bigint)) OR ((((new.month)::text < '1850-01'::text) OR ((new.month)::text > '2199-12'::text)) OR ((new.month)::text !~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text)) OR ((new.pay_on < '1850-01-01'::date) OR (new.pay_on > '2199-12-31'::date)) OR ((new.status)::text <> ALL ((ARRAY['prepared'::character varying, 'released'::character varying, 'stopped'::character varying])::text[])) OR ((new.prepared_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.prepared_at > '2199-12-31 00:00:00+01'::timestamp with time zone)) OR ((new.released_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.released_at > '2199-12-31 00:00:00+01'::timestamp with time zone)) OR ((new.stopped_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.stopped_at > '2199-12-31 00:00:00+01'::timestamp with time zone)) OR ((new.reference_kind)::text <> ALL ((ARRAY['ocr'::character varying, 'message'::character varying])::text[])))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: payment payment_insert_half_signed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_insert_half_signed BEFORE INSERT ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_insert_half_signed();


--
-- Name: payment payment_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_insert_is_short BEFORE INSERT ON public.payment FOR EACH ROW WHEN (((length(new.payee) > 200000) OR (length(new.stopped_reason) > 200000) OR (length(new.reference) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: payment payment_insert_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_insert_mixed_cases BEFORE INSERT ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_insert_mixed_cases();


--
-- Name: payment payment_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_insert_of_now BEFORE INSERT ON public.payment FOR EACH ROW WHEN ((public.is_person() AND ((NOT public.is_about_now(new.prepared_at)) OR (NOT public.is_about_now(new.released_at)) OR (NOT public.is_about_now(new.stopped_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment payment_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_insert_sealed AFTER INSERT ON public.payment FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment_receipt payment_receipt_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_again BEFORE INSERT ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.payment_receipt_again();


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
-- Name: payment_receipt payment_receipt_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_insert_fits BEFORE INSERT ON public.payment_receipt FOR EACH ROW WHEN ((((new.handed_on < '1850-01-01'::date) OR (new.handed_on > '2199-12-31'::date)) OR ((new.recorded_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.recorded_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: payment_receipt payment_receipt_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_insert_is_short BEFORE INSERT ON public.payment_receipt FOR EACH ROW WHEN (((length(new.taken_by) > 200000) OR (length(new.receipt) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: payment_receipt payment_receipt_insert_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_insert_mixed_cases BEFORE INSERT ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.payment_receipt_insert_mixed_cases();


--
-- Name: payment_receipt payment_receipt_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_insert_of_now BEFORE INSERT ON public.payment_receipt FOR EACH ROW WHEN ((public.is_person() AND ((NOT public.is_about_now(new.recorded_at)) OR (NOT ((new.handed_on < clock_timestamp()) OR public.is_about_today(new.handed_on)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_receipt payment_receipt_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_insert_sealed AFTER INSERT ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment_receipt payment_receipt_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_rests_on_sealed BEFORE INSERT OR UPDATE ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.payment_receipt_rests_on_sealed();


--
-- Name: payment_receipt payment_receipt_sums_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_sums_sealed BEFORE INSERT OR UPDATE ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.payment_receipt_sums_sealed();


--
-- Name: payment_receipt payment_receipt_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_told AFTER INSERT OR UPDATE ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('payment');


--
-- Name: payment_receipt payment_receipt_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_update BEFORE UPDATE ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_receipt payment_receipt_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_update_fits BEFORE UPDATE ON public.payment_receipt FOR EACH ROW WHEN ((((new.handed_on IS DISTINCT FROM old.handed_on) AND ((new.handed_on < '1850-01-01'::date) OR (new.handed_on > '2199-12-31'::date))) OR ((new.recorded_at IS DISTINCT FROM old.recorded_at) AND ((new.recorded_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.recorded_at > '2199-12-31 00:00:00+01'::timestamp with time zone))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: payment_receipt payment_receipt_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_update_is_short BEFORE UPDATE ON public.payment_receipt FOR EACH ROW WHEN ((((new.taken_by IS DISTINCT FROM old.taken_by) AND (length(new.taken_by) > 200000)) OR ((new.receipt IS DISTINCT FROM old.receipt) AND (length(new.receipt) > 200000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: payment_receipt payment_receipt_update_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_update_mixed_cases BEFORE UPDATE ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.payment_receipt_update_mixed_cases();


--
-- Name: payment_receipt payment_receipt_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_update_of_now BEFORE UPDATE ON public.payment_receipt FOR EACH ROW WHEN ((public.is_person() AND (((new.recorded_at IS DISTINCT FROM old.recorded_at) AND (NOT public.is_about_now(new.recorded_at))) OR ((new.handed_on IS DISTINCT FROM old.handed_on) AND (NOT ((new.handed_on < clock_timestamp()) OR public.is_about_today(new.handed_on))))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_receipt payment_receipt_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_update_sealed AFTER UPDATE ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment payment_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_rests_on_sealed BEFORE INSERT OR UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_rests_on_sealed();


--
-- Name: payment_return payment_return_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_again BEFORE INSERT ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.payment_return_again();


--
-- Name: payment_return payment_return_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_as_sealed BEFORE UPDATE ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: payment_return payment_return_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_begins BEFORE INSERT ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.payment_return_begins();


--
-- Name: payment_return payment_return_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_counts BEFORE UPDATE ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.payment_return_counts();


--
-- Name: payment_return payment_return_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_delete BEFORE DELETE ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_return payment_return_false; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_false BEFORE INSERT ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.payment_return_false();


--
-- Name: payment_return payment_return_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_insert_fits BEFORE INSERT ON public.payment_return FOR EACH ROW WHEN ((((new.kind)::text <> ALL ((ARRAY['returned'::character varying, 'refused'::character varying, 'lost'::character varying])::text[])) OR ((new.happened_on < '1850-01-01'::date) OR (new.happened_on > '2199-12-31'::date)) OR ((new.registered_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.registered_at > '2199-12-31 00:00:00+01'::timestamp with time zone)) OR ((new.outcome)::text <> ALL ((ARRAY['confirmed'::character varying, 'declined'::character varying])::text[])) OR ((new.settled_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.settled_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: payment_return payment_return_insert_half_signed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_insert_half_signed BEFORE INSERT ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.payment_return_insert_half_signed();


--
-- Name: payment_return payment_return_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_insert_is_short BEFORE INSERT ON public.payment_return FOR EACH ROW WHEN (((length(new.reason) > 200000) OR (length(new.settled_reason) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: payment_return payment_return_insert_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_insert_mixed_cases BEFORE INSERT ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.payment_return_insert_mixed_cases();


--
-- Name: payment_return payment_return_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_insert_of_now BEFORE INSERT ON public.payment_return FOR EACH ROW WHEN ((public.is_person() AND ((NOT public.is_about_now(new.registered_at)) OR (NOT public.is_about_now(new.settled_at)) OR (NOT ((new.happened_on < clock_timestamp()) OR public.is_about_today(new.happened_on)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_return payment_return_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_insert_sealed AFTER INSERT ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment_return payment_return_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_rests_on_sealed BEFORE INSERT OR UPDATE ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.payment_return_rests_on_sealed();


--
-- Name: payment_return payment_return_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_told AFTER INSERT OR UPDATE ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('payment');


--
-- Name: payment_return payment_return_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_update BEFORE UPDATE ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.payment_return_update();


--
-- Name: payment_return payment_return_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_update_fits BEFORE UPDATE ON public.payment_return FOR EACH ROW WHEN (((((new.kind)::text IS DISTINCT FROM (old.kind)::text) AND ((new.kind)::text <> ALL ((ARRAY['returned'::character varying, 'refused'::character varying, 'lost'::character varying])::text[]))) OR ((new.happened_on IS DISTINCT FROM old.happened_on) AND ((new.happened_on < '1850-01-01'::date) OR (new.happened_on > '2199-12-31'::date))) OR ((new.registered_at IS DISTINCT FROM old.registered_at) AND ((new.registered_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.registered_at > '2199-12-31 00:00:00+01'::timestamp with time zone))) OR (((new.outcome)::text IS DISTINCT FROM (old.outcome)::text) AND ((new.outcome)::text <> ALL ((ARRAY['confirmed'::character varying, 'declined'::character varying])::text[]))) OR ((new.settled_at IS DISTINCT FROM old.settled_at) AND ((new.settled_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.settled_at > '2199-12-31 00:00:00+01'::timestamp with time zone))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: payment_return payment_return_update_half_signed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_update_half_signed BEFORE UPDATE ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.payment_return_update_half_signed();


--
-- Name: payment_return payment_return_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_update_is_short BEFORE UPDATE ON public.payment_return FOR EACH ROW WHEN ((((new.reason IS DISTINCT FROM old.reason) AND (length(new.reason) > 200000)) OR ((new.settled_reason IS DISTINCT FROM old.settled_reason) AND (length(new.settled_reason) > 200000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: payment_return payment_return_update_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_update_mixed_cases BEFORE UPDATE ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.payment_return_update_mixed_cases();


--
-- Name: payment_return payment_return_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_update_of_now BEFORE UPDATE ON public.payment_return FOR EACH ROW WHEN ((public.is_person() AND (((new.registered_at IS DISTINCT FROM old.registered_at) AND (NOT public.is_about_now(new.registered_at))) OR ((new.settled_at IS DISTINCT FROM old.settled_at) AND (NOT public.is_about_now(new.settled_at))) OR ((new.happened_on IS DISTINCT FROM old.happened_on) AND (NOT ((new.happened_on < clock_timestamp()) OR public.is_about_today(new.happened_on))))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_return payment_return_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_update_sealed AFTER UPDATE ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment_set_aside payment_set_aside_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_again BEFORE INSERT ON public.payment_set_aside FOR EACH ROW EXECUTE FUNCTION public.payment_set_aside_again();


--
-- Name: payment_set_aside payment_set_aside_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_as_sealed BEFORE UPDATE ON public.payment_set_aside FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: payment_set_aside payment_set_aside_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_delete BEFORE DELETE ON public.payment_set_aside FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_set_aside payment_set_aside_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_insert_fits BEFORE INSERT ON public.payment_set_aside FOR EACH ROW WHEN (((NOT public.fits_shape((new.detail)::json, '{"type": "object", "additionalProperties": {"type": "string"}}'::jsonb, '{}'::jsonb)) OR ((new.set_aside_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.set_aside_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: payment_set_aside payment_set_aside_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_insert_is_short BEFORE INSERT ON public.payment_set_aside FOR EACH ROW WHEN ((length(new.detail) > 2000000)) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: payment_set_aside payment_set_aside_insert_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_insert_mixed_cases BEFORE INSERT ON public.payment_set_aside FOR EACH ROW EXECUTE FUNCTION public.payment_set_aside_insert_mixed_cases();


--
-- Name: payment_set_aside payment_set_aside_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_insert_of_now BEFORE INSERT ON public.payment_set_aside FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.set_aside_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_set_aside payment_set_aside_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_insert_sealed AFTER INSERT ON public.payment_set_aside FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment_set_aside payment_set_aside_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_told AFTER INSERT OR UPDATE ON public.payment_set_aside FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('payment');


--
-- Name: payment_set_aside payment_set_aside_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_update BEFORE UPDATE ON public.payment_set_aside FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_set_aside payment_set_aside_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_update_fits BEFORE UPDATE ON public.payment_set_aside FOR EACH ROW WHEN ((((new.detail IS DISTINCT FROM old.detail) AND (NOT public.fits_shape((new.detail)::json, '{"type": "object", "additionalProperties": {"type": "string"}}'::jsonb, '{}'::jsonb))) OR ((new.set_aside_at IS DISTINCT FROM old.set_aside_at) AND ((new.set_aside_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.set_aside_at > '2199-12-31 00:00:00+01'::timestamp with time zone))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: payment_set_aside payment_set_aside_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_update_is_short BEFORE UPDATE ON public.payment_set_aside FOR EACH ROW WHEN (((new.detail IS DISTINCT FROM old.detail) AND (length(new.detail) > 2000000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: payment_set_aside payment_set_aside_update_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_update_mixed_cases BEFORE UPDATE ON public.payment_set_aside FOR EACH ROW EXECUTE FUNCTION public.payment_set_aside_update_mixed_cases();


--
-- Name: payment_set_aside payment_set_aside_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_update_of_now BEFORE UPDATE ON public.payment_set_aside FOR EACH ROW WHEN ((public.is_person() AND ((new.set_aside_at IS DISTINCT FROM old.set_aside_at) AND (NOT public.is_about_now(new.set_aside_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_set_aside payment_set_aside_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_update_sealed AFTER UPDATE ON public.payment_set_aside FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment payment_sums_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_sums_sealed BEFORE INSERT OR UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_sums_sealed();


--
-- Name: payment payment_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_told AFTER INSERT OR UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('payment');


--
-- Name: payment payment_unfit; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_unfit BEFORE INSERT ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_unfit();


--
-- Name: payment payment_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_update_fits BEFORE UPDATE ON public.payment FOR EACH ROW WHEN ((((new.amount IS DISTINCT FROM old.amount) AND ((new.amount < '-10000000000000'::bigint) OR (new.amount > '10000000000000'::bigint))) OR (((new.month)::text IS DISTINCT FROM (old.month)::text) AND ((((new.month)::text < '1850-01'::text) OR ((new.month)::text > '2199-12'::text)) OR ((new.month)::text !~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text))) OR ((new.pay_on IS DISTINCT FROM old.pay_on) AND ((new.pay_on < '1850-01-01'::date) OR (new.pay_on > '2199-12-31'::date))) OR (((new.status)::text IS DISTINCT FROM (old.status)::text) AND ((new.status)::text <> ALL ((ARRAY['prepared'::character varying, 'released'::character varying, 'stopped'::character varying])::text[]))) OR ((new.prepared_at IS DISTINCT FROM old.prepared_at) AND ((new.prepared_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.prepared_at > '2199-12-31 00:00:00+01'::timestamp with time zone))) OR ((new.released_at IS DISTINCT FROM old.released_at) AND ((new.released_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.released_at > '2199-12-31 00:00:00+01'::timestamp with time zone))) OR ((new.stopped_at IS DISTINCT FROM old.stopped_at) AND ((new.stopped_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.stopped_at > '2199-12-31 00:00:00+01'::timestamp with time zone))) OR (((new.reference_kind)::text IS DISTINCT FROM (old.reference_kind)::text) AND ((new.reference_kind)::text <> ALL ((ARRAY['ocr'::character varying, 'message'::character varying])::text[]))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: payment payment_update_half_signed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_update_half_signed BEFORE UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_update_half_signed();


--
-- Name: payment payment_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_update_is_short BEFORE UPDATE ON public.payment FOR EACH ROW WHEN ((((new.payee IS DISTINCT FROM old.payee) AND (length(new.payee) > 200000)) OR ((new.stopped_reason IS DISTINCT FROM old.stopped_reason) AND (length(new.stopped_reason) > 200000)) OR ((new.reference IS DISTINCT FROM old.reference) AND (length(new.reference) > 200000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: payment payment_update_mixed_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_update_mixed_cases BEFORE UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_update_mixed_cases();


--
-- Name: payment payment_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_update_of_now BEFORE UPDATE ON public.payment FOR EACH ROW WHEN ((public.is_person() AND (((new.prepared_at IS DISTINCT FROM old.prepared_at) AND (NOT public.is_about_now(new.prepared_at))) OR ((new.released_at IS DISTINCT FROM old.released_at) AND (NOT public.is_about_now(new.released_at))) OR ((new.stopped_at IS DISTINCT FROM old.stopped_at) AND (NOT public.is_about_now(new.stopped_at)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment payment_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_update_sealed AFTER UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment payment_way; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_way BEFORE UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_way();


--
-- Name: person person_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_again BEFORE INSERT ON public.person FOR EACH ROW EXECUTE FUNCTION public.person_again();


--
-- Name: person person_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_as_sealed BEFORE UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: person person_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_begins BEFORE INSERT ON public.person FOR EACH ROW EXECUTE FUNCTION public.person_begins();


--
-- Name: person person_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_counts BEFORE UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION public.person_counts();


--
-- Name: person person_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_delete BEFORE DELETE ON public.person FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: person person_found_otherwise; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_found_otherwise BEFORE UPDATE ON public.person FOR EACH ROW WHEN ((public.is_person() AND ((new.search_text <> old.search_text) AND (new.given_name = old.given_name) AND (new.family_name = old.family_name) AND (new.reserve_number = old.reserve_number) AND (NOT ((new.identity_number)::text IS DISTINCT FROM (old.identity_number)::text))))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: person person_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_insert_fits BEFORE INSERT ON public.person FOR EACH ROW WHEN ((((new.identity_number)::text !~ '^[0-9]{12}$'::text) OR ((new.birth_date < '1850-01-01'::date) OR (new.birth_date > '2199-12-31'::date)) OR ((new.protection)::text <> ALL ((ARRAY['none'::character varying, 'confidentiality_flag'::character varying, 'protected_registration'::character varying])::text[])))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: person person_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_insert_is_short BEFORE INSERT ON public.person FOR EACH ROW WHEN (((length(new.given_name) > 200000) OR (length(new.family_name) > 200000) OR (length(new.street) > 200000) OR (length(new.city) > 200000) OR (length(new.reserve_number) > 200000) OR (length(new.search_text) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: person person_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_insert_of_now BEFORE INSERT ON public.person FOR EACH ROW WHEN ((public.is_person() AND (NOT ((new.birth_date < clock_timestamp()) OR public.is_about_today(new.birth_date))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: person person_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_insert_sealed AFTER INSERT ON public.person FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: person_match person_match_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_again BEFORE INSERT ON public.person_match FOR EACH ROW EXECUTE FUNCTION public.person_match_again();


--
-- Name: person_match person_match_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_as_sealed BEFORE UPDATE ON public.person_match FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: person_match person_match_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_delete BEFORE DELETE ON public.person_match FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: person_match person_match_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_insert_fits BEFORE INSERT ON public.person_match FOR EACH ROW WHEN ((((new.verdict)::text <> ALL ((ARRAY['same'::character varying, 'apart'::character varying])::text[])) OR ((new.judged_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.judged_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: person_match person_match_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_insert_is_short BEFORE INSERT ON public.person_match FOR EACH ROW WHEN ((length(new.reason) > 200000)) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: person_match person_match_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_insert_of_now BEFORE INSERT ON public.person_match FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.judged_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: person_match person_match_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_insert_sealed AFTER INSERT ON public.person_match FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: person_match person_match_joined; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_joined BEFORE INSERT ON public.person_match FOR EACH ROW WHEN ((public.is_person() AND ((new.verdict)::text = 'same'::text) AND COALESCE((public.my_role() <> ALL (ARRAY['coordinator'::text, 'deputy_head'::text])), true))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: person_match person_match_not_done; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER person_match_not_done AFTER INSERT ON public.person_match DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.person_match_not_done();


--
-- Name: person_match person_match_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_update BEFORE UPDATE ON public.person_match FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: person_match person_match_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_update_fits BEFORE UPDATE ON public.person_match FOR EACH ROW WHEN (((((new.verdict)::text IS DISTINCT FROM (old.verdict)::text) AND ((new.verdict)::text <> ALL ((ARRAY['same'::character varying, 'apart'::character varying])::text[]))) OR ((new.judged_at IS DISTINCT FROM old.judged_at) AND ((new.judged_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.judged_at > '2199-12-31 00:00:00+01'::timestamp with time zone))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: person_match person_match_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_update_is_short BEFORE UPDATE ON public.person_match FOR EACH ROW WHEN (((new.reason IS DISTINCT FROM old.reason) AND (length(new.reason) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: person_match person_match_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_update_of_now BEFORE UPDATE ON public.person_match FOR EACH ROW WHEN ((public.is_person() AND ((new.judged_at IS DISTINCT FROM old.judged_at) AND (NOT public.is_about_now(new.judged_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: person_match person_match_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_update_sealed AFTER UPDATE ON public.person_match FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: person person_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_told AFTER INSERT OR UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION public.tell_of_none('household');


--
-- Name: person person_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_update_fits BEFORE UPDATE ON public.person FOR EACH ROW WHEN (((((new.identity_number)::text IS DISTINCT FROM (old.identity_number)::text) AND ((new.identity_number)::text !~ '^[0-9]{12}$'::text)) OR ((new.birth_date IS DISTINCT FROM old.birth_date) AND ((new.birth_date < '1850-01-01'::date) OR (new.birth_date > '2199-12-31'::date))) OR (((new.protection)::text IS DISTINCT FROM (old.protection)::text) AND ((new.protection)::text <> ALL ((ARRAY['none'::character varying, 'confidentiality_flag'::character varying, 'protected_registration'::character varying])::text[]))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: person person_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_update_is_short BEFORE UPDATE ON public.person FOR EACH ROW WHEN ((((new.given_name IS DISTINCT FROM old.given_name) AND (length(new.given_name) > 200000)) OR ((new.family_name IS DISTINCT FROM old.family_name) AND (length(new.family_name) > 200000)) OR ((new.street IS DISTINCT FROM old.street) AND (length(new.street) > 200000)) OR ((new.city IS DISTINCT FROM old.city) AND (length(new.city) > 200000)) OR ((new.reserve_number IS DISTINCT FROM old.reserve_number) AND (length(new.reserve_number) > 200000)) OR ((new.search_text IS DISTINCT FROM old.search_text) AND (length(new.search_text) > 200000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: person person_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_update_of_now BEFORE UPDATE ON public.person FOR EACH ROW WHEN ((public.is_person() AND ((new.birth_date IS DISTINCT FROM old.birth_date) AND (NOT ((new.birth_date < clock_timestamp()) OR public.is_about_today(new.birth_date)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: person person_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_update_sealed AFTER UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: plan plan_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_again BEFORE INSERT ON public.plan FOR EACH ROW EXECUTE FUNCTION public.plan_again();


--
-- Name: plan plan_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_as_sealed BEFORE UPDATE ON public.plan FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: plan plan_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_begins BEFORE INSERT ON public.plan FOR EACH ROW EXECUTE FUNCTION public.plan_begins();


--
-- Name: plan plan_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_counts BEFORE UPDATE ON public.plan FOR EACH ROW EXECUTE FUNCTION public.plan_counts();


--
-- Name: plan plan_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_delete BEFORE DELETE ON public.plan FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: plan plan_draft_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_draft_told AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((new.signed_at IS NULL)) EXECUTE FUNCTION public.tell_of_case('plan', 'draft');


--
-- Name: plan plan_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_insert_fits BEFORE INSERT ON public.plan FOR EACH ROW WHEN ((((new.follow_up_on < '1850-01-01'::date) OR (new.follow_up_on > '2199-12-31'::date)) OR (NOT public.fits_shape((new.steps)::json, '{"type": "array", "items": {"$ref": "#/$defs/PlanStep"}}'::jsonb, '{"PlanStep": {"type": "object", "required": ["title", "owner", "due_on"], "properties": {"need": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "owner": {"$ref": "#/$defs/StepOwner"}, "state": {"$ref": "#/$defs/StepState"}, "title": {"type": "string"}, "due_on": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "measure": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "hours_per_week": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}}}, "StepOwner": {"enum": ["client", "other", "unit"]}, "StepState": {"enum": ["done", "dropped", "ongoing", "planned"]}}'::jsonb)) OR ((new.started_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.started_at > '2199-12-31 00:00:00+01'::timestamp with time zone)) OR ((new.signed_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.signed_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: plan plan_insert_half_signed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_insert_half_signed BEFORE INSERT ON public.plan FOR EACH ROW EXECUTE FUNCTION public.plan_insert_half_signed();


--
-- Name: plan plan_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_insert_is_short BEFORE INSERT ON public.plan FOR EACH ROW WHEN (((length(new.goal) > 200000) OR (length(new.own_words) > 200000) OR (length(new.steps) > 2000000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: plan plan_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_insert_of_now BEFORE INSERT ON public.plan FOR EACH ROW WHEN ((public.is_person() AND ((NOT public.is_about_now(new.started_at)) OR (NOT public.is_about_now(new.signed_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: plan plan_insert_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_insert_own_name BEFORE INSERT ON public.plan FOR EACH ROW WHEN ((public.is_person() AND (new.started_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: plan plan_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_insert_sealed AFTER INSERT ON public.plan FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: plan plan_insert_stranger; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_insert_stranger BEFORE INSERT ON public.plan FOR EACH ROW EXECUTE FUNCTION public.plan_insert_stranger();


--
-- Name: plan plan_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_kept BEFORE UPDATE ON public.plan FOR EACH ROW EXECUTE FUNCTION public.plan_kept();


--
-- Name: plan plan_numbered; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_numbered BEFORE INSERT ON public.plan FOR EACH ROW EXECUTE FUNCTION public.plan_numbered();


--
-- Name: plan plan_signed_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_signed_told AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.tell_of_case('plan');


--
-- Name: plan plan_taken_away; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_taken_away AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((new.version = '-1'::integer)) EXECUTE FUNCTION public.take_away();


--
-- Name: plan plan_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_told AFTER INSERT OR DELETE ON public.plan FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('plan');


--
-- Name: plan plan_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_update BEFORE UPDATE ON public.plan FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: plan plan_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_update_fits BEFORE UPDATE ON public.plan FOR EACH ROW WHEN ((((new.follow_up_on IS DISTINCT FROM old.follow_up_on) AND ((new.follow_up_on < '1850-01-01'::date) OR (new.follow_up_on > '2199-12-31'::date))) OR ((new.steps IS DISTINCT FROM old.steps) AND (NOT public.fits_shape((new.steps)::json, '{"type": "array", "items": {"$ref": "#/$defs/PlanStep"}}'::jsonb, '{"PlanStep": {"type": "object", "required": ["title", "owner", "due_on"], "properties": {"need": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "owner": {"$ref": "#/$defs/StepOwner"}, "state": {"$ref": "#/$defs/StepState"}, "title": {"type": "string"}, "due_on": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]}, "measure": {"anyOf": [{"type": "string"}, {"type": "null"}]}, "hours_per_week": {"anyOf": [{"type": "string", "format": "decimal"}, {"type": "null"}]}}}, "StepOwner": {"enum": ["client", "other", "unit"]}, "StepState": {"enum": ["done", "dropped", "ongoing", "planned"]}}'::jsonb))) OR ((new.started_at IS DISTINCT FROM old.started_at) AND ((new.started_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.started_at > '2199-12-31 00:00:00+01'::timestamp with time zone))) OR ((new.signed_at IS DISTINCT FROM old.signed_at) AND ((new.signed_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.signed_at > '2199-12-31 00:00:00+01'::timestamp with time zone))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: plan plan_update_half_signed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_update_half_signed BEFORE UPDATE ON public.plan FOR EACH ROW EXECUTE FUNCTION public.plan_update_half_signed();


--
-- Name: plan plan_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_update_is_short BEFORE UPDATE ON public.plan FOR EACH ROW WHEN ((((new.goal IS DISTINCT FROM old.goal) AND (length(new.goal) > 200000)) OR ((new.own_words IS DISTINCT FROM old.own_words) AND (length(new.own_words) > 200000)) OR ((new.steps IS DISTINCT FROM old.steps) AND (length(new.steps) > 2000000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: plan plan_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_update_of_now BEFORE UPDATE ON public.plan FOR EACH ROW WHEN ((public.is_person() AND (((new.started_at IS DISTINCT FROM old.started_at) AND (NOT public.is_about_now(new.started_at))) OR ((new.signed_at IS DISTINCT FROM old.signed_at) AND (NOT public.is_about_now(new.signed_at)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: plan plan_update_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_update_own_name BEFORE UPDATE ON public.plan FOR EACH ROW WHEN ((public.is_person() AND ((new.started_by <> old.started_by) AND (new.started_by <> public.my_staff_id())))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: plan plan_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_update_sealed AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: reading reading_is_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER reading_is_told AFTER INSERT ON public.reading DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.reading_is_told();


--
-- Name: seal_acceptance seal_acceptance_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_acceptance_again BEFORE INSERT ON public.seal_acceptance FOR EACH ROW EXECUTE FUNCTION public.seal_acceptance_again();


--
-- Name: seal_acceptance seal_acceptance_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_acceptance_as_sealed BEFORE UPDATE ON public.seal_acceptance FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: seal_acceptance seal_acceptance_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_acceptance_delete BEFORE DELETE ON public.seal_acceptance FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: seal_acceptance seal_acceptance_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_acceptance_insert_fits BEFORE INSERT ON public.seal_acceptance FOR EACH ROW WHEN (((new.at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.at > '2199-12-31 00:00:00+01'::timestamp with time zone))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: seal_acceptance seal_acceptance_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_acceptance_insert_is_short BEFORE INSERT ON public.seal_acceptance FOR EACH ROW WHEN (((length(new.accepted_by) > 200000) OR (length(new.reason) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: seal_acceptance seal_acceptance_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_acceptance_insert_sealed AFTER INSERT ON public.seal_acceptance FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: seal_acceptance seal_acceptance_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_acceptance_update BEFORE UPDATE ON public.seal_acceptance FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: seal_acceptance seal_acceptance_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_acceptance_update_fits BEFORE UPDATE ON public.seal_acceptance FOR EACH ROW WHEN (((new.at IS DISTINCT FROM old.at) AND ((new.at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: seal_acceptance seal_acceptance_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_acceptance_update_is_short BEFORE UPDATE ON public.seal_acceptance FOR EACH ROW WHEN ((((new.accepted_by IS DISTINCT FROM old.accepted_by) AND (length(new.accepted_by) > 200000)) OR ((new.reason IS DISTINCT FROM old.reason) AND (length(new.reason) > 200000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: seal_acceptance seal_acceptance_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_acceptance_update_sealed AFTER UPDATE ON public.seal_acceptance FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: seal_anchor seal_anchor_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_anchor_again BEFORE INSERT ON public.seal_anchor FOR EACH ROW EXECUTE FUNCTION public.seal_anchor_again();


--
-- Name: seal_anchor seal_anchor_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_anchor_delete BEFORE DELETE ON public.seal_anchor FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: seal_anchor seal_anchor_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_anchor_insert_fits BEFORE INSERT ON public.seal_anchor FOR EACH ROW WHEN (((new.day < '1850-01-01'::date) OR (new.day > '2199-12-31'::date))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: seal_anchor seal_anchor_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_anchor_update BEFORE UPDATE ON public.seal_anchor FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: seal_anchor seal_anchor_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_anchor_update_fits BEFORE UPDATE ON public.seal_anchor FOR EACH ROW WHEN (((new.day IS DISTINCT FROM old.day) AND ((new.day < '1850-01-01'::date) OR (new.day > '2199-12-31'::date)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: seal seal_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_delete BEFORE DELETE ON public.seal FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: seal_head seal_head_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_head_delete BEFORE DELETE ON public.seal_head FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: seal seal_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_insert_fits BEFORE INSERT ON public.seal FOR EACH ROW WHEN ((((new.at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.at > '2199-12-31 00:00:00+01'::timestamp with time zone)) OR ((new.newest < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.newest > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: seal_request seal_request_made; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER seal_request_made AFTER INSERT ON public.seal_request DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.make_seals();


--
-- Name: seal seal_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_update BEFORE UPDATE ON public.seal FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: seal seal_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_update_fits BEFORE UPDATE ON public.seal FOR EACH ROW WHEN ((((new.at IS DISTINCT FROM old.at) AND ((new.at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.at > '2199-12-31 00:00:00+01'::timestamp with time zone))) OR ((new.newest IS DISTINCT FROM old.newest) AND ((new.newest < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.newest > '2199-12-31 00:00:00+01'::timestamp with time zone))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: spot_check spot_check_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_again BEFORE INSERT ON public.spot_check FOR EACH ROW EXECUTE FUNCTION public.spot_check_again();


--
-- Name: spot_check spot_check_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_as_sealed BEFORE UPDATE ON public.spot_check FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: spot_check spot_check_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_begins BEFORE INSERT ON public.spot_check FOR EACH ROW EXECUTE FUNCTION public.spot_check_begins();


--
-- Name: spot_check spot_check_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_counts BEFORE UPDATE ON public.spot_check FOR EACH ROW EXECUTE FUNCTION public.spot_check_counts();


--
-- Name: spot_check spot_check_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_delete BEFORE DELETE ON public.spot_check FOR EACH ROW WHEN ((old.judged_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check spot_check_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_insert_fits BEFORE INSERT ON public.spot_check FOR EACH ROW WHEN ((((new.control)::text <> ALL ((ARRAY['done'::character varying, 'not_done'::character varying, 'not_applicable'::character varying])::text[])) OR ((new.noting)::text <> ALL ((ARRAY['right'::character varying, 'wrong'::character varying])::text[])) OR ((new.judged_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.judged_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: spot_check spot_check_insert_half_signed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_insert_half_signed BEFORE INSERT ON public.spot_check FOR EACH ROW EXECUTE FUNCTION public.spot_check_insert_half_signed();


--
-- Name: spot_check spot_check_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_insert_is_short BEFORE INSERT ON public.spot_check FOR EACH ROW WHEN ((length(new.observation) > 200000)) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: spot_check spot_check_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_insert_of_now BEFORE INSERT ON public.spot_check FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.judged_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: spot_check spot_check_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_insert_sealed AFTER INSERT ON public.spot_check FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: spot_check spot_check_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_kept BEFORE UPDATE ON public.spot_check FOR EACH ROW EXECUTE FUNCTION public.spot_check_kept();


--
-- Name: spot_check spot_check_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_rests_on_sealed BEFORE INSERT OR UPDATE ON public.spot_check FOR EACH ROW EXECUTE FUNCTION public.spot_check_rests_on_sealed();


--
-- Name: spot_check_round spot_check_round_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_again BEFORE INSERT ON public.spot_check_round FOR EACH ROW EXECUTE FUNCTION public.spot_check_round_again();


--
-- Name: spot_check_round spot_check_round_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_as_sealed BEFORE UPDATE ON public.spot_check_round FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: spot_check_round spot_check_round_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_delete BEFORE DELETE ON public.spot_check_round FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check_round spot_check_round_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_insert_fits BEFORE INSERT ON public.spot_check_round FOR EACH ROW WHEN (((((new.month)::text < '1850-01'::text) OR ((new.month)::text > '2199-12'::text)) OR ((new.month)::text !~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text) OR ((new.drawn_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.drawn_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: spot_check_round spot_check_round_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_insert_is_short BEFORE INSERT ON public.spot_check_round FOR EACH ROW WHEN ((length(new.control) > 200000)) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: spot_check_round spot_check_round_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_insert_of_now BEFORE INSERT ON public.spot_check_round FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.drawn_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: spot_check_round spot_check_round_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_insert_sealed AFTER INSERT ON public.spot_check_round FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: spot_check_round spot_check_round_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_told AFTER INSERT OR UPDATE ON public.spot_check_round FOR EACH ROW EXECUTE FUNCTION public.tell_of_none('spot_check');


--
-- Name: spot_check_round spot_check_round_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_update BEFORE UPDATE ON public.spot_check_round FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check_round spot_check_round_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_update_fits BEFORE UPDATE ON public.spot_check_round FOR EACH ROW WHEN (((((new.month)::text IS DISTINCT FROM (old.month)::text) AND ((((new.month)::text < '1850-01'::text) OR ((new.month)::text > '2199-12'::text)) OR ((new.month)::text !~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text))) OR ((new.drawn_at IS DISTINCT FROM old.drawn_at) AND ((new.drawn_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.drawn_at > '2199-12-31 00:00:00+01'::timestamp with time zone))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: spot_check_round spot_check_round_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_update_is_short BEFORE UPDATE ON public.spot_check_round FOR EACH ROW WHEN (((new.control IS DISTINCT FROM old.control) AND (length(new.control) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: spot_check_round spot_check_round_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_update_of_now BEFORE UPDATE ON public.spot_check_round FOR EACH ROW WHEN ((public.is_person() AND ((new.drawn_at IS DISTINCT FROM old.drawn_at) AND (NOT public.is_about_now(new.drawn_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: spot_check_round spot_check_round_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_update_sealed AFTER UPDATE ON public.spot_check_round FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: spot_check spot_check_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_told AFTER INSERT OR UPDATE ON public.spot_check FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('spot_check');


--
-- Name: spot_check spot_check_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_update BEFORE UPDATE ON public.spot_check FOR EACH ROW WHEN ((old.judged_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check spot_check_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_update_fits BEFORE UPDATE ON public.spot_check FOR EACH ROW WHEN (((((new.control)::text IS DISTINCT FROM (old.control)::text) AND ((new.control)::text <> ALL ((ARRAY['done'::character varying, 'not_done'::character varying, 'not_applicable'::character varying])::text[]))) OR (((new.noting)::text IS DISTINCT FROM (old.noting)::text) AND ((new.noting)::text <> ALL ((ARRAY['right'::character varying, 'wrong'::character varying])::text[]))) OR ((new.judged_at IS DISTINCT FROM old.judged_at) AND ((new.judged_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.judged_at > '2199-12-31 00:00:00+01'::timestamp with time zone))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: spot_check spot_check_update_half_signed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_update_half_signed BEFORE UPDATE ON public.spot_check FOR EACH ROW EXECUTE FUNCTION public.spot_check_update_half_signed();


--
-- Name: spot_check spot_check_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_update_is_short BEFORE UPDATE ON public.spot_check FOR EACH ROW WHEN (((new.observation IS DISTINCT FROM old.observation) AND (length(new.observation) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: spot_check spot_check_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_update_of_now BEFORE UPDATE ON public.spot_check FOR EACH ROW WHEN ((public.is_person() AND ((new.judged_at IS DISTINCT FROM old.judged_at) AND (NOT public.is_about_now(new.judged_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: spot_check spot_check_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_update_sealed AFTER UPDATE ON public.spot_check FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: staff staff_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_again BEFORE INSERT ON public.staff FOR EACH ROW EXECUTE FUNCTION public.staff_again();


--
-- Name: staff staff_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_as_sealed BEFORE UPDATE ON public.staff FOR EACH ROW WHEN ((NOT (new.active IS FALSE))) EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: staff staff_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_begins BEFORE INSERT ON public.staff FOR EACH ROW EXECUTE FUNCTION public.staff_begins();


--
-- Name: staff staff_changed_untold; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_changed_untold BEFORE UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.staff_changed_untold();


--
-- Name: staff staff_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_counts BEFORE UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.staff_counts();


--
-- Name: staff staff_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_delete BEFORE DELETE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: staff staff_ended_altered; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_ended_altered BEFORE UPDATE ON public.staff FOR EACH ROW WHEN ((new.active IS FALSE)) EXECUTE FUNCTION public.leave_altered();


--
-- Name: staff staff_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_insert_fits BEFORE INSERT ON public.staff FOR EACH ROW WHEN (((new.role)::text <> ALL ((ARRAY['social_worker'::character varying, 'payment_officer'::character varying, 'fut_investigator'::character varying, 'coordinator'::character varying, 'deputy_head'::character varying, 'head'::character varying, 'administrator'::character varying])::text[]))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: staff staff_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_insert_is_short BEFORE INSERT ON public.staff FOR EACH ROW WHEN (((length(new.name) > 200000) OR (length(new.title) > 200000) OR (length(new.password_hash) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: staff staff_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_insert_sealed AFTER INSERT ON public.staff FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: staff staff_keeps_login; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_keeps_login BEFORE UPDATE ON public.staff FOR EACH ROW WHEN ((public.is_person() AND (((new.login)::text <> (old.login)::text) OR (new.password_hash IS DISTINCT FROM old.password_hash)))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: staff staff_leaves_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_leaves_cases BEFORE UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.staff_leaves_cases();


--
-- Name: staff staff_renamed_untold; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_renamed_untold BEFORE UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.staff_renamed_untold();


--
-- Name: staff staff_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_told AFTER INSERT OR UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.tell_of_none('staff');


--
-- Name: staff staff_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_update_fits BEFORE UPDATE ON public.staff FOR EACH ROW WHEN ((((new.role)::text IS DISTINCT FROM (old.role)::text) AND ((new.role)::text <> ALL ((ARRAY['social_worker'::character varying, 'payment_officer'::character varying, 'fut_investigator'::character varying, 'coordinator'::character varying, 'deputy_head'::character varying, 'head'::character varying, 'administrator'::character varying])::text[])))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: staff staff_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_update_is_short BEFORE UPDATE ON public.staff FOR EACH ROW WHEN ((((new.name IS DISTINCT FROM old.name) AND (length(new.name) > 200000)) OR ((new.title IS DISTINCT FROM old.title) AND (length(new.title) > 200000)) OR ((new.password_hash IS DISTINCT FROM old.password_hash) AND (length(new.password_hash) > 200000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: staff staff_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_update_sealed AFTER UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: visit_event visit_event_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_again BEFORE INSERT ON public.visit_event FOR EACH ROW EXECUTE FUNCTION public.visit_event_again();


--
-- Name: visit_event visit_event_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_as_sealed BEFORE UPDATE ON public.visit_event FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: visit_event visit_event_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_delete BEFORE DELETE ON public.visit_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: visit_event visit_event_false; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_false BEFORE INSERT ON public.visit_event FOR EACH ROW EXECUTE FUNCTION public.visit_event_false();


--
-- Name: visit_event visit_event_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_insert_fits BEFORE INSERT ON public.visit_event FOR EACH ROW WHEN ((((new.at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.at > '2199-12-31 00:00:00+01'::timestamp with time zone)) OR ((new.step)::text <> ALL ((ARRAY['ended'::character varying, 'moved'::character varying, 'undone'::character varying])::text[])) OR ((new.ended_as)::text <> ALL ((ARRAY['came'::character varying, 'did_not_come'::character varying, 'solved_alone'::character varying, 'other_unit'::character varying])::text[])) OR ((new.was_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.was_at > '2199-12-31 00:00:00+01'::timestamp with time zone)) OR ((new.now_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.now_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: visit_event visit_event_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_insert_is_short BEFORE INSERT ON public.visit_event FOR EACH ROW WHEN ((length(new.words) > 200000)) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: visit_event visit_event_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_insert_of_now BEFORE INSERT ON public.visit_event FOR EACH ROW WHEN ((public.is_person() AND (NOT public.is_about_now(new.at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: visit_event visit_event_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_insert_sealed AFTER INSERT ON public.visit_event FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: visit_event visit_event_not_done; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER visit_event_not_done AFTER INSERT ON public.visit_event DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.visit_event_not_done();


--
-- Name: visit_event visit_event_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_update BEFORE UPDATE ON public.visit_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: visit_event visit_event_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_update_fits BEFORE UPDATE ON public.visit_event FOR EACH ROW WHEN ((((new.at IS DISTINCT FROM old.at) AND ((new.at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.at > '2199-12-31 00:00:00+01'::timestamp with time zone))) OR (((new.step)::text IS DISTINCT FROM (old.step)::text) AND ((new.step)::text <> ALL ((ARRAY['ended'::character varying, 'moved'::character varying, 'undone'::character varying])::text[]))) OR (((new.ended_as)::text IS DISTINCT FROM (old.ended_as)::text) AND ((new.ended_as)::text <> ALL ((ARRAY['came'::character varying, 'did_not_come'::character varying, 'solved_alone'::character varying, 'other_unit'::character varying])::text[]))) OR ((new.was_at IS DISTINCT FROM old.was_at) AND ((new.was_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.was_at > '2199-12-31 00:00:00+01'::timestamp with time zone))) OR ((new.now_at IS DISTINCT FROM old.now_at) AND ((new.now_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.now_at > '2199-12-31 00:00:00+01'::timestamp with time zone))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: visit_event visit_event_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_update_is_short BEFORE UPDATE ON public.visit_event FOR EACH ROW WHEN (((new.words IS DISTINCT FROM old.words) AND (length(new.words) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: visit_event visit_event_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_update_of_now BEFORE UPDATE ON public.visit_event FOR EACH ROW WHEN ((public.is_person() AND ((new.at IS DISTINCT FROM old.at) AND (NOT public.is_about_now(new.at))))) EXECUTE FUNCTION public.refuse_other_time();


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

CREATE POLICY access_entry_insert ON public.access_entry FOR INSERT WITH CHECK (((staff_id = ( SELECT public.my_staff_id() AS my_staff_id)) AND public.is_about_now(at)));


--
-- Name: access_entry access_entry_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY access_entry_select ON public.access_entry FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['deputy_head'::text, 'head'::text])));


--
-- Name: account_change; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.account_change ENABLE ROW LEVEL SECURITY;

--
-- Name: account_change account_change_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY account_change_insert ON public.account_change FOR INSERT WITH CHECK (((by_id = ( SELECT public.my_staff_id() AS my_staff_id)) AND public.is_about_now(at) AND ((( SELECT public.my_role() AS my_role) = 'administrator'::text) OR ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['deputy_head'::text, 'head'::text, 'administrator'::text])) AND (answers_id IS NOT NULL)))));


--
-- Name: account_change account_change_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY account_change_select ON public.account_change FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['deputy_head'::text, 'head'::text, 'administrator'::text])));


--
-- Name: added_norm; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.added_norm ENABLE ROW LEVEL SECURITY;

--
-- Name: added_norm added_norm_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY added_norm_insert ON public.added_norm FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = 'administrator'::text) AND (added_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: added_norm added_norm_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY added_norm_select ON public.added_norm FOR SELECT USING ((( SELECT public.my_role() AS my_role) IS NOT NULL));


--
-- Name: aid_application; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.aid_application ENABLE ROW LEVEL SECURITY;

--
-- Name: aid_application aid_application_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY aid_application_insert ON public.aid_application FOR INSERT WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: aid_application aid_application_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY aid_application_select ON public.aid_application FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: aid_application aid_application_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY aid_application_told_select ON public.aid_application AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('ansökningar'::text) AS is_told_lately));


--
-- Name: aid_application aid_application_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY aid_application_update ON public.aid_application FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: appeal; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.appeal ENABLE ROW LEVEL SECURITY;

--
-- Name: appeal appeal_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY appeal_insert ON public.appeal FOR INSERT WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: appeal appeal_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY appeal_select ON public.appeal FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: appeal appeal_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY appeal_told_select ON public.appeal AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('överklaganden'::text) AS is_told_lately));


--
-- Name: appeal appeal_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY appeal_update ON public.appeal FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: calculation_sheet; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.calculation_sheet ENABLE ROW LEVEL SECURITY;

--
-- Name: calculation_sheet calculation_sheet_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY calculation_sheet_insert ON public.calculation_sheet FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((finished_by IS NULL) OR (finished_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: calculation_sheet calculation_sheet_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY calculation_sheet_select ON public.calculation_sheet FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: calculation_sheet calculation_sheet_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY calculation_sheet_told_select ON public.calculation_sheet AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('beräkningar'::text) AS is_told_lately));


--
-- Name: calculation_sheet calculation_sheet_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY calculation_sheet_update ON public.calculation_sheet FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((finished_by IS NULL) OR (finished_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: case_file; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.case_file ENABLE ROW LEVEL SECURITY;

--
-- Name: case_file case_file_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_file_insert ON public.case_file FOR INSERT WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: case_file case_file_moved_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_file_moved_select ON public.case_file FOR SELECT USING (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['coordinator'::text, 'deputy_head'::text, 'head'::text, 'administrator'::text])) AND (closed_on IS NULL)));


--
-- Name: case_file case_file_moved_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_file_moved_update ON public.case_file FOR UPDATE USING (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['coordinator'::text, 'deputy_head'::text, 'head'::text, 'administrator'::text])) AND (closed_on IS NULL))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['coordinator'::text, 'deputy_head'::text, 'head'::text, 'administrator'::text])) AND (closed_on IS NULL)));


--
-- Name: case_file case_file_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_file_select ON public.case_file FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: case_file case_file_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_file_update ON public.case_file FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: case_handover; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.case_handover ENABLE ROW LEVEL SECURITY;

--
-- Name: case_handover case_handover_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_handover_insert ON public.case_handover FOR INSERT WITH CHECK (((by_id = ( SELECT public.my_staff_id() AS my_staff_id)) AND public.may_move_case(case_id, undoes_id, caseworker_to, payment_officer_to, (district_to)::text)));


--
-- Name: case_handover case_handover_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_handover_select ON public.case_handover FOR SELECT USING (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])) OR (by_id = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: case_handover case_handover_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_handover_told_select ON public.case_handover AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('flyttade ärenden'::text) AS is_told_lately));


--
-- Name: chain_head; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.chain_head ENABLE ROW LEVEL SECURITY;

--
-- Name: chain_head chain_head_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY chain_head_insert ON public.chain_head FOR INSERT WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text, 'administrator'::text])));


--
-- Name: chain_head chain_head_new_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY chain_head_new_insert ON public.chain_head AS RESTRICTIVE FOR INSERT WITH CHECK (((number = 0) AND ((hash)::text = ''::text)));


--
-- Name: chain_head chain_head_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY chain_head_select ON public.chain_head FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text, 'administrator'::text])));


--
-- Name: chain_head chain_head_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY chain_head_update ON public.chain_head FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text, 'administrator'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text, 'administrator'::text])));


--
-- Name: contact; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.contact ENABLE ROW LEVEL SECURITY;

--
-- Name: contact contact_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY contact_insert ON public.contact FOR INSERT WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: contact contact_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY contact_select ON public.contact FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: contact contact_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY contact_told_select ON public.contact AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('kontakter'::text) AS is_told_lately));


--
-- Name: contact contact_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY contact_update ON public.contact FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: decision; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.decision ENABLE ROW LEVEL SECURITY;

--
-- Name: decision_basis; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.decision_basis ENABLE ROW LEVEL SECURITY;

--
-- Name: decision_basis decision_basis_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_basis_insert ON public.decision_basis FOR INSERT WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: decision_basis decision_basis_of_own_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_basis_of_own_insert ON public.decision_basis AS RESTRICTIVE FOR INSERT WITH CHECK ((EXISTS ( SELECT 1
   FROM public.decision
  WHERE ((decision.id = decision_basis.id) AND (decision.case_id = decision_basis.case_id) AND (decision.signed_by = ( SELECT public.my_staff_id() AS my_staff_id)) AND public.is_about_now(decision.signed_at)))));


--
-- Name: decision_basis decision_basis_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_basis_select ON public.decision_basis FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: decision_basis decision_basis_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_basis_told_select ON public.decision_basis AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('beslutens underlag'::text) AS is_told_lately));


--
-- Name: decision decision_decided_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_decided_insert ON public.decision AS RESTRICTIVE FOR INSERT WITH CHECK (((signed_at IS NULL) OR (decided_on = ((signed_at AT TIME ZONE 'Europe/Stockholm'::text))::date)));


--
-- Name: decision decision_decided_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_decided_update ON public.decision AS RESTRICTIVE FOR UPDATE USING (true) WITH CHECK (((signed_at IS NULL) OR (decided_on = ((signed_at AT TIME ZONE 'Europe/Stockholm'::text))::date)));


--
-- Name: decision decision_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_insert ON public.decision FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])) AND ((signed_by IS NULL) OR (signed_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: decision decision_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_select ON public.decision FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: decision decision_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_told_select ON public.decision AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('beslut'::text) AS is_told_lately));


--
-- Name: decision decision_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_update ON public.decision FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])) AND ((signed_by IS NULL) OR (signed_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: done_write; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.done_write ENABLE ROW LEVEL SECURITY;

--
-- Name: done_write done_write_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY done_write_all ON public.done_write USING ((staff_id = ( SELECT public.my_staff_id() AS my_staff_id))) WITH CHECK ((staff_id = ( SELECT public.my_staff_id() AS my_staff_id)));


--
-- Name: draft; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.draft ENABLE ROW LEVEL SECURITY;

--
-- Name: draft draft_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY draft_all ON public.draft USING ((staff_id = ( SELECT public.my_staff_id() AS my_staff_id))) WITH CHECK ((staff_id = ( SELECT public.my_staff_id() AS my_staff_id)));


--
-- Name: emergency_assessment; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.emergency_assessment ENABLE ROW LEVEL SECURITY;

--
-- Name: emergency_assessment emergency_assessment_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY emergency_assessment_insert ON public.emergency_assessment FOR INSERT WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: emergency_assessment emergency_assessment_of_own_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY emergency_assessment_of_own_insert ON public.emergency_assessment AS RESTRICTIVE FOR INSERT WITH CHECK ((EXISTS ( SELECT 1
   FROM public.decision
  WHERE ((decision.id = emergency_assessment.id) AND (decision.case_id = emergency_assessment.case_id) AND (decision.signed_by = ( SELECT public.my_staff_id() AS my_staff_id)) AND public.is_about_now(decision.signed_at)))));


--
-- Name: emergency_assessment emergency_assessment_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY emergency_assessment_select ON public.emergency_assessment FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: emergency_assessment emergency_assessment_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY emergency_assessment_told_select ON public.emergency_assessment AS RESTRICTIVE FOR SELECT USING (((case_id = ANY (( SELECT public.my_open_cases() AS my_open_cases)::uuid[])) OR public.is_to_be_told_of('akuta bedömningar'::text, case_id)));


--
-- Name: filled_instrument; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.filled_instrument ENABLE ROW LEVEL SECURITY;

--
-- Name: filled_instrument filled_instrument_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY filled_instrument_insert ON public.filled_instrument FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((signed_by IS NULL) OR (signed_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: filled_instrument filled_instrument_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY filled_instrument_select ON public.filled_instrument FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: filled_instrument filled_instrument_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY filled_instrument_told_select ON public.filled_instrument AS RESTRICTIVE FOR SELECT USING (((case_id = ANY (( SELECT public.my_open_cases() AS my_open_cases)::uuid[])) OR public.is_to_be_told_of('formulär'::text, case_id)));


--
-- Name: filled_instrument filled_instrument_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY filled_instrument_update ON public.filled_instrument FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((signed_by IS NULL) OR (signed_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: form_version; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.form_version ENABLE ROW LEVEL SECURITY;

--
-- Name: form_version form_version_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY form_version_insert ON public.form_version FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])) AND (added_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: form_version form_version_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY form_version_select ON public.form_version FOR SELECT USING ((( SELECT public.my_role() AS my_role) IS NOT NULL));


--
-- Name: former_identity; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.former_identity ENABLE ROW LEVEL SECURITY;

--
-- Name: former_identity former_identity_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY former_identity_insert ON public.former_identity FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND (changed_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: former_identity former_identity_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY former_identity_select ON public.former_identity FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: former_identity former_identity_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY former_identity_told_select ON public.former_identity AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('tidigare personnummer'::text) AS is_told_lately));


--
-- Name: household_member; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.household_member ENABLE ROW LEVEL SECURITY;

--
-- Name: household_member household_member_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY household_member_insert ON public.household_member FOR INSERT WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: household_member household_member_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY household_member_select ON public.household_member FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: household_member household_member_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY household_member_told_select ON public.household_member AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('hushåll'::text) AS is_told_lately));


--
-- Name: household_member household_member_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY household_member_update ON public.household_member FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: journal_note; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.journal_note ENABLE ROW LEVEL SECURITY;

--
-- Name: journal_note journal_note_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY journal_note_insert ON public.journal_note FOR INSERT WITH CHECK ((((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text])) AND (author_id = ( SELECT public.my_staff_id() AS my_staff_id))) OR ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text, 'administrator'::text])) AND (author_id = ( SELECT public.my_staff_id() AS my_staff_id)) AND (signed_at IS NOT NULL) AND public.has_just_done(case_id, (kind)::text, (step)::text))));


--
-- Name: journal_note journal_note_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY journal_note_select ON public.journal_note FOR SELECT USING (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])) AND ((author_id = ( SELECT public.my_staff_id() AS my_staff_id)) OR ((signed_at IS NOT NULL) AND ((NOT restricted) OR (( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])))))));


--
-- Name: journal_note journal_note_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY journal_note_told_select ON public.journal_note AS RESTRICTIVE FOR SELECT USING (((case_id = ANY (( SELECT public.my_open_cases() AS my_open_cases)::uuid[])) OR (author_id = ( SELECT public.my_staff_id() AS my_staff_id)) OR public.is_to_be_told_of('journal'::text, case_id)));


--
-- Name: journal_note journal_note_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY journal_note_update ON public.journal_note FOR UPDATE USING (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text])) AND (author_id = ( SELECT public.my_staff_id() AS my_staff_id)))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text])) AND (author_id = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: letter; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.letter ENABLE ROW LEVEL SECURITY;

--
-- Name: letter letter_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY letter_insert ON public.letter FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])) AND (created_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: letter letter_of_own_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY letter_of_own_insert ON public.letter AS RESTRICTIVE FOR INSERT WITH CHECK ((EXISTS ( SELECT 1
   FROM public.decision
  WHERE ((decision.id = letter.decision_id) AND (decision.case_id = letter.case_id) AND (decision.signed_by = ( SELECT public.my_staff_id() AS my_staff_id)) AND public.is_about_now(decision.signed_at)))));


--
-- Name: letter letter_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY letter_select ON public.letter FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: letter letter_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY letter_told_select ON public.letter AS RESTRICTIVE FOR SELECT USING (((case_id = ANY (( SELECT public.my_open_cases() AS my_open_cases)::uuid[])) OR public.is_to_be_told_of('brev'::text, case_id)));


--
-- Name: next_step; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.next_step ENABLE ROW LEVEL SECURITY;

--
-- Name: next_step next_step_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY next_step_insert ON public.next_step FOR INSERT WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: next_step next_step_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY next_step_select ON public.next_step FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: next_step next_step_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY next_step_told_select ON public.next_step AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('vad som väntar i ärenden'::text) AS is_told_lately));


--
-- Name: next_step next_step_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY next_step_update ON public.next_step FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: payee_account; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.payee_account ENABLE ROW LEVEL SECURITY;

--
-- Name: payee_account payee_account_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payee_account_insert ON public.payee_account FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND (registered_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: payee_account payee_account_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payee_account_select ON public.payee_account FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: payee_account payee_account_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payee_account_told_select ON public.payee_account AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('konton för utbetalning'::text) AS is_told_lately));


--
-- Name: payment; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.payment ENABLE ROW LEVEL SECURITY;

--
-- Name: payment_file; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.payment_file ENABLE ROW LEVEL SECURITY;

--
-- Name: payment_file payment_file_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_file_insert ON public.payment_file FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = 'payment_officer'::text) AND (created_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: payment_file payment_file_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_file_select ON public.payment_file FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: payment_file payment_file_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_file_told_select ON public.payment_file AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('betalningsfiler'::text) AS is_told_lately));


--
-- Name: payment payment_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_insert ON public.payment FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND (prepared_by = ( SELECT public.my_staff_id() AS my_staff_id)) AND ((status)::text = 'prepared'::text) AND (public.is_about_today(pay_on) OR ((pay_on > clock_timestamp()) AND (pay_on < GREATEST((clock_timestamp() + '64 days'::interval), (((((month)::text || '-01'::text))::date + '1 mon'::interval))::timestamp with time zone))))));


--
-- Name: payment_receipt; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.payment_receipt ENABLE ROW LEVEL SECURITY;

--
-- Name: payment_receipt payment_receipt_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_receipt_insert ON public.payment_receipt FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND (handed_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: payment_receipt payment_receipt_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_receipt_select ON public.payment_receipt FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: payment_receipt payment_receipt_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_receipt_told_select ON public.payment_receipt AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('kvittenser'::text) AS is_told_lately));


--
-- Name: payment_return; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.payment_return ENABLE ROW LEVEL SECURITY;

--
-- Name: payment_return payment_return_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_return_insert ON public.payment_return FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((registered_by IS NULL) OR (registered_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: payment_return payment_return_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_return_select ON public.payment_return FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: payment_return payment_return_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_return_told_select ON public.payment_return AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('återkomna betalningar'::text) AS is_told_lately));


--
-- Name: payment_return payment_return_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_return_update ON public.payment_return FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['payment_officer'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((settled_by IS NULL) OR (settled_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: payment payment_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_select ON public.payment FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: payment_set_aside; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.payment_set_aside ENABLE ROW LEVEL SECURITY;

--
-- Name: payment_set_aside payment_set_aside_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_set_aside_insert ON public.payment_set_aside FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = 'payment_officer'::text) AND (set_aside_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: payment_set_aside payment_set_aside_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_set_aside_select ON public.payment_set_aside FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: payment_set_aside payment_set_aside_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_set_aside_told_select ON public.payment_set_aside AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('betalningar som inte kom med'::text) AS is_told_lately));


--
-- Name: payment payment_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_told_select ON public.payment AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('betalningar'::text) AS is_told_lately));


--
-- Name: payment payment_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_update ON public.payment FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['payment_officer'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK ((((( SELECT public.my_role() AS my_role) = ANY (ARRAY['payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((status)::text = 'released'::text) AND (file_id IS NULL) AND (released_by = ( SELECT public.my_staff_id() AS my_staff_id))) OR ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((status)::text = 'stopped'::text) AND (stopped_by = ( SELECT public.my_staff_id() AS my_staff_id))) OR ((( SELECT public.my_role() AS my_role) = 'payment_officer'::text) AND (file_id IS NOT NULL))));


--
-- Name: person; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;

--
-- Name: person person_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_insert ON public.person FOR INSERT WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: person_match; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.person_match ENABLE ROW LEVEL SECURITY;

--
-- Name: person_match person_match_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_match_insert ON public.person_match FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND (judged_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: person_match person_match_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_match_select ON public.person_match FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: person_match person_match_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_match_told_select ON public.person_match AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('jämförelser av personer'::text) AS is_told_lately));


--
-- Name: person person_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_select ON public.person FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: person person_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_told_select ON public.person AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('personer'::text) AS is_told_lately));


--
-- Name: person person_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_update ON public.person FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: plan; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.plan ENABLE ROW LEVEL SECURITY;

--
-- Name: plan plan_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY plan_insert ON public.plan FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((signed_by IS NULL) OR (signed_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: plan plan_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY plan_select ON public.plan FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: plan plan_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY plan_told_select ON public.plan AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('planer'::text) AS is_told_lately));


--
-- Name: plan plan_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY plan_update ON public.plan FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((signed_by IS NULL) OR (signed_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: reading; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.reading ENABLE ROW LEVEL SECURITY;

--
-- Name: seal; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.seal ENABLE ROW LEVEL SECURITY;

--
-- Name: seal_acceptance; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.seal_acceptance ENABLE ROW LEVEL SECURITY;

--
-- Name: seal_acceptance seal_acceptance_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY seal_acceptance_select ON public.seal_acceptance FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: seal_anchor; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.seal_anchor ENABLE ROW LEVEL SECURITY;

--
-- Name: seal_anchor seal_anchor_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY seal_anchor_select ON public.seal_anchor FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: seal_head; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.seal_head ENABLE ROW LEVEL SECURITY;

--
-- Name: seal_head seal_head_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY seal_head_select ON public.seal_head FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: seal_request; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.seal_request ENABLE ROW LEVEL SECURITY;

--
-- Name: seal seal_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY seal_select ON public.seal FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: spot_check; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.spot_check ENABLE ROW LEVEL SECURITY;

--
-- Name: spot_check spot_check_drawn_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY spot_check_drawn_insert ON public.spot_check AS RESTRICTIVE FOR INSERT WITH CHECK (((judged_at IS NULL) AND (judged_by IS NULL) AND (control IS NULL) AND (noting IS NULL) AND (EXISTS ( SELECT 1
   FROM public.spot_check_round drawn
  WHERE ((drawn.id = spot_check.round_id) AND (drawn.drawn_by = ( SELECT public.my_staff_id() AS my_staff_id)) AND (drawn.xmin = (pg_current_xact_id())::xid))))));


--
-- Name: spot_check spot_check_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY spot_check_insert ON public.spot_check FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = 'fut_investigator'::text) AND ((judged_by IS NULL) OR (judged_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: spot_check_round; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.spot_check_round ENABLE ROW LEVEL SECURITY;

--
-- Name: spot_check_round spot_check_round_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY spot_check_round_insert ON public.spot_check_round FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = 'fut_investigator'::text) AND (drawn_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: spot_check_round spot_check_round_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY spot_check_round_select ON public.spot_check_round FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: spot_check spot_check_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY spot_check_select ON public.spot_check FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: spot_check spot_check_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY spot_check_told_select ON public.spot_check AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('stickprov'::text) AS is_told_lately));


--
-- Name: spot_check spot_check_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY spot_check_update ON public.spot_check FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = 'fut_investigator'::text)) WITH CHECK (((( SELECT public.my_role() AS my_role) = 'fut_investigator'::text) AND ((judged_by IS NULL) OR (judged_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: staff; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.staff ENABLE ROW LEVEL SECURITY;

--
-- Name: staff staff_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY staff_insert ON public.staff FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = 'administrator'::text) AND (NOT active) AND (version = 1) AND (password_hash IS NULL) AND public.login_is_free((login)::text)));


--
-- Name: staff staff_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY staff_select ON public.staff FOR SELECT USING (((( SELECT public.my_role() AS my_role) IS NOT NULL) OR ((login)::text = SESSION_USER)));


--
-- Name: staff staff_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY staff_update ON public.staff FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = 'administrator'::text)) WITH CHECK ((( SELECT public.my_role() AS my_role) = 'administrator'::text));


--
-- Name: visit_event; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.visit_event ENABLE ROW LEVEL SECURITY;

--
-- Name: visit_event visit_event_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY visit_event_insert ON public.visit_event FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND (by_id = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: visit_event visit_event_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY visit_event_select ON public.visit_event FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: visit_event visit_event_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY visit_event_told_select ON public.visit_event AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('besök'::text) AS is_told_lately));


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA public TO fsclient_staff;


--
-- Name: FUNCTION a_while_ago(how_long interval); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.a_while_ago(how_long interval) FROM PUBLIC;


--
-- Name: FUNCTION access_entry_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.access_entry_again() FROM PUBLIC;


--
-- Name: FUNCTION access_is_told(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.access_is_told() FROM PUBLIC;


--
-- Name: FUNCTION account_change_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.account_change_again() FROM PUBLIC;


--
-- Name: FUNCTION account_change_alone(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.account_change_alone() FROM PUBLIC;


--
-- Name: FUNCTION account_change_applied(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.account_change_applied() FROM PUBLIC;


--
-- Name: FUNCTION account_change_false(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.account_change_false() FROM PUBLIC;


--
-- Name: FUNCTION account_change_last(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.account_change_last() FROM PUBLIC;


--
-- Name: FUNCTION account_change_own(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.account_change_own() FROM PUBLIC;


--
-- Name: FUNCTION account_change_rests_on_sealed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.account_change_rests_on_sealed() FROM PUBLIC;


--
-- Name: FUNCTION account_change_unfit(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.account_change_unfit() FROM PUBLIC;


--
-- Name: FUNCTION added_norm_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.added_norm_again() FROM PUBLIC;


--
-- Name: FUNCTION aid_application_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.aid_application_again() FROM PUBLIC;


--
-- Name: FUNCTION aid_application_astray(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.aid_application_astray() FROM PUBLIC;


--
-- Name: FUNCTION aid_application_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.aid_application_begins() FROM PUBLIC;


--
-- Name: FUNCTION aid_application_begun(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.aid_application_begun() FROM PUBLIC;


--
-- Name: FUNCTION aid_application_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.aid_application_counts() FROM PUBLIC;


--
-- Name: FUNCTION aid_application_kept(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.aid_application_kept() FROM PUBLIC;


--
-- Name: FUNCTION aid_application_unfit(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.aid_application_unfit() FROM PUBLIC;


--
-- Name: FUNCTION appeal_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.appeal_again() FROM PUBLIC;


--
-- Name: FUNCTION appeal_astray(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.appeal_astray() FROM PUBLIC;


--
-- Name: FUNCTION appeal_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.appeal_begins() FROM PUBLIC;


--
-- Name: FUNCTION appeal_begun(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.appeal_begun() FROM PUBLIC;


--
-- Name: FUNCTION appeal_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.appeal_counts() FROM PUBLIC;


--
-- Name: FUNCTION appeal_insert_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.appeal_insert_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION appeal_kept(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.appeal_kept() FROM PUBLIC;


--
-- Name: FUNCTION appeal_rests_on_sealed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.appeal_rests_on_sealed() FROM PUBLIC;


--
-- Name: FUNCTION appeal_unfit(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.appeal_unfit() FROM PUBLIC;


--
-- Name: FUNCTION appeal_update_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.appeal_update_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION append_seal(kind text, row_id uuid, chain uuid, content text, late boolean, claimed timestamp with time zone); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.append_seal(kind text, row_id uuid, chain uuid, content text, late boolean, claimed timestamp with time zone) FROM PUBLIC;


--
-- Name: FUNCTION are_sums_altered(wanted uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.are_sums_altered(wanted uuid) FROM PUBLIC;


--
-- Name: FUNCTION ask_for_seal(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.ask_for_seal() FROM PUBLIC;


--
-- Name: FUNCTION begin_sealed_day(today date, until integer, seal text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.begin_sealed_day(today date, until integer, seal text) FROM PUBLIC;


--
-- Name: FUNCTION calculation_sheet_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.calculation_sheet_again() FROM PUBLIC;


--
-- Name: FUNCTION calculation_sheet_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.calculation_sheet_begins() FROM PUBLIC;


--
-- Name: FUNCTION calculation_sheet_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.calculation_sheet_counts() FROM PUBLIC;


--
-- Name: FUNCTION calculation_sheet_insert_half_signed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.calculation_sheet_insert_half_signed() FROM PUBLIC;


--
-- Name: FUNCTION calculation_sheet_insert_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.calculation_sheet_insert_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION calculation_sheet_kept(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.calculation_sheet_kept() FROM PUBLIC;


--
-- Name: FUNCTION calculation_sheet_update_half_signed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.calculation_sheet_update_half_signed() FROM PUBLIC;


--
-- Name: FUNCTION calculation_sheet_update_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.calculation_sheet_update_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION case_file_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.case_file_again() FROM PUBLIC;


--
-- Name: FUNCTION case_file_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.case_file_begins() FROM PUBLIC;


--
-- Name: FUNCTION case_file_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.case_file_counts() FROM PUBLIC;


--
-- Name: FUNCTION case_file_kept(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.case_file_kept() FROM PUBLIC;


--
-- Name: FUNCTION case_file_not_done(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.case_file_not_done() FROM PUBLIC;


--
-- Name: FUNCTION case_handover_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.case_handover_again() FROM PUBLIC;


--
-- Name: FUNCTION case_handover_false(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.case_handover_false() FROM PUBLIC;


--
-- Name: FUNCTION case_handover_insert_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.case_handover_insert_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION case_handover_not_done(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.case_handover_not_done() FROM PUBLIC;


--
-- Name: FUNCTION case_handover_rests_on_sealed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.case_handover_rests_on_sealed() FROM PUBLIC;


--
-- Name: FUNCTION case_handover_update_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.case_handover_update_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION case_left_ownerless(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.case_left_ownerless() FROM PUBLIC;


--
-- Name: FUNCTION case_made_ownerless(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.case_made_ownerless() FROM PUBLIC;


--
-- Name: FUNCTION case_moved_untold(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.case_moved_untold() FROM PUBLIC;


--
-- Name: FUNCTION case_numbered(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.case_numbered() FROM PUBLIC;


--
-- Name: FUNCTION chain_head_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.chain_head_begins() FROM PUBLIC;


--
-- Name: FUNCTION chain_head_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.chain_head_counts() FROM PUBLIC;


--
-- Name: FUNCTION chain_head_false(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.chain_head_false() FROM PUBLIC;


--
-- Name: FUNCTION chain_head_left(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.chain_head_left() FROM PUBLIC;


--
-- Name: FUNCTION connects_as_before(former text, now text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.connects_as_before(former text, now text) FROM PUBLIC;


--
-- Name: FUNCTION contact_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.contact_again() FROM PUBLIC;


--
-- Name: FUNCTION contact_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.contact_begins() FROM PUBLIC;


--
-- Name: FUNCTION contact_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.contact_counts() FROM PUBLIC;


--
-- Name: FUNCTION contact_ended_untold(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.contact_ended_untold() FROM PUBLIC;


--
-- Name: FUNCTION decision_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.decision_again() FROM PUBLIC;


--
-- Name: FUNCTION decision_basis_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.decision_basis_again() FROM PUBLIC;


--
-- Name: FUNCTION decision_basis_insert_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.decision_basis_insert_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION decision_basis_rests_on_sealed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.decision_basis_rests_on_sealed() FROM PUBLIC;


--
-- Name: FUNCTION decision_basis_update_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.decision_basis_update_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION decision_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.decision_begins() FROM PUBLIC;


--
-- Name: FUNCTION decision_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.decision_counts() FROM PUBLIC;


--
-- Name: FUNCTION decision_insert_half_signed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.decision_insert_half_signed() FROM PUBLIC;


--
-- Name: FUNCTION decision_insert_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.decision_insert_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION decision_is_whole(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.decision_is_whole() FROM PUBLIC;


--
-- Name: FUNCTION decision_kept(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.decision_kept() FROM PUBLIC;


--
-- Name: FUNCTION decision_rests_on_sealed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.decision_rests_on_sealed() FROM PUBLIC;


--
-- Name: FUNCTION decision_update_half_signed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.decision_update_half_signed() FROM PUBLIC;


--
-- Name: FUNCTION decision_update_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.decision_update_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION draft_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.draft_begins() FROM PUBLIC;


--
-- Name: FUNCTION draft_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.draft_counts() FROM PUBLIC;


--
-- Name: FUNCTION draft_kept(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.draft_kept() FROM PUBLIC;


--
-- Name: FUNCTION emergency_assessment_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.emergency_assessment_again() FROM PUBLIC;


--
-- Name: FUNCTION emergency_assessment_insert_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.emergency_assessment_insert_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION emergency_assessment_rests_on_sealed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.emergency_assessment_rests_on_sealed() FROM PUBLIC;


--
-- Name: FUNCTION emergency_assessment_update_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.emergency_assessment_update_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION emergency_astray(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.emergency_astray() FROM PUBLIC;


--
-- Name: FUNCTION filled_instrument_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.filled_instrument_again() FROM PUBLIC;


--
-- Name: FUNCTION filled_instrument_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.filled_instrument_begins() FROM PUBLIC;


--
-- Name: FUNCTION filled_instrument_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.filled_instrument_counts() FROM PUBLIC;


--
-- Name: FUNCTION filled_instrument_insert_half_signed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.filled_instrument_insert_half_signed() FROM PUBLIC;


--
-- Name: FUNCTION filled_instrument_insert_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.filled_instrument_insert_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION filled_instrument_insert_stranger(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.filled_instrument_insert_stranger() FROM PUBLIC;


--
-- Name: FUNCTION filled_instrument_kept(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.filled_instrument_kept() FROM PUBLIC;


--
-- Name: FUNCTION filled_instrument_update_half_signed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.filled_instrument_update_half_signed() FROM PUBLIC;


--
-- Name: FUNCTION filled_instrument_update_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.filled_instrument_update_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION filled_named(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.filled_named() FROM PUBLIC;


--
-- Name: FUNCTION filled_renamed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.filled_renamed() FROM PUBLIC;


--
-- Name: FUNCTION form_is_answered(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.form_is_answered() FROM PUBLIC;


--
-- Name: FUNCTION form_misnamed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.form_misnamed() FROM PUBLIC;


--
-- Name: FUNCTION form_mixed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.form_mixed() FROM PUBLIC;


--
-- Name: FUNCTION form_questions(form text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.form_questions(form text) FROM PUBLIC;


--
-- Name: FUNCTION form_version_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.form_version_again() FROM PUBLIC;


--
-- Name: FUNCTION former_identity_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.former_identity_again() FROM PUBLIC;


--
-- Name: FUNCTION former_identity_false(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.former_identity_false() FROM PUBLIC;


--
-- Name: FUNCTION hold_to_seal(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.hold_to_seal() FROM PUBLIC;


--
-- Name: FUNCTION household_member_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.household_member_again() FROM PUBLIC;


--
-- Name: FUNCTION household_member_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.household_member_begins() FROM PUBLIC;


--
-- Name: FUNCTION household_member_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.household_member_counts() FROM PUBLIC;


--
-- Name: FUNCTION household_member_kept(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.household_member_kept() FROM PUBLIC;


--
-- Name: FUNCTION household_member_not_done(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.household_member_not_done() FROM PUBLIC;


--
-- Name: FUNCTION identity_left(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.identity_left() FROM PUBLIC;


--
-- Name: FUNCTION is_as_sealed(wanted_kind text, wanted uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.is_as_sealed(wanted_kind text, wanted uuid) FROM PUBLIC;


--
-- Name: FUNCTION is_login_of_ours(named text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.is_login_of_ours(named text) FROM PUBLIC;


--
-- Name: FUNCTION is_to_be_told(what text); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.is_to_be_told(what text) FROM PUBLIC;


--
-- Name: FUNCTION journal_note_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.journal_note_again() FROM PUBLIC;


--
-- Name: FUNCTION journal_note_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.journal_note_begins() FROM PUBLIC;


--
-- Name: FUNCTION journal_note_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.journal_note_counts() FROM PUBLIC;


--
-- Name: FUNCTION journal_note_insert_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.journal_note_insert_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION journal_note_insert_off_chain(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.journal_note_insert_off_chain() FROM PUBLIC;


--
-- Name: FUNCTION journal_note_kept(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.journal_note_kept() FROM PUBLIC;


--
-- Name: FUNCTION journal_note_rests_on_sealed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.journal_note_rests_on_sealed() FROM PUBLIC;


--
-- Name: FUNCTION journal_note_update_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.journal_note_update_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION journal_note_update_off_chain(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.journal_note_update_off_chain() FROM PUBLIC;


--
-- Name: FUNCTION leave_altered(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.leave_altered() FROM PUBLIC;


--
-- Name: FUNCTION letter_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.letter_again() FROM PUBLIC;


--
-- Name: FUNCTION letter_insert_mishashed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.letter_insert_mishashed() FROM PUBLIC;


--
-- Name: FUNCTION letter_insert_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.letter_insert_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION letter_insert_stranger(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.letter_insert_stranger() FROM PUBLIC;


--
-- Name: FUNCTION letter_rests_on_sealed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.letter_rests_on_sealed() FROM PUBLIC;


--
-- Name: FUNCTION letter_update_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.letter_update_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION login_made(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.login_made() FROM PUBLIC;


--
-- Name: FUNCTION make_seals(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.make_seals() FROM PUBLIC;


--
-- Name: FUNCTION next_step_insert_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.next_step_insert_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION next_step_update_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.next_step_update_mixed_cases() FROM PUBLIC;


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
-- Name: FUNCTION payee_account_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payee_account_again() FROM PUBLIC;


--
-- Name: FUNCTION payment_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_again() FROM PUBLIC;


--
-- Name: FUNCTION payment_astray(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_astray() FROM PUBLIC;


--
-- Name: FUNCTION payment_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_begins() FROM PUBLIC;


--
-- Name: FUNCTION payment_begun(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_begun() FROM PUBLIC;


--
-- Name: FUNCTION payment_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_counts() FROM PUBLIC;


--
-- Name: FUNCTION payment_file_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_file_again() FROM PUBLIC;


--
-- Name: FUNCTION payment_file_insert_mishashed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_file_insert_mishashed() FROM PUBLIC;


--
-- Name: FUNCTION payment_file_not_done(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_file_not_done() FROM PUBLIC;


--
-- Name: FUNCTION payment_insert_half_signed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_insert_half_signed() FROM PUBLIC;


--
-- Name: FUNCTION payment_insert_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_insert_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION payment_receipt_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_receipt_again() FROM PUBLIC;


--
-- Name: FUNCTION payment_receipt_false(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_receipt_false() FROM PUBLIC;


--
-- Name: FUNCTION payment_receipt_insert_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_receipt_insert_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION payment_receipt_rests_on_sealed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_receipt_rests_on_sealed() FROM PUBLIC;


--
-- Name: FUNCTION payment_receipt_sums_sealed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_receipt_sums_sealed() FROM PUBLIC;


--
-- Name: FUNCTION payment_receipt_update_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_receipt_update_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION payment_rests_on_sealed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_rests_on_sealed() FROM PUBLIC;


--
-- Name: FUNCTION payment_return_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_return_again() FROM PUBLIC;


--
-- Name: FUNCTION payment_return_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_return_begins() FROM PUBLIC;


--
-- Name: FUNCTION payment_return_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_return_counts() FROM PUBLIC;


--
-- Name: FUNCTION payment_return_false(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_return_false() FROM PUBLIC;


--
-- Name: FUNCTION payment_return_insert_half_signed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_return_insert_half_signed() FROM PUBLIC;


--
-- Name: FUNCTION payment_return_insert_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_return_insert_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION payment_return_rests_on_sealed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_return_rests_on_sealed() FROM PUBLIC;


--
-- Name: FUNCTION payment_return_update(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_return_update() FROM PUBLIC;


--
-- Name: FUNCTION payment_return_update_half_signed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_return_update_half_signed() FROM PUBLIC;


--
-- Name: FUNCTION payment_return_update_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_return_update_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION payment_set_aside_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_set_aside_again() FROM PUBLIC;


--
-- Name: FUNCTION payment_set_aside_insert_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_set_aside_insert_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION payment_set_aside_update_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_set_aside_update_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION payment_sums_sealed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_sums_sealed() FROM PUBLIC;


--
-- Name: FUNCTION payment_unfit(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_unfit() FROM PUBLIC;


--
-- Name: FUNCTION payment_update_half_signed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_update_half_signed() FROM PUBLIC;


--
-- Name: FUNCTION payment_update_mixed_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_update_mixed_cases() FROM PUBLIC;


--
-- Name: FUNCTION payment_way(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.payment_way() FROM PUBLIC;


--
-- Name: FUNCTION person_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.person_again() FROM PUBLIC;


--
-- Name: FUNCTION person_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.person_begins() FROM PUBLIC;


--
-- Name: FUNCTION person_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.person_counts() FROM PUBLIC;


--
-- Name: FUNCTION person_match_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.person_match_again() FROM PUBLIC;


--
-- Name: FUNCTION person_match_not_done(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.person_match_not_done() FROM PUBLIC;


--
-- Name: FUNCTION plan_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.plan_again() FROM PUBLIC;


--
-- Name: FUNCTION plan_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.plan_begins() FROM PUBLIC;


--
-- Name: FUNCTION plan_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.plan_counts() FROM PUBLIC;


--
-- Name: FUNCTION plan_insert_half_signed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.plan_insert_half_signed() FROM PUBLIC;


--
-- Name: FUNCTION plan_insert_stranger(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.plan_insert_stranger() FROM PUBLIC;


--
-- Name: FUNCTION plan_kept(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.plan_kept() FROM PUBLIC;


--
-- Name: FUNCTION plan_numbered(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.plan_numbered() FROM PUBLIC;


--
-- Name: FUNCTION plan_update_half_signed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.plan_update_half_signed() FROM PUBLIC;


--
-- Name: FUNCTION reading_is_told(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.reading_is_told() FROM PUBLIC;


--
-- Name: FUNCTION refuse_change(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.refuse_change() FROM PUBLIC;


--
-- Name: FUNCTION refuse_other_time(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.refuse_other_time() FROM PUBLIC;


--
-- Name: FUNCTION refuse_permission(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.refuse_permission() FROM PUBLIC;


--
-- Name: FUNCTION refuse_unbacked_payment(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.refuse_unbacked_payment() FROM PUBLIC;


--
-- Name: FUNCTION refuse_value(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.refuse_value() FROM PUBLIC;


--
-- Name: FUNCTION seal_acceptance_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.seal_acceptance_again() FROM PUBLIC;


--
-- Name: FUNCTION seal_anchor_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.seal_anchor_again() FROM PUBLIC;


--
-- Name: FUNCTION sealed_row(wanted_kind text, wanted uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.sealed_row(wanted_kind text, wanted uuid) FROM PUBLIC;


--
-- Name: FUNCTION spot_check_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.spot_check_again() FROM PUBLIC;


--
-- Name: FUNCTION spot_check_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.spot_check_begins() FROM PUBLIC;


--
-- Name: FUNCTION spot_check_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.spot_check_counts() FROM PUBLIC;


--
-- Name: FUNCTION spot_check_insert_half_signed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.spot_check_insert_half_signed() FROM PUBLIC;


--
-- Name: FUNCTION spot_check_kept(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.spot_check_kept() FROM PUBLIC;


--
-- Name: FUNCTION spot_check_rests_on_sealed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.spot_check_rests_on_sealed() FROM PUBLIC;


--
-- Name: FUNCTION spot_check_round_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.spot_check_round_again() FROM PUBLIC;


--
-- Name: FUNCTION spot_check_update_half_signed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.spot_check_update_half_signed() FROM PUBLIC;


--
-- Name: FUNCTION staff_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.staff_again() FROM PUBLIC;


--
-- Name: FUNCTION staff_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.staff_begins() FROM PUBLIC;


--
-- Name: FUNCTION staff_changed_untold(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.staff_changed_untold() FROM PUBLIC;


--
-- Name: FUNCTION staff_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.staff_counts() FROM PUBLIC;


--
-- Name: FUNCTION staff_leaves_cases(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.staff_leaves_cases() FROM PUBLIC;


--
-- Name: FUNCTION staff_renamed_untold(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.staff_renamed_untold() FROM PUBLIC;


--
-- Name: FUNCTION take_away(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.take_away() FROM PUBLIC;


--
-- Name: FUNCTION tell_of_case(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.tell_of_case() FROM PUBLIC;


--
-- Name: FUNCTION tell_of_none(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.tell_of_none() FROM PUBLIC;


--
-- Name: FUNCTION tell_of_opened(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.tell_of_opened() FROM PUBLIC;


--
-- Name: FUNCTION visit_event_again(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.visit_event_again() FROM PUBLIC;


--
-- Name: FUNCTION visit_event_false(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.visit_event_false() FROM PUBLIC;


--
-- Name: FUNCTION visit_event_not_done(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.visit_event_not_done() FROM PUBLIC;


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
-- Name: TABLE reading; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.reading TO fsclient_staff;


--
-- Name: TABLE seal; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.seal TO fsclient_staff;


--
-- Name: TABLE seal_acceptance; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.seal_acceptance TO fsclient_staff;


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


