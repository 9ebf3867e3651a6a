"""What Alembic runs for the directory: the steps, on the connection that schema.py hands over."""

from alembic import context

from signpost_desktop.store.schema import run_steps

run_steps(context)
