# SPDX-License-Identifier: GPL-3.0-or-later
"""A terminal at which people can keep their places, with a key store of its own."""

import json
import os
import pathlib
import subprocess

from hands import ENTRIES
from screen import picture, role, stand_still, wait_for
from visit import Visit, text_of


class Pictures:
    def __init__(self, out):
        self.out = pathlib.Path(out)
        self.count = 0

    def take(self, name):
        stand_still()
        self.count += 1
        picture(self.out / f"{self.count:02}-{name}.png")


def provision(program, home, **more):
    """A policy that lets people save, with more sections, and the terminal's key in a key store of its own."""
    share = pathlib.Path(program).parent.parent / "share/alongside"
    policy = json.loads((share / "policy.json").read_text(encoding="utf-8"))
    policy["saving"] = {"folder": f"{home}/kept"}
    policy["runtime"] = f"{home}/running"
    policy.update(more)
    pathlib.Path(home, "running").mkdir()
    keys = pathlib.Path(home, "keys")
    keys.mkdir(mode=0o700)
    path = pathlib.Path(home, "policy.json")
    path.write_text(json.dumps(policy), encoding="utf-8")
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"right", check=True,
                   env=dict(os.environ, XDG_DATA_HOME=str(keys), XDG_RUNTIME_DIR=str(keys)), stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    subprocess.run([pathlib.Path(program).with_name("alongside-admin"), "provision", path], check=True,
                   stdout=subprocess.DEVNULL)
    return path


def leave(terminal, button, receipt):
    """Finishes with this button; up to the receipt of the next process, until it goes by itself."""
    before = terminal.shown()
    terminal.person.press("Finish", button)
    terminal.person.hand.activate(button)
    wait_for("the next session", lambda: terminal.shown() not in (None, before))
    terminal.person = Visit(terminal.shown())
    terminal.person.sees(receipt)


def read_note(person, note):
    person.press("My notes", "For yourself: ")
    wait_for("the note", lambda: person.screen.find(lambda node: role(node) in ENTRIES and note in text_of(node)))
    stand_still()
    person.hand.touch(person.screen.button("Done"))
    stand_still()
