"""PostgreSQL: what few may read of a form or a plan, and how the others read the rest of it.

Which questions are restricted the form's own text says, as it is kept in the unit's database. A
row with such answers is read by those who may read them; the others read a case's rows through a
function, which leaves the answers out. What the text does not plainly say that everyone may read,
nobody else reads.
"""

from collections.abc import Iterator

from fsclient.domain.instruments import ASSESSMENT
from fsclient.domain.staff import Action
from fsclient.storage.reading_guards import LISTED, OF_A_CASE
from fsclient.storage.roles import those_who

FILLINGS, PLANS, LATEST_PLANS = "open_fillings", "open_plans", "latest_plans"
ASSESSED = "assessed_cases"

_TEXT = r"""(?:"(?:[^"\\\n]|\\[^\n])*"|''[^''\n]*'')"""
_LONG_TEXT = (
    r"""(?:"{3}(?:[^"\\]|\\.|""?(?:[^"\\]|\\.))*"{3,5}|''{3}(?:[^'']|''{1,2}[^''])*''{3,5})"""
)

# Each ``[[sections.questions]]`` of a form's text, with its key and whether everyone reads it. It
# is told by lines, where no text of several lines and no comment is left to look like one. A
# question without a key stands for what the lines do not plainly say: that of a form whose tables
# or keys are written in another way.
_QUESTIONS = r"""
CREATE FUNCTION form_questions(form text) RETURNS TABLE (question text, is_open boolean)
LANGUAGE plpgsql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    lines text := chr(10) || regexp_replace(form, '{long_text}|#[^\n]*|({text})', '\1', 'g');
BEGIN
    lines := regexp_replace(lines, '(\n[ \t]*)(["''])([\w-]+)\2(?=[ \t]*=)', '\1\3', 'g');
    IF lines ~ '\n[ \t]*{text}[ \t]*[.=]'
        OR lines ~ '\n[ \t]*\[[^\]\n]*["'']'
        OR lines ~ '\n[ \t]*(sections|questions)[ \t]*[.=]'
        OR EXISTS (
            SELECT 1 FROM regexp_split_to_table(regexp_replace(lines, '{text}', '', 'g'), '\n')
            AS bare (line) WHERE length(replace(line, '{{', '')) <> length(replace(line, '}}', ''))
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
END $$
"""

_MAY_READ = "coalesce(my_role() IN {readers}, session_user = current_user)"

# A note and a wish have their question's key before a full stop.
_FILLINGS = """
CREATE FUNCTION open_fillings(wanted uuid) RETURNS SETOF filled_instrument
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    filling filled_instrument;
BEGIN
    IF NOT {may_read} THEN
        RETURN;
    END IF;
    IF wanted <> ALL (my_open_cases()) THEN
        PERFORM is_to_be_told_of('{words}', wanted);
    END IF;
    FOR filling IN SELECT * FROM filled_instrument WHERE case_id = wanted LOOP
        SELECT coalesce(json_object_agg(key, value), '{{}}') INTO filling.answers
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
END $$
"""

# What a step answers to may tell what was answered to a restricted question.
_PLANS = """
CREATE FUNCTION open_plans(wanted uuid) RETURNS SETOF plan
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    needs text[];
    told plan;
BEGIN
    IF NOT {may_read} THEN
        RETURN;
    END IF;
    PERFORM is_told_lately('{words}');
    WITH asked AS (
        SELECT question, is_open FROM form_version AS form CROSS JOIN form_questions(form.text)
        WHERE form.instrument = '{assessment}'
    )
    SELECT array_agg(question) INTO needs FROM (
        SELECT question FROM asked GROUP BY question HAVING bool_and(is_open)
    ) AS known
    WHERE NOT EXISTS (SELECT 1 FROM asked WHERE question IS NULL);
    FOR told IN SELECT * FROM plan WHERE case_id = wanted LOOP
        SELECT coalesce(jsonb_agg(
            CASE WHEN step ->> 'need' = ANY (needs) THEN step ELSE step || '{{"need": null}}' END
            ORDER BY place
        ), '[]') INTO told.steps
        FROM jsonb_array_elements(told.steps::jsonb) WITH ORDINALITY AS steps (step, place);
        RETURN NEXT told;
    END LOOP;
END $$
"""

_LATEST_PLANS = """
CREATE FUNCTION latest_plans() RETURNS TABLE (case_id uuid, person_id uuid, follow_up_on date)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
BEGIN
    IF NOT {may_read} THEN
        RETURN;
    END IF;
    PERFORM is_told_lately('{words}');
    RETURN QUERY SELECT DISTINCT ON (case_id, person_id) case_id, person_id, follow_up_on
    FROM plan WHERE signed_at IS NOT NULL ORDER BY case_id, person_id, number DESC;
END $$
"""


# That one is signed, and nothing of what it says: for those who follow the unit's work.
_ASSESSED = """
CREATE FUNCTION assessed_cases() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, pg_temp AS $$
SELECT DISTINCT case_id FROM filled_instrument
WHERE instrument = '{assessment}' AND signed_at IS NOT NULL AND {may_read}
$$
"""


def restricted_security() -> Iterator[str]:
    """The functions by which whoever reads cases reads what is open to him of forms and plans."""
    may_read = _MAY_READ.format(readers=those_who(Action.READ_CASE))
    yield _QUESTIONS.format(text=_TEXT, long_text=_LONG_TEXT)
    yield _FILLINGS.format(may_read=may_read, words=OF_A_CASE["filled_instrument"])
    yield _PLANS.format(may_read=may_read, words=LISTED["plan"], assessment=ASSESSMENT)
    yield _LATEST_PLANS.format(may_read=may_read, words=LISTED["plan"])
    leads = _MAY_READ.format(readers=those_who(Action.SUPERVISE))
    yield _ASSESSED.format(may_read=leads, assessment=ASSESSMENT)
