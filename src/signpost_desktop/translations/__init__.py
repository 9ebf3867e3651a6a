"""The window's languages: which there are, their words, and what makes a translation usable."""
