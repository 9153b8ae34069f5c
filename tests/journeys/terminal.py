# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk on this display, with the person who is at it now."""

import os
import subprocess

from program import start
from screen import wait_for
from visit import WELCOME, Visit

GONE = "Everything is gone"


def children(number):
    return list(map(int, subprocess.run(["ps", "--ppid", str(number), "--format", "pid="], capture_output=True,
                                        text=True).stdout.split()))


def below(number):
    """The processes that a process started, directly or not."""
    own = children(number)
    return own + [each for child in own for each in below(child)]


class AssistiveBus:
    """A bus by which the hands see what the sessions show, and nothing else. Its processes also see what is typed, and are
    no part of a terminal. One for each run of Python: the library stays on the bus that it first had."""

    def __init__(self):
        self.process = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.process.stdout.readline().strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def instruments(self):
        return [os.getpid(), self.process.pid, *below(self.process.pid)]


class Terminal:
    """A kiosk that was started here, whose sessions are seen over the bus at an address."""

    def __init__(self, bus, program, *options, **others):
        os.environ["ALONGSIDE_ASSISTIVE_BUS"] = bus
        self.kiosk = start(program, *options, **others)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus  # from here on for this script alone
        self.person = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kiosk.terminate()
        self.kiosk.wait(20)

    def shown(self):
        """The number of the session that has the screen; None while none has."""
        answer = subprocess.run(["xdotool", "getactivewindow", "getwindowpid"], capture_output=True, text=True)
        number = int(answer.stdout) if answer.returncode == 0 else None
        return number if number in children(self.kiosk.pid) else None

    def welcome(self):
        """The next person comes; a touch puts the receipt of the visit before away."""
        self.person = Visit(wait_for("a session on the screen", self.shown))
        receipt = self.person.screen.button(GONE)
        if receipt:
            self.person.hand.touch(receipt)
        self.person.sees(WELCOME)

    def finish(self):
        """The person finishes; up to the receipt, which is shown by another process."""
        before = self.shown()
        self.person.finish()
        wait_for("the next session", lambda: self.shown() not in (None, before))
        self.person = Visit(self.shown())
        self.person.sees(GONE)
