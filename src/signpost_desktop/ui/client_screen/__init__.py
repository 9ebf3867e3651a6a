"""The client's screen: turned to the person at the table, in their language.

It takes the place of the pages, which are destroyed first as for the cover, and leaves to the
cover. See decision 026.
"""

from signpost_desktop.ui.client_screen.screen import ClientScreen as ClientScreen
