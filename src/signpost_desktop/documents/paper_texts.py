"""The fixed words of what staff put on paper: the window says them in its language.

English, ready for another language; a speaker corrects them in the translation pack. Kept apart
from what draws the pages, which takes long to load.
"""

from signpost_directory.words import for_people

RECOVERY = for_people(
    {
        "title": "Recovery sheet",
        "made_on": "Made on: {0}",
        "before": "These words open your organisation's records if everybody forgets their "
        "passphrase, or if this computer is lost and you have a copy of the records. Without a "
        "passphrase or this sheet nobody can open them: not the makers of Signpost, not a repair "
        "shop.",
        "what_to_do": "What to do with this sheet",
        "step_1": "Put this sheet in a sealed envelope, in a locked place, away from the computer.",
        "step_2": "Two people in your organisation should know where it is.",
        "step_3": "Do not photograph it, email it or keep it on a computer.",
        "step_4": "Whoever has this sheet and your computer can read everything. If it is lost "
        "or was seen, make a new one in Settings.",
        "step_5": "To use it: on the lock screen choose “I forgot my passphrase” and type the "
        "words in the order of their numbers.",
    }
)
INVITATION = for_people(
    {
        "title": "Join the team",
        "for": "For: {0}",
        "before": "Whoever has this slip can join your team's Signpost in your place. Give it to "
        "nobody else.",
        "address": "The server's address",
        "until": "Valid until",
        "what_to_do": "What to do",
        "step_1": "Open Signpost on your computer. On its first page choose “Join”. If you have "
        "worked with Signpost alone so far, go to Settings, “Team and computers”: all that you "
        "have is kept.",
        "step_2": "Type the server's address and the code from this slip, group by group. A slip "
        "of the finger is found and told.",
        "step_3": "Choose a passphrase that only you know. Print the recovery sheet that comes "
        "then.",
        "step_4": "Tear this slip up. The code works once, for one computer, and until the date "
        "above.",
        "step_5": "Ring the person who gave you the slip and compare words: in Settings, "
        "“People”, press “Words to compare by phone”. They are the same on both computers.",
    }
)
