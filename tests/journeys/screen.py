# SPDX-License-Identifier: GPL-3.0-or-later
"""The terminal as a person has it: eyes (what AT-SPI and the screen show), fingers (keys and pointer through X)."""

import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
from looks import look  # noqa: E402

WAIT_SECONDS = 40
SAME_LOOKS = 4
STILL = 0.6  # seconds
BLINKING = 0.25  # seconds, where the place for letters blinks
WEB_ROLES = {"document web", "document frame"}
PAGE_BAR = "Top of the page"  # of a real page, below the screen's own


class Stuck(Exception):
    """What was waited for did not come; the message says what it was."""


def wait_for(what, look, seconds=WAIT_SECONDS):
    """Asks again and again until look() answers something true; that answer."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            found = look()
        except Exception as error:  # a node that went away while it was read
            found, problem = None, error
        else:
            problem = None
        if found:
            return found
        if time.monotonic() > deadline:
            raise Stuck(f"waited {seconds} s for {what} ({problem or 'it never came'})")
        time.sleep(0.05)


def role(node):
    return node.get_role_name()


def box(node):
    return node.get_extents(Atspi.CoordType.SCREEN)


def has_state(node, state):
    return node.get_state_set().contains(state)


class Screen:
    """One running program, found by the name that it gives itself on the accessibility bus, and by its process number
    where there may be several."""

    def __init__(self, program_name, number=None):
        self.program_name = program_name
        self.number = number

    def program(self):
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and self.program_name in (child.get_name() or "") \
                    and self.number in (None, child.get_process_id()):
                child.set_cache_mask(Atspi.Cache.NONE)
                return child
        return None

    def nodes(self, top=None):
        """Every showing node below top, in reading order; in a web page also what is scrolled away."""
        top = top or self.program()
        waiting = [top] if top else []
        while waiting:
            node = waiting.pop()
            try:
                children = [node.get_child_at_index(i) for i in range(min(node.get_child_count(), 400))]
                children = [child for child in children if child and self._worth_reading(child)]
            except GLib.Error:  # it went away while it was read
                continue
            yield node
            waiting.extend(reversed(children))

    @staticmethod
    def _worth_reading(node):
        states = node.get_state_set()
        return (states.contains(Atspi.StateType.SHOWING) or role(node) in WEB_ROLES | {"application", "frame", "filler"}
                or not box(node).x == box(node).y == box(node).width == 0)

    def find(self, test, top=None):
        def passes(node):
            try:
                return test(node)
            except GLib.Error:
                return False

        return next((node for node in self.nodes(top) if passes(node)), None)

    def button(self, *names):
        """The button, link or choice on the screen whose name begins with one of these."""
        roles = {"push button", "button", "link", "radio button", "list item", "check box", "toggle button"}
        return self.find(lambda node: role(node) in roles
                         and any((node.get_name() or "").startswith(name) for name in names)
                         and has_state(node, Atspi.StateType.SHOWING))

    def focused(self):
        """The innermost node that has the keyboard's focus."""
        found = None
        for node in self.nodes():
            if has_state(node, Atspi.StateType.FOCUSED) and role(node) not in WEB_ROLES | {"frame", "window"}:
                found = node
        return found

    def page(self):
        """The web page's document node, when one is on the screen."""
        return self.find(lambda node: role(node) in WEB_ROLES and node.get_child_count() > 0)

    def page_heading(self):
        document = self.page()
        heading = document and self.find(lambda node: role(node) == "heading" and node.get_name(), document)
        return heading.get_name() if heading else ""

    def page_words(self):
        """Every name in the web page, in reading order: two pages that a person can tell apart differ in it."""
        document = self.page()
        return [node.get_name() for node in self.nodes(document) if node.get_name()] if document else []

    def page_button(self, *names):
        """The button or link in the web page whose name begins with one of these."""
        document = self.page()
        return document and self.find(
            lambda node: role(node) in {"push button", "button", "link"}
            and any((node.get_name() or "").startswith(name) for name in names), document)

    def uncovered(self, node):
        """True when a finger can reach a control: it is under no bar of the screen and not under "More below"."""
        _, y = self.centre(node)
        bars = [box(bar) for bar in self.nodes() if role(bar) == "tool bar" and bar.get_name() != PAGE_BAR]
        if any(bar.y <= y <= bar.y + bar.height for bar in bars):
            parent = node
            while parent and role(parent) != "tool bar":
                parent = parent.get_parent()
            return parent is not None
        return bars[0].y + bars[0].height <= y < min(bar.y for bar in bars[1:]) - 80

    def centre(self, node):
        place = box(node)
        return place.x + place.width / 2, place.y + place.height / 2

    def page_place(self):
        """Left edge, top edge, width and height of the web view; the page's own boxes leave its place out."""
        view = box(self.page())
        bar = box(self.find(lambda node: role(node) == "tool bar" and node.get_name() == PAGE_BAR)
                  or self.find(lambda node: role(node) == "tool bar"))
        return screen_width() - view.width, bar.y + bar.height, view.width, view.height

    @staticmethod
    def resting_place(node):
        """The y of a node once it moves no more: a choice may have revealed something above it."""
        seen = []

        def rests():
            seen.append(box(node).y)
            return len(seen) > 6 and len(set(seen[-6:])) == 1

        wait_for("the page to come to rest", rests)
        return seen[-1]

    def bring_into_view(self, node):
        """Turns the wheel over the page until a node is well inside the view; its place on the screen."""
        left, top, width, height = self.page_place()
        xdotool("mousemove", "--sync", int(left + width - 40), int(top + height / 2))
        for _ in range(40):
            before = self.resting_place(node)
            middle = before + box(node).height / 2
            if 40 < middle < height - 60:
                return left + self.centre(node)[0], top + middle
            away = middle - height / 2
            xdotool("click", "--repeat", max(1, int(abs(away) / 130)), "--delay", "5", "4" if away < 0 else "5")
            wait_for("the page to scroll", lambda y=before: box(node).y != y, seconds=10)
        raise Stuck("what was looked for cannot be scrolled into view")


