"""Every page, dialog and part of the window, opened one after the other to be measured."""
