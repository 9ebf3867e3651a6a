"""What people do in a simulated world: the acts of casework, each drawn with all its details.

An act is chosen among those that its person may do, with records that this computer has. What it
writes is unlike what any other act writes, wherever the field takes any words.
"""

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from signpost_desktop.access.roles import Role
from signpost_desktop.casework.attaching import attach_client
from signpost_desktop.casework.client_keys import family_ids
from signpost_desktop.casework.clients import (
    NewClient,
    change_client,
    create_client,
    merge_clients,
    separate_clients,
)
from signpost_desktop.casework.contacts import (
    NeedHeard,
    NewContact,
    ServiceGiven,
    record_contact,
    undo_contact,
)
from signpost_desktop.casework.follow_ups import (
    NewFollowUp,
    hand_over,
    no_longer_needed,
    reached,
    reopen,
    resolve,
    tried_no_answer,
)
from signpost_desktop.casework.safeguarding import add_safeguarding_note
from signpost_desktop.casework.two_versions import settle, two_versions
from signpost_desktop.store import erasing
from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.session import WorkSession

WORDS = ("given_name", "family_name", "known_as", "email", "address", "postcode", "reference",
         "safe_words", "phone")  # fmt: skip
ANSWERS = {
    "ring": ("not_asked", "yes", "no"),
    "text": ("not_asked", "yes", "no"),
    "message": ("yes", "no"),
    "write": ("yes", "no"),
    "interpreter": ("no", "yes", "woman", "man"),
    "privacy_told": ("yes", "not_yet"),
    "birth_estimated": (True, False),
}
_FOUND_AGAIN = "Comes on Tuesdays"


@dataclass
class Hand:
    """Who acts: the session of one act, chance, and a number that no other act has."""

    session: WorkSession
    chance: random.Random
    number: int

    def words(self, about: str) -> str:
        """Words that nobody else writes."""
        return f"{about} {self.number}"

    def one_of(self, query: str) -> Any:
        """One of the rows that a query finds here. Raises BadInput where there is none."""
        rows = cursor(self.session.db).execute(query).fetchall()
        if not rows:
            raise BadInput(("There is none here.",))
        return self.chance.choice(rows)[0]

    def client(self) -> str:
        """Rather one of those who came last, so that many know them."""
        return str(self.one_of("SELECT id FROM client ORDER BY id DESC LIMIT 8"))

    def follow_up(self, *, is_open: bool) -> str:
        status = "status = 'open'" if is_open else "status <> 'open'"
        query = f"SELECT id FROM follow_up WHERE {status} ORDER BY id DESC LIMIT 5"
        return str(self.one_of(query))


Act = Callable[[Hand], object]


def meet(hand: Hand) -> object:
    """A new client."""
    new = NewClient(
        hand.words("Fadumo"), hand.words("Trialova"), languages=(f"l{hand.number}", "so")
    )
    return create_client(hand.session, new)


def change(hand: Hand) -> object:
    """One to three fields of a client."""
    names = hand.chance.sample(
        [*WORDS, *ANSWERS, "birth_date", "languages"], hand.chance.randint(1, 3)
    )
    client_id = hand.client()
    return change_client(
        hand.session, client_id, **{name: new_value(hand, client_id, name) for name in names}
    )


def new_value(hand: Hand, client_id: str, name: str) -> Any:
    """What somebody might put into a field of a client."""
    if name in ANSWERS:
        return hand.chance.choice(ANSWERS[name])
    if name == "birth_date":
        return (date(1940, 1, 1) + timedelta(days=hand.number)).isoformat()
    if name == "languages":
        return _languages(hand, client_id)
    if name == "phone":
        return f"020 7946 0{hand.number % 1000:03} ext {hand.number}"
    return hand.words(name)


def _languages(hand: Hand, client_id: str) -> list[str]:
    """One more, one less, or another one in front."""
    row = hand.one_of(f"SELECT languages FROM client WHERE id = '{client_id}'")
    spoken = json.loads(row)
    how = hand.chance.randrange(3)
    if how == 0 and spoken:
        spoken.remove(hand.chance.choice(spoken))
    elif how == 1:
        spoken.insert(0, f"l{hand.number}")
    else:
        spoken.append(f"l{hand.number}")
    return spoken[:20]


