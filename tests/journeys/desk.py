# SPDX-License-Identifier: GPL-3.0-or-later
"""A champion at alongside-desk, on a screen of their own, with pointer, keys and letters."""

import json
import pathlib
import signal

from hands import ENTRIES
from program import start
from screen import BLINKING, Atspi, Screen, has_state, press, role, stand_still, touch_at, type_text, wait_for
from talking import Talking
from visit import text_of
from window import Window, folder

AGREE = "I have read these rules"


class Desk:
    """The real desk with settings that an operator has made; the champion signs in by hand."""

    def __init__(self, program, settings, password, home):
        self.program = pathlib.Path(program)
        self.password = password
        self.home = folder(home)
        self.settings = self.home / "desk.json"
        self.settings.write_text(json.dumps(settings), encoding="utf-8")
        self.window = Window()
        self.process = None

    def __enter__(self):
        self.window.__enter__()
        return self

    def __exit__(self, *problem):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(20)
        self.window.__exit__(*problem)

    def start(self):
        """The program, as far as its first screen. On the bus of assistive technology that this script is on."""
        with self.window.in_front():
            self.process = start(self.program, "--settings", str(self.settings), home=self.home)
        self.screen = Screen("alongside-desk", self.process.pid)
        self.talking = Talking(self.screen)
        return self

    def kill(self):
        """Ends it as a crash does."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def sign_in(self):
        """Signs in, and agrees to the guidelines where that was not done before; the champion is available then."""
        def field():
            return self.screen.find(lambda node: role(node) == "password text")

        node = wait_for("the field for the password", field)
        with self.window.in_front():
            stand_still(BLINKING)
            touch_at(*self.screen.centre(node))
            wait_for("the field to have the letters", lambda: has_state(field(), Atspi.StateType.FOCUSED))
            type_text(self.password)
            press("Return")
        self.sees_one_of(AGREE, "I am available", "I am resting")
        if self.screen.button(AGREE):
            self.touch(AGREE)
        elif self.screen.button("I am resting"):
            self.key("F9")
        self.sees_one_of("I am available")
        return self

    def sees_one_of(self, *names):
        return wait_for(f"the desk to say {names}", lambda: self.screen.button(*names))

    def sees(self, words):
        wait_for(f"the desk to say {words!r}", lambda: self.screen.find(lambda node: words in (node.get_name() or "")))

    def entry(self, label):
        return wait_for(f"the field {label!r}", lambda: self.screen.find(
            lambda node: role(node) in ENTRIES and node.get_name() == label and has_state(node, Atspi.StateType.SHOWING)))

    def touch(self, *names):
        with self.window.in_front():
            stand_still(BLINKING)
            node = wait_for(f"a control named {names}", lambda: self.screen.button(*names))
            touch_at(*self.screen.centre(node))

    def key(self, *names):
        with self.window.in_front():
            stand_still(BLINKING)
            press(*names)

    def write(self, label, words):
        """Writes into a field."""
        field = self.entry(label)
        with self.window.in_front():
            if not has_state(field, Atspi.StateType.FOCUSED):
                touch_at(*self.screen.centre(field))
                wait_for("the field to have the letters", lambda: has_state(self.entry(label), Atspi.StateType.FOCUSED))
            type_text(words)
        wait_for("the letters to arrive", lambda: text_of(self.entry(label)).strip() == words)

    def waiting(self):
        """Who waits, each card in one line."""
        return [node.get_name() for node in self.screen.nodes() if role(node) in {"panel", "grouping"}
                and ". " in (node.get_name() or "") and has_state(node, Atspi.StateType.SHOWING)]

    def offer(self, about=""):
        """Offers help to who waits the longest, once there is a card with these words."""
        card = wait_for("a card", lambda: next((each for each in self.waiting() if about in each), None))
        self.touch("Offer help")
        return card

    def say(self, words):
        self.write("What you say", words)
        with self.window.in_front():
            press("Return")

    def lines(self):
        return self.talking.lines()

    def all_lines(self):
        with self.window.in_front():
            return self.talking.all_lines()

    def hears(self, words):
        return self.talking.hears(words)

    def questions(self):
        """The questions of the person's page, with what is known of each."""
        return [node.get_name() for node in self.screen.nodes() if role(node) == "list item" and ", " in node.get_name()
                and self.screen.find(lambda each: each.get_name() == "Point", node)]

    def point(self, question):
        """Shows the questions of the page, and points at the one with this title."""
        self.key("F4")
        row = wait_for(f"the question {question!r}", lambda: self.screen.find(
            lambda node: role(node) == "list item" and (node.get_name() or "").startswith(question)))
        with self.window.in_front():
            stand_still(BLINKING)
            touch_at(*self.screen.centre(self.screen.find(lambda node: node.get_name() == "Point", row)))

    def hand_over(self, colleague, note):
        self.key("F6")
        self.touch(colleague)
        self.write("For your colleague", note)
        self.touch("Ask the person")

    def close(self, outcome):
        self.key("F8")
        self.touch(outcome)
        self.sees("You are talking with nobody.")

