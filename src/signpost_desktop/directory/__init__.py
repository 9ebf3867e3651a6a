"""The public directory of services: reading feeds, searching, places, opening times."""
