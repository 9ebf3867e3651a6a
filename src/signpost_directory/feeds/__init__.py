"""Readers of directory feeds: files, folders and web addresses become cleaned service records.

Everything here comes from outside and is taken for hostile. A reader yields one item a service
(see items.py) and never holds a whole feed in memory.
"""
