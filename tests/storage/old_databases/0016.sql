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
-- Name: is_about_now(timestamp with time zone); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.is_about_now(told timestamp with time zone) RETURNS boolean
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$ SELECT told BETWEEN now() - interval '1 hour' AND now() + interval '10 minutes' $$;


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
-- Name: reading_is_told(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.reading_is_told() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'public', 'pg_temp'
    AS $$
DECLARE read text;
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
-- Data for Name: access_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_entry VALUES
	('01a1b13f-a260-7afb-ba83-35f8d8930882', '2026-11-06 14:25:00+00', '01a1c4af-8680-7415-a5dc-9f503f63af83', 'change_staff', NULL, 'social10'),
	('01a1c052-9500-7e77-adfa-09b03a85eed0', '2026-11-09 12:40:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', 'open_case', '01a1aacb-1b80-729f-b4d9-82fb47e2cc36', ''),
	('01a2222c-f432-742d-ae89-6867d644e43c', '2026-11-10 09:00:00+00', '01a2222c-f40b-78f0-a793-8dff1633a2ef', 'open_case', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', 'Jour');


--
-- Data for Name: account_change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account_change VALUES
	('01a1b13f-a260-7bd0-a5ae-f8a6bfc5056e', '01a1c4af-8680-76d2-b2fd-f2022a96fb1a', '2026-11-06 14:25:00+00', '01a1c4af-8680-7415-a5dc-9f503f63af83', 'done', 'social_worker', 'social_worker', true, false, false, 2, '', NULL),
	('01a2222c-f431-73aa-b235-abc802f08978', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '2026-11-10 09:00:00+00', '01a2222c-f417-7c91-8537-c918a1fff0d0', 'asked', 'social_worker', 'deputy_head', true, true, false, NULL, 'Vikarie från december', NULL);


--
-- Data for Name: added_norm; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.added_norm VALUES
	('01a2222c-f434-7cae-8333-30220bbe2e22', '2027-01', '# Riksnormen för 2027, beslutad i november', '01a2222c-f417-7c91-8537-c918a1fff0d0', '2026-11-10 09:00:00+00');


--
-- Data for Name: aid_application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.aid_application VALUES
	('01a11f51-8a80-7e31-87dd-aeb784b28054', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'new', '2026-10', '2026-10-09', '2026-10-23', '', '2026-10-09', false, 'decided', 1, NULL, NULL),
	('01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '01a1afff-3320-7492-aa59-679aed3a32a8', 'new', '2026-11', '2026-11-09', '2026-11-24', '', '2026-11-10', false, 'decided', 1, NULL, NULL),
	('01a1aacb-1b80-7699-8bd4-a21ca1e381f9', '01a1aacb-1b80-729f-b4d9-82fb47e2cc36', 'new', '2026-11', '2026-11-05', '2026-11-19', '', NULL, false, 'open', 1, NULL, NULL),
	('01a2222c-f41b-7180-a052-523c7adea78b', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, true, 'open', 1, NULL, NULL),
	('01a2222c-f420-7d3a-9a1c-f40651631bee', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', 'emergency', '2026-11', '2026-11-05', '2026-11-05', '', NULL, false, 'decided', 1, NULL, NULL),
	('01a2222c-f436-7ae0-a569-5aa90c5bb45c', '01a2222c-f435-7108-bc6d-a5c768ecb04f', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, false, 'open', 1, NULL, NULL);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES
	('0016');


--
-- Data for Name: appeal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.appeal VALUES
	('01a2222c-f42c-7f7e-906d-deae4b4d82ec', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', '01a2222c-f41c-7712-b454-aff54d23291f', '2026-11-05', '2026-11-05', '2026-11-26', 'pending', NULL, '01a2222c-f40b-78f0-a793-8dff1633a2ef', 1);


--
-- Data for Name: calculation_sheet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.calculation_sheet VALUES
	('01a143c1-d960-7dbe-a906-922fa4b9a9c4', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a11f51-8a80-7e31-87dd-aeb784b28054', '2026-10', '{"adjustments":[],"adults":[{"birth_date":"1988-04-05","first_day":null,"id":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","last_day":null,"status":"cohabiting"},{"birth_date":"2002-08-06","first_day":null,"id":"01a1c4af-8680-754b-810c-4759482c9cbc","last_day":null,"status":"cohabiting"}],"assets":[],"children":[{"birth_date":"2019-04-23","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7e1a-b341-e07a83f73f16","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2010-07-28","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7a81-a4e5-0cad66237a04","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2021-02-07","counts_in_household":null,"days":null,"first_day":null,"free_lunch":true,"id":"01a1c4af-8680-70cc-b571-810afc132d0d","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8309","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"190","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"167","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"370","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"3750","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","reason":null,"stated":null,"type":"child_allowance"}],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 2621600, NULL, '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-16 09:09:00+00', 1),
	('01a1c4ad-b1c0-7585-afbc-9ca9d38f8c45', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1984-02-25","first_day":null,"id":"01a1c4af-8680-712a-817a-9262453bf491","last_day":null,"status":"single"}],"assets":[],"children":[{"birth_date":"2017-07-05","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2019-02-09","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7eef-b02e-3d8dccb1c51d","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2011-06-01","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7bb1-9570-266b42b38755","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8349","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"422","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"96","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"596","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"7981","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"wage"},{"amount":"3750","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"child_allowance"},{"amount":"1823","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","reason":null,"stated":null,"type":"maintenance_support"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1447900, NULL, '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-10 08:14:00+00', 1),
	('01a2222c-f42a-7761-b616-0c508ff1a21f', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', '01a2222c-f41b-7180-a052-523c7adea78b', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1984-07-15","first_day":null,"id":"01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"9800","approved":"7900","label":null,"person":null,"reason":"för hög","type":"rent"}],"incomes":[{"amount":"1234.50","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0","reason":null,"stated":null,"type":"wage"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1188500, '2026-10', NULL, NULL, 1);


--
-- Data for Name: case_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_file VALUES
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '2026-00001', 'east', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-05', NULL, NULL, 1),
	('01a1afff-3320-7492-aa59-679aed3a32a8', '2026-00002', 'north', '01a1c4af-8680-753f-a09f-76b5a170b338', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-06', NULL, NULL, 1),
	('01a1aacb-1b80-729f-b4d9-82fb47e2cc36', '2026-00003', 'east', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-7646-8a09-7c976bf46c69', '2026-11-05', NULL, NULL, 1),
	('01a2222c-f419-7f31-9b94-145ed4d2e5a9', '2026-00417', 'east', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '01a2222c-f40d-7561-ba1f-6b28717f5d76', '2026-11-05', NULL, NULL, 1),
	('01a2222c-f435-7108-bc6d-a5c768ecb04f', '2026-00418', 'east', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '01a2222c-f40d-7561-ba1f-6b28717f5d76', '2026-11-05', NULL, NULL, 1);


--
-- Data for Name: case_handover; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_handover VALUES
	('01a2222c-f424-7cb0-a7df-d32cee70ac9b', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', 2, '2026-11-10 09:00:00+00', '01a2222c-f40b-78f0-a793-8dff1633a2ef', 'Byter tjänst', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '01a2222c-f40c-713f-b6bb-3d1cce1f8f10', '01a2222c-f40d-7561-ba1f-6b28717f5d76', '01a2222c-f40d-7561-ba1f-6b28717f5d76', 'east', 'east', NULL);


--
-- Data for Name: chain_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chain_head VALUES
	('01a1afff-3320-7492-aa59-679aed3a32a8', 1, '7e5bb5ba3eccf5c1b61adee71f9cfeb2340b9b7cece3cbdbcd968c46ee2e08f1', 1),
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 4, '9979a934323f359451d986ed235d73536c40ff7279e3cf67a9456259c939dc09', 2),
	('01a1aacb-1b80-729f-b4d9-82fb47e2cc36', 1, '91ccc6db49e29b2a1315d58864f04ee0cff1760644569f74505f584fdf4f73c7', 2),
	('01a2222c-f419-7f31-9b94-145ed4d2e5a9', 0, '', 1);


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
	('01a2222c-f41f-7310-b10f-f8435c6d8531', '2026-11-10 09:00:00+00', 'phone', 'booked', 'Hyran för december', '01a2222c-f40b-78f0-a793-8dff1633a2ef', 'Åsa Östlund-Exempel', '198407152381', '', '', '', '2026-11-10 09:00:00+00', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', 1, NULL);


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision VALUES
	('01a14478-f460-7818-b3d7-4f82bf268ea0', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a11f51-8a80-7e31-87dd-aeb784b28054', '2026-10', 'grant', 2621600, 0, '', '', '["12 kap. 1 § SoL","12 kap. 7 § SoL, 12 kap. 2 § SoF"]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-16 11:29:00+00', '924478b95ec791a96b589f8c8275b0d4237e9b02ea5480b63d07f1ffd8973495', 1, NULL, NULL, '{}', '{}'),
	('01a1c489-12c0-77fa-95c8-91ff3add6527', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', '2026-11', 'grant', 1447900, 0, '', '', '["12 kap. 1 § SoL","12 kap. 7 § SoL, 12 kap. 2 § SoF"]', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 08:18:00+00', 'acf3ab6a71fc12fa47c783d871a98dabd4271e9cc0cfec6ca6f91e4608f2e799', 1, NULL, NULL, '{}', '{}'),
	('01a2222c-f41c-7712-b454-aff54d23291f', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', '01a2222c-f41b-7180-a052-523c7adea78b', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '2026-11-05', '01a2222c-f40b-78f0-a793-8dff1633a2ef', NULL, NULL, 1, NULL, NULL, '{}', '{}'),
	('01a2222c-f421-775b-960f-091dd8e4a020', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', '01a2222c-f420-7d3a-9a1c-f40651631bee', '2026-11', 'grant', 60000, 0, '', '', '[]', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '2026-11-05', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '2026-11-10 09:00:00+00', NULL, 1, NULL, NULL, '{}', '{}'),
	('01a2222c-f437-772f-82fb-79b183653f6a', '01a2222c-f435-7108-bc6d-a5c768ecb04f', '01a2222c-f436-7ae0-a569-5aa90c5bb45c', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '2026-11-05', '01a2222c-f40b-78f0-a793-8dff1633a2ef', NULL, NULL, 1, NULL, NULL, '{}', '{}');


--
-- Data for Name: decision_basis; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_basis VALUES
	('01a14478-f460-7818-b3d7-4f82bf268ea0', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '{"adjustments":[],"adults":[{"birth_date":"1988-04-05","first_day":null,"id":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","last_day":null,"status":"cohabiting"},{"birth_date":"2002-08-06","first_day":null,"id":"01a1c4af-8680-754b-810c-4759482c9cbc","last_day":null,"status":"cohabiting"}],"assets":[],"children":[{"birth_date":"2019-04-23","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7e1a-b341-e07a83f73f16","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2010-07-28","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7a81-a4e5-0cad66237a04","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2021-02-07","counts_in_household":null,"days":null,"first_day":null,"free_lunch":true,"id":"01a1c4af-8680-70cc-b571-810afc132d0d","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8309","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"190","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"167","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"370","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"3750","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","reason":null,"stated":null,"type":"child_allowance"}],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"9036","full_grant":true,"income_total":"3750","lines":[["couple","personal","Personliga kostnader, sammanboende par",null,"7100",["7100","{}",["7100"],["adult.cohabiting","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7a81-a4e5-0cad66237a04","personal","Barn 16 år","01a1c4af-8680-7a81-a4e5-0cad66237a04","4960",["4960","{}",["4960"],["child.15-18","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7e1a-b341-e07a83f73f16","personal","Barn 7 år","01a1c4af-8680-7e1a-b341-e07a83f73f16","3820",["3820","{}",["3820"],["child.7-10","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-70cc-b571-810afc132d0d","personal","Barn 5 år, utan lunch","01a1c4af-8680-70cc-b571-810afc132d0d","2720",["2720","{}",["2720"],["child_free_lunch.4-6","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 5 personer",null,"2330",["2330","{}",["2330"],["shared.5","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"8309",["8309","{}",["8309"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:electricity:1","cost","Hushållsel",null,"190",["190","{}",["190"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:home_insurance:1","cost","Hemförsäkring",null,"167",["167","{}",["167"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:medicine:1","cost","Medicin",null,"370",["370","{}",["370"],null,"12 kap. 1 § SoL"]],["income:child_allowance:01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0:1","income","Barnbidrag","01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0","-3750",["-3750","{}",["3750"],null,"12 kap. 1 § SoL"]]],"norm_total":"20930","outcome":"deficit","period":{"month":10,"year":2026},"reductions":[],"result":"26216"}', 2),
	('01a1c489-12c0-77fa-95c8-91ff3add6527', '01a1afff-3320-7492-aa59-679aed3a32a8', '{"adjustments":[],"adults":[{"birth_date":"1984-02-25","first_day":null,"id":"01a1c4af-8680-712a-817a-9262453bf491","last_day":null,"status":"single"}],"assets":[],"children":[{"birth_date":"2017-07-05","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2019-02-09","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7eef-b02e-3d8dccb1c51d","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2011-06-01","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7bb1-9570-266b42b38755","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"8349","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"422","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"96","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"596","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"7981","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"wage"},{"amount":"3750","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-712a-817a-9262453bf491","reason":null,"stated":null,"type":"child_allowance"},{"amount":"1823","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7212-83c8-cb28eb4ed2e3","reason":null,"stated":null,"type":"maintenance_support"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"9463","full_grant":true,"income_total":"13554","lines":[["personal:01a1c4af-8680-712a-817a-9262453bf491","personal","Personliga kostnader, ensamstående","01a1c4af-8680-712a-817a-9262453bf491","3940",["3940","{}",["3940"],["adult.single","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7bb1-9570-266b42b38755","personal","Barn 15 år","01a1c4af-8680-7bb1-9570-266b42b38755","4960",["4960","{}",["4960"],["child.15-18","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7212-83c8-cb28eb4ed2e3","personal","Barn 9 år","01a1c4af-8680-7212-83c8-cb28eb4ed2e3","3820",["3820","{}",["3820"],["child.7-10","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7eef-b02e-3d8dccb1c51d","personal","Barn 7 år","01a1c4af-8680-7eef-b02e-3d8dccb1c51d","3820",["3820","{}",["3820"],["child.7-10","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 4 personer",null,"2030",["2030","{}",["2030"],["shared.4","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"8349",["8349","{}",["8349"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:electricity:1","cost","Hushållsel",null,"422",["422","{}",["422"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:home_insurance:1","cost","Hemförsäkring",null,"96",["96","{}",["96"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:medicine:1","cost","Medicin",null,"596",["596","{}",["596"],null,"12 kap. 1 § SoL"]],["income:wage:01a1c4af-8680-712a-817a-9262453bf491:1","income","Lön efter skatt","01a1c4af-8680-712a-817a-9262453bf491","-7981",["-7981","{}",["7981"],null,"12 kap. 1 § SoL"]],["income:child_allowance:01a1c4af-8680-712a-817a-9262453bf491:1","income","Barnbidrag","01a1c4af-8680-712a-817a-9262453bf491","-3750",["-3750","{}",["3750"],null,"12 kap. 1 § SoL"]],["income:maintenance_support:01a1c4af-8680-7212-83c8-cb28eb4ed2e3:1","income","Underhållsstöd","01a1c4af-8680-7212-83c8-cb28eb4ed2e3","-1823",["-1823","min({}; {}) = {}",["1823","3820","1823"],null,"12 kap. 1 § SoL"]]],"norm_total":"18570","outcome":"deficit","period":{"month":11,"year":2026},"reductions":[],"result":"14479"}', 2),
	('01a2222c-f41c-7712-b454-aff54d23291f', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', '{"adjustments":[],"adults":[{"birth_date":"1984-07-15","first_day":null,"id":"01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"9800","approved":"7900","label":null,"person":null,"reason":"för hög","type":"rent"}],"incomes":[{"amount":"1234.50","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0","reason":null,"stated":null,"type":"wage"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"7900","full_grant":false,"income_total":"1235","lines":[["personal:01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0","personal","Personliga kostnader, ensamstående","01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0","3940",["3940","{}",["3940"],["adult.single","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 1 person",null,"1280",["1280","{}",["1280"],["shared.1","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"7900",["7900","{} godkänt av {} sökta",["7900","9800"],null,"12 kap. 7 § första stycket 2 SoL"]],["income:wage:01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0:1","income","Lön efter skatt","01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0","-1235",["-1234.50","{}",["1234.50"],null,"12 kap. 1 § SoL"]]],"norm_total":"5220","outcome":"deficit","period":{"month":11,"year":2026},"reductions":["cost:rent:1"],"result":"11885"}', 2);


--
-- Data for Name: done_write; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.done_write VALUES
	('01a17c84-2f00-7a57-9399-9ac8b92101a2', '01a1c052-9500-7432-9fcc-9634a43be368', 'change_identity', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-09 12:40:00+00');


--
-- Data for Name: draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.draft VALUES
	('01a2222c-f433-7df3-9659-7cf004058ba7', '01a2222c-f40b-78f0-a793-8dff1633a2ef', 'intake', '{}', '2026-11-10 09:00:00+00', 1);


--
-- Data for Name: emergency_assessment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.emergency_assessment VALUES
	('01a2222c-f421-775b-960f-091dd8e4a020', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', 'food', 7, '2026-11-05', 'Lönen är stulen', '12 kr', 'Ingen', 'soon', '[{"name":"Åsa","person_id":"01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0","text":"Saknar mat"}]', 60050, true);


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
	('01a2222c-f428-7aac-ba34-ab3d36d639e5', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', '01a2222c-f41b-7180-a052-523c7adea78b', '01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0', 'ib', 1, '{"many":["a","b"],"share":50,"work":"3","works":true}', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '2026-11-10 09:00:00+00', NULL, NULL, 1, '0a471c7c9917c7c4b6959426c89b96571287fb8cb51f8f84c130c3e982ecfe81');


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
	('01a2222c-f422-7527-af54-a6fa50fd28c9', '01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0', '197611672382', '1976-11-07', 'T 19761107-0001', 'Personnummer tilldelat', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '2026-11-10 09:00:00+00', '197611672382 t197611070001');


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
	('01a2222c-f425-7868-a89c-d37714a135b9', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', '01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0', 'applicant', '2026-11-05', NULL, 'full', NULL, false, false, 'unemployed_waiting', 1, '', NULL, '');


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
	('01a2222c-f42d-76f4-b504-76960d9e137a', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '2026-11-10 09:00:00+00', 'phone_call', 'Åsa ringer: "hyran" är
betald.', 'calculation', true, NULL, NULL, NULL, NULL, NULL, 1);


--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.letter VALUES
	('01a2222c-f42b-7fe7-a87b-1ca1eec2f794', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', '01a2222c-f41c-7712-b454-aff54d23291f', '01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0', 'Beslut', '2026-11-10 09:00:00+00', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '0000000000000000000000000000000000000000000000000000000000000000', '\x255044462d312e372000ff');


--
-- Data for Name: next_step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.next_step VALUES
	('01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'follow_up', '2026-12-23', NULL, NULL),
	('01a1aacb-1b80-729f-b4d9-82fb47e2cc36', 'application', '2026-11-19', '01a1aacb-1b80-7699-8bd4-a21ca1e381f9', NULL),
	('01a1afff-3320-7492-aa59-679aed3a32a8', 'payment_release', '2026-11-25', '01a1bf29-0920-7f3e-a1e4-37b7f735efe6', 1447900),
	('01a2222c-f419-7f31-9b94-145ed4d2e5a9', 'calculation', '2026-11-19', '01a2222c-f41b-7180-a052-523c7adea78b', 1188550);


--
-- Data for Name: payee_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payee_account VALUES
	('01a10b19-2640-73c7-bd87-a86557b6fb7e', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'Ulla Mallås', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-05 08:30:00+00', NULL),
	('01a1b026-9140-7d8a-ac12-7e938005ce74', '01a1afff-3320-7492-aa59-679aed3a32a8', 'Änna Testberg', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-06 09:17:00+00', NULL),
	('01a181cf-2a00-7eb3-ba8e-3338f478d090', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', 'Ulla Mallås', 'bank_account', '6112', '123456789', 'Kontoutdrag från den nya banken, visat vid besök.', false, '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', '2026-10-28 09:20:00+00', 'self'),
	('01a2222c-f41d-72e6-8c0c-35be54d50f03', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', 'Åsa Östlund-Exempel', 'bankgiro', '', '50501055', 'Kontoutdrag', false, '01a2222c-f40d-7561-ba1f-6b28717f5d76', '2026-11-10 09:00:00+00', NULL),
	('01a2222c-f438-7f48-b086-b53df059b82e', '01a2222c-f435-7108-bc6d-a5c768ecb04f', 'Åsa Östlund-Exempel', 'bankgiro', '', '50501055', 'Kontoutdrag', false, '01a2222c-f40d-7561-ba1f-6b28717f5d76', '2026-11-10 09:00:00+00', NULL),
	('01a2222c-f439-769a-beab-8c17fa8578f7', '01a2222c-f435-7108-bc6d-a5c768ecb04f', 'Åsa Östlund-Exempel', 'card', '', '', 'Kontoutdrag', false, '01a2222c-f40d-7561-ba1f-6b28717f5d76', '2026-11-10 09:00:00+00', NULL);


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('01a144ac-3960-7af7-bd68-373b29acf1a5', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a14478-f460-7818-b3d7-4f82bf268ea0', '01a10b19-2640-73c7-bd87-a86557b6fb7e', 'Ulla Mallås', 2621600, '2026-10', '2026-10-23', 'released', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-16 12:25:00+00', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-10-22 13:53:00+00', '', '01a163e9-5b00-75f8-a06a-0deb1adbce5d', 1, NULL, NULL, NULL, NULL),
	('01a1c4a7-4920-75a2-9c57-532ba31a49dd', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c489-12c0-77fa-95c8-91ff3add6527', '01a1b026-9140-7d8a-ac12-7e938005ce74', 'Änna Testberg', 1447900, '2026-11', '2026-11-25', 'prepared', '01a1c4af-8680-753f-a09f-76b5a170b338', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-10 08:51:00+00', NULL, NULL, '', NULL, 1, NULL, NULL, NULL, NULL),
	('01a181cf-2a00-7207-9a04-f280a86c1fcf', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a14478-f460-7818-b3d7-4f82bf268ea0', '01a181cf-2a00-7eb3-ba8e-3338f478d090', 'Ulla Mallås', 2621600, '2026-10', '2026-10-29', 'released', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', '2026-10-28 09:20:00+00', '01a1c4af-8680-7646-8a09-7c976bf46c69', '2026-10-28 13:05:00+00', '', '01a182f4-2200-7f57-8c22-b1f4bbb91047', 3, NULL, NULL, NULL, NULL),
	('01a2222c-f42e-7abe-9fee-3a3c8e7b93a6', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', '01a2222c-f41c-7712-b454-aff54d23291f', '01a2222c-f41d-72e6-8c0c-35be54d50f03', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'prepared', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '01a2222c-f40d-7561-ba1f-6b28717f5d76', '2026-11-10 09:00:00+00', NULL, NULL, '', NULL, 1, NULL, NULL, NULL, NULL),
	('01a2222c-f43a-760b-aa81-369211739302', '01a2222c-f435-7108-bc6d-a5c768ecb04f', '01a2222c-f437-772f-82fb-79b183653f6a', '01a2222c-f438-7f48-b086-b53df059b82e', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'released', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '01a2222c-f40d-7561-ba1f-6b28717f5d76', '2026-11-10 09:00:00+00', '01a2222c-f40e-7eb4-86f6-7e5bb91b7fa5', '2026-11-10 09:00:00+00', '', '01a2222c-f42f-7678-9f82-583186c5d283', 1, NULL, NULL, NULL, NULL),
	('01a2222c-f43b-7178-9019-543e9c15f854', '01a2222c-f435-7108-bc6d-a5c768ecb04f', '01a2222c-f437-772f-82fb-79b183653f6a', '01a2222c-f439-769a-beab-8c17fa8578f7', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'released', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '01a2222c-f40d-7561-ba1f-6b28717f5d76', '2026-11-10 09:00:00+00', '01a2222c-f40e-7eb4-86f6-7e5bb91b7fa5', '2026-11-10 09:00:00+00', '', NULL, 1, NULL, NULL, NULL, NULL);


--
-- Data for Name: payment_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_file VALUES
	('01a163e9-5b00-75f8-a06a-0deb1adbce5d', 'FS202610221600000DEB1ADBCE5D', '2026-10-22 14:00:00+00', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 1, 2621600, '3bff49b9892c57f3187a541ea76436a50febfa4ec7867fdbc28b6e1d30433b05', '\x3c3f786d6c2076657273696f6e3d27312e302720656e636f64696e673d275554462d38273f3e0a3c446f63756d656e7420786d6c6e733d2275726e3a69736f3a7374643a69736f3a32303032323a746563683a7873643a7061696e2e3030312e3030312e3039223e0a20203c4373746d72436474547266496e69746e3e0a202020203c4772704864723e0a2020202020203c4d736749643e465332303236313032323136303030303044454231414442434535443c2f4d736749643e0a2020202020203c4372654474546d3e323032362d31302d32325431343a30303a30305a3c2f4372654474546d3e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c496e6974675074793e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e4558454d50454c3c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e435553543c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f496e6974675074793e0a202020203c2f4772704864723e0a202020203c506d74496e663e0a2020202020203c506d74496e6649643e30316131343461633339363037616637626436383337336232396163663161353c2f506d74496e6649643e0a2020202020203c506d744d74643e5452463c2f506d744d74643e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c506d745470496e663e0a20202020202020203c5376634c766c3e0a202020202020202020203c43643e4e5552473c2f43643e0a20202020202020203c2f5376634c766c3e0a2020202020203c2f506d745470496e663e0a2020202020203c52657164457863746e44743e0a20202020202020203c44743e323032362d31302d32333c2f44743e0a2020202020203c2f52657164457863746e44743e0a2020202020203c446274723e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e323132303030303030303c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e434f49443c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f446274723e0a2020202020203c44627472416363743e0a20202020202020203c49643e0a202020202020202020203c4f7468723e0a2020202020202020202020203c49643e35303530313035353c2f49643e0a2020202020202020202020203c5363686d654e6d3e0a20202020202020202020202020203c50727472793e42474e523c2f50727472793e0a2020202020202020202020203c2f5363686d654e6d3e0a202020202020202020203c2f4f7468723e0a20202020202020203c2f49643e0a20202020202020203c4363793e53454b3c2f4363793e0a2020202020203c2f44627472416363743e0a2020202020203c446274724167743e0a20202020202020203c46696e496e73746e49643e0a202020202020202020203c42494346493e45535345534553533c2f42494346493e0a20202020202020203c2f46696e496e73746e49643e0a2020202020203c2f446274724167743e0a2020202020203c4364745472665478496e663e0a20202020202020203c506d7449643e0a202020202020202020203c456e64546f456e6449643e30316131343461633339363037616637626436383337336232396163663161353c2f456e64546f456e6449643e0a20202020202020203c2f506d7449643e0a20202020202020203c416d743e0a202020202020202020203c496e737464416d74204363793d2253454b223e32363231362e30303c2f496e737464416d743e0a20202020202020203c2f416d743e0a20202020202020203c436474724167743e0a202020202020202020203c46696e496e73746e49643e0a2020202020202020202020203c436c725379734d6d6249643e0a20202020202020202020202020203c436c7253797349643e0a202020202020202020202020202020203c43643e53455342413c2f43643e0a20202020202020202020202020203c2f436c7253797349643e0a20202020202020202020202020203c4d6d6249643e353833393c2f4d6d6249643e0a2020202020202020202020203c2f436c725379734d6d6249643e0a202020202020202020203c2f46696e496e73746e49643e0a20202020202020203c2f436474724167743e0a20202020202020203c436474723e0a202020202020202020203c4e6d3e556c6c61204d616c6cc3a5733c2f4e6d3e0a20202020202020203c2f436474723e0a20202020202020203c43647472416363743e0a202020202020202020203c49643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e35383339383235373436363c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e4242414e3c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f49643e0a20202020202020203c2f43647472416363743e0a2020202020203c2f4364745472665478496e663e0a202020203c2f506d74496e663e0a20203c2f4373746d72436474547266496e69746e3e0a3c2f446f63756d656e743e0a', NULL),
	('01a182f4-2200-7f57-8c22-b1f4bbb91047', 'FS20261028154000B1F4BBB91047', '2026-10-28 14:40:00+00', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 1, 2621600, 'e32067f06f02899a2fd271ade4234b2694cb4923a6638a188f6e7f93f1b22dad', '\x3c3f786d6c2076657273696f6e3d27312e302720656e636f64696e673d275554462d38273f3e0a3c446f63756d656e7420786d6c6e733d2275726e3a69736f3a7374643a69736f3a32303032323a746563683a7873643a7061696e2e3030312e3030312e3039223e0a20203c4373746d72436474547266496e69746e3e0a202020203c4772704864723e0a2020202020203c4d736749643e465332303236313032383135343030304231463442424239313034373c2f4d736749643e0a2020202020203c4372654474546d3e323032362d31302d32385431343a34303a30305a3c2f4372654474546d3e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c496e6974675074793e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e4558454d50454c3c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e435553543c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f496e6974675074793e0a202020203c2f4772704864723e0a202020203c506d74496e663e0a2020202020203c506d74496e6649643e30316131383163663261303037323037396130346632383061383663316663663c2f506d74496e6649643e0a2020202020203c506d744d74643e5452463c2f506d744d74643e0a2020202020203c4e624f665478733e313c2f4e624f665478733e0a2020202020203c4374726c53756d3e32363231362e30303c2f4374726c53756d3e0a2020202020203c506d745470496e663e0a20202020202020203c5376634c766c3e0a202020202020202020203c43643e4e5552473c2f43643e0a20202020202020203c2f5376634c766c3e0a2020202020203c2f506d745470496e663e0a2020202020203c52657164457863746e44743e0a20202020202020203c44743e323032362d31302d32393c2f44743e0a2020202020203c2f52657164457863746e44743e0a2020202020203c446274723e0a20202020202020203c4e6d3e4578656d70656c73746164656e3c2f4e6d3e0a20202020202020203c49643e0a202020202020202020203c4f726749643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e323132303030303030303c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e434f49443c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f4f726749643e0a20202020202020203c2f49643e0a2020202020203c2f446274723e0a2020202020203c44627472416363743e0a20202020202020203c49643e0a202020202020202020203c4f7468723e0a2020202020202020202020203c49643e35303530313035353c2f49643e0a2020202020202020202020203c5363686d654e6d3e0a20202020202020202020202020203c50727472793e42474e523c2f50727472793e0a2020202020202020202020203c2f5363686d654e6d3e0a202020202020202020203c2f4f7468723e0a20202020202020203c2f49643e0a20202020202020203c4363793e53454b3c2f4363793e0a2020202020203c2f44627472416363743e0a2020202020203c446274724167743e0a20202020202020203c46696e496e73746e49643e0a202020202020202020203c42494346493e45535345534553533c2f42494346493e0a20202020202020203c2f46696e496e73746e49643e0a2020202020203c2f446274724167743e0a2020202020203c4364745472665478496e663e0a20202020202020203c506d7449643e0a202020202020202020203c456e64546f456e6449643e30316131383163663261303037323037396130346632383061383663316663663c2f456e64546f456e6449643e0a20202020202020203c2f506d7449643e0a20202020202020203c416d743e0a202020202020202020203c496e737464416d74204363793d2253454b223e32363231362e30303c2f496e737464416d743e0a20202020202020203c2f416d743e0a20202020202020203c436474724167743e0a202020202020202020203c46696e496e73746e49643e0a2020202020202020202020203c436c725379734d6d6249643e0a20202020202020202020202020203c436c7253797349643e0a202020202020202020202020202020203c43643e53455342413c2f43643e0a20202020202020202020202020203c2f436c7253797349643e0a20202020202020202020202020203c4d6d6249643e363131323c2f4d6d6249643e0a2020202020202020202020203c2f436c725379734d6d6249643e0a202020202020202020203c2f46696e496e73746e49643e0a20202020202020203c2f436474724167743e0a20202020202020203c436474723e0a202020202020202020203c4e6d3e556c6c61204d616c6cc3a5733c2f4e6d3e0a20202020202020203c2f436474723e0a20202020202020203c43647472416363743e0a202020202020202020203c49643e0a2020202020202020202020203c4f7468723e0a20202020202020202020202020203c49643e363131323132333435363738393c2f49643e0a20202020202020202020202020203c5363686d654e6d3e0a202020202020202020202020202020203c43643e4242414e3c2f43643e0a20202020202020202020202020203c2f5363686d654e6d3e0a2020202020202020202020203c2f4f7468723e0a202020202020202020203c2f49643e0a20202020202020203c2f43647472416363743e0a2020202020203c2f4364745472665478496e663e0a202020203c2f506d74496e663e0a20203c2f4373746d72436474547266496e69746e3e0a3c2f446f63756d656e743e0a', 'payment_file'),
	('01a2222c-f42f-7678-9f82-583186c5d283', 'FS1', '2026-11-10 09:00:00+00', '01a2222c-f40d-7561-ba1f-6b28717f5d76', 1, 10005, '0000000000000000000000000000000000000000000000000000000000000000', '\x3c446f63756d656e742f3e', NULL);


--
-- Data for Name: payment_receipt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_receipt VALUES
	('01a2222c-f43c-732f-88a2-d0b92b021297', '01a2222c-f43b-7178-9019-543e9c15f854', '01a2222c-f435-7108-bc6d-a5c768ecb04f', '2026-11-05', '01a2222c-f40b-78f0-a793-8dff1633a2ef', 'Åsa Östlund-Exempel', 'Kvitto 17', '2026-11-10 09:00:00+00', '0000000000000000000000000000000000000000000000000000000000000000');


--
-- Data for Name: payment_return; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_return VALUES
	('01a17c84-2f00-7932-993f-f3df85ad81d7', '01a144ac-3960-7af7-bd68-373b29acf1a5', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a163e9-5b00-75f8-a06a-0deb1adbce5d', 'returned', 'account_closed', true, 'Bankens returlista: kontot är avslutat.', '2026-10-27', '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-27 08:40:00+00', 'confirmed', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-10-27 12:15:00+00', '', '396512969c8c1d11d78c1e39400e000020beab21e0aeff9d235dcc6590d895fe', 2),
	('01a2222c-f43d-7255-86cc-082aa28db320', '01a2222c-f43a-760b-aa81-369211739302', '01a2222c-f435-7108-bc6d-a5c768ecb04f', '01a2222c-f42f-7678-9f82-583186c5d283', 'returned', 'account_closed', true, 'Banken: kontot avslutat', '2026-11-05', '01a2222c-f40d-7561-ba1f-6b28717f5d76', '2026-11-10 09:00:00+00', NULL, NULL, NULL, '', NULL, 1);


--
-- Data for Name: payment_set_aside; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_set_aside VALUES
	('01a2222c-f43e-75b6-ac5b-fdac410ccbd7', '01a2222c-f42e-7abe-9fee-3a3c8e7b93a6', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', 'payee_name_characters', '{"characters":"“","payee":"Åsa “Öst” Exempel"}', '01a2222c-f40d-7561-ba1f-6b28717f5d76', '2026-11-10 09:00:00+00');


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
	('01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0', '198407152381', '1984-07-15', 'Åsa', 'Östlund-Exempel', 'confidentiality_flag', 'Exempelgatan 2', '100 00', 'Exempelstaden', '000-00 00 00', 1, 'ostlundexempel asa 198407152381 oestlundexempel aasa', '');


--
-- Data for Name: person_match; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person_match VALUES
	('01a2222c-f423-7a5f-bed5-8f408e36db01', '01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0', '01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0', 'apart', 'Två kusiner med samma namn', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '2026-11-10 09:00:00+00');


--
-- Data for Name: plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plan VALUES
	('01a134ab-3d40-7a60-b306-98a1c0093492', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-7b61-a6bb-7dbd2d1c9af0', 1, 'Klara sfi kurs C och därefter yrkesutbildning till kock.', '”Jag orkar inte heltid men jag vill göra något.”', '2027-01-04', '[{"due_on":"2026-12-05","hours_per_week":null,"measure":"work_practice","need":null,"owner":"client","state":"dropped","title":"Boka budgetrådgivning"},{"due_on":"2026-10-25","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"ongoing","title":"Gå sfi varje vardag"},{"due_on":"2026-11-26","hours_per_week":null,"measure":"sfi","need":null,"owner":"client","state":"dropped","title":"CV och referenser klara"},{"due_on":"2026-11-19","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"done","title":"Lämna läkarintyg"}]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 09:50:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 09:50:30+00', 1),
	('01a1349d-81a0-73a5-857a-40b22188287e', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-754b-810c-4759482c9cbc', 1, 'Egen försörjning genom arbete inom äldreomsorg senast i vår.', '”Det viktigaste är att barnen kan gå kvar i sin skola.”', '2026-12-23', '[{"due_on":"2026-10-21","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"done","title":"Kontakta Arbetsförmedlingen"},{"due_on":"2026-12-07","hours_per_week":null,"measure":"ar_team","need":null,"owner":"client","state":"done","title":"Boka budgetrådgivning"}]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 09:35:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 09:35:30+00', 1),
	('01a1c489-fd20-716e-a13e-213ebdaaea00', '01a1afff-3320-7492-aa59-679aed3a32a8', '01a1c4af-8680-712a-817a-9262453bf491', 1, 'Deltidsarbete på halvtid som trappas upp under året.', '”Det viktigaste är att barnen kan gå kvar i sin skola.”', '2027-01-08', '[{"due_on":"2026-12-19","hours_per_week":null,"measure":null,"need":null,"owner":"unit","state":"done","title":"Söka bostad, lista varje månad"},{"due_on":"2026-11-19","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"dropped","title":"CV och referenser klara"}]', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 08:19:00+00', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-10 08:19:30+00', 1),
	('01a2222c-f429-7ec9-8fbe-3938adeb4909', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', '01a2222c-f41a-76ed-b6f3-bf2f4ff1dbb0', 1, 'Egen försörjning', '”Jag vill tillbaka.”', '2026-12-10', '[{"due_on":"2026-12-01","hours_per_week":"7.5","measure":null,"need":null,"owner":"client","state":"ongoing","title":"Söka arbete"}]', '01a2222c-f40b-78f0-a793-8dff1633a2ef', '2026-11-10 09:00:00+00', NULL, NULL, 1);


--
-- Data for Name: reading; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: spot_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spot_check VALUES
	('01a1962d-17a0-7050-84d2-be09a0b55864', '01a1962d-17a0-7cff-8efb-a442738e0b77', '01a10afb-da40-7d1d-9d15-8a2ff2ee4e45', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 1, NULL, NULL, '', NULL, NULL, 1),
	('01a2222c-f430-735a-a9de-de3c61c135bf', '01a2222c-f41e-7683-9be2-bf10cd6dd7ec', '01a2222c-f419-7f31-9b94-145ed4d2e5a9', '01a2222c-f40d-7561-ba1f-6b28717f5d76', 1, NULL, NULL, '', NULL, NULL, 1);


--
-- Data for Name: spot_check_round; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spot_check_round VALUES
	('01a1962d-17a0-7cff-8efb-a442738e0b77', '2026-10', 'Kontoutdrag alla konton', 20261101, 6, 1, '01a1c4af-8680-7828-99a5-4a7bb1fee08f', '2026-11-01 08:15:00+00'),
	('01a2222c-f41e-7683-9be2-bf10cd6dd7ec', '2026-11', 'Folkbokföring', 20261101, 6, 387, '01a2222c-f40f-7efd-bcec-2494c62f2e08', '2026-11-10 09:00:00+00');


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
	('01a2222c-f40b-78f0-a793-8dff1633a2ef', 'social_worker_1', 'Alva Social Worker', 'social worker', 'social_worker', 'east', NULL, true, 1),
	('01a2222c-f40c-713f-b6bb-3d1cce1f8f10', 'social_worker_2', 'Bo Social Worker', 'social worker', 'social_worker', 'east', NULL, true, 1),
	('01a2222c-f40d-7561-ba1f-6b28717f5d76', 'payment_officer_1', 'Alva Payment Officer', 'payment officer', 'payment_officer', 'east', NULL, true, 1),
	('01a2222c-f40e-7eb4-86f6-7e5bb91b7fa5', 'payment_officer_2', 'Bo Payment Officer', 'payment officer', 'payment_officer', 'east', NULL, true, 1),
	('01a2222c-f40f-7efd-bcec-2494c62f2e08', 'fut_investigator_1', 'Alva Fut Investigator', 'fut investigator', 'fut_investigator', 'east', NULL, true, 1),
	('01a2222c-f410-7475-a2a8-e6735a7b446b', 'fut_investigator_2', 'Bo Fut Investigator', 'fut investigator', 'fut_investigator', 'east', NULL, true, 1),
	('01a2222c-f411-708e-b770-86296317f77b', 'coordinator_1', 'Alva Coordinator', 'coordinator', 'coordinator', 'east', NULL, true, 1),
	('01a2222c-f412-7673-92fc-8b79b4cc506e', 'coordinator_2', 'Bo Coordinator', 'coordinator', 'coordinator', 'east', NULL, true, 1),
	('01a2222c-f413-77da-90eb-b147829f6b21', 'deputy_head_1', 'Alva Deputy Head', 'deputy head', 'deputy_head', 'east', NULL, true, 1),
	('01a2222c-f414-704b-a89e-f6f5bd38a36c', 'deputy_head_2', 'Bo Deputy Head', 'deputy head', 'deputy_head', 'east', NULL, true, 1),
	('01a2222c-f415-7b8f-b177-9cc549e517cd', 'head_1', 'Alva Head', 'head', 'head', 'east', NULL, true, 1),
	('01a2222c-f416-7c32-b1ef-f2a88d98a3d2', 'head_2', 'Bo Head', 'head', 'head', 'east', NULL, true, 1),
	('01a2222c-f417-7c91-8537-c918a1fff0d0', 'administrator_1', 'Alva Administrator', 'administrator', 'administrator', 'east', NULL, true, 1),
	('01a2222c-f418-7b87-85e5-af617638a4e9', 'administrator_2', 'Bo Administrator', 'administrator', 'administrator', 'east', NULL, true, 1);


--
-- Data for Name: visit_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.visit_event VALUES
	('01a1b0df-8100-779b-bcfd-527b9a8ca891', '01a16874-1340-7590-93a0-00dc94e27f77', 2, '2026-11-06 12:40:00+00', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'ended', 'did_not_come', '2026-11-06 12:00:00+00', '2026-11-06 12:00:00+00', ''),
	('01a1b116-6f80-7e16-9a57-15e4e872f15c', '01a15411-91c0-72c6-bdf2-e0778dc1a43e', 2, '2026-11-06 13:40:00+00', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'ended', 'other_unit', '2026-11-06 13:00:00+00', '2026-11-06 13:00:00+00', 'Familjerådgivningen'),
	('01a1bf8d-be60-7445-8628-087de0aadaba', '01a17d0d-8340-75fe-b1a4-bf3b3bcb9bce', 2, '2026-11-09 09:05:00+00', '01a1c4af-8680-7673-8cdd-2055930d6eaf', 'moved', NULL, '2026-11-16 11:00:00+00', '2026-11-16 12:00:00+00', 'Barnet är sjukt, ringde och bad om en ny tid.'),
	('01a2222c-f426-71e2-bb89-a1a2e5d5f03c', '01a2222c-f41f-7310-b10f-f8435c6d8531', 2, '2026-11-10 09:00:00+00', '01a2222c-f40b-78f0-a793-8dff1633a2ef', 'ended', 'came', '2026-11-10 09:00:00+00', '2026-11-10 09:00:00+00', 'Ville bara fråga om hyran');


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
-- Name: ix_spot_check_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_spot_check_case_id ON public.spot_check USING btree (case_id);


--
-- Name: ix_spot_check_round_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_spot_check_round_id ON public.spot_check USING btree (round_id);


--
-- Name: access_entry access_entry_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_delete BEFORE DELETE ON public.access_entry FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: access_entry access_entry_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER access_entry_update BEFORE UPDATE ON public.access_entry FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


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
-- Name: account_change account_change_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_delete BEFORE DELETE ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: account_change account_change_false; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_false BEFORE INSERT ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.account_change_false();


--
-- Name: account_change account_change_own; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_own BEFORE INSERT ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.account_change_own();


--
-- Name: account_change account_change_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER account_change_update BEFORE UPDATE ON public.account_change FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: added_norm added_norm_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_delete BEFORE DELETE ON public.added_norm FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: added_norm added_norm_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_insert_of_now BEFORE INSERT ON public.added_norm FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.added_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: added_norm added_norm_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_update BEFORE UPDATE ON public.added_norm FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: added_norm added_norm_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_update_of_now BEFORE UPDATE ON public.added_norm FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.added_at IS DISTINCT FROM old.added_at) AND (NOT public.is_about_now(new.added_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: aid_application aid_application_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_delete BEFORE DELETE ON public.aid_application FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: aid_application aid_application_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER aid_application_update BEFORE UPDATE ON public.aid_application FOR EACH ROW WHEN ((((old.status)::text = 'withdrawn'::text) OR (((new.status)::text = 'withdrawn'::text) AND (((old.status)::text <> 'open'::text) OR (new.withdrawn_on IS NULL) OR (COALESCE(new.withdrawn_reason, ''::text) = ''::text))))) EXECUTE FUNCTION public.refuse_change();


--
-- Name: appeal appeal_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER appeal_delete BEFORE DELETE ON public.appeal FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: calculation_sheet calculation_sheet_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_delete BEFORE DELETE ON public.calculation_sheet FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: calculation_sheet calculation_sheet_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_insert_of_now BEFORE INSERT ON public.calculation_sheet FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.finished_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: calculation_sheet calculation_sheet_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER calculation_sheet_update_of_now BEFORE UPDATE ON public.calculation_sheet FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.finished_at IS DISTINCT FROM old.finished_at) AND (NOT public.is_about_now(new.finished_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: case_file case_file_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_delete BEFORE DELETE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


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
-- Name: case_handover case_handover_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_update BEFORE UPDATE ON public.case_handover FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: case_handover case_handover_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_handover_update_of_now BEFORE UPDATE ON public.case_handover FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.at IS DISTINCT FROM old.at) AND (NOT public.is_about_now(new.at))))) EXECUTE FUNCTION public.refuse_other_time();


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
-- Name: decision_basis decision_basis_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_delete BEFORE DELETE ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision_basis decision_basis_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_basis_update BEFORE UPDATE ON public.decision_basis FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_delete BEFORE DELETE ON public.decision FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_insert_of_now BEFORE INSERT ON public.decision FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.signed_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: decision decision_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update BEFORE UPDATE ON public.decision FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: decision decision_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update_of_now BEFORE UPDATE ON public.decision FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.signed_at IS DISTINCT FROM old.signed_at) AND (NOT public.is_about_now(new.signed_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: draft draft_taken_away; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER draft_taken_away AFTER UPDATE ON public.draft FOR EACH ROW WHEN ((new.version = '-1'::integer)) EXECUTE FUNCTION public.take_away();


--
-- Name: emergency_assessment emergency_assessment_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_delete BEFORE DELETE ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: emergency_assessment emergency_assessment_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_assessment_update BEFORE UPDATE ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: emergency_assessment emergency_astray; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER emergency_astray BEFORE INSERT ON public.emergency_assessment FOR EACH ROW EXECUTE FUNCTION public.emergency_astray();


--
-- Name: filled_instrument filled_instrument_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_delete BEFORE DELETE ON public.filled_instrument FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: filled_instrument filled_instrument_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_insert_of_now BEFORE INSERT ON public.filled_instrument FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((NOT public.is_about_now(new.started_at)) OR (NOT public.is_about_now(new.signed_at))))) EXECUTE FUNCTION public.refuse_other_time();


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
-- Name: form_version form_version_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_delete BEFORE DELETE ON public.form_version FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: form_version form_version_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_insert_of_now BEFORE INSERT ON public.form_version FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.added_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: form_version form_version_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_update BEFORE UPDATE ON public.form_version FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: form_version form_version_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER form_version_update_of_now BEFORE UPDATE ON public.form_version FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.added_at IS DISTINCT FROM old.added_at) AND (NOT public.is_about_now(new.added_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: former_identity former_identity_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_delete BEFORE DELETE ON public.former_identity FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: former_identity former_identity_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_insert_of_now BEFORE INSERT ON public.former_identity FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.changed_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: former_identity former_identity_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_update BEFORE UPDATE ON public.former_identity FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: former_identity former_identity_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER former_identity_update_of_now BEFORE UPDATE ON public.former_identity FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.changed_at IS DISTINCT FROM old.changed_at) AND (NOT public.is_about_now(new.changed_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: household_member household_member_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_delete BEFORE DELETE ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


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
-- Name: letter letter_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_delete BEFORE DELETE ON public.letter FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: letter letter_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_insert_of_now BEFORE INSERT ON public.letter FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.created_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: letter letter_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_update BEFORE UPDATE ON public.letter FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: letter letter_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_update_of_now BEFORE UPDATE ON public.letter FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.created_at IS DISTINCT FROM old.created_at) AND (NOT public.is_about_now(new.created_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: case_file mover_keeps_case; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER mover_keeps_case BEFORE UPDATE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.mover_keeps_case();


--
-- Name: payee_account payee_account_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_delete BEFORE DELETE ON public.payee_account FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payee_account payee_account_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_insert_of_now BEFORE INSERT ON public.payee_account FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.registered_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payee_account payee_account_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_update BEFORE UPDATE ON public.payee_account FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payee_account payee_account_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_update_of_now BEFORE UPDATE ON public.payee_account FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.registered_at IS DISTINCT FROM old.registered_at) AND (NOT public.is_about_now(new.registered_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment payment_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_delete BEFORE DELETE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_file payment_file_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_delete BEFORE DELETE ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_file payment_file_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_insert_of_now BEFORE INSERT ON public.payment_file FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.created_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_file payment_file_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_update BEFORE UPDATE ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_file payment_file_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_update_of_now BEFORE UPDATE ON public.payment_file FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.created_at IS DISTINCT FROM old.created_at) AND (NOT public.is_about_now(new.created_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment payment_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_insert BEFORE INSERT ON public.payment FOR EACH ROW EXECUTE FUNCTION public.refuse_unbacked_payment();


--
-- Name: payment payment_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_insert_of_now BEFORE INSERT ON public.payment FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((NOT public.is_about_now(new.prepared_at)) OR (NOT public.is_about_now(new.released_at)) OR (NOT public.is_about_now(new.stopped_at))))) EXECUTE FUNCTION public.refuse_other_time();


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
-- Name: payment_receipt payment_receipt_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_update BEFORE UPDATE ON public.payment_receipt FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_receipt payment_receipt_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_receipt_update_of_now BEFORE UPDATE ON public.payment_receipt FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.recorded_at IS DISTINCT FROM old.recorded_at) AND (NOT public.is_about_now(new.recorded_at))))) EXECUTE FUNCTION public.refuse_other_time();


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
-- Name: payment_return payment_return_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_update BEFORE UPDATE ON public.payment_return FOR EACH ROW EXECUTE FUNCTION public.payment_return_update();


--
-- Name: payment_return payment_return_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_return_update_of_now BEFORE UPDATE ON public.payment_return FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (((new.registered_at IS DISTINCT FROM old.registered_at) AND (NOT public.is_about_now(new.registered_at))) OR ((new.settled_at IS DISTINCT FROM old.settled_at) AND (NOT public.is_about_now(new.settled_at)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_set_aside payment_set_aside_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_delete BEFORE DELETE ON public.payment_set_aside FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_set_aside payment_set_aside_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_insert_of_now BEFORE INSERT ON public.payment_set_aside FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.set_aside_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment_set_aside payment_set_aside_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_update BEFORE UPDATE ON public.payment_set_aside FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_set_aside payment_set_aside_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_set_aside_update_of_now BEFORE UPDATE ON public.payment_set_aside FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.set_aside_at IS DISTINCT FROM old.set_aside_at) AND (NOT public.is_about_now(new.set_aside_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment payment_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_update BEFORE UPDATE ON public.payment FOR EACH ROW WHEN ((NOT ((NOT (new.case_id IS DISTINCT FROM old.case_id)) AND (NOT (new.decision_id IS DISTINCT FROM old.decision_id)) AND (NOT (new.account_id IS DISTINCT FROM old.account_id)) AND (NOT (new.payee IS DISTINCT FROM old.payee)) AND (NOT (new.amount IS DISTINCT FROM old.amount)) AND (NOT ((new.month)::text IS DISTINCT FROM (old.month)::text)) AND (NOT (new.pay_on IS DISTINCT FROM old.pay_on)) AND (NOT (new.decided_by IS DISTINCT FROM old.decided_by)) AND (NOT (new.prepared_by IS DISTINCT FROM old.prepared_by)) AND (NOT (new.prepared_at IS DISTINCT FROM old.prepared_at)) AND (NOT ((new.reference_kind)::text IS DISTINCT FROM (old.reference_kind)::text)) AND (NOT (new.reference IS DISTINCT FROM old.reference)) AND ((((old.status)::text = 'prepared'::text) AND (new.file_id IS NULL)) OR (((old.status)::text = 'released'::text) AND (old.file_id IS NULL) AND (NOT (new.released_by IS DISTINCT FROM old.released_by)) AND (NOT (new.released_at IS DISTINCT FROM old.released_at)) AND ((((new.status)::text = 'released'::text) AND (NOT (new.stopped_by IS DISTINCT FROM old.stopped_by)) AND (NOT (new.stopped_at IS DISTINCT FROM old.stopped_at)) AND (NOT (new.stopped_reason IS DISTINCT FROM old.stopped_reason))) OR (((new.status)::text = 'stopped'::text) AND (new.file_id IS NULL) AND (new.stopped_by IS NOT NULL) AND (new.stopped_reason <> ''::text)))))))) EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment payment_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_update_of_now BEFORE UPDATE ON public.payment FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (((new.prepared_at IS DISTINCT FROM old.prepared_at) AND (NOT public.is_about_now(new.prepared_at))) OR ((new.released_at IS DISTINCT FROM old.released_at) AND (NOT public.is_about_now(new.released_at))) OR ((new.stopped_at IS DISTINCT FROM old.stopped_at) AND (NOT public.is_about_now(new.stopped_at)))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: payment payment_way; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_way BEFORE UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.payment_way();


--
-- Name: person person_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_delete BEFORE DELETE ON public.person FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: person_match person_match_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_delete BEFORE DELETE ON public.person_match FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: person_match person_match_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_insert_of_now BEFORE INSERT ON public.person_match FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.judged_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: person_match person_match_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_update BEFORE UPDATE ON public.person_match FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: person_match person_match_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_match_update_of_now BEFORE UPDATE ON public.person_match FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.judged_at IS DISTINCT FROM old.judged_at) AND (NOT public.is_about_now(new.judged_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: plan plan_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_delete BEFORE DELETE ON public.plan FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: plan plan_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_insert_of_now BEFORE INSERT ON public.plan FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((NOT public.is_about_now(new.started_at)) OR (NOT public.is_about_now(new.signed_at))))) EXECUTE FUNCTION public.refuse_other_time();


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
-- Name: reading reading_is_told; Type: TRIGGER; Schema: public; Owner: -
--

CREATE CONSTRAINT TRIGGER reading_is_told AFTER INSERT ON public.reading DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.reading_is_told();


--
-- Name: spot_check spot_check_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_delete BEFORE DELETE ON public.spot_check FOR EACH ROW WHEN ((old.judged_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check spot_check_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_insert_of_now BEFORE INSERT ON public.spot_check FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.judged_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: spot_check_round spot_check_round_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_delete BEFORE DELETE ON public.spot_check_round FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check_round spot_check_round_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_insert_of_now BEFORE INSERT ON public.spot_check_round FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.drawn_at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: spot_check_round spot_check_round_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_update BEFORE UPDATE ON public.spot_check_round FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check_round spot_check_round_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_update_of_now BEFORE UPDATE ON public.spot_check_round FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.drawn_at IS DISTINCT FROM old.drawn_at) AND (NOT public.is_about_now(new.drawn_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: spot_check spot_check_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_update BEFORE UPDATE ON public.spot_check FOR EACH ROW WHEN ((old.judged_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check spot_check_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_update_of_now BEFORE UPDATE ON public.spot_check FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.judged_at IS DISTINCT FROM old.judged_at) AND (NOT public.is_about_now(new.judged_at))))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: staff staff_changed_untold; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_changed_untold BEFORE UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.staff_changed_untold();


--
-- Name: staff staff_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_delete BEFORE DELETE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: staff staff_keeps_login; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_keeps_login BEFORE UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.staff_keeps_login();


--
-- Name: staff staff_leaves_cases; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_leaves_cases BEFORE UPDATE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.staff_leaves_cases();


--
-- Name: visit_event visit_event_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_delete BEFORE DELETE ON public.visit_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: visit_event visit_event_insert_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_insert_of_now BEFORE INSERT ON public.visit_event FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND (NOT public.is_about_now(new.at)))) EXECUTE FUNCTION public.refuse_other_time();


--
-- Name: visit_event visit_event_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_update BEFORE UPDATE ON public.visit_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: visit_event visit_event_update_of_now; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER visit_event_update_of_now BEFORE UPDATE ON public.visit_event FOR EACH ROW WHEN (((public.my_role() IS NOT NULL) AND ((new.at IS DISTINCT FROM old.at) AND (NOT public.is_about_now(new.at))))) EXECUTE FUNCTION public.refuse_other_time();


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


