"""What an organization's statements add up to: only what the chain bears out, and nothing half."""

import copy
import uuid
from dataclasses import dataclass, field
from typing import Any

import pytest
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from signpost_wire.codec import MalformedError
from signpost_wire.statements import ORGANIZATION, Statement
from signpost_wire.trust import Trust, UntrustedError

ORG = "01890000-0000-7000-8000-000000000001"
AT = 1_795_000_000


def verify(key: bytes, message: bytes, signature: bytes) -> bool:
    try:
        VerifyKey(key).verify(message, signature)
    except BadSignatureError:
        return False
    return True


@dataclass
class Hand:
    """Somebody who can sign: a member, an invitation, or the organization's own key."""

    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    key: SigningKey = field(default_factory=SigningKey.generate)
    person: str = field(default_factory=lambda: str(uuid.uuid4()))
    device: str = field(default_factory=lambda: str(uuid.uuid4()))

    @property
    def public(self) -> bytes:
        return bytes(self.key.verify_key)

    def says(self, kind_said: str, /, organization: str = ORG, **content: Any) -> Statement:
        made = Statement.signed(
            kind_said,
            organization,
            self.id,
            AT,
            content,
            lambda text: self.key.sign(text).signature,
        )
        return Statement.read(made.document())

    def as_member(self, *roles: str) -> dict[str, Any]:
        return {"member": self.id, "person": self.person, "device": self.device,
                "roles": list(roles), "seal_key": bytes(32), "sign_key": self.public}  # fmt: skip


class Team:
    """An organization that Hodan founded; she coordinates."""

    def __init__(self) -> None:
        self.root = Hand(id=ORGANIZATION)
        self.hodan = Hand()
        self.trust = Trust(ORG, self.root.public, verify)
        self.trust.apply(
            self.root.says(
                "founded",
                verify_key=self.root.public,
                **self.hodan.as_member("coordinator", "caseworker"),
            )
        )

    def with_member(self, *roles: str, person: str | None = None) -> Hand:
        new = Hand(**({"person": person} if person else {}))
        self.trust.apply(self.hodan.says("member_added", **new.as_member(*roles)))
        return new

    def invites(self, by: Hand, *roles: str, person: str = "") -> Hand:
        slip = Hand()
        self.trust.apply(
            by.says("invitation_made", invitation=slip.id, verify_key=slip.public, person=person,
                    roles=list(roles), expires=AT + 7)
        )  # fmt: skip
        return slip

    def with_space(self, kind: str = "casework") -> str:
        space = str(uuid.uuid4())
        self.trust.apply(self.hodan.says("space_made", space=space, kind=kind))
        return space

    def with_key(self, space: str, *sealed_to: Hand, version: int = 1) -> None:
        seals = {hand.id: b"sealed" for hand in sealed_to}
        self.trust.apply(
            self.hodan.says("key_made", space=space, version=version, public_key=bytes(32),
                            seals=seals)
        )  # fmt: skip

    def refuses(self, said: Statement) -> str:
        """Why it is refused; nothing may have changed."""
        before = copy.deepcopy((self.trust.members, self.trust.devices, self.trust.invitations,
                                self.trust.spaces, self.trust.people))  # fmt: skip
        with pytest.raises((UntrustedError, MalformedError)) as found:
            self.trust.apply(said)
        assert before == (self.trust.members, self.trust.devices, self.trust.invitations,
                          self.trust.spaces, self.trust.people)  # fmt: skip
        return str(found.value)


@pytest.fixture
def team() -> Team:
    return Team()


def test_the_organization_begins_with_the_key_that_invitations_pin(team: Team) -> None:
    other = Hand(id=ORGANIZATION)
    fresh = Trust(ORG, team.root.public, verify)
    said = other.says("founded", verify_key=other.public, **Hand().as_member("coordinator"))
    with pytest.raises(UntrustedError):
        fresh.apply(said)
    assert fresh.members == {}
    again = team.root.says(
        "founded", verify_key=team.root.public, **Hand().as_member("coordinator")
    )
    assert team.refuses(again) == "founding"


def test_a_forged_statement_is_refused(team: Team) -> None:
    ruth = team.with_member("caseworker")
    thief = Hand(id=team.hodan.id)  # Hodan's name under another key
    assert team.refuses(thief.says("roles_set", person=ruth.person, roles=["coordinator"]))
    said = team.hodan.says("roles_set", person=ruth.person, roles=["volunteer"])
    changed = said.body.replace(b"volunteer", b"volunteed")
    assert team.refuses(Statement.read(Statement(**{**_parts(said), "body": changed}).document()))
    assert team.refuses(team.hodan.says("person_removed", organization="another", person="x"))


def _parts(said: Statement) -> dict[str, Any]:
    return {name: getattr(said, name) for name in said.__slots__}