def contact(hand: Hand) -> object:
    """Somebody was seen: none, one or two clients, with needs, services, perhaps a flag."""
    chance = hand.chance
    clients = tuple(hand.client() for _ in range(chance.choice((0, 1, 1, 1, 2))))
    flag = NewFollowUp("housing_crisis", chance.choice(("urgent", "soon", "routine")),
                       find_again=_FOUND_AGAIN) if chance.random() < 0.3 else None  # fmt: skip
    sealed = chance.random() < 0.1
    new = NewContact(
        client_ids=clients,
        needs=tuple(
            NeedHeard("health.gp", hand.words(f"need {n}")) for n in range(chance.randrange(3))
        ),
        services=tuple(
            ServiceGiven(
                hand.words("service"), hand.words("Example Hall"), {"phone": hand.words("p")}
            )
            for _ in range(chance.randrange(2))
        ),
        note=hand.words("Likes tea"),
        note_for_safeguarding=sealed,
        privacy_told=chance.choice(("not_asked", "yes", "not_yet")),
        follow_up=flag,
    )
    return record_contact(hand.session, new)


def undo(hand: Hand) -> object:
    """Their own contact of today is taken back."""
    mine = hand.session.worker.person_id
    query = f"SELECT id FROM contact WHERE created_by = '{mine}' ORDER BY id DESC LIMIT 2"
    return undo_contact(hand.session, hand.one_of(query))


def attach(hand: Hand) -> object:
    """A contact without a name gets one."""
    query = (
        "SELECT id FROM contact c WHERE NOT EXISTS "
        "(SELECT 1 FROM participant WHERE contact_id = c.id) ORDER BY id DESC LIMIT 3"
    )
    return attach_client(hand.session, hand.one_of(query), hand.client())


def worry(hand: Hand) -> object:
    """A note for the safeguarding lead."""
    return add_safeguarding_note(hand.session, hand.words("A bruise"), None, hand.client())


def step(hand: Hand) -> object:
    """Something happens to an open follow-up."""
    chance, session, note = hand.chance, hand.session, hand.words("Rang")
    one = hand.follow_up(is_open=True)
    acts: list[Callable[[], object]] = [
        lambda: tried_no_answer(session, one, note),
        lambda: reached(session, one, note),
        lambda: resolve(session, one, chance.choice(("got_help", "waiting", "cost")), note=note),
        lambda: hand_over(session, one, chance.choice(("me", "team")), note),
        lambda: hand_over(session, one, hand.words("Other Hall"), note, outside=True),
        lambda: no_longer_needed(session, one, note),
    ]
    return chance.choice(acts)()


def open_again(hand: Hand) -> object:
    """A closed follow-up is opened again."""
    return reopen(hand.session, hand.follow_up(is_open=False), hand.words("Came back"))


def join(hand: Hand) -> object:
    """Two records are one person."""
    return merge_clients(hand.session, hand.client(), hand.client())


def part(hand: Hand) -> object:
    """They are not."""
    query = "SELECT id FROM client WHERE merged_into IS NOT NULL ORDER BY id DESC LIMIT 3"
    return separate_clients(hand.session, hand.one_of(query))


def erase(hand: Hand) -> object:
    """Somebody wants to be forgotten, under all their records; or one contact does."""
    if hand.chance.random() < 0.3:
        query = "SELECT id FROM contact ORDER BY id DESC LIMIT 8"
        return erasing.erase(hand.session, [("contact", hand.one_of(query))])
    family = family_ids(hand.session, hand.client())
    return erasing.erase(hand.session, [("client", each) for each in family])


def decide(hand: Hand) -> object:
    """One of two versions stands from now on, or a third one."""
    found = two_versions(hand.session)
    if not found:
        raise BadInput(("There is none here.",))
    one = hand.chance.choice(found)
    values = [one.stands.value, one.other.value]
    if one.field in WORDS:
        values.append(hand.words(one.field))
    return settle(hand.session, one.id, hand.chance.choice(values))


ACTS: dict[str, tuple[int, Act]] = {
    "meet": (6, meet),
    "change": (40, change),
    "contact": (16, contact),
    "undo": (3, undo),
    "attach": (2, attach),
    "worry": (2, worry),
    "step": (12, step),
    "open again": (3, open_again),
    "join": (3, join),
    "part": (2, part),
    "erase": (2, erase),
    "decide": (6, decide),
}
"""How often each is done, in comparison."""
_AT_THE_TABLE = ("meet", "contact", "worry", "attach")


def draw(session: WorkSession, chance: random.Random) -> str:
    """What somebody does next: a volunteer only what is done at the table."""
    only_volunteer = session.worker.roles <= {Role.VOLUNTEER}
    names = _AT_THE_TABLE if only_volunteer else tuple(ACTS)
    return chance.choices(names, [ACTS[name][0] for name in names])[0]
