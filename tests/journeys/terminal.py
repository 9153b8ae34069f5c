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


def shown():
    """The number of the session that has the screen."""
    answer = subprocess.run(["xdotool", "getactivewindow", "getwindowpid"], capture_output=True, text=True)
    return int(answer.stdout) if answer.returncode == 0 else None


class Terminal:
    """A kiosk that was started here. Its sessions have a bus of their own, by which the hands see what they show; the
    processes of that bus also see what is typed, and are no part of a terminal."""

    def __init__(self, program, *options, **others):
        self.bus = subprocess.Popen(["dbus-daemon", "--session", "--nofork", "--print-address=1"],
                                    stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        address = self.bus.stdout.readline().strip()
        os.environ["ALONGSIDE_ASSISTIVE_BUS"] = address
        self.kiosk = start(program, *options, **others)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address  # from here on for this script alone
        self.person = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kiosk.terminate()
        self.kiosk.wait(20)
        self.bus.terminate()
        self.bus.wait()

    def instruments(self):
        return [os.getpid(), self.bus.pid, *below(self.bus.pid)]

    def welcome(self):
        """The next person comes; a touch puts the receipt of the visit before away."""
        wait_for("a session on the screen", shown)
        self.person = Visit(shown())
        receipt = self.person.screen.button(GONE)
        if receipt:
            self.person.hand.touch(receipt)
        self.person.sees(WELCOME)

    def finish(self):
        """The person finishes; up to the receipt, which is shown by another process."""
        before = shown()
        self.person.finish()
        wait_for("the next session", lambda: shown() not in (None, before))
        self.person = Visit(shown())
        self.person.sees(GONE)
