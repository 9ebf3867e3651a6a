"""The public directory as desktop and server both make it: feeds, records, tables, index."""