def test_only_coordinators_add_remove_and_change_people(team: Team) -> None:
    ruth, amin = team.with_member("caseworker"), team.with_member("volunteer")
    for said in (
        ruth.says("roles_set", person=ruth.person, roles=["coordinator"]),
        ruth.says("member_added", **Hand().as_member("volunteer")),
        ruth.says("person_removed", person=amin.person),
        ruth.says("device_removed", device=ruth.device),
        ruth.says("space_made", space="s", kind="partnership"),
    ):
        assert team.refuses(said) in {"not a coordinator", "device"}


def test_somebody_removed_says_nothing_more_and_does_not_come_back(team: Team) -> None:
    second = team.with_member("coordinator")
    team.trust.apply(team.hodan.says("person_removed", person=second.person))
    assert team.refuses(second.says("roles_set", person=team.hodan.person, roles=["volunteer"]))
    again = Hand(person=second.person)
    assert team.refuses(team.hodan.says("member_added", **again.as_member("coordinator")))


def test_a_lost_computer_silences_everybody_on_it(team: Team) -> None:
    ruth = team.with_member("caseworker")
    device = {"device": ruth.device, "verify_key": bytes(32), "seal_key": bytes(32)}
    team.trust.apply(ruth.says("device_added", **device))
    team.trust.apply(team.hodan.says("device_removed", device=ruth.device))
    assert not team.trust.is_active(ruth.id)
    assert team.trust.roles_of(ruth.id) == frozenset()
    assert team.refuses(ruth.says("device_added", **device | {"device": "new"})) == "signature"


def test_an_invitation_lets_one_person_in_once(team: Team) -> None:
    slip = team.invites(team.hodan, "caseworker")
    ruth = Hand()
    team.trust.apply(slip.says("member_added", **ruth.as_member("caseworker")))
    assert team.trust.roles_of(ruth.id) == {"caseworker"}
    assert team.refuses(slip.says("member_added", **Hand().as_member("caseworker"))) == "invitation"


def test_an_invitation_gives_the_roles_that_it_names_and_no_others(team: Team) -> None:
    slip = team.invites(team.hodan, "volunteer")
    wanted = slip.says("member_added", **Hand().as_member("volunteer", "coordinator"))
    assert team.refuses(wanted) == "invitation"


def test_an_invitation_that_was_ended_lets_nobody_in(team: Team) -> None:
    slip = team.invites(team.hodan, "volunteer")
    team.trust.apply(team.hodan.says("invitation_ended", invitation=slip.id))
    assert team.refuses(slip.says("member_added", **Hand().as_member("volunteer"))) == "invitation"


def test_somebody_new_cannot_join_under_the_name_of_somebody_known(team: Team) -> None:
    slip = team.invites(team.hodan, "volunteer")
    posing = Hand(person=team.hodan.person)
    said = slip.says("member_added", **posing.as_member("volunteer"))
    assert team.refuses(said) == "person known"


def test_a_second_computer_is_the_same_person_with_the_roles_of_today(team: Team) -> None:
    ruth = team.with_member("caseworker")
    slip = team.invites(team.hodan, "caseworker", person=ruth.person)
    team.trust.apply(team.hodan.says("roles_set", person=ruth.person, roles=["volunteer"]))
    laptop = Hand(person=ruth.person)
    team.trust.apply(slip.says("member_added", **laptop.as_member("caseworker")))
    assert team.trust.roles_of(laptop.id) == {"volunteer"}
    assert {m.id for m in team.trust.active_members(ruth.person)} == {ruth.id, laptop.id}


def test_everybody_may_invite_a_computer_of_their_own_and_nobody_elses(team: Team) -> None:
    ruth, amin = team.with_member("caseworker"), team.with_member("caseworker")
    slip = team.invites(ruth, "caseworker", person=ruth.person)
    team.trust.apply(slip.says("member_added", **Hand(person=ruth.person).as_member("caseworker")))
    for person, roles in (
        (amin.person, ["caseworker"]), ("", ["caseworker"]), (ruth.person, ["coordinator"]),
    ):  # fmt: skip
        said = ruth.says("invitation_made", invitation=str(uuid.uuid4()), verify_key=bytes(32),
                         person=person, roles=roles, expires=AT)  # fmt: skip
        assert team.refuses(said) == "inviter"


def test_an_invitation_is_worth_what_its_maker_may_still_do(team: Team) -> None:
    """Or a coordinator who leaves could keep a slip and come back in."""
    leaving = team.with_member("coordinator")
    kept = team.invites(leaving, "coordinator")
    team.trust.apply(team.hodan.says("person_removed", person=leaving.person))
    assert team.refuses(kept.says("member_added", **Hand().as_member("coordinator"))) == "inviter"
    demoted = team.with_member("coordinator")
    kept = team.invites(demoted, "coordinator")
    team.trust.apply(team.hodan.says("roles_set", person=demoted.person, roles=["volunteer"]))
    assert team.refuses(kept.says("member_added", **Hand().as_member("coordinator"))) == "inviter"


