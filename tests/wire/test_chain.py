"""Who may say what about an organization: the chain from its signing key down."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from signpost_wire.codec import MalformedError
from signpost_wire.statements import ORGANIZATION, Statement
from signpost_wire.trust import Trust, UntrustedError

ORG = "018f9a00-0000-7000-8000-00000000000a"


def verify(key: bytes, message: bytes, signature: bytes) -> bool:
    try:
        VerifyKey(key).verify(message, signature)
    except BadSignatureError:
        return False
    return True


@dataclass
class Chain:
    """An organization in the making: its key, its members' keys, and what was said so far."""

    key: SigningKey = field(default_factory=lambda: SigningKey(b"o" * 32))
    keys: dict[str, SigningKey] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.trust = Trust(ORG, bytes(self.key.verify_key), verify)

    def signer(self, name: str) -> SigningKey:
        seed = name.encode().ljust(32, b".")[:32]
        return self.keys.setdefault(name, SigningKey(seed))

    def say(
        self, signer: str, kind: str, /, by: SigningKey | None = None, **content: Any
    ) -> Statement:
        key = by or (self.key if signer == ORGANIZATION else self.signer(signer))
        said = Statement.signed(kind, ORG, signer, 1, content, lambda m: key.sign(m).signature)
        self.trust.apply(Statement.read(said.document()))
        return said

    def member(self, name: str, *roles: str, person: str = "") -> dict[str, Any]:
        return {
            "member": name,
            "person": person or f"person-{name}",
            "device": f"device-{name}",
            "roles": list(roles),
            "seal_key": name.encode().ljust(32, b"s")[:32],
            "sign_key": bytes(self.signer(name).verify_key),
        }


@pytest.fixture
def chain() -> Chain:
    """Hodan, coordinator, founded it."""
    made = Chain()
    made.say(
        ORGANIZATION, "founded", verify_key=bytes(made.key.verify_key),
        **made.member("hodan", "coordinator", "caseworker"),
    )  # fmt: skip
    return made


def _invite(chain: Chain, name: str, person: str, *roles: str) -> None:
    chain.say(
        "hodan", "invitation_made", invitation=name, person=person, roles=list(roles),
        verify_key=bytes(chain.signer(name).verify_key), expires=99,
    )  # fmt: skip


def test_the_founder_may_coordinate(chain: Chain) -> None:
    assert chain.trust.roles_of("hodan") == {"coordinator", "caseworker"}


def test_nobody_founds_twice(chain: Chain) -> None:
    with pytest.raises(UntrustedError):
        chain.say(
            ORGANIZATION, "founded", verify_key=bytes(chain.key.verify_key),
            **chain.member("other", "coordinator"),
        )  # fmt: skip


def test_another_key_founds_nothing() -> None:
    with pytest.raises(UntrustedError):
        Chain().say(
            ORGANIZATION, "founded", by=SigningKey.generate(), verify_key=b"k" * 32,
            **Chain().member("mallory", "coordinator"),
        )  # fmt: skip


def test_a_coordinator_adds_people_and_a_caseworker_does_not(chain: Chain) -> None:
    chain.say("hodan", "member_added", **chain.member("amina", "caseworker"))
    with pytest.raises(UntrustedError):
        chain.say("amina", "member_added", **chain.member("cousin", "coordinator"))
    with pytest.raises(UntrustedError):
        chain.say("amina", "roles_set", person="person-amina", roles=["coordinator"])
    with pytest.raises(UntrustedError):
        chain.say("stranger", "member_added", **chain.member("stranger", "coordinator"))


def test_an_invitation_lets_in_whom_it_names_once_with_its_roles(chain: Chain) -> None:
    _invite(chain, "slip", "person-new", "caseworker")
    with pytest.raises(UntrustedError):
        chain.say("slip", "member_added", **chain.member("new", "coordinator", person="person-new"))
    with pytest.raises(UntrustedError):
        chain.say("slip", "member_added", **chain.member("new", "caseworker", person="other"))
    chain.say("slip", "member_added", **chain.member("new", "caseworker", person="person-new"))
    assert chain.trust.roles_of("new") == {"caseworker"}
    with pytest.raises(UntrustedError):
        chain.say("slip", "member_added", **chain.member("two", "caseworker", person="person-new"))


def test_an_invitation_says_nothing_else(chain: Chain) -> None:
    _invite(chain, "slip", "person-new", "coordinator")
    for kind, content in (
        ("person_removed", {"person": "person-hodan"}),
        ("space_made", {"space": "s", "kind": "casework"}),
        ("roles_set", {"person": "person-hodan", "roles": ["auditor"]}),
    ):
        with pytest.raises(UntrustedError):
            chain.say("slip", kind, **content)


def test_a_removed_person_says_and_reads_nothing_more(chain: Chain) -> None:
    chain.say("hodan", "member_added", **chain.member("amina", "coordinator"))
    chain.say("hodan", "space_made", space="work", kind="casework")
    assert {m.id for m in chain.trust.readers("work")} == {"hodan", "amina"}
    chain.say("hodan", "person_removed", person="person-amina")
    assert {m.id for m in chain.trust.readers("work")} == {"hodan"}
    with pytest.raises(UntrustedError):
        chain.say("amina", "member_added", **chain.member("friend", "coordinator"))
    with pytest.raises(UntrustedError):  # and does not come back by another computer's key
        chain.say(
            "hodan", "member_added", **chain.member("amina2", "caseworker", person="person-amina")
        )


def test_a_lost_computer_takes_its_peoples_keys_with_it_but_not_the_people(chain: Chain) -> None:
    chain.say("hodan", "member_added", **chain.member("amina", "caseworker"))
    chain.say(
        "hodan", "member_added", **chain.member("amina2", "caseworker", person="person-amina")
    )
    chain.say(
        "amina", "device_added", device="device-amina", verify_key=b"v" * 32, seal_key=b"x" * 32
    )
    chain.say("hodan", "device_removed", device="device-amina")
    assert not chain.trust.is_active("amina")
    assert chain.trust.is_active("amina2")


