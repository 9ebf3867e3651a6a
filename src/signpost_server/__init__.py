"""The central server: keeps sealed copies that it cannot read, for many organizations."""