def test_key_versions_follow_on_one_another(team: Team) -> None:
    space = team.with_space()
    team.with_key(space, team.hodan)
    for version in (1, 3, 0):
        said = team.hodan.says("key_made", space=space, version=version, public_key=bytes(32),
                               seals={})  # fmt: skip
        assert team.refuses(said) == "key version"
    team.with_key(space, team.hodan, version=2)
    newest = team.trust.spaces[space].newest_key
    assert newest is not None and newest.version == 2


def test_a_key_is_sealed_on_by_those_who_have_it(team: Team) -> None:
    space, ruth, amin = (
        team.with_space(),
        team.with_member("caseworker"),
        team.with_member("volunteer"),
    )
    team.with_key(space, team.hodan)
    spoiling = ruth.says("key_sealed", space=space, version=1, seals={amin.id: b"rubbish"})
    assert team.refuses(spoiling) == "seals of somebody without the key"
    team.trust.apply(ruth.says("key_sealed", space=space, version=1, seals={ruth.id: b"own"}))
    team.trust.apply(ruth.says("key_sealed", space=space, version=1, seals={amin.id: b"good"}))
    first = team.hodan.says("key_sealed", space=space, version=1, seals={ruth.id: b"rubbish"})
    team.trust.apply(first)
    assert team.trust.spaces[space].keys[0].seals == {
        team.hodan.id: b"sealed", ruth.id: b"own", amin.id: b"good",
    }  # fmt: skip


def test_who_may_not_read_there_seals_no_key_not_even_to_themselves(team: Team) -> None:
    """Or a volunteer counts as one who has it, and what they seal first to a new lead stands."""
    space = team.with_space("safeguarding")
    lead, new_lead = team.with_member("safeguarding_lead"), team.with_member("safeguarding_lead")
    vera = team.with_member("volunteer")
    team.with_key(space, lead)
    for seals in ({vera.id: b"junk"}, {new_lead.id: b"junk"}):
        said = vera.says("key_sealed", space=space, version=1, seals=seals)
        assert team.refuses(said) == "seals of somebody who may not read"
    team.trust.apply(lead.says("key_sealed", space=space, version=1, seals={new_lead.id: b"good"}))
    assert team.trust.spaces[space].keys[0].seals[new_lead.id] == b"good"


def test_a_lead_no_more_seals_no_key_on(team: Team) -> None:
    space, lead = team.with_space("safeguarding"), team.with_member("safeguarding_lead")
    team.with_key(space, lead)
    team.trust.apply(team.hodan.says("roles_set", person=lead.person, roles=["volunteer"]))
    said = lead.says("key_sealed", space=space, version=1, seals={team.hodan.id: b"sealed"})
    assert team.refuses(said) == "seals of somebody who may not read"


def test_readers_are_those_whose_roles_may_read(team: Team) -> None:
    lead = team.with_member("safeguarding_lead", "caseworker")
    volunteer = team.with_member("volunteer")
    readers = {m.id for m in team.trust.readers(team.with_space("safeguarding"))}
    assert readers == {lead.id}
    readers = {m.id for m in team.trust.readers(team.with_space("casework"))}
    assert readers == {team.hodan.id, lead.id, volunteer.id}


def test_trying_statements_on_a_copy_leaves_the_first_alone(team: Team) -> None:
    ruth = team.with_member("caseworker")
    tried = team.trust.copy()
    tried.apply(team.hodan.says("person_removed", person=ruth.person))
    assert not tried.is_active(ruth.id)
    assert team.trust.is_active(ruth.id)


def test_what_a_newer_version_says_rides_along_when_it_is_signed(team: Team) -> None:
    team.trust.apply(team.hodan.says("badge_given", person="x"))
    assert team.refuses(Hand().says("badge_given", person="x")) == "signature"


def test_a_partnership_is_made_joined_left_and_ended_by_coordinators_only(team: Team) -> None:
    ruth = team.with_member("caseworker")
    words = {"b": "apple beach candle dinner echo fence garlic hammer"}
    made = {"space": "s", "kind": "partnership", "partners": ["b", "c"], "partner_words": words}
    assert team.refuses(ruth.says("space_made", **made)) == "not a coordinator"
    team.trust.apply(team.hodan.says("space_made", **made))
    assert team.trust.spaces["s"].partners == {"b": words["b"], "c": ""}
    ended = {"space": "s", "partner": "b"}
    joined = {"space": "t", "owner": "d", "owner_key": bytes(32)}
    for said in (
        ruth.says("partnership_ended", **ended),
        ruth.says("partnership_joined", **joined),
        ruth.says("partnership_left", space="t"),
    ):
        assert team.refuses(said) == "not a coordinator"
    before = team.trust.copy()
    team.trust.apply(team.hodan.says("partnership_joined", **joined))
    assert team.trust.joined["t"].owner == "d"
    assert not before.joined
    team.trust.apply(team.hodan.says("partnership_left", space="t"))
    team.trust.apply(team.hodan.says("partnership_ended", **ended))
    assert not team.trust.joined
    assert team.trust.spaces["s"].partners == {"c": ""}
    assert team.refuses(team.hodan.says("partnership_ended", space="unknown", partner="b"))