def screen_width():
    return int(subprocess.run(["xdotool", "getdisplaygeometry"], check=True, capture_output=True,
                              text=True).stdout.split()[0])


def xdotool(*words):
    subprocess.run(["xdotool", *[str(word) for word in words]], check=True)


def press(*keys):
    xdotool("key", "--delay", "15", *keys)


def type_text(text):
    """Types on the keyboard; what is typed stands on no command line."""
    subprocess.run(["xdotool", "type", "--delay", "12", "--file", "-"], input=text, text=True, check=True)


def touch_at(x, y):
    xdotool("mousemove", "--sync", int(x), int(y), "click", "1")


def stand_still(seconds=STILL):
    """Waits until all looks at the screen are the same for so long, or nothing but a place for letters blinks: what is announced
    may not be painted yet."""
    runs = []  # what was seen, since when, until when and how often

    def rest(run):
        return run[2] - run[1]

    def still():
        seen, now = look(), time.monotonic()
        if runs and runs[-1][0] == seen:
            runs[-1][2:] = now, runs[-1][3] + 1
        else:
            runs.append([seen, now, now, 1])
            del runs[:-3]
        blinks = len(runs) == 3 and runs[0][0] == seen and min(map(rest, runs[1:])) >= BLINKING
        enough = SAME_LOOKS if seconds == STILL else 2
        return blinks or (runs[-1][3] >= enough and rest(runs[-1]) >= seconds)

    wait_for("the screen to stand still", still)


def picture(path, seconds=STILL):
    """The whole screen as a PNG, once it has stood still for so long."""
    stand_still(seconds)
    subprocess.run(["import", "-window", "root", str(path)], check=True)
