"""What a log that is heard anew cannot give back, statement by statement."""

import pytest
from tests.wire.test_trust import AT, ORG, Hand, verify

from signpost_desktop.sync.floor import agree, begin_on, given_back, hear
from signpost_wire.statements import ORGANIZATION, Statement
from signpost_wire.trust import Trust


class Heard:
    """A team whose log was heard once: everything that was said, in its order."""

    def __init__(self) -> None:
        self.root, self.hodan = Hand(id=ORGANIZATION), Hand()
        self.said: list[Statement] = []
        self.say(self.root, "founded", verify_key=self.root.public,
                 **self.hodan.as_member("coordinator"))  # fmt: skip

    def say(self, hand: Hand, kind_said: str, /, **content: object) -> Statement:
        self.said.append(hand.says(kind_said, **content))
        return self.said[-1]

    def joins(self, *roles: str) -> Hand:
        new = Hand()
        self.say(self.hodan, "member_added", **new.as_member(*roles))
        return new

    def fresh(self) -> Trust:
        return Trust(ORG, self.root.public, verify)

    def anew(self, log: list[Statement]) -> tuple[Trust, Trust]:
        """What counts where all of this was known and the log is heard now, and the log alone."""
        trust, alone = self.fresh(), self.fresh()
        begin_on(trust, [each.document() for each in self.said])
        for each in log:
            hear(trust, each)
            alone.apply(each)
        return trust, alone


@pytest.fixture
def heard() -> Heard:
    return Heard()


def test_the_same_log_heard_anew_is_the_log_alone(heard: Heard) -> None:
    amina = heard.joins("caseworker")
    heard.say(heard.hodan, "space_made", space="work", kind="casework")
    heard.say(heard.hodan, "key_made", space="work", version=1, public_key=bytes(32),
              seals={amina.id: b"sealed"})  # fmt: skip
    trust, log = heard.anew(heard.said)
    assert agree(trust, log)
    assert trust.spaces == log.spaces
    assert list(given_back(trust, log)) == []


def test_what_was_taken_is_not_given_back_by_a_shorter_log_nor_by_another_order(
    heard: Heard,
) -> None:
    hodan, amina, dave = heard.hodan, heard.joins("coordinator"), heard.joins("caseworker")
    slip = Hand()
    heard.say(hodan, "invitation_made", invitation=slip.id, verify_key=slip.public, person="",
              roles=["volunteer"], expires=AT)  # fmt: skip
    heard.say(hodan, "space_made", space="shared", partners=["b"], kind="partnership")
    heard.say(dave, "device_added", device=dave.device, verify_key=bytes(32), seal_key=bytes(32))
    joined = heard.say(hodan, "partnership_joined", space="t", owner="d", owner_key=bytes(32))
    before = list(heard.said)
    heard.say(hodan, "partnership_left", space="t")
    heard.say(hodan, "partnership_ended", space="shared", partner="b")
    heard.say(hodan, "invitation_ended", invitation=slip.id)
    heard.say(hodan, "device_removed", device=dave.device)
    lowered = heard.say(hodan, "roles_set", person=amina.person, roles=["volunteer"])
    wanted = [
        ("roles_set", {"person": amina.person, "roles": ["volunteer"]}),
        ("device_removed", {"device": dave.device}),
        ("invitation_ended", {"invitation": slip.id}),
        ("partnership_ended", {"space": "shared", "partner": "b"}),
        ("partnership_left", {"space": "t"}),
    ]
    trust, log = heard.anew(before)
    assert list(given_back(trust, log)) == wanted
    assert not agree(trust, log)
    said_last = [each for each in heard.said if each is not joined]
    trust, log = heard.anew([*said_last, joined])
    assert list(given_back(trust, log)) == [wanted[-1]]
    raised = hodan.says("roles_set", person=amina.person, roles=["coordinator", "auditor"])
    trust, log = heard.anew([*before, lowered, raised])  # somebody who may gives it back
    assert trust.people[amina.person] == {"coordinator", "auditor"}


def test_a_later_word_that_an_older_one_has_passed_is_said_again(heard: Heard) -> None:
    hodan, amina = heard.hodan, heard.joins("caseworker", "coordinator")
    before = list(heard.said)
    lowered = heard.say(hodan, "roles_set", person=amina.person, roles=["caseworker"])
    raised = hodan.says("roles_set", person=amina.person, roles=["caseworker", "auditor"])
    trust, log = heard.anew([*before, raised, lowered])  # who raised had not heard of the other
    assert trust.people[amina.person] == {"caseworker", "auditor"}
    assert list(given_back(trust, log)) == [
        ("roles_set", {"person": amina.person, "roles": ["auditor", "caseworker"]})
    ]


def test_a_key_of_somebody_without_the_right_keeps_its_number_and_is_void(heard: Heard) -> None:
    hodan, eve = heard.hodan, heard.joins("coordinator")
    made = heard.say(hodan, "space_made", space="work", kind="casework")
    before = list(heard.said)
    heard.say(hodan, "person_removed", person=eve.person)
    assert made in before
    first, second = (
        who.says("key_made", space="work", version=version, public_key=bytes(32), seals={})
        for who, version in ((eve, 1), (hodan, 2))
    )
    trust, _log = heard.anew([*before, first, second])
    assert [key.void for key in trust.spaces["work"].keys] == [True, False]
    heard.said += [first, second]  # and once more
    trust, _log = heard.anew([*before, first, second])
    assert [key.void for key in trust.spaces["work"].keys] == [True, False]
