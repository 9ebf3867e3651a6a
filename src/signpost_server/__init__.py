"""The central server: keeps sealed copies that it cannot read, for many organizations."""

from importlib.metadata import version

__version__ = version("signpost-desktop")
