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
-- Name: refuse_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN RAISE EXCEPTION 'locked_row' USING ERRCODE = 'integrity_constraint_violation'; END $$;


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
    )
)
 THEN
        RAISE EXCEPTION 'unbacked_payment' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
END $$;


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
    version integer NOT NULL
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
    version integer NOT NULL
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
    version integer NOT NULL
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
    version integer NOT NULL
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
    registered_at timestamp with time zone NOT NULL
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
    xml bytea NOT NULL
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
    search_text text NOT NULL
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
-- Data for Name: access_entry; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.access_entry VALUES
	('01a2222b-ebe7-7a56-95f0-fac2633baeeb', '2026-11-10 09:00:00+00', '01a2222b-ebc8-7976-aff1-4041587852aa', 'open_case', '01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', 'Jour');


--
-- Data for Name: added_norm; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.added_norm VALUES
	('01a2222b-ebe9-761f-a1c3-a404520b36e5', '2027-01', '# Riksnormen för 2027, beslutad i november', '01a2222b-ebd4-7d80-a4b8-6c5bb4b763b8', '2026-11-10 09:00:00+00');


--
-- Data for Name: aid_application; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.aid_application VALUES
	('01a12481-0e40-74a4-8cb5-73d95810d60e', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', 'new', '2026-10', '2026-10-10', '2026-10-23', '', '2026-10-10', false, 'decided', 1, NULL, NULL),
	('01a19b3b-a5e0-76aa-8101-b8119bca3cb7', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', 'renewal', '2026-11', '2026-11-02', '2026-11-16', '', NULL, false, 'open', 1, NULL, NULL),
	('01a1a575-2400-74dd-a264-67ba04a10547', '01a1a5af-bc00-728e-8722-35c28fcd7f40', 'new', '2026-11', '2026-11-04', '2026-11-20', '', '2026-11-07', false, 'open', 1, NULL, NULL),
	('01a1bf3f-ec80-7e45-816e-99b0e13e213e', '01a1a5c1-2120-7b31-9bb1-83e11570266b', 'new', '2026-11', '2026-11-09', '2026-11-23', '', '2026-11-09', false, 'open', 1, NULL, NULL),
	('01a2222b-ebd8-7415-947c-afeb0822979d', '01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', 'renewal', '2026-11', '2026-11-05', '2026-11-19', 'Återansökan', NULL, true, 'open', 1, NULL, NULL);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES
	('0005');


--
-- Data for Name: appeal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.appeal VALUES
	('01a2222b-ebe2-7166-85e2-7ad7f8912cd9', '01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', '01a2222b-ebd9-7a78-9247-1c1f6b9ad570', '2026-11-05', '2026-11-05', '2026-11-26', 'pending', NULL, '01a2222b-ebc8-7976-aff1-4041587852aa', 1);


--
-- Data for Name: calculation_sheet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.calculation_sheet VALUES
	('01a12f56-3020-7f2a-bc8e-80b36f0e2289', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', '01a12481-0e40-74a4-8cb5-73d95810d60e', '2026-10', '{"adjustments":[],"adults":[{"birth_date":"1987-07-08","first_day":null,"id":"01a1c4af-8680-76bb-ad1c-9af0153e7c2a","last_day":null,"status":"single"}],"assets":[],"children":[{"birth_date":"2014-06-10","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-78da-ab40-13ef254b0c4e","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2019-04-23","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7e1a-b341-e07a83f73f16","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"7310","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"423","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"166","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"165","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"2500","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-76bb-ad1c-9af0153e7c2a","reason":null,"stated":null,"type":"child_allowance"}],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1950400, NULL, '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-12 09:12:00+00', 1),
	('01a1c4a9-1de0-759c-83fc-052715850a03', '01a1a5af-bc00-728e-8722-35c28fcd7f40', '01a1a575-2400-74dd-a264-67ba04a10547', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1955-09-22","first_day":null,"id":"01a1c4af-8680-7b84-8e31-704187ddaeb7","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"5791","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"331","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"100","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"}],"incomes":[{"amount":"5017","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-7b84-8e31-704187ddaeb7","reason":null,"stated":null,"type":"parental_benefit"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 642500, NULL, NULL, NULL, 1),
	('01a1c4a0-e080-7b94-8b05-e1aeb153d69c', '01a1a5c1-2120-7b31-9bb1-83e11570266b', '01a1bf3f-ec80-7e45-816e-99b0e13e213e', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1992-08-16","first_day":null,"id":"01a1c4af-8680-7eba-8770-a08716e6fec3","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"5950","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"198","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"176","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"}],"incomes":[],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1154400, NULL, '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', '2026-11-10 08:48:00+00', 1),
	('01a2222b-ebe0-7fee-88ea-08d058aac40c', '01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', '01a2222b-ebd8-7415-947c-afeb0822979d', '2026-11', '{"adjustments":[],"adults":[{"birth_date":"1984-07-15","first_day":null,"id":"01a2222b-ebd7-7e63-91d8-e0d3573492b1","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"9800","approved":"7900","label":null,"person":null,"reason":"för hög","type":"rent"}],"incomes":[{"amount":"1234.50","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a2222b-ebd7-7e63-91d8-e0d3573492b1","reason":null,"stated":null,"type":"wage"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', 1188500, '2026-10', NULL, NULL, 1);


--
-- Data for Name: case_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.case_file VALUES
	('01a11f8d-0ce0-7b45-9a81-682c64e50cad', '2026-00001', 'east', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-09', NULL, NULL, 1),
	('01a1a5af-bc00-728e-8722-35c28fcd7f40', '2026-00002', 'north', '01a1c4af-8680-753f-a09f-76b5a170b338', '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-04', NULL, NULL, 1),
	('01a1a5c1-2120-7b31-9bb1-83e11570266b', '2026-00003', 'south', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', '2026-11-04', NULL, NULL, 1),
	('01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', '2026-00417', 'east', '01a2222b-ebc8-7976-aff1-4041587852aa', '01a2222b-ebca-71e1-a28f-bc2362745631', '2026-11-05', NULL, NULL, 1);


--
-- Data for Name: chain_head; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.chain_head VALUES
	('01a11f8d-0ce0-7b45-9a81-682c64e50cad', 5, '7a9c6fe6daf6e9e273202c0988ae2839f53d08696d5aa0f09d9c88c7ea15a188', 1),
	('01a1a5af-bc00-728e-8722-35c28fcd7f40', 2, 'a7b24b4e2b06321cd68e35ee0ba98410644d6755dbfb0f245b18c76ac619cebf', 1),
	('01a1a5c1-2120-7b31-9bb1-83e11570266b', 3, '7ffbd940b866ab3264b4e72958f6c8fd76f1c7d445f5bf375ad669509a9b5817', 1),
	('01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', 0, '', 1);


--
-- Data for Name: contact; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.contact VALUES
	('01a08f8a-9860-7637-9d38-5e064363e5d9', '2026-09-11 08:17:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1),
	('01a08fb3-cb40-7b49-b7c6-0e984f3e885e', '2026-09-11 09:02:00+00', 'phone', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a0905b-55e0-7373-a7f0-c99e80b5244a', '2026-09-11 12:05:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1),
	('01a09ec5-d380-7638-a646-5d2824d4589c', '2026-09-14 07:16:00+00', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a09f6d-5e20-7527-95e8-c93e15a0a8ae', '2026-09-14 10:19:00+00', 'visit', 'referred', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a09fbd-04c0-7962-88bf-cbcf26433798', '2026-09-14 11:46:00+00', 'visit', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a0a3d6-3680-7098-8352-bc85e456559c', '2026-09-15 06:52:00+00', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a0a449-91c0-75be-9187-df42811e7616', '2026-09-15 08:58:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1),
	('01a0a3de-73e0-75a2-9c57-532ba31a49dd', '2026-09-15 07:01:00+00', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1),
	('01a0a8f1-9600-7e9b-ae40-01e3880cb401', '2026-09-16 06:40:00+00', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1),
	('01a0aa7c-2da0-75d9-80c2-b5f1eeb89ff1', '2026-09-16 13:51:00+00', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1),
	('01a0a92e-ed20-730f-8f28-f65e408fc146', '2026-09-16 07:47:00+00', 'phone', 'referred', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a0aec3-2620-7874-be73-6d5f75d8d8a4', '2026-09-17 09:47:00+00', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a0aefb-e960-72c3-a48c-1d5ca1feb624', '2026-09-17 10:49:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1),
	('01a0af14-a180-7f03-8dee-4812b16107f1', '2026-09-17 11:16:00+00', 'visit', 'referred', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a0b49c-f3a0-797a-ac08-4ba5f8f659ac', '2026-09-18 13:03:00+00', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1),
	('01a0b41e-9be0-7762-b745-10ca76f4251e', '2026-09-18 10:45:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1),
	('01a0b3f9-fce0-757f-8a22-7f39047b2c10', '2026-09-18 10:05:00+00', 'phone', 'wrong_district', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a0c37e-7600-75f1-ae37-9c65f21201e4', '2026-09-21 10:24:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1),
	('01a0c325-a7a0-71f2-9c0b-b40ff3e6ca73', '2026-09-21 08:47:00+00', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1),
	('01a0c39b-c200-7f75-bb3b-f4bf5d7cfed1', '2026-09-21 10:56:00+00', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1),
	('01a0c820-fc00-77c9-b365-06ecae7c8f09', '2026-09-22 08:00:00+00', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a0c910-da40-74d1-9719-61891ef3ea44', '2026-09-22 12:22:00+00', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1),
	('01a0c903-1ea0-7300-b688-b661321c1744', '2026-09-22 12:07:00+00', 'visit', 'wrong_district', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a0cdef-cd00-76d4-9eb6-7ae7ffb0dd9e', '2026-09-23 11:04:00+00', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1),
	('01a0cde6-a540-75ad-8d36-ce2c1a09a840', '2026-09-23 10:54:00+00', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1),
	('01a0cd8d-d6e0-75ef-b099-f27150cb407a', '2026-09-23 09:17:00+00', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1),
	('01a0d37e-87c0-7414-8c9a-37518ddcf83c', '2026-09-24 12:58:00+00', 'visit', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a0d363-1080-7e96-a4fd-57c523797d45', '2026-09-24 12:28:00+00', 'phone', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a0d276-dbc0-7c3a-8820-823157fa49e5', '2026-09-24 08:10:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1),
	('01a0d895-5360-7b3b-8eac-a2887bb1d124', '2026-09-25 12:41:00+00', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1),
	('01a0d797-b980-7f40-8fd3-dd72e7ecfd0c', '2026-09-25 08:04:00+00', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1),
	('01a0d864-cd80-7141-8c3b-a85923bc9152', '2026-09-25 11:48:00+00', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1),
	('01a0e7cb-faa0-7223-9e49-422a3d376642', '2026-09-28 11:35:00+00', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1),
	('01a0e7f8-d700-707a-b5c2-e229862fe231', '2026-09-28 12:24:00+00', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1),
	('01a0e829-5ce0-7fcf-a039-43f65c327a6d', '2026-09-28 13:17:00+00', 'visit', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a0ec06-21e0-7552-a656-7bc4627292f8', '2026-09-29 07:17:00+00', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a0ebc6-f600-754c-8381-3ce6b5a29061', '2026-09-29 06:08:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1),
	('01a0ebc3-4c80-7359-ad9b-f0b6ed448d4e', '2026-09-29 06:04:00+00', 'visit', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1),
	('01a0f1b8-9140-75b9-a6ed-f1bd27855798', '2026-09-30 09:50:00+00', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1),
	('01a0f13c-f8a0-702a-8844-b8fd0059865a', '2026-09-30 07:35:00+00', 'phone', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a0f1c9-0c00-7ffb-a2e3-f93a873b9903', '2026-09-30 10:08:00+00', 'visit', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a0f654-aea0-7359-b113-5de9953857d7', '2026-10-01 07:19:00+00', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1),
	('01a0f62b-7bc0-757d-8752-919475efd233', '2026-10-01 06:34:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1),
	('01a0f7ab-16e0-75ea-877e-f32a3f3f37ea', '2026-10-01 13:33:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1),
	('01a0fb33-a160-75ac-aca9-9fd0e2856ec6', '2026-10-02 06:01:00+00', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1),
	('01a0fbfd-f640-7e31-ba0e-a6e15ec69be3', '2026-10-02 09:42:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1),
	('01a0fc91-5ca0-7c0c-81ba-985a32b558fd', '2026-10-02 12:23:00+00', 'phone', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a10ae8-a060-740f-8fcc-9a5c334e51af', '2026-10-05 07:13:00+00', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1),
	('01a10b59-3c80-73b1-9be7-f3cf4b80b828', '2026-10-05 09:16:00+00', 'visit', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a10b66-f820-72e2-8e71-597aaa50b96f', '2026-10-05 09:31:00+00', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1),
	('01a10fd8-0de0-7a56-a454-48c8989bc9dc', '2026-10-06 06:13:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1),
	('01a11050-e760-706f-a232-8994b647e8a8', '2026-10-06 08:25:00+00', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1),
	('01a1104d-3de0-7659-af95-eee8a70828a7', '2026-10-06 08:21:00+00', 'visit', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1),
	('01a115f4-b0c0-7c27-9fb6-d625d6d106fb', '2026-10-07 10:42:00+00', 'phone', 'referred', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a11529-7180-7b91-99f9-bb7914ace1cb', '2026-10-07 07:00:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1),
	('01a11650-3e40-7dce-926f-1d764f06e95a', '2026-10-07 12:22:00+00', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a11ba4-6100-716a-b243-d47ceb64c5c4', '2026-10-08 13:12:00+00', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1),
	('01a11a3d-7e00-7444-a01a-c23acfd3bb74', '2026-10-08 06:40:00+00', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1),
	('01a11a33-6be0-71cb-8fdf-7cc6eb8a25fc', '2026-10-08 06:29:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1),
	('01a12066-f220-7df2-b429-c622f52b2549', '2026-10-09 11:23:00+00', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1),
	('01a1202c-5a20-7a9d-9877-2790c1726f06', '2026-10-09 10:19:00+00', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1),
	('01a11fe9-84c0-7433-b73a-fe02f4ef6142', '2026-10-09 09:06:00+00', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1),
	('01a1303a-2780-7d75-823a-80a22ed51b12', '2026-10-12 13:08:00+00', 'visit', 'wrong_district', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a12f69-6a00-78a9-9ca2-c13275f5c1a0', '2026-10-12 09:20:00+00', 'visit', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a12f6d-fde0-7092-a862-bf793f4f8b9d', '2026-10-12 09:25:00+00', 'visit', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a134f4-7b40-7ce2-9aef-ca62e22b64a6', '2026-10-13 11:10:00+00', 'phone', 'wrong_district', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a13482-f4c0-78dc-b5b3-9023fd09e37c', '2026-10-13 09:06:00+00', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1),
	('01a1345e-55c0-7c24-ac92-61f1e429c87c', '2026-10-13 08:26:00+00', 'visit', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1),
	('01a139eb-3bc0-7109-9f7b-07b84485c04f', '2026-10-14 10:18:00+00', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1),
	('01a13a8d-4820-7806-a740-1fa03c49fdbd', '2026-10-14 13:15:00+00', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1),
	('01a1394c-d8e0-76bc-81e0-04fb3ef68756', '2026-10-14 07:25:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1),
	('01a13fa7-bd40-71b0-a200-d218798a0d59', '2026-10-15 13:02:00+00', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1),
	('01a13e58-a800-7087-8ce6-6f731e84fb36', '2026-10-15 06:56:00+00', 'visit', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1),
	('01a13e71-6020-7a60-b2f9-20262d819d38', '2026-10-15 07:23:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1),
	('01a143a7-4c80-77b7-9985-ea3f9eb4e92e', '2026-10-16 07:40:00+00', 'phone', 'referred', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a143bb-70c0-7973-89c9-d592414205c6', '2026-10-16 08:02:00+00', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1),
	('01a1437b-5a80-7f65-9f2e-e40dada65cc4', '2026-10-16 06:52:00+00', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1),
	('01a15365-7340-7032-bbc7-1df38c4caa83', '2026-10-19 09:02:00+00', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a15351-4f00-75d4-a9e7-8b06a72ed508', '2026-10-19 08:40:00+00', 'visit', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1),
	('01a153c1-00c0-7ff6-8d25-f954f4042f1e', '2026-10-19 10:42:00+00', 'visit', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1),
	('01a15946-93c0-7d5e-bf22-82e6c4440054', '2026-10-20 12:26:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1),
	('01a15958-e340-7f25-8181-20f8f1261642', '2026-10-20 12:46:00+00', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', '', NULL, NULL, 1),
	('01a15833-00e0-75e6-b5fd-f37c5d5ec1ad', '2026-10-20 07:25:00+00', 'phone', 'referred', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a15d2b-9620-758f-a8e8-4b0dce74b3c4', '2026-10-21 06:35:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1),
	('01a15d81-a560-7bfa-856a-ab1d296cb08c', '2026-10-21 08:09:00+00', 'phone', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1),
	('01a15eb8-0280-7284-8e01-7551f78530bf', '2026-10-21 13:48:00+00', 'phone', 'referred', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a163c4-bc00-734d-a2e8-fec0ed19557a', '2026-10-22 13:20:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1),
	('01a162fa-6720-7445-b234-752bd8aa7be3', '2026-10-22 09:39:00+00', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1),
	('01a16248-ca60-7bf5-a232-0fa3280f005d', '2026-10-22 06:25:00+00', 'phone', 'wrong_district', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a167fe-e340-7c18-81e8-fb16d7ad18a7', '2026-10-23 09:02:00+00', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a167a5-2a80-7085-9958-b1e68cd03260', '2026-10-23 07:24:00+00', 'phone', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a16855-dce0-7e11-a8a9-ea6263a366aa', '2026-10-23 10:37:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1),
	('01a17771-0ce0-771c-bd4f-fa0ffc7383bf', '2026-10-26 09:01:00+00', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', '', NULL, NULL, 1),
	('01a1779e-d3a0-70e2-912e-d1df1b69567e', '2026-10-26 09:51:00+00', 'phone', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1),
	('01a17767-e520-7a6f-a837-6dcd8299ed6e', '2026-10-26 08:51:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1),
	('01a17c95-9420-72f0-b86b-b4d6c7132891', '2026-10-27 08:59:00+00', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a17d97-c1e0-7b68-869e-87dc22dd113c', '2026-10-27 13:41:00+00', 'phone', 'wrong_district', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a17cd4-c000-74e6-89b2-9bbe7deb30ad', '2026-10-27 10:08:00+00', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a181b6-71e0-78a4-8091-8a58c194ff53', '2026-10-28 08:53:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1),
	('01a182d7-c060-7ae8-ab7f-1414f6de2fbe', '2026-10-28 14:09:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1),
	('01a18206-1880-7749-ae9d-de7332eddf6f', '2026-10-28 10:20:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', '', '', '', '', '', NULL, NULL, 1),
	('01a187bc-3160-73ab-88ed-3213cac8a61c', '2026-10-29 12:57:00+00', 'phone', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1),
	('01a187ba-5ca0-7050-947d-be2d857de96d', '2026-10-29 12:55:00+00', 'phone', 'information', 'Bor i en annan stadsdel. Hänvisad dit med telefonnummer.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1),
	('01a187e9-f820-7d91-a030-7b7543c6ed1e', '2026-10-29 13:47:00+00', 'phone', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a18cc1-97e0-7d3f-bae4-615571395e71', '2026-10-30 12:21:00+00', 'visit', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a18ca7-0b00-7748-a3a5-17594f60e846', '2026-10-30 11:52:00+00', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', '', NULL, NULL, 1),
	('01a18bc6-bd20-7db5-8a7d-1dbc263cc4dc', '2026-10-30 07:47:00+00', 'visit', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1),
	('01a19c55-a160-7cce-ba2d-b00a7d076c0b', '2026-11-02 12:57:00+00', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1),
	('01a19b0e-c980-75e9-9b3a-953c4dc1d327', '2026-11-02 07:00:00+00', 'phone', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a19c7a-4060-7dc1-b445-6d5b223be9e7', '2026-11-02 13:37:00+00', 'visit', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1),
	('01a1a0a3-0280-7639-b51c-ecef3e5bcce6', '2026-11-03 09:00:00+00', 'phone', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a1a0d5-5d20-7fc3-a6e6-626d450f002a', '2026-11-03 09:55:00+00', 'phone', 'referred', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a1a16a-9840-7fe9-9a14-e75a7199e0b3', '2026-11-03 12:38:00+00', 'visit', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a1a609-74c0-7812-8fc0-55310b43b6dd', '2026-11-04 10:10:00+00', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a1a609-74c0-7329-9adb-e533c7642bde', '2026-11-04 10:10:00+00', 'visit', 'information', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', '', NULL, NULL, 1),
	('01a1a5e1-2c40-71c7-a487-92c59bab5340', '2026-11-04 09:26:00+00', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e2e-bf15-052434b9b5df', '', '', '', '', '', NULL, NULL, 1),
	('01a1ab0d-0680-7c69-a03f-2a2b4cde3e5a', '2026-11-05 09:32:00+00', 'visit', 'information', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1),
	('01a1aa97-d680-771b-a989-da51bec49ab4', '2026-11-05 07:24:00+00', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7c66-95e7-61d17731af10', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a1aafc-8bc0-74de-bb77-cbb442ecdcf9', '2026-11-05 09:14:00+00', 'phone', 'wrong_district', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a1b0ad-2660-7de2-8dc5-08c6a2c81c32', '2026-11-06 11:45:00+00', 'phone', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1),
	('01a1b094-6e40-778d-a4e8-d8d2f71377dc', '2026-11-06 11:18:00+00', 'phone', 'referred', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a1b024-bc80-73e9-be6e-d515d77b26d3', '2026-11-06 09:16:00+00', 'phone', 'wrong_district', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-764c-8c38-fb2918f135d2', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a1bff3-5e00-7123-bd3a-190299ea4514', '2026-11-09 10:56:00+00', 'visit', 'information', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-7e05-8b5c-74273f98e277', '', '', '', '', '', NULL, NULL, 1),
	('01a1c0b7-4a40-7b86-81a2-3b4eb2971b77', '2026-11-09 14:30:00+00', 'phone', 'wrong_district', 'Saknar mat till måndag. Barn hemma. Akut nödprövning görs i dag.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a1c024-ce40-73ea-95d8-56759f6428ef', '2026-11-09 11:50:00+00', 'visit', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '', '', '', '', '', NULL, NULL, 1),
	('01a1c442-93e0-796c-adcf-975c9f395ef1', '2026-11-10 07:01:00+00', 'phone', 'information', 'Undrar vilka papper som behövs till ansökan. Fått muntlig information och länk till blanketten.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1),
	('01a1c443-7e40-7aea-a245-d658a4bf58e7', '2026-11-10 07:02:00+00', 'visit', 'information', 'Ringer om hyran. Har fått besked från a-kassan att ersättning betalas först nästa månad.', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '', '', '', '', '', NULL, NULL, 1),
	('01a1c4aa-0840-714b-b306-1fbc5d082eea', '2026-11-10 08:54:00+00', 'visit', 'referred', 'Undrar över ett beslut. Förklarat hur beräkningen är gjord.', '01a1c4af-8680-753f-a09f-76b5a170b338', '', '', '', '', 'Norra kretsen, telefon 08-000 00 01', NULL, NULL, 1),
	('01a1ba2b-e000-7402-b4aa-4a203f1fb241', '2026-11-08 08:00:00+00', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-753f-a09f-76b5a170b338', 'Östra Tänkeberg', '', '', '', '', '2026-11-13 09:00:00+00', NULL, 1),
	('01a1a592-7000-705d-9337-264b16646a40', '2026-11-04 08:00:00+00', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7e44-ae97-ba94d0eda82f', 'Lena Provfors', '', '', '', '', '2026-11-13 10:00:00+00', NULL, 1),
	('01a190f9-0000-71e2-8abe-5e52190d78d3', '2026-10-31 08:00:00+00', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-7a6a-a4ed-e6a46b4cb242', 'Nadia Demogren', '', '', '', '', '2026-11-13 11:00:00+00', NULL, 1),
	('01a17c5f-9000-755a-82db-5b4b6c7be37e', '2026-10-27 08:00:00+00', 'phone', 'booked', 'Vill boka nybesök. Arbetslös sedan i september, sparade pengar är slut.', '01a1c4af-8680-764c-8c38-fb2918f135d2', 'Hanna Diktkvist', '', '', '', '', '2026-11-16 12:00:00+00', NULL, 1),
	('01a2222b-ebdd-7423-b132-d07a7e53ee66', '2026-11-10 09:00:00+00', 'phone', 'booked', 'Hyran för december', '01a2222b-ebc8-7976-aff1-4041587852aa', 'Åsa Östlund-Exempel', '198407152381', '', '', '', '2026-11-10 09:00:00+00', '01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', 1);


--
-- Data for Name: decision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision VALUES
	('01a12fd0-de60-7380-bd93-fd4c804c25d6', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', '01a12481-0e40-74a4-8cb5-73d95810d60e', '2026-10', 'refusal', 0, 0, 'Du har inte sökt arbete enligt planeringen och inte visat något godtagbart skäl till det. Du står därför inte till arbetsmarknadens förfogande på det sätt som krävs.', '', '["12 kap. 1 § SoL","12 kap. 7 § SoL, 12 kap. 2 § SoF"]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-12', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-12 11:13:00+00', '96de18d59cb5f076ef85e20a843b706a463725033cbd218f29fe07bf67805887', 1),
	('01a2222b-ebd9-7a78-9247-1c1f6b9ad570', '01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', '01a2222b-ebd8-7415-947c-afeb0822979d', '2026-11', 'partial_refusal', 1188500, 0, 'Hyran är högre än en skälig kostnad.', '', '["12 kap. 1 § SoL"]', '01a2222b-ebc8-7976-aff1-4041587852aa', '2026-11-05', '01a2222b-ebc8-7976-aff1-4041587852aa', NULL, NULL, 1);


--
-- Data for Name: decision_basis; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.decision_basis VALUES
	('01a12fd0-de60-7380-bd93-fd4c804c25d6', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', '{"adjustments":[],"adults":[{"birth_date":"1987-07-08","first_day":null,"id":"01a1c4af-8680-76bb-ad1c-9af0153e7c2a","last_day":null,"status":"single"}],"assets":[],"children":[{"birth_date":"2014-06-10","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-78da-ab40-13ef254b0c4e","in_school":null,"last_day":null,"residence":"full"},{"birth_date":"2019-04-23","counts_in_household":null,"days":null,"first_day":null,"free_lunch":false,"id":"01a1c4af-8680-7e1a-b341-e07a83f73f16","in_school":null,"last_day":null,"residence":"full"}],"costs":[{"applied":"7310","approved":null,"label":null,"person":null,"reason":null,"type":"rent"},{"applied":"423","approved":null,"label":null,"person":null,"reason":null,"type":"electricity"},{"applied":"166","approved":null,"label":null,"person":null,"reason":null,"type":"home_insurance"},{"applied":"165","approved":null,"label":null,"person":null,"reason":null,"type":"medicine"}],"incomes":[{"amount":"2500","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a1c4af-8680-76bb-ad1c-9af0153e7c2a","reason":null,"stated":null,"type":"child_allowance"}],"job_stimulus":[],"others":0,"period":{"month":10,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"8064","full_grant":true,"income_total":"2500","lines":[["personal:01a1c4af-8680-76bb-ad1c-9af0153e7c2a","personal","Personliga kostnader, ensamstående","01a1c4af-8680-76bb-ad1c-9af0153e7c2a","3940",["3940","{}",["3940"],["adult.single","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-78da-ab40-13ef254b0c4e","personal","Barn 12 år","01a1c4af-8680-78da-ab40-13ef254b0c4e","4390",["4390","{}",["4390"],["child.11-14","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["personal:01a1c4af-8680-7e1a-b341-e07a83f73f16","personal","Barn 7 år","01a1c4af-8680-7e1a-b341-e07a83f73f16","3820",["3820","{}",["3820"],["child.7-10","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 3 personer",null,"1790",["1790","{}",["1790"],["shared.3","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"7310",["7310","{}",["7310"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:electricity:1","cost","Hushållsel",null,"423",["423","{}",["423"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:home_insurance:1","cost","Hemförsäkring",null,"166",["166","{}",["166"],null,"12 kap. 7 § första stycket 2 SoL"]],["cost:medicine:1","cost","Medicin",null,"165",["165","{}",["165"],null,"12 kap. 1 § SoL"]],["income:child_allowance:01a1c4af-8680-76bb-ad1c-9af0153e7c2a:1","income","Barnbidrag","01a1c4af-8680-76bb-ad1c-9af0153e7c2a","-2500",["-2500","{}",["2500"],null,"12 kap. 1 § SoL"]]],"norm_total":"13940","outcome":"deficit","period":{"month":10,"year":2026},"reductions":[],"result":"19504"}', 2),
	('01a2222b-ebd9-7a78-9247-1c1f6b9ad570', '01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', '{"adjustments":[],"adults":[{"birth_date":"1984-07-15","first_day":null,"id":"01a2222b-ebd7-7e63-91d8-e0d3573492b1","last_day":null,"status":"single"}],"assets":[],"children":[],"costs":[{"applied":"9800","approved":"7900","label":null,"person":null,"reason":"för hög","type":"rent"}],"incomes":[{"amount":"1234.50","counted":true,"earlier_this_year":null,"label":null,"month":null,"note":null,"person":"01a2222b-ebd7-7e63-91d8-e0d3573492b1","reason":null,"stated":null,"type":"wage"}],"job_stimulus":[],"others":0,"period":{"month":11,"year":2026},"settings":{"bracket_change":null,"child_income_cap":null,"day_rule":null,"rounding":null,"visiting_child_counts":null}}', '{"adjustments_total":"0","assets_total":"0","costs_total":"7900","full_grant":false,"income_total":"1235","lines":[["personal:01a2222b-ebd7-7e63-91d8-e0d3573492b1","personal","Personliga kostnader, ensamstående","01a2222b-ebd7-7e63-91d8-e0d3573492b1","3940",["3940","{}",["3940"],["adult.single","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["shared","shared","Gemensamma hushållskostnader, 1 person",null,"1280",["1280","{}",["1280"],["shared.1","2026-01-01","12 kap. 2 § SoF (2025:468) i lydelse enligt SFS 2025:1046","funnen (found): SoF 12 kap. 2 § i lydelse enligt SFS 2025:1046"],"12 kap. 7 § SoL, 12 kap. 2 § SoF"]],["cost:rent:1","cost","Hyra",null,"7900",["7900","{} godkänt av {} sökta",["7900","9800"],null,"12 kap. 7 § första stycket 2 SoL"]],["income:wage:01a2222b-ebd7-7e63-91d8-e0d3573492b1:1","income","Lön efter skatt","01a2222b-ebd7-7e63-91d8-e0d3573492b1","-1235",["-1234.50","{}",["1234.50"],null,"12 kap. 1 § SoL"]]],"norm_total":"5220","outcome":"deficit","period":{"month":11,"year":2026},"reductions":[],"result":"11885"}', 2);


--
-- Data for Name: draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.draft VALUES
	('01a2222b-ebe8-7c9a-a542-04332f444323', '01a2222b-ebc8-7976-aff1-4041587852aa', 'intake', '{}', '2026-11-10 09:00:00+00', 1);


--
-- Data for Name: filled_instrument; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.filled_instrument VALUES
	('01a11fb0-c180-7607-a050-914a9d33a01c', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', NULL, '01a1c4af-8680-76bb-ad1c-9af0153e7c2a', 'ib', 1, '{"children":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","economy":"large","economy.wish":true,"family":"clear","family.wish":false,"fia":true,"fia_reason":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","health":"clear","health.wish":true,"hindrance":"none","housing":"large","housing.wish":false,"housing_form":"owned","housing_risk":false,"how_supported":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","language":"none","social":"none","summary":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","track":"none","violence_asked":"not_asked","violence_reason":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","work":"clear","work.wish":true,"work_ability":25}', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-09 08:04:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-09 08:04:30+00', 1),
	('01a12f50-b1e0-7377-a8e7-27891eb20109', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', '01a12481-0e40-74a4-8cb5-73d95810d60e', '01a1c4af-8680-78da-ab40-13ef254b0c4e', 'barnkonsekvensanalys', 1, '{"digital":"no","granted_long":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","granted_short":"Om läget består kan det bli svårt att delta i det som kostar pengar.","heard":"child","heard_how":"Om läget består kan det bli svårt att delta i det som kostar pengar.","letter_text":"Vi har tänkt på hur beslutet påverkar barnets boende, skola och fritid. Boendet är tryggat under månaden.","refused_long":"Om läget består kan det bli svårt att delta i det som kostar pengar.","refused_short":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","situation":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","view":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","weighing":"Om läget består kan det bli svårt att delta i det som kostar pengar."}', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-12 08:53:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-12 08:53:30+00', 1),
	('01a12f4a-4940-7085-be3c-9c8f2b855c1f', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', '01a12481-0e40-74a4-8cb5-73d95810d60e', '01a1c4af-8680-7e1a-b341-e07a83f73f16', 'barnkonsekvensanalys', 1, '{"digital":"yes","granted_long":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","granted_short":"Om läget består kan det bli svårt att delta i det som kostar pengar.","heard":"not_heard","letter_text":"Vi har tänkt på hur beslutet påverkar barnets boende, skola och fritid. Boendet är tryggat under månaden.","not_heard_reason":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","refused_long":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","refused_short":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","situation":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","weighing":"Om läget består kan det bli svårt att delta i det som kostar pengar."}', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-12 08:46:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-12 08:46:30+00', 1),
	('01a1a5f8-0fa0-7f66-b106-37ce81fc069e', '01a1a5af-bc00-728e-8722-35c28fcd7f40', NULL, '01a1c4af-8680-7b84-8e31-704187ddaeb7', 'ib', 1, '{"children":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","economy":"large","economy.wish":true,"family":"large","family.wish":true,"fia":true,"fia_reason":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","health":"none","hindrance":"sick_no_benefit","housing":"none","housing_form":"owned","housing_risk":false,"how_supported":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","language":"large","language.wish":true,"social":"some","summary":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","track":"other_benefit","violence_asked":"not_asked","violence_reason":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","work":"some","work_ability":25}', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-04 09:51:00+00', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-04 09:51:30+00', 1),
	('01a1a5cb-3340-7029-bd0a-270bb5a432cf', '01a1a5c1-2120-7b31-9bb1-83e11570266b', NULL, '01a1c4af-8680-7eba-8770-a08716e6fec3', 'ib', 1, '{"children":"Hyran och maten är betalda denna månad. Vardagen påverkas inte på kort sikt.","economy":"clear","economy.wish":false,"family":"some","fia":true,"fia_reason":"Har berättat själv vid besöket. Inget har framkommit som ändrar bilden.","health":"some","hindrance":"parental_no_childcare","housing":"some","housing_form":"second_hand","housing_risk":false,"how_supported":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","language":"some","social":"clear","social.wish":true,"summary":"Bor hemma, går i skolan och har vänner i området. Tränar när det finns pengar till avgiften.","track":"other_benefit","violence_asked":"not_asked","violence_reason":"Vill gärna ha hjälp att komma vidare och tar själv kontakt när något ändras.","work":"none","work_ability":0}', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '2026-11-04 09:02:00+00', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '2026-11-04 09:02:30+00', 1),
	('01a2222b-ebde-76f2-9ecb-96a7ecfd0e22', '01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', '01a2222b-ebd8-7415-947c-afeb0822979d', '01a2222b-ebd7-7e63-91d8-e0d3573492b1', 'ib', 1, '{"many":["a","b"],"share":50,"work":"3","works":true}', '01a2222b-ebc8-7976-aff1-4041587852aa', '2026-11-10 09:00:00+00', NULL, NULL, 1);


--
-- Data for Name: household_member; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.household_member VALUES
	('01a0f667-e880-713d-b0cb-c97d0fef7928', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', '01a1c4af-8680-76bb-ad1c-9af0153e7c2a', 'applicant', '2026-10-01', NULL, 'full', NULL, false, false, 'unemployed_no_support', 1),
	('01a0f64f-3060-770d-9c24-42f9298cb3a5', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', '01a1c4af-8680-78da-ab40-13ef254b0c4e', 'child', '2026-10-01', NULL, 'full', NULL, false, false, NULL, 1),
	('01a0f666-13c0-7118-800f-49c81a358ca0', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', '01a1c4af-8680-7e1a-b341-e07a83f73f16', 'child', '2026-10-01', NULL, 'full', NULL, false, false, NULL, 1),
	('01a19653-8b60-7cce-935b-6a437178ba0a', '01a1a5af-bc00-728e-8722-35c28fcd7f40', '01a1c4af-8680-7b84-8e31-704187ddaeb7', 'applicant', '2026-11-01', NULL, 'full', NULL, false, false, 'parental_insufficient', 1),
	('01a1962c-2d40-7f26-9cde-d20443b30f66', '01a1a5c1-2120-7b31-9bb1-83e11570266b', '01a1c4af-8680-7eba-8770-a08716e6fec3', 'applicant', '2026-11-01', NULL, 'full', NULL, false, false, 'unemployed_no_support', 1),
	('01a2222b-ebdc-7d3c-bbbc-499d81dd4739', '01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', '01a2222b-ebd7-7e63-91d8-e0d3573492b1', 'applicant', '2026-11-05', NULL, 'full', NULL, false, false, 'unemployed_waiting', 1);


--
-- Data for Name: journal_note; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_note VALUES
	('01a14a01-4680-7fe0-8efe-2a1f727d8349', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-17 13:16:00+00', 'check', 'Ringer och meddelar sjukskrivning, intyg lämnas i veckan.', NULL, false, NULL, '2026-10-17 13:16:40+00', 1, NULL, '404bbefe735ab5f769e92ead1d0ba31a8454c1ca4a659390272656c1ee8c8b49', 1),
	('01a15828-eec0-7675-b25b-55dd78572976', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-20 07:14:00+00', 'meeting', 'Besök enligt planering. Går igenom stegen i förändringsplanen. Två av fyra steg är klara.', NULL, false, NULL, '2026-10-20 07:14:40+00', 2, '404bbefe735ab5f769e92ead1d0ba31a8454c1ca4a659390272656c1ee8c8b49', '5690c53518ffb19ab0cdf4cb703acf7a2a523a4307dff2064815084a4809bd90', 1),
	('01a16dbb-64c0-7a44-8726-e25cfd56a926', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-24 11:46:00+00', 'check', 'Månadens utredning: ansökan, kontoutdrag och inkomster är genomgångna. Kvitton på hyra och el är visade.', NULL, false, NULL, '2026-10-24 11:46:40+00', 3, '5690c53518ffb19ab0cdf4cb703acf7a2a523a4307dff2064815084a4809bd90', 'cd305e86ee4e3c2d9ba8642718ea29914ceb5baa1e56b5b2af1b63a71825e0a2', 1),
	('01a1a06a-3f40-754a-a5cf-edfa5a9196f0', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-03 07:58:00+00', 'check', 'Månadens utredning: ansökan, kontoutdrag och inkomster är genomgångna. Kvitton på hyra och el är visade.', NULL, false, NULL, '2026-11-03 07:58:40+00', 4, 'cd305e86ee4e3c2d9ba8642718ea29914ceb5baa1e56b5b2af1b63a71825e0a2', '3c912bfd8d8bb5d3aa95464d906530855e37e42d724337a82b41477d9b2aff7d', 1),
	('01a1c491-5020-7604-a6de-bfdb8825ae56', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-11-10 08:27:00+00', 'payment', 'Telefonsamtal. Berättar att anställningsintervjun gick bra och att besked väntas inom två veckor.', NULL, true, NULL, '2026-11-10 08:27:40+00', 5, '3c912bfd8d8bb5d3aa95464d906530855e37e42d724337a82b41477d9b2aff7d', '7a9c6fe6daf6e9e273202c0988ae2839f53d08696d5aa0f09d9c88c7ea15a188', 1),
	('01a1b562-e640-7e78-b4d1-9ec12955d6f0', '01a1a5af-bc00-728e-8722-35c28fcd7f40', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-07 09:42:00+00', 'check', 'Månadens utredning: ansökan, kontoutdrag och inkomster är genomgångna. Kvitton på hyra och el är visade.', NULL, false, NULL, '2026-11-07 09:42:40+00', 1, NULL, '5641feef9e92873ed5ffb6b44f9405b72ab7c17eef31df668add2710de619dc7', 1),
	('01a1bb51-c260-779a-918a-e4525b4b1b75', '01a1a5af-bc00-728e-8722-35c28fcd7f40', '01a1c4af-8680-753f-a09f-76b5a170b338', '2026-11-08 13:21:00+00', 'check', 'Besök enligt planering. Går igenom stegen i förändringsplanen. Två av fyra steg är klara.', NULL, true, NULL, '2026-11-08 13:21:40+00', 2, '5641feef9e92873ed5ffb6b44f9405b72ab7c17eef31df668add2710de619dc7', 'a7b24b4e2b06321cd68e35ee0ba98410644d6755dbfb0f245b18c76ac619cebf', 1),
	('01a1b07d-8ae0-78f9-bd4b-d030679a44dd', '01a1a5c1-2120-7b31-9bb1-83e11570266b', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '2026-11-06 10:53:00+00', 'phone_call', 'Telefonsamtal. Berättar att anställningsintervjun gick bra och att besked väntas inom två veckor.', NULL, false, NULL, '2026-11-06 10:53:40+00', 1, NULL, 'c5c52043fae73c17bba33a7f6ca55ccd61fe7b7d09afedc643f9786acc533c72', 1),
	('01a1b5a9-6520-71a4-a887-ae221b35411b', '01a1a5c1-2120-7b31-9bb1-83e11570266b', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '2026-11-07 10:59:00+00', 'check', 'Månadens utredning: ansökan, kontoutdrag och inkomster är genomgångna. Kvitton på hyra och el är visade.', NULL, false, NULL, '2026-11-07 10:59:40+00', 2, 'c5c52043fae73c17bba33a7f6ca55ccd61fe7b7d09afedc643f9786acc533c72', '30e4af8a4bd4fd639a9cf155e92db1eacf5a0da9dbcb146f4132511734b79fa4', 1),
	('01a1c08b-5840-7eca-81b6-2bb5f86664ae', '01a1a5c1-2120-7b31-9bb1-83e11570266b', '01a1c4af-8680-7bec-b898-d190f9ebdacc', '2026-11-09 13:42:00+00', 'meeting', 'Hembesök efter överenskommelse. Barnen är hemma. Samtal om vardagen och skolan.', NULL, false, NULL, '2026-11-09 13:42:40+00', 3, '30e4af8a4bd4fd639a9cf155e92db1eacf5a0da9dbcb146f4132511734b79fa4', '7ffbd940b866ab3264b4e72958f6c8fd76f1c7d445f5bf375ad669509a9b5817', 1),
	('01a2222b-ebe3-7ca3-8d8f-d0ec286fdeac', '01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', '01a2222b-ebc8-7976-aff1-4041587852aa', '2026-11-10 09:00:00+00', 'phone_call', 'Åsa ringer: "hyran" är
betald.', 'calculation', true, NULL, NULL, NULL, NULL, NULL, 1);


--
-- Data for Name: letter; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.letter VALUES
	('01a2222b-ebe1-746c-bedd-d4b6a037706f', '01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', '01a2222b-ebd9-7a78-9247-1c1f6b9ad570', '01a2222b-ebd7-7e63-91d8-e0d3573492b1', 'Beslut', '2026-11-10 09:00:00+00', '01a2222b-ebc8-7976-aff1-4041587852aa', '0000000000000000000000000000000000000000000000000000000000000000', '\x255044462d312e372000ff');


--
-- Data for Name: next_step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.next_step VALUES
	('01a11f8d-0ce0-7b45-9a81-682c64e50cad', 'application', '2026-11-16', '01a19b3b-a5e0-76aa-8101-b8119bca3cb7', NULL),
	('01a1a5af-bc00-728e-8722-35c28fcd7f40', 'plan', '2026-11-20', '01a1a575-2400-74dd-a264-67ba04a10547', 642500),
	('01a1a5c1-2120-7b31-9bb1-83e11570266b', 'plan', '2026-11-23', '01a1bf3f-ec80-7e45-816e-99b0e13e213e', 1154400),
	('01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', 'calculation', '2026-11-19', '01a2222b-ebd8-7415-947c-afeb0822979d', 1188550);


--
-- Data for Name: payee_account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payee_account VALUES
	('01a11fb5-5560-7d15-b2ee-4e4519f9919c', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', 'Fatima Modelldal', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-7673-8cdd-2055930d6eaf', '2026-10-09 08:39:00+00'),
	('01a1a5e6-aa80-7156-b30c-16a3831d03bf', '01a1a5af-bc00-728e-8722-35c28fcd7f40', 'Åsa Demomark', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-7be4-89b6-4a0872e6cc3a', '2026-11-04 09:17:00+00'),
	('01a1a5e3-eb60-7d95-be8a-d4a156d2a68c', '01a1a5c1-2120-7b31-9bb1-83e11570266b', 'Tariq Modelldal', 'bank_account', '5839', '8257466', 'Kontoutdrag', false, '01a1c4af-8680-71d3-aa3a-f4d46b0a18e8', '2026-11-04 09:26:00+00'),
	('01a2222b-ebda-72d4-a806-d43488875a3b', '01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', 'Åsa Östlund-Exempel', 'bankgiro', '', '50501055', 'Kontoutdrag', false, '01a2222b-ebca-71e1-a28f-bc2362745631', '2026-11-10 09:00:00+00');


--
-- Data for Name: payment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment VALUES
	('01a2222b-ebe4-741f-8100-703043256bf1', '01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', '01a2222b-ebd9-7a78-9247-1c1f6b9ad570', '01a2222b-ebda-72d4-a806-d43488875a3b', 'Åsa Östlund-Exempel', 10005, '2026-11', '2026-11-25', 'prepared', '01a2222b-ebc8-7976-aff1-4041587852aa', '01a2222b-ebca-71e1-a28f-bc2362745631', '2026-11-10 09:00:00+00', NULL, NULL, '', NULL, 1, NULL, NULL);


--
-- Data for Name: payment_file; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.payment_file VALUES
	('01a2222b-ebe5-7b48-96d6-6e9be60953a7', 'FS1', '2026-11-10 09:00:00+00', '01a2222b-ebca-71e1-a28f-bc2362745631', 1, 10005, '0000000000000000000000000000000000000000000000000000000000000000', '\x3c446f63756d656e742f3e');


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES
	('01a1c4af-8680-76bb-ad1c-9af0153e7c2a', '198707082387', '1987-07-08', 'Fatima', 'Modelldal', 'none', 'Skissbacken 36', '100 00', 'Exempelstaden', '070-174 06 89', 1, 'modelldal fatima 198707082387'),
	('01a1c4af-8680-78da-ab40-13ef254b0c4e', '201406102382', '2014-06-10', 'Jonna', 'Modelldal', 'none', 'Skissbacken 36', '100 00', 'Exempelstaden', '', 1, 'modelldal jonna 201406102382'),
	('01a1c4af-8680-7e1a-b341-e07a83f73f16', '201904232392', '2019-04-23', 'Nils', 'Modelldal', 'none', 'Skissbacken 36', '100 00', 'Exempelstaden', '', 1, 'modelldal nils 201904232392'),
	('01a1c4af-8680-7b84-8e31-704187ddaeb7', '195509222526', '1955-09-22', 'Åsa', 'Demomark', 'none', 'Exempelgatan 42', '100 00', 'Exempelstaden', '070-174 06 18', 1, 'demomark asa 195509222526'),
	('01a1c4af-8680-7eba-8770-a08716e6fec3', '199208162397', '1992-08-16', 'Tariq', 'Modelldal', 'none', 'Testgränd 52', '100 00', 'Exempelstaden', '070-174 06 93', 1, 'modelldal tariq 199208162397'),
	('01a2222b-ebd7-7e63-91d8-e0d3573492b1', '198407152381', '1984-07-15', 'Åsa', 'Östlund-Exempel', 'confidentiality_flag', 'Exempelgatan 2', '100 00', 'Exempelstaden', '000-00 00 00', 1, 'ostlundexempel asa 198407152381');


--
-- Data for Name: plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plan VALUES
	('01a134a9-6880-7496-ba7f-0eab4c4f9b06', '01a11f8d-0ce0-7b45-9a81-682c64e50cad', '01a1c4af-8680-76bb-ad1c-9af0153e7c2a', 1, 'Egen försörjning genom arbete inom äldreomsorg senast i vår.', '”Jag vill lära mig svenska så att jag kan prata med lärarna.”', '2026-12-26', '[{"due_on":"2026-11-03","hours_per_week":null,"measure":"sfi","need":null,"owner":"client","state":"done","title":"CV och referenser klara"},{"due_on":"2026-12-07","hours_per_week":null,"measure":"sfi","need":null,"owner":"unit","state":"ongoing","title":"Lämna läkarintyg"},{"due_on":"2026-12-10","hours_per_week":null,"measure":"sfi","need":null,"owner":"client","state":"ongoing","title":"Kontakta Arbetsförmedlingen"}]', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 09:48:00+00', '01a1c4af-8680-73ac-8f21-ddb66cad4a26', '2026-10-13 09:48:30+00', 1),
	('01a2222b-ebdf-72e8-a87a-2ac42eb997f5', '01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', '01a2222b-ebd7-7e63-91d8-e0d3573492b1', 1, 'Egen försörjning', '”Jag vill tillbaka.”', '2026-12-10', '[{"due_on":"2026-12-01","hours_per_week":"7.5","measure":null,"need":null,"owner":"client","state":"ongoing","title":"Söka arbete"}]', '01a2222b-ebc8-7976-aff1-4041587852aa', '2026-11-10 09:00:00+00', NULL, NULL, 1);


--
-- Data for Name: spot_check; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spot_check VALUES
	('01a2222b-ebe6-7194-8ef5-aff2132241ea', '01a2222b-ebdb-7fb8-999e-ffde984532a9', '01a2222b-ebd6-7e34-9c6a-c69feae8c3d5', '01a2222b-ebca-71e1-a28f-bc2362745631', 1, NULL, NULL, '', NULL, NULL, 1);


--
-- Data for Name: spot_check_round; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.spot_check_round VALUES
	('01a2222b-ebdb-7fb8-999e-ffde984532a9', '2026-11', 'Folkbokföring', 20261101, 6, 387, '01a2222b-ebcc-7ded-bf82-ccf01604e192', '2026-11-10 09:00:00+00');


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
	('01a2222b-ebc8-7976-aff1-4041587852aa', 'social_worker_1', 'Alva Social Worker', 'social worker', 'social_worker', 'east', NULL, true, 1),
	('01a2222b-ebc9-75b4-ace7-4d6386d0982c', 'social_worker_2', 'Bo Social Worker', 'social worker', 'social_worker', 'east', NULL, true, 1),
	('01a2222b-ebca-71e1-a28f-bc2362745631', 'payment_officer_1', 'Alva Payment Officer', 'payment officer', 'payment_officer', 'east', NULL, true, 1),
	('01a2222b-ebcb-71bb-9dc2-c4c533512b54', 'payment_officer_2', 'Bo Payment Officer', 'payment officer', 'payment_officer', 'east', NULL, true, 1),
	('01a2222b-ebcc-7ded-bf82-ccf01604e192', 'fut_investigator_1', 'Alva Fut Investigator', 'fut investigator', 'fut_investigator', 'east', NULL, true, 1),
	('01a2222b-ebcd-76a1-b2c6-8837b346439e', 'fut_investigator_2', 'Bo Fut Investigator', 'fut investigator', 'fut_investigator', 'east', NULL, true, 1),
	('01a2222b-ebce-78da-8b69-090519afbc4b', 'coordinator_1', 'Alva Coordinator', 'coordinator', 'coordinator', 'east', NULL, true, 1),
	('01a2222b-ebcf-7796-af7c-3d03953ae229', 'coordinator_2', 'Bo Coordinator', 'coordinator', 'coordinator', 'east', NULL, true, 1),
	('01a2222b-ebd0-7c09-ba1e-6653725de260', 'deputy_head_1', 'Alva Deputy Head', 'deputy head', 'deputy_head', 'east', NULL, true, 1),
	('01a2222b-ebd1-7306-9e70-11e6aecdfff1', 'deputy_head_2', 'Bo Deputy Head', 'deputy head', 'deputy_head', 'east', NULL, true, 1),
	('01a2222b-ebd2-7d7b-bd50-a9a929213291', 'head_1', 'Alva Head', 'head', 'head', 'east', NULL, true, 1),
	('01a2222b-ebd3-73a1-bf4c-8485ec760f19', 'head_2', 'Bo Head', 'head', 'head', 'east', NULL, true, 1),
	('01a2222b-ebd4-7d80-a4b8-6c5bb4b763b8', 'administrator_1', 'Alva Administrator', 'administrator', 'administrator', 'east', NULL, true, 1),
	('01a2222b-ebd5-7f6c-b0a6-4c130ec96b9a', 'administrator_2', 'Bo Administrator', 'administrator', 'administrator', 'east', NULL, true, 1);


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
-- Name: draft pk_draft; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT pk_draft PRIMARY KEY (id);


--
-- Name: filled_instrument pk_filled_instrument; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.filled_instrument
    ADD CONSTRAINT pk_filled_instrument PRIMARY KEY (id);


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
-- Name: person pk_person; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);


--
-- Name: plan pk_plan; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan
    ADD CONSTRAINT pk_plan PRIMARY KEY (id);


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
-- Name: draft uq_draft_staff_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT uq_draft_staff_id_key UNIQUE (staff_id, key);


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
-- Name: ix_access_entry_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_access_entry_at ON public.access_entry USING btree (at);


--
-- Name: ix_access_entry_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_access_entry_case_id ON public.access_entry USING btree (case_id);


--
-- Name: ix_access_entry_staff_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_access_entry_staff_id ON public.access_entry USING btree (staff_id);


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
-- Name: ix_filled_instrument_application_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_filled_instrument_application_id ON public.filled_instrument USING btree (application_id);


--
-- Name: ix_filled_instrument_case_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_filled_instrument_case_id ON public.filled_instrument USING btree (case_id);


--
-- Name: ix_filled_instrument_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_filled_instrument_person_id ON public.filled_instrument USING btree (person_id);


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
-- Name: ix_payment_status; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_status ON public.payment USING btree (status);


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
-- Name: added_norm added_norm_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_delete BEFORE DELETE ON public.added_norm FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: added_norm added_norm_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER added_norm_update BEFORE UPDATE ON public.added_norm FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


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
-- Name: case_file case_file_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER case_file_delete BEFORE DELETE ON public.case_file FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: chain_head chain_head_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER chain_head_delete BEFORE DELETE ON public.chain_head FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: contact contact_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER contact_delete BEFORE DELETE ON public.contact FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


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
-- Name: decision decision_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER decision_update BEFORE UPDATE ON public.decision FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: filled_instrument filled_instrument_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_delete BEFORE DELETE ON public.filled_instrument FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: filled_instrument filled_instrument_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER filled_instrument_update BEFORE UPDATE ON public.filled_instrument FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: household_member household_member_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER household_member_delete BEFORE DELETE ON public.household_member FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: journal_note journal_note_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_delete BEFORE DELETE ON public.journal_note FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: journal_note journal_note_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER journal_note_update BEFORE UPDATE ON public.journal_note FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: letter letter_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_delete BEFORE DELETE ON public.letter FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: letter letter_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER letter_update BEFORE UPDATE ON public.letter FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payee_account payee_account_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_delete BEFORE DELETE ON public.payee_account FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payee_account payee_account_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payee_account_update BEFORE UPDATE ON public.payee_account FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment payment_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_delete BEFORE DELETE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_file payment_file_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_delete BEFORE DELETE ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment_file payment_file_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_file_update BEFORE UPDATE ON public.payment_file FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: payment payment_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_insert BEFORE INSERT ON public.payment FOR EACH ROW EXECUTE FUNCTION public.refuse_unbacked_payment();


--
-- Name: payment payment_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER payment_update BEFORE UPDATE ON public.payment FOR EACH ROW WHEN ((NOT ((NOT (new.case_id IS DISTINCT FROM old.case_id)) AND (NOT (new.decision_id IS DISTINCT FROM old.decision_id)) AND (NOT (new.account_id IS DISTINCT FROM old.account_id)) AND (NOT (new.payee IS DISTINCT FROM old.payee)) AND (NOT (new.amount IS DISTINCT FROM old.amount)) AND (NOT ((new.month)::text IS DISTINCT FROM (old.month)::text)) AND (NOT (new.pay_on IS DISTINCT FROM old.pay_on)) AND (NOT (new.decided_by IS DISTINCT FROM old.decided_by)) AND (NOT (new.prepared_by IS DISTINCT FROM old.prepared_by)) AND (NOT (new.prepared_at IS DISTINCT FROM old.prepared_at)) AND ((((old.status)::text = 'prepared'::text) AND (new.file_id IS NULL)) OR (((old.status)::text = 'released'::text) AND (old.file_id IS NULL) AND (NOT (new.released_by IS DISTINCT FROM old.released_by)) AND (NOT (new.released_at IS DISTINCT FROM old.released_at)) AND ((((new.status)::text = 'released'::text) AND (NOT (new.stopped_by IS DISTINCT FROM old.stopped_by)) AND (NOT (new.stopped_at IS DISTINCT FROM old.stopped_at)) AND (NOT (new.stopped_reason IS DISTINCT FROM old.stopped_reason))) OR (((new.status)::text = 'stopped'::text) AND (new.file_id IS NULL) AND (new.stopped_by IS NOT NULL) AND (new.stopped_reason <> ''::text)))))))) EXECUTE FUNCTION public.refuse_change();


--
-- Name: person person_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER person_delete BEFORE DELETE ON public.person FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: plan plan_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_delete BEFORE DELETE ON public.plan FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: plan plan_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER plan_update BEFORE UPDATE ON public.plan FOR EACH ROW WHEN ((old.signed_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check spot_check_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_delete BEFORE DELETE ON public.spot_check FOR EACH ROW WHEN ((old.judged_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check_round spot_check_round_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_delete BEFORE DELETE ON public.spot_check_round FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check_round spot_check_round_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_round_update BEFORE UPDATE ON public.spot_check_round FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


--
-- Name: spot_check spot_check_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER spot_check_update BEFORE UPDATE ON public.spot_check FOR EACH ROW WHEN ((old.judged_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();


--
-- Name: staff staff_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER staff_delete BEFORE DELETE ON public.staff FOR EACH ROW EXECUTE FUNCTION public.refuse_change();


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
-- Name: payment fk_payment_released_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT fk_payment_released_by FOREIGN KEY (released_by) REFERENCES public.staff(id);


--
-- Name: payment fk_payment_stopped_by; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT fk_payment_stopped_by FOREIGN KEY (stopped_by) REFERENCES public.staff(id);


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
-- Name: access_entry; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.access_entry ENABLE ROW LEVEL SECURITY;

--
-- Name: access_entry access_entry_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY access_entry_insert ON public.access_entry FOR INSERT TO fsclient_staff WITH CHECK ((staff_id = ( SELECT public.my_staff_id() AS my_staff_id)));


--
-- Name: access_entry access_entry_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY access_entry_select ON public.access_entry FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['deputy_head'::text, 'head'::text])));


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
-- Name: case_file; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.case_file ENABLE ROW LEVEL SECURITY;

--
-- Name: case_file case_file_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_file_all ON public.case_file TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text])));


--
-- Name: case_file case_file_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY case_file_select ON public.case_file FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: chain_head; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.chain_head ENABLE ROW LEVEL SECURITY;

--
-- Name: chain_head chain_head_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY chain_head_all ON public.chain_head TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text]))) WITH CHECK ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


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
-- Name: contact contact_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY contact_select ON public.contact FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text])));


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
-- Name: decision_basis decision_basis_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_basis_select ON public.decision_basis FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: decision decision_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY decision_select ON public.decision FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


--
-- Name: draft; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.draft ENABLE ROW LEVEL SECURITY;

--
-- Name: draft draft_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY draft_all ON public.draft TO fsclient_staff USING ((staff_id = ( SELECT public.my_staff_id() AS my_staff_id))) WITH CHECK ((staff_id = ( SELECT public.my_staff_id() AS my_staff_id)));


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
-- Name: journal_note; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.journal_note ENABLE ROW LEVEL SECURITY;

--
-- Name: journal_note journal_note_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY journal_note_all ON public.journal_note TO fsclient_staff USING (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])) AND (author_id = ( SELECT public.my_staff_id() AS my_staff_id)))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])) AND (author_id = ( SELECT public.my_staff_id() AS my_staff_id))));


--
-- Name: journal_note journal_note_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY journal_note_select ON public.journal_note FOR SELECT TO fsclient_staff USING (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])) AND ((NOT restricted) OR (author_id = ( SELECT public.my_staff_id() AS my_staff_id)) OR (( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'head'::text])))));


--
-- Name: letter; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.letter ENABLE ROW LEVEL SECURITY;

--
-- Name: letter letter_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY letter_all ON public.letter TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text]))) WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text])) AND ((created_by IS NULL) OR (created_by = ( SELECT public.my_staff_id() AS my_staff_id)))));


--
-- Name: letter letter_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY letter_select ON public.letter FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


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
-- Name: payment; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.payment ENABLE ROW LEVEL SECURITY;

--
-- Name: payment payment_delete; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_delete ON public.payment FOR DELETE TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text])));


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
-- Name: payment payment_insert; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_insert ON public.payment FOR INSERT TO fsclient_staff WITH CHECK (((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text])) AND (prepared_by = ( SELECT public.my_staff_id() AS my_staff_id)) AND ((status)::text = 'prepared'::text)));


--
-- Name: payment payment_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY payment_select ON public.payment FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


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
-- Name: person person_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY person_select ON public.person FOR SELECT TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = ANY (ARRAY['social_worker'::text, 'coordinator'::text, 'deputy_head'::text, 'payment_officer'::text, 'head'::text, 'fut_investigator'::text])));


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
-- Name: staff; Type: ROW SECURITY; Schema: public; Owner: -
--

ALTER TABLE public.staff ENABLE ROW LEVEL SECURITY;

--
-- Name: staff staff_all; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY staff_all ON public.staff TO fsclient_staff USING ((( SELECT public.my_role() AS my_role) = 'administrator'::text)) WITH CHECK ((( SELECT public.my_role() AS my_role) = 'administrator'::text));


--
-- Name: staff staff_select; Type: POLICY; Schema: public; Owner: -
--

CREATE POLICY staff_select ON public.staff FOR SELECT TO fsclient_staff USING (true);


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: -
--

GRANT USAGE ON SCHEMA public TO fsclient_staff;


--
-- Name: TABLE access_entry; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.access_entry TO fsclient_staff;


--
-- Name: TABLE added_norm; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT ON TABLE public.added_norm TO fsclient_staff;


--
-- Name: TABLE aid_application; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.aid_application TO fsclient_staff;


--
-- Name: TABLE alembic_version; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT ON TABLE public.alembic_version TO fsclient_staff;


--
-- Name: TABLE appeal; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.appeal TO fsclient_staff;


--
-- Name: TABLE calculation_sheet; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.calculation_sheet TO fsclient_staff;


--
-- Name: TABLE case_file; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.case_file TO fsclient_staff;


--
-- Name: TABLE chain_head; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.chain_head TO fsclient_staff;


--
-- Name: TABLE contact; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.contact TO fsclient_staff;


--
-- Name: TABLE decision; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.decision TO fsclient_staff;


--
-- Name: TABLE decision_basis; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.decision_basis TO fsclient_staff;


--
-- Name: TABLE draft; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.draft TO fsclient_staff;


--
-- Name: TABLE filled_instrument; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.filled_instrument TO fsclient_staff;


--
-- Name: TABLE household_member; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.household_member TO fsclient_staff;


--
-- Name: TABLE journal_note; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.journal_note TO fsclient_staff;


--
-- Name: TABLE letter; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.letter TO fsclient_staff;


--
-- Name: TABLE next_step; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.next_step TO fsclient_staff;


--
-- Name: TABLE payee_account; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.payee_account TO fsclient_staff;


--
-- Name: TABLE payment; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.payment TO fsclient_staff;


--
-- Name: TABLE payment_file; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.payment_file TO fsclient_staff;


--
-- Name: TABLE person; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.person TO fsclient_staff;


--
-- Name: TABLE plan; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.plan TO fsclient_staff;


--
-- Name: TABLE spot_check; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.spot_check TO fsclient_staff;


--
-- Name: TABLE spot_check_round; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.spot_check_round TO fsclient_staff;


--
-- Name: TABLE staff; Type: ACL; Schema: public; Owner: -
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.staff TO fsclient_staff;


--
-- PostgreSQL database dump complete
--


