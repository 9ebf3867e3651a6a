"""The work with people: clients, contacts, follow-ups, notes."""
