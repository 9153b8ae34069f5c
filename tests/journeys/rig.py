# SPDX-License-Identifier: GPL-3.0-or-later
"""Help from a person, with everything real: a chat server, the kiosk with a key store, and desks.

    with Rig("prosody", kiosk, out, home) as rig:
        sam = rig.desk("one", "Sam").start().sign_in()
        person = rig.welcome()          # an Asking: what the person at the terminal does and reads
        ...
        rig.server.kill(); rig.server.start()       # stop, restart, freeze and thaw as well: tests/xmpp/chatserver.py
        rig.kill_session(); rig.kill_kiosk(); rig.start_kiosk(); sam.kill(); sam.start().sign_in()

The players for packaging/journey make one. The kiosk has the journey's display, each desk one of its own.
"""

import contextlib
import datetime
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile

from gi.repository import Gio

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "xmpp"))
import chatserver  # noqa: E402
from asking import Asking  # noqa: E402
from desk import Desk  # noqa: E402
from keeping import provision  # noqa: E402
from screen import BLINKING, Stuck, picture, wait_for  # noqa: E402
from terminal import AssistiveBus, Terminal, below  # noqa: E402

KIOSK = "one@kiosks.test"  # of tests/xmpp/chatserver.py
ISSUER = "council"
SKILLS = ["universal-credit"]


class Album:
    """Pictures of the screens, each with the words by which one can tell that it is the one: check-pictures reads them."""

    def __init__(self, out):
        self.out = pathlib.Path(out)
        self.screens = []

    def take(self, name, words, window=None):
        """The terminal's screen, or that of a desk."""
        file = f"{len(self.screens) + 1:02}-{name}.png"
        with window.in_front() if window else contextlib.nullcontext():
            picture(self.out / file, BLINKING)
        self.screens.append({"file": file, "screen": name, "words": words})
        (self.out / "screens.json").write_text(json.dumps(self.screens, indent=1, ensure_ascii=False), encoding="utf-8")


def wake(address):
    """Two programs that start at once and find nobody there yet would not both be heard on the bus."""
    way = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    bus = Gio.DBusConnection.new_for_address_sync(address, way, None, None)
    bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE,
                  20000, None)
    bus.close_sync(None)


class Rig:
    """One server, one terminal, and as many desks as are wanted."""

    def __init__(self, kind, program, out, home, **help_section):
        """help_section: more of the policy's "help"."""
        self.kind = kind
        self.program = pathlib.Path(program).resolve()
        self.home = pathlib.Path(home)
        self.album = Album(out)
        self.more = help_section
        self.terminal = None
        self.desks = []
        self.people = contextlib.ExitStack()
        os.environ["ALONGSIDE_ADMIN"] = str(self.program.with_name("alongside-admin"))

    def __enter__(self):
        self.base = tempfile.mkdtemp(prefix="alongside-chat-")
        os.chmod(self.base, 0o711)  # the server has a user of its own
        self.server = chatserver.make(self.kind, self.base)
        try:
            self.server.open()
            os.environ.update(self.server.environment())
            self._make_issuer()
            self._make_policy()
            self.keys_bus = os.environ["DBUS_SESSION_BUS_ADDRESS"]
            self.journal = open(self.home / "journal", "a", encoding="utf-8")
            self.bus = AssistiveBus()
            wake(self.bus.address)
            self.start_kiosk()
        except BaseException:
            self._clean_up()
            raise
        return self

    def __exit__(self, kind, *_):
        if kind is not None and issubclass(kind, Stuck):
            self._show_stuck()
        self.people.close()
        self.stop_kiosk()
        self.bus.process.terminate()
        self.bus.process.wait()
        self.journal.close()
        self._clean_up()

    def _clean_up(self):
        self.server.kill()
        shutil.rmtree(self.base, ignore_errors=True)

    @staticmethod
    def admin(*words, **others):
        """What alongside-admin says to these words, as JSON."""
        done = subprocess.run([os.environ["ALONGSIDE_ADMIN"], *words, "--json"], check=True, capture_output=True, text=True,
                              **others)
        return json.loads(done.stdout)

    def _make_issuer(self):
        self.issuer = self.admin("badge", "issuer", ISSUER, "Central Council", "--key", self.home / "issuer")["issuer"]

    def badge(self, name, alias, role="volunteer"):
        """A badge for a champion of the server, by the issuer whom the terminal trusts."""
        until = datetime.date.today() + datetime.timedelta(days=300)
        return self.admin("badge", "issue", "--key", self.home / "issuer", "--issuer", ISSUER, "--address",
                          f"{name}@champions.test", "--alias", alias, "--role", role, "--check",
                          f"criminal record check={until}", "--language", "en", "--language", "cy",
                          *(word for skill in SKILLS for word in ("--skill", skill)))["badge"]

    def _make_policy(self):
        self.policy = provision(self.program, self.home, help={
            "server": "127.0.0.1", "port": int(os.environ["XMPP_PORT"]), "address": KIOSK,
            "certificates": os.environ["XMPP_CA"], "issuers": [self.issuer], **self.more})
        self.admin("chat", "keep", KIOSK, input="kiosk-one\n")

    def start_kiosk(self):
        """The kiosk, on the bus where the key store is; everything else is on the bus of assistive technology."""
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self.keys_bus
        self.terminal = Terminal(self.bus.address, self.program, "--policy", str(self.policy), home=self.home,
                                 stderr=self.journal)

    def stop_kiosk(self):
        """As the system does when it is switched off."""
        if self.terminal and self.terminal.kiosk.poll() is None:
            self.terminal.kiosk.terminate()
            self.terminal.kiosk.wait(chatserver.PATIENCE)

    def kill_kiosk(self):
        """The kiosk's own process crashes; its sessions are left to themselves. Their numbers."""
        orphans = below(self.terminal.kiosk.pid)
        self.terminal.kiosk.kill()
        self.terminal.kiosk.wait()
        return orphans

    def kill_session(self):
        """The process that the person looks at crashes; the person, once the kiosk has brought them back."""
        before = self.terminal.shown()
        os.kill(before, signal.SIGKILL)
        wait_for("the person to be brought back", lambda: self.terminal.shown() not in (None, before))
        self.terminal.person = Asking(self.terminal.shown())
        return self.terminal.person

    def welcome(self):
        """The next person comes."""
        self.terminal.welcome()
        self.terminal.person = Asking(self.terminal.person.screen.number)
        return self.terminal.person

    def desk(self, name, alias, role="volunteer"):
        """A desk for this champion of the server, which is not started yet: start() and sign_in() follow."""
        settings = {"address": f"{name}@champions.test", "server": "127.0.0.1", "port": int(os.environ["XMPP_PORT"]),
                    "certificates": os.environ["XMPP_CA"], "badge": self.badge(name, alias, role)}
        desk = self.people.enter_context(
            Desk(self.program.with_name("alongside-desk"), settings, f"champion-{name}", self.home / f"desk-{name}"))
        self.desks.append(desk)
        return desk

    def _show_stuck(self):
        """Pictures of all screens as they are now, and what the kiosk said, for whoever looks what went wrong."""
        picture_anyway(self.album.out / "stuck.png")
        for index, desk in enumerate(self.desks):
            with desk.window.in_front():
                picture_anyway(self.album.out / f"stuck-desk-{index + 1}.png")
        print((self.home / "journal").read_text(encoding="utf-8"), file=sys.stderr)


def picture_anyway(path):
    """A picture also of a screen that does not stand still."""
    subprocess.run(["import", "-window", "root", str(path)], check=True)

