"""Documents: plain data and labels in, PDF bytes out."""
