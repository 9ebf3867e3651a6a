"""Item models: one for each list."""
