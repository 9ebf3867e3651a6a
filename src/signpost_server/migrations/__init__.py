"""How the server's database came to look as it does: a folder of Alembic steps."""
