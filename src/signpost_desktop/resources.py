"""Where the files that ship with Signpost are: fonts, concepts, code lists, postcodes."""

from signpost_directory.resources import resource as resource
