"""Words read aloud by the operating system's own voices. No Qt; nothing is written or logged."""
