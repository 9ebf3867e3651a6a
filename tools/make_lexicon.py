"""Makes the lexicon of needs in all languages from resources/concepts/labels, if it is out of date.

Set-up runs it; a start does the same by itself, but then somebody waits for some seconds.
"""

from signpost_desktop.directory.languages.making import made_lexicon
from signpost_directory.concepts import Concepts


def main() -> None:
    """Make it, and say where it lies."""
    print(made_lexicon(Concepts.load()).name)


if __name__ == "__main__":
    main()
