"""How the databases came to look as they do: one folder of Alembic steps for each file."""
