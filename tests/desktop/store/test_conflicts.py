"""Two versions of a field are seen by everybody until one is settled, and settling converges."""

from typing import Any

import pytest
from pretend_server import CASEWORK, PARTNERS, SAFEGUARDING, Side
from sqlalchemy import select

from signpost_desktop.store.conflicts import open_conflicts, settle, unsettle
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.incoming import Arrived, take_in
from signpost_desktop.store.tables import Client, Conflict


def clash(a: Side, b: Side, **both: tuple[Any, Any]) -> str:
    """A client whose fields a and b changed apart: a's values stand."""
    client = Client(**made(a), extra={"shoe": 1})
    a.add(client)
    a.round(), b.round()
    for side, at in ((a, 0), (b, 1)):
        row = side.get(Client, client.id)
        fields = {name: values[at] for name, values in both.items() if name != "shoe"}
        if "shoe" in both:
            fields["extra"] = {**row.extra, "shoe": both["shoe"][at]}
        side.change(Client, client.id, **fields)
    settle_down(a, b)
    return client.id


def made(side: Side) -> dict[str, Any]:
    with side.vault.read() as session:
        return session.made()


def settle_down(*sides: Side) -> None:
    for _ in range(3):
        for side in sides:
            side.round()
    for side in sides:
        assert side.waiting() == []


def the_only(side: Side) -> str:
    with side.vault.read() as session:
        (conflict,) = open_conflicts(session)
        return conflict.id


def settled(side: Side, conflict: str) -> tuple[Any, ...]:
    row = side.get(Conflict, conflict)
    return row.settled_as, row.settled_by, row.extra.get("settled_apart")


def test_both_values_are_told_with_who_and_when(a: Side, b: Side) -> None:
    client = clash(a, b, phone=("1", "2"))
    for side in (a, b):
        with side.vault.read() as session:
            (conflict,) = open_conflicts(session)
        assert (conflict.record_kind, conflict.record_id, conflict.field) == (
            "client",
            client,
            "phone",
        )
        assert (conflict.mine, conflict.theirs, conflict.now, conflict.apart) == ("2", "1", "1", 0)
        assert conflict.mine_by == a.vault.worker.person_id
        assert conflict.theirs_at == "2026-11-24T13:48:00+00:00"


@pytest.mark.parametrize(
    ("value", "settled_as"), [("1", "theirs"), ("2", "mine"), ("3", "other"), ("", "other")]
)
def test_what_is_settled_is_settled_everywhere(
    a: Side, b: Side, value: str, settled_as: str
) -> None:
    client = clash(a, b, phone=("1", "2"))
    with b.act() as session:
        settle(session, the_only_in(session), value)
    settle_down(a, b)
    for side in (a, b):
        assert side.get(Client, client).phone == value
        with side.vault.read() as session:
            assert open_conflicts(session) == ()
            row = session.db.scalars(select(Conflict)).one()
            assert (row.settled_as, row.settled_at) == (settled_as, "2026-11-24T13:48:00+00:00")


def the_only_in(session: Any) -> str:
    (conflict,) = open_conflicts(session)
    return conflict.id


def test_what_says_one_thing_is_settled_as_one_everywhere(a: Side, b: Side) -> None:
    """Each side changed another part of it, as merging meets them."""
    client = clash(a, b, birth_date=("1986", None), birth_estimated=(False, True))
    with b.act() as session:
        assert {c.field for c in open_conflicts(session)} == {"birth_date", "birth_estimated"}
        (year,) = (c.id for c in open_conflicts(session) if c.field == "birth_date")
        settle(session, year, "1986")
        assert open_conflicts(session) == ()
        settled_as = set(session.db.scalars(select(Conflict.settled_as)))
    settle_down(a, b)
    assert settled_as == {"theirs"}
    for side in (a, b):
        row = side.get(Client, client)
        assert (row.birth_date, row.birth_estimated) == ("1986", False)


def test_a_field_beside_the_columns_is_settled_too(a: Side, b: Side) -> None:
    client = clash(a, b, shoe=(41, 42))
    with a.act() as session:
        settle(session, the_only_in(session), 42)
    settle_down(a, b)
    assert a.get(Client, client).extra == b.get(Client, client).extra == {"shoe": 42}


