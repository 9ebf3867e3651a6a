"""The command line: as thin as the pages, over the same acts."""
