"""The pages of the window, one file or small folder a page."""
