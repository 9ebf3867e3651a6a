"""Which roles there are, which kinds of spaces, and who may read and write in each.

The server holds to this in every query; a desktop uses it to know whom to seal a key to. Within
one space it is the program, not the keys, that keeps a volunteer to today's contacts.
"""

VOLUNTEER, CASEWORKER, SAFEGUARDING_LEAD, COORDINATOR, AUDITOR = (
    "volunteer", "caseworker", "safeguarding_lead", "coordinator", "auditor",
)  # fmt: skip
ROLES = frozenset({VOLUNTEER, CASEWORKER, SAFEGUARDING_LEAD, COORDINATOR, AUDITOR})

CASEWORK, SAFEGUARDING, AUDIT, PARTNERSHIP = "casework", "safeguarding", "audit", "partnership"
SPACE_KINDS = frozenset({CASEWORK, SAFEGUARDING, AUDIT, PARTNERSHIP})
"""The directory is public and has a space of its own, outside every organization."""

_TABLE_WORK = frozenset({VOLUNTEER, CASEWORKER, SAFEGUARDING_LEAD, COORDINATOR})
_READ = {
    CASEWORK: _TABLE_WORK,
    SAFEGUARDING: frozenset({SAFEGUARDING_LEAD}),
    AUDIT: frozenset({COORDINATOR, AUDITOR}),
    PARTNERSHIP: frozenset({CASEWORKER, SAFEGUARDING_LEAD, COORDINATOR}),
}
_WRITE = {
    CASEWORK: _TABLE_WORK,
    SAFEGUARDING: _TABLE_WORK,  # whoever has a worry may write one, and not read it back
    AUDIT: ROLES,
    PARTNERSHIP: frozenset({CASEWORKER, SAFEGUARDING_LEAD, COORDINATOR}),
}


def may_read(space_kind: str, roles: frozenset[str]) -> bool:
    """Whether somebody with these roles may read a space of this kind."""
    return not _READ.get(space_kind, frozenset()).isdisjoint(roles)


def may_write(space_kind: str, roles: frozenset[str]) -> bool:
    """Whether somebody with these roles may write into a space of this kind."""
    return not _WRITE.get(space_kind, frozenset()).isdisjoint(roles)