def test_two_who_settle_alike_agree(a: Side, b: Side) -> None:
    client = clash(a, b, phone=("1", "2"))
    conflict = the_only(a)
    for side in (a, b):
        with side.act() as session:
            settle(session, conflict, "2")
    settle_down(a, b)
    for side in (a, b):
        assert side.get(Client, client).phone == "2"
        assert settled(side, conflict)[0] == "mine"
        assert settled(side, conflict)[2] is None


@pytest.mark.parametrize("first", ["a", "b"])
@pytest.mark.parametrize(("one", "other"), [("1", "2"), ("1", "3"), ("2", "3")])
def test_two_who_settle_differently_see_it_open_again(
    a: Side, b: Side, one: str, other: str, first: str
) -> None:
    client = clash(a, b, phone=("1", "2"))
    conflict = the_only(a)
    for side, value in ((a, one), (b, other)):
        with side.act() as session:
            settle(session, conflict, value)
    settle_down(*((a, b) if first == "a" else (b, a)))
    values = {side.get(Client, client).phone for side in (a, b)}
    assert len(values) == 1
    assert values <= {one, other}
    for side in (a, b):
        assert settled(side, conflict) == (None, None, 1)
        with side.vault.read() as session:
            kept = {c.mine for c in open_conflicts(session)} | {
                c.theirs for c in open_conflicts(session)
            }
        assert {one, other} <= kept | values  # nothing that anybody chose is lost


def test_a_third_who_settles_late_does_not_close_what_was_opened_again(
    a: Side, b: Side, make_side: Any
) -> None:
    c = make_side()
    clash(a, b, phone=("1", "2"))
    settle_down(c)
    conflict = the_only(a)
    for side, value in ((a, "2"), (b, "1"), (c, "2")):
        with side.act() as session:
            settle(session, conflict, value)
    a.round(), b.round()
    settle_down(c, a, b)
    for side in (a, b, c):
        assert settled(side, conflict)[0] is None


def test_settling_can_be_taken_back(a: Side, b: Side) -> None:
    client = clash(a, b, phone=("1", "2"))
    with a.act() as session:
        done = settle(session, the_only_in(session), "2")
    settle_down(a, b)
    with a.act() as session:
        unsettle(session, done)
    settle_down(a, b)
    for side in (a, b):
        assert side.get(Client, client).phone == "1"
        assert the_only(side) == done.conflict_id


def test_what_is_settled_or_gone_is_not_settled_again(a: Side, b: Side) -> None:
    clash(a, b, phone=("1", "2"))
    with a.act() as session:
        done = settle(session, the_only_in(session), "2")
    with pytest.raises(BadInput, match="already"), a.act() as session:
        settle(session, done.conflict_id, "1")
    with pytest.raises(BadInput), a.act() as session:
        settle(session, "nothing", "1")


@pytest.mark.parametrize(("field", "value"), [("phone", 7), ("phone", None), ("languages", "en")])
def test_what_the_field_cannot_hold_is_refused(a: Side, b: Side, field: str, value: Any) -> None:
    clash(a, b, **{field: (["so"], ["am"]) if field == "languages" else ("1", "2")})
    conflict = the_only(a)
    with pytest.raises(BadInput, match="cannot be written"), a.act() as session:
        settle(session, conflict, value)
    assert settled(a, conflict)[0] is None


def test_a_partners_conflict_about_our_record_is_not_shown_and_settles_nothing(
    make_side: Any,
) -> None:
    side = make_side(spaces=(CASEWORK, SAFEGUARDING, PARTNERS))
    client = side.add(Client(**made(side), phone="1"))
    record = Arrived(
        PARTNERS, "conflict", "01890000-0000-7000-8000-0000000000aa", "ab" * 16, None, False, 1, 1,
        {
            "record_kind": "client", "record_id": client, "field": "phone", "mine": "6",
            "theirs": "1", "created_at": "2026-11-24T13:48:00+00:00", "created_by": "p", "_v": 1,
        },
        None,
    )  # fmt: skip
    with side.act() as session:
        assert take_in(session, PARTNERS, [record], {}).pulled == 1
        assert open_conflicts(session) == ()
        with pytest.raises(BadInput):
            settle(session, record.id, "6")
    assert side.get(Client, client).phone == "1"
