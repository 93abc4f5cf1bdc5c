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
    IF my_role() IS NOT NULL THEN
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
    
    IF 
(NEW.step <> 'declined' AND NOT EXISTS (
    SELECT 1 FROM staff
    WHERE staff.id = NEW.staff_id AND staff.role = NEW.role_from AND staff.active = NEW.active_from
    AND (NEW.step = 'asked' OR staff.version + 1 = NEW.staff_version)
))
OR (NEW.step = 'asked' AND (NEW.answers_id IS NOT NULL OR (NEW.password AND NOT EXISTS (
    SELECT 1 FROM staff WHERE staff.id = NEW.staff_id AND staff.version = 1 AND NOT staff.active
))))
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
-- Name: aid_application_begun(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.aid_application_begun() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF my_role() IS NOT NULL AND NEW.status <> 'open' THEN
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
-- Name: appeal_begun(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.appeal_begun() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF my_role() IS NOT NULL AND NEW.outcome <> 'pending' THEN
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
WHERE signed_row.case_id = wanted AND (false OR encode(sha256(convert_to('payment' || coalesce(';account_id=' || '32' || ':' || replace(signed_row.account_id::text, '-', ''), '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decided_by=' || '32' || ':' || replace(signed_row.decided_by::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';pay_on=' || '10' || ':' || to_char(signed_row.pay_on, 'YYYY-MM-DD'), '') || coalesce(';payee=' || length(signed_row.payee::text) || ':' || signed_row.payee::text, '') || coalesce(';prepared_at=' || '26' || ':' || to_char(signed_row.prepared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';prepared_by=' || '32' || ':' || replace(signed_row.prepared_by::text, '-', ''), '') || coalesce(';reference=' || length(signed_row.reference::text) || ':' || signed_row.reference::text, '') || coalesce(';reference_kind=' || length(signed_row.reference_kind::text) || ':' || signed_row.reference_kind::text, '') || coalesce(';released_at=' || '26' || ':' || to_char(signed_row.released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';released_by=' || '32' || ':' || replace(signed_row.released_by::text, '-', ''), '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';stopped_at=' || '26' || ':' || to_char(signed_row.stopped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';stopped_by=' || '32' || ':' || replace(signed_row.stopped_by::text, '-', ''), '') || coalesce(';stopped_reason=' || length(signed_row.stopped_reason::text) || ':' || signed_row.stopped_reason::text, ''), 'UTF8')), 'hex') <> coalesce((
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
WHERE signed_row.case_id = wanted AND (false OR encode(sha256(convert_to('payment_return' || coalesce(';account_fault=' || '1' || ':' || signed_row.account_fault::int::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';happened_on=' || '10' || ':' || to_char(signed_row.happened_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';registered_at=' || '26' || ':' || to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_at=' || '26' || ':' || to_char(signed_row.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';settled_by=' || '32' || ':' || replace(signed_row.settled_by::text, '-', ''), '') || coalesce(';settled_reason=' || length(signed_row.settled_reason::text) || ':' || signed_row.settled_reason::text, ''), 'UTF8')), 'hex') <> coalesce((
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
WHERE signed_row.case_id = wanted AND (false OR encode(sha256(convert_to('payment_receipt' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';handed_by=' || '32' || ':' || replace(signed_row.handed_by::text, '-', ''), '') || coalesce(';handed_on=' || '10' || ':' || to_char(signed_row.handed_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';receipt=' || length(signed_row.receipt::text) || ':' || signed_row.receipt::text, '') || coalesce(';recorded_at=' || '26' || ':' || to_char(signed_row.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';taken_by=' || length(signed_row.taken_by::text) || ':' || signed_row.taken_by::text, ''), 'UTF8')), 'hex') <> coalesce((
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
-- Name: form_misnamed(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.form_misnamed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
    IF 
NEW.instrument_version NOT BETWEEN 1 AND 100000
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
-- Name: has_decided(uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.has_decided(application uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
SELECT EXISTS (
    SELECT 1 FROM decision WHERE application_id = application
    AND signed_by = my_staff_id() AND is_about_now(signed_at)
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
        AND xmin = pg_current_xact_id()::xid
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
SELECT NOT EXISTS (SELECT 1 FROM sealed_row(wanted_kind, wanted)) OR EXISTS (
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
    IF my_role() IS NOT NULL THEN
        INSERT INTO seal_request (kind, row_id) VALUES ('trial', NEW.row_id);
        DELETE FROM seal_request WHERE kind = 'trial';
        IF NOT FOUND OR cardinality(asked) > 10000 OR (
            EXISTS (SELECT 1 FROM pg_cursors WHERE is_holdable AND creation_time >= now())
            OR (pg_my_temp_schema() <> 0 AND EXISTS (
                SELECT 1 FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
                WHERE relnamespace = pg_my_temp_schema() AND tgdeferrable
            ))
            OR (current_setting('max_prepared_transactions') <> '0'
                AND current_query() ~* 'prepare')
        ) THEN
            RAISE EXCEPTION 'permission denied' USING ERRCODE = 'insufficient_privilege';
        END IF;
        -- What else is written while it commits waits for nobody after this.
        PERFORM 1 FROM staff WHERE id = my_staff_id() FOR KEY SHARE;
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
-- Name: may_move_case(uuid, uuid, uuid); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.may_move_case(moved uuid, undone uuid, taker uuid) RETURNS boolean
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
SELECT my_role() IN ('coordinator', 'deputy_head', 'head', 'administrator') OR (my_role() IN ('social_worker', 'coordinator', 'deputy_head', 'head') AND (
    EXISTS (SELECT 1 FROM case_file WHERE id = moved AND caseworker_id = my_staff_id())
    OR EXISTS (
        SELECT 1 FROM case_handover
        WHERE id = undone AND case_id = moved AND by_id = my_staff_id()
    )
)) OR (my_role() IN ('social_worker', 'coordinator', 'deputy_head') AND EXISTS (
    SELECT 1 FROM case_file WHERE id = moved AND closed_on IS NOT NULL
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
        PERFORM is_to_be_told('formulär');
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
    
    IF NOT (((OLD.status = 'prepared' AND NEW.status = 'prepared' AND (NEW.file_id IS NULL) AND true AND NEW.released_by IS NOT DISTINCT FROM OLD.released_by AND NEW.released_at IS NOT DISTINCT FROM OLD.released_at AND NEW.stopped_by IS NOT DISTINCT FROM OLD.stopped_by AND NEW.stopped_at IS NOT DISTINCT FROM OLD.stopped_at AND NEW.stopped_reason IS NOT DISTINCT FROM OLD.stopped_reason) OR (OLD.status = 'prepared' AND NEW.status = 'released' AND (NEW.file_id IS NULL) AND true AND NEW.stopped_by IS NOT DISTINCT FROM OLD.stopped_by AND NEW.stopped_at IS NOT DISTINCT FROM OLD.stopped_at AND NEW.stopped_reason IS NOT DISTINCT FROM OLD.stopped_reason) OR (OLD.status = 'prepared' AND NEW.status = 'stopped' AND (NEW.file_id IS NULL) AND true) OR (OLD.status = 'released' AND NEW.status = 'released' AND (OLD.file_id IS NULL) AND true AND NEW.released_by IS NOT DISTINCT FROM OLD.released_by AND NEW.released_at IS NOT DISTINCT FROM OLD.released_at AND NEW.stopped_by IS NOT DISTINCT FROM OLD.stopped_by AND NEW.stopped_at IS NOT DISTINCT FROM OLD.stopped_at AND NEW.stopped_reason IS NOT DISTINCT FROM OLD.stopped_reason) OR (OLD.status = 'released' AND NEW.status = 'stopped' AND (OLD.file_id IS NULL) AND true AND NEW.released_by IS NOT DISTINCT FROM OLD.released_by AND NEW.released_at IS NOT DISTINCT FROM OLD.released_at)) AND true AND NEW.case_id IS NOT DISTINCT FROM OLD.case_id AND NEW.decision_id IS NOT DISTINCT FROM OLD.decision_id AND NEW.account_id IS NOT DISTINCT FROM OLD.account_id AND NEW.payee IS NOT DISTINCT FROM OLD.payee AND NEW.amount IS NOT DISTINCT FROM OLD.amount AND NEW.month IS NOT DISTINCT FROM OLD.month AND NEW.pay_on IS NOT DISTINCT FROM OLD.pay_on AND NEW.decided_by IS NOT DISTINCT FROM OLD.decided_by AND NEW.prepared_by IS NOT DISTINCT FROM OLD.prepared_by AND NEW.prepared_at IS NOT DISTINCT FROM OLD.prepared_at AND NEW.reference_kind IS NOT DISTINCT FROM OLD.reference_kind AND NEW.reference IS NOT DISTINCT FROM OLD.reference) OR (NEW.status = 'stopped' AND NOT (NEW.file_id IS NULL AND NEW.stopped_by IS NOT NULL AND NEW.stopped_reason <> '')) THEN
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
    
    IF my_role() IS NOT NULL AND NEW.status <> 'prepared' THEN
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
-- Name: payment_way(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.payment_way() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
BEGIN
    
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
    AND decision.signed_by = NEW.decided_by
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('journal_note' || coalesce(';author_id=' || '32' || ':' || replace(signed_row.author_id::text, '-', ''), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';chain_number=' || length(signed_row.chain_number::text) || ':' || signed_row.chain_number::text, '') || coalesce(';corrects_id=' || '32' || ':' || replace(signed_row.corrects_id::text, '-', ''), '') || coalesce(';happened_at=' || '26' || ':' || to_char(signed_row.happened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';previous_hash=' || length(signed_row.previous_hash::text) || ':' || signed_row.previous_hash::text, '') || coalesce(';restricted=' || '1' || ':' || signed_row.restricted::int::text, '') || coalesce(';signed_at=' || '26' || ':' || to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, ''), 'UTF8')), 'hex') END AS content, greatest(signed_row.signed_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'journal_note' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM journal_note AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'decision' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('decision' || coalesce(';already_granted=' || length(signed_row.already_granted::text) || ':' || signed_row.already_granted::text, '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';burdens_later=' || '1' || ':' || signed_row.burdens_later::int::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';conditions=' || length(signed_row.conditions::text) || ':' || signed_row.conditions::text, '') || coalesce(';decided_on=' || '10' || ':' || to_char(signed_row.decided_on, 'YYYY-MM-DD'), '') || coalesce(';drafted_by=' || '32' || ':' || replace(signed_row.drafted_by::text, '-', ''), '') || coalesce(';ground=' || length(signed_row.ground::text) || ':' || signed_row.ground::text, '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';laws=' || length(signed_row.laws::text) || ':' || signed_row.laws::text, '') || CASE WHEN signed_row.line_reasons::text = '{}' THEN '' ELSE coalesce(';line_reasons=' || length(signed_row.line_reasons::text) || ':' || signed_row.line_reasons::text, '') END || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || CASE WHEN signed_row.named::text = '{}' THEN '' ELSE coalesce(';named=' || length(signed_row.named::text) || ':' || signed_row.named::text, '') END || coalesce(';reasons=' || length(signed_row.reasons::text) || ':' || signed_row.reasons::text, '') || coalesce(';signed_at=' || '26' || ':' || to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';signed_by=' || '32' || ':' || replace(signed_row.signed_by::text, '-', ''), ''), 'UTF8')), 'hex') END AS content, greatest(signed_row.signed_at) AS claimed, (
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('emergency_assessment' || coalesce(';asked=' || length(signed_row.asked::text) || ':' || signed_row.asked::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';children=' || length(signed_row.children::text) || ':' || signed_row.children::text, '') || coalesce(';danger=' || length(signed_row.danger::text) || ':' || signed_row.danger::text, '') || coalesce(';days=' || length(signed_row.days::text) || ':' || signed_row.days::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';network=' || length(signed_row.network::text) || ':' || signed_row.network::text, '') || coalesce(';own_means=' || length(signed_row.own_means::text) || ':' || signed_row.own_means::text, '') || coalesce(';purpose=' || length(signed_row.purpose::text) || ':' || signed_row.purpose::text, '') || coalesce(';raised_on=' || '10' || ':' || to_char(signed_row.raised_on, 'YYYY-MM-DD'), '') || coalesce(';violence_asked=' || '1' || ':' || signed_row.violence_asked::int::text, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'emergency_assessment' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM emergency_assessment AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'letter' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('letter' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';created_at=' || '26' || ':' || to_char(signed_row.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';created_by=' || '32' || ':' || replace(signed_row.created_by::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';pdf=' || length(encode(sha256(signed_row.pdf), 'hex')) || ':' || encode(sha256(signed_row.pdf), 'hex'), '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';title=' || length(signed_row.title::text) || ':' || signed_row.title::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.created_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'letter' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM letter AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'appeal' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('appeal' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';last_day=' || '10' || ':' || to_char(signed_row.last_day, 'YYYY-MM-DD'), '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';received_decision_on=' || '10' || ':' || to_char(signed_row.received_decision_on, 'YYYY-MM-DD'), '') || coalesce(';received_on=' || '10' || ':' || to_char(signed_row.received_on, 'YYYY-MM-DD'), '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_on=' || '10' || ':' || to_char(signed_row.settled_on, 'YYYY-MM-DD'), ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'appeal' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM appeal AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'aid_application' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('aid_application' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';complete_on=' || '10' || ':' || to_char(signed_row.complete_on, 'YYYY-MM-DD'), '') || coalesce(';due_on=' || '10' || ':' || to_char(signed_row.due_on, 'YYYY-MM-DD'), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';matter=' || length(signed_row.matter::text) || ':' || signed_row.matter::text, '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';received_on=' || '10' || ':' || to_char(signed_row.received_on, 'YYYY-MM-DD'), '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';urgent=' || '1' || ':' || signed_row.urgent::int::text, '') || coalesce(';withdrawn_on=' || '10' || ':' || to_char(signed_row.withdrawn_on, 'YYYY-MM-DD'), '') || coalesce(';withdrawn_reason=' || length(signed_row.withdrawn_reason::text) || ':' || signed_row.withdrawn_reason::text, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'aid_application' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM aid_application AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'form_version' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('form_version' || coalesce(';added_at=' || '26' || ':' || to_char(signed_row.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';added_by=' || '32' || ':' || replace(signed_row.added_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';instrument=' || length(signed_row.instrument::text) || ':' || signed_row.instrument::text, '') || coalesce(';instrument_version=' || length(signed_row.instrument_version::text) || ':' || signed_row.instrument_version::text, '') || coalesce(';options=' || length(signed_row.options::text) || ':' || signed_row.options::text, '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.added_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'form_version' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM form_version AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'filled_instrument' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('filled_instrument' || coalesce(';answers=' || length(signed_row.answers::text) || ':' || signed_row.answers::text, '') || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';form_sha256=' || length(signed_row.form_sha256::text) || ':' || signed_row.form_sha256::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';instrument=' || length(signed_row.instrument::text) || ':' || signed_row.instrument::text, '') || coalesce(';instrument_version=' || length(signed_row.instrument_version::text) || ':' || signed_row.instrument_version::text, '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';signed_at=' || '26' || ':' || to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';signed_by=' || '32' || ':' || replace(signed_row.signed_by::text, '-', ''), '') || coalesce(';started_at=' || '26' || ':' || to_char(signed_row.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';started_by=' || '32' || ':' || replace(signed_row.started_by::text, '-', ''), ''), 'UTF8')), 'hex') END AS content, greatest(signed_row.signed_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'filled_instrument' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM filled_instrument AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'plan' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('plan' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';follow_up_on=' || '10' || ':' || to_char(signed_row.follow_up_on, 'YYYY-MM-DD'), '') || coalesce(';goal=' || length(signed_row.goal::text) || ':' || signed_row.goal::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';own_words=' || length(signed_row.own_words::text) || ':' || signed_row.own_words::text, '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';signed_at=' || '26' || ':' || to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';signed_by=' || '32' || ':' || replace(signed_row.signed_by::text, '-', ''), '') || coalesce(';started_at=' || '26' || ':' || to_char(signed_row.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';started_by=' || '32' || ':' || replace(signed_row.started_by::text, '-', ''), '') || coalesce(';steps=' || length(signed_row.steps::text) || ':' || signed_row.steps::text, ''), 'UTF8')), 'hex') END AS content, greatest(signed_row.signed_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'plan' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM plan AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'calculation_sheet' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.finished_at IS NULL THEN '' ELSE encode(sha256(convert_to('calculation_sheet' || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';copied_from=' || length(signed_row.copied_from::text) || ':' || signed_row.copied_from::text, '') || coalesce(';facts=' || length(signed_row.facts::text) || ':' || signed_row.facts::text, '') || coalesce(';finished_at=' || '26' || ':' || to_char(signed_row.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';finished_by=' || '32' || ':' || replace(signed_row.finished_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';result=' || length(signed_row.result::text) || ':' || signed_row.result::text, ''), 'UTF8')), 'hex') END AS content, greatest(signed_row.finished_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'calculation_sheet' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM calculation_sheet AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payee_account' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payee_account' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';check_digit_doubtful=' || '1' || ':' || signed_row.check_digit_doubtful::int::text, '') || coalesce(';clearing=' || length(signed_row.clearing::text) || ':' || signed_row.clearing::text, '') || coalesce(';evidence=' || length(signed_row.evidence::text) || ':' || signed_row.evidence::text, '') || coalesce(';holder=' || length(signed_row.holder::text) || ':' || signed_row.holder::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';payee_kind=' || length(signed_row.payee_kind::text) || ':' || signed_row.payee_kind::text, '') || coalesce(';registered_at=' || '26' || ':' || to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.registered_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payee_account' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payee_account AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payment' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment' || coalesce(';account_id=' || '32' || ':' || replace(signed_row.account_id::text, '-', ''), '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decided_by=' || '32' || ':' || replace(signed_row.decided_by::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';pay_on=' || '10' || ':' || to_char(signed_row.pay_on, 'YYYY-MM-DD'), '') || coalesce(';payee=' || length(signed_row.payee::text) || ':' || signed_row.payee::text, '') || coalesce(';prepared_at=' || '26' || ':' || to_char(signed_row.prepared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';prepared_by=' || '32' || ':' || replace(signed_row.prepared_by::text, '-', ''), '') || coalesce(';reference=' || length(signed_row.reference::text) || ':' || signed_row.reference::text, '') || coalesce(';reference_kind=' || length(signed_row.reference_kind::text) || ':' || signed_row.reference_kind::text, '') || coalesce(';released_at=' || '26' || ':' || to_char(signed_row.released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';released_by=' || '32' || ':' || replace(signed_row.released_by::text, '-', ''), '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';stopped_at=' || '26' || ':' || to_char(signed_row.stopped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';stopped_by=' || '32' || ':' || replace(signed_row.stopped_by::text, '-', ''), '') || coalesce(';stopped_reason=' || length(signed_row.stopped_reason::text) || ':' || signed_row.stopped_reason::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.prepared_at, signed_row.released_at, signed_row.stopped_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payment AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payment_file' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('payment_file' || coalesce(';created_at=' || '26' || ':' || to_char(signed_row.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';created_by=' || '32' || ':' || replace(signed_row.created_by::text, '-', ''), '') || coalesce(';form=' || length(signed_row.form::text) || ':' || signed_row.form::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';message_id=' || length(signed_row.message_id::text) || ':' || signed_row.message_id::text, '') || coalesce(';payments=' || length(signed_row.payments::text) || ':' || signed_row.payments::text, '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';total=' || length(signed_row.total::text) || ':' || signed_row.total::text, '') || coalesce(';xml=' || length(encode(sha256(signed_row.xml), 'hex')) || ':' || encode(sha256(signed_row.xml), 'hex'), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.created_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment_file' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payment_file AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payment_return' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment_return' || coalesce(';account_fault=' || '1' || ':' || signed_row.account_fault::int::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';happened_on=' || '10' || ':' || to_char(signed_row.happened_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';registered_at=' || '26' || ':' || to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_at=' || '26' || ':' || to_char(signed_row.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';settled_by=' || '32' || ':' || replace(signed_row.settled_by::text, '-', ''), '') || coalesce(';settled_reason=' || length(signed_row.settled_reason::text) || ':' || signed_row.settled_reason::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.registered_at, signed_row.settled_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment_return' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payment_return AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payment_receipt' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment_receipt' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';handed_by=' || '32' || ':' || replace(signed_row.handed_by::text, '-', ''), '') || coalesce(';handed_on=' || '10' || ':' || to_char(signed_row.handed_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';receipt=' || length(signed_row.receipt::text) || ':' || signed_row.receipt::text, '') || coalesce(';recorded_at=' || '26' || ':' || to_char(signed_row.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';taken_by=' || length(signed_row.taken_by::text) || ':' || signed_row.taken_by::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.recorded_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment_receipt' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payment_receipt AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'payment_set_aside' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment_set_aside' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';code=' || length(signed_row.code::text) || ':' || signed_row.code::text, '') || coalesce(';detail=' || length(signed_row.detail::text) || ':' || signed_row.detail::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';set_aside_at=' || '26' || ':' || to_char(signed_row.set_aside_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';set_aside_by=' || '32' || ':' || replace(signed_row.set_aside_by::text, '-', ''), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.set_aside_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'payment_set_aside' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM payment_set_aside AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'spot_check_round' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('spot_check_round' || coalesce(';control=' || length(signed_row.control::text) || ':' || signed_row.control::text, '') || coalesce(';drawn_at=' || '26' || ':' || to_char(signed_row.drawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';drawn_by=' || '32' || ':' || replace(signed_row.drawn_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';per_officer=' || length(signed_row.per_officer::text) || ':' || signed_row.per_officer::text, '') || coalesce(';population=' || length(signed_row.population::text) || ':' || signed_row.population::text, '') || coalesce(';seed=' || length(signed_row.seed::text) || ':' || signed_row.seed::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.drawn_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'spot_check_round' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM spot_check_round AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'spot_check' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('spot_check' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';control=' || length(signed_row.control::text) || ':' || signed_row.control::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';judged_at=' || '26' || ':' || to_char(signed_row.judged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';judged_by=' || '32' || ':' || replace(signed_row.judged_by::text, '-', ''), '') || coalesce(';noting=' || length(signed_row.noting::text) || ':' || signed_row.noting::text, '') || coalesce(';observation=' || length(signed_row.observation::text) || ':' || signed_row.observation::text, '') || coalesce(';officer_id=' || '32' || ':' || replace(signed_row.officer_id::text, '-', ''), '') || coalesce(';position=' || length(signed_row.position::text) || ':' || signed_row.position::text, '') || coalesce(';round_id=' || '32' || ':' || replace(signed_row.round_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.judged_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'spot_check' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM spot_check AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'case_handover' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('case_handover' || coalesce(';at=' || '26' || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';by_id=' || '32' || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';case_version=' || length(signed_row.case_version::text) || ':' || signed_row.case_version::text, '') || coalesce(';caseworker_from=' || '32' || ':' || replace(signed_row.caseworker_from::text, '-', ''), '') || coalesce(';caseworker_to=' || '32' || ':' || replace(signed_row.caseworker_to::text, '-', ''), '') || coalesce(';district_from=' || length(signed_row.district_from::text) || ':' || signed_row.district_from::text, '') || coalesce(';district_to=' || length(signed_row.district_to::text) || ':' || signed_row.district_to::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_officer_from=' || '32' || ':' || replace(signed_row.payment_officer_from::text, '-', ''), '') || coalesce(';payment_officer_to=' || '32' || ':' || replace(signed_row.payment_officer_to::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';undoes_id=' || '32' || ':' || replace(signed_row.undoes_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'case_handover' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM case_handover AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'contact' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('contact' || coalesce(';appointment_at=' || '26' || ':' || to_char(signed_row.appointment_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';at=' || '26' || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';channel=' || length(signed_row.channel::text) || ':' || signed_row.channel::text, '') || coalesce(';district=' || length(signed_row.district::text) || ':' || signed_row.district::text, '') || coalesce(';ended_as=' || length(signed_row.ended_as::text) || ':' || signed_row.ended_as::text, '') || coalesce(';handed_to=' || length(signed_row.handed_to::text) || ':' || signed_row.handed_to::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';identity_number=' || length(signed_row.identity_number::text) || ':' || signed_row.identity_number::text, '') || coalesce(';matter=' || length(signed_row.matter::text) || ':' || signed_row.matter::text, '') || coalesce(';name=' || length(signed_row.name::text) || ':' || signed_row.name::text, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';phone=' || length(signed_row.phone::text) || ':' || signed_row.phone::text, '') || coalesce(';taken_by=' || '32' || ':' || replace(signed_row.taken_by::text, '-', ''), ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'contact' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM contact AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'visit_event' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('visit_event' || coalesce(';at=' || '26' || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';by_id=' || '32' || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';contact_id=' || '32' || ':' || replace(signed_row.contact_id::text, '-', ''), '') || coalesce(';contact_version=' || length(signed_row.contact_version::text) || ':' || signed_row.contact_version::text, '') || coalesce(';ended_as=' || length(signed_row.ended_as::text) || ':' || signed_row.ended_as::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';now_at=' || '26' || ':' || to_char(signed_row.now_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, '') || coalesce(';was_at=' || '26' || ':' || to_char(signed_row.was_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';words=' || length(signed_row.words::text) || ':' || signed_row.words::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'visit_event' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM visit_event AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'former_identity' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('former_identity' || coalesce(';birth_date=' || '10' || ':' || to_char(signed_row.birth_date, 'YYYY-MM-DD'), '') || coalesce(';changed_at=' || '26' || ':' || to_char(signed_row.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';changed_by=' || '32' || ':' || replace(signed_row.changed_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';identity_number=' || length(signed_row.identity_number::text) || ':' || signed_row.identity_number::text, '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';reserve_number=' || length(signed_row.reserve_number::text) || ':' || signed_row.reserve_number::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.changed_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'former_identity' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM former_identity AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'person_match' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('person_match' || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';judged_at=' || '26' || ':' || to_char(signed_row.judged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';judged_by=' || '32' || ':' || replace(signed_row.judged_by::text, '-', ''), '') || coalesce(';other_id=' || '32' || ':' || replace(signed_row.other_id::text, '-', ''), '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';verdict=' || length(signed_row.verdict::text) || ':' || signed_row.verdict::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.judged_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'person_match' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM person_match AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'person' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('person' || coalesce(';birth_date=' || '10' || ':' || to_char(signed_row.birth_date, 'YYYY-MM-DD'), '') || coalesce(';city=' || length(signed_row.city::text) || ':' || signed_row.city::text, '') || coalesce(';family_name=' || length(signed_row.family_name::text) || ':' || signed_row.family_name::text, '') || coalesce(';given_name=' || length(signed_row.given_name::text) || ':' || signed_row.given_name::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';identity_number=' || length(signed_row.identity_number::text) || ':' || signed_row.identity_number::text, '') || coalesce(';phone=' || length(signed_row.phone::text) || ':' || signed_row.phone::text, '') || coalesce(';postcode=' || length(signed_row.postcode::text) || ':' || signed_row.postcode::text, '') || coalesce(';protection=' || length(signed_row.protection::text) || ':' || signed_row.protection::text, '') || CASE WHEN signed_row.reserve_number::text = '' THEN '' ELSE coalesce(';reserve_number=' || length(signed_row.reserve_number::text) || ':' || signed_row.reserve_number::text, '') END || coalesce(';street=' || length(signed_row.street::text) || ':' || signed_row.street::text, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'person' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM person AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'case_file' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('case_file' || coalesce(';caseworker_id=' || '32' || ':' || replace(signed_row.caseworker_id::text, '-', ''), '') || coalesce(';closed_on=' || '10' || ':' || to_char(signed_row.closed_on, 'YYYY-MM-DD'), '') || coalesce(';closing_reason=' || length(signed_row.closing_reason::text) || ':' || signed_row.closing_reason::text, '') || coalesce(';district=' || length(signed_row.district::text) || ':' || signed_row.district::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';opened_on=' || '10' || ':' || to_char(signed_row.opened_on, 'YYYY-MM-DD'), '') || coalesce(';payment_officer_id=' || '32' || ':' || replace(signed_row.payment_officer_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'case_file' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM case_file AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'next_step' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('next_step' || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';due_on=' || '10' || ':' || to_char(signed_row.due_on, 'YYYY-MM-DD'), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'next_step' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM next_step AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'household_member' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('household_member' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';days=' || length(signed_row.days::text) || ':' || signed_row.days::text, '') || coalesce(';free_lunch=' || '1' || ':' || signed_row.free_lunch::int::text, '') || coalesce(';hindrance=' || length(signed_row.hindrance::text) || ':' || signed_row.hindrance::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';in_school=' || '1' || ':' || signed_row.in_school::int::text, '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || CASE WHEN signed_row.representative::text = '' THEN '' ELSE coalesce(';representative=' || length(signed_row.representative::text) || ':' || signed_row.representative::text, '') END || coalesce(';representative_kind=' || length(signed_row.representative_kind::text) || ':' || signed_row.representative_kind::text, '') || coalesce(';residence=' || length(signed_row.residence::text) || ':' || signed_row.residence::text, '') || coalesce(';role=' || length(signed_row.role::text) || ':' || signed_row.role::text, '') || coalesce(';since=' || '10' || ':' || to_char(signed_row.since, 'YYYY-MM-DD'), '') || coalesce(';until=' || '10' || ':' || to_char(signed_row.until, 'YYYY-MM-DD'), '') || CASE WHEN signed_row.without_representative::text = '' THEN '' ELSE coalesce(';without_representative=' || length(signed_row.without_representative::text) || ':' || signed_row.without_representative::text, '') END, 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
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
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('account_change' || coalesce(';active_from=' || '1' || ':' || signed_row.active_from::int::text, '') || coalesce(';active_to=' || '1' || ':' || signed_row.active_to::int::text, '') || coalesce(';answers_id=' || '32' || ':' || replace(signed_row.answers_id::text, '-', ''), '') || coalesce(';at=' || '26' || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';by_id=' || '32' || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';password=' || '1' || ':' || signed_row.password::int::text, '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';role_from=' || length(signed_row.role_from::text) || ':' || signed_row.role_from::text, '') || coalesce(';role_to=' || length(signed_row.role_to::text) || ':' || signed_row.role_to::text, '') || coalesce(';staff_id=' || '32' || ':' || replace(signed_row.staff_id::text, '-', ''), '') || coalesce(';staff_version=' || length(signed_row.staff_version::text) || ':' || signed_row.staff_version::text, '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'account_change' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM account_change AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'added_norm' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('added_norm' || coalesce(';added_at=' || '26' || ':' || to_char(signed_row.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';added_by=' || '32' || ':' || replace(signed_row.added_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, '') || coalesce(';valid_from=' || length(signed_row.valid_from::text) || ':' || signed_row.valid_from::text, ''), 'UTF8')), 'hex') AS content, greatest(signed_row.added_at) AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'added_norm' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM added_norm AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'access_entry' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('access_entry' || coalesce(';action=' || length(signed_row.action::text) || ':' || signed_row.action::text, '') || coalesce(';at=' || '26' || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';staff_id=' || '32' || ':' || replace(signed_row.staff_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'access_entry' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM access_entry AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'seal_anchor' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('seal_anchor' || coalesce(';day=' || '10' || ':' || to_char(signed_row.day, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';previous=' || length(signed_row.previous::text) || ':' || signed_row.previous::text, '') || coalesce(';seal=' || length(signed_row.seal::text) || ':' || signed_row.seal::text, ''), 'UTF8')), 'hex') AS content, NULL::timestamptz AS claimed, (
        SELECT last.content FROM seal AS last
        WHERE last.row_id = signed_row.id AND last.kind = 'seal_anchor' ORDER BY last.number DESC LIMIT 1
    ) AS sealed
    FROM seal_anchor AS signed_row WHERE signed_row.id = wanted
) AS found
WHERE content <> coalesce(sealed, '')
) AS one;
    WHEN 'seal_acceptance' THEN RETURN QUERY SELECT chain, content, claimed FROM (
SELECT id, chain, content, claimed FROM (
    SELECT signed_row.id AS id, coalesce(signed_row.chain, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('seal_acceptance' || coalesce(';accepted_by=' || length(signed_row.accepted_by::text) || ':' || signed_row.accepted_by::text, '') || coalesce(';at=' || '26' || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';chain=' || '32' || ':' || replace(signed_row.chain::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';row_id=' || '32' || ':' || replace(signed_row.row_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, greatest(signed_row.at) AS claimed, (
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('journal_note' || coalesce(';author_id=' || '32' || ':' || replace(signed_row.author_id::text, '-', ''), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';chain_number=' || length(signed_row.chain_number::text) || ':' || signed_row.chain_number::text, '') || coalesce(';corrects_id=' || '32' || ':' || replace(signed_row.corrects_id::text, '-', ''), '') || coalesce(';happened_at=' || '26' || ':' || to_char(signed_row.happened_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';previous_hash=' || length(signed_row.previous_hash::text) || ':' || signed_row.previous_hash::text, '') || coalesce(';restricted=' || '1' || ':' || signed_row.restricted::int::text, '') || coalesce(';signed_at=' || '26' || ':' || to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, ''), 'UTF8')), 'hex') END AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('decision' || coalesce(';already_granted=' || length(signed_row.already_granted::text) || ':' || signed_row.already_granted::text, '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';burdens_later=' || '1' || ':' || signed_row.burdens_later::int::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';conditions=' || length(signed_row.conditions::text) || ':' || signed_row.conditions::text, '') || coalesce(';decided_on=' || '10' || ':' || to_char(signed_row.decided_on, 'YYYY-MM-DD'), '') || coalesce(';drafted_by=' || '32' || ':' || replace(signed_row.drafted_by::text, '-', ''), '') || coalesce(';ground=' || length(signed_row.ground::text) || ':' || signed_row.ground::text, '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';laws=' || length(signed_row.laws::text) || ':' || signed_row.laws::text, '') || CASE WHEN signed_row.line_reasons::text = '{}' THEN '' ELSE coalesce(';line_reasons=' || length(signed_row.line_reasons::text) || ':' || signed_row.line_reasons::text, '') END || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || CASE WHEN signed_row.named::text = '{}' THEN '' ELSE coalesce(';named=' || length(signed_row.named::text) || ':' || signed_row.named::text, '') END || coalesce(';reasons=' || length(signed_row.reasons::text) || ':' || signed_row.reasons::text, '') || coalesce(';signed_at=' || '26' || ':' || to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';signed_by=' || '32' || ':' || replace(signed_row.signed_by::text, '-', ''), ''), 'UTF8')), 'hex') END AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('decision_basis' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';facts=' || length(signed_row.facts::text) || ':' || signed_row.facts::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';result=' || length(signed_row.result::text) || ':' || signed_row.result::text, '') || CASE WHEN signed_row.rules::text = '1' THEN '' ELSE coalesce(';rules=' || length(signed_row.rules::text) || ':' || signed_row.rules::text, '') END, 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('emergency_assessment' || coalesce(';asked=' || length(signed_row.asked::text) || ':' || signed_row.asked::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';children=' || length(signed_row.children::text) || ':' || signed_row.children::text, '') || coalesce(';danger=' || length(signed_row.danger::text) || ':' || signed_row.danger::text, '') || coalesce(';days=' || length(signed_row.days::text) || ':' || signed_row.days::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';network=' || length(signed_row.network::text) || ':' || signed_row.network::text, '') || coalesce(';own_means=' || length(signed_row.own_means::text) || ':' || signed_row.own_means::text, '') || coalesce(';purpose=' || length(signed_row.purpose::text) || ':' || signed_row.purpose::text, '') || coalesce(';raised_on=' || '10' || ':' || to_char(signed_row.raised_on, 'YYYY-MM-DD'), '') || coalesce(';violence_asked=' || '1' || ':' || signed_row.violence_asked::int::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('letter' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';created_at=' || '26' || ':' || to_char(signed_row.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';created_by=' || '32' || ':' || replace(signed_row.created_by::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';pdf=' || length(encode(sha256(signed_row.pdf), 'hex')) || ':' || encode(sha256(signed_row.pdf), 'hex'), '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';title=' || length(signed_row.title::text) || ':' || signed_row.title::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('appeal' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';last_day=' || '10' || ':' || to_char(signed_row.last_day, 'YYYY-MM-DD'), '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';received_decision_on=' || '10' || ':' || to_char(signed_row.received_decision_on, 'YYYY-MM-DD'), '') || coalesce(';received_on=' || '10' || ':' || to_char(signed_row.received_on, 'YYYY-MM-DD'), '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_on=' || '10' || ':' || to_char(signed_row.settled_on, 'YYYY-MM-DD'), ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('aid_application' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';complete_on=' || '10' || ':' || to_char(signed_row.complete_on, 'YYYY-MM-DD'), '') || coalesce(';due_on=' || '10' || ':' || to_char(signed_row.due_on, 'YYYY-MM-DD'), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';matter=' || length(signed_row.matter::text) || ':' || signed_row.matter::text, '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';received_on=' || '10' || ':' || to_char(signed_row.received_on, 'YYYY-MM-DD'), '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';urgent=' || '1' || ':' || signed_row.urgent::int::text, '') || coalesce(';withdrawn_on=' || '10' || ':' || to_char(signed_row.withdrawn_on, 'YYYY-MM-DD'), '') || coalesce(';withdrawn_reason=' || length(signed_row.withdrawn_reason::text) || ':' || signed_row.withdrawn_reason::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('form_version' || coalesce(';added_at=' || '26' || ':' || to_char(signed_row.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';added_by=' || '32' || ':' || replace(signed_row.added_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';instrument=' || length(signed_row.instrument::text) || ':' || signed_row.instrument::text, '') || coalesce(';instrument_version=' || length(signed_row.instrument_version::text) || ':' || signed_row.instrument_version::text, '') || coalesce(';options=' || length(signed_row.options::text) || ':' || signed_row.options::text, '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('filled_instrument' || coalesce(';answers=' || length(signed_row.answers::text) || ':' || signed_row.answers::text, '') || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';form_sha256=' || length(signed_row.form_sha256::text) || ':' || signed_row.form_sha256::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';instrument=' || length(signed_row.instrument::text) || ':' || signed_row.instrument::text, '') || coalesce(';instrument_version=' || length(signed_row.instrument_version::text) || ':' || signed_row.instrument_version::text, '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';signed_at=' || '26' || ':' || to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';signed_by=' || '32' || ':' || replace(signed_row.signed_by::text, '-', ''), '') || coalesce(';started_at=' || '26' || ':' || to_char(signed_row.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';started_by=' || '32' || ':' || replace(signed_row.started_by::text, '-', ''), ''), 'UTF8')), 'hex') END AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.signed_at IS NULL THEN '' ELSE encode(sha256(convert_to('plan' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';follow_up_on=' || '10' || ':' || to_char(signed_row.follow_up_on, 'YYYY-MM-DD'), '') || coalesce(';goal=' || length(signed_row.goal::text) || ':' || signed_row.goal::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';own_words=' || length(signed_row.own_words::text) || ':' || signed_row.own_words::text, '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';signed_at=' || '26' || ':' || to_char(signed_row.signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';signed_by=' || '32' || ':' || replace(signed_row.signed_by::text, '-', ''), '') || coalesce(';started_at=' || '26' || ':' || to_char(signed_row.started_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';started_by=' || '32' || ':' || replace(signed_row.started_by::text, '-', ''), '') || coalesce(';steps=' || length(signed_row.steps::text) || ':' || signed_row.steps::text, ''), 'UTF8')), 'hex') END AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, CASE WHEN signed_row.finished_at IS NULL THEN '' ELSE encode(sha256(convert_to('calculation_sheet' || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';copied_from=' || length(signed_row.copied_from::text) || ':' || signed_row.copied_from::text, '') || coalesce(';facts=' || length(signed_row.facts::text) || ':' || signed_row.facts::text, '') || coalesce(';finished_at=' || '26' || ':' || to_char(signed_row.finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';finished_by=' || '32' || ':' || replace(signed_row.finished_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';result=' || length(signed_row.result::text) || ':' || signed_row.result::text, ''), 'UTF8')), 'hex') END AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payee_account' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';check_digit_doubtful=' || '1' || ':' || signed_row.check_digit_doubtful::int::text, '') || coalesce(';clearing=' || length(signed_row.clearing::text) || ':' || signed_row.clearing::text, '') || coalesce(';evidence=' || length(signed_row.evidence::text) || ':' || signed_row.evidence::text, '') || coalesce(';holder=' || length(signed_row.holder::text) || ':' || signed_row.holder::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';payee_kind=' || length(signed_row.payee_kind::text) || ':' || signed_row.payee_kind::text, '') || coalesce(';registered_at=' || '26' || ':' || to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment' || coalesce(';account_id=' || '32' || ':' || replace(signed_row.account_id::text, '-', ''), '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decided_by=' || '32' || ':' || replace(signed_row.decided_by::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';pay_on=' || '10' || ':' || to_char(signed_row.pay_on, 'YYYY-MM-DD'), '') || coalesce(';payee=' || length(signed_row.payee::text) || ':' || signed_row.payee::text, '') || coalesce(';prepared_at=' || '26' || ':' || to_char(signed_row.prepared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';prepared_by=' || '32' || ':' || replace(signed_row.prepared_by::text, '-', ''), '') || coalesce(';reference=' || length(signed_row.reference::text) || ':' || signed_row.reference::text, '') || coalesce(';reference_kind=' || length(signed_row.reference_kind::text) || ':' || signed_row.reference_kind::text, '') || coalesce(';released_at=' || '26' || ':' || to_char(signed_row.released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';released_by=' || '32' || ':' || replace(signed_row.released_by::text, '-', ''), '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';stopped_at=' || '26' || ':' || to_char(signed_row.stopped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';stopped_by=' || '32' || ':' || replace(signed_row.stopped_by::text, '-', ''), '') || coalesce(';stopped_reason=' || length(signed_row.stopped_reason::text) || ':' || signed_row.stopped_reason::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('payment_file' || coalesce(';created_at=' || '26' || ':' || to_char(signed_row.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';created_by=' || '32' || ':' || replace(signed_row.created_by::text, '-', ''), '') || coalesce(';form=' || length(signed_row.form::text) || ':' || signed_row.form::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';message_id=' || length(signed_row.message_id::text) || ':' || signed_row.message_id::text, '') || coalesce(';payments=' || length(signed_row.payments::text) || ':' || signed_row.payments::text, '') || coalesce(';sha256=' || length(signed_row.sha256::text) || ':' || signed_row.sha256::text, '') || coalesce(';total=' || length(signed_row.total::text) || ':' || signed_row.total::text, '') || coalesce(';xml=' || length(encode(sha256(signed_row.xml), 'hex')) || ':' || encode(sha256(signed_row.xml), 'hex'), ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment_return' || coalesce(';account_fault=' || '1' || ':' || signed_row.account_fault::int::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';happened_on=' || '10' || ':' || to_char(signed_row.happened_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';registered_at=' || '26' || ':' || to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_at=' || '26' || ':' || to_char(signed_row.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';settled_by=' || '32' || ':' || replace(signed_row.settled_by::text, '-', ''), '') || coalesce(';settled_reason=' || length(signed_row.settled_reason::text) || ':' || signed_row.settled_reason::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment_receipt' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';handed_by=' || '32' || ':' || replace(signed_row.handed_by::text, '-', ''), '') || coalesce(';handed_on=' || '10' || ':' || to_char(signed_row.handed_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';receipt=' || length(signed_row.receipt::text) || ':' || signed_row.receipt::text, '') || coalesce(';recorded_at=' || '26' || ':' || to_char(signed_row.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';taken_by=' || length(signed_row.taken_by::text) || ':' || signed_row.taken_by::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('payment_set_aside' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';code=' || length(signed_row.code::text) || ':' || signed_row.code::text, '') || coalesce(';detail=' || length(signed_row.detail::text) || ':' || signed_row.detail::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';set_aside_at=' || '26' || ':' || to_char(signed_row.set_aside_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';set_aside_by=' || '32' || ':' || replace(signed_row.set_aside_by::text, '-', ''), ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('spot_check_round' || coalesce(';control=' || length(signed_row.control::text) || ':' || signed_row.control::text, '') || coalesce(';drawn_at=' || '26' || ':' || to_char(signed_row.drawn_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';drawn_by=' || '32' || ':' || replace(signed_row.drawn_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';per_officer=' || length(signed_row.per_officer::text) || ':' || signed_row.per_officer::text, '') || coalesce(';population=' || length(signed_row.population::text) || ':' || signed_row.population::text, '') || coalesce(';seed=' || length(signed_row.seed::text) || ':' || signed_row.seed::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('spot_check' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';control=' || length(signed_row.control::text) || ':' || signed_row.control::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';judged_at=' || '26' || ':' || to_char(signed_row.judged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';judged_by=' || '32' || ':' || replace(signed_row.judged_by::text, '-', ''), '') || coalesce(';noting=' || length(signed_row.noting::text) || ':' || signed_row.noting::text, '') || coalesce(';observation=' || length(signed_row.observation::text) || ':' || signed_row.observation::text, '') || coalesce(';officer_id=' || '32' || ':' || replace(signed_row.officer_id::text, '-', ''), '') || coalesce(';position=' || length(signed_row.position::text) || ':' || signed_row.position::text, '') || coalesce(';round_id=' || '32' || ':' || replace(signed_row.round_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('case_handover' || coalesce(';at=' || '26' || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';by_id=' || '32' || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';case_version=' || length(signed_row.case_version::text) || ':' || signed_row.case_version::text, '') || coalesce(';caseworker_from=' || '32' || ':' || replace(signed_row.caseworker_from::text, '-', ''), '') || coalesce(';caseworker_to=' || '32' || ':' || replace(signed_row.caseworker_to::text, '-', ''), '') || coalesce(';district_from=' || length(signed_row.district_from::text) || ':' || signed_row.district_from::text, '') || coalesce(';district_to=' || length(signed_row.district_to::text) || ':' || signed_row.district_to::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_officer_from=' || '32' || ':' || replace(signed_row.payment_officer_from::text, '-', ''), '') || coalesce(';payment_officer_to=' || '32' || ':' || replace(signed_row.payment_officer_to::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';undoes_id=' || '32' || ':' || replace(signed_row.undoes_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('contact' || coalesce(';appointment_at=' || '26' || ':' || to_char(signed_row.appointment_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';at=' || '26' || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';channel=' || length(signed_row.channel::text) || ':' || signed_row.channel::text, '') || coalesce(';district=' || length(signed_row.district::text) || ':' || signed_row.district::text, '') || coalesce(';ended_as=' || length(signed_row.ended_as::text) || ':' || signed_row.ended_as::text, '') || coalesce(';handed_to=' || length(signed_row.handed_to::text) || ':' || signed_row.handed_to::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';identity_number=' || length(signed_row.identity_number::text) || ':' || signed_row.identity_number::text, '') || coalesce(';matter=' || length(signed_row.matter::text) || ':' || signed_row.matter::text, '') || coalesce(';name=' || length(signed_row.name::text) || ':' || signed_row.name::text, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';phone=' || length(signed_row.phone::text) || ':' || signed_row.phone::text, '') || coalesce(';taken_by=' || '32' || ':' || replace(signed_row.taken_by::text, '-', ''), ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('visit_event' || coalesce(';at=' || '26' || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';by_id=' || '32' || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';contact_id=' || '32' || ':' || replace(signed_row.contact_id::text, '-', ''), '') || coalesce(';contact_version=' || length(signed_row.contact_version::text) || ':' || signed_row.contact_version::text, '') || coalesce(';ended_as=' || length(signed_row.ended_as::text) || ':' || signed_row.ended_as::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';now_at=' || '26' || ':' || to_char(signed_row.now_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, '') || coalesce(';was_at=' || '26' || ':' || to_char(signed_row.was_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';words=' || length(signed_row.words::text) || ':' || signed_row.words::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('former_identity' || coalesce(';birth_date=' || '10' || ':' || to_char(signed_row.birth_date, 'YYYY-MM-DD'), '') || coalesce(';changed_at=' || '26' || ':' || to_char(signed_row.changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';changed_by=' || '32' || ':' || replace(signed_row.changed_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';identity_number=' || length(signed_row.identity_number::text) || ':' || signed_row.identity_number::text, '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';reserve_number=' || length(signed_row.reserve_number::text) || ':' || signed_row.reserve_number::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('person_match' || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';judged_at=' || '26' || ':' || to_char(signed_row.judged_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';judged_by=' || '32' || ':' || replace(signed_row.judged_by::text, '-', ''), '') || coalesce(';other_id=' || '32' || ':' || replace(signed_row.other_id::text, '-', ''), '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';verdict=' || length(signed_row.verdict::text) || ':' || signed_row.verdict::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('person' || coalesce(';birth_date=' || '10' || ':' || to_char(signed_row.birth_date, 'YYYY-MM-DD'), '') || coalesce(';city=' || length(signed_row.city::text) || ':' || signed_row.city::text, '') || coalesce(';family_name=' || length(signed_row.family_name::text) || ':' || signed_row.family_name::text, '') || coalesce(';given_name=' || length(signed_row.given_name::text) || ':' || signed_row.given_name::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';identity_number=' || length(signed_row.identity_number::text) || ':' || signed_row.identity_number::text, '') || coalesce(';phone=' || length(signed_row.phone::text) || ':' || signed_row.phone::text, '') || coalesce(';postcode=' || length(signed_row.postcode::text) || ':' || signed_row.postcode::text, '') || coalesce(';protection=' || length(signed_row.protection::text) || ':' || signed_row.protection::text, '') || CASE WHEN signed_row.reserve_number::text = '' THEN '' ELSE coalesce(';reserve_number=' || length(signed_row.reserve_number::text) || ':' || signed_row.reserve_number::text, '') END || coalesce(';street=' || length(signed_row.street::text) || ':' || signed_row.street::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('case_file' || coalesce(';caseworker_id=' || '32' || ':' || replace(signed_row.caseworker_id::text, '-', ''), '') || coalesce(';closed_on=' || '10' || ':' || to_char(signed_row.closed_on, 'YYYY-MM-DD'), '') || coalesce(';closing_reason=' || length(signed_row.closing_reason::text) || ':' || signed_row.closing_reason::text, '') || coalesce(';district=' || length(signed_row.district::text) || ':' || signed_row.district::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';opened_on=' || '10' || ':' || to_char(signed_row.opened_on, 'YYYY-MM-DD'), '') || coalesce(';payment_officer_id=' || '32' || ':' || replace(signed_row.payment_officer_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('next_step' || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';application_id=' || '32' || ':' || replace(signed_row.application_id::text, '-', ''), '') || coalesce(';due_on=' || '10' || ':' || to_char(signed_row.due_on, 'YYYY-MM-DD'), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('household_member' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';days=' || length(signed_row.days::text) || ':' || signed_row.days::text, '') || coalesce(';free_lunch=' || '1' || ':' || signed_row.free_lunch::int::text, '') || coalesce(';hindrance=' || length(signed_row.hindrance::text) || ':' || signed_row.hindrance::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';in_school=' || '1' || ':' || signed_row.in_school::int::text, '') || coalesce(';person_id=' || '32' || ':' || replace(signed_row.person_id::text, '-', ''), '') || CASE WHEN signed_row.representative::text = '' THEN '' ELSE coalesce(';representative=' || length(signed_row.representative::text) || ':' || signed_row.representative::text, '') END || coalesce(';representative_kind=' || length(signed_row.representative_kind::text) || ':' || signed_row.representative_kind::text, '') || coalesce(';residence=' || length(signed_row.residence::text) || ':' || signed_row.residence::text, '') || coalesce(';role=' || length(signed_row.role::text) || ':' || signed_row.role::text, '') || coalesce(';since=' || '10' || ':' || to_char(signed_row.since, 'YYYY-MM-DD'), '') || coalesce(';until=' || '10' || ':' || to_char(signed_row.until, 'YYYY-MM-DD'), '') || CASE WHEN signed_row.without_representative::text = '' THEN '' ELSE coalesce(';without_representative=' || length(signed_row.without_representative::text) || ':' || signed_row.without_representative::text, '') END, 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('staff' || coalesce(';active=' || '1' || ':' || signed_row.active::int::text, '') || coalesce(';district=' || length(signed_row.district::text) || ':' || signed_row.district::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';login=' || length(signed_row.login::text) || ':' || signed_row.login::text, '') || coalesce(';name=' || length(signed_row.name::text) || ':' || signed_row.name::text, '') || coalesce(';password_hash=' || length(signed_row.password_hash::text) || ':' || signed_row.password_hash::text, '') || coalesce(';role=' || length(signed_row.role::text) || ':' || signed_row.role::text, '') || coalesce(';title=' || length(signed_row.title::text) || ':' || signed_row.title::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('account_change' || coalesce(';active_from=' || '1' || ':' || signed_row.active_from::int::text, '') || coalesce(';active_to=' || '1' || ':' || signed_row.active_to::int::text, '') || coalesce(';answers_id=' || '32' || ':' || replace(signed_row.answers_id::text, '-', ''), '') || coalesce(';at=' || '26' || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';by_id=' || '32' || ':' || replace(signed_row.by_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';password=' || '1' || ':' || signed_row.password::int::text, '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';role_from=' || length(signed_row.role_from::text) || ':' || signed_row.role_from::text, '') || coalesce(';role_to=' || length(signed_row.role_to::text) || ':' || signed_row.role_to::text, '') || coalesce(';staff_id=' || '32' || ':' || replace(signed_row.staff_id::text, '-', ''), '') || coalesce(';staff_version=' || length(signed_row.staff_version::text) || ':' || signed_row.staff_version::text, '') || coalesce(';step=' || length(signed_row.step::text) || ':' || signed_row.step::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('added_norm' || coalesce(';added_at=' || '26' || ':' || to_char(signed_row.added_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';added_by=' || '32' || ':' || replace(signed_row.added_by::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';text=' || length(signed_row.text::text) || ':' || signed_row.text::text, '') || coalesce(';valid_from=' || length(signed_row.valid_from::text) || ':' || signed_row.valid_from::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.case_id, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('access_entry' || coalesce(';action=' || length(signed_row.action::text) || ':' || signed_row.action::text, '') || coalesce(';at=' || '26' || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';staff_id=' || '32' || ':' || replace(signed_row.staff_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, '00000000-0000-0000-0000-000000000000'::uuid AS chain, encode(sha256(convert_to('seal_anchor' || coalesce(';day=' || '10' || ':' || to_char(signed_row.day, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';previous=' || length(signed_row.previous::text) || ':' || signed_row.previous::text, '') || coalesce(';seal=' || length(signed_row.seal::text) || ':' || signed_row.seal::text, ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
    SELECT signed_row.id AS id, coalesce(signed_row.chain, '00000000-0000-0000-0000-000000000000'::uuid) AS chain, encode(sha256(convert_to('seal_acceptance' || coalesce(';accepted_by=' || length(signed_row.accepted_by::text) || ':' || signed_row.accepted_by::text, '') || coalesce(';at=' || '26' || ':' || to_char(signed_row.at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';chain=' || '32' || ':' || replace(signed_row.chain::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';number=' || length(signed_row.number::text) || ':' || signed_row.number::text, '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';row_id=' || '32' || ':' || replace(signed_row.row_id::text, '-', ''), ''), 'UTF8')), 'hex') AS content, false AS of_other_type,
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
	('01a1b13f-a260-7445-8628-087de0aadaba', '2026-11-06 15:25:00+01', '01a1c4af-8680-7415-a5dc-9f503f63af83', 'change_staff', NULL, 'social10'),
	('01a1c052-9500-7282-9021-b4206eba35e0', '2026-11-09 13:40:00+01', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', 'open_case', '01a1aacb-1b80-7ab5-a626-3f9f033ae330', ''),
	('01a22265-11f0-71ac-b1c8-66bd12b860a4', '2026-11-10 10:00:00+01', '01a22265-11c9-7bbc-baf3-c970116a1821', 'open_case', '01a22265-11d7-7a04-836e-85ab3722409c', 'Jour');


--
-- Data for Name: account_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_change VALUES
	('01a1b13f-a260-714c-a709-4548b8e3621b', '01a1c4af-8680-76d2-b2fd-f2022a96fb1a', '2026-11-06 15:25:00+01', '01a1c4af-8680-7415-a5dc-9f503f63af83', 'done', 'social_worker', 'social_worker', true, false, false, 2, '', NULL),
	('01a22265-11ef-7419-955b-878b9434bfb8', '01a22265-11c9-7bbc-baf3-c970116a1821', '2026-11-10 10:00:00+01', '01a22265-11d5-730f-997c-877af7d194f6', 'asked', 'social_worker', 'deputy_head', true, true, false, NULL, 'Vikarie från december', NULL);


--
-- Data for Name: added_norm; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.added_norm VALUES
	('01a22265-11f2-7d32-b077-3c30baec9463', '2027-01', '# Riksnormen för 2027, beslutad i november', '01a22265-11d5-730f-997c-877af7d194f6', '2026-11-10 10:00:00+01');


--
-- Data for Name: aid_application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.aid_application VALUES
	('01a11f51-8a80-7e31-87dd-aeb784b28054', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'new', '2026-10', '2026-10-09', '2026-10-23', '', '2026-10-09', false, 'decided', 1, NULL, NULL),
	('01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '01a1afff-3320-7492-aa59-679aed3a32a8', 'new', '2026-11', '2026-11-09', '2026-11-24', '', '2026-11-10', false, 'decided', 1, NULL, NULL),
	('01a1aacb-1b80-779b-bcfd-527b9a8ca891', '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'new', '2026-11', '2026-11-05', '2026-11-19', '', NULL, false, 'open', 1, NULL, NULL),
	('01a22265-11d9-7689-8f19-91c976a83c79', '01a22265-11d7-7a04-836e-85ab3722409c', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, true, 'open', 1, NULL, NULL),
	('01a22265-11de-7888-8b4e-2e0c5dfe77a5', '01a22265-11d7-7a04-836e-85ab3722409c', 'emergency', '2026-11', '2026-11-05', '2026-11-05', '', NULL, false, 'open', 1, NULL, NULL),
	('01a22265-11f6-7b53-8a8d-74b79808c180', '01a22265-11f5-79c7-b0f8-09b0f41785d6', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, false, 'open', 1, NULL, NULL);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES
	('0021');


--
-- Data for Name: appeal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.appeal VALUES
	('01a22265-11ea-7d88-ac96-a101c40e3495', '01a22265-11d7-7a04-836e-85ab3722409c', '01a22265-11da-76d2-a174-dbb7a6bef071', '2026-11-05', '2026-11-05', '2026-11-26', 'pending', NULL, '01a22265-11c9-7bbc-baf3-c970116a1821', 1);


--
-- Data for Name: calculation_sheet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.calculation_sheet VALUES
	('01a143c1-d960-7dbe-a906-922fa4b9a9c4', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a11f51-8a80-7e31-87dd-aeb784b28054', '2026-10', '{"adjustments":[],"adults":[{"birth_date":"1988-04-05","first_day":null,"id":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","last_day":null,"status":"cohabiting"},{"birth_date":"2002-08-06","first_day":null,"id":"01a1c4af-8680-754b-810c-4759482c9cbc","last_day":null,"status":"cohabiting"}],"assets":[],"children":[{"birth_date":"2019-04-23","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7e1a-b341-e07a83f73f16","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2010-07-28","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7a81-a4e5-0cad66237a04","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2021-02-07","counts_in_household":null,"days":null,"first_day":null,"free_lunch":true,"id":"01a1c4af-8680-70cc-b571-810afc132d0d","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8309","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"190","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"167","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"370","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"3750","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","reason":null,"stated":null,"type":"child_allowance"}],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 2621600, NULL, '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-16 11:09:00+02', 1),
	('01a1c4ad-b1c0-7585-afbc-9ca9d38f8c45', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1984-02-25","first_day":null,"id":"01a1c4af-8680-712a-817a-9262453bf491","last_day":null,"status":"single"}],"assets":[],"children":[{"birth_date":"2017-07-05","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2019-02-09","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7eef-b02e-3d8dccb1c51d","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2011-06-01","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7bb1-9570-266b42b38755","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8349","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"422","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"96","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"596","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"7981","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"wage"},{"amount":"3750","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"child_allowance"},{"amount":"1823","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","reason":null,"stated":null,"type":"maintenance_support"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1447900, NULL, '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-10 09:14:00+01', 1),
	('01a22265-11e8-79e3-aead-23d8b609ffd0', '01a22265-11d7-7a04-836e-85ab3722409c', '01a22265-11d9-7689-8f19-91c976a83c79', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1984-07-15","first_day":null,"id":"01a22265-11d8-7e66-8acc-79d4ca31e48f","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"9800","approved":"7900","label":null,"person":null,"reason":"för hög","type":"rent"}],"incomes":[{"amount":"1234.50","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a22265-11d8-7e66-8acc-79d4ca31e48f","reason":null,"stated":null,"type":"wage"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1188500, '2026-10', NULL, NULL, 1);


--
-- Data for Name: case_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_file VALUES
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '2026-00001', 'east', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-05', NULL, NULL, 1),
	('01a1afff-3320-7492-aa59-679aed3a32a8', '2026-00002', 'north', '01a1c4af-8680-753f-a09f-76b5a170b338', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-06', NULL, NULL, 1),
	('01a1aacb-1b80-7ab5-a626-3f9f033ae330', '2026-00003', 'east', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-7646-8a09-7c976bf46c69', '2026-11-05', NULL, NULL, 1),
	('01a22265-11d7-7a04-836e-85ab3722409c', '2026-00417', 'east', '01a22265-11c9-7bbc-baf3-c970116a1821', '01a22265-11cb-763b-b1f5-9c272ee3b65f', '2026-11-05', NULL, NULL, 1),
	('01a22265-11f5-79c7-b0f8-09b0f41785d6', '2026-00418', 'east', '01a22265-11c9-7bbc-baf3-c970116a1821', '01a22265-11cb-763b-b1f5-9c272ee3b65f', '2026-11-05', NULL, NULL, 1);


--
-- Data for Name: case_handover; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_handover VALUES
	('01a22265-11e2-7ae8-9797-3818077ee04b', '01a22265-11d7-7a04-836e-85ab3722409c', 2, '2026-11-10 10:00:00+01', '01a22265-11c9-7bbc-baf3-c970116a1821', 'Byter tjänst', '01a22265-11c9-7bbc-baf3-c970116a1821', '01a22265-11ca-7b64-8ea5-f6cbc6759a78', '01a22265-11cb-763b-b1f5-9c272ee3b65f', '01a22265-11cb-763b-b1f5-9c272ee3b65f', 'east', 'east', NULL);


--
-- Data for Name: chain_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chain_head VALUES
	('01a1afff-3320-7492-aa59-679aed3a32a8', 1, '7e5bb5ba3eccf5c1b61adee71f9cfeb2340b9b7cece3cbdbcd968c46ee2e08f1', 1),
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 4, '9979a934323f359451d986ed235d73536c40ff7279e3cf67a9456259c939dc09', 2),
	('01a1aacb-1b80-7ab5-a626-3f9f033ae330', 1, 'c5c1b0c316b4fe2df53b03fa239784560a7735c59f9fecddf5dc6e34a7fde338', 2),
	('01a22265-11d7-7a04-836e-85ab3722409c', 0, '', 1);


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
	('01a22265-11dd-7bf6-b945-c17a9ccb0c5d', '2026-11-10 10:00:00+01', 'phone', 'booked', 'Hyran för december', '01a22265-11c9-7bbc-baf3-c970116a1821', 'Åsa Östlund-Exempel', '198407152381', '', '', '', '2026-11-10 10:00:00+01', '01a22265-11d7-7a04-836e-85ab3722409c', 1, NULL);


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision VALUES
	('01a14478-f460-7818-b3d7-4f82bf268ea0', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a11f51-8a80-7e31-87dd-aeb784b28054', '2026-10', 'grant', 2621600, 0, '', '', '["12 kap. 1 § SoL","12 kap. 7 § SoL, 12 kap. 2 § SoF"]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 13:29:00+02', '924478b95ec791a96b589f8c8275b0d4237e9b02ea5480b63d07f1ffd8973495', 1, NULL, NULL, '{}', '{}'),
	('01a1c489-12c0-77fa-95c8-91ff3add6527', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '2026-11', 'grant', 1447900, 0, '', '', '["12 kap. 1 § SoL","12 kap. 7 § SoL, 12 kap. 2 § SoF"]', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 09:18:00+01', 'acf3ab6a71fc12fa47c783d871a98dabd4271e9cc0cfec6ca6f91e4608f2e799', 1, NULL, NULL, '{}', '{}'),
	('01a22265-11da-76d2-a174-dbb7a6bef071', '01a22265-11d7-7a04-836e-85ab3722409c', '01a22265-11d9-7689-8f19-91c976a83c79', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a22265-11c9-7bbc-baf3-c970116a1821', '2026-11-05', '01a22265-11c9-7bbc-baf3-c970116a1821', NULL, NULL, 1, NULL, NULL, '{}', '{}'),
	('01a22265-11df-7fd0-ad20-ff44cc41fb13', '01a22265-11d7-7a04-836e-85ab3722409c', '01a22265-11de-7888-8b4e-2e0c5dfe77a5', '2026-11', 'grant', 60000, 0, '', '', '[]', '01a22265-11c9-7bbc-baf3-c970116a1821', '2026-11-05', '01a22265-11c9-7bbc-baf3-c970116a1821', '2026-11-10 10:00:00+01', NULL, 1, NULL, NULL, '{}', '{}'),
	('01a22265-11f7-7f1e-b1ea-e9f391cdf0dd', '01a22265-11f5-79c7-b0f8-09b0f41785d6', '01a22265-11f6-7b53-8a8d-74b79808c180', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a22265-11c9-7bbc-baf3-c970116a1821', '2026-11-05', '01a22265-11c9-7bbc-baf3-c970116a1821', NULL, NULL, 1, NULL, NULL, '{}', '{}');


--
-- Data for Name: decision_basis; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_basis VALUES
	('01a14478-f460-7818-b3d7-4f82bf268ea0', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '{"adjustments":[],"adults":[{"birth_date":"1988-04-05","first_day":null,"id":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","last_day":null,"status":"cohabiting"},{"birth_date":"2002-08-06","first_day":null,"id":"01a1c4af-8680-754b-810c-4759482c9cbc","last_day":null,"status":"cohabiting"}],"assets":[],"children":[{"birth_date":"2019-04-23","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7e1a-b341-e07a83f73f16","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2010-07-28","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7a81-a4e5-0cad66237a04","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2021-02-07","counts_in_household":null,"days":null,"first_day":null,"free_lunch":true,"id":"01a1c4af-8680-70cc-b571-810afc132d0d","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8309","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"190","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"167","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"370","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"3750","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","reason":null,"stated":null,"type":"child_allowance"}],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"9036","full_grant":true,"income_total":"3750","lines":[["couple","personal","Personliga kostnader, sammanboende par",null,"7100",["7100","{}",["7100"],["adult.cohabiting","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7a81-a4e5-0cad66237a04","personal","Barn 16 år","01a1c4af-8680-7a81-a4e5-0cad66237a04","4960",["4960","{}",["4960"],["child.15-18","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7e1a-b341-e07a83f73f16","personal","Barn 7 år","01a1c4af-8680-7e1a-b341-e07a83f73f16","3820",["3820","{}",["3820"],["child.7-10","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-70cc-b571-810afc132d0d","personal","Barn 5 år, utan lunch","01a1c4af-8680-70cc-b571-810afc132d0d","2720",["2720","{}",["2720"],["child_free_lunch.4-6","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 5 personer",null,"2330",["2330","{}",["2330"],["shared.5","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"8309",["8309","{}",["8309"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:electricity:1","cost","Hushållsel",null,"190",["190","{}",["190"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:home_insurance:1","cost","Hemförsäkring",null,"167",["167","{}",["167"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:medicine:1","cost","Medicin",null,"370",["370","{}",["370"],null,"12 kap. 1 § SoL"]],["income:child_allowance:01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0:1","income","Barnbidrag","01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","-3750",["-3750","{}",["3750"],null,"12 kap. 1 § SoL"]]],"norm_total":"20930","outcome":"deficit","period":{"month":10,"year":2026},"reductions":[],"result":"26216"}', 2),
	('01a1c489-12c0-77fa-95c8-91ff3add6527', '01a1afff-3320-7492-aa59-679aed3a32a8', '{"adjustments":[],"adults":[{"birth_date":"1984-02-25","first_day":null,"id":"01a1c4af-8680-712a-817a-9262453bf491","last_day":null,"status":"single"}],"assets":[],"children":[{"birth_date":"2017-07-05","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2019-02-09","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7eef-b02e-3d8dccb1c51d","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2011-06-01","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7bb1-9570-266b42b38755","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8349","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"422","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"96","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"596","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"7981","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"wage"},{"amount":"3750","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"child_allowance"},{"amount":"1823","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","reason":null,"stated":null,"type":"maintenance_support"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"9463","full_grant":true,"income_total":"13554","lines":[["personal:01a1c4af-8680-712a-817a-9262453bf491","personal","Personliga kostnader, ensamstående","01a1c4af-8680-712a-817a-9262453bf491","3940",["3940","{}",["3940"],["adult.single","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7bb1-9570-266b42b38755","personal","Barn 15 år","01a1c4af-8680-7bb1-9570-266b42b38755","4960",["4960","{}",["4960"],["child.15-18","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7212-83c8-cb28eb4ed2e3","personal","Barn 9 år","01a1c4af-8680-7212-83c8-cb28eb4ed2e3","3820",["3820","{}",["3820"],["child.7-10","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7eef-b02e-3d8dccb1c51d","personal","Barn 7 år","01a1c4af-8680-7eef-b02e-3d8dccb1c51d","3820",["3820","{}",["3820"],["child.7-10","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 4 personer",null,"2030",["2030","{}",["2030"],["shared.4","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"8349",["8349","{}",["8349"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:electricity:1","cost","Hushållsel",null,"422",["422","{}",["422"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:home_insurance:1","cost","Hemförsäkring",null,"96",["96","{}",["96"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:medicine:1","cost","Medicin",null,"596",["596","{}",["596"],null,"12 kap. 1 § SoL"]],["income:wage:01a1c4af-8680-712a-817a-9262453bf491:1","income","Lön efter skatt","01a1c4af-8680-712a-817a-9262453bf491","-7981",["-7981","{}",["7981"],null,"12 kap. 1 § SoL"]],["income:child_allowance:01a1c4af-8680-712a-817a-9262453bf491:1","income","Barnbidrag","01a1c4af-8680-712a-817a-9262453bf491","-3750",["-3750","{}",["3750"],null,"12 kap. 1 § SoL"]],["income:maintenance_support:01a1c4af-8680-7212-83c8-cb28eb4ed2e3:1","income","Underhållsstöd","01a1c4af-8680-7212-83c8-cb28eb4ed2e3","-1823",["-1823","min({}; {}) = {}",["1823","3820","1823"],null,"12 kap. 1 § SoL"]]],"norm_total":"18570","outcome":"deficit","period":{"month":11,"year":2026},"reductions":[],"result":"14479"}', 2),
	('01a22265-11da-76d2-a174-dbb7a6bef071', '01a22265-11d7-7a04-836e-85ab3722409c', '{"adjustments":[],"adults":[{"birth_date":"1984-07-15","first_day":null,"id":"01a22265-11d8-7e66-8acc-79d4ca31e48f","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"9800","approved":"7900","label":null,"person":null,"reason":"för hög","type":"rent"}],"incomes":[{"amount":"1234.50","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a22265-11d8-7e66-8acc-79d4ca31e48f","reason":null,"stated":null,"type":"wage"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"7900","full_grant":false,"income_total":"1235","lines":[["personal:01a22265-11d8-7e66-8acc-79d4ca31e48f","personal","Personliga kostnader, ensamstående","01a22265-11d8-7e66-8acc-79d4ca31e48f","3940",["3940","{}",["3940"],["adult.single","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 1 person",null,"1280",["1280","{}",["1280"],["shared.1","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"7900",["7900","{} godkänt av {} sökta",["7900","9800"],null,"12 kap. 7 § första stycket 2 SoL"]],["income:wage:01a22265-11d8-7e66-8acc-79d4ca31e48f:1","income","Lön efter skatt","01a22265-11d8-7e66-8acc-79d4ca31e48f","-1235",["-1234.50","{}",["1234.50"],null,"12 kap. 1 § SoL"]]],"norm_total":"5220","outcome":"deficit","period":{"month":11,"year":2026},"reductions":["cost:rent:1"],"result":"11885"}', 2);


--
-- Data for Name: done_write; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.done_write VALUES
	('01a17c84-2f00-7a57-9399-9ac8b92101a2', '01a1c052-9500-790d-b35d-cf68a0d6c1fe', 'change_identity', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-09 13:40:00+01');


--
-- Data for Name: draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.draft VALUES
	('01a22265-11f1-7107-a59f-f76a9dbc6f71', '01a22265-11c9-7bbc-baf3-c970116a1821', 'intake', '{}', '2026-11-10 10:00:00+01', 1);


--
-- Data for Name: emergency_assessment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.emergency_assessment VALUES
	('01a22265-11df-7fd0-ad20-ff44cc41fb13', '01a22265-11d7-7a04-836e-85ab3722409c', 'food', 7, '2026-11-05', 'Lönen är stulen', '12 kr', 'Ingen', 'soon', '[{"name":"Åsa","person_id":"01a22265-11d8-7e66-8acc-79d4ca31e48f","text":"Saknar mat"}]', 60050, true);


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
	('01a22265-11e6-7ff3-9215-376f6df87e6f', '01a22265-11d7-7a04-836e-85ab3722409c', '01a22265-11d9-7689-8f19-91c976a83c79', '01a22265-11d8-7e66-8acc-79d4ca31e48f', 'ib', 1, '{"many":["a","b"],"share":50,"work":"3","works":true}', '01a22265-11c9-7bbc-baf3-c970116a1821', '2026-11-10 10:00:00+01', NULL, NULL, 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81');


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
	('01a22265-11e0-74db-97b7-fcc1fe91af54', '01a22265-11d8-7e66-8acc-79d4ca31e48f', '197611672382', '1976-11-07', 'T 19761107-0001', 'Personnummer tilldelat', '01a22265-11c9-7bbc-baf3-c970116a1821', '2026-11-10 10:00:00+01', '197611672382 t197611070001');


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
	('01a22265-11e3-7f91-a910-a172a0269189', '01a22265-11d7-7a04-836e-85ab3722409c', '01a22265-11d8-7e66-8acc-79d4ca31e48f', 'applicant', '2026-11-05', NULL, 'full', NULL, false, false, 'unemployed_waiting', 1, '', NULL, '');


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
	('01a22265-11eb-73a3-9d6d-e4b4a6db4318', '01a22265-11d7-7a04-836e-85ab3722409c', '01a22265-11c9-7bbc-baf3-c970116a1821', '2026-11-10 10:00:00+01', 'phone_call', 'Åsa ringer: "hyran" är
betald.', 'calculation', true, NULL, NULL, NULL, NULL, NULL, 1);


--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.letter VALUES
	('01a22265-11e9-7bc9-87f4-bf512ead1464', '01a22265-11d7-7a04-836e-85ab3722409c', '01a22265-11da-76d2-a174-dbb7a6bef071', '01a22265-11d8-7e66-8acc-79d4ca31e48f', 'Beslut', '2026-11-10 10:00:00+01', '01a22265-11c9-7bbc-baf3-c970116a1821', '0000000000000000000000000000000000000000000000000000000000000000', '\x255044462d312e372000ff');


--
-- Data for Name: next_step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.next_step VALUES
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'follow_up', '2026-12-23', NULL, NULL),
	('01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'application', '2026-11-19', '01a1aacb-1b80-779b-bcfd-527b9a8ca891', NULL),
	('01a1afff-3320-7492-aa59-679aed3a32a8', 'payment_release', '2026-11-25', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', 1447900),
	('01a22265-11d7-7a04-836e-85ab3722409c', 'calculation', '2026-11-19', '01a22265-11d9-7689-8f19-91c976a83c79', 1188550);


--
-- Data for Name: payee_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payee_account VALUES
	('01a10b19-2640-73c7-bd87-a86557b6fb7e', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'Ulla Mallås', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-05 10:30:00+02', NULL),
	('01a1b026-9140-7d8a-ac12-7e938005ce74', '01a1afff-3320-7492-aa59-679aed3a32a8', 'Änna Testberg', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-06 10:17:00+01', NULL),
	('01a181cf-2a00-765e-aa23-534a1a0ffed5', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'Ulla Mallås', 'bank_account', '6112', '123456789', 'Kontoutdrag från den nya banken, visat vid besök.', false, '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', '2026-10-28 10:20:00+01', 'self'),
	('01a22265-11db-7dfa-854e-7a79942b3428', '01a22265-11d7-7a04-836e-85ab3722409c', 'Åsa Östlund-Exempel', 'bankgiro', '', '50501055', 'Kontoutdrag', false, '01a22265-11cb-763b-b1f5-9c272ee3b65f', '2026-11-10 10:00:00+01', NULL),
	('01a22265-11f8-7c59-ab42-8bafb9fe5e91', '01a22265-11f5-79c7-b0f8-09b0f41785d6', 'Åsa Östlund-Exempel', 'bankgiro', '', '50501055', 'Kontoutdrag', false, '01a22265-11cb-763b-b1f5-9c272ee3b65f', '2026-11-10 10:00:00+01', NULL),
	('01a22265-11f9-7ef2-b31f-4f9f5be63317', '01a22265-11f5-79c7-b0f8-09b0f41785d6', 'Åsa Östlund-Exempel', 'card', '', '', 'Kontoutdrag', false, '01a22265-11cb-763b-b1f5-9c272ee3b65f', '2026-11-10 10:00:00+01', NULL);


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('01a144ac-3960-7af7-bd68-373b29acf1a5', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a14478-f460-7818-b3d7-4f82bf268ea0', '01a10b19-2640-73c7-bd87-a86557b6fb7e', 'Ulla Mallås', 2621600, '2026-10', '2026-10-23', 'released', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-16 14:25:00+02', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-10-22 15:53:00+02', '', '01a163e9-5b00-75f8-a06a-0deb1adbce5d', 1, NULL, NULL, NULL, NULL),
	('01a1c4a7-4920-75a2-9c57-532ba31a49dd', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c489-12c0-77fa-95c8-91ff3add6527', '01a1b026-9140-7d8a-ac12-7e938005ce74', 'Änna Testberg', 1447900, '2026-11', '2026-11-25', 'prepared', '01a1c4af-8680-753f-a09f-76b5a170b338', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-10 09:51:00+01', NULL, NULL, '', NULL, 1, NULL, NULL, NULL, NULL),
	('01a181cf-2a00-7bdc-a6a5-5215625d165b', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a14478-f460-7818-b3d7-4f82bf268ea0', '01a181cf-2a00-765e-aa23-534a1a0ffed5', 'Ulla Mallås', 2621600, '2026-10', '2026-10-29', 'released', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', '2026-10-28 10:20:00+01', '01a1c4af-8680-7646-8a09-7c976bf46c69', '2026-10-28 14:05:00+01', '', '01a182f4-2200-7b5b-a951-acbaa352b6b5', 3, NULL, NULL, NULL, NULL),
	('01a22265-11ec-79d1-a32b-2cd07458a419', '01a22265-11d7-7a04-836e-85ab3722409c', '01a22265-11da-76d2-a174-dbb7a6bef071', '01a22265-11db-7dfa-854e-7a79942b3428', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'prepared', '01a22265-11c9-7bbc-baf3-c970116a1821', '01a22265-11cb-763b-b1f5-9c272ee3b65f', '2026-11-10 10:00:00+01', NULL, NULL, '', NULL, 1, NULL, NULL, NULL, NULL),
	('01a22265-11fa-7382-b90d-c28261a48d63', '01a22265-11f5-79c7-b0f8-09b0f41785d6', '01a22265-11f7-7f1e-b1ea-e9f391cdf0dd', '01a22265-11f8-7c59-ab42-8bafb9fe5e91', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'released', '01a22265-11c9-7bbc-baf3-c970116a1821', '01a22265-11cb-763b-b1f5-9c272ee3b65f', '2026-11-10 10:00:00+01', '01a22265-11cc-7971-9b82-3a17db755e96', '2026-11-10 10:00:00+01', '', '01a22265-11ed-79b3-a31e-6a0543dc84fc', 1, NULL, NULL, NULL, NULL),
	('01a22265-11fb-72c1-a615-8407f5dc36b1', '01a22265-11f5-79c7-b0f8-09b0f41785d6', '01a22265-11f7-7f1e-b1ea-e9f391cdf0dd', '01a22265-11f9-7ef2-b31f-4f9f5be63317', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'released', '01a22265-11c9-7bbc-baf3-c970116a1821', '01a22265-11cb-763b-b1f5-9c272ee3b65f', '2026-11-10 10:00:00+01', '01a22265-11cc-7971-9b82-3a17db755e96', '2026-11-10 10:00:00+01', '', NULL, 1, NULL, NULL, NULL, NULL);


--
-- Data for Name: payment_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_file VALUES
	('01a163e9-5b00-75f8-a06a-0deb1adbce5d', 'FS202610221600000DEB1ADBCE5D', '2026-10-22 16:00:00+02', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 1, 2621600, '3bff49b9892c57f3187a541ea76436a50febfa4ec7867fdbc28b6e1d30433b05', '\x3c3f786d6c2076657273696f6e3d27312e302720656e636f64696e673d275554462d38273f3e0a3c446f63756d656e7420786d6c6e733d2275726e3a69736f3a7374643a69736f3a32303032323a746563683a7873643a7061696e2e3030312e3030312e3039223e0a20203c4373746d72436474547266496e69746e3e0a202020203c4772704864723e0a2020202020203c4d736749643e465332303236313032323136303030303044454231414442434535443c2f4d736749643e0a2020202020203c4372654474546d3e323032362d31302d32325431343a30303a30305a3c2f4372654474546d3e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c496e6974675074793e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e4558454d50454c3c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e435553543c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f496e6974675074793e0a202020203c2f4772704864723e0a202020203c506d74496e663e0a2020202020203c506d74496e6649643e30316131343461633339363037616637626436383337336232396163663161353c2f506d74496e6649643e0a2020202020203c506d744d74643e5452463c2f506d744d74643e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c506d745470496e663e0a20202020202020203c5376634c766c3e0a202020202020202020203c43643e4e5552473c2f43643e0a20202020202020203c2f5376634c766c3e0a2020202020203c2f506d745470496e663e0a2020202020203c52657164457863746e44743e0a20202020202020203c44743e323032362d31302d32333c2f44743e0a2020202020203c2f52657164457863746e44743e0a2020202020203c446274723e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e323132303030303030303c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e434f49443c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f446274723e0a2020202020203c44627472416363743e0a20202020202020203c49643e0a202020202020202020203c4f7468723e0a2020202020202020202020203c49643e35303530313035353c2f49643e0a2020202020202020202020203c5363686d654e6d3e0a20202020202020202020202020203c50727472793e42474e523c2f50727472793e0a2020202020202020202020203c2f5363686d654e6d3e0a202020202020202020203c2f4f7468723e0a20202020202020203c2f49643e0a20202020202020203c4363793e53454b3c2f4363793e0a2020202020203c2f44627472416363743e0a2020202020203c446274724167743e0a20202020202020203c46696e496e73746e49643e0a202020202020202020203c42494346493e45535345534553533c2f42494346493e0a20202020202020203c2f46696e496e73746e49643e0a2020202020203c2f446274724167743e0a2020202020203c4364745472665478496e663e0a20202020202020203c506d7449643e0a202020202020202020203c456e64546f456e6449643e30316131343461633339363037616637626436383337336232396163663161353c2f456e64546f456e6449643e0a20202020202020203c2f506d7449643e0a20202020202020203c416d743e0a202020202020202020203c496e737464416d74204363793d2253454b223e32363231362e30303c2f496e737464416d743e0a20202020202020203c2f416d743e0a20202020202020203c436474724167743e0a202020202020202020203c46696e496e73746e49643e0a2020202020202020202020203c436c725379734d6d6249643e0a20202020202020202020202020203c436c7253797349643e0a202020202020202020202020202020203c43643e53455342413c2f43643e0a20202020202020202020202020203c2f436c7253797349643e0a20202020202020202020202020203c4d6d6249643e353833393c2f4d6d6249643e0a2020202020202020202020203c2f436c725379734d6d6249643e0a202020202020202020203c2f46696e496e73746e49643e0a20202020202020203c2f436474724167743e0a20202020202020203c436474723e0a202020202020202020203c4e6d3e556c6c61204d616c6cc3a5733c2f4e6d3e0a20202020202020203c2f436474723e0a20202020202020203c43647472416363743e0a202020202020202020203c49643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e35383339383235373436363c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e4242414e3c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f49643e0a20202020202020203c2f43647472416363743e0a2020202020203c2f4364745472665478496e663e0a202020203c2f506d74496e663e0a20203c2f4373746d72436474547266496e69746e3e0a3c2f446f63756d656e743e0a', NULL),
	('01a182f4-2200-7b5b-a951-acbaa352b6b5', 'FS20261028154000ACBAA352B6B5', '2026-10-28 15:40:00+01', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 1, 2621600, '1fed8be365701347a249f012320db5d74b55f208a42093947462db7842521d9b', '\x3c3f786d6c2076657273696f6e3d27312e302720656e636f64696e673d275554462d38273f3e0a3c446f63756d656e7420786d6c6e733d2275726e3a69736f3a7374643a69736f3a32303032323a746563683a7873643a7061696e2e3030312e3030312e3039223e0a20203c4373746d72436474547266496e69746e3e0a202020203c4772704864723e0a2020202020203c4d736749643e465332303236313032383135343030304143424141333532423642353c2f4d736749643e0a2020202020203c4372654474546d3e323032362d31302d32385431343a34303a30305a3c2f4372654474546d3e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c496e6974675074793e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e4558454d50454c3c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e435553543c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f496e6974675074793e0a202020203c2f4772704864723e0a202020203c506d74496e663e0a2020202020203c506d74496e6649643e30316131383163663261303037626463613661353532313536323564313635623c2f506d74496e6649643e0a2020202020203c506d744d74643e5452463c2f506d744d74643e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c506d745470496e663e0a20202020202020203c5376634c766c3e0a202020202020202020203c43643e4e5552473c2f43643e0a20202020202020203c2f5376634c766c3e0a2020202020203c2f506d745470496e663e0a2020202020203c52657164457863746e44743e0a20202020202020203c44743e323032362d31302d32393c2f44743e0a2020202020203c2f52657164457863746e44743e0a2020202020203c446274723e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e323132303030303030303c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e434f49443c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f446274723e0a2020202020203c44627472416363743e0a20202020202020203c49643e0a202020202020202020203c4f7468723e0a2020202020202020202020203c49643e35303530313035353c2f49643e0a2020202020202020202020203c5363686d654e6d3e0a20202020202020202020202020203c50727472793e42474e523c2f50727472793e0a2020202020202020202020203c2f5363686d654e6d3e0a202020202020202020203c2f4f7468723e0a20202020202020203c2f49643e0a20202020202020203c4363793e53454b3c2f4363793e0a2020202020203c2f44627472416363743e0a2020202020203c446274724167743e0a20202020202020203c46696e496e73746e49643e0a202020202020202020203c42494346493e45535345534553533c2f42494346493e0a20202020202020203c2f46696e496e73746e49643e0a2020202020203c2f446274724167743e0a2020202020203c4364745472665478496e663e0a20202020202020203c506d7449643e0a202020202020202020203c456e64546f456e6449643e30316131383163663261303037626463613661353532313536323564313635623c2f456e64546f456e6449643e0a20202020202020203c2f506d7449643e0a20202020202020203c416d743e0a202020202020202020203c496e737464416d74204363793d2253454b223e32363231362e30303c2f496e737464416d743e0a20202020202020203c2f416d743e0a20202020202020203c436474724167743e0a202020202020202020203c46696e496e73746e49643e0a2020202020202020202020203c436c725379734d6d6249643e0a20202020202020202020202020203c436c7253797349643e0a202020202020202020202020202020203c43643e53455342413c2f43643e0a20202020202020202020202020203c2f436c7253797349643e0a20202020202020202020202020203c4d6d6249643e363131323c2f4d6d6249643e0a2020202020202020202020203c2f436c725379734d6d6249643e0a202020202020202020203c2f46696e496e73746e49643e0a20202020202020203c2f436474724167743e0a20202020202020203c436474723e0a202020202020202020203c4e6d3e556c6c61204d616c6cc3a5733c2f4e6d3e0a20202020202020203c2f436474723e0a20202020202020203c43647472416363743e0a202020202020202020203c49643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e363131323132333435363738393c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e4242414e3c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f49643e0a20202020202020203c2f43647472416363743e0a2020202020203c2f4364745472665478496e663e0a202020203c2f506d74496e663e0a20203c2f4373746d72436474547266496e69746e3e0a3c2f446f63756d656e743e0a', 'payment_file'),
	('01a22265-11ed-79b3-a31e-6a0543dc84fc', 'FS1', '2026-11-10 10:00:00+01', '01a22265-11cb-763b-b1f5-9c272ee3b65f', 2, 20010, '0000000000000000000000000000000000000000000000000000000000000000', '\x3c446f63756d656e742f3e', NULL);


--
-- Data for Name: payment_receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_receipt VALUES
	('01a22265-11fc-7a83-929a-34971528dec7', '01a22265-11fb-72c1-a615-8407f5dc36b1', '01a22265-11f5-79c7-b0f8-09b0f41785d6', '2026-11-05', '01a22265-11c9-7bbc-baf3-c970116a1821', 'Åsa Östlund-Exempel', 'Kvitto 17', '2026-11-10 10:00:00+01', '0000000000000000000000000000000000000000000000000000000000000000');


--
-- Data for Name: payment_return; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_return VALUES
	('01a17c84-2f00-7932-993f-f3df85ad81d7', '01a144ac-3960-7af7-bd68-373b29acf1a5', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a163e9-5b00-75f8-a06a-0deb1adbce5d', 'returned', 'account_closed', true, 'Bankens returlista: kontot är avslutat.', '2026-10-27', '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-27 09:40:00+01', 'confirmed', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-10-27 13:15:00+01', '', '396512969c8c1d11d78c1e39400e000020beab21e0aeff9d235dcc6590d895fe', 2),
	('01a22265-11fd-7391-a8eb-38fb8d07f9ac', '01a22265-11fa-7382-b90d-c28261a48d63', '01a22265-11f5-79c7-b0f8-09b0f41785d6', '01a22265-11ed-79b3-a31e-6a0543dc84fc', 'returned', 'account_closed', true, 'Banken: kontot avslutat', '2026-11-05', '01a22265-11cb-763b-b1f5-9c272ee3b65f', '2026-11-10 10:00:00+01', NULL, NULL, NULL, '', NULL, 1);


--
-- Data for Name: payment_set_aside; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_set_aside VALUES
	('01a22265-11fe-7cf0-bddc-3ffe56904eda', '01a22265-11ec-79d1-a32b-2cd07458a419', '01a22265-11d7-7a04-836e-85ab3722409c', 'payee_name_characters', '{"characters":"“","payee":"Åsa “Öst” Exempel"}', '01a22265-11cb-763b-b1f5-9c272ee3b65f', '2026-11-10 10:00:00+01');


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
	('01a22265-11d8-7e66-8acc-79d4ca31e48f', '198407152381', '1984-07-15', 'Åsa', 'Östlund-Exempel', 'confidentiality_flag', 'Exempelgatan 2', '100 00', 'Exempelstaden', '000-00 00 00', 1, 'ostlundexempel asa 198407152381 oestlundexempel aasa', '');


--
-- Data for Name: person_match; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_match VALUES
	('01a22265-11e1-7145-86ea-356324fb8b63', '01a22265-11d8-7e66-8acc-79d4ca31e48f', '01a22265-11d8-7e66-8acc-79d4ca31e48f', 'apart', 'Två kusiner med samma namn', '01a22265-11c9-7bbc-baf3-c970116a1821', '2026-11-10 10:00:00+01');


--
-- Data for Name: plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plan VALUES
	('01a134ab-3d40-7a60-b306-98a1c0093492', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0', 1, 'Klara sfi kurs C och därefter yrkesutbildning till kock.', '”Jag orkar inte heltid men jag vill göra något.”', '2027-01-04', '[{"due_on":"2026-12-05","hours_per_week":null,"measure":"work_practice","need":null,"owner":"client","state":"dropped","title":"Boka budgetrådgivning"},{"due_on":"2026-10-25","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"ongoing","title":"Gå sfi varje vardag"},{"due_on":"2026-11-26","hours_per_week":null,"measure":"sfi","need":null,"owner":"client","state":"dropped","title":"CV och referenser klara"},{"due_on":"2026-11-19","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"done","title":"Lämna läkarintyg"}]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 11:50:00+02', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 11:50:30+02', 1),
	('01a1349d-81a0-73a5-857a-40b22188287e', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-754b-810c-4759482c9cbc', 1, 'Egen försörjning genom arbete inom äldreomsorg senast i vår.', '”Det viktigaste är att barnen kan gå kvar i sin skola.”', '2026-12-23', '[{"due_on":"2026-10-21","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"done","title":"Kontakta Arbetsförmedlingen"},{"due_on":"2026-12-07","hours_per_week":null,"measure":"ar_team","need":null,"owner":"client","state":"done","title":"Boka budgetrådgivning"}]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 11:35:00+02', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 11:35:30+02', 1),
	('01a1c489-fd20-716e-a13e-213ebdaaea00', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c4af-8680-712a-817a-9262453bf491', 1, 'Deltidsarbete på halvtid som trappas upp under året.', '”Det viktigaste är att barnen kan gå kvar i sin skola.”', '2027-01-08', '[{"due_on":"2026-12-19","hours_per_week":null,"measure":null,"need":null,"owner":"unit","state":"done","title":"Söka bostad, lista varje månad"},{"due_on":"2026-11-19","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"dropped","title":"CV och referenser klara"}]', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 09:19:00+01', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 09:19:30+01', 1),
	('01a22265-11e7-70bb-89ee-f939d6b3df18', '01a22265-11d7-7a04-836e-85ab3722409c', '01a22265-11d8-7e66-8acc-79d4ca31e48f', 1, 'Egen försörjning', '”Jag vill tillbaka.”', '2026-12-10', '[{"due_on":"2026-12-01","hours_per_week":"7.5","measure":null,"need":null,"owner":"client","state":"ongoing","title":"Söka arbete"}]', '01a22265-11c9-7bbc-baf3-c970116a1821', '2026-11-10 10:00:00+01', NULL, NULL, 1);


--
-- Data for Name: reading; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal VALUES
	(1, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', 'f3c9e625de0b383d6bf1db39a77b7d1303556f4f5120713fe49779cf4d18e61e', false, '2026-11-28 14:42:58.086071+01', '', '3ec17d83d67c856848909637008ec5baea21e1206094d78c246e7f2da65cd767', NULL),
	(2, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-753f-a09f-76b5a170b338', '8131cf9ae48270881beb6a69f9b79001cca9deb068acb290900765deb27b1883', false, '2026-11-28 14:42:58.086782+01', '3ec17d83d67c856848909637008ec5baea21e1206094d78c246e7f2da65cd767', 'ed46e6d1f058c98f0504350e723880dcf3f3fb66494898d2552df1256b2115f0', NULL),
	(3, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7bec-b898-d190f9ebdacc', 'bc060157789af32b6b6dba902f5d5b3541f1c9b680345048247db6caf4fc05f0', false, '2026-11-28 14:42:58.087138+01', 'ed46e6d1f058c98f0504350e723880dcf3f3fb66494898d2552df1256b2115f0', '4cd6c90cbc3926867e46b585a5b4ec74fb2fd72e0cc6287fc66394d2675ee730', NULL),
	(4, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '92d46f04c4b551c1e7ea1a5b1ebef4d399d95ad89a90fc4790db6e1338c463c3', false, '2026-11-28 14:42:58.087469+01', '4cd6c90cbc3926867e46b585a5b4ec74fb2fd72e0cc6287fc66394d2675ee730', '9e27c644cd6c8d744884f424fc6b557e5db29b6463394eae80a01f3da75cbf73', NULL),
	(5, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '0bf29647408253445b092aa39fd345ef3056b311f953b3fcd09e73a56d0200ca', false, '2026-11-28 14:42:58.087786+01', '9e27c644cd6c8d744884f424fc6b557e5db29b6463394eae80a01f3da75cbf73', 'a7954a900cdbb795814d6a8e15f72c797454340620d7dfcdf01bb21380eefeb8', NULL),
	(6, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-764c-8c38-fb2918f135d2', '1237e8cfd66be87cc8460700887dab74494afc595da9bb93d780ead688b12986', false, '2026-11-28 14:42:58.088095+01', 'a7954a900cdbb795814d6a8e15f72c797454340620d7dfcdf01bb21380eefeb8', '4aa63e2d962773c26199dbb38e3b85635f5241158bb50fb0dab10829b73af7ee', NULL),
	(7, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7e2e-bf15-052434b9b5df', 'fc88e716dabcb8b303d2b757831c2470058ef1b9e71c602f28382557e0343fca', false, '2026-11-28 14:42:58.088213+01', '4aa63e2d962773c26199dbb38e3b85635f5241158bb50fb0dab10829b73af7ee', '68b34e0de23af71d737488baf633f07ddfa9320361aca6155aa03f9d42f5417c', NULL),
	(8, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7c66-95e7-61d17731af10', '006adffa83ffebd13045408691e40b25c8e42276340830a3ea3c2ce6b08467af', false, '2026-11-28 14:42:58.088291+01', '68b34e0de23af71d737488baf633f07ddfa9320361aca6155aa03f9d42f5417c', 'dcee2633a9406ebb571e199f4f88c0bb96362b1431adf39f26d6e2185871aff1', NULL),
	(9, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7e05-8b5c-74273f98e277', 'ae6fa844e8d623f5495230085b5d2ce7ffd3491e83efe1a71193952f87f9d080', false, '2026-11-28 14:42:58.088355+01', 'dcee2633a9406ebb571e199f4f88c0bb96362b1431adf39f26d6e2185871aff1', '626865d1e012c31b9cbb1ad87df548265c02d0e4de4bde2d465204290e7824b2', NULL),
	(10, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'd8a9acd2d8ac113e727e5da4b5d9cd5c619984dfb122401edd2b65aaf231ad46', false, '2026-11-28 14:42:58.088416+01', '626865d1e012c31b9cbb1ad87df548265c02d0e4de4bde2d465204290e7824b2', '0c4a29453a3c03ff5d30d6568845cd76158528905033191c4ef23a4957d82006', NULL),
	(11, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '1a7b71af1e11041969e2931f375b9cc44a4c1c07d9223f5ddaf454faf3ee934d', false, '2026-11-28 14:42:58.088474+01', '0c4a29453a3c03ff5d30d6568845cd76158528905033191c4ef23a4957d82006', '0649d9f7cdf1366971283bcdf3111fd424e5618299cd08559e30ed878b18a3b5', NULL),
	(12, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', 'e12bceaba7840790ba444c404d68c84e470672d77d2da64e90e86ced04ea6902', false, '2026-11-28 14:42:58.088534+01', '0649d9f7cdf1366971283bcdf3111fd424e5618299cd08559e30ed878b18a3b5', 'dceff6da44de22c2fc95cbb79e3636cc241cb12827b9c1754fefeb105c5bce01', NULL),
	(13, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7646-8a09-7c976bf46c69', '0faf57f9a68a6aa985438d5413797264b22cd1b7e1eca2d00791a1ca51157c74', false, '2026-11-28 14:42:58.088858+01', 'dceff6da44de22c2fc95cbb79e3636cc241cb12827b9c1754fefeb105c5bce01', 'b8161cc2919912c48aea50fc1dfea5a9109c0293ab4ed8bc9d93bcf0fadeced9', NULL),
	(14, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-701f-8a02-135e92b1d3f2', 'b98ffc7b3336ba17abf1bb3a58d52f7f75001b10d809c078a746e59b2b4be18b', false, '2026-11-28 14:42:58.088958+01', 'b8161cc2919912c48aea50fc1dfea5a9109c0293ab4ed8bc9d93bcf0fadeced9', '2b5831069c00964bf9918d26cc7baedc7ccaea8665a2b978f7707a573c4c00d3', NULL),
	(15, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7828-99a5-4a7bb1fee08f', '4590a27c77c28e5e7519eeb3750ab0a14f48147dd4a721e9a44ad887c0147261', false, '2026-11-28 14:42:58.089024+01', '2b5831069c00964bf9918d26cc7baedc7ccaea8665a2b978f7707a573c4c00d3', '56c42112477ab22e64a245025dce5cf316b2f87d5b9e9b7060063a6b53cf8431', NULL),
	(16, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-71d6-97f5-e837d70820fe', '2f6b9e97c89ad6a31876cf710f29775846ac218c5dc5040fab736a94a35f6ec0', false, '2026-11-28 14:42:58.089085+01', '56c42112477ab22e64a245025dce5cf316b2f87d5b9e9b7060063a6b53cf8431', 'c06cc6751f20c9f29aa80779ae27f620c653266e66a6861efb7d005c622b6561', NULL),
	(17, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7f88-90a3-d6b2aa05e11a', 'c240545c22af724aff4d6f955d2fb24cf5770bd035f5568813f73d31d7a70b55', false, '2026-11-28 14:42:58.089145+01', 'c06cc6751f20c9f29aa80779ae27f620c653266e66a6861efb7d005c622b6561', '1d5474ddf901c094456c8b07ff71cf3eaa752af891a30e8abd62ecdeeaf9e09d', NULL),
	(18, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7e65-be3b-890b93f448b3', '9ddfb3c9c02e5c276d0cf46a209dbf8f36f1c5bdc1e26186a81bca22c915b40e', false, '2026-11-28 14:42:58.089211+01', '1d5474ddf901c094456c8b07ff71cf3eaa752af891a30e8abd62ecdeeaf9e09d', 'e07e75f8ba7eecca9e88df10ac7f3ed987a4e78844b8f0b5a4f6b20947162ad9', NULL),
	(19, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7315-a2c3-3a4fb774eb52', '7b5cefd7d1c467a9c8648a66a57d180856ed73cc85af5c729af9dac15614b620', false, '2026-11-28 14:42:58.08927+01', 'e07e75f8ba7eecca9e88df10ac7f3ed987a4e78844b8f0b5a4f6b20947162ad9', '93ea502acbf9aa83464ca90abbc19dec010de6e6cb5cbe5f91bdf95f7e53e873', NULL),
	(20, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7aff-b631-a992f0ce5835', '2f4171dfd4be76228cec181a580ac00b5606d4d0778a19287539a8b5a1ff23da', false, '2026-11-28 14:42:58.089327+01', '93ea502acbf9aa83464ca90abbc19dec010de6e6cb5cbe5f91bdf95f7e53e873', '5374a5d712b712fb25cdeee75f3261fa37b45ed29159bac84b8d3f6b2f699dc1', NULL),
	(21, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-74aa-b7dc-76fb0f17a300', 'c43def3c2a685c82d22504c23940666c80a2a78a0ccdd4bdfa2bac273e1f4cef', false, '2026-11-28 14:42:58.089385+01', '5374a5d712b712fb25cdeee75f3261fa37b45ed29159bac84b8d3f6b2f699dc1', '3e48fa6d94649de1cfbf447eba7baf0d792fabe471e5c7c9c078a361901ed3fa', NULL),
	(22, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7415-a5dc-9f503f63af83', 'c76da51a4df672120c09598f740ed59bd84ca1ac9611fb61ee8583e5fe306712', false, '2026-11-28 14:42:58.089442+01', '3e48fa6d94649de1cfbf447eba7baf0d792fabe471e5c7c9c078a361901ed3fa', 'bf648550255d46cc934a291387e0b70974994f48b3a6c38bc0241f23e2169045', NULL),
	(23, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-76d2-b2fd-f2022a96fb1a', '7915be0b084f78ccf90fb85fe638117e9e23d30770130fa1ce970814c07a77d9', false, '2026-11-28 14:42:58.089499+01', 'bf648550255d46cc934a291387e0b70974994f48b3a6c38bc0241f23e2169045', '52f2b2ba3854a5a12ba89f9251f119788e03a3a7123af7f59981c001a3846293', NULL),
	(24, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0', '536c4862b8554a2e80ad193c085bc996bd0d473810dcff7fa64beefa36cb3275', false, '2026-11-28 14:42:58.091135+01', '52f2b2ba3854a5a12ba89f9251f119788e03a3a7123af7f59981c001a3846293', 'fef34e53c7e6a57909ea6d0af102acde48871deee0649f26be01b74714c0f2ea', NULL),
	(25, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-754b-810c-4759482c9cbc', 'f7862531bfb1065cd61a822e9e208fbf89b9b2132e7a4ba2baab3316310c6bb4', false, '2026-11-28 14:42:58.091544+01', 'fef34e53c7e6a57909ea6d0af102acde48871deee0649f26be01b74714c0f2ea', '255190f95dc63db015a2ee640068476393ce3d7360b8959e3054322e01520ff8', NULL),
	(26, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7e1a-b341-e07a83f73f16', '61d705ba2d95e60e494e7cdc6a720f4653d8e6ad491e96043053009c31301226', false, '2026-11-28 14:42:58.091905+01', '255190f95dc63db015a2ee640068476393ce3d7360b8959e3054322e01520ff8', '82d2976622bdc15fb1088ef9aaafe8cde2a8242103215a96e9153165fc47ea0f', NULL),
	(27, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7a81-a4e5-0cad66237a04', '7a87c38297d6b8352d8b169856b36e6f9d649f1be96e4f27a06bc70b443812a8', false, '2026-11-28 14:42:58.09225+01', '82d2976622bdc15fb1088ef9aaafe8cde2a8242103215a96e9153165fc47ea0f', '1cb2c4bd9d7d4542215e1b7f9b33bb81be6ef7ad03535cddcc7d2d0136224f19', NULL),
	(28, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-70cc-b571-810afc132d0d', '6028df8b8c6496be6349adf942d20a1a46c399ee2a2e4dcbdce4b2b158db594a', false, '2026-11-28 14:42:58.092585+01', '1cb2c4bd9d7d4542215e1b7f9b33bb81be6ef7ad03535cddcc7d2d0136224f19', '2348b4387190542f73d724238c0d59276ff0dab577d14ba5107b857b9a345322', NULL),
	(29, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-712a-817a-9262453bf491', 'd47774261bfeb1b57f12557206b31ac1142d3a2e20dd05dc821a57c091ef07fe', false, '2026-11-28 14:42:58.094178+01', '2348b4387190542f73d724238c0d59276ff0dab577d14ba5107b857b9a345322', '4b6e6f51895bb07646629dcec324afb15b9be7e8cc9528b0ca6ac3913af83233', NULL),
	(30, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7212-83c8-cb28eb4ed2e3', '6218e81cead0c59d622eded6d82578bcd8e52b981d94b38c6d5ec12b9bd55c26', false, '2026-11-28 14:42:58.094852+01', '4b6e6f51895bb07646629dcec324afb15b9be7e8cc9528b0ca6ac3913af83233', 'be897e8cd9619ba0715d58d49a8a14a2ec4cb71e1abc85958bc09a9f30266be4', NULL),
	(31, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7eef-b02e-3d8dccb1c51d', '24395ad26075258fe7fecc555d4e8370a5039b11f5626e5fcaf563d9dbd96ab9', false, '2026-11-28 14:42:58.094934+01', 'be897e8cd9619ba0715d58d49a8a14a2ec4cb71e1abc85958bc09a9f30266be4', '63afe26c3bd3039e5d34ce675876617cb61530606db95b7f46f309ca270a2cd1', NULL),
	(32, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7bb1-9570-266b42b38755', '1bf081cc267271b2c03b5c3c0f759073e627fc15f28908df91d62d4098b9484e', false, '2026-11-28 14:42:58.095006+01', '63afe26c3bd3039e5d34ce675876617cb61530606db95b7f46f309ca270a2cd1', 'a7d0132888f83daa28bce25770ea0847216173dc08dab06420f3ff8abe590548', NULL),
	(33, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'case_file', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '5f78838e15b835aa6cd516732fc4b52e6fdf6e80283d40dcf04f52efc3f19b66', false, '2026-11-28 14:42:58.09549+01', 'a7d0132888f83daa28bce25770ea0847216173dc08dab06420f3ff8abe590548', '014250d9213659d68ed1dd611635ab30c9736777b4351536bbefd615da12f175', NULL),
	(34, '01a1afff-3320-7492-aa59-679aed3a32a8', 'case_file', '01a1afff-3320-7492-aa59-679aed3a32a8', '63a2eefad1b11ec5645e02fe8e69e85a6c03a238cad8347bd9a1a4c47fc9ccd7', false, '2026-11-28 14:42:58.095791+01', '014250d9213659d68ed1dd611635ab30c9736777b4351536bbefd615da12f175', '04c5b0a09c1118bd13e101692107701be45990031dcceb367f1dd80b925718e6', NULL),
	(35, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'household_member', '01a0f644-33e0-7d33-b53c-631cdfd43f37', 'ee60170e725f7fc47e5bded9acdf78b1f76e38868e92e67e091e1733571c8a5c', false, '2026-11-28 14:42:58.096495+01', '04c5b0a09c1118bd13e101692107701be45990031dcceb367f1dd80b925718e6', 'e4d122ae785617f3ee6508169258ab27f7400b24d0541c703d6ea1a3ac886b82', NULL),
	(36, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'household_member', '01a0f659-4280-7499-8093-f6dea268aa87', 'effb0fca13345aac1552774e503977b7c1436fdb9df46c15363007cfe598bf3d', false, '2026-11-28 14:42:58.101376+01', 'e4d122ae785617f3ee6508169258ab27f7400b24d0541c703d6ea1a3ac886b82', '3a324b8d82aa302bdf89850a7b0a835486836dfc007c1f8618c65934069546c8', NULL),
	(37, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'household_member', '01a0f657-6dc0-7f72-b961-fd925d39d0a8', '99c09b058123bf0f0a92ad12f29acd71e004a28d3b60f8218e95ea826155ab96', false, '2026-11-28 14:42:58.101831+01', '3a324b8d82aa302bdf89850a7b0a835486836dfc007c1f8618c65934069546c8', 'a91607dd96b271191ddf7a501c2a0f551b8bf776e23c5050704f0c1eb5d76b23', NULL),
	(38, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'household_member', '01a0f649-b220-774b-ba52-9ba3fe3bfada', 'f74a21610568b0788d312073d02a62a57abf3676922304ad9c56e458807e8c8f', false, '2026-11-28 14:42:58.102227+01', 'a91607dd96b271191ddf7a501c2a0f551b8bf776e23c5050704f0c1eb5d76b23', '40ea355a83093a7eec2e3b32978cc9964fdf60c6b2b18768b10118c4393dc425', NULL),
	(39, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'household_member', '01a0f65e-c0c0-74e4-95fc-899e4fd58dbe', '16d06f91be32f7ff1b3265b76e765dc877864a6ae8bd71175fea135c5240204d', false, '2026-11-28 14:42:58.102624+01', '40ea355a83093a7eec2e3b32978cc9964fdf60c6b2b18768b10118c4393dc425', '88e1c09b3a8273ff4f1006184fa32a4fd7d5697dd918c9caab5c3667518b42d7', NULL),
	(40, '01a1afff-3320-7492-aa59-679aed3a32a8', 'household_member', '01a19643-10a0-75a4-86e3-e7260b0f873b', 'd51be1fb33179d5702c9f6964f72e9078c23dd0b9f7bc44b75fdd551ecc7a29b', false, '2026-11-28 14:42:58.103009+01', '88e1c09b3a8273ff4f1006184fa32a4fd7d5697dd918c9caab5c3667518b42d7', '6fd3304ed61a82700a4b168169ea7dbee3dba475e2be351aa59ca569c69b3dcb', NULL),
	(41, '01a1afff-3320-7492-aa59-679aed3a32a8', 'household_member', '01a1962d-17a0-730b-a954-ba5cf81e54dd', 'c514301a0c8820164ee1ad04c05b4e27917963a44aaf9fc0bf19e169ecdcdc4a', false, '2026-11-28 14:42:58.103107+01', '6fd3304ed61a82700a4b168169ea7dbee3dba475e2be351aa59ca569c69b3dcb', '435a23209c31e6c35e061e4452a521d9e6ee8cabd11c1331a0f7f9cba06575eb', NULL),
	(42, '01a1afff-3320-7492-aa59-679aed3a32a8', 'household_member', '01a19622-1b20-7fde-aea7-bb6433a71568', 'ca2b194b296e0ed0c8740370bfef971693aec6b2bc61f2d2484cdf91069c5c53', false, '2026-11-28 14:42:58.103186+01', '435a23209c31e6c35e061e4452a521d9e6ee8cabd11c1331a0f7f9cba06575eb', 'a76b295edcf00d44b97452478c323786fa25abbb38f6dfce75d5fa54fb0a5a1a', NULL),
	(43, '01a1afff-3320-7492-aa59-679aed3a32a8', 'household_member', '01a19643-fb00-74b3-826e-7a4287f53ddd', 'f3014f90c0e4609ae07cf52b256b9f3ca71c17accec2552efbd555f4be8e81c9', false, '2026-11-28 14:42:58.103259+01', 'a76b295edcf00d44b97452478c323786fa25abbb38f6dfce75d5fa54fb0a5a1a', '29b14e5f92e7fca410382f8f94a3823ceeee704e3589bc24ca2cf22c166465cf', NULL),
	(44, '00000000-0000-0000-0000-000000000000', 'contact', '01a08fce-5820-71f2-8c35-e83474fa9412', 'b64a8e5b06280237f06d1ddd07059092ce46d90b5a8fbc54070455c3e55db8db', false, '2026-11-28 14:42:58.104219+01', '29b14e5f92e7fca410382f8f94a3823ceeee704e3589bc24ca2cf22c166465cf', '121f96d0cfc0d061cd949036f2b2acafeacb20562114af0d541cf603fc27f5bc', NULL),
	(45, '00000000-0000-0000-0000-000000000000', 'contact', '01a08f6a-8d40-794e-bc9e-28eabee80626', 'b932aa50ef125830bbef02e6c8db219a8e1210aa3db8e2f5f64087e5c3933a2e', false, '2026-11-28 14:42:58.104679+01', '121f96d0cfc0d061cd949036f2b2acafeacb20562114af0d541cf603fc27f5bc', 'b73b3ef025e72870fa00f496b057bd7336e6b3b649d34a7246033835ae47be98', NULL),
	(46, '00000000-0000-0000-0000-000000000000', 'contact', '01a08fdc-13c0-7661-bd65-680c3b1185d9', '0b6757fa9566e4fc82a488d53246c08c1087786cfec3cf16afa88a7f3096f054', false, '2026-11-28 14:42:58.105113+01', 'b73b3ef025e72870fa00f496b057bd7336e6b3b649d34a7246033835ae47be98', '4973801f13a2bc039427b59887fc3368def4af16f8951bf9b2e80a8795eec620', NULL),
	(47, '00000000-0000-0000-0000-000000000000', 'contact', '01a09ed2-a4c0-7bf7-8458-272f498dbfa8', '803cd79e00d9da3ff40eb51e5aa77c4821e3d76dedc9233be9c8f5266302bbbb', false, '2026-11-28 14:42:58.1055+01', '4973801f13a2bc039427b59887fc3368def4af16f8951bf9b2e80a8795eec620', 'eb80a064f73a4df979b53e8169d2343ee930e1f72922bbe71cd812b1e0d5c256', NULL),
	(48, '00000000-0000-0000-0000-000000000000', 'contact', '01a09ed9-f7c0-7e43-a6ca-f4a341023aed', '1ebbba7d2eda83cb98460a7b41aea35f7cd37e2ace7ff1aab95a691c0e22c127', false, '2026-11-28 14:42:58.105869+01', 'eb80a064f73a4df979b53e8169d2343ee930e1f72922bbe71cd812b1e0d5c256', '0f9e85dba57663420cfc415c2f8bb2496c2c8a8477a4732e32fee383f02fbf8d', NULL),
	(49, '00000000-0000-0000-0000-000000000000', 'contact', '01a09e9b-b640-7c08-b8f6-59ac44ce4ab3', '4b97f8f8860f2fbc6aa57986a106950da87e6a81ed4dcb5444edb103766658a1', false, '2026-11-28 14:42:58.106236+01', '0f9e85dba57663420cfc415c2f8bb2496c2c8a8477a4732e32fee383f02fbf8d', '2d274ed3b690f87319d3562059bebbdf7d90e4ff2e9be760c576caa525e6169d', NULL),
	(50, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a537-9b40-7745-b6f4-251e491961a1', '723b51de338a0173244b8c0803786b09d22618a5b29033305adece31602293ce', false, '2026-11-28 14:42:58.106335+01', '2d274ed3b690f87319d3562059bebbdf7d90e4ff2e9be760c576caa525e6169d', '2ea8d97a4382ab6bf4d96a169bf151bb2cd3f629f133459151ab4d8aed548f1b', NULL),
	(51, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a45c-cba0-747b-b912-ef4aefae5d4e', '2d574f1e2d4f57c8ddcb26a8a0efdb7f0df8e815758431a7d0189f7b2a306327', false, '2026-11-28 14:42:58.106413+01', '2ea8d97a4382ab6bf4d96a169bf151bb2cd3f629f133459151ab4d8aed548f1b', '579043c8857f5624bd8a12c098a5e87de809ba3c0e7fbcaf3ae8e672ada86aeb', NULL),
	(52, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a536-b0e0-7e37-b212-01e4eaa3556c', 'bd701d397c4e9b4aa4df16ea2b7ae5995e0771156819c44a7274ff880ffed8fb', false, '2026-11-28 14:42:58.106487+01', '579043c8857f5624bd8a12c098a5e87de809ba3c0e7fbcaf3ae8e672ada86aeb', '23d38d9a4e320bea8e43e6d276e9752c89c53144e1d46eb1a19a2494c64d9235', NULL),
	(53, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a965-dba0-71f2-9c0b-b40ff3e6ca73', '69a6b5177b8bf53a9c6115affe1902c35c0e648d9cf07951172b4dba583a1fde', false, '2026-11-28 14:42:58.106557+01', '23d38d9a4e320bea8e43e6d276e9752c89c53144e1d46eb1a19a2494c64d9235', 'c9a4aefa844a47f4f1a5d4e60a18174aef6506549718fcf155f7029a95ef2f3d', NULL),
	(54, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a9db-f600-7f75-bb3b-f4bf5d7cfed1', '48d249af847a67924bc59d38b3663cc37363f90da5964bb915e7e29d36e88b1a', false, '2026-11-28 14:42:58.106626+01', 'c9a4aefa844a47f4f1a5d4e60a18174aef6506549718fcf155f7029a95ef2f3d', 'bda5a31c255ff2356a7dda8f3d9f3d8bb2144a41791c3213a550153d79590778', NULL),
	(55, '00000000-0000-0000-0000-000000000000', 'contact', '01a0a93a-d400-77c9-b365-06ecae7c8f09', '1043c23a3dbd98c2f66aa349062aecb9cbd899e6cbb9da75377b4fc802cf856b', false, '2026-11-28 14:42:58.106701+01', 'bda5a31c255ff2356a7dda8f3d9f3d8bb2144a41791c3213a550153d79590778', '933eca94bd4097e03116b44f5594f0ec42b15314d2a17d3f5e2c259e5c733ac6', NULL),
	(56, '00000000-0000-0000-0000-000000000000', 'contact', '01a0af51-0e40-74d1-9719-61891ef3ea44', '294daa31db0cc67abf59480970626f7e45e091e64ee96507df7c29ad6842740d', false, '2026-11-28 14:42:58.10677+01', '933eca94bd4097e03116b44f5594f0ec42b15314d2a17d3f5e2c259e5c733ac6', 'e8d7ec0209e11124ff12afca5ee4271db083572e4899bc582dd401e7245d402a', NULL),
	(57, '00000000-0000-0000-0000-000000000000', 'contact', '01a0af43-52a0-7300-b688-b661321c1744', '4e7049e72bcfdb414ba52bee1666edc49fabe8b11c3a1351a0cd2985abe12204', false, '2026-11-28 14:42:58.106898+01', 'e8d7ec0209e11124ff12afca5ee4271db083572e4899bc582dd401e7245d402a', '81bd772631efeaebc084b32340730d01bdde48dccf4142cbc48865c709b80644', NULL),
	(58, '00000000-0000-0000-0000-000000000000', 'contact', '01a0af09-a500-76d4-9eb6-7ae7ffb0dd9e', '94f79e7efc17e2ae3bdde802fcc6cec4bf315f243f2f430ad34f3d8c25ec6598', false, '2026-11-28 14:42:58.106968+01', '81bd772631efeaebc084b32340730d01bdde48dccf4142cbc48865c709b80644', '110e86e3c777a24b63142eaa43f77b814e47e34968c8504bf70bf8f0941fce6b', NULL),
	(59, '00000000-0000-0000-0000-000000000000', 'contact', '01a0b426-d940-75ad-8d36-ce2c1a09a840', '5024065f5cb86b6016d367f07c62eb9eba8ccc6e5344d2458d95dd23e772e1e6', false, '2026-11-28 14:42:58.107035+01', '110e86e3c777a24b63142eaa43f77b814e47e34968c8504bf70bf8f0941fce6b', 'ba5e35aa2720d3472a87dba1a3dc6dade03e410391281fdfbcad2c094ec911d8', NULL),
	(60, '00000000-0000-0000-0000-000000000000', 'contact', '01a0b3ce-0ae0-75ef-b099-f27150cb407a', '37d95ba9566f1e4e54e11b1329881360ee0d47f5761b509979c125156c61d536', false, '2026-11-28 14:42:58.107108+01', 'ba5e35aa2720d3472a87dba1a3dc6dade03e410391281fdfbcad2c094ec911d8', '5e81019c643016276108b06af59db21a92f0a3c44ac9e05eca91430b4e33acf4', NULL),
	(61, '00000000-0000-0000-0000-000000000000', 'contact', '01a0b498-5fc0-7414-8c9a-37518ddcf83c', 'f28fa3228833e3436a2a51cacc8957c150143143a7b07d3ebb9931890105e0c5', false, '2026-11-28 14:42:58.107178+01', '5e81019c643016276108b06af59db21a92f0a3c44ac9e05eca91430b4e33acf4', 'd2677f3f34de128c7ff4310fd5d82bb58e2eabb6aea48cdc0ef6a2c555b66659', NULL),
	(62, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c3ef-fc80-7e96-a4fd-57c523797d45', '3051c1e350571359bedd078cce40d176e02505f7423071a003041d41c92582db', false, '2026-11-28 14:42:58.107247+01', 'd2677f3f34de128c7ff4310fd5d82bb58e2eabb6aea48cdc0ef6a2c555b66659', 'ce7846f5a5320fa4c645e3358e86d23c661591a638cbd3dd512b0ff61979f40a', NULL),
	(63, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c303-c7c0-7c3a-8820-823157fa49e5', 'e9b0aee547c3cdf13b0e463eb003378a69b4ea42a255f8286848f89a3fa9bbdb', false, '2026-11-28 14:42:58.107316+01', 'ce7846f5a5320fa4c645e3358e86d23c661591a638cbd3dd512b0ff61979f40a', '3533fe78f9e749d1668ab5f408e2565521a963d49192d84280df1ddc3b388768', NULL),
	(64, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c3fb-e360-7b3b-8eac-a2887bb1d124', '1dbae22c6db8a851ef9522d154e9af8a0a47a0870ad0e3ea3f624537a45b0fc9', false, '2026-11-28 14:42:58.107384+01', '3533fe78f9e749d1668ab5f408e2565521a963d49192d84280df1ddc3b388768', '209bd193beb8bfb766e4f9bd01531e81860b6ba8abf6aeb19805f7ff5a94e725', NULL),
	(65, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c824-a580-7f40-8fd3-dd72e7ecfd0c', '19a4bf27141e623a7c093f6708d73a7644b7920cf9d12fc0da610b94ae5bc90a', false, '2026-11-28 14:42:58.107452+01', '209bd193beb8bfb766e4f9bd01531e81860b6ba8abf6aeb19805f7ff5a94e725', 'b1f75ca43b07c4d9613663d61665d7f593441923d781dc615a5cf9a95a3a5ba7', NULL),
	(66, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c8f1-b980-7141-8c3b-a85923bc9152', '0a61b2e08caa50a7c8c14f9c6ca409f32595d87adb06097a28d334ae7db800fb', false, '2026-11-28 14:42:58.107526+01', 'b1f75ca43b07c4d9613663d61665d7f593441923d781dc615a5cf9a95a3a5ba7', '21f6d36e823ac03640a1b3d6bf456276489ea7cc1bc2ff6bcf2a7c8cf5559f90', NULL),
	(67, '00000000-0000-0000-0000-000000000000', 'contact', '01a0c8e5-d2a0-7223-9e49-422a3d376642', '401f85c1a304379bce52462bc1cc0bc74f97883da14bfda3865dfa77c7b82957', false, '2026-11-28 14:42:58.107595+01', '21f6d36e823ac03640a1b3d6bf456276489ea7cc1bc2ff6bcf2a7c8cf5559f90', '0b93dc4903efc4d464d3f61dd2bf715886ec986ebdbb48eea51dd2d7a975e623', NULL),
	(68, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ce39-0b00-707a-b5c2-e229862fe231', 'c114641db8e5fb71b0a9ff80f1570296000fe6e411ac81e8449ff5d294eb59ea', false, '2026-11-28 14:42:58.107661+01', '0b93dc4903efc4d464d3f61dd2bf715886ec986ebdbb48eea51dd2d7a975e623', 'c60b3eef7fd999898fa3f6da955191425f57fb0da4bf38f5eed8db1abb05cfe9', NULL),
	(69, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ce69-90e0-7fcf-a039-43f65c327a6d', 'f3781fd2cf6d2eeaa02373e48031747adc7b059e86656fecae8b01a79f173b3c', false, '2026-11-28 14:42:58.107729+01', 'c60b3eef7fd999898fa3f6da955191425f57fb0da4bf38f5eed8db1abb05cfe9', 'a86b713dc1b68c62cb22704f650db5837a58cd2364275c7d42d0d53d6ea17c1e', NULL),
	(70, '00000000-0000-0000-0000-000000000000', 'contact', '01a0cd1f-f9e0-7552-a656-7bc4627292f8', 'eb8e19d83bc2f3ae8efe3fcb04d4af55c70cb7febe4275e12eaefb6d66ef4c8b', false, '2026-11-28 14:42:58.107796+01', 'a86b713dc1b68c62cb22704f650db5837a58cd2364275c7d42d0d53d6ea17c1e', '9393eac115d38431c995a4eccd188a415999a02fd444a56cb3411610f9c7c48e', NULL),
	(71, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d207-2a00-754c-8381-3ce6b5a29061', '4eda14a7d5a4da51aa008f15bb75f193ccc0f34da3930a28eaaeed6a544c68b3', false, '2026-11-28 14:42:58.108462+01', '9393eac115d38431c995a4eccd188a415999a02fd444a56cb3411610f9c7c48e', 'b5a75af5ccfc0a5b7039ee094217f8f4647339a2b0a297dd19736ac5818a9825', NULL),
	(72, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d203-8080-7359-ad9b-f0b6ed448d4e', 'ae28f288b80afea8d20b059103300d223bb68d4831c388e9f397ba0c8b4734d8', false, '2026-11-28 14:42:58.10856+01', 'b5a75af5ccfc0a5b7039ee094217f8f4647339a2b0a297dd19736ac5818a9825', '21bf38a5be2a98dfe8995ff8d3f7fa0beb7398a646aff7633ecc1d895d06cae1', NULL),
	(73, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d2d2-6940-75b9-a6ed-f1bd27855798', '837749496f12c23b72f77bce6f2c827d843bf570ca2d4c6d42c92619243b18de', false, '2026-11-28 14:42:58.108768+01', '21bf38a5be2a98dfe8995ff8d3f7fa0beb7398a646aff7633ecc1d895d06cae1', 'e3b296d127619c63b2ae5e9fa8d53e3577fb25d7a10dbf3a4721f8419a0c1224', NULL),
	(74, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d77d-2ca0-702a-8844-b8fd0059865a', 'd96f60f29dbac7f520aa60aad79e838d8013182a4f49082a6def49db63e60270', false, '2026-11-28 14:42:58.10885+01', 'e3b296d127619c63b2ae5e9fa8d53e3577fb25d7a10dbf3a4721f8419a0c1224', '5c8fd39081d19f9ccc721cb1d671decd0aefca1912857c01cd70a71a154c6997', NULL),
	(75, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d809-4000-7ffb-a2e3-f93a873b9903', '86b18bf5a888f3362391120212eef2016ebaef20d5f18106301e227ace414c74', false, '2026-11-28 14:42:58.108922+01', '5c8fd39081d19f9ccc721cb1d671decd0aefca1912857c01cd70a71a154c6997', 'cf6cc8271530af1f7bd1d354b7e654eb8e89c83b13f47dfcfa7ad3b512d3a424', NULL),
	(76, '00000000-0000-0000-0000-000000000000', 'contact', '01a0d76e-86a0-7359-b113-5de9953857d7', 'ccfebc6dddd95a423fe814f45c5cf7156af9e5b5a16a849eef44578d67482714', false, '2026-11-28 14:42:58.108999+01', 'cf6cc8271530af1f7bd1d354b7e654eb8e89c83b13f47dfcfa7ad3b512d3a424', '869d088db7b4f46de3ed4d55de72598f82937d27399263231923428f738ddeb4', NULL),
	(77, '00000000-0000-0000-0000-000000000000', 'contact', '01a0e6b8-67c0-757d-8752-919475efd233', '8e36255eed3733143093261456379784f9637f741ed1e28c46e015f8eb33cd1f', false, '2026-11-28 14:42:58.109068+01', '869d088db7b4f46de3ed4d55de72598f82937d27399263231923428f738ddeb4', '67b6d3579da0b927d6f49f65d4467bae55ba1493c42489d4982bbae0f5011793', NULL),
	(78, '00000000-0000-0000-0000-000000000000', 'contact', '01a0e838-02e0-75ea-877e-f32a3f3f37ea', '5d37e41532815c8bf8b8d801efe200e0d870340c04241544c46fd34383a893d9', false, '2026-11-28 14:42:58.109138+01', '67b6d3579da0b927d6f49f65d4467bae55ba1493c42489d4982bbae0f5011793', 'b8eacf435cf3444f2a5fb01532ba4765700d83712ae95822a6a24f0804b9b7b0', NULL),
	(79, '00000000-0000-0000-0000-000000000000', 'contact', '01a0e69a-3160-75ac-aca9-9fd0e2856ec6', 'd5383ab416ee8ca24cb42beccd4828536830e6324e84b4a1cbf44b0aa9379bde', false, '2026-11-28 14:42:58.109206+01', 'b8eacf435cf3444f2a5fb01532ba4765700d83712ae95822a6a24f0804b9b7b0', '234c024eecac96a5f76af252abbee5f3ed875f3e4d27d5f8d6ef6d269d48fa55', NULL),
	(80, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ec8a-e240-7e31-ba0e-a6e15ec69be3', 'bc9ed238ad3d570c78da50a35fdc7705d267fe8c698df0bdebc6759c071e0868', false, '2026-11-28 14:42:58.109273+01', '234c024eecac96a5f76af252abbee5f3ed875f3e4d27d5f8d6ef6d269d48fa55', '15558fce1abd15538a0eb036e12ba35a2082b511b308ad6d15940238d6bf596e', NULL),
	(81, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ed1e-48a0-7c0c-81ba-985a32b558fd', 'd3f27b876078c68ef049b660d6164af9023b567e4a0411034f5115586fbc9814', false, '2026-11-28 14:42:58.109347+01', '15558fce1abd15538a0eb036e12ba35a2082b511b308ad6d15940238d6bf596e', '4b648d5f7f70d4308eeed7045c2b36fde3f483bd5fb221192ed6e6c1a6d90982', NULL),
	(82, '00000000-0000-0000-0000-000000000000', 'contact', '01a0ec02-7860-740f-8fcc-9a5c334e51af', 'a9899501ff2213d811dd097a0e6eaa872c96133624bd57e36b4e44aafbff98bf', false, '2026-11-28 14:42:58.109416+01', '4b648d5f7f70d4308eeed7045c2b36fde3f483bd5fb221192ed6e6c1a6d90982', '89295c5d06f8babe4a6a4e578c8483341f38e7bafb6fc384da5543be26b83147', NULL),
	(83, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f199-7080-73b1-9be7-f3cf4b80b828', '73c5fec24f4fbbf54d53412e07cb73c17bb548468bc4f63a74a9ce2b9c5e4c19', false, '2026-11-28 14:42:58.109485+01', '89295c5d06f8babe4a6a4e578c8483341f38e7bafb6fc384da5543be26b83147', 'f44e224bfd1b953b6a9930922d411533d192e9ed3f0cdc2aaf17b72de82a8277', NULL),
	(84, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f1a7-2c20-72e2-8e71-597aaa50b96f', 'f3a11010c3afbe68c0db738bc4f28bd3a68d09e336dfe4d30c962c668e7676f4', false, '2026-11-28 14:42:58.109648+01', 'f44e224bfd1b953b6a9930922d411533d192e9ed3f0cdc2aaf17b72de82a8277', '093fa61cf6a11dc40c6211ceaa88305e95fe038858bf30b623b693dd5318af54', NULL),
	(85, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f0f1-e5e0-7a56-a454-48c8989bc9dc', '36e95b700467fef1fa6c8e6cc9ce1b7d587c70eb2a3592f3f3ea8bddf4481d62', false, '2026-11-28 14:42:58.109744+01', '093fa61cf6a11dc40c6211ceaa88305e95fe038858bf30b623b693dd5318af54', 'e258262fb0ac3454e9c9e192de137b150df74d2263ae3bbd5726b5f0e70cf3e9', NULL),
	(86, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f691-1b60-706f-a232-8994b647e8a8', '7ee7d06a32c604bd34ef72627520360a02c34f2a280f773c0bb0f1e3e571499c', false, '2026-11-28 14:42:58.109816+01', 'e258262fb0ac3454e9c9e192de137b150df74d2263ae3bbd5726b5f0e70cf3e9', 'e87431df7c60acda5f3fa400b48fc3a340e8c71d696b014ba71af096c9177656', NULL),
	(87, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f68d-71e0-7659-af95-eee8a70828a7', '84f076c243dabac3a184df88ce6c1b7fb5a4351cdf4b59fe443aaa0cd49fdde4', false, '2026-11-28 14:42:58.109891+01', 'e87431df7c60acda5f3fa400b48fc3a340e8c71d696b014ba71af096c9177656', '7cd67ffd799c26eeebaad41108d36979505a536fc12d89a0be8c11bf25db4116', NULL),
	(88, '00000000-0000-0000-0000-000000000000', 'contact', '01a0f70e-88c0-7c27-9fb6-d625d6d106fb', '95e71e1defc6c06770e05b79bf5585d40a20541d4601e8ba906674c01ff97b38', false, '2026-11-28 14:42:58.10996+01', '7cd67ffd799c26eeebaad41108d36979505a536fc12d89a0be8c11bf25db4116', 'eeb1d86b4ebb288b2f56ea4fb33593a700f9989f7a672315a05f8730783ae376', NULL),
	(89, '00000000-0000-0000-0000-000000000000', 'contact', '01a0fb69-a580-7b91-99f9-bb7914ace1cb', 'd116eff30cbfb4da94ca05735a6eef63a6a1949e29e7010cac987ca1a9891050', false, '2026-11-28 14:42:58.110028+01', 'eeb1d86b4ebb288b2f56ea4fb33593a700f9989f7a672315a05f8730783ae376', '7e4ac773aa9bbb2f60da8c2819952011775c057cf1106cf46190b5ffcda1ce1d', NULL),
	(90, '00000000-0000-0000-0000-000000000000', 'contact', '01a0fc90-7240-7dce-926f-1d764f06e95a', '21fc32d0edffce049eda37797eb0e31a02716be4ac383e72dc5fa83f51ca93c3', false, '2026-11-28 14:42:58.110097+01', '7e4ac773aa9bbb2f60da8c2819952011775c057cf1106cf46190b5ffcda1ce1d', '81e7d1eee0878a5fdf185f60770848b3ee30c4e74958f22599a093f9a388cf19', NULL),
	(91, '00000000-0000-0000-0000-000000000000', 'contact', '01a0fcbe-3900-716a-b243-d47ceb64c5c4', 'ff0c5413ce8baa5ebc5a6255f61a15405c733b5203b6f0405894dab9db9cb91c', false, '2026-11-28 14:42:58.110164+01', '81e7d1eee0878a5fdf185f60770848b3ee30c4e74958f22599a093f9a388cf19', 'fd9ff26e6da49c653832cf8b3c201349c48b88f3442db69f2287f5f7ef63b5d6', NULL),
	(92, '00000000-0000-0000-0000-000000000000', 'contact', '01a10aca-6a00-7444-a01a-c23acfd3bb74', '006335cb48a57e3b27e01df80fadbe0a62542b020fa39efa074b6282935db069', false, '2026-11-28 14:42:58.110237+01', 'fd9ff26e6da49c653832cf8b3c201349c48b88f3442db69f2287f5f7ef63b5d6', '5935416f4d4e5e1d098e2f6f98a910f7f7e8f618270b6b1435a9b08faff544d1', NULL),
	(93, '00000000-0000-0000-0000-000000000000', 'contact', '01a10ac0-57e0-71cb-8fdf-7cc6eb8a25fc', 'd4bb3230c6560827d433ecc2fbbfff64b5caed2f59601e98699e229cf5cdc554', false, '2026-11-28 14:42:58.110306+01', '5935416f4d4e5e1d098e2f6f98a910f7f7e8f618270b6b1435a9b08faff544d1', 'c4cfdcea0605a21ebd37d9e9b97f17a43b39121523436a22911f1ac856baf516', NULL),
	(94, '00000000-0000-0000-0000-000000000000', 'contact', '01a10bcd-8220-7df2-b429-c622f52b2549', '1af192f650192c16107cfe2eb956a84b4caf5208624011664a8747b2700c6167', false, '2026-11-28 14:42:58.110377+01', 'c4cfdcea0605a21ebd37d9e9b97f17a43b39121523436a22911f1ac856baf516', 'e143540428f3a9755533f1bec9ba3f14d284e19f61d56970cfb0548d8f7363bb', NULL),
	(95, '00000000-0000-0000-0000-000000000000', 'contact', '01a110b9-4620-7a9d-9877-2790c1726f06', '9616b25b6a09ce342685ad9e2fc3d29f0108264f852130f79ad610a6913c7104', false, '2026-11-28 14:42:58.110445+01', 'e143540428f3a9755533f1bec9ba3f14d284e19f61d56970cfb0548d8f7363bb', '149085d3187ce97426c68d8220b178f4675803805b3ed6f91b13dc31206e9cb8', NULL),
	(96, '00000000-0000-0000-0000-000000000000', 'contact', '01a11076-70c0-7433-b73a-fe02f4ef6142', '8932e34ba768d960c6569eaf7df03129ca288ed26a6c0f42d076677b7e1ab08c', false, '2026-11-28 14:42:58.110513+01', '149085d3187ce97426c68d8220b178f4675803805b3ed6f91b13dc31206e9cb8', 'caf3c199e1c50c46006d60e3980ed31afc3d8385c8c914f37d20913e789c6c7b', NULL),
	(97, '00000000-0000-0000-0000-000000000000', 'contact', '01a11153-ff80-7d75-823a-80a22ed51b12', '3d9e8ce102795516423ad37d6d0f410001b6505091202196d061d7ef7b963cb6', false, '2026-11-28 14:42:58.110586+01', 'caf3c199e1c50c46006d60e3980ed31afc3d8385c8c914f37d20913e789c6c7b', 'd21c07880d1cf64a88a8568b2b9c4be671a0e0f8856fdd12bad313f6d1d1abc0', NULL),
	(98, '00000000-0000-0000-0000-000000000000', 'contact', '01a115a9-9e00-78a9-9ca2-c13275f5c1a0', '0f45914a53be16d5774c39e294019f77c5360d2c4fd0f99eee91ca18ac38b47b', false, '2026-11-28 14:42:58.110655+01', 'd21c07880d1cf64a88a8568b2b9c4be671a0e0f8856fdd12bad313f6d1d1abc0', 'cbe0148370105df86fae2656bc2c42dac701d2b52a92def0f6dc08373b21d569', NULL),
	(99, '00000000-0000-0000-0000-000000000000', 'contact', '01a115ae-31e0-7092-a862-bf793f4f8b9d', '80c51094be0699e41eb4dd56937ebfdeda8b722be67eea672d7bd9b19215f14d', false, '2026-11-28 14:42:58.110723+01', 'cbe0148370105df86fae2656bc2c42dac701d2b52a92def0f6dc08373b21d569', '6bdf441cab5b6c96122bff9eb2d8abb44704faac48219f210c7e6402707c3016', NULL),
	(100, '00000000-0000-0000-0000-000000000000', 'contact', '01a1160e-5340-7ce2-9aef-ca62e22b64a6', 'e1350830425cbbefd654247bb7c149fab09e409c51975db528c22dc906020ba1', false, '2026-11-28 14:42:58.11079+01', '6bdf441cab5b6c96122bff9eb2d8abb44704faac48219f210c7e6402707c3016', '3862bb94012a411f31f8554ddfc2db8c3b473a5f4c990824c928d5836ecb1af9', NULL),
	(101, '00000000-0000-0000-0000-000000000000', 'contact', '01a11ac3-28c0-78dc-b5b3-9023fd09e37c', 'b2eb4d4cad41133135d6d9df4b5dbc8087e67ad4f69e0f8702d0ebdbebc2f734', false, '2026-11-28 14:42:58.110859+01', '3862bb94012a411f31f8554ddfc2db8c3b473a5f4c990824c928d5836ecb1af9', 'ccdbcd5f7cb5f62ae3d43ff0533d74e1879b7573ba098e4bf40369a90b330aa8', NULL),
	(102, '00000000-0000-0000-0000-000000000000', 'contact', '01a11a9e-89c0-7c24-ac92-61f1e429c87c', '4c0cf6ed414fa25df6272181a0bd119043042b911b394a0c3229e19ac51f7aa1', false, '2026-11-28 14:42:58.110927+01', 'ccdbcd5f7cb5f62ae3d43ff0533d74e1879b7573ba098e4bf40369a90b330aa8', '66a769b8661e688b5efa4ca4ad2c05c84d7632fbcb79a08c96592df79a5fcb30', NULL),
	(103, '00000000-0000-0000-0000-000000000000', 'contact', '01a11b05-13c0-7109-9f7b-07b84485c04f', 'a50d0fff35aa02cae01520f3b3c9b7a2cc001ade255a341b673cb54bef40f04b', false, '2026-11-28 14:42:58.111+01', '66a769b8661e688b5efa4ca4ad2c05c84d7632fbcb79a08c96592df79a5fcb30', '4e22be86dabb549cedc906a4b4a69c935381408537541895d963ea49ae73a5dc', NULL),
	(104, '00000000-0000-0000-0000-000000000000', 'contact', '01a120cd-7c20-7806-a740-1fa03c49fdbd', 'f985b368fa001a1bcd4603577d1005107644300aa8b498d09ffd6238a56809bf', false, '2026-11-28 14:42:58.111069+01', '4e22be86dabb549cedc906a4b4a69c935381408537541895d963ea49ae73a5dc', '738e2e74424ea843a914ad807e585f3eb81802ff51bbca917999e7a8d00cb85b', NULL),
	(105, '00000000-0000-0000-0000-000000000000', 'contact', '01a11f8d-0ce0-76bc-81e0-04fb3ef68756', '732ea2ae92cf62829c05a5ce1769a610590fd423b56fa628addf5c4d4f066d9e', false, '2026-11-28 14:42:58.111137+01', '738e2e74424ea843a914ad807e585f3eb81802ff51bbca917999e7a8d00cb85b', '6f82c99aabedcf03d56338571663b450fb3061c469734291c4003bba46e66b4a', NULL),
	(106, '00000000-0000-0000-0000-000000000000', 'contact', '01a120c1-9540-71b0-a200-d218798a0d59', '235e0b663d110eff4b5119b59b88bd5ac77f1927714e45680044f7f4a66aca66', false, '2026-11-28 14:42:58.111205+01', '6f82c99aabedcf03d56338571663b450fb3061c469734291c4003bba46e66b4a', 'ce4c80299a61c54003ab20872600d4e47c18c5010d2cba3c5a76cefa0e9271f4', NULL),
	(107, '00000000-0000-0000-0000-000000000000', 'contact', '01a12ee5-9400-7087-8ce6-6f731e84fb36', 'b476eb9300acca481443c0457732c2e3003e179a0743915367e1c52bb4576ae6', false, '2026-11-28 14:42:58.111273+01', 'ce4c80299a61c54003ab20872600d4e47c18c5010d2cba3c5a76cefa0e9271f4', '413eae319038330b486baa5ee530f72b133204403605d77b1e69b262f31a9219', NULL),
	(108, '00000000-0000-0000-0000-000000000000', 'contact', '01a12efe-4c20-7a60-b2f9-20262d819d38', 'e1b9137f06e3ed97c1536158826e047413784b45787d5c9bd29d48cbb425c6fb', false, '2026-11-28 14:42:58.111349+01', '413eae319038330b486baa5ee530f72b133204403605d77b1e69b262f31a9219', '112389d397c17b189dd294293d98a01338672689afb5511f22e22ffa00e470bd', NULL),
	(109, '00000000-0000-0000-0000-000000000000', 'contact', '01a12f0d-dc80-77b7-9985-ea3f9eb4e92e', '1b0b63a3990f00c8dfd84c940f7d4297babbf614cf3f2bcd7cccf9cebb01800c', false, '2026-11-28 14:42:58.111418+01', '112389d397c17b189dd294293d98a01338672689afb5511f22e22ffa00e470bd', '8a331d8a71db1d8e9922311fb6887bd28d39908de2b606e0bb157c086efd00ed', NULL),
	(110, '00000000-0000-0000-0000-000000000000', 'contact', '01a13448-5cc0-7973-89c9-d592414205c6', '1930598d93cff7da7f2fa290044f6dead866feea9e717193c1415f83845f211e', false, '2026-11-28 14:42:58.111486+01', '8a331d8a71db1d8e9922311fb6887bd28d39908de2b606e0bb157c086efd00ed', '03b9cd08701b6c50bace92db680a795bc7f391200062a5a532b887ea83202e85', NULL),
	(111, '00000000-0000-0000-0000-000000000000', 'contact', '01a13408-4680-7f65-9f2e-e40dada65cc4', '48906224ba2e372027868202628d0bc9049f0599685fb014b39cadc510849124', false, '2026-11-28 14:42:58.111586+01', '03b9cd08701b6c50bace92db680a795bc7f391200062a5a532b887ea83202e85', 'b1851e2f3918589eb612b20d8e71cb741b3f6070f4435f881419712110b05159', NULL),
	(112, '00000000-0000-0000-0000-000000000000', 'contact', '01a1347f-4b40-7032-bbc7-1df38c4caa83', 'e04f553d47079f8d59d0ff2987d3874a6ab7b8e07ac0a6002e897b1c3c6090ba', false, '2026-11-28 14:42:58.111656+01', 'b1851e2f3918589eb612b20d8e71cb741b3f6070f4435f881419712110b05159', 'd7914c728d48a91cf5ba8bae76f1d08cd5d722c3c141ac490bd89e4ba11a573a', NULL),
	(113, '00000000-0000-0000-0000-000000000000', 'contact', '01a13991-8300-75d4-a9e7-8b06a72ed508', 'bf6caaf07911cbcc3ea72af28fdab2e52cd83c43ac63993afa49ec0e06b7ccae', false, '2026-11-28 14:42:58.111724+01', 'd7914c728d48a91cf5ba8bae76f1d08cd5d722c3c141ac490bd89e4ba11a573a', 'b7f59dd06facb998e9e42219be8154fb1374b950667663317c0e4ce70a1557be', NULL),
	(114, '00000000-0000-0000-0000-000000000000', 'contact', '01a13a01-34c0-7ff6-8d25-f954f4042f1e', 'c73cf789c061db86a0b1076046a6ba324829433388d72d7cd5a7ffe812fb30aa', false, '2026-11-28 14:42:58.111792+01', 'b7f59dd06facb998e9e42219be8154fb1374b950667663317c0e4ce70a1557be', '64dea566b498b6b5cdbdaf43c1304e1bcc60497b8436dfb174b649890f876358', NULL),
	(115, '00000000-0000-0000-0000-000000000000', 'contact', '01a13a60-6bc0-7d5e-bf22-82e6c4440054', 'ac0a2425ef35a17979c18a27750e2bf54f9f4c622cd0d1e84c20c1755ae25f22', false, '2026-11-28 14:42:58.11186+01', '64dea566b498b6b5cdbdaf43c1304e1bcc60497b8436dfb174b649890f876358', '44bf10f77e34824bb7e6f9adf4e5d2c632eaa161fcd85f4fde01f667c5162b70', NULL),
	(116, '00000000-0000-0000-0000-000000000000', 'contact', '01a13f99-1740-7f25-8181-20f8f1261642', '64ecd129e3a6e9b2b6c16ce84cceca7c57958ec132f480cc8969410578505110', false, '2026-11-28 14:42:58.111928+01', '44bf10f77e34824bb7e6f9adf4e5d2c632eaa161fcd85f4fde01f667c5162b70', '9023d45796282d4508200a81800e694ebdf759f3315d1aeae8eec26eee143b42', NULL),
	(117, '00000000-0000-0000-0000-000000000000', 'contact', '01a13e73-34e0-75e6-b5fd-f37c5d5ec1ad', '1ee4fb523e53b3af3b703cb88f9098cdf3b1cc1eb22b5cbdbb3f48da7d9c05e8', false, '2026-11-28 14:42:58.111995+01', '9023d45796282d4508200a81800e694ebdf759f3315d1aeae8eec26eee143b42', 'b5546d9720d782f5b528fa1714e250e65ea0d67bfd760a6792c908bbdf44c831', NULL),
	(118, '00000000-0000-0000-0000-000000000000', 'contact', '01a13e45-6e20-758f-a8e8-4b0dce74b3c4', '7c4bd1ff49a43da603850d6d9bc7f20a459fa9f5b97f0a711bf2d86f1084526a', false, '2026-11-28 14:42:58.112064+01', 'b5546d9720d782f5b528fa1714e250e65ea0d67bfd760a6792c908bbdf44c831', '1925bc624a077029e0073ab8f88e63b85157fadbaee593e56a355ee61badc96d', NULL),
	(119, '00000000-0000-0000-0000-000000000000', 'contact', '01a143c1-d960-7bfa-856a-ab1d296cb08c', 'd16ec771ebbd85300bce345800f5c070fb7c2dbbbe4c6fc676d870cbceb12bba', false, '2026-11-28 14:42:58.112133+01', '1925bc624a077029e0073ab8f88e63b85157fadbaee593e56a355ee61badc96d', 'b8eb0e7c6a7fa4c8796a2b8b9cbf5794d8b8ebe5b60cc0075b59ab1d43ccb12d', NULL),
	(120, '00000000-0000-0000-0000-000000000000', 'contact', '01a144f8-3680-7284-8e01-7551f78530bf', 'ce98b1ff7f9ce5414fc8fc36277f4762e1aa1d0738e5a8619dc0c96dff60bdae', false, '2026-11-28 14:42:58.112201+01', 'b8eb0e7c6a7fa4c8796a2b8b9cbf5794d8b8ebe5b60cc0075b59ab1d43ccb12d', 'd88a011c8f08a41720fccad80896e042f30553eeb51d1f59af90c1df93aa30b4', NULL),
	(121, '00000000-0000-0000-0000-000000000000', 'contact', '01a144de-9400-734d-a2e8-fec0ed19557a', '85671bf475eee42914861bd32c70ecff36492f18928748e7eab7c43c708c3e54', false, '2026-11-28 14:42:58.112271+01', 'd88a011c8f08a41720fccad80896e042f30553eeb51d1f59af90c1df93aa30b4', 'd0a7c0d63798634dee87a0b132ba31f8dbdbf7e7caf4bc4c2e0ffe797e7c39b5', NULL),
	(122, '00000000-0000-0000-0000-000000000000', 'contact', '01a15387-5320-7445-b234-752bd8aa7be3', 'd965877566365c146d5f74eb8436e727e2c318a77e75804a05b130c34a87823b', false, '2026-11-28 14:42:58.112339+01', 'd0a7c0d63798634dee87a0b132ba31f8dbdbf7e7caf4bc4c2e0ffe797e7c39b5', '9c2ba4d655578cf7a5783c36dee023792b0123a5b114272b20322fcdda13066c', NULL),
	(123, '00000000-0000-0000-0000-000000000000', 'contact', '01a152d5-b660-7bf5-a232-0fa3280f005d', 'bf8808b029c70929ba5d4d1cb9e649db77708df9752f368a36d8f9ea10dc0837', false, '2026-11-28 14:42:58.112408+01', '9c2ba4d655578cf7a5783c36dee023792b0123a5b114272b20322fcdda13066c', '478498b88bc25ccfdce67511932b80cb762082f9a94ddabdc0e3773f05eccc47', NULL),
	(124, '00000000-0000-0000-0000-000000000000', 'contact', '01a15365-7340-7c18-81e8-fb16d7ad18a7', '79ebf79c6558e14b5552d8defb9b54e4f79573bc18f8251f1b3cfab143ffc3ab', false, '2026-11-28 14:42:58.112477+01', '478498b88bc25ccfdce67511932b80cb762082f9a94ddabdc0e3773f05eccc47', '2806f7ce0d4e16e1eca3e822035c0cb4a461fa5a87f6d676bd2e2604636d4b5b', NULL),
	(125, '00000000-0000-0000-0000-000000000000', 'contact', '01a15832-1680-7085-9958-b1e68cd03260', '070bd8f8d776465ee3205470dc764784bf390befcb5c1ab82fce5b391dfcf366', false, '2026-11-28 14:42:58.112544+01', '2806f7ce0d4e16e1eca3e822035c0cb4a461fa5a87f6d676bd2e2604636d4b5b', '402e4bd286666b23c7a0ba5fda066106814808d749e41731838ead136f130bd1', NULL),
	(126, '00000000-0000-0000-0000-000000000000', 'contact', '01a158e2-c8e0-7e11-a8a9-ea6263a366aa', '6da5437f5ec07b9a7664529bd5d53972f82000c6d06bf89c310ec02b70e716ab', false, '2026-11-28 14:42:58.11567+01', '402e4bd286666b23c7a0ba5fda066106814808d749e41731838ead136f130bd1', '726eac358da19477116a126ae7631fa6c287ca21cb28cc8c7c5a6c601362b3ff', NULL),
	(127, '00000000-0000-0000-0000-000000000000', 'contact', '01a15853-f660-771c-bd4f-fa0ffc7383bf', 'a76a35ce7ac2e7a1eb33fc68cb1398e54fe75ad2bd5d18b84956a2a12f840abd', false, '2026-11-28 14:42:58.115797+01', '726eac358da19477116a126ae7631fa6c287ca21cb28cc8c7c5a6c601362b3ff', 'aa11aebf8e5731aae9212d26db33d78ee0ebdd0d2236fa2e1f79c11cfb196015', NULL),
	(128, '00000000-0000-0000-0000-000000000000', 'contact', '01a15da8-1920-70e2-912e-d1df1b69567e', '444c4a95da4854554b2acd14615252ebc86cd3766d5a66f986509bf2f6748c8a', false, '2026-11-28 14:42:58.115883+01', 'aa11aebf8e5731aae9212d26db33d78ee0ebdd0d2236fa2e1f79c11cfb196015', '5283775caf9f3ab35f781dd080e3f6a029bf9ecec11a4a633446bb214f379c01', NULL),
	(129, '00000000-0000-0000-0000-000000000000', 'contact', '01a15d71-2aa0-7a6f-a837-6dcd8299ed6e', 'bcb4b8976991762c365da3fa40ee3ece4b499edc278ac253fe902c67924ce18e', false, '2026-11-28 14:42:58.115961+01', '5283775caf9f3ab35f781dd080e3f6a029bf9ecec11a4a633446bb214f379c01', '9ef70bce1d17916dcc453f433802177a630196f387d0a283ab6a8faf8219996b', NULL),
	(130, '00000000-0000-0000-0000-000000000000', 'contact', '01a15d78-7da0-72f0-b86b-b4d6c7132891', '7b8468dc06b6de11398441d206f5b9d96e00357244ccb97d5fed9b88215ea9e3', false, '2026-11-28 14:42:58.116035+01', '9ef70bce1d17916dcc453f433802177a630196f387d0a283ab6a8faf8219996b', '9873cd860edaf1b4a0d5ca6216e8f364a0afeaf2453330b2e86e6e126ea6626d', NULL),
	(131, '00000000-0000-0000-0000-000000000000', 'contact', '01a163a1-0760-7b68-869e-87dc22dd113c', '11eac4aebce8528670b995ececdd5ed9e22bbd41f6237e90386225b6484da3a1', false, '2026-11-28 14:42:58.116108+01', '9873cd860edaf1b4a0d5ca6216e8f364a0afeaf2453330b2e86e6e126ea6626d', '19eea8808bbb1e984de89e3ddda8b80a3e1cfa12272534d20ecb9925d051ab01', NULL),
	(132, '00000000-0000-0000-0000-000000000000', 'contact', '01a162de-0580-74e6-89b2-9bbe7deb30ad', 'eb321d0935ee6f877166ae329c2fc62d5b68c900ccae0cd87fbf9adef317b008', false, '2026-11-28 14:42:58.11621+01', '19eea8808bbb1e984de89e3ddda8b80a3e1cfa12272534d20ecb9925d051ab01', 'cf3352d414bdf0a2df93681d2566ff62a6c7ae1a65078169b957a7b525faa642', NULL),
	(133, '00000000-0000-0000-0000-000000000000', 'contact', '01a16299-5b60-78a4-8091-8a58c194ff53', 'bfab644b2c454572ce91d2092ea5b99751862493978fbae4cbfc309fee3e0f9a', false, '2026-11-28 14:42:58.116292+01', 'cf3352d414bdf0a2df93681d2566ff62a6c7ae1a65078169b957a7b525faa642', '190e3ca92989bc4621159d7528f98dcf16e88a11a56b3947efb4be0c79840392', NULL),
	(134, '00000000-0000-0000-0000-000000000000', 'contact', '01a168e1-05e0-7ae8-ab7f-1414f6de2fbe', '2e5a9350133b2d3561b56f04867d04b4d64a312a4b7d27595d0561878400ca41', false, '2026-11-28 14:42:58.116365+01', '190e3ca92989bc4621159d7528f98dcf16e88a11a56b3947efb4be0c79840392', '58fd36efcb8ece533007409170ed053eddc2279032b8c95a63bda15503e4b538', NULL),
	(135, '00000000-0000-0000-0000-000000000000', 'contact', '01a1680f-5e00-7749-ae9d-de7332eddf6f', 'ac11a9137bffbc530362c68b5152fbd185949042bbf4d3a60e13df9a7bfebdb9', false, '2026-11-28 14:42:58.116453+01', '58fd36efcb8ece533007409170ed053eddc2279032b8c95a63bda15503e4b538', '9ea7e734d854865b9a60926c936c60309859de1c07c1a1b3b82249498c7111d9', NULL),
	(136, '00000000-0000-0000-0000-000000000000', 'contact', '01a1689f-1ae0-73ab-88ed-3213cac8a61c', 'c957b432080b7dcffe1161774d0d5c2a349d1e521468d761465c850a173a7828', false, '2026-11-28 14:42:58.116526+01', '9ea7e734d854865b9a60926c936c60309859de1c07c1a1b3b82249498c7111d9', '3afc4111eb38e42d2a1b14bf3a1a98c3e0aef57eedd028c307320cf7bdae4696', NULL),
	(137, '00000000-0000-0000-0000-000000000000', 'contact', '01a17847-48a0-7050-947d-be2d857de96d', '4b20c6a4203e50ec160ad74785ea396f50eec6c16f7b56ad8fd24b862d24461c', false, '2026-11-28 14:42:58.11764+01', '3afc4111eb38e42d2a1b14bf3a1a98c3e0aef57eedd028c307320cf7bdae4696', 'b8bfb213e064da870dfce51edbcac04a1494bd2578c750383b10191177163f8f', NULL),
	(138, '00000000-0000-0000-0000-000000000000', 'contact', '01a17876-e420-7d91-a030-7b7543c6ed1e', 'bc18bdec0f7deaa2b22358c971f69872a16e6eac3ab674fb381ffcfbae227000', false, '2026-11-28 14:42:58.117836+01', 'b8bfb213e064da870dfce51edbcac04a1494bd2578c750383b10191177163f8f', '4f22919c1742f85c673bee053d47ceb5569b2d1ddf7a377e388181997d54c4ff', NULL),
	(139, '00000000-0000-0000-0000-000000000000', 'contact', '01a17828-27e0-7d3f-bae4-615571395e71', '3ec1f3605ec4013dbd4df279db0fb41ee30c8f4ad0d414ab503f2adf9100e810', false, '2026-11-28 14:42:58.117923+01', '4f22919c1742f85c673bee053d47ceb5569b2d1ddf7a377e388181997d54c4ff', 'e57d94e512b6163dafe745665324e709b3e5755308b59c6b4db79b23464a26c3', NULL),
	(140, '00000000-0000-0000-0000-000000000000', 'contact', '01a17d33-f700-7748-a3a5-17594f60e846', 'f2280036d0af4f3e2f1f0e421e1416e819a07fa86b08b1ed9dacea8142ff3e35', false, '2026-11-28 14:42:58.118+01', 'e57d94e512b6163dafe745665324e709b3e5755308b59c6b4db79b23464a26c3', 'c1a955908e86e4d08c0a0912932313ad21b2aeb1c2c2f7ae95be20330cf5d000', NULL),
	(141, '00000000-0000-0000-0000-000000000000', 'contact', '01a17c53-a920-7db5-8a7d-1dbc263cc4dc', 'bb32ed860fb030c69d2ec42de16ace122fca9d987d5d1135e36375354a8bec00', false, '2026-11-28 14:42:58.118116+01', 'c1a955908e86e4d08c0a0912932313ad21b2aeb1c2c2f7ae95be20330cf5d000', 'ae7811ea9b93290164744e67bed92f52b1b59aa5a2fcb3b64310c95fae37015f', NULL),
	(142, '00000000-0000-0000-0000-000000000000', 'contact', '01a17d6f-7960-7cce-ba2d-b00a7d076c0b', 'ca2b4f836c06d8782266c8538870d13b592ca53923c6d62e4eccbab16cf07cf7', false, '2026-11-28 14:42:58.118196+01', 'ae7811ea9b93290164744e67bed92f52b1b59aa5a2fcb3b64310c95fae37015f', 'a09de7f145d80faa0620a65c09bbb442d930f8a5aa51b54859021d18ff65bc3f', NULL),
	(143, '00000000-0000-0000-0000-000000000000', 'contact', '01a1814e-fd80-75e9-9b3a-953c4dc1d327', 'ff2dec359eacf26bc895531a99bade96e643971407247e38d95a491f6b13e963', false, '2026-11-28 14:42:58.11827+01', 'a09de7f145d80faa0620a65c09bbb442d930f8a5aa51b54859021d18ff65bc3f', '0b1ec4b7040ab19ef8621980fa6dd9bd95544047c15ba901636f8e082e89a9a6', NULL),
	(144, '00000000-0000-0000-0000-000000000000', 'contact', '01a182ba-7460-7dc1-b445-6d5b223be9e7', 'f89e05ca5a525fa71d44dcddab4c4ee5ef58d4b58e8513992c64cb63470f0bd9', false, '2026-11-28 14:42:58.118341+01', '0b1ec4b7040ab19ef8621980fa6dd9bd95544047c15ba901636f8e082e89a9a6', '75fe5450848d7394178c58a5f3c0799fc5fbfe930c9fda34c06c1dbc4bc98be6', NULL),
	(145, '00000000-0000-0000-0000-000000000000', 'contact', '01a181bc-da80-7639-b51c-ecef3e5bcce6', '32eb766cc93a1f40744ac643998a43710b4cccfebd7999f66584875524380f9f', false, '2026-11-28 14:42:58.118412+01', '75fe5450848d7394178c58a5f3c0799fc5fbfe930c9fda34c06c1dbc4bc98be6', '1a42a5cf5f8884c4a0de1a0f38ab9fa962727a78741476bf60d5597646484b36', NULL),
	(146, '00000000-0000-0000-0000-000000000000', 'contact', '01a18715-9120-7fc3-a6e6-626d450f002a', '3d3633e2e47c70364f5458731966f013ee723c8baa4f6d881f2414e61a8060b6', false, '2026-11-28 14:42:58.118482+01', '1a42a5cf5f8884c4a0de1a0f38ab9fa962727a78741476bf60d5597646484b36', '8430b950e291691c0d2d1c99ebcee763a5e79880bfbd63a0f4102ae43c6f3a27', NULL),
	(147, '00000000-0000-0000-0000-000000000000', 'contact', '01a187aa-cc40-7fe9-9a14-e75a7199e0b3', '2a56c4c304131acbdb02816b7fd61e2ec4b5b83ba645325e6c77a2015967ee88', false, '2026-11-28 14:42:58.118553+01', '8430b950e291691c0d2d1c99ebcee763a5e79880bfbd63a0f4102ae43c6f3a27', '889f20e35768c23a73ee7b47eb0776c0e2f135997e26c0db272e344c95a7330e', NULL),
	(148, '00000000-0000-0000-0000-000000000000', 'contact', '01a18723-4cc0-7812-8fc0-55310b43b6dd', '330c0fc9781a35e44a8a75b61a66de7d22a50f2226c679c54d1d988f94fae36a', false, '2026-11-28 14:42:58.118624+01', '889f20e35768c23a73ee7b47eb0776c0e2f135997e26c0db272e344c95a7330e', 'a314faacf7da55bfdab87b59bd1213866faeba7de5ab434bdaf58267eb8c14bc', NULL),
	(149, '00000000-0000-0000-0000-000000000000', 'contact', '01a18c49-a8c0-7329-9adb-e533c7642bde', '6eed32a05aaa6bdee0617b9740e3066ad35452b1a1fd91eb5d91a6cf7aba3d29', false, '2026-11-28 14:42:58.118695+01', 'a314faacf7da55bfdab87b59bd1213866faeba7de5ab434bdaf58267eb8c14bc', 'db870773d91af534cce592812ad905d3a8c8df115d2949fc6b6984fda6829d04', NULL),
	(150, '00000000-0000-0000-0000-000000000000', 'contact', '01a18c21-6040-71c7-a487-92c59bab5340', '7a3ea30fc3c317b286f6e2bb70dfe6f26429ac31149a9bad7c0c088d26b5a287', false, '2026-11-28 14:42:58.118764+01', 'db870773d91af534cce592812ad905d3a8c8df115d2949fc6b6984fda6829d04', 'b29aaa5dcdb45c15eacfacf74f0d2995411bcf5845a3abd1b5106361f7a9414e', NULL),
	(151, '00000000-0000-0000-0000-000000000000', 'contact', '01a18c26-de80-7c69-a03f-2a2b4cde3e5a', '4516053584c3a43b04d76e864901dc25a4883560d39cedc01448f2b959f743c3', false, '2026-11-28 14:42:58.118834+01', 'b29aaa5dcdb45c15eacfacf74f0d2995411bcf5845a3abd1b5106361f7a9414e', '453478c6e0821d5a865795d6fc03a0e459f0475faec6df4d4c1ad57ec49af6ae', NULL),
	(152, '00000000-0000-0000-0000-000000000000', 'contact', '01a19b24-c280-771b-a989-da51bec49ab4', 'e36e6a07a37cb0d6e8489aa985ed958580d5bd1342beb05992b9b87cfc9d614a', false, '2026-11-28 14:42:58.118904+01', '453478c6e0821d5a865795d6fc03a0e459f0475faec6df4d4c1ad57ec49af6ae', 'c1ad403dca37be9d4ffab4640f8ee815d37bba689d00e1fdbec1b1dcf15deecc', NULL),
	(153, '00000000-0000-0000-0000-000000000000', 'contact', '01a19b89-77c0-74de-bb77-cbb442ecdcf9', 'bfe45d8ffdaea9d1fe3b476a23597bd181173e73c48b665d28721cf6f629a772', false, '2026-11-28 14:42:58.118973+01', 'c1ad403dca37be9d4ffab4640f8ee815d37bba689d00e1fdbec1b1dcf15deecc', '37d6bc324b4d9439eaca8a2ec42fc3fe0ea6166ce4dcb497aff9dbb8852a9abb', NULL),
	(154, '00000000-0000-0000-0000-000000000000', 'contact', '01a19c13-b660-7de2-8dc5-08c6a2c81c32', '5af9983251716cc226f5c39cf11f71bc7eaebf78710e062d9e9f91c21ca3c7fe', false, '2026-11-28 14:42:58.119041+01', '37d6bc324b4d9439eaca8a2ec42fc3fe0ea6166ce4dcb497aff9dbb8852a9abb', '5ee6f0922be0a2064d343eaf8caba1a08f39fa740d751328251f3710bc9dcedc', NULL),
	(155, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a121-5a40-778d-a4e8-d8d2f71377dc', '314f0528ab3b07c6e7fe1836afa8a099511a0e4484b57c060c43b76b42355f0a', false, '2026-11-28 14:42:58.119207+01', '5ee6f0922be0a2064d343eaf8caba1a08f39fa740d751328251f3710bc9dcedc', 'a6463d9fc28b10e1926f4e3945fc916cdcc9c521a28f6e1277dbb588ff862dd2', NULL),
	(156, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a0b1-a880-73e9-be6e-d515d77b26d3', 'd4f7482f4a854ece8473148ea218d7c21e9ed1c0a04327c1de15c15cb40c13fb', false, '2026-11-28 14:42:58.119295+01', 'a6463d9fc28b10e1926f4e3945fc916cdcc9c521a28f6e1277dbb588ff862dd2', '6c42b725c3a898b6a706ef636414403d4799fdc7c7e20bb2cdd3e08ad3ba8900', NULL),
	(157, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a10d-3600-7123-bd3a-190299ea4514', 'dc288992ffaddcecdd084b4f498e8e11f78ceec953789df3a93123c26b58d64e', false, '2026-11-28 14:42:58.119369+01', '6c42b725c3a898b6a706ef636414403d4799fdc7c7e20bb2cdd3e08ad3ba8900', '8ace3bcf592ef689dd2540e0f6dfbb2213470dd845b7a46dd467541e232a6bb0', NULL),
	(158, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a6f7-7e40-7b86-81a2-3b4eb2971b77', '83e38efdfb2dc745b744dfdb65badfd1489c30032b2cb22616edfbd81474a801', false, '2026-11-28 14:42:58.11944+01', '8ace3bcf592ef689dd2540e0f6dfbb2213470dd845b7a46dd467541e232a6bb0', '94d2c1e39bfa3034ca86e150afa83c5cc634b07d2f115639f7460e789549707c', NULL),
	(159, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a665-0240-73ea-95d8-56759f6428ef', '77e6b09d1991b27b9026ef9734bc7d01b465f01793801dd647d1963eb42a20ed', false, '2026-11-28 14:42:58.119511+01', '94d2c1e39bfa3034ca86e150afa83c5cc634b07d2f115639f7460e789549707c', 'f9d4d4013bfab83b051030bb7342e6210339cac0c87b6b15f0e8f00b8901b86f', NULL),
	(160, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a55c-6be0-796c-adcf-975c9f395ef1', 'bdecd8c5ce27a72a613658fadfb20dff9a4553387a706cfe44041f4a0d1345e8', false, '2026-11-28 14:42:58.119582+01', 'f9d4d4013bfab83b051030bb7342e6210339cac0c87b6b15f0e8f00b8901b86f', '58bc307dff655843891357f6d6a27afeff119b0c84747982ca566fc84b802c5a', NULL),
	(161, '00000000-0000-0000-0000-000000000000', 'contact', '01a1aa83-b240-7aea-a245-d658a4bf58e7', 'fa91a916880288541d9435527898506fd47004fb33438d66acbbca5fe57179cf', false, '2026-11-28 14:42:58.119733+01', '58bc307dff655843891357f6d6a27afeff119b0c84747982ca566fc84b802c5a', '0f0f03fb24f7b15885b459096f98b3e763eb6a3987f739e711010e5bb19a291e', NULL),
	(162, '00000000-0000-0000-0000-000000000000', 'contact', '01a1aaea-3c40-714b-b306-1fbc5d082eea', 'f0b4e0a4c3f576d69a95236a1e9916555608e91f4cd4dbbccf9c49713898e298', false, '2026-11-28 14:42:58.119806+01', '0f0f03fb24f7b15885b459096f98b3e763eb6a3987f739e711010e5bb19a291e', '3c4b8fc746f75b88402d2d477de470475f3c0920bef8575c8b085876635aac62', NULL),
	(163, '00000000-0000-0000-0000-000000000000', 'contact', '01a1abd0-f2c0-78ab-9caa-0c48340252a6', '7a51852dc2e98d0237fce3b946769966678c2d8aea4ff95d40aaf6b7e881fe18', false, '2026-11-28 14:42:58.119877+01', '3c4b8fc746f75b88402d2d477de470475f3c0920bef8575c8b085876635aac62', 'db4c853164d402b08411824e8d2de29a3675517e116c6c1afd038f3734bca232', NULL),
	(164, '00000000-0000-0000-0000-000000000000', 'contact', '01a1b09f-6ac0-71e2-8abe-5e52190d78d3', '477a42bfe333930fc51a85365c98a55e7fada760dc4019e20933aacd4304a814', false, '2026-11-28 14:42:58.119946+01', 'db4c853164d402b08411824e8d2de29a3675517e116c6c1afd038f3734bca232', 'a33233baac0ffc4c1d97f993dd6e49f2b605de20423ce9ead44dc2e669fedd4e', NULL),
	(165, '00000000-0000-0000-0000-000000000000', 'contact', '01a1b0ce-1be0-71b7-99d4-a28c055ae98e', 'fec3bab946122059447c7eefbf723fe2c93b7360fe4d159585db67602db9ceb6', false, '2026-11-28 14:42:58.12006+01', 'a33233baac0ffc4c1d97f993dd6e49f2b605de20423ce9ead44dc2e669fedd4e', '65d4b6dab93c0cb58ac3356222608f8553a9867f8b18959969707b688c9e7063', NULL),
	(166, '00000000-0000-0000-0000-000000000000', 'contact', '01a1b0e7-be60-79f3-b9e0-8f8680f4edd8', 'f1e4180cc31174bfe7e615030d940cf602109e04483ab23086e8a6cb531ae1c4', false, '2026-11-28 14:42:58.120131+01', '65d4b6dab93c0cb58ac3356222608f8553a9867f8b18959969707b688c9e7063', 'bc8dbc99e01ebb7d461b85c45f743abbf391eb35c94435b0913fc8f9ffae35e2', NULL),
	(167, '00000000-0000-0000-0000-000000000000', 'contact', '01a1c065-cee0-78c6-992a-2829c5e50641', 'e0d06dfa9b73e27fe77fad68de49c1adb1faf5e1303689d1b6ae46aece2717ac', false, '2026-11-28 14:42:58.120201+01', 'bc8dbc99e01ebb7d461b85c45f743abbf391eb35c94435b0913fc8f9ffae35e2', 'b5fe4a8140845d0084c49bba1fd1adfcc9090859ebfc405f4268f0204efb12b2', NULL),
	(168, '00000000-0000-0000-0000-000000000000', 'contact', '01a1bfe9-4be0-71df-9315-1cf917448971', 'e1b26d87cd64093e0d11bacf1cb9ce6e29cad6e0dea89f6470b59e74bfe3dd61', false, '2026-11-28 14:42:58.12027+01', 'b5fe4a8140845d0084c49bba1fd1adfcc9090859ebfc405f4268f0204efb12b2', 'bb398eacc0c653ffe9121dcffcf382f00a2fa8c7132c3a4c42f5598f2954e120', NULL),
	(169, '00000000-0000-0000-0000-000000000000', 'contact', '01a1bf39-83e0-7a55-8021-fa1bc31e4b97', '22e04a59d2bf474a447217700aea3f01ec77ef801a7bbe6ccf47a15dcc0cf4e5', false, '2026-11-28 14:42:58.120404+01', 'bb398eacc0c653ffe9121dcffcf382f00a2fa8c7132c3a4c42f5598f2954e120', 'a5cf6e77ae74b6df4c0ca5f343718653f5c2bb6a4b34c83b26f0fb4046b4f9e1', NULL),
	(170, '00000000-0000-0000-0000-000000000000', 'contact', '01a1c4af-8680-7f3c-9349-79b3cbf93e3f', '50ca2e4dbf76ebcb80ecd960c23cfd52abf46ed4045b68c1374e7f103d26297a', false, '2026-11-28 14:42:58.120477+01', 'a5cf6e77ae74b6df4c0ca5f343718653f5c2bb6a4b34c83b26f0fb4046b4f9e1', '1747b70bb8d64c6b2d446acae269a5af351dc057680f49933302d45c03562118', NULL),
	(171, '00000000-0000-0000-0000-000000000000', 'contact', '01a1c4af-8680-76f7-90b3-a17548a28354', '158751fb3a77fae4a55935bc922fc741b98b54e13b56eedbfe298841848e40b8', false, '2026-11-28 14:42:58.120553+01', '1747b70bb8d64c6b2d446acae269a5af351dc057680f49933302d45c03562118', '73bb4d2c3ba81ad2cb21b51dc0a127913d87cff42ebfa5c6f0a1ed32d39c9bd1', NULL),
	(172, '00000000-0000-0000-0000-000000000000', 'contact', '01a1c4af-8680-7d83-94b4-b8d8c44da161', '14a67cedf32aa56c9a055f7dd4f2936e1d2909aeeca02e78bd78a38e6de28003', false, '2026-11-28 14:42:58.124773+01', '73bb4d2c3ba81ad2cb21b51dc0a127913d87cff42ebfa5c6f0a1ed32d39c9bd1', '2f4f8c82e62cd0954aeb957cd7ad2542f6c9bd27d66b14ea6c58b686db10c9e6', NULL),
	(173, '00000000-0000-0000-0000-000000000000', 'contact', '01a1afe8-4fc0-7db2-a6b9-aaf9185ba663', '6668d8c89c9cbfcb1137174e41474b0e7b1dc5490869361b2d5d3ea2073a4bb5', false, '2026-11-28 14:42:58.124918+01', '2f4f8c82e62cd0954aeb957cd7ad2542f6c9bd27d66b14ea6c58b686db10c9e6', 'd9ae4cf27c82afc03db61afadc7b3fa4a271bb5e1f1e98e54f70561146af8089', NULL),
	(174, '00000000-0000-0000-0000-000000000000', 'contact', '01a1a5d2-8640-7671-a557-41cbe371613e', '6871a60ae50f1a05475a83cb97a1be8610ae22c90520d38bbe2fe93835757ac3', false, '2026-11-28 14:42:58.125007+01', 'd9ae4cf27c82afc03db61afadc7b3fa4a271bb5e1f1e98e54f70561146af8089', '08cf0cb0517020d087154106c8c190b5099641a006d71bb12f75a6f417702576', NULL),
	(175, '00000000-0000-0000-0000-000000000000', 'contact', '01a18c49-a8c0-7b80-a6b6-122f6d956563', '01bf167b667d60b905ffb6e632c6eb24146dd715d1c344686a6aab86582f1c7f', false, '2026-11-28 14:42:58.125086+01', '08cf0cb0517020d087154106c8c190b5099641a006d71bb12f75a6f417702576', 'b839e2f2b388549db56966de52f02f1eae0d2048abca1a2f6eca46cd0d874c0b', NULL),
	(176, '00000000-0000-0000-0000-000000000000', 'contact', '01a17d0d-8340-75fe-b1a4-bf3b3bcb9bce', '8401310105157ff3b390b0bafe4c7599ea2325990dfb1011b6c3235bbd038784', false, '2026-11-28 14:42:58.125176+01', 'b839e2f2b388549db56966de52f02f1eae0d2048abca1a2f6eca46cd0d874c0b', '7e36c427bfeb67ecc06015568c2786719612211935784b55c8a3007dd9d87a40', NULL),
	(177, '00000000-0000-0000-0000-000000000000', 'contact', '01a16874-1340-7590-93a0-00dc94e27f77', '49466dc3279a78e7407e26a5f13fcadb3cce6d94bb5b2216ca80add9fab2567a', false, '2026-11-28 14:42:58.125261+01', '7e36c427bfeb67ecc06015568c2786719612211935784b55c8a3007dd9d87a40', '74394d2139949a52d222fc1fa94199a5b467849f88d82f46402c7ce3297e3e1f', NULL),
	(178, '00000000-0000-0000-0000-000000000000', 'contact', '01a15411-91c0-72c6-bdf2-e0778dc1a43e', '40830877c0f213e1e8e5fb1faa7aed4c744283fc4e4a191366b7662e5a8c32a2', false, '2026-11-28 14:42:58.125337+01', '74394d2139949a52d222fc1fa94199a5b467849f88d82f46402c7ce3297e3e1f', 'f2de444e40d35aed35b78a7dfb3a6d8aa077c3a605eb900a57240c003f23b7cb', NULL),
	(179, '00000000-0000-0000-0000-000000000000', 'contact', '01a13faf-1040-7444-81d8-b452c5ffd933', 'baba43c7033e0f8f6e9d718e3141f3b89b7a730028fb52a9e49d88ff823d90d4', false, '2026-11-28 14:42:58.125411+01', 'f2de444e40d35aed35b78a7dfb3a6d8aa077c3a605eb900a57240c003f23b7cb', '414413bdd7f8322c30da60c3135ac64a7b6abadc64767e7816e150d141dc0870', NULL),
	(180, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'aid_application', '01a11f51-8a80-7e31-87dd-aeb784b28054', '425cd98f7b6bf0979aa7869ad62ce86fa75bce4186a7519372dfcddff6df6447', false, '2026-11-28 14:42:58.125886+01', '414413bdd7f8322c30da60c3135ac64a7b6abadc64767e7816e150d141dc0870', 'dea81a1da2329c07955ce8c4a80ea3720999a0c6de1c3b6bd4f8c7eca1f32b5c', NULL),
	(181, '01a1afff-3320-7492-aa59-679aed3a32a8', 'aid_application', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '39787221c800b10141be4abf17205d6c71278b3236bce9f7a7bd62f081419781', false, '2026-11-28 14:42:58.126239+01', 'dea81a1da2329c07955ce8c4a80ea3720999a0c6de1c3b6bd4f8c7eca1f32b5c', '6e0b5c9fa3cabfe59d2c46ac314795b82345477d0b2ec1be3c75aa50072112e3', NULL),
	(182, '00000000-0000-0000-0000-000000000000', 'form_version', '01a1c4af-8680-7646-9584-8bff20454643', 'ecf29e317d791a90a73d7cb69923b402563409ed4749658191dae90de249b693', false, '2026-11-28 14:42:58.126776+01', '6e0b5c9fa3cabfe59d2c46ac314795b82345477d0b2ec1be3c75aa50072112e3', '8701de45535b175ca9c1c7f13922d2867e9196b61eb9d0c128733c47849e0313', NULL),
	(183, '00000000-0000-0000-0000-000000000000', 'form_version', '01a1c4af-8680-7252-a297-9619a4880c45', '68c74a2bb6587cdf059bd6f038c3ba5dbeaf9cac0717f289b3bd5b26f4e6df58', false, '2026-11-28 14:42:58.127172+01', '8701de45535b175ca9c1c7f13922d2867e9196b61eb9d0c128733c47849e0313', 'd42cf9ab907e3b3579b19d3591c81fbad5684f92abf2d1284bc69ce738dbaa40', NULL),
	(184, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a10b1c-cfc0-7373-b488-f87605e999f3', 'e27d1cd5f7fbf4d42fd86fda7591ff231f93b531eb4d283615827ea4fe02e412', false, '2026-11-28 14:42:58.127922+01', 'd42cf9ab907e3b3579b19d3591c81fbad5684f92abf2d1284bc69ce738dbaa40', '32f01459ce2153c7dc89dfa0ac7c5aaa79e620fc475969690cf0a0b4559d9bf0', NULL),
	(185, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a10b14-9260-7192-8259-405278e4b98d', '119a3c6f4c1a1285a9efedbd8d6405d674a3561e1b643324ec3a4b5005c4223e', false, '2026-11-28 14:42:58.128285+01', '32f01459ce2153c7dc89dfa0ac7c5aaa79e620fc475969690cf0a0b4559d9bf0', '1d05aa291a73916c934b3b06d7c67eaa2ab32647137bbd4275ef4dc550ebc013', NULL),
	(186, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a143e7-62c0-7f6f-a21b-37ca1b29fc99', 'f18375f89d58368366bb6e1004728b2fc19d6f4d197bc2211f7054063189a818', false, '2026-11-28 14:42:58.128718+01', '1d05aa291a73916c934b3b06d7c67eaa2ab32647137bbd4275ef4dc550ebc013', 'c3ef47bdf59002294252918e58d7342f650386627209616fff5e0c301249f793', NULL),
	(187, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a143e5-8e00-7cce-935b-6a437178ba0a', '8bf80c90b3f687d3426aba9a40666516941e2afafdd6dbba804abf9624e05ce0', false, '2026-11-28 14:42:58.129079+01', 'c3ef47bdf59002294252918e58d7342f650386627209616fff5e0c301249f793', 'ba7eab4253a02eae4cfac27dd6a6fcfea45efbcbb41e2ea332b2932dbba24dc8', NULL),
	(188, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a143d6-e800-7064-85f1-115bb2fff17b', '60826548c519ac7f1a89a57db8a0ce7fa1df2caa13422b39bb1247c3ac011180', false, '2026-11-28 14:42:58.129421+01', 'ba7eab4253a02eae4cfac27dd6a6fcfea45efbcbb41e2ea332b2932dbba24dc8', 'bc71fa14191755ead34d35fedf3f2e252990ca4dace436235296d55ebcae23d1', NULL),
	(189, '01a1afff-3320-7492-aa59-679aed3a32a8', 'filled_instrument', '01a1b024-bc80-7bab-84b8-157d03edb920', 'b1f12283cb4408a9c24c94e0d3c0e53be45b46da73ae421d0fbd5e59ecf4a5a3', false, '2026-11-28 14:42:58.129838+01', 'bc71fa14191755ead34d35fedf3f2e252990ca4dace436235296d55ebcae23d1', 'efcb9d2ed3ba45386ba848fd6f6befb6cf94a553bc8f6e1427b74e10f23fb4ef', NULL),
	(190, '01a1afff-3320-7492-aa59-679aed3a32a8', 'filled_instrument', '01a1c49b-6240-7982-9579-da0a61b2480c', 'fd32086a9389d388420803dcb72bb1affdbf0f6a23403cb1edc28359d24b8bc2', false, '2026-11-28 14:42:58.129949+01', 'efcb9d2ed3ba45386ba848fd6f6befb6cf94a553bc8f6e1427b74e10f23fb4ef', 'b8b6c1ac663983069f5938cc258884aef7e4dd48ac443da39ad33f438a413c17', NULL),
	(191, '01a1afff-3320-7492-aa59-679aed3a32a8', 'filled_instrument', '01a1c4aa-0840-7638-a646-5d2824d4589c', '20b4918fd86565507e0c64827199e82af0c1ab3713b2d10709ebc3150b015903', false, '2026-11-28 14:42:58.130034+01', 'b8b6c1ac663983069f5938cc258884aef7e4dd48ac443da39ad33f438a413c17', '43356c16f43d4df49b83f4853eb5b66adf16099aa8c89f1cf2d9f10fbfc0f2dd', NULL),
	(192, '01a1afff-3320-7492-aa59-679aed3a32a8', 'filled_instrument', '01a1c485-6940-78b8-a10c-167dc8b6eaff', '9fc9131f06b9304cb47f91e1c92e42abddd15a975b43f29f1d4616b9c64b608f', false, '2026-11-28 14:42:58.130157+01', '43356c16f43d4df49b83f4853eb5b66adf16099aa8c89f1cf2d9f10fbfc0f2dd', '6cea2f4f550fe0c90319cd9300dc77c9a98e0d0b84d13fff35ae0db74eeb7286', NULL),
	(193, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'plan', '01a134ab-3d40-7a60-b306-98a1c0093492', '4e0edc3219683a0d8f0512e9c0760d6888b8446bdd998306c524947752d288f3', false, '2026-11-28 14:42:58.13077+01', '6cea2f4f550fe0c90319cd9300dc77c9a98e0d0b84d13fff35ae0db74eeb7286', 'f67e227efca0bd753d8af02ec43607e70447cb78f91971f45f9c439a4e408ee4', NULL),
	(194, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'plan', '01a1349d-81a0-73a5-857a-40b22188287e', 'b62b603d54de100d11d9a7a29ca9c3cf7a63dec2609236e43d0e00f2ccb9ab66', false, '2026-11-28 14:42:58.131135+01', 'f67e227efca0bd753d8af02ec43607e70447cb78f91971f45f9c439a4e408ee4', 'b4d6822aaaee7906c7bfe80a698e490bcae99badba29aabae841d8eff0a4582d', NULL),
	(195, '01a1afff-3320-7492-aa59-679aed3a32a8', 'plan', '01a1c489-fd20-716e-a13e-213ebdaaea00', '29bb68a4f58ed3398631a07ca054bb3c31999ef1f7bc34a8ec029c4d23fe9cc6', false, '2026-11-28 14:42:58.131473+01', 'b4d6822aaaee7906c7bfe80a698e490bcae99badba29aabae841d8eff0a4582d', '0a5b785441f7b4a19a1a155fb50001fdeb4a0cde3bbbf6becb3d1c458ca29d4c', NULL),
	(196, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'calculation_sheet', '01a143c1-d960-7dbe-a906-922fa4b9a9c4', 'c7e18f07aae4ad6f4c06fad2da7f3d1dacff97046cba76c4f883ac399a51f451', false, '2026-11-28 14:42:58.132026+01', '0a5b785441f7b4a19a1a155fb50001fdeb4a0cde3bbbf6becb3d1c458ca29d4c', '14bed22e78083134dbe792a5f7f8b2326f1a9f88b6ddc678b2536b7bf006cd08', NULL),
	(197, '01a1afff-3320-7492-aa59-679aed3a32a8', 'calculation_sheet', '01a1c4ad-b1c0-7585-afbc-9ca9d38f8c45', 'cb89bc94f27c57710e7b74de652017e4146da2d39413b37dfaee6eecf58f485f', false, '2026-11-28 14:42:58.132377+01', '14bed22e78083134dbe792a5f7f8b2326f1a9f88b6ddc678b2536b7bf006cd08', '3be2d6dbf9ef2b9d056edf9995d0a7a0fb8136242eed244be400afd5c1cb15cd', NULL),
	(198, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'decision', '01a14478-f460-7818-b3d7-4f82bf268ea0', '556d6dfd2cae4344f68d710e0ea097970268e26739f0f27ee7b13a1fb600f358', false, '2026-11-28 14:42:58.134875+01', '3be2d6dbf9ef2b9d056edf9995d0a7a0fb8136242eed244be400afd5c1cb15cd', 'e803f6b99b5e1bf9431ff310e7678111ce3f78e58697912229549a263021d278', NULL),
	(199, '01a1afff-3320-7492-aa59-679aed3a32a8', 'decision', '01a1c489-12c0-77fa-95c8-91ff3add6527', '191d1bc1030a11f701e476f9df63276d249f88f75cb870de96bd5b0d142ac424', false, '2026-11-28 14:42:58.135403+01', 'e803f6b99b5e1bf9431ff310e7678111ce3f78e58697912229549a263021d278', '69082892f4baacb671a5f033ba3933dd233d31c8419a602c7dd7f850e1f273e3', NULL),
	(200, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'decision_basis', '01a14478-f460-7818-b3d7-4f82bf268ea0', 'e4b1cedb68dcee393b871608801ae170ed62dc95a2683a0b32ed6ea7cd34c960', false, '2026-11-28 14:42:58.135835+01', '69082892f4baacb671a5f033ba3933dd233d31c8419a602c7dd7f850e1f273e3', 'eb9ab886f0cd935121d459307685750ddadff8530fce9b7ed36c6bbeab3b0b10', NULL);
INSERT INTO public.seal VALUES
	(201, '01a1afff-3320-7492-aa59-679aed3a32a8', 'decision_basis', '01a1c489-12c0-77fa-95c8-91ff3add6527', 'e42f44cb53bdf39fe564dd865632b97a499fc14e0426c230602d1dabc88a60be', false, '2026-11-28 14:42:58.136123+01', 'eb9ab886f0cd935121d459307685750ddadff8530fce9b7ed36c6bbeab3b0b10', 'eab129ef0b4c7f3cc5f538fa3804284293bf3d52af35e1148c3b65c3be1cbde2', NULL),
	(202, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'journal_note', '01a14e09-1320-754a-a5cf-edfa5a9196f0', '05783c5f87f342fd244c2922241e375b4abced297e8808879347a56d0125f9a8', false, '2026-11-28 14:42:58.140456+01', 'eab129ef0b4c7f3cc5f538fa3804284293bf3d52af35e1148c3b65c3be1cbde2', '948052d3253c30642c10a0eb8ffb482f8490085b441e24689b26822dffa4f809', NULL),
	(203, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'journal_note', '01a1534f-7a40-7936-a43d-35702c1eea1f', 'ffc74f886b352b8a99d471cb2d6a5376c69586278fe41c13c9123e493833b4a5', false, '2026-11-28 14:42:58.141009+01', '948052d3253c30642c10a0eb8ffb482f8490085b441e24689b26822dffa4f809', '668421370c9f8a4e79d565fe90eb8b963afbf14bfedd2a4bd3fd899ceb0d083b', NULL),
	(204, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'journal_note', '01a178d1-8740-7604-a6de-bfdb8825ae56', '9279919b112ff4d79d66edfc67c4e212d2019ee00b6a4a1b09c49416dcbf53e0', false, '2026-11-28 14:42:58.141115+01', '668421370c9f8a4e79d565fe90eb8b963afbf14bfedd2a4bd3fd899ceb0d083b', '2ec635f5edf2e7cfc38d39bcca6061ee68d96c007a4823463aaf947ab36181b6', NULL),
	(205, '01a1afff-3320-7492-aa59-679aed3a32a8', 'journal_note', '01a1bb75-7700-7434-b637-a4685d385e06', '8f257a5b216cfc4d19edad571cea6fa2a449f7bce142b4cf181487a24c8ea0c7', false, '2026-11-28 14:42:58.1412+01', '2ec635f5edf2e7cfc38d39bcca6061ee68d96c007a4823463aaf947ab36181b6', 'dce3b5f025cea425a27fb0a15a3312f83bfc4884ce7bee151c718bbcfb9622fb', NULL),
	(206, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payee_account', '01a10b19-2640-73c7-bd87-a86557b6fb7e', '5d19dee80ce647333dfe4c89e568f38294bc3efd57265a533d1cd9a0971d5f51', false, '2026-11-28 14:42:58.141585+01', 'dce3b5f025cea425a27fb0a15a3312f83bfc4884ce7bee151c718bbcfb9622fb', 'a2f11594a06e9e7c147e631952d8e038650500ad2d1ce5e87a36f29e188d5026', NULL),
	(207, '01a1afff-3320-7492-aa59-679aed3a32a8', 'payee_account', '01a1b026-9140-7d8a-ac12-7e938005ce74', 'ed5ca49d4517cad843fb0886ee09eb025193127a45b81e3ffe31971cb0a61425', false, '2026-11-28 14:42:58.141919+01', 'a2f11594a06e9e7c147e631952d8e038650500ad2d1ce5e87a36f29e188d5026', '5c868c14a5bec897a7d644e66d26f564f5c2b9ed345bce8f6588c8320ac5f871', NULL),
	(208, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a163e9-5b00-75f8-a06a-0deb1adbce5d', '981742a86b0589e0711592918cedefc9b41439d5070556b17bea38a6910a5b23', false, '2026-11-28 14:42:58.142513+01', '5c868c14a5bec897a7d644e66d26f564f5c2b9ed345bce8f6588c8320ac5f871', 'e81fdee8cd0499268bbab46ef690b2b5f2e6879ca5f4fe620879efe13ad69627', NULL),
	(209, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment', '01a144ac-3960-7af7-bd68-373b29acf1a5', 'd8ed6acf44011a0dbe8b6bf409037a1ca8a814b13ed42db7137df83e8be2bb1c', false, '2026-11-28 14:42:58.143418+01', 'e81fdee8cd0499268bbab46ef690b2b5f2e6879ca5f4fe620879efe13ad69627', '10033b64533eda7ac48b10f0fc95261b230e247c096d1dabc3d7b4349090f7e2', NULL),
	(210, '01a1afff-3320-7492-aa59-679aed3a32a8', 'payment', '01a1c4a7-4920-75a2-9c57-532ba31a49dd', '27aa348b774d9f97861eebe73c010d2a0c7cb9fabde1745ad525b684d5ebc1f9', false, '2026-11-28 14:42:58.143899+01', '10033b64533eda7ac48b10f0fc95261b230e247c096d1dabc3d7b4349090f7e2', '3b88ae9be05e12d14fddcbd238916573b24762686a30c17d9564628f476eaf04', NULL),
	(211, '00000000-0000-0000-0000-000000000000', 'spot_check_round', '01a1962d-17a0-7cff-8efb-a442738e0b77', 'a22bbf6e3dd3c17aad038168b7097fc541ede0d1cc1b9275255854e7842e39b3', false, '2026-11-28 14:42:58.14428+01', '3b88ae9be05e12d14fddcbd238916573b24762686a30c17d9564628f476eaf04', '9168f1f34e9890650d9705403762b4792973b06375e86830830c18314f2054fa', NULL),
	(212, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'spot_check', '01a1962d-17a0-7050-84d2-be09a0b55864', 'f5e4db715f2802625500c0902fac3ccc0c09d0a6a7cc2db9eee11b88c6125372', false, '2026-11-28 14:42:58.145125+01', '9168f1f34e9890650d9705403762b4792973b06375e86830830c18314f2054fa', 'b106ccac7a50c3f8b2f45ec543bd25325060aeeb3bc4b015e842a3366d607508', NULL),
	(213, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment_return', '01a17c84-2f00-7932-993f-f3df85ad81d7', 'e34228bdbf40399e9fb4ec17e33817103fe4742e3678d28db06bb46c424b1b7a', false, '2026-11-28 14:42:58.246236+01', 'b106ccac7a50c3f8b2f45ec543bd25325060aeeb3bc4b015e842a3366d607508', '9c1f73cb92d83fa0da31315cf739bb0f49cb0872115e4313d6934e56ad0e5c66', '2026-10-27 09:40:00+01'),
	(214, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'next_step', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '240a2b18f2075aef0315b2fd155ca7b8ab8ee50b1b126c6a1d6a08ec5da8db7e', false, '2026-11-28 14:42:58.246655+01', '9c1f73cb92d83fa0da31315cf739bb0f49cb0872115e4313d6934e56ad0e5c66', 'de846145648b4300d699b528164b9c3404327b556b491cfaa6ca43ff8f6af8c1', '2026-10-27 09:40:00+01'),
	(215, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '8b0eca18-02d6-4931-a5ab-1f8f6d04c71d', 'bd626f3b2eeaed54dc5b873fbf6d53b3e82d2a9474d40980d520149e2f3129b7', false, '2026-11-28 14:42:58.250014+01', 'de846145648b4300d699b528164b9c3404327b556b491cfaa6ca43ff8f6af8c1', '9a961f81cfc536bdd0d2db59e3db39d7ade963c960e6c0f831a2a432cdde2968', '2026-10-27 09:40:00+01'),
	(216, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment_return', '01a17c84-2f00-7932-993f-f3df85ad81d7', 'ad957707a8178710bcdb9ae09677a45413886082872b8dd6a721f54d111ef640', false, '2026-11-28 14:42:58.312914+01', '9a961f81cfc536bdd0d2db59e3db39d7ade963c960e6c0f831a2a432cdde2968', '87cafe4e388e579cd412b0e5baa02403598ab5f37461133c1ad25004455a3419', '2026-10-27 13:15:00+01'),
	(217, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'journal_note', '01a17c84-2f00-7932-993f-f3df85ad81d7', '9780819360409a08be3cd313b4b2c29cd957a860204353aa720a244efe83a53c', false, '2026-11-28 14:42:58.313117+01', '87cafe4e388e579cd412b0e5baa02403598ab5f37461133c1ad25004455a3419', 'cbcba2bf1eb2aff1488867d81d7e2c08d3f15d40c198d22aa8deb71f2b2e087f', '2026-10-27 13:15:00+01'),
	(218, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'next_step', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '84d0bd34e3c564fe3dd3998f2d8504e34c3d9e0c96066b1cc7a76587bd2a4717', false, '2026-11-28 14:42:58.313416+01', 'cbcba2bf1eb2aff1488867d81d7e2c08d3f15d40c198d22aa8deb71f2b2e087f', '715f571bf77fe35132733f1bf80919d80ccfbb7a133c9dd769ebeea60e40e64d', '2026-10-27 13:15:00+01'),
	(219, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payee_account', '01a181cf-2a00-765e-aa23-534a1a0ffed5', 'f8ce26f5f7e3211d72589cbad242d9066abb7cd002a7582c265ca8613b6e54db', false, '2026-11-28 14:42:58.329639+01', '715f571bf77fe35132733f1bf80919d80ccfbb7a133c9dd769ebeea60e40e64d', 'f35f91f00c0a3406719e1fa23559d702dd94bbfb250cd7e15116677355ed7f30', '2026-10-28 10:20:00+01'),
	(220, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '6caf6c52-059b-4a64-8db8-41dc3df6688c', 'acfcc705ac9836ddb3b98074795a62f5b788ca5183bf5d8c78a813d714a8fffd', false, '2026-11-28 14:42:58.330218+01', 'f35f91f00c0a3406719e1fa23559d702dd94bbfb250cd7e15116677355ed7f30', '05cb296edd69a8b194ffbead22bd95351647770b01884f2b898c0883ba09dd48', '2026-10-28 10:20:00+01'),
	(221, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment', '01a181cf-2a00-7bdc-a6a5-5215625d165b', 'd60344425c234aa4d70c9f33fddf9874221f781642c208221e4d1ae0e07bd643', false, '2026-11-28 14:42:58.386242+01', '05cb296edd69a8b194ffbead22bd95351647770b01884f2b898c0883ba09dd48', '7d9c532e33f842ec1965e5e40eafdcc2727f225ed1abb42d79c5a24b2eb82b32', '2026-10-28 10:20:00+01'),
	(222, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'next_step', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '9178831f2ea3c8a19f262bee4b2fd8078b27a249c0d6cecb5402544442d7304b', false, '2026-11-28 14:42:58.386579+01', '7d9c532e33f842ec1965e5e40eafdcc2727f225ed1abb42d79c5a24b2eb82b32', 'ea6aa3c4aa30fde21fcdc33509a87b4b8154accfc370a3d530a679d89b96f0fd', '2026-10-28 10:20:00+01'),
	(223, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment', '01a181cf-2a00-7bdc-a6a5-5215625d165b', 'b24a83df863910cb90a3badb66126a9237a7ec208a07f080171b32cc8a482b9e', false, '2026-11-28 14:42:58.446376+01', 'ea6aa3c4aa30fde21fcdc33509a87b4b8154accfc370a3d530a679d89b96f0fd', '91a2fdf838ebe5b0850b143d09abdae1c3c7c2961bf06b8b187e342d49e5f334', '2026-10-28 14:05:00+01'),
	(224, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'next_step', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'c22bc71aeb68749dc2179d8109f0dea7c04b8b6c38185707e41c80a59766c918', false, '2026-11-28 14:42:58.446749+01', '91a2fdf838ebe5b0850b143d09abdae1c3c7c2961bf06b8b187e342d49e5f334', '9a0812ab121a7f3f1a24b97617f36fb969fdc63e2dcc6d3e21dcc35df7c4d1b5', '2026-10-28 14:05:00+01'),
	(225, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a182f4-2200-7b5b-a951-acbaa352b6b5', 'dea5cfeaf4f4402516986a6e41ef1e9cc816cbcde0232fcedd460d25e5c99fda', false, '2026-11-28 14:42:58.505272+01', '9a0812ab121a7f3f1a24b97617f36fb969fdc63e2dcc6d3e21dcc35df7c4d1b5', 'f385ad6fcb4ad4220c2bc9a50f6ce22e0a3dcbed9581d3ab5897a3e8731640f2', '2026-10-28 15:40:00+01'),
	(226, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment', '01a181cf-2a00-7bdc-a6a5-5215625d165b', 'be9e7f6fe8223d3c7ea1f0e8caec34aed824ccfeb2b8772dbfa4c1bb69acc8fa', false, '2026-11-28 14:42:58.50545+01', 'f385ad6fcb4ad4220c2bc9a50f6ce22e0a3dcbed9581d3ab5897a3e8731640f2', '00f8006a2e2c557d7ab1046bfb06059f76bd87571e127df5a9afb65b37423dfc', '2026-10-28 15:40:00+01'),
	(227, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'case_file', '01a1aacb-1b80-7ab5-a626-3f9f033ae330', '8ff2a40e1cc3ae3cbac36489a09e36be5506288342452a86397ef68d3d6aab53', false, '2026-11-28 14:42:58.574813+01', '00f8006a2e2c557d7ab1046bfb06059f76bd87571e127df5a9afb65b37423dfc', '55f28aebaa7d413c093a53b538f209573808a50ea9eb0753caae08f7f5253c6e', '2026-10-28 15:40:00+01'),
	(228, '00000000-0000-0000-0000-000000000000', 'person', '01a1aacb-1b80-7699-8bd4-a21ca1e381f9', '0cae067d697c38e747c7f1a1cba354abf476094f04352a83c5f9504118497d41', false, '2026-11-28 14:42:58.574971+01', '55f28aebaa7d413c093a53b538f209573808a50ea9eb0753caae08f7f5253c6e', '9f8f4c514f571046018731ef32e1b124d313bf33734c29deadcd2d6d4060c17f', '2026-10-28 15:40:00+01'),
	(229, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'household_member', '01a1aacb-1b80-71d8-a44d-d37f05a97aab', '920fe938fed665e0f4d2f0e91feab22a3320b93f90be0f6613bac5e449f0ae82', false, '2026-11-28 14:42:58.575085+01', '9f8f4c514f571046018731ef32e1b124d313bf33734c29deadcd2d6d4060c17f', '8d2f9107b58dd825e8afb9f93077dab6c8b10d41c7486c491939ae8c428d3c78', '2026-10-28 15:40:00+01'),
	(230, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'aid_application', '01a1aacb-1b80-779b-bcfd-527b9a8ca891', 'c671904dc1bd7fb5e37d94dd5666c3f6db8128dd0df602915790016390b62844', false, '2026-11-28 14:42:58.575452+01', '8d2f9107b58dd825e8afb9f93077dab6c8b10d41c7486c491939ae8c428d3c78', 'a804f01a700655f1053edbec7e30ff1e15ef379cd17cc59b3edeb25780e7708c', '2026-10-28 15:40:00+01'),
	(231, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'next_step', '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'e3801d39f9d172c6d49b63654be501c1bf157aa75211be9b8d65d16054ef80f7', false, '2026-11-28 14:42:58.575711+01', 'a804f01a700655f1053edbec7e30ff1e15ef379cd17cc59b3edeb25780e7708c', '23c2760eb36428af7d010711459d89e5af138cb72c2c6c9adac71568ebc58b11', '2026-10-28 15:40:00+01'),
	(232, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '98c9b8b2-bb75-44dc-89e9-f4e191dc86a5', '3333a82327bc83eb622c18b9b1c8e5598771263efc8a3bcf92e466432e7cf400', false, '2026-11-28 14:42:58.576174+01', '23c2760eb36428af7d010711459d89e5af138cb72c2c6c9adac71568ebc58b11', '74e3ac638f2bde44becc768b4fec567986804bfff5be1d9bf879b11ec57ed4fc', '2026-10-28 15:40:00+01'),
	(233, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1b0df-8100-7e16-9a57-15e4e872f15c', '28ec6b717a41b1855d19628d555b99d393bf0b6be3c8f5418e59df0e0ece1e43', false, '2026-11-28 14:42:58.591888+01', '74e3ac638f2bde44becc768b4fec567986804bfff5be1d9bf879b11ec57ed4fc', '910da42750a28ef839692889928a24e6fecd49461259ee760a99481b77be6341', '2026-11-06 13:40:00+01'),
	(234, '00000000-0000-0000-0000-000000000000', 'contact', '01a16874-1340-7590-93a0-00dc94e27f77', '85adfae1d2db1d73d0bd0bb5b716eb2d0c33a84d7a0bc1ff81dd38a98baf0a5b', false, '2026-11-28 14:42:58.592051+01', '910da42750a28ef839692889928a24e6fecd49461259ee760a99481b77be6341', 'c291662373dc0cd2c2ec4c7ce6721ba67b1fe5e8a957f6ce3f407dba786249e0', '2026-11-06 13:40:00+01'),
	(235, '00000000-0000-0000-0000-000000000000', 'seal_anchor', 'd6269e96-e07e-4762-874a-305032e6862f', 'da44c80ceaf50108ae964c35bd7afa49d341c5cc84cbbc3b09718a2e42476626', false, '2026-11-28 14:42:58.592541+01', 'c291662373dc0cd2c2ec4c7ce6721ba67b1fe5e8a957f6ce3f407dba786249e0', '05cfe182a86f6cc165afd24c3b7f26d41ac1c55e429e67e37659169d4767ba72', '2026-11-06 13:40:00+01'),
	(236, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1b116-6f80-7bd0-a5ae-f8a6bfc5056e', '58f55588db41a96ff4bd46e8f6219caf989d328047b3d1865cecc625d80a5024', false, '2026-11-28 14:42:58.607069+01', '05cfe182a86f6cc165afd24c3b7f26d41ac1c55e429e67e37659169d4767ba72', 'b072e356267480176869025474841c00fc9d095bcf80cd4b8ea6fa734b2a9679', '2026-11-06 14:40:00+01'),
	(237, '00000000-0000-0000-0000-000000000000', 'contact', '01a15411-91c0-72c6-bdf2-e0778dc1a43e', '134c018a623ed34f09be68377770e6b34ac1086185d1ad132fc3283843446e32', false, '2026-11-28 14:42:58.607222+01', 'b072e356267480176869025474841c00fc9d095bcf80cd4b8ea6fa734b2a9679', '1ab8f72ff31ea7bdeb042ab0cf054a7e3179981e9c69968b7e9412680a148a29', '2026-11-06 14:40:00+01'),
	(238, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-76d2-b2fd-f2022a96fb1a', '6b2872a5f6b44270351603c4203ee292672800401efb69da59757eb396a6b75d', false, '2026-11-28 14:42:58.630884+01', '1ab8f72ff31ea7bdeb042ab0cf054a7e3179981e9c69968b7e9412680a148a29', 'dd457c02e3915231d32fd3721286f01f77c09fab4b0b3c24ff56bcbbae1828ab', '2026-11-06 14:40:00+01'),
	(239, '00000000-0000-0000-0000-000000000000', 'account_change', '01a1b13f-a260-714c-a709-4548b8e3621b', 'dc72fb5dcfddf9dc49c03b6af4668ead0878c2805e42870199dbc538436bc604', false, '2026-11-28 14:42:58.631519+01', 'dd457c02e3915231d32fd3721286f01f77c09fab4b0b3c24ff56bcbbae1828ab', '8b444a1f04507e27be3cb1bec86d0924eba0c205e2d8b37f81674e5981c7ac80', '2026-11-06 15:25:00+01'),
	(240, '00000000-0000-0000-0000-000000000000', 'access_entry', '01a1b13f-a260-7445-8628-087de0aadaba', '9ca9bbab3fef43ff06926997e2dc1c2f958e268192c93980b510857591844bcc', false, '2026-11-28 14:42:58.631911+01', '8b444a1f04507e27be3cb1bec86d0924eba0c205e2d8b37f81674e5981c7ac80', 'e351fe0aaa63563487b7649f742c855d3a264cb8cdfba328621cfce1bb39f677', '2026-11-06 15:25:00+01'),
	(241, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1bf8d-be60-7e77-adfa-09b03a85eed0', '04f488db0b16a40e32c65aef849bc87fef9d20e2a3c200289b71ca2d778d72aa', false, '2026-11-28 14:42:58.643194+01', 'e351fe0aaa63563487b7649f742c855d3a264cb8cdfba328621cfce1bb39f677', '67387213a180871d61b3590594c0da3b9ceb2152b665ecb9b3cc6634d3440f97', '2026-11-09 10:05:00+01'),
	(242, '00000000-0000-0000-0000-000000000000', 'contact', '01a17d0d-8340-75fe-b1a4-bf3b3bcb9bce', 'fb15219549a99b5609445daa07dbcb58179fe8b42e13757f9e10670ff2db3d94', false, '2026-11-28 14:42:58.64335+01', '67387213a180871d61b3590594c0da3b9ceb2152b665ecb9b3cc6634d3440f97', '08f06db2a5c80a411b3070aafbb5477a9b1e411b196e3a67454708207688bf29', '2026-11-09 10:05:00+01'),
	(243, '00000000-0000-0000-0000-000000000000', 'seal_anchor', 'fa46a96b-2fc1-46ab-8a5d-567b37bc1812', 'cf4610b228a6698238af4f161b1fe4ab66286905acbebd4cd05beebad6dfc2b5', false, '2026-11-28 14:42:58.643843+01', '08f06db2a5c80a411b3070aafbb5477a9b1e411b196e3a67454708207688bf29', 'cd8a69729326ef8a7c5a9a8b27af5472267f34a1cff782177fb174a9ee18dea8', '2026-11-09 10:05:00+01'),
	(244, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'access_entry', '01a1c052-9500-7282-9021-b4206eba35e0', '016b257cd4d94e6c937d1d91d1e5788cd4632a7dd2d8fc3b5fe94fe94bbe5008', false, '2026-11-28 14:42:58.682461+01', 'cd8a69729326ef8a7c5a9a8b27af5472267f34a1cff782177fb174a9ee18dea8', '9ec3ddcc871d94531dbe4a7d5fde8a076caf0d89020a3002b80bbd0f133b824a', '2026-11-09 10:05:00+01'),
	(245, '00000000-0000-0000-0000-000000000000', 'person', '01a1aacb-1b80-7699-8bd4-a21ca1e381f9', 'bce52ee867b3699151b52d3658a77b471732bb258cf98a678a253406115e1fb5', false, '2026-11-28 14:42:58.72204+01', '9ec3ddcc871d94531dbe4a7d5fde8a076caf0d89020a3002b80bbd0f133b824a', '7f65c4aa0ed580e48400d3dbefde8909108435f888298b2003c44cce63d9a928', '2026-11-09 10:05:00+01'),
	(246, '00000000-0000-0000-0000-000000000000', 'former_identity', '01a1c052-9500-7e0d-ab69-9f07e50df523', '60017dceadf89db24254d1d3444c31cb0e6a22a5c4696544b8821677d4b0c1bf', false, '2026-11-28 14:42:58.722653+01', '7f65c4aa0ed580e48400d3dbefde8909108435f888298b2003c44cce63d9a928', '60aeda6a0844e352d89163debb3300baaa477f2af04d26a057e93d53e75d1355', '2026-11-09 13:40:00+01'),
	(247, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'journal_note', '01a1c052-9500-7691-a66f-0c32c849ed81', 'bd12011b4399070be24e65013c6cdfbb01340c2db7a4abd45656703e72159b39', false, '2026-11-28 14:42:58.722776+01', '60aeda6a0844e352d89163debb3300baaa477f2af04d26a057e93d53e75d1355', '082948cce75d0b66e6385ff5a1978fb1ebdd6602ee55870a6c66ec71ffe19834', '2026-11-09 13:40:00+01'),
	(248, '01a1afff-3320-7492-aa59-679aed3a32a8', 'next_step', '01a1afff-3320-7492-aa59-679aed3a32a8', '3d8d523e1b41eff1cc33d4bdd5bdb003769e209aece2573f087168441aeff98c', false, '2026-11-28 14:42:58.756193+01', '082948cce75d0b66e6385ff5a1978fb1ebdd6602ee55870a6c66ec71ffe19834', 'd84ab96e5cc4adca970c56e85fe44ca479360696379c110dd0e32e53b2a8a3ff', '2026-11-09 13:40:00+01'),
	(249, '00000000-0000-0000-0000-000000000000', 'staff', '01a22265-11c9-7bbc-baf3-c970116a1821', '3b6b6fa7d2aaacbee5fe8bc3373aecdda69703ae0bba39379598161f0c450081', false, '2026-11-28 14:42:58.766067+01', 'd84ab96e5cc4adca970c56e85fe44ca479360696379c110dd0e32e53b2a8a3ff', '078b36c8f69efc4c6baf568c2b2efe63aea2a341bcf9d6569991110e6e16eb59', '2026-11-09 13:40:00+01'),
	(250, '00000000-0000-0000-0000-000000000000', 'staff', '01a22265-11ca-7b64-8ea5-f6cbc6759a78', '36e4a6d719e4da44ec55716bbc906e9f18aab85f634f174d8dffecb7504a840d', false, '2026-11-28 14:42:58.766198+01', '078b36c8f69efc4c6baf568c2b2efe63aea2a341bcf9d6569991110e6e16eb59', '32dcfaed794a4d8d4af74eeec2e429360a1d6bf6586db066d4aa23b8641b7b09', '2026-11-09 13:40:00+01'),
	(251, '00000000-0000-0000-0000-000000000000', 'staff', '01a22265-11cb-763b-b1f5-9c272ee3b65f', '7f4998007c566c33b4cb331587dcefdc8ed5001871533754fee95a9e743875cc', false, '2026-11-28 14:42:58.766277+01', '32dcfaed794a4d8d4af74eeec2e429360a1d6bf6586db066d4aa23b8641b7b09', '198c561fcd8bb968df211aa205d6351536d904592abb1173142db254572643c6', '2026-11-09 13:40:00+01'),
	(252, '00000000-0000-0000-0000-000000000000', 'staff', '01a22265-11cc-7971-9b82-3a17db755e96', 'cf24ef81a788c68a1b2551fad61a5aea447fb085261152cc6258d87b5178cc53', false, '2026-11-28 14:42:58.766344+01', '198c561fcd8bb968df211aa205d6351536d904592abb1173142db254572643c6', '1f9719a8fbe0b5f0a9c000c4ff7c6c2ed04b95e548d4a6daf67cbedbc4728ff8', '2026-11-09 13:40:00+01'),
	(253, '00000000-0000-0000-0000-000000000000', 'staff', '01a22265-11cd-7ec2-a943-8d88a5c42bf9', '2c4d9259c31340d545d4f048c868e89f81237710ede9e4bf32b9ebbd579fe9fd', false, '2026-11-28 14:42:58.766408+01', '1f9719a8fbe0b5f0a9c000c4ff7c6c2ed04b95e548d4a6daf67cbedbc4728ff8', 'a5b08f482f55cb9099d60f8f8baa107fc49588874cdc997b6af0784adc6ad4f2', '2026-11-09 13:40:00+01'),
	(254, '00000000-0000-0000-0000-000000000000', 'staff', '01a22265-11ce-7fe8-af23-847b5d72d97f', 'c0bc53d758635a7f82624b047612b0deb139d5f413b53796550bcfe9a4911447', false, '2026-11-28 14:42:58.766471+01', 'a5b08f482f55cb9099d60f8f8baa107fc49588874cdc997b6af0784adc6ad4f2', '980964e5d45dfa5ea6e3deee9f3ea22866831dc42ecbaf996c4b95c88451a48e', '2026-11-09 13:40:00+01'),
	(255, '00000000-0000-0000-0000-000000000000', 'staff', '01a22265-11cf-7af0-9470-95d5c7a6a4a0', 'a574640a94b2964837d6edf04c3b8db8206eec4f8a8f9718b51adf252e5f2036', false, '2026-11-28 14:42:58.766533+01', '980964e5d45dfa5ea6e3deee9f3ea22866831dc42ecbaf996c4b95c88451a48e', 'f296dae51c09d8dc22d8eaec6efc1c4ec1cfe754525934f8cd5915be1186ca01', '2026-11-09 13:40:00+01'),
	(256, '00000000-0000-0000-0000-000000000000', 'staff', '01a22265-11d0-767b-be59-f08d214d6655', '8fd4018db6b53b83fca8cebf0c1d0cad9217a7e6866dbda590b7060b35bd9349', false, '2026-11-28 14:42:58.7666+01', 'f296dae51c09d8dc22d8eaec6efc1c4ec1cfe754525934f8cd5915be1186ca01', '62191bcdf16a84d6193d90828e86c53c4905573ec6b02e25a53a32b63ec968b5', '2026-11-09 13:40:00+01'),
	(257, '00000000-0000-0000-0000-000000000000', 'staff', '01a22265-11d1-7428-b974-b92e9672677b', '05e4e2161bdaf6ff24f531cb268852d973c687deb6eb67f1f4be7f461a1a98e5', false, '2026-11-28 14:42:58.766662+01', '62191bcdf16a84d6193d90828e86c53c4905573ec6b02e25a53a32b63ec968b5', '13b800e57587086bc719fd598ad9a63edee1c80a4779540a18160bc60b761e6d', '2026-11-09 13:40:00+01'),
	(258, '00000000-0000-0000-0000-000000000000', 'staff', '01a22265-11d2-76f8-811d-b489cd84c232', '7e5a3ec6c911ffa78fc818d94f58923cc646f1d1e3fe5eaf5b0ee370e6c53576', false, '2026-11-28 14:42:58.766722+01', '13b800e57587086bc719fd598ad9a63edee1c80a4779540a18160bc60b761e6d', 'e9f208c1441f8516da64c8ae2366436de9b40d3f7d6ae9032ff80bca0489ef89', '2026-11-09 13:40:00+01'),
	(259, '00000000-0000-0000-0000-000000000000', 'staff', '01a22265-11d3-7225-87cb-6311e8db04d4', '2139de2cd31302362814a2629ac52d0ffeb2a9628bbeaec4a63236f1406dcc10', false, '2026-11-28 14:42:58.766784+01', 'e9f208c1441f8516da64c8ae2366436de9b40d3f7d6ae9032ff80bca0489ef89', '514ad021c494a7d6a0ac3051d07a261d70816c54cd92724c8f28018e5d21634d', '2026-11-09 13:40:00+01'),
	(260, '00000000-0000-0000-0000-000000000000', 'staff', '01a22265-11d4-7f5d-956a-cc61eaa5e6ad', '07fcecf01104e6fe9f7b3688b812ffef74485f71f3de65f3427be000f137e224', false, '2026-11-28 14:42:58.766846+01', '514ad021c494a7d6a0ac3051d07a261d70816c54cd92724c8f28018e5d21634d', '12d4b193039c8797e947aab4a21c5c1c31cc32e6165533b31d45a3c27705d938', '2026-11-09 13:40:00+01'),
	(261, '00000000-0000-0000-0000-000000000000', 'staff', '01a22265-11d5-730f-997c-877af7d194f6', '622108080da2ca6f54d4d7999b7e214318a86f3bc1dcaeafa0121974359527af', false, '2026-11-28 14:42:58.766921+01', '12d4b193039c8797e947aab4a21c5c1c31cc32e6165533b31d45a3c27705d938', 'efcbcada56a34422806c3a2ae839ffc217854bed9dafbdd2b479e94a474c15a9', '2026-11-09 13:40:00+01'),
	(262, '00000000-0000-0000-0000-000000000000', 'staff', '01a22265-11d6-7ddf-b25c-9ffadc68b0f0', 'e158e3edc8ff8e7390ecde70d1ada34065ed804b51f43049feddeff22ac916c8', false, '2026-11-28 14:42:58.766981+01', 'efcbcada56a34422806c3a2ae839ffc217854bed9dafbdd2b479e94a474c15a9', '5ba672e221c14e1d9f763b3563dff72058abdce761769b86ca38a46a2ab62d42', '2026-11-09 13:40:00+01'),
	(263, '00000000-0000-0000-0000-000000000000', 'person', '01a22265-11d8-7e66-8acc-79d4ca31e48f', '08e6422d2c0b33fa95fc3aab129b9d554a5770fb583ef1ac5d9ab6f92ef560b7', false, '2026-11-28 14:42:58.836422+01', '5ba672e221c14e1d9f763b3563dff72058abdce761769b86ca38a46a2ab62d42', '879e020acbc35ac82e2347107c54d68bfc891e786a8739770740f5a550031619', '2026-11-09 13:40:00+01'),
	(264, '00000000-0000-0000-0000-000000000000', 'former_identity', '01a22265-11e0-74db-97b7-fcc1fe91af54', '89fbb8b4b8761c4d131e1003c10911c000369c6f53dafcb413dc10803e62940d', false, '2026-11-28 14:42:58.836876+01', '879e020acbc35ac82e2347107c54d68bfc891e786a8739770740f5a550031619', '52fcb9e6899b145e5bf5e75aa2ea70aa8bf30a86acb8e95c9a22e328e666a8fa', '2026-11-10 10:00:00+01'),
	(265, '00000000-0000-0000-0000-000000000000', 'person_match', '01a22265-11e1-7145-86ea-356324fb8b63', 'e1e2018c709a4bafc64411e76d1e6e698f0c52415699f713401e6c37b906cd7b', false, '2026-11-28 14:42:58.837314+01', '52fcb9e6899b145e5bf5e75aa2ea70aa8bf30a86acb8e95c9a22e328e666a8fa', '7e056a5a1283eb5dd9d5e74a142431c30a16ab66506b2324a631d874c0957435', '2026-11-10 10:00:00+01'),
	(266, '01a22265-11d7-7a04-836e-85ab3722409c', 'case_file', '01a22265-11d7-7a04-836e-85ab3722409c', '2d6a6ee91b3705d0ae6f2d2cf75fc0122ea4aeaafaf1bd37aef809b326a80f06', false, '2026-11-28 14:42:58.837632+01', '7e056a5a1283eb5dd9d5e74a142431c30a16ab66506b2324a631d874c0957435', '475b80e7735c057b302b5f88f5a7d40d1bb9597c32424ed00e2ef0c27e22e407', '2026-11-10 10:00:00+01'),
	(267, '01a22265-11d7-7a04-836e-85ab3722409c', 'case_handover', '01a22265-11e2-7ae8-9797-3818077ee04b', '29616730c1704240f8ee84c14d1fc12aca23efc60cc15a51c063337c803b1942', false, '2026-11-28 14:42:58.83808+01', '475b80e7735c057b302b5f88f5a7d40d1bb9597c32424ed00e2ef0c27e22e407', '3eb1980d8fdd580e6bd62648bab19adc356f62b578c8dadd0ca0cd28c3956c5d', '2026-11-10 10:00:00+01'),
	(268, '01a22265-11d7-7a04-836e-85ab3722409c', 'household_member', '01a22265-11e3-7f91-a910-a172a0269189', 'e1fcf7a7b76b028232f00470bddab7ddd729eabb4d7eefacced97c185f6ccdaa', false, '2026-11-28 14:42:58.838196+01', '3eb1980d8fdd580e6bd62648bab19adc356f62b578c8dadd0ca0cd28c3956c5d', '10f7c84b20c5696cd6daeee85895c6e1414f339c70447e4b0869368de6319798', '2026-11-10 10:00:00+01'),
	(269, '00000000-0000-0000-0000-000000000000', 'contact', '01a22265-11dd-7bf6-b945-c17a9ccb0c5d', 'ec48f6e15dd349826668a41dfadd9fb2a857648c898b48c0f390ccf57fd15fac', false, '2026-11-28 14:42:58.838297+01', '10f7c84b20c5696cd6daeee85895c6e1414f339c70447e4b0869368de6319798', '5943a1d4d57604e2dd06469760be52fe9e18f653f7734b24b609ba454ff6b79f', '2026-11-10 10:00:00+01'),
	(270, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a22265-11e4-7065-a755-f7b286fd0e2d', '7a0e709b7ebc8c392315433d5c7cb34e5b67f8c55057c6b597ececbd7833cb63', false, '2026-11-28 14:42:58.838642+01', '5943a1d4d57604e2dd06469760be52fe9e18f653f7734b24b609ba454ff6b79f', '16d29ee8ec13c5b63b57be7c579be0ad0b9a102e028e6b950810fd6f0d367885', '2026-11-10 10:00:00+01'),
	(271, '01a22265-11d7-7a04-836e-85ab3722409c', 'aid_application', '01a22265-11d9-7689-8f19-91c976a83c79', '23c4eaf14eed0a1bd5e7fc98c34e5ceb0e62e42ba97bc8562c5e04a877fe9256', false, '2026-11-28 14:42:58.83875+01', '16d29ee8ec13c5b63b57be7c579be0ad0b9a102e028e6b950810fd6f0d367885', '3479a6153d9c2cf347f9793c8d0f71538cebc2d596ce529e7ce843c65946caea', '2026-11-10 10:00:00+01'),
	(272, '01a22265-11d7-7a04-836e-85ab3722409c', 'next_step', '01a22265-11d7-7a04-836e-85ab3722409c', 'ee5e85f75723d4aae78c8e0fa87e62ce923268c154584d06ff177b48a9698263', false, '2026-11-28 14:42:58.838837+01', '3479a6153d9c2cf347f9793c8d0f71538cebc2d596ce529e7ce843c65946caea', 'ea6abf4c8f3839754f760b2372385c88c45a936c9fe6ca7df50646ee61df4c6d', '2026-11-10 10:00:00+01'),
	(273, '01a22265-11d7-7a04-836e-85ab3722409c', 'decision_basis', '01a22265-11da-76d2-a174-dbb7a6bef071', '663db07f0797029076879496cc40358369263761955fad062ee5dfe05331a9ab', false, '2026-11-28 14:42:58.839176+01', 'ea6abf4c8f3839754f760b2372385c88c45a936c9fe6ca7df50646ee61df4c6d', 'c3e59d83489165af087162822ac64d48c9df14ac56bf7c11ad19dcc1c3839139', '2026-11-10 10:00:00+01'),
	(274, '01a22265-11d7-7a04-836e-85ab3722409c', 'letter', '01a22265-11e9-7bc9-87f4-bf512ead1464', '15f48e873865ce414110487df6164cb9b34266635a0572113086ee6d9ca6c635', false, '2026-11-28 14:42:58.839717+01', 'c3e59d83489165af087162822ac64d48c9df14ac56bf7c11ad19dcc1c3839139', 'e3c001ccb875313220f80eeda2ae04516657185c9d435bf2ec52897cab78f6f1', '2026-11-10 10:00:00+01'),
	(275, '01a22265-11d7-7a04-836e-85ab3722409c', 'aid_application', '01a22265-11de-7888-8b4e-2e0c5dfe77a5', '5b3a27be6487066b49eb1e8e7b959cddbea604d95d2062256fe9ca86f48ec125', false, '2026-11-28 14:42:58.839823+01', 'e3c001ccb875313220f80eeda2ae04516657185c9d435bf2ec52897cab78f6f1', 'f5f74fccc53f7bedc60dfd11c78ef50e67ffb31e5918cff66e613b019259f390', '2026-11-10 10:00:00+01'),
	(276, '01a22265-11d7-7a04-836e-85ab3722409c', 'decision', '01a22265-11df-7fd0-ad20-ff44cc41fb13', 'ade5c033fde53a227248c8e78bf927c12ffb57ac19270e956a9788bcb1007864', false, '2026-11-28 14:42:58.839933+01', 'f5f74fccc53f7bedc60dfd11c78ef50e67ffb31e5918cff66e613b019259f390', 'acfae7d705e8f566388067b4f2851b0087bdf1536ab8a7f13ec446b46a99bc7d', '2026-11-10 10:00:00+01'),
	(277, '01a22265-11d7-7a04-836e-85ab3722409c', 'emergency_assessment', '01a22265-11df-7fd0-ad20-ff44cc41fb13', '6d5988c729e433a05a6014eac06087ac1eaeaf48ba50fed4bdd45d7fa9caa316', false, '2026-11-28 14:42:58.840491+01', 'acfae7d705e8f566388067b4f2851b0087bdf1536ab8a7f13ec446b46a99bc7d', '2845d8e3f45657b99fc0dd9a79298010d4b382910c244c3e421acff8a48b1332', '2026-11-10 10:00:00+01'),
	(278, '01a22265-11d7-7a04-836e-85ab3722409c', 'appeal', '01a22265-11ea-7d88-ac96-a101c40e3495', '9f80e82ca0c6f1ef13edcfa98ad67b514737911f2b2e5a2f1ec9cb0809f796cd', false, '2026-11-28 14:42:58.843129+01', '2845d8e3f45657b99fc0dd9a79298010d4b382910c244c3e421acff8a48b1332', '4ec6f34918526c646a1ea977f897806a357f79076ec1e42cb1729fccb71b92d8', '2026-11-10 10:00:00+01'),
	(279, '01a22265-11d7-7a04-836e-85ab3722409c', 'payee_account', '01a22265-11db-7dfa-854e-7a79942b3428', 'b66f89cabd9151a85f4e11393934954f5edc6e3485ea8019ede2e0861a4a852b', false, '2026-11-28 14:42:58.84327+01', '4ec6f34918526c646a1ea977f897806a357f79076ec1e42cb1729fccb71b92d8', '53da07ef25c67b8a29d4105f38202fe221febbefc1c97b342cb0da3866bda934', '2026-11-10 10:00:00+01'),
	(280, '01a22265-11d7-7a04-836e-85ab3722409c', 'payment', '01a22265-11ec-79d1-a32b-2cd07458a419', '00f312520d35bf408df45188ffb74b440f9df20f65cc5f25d28e2985ef6b4c3d', false, '2026-11-28 14:42:58.843391+01', '53da07ef25c67b8a29d4105f38202fe221febbefc1c97b342cb0da3866bda934', 'c3d55f5aad5f94352b5166d44d3b58f751f8a7ef83a94f931c449792126b51b5', '2026-11-10 10:00:00+01'),
	(281, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a22265-11ed-79b3-a31e-6a0543dc84fc', '2a7d24f690c119d4836cb7e8770ec34c00f6e9b035c61574b2415677fbad8cfa', false, '2026-11-28 14:42:58.84375+01', 'c3d55f5aad5f94352b5166d44d3b58f751f8a7ef83a94f931c449792126b51b5', 'a30d22e7e95f97fd6ffdd9d8ba4bc77bc900d77eab715ea3c7870807b93835a9', '2026-11-10 10:00:00+01'),
	(282, '00000000-0000-0000-0000-000000000000', 'spot_check_round', '01a22265-11dc-7b60-aea4-99d0aa32a7ec', 'ef6a73afc056f7941f846f95b23b0eb87abfe65b5c10126652485ea4bd07d5d4', false, '2026-11-28 14:42:58.844081+01', 'a30d22e7e95f97fd6ffdd9d8ba4bc77bc900d77eab715ea3c7870807b93835a9', 'd5b06a15bb74e8724ddd034519e5a01c12065a8058c327ec4d01bd2ce6df9400', '2026-11-10 10:00:00+01'),
	(283, '01a22265-11d7-7a04-836e-85ab3722409c', 'spot_check', '01a22265-11ee-7b9d-b1fa-1cd9a1690ba4', '8fc0dfdd921c3dd43957f2bc2974c8d7d0e32dbf8a036b6e373988bee123d907', false, '2026-11-28 14:42:58.844414+01', 'd5b06a15bb74e8724ddd034519e5a01c12065a8058c327ec4d01bd2ce6df9400', '35a1525046c5d5a2f6ebd8f63677d7660cf2fd31f46ba98879afb20639e19548', '2026-11-10 10:00:00+01'),
	(284, '00000000-0000-0000-0000-000000000000', 'account_change', '01a22265-11ef-7419-955b-878b9434bfb8', 'e5252603662f0aa6267baa46aad2c5ed74cf1c0dfa2ae746eec2d716132a853c', false, '2026-11-28 14:42:58.84642+01', '35a1525046c5d5a2f6ebd8f63677d7660cf2fd31f46ba98879afb20639e19548', '03a8d181c71bdf067fc414320b0a02a949a02445a1144abea000f0c25ab08bc0', '2026-11-10 10:00:00+01'),
	(285, '01a22265-11d7-7a04-836e-85ab3722409c', 'access_entry', '01a22265-11f0-71ac-b1c8-66bd12b860a4', 'ab514114767e5505f1248b34462dd788ab5ef741b9bb78d12021d101436157ec', false, '2026-11-28 14:42:58.846734+01', '03a8d181c71bdf067fc414320b0a02a949a02445a1144abea000f0c25ab08bc0', '54453037b0cc62de318617edf052c6f95ee5a2b0e5a9752c58cec85395c27c4e', '2026-11-10 10:00:00+01'),
	(286, '00000000-0000-0000-0000-000000000000', 'added_norm', '01a22265-11f2-7d32-b077-3c30baec9463', '4fb620dc97b14373e8c470e8b0ffc6204ff3255025a7566f30d9006cb45f52eb', false, '2026-11-28 14:42:58.847119+01', '54453037b0cc62de318617edf052c6f95ee5a2b0e5a9752c58cec85395c27c4e', '3668da89a7040b3a95d4b4f6521c0b347cbee7aee259fd0f1c3e0e13c6dc8aac', '2026-11-10 10:00:00+01'),
	(287, '01a22265-11d7-7a04-836e-85ab3722409c', 'seal_acceptance', '01a22265-11f3-7f09-a87a-52bd782b2edc', 'be0369937cafd5b087b0cc2199231ed20b69d887ad50ecef9c1a09c936c1dc94', false, '2026-11-28 14:42:58.847592+01', '3668da89a7040b3a95d4b4f6521c0b347cbee7aee259fd0f1c3e0e13c6dc8aac', '665b425a485534eae5ad7de47b4b88872e0eec728919afd5ae52f92badea354d', '2026-11-10 10:00:00+01'),
	(288, '01a22265-11f5-79c7-b0f8-09b0f41785d6', 'case_file', '01a22265-11f5-79c7-b0f8-09b0f41785d6', 'b434541fa9314da889d0ce4bf33e94cf9de185dc0f93bb74cb49e9b14a6ff6a8', false, '2026-11-28 14:42:58.847903+01', '665b425a485534eae5ad7de47b4b88872e0eec728919afd5ae52f92badea354d', 'a73bd60e170957f27ceff88b456e2f831fc7c58c83a39ea88b28f160fabb0d8a', '2026-11-10 10:00:00+01'),
	(289, '01a22265-11f5-79c7-b0f8-09b0f41785d6', 'aid_application', '01a22265-11f6-7b53-8a8d-74b79808c180', '16d3e36d596ccd9c382599959ef75c8fcec880384adc3e70033581a9449b9161', false, '2026-11-28 14:42:58.848004+01', 'a73bd60e170957f27ceff88b456e2f831fc7c58c83a39ea88b28f160fabb0d8a', '0a9adab1601cadbc26bccc6722b64a6f8c1d8558638834a516aefe91674177b2', '2026-11-10 10:00:00+01'),
	(290, '01a22265-11f5-79c7-b0f8-09b0f41785d6', 'payee_account', '01a22265-11f8-7c59-ab42-8bafb9fe5e91', '851e10b3a6880302d3631d24d1253d605a88177cc27d1ddaa9bf3b806e988dab', false, '2026-11-28 14:42:58.848101+01', '0a9adab1601cadbc26bccc6722b64a6f8c1d8558638834a516aefe91674177b2', 'f4bdddd8dd2ec3f89f59765edbd859d246a45821028cbef432d98544642484dd', '2026-11-10 10:00:00+01'),
	(291, '01a22265-11f5-79c7-b0f8-09b0f41785d6', 'payee_account', '01a22265-11f9-7ef2-b31f-4f9f5be63317', '85ab122646c34ef861d145485ace3c3b638eefdaae928a3f5ac152628fe4d75e', false, '2026-11-28 14:42:58.848172+01', 'f4bdddd8dd2ec3f89f59765edbd859d246a45821028cbef432d98544642484dd', '3a8a086d363be9bd920b5f6c34c6439f1777742db89eb5f56073b85ad6776f30', '2026-11-10 10:00:00+01'),
	(292, '01a22265-11f5-79c7-b0f8-09b0f41785d6', 'payment', '01a22265-11fa-7382-b90d-c28261a48d63', '81d5db5b762c43fec4b7936e130d89dd9dfb67ffd9fdde02e58be1f4dcd6ecfa', false, '2026-11-28 14:42:58.848282+01', '3a8a086d363be9bd920b5f6c34c6439f1777742db89eb5f56073b85ad6776f30', '4c8636f83ce1b139f91e77a214820587a743640a017f5b681f9cffbe2a36f543', '2026-11-10 10:00:00+01'),
	(293, '01a22265-11f5-79c7-b0f8-09b0f41785d6', 'payment', '01a22265-11fb-72c1-a615-8407f5dc36b1', '9f0d6f90429bad894157516fe5f3f25b77564240f9c2ce8121718b0dec96c327', false, '2026-11-28 14:42:58.848368+01', '4c8636f83ce1b139f91e77a214820587a743640a017f5b681f9cffbe2a36f543', 'a289d60a11074726c95b7398f8f33d3f3317786ec883b1cc2b0ffbebfa7cf719', '2026-11-10 10:00:00+01'),
	(294, '01a22265-11f5-79c7-b0f8-09b0f41785d6', 'payment_receipt', '01a22265-11fc-7a83-929a-34971528dec7', '574fafc1065e29ae2370f35df4e895c440db85c505847e0b3b8d7fb4bf8eac43', false, '2026-11-28 14:42:58.850349+01', 'a289d60a11074726c95b7398f8f33d3f3317786ec883b1cc2b0ffbebfa7cf719', '4cf82cbdf9e9e6bc2927c71edf9a48b9403ebc72a4f117185b655df0b3b55b84', '2026-11-10 10:00:00+01'),
	(295, '01a22265-11f5-79c7-b0f8-09b0f41785d6', 'payment_return', '01a22265-11fd-7391-a8eb-38fb8d07f9ac', 'fb5322648b24f1b2225627ff273ad6b02d274d213312c57d0b827e467d3dea28', false, '2026-11-28 14:42:58.850886+01', '4cf82cbdf9e9e6bc2927c71edf9a48b9403ebc72a4f117185b655df0b3b55b84', '0562ebec7d99e6da00094621cd97512b258fcb84aecc12336f4b535bf42b3269', '2026-11-10 10:00:00+01'),
	(296, '01a22265-11d7-7a04-836e-85ab3722409c', 'payment_set_aside', '01a22265-11fe-7cf0-bddc-3ffe56904eda', '39341b63eaad17f1db148bc8abdbd726003b877a70246eada7b98bf44fa9f097', false, '2026-11-28 14:42:58.851288+01', '0562ebec7d99e6da00094621cd97512b258fcb84aecc12336f4b535bf42b3269', 'adeca88a75ad363998abcb68d18e09301affd7415aaa108506901299ac910782', '2026-11-10 10:00:00+01'),
	(297, '00000000-0000-0000-0000-000000000000', 'seal_anchor', 'f600c55e-86e6-4b0a-af25-8828c50553be', '6ba316294f66a2228ebc0152eccf498352e2ef4ba99b374331c51401ef530ce0', false, '2026-11-28 14:42:58.851768+01', 'adeca88a75ad363998abcb68d18e09301affd7415aaa108506901299ac910782', '7e307fe4b3f9b81cc04a7a4006efe3bffef8ed6238b56d587b4364351eeb35df', '2026-11-10 10:00:00+01');


--
-- Data for Name: seal_acceptance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_acceptance VALUES
	('01a22265-11f3-7f09-a87a-52bd782b2edc', 1, '01a22265-11d7-7a04-836e-85ab3722409c', 'payment', '01a22265-11f4-78a9-a623-11ed1dc73409', 'Kim på IT', 'Stämmer med säkerhetskopian', '2026-11-10 10:00:00+01');


--
-- Data for Name: seal_anchor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_anchor VALUES
	('8b0eca18-02d6-4931-a5ab-1f8f6d04c71d', '2026-10-27', 212, 'b106ccac7a50c3f8b2f45ec543bd25325060aeeb3bc4b015e842a3366d607508', '', '5679a043355cb18bac96361c02479ca954ffbf1ab7afce4ed65297f832448a36'),
	('6caf6c52-059b-4a64-8db8-41dc3df6688c', '2026-10-28', 218, '715f571bf77fe35132733f1bf80919d80ccfbb7a133c9dd769ebeea60e40e64d', '5679a043355cb18bac96361c02479ca954ffbf1ab7afce4ed65297f832448a36', 'ea33045480c46d7c791745a78d42319eec8862f4f9ed1b8d2775c755c1c9981b'),
	('98c9b8b2-bb75-44dc-89e9-f4e191dc86a5', '2026-11-28', 226, '00f8006a2e2c557d7ab1046bfb06059f76bd87571e127df5a9afb65b37423dfc', 'ea33045480c46d7c791745a78d42319eec8862f4f9ed1b8d2775c755c1c9981b', '39eb4931560fed986f87018f68f9997eac15842dc18ec3be313da97c72c692ea'),
	('d6269e96-e07e-4762-874a-305032e6862f', '2026-11-06', 232, '74e3ac638f2bde44becc768b4fec567986804bfff5be1d9bf879b11ec57ed4fc', '39eb4931560fed986f87018f68f9997eac15842dc18ec3be313da97c72c692ea', '0a938903d5aea5ba9ce9d2762a83929417c92f17964ddd53e43fbee2eb682167'),
	('fa46a96b-2fc1-46ab-8a5d-567b37bc1812', '2026-11-09', 240, 'e351fe0aaa63563487b7649f742c855d3a264cb8cdfba328621cfce1bb39f677', '0a938903d5aea5ba9ce9d2762a83929417c92f17964ddd53e43fbee2eb682167', '53921a5352d0c731df858ec865ad16e197a9e6c685a3800bdbbc29a7bcb3ed71'),
	('f600c55e-86e6-4b0a-af25-8828c50553be', '2026-11-10', 262, '5ba672e221c14e1d9f763b3563dff72058abdce761769b86ca38a46a2ab62d42', '53921a5352d0c731df858ec865ad16e197a9e6c685a3800bdbbc29a7bcb3ed71', '46c72f4c92aaf33fb58b7426a27ae6be446f452f3b05f092db72eff0d6ea6245');


--
-- Data for Name: seal_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_head VALUES
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 34, '00f8006a2e2c557d7ab1046bfb06059f76bd87571e127df5a9afb65b37423dfc'),
	('01a22265-11f5-79c7-b0f8-09b0f41785d6', 8, '0562ebec7d99e6da00094621cd97512b258fcb84aecc12336f4b535bf42b3269'),
	('01a22265-11d7-7a04-836e-85ab3722409c', 17, 'adeca88a75ad363998abcb68d18e09301affd7415aaa108506901299ac910782'),
	('00000000-0000-0000-0000-000000000000', 214, '7e307fe4b3f9b81cc04a7a4006efe3bffef8ed6238b56d587b4364351eeb35df'),
	('01a1aacb-1b80-7ab5-a626-3f9f033ae330', 6, '082948cce75d0b66e6385ff5a1978fb1ebdd6602ee55870a6c66ec71ffe19834'),
	('01a1afff-3320-7492-aa59-679aed3a32a8', 18, 'd84ab96e5cc4adca970c56e85fe44ca479360696379c110dd0e32e53b2a8a3ff');


--
-- Data for Name: seal_request; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: spot_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spot_check VALUES
	('01a1962d-17a0-7050-84d2-be09a0b55864', '01a1962d-17a0-7cff-8efb-a442738e0b77', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 1, NULL, NULL, '', NULL, NULL, 1),
	('01a22265-11ee-7b9d-b1fa-1cd9a1690ba4', '01a22265-11dc-7b60-aea4-99d0aa32a7ec', '01a22265-11d7-7a04-836e-85ab3722409c', '01a22265-11cb-763b-b1f5-9c272ee3b65f', 1, NULL, NULL, '', NULL, NULL, 1);


--
-- Data for Name: spot_check_round; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spot_check_round VALUES
	('01a1962d-17a0-7cff-8efb-a442738e0b77', '2026-10', 'Kontoutdrag alla konton', 20261101, 6, 1, '01a1c4af-8680-7828-99a5-4a7bb1fee08f', '2026-11-01 09:15:00+01'),
	('01a22265-11dc-7b60-aea4-99d0aa32a7ec', '2026-11', 'Folkbokföring', 20261101, 6, 387, '01a22265-11cd-7ec2-a943-8d88a5c42bf9', '2026-11-10 10:00:00+01');


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
	('01a22265-11c9-7bbc-baf3-c970116a1821', 'social_worker_1', 'Alva Social Worker', 'social worker', 'social_worker', 'east', NULL, true, 1),
	('01a22265-11ca-7b64-8ea5-f6cbc6759a78', 'social_worker_2', 'Bo Social Worker', 'social worker', 'social_worker', 'east', NULL, true, 1),
	('01a22265-11cb-763b-b1f5-9c272ee3b65f', 'payment_officer_1', 'Alva Payment Officer', 'payment officer', 'payment_officer', 'east', NULL, true, 1),
	('01a22265-11cc-7971-9b82-3a17db755e96', 'payment_officer_2', 'Bo Payment Officer', 'payment officer', 'payment_officer', 'east', NULL, true, 1),
	('01a22265-11cd-7ec2-a943-8d88a5c42bf9', 'fut_investigator_1', 'Alva Fut Investigator', 'fut investigator', 'fut_investigator', 'east', NULL, true, 1),
	('01a22265-11ce-7fe8-af23-847b5d72d97f', 'fut_investigator_2', 'Bo Fut Investigator', 'fut investigator', 'fut_investigator', 'east', NULL, true, 1),
	('01a22265-11cf-7af0-9470-95d5c7a6a4a0', 'coordinator_1', 'Alva Coordinator', 'coordinator', 'coordinator', 'east', NULL, true, 1),
	('01a22265-11d0-767b-be59-f08d214d6655', 'coordinator_2', 'Bo Coordinator', 'coordinator', 'coordinator', 'east', NULL, true, 1),
	('01a22265-11d1-7428-b974-b92e9672677b', 'deputy_head_1', 'Alva Deputy Head', 'deputy head', 'deputy_head', 'east', NULL, true, 1),
	('01a22265-11d2-76f8-811d-b489cd84c232', 'deputy_head_2', 'Bo Deputy Head', 'deputy head', 'deputy_head', 'east', NULL, true, 1),
	('01a22265-11d3-7225-87cb-6311e8db04d4', 'head_1', 'Alva Head', 'head', 'head', 'east', NULL, true, 1),
	('01a22265-11d4-7f5d-956a-cc61eaa5e6ad', 'head_2', 'Bo Head', 'head', 'head', 'east', NULL, true, 1),
	('01a22265-11d5-730f-997c-877af7d194f6', 'administrator_1', 'Alva Administrator', 'administrator', 'administrator', 'east', NULL, true, 1),
	('01a22265-11d6-7ddf-b25c-9ffadc68b0f0', 'administrator_2', 'Bo Administrator', 'administrator', 'administrator', 'east', NULL, true, 1);


--
-- Data for Name: visit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.visit_event VALUES
	('01a1b0df-8100-7e16-9a57-15e4e872f15c', '01a16874-1340-7590-93a0-00dc94e27f77', 2, '2026-11-06 13:40:00+01', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'ended', 'did_not_come', '2026-11-06 13:00:00+01', '2026-11-06 13:00:00+01', ''),
	('01a1b116-6f80-7bd0-a5ae-f8a6bfc5056e', '01a15411-91c0-72c6-bdf2-e0778dc1a43e', 2, '2026-11-06 14:40:00+01', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'ended', 'other_unit', '2026-11-06 14:00:00+01', '2026-11-06 14:00:00+01', 'Familjerådgivningen'),
	('01a1bf8d-be60-7e77-adfa-09b03a85eed0', '01a17d0d-8340-75fe-b1a4-bf3b3bcb9bce', 2, '2026-11-09 10:05:00+01', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'moved', NULL, '2026-11-16 12:00:00+01', '2026-11-16 13:00:00+01', 'Barnet är sjukt, ringde och bad om en ny tid.'),
	('01a22265-11e4-7065-a755-f7b286fd0e2d', '01a22265-11dd-7bf6-b945-c17a9ccb0c5d', 2, '2026-11-10 10:00:00+01', '01a22265-11c9-7bbc-baf3-c970116a1821', 'ended', 'came', '2026-11-10 10:00:00+01', '2026-11-10 10:00:00+01', 'Ville bara fråga om hyran');


--
-- Name: seal_request_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.seal_request_number_seq', 308, true);


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
-- Name: account_change account_change_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_rests_on_sealed BEFORE INSERT OR UPDATE ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.account_change_rests_on_sealed();


--
-- Name: account_change account_change_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_told AFTER INSERT OR UPDATE ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.tell_of_none('account_change');


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
-- Name: aid_application aid_application_acute; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_acute BEFORE INSERT ON public.aid_application FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.kind)::text = 'emergency'::text) AND (public.my_role() <> ALL (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])))) EXECUTE FUNCTION public.refuse_permission();


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
-- Name: aid_application aid_application_begun; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_begun BEFORE INSERT ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.aid_application_begun();


--
-- Name: aid_application aid_application_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_delete BEFORE DELETE ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: aid_application aid_application_handled; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_handled BEFORE UPDATE ON public.aid_application FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.case_id IS DISTINCT FROM old.case_id) OR ((new.kind)::text IS DISTINCT FROM (old.kind)::text) OR ((new.month)::text IS DISTINCT FROM (old.month)::text) OR (new.received_on IS DISTINCT FROM old.received_on) OR (new.due_on IS DISTINCT FROM old.due_on) OR (new.matter IS DISTINCT FROM old.matter) OR (new.complete_on IS DISTINCT FROM old.complete_on) OR (new.urgent IS DISTINCT FROM old.urgent) OR (new.withdrawn_on IS DISTINCT FROM old.withdrawn_on) OR (new.withdrawn_reason IS DISTINCT FROM old.withdrawn_reason) OR (((new.status)::text IS DISTINCT FROM (old.status)::text) AND (NOT public.has_decided(new.id)))) AND (public.my_role() <> ALL (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])))) EXECUTE FUNCTION public.refuse_permission();


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

CREATE TRIGGER aid_application_registered BEFORE INSERT ON public.aid_application FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.kind)::text <> 'emergency'::text) AND (public.my_role() <> ALL (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: aid_application aid_application_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_told AFTER INSERT OR UPDATE ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('application');


--
-- Name: aid_application aid_application_unfit; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_unfit BEFORE INSERT ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.aid_application_unfit();


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
-- Name: appeal appeal_begun; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_begun BEFORE INSERT ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.appeal_begun();


--
-- Name: appeal appeal_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_delete BEFORE DELETE ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: appeal appeal_insert_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_insert_own_name BEFORE INSERT ON public.appeal FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.registered_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_permission();


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
-- Name: appeal appeal_update_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_update_own_name BEFORE UPDATE ON public.appeal FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.registered_by <> old.registered_by) AND (new.registered_by <> public.my_staff_id())))) EXECUTE FUNCTION public.refuse_permission();


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
-- Name: calculation_sheet calculation_sheet_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_delete BEFORE DELETE ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: calculation_sheet calculation_sheet_draft_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_draft_told AFTER UPDATE ON public.calculation_sheet FOR EACH ROW WHEN ((new.finished_at IS NULL)) EXECUTE FUNCTION public.tell_of_case('sheet', 'draft');


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
-- Name: calculation_sheet calculation_sheet_signed_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_signed_told AFTER UPDATE ON public.calculation_sheet FOR EACH ROW WHEN ((new.finished_at IS NOT NULL)) EXECUTE FUNCTION public.tell_of_case('sheet');


--
-- Name: calculation_sheet calculation_sheet_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_told AFTER INSERT OR DELETE ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('sheet');


--
-- Name: calculation_sheet calculation_sheet_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_update_of_now BEFORE UPDATE ON public.calculation_sheet FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.finished_at IS DISTINCT FROM old.finished_at) AND (NOT public.is_about_now(new.finished_at))))) EXECUTE FUNCTION public.refuse_other_time();


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
-- Name: case_file case_file_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_delete BEFORE DELETE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: case_file case_file_ended; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_ended BEFORE UPDATE ON public.case_file FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.closed_on IS DISTINCT FROM old.closed_on) OR ((new.closing_reason)::text IS DISTINCT FROM (old.closing_reason)::text)) AND (public.my_role() <> ALL (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: case_file case_file_ended_altered; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_ended_altered BEFORE UPDATE ON public.case_file FOR EACH ROW WHEN ((new.closed_on IS NOT NULL)) EXECUTE FUNCTION public.leave_altered();


--
-- Name: case_file case_file_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_insert_sealed AFTER INSERT ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: case_file case_file_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_kept BEFORE UPDATE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.case_file_kept();


--
-- Name: case_file case_file_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_told AFTER INSERT OR UPDATE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.tell_of_opened('case');


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
-- Name: case_handover case_handover_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_insert_of_now BEFORE INSERT ON public.case_handover FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: case_handover case_handover_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_insert_sealed AFTER INSERT ON public.case_handover FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


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
-- Name: contact contact_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_again BEFORE INSERT ON public.contact FOR EACH ROW EXECUTE FUNCTION public.contact_again();


--
-- Name: contact contact_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_as_sealed BEFORE UPDATE ON public.contact FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


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

CREATE TRIGGER contact_insert_own_name BEFORE INSERT ON public.contact FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.taken_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: contact contact_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_insert_sealed AFTER INSERT ON public.contact FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: contact contact_tied; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_tied BEFORE UPDATE ON public.contact FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.case_id IS DISTINCT FROM old.case_id) AND (public.my_role() <> ALL (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: contact contact_tied_at_once; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_tied_at_once BEFORE INSERT ON public.contact FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.case_id IS NOT NULL) AND (public.my_role() <> ALL (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: contact contact_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_told AFTER INSERT OR UPDATE ON public.contact FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('contact');


--
-- Name: contact contact_update_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_update_own_name BEFORE UPDATE ON public.contact FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.taken_by <> old.taken_by) AND (new.taken_by <> public.my_staff_id())))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: contact contact_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_update_sealed AFTER UPDATE ON public.contact FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: decision decision_acute; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_acute BEFORE INSERT OR UPDATE ON public.decision FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND public.is_acute(new.application_id) AND (public.my_role() <> ALL (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])))) EXECUTE FUNCTION public.refuse_permission();


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
-- Name: decision_basis decision_basis_update_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_update_sealed AFTER UPDATE ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: decision decision_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_delete BEFORE DELETE ON public.decision FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_draft_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_draft_told AFTER UPDATE ON public.decision FOR EACH ROW WHEN ((new.signed_at IS NULL)) EXECUTE FUNCTION public.tell_of_case('decision', 'draft');


--
-- Name: decision decision_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_insert_of_now BEFORE INSERT ON public.decision FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.signed_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: decision decision_insert_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_insert_own_name BEFORE INSERT ON public.decision FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.drafted_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: decision decision_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_insert_sealed AFTER INSERT ON public.decision FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: decision decision_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_kept BEFORE UPDATE ON public.decision FOR EACH ROW EXECUTE FUNCTION public.decision_kept();


--
-- Name: decision decision_of_month; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_of_month BEFORE INSERT OR UPDATE ON public.decision FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_acute(new.application_id)) AND (public.my_role() <> ALL (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])))) EXECUTE FUNCTION public.refuse_permission();


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
-- Name: decision decision_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update_of_now BEFORE UPDATE ON public.decision FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.signed_at IS DISTINCT FROM old.signed_at) AND (NOT public.is_about_now(new.signed_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: decision decision_update_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update_own_name BEFORE UPDATE ON public.decision FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.drafted_by <> old.drafted_by) AND (new.drafted_by <> public.my_staff_id())))) EXECUTE FUNCTION public.refuse_permission();


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
-- Name: filled_instrument filled_instrument_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_delete BEFORE DELETE ON public.filled_instrument FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: filled_instrument filled_instrument_draft_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_draft_told AFTER UPDATE ON public.filled_instrument FOR EACH ROW WHEN ((new.signed_at IS NULL)) EXECUTE FUNCTION public.tell_of_case('instrument', 'draft');


--
-- Name: filled_instrument filled_instrument_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_insert_of_now BEFORE INSERT ON public.filled_instrument FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((NOT public.is_about_now(new.started_at)) OR (NOT public.is_about_now(new.signed_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: filled_instrument filled_instrument_insert_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_insert_own_name BEFORE INSERT ON public.filled_instrument FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.started_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: filled_instrument filled_instrument_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_insert_sealed AFTER INSERT ON public.filled_instrument FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


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
-- Name: filled_instrument filled_instrument_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_update_of_now BEFORE UPDATE ON public.filled_instrument FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (((new.started_at IS DISTINCT FROM old.started_at) AND (NOT public.is_about_now(new.started_at))) OR ((new.signed_at IS DISTINCT FROM old.signed_at) AND (NOT public.is_about_now(new.signed_at)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: filled_instrument filled_instrument_update_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_update_own_name BEFORE UPDATE ON public.filled_instrument FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.started_by <> old.started_by) AND (new.started_by <> public.my_staff_id())))) EXECUTE FUNCTION public.refuse_permission();


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
-- Name: household_member household_member_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_again BEFORE INSERT ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.household_member_again();


--
-- Name: household_member household_member_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_as_sealed BEFORE UPDATE ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: household_member household_member_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_delete BEFORE DELETE ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: household_member household_member_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_insert_sealed AFTER INSERT ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: household_member household_member_joined; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_joined BEFORE UPDATE ON public.household_member FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.person_id IS DISTINCT FROM old.person_id) AND (public.my_role() <> ALL (ARRAY['coordinator'::text, 'deputy_head'::text])))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: household_member household_member_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_kept BEFORE UPDATE ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.household_member_kept();


--
-- Name: household_member household_member_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_told AFTER INSERT OR UPDATE ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('household');


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
-- Name: letter letter_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_insert_of_now BEFORE INSERT ON public.letter FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.created_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: letter letter_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_insert_sealed AFTER INSERT ON public.letter FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: letter letter_rests_on_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_rests_on_sealed BEFORE INSERT OR UPDATE ON public.letter FOR EACH ROW EXECUTE FUNCTION public.letter_rests_on_sealed();


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
-- Name: next_step next_step_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER next_step_insert_sealed AFTER INSERT ON public.next_step FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


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
-- Name: payee_account payee_account_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_insert_of_now BEFORE INSERT ON public.payee_account FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.registered_at)))) EXECUTE FUNCTION public.refuse_other_time();


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
-- Name: payee_account payee_account_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_update_of_now BEFORE UPDATE ON public.payee_account FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.registered_at IS DISTINCT FROM old.registered_at) AND (NOT public.is_about_now(new.registered_at))))) EXECUTE FUNCTION public.refuse_other_time();


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
-- Name: payment payment_begun; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_begun BEFORE INSERT ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_begun();


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
-- Name: payment_file payment_file_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_insert_of_now BEFORE INSERT ON public.payment_file FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.created_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_file payment_file_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_insert_sealed AFTER INSERT ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: payment_file payment_file_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_told AFTER INSERT OR UPDATE ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.tell_of_none('payment_file');


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
-- Name: payment_return payment_return_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_again BEFORE INSERT ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.payment_return_again();


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
-- Name: payment_return payment_return_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_told AFTER INSERT OR UPDATE ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.tell_of_case('payment');


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
-- Name: payment_set_aside payment_set_aside_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_insert_of_now BEFORE INSERT ON public.payment_set_aside FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.set_aside_at)))) EXECUTE FUNCTION public.refuse_other_time();


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
-- Name: payment_set_aside payment_set_aside_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_update_of_now BEFORE UPDATE ON public.payment_set_aside FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.set_aside_at IS DISTINCT FROM old.set_aside_at) AND (NOT public.is_about_now(new.set_aside_at))))) EXECUTE FUNCTION public.refuse_other_time();


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
-- Name: person person_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_again BEFORE INSERT ON public.person FOR EACH ROW EXECUTE FUNCTION public.person_again();


--
-- Name: person person_as_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_as_sealed BEFORE UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION public.hold_to_seal();


--
-- Name: person person_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_delete BEFORE DELETE ON public.person FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


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
-- Name: person_match person_match_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_insert_of_now BEFORE INSERT ON public.person_match FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.judged_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: person_match person_match_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_insert_sealed AFTER INSERT ON public.person_match FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: person_match person_match_joined; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_joined BEFORE INSERT ON public.person_match FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.verdict)::text = 'same'::text) AND (public.my_role() <> ALL (ARRAY['coordinator'::text, 'deputy_head'::text])))) EXECUTE FUNCTION public.refuse_permission();


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
-- Name: person person_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_told AFTER INSERT OR UPDATE ON public.person FOR EACH ROW EXECUTE FUNCTION public.tell_of_none('household');


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
-- Name: plan plan_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_delete BEFORE DELETE ON public.plan FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: plan plan_draft_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_draft_told AFTER UPDATE ON public.plan FOR EACH ROW WHEN ((new.signed_at IS NULL)) EXECUTE FUNCTION public.tell_of_case('plan', 'draft');


--
-- Name: plan plan_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_insert_of_now BEFORE INSERT ON public.plan FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((NOT public.is_about_now(new.started_at)) OR (NOT public.is_about_now(new.signed_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: plan plan_insert_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_insert_own_name BEFORE INSERT ON public.plan FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (new.started_by <> public.my_staff_id()))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: plan plan_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_insert_sealed AFTER INSERT ON public.plan FOR EACH ROW WHEN ((new.signed_at IS NOT NULL)) EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: plan plan_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_kept BEFORE UPDATE ON public.plan FOR EACH ROW EXECUTE FUNCTION public.plan_kept();


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
-- Name: plan plan_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_update_of_now BEFORE UPDATE ON public.plan FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (((new.started_at IS DISTINCT FROM old.started_at) AND (NOT public.is_about_now(new.started_at))) OR ((new.signed_at IS DISTINCT FROM old.signed_at) AND (NOT public.is_about_now(new.signed_at)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: plan plan_update_own_name; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_update_own_name BEFORE UPDATE ON public.plan FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.started_by <> old.started_by) AND (new.started_by <> public.my_staff_id())))) EXECUTE FUNCTION public.refuse_permission();


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
-- Name: seal_acceptance seal_acceptance_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_acceptance_insert_sealed AFTER INSERT ON public.seal_acceptance FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: seal_acceptance seal_acceptance_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER seal_acceptance_update BEFORE UPDATE ON public.seal_acceptance FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


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
-- Name: spot_check spot_check_again; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_again BEFORE INSERT ON public.spot_check FOR EACH ROW EXECUTE FUNCTION public.spot_check_again();


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
-- Name: spot_check_round spot_check_round_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_insert_of_now BEFORE INSERT ON public.spot_check_round FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.drawn_at)))) EXECUTE FUNCTION public.refuse_other_time();


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
-- Name: spot_check_round spot_check_round_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_update_of_now BEFORE UPDATE ON public.spot_check_round FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.drawn_at IS DISTINCT FROM old.drawn_at) AND (NOT public.is_about_now(new.drawn_at))))) EXECUTE FUNCTION public.refuse_other_time();


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
-- Name: spot_check spot_check_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_update_of_now BEFORE UPDATE ON public.spot_check FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.judged_at IS DISTINCT FROM old.judged_at) AND (NOT public.is_about_now(new.judged_at))))) EXECUTE FUNCTION public.refuse_other_time();


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
-- Name: staff staff_changed_untold; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_changed_untold BEFORE UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.staff_changed_untold();


--
-- Name: staff staff_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_delete BEFORE DELETE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: staff staff_ended_altered; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_ended_altered BEFORE UPDATE ON public.staff FOR EACH ROW WHEN ((new.active IS FALSE)) EXECUTE FUNCTION public.leave_altered();


--
-- Name: staff staff_insert_sealed; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_insert_sealed AFTER INSERT ON public.staff FOR EACH ROW EXECUTE FUNCTION public.ask_for_seal();


--
-- Name: staff staff_keeps_login; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_keeps_login BEFORE UPDATE ON public.staff FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (((new.login)::text <> (old.login)::text) OR (new.password_hash IS DISTINCT FROM old.password_hash)))) EXECUTE FUNCTION public.refuse_permission();


--
-- Name: staff staff_leaves_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_leaves_cases BEFORE UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.staff_leaves_cases();


--
-- Name: staff staff_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_told AFTER INSERT OR UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.tell_of_none('staff');


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
-- Name: aid_application aid_application_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY aid_application_insert ON public.aid_application FOR INSERT TO fsclient_staff WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: aid_application aid_application_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY aid_application_select ON public.aid_application FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: aid_application aid_application_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY aid_application_update ON public.aid_application FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: appeal; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.appeal ENABLE ROW LEVEL SECURITY;

--
-- Name: appeal appeal_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY appeal_insert ON public.appeal FOR INSERT TO fsclient_staff WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: appeal appeal_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY appeal_select ON public.appeal FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: appeal appeal_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY appeal_told_select ON public.appeal AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('överklaganden'::text) AS is_told_lately));


--
-- Name: appeal appeal_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY appeal_update ON public.appeal FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: calculation_sheet; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.calculation_sheet ENABLE ROW LEVEL SECURITY;

--
-- Name: calculation_sheet calculation_sheet_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY calculation_sheet_insert ON public.calculation_sheet FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((finished_by IS NULL) OR (finished_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: calculation_sheet calculation_sheet_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY calculation_sheet_select ON public.calculation_sheet FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: calculation_sheet calculation_sheet_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY calculation_sheet_told_select ON public.calculation_sheet AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('beräkningar'::text) AS is_told_lately));


--
-- Name: calculation_sheet calculation_sheet_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY calculation_sheet_update ON public.calculation_sheet FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((finished_by IS NULL) OR (finished_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: case_file; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.case_file ENABLE ROW LEVEL SECURITY;

--
-- Name: case_file case_file_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_file_insert ON public.case_file FOR INSERT TO fsclient_staff WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: case_file case_file_moved_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_file_moved_select ON public.case_file FOR SELECT TO fsclient_staff USING (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['coordinator'::text, 'deputy_head'::text, 'head'::text, 'administrator'::text])) AND (closed_on IS NULL)));


--
-- Name: case_file case_file_moved_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_file_moved_update ON public.case_file FOR UPDATE TO fsclient_staff USING (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['coordinator'::text, 'deputy_head'::text, 'head'::text, 'administrator'::text])) AND (closed_on IS NULL))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['coordinator'::text, 'deputy_head'::text, 'head'::text, 'administrator'::text])) AND (closed_on IS NULL)));


--
-- Name: case_file case_file_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_file_select ON public.case_file FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: case_file case_file_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_file_update ON public.case_file FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: case_handover; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.case_handover ENABLE ROW LEVEL SECURITY;

--
-- Name: case_handover case_handover_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_handover_insert ON public.case_handover FOR INSERT TO fsclient_staff WITH CHECK (((by_id = ( SELECT public.my_staff_id() AS my_staff_id)) AND public.may_move_case(case_id, undoes_id, caseworker_to)));


--
-- Name: case_handover case_handover_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_handover_select ON public.case_handover FOR SELECT TO fsclient_staff USING (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])) OR (by_id = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: chain_head; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.chain_head ENABLE ROW LEVEL SECURITY;

--
-- Name: chain_head chain_head_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY chain_head_insert ON public.chain_head FOR INSERT TO fsclient_staff WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text, 'administrator'::text])));


--
-- Name: chain_head chain_head_new_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY chain_head_new_insert ON public.chain_head AS RESTRICTIVE FOR INSERT TO fsclient_staff WITH CHECK (((number = 0) AND ((hash)::text = ''::text)));


--
-- Name: chain_head chain_head_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY chain_head_select ON public.chain_head FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text, 'administrator'::text])));


--
-- Name: chain_head chain_head_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY chain_head_update ON public.chain_head FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text, 'administrator'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text, 'administrator'::text])));


--
-- Name: contact; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.contact ENABLE ROW LEVEL SECURITY;

--
-- Name: contact contact_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY contact_insert ON public.contact FOR INSERT TO fsclient_staff WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: contact contact_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY contact_select ON public.contact FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: contact contact_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY contact_told_select ON public.contact AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('kontakter'::text) AS is_told_lately));


--
-- Name: contact contact_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY contact_update ON public.contact FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])));


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

CREATE POLICY decision_basis_insert ON public.decision_basis FOR INSERT TO fsclient_staff WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: decision_basis decision_basis_of_own_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_basis_of_own_insert ON public.decision_basis AS RESTRICTIVE FOR INSERT TO fsclient_staff WITH CHECK ((EXISTS ( SELECT 1
   FROM public.decision
  WHERE ((decision.id = decision_basis.id) AND (decision.case_id = decision_basis.case_id) AND (decision.signed_by = ( SELECT public.my_staff_id() AS my_staff_id)) AND public.is_about_now(decision.signed_at)))));


--
-- Name: decision_basis decision_basis_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_basis_select ON public.decision_basis FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


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
-- Name: decision decision_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_insert ON public.decision FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])) AND ((signed_by IS NULL) OR (signed_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: decision decision_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_select ON public.decision FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: decision decision_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_told_select ON public.decision AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('beslut'::text) AS is_told_lately));


--
-- Name: decision decision_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_update ON public.decision FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])) AND ((signed_by IS NULL) OR (signed_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


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

CREATE POLICY emergency_assessment_select ON public.emergency_assessment FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: emergency_assessment emergency_assessment_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY emergency_assessment_told_select ON public.emergency_assessment AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (((case_id = ANY (( SELECT public.my_open_cases() AS my_open_cases)::uuid[])) OR ( SELECT public.is_to_be_told('akuta bedömningar'::text) AS is_to_be_told)));


--
-- Name: filled_instrument; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.filled_instrument ENABLE ROW LEVEL SECURITY;

--
-- Name: filled_instrument filled_instrument_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY filled_instrument_insert ON public.filled_instrument FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((signed_by IS NULL) OR (signed_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: filled_instrument filled_instrument_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY filled_instrument_select ON public.filled_instrument FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: filled_instrument filled_instrument_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY filled_instrument_told_select ON public.filled_instrument AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (((case_id = ANY (( SELECT public.my_open_cases() AS my_open_cases)::uuid[])) OR ( SELECT public.is_to_be_told('formulär'::text) AS is_to_be_told)));


--
-- Name: filled_instrument filled_instrument_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY filled_instrument_update ON public.filled_instrument FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((signed_by IS NULL) OR (signed_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


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

CREATE POLICY former_identity_insert ON public.former_identity FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND (changed_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: former_identity former_identity_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY former_identity_select ON public.former_identity FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: former_identity former_identity_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY former_identity_told_select ON public.former_identity AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('tidigare personnummer'::text) AS is_told_lately));


--
-- Name: household_member; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.household_member ENABLE ROW LEVEL SECURITY;

--
-- Name: household_member household_member_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY household_member_insert ON public.household_member FOR INSERT TO fsclient_staff WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: household_member household_member_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY household_member_select ON public.household_member FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: household_member household_member_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY household_member_told_select ON public.household_member AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('hushåll'::text) AS is_told_lately));


--
-- Name: household_member household_member_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY household_member_update ON public.household_member FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: journal_note; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.journal_note ENABLE ROW LEVEL SECURITY;

--
-- Name: journal_note journal_note_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY journal_note_insert ON public.journal_note FOR INSERT TO fsclient_staff WITH CHECK ((((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text])) AND (author_id = ( SELECT public.my_staff_id() AS my_staff_id))) OR ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text, 'administrator'::text])) AND (author_id = ( SELECT public.my_staff_id() AS my_staff_id)) AND (signed_at IS NOT NULL) AND public.has_just_done(case_id, (kind)::text, (step)::text))));


--
-- Name: journal_note journal_note_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY journal_note_select ON public.journal_note FOR SELECT TO fsclient_staff USING (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])) AND ((author_id = ( SELECT public.my_staff_id() AS my_staff_id)) OR ((signed_at IS NOT NULL) AND ((NOT restricted) OR (( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])))))));


--
-- Name: journal_note journal_note_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY journal_note_told_select ON public.journal_note AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (((case_id = ANY (( SELECT public.my_open_cases() AS my_open_cases)::uuid[])) OR (author_id = ( SELECT public.my_staff_id() AS my_staff_id)) OR ( SELECT public.is_to_be_told('journal'::text) AS is_to_be_told)));


--
-- Name: journal_note journal_note_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY journal_note_update ON public.journal_note FOR UPDATE TO fsclient_staff USING (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text])) AND (author_id = ( SELECT public.my_staff_id() AS my_staff_id)))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text])) AND (author_id = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: letter; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.letter ENABLE ROW LEVEL SECURITY;

--
-- Name: letter letter_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY letter_insert ON public.letter FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])) AND (created_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: letter letter_of_own_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY letter_of_own_insert ON public.letter AS RESTRICTIVE FOR INSERT TO fsclient_staff WITH CHECK ((EXISTS ( SELECT 1
   FROM public.decision
  WHERE ((decision.id = letter.decision_id) AND (decision.case_id = letter.case_id) AND (decision.signed_by = ( SELECT public.my_staff_id() AS my_staff_id)) AND public.is_about_now(decision.signed_at)))));


--
-- Name: letter letter_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY letter_select ON public.letter FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: letter letter_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY letter_told_select ON public.letter AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (((case_id = ANY (( SELECT public.my_open_cases() AS my_open_cases)::uuid[])) OR ( SELECT public.is_to_be_told('brev'::text) AS is_to_be_told)));


--
-- Name: next_step; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.next_step ENABLE ROW LEVEL SECURITY;

--
-- Name: next_step next_step_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY next_step_insert ON public.next_step FOR INSERT TO fsclient_staff WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: next_step next_step_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY next_step_select ON public.next_step FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: next_step next_step_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY next_step_update ON public.next_step FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: payee_account; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.payee_account ENABLE ROW LEVEL SECURITY;

--
-- Name: payee_account payee_account_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payee_account_insert ON public.payee_account FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND (registered_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: payee_account payee_account_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payee_account_select ON public.payee_account FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


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
-- Name: payment_file payment_file_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_file_insert ON public.payment_file FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = 'payment_officer'::text) AND (created_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: payment_file payment_file_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_file_select ON public.payment_file FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: payment_file payment_file_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_file_told_select ON public.payment_file AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('betalningsfiler'::text) AS is_told_lately));


--
-- Name: payment payment_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_insert ON public.payment FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND (prepared_by = ( SELECT public.my_staff_id() AS my_staff_id)) AND ((status)::text = 'prepared'::text)));


--
-- Name: payment_receipt; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.payment_receipt ENABLE ROW LEVEL SECURITY;

--
-- Name: payment_receipt payment_receipt_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_receipt_insert ON public.payment_receipt FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND (handed_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: payment_receipt payment_receipt_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_receipt_select ON public.payment_receipt FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


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

CREATE POLICY payment_return_insert ON public.payment_return FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((registered_by IS NULL) OR (registered_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: payment_return payment_return_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_return_select ON public.payment_return FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: payment_return payment_return_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_return_told_select ON public.payment_return AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('återkomna betalningar'::text) AS is_told_lately));


--
-- Name: payment_return payment_return_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_return_update ON public.payment_return FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['payment_officer'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((settled_by IS NULL) OR (settled_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: payment payment_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_select ON public.payment FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


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

CREATE POLICY payment_set_aside_select ON public.payment_set_aside FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: payment payment_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_told_select ON public.payment AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('betalningar'::text) AS is_told_lately));


--
-- Name: payment payment_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_update ON public.payment FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['payment_officer'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK ((((( SELECT public.my_role() AS my_role) = ANY (ARRAY['payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((status)::text = 'released'::text) AND (file_id IS NULL) AND (released_by = ( SELECT public.my_staff_id() AS my_staff_id))) OR ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((status)::text = 'stopped'::text) AND (stopped_by = ( SELECT public.my_staff_id() AS my_staff_id))) OR ((( SELECT public.my_role() AS my_role) = 'payment_officer'::text) AND (file_id IS NOT NULL))));


--
-- Name: person; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.person ENABLE ROW LEVEL SECURITY;

--
-- Name: person person_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_insert ON public.person FOR INSERT TO fsclient_staff WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: person_match; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.person_match ENABLE ROW LEVEL SECURITY;

--
-- Name: person_match person_match_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_match_insert ON public.person_match FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND (judged_by = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: person_match person_match_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_match_select ON public.person_match FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: person_match person_match_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_match_told_select ON public.person_match AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('jämförelser av personer'::text) AS is_told_lately));


--
-- Name: person person_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_select ON public.person FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'fut_investigator'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: person person_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_told_select ON public.person AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('personer'::text) AS is_told_lately));


--
-- Name: person person_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_update ON public.person FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: plan; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.plan ENABLE ROW LEVEL SECURITY;

--
-- Name: plan plan_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY plan_insert ON public.plan FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((signed_by IS NULL) OR (signed_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: plan plan_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY plan_select ON public.plan FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: plan plan_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY plan_told_select ON public.plan AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('planer'::text) AS is_told_lately));


--
-- Name: plan plan_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY plan_update ON public.plan FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text])) AND ((signed_by IS NULL) OR (signed_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


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

CREATE POLICY seal_acceptance_select ON public.seal_acceptance FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: seal_anchor; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.seal_anchor ENABLE ROW LEVEL SECURITY;

--
-- Name: seal_anchor seal_anchor_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY seal_anchor_select ON public.seal_anchor FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: seal_head; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.seal_head ENABLE ROW LEVEL SECURITY;

--
-- Name: seal_head seal_head_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY seal_head_select ON public.seal_head FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: seal_request; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.seal_request ENABLE ROW LEVEL SECURITY;

--
-- Name: seal seal_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY seal_select ON public.seal FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])));


--
-- Name: spot_check; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.spot_check ENABLE ROW LEVEL SECURITY;

--
-- Name: spot_check spot_check_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY spot_check_insert ON public.spot_check FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = 'fut_investigator'::text) AND ((judged_by IS NULL) OR (judged_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: spot_check_round; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.spot_check_round ENABLE ROW LEVEL SECURITY;

--
-- Name: spot_check_round spot_check_round_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY spot_check_round_insert ON public.spot_check_round FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = 'fut_investigator'::text) AND (drawn_by = ( SELECT public.my_staff_id() AS my_staff_id))));


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
-- Name: spot_check spot_check_update; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY spot_check_update ON public.spot_check FOR UPDATE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = 'fut_investigator'::text)) WITH CHECK (((( SELECT public.my_role() AS my_role) = 'fut_investigator'::text) AND ((judged_by IS NULL) OR (judged_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: staff; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.staff ENABLE ROW LEVEL SECURITY;

--
-- Name: staff staff_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY staff_insert ON public.staff FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = 'administrator'::text) AND (NOT active) AND (version = 1) AND (password_hash IS NULL) AND public.login_is_free((login)::text)));


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

CREATE POLICY visit_event_insert ON public.visit_event FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])) AND (by_id = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: visit_event visit_event_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY visit_event_select ON public.visit_event FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'payment_officer'::text, 'coordinator'::text, 'deputy_head'::text])));


--
-- Name: visit_event visit_event_told_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY visit_event_told_select ON public.visit_event AS RESTRICTIVE FOR SELECT TO fsclient_staff USING (( SELECT public.is_told_lately('besök'::text) AS is_told_lately));


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA public TO fsclient_staff;


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
-- Name: FUNCTION hold_to_seal(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.hold_to_seal() FROM PUBLIC;


--
-- Name: FUNCTION is_as_sealed(wanted_kind text, wanted uuid); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.is_as_sealed(wanted_kind text, wanted uuid) FROM PUBLIC;


--
-- Name: FUNCTION leave_altered(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.leave_altered() FROM PUBLIC;


--
-- Name: FUNCTION make_seals(); Type: ACL; Schema: public; Owner: -
--

REVOKE ALL ON FUNCTION public.make_seals() FROM PUBLIC;


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


