"""PostgreSQL: what few may read of a form or a plan, and how the others read the rest of it.

Which questions are restricted the form's own text says, as it is kept in the unit's database. A
row with such answers is read by those who may read them; the others read a case's rows through a
function, which leaves the answers out. What the text does not plainly say that everyone may read,
nobody else reads.
"""

from collections.abc import Iterator

from fsclient.domain.staff import Action
from fsclient.storage.reading_guards import LISTED, OF_A_CASE
from fsclient.storage.roles import those_who
from fsclient.usecases.case_view import ASSESSMENT

FILLINGS, PLANS, LATEST_PLANS = "open_fillings", "open_plans", "latest_plans"

# Each ``[[sections.questions]]`` of a form's text, with its key and whether everyone reads it. One
# that is written otherwise is not found, and what is not found is withheld.
_QUESTIONS = r"""
CREATE FUNCTION form_questions(form text) RETURNS TABLE (question text, is_open boolean)
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
SELECT substring(part, '\n[ \t]*key[ \t]*=[ \t]*["'']([^"''\n]*)["'']'),
    part !~ '\n[ \t]*["'']?restricted["'']?[ \t]*=[ \t]*true'
FROM regexp_split_to_table(
    form, '(^|\n)[ \t]*\[\[[ \t]*sections[ \t]*\.[ \t]*questions[ \t]*\]\]'
) WITH ORDINALITY AS parts (part, place)
WHERE place > 1
$$
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
        PERFORM is_to_be_told('{words}');
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
    SELECT array_agg(question) INTO needs FROM (
        SELECT question FROM form_version AS form CROSS JOIN form_questions(form.text)
        WHERE form.instrument = '{assessment}' GROUP BY question HAVING bool_and(is_open)
    ) AS known;
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


def restricted_security() -> Iterator[str]:
    """The functions by which whoever reads cases reads what is open to him of forms and plans."""
    may_read = _MAY_READ.format(readers=those_who(Action.READ_CASE))
    yield _QUESTIONS
    yield _FILLINGS.format(may_read=may_read, words=OF_A_CASE["filled_instrument"])
    yield _PLANS.format(may_read=may_read, words=LISTED["plan"], assessment=ASSESSMENT)
    yield _LATEST_PLANS.format(may_read=may_read, words=LISTED["plan"])
