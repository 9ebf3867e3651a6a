"""Words that the tables hold for "no answer yet" and the like, and names within their JSON."""

NOT_ASKED = "not_asked"
PREFERS_NOT = "prefers_not"

SEALED_NOTE = "sealed_note"
"""In a draft's body: a note marked for the safeguarding lead, sealed for its writer."""
