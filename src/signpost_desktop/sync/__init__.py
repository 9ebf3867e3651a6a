"""Sync with the central server: what waits goes out, what is new comes in, nothing is lost."""
