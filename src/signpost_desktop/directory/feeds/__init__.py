"""Readers of outside formats: each turns one format into the same service records."""
