"""What Alembic runs for the server: the steps, on the connection that schema.py hands over."""

from alembic import context

from signpost_server.schema import run_steps

run_steps(context)
