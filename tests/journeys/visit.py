# SPDX-License-Identifier: GPL-3.0-or-later
"""What one person does at the program, screen after screen, in English and by pointer."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from glass import touch_letter
from hands import ENTRIES, Pointer
from screen import WEB_ROLES, Screen, Stuck, press, role, stand_still, touch_at, type_text, wait_for

WELCOME = "Nothing you do here is kept unless you ask."


def expect(right, sentence):
    if not right:
        raise Stuck(sentence)


def text_of(node):
    return Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)) if role(node) in ENTRIES else ""


def in_page(node):
    """True for the web page and what is in it."""
    while node and role(node) not in WEB_ROLES:
        node = node.get_parent()
    return node is not None


def has_written(box, letters):
    wait_for("the letters to arrive", lambda: letters in text_of(box).lower())


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
        self.prepare()
        self.begin()

    def prepare(self):
        self.press("Start", "What do you need to do?")
        self.press("Money and work", "A copy of the form. Nothing is sent.")
        self.press("Practise first", "Before you start")

    def begin(self):
        self.press("Next", "Start practising")
        self.press("Start practising", "Start now")
        self.go_on()

    def write(self, letters, on_glass=""):
        """Goes on to a box to write in; writes, some of it on the screen's own keyboard, and sends it off."""
        self.go_on()
        self.write_here(letters, on_glass)

    def write_here(self, letters, on_glass=""):
        box = wait_for("a box to write in", lambda: self.screen.find(
            lambda node: role(node) in ENTRIES, self.screen.page()))
        before = self.screen.page_place()
        touch_at(*self.screen.bring_into_view(box))
        if on_glass:
            wait_for("the keyboard on the screen", lambda: self.screen.page_place()[3] < before[3])
            stand_still()
        for index, letter in enumerate(on_glass):
            touch_letter(letter)
            has_written(box, on_glass[:index + 1])
        type_text(letters)
        has_written(box, on_glass + letters)
        self.hand.made_up = ["nothing more"]
        self.go_on()

    def do_for_real(self, group, title, letters):
        """Goes back to the first question, and from there to the real page of a journey; writes there, and sends it off."""
        for screen in ("Start practising", "Before you start", "A copy of the form. Nothing is sent.",
                       "What do you need to do?"):
            self.press("Back", screen)
        self.press(group, title)
        stand_still()
        self.hand.touch(wait_for("its door to the real page", lambda: self.door_of(title)))
        self.sees("Open the real page")
        self.press("Open the real page", "This is the real service.")
        wait_for("the real page", self.screen.page_heading)
        self.write_here(letters)
        self.sees("It is sent")

    def door_of(self, title):
        """The door to the real page that comes next after a journey's title."""
        names = iter([*self.screen.nodes()])
        any(title == node.get_name() for node in names)
        return next((node for node in names if (node.get_name() or "").startswith("Do it for real")), None)

    def note(self, letters):
        """Writes a note before the practice, and closes the notes again."""
        self.press("My notes", "For yourself: ")
        box = wait_for("a box for notes", lambda: self.screen.find(
            lambda node: role(node) in ENTRIES and not in_page(node)))
        touch_at(*self.screen.centre(box))
        type_text(letters)
        has_written(box, letters)
        stand_still()
        self.hand.touch(self.screen.button("Done"))
        stand_still()

    def ask(self, topic):
        """Asks a person for help, who may see the step and point."""
        self.press("Help", "Help from a person")
        self.press("Ask for help", "What is it about?")
        for choice in (topic, "See my step", "Point"):
            stand_still()
            self.hand.activate(choice)
        self.press("Ask", "Write a message")

    def chat(self, letters, answer, unsent):
        """Writes to that person; once their answer is there, writes more, which is never sent."""
        self.write_line(letters)
        press("Return")
        self.sees(answer)
        self.write_line(unsent)

    def write_line(self, letters):
        box = wait_for("a box to chat in", lambda: self.screen.find(
            lambda node: role(node) in ENTRIES and not in_page(node)))
        stand_still()
        touch_at(*self.screen.centre(box))
        type_text(letters)
        has_written(box, letters)

    def go_on(self):
        """Leaves a page of the practice, filled with made-up details where it has some."""
        before = self.screen.page_words()
        self.hand.fill(None, ["Start now", "Continue"], lambda: None)
        wait_for("the next page", lambda: self.screen.page_heading() and self.screen.page_words() != before)

    def make_slip(self):
        self.press("Finish", "First see how it went")
        self.press("First see how it went", "A slip to take away")
        self.press("A slip to take away", "Print the slip")
        self.press("Print the slip", "Your slip is printed")

    def finish(self):
        self.press("Finish", "Finish and forget everything")
        stand_still()
        self.hand.activate("Finish and forget everything")
