"""Nonsense at every route: always one of our refusals, never a fault, never a change."""

import os
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient
from tests.server.team import Clock, Desktop, Team, change, found_team, new_id

from signpost_server.app import create_app
from signpost_server.database import Database
from signpost_server.limits import Limits
from signpost_server.routes import WAYS
from signpost_server.service import open_service
from signpost_wire.codec import MEDIA_TYPE, pack, unpack

pytestmark = pytest.mark.hostile
CASES = 500 if os.environ.get("SIGNPOST_SOAK") else 12

_LEAF = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats()
    | st.text(max_size=20)
    | st.binary(max_size=40)
    | st.sampled_from([bytes(16), bytes(32), bytes(64), new_id(), "casework", "founded", 2**63])
)
_VALUES = st.recursive(
    _LEAF,
    lambda inner: st.lists(inner, max_size=8) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=20,
)
_NAMES = st.sampled_from(
    ["v", "turn", "spaces", "space", "ids", "buckets", "device", "member", "nonce", "client_nonce",
     "device_signature", "member_signature", "lookup", "proof", "statements", "organization",
     "organization_key", "package", "expires", "proof_hash", "since", "statements_since", "sealed"]
)  # fmt: skip
_MESSAGES = st.dictionaries(_NAMES, _VALUES, max_size=12) | _VALUES
WAY_PATHS = [way.path for way in WAYS if way.method == "POST"]


@pytest.fixture
def lenient(database: Database, server_clock: Clock) -> Iterator[Team]:
    """A team whose server counts nothing: every case must reach the route itself."""
    limits = Limits(10**6, 10**6, 10**6, 10**6, 10**6)
    service = open_service(database, limits, server_clock)
    with TestClient(create_app(service)) as client:
        team = found_team(client, service, server_clock)
        team.founder.push(team.casework, change())
        yield team


def ask_raw(desktop: Desktop, path: str, content: bytes) -> int:
    headers = {"content-type": MEDIA_TYPE, "authorization": f"Bearer {desktop.token}"}
    answer = desktop.client.post(path, content=content, headers=headers)
    said = unpack(answer.content)
    assert answer.headers["content-type"] == MEDIA_TYPE
    assert answer.status_code < 500, said
    if answer.status_code >= 400:
        assert set(said) == {"error", "message"}
    return int(answer.status_code)


@pytest.mark.parametrize("path", WAY_PATHS)
def test_nonsense_is_refused_at_every_route(lenient: Team, path: str) -> None:
    before = _state(lenient)

    @settings(max_examples=CASES, deadline=None, database=None, derandomize=True,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(_MESSAGES)
    def nonsense(message: Any) -> None:
        ask_raw(lenient.founder, path, pack(message))

    nonsense()
    assert _state(lenient) == before


@pytest.mark.parametrize("path", WAY_PATHS)
def test_a_right_message_with_one_part_wrong_is_refused(lenient: Team, path: str) -> None:
    before = _state(lenient)
    right = _right(lenient, path)

    @settings(max_examples=CASES, deadline=None, database=None, derandomize=True,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(st.data())
    def one_wrong(data: st.DataObject) -> None:
        message = dict(right)
        name = data.draw(st.sampled_from(sorted(message)))
        message[name] = data.draw(_VALUES)
        ask_raw(lenient.founder, path, pack(message))
        content = bytearray(pack(right))
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
        ask_raw(lenient.founder, path, bytes(content))

    one_wrong()
    assert _state(lenient) == before


def _right(team: Team, path: str) -> dict[str, Any]:
    sixteen, space = bytes(16), bytes.fromhex(team.casework.replace("-", ""))
    known: dict[str, dict[str, Any]] = {
        "/sync": {"v": 1, "turn": "", "statements_since": 0,
                  "spaces": [[space, "", 0, 10, [[sixteen, "contact", sixteen, sixteen, False, 1,
                                                  b"x"]]]]},
        "/digests": {"space": space},
        "/buckets": {"space": space, "buckets": [1, 2]},
        "/records": {"space": space, "ids": [sixteen]},
        "/statements": {"statements": [b"\x92\xc4\x00\xc4\x00"]},
        "/invitations": {"lookup": sixteen, "proof_hash": bytes(32), "package": b"x",
                         "expires": 1, "statements": []},
        "/partner/statements": {"organization": new_id(), "since": 0},
        "/join/look": {"lookup": sixteen},
        "/join": {"lookup": sixteen, "proof": bytes(32), "statements": []},
        "/challenge": {"device": new_id()},
        "/token": {"device": new_id(), "member": new_id(), "nonce": bytes(32),
                   "client_nonce": bytes(32), "device_signature": bytes(64),
                   "member_signature": bytes(64)},
        "/removal": {"device": new_id(), "member": new_id(), "nonce": bytes(32),
                     "client_nonce": bytes(32), "device_signature": bytes(64),
                     "member_signature": bytes(64), "since": 0},
        "/courier": {"sealed": bytes(100)},
    }  # fmt: skip
    return known[path]


def _state(team: Team) -> Any:
    """What may not change: records and log."""
    from signpost_server.tables import organization, record, space

    database: Database = team.service.database
    with database.read() as connection:
        return [
            [tuple(row) for row in connection.execute(table.select())]
            for table in (organization, space, record)
        ]
