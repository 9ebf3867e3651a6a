"""What makes, checks and runs Signpost from a checkout; none of it is installed."""
