"""Needs typed in other languages than English: a lexicon in a file, and how it is read."""
