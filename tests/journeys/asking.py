# SPDX-License-Identifier: GPL-3.0-or-later
"""What one person at the terminal does about help from a person, on top of what they do anyway."""

import pathlib
import re
import subprocess
import tempfile

from hands import ENTRIES
from screen import BLINKING, Atspi, box, has_state, press, role, stand_still, touch_at, type_text, wait_for
from talking import Talking
from visit import Visit, text_of

RING = "#6b3fa0"  # resources/observer/highlight.js
FIELD = "Write a message"


class Asking(Visit):
    """One person at the program with this process number, who asks for help and talks."""

    def __init__(self, number):
        super().__init__(number)
        self.talking = Talking(self.screen)

    def look_who_is_there(self, alias):
        """Up to the help screen, once somebody with this name and role is on it."""
        self.hand.activate("Help")
        self.sees("Help from a person")
        self.sees(alias)

    def badge(self):
        """What vouches for the first person that the screen shows."""
        return self.screen.find(lambda node: role(node) == "list item" and "heck" in (node.get_name() or "")).get_name()

    def ask(self, topic, *consents):
        """Asks for help about a topic, with these consents; the person stands at their page again."""
        self.press("Ask for help", "What is it about?")
        self.hand.activate(topic)
        for consent in consents:
            self.tick(consent)
        self.sees("What is kept")
        stand_still(BLINKING)
        self.hand.activate("Ask")

    def tick(self, words):
        """Gives a consent, or takes it back."""
        self.hand.activate(words)

    def is_ticked(self, words):
        consent = self.screen.button(words)
        return consent is not None and has_state(consent, Atspi.StateType.CHECKED)

    def touch(self, words):
        """Touches what is on the screen; it is there soon."""
        stand_still(BLINKING)
        touch_at(*self.screen.centre(wait_for(f"{words!r}", lambda: self.screen.button(words))))

    def write_message(self, words):
        """Writes into the chat, and sends it with the return key."""
        field = self.field()
        if not has_state(field, Atspi.StateType.FOCUSED):
            touch_at(*self.screen.centre(field))
            wait_for("the field for messages to have the letters",
                     lambda: has_state(self.field(), Atspi.StateType.FOCUSED))
            stand_still(BLINKING)
        type_text(words)
        wait_for("the letters to arrive", lambda: text_of(self.field()) == words)
        press("Return")
        wait_for("the message to go", lambda: text_of(self.field()) == "")

    def field(self):
        return wait_for("a field for messages", lambda: self.screen.find(
            lambda node: role(node) in ENTRIES and node.get_name() == FIELD))

    def page_corner(self):
        """Where the page begins on the screen, beside the chat and above the bar at the bottom."""
        view = box(self.screen.page())
        chat = self.screen.find(lambda node: node.get_name() == "Chat" and role(node) in {"panel", "pane", "filler", "grouping"})
        bottom = max(box(bar).y for bar in self.screen.nodes() if role(bar) == "tool bar")
        return box(chat).x - view.width, bottom - view.height

    @staticmethod
    def ring():
        """The box of the ring round a question, in pixels of the screen: left, top, width, height; None where there is none."""
        with tempfile.TemporaryDirectory() as folder:
            look = pathlib.Path(folder, "screen.png")
            subprocess.run(["import", "-window", "root", look], check=True)
            found = subprocess.run(["convert", look, "-fill", "black", "+opaque", RING, "-fill", "white", "-opaque", RING,
                                    "-format", "%@ %[fx:maxima]", "info:"], check=True, capture_output=True, text=True)
        size = re.match(r"(\d+)x(\d+)\+(\d+)\+(\d+) ([\d.]+)", found.stdout)
        if not size or float(size[5]) == 0:
            return None
        wide, high, x, y = map(int, size.groups()[:4])
        return x, y, wide, high

    def is_ringed(self, label):
        """Whether the ring stands round the box to write in, or the choice, with this label, as it is on the screen."""
        node = self.screen.find(lambda each: role(each) in ENTRIES | {"radio button"} and each.get_name() == label,
                                self.screen.page())
        ring = self.ring()
        if not node or not ring:
            return False
        left, top = self.page_corner()
        x, y = self.screen.centre(node)
        return ring[0] < left + x < ring[0] + ring[2] and ring[1] < top + y < ring[1] + ring[3]
