"""How the directory file came to look as it does: a folder of Alembic steps."""
