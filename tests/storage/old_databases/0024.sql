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
    AND CASE WHEN EXISTS (
        SELECT 1 FROM seal WHERE seal.row_id = NEW.file_id AND seal.kind = 'payment_file'
    ) THEN payment_file.payments > (
        SELECT count(*) FROM payment AS carried WHERE carried.file_id = NEW.file_id
    ) AND payment_file.total >= NEW.amount + (
        SELECT coalesce(sum(carried.amount), 0) FROM payment AS carried
        WHERE carried.file_id = NEW.file_id
    ) ELSE payment_file.total >= NEW.amount END
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
-- Name: seal_of_overfilled_file(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.seal_of_overfilled_file() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
EXISTS (
    SELECT 1 FROM payment_file WHERE payment_file.id = NEW.row_id AND (
        payment_file.payments < (
            SELECT count(*) FROM payment AS carried WHERE carried.file_id = NEW.row_id
        ) OR payment_file.total < (
            SELECT coalesce(sum(carried.amount), 0) FROM payment AS carried
            WHERE carried.file_id = NEW.row_id
        )
    )
)
 THEN
        RAISE EXCEPTION 'misdirected_payment' USING ERRCODE = 'integrity_constraint_violation';
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
	('01a1ab2f-d0c0-77b6-9419-b2a2a9f4a20e', '2026-11-05 11:10:00+01', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', 'hand_over', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'Har bett om en ny handläggare. Båda är överens om bytet.'),
	('01a1b13f-a260-7703-8a8d-9088191b7733', '2026-11-06 15:25:00+01', '01a1c4af-8680-77ec-8027-a2a235372235', 'change_staff', NULL, 'social10'),
	('01a1c052-9500-72c1-aecc-39e9ebbc8d79', '2026-11-09 13:40:00+01', '01a1c4af-8680-73e6-8305-e98686292bb5', 'open_case', '01a1aacb-1b80-7a82-8aab-9fca7d07da04', ''),
	('01a22608-9084-71d8-8f9a-ace3aa5c8002', '2026-11-10 10:00:00+01', '01a22608-9042-7034-b1f0-41db04995880', 'open_case', '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'Jour');


--
-- Data for Name: account_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_change VALUES
	('01a1b13f-a260-711c-85d9-e0229e458516', '01a1c4af-8680-7800-b3f6-e53d3853933d', '2026-11-06 15:25:00+01', '01a1c4af-8680-77ec-8027-a2a235372235', 'done', 'social_worker', 'social_worker', true, false, false, 2, '', NULL),
	('01a22608-9083-7dbd-8fd6-6c4ff8a59fee', '01a22608-9042-7034-b1f0-41db04995880', '2026-11-10 10:00:00+01', '01a22608-904e-7bd5-bd10-bd089309824d', 'asked', 'social_worker', 'deputy_head', true, true, false, NULL, 'Vikarie från december', NULL);


--
-- Data for Name: added_norm; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.added_norm VALUES
	('01a22608-9086-7be0-8b6d-5d3c0633beec', '2027-01', '# Riksnormen för 2027, beslutad i november', '01a22608-904e-7bd5-bd10-bd089309824d', '2026-11-10 10:00:00+01');


--
-- Data for Name: aid_application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.aid_application VALUES
	('01a10ac1-4240-7abe-990d-78d321f59868', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'new', '2026-10', '2026-10-05', '2026-10-21', '', '2026-10-07', false, 'decided', 1, NULL, NULL),
	('01a1b4ce-9580-731e-89d0-4ce533b893a5', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'renewal', '2026-11', '2026-11-07', '2026-11-24', '', '2026-11-10', false, 'open', 1, NULL, NULL),
	('01a11a2d-eda0-7262-8eba-65142b084bd9', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'new', '2026-10', '2026-10-08', '2026-10-26', '', '2026-10-12', false, 'decided', 1, NULL, NULL),
	('01a1a569-3d20-711e-9b73-d2960a8f8e5b', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'renewal', '2026-11', '2026-11-04', '2026-11-20', '', '2026-11-06', false, 'open', 1, NULL, NULL),
	('01a1aacb-1b80-7c8b-87ea-6049ff874151', '01a1aacb-1b80-7a82-8aab-9fca7d07da04', 'new', '2026-11', '2026-11-05', '2026-11-19', '', NULL, false, 'open', 1, NULL, NULL),
	('01a22608-906f-79b6-a3cb-c4662e5e6fc7', '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, true, 'open', 1, NULL, NULL),
	('01a22608-9074-72c7-a0a1-d280bf73e212', '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'emergency', '2026-11', '2026-11-05', '2026-11-05', '', NULL, false, 'open', 1, NULL, NULL),
	('01a22608-9089-7e4a-83be-7378bfb93151', '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, false, 'open', 1, NULL, NULL),
	('01a22608-908c-7053-be7d-ebe9491a38c6', '01a22608-908b-791c-9c54-51c29bca34ef', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, false, 'open', 1, NULL, NULL);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES
	('0024');


--
-- Data for Name: appeal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.appeal VALUES
	('01a22608-907e-7a54-b5c5-7d961caf6f66', '01a22608-906d-788c-9f91-bc3ab9c4f7de', '01a22608-9070-7f2b-a832-9f84774fbc5d', '2026-11-05', '2026-11-05', '2026-11-26', 'pending', NULL, '01a22608-9042-7034-b1f0-41db04995880', 1);


--
-- Data for Name: calculation_sheet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.calculation_sheet VALUES
	('01a11fd9-0a00-74ec-9221-cbdae90ba887', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a10ac1-4240-7abe-990d-78d321f59868', '2026-10', '{"adjustments":[],"adults":[{"birth_date":"1983-07-08","first_day":null,"id":"01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"5574","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"449","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"96","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"home_insurance"}],"incomes":[],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1133900, NULL, '01a1c4af-8680-7172-ad94-dd6dece80799', '2026-10-09 11:38:00+02', 1),
	('01a1c491-5020-71a1-93f8-4ade42b50c7c', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a1b4ce-9580-731e-89d0-4ce533b893a5', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1983-07-08","first_day":null,"id":"01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"5574","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"449","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"96","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"home_insurance"}],"incomes":[{"amount":"40083","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74","reason":null,"stated":null,"type":"tax_refund"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', -2874400, NULL, NULL, NULL, 1),
	('01a13462-e9a0-78ac-b097-4c017d0411cb', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a11a2d-eda0-7262-8eba-65142b084bd9', '2026-10', '{"adjustments":[],"adults":[{"birth_date":"2000-02-11","first_day":null,"id":"01a1c4af-8680-7de3-9e60-14efef1919e4","last_day":null,"status":"cohabiting"},{"birth_date":"1979-07-17","first_day":null,"id":"01a1c4af-8680-7902-a0fa-d25ae7f29ab1","last_day":null,"status":"cohabiting"}],"assets":[],"children":[],"costs":[{"applied":"6859","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"210","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"146","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"home_insurance"}],"incomes":[{"amount":"39909","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7de3-9e60-14efef1919e4","reason":null,"stated":null,"type":"tax_refund"}],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', -2418400, NULL, '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '2026-10-13 11:34:00+02', 1),
	('01a1c489-fd20-701f-a452-c038148a223a', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a1a569-3d20-711e-9b73-d2960a8f8e5b', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"2000-02-11","first_day":null,"id":"01a1c4af-8680-7de3-9e60-14efef1919e4","last_day":null,"status":"cohabiting"},{"birth_date":"1979-07-17","first_day":null,"id":"01a1c4af-8680-7902-a0fa-d25ae7f29ab1","last_day":null,"status":"cohabiting"}],"assets":[],"children":[],"costs":[{"applied":"6859","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"210","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"146","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"home_insurance"}],"incomes":[],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1572500, NULL, '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '2026-11-10 09:49:00+01', 1),
	('01a22608-907c-71e2-94af-73403d45af3f', '01a22608-906d-788c-9f91-bc3ab9c4f7de', '01a22608-906f-79b6-a3cb-c4662e5e6fc7', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1984-07-15","first_day":null,"id":"01a22608-906e-72f4-abee-af08990bdea2","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"9800","approved":"7900","copied":null,"label":null,"person":null,"reason":"för hög","type":"rent"}],"incomes":[{"amount":"1234.50","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a22608-906e-72f4-abee-af08990bdea2","reason":null,"stated":null,"type":"wage"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1188500, '2026-10', NULL, NULL, 1);


--
-- Data for Name: case_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_file VALUES
	('01a10aeb-5f80-73e9-be6e-d515d77b26d3', '2026-00001', 'east', '01a1c4af-8680-73e6-8305-e98686292bb5', '01a1c4af-8680-7172-ad94-dd6dece80799', '2026-10-05', NULL, NULL, 1),
	('01a1aacb-1b80-7a82-8aab-9fca7d07da04', '2026-00003', 'east', '01a1c4af-8680-73e6-8305-e98686292bb5', '01a1c4af-8680-75ef-b099-f27150cb407a', '2026-11-05', NULL, NULL, 1),
	('01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '2026-00002', 'north', '01a1c4af-8680-73e6-8305-e98686292bb5', '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '2026-10-02', NULL, NULL, 2),
	('01a22608-906d-788c-9f91-bc3ab9c4f7de', '2026-00417', 'east', '01a22608-9042-7034-b1f0-41db04995880', '01a22608-9044-7525-8383-c23ba680a212', '2026-11-05', NULL, NULL, 1),
	('01a22608-908b-791c-9c54-51c29bca34ef', '2026-00418', 'east', '01a22608-9042-7034-b1f0-41db04995880', '01a22608-9044-7525-8383-c23ba680a212', '2026-11-05', NULL, NULL, 1);


--
-- Data for Name: case_handover; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_handover VALUES
	('01a1ab2f-d0c0-71df-8abd-bea71c0f8af2', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 2, '2026-11-05 11:10:00+01', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', 'Har bett om en ny handläggare. Båda är överens om bytet.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '01a1c4af-8680-73e6-8305-e98686292bb5', '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '01a1c4af-8680-75ad-8d36-ce2c1a09a840', 'north', 'north', NULL),
	('01a22608-9093-7e8f-9a32-94c2fcf9d3c4', '01a22608-908b-791c-9c54-51c29bca34ef', 2, '2026-11-10 10:00:00+01', '01a22608-9042-7034-b1f0-41db04995880', 'Byter tjänst', '01a22608-9042-7034-b1f0-41db04995880', '01a22608-9043-78d5-8514-72d64716fbd2', '01a22608-9044-7525-8383-c23ba680a212', '01a22608-9044-7525-8383-c23ba680a212', 'east', 'east', NULL);


--
-- Data for Name: chain_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chain_head VALUES
	('01a10aeb-5f80-73e9-be6e-d515d77b26d3', 2, '739c8ecb4b693bbf3df4dd752d7e583f1747e1a4fad4561e0154a0f04462e49f', 2),
	('01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 2, '6a3e954e974593eb2ec5a3cd0d8a661f60ae08207971123871c70dd40c1b038e', 2),
	('01a1aacb-1b80-7a82-8aab-9fca7d07da04', 1, 'ca52a3aab094ba2d59838aa66cb08773d82dca21462d315a39917c16d580ba51', 2),
	('01a22608-906d-788c-9f91-bc3ab9c4f7de', 0, '', 1);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES
	('01a08f3d-b0e0-72e3-8973-8a76d562bf11', '2026-09-11 08:53:00+02', 'phone', 'referred', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7405-ba28-a6794d4ca9c7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a08f6a-8d40-73ff-abd4-4acdb5f5842d', '2026-09-11 09:42:00+02', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a08f33-9ec0-7989-a76c-808b2d20cff7', '2026-09-11 08:42:00+02', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7405-ba28-a6794d4ca9c7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a09e99-e180-7148-991d-3eb1acddefa4', '2026-09-14 08:28:00+02', 'phone', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a09fb1-1de0-78a0-88e1-cae0f8a6d7cf', '2026-09-14 13:33:00+02', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-76cf-9699-08f6c0301b21', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a09ee5-dea0-74df-ad2b-92edb90759c5', '2026-09-14 09:51:00+02', 'visit', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7405-ba28-a6794d4ca9c7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0a505-40a0-7c9f-a308-be55a5b93d2e', '2026-09-15 14:23:00+02', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-73e6-8305-e98686292bb5', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0a458-37c0-75d0-b0fc-ebae72853369', '2026-09-15 11:14:00+02', 'phone', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0a505-40a0-7576-b0fd-7c459097b75e', '2026-09-15 14:23:00+02', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-70eb-a8b8-8073065b8c35', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0a96e-1900-78a4-9cbd-d82ebff5ee6f', '2026-09-16 10:56:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0a98f-f8e0-7a1c-bd41-45edb587728c', '2026-09-16 11:33:00+02', 'visit', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-70eb-a8b8-8073065b8c35', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0a92e-ed20-7489-911d-db9296a50b7f', '2026-09-16 09:47:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0af7b-2b80-76f0-81da-248e8cf1af43', '2026-09-17 15:08:00+02', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0ae44-ce60-7bd7-8b57-3a366457abab', '2026-09-17 09:29:00+02', 'phone', 'wrong_district', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0ae31-9480-7783-8ebb-e4e89e68b09d', '2026-09-17 09:08:00+02', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0b319-af00-75af-b68f-ee32f4a4198a', '2026-09-18 08:00:00+02', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7f75-bb3b-f4bf5d7cfed1', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0b498-5fc0-7f43-bd16-2a9d9f05049e', '2026-09-18 14:58:00+02', 'phone', 'wrong_district', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0b435-7f40-7dda-9765-af7cd76ad77e', '2026-09-18 13:10:00+02', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-73e6-8305-e98686292bb5', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0c36e-e5a0-7653-bcbc-5fcc835fd313', '2026-09-21 12:07:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0c2bc-5e80-7c80-9b11-cb3519825a91', '2026-09-21 08:52:00+02', 'phone', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0c2c2-c720-7ab6-812d-9f543e112fe6', '2026-09-21 08:59:00+02', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0c7e3-a4e0-7a8a-9d13-53f7709bdda6', '2026-09-22 08:53:00+02', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0c818-bea0-7e5c-8de3-1460267671b4', '2026-09-22 09:51:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-76cf-9699-08f6c0301b21', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0c842-dbe0-7084-bf4c-f83889d6c97c', '2026-09-22 10:37:00+02', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-73e6-8305-e98686292bb5', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0ccec-b4e0-7be5-8074-514c7cb73161', '2026-09-23 08:21:00+02', 'phone', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0cd6b-0ca0-747f-9997-5e05adf483b8', '2026-09-23 10:39:00+02', 'phone', 'wrong_district', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0ce2f-e340-736d-8459-f0729c606004', '2026-09-23 14:14:00+02', 'phone', 'wrong_district', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0d2b6-07a0-7b2d-9fe7-0a1396d756e0', '2026-09-24 11:19:00+02', 'phone', 'wrong_district', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0d393-9660-7a8a-affa-41eb634c305d', '2026-09-24 15:21:00+02', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0d393-9660-7053-b59b-be563fad6bbb', '2026-09-24 15:21:00+02', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7f75-bb3b-f4bf5d7cfed1', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0d7a3-a060-7dc9-8000-1cf510406af3', '2026-09-25 10:17:00+02', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0d7bc-5880-755a-a713-63538f855845', '2026-09-25 10:44:00+02', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-76cf-9699-08f6c0301b21', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0d772-3020-7cf0-8b99-c882cb04ce6d', '2026-09-25 09:23:00+02', 'phone', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0e7a0-f300-7a6b-8247-bb4d5cd6d689', '2026-09-28 12:48:00+02', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0e7f6-17e0-72bd-abf8-02e75653cf0d', '2026-09-28 14:21:00+02', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0e76c-c3a0-72b7-a69b-79ab596787a8', '2026-09-28 11:51:00+02', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0ed22-dc80-7df2-8d6a-c110c5b894fa', '2026-09-29 14:28:00+02', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0ec3e-e520-7267-ba06-0e79408ac858', '2026-09-29 10:19:00+02', 'visit', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0ec2b-ab40-75bd-947c-fa94ecbe4386', '2026-09-29 09:58:00+02', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0f27a-a8c0-78a0-ada3-158db0b63694', '2026-09-30 15:22:00+02', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0f163-6c60-722c-85e8-0be48be66eec', '2026-09-30 10:17:00+02', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7405-ba28-a6794d4ca9c7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0f1b3-fd60-72aa-a64a-74210c35b299', '2026-09-30 11:45:00+02', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7405-ba28-a6794d4ca9c7', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0f64e-4600-7107-b690-5a860e8a788b', '2026-10-01 09:12:00+02', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a0f671-faa0-7811-9756-48d19352c7f7', '2026-10-01 09:51:00+02', 'phone', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-70eb-a8b8-8073065b8c35', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0f707-35c0-72a9-a3cf-fa6a03d77f2a', '2026-10-01 12:34:00+02', 'phone', 'referred', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0fc77-ba20-77c2-bc7f-bd93a6207b28', '2026-10-02 13:55:00+02', 'visit', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0fba3-5320-7652-8ba3-8a2bcbd7d4aa', '2026-10-02 10:03:00+02', 'visit', 'wrong_district', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a0fcd6-06c0-7f91-b69f-f26af0b38158', '2026-10-02 15:38:00+02', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a10bbb-32a0-75bd-b960-e68cb5cbfde6', '2026-10-05 13:03:00+02', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a10aae-0860-7732-8466-7357878c2435', '2026-10-05 08:09:00+02', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a10c03-8640-7e14-9daa-c33996a73746', '2026-10-05 14:22:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1109b-fa20-7a41-b620-2b3ad03e86e5', '2026-10-06 11:47:00+02', 'phone', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7405-ba28-a6794d4ca9c7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1116c-b7a0-70e1-8796-1afb85f873ba', '2026-10-06 15:35:00+02', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7405-ba28-a6794d4ca9c7', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a10fec-3220-762f-8f27-8c96a7c5be6e', '2026-10-06 08:35:00+02', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-70eb-a8b8-8073065b8c35', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a11668-0c00-7fe7-8727-d012efdbfb75', '2026-10-07 14:48:00+02', 'phone', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73e6-8305-e98686292bb5', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a115b7-59a0-7b27-b093-490842553c17', '2026-10-07 11:35:00+02', 'phone', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7f75-bb3b-f4bf5d7cfed1', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a11592-baa0-797e-8772-c444ebe494e6', '2026-10-07 10:55:00+02', 'visit', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a11ad7-4d00-72d9-b690-096b7fba5cbd', '2026-10-08 11:28:00+02', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a11acf-fa00-78f7-9b99-0f6e06c6e47d', '2026-10-08 11:20:00+02', 'visit', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a11b89-d420-706f-ba65-dbfc0f5b3637', '2026-10-08 14:43:00+02', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-76cf-9699-08f6c0301b21', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a11fe4-f0e0-7f0d-b592-572d432774b7', '2026-10-09 11:01:00+02', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a11ff6-5600-7c67-8757-b10fa488a04b', '2026-10-09 11:20:00+02', 'phone', 'referred', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7f75-bb3b-f4bf5d7cfed1', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a120f2-1b20-744a-846c-3624c4ea6574', '2026-10-09 15:55:00+02', 'phone', 'wrong_district', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7405-ba28-a6794d4ca9c7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a12efc-7760-7fee-a416-9510df41fd73', '2026-10-12 09:21:00+02', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a12f78-fa60-79f1-b5b6-a52ac83c86b7', '2026-10-12 11:37:00+02', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-73e6-8305-e98686292bb5', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1303c-e6a0-7faa-beac-ba9323c9d9ab', '2026-10-12 15:11:00+02', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-73e6-8305-e98686292bb5', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13417-d6e0-795f-a225-78ed0269b809', '2026-10-13 09:09:00+02', 'phone', 'wrong_district', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a134f0-d1c0-75ad-aec9-fc6c76e81aba', '2026-10-13 13:06:00+02', 'phone', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a13555-8700-75d4-886d-1ec5e51d2959', '2026-10-13 14:56:00+02', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73e6-8305-e98686292bb5', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13906-5a00-7e35-9329-6b9a3b4c057e', '2026-10-14 08:08:00+02', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73e6-8305-e98686292bb5', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13933-3660-7ed6-9c3f-c1dbe0ea1a62', '2026-10-14 08:57:00+02', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13a48-9e00-75df-8a5a-2f34af75c10b', '2026-10-14 14:00:00+02', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13e7a-87e0-7b2f-b50d-a5457f0b528b', '2026-10-15 09:33:00+02', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-70eb-a8b8-8073065b8c35', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13ef4-4bc0-73e4-ad5e-449eb41dfe5e', '2026-10-15 11:46:00+02', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a13e30-5f80-7e7e-8a1d-e763687ab5cb', '2026-10-15 08:12:00+02', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-73e6-8305-e98686292bb5', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a14486-b000-783a-8b41-9721742850f0', '2026-10-16 13:44:00+02', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-76cf-9699-08f6c0301b21', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1443e-5c60-720a-ab4d-5b9d8a3d3a9d', '2026-10-16 12:25:00+02', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-76cf-9699-08f6c0301b21', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a144c4-0720-7158-a28e-0b7dff9430f4', '2026-10-16 14:51:00+02', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a153c2-d580-7da2-bdb2-fa426080fc6a', '2026-10-19 12:44:00+02', 'phone', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a15326-4760-7766-a894-d345089d77b3', '2026-10-19 09:53:00+02', 'phone', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a153f8-d9a0-70cc-ab02-e58c8c87df52', '2026-10-19 13:43:00+02', 'phone', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-73e6-8305-e98686292bb5', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a15990-bc20-77a4-8297-d4977879bf39', '2026-10-20 15:47:00+02', 'visit', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-76cf-9699-08f6c0301b21', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a158b9-9600-70fb-9e93-483ebe494976', '2026-10-20 11:52:00+02', 'phone', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1594c-fc60-7381-ad5d-2966a8db9bd0', '2026-10-20 14:33:00+02', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a15de6-5aa0-78a3-8324-a42f43d27c0d', '2026-10-21 11:59:00+02', 'phone', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a15ead-0600-7d65-90db-8d06245ffb65', '2026-10-21 15:36:00+02', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a15dce-8ce0-7c76-bd17-a7db5da48846', '2026-10-21 11:33:00+02', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a162c4-6300-76ef-a4de-cb20db1567fb', '2026-10-22 10:40:00+02', 'phone', 'wrong_district', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-76cf-9699-08f6c0301b21', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a16375-1560-78f7-9f7f-28386d9570ef', '2026-10-22 13:53:00+02', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7405-ba28-a6794d4ca9c7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a16380-fc40-75c8-8d9f-5ec5a9baa6c4', '2026-10-22 14:06:00+02', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1679e-c1e0-71ec-b23a-4135ff38e639', '2026-10-23 09:17:00+02', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a167f2-1200-7169-ae20-45c40183f138', '2026-10-23 10:48:00+02', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a16820-c320-7191-8d32-d4ab5710706c', '2026-10-23 11:39:00+02', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a177a7-1100-7dad-9730-ff8c0ec7b2e3', '2026-10-26 11:00:00+01', 'phone', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a17813-1940-758a-83f1-840e3de8acfe', '2026-10-26 12:58:00+01', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a178b4-3b40-7557-ac53-461d20d84c9e', '2026-10-26 15:54:00+01', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a17c51-d460-7668-8ab0-4a875dff24a9', '2026-10-27 08:45:00+01', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-76cf-9699-08f6c0301b21', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a17d18-7fc0-7125-9425-be21d985c91d', '2026-10-27 12:22:00+01', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a17c86-03c0-7476-921e-a0e4dc34acbb', '2026-10-27 09:42:00+01', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-76cf-9699-08f6c0301b21', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a182b4-f620-7aa8-81cd-2483a49b37b7', '2026-10-28 14:31:00+01', 'phone', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a182f7-cb80-793e-beb3-bf496a3668a3', '2026-10-28 15:44:00+01', 'phone', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a182b4-f620-726f-931d-977dc0b780f3', '2026-10-28 14:31:00+01', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-70eb-a8b8-8073065b8c35', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a187de-1140-7dc9-8b42-5b20ae0a18b4', '2026-10-29 14:34:00+01', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a186b0-dbe0-7146-922e-b8ff13bf3d4f', '2026-10-29 09:05:00+01', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a186dd-b840-7e14-b44b-8963907d6be9', '2026-10-29 09:54:00+01', 'visit', 'referred', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a18d4e-95a0-7afd-bf78-40c0b0e659a5', '2026-10-30 15:55:00+01', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-76cf-9699-08f6c0301b21', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a18bce-1020-70b4-9597-09ae520b88c1', '2026-10-30 08:55:00+01', 'visit', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7f75-bb3b-f4bf5d7cfed1', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a18c95-a5e0-7149-a23b-c05a50236cc3', '2026-10-30 12:33:00+01', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a19c75-ac80-7e8d-8d18-1b0fae5a2311', '2026-11-02 14:32:00+01', 'phone', 'wrong_district', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-76cf-9699-08f6c0301b21', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a19c89-d0c0-71ba-b3b6-c07c4e12576c', '2026-11-02 14:54:00+01', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a19c57-7620-7572-b5ba-54db7d2e414d', '2026-11-02 13:59:00+01', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1a0f4-7de0-7d18-a9f4-e8438e5e5cc0', '2026-11-03 11:29:00+01', 'visit', 'wrong_district', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-73e6-8305-e98686292bb5', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1a083-e1c0-790a-92d4-6eefd2c97906', '2026-11-03 09:26:00+01', 'phone', 'wrong_district', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1a11b-dc00-7793-b920-86becd6e1ffb', '2026-11-03 12:12:00+01', 'visit', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-76cf-9699-08f6c0301b21', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1a6e7-ede0-7f08-ae1d-50b20ec6803f', '2026-11-04 15:13:00+01', 'visit', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73e6-8305-e98686292bb5', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1a5fb-b920-7f45-98a6-1c0dd075b626', '2026-11-04 10:55:00+01', 'phone', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1a5e5-c020-7fa8-acca-1434b86e41f0', '2026-11-04 10:31:00+01', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1aaf7-f7e0-7427-b4f7-e560b71ed3bf', '2026-11-05 10:09:00+01', 'phone', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1ab54-6fc0-7948-aa29-32fa0ce12ae6', '2026-11-05 11:50:00+01', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1abd3-b1e0-7226-b219-e502ec81cdb2', '2026-11-05 14:09:00+01', 'phone', 'wrong_district', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-76cd-8300-3005b688b661', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1b0af-e580-7198-8c15-a3ad9501a10a', '2026-11-06 12:48:00+01', 'visit', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7f75-bb3b-f4bf5d7cfed1', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1b0b9-0d40-76ee-975f-c88a8c799db1', '2026-11-06 12:58:00+01', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-70eb-a8b8-8073065b8c35', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1b0f3-a540-7a82-a40a-5eba27ee8e54', '2026-11-06 14:02:00+01', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1bf5d-3880-7e0b-af17-5191ba6de76b', '2026-11-09 09:12:00+01', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-76cf-9699-08f6c0301b21', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1bf54-10c0-7c5e-a851-8ab61f43bafc', '2026-11-09 09:02:00+01', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1bf62-b6c0-780d-8018-2c67048cb407', '2026-11-09 09:18:00+01', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-70eb-a8b8-8073065b8c35', '', '', '', '', '', NULL, NULL, 1, NULL),
	('01a1c4af-8680-7a6c-957b-17619907e9da', '2026-11-10 10:00:00+01', 'phone', 'wrong_district', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7f75-bb3b-f4bf5d7cfed1', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1c4af-8680-777b-986c-a006c3dc02a5', '2026-11-10 10:00:00+01', 'phone', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7405-ba28-a6794d4ca9c7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1c463-8960-7823-8056-0406f7a48cf8', '2026-11-10 08:37:00+01', 'phone', 'referred', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7405-ba28-a6794d4ca9c7', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1, NULL),
	('01a1afe8-4fc0-7b25-b31a-897e59a8a9f4', '2026-11-06 09:10:00+01', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-70eb-a8b8-8073065b8c35', 'Lena Skuggkvist', '', '', '', '', '2026-11-13 09:00:00+01', NULL, 1, NULL),
	('01a1a5d2-8640-74ff-89a8-6c1a1c11e7e9', '2026-11-04 10:10:00+01', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7405-ba28-a6794d4ca9c7', 'Iman Sagagren', '', '', '', '', '2026-11-13 10:00:00+01', NULL, 1, NULL),
	('01a18c49-a8c0-787d-b479-bfc08f261941', '2026-10-30 11:10:00+01', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7495-90a2-5b195f49f0fc', 'Åsa Testås', '', '', '', '', '2026-11-13 11:00:00+01', NULL, 1, NULL),
	('01a13faf-1040-74e5-970c-9613f109213e', '2026-10-15 15:10:00+02', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-73e6-8305-e98686292bb5', 'Jonna Skuggfors', '', '', '', '', '2026-11-09 15:00:00+01', NULL, 1, NULL),
	('01a16874-1340-7595-a9ba-fa1d18e3dac1', '2026-10-23 13:10:00+02', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7f75-bb3b-f4bf5d7cfed1', 'Lena Övastedt', '', '', '', '', '2026-11-06 13:00:00+01', NULL, 2, 'did_not_come'),
	('01a15411-91c0-79c3-ba45-8e955fed2bec', '2026-10-19 14:10:00+02', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7f75-bb3b-f4bf5d7cfed1', 'Leila Sagaberg', '', '', '', '', '2026-11-06 14:00:00+01', NULL, 2, 'other_unit'),
	('01a17d0d-8340-7930-b61e-1ab964ace67c', '2026-10-27 12:10:00+01', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-73e6-8305-e98686292bb5', 'Mona Skuggstedt', '', '', '', '', '2026-11-16 13:00:00+01', NULL, 2, NULL),
	('01a22608-9073-7e09-8003-41859c16cce5', '2026-11-10 10:00:00+01', 'phone', 'booked', 'Hyran för december', '01a22608-9042-7034-b1f0-41db04995880', 'Åsa Östlund-Exempel', '198407152381', '', '', '', '2026-11-10 10:00:00+01', '01a22608-906d-788c-9f91-bc3ab9c4f7de', 1, NULL),
	('01a22608-9090-7b7a-8ce4-43bb9cd81488', '2026-11-10 10:00:00+01', 'phone', 'booked', 'Hyran för december', '01a22608-9042-7034-b1f0-41db04995880', 'Åsa Östlund-Exempel', '198407152381', '', '', '', '2026-11-10 10:00:00+01', '01a22608-908b-791c-9c54-51c29bca34ef', 1, NULL);


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision VALUES
	('01a12062-5e40-79ff-87ee-64febee33d4a', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a10ac1-4240-7abe-990d-78d321f59868', '2026-10', 'grant', 1133900, 0, '', '', '["12 kap. 1 § SoL","12 kap. 7 § SoL, 12 kap. 2 § SoF"]', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-10-09', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-10-09 13:18:00+02', '4c1bc358a8fc0071a1b2a70c98b05f71ac03e7fc95967085c914da32c634ac52', 1, NULL, NULL, '{}', '{}'),
	('01a134eb-5380-74fe-9749-a883eb681073', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a11a2d-eda0-7262-8eba-65142b084bd9', '2026-10', 'refusal', 0, 0, 'Hushållets inkomster under månaden är högre än riksnormen och de godkända kostnaderna. Behovet är därför tillgodosett på annat sätt.', '', '["12 kap. 1 § SoL","12 kap. 7 § SoL, 12 kap. 2 § SoF"]', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-13', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-13 13:00:00+02', 'b30549f6123ee384ff91d9ac146a8d37b795bf3825fa0e32e7b1b3217e4ab4da', 1, NULL, NULL, '{}', '{}'),
	('01a22608-9070-7f2b-a832-9f84774fbc5d', '01a22608-906d-788c-9f91-bc3ab9c4f7de', '01a22608-906f-79b6-a3cb-c4662e5e6fc7', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a22608-9042-7034-b1f0-41db04995880', '2026-11-05', '01a22608-9042-7034-b1f0-41db04995880', '2026-11-10 10:00:00+01', NULL, 1, NULL, NULL, '{}', '{}'),
	('01a22608-9075-7f4b-aeb9-651713baa294', '01a22608-906d-788c-9f91-bc3ab9c4f7de', '01a22608-9074-72c7-a0a1-d280bf73e212', '2026-11', 'grant', 60000, 0, '', '', '[]', '01a22608-9042-7034-b1f0-41db04995880', '2026-11-05', '01a22608-9042-7034-b1f0-41db04995880', '2026-11-10 10:00:00+01', NULL, 1, NULL, NULL, '{}', '{}'),
	('01a22608-908a-7c2f-a81c-bacdfdf3b69d', '01a22608-906d-788c-9f91-bc3ab9c4f7de', '01a22608-9089-7e4a-83be-7378bfb93151', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a22608-9042-7034-b1f0-41db04995880', NULL, NULL, NULL, NULL, 1, NULL, NULL, '{}', '{}'),
	('01a22608-908d-7022-a3be-a9211d3807b8', '01a22608-908b-791c-9c54-51c29bca34ef', '01a22608-908c-7053-be7d-ebe9491a38c6', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a22608-9042-7034-b1f0-41db04995880', '2026-11-05', '01a22608-9042-7034-b1f0-41db04995880', '2026-11-10 10:00:00+01', NULL, 1, NULL, NULL, '{}', '{}');


--
-- Data for Name: decision_basis; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_basis VALUES
	('01a12062-5e40-79ff-87ee-64febee33d4a', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '{"adjustments":[],"adults":[{"birth_date":"1983-07-08","first_day":null,"id":"01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"5574","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"449","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"96","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"home_insurance"}],"incomes":[],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"6119","full_grant":true,"income_total":"0","lines":[["personal:01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74","personal","Personliga kostnader, ensamstående","01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74","3940",["3940","{}",["3940"],["adult.single","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 1 person",null,"1280",["1280","{}",["1280"],["shared.1","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"5574",["5574","{}",["5574"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:electricity:1","cost","Hushållsel",null,"449",["449","{}",["449"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:home_insurance:1","cost","Hemförsäkring",null,"96",["96","{}",["96"],null,"12 kap. 7 § första stycket 2 SoL"]]],"norm_total":"5220","outcome":"deficit","period":{"month":10,"year":2026},"reductions":[],"result":"11339"}', 2),
	('01a134eb-5380-74fe-9749-a883eb681073', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '{"adjustments":[],"adults":[{"birth_date":"2000-02-11","first_day":null,"id":"01a1c4af-8680-7de3-9e60-14efef1919e4","last_day":null,"status":"cohabiting"},{"birth_date":"1979-07-17","first_day":null,"id":"01a1c4af-8680-7902-a0fa-d25ae7f29ab1","last_day":null,"status":"cohabiting"}],"assets":[],"children":[],"costs":[{"applied":"6859","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"210","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"146","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"home_insurance"}],"incomes":[{"amount":"39909","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7de3-9e60-14efef1919e4","reason":null,"stated":null,"type":"tax_refund"}],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"7215","full_grant":true,"income_total":"39909","lines":[["couple","personal","Personliga kostnader, sammanboende par",null,"7100",["7100","{}",["7100"],["adult.cohabiting","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 2 personer",null,"1410",["1410","{}",["1410"],["shared.2","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"6859",["6859","{}",["6859"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:electricity:1","cost","Hushållsel",null,"210",["210","{}",["210"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:home_insurance:1","cost","Hemförsäkring",null,"146",["146","{}",["146"],null,"12 kap. 7 § första stycket 2 SoL"]],["income:tax_refund:01a1c4af-8680-7de3-9e60-14efef1919e4:1","income","Skatteåterbäring","01a1c4af-8680-7de3-9e60-14efef1919e4","-39909",["-39909","{}",["39909"],null,"12 kap. 1 § SoL"]]],"norm_total":"8510","outcome":"surplus","period":{"month":10,"year":2026},"reductions":[],"result":"-24184"}', 2),
	('01a22608-9070-7f2b-a832-9f84774fbc5d', '01a22608-906d-788c-9f91-bc3ab9c4f7de', '{"adjustments":[],"adults":[{"birth_date":"1984-07-15","first_day":null,"id":"01a22608-906e-72f4-abee-af08990bdea2","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"9800","approved":"7900","copied":null,"label":null,"person":null,"reason":"för hög","type":"rent"}],"incomes":[{"amount":"1234.50","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a22608-906e-72f4-abee-af08990bdea2","reason":null,"stated":null,"type":"wage"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"7900","full_grant":false,"income_total":"1235","lines":[["personal:01a22608-906e-72f4-abee-af08990bdea2","personal","Personliga kostnader, ensamstående","01a22608-906e-72f4-abee-af08990bdea2","3940",["3940","{}",["3940"],["adult.single","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 1 person",null,"1280",["1280","{}",["1280"],["shared.1","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"7900",["7900","{} godkänt av {} sökta",["7900","9800"],null,"12 kap. 7 § första stycket 2 SoL"]],["income:wage:01a22608-906e-72f4-abee-af08990bdea2:1","income","Lön efter skatt","01a22608-906e-72f4-abee-af08990bdea2","-1235",["-1234.50","{}",["1234.50"],null,"12 kap. 1 § SoL"]]],"norm_total":"5220","outcome":"deficit","period":{"month":11,"year":2026},"reductions":["cost:rent:1"],"result":"11885"}', 2);


--
-- Data for Name: done_write; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.done_write VALUES
	('01a17c84-2f00-710a-9b45-e83418113f91', '01a1c052-9500-7e6f-b0b8-0ac551464143', 'change_identity', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-11-09 13:40:00+01');


--
-- Data for Name: draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.draft VALUES
	('01a22608-9085-73b2-a2b3-aef0de76c5d3', '01a22608-9042-7034-b1f0-41db04995880', 'intake', '{}', '2026-11-10 10:00:00+01', 1);


--
-- Data for Name: emergency_assessment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.emergency_assessment VALUES
	('01a22608-9075-7f4b-aeb9-651713baa294', '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'food', 7, '2026-11-05', 'Lönen är stulen', '12 kr', 'Ingen', 'soon', '[{"name":"Åsa","person_id":"01a22608-906e-72f4-abee-af08990bdea2","text":"Saknar mat"}]', 60050, true);


--
-- Data for Name: filled_instrument; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.filled_instrument VALUES
	('01a10b48-c1c0-776d-aa4c-ebf2fb4e1d36', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', NULL, '01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74', 'ib', 1, '{"children":"Om läget består kan det bli svårt att delta i det som kostar pengar.","economy":"some","family":"large","family.wish":false,"fia":true,"fia_reason":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","health":"none","hindrance":"sick_insufficient_benefit","housing":"large","housing.wish":false,"housing_form":"temporary","housing_risk":false,"how_supported":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","language":"none","social":"clear","social.wish":false,"summary":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","track":"jobbtorg","violence_asked":"asked","work":"none","work_ability":0}', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-10-05 10:58:00+02', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-10-05 10:58:30+02', 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81'),
	('01a0fbbe-ca60-7b8d-af57-b993ecfa3553', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', NULL, '01a1c4af-8680-7de3-9e60-14efef1919e4', 'ib', 1, '{"children":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","economy":"some","family":"none","fia":false,"health":"clear","health.wish":true,"hindrance":"unemployed_awaiting_support","housing":"none","housing_form":"owned","housing_risk":false,"how_supported":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","language":"clear","language.wish":false,"social":"none","summary":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","track":"investigation","violence_asked":"not_asked","violence_reason":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","work":"none","work_ability":75}', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-02 10:33:00+02', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-02 10:33:30+02', 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81'),
	('01a0fbbe-ca60-7319-b244-bf16595a75ee', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', NULL, '01a1c4af-8680-7902-a0fa-d25ae7f29ab1', 'ib', 1, '{"children":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","economy":"some","family":"none","fia":false,"health":"clear","health.wish":true,"hindrance":"pension_awaiting","housing":"large","housing.wish":false,"housing_form":"temporary","housing_risk":true,"housing_risk_note":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","how_supported":"Om läget består kan det bli svårt att delta i det som kostar pengar.","language":"some","social":"large","social.wish":false,"summary":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","track":"none","violence_asked":"asked","work":"large","work.wish":true,"work_ability":25}', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-02 10:33:00+02', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-02 10:33:30+02', 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81'),
	('01a22608-907a-7db7-acac-30c6cab951cc', '01a22608-906d-788c-9f91-bc3ab9c4f7de', '01a22608-906f-79b6-a3cb-c4662e5e6fc7', '01a22608-906e-72f4-abee-af08990bdea2', 'ib', 1, '{"many":["a","b"],"share":50,"work":"3","works":true}', '01a22608-9042-7034-b1f0-41db04995880', '2026-11-10 10:00:00+01', NULL, NULL, 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81');


--
-- Data for Name: form_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.form_version VALUES
	('01a1c4af-8680-76f4-a6c1-3550f845a62b', 'ib', 1, '# IB, initial bedömning: ett svar per vuxen. Ändra orden fritt; höj version när en fråga
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
', '{"hindrances":[{"key":"unemployed_no_support","label":"Arbetslös, ingen ersättning eller stöd","group":"Arbetslös","need":false,"until":null},{"key":"unemployed_insufficient_support","label":"Arbetslös, otillräcklig ersättning eller stöd","group":"Arbetslös","need":false,"until":null},{"key":"unemployed_awaiting_support","label":"Arbetslös, väntar på ersättning eller stöd","group":"Arbetslös","need":false,"until":null},{"key":"sick_no_benefit","label":"Sjukskriven med läkarintyg, ingen sjukpenning","group":"Sjukskriven med läkarintyg","need":false,"until":null},{"key":"sick_insufficient_benefit","label":"Sjukskriven med läkarintyg, otillräcklig sjukpenning","group":"Sjukskriven med läkarintyg","need":false,"until":null},{"key":"sick_awaiting_benefit","label":"Sjukskriven med läkarintyg, väntar på sjukpenning","group":"Sjukskriven med läkarintyg","need":false,"until":null},{"key":"disability_insufficient","label":"Sjuk- eller aktivitetsersättning, otillräcklig ersättning","group":"Sjuk- eller aktivitetsersättning","need":false,"until":null},{"key":"disability_awaiting","label":"Sjuk- eller aktivitetsersättning, väntar på ersättning","group":"Sjuk- eller aktivitetsersättning","need":false,"until":null},{"key":"social_reasons","label":"Arbetshinder, sociala skäl","group":"Arbetshinder, sociala skäl","need":false,"until":null},{"key":"parental_insufficient","label":"Föräldraledig, föräldrapenning otillräcklig","group":"Föräldraledig","need":false,"until":null},{"key":"parental_awaiting","label":"Föräldraledig, väntar på föräldrapenning","group":"Föräldraledig","need":false,"until":null},{"key":"parental_no_childcare","label":"Föräldraledig, saknar barnomsorg","group":"Föräldraledig","need":false,"until":null},{"key":"part_time_insufficient","label":"Arbetar deltid ofrivilligt, otillräcklig inkomst","group":"Arbetar deltid ofrivilligt","need":false,"until":null},{"key":"part_time_awaiting","label":"Arbetar deltid ofrivilligt, väntar på inkomst","group":"Arbetar deltid ofrivilligt","need":false,"until":null},{"key":"full_time_insufficient","label":"Arbetar heltid, otillräcklig inkomst","group":"Arbetar heltid","need":false,"until":null},{"key":"full_time_awaiting","label":"Arbetar heltid, väntar på inkomst","group":"Arbetar heltid","need":false,"until":null},{"key":"establishment_insufficient","label":"Etableringsersättning, otillräcklig","group":"Etableringsersättning","need":false,"until":null},{"key":"establishment_awaiting","label":"Etableringsersättning, väntar på ersättning","group":"Etableringsersättning","need":false,"until":null},{"key":"establishment_none","label":"Etableringsersättning saknas, prestationsförmåga under 25 %","group":"Etableringsersättning","need":false,"until":null},{"key":"pension_insufficient","label":"Pension eller äldreförsörjningsstöd, otillräcklig","group":"Pension eller äldreförsörjningsstöd","need":false,"until":null},{"key":"pension_awaiting","label":"Pension eller äldreförsörjningsstöd, väntar på ersättning","group":"Pension eller äldreförsörjningsstöd","need":false,"until":null},{"key":"unaccompanied_youth_in_school","label":"Ensamkommande ungdom 18-20 år, gymnasiestuderande","group":"Ensamkommande ungdom","need":false,"until":null},{"key":"none","label":"Utan försörjningshinder","group":"Utan försörjningshinder","need":false,"until":null}]}', '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-11-10 10:00:00+01');


--
-- Data for Name: former_identity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.former_identity VALUES
	('01a1c052-9500-7838-895e-c9866976da5c', '01a1aacb-1b80-7bd8-8002-c14a164847ce', NULL, '1986-10-10', '50-00017', 'Personbevis från Skatteverket', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-11-09 13:40:00+01', '5000017'),
	('01a22608-9076-7ee4-b61b-8136dd925b6f', '01a22608-906e-72f4-abee-af08990bdea2', '197611672382', '1976-11-07', 'T 19761107-0001', 'Personnummer tilldelat', '01a22608-9042-7034-b1f0-41db04995880', '2026-11-10 10:00:00+01', '197611672382 t197611070001');


--
-- Data for Name: household_member; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.household_member VALUES
	('01a0f64c-7140-7122-93ad-d817ea3ab6d2', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74', 'applicant', '2026-10-01', NULL, 'full', NULL, false, false, 'unemployed_no_support', 1, '', NULL, ''),
	('01a0f654-aea0-7a0b-bd02-c4da61784ea4', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a1c4af-8680-7de3-9e60-14efef1919e4', 'applicant', '2026-10-01', NULL, 'full', NULL, false, false, 'social_reasons', 1, '', NULL, ''),
	('01a0f663-54a0-7109-a368-9b02a1240051', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a1c4af-8680-7902-a0fa-d25ae7f29ab1', 'co_applicant', '2026-10-01', NULL, 'full', NULL, false, false, 'unemployed_no_support', 1, '', NULL, ''),
	('01a1aacb-1b80-73a0-9750-9df32756116e', '01a1aacb-1b80-7a82-8aab-9fca7d07da04', '01a1aacb-1b80-7bd8-8002-c14a164847ce', 'applicant', '2026-11-01', NULL, 'full', NULL, false, false, NULL, 1, '', NULL, ''),
	('01a22608-9078-7187-9171-494cd3c345ea', '01a22608-906d-788c-9f91-bc3ab9c4f7de', '01a22608-906e-72f4-abee-af08990bdea2', 'applicant', '2026-11-05', NULL, 'full', NULL, false, false, 'unemployed_waiting', 1, '', NULL, '');


--
-- Data for Name: journal_note; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_note VALUES
	('01a12f63-0160-7302-88d0-323c08ab1715', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-10-12 11:13:00+02', 'check', 'Månadens utredning: ansökan, kontoutdrag och inkomster är genomgångna. Kvitton på hyra och el är visade.', NULL, false, NULL, '2026-10-12 11:13:40+02', 1, NULL, '46073f9c8bd10341a393b1d8c13bd4ea67da0bfd6af63a5adba153db57f40d22', 1),
	('01a16d73-fb80-71f0-9310-82d0294c3d89', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-24 12:28:00+02', 'check', 'Månadens utredning: ansökan, kontoutdrag och inkomster är genomgångna. Kvitton på hyra och el är visade.', NULL, false, NULL, '2026-10-24 12:28:40+02', 1, NULL, '8df4ce911f3e3915d4370c342d89f3f30c9a4519c053364bedf1ea306d0a3142', 1),
	('01a17c84-2f00-772f-9df8-5c6e3d1cbb7e', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '2026-10-27 13:15:00+01', 'payment_return', 'Utbetalningen på 11 339 kr till Johan Testgren för oktober 2026 kom tillbaka från banken 2026-10-27: kontot avslutat. Bankens returlista: kontot är avslutat. Beloppet är kvar att betala. Petra Testkvist registrerade det och Hassan Provström bekräftade.', 'payment', false, NULL, '2026-10-27 13:15:00+01', 2, '46073f9c8bd10341a393b1d8c13bd4ea67da0bfd6af63a5adba153db57f40d22', '739c8ecb4b693bbf3df4dd752d7e583f1747e1a4fad4561e0154a0f04462e49f', 1),
	('01a1ab2f-d0c0-7596-9ee9-9d8ee3f8217b', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-11-05 11:10:00+01', 'other', 'Ärendet har flyttats. Handläggare: från Petra Modellstedt till Ylva Modellås. Skäl: Har bett om en ny handläggare. Båda är överens om bytet.', 'application', false, NULL, '2026-11-05 11:10:00+01', 2, '8df4ce911f3e3915d4370c342d89f3f30c9a4519c053364bedf1ea306d0a3142', '6a3e954e974593eb2ec5a3cd0d8a661f60ae08207971123871c70dd40c1b038e', 1),
	('01a1c052-9500-79e2-968a-561f0840d47c', '01a1aacb-1b80-7a82-8aab-9fca7d07da04', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-11-09 13:40:00+01', 'other', 'Änna Låtsasström: personnummer 19861010-2389, förut inget; reservnummer inget. Personbevis från Skatteverket', 'application', false, NULL, '2026-11-09 13:40:00+01', 1, NULL, 'ca52a3aab094ba2d59838aa66cb08773d82dca21462d315a39917c16d580ba51', 1),
	('01a22608-907f-7835-871e-d9c8aaea7219', '01a22608-906d-788c-9f91-bc3ab9c4f7de', '01a22608-9042-7034-b1f0-41db04995880', '2026-11-10 10:00:00+01', 'phone_call', 'Åsa ringer: "hyran" är
betald.', 'calculation', true, NULL, NULL, NULL, NULL, NULL, 1);


--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.letter VALUES
	('01a22608-907d-7736-8538-0958aae10ecd', '01a22608-906d-788c-9f91-bc3ab9c4f7de', '01a22608-9070-7f2b-a832-9f84774fbc5d', '01a22608-906e-72f4-abee-af08990bdea2', 'Beslut', '2026-11-10 10:00:00+01', '01a22608-9042-7034-b1f0-41db04995880', '416db49ca18f9ab83e462b54055483eb2a84ca80e3941df455e4746abb54864a', '\x255044462d312e372000ff');


--
-- Data for Name: next_step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.next_step VALUES
	('01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'decision', '2026-11-20', '01a1a569-3d20-711e-9b73-d2960a8f8e5b', 1572500),
	('01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'calculation', '2026-11-24', '01a1b4ce-9580-731e-89d0-4ce533b893a5', -2874400),
	('01a1aacb-1b80-7a82-8aab-9fca7d07da04', 'application', '2026-11-19', '01a1aacb-1b80-7c8b-87ea-6049ff874151', NULL),
	('01a22608-906d-788c-9f91-bc3ab9c4f7de', 'calculation', '2026-11-19', '01a22608-906f-79b6-a3cb-c4662e5e6fc7', 1188550);


--
-- Data for Name: payee_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payee_account VALUES
	('01a10b46-ed00-7d3a-99ea-4514541c18d5', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'Johan Testgren', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-7172-ad94-dd6dece80799', '2026-10-05 10:24:00+02', NULL),
	('01a0fbaa-a620-71f6-ba47-9870d6e733f8', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'Jonna Fiktivholm', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '2026-10-02 10:31:00+02', NULL),
	('01a181cf-2a00-7ac4-8914-67bd9180f6c6', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'Johan Testgren', 'bank_account', '6112', '123456789', 'Kontoutdrag från den nya banken, visat vid besök.', false, '01a1c4af-8680-7fd3-a61f-40dfef82d1a3', '2026-10-28 10:20:00+01', 'self'),
	('01a22608-9071-7d98-8611-b0db1df0855e', '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'Åsa Östlund-Exempel', 'bankgiro', '', '50501055', 'Kontoutdrag', false, '01a22608-9044-7525-8383-c23ba680a212', '2026-11-10 10:00:00+01', NULL),
	('01a22608-908e-7bce-8d4a-e947fb8f1c08', '01a22608-908b-791c-9c54-51c29bca34ef', 'Åsa Östlund-Exempel', 'bankgiro', '', '50501055', 'Kontoutdrag', false, '01a22608-9044-7525-8383-c23ba680a212', '2026-11-10 10:00:00+01', NULL),
	('01a22608-908f-7b64-82cc-ee1199bde589', '01a22608-908b-791c-9c54-51c29bca34ef', 'Åsa Östlund-Exempel', 'card', '', '', 'Kontoutdrag', false, '01a22608-9044-7525-8383-c23ba680a212', '2026-11-10 10:00:00+01', NULL);


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('01a120a0-9fc0-75e5-84c4-6f726fbb28f3', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a12062-5e40-79ff-87ee-64febee33d4a', '01a10b46-ed00-7d3a-99ea-4514541c18d5', 'Johan Testgren', 1133900, '2026-10', '2026-10-23', 'released', '01a1c4af-8680-73e6-8305-e98686292bb5', '01a1c4af-8680-7172-ad94-dd6dece80799', '2026-10-09 14:26:00+02', '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '2026-10-22 15:06:00+02', '', '01a163e9-5b00-7302-b174-cb1c2367a4b1', 1, NULL, NULL, NULL, NULL),
	('01a181cf-2a00-7892-b29d-5334f30b8ddf', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a12062-5e40-79ff-87ee-64febee33d4a', '01a181cf-2a00-7ac4-8914-67bd9180f6c6', 'Johan Testgren', 1133900, '2026-10', '2026-10-29', 'released', '01a1c4af-8680-73e6-8305-e98686292bb5', '01a1c4af-8680-7fd3-a61f-40dfef82d1a3', '2026-10-28 10:20:00+01', '01a1c4af-8680-75ef-b099-f27150cb407a', '2026-10-28 14:05:00+01', '', '01a182f4-2200-7d59-8075-b95f88e84bfb', 3, NULL, NULL, NULL, NULL),
	('01a22608-9080-70ff-9035-9443efc71a64', '01a22608-906d-788c-9f91-bc3ab9c4f7de', '01a22608-9070-7f2b-a832-9f84774fbc5d', '01a22608-9071-7d98-8611-b0db1df0855e', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'prepared', '01a22608-9042-7034-b1f0-41db04995880', '01a22608-9044-7525-8383-c23ba680a212', '2026-11-10 10:00:00+01', NULL, NULL, '', NULL, 1, NULL, NULL, NULL, NULL),
	('01a22608-9091-7545-84d6-e05bba7b33bb', '01a22608-908b-791c-9c54-51c29bca34ef', '01a22608-908d-7022-a3be-a9211d3807b8', '01a22608-908e-7bce-8d4a-e947fb8f1c08', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'released', '01a22608-9042-7034-b1f0-41db04995880', '01a22608-9044-7525-8383-c23ba680a212', '2026-11-10 10:00:00+01', '01a22608-9045-7f3d-b1ce-f06b4fa280e7', '2026-11-10 10:00:00+01', '', '01a22608-9081-76f0-bb60-ec34c12e6474', 1, NULL, NULL, NULL, NULL),
	('01a22608-9092-76ce-895b-39a241964e6d', '01a22608-908b-791c-9c54-51c29bca34ef', '01a22608-908d-7022-a3be-a9211d3807b8', '01a22608-908f-7b64-82cc-ee1199bde589', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'released', '01a22608-9042-7034-b1f0-41db04995880', '01a22608-9044-7525-8383-c23ba680a212', '2026-11-10 10:00:00+01', '01a22608-9045-7f3d-b1ce-f06b4fa280e7', '2026-11-10 10:00:00+01', '', NULL, 1, NULL, NULL, NULL, NULL);


--
-- Data for Name: payment_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_file VALUES
	('01a163e9-5b00-7302-b174-cb1c2367a4b1', 'FS20261022160000CB1C2367A4B1', '2026-10-22 16:00:00+02', '01a1c4af-8680-7172-ad94-dd6dece80799', 1, 1133900, '4672b8e5a440e00d47e8b40b6e13bac3d9218da242a36deeefe2ccb937fc23b6', '\x3c3f786d6c2076657273696f6e3d27312e302720656e636f64696e673d275554462d38273f3e0a3c446f63756d656e7420786d6c6e733d2275726e3a69736f3a7374643a69736f3a32303032323a746563683a7873643a7061696e2e3030312e3030312e3039223e0a20203c4373746d72436474547266496e69746e3e0a202020203c4772704864723e0a2020202020203c4d736749643e465332303236313032323136303030304342314332333637413442313c2f4d736749643e0a2020202020203c4372654474546d3e323032362d31302d32325431343a30303a30305a3c2f4372654474546d3e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e31313333392e30303c2f4374726c53756d3e0a2020202020203c496e6974675074793e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e4558454d50454c3c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e435553543c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f496e6974675074793e0a202020203c2f4772704864723e0a202020203c506d74496e663e0a2020202020203c506d74496e6649643e30316131323061303966633037356535383463343666373236666262323866333c2f506d74496e6649643e0a2020202020203c506d744d74643e5452463c2f506d744d74643e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e31313333392e30303c2f4374726c53756d3e0a2020202020203c506d745470496e663e0a20202020202020203c5376634c766c3e0a202020202020202020203c43643e4e5552473c2f43643e0a20202020202020203c2f5376634c766c3e0a2020202020203c2f506d745470496e663e0a2020202020203c52657164457863746e44743e0a20202020202020203c44743e323032362d31302d32333c2f44743e0a2020202020203c2f52657164457863746e44743e0a2020202020203c446274723e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e323132303030303030303c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e434f49443c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f446274723e0a2020202020203c44627472416363743e0a20202020202020203c49643e0a202020202020202020203c4f7468723e0a2020202020202020202020203c49643e35303530313035353c2f49643e0a2020202020202020202020203c5363686d654e6d3e0a20202020202020202020202020203c50727472793e42474e523c2f50727472793e0a2020202020202020202020203c2f5363686d654e6d3e0a202020202020202020203c2f4f7468723e0a20202020202020203c2f49643e0a20202020202020203c4363793e53454b3c2f4363793e0a2020202020203c2f44627472416363743e0a2020202020203c446274724167743e0a20202020202020203c46696e496e73746e49643e0a202020202020202020203c42494346493e45535345534553533c2f42494346493e0a20202020202020203c2f46696e496e73746e49643e0a2020202020203c2f446274724167743e0a2020202020203c4364745472665478496e663e0a20202020202020203c506d7449643e0a202020202020202020203c456e64546f456e6449643e30316131323061303966633037356535383463343666373236666262323866333c2f456e64546f456e6449643e0a20202020202020203c2f506d7449643e0a20202020202020203c416d743e0a202020202020202020203c496e737464416d74204363793d2253454b223e31313333392e30303c2f496e737464416d743e0a20202020202020203c2f416d743e0a20202020202020203c436474724167743e0a202020202020202020203c46696e496e73746e49643e0a2020202020202020202020203c436c725379734d6d6249643e0a20202020202020202020202020203c436c7253797349643e0a202020202020202020202020202020203c43643e53455342413c2f43643e0a20202020202020202020202020203c2f436c7253797349643e0a20202020202020202020202020203c4d6d6249643e353833393c2f4d6d6249643e0a2020202020202020202020203c2f436c725379734d6d6249643e0a202020202020202020203c2f46696e496e73746e49643e0a20202020202020203c2f436474724167743e0a20202020202020203c436474723e0a202020202020202020203c4e6d3e4a6f68616e20546573746772656e3c2f4e6d3e0a20202020202020203c2f436474723e0a20202020202020203c43647472416363743e0a202020202020202020203c49643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e35383339383235373436363c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e4242414e3c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f49643e0a20202020202020203c2f43647472416363743e0a2020202020203c2f4364745472665478496e663e0a202020203c2f506d74496e663e0a20203c2f4373746d72436474547266496e69746e3e0a3c2f446f63756d656e743e0a', NULL),
	('01a182f4-2200-7d59-8075-b95f88e84bfb', 'FS20261028154000B95F88E84BFB', '2026-10-28 15:40:00+01', '01a1c4af-8680-7172-ad94-dd6dece80799', 1, 1133900, '244972e579949615f4fa03518db284956cb4b6efd243b179180c92cfe1807683', '\x3c3f786d6c2076657273696f6e3d27312e302720656e636f64696e673d275554462d38273f3e0a3c446f63756d656e7420786d6c6e733d2275726e3a69736f3a7374643a69736f3a32303032323a746563683a7873643a7061696e2e3030312e3030312e3039223e0a20203c4373746d72436474547266496e69746e3e0a202020203c4772704864723e0a2020202020203c4d736749643e465332303236313032383135343030304239354638384538344246423c2f4d736749643e0a2020202020203c4372654474546d3e323032362d31302d32385431343a34303a30305a3c2f4372654474546d3e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e31313333392e30303c2f4374726c53756d3e0a2020202020203c496e6974675074793e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e4558454d50454c3c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e435553543c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f496e6974675074793e0a202020203c2f4772704864723e0a202020203c506d74496e663e0a2020202020203c506d74496e6649643e30316131383163663261303037383932623239643533333466333062386464663c2f506d74496e6649643e0a2020202020203c506d744d74643e5452463c2f506d744d74643e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e31313333392e30303c2f4374726c53756d3e0a2020202020203c506d745470496e663e0a20202020202020203c5376634c766c3e0a202020202020202020203c43643e4e5552473c2f43643e0a20202020202020203c2f5376634c766c3e0a2020202020203c2f506d745470496e663e0a2020202020203c52657164457863746e44743e0a20202020202020203c44743e323032362d31302d32393c2f44743e0a2020202020203c2f52657164457863746e44743e0a2020202020203c446274723e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e323132303030303030303c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e434f49443c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f446274723e0a2020202020203c44627472416363743e0a20202020202020203c49643e0a202020202020202020203c4f7468723e0a2020202020202020202020203c49643e35303530313035353c2f49643e0a2020202020202020202020203c5363686d654e6d3e0a20202020202020202020202020203c50727472793e42474e523c2f50727472793e0a2020202020202020202020203c2f5363686d654e6d3e0a202020202020202020203c2f4f7468723e0a20202020202020203c2f49643e0a20202020202020203c4363793e53454b3c2f4363793e0a2020202020203c2f44627472416363743e0a2020202020203c446274724167743e0a20202020202020203c46696e496e73746e49643e0a202020202020202020203c42494346493e45535345534553533c2f42494346493e0a20202020202020203c2f46696e496e73746e49643e0a2020202020203c2f446274724167743e0a2020202020203c4364745472665478496e663e0a20202020202020203c506d7449643e0a202020202020202020203c456e64546f456e6449643e30316131383163663261303037383932623239643533333466333062386464663c2f456e64546f456e6449643e0a20202020202020203c2f506d7449643e0a20202020202020203c416d743e0a202020202020202020203c496e737464416d74204363793d2253454b223e31313333392e30303c2f496e737464416d743e0a20202020202020203c2f416d743e0a20202020202020203c436474724167743e0a202020202020202020203c46696e496e73746e49643e0a2020202020202020202020203c436c725379734d6d6249643e0a20202020202020202020202020203c436c7253797349643e0a202020202020202020202020202020203c43643e53455342413c2f43643e0a20202020202020202020202020203c2f436c7253797349643e0a20202020202020202020202020203c4d6d6249643e363131323c2f4d6d6249643e0a2020202020202020202020203c2f436c725379734d6d6249643e0a202020202020202020203c2f46696e496e73746e49643e0a20202020202020203c2f436474724167743e0a20202020202020203c436474723e0a202020202020202020203c4e6d3e4a6f68616e20546573746772656e3c2f4e6d3e0a20202020202020203c2f436474723e0a20202020202020203c43647472416363743e0a202020202020202020203c49643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e363131323132333435363738393c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e4242414e3c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f49643e0a20202020202020203c2f43647472416363743e0a2020202020203c2f4364745472665478496e663e0a202020203c2f506d74496e663e0a20203c2f4373746d72436474547266496e69746e3e0a3c2f446f63756d656e743e0a', 'payment_file'),
	('01a22608-9081-76f0-bb60-ec34c12e6474', 'FS1', '2026-11-10 10:00:00+01', '01a22608-9044-7525-8383-c23ba680a212', 2, 20010, 'aef08da16b2f66638a4c39560733b0def8b2db4955c64f8e567f8b6a7bca6685', '\x3c446f63756d656e742f3e', NULL);


--
-- Data for Name: payment_receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_receipt VALUES
	('01a22608-9095-73ba-af88-f0afff092c0d', '01a22608-9092-76ce-895b-39a241964e6d', '01a22608-908b-791c-9c54-51c29bca34ef', '2026-11-05', '01a22608-9042-7034-b1f0-41db04995880', 'Åsa Östlund-Exempel', 'Kvitto 17', '2026-11-10 10:00:00+01', '0000000000000000000000000000000000000000000000000000000000000000');


--
-- Data for Name: payment_return; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_return VALUES
	('01a17c84-2f00-772f-9df8-5c6e3d1cbb7e', '01a120a0-9fc0-75e5-84c4-6f726fbb28f3', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a163e9-5b00-7302-b174-cb1c2367a4b1', 'returned', 'account_closed', true, 'Bankens returlista: kontot är avslutat.', '2026-10-27', '01a1c4af-8680-7172-ad94-dd6dece80799', '2026-10-27 09:40:00+01', 'confirmed', '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '2026-10-27 13:15:00+01', '', '78cff6ec637b023210c9c85908db09c2591f928b2212d8eed29100ebc1b0c0f6', 2),
	('01a22608-9096-7e6d-af86-c9f0dc64c108', '01a22608-9091-7545-84d6-e05bba7b33bb', '01a22608-908b-791c-9c54-51c29bca34ef', '01a22608-9081-76f0-bb60-ec34c12e6474', 'returned', 'account_closed', true, 'Banken: kontot avslutat', '2026-11-05', '01a22608-9044-7525-8383-c23ba680a212', '2026-11-10 10:00:00+01', NULL, NULL, NULL, '', NULL, 1);


--
-- Data for Name: payment_set_aside; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_set_aside VALUES
	('01a22608-9097-7a9e-8a5c-38afbb1580f9', '01a22608-9080-70ff-9035-9443efc71a64', '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'payee_name_characters', '{"characters":"“","payee":"Åsa “Öst” Exempel"}', '01a22608-9044-7525-8383-c23ba680a212', '2026-11-10 10:00:00+01');


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES
	('01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74', '198307082399', '1983-07-08', 'Johan', 'Testgren', 'none', 'Testgränd 72', '100 00', 'Exempelstaden', '070-174 06 38', 1, 'testgren johan 198307082399', ''),
	('01a1c4af-8680-7de3-9e60-14efef1919e4', '200002112381', '2000-02-11', 'Jonna', 'Fiktivholm', 'none', 'Provvägen 15', '100 00', 'Exempelstaden', '070-174 06 22', 1, 'fiktivholm jonna 200002112381', ''),
	('01a1c4af-8680-7902-a0fa-d25ae7f29ab1', '197907172386', '1979-07-17', 'Noor', 'Fiktivholm', 'none', 'Provvägen 15', '100 00', 'Exempelstaden', '070-174 06 42', 1, 'fiktivholm noor 197907172386', ''),
	('01a1aacb-1b80-7bd8-8002-c14a164847ce', '198610102389', '1986-10-10', 'Änna', 'Låtsasström', 'none', 'Provvägen 34', '100 00', 'Exempelstaden', '', 2, 'latsasstrom anna 198610102389 latsasstroem laatsasstrom laatsasstroem aenna', ''),
	('01a22608-906e-72f4-abee-af08990bdea2', '198407152381', '1984-07-15', 'Åsa', 'Östlund-Exempel', 'confidentiality_flag', 'Exempelgatan 2', '100 00', 'Exempelstaden', '000-00 00 00', 1, 'ostlundexempel asa 198407152381 oestlundexempel aasa', '');


--
-- Data for Name: person_match; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_match VALUES
	('01a22608-9077-7b87-93b9-8874564715ca', '01a22608-906e-72f4-abee-af08990bdea2', '01a22608-906e-72f4-abee-af08990bdea2', 'apart', 'Två kusiner med samma namn', '01a22608-9042-7034-b1f0-41db04995880', '2026-11-10 10:00:00+01');


--
-- Data for Name: plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plan VALUES
	('01a13485-b3e0-7aa9-87e7-166b075b058b', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74', 1, 'Klara sfi kurs C och därefter yrkesutbildning till kock.', '”Jag vill tillbaka till jobbet. Jag behöver någon som ringer dit med mig.”', '2027-01-01', '[{"due_on":"2026-11-26","hours_per_week":null,"measure":"sfi","need":null,"owner":"client","state":"done","title":"Söka bostad, lista varje månad"},{"due_on":"2026-11-23","hours_per_week":null,"measure":"work_practice","need":null,"owner":"other","state":"planned","title":"Kontakta Arbetsförmedlingen"}]', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-10-13 11:09:00+02', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-10-13 11:09:30+02', 1),
	('01a13495-4440-7f80-a2f2-0462338faa86', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a1c4af-8680-7de3-9e60-14efef1919e4', 1, 'Klara sfi kurs C och därefter yrkesutbildning till kock.', '”Det viktigaste är att barnen kan gå kvar i sin skola.”', '2026-12-31', '[{"due_on":"2026-11-04","hours_per_week":null,"measure":"jobbtorg","need":null,"owner":"unit","state":"ongoing","title":"Gå sfi varje vardag"},{"due_on":"2026-10-28","hours_per_week":null,"measure":"ar_team","need":null,"owner":"unit","state":"done","title":"Lämna läkarintyg"},{"due_on":"2026-10-29","hours_per_week":null,"measure":"ar_team","need":null,"owner":"unit","state":"ongoing","title":"CV och referenser klara"},{"due_on":"2026-11-24","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"dropped","title":"Söka bostad, lista varje månad"}]', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-13 11:26:00+02', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-13 11:26:30+02', 1),
	('01a134a4-d4a0-7ab4-9943-4ea927a063e7', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a1c4af-8680-7902-a0fa-d25ae7f29ab1', 1, 'Deltidsarbete på halvtid som trappas upp under året.', '”Jag orkar inte heltid men jag vill göra något.”', '2027-01-05', '[{"due_on":"2026-10-20","hours_per_week":null,"measure":"work_practice","need":null,"owner":"unit","state":"done","title":"Skicka tre ansökningar i veckan"},{"due_on":"2026-11-06","hours_per_week":null,"measure":"sfi","need":null,"owner":"client","state":"done","title":"CV och referenser klara"}]', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-13 11:43:00+02', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-13 11:43:30+02', 1),
	('01a22608-907b-7f6f-a44a-2605529f806f', '01a22608-906d-788c-9f91-bc3ab9c4f7de', '01a22608-906e-72f4-abee-af08990bdea2', 1, 'Egen försörjning', '”Jag vill tillbaka.”', '2026-12-10', '[{"due_on":"2026-12-01","hours_per_week":"7.5","measure":null,"need":null,"owner":"client","state":"ongoing","title":"Söka arbete"}]', '01a22608-9042-7034-b1f0-41db04995880', '2026-11-10 10:00:00+01', NULL, NULL, 1);


--
-- Data for Name: reading; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal VALUES
	(1, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-73e6-8305-e98686292bb5', 'df42350447ee9ded67729d6925d3b1e71dc85ad987bb6fd8ab3180de72e544ad', false, '2026-11-29 07:40:20.907441+01', '', '9e43a05ee7f56a3e1f0f5d80794b2ba339bf38eaf0f2c0af8b9e4d856ebdab83', NULL),
	(2, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', 'cae332516799a2e008c51e27a820667e14f8e0c2293c00f3e35d9c6e13e13e04', false, '2026-11-29 07:40:20.918748+01', '9e43a05ee7f56a3e1f0f5d80794b2ba339bf38eaf0f2c0af8b9e4d856ebdab83', '79c403ca3011a19f6ad94c322db187bc8cf3154ab9bf95e7a9132ed0181f984e', NULL),
	(3, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7f75-bb3b-f4bf5d7cfed1', '287c1686fb30aeb840e1eea090674866fe6723bce196cf5ce17a3e5458f65853', false, '2026-11-29 07:40:20.928598+01', '79c403ca3011a19f6ad94c322db187bc8cf3154ab9bf95e7a9132ed0181f984e', 'b78bb39e7c835c090aa4976d7f4d59167ef226628dd0e885869ebf2a95e8d3c1', NULL),
	(4, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-70eb-a8b8-8073065b8c35', '4d2a9b1767856acf3c8337a79918826a867ba05461c4fcfc21d5b5b540add34f', false, '2026-11-29 07:40:20.929591+01', 'b78bb39e7c835c090aa4976d7f4d59167ef226628dd0e885869ebf2a95e8d3c1', '418532d362c3c1d9c38a6e8f024c34133c09076227e8ed31b8d1036a880ef47f', NULL),
	(5, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7405-ba28-a6794d4ca9c7', 'c9dfc2dd9078e3902ef822a4798334b7f524dd6e9d7c11fb0f04b7149a9ae09b', false, '2026-11-29 07:40:20.930347+01', '418532d362c3c1d9c38a6e8f024c34133c09076227e8ed31b8d1036a880ef47f', '3c42141b9991594add00beb87b99dfec2fd7e561b12e06f2c187e3a900bca5b1', NULL),
	(6, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '0745c81a12b03ae9ae149a14f8ab00147c49cf12b00af598e39b59e58debe588', false, '2026-11-29 07:40:20.931075+01', '3c42141b9991594add00beb87b99dfec2fd7e561b12e06f2c187e3a900bca5b1', '3f7428ed3ff99a327a8bf2d426135adaeed3397da4b7e88ba6acbb2581716f2c', NULL),
	(7, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-76cf-9699-08f6c0301b21', '4de524ff7469c59ad0224f4387b03be16d4eb0b141fb38f9501a29af2f37f90e', false, '2026-11-29 07:40:20.931329+01', '3f7428ed3ff99a327a8bf2d426135adaeed3397da4b7e88ba6acbb2581716f2c', 'e7ab9fb80f8bcc2c0ca573cd83f40c839bcf00e46437cd53affe478aacc840fd', NULL),
	(8, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-76cd-8300-3005b688b661', 'c71d41db09599dcbb78d26acd5c4c05a61e4c15897061e4f3d54ef6de2092f9a', false, '2026-11-29 07:40:20.94116+01', 'e7ab9fb80f8bcc2c0ca573cd83f40c839bcf00e46437cd53affe478aacc840fd', '9d94bec90133d52315e1730e7ed2227fab9bb86bc6b42a0ea31a267959c83b27', NULL),
	(9, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7495-90a2-5b195f49f0fc', 'e4acdf8003185b22acb2ef3e1553f77ce6e516365054f192d78f9c82fe7cbb0b', false, '2026-11-29 07:40:20.941647+01', '9d94bec90133d52315e1730e7ed2227fab9bb86bc6b42a0ea31a267959c83b27', '8dc53cdec58949fe18b2971a1be16d61d32726cec1b6227fb8c3a2105d99a852', NULL),
	(10, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7172-ad94-dd6dece80799', '0453181e94e09c4c0aeb25b5d06f5f00e15668e1a36fb60834223fb74a36b45c', false, '2026-11-29 07:40:20.941834+01', '8dc53cdec58949fe18b2971a1be16d61d32726cec1b6227fb8c3a2105d99a852', 'b3f06c6c4cc2d2c378de01902fe456cad497e2c3cf716d5a7163949a58f55f36', NULL),
	(11, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '562ace4e82db3c80d072fa8e72de566b2a3acd8ff1aabdaf7705becda0287e94', false, '2026-11-29 07:40:20.942008+01', 'b3f06c6c4cc2d2c378de01902fe456cad497e2c3cf716d5a7163949a58f55f36', 'd13851f6b755c90c4de93e8f081ca720729ceea0e18a08f1c36aae0b64861797', NULL),
	(12, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7fd3-a61f-40dfef82d1a3', 'e612bd5152cbce8d0208051f90afdfde59727bada6f1750c59edcd0c866248ca', false, '2026-11-29 07:40:20.942176+01', 'd13851f6b755c90c4de93e8f081ca720729ceea0e18a08f1c36aae0b64861797', '4ed5801d336a2d533437533f1cdc003e498dc2d7daf6eba5fc3049860d52e800', NULL),
	(13, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-75ef-b099-f27150cb407a', '2c28d37c76f42fdf6607996c6397a6d98b738d429060a52582303a299c32e61d', false, '2026-11-29 07:40:20.942364+01', '4ed5801d336a2d533437533f1cdc003e498dc2d7daf6eba5fc3049860d52e800', 'e2e539833b24981466608c7073a14b2bc15b2c831dcdf729f8fb256746efc1bf', NULL),
	(14, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7182-82fb-d8a3cfdcc257', '4d5b0862edc718e6e52dce4387165bf706cbdf60817b7010ceb141d540660ced', false, '2026-11-29 07:40:20.942556+01', 'e2e539833b24981466608c7073a14b2bc15b2c831dcdf729f8fb256746efc1bf', '433d0884609fb0016a39f0ddd1f24b3c46e9de0436cf6dcfcb023bf123398132', NULL),
	(15, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-74a0-b835-e8a534145e87', '88a10753e1daa6c4b2376aa2dc2a23de6c9b547e7d2361dc0d99f59c2321886e', false, '2026-11-29 07:40:20.942726+01', '433d0884609fb0016a39f0ddd1f24b3c46e9de0436cf6dcfcb023bf123398132', 'd2447c84a12f381efeb3f3e200972d8e918763d913e663cb5e582ed409306790', NULL),
	(16, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7379-80ae-d9c59d6b023f', 'ab762c451c50ae3874e2d11593d18d7be826dacfbb63512caff193360f8a2237', false, '2026-11-29 07:40:20.942893+01', 'd2447c84a12f381efeb3f3e200972d8e918763d913e663cb5e582ed409306790', '950adba554f079185dc788276e59cdb426f644b524ab8920852ce2a409cc07d4', NULL),
	(17, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7d41-a972-9f3f0c89c001', '65b66a2c9804885691ddf9a8f8480ece0acaf0f0179d6c5f0ef603b6f75eb0cc', false, '2026-11-29 07:40:20.943067+01', '950adba554f079185dc788276e59cdb426f644b524ab8920852ce2a409cc07d4', '8bc5ffe42e417a836c8c9bd532cfa4b23bb0e8f5e0c17aa2dc4ae37a74424925', NULL),
	(18, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-77fa-aa34-b37178e10e70', 'ea226ccf660538e9e39dc634bdbb752270476e00f28a2810d2334fe15f9fd2f5', false, '2026-11-29 07:40:20.943241+01', '8bc5ffe42e417a836c8c9bd532cfa4b23bb0e8f5e0c17aa2dc4ae37a74424925', '6276f498811d4ba456d059475439deec0634ebe5b1b52e473b3c99763e7fa663', NULL),
	(19, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-79ee-bd1e-6912bd313bee', '7ad8eb53acf47d051de51e0ab9cecd42d875f131eb06e6f821d66d37e5dee28c', false, '2026-11-29 07:40:20.943443+01', '6276f498811d4ba456d059475439deec0634ebe5b1b52e473b3c99763e7fa663', '5e35c4cb191556cf0c7105c2744daa2cc804ee99e92557b1f7658dfde4f6a2de', NULL),
	(20, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7d03-bd19-26aca7ef4f5d', '9b553edde7b4a66b54ea32256c59432011b763847e819edd9e1a8f4c05a44dc7', false, '2026-11-29 07:40:20.952909+01', '5e35c4cb191556cf0c7105c2744daa2cc804ee99e92557b1f7658dfde4f6a2de', 'e46f90c896747a28d57fc6a9cd93a8f4c052dcec2d64bf92b682f3c8a205e7f1', NULL),
	(21, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7ad6-9ea7-722864f54969', 'f9781856d49fdd0851f1d317aad7974baa98b443104a299ca743324eedfe769a', false, '2026-11-29 07:40:20.953413+01', 'e46f90c896747a28d57fc6a9cd93a8f4c052dcec2d64bf92b682f3c8a205e7f1', '10a4a8a4ed0457673b8623422ed7607cdb4310fb986c20955a312c959017629a', NULL),
	(22, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-77ec-8027-a2a235372235', '67af2adb267f5532b29d311c43bd8074f59cb91f2ab09dba20b6b3c0bef5b251', false, '2026-11-29 07:40:20.953795+01', '10a4a8a4ed0457673b8623422ed7607cdb4310fb986c20955a312c959017629a', '57ab294319c30063b0ac41f912c991cd52ba993fe9c74506b32601e3fe8bed5b', NULL),
	(23, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7800-b3f6-e53d3853933d', 'c583e0582eb9a5dc5ade2669e9718b8a1a9932b04d1f811099a4b46de485712a', false, '2026-11-29 07:40:20.954076+01', '57ab294319c30063b0ac41f912c991cd52ba993fe9c74506b32601e3fe8bed5b', 'c662c98fdfe3e00c3e5c92971ac970a08594dfa2ca0b33a6b39a4449bec502ad', NULL),
	(24, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74', '91b645530432c21e4ee5f1dfa85940bb3dd35e56755a4890d9e9117f7c6c0b22', false, '2026-11-29 07:40:20.965033+01', 'c662c98fdfe3e00c3e5c92971ac970a08594dfa2ca0b33a6b39a4449bec502ad', 'bf99a6c60d61e40d91d7c37e2aa2133f7227ab5703d98f68ff52f40c432a415c', NULL),
	(25, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7de3-9e60-14efef1919e4', 'cbdd9ed944baf3485d59ca2dfcd0b159f51413c267ce8e9eee83796500e002f2', false, '2026-11-29 07:40:20.96593+01', 'bf99a6c60d61e40d91d7c37e2aa2133f7227ab5703d98f68ff52f40c432a415c', 'a8c1fd3aed0a4b612505edbb6851875b8cdf5f49933c18d37dae2cbf1c9bec3a', NULL),
	(26, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7902-a0fa-d25ae7f29ab1', '249096fc363fe3fc3ba80c44ac61518d8c5fa9cc56eb3eebd3aaa7e8d666b68b', false, '2026-11-29 07:40:20.966611+01', 'a8c1fd3aed0a4b612505edbb6851875b8cdf5f49933c18d37dae2cbf1c9bec3a', '345459be71163f3cfac9a312354c862dc8f586da0a2bfda4e2a8d9b61db3d25d', NULL),
	(27, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'case_file', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'd5cb63f204b2eed5bc468c5a5f08bc545eb92400deaf4dac686722817134e70a', false, '2026-11-29 07:40:20.97581+01', '345459be71163f3cfac9a312354c862dc8f586da0a2bfda4e2a8d9b61db3d25d', '58396b4db846fd62bbaf39354209f86079681533b3f251ba3d808c2d09d4f679', NULL),
	(28, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'case_file', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'a6d174f141936067337dd1ba1135f76ae92dc767352c516ed76db3af1ba68f35', false, '2026-11-29 07:40:20.977107+01', '58396b4db846fd62bbaf39354209f86079681533b3f251ba3d808c2d09d4f679', '33c49680695a2b2b6a690fa12c7349298f3f22f9f0dfac90ca355b111a4da1ee', NULL),
	(29, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'household_member', '01a0f64c-7140-7122-93ad-d817ea3ab6d2', '803843fe248519a06b4b250f0d592d751f20a020a47c0ace7195462a2f3e64b4', false, '2026-11-29 07:40:20.979233+01', '33c49680695a2b2b6a690fa12c7349298f3f22f9f0dfac90ca355b111a4da1ee', 'c67b746c508ff1d4d9f7d0c630828a74962dcf9fa9a4e67a731467add9523ec8', NULL),
	(30, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'household_member', '01a0f654-aea0-7a0b-bd02-c4da61784ea4', '08b07129cbfd8d44e972b1d8414ddfc18375f15dade778fbc53dd290d4f54c71', false, '2026-11-29 07:40:20.993091+01', 'c67b746c508ff1d4d9f7d0c630828a74962dcf9fa9a4e67a731467add9523ec8', 'e5160e33627a9c2b117381bbe0e4c3e190c4b3a6b7336f941b12dff8ea57bd99', NULL),
	(31, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'household_member', '01a0f663-54a0-7109-a368-9b02a1240051', '32e24d040acfd564a6c18694f4c23130ce8e104cb9e1d5929c2b9ba1795d1670', false, '2026-11-29 07:40:20.994284+01', 'e5160e33627a9c2b117381bbe0e4c3e190c4b3a6b7336f941b12dff8ea57bd99', '89875ea5fcd214bd06eb1eb6e96afb0264acf785ebd46471fb02848d577fd4b8', NULL),
	(32, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'aid_application', '01a10ac1-4240-7abe-990d-78d321f59868', 'a76daa722afd6cb7274d9c6a3a2d6ae290a054f6b6a6e8d47b6303f8b822cd82', false, '2026-11-29 07:40:20.995334+01', '89875ea5fcd214bd06eb1eb6e96afb0264acf785ebd46471fb02848d577fd4b8', '90eaf97fd6b5ac054ef6e19b9751b000990f2086b83936ac6d10f1d4d95a8f9f', NULL),
	(33, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'aid_application', '01a1b4ce-9580-731e-89d0-4ce533b893a5', '622ba2b5b9ce80bd991242aca8f4b837371be1df0dd9ac166860ad00942b9b6b', false, '2026-11-29 07:40:21.005803+01', '90eaf97fd6b5ac054ef6e19b9751b000990f2086b83936ac6d10f1d4d95a8f9f', '1e67e237843145f52c0392c106cc6f4fec5fe33d51e70578eecf6f39d5975d10', NULL),
	(34, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'aid_application', '01a11a2d-eda0-7262-8eba-65142b084bd9', '52ee2445d3eabd6ecbeed07bb1fe48e78b3f86b871817bb82c2d264450e69d29', false, '2026-11-29 07:40:21.006878+01', '1e67e237843145f52c0392c106cc6f4fec5fe33d51e70578eecf6f39d5975d10', '55ecf12746f1531ab9d0086927f3a44dea90001a842c91f4fea95f95f1d886b9', NULL),
	(35, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'aid_application', '01a1a569-3d20-711e-9b73-d2960a8f8e5b', '5bac6b6792763f20ee81c4d527e0c20d849785ff7ae93cc1ff797b94a3a48a74', false, '2026-11-29 07:40:21.020135+01', '55ecf12746f1531ab9d0086927f3a44dea90001a842c91f4fea95f95f1d886b9', '5fd4cc99b46e82d86aa298ead53af83b26d4872f88e964d6e5f52fd1401c1947', NULL),
	(36, '00000000-0000-0000-0000-000000000000', 'form_version', '01a1c4af-8680-76f4-a6c1-3550f845a62b', '6cd77d56837b518a5fa996a3268609de7d7009e8b918bc0a65f6d5ad6ffe8e53', false, '2026-11-29 07:40:21.021961+01', '5fd4cc99b46e82d86aa298ead53af83b26d4872f88e964d6e5f52fd1401c1947', '5fdbea0f0e16973f10730037c6ee1b4840382b18424fc313cf154e08cf2c194e', NULL),
	(37, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'filled_instrument', '01a10b48-c1c0-776d-aa4c-ebf2fb4e1d36', '63a9472b7083ad3548416479f60f1035f962ffa6ea46033b2a4a0364b5ea6975', false, '2026-11-29 07:40:21.023391+01', '5fdbea0f0e16973f10730037c6ee1b4840382b18424fc313cf154e08cf2c194e', '5b29799fb618ed0540eb7fb13b3582793c85964c484f9520e4d00e9e02f2af77', NULL),
	(38, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'filled_instrument', '01a0fbbe-ca60-7b8d-af57-b993ecfa3553', '1da460e2965c5326a750a8f11e204256536b220785f2486e7168d3f2ffa140af', false, '2026-11-29 07:40:21.03385+01', '5b29799fb618ed0540eb7fb13b3582793c85964c484f9520e4d00e9e02f2af77', 'fa4f10835929c0fbad57834b0c1a91fe3086d2656323d849bde9a85b9b421884', NULL),
	(39, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'filled_instrument', '01a0fbbe-ca60-7319-b244-bf16595a75ee', '7bdb66c4d45012591692039b80737e4780c489fc31307cc0faea32b484a550cb', false, '2026-11-29 07:40:21.034994+01', 'fa4f10835929c0fbad57834b0c1a91fe3086d2656323d849bde9a85b9b421884', '9c9928988ac294b79f260031e4f39d39057d6b0eedad782ea56fa3e5dcd9f982', NULL),
	(40, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'plan', '01a13485-b3e0-7aa9-87e7-166b075b058b', 'be7795aee75dc8d4abf792e6f3dd1e5860aebcaaafdf73df1746eb6458e10516', false, '2026-11-29 07:40:21.045892+01', '9c9928988ac294b79f260031e4f39d39057d6b0eedad782ea56fa3e5dcd9f982', '4e27d45ec07c33c48c2f98b75f6f0a930d63060e6bca02d539f82ba29d7fd059', NULL),
	(41, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'plan', '01a13495-4440-7f80-a2f2-0462338faa86', '833a18eb4759027d86fc8b717365976db4d3c5236e9703b441917b90991ba07c', false, '2026-11-29 07:40:21.046978+01', '4e27d45ec07c33c48c2f98b75f6f0a930d63060e6bca02d539f82ba29d7fd059', 'c8e5d2e53313d80ae0ae2bb61f1ea6f6e0e2799ceed516fc61c508b5309b0805', NULL),
	(42, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'plan', '01a134a4-d4a0-7ab4-9943-4ea927a063e7', 'c329fe85d1848255c321ecbb08032fd191c2c25dc8bcff3383d095dc8e690aad', false, '2026-11-29 07:40:21.057279+01', 'c8e5d2e53313d80ae0ae2bb61f1ea6f6e0e2799ceed516fc61c508b5309b0805', '9360ee2b5752789e5a6b00dfecfd283c397e008f1c9f548da8e4d195c42e678d', NULL),
	(43, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'calculation_sheet', '01a11fd9-0a00-74ec-9221-cbdae90ba887', '3b1820b2e665fbad071e194dba9bc17f7281ef0ae9db9c1a98d7872155cd0d5a', false, '2026-11-29 07:40:21.058839+01', '9360ee2b5752789e5a6b00dfecfd283c397e008f1c9f548da8e4d195c42e678d', '7b522278c3266f85a2fa5475be7108b95e4695966e62d865c8072d9a6574f3d2', NULL),
	(44, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'calculation_sheet', '01a13462-e9a0-78ac-b097-4c017d0411cb', '5190d57f07f1360a7591ce4e87fcf4798a99248410e79832aba9e823c96850c3', false, '2026-11-29 07:40:21.068179+01', '7b522278c3266f85a2fa5475be7108b95e4695966e62d865c8072d9a6574f3d2', 'ee143e5aa6ced4dbdcdd7ee110eebcd5120d54d6add9a35b5a844e2c0c4ad9ac', NULL),
	(45, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'calculation_sheet', '01a1c489-fd20-701f-a452-c038148a223a', '03272ccd1aafa8c33ee523505e045b1c8938f7befed48b27129e7de2d0375cc9', false, '2026-11-29 07:40:21.069347+01', 'ee143e5aa6ced4dbdcdd7ee110eebcd5120d54d6add9a35b5a844e2c0c4ad9ac', '429413b47337ff26e14ec13f5e0dad8e9f609529c0b7a78f647d6b0350ed311e', NULL),
	(46, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'decision', '01a12062-5e40-79ff-87ee-64febee33d4a', '273b17684821afeb7e3c0edb7d76b18de65060a94a0bc3040c6eea7547c50fde', false, '2026-11-29 07:40:21.07095+01', '429413b47337ff26e14ec13f5e0dad8e9f609529c0b7a78f647d6b0350ed311e', 'aaeaf27a414cc9c435a4a1f7b3d8ba3224b8bd502a434ce8a7e32e4de487dc02', NULL),
	(47, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'decision', '01a134eb-5380-74fe-9749-a883eb681073', '30769c8c85e30ce92196df32ab06e3eca154ca98616e3a69a7f8c6f608c87e94', false, '2026-11-29 07:40:21.083168+01', 'aaeaf27a414cc9c435a4a1f7b3d8ba3224b8bd502a434ce8a7e32e4de487dc02', '7f9ba4a5acae0ab6e1c5914524b96bcae40399640b9bae079dc198d767a5357c', NULL),
	(48, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'decision_basis', '01a12062-5e40-79ff-87ee-64febee33d4a', '39efa67bb8ff0b8be97d8d5cb863ae69e5585e341800359b2ca3368fd6ea5a24', false, '2026-11-29 07:40:21.088843+01', '7f9ba4a5acae0ab6e1c5914524b96bcae40399640b9bae079dc198d767a5357c', '2cb9029a8767e681d8d192eb4e30f64dc1785b265d1bedefa1c9eab6ef2db090', NULL),
	(49, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'decision_basis', '01a134eb-5380-74fe-9749-a883eb681073', 'bbae51485d97a425a3f3cfdcadb99756c671d9ff056f53fddb791e560faeda83', false, '2026-11-29 07:40:21.089645+01', '2cb9029a8767e681d8d192eb4e30f64dc1785b265d1bedefa1c9eab6ef2db090', 'a27b11701bc2da4f4acf33595a3bbcbfc2bb31b7e3161d9d8af8244ab572f499', NULL),
	(50, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'journal_note', '01a12f63-0160-7302-88d0-323c08ab1715', '95df3944bd258d7b95985066cfb5b8afb57688fef8a64df119eded5b0b28e024', false, '2026-11-29 07:40:21.090837+01', 'a27b11701bc2da4f4acf33595a3bbcbfc2bb31b7e3161d9d8af8244ab572f499', 'b9d9f14aaa5d093a4b8d6968ca72c885ee63ba16e689463adad59fe5a7e1a0ec', NULL),
	(51, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'journal_note', '01a16d73-fb80-71f0-9310-82d0294c3d89', 'c38d87c75561099dec88313ffcec5db589f2a325a17c765127de53057799120b', false, '2026-11-29 07:40:21.101402+01', 'b9d9f14aaa5d093a4b8d6968ca72c885ee63ba16e689463adad59fe5a7e1a0ec', '30ca305a2ba9d498930f6aa1f1aa08a13ccef1e351d53fc51f9231eb76497b48', NULL),
	(52, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'payee_account', '01a10b46-ed00-7d3a-99ea-4514541c18d5', '6b53db2c3b4defb8627fe83d444e3b6e0e70fca84c1b66c25d6f7c461edc89e0', false, '2026-11-29 07:40:21.102618+01', '30ca305a2ba9d498930f6aa1f1aa08a13ccef1e351d53fc51f9231eb76497b48', '357f32e07d1715c76abe9ab545ca8713c96a9d6aec190e292652ba0920bd6d0f', NULL),
	(53, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'payee_account', '01a0fbaa-a620-71f6-ba47-9870d6e733f8', 'c325e89b52d0a64514da970364abe2f92f737870d6098e7a9cf7f138bafe17ca', false, '2026-11-29 07:40:21.1035+01', '357f32e07d1715c76abe9ab545ca8713c96a9d6aec190e292652ba0920bd6d0f', '45e73af533cc7cbee96dac3943d0b96cf48850995821ab36bf260bd5fc48e631', NULL),
	(54, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a163e9-5b00-7302-b174-cb1c2367a4b1', 'b6728ebd10c8dfc95a3633338e5a043b5da7f67bf4fb3bd70f9798acb9e0b64c', false, '2026-11-29 07:40:21.123862+01', '45e73af533cc7cbee96dac3943d0b96cf48850995821ab36bf260bd5fc48e631', '35eeb2262c5ef9e4439be3b89c10d5ebed5ae9914e7bd4f77540cecbf39c6fc9', NULL),
	(55, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'payment', '01a120a0-9fc0-75e5-84c4-6f726fbb28f3', 'ace4c177a32f4bd207193a4705251f987d00a9c9a032a011e1ec050f404311d2', false, '2026-11-29 07:40:21.127321+01', '35eeb2262c5ef9e4439be3b89c10d5ebed5ae9914e7bd4f77540cecbf39c6fc9', '3904a7db7b546ad59d3c5c606063a230bcd690c11bde7e3768ce8195fb2cf0f0', NULL),
	(56, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'next_step', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '6c7a121b5364bf7d249e2a1f7c4873f454a57c2cda7769bcde3fa89e61f71c71', false, '2026-11-29 07:40:21.138141+01', '3904a7db7b546ad59d3c5c606063a230bcd690c11bde7e3768ce8195fb2cf0f0', 'bb7d4afc3e2647b85f797d2c34fa409e546cd10bee3c2e8fd873c6519d39abdf', NULL),
	(57, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'next_step', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'ac6e34fab165d761899f7cf000c2531d71e9ecc580bdb7b5fa8fdfa2c20e2c93', false, '2026-11-29 07:40:21.139122+01', 'bb7d4afc3e2647b85f797d2c34fa409e546cd10bee3c2e8fd873c6519d39abdf', '0bb1d95e3b544947f5a739651dbcf1b243052d3ccc69829a2ce44a138b88d4bf', NULL),
	(58, '00000000-0000-0000-0000-000000000000', 'contact', '01a08f3d-b0e0-72e3-8973-8a76d562bf11', '6eed91ca5a5e9bfd467e94533cec923dde207dfbdd12b176d3cb03b9c0ed1f6a', false, '2026-11-29 07:40:21.154239+01', '0bb1d95e3b544947f5a739651dbcf1b243052d3ccc69829a2ce44a138b88d4bf', '2659ccc7acb64a361dd1ac92d26e3843ac244924fc55307aac287b742bb2deb0', NULL),
	(59, '00000000-0000-0000-0000-000000000000', 'contact', '01a08f6a-8d40-73ff-abd4-4acdb5f5842d', '904b56f94bb5dbbb1238947f0f2dbc192b76fb4cca43c5c5a3b5e94f1b3454dd', false, '2026-11-29 07:40:21.162677+01', '2659ccc7acb64a361dd1ac92d26e3843ac244924fc55307aac287b742bb2deb0', 'c1f44fd9d27cdee5934f1533ded100494c212d726748cedbc925936b1614f395', NULL),
	(60, '00000000-0000-0000-0000-000000000000', 'contact', '01a08f33-9ec0-7989-a76c-808b2d20cff7', 'e69fcace2b2cb29934628740214848c390fb4a14a4c71466361212b912c0bb6b', false, '2026-11-29 07:40:21.168771+01', 'c1f44fd9d27cdee5934f1533ded100494c212d726748cedbc925936b1614f395', 'd9aa06ab8333be6cf9b255a3bb4a3a5871e58e91c7c3d6920efb269285ca5f26', NULL),
	(61, '00000000-0000-0000-0000-000000000000', 'contact', '01a09e99-e180-7148-991d-3eb1acddefa4', '80b7fc2c7fd97ea1dd081cfbb43326df7ae51b8f0e00badf8278c4238d6629f9', false, '2026-11-29 07:40:21.169987+01', 'd9aa06ab8333be6cf9b255a3bb4a3a5871e58e91c7c3d6920efb269285ca5f26', 'f55d228cc1ce3189fc9bcfd1b599d30daca4a0531364a481db2685b8fccec373', NULL),
	(62, '00000000-0000-0000-0000-000000000000', 'contact', '01a09fb1-1de0-78a0-88e1-cae0f8a6d7cf', '7ec372b3a50d6afbd895ca073282898111d857f380170cab92bfa2987437dcb3', false, '2026-11-29 07:40:21.171033+01', 'f55d228cc1ce3189fc9bcfd1b599d30daca4a0531364a481db2685b8fccec373', '187df4ffdd69c376a481af3979016b3aaee33b31eacd7bf5601d47bd8d636213', NULL),
	(63, '00000000-0000-0000-0000-000000000000', 'contact', '01a09ee5-dea0-74df-ad2b-92edb90759c5', 'b15ebd2d495ff6e37519013239e7e796a81379dbf65b5b51ba2a2a3b485127ba', false, '2026-11-29 07:40:21.18541+01', '187df4ffdd69c376a481af3979016b3aaee33b31eacd7bf5601d47bd8d636213', 'bd3b448788132b0bd1fb96a584428e589a9016f6203540e9948321015dd2dbc9', NULL),
	(64, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a505-40a0-7c9f-a308-be55a5b93d2e', 'eea800509ceac90d4de12de7cf18f89cc7c57223c84b047392d7b1832e9aba4e', false, '2026-11-29 07:40:21.186012+01', 'bd3b448788132b0bd1fb96a584428e589a9016f6203540e9948321015dd2dbc9', '02b55ad1936d984f3f7ea6c9ece16e613e76386388daf834f480217f2f20d77c', NULL),
	(65, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a458-37c0-75d0-b0fc-ebae72853369', '0a262ea9c40f10029b452ab81c3a825d77187f7b02a4f40d0ae329bf65b34757', false, '2026-11-29 07:40:21.18636+01', '02b55ad1936d984f3f7ea6c9ece16e613e76386388daf834f480217f2f20d77c', '186039d0b5a4f6e8f19f6f5761b4142202a532a3c3546c7d6bfb1f3e759923d6', NULL),
	(66, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a505-40a0-7576-b0fd-7c459097b75e', '5d70760458ed5e0cc14617e71a4cedd51bfb8a4313e7cad5977d6383345feab6', false, '2026-11-29 07:40:21.186706+01', '186039d0b5a4f6e8f19f6f5761b4142202a532a3c3546c7d6bfb1f3e759923d6', '4b8e954e0f9d14d872b22c23834933c41db745b29922a964739312fac173fe85', NULL),
	(67, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a96e-1900-78a4-9cbd-d82ebff5ee6f', 'f5e95e07509e8f3a5b43bb07eede5f49c14ee6e924b4d2a8099cc1aa167a79e9', false, '2026-11-29 07:40:21.186981+01', '4b8e954e0f9d14d872b22c23834933c41db745b29922a964739312fac173fe85', '07dd2c9c6dd581ebb44e6fa6c56f08e7a9b036a019f78505672ff038afc8ea16', NULL),
	(68, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a98f-f8e0-7a1c-bd41-45edb587728c', 'aba96232aa117bdb934de22fa70db228846cfdfa1bf76d3317c7dd144c48c271', false, '2026-11-29 07:40:21.187232+01', '07dd2c9c6dd581ebb44e6fa6c56f08e7a9b036a019f78505672ff038afc8ea16', '9eea1be10f5b6c8f968f1cc262e278a7a0dc3fec948e38f6e392c2db03681f8a', NULL),
	(69, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a92e-ed20-7489-911d-db9296a50b7f', '25be378223c5d90538373803272ff268bd52258688ffa226f234bbbcdc5ad3fe', false, '2026-11-29 07:40:21.187481+01', '9eea1be10f5b6c8f968f1cc262e278a7a0dc3fec948e38f6e392c2db03681f8a', '4cbefa9bb446ee3c602265eda8fd5fd9f969798d7235616069baaf9ca141fb07', NULL),
	(70, '00000000-0000-0000-0000-000000000000', 'contact', '01a0af7b-2b80-76f0-81da-248e8cf1af43', '1ab3d775d9183de18d12b267456c32f5232ecde007bd16d6d18321ad652f15d0', false, '2026-11-29 07:40:21.193936+01', '4cbefa9bb446ee3c602265eda8fd5fd9f969798d7235616069baaf9ca141fb07', '3da0a72a396d05d30204be5ca9943b7298294e233cc1182ea637057082772a05', NULL),
	(71, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ae44-ce60-7bd7-8b57-3a366457abab', 'e8971d30eb81810c0dc3777a90f277e89f44b3143fa1b2a9e9d86ddf240154b3', false, '2026-11-29 07:40:21.194715+01', '3da0a72a396d05d30204be5ca9943b7298294e233cc1182ea637057082772a05', '8874f77564438303ccb3fa416c23ce4c41593778950ae1dcfe1910deec24dffa', NULL),
	(72, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ae31-9480-7783-8ebb-e4e89e68b09d', 'fad6e1b5e69bfc33a4ad0d8d7e70b150c525600f916a792223dc767499857d2c', false, '2026-11-29 07:40:21.195038+01', '8874f77564438303ccb3fa416c23ce4c41593778950ae1dcfe1910deec24dffa', '878cfe6ca0cf3acffcc514c9ee5cb5ab3d0cf8369f8adc78b6b527cf956cc4fb', NULL),
	(73, '00000000-0000-0000-0000-000000000000', 'contact', '01a0b319-af00-75af-b68f-ee32f4a4198a', '065bac15fca7c24e293de8e2a8855d948a7b08e2c0aa812bf8642fdb1a874cf5', false, '2026-11-29 07:40:21.195314+01', '878cfe6ca0cf3acffcc514c9ee5cb5ab3d0cf8369f8adc78b6b527cf956cc4fb', '95a02a0e1f5ff81f240dc6f6cf0f64703fe3c96e44b32605b08d5844a3ece8f4', NULL),
	(74, '00000000-0000-0000-0000-000000000000', 'contact', '01a0b498-5fc0-7f43-bd16-2a9d9f05049e', 'd50ad66aea34d213f51de4099f176f5c8e0ba6b432bcc81297b12d8e5f9474bf', false, '2026-11-29 07:40:21.20394+01', '95a02a0e1f5ff81f240dc6f6cf0f64703fe3c96e44b32605b08d5844a3ece8f4', 'af732ffaf1e2d549167e3c29e21f60f26fa4a2968a8c1c3b5f29dac5ebb917d7', NULL),
	(75, '00000000-0000-0000-0000-000000000000', 'contact', '01a0b435-7f40-7dda-9765-af7cd76ad77e', '511ff377c254bcffaa928a2df2d433bbbe9685ee284dfd21a8661cce54858846', false, '2026-11-29 07:40:21.204551+01', 'af732ffaf1e2d549167e3c29e21f60f26fa4a2968a8c1c3b5f29dac5ebb917d7', 'f1ff6ccf2f75180989cb200dd511c1e01794920a1471f653f5b6e20964d3fe76', NULL),
	(76, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c36e-e5a0-7653-bcbc-5fcc835fd313', '18794f908a27d53b7e7665650774b15b78ff7688ea3eb616c048bef99a9a1f81', false, '2026-11-29 07:40:21.204903+01', 'f1ff6ccf2f75180989cb200dd511c1e01794920a1471f653f5b6e20964d3fe76', '3a89b9203eaf4cf8bdb76f26e3ddd1b538ee6d3942d961387d1d7f71641163e0', NULL),
	(77, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c2bc-5e80-7c80-9b11-cb3519825a91', '0498eb8726255edeb9eb39199295b9362c8a8dbcda0474df2ef05a9ce417ef37', false, '2026-11-29 07:40:21.205168+01', '3a89b9203eaf4cf8bdb76f26e3ddd1b538ee6d3942d961387d1d7f71641163e0', 'e5e734d771967d0f318aecceb527fdec1ac651386db0dc434ea55e76105b9e24', NULL),
	(78, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c2c2-c720-7ab6-812d-9f543e112fe6', 'bb59b4a4be83b877082a75c306dab7f3938527da1af9faebf1519eff737699ea', false, '2026-11-29 07:40:21.205417+01', 'e5e734d771967d0f318aecceb527fdec1ac651386db0dc434ea55e76105b9e24', 'c7a108f42c8271faf62f5439774cd3de07bb4e0e85850f1dad471e5facddc9ca', NULL),
	(79, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c7e3-a4e0-7a8a-9d13-53f7709bdda6', '444c382068dbd2d76bf4734f5d408993db59ea90a2940fb445181096484a4e5d', false, '2026-11-29 07:40:21.205689+01', 'c7a108f42c8271faf62f5439774cd3de07bb4e0e85850f1dad471e5facddc9ca', 'cc8072d00bcebf2e190f66aa0018ee265a96ebabbf1af62ac4f35e7cc296e995', NULL),
	(80, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c818-bea0-7e5c-8de3-1460267671b4', '1f184ba7655e566d5782fd61654310fe5dffc424148e1b12276b3ac2fd6f86c6', false, '2026-11-29 07:40:21.205926+01', 'cc8072d00bcebf2e190f66aa0018ee265a96ebabbf1af62ac4f35e7cc296e995', '0c03b909655c1318ab0d389ed2aa31df4dc08be63d1b73024110e0cf2c8555a9', NULL),
	(81, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c842-dbe0-7084-bf4c-f83889d6c97c', 'aaf6f9d94b2919bf3ab80c4d3d94793f3b14f799adb5ce91e23a0664d2e620f6', false, '2026-11-29 07:40:21.206169+01', '0c03b909655c1318ab0d389ed2aa31df4dc08be63d1b73024110e0cf2c8555a9', '9f99565c71d6b9b3951f5fbdb31887908d2c053efeb9cc9526a6d571f4264a1c', NULL),
	(82, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ccec-b4e0-7be5-8074-514c7cb73161', 'b7be8ee13bc9e6789c7f33c3aae5122e8f6ac8c6a0ce61c4cacd9595cf330d97', false, '2026-11-29 07:40:21.206392+01', '9f99565c71d6b9b3951f5fbdb31887908d2c053efeb9cc9526a6d571f4264a1c', '07b90e6aa0e1dd0a0b939b5faa1f325f334bea99fa34c9ce77b9fa7ef6044c7a', NULL),
	(83, '00000000-0000-0000-0000-000000000000', 'contact', '01a0cd6b-0ca0-747f-9997-5e05adf483b8', 'c736070603c25a1690243f6ab7dba18e6e3aacaa69ea3fcf9346d8e34941cc7a', false, '2026-11-29 07:40:21.206647+01', '07b90e6aa0e1dd0a0b939b5faa1f325f334bea99fa34c9ce77b9fa7ef6044c7a', '81ce19f738e0480ac8b61504f3bfe0c478e5a32c76f7a7dc60aed7d5d8358f26', NULL),
	(84, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ce2f-e340-736d-8459-f0729c606004', 'debaf18e7104d51e7831dc5db04466c80412e8133d392d15d95724ea0cdaab6c', false, '2026-11-29 07:40:21.206957+01', '81ce19f738e0480ac8b61504f3bfe0c478e5a32c76f7a7dc60aed7d5d8358f26', 'bdac2c5414f31fb99f684d1b215c6916249f2444405245816e66865bbafa10e0', NULL),
	(85, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d2b6-07a0-7b2d-9fe7-0a1396d756e0', '874b23e9e5eab18a25f468d5f4019bb1a85cccd9133080ad9f1781fa8372596c', false, '2026-11-29 07:40:21.207179+01', 'bdac2c5414f31fb99f684d1b215c6916249f2444405245816e66865bbafa10e0', '41dcf234b64e6e99092aa1c8723855421673cb5c7e7f0612c8064e8a6bc63e87', NULL),
	(86, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d393-9660-7a8a-affa-41eb634c305d', 'ea9dcd296da315d81e2ef0a28b2af1c13721477819e2c5211b528b620be1ace7', false, '2026-11-29 07:40:21.207392+01', '41dcf234b64e6e99092aa1c8723855421673cb5c7e7f0612c8064e8a6bc63e87', 'eabcac0a6b44cc703cd965d85255bc8a9e4a75dbdd7e075874a906c888a11f49', NULL),
	(87, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d393-9660-7053-b59b-be563fad6bbb', 'a098e507acc1586f143c54662bdf09c9ffe5e42262a85ddba8c598a5ea6e1c71', false, '2026-11-29 07:40:21.217686+01', 'eabcac0a6b44cc703cd965d85255bc8a9e4a75dbdd7e075874a906c888a11f49', 'a1139157869f537ffe7ea03ffac731fec30764cae06b685565d10f590c8ce4b6', NULL),
	(88, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d7a3-a060-7dc9-8000-1cf510406af3', 'f76c229933a87286789100e9c73a0038ca9f051598af480b4e8cfdd601d0d51a', false, '2026-11-29 07:40:21.218188+01', 'a1139157869f537ffe7ea03ffac731fec30764cae06b685565d10f590c8ce4b6', '30cedbc85232afebb15c9fe5c5d8c301331b9bf2d3a799f2e26c806c34157ce2', NULL),
	(89, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d7bc-5880-755a-a713-63538f855845', '656495de5514b178cc87d122cb8a27affe8c7cc79893f7b2541f8268dfa42e5d', false, '2026-11-29 07:40:21.218584+01', '30cedbc85232afebb15c9fe5c5d8c301331b9bf2d3a799f2e26c806c34157ce2', 'd2920060915b58d4f7928971a76291092d4d37fa67d3d1490b191eed098ba2ab', NULL),
	(90, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d772-3020-7cf0-8b99-c882cb04ce6d', '60b3a312eb26688586b51ae21fc08c2f9a522f002e36809e1f914be8b47e4d18', false, '2026-11-29 07:40:21.218936+01', 'd2920060915b58d4f7928971a76291092d4d37fa67d3d1490b191eed098ba2ab', 'e951fa08a0af6ee9606db1d6e60f45f5b1f38afdc8ca3fe33c646736841d0751', NULL),
	(91, '00000000-0000-0000-0000-000000000000', 'contact', '01a0e7a0-f300-7a6b-8247-bb4d5cd6d689', '785d2c7465c6daf26441376c5444c28c01bf9fe0a0d46b2c25b87967b82ea58b', false, '2026-11-29 07:40:21.219202+01', 'e951fa08a0af6ee9606db1d6e60f45f5b1f38afdc8ca3fe33c646736841d0751', 'e4abe5b13db0b963da9f1717bd1e56ae79b0b322147e83fea33da5f8f581e757', NULL),
	(92, '00000000-0000-0000-0000-000000000000', 'contact', '01a0e7f6-17e0-72bd-abf8-02e75653cf0d', 'a5fd8d8abf399f02f6f6224f6e015b8dc16e7a28789bdf455eb8209602123269', false, '2026-11-29 07:40:21.219483+01', 'e4abe5b13db0b963da9f1717bd1e56ae79b0b322147e83fea33da5f8f581e757', '59792e70c7eefcdd78cf9ad65ffbde3b265991e0f31b38e160eeb981c9049c26', NULL),
	(93, '00000000-0000-0000-0000-000000000000', 'contact', '01a0e76c-c3a0-72b7-a69b-79ab596787a8', '426a9692e6b933b6e28aea1567ec8ef9fa6d0393ec089f964092297f2750fe4f', false, '2026-11-29 07:40:21.228927+01', '59792e70c7eefcdd78cf9ad65ffbde3b265991e0f31b38e160eeb981c9049c26', 'd9982f4e6e53dd79ab53724b244662dd6460348cae6d1071303ea911fc643674', NULL),
	(94, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ed22-dc80-7df2-8d6a-c110c5b894fa', '0ef017a850a7ae83cec457af120f01cf2030c3c106eeec2ded9560766b166ce3', false, '2026-11-29 07:40:21.229314+01', 'd9982f4e6e53dd79ab53724b244662dd6460348cae6d1071303ea911fc643674', 'a270e4d073315d1b0f366d221a71813270a8e2e3f74981bb3668a83219135d21', NULL),
	(95, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ec3e-e520-7267-ba06-0e79408ac858', 'e1d0c9f4dbc756447b200374d8a90ea0ef582e2ace597f122b00233198107ac9', false, '2026-11-29 07:40:21.229727+01', 'a270e4d073315d1b0f366d221a71813270a8e2e3f74981bb3668a83219135d21', 'a8a00f1b37d16bf376577125ff66709518f95def51730489510bfccbc400c38e', NULL),
	(96, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ec2b-ab40-75bd-947c-fa94ecbe4386', 'dfe9293d20cbf8c50c426bc568c95da901ea02e9ab905f352b3124c784bc3973', false, '2026-11-29 07:40:21.230067+01', 'a8a00f1b37d16bf376577125ff66709518f95def51730489510bfccbc400c38e', '933b9006f3303591426bcd45c48448ab9a486dc71a611ae98763164170110029', NULL),
	(97, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f27a-a8c0-78a0-ada3-158db0b63694', 'f7405772307fd3b87b97a4f3248534efffe5b0a23fa402e5bb4d2fafa1480ca2', false, '2026-11-29 07:40:21.230416+01', '933b9006f3303591426bcd45c48448ab9a486dc71a611ae98763164170110029', '9bd0dc2810d394898df107aeaa5d1e4a2ba601d838a1d6b7804d788f55377fe2', NULL),
	(98, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f163-6c60-722c-85e8-0be48be66eec', 'a0044549bfc22d26bdffeda641e79101a8015d4597ba197e35b80b47ea39ca1d', false, '2026-11-29 07:40:21.23075+01', '9bd0dc2810d394898df107aeaa5d1e4a2ba601d838a1d6b7804d788f55377fe2', '6872f8fd501d6af5dac62d3f7aeb9778d1e361f49f62cf5615e630145c4dca11', NULL),
	(99, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f1b3-fd60-72aa-a64a-74210c35b299', '1f35dc7765815d02d008f73bdb114762f53db63775146d7f61f93fa090861ff3', false, '2026-11-29 07:40:21.23102+01', '6872f8fd501d6af5dac62d3f7aeb9778d1e361f49f62cf5615e630145c4dca11', '5f1a33c885d61adf67308399cfd0fa005f38025d1e129c7d86cafda247b53704', NULL),
	(100, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f64e-4600-7107-b690-5a860e8a788b', 'ff8b6604c594fa6a47122c081b586fbba6bb28136bb6983c44128232bd1f9465', false, '2026-11-29 07:40:21.231272+01', '5f1a33c885d61adf67308399cfd0fa005f38025d1e129c7d86cafda247b53704', '2578a1c9ef42716fe53cea5fd105860c6e344bd2edc96b0acec95489b5add774', NULL),
	(101, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f671-faa0-7811-9756-48d19352c7f7', '8ccff3153de33e48707adc1d09e6bb77d20272ac38bd60644f5840ee27c17b19', false, '2026-11-29 07:40:21.239671+01', '2578a1c9ef42716fe53cea5fd105860c6e344bd2edc96b0acec95489b5add774', '643488eef28bec31808ac96c0e5c041bce8beb1fd2824a4a14a65af2e296924b', NULL),
	(102, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f707-35c0-72a9-a3cf-fa6a03d77f2a', '1908279a63d33f26deb46812a7080032b807c0c7411077e4f7971cf45f8199e5', false, '2026-11-29 07:40:21.240638+01', '643488eef28bec31808ac96c0e5c041bce8beb1fd2824a4a14a65af2e296924b', 'efe4a620dc9e3e87b37229c306858106f9653a753e679ea79901c06054db8118', NULL),
	(103, '00000000-0000-0000-0000-000000000000', 'contact', '01a0fc77-ba20-77c2-bc7f-bd93a6207b28', 'f3d8c17d3d2a6d04846fbd7d03b504e6c3c37fbd3f1c4196d7d49503d43c46da', false, '2026-11-29 07:40:21.241236+01', 'efe4a620dc9e3e87b37229c306858106f9653a753e679ea79901c06054db8118', '13599ac2e39c9b04174c62dc195983c477d21517270f4da9802257e81a21b004', NULL),
	(104, '00000000-0000-0000-0000-000000000000', 'contact', '01a0fba3-5320-7652-8ba3-8a2bcbd7d4aa', 'f33051eb372314d2f58581d15b9ca4104ae2fbd9c5a7c2f0772ae239634add5a', false, '2026-11-29 07:40:21.24177+01', '13599ac2e39c9b04174c62dc195983c477d21517270f4da9802257e81a21b004', '82927d65dabe6dbea5a450566a2e9cb80c3344ebfc7a2099f964a9c9d5174def', NULL),
	(105, '00000000-0000-0000-0000-000000000000', 'contact', '01a0fcd6-06c0-7f91-b69f-f26af0b38158', 'e833060ec7051526aad8be3658e7d3b3ea3460d3be6d86f4c4b3232d6f92d912', false, '2026-11-29 07:40:21.242174+01', '82927d65dabe6dbea5a450566a2e9cb80c3344ebfc7a2099f964a9c9d5174def', 'e0d363ae7d3c5ad85caccec37b9f5aee894c14dc654224a50101de552bf839e3', NULL),
	(106, '00000000-0000-0000-0000-000000000000', 'contact', '01a10bbb-32a0-75bd-b960-e68cb5cbfde6', '7f590958799b6f4e2ab6e6fbc14f1134a4a3e196e4bce4bdfdd607062b1e2e72', false, '2026-11-29 07:40:21.242555+01', 'e0d363ae7d3c5ad85caccec37b9f5aee894c14dc654224a50101de552bf839e3', '4a91507c2cb187b22a3cd9d82d978dcc7c36cbbc5505cc7156ab16755c2033c3', NULL),
	(107, '00000000-0000-0000-0000-000000000000', 'contact', '01a10aae-0860-7732-8466-7357878c2435', '3a1b951d5a44468a3dfeb2a2dc9a40cc130cbd6cf3454d7928e073833720c811', false, '2026-11-29 07:40:21.242885+01', '4a91507c2cb187b22a3cd9d82d978dcc7c36cbbc5505cc7156ab16755c2033c3', '3875e4c7f44e4b36f7bbbd9246ff2d2079d7938847153d0bf399ffdc2430e1ad', NULL),
	(108, '00000000-0000-0000-0000-000000000000', 'contact', '01a10c03-8640-7e14-9daa-c33996a73746', '0dea600fb96b3463d7051a608559af07bacd600f7b8b023be04e32af8a85df5d', false, '2026-11-29 07:40:21.243246+01', '3875e4c7f44e4b36f7bbbd9246ff2d2079d7938847153d0bf399ffdc2430e1ad', '97422d51b90b0409dca1dbac711b02933123048acc8c4bf3d0c72dce4a8341f0', NULL),
	(109, '00000000-0000-0000-0000-000000000000', 'contact', '01a1109b-fa20-7a41-b620-2b3ad03e86e5', '331b85edfbae762b29f8c26eebcee1c572a2117a90ea12d693e70575fd794cae', false, '2026-11-29 07:40:21.253702+01', '97422d51b90b0409dca1dbac711b02933123048acc8c4bf3d0c72dce4a8341f0', '6cc8c3b98c9d65f51e43302731ec3c9cdf1a42ef364af081f95d7baad90e70d7', NULL),
	(110, '00000000-0000-0000-0000-000000000000', 'contact', '01a1116c-b7a0-70e1-8796-1afb85f873ba', '927be8981f4a23565dccbc03f57f3476ef02adfbd6ce8623f8a2aa470bcbc0ca', false, '2026-11-29 07:40:21.254316+01', '6cc8c3b98c9d65f51e43302731ec3c9cdf1a42ef364af081f95d7baad90e70d7', 'acde55cce2e85ba30a0cdeb64f539cceb71d563902c39ffa7f321054fa959546', NULL),
	(111, '00000000-0000-0000-0000-000000000000', 'contact', '01a10fec-3220-762f-8f27-8c96a7c5be6e', '0c1376521b8e9c1e6afb3896313a5527a72bfc1468347ae5b123111b54ddd1e3', false, '2026-11-29 07:40:21.254849+01', 'acde55cce2e85ba30a0cdeb64f539cceb71d563902c39ffa7f321054fa959546', '4bb1f812a258637bd0e246c9cb8e59fe2d386393e2bb033976634b0474f8ae80', NULL),
	(112, '00000000-0000-0000-0000-000000000000', 'contact', '01a11668-0c00-7fe7-8727-d012efdbfb75', 'd035ab381e135ff14bf8263db6210777363f1fdb342fb4ca0249a34f4819f0fa', false, '2026-11-29 07:40:21.255203+01', '4bb1f812a258637bd0e246c9cb8e59fe2d386393e2bb033976634b0474f8ae80', '905e8e0229e30f0265574cccd6cf818e989167ba49c66c7bdfb006289c070958', NULL),
	(113, '00000000-0000-0000-0000-000000000000', 'contact', '01a115b7-59a0-7b27-b093-490842553c17', 'a52530dd946d85f6704e8f24f2cda57ad1f014da98f91ece7f3d14324d43f3cf', false, '2026-11-29 07:40:21.263759+01', '905e8e0229e30f0265574cccd6cf818e989167ba49c66c7bdfb006289c070958', '0b34f4eef89671dbd374045a27f3cfe7f465b8f0012ab73139ffdef1379c49d8', NULL),
	(114, '00000000-0000-0000-0000-000000000000', 'contact', '01a11592-baa0-797e-8772-c444ebe494e6', '71f42b91737f56f96de3740ed11d49693b0726c938c10c21a024d7b7e98e9cf3', false, '2026-11-29 07:40:21.264352+01', '0b34f4eef89671dbd374045a27f3cfe7f465b8f0012ab73139ffdef1379c49d8', '0ec24d34d5d6490c7bc9380222170de482c8ed80b76b64df2e6d225bf455c843', NULL),
	(115, '00000000-0000-0000-0000-000000000000', 'contact', '01a11ad7-4d00-72d9-b690-096b7fba5cbd', '5e12302dbe860da28d115015659811d7850dc2822167e8bcb0f4aa59c1829af8', false, '2026-11-29 07:40:21.264792+01', '0ec24d34d5d6490c7bc9380222170de482c8ed80b76b64df2e6d225bf455c843', '98b6dd1bc63cf558a6894694fe81535b3e91f91a883b59cc3af440f867e3adfe', NULL),
	(116, '00000000-0000-0000-0000-000000000000', 'contact', '01a11acf-fa00-78f7-9b99-0f6e06c6e47d', 'bf26d62e309f7cf72dc48e8a04ed25b6ca03f431dea033eaa4956c3f334c9aee', false, '2026-11-29 07:40:21.265129+01', '98b6dd1bc63cf558a6894694fe81535b3e91f91a883b59cc3af440f867e3adfe', 'a2b25f3e9516cc3b971e029b4c357728a3cc65473de692bb9997657dbeb044b3', NULL),
	(117, '00000000-0000-0000-0000-000000000000', 'contact', '01a11b89-d420-706f-ba65-dbfc0f5b3637', 'd5f0a75d90334a522dd0383e981a3f6734cf4d8c2f6a839f41a3bf5fa7bd4c5f', false, '2026-11-29 07:40:21.265422+01', 'a2b25f3e9516cc3b971e029b4c357728a3cc65473de692bb9997657dbeb044b3', 'c4178fe88665cc25a4a9eca5b6ed81ed35f5a50c5db97e9b01d16d1b490255d0', NULL),
	(118, '00000000-0000-0000-0000-000000000000', 'contact', '01a11fe4-f0e0-7f0d-b592-572d432774b7', '176aeec83de7cd0b792c4626ca8a521047a00c18c0e5d8ebaaf32effabb2b0e6', false, '2026-11-29 07:40:21.265719+01', 'c4178fe88665cc25a4a9eca5b6ed81ed35f5a50c5db97e9b01d16d1b490255d0', 'a043a00b693cdadd99e44d72df61bf6659b88d160d66e2760136a03bd71428d5', NULL),
	(119, '00000000-0000-0000-0000-000000000000', 'contact', '01a11ff6-5600-7c67-8757-b10fa488a04b', 'ca16a617132158fd3525eabf2e9a12a589f577c87f012773a838ac415c1c77c0', false, '2026-11-29 07:40:21.265997+01', 'a043a00b693cdadd99e44d72df61bf6659b88d160d66e2760136a03bd71428d5', 'b27980ea57436d7f1705f08013d6e53b292ccba88d1a6f6af5121ce431a0b83c', NULL),
	(120, '00000000-0000-0000-0000-000000000000', 'contact', '01a120f2-1b20-744a-846c-3624c4ea6574', '9360e7b85ff0c47e5b0c77f9b1decb98fab2ca81be43aa36d3bf08928561e0c8', false, '2026-11-29 07:40:21.266241+01', 'b27980ea57436d7f1705f08013d6e53b292ccba88d1a6f6af5121ce431a0b83c', '0dc1d1d8492eb1f598839a8221f9d086a2086ed720459515e16ea3b07005e2b6', NULL),
	(121, '00000000-0000-0000-0000-000000000000', 'contact', '01a12efc-7760-7fee-a416-9510df41fd73', 'b06139c45fdd2f400bd44e6d0365328468ce4067a05b8837f32a4b9f2710276d', false, '2026-11-29 07:40:21.266474+01', '0dc1d1d8492eb1f598839a8221f9d086a2086ed720459515e16ea3b07005e2b6', '3da6c35ddf32a2ce927cf241a5355518ba1daa67cb22ff4b61db2a3145cd02f1', NULL),
	(122, '00000000-0000-0000-0000-000000000000', 'contact', '01a12f78-fa60-79f1-b5b6-a52ac83c86b7', 'f35033f4e10f4a2f2ba57d371f89c823000cc71229532fceb0345e6ffae2acac', false, '2026-11-29 07:40:21.266748+01', '3da6c35ddf32a2ce927cf241a5355518ba1daa67cb22ff4b61db2a3145cd02f1', 'c1dc6b6d3a88a14ff73bbffcbead1ad5f826c3eafda20e55d1ba3e14e7fe88ae', NULL),
	(123, '00000000-0000-0000-0000-000000000000', 'contact', '01a1303c-e6a0-7faa-beac-ba9323c9d9ab', 'e15583fa771fce5f83010205f5c9e7960db629334fa8685c5b627f171a95f6e0', false, '2026-11-29 07:40:21.266964+01', 'c1dc6b6d3a88a14ff73bbffcbead1ad5f826c3eafda20e55d1ba3e14e7fe88ae', '410d2d18b9414a2df12e9a6959ad4cc1d66ae9f0646999980fe4315712ea565c', NULL),
	(124, '00000000-0000-0000-0000-000000000000', 'contact', '01a13417-d6e0-795f-a225-78ed0269b809', '1c3f1673342ccc4adf2c80f0c85ffaf4ff96062d75f565f2f82645573915aed1', false, '2026-11-29 07:40:21.267207+01', '410d2d18b9414a2df12e9a6959ad4cc1d66ae9f0646999980fe4315712ea565c', '77110e585dc4137c17c263e485ad0411879a6388782b9fca858a1c6b2b05f714', NULL),
	(125, '00000000-0000-0000-0000-000000000000', 'contact', '01a134f0-d1c0-75ad-aec9-fc6c76e81aba', '2db7ac4428d0318835fb87c6853c487f0b78a46f7b7926f9946ddbb4cbf5895d', false, '2026-11-29 07:40:21.267437+01', '77110e585dc4137c17c263e485ad0411879a6388782b9fca858a1c6b2b05f714', 'd23962a743681ec68f7feba4659f29172adfa93f044e8a409027856b04b68d57', NULL),
	(126, '00000000-0000-0000-0000-000000000000', 'contact', '01a13555-8700-75d4-886d-1ec5e51d2959', '8ddbc08a73d6e382db7f0105f315ed62d0f60cb4e0ebfca269ff0f3c0d0caa35', false, '2026-11-29 07:40:21.276989+01', 'd23962a743681ec68f7feba4659f29172adfa93f044e8a409027856b04b68d57', '60bab07a0701b5d388d76016c0c5fe57c4fdee161b3221604d2703cc4fe18922', NULL),
	(127, '00000000-0000-0000-0000-000000000000', 'contact', '01a13906-5a00-7e35-9329-6b9a3b4c057e', '139d3f77883b16c8ec8d7caa0433fed73c8fd85c3e8eaa6851a0ea6757b9ea6e', false, '2026-11-29 07:40:21.277444+01', '60bab07a0701b5d388d76016c0c5fe57c4fdee161b3221604d2703cc4fe18922', '73992a5dd8c3c841690c15ce81f2b07590d3d197d0c4e37268ac2d041eca8f53', NULL),
	(128, '00000000-0000-0000-0000-000000000000', 'contact', '01a13933-3660-7ed6-9c3f-c1dbe0ea1a62', '19a04a5dd374bd3b48476743e0febdb32439448d04857e4c4036e15dd344c192', false, '2026-11-29 07:40:21.277793+01', '73992a5dd8c3c841690c15ce81f2b07590d3d197d0c4e37268ac2d041eca8f53', '976a7ae03c230421633ea3b4a56a00ace6be1965b0d1629606efdf52180b84db', NULL),
	(129, '00000000-0000-0000-0000-000000000000', 'contact', '01a13a48-9e00-75df-8a5a-2f34af75c10b', 'dbd918bf253126097ece611dbc4dd445d0349aca99ea0cb725f955ace852ba5e', false, '2026-11-29 07:40:21.278118+01', '976a7ae03c230421633ea3b4a56a00ace6be1965b0d1629606efdf52180b84db', '4808c40d22f12754fba30f716d783411c11c9b83060bbc6e01ad85a588ccc4be', NULL),
	(130, '00000000-0000-0000-0000-000000000000', 'contact', '01a13e7a-87e0-7b2f-b50d-a5457f0b528b', '8715f96ecc65403d5c95f997c082b3555a896991f509cd6eae5943c850d1f075', false, '2026-11-29 07:40:21.278391+01', '4808c40d22f12754fba30f716d783411c11c9b83060bbc6e01ad85a588ccc4be', 'cab7459bbbd125e27fde7dc70adc283998293fc6cb5396a9accd3173ce60d040', NULL),
	(131, '00000000-0000-0000-0000-000000000000', 'contact', '01a13ef4-4bc0-73e4-ad5e-449eb41dfe5e', 'f32667b8f87d6a531c5db8c71d9f5008af384dc64dda32acd9b99b593daba8e9', false, '2026-11-29 07:40:21.278688+01', 'cab7459bbbd125e27fde7dc70adc283998293fc6cb5396a9accd3173ce60d040', 'f4e275be90374ddb04f2be3e47b8f630aa514888cda006772697b80420b2576a', NULL),
	(132, '00000000-0000-0000-0000-000000000000', 'contact', '01a13e30-5f80-7e7e-8a1d-e763687ab5cb', '97112375599ca05817a4e3815683183d94fb35438a5f73b9d10297213631c90b', false, '2026-11-29 07:40:21.278935+01', 'f4e275be90374ddb04f2be3e47b8f630aa514888cda006772697b80420b2576a', '302bd6dac3b89dbed4e2639b65da1952006b08a3680f42ad79474b8041df2f50', NULL),
	(133, '00000000-0000-0000-0000-000000000000', 'contact', '01a14486-b000-783a-8b41-9721742850f0', '1542e1c6e7944853f167f4976376f1ce2e7dd87beccb5284ce9d3123d069990f', false, '2026-11-29 07:40:21.279175+01', '302bd6dac3b89dbed4e2639b65da1952006b08a3680f42ad79474b8041df2f50', 'a425b786d8bc2282fecaf7c526ebded1993ef4fb89ac164e5013b7233f7d2517', NULL),
	(134, '00000000-0000-0000-0000-000000000000', 'contact', '01a1443e-5c60-720a-ab4d-5b9d8a3d3a9d', 'af06320a825f12cd02910c33b0228a948007cc58b936887cb467bee708a99bcf', false, '2026-11-29 07:40:21.27944+01', 'a425b786d8bc2282fecaf7c526ebded1993ef4fb89ac164e5013b7233f7d2517', '7a9df4aaead6f7f27a5d0d40ba3b6aaddc8329c330b7a2b5974aa228eb0b8758', NULL),
	(135, '00000000-0000-0000-0000-000000000000', 'contact', '01a144c4-0720-7158-a28e-0b7dff9430f4', '3e19615cd6f76b30fe26259c8c0b28f644b030daa9cdc4cf34c2f4e1c132d2b1', false, '2026-11-29 07:40:21.289121+01', '7a9df4aaead6f7f27a5d0d40ba3b6aaddc8329c330b7a2b5974aa228eb0b8758', 'd6f856ab47065e1f1cd23b3a7fe81fecad663fdd9c70310991dcc682d62e4246', NULL),
	(136, '00000000-0000-0000-0000-000000000000', 'contact', '01a153c2-d580-7da2-bdb2-fa426080fc6a', '7df72666847b6e06fd4146e0eb02812107e0a749de8493d6de86c736e166d96b', false, '2026-11-29 07:40:21.289698+01', 'd6f856ab47065e1f1cd23b3a7fe81fecad663fdd9c70310991dcc682d62e4246', '78ccf9a11bcbf9624ea84a6f501314e2efa46b8ad66aadc7f5523dee6e7f4f47', NULL),
	(137, '00000000-0000-0000-0000-000000000000', 'contact', '01a15326-4760-7766-a894-d345089d77b3', '1c3201ffb63da9bf5a1f0ebbc853d72befa680aa1f16381016ea6bbfbe622b10', false, '2026-11-29 07:40:21.290092+01', '78ccf9a11bcbf9624ea84a6f501314e2efa46b8ad66aadc7f5523dee6e7f4f47', 'a9fa8267ca00f15891dbff1afe04c11ce8f8041d17ddf124a5f797c9cd51eeab', NULL),
	(138, '00000000-0000-0000-0000-000000000000', 'contact', '01a153f8-d9a0-70cc-ab02-e58c8c87df52', 'b8f84e3ebeeeeb855391f95939096039326799c024c147b079d03b038f92e5ab', false, '2026-11-29 07:40:21.290506+01', 'a9fa8267ca00f15891dbff1afe04c11ce8f8041d17ddf124a5f797c9cd51eeab', '88d57016c912b7ad9ae588518701e2e039c1fdd0a75357142497ff0a5fb76976', NULL),
	(139, '00000000-0000-0000-0000-000000000000', 'contact', '01a15990-bc20-77a4-8297-d4977879bf39', '0ec6f31692f05d10a12fd7c5303e89a6946977dd962c4b77109b702538d351dd', false, '2026-11-29 07:40:21.290821+01', '88d57016c912b7ad9ae588518701e2e039c1fdd0a75357142497ff0a5fb76976', '08c2fb4de0ddd0bdfbd32d187b1a642b1e87d506d8c239ac7e8a3e4cd2e12315', NULL),
	(140, '00000000-0000-0000-0000-000000000000', 'contact', '01a158b9-9600-70fb-9e93-483ebe494976', 'c943407c853ee60e99e9f61f27e6657c464e6fcfae56fc23313affef14f50365', false, '2026-11-29 07:40:21.291107+01', '08c2fb4de0ddd0bdfbd32d187b1a642b1e87d506d8c239ac7e8a3e4cd2e12315', '220c230fa60f123b358e82ef1f45086277c97b07ea03b59dcd37b79e90c18a11', NULL),
	(141, '00000000-0000-0000-0000-000000000000', 'contact', '01a1594c-fc60-7381-ad5d-2966a8db9bd0', 'badb3e050e78a5305a98b2c09776819ebb3c48f8c9a2f5c28811bf6dd165b061', false, '2026-11-29 07:40:21.291425+01', '220c230fa60f123b358e82ef1f45086277c97b07ea03b59dcd37b79e90c18a11', '89bac640daeeefa5b7d7306dcfb507ed1976921b6aa66b4405fb25ffaec62cd7', NULL),
	(142, '00000000-0000-0000-0000-000000000000', 'contact', '01a15de6-5aa0-78a3-8324-a42f43d27c0d', '4edb1079f537f917c33bb94542a936f70050d21e8925370c97eb683e9dbcaee4', false, '2026-11-29 07:40:21.301688+01', '89bac640daeeefa5b7d7306dcfb507ed1976921b6aa66b4405fb25ffaec62cd7', '62efb53d0053c64bf37161ff884db5e3c4a6c71cf80bcaa291ca1b1c454676a8', NULL),
	(143, '00000000-0000-0000-0000-000000000000', 'contact', '01a15ead-0600-7d65-90db-8d06245ffb65', '4cd48f662d7e1fbcfdf732ee18eaea78aa9227f3593350733c15dbd332d07e68', false, '2026-11-29 07:40:21.302159+01', '62efb53d0053c64bf37161ff884db5e3c4a6c71cf80bcaa291ca1b1c454676a8', '399c07a024f66dfa9b56d5bbcd286d8fe36569b68783c034d15cdcd174bc1be0', NULL),
	(144, '00000000-0000-0000-0000-000000000000', 'contact', '01a15dce-8ce0-7c76-bd17-a7db5da48846', 'aad3911e4692e794c49221711127b9a4310b5458d8c943abed0bb04fa5de425d', false, '2026-11-29 07:40:21.302497+01', '399c07a024f66dfa9b56d5bbcd286d8fe36569b68783c034d15cdcd174bc1be0', 'd40814a175f8220218c1a83f7a829eaf1a32e58a03bb4725c854296f600346c8', NULL),
	(145, '00000000-0000-0000-0000-000000000000', 'contact', '01a162c4-6300-76ef-a4de-cb20db1567fb', '3279d42a13860b8b22def1a99d7fb41c453b4e23f7836b3d1c6d126ebe22d61a', false, '2026-11-29 07:40:21.302905+01', 'd40814a175f8220218c1a83f7a829eaf1a32e58a03bb4725c854296f600346c8', 'e276b76abaa6d9077e323f1fa82135e513aa1a0807eb18640bd9f5282139fead', NULL),
	(146, '00000000-0000-0000-0000-000000000000', 'contact', '01a16375-1560-78f7-9f7f-28386d9570ef', '13844bc201a53d2bc65c431d0b0c70061404b61125399b90be6fef8528199ad4', false, '2026-11-29 07:40:21.303178+01', 'e276b76abaa6d9077e323f1fa82135e513aa1a0807eb18640bd9f5282139fead', '1c938a1010ab74d1b6cbedfaec666c6b2d9151ca1989a1a105912e6e5c7d7f56', NULL),
	(147, '00000000-0000-0000-0000-000000000000', 'contact', '01a16380-fc40-75c8-8d9f-5ec5a9baa6c4', '5886bfb251e74320332466f645bd9e79d0008c1bb9b45e4607af485b2f45ca47', false, '2026-11-29 07:40:21.303431+01', '1c938a1010ab74d1b6cbedfaec666c6b2d9151ca1989a1a105912e6e5c7d7f56', '0ed248c48f74da35d3b0d63e8a579a3aebfed4536b7f6d6835174e2cb63a3052', NULL),
	(148, '00000000-0000-0000-0000-000000000000', 'contact', '01a1679e-c1e0-71ec-b23a-4135ff38e639', '4120ed500bdcd7b43cc8f5f35ad407256496600a826ad6b7f0d5e7743c24aed3', false, '2026-11-29 07:40:21.312902+01', '0ed248c48f74da35d3b0d63e8a579a3aebfed4536b7f6d6835174e2cb63a3052', 'c2f93b051f2b6182d51c486adc0fcd82a3bf5d335fa2d0d141024fc70304bc80', NULL),
	(149, '00000000-0000-0000-0000-000000000000', 'contact', '01a167f2-1200-7169-ae20-45c40183f138', '6290587a5830478374238b3a95a68d442e579f0eaadf7caa3dd734cd88b35390', false, '2026-11-29 07:40:21.313285+01', 'c2f93b051f2b6182d51c486adc0fcd82a3bf5d335fa2d0d141024fc70304bc80', 'dc0bd27ed5ae29fe785d862cd604ad5d5f3b617f77cd5d41812070422ee73202', NULL),
	(150, '00000000-0000-0000-0000-000000000000', 'contact', '01a16820-c320-7191-8d32-d4ab5710706c', '83916345ed2c0b1c8a1050a579b51dddb22eb322ff351d5901f2acc8bca63a0a', false, '2026-11-29 07:40:21.313583+01', 'dc0bd27ed5ae29fe785d862cd604ad5d5f3b617f77cd5d41812070422ee73202', '3b736a72d4a1973b5af1d83da4c1e3cedfcdb80957afb8d0e875f42480a6ffc9', NULL),
	(151, '00000000-0000-0000-0000-000000000000', 'contact', '01a177a7-1100-7dad-9730-ff8c0ec7b2e3', '8e83d2bf995ecd33efeac2b0e1e263f0f0836323888b1aa4d604f7fc9fae0f38', false, '2026-11-29 07:40:21.313822+01', '3b736a72d4a1973b5af1d83da4c1e3cedfcdb80957afb8d0e875f42480a6ffc9', '898041e2b4aacd7192bd57264f74f31fab3c3db0240d771ade8d5abdd8ce062e', NULL),
	(152, '00000000-0000-0000-0000-000000000000', 'contact', '01a17813-1940-758a-83f1-840e3de8acfe', '9b33f06e21bc8f41bc2a053aea87469741a3f8fb6475996ddbbb5febbceda072', false, '2026-11-29 07:40:21.314075+01', '898041e2b4aacd7192bd57264f74f31fab3c3db0240d771ade8d5abdd8ce062e', 'f1f2c3751c763128ddf257528e066a859513d2092d97262835829bcb0889acf4', NULL),
	(153, '00000000-0000-0000-0000-000000000000', 'contact', '01a178b4-3b40-7557-ac53-461d20d84c9e', '1e8ea8de4f68daff7d1209418fe08b7a0a3124d9e5da08d251391f529817f90c', false, '2026-11-29 07:40:21.314667+01', 'f1f2c3751c763128ddf257528e066a859513d2092d97262835829bcb0889acf4', '71f4dbc1098398b2399d3dbe8f8294e3caad70f8185375cc38483115e05b4019', NULL),
	(154, '00000000-0000-0000-0000-000000000000', 'contact', '01a17c51-d460-7668-8ab0-4a875dff24a9', 'a6fd1dc3c8ea5ff5f308a6639d79556d9c5140308b387986762e1559909b48ab', false, '2026-11-29 07:40:21.314925+01', '71f4dbc1098398b2399d3dbe8f8294e3caad70f8185375cc38483115e05b4019', 'ceca1637dac09f887f896a7a4ea1b24da35b94708fd36174924a24f05b95fb76', NULL),
	(155, '00000000-0000-0000-0000-000000000000', 'contact', '01a17d18-7fc0-7125-9425-be21d985c91d', '38385214321608e2eeb03343e31f1065d302dd71e03e6bda1c1807a28fb5c5df', false, '2026-11-29 07:40:21.315144+01', 'ceca1637dac09f887f896a7a4ea1b24da35b94708fd36174924a24f05b95fb76', '20e7a686365926b9a57c105fcf39995ded83533ff6263956e54263f2bad6174f', NULL),
	(156, '00000000-0000-0000-0000-000000000000', 'contact', '01a17c86-03c0-7476-921e-a0e4dc34acbb', 'c7367629ca16482b4a2f9509202932d1944fdc9ec2b85260a288b8ead4413426', false, '2026-11-29 07:40:21.315363+01', '20e7a686365926b9a57c105fcf39995ded83533ff6263956e54263f2bad6174f', '1f958e0b78a902bc7ee31b378385d8e05dde82c2441c7eaa1ca671a3562c4f8b', NULL),
	(157, '00000000-0000-0000-0000-000000000000', 'contact', '01a182b4-f620-7aa8-81cd-2483a49b37b7', 'c3a3475e16a2fe1d2a2392a5793f8bbd403c0614512387c786223ff18316b268', false, '2026-11-29 07:40:21.324858+01', '1f958e0b78a902bc7ee31b378385d8e05dde82c2441c7eaa1ca671a3562c4f8b', '20246835cff5686a6db110bc199ad8f4a9684996742528511612f131b54424a4', NULL),
	(158, '00000000-0000-0000-0000-000000000000', 'contact', '01a182f7-cb80-793e-beb3-bf496a3668a3', 'aa2274e5eb03fca5e69a7c9038e4134db21e3675ccbb32e2088195fdd9e0ad2f', false, '2026-11-29 07:40:21.325355+01', '20246835cff5686a6db110bc199ad8f4a9684996742528511612f131b54424a4', 'e63d14d1f077d33b466bd3ce19d618a86f0c6311b6ab6053c581c9450527f5d6', NULL),
	(159, '00000000-0000-0000-0000-000000000000', 'contact', '01a182b4-f620-726f-931d-977dc0b780f3', '5f4698f5524fe72e6bd39ccb206303e55805853b5d8553ea3930f9d229795e17', false, '2026-11-29 07:40:21.325676+01', 'e63d14d1f077d33b466bd3ce19d618a86f0c6311b6ab6053c581c9450527f5d6', '3adeaf3aa2e3d6f8ed19c8a9fddf3b9590ff2d9c553fe6dad182c7b72e1e8291', NULL),
	(160, '00000000-0000-0000-0000-000000000000', 'contact', '01a187de-1140-7dc9-8b42-5b20ae0a18b4', '038a750dea4deb5ea1b71ffb162bf9b4ffff8174eeb2d6e83325625ea7ff0e13', false, '2026-11-29 07:40:21.325955+01', '3adeaf3aa2e3d6f8ed19c8a9fddf3b9590ff2d9c553fe6dad182c7b72e1e8291', 'feee163523b250df579d19ab7457874cf67a9c8ea559c3cbf7fbbc1db78dc8ed', NULL),
	(161, '00000000-0000-0000-0000-000000000000', 'contact', '01a186b0-dbe0-7146-922e-b8ff13bf3d4f', '06fb3175357fc40c012a34431530639a8465897023f1aa02654443ec43278f26', false, '2026-11-29 07:40:21.326187+01', 'feee163523b250df579d19ab7457874cf67a9c8ea559c3cbf7fbbc1db78dc8ed', '2e44f6371a19c6b99c3423e5402016b15ae47937ca542e91359ea4c0b2d1e514', NULL),
	(162, '00000000-0000-0000-0000-000000000000', 'contact', '01a186dd-b840-7e14-b44b-8963907d6be9', '6e6a82df8eec919f207f49e0cc84b8575657a659b67a91a580ffcce9d56a3f15', false, '2026-11-29 07:40:21.326412+01', '2e44f6371a19c6b99c3423e5402016b15ae47937ca542e91359ea4c0b2d1e514', '7ded5faaa5ee9ff94a5cea97ccc0ed516852bfad71eeb9abc9fb9e3f057abb60', NULL),
	(163, '00000000-0000-0000-0000-000000000000', 'contact', '01a18d4e-95a0-7afd-bf78-40c0b0e659a5', '0a63f3910fc1cdef979542bbfac9eedcb04c6d2f53f6da1b4b18e37a16a77485', false, '2026-11-29 07:40:21.326667+01', '7ded5faaa5ee9ff94a5cea97ccc0ed516852bfad71eeb9abc9fb9e3f057abb60', '88d01e0cfc49ecafd19146b5ca7b569e3f8dc401c710994f37792dd0aa55931f', NULL),
	(164, '00000000-0000-0000-0000-000000000000', 'contact', '01a18bce-1020-70b4-9597-09ae520b88c1', 'fcfb334d64ceb9736e37b50315b420237f321426cd64bf828af22b0eb94b64fc', false, '2026-11-29 07:40:21.326887+01', '88d01e0cfc49ecafd19146b5ca7b569e3f8dc401c710994f37792dd0aa55931f', '3064bfafdeef1f4d600e6aff21c931f78085085acf6250aef18506e1b8efdf82', NULL),
	(165, '00000000-0000-0000-0000-000000000000', 'contact', '01a18c95-a5e0-7149-a23b-c05a50236cc3', '3c8cd9202627828ed8c8dd535bc88a0f2224da5755e545c831cdea7724656982', false, '2026-11-29 07:40:21.327184+01', '3064bfafdeef1f4d600e6aff21c931f78085085acf6250aef18506e1b8efdf82', '34e71e947468778e3863cca04746c5c02793fced5430e5b20c73306843987834', NULL),
	(166, '00000000-0000-0000-0000-000000000000', 'contact', '01a19c75-ac80-7e8d-8d18-1b0fae5a2311', 'ca62d7e5ea0e5c524c783f8b064a25d2d240e34c76579924bbb058dddcf4d9bb', false, '2026-11-29 07:40:21.327416+01', '34e71e947468778e3863cca04746c5c02793fced5430e5b20c73306843987834', '277cf9605f87ce7afdf9630ce6b3c10828dddc25f62ec7716a00017cbd44ab47', NULL),
	(167, '00000000-0000-0000-0000-000000000000', 'contact', '01a19c89-d0c0-71ba-b3b6-c07c4e12576c', '4cc294d03fe8ff734b5792144e6a93023d601af3e7d5c95fcecc3b151f4df95f', false, '2026-11-29 07:40:21.333889+01', '277cf9605f87ce7afdf9630ce6b3c10828dddc25f62ec7716a00017cbd44ab47', '4219c2459dba541a9e70d0aa8f27047103c103a3739c61bd4fd5d0cf836130c7', NULL),
	(168, '00000000-0000-0000-0000-000000000000', 'contact', '01a19c57-7620-7572-b5ba-54db7d2e414d', '22a7b0d251a0aad02e948fecb213eb0e938742fda00488c100acf9f876f8e2c0', false, '2026-11-29 07:40:21.334233+01', '4219c2459dba541a9e70d0aa8f27047103c103a3739c61bd4fd5d0cf836130c7', '4218ef94a41d85f03f6622212caecbdbd325ccb8f883410de3cda725dd94cc9b', NULL),
	(169, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a0f4-7de0-7d18-a9f4-e8438e5e5cc0', 'dcea849cb622893ed21180069e73847c08a0f0649791acec59e8448ce9b18a39', false, '2026-11-29 07:40:21.334502+01', '4218ef94a41d85f03f6622212caecbdbd325ccb8f883410de3cda725dd94cc9b', '517b94d560a225b2c780d50c60c4806fc6f37eb87851bbf672c1bf389b29b52e', NULL),
	(170, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a083-e1c0-790a-92d4-6eefd2c97906', 'b4cfc1e6e42b9b8cd19dc84e86b168954d8cdb74e86063320514e220b35624f2', false, '2026-11-29 07:40:21.334811+01', '517b94d560a225b2c780d50c60c4806fc6f37eb87851bbf672c1bf389b29b52e', '8f1f57097c0c6c727d87155333c7a9a64f55e140164611d5b291d722a2c82a43', NULL),
	(171, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a11b-dc00-7793-b920-86becd6e1ffb', '4b71fad854a48386f64e48fca4949e3a95e36aa17fd05f8047c3b51c387c8505', false, '2026-11-29 07:40:21.335062+01', '8f1f57097c0c6c727d87155333c7a9a64f55e140164611d5b291d722a2c82a43', '22ef0a816042c9786db484e1c1152d3e83ab5c606b9f98b8c6850f94fec61672', NULL),
	(172, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a6e7-ede0-7f08-ae1d-50b20ec6803f', '67a8e7803aa34c6382c1ff86a93f3b70153537a2be21e3d6711b9891690238b1', false, '2026-11-29 07:40:21.335279+01', '22ef0a816042c9786db484e1c1152d3e83ab5c606b9f98b8c6850f94fec61672', 'fc3dca05b0873f0fcef16fc1d5e369e463191948c826307ab2e924d4f0a99947', NULL),
	(173, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a5fb-b920-7f45-98a6-1c0dd075b626', '05c79f7f1b7554f207361d3d79af57606eb6c945d35f909ef3813f0b0203b2b7', false, '2026-11-29 07:40:21.3355+01', 'fc3dca05b0873f0fcef16fc1d5e369e463191948c826307ab2e924d4f0a99947', 'dd5da4e3036cb23f6b9313358424aae3f93afeca8e19b2aabc1dd58b2b4bd74e', NULL),
	(174, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a5e5-c020-7fa8-acca-1434b86e41f0', 'b0f1773249801ac5e4431301af5cc05ad01cfc46a39d9179546e1324ac574a05', false, '2026-11-29 07:40:21.34438+01', 'dd5da4e3036cb23f6b9313358424aae3f93afeca8e19b2aabc1dd58b2b4bd74e', 'ae3e87dd7c72345a4800d483083789599b73752840e495ae9fadb6e61ea815af', NULL),
	(175, '00000000-0000-0000-0000-000000000000', 'contact', '01a1aaf7-f7e0-7427-b4f7-e560b71ed3bf', '32bd2c229dc97e052fe13f699426fee620482c67ff43784c63bce30da7e12e84', false, '2026-11-29 07:40:21.34469+01', 'ae3e87dd7c72345a4800d483083789599b73752840e495ae9fadb6e61ea815af', '2043720fe779e597eee79a6d8663b2ad55369b66d19dea09c433526b62ce6645', NULL),
	(176, '00000000-0000-0000-0000-000000000000', 'contact', '01a1ab54-6fc0-7948-aa29-32fa0ce12ae6', '8ccec551776a87952679686f2e82df5a31184f90cd562e96fbf90546653daa86', false, '2026-11-29 07:40:21.344976+01', '2043720fe779e597eee79a6d8663b2ad55369b66d19dea09c433526b62ce6645', 'f7e5a0c5dfa70947b16aca00a9dbe8ec7fe789b6cf82f874a25ac55f7273bb32', NULL),
	(177, '00000000-0000-0000-0000-000000000000', 'contact', '01a1abd3-b1e0-7226-b219-e502ec81cdb2', '64dd124254e9cf3ee3bfb1bdd12de87743fe081f8d445f2cb79cc56321dc91b4', false, '2026-11-29 07:40:21.345232+01', 'f7e5a0c5dfa70947b16aca00a9dbe8ec7fe789b6cf82f874a25ac55f7273bb32', '74d198c5af14180e88d05a23e92bbbaf930b1503899a09696fbcdf2e2c14d2ad', NULL),
	(178, '00000000-0000-0000-0000-000000000000', 'contact', '01a1b0af-e580-7198-8c15-a3ad9501a10a', 'c84df9e06bd497242f272e91f9896759cec9c9d6961a8b1a93b50469c5cc198c', false, '2026-11-29 07:40:21.345481+01', '74d198c5af14180e88d05a23e92bbbaf930b1503899a09696fbcdf2e2c14d2ad', 'cf76bcd347a1f4c794dfea29c3ed2288f881a5bf36d240e94112251d61fb51cf', NULL),
	(179, '00000000-0000-0000-0000-000000000000', 'contact', '01a1b0b9-0d40-76ee-975f-c88a8c799db1', 'b72a7035e89b694770cacb7b6055c11fa37a25a1609956da29dc235d9a862ae7', false, '2026-11-29 07:40:21.345776+01', 'cf76bcd347a1f4c794dfea29c3ed2288f881a5bf36d240e94112251d61fb51cf', 'c76f327b5b982a0615576bbc4859a1e6450dc6627720fc635ce323fcd9c23ab7', NULL),
	(180, '00000000-0000-0000-0000-000000000000', 'contact', '01a1b0f3-a540-7a82-a40a-5eba27ee8e54', 'd14aa8573babffe2e8358419dc3e015e2141a97eec90d87412e5da0d98b644ea', false, '2026-11-29 07:40:21.346015+01', 'c76f327b5b982a0615576bbc4859a1e6450dc6627720fc635ce323fcd9c23ab7', '4f2554d336d4af68c465e17191e099c99a7ed42a95b5f7003a232eda453a8581', NULL),
	(181, '00000000-0000-0000-0000-000000000000', 'contact', '01a1bf5d-3880-7e0b-af17-5191ba6de76b', 'af3369a4ef71010323509dc9072fb47efead6df3215bd0677ebbb00c76b3f8d7', false, '2026-11-29 07:40:21.346278+01', '4f2554d336d4af68c465e17191e099c99a7ed42a95b5f7003a232eda453a8581', 'f8597d0a8c649f408b9089e3ab89129fdd3ea9a4c156039482738939cc19b075', NULL),
	(182, '00000000-0000-0000-0000-000000000000', 'contact', '01a1bf54-10c0-7c5e-a851-8ab61f43bafc', 'ceed59c6da80e8e5a8761e8edcd75104131b517120fc725982823b83cb3e905e', false, '2026-11-29 07:40:21.346513+01', 'f8597d0a8c649f408b9089e3ab89129fdd3ea9a4c156039482738939cc19b075', 'a40cb7199b84681e3cca47f4468e1cbc8ebc190ac1e1a68a9c0360d21e5c2d39', NULL),
	(183, '00000000-0000-0000-0000-000000000000', 'contact', '01a1bf62-b6c0-780d-8018-2c67048cb407', 'd08cd5bb6c35bb12303dd7bd226e7eef5fcba4085b414bd5ab239c6fb1170eff', false, '2026-11-29 07:40:21.346993+01', 'a40cb7199b84681e3cca47f4468e1cbc8ebc190ac1e1a68a9c0360d21e5c2d39', 'a63855fd83d8faf17ab534fe760f0c71ff18bdc6591634e3737cd45c7c879480', NULL),
	(184, '00000000-0000-0000-0000-000000000000', 'contact', '01a1c4af-8680-7a6c-957b-17619907e9da', '3bac4480ee768207519c194ee4db13b4315c195d09f9b73451f36c7585202383', false, '2026-11-29 07:40:21.347236+01', 'a63855fd83d8faf17ab534fe760f0c71ff18bdc6591634e3737cd45c7c879480', '3e850192c3b61fc487dbaee3f985d54f06350bb456567f2b1626a3d156d857a9', NULL),
	(185, '00000000-0000-0000-0000-000000000000', 'contact', '01a1c4af-8680-777b-986c-a006c3dc02a5', '7af47ecd8f0febfcd4fe70e2391d563954017e7a35a4deefb05d61756dfc5352', false, '2026-11-29 07:40:21.347482+01', '3e850192c3b61fc487dbaee3f985d54f06350bb456567f2b1626a3d156d857a9', '75d9cab202e56c1c8e86be54b9d3cf8c71d96c4c433ca45e0b820b6e310d67bb', NULL),
	(186, '00000000-0000-0000-0000-000000000000', 'contact', '01a1c463-8960-7823-8056-0406f7a48cf8', '4d456ba591283ab329a0f0fd6ce3013be3591a79b031b3d28418163a07d022ba', false, '2026-11-29 07:40:21.360174+01', '75d9cab202e56c1c8e86be54b9d3cf8c71d96c4c433ca45e0b820b6e310d67bb', '42049ced1b1aee1885624883f6f3c0b322e9a4a8e46cbf4d7e5c8cbd4ae671b1', NULL),
	(187, '00000000-0000-0000-0000-000000000000', 'contact', '01a1afe8-4fc0-7b25-b31a-897e59a8a9f4', 'fb1f3c54113c7d949c0d0ec51bcd23d008ce2e2f9666d6eac222acce2fea8545', false, '2026-11-29 07:40:21.360439+01', '42049ced1b1aee1885624883f6f3c0b322e9a4a8e46cbf4d7e5c8cbd4ae671b1', 'a8e440d41cf54e541890d1d332e83ecf09b0ce2be5443c725be9b70e9f96f181', NULL),
	(188, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a5d2-8640-74ff-89a8-6c1a1c11e7e9', '2f9de71bbab470b2d91e8bd93a67baaf5083d9b39c7c89c62bb10ee2a24e9eb3', false, '2026-11-29 07:40:21.360689+01', 'a8e440d41cf54e541890d1d332e83ecf09b0ce2be5443c725be9b70e9f96f181', '1ed60ee70c8accefa79e5cba4b84a3f998a33c34a1ba8a2542c83ab6b387d5c6', NULL),
	(189, '00000000-0000-0000-0000-000000000000', 'contact', '01a18c49-a8c0-787d-b479-bfc08f261941', 'e0ebb644686c13f920103e05063957b6c4ba6efa9d09bb289ad3526b7b9cdabe', false, '2026-11-29 07:40:21.360914+01', '1ed60ee70c8accefa79e5cba4b84a3f998a33c34a1ba8a2542c83ab6b387d5c6', 'c4b1baf3ff48dd55344142c2e9d0aaf8dd5eb5352e41c6b73492ce68a192e916', NULL),
	(190, '00000000-0000-0000-0000-000000000000', 'contact', '01a17d0d-8340-7930-b61e-1ab964ace67c', '1ca7d74ee6e1f2b6b4793bb802c073484eaec5dcba028c3b8e959931bc588818', false, '2026-11-29 07:40:21.361129+01', 'c4b1baf3ff48dd55344142c2e9d0aaf8dd5eb5352e41c6b73492ce68a192e916', '3add0ba18d2a756845ee6017b248486eedc94a643d682528a5d6ad28e53adc9f', NULL),
	(191, '00000000-0000-0000-0000-000000000000', 'contact', '01a16874-1340-7595-a9ba-fa1d18e3dac1', 'cb32a49eac01f231b931117b60eb9487c6c25b67eca23e16e7d6b3be18df51c2', false, '2026-11-29 07:40:21.361369+01', '3add0ba18d2a756845ee6017b248486eedc94a643d682528a5d6ad28e53adc9f', 'ce2060f29b833fbad231ecdc9b9a49b8595a6bdd2afbb49f045e5e2f215f3baa', NULL),
	(192, '00000000-0000-0000-0000-000000000000', 'contact', '01a15411-91c0-79c3-ba45-8e955fed2bec', '87a2d2d4f2cb2c9158126a37d433b98620698037eafd7f4e5478a31847653da6', false, '2026-11-29 07:40:21.361684+01', 'ce2060f29b833fbad231ecdc9b9a49b8595a6bdd2afbb49f045e5e2f215f3baa', 'd9469267078bf39c0465d7bcdb903f6b149b983e443779aba90569c2d8a6742c', NULL),
	(193, '00000000-0000-0000-0000-000000000000', 'contact', '01a13faf-1040-74e5-970c-9613f109213e', '5e9ea76592cd0e7f7817f3723e82fbdba1103242f2598808265fd5d15a7086a3', false, '2026-11-29 07:40:21.361896+01', 'd9469267078bf39c0465d7bcdb903f6b149b983e443779aba90569c2d8a6742c', '450cbe3f23b3a70faf455ac4f9a2b84bc9add1f8499922a2ee7e1e6ee76a79cd', NULL),
	(194, '00000000-0000-0000-0000-000000000000', 'spot_check_round', '01a1962d-17a0-79c5-8a39-b5c8faa241a6', '1c3406bf33e610a2cf5ba1b8ee2442f90b554854c3ba419de7afdcc572a6f9aa', false, '2026-11-29 07:40:21.362854+01', '450cbe3f23b3a70faf455ac4f9a2b84bc9add1f8499922a2ee7e1e6ee76a79cd', 'c138a2dcfeeba00ead01c36ba575f3099353644fbe579310d05a11d01daf8b75', NULL),
	(195, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'spot_check', '01a1962d-17a0-70d9-baba-0cf370833e8a', '56907b3fdd1bff6c9642db77591341d0af968933077f86aaf56ce2d7ad12e31c', false, '2026-11-29 07:40:21.373688+01', 'c138a2dcfeeba00ead01c36ba575f3099353644fbe579310d05a11d01daf8b75', '69e1c072b2e95b7c9449000e43983c801d60d9be20afe5eee0b55555c6eb2179', NULL),
	(196, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'payment_return', '01a17c84-2f00-772f-9df8-5c6e3d1cbb7e', 'e63369621b41c14d07c13bf864e32625504a429fc9d3dae3dd575e235e3db7ad', false, '2026-11-29 07:40:22.03276+01', '69e1c072b2e95b7c9449000e43983c801d60d9be20afe5eee0b55555c6eb2179', 'bce3d23aff0ab295ae0a144c94437a2572608a3044a30842b7d093a7e3530f27', '2026-10-27 09:40:00+01'),
	(197, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'next_step', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '0b554a0ffdb24b5363f4598ebd22706ea30ba0c25c40a206e82369c91da23e96', false, '2026-11-29 07:40:22.033903+01', 'bce3d23aff0ab295ae0a144c94437a2572608a3044a30842b7d093a7e3530f27', '9e9fc5a901aaaeb00a55d231357232a90828ca42011246e6839f99440443b2bb', '2026-10-27 09:40:00+01'),
	(198, '00000000-0000-0000-0000-000000000000', 'seal_anchor', 'd01c72eb-9573-473e-b7f0-24595bd96c88', '2791b2e9874975b0ebcc328307416a80cbe5675368701a8a76ddbadde7a19856', false, '2026-11-29 07:40:22.050705+01', '9e9fc5a901aaaeb00a55d231357232a90828ca42011246e6839f99440443b2bb', 'c362258a003e128533f9cc59b1401600ecf64d1abe8d37ec7d0b4be2b16a0f4c', '2026-10-27 09:40:00+01'),
	(199, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'payment_return', '01a17c84-2f00-772f-9df8-5c6e3d1cbb7e', 'c71dfa63be0e6eeab021cff65c19e244c6f2693990e9e9ba42acd7303c47deba', false, '2026-11-29 07:40:22.326138+01', 'c362258a003e128533f9cc59b1401600ecf64d1abe8d37ec7d0b4be2b16a0f4c', '73412bfb4e54ac544db1df5917b4e1ec26e33e95b47fef2820f1bc9b612e0432', '2026-10-27 13:15:00+01'),
	(200, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'journal_note', '01a17c84-2f00-772f-9df8-5c6e3d1cbb7e', '3882fe592aabf819d294332f9c28585691bd002d057ee148c1a3a6422578a2f8', false, '2026-11-29 07:40:22.327313+01', '73412bfb4e54ac544db1df5917b4e1ec26e33e95b47fef2820f1bc9b612e0432', '589c48528b76f77d0d836e429405938d3b96e19a46bdeda117409602986bc73e', '2026-10-27 13:15:00+01');
INSERT INTO public.seal VALUES
	(201, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'next_step', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '24d7dbc8ac62209c5249d569b61da847bd86df02a470aeacf0e6f7aeb78963c7', false, '2026-11-29 07:40:22.334868+01', '589c48528b76f77d0d836e429405938d3b96e19a46bdeda117409602986bc73e', 'b2849e93fddc3994a820beacc3efcfaece09d6120aa978f22bc6e282e3c8f945', '2026-10-27 13:15:00+01'),
	(202, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'payee_account', '01a181cf-2a00-7ac4-8914-67bd9180f6c6', 'bfe94eb12d93bd91a230b17f8daaf684621741131b1415de0744b7c85c546026', false, '2026-11-29 07:40:22.41253+01', 'b2849e93fddc3994a820beacc3efcfaece09d6120aa978f22bc6e282e3c8f945', '7708ff47aaabae47cc24919154c8a87546163bb8008e57ffa1b25778cc5c8d48', '2026-10-28 10:20:00+01'),
	(203, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '9a685ed9-3e85-40ab-8a0b-7445a9a161f4', 'a3f75b993c1d2bc6b2f214ba6552a5738e3e572576eb676cad1073393282a0cd', false, '2026-11-29 07:40:22.413864+01', '7708ff47aaabae47cc24919154c8a87546163bb8008e57ffa1b25778cc5c8d48', '2a184606452852af422a1d98aa522c78c28158239aa77e373a95722e8063fa96', '2026-10-28 10:20:00+01'),
	(204, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'payment', '01a181cf-2a00-7892-b29d-5334f30b8ddf', '89e4f9ca0326573e65c02e74cc8f63bc1a693f98ae3ef7f2b1d28d27e89b07f7', false, '2026-11-29 07:40:22.635307+01', '2a184606452852af422a1d98aa522c78c28158239aa77e373a95722e8063fa96', '84dc6656eab8a60ad2ca35e9261c123d07b432e52a97c17cb1cc5ece3a683256', '2026-10-28 10:20:00+01'),
	(205, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'next_step', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'b1b3e199b49184364a92408a838158523fb0b37656d19d5e114dce87dcd1b616', false, '2026-11-29 07:40:22.646162+01', '84dc6656eab8a60ad2ca35e9261c123d07b432e52a97c17cb1cc5ece3a683256', '562893f206dcb409aab0f2ddb136f41a9251aa7d205bf119ebb988ef2795f548', '2026-10-28 10:20:00+01'),
	(206, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'payment', '01a181cf-2a00-7892-b29d-5334f30b8ddf', '855b0dc8a243cdb45b3186dc68449e4fa18dc1dee321b496c78e2520f793858e', false, '2026-11-29 07:40:22.99711+01', '562893f206dcb409aab0f2ddb136f41a9251aa7d205bf119ebb988ef2795f548', '13b6e5ddb73ed13a583275994c428a643400f20e0edaffa05bb4f1583bc74759', '2026-10-28 14:05:00+01'),
	(207, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'next_step', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '6c7a121b5364bf7d249e2a1f7c4873f454a57c2cda7769bcde3fa89e61f71c71', false, '2026-11-29 07:40:22.998134+01', '13b6e5ddb73ed13a583275994c428a643400f20e0edaffa05bb4f1583bc74759', '276147d963b0652d350cb4557bf121b65db4ebda431ef187df99238f746b69fb', '2026-10-28 14:05:00+01'),
	(208, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a182f4-2200-7d59-8075-b95f88e84bfb', '25f617eb5185b4b1f3138188a1ab25b41bebb958a4c4009e3f04f351f34dffb5', false, '2026-11-29 07:40:23.37132+01', '276147d963b0652d350cb4557bf121b65db4ebda431ef187df99238f746b69fb', 'b35cbdc52de7a3e88c470b187797e1aad10e9ec09d79f4ceb67035ad71cfb7b0', '2026-10-28 15:40:00+01'),
	(209, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'payment', '01a181cf-2a00-7892-b29d-5334f30b8ddf', 'd74cef6184746cb771384e62dfd44b41a9cea6294158b0d14b8267f79b081970', false, '2026-11-29 07:40:23.372244+01', 'b35cbdc52de7a3e88c470b187797e1aad10e9ec09d79f4ceb67035ad71cfb7b0', '954d7df03251fa62d84dc5ed1a8af6a323853cf50e4210874b6eaa41352f5393', '2026-10-28 15:40:00+01'),
	(210, '01a1aacb-1b80-7a82-8aab-9fca7d07da04', 'case_file', '01a1aacb-1b80-7a82-8aab-9fca7d07da04', '588bf1e329ec3043bba889595d7c06a5d0a2a74a8400196a8accd4b6fd84614d', false, '2026-11-29 07:40:23.876021+01', '954d7df03251fa62d84dc5ed1a8af6a323853cf50e4210874b6eaa41352f5393', '55abc0746daf4bf2e9b311070b3f7e84b230ece9547b90b1325689027fe84890', '2026-10-28 15:40:00+01'),
	(211, '00000000-0000-0000-0000-000000000000', 'person', '01a1aacb-1b80-7bd8-8002-c14a164847ce', '45a2e62472bacbaf2b65275c05e5afd9957566f57f7a621f580b88d44ec24ecb', false, '2026-11-29 07:40:23.877316+01', '55abc0746daf4bf2e9b311070b3f7e84b230ece9547b90b1325689027fe84890', '970176ac95eb3536c6b23da601c6c1e09808b7f890f0e7dd6058a6bed53a9052', '2026-10-28 15:40:00+01'),
	(212, '01a1aacb-1b80-7a82-8aab-9fca7d07da04', 'household_member', '01a1aacb-1b80-73a0-9750-9df32756116e', '28f57a173b9294e24355d2bb4a1a299af6d5e0f9d1d370325dddd17cb84a21d6', false, '2026-11-29 07:40:23.878433+01', '970176ac95eb3536c6b23da601c6c1e09808b7f890f0e7dd6058a6bed53a9052', '89d662280b9b75d092bb60dd793f43a9b86200487fb8ff66082efbfafeeba119', '2026-10-28 15:40:00+01'),
	(213, '01a1aacb-1b80-7a82-8aab-9fca7d07da04', 'aid_application', '01a1aacb-1b80-7c8b-87ea-6049ff874151', '4a22a3b9406549f67e92babefdf52e99166307b40bc2d827da28c5543415bc0c', false, '2026-11-29 07:40:23.878757+01', '89d662280b9b75d092bb60dd793f43a9b86200487fb8ff66082efbfafeeba119', '85953acb9eac6cd1e4d782be2630eb4da17ef0e327e3c308c59fe2047f287a88', '2026-10-28 15:40:00+01'),
	(214, '01a1aacb-1b80-7a82-8aab-9fca7d07da04', 'next_step', '01a1aacb-1b80-7a82-8aab-9fca7d07da04', '74fef66a7b1162d7664b6beebd6e2bbae7313621b478fe513c2eb865c610b313', false, '2026-11-29 07:40:23.879005+01', '85953acb9eac6cd1e4d782be2630eb4da17ef0e327e3c308c59fe2047f287a88', 'f5b7b74617e0bfe67aab23d25c3c07ddf9dd9218ba7767a9879d71030ecb5e7c', '2026-10-28 15:40:00+01'),
	(215, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '3bc708c8-fa9d-497b-b8ef-294d6186b191', '6c320978097724b3bda3f84b207c994a34100119fe54e75557fb763554ddf0a0', false, '2026-11-29 07:40:23.888514+01', 'f5b7b74617e0bfe67aab23d25c3c07ddf9dd9218ba7767a9879d71030ecb5e7c', '25e15b01496199f975633ac233e6973a9b2837752acf4a893f848ba079801663', '2026-10-28 15:40:00+01'),
	(216, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'case_handover', '01a1ab2f-d0c0-71df-8abd-bea71c0f8af2', '6d207c9a5c2a82a9ec1c0973635155f3578c8f12a5f1b98140c881e87d0b5c0b', false, '2026-11-29 07:40:24.084144+01', '25e15b01496199f975633ac233e6973a9b2837752acf4a893f848ba079801663', '1431826d41bba6561521aed1c85e3f86bd028374fea8203b1e3088a3baeada8c', '2026-11-05 11:10:00+01'),
	(217, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'case_file', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'a9000b5442f26d62955e73b18cc94b00a8023caed683adbbfd2060c8deee8b1e', false, '2026-11-29 07:40:24.085333+01', '1431826d41bba6561521aed1c85e3f86bd028374fea8203b1e3088a3baeada8c', 'e56418a3a5c36baa0880a66715851e4bba7c2508b2731ee286b1a9bd51ae3c38', '2026-11-05 11:10:00+01'),
	(218, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'journal_note', '01a1ab2f-d0c0-7596-9ee9-9d8ee3f8217b', '4adb0240cf491d86bfecc9ad663802d7ced3dce41e3f185e6810c9c571798f9e', false, '2026-11-29 07:40:24.085691+01', 'e56418a3a5c36baa0880a66715851e4bba7c2508b2731ee286b1a9bd51ae3c38', '2238dd74d47403e6c00d783d709b28384e16cc138e35bea8cfe88560d2d744f8', '2026-11-05 11:10:00+01'),
	(219, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'access_entry', '01a1ab2f-d0c0-77b6-9419-b2a2a9f4a20e', '4f03b6a5d3f2c3435963e207b9aeb6d1907b352fe3ca0e7f6bb716c4726c34d8', false, '2026-11-29 07:40:24.086884+01', '2238dd74d47403e6c00d783d709b28384e16cc138e35bea8cfe88560d2d744f8', '92c1936d5a49dfef8c6d8f5321234e8db39dafd5086cb7c37e7bce4b93950b35', '2026-11-05 11:10:00+01'),
	(220, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '2f7dd590-c9a2-4dc6-8ee0-9d77f702334f', '70649cfe4d781157c6c3ae324095bcd87aec5e4f27119980f4b799249fcb7f4a', false, '2026-11-29 07:40:24.099007+01', '92c1936d5a49dfef8c6d8f5321234e8db39dafd5086cb7c37e7bce4b93950b35', 'e82e5effd2d474958f6a9836fdf07f6f666d61515d1d3201b076b289c1631f6a', '2026-11-05 11:10:00+01'),
	(221, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1b0df-8100-7350-88b5-10c1c663221d', 'f691de1902150fa0b275e7b79ed570573017ba4aa3a3f462e3f0717618b3bed1', false, '2026-11-29 07:40:24.194379+01', 'e82e5effd2d474958f6a9836fdf07f6f666d61515d1d3201b076b289c1631f6a', 'd081c178f46b6f0fc2fff29274cd4a4b79aad99cdfabd171e5fe4a1d12078eb5', '2026-11-06 13:40:00+01'),
	(222, '00000000-0000-0000-0000-000000000000', 'contact', '01a16874-1340-7595-a9ba-fa1d18e3dac1', '581ab96e2c2b0e9f4abdfb9aa25dacf34dfb9e5f0b14f521d9302e1b0f0c10a2', false, '2026-11-29 07:40:24.194855+01', 'd081c178f46b6f0fc2fff29274cd4a4b79aad99cdfabd171e5fe4a1d12078eb5', '833dbc712290e18ab6ade89eaf3b24b4440e255d5c5babd8fc080a64c6c24c20', '2026-11-06 13:40:00+01'),
	(223, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '60840d5e-6f32-4b04-a689-ebc8be0b2c3c', 'b6beb64704a684c670d7ef4bc3e1d8ff94cc1528ac8db57d7dec14a401570d1b', false, '2026-11-29 07:40:24.205586+01', '833dbc712290e18ab6ade89eaf3b24b4440e255d5c5babd8fc080a64c6c24c20', '550eb5135d5246106f8112e5dd5d90d56456ff5bd5b0cfea03c9ebd973013262', '2026-11-06 13:40:00+01'),
	(224, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1b116-6f80-72b3-bee9-7d2bd2450b1b', '2ba036cb62ca34d838bdaa11641df7588a1938b6a8bd5ad1f0f60b0fcbe73e26', false, '2026-11-29 07:40:24.262875+01', '550eb5135d5246106f8112e5dd5d90d56456ff5bd5b0cfea03c9ebd973013262', '1ae7eb22d95941c4bd6b336f6134605c6936ff0d0d296222f1db23a9f66187cb', '2026-11-06 14:40:00+01'),
	(225, '00000000-0000-0000-0000-000000000000', 'contact', '01a15411-91c0-79c3-ba45-8e955fed2bec', 'ff2ad6ccc3e1d01ecfe65a4efe64a068a0fd5997e46550c41fe7b75f5a20da8a', false, '2026-11-29 07:40:24.263373+01', '1ae7eb22d95941c4bd6b336f6134605c6936ff0d0d296222f1db23a9f66187cb', '0008fa58e3e9e2a760a7e7f5523856e7979c36dadd51b8b6821bddfa7e8e9648', '2026-11-06 14:40:00+01'),
	(226, '00000000-0000-0000-0000-000000000000', 'access_entry', '01a1b13f-a260-7703-8a8d-9088191b7733', 'b3abf0072f42d5a628cdd6b47ced8c245919e35968e8291c2cc9303cfc4bc721', false, '2026-11-29 07:40:24.418656+01', '0008fa58e3e9e2a760a7e7f5523856e7979c36dadd51b8b6821bddfa7e8e9648', '063a1a5828d7fc91999b6d2cd45e51009c2d94df73fc1df220a0474fea58b6c4', '2026-11-06 14:40:00+01'),
	(227, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7800-b3f6-e53d3853933d', '609dc0f6a5067d9f990565a5d9c89172b1b4da8d228fa4f85d7251e8565ff692', false, '2026-11-29 07:40:24.418956+01', '063a1a5828d7fc91999b6d2cd45e51009c2d94df73fc1df220a0474fea58b6c4', '76049d3331397facb551007b8b71cbe91695feb889bffcc35b715f6cc202ac62', '2026-11-06 14:40:00+01'),
	(228, '00000000-0000-0000-0000-000000000000', 'account_change', '01a1b13f-a260-711c-85d9-e0229e458516', 'd5b20095adc9ad0ab65996e18d8eb263499f1aa5040949d7e47a34982c59252e', false, '2026-11-29 07:40:24.429328+01', '76049d3331397facb551007b8b71cbe91695feb889bffcc35b715f6cc202ac62', '1e6adf5b9bcee6a15dc67fd4e87444645418f0e92f818a362c0f1c1f08fb6a13', '2026-11-06 15:25:00+01'),
	(229, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1bf8d-be60-7f80-9581-36b8579206b7', 'a66088418c7436ab23fb47f1bcc8d022dcaa1f2dc574f8b97626c516ba3a4eb4', false, '2026-11-29 07:40:24.470173+01', '1e6adf5b9bcee6a15dc67fd4e87444645418f0e92f818a362c0f1c1f08fb6a13', 'a85d35cf191969eae04f0b8e7b89bcc221fa76c77f0825fc744e087b2b8bbc59', '2026-11-09 10:05:00+01'),
	(230, '00000000-0000-0000-0000-000000000000', 'contact', '01a17d0d-8340-7930-b61e-1ab964ace67c', 'b7663d133b9e2e04494899f14450f39b092e727fb064139fb9f07514982105b1', false, '2026-11-29 07:40:24.470611+01', 'a85d35cf191969eae04f0b8e7b89bcc221fa76c77f0825fc744e087b2b8bbc59', 'c44b8bbedb36715ee0c233cbf43adac953e53c7fc15d949e6cb21bc5993bdbaa', '2026-11-09 10:05:00+01'),
	(231, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '3e78bee0-1ee1-420a-96ee-1a24dbaab2f5', '2355fb66740c08ae02b9020dd60597570b15d2b09309e361ae5a6992caed47c4', false, '2026-11-29 07:40:24.484486+01', 'c44b8bbedb36715ee0c233cbf43adac953e53c7fc15d949e6cb21bc5993bdbaa', '43d908d73acad759bdff34af9a2ad83ba84aefb5287e0db27ae8e7e034bebc63', '2026-11-09 10:05:00+01'),
	(232, '01a1aacb-1b80-7a82-8aab-9fca7d07da04', 'access_entry', '01a1c052-9500-72c1-aecc-39e9ebbc8d79', '99160b433b8dfc54e887dd002939a8980e4f142591f896df654aa2a2186ccf27', false, '2026-11-29 07:40:24.713421+01', '43d908d73acad759bdff34af9a2ad83ba84aefb5287e0db27ae8e7e034bebc63', '13ca99e2747e42596f591f9ab4c0881b41a43c11fa5a4ef25a70c35da837aa5a', '2026-11-09 10:05:00+01'),
	(233, '00000000-0000-0000-0000-000000000000', 'former_identity', '01a1c052-9500-7838-895e-c9866976da5c', '5cd348d28bfd7a858e2a7ddacac8cb862127488599f9e2cbf7f5f3ae109de32e', false, '2026-11-29 07:40:25.018758+01', '13ca99e2747e42596f591f9ab4c0881b41a43c11fa5a4ef25a70c35da837aa5a', 'e1b98970ec4a7bfbfda21224b9956e9c0614a18256077a7231047bf24da62659', '2026-11-09 13:40:00+01'),
	(234, '00000000-0000-0000-0000-000000000000', 'person', '01a1aacb-1b80-7bd8-8002-c14a164847ce', '30f6e4754224c940fd09c9cd58e4c5c42f7bf499c6da7e21c63fa4eef5d7d09c', false, '2026-11-29 07:40:25.019547+01', 'e1b98970ec4a7bfbfda21224b9956e9c0614a18256077a7231047bf24da62659', '4cd269ac7a100b6a8acd9bfa79840ff65fbf22759179d73e478c976b944aa7f5', '2026-11-09 13:40:00+01'),
	(235, '01a1aacb-1b80-7a82-8aab-9fca7d07da04', 'journal_note', '01a1c052-9500-79e2-968a-561f0840d47c', '6139badb489b6405c2117f7d8ee1f655765652b721d2be6b859a56f1491d87c5', false, '2026-11-29 07:40:25.032956+01', '4cd269ac7a100b6a8acd9bfa79840ff65fbf22759179d73e478c976b944aa7f5', '68fb6f18687b1186dfef94d2e7da5f7b647f486ca53e09a1c0dbecd2eb6b4580', '2026-11-09 13:40:00+01'),
	(236, '00000000-0000-0000-0000-000000000000', 'staff', '01a22608-9042-7034-b1f0-41db04995880', 'd3b98248913e34e2751851053f534be3410a9431120f94f6f5d0a0080d54d9d0', false, '2026-11-29 07:40:25.176654+01', '68fb6f18687b1186dfef94d2e7da5f7b647f486ca53e09a1c0dbecd2eb6b4580', '45d4d5e985d8b35dccd0e51987eb7f5deec79c0459b94ebde243f682c213c883', '2026-11-09 13:40:00+01'),
	(237, '00000000-0000-0000-0000-000000000000', 'staff', '01a22608-9043-78d5-8514-72d64716fbd2', 'ead6a07a459cb63d4f86022c196c474c692dd1e90a78a7f5a30919bedefe8810', false, '2026-11-29 07:40:25.176885+01', '45d4d5e985d8b35dccd0e51987eb7f5deec79c0459b94ebde243f682c213c883', 'a495e339694a3c33532c2a276f5f833daa1bb82dd23afee1003a52d5dfe8345f', '2026-11-09 13:40:00+01'),
	(238, '00000000-0000-0000-0000-000000000000', 'staff', '01a22608-9044-7525-8383-c23ba680a212', 'b3618c323efde70a9c17abbda91c08f96f617183a388545cdab3fbf58dbe48f5', false, '2026-11-29 07:40:25.177045+01', 'a495e339694a3c33532c2a276f5f833daa1bb82dd23afee1003a52d5dfe8345f', '0bf8584d5c4b49973a35bf109cd4306e2fd2c85a7ef091167a73f6512dccdeb8', '2026-11-09 13:40:00+01'),
	(239, '00000000-0000-0000-0000-000000000000', 'staff', '01a22608-9045-7f3d-b1ce-f06b4fa280e7', 'b4810954df273826fd6ad41abc9f86593c0b6b6f64462e2bd5e557693d48d93b', false, '2026-11-29 07:40:25.177215+01', '0bf8584d5c4b49973a35bf109cd4306e2fd2c85a7ef091167a73f6512dccdeb8', '1eb77f706a1a0c485b4775a328ded522782755200ed97b2cb77d18e4c029fc41', '2026-11-09 13:40:00+01'),
	(240, '00000000-0000-0000-0000-000000000000', 'staff', '01a22608-9046-7ba5-9698-00034a0eae7b', '7e70047de897f53bb8a47880819a16d13920ac51cc7e450283a9e6b89e9b40c9', false, '2026-11-29 07:40:25.17736+01', '1eb77f706a1a0c485b4775a328ded522782755200ed97b2cb77d18e4c029fc41', '12863da3e55cf101074e1d2bf0b639505a85c644346c0dc8d0d24812af813efa', '2026-11-09 13:40:00+01'),
	(241, '00000000-0000-0000-0000-000000000000', 'staff', '01a22608-9047-7e89-9e14-0c30280a3664', '8db3d15e26b628148006c94879480e478fcbdbbc6fc0a4e74017d2a9f3c4c20a', false, '2026-11-29 07:40:25.177506+01', '12863da3e55cf101074e1d2bf0b639505a85c644346c0dc8d0d24812af813efa', 'e1443cecf4d263a51109b2bcb74548dd27e9eedf5d5bce23bf8870d9f03ffdaa', '2026-11-09 13:40:00+01'),
	(242, '00000000-0000-0000-0000-000000000000', 'staff', '01a22608-9048-7e96-a28c-5da6a2092b41', 'fe8b129794f8f684e1004b7997f056dcaf73f2f0d2de4fe055c21dfc812503fa', false, '2026-11-29 07:40:25.177667+01', 'e1443cecf4d263a51109b2bcb74548dd27e9eedf5d5bce23bf8870d9f03ffdaa', 'a48babe83249ed5429d549f2e62dcaa54706695ff32b2042d17aede3236fa9c7', '2026-11-09 13:40:00+01'),
	(243, '00000000-0000-0000-0000-000000000000', 'staff', '01a22608-9049-7dc3-b5de-0ee3fb99358d', 'ad910579c6d992d3331d052139cdeb72ee411807d8bd75c2498e8e93f365d659', false, '2026-11-29 07:40:25.177811+01', 'a48babe83249ed5429d549f2e62dcaa54706695ff32b2042d17aede3236fa9c7', 'd98dbcd1f6249c4cac3a3c7f655d7cc5b648a417ea11ae2f0eb2293691820744', '2026-11-09 13:40:00+01'),
	(244, '00000000-0000-0000-0000-000000000000', 'staff', '01a22608-904a-7639-a5cb-ce23ccef2f0c', 'c2c19dea44c42bf49a17583bef4937078e3b47e2515a94939496cb2e87f57cf8', false, '2026-11-29 07:40:25.17797+01', 'd98dbcd1f6249c4cac3a3c7f655d7cc5b648a417ea11ae2f0eb2293691820744', 'cba265cffc2a6c510320bf758144edd74d2904ff6a98058a60c6e92b06043a25', '2026-11-09 13:40:00+01'),
	(245, '00000000-0000-0000-0000-000000000000', 'staff', '01a22608-904b-789d-b5cc-a4efb2d7c4b7', '02593f9bac560779ca966678695fe31c4094b9718770611dcec6c6791c0f204f', false, '2026-11-29 07:40:25.178108+01', 'cba265cffc2a6c510320bf758144edd74d2904ff6a98058a60c6e92b06043a25', '726325d3386ca3fbe357679bef2a929703951b43a8903ce2ac67b5e7abdf97cc', '2026-11-09 13:40:00+01'),
	(246, '00000000-0000-0000-0000-000000000000', 'staff', '01a22608-904c-7f8f-8532-d02b715d27b2', 'fa7bb603aaaffe674a2b6f9924630ac055b0685b43443bb68d058540abba8dc9', false, '2026-11-29 07:40:25.178305+01', '726325d3386ca3fbe357679bef2a929703951b43a8903ce2ac67b5e7abdf97cc', 'a7b0997e4698b3a1f4a6827ec67fa647dd532d72cf316122d23651a592d35873', '2026-11-09 13:40:00+01'),
	(247, '00000000-0000-0000-0000-000000000000', 'staff', '01a22608-904d-794a-8138-649d38db9b91', 'e07258964fae8fad62065223dba799f8209f20374c93fb209f14acf78d66ea6c', false, '2026-11-29 07:40:25.178439+01', 'a7b0997e4698b3a1f4a6827ec67fa647dd532d72cf316122d23651a592d35873', '271039711e9adf2ed5869ddc2142d2106af56ad9d1260541dc421f2fa166472b', '2026-11-09 13:40:00+01'),
	(248, '00000000-0000-0000-0000-000000000000', 'staff', '01a22608-904e-7bd5-bd10-bd089309824d', 'd6d0b77286e8042e040f569dc8f0c8b945cfa113b74b1f9aaa0bf5e21e7ec918', false, '2026-11-29 07:40:25.178596+01', '271039711e9adf2ed5869ddc2142d2106af56ad9d1260541dc421f2fa166472b', '3163aa5be92eabde5766ae36404910412f99f74b7005840c3fffb02378b86a39', '2026-11-09 13:40:00+01'),
	(249, '00000000-0000-0000-0000-000000000000', 'staff', '01a22608-904f-78d1-aea6-c2a1027571dc', '16b48032cb7b8b13f649d9742e3d5f7f2378e178452ba2197bb3435e12c54f29', false, '2026-11-29 07:40:25.178739+01', '3163aa5be92eabde5766ae36404910412f99f74b7005840c3fffb02378b86a39', '123a30542b02b381c29a96252a59ef3ef139a006f1a59559ace57d80b00913c0', '2026-11-09 13:40:00+01'),
	(250, '00000000-0000-0000-0000-000000000000', 'person', '01a22608-906e-72f4-abee-af08990bdea2', 'cb03b5c7dc884f725641541f4c3f81b919af0866a5065da3356a9fb492d322e7', false, '2026-11-29 07:40:25.941438+01', '123a30542b02b381c29a96252a59ef3ef139a006f1a59559ace57d80b00913c0', '93949ecbe9e47313b55778a96558424b6cd2523a49ce7730f97cbd431147dbce', '2026-11-09 13:40:00+01'),
	(251, '00000000-0000-0000-0000-000000000000', 'former_identity', '01a22608-9076-7ee4-b61b-8136dd925b6f', '99c054be465911e734832bde3e6a163498e6b68fadcabd2307a0a53654648acd', false, '2026-11-29 07:40:25.942856+01', '93949ecbe9e47313b55778a96558424b6cd2523a49ce7730f97cbd431147dbce', 'c8778510d26c9b39a8621fa52152011422d670ffd80b776c76cd755f11a32dbd', '2026-11-10 10:00:00+01'),
	(252, '00000000-0000-0000-0000-000000000000', 'person_match', '01a22608-9077-7b87-93b9-8874564715ca', '7561a950a0c1b6d8648e881eac8baaeed7d3fbcb84a6101a303b95948e2b4140', false, '2026-11-29 07:40:25.950455+01', 'c8778510d26c9b39a8621fa52152011422d670ffd80b776c76cd755f11a32dbd', 'eabf8d3fea71d6c7ff8098cb52795b308597b316e0f057df7b1cd34c0baa3370', '2026-11-10 10:00:00+01'),
	(253, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'case_file', '01a22608-906d-788c-9f91-bc3ab9c4f7de', '97925c80e82ed83f9991fd768298187f8a339bd047df01b8ca338c6eb6ef7eef', false, '2026-11-29 07:40:25.951529+01', 'eabf8d3fea71d6c7ff8098cb52795b308597b316e0f057df7b1cd34c0baa3370', 'bd668a1661da97f634b6b80473952cdf64b5c7fbd7ced5012edf58f79ede0f92', '2026-11-10 10:00:00+01'),
	(254, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'household_member', '01a22608-9078-7187-9171-494cd3c345ea', 'c7b68c3182270a6831dffbcfdaf4a5ad54b7b39cf27da91603a59b2f26952e30', false, '2026-11-29 07:40:25.962069+01', 'bd668a1661da97f634b6b80473952cdf64b5c7fbd7ced5012edf58f79ede0f92', '86e48fae07699f9dd50140b50f512959bdbfe3d015fb9f19fff52681d5689366', '2026-11-10 10:00:00+01'),
	(255, '00000000-0000-0000-0000-000000000000', 'contact', '01a22608-9073-7e09-8003-41859c16cce5', '00d8a1a69bfae4a1b8ecabb3d80facd67f9d251de6f933976c51390ecab8b3c0', false, '2026-11-29 07:40:25.962667+01', '86e48fae07699f9dd50140b50f512959bdbfe3d015fb9f19fff52681d5689366', '3ee3a1bce914f5abc83fd6a9223518b79d99e1ace05e2fd561f939f267f2fe8f', '2026-11-10 10:00:00+01'),
	(256, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'aid_application', '01a22608-906f-79b6-a3cb-c4662e5e6fc7', 'e8d6fddd5b4781756405edff6f276fa011e84257819bc703c8d437f31be57a4b', false, '2026-11-29 07:40:25.963092+01', '3ee3a1bce914f5abc83fd6a9223518b79d99e1ace05e2fd561f939f267f2fe8f', '30d424613f9ccdcd87fbd6a04b078f2c3415311db2a9bfbbe81c61b8d5b86745', '2026-11-10 10:00:00+01'),
	(257, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'next_step', '01a22608-906d-788c-9f91-bc3ab9c4f7de', '6faf3ce816dce22860182e6faa801724e2cb2e8a715d20cd6cfa365509773394', false, '2026-11-29 07:40:25.96344+01', '30d424613f9ccdcd87fbd6a04b078f2c3415311db2a9bfbbe81c61b8d5b86745', 'eec8bf3712c9134af42dfaece9d0725b83402a0654c2ffc6b040d1d73ee46b7d', '2026-11-10 10:00:00+01'),
	(258, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'decision', '01a22608-9070-7f2b-a832-9f84774fbc5d', '7270ba9a309ce1429df810329e5b6c73e80fe82af7d5ec851fc33e0aeec79ed1', false, '2026-11-29 07:40:25.972324+01', 'eec8bf3712c9134af42dfaece9d0725b83402a0654c2ffc6b040d1d73ee46b7d', '7fcf2ce18a3b9f74066d144e96acf743199d13b0635938e2ec7849f0f7f7df4e', '2026-11-10 10:00:00+01'),
	(259, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'decision_basis', '01a22608-9070-7f2b-a832-9f84774fbc5d', 'a288f584614368d6a4f436df5e9f64f66e632d7c6fef015962ead22afccb79ac', false, '2026-11-29 07:40:25.973363+01', '7fcf2ce18a3b9f74066d144e96acf743199d13b0635938e2ec7849f0f7f7df4e', '4b52f9e5478b099342c3e211f23d01d11d00455ff2240274640b900f3c83fa79', '2026-11-10 10:00:00+01'),
	(260, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'letter', '01a22608-907d-7736-8538-0958aae10ecd', '8fcc351a23fd2669f407dd858f53a9bfbe64b495df2bf1adc471cc6a12677a81', false, '2026-11-29 07:40:25.974971+01', '4b52f9e5478b099342c3e211f23d01d11d00455ff2240274640b900f3c83fa79', '2acdfca9d217312a5736ef0895ef153966d433b9cce5f25549d9ffe9a5fd6817', '2026-11-10 10:00:00+01'),
	(261, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'aid_application', '01a22608-9074-72c7-a0a1-d280bf73e212', '5c63d3d08af71b28767fd46f93c81bbdd21b6be87717f6668a6f44ec52cc5b87', false, '2026-11-29 07:40:25.97539+01', '2acdfca9d217312a5736ef0895ef153966d433b9cce5f25549d9ffe9a5fd6817', 'bccde24848ffb1af294172cbf1429db15642c9a4ac9124a54b6046d8fb0d530e', '2026-11-10 10:00:00+01'),
	(262, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'decision', '01a22608-9075-7f4b-aeb9-651713baa294', '3660772230efac9c471980a47ef855ca0475b02e18d06de76309d2d251052556', false, '2026-11-29 07:40:25.984937+01', 'bccde24848ffb1af294172cbf1429db15642c9a4ac9124a54b6046d8fb0d530e', '6bd9858f90e5334b959308c022bb0838b4d1f87060970cdd4438ead9f5bb847b', '2026-11-10 10:00:00+01'),
	(263, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'emergency_assessment', '01a22608-9075-7f4b-aeb9-651713baa294', '213baa4265e19b63f789a24beba9eb4d7ea7f981087c741537f7a640e0409684', false, '2026-11-29 07:40:25.986996+01', '6bd9858f90e5334b959308c022bb0838b4d1f87060970cdd4438ead9f5bb847b', '746c9b2fff950e6a1640090e048f7fe97ffa101be29b8d8144231fca79fc8b94', '2026-11-10 10:00:00+01'),
	(264, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'appeal', '01a22608-907e-7a54-b5c5-7d961caf6f66', '1ab00e49106d01ac3ffe7de1fea05ecd352f44746d83faa1217fb5a6bba788e9', false, '2026-11-29 07:40:25.998493+01', '746c9b2fff950e6a1640090e048f7fe97ffa101be29b8d8144231fca79fc8b94', '289b458ef1166748fc72213fa2f71b97088ba229f7d4d20a52882fddf3a7dd4e', '2026-11-10 10:00:00+01'),
	(265, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'payee_account', '01a22608-9071-7d98-8611-b0db1df0855e', '943e3242dacb59b8f1673279f87d0d7419d22b85ac7d760b92c96121fa389d06', false, '2026-11-29 07:40:25.999147+01', '289b458ef1166748fc72213fa2f71b97088ba229f7d4d20a52882fddf3a7dd4e', '92523e4eba9866e12048d3aa438d90698f03d4ad8f1d70e22b63d7bd21d6363f', '2026-11-10 10:00:00+01'),
	(266, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'payment', '01a22608-9080-70ff-9035-9443efc71a64', '323c8564189ce0e919372e82af6966f521e7860bc083d2f56ea4ff669878c276', false, '2026-11-29 07:40:26.009244+01', '92523e4eba9866e12048d3aa438d90698f03d4ad8f1d70e22b63d7bd21d6363f', '5656760b9f2b395e47ab0fd148d6cc4c11da15945263899f4c77df8528f5592e', '2026-11-10 10:00:00+01'),
	(267, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a22608-9081-76f0-bb60-ec34c12e6474', 'ae7cb2317c3b88da4a71e3c9ea0dc66c93c39f285c29fbcca62da6a2b9537a81', false, '2026-11-29 07:40:26.010628+01', '5656760b9f2b395e47ab0fd148d6cc4c11da15945263899f4c77df8528f5592e', 'e8c393d8f85622e800ee36dd0643987e3c9e0d14d38d8e6d5823fefa28c25672', '2026-11-10 10:00:00+01'),
	(268, '00000000-0000-0000-0000-000000000000', 'spot_check_round', '01a22608-9072-74c7-b320-83ee92050c5d', 'ab5ef39445e8ca50b5503ebd658d5ba042ea358f691c06ed9be1ccf2463b9952', false, '2026-11-29 07:40:26.021195+01', 'e8c393d8f85622e800ee36dd0643987e3c9e0d14d38d8e6d5823fefa28c25672', 'eda0b8a4c7f8d09c841eef121adb9e24167fe8588aa8f9b3099087d7d5c97282', '2026-11-10 10:00:00+01'),
	(269, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'spot_check', '01a22608-9082-71fc-afe5-bb64f02de301', 'a8ee7c51de8802b064ea76a7fbf49b771c78177ce05e39fafe325a06aadca2a4', false, '2026-11-29 07:40:26.022273+01', 'eda0b8a4c7f8d09c841eef121adb9e24167fe8588aa8f9b3099087d7d5c97282', '25b70d22b4445cc2cae089fe83c08b9f211a7a36b33d10eb48ecc0f7599b7b14', '2026-11-10 10:00:00+01'),
	(270, '00000000-0000-0000-0000-000000000000', 'account_change', '01a22608-9083-7dbd-8fd6-6c4ff8a59fee', '32ed724f5cebe333ed318ba1a10fa8203997e23e811cfc834bfa720a08952e2e', false, '2026-11-29 07:40:26.023398+01', '25b70d22b4445cc2cae089fe83c08b9f211a7a36b33d10eb48ecc0f7599b7b14', 'f747f2295c429389d71340f095388b81c3f041d1cfd92a930243c3ab2101590b', '2026-11-10 10:00:00+01'),
	(271, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'access_entry', '01a22608-9084-71d8-8f9a-ace3aa5c8002', 'c8b7f312fca1542a6789743a3efe85647adcc704cc0e5ea1a36838a91dd53fd5', false, '2026-11-29 07:40:26.030037+01', 'f747f2295c429389d71340f095388b81c3f041d1cfd92a930243c3ab2101590b', 'f1cdcbf2641c58e9427f255fd68312a4b39f6e3d15896c255370cbada1ffc044', '2026-11-10 10:00:00+01'),
	(272, '00000000-0000-0000-0000-000000000000', 'added_norm', '01a22608-9086-7be0-8b6d-5d3c0633beec', 'bd1bc72754b9c6ba9473a104dd78fea167db3152b55c646a481ac4081003e781', false, '2026-11-29 07:40:26.031052+01', 'f1cdcbf2641c58e9427f255fd68312a4b39f6e3d15896c255370cbada1ffc044', '5b009b3a4c65047ca32f0fb414fa0dcc23c7c51d811bbdb8fd70b19f9db492dc', '2026-11-10 10:00:00+01'),
	(273, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'seal_acceptance', '01a22608-9087-7a7d-b2c9-edee643cdeb9', 'f887b88e39f08b78dd5a8b6f81fc7fcf46446b7c52dd58509974604b39c2b359', false, '2026-11-29 07:40:26.041175+01', '5b009b3a4c65047ca32f0fb414fa0dcc23c7c51d811bbdb8fd70b19f9db492dc', '98b57bdce5b50c1979ee0ddae11988e1ecdf48b309287557b3feb66226d17b67', '2026-11-10 10:00:00+01'),
	(274, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'aid_application', '01a22608-9089-7e4a-83be-7378bfb93151', '7ae7d78d32b84a338eaad35b8340552e6ec12387ad8fafb4e704e8476c3d1ac4', false, '2026-11-29 07:40:26.041553+01', '98b57bdce5b50c1979ee0ddae11988e1ecdf48b309287557b3feb66226d17b67', 'e8a708c8897ead9416baaa4eedd3537adc1f757948578f6b7a903bf75075e515', '2026-11-10 10:00:00+01'),
	(275, '01a22608-908b-791c-9c54-51c29bca34ef', 'case_file', '01a22608-908b-791c-9c54-51c29bca34ef', 'f5d50ae9f9c4adc6899f25e46a829b617b1db795ecd2540b709469dc8c5132c4', false, '2026-11-29 07:40:26.042394+01', 'e8a708c8897ead9416baaa4eedd3537adc1f757948578f6b7a903bf75075e515', 'a1e8e3c536778e10cf290d83cf031822143291297e5c50534bced25b0c106e63', '2026-11-10 10:00:00+01'),
	(276, '01a22608-908b-791c-9c54-51c29bca34ef', 'case_handover', '01a22608-9093-7e8f-9a32-94c2fcf9d3c4', '5d5387da8f9025903164256a4b9074cb65fd5c5f85f56cd73f75d9ab32ac5be2', false, '2026-11-29 07:40:26.043348+01', 'a1e8e3c536778e10cf290d83cf031822143291297e5c50534bced25b0c106e63', 'ff9b4f4a003ca2cc4b33b2614f8524550516024097cdcad259feda60a82573e8', '2026-11-10 10:00:00+01'),
	(277, '00000000-0000-0000-0000-000000000000', 'contact', '01a22608-9090-7b7a-8ce4-43bb9cd81488', 'a47a95637e33f7122650264df54d9d340eecb8d1a52117605dac7cc616809f2c', false, '2026-11-29 07:40:26.052806+01', 'ff9b4f4a003ca2cc4b33b2614f8524550516024097cdcad259feda60a82573e8', 'a666852a60840c95e719451573d94273646e602830b88dcfdb0a2b78acd32d70', '2026-11-10 10:00:00+01'),
	(278, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a22608-9094-76a0-a6a4-3441c5515111', '9a51e04098200b87a3254426b31c401651535a9a3125654a16fbdfcfda12c5a9', false, '2026-11-29 07:40:26.054073+01', 'a666852a60840c95e719451573d94273646e602830b88dcfdb0a2b78acd32d70', '22eda33a718683106192fa4a4b3e5e3b17d2522dc40663d426282522e6d6b741', '2026-11-10 10:00:00+01'),
	(279, '01a22608-908b-791c-9c54-51c29bca34ef', 'aid_application', '01a22608-908c-7053-be7d-ebe9491a38c6', '15cbdeb351976da0945692c438163197a3df416bff0ebee761334aba1e75a878', false, '2026-11-29 07:40:26.054445+01', '22eda33a718683106192fa4a4b3e5e3b17d2522dc40663d426282522e6d6b741', '9feb5a85da7cd92b1db7476f8783b6f593f9bd86b06999783ece008f4f617145', '2026-11-10 10:00:00+01'),
	(280, '01a22608-908b-791c-9c54-51c29bca34ef', 'decision', '01a22608-908d-7022-a3be-a9211d3807b8', '9f7dbe7442c4f01b39c0779fc722575c0d8a0ff09b9340065f5146cb79a43cc4', false, '2026-11-29 07:40:26.054818+01', '9feb5a85da7cd92b1db7476f8783b6f593f9bd86b06999783ece008f4f617145', '03f9a7557357a19e8f15aab961cc270b53365dcbcda60555d776560fdcf0a9c0', '2026-11-10 10:00:00+01'),
	(281, '01a22608-908b-791c-9c54-51c29bca34ef', 'payee_account', '01a22608-908e-7bce-8d4a-e947fb8f1c08', 'f589cf1629e47d81bc1a8a5d3477c8039472ed4b5d7dfa941f1d3e745ccb1213', false, '2026-11-29 07:40:26.055083+01', '03f9a7557357a19e8f15aab961cc270b53365dcbcda60555d776560fdcf0a9c0', '3ac745b48c50e9ba8a2aae057e2d0abedce7cf2f5ca2bb43c7fc1b05beb40bc5', '2026-11-10 10:00:00+01'),
	(282, '01a22608-908b-791c-9c54-51c29bca34ef', 'payee_account', '01a22608-908f-7b64-82cc-ee1199bde589', '7999af5555cef8c00e802000fed7fdfb56672933bdff274334dd2a1887593750', false, '2026-11-29 07:40:26.055323+01', '3ac745b48c50e9ba8a2aae057e2d0abedce7cf2f5ca2bb43c7fc1b05beb40bc5', 'f495c4bfb9e3e7d1446e76899674c9ee85072d014a88d89edc3bbab5f71e179d', '2026-11-10 10:00:00+01'),
	(283, '01a22608-908b-791c-9c54-51c29bca34ef', 'payment', '01a22608-9091-7545-84d6-e05bba7b33bb', 'd9f858e455302221a704cb2c38a76630de965765bf6c4641d43af48f5a8fbbdf', false, '2026-11-29 07:40:26.064055+01', 'f495c4bfb9e3e7d1446e76899674c9ee85072d014a88d89edc3bbab5f71e179d', '914805bf30468817c2bb40814b3d8e352d23962d811a0e5d282cec965bcf41c6', '2026-11-10 10:00:00+01'),
	(284, '01a22608-908b-791c-9c54-51c29bca34ef', 'payment', '01a22608-9092-76ce-895b-39a241964e6d', '89288118bad1326d962741f08446cbc52b3bbb900b7fce8b6427c5774f52a3a5', false, '2026-11-29 07:40:26.064629+01', '914805bf30468817c2bb40814b3d8e352d23962d811a0e5d282cec965bcf41c6', 'd5c41ed71789bd0b2db17ebd4abc6692acf01ba7424e2c63c080bf11fb8c4645', '2026-11-10 10:00:00+01'),
	(285, '01a22608-908b-791c-9c54-51c29bca34ef', 'payment_receipt', '01a22608-9095-73ba-af88-f0afff092c0d', '02c65452aefc1a5848ff78ae664c3132c2c2f2695f6153ab98976dfe79f61a1f', false, '2026-11-29 07:40:26.066104+01', 'd5c41ed71789bd0b2db17ebd4abc6692acf01ba7424e2c63c080bf11fb8c4645', '0867a9adb868bdf113ad5b0dca0123596be0ea7601545108ad50e6d1f704bec0', '2026-11-10 10:00:00+01'),
	(286, '01a22608-908b-791c-9c54-51c29bca34ef', 'payment_return', '01a22608-9096-7e6d-af86-c9f0dc64c108', '89a52fdb8df87ab5a5fa7622fcd2e49b314ea4c7f61ad7a0139222002219bbcd', false, '2026-11-29 07:40:26.067395+01', '0867a9adb868bdf113ad5b0dca0123596be0ea7601545108ad50e6d1f704bec0', 'f8a8a9485acdef7c76245e6772d92fbca88b6674229b8c8d87c04bed529e3ceb', '2026-11-10 10:00:00+01'),
	(287, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'payment_set_aside', '01a22608-9097-7a9e-8a5c-38afbb1580f9', 'c4cf3375b83475eaeaaabc24e4e6b2446a39670e263d36d6a3fd0c4983e08db7', false, '2026-11-29 07:40:26.077527+01', 'f8a8a9485acdef7c76245e6772d92fbca88b6674229b8c8d87c04bed529e3ceb', '935d5406ab10c864989c53969900192b545382f32516dd74e4fa1e7a309fd4a7', '2026-11-10 10:00:00+01'),
	(288, '00000000-0000-0000-0000-000000000000', 'seal_anchor', 'dd2e5f20-ee89-4e1e-a1c9-53ae8670d7d1', 'a42602ee1d91e2977727ec5f1e4d937ea6a7a573faf05f8684b4593c1f17743c', false, '2026-11-29 07:40:26.078302+01', '935d5406ab10c864989c53969900192b545382f32516dd74e4fa1e7a309fd4a7', 'f450d7f7d17d79c7f245729d454bee48d366058b98362b85425bab75070f539b', '2026-11-10 10:00:00+01');


--
-- Data for Name: seal_acceptance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_acceptance VALUES
	('01a22608-9087-7a7d-b2c9-edee643cdeb9', 1, '01a22608-906d-788c-9f91-bc3ab9c4f7de', 'payment', '01a22608-9088-7733-97cd-0a457c34e438', 'Kim på IT', 'Stämmer med säkerhetskopian', '2026-11-10 10:00:00+01');


--
-- Data for Name: seal_anchor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_anchor VALUES
	('d01c72eb-9573-473e-b7f0-24595bd96c88', '2026-10-27', 195, '69e1c072b2e95b7c9449000e43983c801d60d9be20afe5eee0b55555c6eb2179', '', '3c23cc6612bf6725ff57195cfa3205325aac3951b2b053e7d964741500a78bcb'),
	('9a685ed9-3e85-40ab-8a0b-7445a9a161f4', '2026-10-28', 201, 'b2849e93fddc3994a820beacc3efcfaece09d6120aa978f22bc6e282e3c8f945', '3c23cc6612bf6725ff57195cfa3205325aac3951b2b053e7d964741500a78bcb', '46646570ecb326b30028abf119fcd652f09d2ee5ed38ed81f31eee0f68477851'),
	('3bc708c8-fa9d-497b-b8ef-294d6186b191', '2026-11-29', 209, '954d7df03251fa62d84dc5ed1a8af6a323853cf50e4210874b6eaa41352f5393', '46646570ecb326b30028abf119fcd652f09d2ee5ed38ed81f31eee0f68477851', '541262fae2a3338f9afffa6e715789b4019f7c24637e0dfc7d9266758d9eb56f'),
	('2f7dd590-c9a2-4dc6-8ee0-9d77f702334f', '2026-11-05', 215, '25e15b01496199f975633ac233e6973a9b2837752acf4a893f848ba079801663', '541262fae2a3338f9afffa6e715789b4019f7c24637e0dfc7d9266758d9eb56f', '2c6159452644b37f7dc7725a764ceec393349f15d8a9c82fef3aad29d2b84f39'),
	('60840d5e-6f32-4b04-a689-ebc8be0b2c3c', '2026-11-06', 220, 'e82e5effd2d474958f6a9836fdf07f6f666d61515d1d3201b076b289c1631f6a', '2c6159452644b37f7dc7725a764ceec393349f15d8a9c82fef3aad29d2b84f39', 'dccc3ec10f67c374a0ccedef86f43ea27a5ad92ff4cfa9dd6b09c1e893c8fc0d'),
	('3e78bee0-1ee1-420a-96ee-1a24dbaab2f5', '2026-11-09', 228, '1e6adf5b9bcee6a15dc67fd4e87444645418f0e92f818a362c0f1c1f08fb6a13', 'dccc3ec10f67c374a0ccedef86f43ea27a5ad92ff4cfa9dd6b09c1e893c8fc0d', '4839f81c7e3793f4af3c0b7e630f3c7eebca3555fe5f967c2fa769cf335fc6b9'),
	('dd2e5f20-ee89-4e1e-a1c9-53ae8670d7d1', '2026-11-10', 249, '123a30542b02b381c29a96252a59ef3ef139a006f1a59559ace57d80b00913c0', '4839f81c7e3793f4af3c0b7e630f3c7eebca3555fe5f967c2fa769cf335fc6b9', '711199f38c31b913916346256332ddd6ac6e5e170b1bd083108c086c0d92a016');


--
-- Data for Name: seal_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_head VALUES
	('01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 20, '92c1936d5a49dfef8c6d8f5321234e8db39dafd5086cb7c37e7bce4b93950b35'),
	('01a10aeb-5f80-73e9-be6e-d515d77b26d3', 25, '954d7df03251fa62d84dc5ed1a8af6a323853cf50e4210874b6eaa41352f5393'),
	('01a22608-908b-791c-9c54-51c29bca34ef', 10, 'f8a8a9485acdef7c76245e6772d92fbca88b6674229b8c8d87c04bed529e3ceb'),
	('01a22608-906d-788c-9f91-bc3ab9c4f7de', 18, '935d5406ab10c864989c53969900192b545382f32516dd74e4fa1e7a309fd4a7'),
	('00000000-0000-0000-0000-000000000000', 209, 'f450d7f7d17d79c7f245729d454bee48d366058b98362b85425bab75070f539b'),
	('01a1aacb-1b80-7a82-8aab-9fca7d07da04', 6, '68fb6f18687b1186dfef94d2e7da5f7b647f486ca53e09a1c0dbecd2eb6b4580');


--
-- Data for Name: seal_request; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: spot_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spot_check VALUES
	('01a1962d-17a0-70d9-baba-0cf370833e8a', '01a1962d-17a0-79c5-8a39-b5c8faa241a6', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a1c4af-8680-7172-ad94-dd6dece80799', 1, 'done', 'right', '', '01a1c4af-8680-74a0-b835-e8a534145e87', '2026-11-01 11:15:00+01', 1),
	('01a22608-9082-71fc-afe5-bb64f02de301', '01a22608-9072-74c7-b320-83ee92050c5d', '01a22608-906d-788c-9f91-bc3ab9c4f7de', '01a22608-9044-7525-8383-c23ba680a212', 1, NULL, NULL, '', NULL, NULL, 1);


--
-- Data for Name: spot_check_round; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spot_check_round VALUES
	('01a1962d-17a0-79c5-8a39-b5c8faa241a6', '2026-10', 'Kontoutdrag alla konton', 20261101, 6, 1, '01a1c4af-8680-74a0-b835-e8a534145e87', '2026-11-01 09:15:00+01'),
	('01a22608-9072-74c7-b320-83ee92050c5d', '2026-11', 'Folkbokföring', 20261101, 6, 387, '01a22608-9046-7ba5-9698-00034a0eae7b', '2026-11-10 10:00:00+01');


--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.staff VALUES
	('01a1c4af-8680-73e6-8305-e98686292bb5', 'social1', 'Ylva Modellås', 'socialsekreterare', 'social_worker', 'east', NULL, true, 1),
	('01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', 'social2', 'Petra Modellstedt', 'socialsekreterare', 'social_worker', 'north', NULL, true, 1),
	('01a1c4af-8680-7f75-bb3b-f4bf5d7cfed1', 'social3', 'Östen Demoås', 'socialsekreterare', 'social_worker', 'south', NULL, true, 1),
	('01a1c4af-8680-70eb-a8b8-8073065b8c35', 'social4', 'Daniel Låtsasdal', 'socialsekreterare', 'social_worker', 'east', NULL, true, 1),
	('01a1c4af-8680-7405-ba28-a6794d4ca9c7', 'social5', 'Änna Utkastsdal', 'socialsekreterare', 'social_worker', 'north', NULL, true, 1),
	('01a1c4af-8680-7719-9ef3-ea4450ea7da7', 'social6', 'Ulla Sagadal', 'socialsekreterare', 'social_worker', 'south', NULL, true, 1),
	('01a1c4af-8680-76cf-9699-08f6c0301b21', 'social7', 'Åsa Exempelkvist', 'socialsekreterare', 'social_worker', 'east', NULL, true, 1),
	('01a1c4af-8680-76cd-8300-3005b688b661', 'social8', 'Mikael Demolund', 'socialsekreterare', 'social_worker', 'north', NULL, true, 1),
	('01a1c4af-8680-7495-90a2-5b195f49f0fc', 'social9', 'Zara Skenström', 'socialsekreterare', 'social_worker', 'south', NULL, true, 1),
	('01a1c4af-8680-7172-ad94-dd6dece80799', 'bidrag1', 'Petra Testkvist', 'bidragshandläggare', 'payment_officer', 'east', NULL, true, 1),
	('01a1c4af-8680-75ad-8d36-ce2c1a09a840', 'bidrag2', 'Hassan Provström', 'bidragshandläggare', 'payment_officer', 'north', NULL, true, 1),
	('01a1c4af-8680-7fd3-a61f-40dfef82d1a3', 'bidrag3', 'Petra Skenfors', 'bidragshandläggare', 'payment_officer', 'south', NULL, true, 1),
	('01a1c4af-8680-75ef-b099-f27150cb407a', 'bidrag4', 'Ylva Skissmark', 'bidragshandläggare', 'payment_officer', 'east', NULL, true, 1),
	('01a1c4af-8680-7182-82fb-d8a3cfdcc257', 'bidrag5', 'Åsa Skissson', 'bidragshandläggare', 'payment_officer', 'north', NULL, true, 1),
	('01a1c4af-8680-74a0-b835-e8a534145e87', 'fut1', 'Mona Äramark', 'FUT-utredare', 'fut_investigator', 'east', NULL, true, 1),
	('01a1c4af-8680-7379-80ae-d9c59d6b023f', 'fut2', 'Göran Skissholm', 'FUT-utredare', 'fut_investigator', 'north', NULL, true, 1),
	('01a1c4af-8680-7d41-a972-9f3f0c89c001', 'samordnare1', 'Elias Skenholm', 'samordnare', 'coordinator', 'east', NULL, true, 1),
	('01a1c4af-8680-77fa-aa34-b37178e10e70', 'samordnare2', 'Rana Modellgren', 'samordnare', 'coordinator', 'north', NULL, true, 1),
	('01a1c4af-8680-79ee-bd1e-6912bd313bee', 'bitradande1', 'Göran Skenström', 'biträdande enhetschef', 'deputy_head', 'east', NULL, true, 1),
	('01a1c4af-8680-7d03-bd19-26aca7ef4f5d', 'bitradande2', 'Erik Malldal', 'biträdande enhetschef', 'deputy_head', 'north', NULL, true, 1),
	('01a1c4af-8680-7ad6-9ea7-722864f54969', 'chef1', 'Göran Ärafors', 'enhetschef', 'head', 'east', NULL, true, 1),
	('01a1c4af-8680-77ec-8027-a2a235372235', 'admin1', 'Rasmus Skuggberg', 'systemadministratör', 'administrator', 'east', NULL, true, 1),
	('01a1c4af-8680-7800-b3f6-e53d3853933d', 'social10', 'Ulla Låtsasmark', 'socialsekreterare', 'social_worker', 'east', NULL, false, 2),
	('01a22608-9042-7034-b1f0-41db04995880', 'social_worker_1', 'Alva Social Worker', 'social worker', 'social_worker', 'east', NULL, true, 1),
	('01a22608-9043-78d5-8514-72d64716fbd2', 'social_worker_2', 'Bo Social Worker', 'social worker', 'social_worker', 'east', NULL, true, 1),
	('01a22608-9044-7525-8383-c23ba680a212', 'payment_officer_1', 'Alva Payment Officer', 'payment officer', 'payment_officer', 'east', NULL, true, 1),
	('01a22608-9045-7f3d-b1ce-f06b4fa280e7', 'payment_officer_2', 'Bo Payment Officer', 'payment officer', 'payment_officer', 'east', NULL, true, 1),
	('01a22608-9046-7ba5-9698-00034a0eae7b', 'fut_investigator_1', 'Alva Fut Investigator', 'fut investigator', 'fut_investigator', 'east', NULL, true, 1),
	('01a22608-9047-7e89-9e14-0c30280a3664', 'fut_investigator_2', 'Bo Fut Investigator', 'fut investigator', 'fut_investigator', 'east', NULL, true, 1),
	('01a22608-9048-7e96-a28c-5da6a2092b41', 'coordinator_1', 'Alva Coordinator', 'coordinator', 'coordinator', 'east', NULL, true, 1),
	('01a22608-9049-7dc3-b5de-0ee3fb99358d', 'coordinator_2', 'Bo Coordinator', 'coordinator', 'coordinator', 'east', NULL, true, 1),
	('01a22608-904a-7639-a5cb-ce23ccef2f0c', 'deputy_head_1', 'Alva Deputy Head', 'deputy head', 'deputy_head', 'east', NULL, true, 1),
	('01a22608-904b-789d-b5cc-a4efb2d7c4b7', 'deputy_head_2', 'Bo Deputy Head', 'deputy head', 'deputy_head', 'east', NULL, true, 1),
	('01a22608-904c-7f8f-8532-d02b715d27b2', 'head_1', 'Alva Head', 'head', 'head', 'east', NULL, true, 1),
	('01a22608-904d-794a-8138-649d38db9b91', 'head_2', 'Bo Head', 'head', 'head', 'east', NULL, true, 1),
	('01a22608-904e-7bd5-bd10-bd089309824d', 'administrator_1', 'Alva Administrator', 'administrator', 'administrator', 'east', NULL, true, 1),
	('01a22608-904f-78d1-aea6-c2a1027571dc', 'administrator_2', 'Bo Administrator', 'administrator', 'administrator', 'east', NULL, true, 1);


--
-- Data for Name: visit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.visit_event VALUES
	('01a1b0df-8100-7350-88b5-10c1c663221d', '01a16874-1340-7595-a9ba-fa1d18e3dac1', 2, '2026-11-06 13:40:00+01', '01a1c4af-8680-7172-ad94-dd6dece80799', 'ended', 'did_not_come', '2026-11-06 13:00:00+01', '2026-11-06 13:00:00+01', ''),
	('01a1b116-6f80-72b3-bee9-7d2bd2450b1b', '01a15411-91c0-79c3-ba45-8e955fed2bec', 2, '2026-11-06 14:40:00+01', '01a1c4af-8680-7172-ad94-dd6dece80799', 'ended', 'other_unit', '2026-11-06 14:00:00+01', '2026-11-06 14:00:00+01', 'Familjerådgivningen'),
	('01a1bf8d-be60-7f80-9581-36b8579206b7', '01a17d0d-8340-7930-b61e-1ab964ace67c', 2, '2026-11-09 10:05:00+01', '01a1c4af-8680-7172-ad94-dd6dece80799', 'moved', NULL, '2026-11-16 12:00:00+01', '2026-11-16 13:00:00+01', 'Barnet är sjukt, ringde och bad om en ny tid.'),
	('01a22608-9094-76a0-a6a4-3441c5515111', '01a22608-9090-7b7a-8ce4-43bb9cd81488', 2, '2026-11-10 10:00:00+01', '01a22608-9042-7034-b1f0-41db04995880', 'ended', 'came', '2026-11-10 10:00:00+01', '2026-11-10 10:00:00+01', 'Ville bara fråga om hyran');


--
-- Name: seal_request_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.seal_request_number_seq', 297, true);


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
-- Name: seal seal_of_overfilled_file; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_of_overfilled_file BEFORE INSERT ON public.seal FOR EACH ROW WHEN ((((new.kind)::text = 'payment_file'::text) AND (NOT new.late))) EXECUTE FUNCTION public.seal_of_overfilled_file();


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
-- Name: FUNCTION seal_of_overfilled_file(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.seal_of_overfilled_file() FROM PUBLIC;


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


