# SPDX-License-Identifier: GPL-3.0-or-later
"""A chat server of the proof's own on this machine, as "alongside-admin chat setup" makes one, with an account for the terminal,
one for a champion with a badge, and one that tries out the champion. The terminal's password is in a key store of its own."""

import json
import os
import pathlib
import random
import shutil
import socket
import subprocess

from screen import wait_for

NEEDED = {"prosody": "prosody", "openssl": "openssl", "gnome-keyring-daemon": "gnome-keyring"}
DOMAIN = "proof.test"
ISSUER = "proof"
PATIENCE = 40  # seconds until a server answers


class NoChat(Exception):
    """Why there is no chat here; the message is a sentence."""


def free_port():
    """One that no connection gets by chance before the server is there: below those that the kernel gives out."""
    while True:
        port = random.SystemRandom().randrange(12000, 32000)
        try:
            socket.create_server(("127.0.0.1", port)).close()
            return port
        except OSError:
            continue


def answers(port):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
        return True
    except OSError:
        return False


class Chat:
    """The server in a folder that is there; it runs between __enter__ and __exit__."""

    def __init__(self, program, folder, skills):
        missing = [package for name, package in NEEDED.items() if not shutil.which(name)]
        if missing:
            raise NoChat(f"On this terminal there is no {' and no '.join(missing)}.")
        self.admin = pathlib.Path(program).with_name("alongside-admin")
        self.folder = pathlib.Path(folder, "chat")
        self.port = free_port()
        self.process = None
        self.open_keys(pathlib.Path(folder, "keys"))
        self.ask("chat", "setup", "--server", "prosody", "--folder", self.folder, "--domain", DOMAIN, "--port", self.port)
        if os.getuid() == 0:  # a test, on a machine where nobody else is
            with open(self.folder / "prosody.cfg.lua", "r+", encoding="utf-8") as file:
                settings = file.read()
                file.seek(0)
                file.write("run_as_root = true\n" + settings)
        self.ask("chat", "add-kiosk", "--folder", self.folder, "terminal", "--keep")
        self.trial, = self.ask("chat", "add-kiosk", "--folder", self.folder, "trial")["accounts"]
        self.champion, = self.ask("chat", "add-champion", "--folder", self.folder, "volunteer", "--alias",
                                  "Volunteer")["accounts"]
        self.issuer = self.ask("badge", "issuer", ISSUER, "The proof", "--key", pathlib.Path(folder, "issuer"))
        self.badge = self.issue(pathlib.Path(folder, "issuer"), skills)

    @staticmethod
    def open_keys(folder):
        """A key store in this folder, on the bus that the terminal gets."""
        folder.mkdir(mode=0o700)
        subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"], input=b"proof", check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       env={**os.environ, "XDG_DATA_HOME": str(folder), "XDG_RUNTIME_DIR": str(folder)})

    def ask(self, *words):
        done = subprocess.run([self.admin, *map(str, words), "--json"], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise NoChat(f"\"alongside-admin {words[0]} {words[1]}\" did not work: {done.stdout}{done.stderr}".replace("\n", " "))
        return json.loads(done.stdout)

    def issue(self, key, skills):
        words = [word for skill in skills for word in ("--skill", skill)]
        return self.ask("badge", "issue", "--key", key, "--issuer", ISSUER, "--address", self.champion["address"], "--alias",
                        "Volunteer", "--role", "volunteer", "--language", "en", "--guidelines", 1, "--days", 2, *words)["badge"]

    def policy(self):
        """The terminal's way to it."""
        return {"server": "127.0.0.1", "port": self.port, "address": f"terminal@kiosks.{DOMAIN}",
                "certificates": self.authority, "issuers": [self.issuer["issuer"]]}

    @property
    def authority(self):
        return str(self.folder / "tls/ca.pem")

    def told(self):
        """What the champion needs to know."""
        return ["chat-at", self.port, self.authority, self.champion["address"], self.champion["password"], self.badge,
                self.trial["address"], self.trial["password"]]

    def start(self):
        with open(self.folder / "start.log", "ab") as log:
            self.process = subprocess.Popen([self.folder / "start"], stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        wait_for("the chat server", lambda: answers(self.port), PATIENCE)
        return self.process.pid

    def restart(self):
        """As every night: what was said is in its memory until then."""
        self.stop()
        return self.start()

    def stop(self):
        self.process.terminate()
        self.process.wait(PATIENCE)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stop()
