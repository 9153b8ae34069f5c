# SPDX-License-Identifier: GPL-3.0-or-later
"""For packaging/bench: programs that are started on this display, and what is seen of them there."""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BUILD = ROOT / "build" / "ci"
WIDTH, HEIGHT = 1920, 1080
GREEN = (0, 255, 0)
# Where the pictures differ from the black of an empty display; away from the pointer and from text.
SPOT = (WIDTH // 2, HEIGHT - 4)
BANNER = (0xF3, 0xE7, 0xCD)


class Display:
    """The screen of an X server, one point at a time."""

    def __init__(self):
        from Xlib import X, display
        self._whole = X.ZPixmap
        self._root = display.Display().screen().root

    def colour(self, x, y):
        pixel = self._root.get_image(x, y, 1, 1, self._whole, 0xFFFFFFFF).data
        return pixel[2], pixel[1], pixel[0]

    def column_has(self, x, colour):
        """True when the colour stands anywhere in the upper half of a column of the screen."""
        wanted = bytes((colour[2], colour[1], colour[0]))
        column = self._root.get_image(x, 0, 1, HEIGHT // 2, self._whole, 0xFFFFFFFF).data
        return any(column[i:i + 3] == wanted for i in range(0, len(column), 4))

    def wait(self, shown, seconds=60):
        """Seconds from now until shown(self) is true."""
        start = time.monotonic()
        while time.monotonic() - start < seconds:
            if shown(self):
                return time.monotonic() - start
            time.sleep(0.001)
        sys.exit("Nothing came on the screen: the comparison is not to be had here.")


def painted(screen):
    return screen.colour(*SPOT) != (0, 0, 0)


def green(screen):
    return screen.colour(*SPOT) == GREEN


class Program:
    """A process with a fresh home, ended with all its children."""

    def __init__(self, command, **environment):
        self.home = tempfile.mkdtemp(prefix="alongside-bench-")
        self.process = subprocess.Popen(
            [str(word) for word in command], start_new_session=True, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, env=dict(os.environ, HOME=self.home, **environment))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        shutil.rmtree(self.home, ignore_errors=True)
        Display().wait(lambda screen: not painted(screen))


def chromium(address, home):
    root = ["--no-sandbox"] if os.getuid() == 0 else []
    return ["chromium", *root, "--kiosk", "--incognito", "--no-first-run", "--disable-sync", "--disable-component-update",
            "--disable-background-networking", "--password-store=basic", f"--user-data-dir={home}", address]


def banner_shown(screen):
    return screen.column_has(WIDTH * 3 // 4, BANNER)


def press(x, y):
    subprocess.run(["xdotool", "mousemove", "--sync", str(int(x)), str(int(y)), "click", "1"], check=True)