def test_nobody_gives_keys_to_anothers_computer(chain: Chain) -> None:
    chain.say("hodan", "member_added", **chain.member("amina", "caseworker"))
    keys = {"verify_key": b"v" * 32, "seal_key": b"x" * 32}
    with pytest.raises(UntrustedError):
        chain.say("amina", "device_added", device="device-hodan", **keys)
    chain.say("amina", "device_added", device="device-amina", **keys)
    with pytest.raises(UntrustedError):
        chain.say("amina", "device_added", device="device-amina", **{**keys, "seal_key": b"y" * 32})
    with pytest.raises(UntrustedError):
        chain.say("amina", "device_added", device="fresh", replaces="device-hodan", **keys)
    chain.say("amina", "device_added", device="fresh", replaces="device-amina", **keys)


def test_key_versions_follow_on_one_another_and_seals_are_never_swapped(chain: Chain) -> None:
    chain.say("hodan", "space_made", space="work", kind="casework")
    key = {"space": "work", "public_key": b"p" * 32}
    with pytest.raises(UntrustedError):
        chain.say("hodan", "key_made", version=2, seals={}, **key)
    chain.say("hodan", "key_made", version=1, seals={"hodan": b"right"}, **key)
    with pytest.raises(UntrustedError):
        chain.say("hodan", "key_made", version=1, seals={}, **key)
    chain.say("hodan", "key_sealed", space="work", version=1, seals={"hodan": b"x", "new": b"y"})
    assert chain.trust.spaces["work"].keys[0].seals == {"hodan": b"right", "new": b"y"}


def test_a_word_changed_on_the_way_breaks_the_signature(chain: Chain) -> None:
    said = Statement.signed(
        "person_removed", ORG, "hodan", 1, {"person": "nobody"},
        lambda m: chain.signer("hodan").sign(m).signature,
    )  # fmt: skip
    changed = said.document().replace(b"nobody", b"person")
    with pytest.raises(UntrustedError):
        chain.trust.apply(Statement.read(changed))
    chain.trust.apply(Statement.read(said.document()))


def test_another_organizations_statement_is_refused(chain: Chain) -> None:
    said = Statement.signed(
        "person_removed", "elsewhere", "hodan", 1, {"person": "person-hodan"},
        lambda m: chain.signer("hodan").sign(m).signature,
    )  # fmt: skip
    with pytest.raises(UntrustedError):
        chain.trust.apply(said)
    assert chain.trust.is_active("hodan")


def test_what_a_newer_program_says_rides_along_if_it_is_signed(chain: Chain) -> None:
    chain.say("hodan", "weather", sun=True)
    with pytest.raises(UntrustedError):
        chain.say("hodan", "weather", by=SigningKey.generate(), sun=False)


@pytest.mark.parametrize("document", [b"", b"\x93", b"\x92\xc4\x00\xc4\x00", b"\xc1" * 50])
def test_a_document_that_is_none_is_malformed(document: bytes) -> None:
    with pytest.raises(MalformedError):
        Statement.read(document)


def test_an_old_statement_said_once_more_changes_nothing(chain: Chain) -> None:
    chain.say("hodan", "member_added", **chain.member("amina", "caseworker"))
    raised = chain.say("hodan", "roles_set", person="person-amina", roles=["coordinator"])
    chain.say("hodan", "roles_set", person="person-amina", roles=["volunteer"])
    chain.trust.apply(Statement.read(raised.document()))  # a server that plays it again
    assert chain.trust.roles_of("amina") == {"volunteer"}


def test_a_copy_with_a_place_of_its_own_is_lost_with_the_computer_and_the_other_way_round() -> None:
    for lost in ("device-amina", "fresh"):
        chain = Chain()
        chain.say(
            ORGANIZATION, "founded", verify_key=bytes(chain.key.verify_key),
            **chain.member("hodan", "coordinator"),
        )  # fmt: skip
        chain.say("hodan", "member_added", **chain.member("amina", "caseworker"))
        keys = {"verify_key": b"v" * 32, "seal_key": b"x" * 32}
        chain.say("amina", "device_added", device="device-amina", **keys)
        chain.say("amina", "device_added", device="fresh", replaces="device-amina", **keys)
        chain.say("hodan", "space_made", space="work", **{"kind": "casework"})
        assert {m.id for m in chain.trust.readers("work")} == {"hodan", "amina"}
        chain.say("hodan", "device_removed", device=lost)
        assert not chain.trust.is_active("amina")
        assert {m.id for m in chain.trust.readers("work")} == {"hodan"}


@pytest.mark.parametrize("lost", ["device-amina", "second", "third"])
def test_a_copy_of_a_copy_is_lost_with_the_first_computer_and_the_other_way_round(
    chain: Chain, lost: str
) -> None:
    keys = {"verify_key": b"v" * 32, "seal_key": b"x" * 32}
    chain.say("hodan", "member_added", **chain.member("amina", "caseworker"))
    chain.say("amina", "device_added", device="device-amina", **keys)
    chain.say("amina", "device_added", device="second", replaces="device-amina", **keys)
    guleed = chain.member("guleed", "caseworker") | {"device": "second"}
    chain.say("hodan", "member_added", **guleed)  # somebody more comes to work there
    chain.say("guleed", "device_added", device="third", replaces="second", **keys)
    chain.say("hodan", "device_removed", device=lost)
    assert not any(device.active for device in chain.trust.devices.values())
    assert [member.id for member in chain.trust.active_members()] == ["hodan"]
