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
        WHERE staff_id = my_staff_id() AND at >= a_while_ago('1 hour') AND action IN ('open_case', 'reopen_case', 'hand_over', 'prepare_again', 'print_form', 'print_letter', 'known_person', 'shared_child', 'search', 'list_cases', 'list_own', 'list_visits', 'list_reminders', 'list_shared', 'list_contacts', 'list_payments', 'list_spot_checks', 'list_standstill', 'prognosis', 'verify', 'read_log', 'export_list', 'print_list', 'export_log', 'read_rows')
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
        WHERE staff_id = NEW.staff_id AND at >= a_while_ago('1 hour') AND action IN ('open_case', 'reopen_case', 'hand_over', 'prepare_again', 'print_form', 'print_letter', 'known_person', 'shared_child', 'search', 'list_cases', 'list_own', 'list_visits', 'list_reminders', 'list_shared', 'list_contacts', 'list_payments', 'list_spot_checks', 'list_standstill', 'prognosis', 'verify', 'read_log', 'export_list', 'print_list', 'export_log', 'read_rows')
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
-- Name: reminder_begins(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.reminder_begins() RETURNS trigger
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
-- Name: reminder_counts(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.reminder_counts() RETURNS trigger
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
-- Name: reminder_insert_half_signed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.reminder_insert_half_signed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF (NEW.ended_by IS NULL) <> (NEW.ended_at IS NULL) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: reminder_kept(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.reminder_kept() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF NEW.case_id IS DISTINCT FROM OLD.case_id OR NEW.kind IS DISTINCT FROM OLD.kind OR NEW.source_id IS DISTINCT FROM OLD.source_id OR NEW.text IS DISTINCT FROM OLD.text OR NEW.due_on IS DISTINCT FROM OLD.due_on OR NEW.added_by IS DISTINCT FROM OLD.added_by OR NEW.added_at IS DISTINCT FROM OLD.added_at THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


--
-- Name: reminder_update_half_signed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.reminder_update_half_signed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF ((NEW.ended_by IS NULL) <> (NEW.ended_at IS NULL)) AND (NEW.ended_by IS DISTINCT FROM OLD.ended_by OR NEW.ended_at IS DISTINCT FROM OLD.ended_at) THEN
        RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


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
    SELECT signed_row.id AS id, coalesce(signed_row.id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('next_step' || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';due_on=' || '10' || ':' || CASE WHEN signed_row.due_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.due_on, 'YYYY-MM-DD') ELSE signed_row.due_on::text END, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';reminder_id=' || '32' || ':' || replace(signed_row.reminder_id::text, '-', ''), '') || CASE WHEN signed_row.reminders::text = '0' THEN '' ELSE coalesce(';reminders=' || length(signed_row.reminders::text) || ':' || signed_row.reminders::text, '') END || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
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
    SELECT signed_row.id AS id, coalesce(signed_row.id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('next_step' || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';due_on=' || '10' || ':' || CASE WHEN signed_row.due_on BETWEEN '0001-01-02' AND '9999-12-30' THEN to_char(signed_row.due_on, 'YYYY-MM-DD') ELSE signed_row.due_on::text END, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';reminder_id=' || '32' || ':' || replace(signed_row.reminder_id::text, '-', ''), '') || CASE WHEN signed_row.reminders::text = '0' THEN '' ELSE coalesce(';reminders=' || length(signed_row.reminders::text) || ':' || signed_row.reminders::text, '') END || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, ''), 'UTF8')), 'hex') AS content, (signed_row.id IS NULL OR signed_row.step IS NULL OR signed_row.reminders IS NULL) AS of_other_type,
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
    amount bigint,
    reminder_id uuid,
    reminders integer DEFAULT 0 NOT NULL
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
-- Name: reminder; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reminder (
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    due_on date NOT NULL,
    remind_on date NOT NULL,
    text text NOT NULL,
    assigned_to uuid,
    source_id uuid,
    added_by uuid NOT NULL,
    added_at timestamp with time zone NOT NULL,
    ended_as character varying(40),
    ended_by uuid,
    ended_at timestamp with time zone,
    reason text NOT NULL,
    version integer NOT NULL
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
	('01a1ab2f-d0c0-7865-be59-ed083be20afe', '2026-11-05 11:10:00+01', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', 'hand_over', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'Har bett om en ny handläggare. Båda är överens om bytet.'),
	('01a1b13f-a260-711c-85d9-e0229e458516', '2026-11-06 15:25:00+01', '01a1c4af-8680-77ec-8027-a2a235372235', 'change_staff', NULL, 'social10'),
	('01a1c052-9500-7e6f-b0b8-0ac551464143', '2026-11-09 13:40:00+01', '01a1c4af-8680-73e6-8305-e98686292bb5', 'open_case', '01a1aacb-1b80-75ff-9206-7e9eb38f84ad', ''),
	('01a22611-6920-719c-88ca-1db3fbb0083b', '2026-11-10 10:00:00+01', '01a22611-68ec-770e-9554-d54a826e9f7d', 'open_case', '01a22611-6908-7bad-8ed1-343d1850c845', 'Jour');


--
-- Data for Name: account_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_change VALUES
	('01a1b13f-a260-7db9-908c-a03a2cb92415', '01a1c4af-8680-7800-b3f6-e53d3853933d', '2026-11-06 15:25:00+01', '01a1c4af-8680-77ec-8027-a2a235372235', 'done', 'social_worker', 'social_worker', true, false, false, 2, '', NULL),
	('01a22611-691f-7970-aa90-8fad5105978f', '01a22611-68ec-770e-9554-d54a826e9f7d', '2026-11-10 10:00:00+01', '01a22611-68f8-7357-a242-45b1397fe850', 'asked', 'social_worker', 'deputy_head', true, true, false, NULL, 'Vikarie från december', NULL);


--
-- Data for Name: added_norm; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.added_norm VALUES
	('01a22611-6922-7f78-8475-16ec28f2b5d5', '2027-01', '# Riksnormen för 2027, beslutad i november', '01a22611-68f8-7357-a242-45b1397fe850', '2026-11-10 10:00:00+01');


--
-- Data for Name: aid_application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.aid_application VALUES
	('01a10ac1-4240-7abe-990d-78d321f59868', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'new', '2026-10', '2026-10-05', '2026-10-21', '', '2026-10-07', false, 'decided', 1, NULL, NULL),
	('01a1b4ce-9580-731e-89d0-4ce533b893a5', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'renewal', '2026-11', '2026-11-07', '2026-11-24', '', '2026-11-10', false, 'open', 1, NULL, NULL),
	('01a11a2d-eda0-7262-8eba-65142b084bd9', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'new', '2026-10', '2026-10-08', '2026-10-26', '', '2026-10-12', false, 'decided', 1, NULL, NULL),
	('01a1a569-3d20-711e-9b73-d2960a8f8e5b', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'renewal', '2026-11', '2026-11-04', '2026-11-20', '', '2026-11-06', false, 'open', 1, NULL, NULL),
	('01a1aacb-1b80-74a3-9fce-48b264ad2d60', '01a1aacb-1b80-75ff-9206-7e9eb38f84ad', 'new', '2026-11', '2026-11-05', '2026-11-19', '', NULL, false, 'open', 1, NULL, NULL),
	('01a22611-690a-7679-8c41-13cf5bd40a84', '01a22611-6908-7bad-8ed1-343d1850c845', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, true, 'open', 1, NULL, NULL),
	('01a22611-690f-7177-81ef-9f3afa989626', '01a22611-6908-7bad-8ed1-343d1850c845', 'emergency', '2026-11', '2026-11-05', '2026-11-05', '', NULL, false, 'open', 1, NULL, NULL),
	('01a22611-6925-75af-9b50-5da8ec3aaca7', '01a22611-6908-7bad-8ed1-343d1850c845', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, false, 'open', 1, NULL, NULL),
	('01a22611-6928-7bdd-b48f-a29554fd3efd', '01a22611-6927-7fe5-91b2-110fd68c59ed', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, false, 'open', 1, NULL, NULL);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES
	('0025');


--
-- Data for Name: appeal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.appeal VALUES
	('01a22611-691a-7292-81f1-22bf9b911549', '01a22611-6908-7bad-8ed1-343d1850c845', '01a22611-690b-749a-bf60-482c3e11e134', '2026-11-05', '2026-11-05', '2026-11-26', 'pending', NULL, '01a22611-68ec-770e-9554-d54a826e9f7d', 1);


--
-- Data for Name: calculation_sheet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.calculation_sheet VALUES
	('01a11fd9-0a00-74ec-9221-cbdae90ba887', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a10ac1-4240-7abe-990d-78d321f59868', '2026-10', '{"adjustments":[],"adults":[{"birth_date":"1983-07-08","first_day":null,"id":"01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"5574","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"449","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"96","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"home_insurance"}],"incomes":[],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1133900, NULL, '01a1c4af-8680-7172-ad94-dd6dece80799', '2026-10-09 11:38:00+02', 1),
	('01a1c491-5020-71a1-93f8-4ade42b50c7c', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a1b4ce-9580-731e-89d0-4ce533b893a5', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1983-07-08","first_day":null,"id":"01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"5574","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"449","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"96","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"home_insurance"}],"incomes":[{"amount":"40083","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74","reason":null,"stated":null,"type":"tax_refund"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', -2874400, NULL, NULL, NULL, 1),
	('01a13462-e9a0-78ac-b097-4c017d0411cb', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a11a2d-eda0-7262-8eba-65142b084bd9', '2026-10', '{"adjustments":[],"adults":[{"birth_date":"2000-02-11","first_day":null,"id":"01a1c4af-8680-7de3-9e60-14efef1919e4","last_day":null,"status":"cohabiting"},{"birth_date":"1979-07-17","first_day":null,"id":"01a1c4af-8680-7902-a0fa-d25ae7f29ab1","last_day":null,"status":"cohabiting"}],"assets":[],"children":[],"costs":[{"applied":"6859","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"210","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"146","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"home_insurance"}],"incomes":[{"amount":"39909","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7de3-9e60-14efef1919e4","reason":null,"stated":null,"type":"tax_refund"}],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', -2418400, NULL, '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '2026-10-13 11:34:00+02', 1),
	('01a1c489-fd20-701f-a452-c038148a223a', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a1a569-3d20-711e-9b73-d2960a8f8e5b', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"2000-02-11","first_day":null,"id":"01a1c4af-8680-7de3-9e60-14efef1919e4","last_day":null,"status":"cohabiting"},{"birth_date":"1979-07-17","first_day":null,"id":"01a1c4af-8680-7902-a0fa-d25ae7f29ab1","last_day":null,"status":"cohabiting"}],"assets":[],"children":[],"costs":[{"applied":"6859","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"210","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"146","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"home_insurance"}],"incomes":[],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1572500, NULL, '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '2026-11-10 09:49:00+01', 1),
	('01a22611-6918-7e80-be74-4236b0ac27ae', '01a22611-6908-7bad-8ed1-343d1850c845', '01a22611-690a-7679-8c41-13cf5bd40a84', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1984-07-15","first_day":null,"id":"01a22611-6909-7782-a7ff-051296686344","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"9800","approved":"7900","copied":null,"label":null,"person":null,"reason":"för hög","type":"rent"}],"incomes":[{"amount":"1234.50","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a22611-6909-7782-a7ff-051296686344","reason":null,"stated":null,"type":"wage"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1188500, '2026-10', NULL, NULL, 1);


--
-- Data for Name: case_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_file VALUES
	('01a10aeb-5f80-73e9-be6e-d515d77b26d3', '2026-00001', 'east', '01a1c4af-8680-73e6-8305-e98686292bb5', '01a1c4af-8680-7172-ad94-dd6dece80799', '2026-10-05', NULL, NULL, 1),
	('01a1aacb-1b80-75ff-9206-7e9eb38f84ad', '2026-00003', 'east', '01a1c4af-8680-73e6-8305-e98686292bb5', '01a1c4af-8680-75ef-b099-f27150cb407a', '2026-11-05', NULL, NULL, 1),
	('01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '2026-00002', 'north', '01a1c4af-8680-73e6-8305-e98686292bb5', '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '2026-10-02', NULL, NULL, 2),
	('01a22611-6908-7bad-8ed1-343d1850c845', '2026-00417', 'east', '01a22611-68ec-770e-9554-d54a826e9f7d', '01a22611-68ee-72d6-b934-388089043d3e', '2026-11-05', NULL, NULL, 1),
	('01a22611-6927-7fe5-91b2-110fd68c59ed', '2026-00418', 'east', '01a22611-68ec-770e-9554-d54a826e9f7d', '01a22611-68ee-72d6-b934-388089043d3e', '2026-11-05', NULL, NULL, 1);


--
-- Data for Name: case_handover; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_handover VALUES
	('01a1ab2f-d0c0-7596-9ee9-9d8ee3f8217b', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 2, '2026-11-05 11:10:00+01', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', 'Har bett om en ny handläggare. Båda är överens om bytet.', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '01a1c4af-8680-73e6-8305-e98686292bb5', '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '01a1c4af-8680-75ad-8d36-ce2c1a09a840', 'north', 'north', NULL),
	('01a22611-692f-7961-b9ee-535543aff3e8', '01a22611-6927-7fe5-91b2-110fd68c59ed', 2, '2026-11-10 10:00:00+01', '01a22611-68ec-770e-9554-d54a826e9f7d', 'Byter tjänst', '01a22611-68ec-770e-9554-d54a826e9f7d', '01a22611-68ed-7a16-90a3-e6ebcd6d4d62', '01a22611-68ee-72d6-b934-388089043d3e', '01a22611-68ee-72d6-b934-388089043d3e', 'east', 'east', NULL);


--
-- Data for Name: chain_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chain_head VALUES
	('01a10aeb-5f80-73e9-be6e-d515d77b26d3', 2, '739c8ecb4b693bbf3df4dd752d7e583f1747e1a4fad4561e0154a0f04462e49f', 2),
	('01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 2, 'd554d5af24f40ef469b195c51995525b0af74795bef333079db4ec48454ed252', 2),
	('01a1aacb-1b80-75ff-9206-7e9eb38f84ad', 1, '93bb257f92cef2c34770e2cf9753e9f0c53d09d4a77fbf47f5a9a21bbffaecd2', 2),
	('01a22611-6908-7bad-8ed1-343d1850c845', 0, '', 1);


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
	('01a22611-690e-7161-84b9-03490f94a977', '2026-11-10 10:00:00+01', 'phone', 'booked', 'Hyran för december', '01a22611-68ec-770e-9554-d54a826e9f7d', 'Åsa Östlund-Exempel', '198407152381', '', '', '', '2026-11-10 10:00:00+01', '01a22611-6908-7bad-8ed1-343d1850c845', 1, NULL),
	('01a22611-692c-7986-a11e-7518c7b92a27', '2026-11-10 10:00:00+01', 'phone', 'booked', 'Hyran för december', '01a22611-68ec-770e-9554-d54a826e9f7d', 'Åsa Östlund-Exempel', '198407152381', '', '', '', '2026-11-10 10:00:00+01', '01a22611-6927-7fe5-91b2-110fd68c59ed', 1, NULL);


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision VALUES
	('01a12062-5e40-79ff-87ee-64febee33d4a', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a10ac1-4240-7abe-990d-78d321f59868', '2026-10', 'grant', 1133900, 0, '', '', '["12 kap. 1 § SoL","12 kap. 7 § SoL, 12 kap. 2 § SoF"]', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-10-09', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-10-09 13:18:00+02', '4c1bc358a8fc0071a1b2a70c98b05f71ac03e7fc95967085c914da32c634ac52', 1, NULL, NULL, '{}', '{}'),
	('01a134eb-5380-74fe-9749-a883eb681073', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a11a2d-eda0-7262-8eba-65142b084bd9', '2026-10', 'refusal', 0, 0, 'Hushållets inkomster under månaden är högre än riksnormen och de godkända kostnaderna. Behovet är därför tillgodosett på annat sätt.', '', '["12 kap. 1 § SoL","12 kap. 7 § SoL, 12 kap. 2 § SoF"]', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-13', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-13 13:00:00+02', 'b30549f6123ee384ff91d9ac146a8d37b795bf3825fa0e32e7b1b3217e4ab4da', 1, NULL, NULL, '{}', '{}'),
	('01a22611-690b-749a-bf60-482c3e11e134', '01a22611-6908-7bad-8ed1-343d1850c845', '01a22611-690a-7679-8c41-13cf5bd40a84', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a22611-68ec-770e-9554-d54a826e9f7d', '2026-11-05', '01a22611-68ec-770e-9554-d54a826e9f7d', '2026-11-10 10:00:00+01', NULL, 1, NULL, NULL, '{}', '{}'),
	('01a22611-6910-7398-8270-e274946e4267', '01a22611-6908-7bad-8ed1-343d1850c845', '01a22611-690f-7177-81ef-9f3afa989626', '2026-11', 'grant', 60000, 0, '', '', '[]', '01a22611-68ec-770e-9554-d54a826e9f7d', '2026-11-05', '01a22611-68ec-770e-9554-d54a826e9f7d', '2026-11-10 10:00:00+01', NULL, 1, NULL, NULL, '{}', '{}'),
	('01a22611-6926-7a8d-8610-9b59af33a008', '01a22611-6908-7bad-8ed1-343d1850c845', '01a22611-6925-75af-9b50-5da8ec3aaca7', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a22611-68ec-770e-9554-d54a826e9f7d', NULL, NULL, NULL, NULL, 1, NULL, NULL, '{}', '{}'),
	('01a22611-6929-7b6e-a4db-3ffbebf53fa7', '01a22611-6927-7fe5-91b2-110fd68c59ed', '01a22611-6928-7bdd-b48f-a29554fd3efd', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a22611-68ec-770e-9554-d54a826e9f7d', '2026-11-05', '01a22611-68ec-770e-9554-d54a826e9f7d', '2026-11-10 10:00:00+01', NULL, 1, NULL, NULL, '{}', '{}');


--
-- Data for Name: decision_basis; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_basis VALUES
	('01a12062-5e40-79ff-87ee-64febee33d4a', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '{"adjustments":[],"adults":[{"birth_date":"1983-07-08","first_day":null,"id":"01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"5574","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"449","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"96","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"home_insurance"}],"incomes":[],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"6119","full_grant":true,"income_total":"0","lines":[["personal:01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74","personal","Personliga kostnader, ensamstående","01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74","3940",["3940","{}",["3940"],["adult.single","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 1 person",null,"1280",["1280","{}",["1280"],["shared.1","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"5574",["5574","{}",["5574"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:electricity:1","cost","Hushållsel",null,"449",["449","{}",["449"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:home_insurance:1","cost","Hemförsäkring",null,"96",["96","{}",["96"],null,"12 kap. 7 § första stycket 2 SoL"]]],"norm_total":"5220","outcome":"deficit","period":{"month":10,"year":2026},"reductions":[],"result":"11339"}', 2),
	('01a134eb-5380-74fe-9749-a883eb681073', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '{"adjustments":[],"adults":[{"birth_date":"2000-02-11","first_day":null,"id":"01a1c4af-8680-7de3-9e60-14efef1919e4","last_day":null,"status":"cohabiting"},{"birth_date":"1979-07-17","first_day":null,"id":"01a1c4af-8680-7902-a0fa-d25ae7f29ab1","last_day":null,"status":"cohabiting"}],"assets":[],"children":[],"costs":[{"applied":"6859","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"210","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"146","approved":null,"copied":null,"label":null,"person":null,"reason":null,"type":"home_insurance"}],"incomes":[{"amount":"39909","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7de3-9e60-14efef1919e4","reason":null,"stated":null,"type":"tax_refund"}],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"7215","full_grant":true,"income_total":"39909","lines":[["couple","personal","Personliga kostnader, sammanboende par",null,"7100",["7100","{}",["7100"],["adult.cohabiting","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 2 personer",null,"1410",["1410","{}",["1410"],["shared.2","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"6859",["6859","{}",["6859"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:electricity:1","cost","Hushållsel",null,"210",["210","{}",["210"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:home_insurance:1","cost","Hemförsäkring",null,"146",["146","{}",["146"],null,"12 kap. 7 § första stycket 2 SoL"]],["income:tax_refund:01a1c4af-8680-7de3-9e60-14efef1919e4:1","income","Skatteåterbäring","01a1c4af-8680-7de3-9e60-14efef1919e4","-39909",["-39909","{}",["39909"],null,"12 kap. 1 § SoL"]]],"norm_total":"8510","outcome":"surplus","period":{"month":10,"year":2026},"reductions":[],"result":"-24184"}', 2),
	('01a22611-690b-749a-bf60-482c3e11e134', '01a22611-6908-7bad-8ed1-343d1850c845', '{"adjustments":[],"adults":[{"birth_date":"1984-07-15","first_day":null,"id":"01a22611-6909-7782-a7ff-051296686344","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"9800","approved":"7900","copied":null,"label":null,"person":null,"reason":"för hög","type":"rent"}],"incomes":[{"amount":"1234.50","copied":null,"counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a22611-6909-7782-a7ff-051296686344","reason":null,"stated":null,"type":"wage"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"7900","full_grant":false,"income_total":"1235","lines":[["personal:01a22611-6909-7782-a7ff-051296686344","personal","Personliga kostnader, ensamstående","01a22611-6909-7782-a7ff-051296686344","3940",["3940","{}",["3940"],["adult.single","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 1 person",null,"1280",["1280","{}",["1280"],["shared.1","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"7900",["7900","{} godkänt av {} sökta",["7900","9800"],null,"12 kap. 7 § första stycket 2 SoL"]],["income:wage:01a22611-6909-7782-a7ff-051296686344:1","income","Lön efter skatt","01a22611-6909-7782-a7ff-051296686344","-1235",["-1234.50","{}",["1234.50"],null,"12 kap. 1 § SoL"]]],"norm_total":"5220","outcome":"deficit","period":{"month":11,"year":2026},"reductions":["cost:rent:1"],"result":"11885"}', 2);


--
-- Data for Name: done_write; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.done_write VALUES
	('01a17c84-2f00-710a-9b45-e83418113f91', '01a1c052-9500-7838-895e-c9866976da5c', 'change_identity', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-11-09 13:40:00+01');


--
-- Data for Name: draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.draft VALUES
	('01a22611-6921-785d-be97-70c8bf16baa4', '01a22611-68ec-770e-9554-d54a826e9f7d', 'intake', '{}', '2026-11-10 10:00:00+01', 1);


--
-- Data for Name: emergency_assessment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.emergency_assessment VALUES
	('01a22611-6910-7398-8270-e274946e4267', '01a22611-6908-7bad-8ed1-343d1850c845', 'food', 7, '2026-11-05', 'Lönen är stulen', '12 kr', 'Ingen', 'soon', '[{"name":"Åsa","person_id":"01a22611-6909-7782-a7ff-051296686344","text":"Saknar mat"}]', 60050, true);


--
-- Data for Name: filled_instrument; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.filled_instrument VALUES
	('01a10b48-c1c0-776d-aa4c-ebf2fb4e1d36', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', NULL, '01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74', 'ib', 1, '{"children":"Om läget består kan det bli svårt att delta i det som kostar pengar.","economy":"some","family":"large","family.wish":false,"fia":true,"fia_reason":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","health":"none","hindrance":"sick_insufficient_benefit","housing":"large","housing.wish":false,"housing_form":"temporary","housing_risk":false,"how_supported":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","language":"none","social":"clear","social.wish":false,"summary":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","track":"jobbtorg","violence_asked":"asked","work":"none","work_ability":0}', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-10-05 10:58:00+02', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-10-05 10:58:30+02', 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81'),
	('01a0fbbe-ca60-7b8d-af57-b993ecfa3553', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', NULL, '01a1c4af-8680-7de3-9e60-14efef1919e4', 'ib', 1, '{"children":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","economy":"some","family":"none","fia":false,"health":"clear","health.wish":true,"hindrance":"unemployed_awaiting_support","housing":"none","housing_form":"owned","housing_risk":false,"how_supported":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","language":"clear","language.wish":false,"social":"none","summary":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","track":"investigation","violence_asked":"not_asked","violence_reason":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","work":"none","work_ability":75}', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-02 10:33:00+02', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-02 10:33:30+02', 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81'),
	('01a0fbbe-ca60-7319-b244-bf16595a75ee', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', NULL, '01a1c4af-8680-7902-a0fa-d25ae7f29ab1', 'ib', 1, '{"children":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","economy":"some","family":"none","fia":false,"health":"clear","health.wish":true,"hindrance":"pension_awaiting","housing":"large","housing.wish":false,"housing_form":"temporary","housing_risk":true,"housing_risk_note":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","how_supported":"Om läget består kan det bli svårt att delta i det som kostar pengar.","language":"some","social":"large","social.wish":false,"summary":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","track":"none","violence_asked":"asked","work":"large","work.wish":true,"work_ability":25}', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-02 10:33:00+02', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-02 10:33:30+02', 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81'),
	('01a22611-6916-710a-a16d-1851baa0c51e', '01a22611-6908-7bad-8ed1-343d1850c845', '01a22611-690a-7679-8c41-13cf5bd40a84', '01a22611-6909-7782-a7ff-051296686344', 'ib', 1, '{"many":["a","b"],"share":50,"work":"3","works":true}', '01a22611-68ec-770e-9554-d54a826e9f7d', '2026-11-10 10:00:00+01', NULL, NULL, 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81');


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
	('01a1c052-9500-79e2-968a-561f0840d47c', '01a1aacb-1b80-73a0-9750-9df32756116e', NULL, '1986-10-10', '50-00017', 'Personbevis från Skatteverket', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-11-09 13:40:00+01', '5000017'),
	('01a22611-6911-7199-8218-a03d3c6bfaf2', '01a22611-6909-7782-a7ff-051296686344', '197611672382', '1976-11-07', 'T 19761107-0001', 'Personnummer tilldelat', '01a22611-68ec-770e-9554-d54a826e9f7d', '2026-11-10 10:00:00+01', '197611672382 t197611070001');


--
-- Data for Name: household_member; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.household_member VALUES
	('01a0f64c-7140-7122-93ad-d817ea3ab6d2', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74', 'applicant', '2026-10-01', NULL, 'full', NULL, false, false, 'unemployed_no_support', 1, '', NULL, ''),
	('01a0f654-aea0-7a0b-bd02-c4da61784ea4', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a1c4af-8680-7de3-9e60-14efef1919e4', 'applicant', '2026-10-01', NULL, 'full', NULL, false, false, 'social_reasons', 1, '', NULL, ''),
	('01a0f663-54a0-7109-a368-9b02a1240051', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a1c4af-8680-7902-a0fa-d25ae7f29ab1', 'co_applicant', '2026-10-01', NULL, 'full', NULL, false, false, 'unemployed_no_support', 1, '', NULL, ''),
	('01a1aacb-1b80-7c8b-87ea-6049ff874151', '01a1aacb-1b80-75ff-9206-7e9eb38f84ad', '01a1aacb-1b80-73a0-9750-9df32756116e', 'applicant', '2026-11-01', NULL, 'full', NULL, false, false, NULL, 1, '', NULL, ''),
	('01a22611-6913-7712-a642-148ca5d722d9', '01a22611-6908-7bad-8ed1-343d1850c845', '01a22611-6909-7782-a7ff-051296686344', 'applicant', '2026-11-05', NULL, 'full', NULL, false, false, 'unemployed_waiting', 1, '', NULL, '');


--
-- Data for Name: journal_note; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_note VALUES
	('01a12f63-0160-7302-88d0-323c08ab1715', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-10-12 11:13:00+02', 'check', 'Månadens utredning: ansökan, kontoutdrag och inkomster är genomgångna. Kvitton på hyra och el är visade.', NULL, false, NULL, '2026-10-12 11:13:40+02', 1, NULL, '46073f9c8bd10341a393b1d8c13bd4ea67da0bfd6af63a5adba153db57f40d22', 1),
	('01a16d73-fb80-71f0-9310-82d0294c3d89', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-24 12:28:00+02', 'check', 'Månadens utredning: ansökan, kontoutdrag och inkomster är genomgångna. Kvitton på hyra och el är visade.', NULL, false, NULL, '2026-10-24 12:28:40+02', 1, NULL, '8df4ce911f3e3915d4370c342d89f3f30c9a4519c053364bedf1ea306d0a3142', 1),
	('01a17c84-2f00-772f-9df8-5c6e3d1cbb7e', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '2026-10-27 13:15:00+01', 'payment_return', 'Utbetalningen på 11 339 kr till Johan Testgren för oktober 2026 kom tillbaka från banken 2026-10-27: kontot avslutat. Bankens returlista: kontot är avslutat. Beloppet är kvar att betala. Petra Testkvist registrerade det och Hassan Provström bekräftade.', 'payment', false, NULL, '2026-10-27 13:15:00+01', 2, '46073f9c8bd10341a393b1d8c13bd4ea67da0bfd6af63a5adba153db57f40d22', '739c8ecb4b693bbf3df4dd752d7e583f1747e1a4fad4561e0154a0f04462e49f', 1),
	('01a1ab2f-d0c0-77b6-9419-b2a2a9f4a20e', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-11-05 11:10:00+01', 'other', 'Ärendet har flyttats. Handläggare: från Petra Modellstedt till Ylva Modellås. Skäl: Har bett om en ny handläggare. Båda är överens om bytet.', 'application', false, NULL, '2026-11-05 11:10:00+01', 2, '8df4ce911f3e3915d4370c342d89f3f30c9a4519c053364bedf1ea306d0a3142', 'd554d5af24f40ef469b195c51995525b0af74795bef333079db4ec48454ed252', 1),
	('01a1c052-9500-7bd7-a5e7-93b73eadb3e2', '01a1aacb-1b80-75ff-9206-7e9eb38f84ad', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-11-09 13:40:00+01', 'other', 'Änna Låtsasström: personnummer 19861010-2389, förut inget; reservnummer inget. Personbevis från Skatteverket', 'application', false, NULL, '2026-11-09 13:40:00+01', 1, NULL, '93bb257f92cef2c34770e2cf9753e9f0c53d09d4a77fbf47f5a9a21bbffaecd2', 1),
	('01a22611-691b-720c-94df-55aac487074d', '01a22611-6908-7bad-8ed1-343d1850c845', '01a22611-68ec-770e-9554-d54a826e9f7d', '2026-11-10 10:00:00+01', 'phone_call', 'Åsa ringer: "hyran" är
betald.', 'calculation', true, NULL, NULL, NULL, NULL, NULL, 1);


--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.letter VALUES
	('01a22611-6919-77ad-aeae-90c018ef2a91', '01a22611-6908-7bad-8ed1-343d1850c845', '01a22611-690b-749a-bf60-482c3e11e134', '01a22611-6909-7782-a7ff-051296686344', 'Beslut', '2026-11-10 10:00:00+01', '01a22611-68ec-770e-9554-d54a826e9f7d', '416db49ca18f9ab83e462b54055483eb2a84ca80e3941df455e4746abb54864a', '\x255044462d312e372000ff');


--
-- Data for Name: next_step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.next_step VALUES
	('01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'decision', '2026-11-20', '01a1a569-3d20-711e-9b73-d2960a8f8e5b', 1572500, NULL, 2),
	('01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'calculation', '2026-11-10', '01a1b4ce-9580-731e-89d0-4ce533b893a5', -2874400, 'd687ea99-f585-5ab6-89ce-1237f37929be', 2),
	('01a1aacb-1b80-75ff-9206-7e9eb38f84ad', 'application', '2026-11-19', '01a1aacb-1b80-74a3-9fce-48b264ad2d60', NULL, NULL, 0),
	('01a22611-6908-7bad-8ed1-343d1850c845', 'calculation', '2026-11-19', '01a22611-690a-7679-8c41-13cf5bd40a84', 1188550, NULL, 0);


--
-- Data for Name: payee_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payee_account VALUES
	('01a10b46-ed00-7d3a-99ea-4514541c18d5', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'Johan Testgren', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-7172-ad94-dd6dece80799', '2026-10-05 10:24:00+02', NULL),
	('01a0fbaa-a620-71f6-ba47-9870d6e733f8', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'Jonna Fiktivholm', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '2026-10-02 10:31:00+02', NULL),
	('01a181cf-2a00-7ded-8198-18f281bc896a', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'Johan Testgren', 'bank_account', '6112', '123456789', 'Kontoutdrag från den nya banken, visat vid besök.', false, '01a1c4af-8680-7fd3-a61f-40dfef82d1a3', '2026-10-28 10:20:00+01', 'self'),
	('01a22611-690c-7a33-8873-b3b4c54e1975', '01a22611-6908-7bad-8ed1-343d1850c845', 'Åsa Östlund-Exempel', 'bankgiro', '', '50501055', 'Kontoutdrag', false, '01a22611-68ee-72d6-b934-388089043d3e', '2026-11-10 10:00:00+01', NULL),
	('01a22611-692a-7537-aefd-628c5378578b', '01a22611-6927-7fe5-91b2-110fd68c59ed', 'Åsa Östlund-Exempel', 'bankgiro', '', '50501055', 'Kontoutdrag', false, '01a22611-68ee-72d6-b934-388089043d3e', '2026-11-10 10:00:00+01', NULL),
	('01a22611-692b-7784-9416-ee21e7772b42', '01a22611-6927-7fe5-91b2-110fd68c59ed', 'Åsa Östlund-Exempel', 'card', '', '', 'Kontoutdrag', false, '01a22611-68ee-72d6-b934-388089043d3e', '2026-11-10 10:00:00+01', NULL);


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('01a120a0-9fc0-75e5-84c4-6f726fbb28f3', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a12062-5e40-79ff-87ee-64febee33d4a', '01a10b46-ed00-7d3a-99ea-4514541c18d5', 'Johan Testgren', 1133900, '2026-10', '2026-10-23', 'released', '01a1c4af-8680-73e6-8305-e98686292bb5', '01a1c4af-8680-7172-ad94-dd6dece80799', '2026-10-09 14:26:00+02', '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '2026-10-22 15:06:00+02', '', '01a163e9-5b00-7302-b174-cb1c2367a4b1', 1, NULL, NULL, NULL, NULL),
	('01a181cf-2a00-7415-8e27-9cb5675a1834', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a12062-5e40-79ff-87ee-64febee33d4a', '01a181cf-2a00-7ded-8198-18f281bc896a', 'Johan Testgren', 1133900, '2026-10', '2026-10-29', 'released', '01a1c4af-8680-73e6-8305-e98686292bb5', '01a1c4af-8680-7fd3-a61f-40dfef82d1a3', '2026-10-28 10:20:00+01', '01a1c4af-8680-75ef-b099-f27150cb407a', '2026-10-28 14:05:00+01', '', '01a182f4-2200-73de-9851-8e43e3fef409', 3, NULL, NULL, NULL, NULL),
	('01a22611-691c-7071-b4e2-9eff0fd066d5', '01a22611-6908-7bad-8ed1-343d1850c845', '01a22611-690b-749a-bf60-482c3e11e134', '01a22611-690c-7a33-8873-b3b4c54e1975', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'prepared', '01a22611-68ec-770e-9554-d54a826e9f7d', '01a22611-68ee-72d6-b934-388089043d3e', '2026-11-10 10:00:00+01', NULL, NULL, '', NULL, 1, NULL, NULL, NULL, NULL),
	('01a22611-692d-7a64-a7e1-2187eb51ff62', '01a22611-6927-7fe5-91b2-110fd68c59ed', '01a22611-6929-7b6e-a4db-3ffbebf53fa7', '01a22611-692a-7537-aefd-628c5378578b', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'released', '01a22611-68ec-770e-9554-d54a826e9f7d', '01a22611-68ee-72d6-b934-388089043d3e', '2026-11-10 10:00:00+01', '01a22611-68ef-7a6b-94ae-a17421059eda', '2026-11-10 10:00:00+01', '', '01a22611-691d-73ed-abeb-5fd5834ee0cc', 1, NULL, NULL, NULL, NULL),
	('01a22611-692e-7dd3-a86c-4c7732f3d305', '01a22611-6927-7fe5-91b2-110fd68c59ed', '01a22611-6929-7b6e-a4db-3ffbebf53fa7', '01a22611-692b-7784-9416-ee21e7772b42', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'released', '01a22611-68ec-770e-9554-d54a826e9f7d', '01a22611-68ee-72d6-b934-388089043d3e', '2026-11-10 10:00:00+01', '01a22611-68ef-7a6b-94ae-a17421059eda', '2026-11-10 10:00:00+01', '', NULL, 1, NULL, NULL, NULL, NULL);


--
-- Data for Name: payment_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_file VALUES
	('01a163e9-5b00-7302-b174-cb1c2367a4b1', 'FS20261022160000CB1C2367A4B1', '2026-10-22 16:00:00+02', '01a1c4af-8680-7172-ad94-dd6dece80799', 1, 1133900, '4672b8e5a440e00d47e8b40b6e13bac3d9218da242a36deeefe2ccb937fc23b6', '\x3c3f786d6c2076657273696f6e3d27312e302720656e636f64696e673d275554462d38273f3e0a3c446f63756d656e7420786d6c6e733d2275726e3a69736f3a7374643a69736f3a32303032323a746563683a7873643a7061696e2e3030312e3030312e3039223e0a20203c4373746d72436474547266496e69746e3e0a202020203c4772704864723e0a2020202020203c4d736749643e465332303236313032323136303030304342314332333637413442313c2f4d736749643e0a2020202020203c4372654474546d3e323032362d31302d32325431343a30303a30305a3c2f4372654474546d3e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e31313333392e30303c2f4374726c53756d3e0a2020202020203c496e6974675074793e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e4558454d50454c3c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e435553543c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f496e6974675074793e0a202020203c2f4772704864723e0a202020203c506d74496e663e0a2020202020203c506d74496e6649643e30316131323061303966633037356535383463343666373236666262323866333c2f506d74496e6649643e0a2020202020203c506d744d74643e5452463c2f506d744d74643e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e31313333392e30303c2f4374726c53756d3e0a2020202020203c506d745470496e663e0a20202020202020203c5376634c766c3e0a202020202020202020203c43643e4e5552473c2f43643e0a20202020202020203c2f5376634c766c3e0a2020202020203c2f506d745470496e663e0a2020202020203c52657164457863746e44743e0a20202020202020203c44743e323032362d31302d32333c2f44743e0a2020202020203c2f52657164457863746e44743e0a2020202020203c446274723e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e323132303030303030303c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e434f49443c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f446274723e0a2020202020203c44627472416363743e0a20202020202020203c49643e0a202020202020202020203c4f7468723e0a2020202020202020202020203c49643e35303530313035353c2f49643e0a2020202020202020202020203c5363686d654e6d3e0a20202020202020202020202020203c50727472793e42474e523c2f50727472793e0a2020202020202020202020203c2f5363686d654e6d3e0a202020202020202020203c2f4f7468723e0a20202020202020203c2f49643e0a20202020202020203c4363793e53454b3c2f4363793e0a2020202020203c2f44627472416363743e0a2020202020203c446274724167743e0a20202020202020203c46696e496e73746e49643e0a202020202020202020203c42494346493e45535345534553533c2f42494346493e0a20202020202020203c2f46696e496e73746e49643e0a2020202020203c2f446274724167743e0a2020202020203c4364745472665478496e663e0a20202020202020203c506d7449643e0a202020202020202020203c456e64546f456e6449643e30316131323061303966633037356535383463343666373236666262323866333c2f456e64546f456e6449643e0a20202020202020203c2f506d7449643e0a20202020202020203c416d743e0a202020202020202020203c496e737464416d74204363793d2253454b223e31313333392e30303c2f496e737464416d743e0a20202020202020203c2f416d743e0a20202020202020203c436474724167743e0a202020202020202020203c46696e496e73746e49643e0a2020202020202020202020203c436c725379734d6d6249643e0a20202020202020202020202020203c436c7253797349643e0a202020202020202020202020202020203c43643e53455342413c2f43643e0a20202020202020202020202020203c2f436c7253797349643e0a20202020202020202020202020203c4d6d6249643e353833393c2f4d6d6249643e0a2020202020202020202020203c2f436c725379734d6d6249643e0a202020202020202020203c2f46696e496e73746e49643e0a20202020202020203c2f436474724167743e0a20202020202020203c436474723e0a202020202020202020203c4e6d3e4a6f68616e20546573746772656e3c2f4e6d3e0a20202020202020203c2f436474723e0a20202020202020203c43647472416363743e0a202020202020202020203c49643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e35383339383235373436363c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e4242414e3c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f49643e0a20202020202020203c2f43647472416363743e0a2020202020203c2f4364745472665478496e663e0a202020203c2f506d74496e663e0a20203c2f4373746d72436474547266496e69746e3e0a3c2f446f63756d656e743e0a', NULL),
	('01a182f4-2200-73de-9851-8e43e3fef409', 'FS202610281540008E43E3FEF409', '2026-10-28 15:40:00+01', '01a1c4af-8680-7172-ad94-dd6dece80799', 1, 1133900, '015d0ff1a6c40d60c82707f38df9eb62af24a0913edd0add7f7d2399ace6248c', '\x3c3f786d6c2076657273696f6e3d27312e302720656e636f64696e673d275554462d38273f3e0a3c446f63756d656e7420786d6c6e733d2275726e3a69736f3a7374643a69736f3a32303032323a746563683a7873643a7061696e2e3030312e3030312e3039223e0a20203c4373746d72436474547266496e69746e3e0a202020203c4772704864723e0a2020202020203c4d736749643e465332303236313032383135343030303845343345334645463430393c2f4d736749643e0a2020202020203c4372654474546d3e323032362d31302d32385431343a34303a30305a3c2f4372654474546d3e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e31313333392e30303c2f4374726c53756d3e0a2020202020203c496e6974675074793e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e4558454d50454c3c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e435553543c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f496e6974675074793e0a202020203c2f4772704864723e0a202020203c506d74496e663e0a2020202020203c506d74496e6649643e30316131383163663261303037343135386532373963623536373561313833343c2f506d74496e6649643e0a2020202020203c506d744d74643e5452463c2f506d744d74643e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e31313333392e30303c2f4374726c53756d3e0a2020202020203c506d745470496e663e0a20202020202020203c5376634c766c3e0a202020202020202020203c43643e4e5552473c2f43643e0a20202020202020203c2f5376634c766c3e0a2020202020203c2f506d745470496e663e0a2020202020203c52657164457863746e44743e0a20202020202020203c44743e323032362d31302d32393c2f44743e0a2020202020203c2f52657164457863746e44743e0a2020202020203c446274723e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e323132303030303030303c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e434f49443c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f446274723e0a2020202020203c44627472416363743e0a20202020202020203c49643e0a202020202020202020203c4f7468723e0a2020202020202020202020203c49643e35303530313035353c2f49643e0a2020202020202020202020203c5363686d654e6d3e0a20202020202020202020202020203c50727472793e42474e523c2f50727472793e0a2020202020202020202020203c2f5363686d654e6d3e0a202020202020202020203c2f4f7468723e0a20202020202020203c2f49643e0a20202020202020203c4363793e53454b3c2f4363793e0a2020202020203c2f44627472416363743e0a2020202020203c446274724167743e0a20202020202020203c46696e496e73746e49643e0a202020202020202020203c42494346493e45535345534553533c2f42494346493e0a20202020202020203c2f46696e496e73746e49643e0a2020202020203c2f446274724167743e0a2020202020203c4364745472665478496e663e0a20202020202020203c506d7449643e0a202020202020202020203c456e64546f456e6449643e30316131383163663261303037343135386532373963623536373561313833343c2f456e64546f456e6449643e0a20202020202020203c2f506d7449643e0a20202020202020203c416d743e0a202020202020202020203c496e737464416d74204363793d2253454b223e31313333392e30303c2f496e737464416d743e0a20202020202020203c2f416d743e0a20202020202020203c436474724167743e0a202020202020202020203c46696e496e73746e49643e0a2020202020202020202020203c436c725379734d6d6249643e0a20202020202020202020202020203c436c7253797349643e0a202020202020202020202020202020203c43643e53455342413c2f43643e0a20202020202020202020202020203c2f436c7253797349643e0a20202020202020202020202020203c4d6d6249643e363131323c2f4d6d6249643e0a2020202020202020202020203c2f436c725379734d6d6249643e0a202020202020202020203c2f46696e496e73746e49643e0a20202020202020203c2f436474724167743e0a20202020202020203c436474723e0a202020202020202020203c4e6d3e4a6f68616e20546573746772656e3c2f4e6d3e0a20202020202020203c2f436474723e0a20202020202020203c43647472416363743e0a202020202020202020203c49643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e363131323132333435363738393c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e4242414e3c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f49643e0a20202020202020203c2f43647472416363743e0a2020202020203c2f4364745472665478496e663e0a202020203c2f506d74496e663e0a20203c2f4373746d72436474547266496e69746e3e0a3c2f446f63756d656e743e0a', 'payment_file'),
	('01a22611-691d-73ed-abeb-5fd5834ee0cc', 'FS1', '2026-11-10 10:00:00+01', '01a22611-68ee-72d6-b934-388089043d3e', 2, 20010, 'aef08da16b2f66638a4c39560733b0def8b2db4955c64f8e567f8b6a7bca6685', '\x3c446f63756d656e742f3e', NULL);


--
-- Data for Name: payment_receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_receipt VALUES
	('01a22611-6931-7e79-ae0a-3cabb1659343', '01a22611-692e-7dd3-a86c-4c7732f3d305', '01a22611-6927-7fe5-91b2-110fd68c59ed', '2026-11-05', '01a22611-68ec-770e-9554-d54a826e9f7d', 'Åsa Östlund-Exempel', 'Kvitto 17', '2026-11-10 10:00:00+01', '0000000000000000000000000000000000000000000000000000000000000000');


--
-- Data for Name: payment_return; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_return VALUES
	('01a17c84-2f00-772f-9df8-5c6e3d1cbb7e', '01a120a0-9fc0-75e5-84c4-6f726fbb28f3', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a163e9-5b00-7302-b174-cb1c2367a4b1', 'returned', 'account_closed', true, 'Bankens returlista: kontot är avslutat.', '2026-10-27', '01a1c4af-8680-7172-ad94-dd6dece80799', '2026-10-27 09:40:00+01', 'confirmed', '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '2026-10-27 13:15:00+01', '', '78cff6ec637b023210c9c85908db09c2591f928b2212d8eed29100ebc1b0c0f6', 2),
	('01a22611-6932-7c39-bab8-1f418fc9fd3a', '01a22611-692d-7a64-a7e1-2187eb51ff62', '01a22611-6927-7fe5-91b2-110fd68c59ed', '01a22611-691d-73ed-abeb-5fd5834ee0cc', 'returned', 'account_closed', true, 'Banken: kontot avslutat', '2026-11-05', '01a22611-68ee-72d6-b934-388089043d3e', '2026-11-10 10:00:00+01', NULL, NULL, NULL, '', NULL, 1);


--
-- Data for Name: payment_set_aside; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_set_aside VALUES
	('01a22611-6933-7251-be0f-cf4d517db440', '01a22611-691c-7071-b4e2-9eff0fd066d5', '01a22611-6908-7bad-8ed1-343d1850c845', 'payee_name_characters', '{"characters":"“","payee":"Åsa “Öst” Exempel"}', '01a22611-68ee-72d6-b934-388089043d3e', '2026-11-10 10:00:00+01');


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES
	('01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74', '198307082399', '1983-07-08', 'Johan', 'Testgren', 'none', 'Testgränd 72', '100 00', 'Exempelstaden', '070-174 06 38', 1, 'testgren johan 198307082399', ''),
	('01a1c4af-8680-7de3-9e60-14efef1919e4', '200002112381', '2000-02-11', 'Jonna', 'Fiktivholm', 'none', 'Provvägen 15', '100 00', 'Exempelstaden', '070-174 06 22', 1, 'fiktivholm jonna 200002112381', ''),
	('01a1c4af-8680-7902-a0fa-d25ae7f29ab1', '197907172386', '1979-07-17', 'Noor', 'Fiktivholm', 'none', 'Provvägen 15', '100 00', 'Exempelstaden', '070-174 06 42', 1, 'fiktivholm noor 197907172386', ''),
	('01a1aacb-1b80-73a0-9750-9df32756116e', '198610102389', '1986-10-10', 'Änna', 'Låtsasström', 'none', 'Provvägen 34', '100 00', 'Exempelstaden', '', 2, 'latsasstrom anna 198610102389 latsasstroem laatsasstrom laatsasstroem aenna', ''),
	('01a22611-6909-7782-a7ff-051296686344', '198407152381', '1984-07-15', 'Åsa', 'Östlund-Exempel', 'confidentiality_flag', 'Exempelgatan 2', '100 00', 'Exempelstaden', '000-00 00 00', 1, 'ostlundexempel asa 198407152381 oestlundexempel aasa', '');


--
-- Data for Name: person_match; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_match VALUES
	('01a22611-6912-758f-bbff-4a3cc59c2308', '01a22611-6909-7782-a7ff-051296686344', '01a22611-6909-7782-a7ff-051296686344', 'apart', 'Två kusiner med samma namn', '01a22611-68ec-770e-9554-d54a826e9f7d', '2026-11-10 10:00:00+01');


--
-- Data for Name: plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plan VALUES
	('01a13485-b3e0-7aa9-87e7-166b075b058b', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74', 1, 'Klara sfi kurs C och därefter yrkesutbildning till kock.', '”Jag vill tillbaka till jobbet. Jag behöver någon som ringer dit med mig.”', '2027-01-01', '[{"due_on":"2026-11-26","hours_per_week":null,"measure":"sfi","need":null,"owner":"client","state":"done","title":"Söka bostad, lista varje månad"},{"due_on":"2026-11-23","hours_per_week":null,"measure":"work_practice","need":null,"owner":"other","state":"planned","title":"Kontakta Arbetsförmedlingen"}]', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-10-13 11:09:00+02', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-10-13 11:09:30+02', 1),
	('01a13495-4440-7f80-a2f2-0462338faa86', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a1c4af-8680-7de3-9e60-14efef1919e4', 1, 'Klara sfi kurs C och därefter yrkesutbildning till kock.', '”Det viktigaste är att barnen kan gå kvar i sin skola.”', '2026-12-31', '[{"due_on":"2026-11-04","hours_per_week":null,"measure":"jobbtorg","need":null,"owner":"unit","state":"ongoing","title":"Gå sfi varje vardag"},{"due_on":"2026-10-28","hours_per_week":null,"measure":"ar_team","need":null,"owner":"unit","state":"done","title":"Lämna läkarintyg"},{"due_on":"2026-10-29","hours_per_week":null,"measure":"ar_team","need":null,"owner":"unit","state":"ongoing","title":"CV och referenser klara"},{"due_on":"2026-11-24","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"dropped","title":"Söka bostad, lista varje månad"}]', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-13 11:26:00+02', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-13 11:26:30+02', 1),
	('01a134a4-d4a0-7ab4-9943-4ea927a063e7', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '01a1c4af-8680-7902-a0fa-d25ae7f29ab1', 1, 'Deltidsarbete på halvtid som trappas upp under året.', '”Jag orkar inte heltid men jag vill göra något.”', '2027-01-05', '[{"due_on":"2026-10-20","hours_per_week":null,"measure":"work_practice","need":null,"owner":"unit","state":"done","title":"Skicka tre ansökningar i veckan"},{"due_on":"2026-11-06","hours_per_week":null,"measure":"sfi","need":null,"owner":"client","state":"done","title":"CV och referenser klara"}]', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-13 11:43:00+02', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-13 11:43:30+02', 1),
	('01a22611-6917-76cd-9868-b10f30de1b6c', '01a22611-6908-7bad-8ed1-343d1850c845', '01a22611-6909-7782-a7ff-051296686344', 1, 'Egen försörjning', '”Jag vill tillbaka.”', '2026-12-10', '[{"due_on":"2026-12-01","hours_per_week":"7.5","measure":null,"need":null,"owner":"client","state":"ongoing","title":"Söka arbete"}]', '01a22611-68ec-770e-9554-d54a826e9f7d', '2026-11-10 10:00:00+01', NULL, NULL, 1);


--
-- Data for Name: reading; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: reminder; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reminder VALUES
	('7c0545d4-971c-5e88-94c8-62e04322fd2b', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'plan', '2027-01-01', '2026-12-25', '', NULL, '01a13485-b3e0-7aa9-87e7-166b075b058b', '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-10-13 11:09:30+02', NULL, NULL, NULL, '', 1),
	('9c5f7ab4-2f90-55c2-aa1d-db4308e672c2', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'plan', '2026-12-31', '2026-12-24', '', NULL, '01a13495-4440-7f80-a2f2-0462338faa86', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-13 11:26:30+02', NULL, NULL, NULL, '', 1),
	('8683678e-47d7-5ad2-bc67-19f897b8e28b', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'plan', '2027-01-05', '2026-12-29', '', NULL, '01a134a4-d4a0-7ab4-9943-4ea927a063e7', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', '2026-10-13 11:43:30+02', NULL, NULL, NULL, '', 1),
	('d687ea99-f585-5ab6-89ce-1237f37929be', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'own', '2026-11-10', '2026-11-10', 'Ring hyresvärden om avtalet', NULL, NULL, '01a1c4af-8680-73e6-8305-e98686292bb5', '2026-10-27 07:00:00+01', NULL, NULL, NULL, '', 1),
	('01a17c84-2f00-7936-853d-76db7f024ca4', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'return', '2026-10-27', '2026-10-27', '', NULL, '01a17c84-2f00-772f-9df8-5c6e3d1cbb7e', '01a1c4af-8680-7172-ad94-dd6dece80799', '2026-10-27 09:40:00+01', 'done', '01a1c4af-8680-7fd3-a61f-40dfef82d1a3', '2026-10-28 10:20:00+01', '', 2),
	('01a22611-6914-71a8-9bb6-5bd8fa74e1c6', '01a22611-6908-7bad-8ed1-343d1850c845', 'own', '2026-11-20', '2026-11-05', 'Ring hyresvärden', '01a22611-68ec-770e-9554-d54a826e9f7d', NULL, '01a22611-68ec-770e-9554-d54a826e9f7d', '2026-11-10 10:00:00+01', NULL, NULL, NULL, '', 1);


--
-- Data for Name: seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal VALUES
	(1, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-73e6-8305-e98686292bb5', 'df42350447ee9ded67729d6925d3b1e71dc85ad987bb6fd8ab3180de72e544ad', false, '2026-11-29 07:50:01.565166+01', '', '2cfced3d3438d9c0a08799afd6c24cc6192197a461210ebe28a2cd458d76b854', NULL),
	(2, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-723d-a1b5-01d6d1f9bdfe', 'cae332516799a2e008c51e27a820667e14f8e0c2293c00f3e35d9c6e13e13e04', false, '2026-11-29 07:50:01.566749+01', '2cfced3d3438d9c0a08799afd6c24cc6192197a461210ebe28a2cd458d76b854', '7e54f8b69500237e41c71b651eddd527b1c953efbe74cbdd6e84a7eeda3f4c54', NULL),
	(3, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7f75-bb3b-f4bf5d7cfed1', '287c1686fb30aeb840e1eea090674866fe6723bce196cf5ce17a3e5458f65853', false, '2026-11-29 07:50:01.567397+01', '7e54f8b69500237e41c71b651eddd527b1c953efbe74cbdd6e84a7eeda3f4c54', '10f0b17d81d970f1c3900a9032a9c6fffb1f5b128fe1d001efd958f238b8064c', NULL),
	(4, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-70eb-a8b8-8073065b8c35', '4d2a9b1767856acf3c8337a79918826a867ba05461c4fcfc21d5b5b540add34f', false, '2026-11-29 07:50:01.580502+01', '10f0b17d81d970f1c3900a9032a9c6fffb1f5b128fe1d001efd958f238b8064c', '911eec533e247441e78a5507bffb4d9e7576be65c6618cb5118f3f681d1b4e52', NULL),
	(5, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7405-ba28-a6794d4ca9c7', 'c9dfc2dd9078e3902ef822a4798334b7f524dd6e9d7c11fb0f04b7149a9ae09b', false, '2026-11-29 07:50:01.581184+01', '911eec533e247441e78a5507bffb4d9e7576be65c6618cb5118f3f681d1b4e52', 'b096ede3e55954256c92c80007ea085c63a7e422470236de13024ddae447a1e2', NULL),
	(6, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7719-9ef3-ea4450ea7da7', '0745c81a12b03ae9ae149a14f8ab00147c49cf12b00af598e39b59e58debe588', false, '2026-11-29 07:50:01.581779+01', 'b096ede3e55954256c92c80007ea085c63a7e422470236de13024ddae447a1e2', '75dd43a44bcd80f9739054afaa57d6d362f66804172b46ecbf8ea531a47e04eb', NULL),
	(7, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-76cf-9699-08f6c0301b21', '4de524ff7469c59ad0224f4387b03be16d4eb0b141fb38f9501a29af2f37f90e', false, '2026-11-29 07:50:01.581979+01', '75dd43a44bcd80f9739054afaa57d6d362f66804172b46ecbf8ea531a47e04eb', '5ae081897257987c546eeb0e97f36880829d3709e59cd91cd4092525713138d2', NULL),
	(8, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-76cd-8300-3005b688b661', 'c71d41db09599dcbb78d26acd5c4c05a61e4c15897061e4f3d54ef6de2092f9a', false, '2026-11-29 07:50:01.582124+01', '5ae081897257987c546eeb0e97f36880829d3709e59cd91cd4092525713138d2', '87b99e119f661538ac362b88f0d4769a08d858a52274614820b9fd7e221a03a8', NULL),
	(9, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7495-90a2-5b195f49f0fc', 'e4acdf8003185b22acb2ef3e1553f77ce6e516365054f192d78f9c82fe7cbb0b', false, '2026-11-29 07:50:01.582257+01', '87b99e119f661538ac362b88f0d4769a08d858a52274614820b9fd7e221a03a8', '45774be2965757563dcf93ba2407b9a8a783cacfdb2b0f9402df7ba143b67dcb', NULL),
	(10, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7172-ad94-dd6dece80799', '0453181e94e09c4c0aeb25b5d06f5f00e15668e1a36fb60834223fb74a36b45c', false, '2026-11-29 07:50:01.582386+01', '45774be2965757563dcf93ba2407b9a8a783cacfdb2b0f9402df7ba143b67dcb', 'add6ca5fa8295d2160ad7159964fecd602001872d50c4b69435223fb5a2021b3', NULL),
	(11, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-75ad-8d36-ce2c1a09a840', '562ace4e82db3c80d072fa8e72de566b2a3acd8ff1aabdaf7705becda0287e94', false, '2026-11-29 07:50:01.582525+01', 'add6ca5fa8295d2160ad7159964fecd602001872d50c4b69435223fb5a2021b3', '3ad35355bb0b2599ffa8e8257cd5d223c97ae2e39c7972902296bc19cbce063e', NULL),
	(12, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7fd3-a61f-40dfef82d1a3', 'e612bd5152cbce8d0208051f90afdfde59727bada6f1750c59edcd0c866248ca', false, '2026-11-29 07:50:01.582687+01', '3ad35355bb0b2599ffa8e8257cd5d223c97ae2e39c7972902296bc19cbce063e', 'fa73f5a2cb4c0ebea588f789be9f2a797d3811de741122058574cf9e5f86f426', NULL),
	(13, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-75ef-b099-f27150cb407a', '2c28d37c76f42fdf6607996c6397a6d98b738d429060a52582303a299c32e61d', false, '2026-11-29 07:50:01.582813+01', 'fa73f5a2cb4c0ebea588f789be9f2a797d3811de741122058574cf9e5f86f426', 'cb29742e0fbab807a0276e0d8ec46807d83b80e136fdad62609a5a2f1855fc7a', NULL),
	(14, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7182-82fb-d8a3cfdcc257', '4d5b0862edc718e6e52dce4387165bf706cbdf60817b7010ceb141d540660ced', false, '2026-11-29 07:50:01.582944+01', 'cb29742e0fbab807a0276e0d8ec46807d83b80e136fdad62609a5a2f1855fc7a', '8fd6efaabb4ce68b382cc9dfaac8cbebd7072094213803a3aeef38d665d2a3b2', NULL),
	(15, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-74a0-b835-e8a534145e87', '88a10753e1daa6c4b2376aa2dc2a23de6c9b547e7d2361dc0d99f59c2321886e', false, '2026-11-29 07:50:01.583137+01', '8fd6efaabb4ce68b382cc9dfaac8cbebd7072094213803a3aeef38d665d2a3b2', 'd95e3f63b14c3a5b909eed40eac241c6ba902ecc651d2e3428c127f9452b78ea', NULL),
	(16, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7379-80ae-d9c59d6b023f', 'ab762c451c50ae3874e2d11593d18d7be826dacfbb63512caff193360f8a2237', false, '2026-11-29 07:50:01.583377+01', 'd95e3f63b14c3a5b909eed40eac241c6ba902ecc651d2e3428c127f9452b78ea', 'c7bd710eec6730c2de2c7545041581da706c43dcbe66dc0a2a2c9d2fb661668e', NULL),
	(17, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7d41-a972-9f3f0c89c001', '65b66a2c9804885691ddf9a8f8480ece0acaf0f0179d6c5f0ef603b6f75eb0cc', false, '2026-11-29 07:50:01.583512+01', 'c7bd710eec6730c2de2c7545041581da706c43dcbe66dc0a2a2c9d2fb661668e', '09a13c1939b15365843fdb0347058d08bb8090ed98cdc5612c8447143f5d6f14', NULL),
	(18, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-77fa-aa34-b37178e10e70', 'ea226ccf660538e9e39dc634bdbb752270476e00f28a2810d2334fe15f9fd2f5', false, '2026-11-29 07:50:01.592091+01', '09a13c1939b15365843fdb0347058d08bb8090ed98cdc5612c8447143f5d6f14', '7d16d288e6daa49ad37d8d3c279770961cb78ef406cc487333f84797c768cc5a', NULL),
	(19, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-79ee-bd1e-6912bd313bee', '7ad8eb53acf47d051de51e0ab9cecd42d875f131eb06e6f821d66d37e5dee28c', false, '2026-11-29 07:50:01.592282+01', '7d16d288e6daa49ad37d8d3c279770961cb78ef406cc487333f84797c768cc5a', '189726c91f380bb6b02d71c273aeed65024bf898eb9b2f4530cdb784311e0efa', NULL),
	(20, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7d03-bd19-26aca7ef4f5d', '9b553edde7b4a66b54ea32256c59432011b763847e819edd9e1a8f4c05a44dc7', false, '2026-11-29 07:50:01.592417+01', '189726c91f380bb6b02d71c273aeed65024bf898eb9b2f4530cdb784311e0efa', '89bbded08025a5f993aaa77427a5cc742f3653e3642d4c161f900d48e2b6f878', NULL),
	(21, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7ad6-9ea7-722864f54969', 'f9781856d49fdd0851f1d317aad7974baa98b443104a299ca743324eedfe769a', false, '2026-11-29 07:50:01.592583+01', '89bbded08025a5f993aaa77427a5cc742f3653e3642d4c161f900d48e2b6f878', 'a6855e5490f317fba9e2d96879415d4dc13a8c358a0a6450910d8e5ef92f6391', NULL),
	(22, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-77ec-8027-a2a235372235', '67af2adb267f5532b29d311c43bd8074f59cb91f2ab09dba20b6b3c0bef5b251', false, '2026-11-29 07:50:01.592743+01', 'a6855e5490f317fba9e2d96879415d4dc13a8c358a0a6450910d8e5ef92f6391', '238f61487e38babc3c9f6b4baa1b48a0a118c778f6d018e6f4cc60e789b6dd1e', NULL),
	(23, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7800-b3f6-e53d3853933d', 'c583e0582eb9a5dc5ade2669e9718b8a1a9932b04d1f811099a4b46de485712a', false, '2026-11-29 07:50:01.592872+01', '238f61487e38babc3c9f6b4baa1b48a0a118c778f6d018e6f4cc60e789b6dd1e', '5bae944b27f4520068eccf577edb05e9eddbc35a91d2c0cae404a11b93b8d4a1', NULL),
	(24, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7ad2-89d7-dc2aaf8c3e74', '91b645530432c21e4ee5f1dfa85940bb3dd35e56755a4890d9e9117f7c6c0b22', false, '2026-11-29 07:50:01.594133+01', '5bae944b27f4520068eccf577edb05e9eddbc35a91d2c0cae404a11b93b8d4a1', '79bff09537294992383b741c912ce2b391fcf7d639af29d5f4ed16b1b56ad6e2', NULL),
	(25, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7de3-9e60-14efef1919e4', 'cbdd9ed944baf3485d59ca2dfcd0b159f51413c267ce8e9eee83796500e002f2', false, '2026-11-29 07:50:01.594752+01', '79bff09537294992383b741c912ce2b391fcf7d639af29d5f4ed16b1b56ad6e2', '4d4d45373a910bdf301a090529a005bc756c07f8ed0c05af42ff9bfa985e64e1', NULL),
	(26, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7902-a0fa-d25ae7f29ab1', '249096fc363fe3fc3ba80c44ac61518d8c5fa9cc56eb3eebd3aaa7e8d666b68b', false, '2026-11-29 07:50:01.595293+01', '4d4d45373a910bdf301a090529a005bc756c07f8ed0c05af42ff9bfa985e64e1', 'bc041c3904d5af7d22e302159bf96b3812c4ab6a6fde09fc16301ec67d23b4b4', NULL),
	(27, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'case_file', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'd5cb63f204b2eed5bc468c5a5f08bc545eb92400deaf4dac686722817134e70a', false, '2026-11-29 07:50:01.600676+01', 'bc041c3904d5af7d22e302159bf96b3812c4ab6a6fde09fc16301ec67d23b4b4', 'cc74ebd7b4d5132fc5596a88e7ac4988fcde37a5f4353c426de5537524845ef5', NULL),
	(28, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'case_file', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'a6d174f141936067337dd1ba1135f76ae92dc767352c516ed76db3af1ba68f35', false, '2026-11-29 07:50:01.601326+01', 'cc74ebd7b4d5132fc5596a88e7ac4988fcde37a5f4353c426de5537524845ef5', 'fde7528f2931c22972d39518c5c039346cd4e3595362a2ea5a47cfe6d6ed1d43', NULL),
	(29, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'household_member', '01a0f64c-7140-7122-93ad-d817ea3ab6d2', '803843fe248519a06b4b250f0d592d751f20a020a47c0ace7195462a2f3e64b4', false, '2026-11-29 07:50:01.602681+01', 'fde7528f2931c22972d39518c5c039346cd4e3595362a2ea5a47cfe6d6ed1d43', 'd73678a0f81b99ef3e2f3f7616b6216deb69f1a6a71dd234e88104619114b6d3', NULL),
	(30, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'household_member', '01a0f654-aea0-7a0b-bd02-c4da61784ea4', '08b07129cbfd8d44e972b1d8414ddfc18375f15dade778fbc53dd290d4f54c71', false, '2026-11-29 07:50:01.611966+01', 'd73678a0f81b99ef3e2f3f7616b6216deb69f1a6a71dd234e88104619114b6d3', 'c45fa921dd8871f8e385b2e81f4e7974a3d47357f9c2cc95048905a660e4af27', NULL),
	(31, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'household_member', '01a0f663-54a0-7109-a368-9b02a1240051', '32e24d040acfd564a6c18694f4c23130ce8e104cb9e1d5929c2b9ba1795d1670', false, '2026-11-29 07:50:01.613037+01', 'c45fa921dd8871f8e385b2e81f4e7974a3d47357f9c2cc95048905a660e4af27', '84cb07f0f4e636824f4f2881a32492d3f2e17d30f84ee5b8ebe04d6dadda0b2a', NULL),
	(32, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'aid_application', '01a10ac1-4240-7abe-990d-78d321f59868', 'a76daa722afd6cb7274d9c6a3a2d6ae290a054f6b6a6e8d47b6303f8b822cd82', false, '2026-11-29 07:50:01.613802+01', '84cb07f0f4e636824f4f2881a32492d3f2e17d30f84ee5b8ebe04d6dadda0b2a', '8e232e71751026fd0fefe495e11f1698a504a85f71aa2e11233ced21b43f052d', NULL),
	(33, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'aid_application', '01a1b4ce-9580-731e-89d0-4ce533b893a5', '622ba2b5b9ce80bd991242aca8f4b837371be1df0dd9ac166860ad00942b9b6b', false, '2026-11-29 07:50:01.614422+01', '8e232e71751026fd0fefe495e11f1698a504a85f71aa2e11233ced21b43f052d', 'e69e3c98b8f4732502c434849d7d769352172a79113f7ee870de219333b57823', NULL),
	(34, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'aid_application', '01a11a2d-eda0-7262-8eba-65142b084bd9', '52ee2445d3eabd6ecbeed07bb1fe48e78b3f86b871817bb82c2d264450e69d29', false, '2026-11-29 07:50:01.615049+01', 'e69e3c98b8f4732502c434849d7d769352172a79113f7ee870de219333b57823', 'ef2f8fabb039c4ea3fcad36e2e6ab02e0ef7de3dca4a7ef9baeafbf9a33dd3cb', NULL),
	(35, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'aid_application', '01a1a569-3d20-711e-9b73-d2960a8f8e5b', '5bac6b6792763f20ee81c4d527e0c20d849785ff7ae93cc1ff797b94a3a48a74', false, '2026-11-29 07:50:01.623902+01', 'ef2f8fabb039c4ea3fcad36e2e6ab02e0ef7de3dca4a7ef9baeafbf9a33dd3cb', '31907e08c820225fa9e2dfd3ad6f9c0c9a0ab3e2838194fcb77699aad24d0679', NULL),
	(36, '00000000-0000-0000-0000-000000000000', 'form_version', '01a1c4af-8680-76f4-a6c1-3550f845a62b', '6cd77d56837b518a5fa996a3268609de7d7009e8b918bc0a65f6d5ad6ffe8e53', false, '2026-11-29 07:50:01.625331+01', '31907e08c820225fa9e2dfd3ad6f9c0c9a0ab3e2838194fcb77699aad24d0679', '477d81e8b6331691f150b4a156fb6a47067da8dffa4b4bb01f17201778fcb52e', NULL),
	(37, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'filled_instrument', '01a10b48-c1c0-776d-aa4c-ebf2fb4e1d36', '63a9472b7083ad3548416479f60f1035f962ffa6ea46033b2a4a0364b5ea6975', false, '2026-11-29 07:50:01.628075+01', '477d81e8b6331691f150b4a156fb6a47067da8dffa4b4bb01f17201778fcb52e', '668b3f0103310db9d8ef891cc759fa429c931a80554671de064e65670ef22bc6', NULL),
	(38, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'filled_instrument', '01a0fbbe-ca60-7b8d-af57-b993ecfa3553', '1da460e2965c5326a750a8f11e204256536b220785f2486e7168d3f2ffa140af', false, '2026-11-29 07:50:01.628811+01', '668b3f0103310db9d8ef891cc759fa429c931a80554671de064e65670ef22bc6', '4461d5195f598d6670d4ebf26beba6897e466846130351264fe2233f431672e8', NULL),
	(39, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'filled_instrument', '01a0fbbe-ca60-7319-b244-bf16595a75ee', '7bdb66c4d45012591692039b80737e4780c489fc31307cc0faea32b484a550cb', false, '2026-11-29 07:50:01.629416+01', '4461d5195f598d6670d4ebf26beba6897e466846130351264fe2233f431672e8', '784cae4ee59eb419810b7cee0e03c94a389124f29de71f587acd1b7b735f1d5b', NULL),
	(40, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'plan', '01a13485-b3e0-7aa9-87e7-166b075b058b', 'be7795aee75dc8d4abf792e6f3dd1e5860aebcaaafdf73df1746eb6458e10516', false, '2026-11-29 07:50:01.64118+01', '784cae4ee59eb419810b7cee0e03c94a389124f29de71f587acd1b7b735f1d5b', 'f6f3c4de551a04de83a1f58b81fae01c2778bee21379654987b17b626791252a', NULL),
	(41, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'plan', '01a13495-4440-7f80-a2f2-0462338faa86', '833a18eb4759027d86fc8b717365976db4d3c5236e9703b441917b90991ba07c', false, '2026-11-29 07:50:01.642173+01', 'f6f3c4de551a04de83a1f58b81fae01c2778bee21379654987b17b626791252a', '03eeb73c9594e672fc3362628aff1267a6e9495aa7653504e3824e4ef0b76c67', NULL),
	(42, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'plan', '01a134a4-d4a0-7ab4-9943-4ea927a063e7', 'c329fe85d1848255c321ecbb08032fd191c2c25dc8bcff3383d095dc8e690aad', false, '2026-11-29 07:50:01.642845+01', '03eeb73c9594e672fc3362628aff1267a6e9495aa7653504e3824e4ef0b76c67', '4724ed0a2042617e74776ca537c5e9f230f9267334fcaa06d5c61ad53175ed78', NULL),
	(43, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'calculation_sheet', '01a11fd9-0a00-74ec-9221-cbdae90ba887', '3b1820b2e665fbad071e194dba9bc17f7281ef0ae9db9c1a98d7872155cd0d5a', false, '2026-11-29 07:50:01.652043+01', '4724ed0a2042617e74776ca537c5e9f230f9267334fcaa06d5c61ad53175ed78', '662b36e30d0717fa04b15fc37f21ad835519e5e0b6b9bd5f5868226a931b4d52', NULL),
	(44, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'calculation_sheet', '01a13462-e9a0-78ac-b097-4c017d0411cb', '5190d57f07f1360a7591ce4e87fcf4798a99248410e79832aba9e823c96850c3', false, '2026-11-29 07:50:01.652859+01', '662b36e30d0717fa04b15fc37f21ad835519e5e0b6b9bd5f5868226a931b4d52', '3e100604354294a55098e105e593e0956052e11c5ec3efd877e7a816a7ab1dbd', NULL),
	(45, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'calculation_sheet', '01a1c489-fd20-701f-a452-c038148a223a', '03272ccd1aafa8c33ee523505e045b1c8938f7befed48b27129e7de2d0375cc9', false, '2026-11-29 07:50:01.653374+01', '3e100604354294a55098e105e593e0956052e11c5ec3efd877e7a816a7ab1dbd', '8c34683ce8f819ab6d4f904e706bbb58dc0fadb7ec3b218f2f93ab944228f733', NULL),
	(46, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'decision', '01a12062-5e40-79ff-87ee-64febee33d4a', '273b17684821afeb7e3c0edb7d76b18de65060a94a0bc3040c6eea7547c50fde', false, '2026-11-29 07:50:01.654333+01', '8c34683ce8f819ab6d4f904e706bbb58dc0fadb7ec3b218f2f93ab944228f733', '8d4ae16c7bd113750510248515a03c94fdc73a498ae35d98c064e4cf405eb587', NULL),
	(47, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'decision', '01a134eb-5380-74fe-9749-a883eb681073', '30769c8c85e30ce92196df32ab06e3eca154ca98616e3a69a7f8c6f608c87e94', false, '2026-11-29 07:50:01.655134+01', '8d4ae16c7bd113750510248515a03c94fdc73a498ae35d98c064e4cf405eb587', '62cf12381229872f55456e25437768007db5a3a6012d6e20baf16a1bfd31ed97', NULL),
	(48, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'decision_basis', '01a12062-5e40-79ff-87ee-64febee33d4a', '39efa67bb8ff0b8be97d8d5cb863ae69e5585e341800359b2ca3368fd6ea5a24', false, '2026-11-29 07:50:01.668268+01', '62cf12381229872f55456e25437768007db5a3a6012d6e20baf16a1bfd31ed97', 'f582cb4d444aa613a50197e62d947482003685b7f2255b6c472e19ca80cf3914', NULL),
	(49, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'decision_basis', '01a134eb-5380-74fe-9749-a883eb681073', 'bbae51485d97a425a3f3cfdcadb99756c671d9ff056f53fddb791e560faeda83', false, '2026-11-29 07:50:01.668941+01', 'f582cb4d444aa613a50197e62d947482003685b7f2255b6c472e19ca80cf3914', '034ef524a418cda2b02f340226d2e71c6c092c489d18e4a7693b73c607c0a08c', NULL),
	(50, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'journal_note', '01a12f63-0160-7302-88d0-323c08ab1715', '95df3944bd258d7b95985066cfb5b8afb57688fef8a64df119eded5b0b28e024', false, '2026-11-29 07:50:01.669781+01', '034ef524a418cda2b02f340226d2e71c6c092c489d18e4a7693b73c607c0a08c', 'ad884b03abaa76fc8e058afd52d96d54a9186d2b8ac918ddd403a85c0c941bc9', NULL),
	(51, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'journal_note', '01a16d73-fb80-71f0-9310-82d0294c3d89', 'c38d87c75561099dec88313ffcec5db589f2a325a17c765127de53057799120b', false, '2026-11-29 07:50:01.670468+01', 'ad884b03abaa76fc8e058afd52d96d54a9186d2b8ac918ddd403a85c0c941bc9', '82048e1f21bc1b3a3bb56157f316368ebfd7f3ef5f82efce26f1267684546dd5', NULL),
	(52, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'payee_account', '01a10b46-ed00-7d3a-99ea-4514541c18d5', '6b53db2c3b4defb8627fe83d444e3b6e0e70fca84c1b66c25d6f7c461edc89e0', false, '2026-11-29 07:50:01.671129+01', '82048e1f21bc1b3a3bb56157f316368ebfd7f3ef5f82efce26f1267684546dd5', '2aa684110c429f77f46dbce6c51f8d1d51e436f535e912413956f4f4c8f99f3a', NULL),
	(53, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'payee_account', '01a0fbaa-a620-71f6-ba47-9870d6e733f8', 'c325e89b52d0a64514da970364abe2f92f737870d6098e7a9cf7f138bafe17ca', false, '2026-11-29 07:50:01.683702+01', '2aa684110c429f77f46dbce6c51f8d1d51e436f535e912413956f4f4c8f99f3a', '33b127326c02bdfec3daefa9bf4aa0509be8ab05652e0af20b2074dfd0a126f9', NULL),
	(54, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a163e9-5b00-7302-b174-cb1c2367a4b1', 'b6728ebd10c8dfc95a3633338e5a043b5da7f67bf4fb3bd70f9798acb9e0b64c', false, '2026-11-29 07:50:01.68485+01', '33b127326c02bdfec3daefa9bf4aa0509be8ab05652e0af20b2074dfd0a126f9', 'dcadf33778ab422b5710b0752db65d7e5f0bea88f4deed6356c9b67b8d07baba', NULL),
	(55, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'payment', '01a120a0-9fc0-75e5-84c4-6f726fbb28f3', 'ace4c177a32f4bd207193a4705251f987d00a9c9a032a011e1ec050f404311d2', false, '2026-11-29 07:50:01.695297+01', 'dcadf33778ab422b5710b0752db65d7e5f0bea88f4deed6356c9b67b8d07baba', 'e03c606c7ab836b06c92e9bd6233be1de1285a351f7d2e7868c36c2168d3d12d', NULL),
	(56, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'next_step', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '08fa06f39329107da56907650b06fd22f8d9c86785f2a30f4f6854f9ab344f14', false, '2026-11-29 07:50:01.701137+01', 'e03c606c7ab836b06c92e9bd6233be1de1285a351f7d2e7868c36c2168d3d12d', '9d21c598e2417747b9b6b4c1ad297b14f272fe4f8804bd1068a0dc94871dcef7', NULL),
	(57, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'next_step', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', '0ccba2450c2a502693baec5b3ef143de203524039ba10228b61fc5a35502d11f', false, '2026-11-29 07:50:01.702159+01', '9d21c598e2417747b9b6b4c1ad297b14f272fe4f8804bd1068a0dc94871dcef7', '3e2e1459886d623109649cecaa87be9c3a7081428e9e005a0ed8a18cb830ed62', NULL),
	(58, '00000000-0000-0000-0000-000000000000', 'contact', '01a08f3d-b0e0-72e3-8973-8a76d562bf11', '6eed91ca5a5e9bfd467e94533cec923dde207dfbdd12b176d3cb03b9c0ed1f6a', false, '2026-11-29 07:50:01.708337+01', '3e2e1459886d623109649cecaa87be9c3a7081428e9e005a0ed8a18cb830ed62', '0367cfb06608e501df6118b8f99b1424983b0121d1afe6c3f6b49027defaf1cd', NULL),
	(59, '00000000-0000-0000-0000-000000000000', 'contact', '01a08f6a-8d40-73ff-abd4-4acdb5f5842d', '904b56f94bb5dbbb1238947f0f2dbc192b76fb4cca43c5c5a3b5e94f1b3454dd', false, '2026-11-29 07:50:01.709768+01', '0367cfb06608e501df6118b8f99b1424983b0121d1afe6c3f6b49027defaf1cd', 'f660ec562debe3800a7fb7a433970ba208bb0f545138dd9d2151b97c2164ead2', NULL),
	(60, '00000000-0000-0000-0000-000000000000', 'contact', '01a08f33-9ec0-7989-a76c-808b2d20cff7', 'e69fcace2b2cb29934628740214848c390fb4a14a4c71466361212b912c0bb6b', false, '2026-11-29 07:50:01.710887+01', 'f660ec562debe3800a7fb7a433970ba208bb0f545138dd9d2151b97c2164ead2', '4dd6c946413d6464c80c08d7523def5fa29bd7adb5f1b58cc28620ad4226aa13', NULL),
	(61, '00000000-0000-0000-0000-000000000000', 'contact', '01a09e99-e180-7148-991d-3eb1acddefa4', '80b7fc2c7fd97ea1dd081cfbb43326df7ae51b8f0e00badf8278c4238d6629f9', false, '2026-11-29 07:50:01.731273+01', '4dd6c946413d6464c80c08d7523def5fa29bd7adb5f1b58cc28620ad4226aa13', '303b5f7f2799003f3179217c294e8da45a60496395468cf13626bcaa734b3bc8', NULL),
	(62, '00000000-0000-0000-0000-000000000000', 'contact', '01a09fb1-1de0-78a0-88e1-cae0f8a6d7cf', '7ec372b3a50d6afbd895ca073282898111d857f380170cab92bfa2987437dcb3', false, '2026-11-29 07:50:01.732535+01', '303b5f7f2799003f3179217c294e8da45a60496395468cf13626bcaa734b3bc8', '1ae968376fbdc480209e68f40cf271922f3784fc556a7bd554e568c078fa6c64', NULL),
	(63, '00000000-0000-0000-0000-000000000000', 'contact', '01a09ee5-dea0-74df-ad2b-92edb90759c5', 'b15ebd2d495ff6e37519013239e7e796a81379dbf65b5b51ba2a2a3b485127ba', false, '2026-11-29 07:50:01.733627+01', '1ae968376fbdc480209e68f40cf271922f3784fc556a7bd554e568c078fa6c64', '7466c36df22daaea0eb4e0ff75b8410a52bf8ddf2fb087ec2df53fbe969cad2d', NULL),
	(64, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a505-40a0-7c9f-a308-be55a5b93d2e', 'eea800509ceac90d4de12de7cf18f89cc7c57223c84b047392d7b1832e9aba4e', false, '2026-11-29 07:50:01.733909+01', '7466c36df22daaea0eb4e0ff75b8410a52bf8ddf2fb087ec2df53fbe969cad2d', '63d6b0cf200089b5c2b541ac7ed88c613f0c0c4ec18432478e61d5f64b786896', NULL),
	(65, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a458-37c0-75d0-b0fc-ebae72853369', '0a262ea9c40f10029b452ab81c3a825d77187f7b02a4f40d0ae329bf65b34757', false, '2026-11-29 07:50:01.734182+01', '63d6b0cf200089b5c2b541ac7ed88c613f0c0c4ec18432478e61d5f64b786896', '7d94b671d8596a9aef0a2944328456d4200ff8cefa21e6e1fc2fbb293c54c6ef', NULL),
	(66, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a505-40a0-7576-b0fd-7c459097b75e', '5d70760458ed5e0cc14617e71a4cedd51bfb8a4313e7cad5977d6383345feab6', false, '2026-11-29 07:50:01.734442+01', '7d94b671d8596a9aef0a2944328456d4200ff8cefa21e6e1fc2fbb293c54c6ef', '269658efa84a5c29cc45b122ae8523014bc97ea0ee8483b2b99e2145bc0dfa7a', NULL),
	(67, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a96e-1900-78a4-9cbd-d82ebff5ee6f', 'f5e95e07509e8f3a5b43bb07eede5f49c14ee6e924b4d2a8099cc1aa167a79e9', false, '2026-11-29 07:50:01.734755+01', '269658efa84a5c29cc45b122ae8523014bc97ea0ee8483b2b99e2145bc0dfa7a', 'e1a188dd05f4444421519de1f2733d77a1b5d934b6d13537a8ae7e100e57394e', NULL),
	(68, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a98f-f8e0-7a1c-bd41-45edb587728c', 'aba96232aa117bdb934de22fa70db228846cfdfa1bf76d3317c7dd144c48c271', false, '2026-11-29 07:50:01.735053+01', 'e1a188dd05f4444421519de1f2733d77a1b5d934b6d13537a8ae7e100e57394e', '5e54240a0bdc766ed3d7620ce7a8d83e04a59bc7d296130afa6e1d6e0275a247', NULL),
	(69, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a92e-ed20-7489-911d-db9296a50b7f', '25be378223c5d90538373803272ff268bd52258688ffa226f234bbbcdc5ad3fe', false, '2026-11-29 07:50:01.735328+01', '5e54240a0bdc766ed3d7620ce7a8d83e04a59bc7d296130afa6e1d6e0275a247', '973be6c065e3687367067443754a23350f55ba30964a0536db33085b8c42c01e', NULL),
	(70, '00000000-0000-0000-0000-000000000000', 'contact', '01a0af7b-2b80-76f0-81da-248e8cf1af43', '1ab3d775d9183de18d12b267456c32f5232ecde007bd16d6d18321ad652f15d0', false, '2026-11-29 07:50:01.755934+01', '973be6c065e3687367067443754a23350f55ba30964a0536db33085b8c42c01e', 'eb9d56d3dd65e111161bbd41e406cfa048e983d24e44ac709cd5917b880df061', NULL),
	(71, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ae44-ce60-7bd7-8b57-3a366457abab', 'e8971d30eb81810c0dc3777a90f277e89f44b3143fa1b2a9e9d86ddf240154b3', false, '2026-11-29 07:50:01.7568+01', 'eb9d56d3dd65e111161bbd41e406cfa048e983d24e44ac709cd5917b880df061', '7716c2ceddbaa2166d54a6760715dab8da86932e08b6236d5479138039d4694b', NULL),
	(72, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ae31-9480-7783-8ebb-e4e89e68b09d', 'fad6e1b5e69bfc33a4ad0d8d7e70b150c525600f916a792223dc767499857d2c', false, '2026-11-29 07:50:01.757156+01', '7716c2ceddbaa2166d54a6760715dab8da86932e08b6236d5479138039d4694b', 'a5434b6ee65f02c34a20a49ecf54c7291a52dca53caa15c22a0e0d8de610b2f9', NULL),
	(73, '00000000-0000-0000-0000-000000000000', 'contact', '01a0b319-af00-75af-b68f-ee32f4a4198a', '065bac15fca7c24e293de8e2a8855d948a7b08e2c0aa812bf8642fdb1a874cf5', false, '2026-11-29 07:50:01.757453+01', 'a5434b6ee65f02c34a20a49ecf54c7291a52dca53caa15c22a0e0d8de610b2f9', '5460684774a5da76b6347dce2bd020e002fe7b13f6a3d564b8a7dec72357a693', NULL),
	(74, '00000000-0000-0000-0000-000000000000', 'contact', '01a0b498-5fc0-7f43-bd16-2a9d9f05049e', 'd50ad66aea34d213f51de4099f176f5c8e0ba6b432bcc81297b12d8e5f9474bf', false, '2026-11-29 07:50:01.757755+01', '5460684774a5da76b6347dce2bd020e002fe7b13f6a3d564b8a7dec72357a693', '36edb454153e9d2586d1d8dd160921fdd0fdc22f071a429cb429debf406a720b', NULL),
	(75, '00000000-0000-0000-0000-000000000000', 'contact', '01a0b435-7f40-7dda-9765-af7cd76ad77e', '511ff377c254bcffaa928a2df2d433bbbe9685ee284dfd21a8661cce54858846', false, '2026-11-29 07:50:01.758019+01', '36edb454153e9d2586d1d8dd160921fdd0fdc22f071a429cb429debf406a720b', 'c0a63de7768519993314ca1669d0cc58972e8fe0beafd1802ee1f53be6bcceb9', NULL),
	(76, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c36e-e5a0-7653-bcbc-5fcc835fd313', '18794f908a27d53b7e7665650774b15b78ff7688ea3eb616c048bef99a9a1f81', false, '2026-11-29 07:50:01.758268+01', 'c0a63de7768519993314ca1669d0cc58972e8fe0beafd1802ee1f53be6bcceb9', '7f7d140607ac3b27e57ad26603512c7656b7cd0015655035f4fbc53b875b2ca4', NULL),
	(77, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c2bc-5e80-7c80-9b11-cb3519825a91', '0498eb8726255edeb9eb39199295b9362c8a8dbcda0474df2ef05a9ce417ef37', false, '2026-11-29 07:50:01.758572+01', '7f7d140607ac3b27e57ad26603512c7656b7cd0015655035f4fbc53b875b2ca4', '202e94843998b5f3e2f1512b498e667c34af8ba214c92424b86f985614f4f2bf', NULL),
	(78, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c2c2-c720-7ab6-812d-9f543e112fe6', 'bb59b4a4be83b877082a75c306dab7f3938527da1af9faebf1519eff737699ea', false, '2026-11-29 07:50:01.758845+01', '202e94843998b5f3e2f1512b498e667c34af8ba214c92424b86f985614f4f2bf', '632b40f2c4273d9d737a66ff7e4f2e2d9f9241c3c89c69e28a44462089097414', NULL),
	(79, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c7e3-a4e0-7a8a-9d13-53f7709bdda6', '444c382068dbd2d76bf4734f5d408993db59ea90a2940fb445181096484a4e5d', false, '2026-11-29 07:50:01.759107+01', '632b40f2c4273d9d737a66ff7e4f2e2d9f9241c3c89c69e28a44462089097414', 'a4a7d26b50b48fc6965f8d6e4a5d412a1a9ec7967625a30bdb8cd989918c212f', NULL),
	(80, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c818-bea0-7e5c-8de3-1460267671b4', '1f184ba7655e566d5782fd61654310fe5dffc424148e1b12276b3ac2fd6f86c6', false, '2026-11-29 07:50:01.759356+01', 'a4a7d26b50b48fc6965f8d6e4a5d412a1a9ec7967625a30bdb8cd989918c212f', '0812bffda6f083273a10404d5542787994180f75e38ceb7844d2885b3c900377', NULL),
	(81, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c842-dbe0-7084-bf4c-f83889d6c97c', 'aaf6f9d94b2919bf3ab80c4d3d94793f3b14f799adb5ce91e23a0664d2e620f6', false, '2026-11-29 07:50:01.764223+01', '0812bffda6f083273a10404d5542787994180f75e38ceb7844d2885b3c900377', 'acb3ba02e8008388cc32bd2e1c14d1068389ae395ac8dfc51bbca78816e315da', NULL),
	(82, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ccec-b4e0-7be5-8074-514c7cb73161', 'b7be8ee13bc9e6789c7f33c3aae5122e8f6ac8c6a0ce61c4cacd9595cf330d97', false, '2026-11-29 07:50:01.764844+01', 'acb3ba02e8008388cc32bd2e1c14d1068389ae395ac8dfc51bbca78816e315da', '65a60322d974562c5119800a0569522e555cf0258245f7004ffbdb9759f5f717', NULL),
	(83, '00000000-0000-0000-0000-000000000000', 'contact', '01a0cd6b-0ca0-747f-9997-5e05adf483b8', 'c736070603c25a1690243f6ab7dba18e6e3aacaa69ea3fcf9346d8e34941cc7a', false, '2026-11-29 07:50:01.765153+01', '65a60322d974562c5119800a0569522e555cf0258245f7004ffbdb9759f5f717', '5413b48422e3e3ce6204221a35384ce3cdb0992b6b9fc8870d249fa696f20d7f', NULL),
	(84, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ce2f-e340-736d-8459-f0729c606004', 'debaf18e7104d51e7831dc5db04466c80412e8133d392d15d95724ea0cdaab6c', false, '2026-11-29 07:50:01.765581+01', '5413b48422e3e3ce6204221a35384ce3cdb0992b6b9fc8870d249fa696f20d7f', '051e284df6f81fb9e9f782a3f51c9a28862df4688001c440959dd8d11c0b6366', NULL),
	(85, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d2b6-07a0-7b2d-9fe7-0a1396d756e0', '874b23e9e5eab18a25f468d5f4019bb1a85cccd9133080ad9f1781fa8372596c', false, '2026-11-29 07:50:01.765854+01', '051e284df6f81fb9e9f782a3f51c9a28862df4688001c440959dd8d11c0b6366', '4821db1891e304edb649c5dceed224adf581d609aac417a409b003040aed6630', NULL),
	(86, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d393-9660-7a8a-affa-41eb634c305d', 'ea9dcd296da315d81e2ef0a28b2af1c13721477819e2c5211b528b620be1ace7', false, '2026-11-29 07:50:01.766107+01', '4821db1891e304edb649c5dceed224adf581d609aac417a409b003040aed6630', 'ae3334ff849dac6099acebdf055e44c9332d5ea8d78c1c4e39bbaa149873cc72', NULL),
	(87, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d393-9660-7053-b59b-be563fad6bbb', 'a098e507acc1586f143c54662bdf09c9ffe5e42262a85ddba8c598a5ea6e1c71', false, '2026-11-29 07:50:01.766357+01', 'ae3334ff849dac6099acebdf055e44c9332d5ea8d78c1c4e39bbaa149873cc72', 'bf841c18466871213204bad216c087b3e582880560fc9ab19aeab796e12cb09b', NULL),
	(88, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d7a3-a060-7dc9-8000-1cf510406af3', 'f76c229933a87286789100e9c73a0038ca9f051598af480b4e8cfdd601d0d51a', false, '2026-11-29 07:50:01.766668+01', 'bf841c18466871213204bad216c087b3e582880560fc9ab19aeab796e12cb09b', 'eb1fc1e4605dd831b041bd9fcd8e1e60159f2cc0866e3847bbc7ec33ebbeaaaa', NULL),
	(89, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d7bc-5880-755a-a713-63538f855845', '656495de5514b178cc87d122cb8a27affe8c7cc79893f7b2541f8268dfa42e5d', false, '2026-11-29 07:50:01.766957+01', 'eb1fc1e4605dd831b041bd9fcd8e1e60159f2cc0866e3847bbc7ec33ebbeaaaa', '97f4d6c001fb97ee3f1e7255b39a98e13f36a25892bb8ed922902c798459e6a8', NULL),
	(90, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d772-3020-7cf0-8b99-c882cb04ce6d', '60b3a312eb26688586b51ae21fc08c2f9a522f002e36809e1f914be8b47e4d18', false, '2026-11-29 07:50:01.767214+01', '97f4d6c001fb97ee3f1e7255b39a98e13f36a25892bb8ed922902c798459e6a8', '5bd2dbc7af1112d6461a037baf61e9e6f4e8a7ab1ca9ca18838f89f6012e8d45', NULL),
	(91, '00000000-0000-0000-0000-000000000000', 'contact', '01a0e7a0-f300-7a6b-8247-bb4d5cd6d689', '785d2c7465c6daf26441376c5444c28c01bf9fe0a0d46b2c25b87967b82ea58b', false, '2026-11-29 07:50:01.767466+01', '5bd2dbc7af1112d6461a037baf61e9e6f4e8a7ab1ca9ca18838f89f6012e8d45', 'feacd3eb0bcf6a7fdefb800868eb1e9cfe07cb64c7be54f5f3af8b7156f3db04', NULL),
	(92, '00000000-0000-0000-0000-000000000000', 'contact', '01a0e7f6-17e0-72bd-abf8-02e75653cf0d', 'a5fd8d8abf399f02f6f6224f6e015b8dc16e7a28789bdf455eb8209602123269', false, '2026-11-29 07:50:01.774269+01', 'feacd3eb0bcf6a7fdefb800868eb1e9cfe07cb64c7be54f5f3af8b7156f3db04', '4681bd1880c1fd264ba5297a979b3e4bc777997dadc2b9420ab7a7cde4c05467', NULL),
	(93, '00000000-0000-0000-0000-000000000000', 'contact', '01a0e76c-c3a0-72b7-a69b-79ab596787a8', '426a9692e6b933b6e28aea1567ec8ef9fa6d0393ec089f964092297f2750fe4f', false, '2026-11-29 07:50:01.77482+01', '4681bd1880c1fd264ba5297a979b3e4bc777997dadc2b9420ab7a7cde4c05467', '49fd009071e5cf4b67369267efb1bf67c9c63090eada017ae5b83fc4b73e5e1c', NULL),
	(94, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ed22-dc80-7df2-8d6a-c110c5b894fa', '0ef017a850a7ae83cec457af120f01cf2030c3c106eeec2ded9560766b166ce3', false, '2026-11-29 07:50:01.775223+01', '49fd009071e5cf4b67369267efb1bf67c9c63090eada017ae5b83fc4b73e5e1c', '89977f6352380d70698dd071a14a08a1e22f60effffee736d2d3941ac798e6a3', NULL),
	(95, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ec3e-e520-7267-ba06-0e79408ac858', 'e1d0c9f4dbc756447b200374d8a90ea0ef582e2ace597f122b00233198107ac9', false, '2026-11-29 07:50:01.775673+01', '89977f6352380d70698dd071a14a08a1e22f60effffee736d2d3941ac798e6a3', 'c89196ae4d34421c773bcc9af2a178c40deabdc431962c0b61538b1652a55cbe', NULL),
	(96, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ec2b-ab40-75bd-947c-fa94ecbe4386', 'dfe9293d20cbf8c50c426bc568c95da901ea02e9ab905f352b3124c784bc3973', false, '2026-11-29 07:50:01.775983+01', 'c89196ae4d34421c773bcc9af2a178c40deabdc431962c0b61538b1652a55cbe', 'ffad9a66cfc005deed3021c5b1aafd5b596016eb33bfbe608a6ac230b4969e13', NULL),
	(97, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f27a-a8c0-78a0-ada3-158db0b63694', 'f7405772307fd3b87b97a4f3248534efffe5b0a23fa402e5bb4d2fafa1480ca2', false, '2026-11-29 07:50:01.776265+01', 'ffad9a66cfc005deed3021c5b1aafd5b596016eb33bfbe608a6ac230b4969e13', 'a44200f6fd8bd78a929993d47144023e3229c239ecf6e42a4836ce6e776b8f07', NULL),
	(98, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f163-6c60-722c-85e8-0be48be66eec', 'a0044549bfc22d26bdffeda641e79101a8015d4597ba197e35b80b47ea39ca1d', false, '2026-11-29 07:50:01.776601+01', 'a44200f6fd8bd78a929993d47144023e3229c239ecf6e42a4836ce6e776b8f07', 'c1001b4cd34cec90eb31c7b8ab2fac695c63e7e9f4a28329efde702b48ae9b61', NULL),
	(99, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f1b3-fd60-72aa-a64a-74210c35b299', '1f35dc7765815d02d008f73bdb114762f53db63775146d7f61f93fa090861ff3', false, '2026-11-29 07:50:01.776912+01', 'c1001b4cd34cec90eb31c7b8ab2fac695c63e7e9f4a28329efde702b48ae9b61', '1f13a1319c38959a9998eef07e58a8c531010f1c546bb7755c629e88642b9599', NULL),
	(100, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f64e-4600-7107-b690-5a860e8a788b', 'ff8b6604c594fa6a47122c081b586fbba6bb28136bb6983c44128232bd1f9465', false, '2026-11-29 07:50:01.777246+01', '1f13a1319c38959a9998eef07e58a8c531010f1c546bb7755c629e88642b9599', '8d1260ee04105df975dc1e59ecf36a4b4c2728666590de02f0a78055c47e2803', NULL),
	(101, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f671-faa0-7811-9756-48d19352c7f7', '8ccff3153de33e48707adc1d09e6bb77d20272ac38bd60644f5840ee27c17b19', false, '2026-11-29 07:50:01.777582+01', '8d1260ee04105df975dc1e59ecf36a4b4c2728666590de02f0a78055c47e2803', '2c0c5f5b0d597c24679b7179243022135c1f9c342d9a7b2609c91d92acca4263', NULL),
	(102, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f707-35c0-72a9-a3cf-fa6a03d77f2a', '1908279a63d33f26deb46812a7080032b807c0c7411077e4f7971cf45f8199e5', false, '2026-11-29 07:50:01.777888+01', '2c0c5f5b0d597c24679b7179243022135c1f9c342d9a7b2609c91d92acca4263', '88f07ed34e3020c06d8176b04b3712909e25d235cae6f5744ebb3d856afe1b47', NULL),
	(103, '00000000-0000-0000-0000-000000000000', 'contact', '01a0fc77-ba20-77c2-bc7f-bd93a6207b28', 'f3d8c17d3d2a6d04846fbd7d03b504e6c3c37fbd3f1c4196d7d49503d43c46da', false, '2026-11-29 07:50:01.778172+01', '88f07ed34e3020c06d8176b04b3712909e25d235cae6f5744ebb3d856afe1b47', 'e187c26eae3837af3d11697841dc6f0a6dfaea9ab8540c5de029f21dd1d22f09', NULL),
	(104, '00000000-0000-0000-0000-000000000000', 'contact', '01a0fba3-5320-7652-8ba3-8a2bcbd7d4aa', 'f33051eb372314d2f58581d15b9ca4104ae2fbd9c5a7c2f0772ae239634add5a', false, '2026-11-29 07:50:01.778456+01', 'e187c26eae3837af3d11697841dc6f0a6dfaea9ab8540c5de029f21dd1d22f09', '60ce66dd33b05fd69ed8aad030039b2ed9ef241bc283d447db45c192c7ae8d93', NULL),
	(105, '00000000-0000-0000-0000-000000000000', 'contact', '01a0fcd6-06c0-7f91-b69f-f26af0b38158', 'e833060ec7051526aad8be3658e7d3b3ea3460d3be6d86f4c4b3232d6f92d912', false, '2026-11-29 07:50:01.788343+01', '60ce66dd33b05fd69ed8aad030039b2ed9ef241bc283d447db45c192c7ae8d93', 'ec827039499213560542605b194d8d52fddc029b7ea31ff496b5f616a546b8d5', NULL),
	(106, '00000000-0000-0000-0000-000000000000', 'contact', '01a10bbb-32a0-75bd-b960-e68cb5cbfde6', '7f590958799b6f4e2ab6e6fbc14f1134a4a3e196e4bce4bdfdd607062b1e2e72', false, '2026-11-29 07:50:01.788901+01', 'ec827039499213560542605b194d8d52fddc029b7ea31ff496b5f616a546b8d5', '25dd05b181f23d841619413cdacc007aa30f5380f8b9a02b2b5dc9b35800bae2', NULL),
	(107, '00000000-0000-0000-0000-000000000000', 'contact', '01a10aae-0860-7732-8466-7357878c2435', '3a1b951d5a44468a3dfeb2a2dc9a40cc130cbd6cf3454d7928e073833720c811', false, '2026-11-29 07:50:01.78929+01', '25dd05b181f23d841619413cdacc007aa30f5380f8b9a02b2b5dc9b35800bae2', '2d42f339f93033e3d5d3f25b4479630f21f2c0547eba7965d4f096f42dc48cc7', NULL),
	(108, '00000000-0000-0000-0000-000000000000', 'contact', '01a10c03-8640-7e14-9daa-c33996a73746', '0dea600fb96b3463d7051a608559af07bacd600f7b8b023be04e32af8a85df5d', false, '2026-11-29 07:50:01.789689+01', '2d42f339f93033e3d5d3f25b4479630f21f2c0547eba7965d4f096f42dc48cc7', '9c779270fd29069b3defb82f59a2762fd277a93c80bd6a10dbec1b2056e84ea0', NULL),
	(109, '00000000-0000-0000-0000-000000000000', 'contact', '01a1109b-fa20-7a41-b620-2b3ad03e86e5', '331b85edfbae762b29f8c26eebcee1c572a2117a90ea12d693e70575fd794cae', false, '2026-11-29 07:50:01.790042+01', '9c779270fd29069b3defb82f59a2762fd277a93c80bd6a10dbec1b2056e84ea0', 'baa8f4d9a7a4ff702cbddf62716c8020a9d1bc773b624c6a51fd293cd3ebbc90', NULL),
	(110, '00000000-0000-0000-0000-000000000000', 'contact', '01a1116c-b7a0-70e1-8796-1afb85f873ba', '927be8981f4a23565dccbc03f57f3476ef02adfbd6ce8623f8a2aa470bcbc0ca', false, '2026-11-29 07:50:01.790342+01', 'baa8f4d9a7a4ff702cbddf62716c8020a9d1bc773b624c6a51fd293cd3ebbc90', '884cc65c9fd6c9ec310ba425a928f0e713e18bcef125c092dc4451c71d3bc87c', NULL),
	(111, '00000000-0000-0000-0000-000000000000', 'contact', '01a10fec-3220-762f-8f27-8c96a7c5be6e', '0c1376521b8e9c1e6afb3896313a5527a72bfc1468347ae5b123111b54ddd1e3', false, '2026-11-29 07:50:01.79084+01', '884cc65c9fd6c9ec310ba425a928f0e713e18bcef125c092dc4451c71d3bc87c', '0a84c451f6a4c19e3d49caaf63c7897f6129bce914328efe78193d7a3a19fb6b', NULL),
	(112, '00000000-0000-0000-0000-000000000000', 'contact', '01a11668-0c00-7fe7-8727-d012efdbfb75', 'd035ab381e135ff14bf8263db6210777363f1fdb342fb4ca0249a34f4819f0fa', false, '2026-11-29 07:50:01.79116+01', '0a84c451f6a4c19e3d49caaf63c7897f6129bce914328efe78193d7a3a19fb6b', 'c5dd66aacbbb7a4c879fed7fb08a91b98ff440c24d70a68cb440ee93c5789585', NULL),
	(113, '00000000-0000-0000-0000-000000000000', 'contact', '01a115b7-59a0-7b27-b093-490842553c17', 'a52530dd946d85f6704e8f24f2cda57ad1f014da98f91ece7f3d14324d43f3cf', false, '2026-11-29 07:50:01.791469+01', 'c5dd66aacbbb7a4c879fed7fb08a91b98ff440c24d70a68cb440ee93c5789585', 'b45cec4a1c9f4375abbbc11600232747debce010ab1cbeeb31453ca3a80963a4', NULL),
	(114, '00000000-0000-0000-0000-000000000000', 'contact', '01a11592-baa0-797e-8772-c444ebe494e6', '71f42b91737f56f96de3740ed11d49693b0726c938c10c21a024d7b7e98e9cf3', false, '2026-11-29 07:50:01.796244+01', 'b45cec4a1c9f4375abbbc11600232747debce010ab1cbeeb31453ca3a80963a4', 'e7ab66553bacc9028d2a79a40cc42dfddcd9cb0b162153c24dc9e08e569b9d71', NULL),
	(115, '00000000-0000-0000-0000-000000000000', 'contact', '01a11ad7-4d00-72d9-b690-096b7fba5cbd', '5e12302dbe860da28d115015659811d7850dc2822167e8bcb0f4aa59c1829af8', false, '2026-11-29 07:50:01.796742+01', 'e7ab66553bacc9028d2a79a40cc42dfddcd9cb0b162153c24dc9e08e569b9d71', 'bda6d086fde5321b4cecca795d0fd7b0763b86531c95a0d47c7ea98ec78a7c42', NULL),
	(116, '00000000-0000-0000-0000-000000000000', 'contact', '01a11acf-fa00-78f7-9b99-0f6e06c6e47d', 'bf26d62e309f7cf72dc48e8a04ed25b6ca03f431dea033eaa4956c3f334c9aee', false, '2026-11-29 07:50:01.797138+01', 'bda6d086fde5321b4cecca795d0fd7b0763b86531c95a0d47c7ea98ec78a7c42', 'dd8f6982deb935de60f75a02ff1eb69ad5554ac609dce25c4847b17d86639ff7', NULL),
	(117, '00000000-0000-0000-0000-000000000000', 'contact', '01a11b89-d420-706f-ba65-dbfc0f5b3637', 'd5f0a75d90334a522dd0383e981a3f6734cf4d8c2f6a839f41a3bf5fa7bd4c5f', false, '2026-11-29 07:50:01.797478+01', 'dd8f6982deb935de60f75a02ff1eb69ad5554ac609dce25c4847b17d86639ff7', '52d633166263a14a3045563a04a1dcab47e35822ed87af129bd73481bf271ab4', NULL),
	(118, '00000000-0000-0000-0000-000000000000', 'contact', '01a11fe4-f0e0-7f0d-b592-572d432774b7', '176aeec83de7cd0b792c4626ca8a521047a00c18c0e5d8ebaaf32effabb2b0e6', false, '2026-11-29 07:50:01.797838+01', '52d633166263a14a3045563a04a1dcab47e35822ed87af129bd73481bf271ab4', 'd938e2ef5d27b96485e2e703213f17147b03118af9ee1d33290804dd43385c08', NULL),
	(119, '00000000-0000-0000-0000-000000000000', 'contact', '01a11ff6-5600-7c67-8757-b10fa488a04b', 'ca16a617132158fd3525eabf2e9a12a589f577c87f012773a838ac415c1c77c0', false, '2026-11-29 07:50:01.798143+01', 'd938e2ef5d27b96485e2e703213f17147b03118af9ee1d33290804dd43385c08', '6387f4673784f1916a1e516ca5a4104f1da986cd31ce5541464933e5440d6adc', NULL),
	(120, '00000000-0000-0000-0000-000000000000', 'contact', '01a120f2-1b20-744a-846c-3624c4ea6574', '9360e7b85ff0c47e5b0c77f9b1decb98fab2ca81be43aa36d3bf08928561e0c8', false, '2026-11-29 07:50:01.798448+01', '6387f4673784f1916a1e516ca5a4104f1da986cd31ce5541464933e5440d6adc', 'c3454e9c005a2a7561d4cf009f437eea3507375d904b4a476ad6e31af1345b52', NULL),
	(121, '00000000-0000-0000-0000-000000000000', 'contact', '01a12efc-7760-7fee-a416-9510df41fd73', 'b06139c45fdd2f400bd44e6d0365328468ce4067a05b8837f32a4b9f2710276d', false, '2026-11-29 07:50:01.798812+01', 'c3454e9c005a2a7561d4cf009f437eea3507375d904b4a476ad6e31af1345b52', 'fcca4c019abc32b6b620b4ed8beec49c9c5fe9a10b5af669adccd67af7f0be4a', NULL),
	(122, '00000000-0000-0000-0000-000000000000', 'contact', '01a12f78-fa60-79f1-b5b6-a52ac83c86b7', 'f35033f4e10f4a2f2ba57d371f89c823000cc71229532fceb0345e6ffae2acac', false, '2026-11-29 07:50:01.799096+01', 'fcca4c019abc32b6b620b4ed8beec49c9c5fe9a10b5af669adccd67af7f0be4a', 'ef63bc9d4ea9665c0176a7b6e3558f1d4dda9b55e79fe152b07e0f81ad37c6b2', NULL),
	(123, '00000000-0000-0000-0000-000000000000', 'contact', '01a1303c-e6a0-7faa-beac-ba9323c9d9ab', 'e15583fa771fce5f83010205f5c9e7960db629334fa8685c5b627f171a95f6e0', false, '2026-11-29 07:50:01.799379+01', 'ef63bc9d4ea9665c0176a7b6e3558f1d4dda9b55e79fe152b07e0f81ad37c6b2', '1f93abe14efad0d1899a03e815e11a30a471c1e38821193d1c50d93b2ae8b7d1', NULL),
	(124, '00000000-0000-0000-0000-000000000000', 'contact', '01a13417-d6e0-795f-a225-78ed0269b809', '1c3f1673342ccc4adf2c80f0c85ffaf4ff96062d75f565f2f82645573915aed1', false, '2026-11-29 07:50:01.81026+01', '1f93abe14efad0d1899a03e815e11a30a471c1e38821193d1c50d93b2ae8b7d1', '9b59768c9729117a80be24dc77a495abd67c322b7e6c78fb7e726705926e28a3', NULL),
	(125, '00000000-0000-0000-0000-000000000000', 'contact', '01a134f0-d1c0-75ad-aec9-fc6c76e81aba', '2db7ac4428d0318835fb87c6853c487f0b78a46f7b7926f9946ddbb4cbf5895d', false, '2026-11-29 07:50:01.81085+01', '9b59768c9729117a80be24dc77a495abd67c322b7e6c78fb7e726705926e28a3', 'eda4d9ab1ad51cb5f6f6e390da8ce9ee612febaf4ad32aa829f2462e4db0c950', NULL),
	(126, '00000000-0000-0000-0000-000000000000', 'contact', '01a13555-8700-75d4-886d-1ec5e51d2959', '8ddbc08a73d6e382db7f0105f315ed62d0f60cb4e0ebfca269ff0f3c0d0caa35', false, '2026-11-29 07:50:01.811255+01', 'eda4d9ab1ad51cb5f6f6e390da8ce9ee612febaf4ad32aa829f2462e4db0c950', '98ceac030e6b03538254e27eec44a83e08204366a9670a1bb03f71515eaeed13', NULL),
	(127, '00000000-0000-0000-0000-000000000000', 'contact', '01a13906-5a00-7e35-9329-6b9a3b4c057e', '139d3f77883b16c8ec8d7caa0433fed73c8fd85c3e8eaa6851a0ea6757b9ea6e', false, '2026-11-29 07:50:01.815152+01', '98ceac030e6b03538254e27eec44a83e08204366a9670a1bb03f71515eaeed13', '94a11d6e924fb458c42fd0b77a755f1d21b8c383be9c6bdf640c117ec21be9cd', NULL),
	(128, '00000000-0000-0000-0000-000000000000', 'contact', '01a13933-3660-7ed6-9c3f-c1dbe0ea1a62', '19a04a5dd374bd3b48476743e0febdb32439448d04857e4c4036e15dd344c192', false, '2026-11-29 07:50:01.815905+01', '94a11d6e924fb458c42fd0b77a755f1d21b8c383be9c6bdf640c117ec21be9cd', '61d2cd821f92a89b4a13e0617f07ace259d050f88cccae647d35ec4b6c4c57e8', NULL),
	(129, '00000000-0000-0000-0000-000000000000', 'contact', '01a13a48-9e00-75df-8a5a-2f34af75c10b', 'dbd918bf253126097ece611dbc4dd445d0349aca99ea0cb725f955ace852ba5e', false, '2026-11-29 07:50:01.816387+01', '61d2cd821f92a89b4a13e0617f07ace259d050f88cccae647d35ec4b6c4c57e8', '4b91fd1795cc50c418b300335d7ef5ed2cfb27e10abbb9ca0799c929fb362223', NULL),
	(130, '00000000-0000-0000-0000-000000000000', 'contact', '01a13e7a-87e0-7b2f-b50d-a5457f0b528b', '8715f96ecc65403d5c95f997c082b3555a896991f509cd6eae5943c850d1f075', false, '2026-11-29 07:50:01.816783+01', '4b91fd1795cc50c418b300335d7ef5ed2cfb27e10abbb9ca0799c929fb362223', '4a7bd3c9fac89b2dafd55598d81d2fc3607cf48a88ced99907f0985b4763ab72', NULL),
	(131, '00000000-0000-0000-0000-000000000000', 'contact', '01a13ef4-4bc0-73e4-ad5e-449eb41dfe5e', 'f32667b8f87d6a531c5db8c71d9f5008af384dc64dda32acd9b99b593daba8e9', false, '2026-11-29 07:50:01.817102+01', '4a7bd3c9fac89b2dafd55598d81d2fc3607cf48a88ced99907f0985b4763ab72', 'bce059419fd30f76e5bad11dbf35133775bbf31618d721d177ef956e96ea2c21', NULL),
	(132, '00000000-0000-0000-0000-000000000000', 'contact', '01a13e30-5f80-7e7e-8a1d-e763687ab5cb', '97112375599ca05817a4e3815683183d94fb35438a5f73b9d10297213631c90b', false, '2026-11-29 07:50:01.817424+01', 'bce059419fd30f76e5bad11dbf35133775bbf31618d721d177ef956e96ea2c21', '3bff81072fad7cd7f695c366d405b38b29d63691b52289d30cd46707ef8f90cf', NULL),
	(133, '00000000-0000-0000-0000-000000000000', 'contact', '01a14486-b000-783a-8b41-9721742850f0', '1542e1c6e7944853f167f4976376f1ce2e7dd87beccb5284ce9d3123d069990f', false, '2026-11-29 07:50:01.817745+01', '3bff81072fad7cd7f695c366d405b38b29d63691b52289d30cd46707ef8f90cf', '5e5a1d545e4f6117077f9f71ce590c9db88745003f8a5d8b2414842632c5fe89', NULL),
	(134, '00000000-0000-0000-0000-000000000000', 'contact', '01a1443e-5c60-720a-ab4d-5b9d8a3d3a9d', 'af06320a825f12cd02910c33b0228a948007cc58b936887cb467bee708a99bcf', false, '2026-11-29 07:50:01.81803+01', '5e5a1d545e4f6117077f9f71ce590c9db88745003f8a5d8b2414842632c5fe89', '47b1c4497e66be1d05a9940b95b2a1a70585d7b5565213f0c1972cdb5c50a0a7', NULL),
	(135, '00000000-0000-0000-0000-000000000000', 'contact', '01a144c4-0720-7158-a28e-0b7dff9430f4', '3e19615cd6f76b30fe26259c8c0b28f644b030daa9cdc4cf34c2f4e1c132d2b1', false, '2026-11-29 07:50:01.818285+01', '47b1c4497e66be1d05a9940b95b2a1a70585d7b5565213f0c1972cdb5c50a0a7', '7be40f92c17cf7394baac358c0e98b627ccceba976fcf69c0926c5af0e9018e9', NULL),
	(136, '00000000-0000-0000-0000-000000000000', 'contact', '01a153c2-d580-7da2-bdb2-fa426080fc6a', '7df72666847b6e06fd4146e0eb02812107e0a749de8493d6de86c736e166d96b', false, '2026-11-29 07:50:01.818594+01', '7be40f92c17cf7394baac358c0e98b627ccceba976fcf69c0926c5af0e9018e9', '367ad2cb981652ff29a4ab29d8b3584404792720781217692c918b1c8a41a5c8', NULL),
	(137, '00000000-0000-0000-0000-000000000000', 'contact', '01a15326-4760-7766-a894-d345089d77b3', '1c3201ffb63da9bf5a1f0ebbc853d72befa680aa1f16381016ea6bbfbe622b10', false, '2026-11-29 07:50:01.818878+01', '367ad2cb981652ff29a4ab29d8b3584404792720781217692c918b1c8a41a5c8', 'de0f641d89b0f9baaaf0c0f8ed382b773e7739640f9cc9612e3842a5bc53e0c1', NULL),
	(138, '00000000-0000-0000-0000-000000000000', 'contact', '01a153f8-d9a0-70cc-ab02-e58c8c87df52', 'b8f84e3ebeeeeb855391f95939096039326799c024c147b079d03b038f92e5ab', false, '2026-11-29 07:50:01.819259+01', 'de0f641d89b0f9baaaf0c0f8ed382b773e7739640f9cc9612e3842a5bc53e0c1', 'c2e55b1e3a0a37dd80edbdd6add6ab1a733d043534f11860f286c28305b9a325', NULL),
	(139, '00000000-0000-0000-0000-000000000000', 'contact', '01a15990-bc20-77a4-8297-d4977879bf39', '0ec6f31692f05d10a12fd7c5303e89a6946977dd962c4b77109b702538d351dd', false, '2026-11-29 07:50:01.819528+01', 'c2e55b1e3a0a37dd80edbdd6add6ab1a733d043534f11860f286c28305b9a325', 'bd4988b63a968b87548812fa3a569ed2a621e91e3585434011cfa4482ee2a35d', NULL),
	(140, '00000000-0000-0000-0000-000000000000', 'contact', '01a158b9-9600-70fb-9e93-483ebe494976', 'c943407c853ee60e99e9f61f27e6657c464e6fcfae56fc23313affef14f50365', false, '2026-11-29 07:50:01.831746+01', 'bd4988b63a968b87548812fa3a569ed2a621e91e3585434011cfa4482ee2a35d', 'eb35dbb7856eb5c2086ed01c1a5b5a1eff8ac38f8ddb1ad93a95ae48c7edd98c', NULL),
	(141, '00000000-0000-0000-0000-000000000000', 'contact', '01a1594c-fc60-7381-ad5d-2966a8db9bd0', 'badb3e050e78a5305a98b2c09776819ebb3c48f8c9a2f5c28811bf6dd165b061', false, '2026-11-29 07:50:01.83235+01', 'eb35dbb7856eb5c2086ed01c1a5b5a1eff8ac38f8ddb1ad93a95ae48c7edd98c', 'a4c8721e87096a7723ddea3d428b32796c4973ed5f8699da90a3ee4a8eb6135f', NULL),
	(142, '00000000-0000-0000-0000-000000000000', 'contact', '01a15de6-5aa0-78a3-8324-a42f43d27c0d', '4edb1079f537f917c33bb94542a936f70050d21e8925370c97eb683e9dbcaee4', false, '2026-11-29 07:50:01.832819+01', 'a4c8721e87096a7723ddea3d428b32796c4973ed5f8699da90a3ee4a8eb6135f', 'ac7c865f30ab81cf3e022453dcc19dab0f5ea1090cea44d9e6ea366cfd5cd4df', NULL),
	(143, '00000000-0000-0000-0000-000000000000', 'contact', '01a15ead-0600-7d65-90db-8d06245ffb65', '4cd48f662d7e1fbcfdf732ee18eaea78aa9227f3593350733c15dbd332d07e68', false, '2026-11-29 07:50:01.833172+01', 'ac7c865f30ab81cf3e022453dcc19dab0f5ea1090cea44d9e6ea366cfd5cd4df', 'be935009e8d5ef622e2e008e8a7083ffeb00b1993cd7df0a5645c279c45792ca', NULL),
	(144, '00000000-0000-0000-0000-000000000000', 'contact', '01a15dce-8ce0-7c76-bd17-a7db5da48846', 'aad3911e4692e794c49221711127b9a4310b5458d8c943abed0bb04fa5de425d', false, '2026-11-29 07:50:01.833511+01', 'be935009e8d5ef622e2e008e8a7083ffeb00b1993cd7df0a5645c279c45792ca', 'fe639b3671f22551af0e819822dea599cb1aa9eec5d842242912a7a63d70231d', NULL),
	(145, '00000000-0000-0000-0000-000000000000', 'contact', '01a162c4-6300-76ef-a4de-cb20db1567fb', '3279d42a13860b8b22def1a99d7fb41c453b4e23f7836b3d1c6d126ebe22d61a', false, '2026-11-29 07:50:01.833871+01', 'fe639b3671f22551af0e819822dea599cb1aa9eec5d842242912a7a63d70231d', '2e6f5687f1edc2dd381acd5190bfb80a87b3d460d39aa181e2688b670b6d383c', NULL),
	(146, '00000000-0000-0000-0000-000000000000', 'contact', '01a16375-1560-78f7-9f7f-28386d9570ef', '13844bc201a53d2bc65c431d0b0c70061404b61125399b90be6fef8528199ad4', false, '2026-11-29 07:50:01.834163+01', '2e6f5687f1edc2dd381acd5190bfb80a87b3d460d39aa181e2688b670b6d383c', 'ffcee6a81fdf6fb85f7cadc45e0dc60d3f3ad0dd1f302570a16a134642f624d5', NULL),
	(147, '00000000-0000-0000-0000-000000000000', 'contact', '01a16380-fc40-75c8-8d9f-5ec5a9baa6c4', '5886bfb251e74320332466f645bd9e79d0008c1bb9b45e4607af485b2f45ca47', false, '2026-11-29 07:50:01.83445+01', 'ffcee6a81fdf6fb85f7cadc45e0dc60d3f3ad0dd1f302570a16a134642f624d5', '4ed01f0b791fcccec390d2f52d0bb166445c0bf522cbd621ec049565cc7232dd', NULL),
	(148, '00000000-0000-0000-0000-000000000000', 'contact', '01a1679e-c1e0-71ec-b23a-4135ff38e639', '4120ed500bdcd7b43cc8f5f35ad407256496600a826ad6b7f0d5e7743c24aed3', false, '2026-11-29 07:50:01.834804+01', '4ed01f0b791fcccec390d2f52d0bb166445c0bf522cbd621ec049565cc7232dd', 'f904ce2b05b8d2d2fe63bbb230fc8b0bdda3a1bcec020f2402d565a2220032e6', NULL),
	(149, '00000000-0000-0000-0000-000000000000', 'contact', '01a167f2-1200-7169-ae20-45c40183f138', '6290587a5830478374238b3a95a68d442e579f0eaadf7caa3dd734cd88b35390', false, '2026-11-29 07:50:01.835096+01', 'f904ce2b05b8d2d2fe63bbb230fc8b0bdda3a1bcec020f2402d565a2220032e6', '5bf14435ea1c5c318dbfa70b5dce3c175916eb3b51f6a65a7b7260c006301a49', NULL),
	(150, '00000000-0000-0000-0000-000000000000', 'contact', '01a16820-c320-7191-8d32-d4ab5710706c', '83916345ed2c0b1c8a1050a579b51dddb22eb322ff351d5901f2acc8bca63a0a', false, '2026-11-29 07:50:01.835378+01', '5bf14435ea1c5c318dbfa70b5dce3c175916eb3b51f6a65a7b7260c006301a49', '8aed4a7eb75e7f40c24252ccbd0f5ace669c6cf9335cfc9af7b4a73a8c213d37', NULL),
	(151, '00000000-0000-0000-0000-000000000000', 'contact', '01a177a7-1100-7dad-9730-ff8c0ec7b2e3', '8e83d2bf995ecd33efeac2b0e1e263f0f0836323888b1aa4d604f7fc9fae0f38', false, '2026-11-29 07:50:01.83989+01', '8aed4a7eb75e7f40c24252ccbd0f5ace669c6cf9335cfc9af7b4a73a8c213d37', '158b525b3eab8d8d0f6b86b1b4337be4a7a20bdfa6e66a760f7b09bbb6c5d8f7', NULL),
	(152, '00000000-0000-0000-0000-000000000000', 'contact', '01a17813-1940-758a-83f1-840e3de8acfe', '9b33f06e21bc8f41bc2a053aea87469741a3f8fb6475996ddbbb5febbceda072', false, '2026-11-29 07:50:01.840198+01', '158b525b3eab8d8d0f6b86b1b4337be4a7a20bdfa6e66a760f7b09bbb6c5d8f7', 'ff9ff294fbf662514358572382b3b03ecee32c083ae92c9264f399b5f912418d', NULL),
	(153, '00000000-0000-0000-0000-000000000000', 'contact', '01a178b4-3b40-7557-ac53-461d20d84c9e', '1e8ea8de4f68daff7d1209418fe08b7a0a3124d9e5da08d251391f529817f90c', false, '2026-11-29 07:50:01.840634+01', 'ff9ff294fbf662514358572382b3b03ecee32c083ae92c9264f399b5f912418d', 'a816b68b847ee4c434633a6af10824a477846cac8273b0e596e5827e8b593d67', NULL),
	(154, '00000000-0000-0000-0000-000000000000', 'contact', '01a17c51-d460-7668-8ab0-4a875dff24a9', 'a6fd1dc3c8ea5ff5f308a6639d79556d9c5140308b387986762e1559909b48ab', false, '2026-11-29 07:50:01.840827+01', 'a816b68b847ee4c434633a6af10824a477846cac8273b0e596e5827e8b593d67', '122b6b4f2ca7307a34eb06f96dcf71987b93237bb309fb2c06d38b5acbefbe8d', NULL),
	(155, '00000000-0000-0000-0000-000000000000', 'contact', '01a17d18-7fc0-7125-9425-be21d985c91d', '38385214321608e2eeb03343e31f1065d302dd71e03e6bda1c1807a28fb5c5df', false, '2026-11-29 07:50:01.841002+01', '122b6b4f2ca7307a34eb06f96dcf71987b93237bb309fb2c06d38b5acbefbe8d', '51e086bdecb94d78aaed74fe9ea5f8b50e3e62fef98333ae732b1d212f29c4fc', NULL),
	(156, '00000000-0000-0000-0000-000000000000', 'contact', '01a17c86-03c0-7476-921e-a0e4dc34acbb', 'c7367629ca16482b4a2f9509202932d1944fdc9ec2b85260a288b8ead4413426', false, '2026-11-29 07:50:01.841174+01', '51e086bdecb94d78aaed74fe9ea5f8b50e3e62fef98333ae732b1d212f29c4fc', '74df5619386dcb213ce9b34c28ba18fe3f74a5c72902ca1734835440171b9ca8', NULL),
	(157, '00000000-0000-0000-0000-000000000000', 'contact', '01a182b4-f620-7aa8-81cd-2483a49b37b7', 'c3a3475e16a2fe1d2a2392a5793f8bbd403c0614512387c786223ff18316b268', false, '2026-11-29 07:50:01.841351+01', '74df5619386dcb213ce9b34c28ba18fe3f74a5c72902ca1734835440171b9ca8', '582edee6af625b967541a0f0d62fbf3f1f8e62a1d239304e156308fcca259209', NULL),
	(158, '00000000-0000-0000-0000-000000000000', 'contact', '01a182f7-cb80-793e-beb3-bf496a3668a3', 'aa2274e5eb03fca5e69a7c9038e4134db21e3675ccbb32e2088195fdd9e0ad2f', false, '2026-11-29 07:50:01.841514+01', '582edee6af625b967541a0f0d62fbf3f1f8e62a1d239304e156308fcca259209', '2a6175d43da9000e072b1d5d6529dd9e96300869207221ee4a8f786c26a21a49', NULL),
	(159, '00000000-0000-0000-0000-000000000000', 'contact', '01a182b4-f620-726f-931d-977dc0b780f3', '5f4698f5524fe72e6bd39ccb206303e55805853b5d8553ea3930f9d229795e17', false, '2026-11-29 07:50:01.841714+01', '2a6175d43da9000e072b1d5d6529dd9e96300869207221ee4a8f786c26a21a49', 'fa58537b63b004c4587a8941748b7c19e1405ce223a0a1fb6342178cfc8c6b84', NULL),
	(160, '00000000-0000-0000-0000-000000000000', 'contact', '01a187de-1140-7dc9-8b42-5b20ae0a18b4', '038a750dea4deb5ea1b71ffb162bf9b4ffff8174eeb2d6e83325625ea7ff0e13', false, '2026-11-29 07:50:01.841872+01', 'fa58537b63b004c4587a8941748b7c19e1405ce223a0a1fb6342178cfc8c6b84', 'f6b747ca5e45245b48c818230890736c678f7e2ca42e5d7de59a3565ea36c00d', NULL),
	(161, '00000000-0000-0000-0000-000000000000', 'contact', '01a186b0-dbe0-7146-922e-b8ff13bf3d4f', '06fb3175357fc40c012a34431530639a8465897023f1aa02654443ec43278f26', false, '2026-11-29 07:50:01.842027+01', 'f6b747ca5e45245b48c818230890736c678f7e2ca42e5d7de59a3565ea36c00d', '85a6c5b5f9f034360799364f193fd529732a2e564cea788e766a9dbaf804caf1', NULL),
	(162, '00000000-0000-0000-0000-000000000000', 'contact', '01a186dd-b840-7e14-b44b-8963907d6be9', '6e6a82df8eec919f207f49e0cc84b8575657a659b67a91a580ffcce9d56a3f15', false, '2026-11-29 07:50:01.842193+01', '85a6c5b5f9f034360799364f193fd529732a2e564cea788e766a9dbaf804caf1', '20ca33f97d6e4d1b5d6c32780585e8e3082b8146e514639b3d61c455d8891ed2', NULL),
	(163, '00000000-0000-0000-0000-000000000000', 'contact', '01a18d4e-95a0-7afd-bf78-40c0b0e659a5', '0a63f3910fc1cdef979542bbfac9eedcb04c6d2f53f6da1b4b18e37a16a77485', false, '2026-11-29 07:50:01.842354+01', '20ca33f97d6e4d1b5d6c32780585e8e3082b8146e514639b3d61c455d8891ed2', '0440fb8208a85c77faa09be72f9c3ee876b69784b21a950617f6d76f6338c93d', NULL),
	(164, '00000000-0000-0000-0000-000000000000', 'contact', '01a18bce-1020-70b4-9597-09ae520b88c1', 'fcfb334d64ceb9736e37b50315b420237f321426cd64bf828af22b0eb94b64fc', false, '2026-11-29 07:50:01.842508+01', '0440fb8208a85c77faa09be72f9c3ee876b69784b21a950617f6d76f6338c93d', '925556ed459a85c6e5c64ff2cd8d8eb2d8d0b422d370e62ca33d44ce41d01349', NULL),
	(165, '00000000-0000-0000-0000-000000000000', 'contact', '01a18c95-a5e0-7149-a23b-c05a50236cc3', '3c8cd9202627828ed8c8dd535bc88a0f2224da5755e545c831cdea7724656982', false, '2026-11-29 07:50:01.842769+01', '925556ed459a85c6e5c64ff2cd8d8eb2d8d0b422d370e62ca33d44ce41d01349', '1af2427edbd629d395e93e1856247fbb062e256de18b4a26070bd7bad57866a3', NULL),
	(166, '00000000-0000-0000-0000-000000000000', 'contact', '01a19c75-ac80-7e8d-8d18-1b0fae5a2311', 'ca62d7e5ea0e5c524c783f8b064a25d2d240e34c76579924bbb058dddcf4d9bb', false, '2026-11-29 07:50:01.843007+01', '1af2427edbd629d395e93e1856247fbb062e256de18b4a26070bd7bad57866a3', '7d9b543455b022d2b7f4541c55bd8f7ba243d423822cc057e49b6ec3b657ac2e', NULL),
	(167, '00000000-0000-0000-0000-000000000000', 'contact', '01a19c89-d0c0-71ba-b3b6-c07c4e12576c', '4cc294d03fe8ff734b5792144e6a93023d601af3e7d5c95fcecc3b151f4df95f', false, '2026-11-29 07:50:01.843438+01', '7d9b543455b022d2b7f4541c55bd8f7ba243d423822cc057e49b6ec3b657ac2e', 'a2b0360bbf3348f28df9f616e399bf8e17165d646abac9069c216bb5b408a3a5', NULL),
	(168, '00000000-0000-0000-0000-000000000000', 'contact', '01a19c57-7620-7572-b5ba-54db7d2e414d', '22a7b0d251a0aad02e948fecb213eb0e938742fda00488c100acf9f876f8e2c0', false, '2026-11-29 07:50:01.85259+01', 'a2b0360bbf3348f28df9f616e399bf8e17165d646abac9069c216bb5b408a3a5', '887646afbf16ba1c35976f72fed40e3ce1c5518a5a15c2d2e5d1389d3c1d1ecf', NULL),
	(169, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a0f4-7de0-7d18-a9f4-e8438e5e5cc0', 'dcea849cb622893ed21180069e73847c08a0f0649791acec59e8448ce9b18a39', false, '2026-11-29 07:50:01.85316+01', '887646afbf16ba1c35976f72fed40e3ce1c5518a5a15c2d2e5d1389d3c1d1ecf', '16114e9eceec6a9bcfc541a82f42c85183fc637ad10d82fb71e2b353a13c93a2', NULL),
	(170, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a083-e1c0-790a-92d4-6eefd2c97906', 'b4cfc1e6e42b9b8cd19dc84e86b168954d8cdb74e86063320514e220b35624f2', false, '2026-11-29 07:50:01.853624+01', '16114e9eceec6a9bcfc541a82f42c85183fc637ad10d82fb71e2b353a13c93a2', '1344970fd3ce70b1b6f571d5c991969a9a4ca2ad2d82b700cd74004f0980fd34', NULL),
	(171, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a11b-dc00-7793-b920-86becd6e1ffb', '4b71fad854a48386f64e48fca4949e3a95e36aa17fd05f8047c3b51c387c8505', false, '2026-11-29 07:50:01.853993+01', '1344970fd3ce70b1b6f571d5c991969a9a4ca2ad2d82b700cd74004f0980fd34', 'ef81889f1d2622127942a29602301ebfc5adbd60e02ba026a44b174010457649', NULL),
	(172, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a6e7-ede0-7f08-ae1d-50b20ec6803f', '67a8e7803aa34c6382c1ff86a93f3b70153537a2be21e3d6711b9891690238b1', false, '2026-11-29 07:50:01.85433+01', 'ef81889f1d2622127942a29602301ebfc5adbd60e02ba026a44b174010457649', 'ee70f76402fd3f7ee837bfeb9b60ee2fe28ae4b325e51ef2c0f62d2fec278262', NULL),
	(173, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a5fb-b920-7f45-98a6-1c0dd075b626', '05c79f7f1b7554f207361d3d79af57606eb6c945d35f909ef3813f0b0203b2b7', false, '2026-11-29 07:50:01.854751+01', 'ee70f76402fd3f7ee837bfeb9b60ee2fe28ae4b325e51ef2c0f62d2fec278262', 'af7c51c211a7714cc83e90013abd66b84c413a259436772374aca4e28037fc18', NULL),
	(174, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a5e5-c020-7fa8-acca-1434b86e41f0', 'b0f1773249801ac5e4431301af5cc05ad01cfc46a39d9179546e1324ac574a05', false, '2026-11-29 07:50:01.855086+01', 'af7c51c211a7714cc83e90013abd66b84c413a259436772374aca4e28037fc18', 'c848ff31f8afab57b1554bad2905a9f1da77c13a2aa0cce49fdd63822bc8dcfa', NULL),
	(175, '00000000-0000-0000-0000-000000000000', 'contact', '01a1aaf7-f7e0-7427-b4f7-e560b71ed3bf', '32bd2c229dc97e052fe13f699426fee620482c67ff43784c63bce30da7e12e84', false, '2026-11-29 07:50:01.855378+01', 'c848ff31f8afab57b1554bad2905a9f1da77c13a2aa0cce49fdd63822bc8dcfa', 'd0574235cb929170df6da9651c8ff2d7a102f059aa6ba7cadcae7a5d8d2955dc', NULL),
	(176, '00000000-0000-0000-0000-000000000000', 'contact', '01a1ab54-6fc0-7948-aa29-32fa0ce12ae6', '8ccec551776a87952679686f2e82df5a31184f90cd562e96fbf90546653daa86', false, '2026-11-29 07:50:01.860057+01', 'd0574235cb929170df6da9651c8ff2d7a102f059aa6ba7cadcae7a5d8d2955dc', '4b16309d050a5eee4c3a3ec2748dafd47e7c18996cb398f8c8a58f7410e307cd', NULL),
	(177, '00000000-0000-0000-0000-000000000000', 'contact', '01a1abd3-b1e0-7226-b219-e502ec81cdb2', '64dd124254e9cf3ee3bfb1bdd12de87743fe081f8d445f2cb79cc56321dc91b4', false, '2026-11-29 07:50:01.860527+01', '4b16309d050a5eee4c3a3ec2748dafd47e7c18996cb398f8c8a58f7410e307cd', '0ec15f294bc117a77bba7624daaa2b64327e0ed48458cd58077bf143828d92db', NULL),
	(178, '00000000-0000-0000-0000-000000000000', 'contact', '01a1b0af-e580-7198-8c15-a3ad9501a10a', 'c84df9e06bd497242f272e91f9896759cec9c9d6961a8b1a93b50469c5cc198c', false, '2026-11-29 07:50:01.860966+01', '0ec15f294bc117a77bba7624daaa2b64327e0ed48458cd58077bf143828d92db', 'ca0505188a7f5f660751606b923a1c4c61913a8043304de2045a45bb21657db5', NULL),
	(179, '00000000-0000-0000-0000-000000000000', 'contact', '01a1b0b9-0d40-76ee-975f-c88a8c799db1', 'b72a7035e89b694770cacb7b6055c11fa37a25a1609956da29dc235d9a862ae7', false, '2026-11-29 07:50:01.861352+01', 'ca0505188a7f5f660751606b923a1c4c61913a8043304de2045a45bb21657db5', '02e7865d22111f1f34b959c1e9a33dfcd561ad139ef98b468b67dff80290533e', NULL),
	(180, '00000000-0000-0000-0000-000000000000', 'contact', '01a1b0f3-a540-7a82-a40a-5eba27ee8e54', 'd14aa8573babffe2e8358419dc3e015e2141a97eec90d87412e5da0d98b644ea', false, '2026-11-29 07:50:01.861713+01', '02e7865d22111f1f34b959c1e9a33dfcd561ad139ef98b468b67dff80290533e', 'a5f3527ec1019b1cff369e9b1dc7e45df2ff2f2013da8da28924652e3c8a575a', NULL),
	(181, '00000000-0000-0000-0000-000000000000', 'contact', '01a1bf5d-3880-7e0b-af17-5191ba6de76b', 'af3369a4ef71010323509dc9072fb47efead6df3215bd0677ebbb00c76b3f8d7', false, '2026-11-29 07:50:01.861999+01', 'a5f3527ec1019b1cff369e9b1dc7e45df2ff2f2013da8da28924652e3c8a575a', 'e92b1324b712cf9a6bccafd9fc8d86a3ef0637a4c5a6154a89b4b60b5e32a1df', NULL),
	(182, '00000000-0000-0000-0000-000000000000', 'contact', '01a1bf54-10c0-7c5e-a851-8ab61f43bafc', 'ceed59c6da80e8e5a8761e8edcd75104131b517120fc725982823b83cb3e905e', false, '2026-11-29 07:50:01.862278+01', 'e92b1324b712cf9a6bccafd9fc8d86a3ef0637a4c5a6154a89b4b60b5e32a1df', '1cbc3d8ab65bb62e6586f7c9576e13ee59b508fe8ebbc25837cd8ce13e1b753b', NULL),
	(183, '00000000-0000-0000-0000-000000000000', 'contact', '01a1bf62-b6c0-780d-8018-2c67048cb407', 'd08cd5bb6c35bb12303dd7bd226e7eef5fcba4085b414bd5ab239c6fb1170eff', false, '2026-11-29 07:50:01.862829+01', '1cbc3d8ab65bb62e6586f7c9576e13ee59b508fe8ebbc25837cd8ce13e1b753b', 'b747476d2c004f59c8f1c06cb2b95f6a64e17b57afda47f69af2fe4774e0cbb5', NULL),
	(184, '00000000-0000-0000-0000-000000000000', 'contact', '01a1c4af-8680-7a6c-957b-17619907e9da', '3bac4480ee768207519c194ee4db13b4315c195d09f9b73451f36c7585202383', false, '2026-11-29 07:50:01.863104+01', 'b747476d2c004f59c8f1c06cb2b95f6a64e17b57afda47f69af2fe4774e0cbb5', 'b705b1272b65dfc2c86392f3d50504a7e0674403892821e22ab2d140fdd838ba', NULL),
	(185, '00000000-0000-0000-0000-000000000000', 'contact', '01a1c4af-8680-777b-986c-a006c3dc02a5', '7af47ecd8f0febfcd4fe70e2391d563954017e7a35a4deefb05d61756dfc5352', false, '2026-11-29 07:50:01.863368+01', 'b705b1272b65dfc2c86392f3d50504a7e0674403892821e22ab2d140fdd838ba', '8c62097e0adc7aff6282b3bf41dd938c472e0c6973ea1808608d838902ee932c', NULL),
	(186, '00000000-0000-0000-0000-000000000000', 'contact', '01a1c463-8960-7823-8056-0406f7a48cf8', '4d456ba591283ab329a0f0fd6ce3013be3591a79b031b3d28418163a07d022ba', false, '2026-11-29 07:50:01.872069+01', '8c62097e0adc7aff6282b3bf41dd938c472e0c6973ea1808608d838902ee932c', '753bce00ca08248e842b45ea3fb7c714dda856733f77a610c8d640eed0c99031', NULL),
	(187, '00000000-0000-0000-0000-000000000000', 'contact', '01a1afe8-4fc0-7b25-b31a-897e59a8a9f4', 'fb1f3c54113c7d949c0d0ec51bcd23d008ce2e2f9666d6eac222acce2fea8545', false, '2026-11-29 07:50:01.872717+01', '753bce00ca08248e842b45ea3fb7c714dda856733f77a610c8d640eed0c99031', '9df40f244bbb3f236ea630514560855ddd1bd0d4c006cb44dc0d0c8169944f7c', NULL),
	(188, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a5d2-8640-74ff-89a8-6c1a1c11e7e9', '2f9de71bbab470b2d91e8bd93a67baaf5083d9b39c7c89c62bb10ee2a24e9eb3', false, '2026-11-29 07:50:01.873192+01', '9df40f244bbb3f236ea630514560855ddd1bd0d4c006cb44dc0d0c8169944f7c', 'ba3ebaa120c7995903b1522cf332a03fb7f75d0db6964bee7497bcafc5de2ddc', NULL),
	(189, '00000000-0000-0000-0000-000000000000', 'contact', '01a18c49-a8c0-787d-b479-bfc08f261941', 'e0ebb644686c13f920103e05063957b6c4ba6efa9d09bb289ad3526b7b9cdabe', false, '2026-11-29 07:50:01.873606+01', 'ba3ebaa120c7995903b1522cf332a03fb7f75d0db6964bee7497bcafc5de2ddc', 'b8773619c61c1cd9e5c0032570cbf65faac3b98ff59a31488b4e870401d6bf73', NULL),
	(190, '00000000-0000-0000-0000-000000000000', 'contact', '01a17d0d-8340-7930-b61e-1ab964ace67c', '1ca7d74ee6e1f2b6b4793bb802c073484eaec5dcba028c3b8e959931bc588818', false, '2026-11-29 07:50:01.873973+01', 'b8773619c61c1cd9e5c0032570cbf65faac3b98ff59a31488b4e870401d6bf73', '77e17966fc96dce7c6b2780428aa8600d5f9f3ddcb268a9f97944d828f8f4a63', NULL),
	(191, '00000000-0000-0000-0000-000000000000', 'contact', '01a16874-1340-7595-a9ba-fa1d18e3dac1', 'cb32a49eac01f231b931117b60eb9487c6c25b67eca23e16e7d6b3be18df51c2', false, '2026-11-29 07:50:01.874311+01', '77e17966fc96dce7c6b2780428aa8600d5f9f3ddcb268a9f97944d828f8f4a63', 'd28c1759594577931a9831e6079b0a2850de698c180f2bf6a0c881a6d46cece6', NULL),
	(192, '00000000-0000-0000-0000-000000000000', 'contact', '01a15411-91c0-79c3-ba45-8e955fed2bec', '87a2d2d4f2cb2c9158126a37d433b98620698037eafd7f4e5478a31847653da6', false, '2026-11-29 07:50:01.874777+01', 'd28c1759594577931a9831e6079b0a2850de698c180f2bf6a0c881a6d46cece6', 'b26f1522be6dd3bfa5ac6d3960891360b138730a6245f25d25a215e7528e832e', NULL),
	(193, '00000000-0000-0000-0000-000000000000', 'contact', '01a13faf-1040-74e5-970c-9613f109213e', '5e9ea76592cd0e7f7817f3723e82fbdba1103242f2598808265fd5d15a7086a3', false, '2026-11-29 07:50:01.875105+01', 'b26f1522be6dd3bfa5ac6d3960891360b138730a6245f25d25a215e7528e832e', '961faabc107f1c9dd8066b61e1f61c881908418c77e2162735ac42f97b58d9a3', NULL),
	(194, '00000000-0000-0000-0000-000000000000', 'spot_check_round', '01a1962d-17a0-79c5-8a39-b5c8faa241a6', '1c3406bf33e610a2cf5ba1b8ee2442f90b554854c3ba419de7afdcc572a6f9aa', false, '2026-11-29 07:50:01.880877+01', '961faabc107f1c9dd8066b61e1f61c881908418c77e2162735ac42f97b58d9a3', '79d8d8a558e94b381b2ace3d74794e60e6962a1a3ccf0ace3b6cc1b697360df5', NULL),
	(195, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'spot_check', '01a1962d-17a0-70d9-baba-0cf370833e8a', '56907b3fdd1bff6c9642db77591341d0af968933077f86aaf56ce2d7ad12e31c', false, '2026-11-29 07:50:01.882814+01', '79d8d8a558e94b381b2ace3d74794e60e6962a1a3ccf0ace3b6cc1b697360df5', '83eba759eb81eb9468761c385d7a0b144561365412edac35c83b816ce973475e', NULL),
	(196, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'payment_return', '01a17c84-2f00-772f-9df8-5c6e3d1cbb7e', 'e63369621b41c14d07c13bf864e32625504a429fc9d3dae3dd575e235e3db7ad', false, '2026-11-29 07:50:02.547519+01', '83eba759eb81eb9468761c385d7a0b144561365412edac35c83b816ce973475e', '66da32eb92ce037d3577d7033c4ec9a71e02db3a4396f4118103ffeaec5a5651', '2026-10-27 09:40:00+01'),
	(197, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'next_step', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '13f267a083ce2b3534168b063d20836ebae907a300fb9fed05b51b01156ab942', false, '2026-11-29 07:50:02.553226+01', '66da32eb92ce037d3577d7033c4ec9a71e02db3a4396f4118103ffeaec5a5651', 'aa0061593abe5329ddb61cb24c6fa4ca5d4b703babc7389297f1b9b755a6a3d3', '2026-10-27 09:40:00+01'),
	(198, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '0947c572-8f51-4b5d-8403-aaf858e040f1', '109141b87eb872c70a30bb57968638b4561c5993297beb52b3e179b78ba61a4f', false, '2026-11-29 07:50:02.565859+01', 'aa0061593abe5329ddb61cb24c6fa4ca5d4b703babc7389297f1b9b755a6a3d3', '7487ab80a441be47324af0516281ac2feddb49b228357dd3b5d09da932b17521', '2026-10-27 09:40:00+01'),
	(199, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'payment_return', '01a17c84-2f00-772f-9df8-5c6e3d1cbb7e', 'c71dfa63be0e6eeab021cff65c19e244c6f2693990e9e9ba42acd7303c47deba', false, '2026-11-29 07:50:02.807234+01', '7487ab80a441be47324af0516281ac2feddb49b228357dd3b5d09da932b17521', '5506dac15b4380b471e8a567270443cbf4de0524e3ba8f019113a9dc3e745598', '2026-10-27 13:15:00+01'),
	(200, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'journal_note', '01a17c84-2f00-772f-9df8-5c6e3d1cbb7e', '3882fe592aabf819d294332f9c28585691bd002d057ee148c1a3a6422578a2f8', false, '2026-11-29 07:50:02.813055+01', '5506dac15b4380b471e8a567270443cbf4de0524e3ba8f019113a9dc3e745598', 'f33ccffcbc8a2043d0a40a98c6957318d691d7e22fae70df96169e26ac30b2dc', '2026-10-27 13:15:00+01');
INSERT INTO public.seal VALUES
	(201, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'next_step', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '92996b22f1d2826646f7ee6feb17a62d885342fb42980bfb4802ff35020dcc00', false, '2026-11-29 07:50:02.814436+01', 'f33ccffcbc8a2043d0a40a98c6957318d691d7e22fae70df96169e26ac30b2dc', 'f9bd97449b9a1980aa35ea5aa6558057f615e8275d6f9b48111a1bff7ec5f0b9', '2026-10-27 13:15:00+01'),
	(202, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'payee_account', '01a181cf-2a00-7ded-8198-18f281bc896a', '20410346acf748ecd21236b562b0483ebda81c334c6374e4ee65a6c481b0644e', false, '2026-11-29 07:50:02.885878+01', 'f9bd97449b9a1980aa35ea5aa6558057f615e8275d6f9b48111a1bff7ec5f0b9', '68245330750d8f47868ff11f07e4bdf4ffc40d78b54c765c46265036c08d5066', '2026-10-28 10:20:00+01'),
	(203, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '040d7d67-ef8e-428e-955f-c6ea410da0a8', 'cea56e2842056b33b12a21bf1210d7c1726b48a3c0b236641905ff501218230e', false, '2026-11-29 07:50:02.887358+01', '68245330750d8f47868ff11f07e4bdf4ffc40d78b54c765c46265036c08d5066', 'b9f8d87a29e485e41a405ade1c38020a0de2329a4179e247d4a1dda82fe40698', '2026-10-28 10:20:00+01'),
	(204, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'payment', '01a181cf-2a00-7415-8e27-9cb5675a1834', '5cc82c69c3e53ef93e3b52c74a36f609d9c2a0a31858a72361e4aeedf325438c', false, '2026-11-29 07:50:03.173849+01', 'b9f8d87a29e485e41a405ade1c38020a0de2329a4179e247d4a1dda82fe40698', '348ce1780e69b34cf5f0af0b7e0fa2bd6aecd6d19f4fc6c0077db2f5a71dca15', '2026-10-28 10:20:00+01'),
	(205, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'next_step', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '778e744a76ce38e2ed7a70e358332185ff68550186624dbd39ebbe93329ceafa', false, '2026-11-29 07:50:03.174697+01', '348ce1780e69b34cf5f0af0b7e0fa2bd6aecd6d19f4fc6c0077db2f5a71dca15', 'e3853861c9e18c75d78b0ef569448195e669e80f659cf063aa02a4d1ba244de4', '2026-10-28 10:20:00+01'),
	(206, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'payment', '01a181cf-2a00-7415-8e27-9cb5675a1834', '33b98e13486a562de68c0a5669a8850c5247b32acb5c60b725280cd55f50258d', false, '2026-11-29 07:50:03.519408+01', 'e3853861c9e18c75d78b0ef569448195e669e80f659cf063aa02a4d1ba244de4', '340bbe2a626cff955184aa3c8abb389a747e8797c67c40dae9c485a4793cf4bd', '2026-10-28 14:05:00+01'),
	(207, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'next_step', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '08fa06f39329107da56907650b06fd22f8d9c86785f2a30f4f6854f9ab344f14', false, '2026-11-29 07:50:03.530017+01', '340bbe2a626cff955184aa3c8abb389a747e8797c67c40dae9c485a4793cf4bd', 'd4c4b34abd5a9af71df6b864bc09b257bff03a1c8a847235de10253bab6e84c3', '2026-10-28 14:05:00+01'),
	(208, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a182f4-2200-73de-9851-8e43e3fef409', 'b8497aab0aaabb42c727293c29e82ea03f775fa63a67c56c786c7d62c4ceff75', false, '2026-11-29 07:50:03.777401+01', 'd4c4b34abd5a9af71df6b864bc09b257bff03a1c8a847235de10253bab6e84c3', '99ad74a7b8b7a4ee43330b2d214a84c64ea97d509577baebb27015b78c26e9ce', '2026-10-28 15:40:00+01'),
	(209, '01a10aeb-5f80-73e9-be6e-d515d77b26d3', 'payment', '01a181cf-2a00-7415-8e27-9cb5675a1834', '6872ec2b3c16dc845640fe1f155bb316b4c67ba209edfa1c5668b0ddf469a455', false, '2026-11-29 07:50:03.77797+01', '99ad74a7b8b7a4ee43330b2d214a84c64ea97d509577baebb27015b78c26e9ce', 'fd9aacd95c7f7f2826df375234c5d353f4f38385c8ac4be986b11267a0f2fbdb', '2026-10-28 15:40:00+01'),
	(210, '01a1aacb-1b80-75ff-9206-7e9eb38f84ad', 'case_file', '01a1aacb-1b80-75ff-9206-7e9eb38f84ad', '599a933cd33bfc0b3cee52920f5498ed9c45aa4e6d218c2073d2c3126fd52db1', false, '2026-11-29 07:50:04.077668+01', 'fd9aacd95c7f7f2826df375234c5d353f4f38385c8ac4be986b11267a0f2fbdb', '2c25117640a854ce57dde22e669074b206a391e3af4e98ba3efa952a6d705295', '2026-10-28 15:40:00+01'),
	(211, '00000000-0000-0000-0000-000000000000', 'person', '01a1aacb-1b80-73a0-9750-9df32756116e', 'b65c86bac2fa0e289b346a5004de1e8e23dddfd021ac5e9eca4d55a7d4bbf3d8', false, '2026-11-29 07:50:04.078373+01', '2c25117640a854ce57dde22e669074b206a391e3af4e98ba3efa952a6d705295', 'ec63c173136dbceaee74fe7f6e2e3875ad77fc741cd13751a15153f1828ced10', '2026-10-28 15:40:00+01'),
	(212, '01a1aacb-1b80-75ff-9206-7e9eb38f84ad', 'household_member', '01a1aacb-1b80-7c8b-87ea-6049ff874151', '09b4414c6c8e6fa95b101e6ef7380d9655467ebcdb37e93e19cee3f8ee099533', false, '2026-11-29 07:50:04.079097+01', 'ec63c173136dbceaee74fe7f6e2e3875ad77fc741cd13751a15153f1828ced10', 'ccab1d532014cfd5e5fcbf5b3a6c063445765f7a85e0c5dab3cc59b45b30ec45', '2026-10-28 15:40:00+01'),
	(213, '01a1aacb-1b80-75ff-9206-7e9eb38f84ad', 'aid_application', '01a1aacb-1b80-74a3-9fce-48b264ad2d60', 'b0bc4686f3223ef32e98f891a62fe0fb6456b57342d2a337234aabc620abe62f', false, '2026-11-29 07:50:04.07931+01', 'ccab1d532014cfd5e5fcbf5b3a6c063445765f7a85e0c5dab3cc59b45b30ec45', '1a4e74d783cad3d0672dd49e30f717cf86a9722c7afb0ff9215fb6edb00e8309', '2026-10-28 15:40:00+01'),
	(214, '01a1aacb-1b80-75ff-9206-7e9eb38f84ad', 'next_step', '01a1aacb-1b80-75ff-9206-7e9eb38f84ad', '1be0a66829cac0345f654de23b01237d2fbd7b7dfebb42dd0de7d4bfa443c68c', false, '2026-11-29 07:50:04.079515+01', '1a4e74d783cad3d0672dd49e30f717cf86a9722c7afb0ff9215fb6edb00e8309', '2475cc10bc0708c158f67d4e372e6de0ec5678b7cb8ea091acc3cd5958bba098', '2026-10-28 15:40:00+01'),
	(215, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '18e28525-957e-4255-9fda-6e3268306a29', 'f2ebf196030372af9c5498daadbe457bd2800f5b7fcd4e72f5121bc2bbc5f4ce', false, '2026-11-29 07:50:04.091666+01', '2475cc10bc0708c158f67d4e372e6de0ec5678b7cb8ea091acc3cd5958bba098', '62a081f7e0a786de3459325737eb2113763068de73530660252467e4ac73414b', '2026-10-28 15:40:00+01'),
	(216, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'case_handover', '01a1ab2f-d0c0-7596-9ee9-9d8ee3f8217b', '627c44d4adf15f1b2f13bcf3fd01f3db9a059e2bcb1d60b606f40c2191e5eddb', false, '2026-11-29 07:50:04.224687+01', '62a081f7e0a786de3459325737eb2113763068de73530660252467e4ac73414b', 'f3a81991b46e8f83dbc42dbfa0e5f8a7726f19c1df312d6f36fe720f77dd315e', '2026-11-05 11:10:00+01'),
	(217, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'case_file', '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'a9000b5442f26d62955e73b18cc94b00a8023caed683adbbfd2060c8deee8b1e', false, '2026-11-29 07:50:04.225372+01', 'f3a81991b46e8f83dbc42dbfa0e5f8a7726f19c1df312d6f36fe720f77dd315e', 'ccc21ddce2d053df49cbcc7d1105a815e710ccbd50183259000798c769d4936e', '2026-11-05 11:10:00+01'),
	(218, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'journal_note', '01a1ab2f-d0c0-77b6-9419-b2a2a9f4a20e', 'a9e0e04a38c915657a8e320982039d44c697df866abfbaf7a7570a3682e9eeda', false, '2026-11-29 07:50:04.225652+01', 'ccc21ddce2d053df49cbcc7d1105a815e710ccbd50183259000798c769d4936e', '8cbcfcb4c376aa6d829aeac401a1869bd7119f9ac91a3eae7b829ed9da193f10', '2026-11-05 11:10:00+01'),
	(219, '01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 'access_entry', '01a1ab2f-d0c0-7865-be59-ed083be20afe', '91b9f128e99dc70744a01632dd49ee48ed22c1815b34a5bccb11cf436a21c084', false, '2026-11-29 07:50:04.226428+01', '8cbcfcb4c376aa6d829aeac401a1869bd7119f9ac91a3eae7b829ed9da193f10', 'd4b50e2a3adc418c16b86cc7e7bd918101a837d4b6dda7990295c838fcd0972f', '2026-11-05 11:10:00+01'),
	(220, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '12981ac6-4a20-45f5-8313-b0f6b3c7b3f9', 'a9281d2ecc4edb0f020a39cd7df97e41caf44a5d565cf14f383abeb917886f8f', false, '2026-11-29 07:50:04.227213+01', 'd4b50e2a3adc418c16b86cc7e7bd918101a837d4b6dda7990295c838fcd0972f', '42d4b262b6471e22bc9bfb5f55d8f2c7f6c8b39deb8f654bb592a61a991cdfeb', '2026-11-05 11:10:00+01'),
	(221, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1b0df-8100-7fe8-91b3-7416b5f656b8', 'a4019c567ddfca847b0a60d0c5cb56e8e1cc473a53aa1c09d5940d7f75aa9288', false, '2026-11-29 07:50:04.306865+01', '42d4b262b6471e22bc9bfb5f55d8f2c7f6c8b39deb8f654bb592a61a991cdfeb', '9f32ce1b44f6dc5166f44ab192dbfee010c010c2a7c1b57655369f1a23cb75fe', '2026-11-06 13:40:00+01'),
	(222, '00000000-0000-0000-0000-000000000000', 'contact', '01a16874-1340-7595-a9ba-fa1d18e3dac1', '581ab96e2c2b0e9f4abdfb9aa25dacf34dfb9e5f0b14f521d9302e1b0f0c10a2', false, '2026-11-29 07:50:04.307179+01', '9f32ce1b44f6dc5166f44ab192dbfee010c010c2a7c1b57655369f1a23cb75fe', '5ed913e9990a94106ae5abf9f70a0980c620bbb1aa833f77da94d47a8d9f1a58', '2026-11-06 13:40:00+01'),
	(223, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '1bdf3e22-1ed1-40c2-8d01-74ca00bf7b52', '14e248318cdf6843a6f1b0ce7aa6006b43ea9a84f684e8dd124e7f042d59de62', false, '2026-11-29 07:50:04.315125+01', '5ed913e9990a94106ae5abf9f70a0980c620bbb1aa833f77da94d47a8d9f1a58', '2b80459ee1453838d904bf3dcb4ec6588e22a9748704d753ef1a168f0945ded4', '2026-11-06 13:40:00+01'),
	(224, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1b116-6f80-7ba2-9658-fb0f9963b9ec', 'c1be1f21d187828fc5353f2280ed3de5e7bfde6211d1632efee55b0fd12d41d9', false, '2026-11-29 07:50:04.348464+01', '2b80459ee1453838d904bf3dcb4ec6588e22a9748704d753ef1a168f0945ded4', '0545b6b84c0a3f06cfb10e4711b7404f0f71e5f28c777ac730d5f27c6b5a4d85', '2026-11-06 14:40:00+01'),
	(225, '00000000-0000-0000-0000-000000000000', 'contact', '01a15411-91c0-79c3-ba45-8e955fed2bec', 'ff2ad6ccc3e1d01ecfe65a4efe64a068a0fd5997e46550c41fe7b75f5a20da8a', false, '2026-11-29 07:50:04.349828+01', '0545b6b84c0a3f06cfb10e4711b7404f0f71e5f28c777ac730d5f27c6b5a4d85', 'dc83ee9615ce7320dc8f8c56b9e0a7496ee9acfe654a907830be734dee6bb623', '2026-11-06 14:40:00+01'),
	(226, '00000000-0000-0000-0000-000000000000', 'access_entry', '01a1b13f-a260-711c-85d9-e0229e458516', 'feb2ec2a75013a7500a063c66f4b335c5c40f05629a7bd8bb703909b5889a92f', false, '2026-11-29 07:50:04.43715+01', 'dc83ee9615ce7320dc8f8c56b9e0a7496ee9acfe654a907830be734dee6bb623', '33341dded1b292b134c6a249cfc0abb00966af32a847d685d6d3c635c9639ad3', '2026-11-06 14:40:00+01'),
	(227, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7800-b3f6-e53d3853933d', '609dc0f6a5067d9f990565a5d9c89172b1b4da8d228fa4f85d7251e8565ff692', false, '2026-11-29 07:50:04.437429+01', '33341dded1b292b134c6a249cfc0abb00966af32a847d685d6d3c635c9639ad3', '915d375eb4ab238d3df71ffe1629145f8fc5d52c3c7e3c9f3337bdb67e4a2ca9', '2026-11-06 14:40:00+01'),
	(228, '00000000-0000-0000-0000-000000000000', 'account_change', '01a1b13f-a260-7db9-908c-a03a2cb92415', '783c61e7436c7c904f320ceb205b5704a4b4df5d1ebd0f7baf1fa6683c9f3fac', false, '2026-11-29 07:50:04.440484+01', '915d375eb4ab238d3df71ffe1629145f8fc5d52c3c7e3c9f3337bdb67e4a2ca9', '45c3260d4d9767dbb0fbdac155aab808486eee60fa9d10d2ce39b05d53ba64ba', '2026-11-06 15:25:00+01'),
	(229, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1bf8d-be60-7784-b637-dba4c257fb8e', '4ac8eaf98ea8c362c049f163242fb37d846b45c39d407c0bf94f6814dded68b6', false, '2026-11-29 07:50:04.462886+01', '45c3260d4d9767dbb0fbdac155aab808486eee60fa9d10d2ce39b05d53ba64ba', '084c2561b1a21c7e702a7a9b7c344490b0e37403c52a767c6e14adf23fe8be39', '2026-11-09 10:05:00+01'),
	(230, '00000000-0000-0000-0000-000000000000', 'contact', '01a17d0d-8340-7930-b61e-1ab964ace67c', 'b7663d133b9e2e04494899f14450f39b092e727fb064139fb9f07514982105b1', false, '2026-11-29 07:50:04.463198+01', '084c2561b1a21c7e702a7a9b7c344490b0e37403c52a767c6e14adf23fe8be39', 'b1e9cd01d541c1e8143bd5ab5a06c0239f9e647229c520ed9654d2a4d69c2ffd', '2026-11-09 10:05:00+01'),
	(231, '00000000-0000-0000-0000-000000000000', 'seal_anchor', 'b4c5f70d-5a55-4015-aa2c-55ef8912f3dc', '2e84e5a6341bafe31f5ce2b0832a82039266d026b9ad9074d36733aea9e6e707', false, '2026-11-29 07:50:04.464211+01', 'b1e9cd01d541c1e8143bd5ab5a06c0239f9e647229c520ed9654d2a4d69c2ffd', 'a9a38838df0154c83c831fd4c1a756be3f229b9b6f7164f641053cfa27a70695', '2026-11-09 10:05:00+01'),
	(232, '01a1aacb-1b80-75ff-9206-7e9eb38f84ad', 'access_entry', '01a1c052-9500-7e6f-b0b8-0ac551464143', 'd8bb8758749f063509a2782b798c628670d3ab19ef15f24a030a72219b483b1e', false, '2026-11-29 07:50:04.607516+01', 'a9a38838df0154c83c831fd4c1a756be3f229b9b6f7164f641053cfa27a70695', 'cee730106d53932a8c34dd53511fe1787b3867dd87f0a5a37dffce5236c5ddb7', '2026-11-09 10:05:00+01'),
	(233, '00000000-0000-0000-0000-000000000000', 'former_identity', '01a1c052-9500-79e2-968a-561f0840d47c', 'c0ea939a3bde142c2be7ca7175e86482b099b9c9b7d49159c5d6ba2c5457114d', false, '2026-11-29 07:50:04.817981+01', 'cee730106d53932a8c34dd53511fe1787b3867dd87f0a5a37dffce5236c5ddb7', '97d1bd60b38ec671ae2f950f38bf0b4e4f4b3228a5b42671e8a92be23afefb62', '2026-11-09 13:40:00+01'),
	(234, '00000000-0000-0000-0000-000000000000', 'person', '01a1aacb-1b80-73a0-9750-9df32756116e', '8d356f674d1917cb1d19e801108f1b4a51b0f93127b8bb595912acbedbdd00ec', false, '2026-11-29 07:50:04.818748+01', '97d1bd60b38ec671ae2f950f38bf0b4e4f4b3228a5b42671e8a92be23afefb62', '5e5f320128edecc0f78f7826f1811d1f98186b67c877af1cebc388a3d7081570', '2026-11-09 13:40:00+01'),
	(235, '01a1aacb-1b80-75ff-9206-7e9eb38f84ad', 'journal_note', '01a1c052-9500-7bd7-a5e7-93b73eadb3e2', '33d890f0f64cd7fb561a2ff47c5a9bb81289a08e08917c75912e072376c94c9a', false, '2026-11-29 07:50:04.818993+01', '5e5f320128edecc0f78f7826f1811d1f98186b67c877af1cebc388a3d7081570', 'bb2d1b8cf257b97e17ab198dc1f14aaba529abca82b5ad5b8c77f4109ac09bbb', '2026-11-09 13:40:00+01'),
	(236, '00000000-0000-0000-0000-000000000000', 'staff', '01a22611-68ec-770e-9554-d54a826e9f7d', 'e5a9406b020101e78e21e551e0692333836ffcd317b77c72996ce985a9441400', false, '2026-11-29 07:50:04.923703+01', 'bb2d1b8cf257b97e17ab198dc1f14aaba529abca82b5ad5b8c77f4109ac09bbb', '80e870150430e09c340b52ec397f122f8cfd95339f7f18f5f9452911297427ec', '2026-11-09 13:40:00+01'),
	(237, '00000000-0000-0000-0000-000000000000', 'staff', '01a22611-68ed-7a16-90a3-e6ebcd6d4d62', '24d27d5aa2ba2c0babf301d14da7c5357e9aa33f0dc19341ee179fe117c293c4', false, '2026-11-29 07:50:04.923937+01', '80e870150430e09c340b52ec397f122f8cfd95339f7f18f5f9452911297427ec', 'a93401690298190c4deaa0706d32c2b3373ab30f4265cabddf75f1ea7326ff10', '2026-11-09 13:40:00+01'),
	(238, '00000000-0000-0000-0000-000000000000', 'staff', '01a22611-68ee-72d6-b934-388089043d3e', '6c3015854f2cd07d85c3fd73c3a5e637c3013f82d2c63381f51b98f2f12da119', false, '2026-11-29 07:50:04.924094+01', 'a93401690298190c4deaa0706d32c2b3373ab30f4265cabddf75f1ea7326ff10', '2e8bb56d283b000f3a07bd5a6338a818a2c306b39b5754de178d742a4428bdc9', '2026-11-09 13:40:00+01'),
	(239, '00000000-0000-0000-0000-000000000000', 'staff', '01a22611-68ef-7a6b-94ae-a17421059eda', 'dded4599ed3e3137bb01a36347d07aacf97ccd62c2977944778bba8eec0bea94', false, '2026-11-29 07:50:04.92424+01', '2e8bb56d283b000f3a07bd5a6338a818a2c306b39b5754de178d742a4428bdc9', '9a03ba9ee2717f96b75ba5691878dcc0545f1456b29688b413f0b183ba31099c', '2026-11-09 13:40:00+01'),
	(240, '00000000-0000-0000-0000-000000000000', 'staff', '01a22611-68f0-7522-a1fa-0c315732b5a8', 'dde5d1265821bdc33e6eecba84f1a1d2f57038e61fb7d5be58d71f58fdfd8efa', false, '2026-11-29 07:50:04.924385+01', '9a03ba9ee2717f96b75ba5691878dcc0545f1456b29688b413f0b183ba31099c', '9c78c78e82abccc1097cb0e78203eae45965c1abd08120ebf6e84377bd4c9175', '2026-11-09 13:40:00+01'),
	(241, '00000000-0000-0000-0000-000000000000', 'staff', '01a22611-68f1-788a-9a6f-511db68d2bb1', 'fe3341a0890adf33d53a88c59d1b2437812c70817fc740ce5140bc782852846a', false, '2026-11-29 07:50:04.924545+01', '9c78c78e82abccc1097cb0e78203eae45965c1abd08120ebf6e84377bd4c9175', '9653cb735afa28bfbb5b9dc55d65ba6385ffbedbcb2c672a3e01caf694227684', '2026-11-09 13:40:00+01'),
	(242, '00000000-0000-0000-0000-000000000000', 'staff', '01a22611-68f2-7396-8aa9-e41cd6cc66eb', '50d7115f901c89aed7de67ed01c31660b7a04bfa0ae466721b30a25bc2bbd606', false, '2026-11-29 07:50:04.924724+01', '9653cb735afa28bfbb5b9dc55d65ba6385ffbedbcb2c672a3e01caf694227684', 'f483c63cea6ad7928c63528df0fd5fdffab122cb72c6407a8943569db6358022', '2026-11-09 13:40:00+01'),
	(243, '00000000-0000-0000-0000-000000000000', 'staff', '01a22611-68f3-70cd-870d-c674a04ddb6f', '3d1398199f4de40dac2d71d9db6a720b32ac74cec4f18052e0fac83fc88b21cb', false, '2026-11-29 07:50:04.924861+01', 'f483c63cea6ad7928c63528df0fd5fdffab122cb72c6407a8943569db6358022', '9b538b197bbb21751a854655fdcaa31c1ba37e6886be92259dc4c954591748c5', '2026-11-09 13:40:00+01'),
	(244, '00000000-0000-0000-0000-000000000000', 'staff', '01a22611-68f4-736f-85b9-1639b1db9b2a', '6cd47cfd7574aa7da3a0624b8c44a128d1a653af1dab14fe3260a0e53a66037b', false, '2026-11-29 07:50:04.925002+01', '9b538b197bbb21751a854655fdcaa31c1ba37e6886be92259dc4c954591748c5', '8dfa2af8baec6643daccc44c197c75b3d0acbc707f0b8c54a232cbe3f8fd30ef', '2026-11-09 13:40:00+01'),
	(245, '00000000-0000-0000-0000-000000000000', 'staff', '01a22611-68f5-756b-86f6-67c49a3be837', '50543fb8b33169d96002ff38acc57218147aab5ab30c2c96247708835542f37a', false, '2026-11-29 07:50:04.92514+01', '8dfa2af8baec6643daccc44c197c75b3d0acbc707f0b8c54a232cbe3f8fd30ef', '8e4de08d70dcacf2f78c27afa2ed9477de2ab08570fce5cbe27ae7e646d586cf', '2026-11-09 13:40:00+01'),
	(246, '00000000-0000-0000-0000-000000000000', 'staff', '01a22611-68f6-7ed8-a45e-d6c83097c5b7', 'e1047081043f8a86daecf11bde2a2c012e3146825d6c23abf1c0c18e79cf43c7', false, '2026-11-29 07:50:04.925402+01', '8e4de08d70dcacf2f78c27afa2ed9477de2ab08570fce5cbe27ae7e646d586cf', 'a45c8fafccef995af2af5bd040b9156f2ae792e5a535748f1723bd806b5fd2c9', '2026-11-09 13:40:00+01'),
	(247, '00000000-0000-0000-0000-000000000000', 'staff', '01a22611-68f7-7b81-916d-7f32e3a016d2', 'd75227b45b0ce74b9e4a47cf024de2c404b14858cb834aaf2e072e8184e2194f', false, '2026-11-29 07:50:04.925547+01', 'a45c8fafccef995af2af5bd040b9156f2ae792e5a535748f1723bd806b5fd2c9', '12cee5b87fe5aaffbfd3aa5f0434258e4dc9ad84fcb59ef437645c1f81b0b457', '2026-11-09 13:40:00+01'),
	(248, '00000000-0000-0000-0000-000000000000', 'staff', '01a22611-68f8-7357-a242-45b1397fe850', '0766debf61c0d9ae5140f01b40766d69e75d29510436723b6dae8400a576c1ba', false, '2026-11-29 07:50:04.925719+01', '12cee5b87fe5aaffbfd3aa5f0434258e4dc9ad84fcb59ef437645c1f81b0b457', 'b3104128487f94b35f57dc8be3f82a748dc2619c80c9006a4b31e91741a76cd0', '2026-11-09 13:40:00+01'),
	(249, '00000000-0000-0000-0000-000000000000', 'staff', '01a22611-68f9-742f-b538-8884b3a0f14e', 'bb52fd4db308a0841c09f2776a8e230aeb7ad819657abdd65d5540eabedfe148', false, '2026-11-29 07:50:04.925852+01', 'b3104128487f94b35f57dc8be3f82a748dc2619c80c9006a4b31e91741a76cd0', '2c6f4e82e9e743aeaac2aa0e1dbb09845a5421aac3c6a9460db40c292ae51ab5', '2026-11-09 13:40:00+01'),
	(250, '00000000-0000-0000-0000-000000000000', 'person', '01a22611-6909-7782-a7ff-051296686344', '9e0a57cdac0ec19b36d6b79a389463a9cd00669ae78b427dbb6808f51b1050ec', false, '2026-11-29 07:50:05.358642+01', '2c6f4e82e9e743aeaac2aa0e1dbb09845a5421aac3c6a9460db40c292ae51ab5', '001d7b069dc3c025b4f5aa34c8203ff795fd367953f3bd68168c1734004252c4', '2026-11-09 13:40:00+01'),
	(251, '00000000-0000-0000-0000-000000000000', 'former_identity', '01a22611-6911-7199-8218-a03d3c6bfaf2', '5ff75435ef660d11b04e73bf2b5db55ac1fe25638cf38c0d0110f43b897bdee6', false, '2026-11-29 07:50:05.368441+01', '001d7b069dc3c025b4f5aa34c8203ff795fd367953f3bd68168c1734004252c4', '532dd68f87372b2f1591b433ab580fd4dc3f4d296153af26ad81415e8883bcfc', '2026-11-10 10:00:00+01'),
	(252, '00000000-0000-0000-0000-000000000000', 'person_match', '01a22611-6912-758f-bbff-4a3cc59c2308', '304f49b76c6524aafc1e77c3eb69387fd3dfb44ee040a3d41c0aa2508627f969', false, '2026-11-29 07:50:05.370394+01', '532dd68f87372b2f1591b433ab580fd4dc3f4d296153af26ad81415e8883bcfc', '795e74142c9981ad0ea235d07cfa7f6a0909570c55f532f5f51404151cb2c36a', '2026-11-10 10:00:00+01'),
	(253, '01a22611-6908-7bad-8ed1-343d1850c845', 'case_file', '01a22611-6908-7bad-8ed1-343d1850c845', '73bf60fe1c93ec33df4a17cc0cb501482615edfa5e6a3a8ef21289443f75511d', false, '2026-11-29 07:50:05.371459+01', '795e74142c9981ad0ea235d07cfa7f6a0909570c55f532f5f51404151cb2c36a', '82de814bc611c69bf1f38dd43c58c73e659c5bc5427d72e0bafdd74f7ac539ca', '2026-11-10 10:00:00+01'),
	(254, '01a22611-6908-7bad-8ed1-343d1850c845', 'household_member', '01a22611-6913-7712-a642-148ca5d722d9', '875e12147f13dc369ce98db25446b3369106a815e43a85b8fc8a43555bf42629', false, '2026-11-29 07:50:05.377255+01', '82de814bc611c69bf1f38dd43c58c73e659c5bc5427d72e0bafdd74f7ac539ca', '1ad60bd531edb72d6080a225efa1a75d944805da7ffc0c67bbeb0f38cd6af9ad', '2026-11-10 10:00:00+01'),
	(255, '00000000-0000-0000-0000-000000000000', 'contact', '01a22611-690e-7161-84b9-03490f94a977', 'e5e7f0c89773f9e4b68ba6b4d8dcf1665869c9d1f0780a3f182b0bd963760e33', false, '2026-11-29 07:50:05.377787+01', '1ad60bd531edb72d6080a225efa1a75d944805da7ffc0c67bbeb0f38cd6af9ad', 'b505d6c88dfdf2e0322fd604bd52310daca4a21abd6aa8b7f4f4de00622d5648', '2026-11-10 10:00:00+01'),
	(256, '01a22611-6908-7bad-8ed1-343d1850c845', 'aid_application', '01a22611-690a-7679-8c41-13cf5bd40a84', '1d7b5cf1658c464e9aa4bcb6574bc9db893ef346676c605f596c3401a239503c', false, '2026-11-29 07:50:05.378142+01', 'b505d6c88dfdf2e0322fd604bd52310daca4a21abd6aa8b7f4f4de00622d5648', '6222d1af8648262c203d2f637fa7c5a5916021507496ce9d3ad8720542af5ea8', '2026-11-10 10:00:00+01'),
	(257, '01a22611-6908-7bad-8ed1-343d1850c845', 'next_step', '01a22611-6908-7bad-8ed1-343d1850c845', 'bcf2587f4d2f06028b43165ec49152997ffe587e2a719a49c2986c9d2a88cb72', false, '2026-11-29 07:50:05.378453+01', '6222d1af8648262c203d2f637fa7c5a5916021507496ce9d3ad8720542af5ea8', '55fbc785d48f6981b953fc35820db0a76c204b6338fd64cf194d2f751a409cef', '2026-11-10 10:00:00+01'),
	(258, '01a22611-6908-7bad-8ed1-343d1850c845', 'decision', '01a22611-690b-749a-bf60-482c3e11e134', 'ccf0415d6fe6c650b6383779c51b699d920c3cc7fc870de597d4772415b44823', false, '2026-11-29 07:50:05.37881+01', '55fbc785d48f6981b953fc35820db0a76c204b6338fd64cf194d2f751a409cef', 'f884a337a8967716f1d6dde73a923ed4a6beab340c1937f0eb26acb055d9d70f', '2026-11-10 10:00:00+01'),
	(259, '01a22611-6908-7bad-8ed1-343d1850c845', 'decision_basis', '01a22611-690b-749a-bf60-482c3e11e134', 'a82b4ca646157eb36824244e037046848979c7c995e9efa320a80413125c986d', false, '2026-11-29 07:50:05.379482+01', 'f884a337a8967716f1d6dde73a923ed4a6beab340c1937f0eb26acb055d9d70f', 'e5f391adcdfb32c1d50e1824980dd3111bb5255e7ee9da49ca12c4c566277b15', '2026-11-10 10:00:00+01'),
	(260, '01a22611-6908-7bad-8ed1-343d1850c845', 'letter', '01a22611-6919-77ad-aeae-90c018ef2a91', 'ac41125a9675b9543d651670afa5f7e7982d32ccb57cbccc5384e1f843628dd7', false, '2026-11-29 07:50:05.390006+01', 'e5f391adcdfb32c1d50e1824980dd3111bb5255e7ee9da49ca12c4c566277b15', 'ea13d4e64dc93a321449e6e1ec41de0347a85fc73aa5c7cf40c7ff9239ec28b8', '2026-11-10 10:00:00+01'),
	(261, '01a22611-6908-7bad-8ed1-343d1850c845', 'aid_application', '01a22611-690f-7177-81ef-9f3afa989626', '5700fe38b8868d92d0fe07e42167e574caf2ff1711e316d7952ccf2dcdf1cdd5', false, '2026-11-29 07:50:05.390514+01', 'ea13d4e64dc93a321449e6e1ec41de0347a85fc73aa5c7cf40c7ff9239ec28b8', 'abf545a4fb61dea52694039182908f4940e34705eea79820da1fc139a590037a', '2026-11-10 10:00:00+01'),
	(262, '01a22611-6908-7bad-8ed1-343d1850c845', 'decision', '01a22611-6910-7398-8270-e274946e4267', 'aef2f688ebb5295f1e060a992dd99e92826c2d702ff63d60129e0fa60f00f980', false, '2026-11-29 07:50:05.391027+01', 'abf545a4fb61dea52694039182908f4940e34705eea79820da1fc139a590037a', '72d460adacdaca7487ca3127416495ada25544499390cd50ca54b46a747745c3', '2026-11-10 10:00:00+01'),
	(263, '01a22611-6908-7bad-8ed1-343d1850c845', 'emergency_assessment', '01a22611-6910-7398-8270-e274946e4267', 'fb85bf95a4a1c3c48a87afa8b6873071a9a37205fdbb6629eca264625671d75c', false, '2026-11-29 07:50:05.399313+01', '72d460adacdaca7487ca3127416495ada25544499390cd50ca54b46a747745c3', '9fd9a332ad2077cdb605d5ef92eb68851ad850d44141c68e8838b101539f671e', '2026-11-10 10:00:00+01'),
	(264, '01a22611-6908-7bad-8ed1-343d1850c845', 'appeal', '01a22611-691a-7292-81f1-22bf9b911549', '0e9f04b5ef88a9277e6ddbdc2a49f042aea440efcb1a136e01177d3dfa36687f', false, '2026-11-29 07:50:05.409385+01', '9fd9a332ad2077cdb605d5ef92eb68851ad850d44141c68e8838b101539f671e', '563916283dbc800340cb96640406db7afa0c277f7e31ffcb41691b340ff73cdd', '2026-11-10 10:00:00+01'),
	(265, '01a22611-6908-7bad-8ed1-343d1850c845', 'payee_account', '01a22611-690c-7a33-8873-b3b4c54e1975', '26120b17d654dd39ba23b173bc1b3c7856f8e37894f613441791b5741f2e6d4e', false, '2026-11-29 07:50:05.409909+01', '563916283dbc800340cb96640406db7afa0c277f7e31ffcb41691b340ff73cdd', 'bf6fcefe19dd86b1f0aabae2689bb58bfbb937255c691d8bac50b224495bb950', '2026-11-10 10:00:00+01'),
	(266, '01a22611-6908-7bad-8ed1-343d1850c845', 'payment', '01a22611-691c-7071-b4e2-9eff0fd066d5', 'd320ed0acb1df81dbcdb0eddd09649346867b554df3dfc085d49ac969b10da54', false, '2026-11-29 07:50:05.410288+01', 'bf6fcefe19dd86b1f0aabae2689bb58bfbb937255c691d8bac50b224495bb950', 'de18a67674528dc111b0146b602c5024809d08d17ec87d2fccb7ac55a8c4db3e', '2026-11-10 10:00:00+01'),
	(267, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a22611-691d-73ed-abeb-5fd5834ee0cc', '63fa8b35a2b8acfcf1b2708a09eeac82773439355a5b7f12107f364b3a76bd14', false, '2026-11-29 07:50:05.411226+01', 'de18a67674528dc111b0146b602c5024809d08d17ec87d2fccb7ac55a8c4db3e', 'c25c0fdc9b30fffb07b93f5e7b249cf5a556aa88f4067fa315d43d411104f8ed', '2026-11-10 10:00:00+01'),
	(268, '00000000-0000-0000-0000-000000000000', 'spot_check_round', '01a22611-690d-7720-bf7a-b11d20fec99a', '1ec10f6f032fe8c9eafb13669cff668a2a25d2f847e3b18a5e87bcacb2e97a27', false, '2026-11-29 07:50:05.421128+01', 'c25c0fdc9b30fffb07b93f5e7b249cf5a556aa88f4067fa315d43d411104f8ed', '522374e63350512503b6c5767bd41804ab6b03cf1d81736c67b24fad13bf91a7', '2026-11-10 10:00:00+01'),
	(269, '01a22611-6908-7bad-8ed1-343d1850c845', 'spot_check', '01a22611-691e-7e51-9332-6bfe14009ebc', '39ece4c614bceb07158bc44c39b3e72bc0780d11856697b9f20d4c8456a45ec3', false, '2026-11-29 07:50:05.422147+01', '522374e63350512503b6c5767bd41804ab6b03cf1d81736c67b24fad13bf91a7', '16c5c32eec14902ce52faa24f82f618fb76d6b5d241f7368f9c5109426dc57f7', '2026-11-10 10:00:00+01'),
	(270, '00000000-0000-0000-0000-000000000000', 'account_change', '01a22611-691f-7970-aa90-8fad5105978f', '46f22bbb9efeadde8dca858932316f571c28edfe613fc10ac97eb298b7787ae9', false, '2026-11-29 07:50:05.423103+01', '16c5c32eec14902ce52faa24f82f618fb76d6b5d241f7368f9c5109426dc57f7', 'd6e0bf490321c9a9d283926107dc308aeb05829c087b6018ddb40a177a90db78', '2026-11-10 10:00:00+01'),
	(271, '01a22611-6908-7bad-8ed1-343d1850c845', 'access_entry', '01a22611-6920-719c-88ca-1db3fbb0083b', 'dae593ff8d35e62543cc713abd4ceec5fca6a682db4a9bae818a25580bbd147e', false, '2026-11-29 07:50:05.428277+01', 'd6e0bf490321c9a9d283926107dc308aeb05829c087b6018ddb40a177a90db78', 'd6462a06f1ed9fac4549d891b5dba7f54bfc12d192fa3c835769de1bd1ba4864', '2026-11-10 10:00:00+01'),
	(272, '00000000-0000-0000-0000-000000000000', 'added_norm', '01a22611-6922-7f78-8475-16ec28f2b5d5', '9ab1eb9af240b9f0b04c7bf00cd3fd250c136020d4e679a957cd4bef8935db4c', false, '2026-11-29 07:50:05.429726+01', 'd6462a06f1ed9fac4549d891b5dba7f54bfc12d192fa3c835769de1bd1ba4864', '188964fce42b3f282173d384207a0f4bd7becd33ae718794b4ff6361a9ef9abe', '2026-11-10 10:00:00+01'),
	(273, '01a22611-6908-7bad-8ed1-343d1850c845', 'seal_acceptance', '01a22611-6923-7b4c-8c8e-f826c47ef0ad', '0d2a70bf7b93f28481ed10ad59d1c2604a943868633e41ef1a6d5def4d55b447', false, '2026-11-29 07:50:05.431164+01', '188964fce42b3f282173d384207a0f4bd7becd33ae718794b4ff6361a9ef9abe', '1b16e658670d9819777bde19b3aab054ae1eb2224b905cd35f6a12ce1df11914', '2026-11-10 10:00:00+01'),
	(274, '01a22611-6908-7bad-8ed1-343d1850c845', 'aid_application', '01a22611-6925-75af-9b50-5da8ec3aaca7', '5761b6f3b949e25a1e8e97f553174513d3abc1f6e6438441da547ae9968c132f', false, '2026-11-29 07:50:05.431527+01', '1b16e658670d9819777bde19b3aab054ae1eb2224b905cd35f6a12ce1df11914', '5a482846bd90b460c8944dd210ea67b306e6f39e9f7adac83569b67fd0959043', '2026-11-10 10:00:00+01'),
	(275, '01a22611-6927-7fe5-91b2-110fd68c59ed', 'case_file', '01a22611-6927-7fe5-91b2-110fd68c59ed', '834761bec4a896a452d1e3a0e0e4eaf5d1d2af151fec953dbf6b4b4c75de8ebb', false, '2026-11-29 07:50:05.439763+01', '5a482846bd90b460c8944dd210ea67b306e6f39e9f7adac83569b67fd0959043', '2786ea414f4942a6b57dee79562622dfb0504119dce6ddbd354832f8b87b8d11', '2026-11-10 10:00:00+01'),
	(276, '01a22611-6927-7fe5-91b2-110fd68c59ed', 'case_handover', '01a22611-692f-7961-b9ee-535543aff3e8', '2c30a3b15debc95d1301f0a7d26419ae9c11baca466df0b61a1da9f16edc6570', false, '2026-11-29 07:50:05.440571+01', '2786ea414f4942a6b57dee79562622dfb0504119dce6ddbd354832f8b87b8d11', 'd27aaa35c59353c86721c0e3f580eb7cbb27d2be57bb715b5cadd923cd600055', '2026-11-10 10:00:00+01'),
	(277, '00000000-0000-0000-0000-000000000000', 'contact', '01a22611-692c-7986-a11e-7518c7b92a27', '3268bd388f85c07d776112b1c678d1cc5810c6051f384ffe1c3f9d546016836e', false, '2026-11-29 07:50:05.440839+01', 'd27aaa35c59353c86721c0e3f580eb7cbb27d2be57bb715b5cadd923cd600055', '143e225703c6bf3501982f20112d55403e21aa8df01a84cceaa531a9664d0bfc', '2026-11-10 10:00:00+01'),
	(278, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a22611-6930-778c-9279-2edaf7375bd6', '938c1cc0205d4445e0e89e73b288dbe29a434570e156415853d654db795bcddb', false, '2026-11-29 07:50:05.441503+01', '143e225703c6bf3501982f20112d55403e21aa8df01a84cceaa531a9664d0bfc', 'dca7d0154a473f6f39e8bb159a0664d9310e36a705efbf8cd41e11bd78c40598', '2026-11-10 10:00:00+01'),
	(279, '01a22611-6927-7fe5-91b2-110fd68c59ed', 'aid_application', '01a22611-6928-7bdd-b48f-a29554fd3efd', 'dc842e27d02b024ab57666cd56e142e62596680fa71da71b3fdda85c15b8f1bd', false, '2026-11-29 07:50:05.441746+01', 'dca7d0154a473f6f39e8bb159a0664d9310e36a705efbf8cd41e11bd78c40598', 'c242950601900037ccc82e5a2c60b285173203276f6197e35fd611098cfa5e62', '2026-11-10 10:00:00+01'),
	(280, '01a22611-6927-7fe5-91b2-110fd68c59ed', 'decision', '01a22611-6929-7b6e-a4db-3ffbebf53fa7', '27543f0e578bc4ad4110317826098d8f1c6aa9f540a0119ce178567ec0844e39', false, '2026-11-29 07:50:05.443667+01', 'c242950601900037ccc82e5a2c60b285173203276f6197e35fd611098cfa5e62', '858bb71db6d142f8d27114b867a53f0d20c7d56fe363a0afb2238908c2140ca2', '2026-11-10 10:00:00+01'),
	(281, '01a22611-6927-7fe5-91b2-110fd68c59ed', 'payee_account', '01a22611-692a-7537-aefd-628c5378578b', 'eb4daa245b741474110296d70f151b178e8f24ff9d61efed1581c5caedba7b82', false, '2026-11-29 07:50:05.443973+01', '858bb71db6d142f8d27114b867a53f0d20c7d56fe363a0afb2238908c2140ca2', 'bca33d17f08d3b57e2b5364b00806a00cd220a2fe900ac48e3c0c95323daddc7', '2026-11-10 10:00:00+01'),
	(282, '01a22611-6927-7fe5-91b2-110fd68c59ed', 'payee_account', '01a22611-692b-7784-9416-ee21e7772b42', 'f121116c90885526149e4080eaea72858fad3123c23663e78eda1272b7b20da6', false, '2026-11-29 07:50:05.444242+01', 'bca33d17f08d3b57e2b5364b00806a00cd220a2fe900ac48e3c0c95323daddc7', '06a381f5cca30ae2344dc3f38d9af123e5318c222bb12086a455dae70b96a4a6', '2026-11-10 10:00:00+01'),
	(283, '01a22611-6927-7fe5-91b2-110fd68c59ed', 'payment', '01a22611-692d-7a64-a7e1-2187eb51ff62', 'da8c9fc0373c1cc0d21489140cca6b77581131430e1f95c993544ee6a01e0214', false, '2026-11-29 07:50:05.444632+01', '06a381f5cca30ae2344dc3f38d9af123e5318c222bb12086a455dae70b96a4a6', '198e59633b59a6c7979cf6a6c87db83dd5b173bb703deb9270704a1822a11ccc', '2026-11-10 10:00:00+01'),
	(284, '01a22611-6927-7fe5-91b2-110fd68c59ed', 'payment', '01a22611-692e-7dd3-a86c-4c7732f3d305', '19dfb49f26f1461f1bb13fe43c969e2052f3d84adb76fd3802f41f17b9c74a30', false, '2026-11-29 07:50:05.444931+01', '198e59633b59a6c7979cf6a6c87db83dd5b173bb703deb9270704a1822a11ccc', 'dbb472148ba7dd8a9e72176a6cd558b8bcccf17b66c87c1650f9bb32b090e6f2', '2026-11-10 10:00:00+01'),
	(285, '01a22611-6927-7fe5-91b2-110fd68c59ed', 'payment_receipt', '01a22611-6931-7e79-ae0a-3cabb1659343', 'a889ea1a62d1282e473ce48ef853e6991cb29f5261e8c6ab8e26fd750d649b7b', false, '2026-11-29 07:50:05.446379+01', 'dbb472148ba7dd8a9e72176a6cd558b8bcccf17b66c87c1650f9bb32b090e6f2', 'b884edbce85781ac51f105fb1c78cca1531b32319b84fe5f7220b53179ae1064', '2026-11-10 10:00:00+01'),
	(286, '01a22611-6927-7fe5-91b2-110fd68c59ed', 'payment_return', '01a22611-6932-7c39-bab8-1f418fc9fd3a', 'e883c10fd3781466f8b4cfce5eb1ad028ed246f853c76274be22a5596f8fc7e5', false, '2026-11-29 07:50:05.459926+01', 'b884edbce85781ac51f105fb1c78cca1531b32319b84fe5f7220b53179ae1064', 'f0cdf701462df747f71de64bff9b8eaa53ff80d5053c2fe4501334626a9fa573', '2026-11-10 10:00:00+01'),
	(287, '01a22611-6908-7bad-8ed1-343d1850c845', 'payment_set_aside', '01a22611-6933-7251-be0f-cf4d517db440', '064a531e99ae3770d5e064edfcca393ee7d3eb3bc1c55bb25d62ac5c9a3ef692', false, '2026-11-29 07:50:05.461371+01', 'f0cdf701462df747f71de64bff9b8eaa53ff80d5053c2fe4501334626a9fa573', '7f3fc8db816d060d44c140dd7d7463174380702d26f26cbcc16ad03f7c7eed12', '2026-11-10 10:00:00+01'),
	(288, '00000000-0000-0000-0000-000000000000', 'seal_anchor', 'eaa982a4-af98-48ae-99f8-e594a53a3c6b', '4db8a1453fb7965739e816f85cf4e7cfe12d594be794cd14fda0a7e677610008', false, '2026-11-29 07:50:05.462041+01', '7f3fc8db816d060d44c140dd7d7463174380702d26f26cbcc16ad03f7c7eed12', '0d139e1019d1d06be149dc6d65b4d7c7f0bf07cfdef07e21374ce7486099388b', '2026-11-10 10:00:00+01');


--
-- Data for Name: seal_acceptance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_acceptance VALUES
	('01a22611-6923-7b4c-8c8e-f826c47ef0ad', 1, '01a22611-6908-7bad-8ed1-343d1850c845', 'payment', '01a22611-6924-75a1-a438-d1f601277f42', 'Kim på IT', 'Stämmer med säkerhetskopian', '2026-11-10 10:00:00+01');


--
-- Data for Name: seal_anchor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_anchor VALUES
	('0947c572-8f51-4b5d-8403-aaf858e040f1', '2026-10-27', 195, '83eba759eb81eb9468761c385d7a0b144561365412edac35c83b816ce973475e', '', '2fc993eaba814ae8284b7b8525bdbd1c1fbda9582dc043e9a7083ad3a188aa81'),
	('040d7d67-ef8e-428e-955f-c6ea410da0a8', '2026-10-28', 201, 'f9bd97449b9a1980aa35ea5aa6558057f615e8275d6f9b48111a1bff7ec5f0b9', '2fc993eaba814ae8284b7b8525bdbd1c1fbda9582dc043e9a7083ad3a188aa81', '6173b1ac7e36a54873c062e03973dc971be445fe16327cb8e2dd9208f8268a7b'),
	('18e28525-957e-4255-9fda-6e3268306a29', '2026-11-29', 209, 'fd9aacd95c7f7f2826df375234c5d353f4f38385c8ac4be986b11267a0f2fbdb', '6173b1ac7e36a54873c062e03973dc971be445fe16327cb8e2dd9208f8268a7b', '73181c4ee0b1a255d99456aebb3859a8b3c6fb88d21dcebeecbc1819124f299e'),
	('12981ac6-4a20-45f5-8313-b0f6b3c7b3f9', '2026-11-05', 215, '62a081f7e0a786de3459325737eb2113763068de73530660252467e4ac73414b', '73181c4ee0b1a255d99456aebb3859a8b3c6fb88d21dcebeecbc1819124f299e', '1d3452f4a6c7a9115a8e527378fe5cdd06ffcc741780ed79db810a3ac84b405a'),
	('1bdf3e22-1ed1-40c2-8d01-74ca00bf7b52', '2026-11-06', 220, '42d4b262b6471e22bc9bfb5f55d8f2c7f6c8b39deb8f654bb592a61a991cdfeb', '1d3452f4a6c7a9115a8e527378fe5cdd06ffcc741780ed79db810a3ac84b405a', '14f69c195b236ed0ca7d10a8b33613d9ecc5979221c7d90f8969fd40f731ef44'),
	('b4c5f70d-5a55-4015-aa2c-55ef8912f3dc', '2026-11-09', 228, '45c3260d4d9767dbb0fbdac155aab808486eee60fa9d10d2ce39b05d53ba64ba', '14f69c195b236ed0ca7d10a8b33613d9ecc5979221c7d90f8969fd40f731ef44', 'cdb3c5877bff3ede29dbf689b45f2bbd511af388f129f6923c932cf2cc3735e6'),
	('eaa982a4-af98-48ae-99f8-e594a53a3c6b', '2026-11-10', 249, '2c6f4e82e9e743aeaac2aa0e1dbb09845a5421aac3c6a9460db40c292ae51ab5', 'cdb3c5877bff3ede29dbf689b45f2bbd511af388f129f6923c932cf2cc3735e6', '28d8cdf9443ecc4da562d8e560a41b6343f2ab6556576be954267a2c0bb527fe');


--
-- Data for Name: seal_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_head VALUES
	('01a0fb8c-6fc0-71c8-b2b5-dff16e428d63', 20, 'd4b50e2a3adc418c16b86cc7e7bd918101a837d4b6dda7990295c838fcd0972f'),
	('01a10aeb-5f80-73e9-be6e-d515d77b26d3', 25, 'fd9aacd95c7f7f2826df375234c5d353f4f38385c8ac4be986b11267a0f2fbdb'),
	('01a22611-6927-7fe5-91b2-110fd68c59ed', 10, 'f0cdf701462df747f71de64bff9b8eaa53ff80d5053c2fe4501334626a9fa573'),
	('01a22611-6908-7bad-8ed1-343d1850c845', 18, '7f3fc8db816d060d44c140dd7d7463174380702d26f26cbcc16ad03f7c7eed12'),
	('00000000-0000-0000-0000-000000000000', 209, '0d139e1019d1d06be149dc6d65b4d7c7f0bf07cfdef07e21374ce7486099388b'),
	('01a1aacb-1b80-75ff-9206-7e9eb38f84ad', 6, 'bb2d1b8cf257b97e17ab198dc1f14aaba529abca82b5ad5b8c77f4109ac09bbb');


--
-- Data for Name: seal_request; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: spot_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spot_check VALUES
	('01a1962d-17a0-70d9-baba-0cf370833e8a', '01a1962d-17a0-79c5-8a39-b5c8faa241a6', '01a10aeb-5f80-73e9-be6e-d515d77b26d3', '01a1c4af-8680-7172-ad94-dd6dece80799', 1, 'done', 'right', '', '01a1c4af-8680-74a0-b835-e8a534145e87', '2026-11-01 11:15:00+01', 1),
	('01a22611-691e-7e51-9332-6bfe14009ebc', '01a22611-690d-7720-bf7a-b11d20fec99a', '01a22611-6908-7bad-8ed1-343d1850c845', '01a22611-68ee-72d6-b934-388089043d3e', 1, NULL, NULL, '', NULL, NULL, 1);


--
-- Data for Name: spot_check_round; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spot_check_round VALUES
	('01a1962d-17a0-79c5-8a39-b5c8faa241a6', '2026-10', 'Kontoutdrag alla konton', 20261101, 6, 1, '01a1c4af-8680-74a0-b835-e8a534145e87', '2026-11-01 09:15:00+01'),
	('01a22611-690d-7720-bf7a-b11d20fec99a', '2026-11', 'Folkbokföring', 20261101, 6, 387, '01a22611-68f0-7522-a1fa-0c315732b5a8', '2026-11-10 10:00:00+01');


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
	('01a22611-68ec-770e-9554-d54a826e9f7d', 'social_worker_1', 'Alva Social Worker', 'social worker', 'social_worker', 'east', NULL, true, 1),
	('01a22611-68ed-7a16-90a3-e6ebcd6d4d62', 'social_worker_2', 'Bo Social Worker', 'social worker', 'social_worker', 'east', NULL, true, 1),
	('01a22611-68ee-72d6-b934-388089043d3e', 'payment_officer_1', 'Alva Payment Officer', 'payment officer', 'payment_officer', 'east', NULL, true, 1),
	('01a22611-68ef-7a6b-94ae-a17421059eda', 'payment_officer_2', 'Bo Payment Officer', 'payment officer', 'payment_officer', 'east', NULL, true, 1),
	('01a22611-68f0-7522-a1fa-0c315732b5a8', 'fut_investigator_1', 'Alva Fut Investigator', 'fut investigator', 'fut_investigator', 'east', NULL, true, 1),
	('01a22611-68f1-788a-9a6f-511db68d2bb1', 'fut_investigator_2', 'Bo Fut Investigator', 'fut investigator', 'fut_investigator', 'east', NULL, true, 1),
	('01a22611-68f2-7396-8aa9-e41cd6cc66eb', 'coordinator_1', 'Alva Coordinator', 'coordinator', 'coordinator', 'east', NULL, true, 1),
	('01a22611-68f3-70cd-870d-c674a04ddb6f', 'coordinator_2', 'Bo Coordinator', 'coordinator', 'coordinator', 'east', NULL, true, 1),
	('01a22611-68f4-736f-85b9-1639b1db9b2a', 'deputy_head_1', 'Alva Deputy Head', 'deputy head', 'deputy_head', 'east', NULL, true, 1),
	('01a22611-68f5-756b-86f6-67c49a3be837', 'deputy_head_2', 'Bo Deputy Head', 'deputy head', 'deputy_head', 'east', NULL, true, 1),
	('01a22611-68f6-7ed8-a45e-d6c83097c5b7', 'head_1', 'Alva Head', 'head', 'head', 'east', NULL, true, 1),
	('01a22611-68f7-7b81-916d-7f32e3a016d2', 'head_2', 'Bo Head', 'head', 'head', 'east', NULL, true, 1),
	('01a22611-68f8-7357-a242-45b1397fe850', 'administrator_1', 'Alva Administrator', 'administrator', 'administrator', 'east', NULL, true, 1),
	('01a22611-68f9-742f-b538-8884b3a0f14e', 'administrator_2', 'Bo Administrator', 'administrator', 'administrator', 'east', NULL, true, 1);


--
-- Data for Name: visit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.visit_event VALUES
	('01a1b0df-8100-7fe8-91b3-7416b5f656b8', '01a16874-1340-7595-a9ba-fa1d18e3dac1', 2, '2026-11-06 13:40:00+01', '01a1c4af-8680-7172-ad94-dd6dece80799', 'ended', 'did_not_come', '2026-11-06 13:00:00+01', '2026-11-06 13:00:00+01', ''),
	('01a1b116-6f80-7ba2-9658-fb0f9963b9ec', '01a15411-91c0-79c3-ba45-8e955fed2bec', 2, '2026-11-06 14:40:00+01', '01a1c4af-8680-7172-ad94-dd6dece80799', 'ended', 'other_unit', '2026-11-06 14:00:00+01', '2026-11-06 14:00:00+01', 'Familjerådgivningen'),
	('01a1bf8d-be60-7784-b637-dba4c257fb8e', '01a17d0d-8340-7930-b61e-1ab964ace67c', 2, '2026-11-09 10:05:00+01', '01a1c4af-8680-7172-ad94-dd6dece80799', 'moved', NULL, '2026-11-16 12:00:00+01', '2026-11-16 13:00:00+01', 'Barnet är sjukt, ringde och bad om en ny tid.'),
	('01a22611-6930-778c-9279-2edaf7375bd6', '01a22611-692c-7986-a11e-7518c7b92a27', 2, '2026-11-10 10:00:00+01', '01a22611-68ec-770e-9554-d54a826e9f7d', 'ended', 'came', '2026-11-10 10:00:00+01', '2026-11-10 10:00:00+01', 'Ville bara fråga om hyran');


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
-- Name: reminder pk_reminder; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT pk_reminder PRIMARY KEY (id);


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
-- Name: ix_reminder_assigned_to; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reminder_assigned_to ON public.reminder USING btree (assigned_to);


--
-- Name: ix_reminder_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reminder_case_id ON public.reminder USING btree (case_id);


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
-- Name: reminder reminder_begins; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reminder_begins BEFORE INSERT ON public.reminder FOR EACH ROW EXECUTE FUNCTION public.reminder_begins();


--
-- Name: reminder reminder_counts; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reminder_counts BEFORE UPDATE ON public.reminder FOR EACH ROW EXECUTE FUNCTION public.reminder_counts();


--
-- Name: reminder reminder_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reminder_delete BEFORE DELETE ON public.reminder FOR EACH ROW WHEN ((old.ended_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: reminder reminder_insert_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reminder_insert_fits BEFORE INSERT ON public.reminder FOR EACH ROW WHEN ((((new.kind)::text <> ALL ((ARRAY['own'::character varying, 'papers'::character varying, 'plan'::character varying, 'child'::character varying, 'appeal'::character varying, 'return'::character varying])::text[])) OR ((new.due_on < '1850-01-01'::date) OR (new.due_on > '2199-12-31'::date)) OR ((new.remind_on < '1850-01-01'::date) OR (new.remind_on > '2199-12-31'::date)) OR ((new.added_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.added_at > '2199-12-31 00:00:00+01'::timestamp with time zone)) OR ((new.ended_as)::text <> ALL ((ARRAY['done'::character varying, 'dropped'::character varying])::text[])) OR ((new.ended_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.ended_at > '2199-12-31 00:00:00+01'::timestamp with time zone)))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: reminder reminder_insert_half_signed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reminder_insert_half_signed BEFORE INSERT ON public.reminder FOR EACH ROW EXECUTE FUNCTION public.reminder_insert_half_signed();


--
-- Name: reminder reminder_insert_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reminder_insert_is_short BEFORE INSERT ON public.reminder FOR EACH ROW WHEN (((length(new.text) > 200000) OR (length(new.reason) > 200000))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: reminder reminder_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reminder_insert_of_now BEFORE INSERT ON public.reminder FOR EACH ROW WHEN ((public.is_person() AND ((NOT public.is_about_now(new.added_at)) OR (NOT public.is_about_now(new.ended_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: reminder reminder_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reminder_kept BEFORE UPDATE ON public.reminder FOR EACH ROW EXECUTE FUNCTION public.reminder_kept();


--
-- Name: reminder reminder_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reminder_told AFTER INSERT OR UPDATE ON public.reminder FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('reminder');


--
-- Name: reminder reminder_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reminder_update BEFORE UPDATE ON public.reminder FOR EACH ROW WHEN ((old.ended_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: reminder reminder_update_fits; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reminder_update_fits BEFORE UPDATE ON public.reminder FOR EACH ROW WHEN (((((new.kind)::text IS DISTINCT FROM (old.kind)::text) AND ((new.kind)::text <> ALL ((ARRAY['own'::character varying, 'papers'::character varying, 'plan'::character varying, 'child'::character varying, 'appeal'::character varying, 'return'::character varying])::text[]))) OR ((new.due_on IS DISTINCT FROM old.due_on) AND ((new.due_on < '1850-01-01'::date) OR (new.due_on > '2199-12-31'::date))) OR ((new.remind_on IS DISTINCT FROM old.remind_on) AND ((new.remind_on < '1850-01-01'::date) OR (new.remind_on > '2199-12-31'::date))) OR ((new.added_at IS DISTINCT FROM old.added_at) AND ((new.added_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.added_at > '2199-12-31 00:00:00+01'::timestamp with time zone))) OR (((new.ended_as)::text IS DISTINCT FROM (old.ended_as)::text) AND ((new.ended_as)::text <> ALL ((ARRAY['done'::character varying, 'dropped'::character varying])::text[]))) OR ((new.ended_at IS DISTINCT FROM old.ended_at) AND ((new.ended_at < '1850-01-01 00:00:00+01:12:12'::timestamp with time zone) OR (new.ended_at > '2199-12-31 00:00:00+01'::timestamp with time zone))))) EXECUTE FUNCTION public.refuse_value('unfit_value');


--
-- Name: reminder reminder_update_half_signed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reminder_update_half_signed BEFORE UPDATE ON public.reminder FOR EACH ROW EXECUTE FUNCTION public.reminder_update_half_signed();


--
-- Name: reminder reminder_update_is_short; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reminder_update_is_short BEFORE UPDATE ON public.reminder FOR EACH ROW WHEN ((((new.text IS DISTINCT FROM old.text) AND (length(new.text) > 200000)) OR ((new.reason IS DISTINCT FROM old.reason) AND (length(new.reason) > 200000)))) EXECUTE FUNCTION public.refuse_value('too_long_value');


--
-- Name: reminder reminder_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER reminder_update_of_now BEFORE UPDATE ON public.reminder FOR EACH ROW WHEN ((public.is_person() AND (((new.added_at IS DISTINCT FROM old.added_at) AND (NOT public.is_about_now(new.added_at))) OR ((new.ended_at IS DISTINCT FROM old.ended_at) AND (NOT public.is_about_now(new.ended_at)))))) EXECUTE FUNCTION public.refuse_other_time();


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
-- Name: reminder fk_reminder_added_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT fk_reminder_added_by FOREIGN KEY (added_by) REFERENCES public.staff(id);


--
-- Name: reminder fk_reminder_assigned_to; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT fk_reminder_assigned_to FOREIGN KEY (assigned_to) REFERENCES public.staff(id);


--
-- Name: reminder fk_reminder_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT fk_reminder_case_id FOREIGN KEY (case_id) REFERENCES public.case_file(id);


--
-- Name: reminder fk_reminder_ended_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT fk_reminder_ended_by FOREIGN KEY (ended_by) REFERENCES public.staff(id);


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
-- Name: reminder; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.reminder ENABLE ROW LEVEL SECURITY;

--
-- Name: reminder reminder_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reminder_insert ON public.reminder FOR INSERT WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])) AND ((added_by IS NULL) OR (added_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: reminder reminder_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reminder_select ON public.reminder FOR SELECT USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: reminder reminder_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reminder_told_select ON public.reminder AS RESTRICTIVE FOR SELECT USING (( SELECT public.is_told_lately('bevakningar'::text) AS is_told_lately));


--
-- Name: reminder reminder_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY reminder_update ON public.reminder FOR UPDATE USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])) AND ((ended_by IS NULL) OR (ended_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


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
-- Name: FUNCTION reminder_begins(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.reminder_begins() FROM PUBLIC;


--
-- Name: FUNCTION reminder_counts(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.reminder_counts() FROM PUBLIC;


--
-- Name: FUNCTION reminder_insert_half_signed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.reminder_insert_half_signed() FROM PUBLIC;


--
-- Name: FUNCTION reminder_kept(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.reminder_kept() FROM PUBLIC;


--
-- Name: FUNCTION reminder_update_half_signed(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.reminder_update_half_signed() FROM PUBLIC;


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
-- Name: COLUMN next_step.reminder_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(reminder_id) ON TABLE public.next_step TO fsclient_staff;


--
-- Name: COLUMN next_step.reminders; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(reminders) ON TABLE public.next_step TO fsclient_staff;


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
-- Name: TABLE reminder; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.reminder TO fsclient_staff;


--
-- Name: COLUMN reminder.case_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(case_id) ON TABLE public.reminder TO fsclient_staff;


--
-- Name: COLUMN reminder.kind; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(kind) ON TABLE public.reminder TO fsclient_staff;


--
-- Name: COLUMN reminder.due_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(due_on) ON TABLE public.reminder TO fsclient_staff;


--
-- Name: COLUMN reminder.remind_on; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(remind_on) ON TABLE public.reminder TO fsclient_staff;


--
-- Name: COLUMN reminder.text; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(text) ON TABLE public.reminder TO fsclient_staff;


--
-- Name: COLUMN reminder.assigned_to; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(assigned_to) ON TABLE public.reminder TO fsclient_staff;


--
-- Name: COLUMN reminder.source_id; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(source_id) ON TABLE public.reminder TO fsclient_staff;


--
-- Name: COLUMN reminder.added_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(added_by) ON TABLE public.reminder TO fsclient_staff;


--
-- Name: COLUMN reminder.added_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(added_at) ON TABLE public.reminder TO fsclient_staff;


--
-- Name: COLUMN reminder.ended_as; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(ended_as) ON TABLE public.reminder TO fsclient_staff;


--
-- Name: COLUMN reminder.ended_by; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(ended_by) ON TABLE public.reminder TO fsclient_staff;


--
-- Name: COLUMN reminder.ended_at; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(ended_at) ON TABLE public.reminder TO fsclient_staff;


--
-- Name: COLUMN reminder.reason; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(reason) ON TABLE public.reminder TO fsclient_staff;


--
-- Name: COLUMN reminder.version; Type: ACL; Schema: public; Owner: -
--

GRANT UPDATE(version) ON TABLE public.reminder TO fsclient_staff;


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


