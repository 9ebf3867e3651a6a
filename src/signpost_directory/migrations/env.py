"""What Alembic runs for the directory: the steps, on the connection that steps.py hands over."""

from alembic import context

from signpost_directory.steps import run_steps

run_steps(context)
