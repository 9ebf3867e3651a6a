"""What the sync benchmarks are made of: records, computers and servers of each system."""
