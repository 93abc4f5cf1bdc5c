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
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
SELECT substring(part, '\n[ \t]*key[ \t]*=[ \t]*["'']([^"''\n]*)["'']'),
    part !~ '\n[ \t]*["'']?restricted["'']?[ \t]*=[ \t]*true'
FROM regexp_split_to_table(
    form, '(^|\n)[ \t]*\[\[[ \t]*sections[ \t]*\.[ \t]*questions[ \t]*\]\]'
) WITH ORDINALITY AS parts (part, place)
WHERE place > 1
$$;


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
        SELECT id, CASE WHEN NOT is_as_sealed('payment', held.id) THEN 'sealed_row_altered' WHEN NOT is_as_sealed('decision', held.decision_id) OR NOT is_as_sealed('payee_account', held.account_id) THEN 'sealed_row_altered' WHEN 
EXISTS (SELECT 1 FROM (
SELECT 'payment' AS kind, signed_row.id AS row_id FROM payment AS signed_row
WHERE signed_row.case_id = held.case_id AND (false OR encode(sha256(convert_to('payment' || coalesce(';account_id=' || '32' || ':' || replace(signed_row.account_id::text, '-', ''), '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decided_by=' || '32' || ':' || replace(signed_row.decided_by::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';pay_on=' || '10' || ':' || to_char(signed_row.pay_on, 'YYYY-MM-DD'), '') || coalesce(';payee=' || length(signed_row.payee::text) || ':' || signed_row.payee::text, '') || coalesce(';prepared_at=' || '26' || ':' || to_char(signed_row.prepared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';prepared_by=' || '32' || ':' || replace(signed_row.prepared_by::text, '-', ''), '') || coalesce(';reference=' || length(signed_row.reference::text) || ':' || signed_row.reference::text, '') || coalesce(';reference_kind=' || length(signed_row.reference_kind::text) || ':' || signed_row.reference_kind::text, '') || coalesce(';released_at=' || '26' || ':' || to_char(signed_row.released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';released_by=' || '32' || ':' || replace(signed_row.released_by::text, '-', ''), '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';stopped_at=' || '26' || ':' || to_char(signed_row.stopped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';stopped_by=' || '32' || ':' || replace(signed_row.stopped_by::text, '-', ''), '') || coalesce(';stopped_reason=' || length(signed_row.stopped_reason::text) || ':' || signed_row.stopped_reason::text, ''), 'UTF8')), 'hex') <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = signed_row.id AND last.kind = 'payment' ORDER BY last.number DESC LIMIT 1
), ''))
UNION ALL
SELECT gone.kind, gone.row_id FROM seal AS gone
WHERE gone.chain = held.case_id AND gone.kind = 'payment' AND gone.content <> '' AND NOT EXISTS (
    SELECT 1 FROM payment AS held WHERE held.id = gone.row_id AND held.case_id = gone.chain
) AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = gone.row_id AND later.kind = gone.kind
    AND later.number > gone.number
)
UNION ALL
SELECT 'payment_return' AS kind, signed_row.id AS row_id FROM payment_return AS signed_row
WHERE signed_row.case_id = held.case_id AND (false OR encode(sha256(convert_to('payment_return' || coalesce(';account_fault=' || '1' || ':' || signed_row.account_fault::int::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';happened_on=' || '10' || ':' || to_char(signed_row.happened_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';registered_at=' || '26' || ':' || to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_at=' || '26' || ':' || to_char(signed_row.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';settled_by=' || '32' || ':' || replace(signed_row.settled_by::text, '-', ''), '') || coalesce(';settled_reason=' || length(signed_row.settled_reason::text) || ':' || signed_row.settled_reason::text, ''), 'UTF8')), 'hex') <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = signed_row.id AND last.kind = 'payment_return' ORDER BY last.number DESC LIMIT 1
), ''))
UNION ALL
SELECT gone.kind, gone.row_id FROM seal AS gone
WHERE gone.chain = held.case_id AND gone.kind = 'payment_return' AND gone.content <> '' AND NOT EXISTS (
    SELECT 1 FROM payment_return AS held WHERE held.id = gone.row_id AND held.case_id = gone.chain
) AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = gone.row_id AND later.kind = gone.kind
    AND later.number > gone.number
)
UNION ALL
SELECT 'payment_receipt' AS kind, signed_row.id AS row_id FROM payment_receipt AS signed_row
WHERE signed_row.case_id = held.case_id AND (false OR encode(sha256(convert_to('payment_receipt' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';handed_by=' || '32' || ':' || replace(signed_row.handed_by::text, '-', ''), '') || coalesce(';handed_on=' || '10' || ':' || to_char(signed_row.handed_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';receipt=' || length(signed_row.receipt::text) || ':' || signed_row.receipt::text, '') || coalesce(';recorded_at=' || '26' || ':' || to_char(signed_row.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';taken_by=' || length(signed_row.taken_by::text) || ':' || signed_row.taken_by::text, ''), 'UTF8')), 'hex') <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = signed_row.id AND last.kind = 'payment_receipt' ORDER BY last.number DESC LIMIT 1
), ''))
UNION ALL
SELECT gone.kind, gone.row_id FROM seal AS gone
WHERE gone.chain = held.case_id AND gone.kind = 'payment_receipt' AND gone.content <> '' AND NOT EXISTS (
    SELECT 1 FROM payment_receipt AS held WHERE held.id = gone.row_id AND held.case_id = gone.chain
) AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = gone.row_id AND later.kind = gone.kind
    AND later.number > gone.number
)
) AS altered WHERE NOT EXISTS (
    SELECT 1 FROM seal_request AS asked
    WHERE asked.kind = altered.kind AND asked.row_id = altered.row_id AND NOT asked.stays_altered
))
 THEN 'sealed_sums_altered' END AS told FROM payment AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'payment_file' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('payment_file', held.id) THEN 'sealed_row_altered' END AS told FROM payment_file AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'payment_return' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('payment_return', held.id) THEN 'sealed_row_altered' WHEN NOT is_as_sealed('payment', held.payment_id) THEN 'sealed_row_altered' END AS told FROM payment_return AS held WHERE id = ANY (wanted)
    ) AS one WHERE told IS NOT NULL;
    WHEN 'payment_receipt' THEN RETURN QUERY SELECT id, told FROM (
        SELECT id, CASE WHEN NOT is_as_sealed('payment_receipt', held.id) THEN 'sealed_row_altered' WHEN NOT is_as_sealed('payment', held.payment_id) THEN 'sealed_row_altered' WHEN 
EXISTS (SELECT 1 FROM (
SELECT 'payment' AS kind, signed_row.id AS row_id FROM payment AS signed_row
WHERE signed_row.case_id = held.case_id AND (false OR encode(sha256(convert_to('payment' || coalesce(';account_id=' || '32' || ':' || replace(signed_row.account_id::text, '-', ''), '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decided_by=' || '32' || ':' || replace(signed_row.decided_by::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';pay_on=' || '10' || ':' || to_char(signed_row.pay_on, 'YYYY-MM-DD'), '') || coalesce(';payee=' || length(signed_row.payee::text) || ':' || signed_row.payee::text, '') || coalesce(';prepared_at=' || '26' || ':' || to_char(signed_row.prepared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';prepared_by=' || '32' || ':' || replace(signed_row.prepared_by::text, '-', ''), '') || coalesce(';reference=' || length(signed_row.reference::text) || ':' || signed_row.reference::text, '') || coalesce(';reference_kind=' || length(signed_row.reference_kind::text) || ':' || signed_row.reference_kind::text, '') || coalesce(';released_at=' || '26' || ':' || to_char(signed_row.released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';released_by=' || '32' || ':' || replace(signed_row.released_by::text, '-', ''), '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';stopped_at=' || '26' || ':' || to_char(signed_row.stopped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';stopped_by=' || '32' || ':' || replace(signed_row.stopped_by::text, '-', ''), '') || coalesce(';stopped_reason=' || length(signed_row.stopped_reason::text) || ':' || signed_row.stopped_reason::text, ''), 'UTF8')), 'hex') <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = signed_row.id AND last.kind = 'payment' ORDER BY last.number DESC LIMIT 1
), ''))
UNION ALL
SELECT gone.kind, gone.row_id FROM seal AS gone
WHERE gone.chain = held.case_id AND gone.kind = 'payment' AND gone.content <> '' AND NOT EXISTS (
    SELECT 1 FROM payment AS held WHERE held.id = gone.row_id AND held.case_id = gone.chain
) AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = gone.row_id AND later.kind = gone.kind
    AND later.number > gone.number
)
UNION ALL
SELECT 'payment_return' AS kind, signed_row.id AS row_id FROM payment_return AS signed_row
WHERE signed_row.case_id = held.case_id AND (false OR encode(sha256(convert_to('payment_return' || coalesce(';account_fault=' || '1' || ':' || signed_row.account_fault::int::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';happened_on=' || '10' || ':' || to_char(signed_row.happened_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';registered_at=' || '26' || ':' || to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_at=' || '26' || ':' || to_char(signed_row.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';settled_by=' || '32' || ':' || replace(signed_row.settled_by::text, '-', ''), '') || coalesce(';settled_reason=' || length(signed_row.settled_reason::text) || ':' || signed_row.settled_reason::text, ''), 'UTF8')), 'hex') <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = signed_row.id AND last.kind = 'payment_return' ORDER BY last.number DESC LIMIT 1
), ''))
UNION ALL
SELECT gone.kind, gone.row_id FROM seal AS gone
WHERE gone.chain = held.case_id AND gone.kind = 'payment_return' AND gone.content <> '' AND NOT EXISTS (
    SELECT 1 FROM payment_return AS held WHERE held.id = gone.row_id AND held.case_id = gone.chain
) AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = gone.row_id AND later.kind = gone.kind
    AND later.number > gone.number
)
UNION ALL
SELECT 'payment_receipt' AS kind, signed_row.id AS row_id FROM payment_receipt AS signed_row
WHERE signed_row.case_id = held.case_id AND (false OR encode(sha256(convert_to('payment_receipt' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';handed_by=' || '32' || ':' || replace(signed_row.handed_by::text, '-', ''), '') || coalesce(';handed_on=' || '10' || ':' || to_char(signed_row.handed_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';receipt=' || length(signed_row.receipt::text) || ':' || signed_row.receipt::text, '') || coalesce(';recorded_at=' || '26' || ':' || to_char(signed_row.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';taken_by=' || length(signed_row.taken_by::text) || ':' || signed_row.taken_by::text, ''), 'UTF8')), 'hex') <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = signed_row.id AND last.kind = 'payment_receipt' ORDER BY last.number DESC LIMIT 1
), ''))
UNION ALL
SELECT gone.kind, gone.row_id FROM seal AS gone
WHERE gone.chain = held.case_id AND gone.kind = 'payment_receipt' AND gone.content <> '' AND NOT EXISTS (
    SELECT 1 FROM payment_receipt AS held WHERE held.id = gone.row_id AND held.case_id = gone.chain
) AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = gone.row_id AND later.kind = gone.kind
    AND later.number > gone.number
)
) AS altered WHERE NOT EXISTS (
    SELECT 1 FROM seal_request AS asked
    WHERE asked.kind = altered.kind AND asked.row_id = altered.row_id AND NOT asked.stays_altered
))
 THEN 'sealed_sums_altered' END AS told FROM payment_receipt AS held WHERE id = ANY (wanted)
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
    SELECT array_agg(gone ORDER BY number)
        FILTER (WHERE kind NOT IN ('turn', 'trial') AND NOT stays_altered)
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
    SELECT array_agg(question) INTO needs FROM (
        SELECT question FROM form_version AS form CROSS JOIN form_questions(form.text)
        WHERE form.instrument = 'ib' GROUP BY question HAVING bool_and(is_open)
    ) AS known;
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
    
    IF (
EXISTS (SELECT 1 FROM (
SELECT 'payment' AS kind, signed_row.id AS row_id FROM payment AS signed_row
WHERE signed_row.case_id = NEW.case_id AND (false OR encode(sha256(convert_to('payment' || coalesce(';account_id=' || '32' || ':' || replace(signed_row.account_id::text, '-', ''), '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decided_by=' || '32' || ':' || replace(signed_row.decided_by::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';pay_on=' || '10' || ':' || to_char(signed_row.pay_on, 'YYYY-MM-DD'), '') || coalesce(';payee=' || length(signed_row.payee::text) || ':' || signed_row.payee::text, '') || coalesce(';prepared_at=' || '26' || ':' || to_char(signed_row.prepared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';prepared_by=' || '32' || ':' || replace(signed_row.prepared_by::text, '-', ''), '') || coalesce(';reference=' || length(signed_row.reference::text) || ':' || signed_row.reference::text, '') || coalesce(';reference_kind=' || length(signed_row.reference_kind::text) || ':' || signed_row.reference_kind::text, '') || coalesce(';released_at=' || '26' || ':' || to_char(signed_row.released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';released_by=' || '32' || ':' || replace(signed_row.released_by::text, '-', ''), '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';stopped_at=' || '26' || ':' || to_char(signed_row.stopped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';stopped_by=' || '32' || ':' || replace(signed_row.stopped_by::text, '-', ''), '') || coalesce(';stopped_reason=' || length(signed_row.stopped_reason::text) || ':' || signed_row.stopped_reason::text, ''), 'UTF8')), 'hex') <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = signed_row.id AND last.kind = 'payment' ORDER BY last.number DESC LIMIT 1
), ''))
UNION ALL
SELECT gone.kind, gone.row_id FROM seal AS gone
WHERE gone.chain = NEW.case_id AND gone.kind = 'payment' AND gone.content <> '' AND NOT EXISTS (
    SELECT 1 FROM payment AS held WHERE held.id = gone.row_id AND held.case_id = gone.chain
) AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = gone.row_id AND later.kind = gone.kind
    AND later.number > gone.number
)
UNION ALL
SELECT 'payment_return' AS kind, signed_row.id AS row_id FROM payment_return AS signed_row
WHERE signed_row.case_id = NEW.case_id AND (false OR encode(sha256(convert_to('payment_return' || coalesce(';account_fault=' || '1' || ':' || signed_row.account_fault::int::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';happened_on=' || '10' || ':' || to_char(signed_row.happened_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';registered_at=' || '26' || ':' || to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_at=' || '26' || ':' || to_char(signed_row.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';settled_by=' || '32' || ':' || replace(signed_row.settled_by::text, '-', ''), '') || coalesce(';settled_reason=' || length(signed_row.settled_reason::text) || ':' || signed_row.settled_reason::text, ''), 'UTF8')), 'hex') <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = signed_row.id AND last.kind = 'payment_return' ORDER BY last.number DESC LIMIT 1
), ''))
UNION ALL
SELECT gone.kind, gone.row_id FROM seal AS gone
WHERE gone.chain = NEW.case_id AND gone.kind = 'payment_return' AND gone.content <> '' AND NOT EXISTS (
    SELECT 1 FROM payment_return AS held WHERE held.id = gone.row_id AND held.case_id = gone.chain
) AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = gone.row_id AND later.kind = gone.kind
    AND later.number > gone.number
)
UNION ALL
SELECT 'payment_receipt' AS kind, signed_row.id AS row_id FROM payment_receipt AS signed_row
WHERE signed_row.case_id = NEW.case_id AND (false OR encode(sha256(convert_to('payment_receipt' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';handed_by=' || '32' || ':' || replace(signed_row.handed_by::text, '-', ''), '') || coalesce(';handed_on=' || '10' || ':' || to_char(signed_row.handed_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';receipt=' || length(signed_row.receipt::text) || ':' || signed_row.receipt::text, '') || coalesce(';recorded_at=' || '26' || ':' || to_char(signed_row.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';taken_by=' || length(signed_row.taken_by::text) || ':' || signed_row.taken_by::text, ''), 'UTF8')), 'hex') <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = signed_row.id AND last.kind = 'payment_receipt' ORDER BY last.number DESC LIMIT 1
), ''))
UNION ALL
SELECT gone.kind, gone.row_id FROM seal AS gone
WHERE gone.chain = NEW.case_id AND gone.kind = 'payment_receipt' AND gone.content <> '' AND NOT EXISTS (
    SELECT 1 FROM payment_receipt AS held WHERE held.id = gone.row_id AND held.case_id = gone.chain
) AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = gone.row_id AND later.kind = gone.kind
    AND later.number > gone.number
)
) AS altered WHERE NOT EXISTS (
    SELECT 1 FROM seal_request AS asked
    WHERE asked.kind = altered.kind AND asked.row_id = altered.row_id AND NOT asked.stays_altered
))
) THEN
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
    
    IF NOT (NEW.status = 'stopped') AND (
EXISTS (SELECT 1 FROM (
SELECT 'payment' AS kind, signed_row.id AS row_id FROM payment AS signed_row
WHERE signed_row.case_id = NEW.case_id AND (false OR encode(sha256(convert_to('payment' || coalesce(';account_id=' || '32' || ':' || replace(signed_row.account_id::text, '-', ''), '') || coalesce(';amount=' || length(signed_row.amount::text) || ':' || signed_row.amount::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';decided_by=' || '32' || ':' || replace(signed_row.decided_by::text, '-', ''), '') || coalesce(';decision_id=' || '32' || ':' || replace(signed_row.decision_id::text, '-', ''), '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';month=' || length(signed_row.month::text) || ':' || signed_row.month::text, '') || coalesce(';pay_on=' || '10' || ':' || to_char(signed_row.pay_on, 'YYYY-MM-DD'), '') || coalesce(';payee=' || length(signed_row.payee::text) || ':' || signed_row.payee::text, '') || coalesce(';prepared_at=' || '26' || ':' || to_char(signed_row.prepared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';prepared_by=' || '32' || ':' || replace(signed_row.prepared_by::text, '-', ''), '') || coalesce(';reference=' || length(signed_row.reference::text) || ':' || signed_row.reference::text, '') || coalesce(';reference_kind=' || length(signed_row.reference_kind::text) || ':' || signed_row.reference_kind::text, '') || coalesce(';released_at=' || '26' || ':' || to_char(signed_row.released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';released_by=' || '32' || ':' || replace(signed_row.released_by::text, '-', ''), '') || coalesce(';status=' || length(signed_row.status::text) || ':' || signed_row.status::text, '') || coalesce(';stopped_at=' || '26' || ':' || to_char(signed_row.stopped_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';stopped_by=' || '32' || ':' || replace(signed_row.stopped_by::text, '-', ''), '') || coalesce(';stopped_reason=' || length(signed_row.stopped_reason::text) || ':' || signed_row.stopped_reason::text, ''), 'UTF8')), 'hex') <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = signed_row.id AND last.kind = 'payment' ORDER BY last.number DESC LIMIT 1
), ''))
UNION ALL
SELECT gone.kind, gone.row_id FROM seal AS gone
WHERE gone.chain = NEW.case_id AND gone.kind = 'payment' AND gone.content <> '' AND NOT EXISTS (
    SELECT 1 FROM payment AS held WHERE held.id = gone.row_id AND held.case_id = gone.chain
) AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = gone.row_id AND later.kind = gone.kind
    AND later.number > gone.number
)
UNION ALL
SELECT 'payment_return' AS kind, signed_row.id AS row_id FROM payment_return AS signed_row
WHERE signed_row.case_id = NEW.case_id AND (false OR encode(sha256(convert_to('payment_return' || coalesce(';account_fault=' || '1' || ':' || signed_row.account_fault::int::text, '') || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';cause=' || length(signed_row.cause::text) || ':' || signed_row.cause::text, '') || coalesce(';file_id=' || '32' || ':' || replace(signed_row.file_id::text, '-', ''), '') || coalesce(';happened_on=' || '10' || ':' || to_char(signed_row.happened_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';kind=' || length(signed_row.kind::text) || ':' || signed_row.kind::text, '') || coalesce(';outcome=' || length(signed_row.outcome::text) || ':' || signed_row.outcome::text, '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';reason=' || length(signed_row.reason::text) || ':' || signed_row.reason::text, '') || coalesce(';registered_at=' || '26' || ':' || to_char(signed_row.registered_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';registered_by=' || '32' || ':' || replace(signed_row.registered_by::text, '-', ''), '') || coalesce(';settled_at=' || '26' || ':' || to_char(signed_row.settled_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';settled_by=' || '32' || ':' || replace(signed_row.settled_by::text, '-', ''), '') || coalesce(';settled_reason=' || length(signed_row.settled_reason::text) || ':' || signed_row.settled_reason::text, ''), 'UTF8')), 'hex') <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = signed_row.id AND last.kind = 'payment_return' ORDER BY last.number DESC LIMIT 1
), ''))
UNION ALL
SELECT gone.kind, gone.row_id FROM seal AS gone
WHERE gone.chain = NEW.case_id AND gone.kind = 'payment_return' AND gone.content <> '' AND NOT EXISTS (
    SELECT 1 FROM payment_return AS held WHERE held.id = gone.row_id AND held.case_id = gone.chain
) AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = gone.row_id AND later.kind = gone.kind
    AND later.number > gone.number
)
UNION ALL
SELECT 'payment_receipt' AS kind, signed_row.id AS row_id FROM payment_receipt AS signed_row
WHERE signed_row.case_id = NEW.case_id AND (false OR encode(sha256(convert_to('payment_receipt' || coalesce(';case_id=' || '32' || ':' || replace(signed_row.case_id::text, '-', ''), '') || coalesce(';handed_by=' || '32' || ':' || replace(signed_row.handed_by::text, '-', ''), '') || coalesce(';handed_on=' || '10' || ':' || to_char(signed_row.handed_on, 'YYYY-MM-DD'), '') || coalesce(';hash=' || length(signed_row.hash::text) || ':' || signed_row.hash::text, '') || coalesce(';id=' || '32' || ':' || replace(signed_row.id::text, '-', ''), '') || coalesce(';payment_id=' || '32' || ':' || replace(signed_row.payment_id::text, '-', ''), '') || coalesce(';receipt=' || length(signed_row.receipt::text) || ':' || signed_row.receipt::text, '') || coalesce(';recorded_at=' || '26' || ':' || to_char(signed_row.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '') || coalesce(';taken_by=' || length(signed_row.taken_by::text) || ':' || signed_row.taken_by::text, ''), 'UTF8')), 'hex') <> coalesce((
    SELECT last.content FROM seal AS last
    WHERE last.row_id = signed_row.id AND last.kind = 'payment_receipt' ORDER BY last.number DESC LIMIT 1
), ''))
UNION ALL
SELECT gone.kind, gone.row_id FROM seal AS gone
WHERE gone.chain = NEW.case_id AND gone.kind = 'payment_receipt' AND gone.content <> '' AND NOT EXISTS (
    SELECT 1 FROM payment_receipt AS held WHERE held.id = gone.row_id AND held.case_id = gone.chain
) AND NOT EXISTS (
    SELECT 1 FROM seal AS later WHERE later.row_id = gone.row_id AND later.kind = gone.kind
    AND later.number > gone.number
)
) AS altered WHERE NOT EXISTS (
    SELECT 1 FROM seal_request AS asked
    WHERE asked.kind = altered.kind AND asked.row_id = altered.row_id AND NOT asked.stays_altered
))
) THEN
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
        WHEN CASE one.kind WHEN 'journal_note' THEN (SELECT held.id FROM journal_note AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'decision' THEN (SELECT held.id FROM decision AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'decision_basis' THEN (SELECT held.id FROM decision_basis AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'emergency_assessment' THEN (SELECT held.id FROM emergency_assessment AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'letter' THEN (SELECT held.id FROM letter AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'appeal' THEN (SELECT held.id FROM appeal AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'aid_application' THEN (SELECT held.id FROM aid_application AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'form_version' THEN (SELECT held.id FROM form_version AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'filled_instrument' THEN (SELECT held.id FROM filled_instrument AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'plan' THEN (SELECT held.id FROM plan AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'calculation_sheet' THEN (SELECT held.id FROM calculation_sheet AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'payee_account' THEN (SELECT held.id FROM payee_account AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'payment' THEN (SELECT held.id FROM payment AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'payment_file' THEN (SELECT held.id FROM payment_file AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'payment_return' THEN (SELECT held.id FROM payment_return AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'payment_receipt' THEN (SELECT held.id FROM payment_receipt AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'payment_set_aside' THEN (SELECT held.id FROM payment_set_aside AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'spot_check_round' THEN (SELECT held.id FROM spot_check_round AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'spot_check' THEN (SELECT held.id FROM spot_check AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'case_handover' THEN (SELECT held.id FROM case_handover AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'visit_event' THEN (SELECT held.id FROM visit_event AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'former_identity' THEN (SELECT held.id FROM former_identity AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'person_match' THEN (SELECT held.id FROM person_match AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'person' THEN (SELECT held.id FROM person AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'case_file' THEN (SELECT held.id FROM case_file AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'household_member' THEN (SELECT held.id FROM household_member AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'staff' THEN (SELECT held.id FROM staff AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'account_change' THEN (SELECT held.id FROM account_change AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'added_norm' THEN (SELECT held.id FROM added_norm AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'access_entry' THEN (SELECT held.id FROM access_entry AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'seal_anchor' THEN (SELECT held.id FROM seal_anchor AS held WHERE held.id = one.row_id LIMIT 1) IS NULL WHEN 'seal_acceptance' THEN (SELECT held.id FROM seal_acceptance AS held WHERE held.id = one.row_id LIMIT 1) IS NULL END
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
    hash character varying(64) NOT NULL
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
    hash character varying(64) NOT NULL,
    newest timestamp with time zone
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
	('01a1b13f-a260-7445-8628-087de0aadaba', '2026-11-06 14:25:00+00', '01a1c4af-8680-7415-a5dc-9f503f63af83', 'change_staff', NULL, 'social10'),
	('01a1c052-9500-7282-9021-b4206eba35e0', '2026-11-09 12:40:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', 'open_case', '01a1aacb-1b80-7ab5-a626-3f9f033ae330', ''),
	('01a2222d-151c-7e48-bdf4-a2824fdec127', '2026-11-10 09:00:00+00', '01a2222d-14f5-7571-bf50-22bfbcd07f17', 'open_case', '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'Jour');


--
-- Data for Name: account_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_change VALUES
	('01a1b13f-a260-714c-a709-4548b8e3621b', '01a1c4af-8680-76d2-b2fd-f2022a96fb1a', '2026-11-06 14:25:00+00', '01a1c4af-8680-7415-a5dc-9f503f63af83', 'done', 'social_worker', 'social_worker', true, false, false, 2, '', NULL),
	('01a2222d-151b-773e-82f2-67056c3711aa', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '2026-11-10 09:00:00+00', '01a2222d-1501-7f5d-bbcd-c4dbcd136af7', 'asked', 'social_worker', 'deputy_head', true, true, false, NULL, 'Vikarie från december', NULL);


--
-- Data for Name: added_norm; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.added_norm VALUES
	('01a2222d-151e-72b3-b5fb-49c4c10c38ce', '2027-01', '# Riksnormen för 2027, beslutad i november', '01a2222d-1501-7f5d-bbcd-c4dbcd136af7', '2026-11-10 09:00:00+00');


--
-- Data for Name: aid_application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.aid_application VALUES
	('01a11f51-8a80-7e31-87dd-aeb784b28054', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'new', '2026-10', '2026-10-09', '2026-10-23', '', '2026-10-09', false, 'decided', 1, NULL, NULL),
	('01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '01a1afff-3320-7492-aa59-679aed3a32a8', 'new', '2026-11', '2026-11-09', '2026-11-24', '', '2026-11-10', false, 'decided', 1, NULL, NULL),
	('01a1aacb-1b80-779b-bcfd-527b9a8ca891', '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'new', '2026-11', '2026-11-05', '2026-11-19', '', NULL, false, 'open', 1, NULL, NULL),
	('01a2222d-1505-754a-b664-7d04c48a92d0', '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, true, 'open', 1, NULL, NULL),
	('01a2222d-150a-71fe-b975-71a3961afb0e', '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'emergency', '2026-11', '2026-11-05', '2026-11-05', '', NULL, false, 'open', 1, NULL, NULL),
	('01a2222d-1522-7bea-bc2d-6495dca21bce', '01a2222d-1521-7360-9efd-07d7cdbc8c65', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, false, 'open', 1, NULL, NULL);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES
	('0020');


--
-- Data for Name: appeal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.appeal VALUES
	('01a2222d-1516-7fb5-8cf2-49f3bdde2255', '01a2222d-1503-7aaa-bccf-703b39ded3cb', '01a2222d-1506-7222-aed9-7078427c4ed4', '2026-11-05', '2026-11-05', '2026-11-26', 'pending', NULL, '01a2222d-14f5-7571-bf50-22bfbcd07f17', 1);


--
-- Data for Name: calculation_sheet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.calculation_sheet VALUES
	('01a143c1-d960-7dbe-a906-922fa4b9a9c4', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a11f51-8a80-7e31-87dd-aeb784b28054', '2026-10', '{"adjustments":[],"adults":[{"birth_date":"1988-04-05","first_day":null,"id":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","last_day":null,"status":"cohabiting"},{"birth_date":"2002-08-06","first_day":null,"id":"01a1c4af-8680-754b-810c-4759482c9cbc","last_day":null,"status":"cohabiting"}],"assets":[],"children":[{"birth_date":"2019-04-23","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7e1a-b341-e07a83f73f16","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2010-07-28","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7a81-a4e5-0cad66237a04","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2021-02-07","counts_in_household":null,"days":null,"first_day":null,"free_lunch":true,"id":"01a1c4af-8680-70cc-b571-810afc132d0d","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8309","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"190","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"167","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"370","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"3750","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","reason":null,"stated":null,"type":"child_allowance"}],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 2621600, NULL, '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-16 09:09:00+00', 1),
	('01a1c4ad-b1c0-7585-afbc-9ca9d38f8c45', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1984-02-25","first_day":null,"id":"01a1c4af-8680-712a-817a-9262453bf491","last_day":null,"status":"single"}],"assets":[],"children":[{"birth_date":"2017-07-05","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2019-02-09","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7eef-b02e-3d8dccb1c51d","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2011-06-01","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7bb1-9570-266b42b38755","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8349","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"422","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"96","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"596","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"7981","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"wage"},{"amount":"3750","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"child_allowance"},{"amount":"1823","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","reason":null,"stated":null,"type":"maintenance_support"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1447900, NULL, '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-10 08:14:00+00', 1),
	('01a2222d-1514-73c2-a162-b91c6d5d6751', '01a2222d-1503-7aaa-bccf-703b39ded3cb', '01a2222d-1505-754a-b664-7d04c48a92d0', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1984-07-15","first_day":null,"id":"01a2222d-1504-7cdc-8347-1342d6303aad","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"9800","approved":"7900","label":null,"person":null,"reason":"för hög","type":"rent"}],"incomes":[{"amount":"1234.50","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a2222d-1504-7cdc-8347-1342d6303aad","reason":null,"stated":null,"type":"wage"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1188500, '2026-10', NULL, NULL, 1);


--
-- Data for Name: case_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_file VALUES
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '2026-00001', 'east', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-05', NULL, NULL, 1),
	('01a1afff-3320-7492-aa59-679aed3a32a8', '2026-00002', 'north', '01a1c4af-8680-753f-a09f-76b5a170b338', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-06', NULL, NULL, 1),
	('01a1aacb-1b80-7ab5-a626-3f9f033ae330', '2026-00003', 'east', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-7646-8a09-7c976bf46c69', '2026-11-05', NULL, NULL, 1),
	('01a2222d-1503-7aaa-bccf-703b39ded3cb', '2026-00417', 'east', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '01a2222d-14f7-7071-8188-3db050a31618', '2026-11-05', NULL, NULL, 1),
	('01a2222d-1521-7360-9efd-07d7cdbc8c65', '2026-00418', 'east', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '01a2222d-14f7-7071-8188-3db050a31618', '2026-11-05', NULL, NULL, 1);


--
-- Data for Name: case_handover; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_handover VALUES
	('01a2222d-150e-771e-8e68-4f111a103b1b', '01a2222d-1503-7aaa-bccf-703b39ded3cb', 2, '2026-11-10 09:00:00+00', '01a2222d-14f5-7571-bf50-22bfbcd07f17', 'Byter tjänst', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '01a2222d-14f6-7875-aaff-5f8ff0cb0c26', '01a2222d-14f7-7071-8188-3db050a31618', '01a2222d-14f7-7071-8188-3db050a31618', 'east', 'east', NULL);


--
-- Data for Name: chain_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chain_head VALUES
	('01a1afff-3320-7492-aa59-679aed3a32a8', 1, '7e5bb5ba3eccf5c1b61adee71f9cfeb2340b9b7cece3cbdbcd968c46ee2e08f1', 1),
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 4, '9979a934323f359451d986ed235d73536c40ff7279e3cf67a9456259c939dc09', 2),
	('01a1aacb-1b80-7ab5-a626-3f9f033ae330', 1, 'c5c1b0c316b4fe2df53b03fa239784560a7735c59f9fecddf5dc6e34a7fde338', 2),
	('01a2222d-1503-7aaa-bccf-703b39ded3cb', 0, '', 1);


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
	('01a2222d-1509-7ace-b0b8-6712da2b5425', '2026-11-10 09:00:00+00', 'phone', 'booked', 'Hyran för december', '01a2222d-14f5-7571-bf50-22bfbcd07f17', 'Åsa Östlund-Exempel', '198407152381', '', '', '', '2026-11-10 09:00:00+00', '01a2222d-1503-7aaa-bccf-703b39ded3cb', 1, NULL);


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision VALUES
	('01a14478-f460-7818-b3d7-4f82bf268ea0', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a11f51-8a80-7e31-87dd-aeb784b28054', '2026-10', 'grant', 2621600, 0, '', '', '["12 kap. 1 § SoL","12 kap. 7 § SoL, 12 kap. 2 § SoF"]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 11:29:00+00', '924478b95ec791a96b589f8c8275b0d4237e9b02ea5480b63d07f1ffd8973495', 1, NULL, NULL, '{}', '{}'),
	('01a1c489-12c0-77fa-95c8-91ff3add6527', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '2026-11', 'grant', 1447900, 0, '', '', '["12 kap. 1 § SoL","12 kap. 7 § SoL, 12 kap. 2 § SoF"]', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 08:18:00+00', 'acf3ab6a71fc12fa47c783d871a98dabd4271e9cc0cfec6ca6f91e4608f2e799', 1, NULL, NULL, '{}', '{}'),
	('01a2222d-1506-7222-aed9-7078427c4ed4', '01a2222d-1503-7aaa-bccf-703b39ded3cb', '01a2222d-1505-754a-b664-7d04c48a92d0', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '2026-11-05', '01a2222d-14f5-7571-bf50-22bfbcd07f17', NULL, NULL, 1, NULL, NULL, '{}', '{}'),
	('01a2222d-150b-7ff0-a8e2-c37dd794db23', '01a2222d-1503-7aaa-bccf-703b39ded3cb', '01a2222d-150a-71fe-b975-71a3961afb0e', '2026-11', 'grant', 60000, 0, '', '', '[]', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '2026-11-05', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '2026-11-10 09:00:00+00', NULL, 1, NULL, NULL, '{}', '{}'),
	('01a2222d-1523-7290-8ffd-e80b8991a843', '01a2222d-1521-7360-9efd-07d7cdbc8c65', '01a2222d-1522-7bea-bc2d-6495dca21bce', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '2026-11-05', '01a2222d-14f5-7571-bf50-22bfbcd07f17', NULL, NULL, 1, NULL, NULL, '{}', '{}');


--
-- Data for Name: decision_basis; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_basis VALUES
	('01a14478-f460-7818-b3d7-4f82bf268ea0', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '{"adjustments":[],"adults":[{"birth_date":"1988-04-05","first_day":null,"id":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","last_day":null,"status":"cohabiting"},{"birth_date":"2002-08-06","first_day":null,"id":"01a1c4af-8680-754b-810c-4759482c9cbc","last_day":null,"status":"cohabiting"}],"assets":[],"children":[{"birth_date":"2019-04-23","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7e1a-b341-e07a83f73f16","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2010-07-28","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7a81-a4e5-0cad66237a04","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2021-02-07","counts_in_household":null,"days":null,"first_day":null,"free_lunch":true,"id":"01a1c4af-8680-70cc-b571-810afc132d0d","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8309","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"190","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"167","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"370","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"3750","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","reason":null,"stated":null,"type":"child_allowance"}],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"9036","full_grant":true,"income_total":"3750","lines":[["couple","personal","Personliga kostnader, sammanboende par",null,"7100",["7100","{}",["7100"],["adult.cohabiting","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7a81-a4e5-0cad66237a04","personal","Barn 16 år","01a1c4af-8680-7a81-a4e5-0cad66237a04","4960",["4960","{}",["4960"],["child.15-18","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7e1a-b341-e07a83f73f16","personal","Barn 7 år","01a1c4af-8680-7e1a-b341-e07a83f73f16","3820",["3820","{}",["3820"],["child.7-10","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-70cc-b571-810afc132d0d","personal","Barn 5 år, utan lunch","01a1c4af-8680-70cc-b571-810afc132d0d","2720",["2720","{}",["2720"],["child_free_lunch.4-6","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 5 personer",null,"2330",["2330","{}",["2330"],["shared.5","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"8309",["8309","{}",["8309"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:electricity:1","cost","Hushållsel",null,"190",["190","{}",["190"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:home_insurance:1","cost","Hemförsäkring",null,"167",["167","{}",["167"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:medicine:1","cost","Medicin",null,"370",["370","{}",["370"],null,"12 kap. 1 § SoL"]],["income:child_allowance:01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0:1","income","Barnbidrag","01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","-3750",["-3750","{}",["3750"],null,"12 kap. 1 § SoL"]]],"norm_total":"20930","outcome":"deficit","period":{"month":10,"year":2026},"reductions":[],"result":"26216"}', 2),
	('01a1c489-12c0-77fa-95c8-91ff3add6527', '01a1afff-3320-7492-aa59-679aed3a32a8', '{"adjustments":[],"adults":[{"birth_date":"1984-02-25","first_day":null,"id":"01a1c4af-8680-712a-817a-9262453bf491","last_day":null,"status":"single"}],"assets":[],"children":[{"birth_date":"2017-07-05","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2019-02-09","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7eef-b02e-3d8dccb1c51d","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2011-06-01","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7bb1-9570-266b42b38755","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8349","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"422","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"96","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"596","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"7981","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"wage"},{"amount":"3750","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"child_allowance"},{"amount":"1823","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","reason":null,"stated":null,"type":"maintenance_support"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"9463","full_grant":true,"income_total":"13554","lines":[["personal:01a1c4af-8680-712a-817a-9262453bf491","personal","Personliga kostnader, ensamstående","01a1c4af-8680-712a-817a-9262453bf491","3940",["3940","{}",["3940"],["adult.single","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7bb1-9570-266b42b38755","personal","Barn 15 år","01a1c4af-8680-7bb1-9570-266b42b38755","4960",["4960","{}",["4960"],["child.15-18","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7212-83c8-cb28eb4ed2e3","personal","Barn 9 år","01a1c4af-8680-7212-83c8-cb28eb4ed2e3","3820",["3820","{}",["3820"],["child.7-10","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7eef-b02e-3d8dccb1c51d","personal","Barn 7 år","01a1c4af-8680-7eef-b02e-3d8dccb1c51d","3820",["3820","{}",["3820"],["child.7-10","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 4 personer",null,"2030",["2030","{}",["2030"],["shared.4","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"8349",["8349","{}",["8349"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:electricity:1","cost","Hushållsel",null,"422",["422","{}",["422"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:home_insurance:1","cost","Hemförsäkring",null,"96",["96","{}",["96"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:medicine:1","cost","Medicin",null,"596",["596","{}",["596"],null,"12 kap. 1 § SoL"]],["income:wage:01a1c4af-8680-712a-817a-9262453bf491:1","income","Lön efter skatt","01a1c4af-8680-712a-817a-9262453bf491","-7981",["-7981","{}",["7981"],null,"12 kap. 1 § SoL"]],["income:child_allowance:01a1c4af-8680-712a-817a-9262453bf491:1","income","Barnbidrag","01a1c4af-8680-712a-817a-9262453bf491","-3750",["-3750","{}",["3750"],null,"12 kap. 1 § SoL"]],["income:maintenance_support:01a1c4af-8680-7212-83c8-cb28eb4ed2e3:1","income","Underhållsstöd","01a1c4af-8680-7212-83c8-cb28eb4ed2e3","-1823",["-1823","min({}; {}) = {}",["1823","3820","1823"],null,"12 kap. 1 § SoL"]]],"norm_total":"18570","outcome":"deficit","period":{"month":11,"year":2026},"reductions":[],"result":"14479"}', 2),
	('01a2222d-1506-7222-aed9-7078427c4ed4', '01a2222d-1503-7aaa-bccf-703b39ded3cb', '{"adjustments":[],"adults":[{"birth_date":"1984-07-15","first_day":null,"id":"01a2222d-1504-7cdc-8347-1342d6303aad","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"9800","approved":"7900","label":null,"person":null,"reason":"för hög","type":"rent"}],"incomes":[{"amount":"1234.50","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a2222d-1504-7cdc-8347-1342d6303aad","reason":null,"stated":null,"type":"wage"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"7900","full_grant":false,"income_total":"1235","lines":[["personal:01a2222d-1504-7cdc-8347-1342d6303aad","personal","Personliga kostnader, ensamstående","01a2222d-1504-7cdc-8347-1342d6303aad","3940",["3940","{}",["3940"],["adult.single","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 1 person",null,"1280",["1280","{}",["1280"],["shared.1","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"7900",["7900","{} godkänt av {} sökta",["7900","9800"],null,"12 kap. 7 § första stycket 2 SoL"]],["income:wage:01a2222d-1504-7cdc-8347-1342d6303aad:1","income","Lön efter skatt","01a2222d-1504-7cdc-8347-1342d6303aad","-1235",["-1234.50","{}",["1234.50"],null,"12 kap. 1 § SoL"]]],"norm_total":"5220","outcome":"deficit","period":{"month":11,"year":2026},"reductions":["cost:rent:1"],"result":"11885"}', 2);


--
-- Data for Name: done_write; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.done_write VALUES
	('01a17c84-2f00-7a57-9399-9ac8b92101a2', '01a1c052-9500-790d-b35d-cf68a0d6c1fe', 'change_identity', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-09 12:40:00+00');


--
-- Data for Name: draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.draft VALUES
	('01a2222d-151d-701f-ac02-d3c9a554c269', '01a2222d-14f5-7571-bf50-22bfbcd07f17', 'intake', '{}', '2026-11-10 09:00:00+00', 1);


--
-- Data for Name: emergency_assessment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.emergency_assessment VALUES
	('01a2222d-150b-7ff0-a8e2-c37dd794db23', '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'food', 7, '2026-11-05', 'Lönen är stulen', '12 kr', 'Ingen', 'soon', '[{"name":"Åsa","person_id":"01a2222d-1504-7cdc-8347-1342d6303aad","text":"Saknar mat"}]', 60050, true);


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
	('01a2222d-1512-73ce-99c4-7de94a0bef65', '01a2222d-1503-7aaa-bccf-703b39ded3cb', '01a2222d-1505-754a-b664-7d04c48a92d0', '01a2222d-1504-7cdc-8347-1342d6303aad', 'ib', 1, '{"many":["a","b"],"share":50,"work":"3","works":true}', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '2026-11-10 09:00:00+00', NULL, NULL, 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81');


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
	('01a1c052-9500-7e0d-ab69-9f07e50df523', '01a1aacb-1b80-7699-8bd4-a21ca1e381f9', NULL, '1988-08-07', '50-00017', 'Personbevis från Skatteverket', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-09 12:40:00+00', '5000017'),
	('01a2222d-150c-74b2-9224-36053ac38b57', '01a2222d-1504-7cdc-8347-1342d6303aad', '197611672382', '1976-11-07', 'T 19761107-0001', 'Personnummer tilldelat', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '2026-11-10 09:00:00+00', '197611672382 t197611070001');


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
	('01a2222d-150f-760e-9785-9389da3c7715', '01a2222d-1503-7aaa-bccf-703b39ded3cb', '01a2222d-1504-7cdc-8347-1342d6303aad', 'applicant', '2026-11-05', NULL, 'full', NULL, false, false, 'unemployed_waiting', 1, '', NULL, '');


--
-- Data for Name: journal_note; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_note VALUES
	('01a14e09-1320-754a-a5cf-edfa5a9196f0', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-18 08:03:00+00', 'check', 'Månadens utredning: ansökan, kontoutdrag och inkomster är genomgångna. Kvitton på hyra och el är visade.', NULL, false, NULL, '2026-10-18 08:03:40+00', 1, NULL, '62da5b6ff6169a8513fb6ac8acefd017240a375851845efbb7f86d5f081ff2fa', 1),
	('01a1534f-7a40-7936-a43d-35702c1eea1f', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-19 08:38:00+00', 'other', 'Telefonsamtal. Berättar att anställningsintervjun gick bra och att besked väntas inom två veckor.', NULL, false, NULL, '2026-10-19 08:38:40+00', 2, '62da5b6ff6169a8513fb6ac8acefd017240a375851845efbb7f86d5f081ff2fa', '4b5df46a8bf39a43be37cdbff838ff50eaa6708a29c04d537e5c6475fb2eee4c', 1),
	('01a178d1-8740-7604-a6de-bfdb8825ae56', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-26 15:26:00+00', 'payment', 'Telefonsamtal. Berättar att anställningsintervjun gick bra och att besked väntas inom två veckor.', NULL, true, NULL, '2026-10-26 15:26:40+00', 3, '4b5df46a8bf39a43be37cdbff838ff50eaa6708a29c04d537e5c6475fb2eee4c', '5e41072ac5ade99544ffcde5397a254daed4a4f7bbbc2a9688a646a552a98a6f', 1),
	('01a1bb75-7700-7434-b637-a4685d385e06', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-08 14:00:00+00', 'check', 'Månadens utredning: ansökan, kontoutdrag och inkomster är genomgångna. Kvitton på hyra och el är visade.', NULL, false, NULL, '2026-11-08 14:00:40+00', 1, NULL, '7e5bb5ba3eccf5c1b61adee71f9cfeb2340b9b7cece3cbdbcd968c46ee2e08f1', 1),
	('01a17c84-2f00-7932-993f-f3df85ad81d7', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-10-27 12:15:00+00', 'payment_return', 'Utbetalningen på 26 216 kr till Ulla Mallås för oktober 2026 kom tillbaka från banken 2026-10-27: kontot avslutat. Bankens returlista: kontot är avslutat. Beloppet är kvar att betala. Daniel Fiktivberg registrerade det och Eva Diktås bekräftade.', 'payment', false, NULL, '2026-10-27 12:15:00+00', 4, '5e41072ac5ade99544ffcde5397a254daed4a4f7bbbc2a9688a646a552a98a6f', '9979a934323f359451d986ed235d73536c40ff7279e3cf67a9456259c939dc09', 1),
	('01a1c052-9500-7691-a66f-0c32c849ed81', '01a1aacb-1b80-7ab5-a626-3f9f033ae330', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-09 12:40:00+00', 'other', 'Christer Modellås: personnummer 19880807-2394, förut inget; reservnummer inget. Personbevis från Skatteverket', 'application', false, NULL, '2026-11-09 12:40:00+00', 1, NULL, 'c5c1b0c316b4fe2df53b03fa239784560a7735c59f9fecddf5dc6e34a7fde338', 1),
	('01a2222d-1517-75fc-814e-b7cf88c9d619', '01a2222d-1503-7aaa-bccf-703b39ded3cb', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '2026-11-10 09:00:00+00', 'phone_call', 'Åsa ringer: "hyran" är
betald.', 'calculation', true, NULL, NULL, NULL, NULL, NULL, 1);


--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.letter VALUES
	('01a2222d-1515-7de9-a31a-b82d5ffe3cdb', '01a2222d-1503-7aaa-bccf-703b39ded3cb', '01a2222d-1506-7222-aed9-7078427c4ed4', '01a2222d-1504-7cdc-8347-1342d6303aad', 'Beslut', '2026-11-10 09:00:00+00', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '0000000000000000000000000000000000000000000000000000000000000000', '\x255044462d312e372000ff');


--
-- Data for Name: next_step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.next_step VALUES
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'follow_up', '2026-12-23', NULL, NULL),
	('01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'application', '2026-11-19', '01a1aacb-1b80-779b-bcfd-527b9a8ca891', NULL),
	('01a1afff-3320-7492-aa59-679aed3a32a8', 'payment_release', '2026-11-25', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', 1447900),
	('01a2222d-1503-7aaa-bccf-703b39ded3cb', 'calculation', '2026-11-19', '01a2222d-1505-754a-b664-7d04c48a92d0', 1188550);


--
-- Data for Name: payee_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payee_account VALUES
	('01a10b19-2640-73c7-bd87-a86557b6fb7e', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'Ulla Mallås', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-05 08:30:00+00', NULL),
	('01a1b026-9140-7d8a-ac12-7e938005ce74', '01a1afff-3320-7492-aa59-679aed3a32a8', 'Änna Testberg', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-06 09:17:00+00', NULL),
	('01a181cf-2a00-765e-aa23-534a1a0ffed5', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'Ulla Mallås', 'bank_account', '6112', '123456789', 'Kontoutdrag från den nya banken, visat vid besök.', false, '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', '2026-10-28 09:20:00+00', 'self'),
	('01a2222d-1507-7867-ae06-bcc3fda1e00e', '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'Åsa Östlund-Exempel', 'bankgiro', '', '50501055', 'Kontoutdrag', false, '01a2222d-14f7-7071-8188-3db050a31618', '2026-11-10 09:00:00+00', NULL),
	('01a2222d-1524-7694-bd61-525bcaa55764', '01a2222d-1521-7360-9efd-07d7cdbc8c65', 'Åsa Östlund-Exempel', 'bankgiro', '', '50501055', 'Kontoutdrag', false, '01a2222d-14f7-7071-8188-3db050a31618', '2026-11-10 09:00:00+00', NULL),
	('01a2222d-1525-7af4-b71e-992a2a7dbf77', '01a2222d-1521-7360-9efd-07d7cdbc8c65', 'Åsa Östlund-Exempel', 'card', '', '', 'Kontoutdrag', false, '01a2222d-14f7-7071-8188-3db050a31618', '2026-11-10 09:00:00+00', NULL);


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('01a144ac-3960-7af7-bd68-373b29acf1a5', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a14478-f460-7818-b3d7-4f82bf268ea0', '01a10b19-2640-73c7-bd87-a86557b6fb7e', 'Ulla Mallås', 2621600, '2026-10', '2026-10-23', 'released', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-16 12:25:00+00', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-10-22 13:53:00+00', '', '01a163e9-5b00-75f8-a06a-0deb1adbce5d', 1, NULL, NULL, NULL, NULL),
	('01a1c4a7-4920-75a2-9c57-532ba31a49dd', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c489-12c0-77fa-95c8-91ff3add6527', '01a1b026-9140-7d8a-ac12-7e938005ce74', 'Änna Testberg', 1447900, '2026-11', '2026-11-25', 'prepared', '01a1c4af-8680-753f-a09f-76b5a170b338', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-10 08:51:00+00', NULL, NULL, '', NULL, 1, NULL, NULL, NULL, NULL),
	('01a181cf-2a00-7bdc-a6a5-5215625d165b', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a14478-f460-7818-b3d7-4f82bf268ea0', '01a181cf-2a00-765e-aa23-534a1a0ffed5', 'Ulla Mallås', 2621600, '2026-10', '2026-10-29', 'released', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', '2026-10-28 09:20:00+00', '01a1c4af-8680-7646-8a09-7c976bf46c69', '2026-10-28 13:05:00+00', '', '01a182f4-2200-7b5b-a951-acbaa352b6b5', 3, NULL, NULL, NULL, NULL),
	('01a2222d-1518-7a0c-8e55-c325e3547523', '01a2222d-1503-7aaa-bccf-703b39ded3cb', '01a2222d-1506-7222-aed9-7078427c4ed4', '01a2222d-1507-7867-ae06-bcc3fda1e00e', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'prepared', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '01a2222d-14f7-7071-8188-3db050a31618', '2026-11-10 09:00:00+00', NULL, NULL, '', NULL, 1, NULL, NULL, NULL, NULL),
	('01a2222d-1526-767e-9be7-9e149f11e797', '01a2222d-1521-7360-9efd-07d7cdbc8c65', '01a2222d-1523-7290-8ffd-e80b8991a843', '01a2222d-1524-7694-bd61-525bcaa55764', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'released', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '01a2222d-14f7-7071-8188-3db050a31618', '2026-11-10 09:00:00+00', '01a2222d-14f8-763b-82f2-9643df626c04', '2026-11-10 09:00:00+00', '', '01a2222d-1519-7333-ba1f-8b03ac9175a0', 1, NULL, NULL, NULL, NULL),
	('01a2222d-1527-7f94-9a9d-775025be5348', '01a2222d-1521-7360-9efd-07d7cdbc8c65', '01a2222d-1523-7290-8ffd-e80b8991a843', '01a2222d-1525-7af4-b71e-992a2a7dbf77', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'released', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '01a2222d-14f7-7071-8188-3db050a31618', '2026-11-10 09:00:00+00', '01a2222d-14f8-763b-82f2-9643df626c04', '2026-11-10 09:00:00+00', '', NULL, 1, NULL, NULL, NULL, NULL);


--
-- Data for Name: payment_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_file VALUES
	('01a163e9-5b00-75f8-a06a-0deb1adbce5d', 'FS202610221600000DEB1ADBCE5D', '2026-10-22 14:00:00+00', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 1, 2621600, '3bff49b9892c57f3187a541ea76436a50febfa4ec7867fdbc28b6e1d30433b05', '\x3c3f786d6c2076657273696f6e3d27312e302720656e636f64696e673d275554462d38273f3e0a3c446f63756d656e7420786d6c6e733d2275726e3a69736f3a7374643a69736f3a32303032323a746563683a7873643a7061696e2e3030312e3030312e3039223e0a20203c4373746d72436474547266496e69746e3e0a202020203c4772704864723e0a2020202020203c4d736749643e465332303236313032323136303030303044454231414442434535443c2f4d736749643e0a2020202020203c4372654474546d3e323032362d31302d32325431343a30303a30305a3c2f4372654474546d3e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c496e6974675074793e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e4558454d50454c3c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e435553543c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f496e6974675074793e0a202020203c2f4772704864723e0a202020203c506d74496e663e0a2020202020203c506d74496e6649643e30316131343461633339363037616637626436383337336232396163663161353c2f506d74496e6649643e0a2020202020203c506d744d74643e5452463c2f506d744d74643e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c506d745470496e663e0a20202020202020203c5376634c766c3e0a202020202020202020203c43643e4e5552473c2f43643e0a20202020202020203c2f5376634c766c3e0a2020202020203c2f506d745470496e663e0a2020202020203c52657164457863746e44743e0a20202020202020203c44743e323032362d31302d32333c2f44743e0a2020202020203c2f52657164457863746e44743e0a2020202020203c446274723e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e323132303030303030303c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e434f49443c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f446274723e0a2020202020203c44627472416363743e0a20202020202020203c49643e0a202020202020202020203c4f7468723e0a2020202020202020202020203c49643e35303530313035353c2f49643e0a2020202020202020202020203c5363686d654e6d3e0a20202020202020202020202020203c50727472793e42474e523c2f50727472793e0a2020202020202020202020203c2f5363686d654e6d3e0a202020202020202020203c2f4f7468723e0a20202020202020203c2f49643e0a20202020202020203c4363793e53454b3c2f4363793e0a2020202020203c2f44627472416363743e0a2020202020203c446274724167743e0a20202020202020203c46696e496e73746e49643e0a202020202020202020203c42494346493e45535345534553533c2f42494346493e0a20202020202020203c2f46696e496e73746e49643e0a2020202020203c2f446274724167743e0a2020202020203c4364745472665478496e663e0a20202020202020203c506d7449643e0a202020202020202020203c456e64546f456e6449643e30316131343461633339363037616637626436383337336232396163663161353c2f456e64546f456e6449643e0a20202020202020203c2f506d7449643e0a20202020202020203c416d743e0a202020202020202020203c496e737464416d74204363793d2253454b223e32363231362e30303c2f496e737464416d743e0a20202020202020203c2f416d743e0a20202020202020203c436474724167743e0a202020202020202020203c46696e496e73746e49643e0a2020202020202020202020203c436c725379734d6d6249643e0a20202020202020202020202020203c436c7253797349643e0a202020202020202020202020202020203c43643e53455342413c2f43643e0a20202020202020202020202020203c2f436c7253797349643e0a20202020202020202020202020203c4d6d6249643e353833393c2f4d6d6249643e0a2020202020202020202020203c2f436c725379734d6d6249643e0a202020202020202020203c2f46696e496e73746e49643e0a20202020202020203c2f436474724167743e0a20202020202020203c436474723e0a202020202020202020203c4e6d3e556c6c61204d616c6cc3a5733c2f4e6d3e0a20202020202020203c2f436474723e0a20202020202020203c43647472416363743e0a202020202020202020203c49643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e35383339383235373436363c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e4242414e3c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f49643e0a20202020202020203c2f43647472416363743e0a2020202020203c2f4364745472665478496e663e0a202020203c2f506d74496e663e0a20203c2f4373746d72436474547266496e69746e3e0a3c2f446f63756d656e743e0a', NULL),
	('01a182f4-2200-7b5b-a951-acbaa352b6b5', 'FS20261028154000ACBAA352B6B5', '2026-10-28 14:40:00+00', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 1, 2621600, '1fed8be365701347a249f012320db5d74b55f208a42093947462db7842521d9b', '\x3c3f786d6c2076657273696f6e3d27312e302720656e636f64696e673d275554462d38273f3e0a3c446f63756d656e7420786d6c6e733d2275726e3a69736f3a7374643a69736f3a32303032323a746563683a7873643a7061696e2e3030312e3030312e3039223e0a20203c4373746d72436474547266496e69746e3e0a202020203c4772704864723e0a2020202020203c4d736749643e465332303236313032383135343030304143424141333532423642353c2f4d736749643e0a2020202020203c4372654474546d3e323032362d31302d32385431343a34303a30305a3c2f4372654474546d3e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c496e6974675074793e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e4558454d50454c3c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e435553543c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f496e6974675074793e0a202020203c2f4772704864723e0a202020203c506d74496e663e0a2020202020203c506d74496e6649643e30316131383163663261303037626463613661353532313536323564313635623c2f506d74496e6649643e0a2020202020203c506d744d74643e5452463c2f506d744d74643e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c506d745470496e663e0a20202020202020203c5376634c766c3e0a202020202020202020203c43643e4e5552473c2f43643e0a20202020202020203c2f5376634c766c3e0a2020202020203c2f506d745470496e663e0a2020202020203c52657164457863746e44743e0a20202020202020203c44743e323032362d31302d32393c2f44743e0a2020202020203c2f52657164457863746e44743e0a2020202020203c446274723e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e323132303030303030303c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e434f49443c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f446274723e0a2020202020203c44627472416363743e0a20202020202020203c49643e0a202020202020202020203c4f7468723e0a2020202020202020202020203c49643e35303530313035353c2f49643e0a2020202020202020202020203c5363686d654e6d3e0a20202020202020202020202020203c50727472793e42474e523c2f50727472793e0a2020202020202020202020203c2f5363686d654e6d3e0a202020202020202020203c2f4f7468723e0a20202020202020203c2f49643e0a20202020202020203c4363793e53454b3c2f4363793e0a2020202020203c2f44627472416363743e0a2020202020203c446274724167743e0a20202020202020203c46696e496e73746e49643e0a202020202020202020203c42494346493e45535345534553533c2f42494346493e0a20202020202020203c2f46696e496e73746e49643e0a2020202020203c2f446274724167743e0a2020202020203c4364745472665478496e663e0a20202020202020203c506d7449643e0a202020202020202020203c456e64546f456e6449643e30316131383163663261303037626463613661353532313536323564313635623c2f456e64546f456e6449643e0a20202020202020203c2f506d7449643e0a20202020202020203c416d743e0a202020202020202020203c496e737464416d74204363793d2253454b223e32363231362e30303c2f496e737464416d743e0a20202020202020203c2f416d743e0a20202020202020203c436474724167743e0a202020202020202020203c46696e496e73746e49643e0a2020202020202020202020203c436c725379734d6d6249643e0a20202020202020202020202020203c436c7253797349643e0a202020202020202020202020202020203c43643e53455342413c2f43643e0a20202020202020202020202020203c2f436c7253797349643e0a20202020202020202020202020203c4d6d6249643e363131323c2f4d6d6249643e0a2020202020202020202020203c2f436c725379734d6d6249643e0a202020202020202020203c2f46696e496e73746e49643e0a20202020202020203c2f436474724167743e0a20202020202020203c436474723e0a202020202020202020203c4e6d3e556c6c61204d616c6cc3a5733c2f4e6d3e0a20202020202020203c2f436474723e0a20202020202020203c43647472416363743e0a202020202020202020203c49643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e363131323132333435363738393c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e4242414e3c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f49643e0a20202020202020203c2f43647472416363743e0a2020202020203c2f4364745472665478496e663e0a202020203c2f506d74496e663e0a20203c2f4373746d72436474547266496e69746e3e0a3c2f446f63756d656e743e0a', 'payment_file'),
	('01a2222d-1519-7333-ba1f-8b03ac9175a0', 'FS1', '2026-11-10 09:00:00+00', '01a2222d-14f7-7071-8188-3db050a31618', 2, 20010, '0000000000000000000000000000000000000000000000000000000000000000', '\x3c446f63756d656e742f3e', NULL);


--
-- Data for Name: payment_receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_receipt VALUES
	('01a2222d-1528-7e0e-8cb5-821583be5408', '01a2222d-1527-7f94-9a9d-775025be5348', '01a2222d-1521-7360-9efd-07d7cdbc8c65', '2026-11-05', '01a2222d-14f5-7571-bf50-22bfbcd07f17', 'Åsa Östlund-Exempel', 'Kvitto 17', '2026-11-10 09:00:00+00', '0000000000000000000000000000000000000000000000000000000000000000');


--
-- Data for Name: payment_return; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_return VALUES
	('01a17c84-2f00-7932-993f-f3df85ad81d7', '01a144ac-3960-7af7-bd68-373b29acf1a5', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a163e9-5b00-75f8-a06a-0deb1adbce5d', 'returned', 'account_closed', true, 'Bankens returlista: kontot är avslutat.', '2026-10-27', '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-27 08:40:00+00', 'confirmed', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-10-27 12:15:00+00', '', '396512969c8c1d11d78c1e39400e000020beab21e0aeff9d235dcc6590d895fe', 2),
	('01a2222d-1529-757e-8bc7-224b41000cc2', '01a2222d-1526-767e-9be7-9e149f11e797', '01a2222d-1521-7360-9efd-07d7cdbc8c65', '01a2222d-1519-7333-ba1f-8b03ac9175a0', 'returned', 'account_closed', true, 'Banken: kontot avslutat', '2026-11-05', '01a2222d-14f7-7071-8188-3db050a31618', '2026-11-10 09:00:00+00', NULL, NULL, NULL, '', NULL, 1);


--
-- Data for Name: payment_set_aside; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_set_aside VALUES
	('01a2222d-152a-77d2-8ec3-1bda19742a24', '01a2222d-1518-7a0c-8e55-c325e3547523', '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'payee_name_characters', '{"characters":"“","payee":"Åsa “Öst” Exempel"}', '01a2222d-14f7-7071-8188-3db050a31618', '2026-11-10 09:00:00+00');


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
	('01a2222d-1504-7cdc-8347-1342d6303aad', '198407152381', '1984-07-15', 'Åsa', 'Östlund-Exempel', 'confidentiality_flag', 'Exempelgatan 2', '100 00', 'Exempelstaden', '000-00 00 00', 1, 'ostlundexempel asa 198407152381 oestlundexempel aasa', '');


--
-- Data for Name: person_match; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_match VALUES
	('01a2222d-150d-7989-8376-839221a78ab4', '01a2222d-1504-7cdc-8347-1342d6303aad', '01a2222d-1504-7cdc-8347-1342d6303aad', 'apart', 'Två kusiner med samma namn', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '2026-11-10 09:00:00+00');


--
-- Data for Name: plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plan VALUES
	('01a134ab-3d40-7a60-b306-98a1c0093492', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0', 1, 'Klara sfi kurs C och därefter yrkesutbildning till kock.', '”Jag orkar inte heltid men jag vill göra något.”', '2027-01-04', '[{"due_on":"2026-12-05","hours_per_week":null,"measure":"work_practice","need":null,"owner":"client","state":"dropped","title":"Boka budgetrådgivning"},{"due_on":"2026-10-25","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"ongoing","title":"Gå sfi varje vardag"},{"due_on":"2026-11-26","hours_per_week":null,"measure":"sfi","need":null,"owner":"client","state":"dropped","title":"CV och referenser klara"},{"due_on":"2026-11-19","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"done","title":"Lämna läkarintyg"}]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 09:50:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 09:50:30+00', 1),
	('01a1349d-81a0-73a5-857a-40b22188287e', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-754b-810c-4759482c9cbc', 1, 'Egen försörjning genom arbete inom äldreomsorg senast i vår.', '”Det viktigaste är att barnen kan gå kvar i sin skola.”', '2026-12-23', '[{"due_on":"2026-10-21","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"done","title":"Kontakta Arbetsförmedlingen"},{"due_on":"2026-12-07","hours_per_week":null,"measure":"ar_team","need":null,"owner":"client","state":"done","title":"Boka budgetrådgivning"}]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 09:35:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 09:35:30+00', 1),
	('01a1c489-fd20-716e-a13e-213ebdaaea00', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c4af-8680-712a-817a-9262453bf491', 1, 'Deltidsarbete på halvtid som trappas upp under året.', '”Det viktigaste är att barnen kan gå kvar i sin skola.”', '2027-01-08', '[{"due_on":"2026-12-19","hours_per_week":null,"measure":null,"need":null,"owner":"unit","state":"done","title":"Söka bostad, lista varje månad"},{"due_on":"2026-11-19","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"dropped","title":"CV och referenser klara"}]', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 08:19:00+00', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 08:19:30+00', 1),
	('01a2222d-1513-7ec0-8d0d-d6362de0101a', '01a2222d-1503-7aaa-bccf-703b39ded3cb', '01a2222d-1504-7cdc-8347-1342d6303aad', 1, 'Egen försörjning', '”Jag vill tillbaka.”', '2026-12-10', '[{"due_on":"2026-12-01","hours_per_week":"7.5","measure":null,"need":null,"owner":"client","state":"ongoing","title":"Söka arbete"}]', '01a2222d-14f5-7571-bf50-22bfbcd07f17', '2026-11-10 09:00:00+00', NULL, NULL, 1);


--
-- Data for Name: reading; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: seal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal VALUES
	(1, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', 'f3c9e625de0b383d6bf1db39a77b7d1303556f4f5120713fe49779cf4d18e61e', false, '2026-11-28 12:41:49.143278+00', '', '37b68b171df22e9e0a213b4ecde05db4f2c7a5f5658f6d5d79c4c0f4116dd560'),
	(2, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-753f-a09f-76b5a170b338', '8131cf9ae48270881beb6a69f9b79001cca9deb068acb290900765deb27b1883', false, '2026-11-28 12:41:49.144185+00', '37b68b171df22e9e0a213b4ecde05db4f2c7a5f5658f6d5d79c4c0f4116dd560', '9ef2147331b3f4014b5f411868549933b35f6b95efaa50c959f8fff75c4d481e'),
	(3, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7bec-b898-d190f9ebdacc', 'bc060157789af32b6b6dba902f5d5b3541f1c9b680345048247db6caf4fc05f0', false, '2026-11-28 12:41:49.144769+00', '9ef2147331b3f4014b5f411868549933b35f6b95efaa50c959f8fff75c4d481e', 'f15d5cf4db5202aa037e64fe3e32fa8fd096a331623bd5e67c30efb83e1afa1f'),
	(4, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '92d46f04c4b551c1e7ea1a5b1ebef4d399d95ad89a90fc4790db6e1338c463c3', false, '2026-11-28 12:41:49.145279+00', 'f15d5cf4db5202aa037e64fe3e32fa8fd096a331623bd5e67c30efb83e1afa1f', 'e8e250c38d5bfb5511d1cc78b7c85b84c13327ad786b502c6c5d700a557f73ba'),
	(5, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '0bf29647408253445b092aa39fd345ef3056b311f953b3fcd09e73a56d0200ca', false, '2026-11-28 12:41:49.145762+00', 'e8e250c38d5bfb5511d1cc78b7c85b84c13327ad786b502c6c5d700a557f73ba', '317b14c7100ab763b0d699ef469e39bd36eae97b2f3b9e9650a5a26fd17dcb2f'),
	(6, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-764c-8c38-fb2918f135d2', '1237e8cfd66be87cc8460700887dab74494afc595da9bb93d780ead688b12986', false, '2026-11-28 12:41:49.146176+00', '317b14c7100ab763b0d699ef469e39bd36eae97b2f3b9e9650a5a26fd17dcb2f', 'be9b2e4bf60704097be4b0c9a8264b71081115e596b19be5e7962bc87c2efdfe'),
	(7, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7e2e-bf15-052434b9b5df', 'fc88e716dabcb8b303d2b757831c2470058ef1b9e71c602f28382557e0343fca', false, '2026-11-28 12:41:49.146369+00', 'be9b2e4bf60704097be4b0c9a8264b71081115e596b19be5e7962bc87c2efdfe', 'b5a7ec0a0971b11f6bd53fb1c4e3a11dc686b7d3089ab7d38a2b6deba4bb85c5'),
	(8, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7c66-95e7-61d17731af10', '006adffa83ffebd13045408691e40b25c8e42276340830a3ea3c2ce6b08467af', false, '2026-11-28 12:41:49.146504+00', 'b5a7ec0a0971b11f6bd53fb1c4e3a11dc686b7d3089ab7d38a2b6deba4bb85c5', 'a6d44f999886b9b86f3decbc9a1a47e568ccd6d478dcfbe9821b163c67ecd18c'),
	(9, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7e05-8b5c-74273f98e277', 'ae6fa844e8d623f5495230085b5d2ce7ffd3491e83efe1a71193952f87f9d080', false, '2026-11-28 12:41:49.146622+00', 'a6d44f999886b9b86f3decbc9a1a47e568ccd6d478dcfbe9821b163c67ecd18c', 'a009eaafea375c54dad0c0378c4d42a059b387c004ddb4ef2eb67c466906d1fd'),
	(10, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'd8a9acd2d8ac113e727e5da4b5d9cd5c619984dfb122401edd2b65aaf231ad46', false, '2026-11-28 12:41:49.146721+00', 'a009eaafea375c54dad0c0378c4d42a059b387c004ddb4ef2eb67c466906d1fd', '0a834cf28d747231d8819479645f6c8e5cdc55894c28d440776c1ed3770f0cea'),
	(11, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '1a7b71af1e11041969e2931f375b9cc44a4c1c07d9223f5ddaf454faf3ee934d', false, '2026-11-28 12:41:49.146814+00', '0a834cf28d747231d8819479645f6c8e5cdc55894c28d440776c1ed3770f0cea', '7f88b3de2452d9a1477456153123ee103a7b51ef7e336d2ce1aaef6f3772406d'),
	(12, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', 'e12bceaba7840790ba444c404d68c84e470672d77d2da64e90e86ced04ea6902', false, '2026-11-28 12:41:49.146934+00', '7f88b3de2452d9a1477456153123ee103a7b51ef7e336d2ce1aaef6f3772406d', 'f61299f4d9c1bdff6863092fafa6393a0183608488a818ceea9a976eaebfee15'),
	(13, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7646-8a09-7c976bf46c69', '0faf57f9a68a6aa985438d5413797264b22cd1b7e1eca2d00791a1ca51157c74', false, '2026-11-28 12:41:49.147048+00', 'f61299f4d9c1bdff6863092fafa6393a0183608488a818ceea9a976eaebfee15', '0b487f871018550bdfac367c64a2ed88bfa0ccc6a1ee02e9afc5c2c1c1268b18'),
	(14, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-701f-8a02-135e92b1d3f2', 'b98ffc7b3336ba17abf1bb3a58d52f7f75001b10d809c078a746e59b2b4be18b', false, '2026-11-28 12:41:49.147164+00', '0b487f871018550bdfac367c64a2ed88bfa0ccc6a1ee02e9afc5c2c1c1268b18', 'cb837c06c07edb8d33a521bdf23c5714744a61f553ce5a86c879b845388ec81f'),
	(15, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7828-99a5-4a7bb1fee08f', '4590a27c77c28e5e7519eeb3750ab0a14f48147dd4a721e9a44ad887c0147261', false, '2026-11-28 12:41:49.147275+00', 'cb837c06c07edb8d33a521bdf23c5714744a61f553ce5a86c879b845388ec81f', 'd71fca18715b2707e063513a4eccc344ce0caa6a518f0350a565c84ab3e8398c'),
	(16, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-71d6-97f5-e837d70820fe', '2f6b9e97c89ad6a31876cf710f29775846ac218c5dc5040fab736a94a35f6ec0', false, '2026-11-28 12:41:49.147389+00', 'd71fca18715b2707e063513a4eccc344ce0caa6a518f0350a565c84ab3e8398c', 'cc187d6872ad3ca33431e9575dd9474839d6b81ba8c58fc7de77e7d9f5c51022'),
	(17, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7f88-90a3-d6b2aa05e11a', 'c240545c22af724aff4d6f955d2fb24cf5770bd035f5568813f73d31d7a70b55', false, '2026-11-28 12:41:49.147517+00', 'cc187d6872ad3ca33431e9575dd9474839d6b81ba8c58fc7de77e7d9f5c51022', '452fe09ebd54056d5df624af54c0670a185fcc077d1e8e4db9f57a18b19c4555'),
	(18, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7e65-be3b-890b93f448b3', '9ddfb3c9c02e5c276d0cf46a209dbf8f36f1c5bdc1e26186a81bca22c915b40e', false, '2026-11-28 12:41:49.147636+00', '452fe09ebd54056d5df624af54c0670a185fcc077d1e8e4db9f57a18b19c4555', 'af03e40b4dbea966b1348c5b335d023c6e31b4ba3f5f7f5422ca1baca7510063'),
	(19, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7315-a2c3-3a4fb774eb52', '7b5cefd7d1c467a9c8648a66a57d180856ed73cc85af5c729af9dac15614b620', false, '2026-11-28 12:41:49.147739+00', 'af03e40b4dbea966b1348c5b335d023c6e31b4ba3f5f7f5422ca1baca7510063', 'fed25a699cf64d8e129492918c926363fd977d0305f8d33425877eb5de1359ed'),
	(20, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7aff-b631-a992f0ce5835', '2f4171dfd4be76228cec181a580ac00b5606d4d0778a19287539a8b5a1ff23da', false, '2026-11-28 12:41:49.147832+00', 'fed25a699cf64d8e129492918c926363fd977d0305f8d33425877eb5de1359ed', '515ffec4c718c01a2321189627c40812582857265ba9479c65959df42b64a500'),
	(21, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-74aa-b7dc-76fb0f17a300', 'c43def3c2a685c82d22504c23940666c80a2a78a0ccdd4bdfa2bac273e1f4cef', false, '2026-11-28 12:41:49.147923+00', '515ffec4c718c01a2321189627c40812582857265ba9479c65959df42b64a500', '012e943293657696f48f77a794c6544ab332c608c4ef7d57290c76af716abf4e'),
	(22, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-7415-a5dc-9f503f63af83', 'c76da51a4df672120c09598f740ed59bd84ca1ac9611fb61ee8583e5fe306712', false, '2026-11-28 12:41:49.148031+00', '012e943293657696f48f77a794c6544ab332c608c4ef7d57290c76af716abf4e', '701d39417d00f690d6bf13220df5d3f9f0257b41820919d3569ed0997b4afd52'),
	(23, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-76d2-b2fd-f2022a96fb1a', '7915be0b084f78ccf90fb85fe638117e9e23d30770130fa1ce970814c07a77d9', false, '2026-11-28 12:41:49.148155+00', '701d39417d00f690d6bf13220df5d3f9f0257b41820919d3569ed0997b4afd52', '4011666f6d4b24755b0d6f812674b9ff137dea171903150601a4ecd01d6ce896'),
	(24, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0', '536c4862b8554a2e80ad193c085bc996bd0d473810dcff7fa64beefa36cb3275', false, '2026-11-28 12:41:49.149107+00', '4011666f6d4b24755b0d6f812674b9ff137dea171903150601a4ecd01d6ce896', 'd2788613a6e5feaa79828d9f22f7739016357fb9d92de3467d249d785d79882b'),
	(25, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-754b-810c-4759482c9cbc', 'f7862531bfb1065cd61a822e9e208fbf89b9b2132e7a4ba2baab3316310c6bb4', false, '2026-11-28 12:41:49.14966+00', 'd2788613a6e5feaa79828d9f22f7739016357fb9d92de3467d249d785d79882b', '0b14e40b62fef20f796f54e83602c2d014cd5995f84538c03454a164c971b62b'),
	(26, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7e1a-b341-e07a83f73f16', '61d705ba2d95e60e494e7cdc6a720f4653d8e6ad491e96043053009c31301226', false, '2026-11-28 12:41:49.150266+00', '0b14e40b62fef20f796f54e83602c2d014cd5995f84538c03454a164c971b62b', 'd49cda17f949e337b2757e7e2da2c785761d6e825d4a802ab8aef8a3aa6aff36'),
	(27, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7a81-a4e5-0cad66237a04', '7a87c38297d6b8352d8b169856b36e6f9d649f1be96e4f27a06bc70b443812a8', false, '2026-11-28 12:41:49.150798+00', 'd49cda17f949e337b2757e7e2da2c785761d6e825d4a802ab8aef8a3aa6aff36', '1030f399d0d0a2af7d5551bb062d1695ef0fce60498f717e2927deb6d118e249'),
	(28, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-70cc-b571-810afc132d0d', '6028df8b8c6496be6349adf942d20a1a46c399ee2a2e4dcbdce4b2b158db594a', false, '2026-11-28 12:41:49.151333+00', '1030f399d0d0a2af7d5551bb062d1695ef0fce60498f717e2927deb6d118e249', '53fd20685cdd0f7a09fe0fac24884da913beb691958399840ef9075dc18cc499'),
	(29, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-712a-817a-9262453bf491', 'd47774261bfeb1b57f12557206b31ac1142d3a2e20dd05dc821a57c091ef07fe', false, '2026-11-28 12:41:49.151859+00', '53fd20685cdd0f7a09fe0fac24884da913beb691958399840ef9075dc18cc499', '696996796fec68c8a583cb7b529b7ec786e40ec986902d47a26c9d214c635e75'),
	(30, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7212-83c8-cb28eb4ed2e3', '6218e81cead0c59d622eded6d82578bcd8e52b981d94b38c6d5ec12b9bd55c26', false, '2026-11-28 12:41:49.153386+00', '696996796fec68c8a583cb7b529b7ec786e40ec986902d47a26c9d214c635e75', 'f1479150a295b35c73a220a932691797d7b107d733845008346e5f6bbbc606c7'),
	(31, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7eef-b02e-3d8dccb1c51d', '24395ad26075258fe7fecc555d4e8370a5039b11f5626e5fcaf563d9dbd96ab9', false, '2026-11-28 12:41:49.153528+00', 'f1479150a295b35c73a220a932691797d7b107d733845008346e5f6bbbc606c7', '86271bf96df224d7fe45c13dd9e1b7c4db3d7e7fc97d29f67aaa8ea2a368688c'),
	(32, '00000000-0000-0000-0000-000000000000', 'person', '01a1c4af-8680-7bb1-9570-266b42b38755', '1bf081cc267271b2c03b5c3c0f759073e627fc15f28908df91d62d4098b9484e', false, '2026-11-28 12:41:49.15366+00', '86271bf96df224d7fe45c13dd9e1b7c4db3d7e7fc97d29f67aaa8ea2a368688c', '8134827066b921c194bfeaf40f1f14c8b05d3b8da4614973c51a440b8d706fe5'),
	(33, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'case_file', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '5f78838e15b835aa6cd516732fc4b52e6fdf6e80283d40dcf04f52efc3f19b66', false, '2026-11-28 12:41:49.154353+00', '8134827066b921c194bfeaf40f1f14c8b05d3b8da4614973c51a440b8d706fe5', 'e8c90fd20a45b4466c45953ba44fceaa3cbee1097c33c3025530c43486a24b7e'),
	(34, '01a1afff-3320-7492-aa59-679aed3a32a8', 'case_file', '01a1afff-3320-7492-aa59-679aed3a32a8', '63a2eefad1b11ec5645e02fe8e69e85a6c03a238cad8347bd9a1a4c47fc9ccd7', false, '2026-11-28 12:41:49.154819+00', 'e8c90fd20a45b4466c45953ba44fceaa3cbee1097c33c3025530c43486a24b7e', '914f7c4c2b150a597283d69785a17118b18c58dab6321a30dcf0a3d2b4f3294e'),
	(35, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'household_member', '01a0f644-33e0-7d33-b53c-631cdfd43f37', 'ee60170e725f7fc47e5bded9acdf78b1f76e38868e92e67e091e1733571c8a5c', false, '2026-11-28 12:41:49.15583+00', '914f7c4c2b150a597283d69785a17118b18c58dab6321a30dcf0a3d2b4f3294e', 'd7d1db0cf818609e748f127f6a27c6454ef0ac87b4f57f32e327e60305121e14'),
	(36, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'household_member', '01a0f659-4280-7499-8093-f6dea268aa87', 'effb0fca13345aac1552774e503977b7c1436fdb9df46c15363007cfe598bf3d', false, '2026-11-28 12:41:49.156445+00', 'd7d1db0cf818609e748f127f6a27c6454ef0ac87b4f57f32e327e60305121e14', '019d61b4fe47b963333003ce2c7d2a449bcfe91b9b1a108f23e4a490a85d440a'),
	(37, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'household_member', '01a0f657-6dc0-7f72-b961-fd925d39d0a8', '99c09b058123bf0f0a92ad12f29acd71e004a28d3b60f8218e95ea826155ab96', false, '2026-11-28 12:41:49.157091+00', '019d61b4fe47b963333003ce2c7d2a449bcfe91b9b1a108f23e4a490a85d440a', 'd10ebfa9fa81e82b67ff1fcb721a7e8e079281fec661c3cdab693c08490ba84b'),
	(38, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'household_member', '01a0f649-b220-774b-ba52-9ba3fe3bfada', 'f74a21610568b0788d312073d02a62a57abf3676922304ad9c56e458807e8c8f', false, '2026-11-28 12:41:49.1577+00', 'd10ebfa9fa81e82b67ff1fcb721a7e8e079281fec661c3cdab693c08490ba84b', '31bf7d829030b7ea91d16d04b8aac737d93197188eaf170bdb3152889d7e64cc'),
	(39, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'household_member', '01a0f65e-c0c0-74e4-95fc-899e4fd58dbe', '16d06f91be32f7ff1b3265b76e765dc877864a6ae8bd71175fea135c5240204d', false, '2026-11-28 12:41:49.158333+00', '31bf7d829030b7ea91d16d04b8aac737d93197188eaf170bdb3152889d7e64cc', '16afa168ef864e50a0ed88efc07f5cebe944c57f609665ffa1ef0ace7bfbf071'),
	(40, '01a1afff-3320-7492-aa59-679aed3a32a8', 'household_member', '01a19643-10a0-75a4-86e3-e7260b0f873b', 'd51be1fb33179d5702c9f6964f72e9078c23dd0b9f7bc44b75fdd551ecc7a29b', false, '2026-11-28 12:41:49.159017+00', '16afa168ef864e50a0ed88efc07f5cebe944c57f609665ffa1ef0ace7bfbf071', '0e947d0dbcc6c0b5ed9d4dff56cdcf2cd9f1adbf20015326ff2f3208254d1d90'),
	(41, '01a1afff-3320-7492-aa59-679aed3a32a8', 'household_member', '01a1962d-17a0-730b-a954-ba5cf81e54dd', 'c514301a0c8820164ee1ad04c05b4e27917963a44aaf9fc0bf19e169ecdcdc4a', false, '2026-11-28 12:41:49.159185+00', '0e947d0dbcc6c0b5ed9d4dff56cdcf2cd9f1adbf20015326ff2f3208254d1d90', '1f39d3c8e6e43dfd326658649b8e0d74785a83d7d3666a3f1258ecac27494986'),
	(42, '01a1afff-3320-7492-aa59-679aed3a32a8', 'household_member', '01a19622-1b20-7fde-aea7-bb6433a71568', 'ca2b194b296e0ed0c8740370bfef971693aec6b2bc61f2d2484cdf91069c5c53', false, '2026-11-28 12:41:49.159341+00', '1f39d3c8e6e43dfd326658649b8e0d74785a83d7d3666a3f1258ecac27494986', '2f595e004ae3eb22c0f2e942fa6433d1f34490f8f90105d0659d1d6f2f90f1c2'),
	(43, '01a1afff-3320-7492-aa59-679aed3a32a8', 'household_member', '01a19643-fb00-74b3-826e-7a4287f53ddd', 'f3014f90c0e4609ae07cf52b256b9f3ca71c17accec2552efbd555f4be8e81c9', false, '2026-11-28 12:41:49.15946+00', '2f595e004ae3eb22c0f2e942fa6433d1f34490f8f90105d0659d1d6f2f90f1c2', 'f3a36671125ca29ba5fcfa8442cf7c4abd9762c347540e10861ecfd2b05f6cbc'),
	(44, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'aid_application', '01a11f51-8a80-7e31-87dd-aeb784b28054', '425cd98f7b6bf0979aa7869ad62ce86fa75bce4186a7519372dfcddff6df6447', false, '2026-11-28 12:41:49.160063+00', 'f3a36671125ca29ba5fcfa8442cf7c4abd9762c347540e10861ecfd2b05f6cbc', '48f7ee004aa8789ac69ecc8ed54f930c4b6793db094d4dcf14381bea7be17629'),
	(45, '01a1afff-3320-7492-aa59-679aed3a32a8', 'aid_application', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '39787221c800b10141be4abf17205d6c71278b3236bce9f7a7bd62f081419781', false, '2026-11-28 12:41:49.160565+00', '48f7ee004aa8789ac69ecc8ed54f930c4b6793db094d4dcf14381bea7be17629', 'ab4455a227b2201781157c40a07599e4b2ed1ffe4d39810064ffbfed63b717ea'),
	(46, '00000000-0000-0000-0000-000000000000', 'form_version', '01a1c4af-8680-7646-9584-8bff20454643', 'ecf29e317d791a90a73d7cb69923b402563409ed4749658191dae90de249b693', false, '2026-11-28 12:41:49.161386+00', 'ab4455a227b2201781157c40a07599e4b2ed1ffe4d39810064ffbfed63b717ea', 'b7353f413d412a503720e276d47ca0f403594a30eb0e13c249f520928df3e6c2'),
	(47, '00000000-0000-0000-0000-000000000000', 'form_version', '01a1c4af-8680-7252-a297-9619a4880c45', '68c74a2bb6587cdf059bd6f038c3ba5dbeaf9cac0717f289b3bd5b26f4e6df58', false, '2026-11-28 12:41:49.161992+00', 'b7353f413d412a503720e276d47ca0f403594a30eb0e13c249f520928df3e6c2', '63dcb3e6ab6bc035f92a2dcb49189f0a192750d70dbf9daa21eec7d3f5038444'),
	(48, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a10b1c-cfc0-7373-b488-f87605e999f3', 'e27d1cd5f7fbf4d42fd86fda7591ff231f93b531eb4d283615827ea4fe02e412', false, '2026-11-28 12:41:49.162955+00', '63dcb3e6ab6bc035f92a2dcb49189f0a192750d70dbf9daa21eec7d3f5038444', '3cd39fa2f72594089e56ce558a439d27fc4654248ecf8edb7e5d06766c6117f2'),
	(49, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a10b14-9260-7192-8259-405278e4b98d', '119a3c6f4c1a1285a9efedbd8d6405d674a3561e1b643324ec3a4b5005c4223e', false, '2026-11-28 12:41:49.163519+00', '3cd39fa2f72594089e56ce558a439d27fc4654248ecf8edb7e5d06766c6117f2', '9d3e837bdc83f1063db1af2a918f044936b7b0554300ea4b685817daf3f3d1cb'),
	(50, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a143e7-62c0-7f6f-a21b-37ca1b29fc99', 'f18375f89d58368366bb6e1004728b2fc19d6f4d197bc2211f7054063189a818', false, '2026-11-28 12:41:49.164066+00', '9d3e837bdc83f1063db1af2a918f044936b7b0554300ea4b685817daf3f3d1cb', '357ef8fdf3b89b09959bd206a5c3f988c3a8c15044a7dd0af2620376bf8cf41d'),
	(51, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a143e5-8e00-7cce-935b-6a437178ba0a', '8bf80c90b3f687d3426aba9a40666516941e2afafdd6dbba804abf9624e05ce0', false, '2026-11-28 12:41:49.164657+00', '357ef8fdf3b89b09959bd206a5c3f988c3a8c15044a7dd0af2620376bf8cf41d', '74c1676a6510916b3714ed9caaa85009b57261e9574e8d4da417814096316f56'),
	(52, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'filled_instrument', '01a143d6-e800-7064-85f1-115bb2fff17b', '60826548c519ac7f1a89a57db8a0ce7fa1df2caa13422b39bb1247c3ac011180', false, '2026-11-28 12:41:49.165209+00', '74c1676a6510916b3714ed9caaa85009b57261e9574e8d4da417814096316f56', 'ebfdf812afe44e458fa18a99823c91e0a8a702e3341725139b7004a2db662e8d'),
	(53, '01a1afff-3320-7492-aa59-679aed3a32a8', 'filled_instrument', '01a1b024-bc80-7bab-84b8-157d03edb920', 'b1f12283cb4408a9c24c94e0d3c0e53be45b46da73ae421d0fbd5e59ecf4a5a3', false, '2026-11-28 12:41:49.165719+00', 'ebfdf812afe44e458fa18a99823c91e0a8a702e3341725139b7004a2db662e8d', '0b1768ebaaad2ff2b722a3425a679f09e3f6f0f45e956bccc55b8ca0e2172f98'),
	(54, '01a1afff-3320-7492-aa59-679aed3a32a8', 'filled_instrument', '01a1c49b-6240-7982-9579-da0a61b2480c', 'fd32086a9389d388420803dcb72bb1affdbf0f6a23403cb1edc28359d24b8bc2', false, '2026-11-28 12:41:49.165878+00', '0b1768ebaaad2ff2b722a3425a679f09e3f6f0f45e956bccc55b8ca0e2172f98', '4c6849b5fe8bc79afeec797553d3862732bcbbf528a50cf8c7b1d8b0fbeea770'),
	(55, '01a1afff-3320-7492-aa59-679aed3a32a8', 'filled_instrument', '01a1c4aa-0840-7638-a646-5d2824d4589c', '20b4918fd86565507e0c64827199e82af0c1ab3713b2d10709ebc3150b015903', false, '2026-11-28 12:41:49.166027+00', '4c6849b5fe8bc79afeec797553d3862732bcbbf528a50cf8c7b1d8b0fbeea770', '200254bc96a09b84d1514ac3f20d6ac24cd2cb81d774ca3b33e99e3778973f9e'),
	(56, '01a1afff-3320-7492-aa59-679aed3a32a8', 'filled_instrument', '01a1c485-6940-78b8-a10c-167dc8b6eaff', '9fc9131f06b9304cb47f91e1c92e42abddd15a975b43f29f1d4616b9c64b608f', false, '2026-11-28 12:41:49.166171+00', '200254bc96a09b84d1514ac3f20d6ac24cd2cb81d774ca3b33e99e3778973f9e', 'ba2956ecefbc8bc52a74b4e396a761f0b5c1e3da592f028ba70dd5c7cab7382c'),
	(57, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'plan', '01a134ab-3d40-7a60-b306-98a1c0093492', '4e0edc3219683a0d8f0512e9c0760d6888b8446bdd998306c524947752d288f3', false, '2026-11-28 12:41:49.167075+00', 'ba2956ecefbc8bc52a74b4e396a761f0b5c1e3da592f028ba70dd5c7cab7382c', '4fdd8e519613c3b06630e993cd711ff6a250c7a63a263c68645bdf1e3a20f599'),
	(58, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'plan', '01a1349d-81a0-73a5-857a-40b22188287e', 'b62b603d54de100d11d9a7a29ca9c3cf7a63dec2609236e43d0e00f2ccb9ab66', false, '2026-11-28 12:41:49.167668+00', '4fdd8e519613c3b06630e993cd711ff6a250c7a63a263c68645bdf1e3a20f599', '7c480427f411bc0fe21ea412a80c656672e3b3a47033b70854f63c335f7ce46a'),
	(59, '01a1afff-3320-7492-aa59-679aed3a32a8', 'plan', '01a1c489-fd20-716e-a13e-213ebdaaea00', '29bb68a4f58ed3398631a07ca054bb3c31999ef1f7bc34a8ec029c4d23fe9cc6', false, '2026-11-28 12:41:49.16818+00', '7c480427f411bc0fe21ea412a80c656672e3b3a47033b70854f63c335f7ce46a', 'f441a559eb18d3545672e5da81899143303e4ffd2d3de364d871626f8e6ed352'),
	(60, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'calculation_sheet', '01a143c1-d960-7dbe-a906-922fa4b9a9c4', 'c7e18f07aae4ad6f4c06fad2da7f3d1dacff97046cba76c4f883ac399a51f451', false, '2026-11-28 12:41:49.169049+00', 'f441a559eb18d3545672e5da81899143303e4ffd2d3de364d871626f8e6ed352', '5154d8b0dcb9f895f100fb1b43ef095cf3038cd258ad867161336d6c15091f3f'),
	(61, '01a1afff-3320-7492-aa59-679aed3a32a8', 'calculation_sheet', '01a1c4ad-b1c0-7585-afbc-9ca9d38f8c45', 'cb89bc94f27c57710e7b74de652017e4146da2d39413b37dfaee6eecf58f485f', false, '2026-11-28 12:41:49.169621+00', '5154d8b0dcb9f895f100fb1b43ef095cf3038cd258ad867161336d6c15091f3f', '93758a43fe47136f24cc36f86ff8dc00a0baa96d51b5e3ac8c05853bf85c6b82'),
	(62, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'decision', '01a14478-f460-7818-b3d7-4f82bf268ea0', '556d6dfd2cae4344f68d710e0ea097970268e26739f0f27ee7b13a1fb600f358', false, '2026-11-28 12:41:49.170526+00', '93758a43fe47136f24cc36f86ff8dc00a0baa96d51b5e3ac8c05853bf85c6b82', '1ae675331a177213bd9a20e9925cbda2f980319b0a9728ad890d79a119463ecb'),
	(63, '01a1afff-3320-7492-aa59-679aed3a32a8', 'decision', '01a1c489-12c0-77fa-95c8-91ff3add6527', '191d1bc1030a11f701e476f9df63276d249f88f75cb870de96bd5b0d142ac424', false, '2026-11-28 12:41:49.17129+00', '1ae675331a177213bd9a20e9925cbda2f980319b0a9728ad890d79a119463ecb', '0455b73ac960e80f4946d39250511b216712bd282a008f57ae3925770c29a8b2'),
	(64, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'decision_basis', '01a14478-f460-7818-b3d7-4f82bf268ea0', 'e4b1cedb68dcee393b871608801ae170ed62dc95a2683a0b32ed6ea7cd34c960', false, '2026-11-28 12:41:49.171926+00', '0455b73ac960e80f4946d39250511b216712bd282a008f57ae3925770c29a8b2', 'f3ed1885eeaba3d343477a2eea9ff9ee77001a9b395f88627fde9d84870936c5'),
	(65, '01a1afff-3320-7492-aa59-679aed3a32a8', 'decision_basis', '01a1c489-12c0-77fa-95c8-91ff3add6527', 'e42f44cb53bdf39fe564dd865632b97a499fc14e0426c230602d1dabc88a60be', false, '2026-11-28 12:41:49.172391+00', 'f3ed1885eeaba3d343477a2eea9ff9ee77001a9b395f88627fde9d84870936c5', '391b25c1deb972871aa5d8f1f8b9daec23b904f8fff5053d7c2e7d64e3d59624'),
	(66, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'journal_note', '01a14e09-1320-754a-a5cf-edfa5a9196f0', '05783c5f87f342fd244c2922241e375b4abced297e8808879347a56d0125f9a8', false, '2026-11-28 12:41:49.173121+00', '391b25c1deb972871aa5d8f1f8b9daec23b904f8fff5053d7c2e7d64e3d59624', '10f32b9f1833852fc13aa7699bcb67008063c41a632581152c3e4100e8b1d444'),
	(67, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'journal_note', '01a1534f-7a40-7936-a43d-35702c1eea1f', 'ffc74f886b352b8a99d471cb2d6a5376c69586278fe41c13c9123e493833b4a5', false, '2026-11-28 12:41:49.173689+00', '10f32b9f1833852fc13aa7699bcb67008063c41a632581152c3e4100e8b1d444', 'b620363506b5158b633af2cce2b105f75961b1a25aa356b793797799ab8bd8e9'),
	(68, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'journal_note', '01a178d1-8740-7604-a6de-bfdb8825ae56', '9279919b112ff4d79d66edfc67c4e212d2019ee00b6a4a1b09c49416dcbf53e0', false, '2026-11-28 12:41:49.173843+00', 'b620363506b5158b633af2cce2b105f75961b1a25aa356b793797799ab8bd8e9', '89942065bd1fe7e6fb4d2a8b37743704beec4dd5365016f6485a9dfa6bc967f7'),
	(69, '01a1afff-3320-7492-aa59-679aed3a32a8', 'journal_note', '01a1bb75-7700-7434-b637-a4685d385e06', '8f257a5b216cfc4d19edad571cea6fa2a449f7bce142b4cf181487a24c8ea0c7', false, '2026-11-28 12:41:49.173988+00', '89942065bd1fe7e6fb4d2a8b37743704beec4dd5365016f6485a9dfa6bc967f7', '13ff3550b195afcc17130c1f068a91f257ede9d51040417e3aac8c0d2c76c6c8'),
	(70, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payee_account', '01a10b19-2640-73c7-bd87-a86557b6fb7e', '5d19dee80ce647333dfe4c89e568f38294bc3efd57265a533d1cd9a0971d5f51', false, '2026-11-28 12:41:49.174553+00', '13ff3550b195afcc17130c1f068a91f257ede9d51040417e3aac8c0d2c76c6c8', '59a248730f250ef31c9601527515def0bf90961bd842d8179f100927dc04ea7a'),
	(71, '01a1afff-3320-7492-aa59-679aed3a32a8', 'payee_account', '01a1b026-9140-7d8a-ac12-7e938005ce74', 'ed5ca49d4517cad843fb0886ee09eb025193127a45b81e3ffe31971cb0a61425', false, '2026-11-28 12:41:49.176446+00', '59a248730f250ef31c9601527515def0bf90961bd842d8179f100927dc04ea7a', '9830b981f556ecb1b54657b28aaeb874f30165a6a2bbbae0c282cf38eecae15d'),
	(72, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a163e9-5b00-75f8-a06a-0deb1adbce5d', '981742a86b0589e0711592918cedefc9b41439d5070556b17bea38a6910a5b23', false, '2026-11-28 12:41:49.177387+00', '9830b981f556ecb1b54657b28aaeb874f30165a6a2bbbae0c282cf38eecae15d', '6a8bbe092280735e3eacc69cb22bea63664f7f9fc9f154acd9e7186f2e5e5bef'),
	(73, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment', '01a144ac-3960-7af7-bd68-373b29acf1a5', 'd8ed6acf44011a0dbe8b6bf409037a1ca8a814b13ed42db7137df83e8be2bb1c', false, '2026-11-28 12:41:49.178631+00', '6a8bbe092280735e3eacc69cb22bea63664f7f9fc9f154acd9e7186f2e5e5bef', '041791e900f55ccde3476492770a2f0c6ea9a62786568cf56508e3ae03f965d6'),
	(74, '01a1afff-3320-7492-aa59-679aed3a32a8', 'payment', '01a1c4a7-4920-75a2-9c57-532ba31a49dd', '27aa348b774d9f97861eebe73c010d2a0c7cb9fabde1745ad525b684d5ebc1f9', false, '2026-11-28 12:41:49.179395+00', '041791e900f55ccde3476492770a2f0c6ea9a62786568cf56508e3ae03f965d6', 'b1d705c443df20003040b241fd6c5cadfce198020f1cd3bf02aff76cac68db69'),
	(75, '00000000-0000-0000-0000-000000000000', 'spot_check_round', '01a1962d-17a0-7cff-8efb-a442738e0b77', 'a22bbf6e3dd3c17aad038168b7097fc541ede0d1cc1b9275255854e7842e39b3', false, '2026-11-28 12:41:49.180068+00', 'b1d705c443df20003040b241fd6c5cadfce198020f1cd3bf02aff76cac68db69', '0a2e3ac6ba1f9cfb4a702c26da46d39dc72998a95419784633889f7f79d6aca6'),
	(76, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'spot_check', '01a1962d-17a0-7050-84d2-be09a0b55864', 'f5e4db715f2802625500c0902fac3ccc0c09d0a6a7cc2db9eee11b88c6125372', false, '2026-11-28 12:41:49.180736+00', '0a2e3ac6ba1f9cfb4a702c26da46d39dc72998a95419784633889f7f79d6aca6', '9436a0cc22d20796ccb60b1fc1c78aba0b4af7ba177649d8bd26fcf48c60cfd0'),
	(77, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment_return', '01a17c84-2f00-7932-993f-f3df85ad81d7', 'e34228bdbf40399e9fb4ec17e33817103fe4742e3678d28db06bb46c424b1b7a', false, '2026-11-28 12:41:49.247623+00', '9436a0cc22d20796ccb60b1fc1c78aba0b4af7ba177649d8bd26fcf48c60cfd0', 'ce45113b5ac29b5de98ba5c843b68bf915e42f9f8fa393a6eae25258e77cfc94'),
	(78, '00000000-0000-0000-0000-000000000000', 'seal_anchor', 'abaf9ade-90cc-4c77-a5ec-16b2ca7464bd', 'd1d74f5827ce10c56cf2929add97294292dcf1280a826907eba6f2670aa0c668', false, '2026-11-28 12:41:49.249157+00', 'ce45113b5ac29b5de98ba5c843b68bf915e42f9f8fa393a6eae25258e77cfc94', 'b0b5480c517da54a1553adbe9c669067fcd511f902d7c0b8cc4b3cf086023a96'),
	(79, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment_return', '01a17c84-2f00-7932-993f-f3df85ad81d7', 'ad957707a8178710bcdb9ae09677a45413886082872b8dd6a721f54d111ef640', false, '2026-11-28 12:41:49.278511+00', 'b0b5480c517da54a1553adbe9c669067fcd511f902d7c0b8cc4b3cf086023a96', '69b4103ad13e82e0a350090264081bf29772b3a22a740395e7f6cfa2f42c7e60'),
	(80, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'journal_note', '01a17c84-2f00-7932-993f-f3df85ad81d7', '9780819360409a08be3cd313b4b2c29cd957a860204353aa720a244efe83a53c', false, '2026-11-28 12:41:49.278674+00', '69b4103ad13e82e0a350090264081bf29772b3a22a740395e7f6cfa2f42c7e60', '9cbf2160f83ec1e49fe7b4b1d8f3bbefbd200d13fcd763e74301eb28bfa821ad'),
	(81, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payee_account', '01a181cf-2a00-765e-aa23-534a1a0ffed5', 'f8ce26f5f7e3211d72589cbad242d9066abb7cd002a7582c265ca8613b6e54db', false, '2026-11-28 12:41:49.287722+00', '9cbf2160f83ec1e49fe7b4b1d8f3bbefbd200d13fcd763e74301eb28bfa821ad', '5cf5c8c18de3006ff8154acf8fb490f7f32f18e1ab05b8d856e9eb2bf72549eb'),
	(82, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '3fb1c24f-9b3a-4097-95a1-23903cd6ecbf', '66a34d2fb0a54bd4035118a6ffb92a07b1829f5d986a4315e0dc9724893c16e1', false, '2026-11-28 12:41:49.288326+00', '5cf5c8c18de3006ff8154acf8fb490f7f32f18e1ab05b8d856e9eb2bf72549eb', 'f0e293241aa3c87cf739ece2921c8ca949539471dd787ea614236c1d94d81855'),
	(83, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment', '01a181cf-2a00-7bdc-a6a5-5215625d165b', 'd60344425c234aa4d70c9f33fddf9874221f781642c208221e4d1ae0e07bd643', false, '2026-11-28 12:41:49.322762+00', 'f0e293241aa3c87cf739ece2921c8ca949539471dd787ea614236c1d94d81855', 'b2bb303d04ed87670fea8c71b2eb4ecee24f6d0a3658312db53ee75e94ade115'),
	(84, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment', '01a181cf-2a00-7bdc-a6a5-5215625d165b', 'b24a83df863910cb90a3badb66126a9237a7ec208a07f080171b32cc8a482b9e', false, '2026-11-28 12:41:49.352745+00', 'b2bb303d04ed87670fea8c71b2eb4ecee24f6d0a3658312db53ee75e94ade115', '967bd9e3ae4166789058e642dc4a834e4c63edf89efa035ceeba8d73afbf9ffc'),
	(85, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a182f4-2200-7b5b-a951-acbaa352b6b5', 'dea5cfeaf4f4402516986a6e41ef1e9cc816cbcde0232fcedd460d25e5c99fda', false, '2026-11-28 12:41:49.386669+00', '967bd9e3ae4166789058e642dc4a834e4c63edf89efa035ceeba8d73afbf9ffc', '7a38abd7e30fcabe97f873b736dbb4ff269c4624998b70c1e75e1b0008494e89'),
	(86, '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'payment', '01a181cf-2a00-7bdc-a6a5-5215625d165b', 'be9e7f6fe8223d3c7ea1f0e8caec34aed824ccfeb2b8772dbfa4c1bb69acc8fa', false, '2026-11-28 12:41:49.386922+00', '7a38abd7e30fcabe97f873b736dbb4ff269c4624998b70c1e75e1b0008494e89', '2b76d31ecfe7176990969510566ec3849aacae1b0da309a680c10faac895a5ba'),
	(87, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'case_file', '01a1aacb-1b80-7ab5-a626-3f9f033ae330', '8ff2a40e1cc3ae3cbac36489a09e36be5506288342452a86397ef68d3d6aab53', false, '2026-11-28 12:41:49.43002+00', '2b76d31ecfe7176990969510566ec3849aacae1b0da309a680c10faac895a5ba', '13727ff02789faa8d84005749f575040092b49db48ebec0181009951bf951319'),
	(88, '00000000-0000-0000-0000-000000000000', 'person', '01a1aacb-1b80-7699-8bd4-a21ca1e381f9', '0cae067d697c38e747c7f1a1cba354abf476094f04352a83c5f9504118497d41', false, '2026-11-28 12:41:49.430184+00', '13727ff02789faa8d84005749f575040092b49db48ebec0181009951bf951319', 'fe63f17fa11a2f8fc16691c09859ec840d64a4561ed2e3ee403383611b5853b0'),
	(89, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'household_member', '01a1aacb-1b80-71d8-a44d-d37f05a97aab', '920fe938fed665e0f4d2f0e91feab22a3320b93f90be0f6613bac5e449f0ae82', false, '2026-11-28 12:41:49.430314+00', 'fe63f17fa11a2f8fc16691c09859ec840d64a4561ed2e3ee403383611b5853b0', '1a0b643555cb684e27bc9e0b4c828eec11c4c6eff18c70e9d1f4e211750454a3'),
	(90, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'aid_application', '01a1aacb-1b80-779b-bcfd-527b9a8ca891', 'c671904dc1bd7fb5e37d94dd5666c3f6db8128dd0df602915790016390b62844', false, '2026-11-28 12:41:49.430745+00', '1a0b643555cb684e27bc9e0b4c828eec11c4c6eff18c70e9d1f4e211750454a3', 'ccea338dd886e5ee6794caa89a13966296877602941e95afd25e46bd301ba470'),
	(91, '00000000-0000-0000-0000-000000000000', 'seal_anchor', 'a9f225e7-096c-407d-a421-9760f135a173', 'c28b766c2cfaef0aa6ca017605faa7a064bc359e84ecafb74dc60aa869998959', false, '2026-11-28 12:41:49.431308+00', 'ccea338dd886e5ee6794caa89a13966296877602941e95afd25e46bd301ba470', '5f493eb44d84cdabaa7db1871f6774dac74091fe7da67df0cc1e2641579a2537'),
	(92, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1b0df-8100-7e16-9a57-15e4e872f15c', '28ec6b717a41b1855d19628d555b99d393bf0b6be3c8f5418e59df0e0ece1e43', false, '2026-11-28 12:41:49.439485+00', '5f493eb44d84cdabaa7db1871f6774dac74091fe7da67df0cc1e2641579a2537', '1b2b3b15035bfa131f9cf8a1a031cb6ef10d4301451564bf52320eb47e8ea684'),
	(93, '00000000-0000-0000-0000-000000000000', 'seal_anchor', 'e59fb034-5d12-4ed7-b4f2-ec31c4221f98', 'b17ab79072d39b62da34ef7b280d7185c93b88da4992ea46829f1e843ce9c8c0', false, '2026-11-28 12:41:49.44016+00', '1b2b3b15035bfa131f9cf8a1a031cb6ef10d4301451564bf52320eb47e8ea684', 'f4bba771c11e898e5cdd46843a7842d0a0abecd8c7631e70450c382878f3dc2d'),
	(94, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1b116-6f80-7bd0-a5ae-f8a6bfc5056e', '58f55588db41a96ff4bd46e8f6219caf989d328047b3d1865cecc625d80a5024', false, '2026-11-28 12:41:49.444772+00', 'f4bba771c11e898e5cdd46843a7842d0a0abecd8c7631e70450c382878f3dc2d', '1de39387ff664f2e0bee47b8f37f9f007fb24d1fe8fb0a6739404d4916567c3e'),
	(95, '00000000-0000-0000-0000-000000000000', 'staff', '01a1c4af-8680-76d2-b2fd-f2022a96fb1a', '6b2872a5f6b44270351603c4203ee292672800401efb69da59757eb396a6b75d', false, '2026-11-28 12:41:49.460896+00', '1de39387ff664f2e0bee47b8f37f9f007fb24d1fe8fb0a6739404d4916567c3e', '455edc378972c8a0786dd6a6070580f969dcca936fe7f031540a74ee87098a12'),
	(96, '00000000-0000-0000-0000-000000000000', 'account_change', '01a1b13f-a260-714c-a709-4548b8e3621b', 'dc72fb5dcfddf9dc49c03b6af4668ead0878c2805e42870199dbc538436bc604', false, '2026-11-28 12:41:49.461637+00', '455edc378972c8a0786dd6a6070580f969dcca936fe7f031540a74ee87098a12', 'cc562555a2e117059eacea5ee22418eafb00783dbbb8e77096c336d05f5550be'),
	(97, '00000000-0000-0000-0000-000000000000', 'access_entry', '01a1b13f-a260-7445-8628-087de0aadaba', '9ca9bbab3fef43ff06926997e2dc1c2f958e268192c93980b510857591844bcc', false, '2026-11-28 12:41:49.462129+00', 'cc562555a2e117059eacea5ee22418eafb00783dbbb8e77096c336d05f5550be', 'c85059abbdc950ef320924a75fd2eae25a33a69fc2201414952b869593802c1f'),
	(98, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a1bf8d-be60-7e77-adfa-09b03a85eed0', '04f488db0b16a40e32c65aef849bc87fef9d20e2a3c200289b71ca2d778d72aa', false, '2026-11-28 12:41:49.467503+00', 'c85059abbdc950ef320924a75fd2eae25a33a69fc2201414952b869593802c1f', '16e525d5b1652d8632a9b8e1da9f738b1d30dd7b5634b8922f554f77d821f24a'),
	(99, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '3287fcce-6749-44e4-a294-b8867cf6ec69', 'b095da6caed7f9eb65ddc0dd25e7b1547341ca448dc2f7bcb6e0293124c29609', false, '2026-11-28 12:41:49.468101+00', '16e525d5b1652d8632a9b8e1da9f738b1d30dd7b5634b8922f554f77d821f24a', '9def92c156fae4a79f47a9f86c28fc8be3b7c3d945a1e6fb7eac06e6242177d2'),
	(100, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'access_entry', '01a1c052-9500-7282-9021-b4206eba35e0', '016b257cd4d94e6c937d1d91d1e5788cd4632a7dd2d8fc3b5fe94fe94bbe5008', false, '2026-11-28 12:41:49.498819+00', '9def92c156fae4a79f47a9f86c28fc8be3b7c3d945a1e6fb7eac06e6242177d2', 'ede09200537b250f9d9e03fd96d0c4c43ccc7c066389691abdf4ef6ea40fb3fb'),
	(101, '00000000-0000-0000-0000-000000000000', 'person', '01a1aacb-1b80-7699-8bd4-a21ca1e381f9', 'bce52ee867b3699151b52d3658a77b471732bb258cf98a678a253406115e1fb5', false, '2026-11-28 12:41:49.526421+00', 'ede09200537b250f9d9e03fd96d0c4c43ccc7c066389691abdf4ef6ea40fb3fb', 'c6821224019845f2d36e32289b8ecc41342291a3924107d10e40bbb550e5797c'),
	(102, '00000000-0000-0000-0000-000000000000', 'former_identity', '01a1c052-9500-7e0d-ab69-9f07e50df523', '60017dceadf89db24254d1d3444c31cb0e6a22a5c4696544b8821677d4b0c1bf', false, '2026-11-28 12:41:49.527099+00', 'c6821224019845f2d36e32289b8ecc41342291a3924107d10e40bbb550e5797c', 'd7cac72a72d17af241d3783ccbc2dcaaa131e2995fb20677db803cdb3b5d48bc'),
	(103, '01a1aacb-1b80-7ab5-a626-3f9f033ae330', 'journal_note', '01a1c052-9500-7691-a66f-0c32c849ed81', 'bd12011b4399070be24e65013c6cdfbb01340c2db7a4abd45656703e72159b39', false, '2026-11-28 12:41:49.527255+00', 'd7cac72a72d17af241d3783ccbc2dcaaa131e2995fb20677db803cdb3b5d48bc', 'fbd222e1f83b22c15d1c798dfdee43249a07c2010638dca93ac95d2fc3cb786e'),
	(104, '00000000-0000-0000-0000-000000000000', 'staff', '01a2222d-14f5-7571-bf50-22bfbcd07f17', 'f3e57deacc137188ad8fdaf93304cd6f76a8810fcc1d928da86c286bc79e07d1', false, '2026-11-28 12:41:49.559771+00', 'fbd222e1f83b22c15d1c798dfdee43249a07c2010638dca93ac95d2fc3cb786e', '03db3aac7c024fc9abe7c3f1113c0e67f15d39d173f6f9341a31a645e3e86643'),
	(105, '00000000-0000-0000-0000-000000000000', 'staff', '01a2222d-14f6-7875-aaff-5f8ff0cb0c26', '270a12602a8584e15002f5ce5ccddcc3d03ac20f7fd3e43a67c029b5643016b4', false, '2026-11-28 12:41:49.559968+00', '03db3aac7c024fc9abe7c3f1113c0e67f15d39d173f6f9341a31a645e3e86643', '1857668b1a64964548f09d4191061f13dbf6f014befc95da9c66fbec51803cc7'),
	(106, '00000000-0000-0000-0000-000000000000', 'staff', '01a2222d-14f7-7071-8188-3db050a31618', '7a4c9435f77c89da40ccd591a8375db326d9d75b74de405bddebe6f8711c69a4', false, '2026-11-28 12:41:49.560086+00', '1857668b1a64964548f09d4191061f13dbf6f014befc95da9c66fbec51803cc7', 'c594fd0a61db668c8d43c6e675546c73efdd8d29b3cc082ba8325554b490c765'),
	(107, '00000000-0000-0000-0000-000000000000', 'staff', '01a2222d-14f8-763b-82f2-9643df626c04', '5f6fccfc1d99dab7c840bce0b2e1308cfb67d5a6806c901f5498adabf281811b', false, '2026-11-28 12:41:49.56017+00', 'c594fd0a61db668c8d43c6e675546c73efdd8d29b3cc082ba8325554b490c765', '06a6fc5c7ab573641ac4beb4ae76b9dff89c881f6cd19569685ad63fa1943cdf'),
	(108, '00000000-0000-0000-0000-000000000000', 'staff', '01a2222d-14f9-7c54-bfe4-c1601253410f', 'd2a5c64764c63488458e0a189d602e398ce9adb10c6447fe73cd75b0a00e8f42', false, '2026-11-28 12:41:49.560249+00', '06a6fc5c7ab573641ac4beb4ae76b9dff89c881f6cd19569685ad63fa1943cdf', '5f1204cbb008b0d5fa1fcc788c1d07e121f2a590bc890a62c9af0a440ce5864a'),
	(109, '00000000-0000-0000-0000-000000000000', 'staff', '01a2222d-14fa-70cb-96a7-7efbb696ad2b', 'f5adc97159ed68a7c7eac1db3094a48f18fdcc14d6c67d095d09621d14a80441', false, '2026-11-28 12:41:49.560327+00', '5f1204cbb008b0d5fa1fcc788c1d07e121f2a590bc890a62c9af0a440ce5864a', 'f42e9ec84f3aaf5a665c98bacde9e336b5e205794047c6b1d4e47958d56166e3'),
	(110, '00000000-0000-0000-0000-000000000000', 'staff', '01a2222d-14fb-7872-8409-40b85204da3a', '7a1bb850f34879f63405ae33f866beec6dd98f2362f72bbce78ec78c5319fbcf', false, '2026-11-28 12:41:49.560401+00', 'f42e9ec84f3aaf5a665c98bacde9e336b5e205794047c6b1d4e47958d56166e3', '4b84a45aa65b751caf214eeb9defedf265bdf10648a0ff898f6f086c34fda905'),
	(111, '00000000-0000-0000-0000-000000000000', 'staff', '01a2222d-14fc-70c7-a44d-dfdf28ddb9f0', '2073692b67a4e16680b103e1a2827164f3596972373925ff3f4dbae6c30c7e67', false, '2026-11-28 12:41:49.560475+00', '4b84a45aa65b751caf214eeb9defedf265bdf10648a0ff898f6f086c34fda905', 'a72e66c9c11711432a5d4fc5c64d47304ed5c3ca61f5c819291c561e9a71063f'),
	(112, '00000000-0000-0000-0000-000000000000', 'staff', '01a2222d-14fd-7752-806e-62374836c825', '83c769f0dcda01a4beabdb3d0a3b3ebe39c32fe3610f37cf2af394a030ab4c4e', false, '2026-11-28 12:41:49.560555+00', 'a72e66c9c11711432a5d4fc5c64d47304ed5c3ca61f5c819291c561e9a71063f', '84a0449e092d1a2db792d0498c2ab7b214922a4c4ad78b12687661db42942919'),
	(113, '00000000-0000-0000-0000-000000000000', 'staff', '01a2222d-14fe-7c3f-a5c7-ef56dbe398c5', 'ea8518eb92bd353bdede39d238785ba1a5595e9f23810acbb9a5aea1cebfcba1', false, '2026-11-28 12:41:49.560692+00', '84a0449e092d1a2db792d0498c2ab7b214922a4c4ad78b12687661db42942919', '7773dd110080eef8a6e9e108fcb7ce102b020497baaa1231392e6d59bce95868'),
	(114, '00000000-0000-0000-0000-000000000000', 'staff', '01a2222d-14ff-7e4e-a9a5-cd48d4db12fd', '406b87b8b3ada8e5d302adffa68604d0a2deb925b3771ee9be95eae5f923c296', false, '2026-11-28 12:41:49.560847+00', '7773dd110080eef8a6e9e108fcb7ce102b020497baaa1231392e6d59bce95868', '597fad815ea67ddc5d5859d726f11864715729aa9920863933bb4272152a93c1'),
	(115, '00000000-0000-0000-0000-000000000000', 'staff', '01a2222d-1500-7411-98fc-1bcb2812aa91', '089d7a7d0698a34032eacf90064eb2f1f81f60002f05c19ba3f9afd04b24627d', false, '2026-11-28 12:41:49.560924+00', '597fad815ea67ddc5d5859d726f11864715729aa9920863933bb4272152a93c1', 'ff82b9a0860588011171809f006be051c11e6b89e3678c7d2028a7e7d9440f36'),
	(116, '00000000-0000-0000-0000-000000000000', 'staff', '01a2222d-1501-7f5d-bbcd-c4dbcd136af7', 'c3520669f37fec9b1661414ad75eef26f93e55439a85350f2ce96f9f91fb53dc', false, '2026-11-28 12:41:49.560997+00', 'ff82b9a0860588011171809f006be051c11e6b89e3678c7d2028a7e7d9440f36', 'eed8ea097b3531eddd686667cb4c4c426087cffd1f0f22d65fbeb15507397d6e'),
	(117, '00000000-0000-0000-0000-000000000000', 'staff', '01a2222d-1502-734e-a636-b8a7eabf1682', 'c1151167273a84bc92a9ed6469cdc7b6dd398f75f5297c153cb25a7b23b44bac', false, '2026-11-28 12:41:49.561075+00', 'eed8ea097b3531eddd686667cb4c4c426087cffd1f0f22d65fbeb15507397d6e', '797da962b45313fb4314a68bda8dbc0d2f210463a35c5ab2a06a2ed82d468401'),
	(118, '00000000-0000-0000-0000-000000000000', 'person', '01a2222d-1504-7cdc-8347-1342d6303aad', '21f0b010c5d457ec310a4a1070b12e64649a29be5923df2adb855ce23a440bbb', false, '2026-11-28 12:41:49.617254+00', '797da962b45313fb4314a68bda8dbc0d2f210463a35c5ab2a06a2ed82d468401', 'caa7a695ac7cd37e035f8ecd69f959e55a17c3ee4383f11c5549693aa0369064'),
	(119, '00000000-0000-0000-0000-000000000000', 'former_identity', '01a2222d-150c-74b2-9224-36053ac38b57', 'e55fdd4963b310f7cf5a5fa93179bd7a73b2cf46b57abc81b519ec8f8f195468', false, '2026-11-28 12:41:49.617634+00', 'caa7a695ac7cd37e035f8ecd69f959e55a17c3ee4383f11c5549693aa0369064', '1780b5efec601b25ed816c7a4ab78908b5169347946d18652e8175a86fce5da0'),
	(120, '00000000-0000-0000-0000-000000000000', 'person_match', '01a2222d-150d-7989-8376-839221a78ab4', '1c878f25f93edc9d01a225152774bd3ff39b537fc1fa8533a4e40834cce853ae', false, '2026-11-28 12:41:49.618053+00', '1780b5efec601b25ed816c7a4ab78908b5169347946d18652e8175a86fce5da0', '3259cd3438005ee20d6990fd2d5dc9784a665f4e7746b8b28bf8c6254686837e'),
	(121, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'case_file', '01a2222d-1503-7aaa-bccf-703b39ded3cb', '1432c5ffb99a24951dc376d9b38b6f730beb8a765505cecf20249a0aaa86986a', false, '2026-11-28 12:41:49.618368+00', '3259cd3438005ee20d6990fd2d5dc9784a665f4e7746b8b28bf8c6254686837e', '640ba5e4daf7a045134cb3d4f1e2e8f9467437ebdaf081c805ba5fc1e15212a0'),
	(122, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'case_handover', '01a2222d-150e-771e-8e68-4f111a103b1b', '2d526bdc8033fffb44e563e77ac905ff15dd8a91ebc4a00482e6a61b570ef0e2', false, '2026-11-28 12:41:49.618754+00', '640ba5e4daf7a045134cb3d4f1e2e8f9467437ebdaf081c805ba5fc1e15212a0', '4443895c0d1cd821ae172cd3cda67172fab26d543a4903ab2ff099d2dace23c6'),
	(123, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'household_member', '01a2222d-150f-760e-9785-9389da3c7715', '921077f86591ed4e26a38ad395e5d034e9baa86fc256c8cfebcb18492b2083a7', false, '2026-11-28 12:41:49.618872+00', '4443895c0d1cd821ae172cd3cda67172fab26d543a4903ab2ff099d2dace23c6', 'dc9b886fda2e3f702705ceaa3bf37f7c8bc0c507f2d4d12e1a95fdb8f3a6b2e2'),
	(124, '00000000-0000-0000-0000-000000000000', 'visit_event', '01a2222d-1510-7c1f-b4e5-aa459df986c4', '3a4a50376eee2d21bdc9bcd5e3910e340cc1ea65f58bc10d1e4f18abea559980', false, '2026-11-28 12:41:49.6192+00', 'dc9b886fda2e3f702705ceaa3bf37f7c8bc0c507f2d4d12e1a95fdb8f3a6b2e2', '61ecd560027fa408db642790ce6ddb8a9945e469105d2436b1e7b10f6ca38f6d'),
	(125, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'aid_application', '01a2222d-1505-754a-b664-7d04c48a92d0', '4993e989c01928dbe9599ee782f0b1d299826d73b1a5c5df338be029447e3bec', false, '2026-11-28 12:41:49.619303+00', '61ecd560027fa408db642790ce6ddb8a9945e469105d2436b1e7b10f6ca38f6d', 'cb73e89bc695eb4caf726f45c7f62623039f517d264e50a245d2dbf57c78b2ba'),
	(126, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'decision_basis', '01a2222d-1506-7222-aed9-7078427c4ed4', 'e18d38a30792f5016f76d493b4335431fae94771b8004146fb5dafc250bb0ab9', false, '2026-11-28 12:41:49.619563+00', 'cb73e89bc695eb4caf726f45c7f62623039f517d264e50a245d2dbf57c78b2ba', '2fdd6070617621f961233de7a022708c8b5bb3dad8f54315a49904c8727f62a9'),
	(127, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'letter', '01a2222d-1515-7de9-a31a-b82d5ffe3cdb', '411f116ad7025dbd6b5c256366d6511eaeabb204ab2ab6048789a7c162e6b1c2', false, '2026-11-28 12:41:49.620233+00', '2fdd6070617621f961233de7a022708c8b5bb3dad8f54315a49904c8727f62a9', 'dd1abfcc2e96bee1a9220c671f2f7d70b56e0b5b5f1d2772ca6418abb3ab52bb'),
	(128, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'aid_application', '01a2222d-150a-71fe-b975-71a3961afb0e', '5ddc51c79bae5bb20c740376d862ab5cc5e70c902ba2f562af2dcb9257d826cb', false, '2026-11-28 12:41:49.620344+00', 'dd1abfcc2e96bee1a9220c671f2f7d70b56e0b5b5f1d2772ca6418abb3ab52bb', '353385e1585679f31f3eb6883097c360ecd12007a221d9d8492a60bc38add3ca'),
	(129, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'decision', '01a2222d-150b-7ff0-a8e2-c37dd794db23', 'dae120f8c5fd835585a2d1f24b7df14e5a5c5aba8e0b8894baff2aee445e23bc', false, '2026-11-28 12:41:49.620462+00', '353385e1585679f31f3eb6883097c360ecd12007a221d9d8492a60bc38add3ca', 'bd38d6f8564e315fbdd0989d8b2599bb9f084adb47cdcfc29ab270c7f7edbd85'),
	(130, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'emergency_assessment', '01a2222d-150b-7ff0-a8e2-c37dd794db23', '08aeea9d5fe793b93d2f55940fa53c6d060271b5e3b1fbd0ac79ff1eb67763d5', false, '2026-11-28 12:41:49.621072+00', 'bd38d6f8564e315fbdd0989d8b2599bb9f084adb47cdcfc29ab270c7f7edbd85', '15f4871a93bb1c2bd443613e8da34bb0deb9f8ff76bd739b593bc947a783f3e8'),
	(131, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'appeal', '01a2222d-1516-7fb5-8cf2-49f3bdde2255', 'ae519177abd02f3ae3561b6032e4487aa98c9240f9b0a443bf8e53d4861106d4', false, '2026-11-28 12:41:49.621505+00', '15f4871a93bb1c2bd443613e8da34bb0deb9f8ff76bd739b593bc947a783f3e8', '193d5605edccc5a2cdf625b76abbdeb303620a82956eda56a6127dd0d6068d5b'),
	(132, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'payee_account', '01a2222d-1507-7867-ae06-bcc3fda1e00e', 'a17f6c2228820f109a8fea197d2e33a47fd09b013aae4ea6a534c811889c8ad4', false, '2026-11-28 12:41:49.621614+00', '193d5605edccc5a2cdf625b76abbdeb303620a82956eda56a6127dd0d6068d5b', 'abaf46701c5789ac16a995a1237802d7794a2e1ce54d15a9ec7f597f6b732e89'),
	(133, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'payment', '01a2222d-1518-7a0c-8e55-c325e3547523', '21fdf709775092575b5a391ef2cf461f7223974855610e9901ba98b2dfd11e6b', false, '2026-11-28 12:41:49.621719+00', 'abaf46701c5789ac16a995a1237802d7794a2e1ce54d15a9ec7f597f6b732e89', '8555073c7216def7999ee3d927a4d0e056114451fbdea03abfa678eb4ca4cf30'),
	(134, '00000000-0000-0000-0000-000000000000', 'payment_file', '01a2222d-1519-7333-ba1f-8b03ac9175a0', 'dc165612f475f54414effa09cc82fb2bab9cc36a2e12da83679c006ed21062c0', false, '2026-11-28 12:41:49.62208+00', '8555073c7216def7999ee3d927a4d0e056114451fbdea03abfa678eb4ca4cf30', 'fd22d90ad1ee23e3a6ce24fedb87814c06a1abe88e3fc7516195d87d7792ee39'),
	(135, '00000000-0000-0000-0000-000000000000', 'spot_check_round', '01a2222d-1508-7e89-a5b3-084d742f76e3', 'ec78a6448f62d592bc544c9bb381e7973c2aae4d5b4619a868d34c77be38e68d', false, '2026-11-28 12:41:49.622392+00', 'fd22d90ad1ee23e3a6ce24fedb87814c06a1abe88e3fc7516195d87d7792ee39', 'b653615c5be194a78da17006c3e4dd9987ab5079ed551b0815ea350e5cd4fcde'),
	(136, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'spot_check', '01a2222d-151a-7c9e-a056-2ad1a03fe2be', '2d5ef285992fc113f5d9dbd5ce19ae8d20a0d366d3d19017b9876e18417f6c47', false, '2026-11-28 12:41:49.622715+00', 'b653615c5be194a78da17006c3e4dd9987ab5079ed551b0815ea350e5cd4fcde', 'a8b5f95c0d1fe1acb835abc76f589dcb2a36808602fbc14e5d7d860ae157a201'),
	(137, '00000000-0000-0000-0000-000000000000', 'account_change', '01a2222d-151b-773e-82f2-67056c3711aa', '6dd871c1eedc8f1df5d88eda28910b0ce73ec80e24b97b0024b3500105e6a241', false, '2026-11-28 12:41:49.623097+00', 'a8b5f95c0d1fe1acb835abc76f589dcb2a36808602fbc14e5d7d860ae157a201', '69896c060514ddc63c3eee45babd40dc2a5a0a3c5c2c914a24a3dcb03e8b134b'),
	(138, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'access_entry', '01a2222d-151c-7e48-bdf4-a2824fdec127', '5a321cd742e25b93bdd1ecf09cd2544264f7e077c531908264777ebe9cfe7b99', false, '2026-11-28 12:41:49.623362+00', '69896c060514ddc63c3eee45babd40dc2a5a0a3c5c2c914a24a3dcb03e8b134b', '69ec648c0a644de3cfbb52b7d9f01153335677d1701a643073d59c53fd86bc3b'),
	(139, '00000000-0000-0000-0000-000000000000', 'added_norm', '01a2222d-151e-72b3-b5fb-49c4c10c38ce', '0af89222652736425dc8fbe77216dba3b2d0cd5069cccecff1afc9bebc5f76c3', false, '2026-11-28 12:41:49.62371+00', '69ec648c0a644de3cfbb52b7d9f01153335677d1701a643073d59c53fd86bc3b', '94074e2cd86edf86e38ef715c1b802a3a883219597fa0baebb5742029892855a'),
	(140, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'seal_acceptance', '01a2222d-151f-7ef3-9996-0df5d17c3470', 'bec1294f92671f55a5a850ca651a2a61675ec4402bf42838e7fae3ad0ff2c0a5', false, '2026-11-28 12:41:49.624144+00', '94074e2cd86edf86e38ef715c1b802a3a883219597fa0baebb5742029892855a', '799aa30cb48145452776e1a1f0d8ef1e76d05634a605209a6732f17e4a8979f1'),
	(141, '01a2222d-1521-7360-9efd-07d7cdbc8c65', 'case_file', '01a2222d-1521-7360-9efd-07d7cdbc8c65', 'ac0b05d3aca7eaaa860987827f5c6a4a554e77c279b3c0b38eaacf0791b1a290', false, '2026-11-28 12:41:49.624432+00', '799aa30cb48145452776e1a1f0d8ef1e76d05634a605209a6732f17e4a8979f1', 'c8b83530aa9f4f78eea3944c92211c61abdc626ce3fec8431632e676e82883cd'),
	(142, '01a2222d-1521-7360-9efd-07d7cdbc8c65', 'aid_application', '01a2222d-1522-7bea-bc2d-6495dca21bce', '45666e116aa1ff5381926b04fea1f097116128b76757220eaf3bb88a51f26443', false, '2026-11-28 12:41:49.624641+00', 'c8b83530aa9f4f78eea3944c92211c61abdc626ce3fec8431632e676e82883cd', '222bd999753516b9d3194d0ee1928ae59b255e47bd207d35213b718bbf84d5d6'),
	(143, '01a2222d-1521-7360-9efd-07d7cdbc8c65', 'payee_account', '01a2222d-1524-7694-bd61-525bcaa55764', 'a7510319a99c8855d34ad7eb1d413f4a7bb67461db8186a774be9cf35abe168a', false, '2026-11-28 12:41:49.624746+00', '222bd999753516b9d3194d0ee1928ae59b255e47bd207d35213b718bbf84d5d6', '333fb3138a5bb2e21104e29227b33479ea5aca4c523a85143fb0cdb7eb63c35d'),
	(144, '01a2222d-1521-7360-9efd-07d7cdbc8c65', 'payee_account', '01a2222d-1525-7af4-b71e-992a2a7dbf77', '428498cc1ec26af26586124a6912d64973b842b9bb35275f4e61025bfe2751cd', false, '2026-11-28 12:41:49.624816+00', '333fb3138a5bb2e21104e29227b33479ea5aca4c523a85143fb0cdb7eb63c35d', '1d950f73ee1900672ba7581acf23c07e119394489c64021484706fc5601010c7'),
	(145, '01a2222d-1521-7360-9efd-07d7cdbc8c65', 'payment', '01a2222d-1526-767e-9be7-9e149f11e797', 'cbcb1061dd4e3d1623849cdfb333dcd3c0d2635adee9dfd0501959bfe140f585', false, '2026-11-28 12:41:49.625013+00', '1d950f73ee1900672ba7581acf23c07e119394489c64021484706fc5601010c7', '3252317bafcda3821afbd3b1ae470be571cbb6f998d46a120c9f6772e9661a02'),
	(146, '01a2222d-1521-7360-9efd-07d7cdbc8c65', 'payment', '01a2222d-1527-7f94-9a9d-775025be5348', '9082a6fa21c135aac2706af665142b2af761b5b25293b27aecad045ca5e09280', false, '2026-11-28 12:41:49.625102+00', '3252317bafcda3821afbd3b1ae470be571cbb6f998d46a120c9f6772e9661a02', '2d77b024f985adbc8c6f73b960da62ff88174eded2688cde5ce9835b506d89fc'),
	(147, '01a2222d-1521-7360-9efd-07d7cdbc8c65', 'payment_receipt', '01a2222d-1528-7e0e-8cb5-821583be5408', 'd566a679a5112abf2631927c4223d6a0484925e5e02b720be59e18e7f479f4b4', false, '2026-11-28 12:41:49.625602+00', '2d77b024f985adbc8c6f73b960da62ff88174eded2688cde5ce9835b506d89fc', '0cd6adcb5c86c31a9e5ba94c6c16f0af9a7d528c7d9dcde8ef55ffacf44adf63'),
	(148, '01a2222d-1521-7360-9efd-07d7cdbc8c65', 'payment_return', '01a2222d-1529-757e-8bc7-224b41000cc2', '7324768c9024d2107afbe4314b0f7396c30ad9b7abbe759224d0b9206315ade4', false, '2026-11-28 12:41:49.626114+00', '0cd6adcb5c86c31a9e5ba94c6c16f0af9a7d528c7d9dcde8ef55ffacf44adf63', '032a08f01896f649465fdf2c654d947b0a2d6feabca8567dfa1f7a2a3ae661ff'),
	(149, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'payment_set_aside', '01a2222d-152a-77d2-8ec3-1bda19742a24', '37b12366873095d9daa70bd9f2d61806fab1217caee9a3da7f2ecf1a1794ea9c', false, '2026-11-28 12:41:49.626501+00', '032a08f01896f649465fdf2c654d947b0a2d6feabca8567dfa1f7a2a3ae661ff', 'fd061d140a0db64ffc8abb0120c381375373351ef6ca81e6c6d1333db3a22127'),
	(150, '00000000-0000-0000-0000-000000000000', 'seal_anchor', '7418deff-49bd-414e-81a6-6e829188f623', '291872c31e1d24d5699fcee12c8b8ec7dd2b1a97ee7d16d801c37c21d68f61c1', false, '2026-11-28 12:41:49.626984+00', 'fd061d140a0db64ffc8abb0120c381375373351ef6ca81e6c6d1333db3a22127', 'c040538aaeec50c5578368085f693b4156d6e43ec954a80b4cc5f8d6dd7cbf7b');


--
-- Data for Name: seal_acceptance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_acceptance VALUES
	('01a2222d-151f-7ef3-9996-0df5d17c3470', 1, '01a2222d-1503-7aaa-bccf-703b39ded3cb', 'payment', '01a2222d-1520-7452-a3d5-47a626bdbb4c', 'Kim på IT', 'Stämmer med säkerhetskopian', '2026-11-10 09:00:00+00');


--
-- Data for Name: seal_anchor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_anchor VALUES
	('abaf9ade-90cc-4c77-a5ec-16b2ca7464bd', '2026-10-27', 76, '9436a0cc22d20796ccb60b1fc1c78aba0b4af7ba177649d8bd26fcf48c60cfd0', '', '90bb6a76bb1409fe4ba3692f458a41211cc7032fd05a2444c21adfbe4cb03b14'),
	('3fb1c24f-9b3a-4097-95a1-23903cd6ecbf', '2026-10-28', 80, '9cbf2160f83ec1e49fe7b4b1d8f3bbefbd200d13fcd763e74301eb28bfa821ad', '90bb6a76bb1409fe4ba3692f458a41211cc7032fd05a2444c21adfbe4cb03b14', '1c598b965ab036fcc2d39ad77e0515d3bd87146803bed3af560df39f4d04d675'),
	('a9f225e7-096c-407d-a421-9760f135a173', '2026-11-28', 86, '2b76d31ecfe7176990969510566ec3849aacae1b0da309a680c10faac895a5ba', '1c598b965ab036fcc2d39ad77e0515d3bd87146803bed3af560df39f4d04d675', '67cf2c5add1edd585da0d56feb1d1b9f6e8baf9843091fa43781f0530416cae5'),
	('e59fb034-5d12-4ed7-b4f2-ec31c4221f98', '2026-11-06', 91, '5f493eb44d84cdabaa7db1871f6774dac74091fe7da67df0cc1e2641579a2537', '67cf2c5add1edd585da0d56feb1d1b9f6e8baf9843091fa43781f0530416cae5', 'f731e669306df48bbc3d9e30219914152f58b0751bcedd3bff3f854cf5b59159'),
	('3287fcce-6749-44e4-a294-b8867cf6ec69', '2026-11-09', 97, 'c85059abbdc950ef320924a75fd2eae25a33a69fc2201414952b869593802c1f', 'f731e669306df48bbc3d9e30219914152f58b0751bcedd3bff3f854cf5b59159', 'bfa8a0aad7f9f7c85a45f723542788a0bbb798952fe744ea0858e18a84690fa0'),
	('7418deff-49bd-414e-81a6-6e829188f623', '2026-11-10', 117, '797da962b45313fb4314a68bda8dbc0d2f210463a35c5ab2a06a2ed82d468401', 'bfa8a0aad7f9f7c85a45f723542788a0bbb798952fe744ea0858e18a84690fa0', 'ef1e30528264f47bc400982810144d34f95841ceab6cda62aaf75635744e85df');


--
-- Data for Name: seal_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.seal_head VALUES
	('01a1afff-3320-7492-aa59-679aed3a32a8', 17, 'b1d705c443df20003040b241fd6c5cadfce198020f1cd3bf02aff76cac68db69', NULL),
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 30, '2b76d31ecfe7176990969510566ec3849aacae1b0da309a680c10faac895a5ba', NULL),
	('01a2222d-1521-7360-9efd-07d7cdbc8c65', 8, '032a08f01896f649465fdf2c654d947b0a2d6feabca8567dfa1f7a2a3ae661ff', NULL),
	('01a2222d-1503-7aaa-bccf-703b39ded3cb', 16, 'fd061d140a0db64ffc8abb0120c381375373351ef6ca81e6c6d1333db3a22127', NULL),
	('00000000-0000-0000-0000-000000000000', 74, 'c040538aaeec50c5578368085f693b4156d6e43ec954a80b4cc5f8d6dd7cbf7b', '2026-11-10 09:00:00+00'),
	('01a1aacb-1b80-7ab5-a626-3f9f033ae330', 5, 'fbd222e1f83b22c15d1c798dfdee43249a07c2010638dca93ac95d2fc3cb786e', NULL);


--
-- Data for Name: seal_request; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: spot_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spot_check VALUES
	('01a1962d-17a0-7050-84d2-be09a0b55864', '01a1962d-17a0-7cff-8efb-a442738e0b77', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 1, NULL, NULL, '', NULL, NULL, 1),
	('01a2222d-151a-7c9e-a056-2ad1a03fe2be', '01a2222d-1508-7e89-a5b3-084d742f76e3', '01a2222d-1503-7aaa-bccf-703b39ded3cb', '01a2222d-14f7-7071-8188-3db050a31618', 1, NULL, NULL, '', NULL, NULL, 1);


--
-- Data for Name: spot_check_round; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spot_check_round VALUES
	('01a1962d-17a0-7cff-8efb-a442738e0b77', '2026-10', 'Kontoutdrag alla konton', 20261101, 6, 1, '01a1c4af-8680-7828-99a5-4a7bb1fee08f', '2026-11-01 08:15:00+00'),
	('01a2222d-1508-7e89-a5b3-084d742f76e3', '2026-11', 'Folkbokföring', 20261101, 6, 387, '01a2222d-14f9-7c54-bfe4-c1601253410f', '2026-11-10 09:00:00+00');


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
	('01a2222d-14f5-7571-bf50-22bfbcd07f17', 'social_worker_1', 'Alva Social Worker', 'social worker', 'social_worker', 'east', NULL, true, 1),
	('01a2222d-14f6-7875-aaff-5f8ff0cb0c26', 'social_worker_2', 'Bo Social Worker', 'social worker', 'social_worker', 'east', NULL, true, 1),
	('01a2222d-14f7-7071-8188-3db050a31618', 'payment_officer_1', 'Alva Payment Officer', 'payment officer', 'payment_officer', 'east', NULL, true, 1),
	('01a2222d-14f8-763b-82f2-9643df626c04', 'payment_officer_2', 'Bo Payment Officer', 'payment officer', 'payment_officer', 'east', NULL, true, 1),
	('01a2222d-14f9-7c54-bfe4-c1601253410f', 'fut_investigator_1', 'Alva Fut Investigator', 'fut investigator', 'fut_investigator', 'east', NULL, true, 1),
	('01a2222d-14fa-70cb-96a7-7efbb696ad2b', 'fut_investigator_2', 'Bo Fut Investigator', 'fut investigator', 'fut_investigator', 'east', NULL, true, 1),
	('01a2222d-14fb-7872-8409-40b85204da3a', 'coordinator_1', 'Alva Coordinator', 'coordinator', 'coordinator', 'east', NULL, true, 1),
	('01a2222d-14fc-70c7-a44d-dfdf28ddb9f0', 'coordinator_2', 'Bo Coordinator', 'coordinator', 'coordinator', 'east', NULL, true, 1),
	('01a2222d-14fd-7752-806e-62374836c825', 'deputy_head_1', 'Alva Deputy Head', 'deputy head', 'deputy_head', 'east', NULL, true, 1),
	('01a2222d-14fe-7c3f-a5c7-ef56dbe398c5', 'deputy_head_2', 'Bo Deputy Head', 'deputy head', 'deputy_head', 'east', NULL, true, 1),
	('01a2222d-14ff-7e4e-a9a5-cd48d4db12fd', 'head_1', 'Alva Head', 'head', 'head', 'east', NULL, true, 1),
	('01a2222d-1500-7411-98fc-1bcb2812aa91', 'head_2', 'Bo Head', 'head', 'head', 'east', NULL, true, 1),
	('01a2222d-1501-7f5d-bbcd-c4dbcd136af7', 'administrator_1', 'Alva Administrator', 'administrator', 'administrator', 'east', NULL, true, 1),
	('01a2222d-1502-734e-a636-b8a7eabf1682', 'administrator_2', 'Bo Administrator', 'administrator', 'administrator', 'east', NULL, true, 1);


--
-- Data for Name: visit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.visit_event VALUES
	('01a1b0df-8100-7e16-9a57-15e4e872f15c', '01a16874-1340-7590-93a0-00dc94e27f77', 2, '2026-11-06 12:40:00+00', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'ended', 'did_not_come', '2026-11-06 12:00:00+00', '2026-11-06 12:00:00+00', ''),
	('01a1b116-6f80-7bd0-a5ae-f8a6bfc5056e', '01a15411-91c0-72c6-bdf2-e0778dc1a43e', 2, '2026-11-06 13:40:00+00', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'ended', 'other_unit', '2026-11-06 13:00:00+00', '2026-11-06 13:00:00+00', 'Familjerådgivningen'),
	('01a1bf8d-be60-7e77-adfa-09b03a85eed0', '01a17d0d-8340-75fe-b1a4-bf3b3bcb9bce', 2, '2026-11-09 09:05:00+00', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'moved', NULL, '2026-11-16 11:00:00+00', '2026-11-16 12:00:00+00', 'Barnet är sjukt, ringde och bad om en ny tid.'),
	('01a2222d-1510-7c1f-b4e5-aa459df986c4', '01a2222d-1509-7ace-b0b8-6712da2b5425', 2, '2026-11-10 09:00:00+00', '01a2222d-14f5-7571-bf50-22bfbcd07f17', 'ended', 'came', '2026-11-10 09:00:00+00', '2026-11-10 09:00:00+00', 'Ville bara fråga om hyran');


--
-- Name: seal_request_number_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.seal_request_number_seq', 151, true);


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


