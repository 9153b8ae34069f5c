# SPDX-License-Identifier: GPL-3.0-or-later
"""A private chat server for tests: made by alongside-admin, run by an ordinary user, ended by its process id."""
import http.client
import json
import os
import pwd
import select
import shutil
import signal
import socket
import subprocess
import sys
import time

KINDS = ("prosody", "ejabberd")
ACTIONS = ("stop", "start", "restart", "kill", "freeze", "thaw")
PATIENCE = 30  # seconds
KIOSKS = ("one", "two")
CHAMPIONS = ("one", "two", "three")
HERE = os.path.dirname(os.path.realpath(__file__))


def make(kind, folder):
    return {"prosody": Prosody, "ejabberd": Ejabberd}[kind](folder)


def admin():
    """The program under test: what the build says, else the newest one that was built."""
    if "ALONGSIDE_ADMIN" in os.environ:
        return os.environ["ALONGSIDE_ADMIN"]
    builds = os.path.join(HERE, "../../build")
    found = [os.path.join(builds, name, "bin/alongside-admin") for name in os.listdir(builds)]
    found = [program for program in found if os.path.exists(program)]
    if not found:
        sys.exit("alongside-admin is not built; build it, or name it in ALONGSIDE_ADMIN.")
    return max(found, key=os.path.getmtime)


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def until(true, what):
    """Waits for something that nobody announces."""
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            sys.exit(f"{what} took longer than {PATIENCE} seconds.")
        time.sleep(0.01)


def as_nobody(command):
    """What to run instead so that it runs as an ordinary user."""
    if os.getuid() != 0:
        return command
    user = pwd.getpwnam("nobody")
    return ["setpriv", f"--reuid={user.pw_uid}", f"--regid={user.pw_gid}", "--clear-groups", *command]


def give_to_nobody(path):
    user = pwd.getpwnam("nobody")
    os.chown(path, user.pw_uid, user.pw_gid)


class Server:
    """What both kinds have in common; base holds everything, folder is what alongside-admin made."""

    kind = ""

    def __init__(self, base, name="server"):
        self.base = base
        self.folder = os.path.join(base, name)
        self.pid_file = os.path.join(base, name + ".pid")
        self.port_file = os.path.join(base, name + ".port")

    @property
    def port(self):
        with open(self.port_file, encoding="ascii") as file:
            return int(file.read())

    @property
    def pid(self):
        try:
            with open(self.pid_file, encoding="ascii") as file:
                return int(file.read())
        except FileNotFoundError:
            return 0

    def admin(self, *arguments, password=None):
        command = [admin(), "chat", arguments[0], "--folder", self.folder, *arguments[1:]]
        if password:
            command.append("--password-from-input")
        done = subprocess.run(command, input=password and password + "\n", text=True, capture_output=True, check=False)
        if done.returncode != 0:
            sys.exit(f"{' '.join(command)}: {done.stdout}{done.stderr}")

    def make(self):
        """The folder; no account yet."""
        port = free_port()
        with open(self.port_file, "w", encoding="ascii") as file:
            file.write(str(port))
        os.mkdir(self.folder)
        if os.getuid() == 0:
            give_to_nobody(self.folder)
        self.admin("setup", "--server", self.kind, "--domain", "test", "--port", str(port))
        shutil.copy(os.path.join(self.folder, "tls/ca.pem"), self.base)

    def open(self):
        """Everything: the folder, accounts and rosters, and the server runs."""
        self.make()
        self.start()
        self.settle()

    def settle(self):
        """Accounts and rosters."""
        for kiosk in KIOSKS:
            self.admin("add-kiosk", kiosk, password=f"kiosk-{kiosk}")
        for champion in CHAMPIONS:
            self.admin("add-champion", champion, "--alias", champion.capitalize(), password=f"champion-{champion}")

    def start(self):
        # Nothing of the server's holds on to the pipes of a test.
        with open(os.path.join(self.base, "server.out"), "ab") as out:
            child = subprocess.Popen(as_nobody([os.path.join(self.folder, "start")]), start_new_session=True,
                                     cwd="/", stdin=subprocess.DEVNULL, stdout=out, stderr=out)
        with open(self.pid_file, "w", encoding="ascii") as file:
            file.write(str(child.pid))
        until(lambda: self.answers() or child.poll() is not None, "The start of the server")
        if child.poll() is not None:
            with open(os.path.join(self.base, "server.out"), encoding="utf-8", errors="replace") as out:
                sys.exit(f"The server ended at once: {out.read()}")

    def answers(self):
        try:
            socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            return True
        except OSError:
            return False

    def stop(self):
        self._end(signal.SIGTERM)

    def kill(self):
        self._end(signal.SIGKILL)

    def restart(self):
        self.stop()
        self.start()

    def freeze(self):
        os.kill(self.pid, signal.SIGSTOP)

    def thaw(self):
        os.kill(self.pid, signal.SIGCONT)

    def _end(self, number):
        pid = self.pid
        if not pid:
            return
        try:
            handle = os.pidfd_open(pid)
            signal.pidfd_send_signal(handle, number)
            signal.pidfd_send_signal(handle, signal.SIGCONT)
        except ProcessLookupError:
            handle = None
        if handle is not None:
            if not select.select([handle], [], [], PATIENCE)[0]:
                signal.pidfd_send_signal(handle, signal.SIGKILL)
                sys.exit(f"The server did not end within {PATIENCE} seconds.")
            os.close(handle)
        os.unlink(self.pid_file)

    def environment(self):
        control = os.path.join(self.base, "control")
        with open(control, "w", encoding="utf-8") as file:
            file.write(f'#!/bin/sh\nexec "{HERE}/control" {self.kind} "{self.base}" "$1"\n')
        os.chmod(control, 0o755)
        return {"XMPP_SERVER": "127.0.0.1", "XMPP_PORT": str(self.port), "XMPP_KIND": self.kind,
                "XMPP_CA": os.path.join(self.base, "ca.pem"), "XMPP_FOLDER": self.folder,
                "XMPP_PID": self.pid_file, "XMPP_CONTROL": control, "ALONGSIDE_ADMIN": admin()}


class Prosody(Server):
    kind = "prosody"

    def open(self):
        self.make()
        self.settle()
        self.start()

    def settle(self):
        super().settle()
        # A stranger: an account that no roster names.
        accounts = os.path.join(self.folder, "data/champions%2etest/accounts")
        shutil.copy2(os.path.join(accounts, "three.dat"), os.path.join(accounts, "stranger.dat"))
        if os.getuid() == 0:
            give_to_nobody(os.path.join(accounts, "stranger.dat"))


class Ejabberd(Server):
    kind = "ejabberd"

    def answers(self):
        # Accounts are made over a socket of its own.
        try:
            with socket.socket(socket.AF_UNIX) as operators:
                operators.connect(os.path.join(self.folder, "run/api"))
        except OSError:
            return False
        return super().answers()

    def settle(self):
        super().settle()
        self.call("register", user="stranger", host="champions.test", password="champion-three")

    def call(self, command, **arguments):
        """Asks the running server for a command of its API."""
        connection = http.client.HTTPConnection("localhost")
        connection.sock = socket.socket(socket.AF_UNIX)
        connection.sock.connect(os.path.join(self.folder, "run/api"))
        connection.request("POST", "/api/" + command, json.dumps(arguments), {"Content-Type": "application/json"})
        answer = connection.getresponse()
        text = answer.read().decode()
        if answer.status != 200:
            sys.exit(f"ejabberd refused {command}: {text}")
        return json.loads(text)
