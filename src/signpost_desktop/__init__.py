"""Signpost on the desktop: find services, hand out sheets, record contacts, follow people up."""

__version__ = "0.1.0"
