# SPDX-License-Identifier: GPL-3.0-or-later
"""A print server that this process and its children alone talk to."""

import os
import pathlib
import subprocess
import tempfile

from screen import wait_for

SERVER = pathlib.Path(__file__).resolve().parents[1] / "fakes/print-server"


class Printer:
    """It prints at once, and its paper is bytes."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.place = pathlib.Path(self.folder.name)
        self.server = subprocess.Popen([SERVER, self.place, "raw"])
        wait_for("the print server", (self.place / "socket").exists)
        os.environ["CUPS_SERVER"] = str(self.place / "socket")
        return self

    def __exit__(self, *problem):
        del os.environ["CUPS_SERVER"]
        self.server.terminate()
        self.server.wait()
        self.folder.cleanup()

    def printed(self):
        return [paper.read_bytes() for paper in (self.place / "printed").iterdir()]

    def left(self):
        """Files of a job, its description included, and files made on the way to the printer."""
        return [str(path) for folder in ("spool", "tmp") for path in (self.place / folder).rglob("*")
                if not path.is_dir()]
