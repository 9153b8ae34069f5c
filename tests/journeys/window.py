# SPDX-License-Identifier: GPL-3.0-or-later
"""A display beside the one of the journey, for a program that somebody else sits at."""

import contextlib
import os
import pathlib
import select
import subprocess
import tempfile

from looks import close
from screen import Stuck, wait_for

# Windows have a frame and fill the screen, as on most computers.
MANAGER = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><applications><application class="*"><maximized>yes</maximized>
</application></applications></openbox_config>
"""
PATIENCE = 20


class Window:
    """A display of its own, with a window manager. Whoever may see this process's display may see it as well."""

    def __init__(self, size="1280x800"):
        self.size = size
        self.started = []

    def __enter__(self):
        read, write = os.pipe()
        self._start(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{self.size}x24", "-nolisten", "tcp",
                     "-auth", os.environ["XAUTHORITY"]], pass_fds=[write])
        os.close(write)
        if not select.select([read], [], [], PATIENCE)[0]:
            raise Stuck("no second display could be started")
        with os.fdopen(read) as said:
            self.display = ":" + said.readline().strip()
        cookie = subprocess.run(["xauth", "list", os.environ["DISPLAY"]], check=True, capture_output=True,
                                text=True).stdout.split()[-1]
        subprocess.run(["xauth", "-q", "add", self.display, ".", cookie], check=True)
        self.folder = tempfile.TemporaryDirectory()
        settings, ready = pathlib.Path(self.folder.name, "rc.xml"), pathlib.Path(self.folder.name, "ready")
        settings.write_text(MANAGER, encoding="utf-8")
        with self.in_front():
            self._start(["openbox", "--config-file", settings, "--startup", f"touch {ready}"])
        wait_for("a window manager", ready.exists)
        return self

    def _start(self, command, **others):
        self.started.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **others))

    def __exit__(self, *_):
        close(self.display)
        for process in reversed(self.started):
            process.terminate()
            process.wait(PATIENCE)
        self.folder.cleanup()

    @contextlib.contextmanager
    def in_front(self):
        """Eyes and fingers, and programs that are started, are at this display meanwhile; not for two threads at once."""
        before = os.environ["DISPLAY"]
        os.environ["DISPLAY"] = self.display
        try:
            yield
        finally:
            os.environ["DISPLAY"] = before


def folder(path):
    """A folder that this user alone can enter."""
    made = pathlib.Path(path)
    made.mkdir(mode=0o700, parents=True, exist_ok=True)
    return made
