"""Who called a made-up unit, and who is to come."""

from datetime import timedelta

from fsclient.demo.chronicle import Chronicle
from fsclient.demo.people import Team
from fsclient.domain.intake import Channel, Contact, ContactOutcome
from fsclient.domain.staff import Role
from fsclient.rules.deadlines import working_day_before
from fsclient.usecases.desk import from_local

_CALL_DAYS, _CALLS_A_DAY = 60, 3


def write_contacts(chronicle: Chronicle, team: Team) -> None:
    """Some calls a day, and those who have a first visit booked."""
    chance, rows = chronicle.chance, chronicle.rows
    now, today, words = chronicle.office.clock(), chronicle.today, chronicle.words
    workers = team.of(Role.SOCIAL_WORKER)
    outcomes = (
        (ContactOutcome.INFORMATION, 45),
        (ContactOutcome.REFERRED, 20),
        (ContactOutcome.WRONG_DISTRICT, 15),
    )
    for back in range(_CALL_DAYS, -1, -1):
        day = today - timedelta(days=back)
        if day != working_day_before(day):
            continue
        for _ in range(_CALLS_A_DAY):
            at = min(from_local(day, chance.between(8, 15), chance.between(0, 59)), now)
            outcome = chance.weighted(outcomes)
            elsewhere = outcome is not ContactOutcome.INFORMATION
            rows["contacts"].append(
                Contact(
                    id=chance.new_id(at),
                    at=at,
                    channel=chance.pick((Channel.PHONE, Channel.PHONE, Channel.VISIT)),
                    outcome=outcome,
                    matter=chance.pick(words.calls),
                    taken_by=chance.pick(workers).id,
                    handed_to=words.handed_to if elsewhere else "",
                )
            )
    for place, ahead in enumerate((3, 4, 5, 6, -3, -2, -1)):
        at = from_local(working_day_before(today - timedelta(days=2 + 4 * place)), 9 + place, 10)
        woman = chance.pick(words.women)
        family = chance.pick(words.first_parts) + chance.pick(words.last_parts)
        rows["contacts"].append(
            Contact(
                id=chance.new_id(at),
                at=at,
                channel=Channel.PHONE,
                outcome=ContactOutcome.BOOKED,
                matter=words.calls[4],
                taken_by=chance.pick(workers).id,
                name=f"{woman} {family}",
                appointment_at=from_local(
                    working_day_before(today + timedelta(days=ahead)), 9 + place, 0
                ),
            )
        )
