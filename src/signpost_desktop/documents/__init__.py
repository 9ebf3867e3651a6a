"""Paper and files to give away: plain data and labels in, PDF bytes out."""
