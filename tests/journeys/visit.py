# SPDX-License-Identifier: GPL-3.0-or-later
"""What one person does at the program, screen after screen, in English and by pointer."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from hands import ENTRIES, Pointer
from screen import Screen, Stuck, role, stand_still, touch_at, type_text, wait_for

WELCOME = "Nothing you do here is kept unless you ask."


def expect(right, sentence):
    if not right:
        raise Stuck(sentence)


def text_of(node):
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)) if role(node) in ENTRIES else ""


class Visit:
    """One person at the program with this process number, who has the pointer and letters."""

    def __init__(self, number):
        self.screen = Screen("alongside-session", number)
        self.hand = Pointer(self.screen, made_up=["Use made-up details"], more=["More below"])

    def sees(self, words):
        wait_for(f"a screen that says {words!r}",
                 lambda: self.screen.find(lambda node: words in (node.get_name() or "")))

    def press(self, button, then):
        """Presses a button, which leads to a screen with these words."""
        stand_still()
        self.hand.activate(button)
        self.sees(then)

    def practise(self):
        """Goes to the practice of Universal Credit, as far as its first question."""
        self.press("Start", "What do you need to do?")
        self.press("Money and work", "A copy of the form. Nothing is sent.")
        self.press("Practise first", "Before you start")
        self.press("Next", "Start practising")
        self.press("Start practising", "Start now")
        self.go_on()

    def write(self, letters):
        """Goes on to a box to write in; writes, and sends it off."""
        self.go_on()
        box = wait_for("a box to write in", lambda: self.screen.find(
            lambda node: role(node) in ENTRIES, self.screen.page()))
        touch_at(*self.screen.bring_into_view(box))
        type_text(letters)
        wait_for("the letters", lambda: self.screen.find(lambda node: letters in text_of(node), self.screen.page()))
        self.hand.made_up = ["nothing more"]
        self.go_on()

    def go_on(self):
        """Leaves a page of the practice, filled with made-up details where it has some."""
        before = self.screen.page_words()
        self.hand.fill(None, ["Start now", "Continue"], lambda: None)
        wait_for("the next page", lambda: self.screen.page_heading() and self.screen.page_words() != before)

    def make_slip(self):
        self.press("Finish", "First see how it went")
        self.press("First see how it went", "A slip to take away")
        self.press("A slip to take away", "Make the slip (PDF)")
        self.press("Make the slip (PDF)", "Your slip is made.")

    def finish(self):
        self.press("Finish", "Finish and forget everything")
        stand_still()
        self.hand.activate("Finish and forget everything")
