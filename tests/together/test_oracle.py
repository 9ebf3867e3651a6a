"""The oracle sees a contact that went with somebody else, and one that is left of nobody."""

from collections.abc import Collection

from tests.together.oracle import Made, Oracle

from signpost_desktop.store.took_part import TOOK_PART

CONTACT = {TOOK_PART: ["part of mother", "part of child"]}
ROWS = {
    "client": ("mother", "child"),
    "contact": ("contact",),
    "participant": ("part of mother", "part of child"),
}


def lines(erased: Collection[str], *left: str, asked: Collection[str] = ()) -> list[str]:
    """What is wrong when a contact of two was made, these were erased and these are left."""
    made = [Made("client", "mother", {}), Made("client", "child", {}),
            Made("contact", "contact", CONTACT)]  # fmt: skip
    made += [
        Made("participant", f"part of {who}", {"contact_id": "contact", "client_id": who})
        for who in ("mother", "child")
    ]
    values = {each.record: each.values for each in made}
    rows = {kind: {i: values[i] for i in ids if i in left} for kind, ids in ROWS.items()}
    oracle = Oracle(made={each.record: each for each in made}, erased=set(erased), asked=set(asked))
    return oracle.lost(rows)


def test_nobodys_contact_goes_with_somebody_else() -> None:
    went = ("mother", "part of mother", "contact", "part of child")
    assert "contact contact is gone" in lines(went, "child", asked=("mother",))
    assert lines(went, "child", asked=("mother", "contact")) == []


def test_no_contact_is_left_of_people_who_were_all_erased() -> None:
    went = ("mother", "part of mother", "child", "part of child")
    (line,) = lines(went, "contact")
    assert "all who took part were erased" in line
    assert lines(went) == []
    assert lines(went[:2], "child", "part of child", "contact") == []
